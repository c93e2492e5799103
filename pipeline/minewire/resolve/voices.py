"""Who is who: the words for speakers, in the order of the text, to people and organisations, each once."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from minewire.mentions import Span
from minewire.ruleset import Ruleset
from minewire.text import fold

from .name_index import NameIndex, within
from .names import DOCUMENT, GROUP, ORGANISATION, PERSON, PRONOUN, ROLE, Voice

Near = tuple[Voice, Span]  # a subject near a pronoun and its code points
_WORD = re.compile(r"[\w-]+")
UNNAMED = "unnamed"
_TYPO_IN_NAME = 1  # letters by which a bare surname may differ from a full name that the article has
_TYPOS = 2  # letters by which a misspelt role may differ from one that the article has


@dataclass(slots=True)
class Entity:
    """A person, an organisation, or someone without a name."""

    name: str
    kind: str
    role: str | None = None
    head: str = ""
    organisation: str | None = None
    gender: str = ""
    acronym: str = ""
    plural: bool = False
    mentions: list[Span] = field(default_factory=list)  # code points
    heads: set[str] = field(default_factory=set)  # head nouns that it was called by


class Registry:
    """The speakers of one article."""

    def __init__(self, ruleset: Ruleset, index: NameIndex) -> None:
        self._generic = ruleset.lexicon("noun.generic-body")
        self._pronouns = ruleset.lexicon("noun.pronoun")
        self._generic_roles = ruleset.lexicon("noun.generic-role")
        self._index = index
        self._plural = ruleset.lexicon("noun.generic-bodies")
        self._state = ruleset.lexicon("noun.state-body")
        self._bodies = ruleset.lexicon("noun.role-body")
        self.joint: Entity | None = None  # the first of those who spoke together
        self.entities: list[Entity] = []
        self.recent: list[Entity] = []  # speakers in the order in which they spoke, the last one last

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
        """A further speaker of a joint statement: known from now on, but the first one stays the last to have spoken."""
        entity = self._find(voice, at, ())
        if entity is not None:
            entity.mentions.append(at)
            self.joint = self.recent[-1] if self.recent else entity
            self.recent.insert(-1, entity)

    def _find(self, voice: Voice, at: Span, near: Iterable[Near]) -> Entity | None:
        if voice.kind == PERSON:
            return self._person(voice, at)
        if voice.kind == ORGANISATION:
            return self._organisation(voice)
        if voice.kind == ROLE:
            return self._role(voice, at)
        if voice.kind == PRONOUN:
            return self._pronoun(voice, at, near)
        if voice.kind == DOCUMENT:
            return self._document(voice)
        return (
            self._known(voice.name, UNNAMED) or self._of_body(voice.head) or self._add(Entity(voice.name, UNNAMED, plural=True))
        )

    def _of_body(self, plural: str) -> Entity | None:
        """'prosecutors' behind 'the prosecutor's office': the body that is named by them."""
        for entity in reversed(self.recent):
            if entity.kind == ORGANISATION and any(
                len(word) > 5 and plural.startswith(word) and len(plural) - len(word) <= 1 for word in _words(entity.name)
            ):
                return entity
        return None

    def _add(self, entity: Entity) -> Entity:
        self.entities.append(entity)
        return entity

    def _known(self, name: str, *kinds: str) -> Entity | None:
        wanted = fold(name)
        return next((e for e in reversed(self.entities) if e.kind in kinds and fold(e.name) == wanted), None)

    # --- people

    def _person(self, voice: Voice, at: Span) -> Entity:
        words = fold(voice.name).split()
        entity = self._same_person(words, voice)
        if entity is None and (len(words) == 1 or len(words[0].rstrip(".")) == 1):
            full = self._index.full_name(voice.name.split()[-1], at[0], near=_TYPO_IN_NAME)
            if full is not None and (len(words) == 1 or same_person(full, voice.name)):
                entity = self._same_person(fold(full).split(), voice) or self._add(Entity(full, "person"))
        if entity is None:
            entity = self._unnamed_before(voice) or self._add(Entity(voice.name, "person"))
        if len(words) > len(entity.name.split()) or entity.kind == UNNAMED:
            entity.name, entity.kind = voice.name, "person"
        entity.gender = entity.gender or voice.gender
        if voice.role and not entity.role:
            entity.role, entity.head = voice.role, voice.head
        if voice.head:
            entity.heads.add(voice.head)
        if voice.organisation and not entity.organisation:
            entity.organisation = self.organisation_name(voice.organisation)
        if entity.role and not entity.organisation:
            entity.organisation = self._body_of(voice.head)
        return entity

    def _body_of(self, head: str) -> str | None:
        """The body that an office heads: a minister the ministry that spoke last."""
        body = self._bodies.value(head) if head else None
        found = (e for e in reversed(self.recent) if e.kind == ORGANISATION and body and str(body) in _words(e.name))
        return next((e.name for e in found), None)

    def _same_person(self, words: list[str], voice: Voice) -> Entity | None:
        """The last person with this surname whose other names do not contradict."""
        for entity in reversed(self.entities):
            if entity.kind != "person":
                continue
            known = fold(entity.name).split()
            if known[-1] != words[-1] and not (len(words) == 1 and words[0] in known):
                continue
            if voice.gender and entity.gender and voice.gender != entity.gender:
                continue
            if len(words) == 1 or len(known) == 1 or _given_names_agree(known[:-1], words[:-1]):
                return entity
        return None

    def _unnamed_before(self, voice: Voice) -> Entity | None:
        """'An official said … said X, a spokesman': the one without a name just before is the same."""
        if not self.recent or not voice.head or len(self.recent) > 1:
            return None
        last = self.recent[-1]
        if last.kind == UNNAMED and not last.plural and last.head in self._generic_roles.entries:
            last.role = None
            return last
        return None

    def _role(self, voice: Voice, at: Span) -> Entity | None:
        if voice.definite:
            found = self._by_role(voice.head)
            if found is not None:
                return found
        entity = self._known(voice.name, UNNAMED) if voice.definite else None
        if entity is None:
            organisation = self.organisation_name(voice.organisation) if voice.organisation else None
            entity = self._add(
                Entity(voice.name, UNNAMED, voice.role, voice.head, organisation, voice.gender, heads={voice.head})
            )
        return entity

    def _by_role(self, head: str) -> Entity | None:
        """The last one with that role; a generic word takes the last person; a misspelt one the nearest role here."""
        people = [e for e in reversed(self.recent) if e.kind in ("person", UNNAMED) and not e.plural]
        for entity in people:
            words = _words(entity.role)
            if head == entity.head or head in entity.heads or head in words:
                return entity
        if head in self._generic_roles.entries:
            return next((e for e in people if e.kind == "person"), None)
        for entity in people:
            for word in _words(entity.role):
                if len(word) > 5 and within(word, head, _TYPOS):
                    return entity
        return None

    # --- organisations

    def _organisation(self, voice: Voice) -> Entity:
        if self.joint is not None and voice.name.lower() in self._plural.entries:
            return self.joint
        entity = self.find_organisation(voice.name, voice.acronym, definite=voice.definite)
        if entity is None and voice.definite and len(voice.name.split()) == 1 and not voice.acronym:
            entity = self._by_role(voice.head)  # a misspelt role, written with a capital
        if entity is None:
            name = self._index.acronyms.get(voice.acronym or voice.name, voice.name)
            entity = self._issuer_of_figures(name) or self._add(Entity(name, ORGANISATION, voice.role, voice.head))
        if voice.acronym:
            entity.acronym = voice.acronym
            entity.name = self._index.acronyms.get(voice.acronym, entity.name)
        return entity

    def _issuer_of_figures(self, name: str) -> Entity | None:
        """'Official figures showed …': in a lead they are those of the body that speaks next."""
        if len(self.recent) != 1 or self.recent[0].head != DOCUMENT:
            return None
        entity = self.recent[0]
        entity.name, entity.kind, entity.head, entity.plural = name, ORGANISATION, "", False
        return entity

    def find_organisation(self, name: str, acronym: str = "", *, definite: bool = True, until: int | None = None) -> Entity | None:
        """The organisation of this article that a name, an acronym or a bare noun ('the agency') means."""
        full = self._index.acronyms.get(name, name)
        words = set(fold(full).split())
        for entity in reversed(self.entities):
            if entity.kind != ORGANISATION:
                continue
            if acronym and entity.acronym == acronym or entity.acronym == name:
                return entity
            known = set(fold(entity.name).split())
            if words == known or (words < known or known < words) and _telling(words & known, name):
                return entity
        if name == name.lower() and definite:
            return self._by_noun(fold(name).split(), until)
        return None

    def _by_noun(self, noun: list[str], until: int | None = None) -> Entity | None:
        """'the agency', 'the rescue group': the last organisation so headed; a bare general noun any last one."""
        if not noun:
            return None
        head = noun[-1:]
        organisations = [e for e in reversed(self.recent) if e.kind == ORGANISATION]
        if until is not None:  # nearest before a place in the text
            before = {id(e): max((start for start, _ in e.mentions if start < until), default=-1) for e in organisations}
            organisations = sorted((e for e in organisations if before[id(e)] >= 0), key=lambda e: -before[id(e)])
        for entity in organisations:
            known = fold(entity.name).split()
            if all(word in known for word in noun) or len(noun) == 1 and head[0] in entity.heads:
                return entity
        if len(noun) > 1 and not (len(noun) == 2 and self._generic.entries.get(head[0])):
            return None
        for short, name in self._index.acronyms.items():
            if all(word in fold(name).split() for word in noun):
                known = self._known(name, ORGANISATION)
                return known or self._add(Entity(name, ORGANISATION, acronym=short))
        if self._generic.entries.get(head[0]):
            private = (e for e in organisations if not any(word in self._state.entries for word in _words(e.name)))
            return next(private, None)
        return None

    def organisation_name(self, name: str, until: int | None = None) -> str:
        """The full name of an organisation named in a role; `until` leaves out those first named behind an offset."""
        bare = name.strip()
        full = self._index.acronyms.get(bare)
        if full is not None:
            return f"{full} ({bare})"
        entity = self.find_organisation(bare, until=until)
        return entity.name if entity is not None else bare

    def _document(self, voice: Voice) -> Entity:
        """A writing speaks for whoever issued it: its owner, else the last speaker."""
        if voice.organisation:
            known = self.find_organisation(voice.organisation) or self._same_person(
                fold(voice.organisation).split(), Voice(PERSON, (0, 0))
            )
            if known is not None:
                return known
            name = self._index.acronyms.get(voice.organisation, voice.organisation)
            return self._add(Entity(name, ORGANISATION, head=fold(name).split()[-1] if fold(name) else ""))
        if voice.definite and self.recent:
            return self.recent[-1]
        return self._known(voice.name, UNNAMED) or self._add(Entity(voice.name, UNNAMED, head=DOCUMENT, plural=True))

    # --- pronouns

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
            groups = (e for e in reversed(self.recent) if e.plural or e.kind == ORGANISATION)
            return next(groups, None)
        if gender == "unnamed":
            return self._known(voice.head, UNNAMED) or self._add(Entity(voice.head, UNNAMED, plural=True))
        return None

    def _he_or_she(self, gender: str, at: Span, near: Iterable[Near]) -> Entity | None:
        """The last person of that gender who spoke or was the subject of a sentence, whichever is nearer."""
        people = [e for e in reversed(self.recent) if e.kind in ("person", UNNAMED) and not e.plural and e.gender in ("", gender)]
        last = people[0] if people else None
        since = max((end for _, end in last.mentions if end <= at[0]), default=0) if last else 0
        for voice, span in near:
            if span[0] < since:
                break
            if voice.kind not in (PERSON, ROLE) or voice.gender not in ("", gender):
                continue
            entity = self._find(voice, span, ())
            if entity is not None and entity.gender in ("", gender) and entity.kind != ORGANISATION:
                entity.gender = gender
                return entity
        if last is None:
            named = (name for _, name in self._index.nearest_person(0, at[0]) if self._index.gender(name) in ("", gender))
            name = next(named, None)
            if name is None:
                return None
            last = self._same_person(fold(name).split(), Voice(PERSON, (0, 0))) or self._add(Entity(name, "person"))
        last.gender = gender
        return last

    def _it(self, near: Iterable[Near]) -> Entity | None:
        """The last organisation that spoke or was the subject of a sentence, whichever is nearer."""
        last = next((e for e in reversed(self.recent) if e.kind == ORGANISATION), None)
        since = max((start for start, _ in last.mentions), default=-1) if last else -1
        for voice, span in near:
            if span[0] <= since:
                break
            if voice.kind == ORGANISATION and (voice.bodied or last is None):
                return self._organisation(voice)
        return last


def _words(text: str | None) -> list[str]:
    return _WORD.findall(fold(text or ""))


def same_person(a: str, b: str) -> bool:
    """Whether two names can be one person's: the same surname, and given names that agree."""
    left, right = fold(a).split(), fold(b).split()
    return bool(left) and bool(right) and left[-1] == right[-1] and _given_names_agree(left[:-1], right[:-1])


def _given_names_agree(a: list[str], b: list[str]) -> bool:
    """Given names agree when one is the other's initial or they share a word."""
    if not a or not b:
        return True
    return bool(set(a) & set(b)) or a[0][0] == b[0][0] and (len(a[0].rstrip(".")) == 1 or len(b[0].rstrip(".")) == 1)


def _telling(shared: set[str], name: str) -> bool:
    """Words that tell which organisation is meant: two of them, or one with a capital."""
    return len(shared) >= 2 or any(word[:1].isupper() for word in name.split())


