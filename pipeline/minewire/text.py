"""The article as it is given, and the few operations on its text that everything else shares."""

from __future__ import annotations

import hashlib
import unicodedata
from dataclasses import dataclass

# Letters that NFKD leaves whole; the press writes them in several ways (schwa as U+0259 and U+01DD).
_LETTERS = str.maketrans({"ə": "a", "ǝ": "a", "ı": "i", "ø": "o", "đ": "d", "ł": "l", "ß": "ss", "æ": "ae", "œ": "oe"})


@dataclass(frozen=True, slots=True)
class Article:
    """One article: its text exactly as given (evidence offsets count its code points) and what is known about it.

    `published` is an ISO 8601 day; every field but `text` may be unknown (None). `derived` says that the text was
    taken out of something else (a page): nobody can look it up, so its record carries it.
    """

    text: str
    id: str | None = None
    source: str | None = None
    published: str | None = None
    outlet: str | None = None
    headline: str | None = None
    byline: str | None = None
    derived: bool = False

    @property
    def sha256(self) -> str:
        """Hash of the UTF-8 bytes of the text (lone surrogates pass through, so any str has one)."""
        return hashlib.sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()


def fold(text: str) -> str:
    """A name without case, marks and apostrophes, for comparison only: offsets do not survive it."""
    if text.isascii():
        return text.lower().replace("'", "")
    plain = unicodedata.normalize("NFKD", text.lower().translate(_LETTERS))
    return "".join(c for c in plain if not unicodedata.combining(c) and c not in "'’‘ʻʼ`")
