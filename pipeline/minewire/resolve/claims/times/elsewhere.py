"""Figures that are no part of the report: of other articles, of what happened 'once', of what was said long before."""

from __future__ import annotations

from minewire.resolve import calendar as cal
from minewire.resolve.claims.figure import Figure
from minewire.resolve.claims.near import Near

from .ends import Spot

_OLD_NEWS = 2  # days: what was said longer ago is another report


def elsewhere(near: Near, figure: Figure, index: int, spots: list[Spot], today: cal.Day | None) -> bool:
    """Links to other articles, what happened 'once', what was said on another occasion: no part of the report."""
    if near.linked(index) or near.once(figure):
        return True
    if near.scene.at(near.scene.sentences[index][0], "claims.turn"):
        return True
    if today is None or figure.kind not in ("device", "area", "hazard"):
        return False
    said = (s.period for s in spots if not s.usable and near.reported(s.period.start))
    days = (cal.parse_day(p.from_) for p in said if p.start < near.scene.tape.starts[figure.first])
    return any(day is not None and (today - day).days > _OLD_NEWS for day in days)
