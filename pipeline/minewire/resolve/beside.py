"""A name with the office that stands beside it."""

from __future__ import annotations

from minewire.mentions import Span
from minewire.ruleset import Tape

from .roles import Roles
from .voice import PERSON, Voice

_WHOSE = 5  # units of an office behind 'whose'
_LONGEST_ROLE = 26  # units of an apposition


class Beside(Roles):
    """Reads who somebody is from the words round a name."""

    def beside(self, tape: Tape, name: Span) -> Voice | None:
        """A name with the role that stands beside it: an apposition behind it, or a role in front of it."""
        chars = tape.chars
        first, last = name
        end = last
        while end < len(chars) and chars[end] in self.open and end - last < 5:
            end = next((i + 1 for i in range(end, min(len(chars), end + 6)) if chars[i] in self.close), end + 6)
        if end + 2 < len(chars) and chars[end] in self.comma and chars[end + 2] in self.comma:
            end += 2 * (chars[end + 1] in self.age or chars[end + 1] in self.count)  # 'Omar Noor, 34, a driver, …'
        if end + 1 < len(chars) and chars[end] in self.comma:
            stop = end + 1
            while stop < min(len(chars), end + _LONGEST_ROLE) and not (
                chars[stop] in self.comma or chars[stop] in self.stop
            ):
                stop += 1
            told = next((i for i in range(end + 1, stop) if chars[i] in self.relative or chars[i] in self.verb), end)
            says = chars[told] in self.verb  # 'the minister, Omar Noor, the mayor and the police said'
            opens = chars[end + 1] not in self.no_relative and chars[end + 1] not in self.conjunction
            says = says or (stop < len(chars) and chars[stop] in self.stop and self._behind_source(tape, first))
            if self._explains(tape, (end + 1, stop)) and opens and not says:
                voice = Voice(PERSON, name, tape.slice(*name), name)
                self._set_role(tape, voice, (end + 1, stop))
                if voice.role:
                    return voice
        at = first
        while at > 0 and first - at < 5 and chars[at - 1] in self.before_noun and chars[at - 1] not in self.bounds:
            if chars[at - 1] in self.which:
                break  # 'the letter which Governor Omar Noor sent'
            at -= 1
        office = self._headed_before(tape, first)
        if office is not None:
            voice = Voice(PERSON, name, tape.slice(*name), name)
            self._set_role(tape, voice, (office, first))
            return voice
        roles = [i for i in range(at, first) if chars[i] in self.role or chars[i] in self.rank]
        if roles and roles[-1] == first - 1:
            voice = Voice(PERSON, name, tape.slice(*name), name)
            self._set_role(tape, voice, (at, first))
            ranked = all(chars[i] in self.rank for i in roles)  # no office yet
            return (self._behind_its_office(tape, name, end) if ranked else None) or voice
        return (
            self._behind_its_office(tape, name, end)
            or self._whose_office(tape, name)
            or self._told_of_work(tape, name, end)
        )

    def _behind_source(self, tape: Tape, name: int) -> bool:
        """Whether a name is the source that its sentence opens with: what is behind its comma to the stop is said."""
        first = name
        while first > 0 and name - first < _LONGEST_ROLE and tape.chars[first - 1] not in self.stop:
            first -= 1
        return tape.has(first, "cue.source")

    def _whose_office(self, tape: Tape, name: Span) -> Voice | None:
        """'The project, whose managing director is Omar Noor'."""
        chars, last = tape.chars, name[0] - 1
        if last < 2 or chars[last] not in self.copula:
            return None
        first = last
        while first > 0 and last - first < _WHOSE and chars[first - 1] in self.before_noun:
            first -= 1
        opens = next((i for i in range(last - 1, max(0, first - 2), -1) if chars[i] in self.whose), None)
        if opens is None or not any(chars[i] in self.office for i in range(opens + 1, last)):
            return None
        voice = Voice(PERSON, name, tape.slice(*name), name)
        self._set_role(tape, voice, (opens + 1, last))
        return voice if voice.role else None

    def _headed_before(self, tape: Tape, name: int) -> int | None:
        """Where 'UN Coordinator in Aran Ana Marsh', 'Chairman of the Board of the Mine Agency Ana Marsh' begins: an
        office in capitals, with a place or a body in front of the name."""
        chars, at = tape.chars, name - 1
        if at < 1 or not (chars[at] in self.place or (chars[at] in self.body and chars[at] in self.capital)):
            return None
        bound = (self.capital, self.binder, self.apostrophe)
        while at > 0 and name - at < _LONGEST_ROLE and any(chars[at] in of for of in bound):
            if chars[at] in self.office and chars[at] in self.capital and chars[at + 1] in self.preposition:
                while at > 0 and chars[at - 1] in self.capital:
                    at -= 1
                return at
            at -= 1
        return None

    def _behind_its_office(self, tape: Tape, name: Span, end: int) -> Voice | None:
        """A name between commas, with the role before the first one ('The mayor of Aran, Leo Marsh, toured …')."""
        chars, comma = tape.chars, name[0] - 1
        while comma > 1 and chars[comma] in self.rank:
            comma -= 1  # 'The chief of the army, General Omar Noor, …'
        if comma < 1 or chars[comma] not in self.comma or (end < len(chars) and chars[end] not in self.ends):
            return None
        floor = max(0, comma - _LONGEST_ROLE)
        head = next((i for i in range(comma - 1, floor, -1) if chars[i] in self.office or chars[i] in self.stop), 0)
        if chars[head] not in self.office or (head + 1 < comma and chars[head + 1] not in self.preposition):
            return None
        if any(chars[i] in self.comma for i in range(head, comma)):
            return None
        first = head
        while first > 0 and chars[first - 1] in self.before_noun and chars[first - 1] not in self.bounds:
            first -= 1
        voice = Voice(PERSON, name, tape.slice(*name), name)
        self._set_role(tape, voice, (first, comma))
        return voice

    def _told_of_work(self, tape: Tape, name: Span, end: int) -> Voice | None:
        """A name whose verb tells the office ('Ana Roe has run the programme of the agency since May')."""
        chars, at = tape.chars, end
        perfect = at < len(chars) and chars[at] in self.perfect
        verb = at + perfect
        if verb + 1 >= len(chars) or chars[verb] not in self.leads:
            return None
        if chars[verb + 1] not in self.binder and chars[verb + 1] not in self.count:
            return None
        if not perfect and not tape.unit(verb).endswith("s"):
            return None  # 'ran the race'
        stop = next((i for i in range(verb + 1, min(len(chars), verb + _LONGEST_ROLE)) if chars[i] in self.ends), 0)
        voice = Voice(PERSON, name, tape.slice(*name), name)
        self._set_role(tape, voice, (verb, stop))
        if voice.role and perfect:
            voice.role = tape.slice(at, verb) + " " + voice.role
        return voice if voice.role else None

    def own_body(self, voice: Voice) -> bool:
        """Whether the body of an office is only a part of another ('the head of its mine action unit')."""
        words = (voice.role or "").split()
        part = (voice.organisation or "").split()[:1]
        at = words.index(part[0]) if part and part[0] in words else 0
        return at > 0 and words[at - 1] in self._possessives

    def told_behind(self, tape: Tape, end: int) -> Voice | None:
        """Who somebody is by the verb behind the name or pronoun ('Mr Noor is the director of the centre', 'She heads
        the centre')."""
        chars = tape.chars
        if end + 2 >= len(chars):
            return None
        stop = next(
            (i for i in range(end, min(len(chars), end + _LONGEST_ROLE)) if chars[i] in self.ends_or_relative), 0
        )
        is_one = chars[end] in self.copula and chars[end + 1] in self.determiner
        leads = chars[end] in self.leads and tape.unit(end).endswith("s") and chars[end + 1] in self.determiner
        first = end + is_one
        told = any(chars[i] in self.office for i in range(first, stop)) if is_one else leads
        if not told or stop <= first:
            return None
        voice = Voice(PERSON, (first, stop), "", None)
        self._set_role(tape, voice, (first, stop))
        return voice if voice.role else None
