"""Finds names of the gazetteer in a text: words with capitals, longest name first."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from minewire.ruleset.gazetteer import Gazetteer, Names, Place, name_key

_CAPITALS = "".join(chr(code) for code in range(0x41, 0x1F00) if chr(code).isupper() and not 0x370 <= code < 0x1E00)
_APOSTROPHES = "'’‘ʼʻ`"
_LETTERS = r"[\w\u0300-\u036f]"  # with marks that stand apart from their letter
_WORD = rf"{_LETTERS}+(?:[{_APOSTROPHES}](?!s\b){_LETTERS}+)*"
_ANCHOR = re.compile(rf"[{_CAPITALS}](?:(?:\.[{_CAPITALS}])+\.?|{_LETTERS}*(?:[{_APOSTROPHES}](?!s\b){_LETTERS}+)*)")
_PARTS = re.compile(r"[\s\-–‐‑]")
_HYPHENS = {"-", "‐", "‑"}
_LOWER = "abcdefghijklmnopqrstuvwxyz"
_NEXT = re.compile(
    rf"(?:(?:['’]s )|[.,]?[ \u00a0][-–]?|[-–‐‑/]|\.?\n(?![ \t]*\n)[ \t]*)((?:{_LETTERS}\.){{2,}}|{_WORD})"
)
_OWN = {"'s", "’s"}
_BEFORE = 3  # characters in which the end of the sentence before a word is seen
_MOST_KNOWN = 100_000
_MOST_WORDS = 6
_SHORT = 5  # an all-capitals word up to this length is an abbreviation unless its whole line is in capitals


@dataclass(slots=True)
class Hit:
    """A name as it stands in the text, with all places that bear it."""

    start: int
    end: int
    key: str
    places: tuple[Place, ...]

    @property
    def core(self) -> bool:
        """Whether the small tables know the name: countries, Azerbaijan, areas of the world."""
        return self.places[0].core

    @property
    def demonym(self) -> bool:
        return self.places[0].use == "demonym"


class Word(NamedTuple):
    """A word with a capital: its key, the names that begin with it, the letters of a head stuck to it, and what those
    names begin with that go on."""

    key: str
    names: Names
    stuck: int
    openings: frozenset[str]


_UNKNOWN = Word("", {}, 0, frozenset())  # one for all: an archive brings in tens of thousands


class NameFinder:
    """`articles` open a name in lower case (al-Tah); `heads` (with their kinds) may be stuck to one; `prepositions`
    with a capital open a sentence, or one of the few names that begin so (In Salah)."""

    def __init__(
        self, gazetteer: Gazetteer, articles: Iterable[str], heads: Mapping[str, object], prepositions: Iterable[str]
    ) -> None:
        self._gazetteer = gazetteer
        self._heads = tuple(heads)
        self._regional = frozenset(head for head, kind in heads.items() if kind == "region")
        self._articles, self._prepositions = frozenset(articles), frozenset(prepositions)
        self._words: dict[str, Word] = {}
        self._kept: dict[str, tuple[Place, ...]] = {}  # words of a text -> the places that may be written so

    def find(self, text: str) -> list[Hit]:
        """The names of a text, without overlaps."""
        hits: list[Hit] = []
        known, done = self._words, 0
        for match in _ANCHOR.finditer(text):
            start, end = match.span()
            if start < done or text[start - 1 : start].isalnum():
                continue
            word = match.group()
            if text[start - 1 : start] in _HYPHENS and (size := self._article(text, start)):
                start -= size
                word = text[start:end]
            found = known.get(word) or self._learn(word)
            hit = self._owner(text, start, end, word) if text[end : end + 2] in _OWN else None
            if hit is None and found.names:
                hit = self._longest(text, start, end - found.stuck, found)
            if (
                hit is not None
                and hit.end > end
                and word.lower() in self._prepositions
                and self._governed(text, hit, end)
            ):
                hit = None
            if hit is not None:
                hits.append(hit)
                done = hit.end
        return hits

    def _governed(self, text: str, hit: Hit, end: int) -> bool:
        """Whether the name's first word, which ends here, is a preposition before another name: "In Salah al-Din"."""
        ahead = text[max(0, hit.start - _BEFORE) : hit.start]
        last = ahead.rstrip()[-1:]
        if "\n\n" in ahead or not (last.isalnum() or last == ","):
            return True  # it opens a sentence
        following = _ANCHOR.search(text, end)
        if following is None:
            return False
        found = self._words.get(following.group()) or self._learn(following.group())
        longer = self._longest(text, following.start(), following.end() - found.stuck, found) if found.names else None
        return longer is not None and longer.end > hit.end

    def _article(self, text: str, start: int) -> int:
        """The length of an article with its hyphen before a capital ("al-", "Al-"); 0 when there is none."""
        before = text[max(0, start - 6) : start - 1]
        word = before[len(before.rstrip(_LOWER)) :]
        capital = before[: -len(word) or None][-1:]
        if capital.isupper():
            word = capital + word
        return len(word) + 1 if word.lower() in self._articles else 0

    def _learn(self, word: str) -> Word:
        key, stuck = name_key(word), 0
        names = self._gazetteer.beginning(key.split(" ", 1)[0]) if key else {}
        if not names and (stuck := self._stuck(word)):
            key = name_key(word[:-stuck])
            names = {key: self._gazetteer.lookup(key)}
        found = Word(key, names, stuck, frozenset(_openings(names))) if names else _UNKNOWN
        if len(self._words) < _MOST_KNOWN:
            self._words[word] = found
        return found

    def _stuck(self, word: str) -> int:
        """The length of a head stuck to a unit of Azerbaijan; 0 when there is none."""
        for head in self._heads:
            if word.endswith(head) and len(word) > len(head) + 3:
                places = self._gazetteer.lookup(word[: -len(head)])
                if places and places[0].core and places[0].code:
                    return len(head)
        return 0

    def _owner(self, text: str, start: int, end: int, word: str) -> Hit | None:
        """A name whose first word owns the second: Cox's Bazar."""
        found = self._words.get(word + "'s") or self._learn(word + "'s")
        hit = self._longest(text, start, end + 2, found) if found.names else None
        return hit if hit is not None and hit.end > end + 2 else None

    def _longest(self, text: str, start: int, end: int, word: Word) -> Hit | None:
        key, names = word.key, word.names
        best = self._hit(text, start, end, key, names.get(key))
        while key in word.openings and (following := _NEXT.match(text, end)) is not None:
            own = "s" if following.group()[1:3] == "s " else ""
            end = following.end()
            key = f"{key}{own} {name_key(following.group(1))}"
            if (places := names.get(key)) is not None:
                hit = self._hit(text, start, end, key, places)
                best = self._unheaded(best, hit, following.group(1)) or best
        return best

    def _unheaded(self, shorter: Hit | None, longer: Hit | None, last: str) -> Hit | None:
        """The longer name, unless it is the shorter one of the same region with its head ("Shan State")."""
        if longer is None or shorter is None or last.lower() not in self._regional:
            return longer
        codes = {place.code for place in shorter.places if place.code}
        return shorter if codes & {place.code for place in longer.places} else longer

    def _hit(self, text: str, start: int, end: int, key: str, places: tuple[Place, ...] | None) -> Hit | None:
        if places is None or text[start - 1 : start] == "$" or text[end : end + 1] == "$":
            return None
        surface = text[start:end]
        kept = self._kept.get(surface)
        if kept is None:
            last = _PARTS.split(surface)[-1]
            kept = tuple(place for place in places if _allows(place, surface, last))
            if len(self._kept) < _MOST_KNOWN:
                self._kept[surface] = kept
        if kept and surface.isupper() and len(surface) <= _SHORT and not _all_capitals(text, start, end):
            kept = tuple(place for place in kept if place.use == "exact" or (place.core and place.use == "name"))
        return Hit(start, end, key, kept) if kept else None


def _openings(names: Iterable[str]) -> Iterator[str]:
    """What the names of several words begin with, also where an 's may follow that the key has without its mark."""
    for name in names:
        at = name.find(" ")
        for _ in range(_MOST_WORDS):
            if at < 0:
                break
            yield name[:at]
            if name[at - 1] == "s":
                yield name[: at - 1]
            at = name.find(" ", at + 1)


def _allows(place: Place, surface: str, last: str) -> bool:
    """Whether a name may be written so: abbreviations as listed, a last word in lower case only if it is listed so."""
    if place.use == "exact":
        return surface == place.surface or surface.replace(".", "") == place.surface.replace(".", "")
    if "," in surface and "," not in place.surface:
        return False
    if last[:1].islower():
        return place.surface.split(" ")[-1][:1].islower()
    return True


def _all_capitals(text: str, start: int, end: int) -> bool:
    """Whether the rest of the line, or the word of a dateline's neighbour, is in capitals too."""
    begin, stop = text.rfind("\n", 0, start) + 1, text.find("\n", end)
    line = text[begin : stop if stop >= 0 else len(text)]
    letters = line.replace(text[start:end], "", 1)
    ahead = text[begin:start]
    opens = not ahead or (ahead[-1] == "/" and ahead.isupper())  # 'ADEN/OSLO - '
    inside = text.find(" " + text[start:end])  # an agency that the text names again: 'the state agency, SANA'
    opens = opens and not (inside > 0 and (text[inside - 1] == "," or text[inside - 1].islower()))
    if f"({text[start:end]})" in text[end:]:
        return False  # 'INA - BASRA', and below 'the Iraqi News Agency (INA)'
    if ahead.endswith("(") and text[end : end + 3] in (") —", ") –", ") -"):
        return True  # 'April 6, 2024 (JUBA) —'
    return not any(c.islower() for c in letters) or (opens and text[end : end + 1] in ",. :/")
