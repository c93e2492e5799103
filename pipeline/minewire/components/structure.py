"""First component: the tape of units, paragraphs, quotes and sentences."""

from __future__ import annotations

import re
from typing import Any

from spacy.attrs import IDX, LENGTH, LOWER, ORTH
from spacy.language import Language
from spacy.tokens import Doc

from minewire.mentions import Marked, Span
from minewire.ruleset import Ruleset, Tape
from minewire.ruleset.alphabet import charset

from .base import KEY, ruleset_of, text_of
from .quotes import find_quotes

# Beyond so many distinct words the characters are looked up anew instead of kept: bounds the memory of a long stream.
_MOST_WORDS = 200_000
# Lines of an article that was wrapped by hand end near one width; paragraphs of one line each do not.
_WRAPPED_FROM, _WRAPPED_TO = 50, 90


class Structure:
    """Builds `Marked` for a document and keeps it in doc.user_data["minewire"]."""

    def __init__(self, nlp: Language, *, patterns: str | None = None) -> None:
        self.ruleset: Ruleset = ruleset_of(nlp, patterns)
        self._strings = nlp.vocab.strings
        self._chars: dict[int, str] = {}
        alphabet = self.ruleset.alphabet
        self._line = alphabet.char(frozenset({"line"}))
        self._para = alphabet.char(frozenset({"para"}))
        self._space = alphabet.char(frozenset({"space"}))
        self._blank = re.compile(charset({self._line, self._space}))
        self._phrases = self._phrase_trie()
        ends = alphabet.members("=.") | alphabet.members("=!") | alphabet.members("=?")
        self._sentence_end = re.compile(charset(ends | alphabet.members("structure.abbreviation") | {self._para}))
        self._closing = alphabet.members("structure.closing")

    def __call__(self, doc: Doc) -> Doc:
        text = text_of(doc)
        tokens = self._tokens(doc, text)
        tape = self._units(doc, tokens)
        marked = Marked(text, tape)
        marked.tapes["tokens"], marked.tapes["structure"] = tokens, tape
        marked.paragraphs = self._paragraphs(tape)
        marked.quotes = find_quotes(text, marked.paragraphs)
        marked.sentences = self._sentences(tape)
        doc.user_data[KEY] = marked
        return doc

    def _phrase_trie(self) -> dict[int, Any]:
        """Lexicon entries of several tokens by the ids of their words in lower case; under 0 what ends there: pairs of
        the words as they must be written (None: in any case) and the classes.

        A trie of plain dicts: some thousand entries cost a PhraseMatcher ten times as long to build, for a gain of
        microseconds an article.
        """
        root: dict[int, Any] = {}
        add = self._strings.add
        for tokens, classes in self.ruleset.phrases.items():
            for spelt in _spellings(tokens):
                node = root
                for token in spelt:
                    node = node.setdefault(add(token.lower()), {})
                written = None if all(token == token.lower() for token in spelt) else spelt
                node.setdefault(0, []).append((written, frozenset(classes)))
        return root

    def _tokens(self, doc: Doc, text: str) -> Tape:
        """Every token a unit, before phrases are joined: unit and token have one number."""
        orths = doc.to_array(ORTH).tolist()
        starts: list[int] = doc.to_array(IDX).tolist()
        lengths = doc.to_array(LENGTH).tolist()
        known = self._chars
        try:
            chars = [known[orth] for orth in orths]
        except KeyError:
            chars = [known.get(orth) or self._learn(orth) for orth in orths]
        ends = [start + length for start, length in zip(starts, lengths)]
        return Tape(text, "".join(chars), starts, ends, list(range(len(orths) + 1)), self.ruleset.alphabet)

    def _units(self, doc: Doc, tokens: Tape) -> Tape:
        """The tape with phrases as units and without blanks."""
        if self._line in tokens.chars and _hand_wrapped(tokens.text):
            # A phrase may run over a line end ("anti-\npersonnel"): match on a document without the line ends.
            bare = self._without_blanks(tokens, wrapped=True)
            return self._with_phrases(Doc(doc.vocab, words=[bare.unit(i) for i in range(len(bare))]), bare)
        return self._without_blanks(self._with_phrases(doc, tokens), wrapped=False)

    def _learn(self, orth: int) -> str:
        alphabet = self.ruleset.alphabet
        char = alphabet.char(alphabet.word_classes(self._strings[orth]))
        if len(self._chars) < _MOST_WORDS:
            self._chars[orth] = char
        return char

    def _with_phrases(self, doc: Doc, tape: Tape) -> Tape:
        found = self._find_phrases(doc)
        if not found:
            return tape
        found.sort(key=lambda match: (match[0] - match[1], match[0]))  # longest first, then leftmost
        taken = bytearray(len(doc))
        spans: list[tuple[int, int, str]] = []
        merged: dict[Span, frozenset[str]] = {}
        for start, end, classes in found:
            if (start, end) in merged:
                merged[start, end] |= classes
            elif not any(taken[start:end]):
                taken[start:end] = b"\1" * (end - start)
                merged[start, end] = classes
        alphabet = self.ruleset.alphabet
        for (start, end), classes in sorted(merged.items()):
            first = doc[start].text
            shape = "upper" if len(first) > 1 and first.isupper() else "cap" if first[:1].isupper() else "lower"
            spans.append((start, end, alphabet.char(classes | {"phrase", shape})))
        return tape.collapse(spans)

    def _find_phrases(self, doc: Doc) -> list[tuple[int, int, frozenset[str]]]:
        """Every phrase of a lexicon in a document: first token, last + 1, classes."""
        words = doc.to_array(LOWER).tolist()
        root = self._phrases
        found: list[tuple[int, int, frozenset[str]]] = []
        for start in [i for i, word in enumerate(words) if word in root]:
            node = root[words[start]]
            for at in range(start + 1, len(words)):
                node = node.get(words[at])
                if node is None:
                    break
                for written, classes in node.get(0, ()):
                    if written is None or all(doc[start + i].text == token for i, token in enumerate(written)):
                        found.append((start, at + 1, classes))
        return found

    def _without_blanks(self, tape: Tape, *, wrapped: bool) -> Tape:
        """Blanks leave the tape; single line ends leave it in hand-wrapped text and end a paragraph elsewhere."""
        if self._blank.search(tape.chars) is None:
            return tape
        dropped = {self._space, self._line} if wrapped else {self._space}
        keep = [i for i, char in enumerate(tape.chars) if char not in dropped]
        chars = "".join(tape.chars[i] for i in keep).replace(self._line, self._para)
        return Tape(
            tape.text, chars, [tape.starts[i] for i in keep], [tape.ends[i] for i in keep],
            [tape.tokens[i] for i in keep] + [tape.tokens[-1]], tape.alphabet,
        )  # fmt: skip

    def _paragraphs(self, tape: Tape) -> list[Span]:
        spans: list[Span] = []
        first = 0
        breaks = [i for i, char in enumerate(tape.chars) if char == self._para] if self._para in tape.chars else []
        for index in (*breaks, len(tape)):
            if index > first:
                spans.append((tape.starts[first], tape.ends[index - 1]))
            first = index + 1
        return spans

    def _sentences(self, tape: Tape) -> list[Span]:
        """Sentences also inside quotations; an abbreviation ends one only before a word that opens sentences."""
        spans: list[Span] = []
        first, size = 0, len(tape)
        for match in self._sentence_end.finditer(tape.chars):
            at = match.start()
            if at < first:
                continue
            last = at + 1
            if tape.chars[at] == self._para:
                last = at
            elif tape.has(at, "structure.abbreviation"):
                if not tape.has(last, "structure.opener") or not tape.has(last, "cap"):
                    continue
            else:
                while last < size and tape.chars[last] in self._closing:
                    last += 1
                if last < size and tape.has(last, "lower") and not tape.has(last, "punct"):
                    continue
            if last > first:
                spans.append((tape.starts[first], tape.ends[last - 1]))
            first = at + 1 if tape.chars[at] == self._para else last
        if first < size:
            spans.append((tape.starts[first], tape.ends[size - 1]))
        return spans


def _spellings(tokens: tuple[str, ...]) -> list[tuple[str, ...]]:
    """A phrase as it may be tokenised: a hyphen at a line end stays with its word ("anti-" "personnel")."""
    if "-" not in tokens[1:-1]:
        return [tokens]
    at = tokens.index("-", 1)
    return [tokens, (*tokens[: at - 1], tokens[at - 1] + "-", *tokens[at + 1 :])]


def _hand_wrapped(text: str) -> bool:
    lengths = [len(line) for line in text.split("\n") if line.strip()]
    if len(lengths) < 6 or max(lengths) > _WRAPPED_TO:
        return False
    return sum(length >= _WRAPPED_FROM for length in lengths) * 2 > len(lengths)


@Language.factory("minewire_structure", default_config={"patterns": None})
def make_structure(nlp: Language, name: str, patterns: str | None) -> Structure:
    """Tape, paragraphs, sentences and quotes of a document; the other minewire components need it before them."""
    return Structure(nlp, patterns=patterns)
