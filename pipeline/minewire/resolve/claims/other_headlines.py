"""Rows of headlines that lead to other articles: 'Two killed in Goma  • Rains go on in Mali  • Shares close higher'."""

from __future__ import annotations

from minewire.resolve.claims.scene import Scene, within

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
    found: list[int] = []
    for indexes in paragraphs.values():
        first, last = scene.sentences[indexes[0]][0], scene.sentences[indexes[-1]][1]
        bullets = within(scene.units("claims.inline-bullet"), first, last)
        if len(bullets) < _FEWEST or bullets[0] == first or scene.at(bullets[0] - 1, "=:"):
            continue
        if not scene.has(first, last, "=."):
            found += indexes
    return found
