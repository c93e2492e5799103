"""Sets of characters: packed where they are large, as arrays of code points, as classes of expressions."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Set
from typing import Any

import numpy as np

Chars = Set[str]  # of units, that belong to a class
CODES = 0x10000  # that an alphabet may use
_LARGE = 2_457  # members: with one more the table of a set is larger than the code points are many
_ONE: dict[str, str] = {}
_Holds = np.ndarray[Any, np.dtype[np.uint8]]  # for each code point 1 or 0


def union(*sets: Collection[str]) -> Chars:
    """The characters of some sets."""
    if sum(map(len, sets)) <= _LARGE:
        return _shared(frozenset[str]().union(*sets))
    holds = np.zeros(CODES, dtype=np.uint8)
    for chars in sets:
        holds |= _holds(chars)
    return _set(holds)


def _holds(chars: Collection[str]) -> _Holds:
    holds = np.zeros(CODES, dtype=np.uint8)
    if isinstance(chars, _Packed):
        holds[chars.first : chars.first + len(chars.holds)] = np.frombuffer(chars.holds, dtype=np.uint8)
        return holds
    holds[codes("".join(chars))] = 1
    return holds


def _set(holds: _Holds) -> Chars:
    return _Packed(holds) if int(np.count_nonzero(holds)) > _LARGE else _shared(_held(holds))


def _shared(chars: Iterable[str]) -> frozenset[str]:
    """Characters as a set: each is one object in all sets, which takes less than a slot for it in two of them."""
    return frozenset(_ONE.setdefault(char, char) for char in chars)


def _held(holds: _Holds) -> str:
    return str(holds.nonzero()[0].astype("<u4").tobytes(), "utf-32-le")


class _Packed(Set[str]):
    """A set of thousands of characters, a byte for each code point from its first to its last one. What reads an
    article keeps dozens of them and asks them a few hundred times; the table of a set takes up to sixteen times the
    memory."""

    __slots__ = ("first", "holds")

    def __init__(self, holds: _Holds) -> None:
        members = holds.nonzero()[0]
        self.first = int(members[0])
        self.holds = holds[self.first : int(members[-1]) + 1].tobytes()

    def __contains__(self, char: object) -> bool:
        if not isinstance(char, str) or not char:
            return False
        at = ord(char) - self.first
        return 0 <= at < len(self.holds) and self.holds[at] == 1

    def __iter__(self) -> Iterator[str]:
        return iter(_held(_holds(self)))

    def __len__(self) -> int:
        return self.holds.count(1)

    def __sub__(self, other: Set[Any]) -> Chars:
        return _set(_holds(self) & ~_holds(other))

    def __rsub__(self, other: Set[Any]) -> frozenset[str]:
        return frozenset(char for char in other if char not in self)

    def __and__(self, other: Set[Any]) -> Chars:
        return _set(_holds(self) & _holds(other))

    __rand__ = __and__

    def __or__(self, other: Set[Any]) -> Chars:
        return union(self, other)

    __ror__ = __or__


def codes(chars: str) -> np.ndarray[Any, np.dtype[np.uint32]]:
    """The code points of characters as an array: what tables are asked for all at once."""
    return np.frombuffer(chars.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)


def each_once(chars: str) -> str:
    """Characters in their order, each once. Not by `np.unique`: its first call loads a large module."""
    ordered = np.sort(codes(chars))
    new = np.ones(len(ordered), dtype=bool)
    np.not_equal(ordered[1:], ordered[:-1], out=new[1:])
    return str(ordered[new].tobytes(), "utf-32-le")


def charset(chars: Iterable[str]) -> str:
    """A set of characters as a class of an expression; neighbours are joined to ranges."""
    codes = sorted(map(ord, chars))
    if not codes:
        return r"(?!)"
    runs: list[list[int]] = []
    for code in codes:
        if runs and code == runs[-1][1] + 1:
            runs[-1][1] = code
        else:
            runs.append([code, code])
    return "[" + "".join(chr(a) if a == b else f"{chr(a)}-{chr(b)}" for a, b in runs) + "]"
