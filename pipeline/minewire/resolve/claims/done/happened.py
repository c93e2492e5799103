"""What happened to the figures of a sentence: each chain of figures finds the verb that takes it.

No parser is at hand; the forms of the lexicons say how a word takes its figure: a past form is passive behind 'were'
or right behind its figure and active before it, an active form takes what follows, a state what stands before.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from minewire.resolve.claims.counted.no_people import no_victims
from minewire.resolve.claims.figure import LAND, WORK, Figure
from minewire.resolve.claims.harmed.by_men import did_it
from minewire.resolve.claims.harmed.deaths import later_died, read_lives, some_died
from minewire.resolve.claims.harmed.limbs import limbs_of_victims
from minewire.resolve.claims.harmed.no_verb import of_group, other_victims, own_outcome
from minewire.resolve.claims.scene import Scene

from .attributes import DONE_TO, attributes
from .beside import (
    another_predicate,
    before_bracket,
    disagree,
    is_passive,
    left_near,
    of_member,
    passed,
    put_at,
    right_near,
    too_far,
    within_reach,
)
from .called import as_called
from .chains import ON_LAND, behind_kin, chains, of_list_alone, of_parts, opens_of, possible_for
from .duds import as_left
from .laid_by import tells_which
from .later_done import done_to_them
from .of_whole import compares, of_part
from .over_land import devices_of_land
from .participles import first_participle, inverted_by, opened_by, participle_first
from .sized import size_of_subject
from .split_verbs import dealt_with, finished, given_back, headed, left_to_do, object_of, of_subject, taken_out
from .still import before_verbs, on_map
from .things import ASIDE, done_of, things_of
from .triggers import Trigger, among, attributive, outside_shares, triggers, words_of
from .upgraded import and_then, found_only, of_hoard, told_by_noun, upgrade

# Verbs that clear no land: without devices in the sentence, and with them ('burned 300 hectares, set off 20 mines').
_NOUN_BEFORE = 9  # units between a noun that tells what was done and its figures
_BEFALLEN = frozenset({"person", "part", "bare"})  # kinds of figures that an outcome can be told of
_HARM = frozenset({"killed", "injured", "killed_or_injured"})
_AGED = 7  # units of ', aged 8 to 11,'
_FINISHED = frozenset({"bare", *LAND})
_SAID_OF = ("claims.he", "claims.they", "person.amputee")
_OWN_CLAUSE = ("claims.passive", "claims.perfect", "claims.verb", "cause.clause", "=;")


def tell(scene: Scene, index: int, figures: list[Figure]) -> None:
    """Give every figure of a sentence its outcome or action, where a verb of the sentence takes it."""
    outcomes, actions = triggers(scene, index, "outcome"), done_of(scene, figures, triggers(scene, index, "action"))
    actions = outside_shares(scene, index, [figure.first for figure in figures], actions)
    by_unit = {trigger.unit: trigger for trigger in outcomes}
    span = scene.sentences[index]
    for figure in figures:
        if figure.kind == "person" and no_victims(scene, figure):
            figure.kind = "count"
    devices = any(figure.kind == "device" for figure in figures)
    chances: dict[tuple[bool, bool], tuple[list[Trigger], dict[int, Trigger]]] = {}  # what can be done to kinds of rows
    rows = chains(scene, figures)
    things = things_of(scene, figures)
    for number, row in enumerate(rows):
        left_end = rows[number - 1][-1].last if number else span[0]
        behind = next((r for r in rows[number + 1 :] if row[-1].kind != "area" or r[0].kind != "count"), [])
        right_end = behind[0].first if behind else span[1]
        of_row = any(figure.kind == "device" for figure in row), row[-1].kind == "area"
        if of_row not in chances:
            found = possible_for(scene, actions, *of_row, beside_devices=devices)
            chances[of_row] = found, {trigger.unit: trigger for trigger in found}
        possible, done = chances[of_row]
        for figure in row:
            read_lives(scene, figure, span[1])
            figure.action = figure.action or before_verbs(scene, figure) or left_to_do(scene, figure)
            if outcomes and (told := before_bracket(scene, figure, by_unit)) is not None:
                _set(figure, "outcome", told)
            elif outcomes and figure.kind in _BEFALLEN and id(figure) not in things:
                _alone(scene, figure, by_unit, "outcome", after_one=bool(number) and _single(rows[number - 1]))
            if possible and figure.outcome is None and figure.kind not in ("person", "incident", "count"):
                _alone(scene, figure, done, "action")
            size_of_subject(scene, figure, left_end)
        if row[-1].kind == "area" and given_back(scene, row):
            for figure in row:  # also 'brought 12 hectares of mined land back into use'
                figure.action = "released" if figure.action in (None, "remaining") else figure.action
        out = row[-1].kind == "part" and taken_out(scene, row, span[0])  # 'have taken 2,140 of them out'
        if did := "cleared" if out else row[-1].kind in WORK and dealt_with(scene, row, span[0]):
            for figure in row:
                figure.action = figure.action or did
        if row[0].kind in _FINISHED and not row[0].action and (verb := finished(scene, row[0])) is not None:
            row[0].action, row[0].trigger = "cleared", verb
        for kind, found in (("outcome", outcomes), ("action", possible)):
            if kind == "outcome" and row[0].label == "TOLL":
                _parts_of_toll(scene, row)
            members = [f for f in row if _lacks(f, kind)] if found else ()
            if members:
                trigger = _shared(scene, row, found, (span[0], left_end, right_end, span[1]), behind)
                for figure in members if trigger else ():
                    if (own := _of_one_before(scene, row, figure)) is not None:
                        figure.outcome, figure.action, figure.trigger = own.outcome, own.action, own.trigger
                    elif not _subject_of_other(scene, figure, trigger):  # type: ignore[arg-type]
                        _set(figure, kind, trigger)  # type: ignore[arg-type]
    of_group(scene, index, figures)
    _other_victims(scene, figures, by_unit)
    if outcomes:
        later_died(scene, figures, [t for t in outcomes if t.form == "state" and t.value == "killed"], span[1])
    some_died(scene, figures)
    limbs_of_victims(scene, index, figures)
    _settle(scene, figures, actions)


def _settle(scene: Scene, figures: list[Figure], actions: list[Trigger]) -> None:
    """What the words beside the figures tell, once each chain has its verb."""
    taken = {figure.trigger for figure in figures}
    devices_of_land(scene, figures)
    attributes(scene, figures)
    for figure in figures:
        figure.measure = as_left(scene, figure)
        if figure.outcome is None:
            figure.outcome = own_outcome(scene, figure)
        empty = figure.kind == "part" and figure.value == 0 and figure.trigger is None
        if figure.kind == "part" and did_it(scene, figure):
            figure.kind, figure.outcome = "count", None  # 'were hurt after one of them picked up a shell'
        if empty and not figure.facets and not scene.at(figure.last, "person"):
            figure.kind, figure.outcome = "count", None  # 'none of the injuries was serious', 'none of them knew'
        if figure.action == "surveyed":
            figure.action = and_then(scene, figure.trigger) or figure.action
        of_hoard(scene, figure, figures, actions)
        upgrade(scene, figure, figures, actions, taken)
        if figure.kind != "device" and figure.action == "found" and scene.at(figure.trigger or 0, "action.by-survey"):
            figure.action = "surveyed"
            if figure.kind == "area" and scene.value("action.state", (figure.trigger or 0) + 1) == "remaining":
                figure.action = "remaining"  # 'have been identified as hazardous'
        as_called(scene, figure)
        if figure.kind in ("device", "hazard") and figure.action and on_map(scene, figure):
            figure.action, figure.trigger = "remaining", None
    done_to_them(scene, figures)


def _parts_of_toll(scene: Scene, row: list[Figure]) -> None:
    """'The number of people killed rose to 214, including 38 women, while 311 were injured.'"""
    toll = row[0]
    if toll.outcome and scene.has(toll.last, toll.last + 2, "link.including"):
        for figure in row[1:]:
            figure.outcome = figure.outcome or toll.outcome


def _other_victims(scene: Scene, figures: list[Figure], by_unit: dict[int, Trigger]) -> None:
    told = [bool(figure.outcome or figure.action) for figure in figures]
    if all(told) or not (by_unit or any(told)):
        return
    left = {figure.first: left_near(scene, figure.first, by_unit) for figure in figures}
    right = {figure.first: right_near(scene, figure.last, by_unit)[0] for figure in figures}
    other_victims(scene, figures, left, right)


def _of_one_before(scene: Scene, row: list[Figure], figure: Figure) -> Figure | None:
    """'killed 13 people, and 29 others, among them two soldiers, were hurt': the whole right before a part."""
    before = next((f for f in reversed(row) if f.last <= figure.first), None)
    told = before is not None and (before.outcome or before.action) is not None
    opens = told and scene.at(figure.first - 1, "link.including") and figure.first - before.last <= ASIDE + 1  # type: ignore[union-attr]
    return before if opens else None


def _subject_of_other(scene: Scene, figure: Figure, trigger: Trigger) -> bool:
    """'killed two people and 300 people were evacuated': the verb before takes no people who have one of their own."""
    if figure.kind == "person" and scene.has(figure.last, trigger.unit, "link.of-things"):
        return True  # '58 handlers found 2,211 mines, all of which were blown up'
    own = figure.last
    if scene.at(own, "=,") and scene.has(own + 1, own + 3, "age"):  # 'four, aged 8 to 11, are in surgery'
        own = (scene.some(own + 1, own + _AGED, "=,") or own) + 1
    verb_before = trigger.unit < figure.first and participle_first(scene, figure, trigger) is None
    of_others = figure.kind == "part" and scene.at(figure.first - 1, "=,") and scene.at(own, "claims.passive")
    if of_others and not scene.has(trigger.unit, figure.first, "figure", "area"):
        return verb_before  # 'The cleared plots pass to them under acts, 61 of which were signed in July'
    subject = scene.has(own, own + 1, "claims.passive", "claims.perfect")
    one = figure.value == 1 or not scene.at(own, "claims.singular")
    people = figure.kind == "person" or (figure.kind == "bare" and trigger.value in _HARM)
    return people and verb_before and subject and one


def _lacks(figure: Figure, kind: str) -> bool:
    if figure.outcome or figure.action or figure.weak:
        return False
    return figure.kind in (_BEFALLEN if kind == "outcome" else DONE_TO)


def _set(figure: Figure, kind: str, trigger: Trigger) -> None:
    setattr(figure, kind, trigger.value)
    figure.trigger = trigger.unit


def _single(row: list[Figure]) -> bool:
    return len(row) == 1 and row[0].number is None and row[0].kind == "person"  # one victim, told without a number


def _alone(scene: Scene, figure: Figure, by_unit: dict[int, Trigger], kind: str, *, after_one: bool = False) -> None:
    """A verb right beside a figure: '51 of whom were killed', '8 injured', 'killing two', 'found 38 mines'; one in the
    singular may be of the one person before ('the driver of a bus with 12 men was killed')."""
    if figure.outcome or figure.action:
        if figure.kind == "part" and figure.outcome == "injured":  # 'three of the wounded died later'
            right, _ = right_near(scene, figure.last, by_unit)
            if right is not None and right.value == "killed":
                _set(figure, kind, right)
        return
    if figure.label == "NUMBER-OF":  # its noun stands before it: 'the number of mines still buried there at 300'
        before = range(figure.first - _NOUN_BEFORE, figure.first)
        behind_noun = [by_unit[unit] for unit in before if unit in by_unit and by_unit[unit].form != "active"]
        if behind_noun:
            _set(figure, kind, behind_noun[-1])
            return
    if (put := headed(scene, figure, by_unit) or put_at(scene, figure, by_unit)) is not None:
        _set(figure, kind, put)
        return
    right, passive = right_near(scene, behind_kin(scene, figure), by_unit)
    right = None if right is not None and of_part(scene, figure.last, right.unit) else right
    right = right or object_of(scene, figure, by_unit)
    if right is not None and (other := tells_which(scene, figure, right, by_unit)) is not None:
        _set(figure, kind, other)
        return
    which = right is not None and (right.unit == figure.last or scene.at(figure.last, "claims.who"))
    if right is not None and figure.kind == "part" and which and right.form == "past":
        later, told = right_near(scene, right.unit + 1, by_unit)  # 'three of the five people shot died'
        if later is not None and (told or later.form == "state"):
            right, passive = later, told
    left = left_near(scene, figure.first, by_unit)
    if right and (left or after_one) and disagree(scene, figure, right):
        right = None
    if right and left and figure.kind == "device" and not passive:
        right = None
    stands = right and right.value == "remaining" and (right.form == "state" or not passive)
    if left and stands and figure.kind in LAND and left.value != "remaining":
        right = None  # 'has cleared 3 square kilometres of minefields'
    if right and left and right.form == "state" and left.value in ON_LAND and right.value in ON_LAND:
        right = None  # 'cancelled another nine by survey'
    active = right and left and right.form == "past" and not passive and figure.kind != "bare"
    if right and left and active and (left.form == "active" or scene.has(figure.last, right.unit, "claims.and")):
        right = None  # 'killed 12 people and either hurt or maimed 40'
    trigger = right or left
    if trigger:
        _set(figure, kind, told_by_noun(scene, trigger, by_unit.values()))


def _shared(
    scene: Scene, row: list[Figure], found: list[Trigger], limits: tuple[int, int, int, int], behind: list[Figure]
) -> Trigger | None:
    """The verb that a whole chain shares: one that some member has already, else one before or behind the chain."""
    start, left_end, right_end, end = limits
    first, last = row[0].first, row[-1].last
    taken = of_parts(scene, row)
    if (its := of_member(row, found, taken)) is not None:
        return its
    stops = words_of(scene.view).stops
    single = all(figure.number is None for figure in row)
    if single:
        stops |= scene.view.sets["claims.quote"]  # '"My son went …," said Ali, whose son was killed'

    def free(triggers: Iterable[Trigger]) -> Iterator[Trigger]:
        return (each for each in triggers if each.unit not in taken and not attributive(scene, each, found))

    for trigger in free(among(found, last, end)):
        if of_list_alone(scene, row, trigger.unit) or too_far(scene, last, trigger.unit, end):
            break
        if not stops.isdisjoint(scene.chars[last : trigger.unit]):
            break
        said = scene.some(last, trigger.unit, "claims.reports") if single else None
        if said == last or (said is not None and scene.has(said + 1, said + 3, *_SAID_OF)):
            break  # 'their mother said they had died', 'the medic said both legs of … had been amputated'
        own = len(behind) == 1 and (behind[0].first == last or disagree(scene, behind[0], trigger))
        apart = single and not own  # but 'his friend Ali, 12, was killed', 'the driver of 12 men was killed'
        apart = apart or scene.at(first - 1, "claims.recall") or opens_of(scene, row[0])
        if trigger.unit >= right_end and (apart or not _relates_back(scene, row, right_end, trigger)):
            break
        if of_part(scene, last, trigger.unit) or compares(scene, last, trigger.unit):
            break
        if scene.has(last, trigger.unit, "claims.if") or another_predicate(scene, last, trigger.unit):
            break  # '310 hectares, and if all goes well they will be rid of them in May'
        if (which := tells_which(scene, row[-1], trigger, {each.unit: each for each in found})) is not None:
            return which
        done = trigger.form == "past" and (is_passive(scene, trigger.unit) or of_subject(scene, row, trigger.unit))
        if trigger.form == "state" or done:
            if (len(row) == 1 and disagree(scene, row[0], trigger)) or found_only(
                scene, row[-1], trigger, found, start
            ):
                break
            return trigger
        if trigger.form == "active":
            break
    if single and scene.at(last, "claims.reports"):
        return None  # '… and wounded another on Friday, a local official said'
    inverted = inverted_by(scene, row, free(found), start)
    for trigger in () if inverted else free(reversed(among(found, within_reach(scene, start, first), first))):
        if trigger.unit < left_end and left_end > start:
            break
        if trigger.value == "laid" and row[0].kind == "area" and not scene.has(trigger.unit, last + 3, "device"):
            row[-1].kind = "count"  # 'would plant plums on two hectares'
            break
        if not stops.isdisjoint(scene.chars[trigger.unit : first]) or passed(scene, trigger, first):
            break
        if trigger.form == "active" or (trigger.form == "past" and not is_passive(scene, trigger.unit)):
            return told_by_noun(scene, trigger, free(found))
    return inverted or opened_by(scene, row, free(found), start) or first_participle(scene, row[0], found)


def _relates_back(scene: Scene, row: list[Figure], right_end: int, trigger: Trigger) -> bool:
    """Behind another chain only a passive verb can still belong to the first one, unless that one has a verb of its own
    ('three men were arrested after five were shot')."""
    last = row[-1].last
    if scene.at(last, "claims.affecting"):  # 'Nine minefields affecting 310 people remain'
        return not scene.has(right_end, trigger.unit, "cause.clause", "claims.who", "punct")
    if all(figure.label == "BARE" for figure in row):
        joined = scene.at(last, "claims.recall")  # '11 of the 14 on board were hurt'
    else:
        joined = scene.has(last, right_end, "claims.who") or not scene.has(last, right_end, *_OWN_CLAUSE)
    return joined and trigger.form == "past" and is_passive(scene, trigger.unit)
