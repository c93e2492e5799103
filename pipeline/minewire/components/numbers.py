"""Finds every number: figures, their units and bounds, then what is left is a count with its noun."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace

from spacy.language import Language
from spacy.tokens import Doc

from minewire.mentions import DateMention, Marked, NumberMention
from minewire.numerals import dots_group, thousands
from minewire.ruleset import Match, Tape

from .base import marked_of, ruleset_of, write_spans
from .counted import CountedNouns
from .figures import Figure, FigureReader
from .quantities import Quantities

_LABELS = {"AGE": "age", "IDENTIFIER": "identifier", "NAME": "name", "DATE": "date", "TIME": "time", "COUNT": "count"}
# Kind -> what stands on the tape; dates and times are there already.
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
}
_OLDEST, _GROWN = 115, 12
_IF_BARE = "-IF-BARE"  # ends the label of a rule that holds only when no noun is counted
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
        self._plain = members("lower") - members("number.noun-stop") - members("punct") - members("phrase")
        self.areas = frozenset(map(str, self.ruleset.lexicon("unit.area-factor").entries))
        self.grammar = self.ruleset.grammar("numbers")

    def __call__(self, doc: Doc) -> Doc:
        marked = marked_of(doc)
        tape = marked.tape
        figures = self._figures(tape, 0, len(tape))
        rules_tape = tape.mark([(f.left, f.right, _value_mark(f)) for f in figures])
        marked.tapes["numbers"] = rules_tape
        self._apply_rules(rules_tape, figures)
        self.nouns.inherit(rules_tape, figures, [start for start, _ in marked.sentences])
        floor = 0
        for figure in figures:
            self.quantities.bound(tape, figure, floor)
            floor = figure.right
        self._separators(rules_tape, figures)
        mentions = [_mention(figure) for figure in figures]
        marked.tape = tape.mark([(m.start, m.end, mark) for m in mentions if (mark := _mark(m, self.areas))])
        marked.numbers = _in_order(mentions + self._dated(marked))
        if self.spans:
            write_spans(doc, "numbers", [(m.start, m.end, m.kind, m.pattern) for m in marked.numbers])
        return doc

    def _figures(self, tape: Tape, first: int, last: int) -> list[Figure]:
        """The figures of a stretch with signs, units, rates; ranges made one."""
        figures = self.reader.read(tape, first, last)
        for figure in figures:
            self.quantities.type(tape, figure)
        return self.quantities.ranges(tape, figures)

    def _apply_rules(self, tape: Tape, figures: list[Figure]) -> None:
        """Kinds that the rules tell, and the noun of what is left."""
        by_start = {figure.left: figure for figure in figures}
        if_bare: dict[int, Match] = {}
        for match in self.grammar.finditer(tape, overlap=True):
            units = [match.first, *(first for first, _ in match.names.values())]
            for figure in filter(None, (by_start.get(tape.starts[unit]) for unit in units)):
                if figure.open and match.rule.label.endswith(_IF_BARE):
                    if_bare[figure.left] = match
                elif figure.open:
                    self._settle(figure, match)
        for figure in figures:
            if figure.kind != "count":
                continue
            figure.noun = self.nouns.noun(tape, figure)
            if figure.noun is None and figure.left in if_bare and figure.open and not self._headline(tape, figure):
                self._settle(figure, if_bare[figure.left])
            elif figure.style == "plain" and figure.value in _YEARS and self._is_year(tape, figure):
                figure.kind, figure.pattern, figure.typed, figure.noun = "date", "number.year", True, None

    def _headline(self, tape: Tape, figure: Figure) -> bool:
        """Where even plain words have capitals a capital shows no name."""
        unit = bisect_right(tape.ends, figure.left)
        around = tape.chars[max(0, unit - _AROUND) : unit + _AROUND]
        return not any(char in self._plain for char in around)

    def _settle(self, figure: Figure, match: Match) -> None:
        label = match.rule.label.removesuffix(_IF_BARE)
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
                figure.flags.add("decimal_or_thousands")

    def _dated(self, marked: Marked) -> list[NumberMention]:
        """The numbers inside dates, times and durations, one for each expression."""
        raw = marked.tapes["structure"]
        found: list[NumberMention] = []
        for date in marked.dates:
            first, last = raw.range(date.start, date.end)
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
                found.append(replace(_mention(figure), pattern=date.pattern))
        return found


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
    size = "-grown" if small and figure.value > _GROWN else "-small" if small else ""  # type: ignore[operator]
    return ("value.plain" if figure.style == "plain" and figure.scale is None else "value") + size


def _mention(figure: Figure) -> NumberMention:
    kind, pattern = figure.kind, figure.pattern
    return NumberMention(
        figure.left, figure.right, figure.start, figure.end, figure.value, figure.low, figure.high, figure.qualifier,
        "measure" if kind == "area" else kind, figure.unit, figure.noun, pattern, tuple(sorted(figure.flags - _OWN_FLAGS)),
    )  # fmt: skip


_OWN_FLAGS = {"share", "bound-behind"}


def _mark(mention: NumberMention, areas: frozenset[str]) -> str:
    """The unit a number becomes on the tape."""
    if mention.unit in areas and mention.kind == "measure":
        return "area"
    if mention.kind == "count" and mention.value is None and mention.qualifier != "between":
        return "vague"
    return _MARKS.get(mention.kind, "")


def _in_order(mentions: list[NumberMention]) -> list[NumberMention]:
    """By place, no two on the same characters: the earlier one keeps them."""
    mentions.sort(key=lambda m: (m.start, -m.end))
    kept: list[NumberMention] = []
    done = 0
    for mention in mentions:
        if mention.number_start < done:
            continue
        start, end = max(mention.start, done), mention.end
        kept.append(mention if start == mention.start else replace(mention, start=start))
        done = end
    return kept


@Language.factory("minewire_numbers", default_config={"patterns": None, "spans": True})
def make_numbers(nlp: Language, name: str, patterns: str | None, spans: bool) -> Numbers:
    """The component that finds numbers."""
    return Numbers(nlp, patterns=patterns, spans=spans)
