"""Names of private people left out: a neutral label in columns, blocks of the same length in texts (offsets hold)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import chain
from typing import Any

from pydantic import BaseModel

from minewire.duplicates import Group
from minewire.records import ArticleRecord, Mention
from minewire.text import fold

LABEL = "[name]"
BLOCK = "█"
# Claims of this rule have the name of a victim as their evidence.
_NAMED = "casualty.named"
_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_TOLD = re.compile(r"[,(;:]")
# A word in capitals right behind a relative: 'her brother' Murad.
_KIN = "casualty.implied-kin"
_CAPITAL = r"((?=[^\W\d_a-z])[^\W\d_]{3,})(?![\w'’-])"
_BEHIND = re.compile(rf"\s+{_CAPITAL}")
# One word joined to a whole name: 'Amin and' Hassan Qureshi.
_JOINED = rf"(?<![\w'’-]){_CAPITAL}(?:,|\s[^\W\d_]{{1,3}})\s+"
_NAME = re.compile(r"(?=[^\W\d_a-z])[^\W\d_]+(?:[\s-]+(?=[^\W\d_a-z])[^\W\d_]+)+")
_BLOCKS = re.compile(rf"{BLOCK}+(?:\s+{BLOCK}+)*")
_LABELS = re.compile(rf"{re.escape(LABEL)}(?:\s+{re.escape(LABEL)})+")


class Redactor:
    """Takes the names out of one record; whoever is also quoted as a source keeps theirs.

    Nothing tells a victim from others who are only spoken of, so all of these go. `people` finds the names of a text;
    without the article's own the words of its record are read.
    """

    def __init__(self, record: ArticleRecord, text: str | None, people: Callable[[str], list[str]]) -> None:
        spoken = {
            fold(word) for speaker in record.speakers for name in _spoken(speaker) for word in _WORD.findall(name)
        }
        kept = spoken | {fold(word) for place in record.places for word in _WORD.findall(place.text)}
        kept |= {fold(word) for date in record.dates for word in _WORD.findall(date.text)}
        told = text if text is not None else _words(record)
        whole: dict[str, None] = {}
        parts: dict[str, None] = {}
        for name in chain(_victims(record), _spoken_of(told, people(told), kept), _kin(record, text or "", kept)):
            words = [word for word in _WORD.findall(name) if not word.islower()]
            if words and all(fold(word) in spoken for word in words):
                continue
            whole[name] = None
            parts.update((word, None) for word in words if len(word) > 2 and _can_be_name(word, told, kept))
        self.names = tuple(whole)
        self._parts = tuple(parts)
        # The longest first, so that a whole name is one match; as printed, and in capitals as in a headline.
        ordered = [*sorted(whole, key=len, reverse=True), *parts]
        ordered += [name.upper() for name in ordered]
        terms = [r"\s+".join(map(re.escape, name.split())) for name in ordered]
        self._pattern = re.compile(rf"(?<!\w)(?:{'|'.join(terms)})(?!\w)") if terms else None

    def words(self, text: str) -> str:
        """For a column: each name becomes one neutral label."""
        return _LABELS.sub(LABEL, self._pattern.sub(LABEL, text)) if self._pattern else text

    def mask(self, text: str) -> str:
        """For a text: the same length, blanks kept."""
        return self._pattern.sub(lambda match: re.sub(r"\S", BLOCK, match[0]), text) if self._pattern else text

    def record(self, record: ArticleRecord) -> ArticleRecord:
        """The record without the names; offsets are those of the article as it was."""
        if not self.names:
            return record
        clean: ArticleRecord = self._clean(record)
        info = record.article
        changes: dict[str, Any] = {"text": self.mask(info.text) if info.text is not None else None}
        # An address or a name of a file often spells the headline out.
        if info.source and self._spelled(info.source):
            changes["source"] = None
        changes["id"] = info.sha256[:16] if self._spelled(info.id) else info.id
        return clean.model_copy(update={"article": clean.article.model_copy(update=changes)})

    def group(self, group: Group) -> Group:
        """The group of copies without an address that spells a name out."""
        spelled = [bool(address and self._spelled(address)) for address in (group.first, group.first_source)]
        return replace(
            group,
            first=LABEL if spelled[0] else group.first,
            first_source=None if spelled[1] else group.first_source,
        )

    def _spelled(self, address: str) -> bool:
        folded = fold(address)
        return any(fold(part) in folded for part in self._parts)

    def _clean(self, value: Any) -> Any:
        if isinstance(value, str):
            return self.words(value)
        if isinstance(value, list):
            return [self._clean(item) for item in value]
        if isinstance(value, BaseModel):
            return value.model_copy(update={name: self._clean(item) for name, item in value})
        return value


def unmasked(text: str) -> str:
    """Words cut from a masked text, for a column."""
    return _BLOCKS.sub(LABEL, text)


def _victims(record: ArticleRecord) -> list[str]:
    """The names in the evidence of named victims, without what is told of them behind a comma."""
    named = [claim for claim in record.claims if claim.pattern.startswith(_NAMED)]
    pieces: list[Mention] = [piece for claim in named for piece in (claim, *claim.restated)]
    # Who is named again after a count: 'two residents' … Elvin Aliyev and Samir Mammadov; 'Two Residents' has a number.
    numbers = {at for number in record.numbers for at in range(number.start, number.end)}
    counted = (claim for claim in record.claims if claim.measure == "casualty" and claim not in named)
    again = (piece for claim in counted for piece in claim.restated)
    pieces += [p for p in again if _NAME.fullmatch(p.text) and not numbers.intersection(range(p.start, p.end))]
    names = [_TOLD.split(piece.text)[0].strip() for piece in pieces]
    return [name for name in names if name]


def _spoken_of(text: str, people: list[str], kept: set[str]) -> Iterator[str]:
    """The people of a text and whoever is joined to one of them by one word."""
    for name in dict.fromkeys(people):
        if any(_can_be_name(word, text, kept) for word in _WORD.findall(name)):
            yield name
            joined = (match[1] for match in re.finditer(_JOINED + re.escape(name), text))
            yield from (one for one in joined if _can_be_name(one, text, kept))


def _words(record: ArticleRecord) -> str:
    """What a record holds of its article."""
    pieces = [record.article.headline, *(piece.text for piece in (*record.statements, *record.claims))]
    return "\n\n".join(piece for piece in pieces if piece)


def _kin(record: ArticleRecord, text: str, kept: set[str]) -> Iterator[str]:
    """Single names right behind the words for relatives."""
    for claim in record.claims:
        if claim.measure != "casualty" or not claim.pattern.startswith(_KIN):
            continue
        match = _BEHIND.match(text, claim.end)
        if match and _can_be_name(match[1], text, kept):
            yield match[1]


def _can_be_name(word: str, text: str, kept: set[str]) -> bool:
    """A word that is printed in small letters elsewhere is no name."""
    return fold(word) not in kept and not re.search(rf"(?<!\w){re.escape(word.lower())}(?!\w)", text)


def _spoken(speaker: Any) -> list[str]:
    if speaker.kind != "person":
        return []
    return [speaker.name or "", *(mention.text for mention in speaker.mentions)]
