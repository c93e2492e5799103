"""A text as a tape of units, one class character each, and the grammar that is searched on it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from .alphabet import Alphabet, Projection, charset
from .phrases import Compiled
from .source import Rule


class Tape:
    """Units of one article: `chars[i]` is unit i's class character, `starts[i]`/`ends[i]` its code points in the
    text, `tokens[i]` its first token (`tokens` has one entry more, the number of tokens)."""

    __slots__ = ("_projected", "alphabet", "chars", "ends", "starts", "text", "tokens")

    def __init__(
        self, text: str, chars: str, starts: list[int], ends: list[int], tokens: list[int], alphabet: Alphabet
    ) -> None:
        self.text, self.chars, self.starts, self.ends, self.tokens = text, chars, starts, ends, tokens
        self.alphabet = alphabet
        self._projected: dict[int, str] = {}

    def projected(self, projection: Projection) -> str:
        """`chars` as a family sees them, kept for its next search."""
        key = id(projection)
        chars = self._projected.get(key)
        if chars is None:
            chars = self._projected[key] = projection.project(self.chars)
        return chars

    def __len__(self) -> int:
        return len(self.chars)

    def unit(self, index: int) -> str:
        """The characters of a unit."""
        return self.text[self.starts[index] : self.ends[index]]

    def slice(self, first: int, last: int) -> str:
        """The text of the units first..last-1."""
        return self.text[self.starts[first] : self.ends[last - 1]]

    def has(self, index: int, name: str) -> bool:
        """Whether a unit belongs to a class; False outside the tape."""
        return 0 <= index < len(self.chars) and name in self.alphabet.classes_of[self.chars[index]]

    def classes(self, index: int) -> frozenset[str]:
        return self.alphabet.classes_of[self.chars[index]] if 0 <= index < len(self.chars) else frozenset()

    def at(self, offset: int) -> int:
        """The first unit that ends after an offset of the text (len(tape) behind the last one)."""
        return bisect_left(self.ends, offset + 1)

    def range(self, start: int, end: int) -> tuple[int, int]:
        """The units that touch the code points start..end-1."""
        return bisect_left(self.ends, start + 1), bisect_left(self.starts, end)

    def collapse(self, spans: Iterable[tuple[int, int, str]]) -> Tape:
        """A tape on which each span (first unit, last unit + 1, class character) is one unit; sorted, disjoint."""
        chars: list[str] = []
        starts: list[int] = []
        ends: list[int] = []
        tokens: list[int] = []
        done = 0
        for first, last, char in spans:
            if first < done or last <= first:
                continue
            chars += self.chars[done:first], char
            starts += self.starts[done : first + 1]
            ends += self.ends[done:first]
            ends.append(self.ends[last - 1])
            tokens += self.tokens[done : first + 1]
            done = last
        if not done:
            return self
        chars.append(self.chars[done:])
        return Tape(
            self.text,
            "".join(chars),
            starts + self.starts[done:],
            ends + self.ends[done:],
            tokens + self.tokens[done:],
            self.alphabet,
        )

    def mark(self, mentions: Iterable[tuple[int, int, str]]) -> Tape:
        """The tape with mentions (code points start, end, name of MENTIONS) as units; sorted, overlaps: first wins."""
        starts, ends, chars = self.starts, self.ends, self.alphabet.mentions
        return self.collapse(
            [(bisect_left(ends, start + 1), bisect_left(starts, end), chars[name]) for start, end, name in mentions]
        )


class Match(NamedTuple):
    """A rule's match: units first..last-1 are the mention, outer_first..outer_last-1 with its context."""

    rule: Rule
    first: int
    last: int
    outer_first: int
    outer_last: int
    names: dict[str, tuple[int, int]]  # named slot -> units


@dataclass(frozen=True, slots=True)
class Variant:
    """One phrase of a rule, compiled."""

    rule: Rule
    compiled: Compiled
    order: int
    projection: Projection


Union = tuple[re.Pattern[str], dict[int, Variant]]


class Grammar:
    """The rules of one family, dispatched on the first unit: a rule costs nothing where it cannot begin.

    Where several rules match at one unit, the higher rank wins, then the phrase with more obligatory units, then the
    earlier one in the files.
    """

    def __init__(self, variants: Sequence[Variant]) -> None:
        ordered = sorted(variants, key=lambda v: (-v.rule.rank, -v.compiled.least, v.order))
        by_char: dict[str, list[Variant]] = {}
        for variant in ordered:
            for char in variant.compiled.first:
                by_char.setdefault(char, []).append(variant)
        self._by_char = by_char
        # Compiled when first needed: an article meets a part of the openings, and compiling is what a start costs.
        self._shared: dict[tuple[int, ...], Union] = {}
        self._table: dict[str, Union] = {}
        self.variants = ordered
        self._projection = ordered[0].projection if ordered else None

    @cached_property
    def _anchor(self) -> re.Pattern[str]:
        return _anchor(self.variants)

    def view(self, tape: Tape) -> str:
        """The characters of a tape as this grammar sees them: what `anchors` is searched on."""
        return tape.projected(self._projection) if self._projection else ""

    def anchors(self, core: Iterable[str], *, reach: int) -> re.Pattern[str]:
        """Where a search on `view` may begin: at an opening unit with one of these units on it or so many units behind
        it at most. For a family all of whose phrases hold one: most openings (the, of, a number) lead nowhere."""
        if self._projection is None:
            return self._anchor
        wanted = frozenset(self._projection.table[char] for char in core) - {self._projection.plain}
        opening = frozenset(self._by_char)
        ahead = f"(?=.{{0,{reach - 1}}}?{charset(wanted)})"
        return re.compile(f"{charset(opening & wanted)}|{charset(opening - wanted)}{ahead}")

    def finditer(
        self, tape: Tape, first: int = 0, last: int | None = None, *, overlap: bool = False
    ) -> Iterator[Match]:
        """Matches from left to right on the units first..last-1; the next search starts behind the last match
        (behind its first unit with `overlap`)."""
        if self._projection is None:
            return
        chars = tape.projected(self._projection)
        end = len(chars) if last is None else last
        anchor, table, at = self._anchor, self._table, first
        while (found := anchor.search(chars, at, end)) is not None:
            at = found.start()
            expression, variants = table.get(chars[at]) or self._compiled(chars[at])
            match = expression.match(chars, at, end)
            if match is None:
                at += 1
                continue
            result = _result(match, variants)
            yield result
            at = at + 1 if overlap else max(result.last, at + 1)

    def match(self, tape: Tape, at: int) -> Match | None:
        """The best match that begins at a unit."""
        if self._projection is None or at >= len(tape):
            return None
        chars = tape.projected(self._projection)
        char = chars[at]
        entry = self._table.get(char) or (self._compiled(char) if char in self._by_char else None)
        match = entry[0].match(chars, at) if entry else None
        return _result(match, entry[1]) if match and entry else None

    def _compiled(self, char: str) -> Union:
        group = self._by_char[char]
        key = tuple(variant.order for variant in group)
        if key not in self._shared:
            self._shared[key] = _union(group)
        self._table[char] = self._shared[key]
        return self._table[char]


def alone(variants: Sequence[Variant], tape: Tape) -> Iterator[Match]:
    """Every match of the given phrases without any competition: what an example must show."""
    for variant in variants:
        expression, table = _union([variant])
        chars = tape.projected(variant.projection)
        for at in range(len(tape)):
            if match := expression.match(chars, at):
                yield _result(match, table)


_MOST_PAIRS = 200


def _anchor(variants: Sequence[Variant]) -> re.Pattern[str]:
    """Where a phrase can begin, by its first two characters."""
    after: dict[str, set[str] | None] = {}
    for variant in variants:
        for opening, second in variant.compiled.second.items():
            for char in opening:
                known = after.setdefault(char, set())
                if second is None or known is None:
                    after[char] = None
                else:
                    known |= second
    by_second: dict[frozenset[str] | None, set[str]] = {}
    if len({frozenset(chars) for chars in after.values() if chars}) > _MOST_PAIRS:
        after = dict.fromkeys(after)  # an expression for each pair would cost more than it saves
    for char, chars in after.items():
        by_second.setdefault(None if chars is None else frozenset(chars), set()).add(char)
    pairs = [charset(opening) + (charset(chars) if chars else "") for chars, opening in by_second.items() if opening]
    return re.compile("|".join(pairs)) if pairs else re.compile(r"(?!)")


def _union(group: Sequence[Variant]) -> Union:
    """One expression for several phrases; the number of the outermost group that matched tells which."""
    sources: list[str] = []
    table: dict[int, Variant] = {}
    index = 1
    for variant in group:
        sources.append(f"({variant.compiled.source})")
        table[index] = variant
        index += 1 + len(variant.compiled.names)
    return re.compile("|".join(sources)), table


def _result(match: re.Match[str], table: dict[int, Variant]) -> Match:
    outer = match.lastindex or 1
    variant = table[outer]
    first, last = match.span()
    names: dict[str, tuple[int, int]] = {}
    for offset, name in enumerate(variant.compiled.names, 1):
        span = match.span(outer + offset)
        if span[0] < 0:
            continue
        if name:
            names[name] = span
        else:
            first, last = span
    return Match(variant.rule, first, last, match.start(), match.end(), names)
