"""The land of a ranked accident: 'It is the third accident in Croatia this year', and the years told behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from minewire.resolve.claims.figure import Figure
from minewire.resolve.claims.times.stretches import lasts

from .whereabouts import Report

if TYPE_CHECKING:
    from .telling import Telling

_FAR, _LONG = 8, 100  # sentences; days


def note_rank(where: Telling, index: int, whole: list[Figure]) -> None:
    """'It is the third accident in Croatia this year': the land of the years told next."""
    for figure in whole:
        ids = where.chosen[id(figure)] if id(figure) in where.own else []
        ranked = figure.number is not None and figure.number.kind == "ordinal"
        if ranked and len(ids) == 1 and where.grounds.is_national(ids[0]):
            where.ranked = Report(list(ids), where.when(figure), index, incident=False, people=True)


def of_ranked(where: Telling, figure: Figure, index: int, report: Report | None) -> list[str]:
    """'In 2021 there were no accidents', 'From 1998 to date mines killed 204 people' behind 'the third accident in
    Croatia this year'."""
    land, when = where.ranked, where.when(figure)
    if land is None or when is None or index - land.index > _FAR or figure.number is None:
        return []
    moved = report is not None and report.index > land.index
    moved = moved and report is not None and not (report.people and where.grounds.local(report.ids))
    return list(land.ids) if (lasts(when) or 0) >= _LONG and not moved else []
