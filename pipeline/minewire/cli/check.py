"""`minewire check`: are these records valid, proven by their texts, and possible?"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from minewire.errors import InputError, MinewireError

from .exits import FAILED, OK, SET_ASIDE, complain
from .options import TextsEncoding, TextsField

if TYPE_CHECKING:
    from minewire.text import Article


def check(
    records: Annotated[
        list[Path], typer.Argument(metavar="RECORDS", help="Files of records (JSON Lines), runs, or -.")
    ],
    texts: Annotated[
        list[str] | None, typer.Option(metavar="INPUT", help="The articles, as given to extract; may be repeated.")
    ] = None,
    encoding: TextsEncoding = None,
    text_field: TextsField = None,
) -> None:
    """Check records: schema, evidence against the text, sums, periods, places. Exit code 1 when something is wrong.

    Evidence is checked against the text that a record carries, or the one in --texts with its hash.
    """
    known = _Texts(texts or [], encoding, text_field)
    total = found = proven = unread = 0
    for place, record in _records(records):
        if record is None:
            unread += 1
        elif isinstance(record, InputError):
            found += 1
            print(record)
        else:
            total += 1
            is_proven, problems = _check(record, known)
            proven += is_proven
            found += len(problems)
            for problem in problems:
                print(f"{place}: {problem}")
    others = "the texts of the others are not in --texts" if texts else "give --texts to prove the others"
    hint = "" if proven == total else f"; {others}"
    complain(f"{total} records: {found} problems, evidence of {proven} proven by their texts{hint}")
    unread += known.unread
    raise typer.Exit(FAILED if found else SET_ASIDE if unread else OK)


class _Texts:
    """The articles given with --texts, by hash and by id."""

    def __init__(self, inputs: list[str], encoding: str | None, field: str | None) -> None:
        from minewire.recordfiles import read_texts

        self.by_hash: dict[str, Article] = {}
        self.by_id: dict[str, Article] = {}
        self.unread = 0
        for reading in read_texts(inputs, encoding, field):
            if isinstance(reading, InputError):
                self.unread += 1
                complain(str(reading))
            else:
                self.by_hash[reading.sha256] = reading
                if reading.id:
                    self.by_id[reading.id] = reading


def _records(paths: list[Path]) -> Iterator[tuple[str, str | InputError | None]]:
    """File, line and content of each record; a fault for a file without one; None for what cannot be read."""
    from minewire.recordfiles import STDIN, files, opened

    for file in (file for path in paths for file in files(path)):
        try:
            with nullcontext(sys.stdin.buffer) if str(file) == STDIN else opened(file) as stream:
                yield from _lines(stream, str(file))
        except MinewireError as error:
            complain(str(error))
            yield str(file), None
        except OSError as error:
            complain(f"{file}: cannot be read ({error.strerror}); check the path")
            yield str(file), None


def _lines(stream: Iterable[bytes], file: str) -> Iterator[tuple[str, str | InputError | None]]:
    """The lines of a file; those of one that has no record at all are one fault."""
    from minewire.readers import decode
    from minewire.recordfiles import ENOUGH, is_foreign, no_records

    held: list[tuple[str, str]] = []
    is_held = True
    for number, line in enumerate(stream, 1):
        text = decode(line, file=file, place=f"line {number}")
        if isinstance(text, InputError):
            complain(str(text))
            yield f"{file}:{number}", None
        elif is_held and is_foreign(text):
            held += [(f"{file}:{number}", text)] if text.strip() else []
            if len(held) == ENOUGH:
                break
        elif text.strip():
            yield from held
            held, is_held = [], False
            yield f"{file}:{number}", text
    if held:
        yield file, no_records(file, len(held), _why_none(held[0][1]))


def _why_none(line: str) -> str:
    try:
        data = json.loads(line)
    except (ValueError, RecursionError) as error:
        return f"not valid JSON: {error}"
    return "it has no schema_version" if isinstance(data, dict) else "it is no JSON object"


def _check(line: str, known: _Texts) -> tuple[bool, list[str]]:
    """Whether a text proves the record's evidence, and what is wrong."""
    from minewire.checks import problems
    from minewire.records import validate_record

    try:
        data = json.loads(line)
    except (ValueError, RecursionError) as error:
        return False, [f"not valid JSON ({error}); give records, one JSON object a line"]
    given = data.get("article") if isinstance(data, dict) else None
    given = given if isinstance(given, dict) else {}
    article = known.by_hash.get(str(given.get("sha256")))
    if article is None and (other := known.by_id.get(str(given.get("id")))):
        return False, [f"{given['id']}: article.sha256: the text of this id in --texts ({other.source}) is another"]
    text = article.text if article else None
    try:
        record = validate_record(data, text)
    except ValueError as error:
        name = f"{given['id']}: " if given.get("id") else ""
        return False, [f"{name}{fault}" for fault in _faults(error)]
    faults = [str(problem) for problem in problems(record)]
    carried = record.article.text
    if carried is not None and _digest(carried) != record.article.sha256:
        faults.append("article.sha256: is not the hash of article.text")
    return (text if text is not None else carried) is not None, [f"{record.article.id}: {fault}" for fault in faults]


def _digest(text: str) -> str:
    from minewire.text import Article

    return Article(text).sha256


def _faults(error: ValueError) -> list[str]:
    """Each fault of the schema with its place; faults of evidence and references name theirs already."""
    from pydantic import ValidationError

    if not isinstance(error, ValidationError):
        return [str(error)]
    faults: list[str] = []
    for fault in error.errors(include_url=False, include_input=False):
        if fault["loc"] == ("schema_version",):  # everything else that differs follows from that
            return [f"schema_version: {fault['msg']}; it is of another version of minewire: extract the articles again"]
        place = ".".join(str(part) for part in fault["loc"])
        faults += [f"{place}: {fault['msg']}"] if place else fault["msg"].split("; ")
    return faults
