"""Sanity of finished records: sums, periods, places, bounds, the ledger. Schema and evidence the record proves."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from minewire.records import ArticleRecord, Claim

# Parts are compared with a total as figures of the text: what rounding to the last digit can move is no error.
_TOLERANCE = 1e-6
# Outcomes that divide a toll between them; other parts ('including 38 women') may leave a rest.
_DIVIDING = ({"killed", "injured"},)


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong in a record: at which id, in which field."""

    place: str
    field: str
    problem: str

    def __str__(self) -> str:
        return f"{self.place}: {self.field}: {self.problem}"


def problems(record: ArticleRecord) -> list[Problem]:
    """Everything in a valid record that cannot be right."""
    return [
        *_sums(record),
        *_stated_checks(record),
        *_periods(record),
        *_places(record),
        *_bounds(record),
        *_ledger(record),
    ]


def _sums(record: ArticleRecord) -> Iterator[Problem]:
    """A part above its total, parts of one kind above it, and outcomes that divide a toll but miss it."""
    claims = {claim.id: claim for claim in record.claims}
    totals = {claim.id: claim.part_of for claim in record.claims}
    parts: dict[str, list[Claim]] = defaultdict(list)
    for claim in record.claims:
        if claim.part_of:
            parts[claim.part_of].append(claim)
            if _returns(claim.id, totals):
                yield Problem(claim.id, "part_of", "is a part of itself")
    reported = {claim for check in record.checks if not check.agrees for claim in check.claims}
    for total_id, members in parts.items():
        total = claims[total_id]
        most = total.high if total.high is not None else total.value if total.qualifier == "exact" else None
        for member in members:
            least = _least(member)
            if most is not None and least is not None and least > most + _TOLERANCE:
                yield Problem(
                    member.id, "part_of", f"{_plain(least)} is more than its total {total.id} = {_plain(most)}"
                )
        if total_id not in reported:
            yield from _divided(total, members)


def _divided(total: Claim, members: list[Claim]) -> Iterator[Problem]:
    exact = [m for m in members if m.qualifier == "exact" and m.value is not None]
    for outcomes in _DIVIDING:
        pieces = [m for m in exact if m.outcome in outcomes and not (m.status or m.sex or m.age_group)]
        if total.qualifier != "exact" or total.value is None or {m.outcome for m in pieces} != outcomes:
            continue
        whole = sum(m.value or 0 for m in pieces)
        if len(pieces) == len(outcomes) and abs(whole - total.value) > _TOLERANCE:
            sum_ = " + ".join(_plain(m.value or 0) for m in pieces)
            yield Problem(total.id, "value", f"parts {sum_} = {_plain(whole)}, total {_plain(total.value)}")


def _stated_checks(record: ArticleRecord) -> Iterator[Problem]:
    """Checks that the extractor made and that did not agree."""
    for check in record.checks:
        if not check.agrees:
            yield Problem(" ".join(check.claims) or "article", f"check {check.kind}", f"does not agree: {check.detail}")


def _periods(record: ArticleRecord) -> Iterator[Problem]:
    spans: list[tuple[str, str, date | None, date | None]] = []
    for claim in record.claims:
        if claim.period:
            spans.append((claim.id, "period", claim.period.from_, claim.period.to))
    for found in record.dates:
        spans += [(found.id, "from", part.from_, part.to) for part in (found, *found.parts)]
    for place, field, first, last in spans:
        if first and last and first > last:
            yield Problem(place, field, f"{first} is after {last}")


def _places(record: ArticleRecord) -> Iterator[Problem]:
    """Codes of another country, coordinates that are none, and places inside places of other countries."""
    places = {place.id: place for place in record.places}
    enclosing = {place.id: place.within for place in record.places}
    for place in record.places:
        for field, code in (("code", place.code), ("pcode", place.pcode)):
            if code and place.country and not code.startswith(place.country):
                yield Problem(place.id, field, f"{code} is not in {place.country}")
        if (place.lat is None) != (place.lon is None):
            yield Problem(place.id, "lat", "one coordinate without the other")
        for field, degrees, most in (("lat", place.lat, 90), ("lon", place.lon, 180)):
            if degrees is not None and abs(degrees) > most:
                yield Problem(place.id, field, f"{degrees} is no coordinate")
        outer = places.get(place.within or "")
        if outer and outer.country and place.country and outer.country != place.country:
            yield Problem(place.id, "within", f"{place.country} inside {outer.id} in {outer.country}")
        if outer and _returns(place.id, enclosing):
            yield Problem(place.id, "within", "lies inside itself")


def _bounds(record: ArticleRecord) -> Iterator[Problem]:
    for claim in record.claims:
        known = [number for number in (claim.low, claim.value, claim.high) if number is not None]
        if known != sorted(known):
            yield Problem(claim.id, "value", f"low, value and high are not in order: {', '.join(map(_plain, known))}")
        if any(number < 0 for number in known):
            yield Problem(claim.id, "value", "is negative")
        if not known:
            yield Problem(claim.id, "value", "has neither a value nor a bound")
        if claim.qualifier == "exact" and not claim.low == claim.value == claim.high:
            yield Problem(claim.id, "qualifier", "is exact, but low, value and high differ")


def _ledger(record: ArticleRecord) -> Iterator[Problem]:
    """Every number stands in the ledger once."""
    entries = sorted(record.numbers, key=lambda entry: (entry.start, entry.end))
    for before, entry in pairwise(entries):
        if entry.start < before.end:
            place = f"numbers at {entry.start}"
            yield Problem(place, "start", f"{entry.text!r} and {before.text!r} hold the same characters")


def _least(claim: Claim) -> float | None:
    return claim.low if claim.low is not None else claim.value if claim.qualifier == "exact" else None


def _plain(number: float) -> str:
    return f"{number:,.10g}"


def _returns(start: str, step: dict[str, str | None]) -> bool:
    """Whether following `step` from an id leads back to it."""
    seen: set[str] = set()
    at = step[start]
    while at and at not in seen:
        if at == start:
            return True
        seen.add(at)
        at = step[at]
    return False
