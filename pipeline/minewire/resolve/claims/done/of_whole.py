"""What a whole without a number tells of its parts: 'Of the cleared area, 300 hectares fell to the army.'"""

from __future__ import annotations

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


def of_part(scene: Scene, last: int, verb: int) -> bool:
    """Whether a verb behind a figure is told of a part of it: '340 mines, a third of which were destroyed'."""
    part = scene.some(last + 1, verb, "link.partitive")
    if part is None or scene.at(part - 1, "claims.every") or scene.at(part - 2, "device.met"):
        return False  # 'trod on one of them and lost a foot'
    return not scene.has(part, verb, "=,")


def compares(scene: Scene, last: int, verb: int) -> bool:
    """'160 hectares, which is 14 per cent of the land believed to be contaminated': told of another surface."""
    relative = scene.at(last, "=,") and scene.at(last + 1, "claims.relative")
    return relative and scene.has(last + 2, verb, "percent", "measure")
