"""The clause of an expression of time: words that loosen or relate it, its tense, and what it may be joined with."""

from __future__ import annotations

from typing import Any

from minewire.mentions import DateMention
from minewire.ruleset import Match, Tape

from .date_classes import Classes

_WINDOW = 25  # units of a clause that are looked at for its tense
_REACH = 12  # units between 'since' and the date of its clause
_RANGES = {"DAYS", "MONTHS", "YEARS", "RANGE"}
_DATES = {"DAY", "MONTH", "YEAR"}


def loosen(k: Classes, tape: Tape, first: int, label: str, reading: dict[str, Any]) -> int:
    """The first unit of an expression with the words that loosen it: more than, nearly, at least."""
    if not first or tape.chars[first - 1] not in k.approx:
        return first
    words = k.lexicons["date.approx"]
    if label in _DATES:
        return first - 1 if words.value(tape.unit(first - 1)) == "APPROX" else first
    if tape.chars[first - 1] in k.over and label != "ONE":
        return first  # over three years: a span more often than a bound
    for size in (3, 2) if label == "SPAN" else (3, 2, 1):
        if first >= size:
            value = words.value(" ".join(tape.unit(i) for i in range(first - size, first)))
            if value is not None:
                reading["mod"] = value
                return first - size
    return first


def relate(k: Classes, tape: Tape, first: int, reading: dict[str, Any]) -> None:
    """Note the relation word before an expression, also the 'since' of its clause: since work began on May 25."""
    chars, at = tape.chars, first - 1
    if "p" in reading and at > 0 and chars[at] in k.of and chars[at - 1] in k.edges:
        reading["framed"] = True
    if at < 0:
        return
    if chars[at] in k.relation:
        words = k.lexicons["date.relation"]
        for back in range(at, max(-1, at - 3), -1):
            if chars[back] not in k.relation:
                break
            pair = words.value(f"{tape.unit(back - 1)} {tape.unit(back)}") if back else None
            value = pair or words.value(tape.unit(back))
            if value is not None:
                reading["relation"] = value
                break
    if reading.get("relation") in (None, "in", "to"):
        clause = chars[max(0, first - _REACH) : first]
        if not k.since.isdisjoint(clause):
            _relate_clause(k, clause, reading)


def _relate_clause(k: Classes, clause: str, reading: dict[str, Any]) -> None:
    for char in reversed(clause):
        if char in k.clause or char in k.month or char in k.weekday:
            return
        if char in k.since:
            reading.update(relation="since", clause=True)
            return


def tense(k: Classes, tape: Tape, first: int, last: int) -> str | None:
    """The tense of the clause before the expression, else of the clause behind it."""
    before = _walk(k, tape, range(first - 1, max(-1, first - _WINDOW), -1))
    if (
        before is None
        and last < len(tape)
        and tape.unit(last) == ","
        and (first < 2 or tape.chars[first - 2] in k.clause)
    ):
        last += 1  # In March, sappers found …: the comma ends no clause yet
    return before or _walk(k, tape, range(last, min(len(tape), last + _WINDOW)))


def _walk(k: Classes, tape: Tape, units: range) -> str | None:
    """The first verb form on the way to the end of the clause. One behind 'be' belongs to the word before that."""
    chars, text = tape.chars, tape.text
    for at in units:
        char = chars[at]
        if char in k.future:
            return "past" if chars[at + 1 : at + 2] in k.future_not else "future"
        if char in k.clause:
            return None
        if char in k.past or (char in k.plain and text.endswith(k.endings, tape.starts[at], tape.ends[at])):
            if not at or chars[at - 1] not in k.passive:
                return "past"
            if at > 1 and chars[at - 2] in k.to:
                return "future"
    return None


def may_join(k: Classes, tape: Tape, first: int, last: int) -> bool:
    """Whether a word just before or behind a simple expression can make it part of a longer one."""
    before, behind = tape.chars[max(0, first - 3) : first], tape.chars[last : last + 2]
    return not k.before_joint.isdisjoint(before) or not k.behind_joint.isdisjoint(behind)


def joins(k: Classes, tape: Tape, match: Match, label: str, inner: list[DateMention]) -> bool:
    """Whether the parts of a joined expression go together."""
    if label == "EDGE" and inner and inner[0].label == "PERIOD":
        # 'the end of the war in 2020': the year says when, so the war alone is named
        at = match.last
        return not (at + 1 < len(tape) and tape.chars[at] in k.in_ and tape.has(at + 1, "timex.year"))
    if label == "RANGE":
        return len(inner) == 2 and not any(m.label in _RANGES or m.kind in ("set", "duration") for m in inner)
    return label != "MOD" or bool(inner) or "unit" in match.names
