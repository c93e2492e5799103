"""Areas and devices that share the lot of the land they are told with: 'cleared 12 hectares, including three minefields
containing 300 mines'."""

from __future__ import annotations

from collections.abc import Iterable

from minewire.resolve.claims.figure import LAND, Figure
from minewire.resolve.claims.scene import Scene

_WITHIN = 6  # units from land to 'containing': 'of farmland near Hays'
# What was done with land -> with the devices in it.
_LOTS = {"cleared": "cleared", "released": "cleared", "remaining": "remaining"}
_GROUND = 3  # units from the land to 'contained'
_LAND_BEFORE = 2  # sentences from land to what lay in it
_STILL_THERE = 6  # units of 'remained in the country, with'


def share_lot(scene: Scene, figure: Figure, before: list[Figure]) -> None:
    """Give the areas that a surface includes what was done to it, and the devices that cleared land contained, too."""
    if figure.kind not in ("hazard", "device"):
        return
    land = next((f for f in reversed(before) if f.kind in LAND), None)
    if land is None or land.action is None:
        return
    if figure.kind == "hazard" and land.kind == "area" and land.action != "planned" and _included(scene, figure, land):
        figure.action, figure.trigger = land.action, land.trigger
    if figure.kind == "device" and figure.action == "remaining" and _contained(scene, figure, land):
        figure.action = _LOTS.get(land.action, figure.action)


def _included(scene: Scene, figure: Figure, land: Figure) -> bool:
    at = figure.first - 1
    while scene.at(at, "claims.filler") and not scene.at(at, "link.including"):
        at -= 1
    told = figure.trigger is None or figure.trigger in (land.trigger, figure.last)
    own = told or scene.has(figure.first, figure.last, "hazard.remaining")
    return at >= land.last and scene.at(at, "link.including") and own


def _contained(scene: Scene, figure: Figure, land: Figure) -> bool:
    verb = figure.trigger
    if verb is None or not scene.at(verb, "action.active") or not land.last <= verb <= land.last + _WITHIN:
        return False
    return verb < figure.first and not scene.has(land.last, verb, "punct", "claims.and", "figure")


def lay_in(scene: Scene, figure: Figure, told: Iterable[Figure]) -> None:
    """'They cleared seven plots. These areas contained 116 mines': what lay in the land told last shares its lot."""
    verb = scene.before_filler(figure.first - 1)
    ground = scene.some(verb - _GROUND, verb, "hazard", "claims.ground", "claims.land")
    if not scene.at(verb, "claims.contained") or ground is None:
        return
    if not scene.has(ground - 1, ground + 1, "claims.definite", "claims.the", "claims.possessive"):
        return
    near = (f for f in told if f.kind in LAND and figure.sentence - f.sentence <= _LAND_BEFORE)
    land = next(near, None)
    if land is not None and land.action in _LOTS:
        figure.action = _LOTS[land.action]


def held_by(scene: Scene, figure: Figure, areas: Figure) -> None:
    """'94 minefields with some 61,400 mines', 'nine minefields are left, holding 3,400 mines': what lies in areas that
    are still there."""
    at = figure.first - 1
    while scene.at(at, "claims.filler") and not scene.has(at, at + 1, "claims.with", "device.holding"):
        at -= 1
    beside = at == areas.last or (0 < at - areas.last <= _STILL_THERE and areas.trigger in range(areas.last, at))
    holds = beside and scene.has(at, at + 1, "claims.with", "device.holding")
    if areas.kind == "hazard" and areas.action == "remaining" and holds:
        figure.action = "remaining"
