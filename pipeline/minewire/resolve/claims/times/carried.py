"""Which figures without a time of their own are told of the time that the report is in."""

from __future__ import annotations

from minewire.resolve import calendar as cal
from minewire.resolve.claims.figure import HARM, WORK, Figure
from minewire.resolve.claims.near import Near
from minewire.resolve.claims.rows import mark_of_row
from minewire.resolve.claims.scene import Scene
from minewire.resolve.periods import Period

from .ends import Spot, leads_report
from .so_far import Told
from .stands import STOCK
from .stretches import is_long, lasts, same, within

EVENT, _LARGE = 20, 100  # victims of one accident are fewer; those of a toll are more
_DEVICE_WITHIN = 3  # 'an old anti-tank mine'
_HOURS_WITHIN = 4
_COUNTED_WITHIN = 5  # units of 'two other recent landmine'
_SPOT_WITHIN = 7  # 'of the same type at the site'
_SEASON = 92  # days
_MONTH = 31  # days: victims told beside one another within so long a time are of it, also uncounted ones


def dud(scene: Scene, figure: Figure) -> bool:
    """'From 1964 to 1973 planes dropped two million tons. As many as 80 million never exploded': of those years."""
    return figure.action == "remaining" and figure.trigger is not None and scene.at(figure.trigger, "action.dud")


def other_events(scene: Scene, index: int) -> bool:
    """'Seven more were hurt in two other incidents': of other days and places than the one told before."""
    first, last = scene.sentences[index]
    for unit in range(first + 1, last):
        if not scene.at(unit, "incident"):
            continue
        counted = scene.some(max(first, unit - _COUNTED_WITHIN), unit, "figure")
        number = scene.numbers.get(counted) if counted is not None else None
        many = number is not None and (number.value is None or number.value > 1)
        if many and scene.has(counted or first, unit, "claims.other-events"):
            return True
    return False


def of_report(
    near: Near, told: Told, figure: Figure, index: int, spots: list[Spot], apart: set[int]
) -> tuple[Period, str] | None:
    """The report's time and how near it was told; `apart` takes the figures that have another one, not told."""
    report = told.of(harm=figure.kind in HARM)
    beside = near.scene.same_paragraph(told.sentence, index)
    nationwide = told.title is not None and near.scene.has(*near.scene.sentences[index], "claims.nationwide")
    if nationwide and report is not None and not is_long(report):
        report, beside = told.title, False  # 'a further 12 accidents nationwide': not of the day of the last one
    others = figure.kind == "person" and near.scene.has(figure.first, figure.last, "claims.other-kind")
    few = figure.kind == "person" and (figure.number is None or not figure.value)
    others = others or (few and _in_it(near, index))
    if others and report is not None and is_long(report) and not beside:
        report = told.day or report  # 'two other men were hurt': in the accident, not in the year told last
    # 'since independence' is not the day of the report
    since = near.since(index) and not any(spot.period.relation == "since" for spot in spots)
    if report is not None and not is_long(report) and other_events(near.scene, index):
        return None
    if report is not None and not is_long(report) and mark_of_row(near.scene, index) is not None:
        # 'Zar: 15 incidents', a row of the report, is not of the day on which one of them befell
        report = told.main if told.main is not None and within(report, told.main) else report
    if report is None or since or figure.action in STOCK or figure.action == "laid":
        return None
    if _said_before(near, figure, report, spots):
        apart.add(id(figure))
        return None
    if _told_on_a_day(near, figure, report, spots):
        apart.add(id(figure))
        return None
    if near.scene.at(figure.last - 1, "person.survivor"):
        return None
    if report.relation == "since" and figure.kind == "person" and not beside and _blew_up(near, index):
        told.report = None  # one accident is not of all the years in which mines have killed
        return None
    if not _of_its_time(near, told, report, figure, index, beside=beside):
        return None
    if figure.kind in WORK and _to_now(near, told, report, figure, index, beside=beside):
        apart.add(id(figure))
        return None
    return report, "paragraph" if beside else "article"


def _said_before(near: Near, figure: Figure, report: Period, spots: list[Spot]) -> bool:
    """'On 15 March they reported a blast', behind one of 16 March: what was said before the report's time is not of
    it."""
    voice, begin = near.voice(figure), report.from_ or ""
    of_words = (s for s in spots if near.reported(s.period.start))
    said = [*of_words, *(s for s in spots if voice is not None and s.period.end <= voice["start"])]
    return any("" < (spot.period.to or "") < begin for spot in said)


def _told_on_a_day(near: Near, figure: Figure, report: Period, spots: list[Spot]) -> bool:
    """'Two boys were killed by a mine in Zar, police said on Saturday', behind what was done in half a year: one
    accident, told by itself."""
    one = figure.kind in HARM and figure.parent is None and (figure.value or EVENT) < EVENT
    if not one or not is_long(report) or not _another(near, figure.sentence):
        return False
    days = [spot for spot in spots if not is_long(spot.period)]
    return any(near.reported(day.period.start) or leads_report(near.scene, day, figure) for day in days)


def _of_its_time(near: Near, told: Told, report: Period, figure: Figure, index: int, *, beside: bool) -> bool:
    if figure.kind in HARM:
        short = beside and told.harm and (lasts(report) or _MONTH + 1) <= _MONTH
        one = figure.number is None and figure.kind == "person"
        if one and is_long(report) and not short and not _in_work(near, index):
            return False  # 'a shepherd died' is of some day, not of the years before
        alone = figure.parent is None and (figure.value or EVENT) < EVENT
        if not beside and alone and not told.harm and report.relation == "since" and not _in_work(near, index):
            return False  # an accident is not of all the years of work told before
        if not beside and told.befell and _another(near, index):
            return False
        many = (figure.value or 0) >= EVENT and near.scene.has(*near.scene.sentences[index], "claims.have")
        vague = figure.kind == "person" and figure.value is None and figure.number is not None
        vague = vague and near.scene.has(*near.scene.sentences[index], "claims.have")
        if (vague or (not beside and many)) and not is_long(report):
            return False  # 'mines have killed 40 people in Syria' is not of the day of an accident
        sentence = near.scene.sentences[index]
        up_to_now = (figure.value or 0) >= EVENT and near.scene.has(*sentence, "claims.have", "claims.been")
        if up_to_now and not is_long(report) and _long_ago(near, report):
            return False  # 'in all, 76 people have been killed', behind an accident of years ago
        done = near.scene.has(near.scene.sentences[index][0], figure.first, "claims.have") and not told.harm
        if done and _long_ago(near, report):
            return False  # 'the track has cost four lives': not of the years in which its mines were lifted
        large = figure.kind == "person" and (figure.value is None or figure.value >= _LARGE)
        if not beside and (figure.value or 0) >= _LARGE and not is_long(report):
            return False
        if not beside and large and not told.harm and not (_titled(told, report) or _main(told, report)):
            return False  # 'mines have killed thousands' is not of the month whose clearance was told
    elif report.relation == "since" and _of_another(near, told, figure, beside=beside):
        return False
    places = near.opens_with_place(index) and near.opens_with_place(told.sentence)
    # 'In Benin a mine killed five on May 2.', 'In the DRC mines wounded two.'
    return beside or is_long(report) or not places


def _long_ago(near: Near, report: Period) -> bool:
    """Whether a time was over months before the article: what 'has' happened is not of it."""
    today, end = cal.parse_day(near.scene.facts.published), cal.parse_day(report.to)
    return today is not None and end is not None and (today - end).days > _SEASON


def _in_work(near: Near, index: int) -> bool:
    """'A corporal was killed in the operation': of the time of that work."""
    scene, (first, last) = near.scene, near.scene.sentences[index]
    return any(
        scene.value("claims.ground", unit) == "work" and scene.at(unit - 2, "claims.amid")
        for unit in range(first + 2, last)
        if scene.at(unit - 1, "claims.definite")
    )


def _in_it(near: Near, index: int) -> bool:
    """'Her cousin was wounded in the blast': the one told before."""
    scene, (first, last) = near.scene, near.scene.sentences[index]
    return any(scene.at(unit - 1, "claims.definite") for unit in range(first + 1, last) if scene.at(unit, "incident"))


def _titled(told: Told, report: Period) -> bool:
    """Whether the report's time is the stretch that its headline is about."""
    return told.title is not None and (told.title.from_, told.title.to) == (report.from_, report.to)


def _main(told: Told, report: Period) -> bool:
    """Whether the report goes on with the victims of the time that it is about."""
    return told.main_harm and same(report, told.main)


def _another(near: Near, index: int) -> bool:
    """Whether a sentence tells of 'a mine': another accident than the one told before."""
    scene, (first, last) = near.scene, near.scene.sentences[index]
    articles = [unit for unit in range(first, last) if scene.at(unit, "claims.indefinite")]
    return any(scene.has(unit + 1, unit + 1 + _DEVICE_WITHIN, "device") for unit in articles)


def _blew_up(near: Near, index: int) -> bool:
    """'… were hurt when a cluster bomb exploded': one accident."""
    scene, (first, last) = near.scene, near.scene.sentences[index]
    when = scene.some(first, last, "claims.when")
    if when is None or not scene.has(when + 1, when + 2, "claims.indefinite"):
        return False
    device = scene.some(when + 2, when + 2 + _DEVICE_WITHIN, "device")
    return device is not None and scene.has(device + 1, last, "cause.trigger")


def _of_another(near: Near, told: Told, figure: Figure, *, beside: bool) -> bool:
    """What somebody else says he found or cleared is not of all the time up to today that others worked."""
    voice = near.voice(figure)
    if voice is None:
        return False
    bodies = {s["id"] for s in near.scene.facts.speakers if s["kind"] == "organisation"}  # a person may speak for one
    two = told.speaker != voice["speaker"] and {told.speaker, voice["speaker"]} <= bodies
    return two or (figure.action == "found" and not beside)


def _to_now(near: Near, told: Told, report: Period, figure: Figure, index: int, *, beside: bool) -> bool:
    """Whether work is told up to now, since whenever it began."""
    scene = near.scene
    first, last = scene.sentences[index]
    if scene.has(first, figure.first, "claims.so-far"):
        return True
    if not told.harm:
        return False
    if is_long(report):
        return not beside and not _titled(told, report)
    if figure.kind != "device" or scene.has(first, last, "claims.so-far"):
        return True  # work done so far is not of the day of an accident
    added = scene.has(figure.first - 1, figure.last, "claims.more")  # 'crews found 27 more mines within two hours'
    if added and figure.trigger is not None and scene.at(figure.trigger - 1, "claims.had"):
        return False  # 'He had counted ten more behind the shed.'
    spot = range(figure.last, min(figure.last + _SPOT_WITHIN, last))
    there = any(
        scene.has(u, u + 1, "claims.there", "claims.nearby") or scene.value("claims.ground", u) == "same" for u in spot
    )
    added = added and (there or scene.has(figure.last, figure.last + _HOURS_WITHIN, "duration"))
    then = (beside or added) and not scene.has(first, last, "claims.have", "claims.eventually")
    return told.accident and not then and not scene.has(first, last, "claims.later", "claims.searches")
