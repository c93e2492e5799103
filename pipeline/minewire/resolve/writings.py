"""Whose a writing is: a document speaks for the body or person who issued it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from minewire.text import fold

from .entities import Entity, words_of, words_of_name
from .organisations import Near
from .owners import Owners
from .voice import DOCUMENT, ORGANISATION, PERSON, UNNAMED, Voice


class Writings(Owners):
    """The writings among the speakers of one article."""

    def signed(self, signer: Entity) -> None:
        """'It is signed by Ana Roe': the letter or appeal that was told of is hers."""
        self.issuers.update(dict.fromkeys(self._personal.entries, signer))

    def _document(self, voice: Voice, near: Iterable[Near] = ()) -> Entity:
        """A writing speaks for whoever issued it: its owner, else the last speaker."""
        if voice.organisation:
            known = self.find_organisation(voice.organisation) or self._same_person(
                list(words_of_name(voice.organisation)), Voice(PERSON, (0, 0))
            )
            if known is None and voice.organisation in self._generic.entries:
                known = self._subject_before(replace(voice, head=voice.organisation), near)
            if known is not None:
                self.issuers.setdefault(voice.head, known)
                return known
            name = self._index.acronyms.get(voice.organisation, voice.organisation)
            if (named := self._named_at_last(name)) is not None:
                return self.issuers.setdefault(voice.head, named)
            told = next((e for e in self.recent if e.head == DOCUMENT), None)
            same = told is not None and words_of(told.name)[-1:] == [
                voice.head
            ]  # 'a report said … The report by ANAMA'
            if told is not None and (same or told.kind == ORGANISATION):
                told.name, told.kind, told.head, told.plural = name, ORGANISATION, "", False
                return self.issuers.setdefault(voice.head, told)
            head = fold(name).split()[-1] if fold(name) else ""
            # 'Government data showed …': whose exactly, the body that speaks next may tell
            head = DOCUMENT if name.lower() in self._issuing and not self.recent else head
            entity = self._add(Entity(name, ORGANISATION, head=head))
            entity.heads.update([voice.bare] if voice.bare else ())
            self.issuers.setdefault(voice.head, entity)
            return entity
        if voice.definite and self.recent:
            if voice.head in self._personal.entries:
                return self.issuers.get(voice.head, self.recent[-1])
            bodies = (e for e in reversed(self.recent) if e.kind == ORGANISATION and id(e) not in self.cited)
            return self.issuers.setdefault(voice.head, next(bodies, self.recent[-1]))
        return self._known(voice.name, UNNAMED) or self._add(Entity(voice.name, UNNAMED, head=DOCUMENT, plural=True))
