"""What has been done of a plan told in the same clause: '40 of the 60 hectares planned for May have been cleared'."""

from __future__ import annotations

from itertools import pairwise

from minewire.resolve.claims.figure import LAND, PLANNED_WHOLE, Figure, unit_of
from minewire.resolve.claims.scene import Scene

from .beside import right_near
from .over_land import over_land
from .triggers import Trigger, triggers

_BEHIND, _BEFORE = 9, 4  # units from a plan to the verb behind it; from a verb to its land
_DONE = ("cleared", "surveyed", "released", "reduced", "cancelled", "found")
_OF = 3  # units of 'of some' between a share and its plan


def shares_of_plan(scene: Scene, index: int, figures: list[Figure]) -> None:
    """Tell a share what the verb behind its plan tells, and the plan that it is one."""
    if scene.has(*scene.sentences[index], "percent"):
        _percent_of_plan(scene, figures)
    for part, whole in pairwise(figures):
        if not _planned(scene, part, whole) or part.action not in (None, "planned"):
            continue
        at = whole.last + 1
        while scene.has(at, at + 1, "claims.for", "date", "claims.agent", "claims.in"):
            at += 1
        done = {trigger.unit: trigger for trigger in triggers(scene, index, "action") if trigger.unit >= at}
        verb, passive = right_near(scene, at, done)
        if verb is None or not (passive or verb.form == "state"):
            continue
        part.action, part.trigger = verb.value, verb.unit
        model = whole if whole.kind in LAND else part
        for figure in (part, whole):
            figure.kind, figure.measure, figure.unit = model.kind, model.measure, unit_of(figure) or unit_of(model)
        whole.action, whole.trigger, whole.rule = "planned", whole.last, PLANNED_WHOLE


def _percent_of_plan(scene: Scene, figures: list[Figure]) -> None:
    """'cleared 41,377 hectares, which is 69% of the 60,000 planned for 2025': the plan of which the land is a share."""
    for done, plan in pairwise(figures):
        at = plan.first - 1 - scene.at(plan.first - 1, "claims.definite")
        share = scene.has(at, at + 1, "claims.of", "claims.recall") and scene.at(at - 1, "percent")
        said = scene.at(plan.last, "claims.future") or scene.value("claims.to-come", plan.last) == "planned"
        if done.kind == "area" and plan.kind in ("bare", "area") and share and said:
            plan.kind, plan.measure, plan.unit = done.kind, done.measure, unit_of(plan) or unit_of(done)
            plan.action, plan.trigger, plan.rule = "planned", plan.last, PLANNED_WHOLE


def done_as_planned(scene: Scene, index: int, figures: list[Figure]) -> None:
    """'Surveyed 40 hectares scheduled for clearance', '40 hectares of land planned for survey have been handed back':
    what was done, where the plan only says which land it was."""
    told: list[Trigger] | None = None
    for figure in figures:
        at = over_land(scene, figure.last) or figure.last
        if figure.kind not in LAND or figure.action not in (None, "planned") or not _slated(scene, at):
            continue
        told = told if told is not None else triggers(scene, index, "action")
        verb = _verb_behind(scene, at + 1, told) or _verb_before(scene, figure, told)
        if verb is not None and verb.value in _DONE:
            figure.action, figure.trigger = verb.value, verb.unit


def _slated(scene: Scene, at: int) -> bool:
    """Whether a word for a plan stands there, right before what is planned: 'scheduled for demining'."""
    said = scene.value("claims.to-come", at) or scene.value("action.state", at) or scene.value("action.past", at)
    return said == "planned" and (scene.at(at + 1, "claims.for") or not scene.at(at, "claims.to-come"))


def _verb_behind(scene: Scene, at: int, told: list[Trigger]) -> Trigger | None:
    """The passive verb behind what is planned: '… for priority survey were handed back'."""
    verb = next((t for t in told if at < t.unit <= at + _BEHIND and scene.at(t.unit - 1, "claims.passive")), None)
    stop = ("punct", "figure", "area", "device", "claims.relative", "claims.and")
    return None if verb is None or scene.has(at, verb.unit, *stop) else verb


def _verb_before(scene: Scene, figure: Figure, told: list[Trigger]) -> Trigger | None:
    """The active verb whose object the land is: 'have surveyed some 40 hectares …'."""
    verb = next((t for t in reversed(told) if figure.first - _BEFORE <= t.unit < figure.first), None)
    if verb is None or verb.form == "state" or scene.has(verb.unit + 1, figure.first, "punct", "figure", "device"):
        return None
    passive = scene.has(verb.unit - 1, verb.unit, "claims.passive", "claims.to")
    return None if passive or scene.has(verb.unit - _BEFORE, figure.first, "claims.future", "claims.will") else verb


def _planned(scene: Scene, part: Figure, whole: Figure) -> bool:
    """Whether 'of the' stands between two numbers, one of them of land, and a word for a plan behind the second."""
    land = part.kind in LAND or whole.kind in LAND
    kinds = {part.kind, whole.kind} <= {"area", "hazard", "bare"}
    of = whole.first - part.last < _OF and scene.has(part.last, part.last + 1, "claims.of", "claims.recall")
    return land and kinds and of and scene.value("claims.to-come", whole.last) == "planned"
