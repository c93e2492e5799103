"""dates of an article."""

from __future__ import annotations

from .facts import Facts


def resolve_dates(facts: Facts) -> None:
    """Add the dates."""
