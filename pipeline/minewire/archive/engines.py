"""What every engine offers: a batch in, JSON out, and a way to say that it was lost or took too long."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from typing import Protocol

from minewire.errors import MinewireError
from minewire.readers import Raw


class WorkerLostError(Exception):
    """The process that had the batch died; `final` when the engine has tried often enough itself."""

    def __init__(self, reason: str, *, final: bool = False) -> None:
        super().__init__(reason)
        self.final = final


class TooLongError(Exception):
    """The batch took longer than the time limit of a document."""


def fault(error: BaseException) -> MinewireError:
    """What ends a run: the work itself cannot be done there, with this document or another."""
    reason = f"{type(error).__name__}: {error}".splitlines()[0][:300]
    return MinewireError(f"a worker cannot work ({reason})", remedy="see that the same minewire is installed there")


class Engine(Protocol):
    """Extracts batches somewhere, in any order."""

    @property
    def slots(self) -> int:
        """How many batches it works on at a time."""

    def submit(self, batch: Sequence[Raw]) -> Future[bytes]:
        """Starts a batch; its future has what `Worker.process` gives, WorkerLostError, TooLongError or a `fault`."""

    def watch(self) -> None:
        """Looks after what a future cannot tell; called every second. Raises MinewireError when the engine is gone."""

    def close(self) -> None:
        """Stops at once, whatever is under way."""
