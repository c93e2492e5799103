"""Further parts of a total that the next sentence lists: 'Bomblets made up 1,871 of these. There were also 604
grenades and 17 mines'."""

from __future__ import annotations

from minewire.resolve.claims.figure import Figure
from minewire.resolve.claims.scene import Scene

_HEAD = 4  # units of 'There were also another'


def link_listed_on(scene: Scene, figures: list[Figure]) -> None:
    """Give devices listed behind 'There were also' the total of the parts in the sentence before."""
    rows: dict[int, list[Figure]] = {}
    for figure in figures:
        rows.setdefault(figure.sentence, []).append(figure)
    for index, listed in rows.items():
        first = scene.opening(index)
        before = rows.get(index - 1, [])
        whole = before[-1].parent if before else None
        if whole is None or not scene.same_paragraph(index - 1, index):
            continue
        if not _goes_on(scene, first):
            continue
        parts = [f for f in listed if f.kind == whole.kind == "device" and f.parent is None and not f.compared]
        told = [f for f in figures if f.parent is whole]
        if parts and len(parts) == len(listed) and _fit(whole, [*told, *parts]):
            for part in parts:
                part.parent = whole
                part.action = whole.action if part.trigger is None else part.action


def _goes_on(scene: Scene, first: int) -> bool:
    """'There were also', 'The rest were'."""
    verb = scene.tape.unit(first + 1).split()[-1].lower() if first + 1 < len(scene.tape) else ""  # 'were also' is one
    glued = scene.rules.lexicon("claims.also").value(verb) is not None
    also = scene.at(first, "claims.there") and (glued or scene.has(first + 1, first + _HEAD, "claims.also"))
    return also or (scene.at(first, "claims.definite") and scene.at(first + 1, "claims.rest"))


def _fit(whole: Figure, parts: list[Figure]) -> bool:
    """Whether a total holds so many."""
    return whole.value is not None and sum(part.value or 0 for part in parts) <= whole.value
