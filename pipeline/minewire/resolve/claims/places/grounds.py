"""The grounds that a sentence names: lists and nestings of places, and words for lands that name no one place."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Set
from dataclasses import dataclass, field

from minewire.resolve.claims.counted.gapped import gapped
from minewire.resolve.claims.near import EVENT, Near
from minewire.resolve.facts import Json
from minewire.resolve.places import DISTRICT, RANK

from .background import is_caption
from .elsewhere import Elsewhere
from .narrowest import narrowest
from .ties import home_of_name, made_in, on_bank, on_side, taken_there

_CAME = 3  # units of 'who had been'
_LETTERS = 3  # units of '(LoC)'
_JOINED_WITHIN = 8  # units between two names of one list or nesting
_ROAD_BEFORE = 5  # 'on the road from Nyala to El Geneina'
_SHARE_BEFORE = 7  # 'most of it in the department of Bignona'
_HOLDS_BEHIND = 4  # 'Harib district in Marib gave up'
_HOME_WITHIN = 3  # 'a resident of'
_RELATIVE, _BODY_WITHIN = 20, 2  # units of a clause behind a place; 'Aghdam district prosecutor's office'
_LEAD, _ROW = 3, 2  # sentences; units of 'about 1,436'
_AWAY = 3  # units of 'ten kilometres from'
_PUPILS = ("claims.of", "claims.origin", "claims.people-of")
_NO_ASIDE = ("punct", "figure", "device", "person", *EVENT)


@dataclass(slots=True)
class Ground:
    """Places that are meant together. `ids` are the narrowest of them, [] for 'the liberated lands' or 'nationwide'."""

    ids: list[str]
    first: int
    last: int
    start: int
    places: list[Json] = field(default_factory=list)
    lead_only: bool = False  # a country in the genitive: it places a report only where that begins
    origin: bool = False  # 'from Hays': where things come from, and where people only belong
    toward: bool = False  # where somebody was going or came from: 'on its way to the market in Bandiagara'
    ahead: bool = False  # it holds only for figures before it ('after teams came there in June, 40 shells …')
    pointing: bool = False  # 'there'
    vague: bool = False  # 'the area', 'the site': told again only
    share: int | None = None  # unit of 'most of them': what stands before it is not all there


class Grounds(Elsewhere):
    """Finds the grounds of each sentence of an article."""

    def __init__(self, near: Near) -> None:
        super().__init__(near)
        self._rows: dict[int, list[Json]] = {}
        for place in self.scene.facts.places:
            if self.placed(place):
                self._rows.setdefault(near.sentence_of(place["start"]), []).append(place)
        self._found: dict[int, list[Ground]] = {}
        self._homes: dict[int, list[Ground]] = {}
        self._clinics: dict[int, list[Ground]] = {}
        firsts = [first for first, _ in self.scene.sentences]
        self._nowhere: dict[int, list[int]] = {}
        for match in near.sets.nowhere.finditer(self.scene.tape.chars):
            if self.scene.at(match.start(), "claims.whole-side") and not self._side(match.start()):
                continue
            index = max(bisect_right(firsts, match.start()) - 1, 0)
            self._nowhere.setdefault(index, []).append(match.start())

    @property
    def named(self) -> Set[int]:
        """The sentences that name a place or lands."""
        return self._rows.keys() | self._nowhere.keys()

    def of(self, index: int) -> list[Ground]:
        """The grounds of a sentence in order."""
        if (index not in self._rows and index not in self._nowhere) or is_caption(self.scene, index):
            return []
        if index not in self._found:
            grounds = self._groups(index)
            grounds += self._lands(index, grounds)
            self._found[index] = sorted(grounds, key=lambda ground: ground.first)
        return self._found[index]

    def home(self, index: int, unit: int) -> list[str]:
        """The place whose people a number counts ('64 residents of the Aghdam district'); `unit` is behind it."""
        self.of(index)  # finds the homes too
        homes = self._homes.get(index, ())
        return next((home.ids for home in homes if 0 <= home.first - unit <= _HOME_WITHIN), [])

    def clinics(self, index: int) -> list[Ground]:
        """Where a hospital stands: devices are found there too."""
        self.of(index)
        return self._clinics.get(index, [])

    def is_national(self, identity: str) -> bool:
        """A country, unless only a part of it was ever mined: there its name in the lead places nothing."""
        return self.is_country(identity) and not self._partly(identity)

    def _partly(self, identity: str) -> bool:
        country = self.by_id[identity]["country"] or ""
        return self.is_country(identity) and self.scene.rules.lexicon("claims.partly-mined").value(country) is not None

    def is_country(self, identity: str) -> bool:
        """Whether a place is a country."""
        return bool(self.by_id[identity]["kind"] == "country")

    def local(self, ids: list[str]) -> bool:
        """Whether all are districts or smaller."""
        return all(RANK[self.by_id[identity]["kind"]] <= DISTRICT for identity in ids)

    def placed(self, place: Json) -> bool:
        """Whether a place is where something is, and no state that only acts."""
        first, last = self.scene.tape.range(place["start"], place["end"])
        if place["kind"] == "country" and (self._of_frontier(first - 1, last) or self.invader(first, last)):
            return False
        if place["role"] == "demonym":  # 'on the Lebanese side of the border'
            side = self.scene.at(first - 1, "claims.definite") and self.scene.at(last, "claims.side")
            return side and self.scene.at(first - 2, "claims.in") and self.is_national(place["id"])
        if place["kind"] == "country" and self.scene.has(last, last + 1, "person"):
            return False  # '140 Azerbaijan citizens'
        if self._kind_of(first, last) or (place["country"] is None and self._a_country(place, last)):
            return False
        if on_side(self.scene, first, last):
            return True
        if place["role"] == "location":
            if made_in(self.scene, first):
                return False
            return place["kind"] != "city" or not self._state(place)
        if place["role"] == "dateline":
            return self._heads_row(place, first, last)
        return place["role"] == "actor" and self._placing(place)

    def _heads_row(self, place: Json, first: int, last: int) -> bool:
        """'Tigray: 1,436 people killed', in a line further down: no line of where a report is sent from."""
        index = self.near.sentence_of(place["start"])
        begins = index > _LEAD and self.scene.sentences[index][0] in (first, first - 1)
        return begins and self.scene.at(last, "=:") and self.scene.has(last + 1, last + 1 + _ROW, "figure", "area")

    def _state(self, place: Json) -> bool:
        """'Baku intends to clear': a capital that stands for its state."""
        first, last = self.scene.tape.range(place["start"], place["end"])
        last += self.scene.has(last, last + 1, "claims.adverb", "claims.aside")  # 'Yerevan still refuses'
        return self.scene.at(last, "claims.intends") and not self.scene.at(first - 1, "claims.in")

    def _placing(self, place: Json) -> bool:
        """'Zimbabwe still has', 'Harib gave up', 'Syria's war': a place said to hold, count or clear something."""
        first, last = self.scene.tape.range(place["start"], place["end"])
        if place["kind"] == "country" and self.concerned(first):
            return self.is_national(place["id"])
        if self.scene.at(first - 1, "claims.agent") or self.scene.at(last, "claims.funds"):
            return False  # 'the laying of mines by Eritrea has done harm', 'U.S. support has helped to clear'
        if self.scene.tape.has(last, "claims.genitive"):  # not 'Armenia's maps'
            paper = self.scene.has(last + 1, last + 4, "action.map-context")
            return self.is_national(place["id"]) and not paper
        if self.scene.has(last, last + _BODY_WITHIN, "claims.local-body"):
            return False  # 'the Aghdam prosecutor's office has reported'
        if self.scene.tape.has(last, "=(") or (self.scene.has(last, last + 1, "figure") and gapped(self.scene, last)):
            return True
        if self.scene.has(last, last + 1, "figure") and self.scene.at(first - 1, "claims.dealt"):
            return True  # 'The first half of the year has brought Myanmar 692 casualties'
        if self.scene.at(last, "claims.frees") and self.scene.has(last + 1, last + 3, "area"):
            return True  # 'Ukraine brought 35,200 square kilometres back into use'
        if self.scene.at(last, "=,") and self.scene.at(last + 1, "claims.with"):
            # 'the department of Nariño, with 19, is second'
            return self.scene.has(last + 2, last + 3, "figure", "area")
        if self.scene.at(last, "=,") and self.scene.at(last + 1, "claims.relative"):
            # 'Marib, which had 40, recorded nine'
            close = self.scene.some(last + 2, last + _RELATIVE, "=,", "=.", "=;")
            last = close + 1 if close is not None and self.scene.at(close, "=,") else last
        while self.scene.has(last, last + 1, "=,", "claims.and") and self.scene.at(last + 1, "place"):
            last += 2  # 'Laos, Cambodia and Vietnam have recorded': what the last of them did, they all did
        if self.scene.at(last + self.scene.at(last, "claims.alone"), "claims.account"):
            return True  # 'Cambodia and Croatia alone accounted for 203 square kilometres'
        stop = self.scene.some(last, last + _HOLDS_BEHIND, "claims.holds", "punct", "claims.clause")
        if stop is None or not self.scene.tape.has(stop, "claims.holds"):
            return False
        at = stop + 1
        if self.scene.at(stop, "claims.will") and not self.scene.has(at, at + 1, "claims.there-be", "action.active"):
            return False  # 'Croatia will be free of mines', but not 'Japan will send machines'
        while self.scene.has(at, at + 1, "claims.aside", "claims.adverb"):
            at += 1  # 'has so far handed over'
        donor = self.scene.has(at, at + _HOLDS_BEHIND + 2, "claims.donor")  # 'is the largest donor for demining'
        return not donor and not self.scene.has(at, at + 2, "claims.gave")  # 'Japan has contributed'

    def _groups(self, index: int) -> list[Ground]:
        rows: list[list[Json]] = []
        for place in self._rows.get(index, ()):
            if rows and self._listed(rows[-1][-1]["end"], place["start"]):
                rows[-1].append(place)
            else:
                rows.append([place])
        return [ground for row in rows if (ground := self._ground(row)) is not None]

    def _listed(self, end: int, start: int) -> bool:
        tape = self.scene.tape
        first, last = tape.at(end), tape.at(start)
        letters = tape.has(first + 1, "upper") or tape.has(first + 1, "mixed")
        if letters and tape.has(first, "=(") and tape.has(first + 2, "=)"):
            first += _LETTERS  # 'the Line of Control (LoC) in Poonch'
        if last - first > _JOINED_WITHIN:
            return False
        if tape.has(first, "=("):
            first += 1  # 'Banganza (Masisi district)'
        elif tape.has(first, "=,") and self.scene.at(first + 1, "claims.relative"):
            first += 3 * self.scene.at(first + 2, "claims.lies")  # 'Banganza, which lies in the Masisi district'
        if last - first == 1 and self.scene.has(first, last, "claims.to", "claims.with"):
            # 'along the road from Adigrat to Zalambessa', 'linking Adigrat with Zalambessa'
            return self.scene.has(first - _ROAD_BEFORE, first, "claims.road", "claims.way")
        aside = self.scene.at(first, "=,") and self.scene.at(first + 1, "claims.indefinite")
        aside = aside and self.scene.has(last - 1, last, "claims.in", "claims.beside")
        if aside and not self.scene.has(first + 1, last, *_NO_ASIDE):
            return True  # 'Awach, a trading centre north of Gulu'
        also = self.scene.at(first, "claims.and") and self.scene.at(first + 1, "claims.in")
        if also and self.scene.has(last - 2, last, "claims.of", "claims.recall"):
            return not self.scene.has(first + 2, last, *_NO_ASIDE)  # 'from the edge of X and from the sides of Y'
        apart = self.scene.has(first, last, "measure")  # 'Adi Nebri, a village 12 kilometres outside Adwa'
        return all(
            self.scene.has(u, u + 1, "claims.place-joint", "=,", "place", "demonym")
            or (apart and self.scene.has(u, u + 1, "measure", "claims.indefinite", "claims.spot", "claims.beside"))
            for u in range(first, last)
        )

    def leads(self, place: Json) -> bool:
        """Whether organisations are led from a town."""
        return self.scene.rules.lexicon("claims.headquarters").value(place["name"]) is not None

    def _led_from(self, row: list[Json], last: int) -> bool:
        """'The Geneva office has counted 210 victims'."""
        return self.leads(row[0]) and self.scene.has(last, last + _BODY_WITHIN, "claims.bureau")

    def _ground(self, row: list[Json]) -> Ground | None:
        tape = self.scene.tape
        first, head_last = tape.range(row[0]["start"], row[0]["end"])
        _, last = tape.range(row[-1]["start"], row[-1]["end"])
        ground = Ground(narrowest(self.scene, row), first, last, row[0]["start"], row)
        if len(row) == 1 and row[0]["kind"] == "country" and tape.has(head_last, "claims.genitive"):
            ground.lead_only = not self._soil(head_last + 1)
        if self.scene.rules.lexicon("claims.no-ground").value(row[0]["name"]) is not None or self._led_from(row, last):
            return None
        if on_bank(self.scene, row, first, last) or tape.has(last, "claims.hour"):
            return None
        if tape.has(last, "claims.clinic"):
            self.aside.update(place["id"] for place in row)
            return None  # 'a nurse in Mogadishu's Medina hospital'
        based = tape.has(last, "=-") and tape.has(last + 1, "claims.not-place-before")  # 'a Britain-based monitor'
        if based or tape.has(last, "claims.funds") or (len(row) == 1 and tape.has(last, "claims.forces")):
            return None  # 'UK funding has released 40 hectares', 'bombs from U.S. warplanes'
        if tape.has(last, "claims.school") and self.scene.has(first - _HOME_WITHIN, first, *_PUPILS):
            return None  # 'two pupils of Otwee primary school'
        if ground.lead_only and self.scene.has(head_last + 1, head_last + 4, "claims.freed"):
            return None
        freed = row[0]["kind"] == "country" and len(row) == 1 and tape.has(last, "claims.freed")
        if freed and self.scene.has(first - _AWAY, first, "claims.lands"):  # 'the territories of Azerbaijan freed from'
            return None
        counts = tape.has(last, "claims.holds") and tape.has(last + 1, "figure")  # 'Cambodia reported 29 casualties'
        if not ground.lead_only and self.scene.has(first - _HOME_WITHIN, first, "claims.clinic"):
            self._clinics.setdefault(self.near.sentence_of(ground.start), []).append(ground)
        told = self.near.reported(ground.start) and not counts and not self._spot_of_blast(first, last)
        if told or self._only_named(row, first):
            return None
        tied = taken_there(self.scene, first, last) or home_of_name(self.scene, first, last)
        tied = tied or (not ground.lead_only and self._of_something_else(first) and not self._worked(last))
        if tied:
            self.aside.update(place["id"] for place in row)
            if self.scene.has(first - _HOME_WITHIN, first, "claims.people-of") and not self._partly(row[0]["id"]):
                self._homes.setdefault(self.near.sentence_of(ground.start), []).append(ground)
            return None
        behind = int(tape.has(first - 1, "claims.definite") and tape.has(last, "claims.ground"))  # 'the Zar settlement'
        if tape.has(first - 1, "claims.town-of"):
            behind = 1 + tape.has(first - 2, "claims.definite")  # 'a man from the town of Horadiz'
        road = self.scene.has(first - _ROAD_BEFORE, first - 1, "claims.road")
        away = self.scene.has(first - _AWAY - behind, first - 1, "measure")  # 'a forest ten kilometres from Banganza'
        belongs = tape.has(first - 1 - behind, "claims.origin") or self._dwells(first - 1 - behind)
        ground.origin = belongs and not (ground.lead_only or road or away)
        if ground.origin and self.scene.at(first - 2 - behind, "claims.known"):
            ground.origin = False  # 'no casualties were reported from Yangon'
        if ground.origin and self._sent(first - 2 - behind):
            return None
        ground.share, ground.toward = self._share(first), self._toward(first)
        if ground.toward and not ground.origin:
            self.aside.update(place["id"] for place in row)
        return ground

    def _sent(self, unit: int) -> bool:
        """'A company from Sisak', 'funding from Japan', 'sappers who had come from the town of Sisak': `unit` stands
        before 'from'."""
        if self.scene.has(unit, unit + 1, "claims.company", "claims.funds", "claims.relative"):
            return True  # 'sappers who came from Sisak': 'came from' is one unit
        came = self.scene.has(unit, unit + 1, "claims.arrived", "claims.dispatched")
        return came and self.scene.has(unit - _CAME, unit, "claims.relative", "claims.company")

    def _soil(self, unit: int) -> bool:
        """'Vietnam's land', 'Egypt's Western Desert', 'Jordan's northern border with Syria'."""
        while self.scene.has(unit, unit + 1, "cap", "claims.place-joint") and not self.scene.at(unit, "claims.soil"):
            unit += 1
        return self.scene.has(unit, unit + 1, "claims.soil", "claims.border")  # 'border with' is one unit

    def _share(self, first: int) -> int | None:
        for unit in range(first - 1, max(first - 1 - _SHARE_BEFORE, -1), -1):
            classes = self.scene.tape.classes(unit)
            if "claims.share" in classes:
                return unit
            if "figure" in classes or "punct" in classes:
                return None
        return None

    def _side(self, unit: int) -> bool:
        """'In the south': a part of the land, when no name says of what."""
        alone = self.scene.at(unit - 1, "claims.definite") and self.scene.at(unit - 2, "claims.in")
        behind = ("claims.of", "place", "demonym", "lower", "cap", "claims.ground")
        return alone and not self.scene.has(unit + 1, unit + 2, *behind)

    def _lands(self, index: int, groups: list[Ground]) -> list[Ground]:
        """'The liberated lands', 'nationwide': told, and yet no place of the list."""
        found: list[Ground] = []
        tape = self.scene.tape
        for unit in self._nowhere.get(index, ()):
            begin = unit - 2 - 2 * tape.has(unit - 1, "place")  # 'the territories of Azerbaijan freed'
            if tape.has(unit, "claims.freed") and not self.scene.has(begin, unit + 3, "claims.lands"):
                continue
            near = range(unit - 2, unit + 5)
            if not any((g.first in near or g.last - 1 in near) and not g.lead_only for g in groups):
                found.append(Ground([], unit, unit + 1, tape.starts[unit]))
        return found
