"""Weapons just fired, accidents and blasts of another kind: causes that no mine or remnant has a part in."""

from __future__ import annotations

from minewire.resolve.claims.scene import Scene, within

_STRAY = 2  # units of 'a stray artillery'
_DESCRIBED = 6  # units before a shell that tell how many or whose it was, and from an attack to 'with'
_BY = 4  # units from 'by' to a device
_THEN = 8  # units from 'overturned' to 'when' or 'after', and from there to the device
_SITE = 6  # units from 'at' to the works or the store


def and_other(scene: Scene, unit: int) -> bool:
    """'Killed by shells and snipers': beside another cause shells are fired ones."""
    other = unit + 2 + scene.has(unit + 2, unit + 3, "claims.agent", "claims.within")  # 'and in air raids'
    return scene.at(unit + 1, "claims.and") and scene.at(other, "cause.other")


def named(scene: Scene, unit: int, first: int) -> bool:
    """'the spokesman of Operation Iron Broom': a word inside a name."""
    return unit > first and scene.at(unit, "cap") and scene.at(unit + 1, "cap")


def no_cause(scene: Scene, unit: int) -> bool:
    """'when a bus was blown up': what it drove over did it, and no road accident; 'a mine washed down by flood water',
    'dislodged by the earthquake': what moved a device there harmed nobody."""
    by = scene.some(unit - _BY, unit, "claims.agent")
    if by is not None and scene.has(by - 2, by, "device.moved"):
        return True
    if not scene.at(unit, "cause.weak"):
        return False
    at = unit + 1
    while scene.at(at, "claims.passive"):
        at += 1
    return at > unit + 1 and scene.value("outcome.past", at) == "killed_or_injured"


def fired(scene: Scene, unit: int) -> bool:
    """'A Russian shell killed a woman', 'an artillery shell hit the yard': one just fired, none left behind."""
    if scene.at(unit - 1, "claims.with") and scene.value("outcome.past", unit - 2):
        return True  # 'were killed with grenades'
    if scene.at(unit, "device.falls") and _falls(scene, unit):
        return True
    if not scene.at(unit, "device.fired"):
        return False
    by = scene.at(unit - 2, "claims.agent") and scene.at(unit - 1, "claims.indefinite")
    if by and scene.value("outcome.past", unit - 3) == "killed":
        return scene.has(
            unit + 1, unit + 2, "claims.where", "place", "date", "punct"
        )  # 'killed by a shell on the market'
    if scene.has(unit - _STRAY, unit, "device.stray") and scene.at(unit + 1, "device.goes-off"):
        return True  # 'a stray mortar round exploded in the market'
    aimed = scene.has(unit - 1, unit, "demonym", "device.gun")
    return aimed and scene.has(unit + 1, unit + 2, "outcome.past", "outcome.active", "outcome.struck")


def _falls(scene: Scene, unit: int) -> bool:
    """'A rocket hit their post', 'shells landed on the market', 'the camp was hit by three rockets', 'attacked the town
    with cluster munitions'; not 'a shell hit by the plough', 'hit the shell with a hammer'."""
    planted = scene.at(unit, "device.planted")
    if scene.at(unit + 1, "device.lands") or (scene.at(unit + 1, "cause.struck") and not planted):
        limb = scene.at(unit + 2, "claims.possessive") and scene.at(unit + 3, "person.amputee")
        return not limb and not scene.at(unit + 2, "claims.agent")  # not 'a shell fell on his foot'
    begin = unit - 1
    while begin > unit - _DESCRIBED and scene.has(
        begin,
        begin + 1,
        "figure",
        "demonym",
        "claims.adjective",
        "claims.indefinite",
        "claims.another",
        "device.gun",
        "cap",
    ):
        begin -= 1
    if scene.at(begin, "claims.agent"):
        return scene.at(begin - 1, "cause.struck") and not planted
    return scene.at(begin, "claims.with") and scene.has(begin - _DESCRIBED, begin, "cause.hits", "cause.assault")


def after_blast(scene: Scene, unit: int, first: int, last: int) -> bool:
    """'hit a mine and overturned', 'rolled over when it struck a mine': what follows from a blast is no cause."""
    if not scene.at(unit, "cause.consequence"):
        return False
    onto = scene.at(unit + 1, "claims.article") and scene.has(unit + 2, unit + 4, "device")  # 'fell on a mine'
    if onto or scene.has(first, unit, "device.met", "device.hits", "cause.trigger", "cause.explosion"):
        return onto or scene.has(first, unit, "device", "cause.explosion", "claims.it")
    if any(scene.has(device - _BY, device, "claims.agent") for device in within(scene.units("device"), first, unit)):
        return True  # 'thrown off the road by a mine and plunged into a ravine'
    then = scene.some(unit + 1, min(unit + _THEN, last), "cause.clause", "claims.as", "=,", "figure")
    behind = then is not None and scene.has(then, then + 1, "cause.clause", "claims.as")
    return behind and scene.has(then or last, min((then or last) + _THEN, last), "device", "cause.explosion")


def site_blast(scene: Scene, unit: int, first: int, last: int) -> bool:
    """'an explosion at an arms factory', 'ammunition blew up at a base': a works or a store went up."""
    near = range(unit - 1, max(first, unit - _SITE) - 1, -1)
    where = next((u for u in near if scene.has(u, u + 1, "claims.within", "claims.at")), None)
    if where is None or not scene.at(unit, "cause.site") or scene.has(where + 1, unit, "measure", "cause.far"):
        return False  # 'on fields less than five kilometres from a garrison town'
    blast = scene.some(max(first, where - 2), where, "cause.explosion", "incident")
    if blast is None:
        return False
    stored = scene.at(blast - 1, "device.stored") or scene.at(unit - 1, "device.stored")
    return stored or not scene.has(first, last, "device", "device.met", "device.finder")
