"""The time that a line above rows gives them: 'Results of the grant (April 2023 – February 2024):', 'In 2013, the
society' above '• cleared 900 mines'."""

from __future__ import annotations

from minewire.resolve.claims.scene import Scene
from minewire.resolve.periods import Period

from .ends import Spot
from .stretches import is_long


class LeadIn:
    """The stretch of time of the last line that ends with a colon or stands open above points, up to the next full
    sentence that is none of the points."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self.period: Period | None = None

    def read(self, index: int, spots: list[Spot]) -> None:
        """Take the time of a line that opens rows; a full sentence closes them."""
        last = self._scene.sentences[index][1]
        if self._scene.has(last - 1, last, "=:") or self._over_points(index):
            self.period = next((s.period for s in spots if s.usable and is_long(s.period)), None)
        elif self._point(index):
            own = (s.period for s in spots if s.usable and is_long(s.period) and self._overlaps(s.period))
            self.period = next(own, self.period)  # 'over the past year: • 30 were found in 2022. • 12 were destroyed.'
        elif self._scene.has(last - 2, last, "=.", "=!", "=?"):  # also '."'
            self.period = None

    def _overlaps(self, period: Period) -> bool:
        lead = self.period
        return (
            lead is not None and (lead.from_ or "") <= (period.to or "9") and (period.from_ or "") <= (lead.to or "9")
        )

    def _point(self, index: int) -> bool:
        sentences = self._scene.sentences
        return index < len(sentences) and self._scene.at(sentences[index][0], "claims.bullet")

    def _over_points(self, index: int) -> bool:
        """An open line right above a point, which is none itself."""
        last = self._scene.sentences[index][1]
        ended = self._scene.has(last - 2, last, "punct", "quote")
        return self._point(index + 1) and not self._point(index) and not ended
