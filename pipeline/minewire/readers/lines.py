"""JSON and JSON Lines: one object, a list of objects, or an object a line."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator, Mapping
from itertools import count
from typing import IO

from minewire.errors import EmptyInputError, InputError

from .decoding import decode, has_byte_lines, mark_of
from .formats import is_record
from .objects import Reading, article
from .raw import LIMIT, LIMIT_WORDS, Found, Options, Raw

_PIECE = 1024 * 1024


def find_jsonl(stream: IO[bytes], file: str, options: Options) -> Iterator[Found]:
    """An object a line, one line in memory at a time."""
    lines = _lines(stream, file, options.encoding)
    found = False
    for number, line in lines:
        if isinstance(line, InputError):
            found = True
            yield line
        elif not found and is_record(line):
            remedy = "give the articles that they were made of"
            yield InputError("holds records of minewire and no articles", file=file, remedy=remedy)
            return
        elif line.strip():
            found = True
            yield Raw(file, "json", line, f"line {number}")
    if not found:
        yield EmptyInputError("is empty", file=file, remedy="give one JSON object a line")


def find_json(stream: IO[bytes], file: str, options: Options) -> Iterator[Found]:
    """One object, a list of objects, or JSON Lines under another name."""
    data = stream.read()
    text = decode(data, options.encoding, file=file)
    if isinstance(text, InputError):
        yield text
        return
    try:
        content = json.loads(text)
    except (ValueError, RecursionError) as error:
        if _has_lines(text):
            yield from find_jsonl(io.BytesIO(data), file, options)
        else:
            yield _broken(error, file, f"line {getattr(error, 'lineno', 1)}", "mend the file there")
        return
    if not isinstance(content, list):
        yield _object(content, file, None)
        return
    if not content:
        yield EmptyInputError("holds an empty list", file=file, remedy="give one JSON object an article")
    yield from (_object(item, file, f"item {number}") for number, item in enumerate(content, 1))


def parse_line(line: str, file: str, place: str | None, names: Mapping[str, str]) -> Reading:
    """The article of one line."""
    try:
        content = json.loads(line)
    except (ValueError, RecursionError) as error:
        return _broken(error, file, place, "one JSON object a line")
    found = _object(content, file, place)
    if isinstance(found, InputError):
        return found
    return article(content, file=None if file == "-" else file, place=place, names=names)


def _has_lines(text: str) -> bool:
    """Whether what is not JSON as a whole is JSON Lines: some line of it is an object."""
    for line in text.split("\n") if text.lstrip().startswith("{") else ():
        try:
            if isinstance(json.loads(line), dict):
                return True
        except (ValueError, RecursionError):
            continue
    return False


def _broken(error: Exception, file: str, place: str | None, remedy: str) -> InputError:
    reason = error.msg if isinstance(error, json.JSONDecodeError) else str(error)
    return InputError(f"not valid JSON ({reason})", file=file, place=place, remedy=remedy)


def _object(content: object, file: str, place: str | None) -> Found:
    if isinstance(content, dict):
        return Raw(file, "fields", content, place)
    return InputError("not a JSON object", file=file, place=place, remedy='write {"text": …}')


def _lines(stream: IO[bytes], file: str, encoding: str | None) -> Iterator[tuple[int, bytes | InputError]]:
    """Numbered lines; one that is too long is passed over piece by piece."""
    first = stream.readline(_PIECE)
    marked = None if encoding else mark_of(first)
    if marked not in (None, "utf-8") or not has_byte_lines(encoding):
        yield from _wide_lines(first + stream.read(), file, encoding)
        return
    for number in count(1):
        line = first or stream.readline(_PIECE)
        first = b""
        if not line:
            return
        if len(line) == _PIECE and not line.endswith(b"\n"):
            whole = _long_line(line, stream)
            if whole is None:
                problem = f"the line is {LIMIT_WORDS}"
                yield number, InputError(problem, file=file, place=f"line {number}", remedy="give one article a line")
                continue
            line = whole
        yield number, line


def _long_line(start: bytes, stream: IO[bytes]) -> bytes | None:
    """The rest of a line added to it; None when it is too long, which is found without keeping it."""
    pieces, size = [start], len(start)
    while piece := stream.readline(_PIECE):
        size += len(piece)
        if size <= LIMIT:
            pieces.append(piece)
        if piece.endswith(b"\n"):
            break
    return b"".join(pieces) if size <= LIMIT else None


def _wide_lines(data: bytes, file: str, encoding: str | None) -> Iterator[tuple[int, bytes | InputError]]:
    """Lines of an encoding whose line ends are not single bytes: each can be decoded alone."""
    text = decode(data, encoding, file=file)
    if isinstance(text, InputError):
        yield 0, text
        return
    for number, line in enumerate(text.split("\n"), 1):
        yield number, line.encode(encoding or "utf-8", "surrogatepass")
