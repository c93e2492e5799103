"""Stretches up to now that were reported earlier: 'On 9 December the office said 29 had been killed since November
2020' ends on the day of the report."""

from __future__ import annotations

from dataclasses import replace

from minewire.resolve import calendar as cal
from minewire.resolve.claims.figure import Figure
from minewire.resolve.periods import Period

from .ends import Spot
from .stretches import is_long
from .when import When

_WEEK = 7  # days
_SPOKE = ("claims.reports", "claims.spoke", "claims.keeps-count", "claims.tells-of")
_SAID_WITHIN = 9  # units from the day to its verb of saying: ', the Prosecutor-General's Office reported'


_HEAD = 30  # units at the head of a sentence in which it is told who had spoken of a figure, and when


def _before_then(when: When, kept: list[Figure], position: int, spot: Spot) -> Period | None:
    """'72 have been killed since January. On 3 May the mission had spoken of 64': the time told before, up to then."""
    figure, scene, day = kept[position], when.scene, spot.period.from_
    forms = scene.rules.lexicon("claims.had").entries
    units = range(spot.last, min(figure.first, spot.last + _SAID_WITHIN))
    had = next((unit for unit in units if scene.tape.unit(unit).lower().split()[0] in forms), None)
    told = had is not None and scene.has(had, figure.first, *_SPOKE)
    if not told or day is None or is_long(spot.period):
        return None
    alike = (f for f in reversed(kept[:position]) if (f.kind, f.action) == (figure.kind, figure.action))
    former = next((when.chosen[id(f)][0] for f in alike if id(f) in when.chosen), None)
    ran = former is not None and is_long(former) and (former.from_ or "9") < day < (former.to or "")
    return replace(former, to=day) if former is not None and ran else None


def _said_before(when: When, spot: Spot) -> bool:
    """'Police said on 2 May that …', read weeks later; what was said this week is of today."""
    day, today = cal.parse_day(spot.period.from_), cal.parse_day(when.scene.facts.published)
    old = day is not None and today is not None and (today - day).days > _WEEK
    return old and when.near.reported(spot.period.start)


def end_with_report(when: When, kept: list[Figure]) -> None:
    """End periods that run up to the article's day on the earlier day on which their sentence says they were told."""
    scene, today = when.scene, when.scene.facts.published
    leading: dict[int, list[Spot]] = {}  # of each sentence: the periods at its head
    for position, figure in enumerate(kept):
        first, _ = scene.sentences[figure.sentence]
        if scene.has(first, min(first + _HEAD, figure.first), *_SPOKE):
            if figure.sentence not in leading:
                leading[figure.sentence] = [spot for spot in when.spots(figure.sentence) if spot.leads]
            for spot in leading[figure.sentence]:
                then = _before_then(when, kept, position, spot) if spot.last < figure.first else None
                if then is not None:
                    when.chosen[id(figure)] = then, "paragraph"
        period, basis = when.chosen.get(id(figure), (None, ""))
        if period is None or period.relation not in ("since", "after") or period.to != today or basis != "sentence":
            continue
        for spot in when.spots(figure.sentence):
            day = spot.period.from_
            told = spot.last < figure.first and not is_long(spot.period)
            said = spot.leads and scene.has(spot.last, min(spot.last + _SAID_WITHIN, figure.first), "claims.reports")
            said = told and (said or _said_before(when, spot))
            if said and day == spot.period.to and day and (period.from_ or "9") <= day < (period.to or ""):
                when.chosen[id(figure)] = replace(period, to=day), basis
