"""Copies: found when cut and renamed, kept apart when only alike, and their figures compared."""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess
from typing import Any

import pytest
from conftest import ROOT, TEXT, Json

import minewire
from minewire.duplicates import Copies, Group, find, read_groups
from minewire.errors import MinewireError
from minewire.export.source import items
from minewire.gold import load
from minewire.records import ArticleRecord, to_json, validate_record
from minewire.shingles import fingerprint

WORDS = [f"w{number}" for number in range(3000)]


def article(seed: int, length: int = 300) -> str:
    return " ".join(random.Random(seed).choices(WORDS, k=length))


def known(text: str, name: str, published: str | None = None, record: Json | None = None) -> tuple[ArticleRecord, str]:
    base: Json = copy.deepcopy(record) if record else {"schema_version": "1.0", "article": {"pattern_set": "test"}}
    for part in ("speakers", "statements", "dates", "places", "claims", "numbers"):
        base.setdefault(part, [])
    base["article"] |= {"id": name, "sha256": minewire.Article(text).sha256, "published": published}
    return validate_record(base), text


def groups(texts: dict[str, str]) -> list[set[str]]:
    found: dict[str, set[str]] = {}
    for line in find(known(text, name) for name, text in texts.items()):
        if line["group"]:
            found.setdefault(line["group"], set()).add(line["article_id"])
    return list(found.values())


def changed(text: str, every: int) -> str:
    """The text with every n-th word another."""
    return " ".join(f"x{place}" if place % every == 0 else word for place, word in enumerate(text.split(), 1))


@pytest.mark.parametrize(
    ("copy_of", "found"),
    [
        (lambda text: text, True),
        (lambda text: "WIRE, 4 April. " + text + " Reporting by A. Author, editing by B. Editor", True),
        (lambda text: text[: len(text) // 3], True),  # the tail cut off: Jaccard is a third
        (lambda text: text.upper().replace(" ", "\n"), True),
        (lambda text: changed(text, 30), True),
        (lambda text: changed(text, 8), False),
        (lambda text: " ".join(text.split()[:200]) + " " + article(99, 200), False),  # a long quotation is no copy
        (lambda text: article(5), False),
    ],
)
def test_what_is_a_copy(copy_of: Callable[[str], str], found: bool) -> None:
    text = article(1)
    texts = {"one": text, "two": copy_of(text), "other": article(2)}
    assert groups(texts) == ([{"one", "two"}] if found else [])


def test_the_corpus_has_no_copies_and_its_copies_are_found() -> None:
    texts = {each.id: each.text for each in load(ROOT / "corpus")}
    assert groups(texts) == []
    both = texts | {f"copy of {name}": text.split("\n", 1)[-1].strip() for name, text in texts.items()}
    assert sorted(map(sorted, groups(both))) == sorted(sorted((name, f"copy of {name}")) for name in texts)


def test_copies_of_a_large_group_find_each_other(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("minewire.shingles._NEAREST", 3)
    text, footer = article(1), article(1000, 40)
    copies = {f"c{number}": changed(text, 40 + number) + " " + footer for number in range(20)}
    others = {f"o{number}": article(10 + number) + " " + footer for number in range(20)}
    mixed = [pair for pairs in zip(copies.items(), others.items()) for pair in pairs]
    assert groups(dict(mixed)) == [set(copies)]


def test_a_footer_or_a_ticker_line_groups_nothing() -> None:
    footer = " ".join(article(1000, 40).split())
    texts = {f"a{number}": f"{article(number)} {footer}" for number in range(30)} | {
        "ticker": " ".join(footer.split()[:8])
    }
    assert groups(texts) == []


def test_short_texts() -> None:
    assert groups({"a": "Two mines.", "b": "Two mines.", "c": "Two mines were found.", "d": "..."}) == [{"a", "b"}]
    assert list(find([])) == []
    assert groups({"a": ""}) == []


def test_against_all_pairs() -> None:
    """The index finds what comparing every pair finds."""
    rng = random.Random(3)
    texts: dict[str, str] = {}
    for number in range(40):
        text = article(number, rng.randint(60, 400))
        texts[f"{number}"] = text
        words = changed(text, rng.choice([24, 26, 30, 50])).split()
        start = rng.randint(0, len(words) // 4)
        texts[f"{number}c"] = " ".join(words[start : start + rng.randint(len(words) // 2, len(words))])
    hashes = {name: set(fingerprint(text)[0].tolist()) for name, text in texts.items()}
    alike = {
        frozenset((one, two))
        for one in texts
        for two in texts
        if one < two and len(hashes[one] & hashes[two]) >= 0.8 * max(min(len(hashes[one]), len(hashes[two])), 20)
    }
    assert len(alike) > 20
    assert set(map(frozenset, groups(texts))) == alike


def test_order_does_not_change_groups() -> None:
    texts = {f"{number}{kind}": article(number) + kind for number in range(6) for kind in ("", " tail", " other")}
    lines = {line["article_id"]: line for line in find(known(text, name) for name, text in texts.items())}
    turned = {line["article_id"]: line for line in find(known(texts[name], name) for name in reversed(texts))}
    assert {name: line["group"] is None for name, line in lines.items()} == dict.fromkeys(texts, False)
    for one in texts:
        for two in texts:
            assert (lines[one]["group"] == lines[two]["group"]) == (turned[one]["group"] == turned[two]["group"])
    again = list(find(known(text, name) for name, text in texts.items()))
    assert again == list(lines.values())


def figures(record: Json, value: float) -> Json:
    made = copy.deepcopy(record)
    made["claims"][0] |= {"value": value, "low": value, "high": value}
    return made


def test_figures_that_differ_are_reported(record: Json) -> None:
    text = article(1)
    pairs = [
        known(text + " late", "late", "2023-04-06", figures(record, 7)),
        known(text, "first", "2023-04-04", record),
        known(text + " same", "same", "2023-04-05", record),
        known(text + " undated", "undated", None, figures(record, 8)),
    ]
    lines = {line["article_id"]: line for line in find(pairs)}
    assert [lines[name]["first"]["article_id"] for name in lines] == ["first"] * 4
    assert lines["first"]["differs"] == lines["same"]["differs"] == []
    [differs] = lines["late"]["differs"]
    assert differs == {
        "measure": "mine",
        "action": "found",
        "outcome": None,
        "period_from": "2023-03-01",
        "period_to": "2023-03-31",
        "values": [7],
        "other_values": [5],
        "other_article_id": "first",
    }
    assert lines["undated"]["differs"][0]["values"] == [8]


def test_a_figure_left_out_is_no_difference(record: Json) -> None:
    text, less = article(1), copy.deepcopy(record)
    less["claims"] = less["claims"][:1]
    less["numbers"] = less["numbers"][:2]
    lines = find([known(text, "a", "2023-04-04", record), known(text + " b", "b", "2023-04-05", less)])
    assert [line["differs"] for line in lines] == [[], []]


def test_records_without_text_are_in_no_group(record: Json) -> None:
    copies = Copies()
    for name in ("a", "b"):
        copies.add(known(article(1), name)[0], None)
    assert [line["group"] for line in copies.lines()] == [None, None]


def test_groups_are_read_back(record: Json, tmp_path: Path) -> None:
    text = article(1)
    pairs = [known(text, "a", "2023-04-04", record), known(text + " b", "b", "2023-04-05", figures(record, 7))]
    lines = find(pairs)
    file = tmp_path / "groups.jsonl"
    file.write_text("".join(json.dumps(line) + "\n" for line in lines))
    read = read_groups(file)
    group = read[minewire.Article(text + " b").sha256]
    assert (group.id, group.size, group.first, len(group.differs)) == (lines[1]["group"], 2, "a", 1)
    file.write_text("{}\n")
    with pytest.raises(MinewireError, match="line 1: not a file of groups"):
        read_groups(file)


@pytest.mark.parametrize("names", [["1", "5", "1"], ["a", "a", "a"], ["1", "1#2", "1"]])
def test_one_of_the_copies_is_the_first_whatever_their_ids(names: list[str]) -> None:
    """Ids of several sources may be the same: the first of a group is named as in the tables."""
    day = ("2023-04-07", "2023-04-06", "2023-04-05")
    texts = (article(1), article(2), article(2) + " b")
    records = [known(text, name, date) for text, name, date in zip(texts, names, day)]
    lines = find(records)
    keys = [item.key for item in items(record for record, _ in records)]
    assert [line["article_id"] for line in lines] == keys
    assert [line["first"] and line["first"]["article_id"] for line in lines] == [None, keys[2], keys[2]]


def test_the_first_of_the_copies_stays_it_when_its_id_spells_a_name(extractor: minewire.Extractor) -> None:
    text = "The farmer Elvin Aliyev was killed by a mine in Aghdam. " + article(1)
    days = {"elvin-aliyev-killed": "2023-04-04", "b": "2023-04-05"}
    records = [
        extractor.extract(minewire.Article(text + name, id=name, published=day, derived=True))
        for name, day in days.items()
    ]
    lines = find(zip(records, (text + name for name in days)))
    known = {
        line["sha256"]: Group(line["group"], 2, line["first"]["article_id"], None, line["first"]["published"])
        for line in lines
    }
    first, second = items(records, groups=known, redact_victims=True)
    assert first.group
    assert second.group
    assert first.group.first == first.key == records[0].article.sha256[:16]
    assert second.group.first != second.key


def test_command(record: Json, tmp_path: Path, run: Callable[..., CompletedProcess[bytes]]) -> None:
    texts = {"a": TEXT + " " + article(1), "b": TEXT + " " + article(1) + " Tail.", "c": article(2)}
    made: list[Any] = [
        known(text, name, f"2023-04-0{day}", record) for day, (name, text) in enumerate(texts.items(), 1)
    ]
    made[1] = known(texts["b"], "b", "2023-04-02", figures(record, 6))
    (tmp_path / "r.jsonl").write_bytes(b"".join(to_json(each[0]) + b"\n" for each in made))
    (tmp_path / "t.jsonl").write_text("".join(json.dumps({"id": n, "text": t}) + "\n" for n, t in texts.items()))
    done = run("duplicates", "r.jsonl", "--texts", "t.jsonl")
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert [line["size"] for line in lines] == [2, 2, 1]
    assert b"b: mine found" in done.stderr
    assert b"[6] here, [5] in a" in done.stderr
    assert b"3 records: 2 in 1 groups of copies, 1 figures differ" in done.stderr
    assert done.returncode == 0
    (tmp_path / "g.jsonl").write_bytes(done.stdout)
    done = run("export", "r.jsonl", "c.csv", "--duplicates", "g.jsonl")
    assert done.returncode == 0
    assert (tmp_path / "c.csv").read_text().count("copies-") == 4
    assert run("duplicates", "r.jsonl").returncode == 3  # no texts
