"""The spaCy pipeline: blank English and the minewire components in their order."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from spacy.language import Language

from minewire.components import COMPONENTS
from minewire.components.base import KEY, TEXT
from minewire.mentions import Marked
from minewire.ruleset.english import NewsEnglish

# The tokenizer keeps what comes first and never lets go: set before anything is tokenised.
TOKENIZER_CACHE = 200_000


def load(*, patterns: Path | None = None, spans: bool = True) -> Language:
    """Blank English with every minewire component; found spans stand in doc.spans by family.

    `patterns` is a user's folder over the shipped patterns; `spans=False` leaves doc.spans empty, which is faster.
    Raises PatternError.
    """
    nlp = NewsEnglish()
    tokenizer: Any = nlp.tokenizer
    tokenizer.max_cache_size = TOKENIZER_CACHE
    nlp.max_length = sys.maxsize  # spaCy's bound is for its parser and tagger, which are not here
    folder = str(patterns) if patterns else None
    for name in COMPONENTS:
        config = {"patterns": folder} if name == COMPONENTS[0] else {"patterns": folder, "spans": spans}
        nlp.add_pipe(name, config=config)
    return nlp


def mark(nlp: Language, text: str) -> Marked:
    """Everything the components find in a text; the Doc stays here, so a memory zone may end after it."""
    doc = nlp.make_doc(text)
    doc.user_data[TEXT] = text
    for _, component in nlp.pipeline:
        doc = component(doc)
    marked: Marked = doc.user_data[KEY]
    return marked
