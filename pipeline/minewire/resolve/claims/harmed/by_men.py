"""Whether armed men, or anything else that is told as the agent, killed people, and no device."""

from __future__ import annotations

from bisect import bisect_right

from minewire.resolve.claims.figure import Figure
from minewire.resolve.claims.scene import Scene

from .cause import that_attack

_AGENT = 5  # units behind 'by' in which its agent stands
_HELPERS = ("IMPLIED", "NAMED", "PEOPLE")
_OURS = ("device", "device.thing", "device.pronoun", "device.adjective", "device.model", "device.container",
         "identifier", "cause.explosion", "cause.trigger", "cause.ours", "incident", "hazard", "claims.it",
         "claims.they", "claims.such", "claims.thing", "claims.land", "claims.ground", "claims.adjective", "figure",
         "ordinal", "date", "duration", "measure", "percent", "age")  # fmt: skip
_NOT_NAMED = ("punct", "para", "quote", "claims.stop", "claims.passive", "claims.perfect", "claims.when")
_NOUN_PHRASE = 5  # units of a subject
_CHAIN = 14  # units from a subject to the second verb of its clause
_CLASH = 5  # units from a verb to 'in the clashes'


def by_men(scene: Scene, figure: Figure) -> bool:
    """'5,600 civilians have been killed by the military', but not 'by the army's mines'; 'Troops killed six'."""
    last = scene.sentences[figure.sentence][1]
    if scene.at(figure.first - 1, "claims.agent") and scene.at(figure.first - 2, "outcome.past") and figure.partitive:
        return True  # 'were killed by one of them'
    if _helper(scene, figure):
        return True
    if figure.label == "BARE" and scene.at(figure.last, "claims.agent"):
        return _other_agent(scene, figure.last + 1, last)  # '12 killed by mines, 7 by shelling'
    if figure.label == "BARE" and scene.at(figure.first - 1 - scene.at(figure.first - 1, "claims.another"), "device"):
        return False  # 'shelling wounded 31 people, and mines another 12'
    if figure.trigger is not None and _assault(scene, figure.sentence, figure.trigger):
        return True
    if figure.trigger is None or not scene.at(figure.trigger + 1, "claims.agent"):
        active = figure.trigger is not None and figure.trigger < figure.first
        return active and (_men_did(scene, figure.trigger or 0) or _another_did(scene, figure.trigger or 0))
    begin = figure.trigger + 2
    if _other_agent(scene, begin, last):
        return True
    agent = scene.some(begin, begin + _AGENT, "cause.armed", "device", "figure", "punct")
    return agent is not None and scene.at(agent, "cause.armed") and not scene.has(agent + 1, agent + 4, "device")


def _helper(scene: Scene, figure: Figure) -> bool:
    """'was hurt and taken to hospital by his uncle', 'a boy carried home by two villagers': helpers are no victims."""
    by, verb = scene.before_filler(figure.first - 1), figure.trigger
    told = verb is not None and (verb < figure.first or scene.at(verb - 1, "claims.and"))
    return told and figure.label in _HELPERS and scene.at(by, "claims.agent")


def _other_agent(scene: Scene, begin: int, last: int) -> bool:
    """'killed by wolves': an agent is told, and it is neither a device nor what stands for one."""
    if scene.has(begin, begin + 1, "punct", "para", "date", "figure", "measure"):
        return False
    end = min(begin + _AGENT + _NOUN_PHRASE, last)
    return not scene.has(begin, scene.some(begin, end, "punct", "para", "date", "duration") or end, *_OURS)


def _another_did(scene: Scene, verb: int) -> bool:
    """'Wolves have killed two people': the subject that opens the clause is neither a device nor stands for one."""
    if not (scene.at(verb, "outcome.past") and scene.at(verb + 1, "figure")):
        return False
    head = verb - 1
    if scene.at(head, "claims.and"):
        return _earlier_subject(scene, verb)
    while scene.has(head, head + 1, "claims.adverb", "claims.perfect"):
        head -= 1
    if scene.at(head, "cause.aimed") and not scene.at(head - 1, "claims.definite"):
        return scene.has(head - 1, head, "para", "=.", "quote", "claims.that", "claims.indefinite")
    at = head
    while at > head - _NOUN_PHRASE and not scene.has(at, at + 1, *_NOT_NAMED, *_OURS):
        at -= 1
    named = at < head and not scene.has(head, head + 1, "claims.who", "claims.relative", "claims.they", "claims.he")
    at -= scene.has(at, at + 1, "claims.article", "claims.possessive", "claims.definite")
    return named and (at < 0 or scene.has(at, at + 1, "para", "=.", "quote", "claims.that", "claims.reports"))


def _earlier_subject(scene: Scene, verb: int) -> bool:
    """'Elephants trampled the maize and killed two farmers', 'gunmen took ten children and killed two others': the
    subject of an earlier verb of the sentence."""
    index = bisect_right(scene.sentences, (verb, len(scene.chars))) - 1
    first = scene.sentences[index][0]
    begin = max(first, verb - _CHAIN)
    if scene.has(begin, verb, "device", "device.thing", "cause.trigger", "=.", "claims.relative", "claims.reports"):
        return False
    animal = scene.some(begin, verb, "claims.animal", "cause.armed")
    return animal is not None and not scene.has(begin, animal, "action.past", "claims.agent", "claims.said")


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
    state = scene.at(at, "place") and scene.at(verb + 1, "figure") and scene.at(verb, "outcome.past")
    if not scene.at(at, "cause.armed") and not state:
        return False
    at -= state  # 'Russia has killed 500 children'
    while scene.has(at, at + 1, "cause.armed", "claims.article", "claims.adjective", "demonym"):
        at -= 1
    if scene.at(at, "claims.and") and scene.has(at - _NOUN_PHRASE, at, "claims.between"):
        return False  # 'Mines of the war between the army and rebels have killed 20'
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
    verb = figure.last
    was = False
    while scene.has(verb, verb + 1, "claims.perfect", "claims.passive", "claims.adverb"):
        was = was or scene.at(verb, "claims.passive")  # 'was picked up' is what befell him
        verb += 1
    handled = scene.at(verb, "claims.handling" if was else "claims.handled")
    if (figure.partitive or figure.label == "PART") and figure.value == 1 and not own and handled:
        return True  # 'one of them pulled the pin, and three were hurt', 'a shell one of them was playing with'
    object_ = scene.has(figure.last + 1, figure.last + 2, "figure", "claims.indefinite", "claims.possessive")
    return scene.at(figure.last, "outcome.past") and object_


def in_clash(scene: Scene, figure: Figure, *, strong_topic: bool) -> bool:
    """'were killed in clashes near the mined road': another cause right behind the verb, and no device behind it."""
    verb = figure.trigger
    if verb is None or not scene.at(verb + 1, "claims.in"):
        return False
    cause = scene.some(verb + 2, verb + _CLASH, "cause.other", "device", "device.thing", "punct")
    _, last = scene.sentences[figure.sentence]
    return (
        cause is not None
        and scene.at(cause, "cause.other")
        and not that_attack(scene, cause, strong_topic)
        and not scene.has(cause, last, "device", "device.thing", "device.model", "identifier", "cause.explosion")
    )
