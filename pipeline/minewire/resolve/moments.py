"""What the state of reading is while the dates of an article are resolved, and the resolved mentions themselves."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import takewhile
from typing import Any, NamedTuple

from minewire.mentions import DateMention, Span

from . import calendar as cal
from .calendar import Day, When


class Time(NamedTuple):
    """A mention with its meaning; `inner` are the resolved ends of a range or the date it is made of."""

    mention: DateMention
    when: When
    inner: tuple[Time, ...] = ()
    id: str | None = None  # its id in the record when it is listed


@dataclass(slots=True)
class Reading:
    """What is known when a mention is reached: the anchor day, the mentions before it, the mode of the text."""

    anchor: Day | None
    narrative: bool
    text: str
    sentences: list[Span]
    paragraphs: list[Span]
    times: list[Time] = field(default_factory=list)
    days: set[Day | None] = field(default_factory=set)  # that were told
    _last: tuple[int, When | None] = 0, None  # of so many times, the date that was told last

    def note(self, time: Time) -> None:
        """Take a mention for those behind it."""
        self.times.append(time)
        if time.when.grain == "day":
            self.days.add(time.when.first)

    def told_day(self) -> When | None:
        """The day told last among the mentions just before; in a story else whatever date was told last.

        A month or a year is no day to count from, nor is a day that could not be resolved; the day on which something
        was said is one only where no other was told.
        """
        back = self.times[-_BACK:]
        for time in reversed([time for time in back if not time.mention.reading.get("said")] or back):
            if time.mention.label in _NO_ANCHOR:
                continue
            if time.when.grain == "day" and time.when.first is not None:
                if not (self.narrative and time.when.basis == "published"):
                    return time.when
            elif time.mention.label in _DAYS:
                return None
        return self.told() if self.narrative else None

    def told(self, unit: str | None = None) -> When | None:
        """The date told last: what 'a day earlier' counts from; in a story none counted from the day of writing. A
        year, month or week before is not counted from the day on which something was said."""
        told = self._told(spoken=False) if unit in ("Y", "M", "Q", "W") else None
        return told or self._told(spoken=True)

    def _told(self, *, spoken: bool) -> When | None:
        if not spoken:
            near = (t for t in reversed(self.times[-_BACK:]) if not t.mention.reading.get("said"))
            return next((time.when for time in near if self.counts(time)), None)
        seen, last = self._last  # what was looked through before is not looked through again
        last = next((time.when for time in reversed(self.times[seen:]) if self.counts(time)), last)
        self._last = len(self.times), last
        return last

    def counts(self, time: Time) -> bool:
        """Whether a mention gives days that others can be counted from."""
        said = time.mention.reading
        if time.mention.label == "SHIFT" and said.get("unit") == "Y" and str(said.get("ago", ""))[-2:] == "-1":
            return False  # figures of a year earlier stand beside those of the period itself
        if self.narrative and time.when.basis == "published":
            return False
        return time.when.first is not None and time.when.last is not None and time.mention.label not in _NO_ANCHOR

    def here(self, at: int) -> list[Time]:
        """The mentions told so far in the paragraph that holds an offset, the last one first."""
        index = bisect_right(self.paragraphs, (at, _LAST)) - 1
        first = self.paragraphs[index][0] if index >= 0 else 0
        return list(takewhile(lambda time: time.mention.start >= first, reversed(self.times)))

    def year_here(self, at: int) -> When | None:
        """'A boy was hurt in April. The year before …': the year of that April, where the paragraph tells no year."""
        told = [time.when for time in self.here(at) if self.counts(time)]
        if not told or told[0].first is None or any(when.grain == "year" for when in told):
            return None
        return cal.year(told[0].first.year) if told[0].grain in ("day", "month") else None

    def sentence_of(self, at: int) -> Span:
        found = sentence_at(self.sentences, at)
        return found if found is not None else (0, at)


def sentence_at(sentences: list[Span], at: int) -> Span | None:
    """The sentence that holds an offset; None between two."""
    index = bisect_right(sentences, (at, _LAST)) - 1
    return sentences[index] if index >= 0 and at < sentences[index][1] else None


_LAST = 1 << 60  # behind the end of any text
# Two digits are read against the day of writing; without one, as of the middle of the century before last turn.
_NOW, _AHEAD = 2020, 20
_DAYS = {"DAY", "WEEKDAY", "DEICTIC", "NUMERIC"}
_BACK = 10  # mentions that are searched for a day
# Lengths and recurring things are no dates to count from; nor is what merely repeats another.
_NO_ANCHOR = {"LENGTH", "ONE", "SET", "SPAN", "VAGUE", "CLOCK", "PART", "THEN", "REPORTING", "SAME"}


def relative(code: Any) -> tuple[bool, int] | None:
    """(counts from the date told last, distance) of a word like last, next, same."""
    if not isinstance(code, str) or not code:
        return None
    told = code[0] == "c"
    try:
        return told, int(code[1:] if told else code)
    except ValueError:
        return None


def full_year(short: int, anchor: Day | None) -> int:
    """The year of two digits: the last such year that is not more than twenty years ahead."""
    newest = (anchor.year if anchor else _NOW) + _AHEAD
    return newest - (newest - short) % 100


def year_of(said: Mapping[str, Any], state: Reading) -> tuple[int | None, str]:
    """The year that is written or named by its distance, with its basis."""
    if said.get("y") is not None:
        return said["y"], "explicit"
    if said.get("yy") is not None:
        return full_year(said["yy"], state.anchor), "explicit"
    step = relative(said.get("yrel"))
    if step:
        told = state.told()
        base = told.first if step[0] and told and told.first else state.anchor
        return (base.year + step[1] if base else None), ("context" if step[0] else "published")
    return None, ""
