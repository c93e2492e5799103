"""First component: the tape of units, paragraphs, quotes and sentences."""

from __future__ import annotations

import re
from itertools import count, pairwise
from typing import Any

import numpy as np
from spacy.attrs import ID, IDX, LENGTH
from spacy.language import Language
from spacy.tokens import Doc
from spacy.util import OOV_RANK

from minewire.mentions import Marked, Span
from minewire.ruleset import Ruleset, Tape
from minewire.ruleset.alphabet import GLUED, Alphabet, charset, codes

from .base import KEY, ruleset_of, text_of
from .glued import Seams
from .phrase_finder import PhraseFinder
from .quotes import find_quotes

_INSTANCES = count(1)
# Lines of an article that was wrapped by hand end near one width; paragraphs of one line each do not.
_WRAPPED_FROM, _WRAPPED_TO = 50, 90


class _Words:
    """What is known of the words of a document: the class character of each, and what the phrase finder wants of it.

    Words are kinds, as many as there are different such characters, and a kind has a number. It is kept as the rank of
    the word's lexeme, which nothing else uses in a vocabulary without vectors: so an article's words are looked up in
    one array operation. Words whose rank is taken are looked up one by one.
    """

    def __init__(self, alphabet: Alphabet, phrases: PhraseFinder, seams: Seams) -> None:
        self._alphabet, self._phrases, self._seams = alphabet, phrases, seams
        self._glued = alphabet.char(frozenset({GLUED}))
        self._first = np.uint64(next(_INSTANCES) << 32)  # the ranks of another instance are none of ours
        self._numbers: dict[str, int] = {}
        self._table = np.zeros((3, 0), dtype=np.uint32)

    def look_up(self, doc: Doc) -> list[str]:
        """Three strings with a character for each token: its class, its word and its shape among phrases."""
        numbers = doc.to_array(ID) - self._first
        new = np.flatnonzero(numbers >= len(self._numbers))
        if len(new):
            numbers[new] = [self._learn(doc[token].lex) for token in new.tolist()]
            if len(self._numbers) > self._table.shape[1]:
                self._table = codes("".join(self._numbers)).reshape(-1, 3).T.copy()
        return [str(row.tobytes(), "utf-32-le") for row in self._table[:, numbers]]

    def unglue(self, doc: Doc, chars: str) -> bool:
        """Splits the tokens that are two words without a space; False where none is."""
        glued = [doc[at] for at in range(len(chars)) if chars[at] == self._glued] if self._glued in chars else []
        if glued:
            with doc.retokenize() as split:
                for token in glued:
                    seam = self._seams.seam(token.text)
                    split.split(token, [token.text[:seam], token.text[seam:]], heads=[(token, 0), (token, 0)])
        return bool(glued)

    def _learn(self, lexeme: Any) -> int:
        word = lexeme.text
        char = self._glued if self._seams.seam(word) else self._alphabet.word_char(word)
        chars = char + self._phrases.key(word)
        number = self._numbers.setdefault(chars, len(self._numbers))
        if lexeme.rank == OOV_RANK:
            lexeme.rank = int(self._first) + number
        return number


class Structure:
    """Builds `Marked` for a document and keeps it in doc.user_data["minewire"]."""

    def __init__(self, nlp: Language, *, patterns: str | None = None) -> None:
        self.ruleset: Ruleset = ruleset_of(nlp, patterns)
        alphabet = self.ruleset.alphabet
        self._phrases = PhraseFinder(self.ruleset.phrases, alphabet)
        self._words = _Words(alphabet, self._phrases, Seams(self.ruleset))
        self._line = alphabet.char(frozenset({"line"}))
        self._para = alphabet.char(frozenset({"para"}))
        self._space = alphabet.char(frozenset({"space"}))
        self._blank, self._spaces = re.compile(charset({self._line, self._space})), re.compile(self._space)
        self._abbreviation = alphabet.members("structure.abbreviation") | alphabet.members("initial")  # 'a post on X.'
        ends = alphabet.members("=.") | alphabet.members("=!") | alphabet.members("=?")
        self._sentence_end = re.compile(charset(ends | self._abbreviation | {self._para}))
        self._opener = alphabet.members("structure.opener") & alphabet.members("cap")
        self._going_on = alphabet.members("lower") - alphabet.members("punct")
        self._closing = alphabet.members("structure.closing")
        self._day, self._month = alphabet.members("num.day"), alphabet.members("date.month")
        self._day_before = alphabet.members("structure.day-before")

    def __call__(self, doc: Doc) -> Doc:
        text = text_of(doc)
        tokens, tape = self._tapes(doc, text)
        marked = Marked(text, tape)
        marked.tapes["tokens"], marked.tapes["structure"] = tokens, tape
        marked.paragraphs = self._paragraphs(tape)
        marked.quotes = find_quotes(text, marked.paragraphs)
        marked.sentences = self._sentences(tape)
        doc.user_data[KEY] = marked
        return doc

    def _tapes(self, doc: Doc, text: str) -> tuple[Tape, Tape]:
        """Every token a unit (unit and token have one number), and the same with phrases as units, without blanks."""
        chars, words, shapes = self._words.look_up(doc)
        if self._words.unglue(doc, chars):
            chars, words, shapes = self._words.look_up(doc)
        starts = doc.to_array(IDX)
        ends: list[int] = (starts + doc.to_array(LENGTH)).tolist()
        tokens = Tape(text, chars, starts.tolist(), ends, self.ruleset.alphabet)
        if self._blank.search(chars) is None:
            return tokens, self._joined(tokens, words, shapes)
        if self._line in chars and _hand_wrapped(text):
            # A phrase may run over a line end ("anti-\npersonnel"): match on the tokens without the line ends.
            keep = _kept(tokens, self._blank)
            words, shapes = "".join([words[part] for part in keep]), "".join([shapes[part] for part in keep])
            return tokens, self._joined(self._without_blanks(tokens, keep), words, shapes)
        tape = self._joined(tokens, words, shapes)
        return tokens, self._without_blanks(tape, _kept(tape, self._spaces))

    def _joined(self, tape: Tape, words: str, shapes: str) -> Tape:
        return tape.collapse(self._phrases.find(words, shapes, tape))

    def _without_blanks(self, tape: Tape, keep: list[slice]) -> Tape:
        """Only the given stretches; the line ends among them end a paragraph."""
        chars = "".join([tape.chars[part] for part in keep]).replace(self._line, self._para)
        starts, ends = ([item for part in keep for item in items[part]] for items in (tape.starts, tape.ends))
        return Tape(tape.text, chars, starts, ends, tape.alphabet)

    def _paragraphs(self, tape: Tape) -> list[Span]:
        spans: list[Span] = []
        first, size, para = 0, len(tape), self._para
        while first < size:
            at = tape.chars.find(para, first)
            index = at if at >= 0 else size
            if index > first:
                spans.append((tape.starts[first], tape.ends[index - 1]))
            first = index + 1
        return spans

    def _sentences(self, tape: Tape) -> list[Span]:
        """Sentences also inside quotations; an abbreviation ends one only before a word that opens sentences."""
        spans: list[Span] = []
        chars, starts, ends, para = tape.chars, tape.starts, tape.ends, self._para
        first, size = 0, len(tape)
        for match in self._sentence_end.finditer(chars):
            at = match.start()
            if at < first:
                continue
            last = at + 1
            if chars[at] == para:
                last = at
            elif chars[at] in self._abbreviation:
                if last >= size or chars[last] not in self._opener:
                    continue
            else:
                while last < size and chars[last] in self._closing:
                    last += 1
                if last < size and (chars[last] in self._going_on or self._numbers_day(chars, at)):
                    continue
            if last > first:
                spans.append((starts[first], ends[last - 1]))
            first = at + 1 if chars[at] == para else last
        if first < size:
            spans.append((starts[first], ends[size - 1]))
        return spans

    def _numbers_day(self, chars: str, at: int) -> bool:
        """'On 3. August': a full stop that makes a number an ordinal."""
        day = at > 1 and chars[at - 1] in self._day and chars[at - 2] in self._day_before
        return day and chars[at + 1] in self._month


def _kept(tape: Tape, dropped: re.Pattern[str]) -> list[slice]:
    """The stretches of a tape between units that leave it."""
    cuts = [-1, *(match.start() for match in dropped.finditer(tape.chars)), len(tape)]
    return [slice(before + 1, after) for before, after in pairwise(cuts)]


def _hand_wrapped(text: str) -> bool:
    lengths = [len(line) for line in text.split("\n") if line.strip()]
    if len(lengths) < 6 or max(lengths) > _WRAPPED_TO:
        return False
    return sum(length >= _WRAPPED_FROM for length in lengths) * 2 > len(lengths)


@Language.factory("minewire_structure", default_config={"patterns": None})
def make_structure(nlp: Language, name: str, patterns: str | None) -> Structure:
    """Tape, paragraphs, sentences and quotes of a document; the other minewire components need it before them."""
    return Structure(nlp, patterns=patterns)
