"""A text that a body issues itself: a bulletin or press release, whose unattributed figures that body vouches for.

Two things make one: a row above the text names a body and nothing else ('Ministry of Defence – Aran Mine Action
Authority'), and either a row there calls the text a bulletin, or the text speaks as 'we' outside all quotations. An
agency's own report has a headline and a dateline there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from minewire.mentions import Span
from minewire.ruleset import Ruleset, Tape
from minewire.ruleset.charsets import union

from .clauses import Classes, holds
from .datelines import Sentence
from .utterances import VOUCHED, Draft

_ROWS = 6  # rows above the text
_LETTERS = 3  # fewest of an acronym
_LETTER = re.compile(r"[^\W\d_]")
_ISSUED = "statement.issued"


class Issued:
    """Finds the body that issues a text."""

    def __init__(self, ruleset: Ruleset, classes: Classes) -> None:
        of = ruleset.alphabet.members
        self._c = c = classes
        self._writing, self._we, self._to_us = of("report.writing"), of("report.we"), of("report.not-ours")
        self._offices = self._writing & (c.press - c.document)
        self._lead, self._by = of("report.issued-by"), of("noun.by") | c.genitive
        self._sections = of("report.section")
        self._parts = c.comma | c.colon | c.dash | c.open | c.close | of("mark.column")
        inside = (c.name, c.body, c.determiner, c.apostrophe, c.noun_preposition, c.conjunction)
        self._within = union(*(chars - c.numeral - c.finite for chars in inside))

    def find(self, tape: Tape, sentences: Sequence[Sentence]) -> Draft | None:
        """A report without words whose speaker is the body that issues the text."""
        rows = list(self._head(tape))
        bodies = [(body, told) for row in rows for body, told in self._body(tape, row)]
        if not bodies or not (self._named_so(tape, rows, bodies) or self._own_words(tape, rows[-1][1], sentences)):
            return None
        body = next((body for body, told in bodies if told), None) or self._meant(tape, [b for b, _ in bodies], rows)
        return Draft([body], _ISSUED, None, body, notes={"kind": VOUCHED})

    def _head(self, tape: Tape) -> Iterable[Span]:
        """The rows above the first paragraph of full sentences."""
        c, first, rows = self._c, 0, 0
        for at in range(len(tape.chars)):
            if tape.chars[at] not in c.para:
                continue
            if at > first:
                if tape.chars[at - 1] in c.stop or holds(c.quote_stop, tape.chars, first, at) or rows == _ROWS:
                    return
                yield first, at
                rows += 1
            first = at + 1

    def _body(self, tape: Tape, row: Span) -> list[tuple[Span, bool]]:
        """The bodies of a row that names nothing else, and whether the row tells that the text is theirs."""
        c, chars = self._c, tape.chars
        found: list[tuple[Span, bool]] = []
        first, told = row[0], False
        for at in range(row[0], row[1] + 1):
            inside = at < row[1] and chars[at] in c.dash and tape.starts[at] == tape.ends[at - 1]
            if inside or (at < row[1] and chars[at] not in self._parts):
                continue
            part = self._bare(tape, first, at)
            told = told or part[0] > first
            name = range(*part)
            office = self._has_office(tape, part, at)
            if name and all(chars[i] in self._within for i in name) and (office or self._is_body(tape, part)):
                found.append(((part[0], at) if office else part, part[0] > first))
            elif name and not self._besides(tape, part):
                return []
            first = at + 1
        return [(body, told or lead) for body, lead in found]

    def _bare(self, tape: Tape, first: int, last: int) -> Span:
        """A part of a row without 'Press service of the' in front and 'press release' behind."""
        c, chars = self._c, tape.chars
        at = first
        if at < last and (chars[at] in self._writing or chars[at] in self._lead):
            at += 1
            while at < last and (chars[at] in self._by or chars[at] in c.determiner):
                at += 1
        while last > at and chars[last - 1] in self._writing:
            last -= 1
        return (at + (at < last and chars[at] in c.the), last)

    def _has_office(self, tape: Tape, part: Span, last: int) -> bool:
        """Whether an office behind a name that no person or place has tells that a body bears it ('ClearPath Laos
        media office', not 'Salavan media office')."""
        c, chars = self._c, tape.chars
        if part[1] == last or chars[last - 1] not in self._offices or self._is_body(tape, part):
            return False
        if holds(c.outlet, chars, *part) or holds(c.broadcast, chars, *part):
            return False
        return any(tape.has(i, "mixed") and not tape.has(i, "place") for i in range(*part))

    def _is_body(self, tape: Tape, part: Span) -> bool:
        """Whether words name a body that is no outlet and no section of a paper ('Life & Society')."""
        c, chars, (first, last) = self._c, tape.chars, part
        if holds(c.outlet, chars, first, last) or holds(c.broadcast, chars, first, last):
            return False
        unit = tape.unit(first)
        if last - first == 1 and " " not in unit:
            known = len(unit) >= _LETTERS and unit.isalpha() and unit.isupper() and tape.text.count(unit) > 1
            return known and chars[first] not in c.body and not (tape.has(first, "device") or tape.has(first, "place"))
        nouns = [i for i in range(first, last) if chars[i] in c.body and not tape.unit(i)[:1].islower()]
        named = any(chars[i] not in self._sections for i in nouns)
        return named and not holds(c.news - c.body, chars, first, last)

    def _besides(self, tape: Tape, part: Span) -> bool:
        """Whether a part only tells when and where a text was issued, or its number."""
        c, chars = self._c, tape.chars
        told = (c.date, c.name, c.numeral, c.document, c.determiner)
        return all(any(chars[i] in of for of in told) or not _LETTER.search(tape.unit(i)) for i in range(*part))

    def _named_so(self, tape: Tape, rows: Sequence[Span], bodies: Sequence[tuple[Span, bool]]) -> bool:
        """Whether a row calls the text a bulletin of its own body, at the head or end of a part."""
        chars, writing = tape.chars, self._writing
        if any(told for _, told in bodies):
            return True
        for first, last in rows:
            parted = [unit for unit in range(first + 1, last - 1) if chars[unit] in self._parts]
            ends = {first, last - 1, *(unit - 1 for unit in parted), *(unit + 1 for unit in parted)}
            if any(chars[unit] in writing for unit in ends):
                return True
        return False

    def _own_words(self, tape: Tape, start: int, sentences: Sequence[Sentence]) -> bool:
        """Whether the text speaks as 'we', in words that nobody in it says."""
        chars = tape.chars
        for sentence in sentences:
            if sentence.first < start or sentence.taken:
                continue
            said = [piece for draft in sentence.drafts for piece in draft.pieces]
            for unit in range(sentence.first, sentence.last):
                ours = chars[unit] in self._we and not tape.unit(unit).isupper()  # not 'the US'
                ours = ours and chars[unit - 1] not in self._to_us
                ours = ours and chars[unit + 1 : unit + 2] not in self._to_us
                if ours and not any(first <= unit < last for first, last in said):
                    return True
        return False

    def _meant(self, tape: Tape, bodies: Sequence[Span], rows: Sequence[Span]) -> Span:
        """Of several bodies the one of which the text goes on to speak, else the last and narrowest."""
        text = tape.text[tape.ends[rows[-1][1] - 1] :]
        for body in reversed(bodies):
            nouns = (tape.unit(i) for i in range(*body) if tape.chars[i] in self._c.body)
            if any(f" {noun} " in text for noun in nouns):
                return body
        return bodies[-1]
