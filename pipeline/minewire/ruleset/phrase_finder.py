"""Finds the lexicon entries of several tokens on a string that has one character for the word of each token."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from .alphabet import Alphabet
from .tape import Tape

_OTHER = "-"  # a word that stands in no phrase
_FIRST, _LAST, _MORE = 0x4E00, 0xD7FF, 0x20000  # the characters of words: letters without a meaning of their own
_MIX = np.uint32(0x9E37)  # spreads the pairs of characters over a table of 65,536
_SHAPES = {"l": "lower", "c": "cap", "u": "upper"}

Found = tuple[int, int, str]  # first token, last + 1, class character


@dataclass(slots=True)
class _Written:
    """Entries of one spelling of which some hold only as written; `classes` hold in any case."""

    classes: frozenset[str] | None = None
    entries: list[tuple[tuple[str, ...], frozenset[str]]] = field(default_factory=list)


class PhraseFinder:
    """The phrases, each as a string with a character for each word in any case.

    Many tokens can open some phrase, few pairs of tokens do: one table, asked for all pairs of an article at once,
    tells where to look. Behind such a pair the strings of each length are looked up, so no tree of them is needed,
    which would take three times the memory.
    """

    def __init__(self, phrases: Mapping[tuple[str, ...], frozenset[str]], alphabet: Alphabet) -> None:
        self._alphabet = alphabet
        self._words: dict[str, str] = {}
        self._entries: dict[str, frozenset[str] | _Written] = {}
        self._longest: dict[str, int] = {}  # the first two words -> words of the longest phrase that begins so
        for tokens, classes in phrases.items():
            for spelt in _spellings(tokens):
                self._enter(spelt, classes)
        self._table = np.zeros(0x10000, dtype=bool)
        codes = _codes("".join(self._longest))
        self._table[_mixed(codes[::2], codes[1::2])] = True

    def _enter(self, spelt: tuple[str, ...], classes: frozenset[str]) -> None:
        words = "".join(map(self.word, spelt))
        self._longest[words[:2]] = max(len(words), self._longest.get(words[:2], 0))
        known = self._entries.get(words)
        if not all(word == word.lower() for word in spelt):
            if not isinstance(known, _Written):
                known = self._entries[words] = _Written(known)
            known.entries.append((spelt, classes))
        elif isinstance(known, _Written):
            known.classes = classes | (known.classes or frozenset())
        else:
            self._entries[words] = classes | known if known else classes

    def word(self, word: str) -> str:
        """The character of a word in any case, also of one that stands in no phrase: it has one from then on."""
        return self._words.get(word.lower()) or self._words.setdefault(word.lower(), _char(len(self._words)))

    def key(self, word: str) -> str:
        """Two characters: the word in any case, and the shape that a phrase has which begins with it."""
        if word.islower():
            return self._words.get(word, _OTHER) + "l"
        shape = "u" if len(word) > 1 and word.isupper() else "c" if word[:1].isupper() else "l"
        return self._words.get(word.lower(), _OTHER) + shape

    def find(self, words: str, shapes: str, tape: Tape) -> list[Found]:
        """The phrases of a tape of tokens, without overlaps: of several the longest, then the first. `words` and
        `shapes` are what `key` says of each token."""
        codes = _codes(words)
        starts: list[int] = self._table.take(_mixed(codes[:-1], codes[1:])).nonzero()[0].tolist()
        found: list[Found] = []
        clear = True
        for start in starts:
            most = min(self._longest.get(words[start : start + 2], 0), len(words) - start)
            for end in range(start + 2, start + most + 1):
                entry = self._entries.get(words[start:end])
                char = None if entry is None else self._char_of(entry, shapes[start], start, tape)
                if char:
                    clear = clear and (not found or found[-1][1] <= start)
                    found.append((start, end, char))
        return found if clear else _without_overlaps(found)

    def _char_of(self, entry: frozenset[str] | _Written, shape: str, start: int, tape: Tape) -> str | None:
        """The character of an entry; None when it stands only as it is not written here."""
        if isinstance(entry, frozenset):
            return self._alphabet.phrase(entry, _SHAPES[shape])
        classes = entry.classes
        for written, more in entry.entries:
            if all(tape.unit(start + at) == word for at, word in enumerate(written)):
                classes = more if classes is None else classes | more
        return None if classes is None else self._alphabet.phrase(classes, _SHAPES[shape])


def _without_overlaps(found: list[Found]) -> list[Found]:
    kept: list[Found] = []
    taken = bytearray(max(end for _, end, _ in found))
    for one in sorted(found, key=lambda one: (one[0] - one[1], one[0])):
        start, end, _ = one
        if not any(taken[start:end]):
            taken[start:end] = b"\1" * (end - start)
            kept.append(one)
    return sorted(kept)


def _char(number: int) -> str:
    code = _FIRST + number
    return chr(code if code <= _LAST else code - _LAST + _MORE)


def _codes(chars: str) -> Any:
    return np.frombuffer(chars.encode("utf-32-le"), dtype=np.uint32)


def _mixed(first: Any, second: Any) -> Any:
    return (first * _MIX + second) & np.uint32(0xFFFF)


def _spellings(tokens: tuple[str, ...]) -> list[tuple[str, ...]]:
    """A phrase as it may be tokenised: a hyphen at a line end stays with its word ("anti-" "personnel")."""
    if "-" not in tokens[1:-1]:
        return [tokens]
    at = tokens.index("-", 1)
    return [tokens, (*tokens[: at - 1], tokens[at - 1] + "-", *tokens[at + 1 :])]
