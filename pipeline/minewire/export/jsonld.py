"""schema.org Claim in JSON-LD: what was claimed, by whom, where it appeared. A verdict is not ours to give."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

from minewire.export.annotations import Json
from minewire.export.files import stream
from minewire.export.source import Item
from minewire.records import Claim, Place, Speaker

_URL = re.compile(r"https?://\S+\Z")
_KINDS = {"country": "Country", "region": "AdministrativeArea", "district": "AdministrativeArea", "city": "City"}


def write(items: Iterable[Item], target: Path) -> None:
    """One document whose @graph has an entry for each claim."""
    with stream(target) as opened:
        opened.write(b'{"@context": "https://schema.org", "@graph": [')
        number = 0
        for item in items:
            for claim in claims(item):
                opened.write((b",\n" if number else b"\n") + json.dumps(claim, ensure_ascii=False).encode())
                number += 1
        opened.write(b"\n]}\n")


def claims(item: Item) -> Iterator[Json]:
    """Each figure of a record as a Claim."""
    record, info = item.record, item.record.article
    speakers = {speaker.id: speaker for speaker in record.speakers}
    places = {place.id: place for place in record.places}
    article = _article(item)
    for claim in record.claims:
        known: Json = {
            "@type": "Claim",
            "@id": f"urn:minewire:{quote(item.key, safe='')}:{claim.id}",
            "identifier": claim.id,
            "text": _text(item, claim),
            "author": _author(speakers[claim.speaker]) if claim.speaker else None,
            "citation": _cited(speakers[claim.source]) if claim.source else None,
            "datePublished": info.published.isoformat() if info.published else None,
            "temporalCoverage": _interval(claim),
            "spatialCoverage": [_place(places[each]) for each in claim.places],
            "about": _figure(claim),
            "appearance": article,
            "firstAppearance": _first(item, claim, article),
            "isPartOf": _id(item, claim.part_of) if claim.part_of else None,
        }
        yield _known(known)


def _text(item: Item, claim: Claim) -> str:
    """The statement that holds the figure, else its sentence, else the figure itself."""
    statement = next((each for each in item.record.statements if each.id == claim.statement), None)
    if statement and statement.start <= claim.start and claim.end <= statement.end:
        return statement.text
    return item.words(claim.sentence) or claim.text


def _article(item: Item) -> Json:
    info = item.record.article
    is_url = bool(info.source and _URL.match(info.source))
    publisher = {"@type": "Organization", "name": info.outlet} if info.outlet else None
    author = {"@type": "Person", "name": info.byline} if info.byline else None
    return _known(
        {
            "@type": "NewsArticle",
            "url": info.source if is_url else None,
            "identifier": item.key,
            "headline": info.headline,
            "author": author,
            "datePublished": info.published.isoformat() if info.published else None,
            "publisher": publisher,
            "inLanguage": info.language,
        }
    )


def _first(item: Item, claim: Claim, article: Json) -> Json | None:
    """The earliest of the copies at hand, when it gives the same figure."""
    group = item.group
    if group is None or _differs(item, claim):
        return None
    if group.first == item.key:
        return article
    is_url = bool(group.first_source and _URL.match(group.first_source))
    known = {"@type": "NewsArticle", "url": group.first_source if is_url else None, "identifier": group.first}
    return _known(known | {"datePublished": group.first_published})


def _differs(item: Item, claim: Claim) -> bool:
    period = claim.period
    ends = [str(end) if end else None for end in ((period.from_, period.to) if period else (None, None))]
    key = (claim.measure, claim.action, claim.outcome, *ends)
    return any(
        (each.measure, each.action, each.outcome, each.period_from, each.period_to) == key
        for each in (item.group.differs if item.group else ())
    )


def _author(speaker: Speaker) -> Json:
    name = speaker.name or speaker.role or (speaker.mentions[0].text if speaker.mentions else None)
    if speaker.kind == "organisation":
        return _known({"@type": "Organization", "name": name})
    office = {"@type": "Organization", "name": speaker.organisation} if speaker.organisation else None
    return _known({"@type": "Person", "name": name, "jobTitle": speaker.role, "affiliation": office})


def _cited(speaker: Speaker) -> Json:
    return {"@type": "CreativeWork", "author": _author(speaker)}


def _interval(claim: Claim) -> str | None:
    """ISO 8601: a day, or first/last with .. for an open end."""
    period = claim.period
    if period is None or (period.from_ is None and period.to is None):
        return None
    first, last = (end.isoformat() if end else ".." for end in (period.from_, period.to))
    return first if first == last else f"{first}/{last}"


def _place(place: Place) -> Json:
    geo = None
    if place.lat is not None and place.lon is not None:
        geo = {"@type": "GeoCoordinates", "latitude": place.lat, "longitude": place.lon}
    country = {"@type": "Country", "identifier": place.country} if place.country and place.kind != "country" else None
    code = place.pcode or place.code
    known = {"@type": _KINDS.get(place.kind, "Place"), "name": place.name, "identifier": code}
    return _known(known | {"containedInPlace": country, "geo": geo})


def _figure(claim: Claim) -> Json:
    """The figure; its bounds are those of the words."""
    words = (claim.outcome, claim.action, claim.status, claim.sex, claim.age_group, claim.device)
    properties = zip(("outcome", "action", "status", "sex", "age_group", "device"), words)
    named = [*properties, ("qualifier", claim.qualifier), ("modality", claim.modality)]
    return _known(
        {
            "@type": "QuantitativeValue",
            "name": claim.measure,
            "value": claim.value,
            "minValue": claim.low,
            "maxValue": claim.high,
            "unitText": claim.unit,
            "additionalProperty": [
                {"@type": "PropertyValue", "name": name, "value": value} for name, value in named if value
            ],
        }
    )


def _id(item: Item, claim: str) -> Json:
    return {"@id": f"urn:minewire:{quote(item.key, safe='')}:{claim}"}


def _known(fields: dict[str, Any]) -> Json:
    return {name: value for name, value in fields.items() if value is not None and value != []}
