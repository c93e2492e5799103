"""Windows of time that a figure can be told for."""

from __future__ import annotations

from dataclasses import dataclass

from .facts import Facts


@dataclass(frozen=True, slots=True)
class Period:
    """start/end: the words in the text; from_/to: ISO days, closed, None where open."""

    start: int
    end: int
    from_: str | None
    to: str | None
    date_id: str | None
    relation: str | None


def periods(facts: Facts) -> list[Period]:
    """The windows an article tells, in text order."""
    return []
