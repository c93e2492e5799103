"""Bytes to articles: every kind of input, and every way in which one can be bad."""

from __future__ import annotations

import bz2
import gzip
import io
import json
import os
import sys
import tarfile
import time
from collections import Counter
from pathlib import Path

import pytest
from archive_maker import warc_record

from minewire.errors import InputError
from minewire.readers import Options, Raw, Scan, article, iso_day, read
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
    ("empty.json", b"[]", "holds an empty list"),
    ("empty.csv", b"", "is empty"),
    ("empty.html", b"\n", "the page is empty"),
    ("head.csv", b"id,text\n", "holds no rows"),
    ("commas.csv", b"id,text\na,A mine, and a shell.\n", "line 2: the row has 3 cells for 2 columns"),
    ("tabs.tsv", b"id\ttext\na\tA mine\tand a shell.\n", "line 2: the row has 3 cells for 2 columns"),
    ("short.csv", b"id,text\na\n", "line 2: the row has 1 cell for 2 columns"),
    ("lines.csv", b"id,text,url\na,A mine and\n", "line 2: the row has 2 cells for 3 columns"),
    ("ends.csv", b"text,id,url\nA mine.,a\nA shell.,b,,,\n", ["A mine.", "A shell."]),
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
    ("pretty.json", b'{\n "text": "A mine."\n "id": 1\n}', "line 3: not valid JSON (Expecting ',' delimiter); mend"),
    ("list.json", b'[\n {"text": "A mine."}\n {"text": "B"}\n]', "line 3: not valid JSON"),
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


def test_rows_of_a_table_that_run_into_each_other_are_told(tmp_path: Path) -> None:
    file = tmp_path / "cut.csv"
    file.write_bytes(b'id,text\na,"A\n\nmine"\nb,"B"\nc,"C\nlost,"D"\ne,E\nf,"F\ng,G\n')
    readings = list(read([str(file)]))
    assert [reading.text for reading in readings if isinstance(reading, Article)] == ["A\n\nmine", "B", "E"]
    faults = [(fault.place, fault.problem) for fault in readings if isinstance(fault, InputError)]
    assert faults[0] == ("line 6", "the row cannot be told apart (',' expected after '\"')")
    assert faults[1] == ("line 9", "a quotation that begins in this row never ends")


def _tar(*names: str) -> bytes:
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w") as archive:
        for name in names:
            member = tarfile.TarInfo(name)
            member.size = 600
            archive.addfile(member, io.BytesIO(b"A mine was found.".ljust(600)))
    return packed.getvalue()


def _warc(*addresses: str) -> bytes:
    return b"".join(warc_record(address, b"A mine.", content="text/plain") for address in addresses)


def _faults(file: Path, data: bytes) -> tuple[int, list[InputError]]:
    """How many documents are found in a file with this content, and what is said about the rest."""
    file.write_bytes(data)
    found = list(Scan([str(file)], Options()))
    faults = [item for item in found if isinstance(item, InputError)]
    return len(found) - len(faults), faults


@pytest.mark.parametrize(
    ("name", "data", "whole"),
    [
        ("news.tar", _tar("a.txt", "b.txt"), 2),
        ("news.warc", _warc("http://a.example/", "http://b.example/"), 2),
        ("news.warc.gz", gzip.compress(_warc("http://a.example/")) + gzip.compress(_warc("http://b.example/")), 2),
        ("news.tgz", gzip.compress(_tar("a.txt", "b.txt")), 2),
    ],
)
def test_what_was_cut_off_anywhere_is_told(tmp_path: Path, name: str, data: bytes, whole: int) -> None:
    file = tmp_path / name
    assert _faults(file, data) == (whole, [])
    # Between two records of a web archive nothing shows that there was another.
    seams = {len(data) // 2, len(_warc("http://a.example/")), len(gzip.compress(_warc("http://a.example/")))}
    needed = data.rstrip(b"\0\r\n") if name.endswith((".tar", ".warc")) else data
    silent = [at for at in range(1, len(needed), 7) if not _faults(file, data[:at])[1] and at not in seams]
    assert not silent


def test_a_record_that_cannot_be_parsed_costs_no_other(tmp_path: Path) -> None:
    pages = [warc_record(f"http://{name}.example/", b"A mine.", content="text/plain") for name in "abc"]
    pages[1] = pages[1].replace(b"HTTP/1.1 200 OK", b"HTTP/1.1 \xff\xff\xffOK")
    found, _ = _faults(tmp_path / "news.warc", b"".join(pages))
    assert found == 2


def test_the_sum_at_the_end_of_a_compressed_archive_is_checked(tmp_path: Path) -> None:
    data = bytearray(gzip.compress(_tar("a.txt"), mtime=0))
    data[-6] ^= 1
    found, faults = _faults(tmp_path / "news.tgz", bytes(data))
    assert found == 1
    assert "CRC" in str(faults[0])


def test_what_is_packed_twice_is_read_and_what_is_packed_without_end_is_not(tmp_path: Path) -> None:
    line = b'{"text": "A mine."}\n'
    assert _faults(tmp_path / "a.jsonl.gz.gz", gzip.compress(gzip.compress(line))) == (1, [])
    assert _faults(tmp_path / "a.jsonl.bz2.gz", gzip.compress(bz2.compress(line))) == (1, [])
    data = line
    for _ in range(9):
        data = gzip.compress(data)
    found, faults = _faults(tmp_path / "a", data)
    assert found == 0
    assert "too deep" in str(faults[0])


def test_a_parser_that_breaks_costs_its_file_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise KeyError("a fault of a parser")

    for name in ("a.csv", "b.txt"):
        (tmp_path / name).write_text("text\nA mine.\n")
    monkeypatch.setattr("minewire.readers.tables.find_csv", broken)
    fault, other = read([str(tmp_path)])
    assert isinstance(other, Article)
    assert "a.csv: cannot be read (KeyError" in str(fault)
    assert "report it with the file" in str(fault)


def test_a_member_above_its_archive_is_read(tmp_path: Path) -> None:
    assert _faults(tmp_path / "news.tar", _tar("../a.txt", "./b.txt", ".hidden/c.txt")) == (2, [])


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


def test_a_link_that_leads_back_makes_no_copies(tmp_path: Path) -> None:
    for name in ("a", "z"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "one.txt").write_text(f"A mine in {name}.")
    (tmp_path / "loop").symlink_to(tmp_path)
    found = [raw.file for raw in Scan([f"{tmp_path}/**/*.txt"], Options()) if isinstance(raw, Raw)]
    assert found == [f"{tmp_path}/a/one.txt", f"{tmp_path}/z/one.txt"]


def test_what_lies_in_a_folder_and_is_not_read_is_counted_and_what_minewire_wrote_is_no_input(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("A mine was found.")
    for name in ("b.pdf", "c.PDF", "d.docx", "Makefile", ".hidden"):
        (tmp_path / name).write_bytes(b"-")
    (tmp_path / "out.jsonl").write_text('{"schema_version":"1.0","article":{}}\n' * 3)
    for part in ("run/records", "run/documents"):
        (tmp_path / part).mkdir(parents=True)
        (tmp_path / part / "part-00000.jsonl").write_text("{}\n")
    (tmp_path / "run" / "run.json").write_text("{}")
    passed: Counter[str] = Counter()
    readings = list(read([str(tmp_path)], passed=passed))
    assert [reading.text for reading in readings if isinstance(reading, Article)] == ["A mine was found."]
    assert passed == {".pdf": 2, ".docx": 1, "no ending": 1}
    # given by name it is refused once, not line by line
    [fault] = read([str(tmp_path / "out.jsonl")])
    assert "holds records of minewire and no articles" in str(fault)


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


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone of a process is set where there is tzset")
def test_the_day_of_a_moment_in_a_table_is_that_of_greenwich(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    duckdb = pytest.importorskip("duckdb")
    file = tmp_path / "moments.parquet"
    query = "select 'A mine.' as text, timestamptz '2023-05-05 22:00:00-08' as published"
    duckdb.sql(f"copy ({query}) to '{file}'")
    for zone in ("America/Los_Angeles", "Asia/Tokyo"):
        monkeypatch.setenv("TZ", zone)
        time.tzset()
        try:
            [found] = read([str(file)])
        finally:
            monkeypatch.undo()
            time.tzset()
        assert isinstance(found, Article)
        assert found.published == "2023-05-06"
