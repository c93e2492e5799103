"""Bytes to articles: every kind of input, and every way in which one can be bad."""

from __future__ import annotations

import io
import json
import os
import sys
from pathlib import Path

import pytest
from archive_maker import warc_record

from minewire.errors import InputError
from minewire.readers import article, iso_day, read
from minewire.text import Article

# file name, its bytes, the texts read (or the words of the complaint).
FILES: list[tuple[str, bytes, list[str] | str]] = [
    ("plain.txt", b"A mine.\r\nTwo.\n", ["A mine.\r\nTwo.\n"]),
    ("no-suffix", b"A mine.", ["A mine."]),
    ("mark.txt", b"\xef\xbb\xbfA mine.", ["A mine."]),
    ("wide.txt", "A mine, Ağdam.".encode("utf-16"), ["A mine, Ağdam."]),
    ("accents.txt", "Ağdam, Füzuli".encode(), ["Ağdam, Füzuli"]),
    ("one.json", b'{"text": "A mine.", "gold": {}}', ["A mine."]),
    ("list.json", b'[{"text": "A"}, {"text": "B"}]', ["A", "B"]),
    ("lines.json", b'{"text": "A"}\n{"text": "B"}\n', ["A", "B"]),
    ("lines.jsonl", b'{"text": "A"}\n\n{"text": "B"}', ["A", "B"]),
    ("lines.ndjson", b'{"text": "A"}\r\n', ["A"]),
    ("mark.jsonl", b'\xef\xbb\xbf{"text": "A"}\n', ["A"]),
    ("wide.jsonl", '{"text": "A"}\n{"text": "Ağdam"}\n'.encode("utf-16"), ["A", "Ağdam"]),
    ("empty.txt", b"", "the text is empty"),
    ("blank.txt", b" \n\t\n", "the text is empty"),
    ("empty.jsonl", b"\n", "is empty"),
    ("binary.txt", b"%PDF\0\x01", "binary data (NUL at byte 4)"),
    ("latin.txt", "Füzuli".encode("latin-1"), "not utf-8 at byte 1"),
    ("report", b"%PDF-1.4\n%\xe2\xe3", "PDF is not read"),
    ("letter.rtf", rb"{\rtf1 Two mines were found.}", "RTF is not read"),
    ("whole.warc", warc_record("http://a.example/", b"A mine.", content="text/plain"), ["A mine."]),
    ("cut.warc", warc_record("http://a.example/", b"A mine.", content="text/plain")[:-8], "cut off before its end"),
    ("feed.xml", b"<rss>A mine.</rss>", "xml is not read"),
    ("missing.txt", b"", "no such file"),
    ("string.json", b'"A mine."', "not a JSON object"),
    ("bad.json", b'{"text": ', "not valid JSON"),
    ("notext.json", b'{"id": "a"}', "no field 'text'"),
    ("number.json", b'{"text": 5}', "no field 'text'"),
    ("nul.json", b'{"text": "A\\u0000B"}', "NUL characters"),
    ("half.json", b'{"text": "A\\ud800B"}', "half a character"),
    ("date.json", b'{"text": "A", "published": "4 April"}', "field 'published' is no date"),
    ("outlet.json", b'{"text": "A", "outlet": 5}', "field 'outlet' is not a string"),
    ("deep.json", b"[" * 100_000, "not valid JSON"),
]


@pytest.mark.parametrize(("name", "data", "expected"), FILES, ids=[name for name, _, _ in FILES])
def test_files(tmp_path: Path, name: str, data: bytes, expected: list[str] | str) -> None:
    file = tmp_path / name
    if name != "missing.txt":
        file.write_bytes(data)
    readings = list(read([str(file)]))
    if isinstance(expected, str):
        assert len(readings) == 1
        assert isinstance(readings[0], InputError)
        assert expected in str(readings[0])
        assert str(readings[0]).startswith(str(file))
        assert "; " in str(readings[0])
    else:
        assert [reading.text for reading in readings if isinstance(reading, Article)] == expected
        assert len(readings) == len(expected)


def test_a_bad_line_is_named_and_the_others_are_read(tmp_path: Path) -> None:
    file = tmp_path / "mixed.jsonl"
    file.write_bytes(b'{"text": "A"}\n{broken\n{"text": ""}\n["B"]\n\xff\n{"text": "C", "id": 7}\n')
    readings = list(read([str(file)]))
    assert [reading.text for reading in readings if isinstance(reading, Article)] == ["A", "C"]
    places = [reading.place for reading in readings if isinstance(reading, InputError)]
    assert places == ["line 2", "line 3", "line 4", "line 5"]
    assert isinstance(readings[-1], Article)
    assert readings[-1].id == "7"


def test_folders_are_read_in_the_order_of_their_names(tmp_path: Path) -> None:
    for name in ("b/2.txt", "b/1.txt", "a/3.jsonl", ".hidden/4.txt", "b/.5.txt", "b/6.png"):
        file = tmp_path / name
        file.parent.mkdir(exist_ok=True)
        file.write_text('{"text": "3"}' if name.endswith("jsonl") else file.stem)
    readings = list(read([str(tmp_path)]))
    assert [reading.text for reading in readings if isinstance(reading, Article)] == ["3", "1", "2"]


def test_a_folder_without_texts_is_a_fault(tmp_path: Path) -> None:
    (tmp_path / "x.png").write_bytes(b"")
    [reading] = read([str(tmp_path)])
    assert "holds no texts" in str(reading)


@pytest.mark.skipif(os.geteuid() == 0, reason="root reads everything")
def test_a_file_without_permission_is_a_fault(tmp_path: Path) -> None:
    file = tmp_path / "secret.txt"
    file.write_text("A")
    file.chmod(0)
    [reading] = read([str(file)])
    assert "cannot be read" in str(reading)


def test_metadata_of_an_object() -> None:
    given = {"text": "A", "id": "x", "url": "https://a.example/1", "published": "2023-04-04T10:00:00Z", "outlet": "T"}
    found = article({**given, "headline": "H", "byline": None, "tags": [1]}, file="in.jsonl")
    assert found == Article("A", "x", "https://a.example/1", "2023-04-04", "T", "H", None)


def test_published_is_for_articles_that_carry_none(tmp_path: Path) -> None:
    file = tmp_path / "in.jsonl"
    file.write_text('{"text": "A", "published": "2020-01-01"}\n{"text": "B"}\n')
    readings = list(read([str(file)], published="2023-04-04"))
    assert [reading.published for reading in readings if isinstance(reading, Article)] == ["2020-01-01", "2023-04-04"]


def test_a_named_encoding_is_used(tmp_path: Path) -> None:
    file = tmp_path / "turkish.txt"
    file.write_bytes("Şuşa, Ağdam".encode("cp1254"))
    [reading] = read([str(file)], encoding="cp1254")
    assert isinstance(reading, Article)
    assert reading.text == "Şuşa, Ağdam"
    [reading] = read([str(file)], encoding="utf-16")
    assert "not utf-16" in str(reading)


@pytest.mark.parametrize(
    ("data", "texts"),
    [
        (b"A mine.\n{}", ["A mine.\n{}"]),
        (b'{"text": "A"}\n{"text": "B"}\n', ["A", "B"]),
        (b'{\n "text": "A"\n}', ["A"]),
        (b"{braces} open this text", ["{braces} open this text"]),
    ],
)
def test_standard_input_says_itself_what_it_is(monkeypatch: pytest.MonkeyPatch, data: bytes, texts: list[str]) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
    assert [reading.text for reading in read(["-"]) if isinstance(reading, Article)] == texts


def test_a_long_line_is_an_article(tmp_path: Path) -> None:
    file = tmp_path / "long.jsonl"
    file.write_text(json.dumps({"text": "mine " * 1_000_000}))
    [reading] = read([str(file)])
    assert isinstance(reading, Article)
    assert len(reading.text) == 5_000_000


@pytest.mark.parametrize(
    ("given", "day"),
    [
        ("2023-04-04", "2023-04-04"),
        ("2023-04-04 10:00", "2023-04-04"),
        ("2023-02-30", None),
        ("2023-04", None),
        ("04.04.2023", None),
        (20230404, None),
        ("2023-04-041", None),
    ],
)
def test_iso_day(given: object, day: str | None) -> None:
    assert iso_day(given) == day
