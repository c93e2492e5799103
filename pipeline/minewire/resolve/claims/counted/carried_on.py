"""Whether a number without a noun goes on with what a figure before it counts."""

from __future__ import annotations

from minewire.resolve.claims.done.verbless import LIST_WITHIN
from minewire.resolve.claims.figure import PLANNED_WHOLE, Figure
from minewire.resolve.claims.scene import Scene

from .changed import changed_to
from .gapped import own_subject

_RANKS = ("=)", "=,", "=;", "=(", "claims.and", "link.ranked", "place", "cap", "claims.of-one")
_VERB_BEFORE = 3  # units from a verb to its figure: 'recorded a total of'
_PLACED = 3  # units of 'near the' and of 'near northern Homs'
_OF_TIME = 2  # units of 'in 2023'
_OF_TALLY = 5  # units of "in the first six months of 2023"
_OF_LAND = 6  # units of 'of cluster-bomb strike zones'
_HAPPENED = 4  # units of 'have taken place'


def carries_on(scene: Scene, figure: Figure, model: Figure) -> bool:
    """Whether a bare number is the next member of a list that the model is in."""
    near = figure.first - model.last <= LIST_WITHIN
    joined = figure.rule == PLANNED_WHOLE or (_joins(scene, figure, model) and goes_on(scene, figure))
    return near and (joined or same_verb(scene, figure, model))


def _joins(scene: Scene, figure: Figure, model: Figure) -> bool:
    """Whether a bare number goes on with the noun before it: behind 'and', or 'X accounted for 412 …, and Y for 88'."""
    if _tally_on(scene, figure, model) or _shown(scene, figure, model) or changed_to(scene, figure, model):
        return True
    if figure.running or scene.at(figure.first - 1, "claims.joins") or own_subject(scene, figure, model):
        return True
    before = figure.first - 1 - scene.at(figure.first - 1, "claims.only")
    if scene.at(before, "claims.but") and scene.has(figure.last, figure.last + _OF_TIME, "date"):
        return True  # 'killed 61 people in 2022, but only nine last year'; not 'but nine in Fuzuli survived'
    own = figure.first - 1
    if _in_turn(scene, figure):
        return True
    if figure.label == "BARE" and scene.at(own, "claims.of-one") and scene.at(own - 1, "place"):
        return scene.has(own - 2, own - 1, "=,", "claims.and")  # 'and Fuzuli district 26'
    if figure.label == "BRACKET" and scene.at(own, "place"):  # 'Fuzuli had 28 mines, Aghdam 26'
        return scene.has(own - 1, own, "=,", "claims.and")
    if figure.label == "BRACKET" and scene.at(own, "=("):
        return _ranked(scene, figure, model)
    told = scene.at(model.first - 1, "claims.account") or scene.at(figure.first - 2, "device")
    return told and scene.at(figure.first - 1, "claims.for")


def _in_turn(scene: Scene, figure: Figure) -> bool:
    """'In April they lifted 64 mines, in May 75 and in June only 12': a time of its own right before the number."""
    at = figure.first - 1
    while scene.at(at, "claims.only"):
        at -= 1
    opens = at - 1
    joined = scene.has(opens - 1, opens, "=,", "=;", "claims.and", "claims.but")
    return scene.at(at, "date") and scene.at(opens, "claims.within") and joined


def _ranked(scene: Scene, figure: Figure, model: Figure) -> bool:
    """'Bié (39 victims), followed by Moxico (14) and Huambo (3)': numbers in brackets behind the next places."""
    if not scene.at(model.first - 1, "=(") or not scene.at(model.last, "=)"):
        return False
    between = range(model.last, figure.first)
    return all(scene.has(unit, unit + 1, *_RANKS) for unit in between) and scene.has(model.last, figure.first, "place")


def _tally_on(scene: Scene, figure: Figure, model: Figure) -> bool:
    """'Casualties fell to 56 in 2022, and to 16 in the first half of 2023': the same tally at another time."""
    if model.label != "TOLL" and model.rule != "incident.tally":
        return False
    joint = scene.at(figure.first - 1, "claims.to") and scene.has(
        figure.first - 2, figure.first - 1, "claims.and", "=,"
    )
    return joint and scene.has(figure.last, figure.last + _OF_TALLY, "date", "duration")


def same_verb(scene: Scene, figure: Figure, model: Figure) -> bool:
    """'recorded 12 accidents in 2020 and has recorded seven this year': the verb of the noun, told again."""
    verb = figure.first - 1
    while scene.at(verb, "claims.only"):
        verb -= 1
    opens = verb - 1
    while scene.at(opens, "claims.perfect"):
        opens -= 1
    dated = scene.has(figure.last, figure.last + _OF_TIME, "date", "duration", "claims.since")
    if not dated or not scene.has(opens, opens + 1, "claims.and", "claims.but", "claims.while"):
        return False
    word = scene.tape.unit(verb).lower()
    return any(scene.tape.unit(unit).lower() == word for unit in range(model.first - _VERB_BEFORE, model.first))


def _shown(scene: Scene, figure: Figure, model: Figure) -> bool:
    """'The maps of Izium show 31,000 mines, those of Kupiansk showed 12,000': what other papers show is of the same."""
    of_mines = model.kind in ("device", "hazard") and model.action == "remaining"
    there = scene.at(figure.first - 1, "claims.there-be") and scene.at(figure.first - 2, "claims.dummy")
    if not of_mines or not (there or scene.at(figure.first - 1, "claims.keeps")):
        return False
    first, _ = scene.sentences[figure.sentence]
    return scene.has(first, figure.first, "action.map-context") and scene.has(
        model.last, figure.first, "claims.while", "claims.and", "=,", "=;"
    )


def ends_with_dash(scene: Scene, figure: Figure) -> bool:
    """'Since 2020 - 399.': a new figure for what the sentence before told."""
    _, last = scene.sentences[figure.sentence]
    return figure.last >= last - 1 and scene.has(figure.first - 1, figure.first, "=-", "=–", "=—", "=:")


def of_land(scene: Scene, at: int) -> bool:
    """'31 hectares of vineyards and 12 of pasture', 'and 71,030 of bomblet strike zones'."""
    end = scene.some(at, at + _OF_LAND, "=,", "=.", "=;", "figure", "area", "para") or at + _OF_LAND
    return scene.at(at, "claims.of") and scene.has(at + 1, end, "claims.land", "hazard")


def at_place(scene: Scene, at: int) -> bool:
    """'12 near Homs', '12 along the road': where what a number without a noun counts was."""
    where = scene.has(at, at + 1, "claims.beneath", "claims.in", "claims.beside") and not scene.at(at, "claims.of")
    return where and scene.has(at + 1, at + _PLACED, "place", "claims.article", "claims.the")


def goes_on(scene: Scene, figure: Figure) -> bool:
    """Whether the bare number ends its phrase: a place, a date or the end of the clause follows."""
    after = figure.last
    tape = scene.tape
    if of_land(scene, after) or at_place(scene, after):
        return True
    if scene.at(after, "claims.out-of") and scene.has(after + 1, after + 2, "place", "claims.possessive"):
        return True  # 'two mines off Varna and three off Burgas', 'and three out of my barn'
    return any(
        scene.at(after, name)
        for name in (
            "claims.where",
            "=,",
            "=.",
            "=;",
            "=)",
            "date",
            "para",
            "claims.conjunction",
            "person.bare",
            "claims.respective",
            "claims.to-come",
            "claims.blame",
        )
    ) or after >= len(tape)


def elsewhere_too(scene: Scene, figure: Figure, model: Figure) -> bool:
    """'Five of the accidents took place in Bié, four in Moxico', 'seven accidents were recorded near Homs, two near
    Hama': those of the next place."""
    end = min(model.last + _HAPPENED, figure.first)
    there = scene.some(model.last, end, "claims.in", "claims.beside", "punct")
    on = model.rule == figure.rule and not model.compared  # '… and two in Huambo'
    placed = there is not None and (on or there > model.last) and not scene.at(there, "punct")
    return placed and at_place(scene, figure.last) and carries_on(scene, figure, model)


def next_accidents(scene: Scene, figure: Figure, model: Figure) -> bool:
    """'had 12 accidents in 2020 and has had seven this year', 'four accidents near Homs and 12 near Hama'."""
    if same_verb(scene, figure, model):
        return True
    placed = at_place(scene, figure.last) and scene.has(model.last, model.last + 1, "claims.in", "claims.beside")
    dated = scene.at(figure.last, "claims.within") and scene.has(figure.last + 1, figure.last + 3, "date")
    return (placed or dated) and carries_on(scene, figure, model)
