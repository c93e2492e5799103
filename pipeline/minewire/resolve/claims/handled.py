"""Munitions of ordinary war and crime news in sentences that tell of a find or of disposal: they speak of mine action.

'An excavator turned up 12 artillery shells', 'Divers made three depth charges safe': such a sentence is of ordnance
that lay there. One with guns, drugs, arrests or fire is of a raid or a battle.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from .scene import Scene, within
from .view import View

_MADE_SAFE = 1.0
_BOMB = "unexploded_ordnance"  # bombs have names in news of raids, too
_FOUND = 0.5  # who finds a grenade need not speak of mine action: less than a word that only mine action uses
_FORMS = ("action.past", "action.active", "action.state")
_DONE = ("found", "cleared")


@dataclass(slots=True)
class _Sets:
    munitions: re.Pattern[str]  # of war, or of a size that only munitions have


def _sets(view: View) -> _Sets:
    one = view.one
    sized = one("measure", "device.old", "device.war", "device.war-tail", "demonym")
    thing = f"{sized}{one('device.kind', '=-')}*{one('device.sized')}"
    weighing = (
        f"{one('device.sized')}{one('=,')}?{one('lower')}{{0,2}}{one('measure')}"  # 'bombs, each weighing 250 kg'
    )
    return _Sets(re.compile(f"{one('device.munition')}|{thing}|{weighing}"))


def handled(scene: Scene) -> float:
    """How far the sentences that tell of a find of munitions speak of mine action."""
    munitions = scene.view.own(_sets).munitions
    units = [match.start() for match in munitions.finditer(scene.chars)]
    return sum(_told(scene, first, last) for first, last in scene.sentences if within(units, first, last))


def models(scene: Scene, first: int, last: int) -> int:
    """How many models of mines are named; not by names that rifles and roads have, too ('M16')."""
    named = {*within(scene.units("identifier"), first, last), *within(scene.units("device.model"), first, last)}
    return sum(scene.model(unit) not in (None, _BOMB) and surely_model(scene, unit) for unit in named)


def surely_model(scene: Scene, unit: int) -> bool:
    """Whether only mines, bomblets and bombs have a name."""
    return scene.rules.lexicon("device.model-weak").value(scene.tape.unit(unit)) is None


def _told(scene: Scene, first: int, last: int) -> float:
    """What one sentence with munitions speaks for mine action."""
    if scene.has(first, last, "device.made-safe"):
        return _MADE_SAFE
    if scene.has(first, last, "device.in-raid", "device.flies", "device.thrown", "device.thrown-by"):
        return 0
    verbs = [unit for unit in range(first, last) if scene.has(unit, unit + 1, *_FORMS)]
    done = {scene.value(form, unit) for unit in verbs for form in _FORMS}
    if scene.has(first, last, "device.disposers") and not done.isdisjoint(_DONE):
        return _MADE_SAFE
    at_peace = [unit for unit in verbs if not scene.at(unit, "device.in-battle")]
    done = {scene.value(form, unit) for unit in at_peace for form in _FORMS}
    return 0 if done.isdisjoint(_DONE) else _FOUND
