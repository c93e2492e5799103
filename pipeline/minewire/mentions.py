"""What the components find in one article, before anything is resolved. Offsets are code points of the article text.

Most mentions are tuples: an article has dozens, and one is made in a third of the time that a dataclass takes.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from minewire.ruleset.periods import NamedPeriod
    from minewire.ruleset.tape import Tape

Span = tuple[int, int]


class Quote(NamedTuple):
    """A stretch inside quote marks. start/end = the content; open/close = with its marks (equal to the content's
    ends where a mark is missing, as in the first paragraphs of a quotation that runs over several)."""

    start: int
    end: int
    open: int
    close: int
    closed: bool = True


# Rules that read a number without telling what it is.
BARE = frozenset({"number.digits", "number.words", "number.range"})


class NumberMention(NamedTuple):
    """A number of the text. start/end = the whole expression (qualifier and unit included: 'nearly 30 years');
    number_start/number_end = the figure alone ('30'). `kind` is a ledger kind; 'count' is a candidate for a claim."""

    start: int
    end: int
    number_start: int
    number_end: int
    value: float | None
    low: float | None
    high: float | None
    qualifier: str
    kind: str
    unit: str | None
    noun: str | None
    pattern: str
    flags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DateMention:
    """A temporal expression. `label` says what the pattern read (DAY, MONTH, UNIT, RANGE …), `reading` what it says
    (year, month, unit, count; `relation`: the word before it, since or until; `tense` of its clause) for resolve.dates;
    `inner` are the mentions it is made of: the ends of a range, the date in 'the end of 2022'."""

    start: int
    end: int
    kind: str  # date | time | duration | set
    label: str
    pattern: str
    reading: dict[str, Any]
    inner: tuple[DateMention, ...] = ()


class PlaceMention(NamedTuple):
    """A place name as found; `candidates` are gazetteer rows, `cues` what stands round it, for resolve.places."""

    start: int
    end: int
    pattern: str
    candidates: tuple[Any, ...]
    cues: dict[str, Any]


class StatementMention(NamedTuple):
    """One reported or quoted stretch: its content, cue, the words that name its speaker, and how they hang together."""

    start: int
    end: int
    kind: str  # direct | indirect | mixed; vouched: no words, but whoever counts or publishes the figures
    pattern: str
    cue: Span | None
    speaker: Span | None
    source: Span | None
    via: Span | None
    spans: tuple[Span, ...]  # pieces of a content cut by its cue
    cues: dict[str, Any]


@dataclass(slots=True)
class Marked:
    """Everything found in one article; components add to it in order, resolve reads it."""

    text: str
    tape: Tape
    tapes: dict[str, Tape] = field(default_factory=dict)  # family -> the tape that its rules were searched on
    paragraphs: list[Span] = field(default_factory=list)
    sentences: list[Span] = field(default_factory=list)
    quotes: list[Quote] = field(default_factory=list)
    periods: list[tuple[int, int, NamedPeriod]] = field(default_factory=list)  # names of periods and days, as written
    numbers: list[NumberMention] = field(default_factory=list)
    dates: list[DateMention] = field(default_factory=list)
    places: list[PlaceMention] = field(default_factory=list)
    statements: list[StatementMention] = field(default_factory=list)
    notes: list[Span] = field(default_factory=list)  # numbers of footnotes, with their brackets: no words of the text
