"""Rows that only name devices and land: the sentence behind or before them tells what was done to them all."""

from __future__ import annotations

from minewire.resolve.claims.figure import Figure
from minewire.resolve.claims.rows import mark_of_row, row_of_total
from minewire.resolve.claims.scene import Scene

_LIST, _ROW = 16, 9  # sentences from a row to what is told of all rows; units of 'Fuzes (all kinds): 1,450.'
_HEAD, _OF_WORK = 5, 9  # units of 'By districts:'; from 'results' to 'operations' ('of the first week of operations')
_SUBJECT = 16  # units of 'Everything that the sappers brought out of the old depot on Monday'
_DONE = ("cleared", "found")
_WORK = (
    "claims.operations",
    "claims.of-its-life",
    "device.ours-within",
)  # 'of its operations', 'its demining operations'


def told_ahead(scene: Scene, figures: list[Figure]) -> None:
    """'Mines: 40. Shells: 12. All were destroyed.', '• Agdam – 40 mines; 12 ha / All of it was destroyed': what the
    rows themselves do not tell."""
    counted = [f for f in figures if f.kind != "count"]
    index = figures[-1].sentence
    if any(f.action is not None for f in counted):
        return
    if all(f.kind == "device" and f.label == "LABEL" for f in counted):
        done = _behind(scene, index, figures[-1].last)
    elif _place_row(scene, index) and all(f.kind in ("device", "area") for f in counted):
        done = _behind(scene, index, scene.sentences[index][1]) or _results_before(scene, index)
    else:
        return
    for figure in counted if done else ():
        figure.action = done if figure.kind == "device" or done == "cleared" else None


def _place_row(scene: Scene, index: int) -> bool:
    """'• Agdam – 40 mines; 12 ha', and the row that sums such rows up: 'TOTAL: 40 mines'."""
    return mark_of_row(scene, index) is not None or row_of_total(scene, index)


def _results_before(scene: Scene, index: int) -> str | None:
    """'The mine action agency has published the results of its operations': what such rows go on with."""
    for before in range(index - 1, max(index - _LIST, -1), -1):
        first, last = scene.sentences[before]
        if scene.has(first, last, "device.agency") and not scene.has(first, last, "claims.future", "claims.plan-lead"):
            noun = scene.some(first, last, "claims.results")
            if noun is not None and scene.has(noun + 1, min(noun + _OF_WORK, last), *_WORK):
                return "cleared"
        if not _place_row(scene, before) and (last - first > _HEAD or scene.has(first, last, "figure", "area")):
            return None
    return None


def _behind(scene: Scene, index: int, end: int) -> str | None:
    """What the rest of a sentence, or the first one behind the rows, tells of all of them."""
    cut = scene.some(end, scene.sentences[index][1], "=;", "=:")
    if cut is not None:
        return all_done(scene, cut + 1, scene.sentences[index][1])
    for following in range(index + 1, min(index + _LIST, len(scene.sentences))):
        first, last = scene.sentences[following]
        row = last - first <= _ROW and scene.has(first, last, "figure") and scene.has(first, last, "=:", "claims.dash")
        if not row and not _place_row(scene, following):
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
