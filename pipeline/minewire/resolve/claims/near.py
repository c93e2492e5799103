"""What belongs together in a sentence: whose words a figure stands in, and how near a period or a place stands to it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from minewire.resolve.facts import Json

from .figure import Figure, Scene

# What lies between a figure and a mention, in units: another figure, a number of other things; a part or a stop is FAR.
CROSSING, _NUMBER = 12, 8
# What stands before its figures holds for all of them: it is nearer than what stands behind, also across other figures.
_BEFORE, _PASSED = 0.75, 5
FAR = 1000
_CUE_REACH = 3


class Near:
    """The statements of an article by place, and the clauses that only tell who reports and when ('police said on Monday')."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self._statements = scene.facts.statements
        self._starts = [s["start"] for s in self._statements]
        self._voices: dict[int, Json | None] = {}
        self._sentence_starts = [start for start, _ in scene.facts.marked.sentences]
        self._zones = [zone for s in self._statements if (zone := self._zone(s)) is not None]

    def sentence_of(self, offset: int) -> int:
        """The index of the sentence that holds an offset."""
        return max(bisect_right(self._sentence_starts, offset) - 1, 0)

    def voice(self, figure: Figure) -> Json | None:
        """The innermost statement that holds a figure."""
        key = id(figure)
        if key not in self._voices:
            tape = self.scene.tape
            self._voices[key] = self.statement_at(tape.starts[figure.first], tape.ends[figure.last - 1])
        return self._voices[key]

    def statement_at(self, start: int, end: int) -> Json | None:
        """The innermost statement round a stretch of the text."""
        found: Json | None = None
        for statement in self._statements[: bisect_right(self._starts, start)]:
            if end <= statement["end"] and (found is None or _length(statement) <= _length(found)):
                found = statement
        return found

    def reported(self, start: int) -> bool:
        """Whether what begins at an offset is part of a clause that tells who reports, where or when he did."""
        return any(a <= start < b for a, b in self._zones)

    def _zone(self, statement: Json) -> tuple[int, int] | None:
        cue, who = statement["cue"], statement["speaker_mention"]
        if cue is None:
            return None
        start, end = cue["start"], cue["end"]
        sentence = self.scene.facts.marked.sentences[self.sentence_of(start)]
        if who and sentence[0] <= who["start"] < sentence[1] and not self._figures(who, cue):
            start, end = min(start, who["start"]), max(end, who["end"])
        if start < statement["start"]:
            return start, max(end, statement["start"])
        return start, self._behind_cue(end, sentence[1])

    def _figures(self, a: Json, b: Json) -> bool:
        """Whether figures stand between two mentions: they are then no clause of their own."""
        first, last = min(a["start"], b["start"]), max(a["end"], b["end"])
        return self.scene.has(self.scene.tape.at(first), self.scene.tape.at(last - 1) + 1, "figure", "area")

    def _behind_cue(self, end: int, sentence_end: int) -> int:
        """How far the clause of a cue behind its words goes on: to the next statement, or to the end of the sentence."""
        tape = self.scene.tape
        first = tape.at(end)
        following = bisect_left(self._starts, end)
        limit = min(sentence_end, self._starts[following]) if following < len(self._starts) else sentence_end
        last = tape.at(limit - 1) + 1 if limit > end else first
        if not self.scene.has(first, last, "figure", "area", "=;"):
            return limit
        stop = self.scene.some(first, min(first + _CUE_REACH, last), "punct", "figure", "area", "=that", "=when")
        reach = stop if stop is not None else min(first + _CUE_REACH, last)
        return int(tape.ends[reach - 1]) if reach > first else end

    def apart(self, figure: Figure, figures: list[Figure], first: int, last: int) -> float:
        """Units between a figure and the units first..last-1, dearer across other figures, parts and stops."""
        behind = first >= figure.last
        low, high = (figure.last, first) if behind else (last, figure.first)
        others = [f for f in figures if f is not figure and low <= f.first < high]
        price = max(high - low, 0) * (1.0 if behind else _BEFORE)
        price += sum(self._crossing(figure, f, behind=behind, first=first) for f in others)
        taken = {unit for f in others for unit in range(f.first, f.last)}
        for unit in range(low, high):
            classes = self.scene.tape.classes(unit)
            if "punct" in classes:
                price += (
                    FAR if "=;" in classes or (behind and "=:" in classes and self._told_behind(figures, unit)) else 0
                )
            elif unit in taken:
                continue
            elif "link.partitive" in classes:
                price += FAR if behind and unit > low and not self.scene.has(unit, high, "=,", "=)") else 0
            elif "figure" in classes or "area" in classes:
                price += _NUMBER
        return price

    def _crossing(self, figure: Figure, other: Figure, *, behind: bool, first: int) -> int:
        """What another figure between the two costs; a part, unless a comma closes it, takes what stands behind it."""
        if behind and other.parent is figure and not self.scene.has(other.last, first, "=,", "=)"):
            return FAR
        if other.trigger is not None and other.trigger == figure.trigger:
            return 0
        return CROSSING if behind else _PASSED

    def _told_behind(self, figures: list[Figure], unit: int) -> bool:
        """Whether figures of their own stand behind a colon: what is told there is told of them."""
        return any(f.first > unit for f in figures)

    def opens(self, first: int, sentence_first: int) -> bool:
        """Whether a mention opens its clause, with nothing but prepositions before it: it then holds for what follows."""
        unit = first - 1
        while unit >= sentence_first and self.scene.tape.has(unit, "claims.lead"):
            unit -= 1
        classes = self.scene.tape.classes(unit)
        return unit < sentence_first or "punct" in classes or "quote" in classes or "claims.clause" in classes


def _length(statement: Json) -> int:
    return int(statement["end"]) - int(statement["start"])
