"""Places with a number of their own right beside them: 'Cauca (67)', 'Moxico, with 12', 'Herat accounted for 20'."""

from __future__ import annotations

from minewire.resolve.claims.counted.gapped import gapped
from minewire.resolve.claims.figure import Figure
from minewire.resolve.claims.scene import Scene
from minewire.resolve.facts import Json

from .grounds import Ground

# Units between the name and the bracket: 'Kharkiv region (1,204 hectares)'.
_BRACKET = 3
_IN_BRACKET = 8  # units of a bracket that tells several figures
_SINCE = 9  # units of 'accidents since the beginning of the year in'
_MEANS = 2  # units of 'mechanical machines'


def bracket(scene: Scene, figure: Figure, grounds: list[Ground]) -> list[str] | None:
    """'Cauca (67)', 'Aghdam 1,904': the place right before the number."""
    at = _opened(scene, figure.first)
    if scene.at(figure.first - 1, "claims.for"):  # 'Sisak-Moslavina for 0.9 and Zadar for 0.2'
        at = figure.first
    elif scene.at(figure.first - 1, "claims.with") and figure.label == "BARE":  # 'followed by Shan State with 122'
        aside = scene.at(figure.first - 2, "=,")  # 'and Dikwa, with 22'
        return _right_before(scene, figure.first - 1 - aside, [g for g in grounds if len(g.ids) == 1 or not aside])
    account = scene.at(figure.first - 1, "claims.account")  # 'Herat and Ghor accounted for 20 of the deaths'
    if at is None and not account and figure.label not in ("BRACKET", "ROW") and not gapped(scene, figure.first):
        return None
    at = figure.first if at is None else at
    return _right_before(scene, at, grounds)


def _right_before(scene: Scene, at: int, grounds: list[Ground]) -> list[str] | None:
    near = [
        (at - last, place["id"])
        for ground in grounds
        for place in ground.places
        if 0 <= at - (last := scene.tape.range(place["start"], place["end"])[1]) <= _BRACKET
        and not scene.has(last, at, "figure", "area", "=,")
    ]
    if not near:
        return None
    beside = min(near)[1]  # 'In Borno: Bama (58)'; but 'Hays, Hodeidah: 76' is of the first
    if (together := _together(scene, at, grounds, beside)) is not None:
        return together
    nest = next((g for g in grounds if any(p["id"] == beside for p in g.places)), None)
    if (
        nest is not None
        and len(nest.ids) > 1
        and beside == nest.ids[-1]
        and (_heads_row(scene, nest) or _told_by(scene, at))
    ):
        return list(nest.ids)  # 'Rasht and Darvoz: 418 hurt and 188 killed'
    if nest is not None and len(nest.ids) == 1 and beside not in nest.ids and scene.at(at, "=("):
        return list(nest.ids)  # 'at Chong Bok in Ubon Ratchathani (three injured)'
    inner = [place["id"] for ground in grounds for place in ground.places if place.get("within") == beside]
    return inner[-1:] if len(near) == 1 and len(inner) == 1 else [beside]


def _told_by(scene: Scene, at: int) -> bool:
    """'in Rasht and Darvoz (the agency – 8 ha, the army – 4 ha)': who did how much of what was done in both."""
    return scene.at(at, "=(") and not scene.has(at + 1, at + 3, "figure", "area")


def _heads_row(scene: Scene, ground: Ground) -> bool:
    """Whether a list opens its sentence and a colon or a dash ends it."""
    begins = any(first <= ground.first <= first + 1 for first, _ in scene.sentences)
    last = ground.last + scene.at(ground.last, "claims.ground")
    listed = not scene.has(ground.first, ground.last, "=(", "figure", "area")
    return begins and listed and scene.has(last, last + 1, "=:", "claims.dash")


def _together(scene: Scene, at: int, grounds: list[Ground], beside: str) -> list[str] | None:
    """'Herat and Kandahar provinces accounted for 120': what two or more have together."""
    if not scene.has(at - 1, at, "claims.account"):
        return None
    named = next((g for g in grounds if len(g.ids) > 1 and g.ids[-1] == beside), None)
    return list(named.ids) if named is not None and not scene.has(named.first, named.last, "figure", "area") else None


def _opened(scene: Scene, first: int) -> int | None:
    """The bracket that a unit stands in: 'Taiz (eight killed, 14 injured)'."""
    if not scene.has(first - _IN_BRACKET, first, "=("):
        return None
    for unit in range(first - 1, max(first - 1 - _IN_BRACKET, -1), -1):
        if scene.tape.has(unit, "=("):
            return unit
        if scene.has(unit, unit + 1, "=)", "=;", "=."):
            return None
    return None


def _all_there(scene: Scene, first: int, number: int) -> bool:
    """'23 accidents in Borkou and Tibesti, with 17 killed and 48 wounded': what came of all that was told before."""
    at = first - 1
    while scene.has(at, at + 1, "claims.and", "=,") and scene.has(at - 1, at, "place"):
        at -= 2
    told = scene.has(number, number + 2, "outcome.past", "outcome.state", "person.outcome-noun")
    return told and scene.at(at, "claims.within") and scene.has(at - _SINCE, at, "incident")


def has_share(scene: Scene, place: Json, figure: Figure) -> bool:
    """'Moxico (239)', 'Moxico with 239', 'Moxico, with 239': a place with a figure of its own, another one."""
    first, last = scene.tape.range(place["start"], place["end"])
    if (
        (figure.last == first - 1 or figure.last <= (figure.trigger or 0) == first - 2)
        and figure.label != "BARE"
        and scene.has(first - 1, first, "claims.in", "claims.beside")
    ):
        return False  # 'three accidents around Kadugli, with five dead', '40 mines were laid in Gao with two wounded'
    last += scene.has(last, last + 1, "claims.ground", "cap")  # 'Shan State with 122'
    aside = int(scene.at(last, "=,") and scene.at(last + 1, "claims.with") and figure.first != last + 2)
    last += aside
    if scene.at(last, "claims.with") and scene.has(last + 2, last + 2 + _MEANS, "claims.means"):
        return False  # 'cleared 40 hectares in Chad with 14 teams'
    if aside and _all_there(scene, first, last + 2):
        return False
    other = scene.at(last, "=(") or figure.first != last + 1
    return other and scene.has(last, last + 1, "=(", "claims.with") and scene.has(last + 1, last + 2, "figure", "area")
