"""Wars as what kills: 'the war of 1991-94 cost 20,000 lives', but not 'mines of the war killed 20'."""

from __future__ import annotations

from minewire.resolve.claims.scene import Scene

_SIDES_WITHIN = 10  # units between a clash with those who take part in it and what it did
_VERB_WITHIN = 5  # units between a war and what it did, and between that and whom
_NAME_OF_WAR, _HARM_BEFORE = 6, 4  # units of the name of a war, and between a verb of harm and the war
_TOLL_OF = 4  # units between a toll and the war it is of
_OF_MINES = 2  # units of "mines'" before their toll
_DOING = ("outcome.past", "outcome.active", "outcome.lives")
_HARMS = ("outcome.past", "outcome.state")
DEVICES = ("device", "device.thing", "device.weak")
_BEFORE = ("claims.article", "claims.adjective", "claims.genitive", "claims.previous", "ordinal", "duration", "number")
_NAMING = ("place", "demonym", "claims.the")


def toll_of_war(scene: Scene, unit: int) -> bool:
    """'The death toll of the war'; not 'the toll of mines in the war', 'the mines' toll in the war', 'the number of
    dead since the war'."""
    toll = scene.some(unit - _TOLL_OF, unit, "outcome.toll")
    return toll is not None and not scene.has(toll - _OF_MINES, unit, "device", "claims.since")


def in_war(scene: Scene, unit: int, first: int) -> bool:
    """'More than 30,000 people died in the first Karabakh war': the time that is told names what killed them."""
    at = unit - 1
    while at > unit - _NAME_OF_WAR and scene.has(
        at, at + 1, "ordinal", "claims.previous", "claims.adjective", "cap", "date", "duration", "number", *_NAMING
    ):
        at -= 1
    return scene.at(at, "claims.within") and scene.has(max(first, at - _HARM_BEFORE), at, *_HARMS)


def of_war(scene: Scene, unit: int, first: int, last: int) -> bool:
    """'The war lasted until 2009 and killed 100,000', 'the war, in which half a million died': of a sentence whose
    subject is the war, and which names no device; not 'since the war ended 300 have died'."""
    if scene.at(unit + 1, "=,") and scene.at(unit + 2, "claims.relative") and scene.has(unit + 3, unit + 6, *_DOING):
        return not scene.has(unit + 2, scene.some(unit + 2, last, "=,") or last, *DEVICES)
    if scene.has(first, last, *DEVICES, "claims.since", "claims.since-then"):
        return False
    at = unit - 1 - (scene.at(unit - 1, "lower") and not scene.at(unit - 1, "claims.stop"))  # 'civil'
    while at >= first and scene.has(at, at + 1, *_BEFORE, *_NAMING):
        at -= 1
    opens = at < first or scene.at(at, "=,") or scene.at(at, "claims.during")
    return opens and scene.has(unit, last, "outcome.past", "outcome.state", "outcome.active", "outcome.lives")


def since(scene: Scene, unit: int, last: int) -> bool:
    """'since the fighting began': no cause; but 'since clashes of the army with rebels killed 20'."""
    return scene.has(unit - 3, unit, "claims.since") and not kills(scene, unit, last, _SIDES_WITHIN)


def kills(scene: Scene, unit: int, last: int, within: int = _VERB_WITHIN) -> bool:
    """Whether a war is what kills: 'the war of 1991-94 had cost 20,000 lives', 'the war between A and B has killed'."""
    sides = scene.has(unit + 1, unit + 2, "claims.between", "claims.with") and scene.at(unit - 1, "claims.definite")
    within = _SIDES_WITHIN + _VERB_WITHIN if sides else within
    verb = scene.some(unit + 1, min(unit + within, last), "outcome.active", "outcome.lives", "outcome.past")
    if scene.at(unit + 1 + scene.at(unit + 1, "=,"), "claims.relative") or scene.at(unit + 1, "claims.that"):
        behind = scene.some(unit + 2, min(unit + 2 + _SIDES_WITHIN, len(scene.chars)), "claims.perfect", "figure", "=.")
        if behind is not None and scene.at(behind, "claims.perfect"):
            verb = behind + 1 if scene.has(behind + 1, behind + 2, *_DOING) else None
            return verb is not None and scene.has(verb, verb + _VERB_WITHIN, "figure", "person")
    if verb is None or scene.has(unit + 1, verb, "device", "=,", "claims.passive", "figure"):
        return False
    return scene.has(verb, min(verb + _VERB_WITHIN, last), "figure", "person")
