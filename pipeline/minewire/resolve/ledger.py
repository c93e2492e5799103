"""The ledger: every number of the article once, with what it is; those that prove a claim point to it."""

from __future__ import annotations

import re
from bisect import bisect_right

from minewire.mentions import BARE, NumberMention

from .facts import Facts, Json

# Numbers inside the words for one victim: 'a third man', 'a 17-year-old boy'.
_INSIDE = ("age", "ordinal")
_DIGITS = re.compile("[0-9]+")


def resolve_ledger(facts: Facts) -> None:
    """Set facts.numbers from the numbers found, the claims and their restatements."""
    text = facts.marked.text
    evidence = _evidence(facts.claims)
    starts = [start for start, _, _ in evidence]
    facts.numbers = [
        _entry(text, number, _claim_of(number, evidence, starts), facts) for number in facts.marked.numbers
    ]
    counted = {entry["outcome"] for entry in facts.numbers if entry["value"] != 0}
    inside = [(entry["start"], entry["end"]) for entry in facts.numbers if entry["kind"] in _INSIDE]
    taken = [(e["start"], e["end"]) for e in facts.numbers if e["kind"] not in _INSIDE]
    taken += [(a, b) for a, b, _ in evidence]
    for start, end, noun, outcome, value in facts.victims:
        # Where the article counts its dead or injured, the single ones are among them.
        if outcome in counted or any(a < end and start < b for a, b in taken):
            continue
        place = _beside(text, start, end, [(a, b) for a, b in inside if a < end and start < b])
        if place is not None:
            facts.numbers.append(_victim(text, *place, noun, outcome, value))
            counted.add(outcome)
    facts.numbers += [
        _note(text, *digits.span()) for a, b in facts.marked.notes for digits in _DIGITS.finditer(text, a, b)
    ]
    facts.numbers.sort(key=lambda entry: (entry["start"], entry["end"]))


def _beside(text: str, start: int, end: int, numbers: list[tuple[int, int]]) -> tuple[int, int] | None:
    """The words of a victim beside the number in them: 'a 17-year-old boy' is the boy, 'a 17-year-old' the article."""
    if numbers:
        first, last = numbers[0][0], numbers[-1][1]
        start, end = (last, end) if text[last:end].strip() else (start, first)
    words = text[start:end] if start < end else ""
    start += len(words) - len(words.lstrip())
    end = start + len(words.strip())
    return (start, end) if start < end else None


def _victim(text: str, start: int, end: int, noun: str | None, outcome: str | None, value: float) -> Json:
    """A victim, or a couple, whom no number counts and no mine harmed: 'a resident was killed by shelling' is one."""
    return {
        "start": start,
        "end": end,
        "text": text[start:end],
        "value": value,
        "low": value,
        "high": value,
        "qualifier": "exact",
        "unit": None,
        "noun": noun,
        "outcome": outcome,
        "kind": "count",
        "claim": None,
    }


def _note(text: str, start: int, end: int) -> Json:
    """The number of a footnote: 'three were hurt.[4]'."""
    value = int(text[start:end])
    return {**_victim(text, start, end, None, None, value), "kind": "identifier"}


def _evidence(claims: list[Json]) -> list[tuple[int, int, Json]]:
    """Stretches that prove a claim, in order."""
    spans = [(claim["start"], claim["end"], claim) for claim in claims]
    spans += [(piece["start"], piece["end"], claim) for claim in claims for piece in claim["restated"]]
    return sorted(spans, key=lambda span: span[:2])


def _claim_of(number: NumberMention, evidence: list[tuple[int, int, Json]], starts: list[int]) -> Json | None:
    """The claim whose evidence holds the figure: the number that opens it, or the one with its value."""
    if number.kind not in ("count", "measure", "ordinal"):
        return None
    for index in range(bisect_right(starts, number.number_start) - 1, -1, -1):
        start, end, claim = evidence[index]
        if start <= number.number_start < end:
            if start == number.number_start or start == number.start or _same(claim, number):
                return claim
        elif number.number_start - start > 400:
            break
    return None


def _same(claim: Json, number: NumberMention) -> bool:
    return (claim["value"], claim["low"], claim["high"]) == (number.value, number.low, number.high)


def _kind(number: NumberMention, outcome: str | None, counts: set[int]) -> str:
    """A bare figure that counts nothing we know is unexplained: a reader must see that it was not understood."""
    bare = number.noun is None and outcome is None and number.pattern in BARE and number.start not in counts
    return "unexplained" if number.kind == "count" and bare else number.kind


def _entry(text: str, number: NumberMention, claim: Json | None, facts: Facts) -> Json:
    outcome = claim["outcome"] if claim else facts.outcomes.get(number.start)
    unit = number.unit
    aged = claim is None and number.start in facts.ages
    if aged:
        unit = unit or "year"
    if claim and unit is None and claim["measure"] == "land_area":
        unit = claim["unit"].replace("_", " ")  # the unit said before: 412 hectares and 88.5
    return {
        "start": number.start,
        "end": number.end,
        "text": text[number.start : number.end],
        "value": number.value,
        "low": number.low,
        "high": number.high,
        "qualifier": number.qualifier,
        "unit": unit,
        "noun": None if aged else number.noun,
        "outcome": outcome,
        "kind": "claim" if claim else "age" if aged else _kind(number, outcome, facts.counts),
        "claim": claim["id"] if claim else None,
    }
