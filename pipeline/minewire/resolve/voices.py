"""Who is who: the words for speakers, in the order of the text, to people and organisations, each once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import islice, takewhile

from minewire.mentions import Span

from .entities import Entity, same_person, words_of, words_of_name
from .leads import Leads
from .organisations import Near
from .voice import DOCUMENT, GROUP, ORGANISATION, PERSON, PRONOUN, ROLE, UNNAMED, Voice

_NEAR = 3  # subjects among which somebody called by an age is looked for
_VERB = 14  # units behind a subject up to the verb that harms it
_TYPO_IN_NAME = 1  # letters by which a bare surname may differ from a full name that the article has


class Registry(Leads):
    """The speakers of one article."""

    def resolve(self, voice: Voice, at: Span, near: Iterable[Near] = ()) -> Entity | None:
        """The entity that a voice names; a new one where the article has none. `at` are its code points,
        `near` the subjects before a pronoun, nearest first."""
        entity = self._find(voice, at, near)
        if entity is None:
            return None
        entity.mentions.append(at)
        if voice.head and voice.kind in (ROLE, ORGANISATION):
            entity.heads.add(voice.head)
        self.recent.append(entity)
        return entity

    def beside(self, voice: Voice, at: Span) -> None:
        """A further speaker of a joint statement: known from now on, but the first one stays the last who spoke."""
        entity = self._find(voice, at, ())
        if entity is not None:
            entity.mentions.append(at)
            self.joint = first = self.recent[-1] if self.recent else entity
            if first.kind == entity.kind == PERSON and not (first.role or first.organisation or entity.role):
                first.organisation = entity.organisation  # 'Ana Roe and Leo Marsh of the Halo Trust'
            self.recent.insert(-1, entity)
            self.further.append(entity)

    def _find(self, voice: Voice, at: Span, near: Iterable[Near]) -> Entity | None:
        jointly = voice.name.lower() in self._plural.entries or (voice.definite and voice.head in self._jointly)
        if self.joint is not None and jointly:
            return self.joint
        if voice.kind == PERSON and not voice.role and voice.name in self._index.acronyms:
            return self._organisation(replace(voice, kind=ORGANISATION, acronym=voice.name))  # 'LibMAC'
        if voice.kind == PERSON:
            return self._person(voice, at, near)
        if voice.kind == ORGANISATION and (bearer := self._bearer(voice)) is not None:
            return bearer
        if voice.kind == ORGANISATION:
            own = self._it(near) if voice.owned and voice.name.islower() and not voice.bodied else None
            return own or self._organisation(voice, near)  # 'Its mine action section has counted 40'
        if voice.aged and (entity := self._of_that_age(voice, near)) is not None:
            return entity
        if voice.kind == ROLE:
            return self._role(voice, at, near)
        if voice.kind == PRONOUN:
            return self._pronoun(voice, at, near)
        if voice.kind == DOCUMENT:
            gender = self._whose.value(self._index.tape.unit(voice.span[0]).lower()) or voice.gender
            if gender:
                return self._he_or_she(str(gender), at, near)  # 'Her appeal says …'
        if voice.kind == DOCUMENT:
            return (self._it(near) if voice.owned else self._wrote(voice, near)) or self._document(voice, near)
        return (
            self._known(voice.name, UNNAMED)
            or self._of_body(voice.head)
            or self._group(voice)
            or self._taken_up(voice)
            or self._add(Entity(voice.name, UNNAMED, plural=True))
        )

    def _bearer(self, voice: Voice) -> Entity | None:
        """Who has spoken under a surname that is a place's too ('Ana Lund said … Lund added')."""
        words = words_of_name(voice.name)
        if voice.bodied or voice.acronym or len(words) != 1 or voice.span[1] - voice.span[0] != 1:
            return None
        known = self._same_person(list(words), Voice(PERSON, (0, 0)))
        spoken = (
            known is not None and known.mentions and known.name.split()[-1] == voice.name and known.name != voice.name
        )
        return known if spoken else None

    def _group(self, voice: Voice) -> Entity | None:
        """'The officials' behind 'two health officials': the last ones called so, if they spoke just before; 'the
        authors' of a report that a body issued."""
        last = self.recent[-1] if self.recent else None
        if last is not None and last.kind == ORGANISATION and voice.definite and voice.name.lower() in self._authors:
            return last
        if last is None or not last.plural or not voice.definite or voice.name.lower() != voice.head:
            return None
        return last if words_of(last.name)[-1:] == [voice.head] else None

    def _person(self, voice: Voice, at: Span, near: Iterable[Near]) -> Entity:
        words = list(words_of_name(voice.name))
        told = voice.gender if voice.titles or voice.role else ""  # 'Noor' alone is no woman
        entity = self._same_person(words, voice)
        if entity is not None and self._another_nearer(entity, voice.name, at[0]):
            entity = None
        if entity is None and (len(words) == 1 or len(words[0].rstrip(".")) == 1):
            full = self._index.full_name(voice.name.split()[-1], at[0], _TYPO_IN_NAME, told)
            if full is not None and (len(words) == 1 or same_person(full, voice.name)):
                entity = self._same_person(list(words_of_name(full)), voice) or self._add(Entity(full, "person"))
        if entity is None and not voice.role and len(words) > 1:
            entity = self._known(voice.name, ORGANISATION)  # a body that was told in quote marks
        if entity is None and not self._surely_one(voice) and (body := self._named_at_last(voice.name)) is not None:
            return body
        if entity is None:
            entity = self._unnamed_before(voice) or self._add(Entity(voice.name, "person"))
        if len(words) > len(entity.name.split()) or entity.kind == UNNAMED:
            entity.gender = voice.gender or entity.gender
            entity.name, entity.kind = voice.name, "person"
            self._note_name(entity)
        entity.gender = entity.gender or told or self._index.gender(entity.name) or voice.gender
        if voice.role and not entity.role:
            entity.role, entity.head = voice.role, voice.head
        if voice.head:
            entity.heads.add(voice.head)
        entity.heads.update(str(self._ranks.value(title) or title) for title in voice.titles)
        if voice.organisation and not entity.organisation and not self._is_person(voice.organisation):
            whose = self._owner(voice, near) if self._index.names.own_body(voice) else None
            entity.organisation = whose or self.organisation_name(voice.organisation, before=at[0])
        if entity.role and not entity.organisation:
            near_by = None if voice.owned else self._body_beside(voice, entity.role, at[0])
            entity.organisation = self._owner(voice, near) if voice.owned else near_by
        self._of_army(entity)
        return entity

    def _surely_one(self, voice: Voice) -> bool:
        """Whether a name is a person's: it has an office or a given name that is known, or the surname stands alone."""
        tape, surname = self._index.tape, voice.name.split()[-1]
        told = voice.role or voice.titles or self._index.gender(voice.name)
        alone = tape.text.count(surname) > tape.text.count(voice.name)
        return bool(told) or alone or self._index.names.beside(tape, voice.span) is not None

    def _is_person(self, words: str) -> bool:
        """Whether an owner is somebody who has spoken ('Noor's deputy')."""
        return " " not in words and self._same_person(list(words_of_name(words)), Voice(PERSON, (0, 0))) is not None

    def _role(self, voice: Voice, at: Span, near: Iterable[Near]) -> Entity | None:
        if voice.span[1] - voice.span[0] == 1 and voice.name[:1].isupper():  # 'King said' of Larry King
            full = self._index.full_name(voice.name, at[0], 0)
            if full is not None:
                return self._person(Voice(PERSON, voice.span, voice.name), at, ())
        if (other := self._of_other_body(voice, near)) is not None:
            return other
        label = voice.name.isupper() and self._index.tape.slice(*voice.span) == voice.name  # 'SPOKESPERSON: …'
        if voice.definite or label:
            full = self._index.acronyms.get(voice.organisation) if voice.organisation else None
            found = self._officer(voice.head, full) if full else None
            field = self._bodies.value(voice.head) is not None and len(words_of(voice.name)) > 1
            # 'the health minister' is the one of health
            found = found or (self._of_field(voice) if field else self._by_role(voice.head, full))
            found = self._called_so(voice, found) or self._holder(voice, at) or found
            found = found or self._by_initials(voice) or self._chief(voice) or self._coming(voice, at)
            found = self._same_as_last(voice) or found or self._by_other_name(voice, at)
            found = found or self._described_before(voice)
            last = self.recent[-1] if self.recent else None
            known = found or self._known(voice.name, UNNAMED)
            goes_on = known is None and self.goes_on and last is not None and last.kind == PERSON
            if goes_on and last is not None and voice.gender in ("", last.gender or voice.gender):
                return last  # 'Omar Noor said … The assistant to the president added'
            if found is not None:
                if found.kind == UNNAMED and voice.organisation and not found.organisation:
                    found.organisation = self.organisation_name(voice.organisation, before=at[0])
                return found
        entity = self._known(voice.name, UNNAMED) if voice.definite else self._in_headline(voice)
        if entity is None:
            organisation = self.organisation_name(voice.organisation, before=at[0]) if voice.organisation else None
            if organisation is None and voice.head in self._employed:
                organisation = self._index.workplace(voice.span)
            entity = self._add(
                Entity(voice.name, UNNAMED, voice.role, voice.head, organisation, voice.gender, heads={voice.head})
            )
        return entity

    def _holder(self, voice: Voice, at: Span) -> Entity | None:
        """'The minister' of someone who is named with that role before and has not spoken yet."""
        if (voice.organisation and not voice.organisation.islower()) or not self._index.definite(at):
            return None
        words = {self._index.names.rank_word(word) for word in voice.name.split()}
        spoken = any(entity.kind == PERSON for entity in self.recent)
        anyone = (
            voice.head in self._any_office and not spoken
        )  # 'given by the agency's director, Omar Noor. The official said'
        held = self._index.holder(voice.head, words, at[0]) or (self._index.last_officer(at[0]) if anyone else None)
        return self._person(held, at, ()) if held is not None else None

    def _coming(self, voice: Voice, at: Span) -> Entity | None:
        """'The sergeant said …' of someone whom only a later sentence names ('Sergeant Omar Noor lost his sight')."""
        if not self._index.definite(at) or self._known(voice.name, UNNAMED):
            return None
        words = {self._index.names.rank_word(word) for word in voice.name.split()}
        held = self._index.coming(voice.head, words, at[1])
        return self._person(held, at, ()) if held is not None else None

    def _by_other_name(self, voice: Voice, at: Span) -> Entity | None:
        """'The head of state' is the president; 'the mother of three' the last woman."""
        head = self._other_names.get(voice.name.lower().replace(" ", "-"))
        if head is not None:
            held = None if self._by_role(str(head)) else self._index.holder(str(head), set(), at[0])
            return self._person(held, at, ()) if held else self._by_role(str(head))
        if self._index.names.of_children(self._index.tape, voice.span):
            return next((e for e in reversed(self.recent) if e.kind == PERSON and e.gender in ("", voice.gender)), None)
        return None

    def _described_before(self, voice: Voice) -> Entity | None:
        """'A member of a local relief group … the relief worker': nobody else has spoken, and a word tells who."""
        last = self.recent[-1] if self.recent else None
        if (ranked := self._of_rank(voice)) is not None:
            return ranked
        words = set(words_of(voice.name)) - {voice.head}
        if last is None or last.kind != UNNAMED or last.plural or not words or voice.organisation:
            return None
        return last if words <= set(words_of(last.name)) else None

    def _wrote(self, voice: Voice, near: Iterable[Near]) -> Entity | None:
        """Whose 'the comment' is: of the body that the sentence before tells of, if it tells of one."""
        if voice.organisation or not voice.definite or voice.head not in self._personal.entries:
            return None
        since = max((end for _, end in self.recent[-1].mentions), default=0) if self.recent else 0
        named, span = next(iter(near), (voice, (0, 0)))
        return self._organisation(named) if named.kind == ORGANISATION and named.bodied and span[0] > since else None

    def _of_that_age(self, voice: Voice, near: Iterable[Near]) -> Entity | None:
        """'The 52-year-old farmer': the last one named who has no office."""
        for named, span in islice(near, _NEAR):
            if voice.head and named.head == voice.head:
                return None  # 'A farmer was hurt … The 52-year-old farmer'
            told = named.kind == PERSON and not named.role and not self._index.common(named.name)
            if not told and not (named.kind == PRONOUN and named.gender in ("male", "female")):
                continue
            entity = self._find(named, span, ())
            if entity is not None and not entity.role and voice.gender in ("", entity.gender or voice.gender):
                if voice.kind == ROLE and not voice.role:
                    entity.role = entity.head = voice.head
                elif voice.role:
                    entity.role, entity.head = voice.role, voice.head
                    entity.organisation = voice.organisation and self.organisation_name(voice.organisation)
                return entity
        last = self.recent[-1] if self.recent else None  # 'the 70-year-old', who has an office, went on
        return last if last is not None and last.kind == PERSON and voice.kind == GROUP else None

    def _pronoun(self, voice: Voice, at: Span, near: Iterable[Near]) -> Entity | None:
        gender = voice.gender
        if gender == "relative":
            first = next(iter(near), None)
            return self._find(*first, ()) if first is not None and first[0].kind != PRONOUN else None
        if gender in ("male", "female"):
            return self._he_or_she(gender, at, near)
        if gender == "thing":
            return self._it(near)
        if gender == "plural":
            told, at_told = next(iter(near), (voice, (0, 0)))
            since = max((end for e in self.recent[-1:] for _, end in e.mentions), default=0)
            names, tape = self._index.names, self._index.tape
            people = any(tape.chars[i] in names.plural for i in range(*told.span))  # and no 'umbrella'
            verbs = takewhile(lambda i: tape.chars[i] not in names.stop, range(told.span[1], len(tape)))
            struck = any(tape.has(i, "outcome.past") for i in islice(verbs, _VERB))
            if told.kind == GROUP and people and at_told[0] >= since and not (struck and self.recent):
                return self._find(told, at_told, ())  # 'Local authorities give another account. They say …'
            groups = (e for e in reversed(self.recent) if e.plural or e.kind == ORGANISATION)
            return next(groups, None)
        if gender == "unnamed":
            return self._known(voice.head, UNNAMED) or self._add(Entity(voice.head, UNNAMED, plural=True))
        return None

    def _brought_in(self, near: list[Near], since: int, at: Span, gender: str) -> Entity | None:
        """The only one whom the sentence before names with an office, where its subject is nobody who could speak ('All
        were taken to Aran, where the surgeon, Omar Noor, came out. "They will live," he said')."""
        if not near or near[0][0].kind in (PERSON, ROLE, PRONOUN) or near[0][1][0] < since:
            return None
        names, tape = self._index.names, self._index.tape
        found: dict[str, tuple[Voice, Span]] = {}
        for start, name in self._index.nearest_person(near[0][1][1], at[0]):
            voice = names.beside(tape, tape.range(start, start + len(name)))
            if voice is not None and voice.role and self._index.gender(name) in ("", gender):
                found[name] = voice, (start, start + len(name))
        if len(found) != 1:
            return None
        entity = self._person(*next(iter(found.values())), ())
        entity.gender = entity.gender or gender
        return entity if entity.gender == gender else None

    def _he_or_she(self, gender: str, at: Span, near: Iterable[Near]) -> Entity | None:
        """The last person of that gender who spoke or was the subject of a sentence, whichever is nearer."""
        people = (e for e in reversed(self.recent) if e.kind in ("person", UNNAMED) and not e.plural)
        last = next((e for e in people if e.gender in ("", gender)), None)
        since = max((end for _, end in last.mentions if end <= at[0]), default=0) if last else 0
        near = list(near)
        if (brought := self._brought_in(near, since, at, gender)) is not None:
            return brought
        for voice, span in near:
            if span[0] < since:
                break
            if self._index.gender(voice.name.capitalize()) == gender and voice.kind == ORGANISATION:
                voice = replace(voice, kind=PERSON, name=voice.name.capitalize())  # 'NADIA learnt to clear mines.'
            if voice.kind not in (PERSON, ROLE) or voice.gender not in ("", gender):
                continue
            bare = voice.name.split()[-1].islower() or (not voice.role and self._index.a_word(voice.name))
            if voice.kind == PERSON and (bare or self._index.common(voice.name)):
                continue
            if voice.kind == ROLE and last is not None and self._is_told_of(last, voice, span):
                break
            if last is not None and self._dies(voice):
                continue
            entity = self._find(voice, span, ())
            if entity is not None and entity.gender in ("", gender) and entity.kind != ORGANISATION:
                entity.gender = gender
                return entity
        if last is None:
            named = (
                name
                for _, name in self._index.nearest_person(0, at[0])
                if self._index.gender(name) in ("", gender) and self._known(name, ORGANISATION) is None
            )
            name = next(named, None) or self._index.person_ahead(at[1], gender)
            if name is None:
                return None
            known = self._same_person(list(words_of_name(name)), Voice(PERSON, (0, 0)))
            last = known or self._add(Entity(name, "person"))
        last.gender = gender
        return last
