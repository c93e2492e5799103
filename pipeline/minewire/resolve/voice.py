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
    titles: tuple[str, ...] = ()  # ranks in front of the name, folded
    owned: bool = False  # behind 'its' or 'their': of the body that spoke last
    aged: bool = False  # called by an age: 'the 52-year-old farmer'
    bare: str = ""  # the noun of 'the British charity'
    people_of: str = ""  # the body of 'Health Ministry staff'
    bodied: bool = False  # an organisation by its noun or acronym, not a place that acts

    def moved(self, by: int) -> Voice:
        """The same words at another place of a tape."""
        if not by:
            return self
        first, last = self.span
        name = (self.name_span[0] + by, self.name_span[1] + by) if self.name_span else None
        others = [(a + by, b + by) for a, b in self.others]
        return Voice(
            self.kind, (first + by, last + by), self.name, name, self.role, self.head, self.organisation, self.gender,
            self.definite, self.acronym, others, self.titles, self.owned, self.aged, self.bare, self.people_of,
            self.bodied,
        )  # fmt: skip
