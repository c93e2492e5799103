"""Lengths of time: TIMEX3 values of durations and sets, and the days that an anchored length covers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from minewire.mentions import DateMention

from . import calendar as cal
from .calendar import NOTHING, ONE, Day, When
from .date_turns import carried_year
from .moments import Reading, relative, year_of

Said = Mapping[str, Any]
_ASIDE = {"SHIFT", "QUARTER_BEFORE", "SAME"}  # what stands beside the period told
_TIMED = {"S": "S", "MIN": "M", "H": "H"}
_DATED = {
    "D": "D",
    "N": "D",
    "W": "W",
    "F": "W",
    "WE": "WE",
    "M": "M",
    "Q": "Q",
    "Y": "Y",
    "DE": "DE",
    "CE": "CE",
    "HY": "M",
}
_MOST = 10_000  # units that a span can have
_FINER = {"Y": ("", "M", 12), "H": ("", "M", 60), "D": ("T", "H", 24), "W": ("", "D", 7)}


def amount(said: Said) -> float | int | None:
    """The number of a reading: n with n2 (twenty-four, two hundred) and a fraction behind it, one for an article, a
    share of one (half a year); None when it is not told."""
    n, more = said.get("n"), said.get("n2")
    if share := said.get("share"):
        return float(share)
    if n is None:
        if "some" in said:
            return None
        n = 2 if "couple" in said else 1 if "one" in said or "unit" in said else None
        if n is None:
            return None
    number: float | int = n
    if more is not None:
        number = n * more if more >= 100 else n + more
    fraction = said.get("fraction")
    return number + fraction if fraction else number


def length(said: Said) -> str | None:
    """P30Y, PT24H, PXY, P2Y6M."""
    unit = said.get("unit") or (said.get("some") if isinstance(said.get("some"), str) else None)
    if unit is None:
        return None
    number = amount(said)
    time = "T" if unit in _TIMED else ""
    letter = _TIMED.get(unit) or _DATED.get(unit, "D")
    if number is None:
        return f"P{time}X{letter}"
    if unit == "DE" and number != int(number):
        return f"P{number * 10:g}Y"
    if unit in ("F", "HY"):
        number *= 2 if unit == "F" else 6
    if (finer := said.get("unit2")) and not isinstance(number, float):
        mark = "T" if finer in _TIMED and not time else ""
        return f"P{time}{number}{letter}{mark}{said.get('high', 1)}{_TIMED.get(finer) or _DATED.get(finer, 'D')}"
    told = said.get("fraction") or said.get("share")
    if isinstance(number, float) and not number.is_integer() and told and letter in _FINER:
        mark, finer, times = _FINER[letter]
        whole, rest = divmod(number, 1)
        return f"P{time}{f'{int(whole)}{letter}' if whole else ''}{mark}{round(rest * times)}{finer}"
    return f"P{time}{number:g}{letter}" if number < 1e6 else f"P{time}{int(number)}{letter}"


def span(mention: DateMention, state: Reading) -> When:
    """The past three years: the value of the length, and the days it covers up to the day before writing."""
    said, value = mention.reading, length(mention.reading)
    number, unit, anchor = amount(said), said.get("unit"), state.anchor
    way = said.get("rel")
    step = relative(way)
    if value is None or number is None or anchor is None or not isinstance(unit, str) or not 1 <= number <= _MOST:
        return When(value)
    if way == "first":
        return first_of(mention, state) if unit in ("M", "Q") else _first_days(value, unit, number, state)
    if step is None or not step[1]:
        return When(value)
    ahead = step[1] > 0
    if step[0] and (unit in ("M", "Y") or said.get("behind")):
        return _beside_told(value, unit, int(number), ahead, state, any_told="behind" in said)
    if unit == "Q" or (ahead and unit in ("DE", "CE")):
        return _whole_units(value, anchor, unit, int(number), ahead)
    if unit in _TIMED:
        days = max(1, round(number / 24)) if unit == "H" else 1
        first, last = cal.add_days(anchor, 0 if ahead else -days), cal.add_days(anchor, days if ahead else 0)
    elif ahead:
        first, last = cal.add_days(anchor, 1), cal.shift(anchor, unit, number)
    else:
        first, last = cal.shift(anchor, unit, -number), anchor - ONE
    return When(value, first, last, "none", "published") if first and last else When(value)


def _first_days(value: str, unit: str, number: float, state: Reading) -> When:
    """The first ten days: of the month told last. Without one they may be those of anything."""
    told = next((t.when for t in reversed(state.times) if t.when.grain in ("day", "month", "year")), None)
    if unit not in ("D", "W") or told is None or told.grain != "month" or told.first is None:
        return When(value)
    last = cal.shift(told.first, unit, number)
    return When(value, told.first, last - ONE, "span", "context") if last else When(value)


def _beside_told(value: str, unit: str, number: int, ahead: bool, state: Reading, *, any_told: bool) -> When:
    """In 2024 …, and in the previous two years: beside the months or years told last; without those, before today."""
    told = _stretch(state) if any_told else state.told()
    first, last, anchor = (told.first, told.last, state.anchor) if told else (None, None, state.anchor)
    whole = told is not None and (any_told or told.grain in ("year", "month", "quarter", "half"))
    if not whole or first is None or last is None:
        first, last = (None if ahead else anchor), None
    begin = last + ONE if ahead and last else cal.shift(first, unit, -number) if first else None
    end = cal.shift(begin, unit, number) if begin and ahead else first
    basis = "context" if last else "published"
    return When(value, begin, end - ONE, "none", basis) if begin and end else When(value)


def _stretch(state: Reading) -> When | None:
    """The time told last that is no single day: the year to 31 March."""
    whens = (time.when for time in reversed(state.times) if time.mention.label not in _ASIDE)
    return next((when for when in whens if when.first and when.last and when.first < when.last), None)


def _whole_units(value: str, anchor: Day, unit: str, number: int, ahead: bool) -> When:
    """The last two quarters, the next two decades: those of the calendar, beside the one that runs."""
    here = cal.unit_of(anchor, unit)
    if here.first is None or here.last is None:
        return When(value)
    following = cal.add_days(here.last, 1)
    if following is None:
        return When(value)
    first = following if ahead else cal.shift(here.first, unit, -number)
    last = cal.shift(following, unit, number) if ahead else here.first
    return When(value, first, last - ONE, "none", "published") if first and last else When(value)


def told_length(mention: DateMention, state: Reading) -> When:
    """A length; 'the six months' or 'those six months' behind a half of a year are those."""
    said = mention.reading
    value, number, unit = length(said), said.get("n"), said.get("unit")
    if (said.get("the") or said.get("those")) and isinstance(number, int) and unit in ("D", "W", "M", "Y"):
        for time in reversed(state.times):
            first, last = time.when.first, time.when.last
            if time.mention.label in _ASIDE:
                continue
            if first and last and cal.shift(first, unit, number) == last + ONE:
                return When(value, first, last, "none", "context")
    return When(value)


def first_of(mention: DateMention, state: Reading) -> When:
    """The first five months of 2024: the length, and its days."""
    said, value = mention.reading, length(mention.reading)
    year, basis = year_of(said, state)
    if year is None and not state.narrative and (carried := carried_year(state, mention.start)) is not None:
        year, basis = carried, "context"
    if year is None:
        told = next(
            (
                t.when
                for t in reversed(state.times)
                if t.when.grain in ("year", "month", "quarter", "span") and t.when.last
            ),
            None,
        )
        if state.narrative and told and told.last:
            year, basis = told.last.year, "context"
        elif state.anchor:
            year, basis = state.anchor.year, "published"
    unit, number = said.get("unit"), amount(said)
    if year is None or not isinstance(unit, str) or number is None:
        return When(value)
    whole = cal.year(year)
    if whole.first is None or whole.last is None or unit not in ("D", "W", "M", "Q"):
        return When(value)
    if said.get("final"):
        begin = cal.shift(whole.last + ONE, unit, -int(number))
        return When(value, begin, whole.last, "span", basis) if begin else When(value)
    end = cal.shift(whole.first, unit, int(number))
    return When(value, whole.first, end - ONE, "span", basis) if end and end - ONE <= whole.last else When(value)


def moved_by(said: Said, base: Day, sign: int) -> When:
    """A day so long after or before another, in the grain of the length."""
    unit, number = said.get("unit"), amount(said)
    if not isinstance(unit, str) or number is None:
        return NOTHING
    at = cal.shift(base, unit, sign * number)
    return cal.day(at) if at else NOTHING


def recurring(said: Said) -> str | None:
    """P1Y of 'every year', XXXX-WXX-5 of 'every Friday'."""
    if said.get("set"):
        return str(said["set"])
    if said.get("wd2"):
        return f"XXXX-WXX-{said['wd']}/XXXX-WXX-{said['wd2']}"
    if said.get("wd"):
        part = f"T{said['part']}" if said.get("part") else ""
        return f"XXXX-WXX-{said['wd']}{part}"
    if said.get("m"):
        day = f"-{said['d']:02d}" if said.get("d") else ""
        return f"XXXX-{said['m']:02d}{day}"
    if said.get("season"):
        return f"XXXX-{said['season']}"
    if said.get("part"):
        return f"XXXX-XX-XXT{said['part']}"
    return length({"n": said.get("n") or said.get("ord") or 1, "unit": said.get("unit")})
