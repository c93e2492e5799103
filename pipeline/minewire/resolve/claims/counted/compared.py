"""Figures of another period that are set beside those of this one: 'compared with 77 and 118 a year earlier'."""

from __future__ import annotations

from minewire.resolve.claims.done.modality import future
from minewire.resolve.claims.figure import LAND, Figure
from minewire.resolve.claims.scene import Scene

_BESIDE = (
    *("compare.previous", "compare.opening", "compare.on", "compare.than", "compare.equal"),
    *("compare.multiple", "compare.after", "claims.when", "measure"),
)
_SHARE = 5  # units from 'equivalent' to 'of': 'equivalent to some 66 percent of the 1,052 …'
_OWN_TIME, _RIGHT_BEHIND = 4, 2  # units from a number to its time: 'recorded in'; 'of'
_TOTAL, _UPDATES = 4, ("RESTATED", "NUMBER-OF")  # 'That brings the running total to 310'
_PAIR = 2  # victims, and the accidents they were in
_OPENS = 4  # units of 'Compared with only some'
_TOLL_NEAR = 5  # units from a toll to the one of another year


def compare(scene: Scene, index: int, figures: list[Figure]) -> None:
    """Mark the figures of another period that are set beside ('compared with 77 and 118 a year earlier')."""
    first, last = scene.sentences[index]
    if not scene.has(first - 1, last, *_BESIDE, "=(") and not any(_held(scene, f) for f in figures):
        return
    previous: Figure | None = None
    for figure in figures:
        opened = previous is None and scene.at(first, "compare.opening")
        pair = previous is not None and previous.label == figure.label == "BARE"  # 'compared with 38 in 15'
        joined = scene.at(figure.first - 1, "claims.and") or (pair and scene.at(figure.first - 1, "claims.in"))
        # 'against 6,004, 3,115 and 11,720 respectively'
        joined = joined or (pair and scene.at(figure.first - 1, "=,") and scene.has(first, last, "claims.respective"))
        after = (
            previous is not None
            and previous.compared
            and previous.time is None
            and joined
            and not _closed(scene, previous, figure, last)
        )
        before = figure.first - 1 - scene.at(figure.first - 1, "claims.definite")  # 'from the 17 recorded last year'
        before -= scene.at(before, "compare.total")  # 'down from a total of 26'
        when = scene.at(before, "claims.when") and scene.at(before - 1, "=,") and scene.at(before - 2, "date")
        if scene.at(before, "claims.genitive") and scene.at(before - 1, "date"):  # 'triple the previous year's 390'
            before -= 2 + scene.at(before - 2, "claims.definite")
        # 'a rise of 12 per cent on the 32 then', '12 per cent less than the 32 of 2023'
        rise = scene.has(before, before + 1, "compare.on", "compare.than") and scene.at(before - 1, "percent")
        share = scene.has(before, before + 1, "claims.recall", "claims.of") and scene.at(before - 1, "percent")
        equal = share and scene.has(before - _SHARE, before - 1, "compare.equal")
        times = scene.has(before, before + 1, "compare.multiple", "measure")  # 'twice the 16 of 2022'
        twice = times and before < figure.first - 1
        than = than_the(scene, figure, before)
        beside = scene.at(before, "compare.previous") and not _lifted_from(scene, figure, figures)
        beside = beside and not _out_of(scene, figure, before, previous)
        told = than or beside or _after(scene, figure, before, previous)
        counted = when and figure.number is not None and not scene.at(before - 3, "claims.since")
        then = counted and previous is not None and previous.kind == figure.kind  # ", over 2021, when 44 died"
        told = told or (previous is not None and _dated_aside(scene, figure))
        figure.compared = opened or after or rise or equal or twice or told or then
        previous = figure


def _lifted_from(scene: Scene, figure: Figure, figures: list[Figure]) -> bool:
    """'Removed 180 shells from 12 hectares', 'mines from three minefields': where they lay, no count of before."""
    before, origin = figures[: figures.index(figure)], scene.before_filler(figure.first - 1)
    lifted = scene.at(origin, "claims.origin") and scene.has(
        origin - 1, origin, "device", "device.weak", "device.thing"
    )
    return figure.kind in LAND and (lifted or (bool(before) and all(f.kind == "device" for f in before)))


def _out_of(scene: Scene, figure: Figure, before: int, previous: Figure | None) -> bool:
    """'254 casualties were recorded from 144 accidents': the accidents in which they came to harm."""
    victims = previous is not None and previous.kind == "person" and not previous.compared
    return victims and figure.kind == "incident" and scene.at(before, "claims.origin")


def _dated_aside(scene: Scene, figure: Figure) -> bool:
    """'48 mines (in 2022: 93)', '48 mines (2022 – 93)', '48 mines (93 in 2022)': a bare number in brackets with its own
    time."""
    if figure.label not in ("BARE", "BRACKET"):
        return False
    at = figure.last + scene.has(figure.last, figure.last + 1, "claims.within")
    aside = scene.at(figure.first - 1, "=(") and scene.at(at, "date") and scene.at(at + 1, "=)")
    if not aside and scene.at(figure.first - 1, "=(") and scene.at(figure.first - 2, "date"):
        at = figure.first - 2  # 'fewer mines in May (48) than in April (93)'
        than = at - 1 - scene.at(at - 1, "claims.within")
        aside = scene.at(figure.last, "=)") and scene.at(than, "compare.than-then")
    elif not aside:
        at = figure.first - 2
        opens = at - 1 - scene.at(at - 1, "claims.within")
        marked = scene.has(at + 1, at + 2, "=:", "claims.dash") and scene.at(at, "date")
        aside = marked and scene.at(opens, "=(") and scene.at(figure.last, "=)")
    figure.time = at if aside else None
    return aside


def _closed(scene: Scene, previous: Figure, figure: Figure, last: int) -> bool:
    """'Six died, against three in the same months of 2022, and 20 were hurt': a time and a comma end what is set
    beside; 'compared with 77 in 2022, and 118 in 2021' goes on with it."""
    ended = scene.at(figure.first - 2, "=,") and scene.has(previous.last, figure.first, "date")
    return ended and not scene.has(figure.last, last, "date")


def _held(scene: Scene, figure: Figure) -> bool:
    """'A little less than the 1,502 hectares of April': the words that set a figure beside another are its own."""
    if figure.number is None or figure.number.qualifier not in ("less_than", "more_than"):
        return False
    words = scene.tape.unit(figure.first).lower().split()
    return not scene.rules.lexicon("claims.definite").entries.keys().isdisjoint(words)


def than_the(scene: Scene, figure: Figure, before: int) -> bool:
    """'destroyed 212 mines, more than the 190 of April': a bare number with its own time, behind 'more than the'; with
    its noun only where the time is right behind it ('less than the 860 hectares of the previous month', 'exceeding the
    27 casualties recorded in 2019')."""
    if not _held(scene, figure) and (before >= figure.first - 1 or not scene.at(before, "compare.than")):
        return False
    own = _OWN_TIME if figure.label == "BARE" else _RIGHT_BEHIND
    last = figure.last + scene.has(figure.last, figure.last + 1, "claims.counted", "outcome.past", "action.past")
    date = scene.some(last, last + own, "date", "figure", "punct")
    return date is not None and scene.at(date, "date")


def beside_pair(scene: Scene, figures: list[Figure], first: int) -> bool:
    """'44 people in 17 accidents, compared with 38 in 15 the year before': no ratio, but victims and accidents."""
    if not scene.at(first - 1, "compare.previous") or len(figures) < _PAIR:
        return False
    people, accidents = figures[-_PAIR:]
    return people.kind == "person" and accidents.kind == "incident" and scene.at(accidents.first - 1, "claims.in")


def _after(scene: Scene, figure: Figure, before: int, previous: Figure | None) -> bool:
    """'41 casualties after 118 in the previous year', '66 hectares, after 54 hectares in 2023': a number, bare or of
    the same, with a time of its own behind it."""
    if previous is None or not (figure.label == "BARE" or figure.kind == previous.kind):
        return False
    if scene.at(before, "claims.when") and scene.at(before - 1, "=,") and scene.at(before - 2, "date"):
        return scene.at(figure.last, "claims.passive")  # 'the lowest since 2014, when 210 were counted'
    if not scene.at(before, "compare.after"):
        return False
    at = figure.last + scene.at(figure.last, "claims.in")
    at += scene.at(at, "claims.the")
    return scene.has(at, at + 1, "date", "claims.previous")


def run_on(scene: Scene, index: int, figures: list[Figure]) -> None:
    """Mark the totals that a sentence says it brings up to date: what follows goes on with what was added."""
    first, last = scene.sentences[index]
    at = scene.some(first, last, "claims.running")
    alone = at is None
    if at is None:
        brings = (unit for unit in range(first, last) if scene.at(unit, "claims.brings"))
        at = next(
            (unit for unit in brings if scene.has(unit + 1, unit + _TOTAL, "claims.total-row", "claims.figure-noun")),
            None,
        )
    behind = next((f for f in figures if at is not None and at < f.first), None)
    if at is None or behind is None or scene.has(at, behind.first, "punct"):
        return
    behind.running = any(f.last <= at for f in figures) or (alone and behind.label in _UPDATES)


def counterpart(scene: Scene, figure: Figure, figures: list[Figure]) -> Figure | None:
    """'killed 92 and maimed 156, against 77 and 118': the figures set beside follow the order of the first ones; a
    single one is of the last ('52 casualties in 21 accidents, against 37': of the people)."""
    compared = [f for f in figures if f.compared]
    own = [f for f in figures[: figures.index(figure)] if not f.compared and f.parent is None]
    own = [f for f in own if f.kind not in ("count", "bare")]
    rank = compared.index(figure)
    if len(own) == len(compared) + 1 > _PAIR and own[0].kind == "incident" and {f.kind for f in own[1:]} == {"person"}:
        own = own[1:]  # '19 accidents killed 11 and injured 14, compared with 8 and 20'
    if len(compared) == 1 and len(own) > 1 and own[-1].kind == "incident" and scene.at(own[-1].first - 1, "claims.in"):
        return own[-2]
    return own[rank] if min(len(compared), len(own)) > 1 and rank < len(own) else None


def beside_both(figure: Figure, figures: list[Figure]) -> bool:
    """'Mines killed four and injured seven, down from 17': one figure set beside dead and injured is of both."""
    own = [f for f in figures[: figures.index(figure)] if f.kind == "person" and f.parent is None and not f.compared]
    alone = sum(f.compared for f in figures) == 1
    return alone and {f.outcome for f in own} == {"killed", "injured"}


def beside_total(figure: Figure, figures: list[Figure]) -> Figure | None:
    """'Caused 14 casualties, killing four and injuring ten, down from 17': the total that dead and hurt make up."""
    total, *parts = [f for f in figures[: figures.index(figure)] if f.kind == "person" and not f.compared] or [figure]
    less = all(f.outcome in ("killed", "injured") and (f.value or 0) <= (total.value or 0) for f in parts)
    return total if figure.compared and parts and less and total.outcome == "killed_or_injured" else None


def beside_people(figure: Figure, before: list[Figure]) -> None:
    """'hurt 24 people in nine accidents, compared with 38 people in 15 accidents': what befell the first ones; nothing
    where these are dead and injured."""
    own = [f for f in before if f.kind == "person" and f.outcome and f.parent is None and not f.compared]
    if figure.compared and own and len({f.outcome for f in own}) == 1:
        figure.outcome, figure.device, figure.trigger = own[-1].outcome, own[-1].device, own[-1].trigger


def as_compared(scene: Scene, figure: Figure, before: list[Figure]) -> None:
    """'cleared 58 hectares of contaminated land, up from 52 hectares': what was done is told of the first; what is
    planned was done in the year set beside it."""
    model = next((f for f in reversed(before) if f.kind == figure.kind and not f.compared and f.action), None)
    if figure.action == "remaining" and figure.trigger is None:
        return  # 'while the suspected area shrank from 174,000 to 139,000'
    own = figure.trigger is not None and not (model and figure.trigger == model.trigger)
    if model is not None and (not own or model.last <= (figure.trigger or 0) < figure.first):
        figure.action, figure.trigger = model.action, model.trigger
        if future(scene, model):
            done = done_of(scene, model) or (None if model.action == "planned" else model.action)
            figure.action, figure.trigger = (done, None) if done else (model.action, model.trigger)


def done_of(scene: Scene, plan: Figure) -> str | None:
    """What a plan tells is to be done."""
    return None if plan.trigger is None else scene.value("action.active", plan.trigger)


def set_before(scene: Scene, figures: list[Figure]) -> Figure | None:
    """'Compared with 16 in 2021, there were 29 accidents': the figure behind the comma that the first one, which opens
    the sentence, is set beside."""
    figure = figures[0]
    first, _ = scene.sentences[figure.sentence]
    model = next((f for f in figures[1:] if f.kind not in ("count", "bare", "part")), None)
    if not figure.compared or figure.parent is not None or model is None or model.compared:
        return None
    opens = figure.first - first <= _OPENS and scene.at(first, "compare.previous")
    apart = scene.some(figure.last, model.first, "=,")
    beside = opens and apart is not None and not scene.has(figure.last, model.first, "figure", "=;")
    return model if beside else None


def toll_behind(figures: list[Figure], before: list[Figure]) -> Figure | None:
    """'Casualties rose from 12 in 2022 to 30 in 2023': the toll that the first figure is compared with; in 'the deaths
    fell to 8 from 18, the injuries to 44' it is the one before."""
    if not figures[0].compared:
        return None
    if before and before[-1].label == "TOLL" and figures[0].first - before[-1].last <= _TOLL_NEAR:
        return before[-1]
    told = len(figures) > 1 and (figures[1].label in ("TOLL", "NUMBER-OF") or figures[1].rule == "incident.tally")
    return figures[1] if told else None
