"""Blank English as news writes it: '(6 and 8)' ends with a bracket, not with a face, and blanks are left out."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from spacy.lang.en import English
from spacy.lang.tokenizer_exceptions import emoticons

_EXCEPTIONS = English.Defaults.tokenizer_exceptions
# Where a blank was left out: between the ends of a dotted range of days (29.04–05.05.2024), behind the full stop of an
# abbreviation (28 Sept.-4 Oct.) and a decade (1960s–2022), behind a mark (found:45; 66 dead,270 hurt), behind a figure
# that ends its sentence (in 2002.They), before and in a year of birth (Aliyev(1984), (b.1984)), round a dash beside a
# bracket ((ERW)—henceforth).
_GLUED = (
    r"(?<=[0-9])[-–—‒](?=[0-9]{1,2}\.[0-9]{1,2}\.[0-9]{2})",
    r"(?<=[A-Za-z]{3}\.)[-–—](?=[0-9A-Z])",
    r"(?<=[0-9]{3}0s)[-–—](?=(?:19|20)[0-9]{2})",
    r"(?<=[a-z]{2})[:,;](?=[0-9])",
    r"(?<=[0-9a-z][0-9])\.(?=[A-Z][a-z])",
    r"(?<=[%)])\.(?=[A-Z][a-z])",
    r"(?<=[a-z]{2})\((?=(?:b\.)?(?:19|20)[0-9]{2}\b)",
    r"(?<=\bb\.)(?=(?:19|20)[0-9]{2}\b)",
    r"(?<=[A-Za-z0-9])[)”](?=[—–][A-Za-z])",
    r"(?<=[)\]”])[—–](?=[A-Za-z])",
    r"(?<=[A-Za-z0-9])[—–](?=[(“])",
)
NOTE = r"\[[0-9]{1,3}(?:[,–-] ?[0-9]{1,3})*\]"  # what points from a word or a mark to a footnote ('were killed.[12]')
_DASH = r"(?<=[A-Za-z])--+"  # a dash that stands on its word ('PHNOM PENH-- Two men')
_HYPHENED = re.compile(r"[A-Za-z]+(?:[- ][A-Za-z]+)*")
_PIECES = re.compile(r"[A-Za-z]+|-")
_NUMBERED = re.compile(r"[A-Za-z]+[0-9]+")
_WORDS: dict[str, Any] = {text: tokens for text, tokens in _EXCEPTIONS.items() if text not in emoticons}


class NewsEnglish(English):  # type: ignore[no-untyped-call]
    """What spacy.blank("en") makes, without the emoticons that its tokenizer keeps whole ('8)', '):', ':3')
    and with splits of its own."""

    lang = "en"
    Defaults: Any = type(
        "NewsDefaults",
        (English.Defaults,),
        {
            "tokenizer_exceptions": _WORDS,
            "infixes": [*English.Defaults.infixes, *_GLUED],
            "suffixes": [*(English.Defaults.suffixes or ()), _DASH, NOTE],
        },
    )


def splitter(tokenizer: Any) -> Callable[[str], list[str]]:
    """Splits a phrase as a tokenizer would; signs and plain words, also with hyphens between, at a glance: loading
    waits for all of them."""
    special = tokenizer.rules

    def split(text: str) -> list[str]:
        if text not in special and (text.isalpha() or len(text) == 1 or _NUMBERED.fullmatch(text)):
            return [text]
        words = text.split(" ")
        if all(word.isalpha() and word not in special for word in words):
            return words
        if _HYPHENED.fullmatch(text) and not any(word in special for word in words):
            return _PIECES.findall(text)
        return [token.text for token in tokenizer(text)]

    return split
