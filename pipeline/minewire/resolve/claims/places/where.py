"""The places of each figure: the narrowest that its clause names, else those of its whole, its report, its country."""

from __future__ import annotations

from minewire.resolve.claims.figure import HARM, WORK, Figure, parts_of, surface
from minewire.resolve.claims.near import EVENT, Near
from minewire.resolve.claims.nearest import Reach
from minewire.resolve.claims.times.carried import other_events
from minewire.resolve.claims.times.stands import STOCK
from minewire.resolve.claims.times.stretches import lasts, wider
from minewire.resolve.claims.times.when import When
from minewire.resolve.places import RANK

from .blasts import in_the_blast
from .clauses import all_of_row
from .counterparts import counterpart
from .grounds import Ground
from .own_clause import REACH
from .own_places import OWN, at_home, list_after, mostly, of_home, of_many, they_were
from .pointers import Pointers
from .ranked import of_ranked
from .sections import Sections
from .sequel import of_own_land, sequel
from .shared import Shared
from .so_many import BRINGS, TO, ahead, of_more
from .whereabouts import Report, alike
from .worldwide import of_lands, of_nations

_TOLL, _STORY = 100, 8  # victims or devices of more than one district; sentences
_ANSWER, _PHRASE = 4, 13  # units of 'In Mawza.', of 'A vineyard in Aghali, in October.'
_VERBS = ("claims.there-be", "claims.holds", "claims.perfect", "claims.passive", "claims.have", "claims.said")
_MONTH = 31  # days: a toll of a longer time is of more than one accident
_YEARS_WORK = 90  # days of more than one place
_US = 2  # 'of us'
_RECENT = 12  # figures
_STAFF = 3  # 'of my own men'
_OPENING = 4  # sentences of a headline, a dateline and a lead


class Where(Shared):
    """Chooses places sentence by sentence."""

    def __init__(self, near: Near, when: When, telling: set[int]) -> None:
        super().__init__(near, when, telling)
        self._pointers, self._questions = Pointers(self.grounds, self._home.story), self._home.questions
        if self._questions and (ids := self._home.of_speaker()):
            self._country, self._begun = ids, True
        elif ids := self._home.of_title():
            self._country = ids
        self._sections, self._section = Sections(near, self.grounds), -1  # and the sentence of the last head
        self._outside = self._report, self._nation, self._stock, self._country, self._begun
        self._answered = -1  # the last question
        self.title = near.title
        self._staff = -1  # the last sentence that counts the victims among those who work for a speaker
        self._phrased = False  # an answer began with a place
        self._asked: list[str] = []  # and the place it is about

    def read(self, index: int, figures: list[Figure]) -> None:
        """Choose the places of a sentence's figures, and remember where the report is."""
        grounds = self.grounds.of(index)
        self._under(index)
        asked = [question for question in self._questions if self._answered < question < index]
        told = [g.ids for question in asked for g in self.grounds.of(question) if len(g.ids) == 1 and not g.lead_only]
        if asked and (self._country or told or self._phrased):
            self._phrased, self._answered, self._report = False, index, None  # another question, another report
            self._asked = told[-1] if told else []
            self._nation = None if told else self._nation
        if not figures:
            if index - 1 in self._questions and len(grounds) == 1 and self._only_place(index, grounds[0]):
                self._report, self._asked, self._phrased = None, grounds[0].ids, True
                self._answered = index
            self.note(index, grounds)
            return
        topic = not self._begun or (not grounds and self._report is not None and self._of_topic(self._report.ids))
        if topic and not self._country and index <= _OPENING and all(f.kind in WORK for f in figures):
            self._country = [place["id"] for place in self._topic]
        just = self._just[1] if self._just[0] == index - 1 else []
        nowhere = self._just == (index - 1, []) and self.scene.same_paragraph(index - 1, index)
        self._parts = parts_of(figures)
        said = grounds + self._pointers.of(index, self._report.ids if self._report else self._asked, just, nowhere)
        reach, clinics = Reach(said, REACH), Reach(self.grounds.clinics(index), REACH)
        for figure in figures:
            other = counterpart(self.scene, figure, figures, self._before, said)
            if other is not None:
                beside, own = self.chosen[id(other)], id(other) in self.own
                listed = len(beside) > 1 and not own and self.grounds.local(beside)  # the districts of its own week
                self.chosen[id(figure)] = [] if listed else list(beside)
                self.own.update([id(figure)] if own else [])
                continue
            near = reach.of(figure) + clinics.of(figure) * (figure.kind in WORK)
            ids = (
                self._told(figure, figures, grounds, near)
                if not self._one_of_years(figure)
                else ahead(self.scene, figure, near)
            )
            if ids is None:
                ids = self._treated(figure, index) or self._inherited(figure, index)
            else:
                self.own.add(id(figure))
                self._home.look_round(ids)
            self.chosen[id(figure)] = ids
        self._share_out(figures)
        for figure in figures:
            if not self.chosen[id(figure)] and id(figure) not in self.own:
                self.chosen[id(figure)] = self._home.of_body(figure)
                self.own.update([id(figure)] if self.chosen[id(figure)] else [])
        self._just = index, self.chosen[id(figures[-1])]
        whole = [f for f in figures if f.parent is None and id(f) not in self.brackets and not f.spots]
        self._before = [*self._before, *whole][-_RECENT:]
        self.remember(index, figures)
        if not (self.near.headline(index) or all(of_lands(self.scene, f) for f in whole)):
            self._begun = True

    def pointed(self, index: int) -> list[Ground]:
        """The grounds that words of a sentence point to ('on the outskirts of the village')."""
        return self._pointers.of(index, [], [])

    def _one_of_years(self, figure: Figure) -> bool:
        """'The sapper who died near Livno was among 41 who have died since 1996', '…, bringing to 41 those killed this
        year': of more than the place of the last accident."""
        to = self.scene.some(figure.first - TO, figure.first, "claims.to") or 0
        brings = self.scene.has(to - BRINGS, to, "claims.brings", "claims.running")
        brought = figure.kind == "person" and (figure.running or brings)
        when = self.when(figure) if brought or of_many(self.scene, figure) else None
        return when is not None and (lasts(when) or 0) > (_MONTH if brought else _YEARS_WORK)

    def _told(
        self, figure: Figure, figures: list[Figure], grounds: list[Ground], near: list[Ground]
    ) -> list[str] | None:
        """The places that the sentence of a figure tells for it; `grounds` are its own, `near` those to choose from."""
        index = figure.sentence
        if of_lands(self.scene, figure):
            return []
        ids = self._named(figure, figures, near)
        if ids is None and not self._within_report():
            ids = mostly(self.scene, figure, grounds) or None
        if ids is None:
            ids = they_were(self.scene, figure, figures, grounds) or None
        harm = figure.kind in HARM
        if not ids and figure.action != "laid" and (listed := list_after(self.grounds, index, self.telling, harm=harm)):
            ids = listed
            self._lists.add(index + 1)
        before = self.near.clause_before(figure, figures, "place") if ids is None else None
        when, told = self.when(figure), self.when(before) if before is not None else None
        if before is not None and not (when and told and before.kind in HARM and wider(when, told)):
            part = before.parent if before.parent is not figure.parent else None
            row = all_of_row(self.scene, before, figures, figure, self.chosen)
            ids = row or self.chosen.get(id(part if part is not None and part.sentence == index else before))
            self._behind_stop.add(id(figure))
        if ids is None and (beside := self._with_stop(figure, figures)) is not None:
            ids = self.chosen.get(id(beside))
        if ids is None:
            ids = self._added(figure, figures)
        if ids is None:
            ids = self._home.of_bureau(figure) or self._home.of_heading(figure) or self._of_mishap(figure) or None
        if ids is None and not (self._report is not None and self._report.incident):
            ids = self._home.of_locals(figure) or None
        if ids is None and figure.kind == "person" and figure.value != 1 and not self._on_a_day(figure):
            ids = self.grounds.home(index, figure.last) or self._home.of_people(figure) or None
        if ids is None and figure.kind == "person" and at_home(self.scene, figure):
            ids = self.grounds.home(index, figure.last) or None
        return ids if ids is not None else of_home(self.scene, figure, grounds) or self._of_his(figure) or None

    def _under(self, index: int) -> None:
        """Under another head of a digest the report begins anew; behind the rows of a table it goes on as before."""
        head, ids = self._sections.of(index)
        if head == self._section:
            return
        if self._section < 0:
            self._outside = self._report, self._nation, self._stock, self._country, self._begun
        self._section, self._base, self._pointers.headed = head, None, (head, ids)
        self._report, self._nation, self._stock, self._country, self._begun = (
            self._outside if head < 0 else (None, None, None, ids, True)
        )

    def _only_place(self, index: int, ground: Ground) -> bool:
        """'In Mawza.', 'A vineyard in Aghali, in October.': an answer that only says where, or begins with it."""
        first, last = self.scene.sentences[index]
        small = len(ground.ids) == 1 and RANK[self.grounds.by_id[ground.ids[0]]["kind"]] <= RANK["district"]
        phrase = last - first <= _PHRASE and small and not self.scene.has(first, last, *_VERBS, *EVENT)
        return last - first <= _ANSWER or phrase

    def _of_his(self, figure: Figure) -> list[str]:
        """'Ali, who farms near Zar, said he had pulled 11 mines off his field', 'A surgeon in Kayah said his hospital
        had treated 61': where he who speaks lives or works."""
        first, last = self.scene.sentences[figure.sentence]
        if figure.kind in WORK:
            begin = figure.last
            his = self.scene.some(begin, last, "claims.homestead", "claims.own-land")
        else:
            begin = first
            his = self.scene.some(begin, figure.first, "claims.clinic")
        own = his is not None and self.scene.has(max(his - OWN, begin), his, "claims.possessive")
        if not own or self.near.voice(figure) is None:
            return []
        start, before = self.scene.tape.starts[first], self.scene.tape.starts[figure.first]
        told = [p for p in self.scene.facts.places if start <= p["start"] < before and p["role"] == "location"]
        return [p["id"] for p in told if RANK[p["kind"]] <= RANK["region"]][-1:]

    def _treated(self, figure: Figure, index: int) -> list[str]:
        """'In May the clinic near Demoso treated nine mine victims': of no accident that the text tells."""
        first, _ = self.scene.sentences[index]
        many = figure.kind == "person" and figure.number is not None and figure.parent is None
        verb = self.scene.some(first, figure.first, "claims.treats") if many else None
        report, when = self._report, self.when(figure)
        of_accident = report is not None and report.incident and not (when and report.when and wider(when, report.when))
        if verb is None or (of_accident and not (when is not None and when.from_ != when.to)):
            return []
        again = index and self.scene.has(first, verb, "claims.clinic", "claims.there")  # 'Doctors there treated 14'
        clinics = self.grounds.clinics(index) or (self.grounds.clinics(index - 1) if again else [])
        return clinics[-1].ids if clinics and clinics[-1].first < figure.first else []

    # ---- what a figure takes from before

    def _of_staff(self, figure: Figure, report: Report | None) -> bool:
        """'Eleven of my sappers have been killed since 2020': wherever those who speak have worked."""
        when, index = self.when(figure), figure.sentence
        if figure.kind not in HARM or (when is not None and (lasts(when) or 0) < _YEARS_WORK):
            return False
        if self._staff >= 0 and self.scene.same_paragraph(self._staff, index):
            return True  # '… and six were wounded'
        if figure.value == 1 or (when is None and report is not None and report.incident):
            return False
        mine = self.scene.some(figure.first, figure.last + _STAFF, "claims.possessive")
        voice, first = self.near.voice(figure), self.scene.sentences[index][0]
        ours = voice is not None and voice["kind"] == "direct" and self.scene.has(first, figure.first, "claims.my")
        if ours and self.scene.has(figure.first, figure.last, "claims.staff"):
            self._staff = index  # '"We lost four colleagues"'
        if self.scene.has(figure.first, figure.last + _US, "claims.us"):
            self._staff = index  # 'Mines have hurt two of us since then'
        elif mine is not None and self.scene.has(mine + 1, mine + _STAFF, "claims.squads", "claims.staff"):
            self._staff = index
        return self._staff == index

    def _gone(self, index: int) -> list[str]:
        """'Her husband went to look at a house in Marzili. He never came back: a mine killed him and the driver'."""
        if not index or not self.scene.same_paragraph(index - 1, index) or self.near.eventful(index - 1):
            return []
        named = [g for g in self.grounds.of(index - 1) if g.ids and not g.lead_only and not g.origin]
        small = len(named) == 1 and RANK[self.grounds.by_id[named[0].ids[0]]["kind"]] < RANK["district"]
        return list(named[0].ids) if small and len(named[0].ids) == 1 else []

    def _inherited(self, figure: Figure, index: int) -> list[str]:
        if figure.parent is not None and id(figure.parent) in self.chosen:
            return list(self.chosen[id(figure.parent)])
        report, nation = self._report, self._nation
        if report is not None and report.incident and other_events(self.scene, index):
            return []
        near = self._blast and figure.kind in HARM and index - self._blast.index <= _STORY
        if self._blast and near and in_the_blast(self.scene, index):
            return list(self._blast.ids)
        if figure.kind == "person" and (ids := self._of_those(figure)):
            self.own.add(id(figure))
            return ids
        if self._of_staff(figure, report):
            return []
        if ids := self._one_of_them(figure, index):
            return ids
        if of_nations(self.scene, figure):
            self._report = self._nation = None
            return []
        if ids := of_ranked(self, figure, index, report):
            return ids
        if report is not None and self._back(figure, index, report):
            self._report = Report(list(self._base or []), self.when(figure), index, incident=False, people=False)
            return list(self._report.ids)
        if ids := self._home.of_it(figure):
            self.own.add(id(figure))  # 'it had 15.3 square kilometres more to clear: 12.7 in Lika-Senj …'
            return ids
        if ids := self._home.of_state(figure, report is None or report.people):
            self._nation = Report(ids, self.when(figure), index, incident=False, people=False)
            return ids
        if (of_stock := self._of_stock(figure, index)) is not None:
            return of_stock
        still = nation is not None and (
            report is None or report.index <= nation.index or alike(report.ids, nation.ids, self.grounds.by_id)
        )
        if nation is not None and still and self._of_nation(figure, index):
            return list(nation.ids)
        if report is not None and not report.people and self._of_years(figure, report.ids):
            return []
        if report is not None and self._goes_on(figure, index, report):
            return [] if self._partly(report, index) else list(report.ids)
        untold = figure.kind == "person" and self.when(figure) is None and self.near.since(index)
        if nation is not None and untold and (figure.value or 0) >= _TOLL:
            return list(nation.ids)  # 'Since independence mines have killed 374 people'
        if figure.kind == "person" and self.when(figure) is None and (ids := self._gone(index)):
            return ids
        if (
            self._home.story
            and self._home.holds(figure)
            and not (report is not None and report.incident and report.ids != self._home.story)
        ):
            return self._street(report) or list(self._home.story)
        if ids := self._of_that_time(figure) or sequel(self, figure, index):
            return ids
        if self._of_ours(figure):
            return of_own_land(self, figure)
        if self._of_years(figure, self._country) or of_more(self.grounds, figure, self._country):
            return []
        return list(self._asked or self._country)

    def _of_stock(self, figure: Figure, index: int) -> list[str] | None:
        """What goes on with the land or the mines that the sentence before says are left somewhere."""
        stock, report, nation = self._stock, self._report, self._nation
        if stock is None or stock.index != index - 1 or not self.scene.same_paragraph(stock.index, index):
            return None
        if figure.kind in WORK and figure.action in STOCK:
            more = figure.kind == "area" and stock.most is not None and surface(figure) > stock.most
            # 'In Brčko 1.7 sq km are left. The plan is to release 92 this year'
            return list(nation.ids if nation is not None else self._country) if more else list(stock.ids)
        if not self._wide(stock):
            return None
        # 'In the province 131 square kilometres are mapped. Teams have destroyed 70,000 shells'
        newer = (report is None or report.index < stock.index) and self.when(figure) is None
        # 'There are 3,000 minefields in the region. Mines have killed 900 people'
        people = figure.kind == "person" and figure.number is not None
        return list(stock.ids) if people or (newer and figure.kind in WORK) else None

    def _wide(self, report: Report) -> bool:
        return all(RANK[self.grounds.by_id[i]["kind"]] >= RANK["region"] for i in report.ids)

    def _of_ours(self, figure: Figure) -> bool:
        """'"We have destroyed 1,200 shells since December", said a rescuer': wherever they work."""
        voice, first = self.near.voice(figure), self.scene.sentences[figure.sentence][0]
        quoted = voice is not None and voice["kind"] == "direct" and not self._questions
        quoted = quoted and (self._teller is None or voice is None or voice["speaker"] != self._teller)
        begin = first if figure.kind in WORK else figure.first
        return quoted and self.scene.has(begin, figure.last, "claims.my")
