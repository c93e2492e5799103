"""What the words for a speaker say: a name, a role, an organisation, a gender."""

from __future__ import annotations

import re
from itertools import zip_longest

from minewire.mentions import Span
from minewire.ruleset import Ruleset, Tape
from minewire.text import fold

from .name_runs import NameRuns
from .voice import DOCUMENT, ORGANISATION, PERSON, PRONOUN, Voice

_BEHIND = 22  # units of a phrase behind a name
_TOLD = 2  # phrases behind a name, and letters of an acronym that is too short to be told
_MARKED = re.compile(r"\s[\"“«](\w[^\"”»]*)[\"”»]?$")  # a name in quote marks at the end
_OPENED = re.compile(r"\s([\"“«])\w[^\"”»]*$")
_CLOSING = {'"': '"', "“": "”", "«": "»"}
_MOST_READ = 4096  # speakers whose reading is kept


class Names(NameRuns):
    """Reads the words for speakers with the lexicons of people."""

    def __init__(self, ruleset: Ruleset) -> None:
        super().__init__(ruleset)
        self._read_before: dict[tuple[str, str], tuple[Voice, int]] = {}

    def read(self, tape: Tape, span: Span) -> Voice:
        """The voice that a subject names."""
        first, last = span
        # What is read depends on the words and the unit before them alone; wire copy repeats its speakers.
        key = tape.chars[max(0, first - 1) : last], tape.slice(first, last)
        known = self._read_before.get(key)
        if known is None:
            known = self._read(tape, span), first
            if len(self._read_before) >= _MOST_READ:
                self._read_before.clear()
            self._read_before[key] = known
        return known[0].moved(first - known[1])

    def _read(self, tape: Tape, span: Span) -> Voice:
        self._floor = span[0]
        (first, last), chars = span, tape.chars
        if last - first == 1 and chars[first] in self.pronoun:
            word = tape.unit(first).lower()
            return Voice(PRONOUN, span, head=word, gender=str(self._pronouns.value(word) or ""))
        while first < last - 1 and chars[first] in self.leading:
            first += 1
        while last - first > 2 and chars[last - 1] in self.time and chars[last - 2] in self.preposition:
            last -= 2  # 'an official report on Wednesday'
        if last - first > 1 and (chars[last - 1] in self.there or chars[last - 1] in self.dash):
            last -= 1  # 'according to a nurse there', 'the Inquiry Committee—which'
        if first == last - 2 and chars[first] in self.count and chars[last - 1] in self.plural_bodies:
            first += 1  # 'the two agencies'
        before = set(chars[span[0] : first])
        definite = not before <= self.undetermined and before.isdisjoint(self.indefinite)
        end = self._first_of_several(tape, first, last)
        others = self._others(tape, end, last)
        last = end
        parts = self._parts(tape, first, last)
        voice = self._author(tape, span, parts[0], last)
        voice = voice or self._person(tape, span, parts) or self._body(tape, span, parts)
        voice.definite, voice.others = definite, others
        if voice.kind == ORGANISATION and (called := _MARKED.search(voice.name)):
            voice.name = called[1]  # 'the charity "Clear Ground"'
        if voice.role and (opened := _OPENED.search(voice.role)):
            voice.role += _CLOSING[opened[1]]  # 'manager at "Clear Ground"'
        voice.owned = voice.owned or tape.chars[span[0]] in self.possessive
        if voice.kind == DOCUMENT and not voice.organisation and (own := self._on_own(tape, span)) is not None:
            voice.owned = tape.chars[own] in self.possessive  # 'a post on its page'
            voice.gender = str(self._whose_writing.value(tape.unit(own).lower()) or "")
        voice.aged = definite and chars[first] in self.age
        if voice.aged and not voice.role and len(parts) > 1 and self._head_role(tape, parts[1]):
            self._set_role(tape, voice, parts[1])  # 'the 58-year-old, chairman of the association'
        return voice

    def _on_own(self, tape: Tape, span: Span) -> int | None:
        """The possessive in 'a first post on its page'."""
        first, last = span
        return next(
            (
                i
                for i in range(first + 1, last - 1)
                if tape.chars[i] in self.own_page
                and tape.chars[i - 1] in self.preposition
                and tape.chars[last - 1] in self.medium
            ),
            None,
        )

    def _author(self, tape: Tape, span: Span, part: Span, last: int) -> Voice | None:
        """Who speaks in 'a report presented by Mr. Omar Noor, head of the office': whoever has a title or an office."""
        chars = tape.chars
        by = next((i for i in range(part[0] + 1, part[1] - 1) if chars[i] in self.by), None)
        which = next((i for i in range(part[0] + 1, part[1] - 1) if chars[i] in self.which), None)
        sent = self._issuing(tape, which, last) if which is not None and by is None else None
        at = which if sent is not None else by
        if at is None or not any(chars[i] in self.document for i in range(part[0], at)):
            return None
        voice = self._person(tape, span, [sent] if sent is not None else self._parts(tape, at + 1, last))
        return voice if voice is not None and (voice.titles or voice.role) else None

    def _body(self, tape: Tape, span: Span, parts: list[Span]) -> Voice:
        """Who is no person, by the part that names: a name in capitals behind a common noun ('the mine action agency,
        ANAMA'; 'figures of the mine action agency, ANAMA')."""
        voice = self._nominal(tape, span, parts[0])
        if len(parts) < 2:
            return voice
        first, last = parts[1]
        told = tape.chars[first + 1 : last]
        by = next((i for i, c in enumerate(told, first + 1) if c not in self.time and c not in self.preposition), first)
        if voice.kind == DOCUMENT and tape.chars[first] in self.posted and tape.chars[by] in self.by:
            signer = self._person(tape, span, [(by + 1, last), *parts[2:]])
            if signer is not None and (signer.role or signer.titles):
                return signer  # 'the letter, signed by the mayor, Omar Noor,'
            first = by + 1 + (tape.chars[by + 1] in self.the)  # 'the report, released on Sunday by the agency,'
            voice.organisation = voice.organisation or (tape.slice(first, last) if first < last else None)
            return voice
        proper = self._proper(tape, parts[1])
        if proper is None:
            if voice.kind == ORGANISATION and (nouns := self._common(tape, parts[1])):
                voice.head = tape.unit(nouns[-1])  # 'ANAMA, the mine action agency'
            return voice
        nouns = self._common(tape, parts[0])
        if voice.kind == DOCUMENT and voice.organisation and nouns:
            voice.bare, voice.organisation = tape.unit(nouns[-1]), tape.slice(*proper)
        elif self._common_noun(tape, parts[0]) or not any(tape.chars[i] in self.capital for i in range(*parts[0])):
            voice = self._nominal(tape, span, proper)
            if nouns and voice.kind != ORGANISATION:
                voice = Voice(ORGANISATION, span, tape.slice(*proper), bodied=True)
            voice.role = tape.slice(*parts[0]) if nouns else voice.role
            voice.head = tape.unit(nouns[-1]) if nouns else voice.head
        return voice

    def _proper(self, tape: Tape, part: Span) -> Span | None:
        """A name in capitals, or one behind its article that holds a word for a body ('a monitor, the Association for
        Missing Sailors, said')."""
        chars, (first, last) = tape.chars, part
        if all(chars[i] in self.capital for i in range(first, last)):
            return part
        first += chars[first] in self.the
        inner = (self.capital, self.preposition, self.conjunction)
        whole = last - first > 1 and all(any(char in of for of in inner) for char in chars[first:last])
        named = whole and chars[first] in self.capital and chars[last - 1] in self.capital
        return (first, last) if named and any(chars[i] in self.body for i in range(first, last)) else None

    def _parts(self, tape: Tape, first: int, last: int) -> list[Span]:
        """The main phrase and its appositions, parted at commas, dashes and brackets."""
        parts: list[Span] = []
        start = first
        for at in range(first, last):
            char = tape.chars[at]
            bracket = char in self.open or char in self.close
            dash = char in self.dash and at + 1 < last and tape.starts[at] > tape.ends[at - 1]
            dash = dash and not self._two_posts(tape, start, at)
            if char in self.comma or dash or (bracket and not self._alias(tape, at, last)):
                if at > start:
                    parts.append((start, at))
                start = at + 1
            elif start == first and char in self.indefinite and self._bare_apposition(tape, first, at, last):
                parts.append((start, at))
                start = at
        if start < last:
            parts.append((start, last))
        return parts or [(first, last)]

    def _alias(self, tape: Tape, at: int, last: int) -> bool:
        """A bracket that belongs to a role ('Commissioner (Ombudsman) of …'): one word, and the phrase goes on."""
        chars = tape.chars
        if chars[at] in self.open:
            told = chars[at + 1] in self.role or chars[at - 1] in self.apostrophe  # 'the Government's (AG) Mine Agency'
            return at + 3 < last and chars[at + 2] in self.close and told
        return at >= 2 and chars[at - 2] in self.open and at + 1 < last and self._alias(tape, at - 2, last)

    def _person(self, tape: Tape, span: Span, parts: list[Span]) -> Voice | None:
        main = parts[0]
        if len(parts) > 2 and tape.chars[parts[-1][0] - 1] in self.close and self._office_and_name(tape, parts[-1]):
            return self._behind_acronym(tape, span, parts)
        found = self._name_run(tape, main)
        if found is not None and self._ends_body(tape, parts, found):
            found = None
        role_span: Span | None = None
        if found is not None:
            role_span = self._strip(tape, (main[0], self._strip_titles(tape, found)[0]))
            if all(tape.chars[i] in self.rank for i in range(*role_span)):  # nothing, or no more than a rank
                role_span = next((part for part in parts[1:] if self._explains(tape, part)), role_span)
            role_span = self._called_first(tape, parts, role_span)
        elif (behind := self._next_part(tape, parts)) and (self._head_role(tape, main) or self._one_of(tape, main)):
            start, end = behind
            while start < end - 1 and tape.chars[start] in self.before_officer and tape.unit(start).islower():
                start += 1  # 'the agency's chief, engineer Omar Noor'
            while start < end - 2 and tape.chars[start] in self.preposition and tape.chars[start + 1] in self.place:
                start += 2  # 'Head of the Mine Action Service (MAS) in Aran Omar Noor'
            found = self._name_run(tape, (start, end), whole=True)
            role_span = main if found else None
        if found is None and (found := self._self_named(tape, parts)):
            role_span = main if self._head_role(tape, main) else None
        if found is None or self._branch(tape, found) or (len(parts) > 1 and tape.chars[parts[1][0]] in self.of_things):
            return None
        if found[0] > main[0] and tape.chars[found[0] - 1] in self.ampersand:
            if (whose := self._leading_run(tape, *main)) is None:
                return None  # 'Bread & Roses'
            found, role_span = whose, self._strip(tape, (main[0], whose[0]))  # 'adviser Ana Reyes of Bread & Roses'
        led = self._leading_run(tape, *main) if found[1] == main[1] else None
        if led and led[1] < found[0] and self._described(tape, led[1] + 1, found[1]) is not None:
            found, role_span = led, self._strip(tape, (main[0], led[0]))  # 'Ana Reyes from the charity Clear Ground'
        bare = role_span is None or (role_span[0] >= role_span[1] and self._told_a_body(tape, parts))
        if self._is_body(tape, parts, found) and (bare or self._described(tape, main[0], found[1])):
            behind = self._next_part(tape, parts) if self._head_role(tape, main) else None
            named = self._name_run(tape, behind, whole=True) if behind else None
            if named is None:
                return None
            found, role_span = named, main  # 'the director of the charity Open Paths, Omar Noor'
        name_span = self._strip_titles(tape, found)
        name = tape.slice(*name_span)
        voice = Voice(PERSON, span, name, name_span, gender=self._gender(tape, found, name_span, role_span))
        voice.titles = tuple(fold(tape.unit(i)).rstrip(".") for i in range(found[0], name_span[0]))
        if role_span is not None and role_span[1] > role_span[0] and self._can_be_office(tape, role_span, name_span):
            self._set_role(tape, voice, role_span)
            voice.owned = tape.chars[role_span[0]] in self.possessive
        if not voice.organisation:
            self._set_body_behind(tape, voice, name_span[1], main[1])
        if not voice.organisation and len(parts) > 1 and found[1] == main[1]:
            self._set_body_behind(tape, voice, *parts[1])  # 'Ana Reyes, of the Halo Trust, said'
        if voice.role and not voice.organisation and len(parts) > 1 and self._head_role(tape, parts[1]):
            post = Voice(PERSON, span)
            self._set_role(tape, post, parts[1])
            voice.organisation = post.organisation  # 'rights advocate Ana Reyes, head of the Centre for Peace, said'
        voice.organisation = voice.organisation or self._employer_behind(tape, parts[1:])
        return voice

    def _ends_body(self, tape: Tape, parts: list[Span], found: Span) -> bool:
        """Whether capitals behind an 'and' end the name of a body whose head is named behind the comma ('the director
        of the Committee on Demining and Humanitarian Aid (CDHA), Omar Noor')."""
        first = parts[0][0]
        if (
            found[0] - 1 <= first
            or tape.chars[found[0] - 1] not in self.conjunction
            or not self._head_role(tape, parts[0])
        ):
            return False
        behind = self._next_part(tape, parts)
        return behind is not None and self._name_run(tape, behind, whole=True) is not None

    def employer_beside(self, tape: Tape, name: Span) -> str | None:
        """The same of a name anywhere in the text: by the bracket or the phrases between commas behind it."""
        chars, end, parts = tape.chars, name[1], list[Span]()
        bounds = self.comma | self.stop | self.open | self.close
        while len(parts) < _TOLD and end + 1 < len(chars) and chars[end] in self.comma | self.open:
            start, limit = end + 1, min(len(chars), end + _BEHIND)
            end = next((i for i in range(start, limit) if chars[i] in bounds), start)
            if end == start:
                break
            parts.append((start, end))
        return self._employer_behind(tape, parts)

    def _employer_behind(self, tape: Tape, parts: list[Span]) -> str | None:
        """Whom somebody works for by what stands behind the name: 'Ana Reyes (MAG)', 'Ana Reyes, one of MAG's doctors',
        'a doctor who works for MAG'."""
        chars = tape.chars
        for first, last in parts[:_TOLD]:
            lettered = last - first == 1 and chars[first] in self.upper and chars[first] not in self.no_letters
            if lettered and len(tape.unit(first)) > _TOLD:
                return tape.unit(first)
            of = first + 1 < last and chars[first] in self.count and chars[first + 1] in self.genitive
            owner = self._genitive(tape, first + 2, last) if of else None
            if owner is not None and any(chars[i] in self.body or chars[i] in self.upper for i in range(*owner)):
                return tape.slice(*owner)
            works = (i for i in range(first, last - 2) if chars[i] in self.works and chars[i + 1] in self.for_whom)
            start = next(works, None)
            at = (i for i in range(first + 2, last - 1) if of and chars[i] in self.working)
            start = start + 1 if start is not None else next(at, None)
            body = self._organisation(tape, start + 1, last) if start is not None else None
            if body is not None:
                return tape.slice(*body)
        return None

    def _can_be_office(self, tape: Tape, role: Span, name: Span) -> bool:
        """Whether words in front of a name can say what its bearer is: an office, or a trade that no list has ('drummer
        Ana Roe'), but not the end of a clause ('a new report by Ana Roe')."""
        chars, (first, last) = tape.chars, role
        if first >= name[0]:
            return True
        last = next((i for i in range(first, last) if chars[i] in self.relative), last)
        binders = (i for i in range(first + 1, last) if chars[i] in self.preposition or chars[i] in self.by)
        complement = next(binders, last)
        if any(chars[i] in self.office for i in range(first, complement)):
            return True
        if self.whole_owner(tape, first, last) is not None:
            return True
        bound = complement < last or any(chars[i] in self.before_role for i in range(first, last))
        return not bound

    def _office_and_name(self, tape: Tape, part: Span) -> bool:
        """Whether a phrase is somebody's office and name ('programme manager Omar Noor')."""
        chars, (first, last) = tape.chars, part
        if chars[first] in self.role:
            return True
        office = next((i for i in range(last - 2, first, -1) if chars[i] in self.role), None)
        return office is not None and all(chars[i] in self.capital for i in range(office + 1, last))

    def _common(self, tape: Tape, part: Span) -> list[int]:
        """The common nouns for bodies in a phrase."""
        return [i for i in range(*part) if tape.chars[i] in self.body and tape.unit(i).islower()]

    def _next_part(self, tape: Tape, parts: list[Span]) -> Span | None:
        """What stands behind the main phrase and its short name: one word in brackets, in capitals or behind a body
        ('the King Salman Relief Centre (KSrelief)', 'the head of the Mine Action Agency (MAA), Omar Noor')."""
        chars = tape.chars
        for (first, last), behind in zip_longest(parts[1:], parts[2:]):
            aside = behind is not None and chars[first - 1] in self.open and chars[behind[0] - 1] in self.close
            if aside and behind[0] == last + 1 and self._name_run(tape, behind, whole=True):
                continue  # 'Inspector General of Police (Northern Range) Omar Noor'
            if chars[first] in self.conjunction and chars[last - 1] in self.role and (first, last) != parts[-1]:
                continue  # 'the mukhtar, or village head, Omar Noor'
            if chars[first - 1] in self.close and tape.unit(first).islower() and (first, last) != parts[-1]:
                continue  # 'the director of the Mine Action Centre (MAC) branch in Aran, Omar Noor'
            bracketed = last - first == 1 and chars[first - 1] in self.open
            if not bracketed or not (chars[first] in self.upper or chars[first - 2] in self.body):
                return first, last
        return None

    def _behind_acronym(self, tape: Tape, span: Span, parts: list[Span]) -> Voice | None:
        """'Mine Action Agency (MAA) spokesman Omar Noor': the acronym is whose spokesman he is."""
        voice = self._person(tape, span, parts[-1:])
        if voice is not None and not voice.organisation:
            voice.organisation = tape.slice(*parts[-2])
        return voice
