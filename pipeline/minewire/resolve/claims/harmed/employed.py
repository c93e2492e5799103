"""Status of people by whom they work for or with: the staff of a demining agency, the men of a farm, colleagues."""

from __future__ import annotations

from minewire.resolve.claims.figure import Figure
from minewire.resolve.claims.scene import Scene

from .own_facets import read_facets

_NAMED_BEHIND = 4  # units behind a bare number in which people are named
_BESIDE = 6  # units round people in which their agency is named
_WE = 2  # units of 'we buried'
_FOR = 7  # units of 'working for a private livestock farm'


def staff_status(scene: Scene, figure: Figure) -> None:
    """Status of the employees of a demining agency or a company; a surveyor is of the teams whose survey is told."""
    named = figure.last
    if scene.has(figure.first, figure.last, "person.surveyor") and scene.has(0, figure.first, "claims.surveys"):
        figure.facets["status"] = "deminer"
    if figure.label == "BARE":  # 'the remaining 32 our own staff'; not '340, among them 12 employees'
        behind = figure.last, figure.last + _NAMED_BEHIND
        named = scene.some(*behind, "punct", "figure", "link.including") or behind[1]
    of_body = scene.has(figure.last, figure.last + 1, "claims.of", "claims.recall")
    if of_body and scene.at(figure.last - 1, "person.member"):
        ends = ("punct", "claims.passive", "claims.perfect", "outcome.past", "outcome.active", "claims.genitive")
        stop = scene.some(figure.last, figure.last + _FOR, *ends)
        if stop is not None and not scene.at(stop, "claims.genitive"):
            read_facets(scene, figure, figure.last + 1, stop)  # 'two members of the border guard'
    if figure.value == 0 and scene.has(figure.first, figure.last, "claims.own"):
        figure.facets.setdefault("status", "deminer")  # 'none of our staff was hurt'
    if "status" not in figure.facets and (status := _of_employer(scene, figure) or _of_teller(scene, figure)):
        figure.facets["status"] = status
    if "status" not in figure.facets and scene.has(figure.first - _BESIDE, named, "person.agency-staff"):
        start, end = scene.sentences[figure.sentence]
        of_whom = scene.at(figure.last, "claims.of")  # 'Two members of the village council'
        first, last = figure.first if of_whom else max(figure.first - _BESIDE, start), min(figure.last + _BESIDE, end)
        if scene.has(first, last, "claims.own") or of_agency(scene, first, last):
            figure.facets["status"] = "deminer"
        elif of_whom and scene.has(figure.last, last, "claims.employer", "claims.work-vehicle"):
            figure.facets["status"] = "civilian"


def _of_employer(scene: Scene, figure: Figure) -> str | None:
    """'Two men working for a livestock farm were killed.'"""
    at = figure.last + scene.at(figure.last, "=,")
    at += scene.at(at, "claims.who")  # 'Omar Noor, who works for the agency, was hurt'
    tied = scene.at(at, "claims.works-for") and scene.has(at + 1, at + 2, "claims.for", "claims.agent", "claims.at")
    if figure.kind != "person" or not tied:
        return None
    last = scene.some(at + 2, at + _FOR, "punct", "claims.passive", "claims.perfect", "figure", "person") or at + _FOR
    if of_agency(scene, at, last):
        return "deminer"
    return "civilian" if scene.has(at, last, "claims.employer") else None


def _of_teller(scene: Scene, figure: Figure) -> str | None:
    """'Two of my colleagues died', 'we buried two colleagues': of one who clears mines, where the article has told of
    such people before."""
    colleagues = scene.has(figure.first, figure.last, "person.colleague")
    mine = colleagues and scene.has(figure.first - _WE, figure.last, "claims.my")
    told = mine and scene.has(0, figure.first, "person.deminer", "device.agency")
    return "deminer" if told and not scene.has(*scene.sentences[figure.sentence], "person.military") else None


def of_agency(scene: Scene, first: int, last: int) -> bool:
    """Whether the units first..last-1 name a demining agency; 'the State Road Agency' is none, 'the agency' may be."""
    if scene.has(first, last, "device.agency"):
        return True
    the = scene.some(first, last, "device.the-agency")
    told = ("claims.definite", "claims.possessive", "claims.recall")
    return the is not None and scene.at(the, "lower") and scene.has(the - 1, the, *told)
