"""The words of a text: split as the tokenizer splits it, each with what the tape and the phrase finder want of it.

A Doc of an article costs as much as the tokenizer: what stands between two blanks is split once and kept as a string,
so that an article's words are joined from what is known. Only what no one saw yet and what is not plain goes through
the tokenizer.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from contextlib import nullcontext
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc

from minewire.ruleset import PhraseFinder, Tape
from minewire.ruleset.alphabet import Alphabet
from minewire.ruleset.charsets import codes
from minewire.ruleset.shapes import shape_of

from .glued import Seams
from .hyphens import MARK

_MOST = 4_000  # kept and once more as many that were not met since: memory stays flat however long an archive is
_STRINGS = 8_000  # strings in the vocabulary from which on the tokenizer works in a zone
# White space that is a token: all but one blank between two words.
_WHITE = re.compile(r"\s(?:(?<! )|(?=\s))\s*")
# What the tokenizer splits at these signs and nowhere else: an opening sign, a word or number, closing signs.
_PLAIN = re.compile(
    r"""(["“($€]?)([A-Za-z]{2,}(?:-[A-Za-z]{2,})*|[0-9]+(?:,[0-9]+)*(?:\.[0-9]+)?)((?:['’]s|(?<=[0-9])%)?)"""
    r"""(\)?(?:[,;:?!]|(?:(?<=[a-z0-9)%])|(?<=[A-Z]{2}))\.)?["”]?)"""
)
_HYPHEN = re.compile("(-)")
_LINE_END = re.compile(r"(?<=[^\W_]-)\n(?=[^\W_])")
_STEP = 5  # characters a token: class, word, shape, length, and how the next token follows
_LOW = 16  # bits of a length that stand in its own character
_MASK = (1 << _LOW) - 1


class Words(dict[str, str]):
    """What stands between blanks -> its tokens, `_STEP` characters each; what is not known yet is looked up."""

    def __init__(self, nlp: Language, alphabet: Alphabet, phrases: PhraseFinder, seams: Seams) -> None:
        self._nlp, self._alphabet, self._phrases, self._seams = nlp, alphabet, phrases, seams
        self._tokenizer: Any = nlp.tokenizer
        self._before: dict[str, str] = {}

    def __missing__(self, chunk: str) -> str:
        found = self._before.get(chunk)
        if found is None:
            parts = self._split(chunk)
            found = self._token(chunk) if len(parts) == 1 else "".join(map(self._token, parts))
            if chunk and not chunk.isspace():
                found = _followed(found, 1)
        if len(self) >= _MOST:
            self._before = self.copy()
            self.clear()
        self[chunk] = found
        return found

    def split(self, text: str) -> list[str]:
        """The tokens of a text without line ends."""
        return [token for chunk in text.split(" ") for token in self._split(chunk)]

    def read(self, text: str) -> tuple[Tape, str, str]:
        """Every token of a text a unit, and two more strings with a character for each: its word and its shape among
        phrases. What a line end divides behind a hyphen is split as if the line went on: 'thirty', '-\\n', 'eight'."""
        if MARK in text and (ends := [match.start() for match in _LINE_END.finditer(text)]):
            tape, words, shapes = self.read(_LINE_END.sub("", text))
            cuts = [at - before for before, at in enumerate(ends)]
            starts, ends = ([at + bisect_right(cuts, at) for at in offsets] for offsets in (tape.starts, tape.ends))
            return Tape(text, tape.chars, starts, ends, tape.alphabet), words, shapes
        parts: list[str] = []
        done = 0
        if text[:1] == " " and not text[1:2].isspace():
            parts.append(self[" "])
            done = 1
        for white in _WHITE.finditer(text):
            start, end = white.span()
            if start > done:
                parts += map(self.__getitem__, text[done:start].split(" "))
                if text[start] == " ":
                    start += 1
                else:
                    parts[-1] = _followed(parts[-1], -1)
            if end > start:
                parts.append(self[text[start:end]])
            done = end
        if done < len(text):
            parts += map(self.__getitem__, text[done:].split(" "))
        return self._tape(text, "".join(parts))

    def read_doc(self, doc: Doc, text: str) -> tuple[Tape, str, str]:
        """The same for the tokens of a Doc, in which two words without a space between them become two tokens."""
        glued = [(token, seam) for token in doc if (seam := self._seams.seam(token.text))]
        if glued:
            with doc.retokenize() as split:
                for token, seam in glued:
                    split.split(token, [token.text[:seam], token.text[seam:]], heads=[(token, 0), (token, 0)])
        known = (_followed(self._token(token.text), bool(token.whitespace_)) for token in doc)
        return self._tape(text, "".join(known))

    def _tape(self, text: str, known: str) -> tuple[Tape, str, str]:
        numbers = codes(known).reshape(-1, _STEP)
        follow = numbers[:, 4]
        lengths = numbers[:, 3] + (follow >> 1 << _LOW)
        ends = (lengths + (follow & 1)).cumsum() - (follow & 1)
        tape = Tape(text, known[::_STEP], (ends - lengths).tolist(), ends.tolist(), self._alphabet)
        return tape, known[1::_STEP], known[2::_STEP]

    def _token(self, word: str) -> str:
        alphabet = self._alphabet
        if word.isalpha() and not alphabet.knows(word):  # most words that an archive brings in
            if seam := self._seams.of_unknown(word):
                return self._token(word[:seam]) + self._token(word[seam:])
            char = alphabet.shapes[shape_of(word)]
        else:
            char = alphabet.word(word)
        size = len(word)
        return char + self._phrases.key(word) + chr(size & _MASK) + chr(size >> _LOW << 1)

    def _split(self, chunk: str) -> list[str]:
        special = self._tokenizer.rules
        if chunk.isalpha() and chunk not in special:
            return [chunk]
        plain = _PLAIN.fullmatch(chunk)
        if plain is not None:
            opening, word, owner, closing = plain.groups()
            words, owned = _HYPHEN.split(word) if "-" in word else [word], word + owner
            abbreviation = words[-1] + closing[:1]  # 'mid-Nov.'
            if special.keys().isdisjoint((chunk, word, owned, owned + closing, owned + closing[:1], abbreviation)):
                return [part for part in (opening, *words, owner, *closing) if part]
        with self._nlp.memory_zone() if len(self._nlp.vocab.strings) > _STRINGS else nullcontext():
            return [token.text for token in self._tokenizer(chunk)]


def _followed(tokens: str, blank: int) -> str:
    """Tokens with a blank more, or less, behind them."""
    return tokens[:-1] + chr(ord(tokens[-1]) + blank)
