"""people of an article."""

from __future__ import annotations

from .facts import Facts


def resolve_people(facts: Facts) -> None:
    """Add the people."""
