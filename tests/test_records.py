"""The contract: what is right validates, what is not says where."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from conftest import TEXT, mention
from pydantic import ValidationError

import minewire
from minewire.plain import proved
from minewire.proof import evidence
from minewire.records import ArticleRecord, json_schema, record_json, to_json, validate_record

Json = dict[str, Any]


def test_a_right_record_validates_and_survives_a_round_trip(record: Json) -> None:
    line = record_json(record, TEXT)
    assert b"\n" not in line
    again = validate_record(json.loads(line), TEXT)
    assert to_json(again) == line
    assert json.loads(line)["claims"][0]["period"]["from"] == "2023-03-01"
    assert all(TEXT[piece.start : piece.end] == piece.text for _, piece in evidence(again))


# What is done to a right record, and what the refusal must name.
FAULTS: list[tuple[Callable[[Json], object], str]] = [
    (lambda r: r.update(extra=1), "extra"),
    (lambda r: r["claims"][0].update(colour="red"), "claims.0.colour"),
    (lambda r: r["claims"][0].update(measure="bombs"), "claims.0.measure"),
    (lambda r: r["claims"][0].update(value=float("nan")), "claims.0.value"),
    (lambda r: r["claims"][0].update(qualifier="roughly"), "claims.0.qualifier"),
    (lambda r: r["places"][0].update(role="somewhere"), "places.0.role"),
    (lambda r: r["dates"][0].update({"from": "2023-02-30"}), "dates.0.from"),
    (lambda r: r["article"].update(published="yesterday"), "article.published"),
    (lambda r: r["numbers"][0].update(start=-1), "numbers.0.start"),
    (lambda r: r.update(schema_version="9.9"), "schema_version"),
    (lambda r: r["claims"][0].update(text="Six mines"), "c1: evidence"),
    (lambda r: r["claims"][0].update(start=1), "c1: evidence"),
    (lambda r: r["statements"][0]["cue"].update(text="says"), "q1: evidence"),
    (lambda r: r["speakers"][0]["mentions"][0].update(end=9999), "s1: evidence"),
    (lambda r: r["claims"][0].update(restated=[{"text": "six", "start": 0, "end": 3}]), "c1: evidence"),
    (lambda r: r["dates"][0].update(parts=[{"text": "x", "start": 0, "end": 1, "kind": "date"}]), "d1: evidence"),
    (lambda r: r["claims"][1].update(sentence={"start": 0, "end": 5}), "c2: sentence"),
    (lambda r: r["claims"][0].update(speaker="s9"), "c1: speaker 's9'"),
    (lambda r: r["claims"][0].update(places=["p9"]), "c1: places 'p9'"),
    (lambda r: r["claims"][0].update(statement="q9"), "c1: statement 'q9'"),
    (lambda r: r["claims"][1].update(part_of="c9"), "c2: part_of 'c9'"),
    (lambda r: r["claims"][0]["period"].update(date="d9"), "c1: period.date 'd9'"),
    (lambda r: r["statements"][0].update(source="s9"), "q1: source 's9'"),
    (lambda r: r["places"][0].update(within="p9"), "p1: within 'p9'"),
    (lambda r: r["numbers"][0].update(claim="c9"), "claim 'c9'"),
    (lambda r: r["checks"].append({"kind": "x", "claims": ["c9"], "agrees": True, "detail": ""}), "claims 'c9'"),
    (lambda r: r["claims"][1].update(id="c1"), "stands twice"),
]


@pytest.mark.parametrize(("spoil", "named"), FAULTS, ids=[named for _, named in FAULTS])
def test_a_wrong_record_is_refused(record: Json, spoil: Callable[[Json], object], named: str) -> None:
    spoil(record)
    with pytest.raises(ValidationError) as refusal:
        validate_record(record, TEXT)
    faults = [(".".join(map(str, fault["loc"])), fault["msg"]) for fault in refusal.value.errors()]
    assert any(named in place or named in message for place, message in faults), faults


@pytest.mark.parametrize(("spoil", "named"), FAULTS, ids=[named for _, named in FAULTS])
def test_plain_data_is_proved_only_when_it_is_right(record: Json, spoil: Callable[[Json], object], named: str) -> None:
    ordered = json.loads(record_json(record, TEXT))
    assert proved(ArticleRecord, ordered, TEXT)
    spoil(ordered)
    assert not proved(ArticleRecord, ordered, TEXT)


def test_what_is_extracted_is_plain_data_in_the_order_of_the_contract(extractor: minewire.Extractor) -> None:
    text = (
        "BAKU, April 4. Five people, one of them a boy of 9, were hurt by mines near Tartar last week, "
        'officials from the region\'s council said.\n\n"We cleared," said Ana Reyes, "270 anti-personnel mines '
        'and 2.5 hectares from March 1 to March 15." No one died. In all, five people were hurt.'
    )
    data = extractor._record(minewire.Article(text, published="2023-04-05"))
    assert proved(ArticleRecord, data, text)
    assert record_json(data, text) == to_json(validate_record(data, text))


def test_a_record_that_carries_its_text_is_proven_by_it(record: Json) -> None:
    record["article"]["text"] = TEXT
    validate_record(record)
    record["article"]["text"] = TEXT.replace("Five", "Nine")
    with pytest.raises(ValidationError, match="c1: evidence"):
        validate_record(record)


def test_without_a_text_lengths_are_still_verified(record: Json) -> None:
    validate_record(record)
    record["places"][0]["end"] += 1
    with pytest.raises(ValidationError, match="p1: evidence"):
        validate_record(record)


def test_figures_stay_as_they_are_written(record: Json) -> None:
    record["numbers"][1]["value"] = 5983.6
    numbers = json.loads(record_json(record, TEXT))["numbers"]
    assert [json.dumps(number["value"]) for number in numbers] == ["5", "5983.6", "2"]


def test_the_schema_is_closed_and_names_every_part() -> None:
    schema = json_schema()
    assert schema["additionalProperties"] is False
    assert set(schema["required"]) == set(schema["properties"]) >= {"article", "claims", "numbers", "checks"}
    assert all(part.get("additionalProperties") is False for part in schema["$defs"].values())
    assert {"from", "to"} <= set(schema["$defs"]["Period"]["properties"])


def test_mention_helper_points_into_the_text() -> None:
    found = mention("Aghdam")
    assert TEXT[found["start"] : found["end"]] == "Aghdam"
