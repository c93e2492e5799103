"""Which figures are claims: what was told of them, and for people what caused it."""

from __future__ import annotations

from .counted.compared import set_before
from .done.headings import answers, read_heading
from .done.inherit import inherit
from .done.modality import future, read_modality
from .done.no_count import no_device, vague_case
from .done.own_predicate import told_otherwise
from .done.plans import go_on_planned, planned, read_lead
from .done.unfit import Hints, hints_of, other_land, sown_otherwise, unfit
from .figure import EXPLOSIVE, HARM, SPECIFIC, SQUARE_METRES, TYPED_MINES, WENT_OFF, Figure, area_unit
from .handled import surely_model
from .harmed.agent import agent
from .harmed.among_group import group_status
from .harmed.apposed import join_appositions
from .harmed.by_men import bodies_found, by_men, did_it, in_clash
from .harmed.cause import Cause, another_cause, cause_of, causes, other_cause
from .harmed.cause_near import cause_ahead, clause_before, of_another, of_mixed, of_none, of_weapon
from .harmed.employed import staff_status
from .harmed.facets import predicate_facets, share_predicates
from .harmed.fellow_victims import of_same_work
from .harmed.members import tell_apart
from .harmed.named_aside import join_named
from .harmed.none_lived import none_lived, of_anybody, of_nobody, pair_neither
from .harmed.pronouns import in_hospital, of_one, told_as_object, told_by_pronoun
from .harmed.remembered import explosion, remember_cause, remember_devices, unknown_thing
from .harmed.specified import of_one_event, specified
from .harmed.strange_clause import strange_clause
from .harmed.unsaid import just_cleared, lost_limb
from .harmed.with_victims import with_victims
from .parts.label_rows import of_means
from .scene import Scene
from .story import Story

_TOLL, _STILL = 10, 2  # victims of no single mine; sentences over which one accident is told
_OPENS, _SUCH = 2, 4  # units of 'On May 12'; sentences between an accident and 'such incidents'
_ONE_VICTIM, _COUNTED = 2, 99  # sentences from what told of a device to a victim without a cause of its own
_BOTH = 4  # figures told before 'both', none of them of people who came to harm
_RECALLED = 400  # figures that a text keeps in mind: far more than an article has
_ONE = ("PART", "PEOPLE")  # labels that with the number one are of one victim
_LEAD = 4  # sentences in which a body tells what its headline is of
_NAMED = ("ORDNANCE", "CELL")  # what is counted by its own noun, or under a head with that noun
_RECENT = 6  # figures told last
_TOLD = 16  # figures among which are the victims of 'these accidents'
_OF_THOSE = ("hazard.of-those", "hazard.those-areas")


def listen(scene: Scene, index: int, figures: list[Figure], story: Story, *, telling: bool) -> None:
    """Keep what a sentence tells for the ones after it: the cause of a harm, a heading."""
    if telling:
        remember_cause(scene, index, story)
    read_lead(scene, index, story, bare=not figures)
    if not answers(scene, index, story):
        read_heading(scene, index, figures, story)


def decide(scene: Scene, index: int, figures: list[Figure], story: Story) -> list[Figure]:
    """The figures of a sentence that are claims, complete but for their scope."""
    join_named(scene, figures)
    join_appositions(scene, figures)
    told_by_pronoun(scene, index, figures)
    told_as_object(scene, index, figures)
    none_lived(scene, index, figures)
    pair_neither(scene, figures)
    tell_apart(scene, index, figures, story.figures)
    if index and figures and figures[0].first == scene.sentences[index][0] and did_it(scene, figures[0]):
        remember_devices(scene, index, story)
    for figure in figures:
        if figure.kind in ("person", "part", "bare"):
            staff_status(scene, figure)
            group_status(scene, figure)
    inherit(scene, figures, story)
    chosen = _claimed(scene, index, figures, story)
    claimed, recalled = set(map(id, chosen)), [*story.figures, *figures]
    for figure in chosen:
        _finish(scene, figure)
        of_same_work(scene, figure, recalled)
    go_on_planned(chosen)
    share_predicates(scene, chosen)
    if any(f.kind in HARM for f in chosen):
        story.harm_sentence = index  # victims are told of one after another
    if index == 0 or (index == 1 and not any(scene.at(last - 1, "=.") for _, last in scene.sentences[:2])):
        story.untold = [f for f in figures if f.kind in ("device", "area") and f.action is None]
        people = (f for f in figures if f.kind == "person" and f.outcome and id(f) not in claimed)
        story.untold += [f for f in people if not other_cause(scene, index, f, strong_topic=story.strong)]
    if not chosen and any(f.kind == "count" for f in figures):
        story.counts = index
    told = [f for f in figures if id(f) in claimed or (f.kind == "person" and f.outcome)]
    story.figures = [*story.figures[-_RECALLED:], *told]
    return chosen


def _claimed(scene: Scene, index: int, figures: list[Figure], story: Story) -> list[Figure]:
    """Those that nothing speaks against; why the others are none is kept for the ledger."""
    chosen: list[Figure] = []
    hints = hints_of(scene, index)
    for figure in figures:
        if planned(scene, figure, story):
            figure.action = "planned"
        why_not = _veto(scene, index, figure, story, hints, chosen)
        if (
            why_not is None
            and figure.kind == "incident"
            and figure.label == "BARE"
            and not _compared(scene, figure, chosen, figures, story)
        ):
            why_not = "it goes on counting what is no claim"
        if why_not is None:
            chosen.append(figure)
        elif figure.number is not None:
            scene.facts.reasons[figure.number.start] = why_not
    return with_victims(scene, figures, chosen)


def _compared(scene: Scene, figure: Figure, chosen: list[Figure], figures: list[Figure], story: Story) -> bool:
    """Whether accidents without a noun are set beside others that are a claim ('40 a year, against 300 in 2008')."""
    if not figure.compared:
        return figure.rule == "figure.bare" or any(f.kind == "incident" for f in chosen)
    model = set_before(scene, figures)
    told = [*chosen, *(f for f in figures if f.rule == "incident.tally" or f is model)]
    return any(f.kind == "incident" for f in told or story.figures[-_RECENT:])


def headline(scene: Scene, story: Story, kept: list[Figure]) -> list[Figure]:
    """Figures of the headline that the body tells again: they take from it what happened."""
    told: list[Figure] = []
    for figure in kept:
        if figure.sentence == 0 and figure.trigger is not None and scene.at(figure.trigger, "outcome.affected"):
            same = (f for f in kept if 0 < f.sentence <= _LEAD and f.kind == "person" and f.value == figure.value)
            exact = next((f.outcome for f in same if f.parent is None), None)
            figure.outcome = exact or figure.outcome  # 'Two policemen hit by mine': both were injured
    for figure in story.untold:
        later = (f for f in kept if f.kind == figure.kind and f.value == figure.value is not None)
        again = next((f for f in later if f.sentence > figure.sentence or figure.kind != "person"), None)
        if again is None or (figure.kind == "person" and (again.outcome != figure.outcome or again.sentence > _LEAD)):
            continue
        figure.action, figure.measure = again.action, figure.measure or again.measure
        figure.device = again.device
        told.append(figure)
    return told


def _veto(scene: Scene, index: int, figure: Figure, story: Story, hints: Hints, chosen: list[Figure]) -> str | None:
    """Why a figure is no claim; None when it is one. `chosen` are the claims before it in its sentence."""
    if figure.kind == "count":
        return "it counts something else, or recalls a number told before"
    if figure.at in story.pointing:
        return "it recalls devices told before"
    if of_means(scene, figure):
        return "its row counts those at work"
    if figure.kind in ("bare", "part"):
        return "no noun, and nothing before it that it could go on counting"
    if figure.label == "BOTH" and any(f.kind in ("person", "part") for f in story.figures[-_BOTH:]):
        return "it only points to victims told before"
    if figure.rule in _OF_THOSE and not any(f.kind == "hazard" for f in story.figures[-_RECENT:]):
        return "nothing before it says that these areas are hazardous"
    if index in story.apart:
        return "its paragraph is about mines of another kind"
    if story.topic <= 0:
        return "the article has no word of mine action"
    named = figure.label in _NAMED or figure.rule == WENT_OFF or _of_devices(scene, figure, chosen, story)
    if not story.strong and figure.kind != "person" and not named:
        return "the article has too few words of mine action"
    if told_otherwise(scene, figure):
        return "a verb of its own tells something else"
    if why_not := unfit(scene, figure, hints):
        return why_not
    if figure.kind != "area" and figure.value is not None and figure.value != int(figure.value):
        return "a share, not a count"
    if no_device(scene, figure, chosen):
        return "no mines, and no word that any were looked for or laid"
    if figure.value == 0 and of_nobody(scene, figure):
        return "it tells who the victims were not"
    if figure.value == 1 and figure.partitive and scene.at(figure.last, "claims.befell"):
        return "it is an accident, not a victim"
    if figure.kind == "person" and figure.outcome is None:
        return "no word tells what happened to the people"
    if figure.kind == "person" and of_anybody(scene, figure):
        return "it tells whom mines may harm, nobody in particular"
    if figure.kind in HARM:
        return None if _caused(scene, index, figure, story) else "no mine or explosive remnant is told as the cause"
    if figure.action is None and future(scene, figure):
        figure.action = "planned"
    if figure.action is None:
        return "no word tells what happened to it"
    safe = figure.trigger is not None and scene.at(figure.trigger, "device.made-safe")
    told_so = safe and scene.at(figure.last - 1, "device.fired")
    if figure.label == "ORDNANCE-PRONOUN" and story.cause is None and story.device_figure is figure and not told_so:
        return "nothing before it says that these are explosive devices"
    if figure.kind == "area" and area_unit(figure) not in SQUARE_METRES:
        return "a surface in a unit that the record does not have"
    if figure.kind == "area" and (sown_otherwise(scene, figure) or other_land(scene, figure)):
        return "the surface is not of land that mine action surveys or clears"
    return None


def _of_devices(scene: Scene, figure: Figure, chosen: list[Figure], story: Story) -> bool:
    """Whether a figure names devices, or goes on counting those told last: '12 mines were laid, and 9 remain'."""
    told = figure.kind == "device" and any(f.kind == "device" and f.label == "ORDNANCE" for f in chosen)
    last = story.figures[-1] if figure.kind == "device" and story.figures else None
    near = last is not None and last.kind == "device" and figure.sentence - last.sentence <= 1 and bool(last.action)
    model = figure.label == "MODEL" and surely_model(scene, figure.last - 1)
    return model or told or near or (figure.kind == "device" and figure.label == "LABEL")  # 'Mines found: 12.'


def _caused(scene: Scene, index: int, figure: Figure, story: Story) -> bool:
    """Whether a device did it; sets the device that is told nearest."""
    named = causes(scene, index, strong_topic=story.strong)
    if by_men(scene, figure) or bodies_found(scene, figure) or of_none(scene, figure, named):
        return False
    if in_clash(scene, figure, strong_topic=story.strong):
        return False
    fired = any(unit == figure.first - 2 and cause.device is None for unit, cause in named)
    fired = fired and not scene.at(figure.last, "claims.agent")  # '31 were killed by gunmen and 12 by mines'
    if not fired and (by := agent(scene, figure)) is not None:
        figure.device = specified(scene, index, by, story) if of_one_event(scene, figure) else by
    parent = figure.parent
    apart = parent is not None and parent.sentence != index and figure.device in (None, parent.device)
    if apart and named and all(each.device is None for _, each in named):
        return False  # 'A mine killed eight soldiers. Three of them were killed in a clash'
    if figure.device is not None:
        return True
    at = figure.trigger if figure.trigger is not None else figure.first
    cause = cause_of(scene, index, at, strong_topic=story.strong)
    if parent is not None and parent.device:
        figure.device = parent.device
        return True
    own = cause is not None
    alone = cause is None and not _own_cause(scene, index, at)
    if alone and not causes(scene, index, strong_topic=story.strong, at=at):
        told = max(story.cause_sentence, story.harm_sentence)
        near = index - told <= (_ONE_VICTIM if figure.number is None else _COUNTED) or lost_limb(scene, figure, story)
        such = scene.has(figure.first, figure.last, "claims.such") or scene.at(figure.last + 1, "claims.of-kind")
        far = such and index - told > _SUCH and not scene.has(figure.first, figure.last, "ordinal")
        vague = far or (vague_case(scene, figure) and not such)
        another = of_weapon(scene, index, strong_topic=story.strong)
        cause = story.cause if near and not vague and not another else None
        cause = clause_before(scene, named, at) or cause
        if cause is None and story.cause is None and figure.kind == "person" and not vague:
            cause = cause_ahead(scene, index, strong_topic=story.strong)
            own = cause is not None
        if cause is None and figure.value == 0 and (shown := just_cleared(figure, story)) is not None:
            cause = Cause(shown.measure, False)  # 'Sappers destroyed 18 shells. No one was hurt.'
        of_told = figure.label == "PART" and figure.kind == "incident" and any(f.device for f in story.figures[-_TOLD:])
        if of_told and story.strong and (cause is None or cause.device is None):
            cause = Cause(EXPLOSIVE, False)  # 'At least 11 of these accidents'
        if (cause is None or unknown_thing(scene, index)) and story.strong and explosion(scene, index) and not another:
            cause = Cause(EXPLOSIVE, False)  # 'something he had dug up went off'
    if cause is None or cause.device is None:
        return False
    if figure.kind == "incident" and ((not story.strong and figure.rule != WENT_OFF) or of_mixed(scene, figure, named)):
        return False
    if figure.kind == "incident" and not own and index + 1 < len(scene.sentences) and of_another(scene, index + 1):
        return False  # 'five incidents. They were caused by airstrikes.'
    one = own and of_one_event(scene, figure)
    figure.device = specified(scene, index, cause.device, story) if one else cause.device
    general = not own and figure.device in SPECIFIC and not _of_the_event(scene, figure, story)
    if general and _of_another(scene, figure, story):
        # a toll told further on is of mines or devices in general, not of the type in the last accident
        mines = figure.device in TYPED_MINES and story.lead != EXPLOSIVE
        figure.device = "mine" if mines else EXPLOSIVE
    return True


def _of_the_event(scene: Scene, figure: Figure, story: Story) -> bool:
    """Whether an article that is of one blast of a device no toll is made of (a roadside bomb, a bomblet) tells its
    victims on: no other time is told beside them."""
    if figure.device in TYPED_MINES or figure.device != story.lead:
        return False
    return not scene.has(*scene.sentences[figure.sentence], "date", "duration", "claims.since", "claims.since-then")


def _of_another(scene: Scene, figure: Figure, story: Story) -> bool:
    """Whether a figure without a device is of another accident than the last one: in a clause with a day of its own, a
    toll, or told much later."""
    first, last = scene.sentences[figure.sentence]
    if figure.label == "TOLL" and scene.has(first, last, "claims.since"):
        return True
    clause = first
    while (cut := scene.some(clause, figure.first, "=;")) is not None:
        clause = cut + 1
    if clause > first and scene.has(clause, figure.first, "date"):
        return True
    if figure.sentence == story.cause_sentence and not any(
        scene.at(unit, "device") or scene.model(unit) for unit in range(first, figure.first)
    ):
        return True
    if scene.same_paragraph(figure.sentence, story.cause_sentence):
        later = figure.sentence > story.cause_sentence and scene.has(first, first + _OPENS, "date")
        return later and figure.device in TYPED_MINES  # 'On May 7 an anti-tank mine … On May 12 two cousins were hurt'
    return (
        figure.kind == "incident" or (figure.value or _TOLL) >= _TOLL or figure.sentence - story.cause_sentence > _STILL
    )


def _own_cause(scene: Scene, index: int, at: int) -> bool:
    """Whether the sentence is of something else, or a clause behind the verb tells another cause."""
    first, last = scene.sentences[index]
    if scene.has(first, min(first + 4, last), "cause.unrelated"):
        return True
    clause = scene.some(at, min(at + 12, last), "cause.clause")
    return clause is not None and (another_cause(scene, clause, last) or strange_clause(scene, clause, last))


def _finish(scene: Scene, figure: Figure) -> None:
    """Modality, and facets that the predicate tells ('six were boys', 'aged 8 and 11')."""
    read_modality(scene, figure)
    if figure.kind == "person":
        if figure.value == 0 and figure.trigger is not None and scene.at(figure.trigger, "outcome.harm-any"):
            figure.outcome = "killed_or_injured"  # 'It harmed nobody.'
        one = figure.label in ("IMPLIED", "NAMED") or (figure.label in _ONE and figure.parent is None)
        if figure.outcome == "killed_or_injured" and figure.value == 1 and one:
            figure.outcome = of_one(scene, figure) or "unknown"  # 'a farmer was blown up by a mine'
        elif figure.outcome == "killed_or_injured" and figure.parent is None and in_hospital(scene, figure):
            figure.outcome = "injured"
        predicate_facets(scene, figure)
        if figure.parent is not None and "status" in figure.parent.facets:
            figure.facets.setdefault("status", figure.parent.facets["status"])
        figure.measure = "casualty"
    if figure.kind == "device" and figure.measure is None:
        figure.measure = EXPLOSIVE
    if figure.measure == EXPLOSIVE and figure.trigger is not None and scene.at(figure.trigger, "action.dud"):
        figure.measure = "unexploded_ordnance"
