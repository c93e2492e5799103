"""Which device caused the harm, and where a toll is not of mines at all.

Causation decides: a casualty or an incident is a claim only when a device is what did it; a toll of shelling, a flood
or a coal mine is a count in the ledger. The cause is looked for in the sentence, then in what the article was just
telling.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

from minewire.resolve.claims.figure import EXPLOSIVE
from minewire.resolve.claims.scene import Scene, within
from minewire.resolve.claims.view import View

from .remnants import remnants

_TYPED = frozenset({"anti_personnel_mine", "anti_vehicle_mine"})
_UNEXPLODED, _ADJECTIVE = "unexploded_ordnance", 3  # units before a device in which it is called unexploded
_BESIDE = 3  # units before mined ground in which 'near' stands
_SIDES_WITHIN = 10  # units between a clash with those who take part in it and what it did
_VERB_WITHIN = 5  # units between a war and what it did, and between that and whom
_NAME_OF_WAR, _HARM_BEFORE = 6, 4  # units of the name of a war, and between a verb of harm and the war
_TOLL_OF = 4  # units between a toll and the war it is of
_JOINED_WITHIN = 4  # units between two devices of one phrase
_DEVICES = ("device", "device.thing", "device.weak")
_HARMS = ("outcome.past", "outcome.state")


class Cause(NamedTuple):
    """A cause told in a sentence: the device's measure, or None for another cause."""

    device: str | None
    strong: bool


_OTHER = Cause(None, strong=True)


@dataclass(slots=True)
class _Sets:
    words: re.Pattern[str]
    no_device: frozenset[str]
    weak: frozenset[str]
    others: frozenset[str]
    weak_others: frozenset[str]
    wars: frozenset[str]
    ground: frozenset[str]
    work: frozenset[str]
    harms: re.Pattern[str]  # any other cause
    joint: frozenset[str]  # what may stand between two devices of one phrase


_WORDS = (
    *("device", "device.thing", "cause.other", "cause.war", "device.not", "device.adjective", "device.model"),
    "identifier",
)


def _sets(view: View) -> _Sets:
    of = view.sets
    return _Sets(
        view.pattern(_WORDS), of["device.not"], of["device.weak"], of["cause.other"], of["cause.weak"], of["cause.war"],
        of["device.ground"], of["device.work"], view.pattern(("cause.other",)),
        view.union(("claims.joint", "device.container", "device", "=,", "=(", "=)")),
    )  # fmt: skip


def causes(scene: Scene, index: int, *, strong_topic: bool, at: int | None = None) -> list[tuple[int, Cause]]:
    """The causes named in a sentence with their units, in order; with `at` only those of that unit's clause (;)."""
    known = scene.causes.get(index)
    if known is None:
        known = _causes(scene, *scene.sentences[index], strong_topic)
        known = scene.causes[index] = known, len(known) > 0 and scene.has(*scene.sentences[index], "=;")
    found, divided = known
    if at is None or not found:
        return found
    first, last = scene.sentences[index]
    if divided:
        while (cut := scene.some(first, min(at, last), "=;")) is not None:
            first = cut + 1
        last = scene.some(max(at, first), last, "=;") or last
    last = _later_event(scene, at, last)
    return _causes(scene, first, last, strong_topic) if divided or last < scene.sentences[index][1] else found


def _causes(scene: Scene, first: int, last: int, strong_topic: bool) -> list[tuple[int, Cause]]:
    found: list[tuple[int, Cause]] = []
    sets, chars, left = scene.view.own(_sets), scene.chars, remnants(scene)
    for match in sets.words.finditer(chars, first, last):
        unit = match.start()
        char = chars[unit]
        if char in sets.no_device:
            found.append((unit, _OTHER))
        elif (device := scene.value("device.adjective", unit) or scene.value("device", unit)
              or scene.model(unit) or (unit in left and scene.value("device.thing", unit))):  # fmt: skip
            if char in sets.work and sets.harms.search(chars, first, last):
                continue  # 'two sappers died in shelling during demining'
            if scene.has(unit - _BESIDE, unit, "cause.far"):
                continue  # 'five died far from any landmine'
            if char in sets.ground and scene.has(unit - _BESIDE, unit, "device.beside"):
                continue  # 'injured in a road accident near a minefield'
            if found and found[-1][0] == unit - 2 and scene.at(unit - 1, "=("):
                continue  # an abbreviation: 'unexploded ordnance (UXO)'
            weak = char in sets.weak and unit not in left
            beside = found and found[-1][0] == unit - 2 and scene.at(unit - 1, "claims.and")
            attack = scene.has(unit - _ADJECTIVE, unit, "device.thrown") or _fired(scene, unit)
            thrown = scene.at(unit + 1, "device.thrown-by")  # but not 'people killed by mines dropped to 51'
            attack = attack or (thrown and not scene.at(unit + 2, "claims.to"))
            beside_other = (beside and found[-1][1].device is None) or _and_other(scene, unit)
            if weak and (attack or beside_other):  # 'car bombs and mortar rounds'
                found.append((unit, _OTHER))
                continue
            if not weak or strong_topic:
                if device == EXPLOSIVE and scene.has(unit - _ADJECTIVE, unit, "device.unexploded"):
                    device = _UNEXPLODED  # 'an unexploded Soviet shell'
                elif device == "mine":
                    device = device_at(scene, unit) or device
                found.append((unit, Cause(device, not weak)))
        elif char in sets.wars and (
            (not scene.has(first, unit, *_DEVICES) and (_kills(scene, unit, last) or _in_war(scene, unit, first)))
            or _toll_of_war(scene, unit)
            or _of_war(scene, unit, first, last)
        ):
            found.append((unit, _OTHER))
        elif char in sets.others and not (_named(scene, unit, first) or _since(scene, unit, last)):
            if _blown_up(scene, unit):
                continue
            found.append((unit, Cause(None, char not in sets.weak_others)))  # not 'since the fighting began'
    return found


def _and_other(scene: Scene, unit: int) -> bool:
    """'Killed by shells and snipers': beside another cause shells are fired ones."""
    return scene.at(unit + 1, "claims.and") and scene.at(unit + 2, "cause.other")


def _toll_of_war(scene: Scene, unit: int) -> bool:
    """'The death toll of the war'; not 'the toll of mines in the war', 'the mines' toll in the war'."""
    toll = scene.some(unit - _TOLL_OF, unit, "outcome.toll")
    return toll is not None and not scene.has(toll - _OF_MINES, unit, "device")


_OF_MINES = 2  # units of "mines'" before their toll


def device_at(scene: Scene, unit: int) -> str | None:
    """The device of a noun; its model says what kind of mine it is ('a PMN-2 mine', 'a POMZ-2 stake mine')."""
    device = scene.value("device", unit)
    if device != "mine":
        return device
    other = scene.has(unit + 1, unit + 2, "claims.and") and scene.at(unit + 2, "claims.other-kind")
    if other and not scene.has(unit + 3, unit + 3 + _JOINED_WITHIN, "device"):
        return EXPLOSIVE  # 'mines and other remnants of the fighting'
    return scene.model(unit - 1) or scene.model(unit - 2) or device


def _named(scene: Scene, unit: int, first: int) -> bool:
    """'the spokesman of Operation Iron Broom': a word inside a name."""
    return unit > first and scene.at(unit, "cap") and scene.at(unit + 1, "cap")


def another_cause(scene: Scene, first: int, last: int) -> bool:
    """Whether some units name another cause than a device."""
    other = scene.some(first, last, "cause.other")
    while other is not None and _blown_up(scene, other):
        other = scene.some(other + 1, last, "cause.other")
    return other is not None


def _blown_up(scene: Scene, unit: int) -> bool:
    """'when a bus was blown up': what it drove over did it, and no road accident."""
    if not scene.at(unit, "cause.weak"):
        return False
    at = unit + 1
    while scene.at(at, "claims.passive"):
        at += 1
    return at > unit + 1 and scene.value("outcome.past", at) == "killed_or_injured"


def _in_war(scene: Scene, unit: int, first: int) -> bool:
    """'More than 30,000 people died in the first Karabakh war': the time that is told names what killed them."""
    at = unit - 1
    while at > unit - _NAME_OF_WAR and scene.has(
        at, at + 1, "ordinal", "claims.previous", "claims.adjective", "cap", "date", *_NAMING
    ):
        at -= 1
    return scene.at(at, "claims.within") and scene.has(max(first, at - _HARM_BEFORE), at, *_HARMS)


def _fired(scene: Scene, unit: int) -> bool:
    """'A Russian shell killed a woman', 'an artillery shell hit the yard': one just fired, none left behind."""
    if scene.at(unit - 1, "claims.with") and scene.value("outcome.past", unit - 2):
        return True  # 'were killed with grenades'
    if not scene.at(unit, "device.fired"):
        return False
    by = scene.at(unit - 2, "claims.agent") and scene.at(unit - 1, "claims.indefinite")
    if by and scene.value("outcome.past", unit - 3) == "killed":
        return scene.has(
            unit + 1, unit + 2, "claims.where", "place", "date", "punct"
        )  # 'killed by a shell on the market'
    fired = scene.has(unit - 1, unit, "demonym", "device.gun")
    return fired and scene.has(unit + 1, unit + 2, "outcome.past", "outcome.active", "outcome.struck")


def _of_war(scene: Scene, unit: int, first: int, last: int) -> bool:
    """'The war lasted until 2009 and killed 100,000', 'the war, in which half a million died': of a sentence whose
    subject is the war, and which names no device; not 'since the war ended 300 have died'."""
    if scene.has(first, last, *_DEVICES, "claims.since", "claims.since-then"):
        return False
    at = unit - 1 - (scene.at(unit - 1, "lower") and not scene.at(unit - 1, "claims.stop"))  # 'civil'
    while at >= first and scene.has(at, at + 1, "claims.article", "claims.adjective", "claims.genitive", *_NAMING):
        at -= 1
    opens = at < first or scene.at(at, "=,") or scene.at(at, "claims.during")
    return opens and scene.has(unit, last, "outcome.past", "outcome.state", "outcome.active", "outcome.lives")


_NAMING = ("place", "demonym", "claims.the")


def _since(scene: Scene, unit: int, last: int) -> bool:
    """'since the fighting began': no cause; but 'since clashes of the army with rebels killed 20'."""
    return scene.has(unit - 3, unit, "claims.since") and not _kills(scene, unit, last, _SIDES_WITHIN)


def _kills(scene: Scene, unit: int, last: int, within: int = _VERB_WITHIN) -> bool:
    """Whether a war is what kills: 'the war of 1991-94 had cost 20,000 lives'."""
    verb = scene.some(unit + 1, min(unit + within, last), "outcome.active", "outcome.lives", "outcome.past")
    if verb is None or scene.has(unit + 1, verb, "device", "=,", "claims.passive", "figure"):
        return False
    return scene.has(verb, min(verb + _VERB_WITHIN, last), "figure", "person")


def cause_of(scene: Scene, index: int, at: int, *, strong_topic: bool) -> Cause | None:
    """The cause a sentence names for what is told at a unit: the nearest device unless another cause is nearer."""
    found = causes(scene, index, strong_topic=strong_topic, at=at)
    if len(found) > 1:
        found = _outside(scene, index, at, found)
    devices = [(unit, cause) for unit, cause in found if cause.device]
    if not devices:
        return next((cause for _, cause in found if cause.strong), None)
    unit, cause = devices[0]
    if len(devices) > 1:
        far = min(abs(unit - at) for unit, _ in devices) + _PARTED
        near = [item for item in devices if abs(item[0] - at) <= far]
        unit, cause = min(near, key=lambda item: abs(item[0] - at) + _parted(scene, item[0], at))
    if len(devices) < len(found):
        others = [abs(other - at) for other, cause in found if not cause.device and cause.strong]
        if others and min(others) < abs(unit - at):
            return _OTHER
    if _of_some(scene, at, unit):
        return Cause("mine" if cause.device in _TYPED else EXPLOSIVE, cause.strong)
    return cause if len(devices) == 1 else Cause(joined(scene, unit, devices), cause.strong)


def _of_some(scene: Scene, at: int, unit: int) -> bool:
    """'48 casualties, most of them caused by bomblets': the device is that of a part only."""
    of_them = scene.some(at + 2, unit, "link.partitive", "claims.quantity") if unit > at + 2 else None
    if of_them is None or scene.has(at, of_them + 1, "link.all", "=;"):
        return False
    by = scene.has(of_them + 1, unit, "claims.agent", "claims.blame")
    return by and not scene.has(of_them + 1, unit, "cause.trigger", "device.met")


def _outside(scene: Scene, index: int, at: int, found: list[tuple[int, Cause]]) -> list[tuple[int, Cause]]:
    """The causes that can be of what is told at a unit: 'The flood, which took 33 lives, carried mines' and 'Shelling,
    which drove people onto a minefield, killed two' are both of what stands before the relative clause."""
    first, last = scene.sentences[index]
    for unit in within(scene.units("claims.relative"), first + 1, last):
        if not scene.at(unit - 1, "=,"):
            continue
        close = scene.some(unit, last, "=,")
        if close is None:
            return found
        inside = unit < at < close
        kept = [item for item in found if (item[0] < close if inside else not unit < item[0] < close)]
        if kept and kept[0][0] < unit:
            return kept
    return found


_PARTED = 12  # units


def _parted(scene: Scene, unit: int, at: int) -> int:
    """What it costs that a comma and a new clause part a device from what was done: '…, while bombs caused 95'."""
    low, high = min(unit, at), max(unit, at)
    turns = within(scene.units("claims.while"), low + 1, high + 1)
    return _PARTED if any(scene.at(unit - 1, "=,") for unit in turns) else 0


def _later_event(scene: Scene, at: int, last: int) -> int:
    """Where another event begins behind a unit: '…, and on July 23 a farmer was killed when he stepped on a mine'."""
    date = scene.some(at + 1, last, "date")
    if date is None or not scene.has(date - 2, date, "claims.and"):
        return last
    return date if scene.has(date, last, "outcome.past", "outcome.state") else last


def joined(scene: Scene, unit: int, devices: list[tuple[int, Cause]]) -> str | None:
    """'mines and other explosive devices', 'a mine or a shell': two kinds in one phrase are explosive ordnance."""
    measure = next(cause.device for other, cause in devices if other == unit)
    for other, cause in devices:
        if cause.device == measure or abs(other - unit) > _JOINED_WITHIN:
            continue
        pair = {cause.device, measure}
        typed = "mine" in pair and not pair.isdisjoint(_TYPED)  # 'anti-tank mines and other mines' are mines
        if not typed and joins(scene, min(unit, other), max(unit, other)):
            return EXPLOSIVE
    return measure


def joins(scene: Scene, first: int, second: int) -> bool:
    """Whether only words that join two devices stand between two units, or other devices."""
    return scene.view.own(_sets).joint.issuperset(scene.chars[first + 1 : second])
