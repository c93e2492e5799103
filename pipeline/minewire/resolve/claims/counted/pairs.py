"""Lists by place whose nouns are told once: 'Aghdam - 31 mines and 388 UXO; Fuzuli - 40 and 216; Shusha - 9 and 17'."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from minewire.resolve.claims.figure import COUNTED, Figure, unit_of
from minewire.resolve.claims.parts.wholes import compatible, totals
from minewire.resolve.claims.scene import Scene
from minewire.resolve.claims.story import Story

_GAP = 4  # units between two figures of one place: '31 mines found and 388 shells'
_PLACE_BEFORE = 4  # units from the name of a place to its figures: 'the Fuzuli district had'
_ASIDE = 10  # units of an aside between a place and its figures
_CLOSE = 1e-6  # sums of decimals
_VERBS = ("outcome.past", "outcome.state", "claims.passive", "claims.perfect")
_BARE = frozenset({"BARE", "BRACKET", "ROW", "AREA"})


def pair_rows(scene: Scene, figures: list[Figure], story: Story) -> None:
    """Give the figures of a row the nouns, the verb and the places of the first one, in its order."""
    index = figures[0].sentence
    model = story.row if story.row and index - story.row[-1].sentence <= 1 else None
    rows: list[list[Figure]] = []
    for row in _rows(scene, [f for f in figures if f.kind != "count"]):
        spot = _spot(scene, row)
        if spot is None:
            continue
        if model and len(row) == len(model) and all(f.label in _BARE and f.kind in ("bare", "area") for f in row):
            if scene.has(row[0].last, row[0].last + 1, *_VERBS):
                continue  # 'In the war of Aran 20,000 died and a million were displaced'
            for figure, first in zip(row, model, strict=True):
                _follow(figure, first)
        elif (
            len(row) > 1
            and all(f.kind in COUNTED or f.outcome for f in row)
            and len({_noun(f) for f in row}) == len(row)
        ):
            model, rows = row, []
        else:
            continue
        rows.append(row)
        for figure in row:
            figure.spots = _with(scene, spot, figure.sentence)
    story.row = rows[-1] if rows else None
    if len(rows) > 1 and rows[0] is model:
        _sum_up(scene, rows, figures, story)
    elif len(rows) == 1:
        for figure in rows[0] if rows[0][0].label != "PAIR" else ():
            figure.spots = ()


def _rows(scene: Scene, figures: list[Figure]) -> Iterator[list[Figure]]:
    """Neighbouring figures with no place between them."""
    row: list[Figure] = []
    for before, figure in pairwise([None, *figures]):
        assert figure is not None
        joined = before is not None and figure.first - before.last <= _GAP
        if joined and before is not None and not scene.has(before.last, figure.first, "place", "=;", "=:", "=)"):
            row.append(figure)
            continue
        if row:
            yield row
        row = [figure]
    if row:
        yield row


def _spot(scene: Scene, row: list[Figure]) -> int | None:
    """The unit of the place right behind a row ('9 and 171 in Khojaly') or before it."""
    first, last = row[0].first, row[-1].last
    if scene.at(last, "claims.where") and scene.at(last + 1, "place"):
        return last + 1
    start, _ = scene.sentences[row[0].sentence]
    if scene.at(first - 1, "=,"):  # 'In Fuzuli, 23 mines …', 'and in Fuzuli, not counting the town, 3,600'
        opening = next((u for u in range(first - 2, max(first - _ASIDE, start), -1) if scene.at(u, "=,")), first - 1)
        unit = next((u for u in (first - 2, opening - 1) if scene.at(u, "place")), None)
        within = unit is not None and not scene.at(unit + 2, "claims.relative")  # 'where 31 villages were lost'
        return None if within and scene.has((unit or 0) + 1, first - 1, "figure", "area", "date", "place") else unit
    for unit in range(first - 1, max(first - 1 - _PLACE_BEFORE, start - 1), -1):
        if scene.at(unit, "place"):
            return unit
        if scene.has(unit, unit + 1, "figure", "area", "=;", "=,", "date"):
            return None
    return None


def _with(scene: Scene, spot: int, index: int) -> tuple[int, ...]:
    """'Kirkuk and Mosul: 418 and 188': the units of all places at the head of a row, of which `spot` is the last."""
    end = spot + 1 + scene.at(spot + 1, "claims.ground")
    units = [spot]
    while scene.has(units[0] - 1, units[0], "claims.and", "=,") and scene.at(units[0] - 2, "place"):
        units.insert(0, units[0] - 2)
    start = scene.sentences[index][0]
    heads = start <= units[0] <= start + 1 and scene.has(end, end + 1, "=:", "claims.dash")
    return tuple(units) if heads else (spot,)


def _noun(figure: Figure) -> tuple[str, str | None, str | None]:
    kind = "person" if figure.outcome else figure.kind
    return kind, figure.measure, figure.outcome or figure.weak


def _follow(figure: Figure, model: Figure) -> None:
    figure.label, figure.kind, figure.measure, figure.unit = "PAIR", _noun(model)[0], model.measure, unit_of(model)
    figure.action, figure.trigger, figure.device = model.action, model.trigger, model.device
    figure.outcome, figure.weak, figure.facets = model.outcome, model.weak, dict(model.facets)
    figure.flags.add("inherited_noun")


def _sum_up(scene: Scene, rows: list[list[Figure]], figures: list[Figure], story: Story) -> None:
    """The total told before that a column adds up to, or that a colon opens the list of."""
    told = figures[: figures.index(rows[0][0])]
    for column in zip(*rows, strict=True):
        sum_ = sum(f.value or 0 for f in column)
        wholes = [
            f for f in totals(told, story.figures) if compatible(column[0], f) and (f.value or 0) >= sum_ - _CLOSE
        ]
        whole = next((f for f in wholes if abs((f.value or 0) - sum_) < _CLOSE and f.kind == column[0].kind), None)
        opened = (f for f in wholes if f in told and _noun(f) == _noun(column[0]))
        if whole is None and scene.has(told[-1].last if told else 0, rows[0][0].first, "=:"):
            whole = next(opened, None)
        for part in column if whole is not None else ():
            part.parent = whole
