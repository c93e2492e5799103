"""Figures of another period: 'against 77 and 118 in the same months of 2022', and later 'compared with nine' alone."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from minewire.resolve import calendar as cal
from minewire.resolve.claims.figure import Figure
from minewire.resolve.claims.scene import Scene
from minewire.resolve.periods import Period

from .ends import Spot
from .so_far import Told
from .spots import Spots
from .stands import STOCK
from .stretches import begun, is_long

Chosen = dict[int, tuple[Period, str]]
_OWN_BEHIND = 6  # 'from 12 a year ago and 210 at the end of the war in 2009'
_WITH = 3  # ', with three hurt'
_FRONTED = 4  # 'with 16 in the whole of 2021'
_COMPARED_BEFORE, _THERE_WERE = 2, 4  # 'in 2021, compared with 25', '; in 2021 there were 25'


class Versus:
    """The period that a report is compared with, once a comparison has told it."""

    def __init__(self, scene: Scene, spots: Spots) -> None:
        self._scene, self._spots = scene, spots
        self._of: Period | None = None  # the period of the figures that were compared
        self._beside: Period | None = None  # and that of those set beside them

    def compare(self, figures: list[Figure], usable: list[Spot], told: Told, chosen: Chosen) -> Spot | None:
        """Give the figures of another period the one behind them, which no other figure is then of."""
        first = next((f for f in figures if f.compared and f.time is None), None)
        if first is None:
            return None
        for former, figure in pairwise(figures):  # 'it fell from eleven to six': the second is no longer of that time
            to = former.compared and figure.first == former.last + 1 and self._scene.at(former.last, "claims.to")
            figure.compared = figure.compared and not to
        behind = opening = self._before(first, figures, usable)
        if figures[0] is first:  # 'Compared with 16 in 2021, there were 29 accidents'
            behind = behind or next((s for s in usable if 0 <= s.first - first.last <= _FRONTED), None)
        later = (s for s in usable if s.first >= first.last)
        behind = behind or next((s for s in later if not s.opens or self._behind_aside(first, s)), None)
        told_before = [f.last for f in figures if not f.compared and f.last <= first.first]
        alone = told_before and usable and usable[0].first >= told_before[-1]  # no 'killed 214 last year, against 240'
        alone = alone and self._scene.has(told_before[-1], usable[0].first, "=,", "=;", "claims.and")
        if behind is None and (len(usable) > 1 or alone):
            near = _THERE_WERE if self._scene.has(first.first - 2, first.first, "claims.existed") else _COMPARED_BEFORE
            behind = next((s for s in reversed(usable) if 0 <= first.first - s.last <= near), None)
        if behind is None:
            return None
        behind.period = self._stock_then(first, figures, behind, usable) or self._spots.same_part(behind, usable, told)
        for figure in figures:
            if figure.compared or first.first <= figure.first < behind.first:
                own = self._own_spot(figure, usable) or behind
                if figure is first and opening is not None:
                    own = opening
                if own is not behind:
                    own.period = self._spots.same_part(own, usable, told)
                chosen[id(figure)] = begun(own.period, cal.parse_day(self._scene.facts.published)), "sentence"
                figure.compared = True
        if behind.last <= first.first:
            self._go_with(first, figures, chosen)
        return behind

    def _behind_aside(self, first: Figure, spot: Spot) -> bool:
        """'compared to 410 victims -- 98 killed and 312 hurt -- in 2021': a time behind two dashes opens no clause."""
        dash = next((u for u in (spot.first - 1, spot.first - 2) if self._scene.at(u, "claims.dash")), 0)
        return first.last < dash and self._scene.at(first.last, "claims.dash")

    @staticmethod
    def _own_spot(figure: Figure, usable: list[Spot]) -> Spot | None:
        """The time right behind a figure, no clause's first one; else the one right before it: 'last year it was 29,
        this year so far nine'."""
        behind = (s for s in usable if 0 <= s.first - figure.last <= _OWN_BEHIND and not s.opens)
        before = (s for s in reversed(usable) if s.opens and 0 <= figure.first - s.last <= _COMPARED_BEFORE)
        return next(behind, None) or next(before, None)

    def _go_with(self, first: Figure, figures: list[Figure], chosen: Chosen) -> None:
        """'In 2022 there were 12 accidents, last year only four, with three hurt': the hurt of last year too."""
        for former, figure in pairwise(figures[figures.index(first) :]):
            gap = self._scene.has(former.last, figure.first, "date", "=;", "para")
            goes = former is not first or self._scene.at(figure.first - 1, "claims.with")
            told = self._scene.at(first.last, "=:")  # 'last year there were two: in one a man died'
            close, goes = told or figure.first - former.last <= _WITH, told or goes
            if gap or not (goes and close) or figure.compared or figure.outcome is None:
                return
            chosen[id(figure)], figure.compared = chosen[id(former)], True

    def _stock_then(self, first: Figure, figures: list[Figure], behind: Spot, usable: list[Spot]) -> Period | None:
        """'On 31 December 98 hectares were suspected, against 149 a year before': the same day of the year before."""
        stock = any(f.action == "remaining" for f in (first, *figures[: figures.index(first)][-1:]))
        days = (s for s in usable if s is not behind and s.first < first.first and (s.period.to or "") != "")
        day = next((s.period for s in days if s.period.relation == "as_of" or not is_long(s.period)), None)
        if not stock or day is None:
            return None
        return self._spots.years_on(day if day.from_ == day.to else replace(day, from_=day.to), behind)

    def _before(self, first: Figure, figures: list[Figure], usable: list[Spot]) -> Spot | None:
        """'In the first half it was 18, and nine in July': the time that the sentence opens with."""
        spot = next((s for s in usable if s.leads and 0 <= first.first - s.last <= _COMPARED_BEFORE), None)
        beside = spot is not None and self._scene.has(spot.last, first.first, "compare.previous", "=,")
        return None if beside or first is not figures[0] else spot

    def learn(self, figures: list[Figure], chosen: Chosen) -> None:
        """Remember the two periods of a comparison; a later one that tells no time is between them again ('twelve
        of this year's dead were boys, compared with nine')."""
        for figure in figures:
            if not figure.compared:
                continue
            own = self._own(figure, figures, chosen)
            if own is None:
                continue
            if id(figure) in chosen:
                beside = chosen[id(figure)][0]
                if is_long(own) and is_long(beside) and (beside.to or "9") < (own.from_ or ""):
                    self._of, self._beside = own, beside
            elif (before := self._year_before(figure, own)) is not None:
                chosen[id(figure)] = before, "sentence"
            elif self._of and self._beside and (own.from_, own.to) == (self._of.from_, self._of.to):
                chosen[id(figure)] = self._beside, "article"

    def _year_before(self, figure: Figure, own: Period) -> Period | None:
        """'In 2022 there were 113, down from 145.': where a whole year is told, of the year before."""
        year = (own.from_ or "")[:4]
        whole = year and (own.from_, own.to) == (f"{year}-01-01", f"{year}-12-31") and own.relation in (None, "in")
        fallen = self._scene.at(figure.first - 1, "claims.up-from") and self._scene.at(figure.last, "punct")
        if not whole or not fallen:
            return None
        return replace(own, from_=f"{int(year) - 1}-01-01", to=f"{int(year) - 1}-12-31")

    @staticmethod
    def aside(figure: Figure, figures: list[Figure], chosen: Chosen) -> tuple[Period, str] | None:
        """'Six died, against three in the same months of 2022, and 20 were hurt': behind what is set beside it a report
        goes on with its own time."""
        at = figures.index(figure)
        if not at or not figures[at - 1].compared or figure.action in STOCK:
            return None
        before = next((f for f in reversed(figures[:at]) if not f.compared), None)
        if before is None or before.kind != figure.kind or before.action in STOCK:
            return None
        return chosen.get(id(before))

    def _own(self, compared: Figure, figures: list[Figure], chosen: Chosen) -> Period | None:
        """The period of what a figure is set beside: the one before it, else the one behind ('from nine to six')."""
        at = figures.index(compared)
        near = [*reversed(figures[:at]), *figures[at + 1 :]]
        return next((chosen[id(f)][0] for f in near if not f.compared and id(f) in chosen), None)
