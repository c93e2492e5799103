"""The names of persons inside runs of capitals, spoken or only spoken of."""

from __future__ import annotations

from collections.abc import Callable

from minewire.mentions import Span
from minewire.ruleset import Tape

from .names import Names

_TWO = 2  # words of a name
_HEADLINE = 4  # words of the shortest headline that is told by its capitals


class NameCores:
    """Parts names from the offices, places and verbs that stand in capitals too."""

    def __init__(self, tape: Tape, names: Names) -> None:
        self._tape, self._names = tape, names

    def find(self, run: Span, common: Callable[[str], bool]) -> list[Span]:
        """The names in a run of capitals: one, or those that a headline has between its other capitals."""
        if run[1] - run[0] > _TWO and self._in_capitals(run):
            pairs = (first for first in range(run[0], run[1] - 1) if self._named_below(run, first))
            return [(first, first + _TWO) for first in pairs if not common(self._tape.unit(first + 1))]
        core = self._core(run)
        return [core] if core is not None else []

    def _in_capitals(self, run: Span) -> bool:
        """Whether a line has a run of capitals and no word of its own written small ('Omar Noor Opens School')."""
        names, chars = self._names, self._tape.chars
        first, last = run
        while first > 0 and chars[first - 1] not in names.stop:
            first -= 1
        while last < len(chars) and chars[last] not in names.stop:
            last += 1
        words = [i for i in range(first, last) if chars[i] in names.word and chars[i] not in names.bounds]
        end = chars[last : last + 2]
        alone = len(end) < 2 or end[0] in names.para or end[1] in names.para  # with or without a full stop
        line = alone and (first == 0 or chars[first - 1] in names.para)
        return line and len(words) >= _HEADLINE and not any(self._tape.unit(i).islower() for i in words)

    def _named_below(self, run: Span, first: int) -> bool:
        """Whether two words of a headline are a name: the text has the second one again, alone."""
        names, chars, unit = self._names, self._tape.chars, self._tape.unit
        if any(chars[i] in names.before_name or chars[i] in names.place for i in (first, first + 1)):
            return False
        opens = first == run[0] or chars[first - 1] in names.before_name or names.gender_of(unit(first)) != ""
        behind = self._tape.text.find(unit(first + 1), self._tape.ends[run[1] - 1])
        return opens and behind > 0

    def _core(self, run: Span) -> Span | None:
        names, chars = self._names, self._tape.chars
        first, last = run
        dash = (i for i in range(last - 1, first, -1) if chars[i] in names.dash)
        first = next((i + 1 for i in dash if self._tape.starts[i] > self._tape.ends[i - 1]), first)  # 'BAKU — Ana Roe'
        office = next((i for i in range(last - 3, first - 1, -1) if chars[i] in names.before_name), None)
        if office is not None:  # 'House Majority Leader Leo Marsh'
            first = office + 1
        while first < last and (chars[first] in names.before_name or chars[first] in names.place):
            first += 1
        given = last - first > 1 and names.gender_of(self._tape.unit(first)) != ""  # 'Larry King'
        street = chars[last - 1] in names.title  # 'at Autumn St.'
        if street or any(chars[i] in names.no_name or chars[i] in names.role for i in range(first, last - given)):
            return None
        if last - first < 2:
            titled = first == last - 1 > run[0] and chars[first - 1] in names.titled and chars[first] not in names.place
            return (first, last) if titled else None
        # 'Michael Jackson': a surname that is also a town
        sure = office is not None or names.gender_of(self._tape.unit(first)) != ""
        return (first, last) if sure or chars[last - 1] not in names.place else None
