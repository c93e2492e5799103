"""The spot of an accident that only what its victims were doing, or the headline, tells."""

from __future__ import annotations

from minewire.resolve.claims.figure import Figure
from minewire.resolve.facts import Json
from minewire.resolve.places import RANK

from .grounds import Ground
from .where import Where

_PEOPLE = (
    "person.male", "person.female", "person.child", "person.adult", "person.civilian", "person.military",
    "person.deminer", "person.victim", "person.bare", "person.singular", "person.kin", "person.outcome-noun",
    "claims.told-again",
)  # fmt: skip
_AGAIN = 5  # sentences down to one that opens with the victim's noun again
_NEXT = 2  # and to 'They had …'
_SUBJECT, _VERB = 3, 10  # units of 'The two farmers', and to 'had' behind an aside
_FAR_VERB = 20  # the same behind two names with ages
_OPENING = 8  # units of 'According to the district administration,'
_OFFICE, _BODY = 4, 3  # units of 'commissioner of', of 'district police department'
_RIDER = 3  # units of 'a small crane'
_LEFT = 2  # units of 'had just left'


def of_teller(where: Where, index: int) -> list[list[str]]:
    """'The commissioner of Rumbek East county said the explosion took place on Monday': where those who say so are in
    office, when the sentence names no other place."""
    scene, near = where.scene, where.near
    if not near.befell(index) or any(g.ids for g in where.grounds.of(index)):
        return []
    start, end = scene.facts.marked.sentences[index]
    for place in scene.facts.places:
        if start <= place["start"] < end and RANK[place["kind"]] <= RANK["district"]:
            first, last = scene.tape.range(place["start"], place["end"])
            office = scene.some(max(first - _OFFICE, 0), first, "claims.official")
            told = office is not None and not scene.has(office, first, "punct")
            if told or scene.has(last, last + _BODY, "claims.local-body"):
                return [[place["id"]]]
    return []


def narrower(where: Where, figure: Figure, rank: int, wide: Json | None) -> list[str] | None:
    """The smaller place that the text names for an accident told with a larger one of this rank, or with none."""
    headline = _of_headline(where, figure) if rank > RANK["district"] else []
    for ground in (*_of_victims(where, figure), *headline):
        places = [where.grounds.by_id[i] for i in ground.ids]
        one_land = all(wide is None or None in (wide["country"], p["country"]) or wide["country"] == p["country"]
                       for p in places)  # fmt: skip
        if places and one_land and all(RANK[p["kind"]] < rank for p in places):
            return ground.ids
    return None


def _of_victims(where: Where, figure: Figure) -> list[Ground]:
    """'The herder had followed his sheep past a fence outside Safwan', 'The two were herding goats near Hays'."""
    scene = where.scene
    noun = scene.tape.unit(figure.last - 1).lower()
    for after in range(figure.sentence + 1, min(figure.sentence + 1 + _AGAIN, len(scene.sentences))):
        first, last = scene.sentences[after]
        first = _behind_opening(where, first, last)
        if after in where.telling or not _again(where, figure, noun, first, after):
            continue
        told, when = where.told_in(after), where.when(figure)
        named = scene.at(first, "claims.definite") and scene.tape.unit(first + 1).lower() == noun
        if (
            not named
            and told
            and when
            and told.from_
            and when.from_
            and not (told.from_ <= when.from_ <= (told.to or "9"))
        ):
            continue
        reach = _FAR_VERB if _named(where, first) else _VERB
        verb = scene.some(first + 1, min(first + reach, last), "claims.perfect", "claims.passive")
        if _vehicle(where, figure, first):
            verb = first + 1  # 'The truck pulled over on the edge of Tugh'
        if verb is None:
            continue
        if scene.has(verb + 1, verb + 1 + _LEFT, "claims.elsewhere") or _tells_office(where, verb):
            return []  # 'The men had worked near Cali'
        away = scene.has(verb + 1, verb + 1 + _LEFT, "claims.departed")
        grounds = sorted((*where.grounds.of(after), *where.pointed(after)), key=lambda g: g.first)
        grounds = [g for g in grounds if g.first > verb and g.ids and not (g.toward or g.origin)]
        grounds = [g for g in grounds if not _elsewhere(where, verb, g.first)]
        return [g for g in grounds if not away or scene.has(g.first - 3, g.first, "claims.beside")][:1]
    return []


def _tells_office(where: Where, verb: int) -> bool:
    """'The third victim was a teacher at the school of Zar', 'was deputy head of Zar': who they were."""
    scene, behind = where.scene, (verb + 1, verb + 2)
    office = scene.has(*behind, "claims.article", "claims.indefinite", "claims.definite", "claims.official", "person")
    return office and scene.at(verb, "claims.passive")


def _elsewhere(where: Where, verb: int, first: int) -> bool:
    """'Had been taken to hospital in Barda'; 'had brought their cows down to Zar' were there themselves."""
    scene = where.scene
    unit = scene.some(verb, first, "claims.not-place-before")
    if unit is not None and scene.at(unit + 1, "claims.possessive"):
        unit = scene.some(unit + 1, first, "claims.not-place-before")
    return unit is not None


def _behind_opening(where: Where, first: int, last: int) -> int:
    """'According to the district administration, the man …': the unit behind what opens a sentence."""
    scene = where.scene
    if _named(where, first) or scene.at(first + 1, "device.rider"):
        return first
    comma = scene.some(first, min(first + _OPENING, last), "=,", "figure", "person", "place")
    return comma + 1 if comma is not None and comma + 1 < last and scene.at(comma, "=,") else first


def _again(where: Where, figure: Figure, noun: str, first: int, index: int) -> bool:
    """Whether a sentence begins with the victims again."""
    scene = where.scene
    soon = index - figure.sentence <= _NEXT
    both = scene.rules.lexicon("claims.both").value(scene.tape.unit(first).lower()) is not None
    if both or _named(where, first) or scene.at(first, "claims.they") or scene.at(first, "claims.he"):
        return soon
    if not scene.at(first, "claims.definite"):
        return False
    if _vehicle(where, figure, first):
        return soon
    subject = range(first + 1, first + 1 + _SUBJECT)
    if any(scene.tape.unit(unit).lower() == noun for unit in subject if unit < len(scene.tape)):
        return True
    return soon and (first + 1 in scene.numbers or scene.has(first + 1, first + 1 + _SUBJECT, *_PEOPLE))


def _vehicle(where: Where, figure: Figure, first: int) -> bool:
    """Whether a sentence begins with the vehicle that hit the mine: 'The truck' behind 'a mine hit a water truck'."""
    scene = where.scene
    if not (scene.at(first, "claims.definite") and scene.at(first + 1, "device.rider")):
        return False
    noun = scene.tape.unit(first + 1).lower()
    told = (u for u in range(*scene.sentences[figure.sentence]) if scene.at(u, "device.rider"))
    return any(scene.tape.unit(u).lower() == noun and scene.has(u - _RIDER, u, "claims.indefinite") for u in told)


def _named(where: Where, first: int) -> bool:
    """'Samad Huseynli, 41, and Rovshan Huseynli, 36, residents of Horadiz, had followed …', 'Samad Huseynli, a native
    of Horadiz, had followed …': victims by their names."""
    scene = where.scene
    name = scene.at(first, "cap") and scene.at(first + 1, "cap") and scene.at(first + 2, "=,")
    aged = first + 3 in scene.numbers or scene.at(first + 3, "age")
    home = scene.at(first + 3, "claims.indefinite") and scene.has(first + 4, first + 6, "person", "claims.native")
    return name and (aged or home)


def _of_headline(where: Where, figure: Figure) -> list[Ground]:
    """'Sea mine kills fishermen off Khokha' above 'Three fishermen were killed off Yemen's coast'."""
    near = where.near
    if (
        figure.sentence > min((i for i in where.telling if not near.headline(i)), default=0)
        or not near.headline(0)
        or near.headline(figure.sentence)
        or not near.harmful(0)
    ):
        return []
    grounds = [g for g in where.grounds.of(0) if g.ids and not g.lead_only]
    return grounds if len(grounds) == 1 and not grounds[0].toward else []
