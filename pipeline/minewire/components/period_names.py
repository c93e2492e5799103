"""Finds the names of periods, events and days that periods.toml lists."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from spacy.language import Language

from minewire.ruleset import Tape
from minewire.ruleset.periods import NamedPeriod

_WORD = re.compile(r"\w+")


class PeriodNames:
    """Names in lower case match in any case; those with capitals only as they are written.

    Hardly any article has one: a text is asked for the longest word of each name first.
    """

    def __init__(self, nlp: Language, periods: Iterable[NamedPeriod]) -> None:
        self._nlp = nlp
        self._names: dict[str, list[tuple[str, NamedPeriod]]] = {}  # by the longest word of a name
        for period in periods:
            for name in period.names:
                longest = max(_WORD.findall(name.lower()), key=len)
                self._names.setdefault(longest, []).append((name, period))
        self._read = cache(self._tokens)

    def find(self, tokens: Tape) -> Iterator[tuple[int, int, NamedPeriod]]:
        """Start, end and meaning of each in a tape that has every token as a unit."""
        text = tokens.text
        lower = text.lower()
        for word, names in self._names.items():
            if word not in lower:
                continue
            for name, period in names:
                if period.where and not any(map(text.__contains__, period.where)):
                    continue
                words, expression = self._read(name)
                for match in expression.finditer(text):
                    first, last = tokens.range(*match.span())
                    if words == [tokens.unit(at).lower() for at in range(first, last)]:
                        yield *match.span(), period

    def _tokens(self, name: str) -> tuple[list[str], re.Pattern[str]]:
        """The tokens of a name, and what finds them however they are spaced."""
        words = [token.text for token in self._nlp.make_doc(name)]
        case = re.IGNORECASE if name == name.lower() else 0
        return [word.lower() for word in words], re.compile(" ?".join(map(re.escape, words)), case)
