"""What a figure does not tell itself: taken from its whole, its neighbours and the report before it."""

from __future__ import annotations

from itertools import chain

from minewire.resolve.claims.counted.again import mentioned, more_of_them
from minewire.resolve.claims.counted.compared import as_compared, beside_people, set_before, toll_behind
from minewire.resolve.claims.counted.labels import device_of, of_apposed, of_such
from minewire.resolve.claims.figure import EXPLOSIVE, LAND, TYPED_MINES, WORK, Figure
from minewire.resolve.claims.harmed.fellow_victims import next_member, same_noun, same_people, victim_group
from minewire.resolve.claims.harmed.gapped_victims import gapped_victims
from minewire.resolve.claims.scene import Scene
from minewire.resolve.claims.story import Story

from .bare import follow, like, name_bare
from .chains import opens_of
from .lots import held_by, lay_in, share_lot
from .modality import to_be_done
from .of_whole import done_to_whole
from .restated import restate
from .same_items import same_items
from .still import charted, covered, covered_by, mapped, once_suspected, share_verb
from .things import proved
from .undone import left_undone
from .upgraded import of_share
from .verbless import from_report, ground_of, of_list

_ON_PAPER = ("laid", "released")  # what the verbs of maps and forms tell of the mines on them
_SPREAD = 4  # units of ', spread over some'


def inherit(scene: Scene, figures: list[Figure], story: Story) -> None:
    """What a figure does not tell itself, from its whole, its neighbours and the report before it."""
    for position, figure in enumerate(figures):
        before = figures[:position]
        if not _counts(scene, figure, figures, position, story):
            continue
        if figure.label == "ORDNANCE-PRONOUN" and figure.parent is not None:
            figure.measure = figure.parent.measure
        if figure.parent is not None:
            _with_part(scene, figure, figure.parent, before)
            _of_whole(scene, figure, figure.parent)
        _kind_of_device(scene, figure, before, story)
        if figure.kind == "person" and figure.parent is not None and "status" in figure.parent.facets:
            figure.facets.setdefault("status", figure.parent.facets["status"])
        same_noun(scene, figure, before, story)
        if figure.label == "OUTCOME" and figure.last - figure.first == 2 and not figure.compared:  # '247 injured'
            same_people(scene, figure, before)
        _befell(scene, figure, before, story)
        if figure.compared and figure.kind in WORK and before:
            if figure.kind == "area" and (areas := covered_by(scene, figure, before[-1], before)) is not None:
                figure.kind, figure.measure = areas.kind, areas.measure  # '66 minefields covering 3 hectares, from 80'
            as_compared(scene, figure, before)
        elif figure.compared and figure.action is None and (model := set_before(scene, figures)) is not None:
            figure.action = model.action if model.kind == figure.kind else None
        if figure.kind == "area" and before:
            covered(scene, figure, before[-1])
        share_lot(scene, figure, before)
        if figure.rule == "ordnance.predicate" and figure.action is None and proved(figure, before):
            figure.action = "found"
        if figure.kind == "device" and figure.action is None and before:
            held_by(scene, figure, before[-1])
        if figure.kind == "device" and figure.action is None:
            lay_in(scene, figure, chain(reversed(before), reversed(story.figures)))
        if figure.rule == "hazard.spread" and before and before[-1].kind == "area":
            share_verb(figure, before[-1])
            if figure.action == "laid":
                figure.kind = "count"  # 'sowed 40 hectares (nine fields) of maize'
        elif figure.kind == "hazard" and before and _spread_over(scene, figure, before[-1]):
            figure.action, figure.trigger = before[-1].action, before[-1].trigger
        if figure.kind in WORK and figure.action is None and figure.parent is None:
            of_list(scene, figure, before)
        if figure.kind in LAND and figure.action is None and before:
            ground_of(scene, figure, before[-1])
        of_whole = figure.kind in ("device", "area") and figure.parent is None and not figure.compared
        if of_whole and (figure.action is None or scene.at(figure.trigger or 0, "claims.lies")):
            figure.action = done_to_whole(scene, figure) or figure.action
        alone = (figure.parent is None or figure.label == "CELL") and not opens_of(scene, figure)
        if figure.kind in WORK and figure.action is None and alone:
            from_report(scene, figure, story)
        if figure.kind in ("device", "hazard") and figure.action is None and mapped(scene, figure):
            figure.action = "remaining"
        if figure.kind == "device" and (figure.label != "ORDNANCE-PRONOUN" or story.device_figure is None):
            story.device_figure = figure
    for figure in figures:
        _opening(scene, figure)


def _spread_over(scene: Scene, figure: Figure, surface: Figure) -> bool:
    """'8.7 square kilometres spread over 29 minefields': the areas that a surface is made up of."""
    told = surface.kind == "area" and surface.action is not None
    untold = figure.action is None or (figure.trigger is not None and figure.trigger < surface.first)
    close = 0 < figure.first - surface.last <= _SPREAD
    spread = scene.has(surface.last, figure.first, "claims.spread") or surface.last == figure.first - 1
    return told and untold and close and (spread and scene.has(surface.last, figure.first, "claims.spread", "=("))


def _counts(scene: Scene, figure: Figure, figures: list[Figure], position: int, story: Story) -> bool:
    """Give a figure without a noun what it counts; False when it is one that was told before."""
    before = figures[:position]
    if figure.kind == "bare" and _shares_count(scene, figure, figures[position + 1 :]):
        figure.kind, figure.parent = "count", None
    elif figure.kind == "bare" and figure.parent is None and _people_left(scene, figure, before):
        figure.kind = "count"
    elif figure.kind == "bare" and left_undone(scene, figure, before):
        return True
    elif figure.kind in ("part", "bare") and figure.parent is not None:
        if mentioned(scene, figure, figure.parent):
            figure.kind = "count"
            return False
        like(figure, figure.parent)
    elif figure.label == "RESTATED":
        restate(scene, figure, before, story)
    elif figure.kind == "bare" and (toll := toll_behind(figures[position:], before)) is not None:
        follow(figure, toll)
    elif figure.kind == "bare" and not before and (model := set_before(scene, figures)) is not None:
        follow(figure, model)
    elif figure.kind == "bare":
        name_bare(scene, figure, figures, story)
        if figure.kind in WORK and figure.label == "PEOPLE-PRONOUN" and _among_tolls(scene, figure):
            figure.kind = "count"
        if figure.kind == "device" and scene.has(figure.first - 2, figure.first, "claims.the-others"):
            figure.measure = EXPLOSIVE  # '- shells – 208; - other – 119'
    elif figure.kind == "part":
        _part(scene, figure, before, story)
    return True


def _among_tolls(scene: Scene, figure: Figure) -> bool:
    """'The most casualties were in Chad, 608, and in Mali and Libya, over 500 each'."""
    return scene.has(scene.sentences[figure.sentence][0], figure.first, "outcome.tally", "outcome.toll")


def _shares_count(scene: Scene, figure: Figure, later: list[Figure]) -> bool:
    """'In Barda 4 and 7 schools were repaired': it counts the other things that the number joined to it counts."""
    behind = next((f for f in later if f.first == figure.last + 1), None)
    other = behind is not None and behind.kind in ("count", "person") and not behind.outcome
    return other and figure.action is None and scene.at(figure.last, "claims.and")


def _people_left(scene: Scene, figure: Figure, before: list[Figure]) -> bool:
    """'Some 90,000 people fled, with 4,000 remaining in camps': of the people counted right before."""
    last = before[-1] if before and figure.action == "remaining" else None
    if last is None or last.number is None or last.outcome or any(f.kind in WORK for f in before):
        return False  # '93 mines were cleared, a deputy said, and 156 remain'
    return last.kind in ("person", "count") and scene.has(last.first, last.last, "person", "person.deminer")


def _with_part(scene: Scene, figure: Figure, whole: Figure, before: list[Figure]) -> None:
    """'Of the 47 destroyed, 31 were found in Fuzuli and 16 in Jabrayil': the verb of the part before it."""
    other = before[-1] if before else None
    if other is None or other.parent is not whole or other.trigger is None:
        return
    untold = figure.outcome in (None, whole.outcome) and figure.action in (None, whole.action)
    own = figure.trigger >= other.first if figure.trigger is not None else not untold
    goes_on = other.last <= other.trigger < figure.first and scene.at(figure.first - 1, "claims.and")
    if goes_on and not own and scene.at(figure.last, "claims.in"):
        figure.action, figure.outcome = other.action, other.outcome
    after = other.last <= other.trigger or (len(before) > 1 and before[-2].trigger == other.trigger)
    listed = after and other.trigger < figure.first and scene.has(figure.first - 1, figure.first, "=,", "claims.and")
    at = figure.last + scene.at(figure.last, "claims.within")
    if listed and not own and scene.at(at, "date") and figure.kind in WORK:
        figure.action, figure.trigger = other.action, other.trigger  # '520 will be cleared this year, 600 next year'


def _of_whole(scene: Scene, figure: Figure, whole: Figure) -> None:
    """What happened to a part of which no word of its own tells it."""
    told = figure.trigger or 0
    dud = figure.trigger is not None and scene.at(told, "action.dud") and figure.label == "ORDNANCE"
    if dud and whole.action:
        figure.action = None  # 'cleared 2,260 items, of which 17 were bombs that did not go off'
    if whole.action and scene.at(told, "claims.lies"):
        figure.action = whole.action  # 'Of the 15 made safe, 12 lay in Sinjar'
    if figure.action == "laid" and whole.action in ("found", "cleared") and figure.last <= told <= figure.last + 1:
        figure.action = whole.action  # 'Six mines, one of them rigged to a grenade, were neutralised'
    if not figure.outcome and not figure.action:
        figure.outcome, figure.action = whole.outcome, whole.action
    if figure.action in _ON_PAPER and charted(scene, figure, whole):
        figure.action = "remaining"


def _part(scene: Scene, figure: Figure, before: list[Figure], story: Story) -> None:
    """What a part without a whole counts."""
    if figure.action and figure.outcome is None:
        if not _of_dead(figure, before):
            _of_named(scene, figure, before, story)
    elif (more := more_of_them(scene, figure, before)) is not None:
        follow(figure, more)
    else:
        figure.kind = "person" if figure.outcome and not scene.at(figure.first - 1, "claims.in") else "count"


def _kind_of_device(scene: Scene, figure: Figure, before: list[Figure], story: Story) -> None:
    """The type of devices that the text told before, and what was done to the others of them."""
    if figure.action == "found":
        of_share(scene, figure, [*story.figures, *before])
    figure.measure = of_apposed(scene, figure)
    figure.measure = of_such(scene, figure, story.device_figure)
    such = figure.label == "ORDNANCE-PRONOUN" and scene.has(figure.first, figure.last, "claims.such")
    if such and story.cause is not None and story.cause.device and figure.measure == EXPLOSIVE:
        figure.measure = story.cause.device  # 'A device blew up under the car. The army defused 61 such devices.'
    if figure.measure == "mine" and scene.at(figure.last, "device.same") and story.cause is not None:
        mines = (*TYPED_MINES, "improvised_mine")
        figure.measure = story.cause.device if story.cause.device in mines else figure.measure
    if figure.label == "ORDNANCE-PRONOUN" and figure.measure == EXPLOSIVE and _more_of_lead(scene, figure, story):
        figure.measure = story.lead
    if figure.label == "ORDNANCE-PRONOUN" and story.device_figure and not figure.measure:
        figure.measure = story.device_figure.measure
    figure.measure = same_items(scene, figure, chain(reversed(before), reversed(story.figures)))


def _more_of_lead(scene: Scene, figure: Figure, story: Story) -> bool:
    """'A home-made mine hurt a boy. Two more devices were found there.': more of what the article is about."""
    plain = scene.at(figure.last - 1, "device.plain-pronoun") and figure.parent is None
    more = scene.has(figure.first - 1, figure.last, "claims.more", "claims.another", "claims.other-kind")
    made = story.lead in ("improvised_mine", "improvised_explosive_device")
    return plain and made and figure.action == "found" and (more or scene.at(figure.last, "device.same"))


def _befell(scene: Scene, figure: Figure, before: list[Figure], story: Story) -> None:
    """What happened to people of whom no word of their own tells it."""
    if figure.kind == "person" and figure.outcome is None and figure.parent is None:
        victim_group(scene, figure, story)
        next_member(scene, figure, before)
        gapped_victims(scene, figure, before)
        beside_people(figure, before)


def _opening(scene: Scene, figure: Figure) -> None:
    """What 'of the …' opens a clause with is told before, but for land that it calls dangerous."""
    if figure.kind in WORK and figure.action is None and opens_of(scene, figure):
        if figure.kind != "device" and once_suspected(scene, figure):
            figure.action = "remaining"
        elif figure.kind != "device" and to_be_done(scene, figure):
            figure.action = "planned"
        elif figure.kind == "hazard" and _first_told(scene, figure):
            figure.action = "remaining"
        else:
            figure.kind = "count"  # 'of the 806 mines, 614 were destroyed'


def _first_told(scene: Scene, figure: Figure) -> bool:
    """'Of 120 suspected fields', 'of the region's 40 minefields': areas that are still dangerous, not told before."""
    called = scene.rules.lexicon("action.adjective").value
    suspected = any(called(word) for word in scene.tape.unit(figure.last - 1).lower().split())
    still = suspected or scene.at(figure.last - 1, "hazard.remaining")
    return scene.at(figure.first - 1, "claims.genitive") or (still and scene.at(figure.first - 1, "claims.of"))


def _of_dead(figure: Figure, before: list[Figure]) -> bool:
    """'They recovered five dead, two of them girls': whatever was done to those before, people are a part of them."""
    whole = before[-1] if before else None
    if whole is None or whole.kind != "person" or whole.outcome is None or (figure.trigger or 0) >= whole.first:
        return False
    figure.kind, figure.outcome, figure.action, figure.trigger = "person", whole.outcome, None, whole.trigger
    figure.parent = whole
    return True


def _of_named(scene: Scene, figure: Figure, before: list[Figure], story: Story) -> None:
    """'The flood carried mines to the beaches. Divers blew up two of them.': devices told without a number."""
    begin, _ = scene.sentences[max(figure.sentence - 1, 0)]
    people = any(f.kind == "person" and f.sentence >= figure.sentence - 1 for f in story.figures)
    people = people or any(f.value != 1 for f in before)  # '430 finds, 52 of them'; not 'in one barn'
    measure = None if people else device_of(scene, begin, figure.first)
    if measure is None and not people and story.cause is not None and scene.has(begin, figure.first, "device.pronoun"):
        measure = story.cause.device  # 'The bus hit the device.'
    figure.kind, figure.measure = ("device", measure) if measure else ("count", None)
