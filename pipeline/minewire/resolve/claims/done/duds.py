"""Munitions of which a relative clause only tells that they did not go off."""

from __future__ import annotations

from minewire.resolve.claims.figure import EXPLOSIVE, Figure
from minewire.resolve.claims.scene import Scene

from .triggers import Trigger

_DUD = "unexploded_ordnance"
_ABANDONED = "abandoned_ordnance"
_PLACE = 9  # units of 'in the cellar of their old school' before a comma
_NO_PLACE = ("action.past", "action.active", "claims.passive", "claims.perfect", "figure", "claims.and", "punct")
_STATE_ENDS = ("claims.since", "claims.within", "claims.in", "claims.where", "claims.there", "claims.agent", "date",
               "cause.clause", "claims.when", "=,", "=.", "para")  # fmt: skip


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


def as_left(scene: Scene, figure: Figure) -> str | None:
    """'eleven depth charges, unexploded since the war', '40 shells in a cellar, abandoned there': what the words behind
    munitions, or before their noun, make of them."""
    if figure.kind != "device" or figure.measure != EXPLOSIVE:
        return figure.measure
    if scene.has(figure.first, figure.last, "device.abandoned"):
        return _ABANDONED
    at = figure.last
    comma = scene.some(at, at + _PLACE, "=,", *_NO_PLACE)
    if comma is not None and scene.at(comma, "=,"):
        at = comma + 1
    while scene.has(at, at + 1, "claims.that", "claims.relative", "claims.perfect", "claims.adverb", "claims.passive"):
        at += 1
    at += scene.at(at, "claims.left") and scene.at(at + 1, "device.unexploded")
    dud = scene.at(at, "device.unexploded") and scene.has(at + 1, at + 2, *_STATE_ENDS)
    left = scene.at(at, "device.abandoned") and scene.has(at + 1, at + 2, *_STATE_ENDS)
    return _DUD if dud else _ABANDONED if left else figure.measure
