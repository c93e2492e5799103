"""Which figures can be wholes of others: told before, of one kind, large enough."""

from __future__ import annotations

from collections.abc import Iterator

from minewire.resolve.claims.figure import COUNTED, PLANNED_WHOLE, WORK, Figure
from minewire.resolve.claims.harmed.employed import staff_status
from minewire.resolve.claims.scene import Scene

_MIXED = frozenset({"explosive_ordnance", "unexploded_ordnance", "mine"})  # counts of devices of several kinds
_BESIDE = 5  # units between the dead and the injured of a total
_NEXT = 3  # units between the verb of one share and the number of the next, or a number and its verb
_PARTS = ("BRACKET", "PART", "ACCOUNT")
_TOLD_OF = ("outcome.past", "outcome.state", "outcome.active")
_BRACKET = 8  # units from an opening bracket to the last figure inside
_FILLED = 2  # units from a bracket to the figure that opens it: 'some'
_GROUPS = ("LABEL", "PREDICATE")


def back(before: list[Figure], earlier: list[Figure]) -> Iterator[Figure]:
    """Figures told before, the last one first; those of another period set beside are no wholes, nor are the plans of
    which a share has been done."""
    for figures in (before, earlier):
        for figure in reversed(figures):
            if not figure.compared and figure.kind != "count" and figure.rule != PLANNED_WHOLE:
                yield figure


def totals(before: list[Figure], earlier: list[Figure]) -> Iterator[Figure]:
    """Figures that can have parts: told by their own words, not themselves a part of another."""
    return (
        f
        for f in back(before, earlier)
        if f.parent is None and f.kind in COUNTED and f.label not in _PARTS and not f.running
    )


def drop_wider(kept: list[Figure]) -> None:
    """'Mines killed 92 and hurt 235. Kandahar had the most victims, 61': dead and hurt are no part of those hurt."""
    for figure in kept:
        whole = figure.parent
        if whole is not None and figure.outcome == "killed_or_injured" and whole.outcome in ("killed", "injured"):
            figure.parent = None


def drop_plans(figures: list[Figure]) -> None:
    """'Of the 80 sq km planned for release, 31 have been released': what was done is no part of a plan."""
    for figure in figures:
        plan = figure.parent is not None and figure.parent.action == "planned"
        if plan and figure.action not in (None, "planned", "remaining"):
            figure.parent = None


def in_bracket(scene: Scene, figure: Figure, before: list[Figure]) -> Figure | None:
    """'412 of them (121 killed and 291 injured)': the part that a bracket right behind it divides."""
    if (nested := _nested(scene, figure, before)) is not None:
        return nested
    group = figure.kind == "person" and figure.label in _GROUPS
    kinds = ("part", "bare", "person") if group else ("part",)
    parts = [f for f in before if f.kind in kinds] if group or figure.outcome is not None else []
    if not parts:
        return None
    units = range(figure.first - 1, max(figure.first - _BRACKET, 0), -1)
    opens = next((u for u in units if scene.has(u, u + 1, "=(", "=)")), 0)
    whole = next((f for f in parts if f.last == opens), None)
    if whole is None or not scene.at(opens, "=("):
        return None
    if figure.label in _GROUPS and fits(figure, whole):
        figure.outcome = figure.outcome or whole.outcome  # '61 (civilian – 48, military – 13) were killed'
    return whole if fits(figure, whole) else None


def _nested(scene: Scene, figure: Figure, before: list[Figure]) -> Figure | None:
    """'followed by Tavush (15, among them four children)': a part of the figure that its bracket opens with."""
    if not scene.has(figure.first - 1, figure.first, "link.including", "link.among-them", "link.partitive"):
        return None
    units = range(figure.first - 1, max(figure.first - _BRACKET, 0), -1)
    opens = next((u for u in units if scene.has(u, u + 1, "=(", "=)")), None)
    whole = next((f for f in before if opens is not None and opens < f.first <= opens + _FILLED), None)
    if opens is None or whole is None or not scene.at(opens, "=("):
        return None
    held = whole.kind in ("bare", figure.kind) or (figure.kind in ("bare", "part") and whole.kind != "count")
    return whole if held and whole.value != figure.value and fits(figure, whole) else None


def compatible(part: Figure, whole: Figure) -> bool:
    """Whether a part counts what its whole can hold: people of a toll, one type of mixed devices."""
    if part.kind in ("part", "bare"):  # 'in 24 accidents: 14 died'
        return part.outcome is None or whole.kind in ("person", "part", "bare")
    if part.kind == "device":
        mixed = whole.measure in _MIXED | {part.measure} or whole.label == "ORDNANCE-PRONOUN"  # '96 devices'
        return whole.kind in ("part", "bare") or (whole.kind == "device" and mixed)
    told = whole.kind == "part" or (whole.kind == "bare" and whole.outcome is not None)
    return part.kind == whole.kind or (part.kind == "person" and told)


def fits(part: Figure, whole: Figure) -> bool:
    """A part is no larger than its whole."""
    high = part.value if part.value is not None else part.bounds[0]
    total = whole.value if whole.value is not None else whole.bounds[1]
    return high is None or total is None or high <= total


def inside(scene: Scene, part: Figure, whole: Figure, behind: list[Figure]) -> bool:
    """'70 died, including 57 civilians, and 319 were hurt', '84 died, six of them children, and 211 were hurt': the
    verb behind the next figure is not that of the part."""
    if _told_over(part, whole):
        return True
    aside = part.partitive and scene.at(part.first - 1, "=,")
    opened = aside or (scene.at(part.first - 1, "link.including") and part.kind == "person")
    opened = opened and whole.outcome is not None
    passed = part.trigger is not None and any(part.last <= f.first < part.trigger for f in behind)
    return opened and passed and whole.trigger is not None and whole.trigger < part.first


def _told_over(part: Figure, whole: Figure) -> bool:
    """'15 killed (eleven men and four women) and 47 injured (29 men, 18 women)': the verb before a whole is not that of
    its parts."""
    harmed = part.kind == whole.kind == "person" and whole.outcome in ("killed", "injured")
    return harmed and part.trigger is not None and part.trigger < whole.first and part.outcome != whole.outcome


def tallied(scene: Scene, figure: Figure) -> str | None:
    """What the places of a sentence are told to have had: 'Syria recorded the most casualties, Ukraine (608) …'."""
    first, last = scene.sentences[figure.sentence]
    noun = scene.some(first, figure.first, "outcome.tally")
    if noun is None and scene.at(figure.first - 1, "=("):  # 'Helmand (22) and Ghazni (17) had the most casualties'
        noun = scene.some(figure.last, last, "outcome.tally", "figure")
        while noun is not None and not scene.at(noun, "outcome.tally"):
            noun = scene.some(noun + 1, last, "outcome.tally", "figure") if scene.at(noun - 1, "=(") else None
    return None if noun is None else scene.value("outcome.tally", noun)


def of_things(part: Figure, before: list[Figure]) -> bool:
    """'They planted 400 trees, of which 300 survived': the number right before counts things that are none of ours."""
    last = before[-1] if before else None
    return (
        part.kind == "bare" and last is not None and last.kind == "count" and last.label == "COUNT" and fits(part, last)
    )


def told_apart(whole: Figure, before: list[Figure], earlier: list[Figure]) -> bool:
    """'killed 11 and injured 27. Twenty of the victims were …': the dead and the injured have no total of both."""
    beside = {f.outcome for f in totals(before, earlier) if f.kind == "person" and f.sentence == whole.sentence}
    return {"killed", "injured"} <= beside


def of_both(part: Figure, whole: Figure, earlier: list[Figure]) -> bool:
    """'Seven were killed and 13 injured. The victims include 11 children.': a part of both, who have no total."""
    if whole.outcome == "killed_or_injured" or not told_apart(whole, [], earlier):
        return False
    part.outcome, part.device = "killed_or_injured", whole.device
    return True


def sibling_whole(scene: Scene, figure: Figure, before: list[Figure]) -> Figure | None:
    """'31 of them children and 11 women': the second member of a list of parts."""
    sibling = before[-1] if before else None
    if len(before) > 1 and before[-2].parent is sibling is not None:
        sibling = before[-2]  # '38 of the 61 victims were children and 15 women'
    if sibling is None or sibling.parent is None:
        return None
    if figure.number is None and scene.has(sibling.last, figure.first, "quote"):
        return None  # '54 were civilians, "traders, a bride's father"'
    if _rest_of_both(scene, figure, sibling, sibling.parent):
        return sibling.parent
    told = sibling.partitive or sibling.label == "PART" or scene.at(sibling.first - 1, "link.partitive")
    told = told or (sibling.label == "BARE" and sibling.kind == sibling.parent.kind == "incident")
    place = told and figure.kind == "bare" and sibling.parent.kind in ("incident", "device", "hazard")
    if (
        place
        and scene.at(figure.last, "claims.within")
        and scene.has(figure.first - 1, figure.first, "claims.and", "=,")
    ):
        whole = sibling.parent  # 'two of which were in Lachin, one in Kalbajar and one in Zar'
        figure.kind, figure.measure, figure.action, figure.outcome = whole.kind, whole.measure, whole.action, None
    if told and figure.kind == sibling.parent.kind != "person":
        # 'of which 22 hectares are in Herat and 12 hectares in Farah', '6.1 of it in Herat and 4.7 in Farah'
        on = figure.trigger in (None, sibling.trigger) and scene.has(sibling.last, figure.first, "claims.and", "=,")
        on = on and not scene.has(sibling.last, figure.first, "link.beside")
        if on and fits(figure, sibling.parent):
            return sibling.parent
    if _next_share(scene, figure, sibling, [f for f in before if f.parent is sibling.parent]):
        return sibling.parent
    if figure.kind == "person" and not figure.facets:
        staff_status(scene, figure)  # 'Nineteen were civilians, 30 soldiers and five employees of demining companies'
    if figure.kind != "person" or not figure.facets:
        return None
    units = figure.first - sibling.last
    long = scene.has(sibling.last, figure.first - 1, "punct", "figure", *_TOLD_OF)  # 'are soldiers or police, 20 …'
    gap = scene.has(sibling.last, figure.first, "claims.and", "=,") and (units <= 3 or (units <= 8 and not long))
    apart = figure.trigger not in (None, sibling.trigger, sibling.parent.trigger)
    return sibling.parent if gap and not apart and fits(figure, sibling.parent) else None


def _next_share(scene: Scene, figure: Figure, sibling: Figure, shares: list[Figure]) -> bool:
    """'of which 54 were cleared, 20 reduced and seven cancelled': each share has its own verb behind it, and all of
    them are no more than the whole."""
    whole = sibling.parent
    if whole is None or whole.kind not in WORK or figure.kind not in ("bare", whole.kind):
        return False
    if not any(f.partitive or scene.at(f.first - 1, "link.partitive") for f in shares):
        return False
    if figure.trigger is None or sibling.trigger is None or not sibling.last <= sibling.trigger < figure.first:
        return False
    beside = figure.first - sibling.trigger <= _NEXT and figure.last <= figure.trigger <= figure.last + _NEXT
    joined = scene.has(sibling.trigger, figure.first, "claims.and", "=,")
    if not (beside and joined) or scene.has(sibling.trigger, figure.first, "link.beside", "=;"):
        return False
    return (figure.value or 0) + sum(f.value or 0 for f in shares) <= (whole.value or whole.bounds[1] or 0)


def _rest_of_both(scene: Scene, figure: Figure, sibling: Figure, whole: Figure) -> bool:
    """'Nearly 400 fell victim: 70 were killed and 323 injured', though they do not make up the total."""
    both = whole.outcome == "killed_or_injured" and {figure.outcome, sibling.outcome} == {"killed", "injured"}
    beside = whole.sentence == sibling.sentence and figure.first - sibling.last <= _BESIDE
    rest = (whole.value or whole.bounds[1] or 0) - (sibling.value or 0)  # where they do, their sum shows it
    return both and beside and scene.has(sibling.last, figure.first, "claims.and", "=,") and (figure.value or 0) < rest


def of_whole(figure: Figure, part: Figure, whole: Figure) -> bool:
    """Whether 'of them' points past a part to its whole: '388 people, including 241 civilians, were hit, and 70 of them
    died', not 'Children accounted for 215 of the 692, and 48 of them died'."""
    if part.label == "ACCOUNT" and figure.sentence == part.sentence and figure.trigger is None:
        return False  # 'Children accounted for 37 of those whose age was known, 33 of them boys'
    if part.outcome == figure.outcome or (figure.outcome is None and part.kind == "person"):
        return True
    return part.label != "ACCOUNT" and part.outcome == whole.outcome == "killed_or_injured"


def next_of_them(scene: Scene, figure: Figure, sibling: Figure) -> bool:
    """'96 people, 27 of them children and nine of them women': the second 'of them' is of those the first is of."""
    both = figure.partitive and sibling.partitive and sibling.parent is not None
    units = figure.first - sibling.last
    if not both or units > _BESIDE or scene.has(sibling.last, figure.first, "figure", "=;", "claims.relative"):
        return False
    words = [scene.some(f.first, f.last + 1, "link.partitive") for f in (sibling, figure)]
    if len({scene.tape.unit(u).lower() for u in words if u is not None}) != 1:
        return False  # '136 of the victims were deminers, and 53 of them died'
    joined = scene.has(figure.first - 1, figure.first, "claims.and")
    apart = any(figure.facets.get(key, value) != value for key, value in sibling.facets.items())
    listed = joined or (apart and scene.at(figure.first - 1, "=,"))
    return listed and sibling.parent is not None and fits(figure, sibling.parent)


def ended_fatally(scene: Scene, part: Figure, whole: Figure) -> bool:
    """'48 accidents, 12 of them fatal': accidents, and not people."""
    told = part.trigger is not None and part.trigger <= part.last + 1 and scene.at(part.trigger, "outcome.of-accident")
    if not told or whole.kind != "incident" or not part.value or not fits(part, whole):
        return False
    part.kind, part.measure, part.outcome = "incident", "incident", None
    return True


def items(figure: Figure, earlier: list[Figure]) -> Figure | None:
    """'19 of the devices', '4,100 of the pieces': the largest count of devices in the last sentence that has any."""
    devices = [f for f in earlier if f.kind == "device" and not f.compared]
    last = [f for f in devices if f.sentence == devices[-1].sentence and fits(figure, f)]
    return max(last, key=lambda f: f.value or 0, default=None)


def partless(figure: Figure, candidate: Figure) -> bool:
    """A bare number of which nothing is known, or one victim told without a number."""
    if candidate.number is None and candidate.value == 1:
        return True
    untold = candidate.outcome is None and candidate.action is None
    return candidate.kind == "bare" and untold and candidate.label != "RESTATED"  # 'The tally is lower: 390, of whom …'
