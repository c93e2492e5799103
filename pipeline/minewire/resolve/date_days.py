"""Meanings of days, months, years, weekdays and days named from the day of writing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from minewire.mentions import DateMention

from . import calendar as cal
from .calendar import NOTHING, When
from .date_turns import partial
from .full_dates import read_full
from .lengths import amount
from .moments import Reading, Time, full_year, relative, year_of

_TURN = 30  # characters between two months told in turn
_AND = 5  # characters of ' and ' between two dates
_ONWARDS = {"weeks", "onwards"}  # a week on Friday, Friday fortnight
_PLACED = {"rel", "wrel", "y", "yrel"}  # what says which week or year a date is of


def timed(when: When, part: Any) -> When:
    """A day with a part of it: 2023-04-02TNI."""
    if not part or when.first is None or when.grain != "day":
        return when
    tail = part if str(part).startswith("T") else f"T{part}"
    return When(f"{when.first.isoformat()}{tail}", when.first, when.last, "day", when.basis)


def day_of(mention: DateMention, state: Reading) -> When:
    """A day of a month: 4 April 2023, the 4th of April. Tense and other dates tell a year that is not."""
    said = mention.reading
    number, of_month = said.get("d"), said.get("m")
    if "tens" in said and "n" not in said and isinstance(said.get("tens"), int) and said["tens"] >= 20:
        number = said["tens"] + (number or 0)
    if number is None or of_month is None:
        at = read_full(state.text[mention.start : mention.end]) if number and said.get("y") else None
        return cal.day(at).on("explicit") if at else NOTHING
    day_number, month_number = int(number), int(of_month)

    def candidates(year: int) -> When:
        at = cal.make_day(year, month_number, day_number)
        return cal.day(at) if at else NOTHING

    year, basis = year_of(said, state)
    if year is not None:
        return candidates(year).on(basis)
    when = partial(candidates, said, state, mention.start)
    possible = cal.make_day(cal.LEAP, month_number, day_number)
    return _yearless(when, f"-{month_number:02d}-{day_number:02d}" if possible else "")


def _yearless(when: When, rest: str) -> When:
    """The value of a day or month whose year nothing tells: XXXX-04-04, without an interval."""
    return When(f"XXXX{rest}") if when.value is None and rest else when


def month_day(mention: DateMention, state: Reading) -> When:
    """The day of the month told last, or of the next one where that day was over: on 28 May, on the 2nd."""
    told, number = state.told(), mention.reading.get("d")
    if told is None or told.first is None or told.grain not in ("day", "month", "span") or number is None:
        return NOTHING
    months = (cal.add_months(told.first.replace(day=1), step) for step in (0, 1))
    turns = (cal.make_day(at.year, at.month, number) for at in months if at)
    days = [day for day in turns if day]
    if state.anchor and told.first <= state.anchor and mention.reading.get("tense") != "future":
        days = [day for day in days if day <= state.anchor] or days  # on the 9th of June, on the 4th
    at = next((day for day in days if day >= told.first), days[0] if days else None)
    return cal.day(at).on("context") if at else NOTHING


def numeric(mention: DateMention, state: Reading) -> When:
    """A date in digits: day first with dots or where it is no month, else month first if that is no day to come."""
    read = mention.reading.get("numeric")
    if read is None:
        return NOTHING
    mark, first, second, third, year_first = read
    if third is None:
        year, number = (first, second) if year_first else (second, first)
        return cal.month(year, number).on("explicit") if 1 <= number <= 12 and 1500 <= year <= 2200 else NOTHING
    if year_first:
        at = cal.make_day(first, second, third)
    else:
        year = third if third > 99 else full_year(third, state.anchor)
        day_first = mark == "." or first > 12
        at = cal.make_day(year, second, first) if day_first else cal.make_day(year, first, second)
        ahead = at is not None and state.anchor is not None and at > state.anchor + cal.ONE
        if at is not None and not day_first and (swapped := _told_so(state, at, cal.make_day(year, second, first))):
            at = swapped  # 03/11/2022, written on 3 November 2022
        if ahead and state.anchor and not day_first and mention.reading.get("relation") in (None, "in"):
            swapped = cal.make_day(year, second, first)
            at = swapped if swapped and swapped <= state.anchor else at  # 12/5/2024, written in May: no day to come
    return cal.day(at).on("explicit") if at else NOTHING


def _told_so(state: Reading, at: cal.Day, swapped: cal.Day | None) -> cal.Day | None:
    """The day with its numbers the other way round, where the article is of it or tells it in full, and not the one."""
    told, as_is = (day == state.anchor or day in state.days for day in (swapped, at))
    return swapped if told and not as_is else None


def joined(mention: DateMention, state: Reading) -> When:
    """A month and a day that a hyphen joins: 4-Apr."""
    of_month, _, number = str(mention.reading["joined"]).partition("-")
    said = {**mention.reading, "m": int(of_month), "d": int(number)}
    return day_of(replace(mention, label="DAY", reading=said), state)


def month_of(mention: DateMention, state: Reading) -> When:
    """A month, of the year told or of the one that its relation means: last April, in April."""
    said, number = mention.reading, mention.reading.get("m")
    if number is None:
        return NOTHING
    year, basis = year_of(said, state)
    if year is not None:
        return cal.month(year, number).on(basis)
    step = relative(said.get("rel"))
    anchor = state.anchor
    if step and not step[0] and anchor is None:
        return NOTHING  # 'this January' is told from the day of writing
    told = state.told() if step and step[0] else None
    if step and step[0]:
        if told is None or told.first is None or told.last is None:
            return NOTHING
        base = told.last if step[1] > 0 else told.first
        behind = base.month < number if step[1] > 0 else base.month > number
        return cal.month(base.year if behind else base.year + step[1], number).on("context")
    if step and anchor:
        if step[1] == 0:
            return cal.month(anchor.year, number).on("published")
        year = (
            anchor.year if (anchor.month > number if step[1] < 0 else anchor.month < number) else anchor.year + step[1]
        )
        return cal.month(year, number).on("published")
    return _yearless(partial(lambda year: cal.month(year, number), said, state, mention.start), f"-{number:02d}")


def year_named(mention: DateMention, state: Reading) -> When:
    """A year: 2023."""
    number = mention.reading.get("y")
    return cal.year(int(number)).on("explicit") if number is not None else NOTHING


def before_era(mention: DateMention, state: Reading) -> When:
    """A year before the era: 300 BC."""
    return When(f"BC{int(mention.reading['n']):04d}", basis="explicit")


def tail(mention: DateMention, state: Reading) -> When:
    """The tail of a year or decade: '97, the '90s."""
    _, year, decade = mention.reading["tail"]
    return (cal.decade(year // 10) if decade else cal.year(year)).on("explicit")


def weekday(mention: DateMention, state: Reading) -> When:
    """A weekday: of the week told, else the nearest one that its tense means."""
    said, number = mention.reading, mention.reading.get("wd")
    if number is not None and ("wrel" in said or "n" in said or "one" in said):
        return timed(_of_week(said, number, state), said.get("part"))
    step = relative(said.get("rel"))
    told = state.told()
    base = told.first if step and step[0] and told else state.anchor
    if base is None or number is None:
        return _yearless(NOTHING, f"-WXX-{number}" if number and not step else "")
    back = (base.isoweekday() - number) % 7
    if step and step[1] < 0:
        at = cal.add_days(base, -(back or 7) + 7 * (step[1] + 1))
    elif step and step[1] > 0:
        at = cal.add_days(base, 7 - back)
    elif step:
        at = _same_weekday(state, number) if step[0] else None
        at = at or cal.add_days(base, number - base.isoweekday())
    elif said.get("tense") == "future" or _ONWARDS & said.keys():
        weeks = said.get("weeks") or {"W": 1, "F": 2}.get(said.get("onwards", ""), 0)
        at = cal.add_days(base, (number - base.isoweekday()) % 7 + 7 * weeks)
    else:
        at = cal.add_days(base, -back)
    when = cal.day(at).on("context" if step and step[0] else "published") if at else NOTHING
    return timed(when, said.get("part"))


def _same_weekday(state: Reading, number: int) -> cal.Day | None:
    """The same Sunday: the last day told that is one."""
    days = (time.when.first for time in reversed(state.times) if time.when.grain == "day")
    return next((day for day in days if day is not None and day.isoweekday() == number), None)


def _of_week(said: Mapping[str, Any], number: int, state: Reading) -> When:
    """Friday of last week, on Friday two weeks ago: the weekday of a week of the calendar."""
    step, count = relative(said.get("wrel")), amount(said)
    told = state.told() if step and step[0] else None
    base, weeks = (told.first if told else None) or state.anchor, step[1] if step else -(count or 0)
    at = cal.add_days(base, round(7 * weeks) + number - base.isoweekday()) if base else None
    return cal.day(at).on("context" if told else "published") if at else NOTHING


def sharing(mention: DateMention, after: DateMention | None, text: str) -> DateMention:
    """Monday and Tuesday last week, the spring and summer of 2024: what stands behind the second is of both."""
    if after is None or after.label != mention.label:
        return mention
    if mention.label == "MONTH" and _in_turn(mention, after, text[mention.end : after.start]):
        return replace(mention, reading={**mention.reading, "y": after.reading["y"]})
    if after.start - mention.end > _AND or not text[mention.end : after.start].strip().isalpha():
        return mention  # another sentence: on Monday. On Tuesday last week
    keys = {"WEEKDAY": {"wrel"}, "SEASON": {"y", "yrel"}}.get(mention.label, set())
    if _PLACED & mention.reading.keys() or not keys & after.reading.keys():
        return mention
    return replace(mention, reading={**mention.reading, **{k: after.reading[k] for k in keys & after.reading.keys()}})


def _in_turn(mention: DateMention, after: DateMention, between: str) -> bool:
    """Ten died in March and twelve in April 2022: two months of one year, told one after the other in one clause."""
    said, other = mention.reading, after.reading
    plain = said.get("relation") == other.get("relation") == "in" and not _PLACED & said.keys() and "y" in other
    order = plain and (said.get("m") or 99) < (other.get("m") or 0)
    return order and len(between) <= _TURN and between.replace(" ", "").isalnum()


def dated_by(time: Time, after: DateMention, state: Reading) -> Time:
    """Two years earlier, in 2021: what a distance comes to is told behind it."""
    said, other = time.mention.reading, after.reading
    between = state.text[time.mention.end : after.start]
    told = str(said.get("ago", ""))[:1] == "c" and other.get("relation") == "in" and len(between) <= _AND
    if not (told and between.startswith(",") and other.get("y") and after.label in _OWN):
        return time
    base = _OWN[after.label](after, state).first
    when = cal.unit_of(base, said["unit"]) if base and said.get("unit") in ("D", "W", "M", "Y") else NOTHING
    same = when.first is None or (time.when.first and when.first <= time.when.first <= (when.last or when.first))
    return time if same else time._replace(when=when.on("context"))


def in_a_row(time: Time, behind: list[DateMention], state: Reading) -> Time:
    """On Monday, Wednesday and Friday: the days of a list follow one another, so that the last one places all; those
    that lie ahead, the first one."""
    mention, first = time.mention, time.when.first
    last = state.times[-1] if state.times else None
    if last and last.when.first and first and mention.reading.get("tense") == "future" and first < last.when.first:
        rising = (
            last.mention.reading.get("wd", 7) < mention.reading.get("wd", 0) and not _PLACED & mention.reading.keys()
        )
        ahead = cal.add_days(first, 7) if rising and _linked(last.mention, mention, state.text) else None
        return (
            time._replace(when=timed(cal.day(ahead).on(time.when.basis), mention.reading.get("part")))
            if ahead
            else time
        )
    after = behind[0] if behind else None
    if after is None or after.label != "WEEKDAY" or first is None or after.start - mention.end > _AND:
        return time
    row = in_a_row(Time(after, weekday(after, state)), behind[1:], state)
    between = state.text[mention.end : after.start].strip()
    linked = between.isalpha() or (between == "," and len(behind) > 1 and _linked(after, behind[1], state.text))
    bare = not any(_PLACED & said.keys() or said.get("tense") == "future" for said in (mention.reading, after.reading))
    if not (linked and bare and row.when.first and mention.reading.get("wd", 7) < after.reading.get("wd", 0)):
        return time
    at = cal.add_days(first, -7) if first > row.when.first else None
    return time._replace(when=timed(cal.day(at).on(time.when.basis), mention.reading.get("part"))) if at else time


def _linked(one: DateMention, other: DateMention, text: str) -> bool:
    between = text[one.end : other.start].strip(" ,")
    return one.label == other.label == "WEEKDAY" and len(between) < _AND and (not between or between.isalpha())


def one_run(left: Time, right: Time) -> tuple[Time, Time]:
    """Two weekdays that are the ends of a range lie within seven days: the side that says its week, else what the
    tense says of the later one, decides."""
    first, last = left.when.first, right.when.first
    if first is None or last is None:
        return left, right
    gap = (last - first).days % 7
    said, other = left.mention.reading, right.mention.reading
    onwards = {"rel", "wrel"} & said.keys() or (
        "future" in (said.get("tense"), other.get("tense")) and "wrel" not in other
    )
    at = cal.add_days(first, gap) if onwards else cal.add_days(last, -gap)
    if at is None:
        return left, right
    if onwards:
        return left, right._replace(when=timed(cal.day(at).on(right.when.basis), other.get("part")))
    return left._replace(when=timed(cal.day(at).on(left.when.basis), said.get("part"))), right


_OWN = {"DAY": day_of, "MONTH": month_of, "YEAR": year_named}


def deictic(mention: DateMention, state: Reading) -> When:
    """A day counted from today: yesterday, the day before yesterday."""
    said = mention.reading
    if state.anchor is None:
        return NOTHING
    step = said.get("shift", 0)
    if "before" in said:
        step = said["before"] - 1
    elif "after" in said:
        step = said["after"] + 1
    at = cal.add_days(state.anchor, int(step))
    return timed(cal.day(at).on("published"), said.get("part") or said.get("tonight")) if at else NOTHING
