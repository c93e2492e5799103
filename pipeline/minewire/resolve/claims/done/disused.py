"""Land that mines keep people off: '40 hectares cannot be farmed because of mines', 'lie idle due to landmines'."""

from __future__ import annotations

from minewire.resolve.claims.figure import Figure
from minewire.resolve.claims.scene import Scene

_CLAUSE = 16  # units from the surface to what keeps people off it
_MINES = 4  # units of 'unexploded shells' with what stands before them
_STOPS = ("=;", "=.", "para", "area", "claims.they", "claims.he")


def kept_off(scene: Scene, figure: Figure) -> bool:
    """Whether a clause says of a surface that it is not used, and that mines are why."""
    if figure.kind != "area" or (figure.action is not None and not scene.at(figure.trigger or 0, "claims.disused")):
        return False
    last = min(figure.last + _CLAUSE, scene.sentences[figure.sentence][1])
    end = scene.some(figure.last, last, *_STOPS)
    end = last if end is None else end
    verb = scene.some(figure.last, end, "claims.disused", "claims.negation")
    if verb is None:
        return False
    for unit in range(verb + 1, end):
        because = scene.at(unit, "claims.clause") and scene.has(unit + 1, unit + 2, "claims.of", "claims.recall")
        if because or scene.at(unit, "claims.blame"):
            mines = scene.some(unit + 1, unit + 1 + _MINES, "device", "punct")
            bare = mines is not None and not scene.has(mines + 1, mines + 2, "incident", "device.strong-topic", "lower")
            near = mines is not None and scene.has(mines + 1, mines + 2, "claims.within", "claims.and", "claims.in")
            return mines is not None and scene.at(mines, "device") and (bare or near)
    return False
