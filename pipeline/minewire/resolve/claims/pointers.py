"""Words that point back to a place: 'there', 'in the district', 'on the site', 'in the four villages'."""

from __future__ import annotations

from minewire.resolve.facts import Json

from .grounds import Ground, Grounds

_DETERMINERS_WITHIN = 3


class Pointers:
    """Resolves the pointing words of a sentence to grounds told before them."""

    def __init__(self, grounds: Grounds) -> None:
        self.grounds, self.scene = grounds, grounds.scene

    def of(self, index: int, report: list[str]) -> list[Ground]:
        """Grounds that words of a sentence point to; `report` is where the report is now."""
        first, last = self.scene.sentences[index]
        found: list[Ground] = []
        at = first
        while (unit := self.scene.some(at, last, "claims.there", "claims.ground")) is not None:
            at = unit + 1
            ids = self._meant(index, unit, report)
            if ids:
                aside = self.scene.tape.has(unit, "claims.there") and self.scene.has(unit + 1, unit + 4, "date")
                found.append(Ground(ids, unit, unit + 1, self.scene.tape.starts[unit], ahead=aside))
        return found

    def _meant(self, index: int, unit: int, report: list[str]) -> list[str]:
        tape = self.scene.tape
        if tape.has(unit, "claims.there"):
            after = tape.classes(unit + 1)
            if "claims.passive" in after or "claims.perfect" in after or "claims.there-be" in after:
                return []
            return self._last_told(index, unit) or report
        if not self._pointed(unit):
            return []
        kind = self.scene.value("claims.ground", unit)
        if kind == "same":
            return self._of_speaker(index, unit) or report or self._last_told(index, unit) or self._last_narrow(unit)
        if kind == "villages":
            return self._around_village(unit)
        return self._last_of(unit, kind)

    def _pointed(self, unit: int) -> bool:
        """'in the district', 'on this very field'; not 'in the Tartar district', not 'the region of Kharkiv'."""
        tape = self.scene.tape
        if tape.has(unit + 1, "=of") or tape.has(unit + 1, "place"):
            return False
        pointed = False
        for before in range(unit - 1, max(unit - 2 - _DETERMINERS_WITHIN, -1), -1):
            if pointed and tape.has(before, "claims.in"):
                return True
            pointed = pointed or tape.has(before, "claims.the")
            if tape.has(before, "place") or tape.has(before, "punct"):
                return False
        return False

    def _before(self, unit: int) -> list[Json]:
        start = self.scene.tape.starts[unit]
        return [p for p in self.scene.facts.places if p["end"] <= start and p["role"] != "dateline"]

    def _last_of(self, unit: int, kind: str | None) -> list[str]:
        """The last place of a kind told before; a country also as the doer or in a name."""
        kinds = ("region", "district") if kind == "region" else (kind,)
        for wanted in kinds:
            for place in reversed(self._before(unit)):
                if place["kind"] == wanted and (
                    place["role"] == "location" or kind == "country" and place["role"] != "demonym"
                ):
                    return [place["id"]]
        return []

    def _of_speaker(self, index: int, unit: int) -> list[str]:
        """'The police in Bashtanka said there had been 31 in their area': the place of those who say so."""
        if not self.scene.has(unit - 2, unit, "claims.possessive"):
            return []
        start = self.scene.tape.starts[self.scene.sentences[index][0]]
        return [p["id"] for p in self._before(unit) if p["start"] >= start][-1:]

    def _last_narrow(self, unit: int) -> list[str]:
        """The last town or village told at all: where an interview or a visit takes place."""
        return [p["id"] for p in self._before(unit) if p["role"] == "location" and p["kind"] in ("village", "city")][
            -1:
        ]

    def _around_village(self, unit: int) -> list[str]:
        """Villages that are not named lie in the district of the last one that is."""
        places = {p["id"]: p for p in self.scene.facts.places}
        for place in reversed(self._before(unit)):
            if place["kind"] == "village" and place["within"] in places:
                return [place["within"]]
        return []

    def _last_told(self, index: int, unit: int) -> list[str]:
        for before in (index, index - 1):
            if before < 0:
                break
            grounds = [
                g for g in self.grounds.of(before)
                if g.places and g.last <= unit and not g.lead_only and not self.scene.has(g.first - 1, g.first, "=to", "=from")
            ]  # fmt: skip
            if grounds:
                return grounds[-1].ids
        return []
