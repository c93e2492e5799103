"""Land and areas that are still dangerous by what an estimate puts at their size, or by what affects them."""

from __future__ import annotations

from minewire.resolve.claims.figure import Figure
from minewire.resolve.claims.scene import Scene

_NAMED = ("claims.contamination", "action.adjective", "action.attribute", "hazard", "hazard.remaining")
_NOT_LEFT = ("figure", "area", "=;", "=,", "claims.reports", "claims.negation")
_RANKED = 8  # units from 'countries' to 'with': 'in the world,'
_OF = 6  # units of 'of other unexploded ordnance contamination'


def estimated(scene: Scene, figure: Figure, first: int) -> bool:
    """'The survey estimated total contamination at 1,624 hectares', 'mines affect 137 hectares': whatever verbs of mine
    action stand near."""
    if figure.kind != "area":
        return False
    at = figure.first - 1
    while scene.at(at, "claims.filler") and not scene.at(at, "claims.at"):
        at -= 1
    if scene.at(at, "outcome.affected") or scene.at(at, "claims.affects"):
        return scene.has(max(first, at - _OF), at, "device") and not scene.at(at - 1, "claims.passive")
    puts = scene.some(first, at, "claims.puts") if scene.at(at, "claims.at") else None
    named = puts is not None and scene.has(puts + 1, at, *_NAMED)
    return named and not scene.has((puts or 0) + 1, at, *_NOT_LEFT, "action.past")


def ranked_with(scene: Scene, figure: Figure, first: int) -> bool:
    """'Chad is among the most heavily mined countries, with an estimated two million mines'."""
    at = scene.before_filler(figure.first - 1)
    if not scene.at(at, "claims.with"):
        return False
    land = scene.some(max(first, at - _RANKED), at, "claims.nations", "claims.land")
    rank = scene.some(first, land, "claims.superlative") if land is not None else None
    mined = rank is not None and scene.has(rank, (land or 0) + 1, "action.adjective", "device.ours-within")
    return mined and not scene.has(rank or 0, at, "figure", "area", "=;")


def of_hazards(scene: Scene, at: int) -> bool:
    """'105 hectares of other unexploded ordnance contamination', '29 hectares of confirmed mined area'."""
    if not scene.at(at, "claims.of"):
        return False
    noun = scene.some(at + 1, at + _OF, "claims.contamination", "hazard", "punct", "figure", "claims.and")
    return noun is not None and scene.has(noun, noun + 1, "claims.contamination", "hazard")
