"""Figures of many states at once, which are of no place."""

from __future__ import annotations

from minewire.resolve.claims.figure import Figure
from minewire.resolve.claims.scene import Scene

_NATIONS = 6  # units of 'In 2023, 34 countries'
_LANDS = 5  # units of 'in more than 53 countries'


def of_lands(scene: Scene, figure: Figure) -> bool:
    """'Mines claimed 5,800 victims in 53 countries last year': of no one land; not 'in the two countries'."""
    noun = scene.some(figure.last, figure.last + _LANDS, "claims.nations", "punct", "place")
    if noun is None or not scene.at(noun, "claims.nations") or noun - 1 not in scene.numbers:
        return False
    within = scene.some(figure.last, noun - 1, "claims.in")
    return within is not None and not scene.has(within, noun, "claims.definite", "claims.those")


def of_nations(scene: Scene, figure: Figure) -> bool:
    """'Countries bound by the treaty cleared 112 square kilometres', '34 states parties destroyed 40,000 mines'."""
    first = scene.opening(figure.sentence)
    noun = scene.some(first, min(first + _NATIONS, figure.first), "claims.nations")
    if noun is None:
        return False
    begin = noun - 1 if noun - 1 in scene.numbers else noun
    return begin == first or scene.at(begin - 1, "=,")
