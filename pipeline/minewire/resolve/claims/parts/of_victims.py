"""Parts of a toll in a sentence that opens with its victims: 'Most of the victims survived, but 23 died', 'Three
quarters of the victims were recorded in four departments: 67 in Cauca, 38 in Nariño'."""

from __future__ import annotations

from itertools import pairwise

from minewire.resolve.claims.figure import Figure
from minewire.resolve.claims.harmed.limbs import names_limb
from minewire.resolve.claims.scene import Scene

from .wholes import fits

_OPENS = 5  # units of 'More than three quarters of the victims'
_ON = 8  # sentences from a toll to its victims
_NEAR = 3  # units from 'in' to the name of a place
_OF_VICTIMS, _BOTH = ("link.of-victims", "person.outcome-noun"), ("killed", "injured")
_HAD = ("claims.keeps", "outcome.suffer")
_LISTED = ("=,", "claims.and", "age", "claims.aged")  # between the members of a list
_GROUPS = ("person.military", "person.civilian", "person.deminer", "person.other-status")


def link_victims(scene: Scene, index: int, figures: list[Figure], earlier: list[Figure]) -> None:
    """Set the parents of figures in a sentence that opens with the victims told before, without a number of them."""
    first, last = scene.opening(index), scene.sentences[index][1]
    of = scene.some(first, min(first + _OPENS, last), "link.of-victims")
    if of is None or not figures or figures[0].first < of or not scene.has(first, of, "claims.quantity", "typed"):
        return
    near = [f for f in earlier if index - f.sentence <= _ON and f.kind == "person" and f.parent is None]
    whole = next((f for f in near if f.outcome == "killed_or_injured" and not f.compared), None)
    if whole is None:
        return
    colon = scene.some(of, last, "=:")
    if colon is not None:
        row = [f for f in figures if f.first > colon]
        if all(_in_place(scene, f) for f in row) and sum(f.value or 0 for f in row) <= (whole.value or 0):
            for figure in row:
                figure.kind, figure.measure, figure.action, figure.trigger = "person", "casualty", None, None
                figure.outcome, figure.device, figure.parent = whole.outcome, whole.device, whole
        return
    head = figures[0]
    apart = scene.has(of, head.first, "claims.but") and head.outcome in ("killed", "injured")
    if apart and head.parent is None and head.kind in ("bare", "person") and fits(head, whole):
        head.parent, head.kind = whole, "person"


def of_both(scene: Scene, figures: list[Figure], earlier: list[Figure]) -> None:
    """'There were 900 victims in 40 years. Last year nine were killed and 31 hurt; sixteen of the victims were girls':
    of those killed and hurt together, who have no total."""
    for position, part in enumerate(figures):
        whole = part.parent
        if whole is None or not _of_all(scene, part):
            continue
        if part.label != "PART":
            other = [f for f in (*earlier, *figures[:position]) if f.kind in ("person", "bare") and not f.compared]
            near = [
                f for f in other if abs(f.sentence - whole.sentence) <= 1 and f.outcome in _BOTH and f.parent is None
            ]
            if whole.outcome in _BOTH and {f.outcome for f in near} == set(_BOTH):
                part.parent, part.outcome = None, "killed_or_injured"
            continue
        people = (f for f in (*earlier, *figures[:position]) if f.kind in ("person", "bare") and f.outcome)
        told = [f for f in people if f.parent is None and not f.compared]
        last = told[-1].sentence if told else -1
        near = [f for f in told if f.sentence == last > whole.sentence and part.sentence - last <= 1 and f is not whole]
        both = {f.outcome for f in near} == {"killed", "injured"} and len(near) == len(_BOTH)
        if both and (part.value or 0) <= sum(f.value or 0 for f in near):
            part.parent, part.outcome = None, part.outcome or "killed_or_injured"
            part.kind, part.device = "person", part.device or near[-1].device


def _of_all(scene: Scene, part: Figure) -> bool:
    """'Sixteen of the victims were girls', 'Of the victims, 64 were soldiers', 'Half of all casualties were men, while
    64 were soldiers'."""
    if part.label == "PART":
        return scene.has(part.first, part.last, *_OF_VICTIMS)
    if part.label != "PREDICATE" or scene.has(part.first - 1, part.first, "claims.recall"):
        return False
    first = scene.opening(part.sentence)
    noun = scene.some(first, part.first, "link.of-victims", "claims.victims")
    of = noun is not None and (scene.at(noun, "link.of-victims") or scene.has(noun - 2, noun, "claims.recall"))
    return of and not scene.has(first, part.first, "figure", "outcome.past")


def link_among(scene: Scene, index: int, figures: list[Figure], earlier: list[Figure]) -> None:
    """'Four were killed and six hurt; a girl of nine among the wounded lost a leg.': one of those told."""
    for position, figure in enumerate(figures):
        told = _among(scene, figure.last) if figure.kind == "person" and figure.parent is None else None
        if told is None or figure.outcome not in (None, told):
            continue
        near = [f for f in earlier if index - f.sentence <= 1]
        groups = (
            f for f in reversed([*near, *figures[:position]]) if f.kind in ("person", "bare") and f.outcome == told
        )
        whole = next((f for f in groups if f.number is not None and (f.value or 0) > (figure.value or 0)), None)
        if whole is not None or figure.label == "IMPLIED":  # whatever was told of the others
            figure.outcome, figure.parent = told, whole


def _among(scene: Scene, at: int) -> str | None:
    """'a girl among the wounded', '… among the injured was flown to Kyiv', where one phrase has the verb."""
    told = scene.value("link.group", at)
    passive = scene.at(at, "outcome.group") and scene.has(at + 1, at + 2, "outcome.carried", "outcome.past")
    return told or (scene.value("outcome.active", at) if passive else None)


def link_amputees(scene: Scene, figures: list[Figure]) -> None:
    """'A mine injured three soldiers; one lost a leg': what some of the injured lost is no other injury."""
    for position, (whole, part) in enumerate(pairwise(figures)):
        listed = position > 0 and figures[position - 1].kind == "person"  # 'Ten died, 21 were hurt and 10 lost limbs'
        hurt = whole.kind == "person" and whole.outcome == part.outcome == "injured" and part.label == "BARE"
        if not hurt or part.parent is not None or (part.value or 0) >= (whole.value or 0):
            continue
        apart = scene.has(part.first - 1, part.first, "=;", *(() if listed else ("=,", "claims.and")))
        verb, end = part.trigger or 0, scene.sentences[part.sentence][1]
        lost = scene.has(verb, verb + 1, "outcome.had", "outcome.lost") or names_limb(scene, verb)
        if apart and verb >= part.last and lost and not scene.has(part.last, end, "date"):
            part.parent, part.kind = whole, "person"


def link_apposed(scene: Scene, index: int, figures: list[Figure], earlier: list[Figure]) -> None:
    """'Four children were killed. The victims, three boys and a girl, had …': those told before, one by one."""
    first = scene.opening(index)
    if not scene.at(first, "claims.definite") or not scene.at(first + 2, "=,") or not figures:
        return
    noun = scene.value("person.outcome-noun", first + 1)
    at, row = first + 3, []
    for figure in figures:
        if figure.kind != "person" or any(not scene.has(u, u + 1, *_LISTED) for u in range(at, figure.first)):
            break
        row.append(figure)
        at = figure.last
    near = [f for f in earlier if index - f.sentence <= 1 and f.kind == "person" and f.number is not None]
    whole = next((f for f in reversed(near) if f.outcome and noun in ("killed_or_injured", f.outcome)), None)
    if noun and whole is not None and row and sum(f.value or 0 for f in row) == whole.value:
        for figure in row:
            figure.parent, figure.outcome, figure.trigger = whole, whole.outcome, whole.trigger
            figure.device = whole.device


def link_one(scene: Scene, figures: list[Figure], earlier: list[Figure]) -> None:
    """'Two servicemen were injured. The foot of one was amputated': one of those told right before."""
    one = figures[0] if len(figures) == 1 else None
    whole = earlier[-1] if earlier else None
    if one is None or whole is None or one.value != 1 or one.parent is not None or one.kind not in ("bare", "person"):
        return
    hurt = whole.kind == "person" and whole.outcome == one.outcome == "injured" and (whole.value or 0) > 1
    limb = scene.at(one.first - 1, "claims.of") and scene.at(one.first - 2, "person.amputee")
    beside = hurt and whole.sentence == one.sentence - 1
    if limb and beside and not scene.has(*scene.sentences[one.sentence], "date"):
        one.parent, one.kind = whole, "person"


def link_others(figures: list[Figure], earlier: list[Figure]) -> None:
    """'Two men were hurt. One of them has lost a foot. The other has a concussion.': the rest of those whom the victim
    told right before is one of."""
    for one, other in pairwise([*earlier[-1:], *figures]):
        whole = one.parent
        told = other.rule == "casualty.implied-further" and other.parent is None and other.sentence - one.sentence <= 1
        if not told or whole is None or whole.kind != "person" or one.outcome != other.outcome or not other.outcome:
            continue
        shared = [f for f in (*earlier, *figures) if f.parent is whole and f.first < other.first]
        if whole.outcome == other.outcome and sum(f.value or 0 for f in shared) < (whole.value or 0):
            other.parent = whole


def link_dead_of_group(scene: Scene, figures: list[Figure]) -> None:
    """'Deminers make up 134 of the victims; 52 died': the dead of the group told right before them."""
    for group, dead in pairwise(figures):
        hit = (
            group.label in ("ACCOUNT", "PART")
            and group.outcome == "killed_or_injured"
            and group.kind in ("person", "part")
        )
        died = dead.outcome == "killed" and dead.kind in ("bare", "person") and dead.parent in (None, group.parent)
        same = bool(dead.facets) and dead.facets.items() <= group.facets.items()  # '… and 52 deminers did not survive'
        joined = scene.at(dead.first - 1, "=;") or (scene.at(dead.first - 1, "claims.and") and same)
        if hit and died and joined and fits(dead, group):
            dead.parent, dead.kind = group, "person"


def link_groups(scene: Scene, index: int, figures: list[Figure], earlier: list[Figure]) -> None:
    """'… More than half of them, 113, were civilians. The armed forces had 71 casualties': the next of the groups into
    which the sentence before divides a toll."""
    part = next((f for f in reversed(earlier) if f.kind == "person" and f.parent is not None), None)
    if part is None or index - part.sentence != 1 or not figures:
        return
    whole = part.parent
    while whole is not None and whole.parent is not None:
        whole = whole.parent
    for figure in figures:
        had = figure.label == "OUTCOME" and scene.has(figure.first - 1, figure.first, *_HAD)
        group = had and scene.has(figure.first - 2, figure.first - 1, *_GROUPS)
        if group and whole is not None and figure.parent is None and not scene.has(*scene.sentences[index], "date"):
            figure.parent = whole if figure.outcome == whole.outcome and fits(figure, whole) else None


def _in_place(scene: Scene, figure: Figure) -> bool:
    """'67 in Cauca'."""
    there = scene.some(figure.last + 1, figure.last + _NEAR, "place", "punct", "figure")
    bare = figure.label == "BARE" and figure.kind == "bare" and not figure.compared
    return bare and scene.at(figure.last, "claims.in") and there is not None and scene.at(there, "place")
