"""The places that head the sections of a digest: 'ZIMBABWE' alone in a line, or before a full stop or a colon."""

from __future__ import annotations

from bisect import bisect_right

from minewire.resolve.claims.near import Near

from .grounds import Grounds

_HEADS = 2  # so many make a digest; one alone is a headline or a dateline
_MORE = 2  # units of 'district:' behind the name


class Sections:
    """Finds which head each sentence stands under."""

    def __init__(self, near: Near, grounds: Grounds) -> None:
        self._near, self._grounds, self._scene = near, grounds, near.scene
        self._first: list[int] = []  # the sentences that heads stand in
        self._ids: list[str] = []
        self._alone: list[bool] = []  # in a line of its own: it heads all paragraphs down to the next
        heads = [place["id"] for place in self._scene.facts.places if self._heads(place["start"], place["end"])]
        if len(heads) >= _HEADS:
            for identity in heads:
                self._add(identity)

    def _heads(self, start: int, end: int) -> bool:
        scene, index = self._scene, self._near.sentence_of(start)
        first, last = scene.tape.range(start, end)
        opens = scene.sentences[index][0]
        opens += scene.has(opens, opens + 1, "punct")  # a bullet, a dash
        if first != opens or (index and scene.same_paragraph(index - 1, index)):
            return False
        if self._ends(index, last):
            return True
        stop = scene.at(last, "=:") or (scene.at(last, "=.") and scene.tape.unit(first).isupper())
        return stop and scene.tape.starts[last] == end

    def _ends(self, index: int, last: int) -> bool:
        """Whether nothing but a head stands behind a name in its paragraph."""
        end = self._scene.sentences[index][1]
        while end > last and self._scene.has(end - 1, end, "punct", "para"):
            end -= 1
        ends = index + 1 >= len(self._scene.sentences) or not self._scene.same_paragraph(index, index + 1)
        return ends and end - last < _MORE and (end == last or self._scene.at(last, "claims.ground"))

    def _add(self, identity: str) -> None:
        place = self._grounds.by_id[identity]
        index = self._near.sentence_of(place["start"])
        _, last = self._scene.tape.range(place["start"], place["end"])
        self._first.append(index)
        self._ids.append(identity)
        self._alone.append(self._ends(index, last))

    def of(self, index: int) -> tuple[int, list[str]]:
        """The sentence of the head that a sentence stands under and its place; (-1, []) without one."""
        at = bisect_right(self._first, index) - 1
        if at < 0 or not (self._alone[at] or self._scene.same_paragraph(self._first[at], index)):
            return -1, []
        return self._first[at], [self._ids[at]]
