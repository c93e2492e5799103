"""Dates of an article: each mention gets its TIMEX3 value and closed interval, and what it was counted from."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from minewire.mentions import DateMention

from . import calendar as cal
from .calendar import NOTHING, ONE, Day, When
from .date_days import dated_by, in_a_row, one_run, sharing, timed
from .date_listing import apposed, year_in
from .date_listing import listed as is_listed
from .date_record import doubts, entry_of, iso
from .date_values import resolve
from .dateline import set_published
from .facts import Facts
from .lengths import amount, moved_by, told_length
from .moments import Reading, Time, relative

_ROW = 6  # weekdays of a list that are read together
_WITHIN = ("BEFORE", "AFTER")  # earlier or later in a period
_UP_TO = {"START": 10, "MID": 15}  # the day of a month up to which a range goes: 'to early August', 'to mid-August'
_JUST_OVER = 45 * ONE  # a month over so shortly is that of the year of writing: 'from 2020 to the end of June'
_PARTIAL = {"m", "season", "q"}  # what has its year from the other end of a range
# A text is a story, not a report of the day, when it tells so many written years for each day counted from now.
_STORY_YEARS, _STORY_SHARE, _NEW_SHARE = 7, 12, 2


def resolve_dates(facts: Facts) -> None:
    """Set published, dateline, times and dates."""
    anchor = cal.countable(set_published(facts))
    state = Reading(
        anchor, _is_story(facts, anchor), facts.marked.text, facts.marked.sentences, facts.marked.paragraphs
    )
    following = [*facts.marked.dates[1:], None]
    for index, (mention, after) in enumerate(zip(facts.marked.dates, following)):
        time = meaning(sharing(mention, after, state.text), state)
        if mention.label == "SHIFT" and after is not None:
            time = dated_by(time, after, state)
        elif mention.label == "REPORTING" and after is not None and state.text[mention.end : after.start] == " (":
            time = Time(mention, meaning(after, state).when.on("context"))  # the reporting period (3-9 May)
        elif mention.label == "WEEKDAY":
            time = in_a_row(time, facts.marked.dates[index + 1 : index + _ROW], state)
        listed = is_listed(mention, time, facts, story=state.narrative)
        named = time
        if not listed and (year := year_in(mention, state.text)):
            mention, time, listed = year, meaning(year, state), True
        if listed and not apposed(time, state, after):
            time = time._replace(id=f"d{len(facts.dates) + 1}")
            facts.dates.append(entry_of(facts, time))
            facts.warnings += doubts(facts, time)
        # a mine from the 1991 war: the year is listed, but it is of the war
        war = time is not named and named.mention.reading.get("relation") == "from"
        state.note(named if war else time)
    facts.times = state.times


def _is_story(facts: Facts, anchor: Day | None) -> bool:
    """Whether a text tells of times gone by: many years are written, few of them new, and little counts from today."""
    if facts.dateline is not None and facts.dateline["date"]:
        return False
    years = [part.reading["y"] for m in facts.marked.dates for part in (m.inner or (m,)) if "y" in part.reading]
    new = sum(1 for year in years if anchor is not None and isinstance(year, int) and year >= anchor.year - 1)
    counted = sum(
        m.label in ("WEEKDAY", "DEICTIC") or (m.label == "UNIT" and m.reading.get("rel", "c")[0] != "c")
        for m in facts.marked.dates
    )
    return len(years) >= _STORY_YEARS and len(years) > max(_STORY_SHARE * counted, _NEW_SHARE * new)


def meaning(mention: DateMention, state: Reading) -> Time:
    """The meaning of a mention, simple or put together."""
    label = mention.label
    if label in ("RANGE", "DAYS", "MONTHS", "YEARS"):
        return _range(mention, state)
    if label == "OVERNIGHT":
        inner = meaning(mention.inner[0], state)
        last = inner.when.first
        first = cal.add_days(last, -1) if last else None
        return Time(
            mention,
            When(f"{first.isoformat()}TNI", first, last, "day", inner.when.basis) if first else NOTHING,
            (inner,),
        )
    if label == "EDGE":
        return _edge(mention, state)
    if label == "MOD":
        inner = _inside(mention, state)
        return Time(mention, inner.when, (inner,) if mention.inner else ())
    if label == "TIMED":
        return _timed(mention, state)
    if label == "OFFSET":
        return _offset(mention, state)
    if label == "UPTO":
        return _framed(mention, state)
    if label == "OPEN":
        inner = meaning(mention.inner[0], state)
        return Time(mention, inner.when._replace(last=None), (inner,))
    if label == "CLOCK":
        return Time(mention, timed(_day_told(state), _clock(mention.reading)))
    if label == "PART":
        return Time(mention, timed(_day_told(state), mention.reading.get("part")))
    return Time(mention, resolve(mention, state))


def _day_told(state: Reading) -> When:
    """The day a bare time of the day belongs to: the one told last, else that of writing."""
    at = state.told()
    if at is not None and at.grain == "day" and at.first:
        return cal.day(at.first).on("context")
    return cal.day(state.anchor).on("published") if state.anchor else NOTHING


def _inside(mention: DateMention, state: Reading) -> Time:
    """The date that a joined mention modifies, or the unit that it names: the end of the year."""
    if mention.inner:
        inner, relation = mention.inner[0], mention.reading.get("relation")
        if relation and "relation" not in inner.reading:
            inner = replace(inner, reading={**inner.reading, "relation": relation})  # by the end of June
        if inner.label == "THE" and mention.reading.get("mod") in _WITHIN and inner.reading.get("unit") in ("W", "M"):
            told = state.told("M")  # earlier in the week: that of the day told last
            if told and told.grain == "day" and told.first and state.anchor and told.first <= state.anchor:
                return Time(inner, cal.unit_of(told.first, inner.reading["unit"]).on("context"))
        to_date = relation in ("since", "from") and mention.reading.get("mod") == "START" and not state.narrative
        if not (to_date and inner.label == "THE" and state.anchor):
            return meaning(inner, state)
        # since the start of the year: that of writing, whichever was told before
        return Time(inner, cal.unit_of(state.anchor, inner.reading.get("unit", "Y")).on("published"))
    unit = mention.reading.get("unit", "Y")
    whole = DateMention(mention.start, mention.end, "date", "THE", mention.pattern, {"unit": unit})
    if year := mention.reading.get("y"):
        return Time(whole, cal.year(year).on("explicit"))  # year-end 2022
    told = state.told() if state.narrative else None
    base = (told.first if told else None) or state.anchor
    return Time(whole, cal.unit_of(base, unit).on("context" if told else "published") if base else NOTHING)


def _edge(mention: DateMention, state: Reading) -> Time:
    """The end or start of a period. Of a named period the edge is the day itself, and so is the end of a year or month
    in a report: a deadline, met or ahead, the day of a count ('174,000 at the end of 2022'), and its start where
    something runs from there ('since the beginning of the year'). In a story it is some time late or early in it."""
    inner = _inside(mention, state)
    when, mod = inner.when, mention.reading.get("mod")
    if mod == "EVE":
        eve = cal.add_days(when.first, -1) if when.first else None
        return Time(mention, cal.day(eve).on(when.basis) if eve else NOTHING, (inner,) if mention.inner else ())
    day = when.last if mod == "END" else when.first if mod == "START" else None
    if inner.mention.label == "PERIOD" and day is not None:
        return Time(mention, cal.day(day).on("named_period"), (inner,))
    edge = mod == "END" or mention.reading.get("relation") in ("since", "from", "after")
    if edge and day and not state.narrative:
        when = when._replace(first=day, last=day)
    return Time(mention, when, (inner,) if mention.inner else ())


def _clock(said: dict[str, Any]) -> str | None:
    """T08:30, T15:00Z, T09 of the readings of a clock."""
    clock, hour, minute = said.get("clock"), said.get("hour"), None
    if clock:
        hour, minute = clock
    if hour is None:
        return None
    if "minutes" in said:  # twenty to ten
        hour, minute = divmod(int(hour) * 60 + said["turn"] * said["minutes"], 60)
    later = said.get("ampm", said.get("halved"))
    if later is not None:
        hour = hour % 12 + later
    zone = said.get("zone") or ""
    return f"T{int(hour):02d}:{minute or 0:02d}{zone}"


def _timed(mention: DateMention, state: Reading) -> Time:
    inner = [meaning(part, state) for part in mention.inner]
    day = next((time for time in inner if time.mention.label != "CLOCK"), None)
    clock = next((time.mention.reading for time in inner if time.mention.label == "CLOCK"), None)
    if day is None:
        return Time(mention, NOTHING)
    part = _clock(clock) if clock else mention.reading.get("part")
    bare = cal.day(day.when.first).on(day.when.basis) if day.when.first and day.when.grain == "day" else day.when
    return Time(mention, timed(bare, part), (day,))


def _offset(mention: DateMention, state: Reading) -> Time:
    """Three days after a date; the day before it."""
    said = mention.reading
    base = meaning(mention.inner[-1], state)
    first, last = base.when.first, base.when.last
    length = mention.inner[0].reading if len(mention.inner) > 1 else {"unit": said.get("unit"), "n": 1}
    step = relative(said.get("side"))
    sign = step[1] if step else 1
    origin = last if sign > 0 else first
    when = moved_by(length, origin, sign) if origin else NOTHING
    unit, count = length.get("unit"), amount(length)
    near = cal.add_days(origin, sign) if origin else None
    spell = said.get("the") and unit != "D" and unit != cal.GRAIN_UNIT.get(base.when.grain)  # the decade after 2003
    if (length.get("the") or spell) and near and when.first:  # in the two years after 2020
        first, last = sorted((near, when.first))
        return Time(mention, When(f"{first}/{last}", first, last, "span", base.when.basis), (base,))
    if unit and cal.GRAIN_UNIT.get(base.when.grain) == unit and count == int(count or 0):
        when = cal.moved(base.when, unit, sign * int(count or 0))  # two years after 2020
    return Time(mention, when.on("explicit" if base.when.basis == "explicit" else base.when.basis), (base,))


def _framed(mention: DateMention, state: Reading) -> Time:
    """The week to 8 June, the year ending in March: the days of that length that end or begin with a date."""
    length, base = mention.inner[0].reading, meaning(mention.inner[-1], state)
    value = told_length(mention.inner[0], state).value if mention.kind == "duration" else None
    first, last, step = base.when.first, base.when.last, relative(mention.reading.get("frame"))
    if first and last and step and step[1] > 0:
        last = moved_by(length, first, 1).first
        last = last - ONE if last else None
    elif first and last:
        first = moved_by(length, last + ONE, -1).first
    if first is None or last is None:
        return Time(mention, When(value), (base,))
    return Time(mention, When(value or f"{first}/{last}", first, last, "span", base.when.basis), (base,))


def _range(mention: DateMention, state: Reading) -> Time:
    """Two ends, each taking from the other what it does not say."""
    if len(mention.inner) != 2:
        return Time(mention, NOTHING)
    left, right = mention.inner
    if mention.reading.get("habit"):
        return Time(mention, When("/".join(f"XXXX-WXX-{end.reading['wd']}" for end in mention.inner)))
    if right.reading.get("y") and not {"y", "yrel"} & left.reading.keys() and _PARTIAL & left.reading.keys():
        right_time = meaning(right, state)
        left_time = _up_to(left, right_time, state, right.reading["y"])
    elif left.reading.get("y") and not {"y", "yrel"} & right.reading.keys() and "m" in right.reading:
        left_time = meaning(left, state)
        right_time = meaning(right, state)
        grain = left_time.when.grain  # from 2015 to May; from November 2020 to May 1
        just_over = right_time.when.last and state.anchor and ONE <= state.anchor - right_time.when.last <= _JUST_OVER
        whole = grain == "year" or (grain == "month" and ("d" in right.reading or bool(just_over)))
        if (
            not whole
            or not right_time.when.first
            or not left_time.when.first
            or right_time.when.first < left_time.when.first
        ):
            right_time = _from(right, left_time, state, left.reading["y"])
    else:
        left_time = meaning(left, state)
        first = left_time.when.first
        open_year = first is not None and "m" in right.reading and not {"y", "yrel"} & right.reading.keys()
        right_time = meaning(right, state)
        if first and open_year and not _of_now(left_time, right_time):
            right_time = _from(right, left_time, state, first.year)
    if left.label == right.label == "WEEKDAY":
        left_time, right_time = one_run(left_time, right_time)
    a, b = left_time.when, right_time.when
    if a.value is None or b.value is None:
        return Time(mention, NOTHING, (left_time, right_time))
    if mention.reading.get("bmod") == "START" and b.first:
        b = b._replace(last=b.first)  # from 1992 to the start of 2023
    part = mention.reading.get("bmod") or mention.reading.get("bpart") or right.reading.get("mod")
    if b.grain == "month" and b.first and part in _UP_TO and not (part == "START" and mention.reading.get("bmod")):
        b = b._replace(last=b.first.replace(day=_UP_TO[str(part)]))  # from January to the middle of August
    if mention.reading.get("amod") == "END" and a.last:
        a = a._replace(first=a.last)
    if a.first and b.last and a.first > b.last:
        return Time(mention, NOTHING, (left_time, right_time))
    basis = a.basis if a.basis == b.basis else b.basis if a.basis == "explicit" else a.basis
    if mention.reading.get("tonight") and a.first and b.last and (b.last - a.first).days == 1:
        night = timed(a, mention.reading["tonight"])
        left_time = Time(replace(left, start=mention.start, kind="time"), night)
        return Time(mention, night._replace(last=b.last, basis=basis), (left_time, right_time))
    return Time(mention, When(f"{a.value}/{b.value}", a.first, b.last, "span", basis), (left_time, right_time))


def _of_now(begin: Time, end: Time) -> bool:
    """From the end of the war to May 20: of the year of writing."""
    edge = begin.mention.label == "EDGE" and begin.mention.reading.get("mod") == "END"
    first, last = begin.when.last if edge else begin.when.first, end.when.first
    return begin.when.basis == "named_period" and first is not None and last is not None and last > first


def _with_year(mention: DateMention, state: Reading, year: int) -> Time:
    return meaning(replace(mention, reading={**mention.reading, "y": year}), state)._replace(mention=mention)


def _up_to(mention: DateMention, end: Time, state: Reading, year: int) -> Time:
    """The first end of a range, not after the second."""
    time = _with_year(mention, state, year)
    if time.when.first and end.when.last and time.when.first > end.when.last:
        time = _with_year(mention, state, year - 1)
    return Time(mention, time.when.on(end.when.basis))


def _from(mention: DateMention, begin: Time, state: Reading, year: int) -> Time:
    """The second end of a range, not before the first."""
    time = _with_year(mention, state, year)
    if time.when.last and begin.when.first and time.when.last < begin.when.first:
        time = _with_year(mention, state, year + 1)
    return Time(mention, time.when.on(begin.when.basis))


__all__ = ["ONE", "Day", "iso", "meaning", "resolve_dates"]
