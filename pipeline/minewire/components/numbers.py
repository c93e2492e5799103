"""Finds numbers."""

from __future__ import annotations

from spacy.language import Language
from spacy.tokens import Doc

from .base import marked_of, ruleset_of


class Numbers:
    """Adds the numbers of a document to its Marked."""

    def __init__(self, nlp: Language, *, patterns: str | None = None, spans: bool = True) -> None:
        self.ruleset = ruleset_of(nlp, patterns)
        self.spans = spans

    def __call__(self, doc: Doc) -> Doc:
        marked = marked_of(doc)
        marked.tapes["numbers"] = marked.tape
        return doc


@Language.factory("minewire_numbers", default_config={"patterns": None, "spans": True})
def make_numbers(nlp: Language, name: str, patterns: str | None, spans: bool) -> Numbers:
    """The component that finds numbers."""
    return Numbers(nlp, patterns=patterns, spans=spans)
