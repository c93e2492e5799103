"""Figures that stand in one list: one verb can take them all."""

from __future__ import annotations

import re
from itertools import zip_longest

from minewire.resolve.claims.figure import Figure
from minewire.resolve.claims.scene import Scene

from .triggers import Trigger, words_of

ON_LAND = frozenset({"surveyed", "reduced", "cancelled", "released"})
_NEVER_LAND = ("action.items", "claims.not-ours")
_OWNER = 4  # units of the name of an owner
_OF = ("claims.recall", "claims.of", "claims.share-of")
_SEVERAL = 20  # people who can have one home
_HOME = 7  # units of 'from the village of Sos'
_OF_GROUP = 5  # units of 'of one and the same family'
_NO_HOME = ("outcome.past", "outcome.state", "outcome.active", "claims.passive", "claims.perfect", "figure")
_NAME = 7  # units of a comma and a name with its rank
_BRACKETS = 5  # units from the last bracket of a subject to its verb


def possible_for(
    scene: Scene, actions: list[Trigger], devices: bool, land: bool, *, beside_devices: bool
) -> list[Trigger]:
    """The actions that can have been done to a row with devices, or to land: land is surveyed and released, devices are
    not; maize on 40 hectares is destroyed and not cleared, nor is what a fire burned beside devices."""
    if devices:
        actions = [t._replace(value="found") if scene.at(t.unit, "action.recording") else t for t in actions]
    found = [t for t in actions if not (t.value in ON_LAND if devices else scene.at(t.unit, "action.counting"))]
    return [t for t in found if not scene.at(t.unit, _NEVER_LAND[beside_devices])] if land else found


def chains(scene: Scene, told: list[Figure]) -> list[list[Figure]]:
    """Neighbouring figures that one verb can take: nothing but commas, conjunctions and other things between."""
    gap = words_of(scene.view).gap
    rows: list[list[Figure]] = []
    figures = [figure for figure in told if figure.kind != "count"]
    others = [figure for figure in told if figure.rule == "count.other"]
    for figure, after in zip_longest(figures, figures[1:]):
        previous = rows[-1][-1] if rows else None
        passed = [f for f in others if previous and previous.last <= f.first < figure.first]
        if previous and _chained(scene, previous, figure, after, gap, passed):
            rows[-1].append(figure)
        else:
            rows.append([figure])
    return rows


def opens_of(scene: Scene, figure: Figure) -> bool:
    """'Of the 806 mines, 614 have been destroyed': what a clause divides, of which its verb tells nothing."""
    of, (first, last) = owner_of(scene, figure.first - 1), scene.sentences[figure.sentence]
    if not scene.has(of, of + 1, "date", "claims.the", *_OF):
        return False
    of -= scene.at(of, "claims.possessive") and scene.has(of - 1, of, *_OF)  # 'Of its 94 minefields'
    dated = scene.at(of, "date") and scene.rules.lexicon("claims.of").value(scene.tape.unit(of).lower().split()[0])
    of -= scene.has(of - 1, of, "claims.share-of") and scene.at(of, "claims.the")  # 'Out of the 58'
    if not (dated or scene.has(of, of + 1, *_OF)):  # 'Of last year's 128'
        return False
    opens = of in (first, scene.opening(figure.sentence)) or scene.has(
        of - 1, of, "=,", "=;", "quote", "claims.that", "date"
    )
    comma = scene.some(figure.last, last, "=,")
    return opens and comma is not None and scene.has(comma + 1, last, "figure", "area")


def owner_of(scene: Scene, before: int) -> int:
    """The unit before whoever has what is counted: of 'Of the country's 2,300', where `before` stands on its mark."""
    if not scene.at(before, "claims.genitive"):
        return before
    first = before - 1
    while first > before - _OWNER and not scene.has(first - 1, first, *_OF):
        first -= 1
    return first - 1


def behind_kin(scene: Scene, figure: Figure) -> int:
    """Behind the name of a relative, or how many children somebody has: 'his wife Olha', 'a mother of six who'."""
    at = figure.last
    if figure.label == "IMPLIED" and scene.at(at - 1, "person.parent") and scene.at(at, "claims.of"):
        at += 2 * (at + 1 in scene.numbers)
    if figure.rule == "casualty.implied-kin":
        while at < figure.last + 2 and scene.at(at, "cap") and not scene.has(at, at + 1, "place", "person"):
            at += 1
    return at


def _behind_name(scene: Scene, figure: Figure) -> int:
    """'An army officer, Ali Noor, and his driver': behind the name of one victim between commas."""
    if (at := behind_kin(scene, figure)) > figure.last:
        return at
    if figure.label == "PART" and scene.at(figure.last - 1, "link.partitive"):  # '27 of them children and nine of them'
        at = figure.last + scene.at(figure.last, "claims.plural")
        return at + scene.has(at, at + 1, "person", "person.military", "person.civilian")
    close = scene.some(figure.last + 1, figure.last + _NAME, "=,") if figure.label == "IMPLIED" else None
    if close is None or not scene.at(figure.last, "=,"):
        return figure.last
    named = all(scene.at(unit, "cap") or scene.at(unit, "punct") for unit in range(figure.last + 1, close))
    return close if named and close > figure.last + 1 else figure.last


def _behind_home(scene: Scene, figure: Figure, begin: int, end: int) -> int:
    """'A farmer, 40, from Aghdam, a woman from the village of Sos and …': behind where one victim came from, or whose
    son he was."""
    if figure.kind != "person" or (figure.number is not None and (figure.value or 0) > _SEVERAL):
        return begin
    if scene.at(begin, "claims.of") and scene.has(begin + 1, begin + 2, "age"):
        begin += 1  # 'two men of 34 and 37, a woman'
        while scene.has(begin, begin + 1, "age") or (
            scene.at(begin, "claims.and") and scene.has(begin + 1, begin + 2, "age")
        ):
            begin += 1
    group = scene.some(begin, begin + _OF_GROUP, "claims.group-noun") if scene.at(begin, "claims.of") else None
    if group is not None and not scene.has(begin + 1, group, "punct", *_NO_HOME[:-1]):
        return group + 1  # 'three members of one family, one of them a woman'
    at = begin
    while at < end and scene.has(at, at + 1, "=,", "age"):
        at += 1
    if not scene.has(at, at + 1, "claims.victim-from", "claims.recall"):
        return begin
    close = scene.some(at + 1, min(at + _HOME, end), "=,", "claims.and")
    if close is None or scene.has(at + 1, close, *_NO_HOME):
        return begin
    home = scene.has(at + 1, close, "place") or (at == figure.last and scene.at(at - 1, "person.kin"))
    home = home or (figure.label == "IMPLIED" and close + 1 == end)  # 'a journalist of the RTS channel and his driver'
    return close if home else begin


def _chained(
    scene: Scene, a: Figure, b: Figure, after: Figure | None, gap: re.Pattern[str], passed: list[Figure]
) -> bool:
    if b.first < a.last:
        return True
    if opens_of(scene, a):
        return False
    begin = _behind_name(scene, a)
    for other in passed:  # '15 shells, 7 rifles and 22 bombs'
        if gap.fullmatch(scene.chars, begin, other.first) is None:
            return False
        begin = other.last
    row = a.kind in ("bare", "part") and scene.at(a.last, "=(")  # 'June 2021 – 1 (one deminer injured)'
    aboard = a.number is None and b.number is not None and scene.at(a.last, "claims.with")  # 'a driver with two guests'
    begin = _behind_home(scene, a, begin, b.first)
    if row or aboard or gap.fullmatch(scene.chars, begin, b.first) is None:
        return False
    if b.number is None and not scene.has(a.last, b.first, "claims.and", "link.including"):
        # ', a police official said' is no member of the list before it; 'a man, his daughter and six boys' is a list
        if (
            after is None
            or gap.fullmatch(scene.chars, _behind_home(scene, b, _behind_name(scene, b), after.first), after.first)
            is None
        ):
            return False
        if not scene.has(b.last, after.first, "claims.and"):
            return False
    kinds = {a.kind, b.kind} - {"bare", "part"}
    return len(kinds) <= 1 or kinds == {"hazard", "area"}


def of_list_alone(scene: Scene, row: list[Figure], verb: int) -> bool:
    """'Karlovac (1.9), the last one is to be cleared': not of the figures in brackets, as it is in 'Ilam (1,700
    hectares) and Fars (3 hectares) were mined'."""
    first, last = row[0].first, row[-1].last
    kept = row[-1].kind == "area" and scene.at(first - 1, "claims.keeps")  # 'Bosnia has 838 hectares, …, still mined'
    return row[-1].label == "BRACKET" and not kept and (verb - last > _BRACKETS or scene.has(last, verb, "=,", "=;"))


def of_parts(scene: Scene, row: list[Figure]) -> set[int | None]:
    """The verbs that parts of a row have for themselves; not that of '96 men, 27 of them boys and nine of them
    minors, have died': a comma closes what is told of the parts."""
    parts = [f for f in row if f.kind == "part" or f.partitive or scene.at(f.first - 1, "link.partitive")]
    parts += [f for f in row[1:] if f.trigger == f.last and scene.at(f.first - 1, "link.including")]
    own = {part.trigger for part in parts}  # also '66 deminers of whom 39 were killed'
    whole, last = row[0], row[-1]
    if not parts or len(row) < 3 or whole.outcome or not scene.at(whole.last, "=,") or last.trigger is None:
        return own
    verb = last.trigger
    comma = scene.some(last.last, verb, "=,") if verb >= last.last else None
    told = comma is not None and scene.has(
        comma + 1, comma + 2, "claims.perfect", "claims.passive", "outcome.past", "outcome.state"
    )
    return own - {verb} if told else own
