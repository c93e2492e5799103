"""Names of countries and peoples that are also those of units elsewhere: a head and the country named show which."""

from __future__ import annotations

from collections.abc import Mapping

from minewire.ruleset import Tape
from minewire.ruleset.gazetteer import Place
from minewire.ruleset.scope import countries_of

from .place_classes import Classes
from .place_names import Hit

_AHEAD, _BEHIND = 4, 16  # characters between such a name and the country it lies in: "Ethiopia's Somali region of …"
_UNITS = {"region", "district"}


class Namesakes:
    """Reads 'the Somali region of Ethiopia', 'Kazakh district of Azerbaijan', 'Niger State' in news of Nigeria."""

    def __init__(self, classes: Classes, capitals: Mapping[str, str]) -> None:
        self._classes, self._capitals = classes, capitals

    def settle(self, hits: list[Hit], tape: Tape) -> None:
        """Leaves a name with a head only the units of a country that the article speaks of more than of its own."""
        for number, hit in enumerate(hits):
            if len(hit.places) > 1 and hit.places[0].kind == "country":
                units = self._units(hit, tape)
                if units:
                    self._choose(hit, units, hits, number)

    def _units(self, hit: Hit, tape: Tape) -> list[Place]:
        """The units of the name when a head stands behind it."""
        _, last = tape.range(hit.start, hit.end)
        if self._classes.char(tape, last) not in self._classes.head:
            return []
        return [place for place in hit.places if place.kind in _UNITS]

    def _choose(self, hit: Hit, units: list[Place], hits: list[Hit], number: int) -> None:
        own = hit.places[0].country
        others = [other for other in hits if other.key != hit.key]
        scope = countries_of((other.places for other in others), self._capitals, (other.key for other in others))
        beside = self._beside(hit, hits, number)
        meant = [
            place
            for place in units
            if place.country in beside or scope.get(place.country or "", 0.0) > scope.get(own or "", 0.0)
        ]
        if meant:
            hit.places = tuple(meant)

    def _beside(self, hit: Hit, hits: list[Hit], number: int) -> set[str | None]:
        """The countries named right before and behind."""
        near: list[Hit] = []
        if number and hit.start - hits[number - 1].end < _AHEAD:
            near.append(hits[number - 1])
        if number + 1 < len(hits) and hits[number + 1].start - hit.end < _BEHIND:
            near.append(hits[number + 1])
        return {one.places[0].country for one in near if one.places[0].kind == "country" and not one.demonym}
