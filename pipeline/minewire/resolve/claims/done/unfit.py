"""Figures that tell no fact of their own: rates, shares, prices, what could have been, other land."""

from __future__ import annotations

from typing import NamedTuple

from minewire.resolve.claims.figure import HARM, PLANNED_WHOLE, WENT_OFF, WORK, Figure
from minewire.resolve.claims.other_headlines import of_others
from minewire.resolve.claims.scene import Scene, within

from .divided import divided
from .modality import can_by, may_remain, only_could
from .no_count import bombed, no_find, no_part, paid_for, tells_case, whom_accidents_hit, won_back
from .purposes import purpose
from .undone import undone

_RATES = ("set", "claims.rate", "claims.yearly", "claims.on-average", "claims.of-every")
_RATE_BEHIND = 10  # units behind a verb in which 'every month' is still its own
_ASIDE = 7  # units of 'mostly farmers'
_JOINED, _OF_RATE = 7, 7  # units from 'a year' to the figure joined to it, and before it to its own
_BEFORE_SET = 4  # units from a number to its 'a year'
_UNREAL_BEFORE = 4  # units between 'could have' and what is told
_TAKES = 12  # units from 'takes' to its verb: 'a team of eight deminers about a month to'
_CALLED = 3  # units of 'of contaminated land'
_AVERTED = 7  # units from accidents to 'were averted'
_MINED = ("claims.land", "action.adjective", "hazard", "device", "place", "link.partitive", "area")


class Hints(NamedTuple):
    """What a sentence has words of."""

    unreal: bool
    rate: bool
    price: bool
    money: bool
    staged: bool


# Rules of what people cannot do, or a survey could.
_SURELY_SO = ("land.kept-from", "land.withheld", "land.crossed-off")


def hints_of(scene: Scene, index: int) -> Hints:
    """What the words of a sentence let its figures be."""
    first, last = scene.sentences[index]
    money = scene.has(first, last, "money")
    return Hints(
        unreal=_inverted(scene, index)
        or scene.has(first - _UNREAL_BEFORE, last, "claims.unreal", "claims.if", "claims.will-harm", "claims.averted"),
        rate=scene.has(first, last + _RATE_BEHIND, *_RATES),
        price=money and scene.has(first, last, "claims.cost"),
        money=money,
        staged=scene.has(first, last, "claims.simulates"),
    )


def _staged(scene: Scene, figure: Figure) -> bool:
    """'The drill simulated a mine blast with three wounded': no accident, nor anything found or cleared."""
    first, _ = scene.sentences[figure.sentence]
    played = scene.some(first, figure.last, "claims.simulates") if figure.kind != "area" else None
    return played is not None and not scene.has(played, figure.first, "=;")


def unfit(scene: Scene, figure: Figure, hints: Hints) -> str | None:
    """Why a figure tells no fact of its own; None when it may."""
    if of_others(scene, figure.sentence):
        return "a headline of another article"
    if hints.unreal and _unreal(scene, figure):
        return "told as what could have been"
    if figure.kind == "person" and _would_be(scene, figure):
        return "told as what could have been"
    if undone(scene, figure):
        return "told as what was not done"
    if hints.staged and _staged(scene, figure):
        return "told of a drill or a tale"
    of = scene.has(figure.first - 2, figure.first - 1, "claims.of", "claims.recall", "claims.out-of", "claims.within")
    if of and scene.at(figure.first - 1, "claims.each-so-many"):
        return "a share, not a count"  # '13 mines out of every hundred'
    if hints.rate and _rate(scene, figure):
        return "a rate, not a count"
    lift = figure.label == "BARE" and scene.at(figure.last, "claims.to")  # 'and a thousand to lift'
    if hints.price and (lift or figure.value == 1) and figure.kind in WORK:
        return "what one of them costs"
    if hints.money and figure.kind in ("device", "area") and paid_for(scene, figure):
        return "what a sum of money pays for"
    verb = figure.trigger if figure.trigger is not None and figure.trigger < figure.first else 0
    if figure.kind == "area" and scene.at(figure.first - 1, "claims.per"):
        return "a rate, not a count"  # '2 dollars per 100 square metres'
    if figure.action == "laid" and bombed(scene, figure):
        return "bombs of an attack, not devices that were laid"
    if figure.label == "PART" and (why_not := no_part(scene, figure)):
        return why_not
    if figure.kind == "device" and (why_not := no_find(scene, figure)):
        return why_not
    if figure.kind == "device" and _blew_up(scene, figure):
        return "what went off, not what was done to it"
    if figure.label == "BARE" and figure.kind == "person" and _distance(scene, figure):
        return "how far off it harms, not whom"
    if figure.kind == "area" and won_back(scene, figure):
        return "ground won in a war"
    if _difference(scene, figure):
        return "a difference, not a count"
    if figure.kind == "incident" and figure.value == 1 and (figure.rule == WENT_OFF or tells_case(scene, figure)):
        return "it only opens the tale of one accident"
    if figure.rule == "incident.tally" and whom_accidents_hit(scene, figure):
        return "it counts what the accidents hit"
    if figure.kind in ("area", "device") and verb and _takes_time(scene, verb):
        return "how long it takes, not what was done"
    if figure.kind == "area" and figure.value == 1 and scene.at(figure.first - 1, "claims.within"):
        return "where something was, not how much of it"  # 'On one hectare alone 140 mines were found.'
    if _recalls_whole(scene, figure):
        return "it only recalls the whole of a share"
    if figure.rule != PLANNED_WHOLE and divided(scene, figure):  # not 'half of the 2.5 it had planned'
        return "only a share of it was dealt with"
    if figure.label in ("BARE", "BRACKET") and _per_cent(scene, figure):
        return "per cent, as before it in the sentence"
    return None


def _blew_up(scene: Scene, figure: Figure) -> bool:
    """'Two sappers died when one of the devices detonated': the blast that harmed them."""
    opened = scene.has(figure.first - 1, figure.first, "cause.clause", "claims.as", "claims.when")
    blast = figure.value == 1 and opened and scene.at(figure.last, "device.goes-off")
    return blast and scene.has(*scene.sentences[figure.sentence], "outcome.past", "outcome.state", "outcome.active")


def _distance(scene: Scene, figure: Figure) -> bool:
    """'It kills at 25 metres and wounds at 100': a measure whose unit was told before."""
    first, _ = scene.sentences[figure.sentence]
    right_behind = figure.trigger == figure.first - 2 and scene.at(figure.first - 1, "claims.at")
    return right_behind and scene.has(first, figure.first, "measure")


def _takes_time(scene: Scene, verb: int) -> bool:
    """'It takes a team a month to clear one hectare'; 'It took a year to clear 40 hectares' tells what was done."""
    if not scene.at(verb - 1, "claims.to"):
        return False
    first, last = next(span for span in scene.sentences if span[0] <= verb < span[1])
    if verb - 1 == first and scene.has(verb, min(verb + _TAKES, last), "claims.takes"):
        return True  # 'To clear one hectare takes 40 days.'
    takes = scene.some(verb - _TAKES, verb, "claims.takes")
    return takes is not None and not scene.has(takes, verb, "punct", "para")


def _per_cent(scene: Scene, figure: Figure) -> bool:
    """'Kasai accounted for 31 per cent of the casualties, Ituri for 19': told with the same word before it."""
    first, _ = scene.sentences[figure.sentence]
    shares = within(scene.units("percent"), first + 1, figure.first)
    if not shares or scene.at(figure.at or 0, "area") or scene.has(shares[-1] + 1, figure.first, "=;"):
        return False
    if scene.at(shares[-1] + 1, "claims.or-exactly") and scene.at(shares[-1] + 2, "figure"):
        return False  # 'Sagaing accounted for 34 per cent or 235 of the casualties, Shan for 112'
    words = (scene.tape.unit(at - 1).lower().split()[-1] for at in (figure.first, shares[-1]))  # 'accounted for', 'for'
    return len(set(words)) == 1


def _difference(scene: Scene, figure: Figure) -> bool:
    """'three more than in May'; '18,000 less than a year ago', of which the last words alone are a time."""
    if scene.at(figure.last - 1, "claims.more") and scene.at(figure.last, "compare.previous"):
        # 'that is 3 more compared to May', but not 'removed 40 mines from Zar and 3 more from Mil'
        return not (scene.at(figure.last, "claims.origin") and scene.has(figure.last + 1, figure.last + 3, "place"))
    if scene.at(figure.last, "claims.than"):
        return not scene.at(figure.last + 1, "figure")
    if scene.at(figure.first - 1, "claims.agent") and scene.at(figure.last, "claims.to"):
        return scene.has(figure.last + 1, figure.last + 2, "figure", "area")  # 'fell by 29 square kilometres to 12'
    if figure.label != "BARE" or not scene.at(figure.last, "date"):
        return False
    opening = " ".join(scene.tape.unit(figure.last).lower().split()[:2])
    return scene.rules.lexicon("claims.than").value(opening) is not None


def _recalls_whole(scene: Scene, figure: Figure) -> bool:
    """'Some 1,700 hectares of a total of 3,600 have been cleared', 'of 100 mines 40 were lifted': the verb is told of
    the part alone."""
    of = figure.first - 1
    while scene.has(of, of + 1, "claims.definite", "claims.possessive", "claims.ground", "claims.genitive"):
        of -= 1  # 'of the region's 250 minefields'
    recalled = figure.trigger is not None and scene.has(of, of + 1, "claims.of", "claims.recall")
    if recalled and scene.at(figure.last, "figure") and (figure.trigger or 0) > figure.last:
        return of - 1 < scene.sentences[figure.sentence][0] or scene.has(of - 1, of, "punct", "para", "claims.that")
    of = figure.first - 2
    if not (scene.at(of + 1, "compare.total") and scene.has(of, of + 1, "claims.of", "claims.out-of")):
        return False
    if not scene.has(of - 1, of, "figure", "area"):
        return False
    if figure.kind != "area" or not scene.has(figure.last, figure.last + _CALLED, "action.adjective"):
        return True
    figure.action, figure.trigger = "remaining", None  # '… of a total of 3,600 hectares of contaminated land'
    return False


def _rate(scene: Scene, figure: Figure) -> bool:
    """'60 people a month', '60 people are killed or maimed every month'."""
    if scene.at(figure.last, "set") or scene.at(figure.last, "claims.rate"):
        return True
    if scene.has(figure.first - 2, figure.first, "claims.on-average"):
        return True  # 'clear on average 12 square metres each'
    first, _ = scene.sentences[figure.sentence]
    if (each := scene.some(first, figure.first, "claims.of-every")) is not None:
        return not scene.has(each, figure.first, "=;")  # 'Of every ten people hurt, six are men'
    yearly = scene.some(first, figure.first, "set") if figure.compared else None
    aside = (
        yearly is not None and scene.at(yearly - 2, "=,") and scene.at(yearly + 1, "=,")
    )  # ', one every nine hours,'
    if _second_of_rate(scene, first, figure):
        return True
    if yearly is not None and not aside and scene.has(yearly - _BEFORE_SET, yearly, "figure"):
        return True  # 'Some 12 people a year die, down from 140 in the 1990s'
    toll = figure.label == "TOLL" or figure.compared
    if toll and (yearly := scene.some(first, figure.first, "claims.yearly")) is not None:
        return scene.has(yearly + 1, figure.first, "outcome.toll", "outcome.tally")  # 'the annual toll fell to 100'
    if scene.at(figure.first - 1, "set") or scene.at(figure.first - 2, "set"):
        return True  # 'every month dozens of people are killed'
    every = scene.some(first, first + 3, "set")
    if every is not None and scene.has(every - 1, every, "claims.possessive", "claims.article"):
        every = None  # 'In its annual report the office counted 104 victims'
    if every is not None and not scene.has(every + 1 + scene.at(every + 1, "=,"), figure.first, "figure", "punct"):
        return True  # 'Every week we record 15 accidents', 'Every hour, a person is killed'
    behind = figure.trigger + 1 if figure.trigger is not None and figure.trigger >= figure.last else figure.last
    if scene.at(behind, "claims.rate"):
        return True  # 'Ten mines were laid per square metre'
    found = scene.some(behind, behind + _RATE_BEHIND, "set", "figure", "punct", "para")
    if found is not None and scene.at(found, "figure") and scene.has(behind, found, "claims.and"):
        # 'killing four people and injuring six others every day'
        stops = "date" if scene.has(behind, found, "date") else "set"
        found = scene.some(found + 1, found + _JOINED, stops, "figure", "punct", "para")
    if found is not None and scene.at(found, "=,"):
        return _behind_aside(scene, found)
    return found is not None and scene.at(found, "set") and not scene.has(found, found + 1, "figure", "punct", "para")


def _behind_aside(scene: Scene, comma: int) -> bool:
    """'Mines kill a dozen people, mostly farmers, each month': the rate stands behind an aside without a number."""
    closes = scene.some(comma + 1, comma + 1 + _ASIDE, "figure", "punct", "para")
    rate = closes is not None and scene.at(closes, "=,") and scene.at(closes + 1, "set")
    return rate and not scene.has(comma + 1, closes or 0, "set", "claims.perfect", "claims.passive")


def _second_of_rate(scene: Scene, first: int, figure: Figure) -> bool:
    """'Mines kill 60 people a year and injure another 40': what 'and' joins to a rate, without a time of its own."""
    found = within(scene.units("set"), max(first, figure.first - _JOINED), figure.first)
    if not found or not scene.has(max(first, found[-1] - _OF_RATE), found[-1], "figure"):
        return False
    joined = scene.at(found[-1] + 1 + scene.at(found[-1] + 1, "=,"), "claims.and")
    if not joined or scene.has(found[-1] + 2, figure.first, "figure", "punct", "date"):
        return False
    end = scene.some(figure.last, scene.sentences[figure.sentence][1], "date", "punct", "figure")
    return end is None or not scene.at(end, "date")


def _unreal(scene: Scene, figure: Figure) -> bool:
    """'could have killed 12 people'."""
    at = figure.trigger if figure.trigger is not None else figure.first
    if figure.rule in _SURELY_SO or can_by(scene, figure) or may_remain(scene, figure):
        return False
    if figure.kind == "person" and figure.trigger is not None and scene.has(at - 2, at, "claims.will-harm"):
        return True  # 'it will kill another ten people'
    unreal = scene.some(at - _UNREAL_BEFORE, at, "claims.unreal")
    if unreal is not None and scene.has(unreal + 1, at, "claims.ascertain"):
        return False  # 'we could confirm only 58 victims'
    if unreal is not None and not (figure.trigger is None and scene.has(unreal, at, "=,")):
        return not only_could(scene, figure)  # not 'made safe before they could explode, 17 of them in Aghdam'
    if figure.kind in HARM and _averted(scene, figure.last):
        return True
    first, last = scene.sentences[figure.sentence]
    condition = scene.has(first, figure.first, "claims.if") and scene.has(first, last, "claims.would")
    return condition or (_inverted(scene, figure.sentence) and not scene.has(first, figure.first, "punct"))


def _inverted(scene: Scene, index: int) -> bool:
    """'Had 40 mines been found, the road would be closed.'"""
    opens, last = scene.opening(index), scene.sentences[index][1]
    return scene.has(opens, opens + 1, "claims.inverted") and scene.has(opens, last, "claims.would")


def _would_be(scene: Scene, figure: Figure) -> bool:
    """'Ten of them would be dead'; 'would be taken to hospital' is only unreal in 'Had they come early, …'."""
    verb = figure.trigger if figure.trigger is not None else 0
    if verb < figure.last or not scene.has(max(verb - 2, figure.last), verb, "claims.would"):
        return False
    return figure.outcome == "killed" or _inverted(scene, figure.sentence)


def _averted(scene: Scene, last: int) -> bool:
    """'three accidents with mines have been averted'."""
    verb = scene.some(last, last + _AVERTED, "claims.averted", "figure", "punct", "para")
    return verb is not None and scene.at(verb, "claims.averted") and scene.at(verb - 1, "claims.passive")


def not_so(scene: Scene, figure: Figure) -> bool:
    """Whether people did not come to harm: 'could have killed 12', 'tried to kill two', 'will die'."""
    if figure.trigger is None or figure.value == 0:
        return False
    verb = figure.trigger
    if _unreal(scene, figure) or purpose(scene, scene.sentences[figure.sentence][0], verb, "outcome.base"):
        return True
    denied = any(scene.at(u, "claims.negation") and not scene.at(u, "figure") for u in (verb - 1, verb - 2))
    coming = verb >= figure.last and scene.has(max(verb - 2, figure.last), verb, "claims.future")
    return denied or coming or scene.at(verb - 1, "outcome.attempted")


def sown_otherwise(scene: Scene, figure: Figure) -> bool:
    """'planted two hectares with plums', not 'planted mines over some 15 hectares'."""
    verb = figure.trigger
    return figure.action == "laid" and (verb is None or not scene.has(verb + 1, figure.first, "device"))


def other_land(scene: Scene, figure: Figure) -> bool:
    """Hectares of wheat: what stands behind 'of' is no land that mine action clears."""
    tape = scene.tape
    if not scene.at(figure.last, "claims.of") or scene.at(figure.last + 1, "date"):
        return False
    for unit in range(figure.last + 1, min(figure.last + 7, len(tape))):
        if any(scene.at(unit, name) for name in _MINED):
            return False
        if scene.at(unit, "punct") and not scene.at(unit, "=-"):  # not 'cluster-bomb strike zones'
            break
    return True
