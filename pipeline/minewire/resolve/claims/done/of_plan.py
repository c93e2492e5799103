"""What has been done of a plan told in the same clause: '40 of the 60 hectares planned for May have been cleared'."""

from __future__ import annotations

from itertools import pairwise

from minewire.resolve.claims.figure import LAND, PLANNED_WHOLE, Figure, unit_of
from minewire.resolve.claims.scene import Scene

from .beside import right_near
from .triggers import triggers

_OF = 3  # units of 'of some' between a share and its plan


def shares_of_plan(scene: Scene, index: int, figures: list[Figure]) -> None:
    """Tell a share what the verb behind its plan tells, and the plan that it is one."""
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


def _planned(scene: Scene, part: Figure, whole: Figure) -> bool:
    """Whether 'of the' stands between two numbers, one of them of land, and a word for a plan behind the second."""
    land = part.kind in LAND or whole.kind in LAND
    kinds = {part.kind, whole.kind} <= {"area", "hazard", "bare"}
    of = whole.first - part.last < _OF and scene.has(part.last, part.last + 1, "claims.of", "claims.recall")
    return land and kinds and of and scene.value("claims.to-come", whole.last) == "planned"
