"""Finds every number: figures, their units and bounds, then what is left is a count with its noun."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc

from minewire.mentions import BARE, DateMention, Marked, NumberMention
from minewire.numerals import dots_group, thousands
from minewire.ruleset import Match, Tape
from minewire.ruleset.alphabet import MENTIONS, charset

from .base import marked_of, ruleset_of, write_spans
from .counted import CountedNouns
from .figures import Figure, FigureReader
from .quantities import Quantities

_LABELS = {"AGE": "age", "IDENTIFIER": "identifier", "NAME": "name", "DATE": "date", "TIME": "time", "COUNT": "count"}
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
_DIGITS = re.compile(r"\d+")
_OLDEST, _GROWN = 115, 12
# Ends of labels: the rule holds only when no noun is counted, only behind the first word of a sentence.
_IF_BARE, _INSIDE = "-IF-BARE", "-INSIDE"
_REACH, _BEHIND = 9, 5  # units before and behind a figure that a rule may need
_AROUND = 20  # units that show whether a line is a headline
_YEARS = range(1900, 2101)


class Numbers:
    """Adds the numbers of a document to its Marked."""

    def __init__(self, nlp: Language, *, patterns: str | None = None, spans: bool = True) -> None:
        self.ruleset = ruleset_of(nlp, patterns)
        self.spans = spans
        self.reader = FigureReader(self.ruleset)
        self.quantities = Quantities(self.ruleset, self.reader)
        self.nouns = CountedNouns(self.ruleset)
        members = self.ruleset.alphabet.members
        self._before_year = members("cap") | members("number.a") | members("=s") | members("=’s") | members("='s")
        self._value = members("value") | members("value.typed")
        self._punct = members("punct")
        self._definites = self.ruleset.lexicon("number.definite").entries
        plain = members("lower") - members("number.noun-stop") - members("punct") - members("phrase")
        self._plain = re.compile(charset(plain))
        times = frozenset().union(*(members(name) for name in ("unit.time", "number.old")))
        self._lengths = re.compile(charset(times))
        char = self.ruleset.alphabet.char
        self._marks = {name: char(frozenset(MENTIONS[name])) for name in {*_MARKS.values(), "clock", "date"}}
        self.areas = frozenset(map(str, self.ruleset.lexicon("unit.area-factor").entries))
        self.grammar = self.ruleset.grammar("numbers")

    def __call__(self, doc: Doc) -> Doc:
        marked = marked_of(doc)
        tape = marked.tape
        figures = self._figures(tape, 0, len(tape))
        floor = 0
        for figure in figures:
            self.quantities.bound(tape, figure, floor)
            floor = figure.right
        rules_tape = tape.mark([(f.left, f.right, _value_mark(f)) for f in figures])
        marked.tapes["numbers"] = rules_tape
        starts = [start for start, _ in marked.sentences]
        self._apply_rules(rules_tape, figures, starts)
        self.nouns.inherit(rules_tape, figures, starts)
        self._separators(rules_tape, figures)
        marked.tape = self._final(rules_tape, figures)
        marked.numbers = _in_order(marked.text, [_mention(figure) for figure in figures] + self._dated(marked))
        if self.spans:
            write_spans(doc, "numbers", [(m.start, m.end, m.kind, m.pattern) for m in marked.numbers])
        return doc

    def _final(self, tape: Tape, figures: list[Figure]) -> Tape:
        """The tape with the kind of each number in place of its value: the same units, other classes."""
        chars = list(tape.chars)
        starts, at = tape.starts, 0
        for figure in figures:
            at = bisect_left(starts, figure.left, at)
            if at < len(starts) and starts[at] == figure.left:
                chars[at] = self._marks[_mark(figure, self.areas)]
        return Tape(tape.text, "".join(chars), starts, tape.ends, tape.tokens, tape.alphabet)

    def _figures(self, tape: Tape, first: int, last: int) -> list[Figure]:
        """The figures of a stretch with signs, units, rates; ranges made one."""
        figures = self.reader.read(tape, first, last)
        for figure in figures:
            self.quantities.type(tape, figure)
        return self.quantities.ranges(tape, figures)

    def _apply_rules(self, tape: Tape, figures: list[Figure], starts: list[int]) -> None:
        """Kinds that the rules tell, and the noun of what is left."""
        by_start = {figure.left: figure for figure in figures if figure.open}
        if_bare: dict[int, Match] = {}
        for match in self._matches(tape, by_start):
            units = [match.first, *(first for first, _ in match.names.values())] if match.names else [match.first]
            label = match.rule.label
            if _INSIDE in label and (tape.starts[match.outer_first] in starts or self._listed(tape, match)):
                continue
            for unit in units:
                figure = by_start.get(tape.starts[unit])
                if figure is None or not figure.open:
                    continue
                if label.endswith(_IF_BARE):
                    if_bare.setdefault(figure.left, match)
                else:
                    self._settle(figure, match)
        for figure in figures:
            if figure.kind == "count":
                self._count(tape, figure, if_bare.get(figure.left))

    def _matches(self, tape: Tape, by_start: dict[int, Figure]) -> Iterator[Match]:
        """The best match of the rules at each unit from which a figure can be reached."""
        first = last = 0
        for left in by_start:
            unit = bisect_right(tape.ends, left)
            if unit - _REACH > last:
                if last:
                    yield from self.grammar.finditer(tape, first, last, overlap=True)
                first = max(last, unit - _REACH)
            last = unit + _BEHIND
        if last:
            yield from self.grammar.finditer(tape, first, min(last, len(tape)), overlap=True)

    def _count(self, tape: Tape, figure: Figure, if_bare: Match | None) -> None:
        """The noun of a count; without one it may be a name or a year after all."""
        figure.noun = self.nouns.noun(tape, figure)
        if not figure.open:
            return
        if figure.noun is None and if_bare is not None and not self._headline(tape, figure):
            self._settle(figure, if_bare)
            return
        if figure.noun is None:
            figure.noun = self.nouns.attribute(tape, figure)
        if figure.noun is None and figure.pattern in BARE and self._definite(tape.text, figure.left):
            figure.pattern = "number.anaphor"
        if figure.style == "plain" and figure.value in _YEARS and self._is_year(tape, figure):
            figure.kind, figure.pattern, figure.typed, figure.noun = "date", "number.year", True, None

    def _listed(self, tape: Tape, match: Match) -> bool:
        """Fuzuli 1,377, Jabrayil 1,120.5, Zangilan 988: a list of names with their figures, which are no part of them."""
        chars, first, last = tape.chars, match.outer_first, match.last
        before = first > 1 and chars[first - 2] in self._value and chars[first - 1] in self._punct
        after = last + 2 < len(chars) and chars[last + 2] in self._value and chars[last] in self._punct
        return before or after

    def _definite(self, text: str, at: int) -> bool:
        """The last word before an offset, also inside a longer phrase, points back: 'counted among the 17'."""
        before = text[max(0, at - 8) : at].split()
        return bool(before) and before[-1].lower() in self._definites

    def _headline(self, tape: Tape, figure: Figure) -> bool:
        """Where even plain words have capitals a capital shows no name."""
        unit = bisect_right(tape.ends, figure.left)
        return self._plain.search(tape.chars, max(0, unit - _AROUND), unit + _AROUND) is None

    def _settle(self, figure: Figure, match: Match) -> None:
        label = match.rule.label.removesuffix(_IF_BARE).removesuffix(_INSIDE)
        figure.kind, figure.pattern, figure.typed = _LABELS[label], match.rule.id, True
        if figure.kind == "age":
            figure.unit = self.quantities.year

    def _is_year(self, tape: Tape, figure: Figure) -> bool:
        """A number of four digits that the dates left: a year where nothing is counted, or behind an article or a name."""
        if figure.qualifier != "exact" or figure.scale is not None or figure.right - figure.left != 4:
            return False
        unit = bisect_right(tape.ends, figure.left)
        return figure.noun is None or (unit > 0 and tape.chars[unit - 1] in self._before_year and figure.value % 100 != 0)  # type: ignore[operator]

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
            elif digits or self.reader.any(raw, first, last):
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
            self.quantities.bound(raw, figure, floor if len(figures) > 1 else max(0, date.start - 30))
            floor = figure.right
            found.append(_mention(figure))
        if rest and not lengths:
            only = rest[0] if len(rest) == 1 else None
            kind = "time" if date.kind == "time" else "duration" if date.kind == "duration" else "date"
            found.append(
                NumberMention(
                    date.start, date.end, rest[0].start, rest[-1].end, only.value if only else None, None, None, "exact",
                    kind, None, None, date.pattern,
                )
            )  # fmt: skip
        elif rest:
            for figure in rest:
                figure.kind = "time" if date.kind == "time" else "date"
                found.append(_mention(figure)._replace(pattern=date.pattern))
        return found


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
    small = isinstance(figure.value, int) and 1 <= figure.value <= _OLDEST
    if small and figure.qualifier in ("less_than", "more_than"):
        return "value.bounded"
    size = "-grown" if small and figure.value > _GROWN else "-small" if small else ""  # type: ignore[operator]
    return ("value.plain" if figure.style == "plain" and figure.scale is None else "value") + size


def _mention(figure: Figure) -> NumberMention:
    kind, pattern = figure.kind, figure.pattern
    return NumberMention(
        figure.left, figure.right, figure.start, figure.end, figure.value, figure.low, figure.high, figure.qualifier,
        "measure" if kind == "area" else kind, figure.unit, figure.noun, pattern, tuple(sorted(figure.flags - _OWN_FLAGS)) if figure.flags else (),
    )  # fmt: skip


_OWN_FLAGS = {"share", "bound-behind"}


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
            bare = (done, mention.end, done, mention.end, None, None, None, "exact", "identifier", None, None, "number.rest")
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
