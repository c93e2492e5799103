"""The two ends of a range that one rule found: their spans, and what each says."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from minewire.mentions import DateMention
from minewire.ruleset import Match, Tape

from .date_classes import Classes, Spot

_FIRST_ENDS = {"d", "m", "y", "fiscal", "dotted"}
_LISTS = {"DAYS": ("d", "d3", "d4", "d5", "d2"), "MONTHS": ("m", "m3", "m4", "m5", "m2")}
_PARTS = {"DAYS": "DAY", "MONTHS": "MONTH", "YEARS": "YEAR"}


def listed(
    k: Classes, tape: Tape, match: Match, label: str, reading: dict[str, Any]
) -> list[tuple[int, int, str, dict[str, Any]]]:
    """The days or months of a list that do not follow one another, each for itself (on 24 and 27 May): first unit,
    last unit + 1, label, reading. None where they are one stretch: between 24 and 27 May, on 24 and 25 May."""
    names = [name for name in _LISTS.get(label, ()) if name in match.names]
    if len(names) < 2 or "tonight" in reading:
        return []
    last = match.names[names[-1]][0] - 1
    if tape.chars[last - (tape.chars[last] in k.article)] not in k.and_:
        return []
    if match.first and tape.chars[match.first - 1] in k.between:
        return []
    values = [reading[name] for name in names]
    steps = [b - a for a, b in pairwise(values)] if None not in values else []
    if not steps or min(steps) < 1 or max(steps) == 1:
        return []
    shared = {key: reading[key] for key in ("y", "m", "yrel") if reading.get(key) is not None}
    units = [match.names[name] for name in names]
    firsts = [match.first, *(first for first, _ in units[1:])]
    lasts = [*(behind for _, behind in units[:-1]), match.last]
    readings = [{**shared, names[0]: value} for value in values]
    return [(a, b, _PARTS[label], said) for a, b, said in zip(firsts, lasts, readings)]


def ends(
    tape: Tape, match: Match, start: int, end: int, label: str, reading: dict[str, Any]
) -> tuple[DateMention, ...]:
    """The ends as mentions; none where the rule does not say which units they are."""
    names = match.names
    joint = names.get("span") or names.get("yspan")
    if "tail" in names:
        left, pair = _across_months(tape, match, reading)
        right = left + 1
    elif joint:
        both = reading.get("span") or reading.get("yspan")
        if both is None:
            return ()
        left = tape.starts[joint[0]] + both[2]
        right, pair = left + 1, _pair(label, reading, both[0], both[1])
    else:
        second = names.get("d2") or names.get("to") or names.get("m2") or names.get("y2") or names.get("y3")
        if second is None:
            return ()
        left = tape.ends[max(b for n, (_, b) in names.items() if n in _FIRST_ENDS and b <= second[0]) - 1]
        right, pair = tape.starts[second[0]], _pair(label, reading, reading.get("d"), reading.get("d2"))
    spans = ((start, left), (right, end))
    return tuple(DateMention(a, b, "date", _PARTS[label], match.rule.id, said) for (a, b), said in zip(spans, pair))


def first_alone(k: Classes, s: Spot, falling: bool) -> bool:
    """'KABUL, Oct 17 – 2 brothers …': the second number counts what is behind it; `falling`: it is the smaller."""
    names, tape = s.match.names, s.tape
    if not names.keys() >= {"m", "d", "d2"} or "y" in s.reading or names["m"][0] != s.match.first:
        return False
    (_, dash), (second, last) = names["d"], names["d2"]
    spaced = second - dash == 1 and tape.chars[dash] in k.dash and tape.ends[dash] < tape.starts[second]
    return spaced and s.match.last == last and (falling or (s.after in k.counted and s.before in k.comma))


def _across_months(tape: Tape, match: Match, reading: dict[str, Any]) -> tuple[int, tuple[dict[str, Any], ...]]:
    """28 April-4 May: where the dash stands, and the day on each side of it."""
    at, (of_month, number, _) = match.names["tail"][0], reading["tail"]
    cut = tape.starts[at] + max(map(tape.unit(at).rfind, "-–"))
    told = {key: reading[key] for key in ("tense",) if key in reading}
    year = {key: reading[key] for key in ("y",) if key in reading}
    return cut, (
        {**told, "d": reading["d"], "m": int(of_month)},
        {**told, **year, "d": number, "m": reading["m2"]},
    )


def _pair(label: str, reading: dict[str, Any], low: int | None, high: int | None) -> tuple[dict[str, Any], ...]:
    shared = {key: reading[key] for key in ("y", "m", "yrel", "tense") if reading.get(key) is not None}
    if label == "DAYS":
        begin = {**shared, "d": low}
        if "m2" in reading:  # 29.12-04.01.2022
            begin["y"] -= reading["m"] > reading["m2"]
            return begin, {**shared, "d": high, "m": reading["m2"]}
        if low is not None and high is not None and low > high:  # from Monday 26 to Sunday 1 June
            month, year = begin["m"] - 1, begin.get("y")
            begin |= {"m": month or 12} | ({"y": year - (month == 0)} if year else {})
        return begin, {**shared, "d": high}
    if label == "MONTHS":
        begin = dict(shared)
        if begin.get("y") and (begin.get("m") or 0) > (reading["m2"] or 0):  # November to February 2017
            begin["y"] -= 1
        return begin, {**shared, "m": reading["m2"]}
    first = reading.get("y", low)
    second = high if "yspan" in reading else reading.get("y2") or reading.get("y3")
    if not second or second < 100:
        second = (first or 0) // 100 * 100 + (second or 0)
    return {"y": first}, {"y": second}
