"""What a report has told of the time so far."""

from __future__ import annotations

from dataclasses import dataclass

from minewire.resolve.claims.figure import Figure
from minewire.resolve.claims.pointed_out import of_those_cases
from minewire.resolve.claims.scene import Scene
from minewire.resolve.periods import Period

from .ends import Spot
from .stretches import alike, is_long, precedes

_LEAD = 2  # sentences


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
    speaker: str | None = None  # who told the report's figures

    def of_cases(self, scene: Scene, figure: Figure) -> Period | None:
        """'In these cases two people died': the time of the cases."""
        return self.cases if self.cases is not None and of_those_cases(scene, figure) else None

    def meant(self, period: Period, label: str) -> Period | None:
        """What a word for a period told before stands for: no single day."""
        if label == "THE":
            return next((p for p in (self.report, self.main) if p and alike(p, period)), None)
        if label == "REPORTING" and self.main is not None:
            return self.main
        return self.just or (self.report if self.report and is_long(self.report) else self.main)

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

    def tell(self, period: Period, index: int, *, harm: bool) -> None:
        """A stretch as long as the one the article is about, but before it, is only what that is compared with."""
        self.harm = harm
        if harm and not is_long(period):
            self.day = period
        main = self.main
        if main is not None and is_long(period) and precedes(period, main) and alike(period, main):
            if (period.to or "") < (main.from_ or ""):
                return
            self.main = period  # 'over the past week', that is 'between November 4 and 10'
        if self.main_in == 0 < index <= _LEAD and is_long(period) and main is not None:
            exact = period.from_ == main.from_ and "" < (period.to or "") < (main.to or "")
            self.main = period if exact else self.main  # 'so far in 2024' of a headline is 'the first ten months'
        self.report, self.sentence = period, index
        if main is None and is_long(period):
            self.main, self.main_in = period, index
