"""Files in: text files, folders, JSON and JSON Lines, standard input. Only how bytes become text is decided here.

What cannot be read is yielded as an `InputError` in its place, and reading goes on.
"""

from __future__ import annotations

import codecs
import json
import os
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from itertools import chain
from pathlib import Path
from typing import Any, BinaryIO

from minewire.errors import InputError
from minewire.text import Article

Reading = Article | InputError

STDIN = "-"
TEXT, LINES, JSON = {".txt", ".text"}, {".jsonl", ".ndjson"}, {".json"}
# Formats that decode as text but are not the text of an article.
_MARKUP = {".html", ".htm", ".xml"}
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_STRINGS = ("outlet", "headline", "byline")


def read(inputs: Iterable[str], *, encoding: str | None = None, published: str | None = None) -> Iterator[Reading]:
    """Articles of files, folders (recursive, in the order of their names) and '-' (standard input).

    `encoding` is that of every input (else a byte order mark decides, else UTF-8); `published` is the day of
    articles that carry none of their own.
    """
    for name in inputs:
        for path in _files(name):
            if isinstance(path, InputError):
                yield path
                continue
            for reading in _read_one(path, encoding):
                if isinstance(reading, Article) and published and not reading.published:
                    yield replace(reading, published=published)
                else:
                    yield reading


def article(fields: Mapping[str, Any], *, file: str | None = None, place: str | None = None) -> Reading:
    """An article from the fields of a JSON object: text, and any of id, published, url (or source), outlet, headline,
    byline. Other fields are left alone.
    """

    def fault(problem: str, remedy: str) -> InputError:
        return InputError(problem, file=file, place=place, remedy=remedy)

    text = fields.get("text")
    if not isinstance(text, str):
        return fault("no field 'text' with a string", 'give each article as {"text": …, "published": …}')
    given: dict[str, str | None] = {}
    for key in _STRINGS:
        if fields.get(key) is not None:
            if not isinstance(fields[key], str):
                return fault(f"field {key!r} is not a string", "write it in quotes or leave it out")
            given[key] = fields[key]
    for key, names in (("id", ("id",)), ("source", ("url", "source"))):
        value = next((fields[name] for name in names if fields.get(name) not in (None, "")), None)
        if value is not None:
            given[key] = str(value)
    if fields.get("published"):
        day = iso_day(fields["published"])
        if day is None:
            return fault(f"field 'published' is no date: {fields['published']!r}", "write it as 2023-04-30")
        given["published"] = day
    return _sound(Article(text=text, **{"source": _source(file)} | given), file, place)


def iso_day(value: object) -> str | None:
    """The ISO day of an ISO date or time; None when it is neither."""
    if not isinstance(value, str):
        return None
    try:
        return date.fromisoformat(value[:10]).isoformat() if value[10:11] in ("", "T", " ") else None
    except ValueError:
        return None


def _files(name: str) -> Iterator[Path | InputError]:
    """The files that an input stands for."""
    if name == STDIN:
        yield Path(STDIN)
        return
    path = Path(name)
    if not path.is_dir():
        yield path
        return
    faults: list[InputError] = []
    known = TEXT | LINES | JSON
    found = False
    for folder, folders, files in os.walk(path, onerror=lambda error: faults.append(_unreadable(error, name))):
        folders[:] = sorted(f for f in folders if not f.startswith("."))
        for file in sorted(files):
            if Path(file).suffix.lower() in known and not file.startswith("."):
                found = True
                yield Path(folder, file)
    yield from faults
    if not found and not faults:
        remedy = f"give files, or a folder with {', '.join(sorted(known))} files"
        yield InputError("the folder holds no texts", file=name, remedy=remedy)


def _read_one(path: Path, encoding: str | None) -> Iterator[Reading]:
    if str(path) == STDIN:
        yield from _from_stream(sys.stdin.buffer, encoding)
        return
    file, suffix = str(path), path.suffix.lower()
    try:
        if suffix in _MARKUP:
            yield InputError(f"{suffix[1:]} is not read", file=file, remedy="save the article's text as .txt")
        elif suffix in LINES:
            with path.open("rb") as stream:
                yield from _from_lines(stream, encoding, file)
        elif suffix in JSON:
            yield from _from_json(path.read_bytes(), encoding, file)
        else:
            yield _from_text(path.read_bytes(), encoding, file)
    except FileNotFoundError:
        yield InputError("no such file or folder", file=file, remedy="check the path")
    except OSError as error:
        yield _unreadable(error, file)


def _unreadable(error: OSError, file: str) -> InputError:
    return InputError(f"cannot be read ({error.strerror or error})", file=error.filename or file, remedy="check it")


def _from_stream(stream: BinaryIO, encoding: str | None) -> Iterator[Reading]:
    """Standard input: JSON Lines when the first line is an object, JSON when the whole is, else one text."""
    first = stream.readline()
    try:
        is_lines = isinstance(json.loads(first), dict)
    except (ValueError, RecursionError):
        is_lines = False
    if is_lines:
        yield from _from_lines(chain([first], stream), encoding, STDIN)
        return
    data = first + stream.read()
    if data.lstrip()[:1] in (b"{", b"["):
        readings = list(_from_json(data, encoding, STDIN))
        if any(isinstance(reading, Article) for reading in readings):
            yield from readings
            return
    yield _from_text(data, encoding, STDIN)


def _from_text(data: bytes, encoding: str | None, file: str) -> Reading:
    text = decode(data, encoding, file=file)
    return text if isinstance(text, InputError) else _sound(Article(text=text, source=_source(file)), file, None)


def _from_json(data: bytes, encoding: str | None, file: str) -> Iterator[Reading]:
    """One object, a list of objects, or JSON Lines under another name."""
    text = decode(data, encoding, file=file)
    if isinstance(text, InputError):
        yield text
        return
    try:
        content = json.loads(text)
    except (ValueError, RecursionError):
        yield from (_from_line(line, n, file) for n, line in enumerate(text.split("\n"), 1) if line.strip())
        return
    if not isinstance(content, list):
        yield _from_object(content, file, None)
        return
    yield from (_from_object(item, file, f"item {n}") for n, item in enumerate(content, 1))


def _from_lines(lines: Iterable[bytes], encoding: str | None, file: str) -> Iterator[Reading]:
    """JSON Lines, one at a time; in an encoding whose line ends are not single bytes the whole is decoded first."""
    rest = iter(lines)
    first = next(rest, b"")
    if encoding or _bom(first) not in (None, "utf-8"):
        text = decode(first + b"".join(rest), encoding, file=file)
        numbered: Iterable[tuple[int, str | InputError]] = (
            [(0, text)] if isinstance(text, InputError) else enumerate(text.split("\n"), 1)
        )
    else:
        pairs = enumerate(chain([first], rest), 1)
        numbered = ((n, decode(line, None, file=file, place=f"line {n}")) for n, line in pairs if line.strip())
    found = False
    for number, line in numbered:
        if isinstance(line, InputError):
            found = True
            yield line
        elif line.strip():
            found = True
            yield _from_line(line, number, file)
    if not found:
        yield InputError("is empty", file=file, remedy="give one JSON object a line")


def _from_line(line: str, number: int, file: str) -> Reading:
    place = f"line {number}"
    try:
        content = json.loads(line)
    except (ValueError, RecursionError) as error:
        reason = error.msg if isinstance(error, json.JSONDecodeError) else str(error)
        return InputError(f"not valid JSON ({reason})", file=file, place=place, remedy="one JSON object a line")
    return _from_object(content, file, place)


def _from_object(content: object, file: str, place: str | None) -> Reading:
    if isinstance(content, dict):
        return article(content, file=file, place=place)
    return InputError("not a JSON object", file=file, place=place, remedy='write {"text": …}')


def decode(
    data: bytes, encoding: str | None = None, *, file: str | None = None, place: str | None = None
) -> str | InputError:
    """Bytes as text: by `encoding`, a byte order mark, or strictly as UTF-8. Line ends stay as they are."""
    marked = _bom(data)
    chosen = encoding or marked or "utf-8"
    if marked is None and b"\0" in data and not encoding:
        at = data.index(b"\0")
        return InputError(f"binary data (NUL at byte {at})", file=file, place=place, remedy="give text, or --encoding")
    try:
        text = data.decode(chosen)
    except UnicodeDecodeError as error:
        remedy = "name the right one with --encoding, for example --encoding cp1254"
        return InputError(f"not {chosen} at byte {error.start}", file=file, place=place, remedy=remedy)
    except LookupError:
        return InputError(f"unknown encoding {chosen!r}", file=file, place=place, remedy="try --encoding utf-8")
    return text.removeprefix("\ufeff")


def _bom(data: bytes) -> str | None:
    return next((name for mark, name in _BOMS if data.startswith(mark)), None)


def _sound(given: Article, file: str | None, place: str | None) -> Reading:
    """The article, or why its text cannot be one."""
    if not given.text.strip():
        return InputError("the text is empty", file=file, place=place, remedy="give an article or leave it out")
    if "\0" in given.text:
        return InputError("the text holds NUL characters", file=file, place=place, remedy="give plain text")
    for key, value in _fields(given).items():
        try:
            value.encode("utf-8")
        except UnicodeEncodeError as error:
            problem = f"field {key!r} holds half a character at {error.start}"
            return InputError(problem, file=file, place=place, remedy="write it as valid Unicode")
    return given


def _source(file: str | None) -> str | None:
    return None if file == STDIN else file


def _fields(given: Article) -> dict[str, str]:
    """The fields of an article that are known."""
    names = ("text", "id", "source", "published", *_STRINGS)
    return {name: value for name in names if (value := getattr(given, name)) is not None}
