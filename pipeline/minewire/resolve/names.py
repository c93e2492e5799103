"""What the words for a speaker say: a name, a role, an organisation, a gender."""

from __future__ import annotations

from dataclasses import dataclass, field

from minewire.mentions import Span
from minewire.ruleset import Ruleset, Tape
from minewire.ruleset.phrases import choose
from minewire.text import fold

_LONGEST_ROLE = 26  # units of an apposition
PERSON, ORGANISATION, ROLE, PRONOUN, DOCUMENT, GROUP = "person", "organisation", "role", "pronoun", "document", "group"


@dataclass(slots=True)
class Voice:
    """The words for a speaker, read. Spans are units of the tape; `name` is the text of the name without titles."""

    kind: str
    span: Span
    name: str = ""
    name_span: Span | None = None
    role: str | None = None
    head: str = ""  # head noun, lower case: 'ombudsman', 'agency'
    organisation: str | None = None
    gender: str = ""
    definite: bool = True
    acronym: str = ""
    others: list[Span] = field(default_factory=list)  # further speakers of a joint statement, in units
    bodied: bool = False  # an organisation by its noun or acronym, not a place that acts


class Names:
    """Reads the words for speakers with the lexicons of people."""

    def __init__(self, ruleset: Ruleset) -> None:
        alphabet = ruleset.alphabet
        of = alphabet.members
        self._roles = ruleset.lexicon("noun.role")
        self._pronouns = ruleset.lexicon("noun.pronoun")
        self._genders = {word: "female" for word in ruleset.lexicon("name.female").entries}
        self._genders.update({word: "male" for word in ruleset.lexicon("name.male").entries})
        self._title_genders = ruleset.lexicon("noun.title-gender")
        self.comma, self.open, self.close = of("=,"), of("mark.open"), of("mark.close")
        self.determiner, self.indefinite = of("noun.determiner"), of("noun.indefinite")
        self.title, self.rank = of("noun.title"), of("noun.rank")
        self.role, self.plural = of("noun.role"), of("noun.role-plural")
        self.body, self.document = of("noun.body"), of("noun.document")
        self.press = of("noun.press-office")
        self.relative, self.pronoun = of("clause.relative"), of("noun.pronoun")
        self.genitive = of("clause.genitive")
        self.preposition, self.particle = of("clause.noun-preposition"), of("name.particle")
        self.named_as = of("clause.as")
        self.stop = of("=.") | of("=;") | of("=:") | of("para") | of("quote")
        self.ampersand = of("mark.ampersand")
        self.by = of("noun.by")
        self.apostrophe, self.suffix, self.quote = of("mark.apostrophe"), of("name.suffix"), of("quote")
        self.conjunction, self.dash = of("clause.and"), of("mark.dash")
        self.no_person = of("name.no-person")
        self.upper, self.place, self.outlet = of("upper"), of("place"), of("via.outlet")
        self.time = of("time-expression") | of("clause.weekday")
        self.word = of("word") | of("phrase") | of("place") | of("demonym")
        small = self.determiner | of("noun.personal") | of("clause.preposition") | of("clause.opener")
        small = small | of("clause.finite") | of("cue.source") | of("clause.mid") | of("clause.weekday")
        self.capital = (choose("cap|upper|mixed|initial|place|demonym", alphabet) - small) & (self.word | of("place"))
        self.demonym = of("demonym")
        self.no_name = self.body | self.no_person
        self.office, self.binder = self.rank | self.role, self.preposition | self.determiner
        self.no_relative = self.pronoun - self.relative
        self.nouns = self.document | self.role | self.plural | self.body | self.capital

    def read(self, tape: Tape, span: Span) -> Voice:
        """The voice that a subject names."""
        first, last = span
        chars = tape.chars
        if last - first == 1 and chars[first] in self.pronoun:
            word = tape.unit(first).lower()
            return Voice(PRONOUN, span, head=word, gender=str(self._pronouns.value(word) or ""))
        while first < last - 1 and (chars[first] in self.determiner or chars[first] in self.time):
            first += 1
        definite = not (first > span[0] and chars[first - 1] in self.indefinite) if first > span[0] else False
        end = self._first_of_several(tape, first, last)
        others = self._others(tape, end, last)
        last = end
        parts = self._parts(tape, first, last)
        voice = self._person(tape, span, parts) or self._nominal(tape, span, self._proper_part(tape, parts))
        voice.definite, voice.others = definite, others
        return voice

    def _proper_part(self, tape: Tape, parts: list[Span]) -> Span:
        """The part that names: a name in capitals behind a common noun ('the mine action agency, ANAMA')."""
        if len(parts) > 1 and not any(tape.chars[i] in self.capital for i in range(*parts[0])):
            behind = parts[1]
            if all(tape.chars[i] in self.capital for i in range(*behind)):
                return behind
        return parts[0]

    def _others(self, tape: Tape, first: int, last: int) -> list[Span]:
        """The further members of a list of speakers."""
        found: list[Span] = []
        start = first
        for at in range(first, last + 1):
            if at == last or tape.chars[at] in self.comma or tape.chars[at] in self.conjunction and at + 1 < last and (
                tape.chars[at + 1] in self.determiner
            ):  # fmt: skip
                if at > start:
                    found.append((start, at))
                start = at + 1
        return found

    def _first_of_several(self, tape: Tape, first: int, last: int) -> int:
        """The end of the first of several that speak together: before 'and the …', or the first comma of a list."""
        chars = tape.chars
        for at in range(first + 1, last - 1):
            if chars[at] in self.relative:
                break
            if chars[at] in self.conjunction and chars[at + 1] in self.determiner:
                comma = next((i for i in range(first, at) if chars[i] in self.comma), None)
                listed = comma is not None and (chars[comma + 1] in self.determiner or chars[comma + 1] in self.capital)
                return comma if comma is not None and listed else at
        return last

    def _parts(self, tape: Tape, first: int, last: int) -> list[Span]:
        """The main phrase and its appositions, parted at commas, dashes and brackets."""
        parts: list[Span] = []
        start = first
        for at in range(first, last):
            char = tape.chars[at]
            bracket = char in self.open or char in self.close
            dash = char in self.dash and at + 1 < last and tape.starts[at] > tape.ends[at - 1]
            if char in self.comma or dash or (bracket and not self._alias(tape, at, last)):
                if at > start:
                    parts.append((start, at))
                start = at + 1
        if start < last:
            parts.append((start, last))
        return parts or [(first, last)]

    def _alias(self, tape: Tape, at: int, last: int) -> bool:
        """A bracket that belongs to a role ('Commissioner (Ombudsman) of …'): one word, and the phrase goes on."""
        chars = tape.chars
        if chars[at] in self.open:
            return at + 3 < last and chars[at + 2] in self.close and chars[at + 1] in self.role
        return at >= 2 and chars[at - 2] in self.open and at + 1 < last and chars[at - 1] in self.role

    def _person(self, tape: Tape, span: Span, parts: list[Span]) -> Voice | None:
        main = parts[0]
        found = self._name_run(tape, main)
        role_span: Span | None = None
        if found is not None:
            role_span = self._strip(tape, (main[0], self._strip_titles(tape, found)[0]))
            if all(tape.chars[i] in self.rank for i in range(*role_span)):  # nothing, or no more than a rank
                role_span = next((part for part in parts[1:] if self._explains(tape, part)), role_span)
        elif len(parts) > 1 and self._head_role(tape, main) and (found := self._name_run(tape, parts[1], whole=True)):
            role_span = main
        if found is not None and role_span is None and self._is_body(tape, parts, found):
            return None
        if found is None:
            return None
        name_span = self._strip_titles(tape, found)
        name = tape.slice(*name_span)
        voice = Voice(PERSON, span, name, name_span, gender=self._gender(tape, found, name_span, role_span))
        if role_span is not None and role_span[1] > role_span[0]:
            self._set_role(tape, voice, role_span)
        return voice

    def _is_body(self, tape: Tape, parts: list[Span], found: Span) -> bool:
        """A name in capitals that is an organisation's: joined by '&', or explained by a noun for a body."""
        chars = tape.chars
        if found[0] > 0 and chars[found[0] - 1] in self.ampersand:
            return True
        behind = parts[1] if len(parts) > 1 else None
        return behind is not None and any(chars[i] in self.body and chars[i] not in self.capital for i in range(*behind))

    def _name_run(self, tape: Tape, part: Span, *, whole: bool = False) -> Span | None:
        """The trailing run of capitals of a phrase, when it can be a person's name."""
        chars = tape.chars
        first, last = part
        for at in range(first, last):
            if chars[at] in self.relative:
                if last - at > 2 and chars[last - 2] in self.named_as and chars[last - 1] in self.capital:
                    return last - 1, last  # 'a man who gave his name as Elnur'
                last = at
                break
        end = last
        while end > first and not (chars[end - 1] in self.capital or chars[end - 1] in self.suffix):
            if chars[end - 1] in self.word and not whole:
                return self._leading_run(tape, first, last)
            end -= 1
        at = end
        while at > first and (
            chars[at - 1] in self.capital or chars[at - 1] in self.suffix or chars[at - 1] in self.dash
            and tape.starts[at - 1] == tape.ends[at - 2] or chars[at - 1] in self.quote and at - 1 > first
            or chars[at - 1] in self.particle and tape.unit(at - 1).islower() and at - 1 > first - 1
            or chars[at - 1] in self.title or chars[at - 1] in self.rank
        ):  # fmt: skip
            if chars[at - 1] in self.demonym or chars[at - 1] in self.place and end - at >= 2:
                break
            at -= 1
        if at >= end or (whole and at > first):
            return None
        return self._checked(tape, (at, end), first)

    def _leading_run(self, tape: Tape, first: int, last: int) -> Span | None:
        """A name at the head of a phrase whose rest explains it ('Ana Reyes of the agency')."""
        chars = tape.chars
        at = first
        while at < last and (chars[at] in self.capital or chars[at] in self.title or chars[at] in self.rank):
            at += 1
        if at - first < 2 or at < last and (chars[at] in self.apostrophe or chars[at] not in self.preposition):
            return None
        return self._checked(tape, (first, at), first)

    def _checked(self, tape: Tape, run: Span, first: int) -> Span | None:
        chars = tape.chars
        core = self._strip_titles(tape, run)
        if core[1] <= core[0]:
            return None
        if any(chars[i] in self.body or chars[i] in self.no_person for i in range(*core)):
            return None
        size = core[1] - core[0]
        titled = core[0] > run[0] or (run[0] > first and (chars[run[0] - 1] in self.role or chars[run[0] - 1] in self.title))
        if size == 1:
            lone = chars[core[0]]
            if lone in self.role or lone in self.plural or lone in self.document or lone in self.rank or lone in self.title:
                return None
            if core[0] > first and chars[core[0] - 1] in self.determiner or core[0] == first and self._after_article(tape, first):
                return None
            if lone in self.upper and not titled or lone in self.outlet or lone in self.place and not titled:
                return None
        if run[0] > first and chars[run[0] - 1] in self.binder and not titled and not self._headed(tape, run[0]):
            return None
        return run

    def _after_article(self, tape: Tape, first: int) -> bool:
        return first > 0 and tape.chars[first - 1] in self.determiner

    def _strip_titles(self, tape: Tape, run: Span) -> Span:
        first, last = run
        chars = tape.chars
        while first < last - 1 and (
            chars[first] in self.title or chars[first] in self.rank or chars[first] in self.role
            or chars[first] in self.demonym or chars[first] in self.dash
        ):  # fmt: skip
            first += 1
        # 'Deputy Foreign Minister Elnur Mammadov', 'Head of the Mine Action Centre Heng Ratana': the name begins behind
        # the last word for an office, or behind the body whose head it is.
        office = next((i for i in range(last - 2, first - 1, -1) if chars[i] in self.office), None)
        if office is not None and chars[office + 1] not in self.suffix:
            first = office + 1
        if self._headed(tape, run[0]):
            body = next((i for i in range(last - 2, first - 1, -1) if chars[i] in self.no_name), None)
            if body is not None and chars[body + 1] not in self.suffix:
                first = body + 1
        return first, last

    def _headed(self, tape: Tape, run: int) -> bool:
        """Whether a role with its complement stands right before a run of capitals ('head of the …')."""
        chars = tape.chars
        at = run
        while at > 0 and run - at < 12 and (
            chars[at - 1] in self.preposition or chars[at - 1] in self.determiner or chars[at - 1] in self.capital
            or chars[at - 1] in self.body or chars[at - 1] in self.conjunction or chars[at - 1] in self.apostrophe
        ):  # fmt: skip
            at -= 1
            if chars[at] in self.office and at < run - 1:
                return True
        return at > 0 and at < run and chars[at - 1] in self.office

    def _strip(self, tape: Tape, part: Span) -> Span:
        """A role without title words and articles at its ends."""
        first, last = part
        chars = tape.chars
        while first < last and (chars[first] in self.determiner or chars[first] in self.title or chars[first] in self.comma):
            first += 1
        while last > first and (chars[last - 1] in self.title or chars[last - 1] in self.comma):
            last -= 1
        return first, last

    def _head_role(self, tape: Tape, part: Span) -> bool:
        return any(tape.chars[i] in self.role or tape.chars[i] in self.rank for i in range(*part))

    def _explains(self, tape: Tape, part: Span) -> bool:
        """An apposition that says what someone is: it holds a role, or a relative clause."""
        chars = tape.chars
        return any(chars[i] in self.role or chars[i] in self.rank or chars[i] in self.relative for i in range(*part))

    def _gender(self, tape: Tape, run: Span, name: Span, role: Span | None) -> str:
        for at in range(run[0], name[0]):
            if found := self._title_genders.value(tape.unit(at)):
                return str(found)
        if role is not None:
            for at in range(*role):
                if found := self._roles.value(tape.unit(at)):
                    return str(found)
        return self._genders.get(tape.unit(name[0]), "")

    def _set_role(self, tape: Tape, voice: Voice, role: Span) -> None:
        """The role, its head noun, and the organisation that it belongs to."""
        chars = tape.chars
        first, last = self._strip(tape, role)
        if first < last and chars[first] in self.relative:
            first += 1
        last = next((i for i in range(first + 1, last) if chars[i] in self.relative), last)
        if last <= first:
            return
        nouns = [i for i in range(first, last) if chars[i] in self.role or chars[i] in self.rank]
        complement = next((i for i in range(first + 1, last) if chars[i] in self.preposition), None)
        heads = [i for i in nouns if complement is None or i < complement]
        voice.head = tape.unit(heads[-1] if heads else nouns[-1]).lower() if nouns else ""
        voice.role = tape.slice(first, last)
        if complement is not None and heads:
            body = self._organisation(tape, complement + 1, last)
            prefix = self._prefix(tape, first, heads[0])
            if prefix is not None and (body is None or body[1] - body[0] == 1):
                body = prefix  # 'ANAMA chairman of the board'
            if body is not None:
                voice.organisation = tape.slice(*body)
        elif not heads:
            owner = self._genitive(tape, first, last)
            voice.organisation = tape.slice(*owner) if owner else None
        elif heads:
            before = heads[0]
            named = [i for i in range(first, before) if chars[i] in self.capital and chars[i] not in self.office]
            if named:  # 'ANAMA board chairman': the organisation ends with its capitals
                before = named[-1] + 1
            while before > first and chars[before - 1] not in self.body and chars[before - 1] not in self.capital:
                before -= 1
            if before > first and any(
                chars[i] in self.body or chars[i] in self.upper or chars[i] in self.capital and chars[i] not in self.demonym
                and chars[i] not in self.rank and chars[i] not in self.role and chars[i] not in self.place
                for i in range(first, before)
            ):  # fmt: skip
                start = first
                end = before
                while before < last and chars[before] in self.apostrophe:
                    before += 1
                while end > start and chars[end - 1] in self.apostrophe:
                    end -= 1
                voice.organisation = tape.slice(start, end)
                voice.role = tape.slice(before, last)

    def _prefix(self, tape: Tape, first: int, head: int) -> Span | None:
        """The organisation in front of a role, without its genitive."""
        chars = tape.chars
        while head > first and (chars[head - 1] in self.apostrophe or tape.unit(head - 1).islower()):
            head -= 1
        known = any(chars[i] in self.upper or chars[i] in self.body for i in range(first, head))
        return (first, head) if known else None

    def _organisation(self, tape: Tape, first: int, last: int) -> Span | None:
        """The organisation in the complement of a role: the last phrase that holds a body or an acronym."""
        chars = tape.chars
        while first < last and chars[first] in self.determiner:
            first += 1
        if not any(chars[i] in self.body or chars[i] in self.upper for i in range(first, last)):
            return None
        bracket = next((i for i in range(first, last) if chars[i] in self.open), None)
        if bracket is not None and bracket + 1 < last and chars[bracket + 1] in self.upper:
            return bracket + 1, bracket + 2
        owner = self._genitive(tape, first, last)
        if owner is not None and (chars[owner[1] - 1] in self.body or chars[owner[1] - 1] in self.upper):
            if not self._proper_body(tape, owner[1], last) or tape.unit(owner[1] - 1).islower():
                return owner
        for at in range(last - 1, first, -1):  # 'head of the department of the agency': the agency
            if chars[at] in self.preposition and any(chars[i] in self.body or chars[i] in self.upper for i in range(at + 1, last)):
                before = any(chars[i] in self.body and tape.unit(i).islower() or chars[i] in self.role for i in range(first, at))
                named = any(chars[i] in self.upper for i in range(at + 1, last)) or self._proper_body(tape, at + 1, last)
                if before or named:
                    first = at + 1
                    break
        while first < last and chars[first] in self.determiner:
            first += 1
        while last > first and (chars[last - 1] in self.close or chars[last - 1] in self.apostrophe):
            last -= 1
        bracket = next((i for i in range(first, last) if chars[i] in self.open), None)
        if bracket is not None and bracket > first:
            last = bracket
        return (first, last) if last > first else None

    def beside(self, tape: Tape, name: Span) -> Voice | None:
        """A name with the role that stands beside it: an apposition behind it, or a role in front of it."""
        chars = tape.chars
        first, last = name
        end = last
        while end < len(chars) and chars[end] in self.open and end - last < 5:
            end = next((i + 1 for i in range(end, min(len(chars), end + 6)) if chars[i] in self.close), end + 6)
        if end + 1 < len(chars) and chars[end] in self.comma:
            stop = end + 1
            while stop < min(len(chars), end + _LONGEST_ROLE) and not (chars[stop] in self.comma or chars[stop] in self.stop):
                stop += 1
            if self._explains(tape, (end + 1, stop)) and chars[end + 1] not in self.no_relative:
                voice = Voice(PERSON, name, tape.slice(*name), name)
                self._set_role(tape, voice, (end + 1, stop))
                return voice
        at = first
        while at > 0 and first - at < 5 and chars[at - 1] in self.word and chars[at - 1] not in self.binder:
            at -= 1
        roles = [i for i in range(at, first) if chars[i] in self.role or chars[i] in self.rank]
        if roles and roles[-1] == first - 1:
            voice = Voice(PERSON, name, tape.slice(*name), name)
            self._set_role(tape, voice, (at, first))
            return voice
        return None

    def _genitive(self, tape: Tape, first: int, last: int) -> Span | None:
        """The owner in 'runs the group's office': the noun before the genitive, from its article on."""
        chars = tape.chars
        mark = next((i for i in range(first + 1, last) if chars[i] in self.apostrophe), None)
        if mark is None:
            return None
        start = mark
        while start > first and chars[start - 1] in self.word and chars[start - 1] not in self.binder:
            start -= 1
            if start < mark - 3:
                return None
        return (start, mark) if start < mark else None

    def _proper_body(self, tape: Tape, first: int, last: int) -> bool:
        return any(tape.chars[i] in self.body and tape.chars[i] in self.capital for i in range(first, last))

    def _nominal(self, tape: Tape, span: Span, part: Span) -> Voice:
        """A speaker without a person's name: an organisation, a role, a document, a group."""
        chars = tape.chars
        first, last = part
        for at in range(first, last):
            if chars[at] in self.relative and at > first:
                last = at
                break
        words = [i for i in range(first, last) if chars[i] in self.word]
        if not words:
            return Voice(GROUP, span, tape.slice(*span), head=tape.unit(span[0]).lower())
        complement = next((i for i in range(first + 1, last) if chars[i] in self.preposition or chars[i] in self.by), last)
        heads = [i for i in words if i < complement] or words[:1]
        head = next((i for i in reversed(heads) if chars[i] in self.nouns), heads[-1])
        name = tape.slice(first, last if head == heads[-1] else head + 1)
        owner = self._owner(tape, first, last, complement, head)
        low = chars[head] not in self.capital
        if (chars[head] in self.document or chars[head] in self.press) and (low or chars[head] not in self.body):
            return Voice(DOCUMENT, span, name, head=tape.unit(head).lower(), organisation=tape.slice(*owner) if owner else None)
        if chars[head] in self.plural and (low or head == first):
            kind = ORGANISATION if chars[head] in self.body else GROUP
            return Voice(kind, span, name, head=tape.unit(head).lower())
        if chars[head] in self.role and chars[head] not in self.body:
            at_place = next((i for i in range(head, last) if chars[i] in self.preposition and chars[i] not in self.genitive), last)
            name = tape.slice(first, max(at_place, first + 1))
            voice = Voice(ROLE, span, name, head=tape.unit(head).lower(), gender=str(self._roles.value(tape.unit(head)) or ""))
            self._set_role(tape, voice, (first, last))
            return voice
        bodied = any(chars[i] in self.body for i in heads) or not low or any(chars[i] in self.body for i in range(first, last))
        voice = Voice(ORGANISATION if bodied else GROUP, span, name, head=tape.unit(head).lower())
        if bodied:
            voice.bodied = any(chars[i] in self.body or chars[i] in self.upper for i in range(first, last))
            self._name_organisation(tape, voice, first, last)
        return voice

    def _owner(self, tape: Tape, first: int, last: int, complement: int, head: int) -> Span | None:
        """Whose document it is: 'ANAMA's bulletin', 'the report by the ministry'."""
        chars = tape.chars
        genitive = next((i for i in range(first + 1, head) if chars[i] in self.apostrophe), None)
        if genitive is not None:
            return first, genitive
        if complement < last and (chars[complement] in self.by or chars[complement] in self.preposition):
            start = complement + 1
            while start < last and chars[start] in self.determiner:
                start += 1
            if start < last and any(chars[i] in self.capital or chars[i] in self.body for i in range(start, last)):
                return start, last
        if head > first and any(chars[i] in self.capital and chars[i] not in self.demonym for i in range(first, head)):
            return first, head
        return None

    def _name_organisation(self, tape: Tape, voice: Voice, first: int, last: int) -> None:
        """Name and acronym of an organisation, without its press office and its apposition in front."""
        chars = tape.chars
        bracket = next((i for i in range(first, last) if chars[i] in self.open), None)
        if bracket is not None and bracket > first:
            voice.acronym = tape.slice(bracket + 1, min(last, bracket + 2))
            last = bracket
        if last - first > 1 and chars[last - 1] in self.upper and chars[last - 2] in self.word and tape.unit(last - 2).islower():
            voice.role = tape.slice(first, last - 1)  # 'the state news agency SANA'
            first = last - 1
        genitive = next((i for i in range(first + 1, last) if chars[i] in self.apostrophe), None)
        if genitive is not None and any(chars[i] in self.press for i in range(genitive, last)):
            last = genitive
        voice.name = tape.slice(first, last)
        voice.name_span = (first, last)

    def gender_of(self, name: str) -> str:
        """The gender that a given name shows, '' when it shows none."""
        return self._genders.get(name.split()[0], "") if name.split() else ""


def same_words(a: str, b: str) -> bool:
    return set(fold(a).split()) == set(fold(b).split())
