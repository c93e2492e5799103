"""The cause that a sentence leaves behind for the victims told of after it."""

from __future__ import annotations

from minewire.resolve.claims.figure import EXPLOSIVE
from minewire.resolve.claims.scene import Scene
from minewire.resolve.claims.story import Story

from .cause import Cause, cause_of, causes
from .cause_near import attacked, its_own, only_carried
from .specified import specified

_OBJECT = 5  # units of 'an unknown toy-like object'
_AT_WORK = ("person.deminer", "person.military", "person.police", "device.disposers", "device.agency")
_HURT = ("outcome.past", "outcome.state")
_DONE = ("action.past", "action.state")  # '(not) cleared of mines'


def remember_cause(scene: Scene, index: int, story: Story) -> None:
    """Keep the cause of a sentence for those behind it: one that harmed there, else the first that the story names."""
    found = its_own(scene, index, causes(scene, index, strong_topic=story.strong))
    devices = [(unit, cause) for unit, cause in found if cause.device]
    if devices and not only_carried(scene, index, strong_topic=story.strong):
        last = _main_device(scene, devices)
        cause = cause_of(scene, index, _told_at(scene, index, found, last), strong_topic=story.strong)
        if cause is not None:
            cause = cause._replace(device=specified(scene, index, cause.device, story))
        if story.lead is None and cause is not None and _harm(scene, index):
            story.lead = cause.device
        again = scene.at(devices[-1][0] - 1, "claims.definite") and story.cause is not None and story.cause.device
        if again and cause is not None and cause.device == EXPLOSIVE:
            story.cause_sentence = index  # 'the explosive device' is the mine told before
        elif cause is not None and (cause.device is None or _harm(scene, index) or _hurt_next(scene, index)):
            story.cause, story.cause_sentence = cause, index
        elif story.cause is None:
            told = devices[0][1]
            fired = told.device == EXPLOSIVE and not told.strong and found[0][1].strong
            story.cause = found[0][1] if fired else told  # 'shelled the town, firing 312 shells'
            story.cause_sentence = index
    elif (any(cause.strong for _, cause in found) and (_harm(scene, index) or story.cause is None)) or attacked(
        scene, index
    ):
        story.cause, story.cause_sentence = Cause(None, True), index
    elif story.cause is None and story.strong and explosion(scene, index) and _harm(scene, index):
        story.cause, story.cause_sentence = Cause(EXPLOSIVE, False), index  # 'when the object went off'


def _main_device(scene: Scene, devices: list[tuple[int, Cause]]) -> int:
    """The last device that a sentence names: not the work it went off in, nor what land is not cleared of."""
    own = [unit for unit, _ in devices if not scene.at(unit, "device.work")]
    while len(own) > 1 and scene.at(own[-1] - 1, "claims.of") and scene.has(own[-1] - 2, own[-1] - 1, *_DONE):
        own.pop()
    return own[-1] - (len(own) < len(devices)) if own else devices[-1][0]


def _told_at(scene: Scene, index: int, found: list[tuple[int, Cause]], device: int) -> int:
    """Where a sentence with another cause beside a device tells of harm; else the device."""
    if not any(cause.strong and not cause.device for _, cause in found):
        return device
    harm = scene.some(*scene.sentences[index], "outcome.past", "outcome.state", "outcome.active")
    return device if harm is None else harm


def remember_devices(scene: Scene, index: int, story: Story) -> None:
    """'Grenades lie about. One of them killed a trader.'"""
    devices = [cause for _, cause in causes(scene, index - 1, strong_topic=True) if cause.device]
    if devices:
        story.cause, story.cause_sentence = devices[0], index


def _harm(scene: Scene, index: int) -> bool:
    first, last = scene.sentences[index]
    harms = ("outcome.past", "outcome.state", "outcome.active", "cause.trigger", "person.outcome-noun", "incident")
    return scene.has(first, last, *harms)


def explosion(scene: Scene, index: int) -> bool:
    """Whether a sentence tells that something went off."""
    return scene.has(*scene.sentences[index], "cause.explosion")


def _hurt_next(scene: Scene, index: int) -> bool:
    """'Children found a shell in an orchard. One was killed': what lay there harmed those who found it."""
    first, last = scene.sentences[index]
    found = scene.some(first, last, "device.found", "device.handled")
    if found is None or index + 1 == len(scene.sentences) or not scene.same_paragraph(index, index + 1):
        return False
    finders = scene.has(first, found, "person") and not scene.has(first, found, *_AT_WORK)
    behind = scene.sentences[index + 1]
    return finders and scene.has(*behind, *_HURT) and not scene.has(*behind, "device", "cause.other", "date")


def unknown_thing(scene: Scene, index: int) -> bool:
    """'when a toy-like object exploded': nobody says that it was a mine."""
    first, last = scene.sentences[index]
    blast = scene.some(first, last, "cause.explosion")
    thing = blast is not None and scene.has(blast - 1, blast, "device.thing") and not scene.at(blast - 1, "device")
    return thing and blast is not None and scene.has(max(first, blast - _OBJECT), blast - 1, "claims.indefinite")
