"""Parts whose noun or verb is left out: '60 hectares are farmland and 32 forest', 'shells accounted for 140'."""

from __future__ import annotations

from itertools import pairwise

from minewire.resolve.claims.figure import EXPLOSIVE, Figure, unit_of
from minewire.resolve.claims.scene import Scene

from .wholes import fits

_CLOSE = 0.01  # sums of decimals
_SHARE = "ordnance.account"
_NEXT = 8  # units from a share of the items to the next kind
_BESIDE = 3  # units between a share and its whole: 'of the'
_OTHER = "count.other"
_PREDICATE = 8  # units of 'are former minefields and'


def second_predicates(scene: Scene, figures: list[Figure]) -> None:
    """'of which 60 are farmland and 32 forest', 'seven were farmers and five traders': the verb stands with the first
    part alone, and the parts make up the whole."""
    for a, b in pairwise(figures):
        whole = a.parent
        if whole is None or b.kind != "count" or b.rule != _OTHER or b.number is None or whole.value is None:
            continue
        joined = b.first - a.last <= _PREDICATE and scene.has(b.first - 1, b.first, "claims.and", "=,", "=;")
        land = whole.kind == "area" and _kinds_of_land(scene, a, b)
        if (
            not joined
            or not (land or scene.at(a.last, "claims.passive"))
            or scene.has(a.last, b.first, "figure", "area")
        ):
            continue
        rest = whole.value - sum(f.value or 0 for f in figures if f.parent is whole) - (b.value or 0)
        if abs(rest) < _CLOSE or (land and rest > 0):
            b.kind, b.measure, b.unit, b.parent = whole.kind, whole.measure, unit_of(whole), whole
            b.action, b.outcome, b.trigger, b.device = whole.action, whole.outcome, whole.trigger, whole.device
            b.label, b.last = "BARE", b.first + 1


def _kinds_of_land(scene: Scene, a: Figure, b: Figure) -> bool:
    """'46,500 is arable land and 31,200 forest', 'and 4,000 pasture': what so much of a surface is."""
    return scene.at(b.last - 1, "claims.kind-of-land") and scene.has(a.last, b.first, "claims.kind-of-land")


def named_before(scene: Scene, at: int) -> str | None:
    """The kind of device named right before a unit: 'anti-tank mines for', 'the anti-personnel ones'."""
    if (kind := scene.value("device", at - 1)) is not None:
        return kind
    ones = scene.has(at - 1, at, "device.pronoun", "claims.ones")
    return scene.value("device.modifier", at - 2) if ones else None


def _next(scene: Scene, figure: Figure, before: Figure) -> bool:
    """'Shells made up 140 of the items, grenades 30 and mines 12': the verb of the share holds on."""
    near = figure.kind == "bare" and figure.first - before.last <= _NEXT and figure.outcome is None
    return near and scene.has(before.last, figure.first, "=,", "=;", "claims.and")


def shares_of_devices(scene: Scene, figures: list[Figure]) -> None:
    """'Anti-tank mines accounted for 140 of the 620 devices destroyed', 'Of the 620, bomblets accounted for 310'."""
    begin = scene.sentences[figures[0].sentence][0] if figures else 0
    for position, figure in enumerate(figures):
        at = figure.first - 1 - scene.at(figure.first - 1, "claims.rest")
        before = figures[position - 1] if position else None
        row = before is not None and before.rule == _SHARE and _next(scene, figure, before)
        at += row and not scene.at(at, "claims.for")
        on = row or (scene.at(at, "claims.for") and scene.has(begin, at, "claims.account"))
        kind = named_before(scene, at) if on or scene.at(at, "claims.account") else None
        told = kind is not None
        if row and told and before is not None:
            figure.kind, figure.parent, figure.rule, figure.action = "device", before.parent, _SHARE, before.action
        if (told and figure.kind in ("part", "bare") and (on or figure.kind == "part")) or row:
            figure.measure = kind or figure.measure  # '… of them and anti-tank mines for 350', 'grenades 30'
            continue
        if not told or figure.kind not in ("device", "bare"):
            continue
        if at < figure.first - 1 and figure.measure is None:
            figure.measure = kind  # 'Mines made up the remaining 258'
        behind = figures[position + 1] if position + 1 < len(figures) else None
        whole = behind if behind is not None and behind.first - figure.last <= _BESIDE else figures[0]
        if whole is figure or whole.kind != "device" or (figure.value or 0) > (whole.value or 0):
            continue
        if whole is figures[0] and not scene.has(whole.first - 1, whole.first, "claims.of", "claims.recall"):
            continue
        figure.kind, figure.measure = "device", kind
        figure.action, figure.parent = figure.action or whole.action, whole


def shares_of_causes(scene: Scene, verb: int, figures: list[Figure]) -> None:
    """'Bomblets accounted for 96 of the 189 casualties, mines for 51 and other munitions for the remaining 42': parts
    of all, who are of several devices."""
    head = figures[0] if figures else None
    whole = head.parent if head is not None and head.label in ("ACCOUNT", "PART") else None
    if head is None or whole is None or whole.kind != "person" or whole not in figures:
        return
    shares = {id(head): (head, named_before(scene, verb))}
    for figure in figures:
        at = figure.first - 1
        while scene.has(at, at + 1, "claims.rest", "claims.definite"):
            at -= 1
        if figure.kind == "bare" and scene.at(at, "claims.for") and fits(figure, whole):
            rest = EXPLOSIVE if scene.has(at - 1, at, "device.remnant", "device.pronoun") else None
            shares[id(figure)] = figure, named_before(scene, at) or rest
    told = list(shares.values())
    kinds = {device for _, device in told}
    if None in kinds or len(kinds) < len(told) or len(told) < 2:
        return  # 'mines for 24, shelling for 16'
    for figure, device in told:
        figure.kind, figure.parent, figure.outcome, figure.action = "person", whole, whole.outcome, None
        figure.device = device
    whole.device = "mine" if all("mine" in str(device) for device in kinds) else EXPLOSIVE
