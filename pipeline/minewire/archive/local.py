"""Workers on this machine: processes that share the compiled patterns, each behind a pebble pool of its own.

One pool a worker: processes of one pool share pipes and locks, and one that is killed while it holds a lock takes the
others with it. A pool ends a task that runs too long and starts a new process for one that died; when it breaks itself
it is made anew, and its batches come back as lost.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from concurrent.futures.process import BrokenProcessPool
from contextlib import suppress
from functools import partial
from typing import Any

from pebble import ProcessExpired, ProcessPool

from minewire.readers import Raw

from .engines import TooLongError, WorkerLostError, fault
from .work import Work, Worker

# One batch under way and one waiting, so that a worker need not wait for the next.
_DEPTH = 2
# A pool that is silent for so much longer than the time limit is broken: a process died in the middle of a message.
_GRACE = 10.0

_worker: Worker | None = None


class LocalEngine:
    """`jobs` processes. `warm` is shared with them where processes can be forked, else each makes its own."""

    def __init__(self, work: Work, warm: Worker, *, jobs: int, timeout: float, private: Sequence[int] = ()) -> None:
        global _worker
        _worker = warm
        methods = multiprocessing.get_all_start_methods()
        method = "fork" if "fork" in methods and sys.platform != "darwin" else "spawn"
        context = multiprocessing.get_context(method)
        start = (None if method == "fork" else work, os.getpid(), tuple(private) if method == "fork" else ())
        make = partial(ProcessPool, max_workers=1, initializer=_start, initargs=start, context=context)
        self._lanes = [_Lane(make, timeout) for _ in range(jobs)]
        for lane in self._lanes:
            lane.open()

    @property
    def slots(self) -> int:
        return len(self._lanes) * _DEPTH

    def submit(self, batch: Sequence[Raw]) -> Future[bytes]:
        return min(self._lanes, key=lambda lane: lane.load).submit(batch)

    def watch(self) -> None:
        for lane in self._lanes:
            lane.watch()

    def close(self) -> None:
        for lane in self._lanes:
            lane.close()


class _Lane:
    """One process and the batches given to it."""

    def __init__(self, make: Callable[[], Any], timeout: float) -> None:
        self._make, self._timeout = make, timeout
        self._pool: Any = None
        self._open: dict[Future[bytes], float] = {}
        self._moved = time.monotonic()
        self._lock = threading.RLock()

    @property
    def load(self) -> int:
        return len(self._open)

    def open(self) -> None:
        self._pool = self._make()
        assert self._pool.active  # a pool starts when it is asked

    def submit(self, batch: Sequence[Raw]) -> Future[bytes]:
        ours: Future[bytes] = Future()
        with self._lock:
            if not self._open:
                self._moved = time.monotonic()
            self._open[ours] = self._moved
        try:
            theirs = self._pool.schedule(_process, args=(list(batch),), timeout=self._timeout or None)
        except RuntimeError:  # the pool broke while nothing was under way
            self._renew()
            theirs = self._pool.schedule(_process, args=(list(batch),), timeout=self._timeout or None)
        theirs.add_done_callback(partial(self._done, ours))
        return ours

    def watch(self) -> None:
        """Makes the pool anew when it is silent for too long."""
        silent = time.monotonic() - self._moved
        if not self._pool.active or (self._open and self._timeout and silent > self._timeout + _GRACE):
            self._renew()

    def close(self) -> None:
        _drop(self._pool)

    def _renew(self) -> None:
        old, lost = self._pool, list(self._open)
        self.open()
        self._moved = time.monotonic()
        threading.Thread(target=_drop, args=(old,), daemon=True).start()
        for ours in lost:
            self._end(ours, error=WorkerLostError("a worker stopped in the middle of a message"))

    def _done(self, ours: Future[bytes], theirs: Future[bytes]) -> None:
        error = None if theirs.cancelled() else theirs.exception()
        if theirs.cancelled():
            self._end(ours, error=WorkerLostError("stopped"))
        elif error is None:
            self._end(ours, data=theirs.result())
        elif isinstance(error, TimeoutError):
            self._end(ours, error=TooLongError())
        elif isinstance(error, ProcessExpired):
            self._end(ours, error=WorkerLostError(_how(error.exitcode)))
        elif isinstance(error, BrokenProcessPool):
            self._end(ours, error=WorkerLostError("its pool broke"))
        else:
            self._end(ours, error=fault(error))

    def _end(self, ours: Future[bytes], *, data: bytes = b"", error: BaseException | None = None) -> None:
        with self._lock:
            if self._open.pop(ours, None) is None:
                return
            self._moved = time.monotonic()
        if error is not None:
            ours.set_exception(error)
        else:
            ours.set_result(data)


def _process(batch: list[Raw]) -> bytes:
    assert _worker is not None
    return _worker.process(batch)


def _start(work: Work | None, parent: int, private: Sequence[int]) -> None:
    """In a new process: what belongs to the parent is let go, and when the parent is gone so is this."""
    global _worker
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    for descriptor in private:
        with suppress(OSError):
            os.close(descriptor)
    threading.Thread(target=_follow, args=(parent,), daemon=True).start()
    if work is not None:
        _worker = Worker(work)


def _follow(parent: int) -> None:
    while os.getppid() == parent:
        time.sleep(1)
    os._exit(1)


def _drop(pool: Any) -> None:
    """Ends a pool, whatever state it is in."""
    with suppress(Exception):
        pool.stop()
        pool.join()


def _how(code: object) -> str:
    if isinstance(code, int) and code < 0:
        with suppress(ValueError):
            return f"killed by {signal.Signals(-code).name}"
    return f"ended with code {code}"
