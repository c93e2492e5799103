"""Which figures without a place are still told of the report's place."""

from __future__ import annotations

from minewire.resolve import calendar as cal
from minewire.resolve.claims.figure import HARM, WORK, Figure
from minewire.resolve.claims.times.stands import STOCK
from minewire.resolve.claims.times.stretches import alike, lasts, precedes, same, wider
from minewire.resolve.claims.times.untold import at_no_known_time
from minewire.resolve.periods import Period
from minewire.resolve.places import DISTRICT, RANK

from .so_many import of_more
from .telling import Telling
from .whereabouts import Report

_VICTIMS = 100  # more than one district has
_YEAR = 300  # days
_SEASON = 90  # days
_MONTH = 31  # days: what a list of districts without a time can be of
_GREAT = 50_000  # more than any town has
_YEARS, _TOTAL = 1, 1_000  # a total of years is not of last week's village
_SOON, _AFTER, _STORY = 3, 4, 10  # days and sentences from an accident to what was cleared there, also in a story
_MORE = 2  # sentences down to more of the same
_STILL = 2  # sentences down to what was counted over the same time
_THEM = 3  # 'one of them'
_KIN = 2  # sentences down to those who were with a victim


class Going(Telling):
    """Tells which figures go on with the report."""

    def _of_years(self, figure: Figure, ids: list[str]) -> bool:
        """Victims of years are not of the district of a headline or of work, where a part of a country was mined."""
        place = self.grounds.by_id[ids[0]] if ids else None
        when = self.when(figure)
        if (
            (figure.value or 0) < _VICTIMS
            or place is None
            or place["kind"] not in ("district", "city")
            or figure.kind != "person"
            or when is None
        ):
            return False
        partly = self.scene.rules.lexicon("claims.partly-mined").value(place["country"] or "") is not None
        return partly and (lasts(when) or 0) >= _YEAR

    def _of_mishap(self, figure: Figure) -> list[str]:
        """The spot of a headline for the first victims told without one."""
        index, when = figure.sentence, self.when(figure)
        first = all(self.near.headline(told) for told in self.telling if told < index)
        day = when is None or (when.from_ == when.to and not self.near.since(index))
        victims = figure.kind == "person" and (figure.value or 0) < _VICTIMS and figure.parent is None
        if not (first and day and victims) or self._report is not None or self.near.since(index):
            return []
        return self._home.of_mishap(index)

    def _of_nation(self, figure: Figure, index: int) -> bool:
        """A report of the whole country goes on with it, whichever years it turns to; a victim or a day has a spot."""
        ranked = figure.number is not None and figure.number.kind == "ordinal"  # 'the fifth of its kind since July'
        return figure.number is not None and not (ranked or self._on_a_day(figure) or self.near.linked(index))

    def _on_a_day(self, figure: Figure) -> bool:
        when = self.when(figure)
        return when is not None and when.from_ == when.to and figure.action not in STOCK

    def _since_long(self, figure: Figure, when: Period, told: Period | None, report: Report) -> bool:
        """'From the end of the war on 164,000 hectares were cleared' is not of the village where two mines were found
        last week, nor of the districts that week where only a part of a country was ever mined."""
        place = self.grounds.by_id[report.ids[0]] if report.ids else None
        total = figure.value or 0
        if (told is not None and not wider(when, told)) or place is None:
            return False
        partly = self.scene.rules.lexicon("claims.partly-mined").value(place["country"] or "") is not None
        they = self.scene.has(self.scene.sentences[figure.sentence][0], figure.first, "claims.they")
        length = lasts(when) or 0
        of_weeks = told is not None and (lasts(told) or _YEAR) <= _MONTH and length >= _YEAR
        if self._listed(report) and not they and (of_weeks or (partly and (told is not None or length >= _MONTH))):
            return True
        if total < _TOTAL:
            return False
        years = told is not None and int((told.from_ or "0")[:4]) - int((when.from_ or "0")[:4]) >= _YEARS
        if len(report.ids) > 1:
            return years and (partly or place["kind"] == "village")
        if place["kind"] == "village" or (place["kind"] == "city" and total >= _GREAT):
            return years
        if not partly or place["kind"] != "district" or (lasts(when) or 0) < _SEASON:
            return False
        return not they

    def small(self, identity: str) -> bool:
        """Whether a place is smaller than a district."""
        return RANK[self.grounds.by_id[identity]["kind"]] < DISTRICT

    def _small(self, report: Report) -> bool:
        return all(map(self.small, report.ids))

    def _listed(self, report: Report) -> bool:
        """A list of districts is that of its own week."""
        return len(report.ids) > 1 and any(RANK[self.grounds.by_id[i]["kind"]] <= DISTRICT for i in report.ids)

    def _soon_after(self, figure: Figure, index: int, report: Report) -> bool:
        """'On Sunday alone divers took out 19 mines': where the accident of the day before was."""
        when, told = self.when(figure), report.when
        if not (when and told and told.to and when.from_ and when.from_ == when.to) or figure.action != "cleared":
            return False
        here, then = cal.parse_day(when.from_), cal.parse_day(told.to)
        far = _STORY if self._home.story and self._home.story == report.ids else _AFTER
        return bool(here and then and 0 <= (here - then).days <= _SOON and index - report.index <= far)

    def _same_mouth(self, figure: Figure, report: Report) -> bool:
        """'"My neighbour tried the same and lost both hands," he said': of where he found what was told before."""
        voice = self.near.voice(figure)
        mine = voice is not None and self.scene.at(figure.first, "claims.possessive")
        return mine and voice is not None and voice["speaker"] is not None and voice["speaker"] == report.speaker

    def _goes_on(self, figure: Figure, index: int, report: Report) -> bool:
        """Whether a figure without a place is still told of the report's."""
        large = self._home.large(figure) and (figure.kind == "area" or figure.action in STOCK)
        if self.near.linked(index) or (large and self._small(report)):
            return False  # 'a million mines are out there'
        if of_more(self.grounds, figure, report.ids):
            return False
        if large and figure.action == "planned" and self.grounds.local(report.ids):
            return False  # '"We plan to clear 20,000 hectares more by the end of the year"'
        when, told = self.when(figure), report.when
        added = figure.kind == "device" and self.scene.has(
            figure.first - 1, figure.last, "claims.more", "claims.other-kind"
        )
        if added and report.incident:
            return figure.action not in STOCK and not (when is not None and when.from_ != when.to)
        if figure.kind == "device" and report.incident and self._soon_after(figure, index, report):
            return True
        more = figure.kind in WORK and self.scene.has(figure.first - 1, figure.last, "claims.more")
        if more and not (report.incident or report.people) and index - report.index <= _MORE:
            return True  # 'Another 0.9 square kilometres have to be cleared'
        near = self.scene.same_paragraph(report.index, index)
        if figure.action == "laid" and not near:
            return False
        narrow = report.incident or (report.people and self.grounds.local(report.ids))
        if narrow and when is None and self.near.since(index):
            return False
        long = when is not None and when.from_ != when.to
        people = figure.kind in HARM
        if when is not None and not report.people and self._since_long(figure, when, told, report):
            return False
        if when is not None and told is not None:
            if not report.people and self._listed(report) and precedes(when, told) and alike(when, told):
                return False  # 'The week before, 1,390 hectares were cleared': in whichever districts
            if people and report.detail and not (near and same(when, told)) and precedes(told, when):
                return False  # 'We lost two men in Aghdam in 2021. Last year three were wounded'
            if report.people and wider(when, told):
                return False  # 'In 2023 there were 52 casualties' is not of the village that lost two boys in October
            if people and report.people and not long and self.scene.at(figure.first, "claims.possessive"):
                return near or index - report.index <= _KIN  # 'his nephew was hurt': on whichever day he died
            earlier = not (people or report.people or self._listed(report)) and precedes(when, told)
            earlier = earlier and alike(when, told)
            goes_on = not report.incident and ((near and (long or not (people or report.people))) or (long and earlier))
            return goes_on or (same(when, told) and (near or people == report.people))
        if people and not near and self._same_mouth(figure, report):
            return True
        if people and report.incident and self._another_time(figure, index, report):
            return False
        if people:
            return (near or report.people) and not (long and report.incident)
        if report.people:
            if when is not None and (lasts(when) or 0) >= _YEAR:
                return False  # 'It cleared 312 square kilometres last year' is not of the village where a boy was hurt
            return near and not (figure.action in STOCK or (report.incident and long))
        return near or (not report.incident and figure.action not in STOCK)

    def _another_time(self, figure: Figure, index: int, report: Report) -> bool:
        """'On June 26 a mine killed a man in Zar. On August 3 a driver was hurt', in a text of no known year."""
        here, then = (self._when.unresolved.get(i, []) for i in (index, report.index))
        if self.when(figure) is not None or not then or not at_no_known_time(self.scene, here, figure):
            return False
        words, told = ([self.scene.tape.unit(u).lower() for u in units] for units in (here, then))
        return not any(a in b or b in a for a in words for b in told)

    def _of_that_time(self, figure: Figure) -> list[str]:
        """'It was the 19th accident in the state since April. He put the toll over that time at 37 dead', '"… since
        then," he said': what goes on with the time of the figure before it, in one paragraph or mouth."""
        before, when = (self._before[-1] if self._before else None), self.when(figure)
        if before is not None and before.value == 0 != figure.value:
            return []  # 'Fires set off shells near Zar, but no one was hurt. People were hurt elsewhere: …'
        if before is None or when is None or when.from_ == when.to or not same(when, self.when(before)):
            return []
        told, here = self.near.voice(before), self.near.voice(figure)
        mouth = told is not None and here is not None and told["speaker"] == here["speaker"] is not None
        close = self.scene.same_paragraph(before.sentence, figure.sentence) or mouth
        alike = (before.kind in HARM) == (figure.kind in HARM) or mouth or figure.value == 0
        near = figure.sentence - before.sentence <= _STILL and before.action not in STOCK
        if not (close and near and alike) or before.compared or of_more(self.grounds, figure, self.chosen[id(before)]):
            return []
        beside = [f for f in self._before if f.sentence == before.sentence and same(self.when(f), when)]
        return list(dict.fromkeys(i for f in beside for i in self.chosen[id(f)]))  # '31 in Aghdam and 9 in Fuzuli'

    def _street(self, report: Report | None) -> list[str]:
        """'On a site off Egbu Road, Owerri, … Nobody was hurt': the spot that the report was last told of, in the town
        that the story is set in."""
        told = [g for g in self.grounds.of(report.index) if g.ids == report.ids] if report is not None else []
        town = {self.grounds.by_id[i]["name"] for i in self._home.story}
        inside = any(p["name"] in town for g in told for p in g.places if p["id"] not in g.ids)
        return list(report.ids) if report is not None and inside else []

    def _partly(self, report: Report, index: int) -> bool:
        """'Mine action in Azerbaijan' in another paragraph: where a part of a country was mined, it places no more."""
        state = bool(report.ids) and self.grounds.is_country(report.ids[0])
        beside = self.scene.same_paragraph(report.index, index)
        return state and not beside and not self.grounds.is_national(report.ids[0])

    def _one_of_them(self, figure: Figure, index: int) -> list[str]:
        """'In Jermuk alone our men collected 361 shells. Yesterday one of them was wounded': of those told just now."""
        ids = self._just[1] if self._just[0] == index - 1 and self.scene.same_paragraph(index - 1, index) else []
        few = figure.kind == "person" and figure.label == "PART" and figure.parent is None
        return list(ids) if few and (figure.value or 0) <= _THEM and self.grounds.local(ids) else []
