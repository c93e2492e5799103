"""Meanings of units counted from another day: last year, the week, two years ago, the third quarter, that summer."""

from __future__ import annotations

from collections.abc import Callable

from minewire.mentions import DateMention

from . import calendar as cal
from .calendar import NOTHING, ONE, Day, When
from .date_days import timed
from .date_turns import carried_year, partial, review, year_beside
from .lengths import amount
from .moments import Reading, relative, year_of

# Dates that stand beside the period told, not for it; and how far back 'the year' may look.
_ASIDE, _NEARBY = {"SHIFT", "QUARTER_BEFORE", "SAME"}, 200
_OF_DAY = {"H": 24, "MIN": 1440, "S": 86400}  # how many of a unit make a day
_COUNTED = {"n", "one", "share"}  # how a distance is told: two hours later, a day later
_FINER = {"Y": 1, "HY": 2, "Q": 3, "M": 4, "W": 5, "D": 6}
_SOON = 100  # days: a quarter that begins later was the last one


def unit(mention: DateMention, state: Reading) -> When:
    said = mention.reading
    step, unit = relative(said.get("rel")), said.get("unit")
    if step is None or unit is None:
        return NOTHING
    if unit == "D" and step == (False, 1):
        step = True, 1  # next day it snowed
    told = state.told_day() if unit in ("D", "N") else state.told(unit)
    day = told.first if told and told.grain == "day" else None
    if step[0] and step[1] < 0 and unit in ("W", "Q") and day and state.anchor and day >= state.anchor:
        told = next((time.when for time in reversed(state.times) if spans(time.when, unit)), told)
    if step == (True, 0) and told and unit in ("M", "W") and cal.GRAIN_UNIT.get(told.grain) in ("Y", "HY"):
        told = next((time.when for time in reversed(state.times) if spans(time.when, unit)), told)
    if step == (True, 0) and unit == "W" and told and cal.week_long(told):
        return told.on("context")  # 'from 25 to 31 May … in the same week'
    base = told.first if step[0] and told else state.anchor
    if step[0] and told and step[1] > 0 and told.last and told.grain == "span":
        base = told.last
    if step[0] and told and step[1] <= 0 and _running(told, unit, state):
        told, base = None, state.anchor  # this year …, more than in the previous month
    elif step[0] and told is None:
        base = None if unit in ("D", "N") or not step[1] else state.anchor  # the next day, that year: of what?
    if base is None:
        return NOTHING
    start = cal.unit_of(base, unit).first if unit not in ("D", "N") else base
    at = cal.shift(start or base, unit, step[1])
    if at is None:
        return NOTHING
    when = cal.unit_of(at, unit).on("context" if step[0] and told else "published")
    if said.get("over") and not state.narrative and not step[0] and step[1] < 0 and unit in ("W", "M", "Y"):
        return when._replace(first=cal.shift(base, unit, -1), last=base - ONE)  # seven days up to yesterday
    return when


def _running(told: When, unit: str, state: Reading) -> bool:
    """Whether the stretch told last is a longer one than the unit, and runs on the day of writing."""
    day = state.anchor
    if day is None or state.narrative or unit not in ("M", "W", "Q") or told.grain not in ("year", "half", "quarter"):
        return False
    return cal.GRAIN_UNIT[told.grain] != unit and told.first is not None and told.first <= day <= (told.last or day)


def the(mention: DateMention, state: Reading) -> When:
    """The week, the year: the one told before; else the one of the day of writing."""
    said = mention.reading
    for key, step in (("part", 0), ("nextpart", 1), ("lastpart", -1)):
        if key in said:
            told = state.told_day()
            at = cal.add_days(told.first, step) if told and told.first else None
            return timed(cal.day(at).on("context"), said[key]) if at else NOTHING
    unit = said.get("unit", "Y")
    told = state.told() if state.narrative else None
    if told and told.first and unit in ("Y", "M"):
        return cal.unit_of(told.first, unit).on("context")
    same = [
        time.when for time in state.times
        if time.mention.label not in _ASIDE and spans(time.when, unit)
        and (unit != "Y" or state.narrative or mention.start - time.mention.end <= _NEARBY)
    ]  # fmt: skip
    if unit == "Y" and said.get("tense") == "future" and state.anchor is not None and not state.narrative:
        # 'they plan to finish by the end of the year': no year that is over
        here = [time.when for time in state.here(mention.start)]
        same = [when for when in same if when.last and when.last >= state.anchor and when in here]
    if same and (state.narrative or state.anchor is None):
        return same[-1].on("context")
    if same and state.anchor is not None:
        # beside the period of a report stand earlier ones that it is compared with: the latest is meant
        past = [when for when in same if when.first and when.first <= state.anchor]
        return max(past, key=lambda when: when.first or cal.Day.min).on("context") if past else same[-1].on("context")
    if state.anchor is None or unit in ("D", "HY"):
        return NOTHING
    at = state.anchor
    if unit == "Y" and said.get("tense") != "future" and (gone := review(state)):
        return gone.on("context")
    if unit == "Q":
        at = cal.shift(at, "Q", -1) or at
    elif unit == "WE" and at.isoweekday() < 6 and said.get("tense") != "future":
        at -= ONE * 7
    return cal.unit_of(at, unit).on("published")


def spans(when: When, unit: str) -> bool:
    """Whether a stretch is one such unit: also seven days that are no week of the calendar, and its three months."""
    if when.first is None or when.last is None:
        return False
    if when.grain == "span" and unit == "Q":
        quarter = cal.unit_of(when.first, unit)
        return (quarter.first, quarter.last) == (when.first, when.last)
    return cal.GRAIN_UNIT.get(when.grain) == unit or (
        unit == "W" and when.grain == "span" and (when.last - when.first).days in (5, 6, 7)
    )


def shift(mention: DateMention, state: Reading) -> When:
    """Two years ago, a day earlier, the week before."""
    said = mention.reading
    if not {"n", "one", "some", "couple"} & said.keys() and said.get("ago", "")[:1] == "c":
        told = next((time.when for time in reversed(state.times) if spans(time.when, said["unit"])), None)
        if said["unit"] == "Y" and (year := state.year_here(mention.start)):
            told = year
        if told is not None and said["unit"] != "D":
            return cal.moved(told, said["unit"], int(said["ago"][1:])).on("context")
    step, unit = relative(said.get("ago", "+1")), said.get("unit") or said.get("some")
    count = amount(said)
    if step is None or not isinstance(unit, str):
        return NOTHING
    if unit in ("CE", "DE") and count is not None and count != int(count):
        return NOTHING  # half a century ago: no calendar century
    if count is None:
        return When("FUTURE_REF" if step[1] > 0 else "PAST_REF")
    daily = unit in ("D", "N") or unit in _OF_DAY
    told = state.told_day() if daily else state.told(unit)
    last = next(
        (t.when for t in reversed(state.times[-6:]) if t.mention.label not in ("SHIFT", "DAY", "WEEKDAY", "SAME")), None
    )
    beside = "beside" in said and last is not None and last.grain == "month" and count == 1
    if unit == "Y" and step[1] < 0 and last and (beside or cal.part_of_year(last, months=step[0] and count == 1)):
        return cal.moved(last, "Y", -int(count)).on("context")
    base = told.first if step[0] and told else state.anchor
    if base is None or (
        step[0] and told is None and daily and (state.times or (step[1] > 0 and _COUNTED & said.keys()))
    ):
        return NOTHING  # a day earlier: than what nobody knows
    share = _OF_DAY.get(unit)
    at = cal.shift(base, "D" if share else unit, step[1] * (round(count / share) if share else count))
    if at is not None and isinstance(said.get("unit2"), str):  # three years and two months ago
        unit = said["unit2"]
        at = cal.shift(at, unit, step[1] * said.get("high", 1))
    if at is None or (step[0] and told and _coarser(told, unit)):
        return NOTHING
    basis = "context" if step[0] and told else "published"
    if said.get("exact"):
        return cal.day(at).on(basis)
    if unit == "W" and step[0] and told and told.grain == "day" and _COUNTED & said.keys():
        return cal.day(at).on(basis)  # 'the week before' is one of the calendar
    if unit == "Y" and not step[0] and (count == 1 or count != int(count)):
        return cal.month(at.year, at.month).on(basis)
    if unit == "DE" and "mod" not in said:
        return cal.year(at.year).on(basis)  # two decades ago: twenty years
    return cal.unit_of(at, "D" if unit in ("H", "MIN", "S") else unit).on(basis)


def _coarser(told: When, unit: str) -> bool:
    """Whether the date told is too long to count such units from: in January …, a week later."""
    return _FINER.get(unit, 0) > _FINER.get(cal.GRAIN_UNIT.get(told.grain, ""), 9)


def _turn(mention: DateMention, state: Reading, candidates: Callable[[int], When]) -> When:
    """A part of a year in the year that is written, else in the turn that the clause means."""
    said = mention.reading
    year, basis = year_of(said, state)
    if year is not None:
        return candidates(year).on(basis)
    if state.narrative or state.anchor is None:
        return partial(candidates, said, state, mention.start)
    if (carried := carried_year(state, mention.start)) is not None:
        return candidates(carried).on("context")
    if said.get("of_year") and (told := year_beside(state, mention.start)):
        return candidates(told).on("context")
    here = candidates(state.anchor.year)
    ahead = (here.first - state.anchor).days if here.first else 0
    if ahead > 0 and (said.get("tense") == "past" or (said.get("tense") != "future" and ahead > _SOON)):
        here = candidates(state.anchor.year - 1)
    return here.on("published")


def quarter(mention: DateMention, state: Reading) -> When:
    said = mention.reading
    code = said.get("q")
    if code:
        return _turn(mention, state, lambda year: (cal.quarter if code[0] == "Q" else cal.half)(year, int(code[1])))
    number = said.get("ord")
    if number not in (1, 2, 3, 4):
        return NOTHING
    return _turn(mention, state, lambda year: cal.quarter(year, number))


def quarter_before(mention: DateMention, state: Reading) -> When:
    said = mention.reading
    last = next((time.when for time in reversed(state.times) if time.when.grain == "quarter"), None)
    if last is None and state.anchor:
        at = cal.shift(state.anchor, "Q", -1)
        last = cal.unit_of(at, "Q") if at else None
    if last is None or last.first is None:
        return NOTHING
    number = said.get("ord") or (last.first.month + 2) // 3
    year = said.get("y") or (state.anchor.year if state.anchor else last.first.year) - 1
    return cal.quarter(year, number).on("context") if number in (1, 2, 3, 4) else NOTHING


def half(mention: DateMention, state: Reading) -> When:
    number = mention.reading.get("ord", 1)
    return _turn(mention, state, lambda year: cal.half(year, 1 if number == 1 else 2))


def season(mention: DateMention, state: Reading) -> When:
    said, name = mention.reading, mention.reading.get("season")
    if name is None:
        return NOTHING
    year, basis = year_of(said, state)
    if year is not None:
        return cal.season(year, name).on(basis)
    step, anchor = relative(said.get("rel")), state.anchor
    if step is None:
        return partial(lambda year: cal.season(year, name), said, state, mention.start)
    told = state.told()
    base = told.first if step[0] and told else anchor
    if base is None:
        return NOTHING
    turns = [cal.season(base.year + offset, name) for offset in (-1, 0, 1)]
    if step[1] < 0:
        found = [when for when in turns if when.last and when.last < base]
        return found[-1].on("published") if found else NOTHING
    if step[1] > 0:
        found = [when for when in turns if when.first and when.first > base]
        return found[0].on("published") if found else NOTHING
    over = not step[0] and turns[1].first and turns[1].first > base and said.get("tense") == "past"
    return (turns[0] if over or (name == "WI" and base.month <= 2) else turns[1]).on("published")


def decade(mention: DateMention, state: Reading) -> When:
    said = mention.reading
    if said.get("decade"):
        return cal.decade(int(said["decade"])).on("explicit")
    if said.get("y"):
        return cal.decade(said["y"] // 10).on("explicit")
    short = said.get("short")
    return cal.decade(190 + int(short)).on("explicit") if short else NOTHING


def century(mention: DateMention, state: Reading) -> When:
    said = mention.reading
    number = said.get("ord")
    if number is None:
        return NOTHING
    if isinstance(said.get("tens"), int):
        number += said["tens"]
    return cal.century(number - 1).on("explicit")


def numbered(mention: DateMention, state: Reading) -> When:
    said = mention.reading
    year, basis = year_of(said, state)
    if "week" in said and year:
        try:
            return cal.week(Day.fromisocalendar(year, said["week"], 1)).on(basis)
        except ValueError:
            return NOTHING
    number = said.get("ord")
    if year is None and state.anchor:
        year, basis = state.anchor.year, "published"
    return cal.month(year, number).on(basis) if year and number and 1 <= number <= 12 else NOTHING


def night(mention: DateMention, state: Reading) -> When:
    return timed(cal.day(state.anchor).on("published"), mention.reading.get("tonight")) if state.anchor else NOTHING
