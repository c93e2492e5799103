"""Roles: their head noun and the organisation that they belong to."""

from __future__ import annotations

from minewire.mentions import Span
from minewire.ruleset import Tape

from .name_words import NameWords
from .voice import Voice

_FIRM = 6  # units before a name's end in which the words of an office stand


class Roles(NameWords):
    """Reads the role beside a name."""

    _floor: int  # the first unit of the words that are read

    def _set_role(self, tape: Tape, voice: Voice, role: Span) -> None:
        """The role, its head noun, and the organisation that it belongs to."""
        chars = tape.chars
        first, last = self._strip(tape, role)
        if first < last and chars[first] in self.whose:
            return
        if first < last and chars[first] in self.relative:
            told = first + 1
            first = next(
                (i for i in range(told, last) if chars[i] not in self.copula), last
            )  # 'who is also a senior …'
            first, last = self._strip(tape, (first, last))
            if first == last:  # the text breaks off: '…, who'
                return
            speaks = chars[first] in self.speaks and any(chars[i] in self.preposition for i in range(first + 1, last))
            led = speaks or chars[first] in self.leads
            if not led and not any(chars[i] in self.office for i in range(first, last)):
                return
        last = next((i for i in range(first + 1, last) if chars[i] in self.ends_role), last)
        while last - 1 > first and chars[last - 1] in self.binder:
            last -= 1  # 'a sapper with the call sign Fox'
        if last <= first:
            return
        last = self._before_rank(tape, first, last)
        nouns = [i for i in range(first, last) if chars[i] in self.office and not self._of_body(tape, i, last)]
        if chars[first] in self.leads | self.speaks and any(chars[i] in self.relative for i in range(role[0], first)):
            nouns = []  # 'who commands the engineer battalion'
        complement = next((i for i in range(first + 1, last) if chars[i] in self.preposition), None)
        heads = [i for i in nouns if complement is None or i < complement]
        voice.head = tape.unit(heads[-1] if heads else nouns[-1]).lower() if nouns else ""
        perfect = first - 1 > role[0] and chars[first] in self.leads and chars[first - 1] in self.perfect
        voice.role = tape.slice(first - perfect, last)  # 'has run the programme'
        if heads and chars[heads[-1]] in self.delegate and self._set_state(tape, voice, (first, last), heads[0]):
            return
        if complement is not None and heads:
            body = self._organisation(tape, complement + 1, last)
            if body is not None and chars[complement] in self.adjunct and chars[body[1] - 1] in self.land:
                body = None  # 'an elder in Kayah State'
            prefix = self._prefix(tape, first, heads[0])
            acronym = prefix is not None and chars[prefix[0]] in self.upper  # 'UNMAS chief of the mine programme'
            known = body is not None and any(chars[i] in self.upper for i in range(*body))
            vague = body is None or (not known and (acronym or body[1] - body[0] == 1))
            if prefix is not None and vague:
                body = prefix  # 'ANAMA chairman of the board'
                if prefix[1] < heads[0] and chars[prefix[1]] in self.apostrophe:
                    voice.role = tape.slice(prefix[1] + 1, last)  # 'the UN's coordinator in Aran'
            body = body or self._employer(tape, complement, last)
            if body is not None:
                voice.organisation = tape.slice(*body)
        elif not heads:
            self._set_owner(tape, voice, (first, last), complement)
        else:
            self._set_body_before(tape, voice, (first, last), heads)
        if complement is not None and heads and not voice.organisation:
            owner = self._genitive(tape, first, heads[0])  # 'the agency's programme manager in Kunar'
            if owner is not None and any(chars[i] in self.body or chars[i] in self.upper for i in range(*owner)):
                voice.organisation, voice.role = tape.slice(*owner), tape.slice(owner[1] + 1, last)

    def _of_body(self, tape: Tape, noun: int, last: int) -> bool:
        """Whether an office is part of a body's name: 'the Refugee Council', 'the prosecutor's office spokesman'."""
        chars, behind = tape.chars, noun + 1
        if behind < last and chars[behind] in self.body and chars[behind] in self.capital:
            return chars[noun] in self.capital
        return behind + 2 < last and chars[behind] in self.apostrophe and chars[behind + 1] in self.body

    def _set_state(self, tape: Tape, voice: Voice, role: Span, head: int) -> bool:
        """Whose delegate somebody is: 'Aran's ambassador to the Council', 'its envoy to the Council'."""
        chars, (first, last) = tape.chars, role
        owner = next((i for i in range(head - 1, first, -1) if chars[i] in self.apostrophe), None)
        if owner is not None and all(chars[i] in self.place for i in range(first, owner)):
            voice.organisation, voice.role = tape.slice(first, owner), tape.slice(owner + 1, last)
            return True
        return voice.span[0] > 0 and chars[first - 1] in self.possessive

    def _before_rank(self, tape: Tape, first: int, last: int) -> int:
        """The end of the office in 'army spokesman Major General': what has a small letter comes before the rank."""
        end = last
        while end > first and tape.chars[end - 1] in self.rank and tape.unit(end - 1)[:1].isupper():
            end -= 1
        office = first < end < last and tape.chars[end - 1] in self.role and tape.unit(end - 1)[:1].islower()
        return end if office else last

    def _employer(self, tape: Tape, first: int, last: int) -> Span | None:
        """Capitals behind 'at' or 'with' at the end of an office: 'head of operations at Clear Ground'."""
        chars, at = tape.chars, last
        while at > first and chars[at - 1] in self.capital and chars[at - 1] not in self.place | self.demonym:
            at -= 1
            if at - 1 > first and chars[at - 1] in self.the and chars[at - 2] in self.capital:
                at -= 1  # 'Save the Rivers'
        return (at, last) if at > first and last - at > 1 and chars[at - 1] in self.working else None

    def _set_body_before(self, tape: Tape, voice: Voice, role: Span, heads: list[int]) -> None:
        """The organisation in front of an office: 'ANAMA board chairman', 'the agency's spokesman'."""
        chars, (first, last) = tape.chars, role
        before = heads[0]
        named = [i for i in range(first, before) if chars[i] in self.capital and chars[i] not in self.no_organisation]
        if named:  # 'ANAMA board chairman': the organisation ends with its capitals
            before = named[-1] + 1
            while before < heads[0] and (chars[before] in self.firm_end or chars[before] in self.body & self.capital):
                before += 1
            if chars[before - 1] not in self.upper:
                before = self._behind_common(tape, before, heads[0])
        while (
            before > first
            and chars[before - 1] in self.job
            and not self._bureau(tape, first, before - 1)
            and (tape.unit(before - 1).islower() or (before - 1 == first and before == heads[0]))
        ):
            before -= 1  # 'programme manager', 'Team leader'
        while before > first and chars[before - 1] not in self.body and chars[before - 1] not in self.capital:
            before -= 1
        if before > first and any(
            chars[i] in self.body
            or chars[i] in self.upper
            or (
                chars[i] in self.capital
                and chars[i] not in self.no_organisation
                and chars[heads[-1]] not in self.of_field
            )
            for i in range(first, before)
        ):
            start, end = first, before
            while start < end - 1 and chars[start] in self.adjective:
                start += 1
            while before < last and chars[before] in self.apostrophe:
                before += 1
            while end > start and chars[end - 1] in self.apostrophe:
                end -= 1
            voice.organisation = None if chars[heads[-1]] in self.kin else tape.slice(start, end)
            voice.role = tape.slice(before, last)

    def _bureau(self, tape: Tape, first: int, noun: int) -> bool:
        """Whether a noun is the bureau of an office: 'the prosecutor's office', not 'the agency's office'."""
        return noun - 2 >= first and tape.chars[noun - 1] in self.apostrophe and tape.chars[noun - 2] in self.office

    def _behind_common(self, tape: Tape, first: int, head: int) -> int:
        """Behind the common noun of a body that goes on with capitals ('Kherson military administration head')."""
        chars = tape.chars
        body = (
            i for i in range(head - 1, first - 1, -1)
            if chars[i] in self.body and (chars[i] not in self.job or self._bureau(tape, first, i))
        )  # fmt: skip
        return next(body, first - 1) + 1

    def _set_owner(self, tape: Tape, voice: Voice, role: Span, complement: int | None) -> None:
        """The organisation of someone who has no office there: 'runs the group's teams', 'works for the trust',
        'UNICEF's Ana Reyes'."""
        chars, (first, last) = tape.chars, role
        owner = self._genitive(tape, first + (chars[first] in self.leads), last)  # 'heads the agency's dog section'
        if (
            owner is not None
            and chars[first] in self.leads
            and chars[last - 1] in self.body - (self.job - self.nameless)
        ):
            named = any(chars[i] in self.body - self.nameless or chars[i] in self.upper for i in range(*owner))
            owner = owner if named else (owner[0], last)  # 'heads the city's rescue office'
        elif (
            owner is not None and chars[owner[1] - 1] in self.plural and chars[owner[1] + 1 : owner[1] + 2] in self.body
        ):
            owner = owner[0], owner[1] + 2  # 'leads the farmers' union of Aran'
        if owner is not None and owner[0] == first and last == owner[1] + 1:
            voice.role = None
            if not any(chars[i] in self.body or chars[i] in self.upper for i in range(*owner)):
                return
        if owner is None and complement is not None:
            led = chars[first] in self.leads and any(
                chars[i] in self.upper or (chars[i] in self.body and chars[i] in self.capital)
                for i in range(first + 1, complement)
            )
            owner = self._organisation(tape, first + 1, complement) if led else None
            owner = owner or self._organisation(tape, complement + 1, last)
            owner = None if owner and all(chars[i] in self.place for i in range(*owner)) else owner
        if owner is None and chars[first] in self.leads:
            head = complement if complement is not None else last
            owner = self._led(tape, first + 1, head)
            if (
                owner is None
                and chars[first + 1 : first + 2] in self.indefinite
                and chars[head - 1] in self.body - self.job
            ):
                owner = first + 2, last  # 'heads an association of drivers in Aran'
        voice.organisation = tape.slice(*owner) if owner else None

    def _led(self, tape: Tape, first: int, last: int) -> Span | None:
        """The body that somebody heads ('heads the provincial health office'); the team that he leads is none."""
        body = self._organisation(tape, first, last)
        if body is None or tape.chars[body[1] - 1] not in self.job - self.nameless:
            return body
        start, end = body
        while end - start > 1 and tape.chars[end - 1] in self.job and tape.unit(end - 1).islower():
            end -= 1  # 'has run the Rescue Service programme'
        return (start, end) if self._proper_body(tape, start, end) or tape.chars[end - 1] in self.upper else None

    def _prefix(self, tape: Tape, first: int, head: int) -> Span | None:
        """The organisation in front of a role, without its genitive."""
        chars = tape.chars
        head = next((i for i in range(head - 1, first, -1) if chars[i] in self.apostrophe), head)
        while head > first and (chars[head - 1] in self.apostrophe or tape.unit(head - 1).islower()):
            head -= 1
        known = any(chars[i] in self.upper or chars[i] in self.body for i in range(first, head))
        return (first, head) if known else None

    def behind_office(self, tape: Tape, first: int, last: int) -> int:
        """Where the body begins in 'Deputy Chairman of the Board of the Mine Action Agency'."""
        chars = tape.chars
        binder = next((i for i in range(first + 1, last) if chars[i] in self.preposition), None)
        if binder is None or not any(chars[i] in self.office for i in range(first, binder)):
            return first
        body = self._organisation(tape, binder + 1, last)
        return body[0] if body else first

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
        if indefinite and not self._proper_body(tape, first, last):
            return None  # 'at a hospital in Ganja' names none
        bracket = next((i for i in range(first, last) if chars[i] in self.open), None)
        if bracket is not None and bracket + 1 < last and chars[bracket + 1] in self.upper:
            return bracket + 1, bracket + 2
        owner = self._genitive(tape, first, last)
        if owner is not None and (chars[owner[1] - 1] in self.body or chars[owner[1] - 1] in self.upper):
            common = tape.unit(owner[1] - 1).islower()  # 'the army's Second Division': the army
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
                if before or named:
                    first = at + 1
                    break
        while first < last and chars[first] in self.determiner:
            first += 1
        while last > first and (chars[last - 1] in self.close or chars[last - 1] in self.apostrophe):
            last -= 1
        for at in range(first + 1, last):  # 'the agency in Kabul'; but 'the Centre for Mine Action in Europe'
            common = chars[at - 1] in self.body and tape.unit(at - 1).islower()
            second = chars[at] in self.conjunction and at + 1 < last and chars[at + 1] in self.indefinite
            abroad = chars[at - 1] in self.upper and at - 1 == first and chars[at] in self.adjunct  # 'RAMA in Aran'
            placed = chars[at - 1] in self.unposted and chars[at] in self.adjunct  # 'the Halo Trust in Aran'
            if (
                chars[at] in self.open
                or second
                or abroad
                or (placed and at + 1 < last and all(chars[i] in self.place for i in range(at + 1, last)))
                or (common and chars[at] in self.preposition and chars[at] not in self.genitive)
            ):
                last = at
                break
        if last - first > 1 and chars[last - 1] in self.office and chars[last - 1] not in self.body:
            return None  # 'a spokesman for the provincial police chief'
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
        if not first < at < last or chars[at] not in self.capital or not tape.unit(at - 1).islower():
            return None
        acronym = last - at == 1 and chars[at] in self.upper and chars[at - 1] in self.word
        return at if acronym or (chars[at - 1] in self.body and chars[at - 1] not in self.role) else None

    def _set_body_behind(self, tape: Tape, voice: Voice, first: int, last: int) -> None:
        """The organisation in 'Colonel Ana Reyes of the mine clearance unit'."""
        if first + 1 < last and tape.chars[first] in self.preposition:
            offices = range(max(self._floor, first - _FIRM), first)
            firm = any(tape.chars[i] in self.firm for i in offices)
            body = self._organisation(tape, first + 1, last) or self._capitals(tape, first + 1, last, firm=firm)
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
        words = {char for char in chars[first:end] if char in self.no_person}
        return (first, end) if end - first > 1 and (words - known or chars[end - 1] in self.firm_end) else None
