"""What devices and land without a verb of their own take from the report they stand in, or from the list."""

from __future__ import annotations

from itertools import takewhile

from minewire.resolve.claims.figure import LAND, WORK, Figure
from minewire.resolve.claims.rows import mark_of_row
from minewire.resolve.claims.scene import Scene
from minewire.resolve.claims.story import Story

from .modality import came_true, for_the_rest, future, work_planned
from .still import elsewhere, found_there, own_verb, still_there

# A list or a report goes on over so many sentences without saying again what happened.
_REPORT_GOES_ON = 4
LIST_WITHIN = 14  # units from one member of a list to the next
_HAUL = 4  # units of 'The April-June haul'
_BESIDE = 5  # units between a figure and the map that shows it
_PUT = 7  # units from 'put' to its number
_GROUND = 7  # units of 'from a plot of just'
_OF_GROUND = ("claims.article", "claims.land", "claims.ground", "claims.of", "claims.filler", "claims.adverb")
_LISTED = ("=,", "claims.and", "claims.of", "claims.land", "claims.filler", "claims.along")


def from_report(scene: Scene, figure: Figure, story: Story) -> None:
    """A figure without a verb of its own: land called contaminated is remaining; else the report goes on with what the
    sentences right before it told ('They consisted of …', rows of a list)."""
    first, _ = scene.sentences[figure.sentence]
    rest = figure.kind in LAND and for_the_rest(scene, figure)
    if rest or future(scene, figure):
        figure.action = "remaining" if rest else "planned"
        return
    if scene.has(figure.first - 3, figure.first, "claims.hits", "action.set-off"):
        return  # 'A lorry set off two mines.'
    colon = scene.has(first, figure.first, "=:")
    opened = colon or scene.at(figure.first - 1, "claims.dash")
    headed = scene.value("action.past", first) or scene.value("action.state", first) if opened else None
    if colon and headed is None and scene.value("action.left", first):
        headed = "remaining"  # 'Remaining: 48 ha'
    if colon and headed is None and figure.kind == "device":
        headed = _noun_before(scene, first, figure.first)
    if colon and headed is None:
        headed = _clause_before(scene, first, figure)
    if headed is None and figure.label == "LABEL":
        headed = _lead(scene, first, figure.first)
    if headed:
        figure.action = headed  # 'Cleared in the week: 213 mines; 1,412 hectares'
        return
    if story.heading is not None and story.heading.action:
        figure.action = story.heading.action
        return
    if (as_put := _put_beside(scene, figure, story) or _haul_of_crew(scene, figure, first)) is not None:
        figure.action = as_put
        return
    if figure.kind == "hazard" and (done := scene.value("action.past", figure.last - 2)):
        figure.action = done  # 'There are 12 cleared minefields.'
        return
    charted = figure.kind == "device" and scene.has(figure.first - _BESIDE, figure.first, "action.map-context")
    there = "remaining" if charted or still_there(scene, figure, first) else found_there(scene, figure)
    if there is not None:
        figure.action = there
        return
    _as_report(scene, figure, story, first)


def _as_report(scene: Scene, figure: Figure, story: Story, first: int) -> None:
    """What the sentences right before told, where the figure goes on with it: 'The haul: 61 mines', 'a year ago, the
    figures were 31 items and …'."""
    colon = scene.has(first, figure.first, "=:")
    recalled = scene.has(first, figure.first, "claims.figures-were")  # 'a year ago, the figures were 31 items and …'
    recalled = recalled or (colon and scene.has(first, figure.first, "date"))  # 'Since January: 9,870 items'
    told = [f for f in reversed(story.figures) if f.kind in WORK and f.action]
    if recalled:
        told = [f for f in told if f.kind == figure.kind and f.parent is None]
    model = next(iter(told), None)
    if model is not None and model.kind == figure.kind and scene.at(figure.first - 1, "claims.rest"):
        figure.action, figure.parent = model.action, model.parent  # 'The other 448 hectares are spread over …'
        return
    if model is not None and model.kind != figure.kind:  # 'found 34 mines and cleared 612 hectares': each goes on
        same = (f for f in told if f.kind == figure.kind)
        land = figure.kind == "area" and _of_the_land(scene, first, figure.first)
        model = next((f for f in same if land or f.sentence == model.sentence), model)
    if scene.at(figure.last + scene.at(figure.last, "claims.more"), "claims.added-to"):
        figure.action = "planned" if model is not None and _added(scene, figure, model) else None
        return
    if model is None or model.action == "planned" or elsewhere(scene, figure) or own_verb(scene, figure):
        return
    covered = scene.has(figure.first - 2, figure.first, "claims.occupies") and figure.kind == "area"
    covered = covered and not scene.has(first, figure.first, "hazard", "device", "claims.work-of", "claims.operations")
    other = covered or scene.has(first, figure.first, "claims.not-ours")
    if other and not scene.has(first, figure.first, "=:", "=;"):
        return  # 'The army received 30,000 shells', 'The park covers 300 hectares'
    if figure.sentence - model.sentence > _REPORT_GOES_ON and not recalled:
        return
    haul = scene.some(first, first + _HAUL, "claims.haul")
    # 'cleared 893 ha. The haul: 61 mines and 1,208 shells.', 'The haul came to 61 mines …'
    hauled = haul is not None and scene.has(haul + 1, haul + 2, "=:", "claims.comes-to")
    row = model.action == "cleared" and (mark_of_row(scene, figure.sentence) or figure.last) < figure.first
    summed = model.action == "cleared" and figure.rule == "figure.amounts"
    if model.kind == figure.kind or figure.label in ("LABEL", "BRACKET") or hauled or row or summed:
        figure.action = model.action


def _added(scene: Scene, figure: Figure, plan: Figure) -> bool:
    """'It foresees 260 hectares by May. Another 75 hectares may be added': more of what is planned."""
    more = scene.at(figure.first - 1, "claims.another") or scene.has(figure.first, figure.last + 1, "claims.more")
    near = figure.kind == plan.kind and figure.sentence - plan.sentence <= _REPORT_GOES_ON
    return near and more and plan.action == "planned"


def _of_the_land(scene: Scene, first: int, end: int) -> bool:
    """'The bulk of the land fell to Fuzuli: 2,015 hectares': of the land told before, whatever was told since."""
    told = scene.some(first, end, "claims.land")
    return told is not None and scene.has(told - 1, told, "claims.the", "claims.definite", "claims.recall")


def _haul_of_crew(scene: Scene, figure: Figure, first: int) -> str | None:
    """'Last year's haul, 870 mines, was the deminers' largest', 'the sappers' haul was 12 shells': what a crew of mine
    action brought in."""
    at = scene.before_filler(figure.first - 1)
    told = figure.kind == "device" and scene.has(
        at, at + 1, "=,", "=:", "claims.dash", "claims.passive", "claims.comes-to"
    )
    begin, (_, last) = max(first, at - _HAUL), scene.sentences[figure.sentence]
    crew = told and scene.has(first, last, "claims.crew", "device.agency", "person.deminer")
    hauled = crew and scene.has(begin, at, "claims.haul") and not scene.has(begin, at, "figure")
    return "cleared" if hauled else None


def _noun_before(scene: Scene, first: int, end: int) -> str | None:
    """'Clearance results: 61 mines', 'Operations have covered: 61 mines', 'What was found: 61 mines'."""
    colon = scene.some(first, end, "=:") or end
    if scene.has(first, colon, "figure", "area", "claims.future", "claims.negation", "=,", "=;"):
        return None
    told = (scene.value("claims.find-noun", unit) for unit in range(first, colon))
    if (noun := next(filter(None, told), None)) is not None:
        return noun
    crew = scene.at(colon - 1, "claims.covered") and scene.has(first, colon, "claims.crew", "device.agency")
    done = scene.value("action.past", colon - 1) if scene.at(colon - 2, "claims.passive") else None
    return "cleared" if crew else done


def _left_before(scene: Scene, first: int, end: int) -> bool:
    """'What is left is small by comparison: 5.4 hectares', 'The remaining surface lies in four counties: …': the words
    before the colon say that it is still there."""
    colon = scene.some(first, end, "=:")
    if colon is None or scene.has(first, colon, "area", "claims.future"):
        return False
    left = scene.some(first, colon, "action.state", "claims.left-of")
    remains = left is not None and scene.value("action.state", left) == "remaining"
    if left is not None and scene.at(left, "claims.left-of"):
        remains = scene.has(left + 1, left + 3, "claims.size", "claims.land", "hazard", "claims.contamination")
    counted = scene.some(first, colon, "figure")
    return remains and (counted is None or scene.at(counted + 1, "claims.of-several"))


def _plan_before(scene: Scene, first: int, end: int) -> bool:
    """'plan to blow them up in two batches: 40 shells on Monday and 34 on Tuesday'."""
    colon = scene.some(first, end, "=:")
    intent = None if colon is None else scene.some(first, colon, "claims.future")
    if colon is None or intent is None or scene.has(intent, end, "claims.passive", "figure", "area", "=;"):
        return False
    return scene.has(intent, colon, "action.active")


def _clause_before(scene: Scene, first: int, figure: Figure) -> str | None:
    """What the clause before a colon tells: what is left, what is planned, what was done."""
    if _left_before(scene, first, figure.first):
        return "remaining"
    return "planned" if _plan_before(scene, first, figure.first) else _befell_before(scene, first, figure)


def _befell_before(scene: Scene, first: int, figure: Figure) -> str | None:
    """'The minefields were laid by the army: upwards of 2,000 mines', 'The field was cleared in May: 12 hectares'."""
    at = scene.before_filler(figure.first - 1)
    verb = scene.some(first, at, "action.past") if scene.at(at, "=:") else None
    if verb is None or not scene.at(verb - 1, "claims.passive"):
        return None
    subject = ("device", "hazard") if figure.kind == "device" else ("hazard", "claims.land")
    other = scene.has(first, at, "figure", "area", "punct", "claims.future", "claims.negation", "claims.might", "quote")
    return scene.value("action.past", verb) if scene.has(first, verb, *subject) and not other else None


def _put_beside(scene: Scene, figure: Figure, story: Story) -> str | None:
    """'412 bomblets were destroyed. The army put the bomblets at 398.': of what was told right before."""
    if figure.label != "NUMBER-OF" or not scene.has(figure.first - _PUT, figure.first, "claims.puts"):
        return None
    last = next((f for f in reversed(story.figures) if f.kind == figure.kind and f.measure == figure.measure), None)
    near = last is not None and figure.sentence - last.sentence <= 1 and last.action != "planned"
    return last.action if last is not None and near else None


def ground_of(scene: Scene, figure: Figure, devices: Figure) -> None:
    """'removed 128 mines from a plot of 1.7 hectares', 'from 12 minefields', '900 mines lie in 210 hectares': as its
    mines are."""
    if devices.kind != "device" or devices.action not in ("cleared", "remaining") or figure.parent is not None:
        return
    at = devices.last + scene.at(devices.last, "=,")
    if figure.kind == "hazard" and devices.action == "cleared" and not scene.at(at, "claims.origin"):
        return  # 'cleared 40 mines in two minefields'
    within = figure.first - at <= _GROUND and scene.at(at, "claims.off-ground")
    if within and all(scene.has(unit, unit + 1, *_OF_GROUND) for unit in range(at + 1, figure.first)):
        figure.action, figure.trigger = devices.action, devices.trigger


def of_list(scene: Scene, figure: Figure, before: list[Figure]) -> None:
    """A list whose verb stands with an earlier member, and no other verb since."""
    near = takewhile(lambda f: figure.first - f.last <= LIST_WITHIN, reversed(before))
    model = next((f for f in near if f.kind == figure.kind and f.action), None)
    if model is None and behind_land(scene, figure, before):
        figure.action, figure.trigger = "cleared", before[-1].trigger
        return
    if model is None or (model.action != "planned" and scene.has(model.last, figure.first, "claims.future")):
        return  # '12 hectares were mapped, and the teams hope to add 30'
    if model.action == "planned" and came_true(scene, figure):
        figure.action = work_planned(scene, model)
        return
    own = scene.some(model.last, figure.first, "claims.relative", "cause.clause")
    if own is not None and scene.has(own, figure.first, "claims.passive", "claims.perfect"):
        return  # 'to remove 400 mines from the hill, where a base was ringed with 1,000 mines'
    if not elsewhere(scene, figure, model.last):
        figure.action, figure.trigger = model.action, model.trigger


def behind_land(scene: Scene, figure: Figure, before: list[Figure]) -> bool:
    """'They cleared 12 hectares, 96 mines and four shells': the verb before the land holds for the devices, too."""
    land = before[-1] if before else None
    if figure.kind != "device" or land is None or land.kind != "area" or land.action not in ("cleared", "released"):
        return False
    listed = all(scene.has(unit, unit + 1, *_LISTED) for unit in range(land.last, figure.first))
    alone = land.trigger is None and len(before) == 1  # 'The total has reached 148,205 ha and 144,981 devices'
    return listed and (alone or (land.trigger or 0) < land.first) and not land.compared


def _lead(scene: Scene, first: int, end: int) -> str | None:
    """'Sappers cleared these: anti-tank mines 46, shells 12': the verb before the colon of a row of labels."""
    colon = scene.some(first, end, "=:")
    verb = None if colon is None else scene.some(first, colon, "action.past")
    return (
        None
        if verb is None or scene.has(first, colon or 0, "figure", "claims.passive")
        else scene.value("action.past", verb)
    )
