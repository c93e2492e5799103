"""Figures that are the one before them told once more: who it is, whose it is."""

from __future__ import annotations

from minewire.resolve.claims.figure import Figure
from minewire.resolve.claims.harmed.own_facets import read_facets
from minewire.resolve.claims.scene import Scene


def says_who(scene: Scene, a: Figure | None, b: Figure) -> bool:
    """Whether a figure only says who the one before is."""
    return _is_that_one(scene, a, b) or _whose(scene, a, b) or _in_digits(scene, a, b) or _who_is(scene, b)


def _who_is(scene: Scene, b: Figure) -> bool:
    """'A girl, who was their cousin, died': what a relative clause tells of somebody."""
    who = b.first - 2
    return b.label == "IMPLIED" and scene.at(who + 1, "claims.singular") and scene.has(who, who + 1, "claims.who")


def _in_digits(scene: Scene, a: Figure | None, b: Figure) -> bool:
    """'Three men (3) were killed': the number in words once more."""
    if a is None or b.kind != "bare" or b.value is None or b.value != a.value or b.first != a.last + 1:
        return False
    return scene.at(a.last, "=(") and scene.at(b.last, "=)")


def _whose(scene: Scene, a: Figure | None, b: Figure) -> bool:
    """'Three members of one family, one of them a woman': the family counts nobody, and parts no list."""
    if a is None or a.kind != "person" or b.kind not in ("count", "bare") or b.value != 1 or b.first != a.last + 1:
        return False
    return scene.at(a.last, "claims.of") and scene.has(b.first + 1, b.first + 3, "claims.group-noun")


def told_by_one(a: Figure | None, b: Figure) -> bool:
    """'one was a soldier and one a woman': the woman is that one."""
    return a is not None and a.label == "BARE" and a.value == 1 and b.label == "IMPLIED" and a.last == b.first


def _is_that_one(scene: Scene, a: Figure | None, b: Figure) -> bool:
    """'One of the five, a girl, lost her sight', 'one of whom is a minor', 'One resident, a potter, died': the girl is
    that one."""
    if a is None or a.value != 1 or a.number is None or b.label != "IMPLIED" or b.first != a.last + 1:
        return False
    resident = a.kind == "person" and a.label == "PEOPLE" and scene.at(b.last, "=,")
    if a.kind != "part" and not resident and not (a.kind == "bare" and a.label == "BARE"):
        return False  # not 'One boy, a girl and two women'
    if not scene.has(a.last, a.last + 1, "=,", "claims.singular") or not scene.at(b.first, "claims.indefinite"):
        return False
    read_facets(scene, a, b.first, b.last)
    return True
