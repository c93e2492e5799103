"""The shares that places have of a total: in brackets, or right behind their names."""

from __future__ import annotations

from minewire.resolve.claims.figure import EXPLOSIVE, WORK, Figure, unit_of
from minewire.resolve.claims.harmed.no_verb import GROUPS
from minewire.resolve.claims.scene import Scene

from .other_places import apart, places_of, ranked_behind
from .sums import link_by_sums
from .wholes import compatible, fits, tallied, told_apart, totals

_OURS = (
    "device",
    "device.thing",
    "area",
    "claims.land",
    "claims.lands",
    "hazard",
    "incident",
    "action.past",
    "person.outcome-noun",
    "outcome.past",
    "outcome.tally",
    "outcome.toll",
    "link.partitive",
)  # what a row of places can be of
_IN_BRACKET = 3  # units of '(where only'
_NEXT = 9  # units from one place with its number to the next
_CLOSE = 1e-6  # sums of decimals
_MAGNITUDE = 10_000  # so much smaller numbers are no shares of a surface
_SHARE = 5  # units from a figure to 'of the total'
_RANKED = 4  # units of 'ahead of the district of'
_REGIONS = frozenset({"region", "city"})
_SURFACE_ON = 3  # sentences behind a surface in which places still share it


def bracketed(figures: list[Figure]) -> float:
    """The sum of what stands in brackets behind places; a unit told in one of them is that of all."""
    rows = [f for f in figures if f.label == "BRACKET"]
    unit = next((f.number.unit for f in rows if f.kind == "area" and f.number is not None), None)
    for figure in rows:
        if unit is not None and figure.kind == "bare":
            figure.kind, figure.measure, figure.unit = "area", "land_area", unit
    return sum(f.value or 0 for f in rows)


def of_place(scene: Scene, figure: Figure, before: list[Figure], earlier: list[Figure], shares: float) -> Figure | None:
    """The total that a place has its share of: 'Cauca (67)', 'Sagaing 141'."""
    if not before:
        link_by_sums(scene, earlier)  # types that add up to a total are no wholes of what places had
    if (first := _beside(scene, figure, before, shares)) is not None:
        return first.parent
    if (model := ranked_behind(scene, figure, earlier)) is not None:
        return _like(figure, model)
    start, _ = scene.sentences[figure.sentence]
    if _of_means(scene, figure, start):
        figure.kind = "count"
        return None
    of_it = before and before[-1].kind == "bare" and before[-1].action and figure.first - before[-1].last <= _NEXT
    if of_it and scene.has(before[-1].last, figure.first, "link.partitive", "link.of-things"):
        return before[-1] if fits(figure, before[-1]) else None  # '25.8 were left, half of it in Zar (12.4)'
    tally = None if figure.kind == "area" else tallied(scene, figure)
    if tally is not None:
        figure.kind, figure.outcome = "person", tally
        figure.device = next((f.device for f in (*reversed(before), *reversed(earlier)) if f.device), None)
        whole = next((f for f in totals(before, earlier) if f.outcome == tally and (f.value or 0) >= shares), None)
        return whole if whole is None or whole not in before or not _other_place(scene, figure, whole) else whole.parent
    wholes = [f for f in totals(before, earlier) if (f.value or 0) >= shares - _CLOSE]
    for name, outcome in GROUPS:
        if scene.at(figure.last, name):  # 'Damboa had 47 of the deaths'
            whole = next(
                (f for f in totals(before, earlier) if f.outcome == outcome and (f.value or 0) >= shares), None
            )
            figure.kind, figure.outcome, figure.device = "person", outcome, whole.device if whole else None
            return whole
    on = before and (
        before[-1].label == "BRACKET"
        or scene.has(before[-1].last, figure.first, "claims.followed", "link.ranked", "=;")
    )
    follows = before[-1] if on and before[-1].label == "BRACKET" else None
    part = before[-1] if before and before[-1].parent is not None else None
    part = part if part is not None and (part.partitive or part.label == "BRACKET") else None
    if figure.kind == "bare" and part and figure.first - part.last <= _NEXT and scene.at(figure.first - 2, "claims.in"):
        return _like(figure, part)  # 'In Pailin 980 of the mines were found, in Battambang 706'
    if figure.kind == "bare" and follows and follows.kind == "person" and figure.first - follows.last <= _NEXT:
        return _like(figure, follows)  # 'Sulaimani had 11 of the deaths, Halabja three'
    if figure.kind == "bare" and on and before[-1].kind == "incident" and figure.first - before[-1].last <= _NEXT:
        figure.kind = figure.measure = "incident"  # 'with 71 incidents, followed by Banadir, with 38'
        return before[-1].parent or next((f for f in wholes if f.kind == "incident" and f not in before), None)
    if figure.kind == "bare" and before and _bracketed(scene, before[-1]) and scene.at(figure.first - 1, "=("):
        _with_first(before[-1], wholes, shares)
        return _like(figure, before[-1])  # 'Lower Shabelle (61 incidents), Banadir (38)'
    alone = all(f.label == "BRACKET" for f in before)
    if figure.kind == "bare" and alone and scene.has(start, figure.first, "incident"):
        figure.kind = figure.measure = "incident"  # 'Most accidents happened in Moxico (11)'
        return next((f for f in wholes if f.kind == "incident"), None)
    named = _device_of(scene, figure, start, before)
    if named is not None and figure.kind == "bare":  # 'The most mines were found in Aghdam (190)'
        figure.kind, figure.measure = "device", scene.value("device", named)
        wholes = [f for f in wholes if f.kind == "device" and f.measure in (EXPLOSIVE, figure.measure)]
    return _of_these(scene, figure, before, earlier, wholes, shares)


def _device_of(scene: Scene, figure: Figure, start: int, before: list[Figure]) -> int | None:
    """The word for the devices that a share is of."""
    named = scene.some(start, figure.first, "device") if not before or before[0].label == "BRACKET" else None
    if scene.has(figure.last, figure.last + 1, "claims.of", "claims.recall"):  # 'Aghdam accounted for 188 of the mines'
        stop = scene.some(figure.last, figure.last + _SHARE, "punct", "figure") or figure.last + _SHARE
        named = scene.some(figure.last, stop, "device") or named
    return named


def _of_means(scene: Scene, figure: Figure, start: int) -> bool:
    """'Most of the calls came from Kharkiv (23)': the share of what is neither device nor land nor victim."""
    means = figure.kind == "bare" and scene.has(start, figure.first, "claims.means")
    return means and not scene.has(start, figure.first, *_OURS)


def _with_first(first: Figure, wholes: list[Figure], shares: float) -> None:
    """'7,318 ha were cleared. The work covered Aghdam (where 2,410 ha were cleared), Fuzuli (1,755)': the first of a
    row of brackets is of the total before it, as the others are."""
    if first.parent is None and first.kind in WORK:
        total = shares + (first.value or 0)
        of = (
            f for f in wholes if f.kind == first.kind and f.parent is None and first.sentence - f.sentence in (1, 2, 3)
        )
        first.parent = next((f for f in of if f.action == first.action and (f.value or 0) >= total), None)


def _bracketed(scene: Scene, figure: Figure) -> bool:
    """'Aghdam (12 ha)', 'Aghdam (where 12 ha were cleared)'."""
    return scene.has(figure.first - _IN_BRACKET, figure.first, "=(") and not scene.has(
        figure.first - _IN_BRACKET, figure.first, "=)"
    )


def _of_these(
    scene: Scene, figure: Figure, before: list[Figure], earlier: list[Figure], wholes: list[Figure], shares: float
) -> Figure | None:
    """The first of some wholes that can hold the share of a place."""
    wholes = [f for f in wholes if f not in before or not scene.has(f.last, figure.first, "claims.followed")]
    wholes.sort(key=lambda f: abs((f.value or 0) - shares) >= _CLOSE)
    if figure.kind != "area":
        wholes = [f for f in wholes if f.kind != "area" or shares * _MAGNITUDE >= (f.value or 0)]
        whole = next(iter(wholes), None)
        if whole is not None and whole.kind == "person" and whole.outcome and told_apart(whole, before, earlier):
            figure.kind, figure.outcome, figure.device = "person", "killed_or_injured", whole.device
            return None  # 'killed 88 and injured 604. Shan State recorded 172, Sagaing 141'
        other = whole is not None and whole in before and _other_place(scene, figure, whole)
        if whole is not None and (other or apart(scene, figure, whole)):
            return _like(figure, whole) or (_over_all(scene, figure, whole, wholes, shares) if other else None)
        if whole is not None and whole.kind == "area" and _sibling_place(scene, figure, whole):
            return _like(figure, whole)
        return whole
    called = scene.has(scene.sentences[figure.sentence][0], figure.first, "action.adjective")
    near = (f for f in wholes if f.kind == "area" and figure.sentence - f.sentence <= _SURFACE_ON)
    whole = next((f for f in near if not called or f.action == "remaining"), None)
    if whole is not None and (apart(scene, figure, whole) or (whole in before and _other_place(scene, figure, whole))):
        return _like(figure, whole)  # 'remain in Sisak, 31.2 square kilometres, and Karlovac, with 20.4'
    return whole


def _over_all(scene: Scene, figure: Figure, first: Figure, wholes: list[Figure], shares: float) -> Figure | None:
    """'Colombia has 610 minefields. Arauca has 54 minefields, Cauca 38': the total right before a row of places."""
    if scene.has(scene.sentences[figure.sentence][0], figure.first, "date"):
        return None  # it may be that of another time
    least = (first.value or 0) + shares
    near = (
        f for f in wholes if f.sentence == figure.sentence - 1 and (f.kind, f.measure) == (first.kind, first.measure)
    )
    near = (f for f in near if (f.value or 0) >= least and f.outcome == first.outcome)
    kinds = {place["kind"] for place in places_of(scene, figure.sentence)}  # 'removed 300 mines in Zar. In Dolanlar 54'
    return None if any(p["kind"] in kinds for p in places_of(scene, figure.sentence - 1)) else next(near, None)


def _sibling_place(scene: Scene, figure: Figure, whole: Figure) -> bool:
    """'In Kharkiv region it is 10,800 hectares. Mykolaiv region has 4,100': the shares of two places side by side."""
    if figure.sentence == whole.sentence:
        return False
    kinds: list[set[str]] = []
    for first, last in (
        (scene.sentences[whole.sentence][0], whole.last),
        (scene.sentences[figure.sentence][0], figure.first),
    ):
        start, end = scene.tape.starts[first], scene.tape.ends[last - 1]
        kinds.append({p["kind"] for p in scene.facts.places if start <= p["start"] < end and p["role"] == "location"})
    return bool(kinds[0] & kinds[1] - {"country"}) and len(kinds[0]) == 1


def _other_place(scene: Scene, figure: Figure, whole: Figure) -> bool:
    """'Kalbajar has 611 suspected areas, Lachin 274': the figure before is that of another place, no total of both."""
    starts, ends, first = scene.tape.starts, scene.tape.ends, scene.sentences[figure.sentence][0]
    if scene.has(whole.last, figure.first, "=:", "=(", "link.including"):
        return False
    told = [
        p for p in scene.facts.places if p["role"] == "location" and starts[first] <= p["start"] < starts[figure.first]
    ]
    own = next((p for p in reversed(told) if p["start"] >= ends[whole.last - 1]), None)
    other = next((p for p in reversed(told) if p["start"] < starts[whole.first]), None)
    if other is None and scene.at(whole.last, "claims.in"):  # '1,100 victims in Iraq, with Yemen recording 540'
        other = next((p for p in told if p["start"] == starts[whole.last + 1] and p["kind"] == "country"), None)
    if own is None or other is None or own["name"] == other["name"]:
        return False
    # 'Sagaing recorded 377 casualties, Shan 191': a city's name may be its region's
    return own["kind"] == other["kind"] or (figure.label == "BRACKET" and {own["kind"], other["kind"]} <= _REGIONS)


def lead_of_row(scene: Scene, figures: list[Figure]) -> None:
    """'Arauca, with 54 minefields, Cauca, with 38, and Meta, with 12': the first has a noun, and is a share as they."""
    row = [f for f in figures if f.label == "BRACKET" and f.parent is not None]
    at = figures.index(row[0]) if row else 0
    lead, whole = figures[at - 1], row[0].parent if row else None
    if not at or whole is None or whole.sentence == lead.sentence or lead.parent is not None or lead.compared:
        return
    same = (lead.kind, lead.measure, lead.outcome) == (whole.kind, whole.measure, whole.outcome)
    same = same and lead.action in (None, whole.action)
    held = (lead.value or 0) + sum(f.value or 0 for f in row) <= (whole.value or 0)
    if same and held and _other_place(scene, row[0], lead):
        lead.parent = whole


def _beside(scene: Scene, figure: Figure, before: list[Figure], shares: float) -> Figure | None:
    """'Arauca was hit hardest with 31 victims, followed by Cauca with 27': the first of the row, too small a whole."""
    first = next(
        (f for f in reversed(before) if f.label != "BRACKET" and f.kind in ("person", "device", "area", "hazard")), None
    )
    if first is None or (figure.kind == "area" and first.kind != "area"):
        return None
    ranked = scene.has(first.last, figure.first, "link.ranked")
    if not ranked and (first.kind != "person" or not first.outcome or (first.value or 0) >= shares):
        return None
    _like(figure, first)
    return first


def _like(figure: Figure, model: Figure) -> Figure | None:
    """Let a figure count what another one does, and return their whole."""
    figure.kind, figure.measure, figure.action, figure.unit = model.kind, model.measure, model.action, unit_of(model)
    figure.outcome, figure.device = model.outcome, model.device
    if model.kind == "device" and figure.trigger is None:
        figure.trigger = model.trigger  # 'Fuzuli yielded 702 mines and Aghdam 655'
    return model.parent


def of_total(scene: Scene, figure: Figure, before: list[Figure], earlier: list[Figure]) -> Figure | None:
    """'171 casualties, or a quarter of the total': the figure is told as a share of what was told before."""
    at = figure.last + scene.at(figure.last, "=,")
    of = scene.some(at, at + _SHARE, "link.of-total", "punct")
    share = at + scene.at(at, "claims.and") > figure.last and of is not None and scene.at(of, "link.of-total")
    # not '…, and a quarter of the total area was fenced'
    if not (share and scene.has((of or 0) + 1, (of or 0) + 2, "punct", "para")) and not _of_worst_hit(scene, figure):
        return _of_first(scene, figure, earlier)
    wholes = [f for f in totals(before, earlier) if compatible(figure, f) and fits(figure, f)]
    if figure.action is not None:  # what remains in the most affected province is no part of what was released
        wholes = [f for f in wholes if f.action in (None, figure.action)]
    return next((f for f in wholes if f.outcome == "killed_or_injured"), wholes[0] if wholes else None)


def _of_first(scene: Scene, figure: Figure, earlier: list[Figure]) -> Figure | None:
    """'… 61,004 items. Xieng Khouang led with 21,400 items ahead of Savannakhet with 17,250': the total of the sentence
    before, of which the place with the most has its share."""
    first, _ = scene.sentences[figure.sentence]
    behind = figure.last + scene.at(figure.last, "=,")
    ranked = scene.at(behind, "link.ranked") and scene.has(behind + 1, behind + _RANKED, "place")
    if not ranked or figure.kind not in WORK or not scene.has(first, figure.first, "place"):
        return None
    near = (f for f in totals([], earlier) if f.sentence == figure.sentence - 1 and f.kind == figure.kind)
    whole = next((f for f in near if compatible(figure, f) and (f.value or 0) > (figure.value or 0)), None)
    if whole is not None and figure.label == "ORDNANCE-PRONOUN":
        figure.measure = whole.measure
    return whole


def _of_worst_hit(scene: Scene, figure: Figure) -> bool:
    """'Herat was again the most affected province, with 49 casualties': the largest share of a total."""
    first, last = scene.sentences[figure.sentence]
    told = scene.some(first, figure.first, "claims.worst-hit")
    return told is not None and scene.has(told, figure.first, "claims.with") and scene.has(first, last, "link.ranked")


def ranked_on(scene: Scene, figure: Figure, earlier: list[Figure]) -> Figure | None:
    """'Herat accounted for 193 hectares. It was followed by Farah with 128.': shares of the same total."""
    first, _ = scene.sentences[figure.sentence]
    model = earlier[-1] if earlier and scene.has(first, first + _SHARE, "link.ranked") else None
    if model is None or model.sentence != figure.sentence - 1:
        return None
    while model.parent is not None and model.parent.sentence == model.sentence:
        model = model.parent
    whole = model.parent
    return whole if whole is not None and compatible(figure, whole) and fits(figure, whole) else None
