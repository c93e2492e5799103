"""The spaCy pipeline: blank English and the minewire components in their order."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from spacy.language import Language

from minewire.components import COMPONENTS
from minewire.mentions import Marked
from minewire.ruleset.english import NewsEnglish


def load(*, patterns: Path | None = None, spans: bool = True) -> Language:
    """Blank English with every minewire component; found spans stand in doc.spans by family.

    `patterns` is a user's folder over the shipped patterns; `spans=False` leaves doc.spans empty, which is faster.
    Raises PatternError.
    """
    nlp = NewsEnglish()
    nlp.max_length = sys.maxsize  # spaCy's bound is for its parser and tagger, which are not here
    folder = str(patterns) if patterns else None
    for name in COMPONENTS:
        config = {"patterns": folder} if name == COMPONENTS[0] else {"patterns": folder, "spans": spans}
        nlp.add_pipe(name, config=config)
    return nlp


def mark(nlp: Language, text: str) -> Marked:
    """Everything the components of such a pipeline find in a text; without a Doc, which costs a sixth of the time."""
    components: list[Any] = [component for _, component in nlp.pipeline]
    marked: Marked = components[0].read(text)
    for component in components[1:]:
        component.mark(marked)
    return marked
