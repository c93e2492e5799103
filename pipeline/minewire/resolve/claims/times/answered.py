"""Times of interviews: what a question asks about, and answers that open with a time and no verb."""

from __future__ import annotations

from minewire.resolve.claims.figure import Figure
from minewire.resolve.claims.scene import Scene

from .ends import Spot

_FRAGMENT = 12  # units
_VERBS = ("date.past", "date.future", "claims.passive", "claims.have")


def listed_before(scene: Scene, figure: Figure, figures: list[Figure]) -> Figure | None:
    """'Five accidents happened in Bié in May, three in Moxico and two in Huambo': the member of a list before one that
    leaves its noun and verb out; '65 minefields were left at the end of 2021, 68 hectares altogether'."""
    before = figures[: figures.index(figure)]
    if before and before[-1].action == figure.action == "remaining" and not (before[-1].compared or figure.compared):
        apart = scene.has(before[-1].last, figure.first, "=;", "claims.passive", "claims.have", "claims.but")
        apart = apart or not scene.at(figure.first - 1, "=,")
        return None if apart or figure.parent is not None else before[-1]
    if figure.rule != "figure.bare" or figure.compared or not before:
        return None
    told = before[-1]
    same = (told.kind, told.action, told.outcome) == (figure.kind, figure.action, figure.outcome)
    return told if same and told.trigger == figure.trigger and not told.compared else None


def fragment(scene: Scene, index: int, spots: list[Spot]) -> bool:
    """'A cemetery near Dashkesan, in the autumn of 2023. We took 86 mines out of it', 'Since 2020, 38. Six died': a
    sentence without a verb gives the time of what the answer then tells."""
    first, last = scene.sentences[index]
    if last - first > _FRAGMENT or len(spots) != 1 or not spots[0].usable:
        return False
    at_end = index + 1 >= len(scene.sentences) or not scene.same_paragraph(index, index + 1)
    if at_end or not (spots[0].leads or spots[0].last >= last - 1):
        return False
    endings, tape = tuple(scene.rules.lexicon("date.past-ending").entries), scene.tape
    return not any(
        tape.unit(unit).lower().endswith(endings) or any(tape.has(unit, name) for name in _VERBS)
        for unit in (*range(first, spots[0].first), *range(spots[0].last, last))
        if not scene.at(unit, "claims.since")
    )


def so_far(scene: Scene, figure: Figure) -> bool:
    """'How is this year going? – So far we have finished 41 hectares'."""
    return scene.has(scene.sentences[figure.sentence][0], figure.first, "claims.so-far")
