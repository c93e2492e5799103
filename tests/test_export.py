"""Exports: every table with its keys, the same bytes for the same records, nothing half written, names left out."""

from __future__ import annotations

import csv
import datetime
import io
import json
import random
import re
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from conftest import TEXT, Json

from minewire.errors import MinewireError
from minewire.export import FORMATS, export, format_of
from minewire.export.columns import TABLES
from minewire.export.source import Item, items
from minewire.export.tables import rows
from minewire.records import ArticleRecord, to_json, validate_record
from minewire.text import Article

TABULAR = (
    "claims.csv",
    "claims.hxl.csv",
    "facts.jsonld",
    "facts.xlsx",
    "facts.sqlite",
    "facts.duckdb",
    "claims.parquet",
)


def write(records: list[Json], folder: Path) -> Path:
    file = folder / "records.jsonl"
    file.write_bytes(b"".join(to_json(validate_record(record)) + b"\n" for record in records))
    return file


@pytest.fixture
def two(record: Json) -> list[Json]:
    """The small record twice: with its own id, and with words that formats stumble over."""
    other = json.loads(json.dumps(record))
    other["article"] |= {"id": "a2", "headline": '=SUM(A1), "quoted"\r\nline — ü', "source": "https://example.org/a"}
    other["article"]["outlet"] = "\x0bOutlet"
    other["claims"][0] |= {"value": 5.25, "low": None, "high": None, "qualifier": "about"}
    other["claims"][0]["flags"] = ["conflicting_repeat", "implausible_unit"]
    other["checks"] = [{"kind": "parts_vs_total", "claims": ["c1", "c2"], "agrees": False, "detail": "2 of 5"}]
    other["warnings"] = ["odd"]
    return [record, other]


def expected(records: list[Json]) -> dict[str, list[tuple[Any, ...]]]:
    tables: dict[str, list[tuple[Any, ...]]] = {name: [] for name in TABLES}
    for item in items(map(validate_record, records)):
        for name, row in rows(item):
            tables[name].append(row)
    return tables


def parsed(text: str, kind: str) -> Any:
    """A field of a CSV file by its type in the description."""
    if text == "":
        return None
    read = {
        "string": str,
        "integer": int,
        "number": float,
        "boolean": lambda word: {"true": True, "false": False}[word],
        "date": datetime.date.fromisoformat,
    }
    return read[kind](text)


def test_rows_have_a_cell_for_each_column(two: list[Json]) -> None:
    tables = expected(two)
    assert all(len(row) == len(TABLES[name].fields) for name, found in tables.items() for row in found)
    types = {"string": str, "integer": int, "number": (int, float), "boolean": bool, "date": datetime.date}
    wrong = [
        (name, field.name, cell)
        for name, found in tables.items()
        for row in found
        for field, cell in zip(TABLES[name].fields, row)
        if cell is not None and not isinstance(cell, types[field.type])  # type: ignore[arg-type]
    ]
    assert not wrong


def test_keys_identify_rows_and_links_lead_somewhere(two: list[Json]) -> None:
    tables = expected(two)

    def columns(name: str, names: tuple[str, ...]) -> list[tuple[Any, ...]]:
        order = [[field.name for field in TABLES[name].fields].index(column) for column in names]
        return [tuple(row[place] for place in order) for row in tables[name]]

    for name, table in TABLES.items():
        keys = columns(name, table.key)
        assert len(keys) == len(set(keys))
        assert all(None not in key for key in keys)
        for link in table.links:
            found = {key for key in columns(name, link.columns) if None not in key}
            assert found <= set(columns(link.table, link.keys)), (name, link)


def test_csv_is_what_the_description_says(two: list[Json], tmp_path: Path) -> None:
    export(write(two, tmp_path), tmp_path / "tables", format="csv")
    described = json.loads((tmp_path / "tables" / "datapackage.json").read_text(encoding="utf-8"))
    tables = expected(two)
    assert [resource["name"] for resource in described["resources"]] == list(TABLES)
    for resource in described["resources"]:
        data = (tmp_path / "tables" / resource["path"]).read_bytes()
        assert data.count(b"\r\n") >= 1
        header, *lines = list(csv.reader(io.StringIO(data.decode("utf-8"), newline="")))
        fields = resource["schema"]["fields"]
        assert header == [field["name"] for field in fields]
        read = [tuple(parsed(cell, field["type"]) for cell, field in zip(line, fields)) for line in lines]
        assert read == tables[resource["name"]]
        assert set(resource["schema"]["primaryKey"]) <= set(header)


def test_data_package_is_valid(two: list[Json], tmp_path: Path) -> None:
    frictionless = pytest.importorskip("frictionless")
    export(write(two, tmp_path), tmp_path / "tables", format="datapackage")
    report = frictionless.validate(str(tmp_path / "tables" / "datapackage.json"))
    assert report.valid, report.flatten(["type", "message"])


def test_one_file_is_the_flat_table(two: list[Json], tmp_path: Path) -> None:
    export(write(two, tmp_path), tmp_path / "claims.csv")
    found = list(csv.DictReader((tmp_path / "claims.csv").open(encoding="utf-8", newline="")))
    first = found[0]
    assert len(found) == 4
    assert {name: first[name] for name in ("claim_id", "place_names", "place_pcodes", "speaker_name", "value")} == {
        "claim_id": "c1",
        "place_names": "Aghdam",
        "place_pcodes": "AZ60900001",
        "speaker_name": "Elshad Alizade",
        "value": "5",
    }
    assert first["statement_text"].startswith("Five mines")
    assert TEXT[int(first["start"]) : int(first["end"])] == first["text"]
    export(write(two, tmp_path), tmp_path / "places.csv", table="places")
    assert (tmp_path / "places.csv").read_text().startswith("article_id,id,name,kind")


def flat_rows(record: Json) -> list[dict[str, Any]]:
    names = [field.name for field in TABLES["claims_flat"].fields]
    return [dict(zip(names, row)) for name, row in rows(Item(validate_record(record), "a1")) if name == "claims_flat"]


@pytest.mark.parametrize(
    ("places", "adm1", "adm2"),
    [
        ([], (None,) * 3, (None,) * 3),
        (["district"], (None,) * 3, ("Aghdam", "AZ-AGM", "AZ60900001")),
        (["village"], (None,) * 3, ("Aghdam", "AZ-AGM", "AZ60900001")),
        (["region"], ("Kharkiv", "UA-63", "UA63"), (None,) * 3),
        # Its region is not named: the gazetteer knows where the district lies.
        (["abroad"], ("Donetsk", "UA-14", "UA14"), ("Bakhmut", None, "UA1402")),
        (["town"], ("Kharkiv", "UA-63", "UA63"), (None,) * 3),
        (["abroad", "district", "region"], ("Donetsk; ; Kharkiv", "UA-14; ; UA-63", "UA14; ; UA63"),
         ("Bakhmut; Aghdam; ", "; AZ-AGM; ", "UA1402; AZ60900001; ")),
    ],
)  # fmt: skip
def test_the_flat_table_has_the_levels_of_each_place(
    record: Json, places: list[str], adm1: tuple[str | None, ...], adm2: tuple[str | None, ...]
) -> None:
    known = record["places"][0]
    none = {"code": None, "pcode": None}
    ukraine = known | none | {"country": "UA"}
    record["places"] = [
        known | {"id": "district"},
        known | none | {"id": "village", "kind": "village", "name": "Sarijali", "within": "district"},
        ukraine | {"id": "region", "kind": "region", "name": "Kharkiv", "code": "UA-63", "pcode": "UA63"},
        ukraine | {"id": "abroad", "name": "Bakhmut", "pcode": "UA1402"},
        ukraine | {"id": "town", "kind": "city", "name": "Izium", "within": "region"},
    ]
    for claim in record["claims"]:
        claim["places"] = places
    row = flat_rows(record)[0]
    fields = "names", "codes", "pcodes"
    assert tuple(row[f"adm1_{field}"] for field in fields) == adm1
    assert tuple(row[f"adm2_{field}"] for field in fields) == adm2


def test_the_flat_table_tells_parts_totals_and_lengths(record: Json) -> None:
    found = [(row["claim_id"], row["is_part"], row["has_parts"], row["period_days"]) for row in flat_rows(record)]
    assert found == [("c1", False, True, 31), ("c2", True, False, 31)]
    record["claims"][0]["period"]["to"] = None
    assert flat_rows(record)[0]["period_days"] is None


def test_sentences_come_from_the_texts(record: Json, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    done = export(write([record], tmp_path), tmp_path / "c.csv", texts=[str(tmp_path / "a.txt")])
    assert not done.faults
    assert next(csv.DictReader((tmp_path / "c.csv").open()))["sentence"] == TEXT


def test_databases_hold_the_same_rows(two: list[Json], tmp_path: Path) -> None:
    duckdb = pytest.importorskip("duckdb")
    file, tables = write(two, tmp_path), expected(two)
    for target, chosen in (("f.sqlite", None), ("f.duckdb", None), ("parquet", "parquet")):
        export(file, tmp_path / target, format=chosen)
    base, lite = duckdb.connect(str(tmp_path / "f.duckdb"), read_only=True), sqlite3.connect(tmp_path / "f.sqlite")
    for name, rows_ in tables.items():
        assert base.execute(f'SELECT * FROM "{name}"').fetchall() == rows_
        path = tmp_path / "parquet" / f"{name}.parquet"
        assert duckdb.sql(f"SELECT * FROM '{path}'").fetchall() == rows_
        plain = [tuple(str(c) if isinstance(c, datetime.date) else c for c in row) for row in rows_]
        assert lite.execute(f'SELECT * FROM "{name}"').fetchall() == plain
    assert lite.execute("PRAGMA foreign_key_check").fetchall() == []
    assert lite.execute("SELECT count(*) FROM claims JOIN articles USING (article_id)").fetchall() == [(4,)]


def test_batches_do_not_change_what_is_written(
    two: list[Json], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("duckdb")
    file = write(two, tmp_path)
    export(file, tmp_path / "one.parquet", table="numbers")
    monkeypatch.setattr("minewire.export.databases._BATCH", 1)
    export(file, tmp_path / "many.parquet", table="numbers")
    assert (tmp_path / "one.parquet").read_bytes() == (tmp_path / "many.parquet").read_bytes()


def test_excel_has_words_as_words_and_numbers_as_numbers(two: list[Json], tmp_path: Path) -> None:
    pytest.importorskip("xlsxwriter")
    openpyxl = pytest.importorskip("openpyxl")
    export(write(two, tmp_path), tmp_path / "f.xlsx")
    book = openpyxl.load_workbook(tmp_path / "f.xlsx")
    assert book.sheetnames[0] == "claims_flat"
    header, *lines = list(book["claims_flat"].iter_rows())
    column = {cell.value: place for place, cell in enumerate(header)}
    headline, value = lines[2][column["headline"]], lines[2][column["value"]]
    assert (headline.data_type, headline.value.split("_x000D_")[0]) == ("s", '=SUM(A1), "quoted"')
    assert (value.data_type, value.value) == ("n", 5.25)
    assert lines[0][column["published"]].value == datetime.datetime(2023, 4, 4)
    assert lines[2][column["outlet"]].value == "\ufffdOutlet"
    for name, rows_ in expected(two).items():
        assert book[name].max_row == len(rows_) + 1


def test_excel_says_when_a_sheet_is_full(two: list[Json], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("xlsxwriter")
    monkeypatch.setattr("minewire.export.excel._ROWS", 3)
    with pytest.raises(MinewireError, match=r"more than 2 rows.*parquet"):
        export(write(two, tmp_path), tmp_path / "f.xlsx")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["records.jsonl"]
    monkeypatch.undo()
    monkeypatch.setattr("minewire.export.excel._CHARACTERS", 12)
    assert "cut at 12 characters" in export(write(two, tmp_path), tmp_path / "f.xlsx").notes[0]


@pytest.mark.parametrize(
    "name", ["claims.csv", "claims.hxl.csv", "facts.jsonld", "facts.xlsx", "claims.parquet", "f.sqlite"]
)
def test_same_records_same_bytes(two: list[Json], tmp_path: Path, name: str) -> None:
    if name.endswith(("xlsx", "parquet")):
        pytest.importorskip({"xlsx": "xlsxwriter", "parquet": "duckdb"}[name.rpartition(".")[2]])
    file = write(two, tmp_path)
    for folder in ("one", "two"):
        (tmp_path / folder).mkdir()
        export(file, tmp_path / folder / name)
    assert (tmp_path / "one" / name).read_bytes() == (tmp_path / "two" / name).read_bytes()


@pytest.mark.parametrize("name", TABULAR)
def test_a_failure_leaves_what_was_there(
    two: list[Json], tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if name.endswith(("xlsx", "parquet", "duckdb")):
        pytest.importorskip("duckdb")
    file = write(two, tmp_path)
    (tmp_path / name).write_text("before")

    def broken(*_: object, **__: object) -> Iterator[ArticleRecord]:
        yield validate_record(two[0])
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("minewire.export.source.read_records", broken)
    with pytest.raises(MinewireError, match="No space left"):
        export(file, tmp_path / name)
    assert (tmp_path / name).read_text() == "before"
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(["records.jsonl", name])


def test_a_folder_that_is_there_gets_new_files(record: Json, tmp_path: Path) -> None:
    (tmp_path / "tables").mkdir()
    (tmp_path / "tables" / "mine.txt").write_text("kept")
    for _ in range(2):
        export(write([record], tmp_path), tmp_path / "tables", format="csv")
    assert (tmp_path / "tables" / "mine.txt").read_text() == "kept"
    assert {path.suffix for path in (tmp_path / "tables").iterdir()} == {".csv", ".json", ".txt"}


def test_runs_are_read_in_the_order_of_their_files(record: Json, tmp_path: Path) -> None:
    for number, name in enumerate(("records/b/part-2.jsonl", "records/a/part-1.jsonl", "records.jsonl")):
        path = tmp_path / "run" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        record["article"]["id"] = f"r{number}"
        path.write_bytes(to_json(validate_record(record)) + b"\n")
    export(tmp_path / "run", tmp_path / "a.csv", table="articles")
    found = [row["article_id"] for row in csv.DictReader((tmp_path / "a.csv").open())]
    assert found == ["r1", "r0", "r2"]


def test_ids_that_come_again_stay_apart(record: Json) -> None:
    given = ["a", "a", "a#2", "a"]
    records = []
    for name in given:
        record["article"]["id"] = name
        records.append(validate_record(record))
    assert [item.key for item in items(records)] == ["a", "a#2", "a#2#2", "a#3"]


def test_lines_that_are_no_records_are_set_aside(record: Json, tmp_path: Path) -> None:
    file = write([record], tmp_path)
    file.write_bytes(b'{"schema_version": "9"}\n' + file.read_bytes() + b"nonsense\n")
    done = export(file, tmp_path / "a.csv")
    assert done.records == 1
    assert [fault.place for fault in done.faults] == ["line 1", "line 3"]
    with pytest.raises(MinewireError, match="check the path"):
        export(tmp_path / "none.jsonl", tmp_path / "a.csv")


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        (["nonsense"] * 3, "nor are the 2 others; give what minewire extract wrote"),
        (['{"text": "A mine."}'], "schema_version: Field required); give what minewire extract wrote"),
        (['{"schema_version": "9"}'] * 2, "nor is the other; it is of another version of minewire"),
        (["nonsense"] * 3000, "nor are the 999 others read"),
    ],
)
def test_a_file_without_a_record_is_one_fault(tmp_path: Path, lines: list[str], said: str) -> None:
    (tmp_path / "a.jsonl").write_text("\n".join(lines))
    [fault] = export(tmp_path / "a.jsonl", tmp_path / "a.csv").faults
    assert "a.jsonl: holds no record: " in str(fault)
    assert said in str(fault)


@pytest.mark.parametrize(
    ("target", "name", "found"),
    [
        ("a.csv", None, "csv"),
        ("a.hxl.csv", None, "hxl"),
        ("A.XLSX", None, "xlsx"),
        ("a.db", None, "sqlite"),
        ("a.json", "label-studio", "label-studio"),
        ("a.json", None, None),
        ("tables/", None, "csv"),
        ("tables", None, "csv"),
        ("v1.2/", None, "csv"),
        ("x.sqlite/", None, "csv"),
        ("x.xlsx", None, "xlsx"),
        ("-", None, None),
        ("a.csv", "excel", None),
    ],
)
def test_formats(target: str, name: str | None, found: str | None) -> None:
    if found is None:
        with pytest.raises(MinewireError, match="label-studio"):
            format_of(target, name)
    else:
        assert format_of(target, name) is FORMATS[found]


@pytest.mark.parametrize(
    ("target", "options", "problem"),
    [
        ("folder", {"format": "xlsx"}, "is a folder; xlsx is one file"),
        ("file", {"format": "datapackage"}, "is a file; datapackage needs a folder"),
        ("x.csv", {"table": "claim"}, "unknown table 'claim'; choose one of articles"),
        ("folder", {"format": "csv", "table": "claims"}, "goes with one csv or parquet file"),
        ("-", {"format": "sqlite"}, "cannot be written to standard output"),
        ("none/x.csv", {}, "cannot be written"),
        ("none/x.sqlite", {}, "cannot be written"),
    ],
)
def test_targets_that_cannot_be(
    record: Json, tmp_path: Path, target: str, options: dict[str, str], problem: str
) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").write_text("")
    with pytest.raises(MinewireError, match=problem):
        export(write([record], tmp_path), target if target == "-" else tmp_path / target, **options)  # type: ignore[arg-type]


def test_a_folder_gets_tables_without_a_format(record: Json, tmp_path: Path) -> None:
    (tmp_path / "there.is").mkdir()
    for target in ("new/", "there.is", "plain"):
        export(write([record], tmp_path), f"{tmp_path}/{target}")
        assert {"datapackage.json", "claims_flat.csv"} <= {path.name for path in (tmp_path / target).iterdir()}


def test_what_is_read_is_not_written_over(record: Json, tmp_path: Path) -> None:
    file = write([record], tmp_path)
    before = file.read_bytes()
    for source, target in ((file, file), (tmp_path, tmp_path), (tmp_path, file)):
        with pytest.raises(MinewireError, match="is what the records are read from; name another place"):
            export(source, target, format="csv")
    assert file.read_bytes() == before
    export(tmp_path, tmp_path / "claims.csv")
    export(tmp_path, tmp_path / "claims.csv")


@pytest.mark.parametrize(
    ("target", "package"), [("a.xlsx", "xlsxwriter"), ("a.duckdb", "duckdb"), ("a.parquet", "duckdb")]
)
def test_a_missing_package_is_named(
    record: Json, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, target: str, package: str
) -> None:
    monkeypatch.setitem(__import__("sys").modules, package, None)
    with pytest.raises(MinewireError, match=rf"needs the package {package}; pip install 'minewire\[tables\]'"):
        export(write([record], tmp_path), tmp_path / target)
    assert [path.name for path in tmp_path.iterdir()] == ["records.jsonl"]


VICTIM = "Ramil Agayev, 34, was killed by a mine in Aghdam. Agayev left two sons, Elshad Alizade said."


def victim_record() -> Json:
    """A record of VICTIM whose victim is named."""

    def words(text: str, **fields: Any) -> Json:
        start = VICTIM.index(text)
        return {"text": text, "start": start, "end": start + len(text), **fields}

    claim = {"measure": "casualty", "outcome": "killed", "value": 1, "low": 1, "high": 1, "qualifier": "exact"}
    claim |= {
        "unit": "person",
        "pattern": "casualty.named",
        "sentence": {"start": 0, "end": 49},
        "statement": "q1",
        "speaker": "s1",
    }
    said = words("Agayev left two sons", id="q1", kind="indirect", speaker="s1", pattern="x")
    import minewire

    return {
        "schema_version": "1.0",
        "article": {
            "id": "ramil-agayev-killed",
            "source": "https://example.org/2023/ramil-agayev-killed",
            "headline": "Resident Ramil Agayev killed",
            "sha256": minewire.Article(VICTIM).sha256,
            "text": VICTIM,
            "pattern_set": "test",
        },
        "speakers": [{"id": "s1", "name": "Elshad Alizade", "kind": "person", "mentions": [words("Elshad Alizade")]}],
        "statements": [said],
        "dates": [],
        "places": [],
        "claims": [words("Ramil Agayev", id="c1", **claim)],
        "numbers": [],
    }


@pytest.mark.parametrize("name", [each for each in FORMATS if each != "datapackage"])
def test_victims_are_left_out_of_every_format(tmp_path: Path, name: str) -> None:
    if name in ("xlsx", "parquet", "duckdb"):
        pytest.importorskip("duckdb")
    file = write([victim_record()], tmp_path)
    export(file, tmp_path / "out.x", format=name, redact_victims=True)
    data = readable(tmp_path / "out.x", name)
    assert b"alizade" in data.lower()
    assert b"agayev" not in data.lower()
    assert b"ramil" not in data.lower()


def readable(file: Path, name: str) -> bytes:
    """The words of a file, compressed or not."""
    import zipfile
    import zlib

    if name == "xlsx":
        with zipfile.ZipFile(file) as packed:
            return b"".join(packed.read(member) for member in packed.namelist())
    if name == "docbin":
        return zlib.decompress(file.read_bytes())
    if name == "parquet":
        import duckdb

        return str(duckdb.sql(f"SELECT * FROM read_parquet('{file}')").fetchall()).encode()
    return file.read_bytes()


def test_redaction_keeps_offsets_and_speakers() -> None:
    [item] = items([validate_record(victim_record())], redact_victims=True)
    assert item.text is not None
    assert len(item.text) == len(VICTIM)
    assert item.text[:12] == "█████ ██████"
    claim = item.record.claims[0]
    assert (claim.text, claim.start, claim.end) == ("[name]", 0, 12)
    assert item.words(claim.sentence) == "[name], 34, was killed by a mine in Aghdam."
    assert item.record.statements[0].text == "[name] left two sons"
    assert item.record.article.headline == "Resident [name] killed"
    assert item.record.article.source is None
    assert item.record.speakers[0].name == "Elshad Alizade"


@pytest.mark.parametrize(
    ("evidence", "text", "clean"),
    [
        ("his cousin", "A mine killed his cousin Farid Guliyev.", "A mine killed his cousin █████ ███████."),
        (
            "a shepherd",
            "A mine killed a shepherd, Anar Suley-Zade, 34.",
            "A mine killed a shepherd, ████ ██████████, 34.",
        ),
        ("A soldier", "A soldier died near Fuzuli.", "A soldier died near Fuzuli."),
        ("a farmer", "A mine hurt a farmer Tuesday.", "A mine hurt a farmer Tuesday."),
    ],
)
def test_names_behind_the_words_for_a_victim(evidence: str, text: str, clean: str) -> None:
    given = victim_record()
    start = text.index(evidence)
    place = {"text": evidence, "start": start, "end": start + len(evidence), "sentence": {"start": 0, "end": len(text)}}
    claim = given["claims"][0] | place | {"pattern": "casualty.implied", "statement": None, "speaker": None}
    given |= {"claims": [claim], "speakers": [], "statements": []}
    given["article"] |= {"text": text, "id": "x"}
    [item] = items([validate_record(given)], redact_victims=True)
    assert item.text == clean


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("A shepherd, Anar Suleymanov, was killed by a mine. The grave of ANAR SULEYMANOV is there.", ["SULEYMANOV"]),
        ("A girl, 9, died after a landmine exploded, police said. Her brother Murad was wounded.", ["Murad"]),
        (
            "Farid's cousin, Anar Suleymanov, was injured by a mine. Residents Elvin Aliyev, born 1990, and Samir "
            "Mammadov, born 1985, were injured in another blast.",
            ["Elvin", "Aliyev", "Mammadov"],
        ),
        ("Two shepherds, including Aslan Bayramov, were wounded when a mine exploded.", ["Aslan", "Bayramov"]),
        ("A mine killed two farmers on Friday. The dead are Sok Dara, 41, and Chan Vuthy, 39.", ["Sok Dara", "Vuthy"]),
        (
            "A mine killed three people in Tartar: Murad Aliyev, 34, Vugar Hasanov and Orkhan Safarov.",
            ["Murad", "Orkhan"],
        ),
        ("A mine killed two brothers - Amin and Hassan Qureshi - on Sunday.", ["Amin", "Hassan", "Qureshi"]),
        ("A mine killed a woman and wounded her son Omid.", ["Omid"]),
        ("The farm of Petro Shevchuk lies idle since the blast.", ["Petro", "Shevchuk"]),
    ],
    ids=[
        "in capitals",
        "one word right behind",
        "named again after a count",
        "one of a count",
        "named in the next sentence",
        "listed behind the clause",
        "two with one surname",
        "a son by one word",
        "no victim at all",
    ],
)
def test_names_of_victims_in_other_dress(extractor: Any, text: str, names: list[str]) -> None:
    record = extractor.extract(Article(text, published="2024-05-06"))
    info = record.article.model_copy(update={"text": text})
    [item] = items([record.model_copy(update={"article": info})], redact_victims=True)
    assert item.text is not None
    assert len(item.text) == len(text)
    assert not [name for name in names if name in str(list(rows(item)))]
    # Without the text the names are gone from what the record holds.
    [bare] = items([record], redact_victims=True)
    assert not [name for name in names if len(name) > 6 and name in str(list(rows(bare)))]


def test_a_victim_who_is_quoted_keeps_the_name() -> None:
    given = victim_record()
    given["speakers"][0] |= {"name": "Ramil Agayev"}
    [item] = items([validate_record(given)], redact_victims=True)
    assert item.text == VICTIM


def test_frames(two: list[Json]) -> None:
    from minewire.frames import to_pandas, to_polars

    records = [validate_record(record) for record in two]
    pytest.importorskip("pandas")
    claims = to_pandas(records)
    assert claims["value"].tolist() == [5.0, 2.0, 5.25, 2.0]
    assert str(claims["published"].dtype).startswith("datetime64")
    assert to_pandas([], "places").shape == (0, len(TABLES["places"].fields))
    pytest.importorskip("polars")
    places = to_polars(records, "places")
    assert places["lat"].to_list() == [40.05, 40.05]
    assert to_polars([], "claims_flat").schema == to_polars(records).schema


@pytest.mark.parametrize("name", ["facts.xlsx", "facts.sqlite", "facts.duckdb", "facts.parquet", "facts.csv", "facts/"])
def test_a_full_disk_is_told_as_such_and_leaves_nothing(record: Json, tmp_path: Path, name: str) -> None:
    """A limit on the size of files stands for the disk: libraries put the refusal in errors of their own."""
    # Words that no packing makes small.
    letters = random.Random(1).choices([chr(code) for code in range(0x4E00, 0x9000)], k=300_000)
    record["article"]["text"] = TEXT + "\n" + "".join(letters)
    record["article"]["sha256"] = Article(record["article"]["text"]).sha256
    file = write([record] * 40, tmp_path)
    limit = "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000));"
    code = f"import sys; {limit} from minewire.cli import main; sys.argv[0] = 'minewire'; main()"
    (tmp_path / "out").mkdir()
    more = ["--table", "articles"] if name in {"facts.csv", "facts.parquet"} else []
    more += ["--format", "csv"] if name == "facts/" else []
    call = [sys.executable, "-c", code, "export", str(file), f"{tmp_path}/out/{name}", *more]
    done = subprocess.run(call, capture_output=True, text=True, check=False)
    assert done.returncode == 4
    told = r"minewire: \S+facts\S* cannot be written \(.+\); choose another place.*, or make room\n"
    assert re.fullmatch(told, done.stderr)
    assert not list((tmp_path / "out").iterdir())


def test_frames_take_lines_and_old_days(record: Json) -> None:
    from minewire.frames import to_pandas, to_polars

    record["article"]["published"] = "1502-01-01"  # nanoseconds begin in 1677
    line = to_json(validate_record(record))
    pytest.importorskip("pandas")
    assert to_pandas([line])["published"].dt.year.tolist() == [1502] * len(record["claims"])
    with pytest.raises(MinewireError, match=r"not a record .*give records, lines of Extractor\.stream"):
        to_pandas([b'{"text": "A mine."}'])
    for one in (validate_record(record), line, line.decode()):
        with pytest.raises(MinewireError, match="one record where several belong; put it into a list"):
            to_pandas(one)  # type: ignore[arg-type]
    pytest.importorskip("polars")
    assert to_polars([line.decode()], "articles")["published"].dt.year().to_list() == [1502]


def test_frames_name_the_package_that_is_missing(record: Json, monkeypatch: pytest.MonkeyPatch) -> None:
    from minewire import frames

    for package, make in (("pandas", frames.to_pandas), ("polars", frames.to_polars)):
        monkeypatch.setitem(__import__("sys").modules, package, None)
        with pytest.raises(MinewireError, match=f"pip install {package}"):
            make([validate_record(record)])
