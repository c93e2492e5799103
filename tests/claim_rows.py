"""What the tests of claims share: the claims of a text as rows of words."""

from __future__ import annotations

from minewire import Article, Extractor

PUBLISHED = "2024-05-16"
SUBJECT = "Landmines and cluster munitions are a threat."  # what an article of mine news has told before


def told(extractor: Extractor, text: str, *, days: bool = False) -> list[str]:
    """Each claim as 'value measure action-or-outcome <n' where it is a part of the n-th; `days` adds its period."""
    claims = extractor.extract(Article(text, published=PUBLISHED)).claims
    order = {claim.id: number for number, claim in enumerate(claims, 1)}
    rows = []
    for claim in claims:
        value = f"{claim.value:g}" if claim.value is not None else f"{claim.low}..{claim.high}"
        period = f" {claim.period.from_}/{claim.period.to}" if days and claim.period else ""
        part = f" <{order[claim.part_of]}" if claim.part_of else ""
        rows.append(f"{value} {claim.measure} {claim.action or claim.outcome or '-'}{period}{part}")
    return rows
