"""The names a Python user sees."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from importlib.metadata import version
from typing import Any

import pytest

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
