"""Weeks and days of a month by their number: the first week of May, its last ten days, the second Sunday of June."""

from __future__ import annotations

from minewire.mentions import DateMention

from . import calendar as cal
from .calendar import NOTHING, ONE, When
from .date_days import day_of, month_of
from .lengths import amount
from .moments import Reading, relative


def week_of(mention: DateMention, state: Reading) -> When:
    """The first week of May: its days 1 to 7; of June the second half: the days from 16 on; its last ten days."""
    said = mention.reading
    if "m" in said:
        whole = month_of(mention, state)
    elif "y" in said:
        whole = cal.year(said["y"]).on("explicit")
    else:
        unit = said.get("unit", "M") if "dayn" in said else "M"
        step, told = relative(said.get("rel")), state.told()
        base = told.first if told and (step is None or step[0]) else state.anchor
        at = cal.shift(base, unit, step[1] if step else 0) if base else None
        whole = cal.unit_of(at, unit).on("published" if base is state.anchor else "context") if at else NOTHING
    if whole.first is None or whole.last is None:
        return NOTHING
    if "nth" in said:
        return _nth_weekday(whole, said["nth"], said["nthday"])
    if "dayn" in said:
        day = whole.last if said["dayn"] < 0 else cal.add_days(whole.first, said["dayn"] - 1)
        return cal.day(day).on(whole.basis) if day and day <= whole.last else NOTHING
    if "half" in said:
        first = whole.first if said["half"] == 1 else whole.first + ONE * 15
        last = whole.first + ONE * 14 if said["half"] == 1 else whole.last
    elif "n" in said:
        days = {"D": 1, "W": 7}.get(str(said.get("unit")), 0) * int(amount(said) or 0)
        if not 0 < days <= (whole.last - whole.first).days + 1:
            return NOTHING
        first, last = whole.first, whole.first + ONE * (days - 1)
        if "last" in said:
            first, last = whole.last - ONE * (days - 1), whole.last
    elif "last" in said:
        first, last = whole.last - ONE * 6, whole.last
    else:
        number = said.get("ord") or 1
        first = whole.first + ONE * 7 * (number - 1)
        last = min(first + ONE * 6, whole.last)
    return (
        When(f"{first.isoformat()}/{last.isoformat()}", first, last, "span", whole.basis) if first <= last else NOTHING
    )


def _nth_weekday(whole: When, number: int, weekday: int) -> When:
    """The second Sunday of May, the last Friday of the month."""
    if whole.first is None or whole.last is None:
        return NOTHING
    if number < 0:
        return cal.day(whole.last - ONE * ((whole.last.isoweekday() - weekday) % 7)).on(whole.basis)
    at = whole.first + ONE * ((weekday - whole.first.isoweekday()) % 7 + 7 * (number - 1))
    return cal.day(at).on(whole.basis) if at <= whole.last else NOTHING


def week_with(mention: DateMention, state: Reading) -> When:
    when = day_of(mention, state)
    return cal.week(when.first).on(when.basis) if when.first else NOTHING
