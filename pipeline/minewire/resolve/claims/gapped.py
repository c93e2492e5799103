"""Lists that leave their verb and noun out: 'Aghdam gave 300 hectares, Fuzuli 240 and Tartar 100'."""

from __future__ import annotations

from .figure import Figure
from .scene import Scene

_GAP = 9  # units back to the number before


def gapped(scene: Scene, first: int) -> bool:
    """'Aghdam gave 300 hectares, Fuzuli 240 hectares and Tartar 100': a place right before its number, behind another
    number; not 'in Aghdam, Fuzuli and Tartar 100'."""
    if not (scene.at(first - 1, "place") and scene.has(first - 2, first - 1, "=,", "claims.and", "=;")):
        return False
    for unit in range(first - 2, max(first - _GAP, -1), -1):
        if scene.at(unit, "place") or scene.at(unit, "=."):
            return False
        if scene.has(unit, unit + 1, "figure", "area"):
            return True
    return False


def by_next_device(scene: Scene, figure: Figure, model: Figure) -> bool:
    """'Landmines caused 64 of the casualties, unexploded ordnance 37 and booby traps six.'"""
    beside = scene.at(figure.first - 1, "device") and scene.has(figure.first - 2, figure.first - 1, "=,", "claims.and")
    first, _ = scene.sentences[figure.sentence]
    return beside and scene.has(first, model.first, "device") and model.last == figure.first - 2
