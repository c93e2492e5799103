"""WARC: the pages and texts of a web crawl, each an article under its address.

Where a record begins and ends is found here and what it holds by FastWARC: that one ends without a word where a file is
cut off in the head of a record or in one that nobody asked for.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from importlib import import_module
from typing import IO, Any

from minewire.errors import InputError, MissingExtraError

from .raw import Found, Kind, Options, Raw, read_whole

_KINDS: dict[str, Kind] = {"text/html": "html", "application/xhtml+xml": "html", "text/plain": "text"}
_WANTED = ("response", "resource")
# The head of a record names an address and some hashes: how long a line of it is at most, and how many there are.
_HEAD, _LINES = 64 * 1024, 200
_PIECE = 1024 * 1024


class _DamageError(ValueError):
    """What no record begins or ends like."""


class _Record:
    """One record as a stream: its head, which was read already, and as much of the file as it says."""

    def __init__(self, head: bytes, stream: IO[bytes]) -> None:
        fields = [line.partition(b":") for line in head.split(b"\n")[1:]]
        named = {name.strip().lower(): value.strip() for name, _, value in fields}
        self.type = named.get(b"warc-type", b"").decode("ascii", "replace").lower()
        length = named.get(b"content-length", b"")
        if not length.isdigit():
            raise _DamageError("a record does not say how long it is")
        self._head, self._stream, self._left, self._at = head, stream, int(length), 0

    def read(self, size: int) -> bytes:
        """The next bytes of it."""
        if self._head:
            piece, self._head = self._head[:size], self._head[size:]
        else:
            piece = self._stream.read(min(size, self._left))
            self._left -= len(piece)
        self._at += len(piece)
        return piece

    def tell(self) -> int:
        """How much of it was read."""
        return self._at

    def finish(self) -> None:
        """Goes to its end. Raises EOFError where the file ends before it."""
        self._head = b""
        while self._left:
            if not self.read(_PIECE):
                raise EOFError


def find_warc(stream: IO[bytes], file: str, options: Options) -> Iterator[Found]:
    """Answers with a page or a plain text; pictures, redirections and errors are no articles."""
    try:
        library: Any = import_module("fastwarc.warc")
    except ImportError as error:
        raise MissingExtraError("fastwarc", "warc", file=file, use="WARC") from error
    number, last = 0, None
    try:
        for record in _records(stream):
            if record.type not in _WANTED:
                record.finish()
                continue
            number += 1
            place, found = _parsed(library, record, file, number)
            record.finish()
            if found is not None:
                yield found
            last = place
    except EOFError:
        yield _damaged("cut off before its end", file, last)
    except (OSError, _DamageError, zlib.error) as error:
        yield _damaged(f"damaged: {_first_line(error)}", file, last)
    else:
        if not number:
            remedy = "give a WARC file with response records"
            yield InputError("holds no answers of a web server", file=file, remedy=remedy)


def _records(stream: IO[bytes]) -> Iterator[_Record]:
    """Each record, to be finished before the next. Raises EOFError and _DamageError."""
    while line := stream.readline(_HEAD):
        if not line.strip():
            continue
        if not line.startswith(b"WARC/"):
            raise _DamageError("no record begins where one should")
        head = [line]
        while line.strip():
            line = stream.readline(_HEAD)
            if not line.endswith(b"\n"):
                raise EOFError if len(line) < _HEAD else _DamageError("the head of a record has no end")
            head.append(line)
            if len(head) > _LINES:
                raise _DamageError("the head of a record has no end")
        yield _Record(b"".join(head), stream)


def _parsed(library: Any, record: _Record, file: str, number: int) -> tuple[str, Found | None]:
    """The place of a record for messages, and the document in it: one that is broken costs no other."""
    place = f"record {number}"
    try:
        parsed = next(library.ArchiveIterator(record, auto_decode="all"))
        address = parsed.headers.get("WARC-Target-URI", "").strip("<>") or None
        place += f" ({address})" if address else ""
        return place, _document(parsed, file, place, address)
    except BaseException as error:
        # The library is written in Rust; where it gives up it raises what is no Exception.
        if not isinstance(error, Exception) and type(error).__name__ != "PanicException":
            raise
        return place, InputError(f"damaged: {_first_line(error)}", file=file, place=place, remedy="get the file again")


def _first_line(error: BaseException) -> str:
    return str(error).splitlines()[0] if str(error) else type(error).__name__


def _damaged(problem: str, file: str, last: str | None) -> InputError:
    remedy = "get the file again" + ("; what came before this place was read" if last else "")
    return InputError(problem, file=file, place=f"after {last}" if last else None, remedy=remedy)


def _document(record: Any, file: str, place: str, address: str | None) -> Found | None:
    if record.is_http:
        kind = _KINDS.get((record.http_content_type or "").lower())
        if record.http_headers.status_code != 200:
            return None
        charset = record.http_charset
    else:
        stated, _, rest = record.headers.get("Content-Type", "").partition(";")
        kind, charset = _KINDS.get(stated.strip().lower()), rest.partition("charset=")[2].strip("\"' ") or None
    if kind is None:
        return None
    data = read_whole(record.reader, file, place)
    return data if isinstance(data, InputError) else Raw(file, kind, data, place, address, charset)
