"""Units by their lexicons: what stands right behind a figure, and what it is called in the ledger."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import NamedTuple

from minewire.ruleset import Ruleset, Tape
from minewire.ruleset.charsets import union

from .figure import YEARS, Figure
from .hyphens import MARK

# Unit lexicon -> kind of the ledger (an area is a measure there; the tape tells it apart).
KINDS = {
    "unit.currency": "money",
    "unit.measure": "measure",
    "unit.area": "area",
    "unit.time": "duration",
    "unit.percent": "percent",
}
_GLUED = re.compile(r"(?:[^\W\d_]|[°%‰º])+(?:[/^][^\W\d_]*)?[²³23]?(?!\w)")
_GLUED_TWO = re.compile(r"[^\W\d_]{2,6}\.? ?[^\W\d_]+[²2]?(?!\w)")  # '40sq km'
_BRACKETS = {"(": ")", "{": "}", "[": "]"}
# What opens the quotation that a mark may close.
_OPENED = {"'": re.compile(r"(?<!\w)'"), "’": re.compile(r"‘|(?<!\w)’"), "”": re.compile("“")}
_LARGE_SUM = 10_000  # pounds are money from here on


class Unit(NamedTuple):
    """A unit behind a figure: kind, canonical name, and where it ends."""

    kind: str
    name: str
    end: int


class Units:
    """Looks up the unit behind a figure."""

    def __init__(self, ruleset: Ruleset) -> None:
        lexicon, members = ruleset.lexicon, ruleset.alphabet.members
        self.known: dict[str, tuple[str, str]] = {}  # word -> kind, canonical name
        for name, kind in KINDS.items():
            for word, unit in lexicon(name).entries.items():
                self.known.setdefault(word, (kind, str(unit)))
        currency = lexicon("unit.currency").entries
        self._weights = {word: str(unit) for word, unit in lexicon("unit.measure").entries.items() if word in currency}
        self._letters = {word: str(unit) for word, unit in lexicon("unit.letter").entries.items()}
        self._times = frozenset(map(str, lexicon("unit.time").entries.values()))
        self._factors = {str(k): int(v) for k, v in lexicon("number.scale-letter").entries.items()}
        self._signs = {word: str(code) for word, code in lexicon("unit.currency-after").entries.items()}
        self._marks = {mark: str(unit) for mark, unit in lexicon("unit.mark").entries.items()}
        self.degree = self.known["°"][1]
        degrees = {unit for _, unit in self.known.values() if unit.startswith(self.degree)}
        self.temperatures = frozenset(degrees - {self.degree})
        self._dash, self._payment = members("number.dash"), members("number.payment")
        self._plural = members("unit.area") | members("unit.measure")
        self._adjective = members("number.adjective")
        self._adjective_endings = tuple(lexicon("number.adjective-ending").entries)
        near = ("upper", "punct", *KINDS, "unit.letter", "unit.currency-after")
        self._near = union(self._dash, *map(members, near))

    def lookup(self, word: str) -> tuple[str, str] | None:
        """Kind and name of a unit as written."""
        return self.known.get(word) or self.known.get(word.lower())

    def letter(self, word: str) -> tuple[str, str] | None:
        """Kind and name of a unit of one letter."""
        return (self._letter_kind(word), self._letters[word]) if word in self._letters else None

    def weight(self, word: str) -> str | None:
        """The weight of a word that is money elsewhere: a pound."""
        return self._weights.get(word.lower())

    def after(self, tape: Tape, figure: Figure) -> Unit | None:
        """The unit right behind a figure."""
        text, end, chars = tape.text, figure.end, tape.chars
        if (sign := text[end : end + 1]) in self._signs:
            return Unit("money", self._signs[sign], end + 1)
        if sign in self._marks and figure.style != "words" and _no_quote(text, end):
            return Unit("measure", self._marks[sign], end + 1)
        unit = bisect_right(tape.ends, end)
        if unit >= len(chars):
            return None
        start = tape.starts[unit]
        if start > end and chars[unit] not in self._near:
            return self._behind_adjective(tape, unit) if chars[unit + 1 : unit + 2] in self._plural else None
        if start < end:  # inside a token
            return self._glued(text, end)
        dashed = False
        if chars[unit] in self._dash or text[start] in _BRACKETS:
            if not self._joined(tape, unit, end):
                return None
            dashed = chars[unit] in self._dash
            unit += 1
        between = text[end : tape.starts[unit]]
        if "\n" in between and between != MARK:
            return None
        first = text[tape.starts[unit]]
        if (
            first in self._signs
            and figure.style != "words"
            and not text[tape.ends[unit] : tape.ends[unit] + 1].isdigit()
        ):
            return Unit("money", self._signs[first], tape.ends[unit])  # 10 $ 30 $; not 10 $30
        found = self._word(tape, unit, figure, dashed)
        return found or (self._glued(text, end) if tape.starts[unit] == end else None)

    def _joined(self, tape: Tape, unit: int, end: int) -> bool:
        """six-mile, 30 - year as some wires print it, 20 (kg): a mark that ties the unit behind it to the figure."""
        if unit + 1 >= len(tape.chars):
            return False
        tight = tape.starts[unit + 1] == tape.ends[unit]
        closing = _BRACKETS.get(tape.unit(unit))
        if closing is not None:
            return tight and tape.text[tape.ends[unit + 1] : tape.ends[unit + 1] + 1] == closing
        return (tape.starts[unit] == end) == tight

    def _word(self, tape: Tape, unit: int, figure: Figure, dashed: bool) -> Unit | None:
        word = " ".join(tape.unit(unit).split()).rstrip("=")  # wires write JPY=
        found = self.lookup(word)
        if found is None:
            return (
                self._behind_adjective(tape, unit)
                or self._letter(tape, unit, figure, word)
                or self._scaled(tape, unit, figure, word)
            )
        kind, name = found
        if (
            kind == "duration"
            and not dashed
            and word.lower() == name
            and figure.style == "plain"
            and figure.value in YEARS
        ):
            return None  # the 1988 quarter
        weight = self._weights.get(word.lower())
        if kind == "money" and weight and not self._paid(tape, word.lower() != weight and not dashed, figure):
            kind, name = "measure", weight
        return Unit(kind, name, tape.ends[unit])

    def _letter(self, tape: Tape, unit: int, figure: Figure, word: str) -> Unit | None:
        """A letter that is a unit: joined to its digits, or between blanks; C and F before no capital of a name."""
        if figure.style == "words" or word not in self._letters:
            return None
        text, start, end = tape.text, tape.starts[unit], tape.ends[unit]
        after = text[end : end + 2]
        plain = self._letters[word] not in self.temperatures and (figure.value or 0) < 1000
        stands = after[:1] in ",);" or after in (". ", ".") or (after[:1] == " " and not after[1:].isupper())
        if start == figure.end or (start - figure.end == 1 and (plain or stands)):
            return Unit(self._letter_kind(word), self._letters[word], end)
        return None

    def _scaled(self, tape: Tape, unit: int, figure: Figure, word: str) -> Unit | None:
        """30 MUSD: a letter that multiplies, and a code of money."""
        found = self.known.get(word[1:]) if word[:1] in self._factors else None
        if found is None or found[0] != "money" or figure.value is None:
            return None
        figure.value = figure.value * self._factors[word[0]]
        return Unit(*found, tape.ends[unit])

    def _behind_adjective(self, tape: Tape, unit: int) -> Unit | None:
        """14 remaining hectares, 517 rushing yards: one adjective may stand before a unit in the plural."""
        if tape.chars[unit + 1 : unit + 2] not in self._plural or unit + 1 >= len(tape.chars):
            return None
        if tape.chars[unit] not in self._adjective and not tape.unit(unit).endswith(self._adjective_endings):
            return None
        word = tape.unit(unit + 1).lower()
        kind, name = self.known.get(word, ("", ""))
        if kind not in ("area", "measure") or word == name or word in self._weights:
            return None
        return Unit(kind, name, tape.ends[unit + 1])

    def _glued(self, text: str, end: int) -> Unit | None:
        match = _GLUED.match(text, end)
        if match is None:
            return None
        if (two := _GLUED_TWO.match(text, end)) is not None and (found := self.known.get(two.group().lower())):
            return Unit(*found, two.end())
        word = match.group()
        if found := self.lookup(word):
            return Unit(*found, match.end())
        return Unit(self._letter_kind(word), self._letters[word], match.end()) if word in self._letters else None

    def _letter_kind(self, letter: str) -> str:
        return "duration" if self._letters[letter] in self._times else "measure"

    def _paid(self, tape: Tape, plural: bool, figure: Figure) -> bool:
        """Pounds are money in large sums and where something is paid, else a weight."""
        if not plural:
            return False
        if (figure.scale or 0) >= 1000 or (figure.value or 0) >= _LARGE_SUM:
            return True
        first = bisect_right(tape.ends, figure.start)
        return any(char in self._payment for char in tape.chars[max(0, first - 6) : first])


def _no_quote(text: str, at: int) -> bool:
    """Whether a mark behind digits closes no quotation of its paragraph and stands at the end of a word."""
    if text[at + 1 : at + 2].isalnum() or text[at - 4 : at].isdigit():
        return False
    before, mark = text[text.rfind("\n", 0, at) + 1 : at], text[at]
    if mark == '"':
        return before.count(mark) % 2 == 0
    return _OPENED[mark].search(before) is None if mark in _OPENED else True
