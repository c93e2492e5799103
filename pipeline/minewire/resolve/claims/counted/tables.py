"""Tables in the text: a head, then rows of a place or a total and its figures, parted by bars, slashes or tabs."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field, replace

from minewire.resolve.claims.figure import EXPLOSIVE, WORK, Figure, area_unit
from minewire.resolve.claims.scene import Scene

from .labels import device_of

CELL = "table.cell"
ROWS = (CELL, "place.bracket")  # rules of the rows of a table or of a list
_BLANKS = re.compile(r"\t+ *| {2,}\t*")
_SLASH = re.compile(r" +/ +")
_NAMED_ROW = re.compile(r"[^/:]+(: )[^/]+(?: / [^/]+)+")  # 'Xieng Khouang: 1,204 / 18,330'
_LEGEND = re.compile(r"\(([^()]+(?: / [^()/]+)+)\)\s*:?\s*$")  # 'By province (hectares cleared / items destroyed):'
_RULE = re.compile(r"[\s|:+=-]+")  # a line that only draws the frame
_ROWS = 2  # a header with fewer rows is no table
CLEARING = ("action.method", "claims.disposal", "device.ours-within")  # 'Results of demining'
_WORDS = 2  # units of a cell with a figure: the figure, perhaps a unit or a sign


@dataclass(slots=True)
class Column:
    """What the header of a column says that its figures count."""

    kind: str = "count"
    measure: str | None = None
    action: str | None = None
    outcome: str | None = None
    device: str | None = None
    unit: str | None = None


@dataclass(slots=True)
class _Row:
    """A row: the places of its first cell, whether that says 'Total', and its figures by column."""

    spots: tuple[int, ...]
    total: bool
    figures: dict[int, Figure] = field(default_factory=dict)


def table_figures(scene: Scene) -> dict[int, list[Figure]]:
    """The figures of all tables of an article by the index of their sentence."""
    text = scene.tape.text
    if not any(between in text for between in ("|", "\t", "  ", " / ")):
        return {}
    found: dict[int, list[Figure]] = {}
    header: list[tuple[int, int]] = []
    legend: list[tuple[int, int]] = []  # what the last line says in a bracket that rows below it tell
    rows: list[list[tuple[int, int]]] = []
    at = 0
    for line in [*text.split("\n"), ""]:
        cells = _cells(line, at)
        if len(cells) > 1 and len(cells) == len(legend) and not rows and _figures(scene, cells):
            header = legend
        legend = _legend(line, at) if line.strip() else legend
        at += len(line) + 1
        if line.strip() and _RULE.fullmatch(line):
            continue
        if header and len(header) == len(cells) - 1 and not rows and _all_figures(scene, cells):
            header = [(header[0][0], header[0][0]), *header]  # nothing stands over the names
        if header and len(cells) == len(header) and _figures(scene, cells):
            rows.append(cells)
            continue
        if len(rows) >= _ROWS:
            _read(scene, header, rows, found)
        header, rows = (cells if len(cells) > 1 else []), []
    return found


def _legend(line: str, at: int) -> list[tuple[int, int]]:
    """The stretches of what the rows under a line tell, behind one for their names."""
    told = _LEGEND.search(line)
    if told is None:
        return []
    edges = [told.start(1), *(edge for m in _SLASH.finditer(told[1]) for edge in (m.start(), m.end())), told.end(1)]
    starts = [told.start(1)] + [told.start(1) + edge for edge in edges[2:-1:2]]
    ends = [told.start(1) + edge for edge in edges[1:-1:2]] + [told.end(1)]
    return [(at + told.start(1), at + told.start(1)), *((at + a, at + b) for a, b in zip(starts, ends, strict=True))]


def _cells(line: str, at: int) -> list[tuple[int, int]]:
    """The stretches of the cells of a line."""
    slashes = [(m.start(), m.end()) for m in _SLASH.finditer(line)]
    named = _NAMED_ROW.fullmatch(line.rstrip()) if len(slashes) == 1 else None
    if named is not None:
        slashes.insert(0, named.span(1))
    cuts = [(m.start(), m.end()) for m in re.finditer(r"\|", line)] or (slashes if len(slashes) > 1 else [])
    cuts = cuts or [(m.start(), m.end()) for m in _BLANKS.finditer(line.rstrip())]
    edges = [0, *(edge for cut in cuts for edge in cut), len(line)]
    cells = []
    for first, last in zip(edges[::2], edges[1::2], strict=True):
        word = line[first:last].strip()
        if word or (first > 0 and last < len(line)):
            begin = first + len(line[first:last]) - len(line[first:last].lstrip())
            cells.append((at + begin, at + begin + len(word)))
    return cells


def _units(scene: Scene, cell: tuple[int, int]) -> tuple[int, int]:
    return scene.tape.range(*cell) if cell[1] > cell[0] else (0, 0)


def _number(scene: Scene, cell: tuple[int, int]) -> int | None:
    """The unit of the one figure of a cell."""
    first, last = _units(scene, cell)
    counted = first in scene.numbers and (scene.at(first, "figure") or scene.at(first, "area"))
    return first if counted and last - first <= _WORDS and not scene.at(first + 1, "percent") else None


def _figures(scene: Scene, cells: list[tuple[int, int]]) -> bool:
    """Whether cells are a row: a name, then figures."""
    named = _number(scene, cells[0]) is None
    return named and any(_number(scene, cell) is not None for cell in cells[1:])


def _all_figures(scene: Scene, cells: list[tuple[int, int]]) -> bool:
    """Whether cells are a name and then nothing but figures."""
    return _number(scene, cells[0]) is None and all(_number(scene, cell) is not None for cell in cells[1:])


def _read(
    scene: Scene, header: list[tuple[int, int]], cells: list[list[tuple[int, int]]], found: dict[int, list[Figure]]
) -> None:
    columns = [column_of(scene, cell) for cell in header]
    firsts = [first for first, _ in scene.sentences]
    labels: list[Column] | None = None  # of the rows, where they and not the columns say what is counted
    over = bisect_right(firsts, header_of(scene, header)) + (header[0][0] == header[1][0])  # a legend is the title
    title, when = _title(scene, over), _title_time(scene, over)
    if all(column.kind == "count" for column in columns[1:]):
        labels = _labels(scene, [line[0] for line in cells], title)
        if labels is None:
            return
    elif all(column.action is None for column in columns):  # 'Results of demining by year' over 'Area, ha | Mines'
        columns = [replace(column, action=title.action if column.kind in WORK else None) for column in columns]
    rows: list[_Row] = []
    for position, line in enumerate(cells):
        begin, end = _units(scene, line[0])
        row = _Row(_spots(scene, line[0]), scene.has(begin, end, "claims.total-row"))
        rows.append(row)
        for rank, cell in enumerate(line[1:], 1):
            unit = _number(scene, cell)
            if unit is None:
                continue
            index = bisect_right(firsts, unit) - 1
            column = columns[rank] if labels is None else _under(labels[position], columns[rank])
            row.figures[rank] = figure = _cell(scene, index, unit, column)
            figure.spots = row.spots or (_spots(scene, header[rank]) if labels is not None else ())
            dated = row.total or _time(scene, line[0]) is not None
            figure.time = _time(scene, header[rank]) or (None if dated else when)
            found.setdefault(index, []).append(figure)
    total = next((row for row in rows if row.total), None)
    if total is not None:
        _sum_up(total, [row for row in rows if not row.total])


def header_of(scene: Scene, header: list[tuple[int, int]]) -> int:
    """The first unit of the row over the figures."""
    return next(_units(scene, cell)[0] for cell in header if cell[1] > cell[0])


def _spots(scene: Scene, cell: tuple[int, int]) -> tuple[int, ...]:
    return tuple(unit for unit in range(*_units(scene, cell)) if scene.at(unit, "place"))


def _time(scene: Scene, cell: tuple[int, int]) -> int | None:
    return next((unit for unit in range(*_units(scene, cell)) if scene.at(unit, "date")), None)


def _title_time(scene: Scene, header: int) -> int | None:
    """The one time of the line over a table: 'Clearance by district in 2022'."""
    first, last = scene.sentences[header - 2] if header > 1 else (0, 0)
    times = [unit for unit in range(first, last) if scene.at(unit, "date")]
    return times[0] if len(times) == 1 and not scene.has(last - 1, last, "=.", "=!", "=?") else None


def _title(scene: Scene, header: int) -> Column:
    """What the line over a table says of its figures, a heading or a sentence that a colon ends."""
    first, last = scene.sentences[header - 2] if header > 1 else (0, 0)
    if first == last or scene.has(last - 1, last, "=.", "=!", "=?"):
        return Column()
    column = column_of(scene, (scene.tape.starts[first], scene.tape.ends[last - 1]))
    if column.action is None and scene.has(first, last, *CLEARING):
        column = replace(column, action="cleared")
    return replace(column, kind="count") if scene.has(first, last, "figure", "area") else column


def _labels(scene: Scene, cells: list[tuple[int, int]], title: Column) -> list[Column] | None:
    """What the rows say that their figures count, where a head names only times, places or what was done: 'Device |
    May | June'; a row that sums up the others counts what they do. A row without a word of that follows the title."""
    labels = [column_of(scene, cell) for cell in cells]
    totals = [scene.has(*_units(scene, cell), "claims.total-row") for cell in cells]
    rows = [label for label, total in zip(labels, totals, strict=True) if not total]
    named = [label for label in rows if label.kind != "count"]
    if not named and title.kind == "count":
        return None
    if not named:
        rows = [
            title if _spots(scene, cell) else Column() for cell, total in zip(cells, totals, strict=True) if not total
        ]
    together, left = _together(rows), iter(rows)
    labels = [together if total else next(left) for total in totals]
    return [replace(label, action=label.action or title.action) for label in labels]


def _together(rows: list[Column]) -> Column:
    """What the sum of some rows counts."""
    if len({row.kind for row in rows}) != 1 or len({row.action for row in rows}) != 1:
        return Column()
    first = rows[0]
    if first.kind == "person" and any(row.outcome != first.outcome for row in rows):
        return replace(first, outcome="killed_or_injured")
    if first.kind == "device" and any(row.measure != first.measure for row in rows):
        return replace(first, measure=EXPLOSIVE)
    return first if len({row.unit for row in rows}) == 1 else Column()


def _under(row: Column, column: Column) -> Column:
    """A row's column: the head may say what was done, or in which unit."""
    return replace(row, action=column.action or row.action)


def _sum_up(total: _Row, rows: list[_Row]) -> None:
    """The figures of all rows are parts of those of the total, which is of all their places."""
    for rank, whole in total.figures.items():
        whole.spots = whole.spots or tuple(spot for row in rows for spot in row.spots)
        for row in rows:
            part = row.figures.get(rank)
            if part is not None and part.kind == whole.kind != "count" and (part.value or 0) <= (whole.value or 0):
                part.parent = whole


def _cell(scene: Scene, index: int, unit: int, column: Column) -> Figure:
    figure = Figure(index, unit, unit + 1, unit, "CELL", CELL, scene.numbers[unit], column.kind)
    figure.measure, figure.action, figure.outcome = column.measure, column.action, column.outcome
    figure.device, figure.unit = column.device, column.unit
    if figure.kind == "area" and not area_unit(figure):
        figure.kind = "count"
    return figure


def column_of(scene: Scene, cell: tuple[int, int]) -> Column:
    """'AP mines', 'Area cleared (m²)', 'Killed': people come before the devices that harmed them."""
    first, last = _units(scene, cell)
    units = range(first, last)
    land = scene.has(first, last, "unit.area")
    done = [
        value
        for unit in units
        for form in ("past", "active")
        if (value := scene.value(f"action.{form}", unit)) and not (land and scene.at(unit, "action.items"))
    ]
    action = "cleared" if "cleared" in done else next(iter(done), None)
    action = "planned" if scene.has(first, last, "claims.future") else action
    device = device_of(scene, first, last)
    if device is None and action is not None and scene.has(first, last, "device.pronoun", "device.container"):
        device = EXPLOSIVE  # 'Items destroyed'
    nouns = ("person.outcome-noun", "outcome.tally", "outcome.past", "outcome.toll")
    outcome = next((v for name in nouns for u in units if (v := scene.value(name, u))), None)
    if scene.has(first, last, "claims.rate", "percent"):
        return Column()
    if unit := next((v for u in units if (v := scene.value("unit.area", u))), None):
        return Column("area", "land_area", action, unit=unit)
    accident, harmed = scene.some(first, last, "incident"), scene.some(first, last, *nouns)
    if accident is not None and (harmed is None or accident < harmed):  # not 'Deaths by mine accidents'
        return Column("incident", "incident", device=device)
    if outcome and not (action and device):
        return Column("person", outcome=outcome, device=device)
    if scene.has(first, last, "hazard"):
        return Column("hazard", "hazardous_area", action)
    return Column("device", device, action) if device else Column(action=action)
