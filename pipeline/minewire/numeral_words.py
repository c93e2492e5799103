"""Numbers in words, read from terms: a caller turns words into `Term`s by its lexicons, `read_terms` reads the longest
number from them. Pure: knows no words itself."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from .numerals import Value, plain

_THOUSAND = 1000


class Term(NamedTuple):
    """A piece of a number in words. kind: unit (0-19) tens scale digits part (denominator) ordinal half and a point of
    dash."""

    kind: str
    value: Value = 0


class Read(NamedTuple):
    """What `read_terms` made of the first `used` terms. kind: cardinal | fraction | ordinal."""

    value: Value
    used: int
    kind: str = "cardinal"


def read_terms(terms: Sequence[Term]) -> Read | None:
    """The longest number at the start of the terms."""
    if not terms:
        return None
    first = terms[0]
    if first.kind == "half":
        return _with_scale(terms, 1, Decimal("0.5"))
    if first.kind == "a":
        return _after_article(terms)
    if first.kind == "ordinal":
        return Read(first.value, 1, "ordinal")
    if first.kind == "point":
        found = _decimals(terms, 0)
        return Read(float(found[0]), found[1]) if found else None
    if first.kind == "part":  # bare: only 'quarter million'
        if len(terms) > 1 and terms[1].kind == "scale" and terms[1].value >= 1000:
            return Read(plain(Decimal(int(terms[1].value)) / int(first.value)), 2)
        return None
    if first.kind not in ("unit", "tens", "scale", "digits"):
        return None
    return _Reader(terms).read()


def _kind(terms: Sequence[Term], at: int) -> str:
    return terms[at].kind if at < len(terms) else ""


def _with_scale(terms: Sequence[Term], at: int, share: Decimal) -> Read:
    """half a million, half million, half a dozen; a bare share otherwise."""
    after = at + 1 if _kind(terms, at) == "a" else at
    if _kind(terms, after) == "scale":
        return Read(plain(share * int(terms[after].value)), after + 1)
    return Read(float(share), at, "fraction")


def _after_article(terms: Sequence[Term]) -> Read | None:
    second = _kind(terms, 1)
    if second == "scale":
        return _Reader((Term("unit", 1), *terms[1:])).read()
    if second == "half":
        return _with_scale(terms, 2, Decimal("0.5"))
    if second in ("part", "ordinal") and terms[1].value >= 3:
        share = 1 / Decimal(int(terms[1].value))
        if _kind(terms, 2) == "scale" and second == "part":
            return Read(plain(share * int(terms[2].value)), 3)
        if _kind(terms, 2) == "of":
            return _of_scale(terms, 2, share) or Read(float(share), 2, "fraction")
    return None


def _of_scale(terms: Sequence[Term], at: int, share: Decimal) -> Read | None:
    """a quarter of a million, two thirds of a million."""
    if [_kind(terms, at + ahead) for ahead in range(3)] != ["of", "a", "scale"]:
        return None
    return Read(plain(share * int(terms[at + 2].value)), at + 3)


def _decimals(terms: Sequence[Term], at: int) -> tuple[Decimal, int] | None:
    """The decimals behind 'point' at terms[at]: (fraction, index behind)."""
    written, index = "", at + 1
    while (kind := _kind(terms, index)) in ("unit", "digits") and terms[index].value == int(terms[index].value):
        if kind == "unit" and terms[index].value > 9:
            break
        written += str(terms[index].value)
        index += 1
        if kind == "digits":
            break
    return (Decimal("0." + written), index) if written else None


class _Reader:
    """Adds up terms from the left; `group` is what the next scale multiplies."""

    def __init__(self, terms: Sequence[Term], *, inner: bool = False) -> None:
        self.terms = terms
        self.inner = inner  # behind the 'and' of a larger scale
        self.total = Decimal(0)
        self.group: Decimal | None = None
        self.scale: Decimal | None = None  # the last scale of a thousand and more
        self.last = ""  # kind of the term read last; "hundred" apart from other scales
        self.used = 0

    def read(self) -> Read:
        index = 0
        while index < len(self.terms):
            term = self.terms[index]
            if term.kind == "dash":
                if not self._dash(index):
                    break
                index += 1
                continue
            if term.kind == "and":
                after = self._and(index)
                if after is None:
                    break
                self.used = index = after
                if self.last == "end":
                    break
                continue
            if term.kind == "point" and self.last in ("unit", "tens", "hundred", "digits"):
                found = _decimals(self.terms, index)
                if found is None:
                    break
                self.group = (self.group or Decimal(0)) + found[0]
                self.used = index = found[1]
                self.last = "point"
                continue
            if term.kind in ("ordinal", "part"):
                done = self._ordinal(index)
                if done:
                    return done
                break
            if not self._add(term, index):
                break
            index += 1
            self.used = index
        return Read(plain(self._value()), self.used)

    def _value(self) -> Decimal:
        return self.total + (self.group or Decimal(0))

    def _dash(self, index: int) -> bool:
        """A hyphen inside a number: thirty-six, two-hundred, one-third."""
        after = _kind(self.terms, index + 1)
        if self.last == "tens":
            return after in ("unit", "ordinal") and self.terms[index + 1].value < 10
        return after in ("scale", "ordinal", "part") or (after == "and" and self.last in ("unit", "digits"))

    def _add(self, term: Term, index: int) -> bool:
        value = Decimal(str(term.value))
        if term.kind == "unit":
            if self.group is None:
                self.group = value
            elif (self.last == "tens" and 1 <= value <= 9) or (self.last == "hundred" and value >= 1):
                self.group += value
            else:
                return False
        elif term.kind == "tens":
            if self.group is None:
                self.group = value
            elif self.last == "hundred":
                self.group += value
            elif self.last == "unit" and 1 <= self.group <= 9 and _kind(self.terms, index + 1) == "unit":
                self.group = self.group * 100 + value  # one twenty two
            else:
                return False
        elif term.kind == "digits":
            if self.group is not None or (self.used and not self._more_digits(index, value)):
                return False
            self.group = value
        elif term.kind == "scale":
            return self._scale(value)
        else:
            return False
        self.last = term.kind
        return True

    def _more_digits(self, index: int, value: Decimal) -> bool:
        """1 million 167 thousand: digits go on only before a smaller scale."""
        after = self.terms[index + 1] if index + 1 < len(self.terms) else Term("")
        return after.kind == "scale" and self.scale is not None and value * int(after.value) < self.scale

    def _scale(self, value: Decimal) -> bool:
        if value == 100:
            if self.group is not None and self.last in ("hundred", "tens") and self.group >= 100:
                return False
            self.group = (self.group if self.group is not None else Decimal(1)) * 100
            self.last = "hundred"
            return True
        if value < 100:  # dozen, score
            self.total += (self.group if self.group is not None else Decimal(1)) * value
            self.group, self.last, self.scale = None, "scale", value
            return True
        if self.group is None and self.total:
            if self.last != "scale" or (self.scale or 0) < 100:
                return False
            self.total *= value  # three thousand millions
        elif self.scale is not None and value >= self.scale:
            return False
        else:
            self.total += (self.group if self.group is not None else Decimal(1)) * value
        self.group, self.last, self.scale = None, "scale", value
        return True

    def _and(self, index: int) -> int | None:
        """Where to go on behind 'and'; None when it does not belong to the number."""
        rest = self.terms[index + 1 :]
        while rest and rest[0].kind == "dash":
            rest = rest[1:]
        skipped = len(self.terms) - len(rest)
        share = _share(rest)
        if share is not None and self.last in ("unit", "tens", "digits", "hundred", "scale", "point"):
            value, used = share
            if _kind(rest, used) == "scale":  # one billion and a half million; two and a half million
                scale = int(rest[used].value)
                if self.last != "scale":
                    self.group = self._value() * scale
                    self.total = Decimal(0)
                value *= scale
                used += 1
            elif self.last == "scale" and self.scale:
                value *= self.scale
            self.total = self._value() + value
            self.group, self.last = None, "end"
            return skipped + used
        if self.last not in ("hundred", "scale") or not rest or rest[0].kind not in ("unit", "tens", "digits"):
            return None
        if rest[0].kind == "digits" and _kind(rest, 1) != "scale" and not self._closes(rest[0], index):
            return None
        return self._and_hundred(rest, skipped) if self.last == "hundred" else self._and_scale(rest, skipped)

    def _closes(self, digits: Term, index: int) -> bool:
        """3 million 378 thousand and 865: the digits below a thousand that end a number of several scales."""
        scales = self.inner + sum(term.kind == "scale" for term in self.terms[:index])
        return self.last == "scale" and self.scale == _THOUSAND and scales > 1 and 0 < digits.value < _THOUSAND

    def _and_hundred(self, rest: Sequence[Term], skipped: int) -> int | None:
        """two hundred and five (thousand): the scale behind takes all of it."""
        size = next((i for i, term in enumerate(rest) if term.kind not in ("unit", "tens", "dash")), len(rest))
        if not size or (_kind(rest, size) == "scale" and rest[size].value <= 100):
            return None
        small = _Reader(rest[:size]).read()
        if not 0 < small.value < 100:
            return None
        self.group = (self.group or Decimal(0)) + int(small.value)
        self.last = "unit"
        return skipped + small.used

    def _and_scale(self, rest: Sequence[Term], skipped: int) -> int | None:
        sub = _Reader(rest, inner=True).read()
        if not 0 < sub.value < int(self.scale or 0):
            return None
        self.total += Decimal(str(sub.value))
        self.group, self.last = None, "end"
        return skipped + sub.used

    def _ordinal(self, index: int) -> Read | None:
        """two thirds, one-fifth (parts); twenty-first, two hundredth (ranks)."""
        term = self.terms[index]
        value = Decimal(int(term.value))
        simple = not self.total and self.group is not None and self.last in ("unit", "digits")
        if term.kind == "part":
            if simple and self.group is not None and value >= 2:
                share = self.group / value
                return _of_scale(self.terms, index + 1, share) or Read(plain(share), index + 1, "fraction")
            return None
        if simple and self.group == 1 and value >= 3:
            return Read(float(self.group / value), index + 1, "fraction")
        if any(before.kind == "digits" for before in self.terms[:index]):
            return None
        if self.last in ("tens", "hundred", "scale") and value < 100 and (self.last != "tens" or value < 10):
            return Read(plain(self._value() + value), index + 1, "ordinal")
        if self.last in ("unit", "tens", "hundred") and value >= 100:
            return Read(plain(self._value() * value), index + 1, "ordinal")
        return None


def _share(terms: Sequence[Term]) -> tuple[Decimal, int] | None:
    """'a half', 'one-half', 'a quarter', 'two thirds' behind 'and': (share, terms used)."""
    if not terms:
        return None
    count, at = Decimal(1), 1
    if terms[0].kind == "unit":
        count = Decimal(int(terms[0].value))
    elif terms[0].kind == "half":
        return Decimal("0.5"), 1
    elif terms[0].kind != "a":
        return None
    if _kind(terms, at) == "dash":
        at += 1
    kind = _kind(terms, at)
    if kind == "half":
        return count / 2, at + 1
    if kind in ("part", "ordinal") and terms[at].value >= 3 and (kind == "part" or count == 1):
        return count / Decimal(int(terms[at].value)), at + 1
    return None
