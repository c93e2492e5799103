"""Totals that the figures of several places make up: 'Lachin: 41 mines … Zangilan: 7 … In all, 60 mines'."""

from __future__ import annotations

from itertools import pairwise

from minewire.resolve.claims.figure import Figure
from minewire.resolve.claims.pointed_out import of_those_cases
from minewire.resolve.claims.rows import mark_of_row, row_of_total
from minewire.resolve.claims.times.stretches import same

from .where import Where

_FAR = 12  # sentences between a total and the places that make it up
_CLOSE = 1e-6


def sum_up(where: Where, kept: list[Figure]) -> None:
    """Give totals without a place of their own the places of what adds up to them, right before or behind."""
    alike: dict[tuple[object, ...], list[Figure]] = {}
    wholes = {id(figure.parent) for figure in kept}
    for figure in kept:
        table = figure.parent is not None or id(figure) in wholes
        if figure.value and (table or not where.near.headline(figure.sentence)):
            alike.setdefault((figure.kind, figure.measure, figure.action, figure.outcome), []).append(figure)
    for row in alike.values():
        if len(row) > 2:
            for at, figure in enumerate(row):
                _give(where, figure, row[:at][::-1], row[at + 1 :])


def of_total_row(where: Where, kept: list[Figure]) -> None:
    """'Zar: 12 mines' and 'Tugh: no mines; 3 shells' above 'TOTAL: 12 mines, 3 shells': all places of the rows, for the
    total and for its parts."""
    for index in sorted({f.sentence for f in kept if row_of_total(where.scene, f.sentence)}):
        begin = index
        while begin and mark_of_row(where.scene, begin - 1) is not None:
            begin -= 1
        rows = [f for f in kept if begin <= f.sentence < index and id(f) in where.brackets]
        ids = list(dict.fromkeys(i for f in rows for i in where.chosen[id(f)]))
        totals = [f for f in kept if f.sentence == index and not any(g.ids for g in where.grounds.of(index))]
        told = [where.chosen[id(f)] for f in totals if len(ids) > 1]
        for figure, before in zip(totals, told, strict=False):
            parts = [f for f in kept if f.parent is figure and f.sentence > index and where.chosen[id(f)] == before]
            for one in (figure, *parts):
                where.chosen[id(one)] = list(ids)


def in_accidents(where: Where, kept: list[Figure]) -> None:
    """'Four people were hurt in three explosions, two of them in Lachin and one in Kalbajar': where those were."""
    for figure, after in pairwise(kept):
        if figure.kind == "person" and after.kind == "incident" and figure.sentence == after.sentence:
            ids = where.chosen[id(after)]
            inside = where.scene.at(after.first - 1, "claims.in") and id(figure) not in where.own
            if inside and ids and not where.chosen[id(figure)]:
                where.chosen[id(figure)] = list(ids)


def by_accidents(where: Where, kept: list[Figure]) -> None:
    """'Four mine accidents: two in Fuzuli and two in Aghdam. They left five people injured': where those were."""
    counted = {figure.sentence: figure for figure in reversed(kept) if figure.kind == "incident" and not figure.parent}
    for figure in kept:
        total = counted.get(figure.sentence - 1) if figure.kind == "person" and id(figure) not in where.own else None
        ids = where.chosen[id(total)] if total is not None else []
        goes_on = len(ids) > 1 and where.scene.same_paragraph(figure.sentence - 1, figure.sentence)
        if total is not None and ((goes_on and not where.chosen[id(figure)]) or of_those_cases(where.scene, figure)):
            where.chosen[id(figure)] = list(ids)


def of_accidents(where: Where, figure: Figure) -> list[str]:
    """'Nine herders were hurt from May to July. The accidents took place in Basra and Maysan': what is told next of all
    of them."""
    scene, index = where.scene, figure.sentence + 1
    if index >= len(scene.sentences) or not scene.same_paragraph(figure.sentence, index):
        return []
    first, last = scene.sentences[index]
    first += scene.at(first, "claims.both")
    noun = scene.at(first, "claims.definite") and scene.at(first + 1, "claims.accidents")
    at = first + 1 + noun
    befell = (noun or scene.at(first, "claims.they")) and scene.has(at, at + 2, "claims.befell")
    if not befell or scene.has(first, last, "figure", "claims.share", "claims.superlative"):
        return []
    return list(dict.fromkeys(i for g in where.grounds.of(index) if g.share is None for i in g.ids))


def _give(where: Where, figure: Figure, before: list[Figure], behind: list[Figure]) -> None:
    ids = where.chosen[id(figure)]
    if figure.parent is not None or len(ids) > 1:
        return
    if id(figure) in where.own:
        land = len(ids) == 1 and where.grounds.is_country(ids[0])
        behind = [f for f in behind if land and f.sentence == figure.sentence and not _of_country(where, f)]
        before = []  # 'Croatia has 14 square kilometres left – 11 in Lika-Senj, 2 in Karlovac and 1 in Zadar'
    for parts in (_making_up(where, figure, before), _making_up(where, figure, behind)):
        told = list(dict.fromkeys(where.chosen[id(part)][0] for part in reversed(parts)))
        if parts and parts[0] in behind:
            told.reverse()
        beside = bool(parts) and all(part.sentence == figure.sentence for part in parts)
        if parts and (not ids or ids[0] in told or beside):
            where.chosen[id(figure)] = told
            where.own.add(id(figure))
            return


def _making_up(where: Where, figure: Figure, others: list[Figure]) -> list[Figure]:
    """The first of the others, when each has one place, no two the same, and together they are the figure."""
    parts: list[Figure] = []
    names: set[str] = set()
    left = figure.value or 0
    for other in others:
        ids = where.chosen[id(other)]
        if len(ids) != 1 or id(other) not in where.own or abs(other.sentence - figure.sentence) > _FAR:
            return []
        name = where.grounds.by_id[ids[0]]["name"]
        left -= other.value or 0
        if (
            name in names
            or left < -_CLOSE
            or not (same(where.when(other), where.when(figure)) or _untold(where, other))
        ):
            return []
        names.add(name)
        parts.append(other)
        if abs(left) < _CLOSE:
            return parts if len(parts) > 1 else []
    return []


def _of_country(where: Where, figure: Figure) -> bool:
    """'Three off Georgia, two off Romania and one off Bulgaria': beside a country, not in it."""
    return any(map(where.grounds.is_country, where.chosen[id(figure)]))


def _untold(where: Where, figure: Figure) -> bool:
    """A row of a table often leaves its days to the total."""
    return where.when(figure) is None
