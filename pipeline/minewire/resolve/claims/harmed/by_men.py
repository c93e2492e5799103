"""Whether armed men, and no device, killed people."""

from __future__ import annotations

from minewire.resolve.claims.figure import Figure
from minewire.resolve.claims.scene import Scene

_AGENT = 5  # units behind 'by' in which its agent stands


def by_men(scene: Scene, figure: Figure) -> bool:
    """'5,600 civilians have been killed by the military', but not 'by the army's mines'; 'Troops killed six'."""
    if figure.trigger is not None and _assault(scene, figure.sentence, figure.trigger):
        return True
    if figure.trigger is None or not scene.at(figure.trigger + 1, "claims.agent"):
        return figure.trigger is not None and figure.trigger < figure.first and _men_did(scene, figure.trigger)
    begin = figure.trigger + 2
    agent = scene.some(begin, begin + _AGENT, "cause.armed", "device", "figure", "punct")
    return agent is not None and scene.at(agent, "cause.armed") and not scene.has(agent + 1, agent + 4, "device")


def bodies_found(scene: Scene, figure: Figure) -> bool:
    """'The bodies of six people were found in the area': nothing tells of what they died."""
    if figure.trigger is None or figure.number is None or not scene.at(figure.trigger, "outcome.bodies"):
        return False
    found = any(scene.value("action.past", unit) == "found" for unit in range(figure.last, figure.last + _AGENT))
    named = scene.has(*scene.sentences[figure.sentence], "device", "cause.explosion", "incident")
    return found and not named and not scene.at(figure.first - 1, "claims.definite")


def _assault(scene: Scene, index: int, verb: int) -> bool:
    """'Militants attacked a checkpoint, killing five policemen.'"""
    first, last = scene.sentences[index]
    deed = scene.some(first, verb, "cause.assault")
    return deed is not None and scene.has(first, deed, "cause.armed") and not scene.has(first, last, "device")


def _men_did(scene: Scene, verb: int) -> bool:
    """Whether armed men are the subject of a verb: they open its clause."""
    at = verb - 1
    while scene.has(at, at + 1, "claims.adverb", "claims.perfect"):
        at -= 1
    if not scene.at(at, "cause.armed"):
        return False
    while scene.has(at, at + 1, "cause.armed", "claims.article", "claims.adjective", "demonym"):
        at -= 1
    return at < 0 or scene.has(at, at + 1, "punct", "para", "quote", "claims.and", "claims.that", "claims.reports")


def did_it(scene: Scene, figure: Figure) -> bool:
    """'Grenades lie about. One of them killed a trader.', 'were hurt after one of them lit a shell': no victim."""
    if figure.trigger is None and scene.at(figure.first - 1, "cause.clause"):
        return True
    if scene.has(figure.first - 1, figure.first, "claims.when", "claims.as") and scene.at(figure.last, "cause.trigger"):
        return True  # 'were injured as one of them stepped on a mine'
    if figure.action is None and scene.at(figure.first - 1, "device.met"):
        return True  # 'bled to death after treading on one of them'
    own = figure.trigger is not None and figure.trigger >= figure.last
    own = own and not scene.has(figure.last, figure.trigger or 0, "figure")
    verb = figure.last + scene.at(figure.last, "claims.perfect")
    if figure.partitive and figure.value == 1 and not own and scene.at(verb, "claims.handled"):
        return True  # 'one of them pulled the pin, and three were hurt', 'a shell one of them had found'
    object_ = scene.has(figure.last + 1, figure.last + 2, "figure", "claims.indefinite", "claims.possessive")
    return scene.at(figure.last, "outcome.past") and object_
