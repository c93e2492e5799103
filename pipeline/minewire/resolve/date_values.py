"""From what a mention says to what it means: one function for each label of the date rules."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from minewire.mentions import DateMention
from minewire.ruleset.periods import NamedPeriod

from . import calendar as cal
from .calendar import NOTHING, ONE, Day, When
from .lengths import amount, first_of, length, recurring, span, told_length
from .moments import Reading, full_year, relative, year_of

Said = Mapping[str, Any]
# Dates that stand beside the period told, not for it; and how far back 'the year' may look.
_ASIDE, _NEARBY = {"SHIFT", "QUARTER_BEFORE", "SAME"}, 200
_CARRY = 30  # characters that a year is carried over
_OPENING = 25  # characters of a sentence in which a bare year tells where a story stands
_NEAR_DAYS, _JUST, _FAR = 45, 14, 300  # days: soon to come, just gone, almost a year away


def resolve(mention: DateMention, state: Reading) -> When:
    """The meaning of a mention; a value of None where the text does not say enough."""
    function = _BY_LABEL.get(mention.label)
    return function(mention, state) if function else NOTHING


def timed(when: When, part: Any) -> When:
    """A day with a part of it: 2023-04-02TNI."""
    if not part or when.first is None or when.grain != "day":
        return when
    tail = part if str(part).startswith("T") else f"T{part}"
    return When(f"{when.first.isoformat()}{tail}", when.first, when.last, "day", when.basis)


# ---- years that are not written


def carried_year(state: Reading, at: int) -> int | None:
    """A year written just before in the same clause: injured in 2016 and died in December."""
    time = state.times[-1] if state.times else None
    if (
        time is None
        or at - time.mention.end > _CARRY
        or not time.mention.reading.get("y")
        or time.mention.label not in ("YEAR", "MONTH", "DAY")
    ):
        return None
    if any(mark in state.text[time.mention.end : at] for mark in ",.;:()"):
        return None
    year = time.when.first.year if time.when.first else None
    return year if year and (state.anchor is None or year < state.anchor.year) else None


def partial(candidates: Callable[[int], When], said: Said, state: Reading, at: int) -> When:
    """The year's turn of a date without a year, by the sentence, the story or the tense of its clause."""
    year = carried_year(state, at)
    if year is not None:
        return candidates(year).on("context")
    if state.narrative:
        told = story_point(state, at) or state.told()
        if told and told.first:
            return story_turn(candidates, told).on("context")
    anchor = state.anchor
    if anchor is None:
        told = state.told()
        return story_turn(candidates, told).on("context") if told and told.first else NOTHING
    tense = said.get("tense")
    if tense == "past" and said.get("relation") in ("by", "until", "to"):
        tense = None
    return nearest_turn(candidates, anchor, tense, said.get("wd")).on("published")


def story_point(state: Reading, at: int) -> When | None:
    """Where a story stands: the last month or day told, or a bare year that opens its sentence or stands in this one."""
    start = state.sentence_of(at)[0]
    for time in reversed(state.times):
        when = time.when
        if when.basis == "published" or when.first is None or when.last is None:
            continue
        if when.grain in ("day", "month") and time.mention.label in (
            "DAY",
            "MONTH",
            "RANGE",
            "MOD",
            "TIMED",
            "DAYS",
            "MONTHS",
        ):
            return when
        if when.grain == "year" and time.mention.label in ("YEAR", "MOD", "EDGE"):
            if time.mention.start >= start or time.mention.start - state.sentence_of(time.mention.start)[0] < _OPENING:
                return when
    return None


def story_turn(candidates: Callable[[int], When], told: When) -> When:
    """In a story a date without a year lies in the year told last, or early in the next."""
    assert told.first is not None and told.last is not None
    same = candidates(told.last.year if told.grain != "year" else told.first.year)
    if same.first and told.grain in ("day", "month") and (told.first - same.first).days > 240:
        return candidates(told.first.year + 1)
    return same


def nearest_turn(candidates: Callable[[int], When], anchor: Day, tense: str | None, weekday: int | None = None) -> When:
    """The last turn in a clause about the past, the next one in a clause about the future, else the nearer one.

    Nobody leaves out the year of what is almost a year away when the other turn is a few weeks off: there tense gives way.
    """
    turns = [
        when for when in map(candidates, (anchor.year - 1, anchor.year, anchor.year + 1)) if when.first and when.last
    ]
    if weekday:
        turns = [when for when in turns if when.first and when.first.isoweekday() == weekday] or turns
    past = [when for when in turns if when.first and when.first <= anchor]
    ahead = [when for when in turns if when.first and when.first > anchor]
    if not past or not ahead:
        return past[-1] if past else ahead[0] if ahead else NOTHING
    before, after = past[-1], ahead[0]
    assert before.last and after.first
    back, forward = max(0, (anchor - before.last).days), (after.first - anchor).days
    if before.last >= anchor:
        return before  # the month that runs
    if tense == "future":
        return before if before.grain == "day" and back <= _JUST and forward > _FAR else after
    if tense == "past":
        return after if after.grain == "day" and forward <= _NEAR_DAYS and back > _FAR else before
    return after if forward < back else before


# ---- days, months, years


def _day(mention: DateMention, state: Reading) -> When:
    said = mention.reading
    number, of_month = said.get("d"), said.get("m")
    if "tens" in said and "n" not in said and isinstance(said.get("tens"), int) and said["tens"] >= 20:
        number = said["tens"] + (number or 0)
    if number is None or of_month is None:
        return NOTHING
    day_number, month_number = int(number), int(of_month)

    def candidates(year: int) -> When:
        at = cal.make_day(year, month_number, day_number)
        return cal.day(at) if at else NOTHING

    year, basis = year_of(said, state)
    if year is not None:
        return candidates(year).on(basis)
    return partial(candidates, said, state, mention.start)


def _numeric(mention: DateMention, state: Reading) -> When:
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
    return cal.day(at).on("explicit") if at else NOTHING


def _joined(mention: DateMention, state: Reading) -> When:
    of_month, _, number = str(mention.reading["joined"]).partition("-")
    said = {**mention.reading, "m": int(of_month), "d": int(number)}
    return _day(DateMention(mention.start, mention.end, "date", "DAY", mention.pattern, said), state)


def _month(mention: DateMention, state: Reading) -> When:
    said, number = mention.reading, mention.reading.get("m")
    if number is None:
        return NOTHING
    year, basis = year_of(said, state)
    if year is not None:
        return cal.month(year, number).on(basis)
    step = relative(said.get("rel"))
    anchor = state.anchor
    if step and anchor:
        if step[1] == 0:
            return cal.month(anchor.year, number).on("published")
        year = (
            anchor.year if (anchor.month > number if step[1] < 0 else anchor.month < number) else anchor.year + step[1]
        )
        return cal.month(year, number).on("published")
    return partial(lambda year: cal.month(year, number), said, state, mention.start)


def _year(mention: DateMention, state: Reading) -> When:
    number = mention.reading.get("y")
    return cal.year(int(number)).on("explicit") if number is not None else NOTHING


def _before_era(mention: DateMention, state: Reading) -> When:
    return When(f"BC{int(mention.reading['n']):04d}", basis="explicit")


def _tail(mention: DateMention, state: Reading) -> When:
    _, year, decade = mention.reading["tail"]
    return (cal.decade(year // 10) if decade else cal.year(year)).on("explicit")


def _weekday(mention: DateMention, state: Reading) -> When:
    said, number = mention.reading, mention.reading.get("wd")
    step = relative(said.get("rel"))
    told = state.told()
    base = told.first if step and step[0] and told else state.anchor
    if base is None or number is None:
        return NOTHING
    back = (base.isoweekday() - number) % 7
    if step and step[1] < 0:
        at = cal.add_days(base, -(back or 7))
    elif step and step[1] > 0:
        at = cal.add_days(base, 7 - back)
    elif step:
        at = cal.add_days(base, number - base.isoweekday())
    elif said.get("tense") == "future":
        at = cal.add_days(base, (number - base.isoweekday()) % 7)
    else:
        at = cal.add_days(base, -back)
    when = cal.day(at).on("context" if step and step[0] else "published") if at else NOTHING
    return timed(when, said.get("part"))


def _deictic(mention: DateMention, state: Reading) -> When:
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


# ---- units


def _unit(mention: DateMention, state: Reading) -> When:
    said = mention.reading
    step, unit = relative(said.get("rel")), said.get("unit")
    if step is None or unit is None:
        return NOTHING
    told = state.told_day() if unit in ("D", "N") else state.told()
    base = told.first if step[0] and told else state.anchor
    if step[0] and told and step[1] > 0 and told.last and told.grain == "span":
        base = told.last
    if step[0] and told is None:
        base = state.anchor
    if base is None:
        return NOTHING
    start = cal.unit_of(base, unit).first if unit not in ("D", "N") else base
    at = cal.shift(start or base, unit, step[1])
    if at is None:
        return NOTHING
    return cal.unit_of(at, unit).on("context" if step[0] and told else "published")


def _the(mention: DateMention, state: Reading) -> When:
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
    for time in reversed(state.times):
        when = time.when
        if time.mention.label in _ASIDE or (
            unit == "Y" and mention.start - time.mention.end > _NEARBY and not state.narrative
        ):
            continue
        if when.first and when.last and cal.GRAIN_UNIT.get(when.grain) == unit:
            return when.on("context")
        if (
            unit == "W"
            and when.grain == "span"
            and when.first
            and when.last
            and 5 <= (when.last - when.first).days <= 7
        ):
            return when.on("context")
    if state.anchor is None or unit == "D":
        return NOTHING
    at = state.anchor
    if unit == "Q":
        at = cal.shift(at, "Q", -1) or at
    elif unit == "WE" and at.isoweekday() < 6 and said.get("tense") != "future":
        at -= ONE * 7
    return cal.unit_of(at, unit).on("published")


def _shift(mention: DateMention, state: Reading) -> When:
    """Two years ago, a day earlier."""
    said = mention.reading
    step, unit = relative(said.get("ago", "+1")), said.get("unit") or said.get("some")
    count = amount(said)
    if step is None or not isinstance(unit, str):
        return NOTHING
    if count is None:
        return When("FUTURE_REF" if step[1] > 0 else "PAST_REF")
    told = state.told_day() if unit in ("D", "N") else state.told()
    last = next(
        (t.when for t in reversed(state.times[-6:]) if t.mention.label not in ("SHIFT", "DAY", "WEEKDAY")), None
    )
    if unit == "Y" and step[1] < 0 and last and last.grain == "quarter":
        return cal.moved(last, "Y", -int(count)).on("context")
    base = told.first if step[0] and told else state.anchor
    if base is None:
        return NOTHING
    at = cal.shift(base, unit, step[1] * int(count))
    if at is None:
        return NOTHING
    basis = "context" if step[0] and told else "published"
    if said.get("exact"):
        return cal.day(at).on(basis)
    if unit == "W" and step[0] and told and told.grain == "day":
        return cal.day(at).on(basis)
    if unit == "Y" and not step[0] and count == 1:
        return cal.month(at.year, at.month).on(basis)
    return cal.unit_of(at, "D" if unit in ("H", "MIN", "S") else unit).on(basis)


# ---- quarters, halves, seasons, decades, centuries


def _turn(mention: DateMention, state: Reading, candidates: Callable[[int], When]) -> When:
    """A part of a year in the year that is written, else in the turn that the clause means."""
    said = mention.reading
    year, basis = year_of(said, state)
    if year is not None:
        return candidates(year).on(basis)
    if state.narrative or state.anchor is None:
        return partial(candidates, said, state, mention.start)
    here = candidates(state.anchor.year)
    if (
        here.first
        and here.first > state.anchor
        and said.get("tense") != "future"
        and (here.first - state.anchor).days > 100
    ):
        here = candidates(state.anchor.year - 1)
    return here.on("published")


def _quarter(mention: DateMention, state: Reading) -> When:
    said = mention.reading
    code = said.get("q")
    if code:
        return _turn(mention, state, lambda year: (cal.quarter if code[0] == "Q" else cal.half)(year, int(code[1])))
    number = said.get("ord")
    if number not in (1, 2, 3, 4):
        return NOTHING
    return _turn(mention, state, lambda year: cal.quarter(year, number))


def _quarter_before(mention: DateMention, state: Reading) -> When:
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


def _half(mention: DateMention, state: Reading) -> When:
    number = mention.reading.get("ord", 1)
    return _turn(mention, state, lambda year: cal.half(year, 1 if number == 1 else 2))


def _season(mention: DateMention, state: Reading) -> When:
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
    return (turns[0] if name == "WI" and base.month <= 2 else turns[1]).on("published")


def _decade(mention: DateMention, state: Reading) -> When:
    said = mention.reading
    if said.get("decade"):
        return cal.decade(int(said["decade"])).on("explicit")
    if said.get("y"):
        return cal.decade(said["y"] // 10).on("explicit")
    short = said.get("short")
    return cal.decade(190 + int(short)).on("explicit") if short else NOTHING


def _century(mention: DateMention, state: Reading) -> When:
    said = mention.reading
    number = said.get("ord")
    if number is None:
        return NOTHING
    if isinstance(said.get("tens"), int):
        number += said["tens"]
    return cal.century(number - 1).on("explicit")


def _month_of(mention: DateMention, state: Reading) -> When:
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


def _week_of(mention: DateMention, state: Reading) -> When:
    """The first week of May: its days 1 to 7; the second half of June: the days from 16 on."""
    said = mention.reading
    if "m" in said:
        whole = _month(mention, state)
    else:
        step, told = relative(said.get("rel")), state.told()
        base = told.first if told and (step is None or step[0]) else state.anchor
        at = cal.add_months(base, step[1] if step else 0) if base else None
        whole = cal.unit_of(at, "M").on("context") if at else NOTHING
    if whole.first is None or whole.last is None:
        return NOTHING
    if "half" in said:
        first = whole.first if said["half"] == 1 else whole.first + ONE * 15
        last = whole.first + ONE * 14 if said["half"] == 1 else whole.last
    elif "last" in said:
        first, last = whole.last - ONE * 6, whole.last
    else:
        number = said.get("ord") or 1
        first = whole.first + ONE * 7 * (number - 1)
        last = min(first + ONE * 6, whole.last)
    return (
        When(f"{first.isoformat()}/{last.isoformat()}", first, last, "span", whole.basis) if first <= last else NOTHING
    )


def _week_with(mention: DateMention, state: Reading) -> When:
    when = _day(mention, state)
    return cal.week(when.first).on(when.basis) if when.first else NOTHING


def _night(mention: DateMention, state: Reading) -> When:
    return timed(cal.day(state.anchor).on("published"), mention.reading.get("tonight")) if state.anchor else NOTHING


# ---- named periods


def _period(mention: DateMention, state: Reading) -> When:
    row: NamedPeriod = mention.reading["p"]
    year, _ = year_of(mention.reading, state)
    if row.start and state.anchor and row.start > state.anchor:
        return NOTHING
    if row.kind != "day":
        if mention.reading.get("after") and row.end:
            return When(f"{row.end.isoformat()}/..", row.end, None, "span", "named_period")
        if row.start and row.end and row.start != row.end:
            return When(f"{row.start.isoformat()}/{row.end.isoformat()}", row.start, row.end, "span", "named_period")
        if row.start and row.end is None:
            return When(f"{row.start.isoformat()}/..", row.start, None, "span", "named_period")
        return cal.day(row.start).on("named_period") if row.start else NOTHING
    told = state.told() if state.narrative else None
    base = (told.first if told else None) or state.anchor
    days = list(row.on)
    if row.every:
        years = [year] if year else [base.year - 1, base.year, base.year + 1] if base else []
        days = [at for number in years if (at := cal.make_day(number, *row.every))]
    if year:
        days = [at for at in days if at.year == year]
    elif base:
        near = base
        days = [at for at in sorted(days, key=lambda at: abs((at - near).days))[:1] if abs((at - near).days) < 366]
    return cal.day(days[0]).on("named_period") if len(days) == 1 and (year or base) else NOTHING


def _same(mention: DateMention, state: Reading) -> When:
    """The same period last year: the one told before, a year back."""
    told = _told_period(state)
    if told is None or told.first is None:
        return NOTHING
    step = relative(mention.reading.get("yrel")) or (False, -1)
    return cal.moved(told, "Y", step[1] or -1).on("context")


def _reporting(mention: DateMention, state: Reading) -> When:
    told = _told_period(state)
    return told.on("context") if told else NOTHING


def _told_period(state: Reading) -> When | None:
    """The nearest stretch told before that is longer than a day."""
    for time in reversed(state.times):
        when = time.when
        if when.first and when.last and when.last > when.first and when.grain not in ("decade", "century", "none"):
            return when
    return None


_BY_LABEL: dict[str, Callable[[DateMention, Reading], When]] = {
    "DAY": _day, "NUMERIC": _numeric, "JOINED": _joined, "MONTH": _month, "YEAR": _year, "BC": _before_era, "TAIL": _tail,
    "WEEKDAY": _weekday, "DEICTIC": _deictic, "UNIT": _unit, "THE": _the, "SHIFT": _shift, "QUARTER": _quarter,
    "QUARTER_BEFORE": _quarter_before, "HALF": _half, "SEASON": _season, "DECADE": _decade, "CENTURY": _century,
    "MONTH_OF": _month_of, "WEEK_OF": _week_of, "WEEK_WITH": _week_with, "NIGHT": _night, "PERIOD": _period,
    "LENGTH": told_length,
    "ONE": lambda mention, state: When(length(mention.reading)),
    "SET": lambda mention, state: When(recurring(mention.reading)), "SPAN": span, "FIRST": first_of,
    "VAGUE": lambda mention, state: When(mention.reading.get("vague")),
    "SAME": _same, "REPORTING": _reporting, "THEN": _reporting,
}  # fmt: skip
