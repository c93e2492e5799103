"""Verbs that a sentence opens with: 'Injured when a mine went off, the three herders were flown out'."""

from __future__ import annotations

from collections.abc import Iterable

from minewire.resolve.claims.figure import Figure
from minewire.resolve.claims.scene import Scene

from .over_land import takes_object
from .triggers import Trigger, among

_LEADS = 2  # units of 'seriously' before the participle
_SUBJECTS = frozenset({"person", "part", "bare"})
_OWN_SUBJECTS = (
    "figure",
    "area",
    "device",
    "device.pronoun",
    "person",
    "claims.they",
    "claims.he",
    "hazard",
    "claims.crew",
)
_OPENS = 2  # units from the start of a sentence to the verb that opens it


def first_participle(scene: Scene, figure: Figure, found: list[Trigger]) -> Trigger | None:
    """The participle among the verbs of a sentence that opens it and is of the people behind its comma."""
    start, _ = scene.sentences[figure.sentence]
    return next((t for t in among(found, start, start + _LEADS + 1) if participle_first(scene, figure, t)), None)


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


def inverted_by(scene: Scene, row: list[Figure], found: Iterable[Trigger], start: int) -> Trigger | None:
    """'Cancelled after a survey were 12 areas': the verb that opens the sentence, not the noun nearer by."""
    inverted = scene.at(scene.before_filler(row[0].first - 1), "claims.passive")
    return opened_by(scene, row, found, start) if inverted else None


def opened_by(scene: Scene, row: list[Figure], found: Iterable[Trigger], start: int) -> Trigger | None:
    """'Still in the ground are some 300 mines': the verb that opens a sentence whose subject stands behind 'are'."""
    at = row[0].first - 1
    at = scene.before_filler(at)
    found = list(found)
    done = next((t for t in found if t.unit == at and t.form == "past" and t.value != "remaining"), None)
    if done is not None:  # 'In the village were found 14 mines.'
        be = at - 3 if scene.at(at - 1, "claims.and") else at - 1  # 'were found and destroyed'
        return (
            done if be > start and scene.at(be, "claims.passive") and not scene.has(start, be, *_OWN_SUBJECTS) else None
        )
    if not scene.at(at, "claims.passive"):  # 'Along the border lie some 300 mines.'
        if not scene.has(start, start + 1, "claims.within", "claims.where", "claims.beneath"):
            return None
        return next((t for t in found if t.unit == at and t.value == "remaining"), None)
    opens = next((t for t in found if t.unit - start <= _OPENS and t.form in ("state", "past")), None)
    plain = opens is not None and not scene.has(opens.unit, at, "punct", "figure", "area", "device", "person")
    inverted = opens is not None and opens.unit < at
    named = opens is not None and scene.has(start, opens.unit, "claims.article")  # 'A destroyed bridge and … were'
    return opens if inverted and plain and not named and not scene.has(start, at, "claims.they") else None
