"""Parts whose noun or verb is left out: '60 hectares are farmland and 32 forest', 'shells accounted for 140'."""

from __future__ import annotations

from itertools import pairwise

from minewire.resolve.claims.figure import Figure, unit_of
from minewire.resolve.claims.scene import Scene

_CLOSE = 0.01  # sums of decimals
_BESIDE = 3  # units between a share and its whole: 'of the'
_OTHER = "count.other"


def second_predicates(scene: Scene, figures: list[Figure]) -> None:
    """'of which 60 are farmland and 32 forest', 'seven were farmers and five traders': the verb stands with the first
    part alone, and the parts make up the whole."""
    for a, b in pairwise(figures):
        whole = a.parent
        if whole is None or b.kind != "count" or b.rule != _OTHER or b.number is None or whole.value is None:
            continue
        joined = b.first - a.last <= _PREDICATE and scene.has(b.first - 1, b.first, "claims.and", "=,", "=;")
        if not joined or not scene.at(a.last, "claims.passive") or scene.has(a.last, b.first, "figure", "area"):
            continue
        parts = [f for f in figures if f.parent is whole]
        if abs(sum(f.value or 0 for f in parts) + (b.value or 0) - whole.value) < _CLOSE:
            b.kind, b.measure, b.unit, b.parent = whole.kind, whole.measure, unit_of(whole), whole
            b.action, b.outcome, b.trigger, b.device = whole.action, whole.outcome, whole.trigger, whole.device
            b.label, b.last = "BARE", b.first + 1


_PREDICATE = 8  # units of 'are former minefields and'


def shares_of_devices(scene: Scene, figures: list[Figure]) -> None:
    """'Anti-tank mines accounted for 140 of the 620 devices destroyed', 'Of the 620, bomblets accounted for 310'."""
    for position, figure in enumerate(figures):
        at = figure.first - 1 - scene.at(figure.first - 1, "claims.rest")
        on = scene.at(at, "claims.for") and scene.has(scene.sentences[figure.sentence][0], at, "claims.account")
        told = (on or scene.at(at, "claims.account")) and scene.at(at - 1, "device")
        if (told and figure.kind == "part") or (on and told and figure.kind == "bare"):
            figure.measure = scene.value("device", at - 1)  # '… accounted for 610 of them and anti-tank mines for 350'
            continue
        if not told or figure.kind not in ("device", "bare"):
            continue
        if at < figure.first - 1 and figure.measure is None:
            figure.measure = scene.value("device", at - 1)  # 'Mines made up the remaining 258'
        behind = figures[position + 1] if position + 1 < len(figures) else None
        whole = behind if behind is not None and behind.first - figure.last <= _BESIDE else figures[0]
        if whole is figure or whole.kind != "device" or (figure.value or 0) > (whole.value or 0):
            continue
        if whole is figures[0] and not scene.has(whole.first - 1, whole.first, "claims.of", "claims.recall"):
            continue
        figure.kind, figure.measure = "device", scene.value("device", at - 1)
        figure.action, figure.parent = figure.action or whole.action, whole
