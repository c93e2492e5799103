"""CSV with a row of HXL hashtags under the header: one row a claim, in the terms of humanitarian data exchange.

Deaths and injuries have a column each; a figure that means either is kept apart, so that it is never added to the dead.
A claim with several places lists them with `|` in columns marked +list.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from pathlib import Path

from minewire.export.delimited import cells
from minewire.export.files import stream
from minewire.export.levels import chain, units
from minewire.export.source import Item
from minewire.export.tables import Cell
from minewire.records import Claim, Place

COLUMNS = {
    "claim_id": "#meta+id",
    "article_url": "#meta+url",
    "outlet": "#meta+source",
    "reported": "#date+reported",
    "start": "#date+start",
    "end": "#date+end",
    "country": "#country+code+list+v_iso2",
    "adm1": "#adm1+name+list",
    "adm1_code": "#adm1+code+list",
    "adm2": "#adm2+name+list",
    "adm2_code": "#adm2+code+list",
    "place": "#loc+name+list",
    "lat": "#geo+lat",
    "lon": "#geo+lon",
    "killed": "#affected+killed",
    "injured": "#affected+injured",
    "killed_or_injured": "#affected+killed_or_injured",
    "casualties_unknown_outcome": "#affected+outcome_unknown",
    "measure": "#indicator+name",
    "action": "#indicator+action",
    "value": "#indicator+value+num",
    "unit": "#indicator+unit",
    "value_min": "#indicator+min+num",
    "value_max": "#indicator+max+num",
    "area_m2": "#indicator+area+m2+num",
    "qualifier": "#indicator+qualifier",
    "device": "#cause+device",
    "victim_status": "#group+status",
    "victim_sex": "#group+sex",
    "victim_age": "#group+age",
    "modality": "#status+modality",
    "speaker": "#contact+speaker+name",
    "speaker_role": "#contact+speaker+role",
    "cited_source": "#contact+source+name",
    "part_of": "#meta+part_of+id",
    "duplicate_group": "#meta+duplicates+id",
    "evidence": "#description+evidence",
    "flags": "#meta+flags",
}
_LIST = "|"
_LEVELS = {"adm1": "region", "adm2": "district"}


def write(items: Iterable[Item], target: Path) -> None:
    """Header, hashtags, and a row for each claim."""
    with stream(target) as opened:
        text = io.TextIOWrapper(opened, encoding="utf-8", newline="")
        writer = csv.writer(text)
        writer.writerow(COLUMNS)
        writer.writerow(COLUMNS.values())
        for item in items:
            writer.writerows(cells(row) for row in rows(item))
        text.flush()
        text.detach()


def rows(item: Item) -> Iterator[list[Cell]]:
    """A row for each claim, in the order of COLUMNS."""
    for claim in item.record.claims:
        known = _about(item, claim) | _where(item, claim) | _what(claim) | _who(item, claim)
        yield [_tidy(known.get(name)) for name in COLUMNS]


def _about(item: Item, claim: Claim) -> dict[str, Cell]:
    info, period = item.record.article, claim.period
    return {
        "claim_id": f"{item.key}/{claim.id}",
        "article_url": info.source,
        "outlet": info.outlet,
        "reported": info.published,
        "start": period.from_ if period else None,
        "end": period.to if period else None,
        "part_of": f"{item.key}/{claim.part_of}" if claim.part_of else None,
        "duplicate_group": item.group.id if item.group else None,
        "evidence": claim.text,
        "flags": _LIST.join(claim.flags) or None,
        "modality": claim.modality,
    }


def _where(item: Item, claim: Claim) -> dict[str, Cell]:
    """Each place in the column of its level, with the larger places it lies in."""
    every = {place.id: place for place in item.record.places}
    found: dict[str, dict[str, None]] = {}
    named = [every[each] for each in claim.places]
    for first in named:
        pairs = [pair for place in chain(first, every) for pair in _named(place)]
        for level, unit in zip(_LEVELS, units(first, every)):
            pairs += [(level, unit.name.replace(_LIST, "/"))] if unit.name else []
            pairs += [(f"{level}_code", code)] if (code := unit.pcode or unit.code) else []
        for column, value in pairs:
            found.setdefault(column, {})[value] = None
    columns: dict[str, Cell] = {name: _LIST.join(values) for name, values in found.items()}
    if len(named) == 1:
        columns |= {"lat": named[0].lat, "lon": named[0].lon}
    return columns


def _named(place: Place) -> Iterator[tuple[str, str]]:
    if place.country:
        yield "country", place.country
    if place.kind not in _LEVELS.values() and place.kind != "country":
        yield "place", place.name.replace(_LIST, "/")


def _what(claim: Claim) -> dict[str, Cell]:
    columns: dict[str, Cell] = {
        "measure": claim.measure,
        "action": claim.action,
        "value": claim.value,
        "unit": claim.unit,
        "value_min": claim.low,
        "value_max": claim.high,
        "area_m2": claim.value_m2,
        "qualifier": claim.qualifier,
        "device": claim.device,
        "victim_status": claim.status,
        "victim_sex": claim.sex,
        "victim_age": claim.age_group,
    }
    if claim.measure == "casualty" and claim.modality == "asserted":
        other = "casualties_unknown_outcome"
        column = claim.outcome if claim.outcome in ("killed", "injured", "killed_or_injured") else other
        columns[column] = claim.value
    return columns


def _who(item: Item, claim: Claim) -> dict[str, Cell]:
    speakers = {speaker.id: speaker for speaker in item.record.speakers}
    columns: dict[str, Cell] = {}
    if claim.speaker:
        columns |= {"speaker": speakers[claim.speaker].name, "speaker_role": speakers[claim.speaker].role}
    if claim.source:
        columns["cited_source"] = speakers[claim.source].name
    return columns


def _tidy(cell: Cell) -> Cell:
    """Blanks as the validator of HXL wants them: single, none at the ends."""
    return " ".join(cell.split()) if isinstance(cell, str) else cell
