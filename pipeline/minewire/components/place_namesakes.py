"""Names of countries, peoples and parts of the world that are also those of units elsewhere: a head, an article and the
country named show which."""

from __future__ import annotations

from collections.abc import Mapping

from minewire.ruleset import Tape
from minewire.ruleset.gazetteer import Place
from minewire.ruleset.scope import countries_of

from .place_classes import UNIT, Classes
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
            if len(hit.places) < 2:
                continue
            first = hit.places[0]
            if first.kind == "country":
                units = self._units(hit, tape)
                if units:
                    self._choose(hit, units, hits, number)
            elif first.core and first.country is None:
                self._settle_area(hit, tape, hits, number)

    def _settle_area(self, hit: Hit, tape: Tape, hits: list[Hit], number: int) -> None:
        """Leaves either the part of the world or the units of its name: 'the Sahel', 'on the White Nile' are the
        former, 'in White Nile', 'the Sahel and Est regions' the latter where the article is about their country."""
        classes, (area, *units) = self._classes, hit.places
        first, last = tape.range(hit.start, hit.end)
        head, before = classes.char(tape, last), classes.char(tape, first - 1)
        headed = head in classes.head
        listed = classes.before_plural(tape, last) and (before in classes.join or head in classes.join)
        near = self._beside(hit, hits, number)
        if headed and not listed and (head in classes.plural or classes.kind_at(tape, last) == UNIT):
            units = [unit for unit in units if unit.country in near and head not in classes.plural]
        elif not headed and not listed and (before in classes.the or before in classes.side):
            units = []
        others = [other for other in hits if other.key != hit.key]
        scope = countries_of((other.places for other in others), self._capitals, (other.key for other in others))
        worth = {unit.country: scope.get(unit.country or "", 0.0) for unit in units}
        most = max(worth.values(), default=0.0)
        sure = most or (len(worth) == 1 and headed)
        hit.places = tuple(unit for unit in units if sure and worth[unit.country] == most) or (area,)

    def _units(self, hit: Hit, tape: Tape) -> list[Place]:
        """The units of the name when a head stands behind it: 'the municipality of Albania' is one too."""
        first, last = tape.range(hit.start, hit.end)
        classes = self._classes
        before = classes.char(tape, first - 1) in classes.of and classes.kind_at(tape, first - 2) == "district"
        before = before and classes.char(tape, first - 2) not in classes.plural
        if not before and classes.char(tape, last) not in classes.head:
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
