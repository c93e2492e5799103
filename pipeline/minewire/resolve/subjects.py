"""Whom a pronoun behind what it says means: the subject of that ('The centre cleared two fields, it said')."""

from __future__ import annotations

from minewire.mentions import Span, StatementMention
from minewire.ruleset import Tape

from .entities import Entity
from .facts import Facts
from .names import Names
from .voice import ORGANISATION, PERSON, PRONOUN, Voice
from .voices import Registry

_OWN = 4  # units from a cue to 'its', and from there to the writing
_MEANT = {"thing": (ORGANISATION,)}  # by pronouns that find nobody


class Subjects:
    """Reads the subjects of what is said."""

    _facts: Facts
    _tape: Tape
    _names: Names
    _registry: Registry

    def _named(self, span: Span) -> tuple[Voice, Span]:
        voice = self._names.read(self._tape, span)
        return voice, self._mention(voice, (self._tape.starts[span[0]], self._tape.ends[span[1] - 1]))

    def _mention(self, voice: Voice, words: Span) -> Span:
        if voice.kind == PERSON and voice.name_span is not None:
            first, last = voice.name_span
            return self._tape.starts[first], self._tape.ends[last - 1]
        return words

    def _told(self, statement: StatementMention, pronoun: Voice, mention: Span) -> Entity | None:
        """'The centre has cleared two fields, it said': where nobody else is meant, the subject of what is said."""
        told = statement.cues.get("told") if statement.speaker else None
        if told is None or pronoun.kind != PRONOUN:
            return None
        voice, at = self._named(told)
        if voice.kind not in _MEANT.get(pronoun.gender, ()) or (voice.kind == ORGANISATION and not voice.bodied):
            return None
        entity = self._registry.resolve(voice, at)
        if entity is not None:
            entity.mentions.append(mention)
        return entity

    def _own_body(self, statement: StatementMention, pronoun: Voice, mention: Span) -> Entity | None:
        """'Teams of the centre have cleared two fields, it said' at the head of a paragraph: the centre, and not who
        spoke in the one before; so with 'The centre cleared two fields, it said in its bulletin'."""
        told = statement.cues.get("told") if statement.speaker else None
        if told is None or pronoun.gender != "thing" or self._spoken_in(mention):
            return None
        names, chars = self._names, self._tape.chars
        binder = next((i for i in range(*told) if chars[i] in names.preposition), None)
        crews = binder is not None and any(chars[i] in names.crews for i in range(told[0], binder))
        if crews and binder is not None and not self._opens_paragraph(told):
            return None
        voice, at = self._named((binder + 1, told[1]) if crews and binder is not None else told)
        body = voice.kind == ORGANISATION and voice.bodied
        if not body or not (crews or (self._registry.civil(voice) and self._in_own_writing(statement))):
            return None
        entity = self._registry.resolve(voice, at)
        if entity is not None:
            entity.mentions.append(mention)
        return entity

    def _in_own_writing(self, statement: StatementMention) -> bool:
        """Whether 'it said' has a list behind it, or stands before a writing of its own ('in its bulletin')."""
        if statement.cue is None or statement.end > statement.cue[1]:
            return statement.cue is not None
        chars, (_, first) = self._tape.chars, self._tape.range(*statement.cue)
        own = next((i for i in range(first, min(len(chars), first + _OWN)) if chars[i] in self._names.possessive), None)
        return own is not None and any(char in self._names.document for char in chars[own : own + _OWN])

    def _spoken_in(self, mention: Span) -> bool:
        """Whether a body has spoken before in the paragraph of a mention."""
        start = max((first for first, _ in self._facts.marked.paragraphs if first <= mention[0]), default=0)
        bodies = (e for e in self._registry.recent if e.kind == ORGANISATION)
        return any(start <= at[0] < mention[0] for e in bodies for at in e.mentions)

    def _opens_paragraph(self, told: Span) -> bool:
        """Whether a paragraph begins with a subject."""
        return any(first == self._tape.starts[told[0]] for first, _ in self._facts.marked.paragraphs)
