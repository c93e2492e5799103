"""Devices of which the words beside them only tell who laid or left them, where another verb tells what was done."""

from __future__ import annotations

from minewire.resolve.claims.figure import Figure
from minewire.resolve.claims.scene import Scene

from .beside import is_passive
from .triggers import Trigger

_ANOTHER = ("figure", "area", "=;", "claims.but", "cause.clause", "claims.that", "claims.reports", "claims.while")


def tells_which(scene: Scene, figure: Figure, laid: Trigger, by_unit: dict[int, Trigger]) -> Trigger | None:
    """'dismantled, in one week, 2,231 mines planted by rebels', '347 mines planted by rebels have been lifted':
    who laid or left them only tells which, where another verb tells what was done; that verb."""
    first, last = scene.sentences[figure.sentence]
    relative = laid.unit == figure.last or scene.has(
        figure.last, figure.last + 1, "claims.who", "claims.relative", "claims.that"
    )
    if laid.form == "state":
        return _then_done(scene, figure, laid, by_unit)
    left = laid.value == "laid" or scene.at(laid.unit, "device.set")  # 'the 90 shells left over from the war'
    if laid.value == "found" and laid.form == "past" and figure.kind == "device" and relative:
        return _cleared_before(scene, figure, laid, by_unit)
    if not left or laid.form != "past" or figure.kind != "device" or not relative:
        return None
    for unit, other in by_unit.items():
        dud = laid.unit < unit < last and scene.at(
            unit, "action.dud"
        )  # 'bomblets that planes dropped failed to explode'
        if dud and not scene.has(laid.unit, unit, *_ANOTHER[:3]):
            return other
        if other.value in ("laid", "remaining", "planned") or other.form == "state":
            continue
        if first <= unit < figure.first and not scene.has(unit, figure.first, *_ANOTHER):
            return other
        if laid.unit < unit < last and not scene.has(laid.unit, unit, *_ANOTHER, "claims.and"):
            return other if scene.has(unit - 3, unit, "claims.passive", "claims.perfect") else None
    return None


def _cleared_before(scene: Scene, figure: Figure, found: Trigger, by_unit: dict[int, Trigger]) -> Trigger | None:
    """'Destroyed four mines which were found near the road': what was done with them, not that they were found."""
    if not is_passive(scene, found.unit):
        return None
    done = (u for u in sorted(by_unit, reverse=True) if u < figure.first and by_unit[u].value == "cleared")
    verb = next(done, None)
    return by_unit[verb] if verb is not None and not scene.has(verb, figure.first, *_ANOTHER, "=,") else None


def _then_done(scene: Scene, figure: Figure, lies: Trigger, by_unit: dict[int, Trigger]) -> Trigger | None:
    """'40 mines lying in the field were destroyed', '12 minefields blocking a road have been cleared': a participle
    right behind its noun only tells which; the verb of the clause."""
    _, last = scene.sentences[figure.sentence]
    at = figure.last + scene.at(figure.last, "claims.adverb")
    if lies.unit != at or not scene.at(at, "action.lying"):
        return None
    behind = (unit for unit in sorted(by_unit) if lies.unit < unit < last and by_unit[unit].form == "past")
    for unit in behind:
        other = by_unit[unit]
        done = other.value not in ("laid", "remaining", "planned") and is_passive(scene, unit)
        parted = scene.has(lies.unit + 1, unit, *_ANOTHER, "claims.and", "claims.relative", "=,", "punct")
        return other if done and not parted else None
    return None
