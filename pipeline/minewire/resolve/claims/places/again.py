"""The same accident told again, more closely: which sentences and figures further on are of it."""

from __future__ import annotations

from minewire.resolve.claims.figure import Figure
from minewire.resolve.claims.harmed.cause_near import of_another
from minewire.resolve.claims.times.stretches import same
from minewire.resolve.facts import Json
from minewire.resolve.places import RANK

from .grounds import Ground
from .where import Where

# Sentences from an incident's district to its village, and to one that begins 'The incident took place in'.
AHEAD, _FURTHER = 2, 6
_FAR = 4  # units of '20 kilometres away from'
_SEVERAL, _AGAIN = 2, 3  # victims; sentences down to the same toll


def measured(where: Where, ground: Ground, wide: Json | None) -> bool:
    """'Outside Banganza, 20 kilometres from Masisi': the town told before, again as what the spot is far from."""
    scene, names = where.scene, [where.grounds.by_id[i]["name"] for i in ground.ids]
    far = scene.has(ground.first - _FAR, ground.first - 1, "measure")
    again = wide is not None and names == [wide["name"]]
    before = ground.first - 1
    side = scene.at(before, "claims.of") and scene.at(before - 1, "claims.direction")
    return (again or far) and (scene.at(before, "claims.origin") or side)


def told_before(where: Where, ground: Ground, wide: Json | None) -> bool:
    """Whether the text had the place before the town that it would be narrower than: 'a militiaman in Maiduguri'."""
    names = {where.grounds.by_id[i]["name"] for i in ground.ids}
    town = wide is not None and RANK[wide["kind"]] < RANK["district"]
    return town and any(p["name"] in names for p in where.scene.facts.places if wide and p["start"] < wide["start"])


def further(where: Where, figure: Figure, ids: list[str], kept: list[Figure]) -> list[int]:
    """'The explosion happened in Banganza', some sentences behind its victims, when all told between is of them."""
    begin = figure.sentence + 1 + AHEAD
    for after in range(begin, min(begin + _FURTHER, len(where.scene.sentences))):
        if where.near.befell(after) and where.grounds.of(after):
            told = (f for f in kept if figure.sentence < f.sentence <= after)
            return [after] if all(where.chosen[id(f)] in ([], ids) for f in told) else []
        if of_another(where.scene, after):
            return []
    return []


def same_toll(where: Where, figure: Figure, other: Figure, wide: Json) -> bool:
    """'Eight were killed in Chad' above '"Their car strayed into a minefield in Tanoua, killing eight"'."""
    ids = where.chosen[id(other)]
    if len(ids) != 1 or figure.value != other.value or (figure.value or 0) < _SEVERAL or id(other) not in where.own:
        return False
    place = where.grounds.by_id[ids[0]]
    soon = other.sentence - figure.sentence <= _AGAIN and not of_another(where.scene, other.sentence)
    when = same(where.when(figure), where.when(other)) or where.when(figure) is where.when(other) is None
    least = RANK["region"] if where.when(figure) is None else RANK["district"]
    inside = RANK[place["kind"]] < RANK[wide["kind"]] >= least and in_one_country(wide, place)
    return soon and when and inside and figure.outcome == other.outcome


def in_one_country(wide: Json | None, place: Json) -> bool:
    return wide is None or None in (wide["country"], place["country"]) or wide["country"] == place["country"]


def spot_of(where: Where, told_at: list[str], grounds: list[list[str]]) -> list[str]:
    """'It was driving through the Tibesti region when it hit a mine near Zouarke': the last and smallest of them."""
    by_id = where.grounds.by_id
    if len(told_at) != 1 or told_at not in grounds:
        return told_at
    wide = by_id[told_at[0]]
    for ids in grounds[grounds.index(told_at) + 1 :]:
        place = by_id[ids[0]] if len(ids) == 1 else None
        inside = place is not None and in_one_country(wide, place)
        if place is not None and inside and RANK[place["kind"]] < RANK[wide["kind"]] >= RANK["district"]:
            return ids
    return told_at
