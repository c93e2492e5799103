"""The period of each figure: its own clause decides, then its whole, then the report it goes on with.

Stocks (land still suspected, plans) have at most the day they were counted on, or the days up to their deadline.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from minewire.resolve import calendar as cal
from minewire.resolve.claims.figure import HARM, WORK, Figure
from minewire.resolve.claims.near import Near
from minewire.resolve.claims.nearest import cheapest
from minewire.resolve.claims.places.home import questions
from minewire.resolve.claims.scene import bracket_round
from minewire.resolve.periods import Period

from .answered import fragment, listed_before, so_far
from .carried import dud, of_report
from .ends import Spot, brought
from .exact import exactly
from .lead_in import LeadIn
from .legend import Legend
from .listed import own_day
from .noted import at_work, backdrop, goes_on, heads_rows, noted, one_happened, results_of, sets_scene, yardstick
from .outside import outside_report
from .plan_times import annual, until_deadline, up_to_today
from .possible import possible
from .prices import OPENS, PASSED, Prices
from .report_lines import Sections, report_line
from .since import began_on, begins, begun_since, completed, since_then, since_untold, under_way
from .so_far import Told
from .spots import Spots
from .stands import STOCK, as_of, counted, done_since, own_time, stood_at, stood_beside, up_to, whole_of, year_to
from .stretches import begun, is_long, lasts, over
from .told_from import before_that, before_told, in_its_year, of_years, with_whole
from .untold import at_no_known_time, indefinite, of_untold, unresolved
from .versus import Versus

Chosen = tuple[Period, str]
# A period so near behind a part is its own and not that of its whole.
_PART_WITHIN = 4
_MOST = 1 << 20  # days


class When:
    """Chooses periods sentence by sentence; `chosen` holds period and basis by id(figure)."""

    def __init__(self, near: Near, periods: list[Period]) -> None:
        self.near, self.scene = near, near.scene
        self.chosen: dict[int, Chosen] = {}
        self.told: dict[int, Period] = {}  # the period of sentences without figures
        self._spots, self._told, self._lead = Spots(near, periods), Told(), LeadIn(near.scene)
        self._legend = Legend(near.scene)
        self._versus = Versus(near.scene, self._spots)
        self.questions, self._answered = questions(near), -1
        self._sections = Sections(self.scene, interview=bool(self.questions))
        self._asked: Period | None = None  # the time that the last question asks about
        self._today = cal.parse_day(self.scene.facts.published)
        self._prices = Prices(near, self._spots, self._today)
        self.dated, self.times = self._spots.by_sentence.keys(), self._spots.times
        self.unresolved, self._indefinite = unresolved(near, self.times), indefinite(near, self.times)
        self.apart: set[int] = set()  # id(figure) of those that are no part of the report

    def read(self, index: int, figures: list[Figure]) -> None:
        """Choose the periods of a sentence's figures, and remember what the report tells of."""
        if any(self._answered < question <= index for question in self.questions):
            self._answered, self._told.report = index, None  # another question, another report
        spots = self._spots.of(index, self._told)
        if self._sections.begin(index) and self._told.main is not None:
            self._told.tell(self._told.main, index, harm=False)
        if index in self.questions:
            self._asked = next((s.period for s in spots if s.usable), None)
            if self._asked is not None:
                self._told.tell(begun(self._asked, self._today), index, harm=False)
        self._legend.read(index, spots)
        self._lead.read(index, spots)
        for spot in spots:
            self._told.note_turn(self.scene, spot)
            if yardstick(self.scene, spot):
                continue
            if spot.period.from_ and self.past(spot.period) and begun_since(self.scene, spot):
                self._told.begun, self._told.begun_in = spot.period, index
            elif not figures and self._today and self.past(spot.period) and began_on(self.scene, spot):
                since = replace(spot.period, to=self._today.isoformat(), relation="since")
                self._told.begun, self._told.begun_in = since, index
        if not figures and not spots:
            return
        usable = [s for s in spots if s.usable]
        usable = [s for s in usable if not backdrop(self.scene, index, s)] or usable
        taken = self._versus.compare(figures, usable, self._told, self.chosen)
        if taken is not None:
            usable = [s for s in usable if s is not taken]
        alone = taken is None and all(f.compared for f in figures)
        for figure in figures:
            if since_untold(self.scene, figure, spots):
                self._since_begun(figure, figures)
            elif id(figure) not in self.chosen and (not figure.compared or figure is figures[0] or alone):
                found = self._own(figure, figures, spots, usable)
                if found := found or self._inherited(figure, figures, index, spots):
                    self.chosen[id(figure)] = found
        self._versus.learn(figures, self.chosen)
        self._told.just = None
        accidents = [
            self.chosen[id(f)][0] for f in figures if f.kind == "incident" and not f.compared and id(f) in self.chosen
        ]
        self._told.cases = accidents[-1] if accidents else None
        if figures:
            self._remember(index, figures)
        elif usable:
            self._note(usable, index)
        if figures and self._told.sentence == index:
            self._told.then = self._told.report
        elif not any(brought(self.scene, f, s.period) for f in figures for s in spots):
            self._told.then = self._spots.last_told(spots, self._today) or self._told.then

    def shifted(self, period: Period) -> bool:
        """Whether a period is told from another one ('a day earlier')."""
        return self._spots.shifted(period)

    def spots(self, index: int) -> list[Spot]:
        """The periods that a sentence tells."""
        return self._spots.of(index, self._told)

    def _since_begun(self, figure: Figure, figures: list[Figure]) -> None:
        """'49 have been hurt since it began': the beginning told before ('since work resumed in May'), if any."""
        if self._told.begun is not None and begins(self.scene, figure):
            for before in figures[: figures.index(figure) + 1]:
                if before.kind == figure.kind and not self.scene.has(before.last, figure.first, "=;", "date"):
                    self.chosen[id(before)] = self._told.begun, "article"
        elif (turn := self._told.since_turn(self.scene, figure, [])) is not None:
            self.chosen[id(figure)] = turn, "article"
        else:
            self.apart.add(id(figure))

    # ---- the figure's own clause

    def _own(self, figure: Figure, figures: list[Figure], spots: list[Spot], usable: list[Spot]) -> Chosen | None:
        """The period that the figure's own clause tells."""
        if since := since_then(self.scene, figure, figures, spots, self._told, self._today):
            return since, "sentence"
        own = annual(self.scene, figure, self._today) or self._legend.of(figure, figures)
        if own is None and (listed := own_day(self.scene, figure, figures, usable)) is not None:
            own = up_to_today(figure, listed, self._today)
        own = own or self._told.since_turn(self.scene, figure, spots)
        if own is not None:
            return own, "sentence"
        stock = figure.parent if figure.parent is not None and figure.parent.action in STOCK else None
        if stock is not None and figure.action not in STOCK and id(stock) in self.chosen:
            day = self.chosen[id(stock)][0].date_id  # 'of the 12 hectares left in May, 5 were cleared'
            usable = [s for s in usable if s.period.date_id != day]
        usable = possible(self.scene, figure, figures, usable, self._told.report)
        for spot in spots:
            if spot.plain is not None and spot.last < figure.first < spot.plain_until:
                return before_that(self.scene, figure, spot, self.times) or spot.plain, "sentence"
        found = cheapest(
            self.scene, figure, figures, usable, partial(self._prices.price, figure, figures), opens=(OPENS, PASSED)
        )
        if found is None or (figure.action == "remaining" and not counted(self.scene, figure, found[1])):
            return None
        price, spot = found
        parent = whole_of(figure)
        told_by_whole = parent is not None and id(parent) in self.chosen and parent.action != "remaining"
        if (stood := stood_beside(self.scene, figure, figures, spot)) is not None:
            return self.chosen.get(id(stood))  # 'stood at 394 on February 20, 70 of them dead'
        whole = self.chosen[id(parent)][0] if told_by_whole else None
        mine = in_its_year(whole, spot, self.times) or spot.period
        far = price > _PART_WITHIN or self._prices.relative(figure, spot)
        how = spot.period.relation == "as_of" and figure.kind in HARM and whole and not is_long(whole)
        if whole and ((far and not own_time(figure, figures, whole, spot, mine)) or how):
            return None  # 'three were in a critical condition as of Wednesday'
        if stood_at(self.scene, figure, spot, self._told.since):
            return up_to(self._told.of(harm=figure.kind in HARM), spot)
        stocks = (self.chosen[id(f)][0] for f in figures if f.action == "remaining" and id(f) in self.chosen)
        last = next(stocks, self._told.counted)
        if figure.action == "remaining" and (then := self._spots.years_on(last, spot)):
            return then, "sentence"
        period = (
            as_of(figure, spot, usable, self.times.get(spot.period.start))
            if spot.period.relation == "as_of" or (figure.action == "remaining" and spot.period.relation == "by")
            else spot.period
        )
        if period is spot.period and spot.period.relation in ("as_of", "until", "by"):
            aim = self.chosen.get(id(stock), (None, ""))[0]
            starts = (*self._told.starts(figure.sentence, spot.period), aim, *(s.period for s in usable))
            starts = self._told.counts(figure.sentence) if figure.kind in HARM else starts
            period = year_to(starts, figure, spot) or period
        period = in_its_year(whole, spot, self.times) or self._told.this_years(self.scene, spot) or period
        period = exactly(self.scene, figure, figures, spot, usable, self.times) or period
        return up_to_today(figure, until_deadline(figure, period, self.times, self._today), self._today), "sentence"

    # ---- what a figure takes from before

    def _inherited(self, figure: Figure, figures: list[Figure], index: int, spots: list[Spot]) -> Chosen | None:
        parent = figure.parent
        if figure.compared:
            return None
        added = figure.running and (figure.kind in WORK or figure.label == "BARE")  # not the toll of an accident
        if added or (parent is not None and id(parent) in self.apart and id(parent) not in self.chosen):
            self.apart.add(id(figure))  # its beginning is not told
            return None
        whole = whole_of(figure)
        if whole and of_untold(self.unresolved, figure, whole):
            self.apart.add(id(figure))
            return None
        if whole and id(whole) in self.chosen and (figure.action in STOCK) == (whole.action in STOCK):
            return self.chosen[id(whole)][0], "sentence" if whole.sentence == figure.sentence else "paragraph"
        if whole and whole.action == "remaining" and figure.action not in STOCK:
            stock = self.chosen.get(id(whole), (None, ""))[0]
            if since := done_since(self.scene, figure, stock, self._today):
                return since, "paragraph"
        if (own := self._versus.aside(figure, figures, self.chosen)) is not None:
            return own
        before = self.near.clause_before(figure, figures, "date")
        if (
            before is not None
            and id(before) in self.chosen
            and not self.near.placed_apart(figure, before)
            and not {before.action, figure.action} & set(STOCK)
        ):
            return self.chosen[id(before)]
        if (listed := listed_before(self.scene, figure, figures)) is not None and id(listed) in self.chosen:
            return self.chosen[id(listed)]
        if (dropped := self.told.get(index - 1)) is not None and dud(self.scene, figure):
            return dropped, "paragraph"
        if outside_report(self.near, figure, index, spots, self._today):
            self.apart.add(id(figure))
            return None
        if (
            index in self.unresolved
            or index in self._spots.untold
            or at_no_known_time(self.scene, self._indefinite.get(index, []), figure)
            or (figure.action != "planned" and any(self._prices.lies_ahead(figure, s) for s in spots))
        ):
            self.apart.add(id(figure))  # it has a time of its own, whichever that is
            return None
        if figure.action == "planned" and (asked := self._asked or self._told.ahead_of(self.scene, index)):
            return until_deadline(figure, asked, self.times, self._today), "paragraph"
        if self._asked is not None and figure.action not in STOCK and so_far(self.scene, figure):
            return begun(self._asked, self._today), "paragraph"
        if (lead := self._lead.period) is not None:
            return lead if figure.action == "planned" else begun(lead, self._today), "paragraph"
        those = self._told.of_cases(self.scene, figure)
        if then := those or before_told(self.scene, figure, self._told, self.times, spots):
            return then, "paragraph"
        if (work := under_way(self.scene, self._told, figure, index)) is not None:
            return work, "paragraph"
        if figure.kind == "device" and self._told.handed == self._told.sentence >= 0:
            self.apart.add(id(figure))  # mines were lifted before the day on which the land was handed over
            return None
        if of_years(self.scene, figure, self._told.report, self.times):
            self.apart.add(id(figure))
            return None
        return of_report(self.near, self._told, figure, index, spots, self.apart)

    def _remember(self, index: int, figures: list[Figure]) -> None:
        stock = (self.chosen[id(f)][0] for f in figures if f.action == "remaining" and id(f) in self.chosen)
        self._told.counted = next(stock, self._told.counted)
        aims = (self.chosen[id(f)][0] for f in figures if f.action == "planned" and id(f) in self.chosen)
        self._told.aim = next(aims, self._told.aim)
        telling = [f for f in figures if self._tells(f)]
        whole = [f for f in telling if f.parent is None and not f.running]
        whole = whole or [f for f in telling if f.parent not in figures or with_whole(f, self.chosen)]
        if whole:
            self._told.tell(self.chosen[id(whole[-1])][0], index, harm=whole[-1].kind in HARM)
            self._told.accident, self._told.befell = self._told.harm, False
            if whole[-1].action == "released" and not is_long(self.chosen[id(whole[-1])][0]):
                self._told.handed = index
            voice = self.near.voice(whole[-1])
            self._told.speaker = voice["speaker"] if voice else None
        told = [self.chosen[id(f)][0] for f in figures if f.parent is None and id(f) in self.chosen]
        if told and all(period.relation == "since" and period.from_ for period in told):
            self._told.since, self._told.since_in = told[-1], index

    def _tells(self, figure: Figure) -> bool:
        """Whether a figure's own time, with a beginning, is that of the report; not '… (January–October: 15 ha)'."""
        period, basis = self.chosen.get(id(figure), (None, ""))
        told = period is not None and period.from_ is not None and not brought(self.scene, figure, period)
        if not told or self._told.among(self.scene, figure, self.chosen[id(figure)][0]):
            return False
        aside = bracket_round(self.scene, self.scene.sentences[figure.sentence][0], figure.first) is not None
        return basis == "sentence" and not (figure.compared or aside) and figure.action not in (*STOCK, "laid")

    def _note(self, usable: list[Spot], index: int) -> None:
        """What a sentence without figures says of the time: 'between January and April they answered 118 calls'."""
        if self.scene.has(*self.scene.sentences[index], "claims.future"):
            self._told.look_ahead(usable, index, self.scene.facts.published or "")
        else:
            for spot in usable:
                spot.period = begun(spot.period, self._today)
        usable = noted(self.near, self._told, index, usable)
        if self._told.begun_in == index and self._told.begun is not None and not usable:
            self.told[index] = self._told.begun
        if not usable:
            return
        stretches = (s for s in usable if s.opens and is_long(s.period) and self.past(s.period))
        opening = min(stretches, key=lambda s: lasts(s.period) or _MOST, default=None)  # 'this year's season, which …'
        results = (s for s in usable if is_long(s.period) and self.past(s.period) and results_of(self.scene, s))
        spot = opening or next(results, usable[0])  # 'made public on Monday the results of work from 14 to 20 May'
        past = self.past(spot.period)
        if past:
            self.told[index] = spot.period
        if past and self.questions and index > min(self.questions) and fragment(self.scene, index, usable):
            self._told.just = spot.period if is_long(spot.period) else None
            self._told.tell(spot.period, index, harm=not is_long(spot.period), answer=True)
            return
        if is_long(spot.period):
            if self.near.quoted(spot.period.start) and not self.questions:
                return
            self._told.just = spot.period if past else None
            if self.near.headline(index) or (past and report_line(self.scene, spot, self.times)):
                self._told.title = self._told.just
        work = past and is_long(spot.period) and at_work(self.scene, index)
        ran = (
            past and self._told.begun_in != index and lasts(spot.period) is not None and goes_on(self.near, index, spot)
        )
        told = self.near.eventful(index) or self.near.befell(index) or sets_scene(self.near, index, spot)
        told = told or results_of(self.scene, spot) or one_happened(self.scene, index, spot)
        told = told or heads_rows(self.scene, index, spot) or report_line(self.scene, spot, self.times)
        if opening is not None or work or ran or (past and told):
            self._told.tell(spot.period, index, harm=not (is_long(spot.period) or ran))
            self._told.handed = index if completed(self.scene, index, spot) else self._told.handed
            self._told.befell = self.near.befell(index)
            self._told.accident = self._told.befell or self.near.harmful(index)

    def past(self, period: Period) -> bool:
        """Whether a period is over."""
        return over(period, self._today)
