"""What the components share: the ruleset of a pipeline, the tape of a document, and writing span groups."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc, Span

from minewire.mentions import Marked
from minewire.ruleset import Ruleset, load

KEY = "minewire"
_HYPHENED = re.compile(r"[A-Za-z]+(?:[- ][A-Za-z]+)*")
_PIECES = re.compile(r"[A-Za-z]+|-")
_NUMBERED = re.compile(r"[A-Za-z]+[0-9]+")
_RULESETS: dict[str, Ruleset] = {}


def ruleset_of(nlp: Language, patterns: str | None) -> Ruleset:
    """The compiled patterns of a pipeline, made once for each folder and process (tokenised by this pipeline)."""
    key = patterns or ""
    if key not in _RULESETS:
        from pathlib import Path

        tokenizer: Any = nlp.tokenizer
        special = tokenizer.rules

        def tokenize(text: str) -> list[str]:
            # Signs and plain words, also with hyphens between, are split as the tokenizer would; loading waits for
            # the rest.
            if text not in special and (text.isalpha() or len(text) == 1 or _NUMBERED.fullmatch(text)):
                return [text]
            words = text.split(" ")
            if all(word.isalpha() and word not in special for word in words):
                return words
            if _HYPHENED.fullmatch(text) and not any(word in special for word in words):
                return _PIECES.findall(text)
            return [token.text for token in tokenizer(text)]

        _RULESETS[key] = load(Path(patterns) if patterns else None, tokenize=tokenize)
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
