"""Where a report is at one of its sentences, and what of: what the figures behind it go on with."""

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
