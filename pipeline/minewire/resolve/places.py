"""places of an article."""

from __future__ import annotations

from .facts import Facts


def resolve_places(facts: Facts) -> None:
    """Add the places."""
