"""Several speakers in one phrase: 'the ministry, the police and ANAMA', 'Mayor Ann Lee and police chief Bob Ray'."""

from __future__ import annotations

from minewire.mentions import Span
from minewire.ruleset import Ruleset, Tape

from .bodies import Bodies

_NAME = 2  # units of a name at least
_ROLE = 4  # units of a role before a second name


class Several(Bodies):
    """Parts the members of a joint speaker."""

    def __init__(self, ruleset: Ruleset) -> None:
        super().__init__(ruleset)
        self._floor = 0  # the first unit of the words that are read

    def _others(self, tape: Tape, first: int, last: int) -> list[Span]:
        """The further members of a list of speakers."""
        found: list[Span] = []
        start = first
        for at in range(first, last + 1):
            if at < last and self._names_role(tape, (start, at), last):
                continue
            if at == last or tape.chars[at] in self.comma or self._opens_member(tape, at, last):
                if at > start:
                    found.append((start, at))
                start = at + 1
        return found

    def _names_role(self, tape: Tape, role: Span, last: int) -> bool:
        """Whether a comma parts somebody's role from the name ('the mayor of Aran, Omar Noor, and the …')."""
        chars, (_, comma) = tape.chars, role
        if chars[comma] not in self.comma or not self._head_role(tape, role):
            return False
        end = next((i for i in range(comma + 1, last) if chars[i] in self.comma), last)
        return end - comma > _NAME and all(self._in_name(chars[i]) for i in range(comma + 1, end))

    def _opens_member(self, tape: Tape, at: int, last: int) -> bool:
        """Whether an 'and' opens another speaker: one with an article, an acronym, or a name behind a name."""
        chars = tape.chars
        if chars[at] not in self.joins or at + 1 >= last:
            return False
        if at - 1 == self._floor and chars[at - 1] not in self.nouns and chars[last - 1] in self.plural:
            return False  # 'military and local sources'
        if any(chars[i] in self.comma and chars[i + 1] in self.preposition for i in range(self._floor, at)):
            return False  # 'five groups, among them Oxfam and the Red Cross'
        comma = next((i for i in range(at - 1, self._floor, -1) if chars[i] in self.comma), at)
        told = comma < at - 1 and any(chars[i] in self.office for i in range(comma + 1, at))
        if told and not any(chars[i] in self.office and chars[i] not in self.body for i in range(at + 1, last)):
            return False  # 'Omar Noor, commander of the Joint Unit and the Andes Battalion'
        if chars[at + 1] in self.determiner or chars[at + 1] in self.upper or self._two_people(tape, at, last):
            return True
        if self._two_of_bodies(tape, at, last) or self._body_and_person(tape, at, last):
            return True
        if self._police_and_others(tape, at, last):
            return True
        if chars[at + 1] in self.named_body or self._two_bodies(tape, at, last) or self._two_countries(tape, at, last):
            return True
        firm = next((i for i in range(at + 1, last) if chars[i] not in self.capital), last)
        return at + 1 < firm < last and chars[firm] in self.ampersand  # 'UNICEF and Bread & Roses'

    def _police_and_others(self, tape: Tape, joint: int, last: int) -> bool:
        """A body that speaks without an article and several people, or the other way round ('police and witnesses')."""
        chars, first = tape.chars, self._floor
        first += chars[first] in self.determiner
        both = (chars[joint - 1], chars[joint + 1])
        alone = first + 1 == joint == last - _NAME and all(c in self.plural or c in self.body for c in both)
        return alone and any(char in self.articleless for char in both)

    def _two_bodies(self, tape: Tape, joint: int, last: int) -> bool:
        """Bodies in capitals on both sides of an 'and' ('the Prosecutor's Office and Interior Ministry')."""
        chars, end = tape.chars, joint + 1
        while end < last and chars[end] in self.capital:
            end += 1
        both = (chars[joint - 1], chars[end - 1])
        return end - joint > 2 and all(char in self.body and char in self.capital for char in both)

    def _two_countries(self, tape: Tape, joint: int, last: int) -> bool:
        """A place on each side of an 'and', and nothing else ('Norway and Croatia')."""
        chars = tape.chars
        alone = joint - 1 == self._floor or chars[joint - 2] in self.comma
        return alone and joint + 2 == last and chars[joint - 1] in self.place and chars[joint + 1] in self.place

    def _two_people(self, tape: Tape, joint: int, last: int) -> bool:
        """Names of persons on both sides of an 'and' ('Mayor Ann Lee and police chief Bob Ray'), of two words each:
        'the Minister of Foreign Affairs and International Trade Ann Lee' is one."""
        chars = tape.chars
        before, behind = joint, joint + 1
        while before > self._floor and self._in_name(chars[before - 1]):
            before -= 1
        if joint - before < 2 or (before > self._floor and chars[before - 1] in self.binder):
            return False
        while behind < min(last, joint + _ROLE) and (
            chars[behind] in self.before_second or chars[behind] in self.title
        ):
            behind += 1
        end = behind
        while end < last and self._in_name(chars[end]):
            end += 1
        return end - behind >= 2 and (end == last or chars[end] not in self.office)

    def _body_and_person(self, tape: Tape, joint: int, last: int) -> bool:
        """A body or a group on one side and somebody with a name of two words on the other ('police and Mayor Bob Ray',
        'residents and Bob Ray'); no office before it can have both in its field ('Minister of Labour and Youth')."""
        chars, first, behind = tape.chars, self._floor, joint + 1
        first += chars[first] in self.determiner
        known = chars[joint - 1]
        told = known in self.body or known in self.plural or known in self.upper
        one = first < joint and all(chars[i] in self.word or chars[i] in self.capital for i in range(first, joint))
        if not (told and one) or any(chars[i] in self.no_member for i in range(first, joint)):
            return False
        while behind < min(last, joint + _ROLE) and (
            chars[behind] in self.before_second or chars[behind] in self.title or chars[behind] in self.body
        ):
            behind += 1
        end = behind
        while end < last and self._in_name(chars[end]):
            end += 1
        return end - behind >= _NAME and (end == last or chars[end] not in self.nouns)

    def _two_of_bodies(self, tape: Tape, joint: int, last: int) -> bool:
        """A person and whom each works for on both sides ('Ann Lee of the Red Cross and Bob Ray of Oxfam')."""
        chars, end = tape.chars, joint + 1
        while end < last and self._in_name(chars[end]) and chars[end] not in self.no_name:
            end += 1
        if end - joint < 3 or end >= last or chars[end] not in self.preposition:
            return False
        binder = next((i for i in range(self._floor, joint) if chars[i] in self.preposition), self._floor)
        return binder - self._floor > 1 and all(self._in_name(chars[i]) for i in range(binder - 2, binder))

    def _in_name(self, char: str) -> bool:
        return char in self.capital and char not in self.before_name and char not in self.place

    def _first_of_several(self, tape: Tape, first: int, last: int) -> int:
        """The end of the first of several that speak together: before 'and the …', or the first comma of a list."""
        chars = tape.chars
        for at in range(first + 1, last - 1):
            if chars[at] in self.relative or chars[at] in self.that:
                break
            if self._opens_member(tape, at, last):
                comma = next((i for i in range(first, at) if chars[i] in self.comma), None)
                if comma and chars[at + 1] in self.indefinite and self._in_name(chars[comma - 1]):
                    continue  # 'Ana Reyes, head of the agency and a senior minister'
                if comma and self._names_role(tape, (first, comma), at):
                    return at - 1 if chars[at - 1] in self.comma else at
                listed = comma is not None and (chars[comma + 1] in self.determiner or chars[comma + 1] in self.capital)
                return comma if comma is not None and listed else at
        return last
