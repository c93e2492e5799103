"""Finds dates."""

from __future__ import annotations

from spacy.language import Language
from spacy.tokens import Doc

from .base import marked_of, ruleset_of


class Dates:
    """Adds the dates of a document to its Marked."""

    def __init__(self, nlp: Language, *, patterns: str | None = None, spans: bool = True) -> None:
        self.ruleset = ruleset_of(nlp, patterns)
        self.spans = spans

    def __call__(self, doc: Doc) -> Doc:
        marked = marked_of(doc)
        marked.tapes["dates"] = marked.tape
        return doc


@Language.factory("minewire_dates", default_config={"patterns": None, "spans": True})
def make_dates(nlp: Language, name: str, patterns: str | None, spans: bool) -> Dates:
    """The component that finds dates."""
    return Dates(nlp, patterns=patterns, spans=spans)
