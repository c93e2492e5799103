"""The place of a kind that an article told last: what 'the district', 'the city', 'the country' are."""

from __future__ import annotations

from collections import Counter

from minewire.resolve.facts import Json

from .grounds import Grounds
from .lines import land_of_line, of_heading, of_line, only_abroad, town_of_line

NARROW = ("village", "city")


class ToldLast:
    """Finds the last place of a kind before a unit."""

    def __init__(self, grounds: Grounds) -> None:
        self.grounds, self.scene = grounds, grounds.scene

    def _index(self, unit: int) -> int:
        return self.grounds.near.sentence_of(self.scene.tape.starts[unit])

    def _before(self, unit: int) -> list[Json]:
        start, linked = self.scene.tape.starts[unit], self.grounds.linked
        told = (p for p in self.scene.facts.places if p["end"] <= start and p["role"] != "dateline")
        return [p for p in told if p["id"] not in linked]

    def _last_of(self, unit: int, *kinds: str) -> list[str]:
        """The last place of a kind told before (of the first kind that there is); a country also in a name."""
        places = self._before(unit)
        if "country" not in kinds:
            there = [p for p in places if p["id"] not in self.grounds.aside]
            toward = there and kinds[0] in ("district", "village") and not any(p["kind"] in kinds for p in there)
            places = places if toward else there or places  # 'flew to Fuzuli … in the district'
            stayed = [p for p in places if not self._left(p)]  # 'men from Ganja … in Zar … in the same village'
            if kinds == ("city",) and not any(map(self._is_town, stayed)):
                if town := town_of_line(self.scene, unit):
                    return town
                kinds = ("city", "village")
            places = stayed if any(p["kind"] in kinds for p in stayed) else places
        if "country" in kinds and (line := of_heading(self.grounds.near, self._index(unit))):
            return line
        if "country" in kinds:  # 'The US dropped bombs on the country': not the one that only acts there
            there = [p for p in places if p["kind"] == "country" and self.grounds.placed(p) and not self._left(p)]
            there = self._of_most(there) or there
            if there:
                return [there[-1]["id"]]
            places = self._of_most(places) or ([] if only_abroad(self.scene, places) else places)
        holders = {p["within"] for p in places if p["kind"] == "district"}
        for kind in kinds:
            for place in reversed(places):
                if kind == "region" and place["kind"] == "city" and self._tells(place, unit):
                    return [place["id"]]  # 'The Kharkiv prosecutor's office said that in the region …'
                if kind == "region" and place["id"] in holders and place["kind"] == "city":
                    return [place["id"]]  # 'Shatt al-Arab district of Basra … The governorate'
                named = kind == "country" and place["role"] != "demonym"
                named = named or (kind == "region" and self._in_body(place, unit, places))
                if place["kind"] == kind and (named or place["role"] == "location"):
                    return [place["id"]]
            if kind == "region" and (line := of_line(self.scene, unit)):
                return line
            if kind == "country":
                return next(([p["id"]] for p in reversed(places) if self._authority(p)), []) or land_of_line(self.scene)
        named = [p["id"] for p in places if p["kind"] == "district" and p["role"] == "name_part"]
        return named[-1:] if kinds == ("district",) else []  # 'the Zar District Prosecutor's Office'

    def _is_town(self, place: Json) -> bool:
        return bool(place["kind"] == "city" and place["role"] == "location")

    def _in_body(self, place: Json, unit: int, places: list[Json]) -> bool:
        """Whether a region in the name of a body is 'the region': in its own sentence, or where the text names none
        itself ('in Duhok …', said the Kurdistan Mine Action Agency. … 'in the province')."""
        if place["role"] not in ("name_part", "actor"):
            return False
        here = self.grounds.near.sentence_of(place["start"]) == self._index(unit)
        return here or not any(p["kind"] == "region" and p["role"] == "location" for p in places)

    def _seat(self, unit: int) -> list[str]:
        """'Mines in Cambodia's Battambang … the province': a province that is told by the name of its town."""
        owned = [p for p in self._before(unit) if p["kind"] == "city" and self._owned(p)]
        return [p["id"] for p in owned[:1]]

    def _owned(self, place: Json) -> bool:
        first, _ = self.scene.tape.range(place["start"], place["end"])
        return self.scene.at(first - 1, "claims.genitive") and self.scene.tape.has(first - 2, "place")

    def _of_most(self, places: list[Json]) -> list[Json]:
        """Of some places the countries in which (nearly) all towns and districts of the article lie: 'the country' is
        not the one whose army left."""
        small = Counter(
            p["country"] for p in self.scene.facts.places if p["role"] == "location" and p["kind"] != "country"
        )
        most = [country for country, count in small.most_common(1) if country and 2 * count > small.total()]
        return [p for p in places if p["kind"] == "country" and p["country"] in most]

    def _tells(self, place: Json, unit: int) -> bool:
        """Whether a place stands in the name of a body that tells the same sentence."""
        last = self.scene.tape.range(place["start"], place["end"])[1]
        beside = self.grounds.near.sentence_of(place["start"]) == self._index(unit)
        return beside and place["role"] != "location" and self.scene.has(last, last + 2, "claims.local-body")

    def _authority(self, place: Json) -> bool:
        """'The Iraqi authorities': whose country 'the country' is when no other one is named."""
        last = self.scene.tape.range(place["start"], place["end"])[1]
        body = self.scene.has(last, last + 2, "claims.local-body", "claims.national-body")
        return place["kind"] == "country" and place["role"] == "demonym" and body

    def _left(self, place: Json) -> bool:
        """'crossing from Mozambique': a country that somebody came from is not 'the country'."""
        first, _ = self.scene.tape.range(place["start"], place["end"])
        return self.scene.at(first - 1, "claims.origin")

    def _land(self, unit: int) -> list[str]:
        """'Across the country': its name, unless only a part of it was ever mined."""
        ids = self._last_of(unit, "country")
        return [i for i in ids if self.grounds.is_national(i)]
