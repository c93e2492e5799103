"""What was not done: verbs of work that nobody did ('failed to clear', 'instead of clearing'), and the rest of what was
told before ('20 of the fields have been cleared, the other 28 not')."""

from __future__ import annotations

from minewire.resolve.claims.counted.nobody import no_one
from minewire.resolve.claims.figure import WORK, Figure, unit_of
from minewire.resolve.claims.scene import Scene

from .purposes import doing

_FAILED = 4  # units between 'failed' and its 'to find and destroy'
_HAS = 3  # units from 'has' to a verb: 'has ever fully cleared'
_KEPT = 8  # units of 'kept the agency's sappers there from clearing'
_BUT = 2  # units of ', but' between what was done and 'not'
_DONE = ("cleared", "surveyed", "released", "cancelled")


def undone(scene: Scene, figure: Figure) -> bool:
    """Whether a figure stands behind an active verb that tells what was not done."""
    verb = figure.trigger
    if figure.kind not in WORK or verb is None or verb >= figure.first:
        return False
    first, _ = scene.sentences[figure.sentence]
    return _failed(scene, first, verb) or _kept_from(scene, first, verb) or _nobody(scene, verb)


def _failed(scene: Scene, first: int, verb: int) -> bool:
    """'failed to clear', 'were unable to find and destroy', 'did not manage to clear'."""
    to = next(
        (unit for unit in range(verb - 1, max(first, verb - _FAILED) - 1, -1) if scene.at(unit, "claims.to")), None
    )
    if to is None or scene.has(to + 1, verb, "figure", "area", "punct"):
        return False
    at = to - 1
    while scene.has(at, at + 1, "date", "claims.within", "claims.adverb", "place"):
        at -= 1  # 'failed in 2023 to clear'
    denied = scene.has(max(first, at - 2), at, "claims.negation")
    if scene.at(at, "claims.fails"):
        return not denied  # 'never failed to clear'
    return scene.at(at, "claims.manages") and denied


def _kept_from(scene: Scene, first: int, verb: int) -> bool:
    """'instead of clearing', 'stopped destroying', 'kept the sappers from clearing'."""
    if not doing(scene, verb):
        return False
    if scene.has(verb - 1, verb, "claims.instead-of"):
        return not scene.has(max(first, verb - 3), verb - 1, "claims.negation")  # 'did not stop clearing'
    kept = (
        scene.some(max(first, verb - _KEPT), verb, "claims.keeps-from") if scene.at(verb - 1, "claims.origin") else None
    )
    return kept is not None and not scene.has(kept, verb, "figure", "punct")


def _nobody(scene: Scene, verb: int) -> bool:
    """'Nobody has ever cleared the 40 hectares'; without 'has' the figure may be none ('none found')."""
    has = scene.some(max(verb - _HAS, 1), verb, "claims.perfect")
    return has is not None and scene.at(has - 1, "figure") and no_one(scene, has - 1)


def left_undone(scene: Scene, figure: Figure, before: list[Figure]) -> bool:
    """A number without a noun that only says how many the verb before is not told of: they are still there."""
    told = before[-1] if before else None
    if told is None or told.kind not in WORK or told.action not in _DONE:
        return False
    if not (_denied_behind(scene, figure) or _denied_before(scene, figure, told)):
        return False
    figure.kind, figure.measure, figure.unit = told.kind, told.measure, unit_of(told)
    figure.action, figure.trigger = "remaining", None
    figure.parent = told.parent
    return True


def _denied_behind(scene: Scene, figure: Figure) -> bool:
    """'the other 28 not', 'the other 28 have not yet been'."""
    at = figure.last
    while scene.has(at, at + 1, "claims.perfect", "claims.passive"):
        at += 1
    if not scene.at(at, "claims.negation"):
        return False
    at += 1
    while scene.has(at, at + 1, "claims.as-yet", "claims.passive"):
        at += 1
    return at >= scene.sentences[figure.sentence][1] or scene.has(at, at + 1, "=.", "=;", "=,", "para")


def _denied_before(scene: Scene, figure: Figure, told: Figure) -> bool:
    """'cleared 20 of them but not the other 28'."""
    ends = figure.last >= scene.sentences[figure.sentence][1] or scene.has(
        figure.last, figure.last + 1, "=.", "=;", "para"
    )
    at = figure.first - 1
    while (
        at > told.last
        and scene.has(at, at + 1, "claims.filler", "link.the-rest")
        and not scene.at(at, "claims.negation")
    ):
        at -= 1
    return ends and scene.at(at, "claims.negation") and at - told.last <= _BUT
