"""Over what a surface is of, and where, to what was done with it: '187,450 m2 of farmland in Aghdam released'."""

from __future__ import annotations

from itertools import pairwise

from minewire.resolve.claims.figure import Figure
from minewire.resolve.claims.scene import Scene

_LAND = 4  # units of 'of contested agricultural land'
_NO_LAND = (
    "action.past",
    "action.active",
    "action.state",
    "claims.passive",
    "claims.perfect",
    "claims.adverb",
    "punct",
)
_GROUND = ("claims.land", "claims.soil", "claims.lands", "claims.tract")


def over_land(scene: Scene, at: int) -> int | None:
    """'187,450 m2 of farmland released', '12 minefields on 40 hectares of farmland released': the unit behind what a
    surface is of, or behind the surface that minefields have."""
    if scene.at(at - 1, "hazard") and scene.has(at, at + 1, "claims.in", "claims.within") and scene.at(at + 1, "area"):
        return over_land(scene, at + 2) or at + 2
    if not scene.at(at - 1, "area"):
        return None
    if scene.at(at, "action.attribute"):  # 'of contaminated land' is one unit
        return at + 1
    if scene.at(at, "=,"):  # '40 hectares, cleared in May, will be ploughed'
        return at + 1 if scene.at(at + 1, "action.past") and not takes_object(scene, at + 2) else None
    if not scene.has(at, at + 1, "claims.of", "claims.recall"):
        return None
    land = scene.some(at + 1, at + 1 + _LAND, *_GROUND, "punct", "figure", "claims.passive", "device")
    if land is None or not scene.has(land, land + 1, *_GROUND):
        return None
    while scene.has(land + 1, land + 2, *_GROUND) or (
        scene.at(land + 1, "claims.and") and scene.has(land + 2, land + 3, *_GROUND)
    ):
        land += 1  # 'of forest and fields', 'of agricultural land'
    line = scene.at(land + 1, "lower") and not scene.has(land + 1, land + 2, *_NO_LAND)
    land += line and scene.has(land + 2, land + 3, "action.past")  # 'of former front line swept in May'
    aside = scene.at(land + 1, "=,") and scene.at(land + 2, "action.past") and not takes_object(scene, land + 3)
    return land + 1 + aside


def behind_places(scene: Scene, unit: int) -> int:
    """'five in Oakland injured', '12 hectares of farmland in Aghdam and Fuzuli districts cleared': the unit behind
    where a figure is; 0 where no place is named."""
    at = unit + 1
    if not scene.has(unit, at, "claims.where", "claims.beside") or not scene.at(at, "place"):
        return 0
    while scene.has(at, at + 1, "place", "claims.ground"):
        at += 1
        listed = at + scene.has(at, at + 1, "=,", "claims.and")
        listed += scene.at(listed, "claims.and")
        at = listed if scene.at(listed, "place") else at
    return at


def devices_of_land(scene: Scene, figures: list[Figure]) -> None:
    """'6 square kilometres have been cleared, including 40 mines and 12 shells': the devices that land was rid of."""
    of_land: Figure | None = None
    for before, figure in pairwise(figures):
        bare = figure.kind == "device" and figure.action is None
        if before is not of_land:
            of_land = None
            if before.kind != "area" or before.action != "cleared" or before.trigger is None:
                continue
            at = figure.first - 1
            while scene.at(at, "claims.filler") and not scene.at(at, "link.including"):
                at -= 1
            beside = scene.at(at, "link.including") and scene.has(at - 1, at, "=,", "action.past", "=(")
            opens = beside and before.trigger < at and not scene.has(before.last, at, "=;", "=.", "para", "person")
        else:
            between = range(before.last, scene.before_filler(figure.first - 1) + 1)
            opens = all(scene.has(unit, unit + 1, "=,", "claims.and", "=(", "=)") for unit in between)
        if bare and opens:
            figure.action, figure.trigger, of_land = "cleared", before.trigger, figure


def takes_object(scene: Scene, unit: int) -> bool:
    """Whether a figure or an article follows directly, as behind an active verb."""
    return scene.at(unit, "figure") or scene.at(unit, "area") or scene.at(unit, "claims.object")
