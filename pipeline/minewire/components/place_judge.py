"""Decides which names of a tape are places, and which part each plays: the words round it, its size, the country the
article is about. No word stands here; the classes are those of patterns/lexicons/places.toml."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from minewire.ruleset import Match, Ruleset, Tape
from minewire.ruleset.alphabet import charset
from minewire.ruleset.gazetteer import Gazetteer, Place
from minewire.ruleset.scope import Scope

from .place_names import Hit

_UNIT = "unit"  # the value of a head that leaves the level to the table
_THRESHOLD = 2.0
_ROAD = re.compile(r"[A-Z]{1,2}-?\d{1,4}")
_SURE = 3.5  # a name with so much for it once is a place wherever the article has it


class Labels(Protocol):
    """What the rules say of a unit."""

    labels: set[str]
    inner: list[int]


@dataclass(slots=True)
class Named:
    """A name of the text, with the places that may bear it (none: no table knows it); `unit` is its place on the tape."""

    start: int
    end: int
    key: str
    places: tuple[Place, ...]
    pattern: str
    kind: str | None = None  # what its head says
    given: bool = False  # found by a rule that needs no table
    weak: bool = False  # found by a rule that may be wrong
    unit: int = -1
    group: int | None = None  # first unit of the list it belongs to
    town: bool = False  # words before it mean the town
    beside: bool = False  # something is near it
    score: float = 0.0
    inside: bool = False  # a preposition of place governs it

    @property
    def demonym(self) -> bool:
        return bool(self.places) and self.places[0].use == "demonym"


class Judge:
    def __init__(self, ruleset: Ruleset, gazetteer: Gazetteer) -> None:
        self._gazetteer = gazetteer
        self._kinds = {word: str(kind) for word, kind in ruleset.lexicon("place.head").entries.items()}
        self._codes = {word: str(code) for word, code in ruleset.lexicon("place.abbreviation").entries.items()}
        alphabet = ruleset.alphabet
        members = alphabet.members
        self._in, self._way, self._side = members("place.in"), members("place.way"), members("place.side")
        self._head, self._village = members("place.head"), members("place.village")
        self._not, self._title, self._town = members("place.not"), members("place.title"), members("place.town")
        self._join, self._feature, self._body = members("place.join"), members("place.feature"), members("place.body")
        self._event, self._road, self._office = members("place.event"), members("place.road"), members("place.office")
        self._place = members("place")
        self._demonym = members("demonym")
        self._typed = frozenset().union(*(members(name) for name in ("date", "duration", "clock", "set", "money")))
        self._capital = frozenset().union(*(members(name) for name in ("cap", "upper", "mixed", "initial")))
        self._of = members("=of")
        self._the = members("=the")
        self._partner = members("place.partner")
        self._comma = members("=,")
        self._possessive = members("place.possessive")
        self._acts = members("place.acts")
        self._titled = members("cap")
        self._rural = members("place.rural")
        self._beside = members("place.beside")
        self._boundary = members("punct") | members("para") | {""}
        opening, closing = charset(members("place.open")), charset(members("place.close"))
        place = charset(self._place)
        self._list = re.compile(f"{place}(?:(?:{opening}.{{1,5}}?{closing})?{charset(self._join)}{{1,2}}{charset(self._the)}?{place})+")

    # --- before the tape is marked

    def sieve(self, hits: list[Hit], tape: Tape) -> list[Hit]:
        """Without names inside dates and without ordinary words that nothing shows to be places."""
        kept: list[Hit] = []
        words = self._gazetteer.name_words
        starts = {hit.start for hit in hits}
        for hit in hits:
            first, last = tape.range(hit.start, hit.end)
            if last <= first or tape.chars[first] in self._typed or tape.starts[first] < hit.start - 1:
                continue
            if not hit.core and "w" in words.get(hit.key, "") and not self._shown(tape, first, last, starts):
                continue
            kept.append(hit)
        return kept

    def _shown(self, tape: Tape, first: int, last: int, starts: set[int]) -> bool:
        """Whether a preposition of place, a head or a larger place stands beside an ordinary word."""
        before, after = self._char(tape, first - 1), self._char(tape, last)
        if after in self._head:
            return before not in self._the
        if after in self._capital and after not in self._not:
            return False
        if after in self._comma and before in self._way and self._at_hit(tape, last + 1, starts):
            return True
        return before in self._in or (before in self._of and self._char(tape, first - 2) in self._head)

    def _at_hit(self, tape: Tape, unit: int, starts: set[int]) -> bool:
        """Whether a name begins at a unit, or behind the preposition there."""
        if self._char(tape, unit) in self._in:
            unit += 1
        return unit < len(tape) and tape.starts[unit] in starts

    @staticmethod
    def _char(tape: Tape, unit: int) -> str:
        return tape.chars[unit] if 0 <= unit < len(tape.chars) else ""

    # --- names that rules find

    def from_rule(self, match: Match, tape: Tape) -> Named | None:
        """The name of a rule; None where the rule only says again what the gazetteer has."""
        first, last = match.first, match.last
        if last - first == 1 and tape.chars[first] in self._place:
            return None
        text = tape.slice(first, last)
        if last - first == 1 and tape.has(first, "num.mixed") and not _ROAD.fullmatch(tape.unit(first)):
            return None
        if match.rule.label == "SITE" and tape.has(last - 1, "place.unit") and self._is_unit(tape.slice(first, last - 1)):
            return None
        if match.rule.label == "REGION":
            return self._region(text, match, tape)
        places = self._gazetteer.lookup(text)
        kind = "other" if match.rule.label == "SITE" else match.rule.gives.get("kind")
        if "head" in match.names:
            kind = self._kind_of(tape, match.names["head"][0])
        key = " ".join(text.lower().split())
        weak = bool(match.rule.gives.get("weak"))
        if weak and (self._gazetteer.name_words.get(key) or re.search(rf"\b{re.escape(key)}\b", tape.text)):
            return None  # a person's name, or a word that the article also has in lower case
        return Named(
            tape.starts[first], tape.ends[last - 1], key, places if match.rule.label == "NAME" else (),
            match.rule.id, kind=str(kind) if kind else None, given=True, weak=weak,
        )  # fmt: skip

    def _is_unit(self, name: str) -> bool:
        """Whether tables have an administrative unit of this name, so that its head is no part of it."""
        return any(place.kind == "district" and place.pcode for place in self._gazetteer.lookup(name))

    def _region(self, text: str, match: Match, tape: Tape) -> Named | None:
        place = self._gazetteer.region(self._codes.get(text, ""))
        if place is None:
            return None
        first, last = match.first, match.last
        return Named(
            tape.starts[first], tape.ends[last - 1], text.lower(), (place,), match.rule.id, given=True
        )

    def _kind_of(self, tape: Tape, unit: int) -> str | None:
        word = tape.unit(unit)
        return self._kinds.get(word) or self._kinds.get(word.lower())

    # --- judging

    def judge(self, named: list[Named], tape: Tape, scope: Scope, cues: Mapping[int, Labels], datelines: set[int]) -> list[Named]:
        """The names that are places, with kind, list and score. A person named in full earlier stays one later."""
        self._heads(named, tape)
        people: set[str] = set()
        sure: set[str] = set()
        for one in named:
            one.inside = self._inside(tape, one.unit)
            found = cues.get(one.unit)
            labels = found.labels if found else set()
            one.score = self._score(one, tape, scope, labels, people) + (2.5 if found and found.inner else 0.0)
            if one.unit in datelines:
                one.score += 4.0
            if one.score >= _SURE and one.places:
                sure.add(one.key)
        self._lists(named, tape)
        return [one for one in named if self._accepted(one, people, sure)]

    def _accepted(self, one: Named, people: set[str], sure: set[str]) -> bool:
        if one.key in people and not (one.places and one.places[0].kind == "country"):
            return one.key in sure and one.inside
        if one.given:
            return one.score >= _THRESHOLD
        return one.score >= _THRESHOLD or (one.key in sure and one.score >= 0.5)

    def _score(self, one: Named, tape: Tape, scope: Scope, labels: set[str], people: set[str]) -> float:
        if one.given:
            return 3.0
        before, after = self._char(tape, one.unit - 1), self._char(tape, one.unit + 1)
        letters = self._gazetteer.name_words.get(one.key, "")
        core = one.places[0].core
        score = self._standing(one, scope)
        if one.inside:
            score += 1.5
        elif before in self._way:
            score += 0.5
        elif before in self._side:
            score += 1.0
        if one.kind:
            score += 2.0
        if not core or one.places[0].use in {"former", "weak"}:
            score -= 1.5 * ("w" in letters) + 1.0 * ("g" in letters) + 0.5 * ("s" in letters)
            if "ACTOR" in labels and not one.inside and after in self._acts:
                score -= 1.0
        country = one.places[0].kind == "country" or one.places[0].use == "demonym"
        if "NOT" in labels and not country:
            people.add(one.key)
            return -9.0
        if before in self._capital and before not in self._not and not before in self._side and before not in self._head:
            given = self._gazetteer.name_words.get(tape.unit(one.unit - 1).lower(), "")
            opener = not given and self._opens(tape, one.unit - 1)
            if not country and not opener and before not in self._in and before not in self._way:
                score -= 4.0 if "g" in given or not core else 2.0
                if "g" in given:
                    people.add(one.key)
        if after in self._capital and after not in self._head and after not in self._feature and after not in self._not:
            if "g" in letters and not core:
                people.add(one.key)
                score -= 4.0
            elif not core and after not in self._event and after not in self._office and after not in self._body:
                score -= 1.5
            elif "g" in letters:
                score -= 2.5
        return score

    def _opens(self, tape: Tape, unit: int) -> bool:
        """Whether a word has its capital because it opens a sentence, a quotation or a paragraph."""
        return self._char(tape, unit) in self._titled and self._char(tape, unit - 1) in self._boundary

    def _standing(self, one: Named, scope: Scope) -> float:
        """What the name is worth before its words are looked at: its table, size, and the article's countries."""
        first = one.places[0]
        if first.core:
            base = 3.0 if first.use not in {"former", "weak"} else 0.5
            return base + (2.0 if first.country in scope and base < 1 else 0.0)
        weight = max(place.weight for place in one.places)
        base = 2.0 if weight >= 1000 else 1.5 if weight >= 300 else 1.0 if weight >= 100 else 0.5 if weight >= 25 else 0.0
        evidence = max((scope.get(place.country or "", 0.0) for place in one.places), default=0.0)
        base += 1.5 if evidence >= 3 else 0.75 if evidence else 0.0
        return base + (1.0 if " " in one.key else 0.0)

    def _inside(self, tape: Tape, first: int) -> bool:
        """Whether a preposition of place governs the name, over directions and the article."""
        at = first - 1
        while at >= 0 and (tape.chars[at] in self._side or tape.chars[at] in self._the):
            at -= 1
        return at >= 0 and tape.chars[at] in self._in

    def _heads(self, named: list[Named], tape: Tape) -> None:
        """Kinds from heads: 'X district', 'district of X', and one head for a whole list before or after it."""
        groups: dict[int, tuple[int, int]] = {}
        for match in self._list.finditer(tape.chars):
            for unit in range(match.start(), match.end()):
                groups[unit] = match.span()
        for one in named:
            if one.unit in groups:
                one.group = groups[one.unit][0]
            if one.kind is None:
                first, last = groups.get(one.unit, (one.unit, one.unit + 1))
                one.kind = self._head_after(tape, one.unit + 1) or self._head_before(tape, one.unit)
                if one.kind is None and self._char(tape, one.unit - 1) in self._rural:
                    one.kind = _UNIT
                if one.kind is None and last > first + 1:
                    one.kind = self._head_after(tape, last, plural=True) or self._head_before(tape, first)
            one.town = self._towny(tape, one.unit)
            one.beside = self._char(tape, one.unit - 1) in self._beside

    def _head_after(self, tape: Tape, unit: int, plural: bool = False) -> str | None:
        return self._kind_of(tape, unit) if self._char(tape, unit) in self._head else None

    def _head_before(self, tape: Tape, unit: int) -> str | None:
        at = unit - 1
        while at >= 0 and tape.chars[at] in self._the:
            at -= 1
        if at > 0 and tape.chars[at] in self._of and tape.chars[at - 1] in self._head:
            return self._kind_of(tape, at - 1)
        return None

    def _towny(self, tape: Tape, first: int) -> bool:
        return any(char in self._town for char in tape.chars[max(0, first - 3) : first])

    def _lists(self, named: list[Named], tape: Tape) -> None:
        """A list lends its surest member's standing to the others."""
        best: dict[int, float] = {}
        for one in named:
            if one.group is not None:
                best[one.group] = max(best.get(one.group, -9.0), one.score)
        for one in named:
            if one.group is not None and best[one.group] >= _THRESHOLD + 1 and one.score > -2:
                one.score += 1.5

    # --- roles

    def role(self, one: Named, tape: Tape, labels: set[str], dateline: bool, leader: "Named | None") -> str:
        """location | dateline | actor | name_part | demonym. `leader` is the first name of the list it stands in."""
        if dateline:
            return "dateline"
        if one.demonym:
            return "demonym"
        if "PART" in labels:
            return "name_part"
        if "LOC" in labels:
            return "location"
        first = one.places[0] if one.places else None
        country = first is not None and (first.kind == "country" or first.state)
        state = country or one.key in self._gazetteer.capitals
        if self._behind_comma(one, tape):
            return "location"
        if "ACTOR" in labels:
            after = self._char(tape, one.unit + 1)
            owner = after in self._body or after in self._possessive
            if not one.inside and (owner or state or first is not None and first.kind == "region" and first.country):
                return "actor"
            if owner and country:
                return "actor"
        if country and not self._located(one, tape) and not (leader and leader is not one and self._located(leader, tape)):
            return "actor"
        return "location"

    def _behind_comma(self, one: Named, tape: Tape) -> bool:
        """Whether the name follows a place and a comma outside a list: the larger place of an address."""
        if one.group is None or one.group != one.unit - 2 or self._char(tape, one.unit - 1) not in self._comma:
            return False
        return self._char(tape, one.unit + 1) not in self._possessive

    def _located(self, one: Named, tape: Tape) -> bool:
        """Whether a country stands where a place would: behind a preposition, a direction, a comma after a place."""
        at = one.unit - 1
        while at >= 0 and (tape.chars[at] in self._side or tape.chars[at] in self._the):
            if tape.chars[at] in self._side and tape.chars[at] not in self._the:
                return True
            at -= 1
        if at < 0:
            return False
        char = tape.chars[at]
        if char in self._in or (char in self._way and char not in self._partner):
            return True
        return char in self._comma and self._char(tape, at - 1) in self._place
