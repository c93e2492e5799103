"""From what a mention says to what it means: one function for each label of the date rules."""

from __future__ import annotations

from collections.abc import Callable

from minewire.mentions import DateMention
from minewire.ruleset.periods import NamedPeriod

from . import calendar as cal
from . import date_days as days
from . import date_units as units
from .calendar import NOTHING, When
from .date_turns import nearest_turn
from .lengths import first_of, length, recurring, span, told_length
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
    told = state.told() if state.narrative else None
    base = (told.first if told else None) or state.anchor
    days = list(row.on)
    if row.every:
        years = [year] if year else [base.year - 1, base.year, base.year + 1] if base else []
        days = [at for number in years if (at := cal.make_day(number, *row.every))]
    if year:
        days = [at for at in days if at.year == year]
    elif base and not told:
        by_year = {at.year: at for at in days}
        tense = mention.reading.get("tense")
        when = nearest_turn(lambda y: cal.day(by_year[y]) if y in by_year else NOTHING, base, tense)
        return when.on("named_period") if when.first and abs((when.first - base).days) < 366 else NOTHING
    elif base:
        near = base
        days = [at for at in sorted(days, key=lambda at: abs((at - near).days))[:1] if abs((at - near).days) < 366]
    return cal.day(days[0]).on("named_period") if len(days) == 1 and (year or base) else NOTHING


def _same(mention: DateMention, state: Reading) -> When:
    """The same period last year: the one told before, a year back."""
    told = _told_period(state)
    if told is None or told.first is None:
        return NOTHING
    year = mention.reading.get("y")
    step = year - told.first.year if year else (relative(mention.reading.get("yrel")) or (False, -1))[1] or -1
    return cal.moved(told, "Y", step).on("context")


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
            if today is not None and when.first < today and (when.last > today or since):
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
    "WEEK_OF": units.week_of,
    "WEEK_WITH": units.week_with,
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
