"""How a figure stands to a period of its sentence: counted on that day, up to it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise

from minewire.resolve import calendar as cal
from minewire.resolve.claims.figure import HARM, Figure
from minewire.resolve.claims.scene import Scene
from minewire.resolve.moments import Time
from minewire.resolve.periods import Period

from .ends import Spot
from .stretches import is_long, within

STOCK = ("remaining", "planned")
_ONE_CLAUSE = 14  # units of a clause whose day tells when what is left was counted
_VERB_BEHIND = 8  # units from '310 hectares of land in the two provinces' to 'were'
_VERB_BEFORE = 9  # 'were still on the books of the centre at the end of'
# What lies so many units from land or mines that remain can be the day they were counted; further off it is not.
_COUNTED_WITHIN = 6

_DONE = ("cleared", "found", "released", "surveyed", "reduced", "cancelled")
_CLAUSE_OF_WHEN = 10  # units from 'when' to a time: 'when three decades of war ended in 1998'
_UP_TO = ("until", "to", "as_of")
_PRESENT = ("claims.is", "claims.are", "claims.be")
_STATES = ("claims.passive", "claims.remained")


def earlier_count(scene: Scene, figure: Figure, spot: Spot, since: Period | None) -> bool:
    """'… 58 since January. On 9 April it had counted 51': an earlier count of what was told before."""
    if since is None or is_long(spot.period) or not spot.leads or spot.last > figure.first:
        return False
    had = scene.some(spot.last, figure.first, "claims.had")
    inside = (since.from_ or "9") < (spot.period.to or "") < (since.to or "")
    return had is not None and inside and scene.has(had + 1, figure.first, "claims.counted-before")


def stood_at(scene: Scene, figure: Figure, spot: Spot, since: Period | None = None) -> bool:
    """'The count stood at 394 on February 20': no more than the day of a total."""
    if earlier_count(scene, figure, spot, since):
        return True
    return not is_long(spot.period) and scene.at(figure.first - 2, "claims.stood") and spot.first >= figure.last


def stood_beside(scene: Scene, figure: Figure, figures: list[Figure], spot: Spot) -> Figure | None:
    """'The count stood at 394 on February 20, 70 of them dead': the total beside a figure that a day is of."""
    if is_long(spot.period) or not scene.has(figures[0].first - 2, figures[-1].first, "claims.stood"):
        return None
    return next((other for other in figures if other is not figure and stood_at(scene, other, spot)), None)


def whole_of(figure: Figure) -> Figure | None:
    """The whole whose time a part has: not that of 'the 198 mines laid in December' of which 176 were dug up."""
    parent = figure.parent
    return parent if parent is not None and (figure.action == "laid" or parent.action != "laid") else None


def own_time(figure: Figure, figures: list[Figure], whole: Period, spot: Spot, period: Period) -> bool:
    """'Five were hurt in October: a shepherd near Zar on the 9th', 'three came to harm last year: one was killed in
    Darvoz in May': a part's own day or months in the time of its whole; a later sentence may tell another time."""
    if not is_long(whole):
        return False
    apart = figure.parent is not None and figure.parent.sentence != figure.sentence
    before = spot.leads or spot.last <= figure.first
    if apart and before and is_long(period) and not (within(period, whole) or within(whole, period)):
        return True  # '31 this year. In all of 2024 there were 27, six of them fatal'
    between = (f for f in figures if figure.last <= f.first < spot.first)
    of_another = any(f.parent is figure or f.trigger != figure.trigger for f in between)
    if of_another:
        return False  # 'nine of the 23 were children, among them two girls killed on 19 January'
    if is_long(period):
        return spot.first > figure.last and within(period, whole) and not within(whole, period)
    return (apart and spot.first > figure.last) or (not spot.leads and within(period, whole))


def done_since(scene: Scene, figure: Figure, stock: Period | None, today: cal.Day | None) -> Period | None:
    """'When the team arrived in May 310 hectares were suspected. Of these it has done 190': from then up to now."""
    first, begin = scene.sentences[figure.sentence][0], cal.parse_day(stock.from_) if stock is not None else None
    over = begin is not None and today is not None and begin < today
    if stock is None or today is None or not over or not scene.has(first, figure.first, "claims.have"):
        return None
    return replace(stock, to=today.isoformat(), relation="since")


def year_to(told: Iterable[Period | None], figure: Figure, spot: Spot) -> Period | None:
    """'… this year. Up to December 15 they located 19,874 mines': the year that the report is of begins the time."""
    if spot.period.from_ is not None or spot.last > figure.first + _VERB_BEFORE:
        return None
    harm = figure.kind in HARM and spot.leads
    if not (harm or figure.action in _DONE) or (spot.first > figure.first and spot.period.relation != "by"):
        return None
    first, last = f"{(spot.period.to or '')[:4]}-01-01", spot.period.to or ""
    for period in told:
        begun = period and period.relation == "since" and (period.from_ or "9") < last
        year = period and period.relation in (None, "in", "during", "for") and period.from_ == first
        if period and (year or (begun and last <= (period.to or ""))):
            return replace(spot.period, from_=period.from_)
    return None


def up_to(told: Period | None, spot: Spot) -> tuple[Period, str] | None:
    """'The count stood at 394 on February 20': of the time told before, up to that day."""
    if told is None or not (told.from_ or "9") <= (spot.period.to or ""):
        return None
    long = is_long(told) and (told.to or "") > (spot.period.to or "")
    return (replace(told, to=spot.period.to) if long else told), "sentence"


def since_to(spot: Spot, usable: list[Spot]) -> Period | None:
    """'19,821 deaths since 1979, and 45,213 injuries, up to the end of June': from the one time to the other, whichever
    of the two is told first."""
    since = spot if spot.period.relation == "since" else next((s for s in usable if s.period.relation == "since"), None)
    end = next((s for s in usable if s.period.relation in _UP_TO and s.period.from_ is None), None)
    if since is None or end is None or spot not in (since, end):
        return None
    begins, ends = since.period.from_ or "9", end.period.to or ""
    return replace(since.period, to=ends) if begins < ends < (since.period.to or "") else None


def on_books(scene: Scene, figure: Figure, spot: Spot, usable: list[Spot]) -> Period | None:
    """'In June 2011 the register held 731 victims since 1990': from the one time to the end of the other."""
    lead = next((s for s in usable if s.opens and s.last <= figure.first), None)
    since = next((s for s in usable if s.period.relation == "since" and s.first >= figure.last), None)
    if lead is None or since is None or spot not in (lead, since) or lead.period.relation not in (None, "in"):
        return None
    held = scene.some(lead.last, figure.first, "claims.on-books", "figure", "area", "claims.reports")
    if held is None or not scene.at(held, "claims.on-books"):
        return None
    begins, ends = since.period.from_ or "9", lead.period.to or ""
    longer = begins < (lead.period.from_ or "") and ends <= (since.period.to or "9")
    return replace(since.period, to=ends) if longer else None


def as_of(figure: Figure, spot: Spot, usable: list[Spot], time: Time | None) -> Period:
    """'As of May 31, 60 hectares had been cleared since 2020' runs up to that day; what remains is of the day, or of
    the month where no day is told ('as of May')."""
    if figure.action == "remaining":
        first = time.when.first if time is not None and time.mention.label != "EDGE" else None
        return replace(spot.period, from_=first.isoformat() if first else spot.period.to)
    if spot.period.from_ is not None:
        return spot.period
    since = next((s.period for s in usable if s.first >= figure.last and s.period.relation == "since"), None)
    return spot.period if since is None else replace(since, to=spot.period.to)


def both(scene: Scene, figure: Figure, figures: list[Figure], spot: Spot, usable: list[Spot]) -> Period | None:
    """'In 2021 and 2022 mines killed 40': a figure of two periods is of the time from the first to the second; of as
    many figures of one kind each has its own. 'On 3, 5 and 9 May' is a time from the first to the last."""
    for one, b in pairwise(usable):
        if b.first - one.last != 1 or not scene.at(one.last, "claims.and"):
            continue
        a = _list_from(scene, usable, one)
        told = spot in usable[usable.index(a) : usable.index(b) + 1]
        plain = {a.period.relation, b.period.relation} <= {None, "in"}
        if not (told and plain and a.period.from_ and b.period.to and a.period.from_ < b.period.to):
            continue
        like = [f for f in figures if (f.kind, f.action, f.outcome) == (figure.kind, figure.action, figure.outcome)]
        like = [f for f in like if f.parent is None and not f.partitive]
        row = usable[usable.index(a) : usable.index(b) + 1]
        if figure in like and len(like) == len(row):
            return row[like.index(figure)].period
        return replace(a.period, end=b.period.end, to=b.period.to)
    return None


def _list_from(scene: Scene, usable: list[Spot], last: Spot) -> Spot:
    """The first of the periods that commas join to one: each begins when the one before it is over."""
    for a, b in reversed(list(pairwise(usable[: usable.index(last) + 1]))):
        comma = b.first - a.last == 1 and scene.at(a.last, "=,")
        if not comma or (a.period.to or "") >= (b.period.from_ or ""):
            break
        last = a
    return last


def _still_so(scene: Scene, figure: Figure, spot: Spot) -> bool:
    """'1,071 areas, covering 68 square kilometres, were still on its books at the end of 2023': the verb of both."""
    begin = max(figure.last, spot.first - _VERB_BEFORE)
    be = scene.some(begin, spot.first, "claims.passive", "claims.remained")
    return be is not None and scene.at(be - 1, "=,") and not scene.has(be, spot.first, "punct", "figure", "area")


def _was_so(scene: Scene, figure: Figure) -> bool:
    """'In 2012, 310 square kilometres were contaminated': a past verb tells of a stock in a time that is over."""
    if scene.has(figure.first - 2, figure.first, "claims.stood"):
        return True  # 'stood at 310 square kilometres'
    copula = scene.before_filler(figure.first - 1)
    if scene.at(copula, "claims.passive") and not scene.has(copula, copula + 1, *_PRESENT):
        return True  # 'there were 310 square kilometres of mined land'
    verb = scene.some(figure.last, figure.last + _VERB_BEHIND, *_STATES, "claims.perfect", "punct", "figure")
    present = verb is None or scene.has(verb, verb + 1, *_PRESENT)
    return not present and scene.has(verb or 0, (verb or 0) + 1, *_STATES)


def counted(scene: Scene, figure: Figure, spot: Spot) -> bool:
    """The day a stock was counted stands right beside it, or in a clause that says when it was so."""
    sentence_first, _ = scene.sentences[figure.sentence]
    if not spot.opens and spot.last <= figure.first and scene.has(sentence_first, spot.first, "claims.perfect"):
        return False  # 'of the land they had inherited in 1980 about 18 hectares are left'
    if scene.has(spot.last, figure.first, "claims.and") and scene.has(sentence_first, spot.first, "figure", "area"):
        return False  # 'they cleared 9 hectares in May and 12 are left'
    if max(spot.first - figure.last, figure.first - spot.last) <= _COUNTED_WITHIN and not scene.has(
        spot.last, figure.first, "=,"
    ):  # 'of 40 found in 2002, only 3 remain'
        return True
    if spot.first > figure.last and not is_long(spot.period) and _still_so(scene, figure, spot):
        return True
    behind = 0 <= spot.first - figure.last <= _ONE_CLAUSE and not is_long(spot.period)
    if behind and not scene.has(figure.last, spot.first, "punct", "figure", "area", "claims.reports"):
        return True  # '126 square kilometres remain to be cleared in the north of the island at the end of 2011'
    leads = spot.leads or (spot.opens and not scene.has(sentence_first, figure.first, "=;", "figure", "area"))
    short = not is_long(spot.period) or spot.period.relation == "as_of"
    if leads and spot.last <= figure.first and (short or _was_so(scene, figure)):
        return True
    clause = spot.opens or scene.at(spot.last, "=,")  # 'by estimates in 1996, there were 310 square kilometres'
    if clause and spot.last <= figure.first and _was_so(scene, figure):
        return not scene.has(spot.last, figure.first, "figure", "area", "claims.reports", "=;")
    if scene.at(spot.last, "=,") and figure.trigger == spot.last + 1:
        return True  # 'the war ended in 1998, leaving four million mines'
    when = max(sentence_first, spot.first - _CLAUSE_OF_WHEN)
    if spot.last <= figure.first and scene.at(spot.last, "=,") and scene.has(when, spot.first, "claims.when"):
        return not scene.has(
            spot.last, figure.first, "figure", "area"
        )  # 'when they arrived in May, 310 hectares were …'
    if scene.has(figure.last, spot.first, "figure", "area"):
        return False  # '23 hectares, out of 1,300 that were contaminated when the war ended in 2009'
    return spot.first > figure.last and scene.has(figure.last, spot.first, "claims.when")
