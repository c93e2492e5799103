"""What the words of a part say of its whole: the device it names, all whom a sentence divided, things counted."""

from __future__ import annotations

from minewire.resolve.claims.done.paired import FORMS
from minewire.resolve.claims.figure import PLANNED_WHOLE, Figure
from minewire.resolve.claims.harmed.no_verb import GROUPS
from minewire.resolve.claims.scene import Scene

from .accidents import of_those
from .wholes import back, fits, of_both, totals

_HAUL = 3  # units of 'The latest load'
_ASIDE = 2  # units between a total and its part: a comma, a bracket

_SHARE, _OF_THE = "ordnance.account", 4  # units of 'of the rusty mines'
_OPENED = 6  # units of 'Of the anti-personnel mines,'
_BACK = 3  # sentences back to what a part of devices or land is of
_TOLD = (
    "claims.within",
    "claims.in",
    "claims.where",
    "claims.beneath",
    "claims.passive",
    "claims.lies",
    "action.state",
)


def figure_includes(scene: Scene, first: int, figures: list[Figure]) -> bool:
    """'Last year's figure includes 9,117 anti-tank mines': not one that the sentence gives itself."""
    verb = scene.some(first, figures[0].first, "link.included") if figures else None
    if verb is not None and scene.at(first, "claims.definite") and verb - first <= _HAUL:
        return True  # 'The load included 40 shells'
    return verb is not None and scene.at(verb - 1, "link.figure")


def named_device(scene: Scene, figure: Figure) -> str | None:
    """The device of '150 of the anti-tank mines', and of 'shells made up 40 of the items'."""
    if figure.rule == _SHARE:
        noun = scene.some(figure.last, figure.last + _OF_THE, "device")
        return None if noun is None else scene.value("device", noun)
    device = scene.some(figure.first, figure.last, "device")
    if device is None or not scene.has(figure.first, device, "claims.of", "claims.recall"):
        return None
    return scene.value("device", device)


def both_divided(figure: Figure, earlier: list[Figure]) -> Figure | None:
    """'… with 39 victims, 8 dead and 31 injured. 26 of them were children': of all whom the last sentence divided."""
    last = earlier[-1] if earlier and (figure.kind == "part" or figure.label == "ACCOUNT") else None
    if last is None or last.kind != "person" or last.outcome not in ("killed", "injured"):
        return None
    told = [f for f in earlier if f.kind == "person" and f.sentence == last.sentence]
    parts = sum(f.value or 0 for f in told if f.outcome in ("killed", "injured"))
    near = [
        f for f in earlier if f.kind == "person" and last.sentence - f.sentence <= 1
    ]  # or of the sentence before it
    both = (f for f in near if f.outcome == "killed_or_injured" and f.value == parts and fits(figure, f))
    if (whole := next(both, None)) is not None and figure.label == "ACCOUNT":
        figure.outcome = whole.outcome
    return whole


def of_count(scene: Scene, part: Figure, before: Figure) -> bool:
    """'76 jobs, 31 of them for women': a part of what is no claim; but not of the villages in
    'accidents in three villages, 31 of them fatal'."""
    beside = before.kind == "count" and before.label == "COUNT" and part.first - before.last <= _ASIDE
    if not beside or scene.has(before.first - 1, before.first, "claims.within", "claims.where"):
        return False
    return scene.has(before.last, part.first, "=,", "=(", "claims.dash", "link.including") and fits(part, before)


def opened_toll(scene: Scene, figure: Figure, earlier: list[Figure]) -> Figure | None:
    """'Of those, 61 were killed', 'Of those killed, 50 were civilians': the toll that the sentence divides."""
    first, _ = scene.sentences[figure.sentence]
    end = scene.some(first + 1, figure.first, "figure") or figure.first
    asked = range(first + 1, min(first + 3, end))  # 'Of those killed, 50', not 'Of them 68 died'
    wanted = next((v for u in asked for form in FORMS if (v := scene.value(f"outcome.{form}", u))), None)
    wanted = wanted or next((v for name, v in GROUPS if scene.at(first, name)), None)
    if scene.at(first, "link.of-victims") and figure.outcome is None:
        # '28 casualties, six of them dead and 22 hurt. Of the casualties, 19 were men': of all, not of the hurt
        both = (f for f in totals([], earlier) if f.kind == "person" and f.outcome == "killed_or_injured")
        if (total := next((f for f in both if fits(figure, f)), None)) is not None:
            figure.outcome = total.outcome
            return total
    for whole in totals([], earlier) if wanted is None else back([], earlier):
        if whole.kind != "person" or not fits(figure, whole):
            continue
        if wanted == "injured" and figure.outcome == "killed" and whole.outcome in (wanted, "killed_or_injured"):
            hurt = [f for f in earlier if f.kind == "person" and f.outcome == whole.outcome and not f.compared]
            return max(hurt, key=lambda f: f.value or 0)  # 'Of those hurt that year 61 died'
        if wanted is None and figure.label == "PREDICATE" and figure.outcome is None:
            if of_both(figure, whole, earlier):
                return None  # 'killed 28 and hurt 61. Of these, 12 were soldiers'
            figure.outcome = whole.outcome
            return whole
        if whole.outcome == wanted or (wanted is None and whole.outcome in ("killed_or_injured", figure.outcome)):
            figure.outcome = figure.outcome if wanted is None else wanted
            if figure.label == "PREDICATE":
                figure.outcome = whole.outcome
            return whole
    return None


def named_whole(scene: Scene, figure: Figure, earlier: list[Figure]) -> Figure | None:
    """'Of the anti-personnel mines, 811 were lifted by …', 'Of the July area, the army did 1,500 hectares': the total
    told before for that device, or of land."""
    first, _ = scene.sentences[figure.sentence]
    if figure.kind not in ("bare", "area") or not scene.has(first, first + 1, "claims.of", "claims.recall"):
        return of_those(scene, figure, earlier)
    comma = scene.some(first, min(first + _OPENED, figure.first), "=,", "figure")
    if comma is not None and scene.at(comma, "=,") and scene.has(comma - 1, comma, "claims.land", "unit.area"):
        areas = (f for f in totals([], earlier) if f.kind == "area" and f.action not in (None, "remaining", "planned"))
        return next((f for f in areas if figure.kind == "area" and fits(figure, f)), None)
    named = scene.some(first, min(first + _OPENED, figure.first), "device") if figure.kind == "bare" else None
    measure = None if named is None else scene.value("device", named)
    wholes = [*totals([], earlier), *reversed(earlier)]  # also 'Of the mines, 12 …' of a share told before
    return next((f for f in wholes if f.measure == measure and fits(figure, f)), None) if measure else None


def are_people(scene: Scene, figure: Figure) -> bool:
    """'120 of them are women': no part of the mines told before."""
    meant = scene.has(figure.last + 1, figure.last + 3, "device.meant")  # '12 of them were meant for people'
    return (
        scene.at(figure.last, "claims.passive") and scene.has(figure.last + 1, figure.last + 3, "person") and not meant
    )


def far(scene: Scene, figure: Figure, whole: Figure) -> bool:
    """'To four of them we received an answer', 'one of these hung on a gate': nothing is told of a part of the devices
    or the land told before."""
    if figure.label != "PART" or figure.trigger is not None or scene.at(figure.first - 1, "link.including"):
        return False
    went = scene.at(figure.last, "lower") and not scene.has(figure.last, figure.last + 1, *_TOLD)
    return figure.sentence - whole.sentence > _BACK or (figure.value == 1 and went)


def outside_brackets(scene: Scene, figure: Figure, before: list[Figure]) -> list[Figure]:
    """'38 victims (11 dead, 27 injured), nine of them women', '…), of whom nine were women': what 'them' can mean is
    not in the bracket; '43 areas with a total of 52 hectares, nine of them': nor is it how large they are."""
    sized = len(before) > 1 and before[-1].kind == "area" and before[-2].kind == "hazard"
    if sized and figure.partitive and scene.has(before[-2].last, before[-1].first, "claims.with", "claims.spread"):
        parted = scene.has(before[-2].last, before[-1].first, "punct", "claims.and", "claims.passive")
        return before if parted else before[:-1]
    comma = figure.first - 1 - scene.at(figure.first - 1, "link.partitive")
    close = comma - 1
    if not (scene.at(comma, "=,") and scene.at(close, "=)")):
        return before
    first, _ = scene.sentences[figure.sentence]
    opens = next((unit for unit in range(close, first - 1, -1) if scene.at(unit, "=(")), first)
    return [f for f in before if f.last <= opens] or before


def verb_of_another(scene: Scene, part: Figure, whole: Figure) -> None:
    """'65 were killed, including 50 civilians, and 277 were injured': the last verb is not of the 50."""
    behind = part.trigger is not None and part.trigger > part.last
    if behind and whole.outcome and scene.has(part.last, part.trigger or 0, "figure"):
        part.outcome, part.trigger = whole.outcome, None


def _die_again(scene: Scene, part: Figure, whole: Figure, behind: list[Figure]) -> None:
    """'One of the deceased died on the spot, the other succumbed later': all of them were counted as dead."""
    if not whole.outcome == part.outcome == "killed":
        return
    verb = scene.at(part.last, "claims.dying") or scene.at(part.last, "outcome.state")
    hurt = scene.has(part.first, part.last, "link.of-injured", "outcome.past")  # 'Two of the wounded died': more dead
    if verb and not hurt and part.kind == "part" and scene.has(part.first, part.last, "claims.victims"):
        part.kind = "count"
        for other in behind:
            if (
                other.outcome == "killed"
                and other.label == "IMPLIED"
                and scene.has(other.first - 1, other.last, "claims.rest")
            ):
                other.kind = "count"


def settle_outcomes(scene: Scene, part: Figure, whole: Figure | None, behind: list[Figure]) -> None:
    """'injuring 500 people, including 300 deaths' are of both; 'killed 900, including 60 victims in May' is of the
    dead."""
    if whole is None:
        return
    _die_again(scene, part, whole, behind)
    fatal = part.outcome == "killed" and scene.has(part.first, part.last, "person.fatal")
    if fatal and whole.outcome == "injured" and part.value != 0:
        whole.outcome = "killed_or_injured"
    plain = part.outcome == "killed_or_injured" and part.trigger is None
    if plain and whole.outcome in ("killed", "injured") and scene.has(part.first, part.last, "claims.victims"):
        part.outcome = whole.outcome


def alone(figure: Figure) -> bool:
    """Whether a figure is told for itself: a row of a list by place, a plan of which a share was done."""
    return figure.label == "PAIR" or figure.rule == PLANNED_WHOLE


def people_before(scene: Scene, figure: Figure, before: list[Figure]) -> Figure | None:
    """The people right before 'of whom six died': 'Seventeen of them were children, of whom …'; a smaller one between
    is that of something else ('933 victims – two a day – of whom 365 died')."""
    people = (f for f in reversed(outside_brackets(scene, figure, before)) if f.kind != "count" and fits(figure, f))
    whole = next(people, None)
    return whole if whole is not None and (whole.kind in ("person", "part") or whole.outcome) else None
