"""The speakers of an article as they become known, and when two names can be one person's."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from weakref import WeakKeyDictionary

from minewire.mentions import Span
from minewire.ruleset import Ruleset
from minewire.text import fold

from .body_index import BodyIndex
from .name_index import name_key, within
from .voice import ORGANISATION, PERSON, UNNAMED, Voice

_TYPOS = 2  # letters by which a misspelt role may differ from one that the article has
_SAME = 2  # units of 'same source' at least
_WORD = re.compile(r"[\w-]+")


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
    number: int = 0  # in the order in which the article names them


_FEWEST_INITIALS = 2
_PARTICLE = 3  # letters of the longest particle of a name: 'Omar de la Cruz' and 'Ana de la Cruz' share no given name


@lru_cache(maxsize=2048)
def words_of_name(name: str) -> tuple[str, ...]:
    """The words of a person's name, folded."""
    return tuple(name_key(word) for word in name.split())


def same_person(a: str, b: str) -> bool:
    """Whether two names can be one person's: the same surname, and given names that agree."""
    left, right = words_of_name(a), words_of_name(b)
    return bool(left) and bool(right) and left[-1] == right[-1] and given_names_agree(left[:-1], right[:-1])


def words_of(text: str | None) -> list[str]:
    """The words of a name or role, folded."""
    return _WORD.findall(fold(text or ""))


def given_names_agree(a: Sequence[str], b: Sequence[str]) -> bool:
    """Given names agree when one is the other's initial or they share a word."""
    if not a or not b:
        return True
    shared = a[0] == b[0] or any(len(word) > _PARTICLE for word in set(a) & set(b))
    return shared or (a[0][0] == b[0][0] and (len(a[0].rstrip(".")) == 1 or len(b[0].rstrip(".")) == 1))


class EntityWords:
    """The lexicons that speakers are told apart by, looked up and joined once for a ruleset."""

    def __init__(self, ruleset: Ruleset) -> None:
        self._generic = ruleset.lexicon("noun.generic-body")
        self._pronouns = ruleset.lexicon("noun.pronoun")
        self._generic_roles = ruleset.lexicon("noun.generic-role")
        self._common = {
            **ruleset.lexicon("noun.role").entries, **ruleset.lexicon("noun.personal-adjective").entries,
            **dict.fromkeys(map(fold, ruleset.lexicon("noun.role-adjective").entries)),
        }  # fmt: skip
        self._binders = ruleset.lexicon("clause.noun-preposition").entries
        self._articles = ruleset.lexicon("noun.determiner").entries
        self._states = ruleset.lexicon("noun.state-head")
        self._top = ruleset.lexicon("noun.top-office")
        self._other_names = ruleset.lexicon("noun.other-name").entries
        self._same = ruleset.lexicon("noun.same-speaker").entries.keys()
        self._firm = ruleset.lexicon("noun.firm").entries
        self._any_office = ruleset.lexicon("noun.any-office").entries
        self._employed = ruleset.lexicon("noun.employed").entries.keys()
        self._army_parts = ruleset.lexicon("noun.army-part").entries.keys()
        self._armies = ruleset.lexicon("noun.army").entries.keys()
        self._kin = ruleset.lexicon("noun.kin").entries
        self._inner, self._posts = ruleset.lexicon("noun.inner-office").entries, ruleset.lexicon("noun.post").entries
        self._plural = ruleset.lexicon("noun.generic-bodies")
        self._jointly = ruleset.lexicon("noun.joint-bodies").entries
        self._seated = ruleset.lexicon("noun.seated").entries.keys()
        self._headship = ruleset.lexicon("noun.headship").entries.keys()
        self._authors = ruleset.lexicon("noun.authors").entries.keys()
        self._articleless = ruleset.lexicon("noun.articleless-body").entries.keys()
        self._twin_words = {str(k): str(v) for k, v in ruleset.lexicon("noun.twin-word").entries.items()}
        self._twins = {str(k): str(v) for k, v in ruleset.lexicon("noun.twin-body").entries.items()}
        self._armed = ruleset.lexicon("noun.armed-body").entries.keys()
        self._of_aid = ruleset.lexicon("noun.private-body").entries.keys()
        self._state = ruleset.lexicon("noun.state-body")
        self._of_mine_action = ruleset.lexicon("name.body").entries.keys()
        self._issuing = ruleset.lexicon("noun.state-issuer").entries.keys()
        self._bodies = ruleset.lexicon("noun.role-body")
        self._personal, self._whose = ruleset.lexicon("noun.document-personal"), ruleset.lexicon("noun.whose-writing")
        self._any_body = ruleset.lexicon("noun.any-body").entries
        self._newsy = ruleset.lexicon("noun.newsy").entries
        heads = ruleset.lexicon("noun.body").entries.keys() | self._generic.entries.keys()
        self._headers = heads - ruleset.lexicon("noun.public-body").entries.keys()
        self._unheaded = ruleset.lexicon("noun.unheaded-body").entries
        self._public = ruleset.lexicon("noun.public-body")
        self._faceless = ruleset.lexicon("noun.faceless").entries
        self._ranks = ruleset.lexicon("noun.rank-word")
        self._delegates = ruleset.lexicon("noun.delegate").entries
        self._devices = ruleset.lexicon("device").entries.keys()
        self._outcomes = ruleset.lexicon("outcome.past")
        self._charities = ruleset.lexicon("noun.charity").entries.keys()


_WORDS: WeakKeyDictionary[Ruleset, EntityWords] = WeakKeyDictionary()


class Entities(EntityWords):
    """Everyone who has spoken so far."""

    def __init__(self, ruleset: Ruleset, index: BodyIndex) -> None:
        if ruleset not in _WORDS:
            _WORDS[ruleset] = EntityWords(ruleset)
        vars(self).update(vars(_WORDS[ruleset]))
        self._index = index
        self.goes_on = False  # whether the verb beside a speaker says that the last one goes on
        self.issuers: dict[str, Entity] = {}  # noun of a document -> whose it is
        self.joint: Entity | None = None  # the first of those who spoke together
        self.further: list[Entity] = []  # the others of them
        self.entities: list[Entity] = []
        self._by_word: dict[str, dict[int, Entity]] = {}  # a folded word of a name -> people called so, by number
        self.cited: set[int] = set()  # ids of those who are only the sources of others
        self.recent: list[Entity] = []  # speakers in the order in which they spoke, the last one last

    def _add(self, entity: Entity) -> Entity:
        entity.number = len(self.entities)
        self.entities.append(entity)
        if entity.kind == "person":
            self._note_name(entity)
        return entity

    def _note_name(self, entity: Entity) -> None:
        for word in words_of_name(entity.name):
            self._by_word.setdefault(word, {})[entity.number] = entity

    def _known(self, name: str, *kinds: str) -> Entity | None:
        wanted = fold(name)
        return next((e for e in reversed(self.entities) if e.kind in kinds and fold(e.name) == wanted), None)

    def revealed(self, speaker: Entity, voice: Voice, at: Span) -> None:
        """'The director said … Ana Roe revealed this': the one without a name has hers."""
        if speaker.kind != UNNAMED or speaker.plural or voice.kind != PERSON or len(voice.name.split()) == 1:
            return
        same = not voice.role or speaker.head in words_of(voice.role)
        if same and self._same_person(list(words_of_name(voice.name)), voice) is None:
            speaker.role, speaker.name, speaker.kind = speaker.role or speaker.name, voice.name, PERSON
            speaker.gender = speaker.gender or voice.gender or self._index.gender(voice.name)
            speaker.mentions.append(at)
            self._note_name(speaker)

    def name_of(self, initials: str) -> str | None:
        """The name of who spoke under their full name before, or of whom the article names: turns of interviews begin
        with its initials ('AR:', 'A.R.:') or with the surname in capitals."""
        if initials.isupper() and (surname := self._by_word.get(name_key(initials))):
            return surname[max(surname)].name
        if initials.isupper() and " " in initials:
            return next((name for _, name in self._index.people if name.upper() == initials and name != initials), None)
        letters = "".join(filter(str.isalnum, initials))
        if not letters.isupper() or len(letters) < _FEWEST_INITIALS or len(letters) < len(initials) // _FEWEST_INITIALS:
            return None
        spoken = [entity.name for entity in self.entities if entity.kind == "person"]
        short, known = fold(letters), [*spoken, *(name for _, name in self._index.people)]
        return next((name for name in known if "".join(word[0] for word in words_of_name(name)) == short), None)

    def _same_person(self, words: list[str], voice: Voice) -> Entity | None:
        """The last person with this surname whose other names do not contradict."""
        called = self._by_word.get(words[-1], {}) if words else {}
        for number in sorted(called, reverse=True):
            entity = called[number]
            if entity.kind != "person":
                continue
            known = words_of_name(entity.name)
            if known[-1] != words[-1] and not (len(words) == 1 and words[0] in known):
                continue
            # 'Noor': a surname, no woman
            bare = known[-1] == words[-1] and not voice.titles and (len(words) == 1 or self._bare(entity))
            if voice.gender and entity.gender and voice.gender != entity.gender and not bare:
                continue
            if len(words) == 1 or len(known) == 1 or given_names_agree(known[:-1], words[:-1]):
                return entity
        return None

    def _another_nearer(self, entity: Entity, name: str, at: int) -> bool:
        """Whether 'E. Noor' is another one who is named nearer ('Elnur Noor said … Emin Noor came. E. Noor said')."""
        words = words_of_name(name)
        if len(words) == 1 or len(words[0].rstrip(".")) > 1:
            return False
        near = self._index.full_name(name.split()[-1], at, 0)
        return near is not None and same_person(near, name) and not same_person(near, entity.name)

    def _of_rank(self, voice: Voice) -> Entity | None:
        """'Inspector Omar Noor said … The head of the rescue team said': who has a rank alone."""
        people = [entity for entity in self.recent if entity.kind == PERSON]
        if voice.head not in self._top.entries or not (voice.organisation or "").islower():
            return None
        if any(e is not people[-1] or not e.role or not self._index.names.only_rank(e.role) for e in people):
            return None
        for entity in people[-1:]:
            entity.organisation = entity.organisation or voice.organisation
            return entity
        return None

    def _bare(self, entity: Entity) -> bool:
        """Whether all that is known of somebody is one name, and the gender from nowhere else."""
        return " " not in entity.name and entity.gender == self._index.gender(entity.name)

    def _officer(self, head: str, body: str) -> Entity | None:
        """The last person of a body whose acronym the article explains; a head has one of the words for heads."""
        people = [e for e in reversed(self.recent) if e.kind == "person" and e.organisation == body]
        if head in self._generic_roles.entries:
            return next(iter(people), None)
        tops = self._top.entries
        opens = ((e, words_of(e.role)[:1]) for e in people)  # no 'deputy director'
        return next((e for e, first in opens if head == e.head or (head in tops and tops.keys() >= set(first))), None)

    def _chief(self, voice: Voice) -> Entity | None:
        """'The UN chief' behind 'Secretary-General Ana Marsh': the only one at the top of a body that is not named."""
        if voice.head not in self._top.entries or not voice.organisation:
            return None
        bodies, noun = (None, voice.organisation), fold(voice.organisation)  # 'the head of the Committee'
        top = (e for e in self.recent if e.kind == "person" and self._top.value(e.head))
        people = [e for e in top if e.organisation in bodies or noun in words_of(f"{e.organisation} {e.role}")]
        named = {e.name: e for e in people if e.head not in self._states.entries}
        return next(iter(named.values())) if len(named) == 1 else None

    def _of_field(self, voice: Voice) -> Entity | None:
        """The last one whose office has every word of 'the health minister'."""
        words = set(words_of(voice.name))
        people = (e for e in reversed(self.recent) if e.role)
        return next((e for e in people if words <= {*words_of(e.role), *words_of(e.organisation)}), None)

    def _headlined(self, at: Span) -> bool:
        """Whether code points stand in a headline: the first line, without a full stop."""
        tape = self._index.tape
        unit = tape.range(*at)[0]
        end = next((i for i in range(unit, len(tape)) if tape.has(i, "para")), len(tape))
        first = not any(tape.has(i, "para") for i in range(unit))
        return first and 0 < end < len(tape) and tape.chars[end - 1] not in self._index.names.stop

    def _same_as_last(self, voice: Voice) -> Entity | None:
        """'The same source': whoever spoke last, person or body."""
        first, last = voice.span
        if not self.recent or voice.head not in self._generic_roles.entries or last - first < _SAME:
            return None
        words = (self._index.tape.unit(i).lower() for i in range(first, last - 1))
        alone = voice.name.lower() in self._faceless and self._known(voice.name, UNNAMED) is None
        of_body = alone and last - first == _SAME and self.recent[-1].kind == ORGANISATION  # 'The source added'
        return self.recent[-1] if of_body or not self._same.isdisjoint(words) else None

    def _called_so(self, voice: Voice, found: Entity | None) -> Entity | None:
        """One who is called so, and no other who only spoke last ('the spokeswoman' is no governor)."""
        generic = found is not None and voice.head in self._generic_roles.entries and voice.head not in found.heads
        return None if generic and found is not None and voice.head not in words_of(found.role) else found

    def _by_role(self, head: str, body: str | None = None) -> Entity | None:
        """The last one with that role; a generic word takes the last person; a misspelt one the nearest role here.

        Nobody of another body with an acronym is meant where `body` is said.
        """
        people = [e for e in reversed(self.recent) if e.kind in ("person", UNNAMED) and not e.plural]
        if body is not None:
            strange = set(self._index.acronyms.values()) - {body}
            people = [e for e in people if e.organisation not in strange]
        rank = str(self._ranks.value(head) or head)
        for entity in people:
            words = [str(self._ranks.value(word) or word) for word in words_of(entity.role)]
            if head == entity.head or head in entity.heads or rank in words:
                return entity
        if head in self._generic_roles.entries:
            return next((e for e in people if e.kind == "person"), None)
        for entity in people:
            for word in words_of(entity.role):
                if len(word) > 5 and within(word, head, _TYPOS):
                    return entity
        return None
