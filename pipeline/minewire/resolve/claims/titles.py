"""Headlines: the first lines of a text, and those that stand below the head of a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .rows import among_rows
from .scene import Scene

if TYPE_CHECKING:
    from .near import Near

_HEADLINES = 2  # lines
_PAGE_HEAD, _WORDS = 40, 4  # sentences above a text; units of a headline


def title_of(near: Near) -> int:
    """The headline below lines such as 'Home', 'News', 'Email Print': the last line of several words that tells of
    harm before the first sentence of the text; -1 where there is none."""
    scene, title = near.scene, -1
    for index, (first, last) in enumerate(scene.sentences[:_PAGE_HEAD]):
        long = last - first >= _WORDS
        if scene.has(last - 1, last, "=.", "quote") or scene.at(last - 2, "=."):
            if long:
                return title
        elif long and near.harmful(index) and not scene.has(first, last, "=;"):
            colon = scene.some(first, last, "=:")  # 'Prosecutors: Landmine kills two in Kharkiv Oblast'
            title = index if colon is None or last - colon > _WORDS else title
    return -1


def opens_text(scene: Scene, index: int) -> bool:
    """Whether a sentence is one of the first lines and, as all above it, without a full stop."""
    if index >= _HEADLINES or index + 1 >= len(scene.sentences):
        return False
    lasts = [last for _, last in scene.sentences[: index + 1]]
    ended = any(scene.has(last - 1, last, "=.", "=:", "quote") or scene.has(last - 2, last - 1, "=.") for last in lasts)
    return not ended and not among_rows(scene, index)
