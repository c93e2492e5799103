"""Which periods of its sentence may be a figure's at all: not those that lie behind a total, nor the day of an accident
that is counted for a year."""

from __future__ import annotations

from minewire.resolve.claims.figure import HARM, WORK, Figure
from minewire.resolve.claims.scene import Scene
from minewire.resolve.periods import Period

from .ends import Spot
from .outside import announces
from .stands import STOCK
from .stretches import is_long, lasts, within

_RETAKEN_BEFORE = 8  # units of 'liberated from the occupation of the army in'
_FIRST = "incident.first"
_UPDATES = ("=,", "claims.brings", "claims.running")
# 'In 2015 it handed over maps of where it had laid 4,000 mines'
_HAD, _CLAUSES = "claims.had", ("claims.relative", "claims.that")
_SUBJECT = 4  # units from a comma to a figure as the subject behind it: ', and the 4 hectares'
_FAR = 150  # units
_WEEK, _REPORTED = 7, 30  # days; units from the day of a report to a figure in it
_REPORTED_WITHIN, _HAD_WITHIN = 7, 6  # 'on 3 May this newspaper reported that 40 mines of that kind had'
_CLAUSE = 12  # units of ', where the charity has worked since'
_COUNTING = 1  # unit of 'Counting'
_COUNTED_NEAR = 7  # units of 'on the old road near the dam since'


def possible(
    scene: Scene, figure: Figure, figures: list[Figure], usable: list[Spot], report: Period | None
) -> list[Spot]:
    """Those of the usable periods of a sentence that a figure can have."""
    if figure.running and (told := [f.last for f in figures if f.first < figure.first]):
        usable = [s for s in usable if s.first > max(told) and not scene.has(s.last, figure.first, *_UPDATES)]
    if scene.at(figure.first - 2, "claims.brings"):
        # 'Monday's death brings to nine the number of people killed since January'
        usable = [s for s in usable if s.first >= figure.last and s.period.relation == "since"] or usable
    if figure.action == "laid" and figure.trigger is not None and scene.has(figure.trigger - 2, figure.trigger, _HAD):
        usable = [s for s in usable if s.first > figure.trigger or not scene.has(s.last, figure.trigger, *_CLAUSES)]
    if scene.at(figure.first - 1, "claims.work-of"):
        usable = [s for s in usable if not announces(scene, figure, s)]
    usable = [s for s in usable if _away(figure, s) or not _of_something_else(scene, figure, figures, s)]
    # 'by the May bulletin, mines have killed 12 this year'
    usable = [s for s in usable if not scene.at(s.last, "claims.its-time")] or usable
    usable = [s for s in usable if not counts_in(scene, figure, s)] or usable
    if report is not None:
        # behind four months of this year, '38 of this year's dead' are of those
        usable = [s for s in usable if not (figure.first < s.first < figure.last and within(report, s.period))]
    if figure.kind in HARM:
        usable = [s for s in usable if not _worked_there(scene, figure, s)]
    if figure.kind == "person":
        usable = [s for s in usable if not _of_all_accidents(scene, figure, figures, s)]
        usable = [s for s in usable if not _land_retaken(scene, s)]
    if report is not None and is_long(report):
        usable = [s for s in usable if not _says_when(scene, figure, figures, s, report)]
    return usable


def counts_in(scene: Scene, figure: Figure, spot: Spot) -> bool:
    """'Counting Saturday's dead, 34 have been killed since 1992', 'With those of Friday, 19 were hurt this year': the
    day of those who were counted last."""
    first = scene.sentences[figure.sentence][0]
    comma = scene.some(spot.last, figure.first, "=,")
    if is_long(spot.period) or comma is None or not scene.has(first, first + _COUNTING, "claims.counting"):
        return False
    of_day = scene.at(spot.last, "claims.genitive") or scene.at(spot.first - 1, "claims.of")
    return of_day and not scene.has(first, spot.first, "=,", "=;")


def _away(figure: Figure, spot: Spot) -> bool:
    """Whether a period stands so far off that nothing else can be told of it beside the figure."""
    return not -_FAR < spot.first - figure.first < _FAR


def _of_something_else(scene: Scene, figure: Figure, figures: list[Figure], spot: Spot) -> bool:
    if _of_next_clause(scene, figure, spot) or _since_event(scene, figure, spot) or _when_reported(scene, figure, spot):
        return True
    work = figure.kind in WORK and figure.action not in STOCK
    return work and (_day_of_stock(scene, figure, figures, spot) or _of_next_subject(scene, figure, figures, spot))


def _when_reported(scene: Scene, figure: Figure, spot: Spot) -> bool:
    """'On 3 May we reported that 40 mines had been lifted': the day of the report, not of what 'had' been done."""
    if not 0 <= figure.first - spot.last <= _REPORTED or spot.period.relation not in (None, "in"):
        return False
    if (lasts(spot.period) or _WEEK + 1) > _WEEK:
        return False
    that = scene.some(spot.last, min(spot.last + _REPORTED_WITHIN, figure.first), "claims.that")
    told = that is not None and scene.has(that - 1, that, "claims.reports", "claims.said", "claims.wrote")
    done = scene.some(figure.last, figure.last + _HAD_WITHIN, _HAD, "claims.had-been")
    return told and done is not None and not scene.has(that or 0, done, "date", "=;", "=.")


def _worked_there(scene: Scene, figure: Figure, spot: Spot) -> bool:
    """'In Gao, where the charity has worked since 2000, 11 have been hurt': since when somebody worked there."""
    if spot.period.relation != "since" or spot.last > figure.first or not scene.at(spot.last, "=,"):
        return False
    opened = scene.some(max(scene.sentences[figure.sentence][0], spot.first - _CLAUSE), spot.first, "=,")
    wheres = opened is not None and scene.has(opened + 1, opened + 2, "claims.relative-place", "claims.relative")
    return wheres and scene.has(opened or 0, spot.first, "claims.at-work")


def _day_of_stock(scene: Scene, figure: Figure, figures: list[Figure], spot: Spot) -> bool:
    """'At the end of May 12 hectares were left; the teams cleared 5': the day on which the land was counted."""
    stop = scene.some(spot.last, figure.first, "=;")
    return stop is not None and not is_long(spot.period) and any(f.action in STOCK for f in figures if f.first < stop)


def _of_next_subject(scene: Scene, figure: Figure, figures: list[Figure], spot: Spot) -> bool:
    """'Lifted 43 mines, and 4.6 hectares were handed over on 3 February': the day of another clause and subject."""
    if is_long(spot.period) or spot.first < figure.last:
        return False
    behind = (f for f in figures if figure.last <= f.first and f.last <= spot.first)
    other = next((f for f in behind if f.kind in WORK and f.trigger is not None and f.trigger >= f.last), None)
    if other is None or other.action == figure.action:
        return False
    joint = scene.some(figure.last, other.first, "=,")
    return joint is not None and scene.at(joint + 1, "claims.and") and other.first - joint <= _SUBJECT


def _since_event(scene: Scene, figure: Figure, spot: Spot) -> bool:
    """'140 mines have been lifted since the blast that killed three there in May': since then, not in May."""
    if spot.first < figure.last or spot.period.relation == "since" or spot.period.to == scene.facts.published:
        return False
    since = scene.some(figure.last, spot.first, "claims.since")
    event = since is not None and scene.has(since + 1, since + 2, "claims.definite", "claims.indefinite")
    return event and scene.has(since or 0, spot.first, "figure") and not scene.has(since or 0, spot.first, "=,", "=;")


def _of_next_clause(scene: Scene, figure: Figure, spot: Spot) -> bool:
    """'caused 96 deaths, and today they still lie there': the time of a clause behind, with a subject of its own."""
    joint = spot.first >= figure.last and scene.at(spot.first - 1, "claims.and")
    subject = spot.last + scene.at(spot.last, "=,")
    return joint and scene.has(subject, subject + 1, "claims.they", "claims.it")


def _land_retaken(scene: Scene, spot: Spot) -> bool:
    """'were hurt by a mine in a district liberated from occupation in 2020', 'in Kalba, a town recaptured in 2022':
    when the land changed hands; 'liberated in 2020' right behind a verb of its own is told elsewhere."""
    if not is_long(spot.period) or spot.period.relation not in (None, "in"):
        return False
    at = scene.some(spot.first - _RETAKEN_BEFORE, spot.first, "claims.retaken")
    if at is None or scene.has(at, spot.first, "punct", "figure", "outcome.past", "action.past"):
        return False
    return scene.at(at - 1, "claims.tract") or (
        scene.at(at - 1, "=,") and scene.has(at - 3, at - 1, "claims.tract", "place")
    )


def _of_all_accidents(scene: Scene, figure: Figure, figures: list[Figure], spot: Spot) -> bool:
    """'Mine kills herder in third such blast this year', 'hurt a boy, one of six accidents since May': the time of all
    the accidents that are counted, of which only the last one hurt somebody."""
    if not is_long(spot.period) or spot.first < figure.last:
        return False
    counted = next((f for f in reversed(figures) if f.last <= spot.first), None)
    if counted is None or counted.kind != "incident" or counted.first < figure.last:
        return False
    rank = counted.number is not None and counted.number.kind == "ordinal"
    one_of = scene.at(counted.first - 1, "claims.of") and scene.at(counted.first - 2, "figure")
    if not (rank or one_of or counted.rule == _FIRST):
        return False
    return spot.first - counted.last <= _COUNTED_NEAR and not scene.has(counted.last, spot.first, "punct", "figure")


def _says_when(scene: Scene, figure: Figure, figures: list[Figure], spot: Spot, report: Period) -> bool:
    """'47 mines were destroyed and one accident was recorded, on May 3, when …' behind what was done in a year: the
    accidents of that year are counted, and the day only says when they were."""
    if is_long(spot.period) or spot.first < figure.last or not within(spot.period, report):
        return False
    comma = spot.first - 1 - (not scene.at(spot.first - 1, "=,"))
    counted = next((f for f in reversed(figures) if f.last <= spot.first), None)
    if counted is None or counted.kind != "incident" or not scene.at(comma, "=,"):
        return False
    if counted.number is None and not scene.has(counted.first, counted.last, "claims.single"):
        return False
    between = scene.has(counted.last, comma, "punct", "figure")
    return (counted.last < comma and not between) or scene.has(counted.first - 2, counted.first, "claims.existed")
