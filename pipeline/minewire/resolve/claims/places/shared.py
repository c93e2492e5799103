"""Figures of one sentence that share a place: those of one accident, and of one work."""

from __future__ import annotations

from itertools import pairwise

from minewire.resolve.claims.figure import WORK, Figure
from minewire.resolve.claims.scene import within
from minewire.resolve.claims.times.stands import STOCK
from minewire.resolve.claims.times.stretches import same

from .blasts import in_between
from .narrowest import smaller
from .own_clause import OwnClause
from .own_places import elliptic


class Shared(OwnClause):
    """Tells which figures of a sentence are where another one is."""

    def _share_out(self, figures: list[Figure]) -> None:
        """Give the figures of a sentence that have no place, or a wider one, that of another one."""
        for figure, after in zip(reversed(figures[:-1]), reversed(figures), strict=False):
            if (not self.chosen[id(figure)] or self._closer(figure, after)) and self._one_event(figure, after):
                self._take(figure, after)
        for before, figure in pairwise(figures):
            bare = not self.chosen[id(before)] and id(before) not in self.own
            if bare and figure.parent is before and id(figure) in self.own and in_between(self.scene, before, figure):
                self._take(before, figure)
            if not self.chosen[id(figure)] and (self._one_work(before, figure) or self._one_toll(before, figure)):
                self._take(figure, before)
            if not self.chosen[id(figure)] and figure.parent is not None and id(figure) not in self.own:
                self.chosen[id(figure)] = list(self.chosen.get(id(figure.parent), []))
        self._in_order(figures)

    def _in_order(self, figures: list[Figure]) -> None:
        """'The teams worked in Zar, Hadrut and Tugh. A year before they had found 57, 24 and 11 mines respectively':
        one place for each, in the order in which they were listed."""
        if not self.scene.has(figures[-1].last, figures[-1].last + 1, "claims.respective"):
            return
        row = [f for f in figures if f.kind == figures[-1].kind and f.action == figures[-1].action]
        ids = self.chosen[id(row[-1])]
        alike = all(self.chosen[id(f)] == ids for f in row)
        if len(row) > 1 and len(row) == len(ids) and alike:
            by_place = sorted(ids, key=lambda i: int(self.grounds.by_id[i]["start"]))
            for figure, identity in zip(row, by_place, strict=True):
                self.chosen[id(figure)] = [identity]
                self.own.add(id(figure))
                self.brackets.add(id(figure))

    def _take(self, figure: Figure, other: Figure) -> None:
        self.chosen[id(figure)] = list(self.chosen[id(other)])
        self.own.add(id(figure))

    def _one_event(self, figure: Figure, after: Figure) -> bool:
        """'A girl was killed and her two sisters were hurt when … in Kunduz': one accident has one place; 'cleared 5
        hectares, which leaves 11 in Sri Lanka': one land."""
        if figure.kind in WORK and after.kind in WORK and id(figure) not in self.own and after.parent is not figure:
            ids = self.chosen[id(after)]
            left = after.action == "remaining" and figure.action not in STOCK and id(after) in self.own
            return left and len(ids) == 1 and self.grounds.is_national(ids[0])
        if figure.kind != "person" or after.kind != "person" or id(after) not in self.own or after.parent is figure:
            return False
        if figure.parent is after.parent is not None and figure.device != after.device:
            return False  # 'two by fuses and one by a booby trap in Shusha'
        told, when = self.when(figure), self.when(after)
        apart = self.scene.has(figure.last, after.first, "=;", "date", "claims.that")
        return (told is None or same(told, when)) and not (apart or self._placed(figure.last, after.first))

    def _placed(self, first: int, last: int) -> bool:
        """Whether a place stands between two units; not 'four from Ganja', which only tells whence they are."""
        places = within(self.scene.units("place"), first, last)
        return any(not self.scene.at(unit - 1, "claims.origin") for unit in places)

    def _added(self, figure: Figure, figures: list[Figure]) -> list[str] | None:
        """'Killed a farmer in Ou Da, said the chief of police, adding that his son was hurt': the same accident."""
        before = next((f for f in reversed(figures) if f.last <= figure.first), None)
        if before is None or before.kind != "person" or figure.kind != "person" or id(before) not in self.own:
            return None
        told = self.scene.some(before.last, figure.first, "claims.adding")
        if told is None or self.scene.has(told, figure.first, "place", "=;"):
            return None
        when = self.when(figure)
        return list(self.chosen[id(before)]) if when is None or same(when, self.when(before)) else None

    def _closer(self, figure: Figure, after: Figure) -> bool:
        """'In Fuzuli a worker was killed and a driver wounded near Gochahmadli': the spot of both."""
        joined = not self.scene.has(figure.last, after.first, "punct", "claims.while", "outcome.past")
        if id(figure) not in self.own and id(after) in self.own and joined and figure.parent is None:
            return True  # 'the death of a man and the injury of his son in the hills of Rajo', behind a headline
        wide, spot = ([self.grounds.by_id[i] for i in self.chosen[id(f)]] for f in (figure, after))
        if len(wide) != 1 or len(spot) != 1 or not smaller(spot[0], wide[0]):
            return False
        behind = spot[0]["start"] >= self.scene.tape.ends[after.last - 1] > wide[0]["end"]
        return bool(behind) and elliptic(self.scene, figure, after)

    def _one_toll(self, before: Figure, figure: Figure) -> bool:
        """'Saw four explosions, which killed three people and wounded five': what the same clause goes on with."""
        if before.kind != "person" or figure.kind != "person" or id(before) not in self.own or id(figure) in self.own:
            return False
        if figure.parent is not None or before.parent is not None:
            return False
        parted = self.scene.has(before.last, figure.last, "punct", "date", "place", "claims.that", "claims.when")
        joined = self.scene.has(before.last, before.last + 1, "claims.and")
        return joined and not parted and same(self.when(before), self.when(figure))

    def _one_work(self, before: Figure, figure: Figure) -> bool:
        """'Cleared nine square kilometres there and blew up 312 items': the same work."""
        if before.parent is not None and before.parent.sentence == figure.sentence and id(before) not in self.own:
            before = before.parent  # 'cleared 40 hectares in Zar, including 12 of pasture, and destroyed 600 items'
        if {before.kind, figure.kind} - set(WORK) or id(before) not in self.own or id(before) in self.brackets:
            return False
        if id(figure) in self.own or figure.parent is not None or before.parent is not None:
            return False
        stock = figure.action in STOCK or before.action in STOCK
        return not stock and same(self.when(before), self.when(figure))
