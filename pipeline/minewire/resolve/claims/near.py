"""What belongs together in a sentence: whose words a figure stands in, how near a period or a place stands to it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from operator import attrgetter

from minewire.resolve.enclosing import Enclosing
from minewire.resolve.facts import Json
from minewire.ruleset.alphabet import Alphabet
from minewire.ruleset.charsets import Chars, charset

from .figure import Figure, beginning
from .scene import Scene, within
from .titles import opens_text, title_of

# What lies between a figure and a mention, in units: another figure, a number of other things; a part or a stop is FAR.
CROSSING, _NUMBER = 12, 8
# What stands before its figures holds for all of them: it is nearer than what stands behind, also across other figures.
BEFORE, _PASSED = 0.75, 5
FAR = 1000
_WITH = 2  # units between a figure and those that go with it
_CUE_REACH = 3
_ASIDE = 12  # units from 'where' to what its clause tells
EVENT = ("cause.trigger", "outcome.past", "outcome.state", "outcome.active", "action.past", "action.active")
_SETS: dict[int, Sets] = {}
_RIGHT_BEHIND = 1  # units from 'of them' to a time or place of those alone
_FRONTED = 2  # units of 'On Thursday evening'


@dataclass(slots=True)
class Sets:
    """Compiled sets of characters of one alphabet."""

    event: re.Pattern[str]
    between: re.Pattern[str]  # what makes the way between a figure and a mention dearer
    figure: re.Pattern[str]
    pointer: re.Pattern[str]
    nowhere: re.Pattern[str]
    aside: re.Pattern[str]
    lead: Chars


def sets_of(alphabet: Alphabet) -> Sets:
    """The sets of an alphabet, compiled once."""
    key = id(alphabet)
    if key not in _SETS:
        m = alphabet.members
        figure = m("figure") | m("area")
        _SETS[key] = Sets(
            event=re.compile(charset(frozenset().union(*(m(name) for name in EVENT)))),
            between=re.compile(charset(figure | m("=;") | m("=:") | m("link.partitive"))),
            figure=re.compile(charset(figure)),
            pointer=re.compile(charset(m("claims.there") | m("claims.ground") | m("claims.in-land"))),
            nowhere=re.compile(charset(m("claims.nationwide") | m("claims.freed") | m("claims.whole-side"))),
            aside=re.compile(charset(m("claims.link") | m("claims.once"))),
            lead=m("claims.lead"),
        )
    return _SETS[key]


class Near:
    """The statements of an article by place, and the clauses that only tell who reports ('police said on Monday')."""

    def __init__(self, scene: Scene) -> None:
        self.scene, self.sets = scene, sets_of(scene.tape.alphabet)
        self._statements = scene.facts.statements
        self._starts = [s["start"] for s in self._statements]
        self._spoken = Enclosing([(s["start"], s["end"]) for s in self._statements])
        self._voices: dict[int, Json | None] = {}
        self._sentence_starts = [start for start, _ in scene.facts.marked.sentences]
        self._cues: dict[int, list[Json]] = {}
        for statement in self._statements:
            if statement["cue"] is not None:
                self._cues.setdefault(self.sentence_of(statement["cue"]["start"]), []).append(statement)
        self._zones: dict[int, list[tuple[int, int]]] = {}
        firsts = [first for first, _ in scene.sentences]
        self.title = title_of(self)
        self._asides: dict[int, int] = {}
        for match in self.sets.aside.finditer(scene.tape.chars):
            self._asides.setdefault(max(bisect_right(firsts, match.start()) - 1, 0), match.start())

    def sentence_of(self, offset: int) -> int:
        """The index of the sentence that holds an offset."""
        return max(bisect_right(self._sentence_starts, offset) - 1, 0)

    def eventful(self, index: int) -> bool:
        """Whether a sentence tells of harm or of work on devices and land."""
        return self.sets.event.search(self.scene.tape.chars, *self.scene.sentences[index]) is not None

    def harmful(self, index: int) -> bool:
        """Whether a sentence tells of harm."""
        return self.scene.has(*self.scene.sentences[index], *EVENT[:4])

    def befell(self, index: int) -> bool:
        """Whether a sentence begins by saying when or where it was: 'The incident happened on Sunday'."""
        first, last = self.scene.sentences[index]
        said = [s["start"] for s in self._cues.get(index, ()) if s["cue"]["start"] < s["start"]]
        first = self.scene.tape.range(said[0], said[0] + 1)[0] if said else first  # 'He said the blast occurred'
        first += self.scene.at(first, "claims.quote")
        if (day := self.scene.some(first, min(first + _FRONTED, last), "date")) is not None:
            first = day + 1 + self.scene.at(day + 1, "=,")  # 'On Thursday evening, the incident occurred in …'
        at = first + 1 + self.scene.at(first + 1, "claims.tragic")  # no 'similar' or 'previous' one
        at += self.scene.at(at, "device")
        named = self.scene.at(first, "claims.definite") and self.scene.has(at, at + 1, "incident", "claims.mishap")
        one = first in self.scene.numbers and self.scene.at(first + 1, "link.partitive")  # 'One of them happened'
        at = at if named else first + one
        return (named or one or self.scene.at(first, "claims.it")) and self.scene.at(at + 1, "claims.befell")

    def begins(self, unit: int) -> bool:
        """Whether a unit is the first of its sentence."""
        return unit == self.scene.sentences[self.sentence_of(self.scene.tape.starts[unit])][0]

    def linked(self, index: int) -> bool:
        """Whether a sentence is a link to another article."""
        return index in self._asides and self.scene.tape.has(self._asides[index], "claims.link")

    def aside_of(self, index: int) -> int | None:
        """The first word of a sentence for a link or for no known time."""
        return self._asides.get(index)

    def since(self, index: int) -> bool:
        """Whether a sentence tells of all the time since something, named or not; not 'have since been destroyed'."""
        first, last = self.scene.sentences[index]
        while (unit := self.scene.some(first, last, "claims.since")) is not None:
            if not self.scene.at(unit - 1, "claims.perfect"):
                return True
            first = unit + 1
        return False

    def headline(self, index: int) -> bool:
        """A first line without a full stop, also 'Issue 31 (2023)' under it; the title below the menu of a page. A row
        of a list and what introduces it are none."""
        return index == self.title or opens_text(self.scene, index)

    # ---- statements

    def voice(self, figure: Figure) -> Json | None:
        """The innermost statement that holds a figure."""
        key = id(figure)
        if key not in self._voices:
            tape = self.scene.tape
            self._voices[key] = self.statement_at(tape.starts[figure.first], tape.ends[figure.last - 1])
        return self._voices[key]

    def statement_at(self, start: int, end: int) -> Json | None:
        """The innermost statement round a stretch of the text."""
        number = self._spoken.innermost(start, end)
        return None if number is None else self._statements[number]

    def quoted(self, start: int) -> bool:
        """Whether an offset lies inside quote marks."""
        return (self.statement_at(start, start + 1) or {}).get("kind") == "direct"

    def reported(self, start: int) -> bool:
        """Whether what begins at an offset is part of a clause that tells who reports, where or when he did."""
        index = self.sentence_of(start)
        if index not in self._zones:
            self._zones[index] = [self._zone(statement, index) for statement in self._cues.get(index, ())]
        return any(a <= start < b for a, b in self._zones[index])

    def _zone(self, statement: Json, index: int) -> tuple[int, int]:
        cue, who = statement["cue"], statement["speaker_mention"]
        start, end = cue["start"], cue["end"]
        sentence = self.scene.facts.marked.sentences[index]
        if who and sentence[0] <= who["start"] < sentence[1] and not self._figures(who, cue):
            start, end = min(start, who["start"]), max(end, who["end"])
        if start < statement["start"] and self.scene.at(self.scene.tape.at(end), "=,"):
            return start, end  # 'In Tripoli, she said, they have cleared 12 hectares. "It is slow."'
        if start < statement["start"]:
            # 'says he treated nine in the six days to Monday. "I have stopped counting."': what is told between the two
            following = bisect_left(self._starts, end)
            return start, max(end, min([*self._starts[following : following + 1], statement["start"]]))
        inside = statement["end"] > end  # 'The blast, officials said, happened above Istisu.'
        return start, end if inside else self._behind_cue(end, sentence[1])

    def _figures(self, a: Json, b: Json) -> bool:
        """Whether figures stand between two mentions: they are then no clause of their own."""
        first, last = min(a["start"], b["start"]), max(a["end"], b["end"])
        tape = self.scene.tape
        return self.sets.figure.search(tape.chars, tape.at(first), tape.at(last - 1) + 1) is not None

    def _behind_cue(self, end: int, sentence_end: int) -> int:
        """Where the clause of a cue behind its words ends: at the next statement, or with the sentence."""
        tape = self.scene.tape
        first = tape.at(end)
        following = bisect_left(self._starts, end)
        limit: int = min([sentence_end, *self._starts[following : following + 1]])
        last = tape.at(limit - 1) + 1 if limit > end else first
        if (colon := self.scene.some(first, last, "=:")) is not None:
            last, limit = colon, int(tape.starts[colon])  # 'one accident, according to the agency: on July 19 …'
        but = self.scene.some(first + 1, last, "claims.while") or 0  # 'according to officials, but on March 3 …'
        if self.scene.at(but - 1, "=,"):
            return int(tape.starts[but])
        who = self.scene.some(first, last, "claims.relative")
        if who is not None and self.scene.has(who, last, *EVENT[:4], "outcome.lost"):
            return int(tape.starts[who])  # 'said Aliyev, a farmer who lost a son to a mine in 2022'
        if not self.scene.has(first, last, "figure", "area", "=;"):
            return limit
        stop = self.scene.some(
            first, min(first + _CUE_REACH, last), "punct", "figure", "area", "claims.that", "claims.when"
        )
        reach = stop if stop is not None else min(first + _CUE_REACH, last)
        return int(tape.ends[reach - 1]) if reach > first else end

    def turned(self, figure: Figure, first: int) -> bool:
        """'There were no accidents, but one sapper was hurt in May near Zar': what is behind is of the other figure."""
        other = self.scene.some(figure.last, first, "claims.but")
        apart = other is not None and self.scene.at(other - 1, "=,") and not self.scene.at(other, "claims.and")
        return apart and self.scene.has(other or 0, first, "figure")

    def aside(self, figure: Figure, first: int, last: int) -> bool:
        """'In Benghazi, where a school was cleared last week, a man died on Sunday': what an aside before it tells."""
        if last > figure.first or not self.scene.at(last, "=,"):
            return False
        begin = max(self.scene.sentences[figure.sentence][0], first - _ASIDE)
        opened = self.scene.some(begin, first, "claims.relative", "claims.when")
        return opened is not None and self.scene.at(opened - 1, "=,") and not self.scene.has(opened, first, "=,", "=;")

    # ---- distance

    def apart(self, figure: Figure, figures: list[Figure], first: int, last: int) -> float:
        """Units between a figure and the units first..last-1, dearer across other `figures`, parts and stops."""
        behind = first >= figure.last
        low, high = (figure.last, first) if behind else (last, figure.first)
        price = max(high - low, 0) * (1.0 if behind else BEFORE)
        taken: set[int] = set()
        aside = self._brackets(low, high)
        for other in beginning(figures, low, high):
            if other is not figure and other.first not in aside:
                if other.parent is None or other.parent is figure or not low <= other.parent.first < high:
                    price += self._crossing(figure, other, behind=behind, first=first)
                taken.update(range(other.first, other.last))
        for unit in within(self.scene.units("claims.that"), low, high):
            said = self.scene.at(unit - 2, "claims.and") and not self.scene.has(unit - 1, unit, "device", "person")
            price += FAR * (said or (behind and self.scene.at(unit - 1, "claims.and")))  # '…, and recalled that two …'
        tape = self.scene.tape
        for match in self.sets.between.finditer(tape.chars, low, max(low, high)):
            unit = match.start()
            if unit in aside:
                continue
            classes = tape.classes(unit)
            if "punct" in classes:
                before = not behind and figures[0].first >= unit  # nothing else is told before it
                far = ("=;" in classes and not before) or (behind and figures[-1].first > unit)
                price += FAR if far else 0
            elif unit in taken:
                continue
            elif "link.partitive" in classes:
                closed = self.scene.has(unit, high, "=,", "=)") or self.scene.at(unit - 2, "cause.clause")
                price += FAR if behind and unit > low and not closed else 0
            else:
                price += _NUMBER
        return price

    def _brackets(self, low: int, high: int) -> set[int]:
        """The units of brackets that open and close between two: 'cleared 40 hectares (2023: 52 hectares) in May'."""
        inside: set[int] = set()
        opened = self.scene.some(low, high, "=(")
        while opened is not None and (closed := self.scene.some(opened, high, "=)")) is not None:
            inside.update(range(opened, closed + 1))
            opened = self.scene.some(closed, high, "=(")
        return inside

    def _crossing(self, figure: Figure, other: Figure, *, behind: bool, first: int) -> int:
        """What another figure between the two costs; a part, unless a comma closes it, takes what stands behind it."""
        if behind and other.parent is figure and not self.scene.has(other.last, first, "=,", "=)"):
            verb = figure.trigger is not None and other.last <= figure.trigger < first
            return 0 if verb else FAR  # 'twelve people including four children were hurt in Hama on Friday'
        if behind and other.partitive and first - other.last <= _RIGHT_BEHIND and not self.scene.at(first - 1, "=,"):
            return FAR  # 'they have found 5,204 mines and 312 shells, 1,466 of them last year'
        if other.trigger is not None and other.trigger == figure.trigger:
            return 0
        return CROSSING if behind else _PASSED

    def opens(self, first: int, sentence_first: int) -> bool:
        """Whether a mention opens its clause, with only prepositions before it: it then holds for what follows."""
        unit, chars, lead = first - 1, self.scene.tape.chars, self.sets.lead
        while unit >= sentence_first and chars[unit] in lead:
            unit -= 1
            unit -= self.scene.at(unit, "place") and self.scene.at(unit - 1, "claims.in")  # 'in Zar on May 9, two died'
        classes = self.scene.tape.classes(unit)
        stops = "=)" not in classes and not classes.isdisjoint(("punct", "quote", "claims.clause"))
        return unit < sentence_first or stops

    def opens_with_place(self, index: int) -> bool:
        """Whether a sentence begins with 'In Benin'."""
        first, last = self.scene.sentences[index]
        return self.scene.has(first, first + 1, "claims.in") and self.scene.has(first, min(first + 4, last), "place")

    def _with(self, figure: Figure, figures: list[Figure]) -> Figure | None:
        """'A year earlier there had been 9, with 2 dead and 11 wounded': the figure that others go with."""
        if not self.scene.has(figure.first - 1, figure.first, "claims.and", "claims.with"):
            return None
        at = figures.index(figure) if figure in figures else 0
        while (
            at and self.scene.at(figures[at].first - 1, "claims.and") and figures[at - 1].last == figures[at].first - 1
        ):
            at -= 1
        goes = at and self.scene.at(figures[at].first - 1, "claims.with")
        return figures[at - 1] if goes and figures[at].first - figures[at - 1].last <= _WITH else None

    def clause_before(self, figure: Figure, figures: list[Figure], name: str) -> Figure | None:
        """The figure told before a semicolon, when the clause behind it names no `name` (date, place) of its own."""
        if figure.parent is not None:
            return None
        if (beside := self._with(figure, figures)) is not None:
            return None if self.scene.has(beside.last, figure.first, name) else beside
        here = bisect_left(figures, figure.first, key=attrgetter("first"))
        before = next((f for f in reversed(figures[:here]) if f.last <= figure.first and f.label != "BRACKET"), None)
        if before is None:
            return None
        stop = self.scene.some(before.last, figure.first, "=;")
        if stop is None:  # '…; six were killed and 24 hurt'
            and_so = self.scene.at(figure.first - 1, "claims.and") and before.kind == figure.kind
            and_so = and_so and not self.scene.has(before.last, figure.last, "punct", name)
            return self.clause_before(before, figures, name) if and_so else None
        _, last = self.scene.sentences[figure.sentence]
        following = self.scene.some(figure.last, last, "=;", "para")
        return None if self.scene.has(stop, following or last, name) else before

    def placed_apart(self, figure: Figure, before: Figure) -> bool:
        """Whether a figure's clause names a place of its own: '…; in the third, outside Izium, nobody was hurt'."""
        stop = self.scene.has(before.last, figure.first, "=;")
        return stop and self.clause_before(figure, [before], "place") is None
