"""The places that head the sections of a digest: 'ZIMBABWE' alone in a line, or before a full stop or a colon."""

from __future__ import annotations

from bisect import bisect_right

from minewire.resolve.claims.near import Near

from .grounds import Grounds

_HEADS = 2  # so many make a digest; one alone is a headline or a dateline
_HEAD = 4  # units of 'MINE ACTION FUNDING.'
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
        if at < 0 or not (self._alone[at] or self._holds(at, index)):
            return -1, []
        return self._first[at], [self._ids[at]]

    def _holds(self, at: int, index: int) -> bool:
        """Whether a head before a stop goes on: down its paragraph, and in capitals down to the next head of any kind
        ('LIBYA. …', a second paragraph, 'SUDAN. …', 'FUNDING. …')."""
        head = self._first[at]
        if self._scene.same_paragraph(head, index):
            return True
        if at + 1 == len(self._first) or not self._in_capitals(head):
            return False
        later = (i for i in range(head + 1, index + 1) if not self._scene.same_paragraph(i - 1, i))
        return not any(self._in_capitals(i) for i in later)

    def _in_capitals(self, index: int) -> bool:
        """Whether a sentence begins with a word in capitals and a stop."""
        first, last = self._scene.sentences[index]
        stop = self._scene.some(first, min(first + _HEAD, last), "=.", "=:")
        return stop is not None and stop > first and all(self._scene.tape.unit(u).isupper() for u in range(first, stop))
