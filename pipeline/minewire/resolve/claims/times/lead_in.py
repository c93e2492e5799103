"""The time that a line above rows gives them: 'Results of the grant (April 2023 – February 2024):'."""

from __future__ import annotations

from minewire.resolve.claims.scene import Scene
from minewire.resolve.periods import Period

from .ends import Spot
from .stretches import is_long


class LeadIn:
    """The stretch of time of the last line that ends with a colon, up to the next full sentence."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self.period: Period | None = None

    def read(self, index: int, spots: list[Spot]) -> None:
        """Take the time of a line that opens rows; a full sentence closes them."""
        last = self._scene.sentences[index][1]
        if self._scene.has(last - 1, last, "=:"):
            self.period = next((s.period for s in spots if s.usable and is_long(s.period)), None)
        elif self._scene.has(last - 2, last, "=.", "=!", "=?"):  # also before a closing quotation mark
            self.period = None
