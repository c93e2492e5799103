"""Verbs of which one half stands behind the devices or the land, and verbs that clear land only for a crew."""

from __future__ import annotations

from minewire.resolve.claims.figure import LAND, Figure
from minewire.resolve.claims.scene import Scene

from .beside import LEFT_NEAR
from .over_land import takes_object
from .triggers import Trigger

_OBJECT = 6  # units of 'all the mines and shells'
_SUBJECT = 9  # units before a verb in which its crew stands
_PARTICLE_WITHIN = 9  # units from devices or land to the particle of their verb
_PLACED = ("claims.in", "claims.the", "claims.and", "place", "claims.ground", "=,")
_OF_LAND = ("claims.of", "claims.land", "place", "claims.in", "claims.the", "hazard", "action.attribute")
_NO_TIME = ("figure", "area", "device", "action.past", "action.active", "claims.and", "claims.that", "=;", "para")
_PARTS = 22  # units of ', among them 30 PROM-1 bounding mines and 12 anti-tank mines,'
_NO_OBJECT = ("punct", "figure", "area", "claims.passive", "claims.they", "cause.clause")
_DECLARED = 5  # units from 'declared' to its land
_HEAD = 9  # units of 'Released through non-technical survey in the first half of 2021'
_NO_HEAD = ("=,", "=;", "claims.perfect", "claims.negation", "claims.future", "person")
_DESCRIBED = 7  # units of 'stamped with the year 2021 that'
_FRONTED = 7  # units of 'which the army's sappers later', 'that the demining teams in Homs'
_WORKERS = ("person", "claims.he", "claims.it", "claims.crew", "cause.armed", "device.agency", "device.the-agency",
            "person.deminer", "claims.they")  # fmt: skip
_OF_WORKERS = ("claims.article", "claims.possessive", "claims.perfect", "claims.adverb", "claims.aside", "place",
               "demonym", "claims.in", "claims.adjective", "claims.genitive", "claims.the",
               "claims.definite")  # fmt: skip
_CLOSES = 9  # units of 'and destroyed by the army on Saturday,'
_LISTED, _WHO = 10, 8  # units of 'and 40 metres of cord were what'; of 'what the driver of the excavator in Zar'
_PASSIVE = 4  # units of 'have been' and the participle


def dealt_with(scene: Scene, row: list[Figure], start: int) -> str | None:
    """The action that no verb of action tells alone."""
    if (declared := _declared(scene, row, start)) is not None:
        return declared
    ways = _cleared_from(scene, row[0], start) or _rid_of(scene, row, start)
    parted = _parted(scene, row[0], start)
    ways = ways or _begun(scene, row[0], start)
    cleared = taken_out(scene, row, start) or ways or parted == "cleared" or _taken_up(scene, row)
    if not cleared and row[-1].kind == "device" and scene.at(row[-1].last, "action.to-light"):
        before = max(start, row[0].first - LEFT_NEAR), row[0].first
        return "found" if scene.has(*before, "action.bring") and not scene.has(*before, "=;") else None
    found = "found" if parted == "found" and row[0].kind == "device" else None
    return "cleared" if cleared else found or _covered_by_crew(scene, row, start)


def _parted(scene: Scene, figure: Figure, start: int) -> str | None:
    """'dealt in this time with a total of 40 mines', 'the clearance last week of 19 mines': a verb or noun parted from
    its preposition by a time, a place or an aside."""
    at = figure.first - 1
    while at > start and scene.at(at, "claims.filler") and not scene.has(at - 1, at, "=,", "date", "duration"):
        at -= 1
    verb = next((u for u in range(at - 2, max(start, at - _PARTICLE_WITHIN), -1) if scene.at(u, "action.parted")), None)
    if verb is None or scene.has(verb + 1, at, *_NO_TIME):
        return None
    words = f"{scene.tape.unit(verb)} {scene.tape.unit(at)}".lower()
    told = scene.rules.lexicon("action.past").value(words) or scene.rules.lexicon("action.active").value(words)
    return str(told) if told else None


def _begun(scene: Scene, figure: Figure, start: int) -> bool:
    """'Destruction of the stocks began in Ajka on Friday with 900 mines': what such work began or ended with."""
    at = scene.before_filler(figure.first - 1)
    if figure.kind != "device" or not scene.at(at, "claims.with"):
        return False
    verb = scene.some(start, at, "claims.work-began")
    if verb is None or not scene.has(start, verb, "claims.disposal"):
        return False
    between = ("punct", "figure", "action.past", "claims.future", "claims.negation", "claims.that", "person")
    return not scene.has(verb, at, *between)


def _cleared_from(scene: Scene, land: Figure, start: int) -> bool:
    """'The shells were lifted from 520 hectares', 'they lifted mines from 12 fields': what devices are taken from."""
    of = land.first - 1
    while of > start and scene.at(of, "claims.filler"):
        of -= 1
    if land.kind not in LAND or not scene.at(of, "claims.out-of"):
        return False
    verb = of - 1
    while verb > max(start, of - _OBJECT) and scene.has(verb, verb + 1, "device", "claims.article", "claims.and"):
        verb -= 1
    if scene.value("action.past", verb) != "cleared" or scene.at(verb - 1, "claims.be"):
        return False
    return verb < of - 1 or scene.has(max(start, verb - _OBJECT), verb, "device")


def finished(scene: Scene, figure: Figure) -> int | None:
    """'Of that they have finished 190', 'nine minefields down': the verb of land or areas that a crew completed."""
    verb = scene.before_filler(figure.first - 1)
    if scene.at(verb, "action.finish"):
        crew = scene.has(verb - 3, verb, "claims.perfect", "claims.crew", "claims.they", "claims.he", "person")
        return verb if crew else None
    done = scene.some(figure.last, figure.last + _PASSIVE, "action.done") if figure.kind in LAND else None
    if done and scene.has(done + 1, done + 2, "punct", "para", "claims.and"):
        apart = any(not scene.has(u, u + 1, "claims.passive", "claims.adverb") for u in range(figure.last, done))
        return None if apart else done
    behind = scene.some(figure.last, figure.last + _PASSIVE, "action.finish")  # 'two have been completed'
    apart = any(not scene.has(u, u + 1, "claims.passive", "claims.perfect") for u in range(figure.last, behind or 0))
    return None if apart else behind


def taken_out(scene: Scene, row: list[Figure], start: int) -> bool:
    """'took 600 mines out of it', 'made 12 hectares in Fuzuli safe': a verb whose particle stands behind its object."""
    first, last = row[0].first, row[-1].last
    before = max(start, first - LEFT_NEAR), first
    opens = row[-1].kind == "device" and scene.at(start, "claims.out-of") and scene.at(first - 1, "action.take")
    if opens and not scene.has(start, first, "=,", "figure"):
        return True  # 'From the field they took 31 mines'
    if not scene.has(*before, "action.split") or scene.has(*before, "claims.negation"):
        return False
    out = _over_parts(scene, last) if row[-1].kind == "device" else last
    if row[-1].kind == "device" and scene.at(out, "claims.out-of"):  # 'took two mines from the roadside'
        got = ("action.get",) if scene.at(out, "claims.out") else ()  # 'got nine mines out of a plot'
        verb = scene.some(first - LEFT_NEAR, first, "action.take", *got)
        return verb is not None and not scene.has(verb + 1, first, "punct")
    at, end = last, last + _PARTICLE_WITHIN
    if scene.at(at, "=,"):  # an aside: 'dug 20,000 devices, most of them mines, out of the land'
        at = (scene.some(at + 1, end, "=,") or at) + 1
    placed = (*_PLACED, *(_OF_LAND if row[-1].kind == "area" else ()))  # '12 hectares of forest safe'
    while at < end and not scene.at(at, "action.particle") and scene.has(at, at + 1, "claims.within", *placed):
        at += 1
    return scene.at(at, "action.particle")


def _taken_up(scene: Scene, row: list[Figure]) -> bool:
    """'took up 235 mines', '235 mines have been taken up': so devices leave the ground; land is only filled."""
    if row[0].kind != "device" or row[-1].kind != "device":
        return False
    at = row[-1].last
    while scene.has(at, at + 1, "claims.passive", "claims.perfect", "claims.adverb"):
        at += 1
    before = scene.at(scene.before_filler(row[0].first - 1), "action.take-up")
    return before or (at > row[-1].last and scene.at(at, "action.take-up"))


def _over_parts(scene: Scene, last: int) -> int:
    """'raised 46 mines, among them 12 anti-tank mines, from the river': the unit behind an aside that tells parts."""
    close: int | None = last
    while close is not None and scene.at(close, "=,") and not scene.at(close + 1, "claims.out-of"):
        close = scene.some(close + 1, last + _PARTS, "=,", "=;", "action.past", "action.active", "claims.passive")
    return last if close is None or not scene.at(close, "=,") else close + 1


def _rid_of(scene: Scene, row: list[Figure], start: int) -> bool:
    """'ridded 12 hectares of farmland of mines', 'frees 40 hectares of land from mines'."""
    first, at = row[0].first, row[-1].last
    verb = scene.some(max(start, first - LEFT_NEAR), first, "action.rid")
    if row[-1].kind not in LAND or verb is None or scene.has(verb + 1, first, "punct", "figure", "area"):
        return False
    while scene.at(at, "claims.of") and not scene.has(at + 1, at + 2, "device"):
        at += 1
        while scene.has(at, at + 1, "claims.land", "action.adjective"):
            at += 1
    return scene.has(at, at + 1, "claims.of", "claims.origin") and scene.has(at + 1, at + 2, "device")


def _declared(scene: Scene, row: list[Figure], start: int) -> str | None:
    """'declared 40 hectares of pasture near the river safe', 'certified 12 square kilometres free of mines': released;
    'made 12 hectares safe': cleared."""
    first, last = row[0].first, row[-1].last
    before = max(start, first - _DECLARED), first
    if row[-1].kind not in LAND or not scene.has(*before, "action.declare"):
        return None
    verb = scene.some(*before, "action.declare") or first
    if scene.has(verb, first, "punct") or scene.has(verb - 2, verb, "claims.passive", "claims.negation"):
        return None
    said = scene.some(last, last + _PARTICLE_WITHIN, "action.declared-as", *_NO_OBJECT)
    if said is None or not scene.at(said, "action.declared-as") or scene.at(said - 1, "claims.of"):
        return None
    return scene.value("action.declare", verb)


def given_back(scene: Scene, row: list[Figure]) -> bool:
    """'handed 118 square kilometres back to those who farm there', 'handed 2 hectares of former minefield to them'."""
    first, last = row[0].first, row[-1].last
    given = scene.has(first - LEFT_NEAR, first, "action.give") and not scene.has(first - LEFT_NEAR, first, "=;")
    at = last
    while at < last + _PARTICLE_WITHIN and scene.has(at, at + 1, "claims.within", *_OF_LAND):
        at += 1
    to = scene.some(last, last + _PARTICLE_WITHIN, "claims.to", "punct", "figure") if given else None
    mined = to is not None and scene.has(last, to, "hazard", "action.attribute") and scene.at(to, "claims.to")
    return given and (mined or scene.at(at, "action.back"))


def _covered_by_crew(scene: Scene, row: list[Figure], start: int) -> str | None:
    """'The teams covered 640 hectares', 'rollers set off four mines': what a crew of mine action went over is cleared,
    and what it makes explode; surveyed by surveyors. Not so in 'a bus set off a mine'."""
    verb = row[0].first - 1
    while verb > start and scene.at(verb, "claims.filler"):  # 'an area of'
        verb -= 1
    did = (
        scene.at(verb, "claims.covered")
        if row[0].kind in LAND
        else scene.has(verb, verb + 1, "action.set-off", "claims.account")
    )
    if row[0].kind == "device" and scene.at(verb, "claims.yields"):  # 'the clearance of the orchard produced 38 mines'
        work = scene.has(max(start, verb - _SUBJECT), verb, "claims.disposal")
        return (
            "cleared" if work and not scene.has(max(start, verb - _SUBJECT), verb, "figure", "=,", "person") else None
        )
    if not did or verb <= start or verb < row[0].first - LEFT_NEAR:
        return None
    subject = max(start, verb - _SUBJECT), verb
    who = ["claims.crew", "device.agency", "device.the-agency", "person.deminer", "device.strong-topic"]
    who += ["claims.machine"] if row[0].kind == "device" else ["claims.surveyor"]
    own = scene.some(*subject, "claims.own-people")  # 'my girls went over six hectares'
    crew = scene.has(*subject, *who) or (own is not None and scene.at(own - 1, "claims.possessive"))
    if not crew or scene.has(*subject, "hazard"):
        return None  # 'the minefield covered 12 hectares'
    return "surveyed" if row[0].kind != "device" and scene.has(*subject, "claims.surveyor") else "cleared"


def headed(scene: Scene, figure: Figure, by_unit: dict[int, Trigger]) -> Trigger | None:
    """'Land released: 12 hectares, of which 3 were cleared', 'Released by survey in May: 12 hectares': the verb right
    before a colon and its figure, or the one that the line before the colon opens with."""
    colon = figure.first - 1
    first, _ = scene.sentences[figure.sentence]
    if not scene.at(colon, "=:") or scene.has(first, colon, "figure", "area", "claims.passive"):
        return None
    opens = by_unit.get(first) if colon - first <= _HEAD and not scene.has(first, colon, *_NO_HEAD) else None
    return next((verb for verb in (by_unit.get(colon - 1), opens) if verb and verb.form == "past"), None)


def left_to_do(scene: Scene, figure: Figure) -> str | None:
    """'Cleared: 12 hectares. Still to do: 30.': what opens a row of what is still there; 'The country counted 1,042
    hazardous areas in May'."""
    if scene.at(figure.first - 1, "claims.agent"):  # 'technical survey reduced the area by 12 hectares'
        verb = scene.some(figure.first - _OBJECT, figure.first, "action.past")
        by_survey = verb is not None and scene.at(verb - 1, "claims.surveyor")
        if by_survey and scene.value("action.past", verb or 0) == "reduced":
            return "reduced"
    verb = scene.before_filler(figure.first - 1)
    if figure.kind == "hazard" and scene.at(verb, "action.counting") and not scene.tape.has(verb - 1, "noun.document"):
        return "remaining"
    colon = figure.first - 1
    first, _ = scene.sentences[figure.sentence]
    opens = scene.at(colon, "=:") and scene.at(first, "action.left") and not scene.has(first, colon, *_NO_HEAD)
    thing = figure.kind in ("bare", "area", "hazard", "device")
    return "remaining" if opens and thing and not scene.has(first, colon, "figure", "area") else None


def fronted(scene: Scene, last: int, verb: int) -> bool:
    """'the 12 mines the sappers blew up', 'Twelve mines they lifted themselves': a subject of mine action between an
    object that stands first and its verb."""
    aside = scene.at(last, "=,") and scene.at(
        last + 1, "claims.relative"
    )  # 'a field of 12 hectares, which they cleared'
    at = last + (2 if aside else scene.at(last, "claims.relative"))
    that = scene.some(
        last + 1, min(last + _DESCRIBED, verb), "claims.that", "punct", "claims.passive", "action.past", "figure"
    )
    if that is not None and scene.at(that, "claims.that"):
        at = that + 1  # '44 mines painted green that sappers had lifted'
    if not 0 < verb - at <= _FRONTED or takes_object(scene, verb + 1):
        return False
    named = scene.has(at, verb, *_WORKERS) and not scene.has(at, verb, "punct", "figure", "area")
    return named and all(scene.has(unit, unit + 1, *_WORKERS, *_OF_WORKERS) for unit in range(at, verb))


def object_of(scene: Scene, figure: Figure, by_unit: dict[int, Trigger]) -> Trigger | None:
    """'found 31 bombs, 28 of which it destroyed': the verb behind a part whose subject stands between."""
    if figure.kind == "area" and scene.at(figure.last, "=,") and scene.at(figure.last + 1, "claims.relative"):
        they = scene.has(figure.last + 2, figure.last + 3, "claims.they", "claims.he", "claims.crew")
        return by_unit.get(figure.last + 3) if they else None  # 'a vineyard, three hectares, which they cleared'
    if figure.kind == "device" and (what := _what(scene, figure.last, by_unit)) is not None:
        return what
    if not figure.partitive:
        return None
    behind = range(figure.last + 1, figure.last + _FRONTED)
    verb = next((by_unit[unit] for unit in behind if unit in by_unit), None)
    return verb if verb is not None and verb.form == "past" and fronted(scene, figure.last, verb.unit) else None


def _what(scene: Scene, last: int, by_unit: dict[int, Trigger]) -> Trigger | None:
    """'Two mines and a grenade were what the driver found': the clause whose object they are."""
    what = next((unit for unit in range(last + 1, last + _LISTED) if scene.at(unit, "claims.what-they")), None)
    if what is None or not scene.at(what - 1, "claims.passive") or scene.has(last, what, "=;", "=:", "claims.that"):
        return None
    verb = next((by_unit[unit] for unit in range(what + 1, what + _WHO) if unit in by_unit), None)
    return verb if verb is not None and verb.form == "past" and not takes_object(scene, verb.unit + 1) else None


def of_subject(scene: Scene, row: list[Figure], verb: int) -> bool:
    """Whether a past form behind devices is told of them though no 'were' stands before it."""
    return fronted(scene, row[-1].last, verb) or _absolute(scene, row, verb) or _behind_comma(scene, row, verb)


def _behind_comma(scene: Scene, row: list[Figure], verb: int) -> bool:
    """'Two mines, found and destroyed on Saturday, had held up the work': a participle between commas."""
    last = row[-1].last
    if row[0].kind != "device" or not scene.at(last, "=,") or takes_object(scene, verb + 1):
        return False
    first = verb - 2 if scene.at(verb - 1, "claims.and") else verb
    close = scene.some(verb + 1, verb + _CLOSES, "=,", "=;", "figure", "device")
    return first == last + 1 + scene.at(last + 1, "claims.adverb") and close is not None and scene.at(close, "=,")


def _absolute(scene: Scene, row: list[Figure], verb: int) -> bool:
    """'the season ended, with 840 mines and 93 shells, located and destroyed by the teams': a participle behind devices
    that 'with' opens."""
    at = row[0].first - 1
    at = scene.before_filler(at)
    beside = verb - row[-1].last <= 1 and (verb == row[-1].last or scene.at(verb - 1, "=,"))
    return beside and row[0].kind == "device" and scene.at(at, "claims.with") and not takes_object(scene, verb + 1)
