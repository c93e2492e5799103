"""Whether a match is an expression of time at all: a function for each label whose neighbours can say no."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from minewire.ruleset import Match, Tape

from . import date_numeric, date_seasons, date_years
from .date_classes import Accepted, Classes, Found, Spot
from .date_clause import tense

_COUNTING, _CLOSE = 6, 3  # units before 'a month' in which a number makes it a rate; also where a noun follows


_LONG = ("DE", "CE")  # over the past decade: ten years up to now, no decade of the calendar
_AGES = ("Y", "M")  # what people are old in
_DAYS = 31
_HALF_YEAR, _YEARS = 6, {"y", "yrel", "of_year"}  # months; what says that a half is one of a year
_OF_DAYS = ("rel", "dayn")  # of a day that comes back: last Christmas


def accept(k: Classes, tape: Tape, match: Match, reading: dict[str, Any], found: Found) -> Accepted | None:
    """The label and units that stand, or None where the neighbours say that it is no time at all."""
    check = _CHECKS.get(match.rule.label)
    if check is None:
        return match.rule.label, match.first, match.last
    before = tape.chars[match.first - 1] if match.first else ""
    after = tape.chars[match.last] if match.last < len(tape) else ""
    return check(k, Spot(tape, match, reading, found, before, after))


def _weekday(k: Classes, s: Spot) -> Accepted | None:
    """The Monday Group, Palm Sunday and Col. Sunday Okafor are none; 'one hour a week on Friday' and 'Friday week 12'
    count no weeks."""
    if (s.before in k.article and s.after in k.cap and s.after not in k.title) or s.before in k.named:
        return None
    if s.after in k.surname and _is_first_name(k, s):
        return None
    first, names = s.match.first, s.match.names
    if "weeks" in s.reading and tense(k, s.tape, first, s.match.last) != "future":
        del s.reading["weeks"]
        return s.match.rule.label, names["wd"][0], s.match.last
    if "onwards" in s.reading and s.after and s.after in k.number | k.dash:
        del s.reading["onwards"]
        return s.match.rule.label, first, names["wd"][1]
    return s.kept


def _is_first_name(k: Classes, s: Spot) -> bool:
    """Behind a title or rank, or where it opens its clause and an apposition follows: Sunday Okafor, a deminer."""
    chars, before, behind = s.tape.chars, s.match.first - 1, s.match.last + 1
    if before >= 1 and chars[before] in k.full_stop:
        before -= chars[before - 1] in k.titled
    if before >= 0 and (chars[before] in k.titled or (chars[before] in k.one and chars[before] in k.number)):
        return True  # 'one Sunday Okafor'
    opens = before < 0 or chars[before] in k.opening | k.comma
    return opens and behind < len(chars) and chars[behind] in k.comma


def _deictic(k: Classes, s: Spot) -> Accepted | None:
    """Today with a capital behind another capital or an article is part of a name."""
    inside = s.before in k.cap or s.before in k.article
    return None if inside and s.tape.chars[s.match.first] in k.cap else s.kept


def _set(k: Classes, s: Spot) -> Accepted | None:
    """The Daily Trust and the Aran Daily are names; 'a Kyiv daily wrote' is a paper."""
    if s.tape.chars[s.match.first] not in k.cap:
        paper = s.before in k.cap and s.match.first > 1 and s.after in k.papers_do
        return None if paper and s.tape.chars[s.match.first - 2] in k.one else s.kept
    named = s.before in k.cap and s.match.first > 0  # 'VN Daily'
    return None if named or (s.after in k.cap and s.before in k.article) else s.kept


def _length(k: Classes, s: Spot) -> Accepted | None:
    """Ages are none, nor three quarters of something; 'in two weeks' is a date in a clause about the future."""
    reading, tape, first, last = s.reading, s.tape, s.match.first, s.match.last
    if (
        _is_age(k, s)
        or ("Q" in (reading.get("unit"), reading.get("some")) and s.after in k.of)
        or reading.get("n", 1) is None
    ):
        return None
    if reading.get("bare") and (s.before in k.dash or (s.before not in k.length_before and s.after not in k.of)):
        return None
    if s.before in k.in_ and reading.get("n") and "n2" not in reading and tense(k, tape, first, last) == "future":
        reading.update(ago="+1", exact=1)
        return "SHIFT", first, last
    if reading.get("n2", 100) < 100 and tape.text[tape.starts[s.match.names["n"][0]]].isdigit():
        reading["n"] = reading.pop("n2")  # in 1967 six-day, the first figure is no part of the length
        first = s.match.names["n2"][0]
    return s.match.rule.label, first, last


def _is_age(k: Classes, s: Spot) -> bool:
    """Whether old or of age follows, also behind a hyphen; a boy of 12 years, a girl, 12 years, children aged 5 to 12
    years."""
    at = s.match.last + 1 if s.after and s.after in k.dash | k.of else s.match.last
    if at < len(s.tape) and s.tape.chars[at] in k.old:
        return True
    chars, before = s.tape.chars, s.match.first - 1
    if s.reading.get("unit") not in _AGES or before < 1:
        return False
    if s.before in k.of and chars[before - 1] in k.person:
        return True
    someone = s.before in k.comma and (chars[before - 1] in k.person or chars[before - 1] in k.cap)
    if someone and s.after and s.after in k.punct:
        return True
    while before >= 0 and chars[before] in k.aged_range:
        before -= 1
    return before >= 0 and chars[before] in k.aged


def _one(k: Classes, s: Spot) -> Accepted | None:
    """How often, behind a number; how long, behind a preposition; before a noun (a minute detail) neither."""
    reading, before, after = s.reading, s.before, s.after
    if _is_age(k, s) or after in k.dash or reading.get("unit") == "Q":
        return None  # a quarter is a fraction more often than a time
    if "one" not in reading:
        return s.kept
    first, chars = s.match.first, s.tape.chars
    counted = not k.counting.isdisjoint(chars[max(0, first - _COUNTING) : first])
    noun = after in k.lower and after not in k.year_after and before not in k.quantity
    if noun and s.before not in k.often and k.number.isdisjoint(chars[max(0, first - _CLOSE) : first]):
        return None
    often = before in k.often  # once a week
    is_set = (counted or often) and before and before not in k.quantity and before not in k.punct
    reading["kind"] = "set" if is_set else "duration"
    return s.kept


def _shift(k: Classes, s: Spot) -> Accepted | None:
    """'Two days after' is a distance only where nothing follows that it could be after."""
    reading, last = s.reading, s.match.last
    if s.after in k.than and {"one", "n"} & reading.keys():
        return ("ONE" if "one" in reading else "LENGTH"), s.match.first, last - 1
    if s.tape.chars[last - 1] in k.that:  # 'two days after that'; of 'that blast' it is no date
        noun = s.after in k.lower and s.after not in k.year_after | k.no_object
        return (("ONE" if "one" in reading else "LENGTH"), s.match.first, last - 2) if noun else s.kept
    ends = not s.after or s.after in k.punct or s.after in k.no_object  # 'were found the day before near the school'
    if ends or not str(reading.get("ago", "")).startswith("c"):
        return s.kept
    if k.lexicons["date.offset-side"].value(s.tape.unit(last - 1)) is None:
        return s.kept
    if "unit" in reading and "one" not in reading and "n" not in reading:
        return s.kept if _fronted(k, s) else None
    return ("ONE" if "one" in reading else "LENGTH"), s.match.first, last - 1


def _fronted(k: Classes, s: Spot) -> bool:
    """'The year before it was 712': the time opens the sentence, and 'it was' is no object of 'before'."""
    was = s.tape.chars[s.match.last + 1 : s.match.last + 2]
    return s.after in k.dummy and was != "" and was in k.was | k.had and (not s.before or s.before in k.opening)


def _again(k: Classes, s: Spot) -> Accepted | None:
    """In the second, behind the first quarter in the same sentence."""
    before = s.found[-1] if s.found else None
    if (
        before is None
        or before[2].label not in ("QUARTER", "HALF")
        or not k.opening.isdisjoint(s.tape.chars[before[1] : s.match.first])
    ):
        return None
    told = before[2].reading
    if told.get("ord") is None or s.reading["ord"] > (4 if before[2].label == "QUARTER" else 2):
        return None
    s.reading.update({key: told[key] for key in ("y", "yrel", "tense") if key in told})
    return before[2].label, s.match.first, s.match.last


def _quarter(k: Classes, s: Spot) -> Accepted | None:
    """The second quarter of the minefield is no time."""
    at, chars = s.match.last, s.tape.chars
    if "qtail" in s.reading:
        code = s.reading.pop("qtail")
        if not code:
            return None
        s.reading["q"], s.reading["y"] = code
    if "q" in s.reading or s.after not in k.of or at + 2 >= len(chars) or chars[at + 1] not in k.article:
        return s.kept
    return s.kept if chars[at + 2] in k.units | k.fiscal or chars[at + 2] not in k.lower else None


def _unit(k: Classes, s: Spot) -> Accepted | None:
    """Over the last week rolls; the last week of a course is only as long as one, and the last day is not yesterday."""
    last = s.reading.get("rolling") == 2
    if last:
        if s.reading.get("unit") == "D" and (s.after in k.of or s.before not in k.rolling):
            s.reading.pop("rel")
        elif s.after in k.of:
            s.reading["n"] = 1
            return "LENGTH", s.match.first, s.match.last
        s.reading["rolling"] = s.before in k.rolling
    if s.reading.get("rolling") and s.before in k.rolling and not (last and s.reading.get("unit") == "Y"):
        s.reading["over"] = True  # but 'in the last year' may be the calendar's
    if s.reading.get("rolling") and s.reading.get("unit") in _LONG:
        s.reading["n"] = 1
        return "SPAN", s.match.first, s.match.last
    return s.kept


def _the(k: Classes, s: Spot) -> Accepted | None:
    """The year-ago quarter is another rule's, the year ended in June or since a day a length; a day is in or during."""
    if "lastpart" in s.reading and k.lexicons["date.offset-side"].value(s.tape.unit(s.match.last - 1)) is not None:
        return s.kept if not s.after or s.after in k.punct or s.after in k.no_object else None  # the evening before
    if s.after in k.since or (s.after in k.accounts and s.reading.get("unit") in ("Y", "Q")):
        s.reading["n"] = 1
        return "LENGTH", s.match.first, s.match.last
    idle = s.reading.get("unit") == "D" and s.before not in k.season_before
    return None if idle or s.after in k.dash else s.kept


def _then(k: Classes, s: Spot) -> Accepted | None:
    """In that time points back; at the same time joins two clauses, unless a story is told."""
    if s.reading.get("time"):
        if s.before in k.idiom:
            s.reading["story"] = 1
            return "VAGUE", s.match.first, s.match.last
        if s.before not in k.season_before and s.before not in k.by:
            return None
    return s.kept


def _vague(k: Classes, s: Spot) -> Accepted | None:
    """The past is a time at the end of a clause and behind in; an adjective needs its noun."""
    if s.reading.get("within"):
        ends = not s.after or s.after in k.punct
        counted = s.after in k.units or s.after in k.number or s.after in k.some
        return s.kept if ends or (s.before in k.in_ and not counted) else None
    return None if s.reading.get("story") and s.after not in k.lower and s.after not in k.cap else s.kept


def _clock(k: Classes, s: Spot) -> Accepted | None:
    """Hours to 24, minutes to 59; 4:3 is a score, and 1600 hours of work a length."""
    if "hours" in s.reading:
        clock, number = s.reading.pop("hours"), s.tape.unit(s.match.first)
        at = s.before in k.clock_before or (number.startswith("0") and "zone" not in s.reading)
        if at and clock and clock[0] <= 24 and clock[1] <= 59:
            s.reading["clock"] = clock
            return s.kept
        if "zone" in s.reading:
            return None
        s.reading.update(n=int(number), unit="H")
        return "LENGTH", s.match.first, s.match.last
    if "clock" in s.reading:
        clock = s.reading["clock"]
        return s.kept if clock and clock[0] <= 24 and clock[1] <= 59 else None
    hour = s.reading.get("hour")
    return s.kept if hour is not None and hour <= 24 else None


def _period(k: Classes, s: Spot) -> Accepted | None:
    """A name inside a longer name (Tet Offensive) is none; the war is one only where something counts from it."""
    row, tape = s.reading["p"], s.tape
    begin, end = s.match.names["p"]
    if row.kind != "day" and (s.match.last > end or s.reading.keys() & _OF_DAYS):  # no year behind a war is the war's
        article = s.match.first == begin or tape.chars[begin - 1] in k.article
        for key in ("y", "yrel", *_OF_DAYS):
            s.reading.pop(key, None)
        return s.match.rule.label, s.match.first if article else begin, end
    if row.kind == "day" and (s.before in k.every or (s.before in k.cap and s.before not in k.month_before | k.clause)):
        return None  # every Christmas, Orthodox Christmas, Hasan Eid
    last = tape.unit(s.match.last - 1).split()[-1]
    if (
        last[0].isupper()
        and s.after in k.cap
        and s.after not in k.month
        and not tape.text[tape.starts[s.match.last]].isdigit()
    ):
        return None
    edge = s.before in k.of and s.match.first > 1 and tape.chars[s.match.first - 2] in k.edges
    return None if row.framed and s.before not in k.frame and not edge else s.kept


def _months(k: Classes, s: Spot) -> Accepted | None:
    """From January to August 15: the second month is that of a day, where the number counts nothing."""
    names, tape, at = s.match.names, s.tape, s.match.last
    if "m2" not in names or names["m2"][1] != at or "m3" in names or at >= len(tape):
        return s.kept
    behind = tape.chars[at + 1] if at + 1 < len(tape) else ""
    if not tape.unit(at).isdecimal() or not 1 <= int(tape.unit(at)) <= _DAYS or behind in k.counted:
        return s.kept
    del s.reading["m2"]
    return "MONTH", s.match.first, names["m"][1]


def _half(k: Classes, s: Spot) -> Accepted | None:
    """In the first six months they cleared ten, in the second half they will clear nine: not of a match."""
    if not s.reading.pop("beside", None):
        return s.kept
    said = [mention.reading for _, _, mention in s.found if mention.label in ("HALF", "FIRST", "SPAN")]
    told = any((of.get("n"), of.get("unit")) == (_HALF_YEAR, "M") or _YEARS & of.keys() for of in said)
    return s.kept if told else None


_CHECKS: dict[str, Callable[[Classes, Spot], Accepted | None]] = {
    "YEAR": date_years.year,
    "YEARS": date_years.years,
    "MONTH": date_years.month,
    "SEASON": date_seasons.season,
    "DAY": date_years.day,
    "DAYS": date_years.days,
    "MONTHS": _months,
    "NUMERIC": date_numeric.numeric,
    "TAIL": date_numeric.tail,
    "DECADE": date_years.decade,
    "WEEKDAY": _weekday,
    "DEICTIC": _deictic,
    "SET": _set,
    "LENGTH": _length,
    "ONE": _one,
    "SHIFT": _shift,
    "AGAIN": _again,
    "MONTHDAY": date_years.month_day,
    "QUARTER": _quarter,
    "HALF": _half,
    "UNIT": _unit,
    "THE": _the,
    "THEN": _then,
    "VAGUE": _vague,
    "CLOCK": _clock,
    "PERIOD": _period,
}
