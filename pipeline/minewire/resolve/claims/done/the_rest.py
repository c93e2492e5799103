"""What was not done to the rest: '20 of the fields have been cleared, the other 28 not'."""

from __future__ import annotations

from minewire.resolve.claims.figure import Figure, unit_of
from minewire.resolve.claims.scene import Scene

_DONE = ("cleared", "surveyed", "released", "cancelled")


def left_undone(scene: Scene, figure: Figure, before: list[Figure]) -> bool:
    """A number without a noun that only says how many the verb before is not told of: they are still there."""
    told = before[-1] if before else None
    if told is None or told.kind not in ("device", "area", "hazard") or told.action not in _DONE:
        return False
    if not (_denied_behind(scene, figure) or _denied_before(scene, figure, told)):
        return False
    figure.kind, figure.measure, figure.unit = told.kind, told.measure, unit_of(told)
    figure.action, figure.trigger = "remaining", None
    figure.parent = told.parent
    return True


def _denied_behind(scene: Scene, figure: Figure) -> bool:
    """'the other 28 not', 'the other 28 have not yet been'."""
    at = figure.last
    while scene.has(at, at + 1, "claims.perfect", "claims.passive"):
        at += 1
    if not scene.at(at, "claims.negation"):
        return False
    at += 1
    while scene.has(at, at + 1, "claims.as-yet", "claims.passive"):
        at += 1
    return at >= scene.sentences[figure.sentence][1] or scene.has(at, at + 1, "=.", "=;", "=,", "para")


def _denied_before(scene: Scene, figure: Figure, told: Figure) -> bool:
    """'cleared 20 of them but not the other 28'."""
    ends = figure.last >= scene.sentences[figure.sentence][1] or scene.has(
        figure.last, figure.last + 1, "=.", "=;", "para"
    )
    at = figure.first - 1
    while (
        at > told.last
        and scene.has(at, at + 1, "claims.filler", "link.the-rest")
        and not scene.at(at, "claims.negation")
    ):
        at -= 1
    return ends and scene.at(at, "claims.negation") and at - told.last <= _BUT


_BUT = 2  # units of ', but' between what was done and 'not'
