"""Mentions to facts: intervals, codes, people, claims, totals. Pure Python: nothing here knows spaCy."""

from .claims import resolve_claims
from .dates import resolve_dates
from .facts import Facts
from .ledger import resolve_ledger
from .people import resolve_people
from .places import resolve_places

# In this order: a period needs the dates, a claim needs everything before it, the ledger needs the claims.
STEPS = (resolve_dates, resolve_places, resolve_people, resolve_claims, resolve_ledger)

__all__ = ["STEPS", "Facts"]
