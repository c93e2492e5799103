"""Blank English as news writes it: '(6 and 8)' ends with a bracket, not with a face."""

from __future__ import annotations

from typing import Any

from spacy.lang.en import English
from spacy.lang.tokenizer_exceptions import emoticons

_EXCEPTIONS = English.Defaults.tokenizer_exceptions
_WORDS: dict[str, Any] = {text: tokens for text, tokens in _EXCEPTIONS.items() if text not in emoticons}


class NewsEnglish(English):  # type: ignore[no-untyped-call]
    """What spacy.blank("en") makes, without the emoticons that its tokenizer keeps whole: '8)', '):', ':3'."""

    lang = "en"
    Defaults: Any = type("NewsDefaults", (English.Defaults,), {"tokenizer_exceptions": _WORDS})
