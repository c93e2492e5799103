"""Days that each member of a list has of its own: 'three were hurt: a farmer, who … on March 9, and two boys, hurt on
May 21', 'on July 16 at Gao (three hurt), on July 23 at Kidal (five hurt) and on Saturday'."""

from __future__ import annotations

from minewire.resolve.claims.figure import Figure
from minewire.resolve.claims.scene import Scene, bracket_round
from minewire.resolve.periods import Period

from .ends import Spot
from .stretches import is_long

_NAMED = "NAMED"
_THERE_WERE = 5  # units from a semicolon to the figure behind it
_ITEM = 12  # units from a day to the bracket behind its place


def own_day(scene: Scene, figure: Figure, figures: list[Figure], usable: list[Spot]) -> Period | None:
    """The day of the member of a list, or of the accident, that a figure is told of, where each has one."""
    listed = _fronted(scene, figure, usable) or _part_of_list(scene, figure, figures, usable)
    listed = listed or _behind_day(scene, figure, figures, usable)
    return listed or _of_clause_before(scene, figure, figures, usable)


def _fronted(scene: Scene, figure: Figure, usable: list[Spot]) -> Period | None:
    """'In 2022 they cleared 40 hectares, in 2023 70 hectares and in 2024 90 hectares': the time that stands for the
    clause."""
    spot = next((spot for spot in usable if spot.last == figure.first), None)
    within = spot is not None and scene.at(spot.first - 1, "claims.within") and spot.period.relation in (None, "in")
    if spot is None or not within or not scene.has(spot.first - 2, spot.first - 1, "=,", "=;", "claims.and"):
        return None
    return spot.period


def _of_clause_before(scene: Scene, figure: Figure, figures: list[Figure], usable: list[Spot]) -> Period | None:
    """'On 9 May a sapper was hurt, and on 21 May a truck hit a mine; nobody was killed': the day of the last clause
    before the semicolon, in which no figure stands."""
    stop = scene.some(max(figure.first - _THERE_WERE, 0), figure.first, "=;")
    before = [f.last for f in figures if stop is not None and f.last <= stop]
    if figure.kind != "person" or figure.parent is not None or stop is None or not before:
        return None
    if any(spot.first > stop and spot.first < figure.first for spot in usable):
        return None
    comma = scene.some(max(before), stop, "=,")
    day = next((s for s in reversed(usable) if comma is not None and comma < s.first < stop), None)
    joint = comma is not None and scene.has(comma + 1, comma + 2, "claims.and", "claims.while")
    return day.period if day is not None and joint and not is_long(day.period) else None


def _part_of_list(scene: Scene, figure: Figure, figures: list[Figure], usable: list[Spot]) -> Period | None:
    """'Three were hurt: a farmer, who lost a hand on March 9, and two boys, hurt on May 21'."""
    whole = figure.parent
    if whole is None or whole not in figures or not scene.has(whole.last, figure.first, "=:"):
        return None
    listed = [part for part in figures if part.parent is whole and part.first > whole.last]
    parts = [part for part in listed if part.label != _NAMED]  # 'a farmer, Ho Van Lam, 52,' is one
    ends = [*(part.first for part in parts[1:]), scene.sentences[figure.sentence][1]]
    days = [
        [spot for spot in usable if part.last <= spot.first < end and not is_long(spot.period)]
        for part, end in zip(parts, ends)
    ]
    told = len(parts) > 1 and all(len(spots) == 1 for spots in days)
    at = sum(part.first <= figure.first for part in parts) - 1
    return days[at][0].period if told and at >= 0 else None


def _behind_day(scene: Scene, figure: Figure, figures: list[Figure], usable: list[Spot]) -> Period | None:
    """'On July 16 at Gao (three hurt), on July 23 at Kidal (five hurt)': the day before the bracket."""
    first, last = scene.sentences[figure.sentence]
    opened = bracket_round(scene, max(first, figure.first - _ITEM), figure.first)
    if opened is None:
        return None
    closed = scene.some(figure.last, last, "=)")
    if closed is None or scene.has(opened, closed, "date"):
        return None
    begin = max(first, opened - _ITEM)
    stops = [unit for unit in range(begin, opened) if scene.has(unit, unit + 1, "=)", "=;", "=:")]
    begin = stops[-1] + 1 if stops else begin
    spots = [spot for spot in usable if begin <= spot.first < opened]
    alone = len(spots) == 1 and not is_long(spots[0].period) and spots[0].period.relation in (None, "in")
    if not alone or any(spots[0].last <= f.first < opened for f in figures):
        return None
    return spots[0].period
