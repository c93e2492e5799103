"""Figures that are two ends of a range, two parts of one sum, or in the unit of the figure beside them."""

from __future__ import annotations

from bisect import bisect_right

from minewire.numerals import Value
from minewire.ruleset import Ruleset, Tape
from minewire.ruleset.charsets import Chars

from .figure import NO_QUANTITIES, YEARS, Figure

_DASHES = "-–—‒−"
_BLANK = " \u00a0"
_WIDEST = 12  # characters between the two ends
_HIGHEST_SCORE = 40
_WHOLE = 100  # percent
_OF_SHARE, _PARTS = (*range(2, 11), 12, 20, 100, 1_000, 10_000), 100  # what shares are told of, and the most of it
_UNITED = ("measure", "area", "percent", "duration", "money")


class Ranges:
    """Joins neighbouring figures; the figures given are changed."""

    def __init__(self, ruleset: Ruleset, joiner: str, bare_money: str) -> None:
        lexicon, members = ruleset.lexicon, ruleset.alphabet.members
        self._joiner, self._bare_money = joiner, bare_money
        self._leads = lexicon("number.noun-lead").entries
        self._coin_units = frozenset(lexicon("unit.coin").entries)
        self._to, self._and, self._or = (lexicon(f"number.{name}").entries for name in ("to", "and", "or"))
        self._between, self._from, self._by = (members(f"number.{name}") for name in ("between", "from", "by"))
        self._changed = members("number.changed")
        self._scored, self._dashes = members("number.scored"), members("number.dash")
        self._out_of, self._before_ratio = lexicon("number.out-of").entries, members("number.before-ratio")
        self._loose = members("number.before") | members("number.before-skip")
        self._timed = members("time-expression") | members("timex")
        self._stops = members("punct") | members("para")

    def join(self, tape: Tape, figures: list[Figure]) -> list[Figure]:
        """Figures with the two ends of a range made one."""
        merged: list[Figure] = []
        for figure in figures:
            before = merged[-1] if merged else None
            if figure.typed and self._year_range(tape, before, figure):
                merged.append(figure)
                continue
            if before is not None and (self._range(tape, before, figure) or self._coins(tape, before, figure)):
                continue
            if before is not None and self._ratio(tape, before, figure):
                continue
            if before is not None:
                self._share_unit(tape, before, figure)
            merged.append(figure)
        return merged

    def _year_range(self, tape: Tape, before: Figure | None, figure: Figure) -> bool:
        """2000 - 2500 calories: the first end was taken for a year."""
        if figure.value is None or figure.kind not in ("measure", "area", "money", "percent"):
            return False
        unit = bisect_right(tape.ends, figure.left) - 2
        if unit < 0 or tape.chars[unit + 1] not in self._dashes or tape.chars[unit] not in self._timed:
            return False
        if before is not None and before.right > tape.starts[unit]:
            return False
        year = tape.unit(unit)[-4:]
        if len(year) != 4 or not year.isdecimal() or not int(year) < figure.value:
            return False
        figure.low, figure.high, figure.value, figure.qualifier = int(year), figure.value, None, "between"
        figure.start = figure.left = tape.ends[unit] - 4
        figure.pattern = "number.range"
        return True

    def _coins(self, tape: Tape, a: Figure, b: Figure) -> bool:
        """3 dollars 50 cents is one sum."""
        if a.kind != "money" or a.unit in self._coin_units or a.pattern == "number.money-sign" or a.scale is not None:
            return False
        coins = b.kind == "money" and b.unit in self._coin_units
        if not coins and not (b.open and self._ends_clause(tape, b)):
            return False
        if a.value is None or b.value is None or not 0 < b.value < 100 or a.value != int(a.value):
            return False
        gap = tape.text[a.right : b.left].strip().lower()
        if gap and gap not in self._and:
            return False
        a.value, a.end, a.right = a.value + b.value / 100, b.end, b.right
        return True

    def _ratio(self, tape: Tape, a: Figure, b: Figure) -> bool:
        """One in four, nine out of 10: a share, where no verb or noun before it makes the first one a count."""
        if not (a.open and b.open) or a.flags or b.flags or a.value is None or b.value is None:
            return False
        if b.value not in _OF_SHARE:
            return False
        if tape.text[a.right : b.left].strip().lower() not in self._out_of or not 0 < a.value < min(b.value, _PARTS):
            return False
        unit = bisect_right(tape.ends, a.left) - 1
        if unit >= 0 and not (tape.chars[unit] in self._stops or tape.chars[unit] in self._before_ratio):
            return False
        a.value, a.end, a.right, a.pattern = a.value / b.value, b.end, b.right, "number.ratio"
        a.kind, a.typed, a.flags = "measure", True, a.flags | {"share"}
        return True

    def _ends_clause(self, tape: Tape, figure: Figure) -> bool:
        unit = bisect_right(tape.ends, figure.right)
        return unit >= len(tape.chars) or tape.chars[unit] in self._stops

    def _share_unit(self, tape: Tape, a: Figure, b: Figure) -> None:
        """from 13.5 to 14.0 mm, 45 and 50 mg, 14 of the 20 hectares: the first has the unit of the second."""
        if not a.open or not b.typed or b.kind not in _UNITED or b.left - a.right > 12:
            return
        core = tape.text[a.right : b.left].strip().lower()
        if a.value is None or a.flags:
            return
        part = core and all(word in self._leads for word in core.split())
        if part and b.kind != "percent" and a.value < (b.value or 0):
            a.kind, a.unit, a.typed = b.kind, b.unit, True
        if not (core in self._and or core in self._to) or b.kind == "money" or self._changes_by(tape, a):
            return
        if core in self._or and b.kind == "percent" and a.value > _WHOLE:
            return  # '51,111 or 79 percent': a count and its share
        if b.unit and a.style != "words" and b.style != "words":
            a.kind, a.unit, a.typed = b.kind, b.unit, True

    def _range(self, tape: Tape, a: Figure, b: Figure) -> bool:
        """Make `a` the range a-b when they are one; scores become one identifier."""
        if b.left - a.right > _WIDEST or a.value is None or b.value is None or {a.kind, b.kind} & NO_QUANTITIES:
            return False
        gap = tape.text[a.right : b.left]
        core = gap.strip(_BLANK + _DASHES).lower()
        if "\n" in gap or not (core in self._to or core in self._and if core else gap.strip(_BLANK)):
            return False
        first = bisect_right(tape.ends, a.left)
        opened = self._opened(tape, first, self._from)
        if core in self._and and not self._opened(tape, first, self._between):
            return False
        if core in self._or:
            if not _guess(a.value, b.value):
                return False
        elif core and opened and (b.open or b.kind == "area") and self._change(tape, first):
            return False  # rose from 14 to 17: two figures
        elif core in self._to and (b.open or b.kind in ("area", "money")) and self._changes_by(tape, a):
            return False  # fell by 12 to 41: two figures
        elif core in self._to and a.kind == b.kind == "money" and first and tape.chars[first - 1] in self._changed:
            return False  # fell $2 to $71
        if not core and not any(c.isspace() for c in gap) and a.open and b.open and self._score(tape, a, b, first):
            return True
        return self._merge(tape, a, b, first, opened)

    def _opened(self, tape: Tape, first: int, opener: Chars) -> bool:
        """Whether 'between' or 'from' stands before a range, or before the word that bounds its first end."""
        return any(
            first - back >= 0 and tape.chars[first - back] in opener
            and all(tape.chars[first - i] in self._loose for i in range(1, back))
            for back in (1, 2, 3)
        )  # fmt: skip

    def _change(self, tape: Tape, first: int) -> bool:
        return any(char in self._changed for char in tape.chars[max(0, first - 6) : first])

    def _changes_by(self, tape: Tape, figure: Figure) -> bool:
        """Whether a figure tells by how much something changed."""
        first = bisect_right(tape.ends, figure.left)
        return self._opened(tape, first, self._by) and self._change(tape, first)

    def _score(self, tape: Tape, a: Figure, b: Figure, first: int) -> bool:
        """9-2, 2-2: a score or a vote, no range; 2012-13 and 1998-2003 are years."""
        if a.style != "plain" or b.style != "plain" or a.value is None or b.value is None:
            return False
        last = bisect_right(tape.ends, b.right - 1) + 1
        around = tape.chars[max(0, first - 2) : first] + tape.chars[last : last + 2]
        if a.value in YEARS and (a.value < b.value <= YEARS[-1] or b.value == (a.value % 100 + 1) % 100):
            a.kind, a.pattern = "date", "number.years"
        elif a.value >= b.value or (b.value <= _HIGHEST_SCORE and any(char in self._scored for char in around)):
            a.kind, a.pattern = "identifier", "number.score"
        else:
            return False
        a.end = a.right = b.right
        a.value, a.typed = None, True
        return True

    def _merge(self, tape: Tape, a: Figure, b: Figure, first: int, opened: bool) -> bool:
        low, high = a.value, b.value
        if low is None or high is None or a.flags & {"share"} or a.low is not None or b.low is not None:
            return False
        if a.typed and not b.typed and not opened:
            return False
        if a.typed and b.typed and not self._same_unit(a, b):
            return False
        if b.scale and not a.scale and b.scale >= 1000 and a.style != "comma" and low < 1000 and low * b.scale < high:
            low = low * b.scale
        if not low < high:
            return False
        a.low, a.high, a.value, a.qualifier = low, high, None, "between"
        a.end, a.right, a.pattern = b.end, b.right, "number.range"
        if b.typed and (not a.typed or b.kind == a.kind):
            longer = not a.typed or len(b.unit or "") > len(a.unit or "")
            a.kind, a.unit, a.typed = b.kind, b.unit if longer else a.unit, True
        if first and tape.chars[first - 1] in (self._between | (self._from if a.typed else frozenset())):
            a.left = tape.starts[first - 1]
        return True

    def _same_unit(self, a: Figure, b: Figure) -> bool:
        """Both ends in one unit; the second may tell the rate or leave the country of the dollars to the first."""
        if (a.kind, a.unit) == (b.kind, b.unit) or (a.kind == b.kind == "money" and b.unit == self._bare_money):
            return True
        return (b.unit or "").startswith(f"{a.unit} {self._joiner} ")


def _guess(low: Value, high: Value) -> bool:
    """two or three, 20 or 30: neighbours or round numbers; 102 or 112 are two numbers."""
    return high == low + 1 or (low < high <= low * 1.5 and low % 5 == 0 == high % 5)
