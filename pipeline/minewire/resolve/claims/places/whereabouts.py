"""Where a report is, and which periods are the same days."""

from __future__ import annotations

from dataclasses import dataclass

from minewire.resolve.periods import Period


@dataclass(slots=True)
class Report:
    """Where the report is now."""

    ids: list[str]
    when: Period | None
    index: int
    incident: bool  # one day's accident, not a stretch of time
    people: bool  # of victims and accidents, not of devices and land
    speaker: str | None = None  # who tells it
    detail: bool = False  # of a few victims at a spot that stands behind them
    most: float | None = None  # the largest surface that is left there, in square metres


def same(a: Period | None, b: Period | None) -> bool:
    """Whether two periods are the same days."""
    return a is not None and b is not None and (a.from_, a.to) == (b.from_, b.to)


def wider(a: Period, b: Period) -> bool:
    """Whether a period holds all days of another and more."""
    known = a.from_ and a.to and b.from_ and b.to
    return bool(known and not same(a, b) and a.from_ <= b.from_ and b.to <= a.to)  # type: ignore[operator]
