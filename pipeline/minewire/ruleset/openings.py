"""Where phrases can begin: a table over pairs of neighbouring units, asked for all units of a tape at once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from .charsets import codes

if TYPE_CHECKING:
    from .tape import Grammar

_MOST = 7  # grammars: a bit each, and one for a pair that an article had
_KNOWN = 1 << _MOST
_NOTHING, _FIRST = 1, 2  # for units with which no phrase begins, and for the first with which one does
_END = "\0"  # what follows the last unit: the character of no unit


class Openings:
    """For each pair of units a bit for each grammar (all of one family) that has a phrase which can begin so.

    An expression that asks for the same pairs has an alternative for each set of them and tries those at every unit.
    The table is filled pair by pair as articles show them, so it costs a start nothing. A unit with which no phrase
    begins has no row in it, and the rows lie in the order in which they were needed: of the rest, which stays zero, the
    system keeps no memory.
    """

    def __init__(self, grammars: Sequence[Grammar]) -> None:
        if len(grammars) > _MOST:
            raise ValueError(f"at most {_MOST} grammars")
        self._grammars = grammars
        size = max((len(g.projection.chars) for g in grammars if g.projection), default=0)
        bits = (1 + size).bit_length()  # the last bits of a character tell it from all others of the family
        self._units, self._mask = np.uint32(1 + max(size, 1)), np.uint32((1 << bits) - 1)
        self._rows = np.zeros(int(self._units), dtype=np.uint32)  # of each unit; 0: not asked yet, 1: it begins nothing
        self._table: np.ndarray[Any, np.dtype[np.uint8]] | None = None
        self._last = _NOTHING  # row

    def find(self, chars: str, first: int, end: int) -> list[tuple[int, int]]:
        """The units first..end-1 at which a phrase can begin, with the bits of the grammars whose it is."""
        if self._table is None:
            self._table = np.zeros(int(self._units) ** 2, dtype=np.uint8)
        numbers = codes(chars[first : end + 1] + _END) & self._mask
        begins = numbers[: end - first]
        rows = self._rows.take(begins)
        if not rows.all():
            for at in (rows == 0).nonzero()[0].tolist():
                if not self._rows[numbers[at]]:
                    self._rows[numbers[at]] = self._row(chars[first + at])
            rows = self._rows.take(begins)
        begun = (rows > _NOTHING).nonzero()[0]
        pairs = (rows.take(begun) - _FIRST) * self._units + numbers.take(begun + 1)
        bits = self._table.take(pairs)
        if not bits.all():
            new = (bits == 0).nonzero()[0]
            for at in new[np.unique(pairs[new], return_index=True)[1]].tolist():  # each pair once, however often it is
                unit = first + int(begun[at])
                self._table[pairs[at]] = self._learnt(chars[unit : unit + 2])
            bits = self._table.take(pairs)
        bits &= _KNOWN - 1
        units = bits.nonzero()[0]
        return list(zip((begun.take(units) + first).tolist(), bits.take(units).tolist()))

    def _row(self, char: str) -> int:
        if not any(grammar.begins(char) for grammar in self._grammars):
            return _NOTHING
        self._last += 1
        return self._last

    def _learnt(self, pair: str) -> int:
        return _KNOWN | sum(1 << index for index, grammar in enumerate(self._grammars) if grammar.opens(pair))
