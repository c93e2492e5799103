"""Land that was released by several methods: '14 square kilometres, 9 through clearance, 3 via technical survey'."""

from __future__ import annotations

from itertools import pairwise

from minewire.resolve.claims.figure import Figure, unit_of
from minewire.resolve.claims.scene import Scene

_CLOSE = 1e-6  # sums of decimals
_LEAST = 2  # methods that divide a surface without another word
_DIVIDED = ("released", "cleared", "cancelled", "reduced", "surveyed")


def _of_classes(scene: Scene, figures: list[Figure]) -> None:
    """'12 confirmed and 40 suspected hazardous areas': one noun for both, and no verb between."""
    for a, b in pairwise(figures):
        joined = b.first == a.last + 2 and scene.at(a.last, "claims.classes") and scene.at(a.last + 1, "claims.and")
        if not joined or a.kind not in ("bare", "hazard") or b.kind != "hazard":
            continue
        verb = scene.value("action.past", a.first - 1) or scene.value("action.active", a.first - 1)
        a.kind, a.measure, a.label, a.last = b.kind, b.measure, b.label, a.last + 1
        if a.trigger == a.last - 1 or a.action is None:
            a.action, a.trigger = verb or "remaining", a.first - 1 if verb else None
        if b.trigger == a.last - 1 or b.action is None:
            b.action, b.trigger = a.action, a.trigger


def by_methods(scene: Scene, figures: list[Figure]) -> None:
    """Make the shares of the methods parts of the surface before them; each tells what was done by its method."""
    _of_classes(scene, figures)
    for position, whole in enumerate(figures):
        if whole.kind != "area" or whole.action not in (*_DIVIDED, "remaining") or whole.compared:
            continue
        row: list[tuple[Figure, str]] = []
        for figure in figures[position + 1 :]:
            method = _class(scene, figure, whole) or _method(scene, figure)
            if method is None or scene.has(whole.last, figure.first, "=;") or figure.parent not in (None, whole):
                break
            row.append((figure, method))
        if sum(figure.value or 0 for figure, _ in row) > (whole.value or 0) + _CLOSE or len(row) < _LEAST:
            continue
        for figure, method in row:
            figure.kind, figure.measure, figure.parent = whole.kind, whole.measure, whole
            figure.unit, figure.action = unit_of(figure) or unit_of(whole), method
            figure.trigger = figure.last


def _class(scene: Scene, figure: Figure, whole: Figure) -> str | None:
    """'299 square kilometres of mined land, 250 confirmed and 49 suspected': both are still there."""
    at = figure.last
    while scene.has(at, at + 1, "claims.of", "claims.passive"):
        at += 1
    told = scene.at(at, "claims.classes") or scene.value("action.attribute", at) == "remaining"
    return "remaining" if whole.action == "remaining" and told else None


def _method(scene: Scene, figure: Figure) -> str | None:
    """What is told of a number by the method behind it."""
    if figure.kind not in ("bare", "area", "part", "count") or figure.number is None:
        return None
    if (own := scene.value("action.method", figure.last)) is not None:
        return own
    state = scene.value("action.state", figure.last)  # 'via clearance' in one phrase
    if state in _DIVIDED and scene.rules.lexicon("claims.by-means").value(scene.tape.unit(figure.last).split()[0]):
        return state
    by = figure.last if scene.at(figure.last, "claims.by-means") else None
    return None if by is None else scene.value("action.method", by + 1)
