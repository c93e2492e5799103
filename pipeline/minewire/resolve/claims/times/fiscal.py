"""Fiscal years: no calendar year, but the twelve months that the text tells; of no known days where it does not."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from minewire.resolve import calendar as cal
from minewire.resolve.claims.scene import Scene
from minewire.resolve.periods import Period

from .ends import Spot
from .stretches import lasts

_BEFORE, _BEHIND = 3, 4  # units from 'fiscal' to its number, and from a quarter to the 'fiscal year' it is of
_TOLD_WITHIN = 8  # 'in the fiscal year 2022/23, which ended on'
_TWO_YEARS = (730, 731)  # days of the two calendar years of '2022/23'
_YEAR = range(364, 368)
_NUMBER = "0123456789-–/"


class Fiscal:
    """The fiscal year told last, from which others are counted."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._told: Period | None = None
        text = scene.tape.text.lower()
        self._any = any(word in text for word in scene.rules.lexicons["claims.fiscal"].entries)

    def read(self, spots: list[Spot]) -> bool:
        """Give the fiscal years among the spots of a sentence their days; whether one has none. What only tells those
        days is of no figure."""
        untold = False
        if not self._any:
            return untold
        for number, spot in enumerate(spots):
            if not self._is_fiscal(spot):
                continue
            following = spots[number + 1] if number + 1 < len(spots) else None
            period = self._beside(spot, following) or self._counted(spot)
            if period is None:
                spot.usable, untold = False, True
                continue
            if following is not None and period is not spot.period and self._near(spot, following):
                following.usable = following.usable and not self._dates(spot, following)
            spot.period = self._told = period
        return untold

    def _is_fiscal(self, spot: Spot) -> bool:
        """Whether its words, or those beside it, say so: 'FY2023', 'the fiscal year 2022/23'."""
        tape, lexicons, end = self._scene.tape, self._scene.rules.lexicons, len(self._scene.chars)
        for unit in range(max(spot.first - _BEFORE, 0), min(spot.last + _BEHIND, end)):
            words = tape.slice(unit, min(unit + 2, end)).lower().split()
            for word, behind in pairwise((*words, "")):
                year = word[-1].isdigit() or behind[:1].isdigit() or lexicons["date.unit"].value(behind) == "Y"
                if year and lexicons["claims.fiscal"].value(word.rstrip(_NUMBER)) and not self._apart(unit, spot):
                    return True
        return False

    def _apart(self, unit: int, spot: Spot) -> bool:
        low, high = (unit, spot.first) if unit < spot.first else (spot.last, unit)
        return self._scene.has(low, high, "punct", "figure", "claims.and")

    def _near(self, spot: Spot, following: Spot) -> bool:
        return following.first - spot.last <= _TOLD_WITHIN

    def _dates(self, spot: Spot, following: Spot) -> bool:
        """Whether the next time only tells when the fiscal year began or ended."""
        edge = self._scene.has(spot.last, following.first, "claims.ended", "claims.began")
        return edge or self._scene.at(following.first - 1, "=(")

    def _beside(self, spot: Spot, following: Spot | None) -> Period | None:
        """'… which ended on June 30', '… which began on July 1', '(July 2022-June 2023)', 'the year to March 31'."""
        if lasts(spot.period) in _YEAR and not (spot.period.from_ or "").endswith("-01-01"):
            return spot.period
        if following is None or not self._near(spot, following) or not self._dates(spot, following):
            return None
        first, last = cal.parse_day(following.period.from_), cal.parse_day(following.period.to)
        if lasts(following.period) in _YEAR:
            return following.period
        if self._scene.has(spot.last, following.first, "claims.ended") and last is not None:
            first = cal.shift(last + cal.ONE, "Y", -1)
        elif first is not None and (end := cal.shift(first, "Y", 1)) is not None:
            last = end - cal.ONE
        return self._days(spot, first, last)

    def _counted(self, spot: Spot) -> Period | None:
        """Another fiscal year than the one told before: a whole number of years from it."""
        first, last = (cal.parse_day(day) for day in (self._told.from_, self._told.to)) if self._told else (None, None)
        end = cal.parse_day(spot.period.to)
        if first is None or last is None or end is None or lasts(spot.period) not in (*_YEAR, *_TWO_YEARS):
            return None
        years = end.year - last.year
        begin, behind = cal.shift(first, "Y", years), cal.shift(last + cal.ONE, "Y", years)
        return self._days(spot, begin, behind - cal.ONE if behind else None)

    def _days(self, spot: Spot, first: cal.Day | None, last: cal.Day | None) -> Period | None:
        if first is None or last is None:
            return None
        to = min(last.isoformat(), self._scene.facts.published or "9")
        return replace(spot.period, from_=first.isoformat(), to=to, relation=None) if first.isoformat() <= to else None
