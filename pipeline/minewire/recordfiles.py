"""Records in: a file of records or the folder of a run, one record at a time, and the texts that belong to them."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO

from pydantic import ValidationError

from minewire.errors import InputError, MinewireError
from minewire.readers import Reading, read
from minewire.readers.formats import ARCHIVES, COMPRESSED, SNIFFED, by_bytes
from minewire.records import ArticleRecord
from minewire.text import Article

STDIN = "-"
ENOUGH = 1000  # lines without a record after which a file is none of records
# What is known of an article stands in its record: faults of it cost no text.
_UNREAD = dict.fromkeys(("date", "url", "outlet", "headline", "byline"), "")
_OLD = "it is of another version of minewire: extract the articles again"


def files(path: Path) -> list[Path]:
    """The files of a run in the order of their names: all *.jsonl below RUN/records, and RUN/records.jsonl."""
    if not path.is_dir():
        return [path]
    found = sorted(file for file in (path / "records").rglob("*.jsonl") if file.is_file() and file.name[0] != ".")
    found += [file for file in (path / "records.jsonl",) if file.is_file()]
    if not found:
        remedy = "give a file of records, or a folder with records.jsonl or records/*.jsonl"
        raise MinewireError("the folder holds no records", file=str(path), remedy=remedy)
    return found


def opened(file: Path) -> IO[bytes]:
    """A file of records. Raises OSError, and MinewireError for a packed one."""
    stream = file.open("rb")
    packed = by_bytes(stream.peek(SNIFFED))
    if packed in (*COMPRESSED, *ARCHIVES):
        stream.close()
        raise MinewireError(f"is packed ({packed})", file=str(file), remedy="unpack it: records are read as JSON Lines")
    return stream


def read_records(path: Path) -> Iterator[ArticleRecord | InputError]:
    """Each record; a line that is none comes as an InputError in its place. Raises MinewireError for a missing file."""
    for file in files(path):
        if str(file) == STDIN:
            yield from _lines(sys.stdin.buffer, STDIN)
            continue
        try:
            with opened(file) as stream:
                yield from _lines(stream, str(file))
        except OSError as error:
            problem = f"cannot be read ({error.strerror or error})"
            raise MinewireError(problem, file=str(file), remedy="check the path") from error


def is_foreign(line: bytes | str) -> bool:
    """Whether a line cannot be meant as a record: text, a table, an article, a piece of JSON over several lines."""
    text = line.decode("utf-8", "replace") if isinstance(line, bytes) else line
    return not (text.lstrip().startswith("{") and '"schema_version"' in text)


def no_records(file: str, count: int, why: str, remedy: str | None = None) -> InputError:
    """One fault for a file of which no line is a record, however many it has; `why` is that of the first."""
    others = f", nor are the {count - 1:,} others{' read' if count == ENOUGH else ''}" if count > 2 else ""
    others = ", nor is the other" if count == 2 else others
    problem = f"holds no record: the first line is none ({why}){others}"
    remedy = remedy or "give what minewire extract wrote, one JSON object a line; articles go to extract first"
    return InputError(problem, file=file, remedy=remedy)


def _lines(stream: Iterable[bytes], file: str) -> Iterator[ArticleRecord | InputError]:
    """The records of a file. What is no record is told line by line, unless the file has nothing else."""
    held: list[tuple[InputError, str]] = []
    is_held = True
    for is_other, why, result in _each(stream, file):
        if is_held and is_other and isinstance(result, InputError):
            held.append((result, why))
            if len(held) == ENOUGH:
                break
            continue
        yield from (fault for fault, _ in held)
        held, is_held = [], False
        yield result
    if held:
        yield no_records(file, len(held), held[0][1], _OLD if held[0][0].remedy == _OLD else None)


def _each(stream: Iterable[bytes], file: str) -> Iterator[tuple[bool, str, ArticleRecord | InputError]]:
    """Whether a line is no record of ours at all, why it is none, and what it is."""
    for number, line in enumerate(stream, 1):
        if not line.strip():
            continue
        try:
            record = ArticleRecord.model_validate_json(line)
        except ValidationError as error:
            first = error.errors(include_url=False, include_input=False)[0]
            place = ".".join(str(part) for part in first["loc"])
            why = f"{place + ': ' if place else ''}{first['msg']}"
            # Everything else that differs follows from another version.
            is_foreign_line, is_old = is_foreign(line), first["loc"] == ("schema_version",)
            remedy = _OLD if is_old and not is_foreign_line else "see minewire check"
            fault = InputError(f"not a record ({why})", file=file, place=f"line {number}", remedy=remedy)
            yield is_foreign_line or is_old, why, fault
        else:
            yield False, "", record


class Keys:
    """What tells the records of a file apart: their ids; one that comes again gets the suffix #2, or the next free."""

    def __init__(self) -> None:
        self._seen: dict[str, int] = {}

    def of(self, record: ArticleRecord) -> str:
        """The key of the next record."""
        name = record.article.id
        key, number = name, self._seen.get(name, 0)
        while key in self._seen:
            number += 1
            key = f"{name}#{number + 1}"
        self._seen[name] = number
        self._seen.setdefault(key, 0)
        return key


def read_texts(inputs: Iterable[str], encoding: str | None, field: str | None) -> Iterator[Reading]:
    """The articles of records, for their texts alone; `field` is the name that objects and tables have for these."""
    return read(inputs, encoding=encoding, fields=_UNREAD | ({"text": field} if field else {}))


class Texts:
    """The articles of records, found by the hash of their text.

    The inputs are read as far as a record needs; in the order in which they were extracted nothing is kept in memory.
    """

    def __init__(self, inputs: Iterable[str], encoding: str | None = None, field: str | None = None) -> None:
        self._readings = read_texts(inputs, encoding, field)
        self._waiting: dict[str, Article] = {}
        self._last: Article | None = None
        self.faults: list[InputError] = []

    def of(self, record: ArticleRecord) -> str | None:
        """The text of a record: its own, or that of the input with its hash; None when there is none."""
        wanted = record.article.sha256
        if record.article.text is not None:
            return record.article.text
        if self._last and self._last.sha256 == wanted:  # the same article twice in a row
            return self._last.text
        if found := self._waiting.pop(wanted, None):
            self._last = found
            return found.text
        for reading in self._readings:
            if isinstance(reading, InputError):
                self.faults.append(reading)
                continue
            digest = reading.sha256
            if digest == wanted:
                self._last = reading
                return reading.text
            self._waiting[digest] = reading
        return None
