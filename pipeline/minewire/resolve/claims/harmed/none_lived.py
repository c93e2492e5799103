"""Victims of whom a later clause says that none lived, and those of whom mines kill anybody and nobody is meant."""

from __future__ import annotations

from itertools import pairwise

from minewire.resolve.claims.figure import Figure
from minewire.resolve.claims.scene import Scene, within

from .own_facets import FACETS

_SURVIVED = 6  # units from 'none' to 'survived': 'none of the three people aboard survived'
_PAIR = 2  # people of whom 'neither' is told
_OPEN = (None, "killed_or_injured")
_FOR, _WHO = ("claims.for", "claims.to"), 4  # and units of 'for each of those who'


def none_lived(scene: Scene, index: int, figures: list[Figure]) -> None:
    """'A farmer and his son drove onto a mine; neither survived.': what this clause or the next sentence says of all
    those of whom it is not told what became of them."""
    people = [f for f in figures if f.kind == "person" and f.outcome in _OPEN and f.parent is None and f.value]
    if not people:
        return
    last = scene.sentences[min(index + 1, len(scene.sentences) - 1)][1]
    for lived in within(scene.units("claims.survived"), people[-1].last, last):
        none = _none_before(scene, lived, people[-1].last)
        if none is None or scene.has(none, lived, "punct", "claims.nor", "percent"):
            continue
        told = sum(int(f.value or 0) for f in people)
        counted = next((scene.numbers[unit].value for unit in within(scene.numbered, none + 1, lived)), None)
        pair = scene.rules.lexicon("claims.neither").value(scene.tape.unit(none).lower()) is not None
        if told == (counted or (_PAIR if pair else told)) and told > 1:
            for figure in people:
                figure.outcome = "killed"
        return


def _none_before(scene: Scene, lived: int, first: int) -> int | None:
    none_of = scene.rules.lexicon("claims.none-of-them")
    found = (
        u for u in range(lived - 1, max(lived - _SURVIVED, first) - 1, -1) if none_of.value(scene.tape.unit(u).lower())
    )
    return next(found, None)


def pair_neither(scene: Scene, figures: list[Figure]) -> None:
    """'Neither the driver nor his brother survived.': both are dead."""
    for a, b in pairwise(figures):
        opens = scene.at(a.first - 1, "claims.neither") and scene.at(b.first - 1, "claims.nor")
        lived = b.last + scene.at(b.last, "claims.perfect")
        if opens and a.label == b.label == "IMPLIED" and scene.at(lived, "claims.survived"):
            for figure in (a, b):
                figure.kind, figure.outcome, figure.trigger = "person", "killed", lived


def of_anybody(scene: Scene, figure: Figure) -> bool:
    """'Mines kill the builder and the herdsman, they do not tell a soldier from a teacher': whoever that may be."""
    verb = figure.trigger
    if _benefits(scene, figure):
        return True
    if figure.number is not None or figure.label != "IMPLIED" or verb is None or figure.sentence == 0:
        return False
    return verb < figure.first and scene.at(verb, "outcome.present") and scene.at(verb + 1, "claims.definite")


def _benefits(scene: Scene, figure: Figure) -> bool:
    """'It pays 50,000 dollars for a deminer who is killed and 30,000 for one who loses a limb': a tariff."""
    first, _ = scene.sentences[figure.sentence]
    if not scene.has(first, figure.first, "money", "claims.benefit"):
        return False
    if figure.label == "BARE":
        for_whom = figure.last
        return scene.has(for_whom, for_whom + 1, *_FOR) and scene.has(for_whom + 1, for_whom + _WHO, "claims.who")
    anybody = figure.number is None and scene.has(figure.first, figure.first + 1, "claims.indefinite", "claims.every")
    is_ = figure.last + 1
    anybody = anybody and scene.at(figure.last, "claims.who") and scene.has(is_, is_ + 1, "claims.is")
    return anybody and scene.has(figure.first - 1, figure.first, *_FOR)


def of_nobody(scene: Scene, figure: Figure) -> bool:
    """'none of them rich', 'five were hurt, none seriously'; not 'none of them children', whom it counts none of."""
    if figure.trigger is not None or not figure.partitive:
        return scene.at(figure.last, "claims.gravely") and not scene.at(figure.last + 1, "outcome.past")
    return not scene.has(figure.last, figure.last + 3, *(lexicon for _, _, lexicon in FACETS))
