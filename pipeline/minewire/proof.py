"""What makes a record provable: its evidence is the text, and what it refers to is there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from minewire.records import ArticleRecord, Mention


def evidence(record: ArticleRecord) -> Iterator[tuple[str, Mention]]:
    """Every piece of evidence with the name of its place in the record."""
    if record.article.dateline:
        yield "article.dateline", record.article.dateline
    for speaker in record.speakers:
        for mention in speaker.mentions:
            yield speaker.id, mention
    for statement in record.statements:
        yield statement.id, statement
        if statement.cue:
            yield statement.id, statement.cue
        if statement.speaker_mention:
            yield statement.id, statement.speaker_mention
    for date_ in record.dates:
        yield date_.id, date_
        for part in date_.parts:
            yield date_.id, part
    for place in record.places:
        yield place.id, place
    for claim in record.claims:
        yield claim.id, claim
        for mention in claim.restated:
            yield claim.id, mention
    for entry in record.numbers:
        yield "numbers", entry


def broken_evidence(record: ArticleRecord, text: str | None) -> list[str]:
    """Without a text only the lengths can be verified."""
    if text is None:
        return [
            f"{place}: evidence {piece.text!r} does not fill {piece.start}:{piece.end}"
            for place, piece in evidence(record)
            if piece.end - piece.start != len(piece.text)
        ]
    broken = [
        f"{place}: evidence {piece.text!r} is not the text at {piece.start}:{piece.end}"
        for place, piece in evidence(record)
        if text[piece.start : piece.end] != piece.text or piece.end - piece.start != len(piece.text)
    ]
    size = len(text)
    broken += [
        f"{claim.id}: sentence {claim.sentence.start}:{claim.sentence.end} does not hold the claim"
        for claim in record.claims
        if not claim.sentence.start <= claim.start <= claim.end <= claim.sentence.end <= size
    ]
    return broken


def broken_references(record: ArticleRecord) -> list[str]:
    """Ids that stand twice, and references to ids that do not exist."""
    speakers, places, claims = _ids(record.speakers), _ids(record.places), _ids(record.claims)
    dates, statements = _ids(record.dates), _ids(record.statements)
    faults: list[str] = []
    groups = (speakers, record.speakers), (places, record.places), (claims, record.claims)
    for known, items in (*groups, (dates, record.dates), (statements, record.statements)):
        if len(known) != len(items):
            faults.append(f"an id stands twice among {', '.join(item.id for item in items)}")

    def need(place: str, field: str, wanted: str | None, known: set[str]) -> None:
        if wanted is not None and wanted not in known:
            faults.append(f"{place}: {field} {wanted!r} does not exist")

    for statement in record.statements:
        need(statement.id, "speaker", statement.speaker, speakers)
        need(statement.id, "source", statement.source, speakers)
    for place in record.places:
        need(place.id, "within", place.within, places)
    for claim in record.claims:
        need(claim.id, "speaker", claim.speaker, speakers)
        need(claim.id, "source", claim.source, speakers)
        need(claim.id, "statement", claim.statement, statements)
        need(claim.id, "part_of", claim.part_of, claims)
        for wanted in claim.places:
            need(claim.id, "places", wanted, places)
        if claim.period:
            need(claim.id, "period.date", claim.period.date, dates)
    for entry in record.numbers:
        need(f"numbers at {entry.start}", "claim", entry.claim, claims)
    for check in record.checks:
        for wanted in check.claims:
            need(f"check {check.kind}", "claims", wanted, claims)
    return faults


class _Identified(Protocol):
    @property
    def id(self) -> str: ...


def _ids(items: Iterable[_Identified]) -> set[str]:
    return {item.id for item in items}
