"""The tape as the claim rules see it: an alphabet of a few hundred characters, and one expression for each question."""

from __future__ import annotations

import re
from collections import defaultdict
from weakref import WeakKeyDictionary

from minewire.ruleset import Ruleset
from minewire.ruleset.alphabet import MENTIONS, Projection, charset

# The lexicons the claim rules ask for, by the beginning of their ids.
_FAMILIES = ("claims.", "outcome.", "action.", "link.", "cause.", "compare.", "device", "person", "incident", "hazard")
_VIEWS: WeakKeyDictionary[Ruleset, View] = WeakKeyDictionary()


class View:
    """Classes of units as sets of characters; `sets[name]` is empty for a class that no unit belongs to."""

    def __init__(self, ruleset: Ruleset) -> None:
        alphabet = ruleset.alphabet
        names = {name for name in alphabet.names if name.startswith(_FAMILIES) or name in _MARKS or len(name) == 2}
        names.update(name for classes in MENTIONS.values() for name in classes)
        self.projection = Projection(alphabet, names)
        self.sets: defaultdict[str, frozenset[str]] = defaultdict(frozenset)
        self.sets.update((name, self.projection.members(name)) for name in names)
        self._patterns: dict[tuple[str, ...], re.Pattern[str]] = {}

    def pattern(self, names: tuple[str, ...]) -> re.Pattern[str]:
        """An expression that finds a unit of any of the classes."""
        found = self._patterns.get(names)
        if found is None:
            members = [self.sets.get(name, frozenset()) for name in names]
            found = self._patterns[names] = re.compile(charset(frozenset().union(*members)))
        return found


_MARKS = frozenset({"para", "punct", "lower", "cap", "unit.area", "=that", "=when"})


def view_of(ruleset: Ruleset) -> View:
    """The view of a ruleset, made once."""
    view = _VIEWS.get(ruleset)
    if view is None:
        view = _VIEWS[ruleset] = View(ruleset)
    return view
