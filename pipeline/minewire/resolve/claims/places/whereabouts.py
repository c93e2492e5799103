"""Where a report is at one of its sentences, and what of: what the figures behind it go on with."""

from __future__ import annotations

from dataclasses import dataclass

from minewire.resolve.facts import Json
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


def alike(ids: list[str], others: list[str], by_id: dict[str, Json]) -> bool:
    """'It employs 45 deminers in Syria' behind a toll of Syria: the report has not left it."""
    return len(ids) == 1 and bool(by_id[ids[0]]["name"] == by_id[others[0]]["name"])
