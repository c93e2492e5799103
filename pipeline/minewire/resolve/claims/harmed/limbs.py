"""Limbs that a blast took: people whose harm is told by what they lost."""

from __future__ import annotations

from minewire.resolve.claims.figure import Figure
from minewire.resolve.claims.scene import Scene, within

_LIMB_WITHIN = 6  # units between people, or a verb, and what was lost
_ASIDE = 6  # units of an aside between commas
_LOST = 5  # units of 'two fingers of his hand'


def limb_taken(scene: Scene, figure: Figure) -> int | None:
    """The verb of 'cost her brother a hand', 'left the boy without his right hand', 'tore off a farmer's leg', 'took
    both legs of a girl', 'blew the leg off a woodcutter'."""
    first, last = figure.first, figure.last
    cost = scene.some(first - 3, first, "outcome.costs")
    if cost is not None and (_limb_behind(scene, last) or _limb_behind(scene, _over_aside(scene, last))):
        return cost
    without = last + scene.at(last, "claims.with")  # 'left him with no legs'
    if scene.at(without, "claims.deprived") and scene.at(first - 1, "claims.left") and _limb_behind(scene, without):
        return first - 1
    if scene.at(last, "claims.genitive") and (own := _limb_off(scene, last)) is not None:
        return own  # 'A farmer's foot was blown off by a mine'
    behind = scene.at(first - 1, "claims.of") and scene.at(first - 2, "person.amputee") and not figure.outcome
    if behind and scene.at(last, "claims.passive") and (off := _off(scene, last)) is not None:
        return off  # 'Both legs of a shepherd were blown off.'
    parted = scene.at(first - 1, "claims.out-of") and scene.at(first - 2, "outcome.off")
    if parted and not figure.outcome and scene.has(max(first - 2 - _LIMB_WITHIN, 0), first - 2, "person.amputee"):
        return first - 2  # 'A foot had to be amputated from a woman'
    if scene.has(first - 2, first, "outcome.tore"):
        return first - 1 if _limb_behind(scene, last) else None
    of = scene.has(first - 1, first, "claims.of", "claims.out-of") and not figure.outcome
    limb = of and scene.at(first - 2, "person.amputee")
    return first - 1 if limb and scene.has(first - 2 - _LIMB_WITHIN, first - 2, "outcome.tore") else None


def _limb_off(scene: Scene, last: int) -> int | None:
    limb = scene.some(last, last + _LIMB_WITHIN, "person.amputee", "punct", "person")
    if limb is None or not scene.at(limb, "person.amputee") or not scene.at(limb + 1, "claims.passive"):
        return None
    return _off(scene, limb + 1)


def _off(scene: Scene, passive: int) -> int | None:
    off = scene.some(passive + 1, passive + _LIMB_WITHIN - 1, "outcome.off", "punct", "claims.negation")
    return off if off is not None and scene.at(off, "outcome.off") else None


def _over_aside(scene: Scene, at: int) -> int:
    """Behind who the victim is, between commas: 'cost a shepherd, 31, his right leg'."""
    close = scene.some(at + 1, at + 1 + _ASIDE, "=,", "=;", "=.", "outcome.past") if scene.at(at, "=,") else None
    return close + 1 if close is not None and scene.at(close, "=,") else at


def _limb_behind(scene: Scene, last: int) -> bool:
    limb = scene.some(last, last + _LIMB_WITHIN, "person.amputee")
    return limb is not None and not scene.has(last, limb, "punct", "figure", "claims.and", "outcome.past")


def limbs_of_victims(scene: Scene, index: int, figures: list[Figure]) -> None:
    """'A farmer was ploughing when a mine tore off his arm', 'The dealer was sawing a shell. It went off and cost him
    … his hand': of a limb that is his or hers, in this sentence or the next."""
    people = [f for f in figures if f.kind == "person" and f.label in ("IMPLIED", "NAMED")]
    if not people:
        return
    _gapped(scene, figures)
    first, last = people[0].last, scene.sentences[min(index + 1, len(scene.sentences) - 1)][1]
    for part in within(scene.units("person.amputee"), first, last):
        off = scene.some(part + 1, min(part + _LIMB_WITHIN, last), "outcome.off", "punct", "person", "figure")
        gone = off is not None and scene.at(off, "outcome.off") and scene.has(part + 1, off, "claims.passive")
        if gone and (victim := _only_one(scene, people, part)) is not None:
            victim.outcome, victim.trigger = "injured", part  # '… trod on a mine; both legs had to be amputated'
            return
    if (told := _loss_told(scene, people, index)) is not None:
        told[0].outcome, told[0].trigger = "injured", told[1]
        return
    for verb in within(sorted((*scene.units("outcome.tore"), *scene.units("outcome.costs"))), first, last):
        limb = scene.some(verb + 1, min(verb + _LIMB_WITHIN, last), "person.amputee")
        any_limb = ("claims.article", "claims.every", "figure") if scene.at(verb, "outcome.tore-off") else ()
        if limb is None or not scene.has(verb + 1, limb, "claims.possessive", *any_limb):
            continue
        if scene.has(verb + 1, limb, "punct", "person", "claims.genitive"):
            continue
        victim = _of_blast(scene, index, figures, verb) or _only_one(scene, people, verb)
        if victim is None:
            continue
        for other in figures:  # not the passenger whom he carried
            if other.trigger == verb:
                other.outcome, other.trigger = None, None
        victim.outcome, victim.trigger = "injured", verb
        return


def _loss_told(scene: Scene, people: list[Figure], index: int) -> tuple[Figure, int] | None:
    """'A woman stepped on a mine, leading to the loss of her left leg': the victim, and the limb."""
    for loss in within(scene.units("outcome.loss-of"), people[0].last, scene.sentences[index][1]):
        limb = scene.some(loss + 1, min(loss + _LIMB_WITHIN, scene.sentences[index][1]), "person.amputee", "punct")
        if limb is None or not scene.at(limb, "person.amputee") or not scene.has(loss, limb, "claims.possessive"):
            continue
        victims = [f for f in people if f.last <= loss and f.outcome in (None, "killed_or_injured")]
        if len(victims) == 1 and scene.has(victims[0].last, loss, "claims.hits", "cause.explosion", "device"):
            return victims[0], limb
    return None


def _of_blast(scene: Scene, index: int, figures: list[Figure], verb: int) -> Figure | None:
    """The first person told before a blast that is the subject of the verb."""
    if verb >= scene.sentences[index][1] or not scene.has(verb - 1, verb, "device", "cause.explosion", "claims.it"):
        return None
    victim = next((f for f in figures if f.kind == "person" and f.last <= verb), None)
    one = victim is not None and victim.label in ("IMPLIED", "NAMED") and victim.outcome is None
    return victim if one else None


def _only_one(scene: Scene, people: list[Figure], verb: int) -> Figure | None:
    """The only person of the sentence of whom nothing is told, where a blast is told since."""
    victims = [f for f in people if f.outcome in (None, "killed_or_injured")]
    described = victims[1:2] if len(victims) > 1 and _describes(scene, victims[0], victims[1]) else []
    victims = victims[:1] + victims[1 + len(described) :]
    if len(victims) != 1 or victims[0].last > verb or any(f.trigger == verb for f in people):
        return None
    at = max(f.last for f in (victims[0], *described))
    at = _behind_description(scene, at) if victims[0].label == "NAMED" and not described else at
    blast = scene.has(scene.sentences[victims[0].sentence][0], verb, "device", "cause.explosion")
    return victims[0] if blast and not scene.has(at, verb, "person.singular", "claims.reports") else None


def _describes(scene: Scene, named: Figure, other: Figure) -> bool:
    """'Omar Hadid, 46, a herder from Zar': the second tells who the first is."""
    aside = range(named.last, other.first)
    return named.label == "NAMED" and len(aside) > 0 and all(scene.has(u, u + 1, "=,", "age") for u in aside)


def _behind_description(scene: Scene, at: int) -> int:
    """Behind ', 46, a herder' after a name."""
    at += 2 if scene.at(at, "=,") and scene.at(at + 1, "age") else 0
    if not scene.at(at, "=,") or not scene.at(at + 1, "claims.article"):
        return at
    noun = scene.some(at + 2, at + _ASIDE, "person.singular", "punct")
    return noun + 1 if noun is not None and scene.at(noun, "person.singular") else at


def _gapped(scene: Scene, figures: list[Figure]) -> None:
    """'A 17-year-old lost a leg, his cousin two fingers': the verb stands with the first victim alone."""
    lost: Figure | None = None
    for figure in figures:
        if figure.kind != "person":
            continue
        if figure.outcome is None and lost is not None and figure.label in ("IMPLIED", "NAMED"):
            lacks = ("outcome.injury",) if scene.at(lost.trigger or 0, "outcome.had") else ("person.amputee",)
            limb = scene.some(figure.last, figure.last + _LOST, *lacks, "punct", "claims.and", "person")
            if limb is not None and limb > figure.last and scene.has(limb, limb + 1, *lacks):
                figure.outcome, figure.trigger = "injured", lost.trigger
        elif figure.outcome == "injured" and figure.trigger is not None and figure.trigger >= figure.last:
            told = scene.has(figure.trigger, figure.trigger + _LOST, "person.amputee")
            told = told or scene.at(figure.trigger, "outcome.had")  # 'The foreman has burns and his son a broken arm'
            lost = figure if told or names_limb(scene, figure.trigger) else None


def names_limb(scene: Scene, unit: int) -> bool:
    """Whether a unit is a limb or, as 'lost a leg', holds one."""
    limb = scene.rules.lexicon("person.amputee").value
    return any(limb(word) is not None for word in scene.tape.unit(unit).lower().split())
