"""Finds places: names of the gazetteer, names that only their words show to be places, and what part each plays."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from spacy.language import Language
from spacy.tokens import Doc

from minewire.mentions import Marked, PlaceMention
from minewire.ruleset import Grammar, Match, Ruleset, Tape
from minewire.ruleset.charsets import charset
from minewire.ruleset.gazetteer import load_gazetteer
from minewire.ruleset.openings import Openings
from minewire.ruleset.scope import countries_of, lies

from .base import marked_of, ruleset_of, write_spans
from .place_askers import without_askers
from .place_classes import Classes
from .place_judge import Judge
from .place_named import NO_CUES, Cues, Named, free_numbers, without_overlaps
from .place_names import NameFinder
from .place_namesakes import Namesakes
from .place_roles import PLACED, SHARED, Roles
from .place_rules import RuleNames

# The grammars that are searched, by what labels their rules have. One unit may have several roles: a grammar each.
_GRAMMARS = (
    ("NAME", "SITE", "REGION"),
    ("DATELINE",),
    ("PART",),
    ("ACTOR", "OFFICE", "ADJECTIVE"),
    ("NOT", "TREATY", "GOVERNS", "ROUTE", "TOLD", "BORDER", "SEATED"),
    ("LOC", "GOAL"),
    ("NEST", "AROUND"),
)
_NAMES, _DATELINES, _NESTS = 0, 1, 6
_COUNTS = ("figure", "area")
_LABELLED = 2  # units of 'Date: 3 May 2024'
_ROW, _LINE_ENDS = 4, ("para", "line", "=;")  # units of a row's figure, and what ends the row
# Of all sets of bits, the grammars among them that give cues: all but names and datelines.
_CUES = [[at for at in range(_DATELINES + 1, len(_GRAMMARS)) if bits >> at & 1] for bits in range(1 << len(_GRAMMARS))]
_GAZETTEER = "place.gazetteer"


class Places:
    """Adds the places of a document to its Marked."""

    def __init__(self, nlp: Language, *, patterns: str | None = None, spans: bool = True) -> None:
        self.ruleset = ruleset_of(nlp, patterns)
        self.spans = spans
        self.gazetteer = load_gazetteer(self.ruleset.folders)
        self._classes = classes = Classes(self.ruleset)
        self._finder = NameFinder(
            self.gazetteer,
            self.ruleset.lexicon("place.article").entries,
            self.ruleset.lexicon("place.head").entries,
            self.ruleset.lexicon("place.in").entries,
        )
        self._judge, self._rules = Judge(classes, self.gazetteer), RuleNames(self.ruleset, classes, self.gazetteer)
        self._namesakes = Namesakes(classes, self.gazetteer.capitals)
        self._part = Roles(classes, self.gazetteer.capitals)
        alphabet = self.ruleset.alphabet
        own = {char for name in alphabet.names if name.startswith("place.") for char in alphabet.members(name)}
        self._phrases = re.compile(charset(alphabet.members("phrase") - own))
        self._blank = re.compile(
            charset(alphabet.members("space") | alphabet.members("line") | alphabet.members("para"))
        )
        self._grammars = [_grammar(self.ruleset, labels) for labels in _GRAMMARS]
        self._openings = Openings(self._grammars)

    def __call__(self, doc: Doc) -> Doc:
        marked = marked_of(doc)
        self.mark(marked)
        if self.spans:
            write_spans(doc, "places", ((m.start, m.end, m.cues["role"], m.pattern) for m in marked.places))
        return doc

    def mark(self, marked: Marked) -> None:
        """Adds them to what was found before."""
        loose = self._without_phrases(marked.tape, marked.tapes["tokens"])
        hits = self._judge.sieve(self._finder.find(marked.text), loose)
        self._namesakes.settle(hits, loose)
        tape = loose.mark([(hit.start, hit.end, "demonym" if hit.demonym else "place") for hit in hits])
        marked.tapes["places"] = tape
        openings = self._opened(tape)
        named = [Named(hit.start, hit.end, hit.key, hit.places, _GAZETTEER) for hit in hits]
        found = self._rule_names(tape, openings)
        if found:  # they replace the hits inside them
            named = without_overlaps(named, found)
            tape = loose.mark([(one.start, one.end, "demonym" if one.demonym else "place") for one in named])
            openings = self._opened(tape)
        marked.places = self._read(tape, named, openings)
        units = [
            (mention.start, mention.end, "demonym" if mention.cues["role"] == "demonym" else "place")
            for mention in marked.places
            if mention.cues["role"] != "demonym" or not _in_phrase(marked.tape, mention)
        ]
        marked.tape = marked.tape.mark(sorted(units + free_numbers(marked)))

    def _without_phrases(self, tape: Tape, words: Tape) -> Tape:
        """The tape with the phrases of other families as single words: a phrase that ends in a preposition or begins
        with a verb must not hide it from the rules here. `words` is the tape of all tokens."""
        chars: list[str] = []
        starts: list[int] = []
        ends: list[int] = []
        done = 0
        for match in self._phrases.finditer(tape.chars):
            at = match.start()
            chars.append(tape.chars[done:at])
            starts += tape.starts[done:at]
            ends += tape.ends[done:at]
            first, last = words.range(tape.starts[at], tape.ends[at])
            part = words.chars[first:last]
            if self._blank.search(part) is None:
                chars.append(part)
                starts += words.starts[first:last]
                ends += words.ends[first:last]
            else:
                kept = [token for token in range(first, last) if self._blank.match(words.chars, token) is None]
                chars += [words.chars[token] for token in kept]
                starts += [words.starts[token] for token in kept]
                ends += [words.ends[token] for token in kept]
            done = at + 1
        if not done:
            return tape
        chars.append(tape.chars[done:])
        starts, ends = starts + tape.starts[done:], ends + tape.ends[done:]
        return Tape(tape.text, "".join(chars), starts, ends, tape.alphabet)

    def _opened(self, tape: Tape) -> list[tuple[int, int]]:
        """The units at which a rule can begin, with the bits of the grammars whose it is."""
        return self._openings.find(self._grammars[_NAMES].view(tape), 0, len(tape))

    def _matches(self, index: int, tape: Tape, openings: list[tuple[int, int]]) -> Iterator[Match]:
        """The matches of one grammar from left to right; none begins inside the one before."""
        begun = [unit for unit, bits in openings if bits & 1 << index]
        return self._grammars[index].finditer(tape, openings=begun)

    def _rule_names(self, tape: Tape, openings: list[tuple[int, int]]) -> list[Named]:
        """The longer or unknown names that rules find."""
        found: list[Named] = []
        for match in self._matches(_NAMES, tape, openings):
            one = self._rules.read(match, tape)
            found += [one] if one else []
            found += self._rules.members(match, tape)
        return found + self._rules.again(found, tape) if found else found

    def _read(self, tape: Tape, named: list[Named], openings: list[tuple[int, int]]) -> list[PlaceMention]:
        """The mentions of one article, in text order: names are judged on a tape where each is one unit."""
        named = without_askers(named, tape)
        for one in named:
            one.unit = tape.at(one.start)
        cues = self._cues(tape, openings)
        known = [one for one in named if one.places and "BORDER" not in cues.get(one.unit, NO_CUES).labels]
        scope = countries_of((one.places for one in known), self.gazetteer.capitals, (one.key for one in known))
        datelines = self._dateline_units(tape, openings)
        abroad = {unit for unit, cue in cues.items() if "BORDER" in cue.labels}
        for cue in cues.values():  # nothing lies in the other side's country: 'in Ménaka on the Niger border'
            cue.inner = [unit for unit in cue.inner if unit not in abroad]
        kept = self._judge.judge(named, tape, scope, cues, datelines)
        _open_sentence(kept, self.gazetteer.capitals, self._classes, tape)
        _share(kept)
        _share_acts(kept, self.gazetteer.capitals, self._classes, tape)
        leaders = {one.unit: one for one in kept}
        starts = {one.unit: one.start for one in kept}
        return [
            _mention(
                one,
                self._part.of(one, tape, one.unit in datelines, None if one.group is None else leaders.get(one.group)),
                starts,
            )
            for one in kept
        ]

    def _cues(self, tape: Tape, openings: list[tuple[int, int]]) -> dict[int, Cues]:
        cues: dict[int, Cues] = {}
        chars = self._grammars[_NAMES].view(tape)  # all see the same
        for unit, bits in openings:
            for index in _CUES[bits]:
                match = self._grammars[index].match_on(chars, unit)
                if match is None:
                    continue
                if index == _NESTS:
                    inner, outer = match.names["inner"][0], match.names["outer"][0]
                    cue = cues.setdefault(inner, Cues())
                    (cue.around if match.rule.label == "AROUND" else cue.inner).append(outer)
                else:
                    for first in {match.first, match.names.get("end", (match.first, 0))[0]}:
                        cues.setdefault(first, Cues()).labels.add(match.rule.label)
        return cues

    def _dateline_units(self, tape: Tape, openings: list[tuple[int, int]]) -> set[int]:
        units: set[int] = set()
        rows: dict[str, list[range]] = {}  # by the mark behind their names
        for match in self._matches(_DATELINES, tape, openings):
            capitals, before = tape.unit(match.first).isupper(), match.first - 1
            if match.rule.gives.get("capitals") and not capitals:
                continue
            opens = match.first == 0 or tape.has(before, "para") or self._behind_day(tape, before)
            if opens and not capitals and any(tape.has(match.last + 1, name) for name in _COUNTS):
                rows.setdefault(tape.unit(match.last), []).append(range(match.first, match.last))
            if not self._no_dateline(match, tape) and (opens or (capitals and tape.has(before, "punct"))):
                units.update(range(match.first, match.last))
        for alike in rows.values():  # 'Aghdam - 164 mines' and the like: an article has one dateline
            units.difference_update(*alike if len(alike) > 1 else ())
        return units

    def _behind_day(self, tape: Tape, unit: int) -> bool:
        """Whether a unit is the day that an article opens with: 'Date: 3 May 2024 CAIRO (Aran) —'."""
        return tape.has(unit, "date") and (unit == 0 or (unit <= _LABELLED and tape.has(0, "date.line-label")))

    def _no_dateline(self, match: Match, tape: Tape) -> bool:
        """Whether a hyphen or a colon behind the name ends no dateline: 'US-funded', 'Cambodia: Mine kills two', and a
        row of a list, 'Aghdam – 301 ha'."""
        mark = match.last
        if mark >= len(tape):
            return False
        if tape.has(mark, "=:"):
            places = self.gazetteer.lookup(tape.slice(match.first, match.last))
            if places and places[0].kind == "country":
                return True  # 'Angola: 67.1 square kilometres remained', too
        if mark + 1 < len(tape) and tape.unit(mark + 1)[0].isdigit() and not tape.unit(match.first).isupper():
            behind = range(mark + 2, mark + 2 + _ROW)
            return any(unit == len(tape) or any(tape.has(unit, end) for end in _LINE_ENDS) for unit in behind)
        if tape.has(mark, "=:"):
            return False
        glued = tape.starts[mark] == tape.ends[mark - 1]
        if not tape.has(mark, "=-") or not glued or mark + 1 >= len(tape):
            return False
        return tape.starts[mark + 1] == tape.ends[mark] and tape.unit(mark + 1)[0].islower()


def _grammar(ruleset: Ruleset, labels: Iterable[str]) -> Grammar:
    wanted = set(labels)
    return Grammar([variant for variant in ruleset.grammar("places").variants if variant.rule.label in wanted])


def _mention(one: Named, role: str, starts: dict[int, int]) -> PlaceMention:
    outer = [starts[unit] for unit in one.cues.inner if unit in starts]
    about = {
        "role": role, "kind": one.kind, "group": one.group, "joined": one.joined, "outer": outer, "town": one.town,
        "beside": one.beside, "land": one.land, "abroad": "BORDER" in one.cues.labels,
    }  # fmt: skip
    return PlaceMention(one.start, one.end, one.pattern, one.places, about)


def _share(kept: list[Named]) -> None:
    """What the last of a list with one head lies in, the others lie in too: 'the villages of A and B in C district'."""
    last: Named | None = None
    for one in reversed(kept):
        if last is None or one.group is None or one.group != last.group:
            last = one
        elif one.kind is not None and one.kind == last.kind and last.cues.inner:
            one.cues = Cues(one.cues.labels, last.cues.inner)
    _share_owner(kept)


def _share_owner(kept: list[Named]) -> None:
    """What owns the first of a list, and what the last is in, holds the others that lie in it too: 'Ukraine's Kharkiv
    and Kherson regions', 'Khan Younis and Rafah in the Gaza Strip'."""
    units = {one.unit: one for one in kept}
    owned: dict[int, Named] = {}
    for one in kept:
        if one.group == one.unit and any(unit < one.unit for unit in one.cues.inner):
            owned[one.unit] = units.get(min(one.cues.inner), one)
        owner = owned.get(-1 if one.group is None else one.group)
        if owner is not None and not one.cues.inner and any(lies(p, o) for o in owner.places for p in one.places):
            one.cues = Cues(one.cues.labels, [owner.unit])
    ends = {one.group: one for one in kept if one.joined}
    for one in kept:
        if one.joined and not one.cues.inner:
            holders = [units[unit] for unit in ends[one.group].cues.inner if unit in units]
            found = [h.unit for h in holders if any(lies(p, o) for o in h.places for p in one.places)]
            one.cues = Cues(one.cues.labels, found) if found else one.cues


def _open_sentence(kept: list[Named], capitals: Mapping[str, str], classes: Classes, tape: Tape) -> None:
    """'In Taiz, two were hurt in Maqbanah': the region that a place lies in may open its sentence."""
    units = {one.unit: one for one in kept}
    for one in kept:
        for outer in [units[unit] for unit in one.cues.around if unit in units and not one.cues.inner]:
            regions = [place for place in outer.places if place.kind == "region" and outer.key not in capitals]
            told = classes.acts.isdisjoint(tape.chars[outer.unit : one.unit])  # 'In Izium, he said …'
            if told and any(lies(place, region) for region in regions for place in one.places):
                one.cues = Cues(one.cues.labels, [outer.unit])


def _is_town(one: Named, capitals: Mapping[str, str]) -> bool:
    return bool(one.places) and one.key not in capitals and all(place.kind != "country" for place in one.places)


def _share_acts(kept: list[Named], capitals: Mapping[str, str], classes: Classes, tape: Tape) -> None:
    """What one of a list of states does or is called on to do, the others do too: 'A, B and C signed it'. Beside a
    town a capital is only a town: 'between Damascus and Raqqa'."""
    lists: dict[int, list[Named]] = {}
    for one in kept:
        if one.joined and one.group is not None:
            lists.setdefault(one.group, []).append(one)
    for members in lists.values():
        if any(_is_town(one, capitals) for one in members):
            for one in members:
                if one.key in capitals and "ACTOR" in one.cues.labels:
                    one.cues = Cues(one.cues.labels | {"LOC"}, one.cues.inner)
            continue
        ends = members[0].cues.labels | members[-1].cues.labels
        opens = all(one.country and not one.demonym for one in members) and classes.leads(tape, members[0].unit)
        if ("ACTOR" in ends or opens) and not members[0].inside and not ends & PLACED:
            for one in members:
                one.cues = Cues(one.cues.labels | {"ACTOR", SHARED}, one.cues.inner)
        elif "LOC" in members[-1].cues.labels and "ACTOR" not in ends:  # 'A, B and C are mined'
            for one in members:
                one.cues = Cues(one.cues.labels | {"LOC"}, one.cues.inner)


def _in_phrase(tape: Tape, mention: PlaceMention) -> bool:
    """Whether a mention is the beginning of a phrase, which stays whole ('the Danish Refugee Council')."""
    return tape.ends[tape.at(mention.start)] > mention.end


@Language.factory("minewire_places", default_config={"patterns": None, "spans": True})
def make_places(nlp: Language, name: str, patterns: str | None, spans: bool) -> Places:
    """The component that finds places."""
    return Places(nlp, patterns=patterns, spans=spans)
