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
_FEW = 64  # rows and columns of a table that no article has been asked of
_END = "\0"  # what follows the last unit: the character of no unit


class Openings:
    """For each pair of units a bit for each grammar (all of one family) that has a phrase which can begin so.

    An expression that asks for the same pairs has an alternative for each set of them and tries those at every unit.
    The table is filled pair by pair as articles show them, so it costs a start nothing. A unit with which no phrase
    begins has no row in it; rows and columns lie in the order in which they were needed, and the table grows with them:
    articles show some hundreds of the millions of pairs.
    """

    def __init__(self, grammars: Sequence[Grammar]) -> None:
        if len(grammars) > _MOST:
            raise ValueError(f"at most {_MOST} grammars")
        self._grammars = grammars
        size = max((len(g.projection.chars) for g in grammars if g.projection), default=0)
        bits = (1 + size).bit_length()  # the last bits of a character tell it from all others of the family
        self._mask = np.uint32((1 << bits) - 1)
        units = 1 + max(size, 1)
        self._rows = np.zeros(units, dtype=np.uint32)  # of each unit; 0: not asked yet, 1: it begins nothing
        self._columns = np.zeros(units, dtype=np.uint32)  # of each unit behind another; 0: not met yet
        self._table: np.ndarray[Any, np.dtype[np.uint8]] = np.zeros((_FEW, _FEW), dtype=np.uint8)
        self._last = _NOTHING  # row
        self._last_column = 0

    def find(self, chars: str, first: int, end: int) -> list[tuple[int, int]]:
        """The units first..end-1 at which a phrase can begin, with the bits of the grammars whose it is."""
        numbers = codes(chars[first : end + 1] + _END) & self._mask
        begins = numbers[: end - first]
        rows = self._rows.take(begins)
        if not rows.all():
            for at in (rows == 0).nonzero()[0].tolist():
                if not self._rows[numbers[at]]:
                    self._rows[numbers[at]] = self._row(chars[first + at])
            rows = self._rows.take(begins)
        begun = (rows > _NOTHING).nonzero()[0]
        seconds = numbers.take(begun + 1)
        columns = self._columns.take(seconds)
        if not columns.all():
            for number in sorted(set(seconds[columns == 0].tolist())):
                self._last_column += 1
                self._columns[number] = self._last_column
            columns = self._columns.take(seconds)
        self._make_room()
        pairs = (rows.take(begun) - _FIRST) * np.uint32(self._table.shape[1]) + columns
        bits = self._table.take(pairs)
        if not bits.all():
            new = (bits == 0).nonzero()[0]
            for pair, at in dict(zip(pairs[new].tolist(), new.tolist())).items():  # each once, however often it is
                unit = first + int(begun[at])
                self._table.flat[pair] = self._learnt(chars[unit : unit + 2])
            bits = self._table.take(pairs)
        bits &= _KNOWN - 1
        units = bits.nonzero()[0]
        return list(zip((begun.take(units) + first).tolist(), bits.take(units).tolist()))

    def _make_room(self) -> None:
        rows, columns = self._table.shape
        if self._last - _FIRST < rows and self._last_column < columns:
            return
        larger = np.zeros((max(rows, 2 * self._last), max(columns, 2 * self._last_column)), dtype=np.uint8)
        larger[:rows, :columns] = self._table
        self._table = larger

    def _row(self, char: str) -> int:
        if not any(grammar.begins(char) for grammar in self._grammars):
            return _NOTHING
        self._last += 1
        return self._last

    def _learnt(self, pair: str) -> int:
        return _KNOWN | sum(1 << index for index, grammar in enumerate(self._grammars) if grammar.opens(pair))
