"""A text as a tape of units, one class character each, and the grammar that is searched on it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from .alphabet import Alphabet, Projection
from .charsets import charset
from .compiled import Compiled
from .openings import Openings
from .source import Rule


class Tape:
    """Units of one article: `chars[i]` is unit i's class character, `starts[i]`/`ends[i]` its code points in the
    text. Never changed: tapes with the same units share their places."""

    __slots__ = ("_projected", "alphabet", "chars", "ends", "starts", "text")

    def __init__(self, text: str, chars: str, starts: list[int], ends: list[int], alphabet: Alphabet) -> None:
        self.text, self.chars, self.starts, self.ends = text, chars, starts, ends
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
        if not 0 <= index < len(self.chars):
            return False
        membership, form = self.alphabet.sets[self.chars[index]]
        return name in membership or name in form

    def classes(self, index: int) -> frozenset[str]:
        """All classes of a unit; none outside the tape."""
        if not 0 <= index < len(self.chars):
            return frozenset()
        membership, form = self.alphabet.sets[self.chars[index]]
        return membership | form

    def at(self, offset: int) -> int:
        """The first unit that ends after an offset of the text (len(tape) behind the last one)."""
        return bisect_left(self.ends, offset + 1)

    def range(self, start: int, end: int) -> tuple[int, int]:
        """The units that touch the code points start..end-1."""
        return bisect_left(self.ends, start + 1), bisect_left(self.starts, end)

    def collapse(self, spans: Iterable[tuple[int, int, str]]) -> Tape:
        """A tape on which each span (first unit, last unit + 1, class character) is one unit; sorted, disjoint."""
        chars: list[str] = []
        longer: list[tuple[int, int]] = []  # what becomes one unit of several
        done = 0
        for first, last, char in spans:
            if first < done or last <= first:
                continue
            chars += self.chars[done:first], char
            if last - first > 1:
                longer.append((first, last))
            done = last
        if not done:
            return self
        chars.append(self.chars[done:])
        starts, ends = self.starts, self.ends
        if longer:
            starts, ends = starts.copy(), ends.copy()
            for first, last in reversed(longer):
                del starts[first + 1 : last], ends[first : last - 1]
        return Tape(self.text, "".join(chars), starts, ends, self.alphabet)

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


class Variant(NamedTuple):
    """One phrase of a rule, compiled."""

    rule: Rule
    compiled: Compiled
    order: int
    projection: Projection


# What may begin with a pair of units: the phrases in their order, each with the characters that its third unit can be
# (None: it may be there no more).
Options = tuple[tuple[str | None, Variant], ...]


class Grammar:
    """The rules of one family, dispatched on a unit and the one behind it: a rule costs nothing where it cannot begin.

    Where several rules match at one unit, the higher rank wins, then the phrase with more obligatory units, then the
    earlier one in the files.
    """

    def __init__(self, variants: Sequence[Variant]) -> None:
        self.variants = sorted(variants, key=lambda v: (-v.rule.rank, -v.compiled.least, v.order))
        self.projection = self.variants[0].projection if variants else None
        # Learnt and compiled when an article first has them: one meets a part of them, and compiling costs a start.
        self._openers: dict[str, list[Variant]] = {}
        self._options: dict[str, Options] = {}
        self._thirds: dict[str, str] = {}  # each once
        self._openings = Openings([self])

    def view(self, tape: Tape) -> str:
        """The characters of a tape as this grammar sees them."""
        return tape.projected(self.projection) if self.projection else ""

    def units(self, chars: Iterable[str]) -> re.Pattern[str]:
        """Finds the given units of a tape on the view of it; not those that no phrase asks for."""
        assert self.projection is not None
        return re.compile(charset(set(self.projection.project("".join(chars))) - {self.projection.plain}))

    def opens(self, pair: str) -> bool:
        """Whether a phrase can begin with two units (one at the end of a tape)."""
        return bool(self._beginning(pair))

    def begins(self, char: str) -> bool:
        """Whether a phrase can begin with a unit."""
        return bool(self._begun_by(char))

    def _begun_by(self, char: str) -> list[Variant]:
        openers = self._openers.get(char)
        if openers is None:
            openers = self._openers[char] = [v for v in self.variants if char in v.compiled.first]
        return openers

    def _beginning(self, pair: str) -> Options:
        openers = self._begun_by(pair[:1])
        options: list[tuple[str | None, Variant]] = []
        for variant in openers:
            third = variant.compiled.third(pair, self._thirds)
            if third is None or third:
                options.append((third, variant))
        self._options[pair] = made = tuple(options)
        return made

    def finditer(
        self,
        tape: Tape,
        first: int = 0,
        last: int | None = None,
        *,
        overlap: bool = False,
        openings: Iterable[int] | None = None,
    ) -> Iterator[Match]:
        """Matches from left to right on the units first..last-1; the next search starts behind the last match
        (behind its first unit with `overlap`). `openings` are those of these units, where they are known already."""
        chars = self.view(tape)
        end = len(chars) if last is None else min(last, len(chars))
        if openings is None:
            openings = self.openings(chars, first, end) if end - first > _WIDE else range(first, end)
        known = self._options
        for at in openings:
            if at < first:
                continue
            # As in match_on: nothing begins at most units of a short stretch, and a call costs more than to see that.
            options = known.get(chars[at : at + 2])
            if options is None:
                options = self._beginning(chars[at : at + 2])
            if options and (result := _best(options, chars, at, end)) is not None:
                yield result
                first = at + 1 if overlap else max(result.last, at + 1)

    def openings(self, chars: str, first: int, end: int) -> list[int]:
        """The units of a view from first to end-1 at which a phrase can begin."""
        return [unit for unit, _ in self._openings.find(chars, first, end)]

    def match(self, tape: Tape, at: int) -> Match | None:
        """The best match that begins at a unit."""
        return self.match_on(self.view(tape), at)

    def match_on(self, chars: str, at: int) -> Match | None:
        """The same on the view of a tape, for those who ask at many units of it."""
        options = self._options.get(chars[at : at + 2])
        if options is None:
            options = self._beginning(chars[at : at + 2])
        return _best(options, chars, at, len(chars)) if options else None


_WIDE = 48  # units from which on it pays to ask for all pairs at once


def alone(variants: Sequence[Variant], tape: Tape) -> Iterator[Match]:
    """Every match of the given phrases without any competition: what an example must show."""
    for variant in variants:
        chars = tape.projected(variant.projection)
        for at in range(len(tape)):
            if match := variant.compiled.expression.match(chars, at):
                yield _result(match, variant)


def _best(options: Options, chars: str, at: int, end: int) -> Match | None:
    """The match of the first phrase that matches at a unit."""
    third = chars[at + 2 : at + 3]
    for thirds, variant in options:
        if thirds is None or third in thirds:
            found = variant.compiled.match(chars, at, end)
            if found is not None:
                return _result(found, variant)
    return None


def _result(match: re.Match[str], variant: Variant) -> Match:
    spans = iter(match.regs)
    outer_first, outer_last = first, last = next(spans)
    names: dict[str, tuple[int, int]] = {}
    for name, span in zip(variant.compiled.names, spans):
        if span[0] < 0:
            continue
        if name:
            names[name] = span
        else:
            first, last = span
    return Match(variant.rule, first, last, outer_first, outer_last, names)
