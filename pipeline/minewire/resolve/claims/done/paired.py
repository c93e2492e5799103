"""Words that tell an outcome only together with another one: 'lost both of her legs', 'struck by splinters'."""

from __future__ import annotations

from bisect import bisect_right

from minewire.resolve.claims.scene import Scene

FORMS = ("past", "active", "state")
_CLAUSE_ENDS = ("=;", "=.", "=:", "para", "claims.passive", "claims.perfect")
# How far behind its verb an injury, a hospital or what was shot stands, in units.
_LIMB_NEAR = 6
_LASTS = 5  # units of 'leaves nearly a million villagers'
_AGENT_NEAR = 5  # 'affected by unmarked landmines'
_ONE_WITHIN = 4  # units of 'a local cattle farmer'
_MET_WITHIN = 6  # 'ran into a mine', 'a "petal" mine'
_BLAST_NEAR = 5  # units of 'a deadly land mine blast'
_BLAST = (
    "device",
    "device.modifier",
    "claims.article",
    "claims.adjective",
    "claims.filler",
    "demonym",
    "date",
    "place",
)
_INJURY_NEAR, _HOSPITAL_NEAR, _SHOTS_NEAR = 8, 12, 6
_HOME = 9  # units of ', 50, from the village of Sos,'
_ON_MINE = 7  # units of "on a PMN-2 anti-personnel"
_OF_ONE = ("age", "claims.of", "=,", "figure", "claims.victim-from", "claims.recall", "claims.within", "claims.the",
           "place", "cap", "claims.perfect", "claims.adverb", "date")  # fmt: skip


def paired(scene: Scene, unit: int) -> tuple[str, str] | None:
    """Form and value of what a word tells only together with what stands behind it."""
    form: str | None = None
    if scene.at(unit, "outcome.suffered") and _nothing_behind(scene, unit + 1):
        return "state", "killed_or_injured"
    if scene.at(unit, "outcome.off"):
        return ("past", "injured") if _whose_limb(scene, unit) else None
    splinters = scene.at(unit, "outcome.struck") and _before_clause(scene, unit, _SHOTS_NEAR, "outcome.shots")
    if scene.at(unit, "outcome.affected") and _by_device(scene, unit) and not splinters:
        return "past", "killed_or_injured"
    if scene.at(unit, "outcome.ran-into") and _ran_into(scene, unit):
        return "state", "killed_or_injured"
    if scene.at(unit, "outcome.went-off") and _went_off_on(scene, unit):
        return "state", "killed_or_injured"
    if scene.at(unit, "outcome.caught") and _caught(scene, unit):
        return "past", "killed_or_injured"
    if scene.at(unit, "outcome.went-off") and _under_people(scene, unit):
        return "active", "killed_or_injured"
    alley = scene.at(unit - 1, "figure") and scene.at(unit + 1, "lower") and not scene.at(unit + 1, "claims.stop")
    alley = alley and " " not in scene.tape.unit(unit)  # 'left three blind alleys'
    if (scene.at(unit, "outcome.beside") and not alley and not scene.at(unit - 1, "person.medical")) or (
        scene.at(unit, "outcome.bearing") and _injury(scene, unit)
    ):
        form = "beside"
    elif scene.at(unit, "outcome.left"):
        passive = " " in scene.tape.unit(unit) or scene.at(unit - 1, "claims.passive")  # 'were left' is one unit
        told = passive and scene.at(unit + 1, "claims.with") and _injury(scene, unit + 1)
        told = told or (passive and scene.at(unit + 1, "outcome.beside"))  # 'was left without both legs'
        form = "state" if told else None
    elif _limb(scene, unit) or ((scene.at(unit, "outcome.suffer") or _has(scene, unit)) and _injury(scene, unit)):
        form = "state"
    elif scene.at(unit, "outcome.carried") and (_hospital(scene, unit) or _with_injury(scene, unit)):
        form = scene.value("outcome.carried", unit)
    elif scene.at(unit, "outcome.came") and _hospital(scene, unit):
        form = "state" if _before_clause(scene, unit, _HOSPITAL_NEAR, "outcome.injury") else None
    elif scene.at(unit, "outcome.struck") and _struck(scene, unit):
        form = "past"
    elif scene.at(unit, "outcome.affected") and scene.at(unit + 1, "figure") and _met(scene, unit):
        splinter = scene.has(unit - _SHOTS_NEAR, unit, "outcome.shots")  # 'Shrapnel from the mine hit two boys'
        return "active", "injured" if splinter else "killed_or_injured"
    elif (scene.at(unit, "outcome.striking") and scene.has(unit - 1, unit, "=,", "claims.and")) or (
        scene.at(unit, "outcome.struck") and scene.has(unit - 2, unit, "outcome.shots")
    ):
        form = "active" if scene.has(unit + 1, unit + 2, "figure", "claims.article") else None
    return (form, "injured") if form else None


def _nothing_behind(scene: Scene, at: int) -> bool:
    """'in which 15 people suffered.', '15 people suffered in them', 'no one suffered from that', 'in the explosion'."""
    if scene.at(at, "=,") and scene.at(at + 1, "figure"):
        return True  # '249 suffered, 96 dead'
    told = at + 1 if scene.has(at, at + 1, "claims.in", "claims.origin") else at
    them = told > at and scene.has(
        told, told + 1, "claims.they", "claims.them", "link.these", "device.it", "device.that"
    )
    if told > at and not them:
        blast = told + scene.has(told, told + 1, "claims.the", "claims.definite", "device.that", "link.these")
        them = blast > told and scene.at(blast, "incident")
        told = blast
    return scene.has(told + them, told + them + 1, "=.", "=;", "=,", "para") and (them or not scene.at(told, "=,"))


def _caught(scene: Scene, unit: int) -> bool:
    """'have been caught in mine explosions', not 'caught in a storm', nor 'caught two men in an accident'."""
    if not scene.has(unit - 2, unit, "claims.passive") or not scene.at(unit + 1, "claims.within"):
        return False
    blast = scene.some(unit + 2, unit + 2 + _BLAST_NEAR, "incident", "cause.explosion")
    return blast is not None and all(scene.has(at, at + 1, *_BLAST) for at in range(unit + 2, blast))


def _under_people(scene: Scene, unit: int) -> bool:
    """'exploded under 12 farmers', 'went off beneath a shepherd', not '… under a bus with 40 pilgrims'."""
    if not scene.at(unit + 1, "claims.under") or not scene.has(unit + 2, unit + 3, "figure", "claims.article"):
        return False
    who = scene.some(unit + 2, unit + 2 + _BLAST_NEAR, "person", "device.rider", "punct", "claims.with")
    return who is not None and (scene.at(who, "person") or scene.at(who + 1, "person"))


def _met(scene: Scene, unit: int) -> bool:
    """'Mines had hit eight people'."""
    return scene.has(unit - 1 - scene.at(unit - 1, "claims.perfect"), unit, "device")


def _went_off_on(scene: Scene, unit: int) -> bool:
    """'Two servicemen exploded on an anti-tank mine': what translated press says of those who stepped on one."""
    mine = scene.some(unit + 1, unit + _ON_MINE, "device", "punct", "figure", "person")
    on = scene.at(unit + 1, "claims.in")
    if mine is None or not scene.at(mine, "device") or not on:
        return False
    first, _ = scene.sentences[bisect_right(scene.sentences, (unit, len(scene.chars))) - 1]
    who = scene.some(max(unit - _HOME, first), unit, "person", "device", "claims.when")
    return who is not None and scene.at(who, "person")


def _ran_into(scene: Scene, unit: int) -> bool:
    """'388 people had run into mines', where nothing else is told of them ('… and were killed')."""
    if scene.at(unit + 1, "claims.agent") or not _before_clause(scene, unit, _MET_WITHIN, "device"):
        return False  # 'were hit by stones when the mine …'
    first, last = scene.sentences[bisect_right(scene.sentences, (unit, len(scene.chars))) - 1]
    begin = unit
    while begin > first and not scene.has(begin - 1, begin, "=;", "claims.that", "cause.clause", "claims.when"):
        begin -= 1
    end = scene.some(unit, last, "figure", "=;") or last
    if scene.at(end - 2, "=,") and not scene.has(unit + 1, unit + 3, "claims.article"):
        end -= scene.at(end - 1, "outcome.active")  # '600 people have hit mines, killing 250', not 'hit a mine'
    told = [*(f"outcome.{form}" for form in FORMS), "person.outcome-noun", "outcome.carried", "outcome.suffer"]
    clause = scene.has(begin - 1, begin, "cause.clause", "claims.when")
    counted = scene.some(begin, unit, "figure")
    if counted is None:
        return (
            not clause
            and _one(scene, unit)
            and not scene.has(begin, last, *told, "outcome.safe", "claims.negation", "action.dud")
        )
    if scene.has(begin, counted, "device.rider"):
        return False  # 'A lorry carrying 14 men hit a mine.'
    return not clause and not scene.has(begin, end, *told)


def _one(scene: Scene, unit: int) -> bool:
    """'A woman of 50 stepped on a mine.'"""
    at = unit - 1
    while at > unit - _HOME and scene.has(at, at + 1, *_OF_ONE) and not _named(scene, at):
        at -= 1
    if _named(scene, at):
        return scene.at(unit, "claims.treads")  # 'Ali Hasan stepped on a mine.'
    if not scene.at(at, "person.singular"):
        return False
    article = next((u for u in range(at - 1, at - 1 - _ONE_WITHIN, -1) if scene.at(u, "claims.indefinite")), None)
    return article is not None and not scene.has(article, at, "punct", "device.rider")


def _named(scene: Scene, at: int) -> bool:
    """The last word of a name."""
    name = scene.at(at, "cap") and scene.at(at - 1, "cap") and not scene.has(at - 1, at + 1, "place", "person", "date")
    return name and not scene.has(at - 2, at - 1, "claims.of", "claims.within", "claims.victim-from", "claims.the")


def _limb(scene: Scene, unit: int) -> bool:
    """'lost both of her legs'."""
    had = scene.at(unit, "outcome.had")
    if not had and not scene.has(unit, unit + 1, "outcome.lost", "outcome.left-without"):
        return False
    limb = scene.some(unit + 1, unit + _LIMB_NEAR, "person.amputee")
    if limb is not None and had and not scene.has(limb + 1, limb + 2, "outcome.off"):
        return False  # 'had his hand blown off', not 'had a hand in it'
    return limb is not None and not scene.has(unit + 1, limb, "punct", "device", "claims.to")


def _whose_limb(scene: Scene, off: int) -> bool:
    """'One, whose leg had to be taken off, is in Baku'."""
    at = off - 1
    while scene.has(at, at + 1, "claims.passive", "claims.perfect", "claims.adverb", "claims.to", "claims.be"):
        at -= 1
    return off - 1 > at and scene.at(at, "person.amputee") and scene.at(at - 1, "claims.relative")


def _has(scene: Scene, unit: int) -> bool:
    """'three had minor injuries', not 'has died of his wounds'."""
    return scene.at(unit, "outcome.had") and not scene.has(unit + 1, unit + 4, "outcome.state", "outcome.past")


def _by_device(scene: Scene, unit: int) -> bool:
    """'affected by mines'; '… by mines, 385 were affected'; not 'affected by conflict', not 'the house was hit'."""
    if scene.at(unit + 1, "claims.agent"):
        lasts = scene.has(unit - 2, unit, "claims.is") or scene.has(unit - _LASTS, unit, "outcome.lasting")
        told = ("incident",) if lasts else ("device", "incident")  # 'leaves 900,000 people affected by mines'
        return _before_clause(scene, unit, _AGENT_NEAR, *told)
    first, _ = scene.sentences[bisect_right(scene.sentences, (unit, len(scene.chars))) - 1]
    return (
        not scene.at(unit, "outcome.struck")
        and scene.at(unit - 1, "claims.passive")
        and scene.has(first, unit, "device", "incident")
    )


def _struck(scene: Scene, unit: int) -> bool:
    """'struck by bullets', 'hit in the leg', or hit with nothing behind it."""
    if _before_clause(scene, unit, _SHOTS_NEAR, "outcome.shots"):
        return True
    ends = unit + 1 >= len(scene.tape) or scene.has(unit + 1, unit + 2, "=.", "=,", "para")
    return ends and scene.at(unit - 1, "claims.passive")


def _hospital(scene: Scene, unit: int) -> bool:
    """Whether a verb has a hospital close behind it, perhaps one by its name ('University Hospital')."""
    if _before_clause(scene, unit, _HOSPITAL_NEAR, "outcome.hospital"):
        return True
    hospitals = scene.rules.lexicon("outcome.hospital")
    for behind in range(unit + 1, min(unit + _HOSPITAL_NEAR, len(scene.tape))):
        if scene.has(behind, behind + 1, *_CLAUSE_ENDS):
            return False
        words = scene.tape.unit(behind).split()
        if any(hospitals.value(" ".join(words[at:])) for at in range(1, len(words))):
            return True
    return False


def _injury(scene: Scene, unit: int) -> bool:
    """'suffered mostly minor injuries': an injury close behind the verb, with nothing counted between."""
    injury = scene.some(unit + 1, unit + _INJURY_NEAR, "outcome.injury")
    return injury is not None and not scene.has(unit + 1, injury, "figure", "=,")


def _with_injury(scene: Scene, unit: int) -> bool:
    """'flown to Baku with severe burns'."""
    bearing = scene.some(unit + 1, unit + _INJURY_NEAR, "outcome.bearing")
    return bearing is not None and not scene.has(unit + 1, bearing, *_CLAUSE_ENDS) and _injury(scene, bearing)


def _before_clause(scene: Scene, unit: int, near: int, *names: str) -> bool:
    """Whether a word of some class stands close behind a verb, before its clause ends."""
    found = scene.some(unit + 1, unit + near, *names)
    return found is not None and not scene.has(unit + 1, found, *_CLAUSE_ENDS)
