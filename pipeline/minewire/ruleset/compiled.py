"""A phrase as an expression over class characters, and what can stand in its first places."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property


@dataclass(frozen=True, slots=True)
class Positions:
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


@dataclass
class Compiled:
    """An expression with what is needed to use it: first characters, length, and groups (1 = the mention)."""

    source: str
    first: str
    least: int
    positions: Positions
    names: list[str] = field(default_factory=list)  # names of the groups inside, in order; "" is the mention's own
    # What stands at some places, kept: many pairs lead to the same ones.
    _at: dict[frozenset[int], str] = field(default_factory=dict, repr=False, compare=False)

    @cached_property
    def expression(self) -> re.Pattern[str]:
        """Compiled when first needed."""
        return re.compile(self.source)

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
        known = self._at.get(at := frozenset(positions))
        if known is None:
            thirds = "".join(sorted(set().union(*(places.chars[position] for position in at))))
            known = self._at[at] = shared.setdefault(thirds, thirds)
        return known
