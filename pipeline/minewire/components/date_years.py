"""Whether a match is a year, a month or a day at all, by its neighbours: a function for each label of the rules."""

from __future__ import annotations

from typing import Any

from .date_cells import heads_columns, in_cell, in_row, number_next
from .date_classes import Accepted, Classes, Spot
from .date_ends import first_alone

FIRST, LAST = 1500, 2199  # a number of four digits without a word that calls it a year is one between these
_SOON = 2040  # years of plans; later ones are told with a word that calls them so
_RECENT = 2010  # since then a year with 's behind it is no decade
_SUBJECT = 7  # units behind a month that opens a sentence in which it is called a month
_TURN = 16  # units between two months that are told one after the other
_PAIR = 15  # 2019-20 is a pair of years when the second is so near


def year(k: Classes, s: Spot) -> Accepted | None:
    """Four digits, or words."""
    reading, tape, last = s.reading, s.tape, s.match.last
    if "fiscal" in reading:
        reading["y"] = reading.pop("fiscal")
        return s.kept if reading["y"] else None
    if "century" in reading:
        return s.kept if spelt(reading) else None
    if "y" not in reading:
        if s.after in k.counted | k.units | k.hundreds or not _stands(k, s):
            return None  # two thousand three hundred and ten
        reading["y"] = 2000 + int(reading.get("n") or 0)
        return s.kept
    if not reading.get("bare"):
        return s.kept
    if (
        s.after in k.dash
        and last + 1 < len(tape)
        and tape.chars[last + 1] in k.number
        and tape.ends[last] == tape.starts[last + 1]
    ):
        return None  # 2015-32-1
    if not FIRST <= reading["y"] <= LAST or s.before in k.no_year or _numbered(k, s):
        return None
    return s.kept if _stands(k, s) or (in_cell(k, s) and heads_columns(s, FIRST, LAST)) else None


def _numbered(k: Classes, s: Spot) -> bool:
    """Decree No. 2015; a total of 2018."""
    before = s.tape.chars[s.match.first - 2] if s.match.first > 1 else ""
    return (s.before in k.full_stop and before in k.abbreviated) or (s.before in k.of and before in k.total)


def _stands(k: Classes, s: Spot) -> bool:
    """Whether the words round a bare number of four digits make it a year."""
    before, after, first, tape = s.before, s.after, s.match.first, s.tape
    if _count_follows(k, s) or s.after in k.measured:
        return False
    if before in k.year_before or (before in k.of and first > 1 and tape.chars[first - 2] in k.edges):
        return True
    if before in k.through and _near(s) and _told_of(k, s, first - 3, first):
        return True
    if after in k.counted:
        return False
    if after in k.possessive or before in k.by or after in k.year_verb or after in k.period:
        return True
    if before in k.edges and first > 1 and tape.chars[first - 2] in (k.relation | k.idiom) - k.to:
        return True  # at end 2022
    if before in k.dash and first >= 2 and tape.ends[first - 1] == tape.starts[first] and not _near(s):
        return tape.chars[first - 2] in k.year_before
    if before in k.determiner and (after in k.lower or after in k.cap):
        return True
    if not before or before in k.opening:
        return not after or after in k.punct or after in k.year_after
    quiet = not after or after in k.punct or after in k.year_after or after in k.cap
    if before in k.approx:  # since at least 2022
        at = first - 1
        while at > 0 and tape.chars[at] in k.about:
            at -= 1
        if quiet and tape.chars[at] in k.year_before:
            return True
    if after in k.colon and (before in k.punct or (before in k.labels and number_next(s))):
        return True  # 2023: 61; 2024: 52; mines found 2023: 61
    if before in k.punct - k.dash and after in k.dash and in_row(k, s):
        return True  # casualties: 2023 – 61; 2024 – 52
    if before in k.article:
        return quiet or after in k.lower
    return quiet and (before in k.year_maybe or (before in k.through and _near(s)))


def _count_follows(k: Classes, s: Spot) -> bool:
    """Between 2000 and 3,000 shells, from 2000 to 2100 mines: the other end of the range counts, so this one does."""
    tape, other = s.tape, s.match.last + 1
    if s.before not in k.between | k.from_ or s.after not in k.through or other >= len(tape):
        return False
    digits = tape.unit(other).replace(",", "")
    if len(digits) != 4 or not digits.isdecimal():
        return False
    behind = tape.chars[other + 1] if other + 1 < len(tape) else ""
    if behind and behind in k.measured:
        return True
    if digits != tape.unit(other) or int(digits) > LAST:
        return True
    return behind in k.counted and s.before in k.between and not _told_of(k, s, s.match.first - 1, other)


def _told_of(k: Classes, s: Spot, start: int, other: int) -> bool:
    """Between 2019 and 2023 sappers found 12 mines: at the head of a sentence or behind 'from', with a verb of its own
    behind the noun, two years tell when."""
    tape = s.tape
    if (
        start < 0
        or tape.chars[start] not in k.between | k.from_ | k.in_
        or (start and tape.chars[start] not in k.from_ and tape.chars[start - 1] not in k.opening)
    ):
        return False
    verb = tape.chars[other + 2] if other + 2 < len(tape) else ""
    soon = tape.unit(other).isdecimal() and int(tape.unit(other)) <= _SOON
    return soon and bool(verb) and verb in k.lower and verb not in k.passive and verb not in k.punct


def _near(s: Spot) -> bool:
    """Whether a year was found just before: 1991, 1992 and 1993."""
    return (
        bool(s.found)
        and s.match.first - s.found[-1][1] <= 3
        and s.found[-1][2].label in ("YEAR", "YEARS", "MONTH", "DAY", "DECADE")
    )


def years(k: Classes, s: Spot) -> Accepted | None:
    """Two years with a dash."""
    if "fiscal" in s.reading:
        s.reading["y"] = s.reading.pop("fiscal")
    first, second = s.reading.get("y"), s.reading.get("y2")
    if "yspan" in s.reading:
        if s.reading["yspan"] is None:
            return None
        first, second = s.reading["yspan"][:2]
        if second < 100 <= first:
            second += first // 100 * 100
    elif "y3" in s.reading:
        at = s.match.names["y3"][0]
        if s.tape.ends[at - 1] < s.tape.starts[at]:  # 'in 2021 - 31 of them', '2021 - 31; 2022 - 20': a year, a count
            del s.reading["y3"]
            row = s.before in k.opening | k.punct - k.dash and not s.tape.unit(at - 1).isascii()
            return ("YEAR", *s.match.names["y"]) if row or s.before in k.year_before else None
        second = (first or 0) // 100 * 100 + s.reading["y3"]
        if s.after in k.dash or second - (first or 0) > _PAIR:
            return None
    if first is None or second is None or not 1000 <= first < second <= LAST or s.before in k.no_year:
        return None
    if s.reading.pop("pair", None) and second != first + 1:
        return None  # during 2014 and 2018
    if s.after in k.measured or ("yspan" in s.reading and _slashed(s) and second - first > _PAIR):
        return None
    return None if s.after in k.counted and s.before not in k.year_before | k.of else s.kept


def _slashed(s: Spot) -> bool:
    """2023/45 is the number of something."""
    return "/" in s.tape.unit(s.match.names["yspan"][0])


def month(k: Classes, s: Spot) -> Accepted | None:
    """A month alone needs a preposition, or a name that is nothing else."""
    reading, before, after = s.reading, s.before, s.after
    if "century" in reading and not spelt(reading):
        return None
    if not reading.get("bare"):
        with_day = "rel" in reading and "yrel" not in reading and after and after in k.day
        return None if with_day else s.kept
    char, first = s.tape.chars[s.match.first], s.match.first
    if not s.tape.text[s.tape.starts[first]].isupper():
        return None
    edge = before in k.of and first > 1 and s.tape.chars[first - 2] in k.edges  # the end of May
    if edge or (before in k.determiner and after in k.lower and after not in k.year_after):
        return s.kept
    if after in k.cap and before not in k.year_before and char not in k.sure and after not in k.month:
        return None  # a name: Jan Kavan
    while first > 1 and s.tape.chars[first - 1] in k.about:
        first -= 1
    if first >= 1 and s.tape.chars[first - 1] in k.since | k.until:
        return s.kept  # since at least March
    row = before in k.punct and after in k.number and s.found and s.found[-1][2].label == "MONTH"
    if row or (before in k.opening and after in k.colon and s.tape.chars[s.match.last + 1 :][:1] in k.number):
        return s.kept  # mines lifted: February 95, March 40; 'July: 6 mines. August: 11.'
    if before in k.month_before or (before in k.colon and (not after or after in k.opening)):
        return s.kept
    if in_cell(k, s):
        return s.kept
    if (not before or before in k.opening or before in k.punct) and _subject(k, s):
        return s.kept
    if after in k.possessive and s.tape.chars[s.match.last + 1 :][:1] in k.number | k.month_owned:
        return s.kept  # April's three explosions, unlike May's toll
    return s.kept if char in k.sure and not (after in k.cap and before in k.cap) else None


def _subject(k: Classes, s: Spot) -> bool:
    """June saw two accidents; June has been the worst month: a month that opens its sentence and is no name."""
    last, units = s.match.last, k.lexicons["date.unit"]
    if s.after in k.year_verb:
        return True
    near = range(last + 1, min(last + _SUBJECT, len(s.tape)))
    return s.after in k.has | k.was and any(units.value(s.tape.unit(at)) == "M" for at in near)


def day(k: Classes, s: Spot) -> Accepted | None:
    """In '$12 December 27' the first number is money; 12-Nov-2021 is read from its two tokens."""
    if "tail" in s.reading:
        tail = s.reading.pop("tail")
        if not tail or not tail[0].isdigit():
            return None
        s.reading.update({"m": int(tail[0]), ("d" if "y" in s.reading else "y"): tail[1]})
        return s.kept if s.reading["y"] > 999 else None
    names = s.match.names
    if s.before in k.dash and "m" in names and s.tape.chars[names["m"][0]] in k.day:
        return None  # 133-03-03-2020 is the number of something
    if s.match.rule.id == "date.month-day" and s.before in k.in_ and s.after in k.counted and "wd" not in s.reading:
        for key in s.reading.keys() & {"d", "tens"}:  # in May 12 mines were found
            del s.reading[key]
        return "MONTH", s.match.first, names["m"][1]
    if s.match.rule.id == "date.month-day" and s.before in k.in_ and s.after in k.punct and _in_turn(s):
        del s.reading["d"]
        return "MONTH", s.match.first, names["m"][1]
    return None if s.before in k.no_year and names.get("d", (0, 0))[0] == s.match.first else s.kept


def _in_turn(s: Spot) -> bool:
    """In December they found 12 mines, in November 19: a month told like the one before, and a figure."""
    if not s.found or {"d", "m"} != s.reading.keys() - {"tense"}:
        return False
    first, _, last = s.found[-1]
    return last.label == "MONTH" and last.reading.get("relation") == "in" and s.match.first - first <= _TURN


def month_day(k: Classes, s: Spot) -> Accepted | None:
    """On the 11th, but not on the second."""
    return s.kept if s.tape.unit(s.match.last - 1)[0].isdigit() else None


def days(k: Classes, s: Spot) -> Accepted | None:
    """Two days of a month, the earlier one first; of two months where a dash joins them: 28 April-4 May."""
    if "to" in s.reading and not _unfold(s.reading):
        return None
    low, high = s.reading.get("d"), s.reading.get("d2")
    if "m2" in s.reading and "to" in s.match.names:
        return s.kept
    if "tail" in s.reading:
        tail = s.reading["tail"]
        return s.kept if tail and tail[0].isdigit() and 1 <= tail[1] <= 31 else None
    if "span" in s.reading:
        if s.reading["span"] is None:
            return None
        low, high = s.reading["span"][:2]
    if low is None or high is None or not 1 <= low <= 31 or not 1 <= high <= 31:
        return None
    names = s.match.names
    if first_alone(k, s, low >= high):
        del s.reading["d2"]
        return "DAY", s.match.first, names["d"][1]
    if low >= high and "wd" not in s.reading:
        return None
    if "to" in names:
        return s.kept
    behind = s.match.last in (names.get("d2", (0, 0))[1], names.get("span", (0, 0))[1])  # in March 3-5 people
    if not behind or s.after not in k.counted or s.before in k.idiom | k.between | k.from_:
        return s.kept  # on December 11-17 sappers …, between March 10 and 16 deminers …
    if names["m"][0] != s.match.first:
        return None
    for name in names.keys() & {"d", "d2", "span"}:
        del s.reading[name]
    return "MONTH", s.match.first, names["m"][1]


def _unfold(reading: dict[str, Any]) -> bool:
    """Days, months and year of 24-30.05.2022 and 28.04-04.05.2022; False for what is no such range."""
    to, dotted = reading.pop("to"), reading.pop("dotted", None)
    if to is None or to[0] != "." or to[4] or to[3] is None or not 1900 <= to[3] <= LAST:
        return False
    reading.update(d2=to[1], m=to[2], y=to[3])
    if dotted is not None:
        reading.update(d=dotted[1], m=dotted[2], m2=to[2])
    return all(1 <= reading.get(key, 1) <= most for key, most in (("d", 31), ("d2", 31), ("m", 12), ("m2", 12)))


def decade(k: Classes, s: Spot) -> Accepted | None:
    """1990's and 90s, not 95 s; 2024's toll and 2020's are of a year."""
    told = s.reading.get("y")
    if told and (told % 10 or (told >= _RECENT and s.before not in k.article)):
        first, last = s.match.names["y"]
        owner = s.tape.chars[last] in k.possessive and first == s.match.first
        return ("YEAR", first, last) if owner and FIRST <= told <= LAST and s.before not in k.no_year else None
    return None if "short" in s.reading and s.reading["short"] is None else s.kept


def spelt(reading: dict[str, Any]) -> bool:
    """Put the year of 'nineteen ninety-six' into a reading; False when the words are none."""
    if reading["century"] not in (18, 19) or not reading.get("tens"):
        return False
    reading["y"] = reading["century"] * 100 + reading.pop("tens") + (reading.pop("n", None) or 0)
    return True
