"""Numbers that count nobody, though they stand where victims are counted."""

from __future__ import annotations

from minewire.resolve.claims.figure import Figure
from minewire.resolve.claims.scene import Scene, within
from minewire.ruleset import Match

_SINGLE = "ordnance.single"  # 'a single mine'
_PEOPLE = "people"
_TO = 3  # units from 'to' to what it is done to
_COUNTED = ("person", "person.outcome-noun", "device", "outcome.past", "outcome.state")


def apart(scene: Scene, unit: int) -> bool:
    """Whether a number goes on with nothing told before: right before another number it is of a clock or a code; '1,980
    small arms', 'the blast of three landmines'; '412 mine-affected communities'; 'and the injured 34' years old."""
    if scene.has(unit + 1, unit + 2, "figure", "clock", "claims.no-noun", "device.surely-ours"):
        return True
    if scene.at(unit + 1, "claims.unsafe") and scene.has(unit + 2, unit + 3, "claims.group-noun", "claims.ground"):
        return True
    return scene.at(unit - 1, "outcome.past") and scene.at(unit - 2, "claims.definite")


def _unreal(scene: Scene, match: Match, first: int) -> bool:
    """'without finding a single shell', 'to clear a single mine', 'before a single mine was lifted'."""
    denied = scene.has(first, match.first, "claims.negation", "claims.before", "claims.if")
    denied = denied or any(scene.numbers[unit].value == 0 for unit in within(scene.numbered, first, match.first))
    return denied or scene.has(max(match.first - _TO, first), match.first, "claims.to")


def no_one(scene: Scene, at: int) -> bool:
    """'No one met an accident.'"""
    return scene.rules.lexicon("claims.no-one").value(scene.tape.unit(at).lower()) is not None


def only_people(scene: Scene, at: int) -> bool:
    """'Three minefields nobody had known of': words for people, not for mines."""
    return scene.rules.lexicon("claims.no-one").value(scene.tape.unit(at).lower()) == _PEOPLE


def no_victim(scene: Scene, figure: Figure, match: Match) -> bool:
    """'Whose son was one of nine children killed', 'one of the medics told an agency', 'one of the largest landmine
    battlefields', 'the number of people killed by three mines': what is counted is nobody here."""
    if match.rule.label == "TOLL":
        return scene.has(match.last, match.last + 1, "device")
    if match.rule.label == "PART" and (_of_things(scene, match.last) or _of_owners(scene, match.last)):
        return True
    if match.rule.label == "PEOPLE" and match.last == match.first + 1 and scene.at(match.first - 1, "claims.of"):
        return scene.at(match.first - 2, "person.parent")  # 'a mother of six who lost an arm'
    if match.rule.label == "PART" and figure.value == 0 and older(scene, match.last):
        return True
    if figure.value != 1:
        return False
    if match.rule.label == "PART" and scene.at(figure.first - 1, "claims.singular"):
        return True
    if match.rule.id == _SINGLE:
        return _unreal(scene, match, scene.sentences[figure.sentence][0])
    told = match.rule.label == "PART" and scene.at(match.last, "claims.reports")
    return told or (scene.has(match.first, match.last, "claims.superlative") and _heads(scene, match.last))


def older(scene: Scene, at: int) -> bool:
    """'(none of them) older than 15': the bound is a part of the number."""
    if at not in scene.numbers:
        return False
    opens = scene.tape.unit(at).split()[0].lower()
    return scene.rules.lexicon("claims.older").value(opens) is not None


def _of_owners(scene: Scene, at: int) -> bool:
    """'two of the deminers' dogs', 'three of the farmer's cows'."""
    return scene.at(at, "claims.genitive") or (scene.has(at, at + 1, "='", "=’") and scene.at(at + 1, "lower"))


def _of_things(scene: Scene, at: int) -> bool:
    """'two of these villages', but not 'two of these men' or 'two of those killed'."""
    if not (scene.at(at - 1, "link.determining") and scene.at(at, "lower")):
        return False
    endings = tuple(scene.rules.lexicon("number.plural-ending").entries)
    return scene.tape.unit(at).endswith(endings) and not scene.has(at, at + 1, *_COUNTED)


def _heads(scene: Scene, unit: int) -> bool:
    """Whether a noun goes on behind a device ('landmine battlefields'), and no verb, place or clause does."""
    others = ("claims.passive", "claims.perfect", "action.past", "claims.in", "claims.within", "claims.where")
    return scene.at(unit, "lower") and not scene.has(unit, unit + 1, *others, "claims.who", "claims.and", "claims.stop")


def not_done(scene: Scene, match: Match) -> str | None:
    """'laid not even one mine', 'had not laid one mine', 'did not find a single mine'."""
    verbs = range(match.outer_first, match.outer_first + 2)
    told = (scene.value(form, verb) for verb in verbs for form in ("action.past", "action.active"))
    return next(filter(None, told), None)


def one_of_many(scene: Scene, unit: int) -> bool:
    """'Rosa is one of an estimated 88,000 Angolans with such wounds': whom else it counts stands right behind."""
    behind = scene.some(unit + 2, unit + 5, "figure", "punct")
    return scene.numbers[unit].value == 1 and behind is not None and scene.at(behind, "figure")
