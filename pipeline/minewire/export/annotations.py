"""A record as spans with labels for an annotation tool, and as gold: what both directions of such formats share.

Tools keep a span's offsets and label and little else. What they have no place for (a claim's value, a speaker's role)
travels beside the spans as the gold itself, and comes back with each span that is still there.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from minewire.export.source import Item
from minewire.records import ArticleRecord, Claim, DateExpression, Mention, Place, Speaker, Statement

# The field of a task that carries the gold.
CARRIED = "minewire"
# Roles of places that an annotator marks; parts of names and demonyms are no places of their own.
_PLACES = {"location", "dateline", "actor"}
FAMILIES = ("claim", "statement", "cue", "speaker", "date", "place")
Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Labelled:
    """A span of the text; `id` names the annotation it belongs to and may be unknown after a tool."""

    start: int
    end: int
    label: str
    id: str | None = None
    text: str | None = None

    @property
    def family(self) -> str:
        """The first part of the label: one of FAMILIES."""
        return self.label.partition(".")[0]


def spans(record: ArticleRecord, text: str) -> list[Labelled]:
    """Every span that an annotator sees, by place. Labels are a family with what is most often wrong about it."""
    found: list[Labelled] = []

    def add(label: str, identity: str, piece: Mention) -> None:
        found.append(Labelled(piece.start, piece.end, label, identity, text[piece.start : piece.end]))

    for speaker in record.speakers:
        for number, mention in enumerate(speaker.mentions):
            add(f"speaker.{speaker.kind}", f"{speaker.id}.{number}", mention)
    for statement in record.statements:
        add(f"statement.{statement.kind}", statement.id, statement)
        if statement.cue:
            add("cue", f"{statement.id}.cue", statement.cue)
    for date in record.dates:
        add(f"date.{date.kind}", date.id, date)
    for place in _places(record):
        add(f"place.{place.kind}", place.id, place)
    for claim in record.claims:
        add(claim_label(claim.measure, claim.action or claim.outcome), claim.id, claim)
    return sorted(found, key=lambda span: (span.start, -span.end, span.label, span.id or ""))


def claim_label(measure: str, happened: str | None) -> str:
    """`claim.mine.cleared`, `claim.casualty.killed`, `claim.incident`."""
    return ".".join(part for part in ("claim", measure, happened) if part)


def gold(item: Item, text: str) -> Json:
    """The record as an annotated article of corpus/, with the id of each annotation in `ids` (which stays outside)."""
    record = item.record
    info = record.article
    names = speaker_names(record)
    places = {place.id: place for place in record.places}
    countries = Counter(place.country for place in _places(record) if place.country)
    order = {claim.id: number for number, claim in enumerate(record.claims)}
    day = info.published.isoformat() if info.published else None
    return {
        "id": item.key,
        "country": min(countries, key=lambda code: (-countries[code], code)) if countries else "",
        "genre": "imported",
        "published": day if info.published_basis == "metadata" else None,
        "text": text,
        "gold": {
            "article": {
                "outlet": info.outlet,
                "dateline_place": info.dateline.place if info.dateline else None,
                "date": day,
            },
            "speakers": [_speaker(speaker, names) for speaker in record.speakers],
            "statements": [_statement(each, names, text) for each in record.statements],
            "dates": [_date(date, text) for date in record.dates],
            "places": [_place(place, text) for place in _places(record)],
            "claims": [_claim(claim, names, places, order, text) for claim in record.claims],
        },
    }


def identities(record: ArticleRecord) -> Json:
    """The ids of the annotations of `gold`, list by list."""
    return {
        "speakers": [speaker.id for speaker in record.speakers],
        "statements": [statement.id for statement in record.statements],
        "dates": [date.id for date in record.dates],
        "places": [place.id for place in _places(record)],
        "claims": [claim.id for claim in record.claims],
    }


def carried(item: Item) -> Json:
    """What travels beside the spans: the gold without the text, the ids, and where each span stood."""
    text = item.text or ""
    known = gold(item, text)
    del known["text"]
    at = [[span.id, span.start, span.end, span.label] for span in spans(item.record, text)]
    return {"gold": known, "ids": identities(item.record), "spans": at, "sha256": item.record.article.sha256}


def speaker_names(record: ArticleRecord) -> dict[str, str]:
    """A name for each speaker by which gold refers to it; each name stands once."""
    names: dict[str, str] = {}
    for speaker in record.speakers:
        first = speaker.mentions[0].text if speaker.mentions else speaker.id
        name = speaker.name or speaker.role or first
        names[speaker.id] = name if name not in names.values() else f"{name} ({speaker.id})"
    return names


def _places(record: ArticleRecord) -> Iterator[Place]:
    return (place for place in record.places if place.role in _PLACES)


def _speaker(speaker: Speaker, names: dict[str, str]) -> Json:
    aliases = dict.fromkeys(mention.text for mention in speaker.mentions if mention.text != names[speaker.id])
    known = {"name": names[speaker.id], "kind": speaker.kind, "role": speaker.role}
    return known | {"organisation": speaker.organisation, "aliases": list(aliases)}


def _statement(statement: Statement, names: dict[str, str], text: str) -> Json:
    return {
        "kind": statement.kind,
        "speaker": names[statement.speaker] if statement.speaker else None,
        "source": names[statement.source] if statement.source else None,
        "text": text[statement.start : statement.end],
        "start": statement.start,
        "cue": statement.cue.text if statement.cue else None,
    }


def _date(date: DateExpression, text: str) -> Json:
    first, last = date.from_, date.to
    return {
        "text": text[date.start : date.end],
        "start": date.start,
        "kind": date.kind,
        "from": first.isoformat() if first else None,
        "to": last.isoformat() if last else None,
    }


def _place(place: Place, text: str) -> Json:
    words = text[place.start : place.end]
    return {"text": words, "start": place.start, "name": place.name, "kind": place.kind, "country": place.country}


def _claim(claim: Claim, names: dict[str, str], places: dict[str, Place], order: dict[str, int], text: str) -> Json:
    known: Json = {
        "evidence": text[claim.start : claim.end],
        "start": claim.start,
        "sentence": text[claim.sentence.start : claim.sentence.end],
    }
    alike = ("measure", "action", "outcome", "status", "sex", "age_group", "device")
    figure = ("value", "low", "high", "qualifier", "unit")
    known |= {name: getattr(claim, name) for name in (*alike, *figure)}
    period = claim.period
    if period:
        first, last = period.from_, period.to
        known["period"] = {"from": first.isoformat() if first else None, "to": last.isoformat() if last else None}
    else:
        known["period"] = None
    return known | {
        "places": [places[each].name for each in claim.places],
        "speaker": names[claim.speaker] if claim.speaker else None,
        "source": names[claim.source] if claim.source else None,
        "part_of": order[claim.part_of] if claim.part_of else None,
    }
