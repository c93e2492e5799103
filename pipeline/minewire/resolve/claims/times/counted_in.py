"""Periods that a sentence of its own gives to the figures before it: 'The data cover January to March.'"""

from __future__ import annotations

from minewire.resolve.claims.figure import Figure

from .stands import STOCK
from .when import When

_BEFORE = 3  # sentences before, whose figures are meant
_OPENS = 2  # units in which the figures open such a sentence: 'All the figures'
_VERB = 3  # units from them to their verb: 'have been recorded'


def take_from_behind(when: When, kept: list[Figure]) -> None:
    """Give figures without a period the one that such a sentence behind them tells."""
    scene, held = when.scene, {figure.sentence for figure in kept}
    for index, period in when.told.items():
        if index in held or not _says_when_counted(when, index):
            continue
        for figure in kept:
            near = 0 < index - figure.sentence <= _BEFORE
            near = near and (scene.same_paragraph(figure.sentence, index) or id(figure) not in when.chosen)
            own = when.chosen.get(id(figure), (None, ""))[1] == "sentence" or figure.action in STOCK
            if near and not own:
                when.chosen[id(figure)] = period, "paragraph"


def _says_when_counted(when: When, index: int) -> bool:
    scene = when.scene
    first, last = scene.sentences[index]
    figures = scene.some(first, min(first + _OPENS, last), "claims.figures-were", "claims.the-figures", "incident")
    return figures is not None and scene.has(figures + 1, figures + 1 + _VERB, "claims.covers")
