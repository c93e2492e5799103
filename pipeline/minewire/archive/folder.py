"""A run folder: what is in it is whole, whenever the run ends.

records/part-00000.jsonl     the records of a fixed number of documents, in the order of the inputs
documents/part-00000.jsonl   a row for each of these documents; written last, it makes the part count
quarantine.jsonl             the documents set aside, with the reason and the command to try again
run.json                     with what the run was made, what it has counted, how long it took

Nothing is ever changed in place: a file is written under a hidden name, flushed to the disk, and renamed.
"""

from __future__ import annotations

import json
import os
import shlex
import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from glob import has_magic
from pathlib import Path
from typing import Any

from minewire.errors import MinewireError
from minewire.readers import STDIN
from minewire.writers import atomic

from .work import DUPLICATE, EXTRACTED, SET_ASIDE, STATUSES, Row

MANIFEST, RECORDS, DOCUMENTS, QUARANTINE = "run.json", "records", "documents", "quarantine.jsonl"
# What makes two documents one: the hash of the text, the day, the outlet.
_Told = tuple[str, str | None, str | None]


@dataclass(slots=True)
class Released:
    """Documents set aside that are tried again: the file of each key, and the places in these files that are done."""

    files: dict[str, str] = field(default_factory=dict)
    done: set[tuple[str, str | None]] = field(default_factory=set)
    _names: set[str] = field(default_factory=set)
    _above: set[str] = field(default_factory=set)
    _any: bool = False

    def add(self, row: Row) -> None:
        """Puts a document among them."""
        name = str(Path(row["file"]))
        self.files[row["key"]] = name
        self._names.add(name)
        self._above.update(_upwards(name))
        self._any = self._any or has_magic(name)  # a glob that matched nothing

    def concerns(self, file: str) -> bool:
        """Whether a file is that of one of them, an archive or a folder with one of them, or lies in one."""
        return self._any or file in self._above or any(name in self._names for name in _upwards(file))


class Folder:
    """Opened by one run at a time."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.known: set[str] = set()
        self.counts: Counter[str] = Counter()
        self.parts = 0
        self.lock: int | None = None
        self._texts: set[_Told] = set()

    @staticmethod
    def is_run(path: Path) -> bool:
        """Whether a run was begun there."""
        return (path / MANIFEST).is_file()

    @classmethod
    def strange(cls, path: Path) -> str | None:
        """A file in the folder that says it is not for a run; None when there is none."""
        if cls.is_run(path) or not path.is_dir():
            return None
        return min((entry.name for entry in path.iterdir() if not _is_left(entry.name)), default=None)

    def open(self, *, restart: bool = False) -> None:
        """Makes the folder or reads what is there. Raises MinewireError when it is in use or holds other things."""
        try:
            self.path.mkdir(parents=True, exist_ok=True)
            strange = self.strange(self.path)
        except OSError as error:
            remedy = "choose another folder with -o"
            raise MinewireError(f"cannot be used ({error.strerror})", file=str(self.path), remedy=remedy) from error
        if strange is not None:
            problem = f"is a folder with other files ({strange}) and no run"
            raise MinewireError(problem, file=str(self.path), remedy="name a new folder")
        self._take()
        if restart or not self.is_run(self.path):
            self._clear()
        for name in (RECORDS, DOCUMENTS):
            (self.path / name).mkdir(exist_ok=True)
        self._sweep()
        for row in self.rows():
            self._note(row)

    def close(self) -> None:
        """Lets another run use the folder."""
        if self.lock is not None:
            os.close(self.lock)
            self.lock = None

    def manifest(self) -> dict[str, Any]:
        """What run.json holds. Raises MinewireError."""
        file = self.path / MANIFEST
        try:
            found: dict[str, Any] = json.loads(file.read_bytes())
        except OSError as error:
            remedy = "give the folder of a run, as named with -o"
            raise MinewireError("is no run", file=str(self.path), remedy=remedy) from error
        except ValueError as error:
            remedy = "extract with -o and --restart makes the run anew"
            raise MinewireError(f"is damaged ({error})", file=str(file), remedy=remedy) from error
        return found

    def write_manifest(self, content: dict[str, Any]) -> None:
        """Replaces run.json."""
        with atomic(self.path / MANIFEST) as stream:
            stream.write(json.dumps(content, indent=1, ensure_ascii=False).encode() + b"\n")

    def take_duplicate(self, row: Row) -> None:
        """Marks a row whose text its outlet had on the same day; a copy in another outlet has a record of its own."""
        if row["status"] != EXTRACTED:
            return
        if _told(row) in self._texts:
            row["status"] = DUPLICATE
        self._texts.add(_told(row))

    def commit(self, rows: list[Row], records: list[bytes]) -> None:
        """Writes a part."""
        name = f"part-{self.parts:05}.jsonl"
        for row in rows:
            row["part"] = f"{RECORDS}/{name}" if row["status"] == EXTRACTED else None
        with atomic(self.path / RECORDS / name) as stream:
            stream.writelines(line + b"\n" for line in records)
        with atomic(self.path / DOCUMENTS / name) as stream:
            stream.writelines(_line(row) for row in rows)
        self.parts += 1
        for row in rows:
            self._note(row)

    def write_quarantine(self) -> None:
        """Writes the list of what was set aside anew, from the rows."""
        target = self.path / QUARANTINE
        with atomic(target) as stream:
            for row in self.rows():
                if row["status"] == SET_ASIDE:
                    retry = f"minewire retry {shlex.quote(str(self.path))} --source {shlex.quote(row['source'])}"
                    retry = "give it once more to the command in run.json" if came_by_pipe(row) else retry
                    kept = {key: row[key] for key in ("id", "source", "place", "stage", "reason", "remedy")}
                    stream.write(_line(kept | {"retry": retry}))

    def release(self, wanted: Callable[[Row], bool], *, otherwise: bool) -> Released:
        """Forgets documents that were set aside, so that they are read as if for the first time; `otherwise` is read in
        another encoding, in which what is done would not be known again by its content."""
        released = Released()
        for file in self._files(DOCUMENTS):
            rows = list(_rows(file))
            kept = [row for row in rows if row["status"] != SET_ASIDE or not wanted(row)]
            for row in rows:
                if row["status"] == SET_ASIDE and wanted(row):
                    released.add(row)
            if len(kept) < len(rows):
                with atomic(file) as stream:
                    stream.writelines(_line(row) for row in kept)
        self.known.clear()
        self.counts.clear()
        self._texts.clear()
        self.parts = 0
        for row in self.rows():
            self._note(row)
            if otherwise and released.concerns(row["file"]):
                released.done.add((row["file"], row["place"]))
        self.parts = max(self.parts, len(self._files(DOCUMENTS)))
        return released

    def rows(self) -> Iterator[Row]:
        """Every document of the run, in order."""
        for number, file in enumerate(self._files(DOCUMENTS), 1):
            yield from _rows(file)
            self.parts = max(self.parts, number)

    def balance(self) -> dict[str, int]:
        """How many were read, and what became of them."""
        return {"read": sum(self.counts.values())} | {status: self.counts[status] for status in STATUSES}

    def _note(self, row: Row) -> None:
        self.known.add(row["key"])
        self.counts[row["status"]] += 1
        if row["status"] == EXTRACTED:
            self._texts.add(_told(row))

    def _files(self, kind: str) -> list[Path]:
        return sorted(file for file in (self.path / kind).glob("part-*.jsonl"))

    def _take(self) -> None:
        """Locks the folder; the lock goes with the process, however it ends."""
        try:
            import fcntl
        except ImportError:  # not on this system
            return
        self.lock = os.open(self.path, os.O_RDONLY)
        try:
            fcntl.flock(self.lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            self.close()
            raise MinewireError("another run is at work here", file=str(self.path), remedy="let it end") from error

    def _clear(self) -> None:
        """Removes a run; run.json first, so that what is left is never taken for one."""
        for name in (MANIFEST, QUARANTINE):
            (self.path / name).unlink(missing_ok=True)
        for name in (RECORDS, DOCUMENTS):
            shutil.rmtree(self.path / name, ignore_errors=True)

    def _sweep(self) -> None:
        """Removes what a run that was killed had not finished: files without a name, records without their rows."""
        whole = {file.name for file in self._files(DOCUMENTS)}
        for folder in (self.path, self.path / RECORDS, self.path / DOCUMENTS):
            for file in folder.glob(".*.part"):
                file.unlink(missing_ok=True)
        for file in self._files(RECORDS):
            if file.name not in whole:
                file.unlink()


def _told(row: Row) -> _Told:
    return row["sha256"][:32], row["published"], row.get("outlet")  # rows of older runs have none


def _upwards(name: str) -> Iterator[str]:
    """A file, and the archives and folders it lies in."""
    while name:
        yield name
        name = os.path.dirname(name) if os.path.dirname(name) != name else ""


def came_by_pipe(row: Row) -> bool:
    """Whether a document was read from standard input: it cannot be found there again."""
    return bool(row["file"] == STDIN or row["file"].startswith(f"{STDIN}/"))


def _is_left(name: str) -> bool:
    """Whether a name is one of a run that was killed before it wrote run.json."""
    return name in {RECORDS, DOCUMENTS} or (name.startswith(".") and name.endswith(".part"))


def _line(content: Row) -> bytes:
    return json.dumps(content, ensure_ascii=False).encode("utf-8", "surrogatepass") + b"\n"


def _rows(file: Path) -> Iterator[Row]:
    with file.open("rb") as stream:
        for number, line in enumerate(stream, 1):
            try:
                yield json.loads(line)
            except ValueError as error:
                remedy = "restore the file, or start over with --restart"
                raise MinewireError("is damaged", file=str(file), place=f"line {number}", remedy=remedy) from error
