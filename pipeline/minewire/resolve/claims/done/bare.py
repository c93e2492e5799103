"""Numbers without a noun: what is told of them, or what they go on counting ('In 2021 they lifted 46.')."""

from __future__ import annotations

from minewire.resolve.claims.counted.again import another, counted_again, down_to, of_next, recorded
from minewire.resolve.claims.counted.carried_on import (
    carries_on,
    elsewhere_too,
    ends_with_dash,
    next_accidents,
    of_land,
)
from minewire.resolve.claims.counted.compared import beside_both, beside_total, counterpart, done_of
from minewire.resolve.claims.counted.gapped import by_next_device, of_next_device, own_subject, unit_behind
from minewire.resolve.claims.counted.labels import device_of
from minewire.resolve.claims.counted.nobody import only_people
from minewire.resolve.claims.figure import LAND, WENT_OFF, WORK, Figure, unit_of
from minewire.resolve.claims.harmed.fellow_victims import hurt, same_people
from minewire.resolve.claims.scene import Scene
from minewire.resolve.claims.story import Story

from .chains import ON_LAND, opens_of
from .own_predicate import counts_own_subject
from .plans import aimed_at, of_plan
from .still import covered_by

_MAGNITUDE = 10_000  # so much smaller a number counts no square metres
_OF_WORK = ("cleared", "surveyed", "found")  # what somebody does so much of
_NEAR_ACCIDENTS = 3  # figures told right before


def like(figure: Figure, whole: Figure) -> None:
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
    if items and model is not None and model.kind in LAND:
        model = None  # '… In 2021 we removed 69,000.'
    if model is None and figure.action is not None and not any(f.label == "COUNT" for f in before):
        kinds = (
            {"area", "hazard"} if figure.action in ON_LAND else {"device"} if items else {"device", "area", "hazard"}
        )
        stated = figure.trigger is not None and scene.at(figure.trigger, "action.declare")  # '43 have been certified'
        told = [f for f in reversed(story.figures) if f.kind in kinds and not stated]
        model = next((f for f in told if f.parent is None), told[0] if told else None)
    return model


def _of_something(scene: Scene, figure: Figure) -> bool:
    """'900 of the houses', but not '12 per cent less than the 4,939 of 2023'."""
    dated = figure.compared and scene.at(figure.last + 1, "date")
    if of_land(scene, figure.last):
        return False
    return not figure.partitive and not dated and scene.has(figure.last, figure.last + 1, "claims.of", "claims.recall")


def _settled(scene: Scene, figure: Figure, figures: list[Figure], story: Story) -> bool:
    """Whether its words, or the heading above it, alone tell what a bare number counts."""
    before = figures[: figures.index(figure)]
    if figure.action and before and before[-1].rule == WENT_OFF and before[-1].device:
        figure.kind, figure.measure = "device", before[-1].device  # 'Five IEDs exploded, and twelve were defused'
        return True
    if figure.action and (surface := unit_behind(scene, figure, figures)) is not None:
        figure.kind, figure.measure, figure.unit = surface.kind, surface.measure, unit_of(surface)
        return True
    if before and (device := of_next_device(scene, figure, before[-1])) is not None:
        follow(figure, before[-1])
        figure.device, figure.parent = device, before[-1].parent
        return True
    had = not before or before[-1].action == "remaining"
    if had and scene.at(figure.first - 1, "claims.to") and scene.at(figure.first - 2, "claims.down"):
        down_to(figure, [*story.figures, *before])
        figure.compared = bool(before)  # 'had 42 minefields in 2010 and is down to three': of its own time
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
        follow(figure, before[-1])  # 'Marib, which had 22 casualties in 2024, recorded nine.'
        return True
    told = next((f for f in reversed(before) if f.label != "BARE"), before[-1])
    if told.kind == "person" and by_next_device(scene, figure, told):
        follow(figure, told)
        figure.parent = told.parent
        return True
    if before[0].kind == "person" and opens_of(scene, before[0]) and not figure.compared:
        figure.parent = before[0]  # 'Of last year's 128 victims, 73 were recorded in North Kivu and 31 in Ituri'
        like(figure, before[0])
        return True
    return False


def _told_itself(scene: Scene, figure: Figure, figures: list[Figure], story: Story) -> bool:
    """Whether what is told of a bare number, or the figure right before it, says what it counts."""
    before = figures[: figures.index(figure)]
    alone = not before and figure.trigger is not None and scene.at(figure.trigger, "action.needs-noun")
    if alone or (all(f.kind in ("bare", "count") for f in before) and counts_own_subject(scene, figure)):
        figure.kind, figure.action, figure.outcome = "count", None, None
        return True
    if before and figure.time is not None:
        follow(figure, before[-1])  # '48 mines (in 2022: 93)'
        return True
    if of_next(scene, figure, figures):
        figure.outcome = figure.trigger = None
    told_by = (_of_accidents_before, _reported)
    if _of_incidents(scene, figure, before) or any(told(scene, figure, before, story) for told in told_by):
        return True
    if figure.action is not None and figure.trigger == figure.first - 1 and scene.at(figure.trigger - 1, "device"):
        figure.kind, figure.action = "count", None  # '40 houses, of which mines destroyed nine'
        return True
    if figure.outcome is not None and not _done_to_things(scene, figure, before, story):
        figure.kind = "person"
        same_people(scene, figure, before)
        return True
    if _settled(scene, figure, figures, story):
        return True
    return bool(before) and _after_people(scene, figure, before)


def name_bare(scene: Scene, figure: Figure, figures: list[Figure], story: Story) -> None:
    """A number without a noun counts people when an outcome is told of it, else what the figure before it counts."""
    before = figures[: figures.index(figure)]
    things = figure.compared and len(before) > 0 and all(f.kind == "count" for f in before)
    if things and (figure.trigger is None or figure.trigger < figure.first):
        figure.kind, figure.outcome = "count", None  # '91 communities are affected by mines, down from 140'
        return
    if _told_itself(scene, figure, figures, story):
        return
    model = _model(scene, figure, before, story)
    on = model is not None and model.kind != "incident" and carries_on(scene, figure, model)
    if model is not None and model.kind == "incident" and elsewhere_too(scene, figure, model):
        follow(figure, model)
        figure.parent = model.parent
        return
    if model is not None and model.kind == "incident" and next_accidents(scene, figure, model):
        figure.compared, figure.action = True, None
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
    if model is None and (of_plan(scene, figure, before, story) or _of_cause(scene, figure, story)):
        return
    tiny = model is not None and model.kind == "area" and 0 < (figure.value or 0) * _MAGNITUDE < (model.value or 0)
    fields = model is not None and model.kind == "hazard"  # no million of them
    tiny = tiny or (fields and (figure.value or 0) > _MAGNITUDE * (model.value or 1))  # type: ignore[union-attr]
    if model is None or tiny or _no_model(scene, figure, model):
        figure.kind = "count"  # '9.2 million square metres of minefields; four remain'
        return
    if figure.compared and model in before:
        model = counterpart(scene, figure, figures) or covered_by(scene, figure, model, before) or model
        model = beside_total(figure, figures) or model
    if figure.action is not None and model.kind in WORK:
        _done_to_model(scene, figure, model, before)
        return
    if scene.has(figure.first - 2, figure.first, "claims.managed"):
        done = done_of(scene, model) or (model.action if model.action in _OF_WORK else None)
        if done is not None:
            follow(figure, model)
            figure.action, figure.trigger = done, None  # 'had planned to clear 100 hectares but managed only 73'
            figure.compared = model.sentence == figure.sentence  # 'lifted 40 in May and did 60 in June'
            return
    if aimed_at(scene, figure, model):
        figure.kind, figure.measure, figure.action, figure.unit = model.kind, model.measure, "planned", unit_of(model)
        return
    if compared or carries_on(scene, figure, model):
        follow(figure, model)
        figure.parent = None if compared else model.parent
        if figure.compared and beside_both(figure, figures):
            figure.outcome = "killed_or_injured"
    else:
        figure.kind = "count"


def _done_to_model(scene: Scene, figure: Figure, model: Figure, before: list[Figure]) -> None:
    """A number with its own verb counts what the report speaks of, or the devices that are named since."""
    if figure.action in ON_LAND and model.kind == "device":
        figure.kind = "count"
        return
    figure.kind, figure.measure, figure.unit = model.kind, model.measure, unit_of(model)
    if figure.kind != "device" or model in before:
        return
    named = scene.some(scene.sentences[figure.sentence][0], figure.first, "device")
    named = _topic_before(scene, figure, model) if named is None else named
    figure.measure = figure.measure if named is None else scene.value("device", named)


def _topic_before(scene: Scene, figure: Figure, model: Figure) -> int | None:
    """'I would also name the bomblets. Some 360 have been destroyed': what the sentence before is about, not the
    devices counted before that."""
    if figure.sentence - model.sentence <= 1:
        return None
    first, last = scene.sentences[figure.sentence - 1]
    named = scene.some(first, last, "device")
    return None if named is None or scene.has(first, last, "figure") else named


def _done_to_things(scene: Scene, figure: Figure, before: list[Figure], story: Story) -> bool:
    """'They gathered 49,000 shells. Of these, 7,300 have been blown up': what was done to devices."""
    told = [f for f in (*story.figures[-1:], *before) if f.kind not in ("count", "bare")]
    verb = figure.trigger
    land = bool(told) and told[-1].kind in (
        "area",
        "hazard",
    )  # 'programmed 12 hectares, but only nine could be treated'
    things = land or (bool(told) and told[-1].kind == "device" and scene.at(verb or 0, "outcome.of-things"))
    if verb is None or not things:
        return False
    if figure.sentence - told[-1].sentence > 1:
        return False
    done = scene.value("action.past", verb)
    if done is not None:
        figure.action, figure.outcome = done, None
    return done is not None


def _no_model(scene: Scene, figure: Figure, model: Figure) -> bool:
    """'registered four, one of them fatal, against 11': not of the part; no list goes on with accidents."""
    lone = figure.compared and model.label == "PART" and model.parent is None
    own = figure.number is not None and figure.number.noun is not None and not own_subject(scene, figure, model)
    if model.kind == "area" and own and not scene.has(figure.last, figure.last + 1, "claims.of", "claims.recall"):
        return True  # '1.7 hectares were cleared; 64 similar plots are waiting'
    nobody = model.kind in WORK and only_people(scene, figure.first)
    return lone or nobody or (model.kind == "incident" and not figure.compared)


def _of_incidents(scene: Scene, figure: Figure, before: list[Figure]) -> bool:
    """'Of the 58 recorded accidents, 33 involved anti-tank mines and 12 were fatal': all of them are accidents."""
    if figure.compared or not before or before[0].kind != "incident" or not opens_of(scene, before[0]):
        return False
    figure.parent, figure.outcome, figure.trigger = before[0], None, None
    like(figure, before[0])
    return True


def _of_accidents_before(scene: Scene, figure: Figure, before: list[Figure], story: Story) -> bool:
    """'There were 22 accidents. Eleven involved tractors.': what can only be told of accidents."""
    told = next((f for f in reversed(story.figures[-_NEAR_ACCIDENTS:]) if f.kind == "incident"), None)
    if before:  # '… and six happened on roads'
        told = before[-1].parent if before[-1].kind == "incident" else None
    if told is None or not scene.at(figure.last, "incident.happens") or scene.at(figure.last + 1, "claims.to"):
        return False
    if figure.sentence - told.sentence > 1 or (figure.value or 0) >= (told.value or 0):
        return False
    figure.parent, figure.outcome, figure.action, figure.trigger = told, None, None, None
    like(figure, told)
    return True


def _reported(scene: Scene, figure: Figure, before: list[Figure], story: Story) -> bool:
    """'Villagers found 40 mines. A farmer has reported six from his field.': more of the devices told right before."""
    told = [f for f in (*story.figures[-1:], *before) if f.action]
    if figure.action or figure.outcome or not told or told[-1].kind != "device":
        return False
    near = figure.sentence - told[-1].sentence <= 1 and scene.at(figure.first - 1, "claims.tells-of")
    if not near or not scene.has(figure.last, figure.last + 1, "claims.out-of", "claims.within", "claims.so-far"):
        return False
    figure.kind, figure.measure, figure.action, figure.unit = "device", told[-1].measure, "found", unit_of(told[-1])
    return True


def _of_cause(scene: Scene, figure: Figure, story: Story) -> bool:
    """'A bomblet went off there in 2007. Engineers found fourteen more.', 'One million had failed to explode.'"""
    dud = figure.trigger is not None and scene.at(figure.trigger, "action.dud")
    verb = figure.trigger if figure.label == "BARE" else None  # 'Its worry is improvised devices. They planted 60.'
    bare = verb is not None and (figure.action == "laid" or scene.at(verb, "action.items"))
    found = figure.action == "found" and verb == figure.first - 1 and scene.at(figure.last, "claims.so-far")
    bare = bare or found  # 'His field is full of shells. He has found four so far.'
    others = figure.rule == "casualty.others"
    if not figure.action or not (dud or bare or others) or (story.cause is None and not others):
        return False
    begin, _ = scene.sentences[max(figure.sentence - (story.cause is not None), 0)]
    device = device_of(scene, begin, figure.first) or (None if bare or story.cause is None else story.cause.device)
    figure.kind, figure.measure = ("device", device) if device else ("count", None)
    return True


def follow(figure: Figure, model: Figure) -> None:
    """Counts what the model counts, to which the same happened."""
    figure.kind, figure.measure, figure.unit = model.kind, model.measure, unit_of(model)
    figure.action, figure.outcome, figure.trigger = model.action, model.outcome, model.trigger
    figure.device = model.device
    figure.facets.update(model.facets)
