"""Totals of so many districts, which rows or sentences behind them name."""

from __future__ import annotations

from minewire.resolve.claims.figure import HARM, Figure
from minewire.resolve.claims.times.stretches import same

from .where import Where

_ROWS, _WITHIN = 3, 5  # places of a table, and sentences down to it
_FAR, _APART = 12, 2  # sentences over which the districts are named one after the other, and between two that do
_ALIKE = ({"district", "city"}, {"region", "city"}, {"village", "city", "other"})


def from_table(where: Where, figure: Figure, kept: list[Figure], told: dict[int, list[Figure]]) -> None:
    """'… in eight districts', or a total: the places of a table below that has so many rows, or adds up to it. `told`
    are the figures by their sentence."""
    before = where.chosen[id(figure)]
    if figure.parent is not None or figure.kind in HARM or len(before) > 1:
        return
    if before and where.grounds.by_id[before[0]]["kind"] != "country":
        return
    number = _so_many(where, figure)
    if number is None and before:
        return
    if number is not None and (ids := _named_behind(where, figure, number)):
        _give(where, figure, kept, ids, counted=True)
        return
    for index in range(figure.sentence + 1, figure.sentence + 1 + _WITHIN):
        row = [f for f in told.get(index, ()) if len(where.chosen[id(f)]) == 1]
        ids = list({where.grounds.by_id[i]["name"]: i for f in row for i in where.chosen[id(f)]}.values())
        if len(ids) < _ROWS or not (len(ids) == number or (number is None and _adds_up(row, figure))):
            continue
        _give(where, figure, kept, ids, counted=number is not None)
        return


def _give(where: Where, figure: Figure, kept: list[Figure], ids: list[str], *, counted: bool) -> None:
    """Set the places of a figure, and of those behind it that are as it was; `counted` where it tells how many."""
    before = where.chosen[id(figure)]
    for other in kept:
        if other is figure or (
            other.sentence >= figure.sentence
            and where.chosen[id(other)] == before
            and other.kind not in HARM
            and (id(other) not in where.own or counted)
            and same(where.when(other), where.when(figure))
        ):
            where.chosen[id(other)] = ids


def _named_behind(where: Where, figure: Figure, number: int) -> list[str]:
    """'… in five districts. The largest share fell to Aghdam and Fuzuli. The rest was in Lachin, Zangilan and Gubadli':
    the districts that the next sentences name, when they are so many."""
    found: dict[str, str] = {}
    last = figure.sentence
    for index in range(figure.sentence + 1, min(figure.sentence + 1 + _FAR, len(where.scene.sentences))):
        told = [i for g in where.grounds.of(index) if not (g.lead_only or g.origin or g.toward) for i in g.ids]
        if index - last > _APART:
            break
        last = index if told else last
        for identity in told:
            found.setdefault(where.grounds.by_id[identity]["name"], identity)
        if len(found) >= number:
            break
    kinds = {where.grounds.by_id[identity]["kind"] for identity in found.values()}
    return list(found.values()) if len(found) == number > 1 and any(kinds <= alike for alike in _ALIKE) else []


def _so_many(where: Where, figure: Figure) -> int | None:
    """How many districts a figure is said to be of."""
    scene = where.scene
    last = scene.sentences[figure.sentence][1]
    first = figure.last
    while (unit := scene.some(first, last, "claims.of-several")) is not None:
        if unit - 1 in scene.numbers and scene.at(unit - 2, "claims.in"):
            value = scene.numbers[unit - 1].value
            return int(value) if value else None
        first = unit + 1
    return None


def _adds_up(row: list[Figure], figure: Figure) -> bool:
    """Whether the figures of what is counted make up a total: all of a row, or its first or second column."""
    alike = [f for f in row if (f.kind, f.measure, f.action) == (figure.kind, figure.measure, figure.action)]
    return any(make_up(column, figure) for column in (alike, row[::2], row[1::2]))


def make_up(parts: list[Figure], whole: Figure) -> bool:
    """Whether figures add up to another."""
    return len(parts) > 1 and abs(sum(f.value or 0 for f in parts) - (whole.value or 0)) < 1e-6
