"""The words that tell what happened, outcomes of people and actions on devices and land, with their forms."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from itertools import chain, pairwise
from operator import attrgetter
from typing import NamedTuple

from minewire.resolve.claims.scene import Scene, within
from minewire.resolve.claims.view import View

from .described import describes, falls, fired, of_attack, stands, stored
from .paired import FORMS, paired

# Words that tell an outcome only together with another one behind them.
_PAIRED = ("outcome.suffer", "outcome.bearing", "outcome.carried", "outcome.struck", "outcome.beside",
           "outcome.came", "outcome.had", "outcome.affected", "outcome.striking", "outcome.lost",
           "outcome.left-without", "outcome.ran-into", "outcome.caught", "outcome.went-off",
           "outcome.left", "outcome.hurt-own", "outcome.off")  # fmt: skip
_ASIDE = ("claims.passive", "claims.perfect", "claims.adverb", "claims.aside", "date", "duration")
_MIGHT = 3  # units from 'might still' to 'buried'
_TO_DEATH = 8  # units between 'burned' and 'to death'
Forms = dict[str, tuple[tuple[str, str], ...]]  # character -> forms it can be, with their lexicons
_OWN = 5  # units of 'burned both her hands'
_unit = attrgetter("unit")
_LISTED = 2  # figures of a list, at least
_OBJECT = 3  # units of 'the last 30'
_WORK = ("cleared", "released", "reduced", "cancelled")
_ABSOLUTE = 5  # units of 'despite some 40 anti-tank mines'
_SHARE = 5  # units of ', or nearly 11.4 percent'
_ADVERBS = 2  # units between 'are', 'being' and the verb


class Trigger(NamedTuple):
    """A word that tells an outcome or an action: its unit, form (past, active, state, beside) and value."""

    unit: int
    form: str
    value: str


@dataclass(slots=True)
class Words:
    """Compiled character sets for one alphabet."""

    outcome: re.Pattern[str]
    action: re.Pattern[str]
    forms: dict[str, Forms]  # of outcomes and actions
    gap: re.Pattern[str]
    filler: frozenset[str]
    aside: frozenset[str]
    stops: frozenset[str]
    comma: frozenset[str]
    open: frozenset[str]
    passive: frozenset[str]
    perfect: frozenset[str]
    lives: frozenset[str]
    along: frozenset[str]
    date: frozenset[str]
    before_verb: frozenset[str]  # what may stand between 'were' and its verb
    age: frozenset[str]
    aged: frozenset[str]  # or a word for one
    onward: frozenset[str]  # what a verb behind its figure may stand behind, whatever comes before


def words_of(view: View) -> Words:
    """The sets of a view, compiled once."""
    return view.own(_words)


def _words(view: View) -> Words:
    joint = view.pattern((
        "claims.conjunction", "=,", "=(", "=)", "age", "device.model", "link.including", "claims.article",
        "claims.dash", "device", "identifier", "claims.possessive", "claims.aged",
    ))  # fmt: skip
    return Words(
        outcome=view.pattern((*(f"outcome.{form}" for form in FORMS), *_PAIRED)),
        action=view.pattern(tuple(f"action.{form}" for form in FORMS)),
        forms={kind: _forms(view, kind) for kind in ("outcome", "action")},
        gap=re.compile(joint.pattern + "*"),
        filler=view.union(("claims.filler", "claims.along", "=(", "place", "demonym")),
        aside=view.union(_ASIDE),
        stops=view.union(("=;", "=.", "para")),
        comma=view.sets["=,"],
        open=view.sets["=("],
        passive=view.sets["claims.passive"],
        perfect=view.sets["claims.perfect"],
        lives=view.sets["outcome.lives"],
        along=view.sets["claims.along"],
        date=view.sets["date"],
        before_verb=view.union(("claims.adverb", "claims.aside", "claims.and", "action.past", "outcome.past")),
        age=view.sets["age"],
        aged=view.union(("age", "claims.aged")),
        onward=view.union((*_ASIDE, "claims.where", "=,", "=(", "age", "claims.aged")),
    )


def _forms(view: View, kind: str) -> Forms:
    found: dict[str, tuple[tuple[str, str], ...]] = {}
    for form in FORMS:
        lexicon = f"{kind}.{form}"
        for char in view.sets[lexicon]:
            found[char] = (*found.get(char, ()), (form, lexicon))
    return found


def triggers(scene: Scene, index: int, kind: str) -> list[Trigger]:
    """The trigger words of a sentence for outcomes or actions, in order."""
    first, last = scene.sentences[index]
    words = words_of(scene.view)
    if kind == "action":
        actions = (_listed(scene, match.start(), kind) for match in words.action.finditer(scene.chars, first, last))
        told = [trigger for trigger in actions if trigger is not None]
        told = [trigger for trigger in told if trigger.value != "found" or not _of_last(scene, trigger, told)]
        return _not_done(scene, told) if told and scene.has(first, last, "claims.negation") else told
    found: list[Trigger] = []
    for match in words.outcome.finditer(scene.chars, first, last):
        unit = match.start()
        trigger = _own_limb(scene, unit) or _listed(scene, unit, kind) or _together(scene, unit)
        article = scene.at(unit - 1, "claims.article") and not scene.at(unit - 1, "claims.another")
        missed = scene.at(unit, "outcome.open") and scene.at(unit + 1, "claims.at") and scene.at(unit + 2, "figure")
        if missed and scene.has(unit + 3, unit + 5, "person"):
            continue  # 'shot at two deputies'
        object_ = scene.at(unit - 1, "claims.object-pronoun") and trigger is not None and trigger.value == "killed"
        if trigger is None or (trigger.form == "state" and (article or object_)):
            continue  # 'the dead' are no subject's state, nor is 'dead' in 'found them dead'
        if trigger.value == "killed" and trigger.form == "past" and _both(scene, unit):
            trigger = trigger._replace(value="killed_or_injured")
        if trigger.value == "injured" and scene.has(unit + 1, min(unit + _TO_DEATH + 1, last), "outcome.to-death"):
            trigger = trigger._replace(value="killed")
        if found and _either(scene, found[-1], trigger):
            found[-1], trigger = (each._replace(value="killed_or_injured") for each in (found[-1], trigger))
        found.append(trigger)
    return found


def _own_limb(scene: Scene, unit: int) -> Trigger | None:
    """'burned her hand when a fuse went off'."""
    own = scene.at(unit, "outcome.hurt-own") and scene.at(unit + 1, "claims.possessive")
    limb = scene.some(unit + 2, unit + _OWN, "person.amputee", "punct", "person", "figure") if own else None
    return Trigger(unit, "state", "injured") if limb is not None and scene.at(limb, "person.amputee") else None


def _either(scene: Scene, a: Trigger, b: Trigger) -> bool:
    """'31 people were wounded or died', 'died or were hurt'."""
    behind = a.unit + 2
    while scene.has(behind, behind + 1, "claims.passive", "claims.perfect", "claims.adverb"):
        behind += 1
    joined = scene.at(a.unit + 1, "claims.or-exactly") and b.unit == behind
    return joined and {a.value, b.value} == {"killed", "injured"}


def among(found: list[Trigger], first: int, last: int) -> list[Trigger]:
    """Those of a sentence's triggers, which stand in order, that are among the units first..last-1."""
    return found[bisect_left(found, first, key=_unit) : bisect_left(found, last, key=_unit)]


def attributive(scene: Scene, trigger: Trigger, found: list[Trigger]) -> bool:
    """'of the potentially mined land had been surveyed', 'of land contaminated with mines were checked': what describes
    the land, where a verb tells what was done."""
    unit = trigger.unit
    if trigger.value == "laid" and _of_devices(scene, trigger, found):
        return True
    to_do = (
        trigger.form == "active" and scene.at(unit - 1, "claims.to") and scene.has(unit - 2, unit - 1, "area", "hazard")
    )
    if to_do and not scene.has(unit + 1, unit + 2, "figure", "area", "device"):
        return True  # 'had 9 hectares to demine - 7.1 in Senj'
    behind = trigger.form == "active" and trigger.value == "remaining" and scene.at(unit + 1, "device")
    ground = trigger.form == "state" and scene.at(unit + 1, "claims.land")
    # 'in the heavily mined province, …', 'the village was mined: …'
    before = trigger.value == "remaining" and scene.has(unit + 1, unit + 2, "claims.ground", "claims.land", "=:")
    if not behind and not ground and not before:
        return False
    later = (t for t in among(found, trigger.unit + 1, len(scene.chars)) if t.form != "active")
    following = next(later, None)
    if following is None or (behind and scene.has(trigger.unit, following.unit, "figure", "area", "=;")):
        return False
    told = chain((following,), later)
    return any((behind and t.form == "state") or scene.at(t.unit - 1, "claims.passive") for t in told)


def _of_devices(scene: Scene, trigger: Trigger, found: list[Trigger]) -> bool:
    """'removed 40 mines laid by rebels, among them 12 …': a form that only tells of which devices, behind a verb."""
    noun = scene.has(trigger.unit - 1, trigger.unit, "device", "device.pronoun")
    return noun and any(each.unit < trigger.unit and each.value != trigger.value for each in found)


def _of_last(scene: Scene, trigger: Trigger, found: list[Trigger]) -> bool:
    """'destroyed 36 shells, 11 rockets and two mines found by shepherds': where the last of them came from."""
    unit = trigger.unit
    if not (scene.at(unit - 1, "device") and scene.has(unit + 1, unit + 2, "claims.agent", "claims.within")):
        return False
    verb = next((t.unit for t in reversed(found) if t.unit < unit and t.value == "cleared"), None)
    numbers = [] if verb is None else within(scene.numbered, verb, unit)
    if verb is None or len(numbers) < _LISTED or scene.has(verb - 1, verb, "claims.passive"):
        return False
    last = numbers[-1]
    return scene.at(last - 1, "claims.and") and not scene.has(verb + 1, last, "action.past", "=;", "claims.relative")


def _not_done(scene: Scene, actions: list[Trigger]) -> list[Trigger]:
    """'2.4 hectares have still not been cleared' are still there; what 'they did not clear' was not done."""
    found: list[Trigger] = []
    for trigger in actions:
        at, passive = trigger.unit - 1, False
        while not scene.at(at, "claims.negation") and scene.has(
            max(at, 0), at + 1, "claims.passive", "claims.perfect", "claims.adverb", "claims.aside"
        ):
            passive = passive or scene.at(at, "claims.passive")
            at -= 1
        denied = trigger.form != "state" and scene.at(at, "claims.negation") and not scene.at(at, "figure")
        if not denied or scene.at(at, "claims.denial"):  # 'denied laying mines': told, only to be denied
            found.append(trigger)
        elif passive or trigger.value == "cleared":
            form = "state" if scene.at(at - 1, "claims.passive") else trigger.form  # '40 minefields are not cleared'
            found.append(trigger._replace(value="remaining", form=form))
    return found


def _listed(scene: Scene, unit: int, kind: str) -> Trigger | None:
    """What a word tells by itself."""
    for form, lexicon in words_of(scene.view).forms[kind].get(scene.chars[unit], ()):
        value = scene.value(lexicon, unit)
        other = value == "laid" and (falls(scene, unit) or stored(scene, unit))
        other = other or (value == "remaining" and fired(scene, unit))
        other = other or (value == "found" and stands(scene, unit)) or of_attack(scene, unit)
        not_yet = form == "active" and value == "remaining" and scene.at(unit + 1, "claims.negation")
        other = other or not_yet  # 'have still not been released'
        if value is not None and not other and not describes(scene, unit, lexicon):
            form = "state" if value == "laid" and _lay_there(scene, unit) else _form(scene, unit, form, value)
            return Trigger(unit, form, _value(scene, unit, value))
    return None


def _together(scene: Scene, unit: int) -> Trigger | None:
    told = paired(scene, unit)
    return Trigger(unit, *told) if told else None


def _form(scene: Scene, unit: int, form: str, value: str) -> str:
    """'300 hectares may be contaminated with mines': behind a form of be it tells the land's state; 'have yet to
    clear 30 minefields' takes what follows."""
    if form == "state" and value == "remaining" and scene.at(unit - 1, "claims.have"):
        return "active" if scene.has(unit + 1, unit + 1 + _OBJECT, "figure", "area") else form
    state = form == "active" and value == "remaining" and scene.has(unit - 2, unit, "claims.passive")
    return "state" if state and not scene.has(unit + 1, unit + 2, "figure", "area") else form


def _value(scene: Scene, unit: int, value: str) -> str:
    """'Some 300 mines are scattered along the river': what is laid now is still there."""
    lying = value == "laid" and scene.at(unit, "claims.lying")
    may = lying and scene.at(unit - 1, "claims.be") and scene.has(unit - _MIGHT, unit - 1, "claims.might")
    lying = lying and (may or scene.at(unit - 1, "claims.is"))  # 'might still be buried there'
    if value == "laid" and scene.at(unit, "claims.lay"):  # 'Under the floor lay 26 bombs.'
        first, _ = scene.sentences[bisect_right(scene.sentences, (unit, len(scene.chars))) - 1]
        lying = scene.has(first, first + 1, "claims.within", "claims.beneath") and not scene.has(
            first, unit, "=,", "figure", "claims.to", "person"
        )
        lying = lying or _lay_there(scene, unit)
    if value == "found" and scene.at(unit, "claims.protruding"):
        first, _ = scene.sentences[bisect_right(scene.sentences, (unit, len(scene.chars))) - 1]
        there = scene.some(first, unit, "claims.dummy")
        lying = there is not None and scene.at(there + 1, "claims.are")  # 'There are three rockets sticking out of it'
    if value == "remaining" and scene.at(unit, "claims.due") and told_to_be(scene, unit):
        return str(scene.rules.lexicon("action.past").value(scene.tape.unit(unit).lower().split()[-1]) or value)
    return "remaining" if lying or (value in _WORK and _under_way(scene, unit)) else value


def told_to_be(scene: Scene, to: int) -> bool:
    """'were reported to be destroyed': told as done, where 'to be' alone tells a plan."""
    return scene.at(to - 1, "claims.reports") and scene.has(to - 2, to - 1, "claims.passive", "claims.perfect")


def _lay_there(scene: Scene, unit: int) -> bool:
    """'Some 300 mines lay in the ditch': the past of lie."""
    behind = unit + 1 + scene.at(unit + 1, "claims.adverb")
    return scene.at(unit, "claims.lay") and scene.has(
        behind, behind + 1, "claims.in", "claims.within", "claims.beneath"
    )


def _under_way(scene: Scene, unit: int) -> bool:
    """'12 hectares are currently being cleared', 'teams are clearing 12 hectares': it is not done yet."""
    at = unit - 1
    while at > unit - _ADVERBS and scene.has(at, at + 1, "claims.adverb", "claims.aside", "date"):
        at -= 1
    if not scene.at(at, "claims.being"):
        if not scene.at(at, "claims.is"):
            return False
        endings = tuple(scene.rules.lexicon("clause.participle-ending").entries)
        return scene.tape.unit(unit).lower().split()[0].endswith(endings)
    described = scene.has(at - 1, at, "area", "claims.land", "claims.soil", "hazard", "device")  # 'land being cleared'
    if described and scene.has(at - _ABSOLUTE, at, "claims.despite"):
        return False  # 'despite 40 square kilometres being cleared'
    return described or scene.has(at - _ADVERBS, at, "claims.is")


def _both(scene: Scene, unit: int) -> bool:
    """'98 civilians killed, wounded in July': one figure of a headline for both."""
    after = scene.at(unit + 1, "=,") and scene.value("outcome.past", unit + 2) == "injured"
    return after and not scene.at(unit + 3, "figure") and not scene.at(unit + 3, "claims.and")


def outside_shares(scene: Scene, index: int, taken: list[int], found: list[Trigger]) -> list[Trigger]:
    """'134 hectares, or 11 percent of the land held to be mined, were cleared': the verbs but those of such an aside;
    `taken` are the units of figures, which have verbs of their own there."""
    first, last = scene.sentences[index]
    commas = [unit for unit in range(first, last) if scene.at(unit, "=,")] if scene.has(first, last, "percent") else []
    asides = [
        (a, b)
        for a, b in pairwise(commas)
        if scene.has(a + 1, min(a + _SHARE, b), "percent") and not any(a < unit < b for unit in taken)
    ]
    return [trigger for trigger in found if not any(a < trigger.unit < b for a, b in asides)]
