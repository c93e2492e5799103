"""Whatever the text: a valid record, proven by the text, the same each time, and never an exception."""

from __future__ import annotations

import json
import re
import sys
from itertools import pairwise
from pathlib import Path
from types import FrameType

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import minewire
from minewire.proof import evidence
from minewire.records import ArticleRecord, to_json, validate_record
from minewire.ruleset.compiled import Compiled

# Pieces that meet the grammar at its joints: figures, marks, names, units and line ends in any order.
PIECES = (
    "12", "1,465", "5,983.6", "five", "half", "third", "30–40", "$", "%", "two-thirds", "no one", "dozens of", "M4",
    "mines", "anti-personnel", "anti-tank", "hectares", "people", "were killed", "injured", "cleared", "of whom",
    "including", "found", "planned", "BAKU, April 4.", "March 2023", "yesterday", "last month", "since 1991", "Nov.",
    "2020-11-10", "Friday", "the past week", "between 2 and", "Aghdam", "Fuzuli district", "Armenia", "Shusha's",
    "Sabina Aliyeva", "Mr.", "she", "the Ombudsman", "said", "according to", "told Trend", "added that", "“", "”",
    '"', "''", "'", "’", "(", ")", ",", ".", "—", ";", ":", "\n", "\n\n", "\r\n", "\t", "\u00a0", "\u200b", "\ufeff",
    "İ", "ﬁ", "é", "e\u0301", "😀", "ə", "٣", "Ⅳ", "½", "\x00", "\x85", "\u2028", "n't", "km2", "@", "http://a.b/c",
)  # fmt: skip
newslike = st.lists(st.sampled_from(PIECES), max_size=40).flatmap(
    lambda pieces: st.sampled_from((" ", "")).map(lambda glue: glue.join(pieces))
)
# Clauses of real articles in any order: whatever one sentence hands on to the next, the next can be any other.
CORPUS = Path(__file__).resolve().parents[1] / "corpus"
CLAUSES = tuple(
    clause
    for file in sorted(CORPUS.glob("*.json"))
    for clause in re.split(
        r"(?<=[.!?,])\s+|\s+(?=and |who |citing |with )", json.loads(file.read_text("utf-8"))["text"]
    )
    if clause
)
recombined = st.lists(st.sampled_from(CLAUSES), min_size=2, max_size=25).flatmap(
    lambda clauses: st.sampled_from((" ", "\n\n", ". ")).map(lambda glue: glue.join(clauses))
)
# A text that breaks off: every rule that looks at the next word can meet the end.
broken_off = recombined.flatmap(lambda text: st.integers(0, len(text)).map(lambda end: text[:end]))
days = st.one_of(st.none(), st.dates().map(lambda day: day.isoformat()))


def check(extractor: minewire.Extractor, text: str, published: str | None) -> ArticleRecord:
    article = minewire.Article(text, published=published)
    record = extractor.extract(article)
    line = to_json(record)
    assert all(text[piece.start : piece.end] == piece.text for _, piece in evidence(record))
    assert to_json(extractor.extract(article)) == line
    assert list(extractor.stream([article])) == [line]
    assert to_json(validate_record(json.loads(line), text)) == line
    return record


def ledger_is_whole(record: ArticleRecord, text: str) -> None:
    """No number twice and none missing, by a scan for digits that knows nothing of numbers."""
    entries = sorted((entry.start, entry.end) for entry in record.numbers)
    assert all(before[1] <= after[0] for before, after in pairwise(entries))
    covered = {at for start, end in entries for at in range(start, end)}
    assert {at for at, char in enumerate(text) if char in "0123456789"} <= covered


@given(text=newslike, published=days)
@example(text="", published=None)
@example(text="mines " * 2000, published="2023-04-04")
@example(text="1" * 5000, published="0001-01-01")
@example(text="“" * 300 + "said", published="9999-12-31")
@example(text="9" * 400 + " mines were cleared in 99999", published="2024-02-29")
@example(text="In the past 999999 years, over the past 99999999 days", published="2024-02-29")
def test_text_of_news_words(extractor: minewire.Extractor, text: str, published: str | None) -> None:
    check(extractor, text, published)


@settings(max_examples=300)
@given(text=recombined)
@example(text="Two killed in Aghdam, 300 mines in one week\n\nTwo people were killed. Sappers found 300 mines.")
@example(text="Azerbaijan, last week, agency said. he Citing had Ministry,")
def test_clauses_of_articles_in_any_order(extractor: minewire.Extractor, text: str) -> None:
    ledger_is_whole(check(extractor, text, "2023-04-04"), text)


@settings(max_examples=200)
@given(text=broken_off)
@example(text="“We cleared it almost by hand,” said Jacek Wrobel, who")
@example(text="Two people were hurt, according to the ministry, the police and (")
@example(text="The list was as follows, it said:")
@example(text="Nine minefields down, two to go.\n\n")
@example(text="Two people were hurt and one killed in mine explosions.\n\nSince November 10,")
def test_texts_that_break_off(extractor: minewire.Extractor, text: str) -> None:
    ledger_is_whole(check(extractor, text, "2023-04-04"), text)


@settings(max_examples=100)
@given(text=st.text(max_size=300))
def test_any_unicode_text(extractor: minewire.Extractor, text: str) -> None:
    check(extractor, text, "2023-04-04")


@settings(max_examples=40)
@given(text=newslike)
def test_every_figure_is_in_the_ledger_once(extractor: minewire.Extractor, text: str) -> None:
    ledger_is_whole(extractor.extract(minewire.Article(text)), text)


_DENSE = {
    "a list": ("{n} anti-tank mines", ", "),
    "clauses": ("{n} hectares were released in Fuzuli in May", "; "),
    "turns": ("{n} people were hurt by mines, including {n} women in Lachin", ", while "),
    "rows": ("{n} mines in Aghdam (of them {n} anti-personnel) were destroyed last week", " and "),
}


@pytest.mark.parametrize(("piece", "joint"), _DENSE.values(), ids=_DENSE)
def test_a_long_sentence_takes_work_by_its_length(extractor: minewire.Extractor, piece: str, joint: str) -> None:
    """Counted in calls of functions, which no other work on the machine changes."""

    def calls(pieces: int) -> int:
        text = f"Sappers found {joint.join(piece.format(n=n % 89 + 2) for n in range(pieces))}."
        count = 0

        def note(_frame: FrameType, event: str, _argument: object) -> None:
            nonlocal count
            count += event in ("call", "c_call")

        sys.setprofile(note)
        try:
            list(extractor.stream([{"id": "a", "text": text, "published": "2024-05-05"}]))
        finally:
            sys.setprofile(None)
        return count

    calls(50)
    assert calls(400) < 8 * calls(100)  # four times the length; 16 if each figure looked at all the others


def test_a_phrase_that_is_walked_is_found_as_by_its_expression(
    extractor: minewire.Extractor, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Before a phrase is compiled its places tell where it cannot be: never where its expression finds it."""
    walks: list[bool] = []

    def match(self: Compiled, chars: str, at: int, end: int) -> re.Match[str] | None:
        found, may = self.expression.match(chars, at, end), self.positions.go_on(chars, at, end)
        assert may or found is None, (self.source, chars[at:end])
        walks.append(may)
        return found

    monkeypatch.setattr(Compiled, "match", match)
    for file in CORPUS.glob("*.json"):
        text = json.loads(file.read_text("utf-8"))["text"]
        extractor.extract(text)
        extractor.extract(text[: text.rindex(" ")])  # the end of a text is the end of a paragraph to a phrase
    assert set(walks) == {True, False}
