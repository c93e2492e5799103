"""Tolls: what they count, and the toll that people told apart by who they are belong to."""

from __future__ import annotations

from minewire.resolve.claims.figure import Figure
from minewire.resolve.claims.harmed.own_facets import FACETS
from minewire.resolve.claims.scene import Scene, within

from .wholes import back, fits, told_apart, totals

_TOLLS = (
    "outcome.toll",
    "outcome.tally",
    "outcome.past",
    "outcome.state",
)  # what tells the outcome of a toll, the noun before the verb
_OF_THOSE = (("link.of-dead", "killed"), ("link.of-injured", "injured"), ("link.of-victims", "killed_or_injured"))
_VERB = 2  # units of 'one (later) died'
_ROWS_ON = 3  # sentences from one row of victims to the next
_TOLD_ON = 3  # sentences from people to a part of them
_DIVIDED_ON = 8  # sentences over which a total is divided in one way after the other


def victims(figure: Figure, before: list[Figure], earlier: list[Figure]) -> Figure | None:
    """The toll that people told apart by who they are belong to: that of the group before them, else the last total."""
    sibling = next(
        (f for f in reversed(before) if f.parent is not None and f.label in ("PART", "PREDICATE", "ACCOUNT")), None
    )
    whole = sibling.parent if sibling is not None else None
    if sibling is not None and whole is not None and whole.sentence != sibling.sentence and fits(figure, whole):
        return whole
    wholes = [f for f in totals(before, earlier) if f.kind == "person" and f.outcome and fits(figure, f)]
    return next((f for f in wholes if f.outcome == "killed_or_injured"), wholes[0] if wholes else None)


def row_of_toll(scene: Scene, figure: Figure, before: list[Figure], earlier: list[Figure]) -> bool:
    """Whether a label ('Men: 36') is of a row under victims told before, or of the list that a colon or a bracket opens
    right behind them: '36 casualties in 2023: men – 24, women – 12'."""
    last = next((f for f in before if f.kind == "person" and f.outcome), None)
    if last is None:
        return bool(earlier) and earlier[-1].kind == "person" and figure.sentence - earlier[-1].sentence <= _ROWS_ON
    whole = next((f for f in reversed(before) if f.kind == "person" and f.outcome and f.label != "LABEL"), last)
    opens = scene.some(whole.last, figure.first, "=:", "=(", "claims.dash", "=;")
    behind = opens is not None and not scene.at(opens, "=;")
    return behind and not any(whole.last <= f.first < (opens or 0) for f in before)


def toll_of(scene: Scene, figure: Figure, before: list[Figure], earlier: list[Figure]) -> Figure | None:
    """The toll that people told apart by who they are belong to."""
    dead = scene.value("person.outcome-noun", figure.last - 1) if figure.label == "ACCOUNT" else None
    if dead is not None:  # 'civilians accounted for 38 of this year's dead'
        figure.outcome = dead
        tolls = (f for f in totals(before, earlier) if f.kind == "person" and f.outcome == dead)
        return next((f for f in tolls if fits(figure, f)), None)
    beside = before[-1] if before and figure.label == "PREDICATE" else None
    if beside is not None and beside.label == "PART" and beside.parent is None and beside.outcome:
        figure.outcome, figure.device = beside.outcome, beside.device  # of dead and injured without a total
        return None
    whole = victims(figure, before, earlier)
    figure.outcome = whole.outcome if whole else None
    return whole


def of_whom(scene: Scene, figure: Figure, whole: Figure) -> Figure | None:
    """'61 died, of whom 47 were civilians'."""
    if not scene.at(figure.first - 1, "link.partitive") or not whole.outcome or not fits(figure, whole):
        return None
    figure.outcome = whole.outcome
    return whole


def of_same_noun(scene: Scene, figure: Figure, before: list[Figure], earlier: list[Figure]) -> Figure | None:
    """'… 51 civilians and 43 soldiers. Fourteen of the civilians were minors.'"""
    told = figure.trigger is not None or (
        scene.at(figure.last, "claims.plural")
        and scene.has(figure.last + 1, figure.last + 3, *(lexicon for _, _, lexicon in FACETS))
    )
    noun = scene.tape.unit(figure.last - 1).lower()
    named = (f for f in back(before, earlier) if f.kind == "person" and f.outcome and fits(figure, f))
    near = [f for f in named if figure.sentence - f.sentence <= _TOLD_ON and told]
    same = (f for f in near if scene.tape.unit(f.last - 1).lower() == noun)
    status = next((value for facet, value, of in FACETS if facet == "status" and scene.at(figure.last - 1, of)), None)
    rows = (f for f in near if f.label == "LABEL" and status is not None and f.facets.get("status") == status)
    return next(same, None) or next(rows, None)  # also 'Civilian – 17 … Five of the civilians were minors'


def victims_who(scene: Scene, figure: Figure, before: list[Figure], earlier: list[Figure]) -> Figure | None:
    """'… 172 people. By category, 104 victims were civilians': the total of a group named by its predicate; all that
    stands behind 'by category' divides it."""
    if (told := _some_of_them(scene, figure, before)) is not None:
        return told
    by_kind = scene.at(scene.sentences[figure.sentence][0], "link.by-kind") and figure.kind in ("person", "bare")
    young = figure.kind == "person" and scene.has(figure.last, figure.last + 2, "age")  # '103 victims younger than 18'
    stated = young or scene.at(figure.last, "claims.passive")
    if not by_kind and not (scene.at(figure.last - 1, "person.victim") and stated):
        return None
    named = scene.has(figure.last + 1, figure.last + 3, *(name for _, _, name in FACETS)) and figure.kind == "person"
    if not (named or young or by_kind) or any(f.label == "BRACKET" or f.kind == "incident" for f in before):
        return None
    both = (f for f in totals(before, earlier) if f.kind == "person" and f.outcome == "killed_or_injured")
    far = _DIVIDED_ON if by_kind else _TOLD_ON
    near = (f for f in both if figure.sentence - f.sentence <= far and (f.value or 0) > (figure.value or 0))
    whole = next(near, None)
    at = figure.first - 1 - scene.has(figure.first - 1, figure.first, "punct")
    if by_kind and whole is not None and scene.at(at, "device"):
        figure.device = scene.value("device", at)  # 'By device: roadside bombs, 318; mines, 27'
    return whole


def _some_of_them(scene: Scene, figure: Figure, before: list[Figure]) -> Figure | None:
    """'Three farmers were blown up by a mine near Zar, one died': some of those told before, at no other place."""
    verb, whole = figure.trigger, before[-1] if before else None
    if whole is None or verb is None or figure.label != "BARE" or figure.outcome != "killed" or whole.number is None:
        return None
    told = whole.kind == "person" and whole.outcome in ("killed_or_injured", "injured") and whole.parent is None
    beside = scene.at(figure.first - 1, "=,") and verb - figure.last <= _VERB
    elsewhere = scene.has(verb + 1, verb + 2, "claims.within", "claims.in", "claims.where", "date")
    return whole if told and beside and not elsewhere and 0 < (figure.value or 0) < (whole.value or 0) else None


def of_victims(figure: Figure, before: list[Figure], earlier: list[Figure]) -> Figure | None:
    """The toll that 'of the victims' points to."""
    whole = victims(figure, before, earlier)
    if whole is None:  # '94 of the victims' of 37 dead and 83 hurt
        told = next((f for f in totals(before, earlier) if f.kind == "person" and f.outcome), None)
        if told is not None and told_apart(told, before, earlier):
            figure.kind, figure.outcome, figure.device = "person", _own(figure), told.device
        return None
    if whole.outcome != "killed_or_injured" and told_apart(whole, before, earlier):
        figure.outcome = _own(figure)
        return None
    return whole


def included(figure: Figure, before: list[Figure], earlier: list[Figure]) -> Figure | None:
    """'Four were killed. The victims included three girls.': victims are the dead where nobody was hurt."""
    whole = victims(figure, before, earlier) if figure.outcome == "killed_or_injured" else None
    if whole is None or figure.sentence - whole.sentence > _TOLD_ON or told_apart(whole, before, earlier):
        return None
    figure.outcome = whole.outcome
    return whole


def _own(figure: Figure) -> str | None:
    """What a verb tells of some of the victims ('One of the victims died'), else that they are victims."""
    return figure.outcome if figure.trigger is not None else "killed_or_injured"


def introduced(scene: Scene, first: int, last: int) -> str | None:
    """What a toll told in units first..last-1 counts: 'the number of dead and maimed', 'put the dead at five'."""
    told = [v for name in _TOLLS for u in range(first, last) if (v := scene.value(name, u))]
    joined = (u for u in range(first, last) if scene.at(u + 1, "claims.and") and scene.has(u, u + 1, *_TOLLS))
    told += [v for u in joined if (v := scene.value("outcome.past", u + 2))]  # 'number of people killed or maimed'
    told += [
        v for name, v in _OF_THOSE for u in within(scene.units(name), first, last) if scene.at(u + 1, "claims.and")
    ]
    if {"killed", "injured"} <= set(told) and scene.has(first, last + 1, "claims.and"):
        return "killed_or_injured"
    nouns = [u for u in range(first, last) if scene.value("person.outcome-noun", u) == "killed_or_injured"]
    if any(" " in scene.tape.unit(u) for u in nouns):
        return "killed_or_injured"  # 'the toll, dead and wounded taken together'
    told += [v for u in range(first, last) if (v := scene.value("link.group", u))]  # 'of sappers among the dead'
    if told:
        return told[0]
    for name, outcome in _OF_THOSE:  # 'the number of those maimed'
        if scene.has(first, last, name):
            return outcome
    if scene.has(first, last, "claims.among-victims"):
        return "killed_or_injured"
    return next((v for u in range(first, last) if (v := scene.value("person.outcome-noun", u))), None)
