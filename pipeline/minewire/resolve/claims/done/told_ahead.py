"""Devices of a list that only names them: the sentence behind tells what was done to them all."""

from __future__ import annotations

from minewire.resolve.claims.figure import Figure
from minewire.resolve.claims.scene import Scene

_ROWS, _ROW = 5, 9  # sentences from a row to what is told of all rows; units of 'Fuzes (all kinds): 1,450.'
_SUBJECT = 16  # units of 'Everything that the sappers brought out of the old depot on Monday'
_DONE = ("cleared", "found")


def told_ahead(scene: Scene, figures: list[Figure]) -> None:
    """'Mines: 40. Shells: 12. All were destroyed.': what the rows themselves do not tell."""
    rows = [f for f in figures if f.kind == "device" and f.label == "LABEL" and f.action is None]
    if not rows or len(rows) < len([f for f in figures if f.kind != "count"]):
        return
    index = rows[-1].sentence
    if (done := _behind(scene, index, rows[-1].last)) is not None:
        for figure in rows:
            figure.action = done


def _behind(scene: Scene, index: int, end: int) -> str | None:
    """What the rest of a sentence, or the first one behind the rows, tells of all of them."""
    cut = scene.some(end, scene.sentences[index][1], "=;", "=:")
    if cut is not None:
        return all_done(scene, cut + 1, scene.sentences[index][1])
    for following in range(index + 1, min(index + _ROWS, len(scene.sentences))):
        first, last = scene.sentences[following]
        row = last - first <= _ROW and scene.has(first, last, "figure") and scene.has(first, last, "=:", "claims.dash")
        if not row:
            return all_done(scene, first, last)
    return None


def all_done(scene: Scene, first: int, last: int) -> str | None:
    """'all were removed on Sunday', 'Everything that they brought out was blown up': done to all that was told."""
    first += scene.has(first, first + 1, "claims.and", "claims.quote")
    if not scene.has(first, first + 1, "link.all", "claims.they", "claims.the-lot"):
        return None
    for unit in range(first + 1, min(first + _SUBJECT, last)):
        if scene.has(unit, unit + 1, "claims.future", "claims.negation", "claims.be", "figure", "=;"):
            return None
        verb = unit + 1
        while scene.has(verb, verb + 1, "claims.adverb", "claims.aside"):
            verb += 1
        value = scene.value("action.past", verb) if scene.at(unit, "claims.passive") else None
        if value in _DONE and not scene.has(unit, unit + 1, "claims.is", "claims.are"):
            return value
    return None
