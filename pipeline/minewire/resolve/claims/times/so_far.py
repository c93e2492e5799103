"""What a report has told of the time so far."""

from __future__ import annotations

from dataclasses import dataclass, field

from minewire.resolve.claims.figure import Figure
from minewire.resolve.claims.pointed_out import of_those_cases
from minewire.resolve.claims.scene import Scene
from minewire.resolve.periods import Period

from .ends import Spot
from .stretches import alike, is_long, lasts, precedes, within

_LEAD = 2  # sentences
_PART_BEHIND = 2  # sentences from a stretch of time to what is told of a part of it
_MOST = 1 << 20  # days
_TURN, _TURN_BEHIND = 5, 12  # units of 'since the ceasefire of', and from a figure to them


@dataclass(slots=True)
class Told:
    """What the report has told of the time so far."""

    report: Period | None = None
    harm: bool = False  # told by victims or accidents
    accident: bool = False  # and by one whose harm is told
    befell: bool = False  # by 'the tragedy took place on Sunday'
    day: Period | None = None  # the last day of harm
    sentence: int = -1
    title: Period | None = None  # the stretch of time that the headline is about
    main: Period | None = None  # the first stretch of time: what comparisons are made with
    main_in: int = -1  # and the sentence that told it
    then: Period | None = None  # what was told last: since then
    just: Period | None = None  # a stretch of time in the sentence before, when that has no figures
    counted: Period | None = None  # when what remains was counted last
    aim: Period | None = None  # the time that a plan was told for last
    handed: int = -9  # the sentence that told the day on which land was handed over
    begun: Period | None = None  # all the time since work began, where its beginning was told
    begun_in: int = -9  # and the sentence that told it
    since: Period | None = None  # all the time since a day, told by the last figure of a sentence
    since_in: int = -9  # and that sentence
    cases: Period | None = None  # the time of the accidents that the sentence before has counted
    main_harm: bool = False  # told by victims or accidents
    turns: dict[str, Period] = field(default_factory=dict)  # since 'the ceasefire' and the like, where a day was told
    ahead: Period | None = None  # the time for which work was announced
    ahead_in: int = -9  # and the sentence that did
    speaker: str | None = None  # who told the report's figures

    def of_cases(self, scene: Scene, figure: Figure) -> Period | None:
        """'In these cases two people died': the time of the cases."""
        return self.cases if self.cases is not None and of_those_cases(scene, figure) else None

    def meant(self, period: Period, label: str) -> Period | None:
        """What a word for a period told before stands for: no single day."""
        if label == "THE":
            return next((p for p in (self.report, self.main) if p and alike(p, period)), None)
        if self.main is not None and (label == "REPORTING" or self._in_main()):
            return self.main
        return self.just or (self.report if self.report and is_long(self.report) else self.main)

    def _in_main(self) -> bool:
        """'Since 2018 they have cleared 30 hectares. In 2020 alone, 12 mines were found. Over that period …': what was
        told just behind a stretch of the article's own is only a part of it."""
        main, report = self.main, self.report
        if main is None or report is None or not 0 < self.sentence - self.main_in <= _PART_BEHIND:
            return False
        year = (main.from_ or "")[:4]
        calendar = f"{year}-01-01" == main.from_ and f"{year}-12-31" == main.to  # 'in 2022'
        return not calendar and within(report, main) and (report.from_, report.to) != (main.from_, main.to)

    def starts(self, index: int, until: Period) -> tuple[Period | None, ...]:
        """What may give the beginning of 'by the end of August': the report's stretch, a plan's, work under way."""
        begun = self.begun if self.begun_in == index - 1 else None
        return (begun,) if until.relation == "as_of" else (begun, self.main, self.aim)  # 'as of June': since it began

    def this_years(self, scene: Scene, spot: Spot) -> Period | None:
        """'In the first half of this year … Of this year's 23 victims': what the report has counted of it so far."""
        main, period = self.main, spot.period
        if main is None or not scene.at(spot.last, "claims.genitive") or not (main.from_ and main.to and period.to):
            return None
        opens = main.from_ == period.from_ == f"{main.from_[:4]}-01-01"
        return main if opens and main.to < period.to else None

    def counts(self, index: int) -> tuple[Period | None, ...]:
        """What may give the beginning of 'by May 3' for victims: the time told right before."""
        return self.just, self.since if self.since_in == index - 1 else None

    def note_turn(self, scene: Scene, spot: Spot) -> None:
        """'Since the ceasefire of November 27': what 'since the ceasefire' then means."""
        if spot.period.relation != "since" or not spot.period.from_:
            return
        noun = _turn(scene, max(spot.first - _TURN, 0), spot.first)
        if noun is not None:
            self.turns[scene.tape.unit(noun).lower()] = spot.period

    def since_turn(self, scene: Scene, figure: Figure, spots: list[Spot]) -> Period | None:
        """'71 have been killed since the ceasefire': since the day told before, where the clause tells none."""
        last = min(figure.last + _TURN_BEHIND, scene.sentences[figure.sentence][1])
        noun = _turn(scene, figure.last, last) if self.turns else None
        if noun is None or any(figure.last <= s.first <= noun + _TURN for s in spots):
            return None
        if scene.has(figure.last, noun, "=;", "=,") or not scene.has(*scene.sentences[figure.sentence], "claims.have"):
            return None
        return self.turns.get(scene.tape.unit(noun).lower())

    def look_ahead(self, spots: list[Spot], index: int, today: str) -> None:
        """'From 15 March to 30 November 14 teams will work there': the time of the plan told next."""
        periods = [s.period for s in spots if is_long(s.period) and s.period.relation in (None, "in", "from", "during")]
        periods = [period for period in periods if (period.to or "") > today] or periods
        if periods:
            self.ahead, self.ahead_in = min(periods, key=lambda period: lasts(period) or _MOST), index

    def ahead_of(self, scene: Scene, index: int) -> Period | None:
        """The time for which the sentence before has announced work."""
        if scene.has(*scene.sentences[index], "claims.same-term"):
            return self.aim  # 'another 75 hectares within the same term'
        near = self.ahead_in == index - 1 and scene.same_paragraph(self.ahead_in, index)
        return self.ahead if near else None

    def among(self, scene: Scene, figure: Figure, own: Period) -> bool:
        """'23 died in May, among them two girls killed on the 19th': the report goes on with May."""
        report = self.report
        inside = report is not None and is_long(report) and not is_long(own) and within(own, report)
        return inside and scene.has(figure.first - 1, figure.first, "link.including")

    def stretch(self) -> Period | None:
        """The stretch of time that the report is of, also behind what happened at one time in it."""
        main, report = self.main, self.report
        inside = (
            main and report and (main.from_ or "") <= (report.from_ or "") and (report.to or "9") <= (main.to or "")
        )
        return main if inside else report

    def of(self, *, harm: bool) -> Period | None:
        """What the report tells of; victims are of the day of harm, not of that on which mines were then found."""
        other_day = harm and not self.harm and self.report is not None and not is_long(self.report)
        return self.day if other_day and self.day is not None else self.report

    def tell(self, period: Period, index: int, *, harm: bool, answer: bool = False) -> None:
        """A stretch as long as the one the article is about, but before it, is only what that is compared with, but
        for one that answers a question."""
        self.harm = harm
        if harm and not is_long(period):
            self.day = period
        main = self.main
        if main is not None and not answer and is_long(period) and precedes(period, main) and alike(period, main):
            if (period.to or "") < (main.from_ or ""):
                return
            self.main = period  # 'over the past week', that is 'between November 4 and 10'
        if self.main_in == 0 < index <= _LEAD and is_long(period) and main is not None:
            exact = period.from_ == main.from_ and "" < (period.to or "") < (main.to or "")
            self.main = period if exact else self.main  # 'so far in 2024' of a headline is 'the first ten months'
        self.report, self.sentence = period, index
        if main is None and is_long(period):
            self.main, self.main_in, self.main_harm = period, index, harm


def _turn(scene: Scene, first: int, last: int) -> int | None:
    """'Since the ceasefire', 'after the truce': the noun, where no other words stand between."""
    opened = scene.some(first, last, "claims.since", "compare.after")
    if opened is None or not scene.at(opened + 1, "claims.definite") or opened + 2 >= last:
        return None
    return opened + 2 if scene.rules.lexicon("date.turning").value(scene.tape.unit(opened + 2).lower()) else None
