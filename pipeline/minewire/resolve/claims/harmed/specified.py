"""The type of a device that the first sentences call a mine or a device, and the headline or the next ones by name."""

from __future__ import annotations

from datetime import date

from minewire.resolve.claims.figure import EXPLOSIVE, SPECIFIC, TYPED_MINES, Figure
from minewire.resolve.claims.scene import Scene
from minewire.resolve.claims.story import Story

from .cause import causes

_IMPROVISED = "improvised_mine"
_TOLL, _TOLL_OF_EVENT, _MONTH = 10, 30, 31  # victims of no number; more are of no single event; days
_FIRST = 2  # the headline and the sentences that tell the event
_AHEAD = 2  # sentences in which the explosion is told again
_NAMED_WITHIN = 6  # units of 'was a PMN-2 anti-personnel mine'
_BEGINNING = 14  # units of a sentence in which it stands


def _one_more(scene: Scene, index: int, story: Story) -> bool:
    """'An improvised mine wounded a boy. When his uncle ran to him, another mine killed him.'"""
    told = story.cause is not None and story.cause.device == _IMPROVISED and index - story.cause_sentence <= 1
    if not told or not scene.same_paragraph(index, index - 1):
        return False
    first, last = scene.sentences[index]
    mines = [unit for unit in range(first, last) if scene.value("device", unit) == "mine"]
    return any(scene.has(unit - 1, unit, "claims.another", "ordinal") for unit in mines)


def of_one_event(scene: Scene, figure: Figure) -> bool:
    """Whether victims may be those of one event: few, and not counted over months."""
    value = figure.value or _TOLL
    if figure.label == "TOLL" or value >= _TOLL_OF_EVENT:
        return False
    opening, end = scene.sentences[figure.sentence]
    first, last = scene.tape.starts[opening], scene.tape.ends[end - 1]
    spans = (d for d in scene.facts.dates if first <= d["start"] < last and d["from"] and d["to"])
    months = any(_days(span["from"], span["to"]) > _MONTH for span in spans)
    return value == 1 or not (months or scene.has(opening, end, "claims.since"))


def _days(start: str, end: str) -> int:
    return (date.fromisoformat(end) - date.fromisoformat(start)).days


def specified(scene: Scene, index: int, device: str | None, story: Story) -> str | None:
    """'Villagers killed by roadside bomb. – Fourteen died when a bus hit a device.', 'One was hurt in a mine explosion.
    – The explosion took place when a car hit an anti-tank mine.'"""
    if device == "mine" and _one_more(scene, index, story):
        return _IMPROVISED
    if device == EXPLOSIVE and (kind := _of_these(scene, index, story)) is not None:
        return kind
    if device == EXPLOSIVE and _mixed(scene, index):
        return device
    types = SPECIFIC if device == EXPLOSIVE else (*TYPED_MINES, _IMPROVISED) if device == "mine" else ()
    if not types:
        return device
    if index > _FIRST:  # further on, only what the next sentence says of it
        name = _named_it(scene, index + 1, story) if index + 1 < len(scene.sentences) else None
        return name if name in types else device
    if index > 0 and story.lead in types:
        return story.lead
    for ahead in range(index + 1, min(index + 1 + _AHEAD, len(scene.sentences))):
        first, last = scene.sentences[ahead]
        if (name := _named_it(scene, ahead, story)) in (types if device == "mine" else (*types, "mine")):
            return name
        told = scene.some(first, min(first + _BEGINNING, last), "cause.explosion", "incident")
        if told is None or not scene.at(told - 1, "claims.the") or scene.has(first, last, "outcome.past", "figure"):
            continue
        named = (cause.device for _, cause in causes(scene, ahead, strong_topic=story.strong))
        return next((name for name in named if name in types), device)
    return device


def _mixed(scene: Scene, index: int) -> bool:
    """'Landmines and ERW caused 14 casualties': two kinds side by side, and none told before."""
    first, last = scene.sentences[index]
    joints = (u for u in range(first + 1, last - 1) if scene.at(u, "claims.and"))
    return any(
        scene.at(u - 1, "device") and scene.at(u + 1, "device")
        and scene.value("device", u - 1) != scene.value("device", u + 1)
        for u in joints
    )  # fmt: skip


def _of_these(scene: Scene, index: int, story: Story) -> str | None:
    """'Cluster bombs lie in the fields. These devices have killed 30 people': the devices told just before."""
    first, last = scene.sentences[index]
    pointed = (u for u in range(first, last - 1) if scene.at(u, "claims.these"))
    plain = ("device.pronoun", "device.thing")
    if not any(scene.has(u + 1, u + 2, *plain) or scene.value("device", u + 1) == EXPLOSIVE for u in pointed):
        return None
    before = range(scene.sentences[max(0, index - _FIRST)][0], first)
    kinds = {scene.value("device", u) for u in before if scene.at(u, "device")} - {EXPLOSIVE}
    return next(iter(kinds)) if len(kinds) == 1 else None


def _is(scene: Scene, unit: int) -> bool:
    return scene.at(unit, "claims.it") and scene.at(unit + 1, "claims.singular")


def _said(scene: Scene, unit: int) -> bool:
    unit -= scene.at(unit, "claims.that")
    return scene.at(unit, "claims.reports")


def _subject(scene: Scene, first: int) -> int | None:
    """Behind the subject of 'It was a PMN-2', 'The device was an anti-tank mine', 'The mine, a PFM-1, …'."""
    if _is(scene, first):
        return first + 1
    if not scene.at(first, "claims.definite") or not scene.has(first + 1, first + 2, "device", "device.pronoun"):
        return None
    told = scene.has(first + 2, first + 3, "claims.singular", "=,") and scene.at(first + 3, "claims.indefinite")
    return first + 2 if told else None


def _named_it(scene: Scene, index: int, story: Story) -> str | None:
    """'It was a PMN-2 mine', 'Police said it was an anti-tank mine', 'Sappers later identified it as an OZM-72'."""
    first, last = scene.sentences[index]
    at = _subject(scene, first) or next(
        (u + 1 for u in range(first + 1, last - 1) if _is(scene, u) and _said(scene, u - 1)), None
    )
    if at is None and (verb := scene.some(first, last, "claims.identified")) is not None:
        at = verb + 2 if scene.at(verb + 1, "claims.it") and scene.at(verb + 2, "claims.as") else None
    if at is None:
        return None
    found = causes(scene, index, strong_topic=story.strong)
    return next((cause.device for unit, cause in found if at < unit < at + _NAMED_WITHIN), None)
