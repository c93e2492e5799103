"""Places that stand right beside a figure, or in its own row; the spot of an accident told with its land."""

from __future__ import annotations

from minewire.resolve.claims.figure import HARM, WORK, Figure, beginning
from minewire.resolve.claims.near import EVENT
from minewire.resolve.claims.rows import mark_of_row
from minewire.resolve.claims.scene import Scene

from .blasts import of_share
from .grounds import Ground, Grounds

OWN = 3  # units of 'his own vegetable garden'
LONG_LIST = 3  # a sentence that only lists so many places tells where the report's devices turned up
_FROM = 3  # units of 'from the town of'
_AGED = 8  # units of 'of 9 and 11 from the town of'
_LATTER = 5  # units of 'the latter mostly around'
_SHARE = 2  # units of "12 hectares of them"
_END = 3  # units of "districts."
_RANKED, _JOINED = 4, 3  # units of 'was the worst', of 'and in the'


def of_many(scene: Scene, figure: Figure) -> bool:
    """'The sapper who died near Livno was among 41 who …', 'is one of 41 children who …': not of the place of the one;
    'was among the 13 killed' is."""
    before = scene.before_filler(figure.first - 1)
    if scene.has(before, figure.first, "claims.the", "claims.definite"):
        return False
    one = scene.at(figure.first - 1, "claims.of") and scene.number_in(figure.first - 2, figure.first - 1) is not None
    return figure.kind == "person" and (one or scene.at(before, "claims.among"))


def alone(scene: Scene, last: int) -> bool:
    """'In Hodeidah alone', 'in Horovlu village of Jabrayil district alone': one place of the report's."""
    headed = scene.at(last, "claims.ground")
    return scene.at(last + int(headed), "claims.alone")


def latter(scene: Scene, figure: Figure, grounds: list[Ground]) -> list[str]:
    """'Among them 12 bombs and 48 bomblets, the latter mostly around Zar': where what was told last was."""
    at = figure.last + scene.at(figure.last, "=,")
    if not (scene.at(at, "claims.definite") and scene.at(at + 1, "claims.latter")):
        return []
    return next((list(g.ids) for g in grounds if 0 < g.first - at <= _LATTER), [])


def dashed(scene: Scene, figure: Figure, grounds: list[Ground]) -> list[str]:
    """'Nine victims (five - in Zar, four - in Panj)': the place behind the dash of a figure."""
    at = figure.last + 1
    if not (scene.has(figure.last, at, "=-", "=–", "=—") and scene.at(at, "claims.in")):
        return []
    return next((list(g.ids) for g in grounds if 0 < g.first - at <= _FROM), [])


def of_dash(scene: Scene, figure: Figure, ground: Ground) -> bool:
    """'Nine victims (five - in Zar)': the place of the figure before the dash, another one."""
    dash = ground.first - 2
    behind = scene.has(dash, dash + 1, "=-", "=–", "=—") and scene.at(dash + 1, "claims.in")
    return behind and dash - 1 in scene.numbers and figure.last != dash


def of_row(scene: Scene, figure: Figure) -> list[str]:
    """The places that the row of a figure names."""
    starts = [scene.tape.starts[unit] for unit in figure.spots]
    return [p["id"] for start in starts for p in scene.facts.places if p["start"] == start]


def of_head(scene: Scene, figure: Figure, grounds: list[Ground]) -> list[str] | None:
    """'- Aghdam: 131 ha; 12 mines, 40 shells': the place at the head of a row, when none stands beside its figures."""
    mark = mark_of_row(scene, figure.sentence)
    if mark is None or figure.first < mark or any(ground.first > mark for ground in grounds):
        return None
    told = [g for g in grounds if g.ids and not g.lead_only]
    return list(told[-1].ids) if told else None  # 'Zangilan (Agali)': the village


def of_part(scene: Scene, figure: Figure, ground: Ground) -> bool:
    """'Of last year's 128 victims, 73 were recorded in Mopti': the place of a part is not that of the total."""
    before = figure.first - 1
    if not (scene.at(figure.last, "=,") and scene.has(figure.last, ground.first, "figure")):
        return False
    opening = scene.tape.unit(before).lower().split()[:1] if scene.at(before, "date") else []
    dated = any(scene.rules.lexicon("claims.of").value(word) for word in opening)  # 'of last year's' is one unit
    begins = before == scene.sentences[figure.sentence][0] or scene.has(before - 1, before, "punct", "claims.that")
    of = scene.at(before, "claims.of") and begins  # not 'a cache of 12 mines, 4 shells and 300 cartridges in Zar'
    return dated or of or scene.at(before, "claims.recall")


def of_share_before(scene: Scene, figure: Figure, ground: Ground) -> bool:
    """'41 square kilometres were cleared, 12 of them in Sisak, and 611 mines destroyed': only the 12 are of Sisak."""
    part = scene.some(max(ground.first - _FROM, 0), ground.first, "link.partitive")
    counted = part is not None and scene.has(part - _SHARE, part, "figure", "area")
    joined = scene.has(ground.last, ground.last + 2, "claims.and") or scene.at(ground.last, "claims.ground")
    return counted and joined and figure.first >= ground.last and figure.kind in WORK


def of_part_before(scene: Scene, figure: Figure, figures: list[Figure], ground: Ground) -> bool:
    """'2,100 square kilometres remain, 1,200 of them in Basra; 187 were released': the place is of that part alone."""
    part = next((f for f in reversed(figures) if f.last <= ground.first), None) if figure.first >= ground.last else None
    # '40 hectares of which in Zar'
    partitive = part is not None and (part.partitive or scene.at(part.last, "claims.of"))
    whole = part.parent if part is not None and partitive else None
    return whole is not None and figure.parent is not whole and whole.last <= ground.first and whole in figures


def of_next(scene: Scene, ground: Ground) -> bool:
    """'Aleppo had six deaths, Idlib two deaths', 'and Rakhine for the other 96': it is of the figure behind it."""
    number = ground.last + int(scene.has(ground.last, ground.last + 1, "claims.ground", "cap"))
    number += int(scene.at(number, "claims.alone"))
    if scene.at(number, "claims.accounted"):
        return scene.has(number + 1, number + 2, "figure", "area")  # 'Huong Hoa district accounting for 806'
    number += int(scene.at(number, "claims.for"))
    while scene.has(number, number + 1, "claims.rest", "claims.definite"):
        number += 1
    ranked = scene.some(number, number + _RANKED, "claims.superlative", "claims.worst-hit", "punct")
    with_ = scene.some(ranked or number, number + 2 * _RANKED, "claims.with", "punct")
    if ranked is not None and with_ is not None and not scene.has(ranked, with_ + 1, "punct"):
        opened = scene.some(max(ground.first - _JOINED, 0), ground.first, "claims.and", "=;")
        return opened is not None and scene.at(with_ + 1, "figure")  # 'and the Zar district the worst hit with seven'
    begin = ground.first - int(scene.at(ground.first - 1, "claims.in"))  # 'and in Shabwa 88'
    return scene.has(number, number + 1, "figure") and scene.has(begin - 1, begin, "=,", "claims.and")


def beyond_share(scene: Scene, figure: Figure, ground: Ground) -> bool:
    """'12 square kilometres are mined, most of them in Doboj, and 4 will be cleared': only the share is in Doboj."""
    if ground.share is None:
        return False
    behind = ground.last + 1
    goes_on = scene.at(ground.last, "=,") and scene.has(behind, behind + 1, "claims.and", "claims.while")
    goes_on = goes_on and not scene.at(behind, "claims.with")
    return figure.first < ground.share or (figure.first > ground.last and goes_on)


def mostly(scene: Scene, figure: Figure, grounds: list[Ground]) -> list[str]:
    """'Another 15,500 hectares, mostly in Lachin': the place of most, when nothing tells where all are."""
    for ground in grounds:
        if ground.share is not None and figure.last <= ground.share and scene.at(ground.share, "claims.mostly"):
            return [] if scene.has(figure.last, ground.share, "figure", "area", "=;") else ground.ids
    return []


def of_last(scene: Scene, figure: Figure, ground: Ground) -> bool:
    """'Eleven sappers have died since 2020, the last one on 3 November near Sobu': the place of one of them."""
    last = scene.some(figure.last, ground.first, "claims.latest")
    return last is not None and scene.has(last - 2, last, "=,", "=;", "=(") and figure.number is not None


def of_it(scene: Scene, figure: Figure, figures: list[Figure], ground: Ground) -> bool:
    """'1,482 hectares were cleared, 610 hectares of it in Aghdam'."""
    between = beginning(figures, figure.last, ground.first)
    whole = between[-1].parent if between else None
    apart = whole is not None and whole is not figure and figure.last <= whole.first and whole.last <= ground.first
    if whole is not None and apart and whole.sentence == figure.sentence:
        return True  # 'took 1,903 bombs and handed back 3 hectares, 2 of them in Sinjar'
    return any(scene.at(f.last, "claims.of") and scene.at(f.last + 1, "claims.it") for f in between)


def of_accident(scene: Scene, figure: Figure, figures: list[Figure], ground: Ground) -> bool:
    """'62 mines were destroyed, and one deminer was hurt near Zadar': where the accident was, not the work."""
    between = beginning(figures, figure.last, ground.first)
    harmed = next((f for f in between if f.kind in HARM and f.trigger != figure.trigger), None)
    return harmed is not None and scene.has(figure.last, harmed.first, "=,", "claims.and")


def other_number(scene: Scene, figure: Figure, figures: list[Figure], ground: Ground, begin: int | None = None) -> bool:
    """Whether a number that is no figure stands nearer to a ground: 'which took 11,000 lives in Sarajevo alone'."""
    taken = {unit for f in figures for unit in range(f.first, f.last)}
    return any(u not in taken and scene.tape.has(u, "figure") for u in range(begin or figure.last, ground.first))


def contrasted(scene: Scene, figure: Figure, figures: list[Figure], ground: Ground) -> bool:
    """'No accident was recorded last year, while a hunter was hurt near Istisu': the place of another figure."""
    at = next((f.first for f in beginning(figures, figure.last, ground.first)), figure.last)
    turns = (u + 1 for u in range(figure.last, at) if scene.at(u, "=,"))
    return any(scene.at(u, "claims.while") and not scene.at(u, "claims.with") for u in turns)


def of_home(scene: Scene, figure: Figure, grounds: list[Ground]) -> list[str]:
    """'A boy from Talish lost an eye to a grenade that he had taken home', 'A woman from Talish set off a mine at her
    own gate': where they live."""
    last = scene.sentences[figure.sentence][1]
    yard = scene.some(figure.last, last, "claims.homestead")
    at_home = yard is not None and scene.has(yard - OWN, yard, "claims.possessive")
    if figure.kind != "person" or not (at_home or scene.has(figure.last, last, "claims.brought-home")):
        return []
    told = (g for g in grounds if g.origin and 0 <= g.first - figure.last <= _AGED)
    return next((list(g.ids) for g in told if not scene.has(figure.last, g.first, "punct", "cause.trigger")), [])


def elliptic(scene: Scene, figure: Figure, after: Figure) -> bool:
    """'A worker was killed and a driver, 41, wounded': what follows the second verb without its 'was' is of both."""
    told = figure.trigger is not None and after.trigger is not None and figure.trigger < after.first < after.trigger
    joined = told and scene.at(after.first - 1, "claims.and") and figure.outcome != after.outcome
    return joined and not scene.has(after.last, after.trigger or 0, "claims.passive", "claims.perfect")


def of_work(scene: Scene, index: int, listed: list[Ground]) -> bool:
    """Whether a sentence without figures tells of devices or work, or a list ends it: not 'in Aghdam and Fuzuli
    villages were burnt'."""
    last = scene.sentences[index][1]
    if scene.has(*scene.sentences[index], "claims.lessons"):
        return False  # 'Sessions were held at schools in Sirte, Derna and Benghazi'
    return any(last - g.last <= _END for g in listed) or scene.has(
        *scene.sentences[index],
        "device",
        "device.strong-topic",
        "claims.operations",
        "claims.of-its-life",
        "claims.squads",
    )


def list_after(grounds: Grounds, index: int, telling: set[int], *, harm: bool) -> list[str]:
    """The list of places in a next sentence without figures: where the devices turned up, or the people of a figure
    came to harm (`harm`), not where something else was done."""
    after = index + 1
    if after >= len(grounds.scene.sentences) or after in telling:
        return []
    listed = [g for g in grounds.of(after) if g.places]
    if of_share(grounds.scene, grounds.scene.sentences[after][0]) or any(g.share is not None for g in listed):
        return []  # 'The bulk of the casualties were in Aleppo, Raqqa, Hama and Idlib'
    first, last = grounds.scene.sentences[after]
    if harm and not grounds.scene.has(
        first, last, "incident", "claims.mishap", "person", "cause.explosion", *EVENT[:4]
    ):
        return []  # 'The centre put it down to lessons at schools in Sirte, Derna and Benghazi'
    if not harm and grounds.scene.has(first, last, "claims.other-stage"):
        return []  # 'Work in Panj, Rasht and Tavildara is already completed', 'Efforts are concentrated in …'
    grown = grounds.scene.has(first, first + LONG_LIST, "claims.growth")  # 'The rise is due to Libya, Syria and Yemen'
    if grown or not of_work(grounds.scene, after, listed):
        return []
    told = not harm and _all_were(grounds.scene, first)
    listed = [g for g in listed if not (told and (g.toward or g.origin or g.lead_only))]
    return [i for g in listed for i in g.ids] if told or any(len(g.ids) >= LONG_LIST for g in listed) else []


def _all_were(scene: Scene, first: int) -> bool:
    """'They were found in Kalbajar and Lachin': of the devices of the sentence before."""
    return scene.has(first, first + 1, "claims.they", "claims.these") and scene.has(
        first + 1, first + 3, "claims.passive"
    )


def they_were(scene: Scene, figure: Figure, figures: list[Figure], grounds: list[Ground]) -> list[str]:
    """'312 mines were lifted; they were found in Kalbajar and Aghdam': the places that the next clause tells of them
    all."""
    last = scene.sentences[figure.sentence][1]
    stop = scene.some(figure.last, last, "=;")
    told = stop is not None and scene.has(stop + 1, stop + 2, "claims.they", "claims.these")
    if stop is None or not told or any(f.first > stop for f in figures):
        return []
    return next((list(g.ids) for g in grounds if g.first > stop and not (g.lead_only or g.toward)), [])


def another_day(scene: Scene, first: int, last: int) -> bool:
    """'… near Horovlu, and on October 9 two workers were hurt': another day, another place."""
    date = scene.some(first, last, "date")
    return date is not None and scene.has(max(first, date - 2), date, "claims.and")


def at_home(scene: Scene, figure: Figure) -> bool:
    """'A resident of Zar stepped on a mine in his own garden'."""
    last = scene.sentences[figure.sentence][1]
    yard = scene.some(figure.last, last, "claims.homestead")
    return yard is not None and scene.has(max(yard - OWN, figure.last), yard, "claims.possessive")
