"""The size of land that the subject of its clause tells: 'The land left to clear comes to 812 hectares'."""

from __future__ import annotations

from minewire.resolve.claims.figure import LAND, Figure
from minewire.resolve.claims.scene import Scene

_SUBJECT = 10  # units from the land to the verb of its size
_ON_LAND = frozenset({"remaining", "cleared", "released", "cancelled", "reduced", "surveyed"})
_SIZES = ("claims.sizes", "claims.amounts", "claims.put-at", "claims.passive")
_LAND = ("claims.land", "claims.size", "hazard", "claims.contamination", "claims.that", "claims.relative")
_PARTED = ("punct", "figure", "area", "claims.negation", "claims.they", "claims.he")


def size_of_subject(scene: Scene, figure: Figure, start: int) -> None:
    """Set what the subject says of land whose size the verb before a figure gives: 'The surface still to
    be demined is put at 3 km2', 'The land made free of mines measures 12 hectares'."""
    if figure.kind not in LAND:
        return
    verb = scene.before_filler(figure.first - 1)
    own = figure.action is not None and not scene.at(figure.trigger or 0, "claims.amounts")
    if not own and scene.has(verb, verb + 1, *_SIZES) and (told := _told(scene, verb, start)):
        figure.action, figure.trigger = told


def _told(scene: Scene, verb: int, start: int) -> tuple[str, int] | None:
    """What the subject before a verb of size says of the land, and the unit that says it."""
    while scene.has(verb - 1, verb, "claims.passive", "claims.perfect", "claims.adverb", "claims.aside"):
        verb -= 1
    first = max(start, verb - _SUBJECT)
    told = scene.some(first, verb, "action.state")
    if told is not None and (action := scene.value("action.state", told)) in _ON_LAND:
        of_land = scene.has(told - 1, told, *_LAND, "claims.adverb", "action.declare")
        return (action, told) if of_land and not scene.has(told + 1, verb, *_PARTED) else None
    free = scene.some(first, verb, "action.rid")
    if free is None or not scene.at(free - 1, "action.declare") or scene.has(free, verb, *_PARTED):
        return None
    of_mines = scene.at(free + 1, "claims.of") and scene.has(free + 2, free + 4, "device")
    action = scene.value("action.declare", free - 1) if of_mines else None
    return (action, free) if action else None
