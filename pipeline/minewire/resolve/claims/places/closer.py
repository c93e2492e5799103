"""The spot behind the land that a sentence opens with: 'In Burkina Faso, six girls were hurt … outside Djibo'."""

from __future__ import annotations

from minewire.resolve.claims.figure import Figure, beginning
from minewire.resolve.claims.near import EVENT
from minewire.resolve.claims.scene import Scene
from minewire.resolve.facts import Json
from minewire.resolve.places import RANK

from .grounds import Ground, Grounds
from .narrowest import is_line, smaller

_BESIDE = 8  # 'a farmer was killed in northern Quang Tri'
_FAR_FROM = 4  # units of '50 kilometres (30 miles)'
_NEXT = 3  # units of 'in the town of' between a figure and its place
_AT = ("claims.in", "claims.within", "claims.beside")


def closer(grounds: Grounds, figure: Figure, figures: list[Figure], ground: Ground, others: list[Ground]) -> Ground:
    """'In Burkina Faso, six girls were hurt when a cart struck a mine outside Djibo': the spot, not the land."""
    if far_from(grounds.scene, ground):
        spots = [g for g in others if g.ids and g.first > ground.last and not (g.toward or g.origin)]
        spots = [g for g in spots if not grounds.scene.has(ground.last, g.first, "figure", "=;")]
        ground = spots[0] if spots else ground
    wide = grounds.by_id[ground.ids[0]] if len(ground.ids) == 1 else None
    if wide is not None and is_line(wide) and ground.last <= figure.first:
        return next((g for g in others if g.ids and g.first >= figure.last and not (g.toward or g.origin)), ground)
    if wide is not None and grounds.scene.at(ground.last, "=:") and ground.last <= figure.first:
        # 'Sudan: Deminers on the Omdurman side of the Nile have removed 1,900 items'
        inner = [g for g in others if ground.last < g.first < figure.first and _all_in(grounds, g, wide)]
        ground = inner[-1] if inner else ground
    if wide is None or (RANK[wide["kind"]] < RANK["region"] and wide["kind"] != "city"):
        return ground
    if ground.first > figure.first and (
        ground.first - figure.last > _BESIDE or any(figure.last <= f.first for f in figures if f.kind != "person")
    ):
        return ground  # but 'a farmer in Quang Tri province died when his hoe struck a shell in Hai Lang'
    first_behind = min((g for g in others if g.first >= figure.last), key=lambda g: g.first, default=None)
    for other in others:
        if not other.ids or other.origin or other.share is not None or other.first < figure.last:
            continue
        places = [grounds.by_id[i] for i in other.ids]
        if other.first < ground.first or (ground.first > figure.first and any(figure.last <= f.first for f in figures)):
            continue
        if _behind_fight(grounds.scene, ground.last, other.first):
            continue
        listed = ground.first > figure.first and grounds.scene.has(ground.last, other.first, "figure")
        parted = grounds.scene.at(other.last, "=,")  # '27 minefields removed at Arica, 180 mines dug out'
        next_ = next((f for f in figures if 0 <= f.first - other.last <= 1 and not parted), None)
        if listed or (next_ is not None and _behind(grounds.scene, next_, others) is None):
            continue  # 'in Marib 220 people were killed, in Taiz 340', 'Five were in Marib, four in Taiz'
        between = beginning(figures, figure.last, other.first)
        if between and _behind(grounds.scene, between[-1], others) is other and other is not first_behind:
            continue  # 'In Angola 40 mines were destroyed near Menongue and 12 in Huambo'
        passed = any(f.trigger != figure.trigger for f in between)
        same_land = all(None in (wide["country"], p["country"]) or wide["country"] == p["country"] for p in places)
        inside = all(smaller(p, wide) for p in places) and (wide["kind"] != "city" or ground.last <= figure.first)
        if inside and same_land and not passed and not other.toward:
            return other
    return ground


def _all_in(grounds: Grounds, ground: Ground, wide: Json) -> bool:
    """Whether a ground lies in a land."""
    places = [grounds.by_id[i] for i in ground.ids]
    still = not (ground.toward or ground.origin or ground.share or ground.pointing)
    return bool(places) and still and all(smaller(p, wide) and p["country"] in (None, wide["country"]) for p in places)


def _behind(scene: Scene, figure: Figure, grounds: list[Ground]) -> Ground | None:
    """'12 in Huambo': the place right behind a figure."""
    near = (g for g in grounds if 0 < g.first - figure.last <= _NEXT)
    return next((g for g in near if scene.has(figure.last, figure.last + 1, *_AT)), None)


def far_from(scene: Scene, ground: Ground) -> bool:
    """'About 50 kilometres north of Mondoro': the town that a spot is far from."""
    before = ground.first - 1 - scene.at(ground.first - 1, "claims.of")
    far = scene.has(before - _FAR_FROM, before, "measure")
    return far and scene.has(before, before + 1, "claims.beside", "claims.direction")  # 'north of' is one unit


def _behind_fight(scene: Scene, first: int, last: int) -> bool:
    """'Killed scores in Afar even after combat near Kasagita ended': where another thing was."""
    after = scene.some(first, last, "compare.after")
    return after is not None and not scene.has(after, last, "device", "device.rider", "cause.trigger", *EVENT[:4])
