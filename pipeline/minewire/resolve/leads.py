"""Whom a lead leaves without a name: 'a police chief said … said Omar Noor, head of the district police'."""

from __future__ import annotations

import re

from minewire.mentions import Span

from .entities import Entity, words_of
from .voice import ORGANISATION, PERSON, UNNAMED, Voice
from .writings import Writings

_PARTS = re.compile(r"[\s\-–/]+")
_VERB = 14  # units behind a subject up to the verb that tells what befell it
_KILLED = "killed"
_LITTLE = 3  # letters of 'of' and 'the', which no initials count


def _initials(entity: Entity) -> tuple[str, str]:
    """Those of an office, and of the body with it: 'Officer' of the 'District Police'."""
    office, body = (
        "".join(part[0] for part in _PARTS.split(words or "") if part[:1].isupper() or len(part) > _LITTLE).upper()
        for words in (entity.role, entity.organisation)
    )
    return office, body + office


class Leads(Writings):
    """Joins a speaker without a name to the one who is named next."""

    def _unnamed_before(self, voice: Voice) -> Entity | None:
        """'An official said … said X, a spokesman': the one without a name just before is the same."""
        if voice.name_span is not None and not voice.role:
            voice = self._index.names.beside(self._index.tape, voice.name_span) or voice
        last = self.recent[-1] if self.recent else None
        if last is None or last.kind != UNNAMED or last.plural or voice.owned:
            return None
        if self._just_told(last, voice):
            return last
        if self._index.told_again(last.head):
            return None
        told = self._index.definite(last.mentions[0]) and bool(last.organisation) and self._bare_name(voice)
        if last.head in self._headship and self._aged(voice):
            return None  # 'The head of the hospital said … said Ana Roe, 45'
        if not told and any(entity.kind != ORGANISATION for entity in self.recent[:-1]):
            return None
        if not (self._same_office(last, voice) or self._any_officer(last, voice) or self._brought_by(last, voice)):
            return None
        last.role = last.role if self._bare_name(voice) or self._ranked(voice) else None
        last.organisation = None if voice.organisation else last.organisation
        return last

    def _just_told(self, last: Entity, voice: Voice) -> bool:
        """'A spokesman for the rebels said … The spokesman, Omar Noor, added': the office alone, with its article."""
        tape, names, first = self._index.tape, self._index.names, voice.span[0]
        alone = tape.chars[first] in names.the and tape.unit(first + 1).lower() == last.head
        return alone and (tape.chars[first + 2] in names.comma or first + 2 == (voice.name_span or (0, 0))[0])

    def _by_initials(self, voice: Voice) -> Entity | None:
        """'The DIG' of a 'Deputy Inspector General of Police' who has spoken."""
        letters = voice.name
        if len(letters) < 2 or not letters.isupper():
            return None
        people = (entity for entity in reversed(self.recent) if entity.kind == PERSON and entity.role)
        return next((e for e in people if any(told.startswith(letters) for told in _initials(e))), None)

    def _same_office(self, last: Entity, voice: Voice) -> bool:
        """'A lawmaker', 'who represents Aran'; 'a police chief', 'head of the district police'."""
        offices = {str(self._ranks.value(word) or word) for word in words_of(voice.role)}
        if str(self._ranks.value(last.head) or last.head) in offices:
            return True
        tops = self._top.entries
        told = {*words_of(last.name), *words_of(last.organisation)} - {last.head}
        known = {*words_of(voice.role), *words_of(voice.organisation)} - {voice.head}
        return last.head in tops and voice.head in tops and bool(told & known)

    def _any_officer(self, last: Entity, voice: Voice) -> bool:
        """Whether a general noun ('an official') can be this one, who has an office: nobody else has spoken."""
        if last.head not in self._generic_roles.entries or not (voice.head or voice.organisation):
            return False
        faceless = self._faceless.keys() & {last.head}
        if self._ranked(voice) and last.organisation and not self._of_arms(last):
            return False  # 'a hospital spokesman', 'Colonel Omar Noor'
        of_body = not faceless or bool(
            set(words_of(last.name)) & {*words_of(voice.role), *words_of(voice.organisation)}
        )
        return len(self.recent) == 1 and of_body

    def _brought_by(self, last: Entity, voice: Voice) -> bool:
        """'A militia commander said … said Omar Noor': a full name of which nothing tells who it is, told before by an
        office; 'a survivor' may have an age too."""
        once = len({*last.mentions}) == len(last.mentions) == 1
        told = self._bare_name(voice) or (self._ranked(voice) and self._of_arms(last))
        return once and last.head not in self._faceless and told

    def _aged(self, voice: Voice) -> bool:
        """Whether a name is followed by an age and nothing else that tells who it is."""
        chars, names = self._index.tape.chars, self._index.names
        end = voice.name_span[1] if voice.name_span else voice.span[1]
        behind = chars[end : end + 2]
        return len(behind) > 1 and behind[0] in names.comma and behind[1] in names.age | names.count

    def _of_arms(self, last: Entity) -> bool:
        """Whether somebody without a name is of a body whose people have ranks."""
        return not set(words_of(f"{last.name} {last.organisation}")).isdisjoint(self._armed)

    def of_state(self, known: Entity) -> bool:
        """Whether somebody has an office that a ministry or the like is called by ('the deputy minister')."""
        return known.kind == PERSON and any(self._bodies.value(word) is not None for word in words_of(known.role))

    def civil(self, voice: Voice) -> bool:
        """Whether a body is none that fights, of which its enemy may tell."""
        return set(words_of(voice.name)).isdisjoint(self._armed)

    def _is_told_of(self, last: Entity, voice: Voice, at: Span) -> bool:
        """'Leo Marsh says … The former soldier lost a foot': whoever spoke and has no office yet."""
        if last.kind != PERSON or last.role or not voice.definite or not self._index.definite(at):
            return False
        return self._known(voice.name, UNNAMED) is None and self._by_role(voice.head) in (None, last)

    def _dies(self, voice: Voice) -> bool:
        """Whether the sentence of a subject tells that this one died ('A resident, born in 1969, died when')."""
        names, tape = self._index.names, self._index.tape
        for at in range(voice.span[1], min(voice.span[1] + _VERB, len(tape))):
            if tape.chars[at] in names.stop or tape.chars[at] in names.relative:
                return False
            if tape.has(at, "claims.dying"):
                return True
            if tape.has(at, "outcome.past"):
                return self._outcomes.value(tape.unit(at).lower()) == _KILLED
        return False

    def _ranked(self, voice: Voice) -> bool:
        """Whether all that is told of somebody is a rank ('Colonel Omar Noor')."""
        return bool(voice.role) and self._index.names.only_rank(voice.role or "") and not voice.organisation

    def _bare_name(self, voice: Voice) -> bool:
        return not (voice.role or voice.head or voice.organisation or voice.titles) and " " in voice.name

    def _in_headline(self, voice: Voice) -> Entity | None:
        """'A Yemeni general' behind a headline's 'General': the only one so far, called the same in fewer words; 'A
        medical source at the hospital' behind a lead's 'an official and a medical source said'."""
        first, last = voice.span
        if any(self._index.tape.chars[i] in self._index.names.another for i in range(first, min(last, first + 2))):
            return None  # 'a second security source'
        for entity in self.further:
            once = entity.kind == UNNAMED and entity.head == voice.head and len(entity.mentions) == 1
            same = once and voice.organisation and not entity.organisation
            if same and set(words_of(entity.name)) <= set(words_of(voice.name)):
                entity.name, entity.role = voice.name, voice.role
                entity.organisation = voice.organisation and self.organisation_name(voice.organisation)
                return entity
        if len(self.recent) != 1 or self.recent[0].kind != UNNAMED or self.recent[0].head != voice.head:
            return None
        return self.recent[0] if set(words_of(self.recent[0].name)) < set(words_of(voice.name)) else None
