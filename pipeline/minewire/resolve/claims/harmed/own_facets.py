"""Status, sex and age group that the words of a mention tell themselves; those round it: facets."""

from __future__ import annotations

from minewire.mentions import NumberMention
from minewire.resolve.claims.figure import Figure
from minewire.resolve.claims.scene import Scene
from minewire.resolve.claims.view import View

FACETS = (
    ("status", "military", "person.military"),
    ("status", "military", "person.force"),
    ("status", "deminer", "person.deminer"),
    ("status", "other", "person.police"),
    ("status", "other", "person.other-status"),
    ("status", "civilian", "person.civilian"),
    ("sex", "female", "person.female"),
    ("sex", "male", "person.male"),
    ("age_group", "child", "person.child"),
    ("age_group", "adult", "person.adult"),
)
ADULT = 18


class _Facets:
    """The facets that each character tells, and an expression that finds one."""

    def __init__(self, view: View) -> None:
        self.find = view.pattern(("age", *(lexicon for _, _, lexicon in FACETS))).finditer
        owned = view.sets["claims.possessive"] - view.sets["person"]  # 'her brother' is no woman
        self.age = view.sets["age"] - owned
        self.of: dict[str, list[tuple[str, str]]] = {}
        for facet, value, lexicon in FACETS:
            apart = view.sets["person.police"] if value == "military" else frozenset()  # 'policemen' are no soldiers
            for char in view.sets[lexicon] - owned - apart:
                self.of.setdefault(char, []).append((facet, value))


def read_facets(scene: Scene, figure: Figure, first: int | None = None, last: int | None = None) -> None:
    """Status, sex and age group from the words of a mention (or of the units given); what is there stays."""
    begin, end = figure.first if first is None else first, figure.last if last is None else last
    facets = scene.view.own(_Facets)
    told: dict[str, set[str]] = {}
    of_any_sex = False
    for found in facets.find(scene.chars, begin, end):
        unit = found.start()
        char = scene.chars[unit]
        for facet, value in facets.of.get(char, ()):
            if facet == "status" and value != "civilian" and _not_now(scene, unit, value):
                continue
            told.setdefault(facet, set()).add(value)
        of_any_sex = of_any_sex or [facet for facet, _ in facets.of.get(char, ())] == ["age_group"]
        if scene.at(unit, "person.offspring") and scene.at(unit - 1, "person.small"):
            told.setdefault("age_group", set()).add("child")  # 'her small daughter'; 'a young man' is none
        if char in facets.age and unit in scene.numbers:
            told["age_group"] = {"child" if age_of(scene.numbers[unit]) < ADULT else "adult"}
    if of_any_sex and len(told.get("age_group", ())) > 1:
        told.pop("sex", None)  # of 'women and children' some are boys
    for facet, values in told.items():
        if len(values) == 1 or facet == "status":  # 'women and children' are of no one age
            figure.facets.setdefault(facet, next(v for f, v, _ in FACETS if f == facet and v in values))


def _not_now(scene: Scene, unit: int, value: str) -> bool:
    """'A former soldier', 'an army veteran'; the rank of 'a police sergeant' is of the police."""
    ranked = value == "military" and scene.at(unit - 1, "person.police")
    return ranked or scene.at(unit - 1, "person.former") or scene.at(unit + 1, "person.veteran")


def age_of(number: NumberMention) -> float:
    """An age as told, or one inside the bounds told: 'under 18', '40 to 50'."""
    if number.value is None:
        return number.high if number.high is not None else number.low or ADULT
    return number.value - (number.low is None and number.high == number.value)
