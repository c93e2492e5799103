"""Calendar arithmetic: a stretch of days with its TIMEX3 value. Nothing here knows a text."""

from __future__ import annotations

import datetime
from calendar import monthrange
from typing import Literal, NamedTuple

Day = datetime.date
Grain = Literal[
    "day", "week", "weekend", "month", "quarter", "season", "half", "year", "decade", "century", "span", "none"
]
LEAP = 2024  # a year that has every day
_WEEK = 5, 8  # days
ONE = datetime.timedelta(days=1)
# Months in which a season begins (northern hemisphere); a winter runs into the next year.
_SEASONS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
_FIRST_YEAR, _LAST_YEAR = 1, 9998


class When(NamedTuple):
    """What an expression means: TIMEX3 value and closed interval; None where it is open or not known."""

    value: str | None
    first: Day | None = None
    last: Day | None = None
    grain: Grain = "none"
    basis: str | None = None

    def on(self, basis: str | None) -> When:
        """The same with the basis of its resolution."""
        return When(self.value, self.first, self.last, self.grain, basis)


NOTHING = When(None)


def make_day(year: int, month: int, day: int) -> Day | None:
    """The day, or None when the calendar has none such."""
    try:
        return datetime.date(year, month, day) if year <= _LAST_YEAR else None
    except ValueError:
        return None


def parse_day(text: str | None) -> Day | None:
    """The day of an ISO 8601 date or time stamp; None when it is none."""
    try:
        return datetime.date.fromisoformat(text[:10]) if text else None
    except ValueError:
        return None


def part_of_year(when: When, *, months: bool) -> bool:
    """Whether a stretch is a quarter or, with `months`, some whole months of one year."""
    first, last = when.first, when.last
    if when.grain != "span" or first is None or last is None:
        return when.grain == "quarter"
    whole = first.day == 1 and (last + ONE).day == 1 and first.year == last.year
    return months and whole and 0 < last.month - first.month < 11


def in_year(day: str, year: str) -> str:
    """The same day of another year, both ISO 8601; February 28 where that year has no 29th."""
    moved = year + day[4:]
    return moved if parse_day(moved) is not None else f"{year}-02-28"


def countable(at: Day | None) -> Day | None:
    """A day that others can be counted from: none at the very ends of the calendar."""
    return at if at is not None and _FIRST_YEAR < at.year <= _LAST_YEAR else None


def day(at: Day) -> When:
    """One day."""
    return When(at.isoformat(), at, at, "day")


def week(at: Day) -> When:
    """The ISO week that holds a day."""
    monday = at - ONE * at.weekday()
    year, number, _ = at.isocalendar()
    return When(f"{year:04d}-W{number:02d}", monday, monday + ONE * 6, "week")


def weekend(at: Day) -> When:
    """Saturday and Sunday of the ISO week that holds a day."""
    whole = week(at)
    assert whole.first is not None
    return When(f"{whole.value}-WE", whole.first + ONE * 5, whole.last, "weekend")


def month(year: int, number: int) -> When:
    """A month; its number may run over the year's ends."""
    year, number = year + (number - 1) // 12, (number - 1) % 12 + 1
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        return NOTHING
    following = datetime.date(year + 1, 1, 1) if number == 12 else datetime.date(year, number + 1, 1)
    return When(f"{year:04d}-{number:02d}", datetime.date(year, number, 1), following - ONE, "month")


def year(number: int) -> When:
    """A year; nothing where the calendar has none such."""
    if not _FIRST_YEAR <= number <= _LAST_YEAR:
        return NOTHING
    return When(f"{number:04d}", datetime.date(number, 1, 1), datetime.date(number, 12, 31), "year")


def quarter(year: int, number: int) -> When:
    """A quarter; its number may run over the year's ends."""
    year, number = year + (number - 1) // 4, (number - 1) % 4 + 1
    return _months(f"{year:04d}-Q{number}", year, number * 3 - 2, 3, "quarter")


def half(year: int, number: int) -> When:
    """A half of a year, 1 or 2."""
    return _months(f"{year:04d}-H{number}", year, number * 6 - 5, 6, "half")


def season(year: int, name: str) -> When:
    """A season by its name in TIMEX3 (SP, SU, FA, WI); winter begins in December."""
    return _months(f"{year:04d}-{name}", year, _SEASONS[name], 3, "season")


def months(year: int, first: int, count: int) -> When:
    """So many months from one on, as one stretch."""
    begin, end = month(year, first), month(year, first + count - 1)
    return When(f"{begin.value}/{end.value}" if count > 1 else begin.value, begin.first, end.last, "span")


def decade(number: int) -> When:
    """The ten years that share their first three digits."""
    return When(f"{number:03d}", Day(number * 10, 1, 1), Day(number * 10 + 9, 12, 31), "decade") if number else NOTHING


def century(number: int) -> When:
    """The hundred years that share their first two digits."""
    return (
        When(f"{number:02d}", Day(number * 100, 1, 1), Day(number * 100 + 99, 12, 31), "century") if number else NOTHING
    )


def _months(value: str, year: int, first: int, count: int, grain: Grain) -> When:
    begin, end = month(year, first), month(year, first + count - 1)
    return When(value, begin.first, end.last, grain) if begin.first and end.last else NOTHING


def add_months(at: Day, count: int) -> Day | None:
    """The same day so many months on; the last of the month where it has no such day."""
    index = at.year * 12 + at.month - 1 + count
    year, number = divmod(index, 12)
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        return None
    return datetime.date(year, number + 1, min(at.day, monthrange(year, number + 1)[1]))


def add_days(at: Day, count: int) -> Day | None:
    """The day so many days on; None beyond the calendar."""
    try:
        moved = at + ONE * count
    except OverflowError:
        return None
    return moved if _FIRST_YEAR < moved.year <= _LAST_YEAR else None


def shift(at: Day, unit: str, count: float) -> Day | None:
    """A day moved by so many units (D W F M Q HY Y DE CE; WE as weeks); half a month is 15 days."""
    if unit in _DAYS:
        return add_days(at, round(count * _DAYS[unit]))
    if unit not in _MONTHS:
        return None
    months = int(count * _MONTHS[unit])
    moved = add_months(at, months)
    rest = round((count * _MONTHS[unit] - months) * _MONTH)
    return add_days(moved, rest) if moved and rest else moved


_MONTH = 30  # days of a month of which a part is told
_DAYS = {"D": 1, "N": 1, "W": 7, "F": 14, "WE": 7}
_MONTHS = {"M": 1, "Q": 3, "HY": 6, "Y": 12, "DE": 120, "CE": 1200}


def week_long(when: When) -> bool:
    """Whether a span of days is about a week, from whichever day on."""
    first, last = when.first, when.last
    return bool(when.grain == "span" and first and last and _WEEK[0] <= (last - first).days + 1 <= _WEEK[1])


def unit_of(at: Day, unit: str) -> When:
    """The calendar unit that holds a day."""
    if unit in ("D", "N"):
        return day(at)
    if unit in ("W", "F"):
        return week(at)
    if unit == "WE":
        return weekend(at)
    if unit == "M":
        return month(at.year, at.month)
    if unit == "Q":
        return quarter(at.year, (at.month + 2) // 3)
    if unit == "HY":
        return half(at.year, 1 if at.month <= 6 else 2)
    if unit == "Y":
        return year(at.year)
    if unit == "DE":
        return decade(at.year // 10)
    return century(at.year // 100) if unit == "CE" else NOTHING


GRAIN_UNIT: dict[str, str] = {
    "day": "D",
    "week": "W",
    "weekend": "WE",
    "month": "M",
    "quarter": "Q",
    "half": "HY",
    "year": "Y",
    "decade": "DE",
    "century": "CE",
}


def moved(when: When, unit: str, count: int) -> When:
    """A stretch moved as a whole: the same months a year earlier. Whole months stay whole."""
    if when.first is None or when.last is None:
        return NOTHING
    grain = GRAIN_UNIT.get(when.grain)
    first, last = shift(when.first, unit, count), shift(when.last, unit, count)
    if first is None or last is None:
        return NOTHING
    if grain and grain not in ("WE",):
        return unit_of(first, grain)
    if when.grain == "season" and when.value:
        return season(first.year, when.value[-2:])
    if (when.last + ONE).day == 1 and unit in _MONTHS:
        last = month(last.year, last.month).last or last
    return When(f"{first.isoformat()}/{last.isoformat()}", first, last, "span")


_SOME_MONTHS, _YEARS, _REST = (58, 320), 400, 10  # days


def all_but_over(first: Day, last: Day, today: Day) -> bool:
    """Whether a period of some months ends in the next days: a report on the first half of a year is of all of it; so
    is one on the years from 1979 to this month."""
    days = (last - first).days
    some = _SOME_MONTHS[0] < days < _SOME_MONTHS[1] or days > _YEARS
    return some and first.day == 1 and (last - today).days <= _REST
