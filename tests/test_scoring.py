"""The scorer: gold that is fed back scores 1 everywhere, and each mistake costs its own field."""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from conftest import ROOT

from minewire.errors import MinewireError
from minewire.gold import GoldArticle, fingerprint, load
from minewire.records import ArticleRecord, validate_record
from minewire.scoring import Tally, pair_up, same_name, score

Json = dict[str, Any]
CORPUS = ROOT / "corpus"


def as_record(article: GoldArticle) -> Json:
    """The record that an extractor without a fault would make: the gold, with ids for names."""
    gold, text = article.gold, article.text
    speakers = [
        {"id": f"s{n}", "name": s.name, "kind": s.kind, "role": s.role, "organisation": s.organisation, "mentions": []}
        for n, s in enumerate(gold.speakers)
    ]
    ids = {speaker["name"]: speaker["id"] for speaker in speakers}
    places = [
        spot(p, id=f"p{n}", name=p.name, kind=p.kind, country=p.country, role="location", pattern="gold")
        for n, p in enumerate(gold.places)
    ]
    place_ids = {place["name"]: place["id"] for place in places}
    for name in sorted({name for claim in gold.claims for name in claim.places} - place_ids.keys()):
        # A name that the annotator put together from several mentions: it needs a place to point to.
        place_ids[name] = f"p{len(places)}"
        places.append({"text": "", "start": 0, "end": 0, "id": place_ids[name], "name": name, "kind": "other"})
        places[-1] |= {"role": "name_part", "pattern": "gold"}
    claims = []
    for n, claim in enumerate(gold.claims):
        fields = claim.model_dump(by_alias=True, exclude={"evidence", "start", "sentence", "part_of"})
        at = text.find(claim.sentence) if claim.start < text.find(claim.sentence) + len(claim.sentence) else 0
        at = text.rfind(claim.sentence, 0, claim.start + len(claim.sentence)) if at >= 0 else 0
        fields |= {"text": claim.evidence, "start": claim.start, "end": claim.end, "id": f"c{n}", "pattern": "gold"}
        fields |= {"sentence": {"start": min(at, claim.start), "end": max(at + len(claim.sentence), claim.end)}}
        fields |= {"speaker": ids.get(claim.speaker or ""), "source": ids.get(claim.source or "")}
        fields |= {"places": [place_ids[name] for name in claim.places]}
        fields |= {"part_of": f"c{claim.part_of}" if claim.part_of is not None else None}
        claims.append(fields)
    return {
        "schema_version": "1.0",
        "article": {"id": article.id, "published": gold.article.date, "sha256": "", "pattern_set": "gold"},
        "speakers": speakers,
        "statements": [
            spot(s, id=f"q{n}", kind=s.kind, speaker=ids.get(s.speaker or ""), pattern="gold")
            for n, s in enumerate(gold.statements)
        ],
        "dates": [
            spot(d, id=f"d{n}", kind=d.kind, to=d.to, pattern="gold", **{"from": d.from_})
            for n, d in enumerate(gold.dates)
        ],
        "places": places,
        "claims": claims,
        "numbers": [
            {"text": m.group(), "start": m.start(), "end": m.end(), "value": None, "kind": "unexplained"}
            for m in re.finditer(r"\d+(?:[.,]\d+)*", text)
        ],
    }


def spot(item: Any, **fields: Any) -> Json:
    return {"text": item.text, "start": item.start, "end": item.end, **fields}


@pytest.fixture(scope="module")
def corpus() -> list[GoldArticle]:
    return load(CORPUS)


def test_the_corpus_is_annotated_soundly(corpus: list[GoldArticle]) -> None:
    assert len(corpus) >= 22
    assert len({article.country for article in corpus}) >= 16
    assert sum(not article.gold.claims for article in corpus) >= 4


def test_gold_scores_one_everywhere(corpus: list[GoldArticle]) -> None:
    scores = score((article, validate_record(as_record(article), article.text)) for article in corpus)
    wrong = {name: tally.errors[:3] for name, tally in scores.tallies.items() if tally.f1 < 1}
    assert not wrong
    assert scores.false_claims == 0


def spoil_all(part: str, **fields: Any) -> Callable[[Json], object]:
    return lambda record: [item.update(fields) for item in record[part]]


# What is spoilt in every record, and the fields (besides parts of claims) whose score must drop.
SPOILT: list[tuple[Callable[[Json], object], set[str]]] = [
    (spoil_all("claims", status="other"), {"claims.status"}),
    (spoil_all("claims", speaker=None), {"claims.speaker"}),
    (spoil_all("claims", period=None), {"claims.period"}),
    (spoil_all("claims", places=[]), {"claims.places"}),
    (spoil_all("claims", part_of=None), {"claims.part_of"}),
    (spoil_all("statements", speaker=None), {"statements.speaker"}),
    (spoil_all("dates", to="2001-01-01"), {"dates.interval"}),
    (spoil_all("places", country="XX"), {"places.country"}),
    (spoil_all("speakers", role="Sailor of Nowhere"), {"speakers.role"}),
    (lambda record: record["dates"].clear(), {"dates"}),
    (lambda record: record["statements"].clear(), {"statements", "statements.speaker"}),
    (lambda record: record["numbers"].clear(), {"numbers.digits"}),
    (lambda record: record["article"].update(published=None), {"article.published"}),
]


@pytest.mark.parametrize(("spoil", "fields"), SPOILT, ids=[min(fields) for _, fields in SPOILT])
def test_a_mistake_costs_its_own_field(
    corpus: list[GoldArticle], spoil: Callable[[Json], object], fields: set[str]
) -> None:
    def spoilt(article: GoldArticle) -> ArticleRecord:
        record = copy.deepcopy(as_record(article))
        spoil(record)
        return validate_record(record, article.text)

    scores = score((article, spoilt(article)) for article in corpus)
    assert {name for name, tally in scores.tallies.items() if tally.f1 < 1} == fields
    assert scores[min(fields)].errors


def test_missed_and_false_claims_are_told_apart(corpus: list[GoldArticle]) -> None:
    article = next(article for article in corpus if len(article.gold.claims) > 2)
    record = as_record(article)
    record["claims"][0]["value"] = 987654
    tally = score([(article, validate_record(record, article.text))])["claims"]
    assert (tally.hits, tally.gold, tally.found) == (len(record["claims"]) - 1, *[len(record["claims"])] * 2)
    assert [error.split()[1] for error in tally.errors] == ["missed", "false"]


def test_a_claim_of_an_article_without_any_is_a_false_claim(corpus: list[GoldArticle]) -> None:
    article = next(article for article in corpus if not article.gold.claims)
    other = next(article for article in corpus if article.gold.claims)
    claim = as_record(other)["claims"][0] | {"places": [], "speaker": None, "source": None, "part_of": None}
    claim |= {"text": article.text[:3], "start": 0, "end": 3, "sentence": {"start": 0, "end": 3}}
    record = as_record(article) | {"claims": [claim]}
    assert score([(article, validate_record(record, article.text))]).false_claims == 1


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ("Sabina Aliyeva", "Aliyeva", True),
        ("Sabina Aliyeva", "sabina ALIYEVA", True),
        ("Elçin Əliyev", "Elcin Aliyev", True),
        ("Mine Action Agency", "Mine Action Agency of the Republic", True),
        ("Mine Action Agency", "Action Against Hunger", False),
        ("Sabina Aliyeva", "Sabina", False),
        ("", "Aliyeva", False),
        (None, None, False),
    ],
)
def test_same_name(a: str | None, b: str | None, same: bool) -> None:
    assert same_name(a, b) is same


def test_pairs_are_one_to_one_and_closest_first() -> None:
    assert pair_up([10, 20], [19, 11, 12], lambda g, f: 5 - abs(g - f) if abs(g - f) < 5 else 0) == {0: 1, 1: 0}


def test_fields_that_nobody_fills_are_not_counted() -> None:
    tally = Tally()
    tally.judge(None, None, "x")
    tally.judge("a", None, "y")
    tally.judge("a", "a", "z")
    assert (tally.hits, tally.gold, tally.found, tally.errors) == (1, 2, 1, ["y: a expected, nothing found"])


def test_faults_of_the_corpus_come_all_at_once(tmp_path: Path) -> None:
    article = json.loads(next(iter(sorted(CORPUS.glob("*.json")))).read_bytes())
    article["gold"]["dates"][0]["start"] += 1
    article["gold"]["claims"] and article["gold"]["claims"][0].update(speaker="Nobody")
    (tmp_path / "a.json").write_text(json.dumps(article))
    (tmp_path / "b.json").write_text('{"id": "b"}')
    (tmp_path / "c.json").write_text("{")
    with pytest.raises(MinewireError) as refusal:
        load(tmp_path)
    message = str(refusal.value)
    assert all(part in message for part in ("a.json: dates.0", "b.json: text", "c.json: not valid JSON"))


def test_the_fingerprint_follows_the_bytes(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text("{}")
    before = fingerprint(tmp_path)
    (tmp_path / "floors.toml").write_text("{}")
    assert fingerprint(tmp_path) == before
    (tmp_path / "a.json").write_text("{} ")
    assert fingerprint(tmp_path) != before


def test_what_is_no_annotated_article_is_told_with_its_file(tmp_path: Path) -> None:
    (tmp_path / "list.json").write_text("[]")
    (tmp_path / "bare.json").write_text('{"id": "a"}')
    with pytest.raises(MinewireError, match=r"bare\.json: country: Field[\s\S]+list\.json: Input"):
        load(tmp_path)
