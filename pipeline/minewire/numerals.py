"""Reading numbers: digits with every style of separators, and number words as terms. Pure; knows no words itself.

A caller turns words into `Term`s by its lexicons; `read_terms` reads the longest number from them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

Value = int | float

# Beyond this digits are a code, no quantity.
LARGEST = 10**18
# Blanks that group digits: the plain one only where three digits follow, the others are made for it.
_BLANKS = " \u00a0\u202f\u2009"
_DIGITS = re.compile(
    rf"""
    (?P<european>\d{{1,3}}(?:\.\d{{3}})+,\d+(?![.,]?\d))                      # 5.983,6
  | (?P<comma>\d{{1,3}}(?:,\d{{3}})+(?:\.\d+)?(?![\d]|,\d))                   # 1,465  1,204.5
  | (?P<lakh>\d{{1,2}}(?:,\d{{2}})+,\d{{3}}(?:\.\d+)?(?![\d]|,\d))             # 12,34,567
  | (?P<dots>\d{{1,3}}(?:\.\d{{3}}){{2,}}(?![.,]?\d))                         # 1.234.567
  | (?P<dot>[1-9]\d{{0,2}}\.\d{{3}}(?![.,]?\d))                               # 1.465: a decimal or thousands
  | (?P<apostrophe>\d{{1,3}}(?:['’]\d{{3}})+(?:[.,]\d+)?(?![\d]))              # 2'350
  | (?P<blank>[1-9]\d{{0,2}}(?:(?P<gap>[{_BLANKS}])\d{{3}})(?:(?P=gap)\d{{3}})*(?:[.,]\d{{1,2}})?(?![\d]|[.,:/]\d|[{_BLANKS}]\d))   # 12 480
  | (?P<spaced>\d{{1,3}}(?:,\ 000)+(?!\d))                                    # 10, 000
  | (?P<decimal>\d+[.,]\d+(?![.,]?\d))                                        # 5.5  5,5
  | (?P<plain>\d+)
    """,
    re.X,
)
_POINT = re.compile(r"\.\d+(?!\.?\d)")
_POWER = re.compile(r"\s?[×x*]\s?10\^?([-−+]?\d{1,2})(?!\d)")
_TIMES = tuple("×x*")
_SEPARATORS = re.compile(r"[,'’.\u00a0\u202f\u2009 ]")
_DOT_GROUPS = re.compile(r"\d\.\d{3}(?:\.\d{3}(?!\d)|,\d)")
_DECIMALS = re.compile(r"(?<![\d.,])\d+\.(?:\d{1,2}|\d{4,})(?![.\d])")
_SLASH = re.compile(r"(?P<whole>\d{1,3}[ -])?(?P<above>\d{1,3})[/⁄](?P<below>[1-9]\d{0,3})(?![\d/⁄.,]\d|\d)")


class Digits(NamedTuple):
    """A number in digits: where it ends, its value, and how it is written (a group name of the expression)."""

    end: int
    value: Value
    style: str


def plain(number: Decimal) -> Value:
    """An int where there is no fraction, else a float; what exceeds every count is a float too, perhaps infinite."""
    if abs(number) > LARGEST:
        return float(number)
    return int(number) if number == number.to_integral_value() else float(number)


def digits_at(text: str, at: int) -> Digits | None:
    """The number in digits that begins at an offset; None when none does."""
    if text.startswith(".", at):
        match = _POINT.match(text, at)
        return Digits(match.end(), float(match.group()), "decimal") if match else None
    fraction = _SLASH.match(text, at)
    if fraction and (read := _slash(fraction)):
        return read
    match = _DIGITS.match(text, at)
    if match is None:
        return None
    style = ("blank" if match.lastgroup == "gap" else match.lastgroup) or "plain"
    value, end = _value(match.group(), style), match.end()
    if text[end : end + 2].strip()[:1] in _TIMES and (power := _POWER.match(text, end)):
        return Digits(power.end(), float(value) * 10.0 ** int(power[1].replace("−", "-")), "decimal")
    return Digits(end, value, style)


def _value(written: str, style: str) -> Value:
    if style == "plain":
        return int(written) if len(written) < 19 else float("inf")
    if style in ("dots", "european"):
        written = written.replace(".", "").replace(",", ".")
    elif style == "dot":
        pass
    elif style == "decimal":
        written = written.replace(",", ".")
    else:
        head, tail = written, ""
        last = max(written.rfind("."), written.rfind(","))
        if last > 0 and style != "spaced" and (written[last] == "." or style in ("blank", "apostrophe")):
            head, tail = written[:last], "." + written[last + 1 :]
        written = _SEPARATORS.sub("", head) + tail
    return plain(Decimal(written))


def _slash(match: re.Match[str]) -> Digits | None:
    """1/4 and 2 1/2; not 24/7 or 9/11, which are no parts of one."""
    above, below = int(match["above"]), int(match["below"])
    if above >= below and below not in (2, 3, 4, 8):
        return None
    whole = int(match["whole"][:-1]) if match["whole"] else 0
    if whole and above >= below:
        return None
    return Digits(match.end(), plain(Decimal(whole) + Decimal(above) / Decimal(below)), "slash")


def thousands(value: Value) -> Value:
    """What 1.465 is when its dot groups thousands."""
    return plain(Decimal(str(value)) * 1000)


def dots_group(text: str) -> bool | None:
    """Whether the dots of an article's numbers group thousands: True or False where it shows, else None."""
    if _DOT_GROUPS.search(text):
        return True
    return False if _DECIMALS.search(text) else None


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
            return Read(plain(terms[1].value / Decimal(int(first.value))), 2)
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
        read = _Reader((Term("unit", 1), *terms[1:])).read()
        return read
    if second == "half":
        return _with_scale(terms, 2, Decimal("0.5"))
    if second in ("part", "ordinal") and terms[1].value >= 3:
        share = 1 / Decimal(int(terms[1].value))
        if _kind(terms, 2) == "scale" and second == "part":
            return Read(plain(share * int(terms[2].value)), 3)
        if _kind(terms, 2) == "of":
            return Read(float(share), 2, "fraction")
    return None


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

    def __init__(self, terms: Sequence[Term]) -> None:
        self.terms = terms
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
        if rest[0].kind == "digits" and _kind(rest, 1) != "scale":
            return None
        return self._and_hundred(rest, skipped) if self.last == "hundred" else self._and_scale(rest, skipped)

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
        sub = _Reader(rest).read()
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
                return Read(plain(self.group / value), index + 1, "fraction")
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
