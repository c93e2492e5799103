"""Pages: the text of the article without menus, advertisements and comments, and what the page says about it.

trafilatura finds both. Its date is taken only where the page states one as data (meta elements, JSON-LD, time
elements): a date that merely stands somewhere on a page is a guess.
"""

from __future__ import annotations

import logging
from importlib import import_module
from typing import Any

from minewire.errors import EmptyInputError, InputError, MissingExtraError
from minewire.text import Article, iso_day

from .decoding import declared_in, decode
from .objects import Reading, sound
from .raw import Options, Raw

# The bound is fixed: with the default, today, a page would read differently tomorrow.
_SILENCE = logging.NullHandler()
_DATES = {"extensive_search": False, "original_date": True, "max_date": "2100-01-01"}


def parse_page(raw: Raw, options: Options) -> Reading:
    """The article of a page."""
    library = need(raw.file)
    assert isinstance(raw.data, bytes)
    declared = raw.charset or declared_in(raw.data)
    page = decode(raw.data, options.encoding, declared=declared, file=raw.file, place=raw.place)
    if isinstance(page, InputError):
        return page
    if not page.strip():
        return EmptyInputError(
            "the page is empty", file=raw.file, place=raw.place, remedy="give a page or leave it out"
        )
    try:
        found = library.bare_extraction(
            page, url=raw.address, with_metadata=True, include_comments=False, date_extraction_params=_DATES
        )
    except Exception as error:  # a page can break a parser in more ways than it documents
        reason = f"{type(error).__name__}: {error}".splitlines()[0]
        return InputError(
            f"the page cannot be parsed ({reason})", file=raw.file, place=raw.place, remedy="save its text as .txt"
        )
    text = (found.text or "").strip() if found else ""
    if not text:
        remedy = "save the article's text as .txt if it has one"
        return InputError("no article found in the page", file=raw.file, place=raw.place, remedy=remedy)
    article = Article(
        text="\n\n".join(line for line in text.splitlines() if line.strip()),  # it ends paragraphs with one line end
        source=raw.address or (None if raw.file == "-" else raw.file),
        published=iso_day(found.date),
        outlet=found.sitename or None,
        headline=found.title or None,
        byline=found.author or None,
        derived=True,
    )
    return sound(article, raw.file, raw.place)


def need(file: str) -> Any:
    """The library. Raises MissingExtraError."""
    try:
        library = import_module("trafilatura")
    except ImportError as error:
        raise MissingExtraError("trafilatura", "html", file=file, use="a page") from error
    for name in ("trafilatura", "htmldate", "courlan"):  # what it has to say about a page is said once, in our words
        logging.getLogger(name).addHandler(_SILENCE)
    return library
