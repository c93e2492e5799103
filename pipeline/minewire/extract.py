"""The Extractor: one article in, one validated record out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from threading import RLock
from typing import Any, NoReturn

from minewire.components.base import ruleset_of
from minewire.errors import InputError
from minewire.nlp import load, mark
from minewire.records import ArticleRecord, record_json, validate_record
from minewire.resolve import STEPS, Facts
from minewire.resolve.people import people_named
from minewire.text import Article

SCHEMA_VERSION = "1.0"
_REMEDY = 'an article is {"text": …} with strings as its fields, or minewire.Article'
# Whose turn it is: components and rulesets keep things in mind while they read.
_TURN = RLock()
_FIELDS = ("text", "id", "source", "published", "outlet", "headline", "byline")


class Extractor:
    """Reusable: building one compiles the patterns. Threads may share it and take turns; each process makes its own.

    `patterns` is a user's folder over the shipped patterns; `vague_dates` also lists words such as 'now';
    `keep_text` puts the text into the record. Raises PatternError.
    """

    def __init__(self, *, patterns: Path | None = None, vague_dates: bool = False, keep_text: bool = False) -> None:
        with _TURN:
            self.nlp = load(patterns=patterns, spans=False)
            self.ruleset = ruleset_of(self.nlp, str(patterns) if patterns else None)
        self._vague_dates, self._keep_text = vague_dates, keep_text

    def extract(self, article: Article | Mapping[str, Any] | str) -> ArticleRecord:
        """The record of one article: a text, or what `stream` takes. Raises InputError."""
        given = Article(article) if isinstance(article, str) else _article(article)
        return validate_record(self._record(given), given.text)

    def stream(self, articles: Iterable[Article | Mapping[str, Any]]) -> Iterator[bytes]:
        """Records as JSON, one for each article, in order. A mapping has Article's field names ('url' for 'source').

        Raises InputError for what is no article.
        """
        for item in articles:
            yield self._json(_article(item))

    def _json(self, article: Article) -> bytes:
        return record_json(self._record(article), article.text)

    def __reduce__(self) -> NoReturn:
        raise TypeError("an Extractor is not pickled; make one in each process")

    def people(self, text: str) -> list[str]:
        """The personal names of a text as printed, spoken or only spoken of, in order."""
        with _TURN:
            return people_named(mark(self.nlp, text), self.ruleset)

    def facts(self, article: Article) -> Facts:
        """Everything found and resolved in an article, before it is a record. Raises InputError."""
        if problem := article.fault():
            raise InputError(problem, file=str(article.source or ""), place=str(article.id or ""), remedy=_REMEDY)
        with _TURN:
            marked = mark(self.nlp, article.text)
            read = article if marked.text == article.text else replace(article, text=marked.text)
            facts = Facts(read, marked, self.ruleset, vague_dates=self._vague_dates)
            for step in STEPS:
                step(facts)
        return facts

    def _record(self, article: Article) -> dict[str, Any]:
        facts = self.facts(article)
        digest = article.sha256
        record: dict[str, Any] = {
            "schema_version": SCHEMA_VERSION,
            "article": {
                "id": article.id or digest[:16],
                "source": article.source,
                "outlet": article.outlet or facts.outlet,
                "headline": article.headline,
                "byline": article.byline,
                "language": "en",
                "dateline": facts.dateline,
                "published": facts.published,
                "published_basis": facts.published_basis,
                "sha256": digest,
                "text": article.text if self._keep_text or article.derived else None,
                "pattern_set": self.ruleset.version,
            },
            "speakers": facts.speakers,
            "statements": facts.statements,
            "dates": facts.dates,
            "places": facts.places,
            "claims": facts.claims,
            "numbers": facts.numbers,
            "checks": facts.checks,
            "warnings": facts.warnings,
        }
        if facts.article is not article:
            _as_printed(record, article.text)
        return record


def _as_printed(part: Any, text: str) -> None:
    """Gives evidence that was read without the line ends of its width the very characters of the text."""
    if isinstance(part, dict):
        if "text" in part and "start" in part:
            part["text"] = text[part["start"] : part["end"]]
        part = list(part.values())
    if isinstance(part, list):
        for item in part:
            _as_printed(item, text)


def _article(item: Article | Mapping[str, Any]) -> Article:
    if isinstance(item, Article):
        return item
    if not isinstance(item, Mapping):
        raise InputError(f"a {type(item).__name__} is no article: {item!r:.60}", remedy=_REMEDY)
    fields: dict[str, Any] = {key: value for key in _FIELDS if not _is_missing(value := item.get(key))}
    if fields.get("published") == "":  # an empty cell of a table
        del fields["published"]
    if "source" not in fields and not _is_missing(item.get("url")):
        fields["source"] = item["url"] or None
    if "id" in fields:  # numbers are ids, too
        fields["id"] = str(fields["id"])
    if "text" not in fields:
        raise InputError("no field 'text'", file=fields.get("source"), place=fields.get("id"), remedy=_REMEDY)
    return Article(**fields)


def _is_missing(value: object) -> bool:
    """None, or what a data frame has where nothing is known: it equals nothing."""
    return value is None or (isinstance(value, float | date) and value != value)


def extract(text: str, published: str | None = None, **known: Any) -> ArticleRecord:
    """The record of one text; `published` is an ISO day, `known` other Article fields. The extractor is made once."""
    return shared().extract(Article(text, published=published, **known))


def shared() -> Extractor:
    """One with the shipped patterns for all who need no other."""
    with _TURN:
        return _shared()


@cache
def _shared() -> Extractor:
    return Extractor()
