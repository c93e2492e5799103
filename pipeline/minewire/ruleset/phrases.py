"""The phrase language of the pattern files (shorthand.py written out), read into trees.

{slot}      one unit of a lexicon, a shape, or an earlier family: {number}, {month}, {cap}
{a|b}       a unit of either; {a&b} of both; {!a} not of it; {a&!b}
{name:slot} the same, and its place is kept under `name`
word        that word (lower case: in any case; with capitals: as written); several make a sequence
(a|b)       alternatives; ? * + behind a word, slot or bracket ({!a}*, a gap that holds no `a`: up to 40 units)
...         a gap of up to 6 units inside one clause (...3: up to 3)
[ ]         the part that is the mention, when the rest is only context
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby

_LEXEME = re.compile(r"\s*(?:(\{[^{}]*\})|(\.\.\.\d*)|([()|?*+\[\]])|([^\s{}()|?*+\[\]]+))")
_DEFAULT_GAP = 6


class PhraseError(ValueError):
    """A phrase that cannot be read; the message says what and where."""


@dataclass(frozen=True)
class Slot:
    """`{spec}` or `{name:spec}`: one unit of some classes."""

    spec: str
    name: str | None = None


@dataclass(frozen=True)
class Word:
    """A word that stands for itself."""

    text: str


@dataclass(frozen=True)
class Gap:
    """`...n`: up to n units inside a clause."""

    most: int


@dataclass(frozen=True)
class Seq:
    """One part behind the other."""

    parts: tuple[Node, ...]


@dataclass(frozen=True)
class Alt:
    """`(a|b)`: any of the options."""

    options: tuple[Node, ...]


@dataclass(frozen=True)
class Repeat:
    """A part with `?`, `*` or `+` behind it."""

    part: Node
    sign: str


@dataclass(frozen=True)
class Focus:
    """`[...]`: the part that is the mention."""

    part: Node


Node = Slot | Word | Gap | Seq | Alt | Repeat | Focus


def parse(phrase: str) -> Node:
    """The tree of a phrase. Raises PhraseError."""
    tokens: list[str] = []
    at = 0
    while at < len(phrase.rstrip()):
        match = _LEXEME.match(phrase, at)
        if match is None:
            raise PhraseError(f"cannot read {phrase[at:]!r}: a brace is open or empty")
        tokens.append(next(group for group in match.groups() if group is not None))
        at = match.end()
    node, rest = _alternatives(tokens, 0)
    if rest != len(tokens):
        raise PhraseError(f"unexpected {tokens[rest]!r}")
    return node


def _alternatives(tokens: list[str], at: int) -> tuple[Node, int]:
    options: list[Node] = []
    while True:
        node, at = _sequence(tokens, at)
        options.append(node)
        if at >= len(tokens) or tokens[at] != "|":
            return (options[0] if len(options) == 1 else Alt(tuple(options))), at
        at += 1


def _sequence(tokens: list[str], at: int) -> tuple[Node, int]:
    parts: list[Node] = []
    while at < len(tokens) and tokens[at] not in ")|]":
        token = tokens[at]
        node: Node
        if token in "([":
            closing = ")" if token == "(" else "]"
            node, at = _alternatives(tokens, at + 1)
            if at >= len(tokens) or tokens[at] != closing:
                raise PhraseError(f"{token!r} is not closed")
            if token == "[":
                node = Focus(node)
        elif token in "?*+":
            if not parts:
                raise PhraseError(f"{token!r} stands before anything it could repeat")
            parts[-1] = Repeat(parts[-1], token)
            at += 1
            continue
        elif token.startswith("..."):
            node = Gap(int(token[3:] or _DEFAULT_GAP))
        elif token.startswith("{"):
            name, _, spec = token[1:-1].rpartition(":")
            node = Slot(spec.strip(), name.strip() or None)
        else:
            node = Word(token)
        parts.append(node)
        at += 1
    if not parts:
        raise PhraseError("an empty alternative or phrase")
    return (parts[0] if len(parts) == 1 else Seq(tuple(parts))), at


def words_of(node: Node) -> Iterable[str]:
    """The literal runs of a phrase: neighbouring words joined, as they must be tokenised together."""
    if isinstance(node, Word):
        yield node.text
    elif isinstance(node, (Repeat, Focus)):
        yield from words_of(node.part)
    elif isinstance(node, Alt):
        for option in node.options:
            yield from words_of(option)
    elif isinstance(node, Seq):
        for part in join_words(node.parts):
            yield from words_of(part)


def join_words(parts: Iterable[Node]) -> Iterable[Node]:
    """The parts of a sequence with neighbouring words as one."""
    for are_words, run in groupby(parts, lambda part: isinstance(part, Word)):
        if are_words:
            yield Word(" ".join(part.text for part in run if isinstance(part, Word)))
        else:
            yield from run


def slots_of(node: Node) -> Iterable[str]:
    """Every class name a phrase asks for."""
    if isinstance(node, Slot):
        yield from classes_in(node.spec)
    elif isinstance(node, (Repeat, Focus)):
        yield from slots_of(node.part)
    elif isinstance(node, (Alt, Seq)):
        for part in node.options if isinstance(node, Alt) else node.parts:
            yield from slots_of(part)


@lru_cache(maxsize=1000)
def classes_in(spec: str) -> tuple[str, ...]:
    """The classes that a slot names, in order."""
    return tuple(name.strip().lstrip("!") for name in re.split(r"[|&]", spec))
