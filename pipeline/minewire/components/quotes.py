"""Quote marks to quotations, on the original offsets. Never an exception, never a quotation past its paragraph
unless the next one reopens it.

Every kind of mark is read: curly, straight, doubled apostrophes and backticks, low and angle marks, and single marks
round a whole quotation. What decides is the place of a mark more than its shape: an opening mark stands before a word
and behind a blank, a closing one behind a word or a stop. So a wrong or missing mark costs its own quotation at most.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from minewire.mentions import Quote, Span

# Alternatives that all begin with a character of their own, no set: so the search skips to the next such character.
_MARK = re.compile("''|``|,,(?=\\w)|\"|“|”|„|«|»|‟|＂")
_OPENS = frozenset("“„«‟") | {"``", ",,"}
_CLOSES = frozenset("”»")
_BEFORE_OPENING = frozenset("([{<—–-/:=‘'")
# Single marks: an opening one behind a blank and before a letter or figure; a closing one behind a word or stop and not
# inside a word. A straight one that opens an elision ('90s, 'em) has no partner that closes.
# The mark stands first and what is before it is looked at from behind it: so the search skips to the next mark.
_SINGLE_OPEN = re.compile(r"[‘'`](?<![\w’'`][‘'`])(?=[A-Z0-9“\"]|\w+[ ,.!?])(?!\d\ds)")
_SINGLE_CLOSE = re.compile(r"[’'](?<=[\w.,!?…%][’'])(?![\w’'])")
_GAP = 8  # characters between two paragraphs of one quotation
_PARAGRAPHS = 8  # that a quotation may run through without a mark
_LONE = re.compile(r"(?<=[,!?…])[’'](?!\w)")  # a single mark that closes
_SHORTEST_UNOPENED = 20  # characters
_SENTENCE_END = re.compile(r"[.!?…:;\n—–]\s")
_SHORTEST_SINGLE = 2  # words: a single word in single marks is a term, not speech


class Cues:
    """Where a quotation ends or begins whose own mark was lost: at the comma before who speaks and a verb of speech."""

    def __init__(self, verbs: Iterable[str], speakers: Iterable[str]) -> None:
        verb, own = ("|".join(map(re.escape, words)) for words in (verbs, speakers))
        who = rf"(?!(?:{own})\b)[^.,;:!?“”\"\n]{{1,60}}"
        self._cue = re.compile(rf"(?i:(?: {who}(?:, {who},)?)? (?:{verb})\b)")
        self._closing = re.compile(rf"[,?!…]+(?={self._cue.pattern})")

    def end(self, text: str, start: int, end: int) -> int | None:
        """The end of an unclosed quotation: behind the comma before the words that tell who said it."""
        match = self._closing.search(text, start, end)
        return match.end() if match is not None and match.start() > start else None

    def follows(self, text: str, at: int, end: int) -> bool:
        """Whether a speaker and a verb of speech stand right behind a closing mark."""
        return self._cue.match(text, at, end) is not None


def find_quotes(text: str, paragraphs: list[Span], cues: Cues | None = None) -> list[Quote]:
    """Quotations in order. An open one ends with its paragraph and goes on in the next where that opens with a mark
    or one behind it closes what it did not open; one that nothing closes ends before the words that tell its speaker,
    and one that nothing opened begins with its paragraph."""
    quotes = _find(text, paragraphs, cues)
    if cues is None:
        return quotes
    for index, quote in enumerate(quotes):
        ahead = quotes[index + 1].open if index + 1 < len(quotes) else len(text)
        goes_on = index + 1 < len(quotes) and text[quote.close : ahead].isspace()
        end = cues.end(text, quote.start, quote.end) if not (quote.closed or goes_on) else None
        if end is not None:
            quotes[index] = Quote(quote.start, end, quote.open, end)
    return quotes


def _find(text: str, paragraphs: list[Span], cues: Cues | None) -> list[Quote]:
    quotes: list[Quote] = []
    for index, (start, end) in enumerate(paragraphs):
        goes_on = bool(quotes) and not quotes[-1].closed and quotes[-1].close >= start - _GAP
        tail = _goes_on(text, start, end) if goes_on else None
        if goes_on and tail is None and _all_quoted(text, paragraphs, index):
            quotes.append(Quote(start, end, start, end, closed=False))
            continue
        if tail is not None:
            quotes.append(Quote(start, tail[0], start, tail[1]))
            found = _double(text, tail[1], end)
        else:
            found = _unopened(text, start, end, cues) + _double(text, start, end)
        if "'" in text or "‘" in text or "’" in text:
            found += _single(text, start, end, found)
            found.sort(key=lambda quote: quote.open)
        quotes += found
    return quotes


def _goes_on(text: str, start: int, end: int) -> Span | None:
    """The closing mark of a quotation that the paragraph before left open and that this one does not reopen."""
    match = _MARK.search(text, start, end)
    if match is None or match.start() == start:
        return None
    before, after = text[match.start() - 1], text[match.end()] if match.end() < end else " "
    if match.group() in _OPENS or before.isspace() or not (after.isspace() or after in ".,;:!?)"):
        return None
    return match.span()


def _unopened(text: str, start: int, end: int, cues: Cues | None) -> list[Quote]:
    """The sentence that opens a paragraph, where the first mark of it closes what nothing opened, before a cue."""
    match = (_MARK.search(text, start, end) or _LONE.search(text, start, end)) if cues is not None else None
    if match is None or cues is None or match.start() - start < _SHORTEST_UNOPENED:
        return []
    at = match.start()
    closes = match.group() not in _OPENS and text[at - 1] in ",!?…" and cues.follows(text, match.end(), end)
    if not closes or any(found.search(text, start, at - 1) for found in (_SENTENCE_END, _SINGLE_OPEN)):
        return []
    return [Quote(start, at, start, match.end())]


def _all_quoted(text: str, paragraphs: list[Span], index: int) -> bool:
    """Whether a paragraph without any mark lies inside a quotation: the next mark of the text closes what nothing in
    its own paragraph opened."""
    for at in range(index, min(len(paragraphs), index + _PARAGRAPHS)):
        start, end = paragraphs[at]
        if start - (paragraphs[at - 1][1] if at else start) > _GAP:
            return False
        if _MARK.search(text, start, end) is not None:
            return at > index and _goes_on(text, start, end) is not None
    return False


def _double(text: str, start: int, end: int) -> list[Quote]:
    found: list[Quote] = []
    opened: Span | None = None
    for match in _MARK.finditer(text, start, end):
        mark, (left, right) = match.group(), match.span()
        before = text[left - 1] if left > start else " "
        after = text[right] if right < end else " "
        if opened is None:
            if _can_open(mark, before, after):
                opened = right, left
        elif _can_close(mark, before, after):
            if left > opened[0]:
                found.append(Quote(opened[0], left, opened[1], right))
            opened = None
        elif mark in _OPENS and before.isspace() and left > opened[0] and not _nests(text, right, end):
            # A second opening mark before the first one closed: the first was never closed, unless this one nests.
            found.append(Quote(opened[0], left, opened[1], left, closed=False))
            opened = right, left
    if opened is not None and end > opened[0] and text[opened[0] : end].strip():
        found.append(Quote(opened[0], end, opened[1], end, closed=False))
    return found


def _nests(text: str, start: int, end: int) -> bool:
    """Whether the rest of a paragraph closes both of two marks that are open."""
    return text.count("”", start, end) >= text.count("“", start, end) + 2


def _can_open(mark: str, before: str, after: str) -> bool:
    if mark in _OPENS:
        return not after.isspace() or before.isspace()
    if after.isspace():
        return False
    if mark in _CLOSES:  # a closing mark used to open: only where nothing else can be meant
        return (before.isspace() or before in _BEFORE_OPENING) and after.isalnum()
    return before.isspace() or before in _BEFORE_OPENING or not (before.isalnum() or before in ".,!?…;)%")


def _can_close(mark: str, before: str, after: str) -> bool:
    if mark in _CLOSES:
        return True
    if mark in _OPENS:
        return not before.isspace() and (after.isspace() or after in ".,;:!?)")
    return not before.isspace() or after.isspace() or not after.isalnum()


def _single(text: str, start: int, end: int, taken: list[Quote]) -> list[Quote]:
    """Quotations in single marks outside all double ones."""
    found: list[Quote] = []
    at = start
    while (opening := _SINGLE_OPEN.search(text, at, end)) is not None:
        at = opening.end()
        inside = next((quote for quote in taken if quote.open <= opening.start() < quote.close), None)
        if inside is not None:
            at = max(at, inside.close)
            continue
        closing = _closing_single(text, opening.end(), end, curly=opening.group() == "‘")
        if closing is None or any(opening.end() < quote.open < closing for quote in taken):
            continue
        if text.count(" ", opening.end(), closing) + 1 >= _SHORTEST_SINGLE:
            found.append(Quote(opening.end(), closing, opening.start(), closing + 1))
            at = closing + 1
    return found


def _closing_single(text: str, start: int, end: int, *, curly: bool) -> int | None:
    """The closing mark: the first one behind a stop, else the last one that no plural possessive explains."""
    last: int | None = None
    for match in _SINGLE_CLOSE.finditer(text, start, end):
        at = match.start()
        if curly and match.group() != "’":
            continue
        if text[at - 1] in ".,!?…":
            return at
        if text[at - 1] != "s" or text[at + 1 : at + 2] in ("", ",", ".", ";", ":", "\n", ")"):
            return at if last is None else last
        last = at if last is None else last
    return last
