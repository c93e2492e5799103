"""What an article has told so far, for the figures that do not tell everything themselves."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from .figure import Figure
from .harmed.cause import Cause

if TYPE_CHECKING:
    from .counted.answers import Asked
    from .counted.tables import Column

# From so many words that only mine action uses, an article is about it: weak device words then count, too.
_TOPIC = 1


@dataclass(frozen=True, slots=True)
class Heading:
    """A line over a list, or a question: what was done to the things in its rows or in the answer, and the unit of the
    surfaces there."""

    action: str | None
    unit: str | None
    incident: bool = False
    asked: int = -2  # the sentence that is a question


@dataclass
class Story:
    """What the article has told so far."""

    topic: float
    apart: frozenset[int] = frozenset()  # sentences about mines of another kind
    finds: float = 0  # what sentences that only find munitions make of the topic: they make no shell a cause
    cause: Cause | None = None
    cause_sentence: int = -9
    harm_sentence: int = -9  # the last that told of victims or an accident
    counts: int = -1  # the last that only counts other things
    lead: str | None = None  # the device of the first cause told
    heading: Heading | None = None
    asked: Asked | None = None  # the last question for a number
    row: list[Figure] | None = None  # the last of a list by place
    head: Column | None = None  # of the labelled rows in the lines below
    planned: bool = False  # the rows below are a plan
    colon: bool = False  # and the line over them ends with a colon
    untold: list[Figure] = field(default_factory=list)  # of the headline: what happened is told only by the body
    figures: list[Figure] = field(default_factory=list)
    device_figure: Figure | None = None
    pointing: set[int] = field(default_factory=set)  # units of numbers that only take up what was told: 'all three'
    strong: bool = field(init=False)

    def __post_init__(self) -> None:
        self.strong = self.topic - self.finds >= _TOPIC
