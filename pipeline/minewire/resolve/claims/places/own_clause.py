"""The ground that a figure's own clause names, of all those in its sentence."""

from __future__ import annotations

from bisect import bisect_left
from operator import attrgetter

from minewire.resolve.claims.figure import HARM, WORK, Figure, beginning
from minewire.resolve.claims.near import CROSSING, EVENT, FAR
from minewire.resolve.claims.scene import within
from minewire.resolve.claims.times.stands import STOCK
from minewire.resolve.places import RANK

from .brackets import bracket, has_share
from .clauses import brought_by, next_day, own_spot
from .closer import closer
from .going import Going
from .grounds import Ground
from .own_places import (
    another_day,
    beyond_share,
    contrasted,
    dashed,
    latter,
    of_accident,
    of_dash,
    of_head,
    of_it,
    of_last,
    of_next,
    of_part,
    of_part_before,
    of_row,
    of_share_before,
    other_number,
)

# Beyond so many units (with those for other figures between) a place is of something else in the sentence.
REACH = 38
_TAKEN = 8  # what a place costs that stands behind another figure already
# Units between a place and its surface: 'Basra is the most contaminated province, with 1,200 …'
_WITH = 10
_THERE = 16  # units from a figure to the spot behind 'there'
_THOSE = 8  # units of 'have been wounded by those'
_SIBLINGS = 6  # parts right before a place that can claim it
_ACT = 8  # units of ', who was gathering herbs outside'
_HELD = 2  # units of 'ceremony in'
_MEETING = 14  # units of 'workshop that summed up the work of 2020 in'
_first = attrgetter("first")
_MINES = 4  # ''s last mines'


class OwnClause(Going):
    """Tells which ground of its sentence a figure is of."""

    _parts: dict[int, list[Figure]]  # those of each whole in the sentence that is read

    def _named(self, figure: Figure, figures: list[Figure], grounds: list[Ground]) -> list[str] | None:
        """The ids of the ground that belongs to a figure; None when its clause names none."""
        if figure.spots:
            return of_row(self.scene, figure)
        if not grounds:
            return None
        if beside := bracket(self.scene, figure, grounds):
            self.brackets.add(id(figure))
            return beside
        if row := of_head(self.scene, figure, grounds):
            self.brackets.add(id(figure))
            return row
        if ids := dashed(self.scene, figure, grounds):
            self.brackets.add(id(figure))
            return ids
        if ids := latter(self.scene, figure, grounds):
            return ids
        if (there := self._where_clause(figure, grounds)) is not None:
            return there.ids
        whole = figure.parent
        if figure.kind == "person" and whole in figures and (spot := own_spot(self.scene, figure, figures, grounds)):
            return spot.ids
        grounds = [g for g in grounds if not brought_by(figure, g, grounds)]
        priced = [(self._price(figure, figures, g), g) for g in grounds if self._possible(figure, figures, g)]
        price, ground = min(priced, key=lambda item: item[0], default=(REACH + 1, None))
        if ground is None or price > REACH:
            return None
        if ground.pointing:
            spots = [g for p, g in priced if p <= REACH and not g.pointing and g.first > ground.last and g.ids]
            spots = [g for g in spots if self._inside(g.ids, ground.ids) and g.first - figure.last < _THERE]
            spots = [g for g in spots if not self.scene.has(ground.last, g.first, "claims.since")]
            ground = spots[0] if spots else ground  # 'was hurt there in October, in the hamlet of Zawtar'
        if figure.kind in HARM or not (figure.action in STOCK or figure.running):
            ground = closer(self.grounds, figure, figures, ground, [g for p, g in priced if p <= REACH])
        parent = figure.parent
        if (
            parent is not None
            and parent.sentence == figure.sentence
            and id(parent) in self.chosen
            and price >= CROSSING
            and not self._of_clause(figure, figures, ground)
        ):
            return None
        return ground.ids

    def _where_clause(self, figure: Figure, grounds: list[Ground]) -> Ground | None:
        """'806 of them in Huong Hoa, where a farmer has reported five': the place whose clause holds the figure."""
        first, last = self.scene.sentences[figure.sentence]
        told = within(self.scene.units("claims.relative-place"), first + 1, figure.first)
        if not told or self.scene.has(told[-1], figure.first, "figure", "=;"):
            return None
        where = told[-1]
        before = [g for g in grounds if g.last in (where, where - 1) and g.ids and not g.pointing]
        end = self.scene.some(figure.last, last, "=,", "=;") or last
        others = any(where < g.first < end for g in grounds)
        return before[-1] if before and not others else None

    def _inside(self, ids: list[str], larger: list[str]) -> bool:
        by_id = self.grounds.by_id
        return bool(larger) and all(RANK[by_id[i]["kind"]] < RANK[by_id[larger[0]]["kind"]] for i in ids)

    def _of_clause(self, figure: Figure, figures: list[Figure], ground: Ground) -> bool:
        """'Among them two sisters who were killed while herding goats in Hays': a part with a clause of its own."""
        who = self.scene.some(figure.last, ground.first, "claims.relative", "claims.when")
        if who is None or ground.first < figure.last or beginning(figures, figure.last, ground.first):
            return False
        return not self.scene.has(figure.last, ground.first, "=,", "=;", "=:")

    def _other_cause(self, figure: Figure, part: Figure, ground: Ground) -> bool:
        """'Two by fuses and one by a booby trap in a cellar in Shusha': the place of the other part."""
        return figure.last <= part.first < ground.first and None is not figure.device != part.device is not None

    def _of_other_part(self, figure: Figure, figures: list[Figure], ground: Ground) -> bool:
        """'One was a woman gathering herbs around Zar, and four were boys': parts of a toll told before, each with its
        own act."""
        part = figure.parent is not None and figure.parent not in figures and ground.last <= figure.first
        joined = part and self.scene.at(figure.first - 1, "claims.and") and self.scene.at(figure.first - 2, "=,")
        return joined and not self.near.opens(ground.first, self.scene.sentences[figure.sentence][0])

    def _own_act(self, part: Figure, ground: Ground) -> bool:
        """'Including four boys and one woman, who was gathering herbs outside Zar': what one part of the toll did."""
        if not 0 <= ground.first - part.last <= _ACT:
            return False
        at = part.last + self.scene.at(part.last, "=,")
        who = self.scene.has(at, at + 1, "claims.relative")
        return who and not self.scene.has(at, ground.first, "figure", "=;", "=:")

    def _apart(self, figure: Figure, part: Figure) -> bool:
        """'Eleven were children, among them two sisters who …'."""
        return figure.last <= part.first and self.scene.has(figure.last, part.first, "=,")

    def _of_parts(self, figure: Figure, figures: list[Figure], ground: Ground) -> bool:
        """'Defused 904 mines, 312 of them in Kharkiv and 65 in Sumy, and surveyed 112 hectares': places of parts are
        not those of what the whole's verb goes on with."""
        if figure.parent is not None or ground.last > figure.first:
            return False
        part = next((f for f in reversed(figures) if f.last <= ground.first), None)
        whole = part.parent if part is not None else None
        goes_on = whole in figures and self.scene.has(ground.last, figure.first, "action.past", "outcome.past")
        return goes_on and self.scene.has(ground.last, ground.last + 2, "=,", "claims.and")

    def _price(self, figure: Figure, figures: list[Figure], ground: Ground) -> float:
        price = self.near.apart(figure, figures, ground.first, ground.last)
        if ground.lead_only:
            price += CROSSING / 2
        acts = bool(ground.places) and all(place["role"] == "actor" for place in ground.places)
        if acts and not self.scene.at(ground.last, "=,"):
            price += _TAKEN  # 'Bulgaria has destroyed 28 mines off the coast of Romania'
        if ground.vague:
            price += CROSSING  # 'since the troops left the area, 61 have died in Mykolaiv region'
        if self.near.aside(figure, ground.first, ground.last):
            price += CROSSING  # 'in a region where it carried mines down the Inhulets, two men were hurt near …'
        if self.scene.has(ground.first - _HELD, ground.first, "claims.ceremony"):
            price += CROSSING  # 'At a ceremony in Sarajevo the centre handed over 40 hectares in Brčko'
        voice = self.near.voice(figure)
        if voice is not None and ground.start < voice["start"]:
            price += CROSSING  # 'In Sanaa, the centre said that 22 people … in Saada'
        sentence_first = self.scene.sentences[figure.sentence][0]
        that = ground.last <= figure.first and self.scene.has(ground.last, figure.first, "claims.that")
        if that and not self.near.opens(ground.first, sentence_first):
            price += CROSSING  # 'a story in an Osh paper that 40 hectares in Batken are mined'
        if ground.first >= figure.last and self.near.opens(ground.first, sentence_first):
            price += CROSSING  # '… in Aghdam, and in Fuzuli 30 were found'
        if contrasted(self.scene, figure, figures, ground) or self._of_parts(figure, figures, ground):
            price += REACH
        other = self.scene.some(figure.last, ground.first, "claims.and")
        if (
            other is not None
            and self.scene.at(other + 1, "claims.to")
            and other_number(self.scene, figure, figures, ground)
        ):
            price += FAR  # 'to clear 12 hectares and to finish the last two minefields in Mannar'
        taken = ground.last <= figure.first and any(f.last <= ground.first for f in figures)
        if taken and not self.near.opens(ground.first, sentence_first):
            price += FAR if another_day(self.scene, ground.last, figure.first) else _TAKEN
            price += _TAKEN * self._next_clause(figure, figures, ground)
        return price

    def _next_clause(self, figure: Figure, figures: list[Figure], ground: Ground) -> bool:
        """'Lifted 213 mines around Jermuk, and a girl was hurt by one near Kechut': the place of the clause before."""
        before = next((f for f in reversed(figures) if f.last <= ground.first), None)
        comma = self.scene.some(ground.last, figure.first, "=,")
        joined = comma is not None and self.scene.has(comma + 1, comma + 2, "claims.and", "claims.while")
        return joined and before is not None and before.trigger != figure.trigger

    def _possible(self, figure: Figure, figures: list[Figure], ground: Ground) -> bool:
        if beyond_share(self.scene, figure, ground) or (ground.ahead and figure.first > ground.first):
            return False
        beside = self.scene.has(figure.first - 2, figure.first - 1, "=,", "place", "lower")
        if self.scene.at(figure.first - 1, "claims.with") and figure.kind == "area" and beside:
            behind = 0 <= figure.first - ground.last <= _WITH  # 'Doboj, with 38 square kilometres, while Brčko …'
            between = self.grounds.of(figure.sentence)
            return behind and not any(ground.last <= g.first and g.last <= figure.first for g in between)
        if figure.last <= ground.first and (of_next(self.scene, ground) or of_last(self.scene, figure, ground)):
            return False
        parts = self._parts.get(id(figure), ())
        if any(self._apart(figure, f) and self._of_clause(f, figures, ground) for f in parts):
            return False
        if self._of_other_part(figure, figures, ground):
            return False
        siblings = self._parts.get(id(figure.parent), ())
        before = bisect_left(siblings, ground.first, key=_first)
        for part in siblings[max(before - _SIBLINGS, 0) : before]:
            if part is not figure and (self._other_cause(figure, part, ground) or self._own_act(part, ground)):
                return False
        if of_share_before(self.scene, figure, ground):
            return False
        if of_part(self.scene, figure, ground) or of_part_before(self.scene, figure, figures, ground):
            return False
        if of_dash(self.scene, figure, ground) or next_day(self.scene, figure, figures, ground):
            return False
        if self.near.turned(figure, ground.first) or of_it(self.scene, figure, figures, ground):
            return False
        since = self.scene.some(figure.last, ground.first, "claims.since")
        if since is not None and (self.scene.has(since, ground.first, "claims.when") or self._object(ground.first)):
            return False  # 'a million mines have been laid since 2014, when the rebels took Sanaa'
        if figure.kind == "person" and self._sent_for(ground):
            return False
        if figure.kind in WORK and (
            self.grounds.on_way(ground.first) or of_accident(self.scene, figure, figures, ground)
        ):
            return False
        if (ground.lead_only and self._begun and not self._of_its_mines(figure, ground)) or (
            (ground.origin or (len(ground.ids) == 1 and self.grounds.bound(ground.first))) and figure.kind == "person"
        ):
            return False
        who = self.scene.some(figure.last, ground.first, "claims.relative")
        if who is not None and other_number(self.scene, figure, figures, ground, who):
            return False  # '6,200 victims, which does not contain the 11,600 who were killed in Sarajevo'
        if self.scene.tape.has(ground.last, "claims.alone") and other_number(self.scene, figure, figures, ground):
            return False
        if any(has_share(self.scene, place, figure) for place in ground.places):
            return False
        voice = self.near.voice(figure)
        if voice is not None and ground.start < voice["start"] and self._gathered(ground):
            return False
        return voice is None or ground.start < voice["end"]

    def _sent_for(self, ground: Ground) -> bool:
        """'One will be sent to Turkiye for a prosthesis': where the hurt are taken care of."""
        to = self.scene.at(ground.first - 1, "claims.toward") and self.scene.at(ground.last, "claims.for")
        return to and self.scene.has(ground.first - 2, ground.first - 1, "claims.dispatched", "claims.arrived")

    def _object(self, first: int) -> bool:
        """'Since the army retook Khartoum': a town that something was done to."""
        before = first - 1 - self.scene.at(first - 1, "claims.definite")
        beside = ("claims.in", "claims.beside", "claims.within", "claims.between", "claims.and", "punct", "date")
        return not self.scene.has(before, before + 1, *beside)

    def _gathered(self, ground: Ground) -> bool:
        """'At the end of a workshop on clearance in Kampot, she said that of 41 accidents …': where they met."""
        begin = self.scene.sentences[self.near.sentence_of(ground.start)][0]
        met = self.scene.some(max(ground.first - _MEETING, begin), ground.first, "claims.gathering")
        return met is not None and not self.scene.has(met, ground.first, "punct", "figure", *EVENT[:4])

    def _of_its_mines(self, figure: Figure, ground: Ground) -> bool:
        """'Zimbabwe's last mines should be gone by 2028; 17 square kilometres are left'."""
        return figure.action in STOCK and self.scene.has(ground.last, ground.last + _MINES, "device")

    def _of_those(self, figure: Figure) -> list[str]:
        """'Eight of our shepherds were hurt by those mines': where the mines told last lie."""
        last = self.scene.sentences[figure.sentence][1]
        those = self.scene.some(figure.last, min(figure.last + _THOSE, last), "claims.those")
        told = [f for f in self._before if f.kind == "device"]
        if those is None or not told or not self.scene.at(those + 1, "device"):
            return []
        ids = self.chosen[id(told[-1])]
        return list(ids) if len(ids) == 1 and self.grounds.local(ids) else []

    def _with_stop(self, figure: Figure, figures: list[Figure]) -> Figure | None:
        """'19 accidents in Nariño; six people were killed in them and 24 hurt': the last one is where those before it
        are."""
        at = figures.index(figure)
        before = figures[at - 1] if at else None
        if before is None or id(before) not in self._behind_stop or figure.kind != before.kind:
            return None
        return None if self.scene.has(before.last, figure.first, "=;", "place") else before

    def _within_report(self) -> bool:
        """'Another 96 were hurt, mainly in Ain Zara': of the town or land that the report tells of."""
        report = self._report
        if report is None or len(report.ids) != 1:
            return False
        wide = self.grounds.by_id[report.ids[0]]["kind"] in ("city", "region")
        return (wide and report.people) or self.grounds.is_national(report.ids[0])
