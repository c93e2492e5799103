"""Lists of plans: 'Expected results:' makes '• 420 mines destroyed' a plan, 'Results so far:' does not."""

from __future__ import annotations

from itertools import pairwise

from minewire.resolve.claims.counted.carried_on import goes_on
from minewire.resolve.claims.figure import WORK, Figure, unit_of
from minewire.resolve.claims.scene import Scene
from minewire.resolve.claims.story import Story

from .modality import targeted

_HEADING_UNITS = 14  # a line over a list without a colon is no longer
_TO_REACH = "figure.planned"  # 'next year it must be 60 thousand'
_AIM = 4  # units from 'aims' to its number


def read_lead(scene: Scene, index: int, story: Story, *, bare: bool) -> None:
    """Keep whether a sentence (`bare`: without figures) opens a list of plans; another line or a full stop ends it."""
    first, last = scene.sentences[index]
    bullet = scene.at(first, "claims.bullet")
    heading = index > 0 and bare and not bullet and last - first <= _HEADING_UNITS
    stops = scene.has(last - 1, last, "=.", "=!", "=?", "=;")
    if scene.at(last - 1, "=:") or (heading and not stops):
        story.planned = _plan(scene, first, last)
        story.colon = scene.at(last - 1, "=:")
    elif not bullet and stops:
        story.planned = False


def planned(scene: Scene, figure: Figure, story: Story) -> bool:
    """Whether a figure stands in a row of such a list, or behind its colon in one sentence, without its own verb."""
    if figure.kind not in WORK:
        return False
    first, last = scene.sentences[figure.sentence]
    if scene.at(first, "claims.bullet") or (story.colon and not scene.at(last - 1, "=.")):
        clause = scene.some(figure.last, last, "claims.relative")  # 'round villages to which families are returning'
        end = last if clause is None else clause
        return story.planned and not scene.has(first, end, "claims.passive", "claims.perfect")
    colon = scene.some(first, figure.first, "=:")
    done = colon is None or scene.has(colon, last, "claims.passive", "claims.perfect")
    return colon is not None and not done and scene.has(first, colon, "claims.plan-lead") and _plan(scene, first, colon)


def _plan(scene: Scene, first: int, last: int) -> bool:
    """A word of intent, or 'is to achieve'; not what has been reached already."""
    if any(scene.at(u, "claims.plan-done") and not scene.at(u - 1, "claims.be") for u in range(first, last)):
        return False
    if scene.has(first, last, "claims.future", "claims.plan-lead"):
        return True
    return any(scene.at(u, "claims.passive") and scene.at(u + 1, "claims.to") for u in range(first, last))


def go_on_planned(figures: list[Figure]) -> None:
    """'were to clear 70,000 hectares in 2025 and a further 75,000 in 2026': the same verb makes both a plan."""
    for before, figure in pairwise(figures):
        same = figure.trigger is not None and figure.trigger == before.trigger and figure.trigger < figure.first
        if same and before.modality == "planned" and figure.action in (before.action, "remaining", "cleared"):
            figure.action, figure.modality = before.action, "planned"


def aimed_at(scene: Scene, figure: Figure, model: Figure) -> bool:
    """'cleared 12 hectares and wants to clear 20 in May', 'with 12 hectares cleared, the target of ten was passed'."""
    ends = model.kind == "area" and (goes_on(scene, figure) or targeted(scene, figure.first))
    return ends and scene.has(model.last, figure.first, "claims.future", "claims.target")


def of_plan(scene: Scene, figure: Figure, before: list[Figure], story: Story) -> bool:
    """'So far 7,900 hectares have been cleared. The plan is for 20,000.': of the land or devices told right before."""
    last = scene.sentences[figure.sentence][1]
    intent = scene.some(figure.first - _AIM, figure.first - 1, "claims.future")
    aims = intent is not None and scene.has(figure.first - 1, figure.first, "claims.at", "claims.for")
    aims = aims or figure.rule == _TO_REACH
    if before or figure.action or not (aims or targeted(scene, figure.first)):
        return False
    told = [f for f in story.figures[-1:] if f.kind in WORK and f.action]
    whole = told[0] if told and figure.sentence - told[0].sentence <= 1 else None
    ends = figure.last >= last or scene.has(figure.last, figure.last + 1, "punct", "date", "claims.agent")
    if whole is None or not ends:
        return False
    figure.kind, figure.measure, figure.unit, figure.action = whole.kind, whole.measure, unit_of(whole), "planned"
    return True
