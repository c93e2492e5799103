"""Rows of a list by place: '- Aghdam: 68 mines; 702.3 ha', 'Fuzuli (Zar and Horadiz villages) – 12 shells'."""

from __future__ import annotations

from .scene import Scene

_BRACKET = 12  # units of '(Zar and Horadiz villages)'


def mark_of_row(scene: Scene, index: int) -> int | None:
    """The colon or dash behind the place that a sentence begins with, None when it is no such row."""
    first, last = scene.sentences[index]
    at = first + scene.at(first, "claims.bullet")
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


def row_of_total(scene: Scene, index: int) -> bool:
    """'TOTAL: 39 mines; 490 ha': the row that sums up the others."""
    first, last = scene.sentences[index]
    at = first + scene.at(first, "claims.bullet")
    return at + 1 < last and scene.at(at, "claims.total-row") and scene.has(at + 1, at + 2, "=:", "claims.dash")
