"""The names a Python user sees."""

from __future__ import annotations

import pickle
import subprocess
import sys
import warnings
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pytest
from spacy.tokens import Doc

import minewire
from minewire.errors import InputError

ARTICLE = {
    "text": "Sappers cleared 12 mines in March 2023.",
    "id": "a",
    "url": "https://a.example",
    "published": "2023-04-04",
}


def test_extract_is_a_function_whatever_was_imported_before() -> None:
    code = (
        "import minewire.extract; from minewire.extract import Extractor; import minewire;"
        "print(minewire.extract('A mine.', published='2023-04-04').article.published)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "2023-04-04"


def test_importing_minewire_imports_nothing_heavy() -> None:
    code = "import sys, minewire; print({'spacy', 'pydantic', 'dateparser', 'typer'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"


def test_frames_are_there_without_an_import_of_their_own() -> None:
    code = "import minewire; print(minewire.frames.to_pandas.__name__)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "to_pandas"


def test_stream_takes_mappings_and_articles(extractor: minewire.Extractor) -> None:
    first, second = extractor.stream([ARTICLE, minewire.Article("B")])
    record = minewire.ArticleRecord.model_validate_json(first, context={"text": ARTICLE["text"]})
    assert (record.article.id, record.article.source) == ("a", "https://a.example")
    assert b'"published":null' in second
    assert list(extractor.stream([{"text": "B", "published": ""}])) == [second]


@pytest.mark.parametrize("published", ["soon", "", "2023-02-30", "2023", "04.04.2023", 20230404])
def test_published_is_a_day_or_refused(extractor: minewire.Extractor, published: Any) -> None:
    with pytest.raises(InputError, match=r"^a: field 'published' is no date: .*; write it as 2023-04-30"):
        minewire.Article("A mine.", id="a", published=published)
    with pytest.raises(InputError, match="is no date"):
        minewire.extract("A mine.", published=published)
    if published:
        with pytest.raises(InputError, match=r"^https://a\.example: a: "):
            list(extractor.stream([ARTICLE | {"published": published}]))


@pytest.mark.parametrize("published", ["2023-04-04", "2023-04-04T23:10:00+04:00", date(2023, 4, 4)])
def test_a_day_is_taken_from_a_time_stamp(published: Any) -> None:
    assert minewire.Article("A mine.", published=published).published == "2023-04-04"


NO_ARTICLES: list[tuple[Any, str]] = [
    (5, "a int is no article: 5; an article is"),
    (None, "a NoneType is no article: None; an article is"),
    ([ARTICLE], "a list is no article: "),
    ({"body": "A mine."}, "no field 'text'; an article is"),
    ({"text": None, "id": "a"}, "a: no field 'text'; an article is"),
    ({"text": b"A mine.", "id": 7}, "7: field 'text' is no string: b'A mine.'; an article is"),
    ({"text": "A mine.", "url": 5}, "5: field 'source' is no string: 5; an article is"),
    ({"text": "A mine.", "headline": ["A"]}, r"field 'headline' is no string: \['A'\]; an article is"),
    ({"text": "A \ud800 mine."}, "field 'text' holds half a character at 2; an article is"),
]


@pytest.mark.parametrize(("given", "said"), NO_ARTICLES)
def test_what_is_no_article_is_told(extractor: minewire.Extractor, given: Any, said: str) -> None:
    for call in (lambda: extractor.extract(given), lambda: list(extractor.stream([given]))):
        with pytest.raises(InputError, match=f"^{said}"):
            call()


def test_a_stream_is_no_single_article(extractor: minewire.Extractor) -> None:
    for one in (ARTICLE, ARTICLE["text"]):
        with pytest.raises(InputError, match=r"^a str is no article: "):
            list(extractor.stream(one))  # type: ignore[arg-type]


def test_a_mapping_is_extracted_as_in_a_stream(extractor: minewire.Extractor) -> None:
    [line] = extractor.stream([ARTICLE])
    record = minewire.ArticleRecord.model_validate_json(line)
    assert extractor.extract(ARTICLE) == record
    assert extractor.extract(ARTICLE["text"]).dates == record.dates


def test_rows_of_a_data_frame_are_articles(extractor: minewire.Extractor) -> None:
    pandas = pytest.importorskip("pandas")
    known = {"text": "A mine.", "id": 7, "published": pandas.Timestamp("2023-04-04"), "outlet": "Trend"}
    frame = pandas.DataFrame([known, {"text": "B", "id": 8}])
    first, second = map(minewire.ArticleRecord.model_validate_json, extractor.stream(frame.to_dict("records")))
    assert (first.article.id, first.article.published, first.article.outlet) == ("7", date(2023, 4, 4), "Trend")
    assert (second.article.published, second.article.outlet) == (None, None)


def test_threads_take_turns() -> None:
    texts = [f"“We cleared {n} mines in Aghdam,” said Ramil Huseynli, and added: “Nobody was hurt.”" for n in range(24)]
    alone = [minewire.extract(text) for text in texts]
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    try:
        with ThreadPoolExecutor(6) as pool:
            assert list(pool.map(minewire.extract, texts)) == alone
    finally:
        sys.setswitchinterval(interval)


def test_an_extractor_stays_in_its_process(extractor: minewire.Extractor) -> None:
    with pytest.raises(TypeError, match="make one in each process"):
        pickle.dumps(extractor)


def test_patterns_that_were_changed_are_read_anew(tmp_path: Path) -> None:
    (tmp_path / "lexicons").mkdir()
    list_ = '[[lexicon]]\nid = "device"\nextends = true\nabout = "A word."\n[lexicon.values]\n{} = "mine"\n'
    for word in ("petalos", "leafos"):
        (tmp_path / "lexicons" / "own.toml").write_text(list_.format(word))
        record = minewire.Extractor(patterns=tmp_path).extract("Sappers destroyed 4 petalos and 5 leafos.")
        assert [claim.text.split()[-1] for claim in record.claims] == [word]


def test_the_names_are_listed() -> None:
    assert {*minewire.__all__, "frames"} == set(dir(minewire))


def test_a_document_can_be_written_and_read_by_others() -> None:
    nlp = minewire.load()
    [doc] = nlp.pipe([ARTICLE["text"]])
    with warnings.catch_warnings(action="error"):
        again = Doc(nlp.vocab).from_bytes(doc.to_bytes())
    assert [span.text for span in again.spans["dates"]] == ["March 2023"]


def test_load_gives_a_spacy_pipeline() -> None:
    nlp = minewire.load()
    doc = nlp(ARTICLE["text"])
    assert "dates" in doc.spans
    assert [span.text for span in doc.spans["dates"]] == ["March 2023"]


def test_spacy_finds_the_components_by_entry_point() -> None:
    code = (
        "import spacy; nlp = spacy.blank('en'); nlp.add_pipe('minewire_structure'); nlp.add_pipe('minewire_numbers');"
        "nlp.add_pipe('minewire_dates'); doc = nlp('Found in May 2023.'); print([s.text for s in doc.spans['dates']])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "['May 2023']"


def test_version_is_that_of_the_package() -> None:
    assert minewire.__version__ == version("minewire")


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="nothing"):
        _ = minewire.nothing
