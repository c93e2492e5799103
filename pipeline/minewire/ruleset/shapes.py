"""What a token looks like: the shape of a word, and the kind of a token with digits."""

from __future__ import annotations

import re

# Shapes of words; a word has exactly one. "initial" is a single capital with or without a full stop.
SHAPES = ("lower", "cap", "upper", "mixed", "initial")
_DIGITS = re.compile(r"\d+")
_GROUPED = re.compile(r"\d{1,3}(?:[,.'’\u00a0\u202f\u2009 ]\d{3})+(?:[.,]\d+)?")
_DECIMAL = re.compile(r"\d+[.,]\d+")
# Tokens that hold several numbers, by what they look like.
_SHAPED = (
    ("num.clock", re.compile(r"\d{1,2}:\d{2}(?::\d{2})?[^\W\d_]{0,2}|\d{1,2}\.\d{2}[^\W\d_]{2}")),
    ("num.date", re.compile(r"\d{1,4}[./]\d{1,2}[./]\d{1,4}|\d{4}/(?:0?[1-9]|1[0-2])|\d{1,2}/\d{4}")),
    ("num.span", re.compile(r"\d{1,4}[–—‒−-]\d{1,4}|\d{4}/(?:\d{2}|\d{4})")),
    ("num.tail", re.compile(r"[^\W\d_]+[-–]\d{1,4}[^\W\d_]?")),
    ("num.part-year", re.compile(r"[^\W\d_]\d/\d{4}")),
    ("num.lettered", re.compile(r"[^\W\d_]{2}(?:\d{2}){1,2}")),
)


def shape_of(word: str) -> str:
    """The shape class of a word that is not a number."""
    if word.islower():
        return "lower"
    if len(word.rstrip(".")) == 1 and word[0].isupper():
        return "initial"
    if not any(map(str.isalpha, word)):
        return "lower"
    if word[0].isupper():
        rest = word[1:]
        return "cap" if rest == rest.lower() else ("upper" if word == word.upper() else "mixed")
    return "mixed"


def number_classes(word: str) -> tuple[str, ...]:
    """Classes of a token with digits: num.int with num.day, num.month, num.year, num.two, num.four; num.grouped,
    num.decimal; else num.mixed, with num.clock, num.date, num.span (3–4), num.tail (mid-2022), num.part-year (Q4/2024)
    or num.lettered (FY2024) where it looks so."""
    if _DIGITS.fullmatch(word) and word.isascii():
        value = int(word) if len(word) < 10 else -1
        classes = ["num", "num.int"]
        if len(word) <= 2 and 1 <= value <= 31:
            classes.append("num.day")
            if value <= 12:
                classes.append("num.month")
        if len(word) == 4 and 1000 <= value <= 2199:
            classes.append("num.year")
        if len(word) in (2, 4):
            classes.append("num.two" if len(word) == 2 else "num.four")
        return tuple(classes)
    if _GROUPED.fullmatch(word):
        return ("num", "num.grouped")
    if _DECIMAL.fullmatch(word):
        return ("num", "num.decimal")
    for name, shape in _SHAPED:
        if shape.fullmatch(word):
            return ("num.mixed", name)
    return ("num.mixed",)


# One token for each set of classes that a token with digits can have.
NUMBER_SAMPLES = (
    "7",
    "07",
    "13",
    "28",
    "77",
    "00",
    "1990",
    "0990",
    "3368",
    "100",
    "1,465",
    "5.5",
    "A4",
    "8:30",
    "1.5.2020",
    "3–4",
    "A-2022",
    "A2/2022",
    "AB2022",
)
