"""Stretches up to now that were reported earlier: 'On 9 December the office said 29 had been killed since November
2020' ends on the day of the report."""

from __future__ import annotations

from dataclasses import replace

from minewire.resolve import calendar as cal
from minewire.resolve.claims.figure import Figure

from .ends import Spot, leads_report
from .stretches import is_long
from .when import When

_WEEK = 7  # days


def _said_before(when: When, spot: Spot) -> bool:
    """'Police said on 2 May that …', read weeks later; what was said this week is of today."""
    day, today = cal.parse_day(spot.period.from_), cal.parse_day(when.scene.facts.published)
    old = day is not None and today is not None and (today - day).days > _WEEK
    return old and when.near.reported(spot.period.start)


def end_with_report(when: When, kept: list[Figure]) -> None:
    """End periods that run up to the article's day on the earlier day on which their sentence says they were told."""
    scene, today = when.scene, when.scene.facts.published
    for figure in kept:
        period, basis = when.chosen.get(id(figure), (None, ""))
        if period is None or period.relation not in ("since", "after") or period.to != today or basis != "sentence":
            continue
        for spot in when.spots(figure.sentence):
            day = spot.period.from_
            told = spot.last < figure.first and not is_long(spot.period)
            said = told and (leads_report(scene, spot, figure) or _said_before(when, spot))
            if said and day == spot.period.to and day and (period.from_ or "9") <= day < (period.to or ""):
                when.chosen[id(figure)] = replace(period, to=day), basis
