"""Whose an office is: the body that 'the agency's director', 'its spokesman' or a bare 'programme manager' is of."""

from __future__ import annotations

from collections.abc import Iterable

from minewire.text import fold

from .entities import Entity, same_person, words_of, words_of_name
from .organisations import Near, Organisations
from .voice import ORGANISATION, PERSON, UNNAMED, Voice

_NEAR = 320  # characters from a body to an office that names none
_NUMBERED = 3  # last words of the name of a part of an army ('Zone No. 5')


class Owners(Organisations):
    """The bodies of the offices of one article."""

    def organisation_name(self, name: str, until: int | None = None, before: int | None = None) -> str:
        """The full name of an organisation named in a role; `until` leaves out those first named behind an offset.

        `before` is the offset before which a body may stand that has not spoken ('the ministry's spokesman').
        """
        bare = name.strip()
        full = self._index.acronyms.get(bare)
        if full is not None:
            return f"{full} ({bare})"
        at = self._index.tape.text.find(bare)
        if at >= 0 and " " in bare and self._index.place((at, at + len(bare))):
            return bare  # 'Sri Lanka's ambassador', where its army has spoken
        noun = bare.lower() if bare.lower() in self._generic.entries else bare  # 'the Agency's head'
        entity = self.find_organisation(noun, until=until)
        if entity is None and _told(bare) and bare.split()[-1] not in self._public.entries:
            entity = self.find_organisation(bare.split()[-1], until=until)  # 'the Aran-based monitor'
        if entity is None:
            told = self._told_before(fold(bare), before) if before is not None else None
            return self._lettered(told or bare)
        plain = entity.name == entity.name.lower() or fold(entity.name) in self._public.entries
        if plain and len(bare.split()) > len(entity.name.split()):
            return bare  # 'Ukraine's National Police', of which only 'the police' has spoken
        return self._lettered(entity.name)

    def named_after_all(self, name: str) -> str:
        """The one body of the article that a bare noun means which was not named yet ('the ministry's spokesman … The
        Defence Ministry added')."""
        if name not in self._generic.entries:
            return name
        bodies = (e.name for e in self.entities if e.kind == ORGANISATION and e.name != name)
        found = {body for body in bodies if name in words_of(body)[-1:] + words_of(body)[:1]}
        return self._lettered(found.pop()) if len(found) == 1 else name

    def employ(self, entity: Entity) -> None:
        """Give a person without a body the one that stands behind the name ('Ana Roe, a deminer who works for MAG')."""
        if entity.kind != PERSON or entity.organisation or not entity.mentions:
            return
        index = self._index
        for start, name in index.with_surname(words_of_name(entity.name)[-1]):
            span = index.tape.range(start, start + len(name))
            told = index.names.employer_beside(index.tape, span) if same_person(name, entity.name) else None
            if told is not None and told != entity.role:
                full = self.organisation_name(told)
                entity.organisation = told if entity.name in full else full
                return

    def _of_army(self, entity: Entity) -> None:
        """'The commander of the Second Division' is of the army that has spoken, where nothing tells whose it is."""
        part = (entity.organisation or "").split()
        if not part or self._army_parts.isdisjoint(map(fold, part[-_NUMBERED:])):
            return
        plain = (word for word in part if word[0].islower() and fold(word) not in self._army_parts)
        if any(plain) or not (self._armed - self._army_parts - self._armies).isdisjoint(map(fold, part)):
            return  # 'the police battalion', 'the rebel 4th Brigade'
        bodies = (e for e in reversed(self.recent) if e.kind == ORGANISATION and e.mentions)
        armies = (e for e in bodies if words_of(e.name)[-1] in self._armies and self._index.of_state(e.mentions[0]))
        if (army := next(armies, None)) is not None:
            entity.organisation = self._lettered(army.name)

    def _lettered(self, name: str) -> str:
        """A name with the acronym that it is introduced with."""
        short = next((short for short, full in self._index.acronyms.items() if full == name), None)
        return f"{name} ({short})" if short else name

    def _told_before(self, noun: str, before: int) -> str | None:
        """The body that 'the charity' takes up, which has not spoken: the one with that noun; else the body of the last
        speaker or the last one that is told of, whichever is nearer."""
        if noun not in self._generic.entries:
            return None
        if named := self._index.body(noun, before):
            return named
        if not self._generic.entries[noun]:
            return None
        told = self._index.last_body(before, self._private)
        for entity in reversed(self.recent):
            at = max((start for start, _ in entity.mentions if start < before), default=-1)
            if entity.kind == PERSON and entity.organisation and self._private(entity.organisation):
                return entity.organisation if told is None or at > told[0] else told[1]
        return told[1] if told else None

    def _private(self, name: str) -> bool:
        """Whether a body can be called an agency, a group or a charity."""
        return not self._of_state(name) and self._newsy.keys().isdisjoint(words_of(name))

    def _owner(self, voice: Voice, near: Iterable[Near]) -> str | None:
        """The body that 'its press secretary' is of: the last that spoke or was the subject of a sentence."""
        if voice.head in self._delegates and (state := self._index.state_before(voice.span[0])):
            return state
        near = list(near)
        crew = self._of_crew(near)
        if crew is not None and voice.head not in self._kin:
            return self.organisation_name(crew)
        if (brought := self._brought_to(voice, near)) is not None:
            return self.organisation_name(brought)
        body = self._it(near) if voice.head not in self._kin else None
        name = body.name if body else self._index.body_before(voice.span[0]) or self._near_body(voice)
        return self.organisation_name(name) if name and voice.head not in self._kin else None

    def _of_other_body(self, voice: Voice, near: Iterable[Near]) -> Entity | None:
        """'Its head said' of a body that spoke last, where the head who has spoken is of something else."""
        held = self._by_role(voice.head) if voice.owned and voice.head in self._headship else None
        last = self.recent[-1] if self.recent else None
        if held is None or last is None or last.kind != ORGANISATION or (held.organisation or "") == last.name:
            return None
        told = set(words_of(f"{held.role} {held.organisation}")) & (set(words_of(last.name)) | last.heads)
        owner = self._owner(voice, near) if held.role != held.head and not told else None
        return self._add(Entity(voice.name, UNNAMED, voice.role, voice.head, owner)) if owner else None

    def _taken_up(self, voice: Voice) -> Entity | None:
        """'The project' of a body that has spoken and bears no noun of its own ('Masam said … the project added')."""
        general = voice.definite and voice.name.lower() == voice.head and self._generic.entries.get(voice.head)
        return self.find_organisation(voice.head) if general else None

    def _brought_to(self, voice: Voice, near: list[Near]) -> str | None:
        """'The maps went to the Halo Trust. Its director said': the body named last, where the sentence before is not
        about one."""
        if voice.head in self._kin or not near:
            return None
        (told, at), before = near[0], self._index.offset(voice.span[0])
        body = told.kind == ORGANISATION or told.gender == "thing" or told.bodied
        last = None if body else self._index.last_body(before, lambda name: True)
        return last[1] if last and last[0] > at[1] else None

    def _of_crew(self, near: list[Near]) -> str | None:
        """'Sappers of the Rescue Service have come, its spokesman said': the body of the crew that is told of."""
        names, tape = self._index.names, self._index.tape
        for told, _ in near[:1]:
            first, last = told.span
            binder = next((i for i in range(first, last) if tape.chars[i] in names.preposition), None)
            if binder is None or not any(tape.chars[i] in names.crews for i in range(first, binder)):
                return None
            body = names.read(tape, (binder + 1, last))
            return body.name if body.kind == ORGANISATION and body.bodied else None
        return None

    def _body_beside(self, voice: Voice, role: str, at: int) -> str | None:
        """The body of an office that names none."""
        whose = self._index.whose(voice.span[0]) or self._index.workplace(voice.span)
        return self.organisation_name(whose) if whose else self._body_of(voice) or self._of_near_body(role, at)

    def _near_body(self, voice: Voice) -> str | None:
        """The last body that is told of just before somebody who is of 'its unit'."""
        at = self._index.offset(voice.span[0])
        told = self._index.last_body(at, lambda name: True)
        return told[1] if told and at - told[0] <= _NEAR else None

    def _of_near_body(self, role: str, at: int) -> str | None:
        """The body of a bare 'programme manager' or 'spokesman': the one that spoke or was told of just before."""
        words = role.lower().split()
        if not all(word in self._inner for word in words) or self._posts.keys().isdisjoint(words):
            return None
        told = self._index.last_body(at, lambda name: True)
        name, since = (told[1], told[0]) if told else (None, -1)
        for entity in self.recent[-1:]:
            start = max((start for start, _ in entity.mentions if start < at), default=-1)
            spoken = entity.name if entity.kind == ORGANISATION else entity.organisation
            if spoken and start > since:
                name, since = spoken, start
        return self.organisation_name(name) if name and at - since <= _NEAR else None

    def _body_of(self, voice: Voice) -> str | None:
        """The body that an office heads: a minister the ministry that spoke last, unless the role names its own field
        ('Deputy Minister of Economy')."""
        before, _, behind = fold(voice.role or "").partition(voice.head) if voice.head else ("", "", "")
        field = {word for word in words_of(before) if word not in self._common}  # 'Defence Minister'
        body = self._bodies.value(voice.head) if voice.head and not behind else None
        wanted = field | {str(body)}
        found = (e for e in reversed(self.recent) if e.kind == ORGANISATION and body and wanted <= {*words_of(e.name)})
        return next((e.name for e in found), None)

    def _it(self, near: Iterable[Near]) -> Entity | None:
        """The last organisation that spoke or was the subject of a sentence, whichever is nearer."""
        last = next((e for e in reversed(self.recent) if e.kind == ORGANISATION), None)
        since = max((start for start, _ in last.mentions), default=-1) if last else -1
        for voice, span in near:
            if span[0] <= since:
                break
            if voice.kind == ORGANISATION and (voice.bodied or (last is None and not self._index.device(voice.span))):
                return self._organisation(voice)
        return last


def _told(name: str) -> bool:
    """A common noun behind a word for where a body is from ('Aran-based'): no name of its own."""
    return len(name.split()) == 2 and name.split()[-1].islower() and not name.islower()
