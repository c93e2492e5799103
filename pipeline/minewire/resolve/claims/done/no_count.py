"""Devices, parts and accidents told of otherwise than by a count: dropped, shown, paid for or only pointed to."""

from __future__ import annotations

from minewire.resolve.claims.figure import EXPLOSIVE, Figure
from minewire.resolve.claims.scene import Scene, within

_RATE_OF, _SHOWN = (10, 100, 1000), 4  # so many of; units from mines to 'on display'
_BOMBS = ("cluster_munition_remnant", "unexploded_ordnance", EXPLOSIVE)


_TOLD_OF_NONE = ("found", "laid")  # what is told of no mines, and is news
_NONE_LEFT = "ordnance.none-left"  # the rule of ground of which it is told that there are none any more
_BUYS, _OF_MINES = 4, 6  # units from 'buy', or from troops, to what it is of; from a surface to 'of mines'
_LEFT_BY = 9  # units of 'left over by the forces of the group'
_SUBJECT = 5  # units from a sum to 'will clear'
_PREDICATE = 4  # units of what is told of a part
_TELLING_NEAR = 4  # units of 'since been cleared'
_TELLING = ("claims.within", "place", "date", "device", "device.modifier", "device.model", "device.made", "identifier",
            "action.past", "action.state", "action.active", "claims.ground", "claims.adverb")  # fmt: skip
_OF_PEOPLE = ("person", "person.civilian", "person.military", "person.other-status", "person.amputee", "age")


def no_device(scene: Scene, figure: Figure, chosen: list[Figure]) -> bool:
    """'No mines were cleared': not told of none that were looked for or laid, nor in a row with others: '96 mines, no
    shells, 12 grenades'."""
    if figure.value != 0 or figure.kind != "device" or figure.action in _TOLD_OF_NONE or figure.parent is not None:
        return False
    if figure.rule == _NONE_LEFT:
        return False
    last = chosen[-1] if chosen else None
    in_row = last is not None and last.kind == "device" and last.action == figure.action is not None
    joined = last is not None and all(
        scene.has(unit, unit + 1, "=,", "claims.and", "claims.but") for unit in range(last.last, figure.first)
    )
    return not (in_row and joined)


def bombed(scene: Scene, figure: Figure) -> bool:
    """'Planes dropped 270 million bomblets'; mines are laid by dropping them too."""
    dropped = figure.trigger is not None and scene.at(figure.trigger, "claims.dropped")
    return dropped and (figure.measure or "mine") in _BOMBS


def _exploded(scene: Scene, figure: Figure) -> bool:
    """'53 mines left behind by the rebels exploded last year'."""
    stops = ("device.goes-off", "punct", "figure", "claims.that", "claims.passive", "claims.perfect", "claims.to")
    verb = scene.some(figure.last, figure.last + _LEFT_BY, *stops)
    return verb is not None and scene.at(verb, "device.goes-off")


def no_find(scene: Scene, figure: Figure) -> str | None:
    """'the detector finds 98 of 100 mines', 'the flood swept 200 mines away', '45 disarmed mines are on show'."""
    of = figure.first + 1
    whole = scene.number_in(of + 1, figure.last) if figure.partitive and scene.at(of, "claims.of") else None
    if whole == of + 1 and scene.numbers[whole].value in _RATE_OF:
        return "a rate of success, not a count"
    swept = figure.trigger is not None and scene.at(figure.trigger, "claims.swept")
    if swept and scene.has(figure.last, figure.last + 1, "claims.adrift"):
        return "carried off by water, not cleared"
    if figure.action == "planned" and scene.has(figure.first - _BUYS, figure.first, "claims.bought"):
        return "bought, not to be cleared"
    if figure.action == "remaining" and _exploded(scene, figure):
        return "what went off, not what is left"
    by = scene.before_filler(figure.first - 1)
    if scene.at(by, "claims.agent") and scene.at(by - 1, "claims.struck-by"):
        return "what hit something, not a find"  # 'The office was hit by four mortar rounds.'
    shown = scene.some(figure.last, figure.last + _SHOWN, "claims.on-show", "action.past", "figure", "punct")
    return "shown, not found" if shown is not None and scene.at(shown, "claims.on-show") else None


def tells_case(scene: Scene, figure: Figure) -> bool:
    """'In one case, in Demoso, a mother lost her leg.', 'One case took place in May: a boy trod on a mine.'"""
    opens = figure.first - 1 == scene.opening(figure.sentence) and scene.at(figure.first - 1, "claims.in")
    if figure.number is None:
        return False
    if opens:
        return scene.has(figure.last, figure.last + 1, "=,", "claims.within")
    told = (
        scene.at(figure.last - 1, "incident.vague")
        and scene.at(figure.last, "claims.took-place")
        and figure.first == scene.opening(figure.sentence)
    )
    first, last = scene.sentences[figure.sentence]
    return told and scene.has(first, last, "=:", "claims.when", "claims.relative")


def vague_case(scene: Scene, figure: Figure) -> bool:
    """'12 cases', and those of a row of places behind them: 'Sumy 12 cases, Odesa - 8'."""
    if figure.kind != "incident" or figure.label not in ("BRACKET", "ROW"):
        return figure.kind == "incident" and scene.at(figure.last - 1, "incident.vague")
    told = within(scene.units("incident"), scene.sentences[figure.sentence][0], figure.first)
    return bool(told) and scene.at(told[-1], "incident.vague")


def won_back(scene: Scene, figure: Figure) -> bool:
    """'Our troops have freed 30 square kilometres': ground won in a war; not 'freed 30 hectares of mines'."""
    verb = figure.trigger
    if verb is None or verb >= figure.first or not scene.at(verb, "claims.won-back"):
        return False
    behind = scene.some(figure.last, figure.last + _OF_MINES, "device", "claims.contamination", "=.", "=;")
    return scene.has(verb - _BUYS, verb, "cause.armed") and (behind is None or scene.has(behind, behind + 1, "punct"))


def paid_for(scene: Scene, figure: Figure) -> bool:
    """'£25 clears ten square metres': what a sum does, the subject of its clause; not 'clears 12 hectares for £25'."""
    verb = figure.trigger
    if verb is None or verb >= figure.first:
        return False
    first, _ = scene.sentences[figure.sentence]
    money = scene.some(max(first, verb - _SUBJECT), verb, "money")
    if money is None or not all(
        scene.has(unit, unit + 1, "claims.buys", "claims.adverb") for unit in range(money + 1, verb)
    ):
        return False  # not 'two million euros was spent on demining 41 hectares'
    begin = money - scene.has(money - 1, money, "claims.of")
    while scene.has(begin - 1, begin, "claims.article", "claims.gift", "claims.every"):
        begin -= 1
    return begin <= scene.opening(figure.sentence) or scene.has(begin - 1, begin, "punct", "quote", "claims.and")


def no_part(scene: Scene, figure: Figure) -> str | None:
    """'one of them was wired to a desk', 'we have 41 of them', 'two of the injured were flown to Kyiv'."""
    whole = figure.parent
    apart = whole is not None and figure.kind == whole.kind == "person" and figure.sentence != whole.sentence
    if apart and whole and figure.value == whole.value and figure.outcome == whole.outcome:
        return "all of those told before, told again"  # 'Six were hurt. … when it went off, wounding six of them'
    verb = scene.has(figure.last, figure.last + 1, "claims.passive", "claims.perfect")
    behind = figure.last + 1
    before = figure.value == 1 and figure.trigger is not None and figure.trigger < figure.first
    if figure.kind == "device" and (figure.trigger is None or before):
        if not before and scene.has(figure.first - 1, figure.first, "claims.with", "claims.perfect"):
            return "a part to which nothing was done"
        if scene.at(figure.last, "claims.passive") and not scene.has(behind, behind + 2, *_TELLING):
            return "a part to which nothing was done"
    if figure.trigger is None and not verb and scene.at(figure.first - 1, "claims.knew"):
        return "a part to which nothing was done"
    people = figure.kind == "area" and _of_others(scene, figure, whole)
    if people and not scene.has(behind, behind + _TELLING_NEAR, "action.past", "action.state", "area", "claims.land"):
        return "it counts people, not land"
    if figure.kind == "person" and figure.value == 1 and scene.at(figure.last, "claims.took-place"):
        return "it only opens the tale of one accident"
    if figure.kind != "person" or figure.parent is None or figure.outcome == "killed":
        return None
    hurt = scene.has(figure.first, figure.last, "link.of-injured") and not scene.at(figure.first - 1, "claims.of")
    if scene.at(figure.last, "claims.perfect") and scene.has(behind, behind + 2, "outcome.state"):
        return None  # 'two of the wounded have lost a leg'
    home = scene.at(behind, "device.off") and scene.has(behind + 1, behind + 3, "place", "demonym")
    if home and scene.has(figure.last, behind, "claims.plural", "claims.singular"):
        return None  # 'Three of the wounded are from Sudan.'
    if hurt and verb and not scene.has(behind, behind + _PREDICATE, *_OF_PEOPLE):
        return "it only points to some of the injured told before"
    return None


def _of_others(scene: Scene, figure: Figure, whole: Figure | None) -> bool:
    """'It pays owners for demining, and 12 of them have signed': land of another sentence does not do that."""
    return whole is not None and whole.sentence != figure.sentence and scene.at(figure.last, "claims.perfect")


def whom_accidents_hit(scene: Scene, figure: Figure) -> bool:
    """'The number of villages affected by mine blasts stands at 12': a participle with its agent, no subject."""
    first, _ = scene.sentences[figure.sentence]
    at = scene.some(first, figure.first, "incident")
    while at is not None and scene.has(at - 1, at, "device", "claims.adjective", "claims.article", "claims.the"):
        at -= 1
    return at is not None and scene.at(at - 1, "claims.agent")
