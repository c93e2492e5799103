"""Places that only tell whose somebody or what is: where the hurt were taken, the home behind a name, a river."""

from __future__ import annotations

from minewire.resolve.claims.near import EVENT
from minewire.resolve.claims.scene import Scene
from minewire.resolve.facts import Json

_WHO = 5  # units of 'where the three wounded men were'
_TAKEN = 2  # units of 'first taken'
_GROUND = 5  # units of 'to the old demolition ground in'
_AT_WORK = 3  # units of 'during the demining works'
_ON_RIVER = 4  # units of 'villages on the river'
_TOWN_OF = 3  # units of 'port city of'
_NO_WAY = ("punct", "figure", "place", "device", *EVENT)


def taken_there(scene: Scene, first: int, last: int) -> bool:
    """'In Zar, where they were taken, …', 'Zar is where they were admitted', 'was bringing to Barda a man hurt in Zar':
    a hospital or a morgue; `first` is the place's first unit, `last` is behind it."""
    if scene.at(first - 1, "claims.toward") and scene.at(first - 2, "claims.carries"):
        return True
    where = last + scene.has(last, last + 1, "claims.ground")
    where += scene.has(where, where + 1, "=,", "claims.passive")
    if not scene.at(where, "claims.relative-place"):
        return False
    verb = scene.some(where + 1, where + 1 + _WHO, "claims.passive")
    if verb is None or scene.has(where + 1, verb, "punct", "figure", "device", "place"):
        return False
    return scene.has(verb + 1, verb + 1 + _TAKEN, "claims.not-place-before", "claims.treats")


def home_of_name(scene: Scene, first: int, last: int) -> bool:
    """'Private Anan Srisuk of Khon Kaen, …', 'Rifleman Tahir Ahmed, of Budgam, …': where somebody named is from."""
    if not scene.at(first - 1, "claims.of") or not scene.at(last, "=,"):
        return False
    name = first - 2 - scene.at(first - 2, "=,")
    begin = name
    while scene.has(begin, begin + 1, "cap", "person.military") and not scene.at(begin, "place"):
        begin -= 1
    return name - begin > 1 and not scene.has(
        begin, begin + 1, "claims.in", "claims.beside", "claims.definite", "place"
    )


def taken_to(scene: Scene, first: int) -> bool:
    """'Were neutralised or taken to the demolition ground in Zar'; not 'had taken his cows to the fields in Zar'."""
    if not scene.at(first - 1, "claims.in"):
        return False
    to = scene.some(max(first - 1 - _GROUND, 0), first - 1, "claims.toward")
    if to is None or scene.has(to + 1, first - 1, *_NO_WAY):
        return False
    return scene.at(to - 1, "claims.not-place-before") and not scene.at(to - 2, "claims.perfect")


def left_it(scene: Scene, first: int, last: int) -> bool:
    """'The men had left N'Djamena six days earlier'; not 'the war had left Zar full of mines'."""
    if not (scene.at(first - 1, "claims.departed") and scene.at(first - 2, "claims.perfect")):
        return False
    return scene.has(last, last + 1, "punct", "date", "figure", "claims.for", "claims.to", "claims.when", "claims.and")


def at_work(scene: Scene, works: int) -> bool:
    """'During clearing works in Zar', 'a summary of its works in Zar': work, not somebody who works there; `works` is
    its unit."""
    noun = scene.has(max(works - _AT_WORK, 0), works, "claims.amid")
    whose = ("claims.possessive", "claims.definite", "device.strong-topic")
    return scene.at(works, "claims.operations") and (noun or scene.has(works - 1, works, *whose))


def beyond_side(scene: Scene, first: int) -> bool:
    """'On the Omdurman side of the Nile', 'on the Cambodian side of the border with Laos': what has two sides."""
    side = first - 2
    of = scene.at(first - 1, "claims.of")
    if scene.at(first - 1, "claims.recall"):  # 'of the' is one unit
        of = True
    elif scene.at(first - 1, "claims.definite"):
        of, side = scene.at(first - 2, "claims.of"), first - 3
    return of and scene.at(side, "claims.side") and scene.has(side - 1, side, "place", "demonym")


def on_side(scene: Scene, first: int, last: int) -> bool:
    """'On the Omdurman side of the Nile': a town beside a river, whatever else its name does there."""
    return scene.at(last, "claims.side") and scene.at(first - 1, "claims.definite") and scene.at(first - 2, "claims.in")


def on_bank(scene: Scene, row: list[Json], first: int, last: int) -> bool:
    """'On the bank of the Bosna at Maglaj', 'the Black Sea port city of Odesa': the water of a town."""
    lone = len(row) == 1 and row[0]["kind"] == "other"
    if lone and scene.at(first - 1, "claims.water") and scene.at(first - _ON_RIVER, "claims.ground"):
        return True  # 'two villages on the river Drina'
    joint = scene.some(last, last + _TOWN_OF, "claims.town-of", "place", "punct") if lone else -1
    if joint and scene.at(joint, "claims.town-of") and scene.at(joint + 1, "place"):
        return True
    beside = scene.has(first - 1, first, "claims.definite", "claims.recall")  # 'of the' is one unit
    water = len(row) == 1 and row[0]["kind"] == "other" and beside
    return water and scene.at(last, "claims.in") and scene.at(last + 1, "place")


def made_in(scene: Scene, first: int) -> bool:
    """'Mines manufactured in Armenia'."""
    before = first - 1 - scene.at(first - 1, "claims.definite")
    return scene.at(before, "claims.in") and scene.at(before - 1, "claims.made-in")
