"""The other members of a list whose plural head a rule has found: 'villages of A, B and C', 'A, B and C villages'."""

from __future__ import annotations

from minewire.mentions import Span
from minewire.ruleset import Match, Tape
from minewire.ruleset.charsets import union

from .place_classes import Classes

_LONGEST = 3  # units of a member
_MOST = 30


class Members:
    """Reads lists of names that no table needs to know."""

    def __init__(self, classes: Classes) -> None:
        self._classes = classes
        self._conjunction = classes.conjunction
        self._name = union(classes.name_like - classes.ordinary - classes.titles)

    def of(self, match: Match, tape: Tape) -> list[Span]:
        """The units of each further member."""
        head = match.names.get("head")
        end = self.goes_on(tape, match.last) if match.rule.label == "NAME" else match.last
        if match.rule.gives.get("list") or end > match.last:
            return self._behind(tape, end)
        if head is None or self._classes.char(tape, head[0]) not in self._classes.plural:
            return []
        return self._behind(tape, match.last) if head[0] < match.first else self._before(tape, match.first)

    def end_of(self, tape: Tape, first: int) -> int:
        """The end of the name that begins at a unit."""
        end = first + 1
        while end - first < _LONGEST and self._part(tape, end):
            end += 1
        return self.goes_on(tape, end)

    def goes_on(self, tape: Tape, last: int) -> int:
        """The end of a name that goes on with an article or a hyphen: "Jurf al-Milh", "Tolofe-Bas"."""
        classes = self._classes
        while True:
            at = last + self._glued(tape, last)
            if tape.has(at, "place.article") and self._glued(tape, at + 1):
                at += 2
            if at == last or classes.char(tape, at) not in self._name:
                return last
            last = at + 1

    def _glued(self, tape: Tape, unit: int) -> bool:
        """Whether a unit is a hyphen inside a word."""
        inside = 0 < unit < len(tape) - 1 and self._classes.char(tape, unit) in self._classes.hyphen
        return inside and tape.ends[unit - 1] == tape.starts[unit] == tape.starts[unit + 1] - 1

    def _behind(self, tape: Tape, at: int) -> list[Span]:
        """What follows as far as the last 'and': without one a comma ends the list."""
        found: list[Span] = []
        kept = 0
        while len(found) < _MOST:
            start = at
            while start < at + 2 and self._classes.char(tape, start) in self._classes.join:
                start += 1
            end = start
            while end - start < _LONGEST and self._part(tape, end):
                end += 1
            if start == at or end == start:
                break
            end = self.goes_on(tape, end)
            found.append((start, end))
            closed = self._classes.char(tape, start - 1) in self._conjunction
            kept, at = (len(found), end) if closed else (kept, end)
            if closed:
                break
        return found[:kept]

    def _before(self, tape: Tape, at: int) -> list[Span]:
        """What stands before the 'and' of the last member, from the preposition or article on that opens the list."""
        if self._classes.char(tape, at - 1) not in self._conjunction:
            return []
        found: list[Span] = []
        while len(found) < _MOST and self._classes.char(tape, at - 1) in self._classes.join:
            end = at - 1
            if self._classes.char(tape, end - 1) in self._classes.comma:
                end -= 1
            start = end
            while end - start < _LONGEST and self._part(tape, start - 1):
                start -= 1
            if start == end:
                break
            found.append((start, end))
            at = start
        opened = self._classes.char(tape, at - 1)
        if opened in self._classes.inside or opened in self._classes.way or opened in self._classes.the:
            return found
        return found[:1]

    def _part(self, tape: Tape, unit: int) -> bool:
        """Whether a unit belongs to a name: a capital, or a hyphen inside a word."""
        char = self._classes.char(tape, unit)
        if char in self._classes.hyphen:
            return self._glued(tape, unit)
        if char not in self._name:
            return False
        before, classes = self._classes.char(tape, unit - 1), self._classes
        return before not in classes.boundary or before in classes.comma or before in classes.hyphen
