"""What is said otherwise is the same fact: rewritten articles keep their claims."""

from __future__ import annotations

import json
import re
import textwrap
from collections import Counter
from collections.abc import Callable, Set
from typing import Any

import pytest
from conftest import ROOT

import minewire
from minewire.records import ArticleRecord, Claim

ARTICLES = {file.stem: json.loads(file.read_text("utf-8")) for file in sorted((ROOT / "corpus").glob("*.json"))}
PUBLISHED = "2023-04-04"
_ONES = [
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_SCALES = ((1_000_000, "million"), (1000, "thousand"), (100, "hundred"))


def in_words(number: int) -> str:
    """1465 -> one thousand four hundred and sixty-five."""
    if number < 20:
        return _ONES[number]
    if number < 100:
        return _TENS[number // 10 - 2] + (f"-{_ONES[number % 10]}" if number % 10 else "")
    size, name = next(scale for scale in _SCALES if number >= scale[0])
    head, rest = f"{in_words(number // size)} {name}", number % size
    if not rest:
        return head
    return f"{head} {'and ' if rest < 100 else ''}{in_words(rest)}"


def told(record: ArticleRecord, without: Set[str] = frozenset()) -> Counter[tuple[Any, ...]]:
    """The claims without the characters that prove them; land as square metres."""
    empty = dict.fromkeys(without)
    claims = [claim.model_copy(update=empty) for claim in record.claims]
    places = {place.id: place.name or place.text for place in record.places}
    speakers = {speaker.id: speaker.name for speaker in record.speakers}
    totals = {claim.id: _figure(claim) for claim in claims}
    return Counter(
        (
            *_figure(claim),
            totals.get(claim.part_of or ""),
            (claim.period.from_, claim.period.to) if claim.period else None,
            tuple(sorted(places[place] for place in claim.places)),
            speakers.get(claim.speaker or ""),
        )
        for claim in claims
    )


def _figure(claim: Claim) -> tuple[Any, ...]:
    land = claim.value_m2 is not None
    figures = ("land", round(claim.value_m2 or 0)) if land else (claim.value, claim.low, claim.high)
    about = (claim.status, claim.sex, claim.age_group, claim.device, claim.modality)
    return (claim.measure, claim.action, claim.outcome, claim.qualifier, *figures, *about)


def _rewritten(pattern: str, form: Callable[[float], str]) -> Callable[[str, ArticleRecord], str]:
    """Writes otherwise what matches among the numbers that claims count with; the rest of the text stays."""

    def rewrite(text: str, record: ArticleRecord) -> str:
        for entry in sorted(record.numbers, key=lambda entry: -entry.start):
            found = re.compile(pattern).search(text, entry.start) if entry.kind == "claim" else None
            if found and found.start() < entry.end:
                text = text[: found.start()] + form(float(found[1].replace(",", ""))) + text[found.end() :]
        return text

    return rewrite


def in_square_metres(text: str, record: ArticleRecord) -> str:
    """Hectares as square metres, those that leave their unit out as well."""
    units = {claim.id: claim.unit for claim in record.claims}
    for entry in sorted(record.numbers, key=lambda entry: -entry.start):
        if units.get(entry.claim or "") == "hectare" and entry.value is not None:
            found = re.compile(r"(\d[\d,. ]*(?<=\d))( hectares| ha\b)?").search(text, entry.start)
            assert found
            unit = " square metres" if found[2] else ""
            text = text[: found.start()] + f"{entry.value * 10_000:,.0f}{unit}" + text[found.end() :]
    return text


def in_lines(width: int) -> Callable[[str, ArticleRecord], str]:
    """Paragraphs broken at a width, as mail is; what is shorter stays, rows of a list as well."""
    return lambda text, record: "\n".join(textwrap.fill(line, width) for line in text.split("\n"))


# Figures before a word, but for those that without their comma could be years: between 2000 and 3,000 shells.
FIGURE = r"(?<![\w.,–-])(?<!\d )(?!(?:1,?9|2,?0)\d\d\b)(\d{1,3}(?:,\d{3})+|\d+)(?= [A-Za-z])"
REWRITES: dict[str, Callable[[str, ArticleRecord], str]] = {
    "digits as words": _rewritten(FIGURE, lambda value: in_words(int(value))),
    "no separators": _rewritten(FIGURE, lambda value: f"{value:.0f}"),
    "spaces as separators": _rewritten(FIGURE, lambda value: f"{value:,.0f}".replace(",", "\u00a0")),
    "hectares as square metres": in_square_metres,
    "line ends of Windows": lambda text, record: "\ufeff" + text.replace("\n", "\r\n"),
    "lines of 60": in_lines(60),
    "lines of 72": in_lines(72),
    "lines that end at hyphens": lambda text, record: re.sub(r"(?<=\w)-(?=\w)", "-\n", text),
    "an age and a day more": lambda text, record: text + "\n\nA man aged 45 saw the road on 3 May 2019.",
}


@pytest.mark.parametrize("name", ARTICLES)
@pytest.mark.parametrize("rewrite", REWRITES.values(), ids=REWRITES)
def test_articles_written_otherwise(
    extractor: minewire.Extractor, name: str, rewrite: Callable[[str, ArticleRecord], str]
) -> None:
    given = ARTICLES[name]
    record = extractor.extract(minewire.Article(given["text"], published=given["published"]))
    text = rewrite(given["text"], record)
    if text != given["text"]:
        assert told(extractor.extract(minewire.Article(text, published=given["published"]))) == told(record)


# Each line: sentences that say the same.
SAME = {
    "swapped conjuncts": [
        (
            "Sappers cleared 12 anti-personnel and 5 anti-tank mines in Aghdam.",
            "Sappers cleared 5 anti-tank and 12 anti-personnel mines in Aghdam.",
        ),
        (
            "Teams destroyed 30 landmines and 7 shells in Fuzuli last week.",
            "Teams destroyed 7 shells and 30 landmines in Fuzuli last week.",
        ),
        (
            "Two people were killed and five injured when a landmine exploded.",
            "Five people were injured and two killed when a landmine exploded.",
        ),
        (
            "Last week 9 landmines were found in Aghdam and Fuzuli.",
            "Last week 9 landmines were found in Fuzuli and Aghdam.",
        ),
    ],
    "active and passive": [
        ("Sappers cleared 12 landmines in Aghdam.", "In Aghdam 12 landmines were cleared by sappers."),
        ("A landmine killed three farmers near Shusha.", "Three farmers were killed by a landmine near Shusha."),
        ("Deminers destroyed 40 unexploded shells.", "40 unexploded shells were destroyed by deminers."),
        ("The Mine Action Agency cleared 120 hectares.", "120 hectares were cleared by the Mine Action Agency."),
        ("A landmine injured two children in Fuzuli.", "Two children were injured by a landmine in Fuzuli."),
    ],
    "broken lines": [
        (
            "THE ARMY SAID THAT LANDMINES LAID BY THE REBELS HAD KILLED 20 SOLDIERS AND 5 CIVILIANS.",
            "THE ARMY SAID THAT LANDMINES LAID BY THE REBELS HAD KILLED 20\nSOLDIERS AND 5 CIVILIANS.",
        ),
        (
            "In the two fields behind the mill, sappers cleared 12 landmines from 35 thousand square metres.",
            "In the two fields behind the mill, sappers cleared 12\nlandmines from 35\nthousand square metres.",
        ),
    ],
    "an age": [
        (
            "A farmer was killed when a landmine exploded in Fuzuli.",
            "A farmer, 45, was killed when a landmine exploded in Fuzuli.",
            "A 45-year-old farmer was killed when a landmine exploded in Fuzuli.",
            "A farmer was killed when a landmine exploded in Fuzuli. He was 45.",
        ),
        ("Two brothers were injured by a landmine.", "Two brothers, aged 19 and 23, were injured by a landmine."),
    ],
    "a day": [
        ("Sappers cleared 12 landmines in Aghdam.", "Sappers cleared 12 landmines in Aghdam on 3 March 2023."),
        ("Three farmers were killed by a landmine.", "On 3 March 2023, three farmers were killed by a landmine."),
        ("The Mine Action Agency cleared 120 hectares.", "In 2022 the Mine Action Agency cleared 120 hectares."),
    ],
}
ADDED = {"an age": {"age_group"}, "a day": {"period"}}  # what more words say more about
PAIRS = [(kind, first, other) for kind, rows in SAME.items() for first, *others in rows for other in others]


@pytest.mark.parametrize(("kind", "first", "other"), PAIRS, ids=[f"{kind}: {other}" for kind, _, other in PAIRS])
def test_sentences_that_say_the_same(extractor: minewire.Extractor, kind: str, first: str, other: str) -> None:
    records = [extractor.extract(minewire.Article(text, published=PUBLISHED)) for text in (first, other)]
    before, after = (told(record, ADDED.get(kind, set())) for record in records)
    assert before
    assert after == before
