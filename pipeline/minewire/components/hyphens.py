"""Words that a line end divides ('anti-person-\\nnel'): one unit of the tape where a lexicon knows the whole word."""

from __future__ import annotations

import re
from bisect import bisect_left

from minewire.ruleset import PhraseFinder, Tape
from minewire.ruleset.alphabet import Alphabet

MARK = "-\n"
# Both halves in lower case: a name that is divided ('Kara-\nbakh') may be a double one.
_DIVIDED = re.compile(r"(?<![^\W_])([a-z]{2,})-\n([a-z]{2,})(?![^\W_])")


def mend(tape: Tape, words: str, shapes: str, alphabet: Alphabet, phrases: PhraseFinder) -> tuple[Tape, str, str]:
    """The tokens with each divided word as one, and their words and shapes among phrases."""
    joined: list[tuple[int, int, str]] = []
    for match in _DIVIDED.finditer(tape.text):
        word = match[1] + match[2]
        first, last = bisect_left(tape.starts, match.start()), bisect_left(tape.starts, match.end())
        whole = first < len(tape) and tape.starts[first] == match.start() and tape.ends[last - 1] == match.end()
        if whole and alphabet.knows(word):
            joined.append((first, last, word))
    if not joined:
        return tape, words, shapes
    parts = {first: (last, phrases.key(word)) for first, last, word in joined}
    spans = [(first, last, alphabet.word(word)) for first, last, word in joined]
    return tape.collapse(spans), _replaced(words, parts, 0), _replaced(shapes, parts, 1)


def _replaced(text: str, parts: dict[int, tuple[int, str]], which: int) -> str:
    found: list[str] = []
    done = 0
    for first, (last, key) in parts.items():
        found += text[done:first], key[which]
        done = last
    return "".join([*found, text[done:]])
