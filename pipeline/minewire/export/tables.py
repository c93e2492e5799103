"""Records to rows, in the order of the columns in `columns`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from minewire.export.levels import Unit, units
from minewire.export.source import Item
from minewire.records import ArticleRecord, Claim, DatePart, Mention, Period, Place, Speaker, Statement

Cell = str | int | float | bool | date | None
Row = tuple[Cell, ...]
JOINT = "; "


def rows(item: Item) -> Iterator[tuple[str, Row]]:
    """Every row of a record with the name of its table."""
    record, key = item.record, item.key
    yield "articles", _article(item)
    for speaker in record.speakers:
        yield "speakers", (key, speaker.id, speaker.name, speaker.kind, speaker.role, speaker.organisation)
        for position, mention in enumerate(speaker.mentions, 1):
            yield "speaker_mentions", (key, speaker.id, position, *_evidence(mention))
    for statement in record.statements:
        yield "statements", _statement(key, statement)
    for date_ in record.dates:
        yield "dates", (key, date_.id, *_date(date_))
        for position, part in enumerate(date_.parts, 1):
            yield "date_parts", (key, date_.id, position, *_date(part))
    for place in record.places:
        yield "places", _place(key, place)
    for claim in record.claims:
        yield "claims", _claim(key, claim)
        for position, place_id in enumerate(claim.places, 1):
            yield "claim_places", (key, claim.id, position, place_id)
        for position, mention in enumerate(claim.restated, 1):
            yield "claim_restated", (key, claim.id, position, *_evidence(mention))
    yield from _ledger_and_checks(key, record)
    for row in flat(item):
        yield "claims_flat", row


def flat(item: Item) -> Iterator[Row]:
    """The rows of claims_flat alone."""
    record, info = item.record, item.record.article
    places = {place.id: place for place in record.places}
    speakers = {speaker.id: speaker for speaker in record.speakers}
    statements = {statement.id: statement for statement in record.statements}
    group = item.group
    totals = {claim.part_of for claim in record.claims}
    for claim in record.claims:
        speaker = speakers[claim.speaker] if claim.speaker else None
        source = speakers[claim.source] if claim.source else None
        said = statements[claim.statement] if claim.statement else None
        yield (
            *(item.key, claim.id, info.published, info.outlet, info.headline, info.source),
            *_figure(claim),
            *_joined([places[place] for place in claim.places]),
            *_person(speaker),
            *_person(source)[:1],
            *_person(source)[2:],
            *((said.kind, said.text, said.via) if said else (None, None, None)),
            *(claim.part_of, claim.modality),
            *_evidence(claim),
            *(claim.sentence.start, claim.sentence.end, item.words(claim.sentence)),
            *(claim.pattern, _flags(claim)),
            *((group.id, group.first) if group else (None, None)),
            *_levels([units(places[place], places) for place in claim.places]),
            *(claim.part_of is not None, claim.id in totals, _days(claim.period)),
        )


def _article(item: Item) -> Row:
    info = item.record.article
    line = info.dateline
    return (
        *(item.key, info.source, info.outlet, info.headline, info.byline, info.language),
        *(info.published, info.published_basis),
        *((*_evidence(line), line.place, line.date) if line else (None, None, None, None, None)),
        *(info.sha256, info.text, info.pattern_set, item.record.schema_version),
    )


def _statement(key: str, statement: Statement) -> Row:
    return (
        *(key, statement.id, statement.kind, statement.speaker, statement.source),
        *_evidence(statement),
        *_evidence(statement.speaker_mention),
        *_evidence(statement.cue),
        *(statement.via, statement.pattern),
    )


def _date(part: DatePart) -> Row:
    return (part.kind, part.value, part.from_, part.to, part.basis, *_evidence(part), part.pattern)


def _place(key: str, place: Place) -> Row:
    return (
        *(key, place.id, place.name, place.kind, place.country, place.code, place.pcode, place.within),
        *(place.lat, place.lon, place.role),
        *_evidence(place),
        place.pattern,
    )


def _figure(claim: Claim) -> Row:
    period = claim.period
    return (
        *(claim.measure, claim.action, claim.outcome, claim.status, claim.sex, claim.age_group, claim.device),
        *(claim.value, claim.low, claim.high, claim.qualifier, claim.unit, claim.value_m2),
        *((period.from_, period.to, period.basis) if period else (None, None, None)),
    )


def _claim(key: str, claim: Claim) -> Row:
    return (
        *(key, claim.id, *_figure(claim), claim.period.date if claim.period else None),
        *(claim.speaker, claim.source, claim.statement, claim.part_of, claim.modality),
        *_evidence(claim),
        *(claim.sentence.start, claim.sentence.end, claim.pattern, _flags(claim)),
    )


def _ledger_and_checks(key: str, record: ArticleRecord) -> Iterator[tuple[str, Row]]:
    for position, entry in enumerate(record.numbers, 1):
        figure = (entry.kind, entry.value, entry.low, entry.high, entry.qualifier, entry.unit)
        yield "numbers", (key, position, *figure, entry.noun, entry.outcome, entry.claim, *_evidence(entry))
    for position, check in enumerate(record.checks, 1):
        yield "checks", (key, position, check.kind, check.agrees, check.detail)
        for place, claim in enumerate(check.claims, 1):
            yield "check_claims", (key, position, place, claim)
    for position, warning in enumerate(record.warnings, 1):
        yield "warnings", (key, position, warning)


def _evidence(mention: Mention | None) -> tuple[str | None, int | None, int | None]:
    return (mention.text, mention.start, mention.end) if mention else (None, None, None)


def _joined(places: Sequence[Place]) -> Row:
    """The lists of names, kinds, countries, codes and place codes, each in the order of the places."""
    return tuple(
        _list([getattr(place, name) for place in places]) for name in ("name", "kind", "country", "code", "pcode")
    )


def _levels(found: Sequence[tuple[Unit, Unit]]) -> Row:
    """The lists of names, codes and place codes of the regions, then of the districts, in the order of the places."""
    return tuple(_list([unit[field] for unit in level]) for level in (*zip(*found),) or ((), ()) for field in range(3))


def _list(values: Sequence[str | None]) -> str | None:
    return JOINT.join(value or "" for value in values) if any(values) else None


def _days(period: Period | None) -> int | None:
    return (period.to - period.from_).days + 1 if period and period.from_ and period.to else None


def _person(speaker: Speaker | None) -> Row:
    if speaker is None:
        return (None, None, None, None)
    name = speaker.name or (speaker.mentions[0].text if speaker.mentions else None)
    return (name, speaker.kind, speaker.role, speaker.organisation)


def _flags(claim: Claim) -> str | None:
    return ";".join(claim.flags) or None
