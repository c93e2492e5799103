"""The two ends of a range that one rule found: their spans, and what each says."""

from __future__ import annotations

from typing import Any

from minewire.mentions import DateMention
from minewire.ruleset import Match, Tape

_FIRST_ENDS = {"d", "m", "y"}
_PARTS = {"DAYS": "DAY", "MONTHS": "MONTH", "YEARS": "YEAR"}


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
        second = names.get("d2") or names.get("m2") or names.get("y2") or names.get("y3")
        if second is None:
            return ()
        left = tape.ends[max(b for n, (_, b) in names.items() if n in _FIRST_ENDS and b <= second[0]) - 1]
        right, pair = tape.starts[second[0]], _pair(label, reading, reading.get("d"), reading.get("d2"))
    spans = ((start, left), (right, end))
    return tuple(DateMention(a, b, "date", _PARTS[label], match.rule.id, said) for (a, b), said in zip(spans, pair))


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
        return {**shared, "d": low}, {**shared, "d": high}
    if label == "MONTHS":
        return shared, {**shared, "m": reading["m2"]}
    first = reading.get("y", low)
    second = high if "yspan" in reading else reading.get("y2") or reading.get("y3")
    if not second or second < 100:
        second = (first or 0) // 100 * 100 + (second or 0)
    return {"y": first}, {"y": second}
