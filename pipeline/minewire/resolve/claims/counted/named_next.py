"""Further victims told by name: 'killing Ali Hasan, 41, and Omar Saleh', 'sappers Ali Hasan and Omar Saleh'."""

from __future__ import annotations

from minewire.resolve.claims.figure import NAMED_PLURAL, Figure
from minewire.resolve.claims.harmed.own_facets import read_facets
from minewire.resolve.claims.scene import Scene

_OBJECT = "casualty.named-object"
_NAME = 4  # units of a name
_NO_NAME = ("place", "person", "claims.stop", "device", "incident", "outcome.past", "outcome.state", "date", "demonym")
_ENDS = ("punct", "para", "place", "date", "claims.stop", "claims.within", "claims.where", "claims.and", "claims.when")


def also_named(scene: Scene, figure: Figure) -> list[Figure]:
    """Those who go on a list that begins with somebody named behind the verb or behind a noun for all of them, where
    'and' ends it."""
    of_noun = figure.rule == NAMED_PLURAL
    if of_noun:
        read_facets(scene, figure, figure.first - 1, figure.first)
    elif figure.rule != _OBJECT or figure.outcome is None or figure.trigger is None or figure.trigger >= figure.first:
        return []
    rows: list[Figure] = []
    at = figure.last
    while True:
        at += 2 * (scene.at(at, "=,") and scene.at(at + 1, "age"))  # ', 41'
        comma = scene.at(at, "=,")
        ends = scene.at(at + comma, "claims.and")
        first = at + comma + ends
        last = _name(scene, first) if comma or ends else first
        if last - first < 2:
            return []
        other = Figure(figure.sentence, first, last, None, figure.label, figure.rule, None, figure.kind)
        other.outcome, other.trigger = figure.outcome, figure.trigger
        other.facets.update(figure.facets if of_noun else {})
        read_facets(scene, other)
        rows.append(other)
        if ends:
            told = of_noun or scene.has(last, last + 1, *_ENDS) or last >= len(scene.tape)
            return rows if told else []
        at = last


def named_already(figure: Figure, figures: list[Figure]) -> bool:
    """Whether the list before has somebody: 'Sappers Ali Hasan and Omar Saleh were killed'."""
    return any(f.rule == NAMED_PLURAL and f.first <= figure.first < f.last for f in figures[-_NAME:])


def _name(scene: Scene, first: int) -> int:
    """The unit behind a name that begins at a unit."""
    at = first
    while at < first + _NAME and scene.at(at, "cap") and not scene.has(at, at + 1, *_NO_NAME):
        at += 1
    return at
