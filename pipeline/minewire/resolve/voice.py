"""The words for a speaker, read."""

from __future__ import annotations

from dataclasses import dataclass, field

from minewire.mentions import Span

# Kinds of words; a person, an organisation and someone unnamed are also kinds of speakers in the record.
PERSON, ORGANISATION, UNNAMED = "person", "organisation", "unnamed"
ROLE, PRONOUN, DOCUMENT, GROUP = "role", "pronoun", "document", "group"


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
