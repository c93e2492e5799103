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
    if date := next((date for date in facts.dates if date["start"] <= start and end <= date["end"]), None):
        words["date"] = _date(date)
    return Explanation(start, end, entry["text"], entry["kind"], why, None, words)


def _reason_inside(facts: Facts, start: int, end: int) -> str:
    """The reason noted for the number inside an entry."""
    inside = (reason for at, reason in facts.reasons.items() if start <= at < end)
    return next(inside, "no device, victim, land or accident is counted by it")


def _claim(extractor: Extractor, facts: Facts, claim: dict[str, Any]) -> Explanation:
    rule = extractor.ruleset.rules.get(claim["pattern"])
    about = rule.about if rule else "A number without a noun goes on with the noun or the verb before it."
    told = ", ".join(filter(None, (claim["measure"], claim["action"], claim["outcome"])))
    return Explanation(
        claim["start"],
        claim["end"],
        claim["text"],
        "claim",
        f"{claim['id']}: {told}. {about}",
        claim["pattern"],
        dict(_words(facts, claim)),
    )


def _words(facts: Facts, claim: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """What a claim's other fields are, and the words that they were read from."""
    text = facts.article.text
    yield "value", _value(claim)
    if (span := facts.told_by.get(claim["id"])) is not None:
        yield "told by", text[span[0] : span[1]]
    yield "modality", claim["modality"]
    for field in ("status", "sex", "age_group", "device"):
        if claim[field]:
            yield field.replace("_", " "), claim[field]
    period = claim["period"]
    if period:
        date = next((d for d in facts.dates if d["id"] == period["date"]), None)
        shown = f"{_days(period)} ({period['basis']})"
        yield "period", f"{date['text']} ({date['value'] or 'unresolved'}): {shown}" if date else shown
    places = {place["id"]: place for place in facts.places}
    if claim["places"]:
        yield "places", ", ".join(_place(places[i]) for i in claim["places"])
    speakers = {speaker["id"]: speaker["name"] or speaker["role"] or speaker["id"] for speaker in facts.speakers}
    for field in ("speaker", "source"):
        if claim[field]:
            yield field, speakers[claim[field]]
    if claim["part_of"]:
        total = next(other for other in facts.claims if other["id"] == claim["part_of"])
        yield "part of", f"{total['id']} ({total['text']})"
    if claim["restated"]:
        yield "restated", "; ".join(again["text"] for again in claim["restated"])
    if claim["flags"]:
        yield "flags", ", ".join(claim["flags"])


def _value(claim: dict[str, Any]) -> str:
    """The figure as the record has it: the number said, how it is meant, and the bounds where the two differ."""
    said, bounds = claim["value"], (claim["low"], claim["high"])
    unit = "" if claim["unit"] in {"item", "person", "area", "incident"} else f" {claim['unit'].replace('_', ' ')}"
    meant = claim["qualifier"].replace("_", " ")
    low, high = ("…" if end is None else f"{end:,}" for end in bounds)
    if said is None:
        return f"{low} to {high}{unit}, {meant}"
    return f"{said:,}{unit}, {meant}" + ("" if bounds == (said, said) else f": {low} to {high}")


def _date(date: dict[str, Any]) -> str:
    """A date with its TIMEX3 value and, where they are known, its days."""
    days = f": {_days(date)}" if date["from"] or date["to"] else ""
    return f"{date['text']} ({date['value'] or 'unresolved'}){days}"


def _days(period: dict[str, Any]) -> str:
    return f"{period['from'] or '…'} to {period['to'] or '…'}"


def _place(place: dict[str, Any]) -> str:
    return f"{place['text']} ({place['code'] or place['pcode'] or place['country'] or 'no code'})"
