"""Sentences without a figure that take the reader to a place: 'Take the old front line in Aghdam', 'Rescuers went to
Izium district in May'."""

from __future__ import annotations

from minewire.resolve.claims.scene import Scene
from minewire.resolve.places import RANK

from .grounds import Ground, Grounds

_SUBJECT = 6  # units of 'The rescuers of the Lviv brigade'
_OPENING = 3  # sentences of a headline, a date line and a lead
_WORK = 3  # units of 'its work at'
_TO = 4  # units of 'to the liberated districts of'


def led_into(scene: Scene, index: int, grounds: list[Ground]) -> list[str]:
    """The place that what follows is told of."""
    first, last = scene.sentences[index]
    opening = scene.opening(index)
    told = [g for g in grounds if g.ids and not g.lead_only]
    if scene.has(opening, opening + 2, "claims.take-case"):
        return list(told[0].ids) if len(told) == 1 else []
    crew = scene.some(first, min(first + _SUBJECT, last), "claims.squads", "claims.company")
    sent = scene.some(crew, last, "claims.dispatched", "claims.went") if crew is not None else None
    if sent is None or scene.has(first, last, "claims.not-work"):
        return []
    goals = [g for g in told if g.first > sent]
    near = len(goals) == 1 and goals[0].first <= sent + _TO and scene.has(sent, goals[0].first, "claims.toward")
    return list(goals[0].ids) if near else []


def of_lands_of_report(grounds: Grounds, ids: list[str], index: int) -> bool:
    """'The agency published the summary of its work in Erbil, Duhok and Halabja governorates in 2024': the regions that
    the first sentence of a report says it is of, where no part of the country alone was ever mined."""
    places = [grounds.by_id[i] for i in ids]
    first, last = grounds.scene.sentences[index]
    partly = any(grounds.scene.rules.lexicon("claims.partly-mined").value(p["country"] or "") for p in places)
    regions = all(RANK[p["kind"]] == RANK["region"] for p in places) and len({p["country"] for p in places}) == 1
    work = grounds.scene.has(first, last, "claims.operations", "claims.of-its-life")
    return regions and not partly and index <= _OPENING and work


def of_its_work(grounds: Grounds, index: int, ground: Ground) -> bool:
    """'The trust said that its work at Red Bridge was over', 'a report of its work in the Fuzuli and Aghdam districts':
    the sentences behind it are of that work."""
    scene, (first, _) = grounds.scene, grounds.scene.sentences[index]
    narrow = len(ground.ids) == 1 or grounds.local(ground.ids)
    if scene.has(ground.first - _WORK, ground.first - 1, "claims.of-its-life"):
        return narrow
    work = scene.some(max(first, ground.first - _WORK), ground.first, "claims.operations")
    whose = ("claims.possessive", "claims.definite")
    own = work is not None and scene.has(max(first, work - _WORK), work, *whose)
    return own and narrow and scene.at((work or 0) + 1, "claims.in")
