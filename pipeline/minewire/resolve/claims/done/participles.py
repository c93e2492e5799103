"""Participles that a sentence opens with: 'Injured when a mine went off, the three herders were flown out'."""

from __future__ import annotations

from collections.abc import Iterable

from minewire.resolve.claims.figure import Figure
from minewire.resolve.claims.scene import Scene

from .over_land import takes_object
from .triggers import Trigger

_LEADS = 2  # units of 'seriously' before the participle
_SUBJECTS = frozenset({"person", "part", "bare"})


def first_participle(scene: Scene, figure: Figure, found: Iterable[Trigger]) -> Trigger | None:
    """The participle among the verbs of a sentence that opens it and is of the people behind its comma."""
    return next((t for t in found if participle_first(scene, figure, t)), None)


def participle_first(scene: Scene, figure: Figure, verb: Trigger) -> Trigger | None:
    """A verb that is such a participle of a figure."""
    start, _ = scene.sentences[figure.sentence]
    comma = scene.before_filler(figure.first - 1)
    if figure.kind not in _SUBJECTS or not scene.at(comma, "=,") or not start <= verb.unit <= start + _LEADS:
        return None
    if verb.form != "past" or scene.has(verb.unit + 1, comma, "=,", "=;", "=:", "quote", "figure"):
        return None
    leads = all(scene.has(unit, unit + 1, "claims.adverb", "claims.aside") for unit in range(start, verb.unit))
    return verb if leads and not takes_object(scene, verb.unit + 1) else None
