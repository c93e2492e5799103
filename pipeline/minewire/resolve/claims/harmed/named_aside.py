"""Victims counted first and then named between two marks: 'three men – Ali Hasan, his cousin Omar and … – were'."""

from __future__ import annotations

from minewire.resolve.claims.figure import Figure
from minewire.resolve.claims.scene import Scene, within

_WHENCE = 10  # units of 'of Gapanli village of Tartar district' between the people and the first mark
_VERB = (
    "claims.passive",
    "claims.perfect",
    "outcome.past",
    "outcome.state",
    "outcome.suffer",
    "outcome.lost",
    "outcome.struck",
)
_TOLD = ("outcome.past", "outcome.state", "outcome.suffer", "outcome.lost", "outcome.active", "=;")


def join_named(scene: Scene, figures: list[Figure]) -> None:
    """Who is named between the marks is one of those counted before them: no victim more."""
    for group in figures:
        if group.label != "PEOPLE" or group.kind != "person" or (group.value or 0) < 2:
            continue
        aside = _aside(scene, group)
        if aside is None:
            continue
        named = [f for f in figures if aside[0] < f.first < aside[1]]
        if any(f.number is not None for f in named):
            continue  # 'Two sappers, Ali Hasan and three of his men, were hurt'
        for figure in named:
            if group.outcome is None and figure.trigger is not None and figure.trigger > aside[1]:
                group.outcome, group.trigger = figure.outcome, figure.trigger
            figure.kind = "count"


def _aside(scene: Scene, group: Figure) -> tuple[int, int] | None:
    """The two marks round the names behind a group, where a verb follows them."""
    _, last = scene.sentences[group.sentence]
    at = scene.some(group.last, min(group.last + _WHENCE, last), "claims.dash", "=(", "=,", *_VERB)
    if at is None or scene.has(at, at + 1, *_VERB):
        return None
    bracket, comma = scene.at(at, "=("), scene.at(at, "=,")
    if not scene.at(at + 1, "cap") or scene.at(at + 1, "place"):
        return None
    close: int | None = at
    while close is not None:
        close = scene.some(close + 1, last, "=)" if bracket else "=," if comma else "claims.dash")
        if close is not None and scene.has(close + 1, close + 2, *_VERB):
            counted = any(_counts(scene, unit) for unit in within(scene.numbered, at, close))
            return None if counted or scene.has(at, close, *_TOLD) else (at, close)
    return None


def _counts(scene: Scene, unit: int) -> bool:
    """Whether a number among the names is no age."""
    return scene.at(unit, "figure") and scene.numbers[unit].start not in scene.facts.ages
