"""What a figure does not tell itself: taken from its whole, its neighbours and the report before it."""

from __future__ import annotations

from minewire.resolve.claims.counted.again import another, counted_again, down_to, mentioned, of_next, recorded
from minewire.resolve.claims.counted.carried_on import carries_on, ends_with_dash, goes_on
from minewire.resolve.claims.counted.compared import (
    as_compared,
    beside_both,
    beside_people,
    counterpart,
    done_of,
    toll_behind,
)
from minewire.resolve.claims.counted.gapped import by_next_device
from minewire.resolve.claims.counted.labels import device_of, of_such
from minewire.resolve.claims.figure import EXPLOSIVE, TYPED_MINES, Figure, unit_of
from minewire.resolve.claims.harmed.fellow_victims import hurt, same_noun, same_people, victim_group
from minewire.resolve.claims.scene import Scene
from minewire.resolve.claims.story import Story

from .chains import opens_of
from .happened import ON_LAND
from .modality import targeted, to_be_done
from .restated import restate
from .still import covered, covered_by, held_by, mapped, once_suspected
from .upgraded import of_share
from .verbless import from_report, of_list

_MAGNITUDE = 10_000  # so much smaller a number counts no square metres


def inherit(scene: Scene, figures: list[Figure], story: Story) -> None:
    """What a figure does not tell itself, from its whole, its neighbours and the report before it."""
    for position, figure in enumerate(figures):
        before = figures[:position]
        if figure.kind in ("part", "bare") and figure.parent is not None:
            if mentioned(scene, figure, figure.parent):
                figure.kind = "count"
                continue
            _like(figure, figure.parent)
        elif figure.label == "RESTATED":
            restate(scene, figure, before, story)
        elif figure.kind == "bare" and (toll := toll_behind(figures[position:], before)) is not None:
            _follow(figure, toll)
        elif figure.kind == "bare":
            _name_bare(scene, figure, figures, story)
            if figure.kind == "device" and scene.has(figure.first - 2, figure.first, "claims.the-others"):
                figure.measure = EXPLOSIVE  # '- shells – 208; - other – 119'
        elif figure.kind == "part" and figure.action and figure.outcome is None:
            _of_named(scene, figure, story)
        elif figure.kind == "part":
            figure.kind = "person" if figure.outcome and not scene.at(figure.first - 1, "claims.in") else "count"
        if figure.label == "ORDNANCE-PRONOUN" and figure.parent is not None:
            figure.measure = figure.parent.measure
        dud = figure.trigger is not None and scene.at(figure.trigger, "action.dud") and figure.label == "ORDNANCE"
        if dud and figure.parent is not None and figure.parent.action:
            figure.action = None  # 'cleared 2,260 items, of which 17 were bombs that did not go off'
        if figure.parent is not None and not figure.outcome and not figure.action:
            figure.outcome, figure.action = figure.parent.outcome, figure.parent.action
        _kind_of_device(scene, figure, before, story)
        if figure.kind == "person" and figure.parent is not None and "status" in figure.parent.facets:
            figure.facets.setdefault("status", figure.parent.facets["status"])
        same_noun(scene, figure, before, story)
        if figure.label == "OUTCOME" and figure.last - figure.first == 2:  # '247 injured'
            same_people(scene, figure, before)
        _befell(scene, figure, before, story)
        if figure.compared and figure.kind in ("area", "device", "hazard") and before:
            if figure.kind == "area" and (areas := covered_by(scene, figure, before[-1], before)) is not None:
                figure.kind, figure.measure = areas.kind, areas.measure  # '66 minefields covering 3 hectares, from 80'
            as_compared(scene, figure, before)
        if figure.kind == "area" and before:
            covered(scene, figure, before[-1])
        if figure.kind == "device" and figure.action is None and before:
            held_by(scene, figure, before[-1])
        if figure.rule == "hazard.spread" and before and before[-1].kind == "area":
            figure.action = before[-1].action
        if figure.kind in ("device", "area", "hazard") and figure.action is None and figure.parent is None:
            of_list(scene, figure, before)
        alone = (figure.parent is None or figure.label == "CELL") and not opens_of(scene, figure)
        if figure.kind in ("device", "area", "hazard") and figure.action is None and alone:
            from_report(scene, figure, story)
        if figure.kind in ("device", "hazard") and figure.action is None and mapped(scene, figure):
            figure.action = "remaining"
        if figure.kind == "device" and (figure.label != "ORDNANCE-PRONOUN" or story.device_figure is None):
            story.device_figure = figure
    for figure in figures:
        _opening(scene, figure)


def _kind_of_device(scene: Scene, figure: Figure, before: list[Figure], story: Story) -> None:
    """The type of devices that the text told before, and what was done to the others of them."""
    if figure.action == "found":
        of_share(scene, figure, [*story.figures, *before])
    figure.measure = of_such(scene, figure, story.device_figure)
    such = figure.label == "ORDNANCE-PRONOUN" and scene.has(figure.first, figure.last, "claims.such")
    if such and story.cause is not None and story.cause.device and figure.measure == EXPLOSIVE:
        figure.measure = story.cause.device  # 'A device blew up under the car. The army defused 61 such devices.'
    if figure.measure == "mine" and scene.at(figure.last, "device.same") and story.cause is not None:
        figure.measure = story.cause.device if story.cause.device in TYPED_MINES else figure.measure
    if figure.label == "ORDNANCE-PRONOUN" and story.device_figure and not figure.measure:
        figure.measure = story.device_figure.measure


def _befell(scene: Scene, figure: Figure, before: list[Figure], story: Story) -> None:
    """What happened to people of whom no word of their own tells it."""
    if figure.kind == "person" and figure.outcome is None and figure.parent is None:
        victim_group(scene, figure, story)
        beside_people(figure, before)


def _opening(scene: Scene, figure: Figure) -> None:
    """What 'of the …' opens a clause with is told before, but for land that it calls dangerous."""
    if figure.kind in ("device", "area", "hazard") and figure.action is None and opens_of(scene, figure):
        if figure.kind != "device" and once_suspected(scene, figure):
            figure.action = "remaining"
        elif figure.kind != "device" and to_be_done(scene, figure):
            figure.action = "planned"
        else:
            figure.kind = "count"  # 'of the 806 mines, 614 were destroyed'


def _of_named(scene: Scene, figure: Figure, story: Story) -> None:
    """'The flood carried mines to the beaches. Divers blew up two of them.': devices told without a number."""
    begin, _ = scene.sentences[max(figure.sentence - 1, 0)]
    people = any(f.kind == "person" and f.sentence >= figure.sentence - 1 for f in story.figures)
    people = people or scene.has(scene.sentences[figure.sentence][0], figure.first, "figure")  # '430 finds, 52 of them'
    measure = None if people else device_of(scene, begin, figure.first)
    if measure is None and not people and story.cause is not None and scene.has(begin, figure.first, "device.pronoun"):
        measure = story.cause.device  # 'The bus hit the device.'
    figure.kind, figure.measure = ("device", measure) if measure else ("count", None)


def _like(figure: Figure, whole: Figure) -> None:
    """A part counts what its whole counts."""
    figure.kind = "person" if whole.kind in ("part", "bare") else whole.kind
    if figure.kind != "device" or figure.measure is None:
        figure.measure = whole.measure
    figure.unit = figure.unit or unit_of(whole)
    if whole.kind == "person":
        if figure.outcome is None:
            figure.outcome = whole.outcome
        for facet, value in whole.facets.items():
            figure.facets.setdefault(facet, value)
    figure.device = figure.device or whole.device


def _model(scene: Scene, figure: Figure, before: list[Figure], story: Story) -> Figure | None:
    """The figure whose noun a bare number goes on counting: in its sentence, else the last one of the report."""
    beside = [f for f in reversed(before) if f.kind not in ("count", "bare")]
    if figure.action is not None:  # 'her team, nine women, lifted 46'
        beside = [f for f in beside if f.kind != "person" or f.outcome]
    model = next(iter(beside), None)
    items = figure.trigger is not None and scene.has(
        figure.trigger, figure.trigger + 1, "action.items", "action.items-mostly", "action.dud"
    )
    if items and model is not None and model.kind in ("area", "hazard"):
        model = None  # '… In 2021 we removed 69,000.'
    if model is None and figure.action is not None and not any(f.label == "COUNT" for f in before):
        kinds = (
            {"area", "hazard"} if figure.action in ON_LAND else {"device"} if items else {"device", "area", "hazard"}
        )
        told = [f for f in reversed(story.figures) if f.kind in kinds]
        model = next((f for f in told if f.parent is None), told[0] if told else None)
    return model


def _of_something(scene: Scene, figure: Figure) -> bool:
    """'900 of the houses', but not '12 per cent less than the 4,939 of 2023'."""
    dated = figure.compared and scene.at(figure.last + 1, "date")
    if scene.at(figure.last + 1, "claims.land"):
        return False  # 'twenty hectares of vineyards and 14 of orchard'
    return not figure.partitive and not dated and scene.has(figure.last, figure.last + 1, "claims.of", "claims.recall")


def _settled(scene: Scene, figure: Figure, before: list[Figure], story: Story) -> bool:
    """Whether its words, or the heading above it, alone tell what a bare number counts."""
    if not before and scene.at(figure.first - 1, "claims.to") and scene.at(figure.first - 2, "claims.down"):
        down_to(figure, story)
        return True
    if not before and scene.at(figure.first - 1, "claims.another") and scene.at(figure.last, "claims.came"):
        another(figure, story)
        return True
    if scene.at(figure.last, "claims.gravely") and (injured := hurt(figure, before)) is not None:
        figure.kind, figure.outcome, figure.trigger, figure.parent = "person", injured.outcome, injured.trigger, injured
        figure.device = injured.device
        return True
    ends = figure.last >= scene.sentences[figure.sentence][1] or scene.at(figure.last, "punct")
    if story.heading is not None and story.heading.incident and not before and ends:
        figure.kind = figure.measure = "incident"
        return True
    if story.heading is not None and story.heading.unit and not before:
        figure.kind, figure.measure, figure.unit = "area", "land_area", story.heading.unit
        return True
    if _of_something(scene, figure):
        figure.kind = "count"
        return True
    return False


def _after_people(scene: Scene, figure: Figure, before: list[Figure]) -> bool:
    """Whether a number goes on counting the victims before it in another way than as the next of a list."""
    if recorded(scene, figure, before[-1]):
        _follow(figure, before[-1])  # 'Marib, which had 22 casualties in 2024, recorded nine.'
        return True
    if before[-1].kind == "person" and by_next_device(scene, figure, before[-1]):
        _follow(figure, before[-1])
        figure.parent = before[-1].parent
        return True
    if before[0].kind == "person" and opens_of(scene, before[0]) and not figure.compared:
        figure.parent = before[0]  # 'Of last year's 128 victims, 73 were recorded in North Kivu and 31 in Ituri'
        _like(figure, before[0])
        return True
    return False


def _name_bare(scene: Scene, figure: Figure, figures: list[Figure], story: Story) -> None:
    """A number without a noun counts people when an outcome is told of it, else what the figure before it counts."""
    before = figures[: figures.index(figure)]
    if of_next(scene, figure, figures):
        figure.outcome = figure.trigger = None
    if _of_incidents(scene, figure, before):
        return
    if figure.outcome is not None and not _done_to_things(scene, figure, before, story):
        figure.kind = "person"
        same_people(scene, figure, before)
        return
    if _settled(scene, figure, before, story):
        return
    if before and _after_people(scene, figure, before):
        return
    model = _model(scene, figure, before, story)
    on = model is not None and model.kind != "incident" and carries_on(scene, figure, model)
    if figure.action is None and not on and (again := counted_again(scene, figure, before, story)) is not None:
        model, figure.compared = again, True
    if figure.compared and model is not None and model.parent in before:
        model = model.parent  # 'a toll of 11, four of them dead, compared to six in 2022'
    compared = figure.compared
    first, _ = scene.sentences[figure.sentence]
    if compared and model is None and scene.has(first, figure.first, "typed"):
        figure.kind = "count"  # 'manats, up from 1.9 million'
        return
    counted = any(f.kind == "count" for f in before)  # 'by 329 votes against 224'
    if model is None and (compared or ends_with_dash(scene, figure)) and story.figures and not counted:
        model = next((f for f in reversed(story.figures) if f.parent is None), story.figures[-1])
        compared = True
    if model is None and _of_cause(scene, figure, story):
        return
    tiny = model is not None and model.kind == "area" and 0 < (figure.value or 0) * _MAGNITUDE < (model.value or 0)
    if model is None or tiny or _no_model(figure, model):
        figure.kind = "count"  # '9.2 million square metres of minefields; four remain'
        return
    if figure.compared and model in before:
        model = counterpart(scene, figure, figures) or covered_by(scene, figure, model, before) or model
    if figure.action is not None and model.kind in ("device", "area", "hazard"):
        if figure.action in ON_LAND and model.kind == "device":
            figure.kind = "count"
            return
        figure.kind, figure.measure, figure.unit = model.kind, model.measure, unit_of(model)
        named = scene.some(scene.sentences[figure.sentence][0], figure.first, "device") if model not in before else None
        if figure.kind == "device" and named is not None:
            figure.measure = scene.value("device", named)
        return
    if scene.has(figure.first - 2, figure.first, "claims.managed") and (done := done_of(scene, model)):
        _follow(figure, model)
        figure.action, figure.trigger = done, None  # 'had planned to clear 100 hectares but managed only 73'
        return
    if _aimed_at(scene, figure, model):
        figure.kind, figure.measure, figure.action, figure.unit = model.kind, model.measure, "planned", unit_of(model)
        return
    if compared or carries_on(scene, figure, model):
        _follow(figure, model)
        figure.parent = None if compared else model.parent
        if figure.compared and beside_both(figure, figures):
            figure.outcome = "killed_or_injured"
    else:
        figure.kind = "count"


def _aimed_at(scene: Scene, figure: Figure, model: Figure) -> bool:
    """'cleared 12 hectares and wants to clear 20 in May', 'with 12 hectares cleared, the target of ten was passed'."""
    ends = model.kind == "area" and (goes_on(scene, figure) or targeted(scene, figure.first))
    return ends and scene.has(model.last, figure.first, "claims.future", "claims.target")


def _done_to_things(scene: Scene, figure: Figure, before: list[Figure], story: Story) -> bool:
    """'They gathered 49,000 shells. Of these, 7,300 have been blown up': what was done to devices."""
    told = [f for f in (*story.figures[-1:], *before) if f.kind not in ("count", "bare")]
    verb = figure.trigger
    if verb is None or not scene.at(verb, "outcome.of-things") or not told or told[-1].kind != "device":
        return False
    if figure.sentence - told[-1].sentence > 1:
        return False
    figure.action, figure.outcome = scene.value("action.past", verb), None
    return figure.action is not None


def _no_model(figure: Figure, model: Figure) -> bool:
    """'registered four, one of them fatal, against 11': not of the part; no list goes on with accidents."""
    lone = figure.compared and model.label == "PART" and model.parent is None
    return lone or (model.kind == "incident" and not figure.compared)


def _of_incidents(scene: Scene, figure: Figure, before: list[Figure]) -> bool:
    """'Of the 58 recorded accidents, 33 involved anti-tank mines and 12 were fatal': all of them are accidents."""
    if figure.compared or not before or before[0].kind != "incident" or not opens_of(scene, before[0]):
        return False
    figure.parent, figure.outcome, figure.trigger = before[0], None, None
    _like(figure, before[0])
    return True


def _of_cause(scene: Scene, figure: Figure, story: Story) -> bool:
    """'A bomblet went off there in 2007. Engineers found fourteen more.', 'One million had failed to explode.'"""
    dud = figure.trigger is not None and scene.at(figure.trigger, "action.dud")
    if not figure.action or not (dud or figure.rule == "casualty.others") or story.cause is None:
        return False
    begin, _ = scene.sentences[max(figure.sentence - 1, 0)]
    device = device_of(scene, begin, figure.first) or story.cause.device
    figure.kind, figure.measure = ("device", device) if device else ("count", None)
    return True


def _follow(figure: Figure, model: Figure) -> None:
    """Counts what the model counts, to which the same happened."""
    figure.kind, figure.measure, figure.unit = model.kind, model.measure, unit_of(model)
    figure.action, figure.outcome, figure.trigger = model.action, model.outcome, model.trigger
    figure.device = model.device
    figure.facets.update(model.facets)
