"""Which device caused the harm, and where a toll is not of mines at all.

Causation decides: a casualty or an incident is a claim only when a device is what did it; a toll of shelling, a flood
or a coal mine is a count in the ledger. The cause is looked for in the sentence, then in what the article was just
telling.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import NamedTuple

from minewire.resolve.claims.figure import EXPLOSIVE, Figure
from minewire.resolve.claims.scene import Scene, within
from minewire.resolve.claims.view import View

from .likened import likened
from .remnants import remnants
from .wars import DEVICES, in_war, kills, of_war, since, toll_of_war
from .weapons import after_blast, and_other, fired, named, no_cause, site_blast

_TYPED = frozenset({"anti_personnel_mine", "anti_vehicle_mine"})
_UNEXPLODED, _ADJECTIVE = "unexploded_ordnance", 3  # units before a device in which it is called unexploded
_BESIDE = 3  # units before mined ground in which 'near' stands
_MINES = frozenset({"mine", "improvised_mine", *_TYPED})
_JOINT = ("claims.joint", "device.container", "device", "=,", "=(", "=)")
_LISTED_WITHIN = 5  # units of ', as well as unexploded'
_JOINED_WITHIN = 4  # units between two devices of one phrase
_WORDS = (
    *("device", "device.thing", "cause.other", "cause.war", "device.not", "device.adjective", "device.model"),
    "cause.site",
    "identifier",
)
_PARTED = 12  # units
_RAID = 6  # units of 'during the NATO air raids'
_OWNED = 6  # units of 'in the Democratic Republic of Congo's'


class Cause(NamedTuple):
    """A cause told in a sentence: the device's measure, or None for another cause."""

    device: str | None
    strong: bool


_WHICH = ("claims.relative", "claims.that")  # 'a conflict that has claimed 300 lives'
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
    listed: frozenset[str]  # the same of a list with 'including'


def _sets(view: View) -> _Sets:
    of = view.sets
    return _Sets(
        view.pattern(_WORDS), of["device.not"], of["device.weak"], of["cause.other"], of["cause.weak"], of["cause.war"],
        of["device.ground"], of["device.work"], view.pattern(("cause.other",)),
        view.union(_JOINT), view.union((*_JOINT, "link.including", "device.unexploded")),
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
        if char in sets.no_device or (scene.at(unit, "cause.site") and site_blast(scene, unit, first, last)):
            if found and scene.at(found[-1][0], "device.stored"):
                found.pop()
            found.append((unit, _OTHER))
        elif (device := scene.value("device.adjective", unit) or scene.value("device", unit)
              or scene.model(unit) or (unit in left and scene.value("device.thing", unit))):  # fmt: skip
            if char in sets.work and sets.harms.search(chars, first, last):
                continue  # 'two sappers died in shelling during demining'
            if scene.has(unit - _BESIDE, unit, "cause.far"):
                continue  # 'five died far from any landmine'
            if char in sets.ground and (scene.has(unit - _BESIDE, unit, "device.beside") or unit in likened(scene)):
                continue  # 'injured in a road accident near a minefield', 'the pitch was a minefield'
            if found and found[-1][0] == unit - 2 and scene.at(unit - 1, "=("):
                continue  # an abbreviation: 'unexploded ordnance (UXO)'
            if _pit(scene, unit):
                found.append((unit, _OTHER))
                continue
            weak = char in sets.weak and unit not in left
            beside = found and found[-1][0] == unit - 2 and scene.at(unit - 1, "claims.and")
            attack = scene.has(unit - _ADJECTIVE, unit, "device.thrown") or fired(scene, unit)
            thrown = scene.at(unit + 1, "device.thrown-by")  # but not 'people killed by mines dropped to 51'
            attack = attack or (thrown and not scene.has(unit + 2, unit + 3, "claims.to", "date"))
            if device == "cluster_munition_remnant" and _dropped(scene, unit):
                found.append((unit, _OTHER))
                continue
            beside_other = (beside and found[-1][1].device is None) or and_other(scene, unit)
            if weak and (attack or beside_other):  # 'car bombs and mortar rounds'
                found.append((unit, _OTHER))
                continue
            if not weak or strong_topic:
                if device == EXPLOSIVE and scene.has(unit - _ADJECTIVE, unit, "device.unexploded"):
                    device = _UNEXPLODED  # 'an unexploded Soviet shell'
                elif device == "mine":
                    device = device_at(scene, unit) or device
                elif device in _TYPED and _of_two_types(scene, unit):
                    device = "mine"
                found.append((unit, Cause(device, not weak)))
        elif (
            char in sets.wars
            and (
                (not scene.has(first, unit, *DEVICES) and (kills(scene, unit, last) or in_war(scene, unit, first)))
                or (scene.has(unit + 1, unit + 2, *_WHICH) and kills(scene, unit, last))
                or toll_of_war(scene, unit)
                or of_war(scene, unit, first, last)
            )
        ) or (scene.at(unit, "device.fired") and fired(scene, unit)):
            found.append((unit, _OTHER))
        elif char in sets.others and not (named(scene, unit, first) or since(scene, unit, last)):
            if no_cause(scene, unit) or after_blast(scene, unit, first, last) or scene.at(unit - 1, "claims.negation"):
                continue  # also 'there was no ambush'
            if that_attack(scene, unit, strong_topic):
                continue
            found.append((unit, Cause(None, char not in sets.weak_others)))  # not 'since the fighting began'
    return found


def that_attack(scene: Scene, unit: int, strong_topic: bool) -> bool:
    """'Their van hit a roadside bomb. Four others were wounded in the attack': the one that a device made, of which
    the sentence before told and of no other cause."""
    if not (scene.at(unit, "cause.attack-told") and scene.at(unit - 1, "claims.definite")):
        return False
    index = bisect_right(scene.sentences, (unit, len(scene.chars))) - 1
    first, last = scene.sentences[index]
    if index < 1 or not scene.has(unit - 2, unit - 1, "claims.in") or scene.has(first, last, *DEVICES):
        return False
    before = causes(scene, index - 1, strong_topic=strong_topic)
    struck = scene.has(*scene.sentences[index - 1], "cause.trigger", "device.met", "outcome.past")
    return struck and len(before) > 0 and all(cause.device for _, cause in before)


def _pit(scene: Scene, unit: int) -> bool:
    """'Eighty people died in the country's mines': mines that somebody has and others are in."""
    if not scene.at(unit, "device.plain") or not scene.has(unit - 1, unit, "claims.genitive", "claims.possessive"):
        return False
    inside = scene.some(max(unit - _OWNED, 0), unit, "device.within")
    alone = unit + 1 == len(scene.tape) or scene.has(unit + 1, unit + 2, "device.then", "date", "punct")
    return inside is not None and alone and not scene.has(inside, unit, "punct", "figure", *DEVICES)


def _dropped(scene: Scene, unit: int) -> bool:
    """'killed by the cluster bombs during the raids', 'in the bombing of the town': in the attack that dropped them."""
    if not scene.has(unit + 1, unit + 2, "claims.within", "claims.in", "claims.during"):
        return False
    raid = scene.some(unit + 2, unit + _RAID, "device.raid", "punct", "figure", "date")
    return raid is not None and scene.at(raid, "device.raid")


def _of_two_types(scene: Scene, unit: int) -> bool:
    """'killed by anti-personnel and anti-vehicle mines': a noun that two kinds of mines share."""
    joint = scene.has(unit - 1, unit, "claims.and", "claims.or-exactly")
    other = scene.value("device.modifier", unit - 2) if joint else None
    return other in _TYPED and other != scene.value("device", unit)


def device_at(scene: Scene, unit: int) -> str | None:
    """The device of a noun; its model says what kind of mine it is ('a PMN-2 mine', 'a POMZ-2 stake mine')."""
    device = scene.value("device", unit)
    if device != "mine":
        return device
    other = scene.has(unit + 1, unit + 2, "claims.and") and scene.at(unit + 2, "claims.other-kind")
    if other and not scene.has(unit + 3, unit + 3 + _JOINED_WITHIN, "device"):
        return EXPLOSIVE  # 'mines and other remnants of the fighting'
    return scene.model(unit - 1) or scene.model(unit - 2) or device


def another_cause(scene: Scene, first: int, last: int) -> bool:
    """Whether some units name another cause than a device."""
    other = scene.some(first, last, "cause.other")
    while other is not None and no_cause(scene, other):
        other = scene.some(other + 1, last, "cause.other")
    return other is not None


def cause_of(scene: Scene, index: int, at: int, *, strong_topic: bool) -> Cause | None:
    """The cause a sentence names for what is told at a unit: the nearest device unless another cause is nearer."""
    found = causes(scene, index, strong_topic=strong_topic, at=at)
    if len(found) > 1:
        found = _outside(scene, index, at, found)
    devices = [(unit, cause) for unit, cause in found if cause.device]
    devices = _before_work(scene, at, devices)
    if not devices:
        return next((cause for _, cause in found if cause.strong), None)
    unit, cause = devices[0]
    if len(devices) > 1:
        far = min(abs(unit - at) for unit, _ in devices) + _PARTED
        near = [item for item in devices if abs(item[0] - at) <= far]
        unit, cause = min(near, key=lambda item: abs(item[0] - at) + _parted(scene, item[0], at))
    if any(cause.device is None for _, cause in found):
        others = [abs(other - at) for other, cause in found if not cause.device and cause.strong]
        if others and min(others) < abs(unit - at):
            return _OTHER
    if _of_some(scene, at, unit):
        return Cause("mine" if cause.device in _TYPED else EXPLOSIVE, cause.strong)
    return cause if len(devices) == 1 else Cause(joined(scene, unit, devices), cause.strong)


def other_cause(scene: Scene, index: int, figure: Figure, *, strong_topic: bool) -> bool:
    """Whether a sentence tells another cause than a device for what befell people."""
    at = figure.trigger if figure.trigger is not None else figure.first
    cause = cause_of(scene, index, at, strong_topic=strong_topic)
    return cause is not None and cause.device is None


def _before_work(scene: Scene, at: int, devices: list[tuple[int, Cause]]) -> list[tuple[int, Cause]]:
    """'wounded by an anti-tank mine during clearance work': it is the cause only where no device is named first."""
    work = next((unit for unit, _ in devices if unit > at and scene.at(unit, "device.work")), None)
    if work is None or not any(at < unit < work for unit, _ in devices):
        return devices
    return [item for item in devices if item[0] != work]


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


def _parted(scene: Scene, unit: int, at: int) -> int:
    """What it costs that a comma and a new clause part a device from what was done: '…, while bombs caused 95'."""
    low, high = min(unit, at), max(unit, at)
    turns = within(scene.units("claims.while"), low + 1, high + 1)
    return _PARTED if any(scene.at(unit - 1, "=,") for unit in turns) else 0


def _later_event(scene: Scene, at: int, last: int) -> int:
    """Where another event begins behind a unit: '…, and on July 23 a farmer was killed when he stepped on a mine'."""
    contrast = scene.some(at + 1, last, "claims.contrast")  # '9 dead and, by contrast, 312 dead in road crashes'
    last = last if contrast is None else contrast
    date = scene.some(at + 1, last, "date")
    if date is None or not scene.has(date - 2, date, "claims.and"):
        return last
    return date if scene.has(date, last, "outcome.past", "outcome.state") else last


def joined(scene: Scene, unit: int, devices: list[tuple[int, Cause]]) -> str | None:
    """'mines and other explosive devices', 'a mine or a shell': two kinds in one phrase are explosive ordnance."""
    measure = next(cause.device for other, cause in devices if other == unit)
    if _mixed(scene, unit, devices):
        return EXPLOSIVE
    for other, cause in devices:
        if cause.device == measure or abs(other - unit) > _JOINED_WITHIN:
            continue
        pair = {cause.device, measure}
        typed = "mine" in pair and not pair.isdisjoint(_TYPED)  # 'anti-tank mines and other mines' are mines
        if not typed and joins(scene, min(unit, other), max(unit, other)):
            return EXPLOSIVE
    return measure


def _mixed(scene: Scene, unit: int, devices: list[tuple[int, Cause]]) -> bool:
    """'mines, including improvised mines, as well as submunitions and other remnants': a list that goes on behind."""
    last = unit
    for other, cause in devices:
        if other <= last or other - last > _LISTED_WITHIN or not joins(scene, last, other, including=True):
            continue
        if cause.device not in _MINES and last != unit:
            return True
        last = other
    return False


def joins(scene: Scene, first: int, second: int, *, including: bool = False) -> bool:
    """Whether only words that join two devices stand between two units, or other devices."""
    sets = scene.view.own(_sets)
    return (sets.listed if including else sets.joint).issuperset(scene.chars[first + 1 : second])
