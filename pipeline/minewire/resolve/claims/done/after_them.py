"""Devices and land of which a later clause of their sentence tells what was done: '… until sappers cleared them'."""

from __future__ import annotations

from minewire.resolve.claims.figure import Figure
from minewire.resolve.claims.scene import Scene, within

_THINGS = ("device", "area", "hazard")
_OPEN = (None, "remaining", "found")  # what a later clause can go beyond
_PLURAL = 2
_TOLD_APART = ("figure", "area", "claims.future", "claims.negation", "=;", "claims.if")


def done_to_them(scene: Scene, figures: list[Figure]) -> None:
    """'The 12 hectares were sown after sappers had cleared them', 'Six mines lay there until they destroyed them'."""
    things = [f for f in figures if f.kind in _THINGS]
    if not things or figures[-1] is not things[-1]:
        return
    figure = things[-1]
    plural = figure.kind == "area" or (figure.value or _PLURAL) >= _PLURAL
    if not plural or figure.compared or figure.parent is not None or figure.action not in _OPEN:
        return
    last = scene.sentences[figure.sentence][1]
    for them in within(scene.units("claims.them"), figure.last + 1, last):
        verb = them - 1
        own = scene.value("action.past", verb) in ("cleared", "released") and not scene.at(verb - 1, "claims.be")
        if not own or scene.has(figure.last, verb, *_TOLD_APART):
            continue
        figure.action, figure.trigger = scene.value("action.past", verb), verb
        return
