"""What cost people their lives or limbs."""

from __future__ import annotations

from .figure import Figure
from .scene import Scene

_LIMB_WITHIN = 4  # units between people and what they lost


def read_lives(scene: Scene, figure: Figure, end: int) -> None:
    """'cost a shepherd his life', 'cost him a hand', 'claimed 12 lives', 'lost his nephew to a mine'."""
    first, last = figure.first, figure.last
    if figure.kind == "person" and scene.has(last, last + 3, "person.lives"):
        if scene.has(first - 3, first, "outcome.lives"):
            figure.outcome = "killed"
    elif figure.kind == "person" and scene.has(first - 3, first, "outcome.costs") and _costs_limb(scene, last):
        figure.outcome = "injured"
    elif figure.kind == "person" and scene.has(first - 2, first, "outcome.tore") and _costs_limb(scene, last):
        figure.outcome, figure.trigger = "injured", first - 1
    elif figure.kind == "person" and scene.has(first, last, "person.lives"):
        figure.outcome = "killed" if scene.has(first - 8, first, "outcome.lives") else None
    lost = figure.kind == "person" and scene.at(first - 1, "outcome.lost") and not figure.outcome
    if lost and (scene.has(last, end, "device") or figure.facets.get("status") == "deminer"):
        figure.outcome, figure.trigger = "killed", first - 1


def _costs_limb(scene: Scene, last: int) -> bool:
    """'cost her brother a hand'."""
    limb = scene.some(last, last + _LIMB_WITHIN, "person.amputee")
    return limb is not None and not scene.has(last, limb, "punct")
