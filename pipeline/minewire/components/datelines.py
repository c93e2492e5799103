"""Where a sentence begins behind its dateline ('KABUL, Afghanistan (AP) —')."""

from __future__ import annotations

from dataclasses import dataclass, field

from minewire.mentions import Quote, Span
from minewire.ruleset import Tape

from .clauses import Classes
from .contents import Contents
from .subjects import Subjects
from .utterances import Draft

_DATELINE = 16  # units within which a dateline ends
_TOP = 40  # units of an article in which its dateline stands, also within a paragraph
_DATED = 3  # units of 'Jammu, May 3'
_PLAIN_DATELINE = 6  # units of a dateline without brackets ('ADEN, Yemen, Aug. 3 —')
_WITH_AGENCY = 10  # units of one with a date and an agency ('OSH, May 3, Asia-Plus -')
_AGENCY = 5  # units of an agency in brackets at the head ('(MENAFN- Trend News)')
_SLUG = 2  # units of an agency's name before its slash
# A dash that the tokenizer left on its word or its full stop.
_LOOSE_DASHES = frozenset({").-", ".-", ".–", ".—", ")-", ")–", ")—", "-–"})


@dataclass(slots=True)
class Sentence:
    """A sentence in units, with the drafts found in it. `taken` is set where a turn of an interview holds it."""

    first: int
    last: int
    drafts: list[Draft] = field(default_factory=list)
    vouched: list[Draft] = field(default_factory=list)
    taken: bool = False
    back: Draft | None = None  # a report whose content is the sentence before


class Datelines:
    """The state of a sentence, and its beginning. Not safe to share between threads."""

    _tape: Tape
    _chars: str
    _quotes: dict[int, Quote]
    _sentence: Sentence
    _start: int  # behind the dateline
    _low: int  # what is read so far
    _high: int  # without the terminal marks
    _subject: Span | None
    _relay: Span | None  # the outlet that is told

    def __init__(self, classes: Classes, subjects: Subjects, contents: Contents) -> None:
        self._c, self.subjects, self._contents = classes, subjects, contents

    def _after_dateline(self, sentence: Sentence) -> int:
        """Behind 'KABUL, Afghanistan (AP) —' and the like at the head of a paragraph."""
        c, chars, tape = self._c, self._chars, self._tape
        first = sentence.first
        if self._slashed(tape.unit(first)):
            return self._after_marks(first + 1)  # 'BAKU, June 10. /TASS/.'
        if first and chars[first - 1] not in c.para and first > _TOP:
            return self._after_marks(first)
        if chars[first] in c.quote:
            return first
        first = self._after_agency(first)
        behind = first + _DATED  # 'Jammu, May 3 Two men …'
        town = behind < self._high and tape.has(first, "place") and chars[first + 1] in c.comma
        if town and chars[behind - 1] in c.date and tape.unit(behind)[:1].isupper():
            return behind
        if town and chars[behind - 1] in c.article and tape.unit(behind - 1)[:1].isupper():
            return behind - 1  # 'Baghdad, The ministry said'
        for at in range(first, min(first + _DATELINE, self._high)):
            char = chars[at]
            if at == first:
                if self._behind_agency(first, at):
                    return at + 1  # 'Kars. 3 May. REPORT.AM/ Two men …'
                continue
            if self._slashed(tape.unit(at)):
                return self._after_marks(at + 1)  # 'KYIV, March 20 /Ukrinform/. …'
            if tape.unit(at).replace(" ", "")[-2:] in _LOOSE_DASHES:
                return at + 1
            if char in c.lower and not tape.has(at, "punct") and chars[at - 1] not in c.open:
                break
            if char in c.colon and self._titled_place(first, at):
                return at + 1  # 'KABUL: …', 'Sanaa: …', 'Jammu, May 3: …'
            if self._behind_agency(first, at):
                return at + 1
            if char in c.dash and (tape.starts[at] > tape.ends[at - 1] or self._glued(first, at)):
                dated = tape.has(first, "place") and any(chars[i] in c.date for i in range(first + 1, at))
                if chars[at - 1] in c.close or at - first <= (_WITH_AGENCY if dated else _PLAIN_DATELINE):
                    return at + 1
                break
        return self._after_marks(first)

    def _after_agency(self, first: int) -> int:
        """Behind an agency in brackets that opens a paragraph: '(MENAFN- Trend) Two men …', '(ANSA) - TUNIS -'."""
        c, chars, tape = self._c, self._chars, self._tape
        if chars[first] not in c.open:
            return first
        for close in range(first + 2, min(first + _AGENCY + 2, self._high - 1)):
            if chars[close] in c.close:
                behind = close + 1 + (chars[close + 1] in c.dash)
                opens = behind < self._high and chars[behind] not in c.punct and not tape.unit(behind)[:1].islower()
                return behind if opens else first
            if tape.unit(close)[:1].islower():
                break
        return first

    def _titled_place(self, first: int, colon: int) -> bool:
        """Whether a place in capitals, or a town at the top of an article, stands alone before a colon."""
        c, chars, tape = self._c, self._chars, self._tape
        if not tape.has(first, "place"):
            return False
        dated = chars[first + 1] in c.comma and chars[colon - 1] in c.date and colon == first + _DATED
        town = first <= _TOP and (colon == first + 1 or dated)
        return tape.unit(first).isupper() or (town and tape.unit(colon + 1)[:1].isupper())

    def _behind_agency(self, first: int, at: int) -> bool:
        """Whether an agency ends the dateline without a dash: 'Sanaa, May 24 (IANS) Three …', 'Harbour News/ On …'."""
        c, chars, tape = self._c, self._chars, self._tape
        opens = at + 1 < self._high and tape.starts[at + 1] > tape.ends[at] and not tape.unit(at + 1)[:1].islower()
        if not opens or chars[at + 1] in c.dash:
            return False
        if chars[at] in c.close:
            where = range(first, at - 2)  # no 'Aran Rights Commissioner (Ombudsman) Ana Reyes'
            plain = all(tape.has(i, "place") or chars[i] in c.comma or self.subjects.is_time(tape, i) for i in where)
            return plain and chars[at + 1] not in c.punct and chars[at - 2] in c.open
        return tape.unit(at).endswith("/") and first <= _TOP and at - first <= _SLUG

    def _glued(self, first: int, dash: int) -> bool:
        """Whether a dash that stands on its word ends a dateline: 'ADEN-- Two men …', 'ADEN–Two men …'."""
        tape = self._tape
        town = tape.has(first, "place") and tape.unit(dash - 1).isupper() and tape.unit(dash + 1)[:1].isupper()
        if tape.unit(dash) in ("-", "/"):  # 'ADEN-At least two men', but not 'ADEN-Sanaa highway'
            word = tape.unit(dash + 1)
            follows = not word.isupper() and not tape.has(dash + 1, "place") and tape.unit(dash + 2)[:1].islower()
            return town and follows and tape.unit(dash) == "-" and dash == first + 1
        return len(tape.unit(dash)) > 1 or town

    def _slashed(self, unit: str) -> bool:
        """Whether a unit is an agency between slashes."""
        outlet = unit.rstrip(".")
        return len(outlet) > 2 and outlet[0] == outlet[-1] == "/"

    def _after_marks(self, first: int) -> int:
        c, chars = self._c, self._chars
        while first < self._high and chars[first] in c.punct and chars[first] not in c.opens:
            first += 1
        return first
