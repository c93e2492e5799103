"""Finds the figures of a sentence: numbers with the nouns they count, before it is known what happened to them."""

from __future__ import annotations

from itertools import pairwise

from minewire.resolve.claims.figure import EXPLOSIVE, HARM, KINDS, LAND, NAMED_PLURAL, Figure
from minewire.resolve.claims.harmed.no_verb import GROUPS, trim
from minewire.resolve.claims.harmed.own_facets import read_facets
from minewire.resolve.claims.parts.accidents import accidents_of
from minewire.resolve.claims.scene import Scene, within
from minewire.ruleset import Match

from .compared import beside_pair
from .doing import doing
from .figure_first import FIGURE_FIRST, read_behind
from .label_ends import before_people, opens_clause
from .labels import as_they_lay, aside_of_device, device_of, done_there, end_of_list, read_label, read_number_of
from .named_next import also_named, named_already
from .names_of import without_names
from .no_people import BEFALLEN, is_age, no_group, no_person, of_others, only_named, tell_age, year
from .nobody import apart, no_one, no_victim, not_done, one_of_many
from .others import others_of_devices
from .same_one import says_who, told_by_one
from .second_look import SECOND_LOOKS, divided
from .surfaces import few_of_few, ground_of_devices, in_other_unit, of_surface
from .tolls_told import read_toll

_CELL = "|"
_RATIO = "count.ratio"
_ABBREVIATED = "ordnance.abbreviated"  # cash machines, where no other mines are abbreviated
_SINGLE = "casualty.single"  # 'a single victim'
_TELLS_CAUSE = ("device", "device.thing", "incident", "cause.explosion")
_CONTAINER = "ordnance.container"
_COMPOUNDS = frozenset({"count.compound", "count.person-compound"})
_COSTS = ("outcome.costs", "outcome.tore")  # what takes a limb of somebody named
_NEAR = 6  # units before people of whom nobody knows what befell them, in which others are told to be harmed
_HARMED = ("outcome.past", "outcome.state", "person.outcome-noun")


def find_figures(scene: Scene, index: int) -> list[Figure]:
    """The figures of one sentence in order; a number that no rule explains is a bare figure."""
    first, last = scene.sentences[index]
    tape = scene.tape
    figures: list[Figure] = []
    taken: set[int] = set()
    openings = within(scene.openings, first, last)
    for told in scene.grammar.finditer(tape, first, last, openings=openings) if openings else ():
        match = divided(scene, told, last)
        if match.rule.id == _RATIO and beside_pair(scene, figures, match.first):
            continue
        if match.rule.id == _ABBREVIATED and not scene.units("device.abbreviated"):
            continue
        figure = _figure(scene, index, match)
        if figure is not None and not (figure.label == "NAMED" and named_already(figure, figures)):
            figures += [figure, *_told_group(scene, figure), *also_named(scene, figure)]
            taken.update(range(match.first, match.last))
    figures = without_names(scene, figures)
    found = len(figures)
    for unit in within(scene.numbered, first, last):
        if unit not in taken and scene.at(unit, "figure"):
            age = is_age(scene, unit)  # 'one of them 15', 'The injured man is 40.'
            children = scene.at(unit - 1, "claims.of") and scene.at(unit - 2, "person.parent")  # 'a father of five'
            both = scene.rules.lexicon("claims.both").value(tape.unit(unit).lower())
            before = scene.at(unit - 1, "claims.previous")  # 'in the previous three'
            most = scene.has(unit + 1, unit + 2, "claims.of", "claims.recall")  # 'one of the most mined countries'
            before = before or (most and scene.has(unit + 2, unit + 4, "claims.superlative"))
            before = before or (most and one_of_many(scene, unit))
            named = year(scene, unit, scene.numbers[unit]) and scene.has(unit + 1, unit + 2, "cap", "place")
            if (
                age
                or children
                or before
                or named
                or (both and not (unit == first and scene.has(unit + 1, unit + 2, *BEFALLEN)))
            ):
                continue
            row = unit == last - 1 and scene.at(unit - 1, "claims.dash") and scene.at(unit - 2, "place")
            label, rule = ("ROW", "place.bracket") if row else ("BARE", "figure.bare")
            figure = Figure(index, unit, unit + 1, unit, label, rule, scene.numbers[unit], "bare")
            if of_others(scene, unit):
                figure.kind = "count"
            if scene.at(unit - 1, "claims.definite") and scene.has(unit + 1, unit + 2, "link.included"):
                figure.kind = "count"  # 'The 240 include 60 who died'
            if both:  # 'The couple hit a mine. Both died.'
                figure.label, figure.kind = "BOTH", "person"
            if scene.rules.lexicon("outcome.unharmed").value(tape.unit(unit)):  # no victims, but no word of people
                figure.kind, figure.outcome, figure.trigger = "count", "killed_or_injured", unit
            elif tape.unit(unit - 1) == _CELL and scene.sentences[index][0] < unit - 1:
                figure.kind = "count"  # a cell of a table: what it counts stands at the head of its column
            elif apart(scene, unit) or (scene.at(unit + 1, "cap") and scene.numbers[unit].noun):
                figure.kind = "count"  # '60 Maoists are hiding there'
            figures.append(figure)
    others_of_devices(scene, figures)
    of_surface(scene, figures)
    in_other_unit(scene, figures)
    if len(figures) > found:
        figures = [b for a, b in pairwise([None, *figures]) if b is not None and not told_by_one(a, b)]
    return [b for a, b in pairwise([None, *figures]) if b is not None and not says_who(scene, a, b)]


def _figure(scene: Scene, index: int, match: Match) -> Figure | None:
    label = match.rule.label
    if match.rule.id in _COMPOUNDS and (last := doing(scene, match.first, match.last)) is not None:
        return _people(scene, index, match, last)
    if match.rule.id in SECOND_LOOKS and not SECOND_LOOKS[match.rule.id](scene, match):
        return None
    if label in ("LABEL", "TOLL") and (people := before_people(scene, match)) is not None:
        return _people(scene, index, match, people + 1)
    if (label == "NAMED" and no_person(scene, match)) or (label == "LABEL" and opens_clause(scene, match)):
        return None
    at = scene.number_in(match.first, match.last)
    if label in ("IMPLIED", "NAMED"):
        old = at is not None and at == match.last - 1 and not scene.at(at, "ordinal")
        of_age = scene.numbers[at].value if at is not None and old else None
        if at is not None and of_age is None and scene.at(at, "figure"):
            return None
        at = None
    elif at is None and label != "NONE" and not (label in ("INCIDENT", "ORDNANCE") and "value" in match.rule.gives):
        return None
    number = None if at is None else scene.numbers[at]
    if label == "NONE" and number is not None and number.value != 1:
        return None  # 'had not planted 300 mines'
    at, number = (None, None) if label == "NONE" else (at, number)  # 'had not planted one mine'
    if number is not None and match.rule.gives.get("unit", number.unit) != number.unit:
        return None  # 'exploded three kilometres away', not 'exploded three times'
    figure = Figure(index, match.first, match.last, at, label, match.rule.id, number, KINDS[label])
    if at is not None and label not in ("LABEL", "TOLL"):
        figure.first = at
    if "value" in match.rule.gives:
        figure.value = int(str(match.rule.gives["value"]))  # 'an elderly couple'
    figure.partitive = bool(match.rule.gives.get("partitive")) or scene.has(match.first, match.last, "link.partitive")
    if at is not None and number is not None and year(scene, at, number):
        figure.kind = "count"
    if no_victim(scene, figure, match) or few_of_few(scene, figure):
        figure.kind = "count"
    elif label == "PART" and scene.has(match.first, match.last, "incident"):
        kinds = scene.has(match.first, match.last, "claims.superlative")  # 'one of the deadliest incidents'
        figure.kind = "count" if kinds else "incident"
        figure.partitive = figure.partitive or scene.number_in(match.first + 1, match.last) is not None
    if match.rule.id == "hazard.of-the" and _of_many(scene, figure, match):
        figure.kind = "count"
    if label == "INCIDENT" and at is not None and no_one(scene, at):
        figure.kind = "count"  # 'no one met an accident'
    trim(scene, figure)
    unless = match.rule.gives.get("unless")  # 'peacekeepers have been killed since 2013': by whatever cause
    if no_group(scene, figure, match.first) or (unless and not scene.has(*scene.sentences[index], str(unless))):
        figure.kind = "count"
    if label == "IMPLIED" and only_named(scene, match):
        figure.kind = "count"
    _read_nouns(scene, figure, match)
    if "value" in match.rule.gives and scene.has(match.first, match.last, "claims.and"):
        figure.facets.pop("age_group", None)  # 'a father and son'
    if label == "IMPLIED" and of_age is not None:
        tell_age(scene, figure, of_age)
    if match.rule.id == "casualty.implied-unknown" and not scene.has(*scene.sentences[index], *_TELLS_CAUSE):
        figure.kind = "count"  # 'A programme was killed for lack of money.'
    if label == "NONE":
        figure.action = not_done(scene, match)
    if label == "NAMED" and match.rule.id != NAMED_PLURAL:
        _befell(scene, figure, match)
    return figure


def _befell(scene: Scene, figure: Figure, match: Match) -> None:
    """What befell a person who is named: the rule ends with the verb, or begins with it."""
    figure.trigger = match.outer_last - 1 if match.outer_first == match.first else match.outer_first
    if scene.at(figure.trigger, "device") and figure.trigger < match.first:
        figure.trigger = match.first - 1  # 'the mine killed Ali Hasan'
    told = (scene.value(f"outcome.{form}", figure.trigger) for form in ("state", "past", "active"))
    hurt = scene.has(figure.trigger, figure.trigger + 1, "outcome.injury", "outcome.struck", "person.amputee", *_COSTS)
    injury = "injured" if hurt else None  # 'received various injuries', 'cost Ali Hasan his foot'
    figure.outcome = next(filter(None, told), injury)


def _people(scene: Scene, index: int, match: Match, last: int) -> Figure:
    """The people of a match that ends with what they were doing, or before their noun."""
    at = scene.number_in(match.first, last)
    at = None if at is None or scene.at(at, "age") else at  # 'a 12-year-old girl gathering mushrooms'
    label, rule = ("IMPLIED", "casualty.implied-one") if at is None else ("PEOPLE", "casualty.people")
    number = scene.numbers[at] if at is not None else None
    figure = Figure(index, match.first if at is None else at, last, at, label, rule, number, "person")
    read_facets(scene, figure)
    return figure


def _told_group(scene: Scene, part: Figure) -> list[Figure]:
    """'three of the five people shot': the whole that is told with its harm is a figure too."""
    if part.rule == "hazard.of-the":
        return _told_areas(scene, part)
    if accidents := accidents_of(scene, part):
        return accidents
    noun = scene.value("person.outcome-noun", part.last - 1)  # 'three of the 27 casualties'
    # 'is one of 1,700 people'
    one = part.label == "PART" and part.kind == "count" and scene.at(part.last - 1, "person")
    told = noun or one or scene.has(part.last, part.last + 1, "outcome.past", "outcome.affected")
    if part.label not in ("PART", "ACCOUNT") or part.at is None or not told:
        return []
    at = next((u for u in range(part.at + 2, part.last - 1) if u in scene.numbers and scene.at(u, "figure")), None)
    if at is None or year(scene, at, scene.numbers[at]):  # '141 of the 2024 casualties'
        return []
    label, rule = ("OUTCOME", "casualty.outcome-noun") if noun else ("PEOPLE", "casualty.people")
    group = Figure(part.sentence, at, part.last, at, label, rule, scene.numbers[at], "person")
    read_facets(scene, group)
    if noun:
        group.outcome, part.parent = noun, group
    return [group]


def _of_many(scene: Scene, figure: Figure, match: Match) -> bool:
    """'one of the densest minefields in the world', 'one of the minefields that litter the country'."""
    which = figure.value == 1 and scene.has(match.last, match.last + 1, "claims.relative", "claims.that")
    return which or scene.has(match.first, match.last, "claims.superlative")


def _read_nouns(scene: Scene, figure: Figure, match: Match) -> None:
    """Measure, outcome and facets that the words of the mention themselves give."""
    gives = match.rule.gives
    if match.rule.id in FIGURE_FIRST:
        read_behind(scene, figure, match)
        return
    ground_of_devices(scene, figure, match)
    if "flag" in gives:
        figure.flags.add(str(gives["flag"]))
    if figure.label == "MODEL":
        figure.measure = device_of(scene, match.first, match.last)
        figure.kind = "device" if figure.measure else "count"
    elif figure.kind == "device" and (last := end_of_list(scene, figure)) is not None:
        figure.last, figure.measure = last, device_of(scene, match.first, last)
    elif figure.kind == "device":
        own = match.outer_first if match.rule.id == "ordnance.account" else match.first  # 'mines accounted for 140'
        if match.rule.id == _CONTAINER and scene.at(match.last - 2, "device"):
            own = match.last - 1  # 'four pieces of mine fuses'
        figure.measure = str(gives.get("measure") or device_of(scene, own, match.last) or EXPLOSIVE)
        if figure.measure == EXPLOSIVE:
            figure.measure = as_they_lay(scene, match.first, match.last)
    elif figure.label == "BRACKET" and figure.at is not None and scene.at(figure.at, "area"):
        figure.kind, figure.measure = "area", "land_area"
        if done_there(scene, match.outer_first):
            figure.label, figure.rule = "AREA", "land.area"
    elif figure.label == "LABEL":
        read_label(scene, figure, match.outer_first)
    elif figure.label == "RESTATED":
        figure.measure = scene.value("device", match.outer_first - 1)  # 'the bombie count stood at 41'
    elif figure.label == "NUMBER-OF":
        read_number_of(scene, figure, match)
        if figure.kind in ("device", "hazard") and "action" in gives:
            figure.action = figure.action or str(gives["action"])
    elif figure.kind == "part" and (noun := aside_of_device(scene, figure)) is not None:
        figure.kind, figure.measure = "device", device_of(scene, noun, noun + 1) or EXPLOSIVE
    elif figure.kind in ("person", "part"):
        owner = scene.some(figure.first, figure.last, "claims.genitive") if figure.number is None else None
        read_facets(scene, figure, figure.first if owner is None else owner)
        if figure.kind == "part":
            figure.outcome = group(scene, figure)
            dead = not scene.at(figure.last - 1, "person.victim")  # '38 of this year's dead'
            if figure.outcome is None and dead and scene.has(figure.first, figure.last, "date"):
                figure.outcome = scene.value("person.outcome-noun", figure.last - 1)
        if figure.label == "OUTCOME" or match.rule.id == _SINGLE:
            figure.outcome = next(
                (v for u in range(match.last - 1, match.first - 1, -1) if (v := scene.value("person.outcome-noun", u))),
                None,
            )
            if scene.at(match.last - 1, "person.victim"):
                figure.weak, figure.outcome = figure.outcome, None
            figure.outcome = str(gives["outcome"]) if "outcome" in gives else figure.outcome
            # '12 mines and six unknown'
            sure = "outcome" not in gives or match.rule.id in SECOND_LOOKS  # whose check has seen to it
            if not sure and not scene.has(max(0, match.first - _NEAR), match.last, *_HARMED):
                figure.kind = "count"
        elif figure.label == "TOLL":
            read_toll(scene, figure, match)
        elif "outcome" in gives:
            figure.outcome = str(gives["outcome"])
    _read_kind(scene, figure, match)


def _read_kind(scene: Scene, figure: Figure, match: Match) -> None:
    """Measure, device and action that the kind of what is counted and the rule give."""
    gives = match.rule.gives
    if figure.label == "IMPLIED" and "outcome" in gives:
        figure.outcome = str(gives["outcome"])
    if figure.kind in HARM:
        begin = match.outer_first if figure.label in ("ACCOUNT", "INCIDENT") else match.first
        named = device_of(scene, begin, match.last)
        figure.device = str(gives["device"]) if "device" in gives else named
    if figure.kind == "incident":
        figure.measure = "incident"
    elif figure.kind == "hazard":
        figure.measure = "hazardous_area"
    elif figure.kind == "area":
        figure.measure = "land_area"
        figure.unit = figure.unit or scene.value("unit.area", match.last - 1)
    if figure.kind in (*LAND, "device") and "action" in gives:
        figure.action = figure.action or str(gives["action"])
    if match.rule.id == "land.output":
        figure.action = scene.value("claims.output", match.outer_first)


def _told_areas(scene: Scene, part: Figure) -> list[Figure]:
    """'612 of the 1,001 minefields still on our list': the whole of which is told that it is still there."""
    at = scene.number_in((part.at or part.first) + 1, part.last)
    if at is None or scene.value("action.state", part.last) != "remaining":
        return []
    whole = Figure(part.sentence, at, part.last, at, "HAZARD", "hazard.counted", scene.numbers[at], "hazard")
    whole.measure, whole.action, part.parent = "hazardous_area", "remaining", whole
    part.last = at - 1
    return [whole]


def group(scene: Scene, figure: Figure) -> str | None:
    """The outcome that 'of the dead' or 'of the injured' asks of its whole."""
    last = min(figure.last + 1, len(scene.tape))
    for name, outcome in GROUPS:
        if scene.has(figure.first, last, name):
            other = scene.value("outcome.past", figure.last + 1) if scene.at(figure.last, "claims.and") else None
            if other in ("killed", "injured") and other != outcome:
                figure.last += 2  # '7,286 of those injured or killed'
                return "killed_or_injured"
            return outcome
    slain = scene.at(figure.last - 1, "person") and figure.last - figure.first > 2  # 'three of the slain children'
    return scene.value("outcome.past", figure.last - 2) if slain else None
