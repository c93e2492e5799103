"""Finds statements."""

from __future__ import annotations

from spacy.language import Language
from spacy.tokens import Doc

from .base import marked_of, ruleset_of


class Statements:
    """Adds the statements of a document to its Marked."""

    def __init__(self, nlp: Language, *, patterns: str | None = None, spans: bool = True) -> None:
        self.ruleset = ruleset_of(nlp, patterns)
        self.spans = spans

    def __call__(self, doc: Doc) -> Doc:
        marked = marked_of(doc)
        marked.tapes["statements"] = marked.tape
        return doc


@Language.factory("minewire_statements", default_config={"patterns": None, "spans": True})
def make_statements(nlp: Language, name: str, patterns: str | None, spans: bool) -> Statements:
    """The component that finds statements."""
    return Statements(nlp, patterns=patterns, spans=spans)
