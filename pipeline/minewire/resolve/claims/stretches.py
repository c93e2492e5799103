"""What can be asked of periods alone: whether one is long, before another, as long as another, begun."""

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
    x, y = _days(a), _days(b)
    return x is not None and y is not None and max(x, y) <= 1.2 * min(x, y)


def _days(period: Period) -> int | None:
    first, last = cal.parse_day(period.from_), cal.parse_day(period.to)
    return (last - first).days + 1 if first and last else None


def begun(period: Period, today: cal.Day | None) -> Period:
    """'In 2023 the teams …', written in its December: up to today."""
    begin, end = cal.parse_day(period.from_), cal.parse_day(period.to)
    running = begin and end and today and begin < today < end and period.relation in (None, "in", "during")
    return replace(period, to=today.isoformat()) if running and today else period
