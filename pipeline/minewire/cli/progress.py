"""How far a run is: a bar on a terminal, nothing anywhere else."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from minewire.archive import Progress

_EVERY = 0.2  # seconds between two pictures


@contextmanager
def bar() -> Iterator[Callable[[Progress], None] | None]:
    """What takes the progress of a run; None when nobody looks.

    It is drawn when something was done and not by a thread: processes are forked meanwhile.
    """
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, TaskProgressColumn, TextColumn, TimeRemainingColumn
    from rich.progress import Progress as Bar

    columns = (BarColumn(), TaskProgressColumn(), TextColumn("{task.fields[said]}"), TimeRemainingColumn())
    with Bar(*columns, console=Console(stderr=True), auto_refresh=False, transient=True) as shown:
        task = shown.add_task("", total=None, said="")
        first: tuple[float, int] | None = None
        last = 0.0

        def show(progress: Progress) -> None:
            nonlocal first, last
            now = time.monotonic()
            first = first or (now, progress.documents)
            if now - last < _EVERY:
                return
            last = now
            rate = (progress.documents - first[1]) / max(now - first[0], 1e-6)
            said = f"{progress.documents:,} articles, {rate:,.0f} a second"
            shown.update(task, completed=progress.done, total=progress.total, said=said)
            shown.refresh()

        yield show
