"""Times without known days: 'last week' in a text that no day is known of, 'this year' beside a stretch of years."""

from __future__ import annotations

from collections.abc import Mapping

from minewire.resolve.claims.figure import Figure
from minewire.resolve.claims.near import Near
from minewire.resolve.moments import Time

from .told_from import hours

_RIGHT_BEHIND = 4  # units from 'N of them' to its own time


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
