"""Victims counted by one sentence and told apart by a later one: 'The five, three boys and two girls, …'."""

from __future__ import annotations

from minewire.resolve.claims.figure import Figure
from minewire.resolve.claims.parts.wholes import fits, of_both, totals
from minewire.resolve.claims.scene import Scene

from .own_facets import read_facets

_FIRST = "casualty.first-to-die"
_BACK = 2  # sentences from a total to the one that tells it apart
_SUBJECT = 4  # units of 'the five children', 'the other victims'
_JOINED = ("=,", "=(", "=)", "age", "claims.and", "claims.article", "claims.aged", "claims.possessive")
_ON = 4  # sentences over which one accident is told
_DATED = 3  # units of 'On the next day'
_AMONG = 3  # units from 'was' to 'among them'


def tell_apart(scene: Scene, index: int, figures: list[Figure], earlier: list[Figure]) -> None:
    """Make the people of a sentence parts of a total told before, where its subject takes that up, or where they are
    said to be among them or one of them."""
    persons = [f for f in figures if f.kind in ("person", "bare") and f.label != "OUTCOME" and f.parent is None]
    if not persons or not earlier:
        return
    persons = [f for f in persons if f.kind == "person"]
    for figure in persons:
        if figure.number is None and _told_before(scene, figure, earlier):
            figure.kind = "count"
    for figure in figures:
        if figure.label == "OUTCOME" and _all_victims(scene, figure, earlier):
            figure.kind = "count"  # 'All three victims are from the same village.'
        if figure.label == "BARE" and figure.outcome and _all_of_those(scene, figure, earlier):
            figure.kind = "count"  # 'The bodies of all six were flown home.'
    people = [f for f in persons if _open(scene, f)]
    first, _ = scene.sentences[index]
    while scene.has(first, first + 1, "quote", "claims.quote"):
        first += 1
    if (of := _of_group(scene, first)) is not None:
        group = [f for f in earlier if f.outcome == of and f.kind == "person" and f.sentence < index and f.device]
        listed = _list(scene, first + 4, [f for f in persons if f.outcome in (None, of)])
        whole = next((f for f in reversed(group) if all(fits(p, f) for p in listed)), None)
        for figure in listed if whole is not None else ():
            figure.parent, figure.outcome, figure.device = whole, of, whole.device  # type: ignore[union-attr]
        return
    if (of_those := _among_those(scene, first)) is not None:
        listed = _list(scene, first + 3, people)
        told = (f for f in reversed(earlier) if f.kind == "person" and f.device and f.outcome and f.sentence < index)
        whole = next(
            (f for f in told if of_those.items() <= f.facets.items() and all(fits(p, f) for p in listed)), None
        )
        _join(listed, whole or _total(index, listed, earlier), earlier)
        for figure in listed:
            figure.facets = of_those | figure.facets
        return
    if scene.at(first, "claims.dummy") and scene.at(first + 1, "claims.plural"):
        listed = _list(scene, first + 2, people)  # 'There were 21 men, a woman and five boys.'
        if len(listed) > 1 and scene.has(listed[-1].last, listed[-1].last + 1, "punct", "para"):
            _join(listed, _of_sum(index, listed, earlier), earlier)
        return
    if (at := _taken_up(scene, first)) is not None:
        listed = _list(scene, at, people)
        if listed and (len(listed) > 1 or not _own_verb(scene, at, listed[-1])):
            _join(listed, _of_sum(index, listed, earlier), earlier)
        return
    last = _listed_first(scene, first, people) if people else []
    if last and (partly := _among_them(scene, last[-1].last)) is not None:
        for figure in figures:
            if partly <= figure.first <= partly + 1 and figure.kind in ("part", "bare"):
                figure.kind = "count"  # 'was one of them'
        _join(last, _total(index, last, earlier), earlier)
    elif scene.at(first, "link.among-them") and scene.at(first + 1, "claims.passive"):
        listed = _list(scene, first + 2, people)
        _join(listed, _total(index, listed, earlier), earlier)


def _told_before(scene: Scene, figure: Figure, earlier: list[Figure]) -> bool:
    """'Two brothers were killed. The younger boy died at the scene': one of them; 'An employee who was injured has
    died. Ali Hasan had lost both legs': the same one."""
    near = [f for f in earlier if f.kind == "person" and figure.sentence - f.sentence <= _ON]
    first, _ = scene.sentences[figure.sentence]
    named = scene.some(first, figure.first, "claims.identified", "claims.proved")
    if near and scene.has(first, figure.first, "claims.named-as") and scene.has(first, first + 1, "outcome.group"):
        return True  # 'The dead were named as Ali Hasan and his son.'
    if near and named is not None and scene.has(named, figure.first, "claims.as", "claims.proved"):
        return True  # 'The deceased was identified as … Nishanthini, a mother of two.'
    if _by_name(scene, figure) and _all_told(figure, earlier) and not scene.has(first, first + _DATED, "date"):
        return True  # 'Three hurt: … its driver and two labourers. Ali Aliyev and his cousin Farid got off with burns.'
    if figure.rule == _FIRST and scene.at(figure.first - 2, "claims.he"):
        return any(f.outcome == figure.outcome for f in near)  # 'He was the first deminer to die since 2018'
    if figure.label == "IMPLIED" and scene.at(figure.first, "claims.definite"):
        if near and near[-1].outcome == "unknown" and near[-1].number is None and figure.outcome:
            near[-1].outcome = figure.outcome  # 'A driver was blown up by a mine. The man was hospitalised.'
            return True
        opens = figure.first == scene.opening(figure.sentence) or scene.has(figure.first - 1, figure.first, "quote")
        looks = opens and scene.has(figure.last - 1, figure.last, "person.by-looks", "age")
        if looks and any(_same_looks(f, figure) for f in near):
            return True  # 'A 17-year-old was hurt. The teenager's leg had to be amputated.'
        elder = scene.has(figure.first, figure.last, "claims.elder")
        several = len(near) > 1 or any((f.value or 0) > 1 for f in near)
        return elder and several and any(f.outcome == figure.outcome for f in near)
    had = figure.trigger is not None and scene.at(figure.trigger - 1, "claims.perfect")
    last = near[-1] if near else None
    one = last is not None and last.number is None and last.outcome == "killed" and last.label == "IMPLIED"
    return figure.label == "NAMED" and figure.outcome == "injured" and had and one


def _by_name(scene: Scene, figure: Figure) -> bool:
    return figure.label == "NAMED" or (figure.rule == "casualty.implied-kin" and scene.at(figure.last, "cap"))


def _all_told(figure: Figure, earlier: list[Figure]) -> bool:
    """Whether a total and then all its people one by one are told before."""
    near = (f for f in earlier if f.kind == "person" and figure.sentence - f.sentence <= 2 * _ON)
    same = [f for f in near if f.outcome == figure.outcome is not None and f.sentence < figure.sentence]
    for whole in (f for f in same if f.number is not None):
        parts = [f.value or 0 for f in same if f.sentence > whole.sentence]
        if len(parts) > 1 and sum(parts) == whole.value:
            return True
    return False


def _same_looks(a: Figure, b: Figure) -> bool:
    """Whether one victim, who came to the same harm, can be the one told before."""
    one = a.value == 1 and a.outcome == b.outcome is not None and a.sentence < b.sentence
    return one and all(b.facets.get(facet, value) == value for facet, value in a.facets.items() if facet != "status")


def _all_of_those(scene: Scene, figure: Figure, earlier: list[Figure]) -> bool:
    """Whether 'all six' are the victims of the last sentence that told of any, together or one by one."""
    if not scene.has(figure.first - 1, figure.first, "link.all", "claims.every"):
        return False
    same = [f for f in earlier if f.kind == "person" and f.outcome == figure.outcome and f.sentence < figure.sentence]
    last = [f for f in same if f.sentence == same[-1].sentence]
    return any(f.value == figure.value for f in last) or sum(f.value or 0 for f in last) == figure.value


def _all_victims(scene: Scene, figure: Figure, earlier: list[Figure]) -> bool:
    """Whether 'all three victims' are those of the last sentence that told of any, whatever came to each."""
    to_all = scene.has(figure.first - 1, figure.first, "link.all", "claims.definite")
    if not to_all or figure.trigger is not None or not scene.at(figure.last, "claims.plural"):
        return False
    told = [f for f in earlier if f.kind == "person" and f.parent is None and f.sentence < figure.sentence]
    last = [f for f in told if f.sentence == told[-1].sentence]
    return figure.outcome == "killed_or_injured" and sum(f.value or 0 for f in last) == figure.value


def _open(scene: Scene, figure: Figure) -> bool:
    group = figure.trigger is not None and scene.at(figure.trigger, "outcome.group")
    return figure.parent is None and (figure.outcome is None or group)


def _taken_up(scene: Scene, first: int) -> int | None:
    """Where the list begins behind 'They were', 'The children,', 'The five killed were', 'The victims were'."""
    if scene.at(first, "outcome.group"):
        return first + 1
    at = first + 1
    if not scene.at(first, "claims.they"):
        if not scene.has(first, first + 1, "claims.definite"):
            return None
        ends = ("=,", "claims.plural", "link.included")
        at = next((u for u in range(at, first + _SUBJECT + 1) if scene.has(u, u + 1, *ends)), first)
        noun = scene.has(max(at - 1, first + 1), at, "person", "figure", "person.outcome-noun", "outcome.past")
        if not noun or scene.has(first, at, "claims.another", "claims.rest"):
            return None
        if scene.at(at, "=,"):
            return at + 1
    return at + 1 if scene.has(at, at + 1, "claims.plural", "link.included") else None


def _of_group(scene: Scene, first: int) -> str | None:
    """The outcome of 'The injured, including two girls, …'."""
    opens = scene.at(first, "claims.definite") and scene.at(first + 2, "=,") and scene.at(first + 3, "link.including")
    return scene.value("person.outcome-noun", first + 1) if opens else None


def _among_those(scene: Scene, first: int) -> dict[str, str] | None:
    """What the noun tells of those in 'Among the civilians were 18 children'."""
    who = Figure(0, first + 1, first + 2, None, "PART", "", None, "person")
    if scene.at(first, "claims.recall") and scene.at(first + 2, "claims.plural"):
        read_facets(scene, who)
    return who.facets or None


def _list(scene: Scene, at: int, people: list[Figure]) -> list[Figure]:
    """The people listed from a unit on."""
    listed: list[Figure] = []
    for figure in people:
        if figure.first >= at and all(scene.has(u, u + 1, *_JOINED) for u in range(at, figure.first)):
            listed.append(figure)
            at = figure.last
    return listed


def _own_verb(scene: Scene, at: int, figure: Figure) -> bool:
    """'The children, two boys were told, …': a list that no comma closes is no apposition."""
    return scene.at(at - 1, "=,") and not scene.has(figure.last, figure.last + 2, "=,", "age")


def _listed_first(scene: Scene, first: int, people: list[Figure]) -> list[Figure]:
    return _list(scene, people[0].first, people) if people[0].first <= first + 1 else []


def _among_them(scene: Scene, at: int) -> int | None:
    """The unit of 'them' in 'was one of them', 'were also among them'."""
    if not scene.has(at, at + 1, "claims.singular", "claims.plural"):
        return None
    for unit in range(at + 1, at + 1 + _AMONG):
        victims = scene.at(unit, "claims.victims") and scene.at(unit, "link.including")
        if (
            victims
            or scene.at(unit, "link.among-them")
            or (scene.at(unit, "link.partitive") and scene.at(unit - 1, "figure"))
        ):
            return unit - 1
    return None


def _of_sum(index: int, listed: list[Figure], earlier: list[Figure]) -> Figure | None:
    """The total that the people listed make up."""
    people = sum(figure.value or 0 for figure in listed)
    near = (f for f in reversed(earlier) if index - f.sentence <= _BACK and f.kind == "person" and f.device)
    return next((f for f in near if f.value == people and people > 1 and f.outcome and f.sentence < index), None)


def _total(index: int, listed: list[Figure], earlier: list[Figure]) -> Figure | None:
    """The last total that is large enough."""
    near = (f for f in totals([], earlier) if index - f.sentence <= _BACK and f.kind == "person" and f.device)
    whole = next((f for f in near if f.outcome and (f.value or 0) > 1), None)
    return whole if whole is not None and listed and all(fits(f, whole) for f in listed) else None


def _join(listed: list[Figure], whole: Figure | None, earlier: list[Figure]) -> None:
    if whole is None:
        return
    for figure in listed:
        figure.trigger = None
        if len(listed) > 1 and sum(f.value or 0 for f in listed) == whole.value:
            apart = False
        else:
            apart = of_both(figure, whole, earlier)
        if not apart:
            figure.parent, figure.outcome, figure.device = whole, whole.outcome, whole.device
