"""What the components share: the ruleset of a pipeline, the tape of a document, and writing span groups."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from weakref import WeakKeyDictionary

from spacy.language import Language
from spacy.tokens import Doc, Span

from minewire.mentions import Marked
from minewire.ruleset import Ruleset, load, version_of

# Beside the documents: what stands in one must be fit to be written to bytes.
_MARKED: WeakKeyDictionary[Doc, Marked] = WeakKeyDictionary()
_RULESETS: dict[str, tuple[str, Ruleset]] = {}  # by a user's folder, with the hash of what is in it


def ruleset_of(nlp: Language, patterns: str | None) -> Ruleset:
    """The compiled patterns of a pipeline (tokenised by it): made once, and anew when a user's folder has changed."""
    folder = Path(patterns) if patterns else None
    version = version_of([folder] if folder else [])
    known = _RULESETS.get(patterns or "")
    if known is None or known[0] != version:
        known = _RULESETS[patterns or ""] = version, load(folder, nlp=nlp)
    return known[1]


def keep(doc: Doc, marked: Marked) -> None:
    """Keeps what is found in a document as long as there is the document."""
    _MARKED[doc] = marked


def marked_of(doc: Doc) -> Marked:
    """What has been found in a document so far. Raises ValueError when minewire_structure has not run."""
    marked = _MARKED.get(doc)
    if marked is None:
        raise ValueError("add the component minewire_structure before the other minewire components")
    return marked


def write_spans(doc: Doc, family: str, mentions: Iterable[tuple[int, int, str, str]]) -> None:
    """doc.spans[family] from (start, end, label, pattern id); a mention inside a token takes the whole token."""
    spans: list[Span] = []
    for start, end, label, pattern in mentions:
        span = doc.char_span(start, end, label=label, span_id=pattern, alignment_mode="expand")
        if span is not None:
            spans.append(span)
    doc.spans[family] = spans
