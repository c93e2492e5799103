"""Drafts of statements, and what becomes of them: one statement for each quoted stretch or reported clause."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from minewire.mentions import Quote, Span, StatementMention
from minewire.ruleset import Tape

from .clauses import Classes

VOUCHED = "vouched"  # the kind of a report that says nothing in words; it never reaches the record
_TURN = re.compile(r"\s*([A-Z][A-Z.'’ -]{1,30}):\s+")
_FEWEST_WORDS = 3  # of a reported clause: less is an object ('said no', 'said so')
_FEWEST_FIGURE = 2  # of a figure that somebody gives ('spoke of six dead')
_MARKS = (('"', '"'), ("“", "”"), ("«", "»"))  # round the name of a body
_LOOSE_ENDS = " \n\t\u00a0,."


@dataclass(slots=True)
class Draft:
    """A report as found: pieces of content, cue and speaker in units of the tape."""

    pieces: list[Span]
    rule: str
    cue: Span | None = None
    speaker: Span | None = None
    source: Span | None = None
    via: Span | None = None
    least: int = 1  # fewest words of a quoted stretch
    notes: dict[str, Any] = field(default_factory=dict)


def finish(tape: Tape, drafts: list[Draft], quotes: dict[int, Quote], classes: Classes) -> list[StatementMention]:
    """Statements in code points. Content that is only quotations is direct, one statement a stretch."""
    found: list[StatementMention] = []
    for draft in drafts:
        pieces = [piece for piece in draft.pieces if piece[1] > piece[0]]
        if not pieces or (draft.speaker is None and draft.notes.get("reminder")):
            continue
        quoted = [unit for first, last in pieces for unit in range(first, last) if unit in quotes]
        plain = not quoted or any(
            tape.chars[unit] in classes.word or tape.chars[unit] in classes.numeral
            for first, last in pieces
            for unit in range(first, last)
            if unit not in quotes and tape.chars[unit] not in classes.conjunction
        )
        if quoted and not plain:
            found += filter(None, (_direct(tape, draft, quotes[unit]) for unit in quoted))
        else:
            kind = draft.notes.get("kind") or ("mixed" if quoted else "indirect")
            statement = _reported(tape, draft, pieces, quotes, kind, classes)
            if statement is not None:
                found.append(statement)
    return found


def _direct(tape: Tape, draft: Draft, quote: Quote) -> StatementMention | None:
    text = tape.text[quote.start : quote.end]
    start = quote.start + len(text) - len(text.lstrip())
    end = start + len(text.strip().rstrip(_LOOSE_ENDS))
    if len(text.split()) < draft.least or end <= start:
        return None
    turn = _TURN.match(text) if draft.speaker is None else None
    if turn is not None and quote.start + turn.end() < end:  # a transcript in quote marks
        name = (quote.start + turn.start(1), quote.start + turn.end(1))
        return _mention(tape, draft, quote.start + turn.end(), end, "direct", ())._replace(speaker=name)
    return _mention(tape, draft, start, end, "direct", ())


def _reported(
    tape: Tape, draft: Draft, pieces: list[Span], quotes: dict[int, Quote], kind: str, classes: Classes
) -> StatementMention | None:
    spans: list[Span] = []
    for first, last in pieces:
        last = _closed(tape, first, last, classes)
        end = quotes[last - 1].close if last - 1 in quotes else tape.ends[last - 1]
        spans.append((tape.starts[first], end))
    words = sum(len(tape.text[start:end].split()) for start, end in spans)
    few = 0 if "turn" in draft.notes else _FEWEST_FIGURE if "figure" in draft.notes else _FEWEST_WORDS
    if words < few and kind != VOUCHED:  # an answer may be 'Nobody.'
        return None
    return _mention(tape, draft, spans[0][0], spans[-1][1], kind, tuple(spans) if len(spans) > 1 else ())


def _with_mark(text: str, start: int, end: int) -> int:
    """The end of words with the mark that closes a name right behind them ('the charity "Clear Ground"')."""
    inside = text[start:end]
    for opens, closes in _MARKS:
        unclosed = inside.count(opens) % 2 if opens == closes else inside.count(opens) > inside.count(closes)
        if unclosed and text[end : end + 1] == closes:
            return end + 1
    return end


def _closed(tape: Tape, first: int, last: int, classes: Classes) -> int:
    """The end of a piece with the brackets that open in it and close right behind it ('… remnants of war (ERW).')."""
    opened = sum((char in classes.open) - (char in classes.close) for char in tape.chars[first:last])
    while opened > 0 and last < len(tape) and tape.chars[last] in classes.close:
        opened, last = opened - 1, last + 1
    return last


def _mention(tape: Tape, draft: Draft, start: int, end: int, kind: str, spans: tuple[Span, ...]) -> StatementMention:
    def offsets(units: Span | None) -> Span | None:
        return (tape.starts[units[0]], tape.ends[units[1] - 1]) if units else None

    def named(units: Span | None) -> Span | None:
        span = offsets(units)
        return (span[0], _with_mark(tape.text, *span)) if span else None

    return StatementMention(
        start, end, kind, draft.rule, cue=offsets(draft.cue), speaker=named(draft.speaker),
        source=named(draft.source), via=offsets(draft.via), spans=spans, cues=draft.notes,
    )  # fmt: skip
