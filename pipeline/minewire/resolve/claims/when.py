"""The period of each figure: its own clause decides, then its whole, then the report it goes on with.

Stocks (land still suspected, plans) have at most the day they were counted on, or the days up to their deadline.
"""

from __future__ import annotations

from dataclasses import replace

from minewire.resolve import calendar as cal
from minewire.resolve.periods import Period

from .figure import Figure
from .lead_in import LeadIn
from .near import FAR, Near
from .spots import Spot, Spots, Told
from .stands import STOCK, as_of, both, counted, since_then, since_untold, year_said
from .stretches import begun, is_long

Chosen = tuple[Period, str]
# A period so near behind a part is its own and not that of its whole.
_PART_WITHIN = 4
# What opens a clause costs no more than this, and so much for each figure that it would pass over.
_OPENS, _PASSED = 3.0, 4.0
_RELATIVE = 14.0  # what a period in a relative clause costs more
HARM = ("person", "incident")
_TAKEN = 4.0  # what a period costs that stands behind another figure already
_OWN_BEHIND = 6  # 'from 12 a year ago and 210 at the end of the war in 2009'
_COMPARED_BEFORE, _THERE_WERE = 2, 4  # 'in 2021, compared with 25', '; in 2021 there were 25'
_EVENT, _LARGE = 20, 100  # victims of one accident are fewer; those of a toll are more
_OLD_NEWS = 2  # days: what was said longer ago is another report


class When:
    """Chooses periods sentence by sentence; `chosen` holds period and basis by id(figure)."""

    def __init__(self, near: Near, periods: list[Period]) -> None:
        self.near, self.scene = near, near.scene
        self.chosen: dict[int, Chosen] = {}
        self.told: dict[int, Period] = {}  # the period of sentences without figures
        self._spots, self._told, self._lead = Spots(near, periods), Told(), LeadIn(near.scene)
        self.dated = self._spots.by_sentence.keys()
        self._today = cal.parse_day(self.scene.facts.published)
        dates, line = self.scene.facts.dates, self.scene.facts.dateline
        own = (d for d in dates if d["kind"] == "date" and not (line and d["start"] < line["end"]))
        self._unresolved = {near.sentence_of(d["start"]) for d in own if not d.get("from") and not d.get("to")}
        self.apart: set[int] = set()  # id(figure) of those that are no part of the report

    def read(self, index: int, figures: list[Figure]) -> None:
        """Choose the periods of a sentence's figures, and remember what the report tells of."""
        spots = self._spots.of(index, self._told)
        self._lead.read(index, spots)
        if not figures and not spots:
            return
        usable = [s for s in spots if s.usable]
        taken = self._compare(figures, usable)
        if taken is not None:
            usable = [s for s in usable if s is not taken]
        for figure in figures:
            if since_untold(self.scene, figure, spots):
                self.apart.add(id(figure))
            elif id(figure) not in self.chosen and (not figure.compared or figure is figures[0]):
                found = self._own(figure, figures, spots, usable)
                if found := found or self._inherited(figure, figures, index, spots):
                    self.chosen[id(figure)] = found
        self._told.just = None
        if figures:
            self._remember(index, figures)
        elif usable:
            self._note(usable, index)
        if figures and self._told.sentence == index:
            self._told.then = self._told.report
        else:
            self._told.then = self._spots.last_told(spots, self._today) or self._told.then

    def shifted(self, period: Period) -> bool:
        """Whether a period is told from another one ('a day earlier')."""
        return self._spots.shifted(period)

    def spots(self, index: int) -> list[Spot]:
        """The periods that a sentence tells."""
        return self._spots.of(index, self._told)

    # ---- comparisons

    def _compare(self, figures: list[Figure], usable: list[Spot]) -> Spot | None:
        """Figures of another period ('against 77 and 118 in the same months of 2022') take the one behind them."""
        first = next((f for f in figures if f.compared), None)
        if first is None:
            return None
        behind = next((s for s in usable if s.first >= first.last and not s.opens), None)
        if behind is None and len(usable) > 1:
            near = _THERE_WERE if self.scene.has(first.first - 2, first.first, "claims.existed") else _COMPARED_BEFORE
            behind = next((s for s in reversed(usable) if 0 <= first.first - s.last <= near), None)
        if behind is None:
            return None
        behind.period = self._spots.same_part(behind, usable, self._told)
        for figure in figures:
            if figure.compared or first.first <= figure.first < behind.first:
                own = next((s for s in usable if 0 <= s.first - figure.last <= _OWN_BEHIND), behind)
                self.chosen[id(figure)] = own.period, "sentence"
                figure.compared = True
        return behind

    # ---- the figure's own clause

    def _own(self, figure: Figure, figures: list[Figure], spots: list[Spot], usable: list[Spot]) -> Chosen | None:
        """The period that the figure's own clause tells."""
        if since := since_then(self.scene, figure, figures, spots, self._told, self._today):
            return since, "sentence"
        stock = figure.parent if figure.parent is not None and figure.parent.action in STOCK else None
        if stock is not None and figure.action not in STOCK and id(stock) in self.chosen:
            day = self.chosen[id(stock)][0].date_id  # 'of the 12 hectares left in May, 5 were cleared'
            usable = [s for s in usable if s.period.date_id != day]
        if figure.running:
            usable = [s for s in usable if s.first > max(f.last for f in figures if f.first < figure.first)]
        for spot in spots:
            if spot.plain is not None and spot.last < figure.first < spot.plain_until:
                return spot.plain, "sentence"
        priced = [(self._price(figure, figures, spot), spot) for spot in usable if self._possible(figure, spot)]
        if not priced:
            return None
        price, spot = min(priced, key=lambda item: item[0])
        if price >= FAR or (figure.action == "remaining" and not counted(self.scene, figure, spot)):
            return None
        parent = figure.parent
        told_by_whole = parent is not None and id(parent) in self.chosen and parent.action != "remaining"
        if told_by_whole and (price > _PART_WITHIN or self._relative(figure, spot)):
            return None
        period = as_of(figure, spot, usable) if spot.period.relation == "as_of" else spot.period
        period = both(self.scene, figure, figures, spot, usable) or period
        return self._up_to_today(figure, self._until_deadline(figure, period)), "sentence"

    def _possible(self, figure: Figure, spot: Spot) -> bool:
        period, voice = spot.period, self.near.voice(figure)
        if (spot.of_device and figure.kind in HARM) or figure.first < spot.first < figure.last:
            return False  # '38 of this year's dead'
        other = self.scene.some(figure.last, spot.first, "claims.but")
        apart = other is not None and self.scene.at(other - 1, "=,") and not self.scene.at(other, "claims.and")
        if apart and self.scene.has(other or 0, spot.first, "figure"):
            return False  # 'there were no accidents, but one sapper was hurt in May'
        brings = self.scene.some(figure.last, spot.first, "claims.brings")
        if brings is not None and self.scene.at(brings - 1, "=,"):
            return False  # 'four were hurt, bringing the number since January to 19'
        if period.relation == "since" if figure.action == "planned" else self._ahead(period):
            return False
        if figure.action == "remaining":
            if period.relation in ("since", "from") or self._to_date(period):
                return False
            if spot.first < figure.first and self.scene.has(spot.last, figure.first, "claims.relative"):
                return False
        if voice is None or voice["start"] <= period.start < voice["end"]:
            return True
        if period.end <= voice["start"] and self.near.statement_at(period.start, period.end) is not None:
            return True  # earlier words of the same report
        return spot.opens and period.start < voice["start"] and is_long(period)

    def _ahead(self, period: Period) -> bool:
        """A deadline to come; a day to come, of what has happened: its year is in doubt."""
        today, begin = self._today or cal.Day.max, cal.parse_day(period.from_)
        deadline = period.relation in ("by", "until", "before") and not "" < (period.to or "") <= today.isoformat()
        return deadline or (begin is not None and (begin - today).days > 1)  # tomorrow begins early further east

    def _price(self, figure: Figure, figures: list[Figure], spot: Spot) -> float:
        price = self.near.apart(figure, figures, spot.first, spot.last)
        if spot.opens and spot.last <= figure.first:
            passed = sum(1 for f in figures if spot.last <= f.first < figure.first and f.trigger != figure.trigger)
            if spot.leads or price < FAR:
                price = min(price, _OPENS + _PASSED * passed)
        elif spot.opens and spot.first >= figure.last:
            price += _OPENS * _PASSED
        if not spot.opens and spot.last <= figure.first and any(f.last <= spot.first for f in figures):
            price += _TAKEN
        if not self._relative(figure, spot):
            return price
        return price + (FAR if self.scene.has(figure.last, spot.first, "claims.relative-place") else _RELATIVE)

    def _relative(self, figure: Figure, spot: Spot) -> bool:
        """Whether a period stands in a relative clause behind its figure."""
        return spot.first >= figure.last and self.scene.has(figure.last, spot.first, "claims.relative")

    def _until_deadline(self, figure: Figure, period: Period) -> Period:
        """A plan runs from today to its deadline, which lies ahead when no year is said."""
        end = cal.parse_day(period.to)
        if figure.action == "planned" and self._to_date(period) and (period.from_ or "").endswith("-01-01"):
            return replace(period, to=f"{(period.to or '')[:4]}-12-31")  # 'this year they want to do 150'
        if figure.action != "planned" or period.relation not in ("by", "until") or not end or not self._today:
            return period
        time = self._spots.times.get(period.start)
        if end < self._today and time is not None and not year_said(time):
            end = cal.shift(end, "Y", 1)
        if end is None or end < self._today:
            return period
        return replace(period, from_=self._today.isoformat(), to=end.isoformat())

    def _up_to_today(self, figure: Figure, period: Period) -> Period:
        """What has happened in a year that is not over happened up to today."""
        today = self.scene.facts.published
        if figure.action == "planned" or not (
            today and period.from_ and period.to and period.from_ < today < period.to
        ):
            return period
        return replace(period, to=today)

    def _to_date(self, period: Period) -> bool:
        return self._today is not None and is_long(period) and period.to == self._today.isoformat()

    # ---- what a figure takes from before

    def _inherited(self, figure: Figure, figures: list[Figure], index: int, spots: list[Spot]) -> Chosen | None:
        parent = figure.parent
        if figure.compared:
            return None
        if figure.running or (parent is not None and id(parent) in self.apart and id(parent) not in self.chosen):
            self.apart.add(id(figure))  # its beginning is not told
            return None
        if parent is not None and id(parent) in self.chosen and (figure.action in STOCK) == (parent.action in STOCK):
            return self.chosen[id(parent)][0], "sentence" if parent.sentence == figure.sentence else "paragraph"
        before = self.near.clause_before(figure, figures, "date")
        if (
            before is not None
            and id(before) in self.chosen
            and not self._placed(figure, before)
            and not {before.action, figure.action} & set(STOCK)
        ):
            return self.chosen[id(before)]
        if self._elsewhere(figure, index, spots):
            self.apart.add(id(figure))
            return None
        if index in self._unresolved or (figure.action != "planned" and any(self._ahead(s.period) for s in spots)):
            self.apart.add(id(figure))  # it has a time of its own, whichever that is
            return None
        if (lead := self._lead.period) is not None:
            return lead if figure.action == "planned" else begun(lead, self._today), "paragraph"
        report = self._told.of(harm=figure.kind in HARM)
        # 'since independence' is not the day of the report
        since = self.near.since(index) and not any(spot.period.relation == "since" for spot in spots)
        if report is None or since or figure.action in STOCK or figure.action == "laid":
            return None
        if figure.kind in HARM and figure.number is None and is_long(report):
            return None  # 'a shepherd died' is of some day, not of the years before
        other = figure.action == "found" and self.near.voice(figure) is not None
        if other and report.relation == "since" and not self.scene.same_paragraph(self._told.sentence, index):
            return None  # what somebody else says he found is not of all the time up to today
        apart = not self.scene.same_paragraph(self._told.sentence, index)
        alone = figure.kind in HARM and figure.parent is None and (figure.value or _EVENT) < _EVENT
        if apart and alone and not self._told.harm and report.relation == "since":
            return None  # an accident is not of all the years of work told before
        places = self.near.opens_with_place(index) and self.near.opens_with_place(self._told.sentence)
        if apart and not is_long(report) and places:
            return None  # 'In Benin a mine killed five on May 2.', 'In the DRC mines wounded two.'
        large = figure.kind == "person" and (figure.value is None or figure.value >= _LARGE)
        if large and not self._told.harm and not self.scene.same_paragraph(self._told.sentence, index):
            return None  # 'mines have killed thousands' is not of the month whose clearance was told
        work = figure.kind in ("device", "area", "hazard")
        if work and self.scene.has(self.scene.sentences[figure.sentence][0], figure.first, "claims.so-far"):
            self.apart.add(id(figure))  # up to now, since whenever that began
            return None
        if self._told.harm and work and is_long(report) and not self.scene.same_paragraph(self._told.sentence, index):
            self.apart.add(id(figure))
            return None
        to_now = figure.kind == "device" and self.scene.has(*self.scene.sentences[index], "claims.so-far")
        if self._told.harm and not is_long(report) and (figure.kind == "area" or to_now):
            self.apart.add(id(figure))  # work done so far is not of the day of an accident
            return None
        return report, "paragraph" if self.scene.same_paragraph(self._told.sentence, index) else "article"

    def _placed(self, figure: Figure, before: Figure) -> bool:
        """Whether a figure's clause names a place of its own: '…; in the third, outside Izium, nobody was hurt'."""
        return (
            self.scene.has(before.last, figure.first, "=;")
            and self.near.clause_before(figure, [before], "place") is None
        )

    def _elsewhere(self, figure: Figure, index: int, spots: list[Spot]) -> bool:
        """Links to other articles, what happened 'once', what was said on another occasion: no part of the report."""
        if self.near.linked(index) or self.near.once(figure):
            return True
        if self.scene.at(self.scene.sentences[index][0], "claims.turn"):
            return True
        if self._today is None or figure.kind not in ("device", "area", "hazard"):
            return False
        said = (s.period for s in spots if not s.usable and self.near.reported(s.period.start))
        days = (cal.parse_day(p.from_) for p in said if p.start < self.scene.tape.starts[figure.first])
        return any(day is not None and (self._today - day).days > _OLD_NEWS for day in days)

    # ---- what the report tells of

    def _remember(self, index: int, figures: list[Figure]) -> None:
        telling = [f for f in figures if self._tells(f)]
        whole = [f for f in telling if f.parent is None and not f.running] or telling
        if whole:
            self._told.tell(self.chosen[id(whole[-1])][0], index, harm=whole[-1].kind in HARM)

    def _tells(self, figure: Figure) -> bool:
        """Whether a figure's own time, with a beginning, is that of the report."""
        period, basis = self.chosen.get(id(figure), (None, ""))
        told = period is not None and period.from_ is not None and basis == "sentence"
        return told and not figure.compared and figure.action not in STOCK

    def _note(self, usable: list[Spot], index: int) -> None:
        """What a sentence without figures says of the time: 'between January and April they answered 118 calls'."""
        if not self.scene.has(*self.scene.sentences[index], "claims.future"):
            for spot in usable:
                spot.period = begun(spot.period, self._today)
        opening = next((s for s in usable if s.opens and is_long(s.period) and self._past(s.period)), None)
        spot = opening or usable[0]
        past = self._past(spot.period)
        if past:
            self.told[index] = spot.period
        if is_long(spot.period):
            if self.near.quoted(spot.period.start):
                return
            self._told.just = spot.period if past else None
        work = past and is_long(spot.period) and self.scene.has(*self.scene.sentences[index], "device.strong-topic")
        if opening is not None or work or self.near.eventful(index):
            self._told.tell(spot.period, index, harm=not is_long(spot.period))

    def _past(self, period: Period) -> bool:
        return (end := cal.parse_day(period.to)) is not None and self._today is not None and end <= self._today
