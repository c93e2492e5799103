"""A count that changed 'from' one number 'to' another: what the two of them count, and what is told of it."""

from __future__ import annotations

from itertools import pairwise

from minewire.resolve.claims.figure import LAND, Figure, unit_of
from minewire.resolve.claims.scene import Scene

from .labels import device_of, of_hazard

_DONE = ("cleared", "released", "surveyed", "reduced", "cancelled")
_SECOND = 2  # the figure before 'from 174,000' and its 'to 139,000 hectares'
_FILLERS = 3  # units of 'to as few as' before its number
_SUBJECT = 12  # units from what changes to the verb that tells so
_OBJECT = 7  # units from that verb to 'from': 'cut the suspected area in the north from'
_BETWEEN = 8  # units from a number to 'to': 'in the first half of 2022'
_DANGEROUS = (
    "action.adjective",
    "action.attribute",
    "claims.contamination",
    "hazard",
    "hazard.remaining",
    "claims.unsafe",
)
_BEHIND = 9  # units from the second number to what changed: 'the areas currently assessed as potentially dangerous'
_PEOPLE = ("outcome.tally", "outcome.toll", "person.outcome-noun", "person", "outcome.past")
_COUNTABLE = {"bare", "area", "hazard", "incident", "device"}


def change(scene: Scene, index: int, figures: list[Figure]) -> None:
    """What two numbers of a change count, and surfaces that dangerous land has changed to."""
    _from_one_to_another(scene, index, figures)
    _left_of_land(scene, index, figures)


def _from_one_to_another(scene: Scene, index: int, figures: list[Figure]) -> None:
    """'The number of minefields fell from 244 in 2021 to 227', 'Clearance rose from 1.2 square kilometres to 1.9'."""
    first, last = scene.sentences[index]
    if len(figures) < 2 or not scene.has(first, last, "claims.change"):
        return
    for a, b in pairwise(figures):
        start = behind_fillers(scene, a)
        by = scene.at(start, "claims.agent")  # 'fell by 12 hectares to 41'
        if not (scene.has(start, start + 1, "compare.previous") or by) or not joined(scene, a, b):
            continue
        verb = scene.some(max(first, start - _OBJECT), start + 1, "claims.change")
        if verb is None or {a.kind, b.kind} - _COUNTABLE or (by and a.kind != "area"):
            continue
        begin = max(first, verb - _SUBJECT)
        if scene.has(begin, start, "claims.average"):
            continue  # 'the average minefield shrank from 12 hectares to 9'
        if b.label == "RESTATED":
            b.label = "BARE"  # 'the number of minefields fell from 244 to 227'
        if a.kind == "bare" and b.kind != "bare":
            _same(a, b)
        elif b.kind == "bare" and a.kind == "incident":
            _same(b, a)
        elif a.kind == b.kind == "bare" and a.outcome is None:
            _of_subject(scene, (a, b), begin, start)
        if a.kind in LAND and b.kind in (a.kind, "bare"):
            _lot(scene, (a, b), (begin, verb, start))
        if by and b.action:
            _same(b, a)
            a.kind, a.action = "count", None


def _left_of_land(scene: Scene, index: int, figures: list[Figure]) -> None:
    """'Teams returned 35,000 hectares, and the contaminated area has fallen to 139,000 hectares from 174,000': what a
    clause says of dangerous land holds for its own surfaces, whatever the clause before told."""
    first, last = scene.sentences[index]
    if _dangerous(scene, first, last) is None:
        return
    begin = first
    for position, figure in enumerate(figures):
        before, behind = figures[position - 1] if position else None, next(iter(figures[position + 1 :]), None)
        pair = [figure]
        if before is not None and before.kind == "bare" and joined(scene, before, figure):
            pair.insert(0, before)
            begin = first if position < _SECOND else figures[position - _SECOND].last
        if behind is not None and _goes_from(scene, figure, behind):
            pair.append(behind)
        if figure.kind == "area" and _is_left(scene, begin, behind_fillers(scene, pair[0])):
            for each in pair:
                _same(each, figure)
                each.action, each.trigger = "remaining", None
        begin = max(begin, figure.last)


def _goes_from(scene: Scene, figure: Figure, behind: Figure) -> bool:
    """'to 139,000 hectares from 174,000'."""
    at = behind_fillers(scene, behind)
    beside = behind.kind in ("bare", "area") and scene.has(at, at + 1, "claims.to", "compare.previous")
    return beside and not scene.has(figure.last, at, "punct", "figure", "claims.and")


def _is_left(scene: Scene, begin: int, to: int) -> bool:
    """Whether a number is what dangerous land has changed to, or is: 'the area still considered dangerous is now …'."""
    changed = scene.has(to, to + 1, "claims.to", "compare.previous")
    verb = scene.some(max(begin, to - _OBJECT), to, "claims.change") if changed else None
    if not changed:
        while scene.has(to, to + 1, "claims.adverb", "claims.now") and to > begin:
            to -= 1
        verb = to if scene.at(to, "claims.is") else None
    if verb is None:
        return False
    backlog = changed and scene.has(verb, to, "claims.contamination", "action.adjective")  # 'brings the backlog to'
    return (backlog and _done(scene, verb + 1, to) is None) or _land_changed(scene, max(begin, verb - _SUBJECT), verb)


def _land_changed(scene: Scene, begin: int, verb: int) -> bool:
    """Whether the subject of a verb of change is land that is called dangerous."""
    clause = _clause_of(scene, begin, verb)
    land = scene.has(clause, verb, "claims.land", "claims.ground", "claims.lands", "hazard.remaining")
    return land and _done(scene, clause, verb) is None and _dangerous(scene, clause, verb) is not None


def _clause_of(scene: Scene, begin: int, verb: int) -> int:
    """Where the clause of a verb begins."""
    while verb > begin and not scene.has(verb - 1, verb, "punct", "figure", "area", "claims.clause"):
        verb -= 1
    return verb


def _done(scene: Scene, first: int, last: int) -> str | None:
    """What has been done to the land among some units: 'the area cleared of suspected mines'."""
    told = (scene.value(f"action.{form}", unit) for unit in range(first, last) for form in ("past", "attribute"))
    return next((action for action in told if action in _DONE), None)


def _same(figure: Figure, model: Figure) -> None:
    figure.kind, figure.measure, figure.unit = model.kind, model.measure, unit_of(model)
    figure.device = model.device
    if model.kind == "incident":
        figure.label, figure.rule = model.label, model.rule


def _of_subject(scene: Scene, pair: tuple[Figure, Figure], begin: int, start: int) -> None:
    """What changed is the last thing named before the numbers: 'minefields', 'mine blasts'."""
    noun = scene.some(begin, start, "hazard", "incident", "action.attribute")
    if noun is None or scene.has(begin, start, *_PEOPLE):
        return
    areas = scene.at(noun, "hazard") or of_hazard(scene, noun)
    if not areas and not scene.at(noun, "incident"):
        return
    for figure in pair:
        if areas:
            figure.kind, figure.measure = "hazard", "hazardous_area"
        else:
            figure.kind = figure.measure = "incident"
            figure.label, figure.rule, figure.device = "INCIDENT", "incident.tally", device_of(scene, begin, noun + 1)


def _lot(scene: Scene, pair: tuple[Figure, Figure], at: tuple[int, int, int]) -> None:
    """What is told of both: what was done in the work whose output it is, or that the land is still there."""
    begin, verb, start = at
    done = scene.some(begin, start, "claims.output")
    action = None if done is None else scene.value("claims.output", done)
    still = _dangerous(scene, begin, start)
    if still is None and _dangerous(scene, pair[1].last, pair[1].last + _BEHIND) is not None:
        still = begin  # 'reduced from 40 to 31 hectares the land assessed as dangerous'
    told = (f.action for f in pair if f.action and f.trigger is not None and (still or begin) <= f.trigger < verb)
    action = action or next(told, None) or _done(scene, _clause_of(scene, begin, verb), verb)
    action = action or ("remaining" if still or pair[0].kind == "hazard" else None)
    for figure in pair:
        if action and figure.kind in (pair[0].kind, "bare"):
            figure.action, figure.trigger = action, None


def _dangerous(scene: Scene, first: int, last: int) -> int | None:
    """The word among some units that tells of land still dangerous: 'the area potentially contaminated by shells'."""
    if (noun := scene.some(first, last, *_DANGEROUS)) is not None:
        return noun
    states = scene.some(first, last, "action.state", "action.active")
    if states is None:
        return None
    left = "remaining" in (scene.value("action.state", states), scene.value("action.active", states))
    return states if left else None


def joined(scene: Scene, a: Figure, b: Figure) -> bool:
    """'… from 1,200 hectares in 2022 to about 1,900': the number behind 'to'."""
    to = behind_fillers(scene, b)
    if not scene.at(to, "claims.to") or not a.last <= to <= a.last + _BETWEEN:
        return False
    return not scene.has(a.last, to, "punct", "figure", "area", "claims.and")


def changed_to(scene: Scene, figure: Figure, model: Figure) -> bool:
    """'rose from 1,200 hectares in 2022 to 1,900 in 2023': the same at another time."""
    return scene.at(behind_fillers(scene, model), "compare.previous") and joined(scene, model, figure)


def behind_fillers(scene: Scene, figure: Figure) -> int:
    """The unit before a number and its 'about', 'only', 'the'."""
    at = figure.first - 1
    while at > figure.first - _FILLERS and scene.has(at, at + 1, "claims.filler", "claims.only", "claims.definite"):
        if scene.has(at, at + 1, "claims.to", "compare.previous"):
            break
        at -= 1
    return at
