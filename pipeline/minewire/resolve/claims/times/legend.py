"""What the numbers in brackets of a report are of: 'in brackets, January-July 2023' above '40 (51)'."""

from __future__ import annotations

from minewire.resolve.claims.figure import Figure
from minewire.resolve.claims.scene import Scene
from minewire.resolve.periods import Period

from .ends import Spot
from .stretches import is_long


class Legend:
    """The time that a sentence gives to all numbers in brackets, for those right behind another number."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._period: Period | None = None

    def read(self, index: int, spots: list[Spot]) -> None:
        """'(in brackets, January-July 2023)', 'the figures for 2022 in brackets': the time told in the same brackets,
        else the one right before."""
        first, last = self._scene.sentences[index]
        unit = self._scene.some(first, last, "claims.in-brackets")
        if unit is None:
            return
        opened = self._scene.at(unit - 1, "=(")
        behind = next((s for s in spots if s.first > unit and not self._scene.has(unit, s.first, "=)", "=;")), None)
        before = next((s for s in reversed(spots) if s.last <= unit and not opened), None)
        told = behind if opened else before or behind
        if told is not None and is_long(told.period):
            self._period, told.usable = told.period, False

    def of(self, figure: Figure, figures: list[Figure]) -> Period | None:
        """The time of a number in brackets right behind another one: '40 (51)'."""
        scene, at = self._scene, figures.index(figure)
        if self._period is None or not at or not (scene.at(figure.first - 1, "=(") and scene.at(figure.last, "=)")):
            return None
        beside = figures[at - 1].last == figure.first - 1 and figures[at - 1].kind == figure.kind
        return self._period if beside else None
