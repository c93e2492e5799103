"""The article as the claim rules see it: one class character for each unit, the units of each sentence, its numbers."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from typing import Any

from minewire.mentions import NumberMention
from minewire.resolve.facts import Facts
from minewire.ruleset import Grammar, Ruleset, Tape

from .view import Searches, View, view_of

_FAR = 1 << 60  # behind every end of a stretch
_AGENCY = 8  # units from a dateline over its agency to the dash
# More units than this are not searched again for every figure of a sentence: what was found is kept.
_LONG = 128


@dataclass(slots=True)
class Scene:
    """An article as the claim rules see it: its tape, and the units of each sentence."""

    facts: Facts
    tape: Tape
    sentences: list[tuple[int, int]]
    numbers: dict[int, NumberMention]  # unit -> number
    numbered: list[int]  # its units in order
    view: View
    chars: str  # the tape's units in the view's characters
    classes: list[frozenset[str]]  # of each unit, as the view has them
    size: int  # units
    searches: Searches  # the view's: asked for some hundred times an article
    grammar: Grammar
    openings: list[int]  # the units where a rule can begin
    causes: dict[int, Any] = field(default_factory=dict)  # of the sentences that were asked for theirs (cause)
    remnants: frozenset[int] | None = None  # units of devices that a war left, once asked for (remnants)
    likened: frozenset[int] | None = None  # units of minefields of a figure of speech, once asked for (likened)
    other: frozenset[int] | None = None  # sentences of headlines of other articles, once asked for (other_headlines)
    linked: frozenset[int] | None = None  # sentences of headlines behind the words over links
    alike: frozenset[int] | None = None  # starts of places that can be a region, too, once asked for (lines)
    _units: dict[str, list[int]] = field(default_factory=dict)
    # Of each question, what its last long searches told: a stretch without such a unit, and whether one ends it.
    _free: dict[tuple[str, ...], tuple[int, int, bool]] = field(default_factory=dict)

    @property
    def rules(self) -> Ruleset:
        return self.facts.ruleset

    def same_paragraph(self, a: int, b: int) -> bool:
        """Whether two sentences stand in one paragraph."""
        return self.paragraph(a) == self.paragraph(b)

    def paragraph(self, index: int) -> int:
        """The number of the paragraph that a sentence stands in."""
        return bisect_right(self.facts.marked.paragraphs, (self.tape.starts[self.sentences[index][0]], _FAR))

    def opening(self, index: int) -> int:
        """The unit with which the text of a sentence begins, behind a dateline and its agency."""
        first, last = self.sentences[index]
        line = self.facts.dateline
        if line is None or not self.tape.starts[first] <= line["start"] < self.tape.ends[last - 1]:
            return first
        behind = bisect_right(self.tape.starts, line["end"] - 1)
        dash = self.some(behind - 1, min(behind + _AGENCY, last), "claims.dash")
        return behind if dash is None else min(dash + 1, last - 1)

    def some(self, first: int, last: int, *names: str) -> int | None:
        """The first of the units first..last-1 that belongs to one of the classes."""
        if last - first > _LONG:
            return self._far(first, last, names)
        match = self.searches[names](self.chars, first, last)
        return match.start() if match else None

    def has(self, first: int, last: int, *names: str) -> bool:
        """Whether one of the units first..last-1 belongs to one of the classes."""
        if last - first == 1:
            return 0 <= first < self.size and not self.classes[first].isdisjoint(names)
        if last - first > _LONG:
            return self._far(first, last, names) is not None
        return self.searches[names](self.chars, first, last) is not None

    def _far(self, first: int, last: int, names: tuple[str, ...]) -> int | None:
        """`some` of a long stretch. All figures of a sentence ask for much the same units: those from its beginning to
        themselves, or from themselves to its end. What is known to hold none is not searched again."""
        begin, end, ended = self._free.get(names, (0, 0, False))
        goes_on = begin <= first <= end
        if goes_on and (ended or last <= end):
            return end if ended and end < last else None
        match = self.searches[names](self.chars, end if goes_on else first, last)
        at = match.start() if match else last
        if first < begin <= at <= end:  # it runs into the stretch that is known
            self._free[names] = first, end, ended
        else:
            self._free[names] = (begin if goes_on else first), at, match is not None
        return at if match else None

    def at(self, unit: int, name: str) -> bool:
        """Whether a unit belongs to a class; False outside the tape."""
        return 0 <= unit < self.size and name in self.classes[unit]

    def holding(self, *names: str) -> set[int]:
        """The sentences in which a unit of one of the classes stands."""
        search, chars = self.searches[names], self.chars
        return {index for index, (first, last) in enumerate(self.sentences) if search(chars, first, last)}

    def before_filler(self, unit: int) -> int:
        """The unit itself, or the last one before the words that only fill ('some', 'about', 'a total of')."""
        while self.at(unit, "claims.filler"):
            unit -= 1
        return unit

    def units(self, name: str) -> list[int]:
        """The units of the article that belong to a class, in order."""
        if name not in self._units:
            found = self.view.pattern((name,)).finditer(self.chars)
            self._units[name] = [match.start() for match in found]
        return self._units[name]

    def number_in(self, first: int, last: int) -> int | None:
        """The unit of the first number among the units first..last-1."""
        position = bisect_left(self.numbered, first)
        unit = self.numbered[position] if position < len(self.numbered) else last
        return unit if unit < last else None

    def model(self, unit: int) -> str | None:
        """The measure of a model name ('PMN-2'), which the numbers of the article hold as an identifier."""
        if not (self.at(unit, "identifier") or self.at(unit, "device.model")):
            return None
        return self.view.values["device.model", self.tape.unit(unit)]

    def value(self, lexicon: str, unit: int) -> str | None:
        """The lexicon's value for a unit, None when the unit is not in it."""
        if not (0 <= unit < self.size and lexicon in self.classes[unit]):
            return None
        return self.view.values[lexicon, self.tape.unit(unit)]


def within(units: list[int], first: int, last: int) -> list[int]:
    """Those of some units in order that are among first..last-1."""
    return units[bisect_left(units, first) : bisect_left(units, last)]


def bracket_round(scene: Scene, first: int, unit: int) -> int | None:
    """The bracket at first or later that is still open before a unit."""
    opened = within(scene.units("=("), first, unit)
    return opened[-1] if opened and not scene.has(opened[-1], unit, "=)") else None


def scene_of(facts: Facts) -> Scene:
    """The scene of an article's facts."""
    tape = facts.marked.tape
    starts, ends = tape.starts, tape.ends
    sentences: list[tuple[int, int]] = []
    for start, end in facts.marked.sentences:
        sentences.append((bisect_right(ends, start), bisect_right(starts, end - 1)))
    numbers: dict[int, NumberMention] = {}
    for number in facts.marked.numbers:
        unit = bisect_right(ends, number.number_start)
        if unit < len(tape):
            numbers[unit] = number
    view = view_of(facts.ruleset)
    chars, grammar = tape.projected(view.projection), facts.ruleset.grammar("claims")
    openings = grammar.openings(grammar.view(tape), 0, len(tape))
    classes = view.classes(tape, chars)
    return Scene(
        facts,
        tape,
        sentences,
        numbers,
        sorted(numbers),
        view,
        chars,
        classes,
        len(classes),
        view.searches,
        grammar,
        openings,
    )
