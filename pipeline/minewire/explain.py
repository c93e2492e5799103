"""Why each number of an article is what it is: rule and words of a claim; of the others, what kept them out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from minewire.extract import Extractor
from minewire.resolve import Facts
from minewire.text import Article

# Ledger kinds in words; 'count' and 'claim' are explained from the article.
KINDS = {
    "date": "part of a date",
    "time": "part of a time of day",
    "age": "an age",
    "duration": "a length of time",
    "money": "a sum of money",
    "percent": "a share in percent",
    "measure": "a measure with a unit",
    "ordinal": "a rank",
    "identifier": "a name, model or number of a thing",
    "name": "part of a name",
    "unexplained": "no rule says what it is",
}


@dataclass(frozen=True, slots=True)
class Explanation:
    """One number: where it stands, what it is, and why. `words` are the pieces of text that were used, by what for."""

    start: int
    end: int
    text: str
    kind: str
    why: str
    rule: str | None
    words: dict[str, str]


def explain(extractor: Extractor, article: Article) -> list[Explanation]:
    """Every number of the ledger in text order, then the claims that no number tells ('a resident was killed')."""
    facts = extractor.facts(article)
    claims = {claim["id"]: claim for claim in facts.claims}
    rows = [_row(extractor, facts, entry, claims) for entry in facts.numbers]
    told = {entry["claim"] for entry in facts.numbers}
    rows += [_claim(extractor, facts, claim) for claim in facts.claims if claim["id"] not in told]
    return sorted(rows, key=lambda row: row.start)


def _row(extractor: Extractor, facts: Facts, entry: dict[str, Any], claims: dict[str, Any]) -> Explanation:
    claim = claims.get(entry["claim"] or "")
    if claim is not None:
        return _claim(extractor, facts, claim)
    start, end = entry["start"], entry["end"]
    why = KINDS.get(entry["kind"]) or facts.reasons.get(start) or _reason_inside(facts, start, end)
    words = {"counts": entry["noun"]} if entry["noun"] else {}
    return Explanation(start, end, entry["text"], entry["kind"], why, None, words)


def _reason_inside(facts: Facts, start: int, end: int) -> str:
    """The reason noted for the number inside an entry."""
    inside = (reason for at, reason in facts.reasons.items() if start <= at < end)
    return next(inside, "no device, victim, land or accident is counted by it")


def _claim(extractor: Extractor, facts: Facts, claim: dict[str, Any]) -> Explanation:
    rule = extractor.ruleset.rules.get(claim["pattern"])
    about = rule.about if rule else "A number without a noun goes on with the noun or the verb before it."
    told = claim["action"] or claim["outcome"]
    return Explanation(
        claim["start"],
        claim["end"],
        claim["text"],
        "claim",
        f"{claim['id']}: {claim['measure']}{', ' + told if told else ''}. {about}",
        claim["pattern"],
        dict(_words(facts, claim)),
    )


def _words(facts: Facts, claim: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """The words that a claim's other fields were read from."""
    text = facts.article.text
    if (span := facts.told_by.get(claim["id"])) is not None:
        yield "told by", text[span[0] : span[1]]
    if claim["device"]:
        yield "device", claim["device"]
    period = claim["period"]
    if period:
        date = next((d for d in facts.dates if d["id"] == period["date"]), None)
        shown = f"{period['from'] or '…'} to {period['to'] or '…'} ({period['basis']})"
        yield "period", f"{date['text']}: {shown}" if date else shown
    places = {place["id"]: place["text"] for place in facts.places}
    if claim["places"]:
        yield "places", ", ".join(places[i] for i in claim["places"])
    speakers = {speaker["id"]: speaker["name"] or speaker["role"] or speaker["id"] for speaker in facts.speakers}
    for field in ("speaker", "source"):
        if claim[field]:
            yield field, speakers[claim[field]]
    if claim["part_of"]:
        yield "part of", claim["part_of"]
    if claim["flags"]:
        yield "flags", ", ".join(claim["flags"])
