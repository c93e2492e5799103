"""Kinds that the rules of patterns/rules/numbers.toml tell, and what is left: counts with their noun."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from minewire.mentions import BARE
from minewire.ruleset import Match, Ruleset, Tape
from minewire.ruleset.charsets import charset, union

from .counted import CountedNouns
from .figure import YEARS, Figure

_LABELS = {"AGE": "age", "IDENTIFIER": "identifier", "NAME": "name", "COUNT": "count", "TIME": "time"}
# Ends of labels: the rule holds only when no noun is counted, only behind the first word of a sentence.
_IF_BARE, _INSIDE = "-IF-BARE", "-INSIDE"
_REACH, _BEHIND = 9, 5  # units before and behind a figure that a rule may need
_COUNTED = 5  # units back to the first number of a list and its noun
_AROUND = 20  # units that show whether a line is a headline


class NumberRules:
    """Applies the rules to the figures of a tape on which they stand as values."""

    def __init__(self, ruleset: Ruleset) -> None:
        members = ruleset.alphabet.members
        self._grammar = ruleset.grammar("numbers")
        self._nouns = CountedNouns(ruleset)
        self._year = str(next(iter(ruleset.lexicon("unit.age").entries)))
        self._definites = ruleset.lexicon("number.definite").entries
        self._value = members("value") | members("value.typed")
        self._punct, self._and = members("punct"), members("number.and")
        names = ("number.label", "number.label-sure", "number.called", "number.a")
        endings = members("number.decade-ending") | members("claims.genitive")
        self._naming = union(endings, ruleset.alphabet.capitalised, *map(members, names))
        self._plain = re.compile(
            charset(members("lower") - members("number.noun-stop") - self._punct - members("phrase"))
        )
        self._quiet = re.compile(charset((members("lower") - self._punct) | members("cap") | members("mixed")))
        self._before_year = members("number.a") | endings
        self._capital = union(members("cap") - self._before_year)

    def apply(self, tape: Tape, figures: list[Figure], starts: list[int]) -> None:
        """Settle the open figures; `starts` are the offsets of the sentences."""
        by_start = {figure.left: figure for figure in figures if figure.open and not self._plainly(tape, figure)}
        if_bare: dict[int, Match] = {}
        for match in self._matches(tape, by_start):
            units = [match.first, *(first for first, _ in match.names.values())] if match.names else [match.first]
            label = match.rule.label
            if _INSIDE in label and (tape.starts[match.outer_first] in starts or self._listed(tape, match)):
                continue
            for unit in units:
                figure = by_start.get(tape.starts[unit])
                if figure is None or not figure.open or (label.startswith("NAME") and self._loud(tape, figure)):
                    continue
                if label.endswith(_IF_BARE):
                    if_bare.setdefault(figure.left, match)
                elif label == "COUNT" and figure.left in if_bare:  # 'a boy of six was hurt': no count without a noun
                    self._settle(figure, if_bare[figure.left])
                else:
                    self._settle(figure, match)
        for figure in figures:
            if figure.kind == "count" and figure.noun is None:
                self._count(tape, figure, if_bare.get(figure.left), starts)
            elif "share" in figure.flags and figure.unit is None:
                figure.noun = self._nouns.shared(tape, figure)
        self._nouns.inherit(tape, figures, starts)

    def _plainly(self, tape: Tape, figure: Figure) -> bool:
        """A plural right behind and no name or label before: a count, whatever the rules; most figures are."""
        unit = bisect_right(tape.ends, figure.left)
        if unit and tape.chars[unit - 1] in self._naming:
            return False
        figure.noun = self._nouns.next_plural(tape, unit + 1)
        return figure.noun is not None

    def _matches(self, tape: Tape, by_start: dict[int, Figure]) -> Iterator[Match]:
        """The best match of the rules at each unit from which a figure can be reached."""
        first = last = 0
        for left in by_start:
            unit = bisect_right(tape.ends, left)
            if unit - _REACH > last:
                if last:
                    yield from self._grammar.finditer(tape, first, last, overlap=True)
                first = max(last, unit - _REACH)
            last = unit + _BEHIND
        if last:
            yield from self._grammar.finditer(tape, first, min(last, len(tape)), overlap=True)

    def _count(self, tape: Tape, figure: Figure, if_bare: Match | None, starts: list[int]) -> None:
        """The noun of a count; without one it may be a name or a year after all."""
        figure.noun = self._nouns.noun(tape, figure)
        if not figure.open:
            if figure.noun is None and tape.text[figure.right : figure.right + 1] == "-":  # the 12-man jury
                figure.noun = self._nouns.attribute(tape, figure)
            return
        if figure.noun is None and if_bare is not None and not self._headline(tape, figure):
            self._settle(figure, if_bare)
            return
        if figure.noun is None:
            figure.noun = self._nouns.attribute(tape, figure)
        if figure.noun is None and figure.pattern in BARE and self._definite(tape.text, figure.left):
            figure.pattern = "number.anaphor"
        if figure.style == "plain" and figure.value in YEARS and self._is_year(tape, figure, starts):
            figure.kind, figure.pattern, figure.typed, figure.noun = "date", "number.year", True, None

    def _headline(self, tape: Tape, figure: Figure) -> bool:
        """Where even plain words have capitals a capital shows no name."""
        unit = bisect_right(tape.ends, figure.left)
        return self._plain.search(tape.chars, max(0, unit - _AROUND), unit + _AROUND) is None

    def _loud(self, tape: Tape, figure: Figure) -> bool:
        """In a text in capitals they show no name."""
        unit = bisect_right(tape.ends, figure.left)
        return self._quiet.search(tape.chars, max(0, unit - _AROUND), unit + _AROUND) is None

    def _listed(self, tape: Tape, match: Match) -> bool:
        """Fuzuli 1,377, Jabrayil 1,120.5 and Zangilan 988: in a list the figures are no part of the names."""
        chars, first, last = tape.chars, match.outer_first, match.last
        after = last + 2 < len(chars) and chars[last + 2] in self._value
        if first > 1 and chars[first - 1] in self._punct:  # 'Aghdam had 28 mines, Fuzuli 26 and Jabrayil 11'
            reach = _COUNTED if after and (chars[last] in self._and) else 2
            if not self._value.isdisjoint(chars[max(0, first - reach) : first - 1]):
                return True
        # With three of them: 'Apollo 8 and Gemini 7' are names.
        if first > 4 and chars[first - 1] in self._and and chars[first - 2] in self._value:
            counted = chars[max(0, first - 3 - _COUNTED) : first - 4]
            return chars[first - 4] in self._punct and not self._value.isdisjoint(counted)
        return after and chars[last] in self._punct

    def _definite(self, text: str, at: int) -> bool:
        """The last word before an offset, also inside a longer phrase, points back: 'counted among the 17'."""
        before = text[max(0, at - 8) : at].split()
        return bool(before) and before[-1].lower() in self._definites

    def _settle(self, figure: Figure, match: Match) -> None:
        label = match.rule.label.removesuffix(_IF_BARE).removesuffix(_INSIDE)
        figure.kind, figure.pattern, figure.typed = _LABELS[label], match.rule.id, True
        if figure.kind == "age":
            figure.unit = self._year

    def _is_year(self, tape: Tape, figure: Figure, starts: list[int]) -> bool:
        """Four digits that the dates left: a year where nothing is counted, or behind an article or a name."""
        if figure.qualifier != "exact" or figure.scale is not None or figure.right - figure.left != 4:
            return False
        if figure.noun is None:
            return True
        before = bisect_right(tape.ends, figure.left) - 1
        if before < 0 or (figure.value or 0) % 100 == 0:
            return False
        char = tape.chars[before]  # a capital that opens a sentence is no name: 'A total of 1946 shells'
        return char in self._before_year or (char in self._capital and tape.starts[before] not in starts)
