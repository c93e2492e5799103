"""Figures with a predicate of their own that tells nothing we know: no verb told before holds for them."""

from __future__ import annotations

from minewire.resolve.claims.figure import WORK, Figure
from minewire.resolve.claims.scene import Scene

_AUXILIARIES = ("claims.passive", "claims.perfect", "claims.adverb")
_OURS = ("action", "outcome", "claims", "device", "hazard", "link", "person", "incident", "number", "compare", "unit")
_SAYING = {"claims.reports", "claims.said"}  # 'added', behind another verb


def told_otherwise(scene: Scene, figure: Figure) -> bool:
    """'Released 1,211 sq km; 23 sq km were added by a resurvey', '12 hectares were leased to a farm'."""
    verb = figure.trigger
    own = verb is not None and verb >= figure.first
    if figure.kind not in WORK or own or not scene.at(figure.last, "claims.passive"):
        return False
    at = figure.last
    while scene.has(at, at + 1, *_AUXILIARIES):
        at += 1
    known = scene.tape.classes(at) - (_SAYING if verb is not None else set())  # 'nine areas were added' stands alone
    return scene.at(at, "lower") and not any(name.partition(".")[0] in _OURS for name in known)
