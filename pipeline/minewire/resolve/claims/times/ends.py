"""A period in its sentence, and two that are the ends of one: 'between … and …', 'opened on … and closed on …'."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from minewire.resolve import calendar as cal
from minewire.resolve.claims.figure import Figure
from minewire.resolve.claims.scene import Scene
from minewire.resolve.moments import Time
from minewire.resolve.periods import Period

from .stretches import is_long, within

_STARTING, _ENDING = ("from", "since"), ("as_of", "by", "to", "until")
_DAY_AND_TO, _SHORT_MONTH = 2, 28
_BRACKET = 4  # units of '(from the' and of the day to its ')'
_APPOSED = 2  # units: 'a year ago, on 11 February 2024'
_RANKED = 3  # 'third such mine blast'
_WORK_BEFORE = 7  # 'a two-week operation in the east that ended'
_BEGAN_BEFORE, _ENDED_WITHIN = 3, 4  # 'which began on May 3 and was completed on'
_ILLS = ("incident", "device.adjective", "outcome.toll", "outcome.tally", "person.outcome-noun", "claims.figure-noun")
_DATES_BEFORE = 4  # units of 'date back to'
_BEFELL = ("incident", "person", "person.outcome-noun", "claims.mishap")
_SAID_WITHIN = 9  # units from the day to its verb of saying: ', the Prosecutor-General's Office reported'
_WORST, _KIND = 12, 3  # units from 'worst' to its time, and to what it is the worst of


@dataclass(slots=True)
class Spot:
    """A period in its sentence."""

    period: Period
    first: int
    last: int
    opens: bool  # it begins its clause
    leads: bool = False  # it opens the sentence, and no other one opens a later clause
    plain: Period | None = None  # its own days, for what a clause with 'when' behind it tells
    plain_until: int = 0  # the unit where that clause ends
    usable: bool = True
    of_device: bool = False  # it tells when a device was laid, not when it did harm


def leads_report(scene: Scene, spot: Spot, figure: Figure) -> bool:
    """Whether a sentence opens with the day on which it was reported: 'On 2 May police said that two …'."""
    return spot.leads and scene.has(spot.last, min(spot.last + _SAID_WITHIN, figure.first), "claims.reports")


def not_since(scene: Scene, period: Period, unit: int, spots: list[Spot], time: Time | None) -> Period:
    """'A shell that had lain there since 1944 exploded on Monday': the 'since' of a time before opens no other one;
    'the last two victims date from 2015': they were harmed in that year."""
    if dates_from(scene, unit) and time is not None and time.when.first and time.when.last:
        return replace(period, from_=time.when.first.isoformat(), to=time.when.last.isoformat(), relation=None)
    clause = time is not None and time.mention.reading.get("clause") and period.relation == "since"
    if time is None or not clause or not spots or spots[-1].period.relation != "since":
        return period
    first, last = time.when.first, time.when.last
    if first is None or last is None or scene.has(spots[-1].last, unit, "claims.since"):
        return period
    return replace(period, from_=first.isoformat(), to=last.isoformat(), relation=None)


def dates_from(scene: Scene, unit: int, *, befell: bool = True) -> bool:
    """'The last accident, which hurt two, dates from 2015'; where nothing befell, 'the mines date from 2015'."""
    verb = scene.some(max(unit - _DATES_BEFORE, 0), unit, "claims.dates-from")
    if verb is None or scene.has(verb, unit, "punct", "figure"):
        return False
    first = verb
    while first and not scene.has(first - 1, first, "=.", "=;", "para"):
        first -= 1
    return scene.has(first, verb, *_BEFELL) == befell


def narrowed(scene: Scene, spots: list[Spot], times: Mapping[int, Time]) -> list[Spot]:
    """'2020 (from November 10)', '2024 (until 30 June)': the bracket says which part of that time is told."""
    kept: list[Spot] = []
    for spot in spots:
        whole = kept[-1] if kept else None
        time = times.get(spot.period.start)
        both = time is not None and len(time.inner) > 1  # 'this year (from March 15 to November 30)' has its own end
        if whole is None or both or (period := _in_bracket(scene, whole, spot)) is None:
            kept.append(spot)
        else:
            whole.period, whole.last = period, spot.last + 1
    return kept


def _in_bracket(scene: Scene, whole: Spot, part: Spot) -> Period | None:
    a, b = whole.period, part.period
    opened = scene.at(whole.last, "=(") and part.first - whole.last <= _BRACKET and scene.at(part.last, "=)")
    one_end = b.relation in (*_STARTING, *_ENDING)
    if not opened or not one_end or a.relation not in (None, "in") or not is_long(a) or not a.from_ or not a.to:
        return None
    first = a.from_ if b.relation in _ENDING else b.from_
    last = a.to if b.relation in _STARTING else b.to
    if first is None or last is None or not a.from_ <= first <= last <= a.to:
        return None
    return replace(b, from_=first, to=last, relation=None)


def joined(scene: Scene, spots: list[Spot], sentence_first: int) -> list[Spot]:
    """'Between July 3, 2021, and August 31, 2023': two dates whose relation makes them the ends of one period."""
    kept: list[Spot] = []
    for spot in spots:
        before = kept[-1] if kept else None
        ran = before is not None and _ran(scene, before, spot)
        if before is not None and (first := _weekday_from(scene, before, spot)):
            before.period = replace(before.period, end=spot.period.end, from_=first, to=spot.period.to, relation=None)
            before.last = spot.last
        elif before is not None and _more_exactly(scene, before, spot):
            before.period, before.last = replace(spot.period, start=before.period.start), spot.last
        elif before is not None and (ran or _is_end(scene, before, spot)):
            before.period = replace(before.period, end=spot.period.end, to=spot.period.to, relation=None)
            before.last = spot.last
            if ran:
                before.usable = True
                before.opens = before.leads = not scene.has(sentence_first, before.first, "figure", "area", "=;")
        else:
            kept.append(spot)
    return kept


def _is_end(scene: Scene, a: Spot, b: Spot) -> bool:
    tape = scene.tape
    if (a.period.relation, b.period.relation) == ("from", "until") and a.period.from_ == b.period.from_:
        return True  # from 1996 until the last accident in 2019
    gap = [u for u in range(a.last, b.first) if not tape.has(u, "=,")] if b.first - a.last < 4 else []
    if len(gap) != 1 or not a.period.from_ or not b.period.to or a.period.from_ > b.period.to:
        return False
    between = tape.has(gap[0], "claims.joining") and tape.has(a.first - 1, "claims.between")
    return between or (tape.has(gap[0], "claims.to") and tape.has(a.first - 1, "claims.origin"))


def _weekday_from(scene: Scene, a: Spot, b: Spot) -> str | None:
    """'From Monday 9 to Sunday 15 June': the first day, whose month only the second has."""
    end, number = cal.parse_day(b.period.to), scene.numbers.get(a.last)
    told = scene.at(a.first - 1, "claims.origin") or scene.at(a.first - 1, "claims.between")
    if b.first - a.last != _DAY_AND_TO or end is None or number is None or not told:
        return None
    day = int(number.value or 0)
    first = end if day <= end.day else cal.shift(end, "M", -1)
    return first.replace(day=day).isoformat() if first is not None and 0 < day <= _SHORT_MONTH else None


def worked_for(scene: Scene, spot: Spot, sentence_first: int, times: Mapping[int, Time]) -> Period | None:
    """'In a two-week operation that ended on Sunday': so long, up to that day."""
    verb, end = scene.some(spot.first - _BEGAN_BEFORE, spot.first, "claims.ended"), cal.parse_day(spot.period.to)
    if verb is None or end is None or not scene.has(verb - 1, verb, "claims.relative", "claims.that"):
        return None
    length = scene.some(max(sentence_first, verb - _WORK_BEFORE), verb, "duration")
    time = times.get(scene.tape.starts[length]) if length is not None else None
    said = time.mention.reading if time is not None and not scene.has(length or 0, verb, "punct") else {}
    unit, count = said.get("unit"), 1 if "one" in said else said.get("n")
    if unit not in ("D", "W", "M") or not isinstance(count, int):
        return None
    first = cal.shift(end + cal.ONE, unit, -count)
    return replace(spot.period, from_=first.isoformat(), relation=None) if first is not None else None


def _more_exactly(scene: Scene, a: Spot, b: Spot) -> bool:
    """'A year ago, on 11 February 2024': the day says when in that time it was."""
    gap = b.first - a.last
    comma = 0 < gap <= _APPOSED and scene.at(a.last, "=,") and (gap == 1 or scene.at(b.first - 1, "claims.within"))
    plain = {a.period.relation, b.period.relation} <= {None, "in"}
    return comma and plain and is_long(a.period) and not is_long(b.period) and within(b.period, a.period)


def _ran(scene: Scene, a: Spot, b: Spot) -> bool:
    """'The season, which opened on 3 April and closed last Friday': work ran between the two."""
    if not scene.has(a.first - _BEGAN_BEFORE, a.first, "claims.began") or b.first - a.last > _ENDED_WITHIN:
        return False
    ended = scene.has(a.last, b.first, "claims.ended") and scene.has(a.last, b.first, "claims.and")
    return ended and bool(a.period.from_ and b.period.to and a.period.from_ <= b.period.to)


def open_ended(spot: Spot, spots: list[Spot], *, today: str) -> None:
    """'As of May 31, sappers had cleared 60 hectares this year', 'In May they came, and by June 12 …': the stretch told
    beside an end gives the start."""
    last, relation = spot.period.to, spot.period.relation
    if spot.period.from_ is not None or last is None:
        return
    for other in spots:
        period = other.period
        since = period.relation == "since" and period.to == today
        this = period.relation in (None, "in") and is_long(period) and last <= (period.to or "")
        told = (since or this) and other.first >= spot.last and (period.from_ or "9") < last
        if told and since and relation in ("until", "to") and last <= today:
            other.period, spot.usable = replace(period, to=last), False  # 'up to June 12 it had cleared 60 since 2020'
            return
        if told and relation == "by" and last <= today and spot.opens:
            other.period, spot.usable = replace(period, to=last), False  # 'by June 12 those cleared since 2020 were …'
            return
        ran = relation == "by" and last <= today and since and other.last <= spot.first and other.usable
        if ran and (period.from_ or "9") < last:
            spot.period, other.usable = replace(spot.period, from_=period.from_, relation=None), False
            return  # 'they had worked there since June and had lifted 214 mines by the end of August'
        if period.relation not in (None, "in") or not is_long(period) or not period.from_:
            continue
        behind = relation == "as_of" and other.first >= spot.last and last <= (period.to or "")
        before = relation == "by" and last <= today and other.opens and other.usable and other.last <= spot.first
        if (behind or before) and period.from_ < last:
            spot.period = replace(spot.period, from_=period.from_, relation="as_of" if behind else None)
            other.usable = other.usable and behind


def bounded(spot: Spot, spots: list[Spot]) -> bool:
    """'This year … there were 14 blasts as of 20 May': the second gives the whole period."""
    start = spot.period.from_
    return start is not None and any(
        s is not spot and s.period.relation == "as_of" and s.period.from_ == start for s in spots
    )


def of_rank(scene: Scene, spot: Spot) -> bool:
    """'Mine kills two herders, third blast this month': the time of all the accidents that a rank counts."""
    unit = spot.first - 1
    rank = scene.some(max(unit - _RANKED, 0), unit, "ordinal") if scene.at(unit, "incident") else None
    return rank is not None and scene.has(rank - 2, rank, "=,", "claims.dash")


def worst_since(scene: Scene, spot: Spot) -> bool:
    """'With seven hurt it was the worst mine accident there since 2019': the time in which no other was as bad."""
    if spot.period.relation != "since":
        return False
    begin = max(spot.first - _WORST, 0)
    stops = [u for u in range(begin, spot.first) if scene.has(u, u + 1, "punct", "figure")]
    begin = stops[-1] + 1 if stops else begin
    blast = scene.some(begin, spot.first, *_ILLS)
    return blast is not None and scene.has(max(begin, blast - _KIND), blast, "claims.superlative")


def brought(scene: Scene, figure: Figure, period: Period) -> bool:
    """'This brings its total since June 2018 to 404,117 mines', 'he was the fourth to die this year': the report does
    not go on with all that time."""
    if figure.number is not None and figure.number.kind == "ordinal" and is_long(period):
        return True
    first = scene.sentences[figure.sentence][0]
    work = figure.outcome is None and figure.kind != "incident"
    return work and period.relation == "since" and scene.has(first, figure.first, "claims.brings")
