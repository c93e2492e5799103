"""Whether the word for one is a number ('one in Fuzuli, two in Aghdam') or a pronoun ('this one', 'if one is hurt')."""

from __future__ import annotations

import re
from collections.abc import Mapping, Set

from minewire.ruleset import Ruleset, Tape, opened

_LISTS = ("to", "of", "one-not-after", "one-not-before", "one-after", "one-that", "one-if", "out-of")
_BEHIND_TO = ("unit", "tens", "half", "part", "ordinal")  # 'one to two', 'one out of a half'
_COUNTING = ("unit", "tens")
_YEAR = re.compile("(?:19|20)[0-9]{2}")
_IN_LIST = 9  # units of a place in a list and of the number before it


class Ones:
    """Tells numbers from pronouns; `terms` has the kind of term of each class character, `words` those of one."""

    def __init__(self, ruleset: Ruleset, terms: Mapping[str, str], words: Set[str]) -> None:
        members = ruleset.alphabet.members
        self._terms, self._words = terms, words
        self._is = {name: members(f"number.{name}") for name in _LISTS}
        for name in ("of", "one-not-before"):
            self._is[name] |= members(opened(f"number.{name}"))
        self._punct = members("punct") | members("para")
        self._num = members("num") | members("num.mixed")
        self._dash, self._word, self._person = members("number.dash"), members("word"), members("person")
        self._measured = members("unit.measure") | members("unit.area")
        self._within = members("claims.within")
        self._named = members("cap") | members("upper") | members("mixed") | members("place")
        self._be = members("claims.passive") | members("claims.perfect")
        self._aside = members("claims.adverb") | members("claims.aside")
        forms = ("past", "state", "beside", "carried")
        self._harmed = frozenset().union(*(members(f"outcome.{form}") for form in forms))
        his = members("claims.article") | members("claims.possessive")
        self._limb = (his, members("person.amputee"), members("outcome.off"))

    def counts(self, tape: Tape, unit: int) -> bool:
        """Whether a lone number word counts: always, but 'one' may be a pronoun."""
        if tape.unit(unit).lower() not in self._words:
            return True
        before = tape.chars[unit - 1] if unit else ""
        after = tape.chars[unit + 1] if unit + 1 < len(tape.chars) else ""
        if after in self._measured:
            return True
        if before in self._is["one-not-after"]:
            return before in self._is["one-that"] and (after in self._person or after in self._is["of"])
        if before in self._is["one-after"] or after in self._is["of"]:
            return True
        if not after or after in self._punct:
            return not before or before in self._punct or before in self._num
        if before in self._punct and after in self._within and self._is_listed(tape, unit):
            return True
        if after in self._is["to"] or after in self._dash or after in self._is["out-of"]:
            following = tape.chars[unit + 2] if unit + 2 < len(tape.chars) else ""
            number = following in self._num or self._terms.get(following, "") in _BEHIND_TO
            return number or (after in self._dash and following in self._word)
        return after not in self._is["one-not-before"] or self.harmed(tape, unit)

    def _is_listed(self, tape: Tape, unit: int) -> bool:
        """'two in Fuzuli, one in Aghdam', 'few: one in 2021, none in 2022': a number of a list of places or years."""
        chars = tape.chars
        year = tape.unit(unit + 2) if unit + 2 < len(chars) else ""
        if _YEAR.fullmatch(year):  # not 'one in 2000 shells'
            return unit + 3 >= len(chars) or chars[unit + 3] in self._punct
        if chars[unit + 2 : unit + 3] not in self._named:
            return False
        near = range(max(unit - _IN_LIST, 0), min(unit + _IN_LIST, len(chars) - 2))
        return any(
            chars[u + 1] in self._within and chars[u + 2] in self._named and u != unit and self._is_number(chars[u])
            for u in near
        )

    def _is_number(self, char: str) -> bool:
        return char in self._num or self._terms.get(char) in _COUNTING

    def harmed(self, tape: Tape, unit: int) -> bool:
        """'One was killed', 'one is in critical condition', but not 'if one is killed'."""
        chars, at = tape.chars, unit + 1
        told = self._be | self._harmed  # 'has since died' is one unit
        if at >= len(chars) or chars[at] not in told or (unit and chars[unit - 1] in self._is["one-if"]):
            return False
        while at < len(chars) and (chars[at] in self._be or chars[at] in self._aside):
            at += 1
        if at < len(chars) and chars[at] in self._harmed:
            return True
        limb = chars[at : at + 3]  # 'one had a foot amputated'
        return len(limb) == len(self._limb) and all(char in chars for char, chars in zip(limb, self._limb))
