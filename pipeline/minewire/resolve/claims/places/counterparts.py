"""Figures of another time that stand beside others: they are of the place of what they are compared with."""

from __future__ import annotations

from minewire.resolve.claims.figure import Figure
from minewire.resolve.claims.scene import Scene

from .grounds import Ground

_OWN = 8  # units from a figure to a place of its own: 'against 64 the year before in Idlib'


def counterpart(
    scene: Scene, figure: Figure, figures: list[Figure], before: list[Figure], grounds: list[Ground]
) -> Figure | None:
    """What a figure is compared with, of those told before it in its sentence, or in the one before when it opens with
    'By comparison'; None where a place of its own stands behind it, and for what is told first ('up from 12 to 17')."""
    if not figure.compared or any(_own(scene, figure, ground) for ground in grounds):
        return None
    told = [other for other in figures if other.last <= figure.first]
    if scene.at(scene.sentences[figure.sentence][0], "compare.opening"):
        told = [*before, *told]
    alike = [other for other in reversed(told) if not other.compared and other.kind == figure.kind]
    as_told = (figure.outcome, figure.action)
    return next((other for other in alike if (other.outcome, other.action) == as_told), alike[0] if alike else None)


def _own(scene: Scene, figure: Figure, ground: Ground) -> bool:
    """Whether a place stands right behind a figure: 'down from 41 in Bago'."""
    if not 0 <= ground.first - figure.last <= _OWN or ground.vague:
        return False
    last = ground.first - 2
    if scene.at(last, "=,") and scene.at(last + 1, "claims.in") and scene.at(last - 1, "date"):
        return not scene.has(
            figure.last, last, "figure", "area", "=,", "=;", "claims.clause"
        )  # 'two in 2023, in Palma'
    return not scene.has(figure.last, ground.first, "figure", "area", "=,", "=;", "claims.clause")
