"""Speakers and statements of an article: who said what, each speaker once."""

from __future__ import annotations

from dataclasses import replace
from weakref import WeakKeyDictionary

from minewire.mentions import Marked, Span, StatementMention
from minewire.ruleset import Ruleset, Tape
from minewire.text import one_line

from .body_index import BodyIndex
from .entities import Entity, same_person, words_of_name
from .facts import Facts, Json
from .name_index import NameIndex
from .name_patterns import NamePatterns
from .names import Names
from .subjects import Subjects
from .voice import DOCUMENT, ORGANISATION, PERSON, Voice
from .voices import Registry

_MEDIUM = 6  # units behind a cue in which the medium of a statement is named
_NOUN = 2  # words of an article and its noun
_Made = tuple[StatementMention, Span | None, Entity | None, Entity | None]  # with mention, speaker and source
_CHARGE = "statement.charge-of"
_COLON = "statement.colon"
_PLAN, _PASSIVE = "statement.plan", "statement.passive"
_NEXT = 160  # characters from one statement to the next of the same writing
# Whoever does this gives a figure, and is no mere victim or actor.
_FIGURED = frozenset(
    f"statement.{name}" for name in ("other-figure", "speak-of", "put", "gave-toll", "stand-by", "list")
)
VOUCHED = "vouched"  # mentions of this kind vouch for figures and say nothing in words
_READERS: WeakKeyDictionary[Ruleset, tuple[Names, NamePatterns]] = WeakKeyDictionary()


def resolve_people(facts: Facts) -> None:
    """Set facts.speakers and facts.statements."""
    if facts.marked.statements:
        People(facts).resolve()


def people_named(marked: Marked, ruleset: Ruleset) -> list[str]:
    """The personal names of a text as printed, spoken or only spoken of, in order."""
    return [name for _, name in NameIndex(marked.tapes["statements"], *_readers(ruleset)).named]


def _readers(ruleset: Ruleset) -> tuple[Names, NamePatterns]:
    if ruleset not in _READERS:
        names = Names(ruleset)
        _READERS[ruleset] = (names, NamePatterns(names))
    return _READERS[ruleset]


def _spoke(entity: Entity) -> bool:
    """Whether someone has spoken before, and is no mere victim or actor."""
    return len(entity.mentions) > 1


class People(Subjects):
    """Resolves the speakers of one article."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._tape: Tape = facts.marked.tapes["statements"]
        self._names, patterns = _readers(facts.ruleset)
        self._index = BodyIndex(self._tape, self._names, patterns)
        self._registry = Registry(facts.ruleset, self._index)
        self._goes_on = facts.ruleset.lexicon("noun.goes-on").entries
        self._departments = facts.ruleset.lexicon("noun.department").entries
        self._seen: dict[Span, Entity | None] = {}
        self._with: Entity | None = None  # whom an interview is with

    def resolve(self) -> None:
        """Speakers by first mention, statements in the order of the text."""
        made: list[_Made] = []
        vouched: list[tuple[Span, Entity, Entity | None]] = []
        asked: list[tuple[Entity, Entity]] = []  # a department of the body that somebody who cites it speaks for
        planned: list[tuple[Span, Entity]] = []  # who only plans something
        spoken: set[int] = set()
        for statement in self._facts.marked.statements:
            if statement.kind == VOUCHED and not statement.source and self._said_by_another(statement):
                continue
            mention, speaker = self._speaker(statement, statement.speaker)
            if speaker is None and statement.cues.get("continues"):
                speaker = self._registry.recent[-1] if self._registry.recent else None
            if speaker is None and statement.speaker is None and made and self._noted(statement, made[-1][0]):
                speaker = made[-1][2]
            if speaker is None and statement.cues.get("interviewee"):
                speaker = self._interviewee()
            if speaker is not None and (revealed := statement.cues.get("revealed")):
                self._registry.revealed(speaker, *self._named(revealed))
            _, source = self._speaker(statement, statement.source)
            spoken.add(id(speaker))
            self._registry.cited = (self._registry.cited | {id(source)}) - spoken
            if source is not None and speaker is not None and self._registry.recent[-1] is source:
                self._registry.recent.append(speaker)  # whoever cites spoke last
            if speaker is not None and source is not None and source.name.lower() in self._departments:
                asked.append((source, speaker))
            if speaker is not None and statement.cues.get("signed"):
                self._registry.signed(speaker)
            if statement.kind == VOUCHED:
                told = source or _spoke(speaker) or statement.pattern in _FIGURED if speaker is not None else None
                if speaker is not None and (speaker.kind == ORGANISATION or statement.speaker is None or told):
                    vouched.append(((statement.start, statement.end), speaker, source))
                    if statement.pattern == _PLAN and mention is not None and not self._called(mention):
                        planned.append((mention, speaker))
                if speaker is not None:
                    self._note_medium(statement, speaker)
                if speaker is not None and statement.cues.get("before"):
                    made = self._named_later(speaker, made)
                continue
            if speaker is not None and speaker.kind == ORGANISATION:
                self._note_medium(statement, speaker)
            elif speaker is not None and speaker.role and not speaker.organisation:
                speaker.organisation = self._own_firm(statement, speaker.role)
            made.append((statement, mention, speaker, source))
        for _, entity in planned:  # 'the government' that never speaks is no speaker for what it plans
            if all(known in [m for m, e in planned if e is entity] for known in entity.mentions):
                entity.mentions.clear()
        for entity in self._registry.entities:
            self._enrich(entity)
            self._registry.employ(entity)
        for department, speaker in asked:
            department.organisation = department.organisation or speaker.organisation
        entities = sorted(self._registry.entities, key=lambda e: min(e.mentions, default=(1 << 60, 0)))
        ids = {id(e): f"s{number}" for number, e in enumerate((e for e in entities if e.mentions), 1)}
        self._facts.speakers = [self._speaker_json(e, ids[id(e)]) for e in entities if e.mentions]
        stand = (one for one in vouched if one[1].mentions or not self._of_state(made, one[0][0]))
        self._facts.vouched = [(at, ids.get(id(e)), ids.get(id(source))) for at, e, source in stand]
        self._facts.statements = [
            self._statement_json(number, s, mention, ids.get(id(speaker)), ids.get(id(source)))
            for number, (s, mention, speaker, source) in enumerate(made, 1)
        ]

    def _of_state(self, made: list[_Made], at: int) -> bool:
        """Whether the last who spoke before an offset has an office of state: what the government plans he tells."""
        last = next((who for said, _, who, _ in reversed(made) if said.start < at), None)
        return last is not None and self._registry.of_state(last)

    def _speaker(self, statement: StatementMention, words: Span | None) -> tuple[Span | None, Entity | None]:
        """The words that name a speaker, and who that is."""
        if words is None or (statement.pattern == _COLON and self._dateline_of_headline(words)):
            return None, None
        voice = self._names.read(self._tape, self._tape.range(*words))
        mention = self._mention(voice, words)
        if mention not in self._seen:
            antecedent = statement.cues.get("antecedent")
            near = [antecedent] if antecedent else statement.cues.get("subjects", ())
            shouted = statement.cues.get("turn") and voice.kind == ORGANISATION
            if shouted and (statement.cues.get("titled") or self._index.gender(voice.name.capitalize())):
                voice = replace(voice, kind=PERSON)  # 'MR ROE:', 'ANA:'
            if statement.cues.get("turn") and (full := self._registry.name_of(voice.name)):
                voice = replace(voice, kind=PERSON, name=full)
            found = self._own_body(statement, voice, mention)
            cue = statement.cue and self._facts.article.text[statement.cue[0] : statement.cue[1]].lower()
            self._registry.goes_on = cue in self._goes_on
            found = found or self._registry.resolve(voice, mention, (self._named(span) for span in near))
            self._seen[mention] = found or self._told(statement, voice, mention)
            for other in voice.others:
                self._registry.beside(*self._named(other))
            if (entity := self._seen[mention]) is not None:
                self._note_office(entity, statement)
        return mention, self._seen[mention]

    def _dateline_of_headline(self, words: Span) -> bool:
        """'Angola: "My field is full of mines"' at the head of an article: where it is set, not who says so."""
        return words[0] == 0 and any((place["start"], place["end"]) == words for place in self._facts.places)

    def _note_office(self, entity: Entity, statement: StatementMention) -> None:
        """The office and the employer that a transcript tells at the head of a turn ('ANA ROE, ARAN TV ANCHOR:')."""
        office, employer = (statement.cues.get(key) for key in ("office", "employer"))
        if entity.kind == PERSON and office and not entity.role:
            first = office[0] + (self._tape.chars[office[0]] in self._names.the)
            entity.role, entity.head = self._tape.slice(first, office[1]), self._tape.unit(office[1] - 1).lower()
            entity.organisation = None if entity.organisation == entity.role else entity.organisation
        if entity.kind == PERSON and employer:
            entity.organisation = self._tape.slice(*employer)

    def _named_later(self, speaker: Entity, made: list[_Made]) -> list[_Made]:
        """'The army denied a claim by rebels that … The Aran Front made the claim': whose it is has a name now."""
        told = next((who for said, _, who, _ in reversed(made) if said.pattern == _CHARGE), None)
        if told is None or told is speaker or speaker.kind != ORGANISATION or told.name != told.name.lower():
            return made
        speaker.mentions += told.mentions
        told.mentions.clear()
        return [(said, mention, speaker if who is told else who, source) for said, mention, who, source in made]

    def _noted(self, statement: StatementMention, before: StatementMention) -> bool:
        """'The statement says … It is noted that …': what nobody is told to note stands in the writing before."""
        if statement.pattern != _PASSIVE or before.speaker is None or statement.start - before.end > _NEXT:
            return False
        return self._names.read(self._tape, self._tape.range(*before.speaker)).kind == DOCUMENT

    def _said_by_another(self, vouched: StatementMention) -> bool:
        """Whether somebody says of a body that it counts or plans ('The agency plans to clear two fields, he said')."""
        at = vouched.cue[0] if vouched.cue else vouched.start
        return any(
            said.start <= at < said.end and said.speaker not in (None, vouched.speaker)
            for said in self._facts.marked.statements
            if said.kind != VOUCHED
        )

    def _called(self, mention: Span) -> bool:
        """Whether words are a name of their own, and not a noun with its article ('the Trust')."""
        words = self._facts.article.text[mention[0] : mention[1]].split()
        return len(words) > _NOUN or words[-1].isupper()

    def _own_firm(self, statement: StatementMention, role: str) -> str | None:
        """'The company has cleared two fields, finance chief Ana Reyes said': of the firm that she speaks of."""
        names, first = self._names, self._tape.range(statement.start, statement.end)[0]
        firm = any(word in names.firm_words for word in role.lower().split())
        if not firm or first + 1 >= len(self._tape) or self._tape.chars[first] not in names.the:
            return None
        if self._tape.chars[first + 1] not in names.generic:
            return None
        found = next((known for known in reversed(self._registry.recent) if known.kind == ORGANISATION), None)
        return self._registry.organisation_name(found.name) if found is not None else None

    def _interviewee(self) -> Entity | None:
        """Whom an interview is with that names nobody at its answers: the first one whom the text above gives a role,
        else the first one that it names."""
        if self._with is None:
            turns = [s.start for s in self._facts.marked.statements if s.cues.get("turn")]
            named_before = ([n for n in self._index.people if n[0] < first] for first in turns)  # not above a quotation
            above = next(filter(None, named_before), self._index.people)  # that stands over the whole
            spans = [self._tape.range(start, start + len(name)) for start, name in above]
            spans = [span for span in spans if not span[0] or self._tape.chars[span[0] - 1] not in self._names.by]
            with_role = (span for span in spans if self._names.beside(self._tape, span) is not None)
            span = next(with_role, spans[0] if spans else None)
            if span is not None:
                self._with = self._registry.resolve(*self._named(span))
        return self._with

    def _enrich(self, entity: Entity) -> None:
        """A person's role and organisation from what stands beside the name elsewhere in the article."""
        if entity.kind == PERSON and entity.organisation:
            entity.organisation = self._registry.named_after_all(entity.organisation)
        if entity.kind == PERSON and entity.mentions and not entity.role and not entity.organisation:
            owner = self._index.owner(entity.name)
            entity.organisation = self._registry.organisation_name(owner) if owner else None
        ranked_only = bool(entity.role) and self._names.only_rank(entity.role or "")
        if entity.kind != PERSON or (entity.role and not ranked_only) or not entity.mentions:
            return
        ranked: tuple[int, Voice] | None = None
        for start, name in self._index.with_surname(words_of_name(entity.name)[-1]):
            if same_person(name, entity.name):
                voice = self._names.beside(self._tape, self._tape.range(start, start + len(name)))
                if voice is not None and voice.role:
                    ranked = ranked or (start, voice)
                    if not self._names.only_rank(voice.role):
                        ranked = start, voice
                        break
        ranked = ranked or self._index.explained(entity.name.split()[-1])
        bare = ranked is None or self._names.only_rank(ranked[1].role or "")
        if bare and (told := self._index.told_of(entity.name, entity.mentions)) is not None:
            ranked = self._index.offset(told.span[0]), told
        if ranked is not None and not (ranked_only and self._names.only_rank((ranked[1].role or "").split()[-1])):
            start, voice = ranked
            entity.role, entity.head = voice.role, voice.head
            entity.organisation = entity.organisation or (
                self._registry.organisation_name(voice.organisation, until=start) if voice.organisation else None
            )
            if entity.role and not entity.organisation and self._names.owned(entity.role):
                entity.organisation = self._index.body_before(voice.span[0])

    def _note_medium(self, statement: StatementMention, speaker: Entity) -> None:
        """'said in a joint statement': the statement is that body's from now on."""
        if statement.cue is None:
            return
        _, first = self._tape.range(*statement.cue)
        for unit in range(first, min(len(self._tape), first + _MEDIUM)):
            if self._tape.chars[unit] in self._names.document:
                self._registry.issuers[self._tape.unit(unit).lower()] = speaker
                return
            if self._tape.chars[unit] in self._names.stop:
                return

    def _speaker_json(self, entity: Entity, name: str) -> Json:
        text = self._facts.article.text
        return {
            "id": name,
            "name": one_line(entity.name) or None,
            "kind": entity.kind,
            "role": entity.role and one_line(entity.role),
            "organisation": entity.organisation and one_line(entity.organisation),
            "mentions": [{"start": a, "end": b, "text": text[a:b]} for a, b in sorted(set(entity.mentions))],
        }

    def _statement_json(
        self, number: int, statement: StatementMention, mention: Span | None, speaker: str | None, source: str | None
    ) -> Json:
        text = self._facts.article.text

        def evidence(span: Span | None) -> Json | None:
            return {"start": span[0], "end": span[1], "text": text[span[0] : span[1]]} if span else None

        return {
            "start": statement.start,
            "end": statement.end,
            "text": text[statement.start : statement.end],
            "id": f"q{number}",
            "kind": statement.kind,
            "speaker": speaker,
            "source": source,
            "speaker_mention": evidence(mention),
            "cue": evidence(statement.cue),
            "via": text[statement.via[0] : statement.via[1]] if statement.via else None,
            "spans": [list(span) for span in statement.spans],
            "pattern": statement.pattern,
        }
