"""The period of each figure: its own clause decides, then its whole, then the report it goes on with.

Days of publication ('said on Monday'), of birth and of signature are nobody's period. What stands for a length of time
told before ('in that period', 'during the week') is the period of the report. Stocks have at most a day they were counted on.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from minewire.resolve import calendar as cal
from minewire.resolve.moments import Time
from minewire.resolve.periods import Period

from .figure import Figure, Scene
from .near import FAR, Near

Chosen = tuple[Period, str]
EVENT = ("cause.trigger", "outcome.past", "outcome.state", "outcome.active", "action.past", "action.active")
_STOPS = frozenset({"punct", "figure", "area", "claims.near-only", "claims.passive", "claims.perfect"})
STOCK = ("remaining", "planned")
# What lies so many units from land or mines that remain can be the day they were counted; further off it is of something else.
_COUNTED_WITHIN = 6
# A period so near behind a part is its own and not that of its whole.
_PART_WITHIN = 4
# What opens a clause costs no more than this, and so much for each figure that it would pass over.
_OPENS, _PASSED = 3.0, 4.0
_LEADING = 4  # units that may stand before a period that opens its sentence
_RELATIVE = 14.0  # what a period in a relative clause costs more
# Figures told before their day look so many sentences ahead for it.
_AHEAD = 3
_OLD_NEWS = 2  # days: what was said longer ago is another report


@dataclass(slots=True)
class Spot:
    """A period in its sentence; `opens`: it begins its clause; `plain`: its own days, for what its relative clause tells."""

    period: Period
    first: int
    last: int
    opens: bool
    plain: Period | None = None
    usable: bool = True
    leads: bool = False  # it opens the sentence, and no other one opens a later clause


class When:
    """Chooses periods sentence by sentence; `chosen` holds period and basis by id(figure)."""

    def __init__(self, near: Near, periods: list[Period]) -> None:
        self.near, self.scene = near, near.scene
        self.chosen: dict[int, Chosen] = {}
        self._times: dict[int, Time] = {time.mention.start: time for time in self.scene.facts.times}
        self._by_sentence: dict[int, list[Period]] = {}
        dateline = self.scene.facts.dateline
        for period in periods:
            if not (dateline and period.start < dateline["end"] and period.end > dateline["start"]):
                self._by_sentence.setdefault(near.sentence_of(period.start), []).append(period)
        self._today = cal.parse_day(self.scene.facts.published)
        self._report: tuple[Period, int] | None = None  # what the report tells of now, and its sentence
        self._main: Period | None = None  # the first stretch of time told: what comparisons are made with
        self._just_told: Period | None = None  # a stretch of time in the sentence before, when that has no figures
        self.told: dict[int, Period] = {}  # the period of sentences without figures
        self._other: set[int] = set()  # id(figure) of those that are no part of the report

    def read(self, index: int, figures: list[Figure]) -> None:
        """Choose the periods of a sentence's figures, and remember what the report tells of."""
        spots = self._spots(index)
        if not figures and not spots:
            return
        usable = [s for s in spots if s.usable]
        taken = self._compare(figures, usable)
        usable = [s for s in usable if id(s) not in taken]
        for figure in figures:
            if id(figure) in self.chosen or figure.compared:
                continue
            found = self._own(figure, figures, spots, usable) or self._inherited(figure, index, spots)
            if found:
                self.chosen[id(figure)] = found
        self._remember(index, figures, usable)

    # ---- the periods of a sentence

    def _spots(self, index: int) -> list[Spot]:
        sentence_first, sentence_last = self.scene.sentences[index]
        spots: list[Spot] = []
        for period in self._by_sentence.get(index, ()):
            first, last = self.scene.tape.range(period.start, period.end)
            spot = Spot(self._meant(period), first, last, self.near.opens(first, sentence_first))
            self._bounds(spot, sentence_first, sentence_last)
            spot.leads = spot.opens and spot.first - sentence_first <= _LEADING
            spot.usable = not self._of_something_else(spot, sentence_first)
            spots.append(spot)
        if sum(spot.opens for spot in spots) > 1:
            for spot in spots:
                spot.leads = False
        return [s for s in self._joined(spots) if not self._bounded(s, spots)]

    def _joined(self, spots: list[Spot]) -> list[Spot]:
        """'Between July 3, 2021, and August 31, 2023': two dates whose relation makes them the ends of one period."""
        kept: list[Spot] = []
        for spot in spots:
            before = kept[-1] if kept else None
            if before is not None and self._is_end(before, spot):
                period = replace(before.period, end=spot.period.end, to=spot.period.to)
                kept[-1] = Spot(period, before.first, spot.last, before.opens, usable=before.usable, leads=before.leads)
            else:
                kept.append(spot)
        return kept

    def _is_end(self, a: Spot, b: Spot) -> bool:
        tape = self.scene.tape
        gap = [u for u in range(a.last, b.first) if not tape.has(u, "=,")]
        if len(gap) != 1 or not a.period.from_ or not b.period.to or a.period.from_ > b.period.to:
            return False
        between = tape.has(gap[0], "=and") and self.scene.has(a.first - 1, a.first, "=between")
        return between or (tape.has(gap[0], "claims.to") and self.scene.has(a.first - 1, a.first, "=from"))

    def _bounded(self, spot: Spot, spots: list[Spot]) -> bool:
        """'This year … five accidents as of June 15': the second gives the whole period."""
        return any(
            s is not spot and s.period.relation == "as_of" and s.period.from_ == spot.period.from_ is not None
            for s in spots
        )

    def _meant(self, period: Period) -> Period:
        """'In the same period', 'during the week': that of the report, when it is no single day."""
        time = self._times.get(period.start)
        if time is None or time.mention.label not in ("THEN", "REPORTING", "THE"):
            return period
        if time.mention.label == "THE":
            told = next((p for p in (self._report and self._report[0], self._main) if p and _like(p, period)), None)
        else:
            told = self._just_told or (self._report[0] if self._report and _is_long(self._report[0]) else self._main)
        return replace(period, from_=told.from_, to=told.to) if told else period

    def _bounds(self, spot: Spot, sentence_first: int, sentence_last: int) -> None:
        """'Since he was toppled on Dec. 8' runs on to today; 'since March, when …' tells of March behind the 'when'."""
        tape, period = self.scene.tape, spot.period
        today = self.scene.facts.published
        after = spot.last + 1 if tape.has(spot.last, "=,") else spot.last
        if after < sentence_last and tape.has(after, "=when"):
            time = self._times.get(period.start)
            when = time.when if time else None
            if when and when.first and when.last:
                spot.plain = replace(period, from_=when.first.isoformat(), to=when.last.isoformat())
        if period.relation in (None, "in") and period.from_ and today and period.from_ < today:
            since = self.scene.some(max(sentence_first, spot.first - 9), spot.first, "=since")
            if since is not None and not self.scene.has(
                since, spot.first, "=,", "=;", "figure", "area", "date", "quote"
            ):
                spot.period = replace(period, to=today)

    def _of_something_else(self, spot: Spot, sentence_first: int) -> bool:
        """Whether the words before a period tie it to a report, a birth, a signature; 'land released in May' does not."""
        if self.near.reported(spot.period.start) or self.scene.tape.has(spot.last, "claims.reports"):
            return True
        unit = spot.first - 1
        while unit >= max(sentence_first, spot.first - 5):
            classes = self.scene.tape.classes(unit)
            if "claims.not-period-before" in classes and (
                "claims.published" not in classes or not self._action(spot, unit)
            ):
                return True
            if not classes.isdisjoint(_STOPS):
                return False
            unit -= 1
        return False

    def _action(self, spot: Spot, unit: int) -> bool:
        """Whether 'released', 'made' and the like tell what was done with land or mines here."""
        return self.scene.has(unit - 14, unit, "area", "figure") or self.scene.has(unit, spot.first, "figure")

    # ---- figures

    def _compare(self, figures: list[Figure], usable: list[Spot]) -> set[int]:
        """Figures of another period ('against 77 and 118 in the same months of 2022') take the one behind them."""
        taken: set[int] = set()
        compared = [f for f in figures if f.compared]
        if not compared:
            return taken
        first = compared[0]
        behind = next((s for s in usable if s.first >= first.last and not s.opens), None)
        behind = behind or next((s for s in usable if s.last <= first.first and first.first - s.last <= 2), None)
        if behind is None:
            return taken
        taken.add(id(behind))
        behind.period = self._same_part(behind, usable)
        for figure in figures:
            if figure.compared or first.first <= figure.first < behind.first:
                self.chosen[id(figure)] = behind.period, "sentence"
                figure.compared = True
        return taken

    def _same_part(self, spot: Spot, usable: list[Spot]) -> Period:
        """'In the same six months of 2022': that part of the year which the figures compared with are of."""
        period = spot.period
        model = next((s.period for s in usable if s is not spot and _is_long(s.period)), None) or (
            self._report and self._report[0]
        )
        if (
            not model
            or not model.from_
            or not model.to
            or not period.from_
            or not self.scene.has(spot.first - 6, spot.first, "=same")
        ):
            return period
        if period.from_[4:] != "-01-01" or period.to != f"{period.from_[:4]}-12-31" or model.from_[:4] != model.to[:4]:
            return period
        return replace(period, from_=period.from_[:4] + model.from_[4:], to=period.from_[:4] + model.to[4:])

    def _own(self, figure: Figure, figures: list[Figure], spots: list[Spot], usable: list[Spot]) -> Chosen | None:
        """The period that the figure's own clause tells."""
        for spot in spots:
            if spot.plain is not None and spot.last < figure.first:
                return spot.plain, "sentence"
        priced = [(self._price(figure, figures, spot), spot) for spot in usable if self._possible(figure, spot)]
        if not priced:
            return None
        price, spot = min(priced, key=lambda item: item[0])
        if price >= FAR:
            return None
        parent = figure.parent
        if parent is not None and id(parent) in self.chosen and parent.action != "remaining":
            if price > _PART_WITHIN or self._relative(figure, spot):
                return None
        if figure.action == "remaining" and not self._counted(figure, spot, price):
            return None
        return self._ahead(figure, spot.period), "sentence"

    def _possible(self, figure: Figure, spot: Spot) -> bool:
        period, voice = spot.period, self.near.voice(figure)
        if period.from_ is None and period.relation in ("by", "until") and figure.action != "planned":
            return False
        if figure.action == "remaining" and (period.relation in ("since", "from") or _ends_today(period, self._today)):
            return False
        if (
            figure.action == "remaining"
            and spot.first < figure.first
            and self.scene.has(spot.last, figure.first, "claims.relative")
        ):
            return False
        if voice is None or voice["start"] <= period.start < voice["end"]:
            return True
        return spot.opens and period.start < voice["start"] and _is_long(period)

    def _price(self, figure: Figure, figures: list[Figure], spot: Spot) -> float:
        price = self.near.apart(figure, figures, spot.first, spot.last)
        if spot.opens and spot.last <= figure.first:
            passed = sum(1 for f in figures if spot.last <= f.first < figure.first and f.trigger != figure.trigger)
            if spot.leads or not self.scene.has(spot.last, figure.first, "=;"):
                price = min(price, _OPENS + _PASSED * passed)
        elif spot.opens and spot.first >= figure.last:
            price += _OPENS * _PASSED
        return price + (_RELATIVE if self._relative(figure, spot) else 0.0)

    def _relative(self, figure: Figure, spot: Spot) -> bool:
        """Whether a period stands in a relative clause behind its figure."""
        return spot.first >= figure.last and self.scene.has(figure.last, spot.first, "claims.relative")

    def _counted(self, figure: Figure, spot: Spot, price: float) -> bool:
        """The day a stock was counted stands right beside it, or in a clause that says when it was so."""
        if max(spot.first - figure.last, figure.first - spot.last) <= _COUNTED_WITHIN and price < FAR:
            return True
        return spot.first > figure.last and self.scene.has(figure.last, spot.first, "=when")

    def _ahead(self, figure: Figure, period: Period) -> Period:
        """A plan's deadline without a year lies ahead."""
        end = cal.parse_day(period.to)
        if figure.action != "planned" or period.relation not in ("by", "until") or not end or not self._today:
            return period
        time = self._times.get(period.start)
        if end < self._today and time is not None and not _year_said(time):
            end = cal.shift(end, "Y", 1)
        if end is None or end < self._today:
            return period
        return replace(period, from_=self._today.isoformat(), to=end.isoformat())

    def _inherited(self, figure: Figure, index: int, spots: list[Spot]) -> Chosen | None:
        parent = figure.parent
        if parent is not None and id(parent) in self.chosen and not (figure.action == "remaining" != parent.action):
            return self.chosen[id(parent)][0], "sentence" if parent.sentence == figure.sentence else "paragraph"
        if self._elsewhere(figure, index, spots):
            self._other.add(id(figure))
            return None
        if self._report is None or figure.action in STOCK:
            return None
        period, told = self._report
        return period, "paragraph" if self.scene.same_paragraph(told, index) else "article"

    def _elsewhere(self, figure: Figure, index: int, spots: list[Spot]) -> bool:
        """Links to other articles, what happened 'once', what was said on another occasion: no part of the report."""
        first, last = self.scene.sentences[index]
        if self.scene.has(first, last, "claims.link") or self.scene.has(first, figure.first, "claims.once"):
            return True
        if self._today is None or figure.kind not in ("device", "area", "hazard"):
            return False
        said = (s.period for s in spots if not s.usable and self.near.reported(s.period.start))
        days = (cal.parse_day(p.from_) for p in said if p.start < self.scene.tape.starts[figure.first])
        return any(day is not None and (self._today - day).days > _OLD_NEWS for day in days)

    def _remember(self, index: int, figures: list[Figure], usable: list[Spot]) -> None:
        telling = [
            f for f in figures
            if id(f) in self.chosen and self.chosen[id(f)][1] == "sentence" and not f.compared and f.action not in STOCK
        ]  # fmt: skip
        whole = [f for f in telling if f.parent is None] or telling
        self._just_told = None
        if whole:
            self._tell(self.chosen[id(whole[-1])][0], index)
        elif usable and not figures:
            self._note(usable, index)

    def _note(self, usable: list[Spot], index: int) -> None:
        """What a sentence without figures says of the time: 'between January and April they answered 118 calls'."""
        opening = next((s for s in usable if s.opens and _is_long(s.period) and self._past(s.period)), None)
        spot = opening or usable[0]
        if self._past(spot.period):
            self.told[index] = spot.period
        if _is_long(spot.period) and self._is_quoted(spot.period.start):
            return
        if _is_long(spot.period) and self._past(spot.period):
            self._just_told = spot.period
        if opening is not None or self.scene.has(*self.scene.sentences[index], *EVENT):
            self._tell(spot.period, index)

    def _is_quoted(self, start: int) -> bool:
        statement = self.near.statement_at(start, start + 1)
        return statement is not None and statement["kind"] == "direct"

    def _past(self, period: Period) -> bool:
        end = cal.parse_day(period.to)
        return end is not None and self._today is not None and end <= self._today

    def _tell(self, period: Period, index: int) -> None:
        """A stretch as long as the one the article is about, but before it, is only what that is compared with."""
        main = self._main
        if (
            main is not None
            and period.to
            and main.from_
            and period.to < main.from_
            and _is_long(period)
            and _like(period, main)
        ):
            return
        self._report = period, index
        if main is None and _is_long(period):
            self._main = period

    # ---- figures told before their day

    def look_ahead(self, kept: list[Figure]) -> None:
        """Headlines and leads take their period from the same fact told later."""
        begun = next((position for position, f in enumerate(kept) if id(f) in self.chosen), 0)
        for position, figure in enumerate(kept):
            if id(figure) in self.chosen or figure.action in STOCK or figure.compared or id(figure) in self._other:
                continue
            nothing_before = position < begun
            reach = len(self.scene.sentences) if nothing_before else _AHEAD
            later = next((f for f in kept[position + 1 :] if self._same_fact(figure, f, reach)), None)
            found = self.chosen[id(later)] if later else self._event_after(figure.sentence)
            if found:
                self.chosen[id(figure)] = found[0], "article"

    def _same_fact(self, figure: Figure, later: Figure, reach: int) -> bool:
        if (
            later.sentence > figure.sentence + _AHEAD
            and id(later) in self.chosen
            and _is_long(self.chosen[id(later)][0])
        ):
            return False
        return (
            later.sentence <= figure.sentence + reach and figure.sentence < later.sentence and id(later) in self.chosen and not later.compared
            and (figure.kind, figure.action, figure.outcome) == (later.kind, later.action, later.outcome) and later.value != 0
        )  # fmt: skip

    def _event_after(self, index: int) -> Chosen | None:
        for after in range(index + 1, min(index + 1 + _AHEAD, len(self.scene.sentences))):
            first, last = self.scene.sentences[after]
            if self.scene.has(first, last, *EVENT):
                spot = next((s for s in self._spots(after) if s.usable and not self._is_quoted(s.period.start)), None)
                if spot is not None:
                    return spot.period, "article"
        return None


def _is_long(period: Period) -> bool:
    return period.from_ != period.to


def _days(period: Period) -> int | None:
    first, last = cal.parse_day(period.from_), cal.parse_day(period.to)
    return (last - first).days + 1 if first and last else None


def _like(a: Period, b: Period) -> bool:
    """Whether two periods are about as long as one another: February and March, but not a week and a month."""
    x, y = _days(a), _days(b)
    return x is not None and y is not None and max(x, y) <= 1.2 * min(x, y)


def _ends_today(period: Period, today: cal.Day | None) -> bool:
    return today is not None and _is_long(period) and period.to == today.isoformat()


def _year_said(time: Time) -> bool:
    return "y" in time.mention.reading or any(_year_said(inner) for inner in time.inner)


__all__ = ["Chosen", "EVENT", "STOCK", "Scene", "When"]
