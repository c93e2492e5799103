"""Names of a text that may be places, with what the rules and the words round each say of it."""

from __future__ import annotations

from dataclasses import dataclass, field

from minewire.mentions import Marked
from minewire.ruleset.gazetteer import Place

_NAMED = "number.named"  # the rule that takes a number behind a capital for a part of a name


@dataclass(slots=True)
class Cues:
    """What the rules say of one unit of the tape."""

    labels: set[str] = field(default_factory=set)
    inner: list[int] = field(default_factory=list)  # units of larger places that it lies in
    around: list[int] = field(default_factory=list)  # of those that it does if a table tells so


NO_CUES = Cues()


class Named:
    """A name of the text with the places that may bear it (none: no table knows it); `unit` is its unit on the tape.

    What few names have stands in the class.
    """

    weak = False  # found by a rule that proves nothing for the rest of the article
    group: int | None = None  # first unit of the list it belongs to
    joined = False  # a conjunction joins that list
    town = False  # words before it mean the town
    land: str | None = None  # country of the towns in the name of a road or a river
    beside = False  # something is near it
    inside = False  # a preposition of place governs it
    score = 0.0
    unit = -1
    cues = NO_CUES

    def __init__(
        self,
        start: int,
        end: int,
        key: str,
        places: tuple[Place, ...],
        pattern: str,
        *,
        kind: str | None = None,
        given: bool = False,
    ) -> None:
        self.start, self.end, self.key, self.places, self.pattern = start, end, key, places, pattern
        self.kind = kind  # what its head says
        self.given = given  # found by a rule that needs no table

    @property
    def demonym(self) -> bool:
        return bool(self.places) and self.places[0].use == "demonym"

    @property
    def country(self) -> bool:
        """Whether it names a country or its people."""
        return bool(self.places) and (self.places[0].kind == "country" or self.demonym)


def without_overlaps(named: list[Named], found: list[Named]) -> list[Named]:
    """Names of the rules win over the hits that they touch; of two rules the one that begins first."""
    kept: list[Named] = []
    for one in sorted(found, key=lambda one: (one.start, -one.end)):
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
    ends = iter([*kept, None])
    rule = next(ends)
    free: list[Named] = []
    for hit in named:
        while rule is not None and rule.end <= hit.start:
            rule = next(ends)
        if rule is None or hit.end <= rule.start:
            free.append(hit)
    return sorted([*free, *kept], key=lambda one: one.start)


def free_numbers(marked: Marked) -> list[tuple[int, int, str]]:
    """'611 suspected areas in Kalbajar, 274 in Lachin', 'Lachin 274': a number right behind a place is no part of its
    name. They count from now on; their units for the tape."""
    ends = {place.end + 1 for place in marked.places}
    freed: list[tuple[int, int, str]] = []
    for at, number in enumerate(marked.numbers):
        if number.pattern == _NAMED and number.kind == "name" and number.start in ends:
            marked.numbers[at] = number._replace(kind="count")
            freed.append((number.start, number.end, "number"))
    return freed
