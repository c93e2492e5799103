"""What was done, as a later clause or sentence tells: 'Six mines lay there until sappers destroyed them', 'They found
three mines. On Sunday they were blown up.'"""

from __future__ import annotations

from itertools import takewhile

from minewire.resolve.claims.figure import WORK, Figure
from minewire.resolve.claims.scene import Scene, within
from minewire.resolve.claims.story import Story

_SINCE = 2  # sentences from what was found to what was done with it
_SUBJECT = 12  # units from the start of a sentence to the verb of what it begins with
_NOUN = 4  # units of 'a rusty hand grenade'
_PLURAL = 2
_OPEN = (None, "remaining", "found")  # what a later clause can go beyond
_TOLD_APART = ("figure", "area", "claims.future", "claims.negation", "=;", "claims.if")
_ENDS = ("date", "claims.at", "claims.within", "claims.in", "claims.and", "claims.where", "cause.clause")
_NOT_DONE = ("claims.future", "claims.negation", "figure")


def done_to_them(scene: Scene, figures: list[Figure]) -> None:
    """'The 12 hectares were sown after sappers had cleared them', 'Six mines lay there until they destroyed them'."""
    things = [f for f in figures if f.kind in WORK]
    if not things or figures[-1] is not things[-1]:
        return
    figure = things[-1]
    plural = figure.kind == "area" or (figure.value or _PLURAL) >= _PLURAL
    if not plural or figure.compared or figure.parent is not None or figure.action not in _OPEN:
        return
    last = scene.sentences[figure.sentence][1]
    for them in within(scene.units("claims.them"), figure.last + 1, last):
        verb = them - 1
        own = scene.value("action.past", verb) in ("cleared", "released") and not scene.at(verb - 1, "claims.be")
        if not own or scene.has(figure.last, verb, *_TOLD_APART):
            continue
        figure.action, figure.trigger = scene.value("action.past", verb), verb
        return


def afterwards(scene: Scene, index: int, story: Story) -> None:
    """'They found three mines. On Sunday the devices were blown up.': found before, and then cleared."""
    first, last = scene.sentences[index]
    every = scene.at(first, "link.all")  # 'All the devices were defused', wherever they were told
    told = takewhile(lambda f: every or index - f.sentence <= _SINCE, reversed(story.figures))
    before = [f for f in told if f.kind == "device" and f.action == "found" and f.sentence < index]
    found = [f for f in before if every or scene.same_paragraph(f.sentence, index)]
    if found and did_away(scene, first, last):
        for figure in found:
            figure.action = "cleared"
        return
    if found and (same := _all_of_number(scene, first, last, found)):
        for figure in same[1]:
            figure.action = "cleared"
        story.pointing.add(same[0])
        return
    verb = scene.some(first, min(first + _SUBJECT, last), "action.past") if found else None
    if verb is None or scene.value("action.past", verb) != "cleared":
        return
    at = verb - 1
    while scene.has(at, at + 1, "claims.adverb", "claims.aside", "date"):
        at -= 1
    if scene.at(at, "claims.and"):  # 'They were driven to a quarry and blown up.'
        at = scene.some(first, at, "claims.passive", "punct") or at
    done = scene.at(at, "claims.passive") and not scene.has(at, at + 1, "claims.be", "claims.is", "claims.are")
    if not done or scene.has(first, verb, "claims.future", "claims.negation", "figure"):
        return
    at -= scene.at(at - 1, "claims.perfect")
    named = scene.has(at - 1, at, "device", "device.pronoun", "claims.hoard") and scene.has(
        first, at - 1, "claims.definite", "claims.the", "link.all"
    )
    if named or scene.has(at - 1, at, "claims.they", "link.all", "claims.the-lot"):
        for figure in found:
            figure.action = "cleared"


def did_away(scene: Scene, first: int, last: int) -> bool:
    """'They blew them all up', 'he destroyed them': a clause that clears what a pronoun takes up."""
    if any(not scene.has(first, did, *_NOT_DONE) for did in within(scene.units("action.them"), first + 1, last)):
        return True
    for them in within(scene.units("claims.them"), first + 1, last):
        if scene.has(first, them, *_NOT_DONE):
            continue
        behind = them + 1 + scene.has(them + 1, them + 2, "link.all", "claims.both")
        split = scene.at(them - 1, "action.split-up") and scene.at(behind, "action.particle")
        if split or scene.value("action.past", them - 1) == "cleared":
            return True
    return any(
        _took_them(scene, verb, last)
        for verb in within(scene.units("action.past"), first + 1, last)
        if not scene.has(first, verb, *_NOT_DONE)
    )


def _took_them(scene: Scene, verb: int, last: int) -> bool:
    """'The squad later destroyed the shells', 'defused all the devices': a verb that clears what was just found."""
    if scene.value("action.past", verb) != "cleared" or scene.has(verb - 2, verb, "claims.passive", "claims.be"):
        return False
    at = verb + 1 + scene.at(verb + 1, "link.all")
    at += scene.has(at, at + 1, "claims.definite", "claims.the")
    ends = tuple(scene.rules.lexicon("number.plural-ending").entries)
    several = at > verb + 1 and scene.has(at, at + 1, "device", "device.pronoun") and scene.tape.unit(at).endswith(ends)
    return several and at < last and scene.has(at + 1, at + 2, "punct", "para", *_ENDS)


def _all_of_number(scene: Scene, first: int, last: int, found: list[Figure]) -> tuple[int, list[Figure]] | None:
    """'A diver saw two bombs. The navy blew both up.', 'All three were defused': the number, and those of so many that
    were told last."""
    pair = scene.rules.lexicon("claims.both").value
    for unit in range(first, last):
        before = scene.has(unit - 1, unit, "link.all", "claims.definite", "claims.the") and unit in scene.numbers
        both = pair(scene.tape.unit(unit).lower()) is not None
        same = _so_many(scene, found, 2 if both else scene.numbers[unit].value) if before or both else []
        opens = unit - (before and not both)
        if not same or scene.has(first, opens, *_NOT_DONE):
            continue
        behind = unit + 1 + scene.has(unit + 1, unit + 2, "device", "device.pronoun")
        passive = scene.some(behind, min(behind + _SUBJECT, last), "action.past", "punct", "figure", "claims.future")
        if passive is not None and scene.has(behind, behind + 2, "claims.passive"):
            done = scene.value("action.past", passive) == "cleared"
            if done and not scene.has(behind, passive, "claims.negation", "claims.be"):
                return unit, same
        verb = opens - 1
        split = scene.at(verb, "action.split-up") and scene.at(behind, "action.particle")
        ended = scene.has(behind, behind + 1, "punct", "para", *_ENDS)
        if split or (ended and scene.value("action.past", verb) == "cleared"):
            return (unit, same) if not scene.has(verb - 2, verb, "claims.passive", "claims.be") else None
    return None


def _so_many(scene: Scene, found: list[Figure], number: float | None) -> list[Figure]:
    """The figures told last that together, or with what is told beside them without a number ('and a grenade'), are of
    a number; `found` has the last first."""
    total = 0.0
    for position, figure in enumerate(found):
        total += figure.value or 0
        if number is not None and number in (total, total + _uncounted(scene, figure)):
            return found[: position + 1]
    return []


def _uncounted(scene: Scene, figure: Figure) -> int:
    """How many devices without a number a list ends with: 'two mines and a rusty grenade'."""
    _, last = scene.sentences[figure.sentence]
    at, told = figure.last, 0
    while scene.has(at, at + 1, "=,", "claims.and"):
        opens = at + 1 + scene.at(at + 1, "claims.and")
        device = scene.some(opens + 1, min(opens + _NOUN, last), "device", "punct", "figure", "claims.and")
        if not scene.at(opens, "claims.indefinite") or device is None or not scene.at(device, "device"):
            break
        at, told = device + 1, told + 1
    return told
