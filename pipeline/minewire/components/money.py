"""Signs and codes of money before digits: $, US$, RM, EUR."""

from __future__ import annotations

import re

from minewire.ruleset import Ruleset

_SPACE = " \u00a0\u202f"
_OPENING = "([\"'“‘"
_LONGEST = 8  # characters of a sign with its blank and minus


class MoneySigns:
    """Finds the sign of money that ends right before an offset."""

    def __init__(self, ruleset: Ruleset) -> None:
        entries = ruleset.lexicon("unit.currency-sign").entries
        self.signs = {word: str(code) for word, code in entries.items()}
        self.bare = self.signs["$"]  # of any country: a code behind the digits tells which
        options = "|".join(re.escape(sign) for sign in sorted(self.signs, key=len, reverse=True))
        self._sign = re.compile(rf"(?:(?<![^\W\d_])|(?<=\d))(?:{options})[{_SPACE}]?(?P<minus>[-−])?$")
        self._ends = frozenset((*(sign[-1] for sign in self.signs), "-", "−"))
        self._codes = frozenset(sign for sign in self.signs if sign[-1].isalpha())

    def before(self, text: str, at: int) -> re.Match[str] | None:
        """The sign before an offset, with a group `minus`; None without one."""
        last = text[at - 1] if at else ""
        if last == " " or last == "\u00a0":
            last = text[at - 2 : at - 1]
        if last not in self._ends:
            return None
        if last.isalpha() and text[max(0, at - _LONGEST) : at].split()[-1].lstrip(_OPENING) not in self._codes:
            return None  # most words before a number: no need to search
        return self._sign.search(text, max(0, at - _LONGEST), at)

    def unit(self, sign: re.Match[str]) -> str:
        """The currency of a sign that `before` found."""
        written = sign.group().rstrip("-−").rstrip(_SPACE)
        return self.signs[written] if written in self.signs else self.signs[" ".join(written.split())]
