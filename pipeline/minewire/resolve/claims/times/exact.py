"""The days of a figure more exactly than those of the time told beside it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from minewire.resolve import calendar as cal
from minewire.resolve.claims.figure import Figure
from minewire.resolve.claims.scene import Scene
from minewire.resolve.moments import Time
from minewire.resolve.periods import Period, third

from .ends import Spot
from .stands import STOCK, both, on_books, since_to
from .stretches import is_long, within
from .told_from import before_that, died_after, of_wounds

_PLAIN = {None, "in", "from", "between", "during"}
_MORE = ("link.including", "compare.previous")


def exactly(
    scene: Scene, figure: Figure, figures: list[Figure], spot: Spot, usable: list[Spot], times: Mapping[int, Time]
) -> Period | None:
    """The days of two times together, of wounds, of so long before a day, of the end of a month; None where nothing
    says more than the time itself."""
    stock = figure.action in STOCK
    found = None if stock else since_to(spot, usable) or on_books(scene, figure, spot, usable)
    found = found if stock else _narrower(scene, figure, figures, spot, usable) or found
    found = both(scene, figure, figures, spot, usable) or found
    found = of_wounds(scene, figure, spot, usable) or died_after(scene, figure, spot, times) or found
    return before_that(scene, figure, spot, times) or found or _at_the_end(scene, figure, spot, times)


def _narrower(scene: Scene, figure: Figure, figures: list[Figure], spot: Spot, usable: list[Spot]) -> Period | None:
    """'In 2022 alone, three blasts were recorded in Gao from April to July': the months of the year that opens."""
    behind = [s for s in usable if s is not spot]
    if len(figures) > 1 or len(behind) != 1 or not spot.last <= figure.first < figure.last <= behind[0].first:
        return None
    inner, plain = behind[0].period, {spot.period.relation, behind[0].period.relation} <= _PLAIN
    inside = inner.from_ and inner.to and is_long(spot.period) and within(inner, spot.period)
    apart = scene.has(figure.last, behind[0].first - 1, "punct", "figure", "area", "claims.relative", *_MORE)
    return inner if inside and plain and not apart else None


def _at_the_end(scene: Scene, figure: Figure, spot: Spot, times: Mapping[int, Time]) -> Period | None:
    """'A herder was hurt at the end of May': some day of its last ten; 'had been hurt' is told of all time up to it."""
    time = times.get(spot.period.start)
    if figure.outcome is None or time is None or time.mention.label != "EDGE":
        return None
    if spot.period.relation not in (None, "in") or scene.has(*scene.sentences[figure.sentence], "claims.have"):
        return None
    inner = time.inner[0].when if time.inner else cal.NOTHING
    days = third(time.mention, inner)
    return replace(spot.period, from_=days[0].isoformat(), to=days[1].isoformat()) if days else None
