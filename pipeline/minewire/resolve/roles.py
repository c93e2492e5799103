"""Roles: their head noun and the organisation that they belong to."""

from __future__ import annotations

from minewire.mentions import Span
from minewire.ruleset import Tape

from .employers import Employers
from .voice import Voice

_POST = 6  # units of an office behind 'as a', and in front of it


class Roles(Employers):
    """Reads the role beside a name."""

    def _set_role(self, tape: Tape, voice: Voice, role: Span) -> None:
        """The role, its head noun, and the organisation that it belongs to."""
        chars = tape.chars
        first, last = self._strip(tape, role)
        if first < last and (chars[first] in self.whose or self._beside_another(tape, first, last)):
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
            if (post := self._works_as(tape, first, last)) is not None:
                first = post  # 'who joined as a deminer two years ago'
                time, ends, goes_on = self.time, self.before_role, self.preposition
                ended = (c in time or (c in ends and c not in goes_on) for c in chars[first + 1 : last])
                last = next((i for i, end in enumerate(ended, first + 1) if end), last)
            led = speaks or chars[first] in self.leads
            if not led and not any(chars[i] in self.office for i in range(first, last)):
                return
        last = next((i for i in range(first + 1, last) if chars[i] in self.ends_role), last)
        while last - 1 > first and chars[last - 1] in self.binder:
            last -= 1  # 'a sapper with the call sign Fox'
        if last <= first:
            return
        if (whole := self.whole_owner(tape, first, last)) is not None:
            self._set_role(tape, voice, (whole[1], last))
            voice.organisation = tape.slice(*whole[0])
            return
        last = self._before_rank(tape, first, last)
        nouns = [i for i in range(first, last) if chars[i] in self.office and not self._of_body(tape, i, last)]
        if (chars[first] in self.leads or chars[first] in self.speaks) and any(
            chars[i] in self.relative for i in range(role[0], first)
        ):
            nouns = []  # 'who commands the engineer battalion'
        complement = next((i for i in range(first + 1, last) if chars[i] in self.preposition), None)
        heads = [i for i in nouns if complement is None or i < complement]
        voice.head = tape.unit(heads[-1] if heads else nouns[-1]).lower() if nouns else ""
        perfect = first - 1 > role[0] and chars[first] in self.leads and chars[first - 1] in self.perfect
        voice.role = tape.slice(first - perfect, last)  # 'has run the programme'
        if heads and chars[heads[-1]] in self.delegate and self._set_state(tape, voice, (first, last), heads[0]):
            return
        if complement is not None and heads:
            self._set_complement(tape, voice, (first, last), complement, heads)
        elif not heads:
            self._set_owner(tape, voice, (first, last), complement)
        else:
            self._set_body_before(tape, voice, (first, last), heads)
            if not voice.organisation and (owner := self._owning(tape, first, heads[0])):
                voice.organisation, voice.role = tape.slice(*owner), tape.slice(owner[1] + 1, last)

    def _beside_another(self, tape: Tape, first: int, last: int) -> bool:
        """Whether a phrase tells whom somebody was with ('…, with the head of Aran county, Ana Reyes')."""
        chars = tape.chars
        end = next((i for i in range(first + 1, last) if chars[i] in self.genitive), last)
        return chars[first] in self.working and end > first + 1 and chars[end - 1] in self.office

    def _works_as(self, tape: Tape, first: int, last: int) -> int | None:
        """Where the office begins in 'who joined the agency as a deminer'."""
        chars = tape.chars
        found = (
            i
            for i in range(first + 1, min(last - 2, first + _POST))
            if chars[i] in self.named_as and chars[i + 1] in self.indefinite
        )
        at = next(found, None)
        if at is None or any(chars[i] in self.office for i in range(first, at)):
            return None
        return at + 2 if any(chars[i] in self.office for i in range(at + 2, min(last, at + _POST))) else None

    def _set_complement(self, tape: Tape, voice: Voice, role: Span, complement: int, heads: list[int]) -> None:
        """The organisation of an office that has a complement: behind its preposition, or in front of it."""
        chars, (first, last) = tape.chars, role
        if complement + 1 < last and chars[complement + 1] in self.on_duty:  # 'an officer on duty at the clinic'
            behind = next((i for i in range(complement + 2, last) if chars[i] in self.preposition), last)
            if behind == last or chars[behind] not in self.for_whom:
                return
            complement = behind
        closed = (
            i for i in range(complement + 4, last - 1) if chars[i] in self.close and chars[i - 3] in self.apostrophe
        )
        body = self._organisation(tape, next(closed, complement) + 1, last)  # behind 'of the Aran Government's (AG)'
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
        body = body or self._employer(tape, (first, last), complement, heads[-1])
        if body is not None:
            voice.organisation = tape.slice(*body)
        if not voice.organisation:
            owner = self._genitive(tape, first, heads[0])  # 'the agency's programme manager in Kunar'
            lettered = self.body | self.upper | self.mixed
            if owner is None or lettered.isdisjoint(chars[slice(*owner)]):
                owner = self._owning(tape, first, heads[0])
            if owner is not None:
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

    def _set_body_before(self, tape: Tape, voice: Voice, role: Span, heads: list[int]) -> None:
        """The organisation in front of an office: 'ANAMA board chairman', 'the agency's spokesman'."""
        chars, (first, last) = tape.chars, role
        subject = heads[0] - first > 1 and chars[heads[0] - 1] in self.of_subject
        if subject and chars[heads[0] - 2] in self.body and tape.unit(heads[0] - 2).islower():
            return  # 'a military affairs expert', but 'the UN policy chief'
        if heads[-1] + 1 < last and chars[last - 1] in self.titled_body:
            capitals = all(chars[i] in self.capital for i in (first, *range(heads[-1] + 1, last)))
            if capitals:  # 'Political Officer Aran Agency'
                voice.organisation, voice.role = tape.slice(heads[-1] + 1, last), tape.slice(first, heads[-1] + 1)
                return
        before = heads[0]
        named = [i for i in range(first, before) if chars[i] in self.capital and chars[i] not in self.no_organisation]
        if named:  # 'ANAMA board chairman': the organisation ends with its capitals
            before = named[-1] + 1
            post = chars[before - 1] in self.upper and chars[heads[0]] in self.capital  # 'UNMAS Programme Manager'
            while before < heads[0] and not (post and chars[before] in self.no_employer) and (
                chars[before] in self.firm_end or (chars[before] in self.body and chars[before] in self.capital)
                or (chars[before] in self.place and chars[before + 1] in self.apostrophe)  # 'Halo Trust Aran's'
            ):  # fmt: skip
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
            bare = all(c in self.capital and c not in self.upper and c not in self.body for c in chars[start:end])
            someone = bare and bool(self.gender_of(tape.unit(start)))  # 'Omar Noor's deputy'
            voice.organisation = None if someone or chars[heads[-1]] in self.kin else tape.slice(start, end)
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
            and chars[last - 1] in self.body
            and (chars[last - 1] not in self.job or chars[last - 1] in self.nameless)
        ):
            owning = chars[slice(*owner)]
            named = any((c in self.body and c not in self.nameless) or c in self.upper for c in owning)
            owner = owner if named else (owner[0], last)  # 'heads the city's rescue office'
        elif (
            owner is not None
            and chars[owner[1] - 1] in self.plural
            and self._of_many(chars[owner[1] + 1 : owner[1] + 2])
        ):
            owner = owner[0], owner[1] + 2  # 'leads the farmers' union of Aran'
        elif owner is not None and chars[owner[1] - 1] in self.plural and chars[owner[1] - 1] not in self.body:
            owner = None  # 'leads a women's team of the charity'
        if owner is not None and owner[0] == first and last == owner[1] + 1:
            voice.role = None
            if not any(chars[i] in self.body or chars[i] in self.upper for i in range(*owner)):
                return
        if owner is None and complement is not None:
            led = chars[first] in self.leads and any(
                chars[i] in self.upper or (chars[i] in self.body and chars[i] in self.capital)
                for i in range(first + 1, complement)
            )
            bare = led and chars[complement - 1] in self.titled_body  # 'has run the Centre for Demining'
            bare = bare and tape.chars[complement - 2] in self.determiner and tape.chars[complement] not in self.at_work
            where = (i for i in range(complement + 1, last) if chars[i] in self.at_work)
            end = next(where, last) if bare else complement
            owner = self._led(tape, first + 1, end) if led else None
            owner = owner or self._organisation(tape, complement + 1, last)
            owner = None if owner and all(chars[i] in self.place for i in range(*owner)) else owner
        if owner is None and chars[first] in self.leads:
            head = complement if complement is not None else last
            owner = self._led(tape, first + 1, head)
            if owner is None and chars[first + 1 : first + 2] in self.indefinite and self._of_many(chars[head - 1]):
                owner = first + 2, last  # 'heads an association of drivers in Aran'
            owner = owner or self._worked_for(tape, first, last)
        voice.organisation = tape.slice(*owner) if owner else None

    def _of_many(self, char: str) -> bool:
        """Whether a noun is a body's, and no office's ('union', not 'programme')."""
        return char in self.body and char not in self.job

    def _led(self, tape: Tape, first: int, last: int) -> Span | None:
        """The body that somebody heads ('heads the provincial health office'); the team that he leads is none."""
        body, chars = self._organisation(tape, first, last), tape.chars
        crew = last - first > 1 and (chars[last - 1] in self.crews or chars[last - 1] in self.job)
        lettered = crew and chars[last - 2] in self.upper and chars[last - 2] not in self.no_letters
        if lettered:
            return last - 2, last - 1  # 'leads a RAMA crew'
        if body is None:
            return None
        noun = chars[body[1] - 1]
        if noun not in self.job or noun in self.nameless:
            return body
        start, end = body
        while end - start > 1 and chars[end - 1] in self.job and tape.unit(end - 1).islower():
            end -= 1  # 'has run the Rescue Service programme'
        return (start, end) if self._proper_body(tape, start, end) or chars[end - 1] in self.upper else None

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
