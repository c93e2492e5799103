"""One character a unit: the classes a word belongs to, written as a string that one expression can search.

A unit is a token, a phrase of a lexicon, or a mention found by an earlier family. Every distinct set of classes
gets one character; a slot of a pattern becomes the set of all characters whose units belong to it. Searching such a
string costs about the same however many rules there are (performance notes: 0.3 us a token against 9 us for a
hundred token patterns).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from functools import cached_property

import numpy as np

from .charsets import CODES, Chars, codes, union
from .shapes import NUMBER_SAMPLES, SHAPES, number_classes, shape_of

# Units made by a component from what it found: unit name -> its classes. A later family writes them as slots.
MENTIONS: dict[str, tuple[str, ...]] = {
    "date": ("date", "time-expression"),
    "duration": ("duration", "time-expression"),
    "clock": ("clock", "time-expression"),
    "set": ("set", "time-expression"),
    "number": ("number", "figure"),
    "vague": ("vague", "figure"),
    "ordinal": ("ordinal", "typed"),
    "area": ("area", "typed"),
    "money": ("money", "typed"),
    "percent": ("percent", "typed"),
    "age": ("age", "typed"),
    "measure": ("measure", "typed"),
    "identifier": ("identifier", "typed"),
    "place": ("place",),
    "demonym": ("demonym",),
    "quote": ("quote",),
    "quote.comma": ("quote", "quote.comma"),
    "quote.stop": ("quote", "quote.stop"),
    "quote.ask": ("quote", "quote.ask"),
    "person": ("person", "source"),
    "organisation": ("organisation", "source"),
    # figures before it is known what they are, for the rules of the numbers family
    "value": ("value",),
    "value.small": ("value", "value.small"),
    "value.plain": ("value", "value.plain"),
    "value.plain-small": ("value", "value.plain", "value.small", "value.plain-small"),
    "value-small": ("value", "value.small"),
    "value-grown": ("value", "value.small", "value.grown"),
    "value.plain-grown": ("value", "value.plain", "value.small", "value.plain-small", "value.grown"),
    "value.bounded": ("value", "value.small", "value.bounded"),
    "value.range": ("value.range",),
    "value.vague": ("value.vague",),
    "value.typed": ("value.typed",),
    # what the dates family builds its longer expressions from
    "period": ("period",),
    "timex.day": ("timex", "timex.date", "timex.day"),
    "timex.month": ("timex", "timex.date", "timex.month"),
    "timex.year": ("timex", "timex.date", "timex.year"),
    "timex.unit": ("timex", "timex.date", "timex.unit"),
    "timex.other": ("timex", "timex.date", "timex.other"),
    "timex.length": ("timex", "timex.length"),
    "timex.clock": ("timex", "timex.clock"),
}
_NONE: frozenset[str] = frozenset()
WORDS = {shape: frozenset({"word", shape}) for shape in SHAPES}  # forms of words
PHRASES = {shape: frozenset({"phrase", shape}) for shape in ("lower", "cap", "upper")}  # of entries of several tokens
_MARK = frozenset({"punct"})
_BETWEEN = ("para", "line", "space", "punct")
# Blocks whose characters have no meaning in an expression, first and last: private use, Hangul, and what lies before
# it. They are neighbours: a set spans them with a byte for each.
_BLOCKS = ((0xE000, 0xF8FF), (0xAC00, 0xD7FF), (0x9000, 0xABFF))


def _character(number: int) -> str:
    """The character of the set with a number: 0 is U+E000; the first one for which private use has no room, U+AC00."""
    for first, last in _BLOCKS:
        if number <= last - first:
            return chr(first + number)
        number -= last - first + 1
    raise ValueError("there are more sets of classes than characters for them: give the alphabet another block")


class Alphabet:
    """Sets of classes <-> characters. Closed once the rules are compiled: a set first seen later is an error of ours.

    A set is what the lexicons say of a word (one membership for many words) and the form in which it stands: apart,
    because some thousand memberships in a handful of forms take a fifth of the memory of all sets. `single` maps a
    lower-case word to its lexicon classes, `exact` a word with capitals to those it has only as written; `phrases` are
    the class sets of entries of several tokens; `sets` gives membership and form of a character.
    """

    def __init__(self, single: dict[str, set[str]], exact: dict[str, set[str]], phrases: Iterable[frozenset[str]]):
        shared: dict[frozenset[str], frozenset[str]] = {}  # many words have the same classes
        self._single = {word: shared.setdefault(c := frozenset(classes), c) for word, classes in single.items()}
        self._exact = {word: shared.setdefault(c := frozenset(classes), c) for word, classes in exact.items()}
        self._chars: dict[frozenset[str], dict[frozenset[str], str]] = {}  # form -> membership -> character
        self.sets: dict[str, tuple[frozenset[str], frozenset[str]]] = {}
        for form in WORDS.values():
            self._add(_NONE, form)
        memberships = sorted(set(self._single.values()), key=_lexicons_first)
        for shape in ("lower", "cap", "upper"):  # neighbours in the lexicons get neighbouring characters: few ranges
            for membership in memberships:
                self._add(membership, WORDS[shape])
        for word in (*self._exact, *self._single):
            if word.islower() and word.isalpha() and len(word) > 1:
                continue  # most words: in lower case their classes are there already
            self._add(*self._read(word, shared))
            if len(word.rstrip(".")) == 1:
                self._add(*self._read(word.upper(), shared))
        for sample in NUMBER_SAMPLES:
            self._add(_NONE, frozenset(number_classes(sample)))
        for classes in (*MENTIONS.values(), *((one,) for one in _BETWEEN)):
            self._add(_NONE, frozenset(classes))
        for membership in sorted(set(phrases), key=_lexicons_first):
            for form in PHRASES.values():
                self._add(shared.setdefault(membership, membership), form)
        members: defaultdict[str, list[str]] = defaultdict(list)
        for char, (membership, form) in self.sets.items():
            for name in membership | form:
                members[name].append(char)
        # As texts: lists of them take twice the memory.
        self._members = {name: "".join(chars) for name, chars in members.items()}

        self.shapes = {shape: self._chars[form][_NONE] for shape, form in WORDS.items()}
        self.mentions = {name: self._chars[frozenset(classes)][_NONE] for name, classes in MENTIONS.items()}
        self.between = {name: self._chars[frozenset({name})][_NONE] for name in _BETWEEN}

    def _add(self, membership: frozenset[str], form: frozenset[str]) -> None:
        of_form = self._chars.setdefault(form, {})
        if membership in of_form:
            return
        char = _character(len(self.sets))
        of_form[membership] = char
        self.sets[char] = (membership, form)

    def _read(
        self, word: str, shared: dict[frozenset[str], frozenset[str]] | None = None
    ) -> tuple[frozenset[str], frozenset[str]]:
        """Membership and form of one token as written."""
        if word.isspace():
            breaks = word.count("\n")
            return _NONE, frozenset({"para" if breaks > 1 else "line" if breaks else "space"})
        membership = self._single.get(word.lower(), _NONE)
        if word in self._exact:
            membership = membership | self._exact[word]
            membership = (shared or {}).get(membership, membership)
        if word.isalpha():
            return membership, WORDS[shape_of(word)]
        if any(c.isdigit() for c in word):
            return membership, frozenset(number_classes(word))
        if not any(c.isalnum() for c in word):
            return membership, _MARK
        return membership, WORDS[shape_of(word)]

    def knows(self, word: str) -> bool:
        """Whether a lexicon or a rule has the word in any case, or as written."""
        return word.lower() in self._single or word in self._exact

    def word(self, word: str) -> str:
        """The character of one token as written; what no rule can ask for falls back to its shape alone."""
        membership, form = self._read(word)
        found = self._chars.get(form, {}).get(membership)
        if found is None and form is WORDS["mixed"]:  # a known word with capitals inside reads as one with the first
            found = self._chars[WORDS["cap"]].get(membership)
        if found is None:
            plain = form if "word" in form else form & {"num.mixed"} or WORDS["lower"]
            found = self._chars[plain][_NONE]
        return found

    def phrase(self, membership: frozenset[str], shape: str) -> str:
        """The character of an entry of several tokens; of one that no rule has, that of a word."""
        return self._chars[PHRASES[shape]].get(membership) or self.shapes["lower"]

    @cached_property
    def capitalised(self) -> Chars:
        """The characters of words with a capital."""
        return union(*map(self.members, ("cap", "upper", "mixed", "initial")))

    @cached_property
    def countable(self) -> Chars:
        """The characters of whatever a noun phrase can be made of."""
        return union(*map(self.members, ("word", "phrase", "demonym", "place", "ordinal")))

    def members(self, name: str) -> Chars:
        """The characters whose units belong to a class: none for a word ('=word') that no rule names. Raises KeyError
        for a class that does not exist: whoever asks for it would never be told yes."""
        if name not in self._members and not name.startswith("="):
            raise KeyError(f"there is no class {name}")
        return union(self._members.get(name, ""))

    @property
    def every(self) -> frozenset[str]:
        """All characters."""
        return frozenset(self.sets)

    @property
    def names(self) -> frozenset[str]:
        """The names of all classes."""
        return frozenset(self._members)


def _lexicons_first(classes: frozenset[str]) -> tuple[list[str], list[str]]:
    """Sort key: by lexicons, then by the literal words that have none in common."""
    return sorted(name for name in classes if name[0] != "="), sorted(classes)


class Projection:
    """The alphabet as one family sees it: characters that no slot of the family tells apart become one.

    Some hundred characters instead of thousands: expressions compile in a tenth of the time, which is what a start
    costs. `names` are the classes asked for, each as often as it is; `members` and `every` are those of the smaller
    alphabet. `first` is the code of its first character.
    """

    def __init__(self, alphabet: Alphabet, names: Iterable[str], first: int | None = None) -> None:
        asked = Counter(names)
        held = {name: alphabet.members(name) for name in asked}
        # What is asked for often and holds much is the first digit of a character's number: in the order of these
        # numbers its characters stand together, so the classes of expressions are few ranges.
        ranked = sorted(held, key=lambda name: (asked[name], len(held[name]), name))
        every = codes("".join(alphabet.every))
        row_of = np.zeros(CODES, dtype=np.uint32)
        row_of[every] = np.arange(len(every), dtype=np.uint32)
        width = len(ranked) // 8 + 1
        table = np.zeros((len(every), width), dtype=np.uint8)
        for index, name in enumerate(ranked):
            table[row_of[codes("".join(held[name]))], width - 1 - index // 8] |= 1 << index % 8
        rows = table.tobytes()
        numbers = [rows[at : at + width] for at in range(0, len(rows), width)]
        small = {number: chr((first or _SEEN) + at) for at, number in enumerate(sorted(set(numbers)))}
        members: dict[str, set[str]] = {}
        for digits, char in small.items():
            number = int.from_bytes(digits)
            while number:
                index = number.bit_length() - 1
                members.setdefault(ranked[index], set()).add(char)
                number -= 1 << index
        # As texts: sets of them would take eight times the memory, and hardly anybody asks once all is compiled.
        self._members = {name: "".join(sorted(chars)) for name, chars in members.items()}
        self.chars = "".join(small.values())  # of the smaller alphabet, in order
        self.plain = small.get(bytes(width))  # the character of units that no slot of the family asks for
        self._codes = np.zeros(CODES, dtype=np.uint32)
        self._codes[every] = codes("".join(map(small.__getitem__, numbers)))

    def members(self, name: str) -> frozenset[str]:
        """The characters whose units belong to a class of the family."""
        return frozenset(self._members.get(name, ""))

    @property
    def every(self) -> frozenset[str]:
        """All characters of the smaller alphabet."""
        return frozenset(self.chars)

    def project(self, chars: str) -> str:
        """Characters of the alphabet as those of the family."""
        return str(self._codes.take(codes(chars)).tobytes(), "utf-32-le")


# What a family sees: letters beyond U+FFFF. For a class of such characters an expression keeps the ranges as they are;
# of others it makes a map of bits, which is what compiling costs.
_SEEN = 0x20001
