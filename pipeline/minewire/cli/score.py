"""`minewire score`."""

from __future__ import annotations


def score() -> None:
    """Measure extraction against the annotated articles of corpus/."""
