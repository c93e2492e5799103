"""Wholes of which only a share was dealt with: '60 per cent of the 900 hectares have been cleared'."""

from __future__ import annotations

from minewire.resolve.claims.figure import Figure
from minewire.resolve.claims.scene import Scene

_VERB = 3  # units of 'has now been'
_WHOLE = 12  # units from a whole to its share: ' contaminated with mines in the district,'


def divided(scene: Scene, figure: Figure) -> bool:
    """'cleared 84 per cent of 1,389 minefields', 'half of the 417 minefields have been cleared': the verb is told of
    the share alone; not in 'a third of the 45 hectares cleared is farmland'."""
    verb = figure.trigger
    if figure.kind == "person" and verb is not None and verb > figure.last and _of_them(scene, verb):
        return True
    if figure.kind == "incident":
        return False  # 'More than half of the 40 accidents happened in May': there were so many
    of = figure.first - 1
    of -= scene.has(of - 1, of, "claims.definite") and scene.at(of, "lower")  # 'of the initial 5,000 hectares'
    of -= scene.has(of, of + 1, "claims.definite", "claims.possessive")
    if not scene.has(of, of + 1, "claims.of", "claims.recall"):
        return False
    if of == scene.opening(figure.sentence):
        return _share_behind(scene, figure)
    if not scene.has(of - 1, of, "percent", "measure"):
        return False
    last = figure.last
    if scene.at(last, "=,") and scene.at(last + 1, "figure") and scene.at(last + 2, "=,"):
        last += 3  # 'half of the 94 minefields, 47, have been cleared'
    subject = scene.has(last, last + 1, "claims.passive", "claims.perfect")
    within = figure.trigger is not None and figure.trigger > figure.last and scene.at(figure.trigger, "action.past")
    apart = within and scene.has(figure.last, figure.trigger or 0, "figure", "area", "=,", "punct")
    verb = figure.trigger if figure.trigger is not None and figure.trigger > last else last
    told = verb > last and scene.has(verb - _VERB, verb, "claims.passive", "claims.perfect")
    told = told and not scene.has(last, verb, "figure", "area", "punct")  # 'that had been mined have been cleared'
    if ((within and not apart) or told) and _dangerous(scene, figure.last, verb):
        figure.action, figure.trigger = "remaining", None  # 'a tenth of the 840 hectares of mined land was cleared'
        return False
    if told:
        return True
    of_share = figure.outcome is None and (figure.trigger is None or figure.trigger < figure.first)
    return of_share or (subject and figure.trigger is not None and figure.trigger > figure.last)


def _of_them(scene: Scene, verb: int) -> bool:
    """'The bus was carrying 21 people when it hit a mine and most of them died': nobody says how many."""
    at = verb - 1 - scene.at(verb - 1, "claims.passive")
    return scene.at(at, "claims.share") and scene.at(at, "claims.quantity")


def _share_behind(scene: Scene, figure: Figure) -> bool:
    """'Of the 900 hectares contaminated with mines, 60 per cent have been cleared.'"""
    verb = figure.trigger
    if verb is None or verb < figure.last:
        return False
    comma = scene.some(figure.last, min(figure.last + _WHOLE, verb), "=,", "=;", "area")
    if comma is None or not scene.at(comma, "=,") or not scene.has(comma + 1, comma + 2, "percent"):
        return False
    if _dangerous(scene, figure.last, comma):
        figure.action, figure.trigger = "remaining", None
        return False
    return True


def _dangerous(scene: Scene, first: int, last: int) -> bool:
    """Whether the words between say that the land was contaminated."""
    if scene.has(first, last, "action.adjective", "action.attribute", "device.strewn-with", "device.strewn"):
        return True
    return any(scene.value("action.past", unit) == "remaining" for unit in range(first, last))
