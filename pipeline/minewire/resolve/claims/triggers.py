"""The words that tell what happened, outcomes of people and actions on devices and land, with their forms."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple
from weakref import WeakKeyDictionary

from minewire.ruleset.alphabet import charset

from .scene import Scene
from .view import View

FORMS = ("past", "active", "state")
# Words that tell an outcome only together with another one behind them.
_PAIRED = ("outcome.suffer", "outcome.bearing", "outcome.carried", "outcome.struck", "outcome.beside")
_CLAUSE_ENDS = ("=;", "=.", "=:", "para", "claims.passive", "claims.perfect")
_LEXICONS = {kind: tuple((form, f"{kind}.{form}") for form in FORMS) for kind in ("outcome", "action")}
# How far behind its verb an injury, a hospital or what was shot stands, in units.
_INJURY_NEAR, _HOSPITAL_NEAR, _SHOTS_NEAR = 6, 12, 5


class Trigger(NamedTuple):
    """A word that tells an outcome or an action: its unit, form (past, active, state, beside) and value."""

    unit: int
    form: str
    value: str


@dataclass
class Words:
    """Compiled character sets for one alphabet."""

    outcome: re.Pattern[str]
    action: re.Pattern[str]
    gap: re.Pattern[str]
    filler: frozenset[str]
    aside: frozenset[str]
    stops: frozenset[str]


_WORDS: WeakKeyDictionary[View, Words] = WeakKeyDictionary()


def words_of(view: View) -> Words:
    if view not in _WORDS:
        m = view.sets.__getitem__
        outcome = frozenset().union(*(m(f"outcome.{form}") for form in FORMS), *map(m, _PAIRED))
        action = frozenset().union(*(m(f"action.{form}") for form in FORMS))
        joint = m("claims.conjunction") | m("=,") | m("=(") | m("=)") | m("device.model") | m("link.including")
        joint |= (
            m("claims.article")
            | m('="')
            | m("=“")
            | m("=”")
            | m("=–")
            | m("=-")
            | m("device")
            | m("identifier")
            | m("claims.possessive")
        )
        aside = (
            m("claims.passive")
            | m("claims.perfect")
            | m("claims.adverb")
            | m("claims.aside")
            | m("date")
            | m("duration")
        )
        stops = m("=;") | m("=.") | m("para")
        _WORDS[view] = Words(
            re.compile(charset(outcome)), re.compile(charset(action)), re.compile(charset(joint) + "*"),
            m("claims.filler") | m("claims.along") | m("=(") | m("place") | m("demonym"), aside, stops,
        )  # fmt: skip
    return _WORDS[view]


def triggers(scene: Scene, index: int, kind: str) -> list[Trigger]:
    """The trigger words of a sentence for outcomes or actions, in order."""
    first, last = scene.sentences[index]
    words = words_of(scene.view)
    found: list[Trigger] = []
    for match in (words.outcome if kind == "outcome" else words.action).finditer(scene.chars, first, last):
        unit = match.start()
        for form, lexicon in _LEXICONS[kind]:
            value = scene.value(lexicon, unit)
            if value is not None:
                found.append(Trigger(unit, form, value))
                break
        else:
            told = _paired(scene, unit) if kind == "outcome" else None
            if told is not None:
                found.append(Trigger(unit, told, "injured"))
    return found


def _paired(scene: Scene, unit: int) -> str | None:
    """The form of a word that tells injured people together with what stands behind it, None when that is missing."""
    if scene.at(unit, "outcome.beside"):
        return "beside"
    if scene.at(unit, "outcome.suffer") and _injury(scene, unit):
        return "state"
    if scene.at(unit, "outcome.bearing") and _injury(scene, unit):
        return "beside"
    form = scene.value("outcome.carried", unit)
    if form and _before_clause(scene, unit, _HOSPITAL_NEAR, "outcome.hospital"):
        return form
    if scene.at(unit, "outcome.struck") and _before_clause(scene, unit, _SHOTS_NEAR, "outcome.shots"):
        return "past"
    return None


def _injury(scene: Scene, unit: int) -> bool:
    """'suffered mostly minor injuries': an injury close behind the verb, with nothing counted between."""
    injury = scene.some(unit + 1, unit + _INJURY_NEAR, "outcome.injury")
    return injury is not None and not scene.has(unit + 1, injury, "figure", "=,")


def _before_clause(scene: Scene, unit: int, near: int, name: str) -> bool:
    """Whether a word of a class stands close behind a verb, before its clause ends."""
    found = scene.some(unit + 1, unit + near, name)
    return found is not None and not scene.has(unit + 1, found, *_CLAUSE_ENDS)
