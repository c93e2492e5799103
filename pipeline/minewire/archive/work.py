"""What a worker does with a batch of documents: the same function under every engine. Only JSON leaves it."""

from __future__ import annotations

import gc
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from minewire.errors import EmptyInputError, InputError
from minewire.readers import Found, Options, Raw, key_of, parse
from minewire.swift import swift_start
from minewire.text import Article

if TYPE_CHECKING:
    from minewire.extract import Extractor

EXTRACTED, EMPTY, DUPLICATE, SET_ASIDE = "extracted", "empty", "duplicate", "set aside"
STATUSES = (EXTRACTED, EMPTY, DUPLICATE, SET_ASIDE)
Row = dict[str, Any]
_UNREAD: Row = {"sha256": None, "published": None, "outlet": None}


@dataclass(frozen=True, slots=True)
class Work:
    """All that a worker needs to know besides the documents."""

    options: Options
    patterns: str | None = None
    vague_dates: bool = False
    keep_text: bool = False


class Worker:
    """Makes records of documents. Its extractor is made once and used for every batch."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self.extractor = _extractor(work)

    def process(self, batch: Sequence[Raw]) -> bytes:
        """A line of JSON with a row for each document, and below it the record of each that was extracted."""
        rows: list[Row] = []
        articles: list[Article] = []
        for raw in batch:
            reading = self._parse(raw)
            if isinstance(reading, InputError):
                rows.append(row_of(raw, reading))
            else:
                articles.append(reading)
                rows.append(_row(raw, reading))
        records = self._records(articles, [row for row in rows if row["status"] == EXTRACTED])
        return b"\n".join([json.dumps(rows, ensure_ascii=False).encode(), *records])

    def _parse(self, raw: Raw) -> Article | InputError:
        try:
            return parse(raw, self._work.options)
        except Exception as error:
            reason = f"cannot be read ({type(error).__name__}: {error})".splitlines()[0][:300]
            return InputError(reason, file=raw.file, place=raw.place, remedy="report it with the file")

    def _records(self, articles: list[Article], rows: list[Row]) -> list[bytes]:
        try:
            return list(self.extractor.stream(articles))
        except Exception:  # one of them: it must not take the others with it
            return [line for article, row in zip(articles, rows) for line in self._alone(article, row)]

    def _alone(self, article: Article, row: Row) -> Iterator[bytes]:
        try:
            yield from list(self.extractor.stream([article]))
        except Exception as error:
            reason = f"cannot be extracted ({type(error).__name__}: {error})".splitlines()[0][:300]
            set_aside(row, "extract", reason, "report it with the article")


def row_of(found: Found, fault: InputError | None = None) -> Row:
    """The row of a document that is not extracted, with the reason, or of one of which nothing is known yet."""
    if isinstance(found, InputError):
        row: Row = {"id": None, "source": found.file, "place": found.place, "file": found.file, "key": key_of(found)}
        fault = found
    else:
        source = found.address or found.file
        row = {"id": None, "source": source, "place": found.place, "file": found.file, "key": found.key}
    if isinstance(fault, EmptyInputError):
        return row | {"status": EMPTY} | _UNREAD
    if fault is None:
        return row | {"status": None} | _UNREAD
    return set_aside(row, "read", fault.problem, fault.remedy)


def set_aside(row: Row, stage: str, reason: str, remedy: str | None) -> Row:
    """Changes a row to that of a document set aside."""
    row |= {"status": SET_ASIDE} | _UNREAD
    row |= {"stage": stage, "reason": reason, "remedy": remedy}
    return row


def _row(raw: Raw, article: Article) -> Row:
    digest = article.sha256
    about = {
        "id": article.id or digest[:16],
        "source": article.source or raw.file,
        "place": raw.place,
        "file": raw.file,
    }
    about |= {"key": raw.key, "status": EXTRACTED}
    return about | {"sha256": digest, "published": article.published, "outlet": article.outlet}


def _extractor(work: Work) -> Extractor:
    """Garbage is collected once at the end of the start: processes forked later share what is left."""
    patterns = Path(work.patterns) if work.patterns else None
    with swift_start():
        from minewire.extract import Extractor

        extractor = Extractor(patterns=patterns, vague_dates=work.vague_dates, keep_text=work.keep_text)
        gc.collect()
    return extractor
