"""The places of figures: the narrowest of the list or nesting that a figure's clause names, else those of its report."""

from __future__ import annotations

from minewire.resolve.facts import Json
from minewire.resolve.periods import Period

from .figure import Figure, Scene

_CROSSING = 12
# An incident's village may be told so many sentences after its district.
_AHEAD = 2
_WIDE = ("country", "region", "district", "other")
_NARROW = ("village", "city")


class Places:
    """Chooses places sentence by sentence; `chosen` holds their ids by id(figure)."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.chosen: dict[int, list[str]] = {}
        self._places = [p for p in scene.facts.places if p["role"] == "location" and not self._of_something_else(p)]
        self._by_id = {p["id"]: p for p in self._places}
        self._report: tuple[list[str], Period | None, int] = ([], None, -9)
        self._country: list[str] = []
        self._telling: set[int] = set()

    def _of_something_else(self, place: Json) -> bool:
        """A seat, a home, a hospital: 'based in Britain', 'a resident of Tartar', 'taken to Barda'."""
        first, last = self.scene.tape.range(place["start"], place["end"])
        before = self.scene.has(first - 3, first, "claims.not-place-before") and not self.scene.has(first - 1, first, "=,")
        return before or (place["kind"] == "country" and self.scene.has(last, last + 1, "claims.genitive"))

    def where(self, index: int, figures: list[Figure], periods: dict[int, tuple[Period, str]]) -> None:
        """Choose the places of a sentence's figures."""
        self._telling.add(index)
        groups = self._groups(*self._offsets(index))
        if not groups:
            groups = self._list_after(index)
        for figure in figures:
            when = periods.get(id(figure), (None, ""))[0]
            ids = self._own(figure, figures, groups)
            if ids is None:
                ids = self._inherited(figure, when)
            else:
                self._report = (ids, when, index)
                self._note_country(ids, index)
            self.chosen[id(figure)] = ids

    def _offsets(self, index: int) -> tuple[int, int]:
        first, last = self.scene.sentences[index]
        return self.scene.tape.starts[first], self.scene.tape.ends[last - 1]

    def _own(self, figure: Figure, figures: list[Figure], groups: list[list[Json]]) -> list[str] | None:
        tape = self.scene.tape
        start, end = tape.starts[figure.first], tape.ends[figure.last - 1]
        if figure.label == "BRACKET":
            before = [p for group in groups for p in group if p["end"] <= start]
            return [before[-1]["id"]] if before else None
        groups = [g for g in groups if self._same_voice(figure, g)]
        if not groups:
            return None
        following = next((f for f in figures if f.first >= figure.last), None)
        limit = tape.starts[following.first] if following else None
        own = [g for g in groups if g[0]["start"] >= end and (limit is None or g[0]["start"] < limit)]
        chosen = own[0] if own else min(groups, key=lambda g: self._apart(figure, figures, g))
        if self._apart(figure, figures, chosen) > 3 * _CROSSING:
            return None
        return self._narrowest(chosen)

    def _same_voice(self, figure: Figure, group: list[Json]) -> bool:
        """Inside a statement only its own places count, or such as stand before it ('In Kharkiv region, police said …')."""
        start = self.scene.tape.starts[figure.first]
        holding = [s for s in self.scene.facts.statements if s["start"] <= start < s["end"]]
        if not holding:
            return True
        inner = min(holding, key=lambda s: s["end"] - s["start"])
        return bool(group[0]["start"] < inner["end"]) and (
            group[0]["start"] >= inner["start"] or not self._in_cue(group, inner)
        )

    def _in_cue(self, group: list[Json], statement: Json) -> bool:
        mention = statement["speaker_mention"]
        return bool(mention and mention["start"] <= group[0]["start"] < statement["start"])

    def _apart(self, figure: Figure, figures: list[Figure], group: list[Json]) -> float:
        from .scope import distance

        return distance(self.scene, figure, figures, group[0]["start"], group[-1]["end"])

    def _inherited(self, figure: Figure, when: Period | None) -> list[str]:
        if figure.parent is not None and id(figure.parent) in self.chosen:
            return list(self.chosen[id(figure.parent)])
        ids, told, _ = self._report
        if ids and (told is when or when is None or told is None or (told.from_, told.to) == (when.from_, when.to)):
            return list(ids)
        return list(self._country)

    def _note_country(self, ids: list[str], index: int) -> None:
        """A report that opens with a whole country goes on telling of it."""
        kinds = {self._by_id[i]["kind"] for i in ids if i in self._by_id}
        if kinds == {"country"} and len(ids) == 1 and not self._country:
            self._country = ids

    def _groups(self, start: int, end: int) -> list[list[Json]]:
        """Runs of place mentions that form one list or one nesting."""
        rows: list[list[Json]] = []
        for place in self._places:
            if not start <= place["start"] < end:
                continue
            previous = rows[-1][-1] if rows else None
            if previous is not None and self._listed(previous["end"], place["start"]):
                rows[-1].append(place)
            else:
                rows.append([place])
        return rows

    def _listed(self, end: int, start: int) -> bool:
        tape = self.scene.tape
        first, last = tape.at(end), tape.at(start)
        if last - first > 7:
            return False
        return all(
            tape.has(u, "claims.place-joint") or tape.has(u, "=,") or tape.has(u, "place") or tape.has(u, "demonym")
            for u in range(first, last)
        )

    def _list_after(self, index: int) -> list[list[Json]]:
        """A list of places in the next sentence, when that tells no figure of its own: where the devices turned up."""
        if index + 1 >= len(self.scene.sentences):
            return []
        first, last = self.scene.sentences[index + 1]
        if self.scene.has(first, last, "figure", "area"):
            return []
        return [g for g in self._groups(*self._offsets(index + 1)) if len(g) > 2][:1]

    def _narrowest(self, group: list[Json]) -> list[str]:
        enclosing = {place["within"] for place in group if place.get("within")}
        kinds = {place["kind"] for place in group}
        ids = [
            place["id"]
            for place in group
            if place["id"] not in enclosing
            and not (place["kind"] == "country" and kinds - {"country"})
            and not (place["kind"] == "region" and kinds & {"district", "city", "village"})
        ]
        return ids or [group[0]["id"]]

    def refine(self, kept: list[Figure], periods: dict[int, tuple[Period, str]]) -> None:
        """An incident told of a district first and of its village a sentence later happened in the village."""
        for figure in kept:
            if figure.kind not in ("person", "incident") or not self._is_incident(figure, periods):
                continue
            ids = self.chosen.get(id(figure), [])
            wide = [self._by_id[i] for i in ids if i in self._by_id]
            if len(ids) > 1 or any(p["kind"] in _NARROW for p in wide):
                continue
            village = self._village_after(figure.sentence, wide[0] if wide else None)
            if village is not None:
                self.chosen[id(figure)] = [village]

    def _is_incident(self, figure: Figure, periods: dict[int, tuple[Period, str]]) -> bool:
        """One day, or none told yet."""
        period = periods.get(id(figure), (None, ""))[0]
        return period is None or period.from_ == period.to

    def _village_after(self, index: int, wide: Json | None) -> str | None:
        for after in range(index + 1, min(index + 1 + _AHEAD, len(self.scene.sentences))):
            start, end = self._offsets(after)
            for place in self._places:
                if start <= place["start"] < end and place["kind"] in _NARROW:
                    if wide is None or wide["country"] in (None, place["country"]) or place["country"] is None:
                        return str(place["id"])
        return None
