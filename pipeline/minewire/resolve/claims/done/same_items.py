"""Bare nouns for devices that a total was told with: '9,600 items of UXO … Bié: 6,200 items'."""

from __future__ import annotations

from collections.abc import Iterable

from minewire.resolve.claims.figure import EXPLOSIVE, Figure
from minewire.resolve.claims.scene import Scene

_CONTAINER = "ordnance.container"
_NOUN = 8  # units from a number to the noun that it shares with the next ones
_MIXED = ("unexploded_ordnance", "cluster_munition_remnant")  # remnants, which are a kind of one another


def same_items(scene: Scene, figure: Figure, told: Iterable[Figure]) -> str | None:
    """The devices that the last total under the same noun was of, where no others were counted since."""
    if figure.label != "ORDNANCE-PRONOUN" or figure.measure != EXPLOSIVE:
        return figure.measure
    end = min(figure.first + _NOUN, scene.sentences[figure.sentence][1])
    noun = scene.some(figure.first, end, "device.pronoun")
    if noun is None or not scene.at(noun, "device.container") or scene.has(figure.first, noun, "claims.adjective"):
        return figure.measure
    for other in told:
        if other.kind != "device" or other.measure == EXPLOSIVE:
            continue
        if other.measure not in _MIXED:
            break  # '9,600 items of UXO and 40 mines. 300 items were …': of both
        held = scene.some(other.first, other.last, "device.container") if other.rule == _CONTAINER else None
        if held is not None and scene.tape.unit(held).lower() == scene.tape.unit(noun).lower():
            return other.measure
    return figure.measure
