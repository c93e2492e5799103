"""What is told of a whole or of land, and so of what is in it: 'Of the cleared area, 300 hectares fell to the army.'"""

from __future__ import annotations

from collections.abc import Iterable

from minewire.resolve.claims.figure import Figure
from minewire.resolve.claims.scene import Scene

_WHOLE = 12  # units of 'Of the area that was cleared in the district in May'
_NO_WHOLE = ("figure", "area", "claims.negation", "claims.future", "claims.might", "person", "action.active")


def done_to_whole(scene: Scene, figure: Figure) -> str | None:
    """What was done to the land or the devices that open the sentence ('Of the mines destroyed in May, 12 …')."""
    first = scene.opening(figure.sentence)
    if not scene.has(first, first + 1, "claims.of", "claims.recall", "claims.share-of", "action.attribute"):
        return None
    comma = scene.some(first, min(first + _WHOLE, figure.first), "=,")
    if comma is None or scene.has(first + 1, comma, *_NO_WHOLE):
        return None
    if scene.has(figure.last, scene.sentences[figure.sentence][1], "action.adjective"):
        return None  # 'Of the land surveyed, 12 hectares turned out to be contaminated'
    if (done := scene.value("action.attribute", first)) is not None:  # 'Of the cleared area' is one unit
        return done if figure.kind != "device" and done != "remaining" else None
    verb = scene.some(first + 1, comma, "action.past")
    whole = ("device", "action.items") if figure.kind == "device" else ("claims.land", "claims.size", "hazard")
    return None if verb is None or not scene.has(first, comma, *whole) else scene.value("action.past", verb)


def lay_in(scene: Scene, figure: Figure, told: Iterable[Figure]) -> None:
    """'They cleared seven plots. These areas contained 116 mines': what lay in the land told last shares its lot."""
    verb = figure.first - 1
    while scene.at(verb, "claims.filler"):
        verb -= 1
    ground = scene.some(verb - _GROUND, verb, "hazard", "claims.ground", "claims.land")
    if not scene.at(verb, "claims.contained") or ground is None:
        return
    if not scene.has(ground - 1, ground + 1, "claims.definite", "claims.the", "claims.possessive"):
        return
    near = (f for f in told if f.kind in ("area", "hazard") and figure.sentence - f.sentence <= _LAND_BEFORE)
    land = next(near, None)
    if land is not None and land.action in _LOTS:
        figure.action = _LOTS[land.action]


_GROUND = 3  # units from the land to 'contained'
_LAND_BEFORE = 2  # sentences from land to what lay in it
_LOTS = {"cleared": "cleared", "released": "cleared", "remaining": "remaining"}
