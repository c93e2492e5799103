"""Sentences whose places are not where the report is: captions of pictures, those who pay for the work."""

from __future__ import annotations

from minewire.resolve.claims.scene import Scene

_CREDIT = 8  # units of 'Jane Roe/AFP via Getty Images'
_MARK = 2  # units of 'FILE -'


def is_caption(scene: Scene, index: int) -> bool:
    """'FILE - A boy plays in Kismayo', 'Police keep watch in Kabul. — Reuters/File': what a picture shows, which counts
    nobody."""
    first, last = scene.sentences[index]
    if scene.has(first, last, "figure", "claims.befell"):
        return False
    if scene.at(first, "claims.file") and scene.has(first + 1, first + _MARK, "=-", "=–", "=—", "=:"):
        return True
    if scene.has(first, last, "claims.credit"):
        return True
    if index + 1 >= len(scene.sentences) or (index and scene.same_paragraph(index - 1, index)):
        return False
    first, last = scene.sentences[index + 1]
    return last - first <= _CREDIT and scene.has(first, last, "claims.credit")


def of_donors(scene: Scene, index: int, kinds: set[str]) -> bool:
    """'Japan has joined other countries, including the US, the UK and Ireland, in supporting the clearance'."""
    return kinds == {"country"} and scene.has(*scene.sentences[index], "claims.funds", "claims.gave", "claims.donor")
