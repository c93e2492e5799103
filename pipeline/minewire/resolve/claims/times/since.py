"""All the time from a day on: 'since then', 'since the project began', also where nobody tells the day."""

from __future__ import annotations

from dataclasses import replace

from minewire.resolve import calendar as cal
from minewire.resolve.claims.figure import WORK, Figure
from minewire.resolve.claims.scene import Scene, within
from minewire.resolve.periods import Period

from .ends import Spot
from .so_far import Told
from .stands import STOCK
from .stretches import is_long

_SINCE_BEHIND = 8  # units from a figure to a 'since' behind it
_OWN_BEHIND = 2
_WORK_BEFORE = 6  # 'had been clearing the fields around it since'
_BEGAN_RIGHT = 5  # 'began in Taiz in'
_BEGAN_FAR = 12  # 'began its programme of humanitarian mine clearance in the north in'
_NEAR_CLAUSE, _CLAUSE = 9, 20  # units of a clause behind 'since'
_CLAUSE_ENDS = ("=,", "=;", "figure", "area", "date", "quote")
_FROM_BEGINNING = 9  # units of 'beginning of humanitarian demining in the north in'
_BEGAN_WITHIN = 5  # 'since the project was first launched'


def since_untold(scene: Scene, figure: Figure, spots: list[Spot]) -> bool:
    """'40 have died since the project began', 'lifted 900 in all the years of its work': from a day that nobody
    tells."""
    if not spots and _all_its_life(scene, *scene.sentences[figure.sentence]):
        return True
    if not scene.units("claims.since"):
        return False
    before = _since_beginning(scene, figure)
    if before is not None and not any(spot.last > before for spot in spots):
        return True
    since = scene.some(figure.last, figure.last + _SINCE_BEHIND, "claims.since", "punct", "figure")
    if since is None or not scene.at(since, "claims.since"):
        return False
    if _since_alone(scene, figure) == since:
        return False  # since what was told before
    return not any(spot.last > since for spot in spots)


def _since_beginning(scene: Scene, figure: Figure) -> int | None:
    """'The land cleared since the project's inception has reached 900 hectares'."""
    told = within(scene.units("claims.since"), scene.opening(figure.sentence), figure.first)
    since = next(reversed(list(told)), None)
    if since is None or scene.has(since, figure.first, "=;", "figure", "area"):
        return None
    return since if scene.has(since + 1, since + 1 + _BEGAN_WITHIN, "claims.began", "claims.beginning") else None


def _all_its_life(scene: Scene, first: int, last: int) -> bool:
    """'In its entire history', 'during the years of its activity': of no days that are told."""
    lives = within(scene.units("claims.of-its-life"), first + 1, last)
    return scene.has(first, last, "claims.whole-life") or any(scene.at(unit - 1, "duration") for unit in lives)


def since_then(
    scene: Scene, figure: Figure, figures: list[Figure], spots: list[Spot], told: Told, today: cal.Day | None
) -> Period | None:
    """'Since then 40 more were destroyed': from the time told last, or its end, to today."""
    first, last = scene.sentences[figure.sentence]
    unit = next(iter(within(scene.units("claims.since-then"), first, last)), None)
    unit = _since_alone(scene, figure) if unit is None else unit
    if unit is None or figure.action in STOCK or any(figure.last <= f.first < unit for f in figures):
        return None
    if scene.has(figure.last, unit, "=;"):
        return None  # 'two accidents were recorded in 2019; there has been none since'
    if figure.first > unit and any(0 <= s.first - figure.last <= _OWN_BEHIND and s.usable for s in spots):
        return None  # '173,000 since then, 8,412 of them last year'
    if figure.first > unit and _own_clause(scene, figure, figures, unit, spots):
        return None
    period = next((s.period for s in reversed(spots) if s.last <= unit), told.then)
    begin = cal.parse_day(period.from_) if period and period.from_ else None
    if begin is None and period and (end := cal.parse_day(period.to)) is not None:
        begin = end + cal.ONE
    if period is None or begin is None or today is None or begin > today:
        return None
    return replace(period, from_=begin.isoformat(), to=today.isoformat())


def _own_clause(scene: Scene, figure: Figure, figures: list[Figure], unit: int, spots: list[Spot]) -> bool:
    """'They have lifted 213 since then, and a girl was hurt by one last summer': the time of another clause."""
    before = next((f for f in reversed(figures) if f.last <= figure.first), None)
    apart = before is not None and before.trigger != figure.trigger
    apart = (
        apart
        and before is not None
        and scene.has(max(unit, before.last), figure.first, "=,", "claims.while", "claims.relative")
    )
    behind = (s for s in spots if s.usable and s.first >= figure.last)
    return apart and any(not any(figure.last <= f.first < s.first for f in figures) for s in behind)


def _since_alone(scene: Scene, figure: Figure) -> int | None:
    """'49 fields have been cleared since', 'have since cleared 49 fields': since what was told last; not 'the 49 mines
    found in May have since been destroyed'."""
    first, last = scene.sentences[figure.sentence]
    told = within(scene.units("claims.since"), first, last)
    unit = next((u for u in told if u >= figure.last), None)
    unit = next((u for u in told if u < figure.first), None) if unit is None else unit
    if unit is None:
        return None
    if unit < figure.first and scene.at(unit - 1, "claims.have") and scene.at(unit + 1, "claims.passive"):
        return None  # 'the figure for 2024 has since been corrected to 97'
    if unit < figure.first and scene.has(unit + 1, unit + 2, "date", "claims.definite", "claims.possessive"):
        return None  # 'has since May 2015 cleared 40 fields'
    closes = unit + 1 >= last or scene.at(unit + 1, "punct") or scene.at(unit + 1, "claims.and")
    return unit if closes or (scene.at(unit - 1, "claims.have") and unit < figure.first) else None


def since_clause(scene: Scene, spot: Spot, behind: int) -> int | None:
    """'Since the group that held the southern suburbs of the capital withdrew in June': the word, also far before; no
    'have since been …'."""
    told = within(scene.units("claims.since"), max(behind, spot.first - _CLAUSE), spot.first)
    for unit in reversed(told):
        near = spot.first - unit <= _NEAR_CLAUSE
        if near or not (scene.at(unit - 1, "claims.perfect") or scene.has(unit, spot.first, *_CLAUSE_ENDS)):
            return unit
    return None


def from_beginning(scene: Scene, spot: Spot) -> int | None:
    """'From the beginning of the programme in 2003 the teams have cleared': the word that opens all the time since."""
    if scene.has(spot.last, spot.last + 2, "claims.to"):
        return None  # 'from the start of the war in 2014 to its end'
    noun = scene.some(spot.first - _FROM_BEGINNING, spot.first, "claims.beginning-of")
    if noun is None or not scene.at(noun - 1, "claims.definite"):
        return None
    word = scene.tape.unit(noun + 1).lower().split()[0]  # 'of the' is one unit
    if word not in scene.rules.lexicon("claims.of").entries:
        return None
    opened = noun - 2
    return opened if scene.at(opened, "claims.origin") and not scene.has(noun, spot.first, "punct", "figure") else None


def began_on(scene: Scene, spot: Spot) -> bool:
    """'Work on the field began on 13 January': what is told next was done from that day on."""
    plain = spot.period.relation in (None, "in") and spot.period.from_ is not None
    plain = plain and not scene.has(spot.first, spot.last, "claims.ended")
    began = scene.some(spot.first - _BEGAN_RIGHT, spot.first, "claims.began")
    if plain and began is not None and not scene.has(began, spot.first, "punct", "figure", "device"):
        return True
    began = _began_far(scene, spot)
    return plain and began is not None and scene.has(began, spot.first, "device.strong-topic", "claims.operations")


def began_in(scene: Scene, spot: Spot) -> bool:
    """'They began the programme in 2009': what was done in it is not of that year or month alone."""
    plain = spot.period.relation in (None, "in") and not scene.has(spot.first, spot.last, "claims.ended")
    return plain and is_long(spot.period) and _began_far(scene, spot) is not None


def completed(scene: Scene, index: int, spot: Spot) -> bool:
    """'On 5 May they completed the clearance of the field': its mines were lifted before that day."""
    first, last = scene.sentences[index]
    ended = scene.some(first, last, "claims.ended")
    done = ended is not None and scene.has(ended, last, "device.strong-topic", "claims.operations", "claims.work-of")
    return done and not is_long(spot.period)


def _began_far(scene: Scene, spot: Spot) -> int | None:
    first = max(spot.first - _BEGAN_FAR, 0)
    began = next((u for u in range(spot.first - 1, first - 1, -1) if scene.at(u, "claims.began")), None)
    return None if began is None or scene.has(began, spot.first, "punct", "figure", "claims.ended") else began


def under_way(scene: Scene, told: Told, figure: Figure, index: int) -> Period | None:
    """'They have worked there since 2018. They found 38 mines': the time of the work, where the report has no other one
    than the day on which the land was handed over."""
    if told.begun is None or told.begun_in != index - 1 or figure.kind not in WORK:
        return None
    begins_it = told.report is not None and told.report.start == told.begun.start and told.report.relation != "since"
    other = told.report is not None and not begins_it and told.handed != told.begun_in
    if other and scene.same_paragraph(told.sentence, index):
        return None
    return told.begun if figure.action in ("cleared", "found", "surveyed", "released") else None


def begins(scene: Scene, figure: Figure) -> bool:
    """Whether the 'since' behind a figure is of a beginning that the article may have told ('since it began')."""
    since = scene.some(figure.last, figure.last + _SINCE_BEHIND, "claims.since")
    if since is None or not scene.at(since, "claims.since"):
        since = _since_beginning(scene, figure)
    began = ("claims.began", "claims.beginning")
    return since is not None and scene.has(since + 1, since + 1 + _BEGAN_WITHIN, *began)


def begun_since(scene: Scene, spot: Spot) -> bool:
    """'Since the project was launched in June 2018', 'where they have worked since 2018': the beginning of work."""
    since = scene.some(max(spot.first - _SINCE_BEHIND, 0), spot.first, "claims.since")
    if since is None:
        return False
    work = scene.some(since - _WORK_BEFORE, since, "claims.at-work")
    under_way = work is not None and scene.has(work - _WORK_BEFORE, work, "claims.perfect", "claims.passive")
    return scene.has(since, spot.first, "claims.began", "claims.beginning") or (
        under_way and not scene.has(work or since, since, "figure")
    )
