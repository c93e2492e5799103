"""Which clause of a sentence a place is of: that of another day, that of one victim, that of those who come from it."""

from __future__ import annotations

from minewire.resolve.claims.figure import WORK, Figure, beginning
from minewire.resolve.claims.scene import Scene

from .grounds import Ground

_ON = 3  # units of 'and on Sunday'
_SEVERAL = 2  # figures of a row


def next_day(scene: Scene, figure: Figure, figures: list[Figure], ground: Ground) -> bool:
    """'27,400 shells were destroyed last year, she said, and on Sunday 18 hectares were handed back in Zar': the place
    of what was done on another day."""
    if figure.trigger is None or figure.kind not in WORK:
        return False
    for other in beginning(figures, max(figure.last, figure.trigger), ground.first):
        if scene.has(other.first - 1, other.last, "claims.more"):
            return False  # 'five mines were found in May, and on Monday six more were found in Zar'
        comma = scene.some(max(figure.last, figure.trigger), other.first, "=,")
        while comma is not None and not scene.at(comma + 1, "claims.and"):
            comma = scene.some(comma + 1, other.first, "=,")
        dated = comma is not None and scene.has(comma + 2, comma + 2 + _ON, "date")
        if dated and other.trigger not in (None, figure.trigger) and other.trigger > (comma or 0):
            return True
    return False


def brought_by(figure: Figure, ground: Ground, others: list[Ground]) -> bool:
    """'Mushroom pickers from Kyiv found 14 shells near Zar': whence those who found them are, when the spot is told."""
    spots = (g for g in others if g.ids and not (g.origin or g.toward or g.pointing))
    return ground.origin and ground.last <= figure.first and any(g.first >= figure.last for g in spots)


def own_spot(scene: Scene, figure: Figure, figures: list[Figure], grounds: list[Ground]) -> Ground | None:
    """'In Quang Binh two were hurt: a farmer, 52, who lost a hand in Bo Trach, and a boy …': the spot in the relative
    clause of one victim."""
    for ground in grounds:
        between = [f for f in beginning(figures, figure.last, ground.first) if f.label != "NAMED"]
        if ground.first < figure.last or between:
            continue
        who = scene.some(figure.last, ground.first, "claims.relative", "claims.when")
        while who is not None and scene.has(who + 1, ground.first, "claims.relative", "claims.when"):
            who = scene.some(who + 1, ground.first, "claims.relative", "claims.when")
        whole = ground.ids and not (ground.origin or ground.toward or ground.lead_only or ground.share)
        if who is not None and whole and not scene.has(who, ground.first, "=,", "=;", "=:", "claims.that"):
            return ground
    return None


def all_of_row(
    scene: Scene, before: Figure, figures: list[Figure], figure: Figure, chosen: dict[int, list[str]]
) -> list[str]:
    """'2.4 sq km in Tigray, 0.8 in Afar; 5,017 items destroyed': what stands behind the row of another kind is of all
    its places."""
    told = [f for f in figures if f.last <= figure.first and f.parent is None and f.action == before.action]
    if figure.kind == before.kind or any(f.kind != before.kind for f in told):
        return []
    lists = [chosen.get(id(f), []) for f in told]
    if len(told) < _SEVERAL or any(len(ids) != 1 for ids in lists):
        return []
    stops = scene.has(told[0].first, told[-1].last, "=;", "=.")
    ids = list(dict.fromkeys(i for own in lists for i in own))
    return ids if len(ids) == len(told) and not stops else []
