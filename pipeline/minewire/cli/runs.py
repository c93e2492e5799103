"""What `extract -o RUN/` and `retry` share: a run is carried out, and its end told."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import typer

from .exits import INTERRUPTED, OK, SET_ASIDE, complain

if TYPE_CHECKING:
    from minewire.archive import Run


def is_folder(output: str | None) -> bool:
    """Whether an output is the folder of a run: it ends with a slash, is a folder, or has no ending."""
    if output is None or output == "-":
        return False
    path = Path(output)
    return output.endswith(("/", os.sep)) or path.is_dir() or (not path.suffix and not path.exists())


def cores() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def check_engine(engine: str | None) -> None:
    """Raises a usage error for what is no engine."""
    if engine is not None and not (engine.startswith("dask://") and engine.removeprefix("dask://").rstrip("/")):
        raise typer.BadParameter(f"{engine!r} is unknown; write dask://HOST:PORT", param_hint="--engine")


def tell_passed(passed: Mapping[str, int]) -> None:
    """Files in folders that were not read: whoever gives a folder should know what of it is missing."""
    if passed:
        kinds = ", ".join(f"{count} {ending}" for ending, count in sorted(passed.items()))
        complain(f"passed over in folders, of a kind that is not read: {kinds}")


def carry_out(todo: Run) -> NoReturn:
    """Carries a run out and ends the command."""
    from minewire.archive import run

    from .progress import bar

    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    signal.signal(signal.SIGTERM, stop)
    before = todo.folder.balance()["read"]
    try:
        with bar() as show:
            todo.progress = show
            balance = run(todo)
    except KeyboardInterrupt:
        complain("interrupted; the same command goes on from here")
        sys.stderr.flush()
        raise typer.Exit(INTERRUPTED) from None
    read = balance.pop("read")
    parts = " + ".join(f"{status} {count}" for status, count in balance.items())
    complain(f"read {read} = {parts}" + ("" if read > before else "; nothing was new"))
    tell_passed(todo.passed)
    if balance["set aside"]:
        complain(f"what was set aside, why, and how to try again: {todo.folder.path / 'quarantine.jsonl'}")
    raise typer.Exit(SET_ASIDE if balance["set aside"] else OK)
