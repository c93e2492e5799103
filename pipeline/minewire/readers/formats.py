"""Which format a file has, by the ending of its name or by its first bytes, and which module finds its documents."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import PurePath

from .raw import Found

# Finds the documents of a stream: stream, name for messages, how to read; a compressed file takes `name` besides, by
# whose ending the format of what it holds is told.
Finder = Callable[..., Iterator[Found]]

_ENDINGS = {
    "text": (".txt", ".text"),
    "html": (".html", ".htm", ".xhtml"),
    "json": (".json",),
    "jsonl": (".jsonl", ".ndjson"),
    "csv": (".csv", ".tsv"),
    "parquet": (".parquet",),
    "warc": (".warc",),
    "zip": (".zip",),
    "tar": (".tar",),
    "gz": (".gz", ".tgz"),
    "bz2": (".bz2", ".tbz2"),
    "xz": (".xz", ".txz"),
}
# Formats that an option may name; the others tell themselves by their first bytes.
FORMATS = ("text", "html", "json", "jsonl", "csv", "parquet", "warc")
COMPRESSED = ("gz", "bz2", "xz")
ARCHIVES = ("zip", "tar")
_BY_ENDING = {ending: name for name, endings in _ENDINGS.items() for ending in endings}
# Other markup would decode as text, but is not the text of an article.
MARKUP = {".xml", ".rss", ".svg"}
_MODULES = {"text": "whole", "html": "whole", "json": "lines", "jsonl": "lines", "csv": "tables", "parquet": "tables"}
_MODULES |= {"warc": "webarchives"} | dict.fromkeys((*ARCHIVES, *COMPRESSED), "archives")
_MAGIC = (
    ("gz", re.compile(rb"\x1f\x8b")),
    ("bz2", re.compile(rb"BZh[1-9]")),
    ("xz", re.compile(rb"\xfd7zXZ\0")),
    ("zip", re.compile(rb"PK\x03\x04")),
    ("tar", re.compile(rb".{257}ustar", re.DOTALL)),
    ("parquet", re.compile(rb"PAR1")),
    ("warc", re.compile(rb"WARC/\d")),
    ("html", re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html)\b", re.IGNORECASE)),
)
# Documents of other programs, some of which would decode as text.
_FOREIGN = ((b"%PDF-", "PDF"), (rb"{\rtf", "RTF"), (b"\xd0\xcf\x11\xe0", "an old Office document"))
SNIFFED = 512  # bytes that tell a format


def by_name(name: str) -> str | None:
    """The format that the ending of a name tells."""
    return _BY_ENDING.get(PurePath(name).suffix.lower())


def by_bytes(start: bytes) -> str | None:
    """The format that the first bytes tell."""
    return next((name for name, pattern in _MAGIC if pattern.match(start)), None)


def foreign_by_bytes(start: bytes) -> str | None:
    """The kind of document that the first bytes tell, if it is one that is not read."""
    return next((name for magic, name in _FOREIGN if start.startswith(magic)), None)


def is_record(start: bytes) -> bool:
    """Whether the first bytes are those of a record as minewire writes it."""
    return start.startswith(b'{"schema_version":')


def finder(name: str) -> Finder:
    """What finds the documents of a format."""
    module = import_module(f"minewire.readers.{_MODULES[name]}")
    found: Finder = getattr(module, f"find_{name}")
    return found
