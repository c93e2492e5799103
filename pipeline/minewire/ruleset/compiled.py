"""A phrase as an expression over class characters, and what can stand in its first places."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from .charsets import each_once

_MOST_WALKS, _FAR = 24, 48  # of a phrase over its places before it is compiled; units of a walk


class Positions(NamedTuple):
    """The places of units in a phrase (Glushkov): their characters, which may come first and last, and which may follow
    which. A search that knows the first units tries a phrase at a fraction of the places. The characters of a place
    are a text: a set takes ten times the memory, and a place is asked for a character once."""

    chars: tuple[str, ...]
    firsts: tuple[int, ...]
    lasts: tuple[int, ...]
    follow: tuple[tuple[int, ...], ...]  # of each place

    @classmethod
    def of(
        cls,
        chars: tuple[str, ...],
        firsts: set[int],
        lasts: set[int],
        follow: Mapping[int, set[int]],
        shared: dict[tuple[int, ...], tuple[int, ...]],
    ) -> Positions:
        """In the least memory: `shared` holds the tuples of other phrases."""

        def order(positions: Iterable[int]) -> tuple[int, ...]:
            ordered = tuple(sorted(positions))
            return shared.setdefault(ordered, ordered)

        then = tuple(order(follow.get(position, ())) for position in range(len(chars)))
        return cls(chars, order(firsts), order(lasts), then)

    def behind(self, positions: Iterable[int], char: str) -> set[int] | None:
        """The positions that may come behind those of the given ones that a unit can stand at; None where the phrase
        may end with it."""
        here = {position for position in positions if char in self.chars[position]}
        if not here.isdisjoint(self.lasts):
            return None
        return set().union(*(self.follow[position] for position in here))

    def go_on(self, chars: str, at: int, end: int) -> bool:
        """Whether the units from `at` on are such that the phrase may be there."""
        positions: Iterable[int] = self.firsts
        for unit in range(at, min(end, at + _FAR)):
            behind = self.behind(positions, chars[unit])
            if not behind:
                return behind is None
            positions = behind
        return True  # a long one, or the end of a text, which is a '{para}' as well


@dataclass
class Compiled:
    """An expression with what is needed to use it: first characters, length, and groups (1 = the mention)."""

    source: bytes  # UTF-8: in a text with characters that wide, each sign of the expression would take four bytes
    first: str
    least: int
    positions: Positions
    names: tuple[str, ...] = ()  # names of the groups inside, in order; "" is the mention's own
    # Matches at a unit, once it is compiled.
    _match: Callable[[str, int, int], re.Match[str] | None] | None = field(default=None, repr=False, compare=False)
    _walks: int = field(default=0, repr=False, compare=False)
    # What stands at some places, kept: many pairs lead to the same ones.
    _at: dict[frozenset[int], str] | None = field(default=None, repr=False, compare=False)

    @cached_property
    def expression(self) -> re.Pattern[str]:
        """Compiled when first needed."""
        return re.compile(self.source.decode())

    def match(self, chars: str, at: int, end: int) -> re.Match[str] | None:
        """The match at a unit, if any. Most phrases that could begin somewhere in an article do not go on there, which
        their places tell at a hundredth of what compiling costs; one that is tried again and again is compiled."""
        if self._match is None:
            self._walks += 1
            if self._walks <= _MOST_WALKS and not self.positions.go_on(chars, at, end):
                return None
            self._match = self.expression.match
        return self._match(chars, at, end)

    def third(self, pair: str, shared: dict[str, str]) -> str | None:
        """What the third unit can be, as characters, where the phrase begins with these two (one at the end of a
        tape): nothing where it cannot begin so, None where it may end before. `shared` holds what other phrases
        answered: many go on alike."""
        places = self.positions
        positions: Iterable[int] = places.firsts
        for char in pair:
            behind = places.behind(positions, char)
            if behind is None:
                return None
            positions = behind
        if len(pair) == 1:
            return ""
        if self._at is None:
            self._at = {}
        known = self._at.get(at := frozenset(positions))
        if known is None:
            thirds = each_once("".join(places.chars[position] for position in at))
            known = self._at[at] = shared.setdefault(thirds, thirds)
        return known
