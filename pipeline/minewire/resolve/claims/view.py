"""The tape as the claim rules see it: an alphabet of a few hundred characters, and one expression for each question."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple, Protocol, TypeVar
from weakref import WeakKeyDictionary

import numpy as np

from minewire.ruleset import Ruleset, Tape
from minewire.ruleset.alphabet import MENTIONS, Projection
from minewire.ruleset.charsets import charset, codes

# The lexicons the claim rules ask for, by the beginning of their ids.
_FAMILIES = ("claims.", "outcome.", "action.", "link.", "cause.", "compare.", "device", "person", "incident", "hazard")
_VIEWS: WeakKeyDictionary[Ruleset, View] = WeakKeyDictionary()
# Over letters up to U+FFFF the class of an expression is a map of bits: that takes four times as long to compile, and a
# third of the time to search. A view of such letters takes over when so many articles have been read.
_FEW = 50
_MAPPED = 0x4E00
_MOST_VALUES = 16_384
_MOST_SCANS, _WIDE = 24, 96  # searches for a class without an expression, and their units
T = TypeVar("T")
Names = tuple[str, ...]


class Sets(dict[str, frozenset[str]]):
    """The characters of each class. Whoever asks for one that the view does not hold would never be told yes."""

    def __missing__(self, name: str) -> frozenset[str]:
        if len(name) == len("=,"):
            return frozenset()  # a sign that no rule names
        raise KeyError(f"the claims see no class {name}, only those that begin with {', '.join(_FAMILIES)}")


class View:
    """Classes of units as sets of characters."""

    def __init__(self, ruleset: Ruleset, first: int | None = None) -> None:
        alphabet = ruleset.alphabet
        names = {name for name in alphabet.names if name.startswith(_FAMILIES) or name in _MARKS or len(name) == 2}
        names.update(name for classes in MENTIONS.values() for name in classes)
        self._names = frozenset(names)
        self.projection = Projection(alphabet, names, first)
        one = {char: char for char in self.projection.chars}  # a character is one object in all sets
        self.sets = Sets((name, frozenset(map(one.__getitem__, self.projection.members(name)))) for name in names)
        self.searches = Searches(self.sets, 0 if first else _MOST_SCANS)
        self.values = Values(ruleset)
        self._first = ord(self.projection.chars[0])
        self._classes = np.full(len(self.projection.chars), None, dtype=object)
        self._made: dict[Any, Any] = {}
        self.articles = 0  # that were read with it

    def classes(self, tape: Tape, chars: str) -> list[frozenset[str]]:
        """The classes of each unit of a tape: most questions are of one unit, and a set answers them in half the time
        of a search. `chars` are the units in the view's characters."""
        numbers = codes(chars) - self._first
        found: list[frozenset[str]] = self._classes.take(numbers).tolist()
        if None in found:  # characters that no article had yet
            for unit, number in enumerate(numbers.tolist()):
                if self._classes[number] is None:
                    self._classes[number] = self._names & tape.classes(unit)
            found = self._classes.take(numbers).tolist()
        return found

    def pattern(self, names: Names) -> re.Pattern[str]:
        """An expression that finds a unit of any of the classes."""
        return self.searches.pattern(names)

    def union(self, names: Names) -> frozenset[str]:
        """The characters of all classes together."""
        return self.searches.union(names)

    def one(self, *names: str) -> str:
        """An expression for one unit of any of the classes, as a piece of a longer one."""
        return charset(self.union(names))

    def own(self, make: Callable[[View], T]) -> T:
        """What a module makes of the view, made once."""
        if make not in self._made:
            self._made[make] = make(self)
        return self._made[make]  # type: ignore[no-any-return]


class Unit(Protocol):
    """A unit that was found, as an expression tells it."""

    def start(self) -> int: ...


class _Scanned(NamedTuple):
    unit: int

    def start(self) -> int:
        return self.unit


Search = Callable[[str, int, int], Unit | None]


class Searches(dict[Names, Search]):
    """The search for a unit of any of the classes among first..last-1, by their names. One article asks most of them
    two or three times, of a few units: an expression is compiled for those that are asked more than `scans` times."""

    def __init__(self, sets: Mapping[str, frozenset[str]], scans: int) -> None:
        self._sets, self._scans = sets, scans
        self._patterns: dict[Names, re.Pattern[str]] = {}

    def __missing__(self, names: Names) -> Search:
        if not self._scans:
            self[names] = search = self.pattern(names).search
            return search
        members, left = self.union(names), self._scans

        def scan(chars: str, first: int, last: int) -> Unit | None:
            nonlocal left
            left -= 1
            if left < 0 or last - first > _WIDE:
                self[names] = search = self.pattern(names).search
                return search(chars, first, last)
            first = max(first, 0)
            units = (unit for unit, char in enumerate(chars[first : max(last, 0)], first) if char in members)
            unit = next(units, None)
            return None if unit is None else _Scanned(unit)

        self[names] = scan
        return scan

    def pattern(self, names: Names) -> re.Pattern[str]:
        found = self._patterns.get(names)
        if found is None:
            found = self._patterns[names] = re.compile(charset(self.union(names)))
        return found

    def union(self, names: Names) -> frozenset[str]:
        return frozenset().union(*(self._sets[name] for name in names))


class Values(dict[tuple[str, str], str | None]):
    """The value that a lexicon gives to the words of a unit, kept for the next article."""

    def __init__(self, ruleset: Ruleset) -> None:
        self._lexicons = ruleset.lexicons

    def __missing__(self, key: tuple[str, str]) -> str | None:
        lexicon, words = key
        # A unit of several tokens as a lexicon writes it: single blanks; one word that a line end divides is one.
        values = self._lexicons[lexicon]
        found = values.value(" ".join(words.split()).replace("- ", "-"))
        if found is None and _DIVIDED in words:
            found = values.value(" ".join(words.replace(_DIVIDED, "").split()))
        if len(self) >= _MOST_VALUES:
            self.clear()
        self[key] = value = None if found is None else str(found)
        return value


_DIVIDED = "-\n"
_MARKS = frozenset({"para", "punct", "lower", "cap", "unit.area"})


def view_of(ruleset: Ruleset) -> View:
    """The view of a ruleset for one more article."""
    view = _VIEWS.get(ruleset)
    if view is None:
        view = _VIEWS[ruleset] = View(ruleset)
    view.articles += 1
    if view.articles == _FEW:
        view = _VIEWS[ruleset] = View(ruleset, _MAPPED)
        view.articles = _FEW
    return view
