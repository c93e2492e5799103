"""The article as the claim rules see it: one class character for each unit, the units of each sentence, its numbers."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from minewire.mentions import NumberMention
from minewire.resolve.facts import Facts
from minewire.ruleset import Ruleset, Tape

from .view import View, view_of


@dataclass(slots=True)
class Scene:
    """An article as the claim rules see it: its tape, and the units of each sentence."""

    facts: Facts
    tape: Tape
    sentences: list[tuple[int, int]]
    numbers: dict[int, NumberMention]  # unit -> number
    view: View
    chars: str  # the tape's units in the view's characters
    cache: dict[Any, Any] = field(default_factory=dict)  # answers that several figures of a sentence ask for

    @property
    def rules(self) -> Ruleset:
        return self.facts.ruleset

    def same_paragraph(self, a: int, b: int) -> bool:
        """Whether two sentences stand in one paragraph."""
        starts = [start for start, _ in self.facts.marked.paragraphs]
        where = [bisect_right(starts, self.tape.starts[self.sentences[index][0]]) for index in (a, b)]
        return where[0] == where[1]

    def some(self, first: int, last: int, *names: str) -> int | None:
        """The first of the units first..last-1 that belongs to one of the classes."""
        match = self.view.pattern(names).search(self.chars, first if first > 0 else 0, last if last > 0 else 0)
        return match.start() if match else None

    def has(self, first: int, last: int, *names: str) -> bool:
        """Whether one of the units first..last-1 belongs to one of the classes."""
        search = self.view.pattern(names).search
        return search(self.chars, first if first > 0 else 0, last if last > 0 else 0) is not None

    def at(self, unit: int, name: str) -> bool:
        """Whether a unit belongs to a class; False outside the tape."""
        return 0 <= unit < len(self.chars) and self.chars[unit] in self.view.sets[name]

    def holding(self, *names: str) -> set[int]:
        """The sentences in which a unit of one of the classes stands."""
        starts = [first for first, _ in self.sentences]
        return {bisect_right(starts, m.start()) - 1 for m in self.view.pattern(names).finditer(self.chars)}

    def model(self, unit: int) -> str | None:
        """The measure of a model name ('PMN-2'), which the numbers of the article hold as an identifier."""
        if not (self.at(unit, "identifier") or self.at(unit, "device.model")):
            return None
        found = self.rules.lexicon("device.model").value(_key(self.tape.unit(unit)))
        return str(found) if found is not None else None

    def value(self, lexicon: str, unit: int) -> str | None:
        """The lexicon's value for a unit, None when the unit is not in it."""
        if not (0 <= unit < len(self.chars)) or self.chars[unit] not in self.view.sets[lexicon]:
            return None
        found = self.facts.ruleset.lexicons[lexicon].value(_key(self.tape.unit(unit)))
        return None if found is None else str(found)


@lru_cache(maxsize=4096)
def _key(words: str) -> str:
    """A unit of several tokens as a lexicon writes it: single blanks."""
    return " ".join(words.split()).replace("- ", "-")


def scene_of(facts: Facts) -> Scene:
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
    return Scene(facts, tape, sentences, numbers, view, tape.projected(view.projection))
