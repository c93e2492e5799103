"""Rows of headlines that lead to other articles: 'Two killed in Goma  • Rains go on in Mali  • Shares close higher'."""

from __future__ import annotations

from collections import Counter

from minewire.resolve.claims.scene import Scene

_FEWEST = 3  # bullets inside such a row


def other_headlines(scene: Scene) -> frozenset[int]:
    """The sentences of paragraphs that are rows of headlines, parted by bullets; a list opens with one, or a colon."""
    if scene.other is None:
        scene.other = frozenset(_rows(scene)) if len(scene.units("claims.inline-bullet")) >= _FEWEST else frozenset()
    return scene.other


def _rows(scene: Scene) -> list[int]:
    paragraphs: dict[int, list[int]] = {}
    for index in range(len(scene.sentences)):
        paragraphs.setdefault(scene.paragraph(index), []).append(index)
    bullets = Counter(scene.paragraph(_sentence(scene, unit)) for unit in scene.units("claims.inline-bullet"))
    found: list[int] = []
    for number, indexes in paragraphs.items():
        first, last = scene.sentences[indexes[0]][0], scene.sentences[indexes[-1]][1]
        opens = scene.at(first, "claims.inline-bullet")
        bullet = scene.some(first, last, "claims.inline-bullet") or first
        if (
            bullets[number] >= _FEWEST
            and not opens
            and not scene.at(bullet - 1, "=:")
            and not scene.has(first, last, "=.")
        ):
            found += indexes
    return found


def _sentence(scene: Scene, unit: int) -> int:
    return next(i for i, (first, last) in enumerate(scene.sentences) if unit < last)
