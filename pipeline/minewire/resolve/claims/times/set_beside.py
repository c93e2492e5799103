"""Times that nothing happened in: what shares and records are set beside, and the year that somebody speaks of."""

from __future__ import annotations

from dataclasses import replace

from minewire.resolve.claims.scene import Scene
from minewire.resolve.moments import Time

from .ends import Spot

_BESIDE = 6  # '(more) than in any year since 2011'
_PASSED = ("claims.within", "claims.since", "noun.one", "date.core")
_RECORD = 3  # units from a share to its time
_CHANGE = 7  # and from a change to it
_TOLD = 4  # 'of the activities of the agency in 2023'


def than(scene: Scene, first: int, last: int) -> bool:
    """'18 per cent fewer than a year before', 'a 20 per cent rise from 2010': a time that a share is set beside."""
    share = scene.has(first - _RECORD, first, "percent")
    words = scene.tape.slice(first, last).lower().split()[:2] if share else []
    before = scene.at(first - 1, "claims.than") or scene.rules.lexicon("claims.than").value(" ".join(words))
    changed = scene.at(first - 1, "claims.risen-from") and scene.has(first - _RECORD, first - 1, "claims.change-of")
    return (share and bool(before)) or changed


def set_beside(scene: Scene, first: int) -> bool:
    """'Twice as many as in May', 'more than in any year since 2011', 'the same as in 2022': not its time."""
    unit = first - 1
    while unit > first - _BESIDE and not scene.tape.classes(unit).isdisjoint(_PASSED):
        unit -= 1
    occasion = scene.at(first - 1, "claims.since") and scene.at(first - 2, "claims.occasion")
    as_in = first > 1 and scene.tape.has(first - 2, "clause.as")  # 'As in April, two were hurt'
    return (
        (occasion or scene.at(unit, "claims.comparing"))  # for the first time since 2019
        or scene.has(first - _BESIDE, first, "claims.multiplied")
        or (scene.at(first - 1, "claims.within") and as_in)
    )


def changed_from(scene: Scene, spot: Spot, time: Time | None, end: int) -> Spot:
    """'A 40 per cent rise in casualties from the first half of 2013, which saw nine dead': what stands behind it was in
    that half, and nothing else is of it."""
    first, last = (time.when.first, time.when.last) if time is not None else (None, None)
    if spot.period.relation != "from" or first is None or last is None or first == last:
        return spot
    change = scene.some(max(spot.first - _CHANGE, 0), spot.first, "claims.change", "claims.change-of", "claims.up-from")
    if change is None or scene.has(change, spot.first, "punct", "figure", "area"):
        return spot
    spot.plain = replace(spot.period, from_=first.isoformat(), to=last.isoformat(), relation=None)
    opens = change == 0 or scene.has(change - 1, change, "punct", "para")
    clause = scene.some(spot.last + 1, end, "=,") if opens else None
    spot.plain_until = (clause or end) if scene.at(spot.last, "=,") else spot.last  # 'Up from …, when nine died, it …'
    spot.usable = spot.leads = False
    return spot


def of_work(scene: Scene, spot: Spot, sentence_first: int) -> bool:
    """'Speaking of the activities in 2023, the minister said …': not the year of his word."""
    opened = scene.has(sentence_first, sentence_first + 1, "claims.speaks-of")
    return opened and scene.has(max(sentence_first, spot.first - _TOLD), spot.first, "claims.work-told")
