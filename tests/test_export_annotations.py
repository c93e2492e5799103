"""Annotation tools and spaCy: what goes out comes back as the same gold, shifted offsets are put right or refused."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess
from typing import Any

import pytest
from conftest import ROOT, TEXT, Json
from hypothesis import given
from hypothesis import strategies as st

import minewire
from minewire.errors import InputError, MinewireError
from minewire.export import docbin, export, goldfiles, label_studio, linewise
from minewire.export.annotations import gold, spans
from minewire.export.goldfiles import Imported
from minewire.export.source import Item
from minewire.gold import load
from minewire.records import ArticleRecord, to_json, validate_record

ENGLISH = docbin._blank()
READERS = {
    "label-studio": label_studio.read,
    "doccano": linewise.read_doccano,
    "prodigy": linewise.read_prodigy,
    "docbin": docbin.read,
}


@pytest.fixture(scope="module")
def articles(extractor: minewire.Extractor) -> list[tuple[ArticleRecord, str]]:
    """The corpus as the extractor sees it, with a character of two UTF-16 units before everything."""
    found = []
    for article in load(ROOT / "corpus"):
        text = "\U0001f4a3 \r\n\u00a0" + article.text
        given = minewire.Article(text, id=article.id, published=str(article.published) if article.published else None)
        found.append((extractor.extract(given), text))
    return found


def back(file: Path, name: str, folder: Path, **options: Any) -> Imported:
    return goldfiles.write(READERS[name](file), folder, file=str(file), **options)


@pytest.mark.parametrize("name", READERS)
def test_round_trip_is_exact(articles: list[tuple[ArticleRecord, str]], tmp_path: Path, name: str) -> None:
    (tmp_path / "records.jsonl").write_bytes(b"".join(to_json(record) + b"\n" for record, _ in articles))
    texts = "".join(json.dumps({"id": record.article.id, "text": text}) + "\n" for record, text in articles)
    (tmp_path / "texts.jsonl").write_text(texts)
    done = export(tmp_path / "records.jsonl", tmp_path / "out", format=name, texts=[str(tmp_path / "texts.jsonl")])
    assert (done.records, done.faults) == (len(articles), [])
    source = tmp_path / "out" / "tasks.json" if name == "label-studio" else tmp_path / "out"
    imported = back(source, name, tmp_path / "gold", unreviewed=True)
    assert (imported.faults, imported.open) == ([], [])
    expected = {record.article.id: gold(Item(record, record.article.id, text), text) for record, text in articles}
    found = {path.stem: json.loads(path.read_text()) for path in imported.written}
    assert found == expected
    assert len(load(tmp_path / "gold")) == len(articles)  # proves every offset against its text


def item(record: Json, text: str = TEXT) -> Item:
    return Item(validate_record(record, text), record["article"]["id"], text)


def task(record: Json) -> Json:
    """The small record as Label Studio gives it back, accepted as it is."""
    made = label_studio.task(item(record))
    made["annotations"] = [{"result": made["predictions"][0]["result"], "was_cancelled": False}]
    return json.loads(json.dumps(made))  # type: ignore[no-any-return]


def imported(made: Json, tmp_path: Path) -> tuple[Imported, Json]:
    (tmp_path / "x.json").write_text(json.dumps([made]))
    done = back(tmp_path / "x.json", "label-studio", tmp_path / "gold")
    return done, json.loads(done.written[0].read_text())["gold"] if done.written else {}


def region(made: Json, identity: str) -> Json:
    return next(each for each in made["annotations"][0]["result"] if each["id"] == identity)  # type: ignore[no-any-return]


def test_nobody_reviewed_it(record: Json, tmp_path: Path) -> None:
    done, _ = imported(label_studio.task(item(record)), tmp_path)
    assert "nobody has reviewed it" in str(done.faults[0])
    assert not done.written


def test_a_corrected_label_and_a_moved_span(record: Json, tmp_path: Path) -> None:
    made = task(record)
    region(made, "c1")["value"]["labels"] = ["claim.anti_personnel_mine.cleared"]
    region(made, "p1")["value"] |= {"start": 22, "end": 31, "text": TEXT[22:31]}
    done, found = imported(made, tmp_path)
    assert not done.faults
    claim = found["claims"][0]
    assert (claim["measure"], claim["action"], claim["value"]) == ("anti_personnel_mine", "cleared", 5)
    assert (found["places"][0]["text"], found["places"][0]["start"]) == (TEXT[22:31], 22)


def test_what_was_removed_is_gone_and_nothing_points_there(record: Json, tmp_path: Path) -> None:
    made = task(record)
    gone = {"c1", "s1.0", "q1.cue"}
    result = made["annotations"][0]["result"]
    made["annotations"][0]["result"] = [each for each in result if each["id"] not in gone]
    _, found = imported(made, tmp_path)
    assert [claim["part_of"] for claim in found["claims"]] == [None]
    assert found["speakers"] == []
    assert found["claims"][0]["speaker"] is None
    assert (found["statements"][0]["speaker"], found["statements"][0]["cue"]) == (None, None)


def test_what_was_added_says_what_is_missing(record: Json, tmp_path: Path) -> None:
    made = task(record)
    start = TEXT.index("Elshad")
    value = {"start": start, "end": start + 6, "text": "Elshad", "labels": ["claim.casualty.killed"]}
    made["annotations"][0]["result"].append({"id": "new", "type": "labels", "value": value})
    done, found = imported(made, tmp_path)
    claim = found["claims"][-1]
    assert (claim["evidence"], claim["outcome"], claim["unit"], claim["value"]) == ("Elshad", "killed", "person", None)
    assert claim["sentence"] == TEXT
    assert "is new: fill in value" in done.open[0]


@pytest.mark.parametrize(
    ("text", "start", "end", "given", "found"),
    [
        ("\U0001f4a3 mines in Aghdam", 12, 18, "Aghdam", 11),  # UTF-16 units
        ("mines  in\n Aghdam city, Aghdam city", 9, 20, "Aghdam city", 11),  # blanks folded
        (" mines  in\n Fuzuli, Fuzuli", 17, 23, "Fuzuli", 20),  # blanks folded and trimmed
        ("a\r\nb\r\nFuzuli, Fuzuli", 4, 10, "Fuzuli", 6),  # carriage returns dropped
        ("mines in Fuzuli", 5, 11, "Fuzuli", 9),  # stands only once
        ("mines in Aghdam\n city", 9, 21, "Aghdam city", 9),  # words as shown
        ("Aghdam and Aghdam", 1, 7, "Aghdam", None),  # which one?
        ("abc Fuzuli Fuzuli", 20, 26, "fuzuli", None),
        ("mines in Aghdam", 9, 14, "Fuzuli", None),
        ("mines in Aghdam", 9, 99, None, None),
    ],
)
def test_offsets_of_tools(text: str, start: int, end: int, given: str | None, found: int | None) -> None:
    from minewire.export.annotations import Labelled

    span = Labelled(start, end, "place.city", None, given)
    if found is None:
        with pytest.raises(InputError, match="export again"):
            goldfiles._anchored(span, text)
    else:
        assert goldfiles._anchored(span, text).start == found


def test_answers_of_prodigy(record: Json, tmp_path: Path) -> None:
    made = linewise._to_prodigy(item(record))
    lines = [made | {"answer": answer} for answer in ("accept", "reject", "ignore")] + [made, {"spans": []}]
    (tmp_path / "p.jsonl").write_text("\n".join(map(json.dumps, lines)) + "\nno json\n")
    done = back(tmp_path / "p.jsonl", "prodigy", tmp_path / "gold")
    assert len(done.written) == 1
    assert [fault.place for fault in done.faults] == [f"line {number}" for number in range(2, 7)]


def test_older_doccano_and_articles_of_others(tmp_path: Path) -> None:
    line = {"text": "Five mines were found in Aghdam.", "label": [[0, 10, "claim.mine.found"], [25, 31, "place.city"]]}
    (tmp_path / "d.jsonl").write_text(json.dumps(line) + "\n" + json.dumps(line | {"label": [[0, 4, "PER"]]}))
    done = back(tmp_path / "d.jsonl", "doccano", tmp_path / "gold")
    found = load(tmp_path / "gold")
    assert [(claim.evidence, claim.measure, claim.action) for claim in found[0].gold.claims] == [
        ("Five mines", "mine", "found")
    ]
    assert len(done.open) == 2
    assert "unknown label 'PER'" in str(done.faults[0])


@pytest.mark.parametrize("name", READERS)
def test_files_of_another_kind(tmp_path: Path, name: str) -> None:
    (tmp_path / "x").write_bytes(b'"text"')
    try:
        done = back(tmp_path / "x", name, tmp_path / "gold")
    except MinewireError as error:
        assert "cannot be read" in str(error)  # noqa: PT017 -- either way of saying no is fine
    else:
        assert done.faults
        assert not done.written


def test_texts_are_needed(record: Json, tmp_path: Path) -> None:
    (tmp_path / "r.jsonl").write_bytes(to_json(validate_record(record)) + b"\n")
    done = export(tmp_path / "r.jsonl", tmp_path / "d.jsonl", format="doccano")
    assert done.records == 0
    assert "give the articles with --texts" in str(done.faults[0])


def test_spacy_reads_what_is_written(record: Json, tmp_path: Path) -> None:
    import spacy
    from spacy.tokens import DocBin

    record["article"]["text"] = TEXT
    (tmp_path / "r.jsonl").write_bytes(to_json(validate_record(record)) + b"\n")
    export(tmp_path / "r.jsonl", tmp_path / "a.spacy")
    [doc] = DocBin().from_disk(tmp_path / "a.spacy").get_docs(spacy.blank("en").vocab)
    assert doc.text == TEXT
    assert [(span.text, span.label_, span.id_) for span in doc.spans["claim"]] == [
        ("Five mines", "claim.mine.found", "c1"),
        ("two anti-tank mines", "claim.anti_vehicle_mine.found", "c2"),
    ]


@given(st.text(st.sampled_from("aB1 \n\u00a0-'.\U0001f4a3é,"), min_size=1), st.data())
def test_any_span_stands_in_a_doc(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    doc = docbin._cut(ENGLISH, text, {start, end})
    assert doc.text == text
    span = doc.char_span(start, end)
    # A blank at either end may belong to the token before it.
    assert text[start:end].strip(" ") != text[start:end] or (span is not None and span.text == text[start:end])


def test_the_interface_of_label_studio_has_every_label(articles: list[tuple[ArticleRecord, str]]) -> None:
    tree = ET.fromstring(label_studio.config())
    labels = {label.get("value") for label in tree.iter("Label")}
    assert "white-space: pre-wrap" in (tree.findtext("Style") or "")
    used = {span.label for record, text in articles for span in spans(record, text)}
    assert used <= labels


def test_regions_hold_their_words(articles: list[tuple[ArticleRecord, str]]) -> None:
    for record, text in articles:
        made = label_studio.task(Item(record, "x", text))
        identities = [each["id"] for each in made["predictions"][0]["result"]]
        assert len(identities) == len(set(identities))
        for each in made["predictions"][0]["result"]:
            assert text[each["value"]["start"] : each["value"]["end"]] == each["value"]["text"]


def test_commands(record: Json, tmp_path: Path, run: Callable[..., CompletedProcess[bytes]]) -> None:
    record["article"]["text"] = TEXT
    (tmp_path / "r.jsonl").write_bytes(to_json(validate_record(record)) + b"\n")
    done = run("export", "r.jsonl", "-", "--format", "prodigy")
    assert (done.returncode, done.stderr) == (0, b"minewire: 1 records written to -\n")
    (tmp_path / "p.jsonl").write_bytes(done.stdout.replace(b'{"text"', b'{"answer": "accept", "text"', 1))
    done = run("import", "p.jsonl", "--format", "prodigy", "-o", "gold")
    assert (done.returncode, done.stderr) == (0, b"minewire: 1 annotated articles written to gold\n")
    (tmp_path / "p.jsonl").write_bytes(b'{"answer": "ignore", "text": "x"}\n')
    assert run("import", "p.jsonl", "--format", "prodigy", "-o", "gold").returncode == 3
    (tmp_path / "p.jsonl").write_bytes(b'{"answer": "accept", "text": "\xff"}\n')
    done = run("import", "p.jsonl", "--format", "prodigy", "-o", "gold")
    assert done.returncode == 3
    assert b"p.jsonl: line 1: not a line of Prodigy (not UTF-8); export as JSON Lines" in done.stderr
    done = run("export", "r.jsonl", "facts.xyz")
    assert done.returncode == 2
    assert b"facts.xyz: its ending names no format; choose --format: csv, " in done.stderr
    assert sorted(path.name for path in tmp_path.iterdir()) == ["gold", "p.jsonl", "r.jsonl"]
