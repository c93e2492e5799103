"""Figures that are no part of the report: of other articles, of what happened 'once', of what was said long before."""

from __future__ import annotations

from minewire.resolve import calendar as cal
from minewire.resolve.claims.figure import WORK, Figure
from minewire.resolve.claims.near import Near
from minewire.resolve.claims.scene import Scene

from .ends import Spot
from .stretches import is_long, lasts

_NEWS = 3  # units from 'announced' to 'the removal of 286 mines'
_WEEK = 7  # days
_OLD_NEWS = 2  # days: what was said longer ago is another report


def outside_report(near: Near, figure: Figure, index: int, spots: list[Spot], today: cal.Day | None) -> bool:
    """Links to other articles, what happened 'once', what was said on another occasion: no part of the report."""
    first, last = near.scene.sentences[index]
    if near.linked(index) or _once(near, figure) or _formerly(near.scene, figure):
        return True
    if near.scene.has(first, last, "claims.in-youth"):
        return True  # 'Two were killed here when we were small'
    if near.scene.has(first, first + 1, "claims.turn", "claims.before-then") and not any(s.usable for s in spots):
        return True
    if today is None or figure.kind not in WORK:
        return False
    at, own = near.scene.tape.starts[figure.first], near.voice(figure)
    told = own is not None and not any(s.usable for s in spots)  # 'lifted 286 mines, the ministry said last week'
    said = [s for s in spots if not s.usable and near.reported(s.period.start)]
    said = [s for s in said if s.period.start < at or (told and is_long(s.period))]
    said += [s for s in spots if announces(near.scene, figure, s)]
    days = (cal.parse_day(s.period.from_) for s in said)
    return any(day is not None and (today - day).days > _OLD_NEWS for day in days)


def _once(near: Near, figure: Figure) -> bool:
    """Whether a figure is told of 'once', at no known time; not 'died at once', 'once the snow had gone, they …'."""
    unit, scene = near.aside_of(figure.sentence), near.scene
    if unit is None or unit >= figure.first or near.linked(figure.sentence) or scene.at(unit - 1, "claims.at"):
        return False
    when = near.begins(unit) and scene.has(unit + 2, figure.first, "=,")
    return not (when or scene.at(unit + 1, "claims.more"))  # 'was once more the most affected'


def _formerly(scene: Scene, figure: Figure) -> bool:
    """'Mines had earlier killed three'; 'police had earlier reported three dead' is the same report."""
    first = scene.sentences[figure.sentence][0]
    unit = scene.some(first, figure.first, "claims.formerly")
    told = unit is not None and scene.at(unit - 1, "claims.perfect")
    return told and not scene.has(unit or 0, figure.first, "claims.reports", "claims.said", "=;")


def announces(scene: Scene, figure: Figure, spot: Spot) -> bool:
    """'The removal of 286 mines was announced last week', 'last week the ministry announced the removal of 286 mines':
    the time of the news and not of the work."""
    short = (lasts(spot.period) or _WEEK + 1) <= _WEEK and spot.period.relation in (None, "in")
    if not short or not scene.at(figure.first - 1, "claims.work-of"):
        return False  # 'over the past week the agency reported the clearance of 40 hectares'
    if spot.first >= figure.last:
        passive = scene.at(spot.first - 1, "claims.reports") and scene.at(spot.first - 2, "claims.passive")
        return passive and not scene.has(figure.last, spot.first, "figure", "punct")
    verb = scene.some(spot.last, figure.first, "claims.reports")
    return verb is not None and verb >= figure.first - _NEWS and not scene.has(spot.last, verb, "figure", "=;")
