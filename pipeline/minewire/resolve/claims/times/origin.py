"""Times that only tell how a device came to lie there: 'a mine laid in 1974', 'a bomb from the Second World War'."""

from __future__ import annotations

import re
from dataclasses import dataclass

from minewire.resolve.claims.scene import Scene
from minewire.resolve.claims.view import View

_BEFORE = 14  # units before a time in which the device stands


@dataclass(slots=True)
class _Sets:
    laid: re.Pattern[str]  # 'a mine laid in …'
    left: re.Pattern[str]  # 'mines that the army left there during …', 'a shell from …': of a war only
    device: re.Pattern[str]
    since: frozenset[str]


def _sets(view: View) -> _Sets:
    one = view.one
    device, laid, during = one("device", "device.thing", "hazard"), one("claims.laid"), one("claims.during")
    the = one("claims.the")
    stop = one("=,", "=;", "=.", "para", "figure", "outcome.past", "outcome.state", "cause.trigger", "claims.since")
    clause, comma = f"[^{stop[1:]}", one("=,")
    time = f"(?:{the}?{one('claims.time')}{one('claims.of', 'claims.recall')}?)?"
    dated = f"{comma}?{one('claims.dates')}?{one('claims.dated')}{time}"
    return _Sets(
        re.compile(f"{device}{comma}?{clause}{{0,3}}{laid}{clause}{{0,4}}{during}{{1,2}}{the}?$"),
        re.compile(f"{device}(?:{clause}{{0,5}}{laid}{clause}{{0,5}}{during}{{1,2}}|{dated}){the}?$"),
        re.compile(f"(?:{one('device.war', 'device.war-tail', '=-', 'device.kind', 'device.old')}){{0,4}}{device}"),
        view.union(("claims.since", "claims.during")),
    )  # fmt: skip


def of_device(scene: Scene, first: int, last: int, *, named: bool, long: bool) -> bool:
    """Whether a time tells of a device: when it was laid, which war left it; not when it did harm."""
    sets, chars = scene.view.own(_sets), scene.chars
    at = max(first - _BEFORE, 0)
    if named or scene.at(last, "claims.war"):
        if sets.left.search(chars, at, first):
            return True
        before = first > 0 and chars[first - 1] not in sets.since
        if named and before and sets.device.match(chars, last):
            return True
    return long and sets.laid.search(chars, at, first) is not None
