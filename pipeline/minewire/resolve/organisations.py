"""Organisations of an article: by name, acronym, or a bare noun; documents speak for those who issued them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from minewire.mentions import Span
from minewire.text import fold

from .entities import Entity, words_of, words_of_name
from .generic_bodies import GenericBodies
from .voice import DOCUMENT, ORGANISATION, PERSON, Voice

_OWNER = re.compile(r"['’]s?$")
_OWNED = re.compile(r"['’]s?\s")
_FEWEST_LETTERS = 3  # of an acronym that no bracket explains
Near = tuple[Voice, Span]  # a subject near a pronoun and its code points


class Organisations(GenericBodies):
    """The organisations among the speakers of one article."""

    def _organisation(self, voice: Voice, near: Iterable[Near] = ()) -> Entity:
        if self.joint is not None and voice.name.lower() in self._plural.entries:
            return self.joint
        noun = voice.bare if voice.definite else ""
        if voice.definite and (voice.name.lower() in self._generic.entries or self._by_seat(voice.name)):
            noun = voice.name.split()[-1].lower()  # 'the Agency', 'the Aran-based group'
        definite = voice.definite or voice.name.lower() in self._articleless  # 'police said'
        entity = self.find_organisation(noun or voice.name, voice.acronym, definite=definite)
        entity = entity or self._by_another_noun(voice)
        if named := self._charity(voice, entity):
            entity = self.find_organisation(named) or self._add(Entity(named, ORGANISATION))
        if entity is None and voice.definite and len(voice.name.split()) == 1 and not voice.bodied:
            entity = self._by_role(voice.head)  # a misspelt role, written with a capital
        if (
            entity is None
            and voice.definite
            and voice.head in self._generic.entries
            and (noun or voice.name) == voice.head
        ):
            letters = self._index.letters_behind(voice.head, voice.span[0])
            entity = self.find_organisation(letters) or self._add(Entity(letters, ORGANISATION)) if letters else None
            if entity is None and (apposed := self._index.apposed(self._index.code_points(voice.span))):
                entity = self.find_organisation(apposed) or self._add(Entity(apposed, ORGANISATION, head=voice.head))
            entity = entity or self._subject_before(voice, near) or self._employer(voice.head) or self._only_body(voice)
        if entity is None:
            name = self._index.acronyms.get(voice.acronym or voice.name) or self._headed(voice) or voice.name
            name = self._index.spelled(name) or self._begun(name) or name
            entity = (
                self._issuer_of_figures(name, self._index.offset(voice.span[0]))
                or self._described(name)
                or self._named_at_last(name)
                or self._in_lead(voice)
                or self._add(Entity(name, ORGANISATION, voice.role, voice.head))
            )
        elif (full := self._in_full(voice.name)) and set(words_of(entity.name)) < set(words_of(full)):
            entity.name = full  # 'the Red Cross', and later 'the International Committee of the Red Cross (ICRC)'
        elif fold(entity.name) in self._generic.entries and len(voice.name.split()) > 1:
            entity.name = voice.name  # a headline's 'Ministry'
        elif entity.name.islower() and self._says_more(voice.name, entity):
            entity.name = voice.name  # 'a rights group … the Karen Human Rights Group'
        if voice.acronym:
            entity.acronym = voice.acronym
            entity.name = self._index.acronyms.get(voice.acronym, entity.name)
        return entity

    def _by_another_noun(self, voice: Voice) -> Entity | None:
        """'The military' of 'the Lebanese Army': one body under two nouns, the second of which no other body has."""
        name = fold(voice.name)
        for noun, other in self._twins.items():
            if name == noun and voice.definite:
                return self._by_noun([other])
            if words_of(name)[-1:] == [other] and (entity := self._known(noun, ORGANISATION)) is not None:
                entity.name = voice.name if voice.name != name else entity.name
                return entity
        return None

    def _says_more(self, name: str, entity: Entity) -> bool:
        """Whether words in capitals name the body that was told without its name."""
        words, known = words_of(name), set(words_of(entity.name))
        capitals = sum(word[:1].isupper() for word in name.split())
        return known < set(words) and words[-1:] == words_of(entity.name)[-1:] and capitals > len(known)

    def _begun(self, name: str) -> str | None:
        """The name in front of an acronym that these words begin ('Mine Action [and Victim Aid Centre]')."""
        whole = (full for full in self._index.acronyms.values() if full.startswith(f"{name} "))
        return next(whole, None) if len(name.split()) > 1 else None

    def _in_full(self, name: str) -> str:
        """The name that an acronym explains, or which is explained by one; '' for others."""
        return self._index.acronyms.get(name) or (name if name in self._index.acronyms.values() else "")

    def _subject_before(self, generic: Voice, near: Iterable[Near]) -> Entity | None:
        """The body that 'the charity' means when none has spoken: the subject of a sentence before; of two ministries,
        nobody knows which."""
        head, of_any = generic.head, self._generic.entries.get(generic.head)
        if not of_any and len(self._index.bodies(head, self._index.offset(generic.span[0]))) > 1:
            return None
        for voice, _ in near:
            name = voice.people_of or (voice.name if voice.kind == ORGANISATION and voice.bodied else "")
            if not name or name.split()[-1] in self._devices:  # 'Some 310 UXO were found, the agency said'
                continue
            if voice.people_of:
                voice = replace(voice, kind=ORGANISATION, name=name, head=fold(name).split()[-1], bodied=True)
            unheaded = voice.head in self._unheaded or fold(name) in self._unheaded
            if of_any or unheaded or head in (voice.head, voice.bare):
                return self._organisation(voice)
        return None

    def _only_body(self, generic: Voice) -> Entity | None:
        """'The agency' of an article that has named one body so far, spoken or not."""
        if not self._generic.entries.get(generic.head):
            return None
        names = self._index.bodies_before(self._index.offset(generic.span[0]))
        name = names.pop() if len(names) == 1 else None
        fits = name is not None and not self._of_state(name)
        return self.find_organisation(name) or self._add(Entity(name, ORGANISATION)) if name and fits else None

    def _of_office(self, noun: str) -> Entity | None:
        """'The ministry' behind 'Deputy Economy Minister Ana Roe' is the Economy Ministry, and she is of it."""
        for entity in reversed(self.recent):
            if entity.kind == ORGANISATION and noun in words_of(entity.name):
                return None
            if entity.kind != PERSON or self._bodies.value(entity.head) != noun:
                continue
            words = (entity.role or "").split()
            at = next((i for i, word in enumerate(words) if word.lower() == entity.head), 0)
            first = at
            while first > 0 and self._names_field(words[first - 1]):
                first -= 1
            named = [*words[first:at], noun.capitalize() if words[at][:1].isupper() else noun, *words[at + 1 :]]
            if len(named) > 1:
                name = " ".join(named)
                entity.organisation = entity.organisation or name
                return self.find_organisation(name) or self._add(Entity(name, ORGANISATION, head=noun))
        return None

    def _names_field(self, word: str) -> bool:
        """Whether a word before an office tells its field ('Economy'), and not its rank or whose it is."""
        return fold(word) not in self._common and not _OWNER.search(word) and not self._index.names.only_rank(word)

    def _headed(self, voice: Voice) -> str | None:
        """The name of a body that 'the service' takes up, which has not spoken before."""
        if voice.definite and voice.name.lower() in self._headers:
            return self._index.body(voice.name.lower(), self._index.offset(voice.span[0]))
        return None

    def _described(self, name: str) -> Entity | None:
        """'The government's mine action body', told before its name: the name has every word but the general noun."""
        words = set(words_of(name))
        for entity in self.entities:
            if entity.kind != ORGANISATION or entity.name != entity.name.lower() or name == name.lower():
                continue
            *told, head = words_of(re.split(_OWNED, entity.name)[-1]) or [""]
            shared = set(told) & words
            if head in self._generic.entries and shared == set(told) and len(shared) + (head in words) > 1:
                entity.name = name
                return entity
        return None

    def _named_at_last(self, name: str) -> Entity | None:
        """'A rescue group said … The Orange Helmets said': whoever speaks next and is called by no other noun."""
        last = self.recent[-1] if self.recent else None
        if (
            last is None
            or any(spoken is not last for spoken in self.recent)
            or last.kind != ORGANISATION
            or not (self._index.indefinite(last.mentions[0]) or self._headlined(last.mentions[0]))
        ):
            return None
        head = words_of(last.name)[-1:]
        named = name != name.lower() and len(name.split()) > 1
        other = self._headers & (set(words_of(name)) - set(head)) - self._of_aid
        known = words_of(last.name)  # 'a monitoring group … the Mines Monitor'
        named = named and all(any(word.startswith(noun) for word in known) for noun in other)
        told = set(known) - set(head)  # 'Karen group' in a headline, and then 'the Karen Rights Council'
        plain = last.name.islower() or (last.name.split()[-1].islower() and told and told <= set(words_of(name)))
        if not plain or not named or not self._generic.entries.get(head[0]):
            return None
        last.heads.add(head[0])
        last.name = name
        return last

    def _in_lead(self, voice: Voice) -> Entity | None:
        """'A monitoring group said' behind a headline's 'monitor': nobody else has spoken, and none has a name."""
        last = self.recent[0] if len(self.recent) == 1 else None
        generic = all(e is not None and e.name.islower() and self._generic.entries.get(e.head) for e in (last, voice))
        if last is None or voice.definite or not generic or not self._headlined(last.mentions[0]):
            return None
        last.name = max(last.name, voice.name, key=len)
        return last

    def _issuer_of_figures(self, name: str, at: int) -> Entity | None:
        """'Official figures showed …': in a lead they are those of the body that speaks next; not of the one that 'a
        report said' something of."""
        if len(self.recent) != 1 or self.recent[0].head != DOCUMENT:
            return None
        entity = self.recent[0]
        charity = entity.kind == ORGANISATION and not self._of_aid.isdisjoint(words_of(name))
        if charity or any(start > at for start, _ in entity.mentions):
            return None
        entity.name, entity.kind, entity.head, entity.plural = name, ORGANISATION, "", False
        return entity

    def find_organisation(
        self, name: str, acronym: str = "", *, definite: bool = True, until: int | None = None
    ) -> Entity | None:
        """The organisation of this article that a name, an acronym or a bare noun ('the agency') means."""
        full = self._index.acronyms.get(name, name)
        words = self._stems(full)
        for entity in reversed(self.entities):
            if entity.kind != ORGANISATION:
                continue
            if (acronym and entity.acronym == acronym) or entity.acronym == name:
                return entity
            if _initials(entity.name) == name or _initials(name) == entity.name:
                return self._with_acronym(entity, name)
            known = self._stems(entity.name)
            if fold(entity.name) in self._public.entries and full in self._index.acronyms.values():
                continue  # 'the army', and then 'the National Liberation Army (NLA)'
            if words == known or ((words < known or known < words) and _telling(words & known, name)):
                return entity
        if name == name.lower() and definite:
            return self._by_noun(fold(name).split(), until)
        return None

    def _stems(self, name: str) -> set[str]:
        """The words of a name without the 's' of a genitive or plural ('Prosecutor's', 'Prosecutor'); the field of a
        ministry by one of its words ('Interior', 'Internal')."""
        stems = (word.removesuffix("s") for word in words_of_name(name))
        return {self._twin_words.get(stem, stem) for stem in stems}

    def _with_acronym(self, entity: Entity, name: str) -> Entity:
        """'The ICRC' and 'the International Committee of the Red Cross', which no bracket joins."""
        entity.acronym, entity.name = sorted((entity.name, name), key=len)
        return entity

    def _by_noun(self, noun: list[str], until: int | None = None) -> Entity | None:
        """'the agency', 'the rescue group': the last organisation so headed; a bare general noun any last one."""
        if not noun:
            return None
        head = noun[-1:]
        if len(noun) == 1 and until is None and (found := self._of_office(head[0])) is not None:
            return found
        organisations = [e for e in reversed(self.recent) if e.kind == ORGANISATION]
        if until is not None:  # nearest before a place in the text
            before = {
                id(e): max((start for start, _ in e.mentions if start < until), default=-1) for e in organisations
            }
            organisations = sorted((e for e in organisations if before[id(e)] >= 0), key=lambda e: -before[id(e)])
        public = len(noun) == 1 and head[0] in self._public.entries  # the country's, not 'National … Army (NLA)'
        for entity in organisations:
            if public and entity.name in self._index.acronyms.values():
                continue
            newsy = len(noun) == 1 and not self._newsy.keys().isdisjoint(words_of(entity.name))
            if newsy and entity is not organisations[0]:
                continue  # 'the agency' is no news agency, if another body has spoken since
            known = words_of_name(entity.name)
            if all(word in known for word in noun) or (len(noun) == 1 and head[0] in entity.heads):
                return entity
        if len(noun) == 1 and head[0] in self._any_body:
            return next(iter(organisations), None)
        if self._described_by(noun, organisations[:1]):
            return organisations[0]
        if len(noun) > 1 and not (len(noun) == 2 and self._generic.entries.get(head[0])):
            return None
        for short, name in () if public else self._index.acronyms.items():
            if all(word in fold(name).split() for word in noun):
                return self._known(name, ORGANISATION) or self._add(Entity(name, ORGANISATION, acronym=short))
        if self._generic.entries.get(head[0]):
            return next((e for e in organisations if not self._of_state(e.name)), None)
        if head[0] in self._firm:
            unheaded = (e for e in organisations if self._headers.isdisjoint(words_of(e.name)) and not e.acronym)
            return next((e for e in unheaded if e.mentions and not self._index.place(e.mentions[0])), None)
        return None

    def _described_by(self, noun: list[str], last: list[Entity]) -> bool:
        """Whether 'the NGO safety platform' can be the body that spoke last: one known by its letters alone."""
        bare = bool(last) and last[0].name.isupper() and last[0].name not in self._index.acronyms
        return bare and len(noun) > 1 and bool(self._generic.entries.get(noun[-1])) and last[0].mentions != []

    def _employer(self, noun: str) -> Entity | None:
        """'The directorate' behind 'Ana Roe, an official at the ministry's clearance directorate': whose it is."""
        for entity in reversed(self.recent):
            bare = (entity.organisation or "").partition(" (")[0]
            words = words_of(bare)
            unheaded = self._generic.entries.get(noun) and self._headers.isdisjoint(words)  # 'the charity Clear Ground'
            name = bare if noun in words or unheaded else self._body_in_role(entity, noun)
            lettered = self._generic.entries.get(noun) or f"{noun} {fold(bare)}" in fold(entity.role or "")
            if entity.kind == PERSON and bare.isupper() and lettered:
                return self.find_organisation(bare) or self._add(Entity(bare, ORGANISATION, head=noun))
            if entity.kind == PERSON and name and len(name.split()) > 1:
                found = self.find_organisation(name) if name != name.lower() else None
                return self._known(name, ORGANISATION) or found or self._add(Entity(name, ORGANISATION, head=noun))
        return None

    def _body_in_role(self, entity: Entity, noun: str) -> str:
        """The phrase for a body behind the preposition of a role, up to its noun."""
        words = (entity.role or "").split()
        last = next((i for i, word in enumerate(words) if word == noun), 0)
        first = next((i + 1 for i in range(1, last) if words[i] in self._binders), last)
        while first < last and words[first] in self._articles:
            first += 1
        return " ".join(words[first : last + 1]) if first < last else ""


def _initials(name: str) -> str:
    """The capitals of a name of several words, from three on; all of 'U.N.'."""
    letters = [word.replace(".", "") if "." in word[:-1] else word[0] for word in name.split() if word[:1].isupper()]
    return "".join(letters) if len(letters) >= _FEWEST_LETTERS else ""


def _telling(shared: set[str], name: str) -> bool:
    """Words that tell which organisation is meant: two of them, or one with a capital; 'UN' alone is of many."""
    long = any(len(word) >= _FEWEST_LETTERS for word in shared)
    return len(shared) >= 2 or (long and any(word[:1].isupper() for word in name.split()))
