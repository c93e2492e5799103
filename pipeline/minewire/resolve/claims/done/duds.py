"""Munitions of which a relative clause only tells that they did not go off."""

from __future__ import annotations

from minewire.resolve.claims.figure import EXPLOSIVE, Figure
from minewire.resolve.claims.scene import Scene

from .triggers import Trigger

_DUD = "unexploded_ordnance"


def without_duds(scene: Scene, figures: list[Figure], actions: list[Trigger]) -> list[Trigger]:
    """'Destroyed: 12 mines and two rockets that had failed to explode': such a clause only tells which of them, where
    another verb tells what was done."""
    found = {unit: figure for figure in figures if (unit := _which(scene, figure)) is not None}
    told = [trigger for trigger in actions if trigger.unit not in found]
    if not found or not told or not any(trigger.value in ("found", "cleared") for trigger in told):
        return actions
    for figure in found.values():
        figure.measure = _DUD if figure.measure in (None, EXPLOSIVE) else figure.measure
    return told


def _which(scene: Scene, figure: Figure) -> int | None:
    """The unit of 'failed to explode' in a relative clause right behind a figure."""
    if figure.kind != "device" or not scene.has(figure.last, figure.last + 1, "claims.that", "claims.relative"):
        return None
    at = figure.last + 1
    while scene.has(at, at + 1, "claims.perfect", "claims.adverb"):
        at += 1
    return at if scene.at(at, "action.dud") else None
