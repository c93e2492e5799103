"""Parts that the words before or behind them point out: 'most of them, 21, …', 'five were hurt, two seriously', 'of the
1,200 hectares suspected, 900 have been cleared', '210 of the 360 civilians killed'."""

from __future__ import annotations

from minewire.resolve.claims.done.chains import opens_of
from minewire.resolve.claims.done.still import still_there
from minewire.resolve.claims.figure import COUNTED, LAND, WORK, Figure, unit_of
from minewire.resolve.claims.harmed.no_verb import GROUPS
from minewire.resolve.claims.harmed.own_facets import read_facets
from minewire.resolve.claims.scene import Scene

from .by_places import link_by_places
from .of_victims import (
    link_among,
    link_amputees,
    link_apposed,
    link_dead_of_group,
    link_groups,
    link_one,
    link_others,
    link_victims,
    of_both,
)
from .wholes import back, compatible, fits

_LEAST = 2  # parts that a total behind them adds up
_OF_THE = "hazard.of-the"
_SHARE_BACK = 8  # units from 'most' to the number that says how many
_REGION_ON = 6  # sentences from a toll to the shares of its regions
_ON = 2  # sentences from a total to its share
_PREDICATE = 5  # units behind the number in which people are named
_INJURED = 6  # units of 'is in a serious condition'


def point(scene: Scene, index: int, figures: list[Figure], earlier: list[Figure]) -> None:
    """Set the parents that no word beside the figure itself tells."""
    if not figures:
        return
    link_by_places(scene, figures)
    link_victims(scene, index, figures, earlier)
    link_groups(scene, index, figures, earlier)
    of_both(scene, figures, earlier)
    link_amputees(scene, figures)
    link_one(scene, figures, earlier)
    link_apposed(scene, index, figures, earlier)
    link_others(figures, earlier)
    link_dead_of_group(scene, figures)
    if scene.has(*scene.sentences[index], "link.group", "outcome.group"):
        link_among(scene, index, figures, earlier)
    first = scene.opening(index)
    first += scene.has(first, first + 1, "quote", "claims.quote")
    of_whole = figures[0] if scene.at(first, "claims.recall") and figures[0].first == first + 1 else None
    of_whole = of_whole or _land_divided(scene, figures)
    if figures[0].rule == _OF_THE and (known := _known(scene, figures[0])) is not None:
        figures.insert(1, known)
    for position, figure in enumerate(figures):
        if figure.parent is not None or figure.compared or figure.value is None or figure.kind == "count":
            continue
        before = figures[:position]
        if figure.kind == "person" and figure.outcome is None and _in_all(scene, figure, before):
            continue
        whole = _share(scene, figure, before, earlier) or _gravely(scene, figure, before, earlier)
        whole = whole or _second(scene, figure, before) or _inner(figure, figures[position + 1 :])
        whole = (
            whole
            or _of_region(scene, figure, figures, earlier)
            or _recalled(scene, figure, figures[position + 1 :], earlier)
        )
        if whole is None and of_whole in before and _of_whole(scene, figure, of_whole):
            whole = of_whole
        if whole is not None:
            _join(figure, whole)
            if whole.sentence < index:
                _share_row(scene, figure, figures[position + 1 :])
            if figure.kind in ("person", "device") and scene.has(figure.last, figure.last + 1, "punct", "claims.dash"):
                _read_predicate(scene, figure)


def _read_predicate(scene: Scene, figure: Figure) -> None:
    """'most, 31, were farmers': who they were stands behind the comma that closes the number."""
    at = figure.last + 1
    while scene.at(at, "claims.passive"):
        at += 1
    if figure.kind == "device":  # 'Most of them, 610, were anti-personnel mines.'
        named = scene.some(at, at + _PREDICATE, "device", "punct", "figure") if at > figure.last + 1 else None
        figure.measure = figure.measure if named is None else scene.value("device", named) or figure.measure
        return
    stop = scene.some(at, at + _PREDICATE, "punct", "para", "figure", "outcome.past", "claims.possessive")
    read_facets(scene, figure, at, at + _PREDICATE if stop is None else stop)


def _share_row(scene: Scene, figure: Figure, behind: list[Figure]) -> None:
    """'Sagaing recorded 377 casualties, Shan 191 and Bago 145': what stands behind other places is of the same toll;
    '5.2 sq km lies in Kharkiv, 2.8 in Kherson'."""
    for other in behind:
        here = scene.at(other.last, "claims.within") and scene.at(other.last + 1, "place")
        alone = other.kind in ("bare", "area") and other.trigger is None and other.parent is None
        if figure.kind == "area" and alone and here:
            _join(other, figure.parent or figure)
            continue
        same = other.kind == figure.kind and other.outcome == figure.outcome
        if other.label == "BRACKET" and other.parent is None and same:
            other.parent = figure.parent


def _join(part: Figure, whole: Figure) -> None:
    if part.kind in ("bare", "part"):
        part.kind, part.measure, part.unit = whole.kind, whole.measure, unit_of(part) or unit_of(whole)
        part.action, part.outcome = part.action or whole.action, part.outcome or whole.outcome
        part.device = whole.device
    part.parent = whole


def _share(scene: Scene, figure: Figure, before: list[Figure], earlier: list[Figure]) -> Figure | None:
    """'More than half of them, 31, were farmers', 'the majority – 34 – were men', 'the largest share, 2.94 sq km': what
    a word of quantity says and the number behind it tells exactly."""
    if figure.kind not in ("bare", *COUNTED) or not _set_off(scene, figure):
        return None
    first, _ = scene.sentences[figure.sentence]
    at = figure.first - 2 - scene.at(figure.first - 1, "claims.or-exactly")
    low = max(first, at - _SHARE_BACK)
    while at >= low and not _quantity(scene, at):
        if scene.has(at, at + 1, "punct", "para", "claims.passive", "claims.perfect", "outcome.past", "action.past"):
            return None
        at -= 1
    if at < low:
        return None
    for whole in before:  # 'Nearly half of the 289 victims, 140, …'
        inside = at < whole.first and scene.has(whole.first - 1, whole.first, "claims.recall", "claims.of")
        if inside and whole.kind in COUNTED and fits(figure, whole) and compatible(figure, whole):
            return whole
    named = next((v for u in range(at, figure.first) if (v := scene.value("device", u))), None)
    outcome = next((v for name, v in GROUPS if scene.has(at, figure.first, name)), None)  # 'half of the dead, eight, …'
    accidents = scene.has(at, figure.first, "incident")  # 'more than half of the accidents, 33, …'
    if named is None and outcome is None and scene.has(at, figure.first, "link.partitive", "link.including"):
        last = next(iter(back([f for f in before if f.last <= at], earlier)), None)
        accidents = accidents or (last is not None and last.kind == "incident")  # 'Most of them, 31, happened in May.'
    for whole in back([f for f in before if f.last <= at], earlier):
        if accidents != (whole.kind == "incident"):
            continue
        if figure.sentence - whole.sentence > _ON or whole.kind not in COUNTED or whole.value is None:
            continue
        known = whole.kind == figure.kind or figure.kind == "bare"
        if named is not None and whole.kind == "device" and whole.measure != named:
            continue
        if outcome is not None and whole.outcome != outcome:
            continue
        if outcome is None and whole.kind == "person" and whole.parent is not None and whole.sentence < figure.sentence:
            whole = whole.parent  # '5,147 casualties, 1,440 of them deaths. More than a quarter of them, 1,339, …'
        if known and (whole.value or 0) > (figure.value or 0) and compatible(figure, whole):
            return whole
    return None


def _quantity(scene: Scene, unit: int) -> bool:
    """'most', 'the majority', 'more than half', 'two thirds'."""
    number = scene.numbers.get(unit)
    part = number is not None and number.kind == "measure" and 0 < (number.value or 0) < 1
    return part or scene.has(unit, unit + 1, "claims.quantity")


def _set_off(scene: Scene, figure: Figure) -> bool:
    """Whether commas, dashes or brackets hold the number: ', 31,', '– 34 –', '(18)', ', or 26,'."""
    opens = scene.at(figure.first - 1, "claims.or-exactly") and scene.at(figure.first - 2, "=,")
    opens = opens or scene.has(figure.first - 1, figure.first, "=,", "=(", "claims.dash")
    return opens and scene.has(figure.last, figure.last + 1, "punct", "para", "claims.dash")


def _gravely(scene: Scene, figure: Figure, before: list[Figure], earlier: list[Figure]) -> Figure | None:
    """'wounded five soldiers, two seriously', '… Two are in serious condition.'"""
    if figure.kind != "bare" or figure.number is None:
        return None
    if scene.at(figure.last, "outcome.fatally") and scene.has(figure.first - 1, figure.first, "=,", "claims.and", "=("):
        # 'killed or maimed 1,900 people, 640 fatally'
        hit = [f for f in before if f.outcome in ("killed_or_injured", "injured") and fits(figure, f)]
        if hit and hit[-1].outcome == "injured":
            hit[-1].outcome = "killed_or_injured"  # 'seven were hit, one fatally'
        return hit[-1] if hit else None
    if figure.outcome != "injured":
        return None
    first, _ = scene.sentences[figure.sentence]
    if scene.at(figure.last, "claims.gravely") and scene.has(figure.first - 1, figure.first, "=,", "claims.and", "=("):
        near = before[-1:]
    elif before and scene.at(figure.last, "outcome.condition") and scene.at(figure.first - 1, "=,"):
        near = before[-1:]  # '11 were taken to hospital, four in critical condition'
    elif (
        figure.first == first
        and figure.trigger is not None
        and scene.has(figure.last, figure.last + _INJURED, "outcome.condition")
    ):
        near = [f for f in earlier if f.sentence == figure.sentence - 1 and f.kind == "person"][-1:]
    else:
        return None
    while near and near[0].parent is not None and near[0].kind == "bare" and near[0].outcome == "injured":
        near = [near[0].parent]  # 'one critically and two slightly'
    return next((f for f in near if f.outcome == "injured" and (f.value or 0) > (figure.value or 0)), None)


def _second(scene: Scene, figure: Figure, before: list[Figure]) -> Figure | None:
    """'…, of which 1,104 were destroyed and 126 taken away': a number alone that goes on dividing."""
    sibling = before[-1] if before else None
    if sibling is None or figure.label != "BARE" or figure.kind != "bare" or figure.action is None:
        return None
    whole = sibling.parent
    of_which = sibling.partitive or scene.at(sibling.first - 1, "link.partitive")
    if whole is None or not of_which or not scene.has(figure.first - 1, figure.first, "claims.and", "=,"):
        return None
    rest = (whole.value or 0) - (sibling.value or 0)
    return whole if whole.kind == "device" and (figure.value or 0) <= rest else None


def _known(scene: Scene, part: Figure) -> Figure | None:
    """'has 412 of the 1,101 known minefields': no verb tells what was done to either."""
    at = next((u for u in range(part.first + 1, part.last) if u in scene.numbers), None)
    if at is None or part.action is not None or not still_there(scene, part, scene.sentences[part.sentence][0]):
        return None
    whole = Figure(part.sentence, at, part.last, at, part.label, part.rule, scene.numbers[at], part.kind, part.measure)
    if not fits(part, whole):
        return None
    part.parent, part.action, whole.action = whole, "remaining", "remaining"
    return whole


def _of_region(scene: Scene, figure: Figure, row: list[Figure], earlier: list[Figure]) -> Figure | None:
    """'… 1,052 civilians. Sagaing recorded 377 casualties, Shan 191': the share of a region in a toll told without
    one."""
    toll = figure.label in ("OUTCOME", "TOLL") and bool(figure.outcome)
    if not toll and figure.label != "INCIDENT":
        return None
    first, _ = scene.sentences[figure.sentence]
    worst = scene.has(first, figure.first, "claims.worst-hit") or any(f.label == "BRACKET" for f in row)
    worst = worst or (figure.label == "TOLL" and scene.has(first, figure.first, "claims.superlative"))
    if not worst or figure.compared or _kinds(scene, first, figure.first) <= {"country"}:
        return None
    near = [f for f in earlier if figure.sentence - f.sentence <= _REGION_ON and f.sentence < figure.sentence]
    near = [f for f in near if f.kind == figure.kind and f.number is not None and f.parent is None and not f.compared]
    near = [f for f in near if f.outcome == figure.outcome and fits(figure, f)]
    whole = max(near, key=lambda f: f.value or 0, default=None)
    if whole is None:
        return None
    return whole if _kinds(scene, *scene.sentences[whole.sentence]) <= {"country"} else None


def _kinds(scene: Scene, first: int, last: int) -> set[str]:
    """The kinds of the places named among some units."""
    if last <= first:
        return set()
    start, end = scene.tape.starts[first], scene.tape.ends[last - 1]
    return {p["kind"] for p in scene.facts.places if start <= p["start"] < end and p["role"] == "location"}


def _in_all(scene: Scene, figure: Figure, before: list[Figure]) -> bool:
    """'killed seven children, six women and five men, 18 civilians in all': the total behind its parts."""
    parts = [f for f in before if f.kind == "person" and f.parent is None]
    if len(parts) < _LEAST or not scene.at(figure.last, "claims.in-all") or len({f.outcome for f in parts}) > 1:
        return False
    if parts[0].outcome is None or sum(f.value or 0 for f in parts) != figure.value:
        return False
    figure.outcome, figure.trigger = parts[0].outcome, parts[0].trigger
    for part in parts:
        part.parent = figure
    return True


def _inner(figure: Figure, behind: list[Figure]) -> Figure | None:
    """'210 of the 360 civilians killed since 2022': both are told, in one mention."""
    whole = behind[0] if behind else None
    if whole is None or figure.label != "PART" or not (figure.first < whole.first and whole.last == figure.last):
        return None
    told = whole.kind == "person" and whole.outcome is not None and whole.outcome == figure.outcome
    return whole if told and (figure.value or 0) < (whole.value or 0) else None


def _recalled(scene: Scene, figure: Figure, behind: list[Figure], earlier: list[Figure]) -> Figure | None:
    """'Three of the 14 later died': the number behind recalls a toll told before."""
    again = behind[0] if behind else None
    if again is None or figure.label != "BARE" or not figure.outcome or again.kind != "count":
        return None
    if again.first != figure.last + 1 or not scene.at(figure.last, "claims.recall"):
        return None
    near = (f for f in reversed(earlier) if f.kind == "person" and f.outcome and f.parent is None)
    return next((f for f in near if f.value == again.value and fits(figure, f)), None)


def _land_divided(scene: Scene, figures: list[Figure]) -> Figure | None:
    """'Of the country's 2,300 hectares of mined land, 310 …', 'Out of 40 minefields, nine …': land first told there."""
    device = (
        figures[0].kind == "device" and figures[0].action is not None
    )  # 'Of 90 mines found in May, 60 lay in Izium'
    land = device or (figures[0].kind in LAND and figures[0].trigger in (None, figures[0].last))
    return figures[0] if land and opens_of(scene, figures[0]) else None


def _of_whole(scene: Scene, figure: Figure, whole: Figure | None) -> bool:
    """'Of the 3,110 hectares first suspected, 2,240 have been cleared and another 510 cancelled'."""
    if whole is None or whole.kind not in ("area", "hazard", "person", "device"):
        return False
    died = whole.kind == "person" and figure.kind == "bare" and figure.outcome == "killed"
    classed = whole.kind in LAND and figure.kind == "bare" and figure.action is None
    if classed and scene.at(figure.last, "claims.classes"):
        figure.action = "remaining"  # 'Of 120 hectares surveyed, 106 were cancelled and 14 confirmed'
    done = whole.kind in WORK and figure.kind == "bare" and figure.action is not None
    if whole.kind != figure.kind and not died and not done:
        return False
    return (
        scene.has(whole.last, figure.first, "=,")
        and not scene.has(whole.last, figure.first, "=;")
        and fits(figure, whole)
    )
