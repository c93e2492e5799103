"""What cost people their lives, deaths told behind those hurt, and the fighters whom a force lost."""

from __future__ import annotations

from itertools import pairwise, zip_longest

from minewire.resolve.claims.done.triggers import Trigger
from minewire.resolve.claims.figure import Figure
from minewire.resolve.claims.scene import Scene

from .limbs import limb_taken

_SUCH = 3  # units of 'to such'
_ENDED = 5  # units of 's life was ended'
_PREDICATE = 10  # units of 'to be hurt by a mine this year was'
_DENIED = 2  # units of "did not"
_WHO = 5  # units from a comma to the verb: ', who later on has died'


def later_died(scene: Scene, figures: list[Figure], deaths: list[Trigger], end: int) -> None:
    """'A man injured by a mine last week has died', 'was hurt and died in hospital': the death is the outcome."""
    alone = [b for a, b in pairwise([None, *figures]) if b is not None and (a is None or a.last != b.last)]
    for figure, after in zip_longest(alone, alone[1:]) if deaths else ():  # not 'of the two men wounded one has died'
        hurt = (
            figure.kind in ("person", "part")
            and figure.outcome in ("injured", "killed_or_injured")
            and figure.value != 0
        )
        if hurt and figure.value == 1 and (died := _who_died(scene, figure.last, deaths)) is not None:
            figure.outcome, figure.trigger = "killed", died
        if not hurt or figure.trigger is None or figure.trigger < figure.last:
            continue
        if scene.has(figure.first - 1, figure.first, "claims.recall", "claims.of"):
            continue  # 'four of the nine people shot died'
        death = next((t.unit for t in deaths if figure.trigger < t.unit < (after.first if after else end)), None)
        if death is not None and not scene.has(
            figure.trigger, death, "=;", "claims.unreal", "person.others", "ordinal"
        ):
            figure.outcome, figure.trigger = "killed", death


def _who_died(scene: Scene, at: int, deaths: list[Trigger]) -> int | None:
    """'wounded a picker, who later died'."""
    who = scene.at(at, "=,") and scene.at(at + 1, "claims.who")
    death = next((t.unit for t in deaths if at + 1 < t.unit <= at + _WHO), None) if who else None
    return None if death is None or scene.has(at + 2, death, "punct", "figure", "claims.negation") else death


def some_died(scene: Scene, figures: list[Figure]) -> None:
    """'Five shot, two dead', 'shot five people, killing two': who was shot may have died, where some of them did."""
    for figure in figures:
        if figure.outcome == "injured" and figure.trigger is not None and scene.at(figure.trigger, "outcome.open"):
            died = (f for f in figures if f.outcome == "killed" and f.first > figure.first and f.value)
            if any(
                (f.kind in ("bare", "part") or f.label == "OUTCOME") and (f.value or 0) < (figure.value or 0)
                for f in died
            ):
                figure.outcome = "killed_or_injured"


def lost(scene: Scene, figure: Figure) -> str | None:
    """'The rebels lost 14 fighters', which is no claim where no device is named."""
    fighters = figure.kind == "person" and figure.facets.get("status") in ("military", "other")
    return "killed" if fighters and figure.value and scene.at(figure.first - 1, "outcome.lost") else None


def read_lives(scene: Scene, figure: Figure, end: int) -> None:
    """'cost a shepherd his life', 'cost him a hand', 'claimed 12 lives', 'lost his nephew to a mine'."""
    first, last = figure.first, figure.last
    if figure.kind == "person" and scene.has(last, last + 3, "person.lives"):
        if scene.has(first - 3, first, "outcome.lives") or _life_ended(scene, last):
            figure.outcome = "killed"  # also 'A herder's life was ended by a mine'
    elif figure.kind == "person" and (verb := limb_taken(scene, figure)) is not None:
        figure.outcome, figure.trigger = "injured", verb
    elif figure.kind == "person" and scene.has(first, last, "person.lives"):
        taken = scene.has(last, last + 4, "outcome.lives", "outcome.lives-taken")  # 'nine lives were lost'
        figure.outcome = "killed" if taken or scene.has(first - 8, first, "outcome.lives") else None
    elif figure.kind == "person" and _buried(scene, first - 1):
        figure.outcome, figure.trigger = "killed", first - 1  # 'In May we buried two colleagues.'
    elif figure.kind == "person" and scene.at(first - 1, "claims.buried") and not scene.at(first - 2, "claims.passive"):
        figure.kind, figure.outcome = "count", None  # 'We did not bury a deminer.'
    elif figure.kind == "bare" and scene.at(first - 1, "claims.buried") and scene.at(first - 2, "claims.my"):
        figure.kind, figure.outcome, figure.trigger = "person", "killed", first - 1  # 'We buried eight in one row.'
    elif figure.kind in ("person", "part") and _we_buried(scene, last):
        figure.outcome, figure.trigger = "killed", last + 1  # 'Sixty of them we buried.'
    elif figure.kind == "person" and (rank := _of_rank(scene, figure)) is not None:
        figure.outcome, figure.trigger = scene.value("claims.to-die", rank), rank
    took = figure.rule == "casualty.implied-kin" and scene.at(first - 1, "outcome.tore") and not figure.outcome
    if took and scene.at(first - 2, "device"):
        figure.outcome, figure.trigger = "killed", first - 1  # 'A mine took my uncle.'
    lost = figure.kind == "person" and scene.at(first - 1, "outcome.lost") and not figure.outcome
    such = scene.some(last, last + _SUCH, "claims.such")  # 'lost 11 troops to such devices'
    if lost and (
        scene.has(last, end, "device")
        or (such and scene.at(such + 1, "device.pronoun"))
        or figure.facets.get("status") == "deminer"
        or (figure.number is not None and scene.has(first - 2, first - 1, "person.military", "cause.armed"))
    ):
        figure.outcome, figure.trigger = "killed", first - 1


def _buried(scene: Scene, verb: int) -> bool:
    """'We buried two colleagues'; not 'we did not bury a deminer', 'were buried'."""
    denied = scene.has(verb - _DENIED, verb, "claims.negation")
    return scene.at(verb, "claims.buried") and not scene.at(verb - 1, "claims.passive") and not denied


def _we_buried(scene: Scene, last: int) -> bool:
    buried = scene.at(last + 1, "claims.buried") and scene.has(last + 2, last + 3, "punct", "para", "claims.and")
    return buried and scene.has(last, last + 1, "claims.my", "claims.they")


def _life_ended(scene: Scene, last: int) -> bool:
    """'A herder's life was ended'; not 'seven injuries, no lives were lost'."""
    ended = scene.some(last, last + _ENDED, "outcome.lives-taken", "punct", "figure")
    return ended is not None and scene.at(ended, "outcome.lives-taken")


def _of_rank(scene: Scene, figure: Figure) -> int | None:
    """The verb of 'the last to die was a forester', 'the first to be hurt by a mine this year was a goatherd'."""
    first = figure.first
    if figure.label != "IMPLIED" or not scene.at(first - 1, "claims.singular"):
        return None
    verb = scene.some(first - _PREDICATE, first - 1, "claims.to-die")
    if verb is None or scene.has(verb + 1, first - 1, "figure", "=,", "=;", "claims.who", "claims.perfect"):
        return None
    ranked = scene.has(verb - 1 - scene.at(verb - 1, "person"), verb, "claims.rank-of-one")
    return verb if ranked else None
