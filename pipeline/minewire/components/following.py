"""The subject behind a cue, and the subject at the head of a sentence."""

from __future__ import annotations

from minewire.mentions import Span
from minewire.ruleset import Tape

from .clauses import holds
from .papers import Papers

_LONGEST_NAME = 6  # units
_CLAUSE = 3  # units that a clause has at least
_OWNER = 5  # units from a preposition to the genitive of an owner
_LONGEST = 24  # units of a subject without its apposition


class Following(Papers):
    """Finds noun phrases by what bounds them on their right."""

    def right(self, tape: Tape, cue_end: int, high: int) -> Span | None:
        """The subject behind an inverted cue ('said Ana Reyes, deputy head of the agency')."""
        c, chars = self._c, tape.chars
        at = cue_end
        while at < high and self.is_adverb(tape, at) and chars[at] not in c.name:
            at += 1
        first = at = self.behind_time(tape, at, high)
        while at < high and at - first < _LONGEST:
            char = chars[at]
            if char in c.conjunction and at > first:
                nominal = at + 1 < high and (chars[at + 1] in c.name or chars[at + 1] in c.determiner)
                if (nominal and self._is_nominal(tape, (first, at))) or self._fields(tape, first, at, high):
                    at += 1
                    continue
                break
            if char in c.comma or char in c.quote or char in c.stop or char in c.colon or char in c.semicolon:
                break
            if char in c.dash and not self._inside_word(tape, at):
                break
            if at > first and (named := self._self_named.find(tape, at, high)):
                at = named[1]
                break
            if char in c.which and (issued := self.issued(tape, first, at, high)):
                at = issued
                break
            if char in c.relative or char in c.opener or char in c.personal or char in c.open:
                break
            by = next((i for i in (at, at + 1) if i + 1 < high and chars[i] in c.by), None)
            if by is not None and holds(c.document, chars, first, at):
                at = by + 1  # 'the report by the police', 'the report issued by the agency'
                continue
            if by == at + 1 and char in c.asked and at > first:
                break  # 'Ana Roe interviewed by the agency'
            if char in c.ordinal and at > first + 1 and chars[at - 1] in c.determiner and chars[at - 2] in c.genitive:
                at += 1  # 'of the 3rd battalion'
                continue
            if char in c.ordinal and at > first and at + 1 < high and chars[at + 1] in c.role:
                at += 1  # 'SAMA first vice-president Ana Roe'
                continue
            if at > first and self.is_time(tape, at) and chars[at] not in c.name:
                if at + 1 < high and chars[at + 1] in c.document:  # 'the annual report'
                    at += 1
                    continue
                break
            if char in c.preposition and (at == first or not self._binds(tape, first, at)):
                break
            if at > first and (self.is_participle(tape, at) or char in c.finite or self.is_adverb(tape, at)):
                break
            at += 1
        if at < high and chars[at] in c.open:
            at = self._behind_bracket(tape, first, at, high)
        if at == first or not (
            chars[first] in c.name or chars[first] in c.determiner or chars[first] in c.role or chars[first] in c.lower
            or (chars[first] in c.age and at - first > 1)
        ):  # fmt: skip
            return None
        return first, self._extended(tape, at, high)

    def _behind_bracket(self, tape: Tape, first: int, bracket: int, high: int) -> int:
        """Past a bracket, and past the name of a person whose role it ended ('the head of the Mine Action Agency (MAA)
        Omar Noor') or parted from its body ('MAA (Mine Action Agency) head Omar Noor')."""
        c, chars = self._c, tape.chars
        close = next((i for i in range(bracket, min(high, bracket + 6)) if chars[i] in c.close), None)
        if close is None:
            return bracket
        name = close + 1
        while name < high and chars[name] in c.role:
            name += 1
        end = name
        while end < high and chars[end] in c.name and not self.is_time(tape, end):
            end += 1
        told = name > close + 1 or holds(c.role, chars, first, bracket)
        return end if told and 1 < end - name < _LONGEST_NAME else close + 1

    def listed(self, tape: Tape, comma: int, high: int) -> int | None:
        """The end of a list of bodies that goes on at a comma ('the ministry, the police and ANAMA'); None for none."""
        c, chars = self._c, tape.chars
        at, joined = comma, False
        while at < high and (chars[at] in c.comma or chars[at] in c.conjunction):
            at += chars[at] in c.comma
            if at < high and chars[at] in c.conjunction:
                at, joined = at + 1, True
            first = at
            while at < high and self._in_member(tape, at):
                at += 1
            if not any(chars[i] in c.body or chars[i] in c.upper for i in range(first, at)):
                return None
            if joined:
                return None if at < high and chars[at] in c.say else at  # '…, and the police said nine were hurt'
        return None

    def _in_member(self, tape: Tape, at: int) -> bool:
        c, char = self._c, tape.chars[at]
        if char in c.open or char in c.close:  # round an acronym
            return tape.chars[at + 1 : at + 2] in c.upper if char in c.open else tape.chars[at - 1] in c.upper
        return self._names_something(tape, at)

    def timed_clause(self, tape: Tape, first: int, last: int) -> bool:
        """Whether a time and a clause stand behind a preposition: 'said in the first half of 2023, the men found'."""
        c, chars, at = self._c, tape.chars, first + 2
        at += at < last and chars[at] in c.comma
        told = c.the | c.own | c.personal | c.numeral
        return last - at > _CLAUSE and self.is_time(tape, first + 1) and chars[at] in told

    def _binds(self, tape: Tape, first: int, at: int) -> bool:
        """A preposition that binds a complement to a role or body ('head of the agency'), not a time or place."""
        c, chars = self._c, tape.chars
        if chars[at] in c.working and at - first > 1 and self._between_names(tape, at):
            return True  # 'Anna Vogel from Handicap International'
        if chars[at] not in c.noun_preposition:
            return False
        if at + 1 < len(chars) and (self.is_time(tape, at + 1) or chars[at + 1] in c.time):
            return False
        if chars[at] in c.said_in and chars[at - 1] in c.document and holds(c.apostrophe, chars, at + 1, at + _OWNER):
            return True  # 'a message on the army's channel'
        if chars[at] in c.said_in and self.names_medium(tape, at + 1):
            return False
        return chars[at] in c.genitive or any(chars[i] in c.role or chars[i] in c.body for i in range(first, at))

    def _between_names(self, tape: Tape, at: int) -> bool:
        """Whether a name of two words stands before a preposition, and another that is no place or a body behind it."""
        c, chars = self._c, tape.chars
        if at < 2 or chars[at - 1] not in c.name or chars[at - 2] not in c.name or at + 1 >= len(chars):
            return False
        if chars[at + 1] in c.upper or chars[at + 1] in c.body:
            return True
        if chars[at + 1] in c.the:
            return self.names_body(tape, at + 1, min(len(chars), at + _LONGEST_NAME))
        named = chars[at + 1] in c.name and at + 2 < len(chars) and chars[at + 2] in c.name
        return named and not tape.has(at + 1, "place") and not self.is_time(tape, at + 1)

    def names_medium(self, tape: Tape, at: int) -> bool:
        """'in an interview', 'on his page': where something is said; not 'in media affairs'."""
        c, chars = self._c, tape.chars
        noun = at + 1
        if at >= len(chars) or chars[at] not in c.determiner:
            return False
        while noun < min(len(chars), at + 4) and chars[noun] in c.lower and chars[noun] not in c.medium:
            noun += 1
        while noun + 1 < len(chars) and chars[noun] in c.medium and chars[noun + 1] in c.medium:
            noun += 1
        behind = chars[noun + 1] if noun + 1 < len(chars) else ""
        return noun < len(chars) and chars[noun] in c.medium and (behind not in c.lower or behind in c.preposition)

    def _extended(self, tape: Tape, at: int, high: int) -> int:
        """Past an apposition behind the noun phrase."""
        c, chars = self._c, tape.chars
        while at + 1 < high and chars[at] in c.comma:
            nxt = chars[at + 1]
            if named := self._self_named.find(tape, at + 1, high):
                return named[1]
            if nxt in c.relative or nxt in c.coordinator or nxt in c.personal or self.is_participle(tape, at + 1):
                break
            of_body = nxt in c.genitive and self.names_body(tape, at + 2, high)
            of_body = of_body or (nxt in c.working and self._hails_from(tape, at, high))
            if (
                (nxt in c.preposition and not of_body)
                or nxt in c.opener
                or self.is_adverb(tape, at + 1)
                or self.is_time(tape, at + 1)
            ):
                break
            end = at + 1
            while end < high and not (
                chars[end] in c.comma or chars[end] in c.quote or chars[end] in c.stop or chars[end] in c.relative
                or chars[end] in c.semicolon or chars[end] in c.colon
            ):  # fmt: skip
                end += 1
            if any(chars[i] in c.finite for i in range(at + 1, end)):
                break
            at = end
        return at

    def _hails_from(self, tape: Tape, comma: int, high: int) -> bool:
        """Whether all that is left of a clause behind a person's name or age tells where he is from or for whom he
        works ('said Ana Reyes, from the village of Aran', 'Ana Reyes, with the Halo Trust, said')."""
        c, chars = self._c, tape.chars
        end = next((i for i in range(comma + 1, high) if chars[i] in c.ends_phrase), high)
        first = comma + 2 + (chars[comma + 2 : comma + 3] in c.the)
        told = range(first, end)
        named = all(self._names_something(tape, i) or chars[i] in c.lower for i in told)
        verb = any(holds(of, chars, first, end) for of in (c.finite, c.personal, c.opener))
        verb = verb or any(self.is_time(tape, i) for i in told)
        who = chars[comma - 1] in c.name or chars[comma - 1] in c.age or chars[comma - 1] in c.count
        owned = chars[first : first + 1] in c.determiner or holds(c.possessive | c.count, chars, first, end)
        return who and first < end and named and not verb and not owned and holds(c.called, chars, first, end)

    def names_body(self, tape: Tape, first: int, high: int) -> bool:
        """Whether a body or another name stands here ('said Ana Reyes, of the Halo Trust')."""
        c, chars = self._c, tape.chars
        end = first
        while end < high and (
            chars[end] in c.determiner or chars[end] in c.called or chars[end] in c.plain
            or (chars[end] in c.dash and self._inside_word(tape, end))
        ):  # fmt: skip
            end += 1
        return first < end and (chars[first] in c.name or any(chars[i] in c.body for i in range(first, end)))

    def main(self, tape: Tape, first: int, high: int) -> Span | None:
        """The subject at the beginning of a sentence, for a participle or a quotation that has none of its own."""
        c, chars = self._c, tape.chars
        at = first
        while at < high and (
            (chars[at] in c.mid and chars[at] not in c.subordinator)
            or self.is_adverb(tape, at)
            or chars[at] in c.punct
            or self.is_time(tape, at)
            or (chars[at] in c.preposition and chars[at + 2 : at + 3] in c.article and self.is_time(tape, at + 1))
        ):
            at += 1
        if (
            at < high
            and (chars[at] in c.leading or self.is_participle(tape, at) or self.opens_as_adverb(tape, at))
            and (chars[at] not in c.name or chars[at] in c.subordinator | c.cite or self.opens_as_adverb(tape, at))
        ):
            comma = next((i for i in range(at, high) if chars[i] in c.comma), None)
            if comma is None or comma + 1 >= high:
                return None
            found = self.main(tape, comma + 1, high)  # not 'With him was Omar Noor, a herder.'
            return None if found is None or chars[found[1] : found[1] + 1] in c.final else found
        start = at
        while at < high and at - start < 10:
            char = chars[at]
            if char in c.personal:
                return (at, at + 1) if at == start else (start, at)
            if at > start and at + 1 < high and chars[at + 1] in c.that and tape.has(at, "cue.noun-like"):
                break  # 'The centre estimates that'
            if not (
                char in c.name or char in c.determiner or char in c.role or char in c.body or char in c.document
                or char in c.adjective
                or char in c.ordinal or char in c.noun_preposition or char in c.apostrophe
                or self._inside_word(tape, at) or (char in c.particle and at > start and chars[at - 1] in c.name)
                or (char in c.particle and at > start and chars[at - 1] in c.particle)
                or (char in c.conjunction and self._joins_matters(tape, start, at))
                or (char in c.lower and at > start and self._inside_word(tape, at - 1))  # 'the Nairobi-based group'
                or (char in c.particle and self._inside_word(tape, at + 1))  # 'the al-Noor group'
                or self._before_body(chars, at, start, high) or self._of_matter(chars, at, start)
                or (at > start and tape.has(at, "place.head") and tape.has(at - 1, "place"))  # 'in the Aran district'
                or (char in c.lower and chars[at + 1 : at + 2] in c.comma and self._ends_office(at, start, chars))
            ) or (char in c.finite):  # fmt: skip
                break
            at += 1
        owned = at + 2 < high and chars[at] in c.open and holds(c.apostrophe, chars, start, at)
        if owned and chars[at + 1] in c.upper and chars[at + 2] in c.close:
            return start, at + 3  # 'Azerbaijan's mine agency (ANAMA)'
        while at > start and (chars[at - 1] in c.preposition or chars[at - 1] in c.particle):
            at -= 1
        if start < at < high and chars[at] in c.open and holds(c.role, chars, start, at):
            at = self._behind_bracket(tape, start, at, high)  # 'Deputy minister (operations) Ana Roe met them'
        if at == start or chars[start] in c.quote or chars[at - 1] in c.apostrophe:
            return None
        if chars[start] in c.determiner and at - start == 1:
            at = min(high, at + 2 - (at + 1 < high and chars[at + 1] in c.verb_or_say))
        named = self._self_named.find(tape, at, high) if at < high else None  # 'A sapper who gave his name as Kit left'
        return start, named[1] if named else self._behind_name(tape, start, at, high)

    def _before_body(self, chars: str, at: int, start: int, high: int) -> bool:
        """Whether a plain word stands between an article and the noun of a body ('the federal defence ministry')."""
        c = self._c
        second = chars[start] in c.indefinite and chars[start + 1] in c.ordinal  # 'A second security source'
        among = c.called_or_role if second else c.body
        body = next((i for i in range(at, min(at + 3, high)) if chars[i] in among), at)
        based = at - 2 > start and chars[at - 2] in c.dash and chars[at - 1] in c.lower  # 'Aran-based rebel group'
        owned = holds(c.apostrophe, chars, start + 1, at)  # 'Yemen's foreign ministry'
        opens = second or based or owned or chars[start] in c.the
        return opens and body > at and all(chars[i] in c.plain and chars[i] in c.lower for i in range(at, body))

    def _of_matter(self, chars: str, at: int, start: int) -> bool:
        """Whether a noun tells what an office is of ('Head of operations Ana Roe expects …')."""
        c = self._c
        return at - start > 1 and chars[at] in c.lower and chars[at - 1] in c.genitive and chars[at - 2] in c.role

    def _ends_office(self, at: int, start: int, chars: str) -> bool:
        """Whether a noun ends what somebody in office is for ('the bureau's editor for the region, Ana Roe,')."""
        c = self._c
        bound = at - start > 2 and chars[at - 1] in c.determiner and chars[at - 2] in c.noun_preposition
        return bound and chars[at - 3] in c.role

    def _joins_matters(self, tape: Tape, start: int, at: int) -> bool:
        """Whether an 'and' stands inside what an office is for ('Minister of Labour and Social Affairs Ana Roe')."""
        c, chars = self._c, tape.chars
        binder = next((i for i in range(at - 1, start, -1) if chars[i] not in c.name), start)
        office = chars[binder] in c.genitive and chars[binder - 1] in c.role
        return office and chars[binder - 1] in c.name and chars[at + 1] in c.name

    def _behind_name(self, tape: Tape, first: int, comma: int, high: int) -> int:
        """Behind the name between commas that says who a role is ('The governor, Elias Noor, went on and said')."""
        c, chars = self._c, tape.chars
        if comma + 2 >= high or chars[comma] not in c.comma or not holds(c.office, chars, first, comma):
            return comma
        end = comma + 1
        while end < high and (
            chars[end] in c.name
            or (
                chars[end] in c.particle
                and end > comma + 1
                and (chars[end + 1] in c.name_part or chars[end + 1] in c.dash)
            )
            or (chars[end] in c.dash and self._inside_word(tape, end))  # 'Omar al-Noor'
        ):
            end += 1
        apposition = end + 1 < high and chars[end] in c.comma and (end - comma > 2 or not tape.has(comma + 1, "place"))
        return end if apposition and chars[end + 1] not in c.name and chars[end + 1] not in c.conjunction else comma
