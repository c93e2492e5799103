"""Names that the rules find: unknown villages, streets and waters, abbreviated regions, misspelt members of a list."""

from __future__ import annotations

import re
from copy import copy
from itertools import islice

from minewire.ruleset import Match, Ruleset, Tape
from minewire.ruleset.gazetteer import Gazetteer, Place

from .place_classes import Classes
from .place_lists import Members
from .place_named import Named

_ROAD = re.compile(r"[A-Z]{1,2}-?\d{1,4}")
_SHORTEST_MISSPELT = 5
_COUNTY_COUNTRIES = {"US", "GB", "IE", "CA", "AU", "NZ"}  # where the head of a county belongs to its name
_LONGEST_MODEL = 3
_MOST_AGAIN = 100  # unknown names that are looked for in the rest of an article
_LOWER = re.compile(r"\b[a-z]{2,}\b")


class RuleNames:
    """Turns matches of the rules NAME, SITE and REGION into names."""

    def __init__(self, ruleset: Ruleset, classes: Classes, gazetteer: Gazetteer) -> None:
        self._classes, self._gazetteer = classes, gazetteer
        self._lower: tuple[Tape | None, frozenset[str]] = (
            None,
            frozenset(),
        )  # the last tape with its words in lower case
        self._members = Members(classes)
        self._openers = frozenset(word.lower() for word in ruleset.lexicon("place.opener").entries)
        self._codes = {word: str(code) for word, code in ruleset.lexicon("place.abbreviation").entries.items()}

    def read(self, match: Match, tape: Tape) -> Named | None:
        """The name of a match; None where it only says again what the gazetteer has, or is no name."""
        first, last = match.first, match.last
        if match.rule.label == "NAME":
            last = self._members.goes_on(tape, last)
        text, water = tape.slice(first, last), bool(match.rule.gives.get("water"))
        if last - first == 1 and tape.chars[first] in self._classes.place:
            known = self._gazetteer.lookup(text)
            if not water or not known or known[0].core or " " in text:
                return None
        places: tuple[Place, ...] = ()
        if match.rule.label == "SITE":
            if not water and not self._is_site(match, tape):
                return self._unit(match, tape)
        elif match.rule.label == "REGION":
            region = self._gazetteer.region(self._codes.get(text, ""))
            if region is None or (text.isupper() and self._abroad(region, tape, first - 2)):
                return None
            places = (region,)
        else:
            places = self._gazetteer.lookup(text)
            if not places and match.rule.gives.get("headed"):
                places = self._gazetteer.lookup(tape.unit(first))
                places = tuple(place for place in places if place.kind == match.rule.gives.get("kind")) or places
            if not places and match.rule.gives.get("listed"):
                places = self._misspelt(match, tape)
            if match.rule.gives.get("weak") and self._doubtful(text, tape):
                return None
        kind = "other" if match.rule.label == "SITE" else match.rule.gives.get("kind")
        if "head" in match.names:
            kind = self._classes.kind_at(tape, match.names["head"][0])
        elif places and kind == "village":
            kind = None  # the table knows better than a rule for names that none knows
        key = " ".join(text.lower().split())
        kind = str(kind) if kind else None
        named = Named(tape.starts[first], tape.ends[last - 1], key, places, match.rule.id, kind=kind, given=True)
        named.weak = bool(match.rule.gives.get("weak"))
        if match.rule.label == "SITE":
            named.land = self._land(match, tape)
        return named

    def _land(self, match: Match, tape: Tape) -> str | None:
        """The one country of the places in the name of a site: of the Barda-Tartar highway."""
        units = [unit for unit in range(match.first, match.last - 1) if tape.chars[unit] not in self._classes.hyphen]
        known = [unit for unit in units if tape.chars[unit] in self._classes.place]
        if len(known) < len(units) and "-" not in tape.slice(match.first, match.last):
            return None
        places = [place for unit in known for place in self._gazetteer.lookup(tape.unit(unit))]
        countries = {place.country for place in places if place.kind != "country"}
        return next(iter(countries)) if len(countries) == 1 else None

    def _abroad(self, region: Place, tape: Tape, unit: int) -> bool:
        """Whether the place before a postal code is a country or its people: 'In Chad, HI works'."""
        if unit < 0 or tape.chars[unit] not in self._classes.place:
            return False
        places = self._gazetteer.lookup(tape.unit(unit))
        return bool(places) and places[0].kind == "country" and places[0].country != region.country

    def members(self, match: Match, tape: Tape) -> list[Named]:
        """The further members of the list that the head of a match counts for, but for those that a table has; the
        other end of a line."""
        found: list[Named] = []
        end = match.names.get("second", (-1, -1))[0]
        char = self._classes.char(tape, end)
        if char in self._classes.capital and char not in self._classes.ordinary:
            last = self._members.end_of(tape, end)
            name = tape.slice(end, last)
            key, places = " ".join(name.lower().split()), self._gazetteer.lookup(name)
            kind = self._classes.kind_at(tape, match.names["head"][0]) if "head" in match.names and not places else None
            found.append(
                Named(tape.starts[end], tape.ends[last - 1], key, places, match.rule.id, kind=kind, given=True)
            )
        for first, last in self._members.of(match, tape):
            if last - first > 1 or tape.chars[first] not in self._classes.place:
                name = tape.slice(first, last)
                kind = self._classes.kind_at(tape, match.names["head"][0]) if "head" in match.names else "village"
                if match.rule.gives.get("weak") and self._doubtful(name, tape):
                    continue
                key, places = " ".join(name.lower().split()), self._gazetteer.lookup(name)
                found.append(
                    Named(tape.starts[first], tape.ends[last - 1], key, places, match.rule.id, kind=kind, given=True)
                )
        return found

    def again(self, found: list[Named], tape: Tape) -> list[Named]:
        """The other occurrences of names that no table knows: once a place, a name is one in the whole article."""
        others: list[Named] = []
        text, taken = tape.text, {one.start for one in found}
        names = {text[one.start : one.end]: one for one in found if not one.places and not one.weak}
        for name, one in islice(names.items(), _MOST_AGAIN):
            at = text.find(name)
            while at >= 0:
                end = at + len(name)
                whole = not text[at - 1 : at].isalnum() and not text[end : end + 1].isalnum()
                if whole and at not in taken and self._stands_alone(tape, at, end):
                    other = copy(one)
                    other.start, other.end = at, end
                    others.append(other)
                at = text.find(name, end)
        return others

    def _stands_alone(self, tape: Tape, start: int, end: int) -> bool:
        """Whether no capitalised word before or behind belongs to the same name."""
        first, last = tape.range(start, end)
        before, after = self._classes.char(tape, first - 1), self._classes.char(tape, last)
        if (
            before in self._classes.capital
            and before not in self._classes.ordinary
            and not self._classes.opens(tape, first - 1)
        ):
            return False
        return after not in self._classes.capital or after in self._classes.ordinary or after in self._classes.head

    def _is_site(self, match: Match, tape: Tape) -> bool:
        """Whether the head belongs to the name: roads have letters and digits, heads of known units stay outside."""
        first, last = match.first, match.last
        if last - first == 1 and tape.chars[first] in self._classes.numbered:
            return _ROAD.fullmatch(tape.unit(first)) is not None
        if tape.chars[first] in self._classes.numbered:  # a pit is a name with a number, a device is letters with one
            name = tape.unit(first).split("-")[0]
            return (len(name) > _LONGEST_MODEL and name[1:].islower()) or any(
                tape.has(last - 1, name) for name in ("place.sites", "place.road")
            )
        if not tape.has(last - 1, "place.unit"):
            return not self._person(tape, first, last)
        units = self._gazetteer.lookup(tape.slice(first, last - 1))
        if any(place.kind == "district" and place.pcode for place in units):
            return False
        units = units or self._behind(tape, last)  # 'Hlaingbwe Township, Karen State'
        return not units or any(place.country in _COUNTY_COUNTRIES for place in units)

    def _unit(self, match: Match, tape: Tape) -> Named | None:
        """'Hlaingbwe Township, Karen State': a unit that no table knows, without its head; None for those known."""
        first, last = match.first, match.last - 1
        if last <= first or not tape.has(last, "place.unit") or self._gazetteer.lookup(tape.slice(first, last)):
            return None
        key, kind = " ".join(tape.slice(first, last).lower().split()), self._classes.kind_at(tape, last)
        return Named(tape.starts[first], tape.ends[last - 1], key, (), match.rule.id, kind=kind, given=True)

    def _behind(self, tape: Tape, unit: int) -> tuple[Place, ...]:
        """The places of the name behind a comma."""
        after = unit + 1
        if self._classes.char(tape, unit) not in self._classes.comma or after >= len(tape):
            return ()
        return self._gazetteer.lookup(tape.unit(after)) if tape.chars[after] in self._classes.place else ()

    def _person(self, tape: Tape, first: int, last: int) -> bool:
        """Whether a given name before a head that is a surname too makes a person: 'Grace Lane, a deminer, said'."""
        classes, words = self._classes, self._gazetteer.name_words
        if last - first != 2 or "g" not in words.get(tape.unit(first).lower(), ""):
            return False
        before, after = classes.char(tape, first - 1), classes.char(tape, last)
        placed = before in classes.inside or before in classes.way or before in classes.the
        named = after in classes.acts or after in classes.comma or after in classes.possessive
        return not placed and named and not words.get(tape.unit(last - 1).lower(), "w").startswith("w")

    def _doubtful(self, text: str, tape: Tape) -> bool:
        """Whether a weak name is a person's, or a word that the article also has in lower case."""
        word, words = text.lower(), self._gazetteer.name_words
        if word in words:
            return True
        parts = word.split()
        if len(parts) > 1 and parts[0] in self._openers:
            return False
        if len(parts) > 1 and ("g" in words.get(parts[0], "") or all(part in words for part in parts)):
            return True
        if self._lower[0] is not tape:
            self._lower = tape, frozenset(_LOWER.findall(tape.text))
        return word in self._lower[1]

    def _misspelt(self, match: Match, tape: Tape) -> tuple[Place, ...]:
        """The one unit of Azerbaijan that a word between two of them can mean: one letter apart, same first letter."""
        name = tape.slice(match.first, match.last)
        if len(name) < _SHORTEST_MISSPELT or not all(self._azerbaijani(tape, unit) for unit in match.names["side"][:1]):
            return ()
        return self._gazetteer.near(name)

    def _azerbaijani(self, tape: Tape, unit: int) -> bool:
        return any(place.code and place.country == "AZ" for place in self._gazetteer.lookup(tape.unit(unit)))
