"""Times that only tell how a device came to lie there: 'a mine laid in 1974', 'a bomb from the Second World War'."""

from __future__ import annotations

import re
from dataclasses import dataclass

from minewire.resolve import calendar as cal
from minewire.resolve.claims.scene import Scene
from minewire.resolve.claims.view import View

from .ends import Spot, dates_from
from .stretches import is_long, lasts

_YEAR = re.compile(r"\d{4}|.{0,4}\d{4}s")  # '1992', 'the 1990s'
_LONG_GONE = 2  # years after which no report is of the year
_LEADS = 4  # units that may stand before a time that opens its sentence
_MAPS = 6  # 'the maps that Armenia had handed over'
_WAR = 20  # units of 'mines along its borders from its war of independence from France in'
_FREED = 9  # units of 'liberated from Armenian occupation in'
_VISIT_BEFORE, _DURING = 16, 4  # units of 'during their visit to the province of Xieng Khuang, in the north, from'
_MONTH, _OLD = 31, 62  # days
_SAYS_WITHIN = 12  # units of 'the UN office for refugees in South Sudan'
_BEFORE = 22  # units before a time in which the device stands


@dataclass(slots=True)
class _Sets:
    laid: re.Pattern[str]  # 'a mine laid in …'
    left: re.Pattern[str]  # 'mines that the army left there during …', 'a shell from …': of a war only
    device: re.Pattern[str]
    lain: re.Pattern[str]  # 'a mine that had lain there since …'
    war: re.Pattern[str]  # 'mines from its war of independence from France in …'
    closed: re.Pattern[str]  # 'hillside, taken out of use in …'
    since: frozenset[str]


def _sets(view: View) -> _Sets:
    one = view.one
    device, laid, during = one("device", "device.thing", "hazard"), one("claims.laid"), one("claims.during")
    munition = one("device", "device.thing", "device.weak", "hazard")
    the = one("claims.the")
    stop = one("=,", "=;", "=.", "para", "figure", "outcome.past", "outcome.state", "cause.trigger", "claims.since")
    clause, comma = f"[^{stop[1:]}", one("=,")
    done = one("action.past", "action.active", "claims.passive", "claims.perfect", "claims.future", "action.them")
    by_whom = f"[^{stop[1:-1]}{done[1:]}"  # 'planted here by both sides', 'laid by troops that held it'
    which = f"{one('claims.relative', 'claims.that')}{clause}{{0,5}}"  # 'mines which the army had laid'
    time = f"(?:{the}?{one('claims.time')}{one('claims.of', 'claims.recall')}?)?"
    war, lower = one("claims.war"), one("lower")
    sides = one("place", "cap", "demonym", "claims.and", "claims.definite")
    whose = f"(?:{one('claims.of')}{lower})?(?:{lower}{sides}{{1,4}})?"
    kind = one("duration", "lower")  # 'by the two-year war'
    lain, land = (
        f"(?:{one('claims.lain')}|{one('claims.had-been')}{one('claims.there')})",
        one("area", "claims.land", "claims.soil", "claims.ground", "hazard"),
    )
    shut = f"{land}(?:{clause}{{0,5}}{comma})?{clause}{{0,2}}{one('claims.closed-off')}{clause}{{0,4}}"
    dated = f"{comma}?{one('claims.dates')}?{one('claims.dated')}{time}"
    return _Sets(
        re.compile(
            f"{device}(?:{clause}{{0,5}}{comma})?(?:{clause}{{0,3}}|{which}){laid}(?:{clause}{{0,4}}|{by_whom}{{0,14}})"
            f"{during}{{1,2}}{the}?$"
        ),
        re.compile(f"{device}(?:{clause}{{0,5}}{laid}{clause}{{0,5}}{during}{{1,2}}|{dated}){the}?{kind}?$"),
        re.compile(f"(?:{one('device.war', 'device.war-tail', '=-', 'device.kind', 'device.old')}){{0,4}}{device}"),
        re.compile(f"{munition}{comma}?{clause}{{0,6}}{lain}{clause}{{0,4}}{one('claims.since')}{the}?$"),
        re.compile(f"{device}{clause}{{0,7}}{one('claims.dated')}{the}?{clause}{{0,2}}{war}{whose}{during}{the}?$"),
        re.compile(f"{shut}{one('claims.since', 'claims.during')}{{1,2}}{the}?$"),
        view.union(("claims.since", "claims.during")),
    )  # fmt: skip


def of_birth(scene: Scene, spot: Spot) -> bool:
    """'Ramil Agayev (1992) and Anar Aliyev (1988) were hurt': a year in brackets behind a name."""
    held = scene.at(spot.first - 1, "=(") and scene.at(spot.last, "=)") and scene.tape.unit(spot.first).isdigit()
    named = scene.at(spot.first - 2, "cap") and scene.at(spot.first - 3, "cap")
    return held and named and not scene.has(spot.first - 2, spot.first - 1, "place", "device", "incident")


def of_land(scene: Scene, participle: int, spot: Spot) -> bool:
    """'In the villages recaptured in 2020': when land changed hands, where that is a year long gone; 'found in the
    territories liberated from occupation in 2023', told that year or the next, is the time of the finds. 'The maps
    handed over in 2021 show 95,000 mines': when maps did."""
    period = spot.period
    if scene.has(participle, participle + 1, "claims.gave", "claims.get"):
        return scene.has(max(participle - _MAPS, 0), spot.first, "action.map-context")
    if not (scene.at(participle, "claims.retaken") and scene.at(participle - 1, "claims.tract")):
        return False
    year, now = (period.from_ or "")[:4], (scene.facts.published or "")[:4]
    whole = (period.from_, period.to) == (f"{year}-01-01", f"{year}-12-31")
    return whole and now != "" and int(now) - int(year) >= _LONG_GONE


def told_in(scene: Scene, spots: list[Spot], first: int, last: int) -> None:
    """'In January, the mission reported 41 deaths throughout 2024', 'which on Sunday counted 428 victims over that
    period': the first time is that of the report where what it tells has one of its own."""
    lead = spots[0]
    counted = scene.at(lead.last, "claims.keeps-count")
    leads = counted or (lead.opens and lead.first - first <= _LEADS)
    figure = scene.some(lead.last, last, "figure") if leads else None
    if figure is None or any(lead.last <= spot.first < figure for spot in spots[1:]):
        return
    said = lead.last if counted else scene.some(lead.last, figure, "claims.reports")
    longer = lasts(lead.period) or 0
    own = any(spot.usable and spot.first > figure and (lasts(spot.period) or 0) > longer for spot in spots[1:])
    beside = scene.some(figure, last, "compare.previous")
    compared = beside is not None and scene.has(beside + 1, beside + 3, "figure")  # no 'deaths from mines'
    if said is not None and own and not compared and not scene.has(figure, last, "=;", "claims.than"):
        lead.usable = False


def of_device(scene: Scene, first: int, last: int, *, named: bool, long: bool) -> bool:
    """Whether a time tells of a device: when it was laid, which war left it; not when it did harm."""
    sets, chars = scene.view.own(_sets), scene.chars
    at = max(first - _BEFORE, 0)
    if named and scene.at(first, "device"):
        return True  # 'two World War II bombs' are one unit
    if named and sets.lain.search(chars, at, first):
        return True  # 'a shell that had remained in the ground since World War II'
    if _before_then(scene, first) or scene.at(last, "claims.of-manufacture") or dates_from(scene, first, befell=False):
        return True  # 'mines of 2021 manufacture', 'the mines date from 2015'
    wars = last + scene.at(last, "claims.genitive")  # 'shells from last autumn's war'
    if named or scene.at(wars, "claims.war"):
        if sets.left.search(chars, at, first):
            return True
        before = first > 0 and chars[first - 1] not in sets.since
        if named and before and sets.device.match(chars, last):
            return True
    if sets.war.search(chars, max(first - _WAR, 0), first):
        return True
    # Not 'mines lying there since 24 February', told of those they killed.
    year = _YEAR.fullmatch(scene.tape.unit(first)) is not None
    patterns = (sets.laid, sets.closed, sets.lain) if year else (sets.laid, sets.closed)
    return long and any(pattern.search(chars, at, first) for pattern in patterns)


def _before_then(scene: Scene, first: int) -> bool:
    """'400,000 mines from before 2000': how old they are."""
    dated = scene.at(first - 1, "claims.before") and scene.at(first - 2, "claims.dated")
    return dated and scene.has(first - _LEADS, first - 2, "device", "device.thing", "hazard")


def of_visit(scene: Scene, spot: Spot) -> bool:
    """'Shown to partners during their visit to Attapeu, in the south, from Monday to Friday': days of a visit; 'in the
    lands liberated from the occupation of Armenia in 2020': the year in which land changed hands."""
    freed = scene.some(max(spot.first - _FREED, 0), spot.first, "claims.retaken")
    if freed is not None and not scene.has(freed, spot.first, "punct", "figure") and of_land(scene, freed, spot):
        return True
    unit = scene.some(max(spot.first - _VISIT_BEFORE, 0), spot.first, "claims.visit")
    return unit is not None and scene.has(max(unit - _DURING, 0), unit, "claims.during")


def old_news(scene: Scene, spots: list[Spot], index: int) -> bool:
    """'In June 2022 the UN said its teams had destroyed 900 mines', long after: when it was said, and not since when
    they had been at it."""
    last = scene.sentences[index][1]
    today = cal.parse_day(scene.facts.published)
    spot = next((s for s in spots if s.leads and s.usable and is_long(s.period)), None)
    end = cal.parse_day(spot.period.to) if spot is not None else None
    begin = cal.parse_day(spot.period.from_) if spot is not None else None
    if spot is None or begin is None or end is None or (end - begin).days > _MONTH or len(spots) > 1:
        return False
    if spot.period.relation not in (None, "in") or (today is not None and (today - end).days <= _OLD):
        return False
    said = scene.some(spot.last, min(spot.last + _SAYS_WITHIN, last), "claims.said", "figure", "area")
    if said is None or not scene.at(said, "claims.said"):
        return False
    figure = scene.some(said, last, "figure", "area")
    spot.usable = figure is None or not scene.has(said, figure, "claims.had")
    return not spot.usable
