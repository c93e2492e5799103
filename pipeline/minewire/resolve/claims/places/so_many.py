"""Figures of so many provinces or districts: more than the one that the report was in."""

from __future__ import annotations

from minewire.resolve.claims.figure import Figure
from minewire.resolve.claims.scene import Scene
from minewire.resolve.places import RANK

from .grounds import Ground, Grounds

_NOUN_WITHIN, _BEFORE = 4, 5  # units of 'nine affected northern provinces'; of 'In all of the nine'
_PREPOSITION = 3  # units of 'in all the nine'
BRINGS, TO = 8, 3  # units of 'bringing the toll in the district since January to'; of 'to at least'
_KINDS = {"regions": "region", "districts": "district"}
_TOWNS = ("city", "other")  # which have districts of their own


def of_more(grounds: Grounds, figure: Figure, ids: list[str]) -> bool:
    """'The Zar team cleared 12 hectares. The body plans to clear 900 in nine provinces', 'Across five districts, 214
    mines were lifted': not of the one district or province told before."""
    place = grounds.by_id[ids[0]] if len(ids) == 1 else None
    if place is None or place["kind"] == "country":
        return False
    kind = max((RANK[k] for k in _counted(grounds.scene, figure) if not _own(k, place["kind"])), default=-1)
    return kind >= RANK[place["kind"]]


def _own(kind: str, of: str) -> bool:
    return kind == "district" and of in _TOWNS


def _counted(scene: Scene, figure: Figure) -> list[str]:
    """The kinds of places that are counted behind a figure, or with which its sentence opens."""
    first, last = scene.opening(figure.sentence), scene.sentences[figure.sentence][1]
    stop = scene.some(figure.last, last, "=,", "=;", "figure") or last
    begins = [unit for unit in range(first, min(first + _BEFORE, figure.first)) if unit in scene.numbers]
    behind = [unit for unit in range(figure.last, min(stop + 1, last)) if unit in scene.numbers]
    kinds = []
    for unit in [*begins[:1], *behind[:1]]:
        if (scene.numbers[unit].value or 0) <= 1 or not scene.has(
            unit - _PREPOSITION, unit, "claims.in", "claims.in-all"
        ):
            continue
        for noun in range(unit + 1, min(unit + 1 + _NOUN_WITHIN, last)):
            if scene.at(noun, "claims.of-several"):
                kinds.append(_KINDS.get(scene.value("claims.ground", noun) or "", "village"))
            if scene.has(noun, noun + 1, "punct", "claims.of", "claims.more", "claims.others", "place"):
                break
    return kinds


def ahead(scene: Scene, figure: Figure, near: list[Ground]) -> list[str]:
    """The first place behind a figure, or in 'taking the toll in Zar to 41'; what stands before is of somebody else."""
    brings = scene.some(figure.first - BRINGS - TO, figure.first, "claims.brings") or figure.first
    return next((ground.ids for ground in near if ground.first > brings), [])
