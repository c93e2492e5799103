"""Workers of a Dask cluster: the same batches, sent to `dask://HOST:PORT`.

minewire and the same patterns must be installed on its workers, which is checked by what they send back. Dask itself
gives the batch of a dead worker to another one; it has no time limit, so a worker watches its own: first by an
exception in the thread, then by ending the process, which its nanny starts again.
"""

from __future__ import annotations

import ctypes
import json
import os
import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import CancelledError, Future
from contextlib import contextmanager
from functools import partial
from importlib import import_module
from typing import Any

from minewire import __version__
from minewire.errors import MinewireError, MissingExtraError
from minewire.readers import Raw

from .engines import TooLongError, WorkerLostError, fault
from .work import Work, Worker

SCHEME = "dask://"
# Between the exception and the end of the process: time to get out of a loop.
_GRACE = 5.0
_AHEAD = 2
_CONNECT = "10s"

_workers: dict[str, Worker] = {}
_lock = threading.RLock()


class _StoppedError(BaseException):
    """Raised in the thread of a batch; no `except Exception` on the way may take it for a fault of the document."""


class DaskEngine:
    """Sends batches to a cluster. Raises MissingExtraError, and MinewireError when the cluster is not there."""

    def __init__(self, address: str, work: Work, version: str, *, timeout: float) -> None:
        try:
            distributed: Any = import_module("distributed")
        except ImportError as error:
            raise MissingExtraError("dask[distributed]", "cluster", use="a cluster") from error
        self._address, self._work, self._timeout = address, work, timeout
        self._expected = [__version__, version]
        self._other: list[str] | None = None
        self._killed = distributed.KilledWorker
        self._open: set[Any] = set()  # Dask gives up what nobody holds
        place = "tcp://" + address.removeprefix(SCHEME)
        try:
            self._client = distributed.Client(place, timeout=_CONNECT, set_as_default=False)
        except (OSError, ValueError, TimeoutError) as error:
            raise MinewireError("no Dask scheduler answers", file=address, remedy="check the address") from error

    @property
    def slots(self) -> int:
        """Twice the threads of the cluster as it is now: workers may come and go."""
        workers = self._client.scheduler_info(n_workers=-1).get("workers", {})
        threads: int = sum(worker.get("nthreads", 1) for worker in workers.values())
        return max(1, threads) * _AHEAD

    def submit(self, batch: Sequence[Raw]) -> Future[bytes]:
        ours: Future[bytes] = Future()
        theirs = self._client.submit(_process, list(batch), self._work, self._timeout, pure=False)
        self._open.add(theirs)
        theirs.add_done_callback(partial(self._done, ours))
        return ours

    def watch(self) -> None:
        if self._client.status != "running":
            raise MinewireError("the cluster is gone", file=self._address, remedy="start it again")
        if self._other:
            problem = (
                f"a worker has minewire {self._other[0]} with {self._other[1]}, not {' with '.join(self._expected)}"
            )
            raise MinewireError(problem, file=self._address, remedy="install the same version and patterns there")

    def close(self) -> None:
        self._client.close(timeout=5)

    def _done(self, ours: Future[bytes], theirs: Any) -> None:
        try:
            head, _, data = theirs.result(timeout=60).partition(b"\n")
        except TooLongError as error:
            ours.set_exception(error)
        except (self._killed, CancelledError, TimeoutError, OSError) as error:
            is_final = isinstance(error, self._killed)  # the cluster gave it to others before it gave up
            ours.set_exception(WorkerLostError(type(error).__name__, final=is_final))
        except Exception as error:
            ours.set_exception(fault(error))
        else:
            found = json.loads(head)
            if found != self._expected:
                self._other = found
                ours.set_exception(WorkerLostError("another version"))
            else:
                ours.set_result(data)
        finally:
            self._open.discard(theirs)


def _process(batch: list[Raw], work: Work, timeout: float) -> bytes:
    """On a worker: one batch at a time, whatever threads it has; the spaCy pipeline is not made for several."""
    with _lock:
        key = repr(work)
        worker = _workers.get(key) or _workers.setdefault(key, Worker(work))
        try:
            with _limited(timeout):
                data = worker.process(batch)
        except TooLongError:
            _workers.clear()  # stopped in the middle of something
            raise
        version = [__version__, worker.extractor.ruleset.version]
    return json.dumps(version).encode() + b"\n" + data


@contextmanager
def _limited(seconds: float) -> Iterator[None]:
    """Raises TooLongError in this thread when its time is over, and ends the process when that does not help."""
    if not seconds:
        yield
        return
    thread = ctypes.c_ulong(threading.get_ident())
    state = {"open": True}
    guard = threading.Lock()

    def stop() -> None:
        with guard:
            if state["open"]:
                ctypes.pythonapi.PyThreadState_SetAsyncExc(thread, ctypes.py_object(_StoppedError))
                last.start()

    def end() -> None:
        if state["open"]:
            os._exit(1)

    first, last = threading.Timer(seconds, stop), threading.Timer(_GRACE, end)
    first.daemon = last.daemon = True
    first.start()
    try:
        yield
    except _StoppedError:
        raise TooLongError from None
    finally:
        with guard:
            state["open"] = False
        first.cancel()
        last.cancel()
