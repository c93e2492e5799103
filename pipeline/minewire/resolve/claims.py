"""claims of an article."""

from __future__ import annotations

from .facts import Facts


def resolve_claims(facts: Facts) -> None:
    """Add the claims."""
