"""Windows of time that a figure can be told for, by the reading rules of the record."""

from __future__ import annotations

from dataclasses import dataclass, replace

from minewire.mentions import DateMention

from . import calendar as cal
from .calendar import ONE, Day, When
from .dates import iso
from .facts import Facts
from .moments import Time, sentence_at

Window = tuple[Day | None, Day | None]
_CLOSES = (",", ".", ";", ":", ")")
_SOME, _ROUGHLY = 2, 0.2  # 'those months' are two or more; 'those five months' are about as long
_FEWER = {"D": 32, "W": 93, "M": 340}  # days: a month is not called 'those days', nor a year 'those months'
_DAY_HOURS = 24
_APPOSED = 4  # characters between a named period and the date that says when it was: " in "
_CLAUSE = 20  # and in a clause: " came to an end in "
# What has no days of its own: lengths, recurring things, the clock, vague words.
_THIRDS = {"START": (1, 10), "MID": (11, 20), "END": (21, 0)}  # days of a month, 0 the last one
_NO_WINDOW = {"SET", "VAGUE", "CLOCK", "PART", "ONE"}


@dataclass(frozen=True, slots=True)
class Period:
    """start/end: the words in the text; from_/to: ISO days, closed, None where open."""

    start: int
    end: int
    from_: str | None
    to: str | None
    date_id: str | None
    relation: str | None


def periods(facts: Facts) -> list[Period]:
    """The windows an article tells, in text order."""
    today = cal.countable(cal.parse_day(facts.published))
    found: list[Period] = []
    windows: list[tuple[Time, Window]] = []
    again: Window | None = None  # what 'the period this year' stands for, for 'the same period last year' behind it
    for index, time in enumerate(facts.times):
        if time.mention.label in _NO_WINDOW or "bound" in time.mention.reading:
            continue
        if index and _dates_war(facts.times[index - 1], time):
            if found and time.mention.label == "YEARS" and found[-1].relation in (None, "in", "during"):
                found[-1] = replace(found[-1], from_=iso(time.when.first), to=iso(time.when.last))
            continue  # 'during the Homeland War of 1991-1995': the years that the text gives it hold
        if index and found and _dates_end(facts.times[index - 1], time):
            found.pop()
        window = _window(facts, time, today, windows)
        again, window = _part_again(facts, index, windows, again, window)
        if window is None or window == (None, None) or (window[0] and window[1] and window[0] > window[1]):
            continue
        windows.append((time, window))
        relation = time.mention.reading.get("relation")
        found.append(Period(time.mention.start, time.mention.end, iso(window[0]), iso(window[1]), time.id, relation))
    return found


def _part_again(
    facts: Facts, index: int, before: list[tuple[Time, Window]], again: Window | None, window: Window | None
) -> tuple[Window | None, Window | None]:
    """'From January to May this year … during the period this year, down from 51 over the same period last year': the
    part of the year told before, and the same part of the year before; the second of the two is that of the time."""
    time = facts.times[index]
    said, first = time.mention.reading, time.when.first
    if again is not None and time.mention.label == "SAME" and said.get("yrel") == "-1":
        return None, tuple(cal.shift(day, "Y", -1) if day else None for day in again)  # type: ignore[return-value]
    then = facts.times[index - 1].mention if index else None
    if then is None or then.label != "THEN" or time.mention.label != "UNIT" or said.get("unit") != "Y" or first is None:
        return None, window
    if facts.article.text[then.end : time.mention.start].strip():
        return None, window
    told = (w for _, w in reversed(before) if w[0] and w[1] and w[0].year == w[1].year == first.year and w[0] != w[1])
    part = next(told, None)
    return part, part or window


def _window(facts: Facts, time: Time, today: Day | None, before: list[tuple[Time, Window]]) -> Window | None:
    """The days that a figure in the scope of a mention covers; None where there are none."""
    mention, when = time.mention, time.when
    if mention.label in ("THEN", "REPORTING"):
        windows = (window for other, window in reversed(before) if not _born(facts, other))
        return next((window for window in windows if window[0] != window[1]), None)
    if mention.label in ("LENGTH", "SPAN"):
        told = _told_again(facts, time, before) if when.first is None and when.last is None else None
        months = mention.label == "SPAN" and mention.reading.get("unit") in ("M", "Y", "DE")
        if told is None and months and today is not None and when.last == today - ONE:
            return when.first, today  # 'in the last 14 months'; only days and weeks end on the day before
        if told is None and today is not None and when.first and when.last == today and _whole_days(mention):
            return when.first, today - ONE  # 'in the past 24 hours' is the day before
        return told or (when.first, when.last)
    relation = mention.reading.get("relation")
    first, last = third(time.mention, time.when) or _middle(time, relation) or (when.first, when.last)
    if mention.label == "PERIOD" and mention.reading["p"].kind != "day":
        return _named(time, relation, today)
    if first is None and last is None:
        return None
    if mention.label == "SHIFT" and when.grain == "decade" and first and today and today.year - first.year >= 10:
        year = today.year - (today.year - first.year) // 10 * 10  # 'a decade ago' is a year, not ten
        return Day(year, 1, 1), Day(year, 12, 31)
    if mention.label == "EDGE":
        first, last = _edge(time, relation, today)
        return (_start_of_scope(facts, time, before, last), last) if relation == "as_of" else (first, last)
    if relation in ("since", "from") and mention.label not in ("RANGE", "DAYS", "MONTHS", "YEARS"):
        return first, _not_before(today, first)
    if relation == "since" and mention.label == "YEARS":
        return last, _not_before(today, last)  # since the 1992-95 war
    if relation in ("until", "to", "as_of"):
        start = _start_of_scope(facts, time, before, last)
        return (start, last) if relation == "as_of" or today is None or last is None or last <= today else (today, last)
    if relation == "by":
        return (today, last) if today and last and last > today else (_start_of_scope(facts, time, before, last), last)
    if mention.label == "TIMED" and relation in ("before", "after"):
        return _here(time, today)  # shortly after midnight on Monday
    if relation == "before":
        return None, first - ONE if first else None
    if relation == "after":
        return last, _not_before(today, last)
    return _here(time, today)


def _whole_days(mention: DateMention) -> bool:
    said = mention.reading
    return said.get("unit") == "H" and not said.get("n", 1) % _DAY_HOURS


def _told_again(facts: Facts, time: Time, before: list[tuple[Time, Window]]) -> Window | None:
    """'From January to May … in those five months': the last time told that is about as long."""
    mention, said, text = time.mention, time.mention.reading, facts.article.text
    words = text[mention.start : mention.end].lower().split()
    again = any(word in facts.ruleset.lexicon("date.those").entries for word in words[:2])
    if not (again or ("the" in said and text[mention.end : mention.end + 1] in _CLOSES)):
        return None
    unit, count = str(said.get("unit") or said.get("some")), said.get("n")
    for other, (first, last) in reversed(before):
        if first is None or last is None or first == last or _born(facts, other):
            continue
        end, days = cal.shift(first, unit, count if isinstance(count, int) else _SOME), (last - first).days + 1
        lasts = (end - first).days if end is not None else 0
        some = lasts - 1 <= days < _FEWER.get(unit, days + 1)
        if lasts and (abs(days - lasts) <= _ROUGHLY * lasts if isinstance(count, int) else some):
            return first, last
    return None


def _born(facts: Facts, time: Time) -> bool:
    """'Elchin Abbasov (1991) was hurt': a year in brackets is no stretch that a text goes on with."""
    return time.mention.label == "YEAR" and facts.article.text[time.mention.start - 1 : time.mention.start] == "("


def _dates_war(war: Time, time: Time) -> bool:
    """'Since the end of the war in 2020': the year only says when the named period was."""
    named = next((m for m in (war.mention, *war.mention.inner) if m.label == "PERIOD"), None)
    first, last = time.when.first, time.when.last
    if named is None or first is None or last is None or not 0 < time.mention.start - war.mention.end <= _APPOSED:
        return False
    row = named.reading["p"]
    return any(day and first <= day <= last for day in (row.start, row.end))


def _dates_end(war: Time, time: Time) -> bool:
    """'Since the war ended in 1996': the day that the text tells holds, and not that of the war's end by the list."""
    said, reading = war.mention.reading.get("relation") == "since", time.mention.reading
    clause = reading.get("relation") == "since" and reading.get("clause")
    near = 0 < time.mention.start - war.mention.end <= _CLAUSE and war.mention.label == "PERIOD"
    first, last, end = time.when.first, time.when.last, war.when.last
    told = first is not None and last is not None and end is not None and not first <= end <= last
    return bool(said and clause and near and told)


def _here(time: Time, today: Day | None) -> Window:
    """Over the past week is the seven days up to yesterday; this year ends today, unless it tells of what will be."""
    mention, when = time.mention, time.when
    said = mention.inner[0].reading if mention.label == "MOD" and mention.inner else mention.reading
    if said.get("rolling") and today is not None and said.get("unit") in ("D", "W", "M", "Y"):
        if str(said.get("rel")) == "+1":  # over the coming year
            return today + ONE, cal.shift(today, said["unit"], 1)
        return cal.shift(today, said["unit"], -1), today - ONE
    if (part := third(time.mention, time.when)) is not None:
        return part
    if said.get("rel") == "0" and today and when.first and when.last and when.first <= today < when.last:
        return (when.first, today) if mention.reading.get("tense") != "future" else (when.first, when.last)
    return when.first, when.last


def third(mention: DateMention, month: When) -> tuple[Day, Day] | None:
    """Early, in the middle of or late in a month: its first ten days, the next ten, the rest."""
    first, last, part = month.first, month.last, _THIRDS.get(str(mention.reading.get("mod")))
    if month.grain != "month" or part is None or first is None or last is None:
        return None
    return first.replace(day=part[0]), first.replace(day=part[1]) if part[1] else last


def _middle(time: Time, relation: str | None) -> tuple[Day, Day] | None:
    """'Since mid-2018', 'by the middle of 2018': June is the month that begins or ends such a time; 'late 2018'
    begins in October."""
    said, first = time.mention.reading, time.when.first
    mod = said["tail"][0] if time.mention.label == "TAIL" else said.get("mod")
    bound = relation in ("since", "from", "until", "to", "by", "before", "after")
    if mod == "END" and relation in ("since", "from") and time.mention.label == "MOD" and first is not None:
        return (first.replace(month=10), first.replace(month=12, day=31)) if time.when.grain == "year" else None
    if not bound or mod != "MID" or time.when.grain != "year" or first is None:
        return None
    return first.replace(month=6), first.replace(month=6, day=30)


def _named(time: Time, relation: str | None, today: Day | None) -> Window:
    row = time.mention.reading["p"]
    end = row.end or row.start
    if time.mention.reading.get("after") or relation in ("since", "after", "from"):
        return end, _not_before(today, end)
    if relation in ("before", "until", "by"):
        return None, row.start
    return row.start, row.end or today


def _edge(time: Time, relation: str | None, today: Day | None) -> Window:
    """The end or start of a period is a day: the one its side gives."""
    mod, when = time.mention.reading.get("mod"), time.when
    day = when.last if mod == "END" else when.first if mod == "START" else None
    if day is None:
        middle = _middle(time, relation)
        if middle is None or relation not in ("since", "from"):
            return third(time.mention, when) or middle or (when.first, when.last)
        day = middle[0]
    if relation in ("since", "from", "after"):
        return day, _not_before(today, day)
    if relation in ("by", "until", "to", "before"):
        return (today, day) if today and day > today else (None, day)
    return day, day


def _start_of_scope(facts: Facts, time: Time, before: list[tuple[Time, Window]], last: Day | None) -> Day | None:
    """'This year … five accidents as of June 15': the period told in the same sentence gives the start."""
    sentence = sentence_at(facts.marked.sentences, time.mention.start)
    if sentence is None:
        return None
    for other, window in reversed(before):
        if other.mention.start < sentence[0]:
            break
        if window[0] and last and window[0] <= last and other.when.grain in ("year", "month", "quarter", "half"):
            return window[0]
    return _year_start(time, last)


def _year_start(time: Time, last: Day | None) -> Day | None:
    """'By 15 September this year': the year that the words name gives the start."""
    return last.replace(month=1, day=1) if last and time.mention.reading.get("yrel") == "0" else None


def _not_before(today: Day | None, first: Day | None) -> Day | None:
    return today if today and first and today >= first else None
