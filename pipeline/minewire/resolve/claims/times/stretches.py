"""What can be asked of periods alone: whether one is long, before another, the same days, in it, as long, begun."""

from __future__ import annotations

from dataclasses import replace

from minewire.resolve import calendar as cal
from minewire.resolve.periods import Period


def is_long(period: Period) -> bool:
    """Whether a period is no single day."""
    return period.from_ != period.to


def precedes(a: Period, b: Period) -> bool:
    """Whether a period both begins and ends before another."""
    return (a.from_ or "") < (b.from_ or "") and (a.to or "") < (b.to or "")


def alike(a: Period, b: Period) -> bool:
    """Whether two periods are about as long as one another: February and March, but not a week and a month."""
    x, y = lasts(a), lasts(b)
    return x is not None and y is not None and max(x, y) <= 1.2 * min(x, y)


def within(a: Period, b: Period) -> bool:
    """Whether a period lies in another one."""
    return bool(a.from_ and a.to and b.from_ and b.to and b.from_ <= a.from_ and a.to <= b.to)


def same(a: Period | None, b: Period | None) -> bool:
    """Whether two periods are the same days."""
    return a is not None and b is not None and (a.from_, a.to) == (b.from_, b.to)


def wider(a: Period, b: Period) -> bool:
    """Whether a period holds all days of another and more."""
    known = a.from_ and a.to and b.from_ and b.to
    return bool(known and not same(a, b) and a.from_ <= b.from_ and b.to <= a.to)  # type: ignore[operator]


def over(period: Period, today: cal.Day | None) -> bool:
    """Whether a period is over; in a text without a date, a day that it tells with its year."""
    end = cal.parse_day(period.to)
    if today is None:
        return end is not None and period.relation in (None, "in") and not is_long(period)
    return end is not None and end <= today


def lasts(period: Period) -> int | None:
    """How many days a period has."""
    first, last = cal.parse_day(period.from_), cal.parse_day(period.to)
    return (last - first).days + 1 if first and last else None


def begun(period: Period, today: cal.Day | None) -> Period:
    """'In 2023 the teams …', written in its December: up to today."""
    begin, end = cal.parse_day(period.from_), cal.parse_day(period.to)
    running = begin and end and today and begin < today < end and period.relation in (None, "in", "during")
    if running and begin and end and today and cal.all_but_over(begin, end, today):
        return period
    return replace(period, to=today.isoformat()) if running and today else period
