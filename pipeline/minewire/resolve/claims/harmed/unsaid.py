"""Causes of harm that go without saying in an article about mines."""

from __future__ import annotations

from minewire.resolve.claims.figure import EXPLOSIVE, Figure
from minewire.resolve.claims.scene import Scene
from minewire.resolve.claims.story import Story

from .limbs import names_limb

_NOT_ONE = "incident.not-one"
_SURE = 3  # how far an article must be of mines for what it does not say
_DETERMINED = ("claims.article", "claims.definite", "claims.possessive")
_TOLD = ("device", "device.thing", "device.adjective", "incident", "cause.explosion", "cause.armed", "person.military")


def lost_limb(scene: Scene, figure: Figure, story: Story) -> bool:
    """'My brother lost his leg': in mine news a limb is lost to a mine."""
    if figure.trigger is None or story.topic < _SURE:
        return False
    return any(names_limb(scene, unit) for unit in range(figure.trigger, min(figure.trigger + 3, len(scene.tape))))


def just_cleared(figure: Figure, story: Story) -> Figure | None:
    """The devices that the sentence before dealt with."""
    last = story.figures[-1] if story.figures else None
    dealt = last is not None and last.kind == "device" and last.action and figure.sentence - last.sentence == 1
    return last if dealt else None


def at_work(scene: Scene, figure: Figure) -> str | None:
    """'A deminer was killed during an operation near the border': by what he was there to clear."""
    first, last = scene.sentences[figure.sentence]
    none = figure.rule == _NOT_ONE and scene.has(first, last, "person.deminer")  # 'not a single accident to a deminer'
    if none or _clearing(scene, figure):
        return EXPLOSIVE
    job = (
        scene.some(figure.last, last, "claims.job") if scene.has(figure.first, figure.last, "person.deminer") else None
    )
    if job is None or scene.at(job + 1, "device.meant"):
        return None
    alone = scene.at(job, "claims.clearance") and scene.at(job - 1, "claims.amid")
    during = job - 1 if alone else job - 2
    accident = during - 1 if scene.at(during - 1, "incident") else during  # 'in an accident during clearance of a line'
    if scene.has(first, accident, *_TOLD) or scene.has(during, last, *_TOLD):
        return None
    in_it = alone or (scene.has(job - 2, job - 1, "claims.amid") and scene.has(job - 1, job, *_DETERMINED))
    other = scene.some(first, accident, "cause.other") or scene.some(job + 1, last, "cause.other")
    return EXPLOSIVE if in_it and other is None else None


def _clearing(scene: Scene, figure: Figure) -> bool:
    """'An engineer of the mine action office was killed clearing a road'."""
    at = (figure.trigger or 0) + 1
    at += scene.has(at, at + 1, "claims.when", "claims.while")
    done = scene.value("action.active", at) or scene.value("action.past", at)
    endings = tuple(scene.rules.lexicon("clause.participle-ending").entries)
    doing = done == "cleared" and scene.tape.unit(at).lower().split()[0].endswith(endings)
    ours = figure.facets.get("status") == "deminer" or scene.has(
        figure.last, at, "device.agency", "device.strong-topic"
    )
    return doing and at > figure.last and ours
