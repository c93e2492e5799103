"""What makes a figure a quantity: signs and units, the minus before it, the age behind a length of time, rates."""

from __future__ import annotations

from bisect import bisect_right
from itertools import pairwise

from minewire.ruleset import Ruleset, Tape

from .figure import Figure
from .money import MoneySigns
from .units import Units

_UNCOUNTED = frozenset(("number.both", "number.none", "number.no"))
_MINUS = ("-", "−")
_OLD, _OLDEST = "number.age-old", 120
_OF_WHAT = 5  # units of 'of rolled carbon steel' before 'a year'


class Quantities:
    """Types figures by the unit lexicons; the figures given are changed."""

    def __init__(self, ruleset: Ruleset, money: MoneySigns) -> None:
        lexicon, members = ruleset.lexicon, ruleset.alphabet.members
        self._money, self._units = money, Units(ruleset)
        self._names = lexicon("unit.currency-word").entries
        self._per = {word: word in lexicon("number.per-sure").entries for word in lexicon("number.per").entries}
        self.joiner = str(next(iter(lexicon("number.per-sure").entries)))
        self._per_nouns = lexicon("number.per-noun").entries
        self._minus_words = lexicon("number.minus").entries
        self._dash, self._stop, self._lower = members("number.dash"), members("number.noun-stop"), members("lower")
        self._old, self._of, self._minus = members("number.old"), members("number.of"), members("number.minus")
        self._aged, self._person = members("number.aged"), members("person.singular")
        self._and_or, self._comma = members("clause.and"), members("=,")
        self._part_of = lexicon("number.of").entries.keys() | lexicon("number.a").entries.keys()

    def type(self, tape: Tape, figure: Figure) -> None:
        """Unit, sign and kind of one figure."""
        if figure.typed or figure.pattern in _UNCOUNTED:
            return
        sign = self._money.before(tape.text, figure.start) if figure.style != "words" else None
        if sign:
            figure.kind, figure.unit, figure.typed = "money", self._money.unit(sign), True
            figure.pattern = "number.money-sign"
            figure.left = min(figure.left, sign.start())
            if sign["minus"]:
                _negate(figure)
        unit = self._units.after(tape, figure)
        if unit and (not sign or unit.kind == "money"):
            if not sign or figure.unit == self._money.bare:
                figure.unit = unit.name
            figure.kind, figure.typed, figure.right = unit.kind, True, unit.end
            figure.pattern = figure.pattern if sign else f"number.{unit.kind}"
        self._sign_before(tape, figure)
        if not figure.typed:
            if 0 < (figure.value or 0) < 1:
                self._part(tape, figure)
            if "share" in figure.flags:  # a part of something is no count
                figure.kind, figure.typed = "measure", True
        elif figure.kind == "duration":
            self._age(tape, figure)
        elif figure.kind in ("money", "measure", "area"):
            self._rate(tape, figure)

    def _part(self, tape: Tape, figure: Figure) -> None:
        """half of a mile, 1/16 of a pint: a part of one unit."""
        unit = bisect_right(tape.ends, figure.end)
        words: list[str] = []
        while unit < len(tape.chars) and len(words) < 2:
            parts = tape.unit(unit).lower().split()
            if not all(part in self._part_of for part in parts):
                return
            words += parts
            unit += 1
        found = self._units.lookup(" ".join(tape.unit(unit).split())) if unit < len(tape.chars) else None
        if found and found[0] in ("measure", "area", "duration", "percent"):
            figure.kind, figure.unit, figure.typed, figure.right = *found, True, tape.ends[unit]
            figure.pattern = f"number.{figure.kind}"

    def _sign_before(self, tape: Tape, figure: Figure) -> None:
        """A minus before percent, money and degrees; before a bare number a dash may be one of a list."""
        text, at = tape.text, figure.start
        before = text[at - 1] if at else ""
        if before == "+":
            if not text[at - 2 : at - 1].isalnum():
                figure.left = min(figure.left, at - 1)
        elif before in _MINUS:
            if figure.kind in ("percent", "money") or (figure.unit or "").startswith(self._units.degree):
                self._joined_minus(text, figure)
        elif before == " " and figure.unit in self._units.temperatures and text[at - 3 : at - 1] in (" -", " −"):
            _negate(figure)
            figure.left = at - 2
        unit = bisect_right(tape.ends, at)
        if unit and tape.chars[unit - 1] in self._minus and at == tape.starts[unit]:
            _negate(figure)
            figure.left = tape.starts[unit - 1]

    def _joined_minus(self, text: str, figure: Figure) -> None:
        """-1.3%, minus-130 degrees; the hyphen of a word is none."""
        at = figure.start
        outside = text[at - 2 : at - 1]
        if not outside or outside in " \u00a0(\n":
            _negate(figure)
            figure.left = min(figure.left, at - 1)
        elif text[max(0, at - 8) : at].rstrip("-−").split(" ")[-1].lower() in self._minus_words:
            _negate(figure)
            figure.left = text.rfind(" ", 0, at) + 1

    def _behind(self, tape: Tape, end: int) -> int:
        """The unit behind an offset and its hyphens."""
        unit = bisect_right(tape.ends, end)
        while unit < len(tape.chars) and tape.chars[unit] in self._dash:
            unit += 1
        return unit

    def _age(self, tape: Tape, figure: Figure) -> None:
        """45-year-old, 45 years old, 6 weeks of age; aged 12 years, a boy of 12 years."""
        first, chars = bisect_right(tape.ends, figure.start), tape.chars
        before, other = chars[first - 1 : first], chars[first - 2 : first - 1] if first > 1 else ""
        if not self._aged.isdisjoint(before + other):
            figure.kind, figure.pattern = "age", "number.age-aged"
        elif before and before in self._of and other and other in self._person:
            figure.kind, figure.pattern = "age", "number.age-of"
        unit = self._behind(tape, figure.right)
        if unit + 1 < len(tape.chars) and tape.chars[unit] in self._of:
            unit += 1
        if unit < len(tape.chars) and tape.chars[unit] in self._old:
            figure.kind, figure.pattern, figure.right = "age", _OLD, tape.ends[unit]

    def ages(self, tape: Tape, figures: list[Figure]) -> None:
        """'the 10 and 11 year old brothers': the noun of the last age is the others' too."""
        chained = False
        for figure, following in reversed(list(pairwise(figures))):
            if following.pattern != _OLD or not figure.open or figure.scale is not None:
                chained = False
                continue
            joint = bisect_right(tape.ends, figure.right)
            join = tape.chars[joint : joint + 1]
            joined = join in self._and_or or (chained and join in self._comma)  # 'It hurt four, 12-year-old Ali too'
            chained = bool(join) and joined and bisect_right(tape.ends, following.left) == joint + 1
            if chained and (figure.value or 0) < _OLDEST:
                figure.kind, figure.pattern, figure.unit, figure.typed = "age", _OLD, following.unit, True

    def _rate(self, tape: Tape, figure: Figure) -> None:
        """per barrel, a month, /hour: the unit becomes 'dollar per barrel'."""
        unit = self._behind(tape, figure.right)
        if unit >= len(tape.chars):
            return
        end = figure.right
        if tape.chars[unit] in self._of:  # '600 tonnes of carbon dioxide a year'
            behind = range(unit + 1, min(unit + _OF_WHAT, len(tape.chars)))
            unit = next(
                (at for at in behind if tape.chars[at] not in self._lower or tape.chars[at] in self._stop), unit
            )
        else:
            end = 0
        words = tape.unit(unit).lower().split()
        if words[:1] and words[0] not in self._per:
            return
        if len(words) == 2:  # 'a month', 'per day': the dates have made them one unit
            found = self._units.known.get(words[1])
            other = found[1] if found and found[0] == "duration" else None
        else:
            unit = self._behind(tape, tape.ends[unit])
            money = figure.kind == "money"
            other = self._priced(tape, unit, self._per[words[0]], money) if words and unit < len(tape.chars) else None
        if other:
            name = str(self._names.get(figure.unit or "", figure.unit))
            figure.unit = f"{name} {self.joiner} {other}"
            figure.right = end or tape.ends[unit] - tape.unit(unit).endswith(".")
            figure.kind = "measure" if figure.kind == "area" else figure.kind

    def _priced(self, tape: Tape, unit: int, sure: bool, money: bool) -> str | None:
        """What a rate is by: a unit (without 'per' time, surface, of money any), a share, a barrel; 'per' any noun."""
        word = " ".join(tape.unit(unit).split()).rstrip(".")  # 'at 250 km/h.'
        found = self._units.lookup(word) or self._units.letter(word)
        if money and found and found[0] == "money" and (weight := self._units.weight(word)):
            return weight  # $2.69 a pound
        if found and (sure or found[0] in ("duration", "area") or (money and found[0] == "measure")):
            return found[1]
        if word.lower() in self._per_nouns:
            return str(self._per_nouns[word.lower()])
        plain = tape.chars[unit] in self._lower and tape.chars[unit] not in self._stop
        return word.lower() if sure and plain else None


def _negate(figure: Figure) -> None:
    if figure.value is not None and figure.value > 0:
        figure.value = -figure.value
