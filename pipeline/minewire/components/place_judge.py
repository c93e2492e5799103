"""Decides which names of a tape are places: the words round each, its size, and the countries the article is about."""

from __future__ import annotations

from collections.abc import Mapping

from minewire.ruleset import Tape
from minewire.ruleset.gazetteer import Gazetteer
from minewire.ruleset.scope import OWN, Scope

from .place_classes import LOCALITY, UNIT, Classes
from .place_named import NO_CUES, Cues, Named
from .place_names import Hit

_THRESHOLD = 1.75
_SURE = 3.5  # a name with so much for it once is a place wherever the article has it
_AGAIN = 0.5  # what such a name still needs elsewhere
_LIST_SURE = 3.0  # a list with such a member lends it to the others
_GIVEN = 3.0  # names that rules find stand on their own
_REJECTED = -9.0
# What a table and the inhabitants of a name's largest bearer (thousands) are worth.
_CORE, _UNSURE = 3.0, 0.5
_SIZES = ((1000, 2.0), (300, 1.5), (100, 1.0), (25, 0.5))
_SCOPE_SURE, _SCOPE, _SCOPE_FROM = 1.5, 0.75, 3.0
_SEVERAL_WORDS = 1.0
# What the words round a name are worth.
_INSIDE, _PLAIN, _WAY, _SIDE, _HEAD, _NESTED, _DATELINE, _LISTED = 1.5, 0.25, 0.5, 1.0, 2.0, 2.5, 4.0, 1.75
_FROM = 0.5  # few letters come from people whose given name alone is said
_PROVEN = 3.0  # words that go with towns alone
_SEATED = 2.0  # 'the Gao office'
# What the name costs that is also a word, a given name or a surname, or that says something.
_LETTERS, _AT_HOME = {"w": 1.5, "g": 1.0, "s": 0.5}, 0.5
_SAYS, _PERSON, _NEIGHBOUR, _CORE_NEIGHBOUR, _GOES_ON, _CORE_GIVEN = 1.0, 4.0, 4.0, 2.0, 1.5, 2.5
_WAYS = {"GOAL", "ROUTE"}
_SETTLED = {"district", "city", "village"}


class Judge:
    """Scores names and keeps those with enough for them."""

    def __init__(self, classes: Classes, gazetteer: Gazetteer) -> None:
        self._classes, self._gazetteer = classes, gazetteer

    def sieve(self, hits: list[Hit], tape: Tape) -> list[Hit]:
        """Without names inside dates and without ordinary words that nothing shows to be places."""
        kept: list[Hit] = []
        words = self._gazetteer.name_words
        starts = {hit.start: hit for hit in hits if hit.core or "w" not in words.get(hit.key, "")}
        for hit in hits:
            first, last = tape.range(hit.start, hit.end)
            if last <= first or tape.chars[first] in self._classes.typed or tape.starts[first] < hit.start - 1:
                continue
            if any(name in tape.text for name in self._classes.spelt_out.get(tape.text[hit.start : hit.end], ())):
                continue  # 'the Danish Refugee Council … DRC teams'
            if not hit.core and "w" in words.get(hit.key, "") and not self._shown(hit, tape, first, last, starts):
                continue
            kept.append(hit)
        return self._again(hits, kept, tape)

    def _again(self, hits: list[Hit], kept: list[Hit], tape: Tape) -> list[Hit]:
        """With the other mentions of ordinary words that were shown to be places once: 'in Tigray and Afar' makes a
        place of 'the Eritrean side of Afar' and of 'Afar: 213'."""
        done, shown = {hit.start for hit in kept}, {hit.key for hit in kept}
        more: list[Hit] = []
        for hit in hits:
            first, last = tape.range(hit.start, hit.end)
            if hit.start in done or hit.key not in shown or last <= first or tape.chars[first] in self._classes.typed:
                continue
            opens, inside = self._classes.opens(tape, first), tape.starts[first] < hit.start - 1  # 'www.un.org/Chad'
            glued = first > 0 and tape.ends[first - 1] == tape.starts[first] and not tape.has(first - 1, "para")
            if not (inside or glued) and (not opens or tape.has(last, "=:")):
                more.append(hit)
        return sorted([*kept, *more], key=lambda hit: hit.start) if more else kept

    def _shown(self, hit: Hit, tape: Tape, first: int, last: int, starts: Mapping[int, Hit]) -> bool:
        """Whether a preposition of place, a head or a larger place stands beside an ordinary word."""
        classes = self._classes
        before, after = classes.char(tape, first - 1), classes.char(tape, last)
        if after in classes.head:
            named = tape.chars[first] not in classes.generic | classes.feature  # no Lake region
            named = named and first > 0 and tape.unit(first - 1).islower() and tape.unit(last).islower()
            return (before not in classes.the or named) and (before not in classes.titled or before in classes.ordinary)
        if after in classes.capital and after not in classes.ordinary:
            return False
        following = tape.starts[last + 1] if last + 1 < len(tape) else -1
        if after in classes.join and (classes.before_plural(tape, last) or _same_level(hit, starts.get(following))):
            return True
        if before in classes.conjunction and first > 1 and _same_level(hit, starts.get(tape.starts[first - 2])):
            return True
        if after in classes.comma and before in classes.way:
            larger = last + 2 if classes.char(tape, last + 1) in classes.inside else last + 1
            if larger < len(tape) and tape.starts[larger] in starts:
                return True
        if before in classes.inside or before in classes.arriving:
            return True
        whole = classes.char(tape, first - 2)
        return before in classes.of and (whole in classes.head or whole in classes.land)

    def judge(
        self, named: list[Named], tape: Tape, scope: Scope, cues: Mapping[int, Cues], datelines: set[int]
    ) -> list[Named]:
        """The names that are places, with kind, list and score. A person named in full once is no place, unless
        a dateline has the name."""
        clauses = self._surroundings(named, tape)
        people: set[str] = set()
        sure: set[str] = set()
        dated: set[str] = set()
        for one in named:
            one.cues = cues.get(one.unit, NO_CUES)
            if not clauses.isdisjoint(one.cues.inner):
                one.cues = Cues(one.cues.labels, [unit for unit in one.cues.inner if unit not in clauses])
            one.beside = one.beside or "ROUTE" in one.cues.labels
            one.score = self._score(one, tape, scope, people)
            if "SEATED" in one.cues.labels and one.kind is None and _names_region(one):
                one.kind = UNIT  # 'the Kandahar office'
            if one.unit in datelines:
                one.score += _DATELINE
                dated.add(one.key)
            if one.score >= _SURE and one.places:
                sure.add(one.key)
        _lend(named)
        return [one for one in named if _accepted(one, people - dated, sure)]

    def _surroundings(self, named: list[Named], tape: Tape) -> set[int]:
        """Lists, heads (one for a whole list before or after it) and prepositions of each name. Returns the units of
        those that open a clause."""
        classes = self._classes
        lists, tables = classes.lists(tape), classes.tables(tape)

        clauses = {one.unit for one in named if self._clause(one, tape)}

        def levels(unit: int) -> set[str]:
            return {place.kind for one in named if one.unit == unit for place in one.places}

        for one in named:
            listed = None if one.unit in clauses else lists.get(one.unit)
            first, last, one.joined = listed or (one.unit, one.unit + 1, False)
            one.group = first if listed else None
            one.kind = one.kind or classes.kind_of(tape, one.unit, one.unit + 1, levels)
            if one.kind is None and one.group is not None:
                one.kind = classes.kind_of_list(tape, first, last, levels)
            one.kind = one.kind or tables.get(one.unit)
            if one.kind == LOCALITY:
                one.kind = "district" if any(place.kind == "district" for place in one.places) else "village"
            one.inside = classes.governed(tape, one.unit) or (first != one.unit and classes.governed(tape, first))
            one.inside = one.inside or classes.on_land_of(tape, one.unit)
            one.town = classes.towny(tape, one.unit)
            one.beside = classes.near(tape, one.unit)
        return clauses

    def _clause(self, one: Named, tape: Tape) -> bool:
        """Whether a state or capital behind a comma opens a clause of its own: '… in Donetsk, Kyiv said.'"""
        classes = self._classes
        if classes.char(tape, one.unit + 1) not in classes.acts or classes.char(tape, one.unit - 1) not in classes.join:
            return False
        if classes.char(tape, one.unit - 1) in classes.conjunction:
            return False
        if not one.country and one.key not in self._gazetteer.capitals:
            return False
        return classes.char(tape, one.unit - 1) not in classes.comma or classes.reports(tape, one.unit + 1)

    def _score(self, one: Named, tape: Tape, scope: Scope, people: set[str]) -> float:
        if one.given:
            return _GIVEN
        if one.country:
            if not one.demonym and self._bears_country(one, tape):
                return _REJECTED
        elif "NOT" in one.cues.labels:
            people.add(one.key)
            return _REJECTED
        elif "TOLD" in one.cues.labels and one.key not in self._gazetteer.capitals:
            return _REJECTED
        score = self._standing(one, scope) + self._words_before(one, tape) - self._costs(one, tape, scope)
        score += _HEAD * bool(one.kind) + _NESTED * bool(one.cues.inner) + _PROVEN * self._proven(one)
        score += _SEATED * ("SEATED" in one.cues.labels)
        return score - self._person_before(one, tape, people) - self._name_goes_on(one, tape, people)

    def _proven(self, one: Named) -> bool:
        """Whether a treaty bears the town's name, or a capital does what governments do."""
        if "TREATY" in one.cues.labels:
            return True
        governs = "GOVERNS" in one.cues.labels or (one.joined and "ACTOR" in one.cues.labels)
        if not governs or one.key not in self._gazetteer.capitals:
            return False
        return max(place.weight for place in one.places) >= _SIZES[0][0]

    def _standing(self, one: Named, scope: Scope) -> float:
        """What the name is worth before its words are looked at: its table, size, and the article's countries."""
        first = one.places[0]
        if first.core and first.use not in {"former", "weak"}:
            return _CORE
        if first.core:
            return _UNSURE + (_HEAD if first.country in scope else 0.0)
        weight = max(place.weight for place in one.places)
        base = next((worth for size, worth in _SIZES if weight >= size), 0.0)
        evidence = max(scope.get(place.country or "", 0.0) for place in one.places)
        base += _SCOPE_SURE if evidence >= _SCOPE_FROM else _SCOPE if evidence > OWN else 0.0
        return base + _SEVERAL_WORDS * (" " in one.key)

    def _words_before(self, one: Named, tape: Tape) -> float:
        classes = self._classes
        before, after = classes.char(tape, one.unit - 1), classes.char(tape, one.unit + 1)
        if one.inside or not one.cues.labels.isdisjoint(_WAYS):
            plain = one.key not in self._gazetteer.name_words and after not in classes.goes_on
            return _INSIDE + _PLAIN * plain + _SIDE * (one.inside and "GOAL" in one.cues.labels)
        if (
            before in classes.way
            or before in classes.motion
            or (before in classes.comma and classes.char(tape, one.unit - 2) in classes.head)
        ):
            return _WAY  # 'from X', 'Y district, X'
        if after in classes.possessive and classes.char(tape, one.unit + 2) in classes.tier:
            return _WAY  # 'X's municipal administrator'
        return _SIDE if before in classes.side else 0.0

    def _costs(self, one: Named, tape: Tape, scope: Scope) -> float:
        """What it costs that the name is also an ordinary word or a person's, or the subject of saying something; 'in'
        a country named outright it costs half."""
        if one.places[0].core and one.places[0].use not in {"former", "weak"}:
            return 0.0
        letters = self._gazetteer.name_words.get(one.key, "")
        before, after = self._classes.char(tape, one.unit - 1), self._classes.char(tape, one.unit + 1)
        # 'the mayor of X said': it is not X that speaks
        says = not one.inside and one.cues.labels.isdisjoint(_WAYS) and after in self._classes.acts
        away = before in self._classes.way_from and after not in self._classes.goes_on
        alone = after not in self._classes.name_like and after not in self._classes.hyphen
        home = one.inside and alone and any(scope.get(place.country or "", 0.0) >= _SCOPE_FROM for place in one.places)
        return (
            sum(_LETTERS[letter] for letter in letters) * (_AT_HOME if home else 1.0)
            + (_SAYS if says else 0.0)
            - _FROM * (away and letters == "g")
        )

    def _person_before(self, one: Named, tape: Tape, people: set[str]) -> float:
        """The cost of a capitalised word before the name that is no known part of the sentence: 'Jack London'."""
        classes = self._classes
        before = classes.char(tape, one.unit - 1)
        if one.country or before not in classes.name_like:
            return 0.0
        if before in classes.known_before:
            return 0.0
        words = self._gazetteer.name_words
        letters = words.get(tape.unit(one.unit - 1).lower(), "")
        given = "g" in letters or ("s" in letters and not one.places[0].core)  # 'Nguyen Van Lam'
        surname = (
            "s" in words.get(one.key, "") and before not in classes.place and not classes.opens(tape, one.unit - 1)
        )
        if given or surname:
            people.add(one.key)
        elif before in classes.place or classes.opens(tape, one.unit - 1):
            return 0.0
        return _NEIGHBOUR if given or not one.places[0].core else _CORE_NEIGHBOUR

    def _bears_country(self, one: Named, tape: Tape) -> bool:
        """Whether a person bears the name of a country: 'Col. Jordan', 'Michael Jordan', 'Chad Johnson'."""
        classes, words = self._classes, self._gazetteer.name_words
        letters = words.get(one.key, "")
        before, after = classes.char(tape, one.unit - 1), classes.char(tape, one.unit + 1)
        if "NOT" in one.cues.labels and (letters or (after in classes.titled and after not in classes.known_after)):
            return True  # 'Mr. Lebanon Cole'
        if before in classes.name_like and before not in classes.known_before:
            given = "g" in words.get(tape.unit(one.unit - 1).lower(), "")
            if given and (letters or after in classes.acts):
                return True
        if (
            "g" not in letters
            or after not in classes.name_like
            or after in classes.going_on
            or after in classes.known_after
        ):
            return False
        alone = classes.char(tape, one.unit + 2) not in classes.capital
        return alone and not one.inside and "s" in words.get(tape.unit(one.unit + 1).lower(), "")

    def _name_goes_on(self, one: Named, tape: Tape, people: set[str]) -> float:
        """The cost of a capitalised word behind the name: 'Austin Powers', 'Georgia May'."""
        classes = self._classes
        after = classes.char(tape, one.unit + 1)
        if after not in classes.name_like or after in classes.known_after or "TREATY" in one.cues.labels:
            return 0.0
        words, core = self._gazetteer.name_words, one.places[0].core
        given = "g" in words.get(one.key, "") and after not in classes.generic
        if given and (not core or (not one.country and "s" in words.get(tape.unit(one.unit + 1).lower(), ""))):
            people.add(one.key)
            return _PERSON
        if after in classes.place:
            return 0.0
        if (
            core
            and one.places[0].kind in _SETTLED
            and not one.inside
            and after in classes.titled
            and after not in classes.going_on
            and after not in classes.generic
        ):
            return _PERSON  # districts are given names too: 'Lachin Hajiyev'
        if core:
            return _CORE_GIVEN if given else 0.0
        return 0.0 if after in classes.going_on else _GOES_ON


def _same_level(hit: Hit, other: Hit | None) -> bool:
    """Whether both names can be regions of one country: 'Afar, Amhara and Tigray'."""
    regions = {place.country for place in hit.places if place.kind == "region"}
    return any(place.kind == "region" and place.country in regions for place in (other.places if other else ()))


def _names_region(one: Named) -> bool:
    """Whether the best known town of a name shares it with the region around it."""
    largest = max((p for p in one.places if p.kind == "city"), key=lambda place: place.weight, default=None)
    return largest is not None and any(p.kind == "region" and p.country == largest.country for p in one.places)


def _lend(named: list[Named]) -> None:
    """A list lends its surest member's standing to the others."""
    best: dict[int, float] = {}
    for one in named:
        if one.group is not None:
            best[one.group] = max(best.get(one.group, _REJECTED), one.score)
    for one in named:
        if one.group is not None and best[one.group] >= _LIST_SURE and one.score > -_THRESHOLD:
            one.score += _LISTED


def _accepted(one: Named, people: set[str], sure: set[str]) -> bool:
    if one.key in people and not one.country:
        subject = one.group is not None and "ACTOR" in one.cues.labels  # 'in Gao, Sofi admitted,'
        return one.key in sure and one.inside and not subject
    return one.score >= _THRESHOLD or (one.key in sure and one.score >= _AGAIN)
