"""The part a place plays: where something happens, a dateline, a state that acts, part of a name, a people."""

from __future__ import annotations

from collections.abc import Mapping

from minewire.ruleset import Tape

from .place_classes import Classes
from .place_named import Named

PLACED = {"LOC", "GOAL", "ROUTE"}
SHARED = "SHARED"  # a list of which one acts, and none is only a place
_ACTS = {"ACTOR", "OFFICE"}
_TOWNS = {"city", "district", "village"}
_HEADLINE, _WORD = 4, 4  # words in capitals that are a headline, and letters of a word that is no acronym


class Roles:
    """`capitals` are the keys of capitals: their names stand for governments too."""

    def __init__(self, classes: Classes, capitals: Mapping[str, str]) -> None:
        self._classes, self._capitals = classes, capitals

    def of(self, one: Named, tape: Tape, dateline: bool, leader: Named | None) -> str:
        """location | dateline | actor | name_part | demonym. `leader` is the first name of the list it stands in."""
        labels = one.cues.labels
        if dateline and not ("PART" in labels and one.key not in self._capitals and not self._apart(one, tape)):
            return "dateline"
        if one.demonym:
            return "demonym"
        seated = "SEATED" in labels and one.places[:1] and one.places[0].kind != "country"  # 'the Gao office'
        if "TREATY" in labels or ("PART" in labels and not seated and not self._apart(one, tape)):
            return "name_part"
        if "ADJECTIVE" in labels and one.country:
            return "demonym"
        headed = "OFFICE" in labels and self._classes.char(tape, one.unit + 1) in self._classes.head
        if (labels & PLACED and not headed) or self._behind_comma(one, tape) or self._addressed(one, tape):
            return "location"
        return "actor" if self._acts(one, tape, leader) else "location"

    def _apart(self, one: Named, tape: Tape) -> bool:
        """Whether the words behind belong to no name with this one: its head in lower case, a dash between them, or one
        of several before it ('a Barda court')."""
        dashed = self._classes.char(tape, one.unit + 1) in self._classes.hyphen and tape.starts[one.unit + 1] > one.end
        several = self._classes.char(tape, one.unit - 1) in self._classes.indefinite
        several = several and self._classes.char(tape, one.unit + 1) not in self._classes.capital
        return dashed or several or tape.text[one.start : one.end].split()[-1].islower() or _in_capitals(one, tape)

    def _acts(self, one: Named, tape: Tape, leader: Named | None) -> bool:
        first = one.places[0] if one.places else None
        if first is None:
            return False
        country = first.kind == "country" or first.state
        if first.country is None and not country:
            return False  # a part of the world has no government
        placed = leader is not None and leader is not one and self._placed(leader, tape)
        placed = placed and SHARED not in one.cues.labels
        after = self._classes.char(tape, one.unit + 1)
        if one.cues.labels & _ACTS:
            owner = after in self._classes.body or after in self._classes.possessive
            if owner and (country or not one.inside):
                return True
            region = first.kind == "region" and not one.cues.inner  # 'Mali's Gao has new victims' is where
            region = region and ("OFFICE" in one.cues.labels or after in self._classes.acts)
            inside = one.inside or (one.kind and self._headed_inside(one, tape))
            if not (placed or inside) and (country or region or one.key in self._capitals):
                return True
        return country and not placed and not self._located(one, tape)

    def _headed_inside(self, one: Named, tape: Tape) -> bool:
        """'in the department of Cauca', 'Argelia, department of Cauca'."""
        at, _ = self._classes.governor(tape, one.unit - 2)
        return self._classes.governed(tape, one.unit - 2) or self._classes.char(tape, at) in self._classes.comma

    def _placed(self, leader: Named, tape: Tape) -> bool:
        """Whether the first of a list makes places of all: a town, or a name that stands where a place would."""
        town = leader.key not in self._capitals and leader.places[:1] and leader.places[0].kind in _TOWNS
        return bool(town or leader.cues.labels & PLACED or self._located(leader, tape))

    def _addressed(self, one: Named, tape: Tape) -> bool:
        """Whether a town stands before a comma and the larger place it lies in."""
        if not one.cues.inner or not one.places or one.places[0].kind == "country":
            return False
        return self._classes.char(tape, one.unit + 1) in self._classes.comma

    def _behind_comma(self, one: Named, tape: Tape) -> bool:
        """Whether the name follows a place and a comma outside a longer list: the larger place of an address."""
        classes, unit = self._classes, one.unit
        if classes.char(tape, unit - 1) not in classes.comma or SHARED in one.cues.labels:
            return False
        head = classes.char(tape, unit - 2)
        ends = classes.char(tape, unit + 1) in classes.boundary  # 'in A and B states, C.': no 'C did' follows
        headed = head in classes.head and classes.char(tape, unit - 3) in classes.place
        headed = headed and (ends or head not in classes.plural)
        if not headed and (one.group is None or one.group != unit - 2):
            return False
        return classes.char(tape, unit + 1) not in classes.possessive

    def _located(self, one: Named, tape: Tape) -> bool:
        """Whether a country stands where a place would: behind a preposition, a direction, a comma after a place."""
        classes = self._classes
        at, directed = classes.governor(tape, one.unit)
        if directed:
            return True
        char = classes.char(tape, at)
        if char in classes.inside or (char in classes.way and char not in classes.partner):
            return True
        return char in classes.comma and classes.char(tape, at - 1) in classes.place


def _in_capitals(one: Named, tape: Tape) -> bool:
    """'IRELAND RENEWS SUPPORT FOR CLEARANCE': a name that opens a headline, where capitals make no longer one."""
    if one.unit and not tape.has(one.unit - 1, "para"):
        return False
    words = [tape.unit(unit) for unit in range(one.unit, min(one.unit + _HEADLINE, len(tape)))]
    return len(words) == _HEADLINE and all(word.isupper() for word in words) and len(words[1]) >= _WORD
