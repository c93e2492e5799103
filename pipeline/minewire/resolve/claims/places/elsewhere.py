"""Places that a sentence names and where nothing it tells of lies: seats, homes, hospitals, ways, mere comparisons."""

from __future__ import annotations

from minewire.resolve.claims.near import EVENT, Near
from minewire.resolve.claims.other_headlines import other_headlines
from minewire.resolve.claims.presented import presented
from minewire.resolve.facts import Json

from .narrowest import is_house
from .ties import at_work, beyond_side, left_it, taken_to

_ROAD_BEFORE = 5  # 'on the road from Nyala to El Geneina'
_WAY_BEFORE = 7  # 'on its way back to the weekly market of'
_TIED_WITHIN, _HOME_WITHIN = 4, 3  # 'a hospital in', 'a resident of'
_SAID_WITHIN = 5  # 'where the ambassador said'
_WAR_BEFORE = 4  # units of 'war of independence from'
_REST = 2  # units of 'rest of'
_BEST, _OPENED = 3, 4  # 'the largest in', ', in the'
_BORDER = 2  # units of 'border between'
_ATTACK = 8  # units from an attack to its land
_AGAINST = 6  # units of 'on the territory of Ukraine'
_RANKED = 4  # 'the most contaminated province in'
_ARRIVED_WITHIN, _FROM_WITHIN = 4, 5  # 'have arrived from', 'from the camps in'
_WHO_DWELLS = 4  # units of 'who now lives in'
_CLINIC_BEFORE = 10  # 'hospital run by Doctors Without Borders in'
_BLAST_BEFORE, _AFTER = 9, 4  # units of 'after the blast on a cassava farm in'
_PERCENT = 5  # units of '2 per cent of the'
_BODY_NAME = 12  # units of 'office of the National Mine Action Centre (NMAC)'
_OF_NAME = frozenset(
    (
        "cap",
        "upper",
        "mixed",
        "claims.of",
        "claims.for",
        "claims.definite",
        "claims.and",
        "=(",
        "=)",
        "device.strong-topic",
        "claims.recall",
    )
)
_FELT = 10  # units of 'could be heard as far away as'
_OPENERS = frozenset(EVENT)


class Elsewhere:
    """Tells which places of an article are only named."""

    def __init__(self, near: Near) -> None:
        self.near, self.scene = near, near.scene
        self.by_id: dict[str, Json] = {p["id"]: p for p in self.scene.facts.places}
        others = other_headlines(self.scene)
        self.linked = {i for i, p in self.by_id.items() if near.sentence_of(p["start"]) in others}  # of other articles
        self.aside: set[str] = set()  # places that are only a seat, a home, a hospital, the end of a way

    def _only_named(self, row: list[Json], first: int) -> bool:
        """'An area larger than Greater London', 'maps have arrived from Armenia', 'Basra is the most contaminated in
        Iraq': nothing lies there."""
        scene = self.scene
        if row[0]["id"] in self.linked:
            return True
        if scene.at(first - 1 - scene.at(first - 1, "claims.definite"), "claims.in") and self._of_noun(first):
            return True
        if len(row) == 1 and row[0]["kind"] == "country" and scene.at(first - 1, "claims.in"):
            if scene.has(first - _BEST, first - 1, "claims.superlative") and scene.has(first - 4, first - 1, "=,"):
                return True  # 'the Muhamalai minefield, the largest in Sri Lanka'
            ranked = scene.some(max(first - _RANKED, 0), first - 1, "claims.worst-hit", "claims.superlative")
            if ranked is not None and scene.has(ranked, first - 1, "claims.worst-hit", "action.adjective"):
                return True
        if row[0]["kind"] == "country" and scene.has(first - 1, first, "claims.origin", "claims.with"):
            war = scene.some(max(first - _WAR_BEFORE, 0), first - 1, "claims.war")
            if war is not None and not scene.has(war, first, "punct", "figure", "place", *EVENT):
                return True  # 'from its war of independence from France'
        if len(row) == 1 and row[0]["kind"] == "country" and scene.at(first - 1, "claims.origin"):
            return scene.has(first - _ARRIVED_WITHIN, first - 1, "claims.arrived")
        _, last = scene.tape.range(row[-1]["start"], row[-1]["end"])
        if beyond_side(scene, first) or left_it(scene, first, last):
            return True
        if self._felt(first) or (row[-1]["kind"] == "other" and self._venue(row[-1])):
            return True
        if len(row) == 1 and is_house(scene, row[0]) and self.near.harmful(self.near.sentence_of(row[0]["start"])):
            return True  # 'Four died at the Agency Headquarters Hospital'
        if scene.at(first - 1, "claims.in") and scene.at(first - 2, "claims.said"):
            return True  # 'the UN said in Kabul'
        if scene.at(first - 1, "claims.in") and scene.at(first - 2, "claims.institute"):
            return scene.has(first - 3, first - 2, "device.strong-topic")  # 'the mine action centre in Sanaa counts'
        if row[-1]["kind"] == "city" and scene.at(first - 1, "claims.in") and self._seat(first - 1):
            self.aside.add(row[-1]["id"])
            return True
        if scene.at(first - 1, "claims.of") and scene.has(first - _REST, first - 1, "claims.others"):
            return scene.has(first - _REST - 2, first - 1, "claims.origin")  # 'cut off from the rest of Senegal'
        if row[0]["kind"] != "country" and (
            scene.at(first - 1, "claims.campaign")
            or (scene.has(first - 1, first, "claims.for", "claims.of") and scene.at(first - 2, "claims.campaign"))
        ):
            return True  # 'since the battle for Mosul began', 'since the assault on Aleppo'
        between = first - 1 - scene.at(first - 1, "claims.definite")
        if len(row) > 1 and scene.at(between, "claims.between") and self._of_border(row, between):
            return True  # 'close to the border between Zimbabwe and Mozambique'
        if row[-1]["kind"] == "city" and scene.at(last, "claims.vouches") and scene.at(first - 1, "claims.in"):
            self.aside.add(row[-1]["id"])
            return True
        where = last + scene.at(last, "=,")  # 'left for Baku, where the ambassador said that'
        if scene.at(where, "claims.relative-place") and scene.has(where, where + _SAID_WITHIN, "claims.said"):
            return True
        at = first - 1
        while scene.has(at, at + 1, "claims.the", "cap"):
            at -= 1
        sized = scene.at(at, "claims.of") and scene.at(at - 1, "claims.size")
        sized = sized and not scene.at(at - 2, "action.adjective")  # 'put the mined area of Karen state at 14,000'
        sized = sized and not scene.has(at - _PERCENT, at - 1, "percent")  # '1.7 per cent of the surface of Chad'
        return scene.at(at, "claims.greater") or sized

    def _of_border(self, row: list[Json], between: int) -> bool:
        """Whether two states meet, or 'the border between' them and a region is told."""
        kinds = {place["kind"] for place in row}
        border = self.scene.has(between - _BORDER, between, "claims.frontier")
        return kinds == {"country"} or (border and "country" in kinds and kinds <= {"country", "region"})

    def _of_frontier(self, before: int, last: int) -> bool:
        """'The border with Libya', 'on the Niger border', 'close to the Chad-Libya border': it tells no side."""
        scene = self.scene
        before -= scene.at(before, "claims.definite")
        if scene.at(before, "claims.border"):
            return True
        last += 2 * (scene.has(last, last + 1, "=-", "=–", "=/") and scene.has(last + 1, last + 2, "place"))
        return scene.at(last, "claims.frontier") and scene.has(before, before + 1, "claims.in", "claims.beside")

    def _kind_of(self, first: int, last: int) -> bool:
        """'In Irpin, a Kyiv suburb': of what the place before it is a part."""
        aside = self.scene.at(first - 1, "claims.indefinite") and self.scene.at(first - 2, "=,")
        return aside and self.scene.at(first - 3, "place") and self.scene.at(last, "claims.spot")

    def concerned(self, first: int) -> bool:
        """'292 citizens of Azerbaijan', 'since the aggression against Ukraine began': a state with its people, or the
        land that an attack was made on."""
        if self.scene.has(first - _HOME_WITHIN, first, "claims.people-of"):
            return True
        if not self.scene.at(first - 1, "claims.against"):
            return False
        noun = self.scene.some(max(first - _ATTACK, 0), first - 1, "claims.aggression")
        noun = first - 2 if self.scene.at(first - 2, "date") else noun
        return noun is not None and not self.scene.has(noun, first, "punct", "figure", *EVENT)

    def invader(self, first: int, last: int) -> bool:
        """'Since the aggression of the Russian Federation against Ukraine', 'after the invasion by Russia': a state
        that attacks; 'the invasion of Ukraine' is of the land attacked."""
        before = first - 1 - self.scene.at(first - 1, "claims.definite")
        # 'the beginning of the invasion' is one unit
        if not self.scene.has(before - _BORDER, before, "claims.aggression") and not self.scene.at(before - 1, "date"):
            return False
        if self.scene.at(before, "claims.agent"):
            return True
        against = self.scene.some(last, last + _AGAINST, "place", "punct", "figure")
        joint = self.scene.has(last, last + 1, "claims.against", "claims.in", "claims.toward")
        return self.scene.has(before, before + 1, "claims.of", "claims.recall") and joint and self._named(against)

    def _named(self, unit: int | None) -> bool:
        return unit is not None and self.scene.at(unit, "place")

    def _a_country(self, place: Json, last: int) -> bool:
        """'In the Horn of Africa country', 'along the Mediterranean coast'."""
        short = place["kind"] == "other" and place["name"].startswith(f"{place['text']} ")
        return self.scene.value("claims.ground", last) == "country" or (short and self.scene.at(last, "claims.shore"))

    def _felt(self, first: int) -> bool:
        """'The blast shook windows in Arnoun', 'the explosion was heard as far as Zar'."""
        begin = self.scene.sentences[self.near.sentence_of(self.scene.tape.starts[first])][0]
        felt = self.scene.some(max(first - _FELT, begin), first, "claims.felt")
        blast = felt is not None and self.scene.has(begin, felt, "incident", "claims.mishap", "cause.explosion")
        return blast and not self.scene.has(felt or 0, first, "place", "figure", "claims.relative", *EVENT)

    def _seat(self, unit: int) -> bool:
        """'The Directorate for Mine Action in Baghdad', 'the office of the Mine Action Centre (MAC) in Zar': the unit
        is the preposition behind the name of a body."""
        begin = self.scene.sentences[self.near.sentence_of(self.scene.tape.starts[unit])][0]
        for at in range(unit - 1, max(unit - 1 - _BODY_NAME, begin - 1), -1):
            classes = self.scene.tape.classes(at)
            if "claims.institute" in classes or "claims.bureau" in classes:
                topic = self.scene.has(at - 1, unit, "device.strong-topic", "claims.institute")
                return topic and at < unit - 1
            if classes.isdisjoint(_OF_NAME):
                return False
        return False

    def _venue(self, place: Json) -> bool:
        """'The conference ended in the Zangilan Congress Center'."""
        words = self.scene.rules.lexicon("claims.venue").entries
        return any(place["text"].endswith(f" {word}") for word in words)

    def _of_noun(self, first: int) -> bool:
        """'The village, in the Kharkiv region, was retaken': it only says where the one told before lies."""
        comma = self.scene.some(max(first - _OPENED, 0), first, "=,")
        noun = comma - 1 if comma is not None else -1
        return (
            self.scene.at(noun, "claims.ground")
            and self.near.begins(noun - 1)
            and self.scene.at(noun - 1, "claims.the")
        )

    def _spot_of_blast(self, first: int, last: int) -> bool:
        """'Said an officer in Gwoza, where the blast happened', 'said after the blast on a farm in Malai'."""
        begin = max(
            first - _BLAST_BEFORE, self.scene.sentences[self.near.sentence_of(self.scene.tape.starts[first])][0]
        )
        blast = self.scene.some(begin, first, "incident", "claims.mishap", "cause.explosion")
        if blast is not None and not self.scene.has(blast, first, "punct", "figure", "place", "claims.said"):
            return self.scene.has(max(blast - _AFTER, begin), blast, "compare.after", "claims.of-blast")
        where = last + self.scene.at(last, "=,")
        if not self.scene.at(where, "claims.relative-place"):
            return False
        end = where + _SAID_WITHIN
        return self.scene.has(where, end, "incident", "claims.mishap") and self.scene.has(where, end, "claims.befell")

    def _of_something_else(self, first: int) -> bool:
        """A seat, a home, a hospital: 'based in Britain', 'a resident of Tartar', 'taken to Barda'."""
        if self.scene.at(first - 1, "claims.dealt"):
            return False  # 'has brought Myanmar 692 casualties'
        work = self.scene.has(first - 2, first - 1, "claims.operations", "claims.of-its-life")
        if self.scene.at(first - 1, "claims.amid") and not work and presented(self.scene, first):
            return True  # not 'published a summary of its work in Zar'
        if self.scene.at(first - 1, "claims.amid") and self.scene.at(first - 2, "claims.stranded"):
            return False  # 'in the house they had moved into in Zar'
        if self.scene.at(first - 1, "=,") and self.scene.at(first - 2, "claims.seat"):
            first -= 2  # 'brought to the regional capital, Herat'
        elif self.scene.at(first - 1, "claims.town-of"):
            first -= 1  # 'driven to hospitals in the port city of Hodeidah'
        for unit in range(first - 1, max(first - 1 - _TIED_WITHIN, -1), -1):
            classes = self.scene.tape.classes(unit)
            if "claims.known" in classes and not self.scene.at(unit - 1, "=,"):
                return False  # '45 victims were registered in the Tyre district'
            if "claims.not-place-before" in classes and not at_work(self.scene, unit):
                return first - unit <= _HOME_WITHIN or "claims.home" not in classes
            if "punct" in classes or "claims.home-stop" in classes or not classes.isdisjoint(_OPENERS):
                return False
        return self._run_clinic(first) or taken_to(self.scene, first)

    def _dwells(self, unit: int) -> bool:
        """'His brother, who lives in Baku, was hurt': the unit is the preposition."""
        who = self.scene.at(unit, "claims.in") and self.scene.has(unit - 2, unit, "claims.dwells")
        return who and self.scene.has(unit - _WHO_DWELLS, unit, "claims.relative")

    def _run_clinic(self, first: int) -> bool:
        """'At a field hospital run by a charity in Mocha, a nurse said'."""
        begin = max(first - _CLINIC_BEFORE, 0)
        clinic = self.scene.some(
            begin, first, "claims.clinic", "claims.not-place-before"
        )  # 'at a hospital' is one unit
        if clinic is None or not self.scene.has(clinic, first, "claims.agent"):
            return False
        return not self.scene.has(clinic + 1, first, "punct", "figure", *EVENT)

    def _worked(self, last: int) -> bool:
        """'It also works in the Vavuniya district, where it removed 318'."""
        where = last + self.scene.has(last, last + 1, "claims.ground")
        where += self.scene.at(where, "=,")
        end = where + _SAID_WITHIN
        event = self.scene.some(where, end, *EVENT)  # 'where it lifted and blew up six'
        done = event is not None and self.scene.has(event, event + 1, *EVENT[4:])
        done = done and not self.scene.has(event or 0, (event or 0) + 1, *EVENT[:4])
        return done and self.scene.at(where, "claims.relative-place")

    def _toward(self, first: int) -> bool:
        """'On its way to the market in Bandiagara': nothing happened there."""
        if self.bound(first):
            return True
        come = self.scene.some(max(first - _FROM_WITHIN, 0), first - 1, "claims.origin")
        if come is not None and self.scene.has(come - 2, come, "claims.arrived"):
            return not self.scene.has(come, first, "punct", "figure", *EVENT)  # 'come back from camps in Duhok'
        if self.scene.at(first - 1, "claims.toward") and not self.scene.has(
            first - 2, first - 1, "claims.close", "measure"
        ):
            return not self.scene.has(first - _ROAD_BEFORE, first - 1, "claims.road")
        return self.on_way(first)

    def bound(self, first: int) -> bool:
        """'On its way to Hadrut', 'home from the fair at Bandiagara': where nobody was when it happened."""
        before = first - 1 - self.scene.at(first - 1, "claims.definite")
        if self.scene.has(before, before + 1, "claims.toward", "claims.for") and self.on_way(first):
            return True
        come = self.scene.some(max(first - _FROM_WITHIN, 0), first - 1, "claims.origin")
        home = come is not None and self.scene.at(come - 1, "claims.homeward")
        return home and not self.scene.has(come or 0, first, "punct", "figure", *EVENT)

    def on_way(self, first: int) -> bool:
        """'On the way from Gao to Kidal'."""
        way = self.scene.some(max(first - _WAY_BEFORE, 0), first, "claims.way")
        return (
            way is not None
            and self.scene.has(way + 1, first, "claims.toward", "claims.for")
            and not self.scene.has(way, first, "punct", "figure", "place", *EVENT)
        )
