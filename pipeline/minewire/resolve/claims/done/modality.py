"""Whether a figure is told as a fact, as a plan, as possible, or only to be denied."""

from __future__ import annotations

from minewire.resolve.claims.figure import LAND, PLANNED_WHOLE, WORK, Figure
from minewire.resolve.claims.scene import Scene

from .purposes import purpose, yet_to_do
from .split_verbs import fronted
from .still import under_way
from .triggers import told_to_be

_UNSURE = ("claims.denial", "claims.perhaps", "claims.may-have", "claims.held", "claims.opinion", "claims.doubt")
_OPENS = 3  # units in which a sentence names what it says was denied: 'Reports that …'
_TOLD, _SAID = 3, 12  # units behind a denial to 'that' or 'the report that', to the assertion of a long name
_TARGET = 6  # units before a figure in which a target is named
# What stands between it and its figure: 'the plan for 2023 stands at'.
_OF_TARGET = (
    *("claims.of", "claims.for", "claims.passive", "claims.article", "claims.adverb", "date"),
    *("claims.stood", "claims.at"),
)
_SUPPLY = 4  # units from 'deliver' to its number: 'a further'
_THERE = 7  # units from 'there' to its number: 'may still be as many as'
_MAY = 3  # units between 'may have' and its verb: 'been'
_FULFILLED = 4  # units from 'achieved' to its plan
_HEDGED = 4  # units before a verb: 'are believed to have been killed'
_HELD_WITHIN = 7  # units from 'is feared' to its figure: 'that as many as'
_PLAN_ENDS = ("action.past", "outcome.past", "claims.perfect", "claims.passive", "=;", "quote", "claims.relative")
_BY_WITHIN = 10  # units behind a figure in which 'by' and its day stand
_LIES = 4  # units from 'there are', 'has' to its number
_DATE = 3  # units from 'to be cleared' to its time: 'in the'
_IN_NEED = "land.in-need"  # 'will require demining 900 hectares': it is contaminated now


def read_modality(scene: Scene, figure: Figure) -> None:
    """Set modality, and the action of a plan."""
    if figure.label == "BARE" and figure.action:  # 'with another 14 to follow in June'
        figure.action = scene.value("claims.to-come", figure.last) or figure.action
    if figure.rule == PLANNED_WHOLE and figure.kind in WORK:
        figure.action = "planned"
    # 'will be built on two hectares of demined land'
    done = figure.kind == "area" and figure.action == "cleared" and figure.trigger == figure.last
    done = done and scene.at(figure.last, "action.attribute") and scene.at(figure.first - 1, "claims.within")
    if figure.kind in WORK and not done and (future(scene, figure) or _due(scene, figure)):
        figure.action = "planned"
    if figure.trigger is None and figure.parent is not None and figure.parent.modality == "planned":
        figure.action = "planned"  # 'to clear 70 hectares, including 22 in Herat and 12 hectares in Farah'
    if figure.action in ("cleared", "released", "surveyed") and under_way(scene, figure):
        figure.action = "remaining"
    if figure.action == "planned" and _still_to_do(scene, figure):
        figure.action = "remaining"
    if figure.kind in WORK and figure.action in ("cleared", "planned", "released"):
        figure.action = yet_to_do(scene, figure) or figure.action
    if figure.action == "planned":
        figure.modality = "planned"
    if may_remain(scene, figure):
        figure.modality = "possible"
    if not scene.has(*scene.sentences[figure.sentence], *_UNSURE):
        return
    if _denied(scene, figure):
        figure.modality = "denied"
    elif figure.action != "planned" and _hedged(scene, figure):
        figure.modality = "possible"


def may_remain(scene: Scene, figure: Figure) -> bool:
    """'Some 300 mines could still lie there', '40 hectares may be contaminated': they need not be there."""
    verb = figure.trigger
    if figure.action != "remaining":
        return False
    there = scene.some(figure.first - _THERE, figure.first, "claims.dummy")
    if there is not None and scene.at(there + 1, "claims.might"):
        return True  # 'There may be as many as 300 mines'
    if verb is None or verb < figure.last:
        return False
    may = scene.some(max(verb - _MAY, figure.last), verb, "claims.might")
    return may is not None and not scene.has(may, verb, "punct", "figure")


def _denied(scene: Scene, figure: Figure) -> bool:
    """'He denied reports that 20 deminers had died': of the clause behind a denial, not of the one that goes on."""
    first, last = scene.sentences[figure.sentence]
    denial = scene.some(first, figure.first, "claims.denial")
    if denial is None and scene.has(first, first + _OPENS, "claims.denied") and not scene.at(first, "claims.they"):
        behind = scene.some(figure.last, last, "claims.denial")  # 'Reports that six had been killed were denied'
        that = scene.some(first, first + _OPENS, "claims.that")
        return behind is not None and that is not None and scene.has(behind - 2, behind, "claims.passive", "claims.be")
    if denial is None or scene.has(denial + 1, figure.first, "=,", "=;", "claims.but"):
        return False
    if figure.trigger == denial + 1 and scene.has(denial + 1, denial + 2, "action.active", "outcome.active"):
        return True  # 'denied laying 300 mines'
    said = scene.some(denial + 1, min(denial + 1 + _SAID, figure.first), "claims.assertion") or figure.first
    told = scene.has(denial + 1, min(denial + 1 + _TOLD, figure.first), "claims.denied")
    return told or scene.has(said, figure.first, "claims.that")


def _hedged(scene: Scene, figure: Figure) -> bool:
    """'12 people are feared dead', 'possibly 300 mines', 'five were allegedly killed'."""
    verb = figure.trigger
    if scene.has(figure.first - 1, figure.first, "claims.perhaps") or _held_that(scene, figure):
        return True
    if verb is not None and (may := scene.some(verb - _MAY, verb, "claims.may-have")) is not None:
        return not scene.has(may, verb, "punct", "figure")  # 'The mine may have killed two', 'two may have been killed'
    held = scene.some(verb - _HEDGED, verb, "claims.held", "claims.opinion") if verb is not None else None
    if verb is not None and verb < figure.first and held is not None:  # 'are thought to have laid 300 mines'
        sure = scene.has(held, verb, "=,", "figure") or scene.at(verb - 1, "claims.held")
        return not sure and (scene.at(held - 1, "claims.passive") or scene.at(held, "claims.opinion"))
    if verb is None or verb < figure.last:
        return verb is not None and scene.has(verb - 1, verb, "claims.perhaps")  # 'The mine allegedly killed two'
    if scene.at(verb - 1, "claims.held") and scene.has(verb - 2, verb - 1, "=,", "claims.and", "=("):
        return True  # 'are missing, feared dead'
    begin = max(figure.last, verb - _HEDGED)
    if scene.has(begin, verb, "=,", "figure"):
        return False
    held = scene.some(begin, verb, "claims.held")
    opinion = scene.has(begin, verb + 1, "claims.opinion") or (
        held is not None and scene.at(held - 1, "claims.passive")
    )
    return opinion or scene.has(begin, verb, "claims.perhaps")


def _held_that(scene: Scene, figure: Figure) -> bool:
    """'It is feared that some 300 mines lie there', 'police suspect that there are four more bombs'."""
    doubt = scene.some(figure.first - _HELD_WITHIN, figure.first, "claims.doubt")
    clause = doubt is not None and scene.has(doubt + 1, doubt + 2, "claims.that", "claims.dummy")
    if doubt is not None and clause and not scene.has(doubt - 1, doubt, "claims.passive", "claims.perfect"):
        return not scene.has(doubt, figure.first, "punct", "figure", "area")
    held = scene.some(figure.first - _HELD_WITHIN, figure.first, "claims.held")
    if held is None or not scene.at(held - 1, "claims.passive"):
        return False
    impersonal = scene.has(held - 3, held - 1, "claims.dummy")
    return impersonal and not scene.has(held, figure.first, "punct", "figure", "area")


def future(scene: Scene, figure: Figure) -> bool:
    """A plan: a word of intent before the verb, with no other figure between."""
    if figure.kind == "device" and scene.has(figure.first - _SUPPLY, figure.first, "claims.supply"):
        return False  # 'will deliver 5,000 mines to the army'
    if figure.rule == _IN_NEED:
        return False
    if targeted(scene, figure.first):
        return True
    if came_true(scene, figure) or (figure.compared and figure.trigger is None and figure.action is not None):
        return False  # 'plans to return 400 hectares, against 300 last year': what was done then
    if can_by(scene, figure):
        return True
    if figure.action == "remaining" and scene.has(figure.trigger or 0, (figure.trigger or 0) + 1, "claims.are"):
        return False  # '140 houses are to be rebuilt, and about 90 hectares are still mined'
    if figure.parent is not None and figure.parent.action and scene.at(figure.first - 1, "claims.rest"):
        return figure.parent.action == "planned"  # '5 hectares were cleared, 3 meant for farms and the remaining 2 …'
    at = figure.trigger if figure.trigger is not None and figure.trigger < figure.first else figure.first
    first, _ = scene.sentences[figure.sentence]
    verb = figure.trigger if figure.trigger is not None and figure.trigger < figure.first else None
    if verb is not None and (purpose(scene, first, verb) or _to_come(scene, figure, verb)):
        return True
    if verb is not None and scene.at(verb, "claims.work-of") and _listed_plan(scene, first, verb):
        return True
    joint = verb - 1 - scene.at(verb - 1, "claims.implicative") if verb is not None else first
    if verb is not None and scene.at(verb, "action.active") and scene.at(joint, "claims.and"):
        return scene.has(first, verb, "claims.future")  # 'would train 40 women and help clear 50 hectares'
    told = _intent(scene, max(first, at - 6), at + 1)
    if told is not None and scene.has(told - 1, told, "figure", "area") and scene.has(told + 1, at, "punct"):
        told = None  # 'more than the 22 planned for May, and they destroyed 1,418 mines'
    if told is not None and _reached(scene, told):
        told = None
    if told is not None and scene.has(told - 1, told, "claims.passive") and scene.has(told + 1, told + 2, "punct"):
        told = None  # 'short of the 8 that had been planned, and destroyed 2,914 mines'
    behind = figure.trigger is not None and figure.trigger >= figure.last
    left = figure.action == "remaining" and scene.at(figure.first - 1, "claims.and")
    if told is not None and behind and (left or scene.has(told, figure.first, "=:")):
        told = None  # 'closest to the goal: 12 hectares are left there', 'It will cost us, and 12 hectares are left'
    relative = scene.some(first, told, "claims.relative") if told is not None and behind else None
    if relative is not None and scene.at(relative - 1, "=,") and scene.has(told or 0, figure.first, "=,"):
        told = None  # 'In Aghdam, where 31 villages are to be rebuilt, 9,480 mines had been dug up'
    if told is not None and behind and scene.has(told, figure.first, "claims.relative"):
        told = None  # 'will finish Vayots Dzor, where only 1.7 square kilometres are left'
    if told is not None and behind and _already(scene, told, figure):
        told = None  # 'will show the 26 shells they found'
    opened = behind and scene.has(first, first + 1, "claims.of", "claims.recall", "claims.out-of")
    if opened and told is not None and scene.has(told, figure.first, "=,"):
        told = None  # 'Of the 310 hectares planned for this year, 190 have been cleared'
    if figure.action == "remaining" and verb is None and scene.at((figure.trigger or 0) - 1, "claims.be"):
        return False  # 'may be contaminated'
    if figure.trigger is not None and behind and scene.at(figure.trigger - 1, "claims.be"):
        if only_could(scene, figure) or told_to_be(scene, figure.trigger - 2):
            return False
        return not scene.has(figure.trigger - 3, figure.trigger - 1, "claims.perfect")  # 'had to be blown up'
    if told is None and figure.trigger is not None and behind:
        told = scene.some(figure.last, figure.trigger + 1, "claims.future")
        of = scene.has(figure.last, figure.last + 1, "claims.of", "claims.recall")  # '96 of the planned 300'
        return told is not None and not of and not scene.has(figure.last, told, "figure", "area")
    return told is not None and not scene.has(told, at, "figure", "area")


def _intent(scene: Scene, first: int, last: int) -> int | None:
    """The first word of intent; not one in capitals among other words, which is a name: 'MAPUTO (AIM) — Police …', nor
    that of 'our planning department'."""
    told = scene.some(first, last, "claims.future")
    while told is not None and (
        (scene.tape.has(told, "upper") and not scene.tape.has(told + 1, "upper"))
        or (scene.at(told, "claims.planning") and scene.tape.has(told + 1, "noun.body"))
    ):
        told = scene.some(told + 1, last, "claims.future")
    return told


def _already(scene: Scene, told: int, figure: Figure) -> bool:
    """Whether the verb behind a figure has a subject of its own, and none before it is what is intended."""
    verb = figure.trigger or 0
    done = scene.at(verb, "action.past") and fronted(scene, figure.last, verb)
    return done and not scene.has(told, figure.first, "action.active", "claims.to")


def _reached(scene: Scene, told: int) -> bool:
    """'achieved its set plan and reduced them by 70 hectares', 'the target was met, with 4 hectares released'."""
    met = scene.at(told, "claims.target") and scene.has(told + 1, told + _FULFILLED, "claims.fulfilled")
    if scene.at(told, "device.meant") and scene.has(told + 1, told + 2, "device.people", "device.vehicles"):
        return True  # '93 were meant for people and 35 for vehicles'
    return met or scene.has(told - _FULFILLED, told, "claims.fulfilled")


def _listed_plan(scene: Scene, first: int, verb: int) -> bool:
    """'is to pay for two machines and the clearance of 90 hectares': work in a list that a word of intent opens."""
    intent = [unit for unit in range(first, verb) if scene.at(unit, "claims.future")]
    joint = verb - 1
    while scene.at(joint, "claims.article"):
        joint -= 1
    return bool(intent) and scene.at(joint, "claims.and") and not scene.has(intent[-1] + 1, verb, *_PLAN_ENDS)


def _to_come(scene: Scene, figure: Figure, verb: int) -> bool:
    """'The clearance of the last 30 hectares in Fuzuli is expected to take a year': the work itself is to come."""
    at = figure.last
    while scene.has(at, at + 1, "place", "claims.within", "claims.where", "claims.passive"):
        at += 1
    return scene.at(verb, "action.active") and scene.at(at, "claims.future")


def can_by(scene: Scene, figure: Figure) -> bool:
    """'We can clear 40 hectares by the end of the year': what can be done until a day that is told is a plan."""
    verb = figure.trigger
    if verb is None:
        return False
    passive = verb >= figure.last and scene.at(verb - 1, "claims.be")  # '2.8 hectares could be released by June'
    if not passive and (verb >= figure.first or not scene.at(verb, "action.active")):
        return False
    can = scene.has(verb - 2, verb, "claims.can")
    behind = max(figure.last, verb + 1)
    by = scene.some(behind, behind + _BY_WITHIN, "claims.agent", "date") if can else None
    return by is not None and scene.has(by, by + 2, "date") and scene.has(by - 1, by + 1, "claims.agent")


def only_could(scene: Scene, figure: Figure) -> bool:
    """'of which only 388 could be destroyed': so many were."""
    only = scene.at(figure.first - 1, "claims.only")
    return only and figure.trigger is not None and scene.has(figure.last, figure.trigger, "claims.could")


def _due(scene: Scene, figure: Figure) -> bool:
    """'4 hectares were to be cleared in the spring': what is to be done at a time that is told; else it is left."""
    verb = figure.trigger
    if (
        verb is None
        or verb < figure.last
        or not (
            scene.at(verb, "claims.are-due") or (scene.at(verb, "claims.due") and scene.at(verb - 1, "claims.passive"))
        )
    ):
        return False
    first, _ = scene.sentences[figure.sentence]
    if scene.at(verb, "claims.are-due") and scene.has(first, figure.first, "date"):
        return not scene.has(first, figure.first, "action.past", "claims.recall", "=;")  # 'On Friday 40 mines are to …'
    date = scene.some(verb + 1, verb + 1 + _DATE, "date", "punct", "figure")
    return date is not None and scene.at(date, "date")


def _still_to_do(scene: Scene, figure: Figure) -> bool:
    """'needs 12 years to clear the remaining 350 hectares', but not 'plans to clear the remaining 350 hectares';
    'still have to clear 350 hectares', 'have yet to examine 350 hectares'; 'has 350, which must be cleared'."""
    verb = figure.trigger
    if figure.kind in LAND and for_the_rest(scene, figure):
        return True
    if verb is not None and verb > figure.last and scene.at(figure.last, "=,"):
        lies = scene.has(figure.first - _LIES, figure.first, "claims.have", "claims.dummy")
        return lies and figure.kind in LAND and scene.at(figure.last + 1, "claims.relative")
    if verb is None or verb >= figure.first:
        return False
    if scene.at(verb - 1, "claims.to") and scene.has(verb - 4, verb - 1, "claims.as-yet"):
        need = scene.has(verb - 4, verb - 1, "claims.have", "claims.need")
        return need and not scene.has(verb - 4, verb - 1, "punct")
    if not scene.at(figure.first - 1, "claims.left-of"):
        return False
    return scene.at(verb - 1, "claims.to") and scene.has(verb - 2, verb - 1, "duration", "money", "claims.deadline")


def for_the_rest(scene: Scene, figure: Figure) -> bool:
    """'We will need years for the remaining 900 hectares': they are still dangerous."""
    return scene.at(figure.first - 1, "claims.left-of") and scene.at(figure.first - 2, "claims.for")


def targeted(scene: Scene, at: int) -> bool:
    """'Against a target of 58,000 hectares', 'the plan was for 300': whatever the verb of the sentence tells."""
    noun = scene.some(at - _TARGET, at, "claims.target")
    return noun is not None and all(scene.has(unit, unit + 1, *_OF_TARGET) for unit in range(noun + 1, at))


def came_true(scene: Scene, figure: Figure) -> bool:
    """'82 hectares were planned and 76 hectares were realised': what was reached of a plan."""
    at = figure.last
    while scene.has(at, at + 1, "claims.passive", "claims.perfect", "claims.adverb"):
        at += 1
    return at > figure.last and scene.at(at, "claims.fulfilled")


def work_planned(scene: Scene, plan: Figure) -> str | None:
    """What 'Release of 82 hectares was planned', 'planned to clear 82 hectares' says was to be done."""
    first, _ = scene.sentences[plan.sentence]
    told = (scene.value("action.active", unit) for unit in range(plan.first - 1, first - 1, -1))
    return next((action for action in told if action), None)


def to_be_done(scene: Scene, figure: Figure) -> bool:
    """'Of the 76 hectares which the centre planned to release this year, …'"""
    _, last = scene.sentences[figure.sentence]
    comma = scene.some(figure.last, last, "=,")
    return comma is not None and scene.has(figure.last, comma, "claims.future")
