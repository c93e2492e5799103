"""Quote marks to quotations, on the original offsets. Never an exception, never a quotation past its paragraph
unless the next one reopens it."""

from __future__ import annotations

import re

from minewire.mentions import Quote, Span

_MARK = re.compile(r"''|``|[\"“”„«»‟]")
_OPENS = {"“", "„", "«", "``", "‟"}
_CLOSES = {"”", "»"}


def find_quotes(text: str, paragraphs: list[Span]) -> list[Quote]:
    """Quotations in order. A straight mark opens where none is open; an open one ends with its paragraph."""
    quotes: list[Quote] = []
    for start, end in paragraphs:
        opened: Span | None = None
        for match in _MARK.finditer(text, start, end):
            mark = match.group()
            before = text[match.start() - 1] if match.start() > start else " "
            after = text[match.end()] if match.end() < end else " "
            if opened is None:
                straight = mark not in _OPENS
                if mark in _CLOSES or (straight and not before.isspace() and before not in "([—–-" and not after.isalnum()):
                    continue
                opened = match.span()
            elif mark not in _OPENS or (before.isspace() and not after.isspace()):
                if match.start() > opened[1]:
                    quotes.append(Quote(opened[1], match.start(), opened[0], match.end()))
                opened = None
        if opened is not None and end > opened[1]:
            quotes.append(Quote(opened[1], end, opened[0], end, closed=False))
    return quotes
