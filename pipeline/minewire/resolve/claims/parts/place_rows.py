"""Rows of a list by place under or above a total: 'Aghdam – 68 mines, 702.3 ha' in a line of its own."""

from __future__ import annotations

from minewire.resolve.claims.counted.tables import CELL
from minewire.resolve.claims.figure import EXPLOSIVE, Figure
from minewire.resolve.claims.rows import mark_of_row, opening_of_row
from minewire.resolve.claims.scene import Scene

_FEWEST = 2  # rows
_ABOVE, _BELOW = 5, 1  # sentences from the total to the first row, and from the last one to the total
_TABLE = 12  # and over a table whose columns add up
_HEAD = 14  # units from the start of a row to the mark behind its places
_CLOSE = 1e-6  # sums of decimals


def link_place_rows(scene: Scene, figures: list[Figure]) -> None:
    """The figures of each column of such rows are parts of the total that they add up to, or that introduces them."""
    rows: list[list[Figure]] = []
    for figure in figures:
        if figure.rule != CELL and not is_row(scene, figure.sentence):
            continue
        if figure.parent is not None and figure.parent.sentence == figure.sentence and figure.rule != CELL:
            continue  # '2,290 items (1,015 bomblets and four bombs)'
        if rows and rows[-1][0].sentence == figure.sentence:
            rows[-1].append(figure)
        else:
            rows.append([figure])
    while rows:
        size = next((i for i in range(1, len(rows)) if rows[i][0].sentence - rows[i - 1][0].sentence > 1), len(rows))
        if size >= _FEWEST:
            _link(scene, rows[:size], figures)
        rows = rows[size:]


def _link(scene: Scene, rows: list[list[Figure]], figures: list[Figure]) -> None:
    first, last = rows[0][0].sentence, rows[-1][0].sentence
    around = [f for f in figures if f.sentence < first or f.sentence > last]
    cells = rows[0][0].rule == CELL
    before = [f for f in around if 0 < first - f.sentence <= (_TABLE if cells else _ABOVE)]
    behind = [f for f in around if 0 < f.sentence - last <= _BELOW]
    over = first - 1 - cells  # a table has a header between
    _, ended = scene.sentences[over] if over >= 0 else (0, 0)
    introduced = scene.has(ended - 1, ended, "=:")
    columns: dict[tuple[str, str | None, str | None], list[Figure]] = {}
    for row in rows:
        for figure in row:
            columns.setdefault((figure.kind, figure.measure, figure.outcome), []).append(figure)
    for column in columns.values():
        total = sum(figure.value or 0 for figure in column)
        if any(f.value is None for f in column) or (len(column) < _FEWEST and not introduced):
            continue
        wholes = [f for f in (*reversed(before), *behind) if _holds(f, column[0])]
        wholes.sort(key=lambda f: f.measure != column[0].measure)  # '580 items, among them 64 mines': those 64
        whole = next((f for f in wholes if abs((f.value or 0) - total) < _CLOSE), None)
        shares = introduced and not (cells and any(f.time is not None or f.parent is not None for f in column))
        if whole is None and shares:
            near = (f for f in wholes if 0 < first - f.sentence <= _ABOVE and f.action == column[0].action)
            whole = next((f for f in near if (f.value or 0) > total), None)
        for part in column if whole is not None else ():
            if part.parent is None or (whole and part.parent.measure != part.measure == whole.measure):
                part.parent = whole
    _link_kinds([figure for row in rows for figure in row], [*reversed(before), *behind])


def _link_kinds(rows: list[Figure], around: list[Figure]) -> None:
    """All devices of the rows, of whatever kinds, where they add up to one total ('398 mines and shells')."""
    devices = [f for f in rows if f.kind == "device" and f.value]
    if len({f.sentence for f in devices}) < _FEWEST or any(f.parent is not None for f in devices):
        return
    total = sum(f.value or 0 for f in devices)
    mixed = (f for f in around if f.measure in (EXPLOSIVE, "mine") and f.parent is None and not f.compared)
    whole = next((f for f in mixed if f.value == total), None)
    for part in devices if whole is not None else ():
        part.parent = whole


def is_row(scene: Scene, index: int) -> bool:
    """Whether a sentence is a line that begins with a place and a dash or colon, perhaps behind a bullet; the place may
    have another behind a comma or in brackets ('Hays district, Hodeidah: 76')."""
    known = mark_of_row(scene, index)
    if known is not None and scene.has(known + 1, known + 2, "figure", "area"):
        return True
    at, last = opening_of_row(scene, index), scene.sentences[index][1]
    mark = scene.some(at, min(at + _HEAD, last), "=:", "claims.dash") if scene.at(at, "place") else None
    if mark is None or not scene.has(mark + 1, mark + 2, "figure", "area"):
        return False
    bracket = scene.some(at, mark, "=(")
    where = range(at, mark if bracket is None else bracket)
    closed = bracket is None or scene.at(mark - 1, "=)")
    return closed and (all(scene.has(u, u + 1, "place", "cap", "=,", "claims.and") for u in where))


def _holds(whole: Figure, part: Figure) -> bool:
    if whole.kind != part.kind or whole.compared or whole.outcome != part.outcome:
        return False
    return whole.measure == part.measure or (whole.measure == EXPLOSIVE and whole.parent is None)
