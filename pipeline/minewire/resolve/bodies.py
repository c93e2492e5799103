"""Speakers without a person's name: organisations, roles alone, documents, groups."""

from __future__ import annotations

from minewire.mentions import Span
from minewire.ruleset import Tape

from .beside import Beside
from .voice import DOCUMENT, GROUP, ORGANISATION, ROLE, Voice

_ONE_OF = 3  # units of the shortest 'one of them'
_LETTERS = 3  # of an acronym in front of a country


class Bodies(Beside):
    """Reads a noun phrase that holds no person's name."""

    def _nominal(self, tape: Tape, span: Span, part: Span) -> Voice:
        """A speaker without a person's name: an organisation, a role, a document, a group."""
        chars = tape.chars
        if (member := self._member(tape, span, part)) is not None:
            return member
        first, last = part
        for at in range(first, last):
            which = chars[at] in self.that and any(chars[i] in self.issue for i in range(at + 1, span[1]))
            if (which or chars[at] in self.relative) and at > first:
                last = at
                break
        based = (i for i in range(first + 1, last) if chars[i] in self.drawn and chars[i] not in self.preposition)
        if not any(chars[i] in self.document for i in range(first, last)):
            last = next((i for i in based if chars[i - 1] not in self.dash), last)  # 'a consultant based in Aran'
        words = [i for i in range(first, last) if chars[i] in self.word]
        if not words:
            return Voice(GROUP, span, tape.slice(*span), head=tape.unit(span[0]).lower())
        bound = (i for i in range(first + 1, last) if chars[i] in self.preposition or chars[i] in self.by)
        complement = next(bound, last)
        heads = [i for i in words if i < complement] or words[:1]
        head = next((i for i in reversed(heads) if chars[i] in self.nouns), heads[-1])
        titled = chars[head] in self.body and chars[head] in self.capital
        if head < last - 1 and chars[last - 1] in self.document and titled:
            mark = next((i for i in range(last - 2, head, -1) if chars[i] in self.apostrophe), last - 1)
            name, issuer = tape.slice(first, last), tape.slice(first, mark)  # 'Ministry of Health('s latest) data'
            return Voice(DOCUMENT, span, name, head=tape.unit(last - 1).lower(), organisation=issuer)
        name = tape.slice(first, last if head == heads[-1] else head + 1)
        owner = self._owner(tape, first, last, complement, head) or self._issuing(tape, last, span[1])
        low = chars[head] not in self.capital or tape.unit(head).split()[-1].islower()  # 'Demining expert'
        where = (
            chars[complement] in self.adjunct and self._only_where(tape, complement + 1, last)
            if complement < last
            else False
        )
        named = where and not low and chars[head] in self.press  # 'the Government Media Office in Gaza'
        if not named and (chars[head] in self.document | self.press) and (low or chars[head] not in self.body):
            return Voice(
                DOCUMENT, span, name, head=tape.unit(head).lower(), organisation=tape.slice(*owner) if owner else None
            )
        if chars[head] in self.plural and (low or head == first):
            if complement < last and self._unnamed_places(tape, complement + 1, last):
                name = tape.slice(first, complement)
            kind = ORGANISATION if chars[head] in self.body else GROUP
            voice = Voice(kind, span, name, head=tape.unit(head).lower())
            body = next((i for i in range(head - 1, first - 1, -1) if chars[i] in self.body), first - 1)
            voice.people_of = tape.slice(first, body + 1) if body >= first else ""
            return voice
        if chars[head] in self.role and chars[head] not in self.body:
            return self._role_alone(tape, span, (first, last), head)
        bodied = (
            any(chars[i] in self.body for i in heads)
            or not low
            or any(chars[i] in self.body for i in range(first, last))
        )
        voice = Voice(ORGANISATION if bodied else GROUP, span, name, head=tape.unit(head).lower())
        if bodied:
            voice.bare = voice.head if low and heads == [first, head] and chars[first] in self.demonym else ""
            voice.bodied = any(chars[i] in self.body or chars[i] in self.upper for i in range(first, last))
            self._name_organisation(tape, voice, first, last)
        return voice

    def _unnamed_places(self, tape: Tape, first: int, last: int) -> bool:
        """'The two provinces' of 'the police of the two provinces': they tell nothing but how many."""
        first += first < last and tape.chars[first] in self.the
        if first + 2 != last or tape.chars[last - 1] not in self.place_head:
            return False
        return tape.chars[first] in self.count or tape.chars[first] in self.several_at_once

    def _member(self, tape: Tape, span: Span, part: Span) -> Voice | None:
        """A doctor in 'one of its doctors': the trade in the singular, which the list of offices has."""
        chars, (first, last) = tape.chars, part
        if last - first < _ONE_OF or chars[first] not in self.count or chars[first + 1] not in self.genitive:
            return None
        last = next((i for i in range(first + _ONE_OF, last) if chars[i] in self.preposition), last)
        word, single = tape.unit(last - 1), tape.unit(last - 1)[:-1].lower()
        if chars[last - 1] not in self.plural or not word.islower() or self._roles.value(single) is None:
            return None
        return Voice(ROLE, span, single, role=single, head=single, gender=str(self._roles.value(single) or ""))

    def _issuing(self, tape: Tape, relative: int, last: int) -> Span | None:
        """Who made a writing known, between 'which' and the verb that ends the words for the speaker."""
        start = relative + 1
        while start < last and tape.chars[start] in self.determiner:
            start += 1
        verb = next((i for i in range(start + 1, last) if tape.chars[i] in self.issue), None)
        if verb is None:
            return None
        bracket = next((i for i in range(start + 1, verb) if tape.chars[i] in self.open), verb)
        if any(tape.chars[i] in of for of in (self.capital, self.body, self.nouns) for i in range(start, bracket)):
            return start, bracket
        by = verb + 1 + (verb + 2 < last and tape.chars[verb + 1] in self.time)  # 'a report which was presented by'
        if by + 1 >= last or tape.chars[by] not in self.by:
            return None
        start = by + 1 + (tape.chars[by + 1] in self.the)
        return (start, last) if start < last else None

    def _role_alone(self, tape: Tape, span: Span, part: Span, head: int) -> Voice:
        """Someone without a name: the role leaves the body to the organisation, unless it says little without it ('head
        of the ministry')."""
        chars = tape.chars
        first, last = part
        complement = next((i for i in range(head + 1, last) if chars[i] in self.preposition), last)
        if head + 2 < complement and chars[head + 1] in self.apostrophe:  # 'the mayor's lodger'
            return Voice(ROLE, span, tape.slice(first, complement), head=tape.unit(complement - 1).lower())
        place = next((i for i in range(head, last) if chars[i] in self.adjunct), last)
        ends = last if chars[head] in self.staff else place
        voice = Voice(
            ROLE, span, tape.slice(first, max(ends, first + 1)), head=tape.unit(head).lower(),
            gender=str(self._roles.value(tape.unit(head)) or ""),
        )  # fmt: skip
        self._set_role(tape, voice, part)
        if chars[head] in self.kin:
            voice.organisation = None
        if chars[head] in self.faceless:  # 'a police source'; but 'a medical source at the hospital in Aran'
            known = voice.organisation and complement < last and head > first
            voice.role = tape.slice(first, complement) if known else None
        elif chars[head] not in self.headship and complement < last:
            voice.role = tape.slice(first, complement if voice.organisation else max(place, head + 1))
        return voice

    def _owner(self, tape: Tape, first: int, last: int, complement: int, head: int) -> Span | None:
        """Whose document it is: 'ANAMA's bulletin', 'the report by the ministry'."""
        chars = tape.chars
        genitive = next((i for i in range(head - 1, first, -1) if chars[i] in self.apostrophe), None)
        if genitive is not None:
            return first, genitive
        by = next((i for i in range(head + 1, last) if chars[i] in self.by), None)
        if by is not None and complement < by:  # 'figures shared with an agency by the ministry'
            complement = by
        if by is None and any(chars[i] in self.determiner for i in range(head + 1, complement)):
            complement = last  # 'an inquiry into the death of two deminers'
        if complement < last and chars[complement - 1] in self.seen:  # 'records seen by a newspaper'
            complement = last
        while complement + 1 < last and chars[complement + 1] in self.time:  # 'a statement on Monday by the ministry'
            behind = range(complement + 2, last)
            complement = next((i for i in behind if chars[i] in self.preposition or chars[i] in self.by), last)
        if complement < last and (chars[complement] in self.by or chars[complement] in self.preposition):
            start = complement + 1
            while start < last and chars[start] in self.determiner:
                start += 1
            last = next((i for i in range(start + 1, last) if chars[i] in self.drawn), last)
            # 'a survey by the trust in 2015 of 800 homes'
            done = range(start + 1, last - 1) if chars[complement] in self.by else ()
            last = next((i for i in done if chars[i] in self.preposition and chars[i + 1] in self.time), last)
            mark = next((i for i in range(start, last) if chars[i] in self.apostrophe), last)
            if any(chars[i] in self.medium for i in range(mark, last)):
                last = mark  # 'a post on the brigade's page'
            if chars[head] in self.hearsay and self._only_where(tape, start, last):
                return None
            several = chars[complement] in self.by and chars[last - 1] in self.plural_bodies
            if start < last and any(chars[i] in self.capital or chars[i] in self.body for i in range(start, last)):
                return start, last
            if start < last and several:
                return start, last  # 'figures compiled by aid organisations'
        while first < head and (chars[first] in self.passing or chars[first] in self.time):
            first += 1
        return (first, head) if any(chars[i] in self.owners for i in range(first, head)) else None

    def _only_where(self, tape: Tape, first: int, last: int) -> bool:
        """Whether a phrase tells a place and nobody who could speak ('reports from the Gedo region')."""
        chars = tape.chars
        speaks = self.body | self.outlet | self.role | self.plural
        return any(chars[i] in self.place for i in range(first, last)) and not any(
            chars[i] in speaks for i in range(first, last)
        )

    def _name_organisation(self, tape: Tape, voice: Voice, first: int, last: int) -> None:
        """Name and acronym of an organisation, without its press office and its apposition in front."""
        chars = tape.chars
        bracket = next((i for i in range(first, last) if chars[i] in self.open), None)
        if bracket is not None and bracket > first:
            voice.acronym = tape.slice(bracket + 1, min(last, bracket + 2))
            last = bracket
        named = self._described(tape, first, last)
        if named is not None:
            voice.role = tape.slice(first, named)  # 'the state news agency SANA'
            first = named
        first = self._behind_compound(tape, first, last)
        genitive = next((i for i in range(first + 1, last) if chars[i] in self.apostrophe), None)
        if genitive is not None and any(chars[i] in self.press for i in range(genitive, last)):
            press = next(i for i in range(genitive, last) if chars[i] in self.press)
            last = next(i for i in range(press, first, -1) if chars[i] in self.apostrophe)
        elif genitive is not None and not any(chars[i] in self.capital for i in range(first, genitive)):
            first = self._behind_owner(tape, genitive, last) or first
        elif (
            last - first > 1
            and chars[last - 1] in self.press
            and (chars[last - 2] in self.upper or any(tape.has(i, "mixed") for i in range(first, last - 1)))
        ):
            last -= 1  # 'the IDF Spokesperson's Unit', 'the ClearPath Laos media office'
        voice.name = tape.slice(first, last)
        voice.name_span = (first, last)

    def _behind_owner(self, tape: Tape, genitive: int, last: int) -> int | None:
        """The name in 'the country's Mine Action Centre', all in capitals."""
        start = genitive
        while start < last and tape.chars[start] in self.apostrophe:
            start += 1
        named = last - start > 1 and tape.chars[start] in self.capital and tape.chars[last - 1] in self.capital
        return start if named else None

    def _heads_body(self, tape: Tape, part: Span, name: Span) -> bool:
        """'The head of the ministry Ivan Koval': whoever heads a body that bears no name; but 'of the charity Save
        Lives'."""
        chars = tape.chars
        binder = next((i for i in range(part[0] + 1, name[0]) if chars[i] in self.preposition), None)
        if binder is None or name[1] - name[0] < 2 or not self._head_role(tape, (part[0], binder)):
            return False
        return chars[name[0] - 1] in self.nameless or bool(self.gender_of(tape.unit(name[0])))

    def _is_body(self, tape: Tape, parts: list[Span], found: Span) -> bool:
        """A name in capitals that is an organisation's: explained by a noun for a body."""
        chars = tape.chars
        if chars[found[0]] not in self.titled and self._described(tape, parts[0][0], found[1]) is not None:
            return not self._heads_body(tape, parts[0], found)
        behind = parts[1] if len(parts) > 1 else (0, 0)
        if any(chars[i] in self.role and chars[i] not in self.body for i in range(*behind)):
            return False  # 'Nick Marsh, a programme adviser'
        return any(chars[i] in self.unnamed_body and chars[i] not in self.capital for i in range(*behind))

    def _branch(self, tape: Tape, found: Span) -> bool:
        """Whether a name is a body's acronym with the country where it works ('UNICEF Chad')."""
        first, last = found
        lettered = tape.chars[first] in self.upper and tape.unit(first).isupper() and len(tape.unit(first)) >= _LETTERS
        where = all(tape.chars[i] in self.place and not tape.unit(i).isupper() for i in range(first + 1, last))
        return lettered and last - first > 1 and where and tape.chars[first] not in self.place

    def _told_a_body(self, tape: Tape, parts: list[Span]) -> bool:
        """Whether an apposition with an article says so of a name without an office ('Clear Path, a charity')."""
        if len(parts) < 2 or self.gender_of(tape.unit(parts[0][0])) or tape.chars[parts[1][0]] not in self.determiner:
            return False
        return not any(tape.chars[i] in self.either for i in range(*parts[1]))  # 'Omar Noor, a monitor'
