"""Plans run from today to their deadline; what has happened in a year that is not over runs up to today."""

from __future__ import annotations

from dataclasses import replace

from minewire.resolve import calendar as cal
from minewire.resolve.claims.figure import Figure
from minewire.resolve.claims.scene import Scene
from minewire.resolve.moments import Time
from minewire.resolve.periods import Period

from .ends import Spot
from .stretches import is_long

_NOUN_BEFORE, _SUBJECT = 3, 14  # 'deadline of'; 'deadline to clear its last 31 minefields is'
_TARGET_BEFORE = 4  # 'its annual target of 81'


def until_deadline(figure: Figure, period: Period, times: dict[int, Time], today: cal.Day | None) -> Period:
    """A plan runs from today to its deadline, which lies ahead when no year is said."""
    end = cal.parse_day(period.to)
    if figure.action == "planned" and to_date(period, today) and (period.from_ or "").endswith("-01-01"):
        return replace(period, to=f"{(period.to or '')[:4]}-12-31")  # 'this year they want to do 150'
    if figure.action != "planned" or period.relation not in ("by", "until", "before") or not end or not today:
        return period
    time = times.get(period.start)
    if end < today and time is not None and not year_said(time):
        end = cal.shift(end, "Y", 1)
    if end is None or end < today:
        return period
    return replace(period, from_=today.isoformat(), to=end.isoformat())


def deadline(scene: Scene, spot: Spot, today: str) -> Period | None:
    """'By its new deadline of 31 December 2025', 'the deadline is 1 March': from today up to that day."""
    is_told = scene.at(spot.first - 1, "claims.is")  # 'the deadline for the clearance of 31 fields is 1 March'
    begin, stops = spot.first - (_SUBJECT if is_told else _NOUN_BEFORE), () if is_told else ("figure", "area")
    noun, period = scene.some(max(begin, 0), spot.first, "claims.due-date", "=;", *stops), spot.period
    plain = period.relation in (None, "in", "on") and period.from_ == period.to and (period.to or "") > today > ""
    if not plain or noun is None or not scene.at(noun, "claims.due-date"):
        return None
    return replace(period, from_=today, relation="by")


def up_to_today(figure: Figure, period: Period, today: cal.Day | None) -> Period:
    """What has happened in a year that is not over happened up to today."""
    day = today.isoformat() if today else ""
    if figure.action == "planned" or not (period.from_ and period.to and period.from_ < day < period.to):
        return period
    first, last = cal.parse_day(period.from_), cal.parse_day(period.to)
    if first and last and today and cal.all_but_over(first, last, today):
        return period  # 'in the first half of the year', written on 27 June
    return replace(period, to=day)


def annual(scene: Scene, figure: Figure, today: cal.Day | None) -> Period | None:
    """'88 per cent of its annual target of 81': the year of the report."""
    before = figure.first - _TARGET_BEFORE, figure.first
    if figure.action != "planned" or today is None or not scene.has(*before, "claims.annual"):
        return None
    if not scene.has(*before, "claims.target"):
        return None
    start = scene.tape.starts[figure.first]
    return Period(start, start, f"{today.year}-01-01", f"{today.year}-12-31", None, None)


def to_date(period: Period, today: cal.Day | None) -> bool:
    """Whether a stretch of time ends today."""
    return today is not None and is_long(period) and period.to == today.isoformat()


def year_said(time: Time) -> bool:
    """Whether the words of a time name its year."""
    return "y" in time.mention.reading or any(year_said(inner) for inner in time.inner)
