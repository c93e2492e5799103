"""Days told from another time of the sentence: so long before it, or in the year that a whole is of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from minewire.resolve import calendar as cal
from minewire.resolve.claims.figure import Figure
from minewire.resolve.claims.scene import Scene
from minewire.resolve.moments import Time, relative
from minewire.resolve.periods import Period

from .ends import Spot
from .so_far import Told
from .stands import STOCK, earlier_count
from .stretches import is_long

_EVENT = 6  # units from 'after' to the comma behind what the days are counted from: 'two days after the blast,'
_RIGHT_BEHIND = 4  # units: ', two days after'
_OPENS_WITHIN = 4  # units in which a length opens a sentence
_LONGER = 1.5  # times as many years are no rounding
_YEAR = 12  # months
_STILL_DAY = 3  # sentences in which a story is still of the day that it told
_HOUR_WITHIN = 3  # units: 'at about noon'
_PART_OF_YEAR = 340  # days
_LENGTH_BEHIND = 7  # units: '31 loggers to mines in three years'
_BLOWN_UP = ("device", "incident", "cause.explosion")


def step_of(times: Mapping[int, Time], period: Period) -> tuple[bool, int] | None:
    """How far a time lies from the one told last, or from today, for one that is told so."""
    time = times.get(period.start)
    return relative(time.mention.reading.get("ago")) if time and time.mention.label == "SHIFT" else None


def years_off(times: Mapping[int, Time], period: Period, *, one: bool = True) -> int | None:
    """How many years a time lies from the one told last ('a year earlier'), None for one that is not told so; with
    `one` not 'the year before', which may be all of that year."""
    step = step_of(times, period)
    reading = times[period.start].mention.reading if step else {}
    told = step and reading.get("unit") == "Y" and ("one" in reading if one else "n" not in reading)
    return step[1] if told and step else None


def hours(times: Mapping[int, Time], start: int) -> bool:
    """'The toll was corrected some hours later', '31 mines, destroyed the same day': no other day."""
    said = times[start].mention.reading if start in times else {}
    return (said.get("unit") or said.get("some")) in ("H", "MIN", "S") or str(said.get("rel")) == "c0"


def in_its_year(whole: Period | None, spot: Spot, times: Mapping[int, Time]) -> Period | None:
    """'40 people last year, 12 of them in April': a month that names no year is of the year that its whole is of."""
    period, time = spot.period, times.get(spot.period.start)
    if whole is None or time is None or time.mention.label not in ("MONTH", "DAY") or not period.from_ or not period.to:
        return None
    year = (whole.from_ or "")[:4]
    told = time.mention.reading.keys() & {"y", "yy", "yrel", "rel"} or period.relation not in (None, "in")
    if told or (whole.from_, whole.to) != (f"{year}-01-01", f"{year}-12-31") or period.from_[:4] == year:
        return None
    before = [at for at in times if at < period.start and times[at].when.grain in ("month", "year")]
    last = times[max(before)].when.first if before else None
    if last is not None and f"{last.year}" > year:
        return None  # 'nine in 2023, and since January four. In February a herder …'
    return replace(period, from_=cal.in_year(period.from_, year), to=cal.in_year(period.to, year))


def year_back(model: Period, period: Period, time: Time | None, years: int | None) -> Period | None:
    """'In the year to March 31, after 41 the year before': a stretch over the turn of a year, a year earlier."""
    first, last = cal.parse_day(model.from_), cal.parse_day(model.to)
    if first is None or last is None or first.year == last.year or time is None:
        return None
    before = time.mention.label == "UNIT" and time.mention.reading.get("unit") == "Y" and cal.shift(first, "Y", 1)
    if years != -1 and before != last + cal.ONE:
        return None
    begin, end = cal.shift(first, "Y", -1), cal.shift(last + cal.ONE, "Y", -1)
    return replace(period, from_=begin.isoformat(), to=(end - cal.ONE).isoformat()) if begin and end else None


def moved(period: Period, time: Time, report: Period | None) -> Period:
    """'The week before' a report of a week is that week, not a day; 'a year earlier' than some months these months."""
    unit = time.mention.reading.get("unit")
    step = relative(time.mention.reading.get("ago"))
    first, last = (cal.parse_day(report.from_), cal.parse_day(report.to)) if report else (None, None)
    if not (step and step[0] and isinstance(unit, str) and first and last and first != last):
        return period
    if (then := _year_earlier(period, time, first, last)) is not None:
        return then
    if cal.shift(first, unit, 1) != last + cal.ONE:
        return period
    begin, end = cal.shift(first, unit, step[1]), first - cal.ONE if step[1] == -1 else None
    return replace(period, from_=begin.isoformat(), to=end.isoformat()) if begin and end else period


def _year_earlier(period: Period, time: Time, first: cal.Day, last: cal.Day) -> Period | None:
    """'In April mines killed 47. A year earlier 31 had died': in April too."""
    said = time.mention.reading
    year = (said.get("unit"), said.get("n", "one" in said and 1)) in (("Y", 1), ("M", _YEAR))
    if not year or str(said.get("ago")) != "c-1" or (last - first).days > _PART_OF_YEAR:
        return None
    begin, end = cal.shift(first, "Y", -1), cal.shift(last + cal.ONE, "Y", -1)
    return replace(period, from_=begin.isoformat(), to=(end - cal.ONE).isoformat()) if begin and end else None


def with_whole(part: Figure, chosen: Mapping[int, tuple[Period, str]]) -> bool:
    """Whether a part's time is no day in a longer time of its whole."""
    whole = chosen.get(id(part.parent))
    return whole is not None and is_long(whole[0]) == is_long(chosen[id(part)][0])


def of_years(scene: Scene, figure: Figure, report: Period | None, times: Mapping[int, Time]) -> bool:
    """'31 loggers in three years': not of the day of the accident told before; 'in its first twelve months it cleared
    four fields' is of no report at all."""
    first = scene.sentences[figure.sentence][0]
    opens = scene.some(first, min(first + _OPENS_WITHIN, figure.first), "duration", "punct")
    if opens is not None and _in_years(scene, opens - scene.at(opens - 1, "claims.possessive"), opens, times):
        return True
    if report is None:
        return False
    unit = scene.some(figure.last, figure.last + _LENGTH_BEHIND, "duration", "figure", "=;")
    told = unit is not None and _in_years(scene, unit, unit, times)
    return told and (not is_long(report) or _longer(times[scene.tape.starts[unit or 0]], report))


def _longer(time: Time, report: Period) -> bool:
    """'in the whole thirty years of the conflict': more years than those that the report is of."""
    first, last, years = cal.parse_day(report.from_), cal.parse_day(report.to), time.mention.reading.get("n")
    if first is None or last is None or not isinstance(years, int) or time.mention.reading.get("unit") != "Y":
        return False
    return years * 365 > _LONGER * (last - first).days


def _in_years(scene: Scene, first: int, unit: int, times: Mapping[int, Time]) -> bool:
    """'In three years', 'in its first twelve months': a length that no days are told for."""
    time = times.get(scene.tape.starts[unit]) if scene.at(first - 1, "claims.within") else None
    said = time.mention.reading if time is not None and time.when.first is None else {}
    word = scene.tape.unit(unit).lower().split()[0]  # 'in those months' is the time told before
    some = None if word in scene.rules.lexicon("date.these").entries else said.get("some")
    return (said.get("unit") or some) in ("Y", "M", "DE")


def before_that(scene: Scene, figure: Figure, spot: Spot, times: Mapping[int, Time]) -> Period | None:
    """'A mine killed two on Tuesday, three days after another mine killed a woman': three days before that Tuesday."""
    return _so_long_before(scene, figure, spot.last, spot.period, times)


def of_wounds(scene: Scene, figure: Figure, spot: Spot, usable: list[Spot]) -> Period | None:
    """'He died on Tuesday of wounds suffered in a mine blast on Sunday': the day of the blast."""
    later = next((s for s in usable if s.first > spot.last and not is_long(s.period)), None)
    if later is None or figure.outcome is None or (later.period.from_ or "9") >= (spot.period.from_ or ""):
        return None
    behind = spot.last, later.first  # 'after their vehicle hit a mine near Gao on Wednesday'
    blown_up = scene.has(*behind, "compare.after") and scene.has(*behind, "device", "incident", "cause.explosion")
    died = scene.has(figure.last, spot.first, "claims.dying")
    died = died and (blown_up or scene.has(*behind, "claims.of-wounds"))
    return later.period if died and not scene.has(spot.last, later.first, "=;", "figure") else None


def died_later(scene: Scene, index: int) -> bool:
    """Whether a sentence tells of a death some time after the accident: 'The man died in hospital on Tuesday'."""
    sentence = scene.sentences[index]
    return scene.has(*sentence, "claims.dying") and scene.has(*sentence, "claims.of-wounds")


def before_told(
    scene: Scene, figure: Figure, told: Told, times: Mapping[int, Time], spots: list[Spot]
) -> Period | None:
    """'Four died on Tuesday. It was two days after a mine killed a woman': two days before the day told before; 'two
    days after the blast, a woman was killed': two days behind it; 'by noon they had found 38': on it."""
    first = scene.sentences[figure.sentence][0]
    if (then := _counted_then(scene, figure, told, spots)) is not None:
        return then
    day = next((s.period for s in spots if not is_long(s.period)), told.day)  # 'Tuesday's blast is the third in a week'
    if day is not None and (then := _ranked(scene, figure, day, times)) is not None:
        return then
    if (then := _by_clock(scene, figure, first, told.then, times)) is not None:
        return then
    return _so_long_before(scene, figure, first, told.day, times) if told.day is not None else None


def _counted_then(scene: Scene, figure: Figure, told: Told, spots: list[Spot]) -> Period | None:
    """'… 58 since January. On 9 April it had counted 51': of the same time, up to that day."""
    if told.since is None or told.since_in != figure.sentence - 1:
        return None
    day = next((s for s in spots if earlier_count(scene, figure, s, told.since)), None)
    return replace(told.since, to=day.period.to) if day is not None else None


def _ranked(scene: Scene, figure: Figure, day: Period, times: Mapping[int, Time]) -> Period | None:
    """'The second blast there in five days': so many days up to that of the blast told before."""
    if figure.number is None or figure.number.kind != "ordinal":
        return None
    unit = scene.some(figure.last, figure.last + _LENGTH_BEHIND, "duration", "figure", "punct")
    time = times.get(scene.tape.starts[unit]) if unit is not None and scene.at(unit - 1, "claims.within") else None
    said, last = time.mention.reading if time is not None else {}, cal.parse_day(day.to)
    length, count = said.get("unit"), 1 if "one" in said else said.get("n")
    if last is None or not isinstance(length, str) or length not in "DWM" or not isinstance(count, int):
        return None
    begin = cal.shift(last + cal.ONE, length, -count)
    return replace(day, from_=begin.isoformat()) if begin else None


def _by_clock(
    scene: Scene, figure: Figure, first: int, then: Period | None, times: Mapping[int, Time]
) -> Period | None:
    """'On 9 May dogs came. By noon they had found 38': an hour that opens its sentence is of the day told last."""
    if then is None or is_long(then) or figure.action in STOCK:
        return None
    near = scene.tape.starts[scene.sentences[max(figure.sentence - _STILL_DAY, 0)][0]] <= then.start
    opening = (times.get(scene.tape.starts[unit]) for unit in range(first, min(first + _HOUR_WITHIN, figure.first)))
    hour = next((time for time in opening if time is not None), None)
    return then if near and hour is not None and hour.mention.label in ("PART", "CLOCK") else None


def counted_back(scene: Scene, figure: Figure) -> bool:
    """Whether a figure's day is told by how long before another one it was: 'a day after three were hurt'."""
    after = scene.some(scene.sentences[figure.sentence][0], figure.first, "compare.after")
    return after is not None and scene.at(after - 1, "duration")


def so_long_before(scene: Scene, figure: Figure, day: Period | None, times: Mapping[int, Time]) -> Period | None:
    """The day of a figure that lies so long before a day told in another sentence."""
    first = scene.sentences[figure.sentence][0]
    return _so_long_before(scene, figure, first, day, times) if day is not None else None


def _so_long_before(scene: Scene, figure: Figure, first: int, told: Period, times: Mapping[int, Time]) -> Period | None:
    after = scene.some(first, figure.first, "compare.after")
    if after is None or is_long(told) or not scene.at(after - 1, "duration"):
        return None
    later = scene.has(after + 1, after + 2, "claims.definite", "claims.that") and scene.has(
        after + 2, min(after + _EVENT, figure.first), "=,"
    )
    return _moved_by(told, times.get(scene.tape.starts[after - 1]), back=not later)


def _moved_by(told: Period, time: Time | None, *, back: bool) -> Period | None:
    """A day moved by so many days or weeks."""
    said, day = time.mention.reading if time else {}, cal.parse_day(told.from_)
    unit, count = said.get("unit"), 1 if "one" in said else said.get("n")
    if day is None or unit not in ("D", "W") or not isinstance(count, int):
        return None
    then = cal.shift(day, unit, -count if back else count)
    return replace(told, from_=then.isoformat(), to=then.isoformat()) if then else None


def died_after(scene: Scene, figure: Figure, spot: Spot, times: Mapping[int, Time]) -> Period | None:
    """'A girl died on Friday, two days after she stepped on a mine': on the day of that."""
    after = scene.some(spot.last, spot.last + _RIGHT_BEHIND, "compare.after")
    died = figure.outcome == "killed" and scene.has(figure.last, spot.first, "claims.dying")
    if after is None or not died or is_long(spot.period) or not scene.at(after - 1, "duration"):
        return None
    blown_up = scene.some(after, after + _EVENT, *_BLOWN_UP)
    # not 'died when a mine went off on Friday, two days after …', nor '… two days after a similar blast'
    if blown_up is None or scene.has(figure.last, spot.first, *_BLOWN_UP):
        return None
    if scene.has(after, blown_up, "claims.other-events"):
        return None
    return _moved_by(spot.period, times.get(scene.tape.starts[after - 1]), back=True)
