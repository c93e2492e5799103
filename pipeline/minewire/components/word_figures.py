"""Figures in words: the terms of number words on a tape, vague words and words for none."""

from __future__ import annotations

from collections.abc import Callable

from minewire.numeral_words import Read, Term, read_terms
from minewire.numerals import LARGEST, digits_at
from minewire.ruleset import Ruleset, Tape, opened
from minewire.ruleset.charsets import union

from .figure import Figure, vague, whole
from .ones import Ones

# Kinds of terms by lexicon, in the order in which a word of several is read.
_TERMS = {
    "number.unit": "unit",
    "number.tens": "tens",
    "number.scale": "scale",
    "number.many": "many",
    "number.half": "half",
    "number.mark": "mark",
    "number.part": "part",
    "number.ordinal": "ordinal",
    "number.and": "and",
    "number.a": "a",
    "number.of": "of",
    "number.point": "point",
    "number.some": "some",
    "number.pair": "pair",
    "number.both": "both",
    "number.zero": "zero",
    "number.no": "no",
}
ANCHORS = (
    "unit",
    "tens",
    "scale",
    "many",
    "half",
    "mark",
    "part",
    "ordinal",
    "point",
    "some",
    "pair",
    "both",
    "zero",
    "no",
)
_SHARE = 2  # an article and a part
_MOST_TERMS = 24
_COMMA = ","
_HUNDRED, _THOUSAND = 100, 1000
_COUNTED = ("unit", "tens", "digits", "a")  # what a number of thousands begins with
_REST = 4  # units of 'and twenty-six'


class WordFigures:
    """Reads the figures that begin with a word."""

    def __init__(self, ruleset: Ruleset) -> None:
        alphabet = ruleset.alphabet
        members = alphabet.members
        self.terms: dict[str, str] = {}  # class character -> kind of term
        for name, kind in reversed(_TERMS.items()):
            self.terms.update(dict.fromkeys(members(name), kind))
        self.values = {kind: ruleset.lexicon(name).entries for name, kind in _TERMS.items()}
        self._is = {
            name: members(f"number.{name}")
            for name in (
                "a", "of", "some-a", "many-of", "half-not-after", "both-after", "no-noun", "no-between", "share-behind",
                "share-before", "share-ends", "no-thing", "turned-up",
            )
        }  # fmt: skip
        self._is["of"] |= members(opened("number.of"))
        self._is["share-before"] |= members("number.changed")
        self.terms.update(dict.fromkeys(self._is["of"], "of"))
        self._dash, self._person = members("number.dash"), members("person")
        self._timed = members("time-expression") | members("timex")
        self._punct = members("punct") | members("para")
        self._num = members("num") | members("num.mixed")
        self._cap, self._be = members("cap"), members("claims.passive") | members("claims.perfect")
        self._named = union(self._cap, members("upper"), members("mixed"))
        self._ones = Ones(ruleset, self.terms, {word for word, value in self.values["unit"].items() if value == 1})
        self._own: dict[str, Callable[[Tape, int, int], Figure | None]] = {
            "some": self._some, "many": self._many, "pair": self._pair, "both": self._both,
            "zero": self._zero, "no": self._no,
        }  # fmt: skip

    def read(self, tape: Tape, unit: int, stop: int) -> Figure | None:
        """The figure that begins at a word, or with the article before it."""
        kind = self.terms[tape.chars[unit]]
        if kind in self._own:
            return self._own[kind](tape, unit, stop)
        if kind == "point" and not (unit + 1 < stop and tape.chars[unit + 1] in self._num):
            return None
        first = (
            unit - 1
            if unit and tape.chars[unit - 1] in self._is["a"] and kind in ("scale", "half", "part", "ordinal")
            else unit
        )
        terms, ends = self.collect(tape, first, stop, [], [])
        if len(terms) == _SHARE and terms[0].kind == "a" and self._is_share(tape, first, unit + 1):
            terms, ends = [*terms, Term("of")], [*ends, ends[-1]]
        read = read_terms(terms)
        if read is None and first < unit:
            first = unit
            read = read_terms(terms[1:])
            terms, ends = terms[1:], ends[1:]
        if read is None or (kind == "unit" and read.used == 1 and not self._ones.counts(tape, unit)):
            return None
        if kind == "scale" and first == unit and not self._bare_scale(tape, unit):
            return None
        if kind == "half" and first and tape.chars[first - 1] in self._is["half-not-after"]:
            return None
        start = tape.starts[first]
        figure = Figure(start, start, None, "number.words")
        self.settle(figure, read, terms, ends)
        return figure

    def _is_share(self, tape: Tape, first: int, behind: int) -> bool:
        """'a third fewer', 'fell by a quarter, to 41'; not 'by a third blast'."""
        after = tape.chars[behind] if behind < len(tape.chars) else ""
        if after in self._is["share-behind"]:
            return True
        changed = first > 0 and tape.chars[first - 1] in self._is["share-before"]
        ends = self._punct | self._timed | self._is["share-ends"]
        return changed and (not after or after in ends)

    def _bare_scale(self, tape: Tape, unit: int) -> bool:
        """'per thousand', 'the hundred dollars'; not 'score' or 'dozen' alone, nor what a name spells."""
        return float(self.values["scale"].get(tape.unit(unit).lower(), 0)) >= 100 and tape.chars[unit] not in self._cap

    def collect(
        self, tape: Tape, unit: int, stop: int, terms: list[Term], ends: list[int]
    ) -> tuple[list[Term], list[int]]:
        """The terms from a unit on, as far as they could belong to one number, and where each ends."""
        limit = min(stop, unit + _MOST_TERMS)
        while unit < limit:
            found = self._term(tape, unit, limit, terms)
            if not found and not self._goes_on_behind_comma(tape, unit, limit, terms):
                break
            for term in found:
                terms.append(term)
                ends.append(tape.ends[unit])
            unit += 1
        return terms, ends

    def _goes_on_behind_comma(self, tape: Tape, unit: int, limit: int, before: list[Term]) -> bool:
        """'two thousand, six hundred and four': a comma behind the thousands, where so many hundreds follow; not in
        'a thousand, two hundred or three hundred'."""
        if tape.unit(unit) != _COMMA or unit + 2 >= limit or not before:
            return False
        last = before[-1]
        if last.kind != "scale" or last.value < _THOUSAND or len(before) < 2 or before[-2].kind not in _COUNTED:
            return False
        digit, hundred = self._term(tape, unit + 1, limit, before), self._term(tape, unit + 2, limit, before)
        if digit and digit[0].kind == "digits":  # '14 million, 136 thousand and 478'; not 'of 14 million, 136 thousand'
            closing = [t.kind for at in (unit + 3, unit + 4) if at < limit for t in self._term(tape, at, limit, before)]
            return hundred == (Term("scale", _THOUSAND),) and last.value > _THOUSAND and closing == ["and", "digits"]
        if not (digit and digit[0].kind == "unit" and hundred and hundred[0] == Term("scale", _HUNDRED)):
            return False
        rest: list[Term] = []
        for at in range(unit + 3, min(unit + 3 + _REST, limit)):
            rest.extend(self._term(tape, at, limit, [*hundred, *rest]))
        return all(term.kind != "scale" for term in rest)

    def _term(self, tape: Tape, unit: int, limit: int, before: list[Term]) -> tuple[Term, ...]:
        """The term a unit is (two for 'a quarter'); nothing where the number must end."""
        char = tape.chars[unit]
        kind = self.terms.get(char)
        if kind in ("unit", "tens", "scale", "part", "ordinal"):
            return (Term(kind, whole(self.values[kind].get(tape.unit(unit).lower(), 0))),)
        if kind == "many":
            return (Term("scale", whole(self.values["many"][tape.unit(unit).lower()]) // 2),)
        if kind == "mark":
            return (Term("digits", float(self.values["mark"][tape.unit(unit)])),)
        if char in self._timed and (part := self._part(tape, unit)) is not None:
            return (Term("a"), Term("part", part)) if " " in tape.unit(unit) else (Term("part", part),)
        if kind in ("half", "and", "a", "of", "point"):
            return (Term(kind),)
        if char in self._dash and before:
            after = self.terms.get(tape.chars[unit + 1], "") if unit + 1 < limit else ""
            return (Term("dash"),) if _joins(tape, unit, before[-1].kind, after) else ()
        if char in self._num and (read := digits_at(tape.text, tape.starts[unit])) and read.end == tape.ends[unit]:
            return (Term("digits", read.value),)
        return ()

    def _part(self, tape: Tape, unit: int) -> int | None:
        """'a quarter', 'quarters' that the dates have taken for a time: the denominator."""
        words = tape.unit(unit).lower().split()
        if len(words) == 1 and words[0] in self.values["part"]:
            return whole(self.values["part"][words[0]])
        if len(words) == 2 and words[0] in self.values["a"] and words[1] in self.values["part"]:
            return whole(self.values["part"][words[1]])
        return None

    def settle(self, figure: Figure, read: Read | None, terms: list[Term], ends: list[int]) -> None:
        """Give a figure the number that was read from its terms."""
        if read is None or not abs(read.value) <= LARGEST:
            return
        figure.value, figure.end = read.value, ends[read.used - 1]
        figure.right = figure.end
        used = terms[: read.used]
        for term in reversed(used):
            if term.kind == "scale":
                figure.scale = term.value
                break
        if read.kind == "ordinal":
            figure.kind, figure.typed, figure.pattern = "ordinal", True, "number.ordinal"
        elif read.kind == "fraction":
            figure.pattern = "number.fraction"
            figure.flags |= {"share"}

    def _some(self, tape: Tape, unit: int, stop: int) -> Figure | None:
        """several, a few; several hundred."""
        start = unit
        if tape.chars[unit] in self._is["some-a"]:
            if not unit or tape.chars[unit - 1] not in self._is["a"]:
                return None
            start = unit - 1
        low = whole(self.values["some"][tape.unit(unit).lower()])
        end = unit
        while end + 1 < stop and self.terms.get(tape.chars[end + 1]) in ("scale", "many"):
            end += 1
            low *= self._scale_of(tape, end)
        return vague(tape, start, end, low)

    def _scale_of(self, tape: Tape, unit: int) -> int:
        word = tape.unit(unit).lower()
        if self.terms[tape.chars[unit]] == "many":
            return whole(self.values["many"][word]) // 2
        return whole(self.values["scale"][word])

    def _many(self, tape: Tape, unit: int, stop: int) -> Figure | None:
        """dozens, hundreds of thousands."""
        if tape.chars[unit] in self._is["many-of"] and not (unit + 1 < stop and tape.chars[unit + 1] in self._is["of"]):
            return None
        low = whole(self.values["many"][tape.unit(unit).lower()])
        end = unit
        while (
            end + 2 < stop and tape.chars[end + 1] in self._is["of"] and self.terms.get(tape.chars[end + 2]) == "many"
        ):
            end += 2
            low *= self._scale_of(tape, end)
        return vague(tape, unit, end, low)

    def _pair(self, tape: Tape, unit: int, stop: int) -> Figure | None:
        if not unit or tape.chars[unit - 1] not in self._is["a"]:
            return None
        after = tape.chars[unit + 1] if unit + 1 < len(tape.chars) else ""
        if after and after not in self._is["of"] and after not in self._punct:
            return None
        value = whole(self.values["pair"][tape.unit(unit).lower()])
        return Figure(tape.starts[unit - 1], tape.ends[unit], value, "number.pair")

    def _both(self, tape: Tape, unit: int, stop: int) -> Figure | None:
        after = tape.chars[unit + 1] if unit + 1 < len(tape.chars) else ""
        if after not in self._is["both-after"] and after not in self._person:
            return None
        return Figure(
            tape.starts[unit], tape.ends[unit], whole(self.values["both"][tape.unit(unit).lower()]), "number.both"
        )

    def _zero(self, tape: Tape, unit: int, stop: int) -> Figure | None:
        return Figure(tape.starts[unit], tape.ends[unit], 0, "number.none")

    def _no(self, tape: Tape, unit: int, stop: int) -> Figure | None:
        """'no casualties', 'without causing casualties': nothing is counted but what has a noun of its own."""
        for after in range(unit + 1, min(unit + 5, stop)):
            nobody = tape.chars[after] in self._person and self._ones.harmed(tape, after)  # 'no officers were hurt'
            if nobody or tape.chars[after] in self._is["no-noun"] or self._not_found(tape, after, stop):
                return Figure(tape.starts[unit], tape.ends[unit], 0, "number.no")
            if tape.chars[after] not in self._is["no-between"] and tape.chars[after] not in self._named:
                return None  # 'no HALO deminer'
        return None

    def _not_found(self, tape: Tape, noun: int, stop: int) -> bool:
        """'No item was found', 'no further devices have been detected'."""
        if tape.chars[noun] not in self._is["no-thing"]:
            return False
        verb = noun + 1
        while verb < stop and tape.chars[verb] in self._be:
            verb += 1
        return noun + 1 < verb < stop and tape.chars[verb] in self._is["turned-up"]


def _joins(tape: Tape, unit: int, before: str, after: str) -> bool:
    """A hyphen inside a number: no blanks round it, except between tens and units as some wires print them."""
    if unit + 1 >= len(tape.chars):
        return False
    tight = tape.ends[unit - 1] == tape.starts[unit] and tape.ends[unit] == tape.starts[unit + 1]
    return tight or (before == "tens" and after == "unit") or (before == "unit" and after in ("part", "ordinal"))
