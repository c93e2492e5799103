"""The bodies that an article names, spoken or only spoken of."""

from __future__ import annotations

import re
from collections.abc import Callable

from minewire.mentions import Span

from .name_index import NameIndex
from .voice import Voice

_LONGEST = 9  # units of an apposition
_LETTERS = 4  # of an acronym that is told by nothing else
_OPENING = 14  # units of where somebody works at the head of a sentence
_SAME_PARAGRAPH = 40  # units back to the place of work that 'there' means
_FEW = 2  # words of a body's name, where no class tells that it is one


class BodyIndex(NameIndex):
    """Named bodies of one article."""

    def last_body(self, before: int, fits: Callable[[str], bool]) -> tuple[int, str] | None:
        """Offset and name of the last body named before an offset that fits."""
        found = [named for named in self._named_bodies() if named[0] < before and fits(named[1])]
        return found[-1] if found else None

    def bodies_before(self, before: int) -> set[str]:
        """The names of all bodies before an offset, acronyms in full."""
        return {self.acronyms.get(name, name) for at, name in self._named_bodies() if at < before}

    def apposed(self, at: Span) -> str | None:
        """The name between commas behind these code points ('The company, Norgold, …')."""
        names, chars = self.names, self._tape.chars
        comma = self._tape.range(*at)[1]
        if comma >= len(chars) or chars[comma] not in names.comma:
            return None
        end = comma + 1
        while end < min(len(chars), comma + _LONGEST) and chars[end] in names.capital:
            end += 1
        closed = end > comma + 1 and end < len(chars) and chars[end] in names.comma
        known = any(chars[i] in names.place or chars[i] in names.office for i in range(comma + 1, end))
        return self._tape.slice(comma + 1, end) if closed and not known else None

    def whose(self, unit: int) -> str | None:
        """The body before 'whose' in front of a unit ('the Aran hospital, whose director said')."""
        names, chars = self.names, self._tape.chars
        if unit < _FEW or chars[unit - 1] not in names.whose:
            return None
        end = unit - 1 - (chars[unit - 2] in names.comma)
        first = end
        while first > 0 and chars[first - 1] in names.before_noun and chars[first - 1] not in names.bounds:
            first -= 1
        return self._tape.slice(first, end) if first < end and chars[end - 1] in names.body else None

    def workplace(self, who: Span) -> str | None:
        """Where somebody works whose phrase stands behind 'At the Aran hospital', behind 'where', or before 'there'."""
        names, chars, (unit, last) = self.names, self._tape.chars, who
        if unit < _FEW:
            return None
        there = not names.there.isdisjoint(chars[last - 1 : last + 1])
        if there or chars[unit - 1] in names.where:
            return self._last_workplace(unit)
        end = unit - (chars[unit - 1] in names.comma)
        first = end
        while first > 0 and chars[first - 1] not in names.stop and unit - first < _OPENING:
            first -= 1
        at = first + 1 + (chars[first + 1 : first + 2] in names.determiner)
        opens = chars[first] in names.at_work and at < end and not any(c in names.comma for c in chars[at:end])
        if not opens or not any(char in names.workplace for char in chars[at:end]):
            return None
        by = next((i + 1 for i in range(at, end - 1) if chars[i] in names.by), at)  # 'a clinic run by the Halo Trust'
        binders = (i for i in range(by, end) if chars[i] in names.preposition) if by > at else iter(())
        return self._tape.slice(by, next(binders, end))

    def _last_workplace(self, before: int) -> str | None:
        """The last place of work that the paragraph names before a unit, with where it is."""
        names, chars, at = self.names, self._tape.chars, before - 1
        while (
            at > 0
            and before - at < _SAME_PARAGRAPH
            and chars[at] not in names.workplace
            and chars[at] not in names.para
        ):
            at -= 1
        if chars[at] not in names.workplace:
            return None
        first, last = at, at + 1
        while first > 0 and chars[first - 1] in names.before_noun and chars[first - 1] not in names.bounds:
            first -= 1
        if last + 1 < before and chars[last] in names.preposition and chars[last + 1] in names.capital:
            last += 2
        return self._tape.slice(first + (chars[first] in names.determiner), last)

    def of_state(self, body: Span) -> bool:
        """Whether all that stands before the noun of a body tells of a country ('Chad's army', 'the Chadian army')."""
        names, (first, last) = self.names, self._tape.range(*body)
        told = names.place | names.demonym | names.apostrophe | names.determiner
        return all(char in told for char in self._tape.chars[first : last - 1])

    def last_officer(self, before: int) -> Voice | None:
        """The last one named before an offset with an office."""
        for start, name in self.nearest_person(0, before):
            voice = self.names.beside(self._tape, self._tape.range(start, start + len(name)))
            if voice is not None and voice.role and not self.names.only_rank(voice.role):
                return voice
        return None

    def owner(self, name: str) -> str | None:
        """The acronym or body in the genitive in front of a name ('UNICEF's Ana Roe')."""
        names, chars = self.names, self._tape.chars
        for start, known in self.people:
            at = self._tape.range(start, start + 1)[0]
            owned = known == name and at >= _FEW and chars[at - 1] in names.apostrophe
            if owned and (chars[at - 2] in names.upper or chars[at - 2] in names.named_body):
                return self._tape.unit(at - 2)
        return None

    def told_of(self, name: str, mentions: list[Span]) -> Voice | None:
        """Who somebody is by a sentence of its own: behind the surname, or behind 'he' and 'she' at the head of the
        sentence after one that names him."""
        names, tape = self.names, self._tape
        surname = name.split()[-1]
        for match in re.finditer(rf"\b{re.escape(surname)}(?:, \d\d,)? (?=\w)", tape.text):
            voice = names.told_behind(tape, tape.range(match.start(), match.end() - 1)[1])
            if voice is not None:
                return voice
        for _, end in mentions:
            unit = tape.range(end - 1, end)[1]
            stop = next((i for i in range(unit, len(tape)) if tape.chars[i] in names.stop), len(tape))
            while stop < len(tape) and tape.chars[stop] in names.stop:
                stop += 1
            if stop + 1 < len(tape) and tape.chars[stop] in names.pronoun and tape.unit(stop).lower() in names.singular:
                voice = names.told_behind(tape, stop + 1)
                if voice is not None:
                    return voice
        return None

    def _named_bodies(self) -> list[tuple[int, str]]:
        """(offset, name) of every name that a word tells to be a body's, in order."""
        if self._bodies is None:
            self._bodies = []
            names, tape = self.names, self._tape
            for pattern in (self._patterns.person, self._patterns.body):
                for match in pattern.finditer(tape.chars):
                    if self._tells(match.span()):
                        self._bodies.append((tape.starts[match.start()], tape.slice(*match.span())))
            for at, char in enumerate(tape.chars):
                if char in names.named_body or self._letters(at):
                    self._bodies.append((tape.starts[at], tape.unit(at)))
            for short, name in self.acronyms.items():
                self._bodies.extend((start, name) for start in self._places_of(short))
            self._bodies.sort()
        return self._bodies

    def _letters(self, at: int) -> bool:
        """Whether a unit is an acronym that can be a body's: it owns something or is long, and no line in capitals."""
        names, chars = self.names, self._tape.chars
        if chars[at] not in names.upper or chars[at] in names.no_letters:
            return False
        beside = chars[max(0, at - 1) : at] + chars[at + 1 : at + 2]
        owns = chars[at + 1 : at + 2] != "" and chars[at + 1] in names.apostrophe
        loud = any(char in names.upper for char in beside)
        return owns or (not loud and len(self._tape.unit(at)) >= _LETTERS)

    def _tells(self, run: Span) -> bool:
        """Whether a run of capitals ends or opens with a noun for a body, or stands behind one ('the charity Green
        Steppe')."""
        names, chars, (first, last) = self.names, self._tape.chars, run
        if chars[last - 1] in names.body or (chars[first] in names.body and last - first > _FEW):
            return last - first >= _FEW
        return first > 0 and chars[first - 1] in names.generic and self._tape.unit(first - 1).islower()

    def _places_of(self, short: str) -> list[int]:
        return [self._tape.starts[i] for i in range(len(self._tape)) if self._tape.unit(i) == short]
