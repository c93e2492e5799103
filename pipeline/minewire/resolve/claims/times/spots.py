"""The periods that a sentence tells: what each means, which clause it opens, and whether it is of a figure at all.

Days of publication ('said on Monday'), of birth and of signature are nobody's period. What stands for a length of time
told before ('in that period', 'during the week') is the period of the report.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from minewire.mentions import DateMention
from minewire.resolve import calendar as cal
from minewire.resolve.claims.near import Near
from minewire.resolve.claims.presented import presented
from minewire.resolve.claims.scene import within
from minewire.resolve.moments import Time
from minewire.resolve.periods import Period

from .ends import Spot, bounded, joined, narrowed, not_since, open_ended, worked_for
from .fiscal import Fiscal
from .origin import of_birth, of_device, of_land, of_visit, old_news, told_in
from .plan_times import deadline
from .set_beside import changed_from, of_work, set_beside, than
from .since import from_beginning, since_clause
from .so_far import Told
from .stretches import alike, is_long
from .told_from import hours, moved, step_of, year_back, years_off

_LIVES = 5  # units of 'claimed more than two lives'
_TIED_WITHIN = 5  # units between 'published' and its day
_HEARD = 6  # units from 'it emerged in court' to its day
_PAGE, _MEDIA = 2, ("clause.medium", "noun.document")  # 'page on'
_ACTION_BEFORE = 14  # units between a figure and 'released'
_TURN_BEFORE = 20  # and between 'since the signing' and its date
_SINCE_BEFORE = 9  # units between 'since' and the date in its clause
_LEADING = 4  # units that may stand before a period that opens its sentence
_STOPS = frozenset({"punct", "figure", "area", "claims.near-only", "claims.passive", "claims.perfect", "claims.befell"})
_SAME_BEFORE = 6  # 'in the same six months of 2022'
_BEGAN_BEFORE = 3  # 'where they started in May'
_AFTER = 5  # 'after the great storm of'
_DATA = 4  # 'figures, dated 31 December,'
_LINKS = ("claims.of", "claims.since", "claims.origin", "claims.between", "claims.is", "=(", "=,")
_JOINED = 4  # units from a comma to the figure of the clause behind it
_RECORD = 3  # 'their biggest haul this year'


class Spots:
    """Finds the spots of each sentence."""

    def __init__(self, near: Near, periods: list[Period]) -> None:
        self.near, self.scene = near, near.scene
        self.times: dict[int, Time] = {time.mention.start: time for time in self.scene.facts.times}
        self.by_sentence: dict[int, list[Period]] = {}
        self.fiscal, self.untold = Fiscal(self.scene), set[int]()  # sentences with a time of no known days
        dateline = self.scene.facts.dateline
        for period in periods:
            if not (dateline and period.start < dateline["end"] and period.end > dateline["start"]):
                self.by_sentence.setdefault(near.sentence_of(period.start), []).append(period)

    def of(self, index: int, told: Told) -> list[Spot]:
        """The spots of a sentence in order."""
        periods = self.by_sentence.get(index)
        if not periods:
            return []
        sentence_first, sentence_last = self.scene.sentences[index]
        spots: list[Spot] = []
        for period in periods:
            first, last = self.scene.tape.range(period.start, period.end)
            period = not_since(self.scene, period, first, spots, self.times.get(period.start))
            spot = Spot(self._meant(period, told, spots, index), first, last, self.near.opens(first, sentence_first))
            self._bounds(spot, spots[-1].last if spots else sentence_first, sentence_first, sentence_last)
            headed = spot.first - sentence_first == 1 and self.scene.at(spot.last, "=:")  # 'Take 2023: 22 explosions'
            spot.opens = spot.opens or headed
            spot.leads = spot.opens and spot.first - sentence_first <= _LEADING
            beside = than(self.scene, first, last) or set_beside(self.scene, first)
            # 'in the worst year, 2006, …', 'the worst day was 8 April'
            apposed = self.scene.has(first - 1, first, "=,", "claims.passive")
            beside = beside or (not apposed and self.scene.has(first - _RECORD, first, "claims.record"))
            spot.usable = not beside and not self._of_something_else(spot, sentence_first)
            if self.scene.at(first - 1, "claims.dating") and self.scene.has(first - _DATA, first - 1, "claims.data"):
                spot.period, spot.usable, spot.leads = replace(spot.period, relation="as_of"), True, True
            if (work := worked_for(self.scene, spot, sentence_first, self.times)) is not None:
                spot.period = work
            time = self.times.get(period.start)
            named = time is not None and time.mention.label == "PERIOD"
            whole = first <= sentence_first and last >= sentence_last  # '2 days ago': how old a page is
            spot.usable = spot.usable and not (whole and time is not None and "ago" in time.mention.reading)
            spot.usable = spot.usable and not (time is not None and self._stamped(spot, time.mention, sentence_first))
            on = bool(spots) and spots[-1].of_device and spots[-1].last == first - 1  # 'in the 1950s and 1960s'
            on = on and self.scene.at(first - 1, "claims.and")
            spot.of_device = on or of_device(self.scene, first, last, named=named, long=is_long(period))
            spots.append(changed_from(self.scene, spot, self.times.get(period.start), sentence_last))
        if self.fiscal.read(spots) or old_news(self.scene, spots, index):
            self.untold.add(index)
        if len(spots := narrowed(self.scene, spots, self.times)) > 1:
            self._told_next(spots)
            told_in(self.scene, spots, sentence_first, sentence_last)
            self._that_day(spots, told)
            for spot in spots:  # 'since November, when the war ended, …': the war's days are for the clause of 'when'
                inside = any(s.plain_until and s.last <= spot.first < s.plain_until for s in spots if s.opens)
                spot.usable = spot.usable and not inside
            if sum(spot.opens for spot in spots) > 1:
                for spot in spots:
                    spot.leads = False
            for spot in spots:
                open_ended(spot, spots, today=self.scene.facts.published or "")
            spots = [s for s in joined(self.scene, spots, sentence_first) if not bounded(s, spots)]
        return spots

    def last_told(self, spots: list[Spot], today: cal.Day | None) -> Period | None:
        """The last time of a sentence that is over: 'not until October 2021' is that month."""
        for period in (spot.period for spot in reversed(spots)):
            when, end = self.times[period.start].when, cal.parse_day(period.to)
            if end and today and end <= today and not self.near.reported(period.start):
                until = period.relation == "until" and when.first
                return replace(period, from_=when.first.isoformat()) if until and when.first else period
        return None

    def _told_next(self, spots: list[Spot]) -> None:
        """'In the period of 3 to 9 June': no time told before, but the one right behind it."""
        for spot, behind in pairwise(spots):
            gap, time = behind.first - spot.last, self.times.get(spot.period.start)
            linked = gap == 0 or (gap == 1 and self.scene.has(spot.last, behind.first, *_LINKS))
            if linked and time is not None and time.mention.label in ("THEN", "REPORTING"):
                spot.usable = spot.leads = False
                behind.opens |= spot.opens
                behind.leads |= spot.opens

    def _that_day(self, spots: list[Spot], told: Told) -> None:
        """'In a statement on Tuesday the army said that later that day …': the day of the accident, not of the word."""
        for spot in spots:
            time = self.times.get(spot.period.start)
            days = (s.period.from_ for s in spots if not s.usable and s.first < spot.first and not is_long(s.period))
            back = time is not None and time.when.basis == "context" and not is_long(spot.period)
            if back and told.day is not None and spot.period.from_ in days:
                spot.period = replace(spot.period, from_=told.day.from_, to=told.day.to)

    def _stamped(self, spot: Spot, mention: DateMention, first: int) -> bool:
        """'2024-05-16 Two men were hurt …': the day on which a page was published, before its first sentence."""
        behind = self.scene.tape.unit(spot.last)[:1] if spot.last < len(self.scene.tape) else ""
        stamp = mention.label in ("NUMERIC", "DAY") and spot.first - first <= 1 and behind.isupper()
        return stamp and spot.period.from_ == spot.period.to == self.scene.facts.published

    def _meant(self, period: Period, told: Told, before: list[Spot], index: int) -> Period:
        time = self.times.get(period.start)
        if time is not None and time.mention.label == "SHIFT":
            based = any(is_long(s.period) for s in before)  # 'in 2023 …, compared with 88 the year before'
            return period if based else moved(period, time, told.report)
        if time is None or time.mention.label not in ("THEN", "REPORTING", "THE"):
            return period
        if {"nextpart", "lastpart"} & time.mention.reading.keys():
            return period  # 'the following morning' is none told before
        here = (s.period for s in reversed(before) if time.mention.label == "THEN" and is_long(s.period))
        meant = next(here, None)
        if meant is None and time.mention.label == "THEN" and told.begun_in == index - 1:
            meant = told.begun  # '… since it was launched in June 2018. In that time …'
        if meant is None and time.mention.label == "THEN" and told.since_in == index - 1:
            meant = told.since
        meant = meant or told.meant(period, time.mention.label)
        return replace(period, from_=meant.from_, to=meant.to) if meant else period

    def same_part(self, spot: Spot, usable: list[Spot], told: Told) -> Period:
        """'In the same six months of 2022': that part of the year which the figures compared with are of."""
        period = spot.period
        model = next((s.period for s in usable if s is not spot and is_long(s.period)), None) or told.stretch()
        if not (model and model.from_ and model.to and period.from_ and period.to):
            return period
        if (moved := year_back(model, period, self.times.get(period.start), years_off(self.times, period))) is not None:
            return moved
        closed = model.to != self.scene.facts.published  # 'the year before' that a year up to now has is all of it
        if years_off(self.times, period, one=not closed) == -1 and model.from_[:4] == model.to[:4]:
            before = f"{int(model.from_[:4]) - 1}"  # 'in the first ten months, against 142 a year earlier'
            if before != period.from_[:4]:
                return period
            return replace(period, from_=cal.in_year(model.from_, before), to=cal.in_year(model.to, before))
        words = self.scene.tape.slice(spot.first, spot.last).lower().split()  # 'in the same period of 2022' is one unit
        same = any(self.scene.rules.lexicon("claims.same").value(word) for word in words)
        same = same or self.scene.has(spot.first - _SAME_BEFORE, spot.first, "claims.same")
        if not same or model.from_[:4] != model.to[:4]:
            return period
        year, time = period.from_[:4], self.times.get(period.start)
        if time is not None and time.mention.label == "SAME":
            first, last = cal.in_year(model.from_, year), cal.in_year(model.to, year)
            near = period.from_ == first and (period.to or "") <= (last or "")  # 'the same eight months', up to today
            return replace(period, from_=first, to=last) if alike(period, model) and not near else period
        if period.from_ != f"{year}-01-01" or period.to[:4] != year:
            return period
        return replace(period, from_=cal.in_year(model.from_, year), to=cal.in_year(model.to, year))

    def years_on(self, counted: Period | None, spot: Spot) -> Period | None:
        """'As of May 31 … 79 were left. A year earlier it was 90': the same day of another year."""
        years = years_off(self.times, spot.period)
        days = (cal.parse_day(counted.from_), cal.parse_day(counted.to)) if counted else ()
        moved = [cal.shift(day, "Y", years) for day in days if day is not None and years]
        first, last = moved if len(moved) == 2 else (None, None)
        return replace(spot.period, from_=first.isoformat(), to=last.isoformat()) if first and last else None

    def shifted(self, period: Period) -> bool:
        """Whether a time is told from another one ('a day earlier')."""
        step = step_of(self.times, period)
        return bool(step and step[0])

    def _bounds(self, spot: Spot, behind: int, sentence_first: int, sentence_last: int) -> None:
        """'Since he was toppled on Dec. 8' runs on to today; 'since March, when …' tells of March in that clause."""
        tape, today = self.scene.tape, self.scene.facts.published
        spot.period = period = deadline(self.scene, spot, today or "") or spot.period
        after = spot.last + 1 if tape.has(spot.last, "=,") else spot.last
        if after < sentence_last and tape.has(after, "claims.when"):
            time = self.times.get(period.start)
            when = time.when if time else None
            if when and when.first and when.last:
                spot.plain = replace(period, from_=when.first.isoformat(), to=when.last.isoformat())
                close = self.scene.some(after, sentence_last, "=," if spot.opens else "=;")
                close = self._goes_on(after, sentence_last) if close is None else close
                spot.plain_until = sentence_last if close is None else close
        if period.relation in (None, "in") and period.from_ and today and period.from_ < today:
            since = since_clause(self.scene, spot, behind)
            since = self._so_far(spot, sentence_last) if since is None else since
            since = from_beginning(self.scene, spot) if since is None else since
            others: tuple[str, ...] = ("=,", "=;", "figure", "area", "date", "quote")
            if since is None and (since := self._since_turn(spot, sentence_first)) is not None:
                others = others[1:]
            if since is not None and not self.scene.has(since, spot.first, *others):
                spot.period = replace(period, to=today)

    def _since_turn(self, spot: Spot, sentence_first: int) -> int | None:
        """'Since the signing of the accord by the Iraqi, Syrian and Turkish envoys on 3 May': the word far before."""
        turning = self.scene.rules.lexicon("date.turning").value
        units = within(self.scene.units("claims.since"), max(sentence_first, spot.first - _TURN_BEFORE), spot.first)
        unit = units[-1] if units else spot.first
        unit_is = turning(self.scene.tape.unit(unit + 2).lower()) if unit + 2 < spot.first else None
        return unit if unit_is is not None and self.scene.at(unit + 1, "claims.the") else None

    def _goes_on(self, first: int, last: int) -> int | None:
        """'53 have been lifted since March 3, when teams came, and 28 hectares have been searched': where the clause of
        'when' ends."""
        commas = within(self.scene.units("=,"), first + 1, last)
        joined = (unit for unit in commas if self.scene.at(unit + 1, "claims.and"))
        told = ("figure", "area", "date")
        return next((unit for unit in joined if self.scene.has(unit, unit + _JOINED, *told)), None)

    def _so_far(self, spot: Spot, sentence_last: int) -> int | None:
        """'Where they started in May, they have so far surveyed 76 areas', 'the work, launched in March, has cleared 90
        hectares': the word for the beginning."""
        scene = self.scene
        began = scene.some(spot.first - _BEGAN_BEFORE, spot.first, "claims.began")
        began = scene.some(spot.first - 2 * _BEGAN_BEFORE, spot.first, "claims.moved-in") if began is None else began
        done = scene.has(spot.last, spot.last + 1, "=,", "claims.and") and scene.at(spot.last + 1, "claims.have")
        return began if done or scene.has(spot.last, sentence_last, "claims.so-far") else None

    def _of_something_else(self, spot: Spot, sentence_first: int) -> bool:
        """Whether the words before a period tie it to a report, a birth, a signature; 'land released in May' do not."""
        tape, figures = self.scene.tape, self.of_figures(spot)
        if figures and any(tape.has(unit, "noun.document") for unit in range(sentence_first, spot.last + 1)):
            return False
        if figures and (spot.period.from_ or "") > (self.scene.facts.published or "9"):
            return False  # 'he named the goals for next year: 70 fields'
        if is_long(spot.period) and of_work(self.scene, spot, sentence_first):
            spot.opens = True
            return False
        visit = of_visit(self.scene, spot)
        if spot.period.relation == "from" and self.times[spot.period.start].mention.inner and not visit:
            spot.opens |= self.scene.tape.has(spot.first - 2, "claims.reports")  # 'It said from 1992 to May …'
            return False
        lives = self.scene.has(spot.last, spot.last + _LIVES, "person.lives")
        taken = lives and tape.has(spot.last, "outcome.lives-taken")
        if self.near.reported(spot.period.start) or (tape.has(spot.last, "claims.reports") and not taken):
            return True  # but 'a blast on Wednesday claimed two lives'
        if self.scene.at(spot.last, "claims.that") and self.scene.has(spot.first - _HEARD, spot.first, "claims.hears"):
            return True  # 'The court heard on Tuesday that mines had killed three men'
        if spot.period.relation == "since" or self.times[spot.period.start].mention.reading.get("clause"):
            return False  # since the accord was signed in November 2016, by the time it was signed
        if not is_long(spot.period) and presented(self.scene, spot.first):
            return True
        if self._distant(spot, sentence_first) or self._named_after(spot) or of_birth(self.scene, spot) or visit:
            return True
        page = range(max(spot.first - _PAGE, 0), spot.first)
        on_page = any(tape.has(unit, name) for unit in page for name in _MEDIA)
        reach = spot.first - _TIED_WITHIN * (1 + on_page)  # 'posted word of the loss on their page on Monday'
        for unit in range(spot.first - 1, max(self._clause(spot, sentence_first), reach) - 1, -1):
            classes = self.scene.tape.classes(unit)
            done = "claims.published" in classes and self._action(spot, unit)
            if ("claims.not-period-before" in classes and not done) or of_land(self.scene, unit, spot):
                return True
            paper = "claims.relative" in classes and tape.has(unit - 1, "noun.document")
            if paper or not classes.isdisjoint(_STOPS):
                return paper  # 'in a video which appeared on Sunday'
        return False

    def _clause(self, spot: Spot, sentence_first: int) -> int:
        """'Aliyev said sappers had last week lifted 90 mines': what stands before his words ties nothing in them."""
        said = self.near.statement_at(spot.period.start, spot.period.end)
        begin = self.scene.tape.at(said["start"]) if said is not None else sentence_first
        return begin if sentence_first <= begin < spot.first else sentence_first

    def of_figures(self, spot: Spot) -> bool:
        """'According to the figures of the agency for the first quarter, …', 'its June bulletin'."""
        return is_long(spot.period) and (spot.period.relation == "for" or self.scene.at(spot.last, "claims.its-time"))

    def _named_after(self, spot: Spot) -> bool:
        """'Found after the storm of 3 May', 'the first six months of the truce': not on that day; 'after the blast of
        3 May' is on it."""
        at, scene = spot.first - 1, self.scene
        words = scene.tape.unit(spot.first).lower().split()
        of = scene.at(at, "claims.of") or words[0] in scene.rules.lexicon("claims.of").entries
        if not of or is_long(spot.period):
            return False
        at += not scene.at(at, "claims.of")
        if scene.at(at - 1, "date") or scene.at(at - 1, "duration"):
            return True
        noun = scene.has(at - 2, at, "incident", "device", "cause.explosion", "claims.mishap")
        after = scene.some(at - _AFTER, at, "compare.after")
        return not noun and after is not None and scene.at(after + 1, "claims.the")

    def _distant(self, spot: Spot, sentence_first: int) -> bool:
        """'Ten years after the war ended in 1995': what happened then is not of that year."""
        for unit in range(spot.first - 1, max(sentence_first, spot.first - _SINCE_BEFORE), -1):
            classes = self.scene.tape.classes(unit)
            if "punct" in classes or "figure" in classes:
                return False
            if "date.offset-side" in classes:
                near = hours(self.times, self.scene.tape.starts[unit - 1])  # 'hours after they left on Friday'
                return self.scene.tape.has(unit - 1, "duration") and not near
        return False

    def _action(self, spot: Spot, unit: int) -> bool:
        """Whether 'released', 'made' and the like tell what was done with land or mines here."""
        chars, figure = self.scene.tape.chars, self.near.sets.figure
        return bool(figure.search(chars, max(unit - _ACTION_BEFORE, 0), unit) or figure.search(chars, unit, spot.first))
