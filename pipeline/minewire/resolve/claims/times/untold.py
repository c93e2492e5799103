"""Times without known days: 'last week' in a text that no day is known of, 'this year' beside a stretch of years."""

from __future__ import annotations

from collections.abc import Mapping

from minewire.resolve.claims.figure import Figure
from minewire.resolve.claims.near import Near
from minewire.resolve.claims.scene import Scene
from minewire.resolve.moments import Time

from .told_from import hours

_RIGHT_BEHIND = 4  # units from 'N of them' to its own time
_BEHIND = 8  # units from a figure to 'in recent months'
_OPENS = 3  # units before 'days' in 'In the days that followed'
_OVER = frozenset({"in", "over", "during", "within"})  # relations
_DAYS = frozenset({"D", "W", "M", "Y", "DE"})


def unresolved(near: Near, times: Mapping[int, Time]) -> dict[int, list[int]]:
    """The units of the times that have no known days, by sentence; not those of the dateline, nor hours."""
    line, found = near.scene.facts.dateline, dict[int, list[int]]()
    for date in near.scene.facts.dates:
        start = date["start"]
        if date["kind"] != "date" or (line and start < line["end"]) or date.get("from") or date.get("to"):
            continue
        if not hours(times, start):
            found.setdefault(near.sentence_of(start), []).append(near.scene.tape.at(start))
    return found


def of_untold(untold: Mapping[int, list[int]], part: Figure, whole: Figure) -> bool:
    """'74 since 2013. Eleven of them died last week', '292 devices, 32 of them this year': a part with such a time of
    its own is of no time that its whole has."""
    units = untold.get(part.sentence, ())
    if whole.sentence != part.sentence:
        return bool(units)
    return any(0 <= unit - part.last <= _RIGHT_BEHIND for unit in units)


def indefinite(near: Near, times: Mapping[int, Time]) -> dict[int, list[int]]:
    """The units of 'days later', 'in recent weeks', 'in the days that followed', 'over the years', 'recently', by
    sentence: what they tell has a time of its own, whichever that is."""
    found: dict[int, list[int]] = {}
    scene = near.scene
    for start, time in times.items():
        said, when = time.mention.reading, time.when
        if when.first is not None or when.last is not None or near.reported(start):
            continue
        unit = scene.tape.at(start)
        if "those" in said:
            continue  # 'in those years'
        some = "some" in said and "n" not in said and str(said.get("unit") or said["some"]) in _DAYS
        told = some and (time.mention.label in ("SPAN", "SHIFT") or said.get("relation") in _OVER)
        if told or (said.get("vague") == "PAST_REF" and _of_verb(scene, unit)):
            found.setdefault(near.sentence_of(start), []).append(unit)
    return found


def _of_verb(scene: Scene, unit: int) -> bool:
    """'Recently, mines hurt two', 'mines have recently hurt two'; not 'the recently cleared field'."""
    return scene.has(unit - 1, unit, "claims.have") or scene.at(unit + 1, "=,")


def at_no_known_time(scene: Scene, units: list[int], figure: Figure) -> bool:
    """Whether one of those words tells when a figure was: it opens the sentence, or stands right behind."""
    first, last = scene.sentences[figure.sentence]
    for unit in units:
        opens = unit - first <= _OPENS and not scene.has(first, unit, "figure", "punct")
        before = unit < figure.first and not scene.has(unit, figure.first, "figure", "=;")
        behind = 0 <= unit - figure.last <= _BEHIND and not scene.has(figure.last, unit, "figure", "=;", "=,")
        if unit < last and ((opens and unit < figure.first) or before or behind):
            return True
    return False
