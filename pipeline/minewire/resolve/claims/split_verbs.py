"""Verbs of which one half stands behind the devices or the land, and verbs that clear land only for a crew."""

from __future__ import annotations

from .beside import LEFT_NEAR
from .figure import Figure
from .scene import Scene

_PARTICLE_WITHIN = 9  # units from devices or land to the particle of their verb
_PLACED = ("claims.in", "claims.the", "claims.and", "place", "claims.ground", "=,")
_OF_LAND = ("claims.of", "claims.land", "place", "claims.in", "claims.the", "hazard", "action.attribute")


def taken_out(scene: Scene, row: list[Figure]) -> bool:
    """'took 600 mines out of it', 'made 12 hectares in Fuzuli safe': a verb whose particle stands behind its object."""
    first, last = row[0].first, row[-1].last
    if not scene.has(first - LEFT_NEAR, first, "action.split"):
        return False
    at, end = last, last + _PARTICLE_WITHIN
    if scene.at(at, "=,"):  # an aside: 'dug 20,000 devices, most of them mines, out of the land'
        at = (scene.some(at + 1, end, "=,") or at) + 1
    while at < end and not scene.at(at, "action.particle") and scene.has(at, at + 1, "claims.within", *_PLACED):
        at += 1
    return scene.at(at, "action.particle")


def given_back(scene: Scene, row: list[Figure]) -> bool:
    """'handed 118 square kilometres back to those who farm there'."""
    first, last = row[0].first, row[-1].last
    given = scene.has(first - LEFT_NEAR, first, "action.give") and not scene.has(first - LEFT_NEAR, first, "=;")
    at = last
    while at < last + _PARTICLE_WITHIN and scene.has(at, at + 1, "claims.within", *_OF_LAND):
        at += 1
    return given and scene.at(at, "action.back")


def covered_by_crew(scene: Scene, row: list[Figure], start: int) -> bool:
    """'The teams covered 640 hectares': what a crew of mine action went over is cleared."""
    verb = next(
        (u for u in range(row[0].first - 1, row[0].first - LEFT_NEAR, -1) if not scene.at(u, "claims.filler")), 0
    )
    crew = scene.has(
        max(start, verb - LEFT_NEAR), verb, "claims.crew", "device.agency", "device.the-agency", "person.deminer"
    )
    return row[0].kind == "area" and scene.at(verb, "claims.covered") and verb > start and crew
