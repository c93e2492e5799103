"""Causes that another clause or sentence tells: the clause before, and the sentence behind."""

from __future__ import annotations

from bisect import bisect_right

from minewire.resolve.claims.figure import Figure
from minewire.resolve.claims.scene import Scene

from .cause import Cause, causes, device_at

_NOT_OF_IT = ("claims.since", "claims.since-then", "claims.so-far", "claims.in-all", "cause.explosion")
_OF_MINES = ("device.plain", "device.adjective")
_DEVICES = ("device", "device.thing", "device.weak", "device.adjective", "device.pronoun")
_MORE, _NOUN = 3, 3  # units of 'At least three more', and of 'the same landmine'
_TOLD_WITHIN = 2  # sentences between a weapon and its blast
_SUBJECT = 6  # units of 'a remotely detonated mine'
_KIND = 9  # units of 'was a fuse from an old anti-tank mine'


def clause_before(scene: Scene, named: list[tuple[int, Cause]], at: int) -> Cause | None:
    """'He was killed by the shell he was sawing; three bystanders were hurt', 'The patrol was hit by two drones; four
    died': what the clause before names."""
    before = [(unit, cause) for unit, cause in named if unit < at]
    if not any(cause.device for _, cause in before) and _aimed(scene, at):
        return Cause(None, True)
    cut = scene.has(before[-1][0], at, "=;") if before else False
    return before[-1][1] if cut and (before[-1][1].device or before[-1][1].strong) else None


def _aimed(scene: Scene, at: int) -> bool:
    index = bisect_right(scene.sentences, (at, len(scene.chars))) - 1
    weapon = scene.some(scene.sentences[index][0], at, "cause.aimed")
    return weapon is not None and scene.has(weapon, at, "=;")


def attacked(scene: Scene, index: int) -> bool:
    """'A drone hit a lorry.': what befell the people in it is told next."""
    first, last = scene.sentences[index]
    weapon = scene.some(first, last, "cause.aimed")
    return weapon is not None and scene.has(weapon, last, "outcome.struck")


def of_weapon(scene: Scene, index: int, *, strong_topic: bool) -> bool:
    """Whether a sentence goes on with what another weapon, or a war, did in the one before."""
    another = another_blast(scene, index, strong_topic=strong_topic)
    another = another or only_carried(scene, index - 1, strong_topic=strong_topic)
    return another or just_shelled(scene, index) or since_war(scene, index)


def only_carried(scene: Scene, index: int, *, strong_topic: bool) -> bool:
    """'An ambulance collided with a lorry. It was bringing to town a man wounded by a mine.': what follows is of the
    crash."""
    if index < 1 or not scene.same_paragraph(index - 1, index):
        return False
    first, last = scene.sentences[index]
    carrying = scene.some(first, last, "claims.carrying")
    if carrying is None or scene.has(first, last, "claims.hits", "cause.explosion"):
        return False
    device = next((unit for unit, cause in causes(scene, index, strong_topic=strong_topic) if cause.device), first)
    if device < carrying or not scene.has(carrying, device, "outcome.past"):
        return False
    before = causes(scene, index - 1, strong_topic=strong_topic)
    return any(cause.strong for _, cause in before) and not any(cause.device for _, cause in before)


def another_blast(scene: Scene, index: int, *, strong_topic: bool) -> bool:
    """'The army shelled a market. The explosion killed 37': the blast is that of the weapon told last before it."""
    first, last = scene.sentences[index]
    blast = scene.some(first, last, "cause.explosion")
    if blast is None or not scene.has(blast - 2, blast, "claims.definite"):
        return False
    for before in range(index - 1, max(-1, index - 1 - _TOLD_WITHIN), -1):
        if not scene.same_paragraph(before, index):
            return False
        found = causes(scene, before, strong_topic=strong_topic)
        if any(cause.device for _, cause in found):
            return False
        if _of_weapon(scene, before, found):
            return scene.has(*scene.sentences[before], "cause.hits")
    return False


def just_shelled(scene: Scene, index: int) -> bool:
    """'The army shelled the town 71 times. Two people were killed': what befell it is told right behind the attack; not
    what was counted since a year or a war began."""
    if index < 1 or scene.has(*scene.sentences[index], *_NOT_OF_IT):
        return False
    first, last = scene.sentences[index - 1]
    shelled = scene.some(first, last, "cause.bombards")
    if shelled is None or scene.has(first, last, "claims.since", "outcome.past", "outcome.state", *_OF_MINES):
        return False
    return not scene.has(first, shelled, "claims.if", "claims.when", "cause.clause")


def since_war(scene: Scene, index: int) -> bool:
    """'The rebels went to war in 2014. More than 30,000 people have since been killed': the toll of the war."""
    first, last = scene.sentences[index]
    if index < 1 or scene.has(first, last, *_DEVICES):
        return False
    since = scene.some(first, last, "claims.since", "claims.since-then")
    adverb = since is not None and (
        scene.at(since, "claims.since-then")
        or (scene.at(since - 1, "claims.perfect") and scene.has(since + 1, since + 2, "claims.passive", "outcome.past"))
        or scene.has(since + 1, since + 2, "punct", "claims.and")
    )
    begin, end = scene.sentences[index - 1]
    war = scene.some(begin, end, "cause.war")
    return adverb and war is not None and not scene.has(begin, end, *_DEVICES, "incident")


def of_mixed(scene: Scene, figure: Figure, named: list[tuple[int, Cause]]) -> bool:
    """'several incidents of booby traps, ambushes and shelling': of devices and of other causes in one list."""
    if not scene.has(figure.last, figure.last + 1, "claims.of", "claims.involving"):
        return False
    end = scene.some(figure.last, len(scene.chars), "claims.passive", "claims.perfect", "=.", "=;", "para")
    of = [cause for unit, cause in named if figure.last < unit < (end or len(scene.chars))]
    return any(cause.device for cause in of) and any(cause.strong and not cause.device for cause in of)


def of_another(scene: Scene, index: int) -> bool:
    """'On Tuesday drones hit a bus station': whether a sentence tells of a cause that is no device of ours."""
    found = its_own(scene, index, causes(scene, index, strong_topic=True))
    return not any(cause.device for _, cause in found) and _of_weapon(scene, index, found)


def its_own(scene: Scene, index: int, found: list[tuple[int, Cause]]) -> list[tuple[int, Cause]]:
    """The causes of a sentence but those of a toll only set beside: 'nine dead and, by contrast, 40 in car crashes'."""
    contrast = scene.some(*scene.sentences[index], "claims.contrast") if found else None
    return found if contrast is None else [(unit, cause) for unit, cause in found if unit < contrast]


def _of_weapon(scene: Scene, index: int, found: list[tuple[int, Cause]]) -> bool:
    return any(cause.strong for _, cause in found) or scene.has(*scene.sentences[index], "cause.aimed")


def of_none(scene: Scene, figure: Figure, named: list[tuple[int, Cause]]) -> bool:
    """'traffic accidents, with three deaths, but not one mine explosion': the mines that a sentence names beside
    another cause did nothing."""
    devices = [unit for unit, cause in named if cause.device]
    if figure.kind != "person" or figure.value == 0 or not devices or len(devices) == len(named):
        return False
    return all(_counts_none(scene, unit) for unit in devices)


def _counts_none(scene: Scene, unit: int) -> bool:
    at = unit - 1
    while scene.has(at, at + 1, "claims.single", "claims.indefinite"):
        at -= 1
    return at in scene.numbers and scene.numbers[at].value == 0


def cause_ahead(scene: Scene, index: int, *, strong_topic: bool) -> Cause | None:
    """The cause that the next sentence tells of those who came to harm: 'Two boys died. They had found a mine.'"""
    if index + 1 >= len(scene.sentences):
        return None
    first, last = scene.sentences[index + 1]
    theirs = (
        scene.has(first, first + 1, "device.finder", "link.all")
        or (
            scene.at(first, "claims.the")
            and scene.has(first + 1, first + 3, "person", "cause.explosion", "incident", "device.rider")
        )
        or (scene.at(first, "claims.indefinite") and scene.has(first, last, "claims.they", "claims.he"))
    )
    told = (theirs and scene.has(first, last, "cause.trigger")) or _named_as(scene, first, last)
    told = told or _more_by_it(scene, first, last)
    if (known := _known(scene, first, last, strong_topic)) is not None:
        return Cause(device_at(scene, known), True)
    if not told and not _went_off(scene, first, last):
        return None
    found = causes(scene, index + 1, strong_topic=strong_topic)
    if any(cause.strong and not cause.device for _, cause in found):
        return None
    return next((cause for _, cause in found if cause.device), None)


def _more_by_it(scene: Scene, first: int, last: int) -> bool:
    """'Three were killed. Several more were hurt by the mine': the next sentence goes on with the victims of one."""
    more = scene.has(first, first + _MORE, "person.bare", "claims.another", "claims.more")
    by = scene.some(first, last, "claims.agent") if more else None
    harmed = by is not None and scene.has(first, by, "outcome.past") and scene.at(by + 1, "claims.the")
    return harmed and by is not None and scene.has(by + 2, by + 2 + _NOUN, "device", "device.adjective")


def _went_off(scene: Scene, first: int, last: int) -> bool:
    """'A remotely detonated mine went off as the team was leaving': the next sentence tells of its blast."""
    device = (
        scene.some(first + 1, min(first + _SUBJECT, last), "device") if scene.at(first, "claims.indefinite") else None
    )
    return device is not None and scene.has(device + 1, device + 3, "cause.explosion")


def _known(scene: Scene, first: int, last: int, strong_topic: bool) -> int | None:
    """'Two boys died. The landmine was an old one', 'Police said the mine had lain there …': one taken as known; of a
    mine or a shell the article or the sentence tells that it was laid or left."""
    for unit in range(first + 1, last - 1):
        if not (scene.at(unit, "device") and scene.at(unit - 1, "claims.the")):
            continue
        subject = unit - 1 == first or scene.has(unit - 2, unit - 1, "claims.reports", "claims.said", "claims.that")
        one = scene.has(unit + 1, unit + 2, "claims.singular", "claims.perfect", "claims.passive")
        sure = strong_topic or not scene.at(unit, "device.weak") or scene.has(unit, last, "device.lay", "claims.lies")
        return unit if subject and one and sure and not scene.at(unit + 1, "claims.plural") else None
    return None


def _named_as(scene: Scene, first: int, last: int) -> bool:
    """'The object was a fuse of a mine', 'Engineers said it was a shell': the next sentence tells what it was."""
    was = scene.some(first + 1, last, "claims.singular", "claims.proved")
    if was is None or not scene.has(was + 1, min(was + _KIND, last), "device", "device.thing"):
        return False
    thing = scene.has(was - 1, was, "claims.it", "device.pronoun", "cause.explosion", "claims.thing")
    return thing and (scene.at(was - 2, "claims.the") or scene.at(was - 1, "claims.it"))
