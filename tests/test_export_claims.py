"""HXL that its validator accepts, and schema.org Claims without a verdict."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import pytest
from conftest import ROOT, Json

import minewire
from minewire.duplicates import Difference, Group
from minewire.export import export, hxl, jsonld
from minewire.export.source import Item
from minewire.gold import load
from minewire.records import to_json, validate_record


@pytest.fixture(scope="module")
def corpus(extractor: minewire.Extractor, tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("records") / "records.jsonl"
    given = (
        minewire.Article(each.text, id=each.id, published=str(each.published) if each.published else None)
        for each in load(ROOT / "corpus")
    )
    file.write_bytes(b"".join(line + b"\n" for line in extractor.stream(given)))
    return file


def test_the_validator_of_hxl_accepts_it(corpus: Path, tmp_path: Path) -> None:
    libhxl = pytest.importorskip("hxl")
    export(corpus, tmp_path / "claims.hxl.csv")
    data = libhxl.data(str(tmp_path / "claims.hxl.csv"), libhxl.InputOptions(allow_local=True))
    assert [column.display_tag for column in data.columns] == list(hxl.COLUMNS.values())
    assert faults(data) == []
    broken = (tmp_path / "claims.hxl.csv").read_text(encoding="utf-8").replace("2023-", "twenty-")
    (tmp_path / "broken.csv").write_text(broken, encoding="utf-8")
    assert faults(libhxl.data(str(tmp_path / "broken.csv"), libhxl.InputOptions(allow_local=True)))


def faults(data: Any) -> list[str]:
    """What the validator of HXL holds against a data set, beyond remarks such as outliers."""
    import hxl as libhxl

    found: list[str] = []

    def fault(error: Any) -> None:
        if error.rule.severity != "info":
            found.append(f"{error.rule.severity}: {error.rule.description}: {error}")

    libhxl.schema(None, fault).validate(data)
    return found


def test_hxl_keeps_deaths_apart(record: Json) -> None:
    claim = record["claims"][0]
    claim |= {"measure": "casualty", "action": None, "unit": "person"}
    for outcome, column in (
        ("killed", "killed"),
        ("injured", "injured"),
        ("killed_or_injured", "killed_or_injured"),
        ("unknown", "casualties_unknown_outcome"),
        (None, "casualties_unknown_outcome"),
    ):
        claim["outcome"] = outcome
        row = dict(zip(hxl.COLUMNS, next(hxl.rows(Item(validate_record(record), "a1")))))
        filled = {name for name in hxl.COLUMNS if hxl.COLUMNS[name].startswith("#affected") and row[name] is not None}
        assert filled == {column}
    claim["modality"] = "denied"
    row = dict(zip(hxl.COLUMNS, next(hxl.rows(Item(validate_record(record), "a1")))))
    assert row["casualties_unknown_outcome"] is None


def test_hxl_places_have_their_levels(record: Json) -> None:
    village = record["places"][0] | {"id": "p2", "kind": "village", "name": "Sarijali", "within": "p1", "code": None}
    record["places"].append(village | {"pcode": None})
    record["claims"][0]["places"] = ["p2"]
    row = dict(zip(hxl.COLUMNS, next(hxl.rows(Item(validate_record(record), "a1")))))
    known = {name: row[name] for name in ("country", "adm1", "adm2", "adm2_code", "place", "lat")}
    assert known == {
        "country": "AZ",
        "adm1": None,
        "adm2": "Aghdam",
        "adm2_code": "AZ60900001",
        "place": "Sarijali",
        "lat": 40.05,
    }


def test_hxl_knows_the_region_of_a_district(record: Json) -> None:
    record["places"][0] |= {"name": "Bakhmut", "country": "UA", "code": None, "pcode": "UA1402"}
    row = dict(zip(hxl.COLUMNS, next(hxl.rows(Item(validate_record(record), "a1")))))
    found = [row[name] for name in ("adm1", "adm1_code", "adm2", "adm2_code", "place")]
    assert found == ["Donetsk", "UA14", "Bakhmut", "UA1402", None]


def test_a_claim_of_schema_org(record: Json) -> None:
    record["article"] |= {"source": "https://example.org/a", "outlet": "Trend"}
    first, second = jsonld.claims(Item(validate_record(record), "a 1"))
    assert first["@id"] == "urn:minewire:a%201:c1"
    assert first["text"].startswith("Five mines were found")
    assert first["author"] == {"@type": "Person", "name": "Elshad Alizade"}
    assert first["datePublished"] == "2023-04-04"
    assert first["temporalCoverage"] == "2023-03-01/2023-03-31"
    assert first["appearance"]["url"] == "https://example.org/a"
    assert first["appearance"]["publisher"]["name"] == "Trend"
    assert first["about"]["value"] == 5
    assert "firstAppearance" not in first
    assert second["isPartOf"] == {"@id": first["@id"]}


def test_first_appearance_is_that_of_the_same_figure(record: Json) -> None:
    differs = Difference("mine", "found", None, "2023-03-01", "2023-03-31", [5], [6], "a0")
    group = Group("copies-1", 2, "a0", "https://example.org/0", "2023-04-03", (differs,))
    first, second = jsonld.claims(Item(validate_record(record), "a1", group=group))
    assert "firstAppearance" not in first  # the earlier copy gives another figure
    assert second["firstAppearance"] == {
        "@type": "NewsArticle",
        "url": "https://example.org/0",
        "identifier": "a0",
        "datePublished": "2023-04-03",
    }


def test_no_verdict_is_invented(corpus: Path, tmp_path: Path) -> None:
    export(corpus, tmp_path / "c.jsonld")
    data = (tmp_path / "c.jsonld").read_text(encoding="utf-8")
    for word in ("reviewRating", "ClaimReview", "ratingValue"):
        assert word not in data
    graph = json.loads(data)["@graph"]
    assert len(graph) == sum(len(json.loads(line)["claims"]) for line in corpus.read_text().splitlines())
    assert all(each["@type"] == "Claim" and each["text"] and each["appearance"] for each in graph)
    assert len({each["@id"] for each in graph}) == len(graph)


def test_nothing_to_tell_is_still_a_document(record: Json, tmp_path: Path) -> None:
    record |= {"claims": [], "numbers": []}
    (tmp_path / "r.jsonl").write_bytes(to_json(validate_record(record)) + b"\n")
    for name in ("a.jsonld", "a.hxl.csv", "a.csv"):
        export(tmp_path / "r.jsonl", tmp_path / name)
    assert json.loads((tmp_path / "a.jsonld").read_text()) == {"@context": "https://schema.org", "@graph": []}
    assert len(list(csv.reader((tmp_path / "a.hxl.csv").open()))) == 2
