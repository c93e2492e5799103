"""First component: the tape of units, paragraphs, quotes and sentences."""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import pairwise

from spacy.language import Language
from spacy.tokens import Doc

from minewire.mentions import Marked, Span
from minewire.ruleset import Ruleset, Tape
from minewire.ruleset.charsets import charset, union
from minewire.ruleset.english import NOTE
from minewire.ruleset.periods import read_periods
from minewire.ruleset.phrase_finder import Found

from .base import keep, ruleset_of
from .glued import Seams
from .hyphens import MARK, mend
from .period_names import PeriodNames
from .quotes import Cues, find_quotes
from .readable import readable
from .words import Words

_STAR, _BRACKET = "*", "["
_FOOTNOTE = re.compile(r"(?<=[^\W\d_]{2})\*{1,3}(?![\w*])")  # behind a word, not in '5*3' or before what is set bold
_NUMBERED = re.compile(rf"(?<=[^\s(\[{{“]){NOTE}(?!\w)")  # behind a word or a mark, not in 'he saw [12] mines'
_NUMERALS = ("num.int", "num.grouped", "number.unit", "number.tens", "number.many", "number.before", "number.zero",
             "claims.another")  # fmt: skip


class Structure:
    """Builds `Marked` for a document and keeps it beside it; see `keep`."""

    def __init__(self, nlp: Language, *, patterns: str | None = None) -> None:
        self.ruleset: Ruleset = ruleset_of(nlp, patterns)
        alphabet = self.ruleset.alphabet
        self._phrases = self.ruleset.finder
        of = self.ruleset.lexicon
        self._cues = Cues(of("quote.cue").entries, of("noun.of-talk").entries)
        self._words = Words(nlp, alphabet, self._phrases, Seams(self.ruleset))
        periods = read_periods(self.ruleset.table("periods.toml")).values()
        self._periods = PeriodNames(periods, self._phrases, self._words.split)
        self._line = alphabet.between["line"]
        self._para = alphabet.between["para"]
        self._space = alphabet.between["space"]
        self._blank, self._spaces = re.compile(charset({self._line, self._space})), re.compile(self._space)
        self._abbreviation = alphabet.members("structure.abbreviation") | alphabet.members("initial")  # 'a post on X.'
        ends = alphabet.members("=.") | alphabet.members("=!") | alphabet.members("=?")
        self._bullet = alphabet.members("claims.inline-bullet")
        self._sentence_end = re.compile(charset(ends | self._abbreviation | self._bullet | {self._para}))
        self._opener = alphabet.members("structure.opener") & alphabet.members("cap")
        self._going_on = union(alphabet.members("lower") - alphabet.members("punct"))
        self._closing = alphabet.members("structure.closing")
        self._parted = alphabet.members("structure.not-before-number")
        self._numeral = frozenset[str]().union(*map(alphabet.members, _NUMERALS))
        self._day, self._month = alphabet.members("num.day"), alphabet.members("date.month")
        self._day_before = alphabet.members("structure.day-before")

    def __call__(self, doc: Doc) -> Doc:
        text = doc.text
        plain = readable(text)
        as_tokens = plain == text and MARK not in text  # not where a line end stands inside a sentence or a word
        words = self._words.read_doc(doc, text) if as_tokens else self._words.read(plain)
        keep(doc, self._structured(plain, *words))
        return doc

    def read(self, text: str) -> Marked:
        """What is found in a text, without a Doc."""
        plain = readable(text)
        return self._structured(plain, *self._words.read(plain))

    def _structured(self, text: str, tokens: Tape, words: str, shapes: str) -> Marked:
        if MARK in text:
            tokens, words, shapes = mend(tokens, words, shapes, self.ruleset.alphabet, self._phrases)
        notes = _notes(tokens) if _BRACKET in text else []
        if (_STAR in text or notes) and (keep := _unmarked(tokens, notes)):
            words, shapes = ("".join([kinds[part] for part in keep]) for kinds in (words, shapes))
            tokens = _only(tokens, keep)
        marked = Marked(text, tokens, notes=notes)
        marked.tapes["tokens"] = tokens
        tape = self._joined_words(tokens, words, shapes)
        marked.tape = marked.tapes["structure"] = tape
        marked.paragraphs = self._paragraphs(tape)
        marked.quotes = find_quotes(text, marked.paragraphs, self._cues)
        marked.sentences = self._sentences(tape)
        marked.periods = list(self._periods.find(words, tokens))
        return marked

    def _joined_words(self, tokens: Tape, words: str, shapes: str) -> Tape:
        """Phrases as units, and no blanks."""
        if self._blank.search(tokens.chars) is None:
            return self._joined(tokens, words, shapes)
        tape = self._joined(tokens, words, shapes)
        return self._without_blanks(tape, _kept(tape, self._spaces))

    def _joined(self, tape: Tape, words: str, shapes: str) -> Tape:
        found = self._phrases.find(words, shapes, tape)
        if any(phrase[2] in self._parted for phrase in found):
            begins = {first: char for first, _, char in found}
            found = [phrase for phrase in found if not self._parts(phrase, tape, begins)]
        return tape.collapse(found)

    def _parts(self, phrase: Found, tape: Tape, begins: dict[int, str]) -> bool:
        """'left six dead and wounded three others': behind such a phrase a number belongs to its last word."""
        _, end, char = phrase
        if char not in self._parted or end >= len(tape):
            return False
        return tape.chars[end] in self._numeral or begins.get(end) in self._numeral

    def _without_blanks(self, tape: Tape, keep: list[slice]) -> Tape:
        """Only the given stretches; the line ends among them end a paragraph."""
        tape = _only(tape, keep)
        return Tape(tape.text, tape.chars.replace(self._line, self._para), tape.starts, tape.ends, tape.alphabet)

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
            if chars[at] == para or chars[at] in self._bullet:
                last = at  # a bullet inside a line opens the next of a row of headlines or results
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
            first = at + 1 if chars[at] == para else max(first, last)
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


def _only(tape: Tape, keep: list[slice]) -> Tape:
    """A tape of the given stretches."""
    chars = "".join([tape.chars[part] for part in keep])
    starts, ends = ([item for part in keep for item in items[part]] for items in (tape.starts, tape.ends))
    return Tape(tape.text, chars, starts, ends, tape.alphabet)


def _notes(tape: Tape) -> list[Span]:
    """Numbers that point from a word to a footnote ('three were hurt.[4]'), where units begin and end with them."""
    found: list[Span] = []
    for match in _NUMBERED.finditer(tape.text):
        first, last = bisect_left(tape.starts, match.start()), bisect_left(tape.starts, match.end())
        if first < last and (tape.starts[first], tape.ends[last - 1]) == match.span():
            found.append(match.span())
    return found


def _unmarked(tape: Tape, notes: list[Span]) -> list[slice]:
    """The stretches between stars ('Ali*, 13, lost a hand') and numbers that point from a word to a footnote."""
    cuts = [-1]
    for start, end in sorted([*(match.span() for match in _FOOTNOTE.finditer(tape.text)), *notes]):
        first, last = bisect_left(tape.starts, start), bisect_left(tape.starts, end)
        if last - first == end - start or (start, end) in notes:  # each star is a unit
            cuts += range(first, last)
    cuts.append(len(tape))
    return [slice(before + 1, after) for before, after in pairwise(cuts)] if len(cuts) > 2 else []


@Language.factory("minewire_structure", default_config={"patterns": None})
def make_structure(nlp: Language, name: str, patterns: str | None) -> Structure:
    """Tape, paragraphs, sentences and quotes of a document; the other minewire components need it before them."""
    return Structure(nlp, patterns=patterns)
