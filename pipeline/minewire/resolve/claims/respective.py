"""'In Aghdam and Fuzuli, 118 and 95 mines were found, respectively': figures that follow the order of a list."""

from __future__ import annotations

from itertools import pairwise

from .figure import Figure
from .scene import Scene
from .when import When
from .where import Where

_BESIDE = 2  # units between two members of a row: 'and', a comma and 'and'
_ADJACENT = 3  # units between the dates of a list


def share_noun(scene: Scene, index: int, figures: list[Figure]) -> None:
    """'118 and 95 mines respectively': the numbers before the last one count what it counts."""
    if not scene.has(*scene.sentences[index], "claims.respective"):
        return
    for position in range(len(figures) - 2, -1, -1):
        figure, after = figures[position], figures[position + 1]
        joined = scene.has(figure.last, after.first, "claims.and", "=,") and after.first - figure.last <= _BESIDE
        if figure.label == "BARE" and figure.kind == "bare" and joined and after.kind not in ("bare", "count", "part"):
            figure.kind, figure.measure, figure.device = after.kind, after.measure, after.device
            figure.outcome, figure.weak, figure.rule = after.outcome, after.weak, after.rule
            figure.unit = after.number.unit if after.number is not None and after.number.unit else after.unit
            figure.facets, figure.flags = dict(after.facets), {*after.flags, "inherited_noun"}


def in_order(scene: Scene, index: int, figures: list[Figure], when: When, where: Where) -> None:
    """Give each figure of such a row the member of the list that stands at its rank."""
    first, last = scene.sentences[index]
    word = scene.some(first, last, "claims.respective")
    if word is None:
        return
    row = [f for f in figures if f.first < word and not scene.has(f.last, word, "=;")]
    lists = [ground.ids for ground in where.grounds.of(index) if len(ground.ids) > 1]
    ids = next((ids for ids in reversed(lists) if len(ids) <= len(row)), None)
    if ids is not None:
        for figure, identity in zip(row[-len(ids) :], ids, strict=True):
            where.chosen[id(figure)] = [identity]
        return
    spots = [spot for spot in when.spots(index) if spot.usable]
    listed = all(0 <= b.first - a.last <= _ADJACENT for a, b in pairwise(spots))
    if len(spots) > 1 and len(spots) == len(row) and listed:
        for figure, spot in zip(row, spots, strict=True):
            when.chosen[id(figure)] = spot.period, "sentence"
