"""Victims of the next place or day, for whom the verb is not said again: 'Two were hurt in Zar and a boy in Lachin'."""

from __future__ import annotations

from minewire.resolve.claims.figure import Figure
from minewire.resolve.claims.scene import Scene

_IN = ("claims.within", "claims.beside", "claims.in", "claims.at")
_CLOSE = ("=.", "=;", "=,", "=)", "para", "claims.and")
_WHERE = ("place", "date", "claims.ground")
_VERBS = (
    *("outcome.past", "outcome.state", "outcome.active", "claims.passive", "claims.perfect", "claims.verb"),
    *("claims.reports", "claims.who", "claims.relative", "claims.when", "claims.while", "claims.that", "cause.clause"),
    *("figure", "claims.he", "claims.they", "=;"),
)
_PHRASE = 5  # units of 'in the village of Zar'
_ASIDE = 5  # units of ', on the 29th,'


def gapped_victims(scene: Scene, figure: Figure, before: list[Figure]) -> None:
    """'A driver was killed at Zar and, on the 29th, two soldiers in Lachin': the verb right behind those before."""
    model = before[-1] if before else None
    if model is None or model.kind != "person" or not model.outcome or figure.outcome:
        return
    if _timed_alike(scene, model, figure) and all(f.outcome == model.outcome for f in before):
        figure.outcome, figure.trigger = model.outcome, model.trigger
        return
    verb, one = model.trigger, figure.number is None
    if (
        verb is None
        or not model.last <= verb < figure.first
        or (one and not scene.at(figure.first, "claims.indefinite"))
    ):
        return
    joint = _joint(scene, verb, figure)
    if joint is None or scene.has(verb + 1, joint, *_VERBS) or not scene.has(verb + 1, joint, *_WHERE):
        return
    if _placed(scene, figure) or (joint < figure.first - 1 and scene.has(figure.last, figure.last + 1, *_CLOSE)):
        figure.outcome, figure.trigger = model.outcome, model.trigger


def _timed_alike(scene: Scene, model: Figure, figure: Figure) -> bool:
    """'Mines killed 40 people in 2022 and 70 people in 2023.', 'In 2022 mines killed 40 people, in 2023 70 people.'"""
    verb = model.trigger
    if verb is None or scene.has(max(model.last, verb + 1), figure.first, *_VERBS):
        return False
    fronted = scene.at(figure.first - 1, "date")
    joint, close = (figure.first - 3, figure.last) if fronted else (figure.first - 1, figure.last + 2)
    told = _in_time(scene, joint + 1) if fronted else _in_time(scene, figure.last) and _in_time(scene, model.last)
    if not told or not scene.has(joint, joint + 1, "=,", "=;", "claims.and"):
        return False
    joint -= scene.at(joint, "claims.and") and scene.at(joint - 1, "=,")
    if not fronted and joint != model.last + 2:
        return False
    if scene.has(close, close + 1, "=.", "=;", "para"):
        return True
    behind = close + 1 + (scene.at(close, "=,") and scene.at(close + 1, "claims.and"))
    listed = scene.has(close, close + 1, "=,", "claims.and")
    return listed and (_in_time(scene, behind) if fronted else scene.at(behind, "figure"))


def _in_time(scene: Scene, unit: int) -> bool:
    return scene.at(unit, "claims.within") and scene.at(unit + 1, "date")


def _joint(scene: Scene, verb: int, figure: Figure) -> int | None:
    """The 'and' before a figure, or before its day: 'and two', 'and, on the 29th, two', 'and on Monday two'."""
    at = figure.first - 1
    at -= scene.at(at, "=,")
    if scene.has(at, at + 1, "date"):
        day = at
        at -= 1 + scene.has(at - 1, at, *_IN)
        at -= scene.at(at, "=,")
        return at if scene.at(at, "claims.and") and verb < at and figure.first - day <= _ASIDE else None
    return at if at == figure.first - 1 and scene.at(at, "claims.and") and verb < at else None


def _placed(scene: Scene, figure: Figure) -> bool:
    """'two soldiers in Lachin.', with no verb behind the place."""
    if not scene.has(figure.last, figure.last + 1, *_IN):
        return False
    for at in range(figure.last + 1, figure.last + 1 + _PHRASE):
        if scene.has(at, at + 1, *_CLOSE):
            named = scene.at(at, "=,") and scene.at(at + 1, "cap")  # 'and a doctor in Zar, Ali Hasan, treated him'
            return at > figure.last + 1 and scene.has(figure.last + 1, at, *_WHERE) and not named
        if scene.has(at, at + 1, *_VERBS):
            return False
    return False
