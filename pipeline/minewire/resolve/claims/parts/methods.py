"""Land that was released by several methods: '14 square kilometres, 9 through clearance, 3 via technical survey'."""

from __future__ import annotations

from minewire.resolve.claims.figure import Figure, unit_of
from minewire.resolve.claims.scene import Scene

_CLOSE = 1e-6  # sums of decimals
_LEAST = 2  # methods that divide a surface without another word


def by_methods(scene: Scene, figures: list[Figure]) -> None:
    """Make the shares of the methods parts of the surface before them; each tells what was done by its method."""
    for position, whole in enumerate(figures):
        if whole.kind != "area" or whole.action not in _DIVIDED or whole.compared:
            continue
        row: list[tuple[Figure, str]] = []
        for figure in figures[position + 1 :]:
            method = _method(scene, figure)
            if method is None or scene.has(whole.last, figure.first, "=;") or figure.parent not in (None, whole):
                break
            row.append((figure, method))
        if sum(figure.value or 0 for figure, _ in row) > (whole.value or 0) + _CLOSE or len(row) < _LEAST:
            continue
        for figure, method in row:
            figure.kind, figure.measure, figure.parent = whole.kind, whole.measure, whole
            figure.unit, figure.action = unit_of(figure) or unit_of(whole), method
            figure.trigger = figure.last


_DIVIDED = ("released", "cleared", "cancelled", "reduced", "surveyed")


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
