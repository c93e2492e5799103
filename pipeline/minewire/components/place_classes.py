"""The word classes that places are judged by, as sets of class characters, and what can be read off them on a tape."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from minewire.ruleset import Ruleset, Tape
from minewire.ruleset.charsets import charset, union

_CAPTION = 20  # units before a table among which its caption names the kind of its rows
_BRACKETED = 5  # units of a remark in brackets behind a member of a list
LOCALITY = "locality"  # the value of a head that is a village's, and in some countries a district's
TOWNS = {"city", "village", LOCALITY}
_INSIDE = {"district", "county", "village", LOCALITY}
_LISTED = 24  # units of a list that are looked over for its head
UNIT = "unit"  # the value of a head that leaves the level to the table


Levels = Callable[[int], set[str]]  # the kinds that the name at a unit can be of
HOLDERS = {"region", "country"}
_AROUND = HOLDERS | {"district"}


class Listed(NamedTuple):
    """A list of places: its first unit, its last + 1, and whether a conjunction joins it: 'A, B' may be an address."""

    first: int
    last: int
    joined: bool


def _holds(outer: set[str], inner: set[str]) -> bool:
    """Whether a name can be of what a village lies in: a region or country, or a district when the other is none."""
    return bool(outer & HOLDERS or ("district" in outer and not inner & _AROUND))


class Classes:
    """Character sets by class (`place.in` is `inside`), made once from the lexicons."""

    def __init__(self, ruleset: Ruleset) -> None:
        members = ruleset.alphabet.members
        self.kinds = {word: str(kind) for word, kind in ruleset.lexicon("place.head").entries.items()}
        self.land = members("place.land")
        self.inside, self.way, self.side = members("place.in"), members("place.way"), members("place.side")
        self.head, self.town, self.rural = members("place.head"), members("place.town"), members("place.rural")
        self.plural = members("place.heads")
        self.beside, self.partner = members("place.beside"), members("place.partner")
        self.body, self.possessive, self.acts = (
            members("place.body"),
            members("mark.apostrophe"),
            members("place.acts"),
        )
        self.ordinary = members("place.not")  # capitalised words that are no part of a name
        self.going_on = members("place.event") | members("place.office") | self.body
        self.generic = members("place.generic") | members("place.facility")
        self.feature = members("place.feature")
        self.place = members("place")
        self._says = members("place.person-verb") & self.acts
        self.way_from = members("claims.origin")
        self.motion = members("place.motion")
        self.of, self.the, self.comma = members("claims.of"), members("claims.definite"), members("=,")
        self.indefinite, self.arriving = members("number.a"), members("place.arriving")
        self.itself = members("place.itself")
        self.tier = members("place.tier")
        self.hyphen, self.join, self.titles = members("=-"), members("place.join"), members("place.title")
        self.typed = union(*map(members, ("date", "duration", "clock", "set", "money")))
        self.spelt_out: dict[str, list[str]] = {}  # initials -> the bodies that have them
        for name in ruleset.lexicon("name.body").entries:
            self.spelt_out.setdefault("".join(word[0] for word in name.split() if word[0].isupper()), []).append(name)
        self.capital = ruleset.alphabet.capitalised
        self.goes_on = union(self.capital, self.possessive)
        self.numbered = members("identifier") | members("num.mixed")
        self.name_like = union(self.capital, self.place)
        self.titled = members("cap")
        self.boundary = members("punct") | members("para") | {""}
        self.known_before = self.ordinary | self.side | self.head | self.inside | self.way | members("place.nth")
        self.known_after = self.head | self.feature | self.ordinary
        self.conjunction = self.join - self.comma - self.boundary
        self._members = union(self.join, self.capital, self.hyphen)
        self._loose = self.side | self.the
        self._polity = members("place.polity") & self.capital
        self._heading = self.the | self.of | self.rural  # without one of these before it a name has no head there
        self._regional, self._bureau = members("place.regional"), members("place.bureau")
        self._capital, self._community = members("place.seat-of"), members("place.community")
        self._open, self._close = members("place.open"), members("place.close")
        bracket = f"{charset(self._open)}.{{1,{_BRACKETED}}}?{charset(self._close)}"
        place, join, the = charset(self.place), charset(members("place.join")), charset(self.the)
        self._list = re.compile(f"{place}(?:(?:{bracket})?{join}{{1,2}}{the}?{place})+")
        para, mark = "".join(members("para")), charset(members("punct"))
        self._table = re.compile(f"{place}(?:[^{para}{place[1:-1]}]{{0,8}}{para}+{mark}?{place}){{2,}}")

    @staticmethod
    def char(tape: Tape, unit: int) -> str:
        """The class character of a unit; nothing outside the tape."""
        return tape.chars[unit] if 0 <= unit < len(tape.chars) else ""

    def lists(self, tape: Tape) -> dict[int, Listed]:
        """Unit -> the list of places that it stands in: 'A, B (12) and C'."""
        lists: dict[int, Listed] = {}
        for match in self._list.finditer(tape.chars):
            listed = Listed(*match.span(), not self.conjunction.isdisjoint(match.group()))
            lists.update(dict.fromkeys(range(*match.span()), listed))
        return lists

    def tables(self, tape: Tape) -> dict[int, str]:
        """Unit -> kind of the places that open the rows of a table; the head stands before the first row."""
        kinds: dict[int, str] = {}
        for match in self._table.finditer(tape.chars):
            first, last = match.span()
            head = next(
                (at for at in range(first - 1, max(-1, first - _CAPTION), -1) if tape.chars[at] in self.head), -1
            )
            kind = self.kind_at(tape, head)
            if kind is not None:
                kinds.update((unit, kind) for unit in range(first, last) if tape.chars[unit] in self.place)
        return kinds

    def governor(self, tape: Tape, unit: int) -> tuple[int, bool]:
        """The unit before a name, over directions, the article and what a state calls itself ("in the Republic of X"),
        and whether a direction stands between."""
        at, directed = unit - 1, False
        if self.char(tape, at) in self.of and self.char(tape, at - 1) in self._polity:
            at -= 2
            while at > 0 and tape.chars[at] in self.titled and self.char(tape, at - 1) not in self.boundary:
                at -= 1
        while at >= 0 and tape.chars[at] in self._loose:
            directed = directed or tape.chars[at] in self.side
            at -= 1
        return at, directed

    def governed(self, tape: Tape, unit: int) -> bool:
        """Whether a preposition of place governs the name, or a direction is told from it ('east of X')."""
        at, _ = self.governor(tape, unit)
        if self.char(tape, at) in self.of and at > 0:
            return tape.chars[at - 1] in self.side
        return self.char(tape, at) in self.inside

    def on_land_of(self, tape: Tape, unit: int) -> bool:
        """'the outskirts of X', 'the hills of X'."""
        return self.char(tape, unit - 1) in self.of and self.char(tape, unit - 2) in self.land

    def near(self, tape: Tape, unit: int) -> bool:
        """'near X', 'west of X'; 'the west of X' is a part of it."""
        before = self.char(tape, unit - 1)
        if before in self.of:
            return self.char(tape, unit - 2) in self.side and self.char(tape, unit - 3) not in self.the
        return before in self.beside

    def opens(self, tape: Tape, unit: int) -> bool:
        """Whether a word has its capital because it opens a sentence, a quotation or a paragraph."""
        return self.char(tape, unit) in self.titled and self.char(tape, unit - 1) in self.boundary

    def leads(self, tape: Tape, unit: int) -> bool:
        """Whether a unit opens a sentence, or its main clause: 'Since 2022, A, B and C have'."""
        if self.char(tape, unit - 1) in self.comma:
            return self.char(tape, unit - 2) not in self.name_like
        return self.char(tape, unit - 1) in self.boundary

    def kind_at(self, tape: Tape, unit: int) -> str | None:
        """The kind that a head names; None where no head stands."""
        if self.char(tape, unit) not in self.head:
            return None
        word = tape.unit(unit)
        return self.kinds.get(word) or self.kinds.get(word.lower())

    def kind_before(self, tape: Tape, unit: int, levels: Levels) -> str | None:
        """The kind that 'the districts of' names before a unit. The head of 'in Lachin village of' is another's, that
        of 'the Kharkiv town of' its own: `levels` tells whether the name at a unit is of a region or a country."""
        at = unit - 1
        while self.char(tape, at) in self.the:
            at -= 1
        if self.char(tape, at) not in self.of:
            return None
        if self.char(tape, at - 2) in self.place and (
            self.char(tape, at - 3) not in self.the or not _holds(levels(at - 2), levels(unit))
        ):
            return None
        kind = self.kind_at(tape, at - 1)
        if kind not in _INSIDE or self.char(tape, at - 1) not in self.plural:
            return kind
        lone = self.char(tape, unit + 1) not in self.join or self.char(tape, unit + 2) not in self.place
        return (
            UNIT if levels(unit) & HOLDERS or (lone and kind in TOWNS) else kind
        )  # 'four districts of Homs' lie in it

    def kind_of(self, tape: Tape, unit: int, last: int, levels: Levels) -> str | None:
        """The kind of the name at a unit, from a head behind it or before it."""
        before = self.char(tape, unit - 1)
        if self.char(tape, last) in self._regional and self.char(tape, last + 1) in self._bureau:
            return UNIT  # 'the Kandahar regional office'
        if before in self.comma and self.char(tape, last) in self._community:
            return "district"  # 'in Kyselivka, Snihurivka community'
        if before not in self._heading:
            return self.kind_at(tape, last) or (UNIT if self.char(tape, last) in self.rural else None)
        behind = self.kind_at(tape, last)
        if behind in TOWNS and before in self.the and self._of_town(tape, unit, last, levels):
            behind = None
        kind = behind or self.kind_before(tape, unit, levels)
        rural = before in self.rural or self.char(tape, last) in self.rural
        seat = before in self.of and self.char(tape, unit - 2) in self._capital
        return UNIT if kind is None and (rural or seat) else kind

    def _of_town(self, tape: Tape, unit: int, last: int, levels: Levels) -> bool:
        """'the Kharkiv town of Izium', 'the Lachin village of Zabukh'; not 'the Aghali village of Zangilan'."""
        if self.char(tape, last + 1) not in self.of:
            return False
        inner = next((at for at in (last + 2, last + 3) if self.char(tape, at) not in self.the), last + 2)
        return _holds(levels(unit), levels(inner))

    def kind_of_list(self, tape: Tape, first: int, last: int, levels: Levels) -> str | None:
        """The kind of all members of a list, from a plural head behind it or a head before it."""
        if self.char(tape, last) in self.plural:
            return self.kind_at(tape, last)
        return self.kind_before(tape, first, levels) or self._kind_of_first(tape, first)

    def _kind_of_first(self, tape: Tape, first: int) -> str | None:
        """What a list goes on from: 'Kharkiv region (12 mines), Mykolaiv (7) and Kherson (3)'."""
        at = first - 1
        if self.char(tape, at) not in self.join or self.char(tape, at - 1) not in self._close:
            return None
        opened = next((u for u in range(at - 2, at - 2 - _BRACKETED, -1) if self.char(tape, u) in self._open), 0)
        return self.kind_at(tape, opened - 1)

    def reports(self, tape: Tape, unit: int) -> bool:
        """Whether a verb of saying ends its clause here: '…, Kyiv said on Monday.'"""
        after = self.char(tape, unit + 1)
        return self.char(tape, unit) in self._says and (after in self.boundary or after in self.typed)

    def before_plural(self, tape: Tape, unit: int) -> bool:
        """Whether a list of capitalised words goes on from here to a plural head: 'the Hays and Mawza districts'."""
        at = next((at for at in range(unit, unit + _LISTED) if self.char(tape, at) not in self._members), unit)
        return self.char(tape, at) in self.plural

    def towny(self, tape: Tape, unit: int) -> bool:
        """Whether one of the three words before a name means a town, or the one behind: 'in X itself'."""
        return self.char(tape, unit + 1) in self.itself or not self.town.isdisjoint(tape.chars[max(0, unit - 3) : unit])
