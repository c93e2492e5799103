"""Rows of labels over or under a total in a line of its own: 'Total: 527', 'of which aerial bombs: 12'."""

from __future__ import annotations

from minewire.resolve.claims.counted.tables import ROWS
from minewire.resolve.claims.figure import COUNTED, EXPLOSIVE, Figure, surface
from minewire.resolve.claims.rows import opening_of_row
from minewire.resolve.claims.scene import Scene

_ROWS = 12  # of a list
_FEWEST = 2  # rows of a sum
_BARE = "figure.bare"
_NAME = 7  # units of a row's name
_CLOSE = 1e-6  # of a sum of decimals


def link_label_rows(scene: Scene, figures: list[Figure]) -> None:
    """What a row opens as a part is one of the row over it; what adds up to a row of the total are its parts."""
    for position, figure in enumerate(figures):
        above = figures[max(0, position - _ROWS) : position]
        if not above or figure.kind not in COUNTED or not _opens(scene, figure):
            continue
        first = opening_of_row(scene, figure.sentence)
        if scene.at(first, "claims.total-row"):
            _sum_up(figure, above)
        elif (
            figure.kind == "device"
            and figure.parent is None
            and scene.has(first, first + 1, "link.including", "link.partitive")
        ):
            figure.parent = _over(scene, figure, above)


def link_kind_rows(scene: Scene, figures: list[Figure]) -> None:
    """'MAG: 612 mines, 388 ha' over 'HALO: 407 mines, 201 ha': what the rows of a list tell of one kind of device, of
    land or of victims, and adds up to the total of that kind told before, are its parts."""
    rows_of = [figure for figure in figures if figure.kind in COUNTED and _is_row(scene, figure)]
    for whole in figures if len(rows_of) >= _FEWEST else ():
        if whole.kind not in COUNTED or whole.parent is not None or whole.compared or _is_row(scene, whole):
            continue
        rows: list[Figure] = []
        for figure in rows_of:
            if figure.sentence <= whole.sentence or _told(figure) != _told(whole):
                continue
            follows = figure.sentence - (rows[-1].sentence if rows else figure.sentence - 1) == 1
            if not follows or figure.parent is not None or figure.compared:
                break
            rows.append(figure)
        total = surface(whole)
        if len(rows) >= _FEWEST and total and abs(sum(map(surface, rows)) - total) < _CLOSE * total:
            for row in rows:
                row.parent = whole


def _told(figure: Figure) -> tuple[str | None, ...]:
    """What makes figures add up: of one kind, to which the same was done."""
    return figure.kind, figure.measure, figure.action, figure.outcome


def _is_row(scene: Scene, figure: Figure) -> bool:
    """Whether a figure stands behind the name and the mark that a line begins with."""
    first, last = scene.sentences[figure.sentence]
    mark = scene.some(first + 1, min(first + _NAME, last), "=:", "claims.dash", "figure")
    told = not scene.at(last - 1, "=.") or figure.last == last - 1  # the last row may end with a full stop
    return mark is not None and not scene.at(mark, "figure") and mark < figure.first and told


def of_means(scene: Scene, figure: Figure) -> bool:
    """'Teams at work: 32': a row of a bulletin that counts no device, land or victim, whatever the rows over it do."""
    if figure.rule != _BARE or not _opens(scene, figure):
        return False
    first = opening_of_row(scene, figure.sentence)
    told = ("device", "device.modifier", "unit.area", "person.outcome-noun", "outcome.past", "claims.total-row")
    return scene.has(first, figure.first, "claims.means") and not scene.has(first, figure.first, *told)


def _opens(scene: Scene, figure: Figure) -> bool:
    """Whether a figure stands alone in a row, behind the mark of its label."""
    _, last = scene.sentences[figure.sentence]
    return figure.last >= last - 1 and scene.has(figure.first - 1, figure.first, "=:", "claims.dash", "claims.bullet")


def _sum_up(total: Figure, above: list[Figure]) -> None:
    """'Anti-tank mines: 412; UXO: 81; Total: 493': devices of several kinds are what they add up to."""
    rows: list[Figure] = []
    for row in reversed(above):
        done = row.action == total.action and row.outcome == total.outcome
        if row.kind != total.kind or row.value is None or not done or row.compared:
            break
        if row.parent not in (None, total):
            continue
        rows.append(row)
        if len(rows) >= _FEWEST and sum(f.value or 0 for f in rows) == total.value:
            kinds = {f.measure for f in rows}
            if total.kind == "device":
                total.measure = kinds.pop() if len(kinds) == 1 else EXPLOSIVE
            for part in rows:
                part.parent = total
            return
    listed = [row for row in rows if row.rule in ROWS and row.measure == total.measure]
    lines = range(total.sentence - len(listed), total.sentence)
    under_head = len(listed) >= _FEWEST and sorted(row.sentence for row in listed) == list(lines)
    if under_head and all((row.value or 0) <= (total.value or 0) for row in listed):
        for row in listed:  # whether they add up or not, which the check of the sum tells
            row.parent = total


def _over(scene: Scene, part: Figure, above: list[Figure]) -> Figure | None:
    """The last row of another kind that no word opens as a part itself."""
    rows = (f for f in reversed(above) if f.kind == "device" and f.parent is None and f.sentence < part.sentence)
    whole = next(
        (
            f
            for f in rows
            if not scene.has(opening_of_row(scene, f.sentence), opening_of_row(scene, f.sentence) + 1, "link.including")
        ),
        None,
    )
    fits = whole is not None and whole.action == part.action and (part.value or 0) < (whole.value or 0)
    return whole if fits and whole is not None and whole.measure in (part.measure, EXPLOSIVE) else None
