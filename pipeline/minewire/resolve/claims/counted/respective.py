"""'In Aghdam and Fuzuli, 118 and 95 mines were found, respectively': figures that follow the order of a list."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from minewire.resolve import calendar as cal
from minewire.resolve.claims.figure import WORK, Figure
from minewire.resolve.claims.parts.elided import shares_of_causes
from minewire.resolve.claims.parts.wholes import fits
from minewire.resolve.claims.places.where import Where
from minewire.resolve.claims.scene import Scene
from minewire.resolve.claims.times.ends import Spot
from minewire.resolve.claims.times.stretches import is_long
from minewire.resolve.claims.times.when import When
from minewire.resolve.date_record import iso
from minewire.resolve.periods import Period

_BESIDE = 2  # units between two members of a row: 'and', a comma and 'and'
_PAIRS = 4  # figures: two wholes with a part each
_ADJACENT = 3  # units between the dates of a list
_MOST_MONTHS = 12
_CLAUSE = ("punct", "figure", "area", "claims.clause")
_CLOSE = 1e-6  # sums of decimals
_UNNAMED = ("BARE", "BRACKET", "AREA")


def share_noun(scene: Scene, index: int, figures: list[Figure]) -> None:
    """'118 and 95 mines respectively': the numbers before the last one count what it counts."""
    if len(figures) < 2 or not scene.has(
        *scene.sentences[index], "claims.respective", "claims.with", "claims.numbered"
    ):
        return
    row = _listed(scene, index, figures)
    if row and row[-1].kind == "bare":
        _noun_before(scene, index, row)
    elif not row and not scene.has(*scene.sentences[index], "claims.respective"):
        return
    for position in range(len(figures) - 2, -1, -1):
        figure, after = figures[position], figures[position + 1]
        if row and figure not in row[:-1]:
            continue
        if figure.kind == "bare" and _beside(scene, figure, after) and after.kind not in ("bare", "count", "part"):
            figure.label, figure.kind, figure.measure, figure.device = (
                after.label,
                after.kind,
                after.measure,
                after.device,
            )
            figure.outcome, figure.weak, figure.rule = after.outcome, after.weak, after.rule
            figure.unit = after.number.unit if after.number is not None and after.number.unit else after.unit
            figure.facets, figure.flags = dict(after.facets), {*after.flags, "inherited_noun"}


def _beside(scene: Scene, a: Figure, b: Figure) -> bool:
    return a.label in _UNNAMED and _joined(scene, a, b)


def _joined(scene: Scene, a: Figure, b: Figure) -> bool:
    return (
        b.first - a.last <= _BESIDE
        and scene.has(a.last, b.first, "claims.and", "=,")
        and not scene.has(a.last, b.first, "link.including")
    )


def _listed(scene: Scene, index: int, figures: list[Figure]) -> list[Figure]:
    """'Moxico and Bié had the most accidents, with nine and six': a row as long as the list of places before it."""
    first, _ = scene.sentences[index]
    begin = next((n for n, f in enumerate(figures) if _opens_row(scene, f)), None)
    if begin is None:
        return []
    end = begin + 1
    while end < len(figures) and figures[end].label in _UNNAMED and _joined(scene, figures[end - 1], figures[end]):
        end += 1
    row, told = figures[begin:end], range(first, figures[begin].first)
    dated = scene.at(row[0].first - 1, "claims.with")
    places = [u for u in told if scene.at(u, "place")]
    if not dated and len(places) != len(row):
        places = [u for u in told if scene.at(u, "date")]
    listed = all(b - a <= _BESIDE + 1 and scene.has(a + 1, b, "claims.and", "=,") for a, b in pairwise(places))
    if len(row) < 2 or len(places) != len(row) or not listed:
        return []
    for figure in row:
        figure.ordered = True
    return row


def _opens_row(scene: Scene, figure: Figure) -> bool:
    """'with nine and six', 'numbered nine and six', 'stood at nine and six'."""
    at = figure.first - 1
    at -= scene.has(at, at + 1, "claims.to", "claims.at")
    return scene.at(figure.first - 1, "claims.with") or scene.at(at, "claims.numbered")


def _noun_before(scene: Scene, index: int, row: list[Figure]) -> None:
    """What the numbers of such a row count, when that stands before them: the last one gets it."""
    first, _ = scene.sentences[index]
    nouns = [u for u in range(first, row[0].first) if scene.has(u, u + 1, "incident", "person.outcome-noun", "device")]
    if not nouns:
        return
    last, unit = row[-1], nouns[-1]
    last.label, last.device = "OUTCOME", next((d for u in reversed(nouns) if (d := scene.value("device", u))), None)
    if scene.at(unit, "incident"):
        last.kind, last.label, last.measure = "incident", "INCIDENT", "incident"
    elif outcome := scene.value("person.outcome-noun", unit):
        last.kind, last.outcome = "person", outcome
    else:
        last.kind, last.label, last.measure, last.device = "device", "ORDNANCE", last.device, None


def of_wholes(scene: Scene, index: int, figures: list[Figure]) -> None:
    """'Mines killed 84 people and wounded 259, including 11 and 28 children respectively': parts in the order of their
    wholes."""
    word = scene.some(*scene.sentences[index], "claims.respective") if len(figures) >= _PAIRS else None
    if word is None:
        return
    end = next((n for n, f in enumerate(figures) if f.first >= word), len(figures))
    begin = end - 1
    while begin > 0 and _joined(scene, figures[begin - 1], figures[begin]):
        begin -= 1
    parts, wholes = figures[begin:end], figures[2 * begin - end : begin] if 2 * begin >= end else []
    people = all(f.outcome for f in wholes)
    if len(parts) < 2 or not wholes or not people or len({f.outcome for f in wholes}) < len(wholes):
        return
    if not scene.has(wholes[-1].last, parts[0].first, "link.including"):
        return
    for part, whole in zip(parts, wholes, strict=True):
        part.kind, part.parent, part.outcome, part.device = "person", whole, whole.outcome, whole.device
        part.facets = {**whole.facets, **part.facets}


def _named(scene: Scene, index: int, row: list[Figure], where: Where) -> list[str]:
    """The places before such a row, states that act among them."""
    start, end = scene.tape.starts[scene.sentences[index][0]], scene.tape.starts[row[0].first]
    ids = [identity for identity, place in where.grounds.by_id.items() if start <= place["start"] < end]
    return ids if len(ids) == len(row) else []


def accounted(scene: Scene, index: int, figures: list[Figure], earlier: list[Figure]) -> None:
    """'Shan accounted for 187 of the casualties, Sagaing for 134 and Rakhine for 96': all are parts of one whole."""
    verb = scene.some(*scene.sentences[index], "claims.accounted") if figures else None
    if verb is None:
        return
    row = [f for f in figures if f.first > verb and scene.has(f.first - 1, f.first, "claims.for", "claims.accounted")]
    _of_kinds(scene, [f for f in figures if f.first > verb], earlier)
    shares_of_causes(scene, verb, [f for f in figures if f.first > verb])
    told = (f.parent for f in row if f.parent is not None)
    whole = next(told, None) or next((f for f in reversed(earlier) if f.parent is None and f.number is not None), None)
    if len(row) > 1 and (head := row[0]).label == "ACCOUNT" and head.parent is None and head.outcome:
        for figure in row[1:]:  # '… nine dead and 27 hurt. Men accounted for 24 of the victims, boys for nine'
            if figure.kind == "bare":
                figure.kind, figure.outcome, figure.device = head.kind, head.outcome, head.device
        return
    for figure in row if len(row) > 1 else ():
        if figure.kind in ("bare", "part") and figure.outcome is None and figure.action is None:
            figure.parent = whole if figure.parent is None or _planned(figure.parent) else figure.parent


def _of_kinds(scene: Scene, row: list[Figure], earlier: list[Figure]) -> None:
    """'Aghdam accounted for 96 anti-personnel mines, 14 anti-tank mines and 803 UXO': parts of their kinds."""
    done = [f for f in reversed(earlier) if f.parent is None and not f.compared and f.action not in (None, "planned")]
    last: Figure | None = None
    for figure in row:
        on = last is not None and _joined(scene, last, figure)
        own = scene.has(figure.first - 1, figure.first, "claims.for", "claims.accounted")
        if figure.kind not in WORK or not (on or own):
            continue
        last = figure
        if figure.parent is None or _planned(figure.parent):
            same = (f for f in done if (f.kind, f.measure) == (figure.kind, figure.measure) and fits(figure, f))
            if (whole := next(same, None)) is not None:
                figure.parent, figure.action = whole, _way_of(scene, figure) or whole.action
    _all_ways(row)


def _way_of(scene: Scene, figure: Figure) -> str | None:
    """'clearance accounted for 20,845 hectares, while 7,402 were reduced by technical survey': the way in which a part
    of the land was released."""
    if figure.kind != "area":
        return None
    if (
        figure.trigger is not None
        and figure.trigger >= figure.last
        and not scene.has(figure.last, figure.trigger, "figure", "area")
    ):
        return figure.action
    first, _ = scene.sentences[figure.sentence]
    begin = next((u for u in range(figure.first - 1, first, -1) if scene.has(u, u + 1, *_CLAUSE)), first)
    return next((way for u in range(begin, figure.first) if (way := scene.value("action.method", u))), None)


def _all_ways(row: list[Figure]) -> None:
    """What was cancelled and reduced beside the cleared part, where all of them add up to the land released."""
    whole = next((f.parent for f in row if f.kind == "area" and f.parent is not None), None)
    land = [f for f in row if f.kind == "area" and f.parent in (None, whole)]
    if whole is not None and abs(sum(f.value or 0 for f in land) - (whole.value or 0)) < _CLOSE:
        for figure in land:
            figure.parent = whole


def _planned(figure: Figure) -> bool:
    return figure.action == "planned"


def in_order(scene: Scene, index: int, figures: list[Figure], when: When, where: Where) -> None:
    """Give each figure of such a row the member of the list that stands at its rank."""
    first, last = scene.sentences[index]
    word = scene.some(first, last, "claims.respective")
    row = [f for f in figures if f.ordered]
    if word is not None and not row:
        row = [f for f in figures if f.first < word and not scene.has(f.last, word, "=;")]
    if not row:
        return
    if word is None and (named := _named(scene, index, row, where)):
        for figure, identity in zip(row, named, strict=True):
            where.chosen[id(figure)] = [identity]
        return
    lists = [ground.ids for ground in where.grounds.of(index) if len(ground.ids) > 1]
    ids = next((ids for ids in reversed(lists) if len(ids) <= len(row)), None)
    if ids is not None:
        for figure in [f for f in row if f.kind == "incident" and f.value == len(ids) < len(row)]:
            row.remove(figure)  # 'lost a leg in two blasts in Wana and Zar, respectively'
            where.chosen[id(figure)] = list(ids)
        for figure, identity in zip(row[-len(ids) :], ids, strict=True):
            where.chosen[id(figure)] = [identity]
        return
    spots = [spot for spot in when.spots(index) if spot.usable]
    gaps = [(a.last, b.first) for a, b in pairwise(spots)]
    listed = all(0 <= b - a <= _ADJACENT and not scene.has(a, b, "figure", "area") for a, b in gaps)
    told = [spot.period for spot in spots] if len(spots) > 1 and listed else _months(scene, spots)
    if len(told) == len(row):
        for figure, period in zip(row, told, strict=True):
            when.chosen[id(figure)] = period, "sentence"


def _months(scene: Scene, spots: list[Spot]) -> list[Period]:
    """The months of 'in March and April', which is one time."""
    spot = spots[0] if len(spots) == 1 else None
    first, last = (cal.parse_day(spot.period.from_), cal.parse_day(spot.period.to)) if spot else (None, None)
    if spot is None or first is None or last is None or not is_long(spot.period):
        return []
    joint = scene.rules.lexicon("claims.and").entries
    if not any(word in joint for word in scene.tape.slice(spot.first, spot.last).lower().split()):
        return []
    months = (cal.add_months(first, count) for count in range(_MOST_MONTHS))
    told = [cal.unit_of(day, "M") for day in months if day is not None and day <= last]
    return [replace(spot.period, from_=iso(when.first), to=iso(when.last)) for when in told]
