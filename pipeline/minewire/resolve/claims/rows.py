"""Rows of a list by place: '- Aghdam: 68 mines; 702.3 ha', 'Fuzuli (Zar and Horadiz villages) – 12 shells'."""

from __future__ import annotations

from .scene import Scene

_MARKS = ("=,", "=:", "claims.dash")  # between the name of a row and its figure
_BRACKET = 12  # units of '(Zar and Horadiz villages)'


def opening_of_row(scene: Scene, index: int) -> int:
    """The first word of a row, behind its bullet."""
    first, _ = scene.sentences[index]
    return first + scene.at(first, "claims.bullet")


def mark_of_row(scene: Scene, index: int) -> int | None:
    """The colon or dash behind the place that a sentence begins with, None when it is no such row."""
    at, last = opening_of_row(scene, index), scene.sentences[index][1]
    if not scene.at(at, "place"):
        return None
    at += 1
    while at < last and scene.has(at, at + 1, "claims.and", "claims.ground", "place"):
        at += 1  # 'Aghdam and Fuzuli districts'
    if scene.at(at, "=("):
        closed = scene.some(at, min(at + _BRACKET, last), "=)", "figure", "area")
        if closed is None or not scene.at(closed, "=)"):
            return None
        at = closed + 1
    return at if scene.has(at, min(at + 1, last), "=:", "claims.dash") else None


def among_rows(scene: Scene, index: int) -> bool:
    """Whether a sentence is such a row beside another; 'Aghdam: 68 mines lifted' alone may be a headline."""
    beside = [near for near in (index - 1, index + 1) if 0 <= near < len(scene.sentences)]
    return mark_of_row(scene, index) is not None and any(mark_of_row(scene, near) is not None for near in beside)


def one_of_rows(scene: Scene, first: int, last: int) -> bool:
    """Whether a figure, by its units, is that of a row in a line of several: 'HALO, 31 ha; MAG, 22 ha'; not one named
    as a total or by a time ('total, 53 ha; HALO, 31 ha')."""
    name = mark = first - 1
    if not scene.has(mark, first, *_MARKS):
        return False
    while name > 0 and not scene.has(name - 1, name, "punct", "para"):
        name -= 1
    parted = scene.at(last, "=;") or scene.at(name - 1, "=;")
    return parted and name < mark and not scene.has(name, mark, "claims.total-row", "date")


def row_of_total(scene: Scene, index: int) -> bool:
    """'TOTAL: 39 mines; 490 ha': the row that sums up the others."""
    at, last = opening_of_row(scene, index), scene.sentences[index][1]
    return at + 1 < last and scene.at(at, "claims.total-row") and scene.has(at + 1, at + 2, "=:", "claims.dash")
