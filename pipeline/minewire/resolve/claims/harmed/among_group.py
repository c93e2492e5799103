"""Who victims are by the group they are counted among: 'no casualties among the sappers', 'nobody in the team'."""

from __future__ import annotations

from minewire.resolve.claims.figure import Figure
from minewire.resolve.claims.scene import Scene

from .own_facets import read_facets

_GROUP = 6  # units of 'among its own bomb disposal experts'
_LEADS = ("claims.article", "claims.possessive", "claims.own", "claims.definite", "claims.recall")
_ENDS = ("punct", "figure", "claims.passive", "claims.perfect", "claims.in", "outcome.past", "outcome.active",
         "claims.and", "claims.relative", "para")  # fmt: skip
_WITHIN = ("claims.in", "claims.of", "claims.among", "claims.within", "claims.where")


def group_status(scene: Scene, figure: Figure) -> None:
    """The status that the group of a toll tells, right behind it or at the head of its sentence."""
    if "status" in figure.facets or not (figure.kind == "person" or (figure.kind == "bare" and figure.value == 0)):
        return
    if scene.at(figure.last, "claims.among"):
        _read(scene, figure, figure.last + 1)
        return
    if figure.value == 0 and scene.has(figure.last, figure.last + 1, *_WITHIN):
        at = _behind_leads(scene, figure.last + 1)
        if at > figure.last + 1 and _team(scene, figure, at):
            figure.facets["status"] = "deminer"  # 'nobody in the team has been hurt'
        return
    first = scene.opening(figure.sentence)
    if figure.label == "OUTCOME" and scene.at(first, "claims.among"):  # 'Among its own sappers, … 62 casualties'
        comma = scene.some(first + 1, min(first + _GROUP, figure.first), "=,", "figure", "area")
        if comma is not None and scene.at(comma, "=,"):
            _read(scene, figure, first + 1)


def _read(scene: Scene, figure: Figure, at: int) -> None:
    """Read the group that begins at a unit; a team or staff of nobody else are deminers where none came to harm."""
    at = _behind_leads(scene, at)
    last = scene.some(at, at + _GROUP, *_ENDS) or at + _GROUP
    told = dict(figure.facets)
    read_facets(scene, figure, at, last)
    figure.facets = told | {facet: value for facet, value in figure.facets.items() if facet == "status"}
    if figure.value == 0 and not figure.facets.get("status") and _team(scene, figure, at):
        figure.facets["status"] = "deminer"


def _team(scene: Scene, figure: Figure, at: int) -> bool:
    """Whether a unit is a team at work on mines: no troops are told of there."""
    first, last = scene.sentences[max(figure.sentence - 1, 0)][0], scene.sentences[figure.sentence][1]
    return scene.at(at, "claims.team") and not scene.has(first, last, "person.military", "person.force")


def _behind_leads(scene: Scene, at: int) -> int:
    while scene.has(at, at + 1, *_LEADS):
        at += 1
    return at
