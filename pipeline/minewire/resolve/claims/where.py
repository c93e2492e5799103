"""The places of each figure: the narrowest that its clause names, else those of its whole, of its report, of its country."""

from __future__ import annotations

from dataclasses import dataclass

from minewire.resolve.facts import Json
from minewire.resolve.periods import Period

from .figure import Figure
from .grounds import RANK, Ground, Grounds
from .near import CROSSING, Near
from .pointers import Pointers
from .when import EVENT, STOCK, When

# Beyond so many units (with those for other figures between) a place is of something else in the sentence.
_REACH = 38
# A place behind the end of a bracket's name: 'Kharkiv region (1,204 hectares)'.
_BRACKET = 3
# An incident's village may be told so many sentences after its district.
_AHEAD = 2
_DISTRICT = RANK["district"]
_TAKEN = 8
_INCIDENT = ("person", "incident")
_HARM = EVENT[:4]
_LIST = 3  # a sentence that only lists so many places tells where the report's devices turned up


@dataclass(slots=True)
class Report:
    """Where the report is now."""

    ids: list[str]
    when: Period | None
    index: int
    incident: bool  # one day's accident, not a stretch of time
    people: bool  # of victims and accidents, not of devices and land


class Where:
    """Chooses places sentence by sentence; `chosen` holds their ids by id(figure)."""

    def __init__(self, near: Near, when: When, telling: set[int]) -> None:
        self.near, self.scene = near, near.scene
        self.periods, self._told = when.chosen, when.told
        self.grounds = Grounds(near)
        self.pointers = Pointers(self.grounds)
        self.chosen: dict[int, list[str]] = {}
        self._report: Report | None = None
        self._country: list[str] = []
        self._begun = False
        self._own: set[int] = set()  # id(figure) of those whose own clause names the place
        self._brackets: set[int] = set()
        self._lists: set[int] = set()  # sentences whose list the one before took
        self._telling = telling  # sentences with figures

    def read(self, index: int, figures: list[Figure]) -> None:
        """Choose the places of a sentence's figures, and remember where the report is."""
        grounds = self.grounds.of(index)
        if not figures:
            if grounds:
                self._note_event(index, grounds)
            return
        candidates = grounds + self.pointers.of(index, self._report.ids if self._report else [])
        listed = self._list_after(index)
        for figure in figures:
            ids = self._named(figure, figures, candidates)
            if not ids and listed:
                ids = listed
                self._lists.add(index + 1)
            if ids is None:
                ids = self._inherited(figure, index)
            else:
                self._own.add(id(figure))
            self.chosen[id(figure)] = ids
        self._remember(index, figures)
        if not self._headline(index):
            self._begun = True

    def _headline(self, index: int) -> bool:
        """A first sentence without a full stop, with more behind it."""
        _, last = self.scene.sentences[index]
        return index == 0 and len(self.scene.sentences) > 1 and not self.scene.has(last - 1, last, "=.", "quote")

    def _when(self, figure: Figure) -> Period | None:
        return self.periods.get(id(figure), (None, ""))[0]

    # ---- the figure's own clause

    def _named(self, figure: Figure, figures: list[Figure], grounds: list[Ground]) -> list[str] | None:
        """The ids of the ground that belongs to a figure; None when its clause names none."""
        if bracket := self._bracket(figure, grounds):
            self._brackets.add(id(figure))
            return bracket
        if figure.label == "BRACKET":
            return None
        priced = [(self._price(figure, figures, g), g) for g in grounds if self._possible(figure, figures, g)]
        price, ground = min(priced, key=lambda item: item[0], default=(_REACH + 1, None))
        if ground is None or price > _REACH:
            return None
        parent = figure.parent
        if (
            parent is not None
            and parent.sentence == figure.sentence
            and id(parent) in self.chosen
            and price >= CROSSING
        ):
            return None
        return ground.ids

    def _bracket(self, figure: Figure, grounds: list[Ground]) -> list[str] | None:
        """'Cauca (67)', 'Aghdam 1,904': the place right before the number."""
        if figure.label != "BRACKET" and not self.scene.has(figure.first - 1, figure.first, "=("):
            return None
        for ground in grounds:
            for place in ground.places:
                _, last = self.scene.tape.range(place["start"], place["end"])
                if 0 <= figure.first - last <= _BRACKET and not self.scene.has(last, figure.first, "figure", "=,"):
                    return [place["id"]]
        return None

    def _price(self, figure: Figure, figures: list[Figure], ground: Ground) -> float:
        price = self.near.apart(figure, figures, ground.first, ground.last)
        if ground.lead_only:
            price += CROSSING / 2
        before = ground.last <= figure.first and any(f.last <= ground.first for f in figures)
        if before and not self.near.opens(ground.first, self.scene.sentences[figure.sentence][0]):
            price += _TAKEN  # it stands behind another figure
        return price

    def _possible(self, figure: Figure, figures: list[Figure], ground: Ground) -> bool:
        if ground.share is not None and figure.first < ground.share:
            return False
        if ground.ahead and figure.first > ground.first:
            return False
        if ground.lead_only and self._begun or ground.from_ and figure.kind == "person":
            return False
        if self.scene.tape.has(ground.last, "claims.alone") and self._other_number(figure, figures, ground):
            return False
        if self.scene.tape.has(ground.last, "=(") and self.scene.has(
            ground.last + 1, ground.last + 2, "figure", "area"
        ):
            return False
        voice = self.near.voice(figure)
        return voice is None or ground.start < voice["end"]

    def _other_number(self, figure: Figure, figures: list[Figure], ground: Ground) -> bool:
        """Whether a number that is no figure stands nearer to a ground: 'which took 11,000 lives in Sarajevo alone'."""
        taken = {unit for f in figures for unit in range(f.first, f.last)}
        return any(u not in taken and self.scene.tape.has(u, "figure") for u in range(figure.last, ground.first))

    def _list_after(self, index: int) -> list[str]:
        """The list of places in the next sentence, when that tells no figure of its own: where the devices turned up."""
        after = index + 1
        if after >= len(self.scene.sentences) or after in self._telling:
            return []
        grounds = [g for g in self.grounds.of(after) if g.places]
        if not any(len(g.ids) >= _LIST for g in grounds):
            return []
        return [i for g in grounds for i in g.ids]

    # ---- what a figure takes from before

    def _inherited(self, figure: Figure, index: int) -> list[str]:
        if figure.parent is not None and id(figure.parent) in self.chosen:
            return list(self.chosen[id(figure.parent)])
        report = self._report
        if report is not None and self._goes_on(figure, index, report):
            return list(report.ids)
        return list(self._country)

    def _goes_on(self, figure: Figure, index: int, report: Report) -> bool:
        """Whether a figure without a place is still told of the report's."""
        first, last = self.scene.sentences[index]
        if self.scene.has(first, last, "claims.link"):
            return False
        when, told = self._when(figure), report.when
        near = self.scene.same_paragraph(report.index, index)
        if when is not None and told is not None:
            return _same(when, told) or (near and not report.incident and when.from_ != when.to)
        people = figure.kind in _INCIDENT
        if people != report.people:
            return near and (when is None or when.from_ == when.to or not report.incident)
        if people:
            return when is None or when.from_ == when.to or not report.incident
        return near or (not report.incident and figure.action not in STOCK)

    def _remember(self, index: int, figures: list[Figure]) -> None:
        """A sentence that tells of one ground moves the report there; one that breaks a total down does not."""
        whole = [
            f for f in figures
            if f.parent is None and not f.partitive and id(f) not in self._brackets and not f.compared
        ]  # fmt: skip
        own = [f for f in whole if id(f) in self._own]
        grounds = {tuple(self.chosen[id(f)]) for f in own}
        if len(grounds) == 1 and len(own) == len(whole):
            ids, when = list(grounds.pop()), self._when(own[-1])
            people = own[-1].kind in _INCIDENT
            if any(f.action not in STOCK for f in own):
                self._report = Report(ids, when, index, people and when is not None and when.from_ == when.to, people)
            if not any(g.lead_only and g.ids == ids for g in self.grounds.of(index)):
                self._note_country(ids, index)

    def _note_event(self, index: int, grounds: list[Ground]) -> None:
        """What happened is told without a figure: an explosion, work in a list of districts."""
        first, last = self.scene.sentences[index]
        named = [g for g in grounds if not g.lead_only]
        event, harm = self.scene.has(first, last, *EVENT), self.scene.has(first, last, *_HARM)
        when, listed = self._told.get(index), any(len(g.ids) >= _LIST for g in named)
        if not named or index in self._lists or self._headline(index) or not (event or listed or when):
            return
        ids = named[0].ids if not listed else [i for g in named for i in g.ids]
        self._report = Report(ids, when, index, harm or bool(when and when.from_ == when.to), harm)
        self._note_country(ids, index)

    def _note_country(self, ids: list[str], index: int) -> None:
        """A report that opens with a whole country goes on telling of it."""
        if self._begun or self._headline(index):
            return
        self._begun = True
        if len(ids) == 1 and self._is_national(ids[0]):
            self._country = ids

    def _is_national(self, identity: str) -> bool:
        """A country, unless only a part of it was ever mined: there its name in the lead places nothing."""
        place = self.grounds.by_id[identity]
        part = self.scene.rules.lexicon("claims.partly-mined").value(place["country"] or "")
        return place["kind"] == "country" and part is None

    # ---- what is told later

    def look_ahead(self, kept: list[Figure]) -> None:
        """Headlines, wholes with a breakdown by place, and incidents whose village is told after their district."""
        for figure in kept:
            self._sum_up(figure, kept)
        for figure in kept:
            if not self.chosen[id(figure)] and self._headline(figure.sentence) and id(figure) not in self._own:
                self._from_body(figure, kept)
        self._narrow(kept)

    def _sum_up(self, figure: Figure, kept: list[Figure]) -> None:
        """A whole told by places lies in all of them, when they make it up or nothing else places it."""
        beside = [
            f for f in kept if f.sentence == figure.sentence and f.first > figure.first and id(f) in self._brackets
        ]
        parts = (
            beside if _make_up(beside, figure) else [f for f in kept if f.parent is figure and id(f) in self._brackets]
        )
        if len(parts) < 2 or id(figure) in self._brackets:
            return
        before, complete = self.chosen[id(figure)], _make_up(parts, figure)
        if before and not complete:
            return
        ids = [i for f in parts for i in self.chosen[id(f)]]
        if not complete:
            ids += [i for index in sorted({f.sentence for f in parts}) for g in self.grounds.of(index) for i in g.ids]
        for other in kept:
            beside = other.sentence == figure.sentence and (other.kind, other.action) == (figure.kind, figure.action)
            if self.chosen[id(other)] == before and (
                other is figure or other.parent is figure or beside and not before
            ):
                self.chosen[id(other)] = list(dict.fromkeys(ids))

    def _from_body(self, figure: Figure, kept: list[Figure]) -> None:
        """A headline's figure happened where the body has the same one."""
        for other in kept:
            if other.sentence > figure.sentence and (other.kind, other.action, other.outcome) == (
                figure.kind,
                figure.action,
                figure.outcome,
            ):
                if figure.kind in _INCIDENT or other.value == figure.value:
                    self.chosen[id(figure)] = list(self.chosen[id(other)])
                return

    def _narrow(self, kept: list[Figure]) -> None:
        for figure in kept:
            ids = self.chosen[id(figure)]
            when = self._when(figure)
            if figure.kind not in _INCIDENT or len(ids) > 1 or (when is not None and when.from_ != when.to):
                continue
            found = self._narrower(figure, ids, kept)
            if found is None:
                continue
            for other in kept:
                if other is figure or (
                    other.kind in _INCIDENT and self.chosen[id(other)] == ids and ids and self._when(other) == when
                ):
                    self.chosen[id(other)] = found

    def _narrower(self, figure: Figure, ids: list[str], kept: list[Figure]) -> list[str] | None:
        """The place of the same incident that the text names more closely: soon after, or with the larger one."""
        wide = self.grounds.by_id[ids[0]] if ids else None
        rank = RANK[wide["kind"]] if wide else max(RANK.values()) + 1
        if rank < _DISTRICT:
            return None
        again = (f for f in kept if f.sentence > figure.sentence and self._told_again(figure, f, wide, rank))
        if (other := next(again, None)) is not None:
            return self.chosen[id(other)]
        for after in range(figure.sentence + 1, min(figure.sentence + 1 + _AHEAD, len(self.scene.sentences))):
            first, last = self.scene.sentences[after]
            if (
                after in self._telling
                or not self.scene.has(first, last, "cause.trigger", "incident")
                or self.scene.has(first, last, "cause.other")
            ):
                continue
            for ground in self.grounds.of(after):
                place = self.grounds.by_id[ground.ids[0]] if len(ground.ids) == 1 else None
                if place and RANK[place["kind"]] < rank and _in_one_country(wide, place):
                    return ground.ids
        return None

    def _told_again(self, figure: Figure, other: Figure, wide: Json | None, rank: int) -> bool:
        """Whether another figure tells the same day and harm in a narrower place that lies in the wider one."""
        if wide is None or other.outcome != figure.outcome or id(other) not in self._own or not self._when(figure):
            return False
        ids = self.chosen[id(other)]
        if (
            len(ids) != 1
            or self._when(other) != self._when(figure)
            and not _same_or_none(self._when(other), self._when(figure))
        ):
            return False
        ground = next((g for g in self.grounds.of(other.sentence) if g.ids == ids), None)
        return (
            ground is not None
            and RANK[self.grounds.by_id[ids[0]]["kind"]] < rank
            and any(p["name"] == wide["name"] for p in ground.places)
        )


def _same(a: Period, b: Period) -> bool:
    return (a.from_, a.to) == (b.from_, b.to)


def _make_up(parts: list[Figure], whole: Figure) -> bool:
    return len(parts) > 1 and abs(sum(f.value or 0 for f in parts) - (whole.value or 0)) < 1e-6


def _same_or_none(a: Period | None, b: Period | None) -> bool:
    return a is not None and b is not None and _same(a, b)


def _in_one_country(wide: Json | None, place: Json) -> bool:
    return wide is None or None in (wide["country"], place["country"]) or wide["country"] == place["country"]
