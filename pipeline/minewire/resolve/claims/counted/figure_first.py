"""Rows of figures that tell the number first: '411: mines lifted', '31 – mine victims', '3.2 km²: land cleared'."""

from __future__ import annotations

from bisect import bisect_right

from minewire.resolve.claims.figure import EXPLOSIVE, Figure
from minewire.resolve.claims.harmed.own_facets import read_facets
from minewire.resolve.claims.rows import opening_of_row
from minewire.resolve.claims.scene import Scene
from minewire.ruleset import Match

from .labels import device_of

FIGURE_FIRST = frozenset(f"{family}.figure-first" for family in ("ordnance", "casualty", "incident", "land"))
_DONE = ("action.past", "action.state", "action.adjective")


def read_behind(scene: Scene, figure: Figure, match: Match) -> None:
    """Give a number what the words behind its colon count and tell."""
    first, last = match.last + 1, match.outer_last
    if figure.kind == "person":
        noun = scene.some(first, last, "person.outcome-noun")
        at = last - 1 if noun is None else noun
        figure.outcome = scene.value("outcome.past" if noun is None else "person.outcome-noun", at)
        figure.device, figure.trigger = device_of(scene, first, last), at
        read_facets(scene, figure, first, last)
    elif figure.kind == "incident":
        figure.measure, figure.device = "incident", device_of(scene, first, last)
    else:
        figure.measure = (device_of(scene, first, last) or EXPLOSIVE) if figure.kind == "device" else "land_area"
        told = [value for name in _DONE if (value := scene.value(name, last - 1))]
        figure.action, figure.trigger = (told or ["remaining"])[0], last - 1


def opens_row(scene: Scene, match: Match) -> bool:
    """'- 411: mines lifted'; not 'In Zar they had 411: mines and shells'."""
    index = bisect_right(scene.sentences, (match.first, len(scene.chars))) - 1
    return match.first == opening_of_row(scene, index)
