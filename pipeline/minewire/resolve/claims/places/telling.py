"""Where an article's report is: what each sentence tells of the place of those that follow."""

from __future__ import annotations

from bisect import bisect_left
from itertools import islice
from operator import itemgetter

from minewire.resolve.claims.figure import HARM, LAND, WORK, Figure, surface
from minewire.resolve.claims.harmed.cause_near import of_another
from minewire.resolve.claims.near import EVENT, Near
from minewire.resolve.claims.times.stands import STOCK
from minewire.resolve.claims.times.stretches import lasts, same
from minewire.resolve.claims.times.when import When
from minewire.resolve.periods import Period
from minewire.resolve.places import RANK

from .background import of_donors
from .blasts import above_all, of_share
from .grounds import Ground, Grounds
from .home import Home
from .lead_ins import led_into, of_its_work, of_lands_of_report
from .own_places import LONG_LIST, alone, of_work
from .ranked import note_rank
from .whereabouts import Report

_START = itemgetter("start")
_BODY_WITHIN = 5  # 'Laos's national mine action agency'
_HARM = EVENT[:4]
_SUBJECT = 6  # units of 'The agency has 37 teams'
_AT_WORK = ("claims.squads", "claims.operations")
_FEW, _MONTH = 3, 27  # victims; days
_OPENS, _STILL, _IN_ALL = 3, 2, 3  # units of 'The bulk of'; sentences; units of 'In all'


class Telling:
    """Remembers the places of sentences read; `chosen` holds those of the figures by id(figure)."""

    def __init__(self, near: Near, when: When, telling: set[int]) -> None:
        self.near, self.scene, self._when = near, near.scene, when
        self.telling = telling  # sentences with figures
        self.grounds = Grounds(near)
        self.chosen: dict[int, list[str]] = {}
        self.own: set[int] = set()  # id(figure) of those whose own clause names the place
        self.days: set[int] = set()  # sentences without figures that tell of one day at one place
        self._behind_stop: set[int] = set()  # and of those that are where the clause before a semicolon is
        self.brackets: set[int] = set()  # and of those right behind a place
        self._report: Report | None = None
        self._stock: Report | None = None  # where something remains or is planned, told last
        self.none_told: Report | None = None  # where nobody came to harm over a time, told last
        self._blast: Report | None = None  # the last accident
        self.ranked: Report | None = None  # the land of 'the third accident in Croatia this year', told last
        self._nation: Report | None = None  # the last country that a figure was told of
        self._country: list[str] = []  # the one that the report opened with
        self._base_when: Period | None = None
        self._base: list[str] | None = None  # a whole land that the first work of the report was told of
        self._teller: str | None = None  # and who told it, where that was what a region has left
        self._begun = False  # whether the body has told where it is
        self._lists: set[int] = set()  # sentences whose list the one before took
        self._before: list[Figure] = []  # the figures told last that are no parts
        self._just: tuple[int, list[str]] = -1, []  # the last sentence with figures, and where its last one is
        self._home = Home(self.grounds, when.questions)
        self._topic = self._home.of_headline()

    @property
    def stock_told(self) -> Report | None:
        """Where something remains or is planned, told last."""
        return self._stock

    @property
    def nation_told(self) -> list[str]:
        """The last country that a figure was told of, else the one that the report opened with."""
        ids = self._nation.ids if self._nation is not None else self._country
        return [i for i in ids if self.grounds.is_national(i)]

    @property
    def base_told(self) -> list[str]:
        """The land, larger than a district, that the first work told is of."""
        return [] if self._base in (None, ["-"]) else list(self._base or [])

    def large(self, figure: Figure) -> bool:
        """Whether a figure of devices or land is more than one place holds."""
        return self._home.large(figure)

    def when(self, figure: Figure) -> Period | None:
        """The period chosen for a figure."""
        return self._when.chosen.get(id(figure), (None, ""))[0]

    def told_in(self, index: int) -> Period | None:
        """The period that a sentence without figures tells."""
        return self._when.told.get(index)

    def opening_day(self, index: int) -> Period | None:
        """The day that a sentence begins with: 'On Sunday soldiers moved a bomb …'."""
        leading = (spot.period for spot in self._when.spots(index) if spot.opens and spot.usable)
        return next((period for period in leading if period.from_ and period.from_ == period.to), None)

    def remember(self, index: int, figures: list[Figure]) -> None:
        """A sentence that tells of one ground moves the report there; one that breaks a total down does not."""
        whole = [f for f in figures if self._whole(f)]
        self._found(index, whole)
        if len(whole) < len(figures) and any(id(f) in self.brackets for f in figures):
            return
        note_rank(self, index, whole)
        # not 'the third blast in the district', nor 'in Hodeidah alone, 40 were killed'
        whole = [f for f in whole if f.number is None or f.number.kind != "ordinal"]
        if any(alone(self.scene, g.last) for g in self.grounds.of(index)):
            return
        when = self.when(figures[-1]) if figures and all(f.value == 0 for f in figures) else None
        own = [f for f in whole if id(f) in self.own]
        grounds = {tuple(self.chosen[id(f)]) for f in own}
        if when is not None and when.from_ != when.to:
            if len(grounds) == 1:
                self.none_told = Report(list(*grounds), when, index, incident=False, people=True)
            return  # 'No casualties were reported from Lviv': what goes on is told of elsewhere
        if len(grounds) != 1 or len(own) != len(whole):
            return
        if any(self._beside(f, own[-1]) for f in figures):
            return
        ids, when = list(grounds.pop()), self.when(own[-1])
        people = own[-1].kind in HARM
        if len(ids) == 1 and self.grounds.is_national(ids[0]):
            self._nation = Report(ids, when, index, incident=False, people=people)
        if all(f.action in STOCK for f in own):
            most = max((surface(f) for f in own if f.kind == "area"), default=None)
            self._stock = Report(ids, when, index, incident=False, people=False, most=most)
            if not self._begun and self._of_region(own[-1], ids):
                voice = self.near.voice(own[-1])
                self._country, self._teller = ids, voice["speaker"] if voice is not None else None
        else:
            worked = self._report is not None and self._report.ids == ids and not self._report.people
            if worked and all(f.value == 0 for f in own):
                return  # 'No one was hurt during the work'
            accident = when is None or when.from_ == when.to or any(f.number is None for f in own)
            accident = accident and not (when is None and self.near.since(index))
            behind = any(g.ids == ids and g.first > own[-1].last for g in self.grounds.of(index))
            detail = people and behind and (own[-1].value or 0) <= _FEW and self._spot(ids)
            voice = self.near.voice(own[-1])
            speaker = voice["speaker"] if voice is not None else None
            self._report = Report(ids, when, index, people and accident, people, speaker, detail)
            self._blast = self._report if people and accident else self._blast
        if people and not self._begun and self._of_statistics(own[-1], ids):
            self._country = ids
        lead = next((g for g in self.grounds.of(index) if g.lead_only and g.ids == ids), None)
        if lead is None or self.scene.has(lead.last, lead.last + _BODY_WITHIN, "claims.national-body"):
            self._note_country(ids, index)  # 'Cambodia's deminers', but not 'Syria's war'

    def _found(self, index: int, whole: list[Figure]) -> None:
        """The land that the first work told in the body is of, when it is no district or village."""
        work = [f for f in whole if f.kind in WORK and f.action not in (*STOCK, "laid")]
        if self._base is not None or not whole or self.near.headline(index):
            return
        ids = self.chosen[id(work[0])] if work else ["-"]
        wide = all(i in self.grounds.by_id and RANK[self.grounds.by_id[i]["kind"]] > RANK["district"] for i in ids)
        self._base = ids if wide and len(ids) <= 1 else ["-"]
        self._base_when = self.when(work[0]) if work else None

    def _back(self, figure: Figure, index: int, report: Report) -> bool:
        """Whether a figure of work goes back to that land, behind what was told of one place in it: 'In all, 1,418
        hectares were cleared', or in another paragraph and of a time of its own."""
        if self._base in (None, ["-"], report.ids) or figure.kind not in WORK or report.people:
            return False
        first, _ = self.scene.sentences[index]
        added = self.scene.has(figure.first - 1, figure.last, "claims.more")
        if (
            added
            or len(report.ids) != 1
            or any(RANK[self.grounds.by_id[i]["kind"]] > RANK["district"] for i in report.ids)
        ):
            return False
        if self.scene.has(first, first + _IN_ALL, "claims.in-all"):
            return True
        when, basis = self._when.chosen.get(id(figure), (None, ""))
        if when is None or self.scene.same_paragraph(report.index, index):
            return False
        return report.when is None or (basis == "sentence" and same(when, self._base_when))

    def _of_topic(self, ids: list[str]) -> bool:
        """Whether places are the one that the headline is about."""
        names = {place["name"] for place in self._topic}
        return len(ids) == 1 and self.grounds.by_id[ids[0]]["name"] in names

    def _spot(self, ids: list[str]) -> bool:
        return len(ids) == 1 and RANK[self.grounds.by_id[ids[0]]["kind"]] <= RANK["district"]

    def _of_statistics(self, figure: Figure, ids: list[str]) -> bool:
        """'No one was killed in Quang Tri last year': a report that opens with a region's months goes on with it."""
        when = self.when(figure)
        place = self.grounds.by_id[ids[0]] if len(ids) == 1 else None
        if when is None or place is None or place["kind"] != "region" or (lasts(when) or 0) < _MONTH:
            return False
        return self.scene.rules.lexicon("claims.partly-mined").value(place["country"] or "") is None

    def _of_region(self, figure: Figure, ids: list[str]) -> bool:
        """'The land still to be cleared in Casamance is put at 121 hectares': a report that opens with what a region
        has left goes on with that region."""
        place = self.grounds.by_id[ids[0]] if len(ids) == 1 else None
        if place is None or place["kind"] != "region" or figure.kind not in LAND:
            return False
        return self.scene.rules.lexicon("claims.partly-mined").value(place["country"] or "") is None

    def _beside(self, figure: Figure, other: Figure) -> bool:
        """'Bama, with 41 casualties, and Dikwa, with 22, were the most affected': places of one kind side by side."""
        a, b = self.chosen[id(figure)], self.chosen[id(other)]
        if id(figure) not in self.own or figure.compared or len(a) != 1 or len(b) != 1 or a == b:
            return False
        one, two = self.grounds.by_id[a[0]], self.grounds.by_id[b[0]]
        return bool(one["kind"] == two["kind"] and one["name"] != two["name"])

    def _whole(self, figure: Figure) -> bool:
        """Whether a figure is no part (of a total in the text), not beside a place, and not one to compare with."""
        inside = figure.parent is not None and not self.near.headline(figure.parent.sentence)
        return not (inside or figure.partitive or figure.compared or id(figure) in self.brackets)

    def note(self, index: int, grounds: list[Ground]) -> None:
        """What happened is told without a figure: an explosion, work in a list of districts."""
        self._of_whole(index)
        turned = self.scene.at(self.scene.sentences[index][0], "claims.turn")
        if grounds and self.near.harmful(index) and (turned or of_another(self.scene, index)):
            # 'A drone killed a man in Sumy region': 'the region' told next is not that one
            self.grounds.aside.update(i for g in grounds for i in g.ids)
        named = [
            g for g in grounds if not g.lead_only and not (g.origin and g.ids and self.grounds.is_country(g.ids[0]))
        ]
        named = [g for g in named if not (len(g.ids) >= LONG_LIST and above_all(self.scene, g.first))]
        self._of_land(index)
        if led := led_into(self.scene, index, grounds):
            self._report = Report(led, self._when.told.get(index), index, incident=False, people=False)
            return
        when, listed = self._when.told.get(index), any(len(g.ids) >= LONG_LIST for g in named)
        listed = listed and of_work(self.scene, index, named)
        donors = listed and of_donors(self.scene, index, {p["kind"] for g in named for p in g.places})
        if not named or donors or index in self._lists or self.near.headline(index):
            return
        if self.scene.has(*self.scene.sentences[index], "claims.lessons") and not self.near.harmful(index):
            return  # 'The head of operations put it down to lessons at schools in Sirte'
        first, _ = self.scene.sentences[index]
        if of_share(self.scene, first) or self.scene.has(first, first + _OPENS, "claims.similar", "claims.growth"):
            self.grounds.aside.update(i for g in named for i in g.ids)
            return  # 'The bulk of them was dug up in Jabrayil', 'A similar week in Pailin', 'The rise is due to Syria'
        ids = named[0].ids
        mined = self.scene.has(*self.scene.sentences[index], "device", "device.strong-topic", "claims.squads")
        if not self._begun and mined and len(named) == 1 and len(ids) == 1 and self.grounds.is_national(ids[0]):
            self._note_country(ids, index)  # 'Croatia will be free of mines next year'
        told = self.near.eventful(index) or self.near.befell(index)
        told = told or (len(named) == 1 and self._at_work(index))
        if not told and (done := [g for g in named if of_its_work(self.grounds, index, g)]):
            named, ids, told = done, done[0].ids, True
        if not (listed or (when and (mined or when.from_ == when.to)) or told):
            return
        harm = self.scene.has(*self.scene.sentences[index], *_HARM)
        if not ((still := [g for g in named if not g.toward]) or listed):
            return  # 'on its way from … to …'
        smaller = [g for g in named if not (len(g.ids) == 1 and self.grounds.is_country(g.ids[0]))]
        still = [g for g in still if g in smaller] or still  # 'Peru has cleared the Tiwinza sector'
        ids = self._spot_in(still).ids if not listed else [i for g in smaller for i in g.ids]
        on_day = bool(when and when.from_ == when.to)
        before = self._report
        again = before is not None and before.incident and index - before.index <= _STILL and not (when or harm)
        if before is not None and again and self.scene.at(first, "claims.definite"):
            self._report = Report(ids, before.when, index, incident=True, people=before.people)
            return  # 'The mine lay on a track near Saida'
        # 'Work began in Tartar', 'A handover ceremony was held in Zar', 'The field was given back'
        span = self.scene.sentences[index]
        began = not harm and self.scene.has(*span, "claims.began", "claims.ceremony", "claims.given-back")
        if on_day and began and self.scene.has(*span, "claims.ceremony", "claims.given-back"):
            when = None  # the work itself was done before
        self._report = Report(ids, when, index, harm or (on_day and not began), harm)
        self._blast = self._report if harm or (self._blast and self.near.befell(index)) else self._blast
        self.days.update([index] if on_day else [])
        if listed and not harm and of_lands_of_report(self.grounds, ids, index) and not self._begun:
            self._country, self._begun = ids, True
        self._note_country(ids, index)

    def _spot_in(self, still: list[Ground]) -> Ground:
        """'In South Kordofan, a bus drove over a mine between Dilling and Kadugli': the spot, not the land that the
        sentence opens with."""
        wide = still[0].places
        if len(wide) != 1 or RANK[wide[0]["kind"]] < RANK["region"]:
            return still[0]
        country = wide[0]["country"]
        for ground in still[1:]:
            inside = all(RANK[p["kind"]] < RANK["region"] and p["country"] in (None, country) for p in ground.places)
            if ground.ids and inside and not ground.origin:
                return ground
        return still[0]

    def _at_work(self, index: int) -> bool:
        """'Sappers are working on a power line in Lachin', 'Clearance goes on in five districts of Kunar'."""
        first, last = self.scene.sentences[index]
        return self.scene.has(first, first + _SUBJECT, *_AT_WORK) and not self.scene.has(
            first, last, "quote", "claims.lessons"
        )

    def _of_whole(self, index: int) -> None:
        """'Units were called out 87 times across the country': the report of one village is over."""
        first, last = self.scene.sentences[index]
        wide = self.scene.has(first, last, "claims.in-land", "claims.nationwide")
        if wide and self._report is not None and self.scene.has(first, last, *_AT_WORK):
            self._report = Report([], self._when.told.get(index), index, incident=False, people=False)

    def _of_land(self, index: int) -> None:
        """'Laos is the most heavily bombed country of all. Some 80 million …': a sentence about a whole country."""
        first, last = self.scene.opening(index), self.scene.sentences[index][1]
        start = self.scene.tape.starts[first]
        places = self.scene.facts.places
        for place in islice(places, bisect_left(places, start, key=_START), None):  # they stand in the text's order
            unit, end = self.scene.tape.range(place["start"], place["end"])
            if unit > first + 1:
                break
            within = unit == first or self.scene.at(first, "claims.in")
            subject = self.scene.at(end, "claims.there-be") or (unit > first and self.scene.at(end, "=,"))
            told = self.scene.has(end, last, "device", "device.strong-topic", "claims.superlative", "claims.worst-hit")
            told = told or self.scene.has(end, last, "action.state")  # 'will be free of mines'
            told = told or (unit > first and not (index and self.scene.same_paragraph(index - 1, index)))
            acts = place["role"] in ("location", "actor") and self.grounds.is_national(place["id"])
            if within and subject and told and acts:
                self._nation = Report([place["id"]], None, index, incident=False, people=False)

    def _note_country(self, ids: list[str], index: int) -> None:
        """A report that opens with a whole country goes on telling of it."""
        nations = not ids and self.scene.has(*self.scene.sentences[index], "claims.nations")
        if self._begun or self.near.headline(index) or nations:
            return
        self._begun = True
        topical = self._of_topic(ids)
        incident = self._report is not None and self._report.incident
        if len(ids) == 1 and ((topical and not incident) or self.grounds.is_national(ids[0])):
            self._country = ids
