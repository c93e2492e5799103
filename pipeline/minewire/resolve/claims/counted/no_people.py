"""Numbers and names that only look like people: groups, titles, organisations, years."""

from __future__ import annotations

from bisect import bisect_right

from minewire.mentions import NumberMention
from minewire.resolve.claims.figure import Figure
from minewire.resolve.claims.harmed.own_facets import ADULT
from minewire.resolve.claims.scene import Scene, within
from minewire.ruleset import Match

_YEARS = (1900, 2100)
_NONE = 7  # units of 'the number of landmines found in May'
_TOLD = ("claims.figure-noun", "outcome.tally", "outcome.toll", "person.outcome-noun", "device", "incident", "hazard")
_SAFE_WITHIN = 4  # 'his two passengers escaped unhurt'
_HARMED = ("outcome.past", "outcome.state")
BEFALLEN = ("claims.passive", "claims.perfect", "outcome.past", "outcome.state", "outcome.suffer")
_BODY = 7  # units of 'of the provincial police'
_SUBJECT = 4  # units of 'The injured man'
_OWNED = 3  # units of 'old farm' behind its owner
_AGES = 6  # units of '36, 41 and 44'
_IS_AGED = ("claims.passive", "claims.aged")
_OF_TWO = 7  # units from 'one is 14' to the other's age
_OLDEST = 110  # years
_NO_NAME = ("place", "date", "person", "person.outcome-noun", "person.group", "device", "device.modifier", "incident",
            "hazard", "outcome.past", "outcome.state")  # fmt: skip
_BEFORE_PLACE = ("claims.in", "claims.within", "claims.at", "claims.of", "claims.where", "claims.the")
_HARM = ("outcome.past", "outcome.state", "outcome.active", "outcome.lost", "outcome.suffer", "outcome.injury")


def no_group(scene: Scene, figure: Figure, first: int) -> bool:
    """'20 dead cows', 'one family injured'; 'two men, both farmers, …'; 'a father of two boys was killed'."""
    if figure.label == "IMPLIED" and scene.at(figure.last, "claims.genitive"):
        return scene.has(figure.last + 1, figure.last + _OWNED, "claims.property")  # "at his uncle's old farm"
    if figure.label == "OUTCOME" and (
        scene.has(figure.first + 1, figure.last, "claims.group-noun") or scene.at(figure.last, "claims.animal")
    ):
        return True
    if figure.at is not None and scene.at(figure.last - 1, "person.others") and _other_animals(scene, figure):
        return True
    if figure.at is not None and scene.rules.lexicon("claims.both").value(scene.tape.unit(figure.at).lower()):
        joint = scene.some(figure.at, figure.last, "claims.and")  # 'both civilians and soldiers': kinds of people
        kinds = joint is not None and scene.at(joint - 1, "person") and not scene.at(joint - 1, "person.singular")
        if kinds or scene.at(first - 1, "=,"):
            return True
    children = figure.label in ("PEOPLE", "OUTCOME") and scene.at(figure.first - 1, "claims.of")
    if children and scene.at(figure.first - 2, "person.parent") and not scene.at(figure.last, "claims.who"):
        return not told_apart(scene, figure.last)
    return _titled(scene, figure) or _organisations(scene, figure) or _of_house(scene, figure, first)


def _other_animals(scene: Scene, figure: Figure) -> bool:
    """'Killed 25 sheep and injured five others': others than the animals told before them, and no people between."""
    begin = scene.sentences[figure.sentence][0]
    before = within(scene.units("claims.animal"), begin, figure.first)
    alone = bool(before) and not scene.has(before[-1], figure.first, "person", "=;")
    return alone and not scene.has(begin, before[-1], "person", "person.male", "person.female", "person.child")


def told_apart(scene: Scene, at: int) -> bool:
    """'The mother of two boys killed by a mine called for help': a participle tells it of the children."""
    return scene.at(at, "outcome.past") and scene.at(at + 1, "claims.agent")


def no_person(scene: Scene, match: Match) -> bool:
    """'the State Emergency Service, … died', 'of Automobile Roads was killed': no person's name; but 'the family of
    Emir Hodzic, who was killed'."""
    of = match.first - 1 - scene.at(match.first - 1, "place")
    if scene.tape.has(match.last - 1, "noun.body"):
        return True
    own = match.rule.id != "casualty.named-object"
    if own and scene.at(of, "claims.of") and not scene.at(match.last + 1, "claims.who"):
        return True
    aside = range(match.last, match.outer_last)  # 'the Rights Centre, a watchdog, said nine people had been killed'
    figure = any(scene.at(u, "figure") and not scene.at(u - 1, "outcome.lost") for u in aside)  # 'lost one of his legs'
    return figure or any(scene.at(u, "claims.reports") and scene.at(u, "lower") for u in aside)


def _of_house(scene: Scene, figure: Figure, first: int) -> bool:
    """'Two men working for a livestock farm were killed': a noun that nobody knows, behind a preposition."""
    unknown = figure.rule == "casualty.implied-unknown"
    return unknown and scene.has(
        first - 1, first, "claims.for", "claims.of", "claims.at", "claims.within", "claims.with"
    )


def _organisations(scene: Scene, figure: Figure) -> bool:
    """'The two bodies put the area at 104 hectares': who does something is not dead."""
    if figure.label != "OUTCOME" or not scene.at(figure.last - 1, "person.body"):
        return False
    known = scene.at(figure.first - 1, "claims.definite")
    before = figure.first - 1 - known
    if scene.has(before, before + 1, "claims.agent", "claims.among", "claims.between"):
        return True  # 'people were called on by the two bodies to …', 'split between three bodies'
    if scene.at(before, "claims.of") and scene.has(before - 2, before, "claims.crew", "person.deminer"):
        return True  # 'sappers of three bodies'
    said = known or scene.at(figure.last, "claims.reports")
    lying = scene.has(figure.last, figure.last + 1, *BEFALLEN, "claims.within", "claims.where", "punct")
    return said and not lying


def _titled(scene: Scene, figure: Figure) -> bool:
    """'at 11 45 Officer Meyer called': a number of several counts no title in the singular before a name."""
    title = figure.label == "PEOPLE" and scene.at(figure.last - 1, "person.singular")
    title = title and scene.at(figure.last - 1, "cap")
    return title and scene.at(figure.last, "cap") and figure.value not in (None, 1)


def year(scene: Scene, at: int, number: NumberMention) -> bool:
    """'The 2023 casualties': a year behind an article counts nothing."""
    plain = number.value is not None and _YEARS[0] <= number.value <= _YEARS[1] and scene.tape.unit(at).isdigit()
    ends = scene.at(at - 1, "claims.and") and scene.at(at - 2, "date")  # 'between 1991 and 2023 of whom …'
    return plain and (ends or scene.has(at - 1, at, "claims.definite", "claims.recall"))


def no_victims(scene: Scene, figure: Figure) -> bool:
    """'his two passengers escaped unhurt', 'two residents said', 'neither of the two drivers was hurt'."""
    safe = scene.some(figure.last, figure.last + _SAFE_WITHIN, "outcome.safe", "figure")  # not 'and 3 are unhurt'
    safe = (safe is not None and scene.at(safe, "outcome.safe")) or _neither(scene, figure)
    return safe or _has_driver(scene, figure) or _says(scene, figure) or _none_of(scene, figure)


def _has_driver(scene: Scene, figure: Figure) -> bool:
    """'A harvester was blown up, but its driver was not harmed.'"""
    if not scene.has(figure.last - 1, figure.last, "person.machine"):
        return False
    last = scene.sentences[min(figure.sentence + 1, len(scene.sentences) - 1)][1]
    its = (u for u in within(scene.units("person.kin"), figure.last, last) if scene.at(u - 1, "claims.possessive"))
    return any(scene.tape.unit(unit - 1).lower() in scene.rules.lexicon("claims.it-has").entries for unit in its)


def _says(scene: Scene, figure: Figure) -> bool:
    """'…, two residents said.': who reports is no victim."""
    if scene.at(figure.last, "outcome.state") and scene.has(figure.first - 1, figure.first, "quote"):
        at = figure.last + 1  # '"…," a surgeon at a hospital in Fuzuli told APA'
        while scene.has(at, at + 1, "claims.within", "place") and at <= figure.last + _SAFE_WITHIN:
            at += 1
        return scene.at(at, "claims.reports")
    if figure.label == "IMPLIED" and _speaks_for(scene, figure.last) and scene.at(figure.first - 1, "=,"):
        return True
    said = scene.at(figure.last, "claims.reports") and not scene.has(figure.last + 1, figure.last + 2, *_HARMED)
    ends = scene.has(figure.last + 1, figure.last + 2, "punct", "para", "quote") or figure.last + 1 >= len(scene.tape)
    return said and ends and scene.has(figure.first - 1, figure.first, "=,", "quote")


def _speaks_for(scene: Scene, at: int) -> bool:
    """', a local representative of the Taliban said on Monday'."""
    of = scene.has(at, at + 1, "claims.of", "claims.recall")
    said = scene.some(at + 1, at + _BODY, "claims.reports") if of else None
    return said is not None and not scene.has(at + 1, said, "punct", "figure", *_HARMED, "claims.who", "claims.passive")


def _neither(scene: Scene, figure: Figure) -> bool:
    """'Neither the driver nor his mate was hurt.'"""
    if figure.number is not None:
        return False
    return scene.at(figure.first - 1, "claims.neither") or scene.has(figure.first - 1, figure.first, "claims.nor")


def _none_of(scene: Scene, figure: Figure) -> bool:
    """'Neither of the two drivers was hurt.'"""
    no = figure.first - 2
    return scene.at(no + 1, "claims.recall") and scene.at(no, "claims.negation") and not scene.at(no, "figure")


def told_age(scene: Scene, unit: int) -> bool:
    """'The injured man is 40.', 'The victims were 36 and 44.': a number alone behind people is their age."""
    at = unit - 1
    while scene.has(at, at + 1, "claims.and", "=,", "figure") and at > unit - _AGES:
        at -= 1
    more = scene.has(unit + 1, unit + 2, "claims.and", "=,") and scene.has(unit + 2, unit + 3, "figure", "age")
    listed = at < unit - 1 or more
    ends = listed or scene.has(unit + 1, unit + 2, "=.", "=,", "para")
    if not ends or not scene.has(unit + 1, unit + 2, "=.", "=,", "claims.and", "para"):
        return False
    if scene.at(at, "outcome.group"):
        return listed
    if not scene.has(at, at + 1, "claims.plural", *(() if listed else ("claims.singular",))):
        return False
    if scene.has(at - 1, at, "outcome.past", "person.outcome-noun"):
        return scene.at(at - 2, "claims.definite")  # 'The deceased was 34.'
    return scene.at(at - 1, "claims.he") or (
        scene.at(at - 1, "person") and scene.has(at - _SUBJECT, at - 1, "claims.definite")
    )


def aged_part(scene: Scene, unit: int) -> bool:
    """'one of them 15', 'One of them, 29, lost a leg': a number that tells how old a part of those told is."""
    comma = scene.at(unit - 1, "=,") and scene.at(unit + 1, "=,")
    of_them = unit - 1 - comma
    if not scene.at(of_them, "link.partitive") or not scene.at(of_them - 1, "figure"):
        return False
    return not comma or scene.numbers[of_them - 1].value == 1


def age_of_named(scene: Scene, unit: int) -> bool:
    """'killed Ali Hasan, 41 near Zar': the age of somebody told by name, behind which no noun stands."""
    if scene.at(unit - 1, "=("):
        return _age_in_bracket(scene, unit)
    named = scene.at(unit - 1, "=,") and scene.at(unit - 2, "cap") and scene.at(unit - 3, "cap")
    if not named or scene.has(unit - 3, unit - 1, "place", "date", "claims.the") or not _can_be_age(scene, unit):
        return False
    return scene.has(unit + 1, unit + 2, "claims.stop", "date", "outcome.lost", "outcome.suffer", "=.", "para")


def _age_in_bracket(scene: Scene, unit: int) -> bool:
    """'The mine injured Hassan (34) and their son Omar (6)': behind a name, where no place has its number so."""
    name = unit - 2
    initials = scene.tape.has(name, "initial") or (scene.tape.has(name, "upper") and "." in scene.tape.unit(name))
    named = scene.at(name, "cap") or initials
    if not (named and scene.at(unit + 1, "=)")) or not _can_be_age(scene, unit):
        return False
    start = name
    while scene.at(start - 1, "cap") and not scene.at(start - 1, "place"):
        start -= 1
    if scene.has(name, name + 1, *_NO_NAME) or scene.has(start - 1, start, *_BEFORE_PLACE):
        return False
    first, last = scene.sentences[bisect_right(scene.sentences, (unit, len(scene.tape))) - 1]
    numbers = (u for u in within(scene.numbered, first, last) if scene.at(u - 1, "=("))
    return scene.has(first, last, *_HARM) and not any(scene.at(u - 2, "place") for u in numbers)


def ages_of_two(scene: Scene, one: int) -> list[int]:
    """The ages of two people behind their number: the units in 'Two cousins, one is 12, the other 15, …' and 'two
    men, one aged 40, the other 52'; `one` is where the first of them is told."""
    if not scene.at(one, "claims.one-of-two") and not (scene.at(one, "figure") and scene.numbers[one].value == 1):
        return []
    first = one + 1 + scene.has(one + 1, one + 2, *_IS_AGED)
    other = first + 1 + scene.at(first + 1, "=,")
    other += scene.at(other, "claims.and")
    second = other + 1 + scene.has(other + 1, other + 2, *_IS_AGED)
    told = scene.at(other, "claims.rest") and scene.has(second + 1, second + 2, "punct", "para")
    return [first, second] if told and _can_be_age(scene, first) and _can_be_age(scene, second) else []


def _can_be_age(scene: Scene, unit: int) -> bool:
    value = scene.numbers[unit].value if scene.has(unit, unit + 1, "figure", "age") else None
    return value is not None and value < _OLDEST


def in_ages_of_two(scene: Scene, unit: int) -> bool:
    """Whether a number tells which of two people, or how old one is."""
    near = range(max(unit - _OF_TWO, 0), unit + 1)
    return any(unit in (one, *ages) for one in near if (ages := ages_of_two(scene, one)))


def is_age(scene: Scene, unit: int) -> bool:
    """Whether a number that no rule explains is the age of somebody; the ledger is told where that is plain."""
    named = age_of_named(scene, unit)
    number = scene.numbers[unit]
    if named and (number.value or 0) > 1 and scene.has(unit + 1, unit + 2, "=)", "=,", "=.", "claims.and"):
        scene.facts.ages.add(number.start)
    return named or aged_part(scene, unit) or told_age(scene, unit) or in_ages_of_two(scene, unit)


def tell_age(scene: Scene, figure: Figure, years: float) -> None:
    """'A boy of six'; not 'a sister of one of the victims'."""
    if scene.at(figure.last, "link.partitive"):
        figure.kind = "count"
    else:
        figure.facets["age_group"] = "child" if years < ADULT else "adult"


def only_named(scene: Scene, match: Match) -> bool:
    """'the State Specialist Hospital', 'the wife of a shepherd was injured'."""
    in_name = scene.at(match.last - 1, "cap") and scene.at(match.last, "cap")
    kin = scene.at(match.first - 1, "claims.of") and scene.at(match.first - 2, "person.kin")
    end = match.last
    while in_name and scene.at(end, "cap"):
        end += 1
    office = end + scene.at(end, "claims.genitive")  # 'the Prosecutor General's Office said'
    body = scene.tape.has(match.last, "noun.body") or (office > end and scene.tape.has(office, "noun.body"))
    return (kin and not told_apart(scene, match.last)) or (in_name and body)


def of_others(scene: Scene, unit: int) -> bool:
    """'Forty of the animals died as well', 'the three southern districts': neither devices nor people."""
    if scene.numbers[unit].value == 0 and scene.has(unit - 1, unit, "claims.is", "claims.passive"):
        return not scene.has(unit - _NONE, unit - 1, *_TOLD)  # 'the budget for it is zero', not 'the number was zero'
    of = scene.has(unit + 1, unit + 2, "claims.of", "claims.recall")
    if scene.at(unit + 1, "lower") and scene.at(unit + 2, "claims.ground"):
        return not (of or scene.has(unit + 1, unit + 2, "claims.in", "claims.within", "claims.and"))
    return of and scene.has(unit + 2, unit + 4, "claims.animal", "claims.money")
