"""The trees of phrases compiled over class characters: an expression, and the places of its units for a walk."""

from __future__ import annotations

import re
from collections.abc import Callable

from .alphabet import Alphabet, Projection
from .charsets import charset
from .compiled import Compiled, Positions
from .phrases import Alt, Focus, Gap, Node, PhraseError, Repeat, Seq, Slot, Word, classes_in, join_words

# A gap stays inside a clause: it crosses no sentence punctuation and no paragraph break.
GAP_STOPS = ("=.", "=!", "=?", "=;", "=:", "para", "line")

# Units of a '{!a}*': nobody joins words over more, and in a text without an `a` each such gap would reach to the end.
_MOST_UNNAMED = 40


def choose(spec: str, alphabet: Alphabet | Projection) -> frozenset[str]:
    """The characters of a slot: unions of intersections of possibly negated classes."""
    chosen: frozenset[str] = frozenset()
    for union in spec.split("|"):
        part = alphabet.every
        for name in union.split("&"):
            name = name.strip()
            members = alphabet.members(name.lstrip("!"))
            part = part - members if name.startswith("!") else part & members
        chosen |= part
    return chosen


def _unnamed(node: Node) -> bool:
    """Whether a slot says only what does not stand there."""
    return isinstance(node, Slot) and all(name.startswith("!") for name in map(str.strip, re.split(r"[|&]", node.spec)))


class Compiler:
    """Turns trees into expressions. `split` tokenises a literal run into class names ('=word'), phrases merged."""

    def __init__(self, alphabet: Projection, split: Callable[[str], list[str]]) -> None:
        self._alphabet, self._split = alphabet, split
        self._known: dict[str, tuple[frozenset[str], str]] = {}  # slot -> its characters and their class
        self._texts: dict[frozenset[str], str] = {}  # many phrases begin alike
        self._orders: dict[tuple[int, ...], tuple[int, ...]] = {}  # sets of places that are equal, as one
        self._gap = charset(alphabet.every - frozenset().union(*(alphabet.members(name) for name in GAP_STOPS)))

    def _slot(self, spec: str) -> tuple[frozenset[str], str]:
        found = self._known.get(spec)
        if found is None:
            chars, end = choose(spec, self._alphabet), r"|\Z" if "para" in classes_in(spec) else ""  # the text's end
            found = self._known[spec] = chars, f"(?:{charset(chars)}{end})" if end else charset(chars)
        return found

    def _text(self, chars: frozenset[str]) -> str:
        """The characters of a set as a text, the same for sets that are equal."""
        found = self._texts.get(chars)
        if found is None:
            found = self._texts[chars] = "".join(sorted(chars))
        return found

    def compile(self, node: Node) -> Compiled:
        self._names: list[str] = []
        source, first, nullable, least = self._emit(node)
        if nullable:
            raise PhraseError("the phrase can match nothing at all")
        if first >= self._alphabet.every:  # tried at every word, which nothing but a profile shows
            raise PhraseError("the phrase can begin with any word, as nothing has to stand before a gap")
        sets: list[frozenset[str]] = []
        follow: dict[int, set[int]] = {}
        firsts, lasts, _ = self._positions(node, sets, follow)
        positions = Positions.of(tuple(map(self._text, sets)), firsts, lasts, follow, self._orders)
        return Compiled(source.encode(), self._text(first), least, positions, tuple(self._names))

    def _positions(
        self, node: Node, sets: list[frozenset[str]], follow: dict[int, set[int]]
    ) -> tuple[set[int], set[int], bool]:
        """First and last positions of a node and whether it can be empty; fills the sets and the follow relation."""
        if isinstance(node, Slot):
            return self._leaf(self._slot(node.spec)[0], sets)
        if isinstance(node, Gap):
            first, last, _ = self._leaf(self._alphabet.every, sets)
            follow.setdefault(next(iter(first)), set()).update(first)
            return first, last, True
        if isinstance(node, Word):
            leaves = [self._leaf(self._alphabet.members(name), sets) for name in self._split(node.text)]
            return self._chain(leaves, follow)
        if isinstance(node, (Repeat, Focus)):
            first, last, empty = self._positions(node.part, sets, follow)
            if isinstance(node, Repeat):
                if node.sign in "*+":
                    for position in last:
                        follow.setdefault(position, set()).update(first)
                empty = empty or node.sign in "?*"
            return first, last, empty
        if isinstance(node, Alt):
            made = [self._positions(option, sets, follow) for option in node.options]
            return set().union(*(m[0] for m in made)), set().union(*(m[1] for m in made)), any(m[2] for m in made)
        return self._chain([self._positions(part, sets, follow) for part in join_words(node.parts)], follow)

    def _leaf(self, chars: frozenset[str], sets: list[frozenset[str]]) -> tuple[set[int], set[int], bool]:
        sets.append(chars)
        return {len(sets) - 1}, {len(sets) - 1}, False

    def _chain(
        self, parts: list[tuple[set[int], set[int], bool]], follow: dict[int, set[int]]
    ) -> tuple[set[int], set[int], bool]:
        firsts, lasts, empty = parts[0]
        firsts, lasts = set(firsts), set(lasts)
        for first, last, nullable in parts[1:]:
            for position in lasts:
                follow.setdefault(position, set()).update(first)
            if empty:
                firsts |= first
            lasts = lasts | last if nullable else set(last)
            empty = empty and nullable
        return firsts, lasts, empty

    def _emit(self, node: Node) -> tuple[str, frozenset[str], bool, int]:
        if isinstance(node, Slot):
            chars, source = self._slot(node.spec)
            if node.name:
                self._names.append(node.name)
                return f"({source})", chars, False, 1
            return source, chars, False, 1
        if isinstance(node, Word):
            return self._literal(node.text)
        if isinstance(node, Gap):
            return f"{self._gap}{{0,{node.most}}}?", self._alphabet.every, True, 0
        if isinstance(node, Focus):
            self._names.append("")
            source, first, nullable, least = self._emit(node.part)
            return f"({source})", first, nullable, least
        if isinstance(node, Repeat):
            source, first, nullable, least = self._emit(node.part)
            optional = node.sign in "?*"
            sign = f"{{0,{_MOST_UNNAMED}}}" if node.sign == "*" and _unnamed(node.part) else node.sign
            return f"(?:{source}){sign}", first, optional or nullable, 0 if optional else least
        if isinstance(node, Alt):
            made = [self._emit(option) for option in node.options]
            firsts = frozenset().union(*(m[1] for m in made))
            return "(?:" + "|".join(m[0] for m in made) + ")", firsts, any(m[2] for m in made), min(m[3] for m in made)
        return self._sequence(node)

    def _sequence(self, node: Seq) -> tuple[str, frozenset[str], bool, int]:
        sources: list[str] = []
        first: frozenset[str] = frozenset()
        nullable, least = True, 0
        for part in join_words(node.parts):
            source, firsts, empty, length = self._emit(part)
            sources.append(source)
            if nullable:
                first |= firsts
                nullable = empty
            least += length
        return "".join(sources), first, nullable, least

    def _literal(self, run: str) -> tuple[str, frozenset[str], bool, int]:
        sets = [self._alphabet.members(name) for name in self._split(run)]
        return "".join(map(charset, sets)), sets[0], False, len(sets)
