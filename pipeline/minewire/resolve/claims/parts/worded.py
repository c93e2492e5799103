"""Which figure is a part of which: the wording tells ('of whom', 'including', brackets)."""

from __future__ import annotations

from minewire.resolve.claims.counted.finding import group
from minewire.resolve.claims.figure import HARM, WORK, Figure
from minewire.resolve.claims.scene import Scene

from .opened import among_those, close_list, one_list, opener
from .part_words import (
    alone,
    are_people,
    both_divided,
    far,
    figure_includes,
    named_device,
    named_whole,
    of_count,
    opened_toll,
    outside_brackets,
    people_before,
    settle_outcomes,
    verb_of_another,
)
from .shares import bracketed, lead_of_row, of_place, of_total, ranked_on
from .tolls import included, of_same_noun, of_victims, of_whom, row_of_toll, toll_of, victims, victims_who
from .wholes import (
    back,
    compatible,
    ended_fatally,
    fits,
    in_bracket,
    inside,
    items,
    next_of_them,
    of_both,
    of_things,
    of_whole,
    partless,
    sibling_whole,
    totals,
)

_OPENING = ("link.including", "=(", "=:", "claims.dash")  # what opens the parts of a total
_OF_PERIOD = "casualty.of-period"  # 'nine of last year's victims'
_KIND_OF = "ordnance.part"  # '42,910 of these bombies', of items of many kinds
_BESIDE = 9  # and behind one of another year: '… in the whole of 2023, 188 of them'


def link(scene: Scene, index: int, figures: list[Figure], earlier: list[Figure]) -> None:
    """Set the parents that the words of a sentence tell; `earlier` are the claims of the sentences before."""
    recalled: Figure | None = None
    first, last = scene.opening(index), scene.sentences[index][1]
    items = scene.at(first, "claims.recall") and (
        scene.has(first + 1, first + 3, "device.pronoun", "device.container") or scene.at(first + 1, "device")
    )
    people = scene.at(first, "claims.recall") and scene.has(first + 1, first + 2, "person.outcome-noun")
    people = people and scene.at(first + 2, "=,")  # 'Of all casualties, 987 came from …'
    divided = items or people or scene.at(first, "link.partitive")  # 'Of these', 'Of the items destroyed'
    if figures and scene.at(figures[0].first - 1, "=,"):  # 'She added that of these, 612 …'
        divided = divided or scene.at(figures[0].first - 2, "link.partitive")
    divided = divided or (scene.at(first, "link.these") and scene.at(first + 1, "link.included"))  # 'These included …'
    divided = divided or figure_includes(scene, first, figures) or scene.at(first, "link.among-them")
    opening = len(figures) > 1 and scene.has(first, last, *_OPENING)
    among = len(figures) > 0 and scene.has(first, last + 1, "link.among-them")
    shares = bracketed(figures)
    for position, figure in enumerate(figures):
        if figure.parent is not None or figure.kind == "count" or figure.compared or alone(figure):
            continue
        before = figures[:position]
        money = figure.kind != "person" and scene.at(figure.first - 1, "link.partitive")
        money = money and (scene.has(figure.first - 3, figure.first, "money") or of_things(figure, before))
        # '54 million euros, of which 31 million', 'Nine kilometres of fence went up, and two of them were stolen'
        if money or (figure.kind == "part" and not before and scene.has(first, figure.first, "measure")):
            figure.kind = "count"
            continue
        total = _recalled(scene, figure, before, earlier)
        if total is None and figure.kind == "bare" and _told_at_once(scene, figure, first, before):
            figure.kind, recalled = "person", figure  # 'Of the nine hurt by the mine, four are children.'
        elif total is not None or (figure.kind == "bare" and scene.at(figure.first - 1, "claims.recall")):
            figure.kind, figure.action, recalled = "count", None, total
        elif figure.outcome and _opens(scene, figure, first):
            recalled = figure  # 'Of the 61 people hit by mines, 24 died.'
        elif (divided_here := in_bracket(scene, figure, before)) is not None:
            figure.parent = divided_here
        elif among and before and scene.at(figure.last, "link.among-them"):
            close_list(figure, before)
        elif among and among_those(scene, figure, before, victims(figure, before, earlier)):
            pass
        elif recalled is not None and compatible(figure, recalled) and fits(figure, recalled):
            inner = opener(scene, figure, [f for f in before if f is not recalled]) if opening else None
            figure.parent = inner or recalled  # 'Of these 388, 217 were civilians, among them seven women'
        else:
            of_share = opening and before and scene.at(figure.first - 1, "link.including")
            apart = divided and not of_share  # 'Of these, 68 died, including 54 men'
            figure.parent = _told_whole(scene, figure, before, earlier, shares, divided=apart, opening=opening)
        _settle(scene, figure, before, figures[position + 1 :])
    one_list(scene, figures)
    lead_of_row(scene, figures)


def _settle(scene: Scene, figure: Figure, before: list[Figure], behind: list[Figure]) -> None:
    """What a part and its whole tell of each other."""
    if figure.kind == "part" and scene.at(figure.last, "claims.since") and figure.parent not in before:
        figure.parent = None  # 'Two of the dead since 2018 were deminers': of another time
    whole = figure.parent
    if whole is not None and whole.action and figure.trigger is not None and scene.at(figure.trigger, "claims.lies"):
        figure.action = whole.action  # 'of which 57 hectares lie in Basra'
    if whole is not None and whole in before and inside(scene, figure, whole, behind):
        figure.outcome, figure.trigger = whole.outcome, whole.trigger
    elif whole is not None and whole.outcome == "killed" and figure.outcome == "injured":
        figure.parent = whole = None
    settle_outcomes(scene, figure, whole, behind)
    if whole is not None and figure.label == "ACCOUNT" and whole.outcome in ("killed", "injured"):
        figure.outcome = whole.outcome  # 'killed 96 people. Children made up 15 of the victims'
    told = figure.trigger is not None or figure.label == "OUTCOME"
    dead = whole is not None and whole.label == "TOLL" and figure.outcome == whole.outcome == "killed" and told
    fatal = whole is not None and figure.trigger is not None and scene.at(figure.trigger, "outcome.fatally")
    if whole is not None and fatal and whole.outcome == "injured" and figure.value != 0:
        whole.outcome = "killed_or_injured"  # '21 were harmed, eight of them fatally'
    if whole is not None and dead and (figure.value or 0) < (whole.value or 0):
        whole.outcome = "killed_or_injured"  # 'the toll stands at 19, five of them dead'


def _opens(scene: Scene, figure: Figure, first: int) -> bool:
    """'Of the 61 people hit by mines, 24 died.'"""
    return figure.kind == "person" and figure.first == first + 1 and scene.at(first, "claims.recall")


def _recalled(scene: Scene, figure: Figure, before: list[Figure], earlier: list[Figure]) -> Figure | None:
    """The total told before that a number only recalls: 'Of the 189, 23 died', 'of the 1,358 hectares, 612 were …'."""
    again = figure.kind in ("bare", "area", "device") or figure.label == "OUTCOME"  # 'Of the 107 casualties, 38 died.'
    made_up = scene.at(figure.first - 1, "claims.definite") and scene.at(figure.last, "link.included")
    if not again or not (made_up or scene.at(figure.first - 1, "claims.recall")):  # 'The 237 include 51 who died'
        return None
    return next((f for f in back(before, earlier) if f.value == figure.value and figure.kind in ("bare", f.kind)), None)


def _told_at_once(scene: Scene, figure: Figure, first: int, before: list[Figure]) -> bool:
    """Whether the harm of those whom a sentence divides stands right behind their number, which opens it or stands
    behind a share: 'Eight of the 11 killed were farmers'."""
    verb = figure.last + scene.at(figure.last, "claims.who")  # 'Of the nine who died'
    if figure.outcome is None or figure.trigger != verb or not scene.at(figure.first - 1, "claims.recall"):
        return False
    share = before[-1] if before and before[-1].last == figure.first - 1 else None
    if share is not None and (share.value or 0) < (figure.value or 0) and share.outcome:
        share.parent = figure
        return True
    return figure.first == first + 1


def _recalled_at_start(scene: Scene, figure: Figure, earlier: list[Figure]) -> Figure | None:
    """'Of these, 2,310 were returned and another 112 cleared': the sentence divides the total before it, that of the
    device where it names one ('Of those mines 604 were …')."""
    named = scene.value("device", scene.sentences[figure.sentence][0] + 1)
    wholes = [*totals([], earlier), *(f for f in reversed(earlier) if named and f.kind == "device")]  # or of a part
    found = (f for f in wholes if f.kind != "person" and compatible(figure, f) and fits(figure, f))
    return next((f for f in found if named is None or f.measure == named), None)


def _told_whole(
    scene: Scene,
    figure: Figure,
    before: list[Figure],
    earlier: list[Figure],
    shares: float,
    *,
    divided: bool,
    opening: bool,
) -> Figure | None:
    if divided and not scene.has(scene.sentences[figure.sentence][0], figure.first, "=;"):
        opened = scene.has(scene.sentences[figure.sentence][0] + 1, figure.first, "link.included")
        if figure.label == "PEOPLE" and opened:
            whole = next((f for f in totals([], earlier) if f.kind == "person" and fits(figure, f)), None)
            return None if whole is None or of_both(figure, whole, earlier) else whole
        if figure.kind in ("bare", "person") and (figure.outcome or figure.label == "PREDICATE"):
            return opened_toll(scene, figure, earlier)
        if figure.label == "BARE" and scene.at(scene.opening(figure.sentence) + 1, "person.outcome-noun"):
            return victims(figure, before, earlier)
        if figure.kind in ("bare", "device", "area", "hazard") and figure.label != "PEOPLE-PRONOUN":
            return _recalled_at_start(scene, figure, earlier)
    if figure.kind == "bare" and figure.outcome and before and scene.at(figure.first - 1, "link.partitive"):
        return people_before(scene, figure, before)
    if figure.label == "BRACKET":
        return of_place(scene, figure, before, earlier, shares)
    if figure.kind == "part" or figure.partitive or scene.at(figure.last, "link.partitive"):
        whole = _referent(scene, figure, outside_brackets(scene, figure, before), earlier)
        if whole is not None and whole.kind in WORK and (are_people(scene, figure) or far(scene, figure, whole)):
            figure.kind = "count"
            return None
        return whole
    grouped = scene.at(scene.sentences[figure.sentence][0], "link.group") and figure.kind == "person"
    if grouped or (figure.trigger is not None and scene.at(figure.trigger, "outcome.group")):
        told = [f for f in before if f.trigger != figure.trigger]  # 'were among the wounded': not those beside them
        same = (f for f in back(told, earlier) if f.outcome == figure.outcome and f is not figure)
        return next((f for f in same if fits(figure, f)), None) or included(figure, before, earlier)
    if figure.label == "PREDICATE" and scene.rules.lexicon("claims.both").value(scene.tape.unit(figure.first)):
        return None  # 'both were farmers' points to whoever was named last
    row = figure.label == "LABEL" and figure.kind == "person" and figure.outcome is None  # 'Men: 36'
    if row and not row_of_toll(scene, figure, before, earlier):
        return None
    if figure.label == "PREDICATE" and before and scene.at(before[0].first - 1, "claims.recall"):
        figure.outcome = before[0].outcome  # 'Of the 312 injured, 173 were military'
        return before[0] if before[0].outcome and fits(figure, before[0]) else None
    outer = outside_brackets(scene, figure, before) if figure.label == "PREDICATE" else []
    if outer and (beside := of_whom(scene, figure, outer[-1])) is not None:
        return beside  # also '117 casualties (44 killed, 73 injured), of whom 52 were civilians'
    if row or figure.label in ("PREDICATE", "ACCOUNT"):
        return toll_of(scene, figure, before, earlier)
    whole = victims_who(scene, figure, before, earlier) or named_whole(scene, figure, earlier)
    if whole is None and opening:
        whole = opener(scene, figure, before)
        if (whole is not None and figure.kind == whole.kind == "person") or (whole and whole.kind == "part"):
            verb_of_another(scene, figure, whole)
    return (
        whole
        or sibling_whole(scene, figure, before)
        or of_total(scene, figure, before, earlier)
        or ranked_on(scene, figure, earlier)
    )


def _referent(scene: Scene, figure: Figure, before: list[Figure], earlier: list[Figure]) -> Figure | None:
    """What 'of them' or 'of the dead' points to: the nearest whole before it that is large enough and of its kind."""
    wanted = group(scene, figure)
    if (recalled := _recalled_whole(scene, figure, before, earlier, wanted)) is not None:
        return recalled
    if (measure := named_device(scene, figure)) and figure.rule != _KIND_OF:
        return next((f for f in back(before, earlier) if f.measure == measure and fits(figure, f)), None)
    group_of = scene.has(figure.first, figure.last, "link.of-victims", "link.of-dead", "link.of-injured")
    if group_of and figure.kind == "part" and figure.outcome is None and scene.at(figure.first - 1, "claims.of"):
        return None  # 'the father of two of the victims'
    before = [f for f in before if f.kind != "count" or (f.value or 0) >= (figure.value or 0)]
    things = any(f.label == "COUNT" for f in before) and all(f.kind in ("count", "bare") for f in before)
    if before and figure.kind == "part" and not wanted and (things or all(f.kind == "count" for f in before)):
        figure.kind, figure.outcome = "count", before[-1].outcome  # 'Thirty of his staff died, five of them abroad'
        return None
    if figure.kind == "part" and not wanted and before and of_count(scene, figure, before[-1]):
        figure.kind = "count"
        return None
    figure.outcome = figure.outcome or wanted
    if _of_toll(scene, figure):
        return of_victims(figure, before, earlier)
    words = figure.first, figure.last
    people = figure.kind == "part" and scene.has(*words, "person") and not scene.has(*words, "link.partitive")
    if people and (same := of_same_noun(scene, figure, before, earlier)) is not None:
        return same
    if people and figure.outcome is None:
        return None  # 'thirty of the treaty's members'
    named = figure.kind == "part" and scene.at(figure.last, "person")
    if figure.label == "ORDNANCE-PRONOUN":
        return items(figure, earlier)
    if not before and not wanted and (both := both_divided(figure, earlier)) is not None:
        return both
    for candidate in back(before, earlier):
        if partless(figure, candidate):
            continue
        if any(f.label == "ACCOUNT" and f.first < candidate.first and f.last == candidate.last for f in before):
            continue  # 'Children accounted for 215 of the 692 casualties, and 48 of them died.'
        if (figure.outcome or people or named) and candidate.kind not in ("person", "part", "bare"):
            continue  # '624 were killed in 1,785 accidents, 53 of them deminers'
        far = candidate.kind == "area" and figure.sentence - candidate.sentence > 1  # hectares are no 'them' for long
        if figure.action and (far or candidate.kind in HARM):
            continue
        whole = candidate.parent
        apart = figure.sentence != candidate.sentence or figure.first - candidate.last > 3
        if (
            whole is not None
            and apart
            and wanted is None
            and of_whole(figure, candidate, whole)
            and compatible(figure, whole)
            and fits(figure, whole)
        ):
            return whole  # a second part of the same total
        if wanted and candidate.outcome not in (wanted, None):
            continue
        if fits(figure, candidate) and compatible(figure, candidate):
            return candidate
    if wanted:  # 'of the injured' where only the toll of both was told
        wholes = (f for f in totals(before, earlier) if f.kind == "person" and fits(figure, f))
        return next((f for f in wholes if f.label != "TOLL" or f.outcome == "killed_or_injured"), None)
    return None


def _of_toll(scene: Scene, figure: Figure) -> bool:
    """'Eight of the victims', 'nine of last year's victims', 'Of last year's victims, 12'."""
    noun = figure.first - 2 if scene.at(figure.first - 1, "=,") else figure.last - 1
    dated = figure.rule == _OF_PERIOD and scene.at(noun, "person.outcome-noun")
    return dated or scene.has(figure.first, min(figure.last + 1, len(scene.tape)), "link.of-victims")


def _right_beside(scene: Scene, part: Figure, whole: Figure) -> bool:
    """'In 2022 there had been 390, 102 of them deaths': of a number that has no noun yet."""
    aside = part.first == whole.last + 1 and scene.at(whole.last, "=,") and part.outcome in ("killed", "injured")
    return aside and whole.label == "BARE" and whole.kind == "bare" and not whole.outcome and fits(part, whole)


def _recalled_whole(
    scene: Scene, figure: Figure, before: list[Figure], earlier: list[Figure], wanted: str | None
) -> Figure | None:
    """The whole that its own words name: '68 of the 361', '61 of the total', '… in 2023, 188 of them'."""
    if before and _right_beside(scene, figure, before[-1]):
        return before[-1]
    told = before[-1] if before else next((f for f in reversed(earlier) if f.kind == "incident"), None)
    if told is not None and figure.sentence - told.sentence <= 1 and ended_fatally(scene, figure, told):
        return told
    if before and next_of_them(scene, figure, before[-1]):
        return before[-1].parent
    inner = [scene.numbers[u].value for u in range(figure.first + 1, figure.last) if u in scene.numbers]
    told_before = (*reversed(before), *reversed(earlier)) if inner else ()  # also what stood beside another period
    same = next((f for f in told_before if f.kind != "count" and f.value == inner[0] is not None), None)
    if same is not None:
        return same
    beside = before[-1] if before and not wanted else None
    if beside is not None and beside.compared and figure.first - beside.last <= _BESIDE:
        return beside if fits(figure, beside) and compatible(figure, beside) else None
    counted = figure.kind == "part" or figure.label == "ACCOUNT"
    if counted and scene.at(figure.last, "link.of-total"):
        whole = victims(figure, before, earlier)
        figure.outcome = whole.outcome if whole is not None else figure.outcome
        return whole
    return None
