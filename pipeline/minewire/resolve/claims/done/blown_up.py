"""Verbs that harm people and do away with devices: of which of them a share without a noun is told."""

from __future__ import annotations

from minewire.resolve.claims.figure import Figure
from minewire.resolve.claims.scene import Scene

from .over_land import takes_object

_OPENS = 6  # units of 'Of the remaining mortar shells'


def gone_off(scene: Scene, figures: list[Figure]) -> None:
    """'Two mines blew up under the bus', 'when three mines blew up today': nobody did away with them."""
    for figure in figures:
        verb = figure.trigger
        behind = figure.kind == "device" and verb is not None and verb == figure.last
        if not behind or verb is None or not scene.at(verb, "device.goes-off") or scene.at(verb, "claims.passive"):
            continue
        if not takes_object(scene, verb + 1) and not scene.at(verb + 1, "claims.agent"):
            figure.kind, figure.action, figure.trigger = "count", None, None


def shares_blown_up(scene: Scene, index: int, figures: list[Figure], earlier: list[Figure]) -> None:
    """'Forty mines were found; 31 of them have been blown up': done to devices, where those are told of last."""
    first, _ = scene.sentences[index]
    for position, figure in enumerate(figures):
        verb = figure.trigger
        if figure.kind not in ("part", "bare") or figure.outcome is None or verb is None:
            continue
        action = scene.value("action.past", verb) if scene.at(verb, "outcome.of-things") else None
        if action is None or figure.facets or scene.has(figure.first, figure.last, "person", "claims.who"):
            continue
        before = [f for f in figures[:position] if f.kind != "count"] or _near(index, earlier)
        told = before[-1] if before else None
        named = scene.at(first, "claims.recall") and scene.has(first + 1, min(first + _OPENS, figure.first), "device")
        if named or (told is not None and told.kind == "device"):
            figure.outcome, figure.action = None, action
            figure.kind = "bare" if figure.kind == "part" and not figure.partitive else figure.kind


def _near(index: int, earlier: list[Figure]) -> list[Figure]:
    return [f for f in earlier[-1:] if index - f.sentence <= 1]
