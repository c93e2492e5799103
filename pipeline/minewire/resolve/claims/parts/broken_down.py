"""Totals that a bracket or a line of its own divides: 'The breakdown by operator is as follows: HALO – 3,902 ha; …'."""

from __future__ import annotations

from minewire.resolve.claims.figure import WORK, Figure, unit_of
from minewire.resolve.claims.rows import mark_of_row
from minewire.resolve.claims.scene import Scene, bracket_round

_BEFORE = 4  # sentences from the total to the line
_ROWS = 60  # of one list
_CLOSE = 1e-6  # sums of decimals


def divide(scene: Scene, index: int, figures: list[Figure], earlier: list[Figure]) -> None:
    """Set the totals that a bracket of the sentence divides, or that the sentence itself does."""
    _in_bracket(scene, figures)
    _in_line(scene, index, figures, earlier)
    _in_rows(scene, index, figures, earlier)
    _in_bodies(scene, index, figures, earlier)


def _in_bracket(scene: Scene, figures: list[Figure]) -> None:
    """'12 hectares were cleared in Rasht and Darvoz (the agency – 8 ha, the army – 4 ha)': what a bracket of its own
    sentence adds up to is what it divides, however far the verb stands."""
    for position, whole in enumerate(figures):
        if whole.kind not in WORK or not whole.value or whole.action is None or whole.parent is not None:
            continue
        inner = [f for f in figures[position + 1 :] if bracket_round(scene, whole.last, f.first) is not None]
        inner = [f for f in inner if f.kind == whole.kind and f.parent is None and f.action in (None, whole.action)]
        if len(inner) > 1 and abs(sum(f.value or 0 for f in inner) - whole.value) < _CLOSE:
            for part in inner:
                part.parent, part.action = whole, whole.action


def _in_line(scene: Scene, index: int, figures: list[Figure], earlier: list[Figure]) -> None:
    """Make the figures behind the colon of such a line parts of the last total of their kind that holds them all."""
    first, last = scene.sentences[index]
    colon = scene.some(first, last, "=:", "figure", "area")
    if colon is None or not scene.at(colon, "=:") or not scene.has(first, colon, "claims.breakdown"):
        return
    for kind in (*WORK, "person"):
        rows = [f for f in figures if f.kind == kind and f.first > colon and f.parent is None]
        rows = [f for f in rows if f.outcome is None and (kind == "person" or f.trigger is None)]
        total = sum(row.value or 0 for row in rows)
        whole = next((f for f in reversed(earlier) if _holds(f, kind, index, total)), None)
        for row in rows if whole is not None and total else ():
            _share(row, whole)  # type: ignore[arg-type]


def _share(row: Figure, whole: Figure) -> None:
    row.action, row.outcome, row.device, row.trigger, row.parent = (
        whole.action,
        whole.outcome,
        whole.device,
        None,
        whole,
    )


def _holds(whole: Figure, kind: str, index: int, total: float) -> bool:
    near = whole.kind == kind and index - whole.sentence <= _BEFORE and whole.parent is None and not whole.compared
    done = whole.action or whole.outcome
    return near and done is not None and (whole.value or 0) >= total - _CLOSE


def _in_rows(scene: Scene, index: int, figures: list[Figure], earlier: list[Figure]) -> None:
    """'… destroyed 112 items and examined 34.6 hectares. By region:' over 'Kharkiv: 38', 'Kherson: 74': rows that add
    up to a figure before their head count what it does."""
    row = next((f for f in figures if f.at is not None and f.at - 1 == mark_of_row(scene, index)), None)
    if row is None or row.trigger is not None or row.label not in ("BRACKET", "ROW", "BARE"):
        return
    head = last = index
    while head >= 0 and index - head < _ROWS and mark_of_row(scene, head) is not None:
        head -= 1
    while last < len(scene.sentences) and last - index < _ROWS and mark_of_row(scene, last) is not None:
        last += 1
    if head < 0 or not scene.has(scene.sentences[head][1] - 1, scene.sentences[head][1], "=:"):
        return
    values = [scene.numbers[at + 1].value for i in range(head + 1, last) if (at := mark_of_row(scene, i)) is not None
              and at + 1 in scene.numbers]  # fmt: skip
    total = sum(value or 0 for value in values)
    if len(values) != last - head - 1 or len(values) < 2:
        return
    told = (f for f in reversed(earlier) if f.sentence <= head and head - f.sentence <= _BEFORE)
    whole = next((f for f in told if f.value == total and f.kind in (*WORK, "person") and not f.compared), None)
    if whole is not None:
        row.kind, row.measure, row.unit = whole.kind, whole.measure, unit_of(whole)
        _share(row, whole)


def _in_bodies(scene: Scene, index: int, figures: list[Figure], earlier: list[Figure]) -> None:
    """'By operator:' over '– ANAMA – 1,024 ha (9 anti-personnel mines, 1,403 ERW);': what each body did is a part of
    the total of its kind before the head."""
    rows = [f for f in figures if f.kind in WORK and f.trigger is None and f.parent is None and f.action is None]
    head = index - 1
    while (
        head >= 0 and index - head < _ROWS and scene.has(scene.sentences[head][1] - 1, scene.sentences[head][1], "=;")
    ):
        head -= 1
    first, last = scene.sentences[max(head, 0)]
    listed = scene.at(scene.sentences[index][0], "claims.bullet") or scene.at(scene.sentences[index][0], "claims.dash")
    if not (rows and listed and scene.at(last - 1, "=:") and scene.has(first, last, "claims.breakdown")):
        return
    _in_order(scene, index, figures, earlier)
    for row in rows:
        told = (f for f in reversed(earlier) if f.sentence < head and head - f.sentence <= _BEFORE)
        same = (f for f in told if f.kind == row.kind and f.measure == row.measure and not f.compared)
        whole = next((f for f in same if f.action and (f.value or 0) >= (row.value or 0)), None)
        if whole is not None:
            _share(row, whole)


def _in_order(scene: Scene, index: int, figures: list[Figure], earlier: list[Figure]) -> None:
    """'– the army – 231.9 ha (13, 8 and 288 respectively)' under '(9 anti-personnel mines, 6 anti-tank mines, 1,403
    shells)': numbers in the order of the devices in the row before."""
    bare = [f for f in figures if f.kind == "bare"]
    if not bare or not scene.has(*scene.sentences[index], "claims.respective"):
        return
    above = [f for f in earlier if f.sentence == index - 1 and f.kind == "device"]
    for number, figure in enumerate(bare):
        if len(above) == len(bare):
            model = above[number]
            figure.kind, figure.measure = model.kind, model.measure
            figure.action, figure.parent = model.action, model.parent
        else:
            figure.kind = "count"
