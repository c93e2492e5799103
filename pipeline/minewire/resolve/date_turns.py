"""Which year a date without a year means: by its clause, the story that is told, or the day of writing."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Mapping
from typing import Any

from . import calendar as cal
from .calendar import NOTHING, Day, When
from .moments import Reading, Time, sentence_at

Said = Mapping[str, Any]
_CARRYING = ("YEAR", "MONTH", "DAY", "QUARTER", "HALF", "SEASON")
_CARRY = 30  # characters that a year is carried over
_BRACKET = 13  # characters of ' (as late as '
_ENDS = ("from", "since", "until", "to", "by", "as_of")
_BESIDE = 8  # characters between a distance and the day that it comes to
_OPENING = 25  # characters of a sentence in which a bare year tells where a story stands
_REVIEWED = 1  # months in which a year that is over is looked back at
_YEAR_AHEAD = 240  # days: in a story, a month so much earlier than the one told belongs to the next year
_SOON = 31  # days: so near behind a full date a day is of its year
_NEAR_DAYS = 45  # days: soon enough to come that a month in a clause without a tense is that one


def carried_year(state: Reading, at: int) -> int | None:
    """A year written just before in the same clause: injured in 2016 and died in December; or one that opens the
    sentence: in 2021 twelve died, nine of them in May."""
    time = state.times[-1] if state.times else None
    if (
        time is not None
        and at - time.mention.end <= _CARRY
        and time.mention.reading.get("y")
        and time.mention.label in _CARRYING
        and not any(mark in state.text[time.mention.end : at] for mark in ",.;:()")
        and time.when.first
    ):
        return _gone(time.when.first.year, state)
    start = state.sentence_of(at)[0]
    first, last = (bisect_left(state.times, offset, key=_begin) for offset in (start, start + _OPENING))
    for time in reversed(state.times[first:last]):
        said = time.mention.reading
        opens = time.mention.label in ("YEAR", "MONTH") and said.get("y") and said.get("relation") == "in"
        if opens and time.when.first:
            return _gone(time.when.first.year, state)
    return None


def _year_of_bracket(said: Said, state: Reading, at: int) -> int | None:
    """In 2024 (until 30 June), 2020 (from November 10): an end told in brackets; not 'of 2016 (updated 3 May)'."""
    time = state.times[-1] if state.times else None
    if time is None or time.mention.label != "YEAR" or time.when.first is None:
        return None
    between = state.text[time.mention.end : at]
    opened = between == " (" or (between.startswith(" (") and said.get("relation") in _ENDS)
    near = len(between) <= _BRACKET and not any(mark in between for mark in ",.;:)\n")
    return time.when.first.year if opened and near else None


def _begin(time: Time) -> int:
    return time.mention.start


def _gone(year: int, state: Reading) -> int | None:
    return year if state.anchor is None or year < state.anchor.year else None


def partial(candidates: Callable[[int], When], said: Said, state: Reading, at: int) -> When:
    """The year's turn of a date without a year, by the sentence, the story or the tense of its clause."""
    year = _year_of_bracket(said, state, at) or carried_year(state, at)
    if year is not None and not (
        said.get("relation") == "since" and ";" in state.text[state.times[-1].mention.end : at]
    ):
        return _following(candidates, year, state).on("context")
    last = state.times[-1] if state.times else None
    shifted = last is not None and last.mention.label == "SHIFT" and last.when.basis == "context"
    if last and shifted and last.when.first and at - last.mention.end <= _BESIDE and not _other(last, state, at):
        return candidates(last.when.first.year).on("context")  # two weeks later, on 28 April
    past = said.get("tense") != "future"
    if last and past and (when := _soon_after(candidates, last.when, last.mention.end, state, at)):
        return when.on("context")
    if state.narrative:
        told = story_point(state, at) or state.told()
        if told and told.first:
            return story_turn(candidates, told).on("context")
    anchor = state.anchor
    if anchor is None:
        return NOTHING
    tense = said.get("tense")
    if tense != "future" and said.get("relation") in ("by", "until", "to") and "done" not in said:
        tense = "near"
    elif tense != "future" and said.get("relation") == "since":
        tense = "past"
    return nearest_turn(candidates, anchor, tense, said.get("wd")).on("published")


def _other(last: Time, state: Reading, at: int) -> bool:
    """Down from 90 a year earlier. In April …: the next sentence tells of the year of writing again."""
    return last.mention.reading.get("unit") == "Y" and "." in state.text[last.mention.end : at]


def _soon_after(candidates: Callable[[int], When], told: When, end: int, state: Reading, at: int) -> When | None:
    """The blast of 14 April 2022 killed two. On 16 April …: a day some days behind a full date of a year gone by."""
    if told.grain != "day" or told.basis == "published" or told.first is None or _gone(told.first.year, state) is None:
        return None
    near = sentence_at(state.paragraphs, end - 1) == sentence_at(state.paragraphs, at)
    when = candidates(told.first.year)
    soon = when.grain == "day" and when.first is not None and 0 <= (when.first - told.first).days <= _SOON
    return when if near and soon and state.anchor is not None else None


def _following(candidates: Callable[[int], When], year: int, state: Reading) -> When:
    """The turn of a year, or the next one where it lies before the day told last: hurt in May 2020, died in March."""
    when, told = candidates(year), state.times[-1].when
    if told.grain not in ("day", "month") or not told.first or not when.last or when.last >= told.first:
        return when
    later = candidates(year + 1)
    return later if later.first and (state.anchor is None or later.first <= state.anchor) else when


def review(state: Reading) -> When | None:
    """The year that is over, where the first weeks of the next tell of it and of no other: a review of the year."""
    anchor = state.anchor
    years = {time.when.first.year for time in state.times if time.when.grain == "year" and time.when.first}
    if anchor is None or anchor.month > _REVIEWED or anchor.year in years or anchor.year - 1 not in years:
        return None
    return cal.year(anchor.year - 1)


def year_beside(state: Reading, at: int) -> int | None:
    """Last year 51 died, most in the first half of the year: the year that its sentence tells."""
    start = state.sentence_of(at)[0]
    for time in reversed(state.times):
        if time.mention.start < start:
            return None
        if time.when.grain == "year" and time.when.first and time.mention.label in ("YEAR", "UNIT"):
            return time.when.first.year
    return None


def story_point(state: Reading, at: int) -> When | None:
    """Where a story stands: the last month or day told, or a bare year that opens its sentence or is in this one."""
    start = state.sentence_of(at)[0]
    for time in reversed(state.times):
        when = time.when
        if (
            when.first is None
            or when.last is None
            or (when.basis == "published" and "yrel" not in time.mention.reading)
        ):
            continue  # but 'on 31 August this year … On 11 October'
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
        begin = time.mention.start
        opens = begin >= start or begin - state.sentence_of(begin)[0] < _OPENING
        if opens and when.grain == "year" and time.mention.label in ("YEAR", "MOD", "EDGE"):
            return when
    return None


def story_turn(candidates: Callable[[int], When], told: When) -> When:
    """In a story a date without a year lies in the year told last, or early in the next."""
    if told.first is None or told.last is None:
        return NOTHING
    same = candidates(told.last.year if told.grain != "year" else told.first.year)
    if same.first and told.grain in ("day", "month") and (told.first - same.first).days > _YEAR_AHEAD:
        return candidates(told.first.year + 1)
    return same


def nearest_turn(candidates: Callable[[int], When], anchor: Day, tense: str | None, weekday: int | None = None) -> When:
    """The last turn in a clause about the past, the next one in one about the future, else the nearer one.

    Tense gives way by one day, to the calendar of another place: the day is not the same everywhere when news is dated.
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
    if before.last is None or after.first is None:
        return NOTHING
    back, forward = max(0, (anchor - before.last).days), (after.first - anchor).days
    if before.last >= anchor:
        return before  # the month that runs
    if tense == "future":
        return before if before.grain == "day" and back == 1 else after
    if tense == "past":
        return after if after.grain == "day" and forward == 1 else before
    close = after.grain == "day" or tense == "near" or forward <= _NEAR_DAYS
    return after if forward < back and close else before
