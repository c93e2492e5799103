"""Lists that leave their verb and noun out: 'Aghdam gave 300 hectares, Fuzuli 240 and Tartar 100'."""

from __future__ import annotations

from itertools import pairwise

from minewire.resolve.claims.figure import Figure
from minewire.resolve.claims.scene import Scene

_GAP = 9  # units back to the number before
# 'Drones killed nine civilians in May, artillery six and mines four.'
_BETWEEN = ("=,", "claims.and", "claims.within", "place", "date", "figure", "device", "cause.other",
            "claims.definite", "claims.ground")  # fmt: skip
_DEVICE = 4  # units of 'old anti-personnel mines'
_SUBJECT_UNITS = 5  # units of 'the detector operators'
_AGENT = ("claims.crew", "ordinal", "person", "device.agency", "device.the-agency", "cause.armed", "place", "demonym",
          "date")  # fmt: skip
_NOUN_PHRASE = (*_AGENT, "claims.article", "claims.adjective", "claims.possessive", "device", "cap")
_NO_NOUN = ("claims.stop", "claims.verb", "action.past", "action.active", "outcome.past", "outcome.active", "punct",
            "outcome.state", "claims.passive", "claims.perfect", "link.partitive", "claims.within")  # fmt: skip


def gapped(scene: Scene, first: int) -> bool:
    """'Aghdam gave 300 hectares, Fuzuli 240 hectares and Tartar 100': a place right before its number, behind another
    number; not 'in Aghdam, Fuzuli and Tartar 100'."""
    if not (scene.at(first - 1, "place") and scene.has(first - 2, first - 1, "=,", "claims.and", "=;")):
        return False
    for unit in range(first - 2, max(first - _GAP, -1), -1):
        if scene.at(unit, "place") or scene.at(unit, "=."):
            return False
        if scene.has(unit, unit + 1, "figure", "area"):
            return True
    return False


def by_next_device(scene: Scene, figure: Figure, model: Figure) -> bool:
    """'Landmines caused 64 of the casualties, unexploded ordnance 37 and booby traps six.'"""
    own = figure.first - 1
    joint = own - 1
    while joint > model.last and scene.has(joint, joint + 1, "claims.filler", "claims.adjective"):
        joint -= 1  # 'and other ERW 46', 'and old anti-personnel mines 47'
    beside = scene.at(figure.first - 1, "device") and scene.has(joint, joint + 1, "=,", "claims.and")
    first, _ = scene.sentences[figure.sentence]
    if not beside or not scene.has(first, model.first, "device", "cause.other") or model.last > joint:
        return False
    return model.last == joint or (
        model.kind == "person" and all(scene.has(unit, unit + 1, *_BETWEEN) for unit in range(model.last, joint))
    )


def victims_of(scene: Scene, figures: list[Figure]) -> None:
    """'58 were victims of booby traps, 61 of shells and 47 of mines': those are people and no part of the shells."""
    told: int | None = None
    for a, b in pairwise(figures):
        verb = scene.some(a.last, b.first, "outcome.of-device", "punct")
        told = verb if verb is not None and scene.at(verb, "outcome.of-device") else told
        joined = scene.has(b.first - 1, b.first, "=,", "claims.and") and scene.at(b.first + 1, "claims.of")
        if told is None or not joined or b.kind != "device" or not b.partitive:
            continue
        if a.kind in ("person", "bare") and a.device is None and told >= a.last:
            at = scene.some(told + 1, min(told + 1 + _DEVICE, b.first), "device")
            a.device = None if at is None else scene.value("device", at)
        b.device = b.measure
        b.kind, b.label, b.measure, b.partitive, b.last = "bare", "BARE", None, False, b.first + 1


def of_next_device(scene: Scene, figure: Figure, model: Figure) -> str | None:
    """'58 were victims of booby traps, 61 of shells and 47 of old mines': the device of the next group; else None."""
    if model.kind != "person" or model.trigger is None or not scene.at(model.trigger, "outcome.of-device"):
        return None
    if not model.trigger < figure.first or not scene.has(figure.first - 1, figure.first, "=,", "claims.and"):
        return None
    end = figure.last + 1 + _DEVICE
    told = scene.some(figure.last + 1, end, "device", "punct", "figure") if scene.at(figure.last, "claims.of") else None
    return scene.value("device", told) if told is not None else None


def own_subject(scene: Scene, figure: Figure, model: Figure) -> bool:
    """'The army cleared 12 mines and volunteers three', 'dogs found 23 mines, the machine another nine', 'and two
    private companies, 40': a subject of its own behind 'and', for which the verb before the first number holds; not
    'killed 12 in Aghdam and three'."""
    if (model.trigger or 0) >= model.first or not (model.action or model.outcome):
        return False
    at = figure.first - 1
    while scene.at(at, "claims.filler") and not scene.at(at, "claims.article"):
        at -= 1
    apart = scene.at(at, "=,") and scene.has(at - 1, at, "claims.crew", "device.agency")
    at -= apart
    end = at
    if not scene.has(end, end + 1, *_AGENT):
        return False
    while at > model.last and (scene.has(at, at + 1, *_NOUN_PHRASE) or _plain(scene, at)):
        at -= 1
    at -= end > at > model.last and scene.at(at, "figure")  # 'and four companies 2,236'
    return 0 < end - at <= _SUBJECT_UNITS and scene.has(at, at + 1, "=,", "=;", "claims.and", "claims.while")


def _plain(scene: Scene, unit: int) -> bool:
    """A lower-case word that is no function word and no verb that the lexicons know."""
    return scene.at(unit, "lower") and not scene.has(unit, unit + 1, *_NO_NOUN)


def unit_behind(scene: Scene, figure: Figure, figures: list[Figure]) -> Figure | None:
    """'cancelled 12.4, reduced 3.1 and cleared 2.2 square kilometres': the surface whose unit the row leaves out."""
    before = figure
    if figure.trigger != figure.first - 1:
        return None
    for behind in figures[figures.index(figure) + 1 :]:
        verb = behind.first - 1
        if behind.trigger != verb or not all(scene.has(u, u + 1, "=,", "claims.and") for u in range(before.last, verb)):
            return None
        if behind.kind != "bare":
            return behind if behind.kind == "area" else None
        before = behind
    return None
