"""Where exports go: nothing takes its name before it is whole, nothing is written outside its folder."""

from __future__ import annotations

import errno
import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import Any, BinaryIO

from minewire.errors import MinewireError
from minewire.writers import atomic

STDOUT = "-"
# What the disk says when it refuses, and how SQLite puts it.
_REFUSALS = (*map(os.strerror, (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO)), "disk is full", "disk I/O error")


def need(package: str, extra: str) -> Any:
    """An optional package. Raises MinewireError that names the extra that brings it."""
    try:
        return import_module(package)
    except ImportError as error:
        remedy = f"pip install 'minewire[{extra}]'"
        raise MinewireError(f"this needs the package {package}", remedy=remedy) from error


@contextmanager
def stream(target: Path) -> Iterator[BinaryIO]:
    """A file for bytes, or standard output for '-'."""
    if str(target) == STDOUT:
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
    else:
        with atomic(target) as opened:
            yield opened


@contextmanager
def building(target: Path) -> Iterator[Path]:
    """A path in a hidden folder beside the target, for libraries that write by name and leave side files.

    At the end the file moves to the target; a folder that stands there gets each new file in its place.
    """
    if str(target) == STDOUT:
        raise MinewireError("this format cannot be written to standard output", remedy="name a file")
    goal = Path(os.path.realpath(target))
    workshop = goal.with_name(f".{goal.name}.{os.getpid()}.part")
    try:
        workshop.mkdir()
        yield workshop / goal.name
        _move(workshop / goal.name, goal)
    except Exception as error:
        reason = _refusal(error)
        if reason is None:
            raise
        remedy = "choose another place, or make room"
        raise MinewireError(f"cannot be written ({reason})", file=str(target), remedy=remedy) from error
    finally:
        shutil.rmtree(workshop, ignore_errors=True)


def _refusal(error: Exception) -> str | None:
    """Why the disk refused, also where a library says it in an error of its own; None for any other error."""
    if isinstance(error, OSError):
        return error.strerror or str(error)
    return next((words for words in _REFUSALS if words in str(error)), None)


def _move(built: Path, goal: Path) -> None:
    whole = sorted(built.iterdir()) if built.is_dir() else [built]
    for file in whole:
        with file.open("rb") as opened:
            os.fsync(opened.fileno())
    if built.is_dir() and goal.exists():
        for file in whole:
            file.replace(goal / file.name)
    else:
        built.replace(goal)
