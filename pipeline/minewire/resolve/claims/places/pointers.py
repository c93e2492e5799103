"""Words that point back to a place: 'there', 'in the district', 'on the site', 'in the four villages'."""

from __future__ import annotations

from minewire.resolve.claims.near import EVENT
from minewire.resolve.facts import Json

from .grounds import Ground, Grounds
from .lead_ins import led_into
from .lines import abroad, headed, here, named_alike, namesake, where_active
from .told_last import NARROW, ToldLast

_OBJECT = 3  # units of 'more than 40 hectares'
_POINTED_WITHIN = 4  # units between a preposition and the noun that points: 'in the same shallow pit'
_LAND_WITHIN = 6  # the same to 'country': 'in the war-torn West African country'
_RANKED = 6  # 'the two most heavily mined districts'
_COMPOUND = 3  # units of 'headquarters hospital'
_SHARED, _SOIL = 4, 2  # units of 'in about 80 per cent of the province's', of 'total area'
_OF_VILLAGE = 4  # units of 'from the village of'
_DATE_BEHIND = 4  # 'there in June'
_OF_PLACE = ("area", "device", "person", "claims.squads", "claims.staff")  # what 'there' may stand behind
_PLURAL = ("villages", "districts", "regions")
_UNITS = ("district", "municipality")  # a spot behind them lies in them: 'in the same district … near Zar'
_TIME = ("date", "duration", "claims.within", "claims.in", "claims.since", "claims.since-then", "=,")
_LARGE = ("region", "province", "country")
_SEVERAL = {"districts": ("district", "city"), "regions": ("region",)}
_SEVERAL_BACK = 4  # sentences back in which 'the two districts' are told


class Pointers(ToldLast):
    """Resolves the pointing words of a sentence to grounds told before them."""

    def __init__(self, grounds: Grounds, story: list[str]) -> None:
        super().__init__(grounds)
        self._story = story  # the village that the article is set in
        self.headed = -1, list[str]()  # the sentence of the head of its section, and its place

    def of(self, index: int, report: list[str], just: list[str], nowhere: bool = False) -> list[Ground]:
        """Grounds that words of a sentence point to; `report` is where the report is now, `just` where the figures of
        the sentence before are, and `nowhere` that they lie in no place that is named."""
        tape, found = self.scene.tape, list[Ground]()
        for match in self.grounds.near.sets.pointer.finditer(tape.chars, *self.scene.sentences[index]):
            unit = match.start()
            there = tape.has(unit, "claims.there")
            # 'in the province, and handed 118 hectares to those who live there'
            pointed = found[-1].ids if found else []
            if tape.has(unit, "claims.in-land"):
                found.append(Ground(self._land(unit), unit, unit + 1, tape.starts[unit]))
                continue
            kind = None if there else self.scene.value("claims.ground", unit)
            ids = (pointed or self._there(index, unit, just or report)) if there else self._noun(index, unit, report)
            unknown = kind in _LARGE and self._pointed(unit)
            if there and ids and nowhere and not pointed and not self._last_told(index, unit):
                ids, unknown = [], True  # 'This year 42,806 hectares have been cleared. 8,105 mines were found there'
            if ids or unknown:  # a region or country that the article does not name is not where the last village is
                since = self.scene.at(unit + 1, "claims.since")  # 'had worked there since June and lifted 214'
                aside = there and not since and self.scene.has(unit + 1, unit + _DATE_BEHIND, "date")
                ground = Ground(ids, unit, unit + 1, tape.starts[unit], ahead=aside, vague=kind == "same")
                ground.pointing = there or kind in _UNITS
                found.append(ground)
        return found

    def _there(self, index: int, unit: int, report: list[str]) -> list[str]:
        """The place told last; 'there were …' only says that something exists."""
        if self.scene.at(unit + 1, "claims.in") and self.scene.at(unit + 2, "place"):
            return []  # 'here in Nyamunga'
        if self.scene.at(unit - 1, "claims.get"):
            return []
        if index and self.scene.at(unit - 1, "claims.medics") and (clinics := self.grounds.clinics(index - 1)):
            return clinics[-1].ids  # 'a hospital in Kabul said. Doctors there treated 41'
        counted = self.scene.has(unit - 1, unit, *_OF_PLACE)  # '40 square kilometres there have yet to'
        if not counted and self.scene.has(unit + 1, unit + 2, "claims.passive", "claims.perfect", "claims.there-be"):
            return []
        if self.scene.at(unit, "claims.here") and (line := here(self.scene, index)):
            return line
        told = self._last_told(index, unit) or self._pointed_before(index, report)
        if not told and index > 1 and self.scene.same_paragraph(index - 2, index):
            told = self._last_told(index - 1, unit)
        told = told or report
        return told or self._last_of(unit, *NARROW) or self._last_of(unit, "district")

    def _noun(self, index: int, unit: int, report: list[str]) -> list[str]:
        kind = self.scene.value("claims.ground", unit)
        if kind == "work":  # 'A corporal was killed in the work', but not 'Angola cleared 40 hectares, in …'
            amid = self.scene.at(unit - 1, "claims.definite") and self.scene.at(unit - 2, "claims.amid")
            return report if amid and not any(g.ids and g.last <= unit for g in self.grounds.of(index)) else []
        if not self._pointed(unit):
            return []
        if kind == "way":
            return self._headed(unit) if self.scene.has(unit - 2, unit, "claims.that-way") else []
        if kind in ("district", "municipality", "city", "village") and (speaker := self._of_speaker(index, unit)):
            return speaker  # 'the mayor of Istmina spoke of 40 mines in his municipality'
        if kind in ("region", "province") and (region := self._of_section(unit)):
            return region
        if kind == "unit":
            return self._headed(unit) or self._last_of(unit, "district")  # 'in Razmak tehsil of … in the tehsil'
        if kind == "region":
            last = self._last_of(unit, "region", "district")
            here = last and self.grounds.near.sentence_of(self.grounds.by_id[last[0]]["start"]) == index
            return last if here else self._headed(unit) or last  # 'Magwi County of Eastern Equatoria … in the county'
        if kind == "same" and (headed := self._headed(unit) or self._beside(index, unit)):
            return headed
        if kind == "same":
            return (
                self._of_speaker(index, unit) or report or self._last_told(index, unit) or self._last_of(unit, *NARROW)
            )
        if kind == "villages":
            return self._around_village(unit)
        if kind in NARROW and self._story and kind in (self.grounds.by_id[self._story[0]]["kind"], "village"):
            last = self._last_of(unit, str(kind))
            told = self.grounds.near.sentence_of(self.grounds.by_id[last[0]]["start"]) if last else -1
            far = told < index - 1 or not self.scene.same_paragraph(told, index)
            return self._story if far else last
        if kind in _SEVERAL:
            return self._several(index, unit, *_SEVERAL[str(kind)])
        if kind == "province":
            return (
                abroad(self._before(unit))
                or self._last_of(unit, "region")
                or self._seat(unit)
                or namesake(self.scene, self._before(unit))
            )
        if kind == "municipality":
            towns = [i for i in report if self.grounds.by_id[i]["kind"] == "city"]
            return self._last_of(unit, "district") or towns
        if kind == "country":
            return (
                [] if self.scene.tape.has(unit - 1, "place.near") else self._land(unit)
            )  # 'in the neighbouring country'
        if kind == "city" and (main := self._main_town(index, unit, report)):
            return main
        return self._last_of(unit, "village", "city") if kind == "village" else self._last_of(unit, str(kind))

    def _of_section(self, unit: int) -> list[str]:
        """'KHARKIV. … 940 hectares were cleared in the region': the region that heads a section, or the town that bears
        its name, unless the section names another one."""
        index, ids = self.headed
        place = self.grounds.by_id[ids[0]] if ids else None
        if place is None or place["kind"] not in ("region", "city"):
            return []
        told = [p for p in self._before(unit) if p["kind"] == "region" and self._within_section(p, index)]
        if any(p["role"] == "location" and p["name"] != place["name"] for p in told):
            return []
        return ids if place["kind"] == "region" or place["start"] in named_alike(self.scene) else []

    def _within_section(self, place: Json, index: int) -> bool:
        return self.grounds.near.sentence_of(place["start"]) >= index

    def _main_town(self, index: int, unit: int, report: list[str]) -> list[str]:
        """The town of the headline, where the one told last was told in passing: a way down the river, or in another
        paragraph."""
        near = self.grounds.near
        heads = [p for p in self.scene.facts.places if near.headline(0) and near.sentence_of(p["start"]) == 0]
        heads = [p for p in heads if p["kind"] in ("city", "district")]
        last = self._last_of(unit, "city")
        if not last or len(heads) != 1 or self.grounds.by_id[last[0]]["name"] == heads[0]["name"]:
            return []
        told = near.sentence_of(self.grounds.by_id[last[0]]["start"])
        passing = last != report or not self.scene.same_paragraph(told, index)
        fronted = near.opens_with_place(told)
        towns = [
            p["id"] for p in self._before(unit) if p["name"] == heads[0]["name"] and p["kind"] in ("city", "district")
        ]
        return towns[-1:] if passing and not fronted else []

    def _headed(self, unit: int) -> list[str]:
        """'The Mukumbura sector … in the sector': the last place told with the very noun."""
        return headed(self.scene, [p for p in self._before(unit) if p["id"] not in self.grounds.aside], unit)

    def _beside(self, index: int, unit: int) -> list[str]:
        """'Along the road to Hays sappers lifted 31; a driver was killed on the same stretch', 'Two were killed near
        Zar, police said, adding that sappers found five mines at the scene': what its own sentence tells before."""
        if not (self.scene.at(unit - 1, "claims.same") or self.scene.has(self._first(index), unit, *EVENT[:4])):
            return []
        told = [g for g in self.grounds.of(index) if g.last <= unit and g.ids and not (g.lead_only or g.origin)]
        told = [g for g in told if not g.toward]
        return told[-1].ids if told else []

    def _first(self, index: int) -> int:
        return self.scene.sentences[index][0]

    def _pointed(self, unit: int) -> bool:
        """'in the district', 'searched this very field'; not 'in the Tartar district', not 'the region of Kharkiv'.

        'in the country's north', but not 'the worst in the country's history'.
        """
        tape = self.scene.tape
        ranked = self.scene.some(max(unit - _RANKED, 0), unit, "claims.superlative", "claims.worst-hit")
        if ranked is not None and not self.scene.has(ranked, unit, "punct", "figure", "person", "device"):
            return False  # 'Doboj is among the most affected municipalities', 'the most mined in the country'
        inside = self.scene.has(unit + 2, unit + 3, "claims.place-joint", "claims.inside")
        share = self.scene.some(max(unit - _SHARED, 0), unit, "percent")
        inside = inside or (share is not None and self._littered(share))
        if tape.has(unit + 1, "claims.genitive") and not inside:
            counted = self.scene.at(unit + 2, "ordinal") and not self.scene.has(unit + 2, unit + 3, "date")
            return counted and self.scene.at(unit - 1, "claims.definite")  # 'the district's third mine blast'
        if self.scene.has(unit + 1, unit + 2, "claims.of", "place", "cap", "claims.state-owned"):
            return False
        clinic = self.scene.some(unit + 1, unit + _COMPOUND, "claims.clinic", "claims.in", "punct")
        if clinic is not None and self.scene.at(clinic, "claims.clinic"):
            return False  # 'was brought to the district central hospital'
        if self.scene.at(unit + 1, "claims.in") and self.scene.at(unit + 2, "place"):
            return False  # 'her plot in Mungo'
        measured = self.scene.at(unit, "claims.size") and not self.scene.at(unit + 1, "claims.have")
        if measured and self.scene.at(unit + 1, "claims.holds") and self.scene.has(unit + 2, unit + 4, "area"):
            return False  # 'The week before, the area had been 1,390 hectares'
        holds = self.scene.at(unit - 1, "claims.definite") and self.scene.at(unit + 1, "claims.holds")
        done = self.scene.at(unit + 1, "action.past")  # not 'the area cleared since January has reached 300 hectares'
        holds = holds and (not done or self.scene.has(unit + 2, unit + 2 + _OBJECT, "figure", "area"))
        first = self._first(self._index(unit))
        if holds and (self.grounds.near.opens(unit - 1, first) or self._behind_time(first, unit - 1)):
            return True  # 'The province has recorded 40', 'In 2018 the province had 40'
        pointed = False
        land = self.scene.value("claims.ground", unit) == "country"
        within = _LAND_WITHIN if land else _POINTED_WITHIN
        for before in range(unit - 1, max(unit - 1 - within, -1), -1):
            if land and (tape.has(before, "=-") or self._part_of_world(before)):
                continue  # 'in the war-torn country', 'in the Southeast Asian country'
            if tape.has(before, "claims.recall"):  # 'of the' is one unit
                office = self.scene.at(before - 1, "claims.official")  # 'said Sok Sophal, police chief of the district'
                return not (office or (tape.has(before - 1, "percent") and not self._littered(before - 1)))
            if pointed and self.scene.at(before, "claims.of"):
                return not self.scene.at(before - 1, "claims.official")  # '19 residents of this district'
            if pointed and self.scene.has(before, before + 1, "claims.in", "claims.searches", "claims.for"):
                return True
            if self.scene.has(before, before + 1, "place", "punct", "date"):
                return False  # not 'in 2024 the area shrank'
            pointed = pointed or tape.has(before, "claims.the")
        return False

    def _behind_time(self, first: int, last: int) -> bool:
        """Whether nothing but a time opens a sentence: 'Between 1990 and 2018 the town had 40 victims'."""
        return all(self.scene.has(u, u + 1, *_TIME) for u in range(first, last))

    def _littered(self, unit: int) -> bool:
        """'In about 80 per cent of the province's area': a share of its land; not 'hurt 80 per cent of the country's
        victims'."""
        behind = self.scene.some(unit, unit + _SHARED, "claims.genitive")
        soil = behind is None or self.scene.has(behind + 1, behind + 1 + _SOIL, "claims.soil", "claims.size")
        return soil and self.scene.has(max(unit - _SHARED, 0), unit, "claims.in")

    def _part_of_world(self, unit: int) -> bool:
        start = self.scene.tape.starts[unit]
        return any(p["start"] <= start < p["end"] and not p["country"] for p in self.scene.facts.places)

    def _of_speaker(self, index: int, unit: int) -> list[str]:
        """'The police in Bashtanka said there had been 31 in their area', '"Mines in my village killed four," said a
        farmer from Zar': the place of those who say so."""
        if not self.scene.has(unit - 2, unit, "claims.possessive"):
            return []
        start = self.scene.tape.starts[self.scene.sentences[index][0]]
        told = [p["id"] for p in self._before(unit) if p["start"] >= start][-1:]
        if told or not self.scene.has(unit - 2, unit, "claims.my"):
            return told
        behind, end = self.scene.tape.starts[unit], self.scene.tape.ends[self.scene.sentences[index][1] - 1]
        home = (p for p in self.scene.facts.places if behind < p["start"] < end and p["kind"] in (*NARROW, "district"))
        return [p["id"] for p in home if self._from(p)][:1]

    def _from(self, place: Json) -> bool:
        """'from Zar', 'from the village of Zar'."""
        first, _ = self.scene.tape.range(place["start"], place["end"])
        come = self.scene.some(first - _OF_VILLAGE, first, "claims.origin")
        return come is not None and not self.scene.has(come, first, "punct", "place")

    def _several(self, index: int, unit: int, *kinds: str) -> list[str]:
        """'In the two districts': so many told before; 'in the same districts': the last list of them."""
        number = next((self.scene.numbers[u] for u in range(unit - 2, unit) if u in self.scene.numbers), None)
        if number is None:
            grounds = (g for i in range(index, -1, -1) for g in reversed(self.grounds.of(i)) if g.last <= unit)
            lists = ([i for i in g.ids if self.grounds.by_id[i]["kind"] in kinds] for g in grounds)
            return next((list(dict.fromkeys(ids)) for ids in lists if len(ids) > 1), [])
        told = [p for p in self._before(unit) if p["kind"] in kinds and p["role"] == "location"]
        start = self.scene.tape.starts[self.scene.sentences[max(index - _SEVERAL_BACK, 0)][0]]
        for places in ([p for p in told if p["start"] >= start], told):
            by_name = {p["name"]: p["id"] for p in reversed(places)}
            if len(by_name) == number.value:
                return list(reversed(by_name.values()))
        return []

    def _around_village(self, unit: int) -> list[str]:
        """So many villages told before; those that are not named lie in the district of the last one that is."""
        if self.scene.has(unit - 2, unit, "figure") and (named := self._several(self._index(unit), unit, *NARROW)):
            return named
        for place in reversed(self._before(unit)):
            if place["kind"] == "village" and place["within"] in self.grounds.by_id:
                return [place["within"]]
        return []

    def _pointed_before(self, index: int, report: list[str]) -> list[str]:
        """'Work in the four villages began in May. So far 29 mines have been lifted there'."""
        if not index:
            return []
        found = self.grounds.near.sets.pointer.finditer(self.scene.tape.chars, *self.scene.sentences[index - 1])
        kinds = (*_PLURAL, *_LARGE, *_UNITS, *NARROW) if self.scene.same_paragraph(index - 1, index) else _LARGE
        units = [m.start() for m in found if self.scene.value("claims.ground", m.start()) in kinds]
        return self._noun(index - 1, units[-1], report) if units else []

    def _listed(self, ground: Ground) -> bool:
        """'The first phase covered Talysh and Sugovushan': a list of all that it covers."""
        last, _ = self.scene.tape.range(ground.places[-1]["start"], ground.places[-1]["end"])
        return self.scene.at(last - 1, "claims.and") and not (ground.origin or ground.toward)

    def _of_body(self, index: int, unit: int) -> list[str]:
        """'According to the mayor's office of Tibú, a mine by a school there blew up': the town of those who say so."""
        start = self.scene.tape.starts[self.scene.sentences[index][0]]
        small = [p for p in self._before(unit) if p["start"] >= start and p["kind"] in (*NARROW, "district")]
        return [p["id"] for p in small if p["role"] in ("actor", "name_part")][-1:]

    def _last_told(self, index: int, unit: int) -> list[str]:
        for before in (index, index - 1):
            if before < index and (led := led_into(self.scene, before, self.grounds.of(before))):
                return led
            told = [g for g in self.grounds.of(before) if g.places and g.last <= unit and not g.lead_only]
            told = [g for g in told if not g.toward] or told  # 'will move to Chitembo, where … there'
            several = before < index and sum(len(g.ids) for g in told) > 1 and not self.grounds.near.eventful(before)
            several = several and not (len(told) == 1 and self._listed(told[0]))
            if told and not several:  # not 'the bridge links Shire with Gondar'
                return told[-1].ids
            if before == index and (body := self._of_body(index, unit) or where_active(self.scene, index, unit)):
                return body
        return []
