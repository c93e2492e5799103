"""Which victims are of one accident: those that its headline, captions and sentences tell again are told once."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import accumulate, takewhile
from operator import itemgetter

from minewire.resolve import calendar as cal
from minewire.resolve.facts import Json
from minewire.resolve.places import DISTRICT, RANK

from .figure import PEOPLE, Figure
from .harmed.limbs import names_limb
from .scene import Scene

_FEW = 100  # victims of one accident are fewer
_WEEK = 7  # days: victims of longer times are a toll
_NOUN_WITHIN = 3  # units from 'another' to 'anti-tank mine'
_NEAR = 0.5  # degrees between two spots that can be one: some fifty kilometres
_SAME = itemgetter("measure", "outcome", "value", "unit", "modality")
_ROUNDLY = ("exact", "at_least")
_WIDE = ("country", "region")
_NOUN = 2  # words of 'a soldier', which may be another one
_LIMB, _LIMB_WITHIN = "person.amputee", 4  # units of 'lost both of her legs'
_ANYONE = ("person.child", "person.victim", "age")
_BLAST = ("incident", "cause.explosion")


class Events:
    """The accidents that an article tells of, one behind another."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._spots: dict[int, list[Json]] = {}  # of a sentence
        self._find_spots()
        self._seen: list[Json] = []  # spots of the accident that is told
        self._body, self._headings = False, 0  # whether the headlines are over; how many there are
        self._set_apart: set[int] = set()  # sentences that open with another accident
        self._numbers = list(accumulate(self._opens(index) for index in range(len(scene.sentences))))
        behind = min(self._headings, len(scene.sentences) - 1)
        self._body_start = scene.tape.starts[scene.sentences[behind][0]]
        self._summing = set(self._sums())  # sentences that count the victims of several accidents together
        self._figures: dict[int, Figure] = {}  # of a claim
        self._last: dict[int, int] = {}  # of a claim, the sentence that told it last
        self._names: set[str] = set()  # by which victims were told again

    def told(self, claim: Json, figure: Figure) -> None:
        """Take note of a claim."""
        self._figures[id(claim)] = figure

    def told_again(self, a: Json, figure: Figure) -> None:
        """Take note of where a claim was told last."""
        self._last[id(a)] = figure.sentence

    def further(self, figure: Figure) -> bool:
        """'Another two men', 'two more people'."""
        counted = figure.number is not None and self._scene.at(figure.first, "figure")
        return counted and self._scene.has(figure.first - 1, figure.last, "claims.another", "claims.more")

    def named(self, claim: Json) -> None:
        """Take note of a name by which a victim was told again."""
        self._names.add(claim["text"])

    def parted(self, a: Json, figure: Figure) -> bool:
        """Whether a sentence tells of another accident than a claim before it."""
        of = self._figures[id(a)]
        few = a["measure"] == "casualty" and (a["value"] or _FEW) < _FEW
        last = self._last.get(id(a), of.sentence)
        return few and self._headings <= last and self._numbers[last] != self._numbers[figure.sentence]

    def again(self, claim: Json, figure: Figure, claims: Iterable[Json]) -> Json | None:
        """The claim before that counts the same victims of the same accident; `claims` from the last to the first."""
        if claim["measure"] != "casualty" or not 0 < (claim["value"] or 0) < _FEW or self._more(figure):
            return None
        number = self._numbers[figure.sentence]
        if self._summing:
            claims = list(claims)
            if (of_lead := self._of_several(claim, figure, claims)) is not None:
                return of_lead
        here = takewhile(lambda c: self._numbers[self._figures[id(c)].sentence] == number, claims)
        alike = (before for before in here if _SAME(before) == _SAME(claim))
        same = [c for c in alike if self._one(c, self._figures[id(c)], claim, figure)]
        if claim["value"] == 1:
            return same[0] if len(same) == 1 and self._single(same[0], claim, figure) else None
        return same[0] if same else None

    def _of_several(self, b: Json, figure: Figure, claims: list[Json]) -> Json | None:
        """'Mines killed one person and hurt three in separate incidents in Raqqa. … A mine near Madan killed a youth':
        all those of an outcome whom the lead counts for several accidents, told again by the one that hurt them."""
        for a in claims:
            of = self._figures[id(a)].sentence
            if of not in self._summing or of == figure.sentence or _SAME(a) != _SAME(b) or a["part_of"]:
                continue
            alike = not any(a[key] and b[key] and a[key] != b[key] for key in PEOPLE)
            if alike and not a["restated"] and _within(b, a):
                return a
        return None

    def _sums(self) -> Iterator[int]:
        """The sentences with 'in separate incidents'."""
        scene = self._scene
        ends = [last for _, last in scene.sentences]
        for unit in scene.units("incident.separate"):
            if scene.has(unit + 1, unit + 1 + _NOUN_WITHIN, *_BLAST, "cause.other"):
                yield bisect_right(ends, unit)

    def _single(self, a: Json, b: Json, figure: Figure) -> bool:
        """Whether one victim can be the only one told before: that of a headline, told by name, 'the girl', or in the
        same words."""
        scene, of = self._scene, self._figures[id(a)]
        words, before = b["text"].lower().split(), a["text"].lower().split()
        if scene.at(figure.first, "claims.possessive") or figure.partitive != of.partitive:
            return False
        if figure.partitive:
            return self._verb(of) == self._verb(figure) != ""
        if figure.label == "NAMED":
            return of.label != "NAMED" and not any(again["text"] in self._names for again in a["restated"])
        if of.sentence < self._headings:
            body = [again for again in a["restated"] if again["start"] > self._body_start]
            return words[-1] == before[-1] or not any(again["text"] not in self._names for again in body)
        if words == before:
            return len(words) > _NOUN
        known = words[-1] == before[-1] or scene.has(figure.last - 1, figure.last, *_ANYONE)
        return known and scene.at(figure.first, "claims.definite")

    def _verb(self, figure: Figure) -> str:
        if figure.trigger is None:
            return ""
        limb = self._scene.has(figure.trigger, figure.trigger + _LIMB_WITHIN, _LIMB)
        limb = limb or names_limb(self._scene, figure.trigger)  # 'lost a leg … one of them lost his leg'
        return _LIMB if limb else self._scene.tape.unit(figure.trigger).lower()

    def _find_spots(self) -> None:
        ends = [last for _, last in self._scene.sentences]
        index = 0
        for place in self._scene.facts.places:
            unit, _ = self._scene.tape.range(place["start"], place["end"])
            while index < len(ends) - 1 and ends[index] <= unit:
                index += 1
            if place["role"] == "location" and place["kind"] not in _WIDE:
                self._spots.setdefault(index, []).append(place)

    def _opens(self, index: int) -> bool:
        """Whether a sentence tells of another accident than those before it."""
        first, last = self._scene.sentences[index]
        spots, lead = self._spots.get(index, []), not self._body
        self._body = self._body or self._scene.has(last - 1, last, "=.", "quote")
        self._headings += not self._body
        apart = self._apart(first, last)
        if apart:
            self._set_apart.add(index)
        opens = apart or (not lead and self._new(first, last, spots))
        self._seen = [*([] if opens else self._seen), *spots]
        return opens

    def _apart(self, first: int, last: int) -> bool:
        """'Another mine …', 'In a separate incident …', 'The second blast …', 'Elsewhere …'."""
        scene = self._scene
        if scene.has(first, last, "claims.turn", "cause.unrelated"):
            return True
        behind = first
        while (unit := scene.some(behind, last, "device", *_BLAST)) is not None:
            behind = unit + 1
            before = max(first, unit - _NOUN_WITHIN)
            if scene.has(unit, unit + 1, *_BLAST):
                if scene.has(before, unit, "claims.another", "claims.other-events", "ordinal"):
                    return True
            elif scene.has(before, unit, "claims.another"):
                return True
        return False

    def _new(self, first: int, last: int, spots: list[Json]) -> bool:
        """'A mine went off in Zar': a device told as new, at another spot than those told of."""
        if not spots or not self._seen or any(_fits(spot, seen) for spot in spots for seen in self._seen):
            return False
        return self._begins(first, last) and not self._points_back(first, last)

    def _begins(self, first: int, last: int) -> bool:
        scene = self._scene
        things = (u for u in range(first, last) if scene.has(u, u + 1, "device", *_BLAST))
        return any(scene.has(max(first, u - _NOUN_WITHIN), u, "claims.indefinite") for u in things)

    def _points_back(self, first: int, last: int) -> bool:
        """'the blast', 'the mine'."""
        scene = self._scene
        return any(
            scene.has(unit, unit + 1, "device", *_BLAST)
            and scene.has(max(first, unit - _NOUN_WITHIN), unit, "claims.definite")
            for unit in range(first + 1, last)
        )

    def _more(self, figure: Figure) -> bool:
        """'another two', 'four others', 'two more': beside those told before."""
        scene = self._scene
        return scene.has(
            figure.first - 1, figure.last + 1, "claims.another", "person.others", "claims.more", "claims.rest"
        )

    def _one(self, a: Json, of: Figure, b: Json, figure: Figure) -> bool:
        if of.sentence == figure.sentence:
            return False
        if any(a[key] and b[key] and a[key] != b[key] for key in PEOPLE):
            return False
        bounds = (a["low"], a["high"], a["qualifier"]) == (b["low"], b["high"], b["qualifier"])
        if not bounds and not (a["qualifier"] in _ROUNDLY and b["qualifier"] in _ROUNDLY):
            return False
        return _one_time(a, b) and (of.sentence < self._headings or self._one_place(a, of, b, figure))

    def _one_place(self, a: Json, of: Figure, b: Json, figure: Figure) -> bool:
        """Whether the spot of the later sentence can be the one told before."""
        if not b["places"] or set(a["places"]) & set(b["places"]):
            return True
        spots = [spot for spot in self._spots.get(figure.sentence, ()) if spot["id"] in b["places"]]
        seen = [spot for i in range(of.sentence, figure.sentence) for spot in self._spots.get(i, ())]
        if not spots or not seen or any(_fits(spot, told) for spot in spots for told in seen):
            return True
        first, last = self._scene.sentences[figure.sentence]
        return self._points_back(first, last)


def _one_time(a: Json, b: Json) -> bool:
    times = [c["period"] for c in (a, b) if c["period"]]
    if len(times) > 1 and (times[0]["from"], times[0]["to"]) != (times[1]["from"], times[1]["to"]):
        return False
    return all(_short(t["from"], t["to"]) for t in times)


def _within(a: Json, b: Json) -> bool:
    """Whether a claim can be of the time of a wider one."""
    if a["period"] is None or b["period"] is None:
        return True
    inner, outer = a["period"], b["period"]
    return bool((outer["from"] or "") <= (inner["from"] or "") and (inner["to"] or "9") <= (outer["to"] or "9"))


def _short(first: str | None, last: str | None) -> bool:
    """Whether a time is no longer than a week."""
    a, b = cal.parse_day(first), cal.parse_day(last)
    return a is not None and b is not None and (b - a).days < _WEEK


def _fits(a: Json, b: Json) -> bool:
    """Whether two places can be one spot: the same, one within the other, or close to each other; two districts are
    never one."""
    if a["name"] == b["name"] or a["within"] == b["id"] or b["within"] == a["id"]:
        return True
    if None in (a["lat"], a["lon"], b["lat"], b["lon"]) or RANK[a["kind"]] == RANK[b["kind"]] == DISTRICT:
        return False
    return bool(abs(a["lat"] - b["lat"]) < _NEAR and abs(a["lon"] - b["lon"]) < _NEAR)
