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
_LEXICONS = {kind: tuple((form, f"{kind}.{form}") for form in FORMS) for kind in ("outcome", "action")}
# How far behind its verb an injury stands, in units.
_INJURY_NEAR = 6


class Trigger(NamedTuple):
    """A word that tells an outcome or an action: its unit, form (past, active, state) and value."""

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
        outcome = frozenset().union(*(m(f"outcome.{form}") for form in FORMS), m("outcome.suffer"))
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
            if kind == "outcome" and scene.at(unit, "outcome.suffer") and _injury(scene, unit):
                found.append(Trigger(unit, "state", "injured"))
    return found


def _injury(scene: Scene, unit: int) -> bool:
    """'suffered mostly minor injuries': an injury close behind the verb, with nothing counted between."""
    injury = scene.some(unit + 1, unit + _INJURY_NEAR, "outcome.injury")
    return injury is not None and not scene.has(unit + 1, injury, "figure", "punct")
