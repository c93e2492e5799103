"""What the next clause tells of the victims of this one, by a pronoun, their surname or their number."""

from __future__ import annotations

from minewire.resolve.claims.done.paired import paired
from minewire.resolve.claims.done.triggers import triggers
from minewire.resolve.claims.figure import Figure
from minewire.resolve.claims.scene import Scene

_TOLD_WITHIN = 5  # units from a pronoun to its verb
_PAIR = 2
_TOLD_ON = 2  # sentences in which somebody told by name is told on
_BUT = 4  # units from 'survived' to 'but'
_RIDE = 6  # units of 'drove his old motorcycle over', and to the device


def told_by_pronoun(scene: Scene, index: int, figures: list[Figure]) -> None:
    """'A woman stepped on a mine; she lost both legs.': what the next clause tells of the only people of this one."""
    people = [figure for figure in figures if figure.kind == "person" and figure.label != "OUTCOME"]
    if len(people) != 1 or people[0].outcome not in (
        None,
        "killed_or_injured",
    ):
        return
    victim = people[0]
    first, last = victim.last, scene.sentences[min(index + 1, len(scene.sentences) - 1)][1]
    span = scene.sentences[index]
    handled = scene.has(*span, "claims.handled") and scene.has(*span, "device")  # 'picked up a shell. He died'
    if not (handled or scene.has(*span, "device.met", "cause.trigger") or _rode_over(scene, index)):
        return
    own = ("claims.he",) if victim.value == 1 else ("claims.they", "claims.both")
    surname = _surname(scene, victim)
    if surname:
        last = scene.sentences[min(index + _TOLD_ON, len(scene.sentences) - 1)][1]
    for unit in range(first, last):
        they = unit + (_all_of(scene, unit, victim) or _same_noun(scene, unit, victim))
        everyone = victim.value != 1 and _everyone(scene, unit)
        pointed = they > unit or everyone or scene.has(unit, unit + 1, *own) or _both(scene, unit, victim)
        pointed = pointed or (surname is not None and scene.tape.unit(unit) == surname)
        if pointed and scene.has(unit - 1, unit, "punct", "para", "claims.and", "claims.but"):
            if scene.at(they + 1, "claims.passive") and scene.has(they + 2, they + 3, "age", "figure"):
                continue  # 'A colleague, he was 26, stepped on a mine.'
            victim.outcome = _told_of_them(scene, they, last) or victim.outcome
            return


def _both(scene: Scene, unit: int, victim: Figure) -> bool:
    """'Both', which with nobody told before is a number of its own."""
    number = scene.numbers.get(unit)
    both = number is not None and number.value == victim.value == _PAIR
    return both and scene.rules.lexicon("claims.both").value(scene.tape.unit(unit).lower()) is not None


def _surname(scene: Scene, victim: Figure) -> str | None:
    """By which somebody told by name is told on: 'Karim was taken to hospital'."""
    if victim.label != "NAMED":
        return None
    end = victim.first
    while end < victim.last and scene.at(end, "cap"):
        end += 1
    return scene.tape.unit(end - 1) if end > victim.first else None


def _everyone(scene: Scene, unit: int) -> bool:
    """'All were killed', 'both of them lost fingers'; not 'all soldiers', 'all of which exploded'."""
    if scene.at(unit, "claims.every") and scene.has(unit + 1, unit + 2, "claims.plural", "outcome.state"):
        return True
    return scene.rules.lexicon("claims.all-of-them").value(scene.tape.unit(unit).lower()) is not None


def _same_noun(scene: Scene, unit: int, victim: Figure) -> int:
    """'Two boys found a shell and it went off. The boys died.': one unit before the noun they were told by."""
    noun = scene.at(unit, "claims.definite") and scene.at(unit + 1, "person") and victim.value != 1
    same = noun and scene.tape.unit(unit + 1).lower() == scene.tape.unit(victim.last - 1).lower()
    return int(same)


def _all_of(scene: Scene, unit: int, victim: Figure) -> int:
    """'all three', of three told before: units before the number."""
    number = scene.numbers.get(unit + 1) if scene.at(unit, "link.all") else None
    return int(number is not None and number.value == victim.value)


def _told_of_them(scene: Scene, pronoun: int, last: int) -> str | None:
    """What the verb of a pronoun tells; 'He lived, but lost both legs'."""
    passive = scene.has(pronoun, pronoun + 1, "claims.both", "figure")  # 'Two boys step on mine, both hospitalised'
    at, end = pronoun + 1, min(pronoun + _TOLD_WITHIN, last)
    while at < end:
        if scene.at(at, "claims.survived") and (but := scene.some(at + 1, at + _BUT, "claims.but")) is not None:
            at = but + 1 + scene.has(but + 1, but + 2, "claims.he", "claims.they")
            end = min(at + _TOLD_WITHIN, last)
        told = scene.value("outcome.state", at) or (passive and scene.value("outcome.past", at))
        told = told or (injury[1] if (injury := paired(scene, at)) is not None else None)
        if told:
            return told
        passive = passive or scene.at(at, "claims.passive")
        if not scene.has(at, at + 1, "claims.passive", "claims.perfect", "claims.adverb", "claims.aside"):
            return None
        at += 1
    return None


def _rode_over(scene: Scene, index: int) -> bool:
    """'drove his motorcycle over a mine': a verb whose preposition stands behind what he drove."""
    first, last = scene.sentences[index]
    drove = scene.some(first, last, "device.drove")
    over = None if drove is None else scene.some(drove, drove + _RIDE, "device.over")
    return over is not None and scene.has(over, over + _RIDE, "device", "device.thing")


def told_as_object(scene: Scene, index: int, figures: list[Figure]) -> None:
    """'The dealer was sawing a shell when it exploded, killing him': the only person of the sentence of whom nothing is
    told."""
    last = scene.sentences[min(index + 1, len(scene.sentences) - 1)][1]
    hit = [f for f in figures if f.label == "IMPLIED" and f.kind == "person"]
    open_ = [f for f in hit if f.outcome is None or scene.at(f.trigger or 0, "outcome.went-off")]
    if len(open_) != 1 or not scene.has(open_[0].last, last, "claims.object-pronoun"):
        return
    victim = open_[0]
    if not victim.outcome and not scene.has(victim.first, last, "device", "cause.explosion"):
        return
    for verb in range(victim.last, last):
        if scene.at(verb + 1, "claims.object-pronoun"):
            told = scene.value("outcome.active", verb) or scene.value("outcome.past", verb) or _left(scene, verb)
            passive = scene.has(verb - 1, verb, "claims.passive", "person", "claims.he", "claims.they")
            if told and not passive:
                victim.outcome = told
                return
        if scene.has(verb, verb + 1, "person.singular", "claims.reports"):
            return


def _left(scene: Scene, verb: int) -> str | None:
    """'left him badly wounded', 'leaves her dead'."""
    if not scene.has(verb, verb + 1, "claims.left", "claims.laid"):
        return None
    at = verb + 2
    while scene.at(at, "claims.adverb"):
        at += 1
    return scene.value("outcome.past", at) or scene.value("outcome.state", at)


def of_one(scene: Scene, figure: Figure) -> str | None:
    """'An officer was blown up on a mine and lost his leg', '… and remains in intensive care': what the rest of the
    clause tells of one victim."""
    if figure.trigger is None:
        return None
    _, last = scene.sentences[figure.sentence]
    end = scene.some(figure.trigger + 1, last, "=;", "person", "figure") or last
    told = (t for t in triggers(scene, figure.sentence, "outcome") if figure.trigger < t.unit < end)
    return next((t.value for t in told if t.value in ("killed", "injured") and _told_next(scene, t.unit)), None)


def in_hospital(scene: Scene, figure: Figure) -> bool:
    """'Two patients had been blown up by a mine', 'Two men who had been blown up were taken to hospital': they live."""
    verb = figure.trigger
    if verb is None or verb < figure.last or scene.value("outcome.past", verb) != "killed_or_injured":
        return False
    if any(scene.at(unit, "person.patient") for unit in range(figure.first, figure.last)):
        return True
    _, last = scene.sentences[figure.sentence]
    told = (t for t in triggers(scene, figure.sentence, "outcome") if verb < t.unit < last)
    taken = next(told, None) if scene.at(figure.last, "claims.who") else None
    if taken is None or taken.value != "injured" or scene.has(verb, taken.unit, "figure", "punct"):
        return False
    return scene.at(taken.unit - 1, "claims.passive")


def _told_next(scene: Scene, verb: int) -> bool:
    at = verb - 1
    while scene.has(at, at + 1, "claims.stays", "claims.passive", "claims.adverb"):
        at -= 1
    return scene.at(at, "claims.and") or (scene.at(at, "=,") and scene.at(verb, "outcome.losing"))
