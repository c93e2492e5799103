"""Figures with a predicate of their own that tells nothing we know: no verb told before holds for them."""

from __future__ import annotations

from minewire.resolve.claims.figure import WORK, Figure
from minewire.resolve.claims.scene import Scene

_AUXILIARIES = ("claims.passive", "claims.perfect", "claims.adverb")
_OURS = ("action", "outcome", "claims", "device", "hazard", "link", "person", "incident", "number", "compare", "unit")
_SUBJECT = 6  # units from the opening of a sentence to its verb of change
_OPENS = ("claims.definite", "claims.possessive", "claims.the", "claims.article")
_CHANGES = ("claims.change", "claims.passive", "claims.perfect", "claims.work-told")
_AT_WORK = ("claims.squads", "claims.means", "claims.staff")
# Nouns for what we count, for land and for totals, and what stands for them.
_COUNTED = ("device", "hazard", "incident", "action", "person", "unit", "compare")
_TOTALS = frozenset({"claims.land", "claims.size", "claims.soil", "claims.figure-noun", "claims.contamination",
                     "claims.ground", "claims.told-again", "claims.victims", "claims.rest", "outcome.tally",
                     "outcome.toll", "link.figure"})  # fmt: skip
_SAYING = {"claims.reports", "claims.said"}  # 'added', behind another verb


def told_otherwise(scene: Scene, figure: Figure) -> bool:
    """'Released 1,211 sq km; 23 sq km were added by a resurvey', '12 hectares were leased to a farm'."""
    verb = figure.trigger
    own = verb is not None and verb >= figure.first
    if figure.kind not in WORK or own or not scene.at(figure.last, "claims.passive"):
        return False
    at = figure.last
    while scene.has(at, at + 1, *_AUXILIARIES):
        at += 1
    known = scene.tape.classes(at) - (_SAYING if verb is not None else set())  # 'nine areas were added' stands alone
    return scene.at(at, "lower") and not any(name.partition(".")[0] in _OURS for name in known)


def counts_own_subject(scene: Scene, figure: Figure) -> bool:
    """'The team was reduced to 20', 'His salary fell from 60 to 40': told of a subject that is neither land nor
    anything else we count."""
    first = scene.opening(figure.sentence)
    verb = scene.some(first + 1, min(first + _SUBJECT, figure.first), *_CHANGES, "punct", "figure")
    if not scene.has(first, first + 1, *_OPENS) or verb is None or not scene.has(verb, verb + 1, *_CHANGES):
        return False
    ends = scene.has(verb, figure.first, "claims.change", "claims.risen-from")  # 'works from 7 to 3'
    if not (ends or scene.at(figure.first - 1, "action.active")):
        return False
    if scene.has(first + 1, verb, *_AT_WORK) and not scene.has(first + 1, verb, "claims.figure-noun", "outcome.tally"):
        return True
    nouns = [unit for unit in range(first + 1, verb) if not scene.at(unit, "claims.article")]
    classes = set().union(*(scene.classes[unit] for unit in nouns))
    ours = any(name.partition(".")[0] in _COUNTED for name in classes) or not classes.isdisjoint(_TOTALS)
    return verb > first + 1 and not ours
