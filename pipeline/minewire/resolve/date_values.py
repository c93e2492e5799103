"""From what a mention says to what it means: one function for each label of the date rules."""

from __future__ import annotations

from collections.abc import Callable

from minewire.mentions import DateMention
from minewire.ruleset.periods import NamedPeriod

from . import calendar as cal
from . import date_days as days
from . import date_units as units
from . import date_weeks as weeks
from .calendar import NOTHING, When
from .date_turns import nearest_turn
from .lengths import amount, first_of, length, recurring, span, told_length
from .moments import Reading, relative, year_of


def resolve(mention: DateMention, state: Reading) -> When:
    """The meaning of a mention; a value of None where the text does not say enough."""
    function = _BY_LABEL.get(mention.label)
    return function(mention, state) if function else NOTHING


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
    return _named_day(mention, row, year, state)


def _named_day(mention: DateMention, row: NamedPeriod, year: int | None, state: Reading) -> When:
    """A day that comes back: of the year that is said, else the turn that the clause means; one that moves has no days
    in the years that its row does not know."""
    said = mention.reading
    told = state.told() if state.narrative else None
    base, step = (told.first if told else None) or state.anchor, relative(said.get("rel"))
    if year:
        found = _turn_of(row, year)
        if found.first is None and not row.every:
            return cal.year(year).on("published" if "yrel" in said else "explicit")
    elif base is None:
        found = NOTHING
    elif step and step[1]:
        turns = [when for offset in (-1, 0, 1) if (when := _turn_of(row, base.year + offset)).first and when.last]
        over = [when for when in turns if when.last and when.last < base]
        ahead = [when for when in turns if when.first and when.first > base]
        found = next(iter(over[::-1] if step[1] < 0 else ahead), NOTHING)
    elif told:
        near = base
        turns = [when for offset in (-1, 0, 1) if (when := _turn_of(row, base.year + offset)).first]
        found = min(turns, key=lambda when: abs(((when.first or near) - near).days), default=NOTHING)
    else:
        found = nearest_turn(lambda number: _turn_of(row, number), base, said.get("tense"))
    if found.first is None or found.last is None or (base and not year and abs((found.first - base).days) >= _TURN):
        return NOTHING
    if "dayn" in said:
        at = found.last if said["dayn"] < 0 else cal.add_days(found.first, said["dayn"] - 1)
        return cal.day(at).on("named_period") if at else NOTHING
    return found.on("named_period")


def _turn_of(row: NamedPeriod, year: int) -> When:
    """A named day or days in a year; nothing where the row does not know them."""
    if row.every:
        at = cal.make_day(year, *row.every)
        return cal.day(at) if at else NOTHING
    first, last = next(((a, b) for a, b in zip(row.on, row.to) if a.year == year), (None, None))
    if first is None or last is None or first == last:
        return cal.day(first) if first else NOTHING
    return When(f"{first.isoformat()}/{last.isoformat()}", first, last, "span")


_TURN = 366  # days between which a day comes back


def _same(mention: DateMention, state: Reading) -> When:
    """The same period last year: the one told before, a year back; the same quarter: the last quarter told."""
    unit = mention.reading.get("unit")
    of_unit = [time.when for time in reversed(state.times) if unit and units.spans(time.when, unit)]
    told = _newer(of_unit, mention) or _as_long(mention, state) or _told_period(state)
    if told is None or told.first is None:
        return NOTHING
    year = mention.reading.get("y")
    first, count = told.first, amount(mention.reading)
    if mention.reading.get("unit2") == "M" and count and told.last and first.day == 1:
        end = cal.shift(first, "M", int(count))  # 'the same eight months of 2024': of a year told up to 8 September
        told = told._replace(last=min(end - cal.ONE, told.last)) if end else told
    this = str(mention.reading.get("yrel")) == "0"  # 'to 22 in the same period this year', behind one of another year
    year = state.anchor.year if year is None and this and state.anchor is not None else year
    step = year - first.year if year else (relative(mention.reading.get("yrel")) or (False, -1))[1] or -1
    return cal.moved(told, "Y", step).on("context")


def _newer(of_unit: list[When], mention: DateMention) -> When | None:
    """'31 last month, against 44 in July 2023 …; 8 as compared with 9 in the same month last year': a year before last
    month, not before the July that it is compared with."""
    told = of_unit[0] if of_unit else None
    if told is None or str(mention.reading.get("yrel")) != "-1":
        return told
    year_on = cal.moved(told, "Y", 1)
    return next((when for when in of_unit if when.first == year_on.first), told)


def _as_long(mention: DateMention, state: Reading) -> When | None:
    """'The same nine months of 2023': the time told last that has nine, whatever month was told since."""
    unit, count = mention.reading.get("unit2"), amount(mention.reading)
    if not isinstance(unit, str) or not count:
        return None
    for when in (time.when for time in reversed(state.times)):
        if when.first and when.last and cal.shift(when.first, unit, count) == when.last + cal.ONE:
            return when
    return None


def _reporting(mention: DateMention, state: Reading) -> When:
    """The reporting period: the days that the report opens with, else the nearest stretch told."""
    days = (t.when for t in state.times if t.mention.label in ("DAYS", "RANGE") and t.when.first and t.when.last)
    told = next((when for when in days if (when.last - when.first).days <= _REPORT), None)  # type: ignore[operator]
    told = told or _told_period(state)
    return told.on("context") if told else NOTHING


_REPORT = 31  # days that a periodic report is of


def _told_period(state: Reading) -> When | None:
    """The nearest stretch told before that is longer than a day; what is not over runs up to the day of writing."""
    for time in reversed(state.times):
        when, opens = time.when, time.mention.reading.get("relation") in ("since", "from")
        since, today = opens and not time.inner, state.anchor
        if opens and today and when.grain != "none" and when.first and when.first == when.last and when.first < today:
            return When(f"{when.first}/{today}", when.first, today, "span", when.basis)  # since 9 May
        if when.first and when.last and when.last > when.first and when.grain not in ("decade", "century", "none"):
            running = today is not None and when.last > today and not cal.all_but_over(when.first, when.last, today)
            if today is not None and when.first < today and (running or since):
                return When(f"{when.first}/{today}", when.first, today, "span", when.basis)
            return when
    return None


_BY_LABEL: dict[str, Callable[[DateMention, Reading], When]] = {
    "DAY": days.day_of,
    "MONTHDAY": days.month_day,
    "NUMERIC": days.numeric,
    "JOINED": days.joined,
    "MONTH": days.month_of,
    "YEAR": days.year_named,
    "BC": days.before_era,
    "TAIL": days.tail,
    "WEEKDAY": days.weekday,
    "DEICTIC": days.deictic,
    "UNIT": units.unit,
    "THE": units.the,
    "SHIFT": units.shift,
    "QUARTER": units.quarter,
    "QUARTER_BEFORE": units.quarter_before,
    "HALF": units.half,
    "SEASON": units.season,
    "DECADE": units.decade,
    "CENTURY": units.century,
    "MONTH_OF": units.numbered,
    "WEEK_OF": weeks.week_of,
    "WEEK_WITH": weeks.week_with,
    "NIGHT": units.night,
    "PERIOD": _period,
    "LENGTH": told_length,
    "ONE": lambda mention, state: When(length(mention.reading)),
    "SET": lambda mention, state: When(recurring(mention.reading)),
    "SPAN": span,
    "FIRST": first_of,
    "VAGUE": lambda mention, state: When(mention.reading.get("vague")),
    "SAME": _same,
    "REPORTING": _reporting,
    "THEN": _reporting,
}
