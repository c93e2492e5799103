"""Numbers in digits with every style of separators. Pure: knows no words and no tape."""

from __future__ import annotations

import re
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
  | (?P<blank>[1-9]\d{{0,2}}(?:(?P<gap>[{_BLANKS}])\d{{3}})(?:(?P=gap)\d{{3}})*(?:[.,]\d{{1,2}})?   # 12 480
      (?![\d]|[.,:/]\d|[{_BLANKS}]\d|[\ -]?mm\b))                             # not 3 122mm shells: a calibre
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
