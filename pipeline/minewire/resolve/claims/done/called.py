"""What land is called, listed or declared: 'classified 12 hectares as hazardous', 'declared 40 free of mines'."""

from __future__ import annotations

from minewire.resolve.claims.figure import LAND, Figure
from minewire.resolve.claims.scene import Scene

_CALLED = 4  # units up to 'as', and of 'a confirmed hazardous area'


def as_called(scene: Scene, figure: Figure) -> None:
    """What the words behind land say that it is; land that was declared safe is released, a bomb is cleared."""
    if figure.kind in LAND and figure.action in (None, "surveyed", "remaining"):
        _called_as(scene, figure)
    _listed_as(scene, figure)
    if figure.kind in LAND and figure.trigger is not None and scene.at(figure.trigger, "action.declared-free"):
        figure.action = "released"


def _listed_as(scene: Scene, figure: Figure) -> None:
    """'lists 300 hectares as inspected, 87 as cleared and 40 as still dangerous': what each is listed as."""
    as_ = figure.last
    if figure.kind not in ("area", "hazard", "bare") or not scene.at(as_, "claims.as"):
        return
    at = as_ + 1
    while scene.has(at, at + 1, "claims.adverb", "claims.being", "claims.passive", "claims.as-yet"):
        at += 1
    told = scene.value("action.past", at)
    unsafe = "remaining" if scene.has(at, at + 1, "claims.unsafe", "action.adjective") else None
    if (told and told != "laid") or unsafe:
        figure.action, figure.trigger = unsafe or told, at


def _called_as(scene: Scene, figure: Figure) -> None:
    """'confirmed 12 hectares of this as hazardous', but not 'and classified 12 hectares as safe'."""
    told = scene.some(figure.last, figure.last + _CALLED, "claims.as", "action.state", "punct", "area", "figure")
    state = told is not None and scene.value("action.state", told) == "remaining"
    opening = scene.tape.unit(told).lower().split()[0] if state else ""  # type: ignore[arg-type]
    if state and scene.rules.lexicon("claims.as").value(opening) is not None:  # 'as hazardous' is one unit
        figure.action = "remaining"
    if told is None or not scene.at(told, "claims.as"):
        return
    if scene.has(told + 1, told + 1 + _CALLED, "claims.unsafe", "action.adjective"):
        figure.action = "remaining"
    elif scene.has(told + 1, told + 1 + _CALLED, "action.declared-as"):
        figure.action, figure.kind = None, "count"
