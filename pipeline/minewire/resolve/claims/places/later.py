"""Places told after their figures: headlines, totals with a breakdown, incidents told more closely later on."""

from __future__ import annotations

from minewire.resolve.claims.figure import HARM, WORK, Figure
from minewire.resolve.claims.times.stretches import same
from minewire.resolve.facts import Json
from minewire.resolve.places import DISTRICT, RANK

from .again import AHEAD, further, in_one_country, measured, same_toll, spot_of, told_before
from .blasts import the_blast
from .counted_places import from_table, make_up
from .grounds import Ground
from .listed import from_lists, from_operations
from .narrowest import breadth
from .spotted import narrower, of_teller
from .summed import by_accidents, in_accidents, of_accidents, of_total_row, sum_up
from .where import Where

_OPENING = 4  # units of 'The mine blast took place'
_ROUNDED, _ENDS = 0.05, 2  # what a headline's figure may be off; 'on the road between X and Y'


def look_ahead(where: Where, kept: list[Figure]) -> None:
    """Complete where.chosen from what the text tells after the figures."""
    if where.brackets:
        for figure in kept:
            _sum_up(where, figure, kept)
    from_operations(where, kept)
    told: dict[int, list[Figure]] = {}  # by their sentence
    parts: dict[int, list[Figure]] = {}  # by the id of their whole
    for figure in kept:
        told.setdefault(figure.sentence, []).append(figure)
        if figure.parent is not None:
            parts.setdefault(id(figure.parent), []).append(figure)
    for figure in kept:
        from_table(where, figure, kept, told)
    for figure in kept:
        if not where.chosen[id(figure)] and id(figure) in parts:
            _from_parts(where, figure, kept, parts[id(figure)])
    sum_up(where, kept)
    of_total_row(where, kept)
    in_accidents(where, kept)
    by_accidents(where, kept)
    from_lists(where, kept, told, parts)
    for figure in kept:
        if figure.kind in HARM and not where.chosen[id(figure)] and id(figure) not in where.own:
            where.chosen[id(figure)] = of_accidents(where, figure)
    for figure in kept:
        if not _headed(where, figure):
            break
        _from_body(where, figure, kept)
    _narrow(where, kept)
    for figure in kept:
        wide = where.chosen[id(figure)]
        if figure.kind in HARM and id(figure) not in where.own and not any(map(where.small, wide)):
            where.chosen[id(figure)] = _between(where, figure) or wide


def _between(where: Where, figure: Figure) -> list[str]:
    """'Hit a mine on the way from Raqqa to Mansoura': somewhere between the two, when no closer spot is told."""
    ways = [g for g in where.grounds.of(figure.sentence) if g.toward and len(g.ids) == _ENDS]
    told = ways and where.scene.has(*where.scene.sentences[figure.sentence], "cause.trigger", "claims.mishap", "device")
    return list(ways[0].ids) if told else []


def _sum_up(where: Where, figure: Figure, kept: list[Figure]) -> None:
    """A whole told by places lies in all of them, when they make it up or nothing else places it."""
    if id(figure) in where.brackets:
        return
    beside = [f for f in kept if f.sentence == figure.sentence and f.first > figure.first and id(f) in where.brackets]
    parts = beside if make_up(beside, figure) else [f for f in kept if f.parent is figure and id(f) in where.brackets]
    before, complete = where.chosen[id(figure)], make_up(parts, figure)
    ids = [i for f in parts for i in where.chosen[id(f)]]
    if len(parts) < 2 or (before and not complete and not set(before) <= set(ids)):
        return
    rows = not beside and len(parts) < len(before)  # rows of villages below a list of districts
    if len(before) > 1 and (id(figure) in where.own or rows):
        return  # 'cleared 893 ha in Karabakh and East Zangazur: Aghdam – 301 ha, Fuzuli – 254 …'
    scene = where.scene
    if (
        id(figure) in where.own
        and not beside
        and len(before) == 1
        and where.grounds.by_id[before[0]]["kind"] == "country"
    ):
        return  # 'with 12.8 square kilometres left, Croatia …'
    most = any(scene.has(f.first, scene.sentences[f.sentence][1], "claims.superlative") for f in parts)
    most = most or any(scene.has(*scene.sentences[f.sentence], "claims.worst-hit") for f in parts)
    on = (scene.sentences[f.sentence][0] for f in parts if f.sentence != figure.sentence)
    most = most or any(scene.has(first, first + 1, "claims.superlative") for first in on)  # 'Most of the land was …'
    if not complete and (most or any(where.grounds.by_id[i]["kind"] == "country" for i in ids)):
        return  # the places with most of them, or whole countries, are not all
    if not complete:
        named = [i for index in sorted({f.sentence for f in parts}) for g in where.grounds.of(index) for i in g.ids]
        others = [i for f in kept if f.sentence in {g.sentence for g in parts} for i in where.chosen[id(f)]]
        if not beside and not before and set(named) <= {*ids, *others}:
            return  # those told apart later on are the most affected, and nothing tells the rest
        ids += named
    ids = list(dict.fromkeys(ids))
    for other in kept:
        inside = where.chosen[id(other)] == before and (other is figure or other.parent is figure)
        if id(other) in where.brackets:
            continue
        if inside or (not before and _goes_on(where, other, figure)):
            where.chosen[id(other)] = ids


def _from_parts(where: Where, figure: Figure, kept: list[Figure], parts: list[Figure]) -> None:
    """'19 people – 11 soldiers and eight civilians – were hurt in Colombia': what all parts share is the whole's."""
    soon = [f for f in parts if f.sentence == figure.sentence + 1]  # 'These are 40 mines and 12 shells', with a list
    parts = [f for f in parts if f.sentence == figure.sentence] or soon
    shared = {tuple(where.chosen[id(f)]) for f in parts}
    if len(shared) == 1 and make_up(parts, figure):
        where.chosen[id(figure)] = list(shared.pop())
    elif (
        parts is not soon
        and all(id(f) in where.own for f in parts)
        and id(figure) not in where.own
        and make_up(parts, figure)
    ):
        ids = list(dict.fromkeys(i for f in parts for i in where.chosen[id(f)]))
        for other in kept:
            if other is figure or _goes_on(where, other, figure):
                where.chosen[id(other)] = ids


def _goes_on(where: Where, other: Figure, figure: Figure) -> bool:
    """Whether a figure without a place is of a total's report: beside it, or in a later table of that time."""
    if where.chosen[id(other)] or id(other) in where.own or other.kind in HARM:
        return False
    if other.sentence == figure.sentence:
        return (other.kind, other.action) == (figure.kind, figure.action)
    return other.sentence > figure.sentence and same(where.when(other), where.when(figure))


def _from_body(where: Where, figure: Figure, kept: list[Figure]) -> None:
    """A headline's figure happened where the body has it; a victim without a place where the body's first one did."""
    told = (figure.kind, figure.action, figure.outcome)
    body = [f for f in kept if f.sentence > figure.sentence and (f.kind, f.action, f.outcome) == told]
    same_one = next((f for f in body if f.value == figure.value and _at_one_time(where, figure, f)), None)
    if same_one is not None and where.chosen[id(same_one)]:
        where.chosen[id(figure)] = list(where.chosen[id(same_one)])
        return
    rounded = next((where.chosen[id(f)] for f in body if _rounds(figure, f)), [])
    land = len(rounded) == 1 and where.grounds.is_national(rounded[0])
    if land and figure.kind in WORK and not where.chosen[id(figure)] and id(figure) not in where.own:
        where.chosen[id(figure)] = list(rounded)
    elif body and figure.kind in HARM and id(figure) not in where.own and _borne_out(figure, kept):
        where.chosen[id(figure)] = list(where.chosen[id(body[0])])


def _borne_out(figure: Figure, kept: list[Figure]) -> bool:
    """Whether the body gives a headline's number of victims; one victim is told in many words."""
    body = [f for f in kept if f.sentence > figure.sentence and f.kind == "person"]
    told = any(f.value == figure.value for f in body if f.outcome == figure.outcome and f.number is not None)
    first = [f for f in body if f.sentence == body[0].sentence and f.parent in (None, figure)]
    same = [f for f in first if f.outcome == figure.outcome]
    told = told or sum(f.value or 0 for f in same) == figure.value  # 'its driver and two labourers'
    return told or figure.number is None or figure.kind != "person" or not body


def _rounds(figure: Figure, other: Figure) -> bool:
    """'Over 5,000 hectares' above '5,127 hectares'."""
    value = figure.value or 0
    return bool(other.value) and abs(value - (other.value or 0)) <= _ROUNDED * value


def _narrow(where: Where, kept: list[Figure]) -> None:
    alike: dict[tuple[object, ...], list[Figure]] = {}
    for figure in kept:
        alike.setdefault(_told(where, figure), []).append(figure)
    for figure in kept:
        ids, when = where.chosen[id(figure)], where.when(figure)
        if figure.kind not in HARM or len(ids) > 1 or (when is not None and when.from_ != when.to):
            continue
        if when is None and not ids and where.near.since(figure.sentence):
            continue  # 'At least 30 have died since the war ended'
        if _headed(where, figure) and ids and not _borne_out(figure, kept):
            continue  # 'kills eight in east Syria' above 'Five were killed near Mayadin'
        found = _narrower(where, figure, ids, alike[_told(where, figure)], kept)
        if found is None:
            continue
        for other in kept:
            together = other.kind in HARM and ids and where.chosen[id(other)] == ids
            if other is figure or (together and (where.when(other) == when or same(where.when(other), when))):
                where.chosen[id(other)] = found


def _told(where: Where, figure: Figure) -> tuple[object, ...]:
    """What figures of one incident have in common: harm and days."""
    when = where.when(figure)
    return (figure.outcome, when.from_, when.to) if when is not None else (figure.outcome,)


def _narrower(
    where: Where, figure: Figure, ids: list[str], alike: list[Figure], kept: list[Figure]
) -> list[str] | None:
    """The place of the same incident that the text names more closely: soon after, or with the larger one. `alike` are
    the figures of the same harm and days."""
    wide = where.grounds.by_id[ids[0]] if ids else None
    rank = breadth(where.scene, wide) if wide else max(RANK.values()) + 1
    if rank < DISTRICT:
        return None
    if (ids_again := _in_figures(where, figure, wide, alike, kept)) is not None:
        return ids_again
    scene = where.scene
    told_by = ("cause.trigger", "incident", "claims.mishap", *(("device.thing",) if where.when(figure) else ()))
    soon = range(figure.sentence + 1, min(figure.sentence + 1 + AHEAD, len(scene.sentences)))
    harmed = [
        after for after in soon if scene.has(*scene.sentences[after], "cause.trigger", "incident", "claims.mishap")
    ]
    spots_of = [
        g.ids
        for after in harmed
        for g in _still(where, after)
        if len(g.ids) == 1 and where.small(g.ids[0]) and not (g.origin or measured(where, g, wide))
    ]
    if len(set(map(tuple, spots_of))) > 1:
        return None  # several accidents in several villages
    near_town = wide is not None and RANK[wide["kind"]] < DISTRICT
    for after in (*soon, *further(where, figure, ids, kept)):
        if near_town and any(f.sentence == after and _of_another_day(where, f, figure) for f in kept):
            break  # another accident is told from here on
        span = scene.sentences[after]
        again = scene.tape.has(span[0], "claims.definite") and scene.has(
            span[0], span[0] + _OPENING, "cause.trigger", "incident", "claims.mishap"
        )
        event = the_blast(scene, span) if after in where.telling and not again else None
        again = again or (event is not None and not scene.has(event, span[1], "compare.after"))
        if (after in where.telling and not again) or _ranked(where, span[0]) or _one_more(where, span[0]):
            continue  # 'The first lorry hit a mine near Dori': one of several blasts
        told = scene.has(*span, *told_by) or where.near.befell(after)  # 'It happened near Yahidne'
        told = told or (not ids and after in where.days)  # 'She had followed a calf into a field near Zar on Monday'
        if not told or _of_something_else(where, span):
            continue
        if _at_another_time(where, figure, after):
            continue
        still = [g for g in _still(where, after) if g.first > (event or 0)]
        still = [g for g in still if not (measured(where, g, wide) or told_before(where, g, wide))]
        pointed = [g for g in where.pointed(after) if not told_before(where, g, wide)]
        grounds = [g.ids for g in [*still, *pointed]]
        for told_at in grounds or of_teller(where, after):
            others = [f for f in kept if f.sentence == after and where.chosen[id(f)] == told_at]
            if any(
                not same(where.when(f), where.when(figure)) or scene.at(f.first - 1, "cause.clause")
                for f in others
                if f.kind in HARM
            ):
                continue  # 'the accident came four days after a farmer had been injured in Samlot'
            places = [where.grounds.by_id[i] for i in told_at]
            smaller = all(RANK[place["kind"]] < rank and in_one_country(wide, place) for place in places)
            if places and smaller and len(places) <= _ENDS:
                return spot_of(where, told_at, grounds)
    return narrower(where, figure, rank, wide)


def _in_figures(
    where: Where, figure: Figure, wide: Json | None, alike: list[Figure], kept: list[Figure]
) -> list[str] | None:
    """The place that another figure of the same incident has."""
    if wide is not None:
        for other in (*alike, *(f for f in kept if f.kind in HARM and f.outcome != figure.outcome)):
            if other.sentence > figure.sentence and (
                _told_again(where, figure, other, wide) or same_toll(where, figure, other, wide)
            ):
                return where.chosen[id(other)]
    elif where.when(figure) is not None and figure.sentence < min(where.grounds.named, default=0) + AHEAD:
        spots = [where.chosen[id(f)] for f in alike if f.sentence > figure.sentence and id(f) in where.own]
        if spots and len(spots[0]) == 1 and where.small(spots[0][0]):
            return spots[0]  # an update, above the report of the blast
    return None


def _one_more(where: Where, first: int) -> bool:
    """'"And in the suburb of Zar a woman was hit too," he said': another accident."""
    return where.scene.at(first + where.scene.at(first, "claims.quote"), "claims.and")


def _ranked(where: Where, first: int) -> bool:
    numbers = (where.scene.numbers.get(unit) for unit in range(first, first + _OPENING))
    return any(number is not None and number.kind == "ordinal" for number in numbers)


def _of_another_day(where: Where, other: Figure, figure: Figure) -> bool:
    return other.kind in HARM and not same(where.when(other), where.when(figure))


def _still(where: Where, index: int) -> list[Ground]:
    """The grounds of a sentence but those of a way: 'from Mopti to Bandiagara'."""
    return [g for g in where.grounds.of(index) if not g.toward]


def _of_something_else(where: Where, span: tuple[int, int]) -> bool:
    """Whether a sentence names another cause for certain: a flood, not the bus that hit the mine."""
    scene = where.scene
    return any(scene.at(unit, "cause.other") and not scene.at(unit, "cause.weak") for unit in range(*span))


def _at_another_time(where: Where, figure: Figure, index: int) -> bool:
    """'A similar attack near Gayeri in October killed seven': another day than the figure's."""
    told, when = where.told_in(index) or where.opening_day(index), where.when(figure)
    return bool(told and when and told.from_ and when.from_ and not (told.from_ <= when.from_ <= (told.to or "9")))


def _told_again(where: Where, figure: Figure, other: Figure, wide: Json) -> bool:
    """Whether another figure tells the same day and harm in a narrower place that lies in the wider one."""
    ids = where.chosen[id(other)]
    if len(ids) != 1 or not _at_one_time(where, figure, other):
        return False
    if RANK[where.grounds.by_id[ids[0]]["kind"]] >= RANK[wide["kind"]]:
        return False
    told = (other.sentence, other.sentence - 1)  # 'A truck hit a mine in Chiragli. Its driver died'
    ground = next((g for index in told for g in where.grounds.of(index) if g.ids == ids), None)
    return ground is not None and any(place["name"] == wide["name"] for place in ground.places)


def _headed(where: Where, figure: Figure) -> bool:
    """Whether a figure is of the headline, also of one below the head of a page."""
    return figure.sentence == where.title or where.near.headline(figure.sentence)


def _at_one_time(where: Where, figure: Figure, other: Figure) -> bool:
    """Whether two figures are of the same days; a headline and its body may both tell none."""
    a, b = where.when(figure), where.when(other)
    return same(a, b) or (
        a is None and _headed(where, figure) and (b is None or not where.near.headline(figure.sentence))
    )
