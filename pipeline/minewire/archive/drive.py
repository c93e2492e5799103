"""The loop of a run: documents in, batches to the engine, results back in order, parts to the folder."""

from __future__ import annotations

import json
import os
import time
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, wait
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import chain
from typing import Any

from minewire.errors import MinewireError
from minewire.readers import Found, Raw, Scan, need_pages

from .engines import Engine, TooLongError, WorkerLostError
from .folder import Folder, Released
from .manifest import Settings, refuse_change, versions
from .work import EXTRACTED, Row, Worker, row_of, set_aside

PART = 500  # documents of a part
_BATCH = 50  # documents sent to a worker at a time, and about how many bytes at most
_BATCH_BYTES = 1024 * 1024
# Batches that may be done or under way beyond the first that is not: bounds memory when one document takes its time.
_AHEAD = 6
# A document that lost so many workers with nothing else under way is set aside.
_DEATHS = 2
_SAVE_EVERY = 5.0  # seconds between run.json while a run goes on


@dataclass(frozen=True, slots=True)
class Progress:
    """Where a run stands: bytes of the inputs behind it (total None when not known) and documents done."""

    done: int
    total: int | None
    documents: int


@dataclass(slots=True)
class Run:
    """What a run is to do. `jobs` processes, or `engine` 'dask://HOST:PORT'; `timeout` seconds for a document."""

    folder: Folder
    settings: Settings
    jobs: int = 1
    engine: str | None = None
    timeout: float = 60.0
    again: Released | None = None  # only these, of a run that is otherwise done
    encoding: str | None = None  # for what is tried again
    command: str | None = None
    progress: Callable[[Progress], None] | None = None
    passed: dict[str, int] = field(default_factory=dict)  # files in folders that are not read, by ending
    started: float = field(default_factory=time.time)
    earlier: float = 0.0


@dataclass(slots=True)
class _Batch:
    """Documents on their way, and what became of each: a row and a record, in their order."""

    items: list[Found]
    position: int
    rows: list[Row | None] = field(default_factory=list)
    records: dict[int, bytes] = field(default_factory=dict)

    @property
    def is_done(self) -> bool:
        return all(row is not None for row in self.rows)


@dataclass(slots=True)
class _Job:
    """Some documents of a batch, as an engine gets them."""

    batch: _Batch
    places: list[int]
    deaths: int = 0
    alone: bool = False  # to be done with nothing else under way, so that a death is its own doing

    @property
    def documents(self) -> list[Raw]:
        return [item for place in self.places if isinstance(item := self.batch.items[place], Raw)]


def run(todo: Run) -> dict[str, int]:
    """Does what is not done yet, and gives the balance. Raises MinewireError; what is done stays done."""
    folder, settings = todo.folder, todo.settings
    worker = Worker(settings.work(todo.encoding))
    pattern_set = worker.extractor.ruleset.version
    known: dict[str, Any] = {}
    if folder.is_run(folder.path):
        known = folder.manifest()
        refuse_change(known, settings, pattern_set, str(folder.path))
    todo.earlier = known.get("seconds", 0.0)
    # Faults that went away in another encoding: in the first one they would be found once more.
    settled = set(known.get("settled", ()))
    folder.known |= settled
    record: dict[str, Any] = {
        "state": "running",
        "command": todo.command,
        "versions": versions(),
        "patterns": pattern_set,
    }
    record |= {
        "settings": settings.plain(),
        "directory": os.getcwd(),
        "engine": todo.engine or "local",
        "jobs": todo.jobs,
        "timeout": todo.timeout,
        "settled": sorted(settled),
        "passed over": known.get("passed over", {}),
    }
    record |= {"started": known.get("started", _now())}
    state = "stopped"
    try:
        _save(todo, record, "running")
        only = todo.again.concerns if todo.again else None
        scan = Scan(settings.inputs, settings.work(todo.encoding).options, only=only)
        if todo.progress:
            scan.measure()
        _extract(todo, scan, worker, lambda: _save(todo, record, "running"))
        state = "finished"
        if todo.again is None:
            todo.passed = record["passed over"] = dict(sorted(scan.passed.items()))
        if todo.again and todo.encoding:
            record["settled"] = sorted(settled | (todo.again.files.keys() - folder.known))
    except KeyboardInterrupt:
        state = "interrupted"
        raise
    except MinewireError as error:
        remedy = "; ".join(part for part in (error.remedy, "what is done is kept, the same command goes on") if part)
        raise MinewireError(error.problem, file=error.file, place=error.place, remedy=remedy) from error
    finally:
        _finish(todo, record, state)
    return folder.balance()


def _extract(todo: Run, scan: Scan, worker: Worker, save: Callable[[], None]) -> None:
    rows: list[Row] = []
    records: list[bytes] = []
    saved = time.monotonic()
    batches = _batches(scan, todo.folder.known, todo.again)
    first = next(batches, None)
    if first is None:  # nothing to do: no workers are started
        return
    with closing(_engine(todo, worker)) as engine:
        for batch in _results(chain([first], batches), engine, todo.timeout):
            for place, row in enumerate(batch.rows):
                assert row is not None
                todo.folder.take_duplicate(row)
                rows.append(row)
                if row["status"] == EXTRACTED:
                    records.append(batch.records[place])
                if len(rows) == PART:
                    todo.folder.commit(rows, records)
                    rows, records = [], []
            if time.monotonic() - saved > _SAVE_EVERY:
                save()
                saved = time.monotonic()
            if todo.progress:
                count = sum(todo.folder.counts.values()) + len(rows)
                todo.progress(Progress(batch.position, scan.total, count))
    if rows:
        todo.folder.commit(rows, records)


def _engine(todo: Run, worker: Worker) -> Engine:
    work = todo.settings.work(todo.encoding)
    if todo.engine is not None:
        from .cluster import DaskEngine

        return DaskEngine(todo.engine, work, worker.extractor.ruleset.version, timeout=todo.timeout)
    from .local import LocalEngine

    private = () if todo.folder.lock is None else (todo.folder.lock,)
    return LocalEngine(work, worker, jobs=todo.jobs, timeout=todo.timeout, private=private)


def _batches(scan: Scan, known: set[str], again: Released | None) -> Iterator[_Batch]:
    """Documents that are not done yet, some at a time. Faults of reading are done when they are found."""
    items: list[Found] = []
    rows: list[Row | None] = []
    size = 0
    pages = False
    for item in scan:
        row = row_of(item)
        if row["key"] in known or (again and not _is_again(again, row)):
            continue
        if not pages and isinstance(item, Raw) and item.kind == "html":
            need_pages(item.file)  # not a fault of each page, and workers that are forked share what is loaded
            pages = True
        known.add(row["key"])
        items.append(item)
        rows.append(row if row["status"] else None)
        size += item.size if isinstance(item, Raw) else 0
        if len(items) == _BATCH or size > _BATCH_BYTES:
            yield _Batch(items, scan.done, rows)
            items, rows, size = [], [], 0
    if items:
        yield _Batch(items, scan.done, rows)


def _is_again(again: Released, row: Row) -> bool:
    """Whether a document of a file that is read once more is one of those tried again."""
    return again.concerns(row["file"]) and (row["file"], row["place"]) not in again.done


def _results(batches: Iterator[_Batch], engine: Engine, timeout: float) -> Iterator[_Batch]:
    """The batches with what became of them, in order."""
    order: deque[_Batch] = deque()
    waiting: deque[_Job] = deque()
    running: dict[Future[bytes], _Job] = {}
    more = True
    while more or order:
        slots = engine.slots
        while more and len(waiting) + len(running) < slots and len(order) < _AHEAD * slots:
            batch = next(batches, None)
            more = batch is not None
            if batch is not None:
                order.append(batch)
                if places := [place for place, row in enumerate(batch.rows) if row is None]:
                    waiting.append(_Job(batch, places))
        while waiting and len(running) < slots and not any(job.alone for job in running.values()):
            if waiting[0].alone and running:
                break
            job = waiting.popleft()
            running[engine.submit(job.documents)] = job
        while order and order[0].is_done:
            yield order.popleft()
        if running:
            done, _ = wait(running, timeout=1.0, return_when=FIRST_COMPLETED)
            for future in done:
                again = _take(running.pop(future), future, timeout)
                waiting.extendleft(job for job in reversed(again) if not job.alone)
                waiting.extend(job for job in again if job.alone)
            engine.watch()


def _take(job: _Job, future: Future[bytes], timeout: float) -> list[_Job]:
    """Puts a result where it belongs; of a batch that was lost, what is to be tried again: each document on its own.

    A document that was lost as well is tried with nothing else under way before it is judged: what dies takes down
    what waits or runs beside it (Dask counts the death of a worker against every task that the worker held).
    """
    try:
        head, *records = future.result().split(b"\n")
    except (WorkerLostError, TooLongError) as error:
        if len(job.places) > 1:
            return [_Job(job.batch, [place]) for place in job.places]
        if isinstance(error, WorkerLostError):
            deaths = job.deaths + job.alone
            if not job.alone or (not error.final and deaths < _DEATHS):
                return [_Job(job.batch, job.places, deaths, alone=True)]
        [place] = job.places
        row = row_of(job.batch.items[place])
        if isinstance(error, TooLongError):
            remedy = f"give it more time: minewire retry RUN --timeout {timeout * 10:.0f}"
            job.batch.rows[place] = set_aside(row, "extract", f"takes longer than {timeout:g} s", remedy)
        else:
            remedy = "report it with the article"
            job.batch.rows[place] = set_aside(row, "extract", f"its worker died each time ({error})", remedy)
        return []
    rest = iter(records)
    for place, row in zip(job.places, json.loads(head), strict=True):
        job.batch.rows[place] = row
        if row["status"] == EXTRACTED:
            job.batch.records[place] = next(rest)
    return []


def _save(todo: Run, record: dict[str, Any], state: str) -> None:
    seconds = round(todo.earlier + time.time() - todo.started, 3)
    parts = {"parts": todo.folder.parts, "documents_per_part": PART}
    now = {"state": state, "counts": todo.folder.balance(), "seconds": seconds, "updated": _now()} | parts
    todo.folder.write_manifest(record | now)


def _finish(todo: Run, record: dict[str, Any], state: str) -> None:
    """Writes what is derived from the parts. A disk that is full is no reason to hide why the run ended."""
    try:
        todo.folder.write_quarantine()
        _save(todo, record, state)
    except Exception:
        if state == "finished":
            raise


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
