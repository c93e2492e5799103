"""A figure on its way to a number mention, and what the readers of figures share."""

from __future__ import annotations

from decimal import Decimal

from minewire.numerals import Value, plain
from minewire.ruleset import Tape

YEARS = range(1900, 2101)  # plain digits of this size may be a year
NO_QUANTITIES = frozenset(("ordinal", "identifier", "name", "date", "time"))


class Figure:
    """A number on the tape. start/end = the figure alone; left/right = with qualifier, sign and unit.

    What few figures have stands in the class: an article makes dozens of them.
    """

    low: Value | None = None
    high: Value | None = None
    qualifier = "exact"
    unit: str | None = None
    noun: str | None = None
    scale: Value | None = None  # the last scale that multiplied it
    flags: frozenset[str] = frozenset()

    def __init__(
        self,
        start: int,
        end: int,
        value: Value | None,
        pattern: str,
        kind: str = "count",
        *,
        style: str = "words",
        typed: bool = False,
    ) -> None:
        self.start = self.left = start
        self.end = self.right = end
        self.value, self.pattern, self.kind = value, pattern, kind
        self.style = style  # how the digits are written; "words" without digits
        self.typed = typed  # a unit, a sign or a rule has told the kind

    @property
    def open(self) -> bool:
        """Nothing has told yet what it is."""
        return not self.typed and self.kind == "count"


def vague(tape: Tape, first: int, last: int, low: Value) -> Figure:
    """Dozens, several: no value but a least one."""
    figure = Figure(tape.starts[first], tape.ends[last], None, "number.vague")
    figure.low, figure.qualifier = low, "about"
    return figure


def whole(value: object) -> int:
    """A value of a lexicon that is a whole number."""
    return int(value)  # type: ignore[call-overload, no-any-return]


def times(value: Value, factor: Value) -> Value:
    """Exactly: 4.35 million is 4,350,000."""
    return plain(Decimal(str(value)) * int(factor))
