"""Parts told by where they are, right behind their total: 'cleared 4,020 hectares, 1,820 in Vedeno and 800 in Itum'."""

from __future__ import annotations

from collections.abc import Sequence

from minewire.resolve.claims.figure import COUNTED, Figure
from minewire.resolve.claims.rows import one_of_rows
from minewire.resolve.claims.scene import Scene
from minewire.resolve.facts import Json

from .wholes import fits

_NEAR = 3  # units from 'in' to the name of a place


def link_by_places(scene: Scene, figures: list[Figure]) -> None:
    """Bare numbers with a place of their own behind a total that has none, the first one behind its comma."""
    whole: Figure | None = None
    rest = 0.0
    for position, figure in enumerate(figures):
        told = _told_in(scene, figure)
        if whole is None or not told or (figure.value or 0) > rest:
            total = _before(scene, figures[:position]) if told else None
            whole = total if total is not None and _divided(scene, total, figure) else None
            rest = 0.0 if whole is None else whole.value or 0
        if whole is not None and figure.parent is None and figure.trigger in (None, whole.trigger):
            figure.parent, figure.trigger = whole, None
            figure.action, figure.outcome = figure.action or whole.action, figure.outcome or whole.outcome
            rest -= figure.value or 0


def _before(scene: Scene, figures: list[Figure]) -> Figure | None:
    """The figure right before, over the number of places that it is of: '30 hectares in two districts – 20 in …'."""
    return next((f for f in reversed(figures) if f.rule != "count.other" or not _of_places(scene, f)), None)


def _of_places(scene: Scene, figure: Figure) -> bool:
    return scene.at(figure.first - 1, "claims.in") and scene.at(figure.last - 1, "claims.ground")


def _told_in(scene: Scene, figure: Figure) -> bool:
    """Whether a bare number stands behind a comma or 'and', and before 'in' with a place."""
    if figure.label != "BARE" or figure.kind != "bare" or figure.compared or figure.value is None:
        return False
    joined = scene.has(figure.first - 1, figure.first, "=,", "claims.and", "claims.dash", "=;")
    there = scene.some(figure.last + 1, figure.last + _NEAR, "place", "punct", "figure")
    return joined and scene.at(figure.last, "claims.in") and there is not None and scene.at(there, "place")


def _divided(scene: Scene, whole: Figure, part: Figure) -> bool:
    if whole.kind not in COUNTED or not (whole.action or whole.outcome or whole.kind == "incident"):
        return False
    if whole.compared or whole.value is None or (part.value or 0) >= whole.value or not fits(part, whole):
        return False
    if scene.at(part.first - 1, "claims.dash"):
        return not scene.has(whole.last, part.first, "place", "=;")
    return scene.at(part.first - 1, "=,") and not scene.has(scene.opening(part.sentence), part.first, "place", "=;")


def beside(scene: Scene, parts: Sequence[Figure], whole: Figure) -> bool:
    """'Five mines were found in Zangilan, two in Fuzuli and three in Aghdam': each has a place of its own of the same
    kind, and that they add up is chance; so do the rows of a line, 'HALO, 31 ha; MAG, 22 ha; the army, 9 ha'."""
    if any(part.sentence != whole.sentence for part in parts):
        return False
    if scene.at(whole.last, "=;") and all(one_of_rows(scene, f.first, f.last) for f in (whole, *parts)):
        return True
    own = _own_place(scene, whole)
    if own is None:
        return False
    places = [_own_place(scene, part) for part in parts]
    return all(place is not None and place["kind"] == own["kind"] and place["id"] != own["id"] for place in places)


def _own_place(scene: Scene, figure: Figure) -> Json | None:
    """The place behind a figure, before another figure or the next stop."""
    unit = scene.some(figure.last, scene.sentences[figure.sentence][1], "place", "figure", "punct")
    start = scene.tape.starts[unit] if unit is not None and scene.at(unit, "place") else None
    return next((place for place in scene.facts.places if place["start"] == start), None)
