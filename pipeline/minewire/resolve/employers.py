"""Whom somebody works for: the organisation in the words round an office or a name."""

from __future__ import annotations

from minewire.mentions import Span
from minewire.ruleset import Tape

from .name_words import NameWords
from .voice import Voice

_FIRM = 6  # units before a name's end in which the words of an office stand
_TWO = 2  # words of a name that is no place or person without a word that says so


class Employers(NameWords):
    """Finds the organisation of an office."""

    _floor: int  # the first unit of the words that are read

    def _employer(self, tape: Tape, role: Span, complement: int, head: int) -> Span | None:
        """Capitals without a noun for a body behind an office that bodies have: 'head of operations at Clear Ground',
        'director of Polymin'."""
        chars, (first, last) = tape.chars, role
        for at in range(complement, last - 1):
            if chars[at] not in self.working and chars[at] not in self.genitive:
                continue
            end = self._name_end(tape, at + 1, last)
            if end == at + 1 or not (end == last or chars[end] in self.adjunct or chars[end] in self.open):
                continue
            loose = chars[at] in self.genitive
            titled = chars[head] in self.capital and head > 0 and chars[head - 1] not in self.stop
            titled = titled and not self._of_firms(tape, first, complement)
            if loose and (titled or not self._of_bodies(tape, first, complement)):
                continue  # 'Director of Human Resources', 'a resident of Novi Dol'
            if self._is_employer(tape, (at + 1, end), sure=self._of_firms(tape, first, at)):
                return at + 1 + (chars[at + 1] in self.the), end
        return None

    def _owning(self, tape: Tape, first: int, head: int) -> Span | None:
        """Capitals in the genitive before an office that bodies have: 'Clear Ground's country director'."""
        chars = tape.chars
        mark = next((i for i in range(head - 1, first, -1) if chars[i] in self.apostrophe), None)
        if mark is None or self._name_end(tape, first, mark) != mark or not self._of_bodies(tape, mark, head + 1):
            return None
        return (
            (first, mark) if self._is_employer(tape, (first, mark), sure=self._of_firms(tape, mark, head + 1)) else None
        )

    def _worked_for(self, tape: Tape, first: int, last: int) -> Span | None:
        """Capitals without a noun for a body behind the verb of an office: 'heads Clear Ground'."""
        start = first + 1 + (tape.chars[first + 1 : first + 2] in self.preposition and first + 1 < last)
        end = self._name_end(tape, start, last)
        ended = end == last or tape.chars[end] in self.adjunct
        return (start, end) if ended and self._is_employer(tape, (start, end), sure=False) else None

    def whole_owner(self, tape: Tape, first: int, last: int) -> tuple[Span, int] | None:
        """A body with its complement in front of an office, and where that begins: 'the Ministry of Defence's
        spokesman', 'the Directorate for Mine Action director'."""
        chars = tape.chars
        while first < last and chars[first] in self.determiner:
            first += 1
        binder = next((i for i in range(first + 1, last - 1) if chars[i] in self.genitive), None)
        if (
            binder is None
            or chars[binder - 1] not in self.body
            or any(chars[i] in self.office for i in range(first, binder))
        ):
            return None
        office = next((i for i in range(binder + 1, last) if chars[i] in self.office), None)
        if office is None:
            return None
        mark = next((i for i in range(office - 1, binder, -1) if chars[i] in self.apostrophe), None)
        if mark is not None:
            return (first, mark), mark + 1
        end = self._name_end(tape, binder + 1, office)
        small = all(tape.unit(i).islower() for i in range(end, office))
        return ((first, end), end) if end > binder + 1 and small else None

    def _of_bodies(self, tape: Tape, first: int, last: int) -> bool:
        return any(tape.chars[i] in self.of_bodies for i in range(first, last))

    def _of_firms(self, tape: Tape, first: int, last: int) -> bool:
        return any(tape.chars[i] in self.firm for i in range(first, last))

    def _name_end(self, tape: Tape, first: int, last: int) -> int:
        """Where a name in capitals ends, which may hold small words between them ('Roots of Peace')."""
        chars, at = tape.chars, first
        while at < last and chars[at] in self.the:
            at += 1
        while at < last:
            if chars[at] in self.capital:
                at += 1
                continue
            behind = at
            while behind < last and behind - at < _TWO and chars[behind] in self.in_body:
                behind += 1
            joined = at > first and at < behind < last and chars[behind] in self.capital
            if not joined or chars[at - 1] not in self.capital:
                break
            at = behind
        return at

    def _is_employer(self, tape: Tape, name: Span, *, sure: bool) -> bool:
        """Whether capitals can be a body's name: no place, person, office or matter; one word only where it is sure."""
        chars, (first, last) = tape.chars, name
        while first < last and chars[first] in self.the:
            first += 1
        words = [i for i in range(first, last) if chars[i] in self.capital]
        if not words or any(chars[i] in self.office or chars[i] in self.title for i in words):
            return False
        placed = all(chars[i] in self.place or chars[i] in self.demonym for i in words)
        if placed and not (sure and " " in tape.slice(first, last)):  # a strange name can be taken for a place's
            return False
        if chars[words[-1]] not in self.firm_end and any(chars[i] in self.matter for i in words):
            return False  # 'head of Humanitarian Affairs'
        if self.gender_of(tape.unit(words[0])):
            return False  # 'spokesman for Omar Noor'
        return sure or len(tape.slice(first, last).split()) >= _TWO  # one unit can be several words

    def _organisation(self, tape: Tape, first: int, last: int) -> Span | None:
        """The organisation in the complement of a role: the last phrase that holds a body or an acronym."""
        chars = tape.chars
        indefinite = first < last and chars[first] in self.indefinite
        while first < last and chars[first] in self.determiner:
            first += 1
        if last - first > 1 and chars[first] in self.opens_body and chars[first + 1] in self.capital:
            return first, last  # 'Operation Calm Water'
        if not any(chars[i] in self.body or chars[i] in self.upper for i in range(first, last)):
            return None
        plain = last - first == 1 and tape.unit(first).islower() and chars[first] in self.only_capital
        if plain or (indefinite and not self._proper_body(tape, first, last)):
            return None  # 'at a hospital in Ganja', 'the owner of the house' name none
        bracket = next((i for i in range(first, last) if chars[i] in self.open), None)
        if bracket is not None and bracket + 1 < last and chars[bracket + 1] in self.upper:
            return bracket + 1, bracket + 2
        owner = self._genitive(tape, first, last)
        if owner is not None and (chars[owner[1] - 1] in self.body or chars[owner[1] - 1] in self.upper):
            # 'the army's Second Division': the army; 'the Agency's Board': the agency
            common = tape.unit(owner[1] - 1).islower() or (owner[1] - owner[0] == 1 and chars[owner[0]] in self.generic)
            if common or not self._proper_body(tape, owner[1], last):
                return owner
        for at in range(last - 1, first, -1):  # 'head of the department of the agency': the agency
            if chars[at] in self.preposition and any(
                chars[i] in self.body or chars[i] in self.upper for i in range(at + 1, last)
            ):
                before = any(
                    (chars[i] in self.body and tape.unit(i).islower()) or chars[i] in self.role
                    for i in range(first, at)
                )
                named = any(chars[i] in self.upper for i in range(at + 1, last)) or self._proper_body(
                    tape, at + 1, last
                )
                plain = not any(chars[i] in self.owning for i in range(first, at))
                named_so = chars[at] in self.genitive and last - at == _TWO and chars[last - 1] in self.only_capital
                if chars[at - 1] in self.titled_body and (chars[at] in self.on or named_so):
                    continue  # 'the Committee on Emergencies and Civil Defence', 'the Council of State'
                if before or named or plain:  # 'head of operations at the fire service'
                    first = at + 1
                    break
        while first < last and chars[first] in self.determiner:
            first += 1
        while last > first and (chars[last - 1] in self.close or chars[last - 1] in self.apostrophe):
            last -= 1
        last = self._before_adjunct(tape, first, last)
        first = self._behind_compound(tape, first, last)
        if last - first > 1 and chars[last - 1] in self.office and chars[last - 1] not in self.body:
            return None  # 'a spokesman for the provincial police chief'
        if last - first > 1 and chars[last - 1] in self.press and chars[last - 2] in self.upper:
            last -= 1  # 'the SSS press service'
        behind = self._described(tape, first, last)  # 'the charity Clear Ground'
        return (behind or first, last) if last > first else None

    def _described(self, tape: Tape, first: int, last: int) -> int | None:
        """Where the name begins in 'the state news agency Saba': capitals behind a common noun for a body."""
        chars = tape.chars
        at = last
        while at > first and (
            chars[at - 1] in self.capital or chars[at - 1] in self.apostrophe
            or (chars[at - 1] in self.dash and at < last and tape.starts[at - 1] == tape.ends[at - 2])  # 'DOK-ING'
        ):  # fmt: skip
            at -= 1
        if last - at > 1 and chars[at] in self.unnamed_body and tape.unit(at)[:_TWO].isupper():
            return at + 1  # 'the NGO Clear Ground'
        if not first < at < last or chars[at] not in self.capital or not tape.unit(at - 1).islower():
            return None
        acronym = last - at == 1 and chars[at] in self.upper and chars[at - 1] in self.word
        return at if acronym or (chars[at - 1] in self.unnamed_body and chars[at - 1] not in self.role) else None

    def _behind_compound(self, tape: Tape, first: int, last: int) -> int:
        """The name in 'the Houthi-run Mine Action Centre', 'the London-based Mines Group'."""
        chars, at = tape.chars, first
        if at + 2 < last and chars[at + 1] in self.dash and tape.starts[at + 1] == tape.ends[at]:
            at += 2
        part = tape.unit(at).rpartition("-")[2]
        told = part.islower() and (at > first or "-" in tape.unit(at))
        named = last - at > 2 and all(chars[i] in self.capital for i in (at + 1, last - 1))
        return at + 1 if told and named and any(chars[i] in self.body for i in range(at + 1, last)) else first

    def _before_adjunct(self, tape: Tape, first: int, last: int) -> int:
        """Where a body ends: 'the agency in Kabul' before 'in', 'the Centre for Mine Action in Europe' not."""
        chars = tape.chars
        for at in range(first + 1, last):
            common = chars[at - 1] in self.body and tape.unit(at - 1).islower()
            second = chars[at] in self.conjunction and at + 1 < last and chars[at + 1] in self.indefinite
            abroad = chars[at - 1] in self.upper and at - 1 == first and chars[at] in self.adjunct  # 'RAMA in Aran'
            placed = chars[at - 1] in self.unposted and chars[at] in self.adjunct  # 'the Halo Trust in Aran'
            behind = at + 1 + (chars[at + 1 : at + 2] in self.the)
            there = chars[at] in self.adjunct and behind < last and chars[behind] in self.place
            if (
                chars[at] in self.open
                or second
                or abroad
                or (there and self._described(tape, first, at) is not None)  # 'the firm Clear Path in Aran's north'
                or (placed and at + 1 < last and all(chars[i] in self.place for i in range(at + 1, last)))
                or (common and chars[at] in self.preposition and chars[at] not in self.genitive)
            ):
                return at
        return last

    def _set_body_behind(self, tape: Tape, voice: Voice, first: int, last: int) -> None:
        """The organisation in 'Colonel Ana Reyes of the mine clearance unit'."""
        if first + 1 < last and tape.chars[first] in self.preposition:
            offices = range(max(self._floor, first - _FIRM), first)
            firm = any(tape.chars[i] in self.firm for i in offices)
            body = self._organisation(tape, first + 1, last) or self._capitals(tape, first + 1, last, firm=firm)
            if body is None and any(tape.chars[i] in self.of_bodies for i in offices):
                end = self._name_end(tape, first + 1, last)
                named = end == last and self._is_employer(tape, (first + 1, end), sure=False)
                body = (first + 1, end) if named else None  # 'team leader Ana Reyes of Pro Vita'
            voice.organisation = tape.slice(*body) if body else None

    def _capitals(self, tape: Tape, first: int, last: int, *, firm: bool) -> Span | None:
        """A body without a noun for one: capitals of several words, one of no person ('Basra Civil Defence'), or behind
        an office that firms have ('finance chief Ana Reyes of Steel Works')."""
        chars = tape.chars
        while first < last and chars[first] in self.determiner:
            first += 1
        end = first
        while end < last and (chars[end] in self.capital or chars[end] in self.ampersand):
            end += 1
        if any(char in self.ampersand for char in chars[first:end]):
            return first, end  # 'Bread & Roses'
        known = self.place | self.demonym
        if firm and first < end == last and not any(char in known for char in chars[first:end]):
            return first, end
        whole = self._name_end(tape, first, last)
        joined = any(tape.unit(i).islower() or chars[i] in self.inner_mark for i in range(first, whole))
        if joined and self._is_employer(tape, (first, whole), sure=False):
            return first, whole  # 'Roots of Peace', 'Mine-Free Futures'
        words = {char for char in chars[first:end] if char in self.no_person}
        return (first, end) if end - first > 1 and (words - known or chars[end - 1] in self.firm_end) else None
