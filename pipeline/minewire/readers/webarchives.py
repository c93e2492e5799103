"""WARC: the pages and texts of a web crawl, each an article under its address."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from typing import IO, Any

from minewire.errors import InputError, MissingExtraError

from .raw import Found, Kind, Options, Raw, read_whole

_KINDS: dict[str, Kind] = {"text/html": "html", "application/xhtml+xml": "html", "text/plain": "text"}


def find_warc(stream: IO[bytes], file: str, options: Options) -> Iterator[Found]:
    """Answers with a page or a plain text; pictures, redirections and errors are no articles."""
    try:
        library: Any = import_module("fastwarc.warc")
    except ImportError as error:
        raise MissingExtraError("fastwarc", "warc", file=file, use="WARC") from error
    wanted = library.WarcRecordType.response | library.WarcRecordType.resource
    last, any_record = None, False
    try:
        for number, record in enumerate(library.ArchiveIterator(stream, record_types=wanted, auto_decode="all"), 1):
            any_record = True
            address = record.headers.get("WARC-Target-URI", "").strip("<>") or None
            last = f"record {number}" + (f" ({address})" if address else "")
            found = _document(record, file, last, address)
            if found is not None:
                yield found
    except (OSError, EOFError, RuntimeError, ValueError) as error:
        reason = str(error).splitlines()[0] if str(error) else type(error).__name__
        place = f"after {last}" if last else None
        yield InputError(
            f"damaged: {reason}", file=file, place=place, remedy="get the file again; what came before was read"
        )
        return
    if not any_record:
        yield InputError("holds no answers of a web server", file=file, remedy="give a WARC file with response records")


def _is_encoded(headers: Any) -> bool:
    """Whether the page is shorter or longer than what was sent."""
    return any(headers.get(name, "") for name in ("Content-Encoding", "Transfer-Encoding"))


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
    if isinstance(data, InputError):
        return data
    if len(data) < record.content_length and not (record.is_http and _is_encoded(record.http_headers)):
        return InputError("cut off before its end", file=file, place=place, remedy="get the file again")
    return Raw(file, kind, data, place, address, charset)
