"""Times that a sentence about the figures themselves tells: 'The figures are for the period since May'."""

from __future__ import annotations

from minewire.resolve.claims.figure import Figure
from minewire.resolve.periods import Period

from .stands import STOCK
from .stretches import is_long
from .when import When

_NEAR = 6  # units of 'figures cover the time from'


def covered(when: When, kept: list[Figure]) -> None:
    """Give figures without a time the one that a sentence behind them in their paragraph tells for all of them."""
    scene = when.scene
    telling = {figure.sentence for figure in kept} if scene.units("claims.data") else set()
    for unit in scene.units("claims.data") if telling else ():
        index = when.near.sentence_of(scene.tape.starts[unit])
        first = scene.sentences[index][0]
        opens = unit == first or (unit == first + 1 and scene.at(first, "claims.the"))
        if not (opens and index) or index in telling:
            continue
        period = _told(when, unit, index)
        paragraph = scene.paragraph(index if scene.same_paragraph(index - 1, index) else index - 1)
        for figure in kept:
            before = figure.sentence < index and scene.paragraph(figure.sentence) == paragraph
            if (
                period is not None
                and before
                and when.chosen.get(id(figure), (None, ""))[1] != "sentence"
                and figure.action not in (*STOCK, "laid")
            ):
                when.chosen[id(figure)] = period, "paragraph"


def _told(when: When, unit: int, index: int) -> Period | None:
    scene = when.scene
    if not scene.at(unit + 1, "claims.covering-time"):
        return None
    spots = (s for s in when.spots(index) if s.usable and 0 < s.first - unit <= _NEAR and is_long(s.period))
    spot = next((s for s in spots if s.period.from_ and when.past(s.period)), None)
    return None if spot is None or scene.has(unit, spot.first, "claims.than", "percent", "punct") else spot.period
