"""Finds the lexicon entries of several tokens on a string that has one character for the word of each token."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any
from weakref import WeakKeyDictionary

import numpy as np

from minewire.ruleset import Ruleset, Tape
from minewire.ruleset.alphabet import Alphabet

_OTHER = "-"  # a word that stands in no phrase
_FIRST, _LAST, _MORE = 0x4E00, 0xD7FF, 0x20000  # the characters of words: letters without a meaning of their own
_MIX = np.uint32(0x9E37)  # spreads the pairs of characters over a table of 65,536
_SHAPES = {"l": "lower", "c": "cap", "u": "upper"}

Found = tuple[int, int, str]  # first token, last + 1, class character
_Node = dict[str, Any]  # a word's character -> the node behind it; "" -> what ends here


class _Ending:
    """What ends at a node: the classes of entries in any case, and the entries that hold only as written."""

    __slots__ = ("chars", "classes", "written")

    def __init__(self) -> None:
        self.classes: frozenset[str] | None = None
        self.written: list[tuple[tuple[str, ...], frozenset[str]]] = []
        self.chars: dict[str, str] = {}  # shape -> class character of `classes`


_FINDERS: WeakKeyDictionary[Ruleset, PhraseFinder] = WeakKeyDictionary()


def finder_of(ruleset: Ruleset) -> PhraseFinder:
    """The finder of a ruleset's phrases, made once; the phrases themselves, two megabytes, are not kept beside it."""
    if ruleset not in _FINDERS:
        _FINDERS[ruleset] = PhraseFinder(ruleset.phrases, ruleset.alphabet)
        ruleset.phrases.clear()
    return _FINDERS[ruleset]


class PhraseFinder:
    """The phrases as a trie over the characters of words.

    Many tokens can open some phrase, few pairs of tokens do: one table, asked for all pairs of an article at once,
    tells where to look. A trie of plain dicts, because some thousand entries cost a PhraseMatcher ten times as long to
    build.
    """

    def __init__(self, phrases: Mapping[tuple[str, ...], Iterable[str]], alphabet: Alphabet) -> None:
        self._alphabet = alphabet
        self._words: dict[str, str] = {}
        self._pairs: dict[str, _Node] = {}  # the first two words -> the node behind them
        for tokens, classes in phrases.items():
            for spelt in _spellings(tokens):
                self._enter(spelt, frozenset(classes))
        self._table = np.zeros(0x10000, dtype=bool)
        codes = _codes("".join(self._pairs))
        self._table[_mixed(codes[::2], codes[1::2])] = True

    def _enter(self, spelt: tuple[str, ...], classes: frozenset[str]) -> None:
        chars = list(map(self.word, spelt))
        node = self._pairs.setdefault(chars[0] + chars[1], {})
        for char in chars[2:]:
            node = node.setdefault(char, {})
        ending: _Ending = node.setdefault("", _Ending())
        if all(word == word.lower() for word in spelt):
            ending.classes = classes | (ending.classes or frozenset())
        else:
            ending.written.append((spelt, classes))

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
        pairs, clear = self._pairs, True
        for start in starts:
            end = start + 2
            node = pairs.get(words[start:end])
            while node is not None:
                ending: _Ending | None = node.get("")
                if ending is not None:
                    shape = shapes[start]
                    char = ending.chars.get(shape) or self._ended(ending, shape, start, tape)
                    if char:
                        clear = clear and (not found or found[-1][1] <= start)
                        found.append((start, end, char))
                node = node.get(words[end : end + 1] or _OTHER)
                end += 1
        return found if clear else _without_overlaps(found)

    def _ended(self, ending: _Ending, shape: str, start: int, tape: Tape) -> str | None:
        """The character of what ends here; None when the phrase stands only as it is not written here."""
        classes = ending.classes
        for written, more in ending.written:
            if all(tape.unit(start + at) == word for at, word in enumerate(written)):
                classes = more if classes is None else classes | more
        if classes is None:
            return None
        char = self._alphabet.char(classes | {"phrase", _SHAPES[shape]})
        if not ending.written:
            ending.chars[shape] = char
        return char


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
