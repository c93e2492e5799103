"""Where the rules of places can begin: several grammars of the family asked for in one pass over a tape."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import numpy as np

from minewire.ruleset import Grammar, Match, Tape

_MOST = 8  # grammars: a bit each
_END = "\0"  # what follows the last unit: the character of no unit
_BITS = 10
_SIDE = 1 << _BITS
_ANY = (1 << _SIDE) - 1


class Openings:
    """A table over pairs of neighbouring units with a bit for each grammar that has a rule which can begin so.

    An expression that asks for the same pairs has an alternative for each set of them and tries those at every unit;
    the table is asked for all units at once. Characters whose last bits agree share a row: that costs a try, no match.
    """

    def __init__(self, family: Grammar, grammars: Sequence[Grammar]) -> None:
        if len(grammars) > _MOST:
            raise ValueError(f"at most {_MOST} grammars")
        self._family, self._grammars = family, grammars
        table = np.zeros((_SIDE, _SIDE), dtype=np.uint8)
        for index, grammar in enumerate(grammars):
            rows: dict[int, list[int]] = {}  # rows that have the same columns
            for row, columns in _pairs(grammar).items():
                rows.setdefault(columns, []).append(row)
            for columns, same in rows.items():
                packed = np.frombuffer(columns.to_bytes(_SIDE // 8, "little"), dtype=np.uint8)
                table[same] |= np.unpackbits(packed, bitorder="little") << np.uint8(index)
        self._table = table.reshape(-1)

    def find(self, tape: Tape) -> list[tuple[int, int]]:
        """The units at which a rule can begin, with the bits of the grammars whose it is."""
        chars = self._family.view(tape) + _END
        codes = np.frombuffer(chars.encode("utf-32-le"), dtype=np.uint32) & np.uint32(_SIDE - 1)
        bits = self._table[(codes[:-1] << np.uint32(_BITS)) | codes[1:]]
        units = np.flatnonzero(bits)
        return list(zip(units.tolist(), bits[units].tolist()))

    def matches(self, index: int, tape: Tape, openings: list[tuple[int, int]]) -> Iterator[Match]:
        """The matches of one grammar from left to right; none begins inside the one before."""
        grammar, bit, done = self._grammars[index], 1 << index, 0
        for unit, bits in openings:
            if bits & bit and unit >= done and (match := grammar.match(tape, unit)) is not None:
                yield match
                done = max(match.last, unit + 1)


def _pairs(grammar: Grammar) -> dict[int, int]:
    """For each character that a rule can open with, those that can follow, as bits of one number."""
    after: dict[int, int] = {}
    known: dict[frozenset[str] | None, int] = {None: _ANY}
    for variant in grammar.variants:
        for opening, second in variant.compiled.second.items():
            if second not in known:
                known[second] = _bits(second or ())
            columns = known[second]
            for char in opening:
                row = ord(char) % _SIDE
                after[row] = after.get(row, 0) | columns
    return after


def _bits(chars: Iterable[str]) -> int:
    bits = 0
    for char in chars:
        bits |= 1 << ord(char) % _SIDE
    return bits
