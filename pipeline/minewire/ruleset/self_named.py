"""The name that someone gives ('a man who gave his name as Elnur', 'a nurse who would only say her name, Ana')."""

from __future__ import annotations

from .alphabet import Alphabet
from .charsets import union
from .tape import Tape

_FAR = 12  # units between a relative pronoun and the name


class SelfNamed:
    """Finds such a name in a relative clause, for those who bound a speaker and those who read it."""

    def __init__(self, alphabet: Alphabet) -> None:
        of = alphabet.members
        self._relative = of("clause.relative")
        self._naming, self._noun = of("noun.naming") | of("clause.as"), of("noun.own-name")
        self._is, self._calling = of("clause.be"), of("noun.self-naming")
        self._unnamed = of("clause.negation") | of("noun.nameless")
        small = of("noun.determiner") | of("noun.personal") | of("clause.preposition")
        self._capital = union((alphabet.capitalised | of("demonym")) - small)
        self._inner = of("name.particle") | of("mark.dash")
        self._comma, self._end = of("=,"), of("quote") | of("=.") | of("=;") | of("para")

    def find(self, tape: Tape, at: int, high: int) -> tuple[int, int] | None:
        """The name told behind a relative pronoun or a word for naming at `at`."""
        chars = tape.chars
        if at >= high or not (chars[at] in self._relative or chars[at] in self._calling):
            return None
        named = chars[at] in self._calling
        for i in range(at + 1, min(high, at + _FAR)):
            char, before = chars[i], chars[i - 1]
            if char in self._end or char in self._unnamed:
                return None
            if before in self._comma and chars[i - 2] not in self._noun:
                return None
            if named and char in self._capital:
                end = i + 1
                while end < high and (chars[end] in self._capital or self._goes_on(chars, end, high)):
                    end += 1
                return i, end
            goes_on = char in self._comma or char in self._is  # 'whose call sign is Fox'
            named = char in self._naming or char in self._noun or (named and goes_on)
        return None

    def _goes_on(self, chars: str, at: int, high: int) -> bool:
        if chars[at] not in self._inner or at + 1 >= high:
            return False
        return chars[at + 1] in self._capital or chars[at + 1] in self._inner
