"""Devices that were moved or taken up, and whose end is still to come."""

from __future__ import annotations

from minewire.resolve.claims.figure import Figure
from minewire.resolve.claims.scene import Scene

_STORE, _WILL = 6, 5  # units of 'out of the old arsenal in Zar'; of 'will all be destroyed'
_WAITS = 12  # units from 'dug up' to 'are waiting to be destroyed'


def await_end(scene: Scene, figure: Figure) -> None:
    """'48 mines dug up from the dunes are waiting to be blown up': so far they are only found."""
    verb = figure.trigger
    if _out_of_store(scene, figure):
        figure.action = "planned"
    if figure.kind != "device" or verb is None or verb < figure.last or not scene.at(verb, "claims.taking-up"):
        return
    waits = scene.some(verb + 1, verb + _WAITS, "claims.awaits", "figure", "=;", "=.")
    if waits is not None and scene.at(waits, "claims.awaits"):
        figure.action = "found"


def _out_of_store(scene: Scene, figure: Figure) -> bool:
    """'took the 8,000 mines out of the depot, where they will be destroyed': out of a store they are only moved."""
    end = scene.sentences[figure.sentence][1]
    out = scene.some(figure.last, min(figure.last + _STORE, end), "claims.out-of", "punct", "figure")
    if figure.kind != "device" or out is None or not scene.at(out, "claims.out-of"):
        return False
    store = scene.some(out, min(out + _STORE, end), "claims.store", "punct", "figure")
    if store is None or not scene.at(store, "claims.store"):
        return False
    will = scene.some(store, end, "claims.future", "claims.are-due", "figure")
    if will is None or scene.at(will, "figure"):
        return False
    done = (
        scene.value(f"action.{form}", u) for u in range(will, min(will + _WILL, end)) for form in ("past", "active")
    )
    return scene.at(will, "claims.are-due") or "cleared" in done
