"""What a sentence without figures says of the time of those behind it."""

from __future__ import annotations

from minewire.resolve.claims.near import EVENT, Near
from minewire.resolve.claims.scene import Scene

from .ends import Spot
from .stretches import is_long
from .told import Told

_MINED_BEFORE, _WAR_BEHIND = 6, 3
_OF_OTHER_TIMES = ("claims.mined", "claims.completed")
_SOMEBODY = ("person", "claims.group-noun")
_SOMEBODY_WITHIN = 3  # units of 'a poor shepherd', 'four young boys'


def aside(near: Near, told: Told, spot: Spot) -> bool:
    """'The 1991 Gulf War', and 'this morning' in what somebody says of a day told before."""
    if near.scene.has(spot.last, spot.last + _WAR_BEHIND, "claims.war"):
        return True
    return told.day is not None and not is_long(spot.period) and near.quoted(spot.period.start)


def mined(scene: Scene, spot: Spot) -> bool:
    """'The strip was mined in 1977', 'work was completed in May'; but 'mines they laid exploded'."""
    told = scene.some(spot.first - _MINED_BEFORE, spot.first, *_OF_OTHER_TIMES[: 1 + is_long(spot.period)])
    return told is not None and not scene.has(told, spot.first, "cause.trigger")


def sets_scene(near: Near, index: int, spot: Spot) -> bool:
    """'On 2 January a family made a fire. A bomblet lay below it: …': the day on which somebody did what led to the
    harm that the next sentence tells of."""
    scene, after = near.scene, index + 1
    if is_long(spot.period) or after >= len(scene.sentences) or not scene.same_paragraph(index, after):
        return False
    first, last = scene.sentences[index]
    told = scene.has(*scene.sentences[after], "device", "device.thing") and near.harmful(after)
    if not told or near.reported(spot.period.start) or scene.has(first, last, "claims.have", "claims.perfect"):
        return False
    if scene.has(*scene.sentences[after], "date", "claims.have") or scene.has(first, last, "device", *EVENT):
        return False
    was = spot.first - 1 - scene.at(spot.first - 1, "claims.within")
    if spot.last >= last - 1 and scene.at(was, "claims.passive"):
        return True  # 'the worst day was 8 April 2022'
    return any(
        (scene.at(unit, "claims.indefinite") or scene.at(unit, "figure"))
        and scene.has(unit + 1, unit + 1 + _SOMEBODY_WITHIN, *_SOMEBODY)
        for unit in range(first, last)
    )
