"""Accidents of which only the victims told with them say what they were of."""

from __future__ import annotations

from itertools import pairwise

from minewire.resolve.claims.figure import Figure
from minewire.resolve.claims.scene import Scene


def with_victims(scene: Scene, figures: list[Figure], chosen: list[Figure]) -> list[Figure]:
    """'recorded 121 incidents leading to 245 casualties': of the device that harmed the victims, where these are
    claims and no total of their own tells them."""
    claimed = set(map(id, chosen))
    for figure, victims in pairwise(figures):
        if figure.kind != "incident" or figure.value is None or id(figure) in claimed or id(victims) not in claimed:
            continue
        if victims.kind == "person" and victims.parent is None and _tied(scene, figure.last, victims.first):
            figure.device, figure.measure = victims.device, "incident"
            if figure.number is not None:
                scene.facts.reasons.pop(figure.number.start, None)
            chosen.insert(chosen.index(victims), figure)
    return [figure for figure in chosen if not _zero_again(figure, chosen)]


def _zero_again(figure: Figure, chosen: list[Figure]) -> bool:
    """'killed nobody in May, the first month without a death': the same none told twice."""
    zeros = (f for f in chosen if f.value == 0 and f.kind == "person" and f.outcome == figure.outcome)
    return figure.value == 0 and figure.kind == "person" and next(zeros, figure) is not figure


def _tied(scene: Scene, first: int, last: int) -> bool:
    return scene.has(first, last, "claims.leading-to") and not scene.has(first, last, "=;")
