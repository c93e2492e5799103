"""A generated archive in every format that is read, with faults of every kind, and what a run must make of it.

The articles are made for timing, order and loss, not for what they say: short, figures, names and days vary, and each
text is there once unless it is meant to be a copy.
"""

from __future__ import annotations

import csv
import gzip
import io
import json
import random
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_DISTRICTS = ("Aghdam", "Fuzuli", "Jabrayil", "Zangilan", "Kalbajar", "Lachin", "Khojavend", "Shusha")
_PEOPLE = ("Elshad Alizade", "Ramil Huseynli", "Nigar Abbasova", "Orkhan Mammadli", "Sevda Karimova")
_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "September", "October", "November")
_FILLER = (
    "The road between the two towns was opened again, and many came to see it.",
    "Work in the fields goes on as long as the weather holds, and the teams return every morning.",
    "Residents were told to keep to the marked paths and to report what they find.",
    "Schools in the area teach children what to do when they see an object they do not know.",
)


@dataclass(frozen=True)
class Story:
    number: int
    text: str
    day: str

    @property
    def id(self) -> str:
        return f"story-{self.number:05}"


def stories() -> Iterator[Story]:
    """Articles without end, the same every time."""
    dice = random.Random(7)
    number = 0
    while True:
        who, district = dice.choice(_PEOPLE), dice.choice(_DISTRICTS)
        month, year = dice.choice(_MONTHS), dice.randint(2015, 2024)
        told = f"sappers cleared {dice.randint(2, 900)} mines in {district} in {month} {year}, {who} said."
        text = f"Report {number}: {told}\n\n{dice.choice(_FILLER)}"
        yield Story(number, text, f"{year}-12-{dice.randint(1, 28):02}")
        number += 1


def page(story: Story, charset: str = "utf-8") -> bytes:
    """A page with a menu, an advertisement, comments, and the article among them."""
    paragraphs = "".join(f"<p>{part}</p>" for part in (*story.text.split("\n\n"), *_FILLER))
    text = (
        f'<!doctype html><html><head><meta charset="{charset}"><title>Story {story.number} | Example News</title>'
        f'<meta property="og:site_name" content="Example News"><meta name="author" content="Jane Roe">'
        f'<meta property="article:published_time" content="{story.day}T10:00:00Z"></head><body>'
        "<nav><ul><li><a href='/'>Home</a></li><li><a href='/sport'>Sport</a></li></ul></nav>"
        f"<article><h1>Story {story.number}</h1>{paragraphs}</article>"
        "<footer>Subscribe to our 7 newsletters</footer></body></html>"
    )
    return text.encode(charset)


def warc_record(
    address: str, body: bytes, *, content: str = "text/html; charset=utf-8", status: str = "200 OK"
) -> bytes:
    """A response of a web server as a crawler keeps it."""
    http = f"HTTP/1.1 {status}\r\nContent-Type: {content}\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body
    head = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {address}\r\nWARC-Date: 2023-01-01T00:00:00Z\r\n"
        f"WARC-Record-ID: <urn:uuid:{zlib.crc32(address.encode()):012}>\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(http)}\r\n\r\n"
    )
    return head.encode() + http + b"\r\n\r\n"


def lines(some: list[Story]) -> bytes:
    """Articles as JSON Lines."""
    rows = ({"id": story.id, "text": story.text, "published": story.day} for story in some)
    return "".join(json.dumps(row) + "\n" for row in rows).encode()


def _txt(folder: Path, some: list[Story]) -> None:
    (folder / "texts").mkdir()
    for story in some:
        (folder / "texts" / f"{story.id}.txt").write_text(story.text)


def _html(folder: Path, some: list[Story]) -> None:
    (folder / "pages").mkdir()
    for story in some:
        (folder / "pages" / f"{story.id}.html").write_bytes(page(story))


def _jsonl(folder: Path, some: list[Story]) -> None:
    (folder / "lines.jsonl").write_bytes(lines(some))


def _gz(folder: Path, some: list[Story]) -> None:
    (folder / "lines2.jsonl.gz").write_bytes(gzip.compress(lines(some)))


def _csv(folder: Path, some: list[Story]) -> None:
    with (folder / "table.csv").open("w", newline="") as stream:
        rows = csv.writer(stream, delimiter=";")
        rows.writerow(["id", "published", "text"])
        rows.writerows([story.id, story.day, story.text] for story in some)


def _zip(folder: Path, some: list[Story]) -> None:
    with zipfile.ZipFile(folder / "packed.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for story in some:
            archive.writestr(f"{story.number % 7}/{story.id}.txt", story.text)


def _tar(folder: Path, some: list[Story]) -> None:
    with tarfile.open(folder / "packed.tar.gz", "w:gz") as archive:
        for at in range(0, len(some), 20):
            data = lines(some[at : at + 20])
            member = tarfile.TarInfo(f"day-{at:05}.jsonl")
            member.size = len(data)
            archive.addfile(member, io.BytesIO(data))


def _warc(folder: Path, some: list[Story]) -> None:
    with (folder / "crawl.warc.gz").open("wb") as stream:
        for story in some:
            stream.write(gzip.compress(warc_record(f"https://news.example/{story.id}", page(story))))


def _parquet(folder: Path, some: list[Story]) -> None:
    import duckdb

    (folder / "rows.jsonl.tmp").write_bytes(lines(some))
    query = "copy (select id, text, published from read_json(?, format='newline_delimited')) to '{}' (format parquet)"
    duckdb.connect().execute(query.format(folder / "rows.parquet"), [str(folder / "rows.jsonl.tmp")])
    (folder / "rows.jsonl.tmp").unlink()


WRITERS: tuple[Callable[[Path, list[Story]], None], ...] = (_txt, _html, _jsonl, _gz, _csv, _zip, _tar, _warc, _parquet)
PAGES = (_html, _warc)


def make_faults(folder: Path, story: Story) -> dict[str, int]:
    """One fault of each kind, and how many documents they are."""
    folder.mkdir()
    (folder / "binary.txt").write_bytes(b"\x7fELF\0\0")
    (folder / "empty.txt").write_bytes(b"")
    (folder / "empty.html").write_text("<html><body><script>1</script></body></html>")
    (folder / "copy.jsonl").write_bytes(lines([story]))
    (folder / "broken.jsonl").write_bytes(b'{"text": "\n{"id": 1}\n{"text": ""}\n')
    whole = gzip.compress(random.Random(1).randbytes(4000))
    (folder / "cut.txt.gz").write_bytes(whole[:2000])
    with zipfile.ZipFile(folder / "damaged.zip", "w") as archive:
        archive.writestr("one.txt", "Damaged text " * 20)
    data = (folder / "damaged.zip").read_bytes()
    (folder / "damaged.zip").write_bytes(data.replace(b"Damaged", b"Xamaged", 1))
    (folder / "cut.zip").write_bytes(data[:100])
    return {"empty": 2, "duplicate": 1, "set aside": 7}


def make_archive(folder: Path, count: int) -> dict[str, int]:
    """An archive of `count` sound articles and some faults, and the balance that a run must come to."""
    folder.mkdir()
    source = stories()
    few = count // 30  # a page takes as long as ten texts
    share = (count - few * len(PAGES)) // (len(WRITERS) - len(PAGES))
    first: Story | None = None
    left = count
    for write in WRITERS:
        size = left if write is WRITERS[-1] else few if write in PAGES else share
        left -= size
        some = [next(source) for _ in range(size)]
        if write is _jsonl:
            first = some[0]
        write(folder, some)
    assert first is not None
    balance: dict[str, Any] = make_faults(folder / "zz-faults", first)
    return {"read": count + sum(balance.values()), "extracted": count, **balance}
