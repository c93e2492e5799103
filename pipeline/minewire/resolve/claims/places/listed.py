"""Districts that a report lists, or breaks totals down by, beside figures that name none: its work was done there."""

from __future__ import annotations

from minewire.resolve.claims.figure import WORK, Figure
from minewire.resolve.claims.times.stands import STOCK
from minewire.resolve.claims.times.stretches import same

from .where import Where

_ROWS = 3  # districts of a list
_DURING = 2  # units before 'operations' that open a sentence: 'During the operations'
_NEAR = 3  # sentences between a figure and the list of its report
_CLOSE = 1e-6  # sums of decimals


def from_lists(where: Where, kept: list[Figure], told: dict[int, list[Figure]], parts: dict[int, list[Figure]]) -> None:
    """Give figures of work the list of districts that a neighbouring sentence, or the rows below, tell of their time.

    `told` has the figures of each sentence, `parts` those of each whole by its id.
    """
    done: set[tuple[int, str, str]] = set()
    for figure in kept:
        ids, when = where.chosen[id(figure)], where.when(figure)
        if not ids and id(figure) in parts and (ids := _rows(where, figure, parts[id(figure)])):
            _spread(where, figure, ids, kept, parts)
            continue
        if len(ids) < 2 or id(figure) not in where.own or not _of_work(where, figure) or not where.grounds.local(ids):
            continue
        key = figure.sentence, str(when and (when.from_, when.to)), str(ids)
        if key not in done:
            done.add(key)
            around = range(figure.sentence - _NEAR, figure.sentence + _NEAR + 1)
            _spread(where, figure, ids, [f for index in around for f in told.get(index, ())], parts)


def _of_work(where: Where, figure: Figure) -> bool:
    inside = figure.parent is not None or id(figure) in where.brackets or figure.partitive
    done = figure.kind in WORK and figure.action is not None and figure.action not in STOCK
    return done and not inside and not where.near.headline(figure.sentence)


def _rows(where: Where, figure: Figure, parts: list[Figure]) -> list[str]:
    """The places of the rows below that make up a total."""
    parts = [f for f in parts if f.sentence > figure.sentence]
    if not _of_work(where, figure) or any(len(where.chosen[id(f)]) != 1 for f in parts):
        return []
    whole = len(parts) > 1 and abs(sum(f.value or 0 for f in parts) - (figure.value or 0)) < _CLOSE
    return list(dict.fromkeys(where.chosen[id(f)][0] for f in parts)) if whole else []


def _spread(where: Where, model: Figure, ids: list[str], figures: list[Figure], parts: dict[int, list[Figure]]) -> None:
    """Give the list to what names no place, or only the lands freed, and is of the same days."""
    scene, when = where.scene, where.when(model)
    for figure in figures:
        if where.chosen[id(figure)] or not (figure is model or same(where.when(figure), when)):
            continue
        everywhere = scene.has(*scene.sentences[figure.sentence], "claims.nationwide", "claims.in-land")
        if everywhere or not _of_work(where, figure):
            continue
        where.chosen[id(figure)] = list(ids)
        for part in parts.get(id(figure), ()):
            if not where.chosen[id(part)] and part.kind in WORK:
                where.chosen[id(part)] = list(ids)


def from_operations(where: Where, kept: list[Figure]) -> None:
    """'The operations were carried out in Aghdam, Fuzuli and Jabrayil': where the work told before was done."""
    scene = where.scene
    for index, span in enumerate(scene.sentences):
        work = scene.some(*span, "claims.operations")
        opens = work is not None and work - span[0] <= _DURING and scene.at(work - 1, "claims.definite")
        if work is None or (index in where.telling and not opens):
            continue
        listed = [g for g in where.grounds.of(index) if not g.lead_only]
        if scene.has(*span, "claims.lessons", "claims.other-stage"):
            continue  # 'Work in Aghdam, Fuzuli and Jabrayil is over', 'spoke of lessons at schools in Aghdam, …'
        ids = [i for g in listed for i in g.ids] if any(len(g.ids) >= _ROWS for g in listed) else None
        before = [f for f in kept if f.sentence < index and f.kind in WORK and f.action not in STOCK]
        before = [f for f in before if not where.near.headline(f.sentence)]
        for figure in before if ids else ():
            told = where.chosen[id(figure)]
            wide = not told or (len(told) == 1 and where.grounds.is_country(told[0]))
            if wide and same(where.when(figure), where.when(before[-1])):
                where.chosen[id(figure)] = list(ids or ())
                for part in (f for f in kept if f.parent is figure and where.chosen[id(f)] == told):
                    where.chosen[id(part)] = list(ids or ())
