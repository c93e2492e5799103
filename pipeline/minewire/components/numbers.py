"""Finds every number: figures, their units and bounds, then what is left is a count with its noun."""

from __future__ import annotations

import re
from bisect import bisect_left

from spacy.language import Language
from spacy.tokens import Doc

from minewire.mentions import DateMention, Marked, NumberMention
from minewire.numerals import dots_group, thousands
from minewire.ruleset import Tape
from minewire.ruleset.charsets import charset

from .base import marked_of, ruleset_of, write_spans
from .bounds import Bounds
from .figure import Figure
from .figures import FigureReader
from .money import MoneySigns
from .number_rules import NumberRules
from .quantities import Quantities
from .ranges import Ranges

# Kind -> what stands on the tape.
_MARKS = {
    "count": "number",
    "vague": "vague",
    "ordinal": "ordinal",
    "money": "money",
    "percent": "percent",
    "measure": "measure",
    "area": "area",
    "age": "age",
    "duration": "duration",
    "identifier": "identifier",
    "name": "identifier",
    "date": "date",
    "time": "clock",
}
_ROUND = ".000"  # three zeros behind a dot: no fraction is measured so
_DIGITS = re.compile(r"\d+")
_OLDEST, _GROWN = 115, 12
_SMALL = range(1, _OLDEST + 1)
_OWN_FLAGS = {"share"}


class Numbers:
    """Adds the numbers of a document to its Marked."""

    def __init__(self, nlp: Language, *, patterns: str | None = None, spans: bool = True) -> None:
        self.ruleset = ruleset_of(nlp, patterns)
        self.spans = spans
        money = MoneySigns(self.ruleset)
        self._reader = FigureReader(self.ruleset, money)
        self._quantities = Quantities(self.ruleset, money)
        self._ranges = Ranges(self.ruleset, self._quantities.joiner, money.bare)
        self._bounds = Bounds(self.ruleset)
        self._rules = NumberRules(self.ruleset)
        alphabet = self.ruleset.alphabet
        self._lengths = re.compile(charset(alphabet.members("unit.time") | alphabet.members("number.old")))
        self._marks = alphabet.mentions
        areas = self.ruleset.lexicon("unit.area-factor")
        self._areas = frozenset(map(str, areas.entries))
        self._small = frozenset(name for name in self._areas if round(float(str(areas.value(name)))) == 1)

    def __call__(self, doc: Doc) -> Doc:
        marked = marked_of(doc)
        self.mark(marked)
        if self.spans:
            write_spans(doc, "numbers", [(m.start, m.end, m.kind, m.pattern) for m in marked.numbers])
        return doc

    def mark(self, marked: Marked) -> None:
        """Adds them to what was found before."""
        tape = marked.tape
        figures = self._figures(tape, 0, len(tape))
        floor = 0
        for figure in figures:
            self._bounds.bound(tape, figure, floor)
            floor = figure.right
        rules_tape = tape.mark([(f.left, f.right, _value_mark(f)) for f in figures])
        marked.tapes["numbers"] = rules_tape
        self._rules.apply(rules_tape, figures, [start for start, _ in marked.sentences])
        self._separators(rules_tape, figures)
        marked.tape = self._final(rules_tape, figures)
        marked.numbers = _in_order(marked.text, [_mention(figure) for figure in figures] + self._dated(marked))

    def _final(self, tape: Tape, figures: list[Figure]) -> Tape:
        """The tape with the kind of each number in place of its value: the same units, other classes."""
        chars: list[str] = []
        starts, done = tape.starts, 0
        for figure in figures:
            at = bisect_left(starts, figure.left, done)
            if at < len(starts) and starts[at] == figure.left:
                chars += tape.chars[done:at], self._marks[_mark(figure, self._areas)]
                done = at + 1
        chars.append(tape.chars[done:])
        return Tape(tape.text, "".join(chars), starts, tape.ends, tape.alphabet)

    def _figures(self, tape: Tape, first: int, last: int) -> list[Figure]:
        """The figures of a stretch with signs, units, rates; ranges made one."""
        figures = _restated(tape.text, self._reader.read(tape, first, last))
        for figure in figures:
            self._quantities.type(tape, figure)
        self._quantities.ages(tape, figures)
        return self._ranges.join(tape, figures)

    def _separators(self, tape: Tape, figures: list[Figure]) -> None:
        """Nouns of what is counted, and whether a dot groups thousands: people and mines are never fractions."""
        dotted: list[Figure] = []
        for figure in figures:
            if figure.style == "dot" and figure.scale is None:
                dotted.append(figure)
        if not dotted:
            return
        habit = dots_group(tape.text)
        counted = any(f.kind == "count" and f.noun for f in dotted)
        for figure in dotted:
            whole = figure.kind == "count" and figure.noun is not None
            whole = whole or (habit is None and _ROUND in tape.text[figure.start : figure.end])
            whole = whole or (figure.kind == "area" and figure.unit in self._small)  # no thousandth of a square metre
            if whole or habit or (habit is None and counted):
                for name in ("value", "low", "high"):
                    if (value := getattr(figure, name)) is not None:
                        setattr(figure, name, thousands(value))
            if habit is not True and figure.kind in ("count", "area"):
                figure.flags |= {"decimal_or_thousands"}

    def _dated(self, marked: Marked) -> list[NumberMention]:
        """The numbers inside dates, times and durations, one for each expression."""
        raw = marked.tapes["structure"]
        found: list[NumberMention] = []
        for date in marked.dates:
            first, last = raw.range(date.start, date.end)
            digits = _DIGITS.findall(raw.text, date.start, date.end)
            if digits and self._lengths.search(raw.chars, first, last) is None:
                found.append(_plain_date(raw.text, date, digits))
            elif digits or self._reader.any(raw, first, last):
                found += self._in_date(raw, date, self._figures(raw, first, last))
        return found

    def _in_date(self, raw: Tape, date: DateMention, figures: list[Figure]) -> list[NumberMention]:
        if not figures:
            return []
        lengths = [f for f in figures if f.kind in ("duration", "age")]
        rest = [f for f in figures if f.kind not in ("duration", "age")]
        found: list[NumberMention] = []
        floor = date.start
        for figure in lengths:
            self._bounds.bound(raw, figure, floor if len(figures) > 1 else max(0, date.start - 30))
            floor = figure.right
            found.append(_mention(figure))
        if rest and not lengths:
            value = rest[0].value if len(rest) == 1 else None
            kind = date.kind if date.kind in ("time", "duration") else "date"
            place = (date.start, date.end, rest[0].start, rest[-1].end)
            found.append(NumberMention(*place, value, None, None, "exact", kind, None, None, date.pattern))
        elif rest:
            for figure in rest:
                figure.kind = "time" if date.kind == "time" else "date"
                found.append(_mention(figure)._replace(pattern=date.pattern))
        return found


def _restated(text: str, figures: list[Figure]) -> list[Figure]:
    """Two (2) deminers: the same number in words and in digits is one."""
    kept: list[Figure] = []
    for figure in figures:
        before = kept[-1] if kept else None
        if before is not None and before.style == "words" != figure.style and before.value == figure.value:
            between, behind = text[before.end : figure.start], text[figure.end : figure.end + 1]
            if (between.strip(), behind) == ("(", ")") and figure.value is not None:
                before.end = before.right = figure.end + 1
                continue
        kept.append(figure)
    return kept


def _plain_date(text: str, date: DateMention, digits: list[str]) -> NumberMention:
    """One entry for a date: its value is the number where it holds one alone."""
    value = int(digits[0]) if len(digits) == 1 and len(digits[0]) < 5 else None
    kind = date.kind if date.kind in ("time", "duration") else "date"
    first = text.index(digits[0], date.start)
    return NumberMention(
        date.start, date.end, first, date.end, value, None, None, "exact", kind, None, None, date.pattern
    )  # fmt: skip


def _value_mark(figure: Figure) -> str:
    if figure.kind == "ordinal":
        return "ordinal"
    if not figure.open:
        return "identifier" if figure.kind in ("identifier", "name") else "value.typed"
    if figure.qualifier == "between":
        return "value.range"
    if figure.value is None:
        return "value.vague"
    small = figure.value in _SMALL
    if small and figure.qualifier in ("less_than", "more_than"):
        return "value.bounded"
    size = "-grown" if small and figure.value > _GROWN else "-small" if small else ""
    return ("value.plain" if figure.style == "plain" and figure.scale is None else "value") + size


def _mention(figure: Figure) -> NumberMention:
    kind = "measure" if figure.kind == "area" else figure.kind
    flags = tuple(sorted(figure.flags - _OWN_FLAGS)) if figure.flags else ()
    return NumberMention(
        figure.left, figure.right, figure.start, figure.end, figure.value, figure.low, figure.high, figure.qualifier,
        kind, figure.unit, figure.noun, figure.pattern, flags,
    )  # fmt: skip


def _mark(figure: Figure, areas: frozenset[str]) -> str:
    """The unit a number becomes on the tape."""
    if figure.kind == "area" or (figure.kind == "measure" and figure.unit in areas):
        return "area"
    if figure.kind == "count" and figure.value is None and figure.qualifier != "between":
        return "vague"
    return _MARKS[figure.kind]


def _in_order(text: str, mentions: list[NumberMention]) -> list[NumberMention]:
    """By place, no two on the same characters: the earlier one keeps them, what digits are left over are a code."""
    mentions.sort(key=_by_place)
    kept: list[NumberMention] = []
    done = 0
    for mention in mentions:
        if mention.number_start < done:
            if mention.end <= done or _DIGITS.search(text, done, mention.end) is None:
                continue
            bare = (
                done,
                mention.end,
                done,
                mention.end,
                None,
                None,
                None,
                "exact",
                "identifier",
                None,
                None,
                "number.rest",
            )
            mention = NumberMention(*bare)
        elif mention.start < done:
            mention = mention._replace(start=done)
        kept.append(mention)
        done = mention.end
    return kept


def _by_place(mention: NumberMention) -> tuple[int, int]:
    return mention.start, -mention.end


@Language.factory("minewire_numbers", default_config={"patterns": None, "spans": True})
def make_numbers(nlp: Language, name: str, patterns: str | None, spans: bool) -> Numbers:
    """The component that finds numbers."""
    return Numbers(nlp, patterns=patterns, spans=spans)
