"""The places of each figure: the narrowest that its clause names, else those of its whole, its report, its country."""

from __future__ import annotations

from minewire.resolve.periods import Period

from .carried import WORK
from .figure import Figure
from .grounds import Ground, Grounds
from .home import Home
from .near import CROSSING, EVENT, FAR, Near
from .own_places import another_day, bracket, closer, has_share, of_it, of_next, of_part, of_row, other_number
from .pointers import Pointers
from .stands import STOCK
from .when import When
from .whereabouts import Report, same, wider

# Beyond so many units (with those for other figures between) a place is of something else in the sentence.
_REACH = 38
_TAKEN = 8  # what a place costs that stands behind another figure already
# Units between a place and its surface: 'Basra is the most contaminated province, with 1,200 …'
_WITH = 10
_BODY_WITHIN = 5  # 'Laos's national mine action agency'
_OWN = 3  # 'his own vegetable garden'
_OPENING = 4  # sentences of a headline, a dateline and a lead
_KIN = 2  # sentences down to those who were with a victim
_LIST = 3  # a sentence that only lists so many places tells where the report's devices turned up
_HARM = EVENT[:4]
INCIDENT = ("person", "incident")


class Where:
    """Chooses places sentence by sentence; `chosen` holds their ids by id(figure)."""

    def __init__(self, near: Near, when: When, telling: set[int]) -> None:
        self.near, self.scene, self._when = near, near.scene, when
        self.grounds = Grounds(near)
        self.chosen: dict[int, list[str]] = {}
        self.own: set[int] = set()  # id(figure) of those whose own clause names the place
        self.brackets: set[int] = set()  # and of those right behind a place
        self.telling = telling  # sentences with figures
        self._report: Report | None = None
        self._just: tuple[int, list[str]] = -1, []  # the last sentence with figures, and where its last one is
        self._nation: Report | None = None  # the last country that a figure was told of
        self._country: list[str] = []  # the one that the report opened with
        self._begun = False  # whether the body has told where it is
        self._lists: set[int] = set()  # sentences whose list the one before took
        home = Home(self.grounds, when.questions)
        self._pointers = Pointers(self.grounds, home.story)
        self._home, self._questions, self._topic = home, home.questions, home.of_headline()
        if self._questions and (ids := home.of_speaker()):
            self._country, self._begun = ids, True
        elif ids := home.of_title():
            self._country = ids
        self._answered = -1  # the last question

    def read(self, index: int, figures: list[Figure]) -> None:
        """Choose the places of a sentence's figures, and remember where the report is."""
        grounds = self.grounds.of(index)
        if self._country and any(self._answered < question < index for question in self._questions):
            self._answered, self._report = index, None  # another question, another report
        if not figures:
            if grounds:
                self._note(index, grounds)
            return
        if not self._begun and not self._country and index <= _OPENING and all(f.kind in WORK for f in figures):
            self._country = [place["id"] for place in self._topic]
        just = self._just[1] if self._just[0] == index - 1 else []
        candidates = grounds + self._pointers.of(index, self._report.ids if self._report else [], just)
        for figure in figures:
            ids = self._named(figure, figures, candidates)
            if not ids and (listed := self._list_after(index)):
                ids = listed
                self._lists.add(index + 1)
            if ids is None and (before := self.near.clause_before(figure, figures, "place")) is not None:
                ids = self.chosen.get(id(before))
            if ids is None:
                ids = self._home.of_heading(figure) or None
            if ids is None and figure.kind == "person" and figure.value != 1 and not self._on_a_day(figure):
                ids = self.grounds.home(index, figure.last) or self._home.of_people(figure) or None
            if ids is None and figure.kind == "person" and self._at_home(figure):
                ids = self.grounds.home(index, figure.last) or None
            if ids is None:
                ids = self._inherited(figure, index)
            else:
                self.own.add(id(figure))
                self._home.look_round(ids)
            self.chosen[id(figure)] = ids
        for figure, after in zip(reversed(figures[:-1]), reversed(figures), strict=False):
            if not self.chosen[id(figure)] and self._one_event(figure, after):
                self.chosen[id(figure)] = list(self.chosen[id(after)])
                self.own.add(id(figure))
        for figure in figures:
            if not self.chosen[id(figure)] and id(figure) not in self.own:
                self.chosen[id(figure)] = self._home.of_body(figure)
        self._just = index, self.chosen[id(figures[-1])]
        self._remember(index, figures)
        if not self.near.headline(index):
            self._begun = True

    def _at_home(self, figure: Figure) -> bool:
        """'A resident of Zar stepped on a mine in his own garden'."""
        last = self.scene.sentences[figure.sentence][1]
        yard = self.scene.some(figure.last, last, "claims.homestead")
        return yard is not None and self.scene.has(max(yard - _OWN, figure.last), yard, "claims.possessive")

    def _one_event(self, figure: Figure, after: Figure) -> bool:
        """'A girl was killed and her two sisters were hurt when … in Kunduz': one accident has one place."""
        if figure.kind != "person" or after.kind != "person" or id(after) not in self.own or after.parent is figure:
            return False
        told, when = self.when(figure), self.when(after)
        return (told is None or same(told, when)) and not self.scene.has(
            figure.last, after.first, "=;", "date", "place"
        )

    def when(self, figure: Figure) -> Period | None:
        """The period chosen for a figure."""
        return self._when.chosen.get(id(figure), (None, ""))[0]

    # ---- the figure's own clause

    def _named(self, figure: Figure, figures: list[Figure], grounds: list[Ground]) -> list[str] | None:
        """The ids of the ground that belongs to a figure; None when its clause names none."""
        if figure.spots:
            return of_row(self.scene, figure)
        if not grounds:
            return None
        if beside := bracket(self.scene, figure, grounds):
            self.brackets.add(id(figure))
            return beside
        priced = [(self._price(figure, figures, g), g) for g in grounds if self._possible(figure, figures, g)]
        price, ground = min(priced, key=lambda item: item[0], default=(_REACH + 1, None))
        if ground is None or price > _REACH:
            return None
        if figure.kind in INCIDENT or not (figure.action in STOCK or figure.running):
            ground = closer(self.grounds, figure, figures, ground, [g for p, g in priced if p <= _REACH])
        parent = figure.parent
        if (
            parent is not None
            and parent.sentence == figure.sentence
            and id(parent) in self.chosen
            and price >= CROSSING
        ):
            return None
        return ground.ids

    def _price(self, figure: Figure, figures: list[Figure], ground: Ground) -> float:
        price = self.near.apart(figure, figures, ground.first, ground.last)
        if ground.lead_only:
            price += CROSSING / 2
        voice = self.near.voice(figure)
        if voice is not None and ground.start < voice["start"]:
            price += CROSSING  # 'In Sanaa, the centre said that 22 people … in Saada'
        sentence_first = self.scene.sentences[figure.sentence][0]
        if ground.first >= figure.last and self.near.opens(ground.first, sentence_first):
            price += CROSSING  # '… in Aghdam, and in Fuzuli 30 were found'
        if self._contrasted(figure, figures, ground):
            price += _REACH
        other = self.scene.some(figure.last, ground.first, "claims.and")
        if (
            other is not None
            and self.scene.at(other + 1, "claims.to")
            and other_number(self.scene, figure, figures, ground)
        ):
            price += FAR  # 'to clear 12 hectares and to finish the last two minefields in Mannar'
        taken = ground.last <= figure.first and any(f.last <= ground.first for f in figures)
        if taken and not self.near.opens(ground.first, sentence_first):
            price += FAR if another_day(self.scene, ground.last, figure.first) else _TAKEN
        return price

    def _contrasted(self, figure: Figure, figures: list[Figure], ground: Ground) -> bool:
        """'No accident was recorded last year, while a hunter was hurt near Istisu': the place of another figure."""
        at = next((f.first for f in figures if figure.last <= f.first < ground.first), figure.last)
        turns = (u + 1 for u in range(figure.last, at) if self.scene.at(u, "=,"))
        return any(self.scene.at(u, "claims.while") and not self.scene.at(u, "claims.with") for u in turns)

    def _possible(self, figure: Figure, figures: list[Figure], ground: Ground) -> bool:
        if (ground.share is not None and figure.first < ground.share) or (ground.ahead and figure.first > ground.first):
            return False
        beside = self.scene.has(figure.first - 2, figure.first - 1, "=,", "place", "lower")
        if self.scene.at(figure.first - 1, "claims.with") and figure.kind == "area" and beside:
            behind = 0 <= figure.first - ground.last <= _WITH  # 'Doboj, with 38 square kilometres, while Brčko …'
            between = self.grounds.of(figure.sentence)
            return behind and not any(ground.last <= g.first and g.last <= figure.first for g in between)
        if figure.last <= ground.first and of_next(self.scene, ground):
            return False
        if of_part(self.scene, figure, ground):
            return False
        if self.near.turned(figure, ground.first) or of_it(self.scene, figure, figures, ground):
            return False
        if (ground.lead_only and self._begun) or (ground.origin and figure.kind == "person"):
            return False
        if self.scene.tape.has(ground.last, "claims.alone") and other_number(self.scene, figure, figures, ground):
            return False
        if any(has_share(self.scene, place, figure) for place in ground.places):
            return False
        voice = self.near.voice(figure)
        return voice is None or ground.start < voice["end"]

    def _list_after(self, index: int) -> list[str]:
        """The list of places in a next sentence without figures: where the devices turned up."""
        after = index + 1
        if after >= len(self.scene.sentences) or after in self.telling:
            return []
        grounds = [g for g in self.grounds.of(after) if g.places]
        return [i for g in grounds for i in g.ids] if any(len(g.ids) >= _LIST for g in grounds) else []

    # ---- what a figure takes from before

    def _inherited(self, figure: Figure, index: int) -> list[str]:
        if figure.parent is not None and id(figure.parent) in self.chosen:
            return list(self.chosen[id(figure.parent)])
        report, nation = self._report, self._nation
        if nation is not None and (report is None or report.index <= nation.index) and self._of_nation(figure, index):
            return list(nation.ids)
        if report is not None and self._goes_on(figure, index, report):
            return list(report.ids)
        if self._home.story and self._home.holds(figure) and not (report is not None and report.incident):
            return list(self._home.story)
        return list(self._country)

    def _of_nation(self, figure: Figure, index: int) -> bool:
        """A report of the whole country goes on with it, whichever years it turns to; a victim or a day has a spot."""
        return figure.number is not None and not self._on_a_day(figure) and not self.near.linked(index)

    def _on_a_day(self, figure: Figure) -> bool:
        when = self.when(figure)
        return when is not None and when.from_ == when.to and figure.action not in STOCK

    def _goes_on(self, figure: Figure, index: int, report: Report) -> bool:
        """Whether a figure without a place is still told of the report's."""
        if self.near.linked(index):
            return False
        when, told = self.when(figure), report.when
        added = figure.kind == "device" and self.scene.has(figure.first - 1, figure.last, "claims.more")
        if added and report.incident:
            return figure.action not in STOCK and not (when is not None and when.from_ != when.to)
        near = self.scene.same_paragraph(report.index, index)
        if figure.action == "laid" and not near:
            return False
        if when is None and report.incident and self.near.since(index):
            return False
        long = when is not None and when.from_ != when.to
        people = figure.kind in INCIDENT
        if when is not None and told is not None:
            if report.people and wider(when, told):
                return False  # 'In 2023 there were 52 casualties' is not of the village that lost two boys in October
            if people and report.people and not long and self.scene.at(figure.first, "claims.possessive"):
                return near or index - report.index <= _KIN  # 'his nephew was hurt': on whichever day he died
            goes_on = near and not report.incident and (long or not (people or report.people))
            return goes_on or (same(when, told) and (near or people == report.people))
        if people:
            return (near or report.people) and not (long and report.incident)
        if report.people:
            return near and not (report.incident and (long or figure.action in STOCK))
        return near or (not report.incident and figure.action not in STOCK)

    def _remember(self, index: int, figures: list[Figure]) -> None:
        """A sentence that tells of one ground moves the report there; one that breaks a total down does not."""
        whole = [f for f in figures if self._whole(f)]
        if len(whole) < len(figures) and any(id(f) in self.brackets for f in figures):
            return
        # not 'the third blast in the district', nor 'in Hodeidah alone, 40 were killed'
        whole = [f for f in whole if f.number is None or f.number.kind != "ordinal"]
        if any(self.scene.at(g.last, "claims.alone") for g in self.grounds.of(index)):
            return
        own = [f for f in whole if id(f) in self.own]
        grounds = {tuple(self.chosen[id(f)]) for f in own}
        if len(grounds) != 1 or len(own) != len(whole):
            return
        if any(self._beside(f, own[-1]) for f in figures):
            return
        ids, when = list(grounds.pop()), self.when(own[-1])
        people = own[-1].kind in INCIDENT
        if len(ids) == 1 and self.grounds.is_national(ids[0]):
            self._nation = Report(ids, when, index, incident=False, people=people)
        if any(f.action not in STOCK for f in own):
            accident = when is None or when.from_ == when.to or any(f.number is None for f in own)
            self._report = Report(ids, when, index, people and accident, people)
        lead = next((g for g in self.grounds.of(index) if g.lead_only and g.ids == ids), None)
        if lead is None or self.scene.has(lead.last, lead.last + _BODY_WITHIN, "claims.national-body"):
            self._note_country(ids, index)  # 'Cambodia's deminers', but not 'Syria's war'

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

    def _note(self, index: int, grounds: list[Ground]) -> None:
        """What happened is told without a figure: an explosion, work in a list of districts."""
        named = [
            g for g in grounds if not g.lead_only and not (g.origin and g.ids and self.grounds.is_country(g.ids[0]))
        ]
        when, listed = self._when.told.get(index), any(len(g.ids) >= _LIST for g in named)
        if not named or index in self._lists or self.near.headline(index):
            return
        ids = named[0].ids
        mined = self.scene.has(*self.scene.sentences[index], "device", "device.strong-topic", "claims.squads")
        if not self._begun and mined and len(named) == 1 and len(ids) == 1 and self.grounds.is_national(ids[0]):
            self._note_country(ids, index)  # 'Croatia will be free of mines next year'
        if not (listed or (when and (mined or when.from_ == when.to)) or self.near.eventful(index)):
            return
        harm = self.scene.has(*self.scene.sentences[index], *_HARM)
        still = [g for g in named if not g.toward]  # not 'on its way from … to …'
        if not (still or listed):
            return
        ids = still[0].ids if not listed else [i for g in named for i in g.ids]
        self._report = Report(ids, when, index, harm or bool(when and when.from_ == when.to), harm)
        self._note_country(ids, index)

    def _note_country(self, ids: list[str], index: int) -> None:
        """A report that opens with a whole country goes on telling of it."""
        if self._begun or self.near.headline(index):
            return
        self._begun = True
        place = self.grounds.by_id[ids[0]] if len(ids) == 1 else None
        topical = place is not None and any(place["name"] == t["name"] for t in self._topic)
        incident = self._report is not None and self._report.incident
        if len(ids) == 1 and ((topical and not incident) or self.grounds.is_national(ids[0])):
            self._country = ids
