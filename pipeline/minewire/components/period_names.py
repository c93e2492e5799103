"""Finds the names of periods, events and days that periods.toml lists."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from minewire.ruleset import PhraseFinder, Tape
from minewire.ruleset.charsets import charset
from minewire.ruleset.periods import NamedPeriod

# What a name is, as characters of its words: these, how many stand before the longest, the name and its meaning.
_Name = tuple[str, int, str, NamedPeriod]


class PeriodNames:
    """Names in lower case match in any case; those with capitals only as they are written."""

    def __init__(
        self, periods: Iterable[NamedPeriod], phrases: PhraseFinder, tokenize: Callable[[str], list[str]]
    ) -> None:
        self._names: dict[str, list[_Name]] = {}  # by the character of the longest word
        for period in periods:
            for name in period.names:
                words = tokenize(name)
                longest = max(range(len(words)), key=lambda at: len(words[at]))
                chars = "".join([phrases.word(word) for word in words])
                self._names.setdefault(chars[longest], []).append((chars, longest, name, period))
        self._longest = re.compile(charset(self._names))

    def find(self, words: str, tokens: Tape) -> Iterator[tuple[int, int, NamedPeriod]]:
        """Start, end and meaning of each in a tape of tokens, whose words the phrase finder wrote as characters."""
        text = tokens.text
        for match in self._longest.finditer(words):
            at = match.start()
            for chars, before, name, period in self._names[match.group()]:
                first = at - before
                if first >= 0 and words.startswith(chars, first):
                    start, end = tokens.starts[first], tokens.ends[first + len(chars) - 1]
                    if (name == name.lower() or text[start:end] == name) and (
                        not period.where or any(map(text.__contains__, period.where))
                    ):
                        yield start, end, period
