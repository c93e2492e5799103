"""What an expression of time may be joined with: ranges, edges, distances."""

from __future__ import annotations

from dataclasses import replace

from minewire.mentions import DateMention
from minewire.ruleset import Match, Tape

from .date_classes import Classes
from .date_clause import BARE

_NEAR = 6  # units before 'from' in which something is moved from one date to another
RANGES = {"DAYS", "MONTHS", "YEARS", "RANGE"}  # labels of what has two ends
_DAYS = {"DAY", "NUMERIC", "MONTHDAY"}
_FROM_TODAY = {"DEICTIC", "WEEKDAY", "UNIT", "SHIFT", "NIGHT", "SPAN", "THE", "FIRST"}  # told by the day of writing


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
    if label == "UPTO":
        if len(inner) != 2 or inner[1].label == "YEAR":
            return False
        length = inner[0]
        return length.label == "THE" or "the" in length.reading or length.reading.get("n") == 1
    if label == "OFFSET" and "some" in inner[0].reading:
        return False  # days after last week's accident
    if label == "OFFSET" and not k.number.isdisjoint(tape.chars[max(0, match.first - 2) : match.first]):
        return False  # 110 a month before August
    if label == "RANGE" and match.rule.gives.get("pair"):
        return _next_weekday(inner)
    if label == "RANGE":
        before = tape.chars[max(0, match.first - _NEAR) : match.first]
        if before[-1:] in k.from_ and not k.moved.isdisjoint(before):
            return False  # postponed from 3 June to 17 June
        dashed = not k.dash.isdisjoint(tape.chars[match.first : match.last])
        if dashed and any(m.label == "PERIOD" for m in inner):
            return False  # April 4 – International Day for Mine Awareness
        if dashed and inner[0].label in _DAYS and inner[-1].label in _FROM_TODAY:
            return False  # BAKU, May 16 - Last week sappers …
        return len(inner) == 2 and not any(m.label in RANGES or m.kind in ("set", "duration") for m in inner)
    if label == "TIMED" and len(inner) == 1 and inner[0].kind == "time":
        return False  # the early hours of Thursday morning
    return label != "MOD" or bool(inner) or "unit" in match.names


def _next_weekday(inner: list[DateMention]) -> bool:
    """Whether two bare weekdays follow one another."""
    if len(inner) != 2 or any(m.label != "WEEKDAY" or not m.reading.keys() <= BARE for m in inner):
        return False
    return bool(inner[1].reading["wd"] == inner[0].reading["wd"] % 7 + 1)


def parted(mention: DateMention) -> tuple[DateMention, ...]:
    """A length and the date that it ends or begins with are two expressions; the date has no period of its own."""
    if mention.label != "UPTO":
        return (mention,)
    length, bound = mention.inner
    reading = {**length.reading, **mention.reading}
    of_length = replace(mention, end=length.end, kind=length.kind, reading=reading)
    return of_length, replace(bound, reading={**bound.reading, "bound": True})
