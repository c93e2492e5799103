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
from .told_from import before_that, died_after, of_wounds


def exactly(
    scene: Scene, figure: Figure, figures: list[Figure], spot: Spot, usable: list[Spot], times: Mapping[int, Time]
) -> Period | None:
    """The days of two times together, of wounds, of so long before a day, of the end of a month; None where nothing
    says more than the time itself."""
    stock = figure.action in STOCK
    found = None if stock else since_to(spot, usable) or on_books(scene, figure, spot, usable)
    found = both(scene, figure, figures, spot, usable) or found
    found = of_wounds(scene, figure, spot, usable) or died_after(scene, figure, spot, times) or found
    return before_that(scene, figure, spot, times) or found or _at_the_end(scene, figure, spot, times)


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
