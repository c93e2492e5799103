"""Finds expressions of time: first what the rules of dates.toml say, then what timespans.toml puts together from it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc

from minewire.mentions import DateMention, Marked
from minewire.ruleset import Match, Tape
from minewire.ruleset.periods import NamedPeriod

from .base import marked_of, ruleset_of, write_spans
from .date_checks import accept
from .date_classes import Classes, Found
from .date_clause import awaited, in_tense, loosen, perfect, relate, tense, tense_before, tense_set_off
from .date_ends import ends, listed
from .date_joins import RANGES, joins, may_join, parted
from .date_readings import Readings

# What a label is on the tape that timespans.toml is searched on; a label that is missing stays words.
_UNITS = {
    **dict.fromkeys(("DAY", "MONTHDAY", "NUMERIC", "JOINED", "WEEKDAY", "DEICTIC"), "timex.day"),
    **dict.fromkeys(("MONTH", "MONTH_OF"), "timex.month"),
    "YEAR": "timex.year",
    **dict.fromkeys(("LENGTH", "ONE", "SPAN"), "timex.length"),
    "CLOCK": "timex.clock",
    "TAIL": "timex.year",
    "EDGE": "timex.other",
    "THE": "timex.unit",
    **dict.fromkeys(
        ("UNIT", "QUARTER", "HALF", "SEASON", "DECADE", "CENTURY", "PERIOD", "WEEK_OF", "WEEK_WITH", "FIRST"),
        "timex.other",
    ),
    **dict.fromkeys(("SHIFT", "DAYS", "MONTHS", "YEARS", "SAME", "BC"), "timex.other"),
}
_TENSED = {
    *("DAY", "MONTH", "WEEKDAY", "SEASON", "DAYS", "MONTHS", "QUARTER", "JOINED", "HALF", "THE", "WEEK_OF", "PERIOD"),
}
# Every phrase of dates.toml holds a unit of these classes, at most _REACH units behind its first one.
_CORE = (
    *("date.core", "date.unit", "date.units", "date.month", "date.month-joined", "date.weekday", "date.weekday-short"),
    *("date.weekdays", "date.deictic", "date.tonight", "date.season", "date.decade", "date.decade-short", "date.part"),
    *("date.vague", "date.set", "date.set-annual", "date.q", "date.meridiem", "date.era", "date.tens", "period"),
    *("num.year", "num.date", "num.span", "num.tail", "num.part-year", "num.lettered", "num.clock", "date.ordinal"),
)
_REACH = 7
_MARGIN = 10  # units round the parts of a longer expression that are searched for it
_TO_CLOCK = 4  # units of ', at about a'
_YEARS = {"YEAR", "YEARS"}  # their tense tells whether the article can be older than they are
_LOOSE = {"LENGTH", "ONE", "SHIFT", "SPAN", "CLOCK", "DAY", "MONTH", "YEAR"}
_KINDS = {
    "LENGTH": "duration",
    "SPAN": "duration",
    "SET": "set",
    "CLOCK": "time",
    "PART": "time",
    "TIMED": "time",
    "FIRST": "duration",
}
_PARTS = ("part", "nextpart", "lastpart", "tonight")  # of a day: the mention is a time
# Labels that other families go on reading word by word: names of wars, vague words, parts of the day.
_OPEN = {"PERIOD", "VAGUE", "PART", "THEN"}
_NEAR = 6  # units before a date that tell that it was moved
_BOUND = ("until", "for")  # behind a present: is closed until Saturday, is forecast for Sunday
_MARKS = {"date": "date", "duration": "duration", "set": "set", "time": "date"}


class Dates:
    """Adds the dates of a document to its Marked."""

    def __init__(self, nlp: Language, *, patterns: str | None = None, spans: bool = True) -> None:
        self.ruleset = ruleset_of(nlp, patterns)
        self.spans = spans
        self._simple, self._joined = self.ruleset.grammar("dates"), self.ruleset.grammar("timespans")
        self._readings = Readings(self.ruleset)
        self._classes = Classes(self.ruleset)
        alphabet = self.ruleset.alphabet
        core = frozenset().union(*map(alphabet.members, _CORE))
        self._core = self._simple.units(core)
        self._para, self._line, self._space = (alphabet.between[name] for name in ("para", "line", "space"))
        self._blank = re.compile(f"[{self._line}{self._space}]")
        self._unit_chars = {name: alphabet.mentions[name] for name in {*_UNITS.values(), "period"}}

    def __call__(self, doc: Doc) -> Doc:
        marked = marked_of(doc)
        self.mark(marked)
        if self.spans:
            write_spans(doc, "dates", ((d.start, d.end, d.kind.upper(), d.pattern) for d in marked.dates))
        return doc

    def mark(self, marked: Marked) -> None:
        """Adds them to what was found before."""
        tape, periods = self._with_periods(self._without_blanks(marked), marked.periods)
        marked.tapes["dates"] = tape
        found = self._find(tape, periods)
        marked.dates = self._join(tape, found, marked) if found else []
        marked.tapes.setdefault("timespans", tape)
        marked.tape = marked.tape.mark(
            (d.start, d.end, "clock" if d.label == "CLOCK" else _MARKS[d.kind])
            for d in marked.dates
            if d.label not in _OPEN
        )

    def _without_blanks(self, marked: Marked) -> Tape:
        """Single tokens without blanks; line ends are dropped where the structure found them to be mere wrapping."""
        tape, chars = marked.tapes["tokens"], marked.tapes["tokens"].chars
        if self._blank.search(chars) is None:
            return tape
        breaks = chars.count(self._para) + chars.count(self._line)
        dropped = {self._space, self._line} if marked.tape.chars.count(self._para) < breaks else {self._space}
        keep = [i for i, char in enumerate(chars) if char not in dropped]
        return Tape(
            tape.text, "".join(chars[i] for i in keep).replace(self._line, self._para), [tape.starts[i] for i in keep],
            [tape.ends[i] for i in keep], tape.alphabet,
        )  # fmt: skip

    def _with_periods(
        self, tape: Tape, periods: list[tuple[int, int, NamedPeriod]]
    ) -> tuple[Tape, dict[int, NamedPeriod]]:
        """The tape with names of periods as units, and the period that begins at a code point."""
        if not periods:
            return tape, {}
        named: dict[tuple[int, int], set[NamedPeriod]] = {}
        for start, end, period in periods:
            named.setdefault((start, end), set()).add(period)
        starts: dict[int, NamedPeriod] = {}
        spans: list[tuple[int, int, str]] = []
        for (start, end), meant in sorted(named.items(), key=lambda item: (item[0][0], -item[0][1])):
            a, b = tape.range(start, end)
            if len(meant) == 1 and (not spans or a >= spans[-1][1]):
                spans.append((a, b, self._unit_chars["period"]))
                starts[start] = meant.pop()
        return tape.collapse(spans), starts

    def _find(self, tape: Tape, periods: dict[int, NamedPeriod]) -> Found:
        """The simple expressions: units first..last-1 with their mention."""
        found: Found = []
        done = 0
        for at in self._anchors(tape):
            match = self._simple.match(tape, at) if at >= done else None
            if match is None:
                continue
            reading = self._read(tape, match, periods)
            accepted = accept(self._classes, tape, match, reading, found)
            if accepted is None:
                continue
            label, first, last = accepted
            if last > first:
                done = last
                parts = listed(self._classes, tape, match, label, reading) or [(first, last, label, reading)]
                found += [(a, b, self._mention(tape, a, b, of, match, said)) for a, b, of, said in parts]
        return found

    def _anchors(self, tape: Tape) -> Iterator[int]:
        """The units that a rule can begin with and that have a core on them or behind: most openings (the, of, a
        number) lead nowhere."""
        chars = self._simple.view(tape)
        cores = [match.start() for match in self._core.finditer(chars)]
        openings = self._simple.openings(chars, 0, len(chars)) if cores else []
        index = 0
        for at in openings:
            while cores[index] < at:
                index += 1
                if index == len(cores):
                    return
            if cores[index] - at <= _REACH:
                yield at

    def _read(self, tape: Tape, match: Match, periods: dict[int, NamedPeriod]) -> dict[str, Any]:
        reading: dict[str, Any] = dict(match.rule.gives)
        readers, text = self._readings.readers, tape.text
        for name, (a, b) in match.names.items():
            if name == "p":
                reading["p"] = periods[tape.starts[a]]
            elif name in readers:
                reading[name] = readers[name](text[tape.starts[a] : tape.ends[b - 1]])
        return reading

    def _mention(
        self, tape: Tape, first: int, last: int, label: str, match: Match, reading: dict[str, Any]
    ) -> DateMention:
        classes = self._classes
        if label in _LOOSE:
            first = loosen(classes, tape, first, label, reading)
        if (label in _YEARS or (label in _TENSED and "y" not in reading)) and (
            told := tense(classes, tape, first, last)
            or (label == "MONTHS" and tense_before(classes, tape, first))
            or (label in ("DAY", "MONTH") and tense_set_off(classes, tape, first))
        ):
            reading["tense"] = told
        relate(classes, tape, first, reading)
        if label == "SHIFT" and tape.chars[first - 1 : first] in classes.than_then:
            reading["beside"] = True  # more in July than a year ago
        if label == "WEEKDAY" and reading.get("relation") in _BOUND and reading.get("tense") == "present":
            reading["tense"] = "future"  # is closed until Saturday
        elif (
            label in ("MONTH", "DAY")
            and reading.get("tense") == "present"
            and (reading.get("relation") == "until" or awaited(classes, tape, first, last))
        ):
            reading["tense"] = "future"  # is secured until March; when it opens in March, they will
        elif reading.get("relation") == "by" and reading.get("tense") == "past" and perfect(classes, tape, first, last):
            reading["done"] = True
        elif reading.get("relation") == "from" and not classes.moved.isdisjoint(
            tape.chars[max(0, first - _NEAR) : first]
        ):
            reading["tense"] = "near"  # extended from 30 June
        if label in ("WEEKDAY", "DEICTIC"):
            at = first - 1 - (first > 0 and tape.chars[first - 1] in classes.relation)
            if at >= 0 and tape.chars[at] in classes.said:
                reading["said"] = True
        start, end = tape.starts[first], tape.ends[last - 1]
        inner = ends(tape, match, start, end, label, reading) if label in RANGES else ()
        return DateMention(start, end, self._kind(label, reading), label, match.rule.id, reading, inner)

    @staticmethod
    def _kind(label: str, reading: dict[str, Any]) -> str:
        if label == "ONE":
            return str(reading.get("kind", "duration"))
        if any(reading.get(key) for key in _PARTS):
            return "time" if label not in ("SET",) else "set"
        return _KINDS.get(label, "date")

    def _join(self, tape: Tape, found: Found, marked: Marked) -> list[DateMention]:
        """The expressions put together from the simple ones, and those that stay as they are."""
        made: list[DateMention] = []
        for window in self._windows(tape, [item for item in found if item[2].label in _UNITS]):
            first, last = max(0, window[0][0] - _MARGIN), min(len(tape), window[-1][1] + _MARGIN)
            starts, ends = tape.starts[first:last], tape.ends[first:last]
            part = Tape(tape.text, tape.chars[first:last], starts, ends, tape.alphabet)
            upper = part.collapse([(a - first, b - first, self._unit_chars[_UNITS[m.label]]) for a, b, m in window])
            marked.tapes["timespans"] = upper
            by_start = {tape.starts[a]: m for a, _, m in window}  # a mention with "about" begins before its unit
            composed = (self._compose(upper, match, by_start) for match in self._joined.finditer(upper))
            made += [in_tense(self._classes, tape, mention, window) for mention in composed if mention is not None]
        if not made:
            return [m for _, _, m in found]
        covered = [(m.start, m.end) for m in made]
        rest = [m for _, _, m in found if not any(a < m.end and m.start < b for a, b in covered)]
        return sorted(rest + [part for mention in made for part in parted(mention)], key=lambda m: m.start)

    def _windows(self, tape: Tape, found: Found) -> list[Found]:
        """Runs of simple expressions that may be part of a longer one: by a word just before or behind them."""
        runs: list[Found] = []
        open_run = False
        for item in found:
            near = bool(runs) and item[0] - runs[-1][-1][1] <= _MARGIN
            if near:
                open_run = open_run or item[0] - runs[-1][-1][1] <= (_TO_CLOCK if item[2].label == "CLOCK" else 2)
                runs[-1].append(item)
            else:
                if runs and not open_run:
                    runs.pop()
                runs.append([item])
                open_run = False
            open_run = open_run or may_join(self._classes, tape, item[0], item[1])
        if runs and not open_run:
            runs.pop()
        return runs

    def _with_part(self, tape: Tape, mention: DateMention, match: Match, name: str) -> DateMention:
        """An end of a range with the word for its part: from late 2018 to the end of 2019."""
        part = match.names.get(f"{name}mod") or match.names.get(f"{name}part")
        if part is None:
            return mention
        first = part[0] - (part[0] > match.first and tape.chars[part[0] - 1] in self._classes.article)
        return replace(mention, start=tape.starts[first])

    def _compose(self, tape: Tape, match: Match, by_start: dict[int, DateMention]) -> DateMention | None:
        reading: dict[str, Any] = dict(match.rule.gives)
        inner: list[DateMention] = []
        readers = self._readings.readers
        for name, (a, b) in match.names.items():
            mention = by_start.get(tape.starts[a])
            if mention is not None and name in ("a", "b", "x", "c", "l"):
                reading[name] = len(inner)
                inner.append(self._with_part(tape, mention, match, name))
            elif name in readers:
                reading[name] = readers[name](tape.slice(a, b))
        label = match.rule.label
        if not joins(self._classes, tape, match, label, inner):
            return None
        first, last = match.first, match.last
        relate(self._classes, tape, first, reading)
        timed = label == "TIMED" or "tonight" in reading or any(m.kind == "time" for m in inner)
        kind = "time" if timed else "date"
        return DateMention(tape.starts[first], tape.ends[last - 1], kind, label, match.rule.id, reading, tuple(inner))


@Language.factory("minewire_dates", default_config={"patterns": None, "spans": True})
def make_dates(nlp: Language, name: str, patterns: str | None, spans: bool) -> Dates:
    """The component that finds dates."""
    return Dates(nlp, patterns=patterns, spans=spans)
