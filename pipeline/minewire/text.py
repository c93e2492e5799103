"""The article as it is given, and the few operations on its text that everything else shares."""

from __future__ import annotations

import hashlib
import unicodedata
from dataclasses import dataclass
from datetime import date

from .errors import InputError

# Letters that NFKD leaves whole; the press writes them in several ways (schwa as U+0259 and U+01DD).
_LETTERS = str.maketrans({"ə": "a", "ǝ": "a", "ı": "i", "ø": "o", "đ": "d", "ł": "l", "ß": "ss", "æ": "ae", "œ": "oe"})


@dataclass(frozen=True, slots=True)
class Article:
    """One article: its text exactly as given (evidence offsets count its code points) and what is known about it.

    `published` is an ISO 8601 day (of a time stamp its day is kept); every field but `text` may be unknown (None).
    `derived` says that the text was taken out of something else (a page): nobody can look it up, so its record carries
    it. Raises InputError when `published` is no date.
    """

    text: str
    id: str | None = None
    source: str | None = None
    published: str | None = None
    outlet: str | None = None
    headline: str | None = None
    byline: str | None = None
    derived: bool = False

    def __post_init__(self) -> None:
        if self.published is not None:
            object.__setattr__(self, "published", self._day(self.published))

    def _day(self, given: object) -> str:
        day = iso_day(given)
        if day is None:
            problem, remedy = f"field 'published' is no date: {given!r}", "write it as 2023-04-30 or leave it out"
            raise InputError(problem, file=self.source, place=self.id, remedy=remedy)
        return day

    def fault(self) -> str | None:
        """Why it cannot be read: a field that is no string, or half a character in one."""
        for name in ("text", "id", "source", "outlet", "headline", "byline"):
            value: object = getattr(self, name)
            if value is None and name != "text":
                continue
            if not isinstance(value, str):
                return f"field {name!r} is no string: {value!r:.60}"
            try:
                value.encode()
            except UnicodeEncodeError as error:
                return f"field {name!r} holds half a character at {error.start}"
        return None

    @property
    def sha256(self) -> str:
        """Hash of the UTF-8 bytes of the text (lone surrogates pass through, so any str has one)."""
        return hashlib.sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()


def iso_day(value: object) -> str | None:
    """The ISO day of an ISO date or time; None when it is neither."""
    if isinstance(value, date) and value == value:  # NaT, the missing day of a data frame, equals nothing
        return value.isoformat()[:10]
    if not isinstance(value, str):
        return None
    try:
        return date.fromisoformat(value[:10]).isoformat() if value[10:11] in ("", "T", " ") else None
    except ValueError:
        return None


def one_line(name: str) -> str:
    """A name as it is written in one line, whatever lines its text has ('Lika-\\nSenj')."""
    return " ".join(name.replace("-\n", "-").split())


def fold(text: str) -> str:
    """A name without case, marks and apostrophes, for comparison only: offsets do not survive it."""
    if text.isascii():
        return text.lower().replace("'", "")
    plain = unicodedata.normalize("NFKD", text.lower().translate(_LETTERS))
    return "".join(c for c in plain if not unicodedata.combining(c) and c not in "'’‘ʻʼ`")


def one_apart(one: str, other: str) -> bool:
    """Whether one letter is changed, missing, too many or swapped with its neighbour."""
    if abs(len(one) - len(other)) > 1:
        return False
    at = next((i for i, (a, b) in enumerate(zip(one, other)) if a != b), min(len(one), len(other)))
    a, b = one[at:], other[at:]
    return a[1:] == b[1:] or a[1:] == b or a == b[1:] or (a[:2] == b[:2][::-1] and a[2:] == b[2:])
