"""Lexicons that nothing asks for: words that somebody keeps, and that change no record.

A lexicon is used where a phrase of a rule names it as a slot, or where the engine does. What the engine names is read
from its own sources: the words of its string literals, also those that an f-string puts together (f"number.{name}"
names number.to where "to" is a literal of the engine). So no list of names has to be kept.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from minewire.errors import MinewireError

from .source import Lexicon, Rule

# A literal of a line; docstrings and comments are stepped over, for what they name is not asked for.
_LITERALS = re.compile(r'"""[\s\S]*?"""|#[^\n]*|"((?:[^"\\\n]|\\.)*)"')
_HOLE = re.compile(r"\{[^{}]*\}")
# A name, or one that an f-string puts together: dotted, as the ids of lexicons are, with holes for what varies.
_NAME = re.compile(r"[a-z][\w.-]*")
_MADE = re.compile(r"[a-z][\w-]*\.[\w.-]*\0[\w.\0-]*")


def unused(lexicons: Iterable[Lexicon], rules: Iterable[Rule]) -> list[MinewireError]:
    """A fault for each lexicon that no rule and no code names, unless it `hides` words from other lists."""
    engine = _literals()
    asked = {name for text in engine for name in _NAME.findall(text)}
    asked |= {name for rule in rules for phrase in rule.phrases for name in _NAME.findall(phrase)}
    made = [re.compile(re.escape(name).replace("\0", "(.+)")) for name in _made(engine)]
    return [
        MinewireError(
            "neither a rule nor the engine uses this lexicon",
            file=lexicon.file,
            place=lexicon.id,
            remedy=f"name it in a phrase ({{{lexicon.id}}}), remove it, or write hides = true if its phrases only take "
            "their words from other lists",
        )
        for lexicon in lexicons
        if not lexicon.hides
        and lexicon.id not in asked
        and not any(engine.issuperset(match.groups()) for each in made if (match := each.fullmatch(lexicon.id)))
    ]


def _literals() -> set[str]:
    """The string literals of the package, without its docstrings."""
    sources = (path.read_text(encoding="utf-8") for path in Path(__file__).parents[1].rglob("*.py"))
    return {literal for source in sources for literal in _LITERALS.findall(source) if literal}


def _made(literals: Iterable[str]) -> set[str]:
    """The names that literals put together from several, \\0 for each that is filled in."""
    return {name for literal in literals if "{" in literal for name in _MADE.findall(_HOLE.sub("\0", literal))}
