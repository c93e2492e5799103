"""Parts that a list tells: those in apposition to their total, the rest of one, the shares of places."""

from __future__ import annotations

from minewire.resolve.claims.figure import EXPLOSIVE, Figure, unit_of
from minewire.resolve.claims.harmed.facets import others
from minewire.resolve.claims.scene import Scene

from .wholes import compatible, fits, totals

_OPENS = ("=,", "=:", "=(", "claims.dash")
_UNTYPED = ("ORDNANCE-PRONOUN", "BRACKET")  # figures without a device of their own
_LAND_ON, _NAMED = 6, 4  # and where it names the land; units of 'of the land'
_SHARE_ON = 2  # sentences behind a total in which its largest shares are told


def link_lists(scene: Scene, figures: list[Figure], earlier: list[Figure]) -> None:
    """Set the parents that the order of a sentence and its sums tell together; `earlier` are the claims before it."""
    first, last = scene.sentences[figures[0].sentence]
    owned = scene.at(figures[0].first - 1, "claims.genitive") and scene.has(
        first, first + 1, "claims.of", "claims.recall"
    )
    divided = owned or scene.at(figures[0].first - 1, "claims.recall")  # also 'Of the country's 6,600 hectares'
    listed = scene.has(first - 1, last, "claims.rest", "link.share")
    if len(figures) > 2 and scene.has(first, last, *_OPENS[1:]):
        _in_brackets(scene, figures)
    if scene.at(figures[0].first - 1, "claims.account"):
        _accounts(scene, figures, earlier)
    if scene.has(first, last, "action.method"):
        _by_method(scene, figures)
    rest = scene.some(first, last, "link.the-rest")
    if rest is not None and not scene.at(rest + 1, "figure"):
        _but_the_rest([f for f in figures if f.last <= rest], earlier)
    for position, figure in enumerate(figures):
        if figure.kind == "person" and (figure.value or 0) >= 2:
            _apposed(scene, figure, figures[position + 1 :])
        if figure.parent is None and not figure.compared and divided:
            figure.parent = _divided(figure, figures)
        if figure.parent is None and not figure.compared and listed:
            told = earlier + figures[:position]
            figure.parent = _rest(scene, figure, told) or _share(scene, figure, told)
            if figure.parent is not None and figure.measure == EXPLOSIVE and figure.label in _UNTYPED:
                figure.measure = figure.parent.measure  # '64 items of UXO. Xieng Khouang led the list with 21 items'


def _in_brackets(scene: Scene, figures: list[Figure]) -> None:
    """'civilian - 203 (52 killed, 151 injured)', 'Since then 29 employees: four dead, 25 injured': the sum of the dead
    and injured behind it is of both."""
    for position, whole in enumerate(figures[:-2]):
        dead, hurt = figures[position + 1 : position + 3]
        both = {dead.outcome, hurt.outcome} == {"killed", "injured"} and (
            whole.kind in ("person", "bare") or whole.label == "PEOPLE"
        )
        opens = scene.has(whole.last, dead.first, *_OPENS[1:]) or whole.kind == "person"
        if both and opens and whole.value is not None and (dead.value or 0) + (hurt.value or 0) == whole.value:
            whole.kind, whole.outcome, whole.trigger = "person", "killed_or_injured", None
            for part in (dead, hurt):
                part.kind, part.parent = "person", whole
                part.facets = {**whole.facets, **part.facets}


def _accounts(scene: Scene, figures: list[Figure], earlier: list[Figure]) -> None:
    """'ANAMA accounted for 3,310 ha, the ministry for 1,021 and firms for the remaining 2,550': shares of a total."""
    head = figures[0]
    whole = next((f for f in totals([], earlier) if f.kind == head.kind and (f.value or 0) >= (head.value or 0)), None)
    if head.kind not in ("area", "device") or whole is None or head.parent is not None:
        return
    for figure in figures:
        at = figure.first - 1
        while scene.has(at, at + 1, "claims.rest", "claims.definite", "claims.filler"):
            at -= 1
        told = figure.label == "BRACKET" or scene.has(at, at + 1, "claims.for", "claims.account")
        if figure is not head and not (told and figure.kind in ("bare", head.kind)):
            return
        figure.kind, figure.measure, figure.unit = head.kind, head.measure, unit_of(head)
        figure.action, figure.parent = whole.action, whole


def _by_method(scene: Scene, figures: list[Figure]) -> None:
    """'released 76 square kilometres through technical survey (12.9) and clearance (2.3)'."""
    whole: Figure | None = None
    for figure in figures:
        how = scene.value("action.method", figure.first - 2) if scene.at(figure.first - 1, "=(") else None
        if whole is not None and how and figure.kind in ("bare", "area"):
            figure.kind, figure.measure, figure.unit = "area", "land_area", unit_of(whole)
            figure.action, figure.trigger, figure.parent = how, figure.first - 2, whole
        elif figure.kind == "area" and figure.action and not how:
            whole = figure


def _apposed(scene: Scene, whole: Figure, behind: list[Figure]) -> None:
    """'two minors, a boy of six and his sister, 11': victims told one by one who are as many as the total."""
    members: list[Figure] = []
    at = whole.last
    for figure in behind:
        gap = range(at, figure.first)
        joined = all(scene.has(u, u + 1, *_OPENS, "age", "claims.and", "claims.article") for u in gap)
        if figure.kind != "person" or not joined or not gap or figure.value is None or others(figure, whole):
            return
        members.append(figure)
        at = figure.last
        total = sum(member.value or 0 for member in members)
        if total == whole.value and len(members) > 1:
            for member in members:
                member.parent, member.outcome = whole, member.outcome or whole.outcome
            return
        if total > (whole.value or 0):
            return


def _divided(figure: Figure, figures: list[Figure]) -> Figure | None:
    """'Of the 96 areas they cancelled 41; 38 are contaminated': the total that opens the sentence, for bare numbers."""
    whole = figures[0]
    if (
        whole.kind not in ("device", "area", "hazard", "incident")
        or whole is figure
        or figure.kind != "bare"
        or (figure.value or 0) > (whole.value or 0)
    ):
        return None
    return whole


def _rest(scene: Scene, figure: Figure, told: list[Figure]) -> Figure | None:
    """'the remaining 17': the total whose last parts it completes."""
    if not scene.at(figure.first - 1, "claims.rest") or figure.kind not in ("bare", "person", "device", "hazard"):
        return None
    for whole in reversed(told):
        if whole.kind == "count" or whole.value is None or whole.parent is not None:
            continue
        sum_ = figure.value or 0
        for part in reversed(told):
            beside = part.kind == "bare" and part.sentence == figure.sentence and part.parent is None
            if part.parent is whole or beside:
                sum_ += part.value or 0
                if sum_ == whole.value:
                    return whole
    return None


def _but_the_rest(figures: list[Figure], earlier: list[Figure]) -> None:
    """'Its own teams did 3,940 hectares, and the rest fell to the army': shares of the total told before."""
    near = [f for f in earlier if figures and 0 < figures[0].sentence - f.sentence <= _SHARE_ON]
    for figure in figures:
        if figure.parent is not None or figure.kind not in ("area", "device", "hazard", "bare") or figure.compared:
            continue
        beside = next((f for f in reversed(figures) if f.first < figure.first and f.parent in near), None)
        if figure.kind == "bare" and beside is None and not figure.outcome:
            continue
        whole = next((f for f in totals([], near) if compatible(figure, f) and fits(figure, f)), None)
        whole = beside.parent if beside is not None and figure.kind == "bare" else whole
        if whole is not None and (figure.value or 0) < (whole.value or 0) and figure.outcome in (None, whole.outcome):
            figure.parent = whole


def _share(scene: Scene, figure: Figure, told: list[Figure]) -> Figure | None:
    """'Aghdam had the biggest share, 402 hectares; Fuzuli came second with 377.5': shares of the last total."""
    first, _ = scene.sentences[figure.sentence]
    if figure.kind not in ("area", "device", "bare") or not scene.has(first, figure.first, "link.share"):
        return None
    share = scene.some(first, figure.first, "link.share")
    named = share is not None and scene.has(share + 1, share + _NAMED, "claims.land")  # 'the lion's share of the land'
    on = _LAND_ON if named and figure.kind != "device" else _SHARE_ON
    near = [f for f in told if 0 < figure.sentence - f.sentence <= on and (f.kind == "area" or not named)]
    near = [*near, *(f.parent for f in near if f.parent is not None and f.kind == figure.kind)]  # beside other shares
    totals = [f for f in near if f.parent is None and not f.running and not f.compared]
    kinds = ("area", "device") if figure.kind == "bare" else (figure.kind,)
    fit = [f for f in reversed(totals) if f.kind in kinds]
    # 'released 5.8 square kilometres, which leaves 11.3. Mullaitivu had the largest share of the land released'
    whole = next((f for f in fit if figure.action and f.action == figure.action), fit[0] if fit else None)
    return whole if whole is not None and (figure.value or 0) < (whole.value or 0) else None
