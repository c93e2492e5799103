"""Which device caused the harm, and where a toll is not of mines at all.

Causation decides: a casualty or an incident is a claim only when a device is what did it; a toll of shelling, a flood
or a coal mine is a count in the ledger. The cause is looked for in the sentence, then in what the article was just
telling.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from weakref import WeakKeyDictionary

from minewire.ruleset.alphabet import charset

from .figure import EXPLOSIVE
from .scene import Scene
from .view import View

_SPECIFIC = ("anti_personnel_mine", "anti_vehicle_mine", "improvised_mine", "booby_trap", "cluster_munition_remnant",
             "improvised_explosive_device", "abandoned_ordnance", "unexploded_ordnance")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Cause:
    """A cause told in a sentence: the device's measure, or None for another cause."""

    device: str | None
    strong: bool


@dataclass
class _Sets:
    words: re.Pattern[str]
    topic: re.Pattern[str]
    plain: re.Pattern[str]
    other: re.Pattern[str]


_SETS: WeakKeyDictionary[View, _Sets] = WeakKeyDictionary()


def _sets(view: View) -> _Sets:
    if view not in _SETS:
        m = view.sets.__getitem__
        _SETS[view] = _Sets(
            re.compile(
                charset(
                    m("device")
                    | m("cause.other")
                    | m("device.not")
                    | m("device.adjective")
                    | m("device.model")
                    | m("identifier")
                )
            ),
            re.compile(charset(m("device.strong-topic") | (m("device") - m("device.weak")))),
            re.compile(charset(m("device.plain"))),
            re.compile(charset(m("device.not") | m("device.other-topic"))),
        )
    return _SETS[view]


def topic(scene: Scene) -> float:
    """How far an article is about mine action: words that only mine action uses, bare mines for half as much, against
    words of mines of another kind (pits, data). Not above 0: nothing in it is a claim."""
    sets, chars = _sets(scene.view), scene.chars
    ours = len(sets.topic.findall(chars)) + len(sets.plain.findall(chars)) / 2
    return ours - 2 * len(sets.other.findall(chars))


def causes(scene: Scene, index: int, *, strong_topic: bool, at: int | None = None) -> list[tuple[int, Cause]]:
    """The causes named in a sentence with their units, in order; with `at` only those of that unit's clause (;)."""
    first, last = scene.sentences[index]
    if at is not None and scene.has(first, last, "=;"):
        while (cut := scene.some(first, min(at, last), "=;")) is not None:
            first = cut + 1
        last = scene.some(max(at, first), last, "=;") or last
    if at is not None:
        last = _later_event(scene, at, last)
    key = ("causes", first, last)
    if key not in scene.cache:
        scene.cache[key] = _causes(scene, first, last, strong_topic)
    return scene.cache[key]  # type: ignore[no-any-return]


def _causes(scene: Scene, first: int, last: int, strong_topic: bool) -> list[tuple[int, Cause]]:
    found: list[tuple[int, Cause]] = []
    for match in _sets(scene.view).words.finditer(scene.chars, first, last):
        unit = match.start()
        if scene.at(unit, "device.not"):
            found.append((unit, Cause(None, True)))
        elif (device := scene.value("device.adjective", unit) or scene.value("device", unit)
              or scene.model(unit)) is not None:  # fmt: skip
            if found and scene.at(unit - 1, "=(") and found[-1][0] == unit - 2:
                continue  # an abbreviation: 'unexploded ordnance (UXO)'
            weak = scene.at(unit, "device.weak")
            if not weak or strong_topic:
                found.append((unit, Cause(device, not weak)))
        elif scene.at(unit, "cause.other"):
            found.append((unit, Cause(None, not scene.at(unit, "cause.weak"))))
    return found


def cause_of(scene: Scene, index: int, at: int, *, strong_topic: bool) -> Cause | None:
    """The cause a sentence names for what is told at a unit: the nearest device unless another cause is nearer."""
    found = causes(scene, index, strong_topic=strong_topic, at=at)
    if not found:
        return None
    devices = [(unit, cause) for unit, cause in found if cause.device]
    if not devices:
        return next((cause for _, cause in found if cause.strong), None)
    nearest = min(devices, key=lambda item: (abs(item[0] - at), item[0]))
    others = [unit for unit, cause in found if not cause.device and cause.strong]
    if others and min(abs(unit - at) for unit in others) < abs(nearest[0] - at):
        return Cause(None, True)
    return Cause(joined(scene, nearest[0], devices), nearest[1].strong)


def _later_event(scene: Scene, at: int, last: int) -> int:
    """Where another event begins behind a unit: '…, and on July 23 a farmer was killed when he stepped on a mine'."""
    date = scene.some(at + 1, last, "date")
    if date is None or not scene.has(date - 2, date, "claims.and"):
        return last
    return date if scene.has(date, last, "outcome.past", "outcome.state") else last


def joined(scene: Scene, unit: int, devices: list[tuple[int, Cause]]) -> str | None:
    """'mines and other explosive devices', 'a mine or a shell': two kinds in one phrase are explosive ordnance."""
    known = dict(devices)
    measure = known[unit].device
    for other in (*range(unit - 4, unit), *range(unit + 1, unit + 5)):
        cause = known.get(other)
        low, high = min(unit, other), max(unit, other)
        if cause and cause.device != measure and all(
            scene.at(u, "claims.joint") or scene.at(u, "device.container") or scene.at(u, "=,")
            for u in range(low + 1, high)
        ):  # fmt: skip
            pair = {cause.device, measure}
            if (
                pair <= {"mine", *_SPECIFIC}
                and "mine" in pair
                and len(pair & {"anti_personnel_mine", "anti_vehicle_mine"})
            ):
                continue
            return EXPLOSIVE
    return measure
