"""What a sentence without figures says of the time of those behind it."""

from __future__ import annotations

from minewire.resolve.claims.near import EVENT, Near
from minewire.resolve.claims.scene import Scene, within

from .ends import Spot
from .since import began_in
from .so_far import Told
from .stretches import is_long, lasts

_MINED_BEFORE, _WAR_BEHIND = 6, 3
# What drops in a time that it is told for: 'the number of people hurt by mines dropped between January and June'.
_TALLIES, _TALLY_BEFORE = ("claims.figure-noun", "person.outcome-noun", "outcome.tally", "incident"), 12
_OF_OTHER_TIMES = ("claims.mined", "claims.completed")
_SOMEBODY = ("person", "claims.group-noun")
_DAYS_ON = 31  # so long a time is that of what 'they' did, told next
_RAN_BEFORE, _NOUN_BEFORE = 3, 7  # 'ran from', 'results of the demining operations conducted from'
_ONE_WITHIN = 5  # 'The worst of them all happened'
_SOMEBODY_WITHIN = 3  # units of 'a poor shepherd', 'four young boys'


def aside(near: Near, told: Told, spot: Spot) -> bool:
    """'The 1991 Gulf War', 'went off in a place where rebels rose up in 2004', and 'this morning' in what somebody says
    of a day told before."""
    if near.scene.has(spot.last, spot.last + _WAR_BEHIND, "claims.war") or _of_the_spot(near, spot):
        return True
    return told.day is not None and not is_long(spot.period) and near.quoted(spot.period.start)


def _of_the_spot(near: Near, spot: Spot) -> bool:
    """Whether a year or another long time is told of where something went off, and not of that."""
    scene, begin = near.scene, near.scene.sentences[near.sentence_of(spot.period.start)][0]
    wheres = within(scene.units("claims.relative-place"), begin, spot.first) if is_long(spot.period) else []
    return bool(wheres) and scene.has(begin, wheres[-1], *EVENT) and not scene.has(wheres[-1], spot.first, "=,", *EVENT)


def backdrop(scene: Scene, index: int, spot: Spot) -> bool:
    """'Following a sharp rise in 2015, high numbers were recorded in 2018': what went before; between commas, where a
    rise is named ('recorded in 2018, following the sharp rise in 2015, with …')."""
    first, last = scene.sentences[index]
    opens = first
    if not scene.at(first, "compare.after"):
        commas = within(scene.units("=,"), first, spot.first)
        opens = commas[-1] + 1 if commas else first
        if not commas or not scene.at(opens, "compare.after") or not scene.has(opens, spot.first, "claims.growth"):
            return False
    comma = scene.some(opens, last, "=,") if scene.at(opens, "compare.after") else None
    return comma is not None and spot.last <= comma


def yardstick(scene: Scene, spot: Spot) -> bool:
    """'It is the highest figure that the forum has verified since it began in 2019': the years are only what the time
    told before is measured by."""
    if spot.period.relation != "since":
        return False
    first = spot.first
    while first and not scene.has(first - 1, first, "=.", "=;", "para", "figure", "device"):
        first -= 1
    return scene.has(first, spot.first, "claims.yardstick")


def mined(scene: Scene, spot: Spot) -> bool:
    """'The strip was mined in 1977', 'work was completed in May'; but 'mines they laid exploded'."""
    told = scene.some(spot.first - _MINED_BEFORE, spot.first, *_OF_OTHER_TIMES[: 1 + is_long(spot.period)])
    if told is None or scene.has(told, spot.first, "cause.trigger"):
        return False
    return not (scene.at(told, "claims.change") and scene.has(max(0, told - _TALLY_BEFORE), told, *_TALLIES))


def sets_scene(near: Near, index: int, spot: Spot) -> bool:
    """'On 2 January a family made a fire. A bomblet lay below it: …': the day on which somebody did what led to the
    harm that the next sentence tells of."""
    scene, after = near.scene, index + 1
    if is_long(spot.period) or after >= len(scene.sentences) or not scene.same_paragraph(index, after):
        return False
    first, last = scene.sentences[index]
    told = scene.has(*scene.sentences[after], "device", "device.thing") and near.harmful(after)
    if not told or near.reported(spot.period.start) or scene.has(first, last, "claims.have", "claims.perfect"):
        return False
    if scene.has(*scene.sentences[after], "date", "claims.have") or scene.has(first, last, "device", *EVENT):
        return False
    was = spot.first - 1 - scene.at(spot.first - 1, "claims.within")
    if spot.last >= last - 1 and scene.at(was, "claims.passive"):
        return True  # 'the worst day was 8 April 2022'
    return any(
        (scene.at(unit, "claims.indefinite") or scene.at(unit, "figure"))
        and scene.has(unit + 1, unit + 1 + _SOMEBODY_WITHIN, *_SOMEBODY)
        for unit in range(first, last)
    )


def goes_on(near: Near, index: int, spot: Spot) -> bool:
    """'The work lasted from 3 to 30 June. Deminers …', 'Teams went out 14 times on Saturday. They destroyed …', 'the
    project ran from June 2022 to March 2024. It cleared …'"""
    scene, after = near.scene, min(index + 1, len(near.scene.sentences) - 1)
    first, _ = scene.sentences[index]
    if scene.at(first, "claims.definite") and scene.value("claims.ground", first + 1) == "work":
        return True
    ran = scene.has(max(first, spot.first - _RAN_BEFORE), spot.first, "claims.ran")
    if ((lasts(spot.period) or _DAYS_ON + 1) > _DAYS_ON and not ran) or not scene.same_paragraph(index, after):
        return False
    start, end = scene.sentences[after]
    return scene.has(start, start + 1, "claims.they", "claims.it") and not scene.has(start, end, "claims.have")


def at_work(scene: Scene, index: int) -> bool:
    """'Deminers spent May in Zar', 'Our teams were at work there in May', 'Clearance went on in May'."""
    first, last = scene.sentences[index]
    if scene.has(first, last, "device.strong-topic"):
        return not scene.has(first, last, "claims.required", "money")  # 'a tenth of what mine action needs in 2025'
    who = scene.some(first, last, "claims.squads", "claims.operations")
    return who is not None and scene.has(who, last, "claims.busy")


def results_of(scene: Scene, spot: Spot) -> bool:
    """'The centre has published its results for 2023': what is told next is of that time."""
    if not is_long(spot.period) or spot.period.relation not in (None, "in", "for", "during", "from"):
        return False
    if scene.at(spot.first - 1, "claims.passive") and scene.at(spot.first - 2, "date"):
        return True  # 'the reporting period is 1 to 7 May'
    noun = scene.some(spot.first - _NOUN_BEFORE, spot.first, "claims.results", "punct", "figure")
    return noun is not None and scene.at(noun, "claims.results")


def heads_rows(scene: Scene, index: int, spot: Spot) -> bool:
    """'Figures for 25–31 May, governorates of Marib and Taiz' above 'Mines: 34': a line without a full stop."""
    after = index + 1
    if not is_long(spot.period) or after >= len(scene.sentences) or scene.same_paragraph(index, after):
        return False
    line, row = scene.sentences[index], scene.sentences[after]
    open_ended = not any(scene.has(last - 1, last, "=.", "=!", "=?", "quote") for _, last in (line, row))
    return open_ended and scene.has(*row, "=:", "claims.bullet") and scene.has(*row, "figure", "area")


def one_happened(scene: Scene, index: int, spot: Spot) -> bool:
    """'One of them happened near Gwoza on 6 April', 'the worst took place on Sunday': the accident told next."""
    first = scene.sentences[index][0]
    verb = scene.some(first, min(first + _ONE_WITHIN, spot.first), "claims.befell")
    if verb is None or is_long(spot.period):
        return False
    return scene.has(first, verb, "link.partitive", "claims.record", "claims.superlative", "ordinal")


def noted(near: Near, told: Told, index: int, usable: list[Spot]) -> list[Spot]:
    """The times of a sentence without figures that the report can go on with."""
    scene = near.scene
    apart = [s for s in usable if s.period.relation != "from"]  # not 'from 3 June to 30 August'
    beside = [s for s in apart if scene.at(s.first - 1, "compare.previous")]  # 'compared with last week'
    usable = [
        s
        for s in usable
        if not (s.of_device or s in beside or mined(scene, s) or aside(near, told, s)) and not yardstick(scene, s)
    ]
    usable = [s for s in usable if not backdrop(scene, index, s)] or usable
    return [s for s in usable if not began_in(scene, s)]
