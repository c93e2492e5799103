"""Clauses that tell how people came to harm by something that is neither a device nor stands for one."""

from __future__ import annotations

from minewire.resolve.claims.scene import Scene

_CLAUSE = 14  # units of a clause
_OURS = ("device", "device.weak", "device.thing", "device.pronoun", "device.adjective", "device.model", "device.rider",
         "device.container", "cause.explosion", "cause.trigger", "cause.ours", "incident", "hazard", "claims.it",
         "claims.thing", "claims.work-vehicle", "person", "person.outcome-noun", "date", "duration")  # fmt: skip
_ENDS = ("=.", "=,", "=;", "para", "quote", "claims.reports")


def strange_clause(scene: Scene, first: int, last: int) -> bool:
    """'Were hurt when a temporary barrier gave way', 'when militants attacked a post'; not 'when a tractor drove over
    it', 'when a stone set it off'."""
    if not scene.at(first, "claims.when"):
        return False
    end = scene.some(first + 1, min(first + _CLAUSE, last), *_ENDS) or min(first + _CLAUSE, last)
    if scene.has(first + 1, end, "device", "device.thing", "cause.explosion"):
        return False
    armed = scene.some(first + 1, end, "cause.armed")
    if armed is not None and scene.has(armed, end, "cause.assault"):
        return True
    return scene.has(first + 1, first + 2, "claims.article", "claims.definite") and not scene.has(
        first + 2, end, *_OURS
    )
