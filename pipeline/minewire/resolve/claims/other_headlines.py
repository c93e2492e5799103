"""Headlines that lead to other articles: 'Two killed in Goma  • Rains go on', 'Read more: Bus crash kills 7'."""

from __future__ import annotations

from minewire.resolve.claims.scene import Scene, within

_FEWEST = 3  # bullets inside such a row
_LINK = 3  # units of a line that only says that links follow: 'Related news :'


def other_headlines(scene: Scene) -> frozenset[int]:
    """The sentences of paragraphs that are rows of headlines, parted by bullets; a list opens with one, or a colon."""
    if scene.other is None:
        scene.other = frozenset(_rows(scene)) if len(scene.units("claims.inline-bullet")) >= _FEWEST else frozenset()
    return scene.other


def of_others(scene: Scene, index: int) -> bool:
    """Whether a sentence is such a headline, or stands behind the words over links and names no device itself."""
    if index in other_headlines(scene):
        return True
    if scene.linked is None:
        scene.linked = frozenset(_linked(scene)) if scene.units("claims.links-below") else frozenset()
    return index in scene.linked and not scene.has(*scene.sentences[index], "device", "device.adjective")


def _rows(scene: Scene) -> list[int]:
    found: list[int] = []
    for indexes in _paragraphs(scene):
        first, last = scene.sentences[indexes[0]][0], scene.sentences[indexes[-1]][1]
        bullets = within(scene.units("claims.inline-bullet"), first, last)
        if len(bullets) < _FEWEST or bullets[0] == first or scene.at(bullets[0] - 1, "=:"):
            continue
        if not scene.has(first, last, "=."):
            found += indexes
    return found


def _linked(scene: Scene) -> list[int]:
    """'Read more: Bus crash kills 7' and that headline wherever it stands again; below the text also the lines behind
    one that is no more than 'Related news', up to the next full sentence."""
    found: list[int] = []
    titles: set[str] = set()
    told = below = False  # a full sentence stands above; only headlines do since a line of links
    for indexes in _paragraphs(scene):
        first, last = scene.sentences[indexes[0]][0], scene.sentences[indexes[-1]][1]
        full = scene.at(last - 1, "=.") or scene.has(last - 2, last, "quote")
        opens = scene.at(first, "claims.links-below")
        if opens and not full and last - first <= _LINK:
            below = told
        elif opens and not full and scene.at(first + 1, "=:"):
            found += indexes
            titles.add(_text(scene, first + 2, last))
        elif full:
            told, below = True, False
        elif below or _text(scene, first, last) in titles:
            found += indexes
    return found


def _text(scene: Scene, first: int, last: int) -> str:
    return " ".join(scene.tape.text[scene.tape.starts[first] : scene.tape.ends[last - 1]].split())


def _paragraphs(scene: Scene) -> list[list[int]]:
    """The sentences of each paragraph."""
    paragraphs: dict[int, list[int]] = {}
    for index in range(len(scene.sentences)):
        paragraphs.setdefault(scene.paragraph(index), []).append(index)
    return list(paragraphs.values())
