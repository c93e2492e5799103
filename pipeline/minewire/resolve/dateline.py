"""When and where an article was written: metadata, date line, header, or the year that its own dates imply."""

from __future__ import annotations

import re
from collections.abc import Container
from dataclasses import dataclass
from functools import lru_cache

from minewire.mentions import DateMention

from . import calendar as cal
from .calendar import Day
from .facts import Facts
from .imprint import imprint, stated, status

_CAP = r"[^\W\d_a-z][\w.'’\-]*"
_PLACE = re.compile(rf"(?P<place>{_CAP}(?:[ \-]{_CAP}){{0,3}})(?:(?:, |/){_CAP}(?:[ \-]{_CAP}){{0,3}}){{0,2}}")
_CAPS = re.compile(
    r",? (?P<caps>[^\W\d_a-z]{3,}[^\W\d_]*|(?<=, )[^\W\d_a-z][^\W\d_]+(?:-[^\W\d_a-z][^\W\d_]+)?)"
    r"(?=\s*(?:\n|$|[-–—./:]))"
)
_PAIR = re.compile(
    r"(?P<one>[^\W\d_a-z]{2,}) ?[-–—/] ?(?P<two>[^\W\d_a-z]{2,}(?: [^\W\d_a-z]{2,})?)$", re.M
)  # 'INA - BASRA'
_DASHES = re.compile(r"[ ]*[-–—]+[ ]*")
_AGENCY = re.compile(r"[ .]*(?:\((?P<round>[^()\n]{2,40})\)|/(?P<slash>[^/\n]{2,30})/)")
_BARE_AGENCY = re.compile(
    rf"(?P<place>{_CAP}(?:[ \-]{_CAP}){{0,2}})(?:, (?P<agency>[^\W\d_a-z]{{2,}})|\. (?P<name>{_CAP}))(?= *[-–—])"
)
_BRACKET = re.compile(rf"\((?P<of>{_CAP}(?: {_CAP})?)\)(?=\s*[-–—])")
_SKIP = re.compile(r"[ ,.]*")
_AFTER_DATE = re.compile(r"[ ,.]*(?:[-–—|] )?")
_BEFORE_DATE = re.compile(r"[ ,.]*(?:[-–—|] ?|\()?")
_STOP = re.compile(r"[ ]*[.,)]?[ ]*(?:[-–—|]+|\.|:)")
_DASH = re.compile(r"[ ]*[.,)]?[ ]*[-–—]{1,2}")
_RUN_ON = re.compile(r" (?=[^\W\d_a-z][^\W\d_])")  # 'Manila, Dec 20 Two soldiers were hurt'
_CLOCK = re.compile(r",? \d{1,2}[:.]\d\d$")
_MARK = re.compile(r"[ ]*(?:[.,]?[ ]*[-–—]|[|:])")
_HEADER_CHARS, _HEADER_LINE = 600, 120  # a header date stands so near the top, in a line so short
_OUTLET_CHARS = 2000
_WORDS = 12  # a line with more words than this besides its date is no header
_WHOLE_YEARS = ("YEAR", "YEARS")
_COMPARED = "SAME"
_OPEN = ("by", "until", "before", "since", "after")  # relations of dates that only bound what is told
_BARE_WEEKDAY = {"wd", "tense", "relation", "said", "part"}
_NEAR = 40  # characters from an agency to the date behind its town
_LEAD = 400  # characters from a date line to the weekday of its lead
_NEW_YEAR = 2  # months in which what was done 'in 2024' is told of the year before
_MONTHS = 12
_LATE, _EARLY = 1, 10  # a date line lies so many days at most after and before the day of publication


@dataclass(frozen=True, slots=True)
class Opening:
    """A date line: its span, place, agency and the date in it, as far as each is there."""

    start: int
    end: int
    place: str | None
    agency: str | None
    date: DateMention | None


def find_dateline(facts: Facts) -> Opening | None:
    """The first paragraph that opens with place, date and agency in one of the orders of wire copy."""
    text, told = facts.marked.text, [d.inner[0] if d.label == "TIMED" and d.inner else d for d in facts.marked.dates]
    dates = {d.start: d for d in told if d.label in ("DAY", "NUMERIC")}
    ordinary = facts.ruleset.lexicon("place.not").entries
    towns = {place.start for place in facts.marked.places}
    for start, end in facts.marked.paragraphs[:8]:
        begin = _behind_label(facts, start)
        line = _agency_alone(text, begin, end, towns) or _opening(text, begin, end, dates, ordinary, towns)
        named = begin == start or (line is not None and any(begin <= town < line.end for town in towns))
        if line is not None and named:
            return line
    return None


def _behind_label(facts: Facts, start: int) -> int:
    """'Date: 3 May 2024 CAIRO (Aran) - …': the day, behind what names it."""
    tape = facts.marked.tape
    label = tape.at(start)
    if not tape.has(label, "date.line-label"):
        return start
    at = label + 1 + tape.has(label + 1, "=:")
    return tape.starts[at] if at < len(tape) and tape.has(at, "date") else start


def _agency_alone(text: str, start: int, end: int, towns: set[int]) -> Opening | None:
    """'Aden, SABA –', 'Aden. Sabanews –': a town and an agency without brackets, and no date."""
    found = _BARE_AGENCY.match(text, start, end) if start in towns else None
    if found is None or any(start < town < found.end() for town in towns):
        return None
    return Opening(start, found.end(), found["place"].title(), found["agency"] or found["name"], None)


def _opening(
    text: str, start: int, end: int, dates: dict[int, DateMention], ordinary: Container[str], towns: set[int]
) -> Opening | None:
    at, date, agency, place = start, dates.get(start), None, None
    if text.startswith("(", at) and any(at < day < text.find(")", at, end) for day in dates):
        at += 1  # (Kabul, 12 March 2024) –
    elif slash := _AGENCY.match(text, at, end):
        agency, at = slash["round"] or slash["slash"], slash.end()
        inside, _, town = agency.rpartition(", ")
        if text.startswith("(", start) and slash.end() - 1 - len(town) in towns and _DASH.match(text, at, end):
            return Opening(start, at, town.title() if town.isupper() else town, inside or None, None)  # '(Beirut) –'
        at = _SKIP.match(text, at, end).end()  # type: ignore[union-attr]
        dash = _DASHES.match(text, at, end)
        if dash and dash.end() in towns and any(dash.end() < day < dash.end() + _NEAR for day in dates):
            at = dash.end()  # '(ANSA) - TUNIS, MAY 3 -'
    elif (pair := _PAIR.match(text, start, end)) and pair.end() == end and len(towns & {start, pair.start("two")}) == 1:
        town, outlet = ("one", "two") if start in towns else ("two", "one")
        return Opening(start, end, pair[town].title(), pair[outlet], None)
    last = at
    if date is not None:
        at = last = date.end
        at = _AFTER_DATE.match(text, at, end).end()  # type: ignore[union-attr]
        if date.reading.get("y") and (whose := _BRACKET.match(text, at, end)):  # 9 May 2023 (GANJA) –
            town = whose["of"].title() if at + 1 in towns else None
            return Opening(start, whose.end(), town, None, date)
    # A month would pass for a part of the place's name: stop before the date.
    name = _PLACE.match(text, at, min((start for start in dates if start > at), default=end))
    if name is not None and name["place"].lower() in ordinary:  # 'On Tuesday 10 June'
        name = None
    if name is None and agency is None:
        return None
    if name is not None:
        place = re.split("/", name["place"])[0].rstrip(".")
        at = last = name.end()
    for _ in range(3):
        ahead = _BEFORE_DATE.match(text, at, end).end()  # type: ignore[union-attr]
        if date is None and ahead in dates and ahead - at <= 4:
            date = dates[ahead]
            at = last = date.end + (text.startswith(")", date.end) and text[start] != "(")
            continue
        if agency is None and (found := _AGENCY.match(text, at, end)):
            agency, at = found["round"] or found["slash"], found.end()
    if date is not None and agency is None and (caps := _CAPS.match(text, at, end)):
        agency, at = caps["caps"], caps.end()
    if date is None and agency is None:
        return None
    if date is None and not (_DASH.match(text, at, end) or (place and place.isupper() and text.startswith(":", at))):
        return None
    if date is not None and date.start != start and (clock := _CLOCK.match(text, at, end)):
        at = clock.end()  # 'Public Radio, Tbilisi. 16.10.2023, 11:42'
    ended = at == end and (start in towns or "|" not in text[start:last])  # 'Baku | 4 April 2023', but not 'News | …'
    ended = ended or bool(start in towns and date and not date.reading.get("y") and _RUN_ON.match(text, at, end))
    if date is not None and agency is None and date.start != start and not (ended or _STOP.match(text, at, end)):
        return None
    if date is not None and date.start == start and agency is None and not _MARK.match(text, at, end):
        return None
    if place and place.isupper():
        place = place.title()
    return Opening(start, last, place, agency, date)


def set_published(facts: Facts) -> Day | None:
    """Fill dateline, outlet, published and its basis; returns the day that relative dates count from."""
    line = find_dateline(facts)
    given = cal.parse_day(facts.article.published)
    day = _line_day(facts, line, given)
    if line is not None:
        facts.outlet = facts.article.outlet or line.agency
        facts.dateline = {
            "start": line.start, "end": line.end, "text": facts.marked.text[line.start : line.end], "place": line.place,
            "date": day[0].isoformat() if day else None,
        }  # fmt: skip
    facts.outlet = facts.outlet or facts.article.outlet or _outlet(facts)
    if given is not None:
        facts.published, facts.published_basis = given.isoformat(), "metadata"
        return day[0] if day else given
    header = _header_day(facts)
    if day is not None and day[1] == "dateline":
        facts.published, facts.published_basis = day[0].isoformat(), "dateline"
        return day[0]
    if header is not None:
        facts.published, facts.published_basis = header.isoformat(), "dateline"
        return header
    if day is None and (closing := _dated(facts, imprint(facts)) or _dated(facts, status(facts))) is not None:
        facts.published, facts.published_basis = closing.isoformat(), "dateline"
        return closing
    written = day[0] if day is not None else _dated(facts, stated(facts))
    if written is not None:
        facts.published, facts.published_basis = written.isoformat(), "text"
    return written


def _dated(facts: Facts, mention: DateMention | None) -> Day | None:
    """The day of a mention with its year that no month told as past lies behind."""
    at = full_day(mention) if mention is not None else None
    newest = _newest(facts, mention) if mention is not None and at is not None else None
    return at if at is not None and (newest is None or newest[0] <= at) else None


def _outlet(facts: Facts) -> str | None:
    """The outlet that names itself: ', Trend reports, citing …'."""
    verbs, after = (facts.ruleset.lexicon(f"date.outlet-{part}").entries for part in ("verb", "after"))
    pattern = _outlet_pattern(tuple(verbs), tuple(after))
    found = pattern.search(facts.marked.text, 0, _OUTLET_CHARS)
    return found["name"] if found else None


@lru_cache(maxsize=8)
def _outlet_pattern(verbs: tuple[str, ...], after: tuple[str, ...]) -> re.Pattern[str]:
    name = rf"(?P<name>{_CAP}(?:[ -]{_CAP}){{0,2}})"
    return re.compile(rf",\s+{name}\s+(?:{'|'.join(verbs)})(?:[.,]|\s+(?:{'|'.join(after)})\b)")


def _line_day(facts: Facts, line: Opening | None, given: Day | None) -> tuple[Day, str] | None:
    """The day of a date line and where its year is from."""
    if line is None or line.date is None:
        return None
    said = line.date.reading
    if line.date.label == "NUMERIC" or said.get("y"):
        at = full_day(line.date)
        return (_by_months(facts, line.date, at), "dateline") if at else None
    month, number = said.get("m"), said.get("d")
    if month is None or number is None:
        return None
    if given is not None:
        turns = [
            at
            for year in (given.year - 1, given.year, given.year + 1)
            if (at := cal.make_day(year, month, int(number)))
        ]
        near = [at for at in turns if -_EARLY <= (at - given).days <= _LATE]
        return (near[0], "metadata") if near else None
    newest = _newest(facts, line.date)
    if newest is None:
        at = _by_weekday(facts, line.date, month, int(number))
        return (at, "text") if at else None
    floor, exact = newest
    for year in (floor.year, floor.year + 1):
        at = cal.make_day(year, month, int(number))
        if at and (at >= floor or not exact):
            return at, "text"
    return None


def _by_weekday(facts: Facts, line: DateMention, month: int, number: int) -> Day | None:
    """The day of a date line in the newest year told or the one after it, by the weekday that the lead tells: that day
    or the one before ('LUANDA, Feb. 19 - … on Wednesday returned the land', and further on 'during 2024')."""
    told = [
        m for m in facts.marked.dates if m.reading.get("tense") != "future" and m.reading.get("relation") not in _OPEN
    ]
    years = [m.reading["y"] for m in told if m.label == "YEAR" and isinstance(m.reading.get("y"), int)]
    planned = {m.reading.get("y") for m in facts.marked.dates if m.reading.get("tense") == "future"}
    if years and month <= _NEW_YEAR and max(years) + 1 in planned:  # 'surveyed in 2024', 'In 2025 it plans to'
        return cal.make_day(max(years) + 1, month, number)
    lead = next((m for m in told if m.label == "WEEKDAY" and m.reading.keys() <= _BARE_WEEKDAY), None)
    if not years or lead is None or not 0 <= lead.start - line.end <= _LEAD:
        return None
    days = [at for year in (max(years), max(years) + 1) if (at := cal.make_day(year, month, number))]
    fit = [at for at in days if (at.isoweekday() - lead.reading["wd"]) % 7 <= 1]
    return fit[0] if len(fit) == 1 else None


def full_day(mention: DateMention) -> Day | None:
    """The day of a mention that needs nothing else: day, month and year, or a dotted or slashed date."""
    from .date_values import resolve
    from .moments import Reading

    when = resolve(mention, Reading(None, False, "", [], []))
    return when.first if when.grain == "day" else None


def _newest(facts: Facts, line: DateMention) -> tuple[Day, bool] | None:
    """The newest month or part of a year told as past, which the date line cannot precede, and whether it is a month.

    A year alone tells nothing of when an article was written: that of a treaty, of a target.
    """
    best: tuple[Day, bool] | None = None
    for mention in facts.marked.dates:
        if mention is line or mention.reading.get("tense") == "future":
            continue
        if mention.reading.get("relation") in _OPEN:
            continue
        for part in mention.inner or (mention,):
            month, year, told = part.reading.get("m"), part.reading.get("y"), part.reading.get("tense")
            if not isinstance(year, int) or told == "future" or part.label in _WHOLE_YEARS:
                continue
            if part.label == _COMPARED:
                year, month = year + 1, None  # 'the same period of 2023' is told in 2024
            at = cal.make_day(year, month or 1, 1)
            if at and (best is None or (at.year, month is not None, at) > (best[0].year, best[1], best[0])):
                best = (at, month is not None)
    return best


def _header_day(facts: Facts) -> Day | None:
    """A full date in a short line near the top: '17 February 2025 18:42', 'Published: 4 April 2023'."""
    text = facts.marked.text
    for mention in facts.marked.dates:
        if mention.start > _HEADER_CHARS:
            return None
        inner = (
            next((part for part in mention.inner if part.label != "CLOCK"), mention)
            if mention.label == "TIMED"
            else mention
        )
        if inner.label not in ("DAY", "NUMERIC") or not (inner.label == "NUMERIC" or inner.reading.get("y")):
            continue
        left = text.rfind("\n", 0, mention.start) + 1
        right = text.find("\n", mention.end)
        line = text[left : right if right >= 0 else len(text)]
        if (
            len(line) > _HEADER_LINE
            or line.rstrip().endswith(".")
            or mention.reading.get("relation") not in (None, "in")
            or ("relation" in mention.reading and len(text[left : mention.start].split()) < 2)
        ):
            continue  # 'Posted on 4 April 2023' is one, 'On 4 April 2023' is none
        rest = text[left : mention.start] + text[mention.end : left + len(line)]
        if len(rest.split()) <= _WORDS and (at := full_day(inner)):
            return _by_months(facts, inner, at)
    return None


def _by_months(facts: Facts, mention: DateMention, at: Day) -> Day:
    """'08/06/2025' over a text that tells of June and not of August: the day stands first."""
    read = mention.reading.get("numeric")
    if mention.label != "NUMERIC" or read is None:
        return at
    mark, first, second, third, year_first = read
    if year_first or third is None or mark == "." or max(first, second) > _MONTHS:
        return at
    months = {part.reading.get("m") for told in facts.marked.dates for part in (told, *told.inner)}
    return (cal.make_day(at.year, second, first) if second in months and first not in months else None) or at
