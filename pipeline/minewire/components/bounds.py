"""The words before and behind a figure that bound it: more than, nearly, or more."""

from __future__ import annotations

from bisect import bisect_right

from minewire.numerals import Value
from minewire.ruleset import Ruleset, Tape

from .figure import NO_QUANTITIES, Figure

_MOST_BETWEEN = 3  # units from a bound to its number


class Bounds:
    """Sets qualifier, low and high of figures, and how far their expression reaches."""

    def __init__(self, ruleset: Ruleset) -> None:
        lexicon, members = ruleset.lexicon, ruleset.alphabet.members
        self._before, self._after = lexicon("number.before"), lexicon("number.after")
        self._befores, self._afters = members("number.before"), members("number.after")
        self._skip, self._verbs = members("number.before-skip") | members("number.dash"), members("number.before-verb")
        self._where, self._happens = members("number.before-place"), members("number.before-place-verb")
        self._spread, self._devices = members("number.before-spread"), members("device")
        self._topic, self._topics = members("number.before-topic"), members("number.before-topic-of")
        self._thans, self._definite = members("number.before-than"), members("number.definite")
        self._joints, self._pairs = members("number.after-joint"), members("number.after-pair")
        self._pair = lexicon("number.after-pair")
        self._joined, self._dash = members("number.after-joined"), members("number.dash")

    def bound(self, tape: Tape, figure: Figure, floor: int) -> None:
        """The qualifier before or behind a figure; `floor` is where the figure before it ends."""
        if figure.kind in NO_QUANTITIES:
            return
        if figure.qualifier in ("exact", "between") and figure.pattern not in ("number.none", "number.no"):
            self._bound_before(tape, figure, floor)
            self._bound_after(tape, figure)
        if figure.value is not None:
            figure.low, figure.high = _limits(figure.value, figure.qualifier)

    def _bound_before(self, tape: Tape, figure: Figure, floor: int) -> None:
        unit = bisect_right(tape.ends, figure.left) - 1
        left = figure.left
        if unit + 1 < len(tape.chars) and tape.starts[unit + 1] < figure.left:
            return
        for at in range(unit, max(-1, unit - _MOST_BETWEEN), -1):
            if tape.starts[at] < floor:
                return
            known = at < unit and tape.chars[at + 1] in self._definite and tape.chars[at] in self._thans
            if tape.chars[at] in self._befores and not (known or self._locates(tape, at)):
                word = " ".join(tape.unit(at).split())
                found = self._before.value(word)
                if found is not None:
                    if figure.qualifier == "exact":
                        figure.qualifier = str(found)
                    figure.left = left if tape.chars[at] in self._verbs else tape.starts[at]
                    return
            if tape.chars[at] not in self._skip:
                return

    def _locates(self, tape: Tape, at: int) -> bool:
        """'exploded under two men', 'removed 31 mines over 210 hectares', 'data about 31 mines': the word tells where,
        or of what."""
        char, before = tape.chars[at], tape.chars[at - 1] if at else ""
        told = char in self._topic and before in self._topics
        return (
            told
            or (char in self._where and before in self._happens)
            or (char in self._spread and before in self._devices)
        )

    def _bound_after(self, tape: Tape, figure: Figure) -> None:
        """60 or more, 200-plus, 30 hectares or so."""
        for end in (figure.end, figure.right) if figure.right != figure.end else (figure.end,):
            unit = bisect_right(tape.ends, end)
            if unit >= len(tape.chars):
                return
            if self._paired(tape, figure, unit):
                return
            dash = tape.chars[unit] in self._dash and tape.starts[unit] == end
            unit += dash
            if unit >= len(tape.chars) or tape.chars[unit] not in self._afters:
                continue
            joined = tape.chars[unit] in self._joined
            if joined and not dash and tape.starts[unit] != end:
                continue
            if tape.text[tape.ends[unit] : tape.ends[unit] + 1].isdigit():
                continue
            found = self._after.value(" ".join(tape.unit(unit).split()))
            if found is None or figure.qualifier == "between":
                continue
            figure.qualifier = str(found)
            figure.right = max(figure.right, tape.ends[unit])
            return

    def _paired(self, tape: Tape, figure: Figure, unit: int) -> bool:
        """'60 and over', not '40 hectares and over 80 mines'."""
        if tape.chars[unit] not in self._joints or unit + 1 >= len(tape.chars):
            return False
        end = tape.ends[unit + 1]
        if tape.chars[unit + 1] not in self._pairs or tape.text[end : end + 2].strip()[:1].isdigit():
            return False
        found = self._pair.value(tape.unit(unit + 1))
        if found is None or figure.qualifier == "between":
            return False
        figure.qualifier = str(found)
        figure.right = max(figure.right, end)
        return True


def _limits(value: Value, qualifier: str) -> tuple[Value | None, Value | None]:
    """low and high of a value as the words bound it."""
    if qualifier in ("more_than", "at_least"):
        return value, None
    if qualifier in ("less_than", "up_to", "nearly"):
        return None, value
    return (None, None) if qualifier == "about" else (value, value)
