"""What a pattern file writes once and means many times, written out before anything else reads it.

[slots]     name = "lower&!stop|place"      {name} and {kept:name} are a unit of these classes
[parts]     name = "{cap} (- {cap})?"       <name> is a piece of a phrase; it may use the slots and the parts above it
forms       "(is|are) (still)? to come"     four phrases of a lexicon, whose file may name parts too
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from itertools import product
from math import prod
from typing import Any

_PART = re.compile(r"<([\w-]+)>")
_FORMS = {"slots": "classes", "parts": "phrase"}
_MOST = 2_000  # phrases of one form: who means more has put too many brackets into it
Fault = Callable[[str, str], None]


class Shorthand:
    """The slots and parts of one file; `fault(problem, remedy)` hears of what is wrong with them."""

    def __init__(self, data: Mapping[str, Any], fault: Fault) -> None:
        self._slots, parts = (_table(data, name, fault) for name in _FORMS)
        self._parts: dict[str, str] = {}
        for name, part in parts.items():
            self._parts[name] = self.written_out(part, fault)

    def written_out(self, phrase: str, fault: Fault) -> str:
        """The phrase without any shorthand."""
        for name, spec in self._slots.items():
            phrase = re.sub(rf"\{{(\w+:)?{re.escape(name)}\}}", lambda m, spec=spec: f"{{{m[1] or ''}{spec}}}", phrase)  # type: ignore[misc]
        for name in _PART.findall(phrase):
            if name not in self._parts:
                known = ", ".join(self._parts) or "none"
                fault(f"{phrase!r} names the part <{name}>, which is not written yet", f"parts so far: {known}")
        return _PART.sub(lambda m: self._parts.get(m[1], m[0]), phrase)


def forms(text: str) -> list[str]:
    """The phrases that a form stands for, in the order in which they are written: each `(a|b)` one of its choices, each
    `(a)?` there or not. Raises ValueError for brackets that do not match, for no word at all and for far too many."""
    pieces = iter(re.findall(r"\)\?|[(|)]|[^(|)]+", text))
    found = list(dict.fromkeys(" ".join(form.split()) for form in _choices(pieces, "")))
    if not all(found):
        raise ValueError("it may be no word at all")
    return found


def _choices(pieces: Iterator[str], end: str) -> list[str]:
    """What stands before the closing bracket `end` ('' for the end of the text)."""
    choices: list[str] = []
    row: list[list[str]] = []  # for each piece since the last bar, what it may be
    for piece in pieces:
        if piece == "(":
            row.append(_choices(pieces, ")"))
        elif piece in ("|", ")", ")?"):
            if not end:
                raise ValueError(f"{piece!r} stands outside brackets")
            choices += _rows(row)
            row = []
            if piece != "|":
                return [*choices, ""] if piece == ")?" else choices
        else:
            row.append([piece])
    if end:
        raise ValueError("a bracket is not closed")
    return _rows(row)


def _rows(row: list[list[str]]) -> list[str]:
    if (many := prod(map(len, row))) > _MOST:
        raise ValueError(f"it stands for {many:,} phrases, more than {_MOST:,}")
    return [*map("".join, product(*row))]


def _table(data: Mapping[str, Any], name: str, fault: Fault) -> dict[str, str]:
    table = data.get(name, {})
    if isinstance(table, dict) and all(isinstance(value, str) for value in table.values()):
        return table
    fault(f"field {name} is not a table", f'write [{name}] and one name = "{_FORMS[name]}" a line')
    return {}
