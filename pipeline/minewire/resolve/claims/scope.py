"""When, where and on whose word: the period, places and speaker of each figure.

A figure's own clause decides; what it does not tell it takes from its whole, then from the report it goes on with.
Days of publication ('said on Monday'), of birth and the like are nobody's period, seats of offices nobody's place.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from minewire.resolve.attribution import attribution
from minewire.resolve.facts import Json
from minewire.resolve.periods import Period, periods

from .figure import Figure, Scene
from .where import Places

# A figure of another clause between a figure and a period or place makes it unlikely that they belong together.
CROSSING = 12
# What lies so many units from land or mines that remain can be the day they were counted; further off it is of something else.
_COUNTED_WITHIN = 6
# How many sentences on an incident may tell its day.
_AHEAD = 3
_EVENT = ("cause.trigger", "outcome.past", "outcome.state", "outcome.active", "action.past", "action.active")
Chosen = tuple[Period, str]


@dataclass
class Scopes:
    """Scopes the figures of an article, sentence by sentence."""

    scene: Scene
    who: Callable[[int, int], tuple[str | None, str | None, str | None]]
    periods: list[Period]
    chosen: dict[int, Chosen] = field(default_factory=dict)  # id(figure) -> period and its basis
    report: tuple[Period, int] | None = None  # the period the report is telling of, and its sentence

    def when(self, index: int, figures: list[Figure]) -> None:
        """Choose the periods of a sentence's figures, and remember what the report tells of."""
        here = self._eligible(index)
        compared = [f for f in figures if f.compared]
        taken: set[int] = set()
        for figure in compared:
            behind = [p for p in here if p.start >= self.scene.tape.ends[figure.last - 1]]
            if behind:
                self.chosen[id(figure)] = (behind[0], "sentence")
                taken.add(id(behind[0]))
        free = [p for p in here if id(p) not in taken]
        for figure in figures:
            if id(figure) not in self.chosen:
                found = self._own(figure, figures, free) or self._inherited(figure, index)
                if found:
                    self.chosen[id(figure)] = found
        self._remember(index, figures, free)

    def _eligible(self, index: int) -> list[Period]:
        """The periods of a sentence that a figure can be told for."""
        first, last = self.scene.sentences[index]
        tape = self.scene.tape
        start, end = tape.starts[first], tape.ends[last - 1]
        dateline = self.scene.facts.dateline
        return [
            p
            for p in self.periods
            if start <= p.start < end
            and not (dateline and p.start < dateline["end"] and p.end > dateline["start"])
            and not self._of_something_else(p)
        ]

    def _of_something_else(self, period: Period) -> bool:
        """Whether the words before a period tie it to a report, a birth, a signature."""
        first, _ = self.scene.tape.range(period.start, period.end)
        return self.scene.has(first - 3, first, "claims.not-period-before") or self._beside_cue(period, first)

    def _beside_cue(self, period: Period, first: int) -> bool:
        """'said on Monday', 'told reporters on Tuesday': the day of the report."""
        tape = self.scene.tape
        for statement in self.scene.facts.statements:
            cue = statement["cue"]
            if cue and cue["end"] <= period.start and period.start - cue["end"] < 40:
                at = tape.at(cue["end"])
                if 0 <= first - at <= 3 and not self.scene.has(at, first, "=,", "=:", "quote", "=that", "figure"):
                    return not statement["start"] < period.start < statement["end"] or first - at <= 2
        return False

    def _own(self, figure: Figure, figures: list[Figure], here: list[Period]) -> Chosen | None:
        inside = self._content(figure)
        usable = [p for p in here if inside is None or inside[0] <= p.start < inside[1]]
        if figure.action != "planned":
            usable = [p for p in usable if p.from_ is not None or p.relation not in ("by", "until")]
        if not usable:
            return None
        nearest = min(usable, key=lambda p: distance(self.scene, figure, figures, p.start, p.end))
        apart = distance(self.scene, figure, figures, nearest.start, nearest.end)
        if figure.action == "remaining" and apart > _COUNTED_WITHIN:
            return None
        parent = figure.parent
        if parent is not None and parent.sentence == figure.sentence and id(parent) in self.chosen and apart > 3:
            return self.chosen[id(parent)]
        return nearest, "sentence"

    def _content(self, figure: Figure) -> tuple[int, int] | None:
        """The words of the statement that holds a figure."""
        start, end = self.scene.tape.starts[figure.first], self.scene.tape.ends[figure.last - 1]
        holding = [s for s in self.scene.facts.statements if s["start"] <= start and end <= s["end"]]
        if not holding:
            return None
        inner = min(holding, key=lambda s: s["end"] - s["start"])
        return inner["start"], inner["end"]

    def _inherited(self, figure: Figure, index: int) -> Chosen | None:
        if figure.parent is not None and id(figure.parent) in self.chosen:
            period, _ = self.chosen[id(figure.parent)]
            return period, "sentence" if figure.parent.sentence == figure.sentence else "paragraph"
        if self.report is None or figure.action in ("remaining", "planned") or figure.label == "HEADLINE":
            return None
        period, told = self.report
        return period, "paragraph" if self.scene.same_paragraph(told, index) else "article"

    def _remember(self, index: int, figures: list[Figure], free: list[Period]) -> None:
        own = [
            self.chosen[id(f)][0]
            for f in figures
            if id(f) in self.chosen and self.chosen[id(f)][1] == "sentence" and not f.compared
            and f.action not in ("remaining", "planned")
        ]  # fmt: skip
        if own:
            self.report = own[-1], index
        elif free and not figures and self.scene.has(*self.scene.sentences[index], *_EVENT):
            self.report = free[0], index

    def look_ahead(self, kept: list[Figure]) -> None:
        """Figures told before their day: the headline's and the lead's take it from what follows."""
        for figure in kept:
            if id(figure) in self.chosen or figure.action in ("remaining", "planned"):
                continue
            later = next(
                (self.chosen[id(f)] for f in kept if f.sentence > figure.sentence and f.kind == figure.kind
                 and id(f) in self.chosen and not f.compared and f.sentence - figure.sentence <= _AHEAD), None
            )  # fmt: skip
            event = later or self._event_after(figure.sentence)
            if event:
                self.chosen[id(figure)] = (event[0], "article")

    def _event_after(self, index: int) -> Chosen | None:
        for after in range(index + 1, min(index + 1 + _AHEAD, len(self.scene.sentences))):
            if self.scene.has(*self.scene.sentences[after], *_EVENT):
                here = self._eligible(after)
                if here:
                    return here[0], "article"
        return None


def distance(scene: Scene, figure: Figure, figures: list[Figure], start: int, end: int) -> float:
    """Units between a figure and a mention, dearer where another figure's clause lies between; behind is a bit nearer."""
    tape = scene.tape
    first, last = tape.range(start, end)
    if first >= figure.last:
        gap, between = first - figure.last, range(figure.last, first)
    else:
        gap, between = figure.first - last + 1, range(last, figure.first)
    crossed = sum(
        1
        for other in figures
        if other is not figure and other.first in between and (other.trigger is None or other.trigger != figure.trigger)
    )
    crossed += sum(1 for unit in between if tape.has(unit, "=;"))
    return gap + CROSSING * crossed


def scopes_of(scene: Scene, rows: list[tuple[int, list[Figure]]], kept: list[Figure]) -> dict[int, Json]:
    """The scope of every kept figure: {'period', 'places', 'speaker', 'source', 'statement'} by id(figure)."""
    scopes = Scopes(scene, attribution(scene.facts), periods(scene.facts))
    places = Places(scene)
    by_sentence = dict(rows)
    for index in range(len(scene.sentences)):
        figures = by_sentence.get(index, [])
        if figures or scopes.periods:
            scopes.when(index, figures)
    scopes.look_ahead(kept)
    for index, figures in rows:
        places.where(index, figures, scopes.chosen)
    places.refine(kept, scopes.chosen)
    done: dict[int, Json] = {}
    for figure in kept:
        a, b = scene.tape.starts[figure.first], scene.tape.ends[figure.last - 1]
        speaker, source, statement = scopes.who(a, b)
        period, basis = scopes.chosen.get(id(figure), (None, None))
        done[id(figure)] = {
            "period": None
            if period is None
            else {"from": period.from_, "to": period.to, "date": period.date_id, "basis": basis},
            "places": places.chosen.get(id(figure), []),
            "speaker": speaker,
            "source": source,
            "statement": statement,
        }
    return done
