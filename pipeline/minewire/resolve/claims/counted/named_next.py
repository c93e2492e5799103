"""Further victims told by name: 'killing Ali Hasan, 41, and Omar Saleh', 'sappers Ali Hasan and Omar Saleh'."""

from __future__ import annotations

from minewire.resolve.claims.figure import NAMED_PLURAL, Figure
from minewire.resolve.claims.harmed.own_facets import read_facets
from minewire.resolve.claims.scene import Scene

_VERBS = ("claims.passive", "claims.perfect", "claims.said", "claims.reports", "claims.will", "outcome.state",
          "outcome.suffer", "outcome.had", "outcome.lost")  # fmt: skip
_OBJECTS = ("casualty.named-object", "casualty.named")
_LIMBS = 5  # units of 'both of the legs of'
_NAME = 4  # units of a name
_BIRTH = 5  # units of 'in the year 1965'
_NO_NAME = ("place", "person", "claims.stop", "device", "incident", "outcome.past", "outcome.state", "date", "demonym")
_ENDS = ("punct", "para", "place", "date", "claims.stop", "claims.within", "claims.where", "claims.and", "claims.when")


def also_named(scene: Scene, figure: Figure) -> list[Figure]:
    """Those who go on a list that begins with somebody named behind the verb or behind a noun for all of them, where
    'and' ends it."""
    of_noun = figure.rule == NAMED_PLURAL
    outcome, trigger = figure.outcome, figure.trigger
    if of_noun:
        read_facets(scene, figure, figure.first - 1, figure.first)
    elif figure.rule not in _OBJECTS:
        return []
    elif outcome is None or trigger is None:
        outcome, trigger = _verb(scene, figure)
    if not of_noun and (outcome is None or trigger is None or trigger >= figure.first):
        return []
    rows: list[Figure] = []
    at = figure.last
    while True:
        at += 2 * (scene.at(at, "=,") and scene.at(at + 1, "age"))  # ', 41'
        at = _behind_birth(scene, at)
        comma = scene.at(at, "=,")
        ends = scene.at(at + comma, "claims.and")
        first = at + comma + ends
        while scene.has(first, first + 1, "person") and scene.at(first, "lower"):
            first += 1  # 'and policeman Omar Saleh'
        last = _name(scene, first) if comma or ends else first
        if last - first < 2:
            return []
        other = Figure(figure.sentence, first, last, None, figure.label, figure.rule, None, figure.kind)
        other.outcome, other.trigger = outcome, trigger
        other.facets.update(figure.facets if of_noun else {})
        read_facets(scene, other)
        rows.append(other)
        if ends:
            goes_on = scene.has(last, last + 1, *_VERBS)  # '… and Omar Saleh was hurt'
            told = of_noun or last >= len(scene.tape) or (scene.has(last, last + 1, *_ENDS) and not goes_on)
            return rows if told else []
        at = last


def _verb(scene: Scene, figure: Figure) -> tuple[str | None, int | None]:
    """The outcome that a verb before a name tells, over 'the legs of', and its unit."""
    at = figure.first - 1
    if scene.at(at, "claims.of"):
        limb = scene.some(at - 1, at, "person.amputee")
        at = at if limb is None else next((u for u in range(limb - 1, limb - _LIMBS, -1) if _hurts(scene, u)), at)
    at -= scene.at(at, "person")
    value = scene.value("outcome.active", at) or scene.value("outcome.past", at)
    told = value is not None and not scene.has(at - 1, at, "claims.passive")
    return (value, at) if told else (None, None)


def _hurts(scene: Scene, unit: int) -> bool:
    return scene.at(unit, "outcome.active") or scene.at(unit, "outcome.past")


def _behind_birth(scene: Scene, at: int) -> int:
    """The unit behind ', born in 1965' or '(b. 1965)'."""
    if scene.at(at, "=,") and scene.at(at + 1, "claims.born"):
        year = scene.some(at + 2, at + 2 + _BIRTH, "date", "punct")
        return year + 1 if year is not None and scene.at(year, "date") else at
    if scene.at(at, "=("):
        closed = scene.some(at + 1, at + 1 + _BIRTH, "=)")
        return closed + 1 if closed is not None and scene.has(at + 1, closed, "date", "age") else at
    return at


def named_already(figure: Figure, figures: list[Figure]) -> bool:
    """Whether the list before has somebody: 'Sappers Ali Hasan and Omar Saleh were killed'."""
    return any(f.rule == NAMED_PLURAL and f.first <= figure.first < f.last for f in figures[-_NAME:])


def _name(scene: Scene, first: int) -> int:
    """The unit behind a name that begins at a unit."""
    at = first
    while at < first + _NAME and scene.at(at, "cap") and not scene.has(at, at + 1, *_NO_NAME):
        at += 1
    return at
