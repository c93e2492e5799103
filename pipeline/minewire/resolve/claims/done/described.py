"""Words of an action that tell nothing done: where things are, what ground is like, what fell or was fired."""

from __future__ import annotations

from minewire.resolve.claims.scene import Scene

_RECORDED_WITHIN = 6  # units of '40 artillery shells and mines fired'
_WHICH = 5  # units of ', which had been carefully'
_BEFORE_KEPT = ("=,", "claims.relative", "claims.who", "claims.that", "claims.passive", "claims.perfect",
                "claims.adverb")  # fmt: skip
_IN_TIME = 5  # units of 'in the month of April'
_FIRED_WITHIN = 4  # units of 'to have been fired'


def fired(scene: Scene, unit: int) -> bool:
    """'700 shells are thought to have been fired': where they are now is not told."""
    thrown = scene.some(unit + 1, unit + 1 + _FIRED_WITHIN, "device.thrown-by")
    return thrown is not None and scene.at(thrown - 1, "claims.passive")


def stands(scene: Scene, unit: int) -> bool:
    """'300 mines located in that village': where they are; not 'located in April', 'have been located on the hill'."""
    where = scene.at(unit, "claims.located") and scene.at(unit + 1, "claims.within")
    where = where and not scene.has(unit - 2, unit, "claims.been")
    return where and not scene.has(unit + 2, unit + _IN_TIME, "date", "duration")


def of_attack(scene: Scene, unit: int) -> bool:
    """'recorded 40 shells fired at the town': an attack that was counted, nothing found."""
    thrown = scene.some(unit + 1, unit + 1 + _RECORDED_WITHIN, "device.thrown-by", "punct")
    counted = scene.has(unit, unit + 1, "action.recording", "action.counting")
    return counted and thrown is not None and scene.at(thrown, "device.thrown-by")


def describes(scene: Scene, unit: int, lexicon: str) -> bool:
    """'a recently laid minefield', 'the newly cleared minefield': what the ground is like, nothing told here; nor is
    it in 'the demining office'."""
    if scene.at(unit, "claims.work-verb") and scene.at(unit + 1, "claims.of-work"):
        return True
    behind = unit + 1 + scene.has(unit + 1, unit + 2, "demonym", "claims.adjective")
    ground = lexicon == "action.past" and scene.at(behind, "device.ground") and scene.at(unit - 1, "claims.adverb")
    return ground and scene.has(unit - 2, unit - 1, "claims.article", "claims.definite")


def stored(scene: Scene, unit: int) -> bool:
    """'The cache, hidden in drums, held 27 grenades', 'a barrel buried in a yard': how arms were kept, no mine laid."""
    at = unit - 1
    while at > unit - _WHICH and scene.has(at, at + 1, *_BEFORE_KEPT):
        at -= 1
    return scene.has(at, at + 1, "claims.hoard", "claims.kept-in")


def falls(scene: Scene, unit: int) -> bool:
    """'Mined land dropped to 838 hectares': nothing was dropped on it."""
    return scene.has(unit + 1, unit + 2, "claims.to", "claims.agent", "claims.out-of") and scene.has(
        unit + 2, unit + 3, "figure", "area"
    )
