"""Parts of devices, areas and accidents: they are no people, whatever befell them ('61 mines, 48 of them blown up')."""

from __future__ import annotations

from itertools import pairwise

from minewire.resolve.claims.figure import Figure
from minewire.resolve.claims.scene import Scene

from .duds import without_duds
from .triggers import Trigger

ASIDE = 2  # units between a whole and its part: a comma, a bracket


def things_of(scene: Scene, figures: list[Figure]) -> set[int]:
    """The parts of what is no people; those of accidents are accidents."""
    killed_none(scene, figures)
    pairs = [(whole, part) for whole, part in pairwise(figures) if _of_things(scene, part, whole)]
    for whole, part in pairs:
        if whole.kind == "incident":
            part.kind = part.measure = "incident"
            part.parent = whole
    return {id(part) for _, part in pairs}


def killed_none(scene: Scene, figures: list[Figure]) -> None:
    """'There were 19 accidents, none of them fatal': they killed nobody."""
    for position, none in enumerate(figures):
        if none.value != 0 or none.kind not in ("part", "bare"):
            continue
        at = none.last + scene.has(none.last, none.last + 1, "claims.passive")
        whole = next((f for f in reversed(figures[:position]) if f.kind == "incident"), None)
        if whole is not None and scene.at(at, "outcome.took-lives"):
            none.kind, none.outcome, none.trigger, none.device = "person", "killed", at, whole.device


def _of_things(scene: Scene, part: Figure, whole: Figure) -> bool:
    """'61 mines, 48 of which were blown up', '19 accidents, six fatal': no people, whatever befell them."""
    of = part.kind == "part" and whole.kind in ("device", "hazard", "incident")
    if whole.kind == "incident" and part.kind == "bare":
        of = scene.has(part.last, part.last + 2, "outcome.of-accident")
    return of and part.first - whole.last <= ASIDE


def proved(figure: Figure, before: list[Figure]) -> bool:
    """'Of 200 signals, 14 were mines': things that somebody looked at, some of which turned out to be devices."""
    whole = before[-1] if before else None
    counted = whole is not None and whole.label == "COUNT" and whole.kind == "count"
    return counted and figure.parent is None and (whole.value or 0) >= (figure.value or 0)  # type: ignore[union-attr]


def done_of(scene: Scene, figures: list[Figure], actions: list[Trigger]) -> list[Trigger]:
    """Not the word that only says of which kind things are: 'demining machines', 'rockets that failed to explode'."""
    spans = [(f.first, f.last) for f in figures if f.rule == "count.compound"]
    told = [t for t in actions if not any(a <= t.unit < b for a, b in spans)] if spans else actions
    return without_duds(scene, figures, told) if told else told
