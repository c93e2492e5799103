"""What is known of one article while it is resolved: each step reads what stands here and adds its own part."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from minewire.mentions import Marked
from minewire.ruleset import Ruleset
from minewire.text import Article

Json = dict[str, Any]


@dataclass(slots=True)
class Facts:
    """Lists hold plain dicts in the shape of the record; `published` is the ISO day relative dates count from."""

    article: Article
    marked: Marked
    ruleset: Ruleset
    vague_dates: bool = False
    dateline: Json | None = None
    published: str | None = None
    published_basis: str | None = None
    outlet: str | None = None
    speakers: list[Json] = field(default_factory=list)
    statements: list[Json] = field(default_factory=list)
    dates: list[Json] = field(default_factory=list)
    times: list[Any] = field(
        default_factory=list
    )  # every temporal mention as resolved (resolve.moments.Time), also unlisted ones
    places: list[Json] = field(default_factory=list)
    claims: list[Json] = field(default_factory=list)
    numbers: list[Json] = field(default_factory=list)
    outcomes: dict[int, str] = field(default_factory=dict)  # start of a number of people -> what happened to them
    # uncounted victims that are no claims, one or a couple: start, end, noun, outcome, how many
    victims: list[tuple[int, int, str | None, str, int]] = field(default_factory=list)
    told_by: dict[str, tuple[int, int]] = field(default_factory=dict)  # claim id -> the verb that told what happened
    counts: set[int] = field(default_factory=set)  # starts of numbers told to be those of other things
    ages: set[int] = field(default_factory=set)  # starts of numbers that only what stands round them tells to be ages
    reasons: dict[int, str] = field(default_factory=dict)  # start of a number -> why it is no claim
    checks: list[Json] = field(default_factory=list)
    # stretches whose figures someone vouches for without a word of speech: (start, end), speaker, source
    vouched: list[tuple[tuple[int, int], str | None, str | None]] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
