"""A figure: a number with the noun it counts, and what is known of it so far."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field
from operator import attrgetter

from minewire.mentions import NumberMention

# What a rule's label makes of a figure. The rule ids in the record come from patterns/rules/claims.toml.
KINDS = {
    "ORDNANCE": "device",
    "ORDNANCE-PRONOUN": "device",
    "MODEL": "device",
    "NONE": "device",
    "PEOPLE": "person",
    "PEOPLE-PRONOUN": "bare",
    "OUTCOME": "person",
    "IMPLIED": "person",
    "NAMED": "person",
    "TOLL": "person",
    "PART": "part",
    "INCIDENT": "incident",
    "HAZARD": "hazard",
    "AREA": "area",
    "LABEL": "bare",
    "PREDICATE": "person",
    "ACCOUNT": "person",
    "NUMBER-OF": "bare",
    "RESTATED": "bare",
    "BRACKET": "bare",
    "COUNT": "count",
    "ROW": "bare",
    "BARE": "bare",
}
LAND = ("area", "hazard")
WORK = ("device", *LAND)  # the kinds of figures that mine action works on
HARM = ("person", "incident")  # and those that tell what devices did
PEOPLE = ("status", "sex", "age_group")  # fields of a claim that tell its people from others
COUNTED = (*HARM, *WORK)
EXPLOSIVE = "explosive_ordnance"
PLANNED_WHOLE = "figure.planned-whole"  # '12 hectares out of the 30 planned'
WENT_OFF = "incident.went-off"  # 'Six mines exploded in the fire.'
NAMED_PLURAL = "casualty.named-plural"  # the rule of those named behind a noun for all of them
TYPED_MINES = ("anti_personnel_mine", "anti_vehicle_mine")
# Kinds of device that one accident tells, and that a toll told further on need not share.
SPECIFIC = (*TYPED_MINES, "improvised_mine", "cluster_munition_remnant", "improvised_explosive_device", "booby_trap")
# The units of surface a claim can have, in square metres (international yard and pound, 1959).
SQUARE_METRES = {
    "hectare": 10_000.0,
    "square_kilometre": 1_000_000.0,
    "square_metre": 1.0,
    "acre": 4_046.8564224,
    "square_mile": 2_589_988.110336,
}
_FEW = 16  # figures that are looked through faster than they are searched
_first = attrgetter("first")


@dataclass(slots=True, eq=False)
class Figure:
    """One counted thing. `first`/`last` are the units of its evidence, `at` the unit of the number (None when one is
    implied); measure, action, outcome and the facets are filled in by the later steps."""

    sentence: int
    first: int
    last: int
    at: int | None
    label: str
    rule: str
    number: NumberMention | None
    kind: str
    measure: str | None = None
    action: str | None = None
    outcome: str | None = None
    weak: str | None = None  # the outcome its noun tells, unless a verb beside it tells another
    device: str | None = None
    facets: dict[str, str] = field(default_factory=dict)
    parent: Figure | None = None
    compared: bool = False  # a figure of another period, set beside this one
    running: bool = False  # a total up to now that the sentence adds to ('bringing the total to 178,000')
    ordered: bool = False  # one of a row that follows the order of a list of places
    partitive: bool = False  # "of them", "of whom": a part of what was just told
    trigger: int | None = None  # unit of the word that told the action or outcome
    modality: str = "asserted"
    flags: set[str] = field(default_factory=set)
    spots: tuple[int, ...] = ()  # units of the places that its row of a list or table names
    time: int | None = None  # unit of the time that its row names
    unit: str | None = None  # of an area whose own words name none
    value: float | None = field(init=False)

    def __post_init__(self) -> None:
        self.value = 1 if self.number is None else self.number.value

    @property
    def bounds(self) -> tuple[float | None, float | None]:
        number = self.number
        if number is None:
            return self.value, self.value
        if number.kind == "ordinal":  # 'the second accident' is of two
            return number.value, number.value
        return number.low, number.high


def beginning(figures: list[Figure], first: int, last: int) -> list[Figure]:
    """Those of a sentence's figures, which stand in order, that begin among the units first..last-1."""
    if len(figures) <= _FEW:
        return [figure for figure in figures if first <= figure.first < last]
    return figures[bisect_left(figures, first, key=_first) : bisect_left(figures, last, key=_first)]


def parts_of(figures: list[Figure]) -> dict[int, list[Figure]]:
    """The parts among some figures, by the identities of their wholes."""
    parts: dict[int, list[Figure]] = {}
    for figure in figures:
        if figure.parent is not None:
            parts.setdefault(id(figure.parent), []).append(figure)
    return parts


def area_unit(figure: Figure) -> str:
    """The unit of a surface: its own, or that of the figure it goes on from."""
    unit = figure.number.unit if figure.number and figure.number.unit else figure.unit
    return (unit or "").replace(" ", "_")


def surface(figure: Figure) -> float:
    """A surface in square metres; in its own number where its unit is unknown."""
    return (figure.value or 0) * SQUARE_METRES.get(area_unit(figure), 1)


def unit_of(figure: Figure) -> str | None:
    """The unit of a figure: its number's, or that of the figure it goes on from."""
    return figure.number.unit if figure.number is not None and figure.number.unit else figure.unit
