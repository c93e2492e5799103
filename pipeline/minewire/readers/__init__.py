"""Files in: texts, pages, JSON, tables, web archives, archives of these, folders, standard input.

Reading has two halves, so that the second may be done elsewhere: `Scan` finds documents as they lie in the inputs, and
`parse` makes an article of one. `read` does both. What cannot be read is an `InputError` in its place, and reading goes
on; a format whose package is not installed stops it with `MissingExtraError`. Only how bytes become text is decided
here.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from minewire.errors import InputError
from minewire.text import Article, iso_day

from .decoding import decode
from .files import STDIN, Scan
from .formats import FORMATS
from .lines import parse_line
from .objects import NAMES, Reading, article, sound
from .raw import Found, Options, Raw, key_of

__all__ = [
    "FORMATS",
    "NAMES",
    "STDIN",
    "Found",
    "Options",
    "Raw",
    "Reading",
    "Scan",
    "article",
    "decode",
    "iso_day",
    "key_of",
    "need_pages",
    "parse",
    "read",
]


def read(
    inputs: Iterable[str],
    *,
    encoding: str | None = None,
    published: str | None = None,
    fields: Mapping[str, str] | None = None,
    format: str | None = None,  # noqa: A002 -- the name of the option
    passed: Counter[str] | None = None,
) -> Iterator[Reading]:
    """Articles of files, folders (recursive, in the order of their names), globs and '-' (standard input).

    `encoding` is that of every input (else see `decoding`); `published` is the day of articles that carry none of
    their own; `fields` are the names of the fields of objects and tables, as in `article`; `format` is one of FORMATS
    (else the ending of a name decides); `passed` is filled with the endings of files in folders that are not read.
    """
    options = Options(encoding, published, fields or {}, format)
    scan = Scan(inputs, options)
    scan.passed = Counter() if passed is None else passed
    for found in scan:
        yield found if isinstance(found, InputError) else parse(found, options)


def parse(raw: Raw, options: Options) -> Reading:
    """The article of a document, or why there is none."""
    reading = _parse(raw, options)
    if options.published and isinstance(reading, Article) and not reading.published:
        return replace(reading, published=options.published)
    return reading


def need_pages(file: str) -> None:
    """Loads what reads pages. Raises MissingExtraError that names the file which needs it."""
    from .pages import need

    need(file)


def _parse(raw: Raw, options: Options) -> Reading:
    if not isinstance(raw.data, bytes):
        return article(raw.data, file=_source(raw.file), place=raw.place, names=options.fields)
    if raw.kind == "html":
        from .pages import parse_page

        return parse_page(raw, options)
    text = decode(raw.data, options.encoding, declared=raw.charset, file=raw.file, place=raw.place)
    if isinstance(text, InputError):
        return text
    if raw.kind == "json":
        return parse_line(text, raw.file, raw.place, options.fields)
    return sound(Article(text=text, source=raw.address or _source(raw.file)), raw.file, raw.place)


def _source(file: str) -> str | None:
    return None if file == STDIN else file
