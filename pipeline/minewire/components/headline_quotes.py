"""Quotations in a headline: whoever says those words in the article below says them there too."""

from __future__ import annotations

import re
from collections.abc import Iterator

from minewire.mentions import Quote
from minewire.ruleset import Tape

from .clauses import Classes, holds
from .reports import Sentence
from .utterances import Draft

_WORD = re.compile(r"\w+")
_FEWEST = 3  # words of a quotation that are told by their words
_COLON, _FLOATING = "statement.colon", "statement.floating"


def attach_headline_quotes(tape: Tape, sentences: list[Sentence], quotes: dict[int, Quote], classes: Classes) -> None:
    """Give the quotation of a headline to the one who says its words below, and to nobody whom no name tells."""
    if not sentences or sentences[0].last >= len(tape) or tape.chars[sentences[0].last] not in classes.para:
        return
    headline = sentences[0]
    for unit in range(headline.first, headline.last):
        if unit not in quotes or headline.taken:
            continue
        said = next((draft for draft in headline.drafts if (unit, unit + 1) in draft.pieces), None)
        if said is None or said.rule not in (_COLON, _FLOATING) or _names_speaker(tape, said, unit, classes):
            continue
        if (voice := _repeated(tape, sentences[1:], quotes, unit, classes)) is not None:
            said.speaker, said.source, said.notes = voice.speaker, voice.source, dict(voice.notes)
            said.least = voice.least
        elif said.rule == _COLON:
            said.speaker = None


def _words(tape: Tape, quote: Quote) -> list[str]:
    return _WORD.findall(tape.text[quote.start : quote.end].lower())


def _repeated(tape: Tape, below: list[Sentence], quotes: dict[int, Quote], unit: int, classes: Classes) -> Draft | None:
    """Who is named as the speaker of a quotation in the text that holds the same words in the same order."""
    words = f" {' '.join(_words(tape, quotes[unit]))} "
    if words.count(" ") <= _FEWEST:
        return None
    told_before = classes.pronoun | classes.the | classes.possessive  # whom the text above it names
    for sentence in below:
        for draft in sentence.drafts:
            held = any(words in f" {' '.join(_words(tape, quotes[at]))} " for at in _quoted(draft, quotes))
            named = draft.speaker is not None and tape.chars[draft.speaker[0]] not in told_before
            if held and named:
                return draft
    return None


def _quoted(draft: Draft, quotes: dict[int, Quote]) -> Iterator[int]:
    return (at for first, last in draft.pieces for at in range(first, last) if at in quotes)


def _names_speaker(tape: Tape, said: Draft, quote: int, classes: Classes) -> bool:
    """Whether what stands before the colon is somebody, and no clause ('Last field cleared: "…"')."""
    if said.speaker is None:
        return False
    c, chars, (first, last) = classes, tape.chars, said.speaker
    ends = c.called_or_role | c.document
    run = last
    while run > first and chars[run - 1] in c.name:
        run -= 1
    there = first < run < last and chars[run - 1] in c.said_in  # 'Mines still kill in Aran: "…"'
    return last == quote - 1 and chars[last - 1] in ends and not there and not holds(c.finite, chars, first, last)
