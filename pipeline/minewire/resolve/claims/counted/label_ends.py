"""What stands behind the number of a label: a verb of its own, or the people it counts."""

from __future__ import annotations

from minewire.resolve.claims.scene import Scene
from minewire.ruleset import Match

from .no_people import BEFALLEN

_PEOPLE = 5  # units from a number to the people that it counts


def opens_clause(scene: Scene, match: Match) -> bool:
    """'fell victim to mines: 40 were killed', 'mines: 71 of them died': a number with a verb of its own."""
    behind = match.last + scene.at(match.last, "link.partitive")
    things = behind == match.last and scene.has(match.outer_first, match.first, "device")
    if things and scene.at(behind, "outcome.of-things"):
        return False  # 'booby traps: 23 disabled'
    return scene.has(behind, behind + 1, *BEFALLEN)


def before_people(scene: Scene, match: Match) -> int | None:
    """'children: 201 boys', 'The toll includes nine children': the number counts whom the noun behind it names; also
    'Mine blast: seven army cooks killed'."""
    of_toll = match.rule.label == "LABEL" or scene.has(match.outer_first, match.first, "link.included")
    if not of_toll or scene.at(match.last, "person"):
        return match.last if of_toll else None
    people = scene.some(match.last, match.last + _PEOPLE, "person", "punct", "para", "figure", "claims.stop", "device")
    named = people is not None and scene.at(people, "person") and not scene.has(match.last, people, *BEFALLEN)
    return people if named and people is not None and scene.has(people + 1, people + 2, *BEFALLEN) else None
