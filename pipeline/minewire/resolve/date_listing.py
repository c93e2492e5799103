"""Which of the expressions found are listed as dates of the article."""

from __future__ import annotations

import re

from minewire.mentions import DateMention

from .facts import Facts
from .moments import Reading, Time

_YEAR = r"(?<![\d–-])(?:1[5-9]|20)\d\d(?![\d–-])"
# Listed only on request: words that fix nothing, bare times of the day, and what merely points back.
_ON_REQUEST = {"VAGUE", "CLOCK", "PART", "THEN", "NIGHT"}
_FRAMED = {"since", "until", "before", "after", "from", "by"}
_LOOSE, _NO_DAYS = {"recent", "those"}, {"PAST_REF", "PRESENT_REF", "FUTURE_REF"}
# Characters between a named day and the date beside it: before it, and behind it in the same clause.
_BESIDE, _CLAUSE, _AND = 3, 20, 5


def listed(mention: DateMention, time: Time, facts: Facts, *, story: bool) -> bool:
    """Whether an expression is a date of the article where it stands."""
    if mention.label in _ON_REQUEST:
        return facts.vague_dates and (story or not mention.reading.get("story"))
    loose = mention.label == "LENGTH" and "some" in mention.reading and mention.reading.keys() & _LOOSE
    if loose or time.when.value in _NO_DAYS:  # 'in recent months', 'over those months', 'some hours later'
        return facts.vague_dates
    if mention.label in ("THE", "MONTHDAY") and time.when.value is None:
        return False
    if mention.label == "PERIOD":
        return _period_listed(mention, time, facts)
    return True


def year_in(mention: DateMention, text: str) -> DateMention | None:
    """The year in the name of an event that is no time where it stands: the 2016 peace deal obliges."""
    if (
        mention.label != "PERIOD"
        or mention.reading["p"].framed
        or not (told := re.search(_YEAR, text[mention.start : mention.end]))
    ):
        return None
    start, end = mention.start + told.start(), mention.start + told.end()
    return DateMention(start, end, "date", "YEAR", mention.pattern, {"y": int(told[0]), "bare": 1})


def apposed(time: Time, state: Reading, after: DateMention | None) -> bool:
    """The name of a day beside the day itself: 'April 4, Mine Awareness Day', 'the statement, signed on May 10'."""
    mention = time.mention
    if mention.label != "PERIOD" or mention.reading["p"].kind == "period":
        return False
    last = state.times[-1] if state.times else None
    if last is not None and mention.start - last.mention.end <= _BESIDE and last.when.grain == "day":
        return True
    return after is not None and after.label == "DAY" and after.start - mention.end <= _CLAUSE


def _period_listed(mention: DateMention, time: Time, facts: Facts) -> bool:
    """A war is a time where something is said to be in, before or since it, not where it did something."""
    row, relation = mention.reading["p"], mention.reading.get("relation")
    if row.framed and row.kind == "period":
        return False
    if row.kind == "day":
        return time.when.value is not None or (relation is not None and not row.framed)
    if time.when.value is None or row.kind == "event":
        return time.when.value is not None and relation in _FRAMED
    return bool(
        row.timed
        or (relation in _FRAMED and relation != "from")  # mines from a war are no time
        or relation == "during"
        or mention.reading.get("after")
        or mention.reading.get("framed")
        or _behind_another(mention, facts)
    )


def _behind_another(mention: DateMention, facts: Facts) -> bool:
    """During World War I and the Korean War."""
    last = facts.dates[-1] if facts.dates else None
    return last is not None and last["basis"] == "named_period" and mention.start - last["end"] <= _AND
