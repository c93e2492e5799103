"""Mentions of one person that stand side by side: a name and what describes it are one victim, a list is several."""

from __future__ import annotations

from itertools import pairwise

from minewire.resolve.claims.figure import Figure
from minewire.resolve.claims.scene import Scene

from .employed import of_agency
from .no_second import drop_no_second
from .own_facets import read_facets

_OF_AGENCY = 9  # units behind an employee in which his agency is named
_NAME = 2  # words of a name, with which one is known
_SINGLE = "casualty.single"
_ASIDE = 7  # units of 'in Zar last May,' between a casualty and who it was
_WHERE = ("date", "place", "claims.within", "claims.in", "claims.where", "claims.ground",
          "claims.article", "claims.passive", "claims.on-record")  # fmt: skip
# What the name of a body has none of.
_NO_BODY = ("figure", "person", "claims.who", "claims.and", "claims.passive", "claims.perfect", "outcome.past",
            "outcome.state", "action.past", "claims.verb", "date")  # fmt: skip
_VERB_WITHIN = 8  # units from the last of a list to its verb


def join_appositions(scene: Scene, figures: list[Figure]) -> None:
    """'Omar Hadid, a 30-year-old farmer,' is one victim: the second mention only describes the first."""
    drop_no_second(scene, figures)
    for figure in figures:
        _take_name(scene, figure, figures)
    for a, b in pairwise(figures):
        if _kin_of_dead(scene, a, b):
            a.kind, a.outcome = "count", None
        elif _one_casualty(scene, a, b):
            a.outcome, a.trigger, b.kind = b.outcome or a.outcome, b.trigger, "count"
            a.facets = {**b.facets, **a.facets}
    for a, b, c in zip(figures, figures[1:], [*figures[2:], None], strict=False):
        listed = scene.at(b.last, "claims.and") and (scene.at(b.first, "claims.possessive") or _third(scene, b, c))
        listed = listed or (c is not None and (_companion(scene, b, c) or _goes_on(scene, b, c)))
        again = a.label == "NAMED" and b.first > a.last + 1 and scene.has(b.first, b.first + 1, "device.indefinite")
        again = again and scene.at(b.first - 1, "=,") and not scene.has(a.last, b.first, "claims.and")
        again = again and b.outcome in (None, a.outcome)
        if again and b.number is None and b.label == "IMPLIED":  # 'Ali Hasan, born in 1988, a worker, was injured'
            read_facets(scene, a, b.first, b.last)
            if scene.has(b.first, b.last, "person.agency-staff") and of_agency(scene, b.last, b.last + _OF_AGENCY):
                a.facets.setdefault("status", "deminer")
            b.kind = "count"
            continue
        if _one_of(scene, a, b):
            a.facets, b.kind = {**b.facets, **a.facets}, "count"
            continue
        if a.rule == "casualty.first-to-die" and b.trigger == a.last:
            a.kind = "count"  # 'The last person to die in the hills was a forester.'
            continue
        names = all(scene.has(u, u + 1, "cap", "=,", "claims.and") for u in range(a.last, b.first))
        several = a.number is not None and b.label == "NAMED" and names and scene.at(a.last, "=,")
        if several and a.kind == "person":  # 'three men, Elchin Guliyev, Rauf Hasanov and …, were hurt'
            if a.outcome is None:
                a.outcome, a.trigger = b.outcome, b.trigger
            b.kind = "count"
            continue
        named = a.label == "IMPLIED" and b.label == "NAMED" and b.first - a.last <= scene.at(a.last, "=,")
        if named and a.outcome in (None, b.outcome):  # 'an ANAMA employee, Elvin Mammadov, hit a mine and was injured'
            a.outcome, a.trigger, b.kind = b.outcome, b.trigger, "count"
            a.facets = {**b.facets, **a.facets}
            a.last = b.last if b.first == a.last else a.last  # 'his brother Anar'
            continue
        told = a.number is None and b.label == "IMPLIED" and not listed
        if told and b.first == _over_place(scene, a, b) + 1 and scene.at(b.first - 1, "=,"):
            for aside in (b, c) if c is not None and scene.at(b.last, "claims.and") and c.first == b.last + 1 else (b,):
                read_facets(scene, a, aside.first, aside.last)
                aside.kind = "count"
                if a.outcome is None and (aside.trigger or 0) >= aside.last:  # 'The driver, a father of two, died.'
                    a.outcome, a.trigger = aside.outcome, aside.trigger
            if c is not None and c.kind == "person" and c.outcome is None and _over_children(scene, a, b, c):
                c.outcome, c.trigger = a.outcome, a.trigger
            if a.label == "NAMED":
                a.last = b.last


def _one_casualty(scene: Scene, a: Figure, b: Figure) -> bool:
    """'We had one casualty in May, a boy who lost an eye', 'a single victim: a farmer was killed': who the one was."""
    one = a.value == 1 and (a.label == "OUTCOME" or a.rule == _SINGLE) and a.outcome in (None, "killed_or_injured")
    if not one or b.number is not None or b.label not in ("IMPLIED", "NAMED") or b.first - a.last > _ASIDE:
        return False
    opened = scene.has(b.first - 1, b.first, "=,", "=:", "claims.dash")
    gap = range(a.last, b.first - 1)
    behind = b.trigger is None or b.trigger >= b.last
    return opened and behind and all(scene.has(u, u + 1, *_WHERE) for u in gap)


def _one_of(scene: Scene, a: Figure, b: Figure) -> bool:
    """'It killed Omar Hadid, one of our oldest sappers': what somebody just told was, no second victim."""
    told = a.number is None and a.label in ("NAMED", "IMPLIED") and a.kind == "person"
    apposed = b.first == a.last + 1 and scene.at(a.last, "=,") and b.label in ("PEOPLE", "PART")
    behind = (b.trigger or 0) >= b.last and b.trigger != a.trigger  # 'Omar Hadid, one of whom …'
    return told and apposed and b.number is not None and b.value == 1 and not behind


def _kin_of_dead(scene: Scene, kin: Figure, victim: Figure) -> bool:
    """'The widow of a sapper killed by a mine spoke': a participle behind the one is told of him alone."""
    of = victim.first - 1 == kin.last and scene.at(kin.last, "claims.of") and kin.label == "IMPLIED"
    own = of and kin.kind == victim.kind == "person" and kin.trigger == victim.trigger == victim.last
    return own and scene.at(victim.last, "outcome.past") and scene.at(victim.last + 1, "claims.agent")


def _over_children(scene: Scene, person: Figure, parent: Figure, kin: Figure) -> bool:
    """'The mine killed a farmer, a father of three, and his son': the verb before goes on behind the aside."""
    before = person.trigger is not None and person.trigger < person.first
    if not before or not scene.at(parent.last, "claims.of") or not scene.at(kin.first, "claims.possessive"):
        return False
    gap = range(parent.last + 1, kin.first)
    joined = all(scene.has(u, u + 1, "=,", "claims.and") or u in scene.numbers for u in gap)
    return joined and not scene.has(kin.last, kin.last + 1, "claims.passive", "claims.perfect", "outcome.past")


def _over_place(scene: Scene, person: Figure, behind: Figure) -> int:
    """Behind the place of one person where a parent follows: 'a beekeeper at Barda, a father of six, …'; behind the
    body that he is of: 'a surveyor of the mine office, a man from Zar, was killed'."""
    at = person.last
    told = behind.trigger is not None and behind.trigger >= behind.last and person.outcome is None
    if told and scene.has(at, at + 1, "claims.of", "claims.recall") and scene.at(behind.first, "claims.indefinite"):
        close = behind.first - 1
        words = range(at + 1, close)
        plain = all(scene.has(u, u + 1, "lower", "cap", "place", "claims.article") for u in words)
        if plain and not scene.has(at + 1, close, *_NO_BODY):
            return close
    parent = scene.has(behind.first, behind.last, "person.parent") and scene.at(behind.last, "claims.of")
    while parent and at < behind.first - 1 and scene.has(at, at + 1, "claims.within", "claims.where", "place", "cap"):
        at += 1
    return at


def _take_name(scene: Scene, figure: Figure, figures: list[Figure]) -> None:
    """'Ilkin Sadigli, a surveyor with the same firm, escaped with …': the victim is told by the name before."""
    if figure.label != "IMPLIED" or figure.number is not None or not scene.at(figure.first - 1, "=,"):
        return
    if not scene.at(figure.first, "claims.indefinite"):
        return
    first = figure.first - 1
    while scene.has(first - 1, first, "cap") and not scene.has(first - 1, first, "place", "claims.stop", "person"):
        first -= 1
    words = figure.first - 1 - first
    known = words == 1 and scene.tape.unit(first) in scene.tape.text[: scene.tape.starts[first]]  # 'Sadigli, a father'
    if (words < _NAME and not known) or any(f.first < figure.first and f.last > first for f in figures):
        return
    if scene.at(first - 1, "claims.in") or scene.at(first - 1, "place"):
        return
    figure.first, figure.last, figure.label = first, figure.first - 1, "NAMED"


def _companion(scene: Scene, second: Figure, third: Figure) -> bool:
    """'A man, his wife, 58, and three neighbours were hurt'; not 'Ali, her son, was hurt and two others …'."""
    gap = range(second.last, third.first)
    joined = all(scene.has(u, u + 1, "=,", "age", "claims.and", "claims.article") for u in gap)
    return joined and scene.at(second.first, "claims.possessive") and scene.has(second.last, third.first, "claims.and")


def _goes_on(scene: Scene, second: Figure, third: Figure) -> bool:
    """'a sapper, a border guard, two soldiers and four civilians': a list that goes on with a number."""
    beside = third.kind == "person" and third.number is not None and third.first == second.last + 1
    return beside and scene.at(second.last, "=,") and scene.has(third.last, third.last + 1, "=,", "claims.and")


def _third(scene: Scene, second: Figure, third: Figure | None) -> bool:
    """'killed a teacher, a nurse and a shepherd'; not 'a man, a farmer and a father of three, was hurt'."""
    if third is None or third.first != second.last + 1 or third.kind != "person":
        return False
    verb = scene.some(third.last, third.last + _VERB_WITHIN, "claims.passive", "outcome.past", "outcome.state")
    if (third.trigger is not None and third.trigger < second.first) or verb is None:
        return True
    return not scene.at(verb, "claims.singular") and not scene.at(verb - 1, "=,")
