"""Sentences without a figure that take the reader to a place: 'Take the old front line in Aghdam', 'Rescuers went to
Izium district in May'."""

from __future__ import annotations

from minewire.resolve.claims.scene import Scene

from .grounds import Ground

_SUBJECT = 6  # units of 'The rescuers of the Lviv brigade'
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
