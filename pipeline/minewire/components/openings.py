"""Where a subject begins: behind what belongs to the sentence and not to it."""

from __future__ import annotations

from minewire.mentions import Span
from minewire.ruleset import Tape

from .following import Following

_WHOLE = 5  # units between a preposition and its time ('for the whole of 2023')


class Openings(Following):
    """Finds the first unit of a noun phrase. Spans are units."""

    def _writing(self, tape: Tape, low: int, noun: int) -> int:
        """Where a writing begins whose noun stands here: with the capitals and bodies in front of it."""
        c, chars, first = self._c, tape.chars, noun
        while first > low and (chars[first - 1] in c.called or chars[first - 1] in c.apostrophe):
            first -= 1
        return first - 1 if first > low and chars[first - 1] in c.determiner else first

    def _trim(self, tape: Tape, first: int, end: int) -> int:
        """Without words in front that belong to the sentence ('But', 'Meanwhile', 'On Monday', 'In Kyiv')."""
        c, chars = self._c, tape.chars
        while first < end - 1:
            char = chars[first]
            if char in c.ordinal and chars[first + 1] in c.role:
                break  # 'First Deputy Minister'
            if char in c.whose or char in c.relative:  # 'a clinic which the city promised'
                first += 1
                continue
            if char in c.genitive:  # 'For the first time the agency said'
                first = self._after_adjunct(tape, first, end)
            elif (
                char in c.mid
                or (self.is_adverb(tape, first) and char not in c.name)
                or char in c.loose
                or (self.is_time(tape, first) and chars[first + 1] not in c.apostrophe)
                or (char in c.time and chars[first + 1] in c.determiner)  # 'Next morning the ministry said'
            ):
                first += 1
            elif char in c.spanning and first + 2 < end and self.is_time(tape, first + 1):
                first += 2  # 'Up to Sunday its log showed'
            elif char in c.preposition and char not in c.name:
                first = self._after_adjunct(tape, first, end)
            else:
                break
        return first

    def _after_adjunct(self, tape: Tape, first: int, end: int) -> int:
        """The subject behind a prepositional phrase without a comma: from the last article or name that can open it."""
        c, chars = self._c, tape.chars
        time = next((i for i in range(first + 1, min(end, first + _WHOLE)) if self.is_time(tape, i)), None)
        if time is not None and all(chars[i] in c.whole for i in range(first + 1, time)):
            return min(time + 1, end - 1)  # 'In 2023', 'For the whole of 2023'
        noun = first + 1 + (chars[first + 1] in c.determiner)
        at = noun
        while at < end and chars[at] in c.lower and chars[at] not in c.preposition and chars[at] not in c.determiner:
            at += 1
        if noun < at < end and chars[at] in c.name:
            return at  # 'Outside the chamber Colonel Dube of the …'
        for at in range(end - 1, first + 1, -1):
            if chars[at] in c.determiner:
                return at
        at = end - 1
        if chars[at] in c.name:
            while at > first + 1 and (chars[at - 1] in c.name or chars[at - 1] in c.role):
                at -= 1
            return at if at > first + 1 else first + 1
        return at

    def behind_claim(self, tape: Tape, found: Span) -> Span | None:
        """Who speaks behind the noun for what is judged ('a figure the army called …', 'a claim Aran denied …')."""
        c, (first, last) = self._c, found
        for at in range(first + 2, last):
            opens = tape.chars[at] in c.article or tape.chars[at] in c.name
            if opens and tape.chars[at - 1] in c.claim and tape.chars[first] in c.determiner:
                return at, last
        return None
