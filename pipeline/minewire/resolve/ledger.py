"""ledger of an article."""

from __future__ import annotations

from .facts import Facts


def resolve_ledger(facts: Facts) -> None:
    """Add the ledger."""
