"""The verb beside a figure: right behind it, or before it over articles and the like."""

from __future__ import annotations

from minewire.resolve.claims.figure import WORK, Figure
from minewire.resolve.claims.scene import Scene, within

from .over_land import behind_places, over_land, takes_object
from .triggers import Trigger, among, words_of

LEFT_NEAR = 7  # units between a verb and the figure that it takes behind it

_OF_GROUP = 5  # units behind 'of' in which those are named whom people belong to
_OPINION = 6  # units from 'are thought' to the verb of what is thought
_SHORT = 4  # units of an abbreviation in brackets
_BREAKDOWN = 18  # units of '(48 civilians, 13 military)'
_MEMBERS = 7  # units of 'including several members of the police'
_CLAUSE = 9  # units of 'who was with them is in'
_FURTHER = 16  # units from one passive verb to the last of its row
_NO_FURTHER = ("figure", "area", "=;", "=.", "=:", "para", "claims.passive", "claims.perfect", "cause.clause",
               "claims.clause", "claims.who", "claims.reports", "claims.they", "claims.he")  # fmt: skip
_HOME = 8  # units of 'of their family', 'from the villages of that valley'
_NO_HOME = ("punct", "para", "figure", "area", "claims.and", "claims.who", "claims.that", "claims.relative",
            "claims.relative-place", "cause.clause", "outcome.past", "outcome.state", "outcome.active", "person",
            "device", "incident", "claims.they", "claims.he")  # fmt: skip
_HARMS = ("killed", "injured", "killed_or_injured")
_LAST_OF_ROW = (*_HARMS, "cleared", "released")  # what a later verb of a passive row can tell
_ESTIMATE = 12  # units from 'put' to the figure of an estimate
_AGENT = 3  # units from 'by' to its device: 'an old'
_WHO_CLAUSE = 17  # units of 'who had been on their way to look for firewood in the hills were'
_RIGHT_FAR = 26  # units from a figure to its verb
_BRACKET = 9  # units from an opening bracket to the last of its people
_LEFT_FAR = 14  # units from a verb to its figures


def right_near(scene: Scene, at: int, by_unit: dict[int, Trigger]) -> tuple[Trigger | None, bool]:
    """The past form or state right behind a figure, and whether 'were' stands between."""
    chars, words = scene.chars, words_of(scene.view)
    passive = perfect = False
    at = _behind_dashes(scene, at, by_unit) or at
    at += scene.at(at, "claims.might") and scene.at(at + 1, "claims.be")  # '10,800 of which may be mined'
    behind_land = -1
    skip_to = at + scene.at(at, "link.partitive")  # 'and 6.5 hectares of it returned to farmers'
    for unit in range(at, min(at + 12, len(chars))):
        if unit < skip_to:
            continue
        trigger = by_unit.get(unit)
        if trigger:
            if trigger.form == "active" or (trigger.form == "past" and perfect and not passive):
                return None, passive
            if trigger.form == "past" and not passive and _have_object(scene, unit, by_unit):
                return None, passive
            if scene.at(unit, "action.opinion"):  # 'are thought to have been planted since 2014'
                told = next((by_unit[u] for u in range(unit + 1, unit + _OPINION) if u in by_unit), None)
                if told is not None:
                    return told, True
            return trigger, passive
        char = chars[unit]
        if unit == at and (over := _over_group(scene, at, by_unit) or over_land(scene, at)):
            skip_to = behind_land = over
            continue
        if unit == at and (verb := _behind_members(scene, at, by_unit)):
            skip_to = verb
            continue
        if (behind := _behind_aside(scene, unit, by_unit, opens=unit == at)) is not None:
            return behind, True
        if unit in (at, behind_land) and (beyond := behind_places(scene, unit)):
            skip_to = beyond
            continue
        if char not in words.onward and not passive and (unit == 0 or chars[unit - 1] not in words.age):
            break
        if char in words.comma and scene.at(unit + 1, "claims.every") and scene.at(unit + 2, "link.partitive"):
            skip_to = unit + 3  # 'five men, all of whom had been shot'
            continue
        if char in words.comma:  # an apposition between commas: 'two men, aged 44 and 47, were wounded'
            if scene.at(unit + 2, "=,"):  # 'his niece, 9, died'
                skip_to = unit + 3
                continue
            inside = scene.at(unit + 1, "link.including")  # 'and 29, including two children, injured'
            close = scene.some(unit + 1, unit + 9, "=,", "para", "=;", *(() if inside else ("figure", "area")))
            if close is not None and scene.at(close, "=,") and not any(u in by_unit for u in range(unit, close)):
                skip_to = close + 1
                continue
        if char in words.open and (skip_to := _behind_bracket(scene, unit, opens=unit == at)):
            continue
        between = unit > 0 and chars[unit - 1] in words.age and scene.at(unit + 1, "age")
        if between or char in words.aged:
            continue
        if passive and scene.at(unit, "lower") and scene.at(unit + 1, "claims.and"):  # 'were kidnapped and killed'
            skip_to = unit + 2
            continue
        if char not in words.aside:
            return (_further(scene, unit, by_unit) if passive else None), passive
        passive = passive or char in words.passive
        perfect = perfect or char in words.perfect
    return None, passive


def _have_object(scene: Scene, unit: int, by_unit: dict[int, Trigger]) -> bool:
    """'checked 30 hectares, found 12 shells', '…, found and blew up 12 shells': verbs with an object."""
    then = by_unit.get(unit + 2) if scene.at(unit + 1, "claims.and") else None
    return takes_object(scene, unit + 1) or (then is not None and then.form == "past" and takes_object(scene, unit + 3))


def _over_group(scene: Scene, at: int, by_unit: dict[int, Trigger]) -> int | None:
    """'left two members of one family hurt': the verb behind what people belong to."""
    if not scene.has(at, at + 1, "claims.of", "claims.recall"):
        return None
    verb = next((u for u in range(at + 2, at + _OF_GROUP) if u in by_unit), at)
    harm = verb > at and by_unit[verb].value in _HARMS and not scene.has(at + 1, verb, *_NO_FURTHER[1:])
    return verb if harm else None


def _behind_bracket(scene: Scene, unit: int, *, opens: bool) -> int:
    """'3.1 million explosive remnants (ERW) found', '61 (48 civilians, 13 military) were killed': the unit behind a
    short name, or behind the parts of a figure; 0 for other brackets."""
    inside = _BREAKDOWN if opens and scene.has(unit + 1, unit + _BREAKDOWN, "figure") else _SHORT
    close = scene.some(unit, min(unit + inside, len(scene.chars)), "=)")
    return 0 if close is None else close + 1


def _behind_members(scene: Scene, at: int, by_unit: dict[int, Trigger]) -> int | None:
    """'20 people including police personnel injured': the verb behind some whom no comma sets apart."""
    if not scene.at(at, "link.including"):
        return None
    verb = next((u for u in range(at + 1, at + _MEMBERS) if u in by_unit), None)
    harm = verb is not None and by_unit[verb].value in _HARMS
    return verb if harm and not scene.has(at + 1, verb or 0, "figure", "punct", "claims.and") else None


def _behind_home(scene: Scene, at: int, by_unit: dict[int, Trigger]) -> Trigger | None:
    """'killed two girls, and three members of their family were hurt': the passive verb behind where people are from
    or what they belong to, before the verb of those told first."""
    if not scene.has(at, at + 1, "claims.of", "claims.recall", "claims.in", "claims.victim-from"):
        return None
    passive = scene.some(at + 1, at + _HOME, "claims.passive", "claims.perfect", *_NO_HOME)
    if passive is None or not scene.has(passive, passive + 1, "claims.passive", "claims.perfect"):
        return None
    verb = passive
    while scene.has(verb, verb + 1, "claims.passive", "claims.perfect", "claims.adverb"):
        verb += 1
    told = by_unit.get(verb)
    plain = (
        told is not None and told.form == "past" and told.value in _HARMS and scene.has(passive, verb, "claims.passive")
    )
    return told if plain and not takes_object(scene, verb + 1) else None


def _behind_dashes(scene: Scene, unit: int, by_unit: dict[int, Trigger]) -> int | None:
    """'Forty shells - the largest find of the year - were destroyed': the unit behind an aside between dashes."""
    if not scene.at(unit, "claims.dash"):
        return None
    close = scene.some(unit + 1, unit + 1 + _CLAUSE, "claims.dash", "figure", "area", "=;", "=.", "para")
    if (
        close is None
        or not scene.at(close, "claims.dash")
        or any(by_unit[u].form != "active" for u in range(unit, close) if u in by_unit)
    ):
        return None
    return close + 1


def _behind_aside(scene: Scene, who: int, by_unit: dict[int, Trigger], *, opens: bool) -> Trigger | None:
    """'A boy who was with them is in intensive care': the verb behind the clause that only tells who it was; 'four men,
    all killed by mines'."""
    if scene.at(who, "=,") and scene.at(who + 1, "claims.every"):
        return by_unit.get(who + 2)
    if not opens or not scene.at(who, "claims.who"):
        return _behind_home(scene, who, by_unit) if opens else None
    for unit in range(who + 3, who + _WHO_CLAUSE):
        if scene.has(unit - 1, unit, "punct", "figure", "claims.and", "device"):
            return None
        if unit in by_unit:
            if scene.has(unit - 2, unit, "person"):
                return None  # 'who saw how a boy was hurt'
            suffers = by_unit[unit].value in _HARMS and scene.at(unit, "outcome.suffer")
            return by_unit[unit] if suffers or scene.at(unit - 1, "claims.passive") else None
    return None


def _further(scene: Scene, unit: int, by_unit: dict[int, Trigger]) -> Trigger | None:
    """'were dragged from their homes and killed', 'were tied up, beaten and shot': a later verb of a passive row."""
    for at in range(unit, min(unit + _FURTHER, len(scene.chars))):
        if scene.at(at, "claims.and") and at > unit:
            told = at + 1
            while scene.has(told, told + 1, "claims.adverb", "claims.aside"):
                told += 1
            trigger = by_unit.get(told)
            if trigger is None or trigger.form != "past" or trigger.value not in _LAST_OF_ROW:
                return None
            timed = scene.has(told + 1, told + 2, "date", "duration")
            return None if takes_object(scene, told + 1) and not timed else trigger
        if scene.has(at, at + 1, *_NO_FURTHER):
            return None
    return None


def left_near(scene: Scene, at: int, by_unit: dict[int, Trigger]) -> Trigger | None:
    """The verb that takes a figure behind it, over articles, 'a total of' and the like."""
    chars, words = scene.chars, words_of(scene.view)
    along = False
    for unit in range(at - 1, max(at - 1 - LEFT_NEAR, -1), -1):
        trigger = by_unit.get(unit)
        if trigger:
            if trigger.form == "active" or along:
                return trigger
            if trigger.form == "past" and not is_passive(scene, unit):
                return trigger
            # 'The site has been cleared of 213 mines.', 'Villagers were given back 40 hectares.'
            of = trigger.value == "cleared" and scene.at(unit + 1, "claims.of")
            back = scene.at(unit, "action.given-back") and not scene.has(unit - LEFT_NEAR, unit, "figure", "area", "=,")
            return trigger if of or back else None
        char = chars[unit]
        if char in words.lives:
            return None
        along = along or char in words.along
        if char not in words.filler and not (along and char in words.date):
            return None
    return None


def put_at(scene: Scene, figure: Figure, by_unit: dict[int, Trigger]) -> Trigger | None:
    """'put the area that is still to be checked at 950 hectares': the verb told of what an estimate is of."""
    first = figure.first - _ESTIMATE
    puts = scene.some(first, figure.first, "claims.puts") if figure.kind in WORK else None
    if puts is None or scene.has(puts, figure.first, "figure", "area", "punct"):
        return None
    told = [trigger for unit, trigger in by_unit.items() if puts < unit < figure.first and trigger.form != "active"]
    return told[-1] if told else None


def is_passive(scene: Scene, unit: int) -> bool:
    """Whether a participle at a unit is passive: a form of 'be' before it, or the device as agent behind."""
    words = words_of(scene.view)
    if scene.at(unit - 1, "=,") and scene.at(unit + 1, "claims.agent"):
        return scene.has(unit + 2, unit + 2 + _AGENT, "device")  # 'Eight men, including two nurses, killed by mines'
    for before in range(unit - 1, max(unit - 4, -1), -1):
        if scene.chars[before] in words.passive:
            return True
        if scene.chars[before] not in words.before_verb:
            return False
    return False


def disagree(scene: Scene, figure: Figure, trigger: Trigger) -> bool:
    """'the man who shot four people is dead': a verb in the singular takes no number of people, but a group of them."""
    counted = figure.kind in ("person", "part", "bare") and figure.value not in (0, 1)
    if not counted or scene.at(figure.first - 1, "claims.of"):
        return False
    return scene.has(trigger.unit - 2, trigger.unit, "claims.singular") and not scene.has(
        trigger.unit - 2, trigger.unit, "claims.plural"
    )


def passed(scene: Scene, trigger: Trigger, first: int) -> bool:
    """Whether a verb has been left behind: over 'when', or as one of the figure before ('nine destroyed, two sent')."""
    done = trigger.form == "past" and scene.at(trigger.unit + 1, "=,")
    own = done and scene.has(trigger.unit - 1, trigger.unit, "figure", "area")
    comma = scene.some(trigger.unit, first, "=,")  # 'The belt, laid in 1956, holds 400,000 mines'
    own = own or (comma is not None and scene.has(comma + 1, comma + 2, "claims.hold", "claims.keeps"))
    share = trigger.unit + 1
    while scene.at(share, "claims.filler"):
        share += 1
    own = own or (share < first and scene.has(share, share + 1, "percent"))  # 'a reduction of 3 per cent, in 94 areas'
    own = own or _of_those(scene, trigger, first) or _reported(scene, trigger.unit, first)
    return own or scene.has(trigger.unit, first, "cause.clause")


def _of_those(scene: Scene, trigger: Trigger, first: int) -> bool:
    """'Visiting the injured, he promised jobs to 40 deminers': people known already, to whom something is done; but not
    'the injured, two women', 'the injured, including …', 'of the injured, three …'."""
    unit = trigger.unit
    known = trigger.form == "past" and scene.at(unit - 1, "claims.definite") and not scene.at(unit - 2, "claims.of")
    if not known or first <= unit + 2 or not scene.has(unit + 1, unit + 2, "=,", "claims.within", "claims.and"):
        return False
    return not scene.has(unit, first, "link.including") and not scene.at(first - 1, "claims.passive")


def _reported(scene: Scene, verb: int, first: int) -> bool:
    """'The governor, who visited the injured, said that 120 volunteers …': what is told begins its own clause."""
    that = scene.some(verb + 2, first, "claims.that")
    return that is not None and scene.at(that - 1, "claims.reports")


def another_predicate(scene: Scene, first: int, verb: int) -> bool:
    """'11 hectares in Lika and 2 in Senj – and should be rid of its last minefield in May': what the subject of the
    sentence will do is nothing of the figures before; nor what befell others where they are ('a town where mines
    were laid')."""
    where = scene.some(first + 1, verb, "claims.relative-place")
    if where is not None and scene.has(where + 1, verb, "device", "hazard", "person"):
        return True
    will = scene.some(first + 1, verb, "claims.will")
    return will is not None and scene.at(will - 1, "claims.and")


def too_far(scene: Scene, last: int, verb: int, end: int) -> bool:
    """Whether a verb is too far behind its figures: but over a list of places, each with its comma, or a bracket."""
    far = verb - last - _RIGHT_FAR
    aside = _BRACKET * scene.has(last, verb, "=(")
    return far >= aside and far >= 2 * len(within(scene.units("place"), last, end))


def before_bracket(scene: Scene, figure: Figure, by_unit: dict[int, Trigger]) -> Trigger | None:
    """'68 of them died (55 civilians, 13 servicemen) and 299 were hurt': those in brackets right behind a verb."""
    if figure.kind != "person" or not scene.has(max(figure.first - _BRACKET, 0), figure.first, "=("):
        return None
    at = figure.first - 1
    while not scene.has(at, at + 1, "=(", "=)", "=;", "outcome.past", "outcome.state"):
        at -= 1
    told = by_unit.get(at - 1) if scene.at(at, "=(") else None
    if told is None or told.form == "active":
        return None
    return told if told.form == "state" or is_passive(scene, told.unit) else None


def of_member(row: list[Figure], found: list[Trigger], taken: set[int | None]) -> Trigger | None:
    """The verb outside the chain that some member has already."""
    units = {figure.trigger for figure in row if figure.trigger is not None} - taken
    outside = sorted(unit for unit in units if not row[0].first <= unit < row[-1].last)
    return next((told[0] for unit in outside if (told := among(found, unit, unit + 1))), None)


def within_reach(scene: Scene, start: int, first: int) -> int:
    """From where, not before `start`, a verb may tell of a figure behind it: a list of places is no unit of it."""
    at, units = first, 0
    while at > start and units < _LEFT_FAR:
        at -= 1
        joins = scene.has(at, at + 1, "=,", "claims.and") and scene.at(at + 1, "place")
        units += not (joins or scene.at(at, "place"))
    return at
