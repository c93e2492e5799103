"""What the components share: the ruleset of a pipeline, the tape of a document, and writing span groups."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from spacy.language import Language
from spacy.tokens import Doc, Span

from minewire.mentions import Marked
from minewire.ruleset import Ruleset, load

KEY = "minewire"
_RULESETS: dict[str, Ruleset] = {}


def ruleset_of(nlp: Language, patterns: str | None) -> Ruleset:
    """The compiled patterns of a pipeline, made once for each folder and process (tokenised by this pipeline)."""
    key = patterns or ""
    if key not in _RULESETS:
        _RULESETS[key] = load(Path(patterns) if patterns else None, nlp=nlp)
    return _RULESETS[key]


def marked_of(doc: Doc) -> Marked:
    """What has been found in a document so far. Raises ValueError when minewire_structure has not run."""
    marked = doc.user_data.get(KEY)
    if marked is None:
        raise ValueError("add the component minewire_structure before the other minewire components")
    return marked  # type: ignore[no-any-return]


def write_spans(doc: Doc, family: str, mentions: Iterable[tuple[int, int, str, str]]) -> None:
    """doc.spans[family] from (start, end, label, pattern id); a mention inside a token takes the whole token."""
    spans: list[Span] = []
    for start, end, label, pattern in mentions:
        span = doc.char_span(start, end, label=label, span_id=pattern, alignment_mode="expand")
        if span is not None:
            spans.append(span)
    doc.spans[family] = spans
