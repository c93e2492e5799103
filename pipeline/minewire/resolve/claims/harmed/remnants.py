"""Shells, grenades and bombs of ordinary war news, where the words round them say that they lay there.

Old, left over from a war, found, picked up, played with: such a device is a remnant whatever the article is about.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

from minewire.resolve.claims.scene import Scene
from minewire.resolve.claims.view import View

_BEFORE = 9  # units before a device in which it is told what was done with it
_NOUN = 4  # units of 'by an old mortar shell'
_FROM_WAR = 5  # units behind 'from' in which the war is named
_TOLD_BEFORE = 3  # sentences from a harm to how the device came to be there
# Words that may stand behind a device; any other is a noun that it only describes ('an old missile factory').
_GOES_ON = ("claims.stop", "claims.adverb", "claims.passive", "claims.perfect", "cause.trigger", "outcome.past",
            "outcome.active", "device.handled", "device.found", "device.left", "device.lay", "device.finder", "person",
            "date", "number", "place", "punct", "para", "device.then", "device.that", "device.scrap",
            "claims.verb")  # fmt: skip
_HARM = ("cause.trigger", "cause.explosion")


@dataclass(slots=True)
class _Sets:
    things: re.Pattern[str]
    before: re.Pattern[str]  # what stands before a remnant of any kind
    behind: re.Pattern[str]
    munition_before: re.Pattern[str]  # and before what nobody hides: a bomb that is found may be of yesterday
    munition_behind: re.Pattern[str]
    not_behind: frozenset[str]  # what makes a word for a device mean something else: 'the shell of a house'
    hidden: frozenset[str]
    agent: frozenset[str]
    sure: frozenset[str]
    handled_it: re.Pattern[str]  # 'playing with it': the device of the sentence before


def _sets(view: View) -> _Sets:
    one = view.one
    kind = one("device.kind", "demonym", "place", "measure", "=-")
    noun = f"{one('claims.article', 'claims.possessive', 'number')}?{kind}*$"
    war = one("device.war") + one("device.war-tail", "date", "=-", "number") + "{0,3}"
    past = one("claims.perfect", "claims.passive", "claims.adverb", "device.tried")
    who = one("device.finder", "person", "claims.article", "claims.possessive", "number", "age")
    met = one("device.handled", "device.stepped") + one("claims.article", "claims.possessive", "number") + "?"
    met += one("device.kind", "demonym", "place", "measure", "=-", "date") + "*$"  # 'moving a World War Two shell'
    # 'the convoy struck an explosive device', 'a convoy of the mission hit …'
    of_them = f"[^{one('punct', 'figure', 'outcome.past', 'outcome.active', 'claims.passive')[1:]}{{0,5}}?"
    met += "|" + one("device.rider") + of_them + one("device.hits", "device.met") + noun
    they, that = f"{who}{{1,4}}{past}*", one("device.that", "=,") + "?"
    left = f"{one('device.left')}|{one('device.lay')}{one('device.found-where')}"
    lain = (
        f"{one('claims.lain')}[^{one('punct', 'figure')[1:]}{{0,5}}{one('claims.since')}"  # 'had lain there since 1944'
    )
    left += f"|{lain}"
    found = f"{past}*{one('device.found')}{one('device.found-where')}"
    return _Sets(
        things=view.pattern(("device.weak", "device.thing")),
        before=re.compile(f"(?:{one('device.old')}|{war}){kind}*$|{met}"),
        behind=re.compile(f"{that}(?:{they}{one('device.handled')}|{past}*(?:{left}))"),
        munition_before=re.compile(one("device.found") + noun),
        munition_behind=re.compile(f"{that}(?:{they}{one('device.found')}|{found})"),
        not_behind=view.sets["claims.of"] | (view.sets["lower"] - view.union(_GOES_ON)),
        hidden=view.sets["device.hidden"],
        agent=view.sets["device.by"],
        sure=view.sets["device.remnant"],
        handled_it=re.compile(one("device.handled") + one("device.it")),
    )  # fmt: skip


def remnants(scene: Scene) -> frozenset[int]:
    """The units of devices that somebody found, or that a war left."""
    if scene.remnants is None:
        sets = scene.view.own(_sets)
        units = (match.start() for match in sets.things.finditer(scene.chars))
        scene.remnants = frozenset(unit for unit in units if _remnant(scene, sets, unit))
    return scene.remnants


def _remnant(scene: Scene, sets: _Sets, unit: int) -> bool:
    chars = scene.chars
    if unit + 1 < len(chars) and chars[unit + 1] in sets.not_behind:
        return False
    index = bisect_right(scene.sentences, (unit, len(chars))) - 1
    first = max(unit - _BEFORE, scene.sentences[index][0])
    last = scene.sentences[min(index + 1, len(scene.sentences) - 1)][1]
    if _taken_along(scene, sets, index, unit):
        return True
    if not (scene.has(first, last, *_HARM) or any(char in sets.agent for char in chars[first:unit])):
        behind = scene.some(unit + 1, unit + _BEFORE, "outcome.past", "outcome.active", "punct")
        hurt = scene.has(scene.sentences[index][0], unit, "outcome.past", "outcome.state")
        if not (hurt and scene.has(first, unit, "device.handled")) and (behind is None or scene.at(behind, "punct")):
            return False
    if chars[unit] in sets.sure or sets.before.search(chars, first, unit) or sets.behind.match(chars, unit + 1):
        return True
    if scene.at(unit + 1, "claims.origin") and _of_war(scene, unit + 2):
        return True
    if chars[unit] in sets.hidden:
        return False
    off = scene.has(unit + 1, last, "device.goes-off")
    if off and sets.munition_before.search(chars, first, unit):
        return True
    found = sets.munition_behind.match(chars, unit + 1)
    return bool(found and (off or _harms(scene, sets, first, unit)))


def _harms(scene: Scene, sets: _Sets, first: int, unit: int) -> bool:
    """'killed by a shell they had found', 'a shell they had found killed two boys'."""
    by = next((u for u in range(unit - 1, max(first, unit - _NOUN) - 1, -1) if scene.chars[u] in sets.agent), None)
    if by is not None and scene.has(by - 1, by, "outcome.past"):
        return True
    hurt = scene.some(unit + 1, unit + _BEFORE, "outcome.past", "outcome.active", "punct")
    return hurt is not None and not scene.at(hurt, "punct") and not scene.at(hurt - 1, "claims.passive")


def _taken_along(scene: Scene, sets: _Sets, index: int, unit: int) -> bool:
    """'The children had wanted to sell the shell for scrap.', 'A shell went off. They had been playing with it.': told
    beside the harm, a sentence before or behind it."""
    ends = scene.sentences
    first, last = ends[index][0], ends[min(index + 1, len(ends) - 1)][1]
    scrap = scene.some(first, last, "device.scrap")
    told = scrap is not None and (scrap < ends[index][1] or scene.has(ends[index][1], last, "device.it"))
    if not told and not sets.handled_it.search(scene.chars, unit, last):
        return False
    begin = ends[max(index - _TOLD_BEFORE, 0)][0]
    harm = scene.has(begin, last, "outcome.past", "outcome.active", "outcome.state", "cause.explosion")
    return harm and not scene.has(first, last, "device.flies")


def _of_war(scene: Scene, first: int) -> bool:
    """'a shell from the civil war', 'a bomb from World War II'; not 'a missile from Sunday'."""
    last = scene.some(first, first + _FROM_WAR, "punct", "cause.trigger", "claims.in")
    for unit in range(first, first + _FROM_WAR if last is None else last):
        if scene.at(unit, "claims.war"):
            return True
        if scene.at(unit, "date"):
            return any(map(scene.rules.lexicon("claims.war").value, scene.tape.unit(unit).lower().split()))
    return False
