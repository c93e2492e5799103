"""Periods told after their figures: headlines and leads take theirs from the same fact told later."""

from __future__ import annotations

from bisect import bisect_right
from operator import attrgetter

from minewire.resolve.claims.figure import HARM, Figure
from minewire.resolve.claims.harmed.cause_near import of_another
from minewire.resolve.claims.near import EVENT as TELLING
from minewire.resolve.periods import Period

from .carried import EVENT
from .since import began_in
from .stands import STOCK, whole_of
from .stretches import alike, is_long, lasts
from .told_from import counted_back, died_later, so_long_before
from .when import When

_LEAD = 4  # sentences of a headline, a dateline and a lead
_AHEAD = 3
_AGAIN = 8  # sentences in which 'the herder' is still the one of the lead
_TIMES = 10
_DAYS, _OFF = {"D": 1, "W": 7, "M": 30}, 0.1  # of a unit; two as long as one another
_ROUNDED = 0.05  # 'nearly 900 hectares' of the headline are the 893.4 of the lead


def look_ahead(when: When, kept: list[Figure]) -> None:
    """Complete when.chosen from what the text tells after the figures, which stand in order of their sentences."""
    begun = next((position for position, f in enumerate(kept) if id(f) in when.chosen), 0)
    denied, end = False, _end_of_lead(when)
    for position, figure in enumerate(kept):
        if figure.sentence > end:
            break
        behind = range(bisect_right(kept, figure.sentence, key=attrgetter("sentence")), len(kept))  # later sentences
        lead = kept[behind[0]] if behind else None
        if when.near.headline(figure.sentence) and (exact := _exactly(when, figure, lead)) is not None:
            when.chosen[id(figure)] = exact, "article"
        if id(figure) in when.chosen or id(figure) in when.apart:
            continue
        parent = whole_of(figure)
        if parent is not None and id(parent) in when.chosen and parent.action not in STOCK:
            when.chosen[id(figure)] = when.chosen[id(parent)][0], "article"
            continue
        if parent is not None and (id(parent) in when.apart or when.near.since(parent.sentence)):
            continue  # 'Since the liberation 900 were lifted. Of these, 61 were mines. On 3 May …'
        none = figure.value == 0 and not when.near.headline(figure.sentence)  # 'no one died' is not of another's day
        if none or figure.action in (*STOCK, "laid") or figure.compared or when.near.since(figure.sentence):
            continue
        denied = denied or figure.modality == "denied"
        if figure.modality == "denied" or (denied and figure.value == 0):
            continue  # 'the army denied that six had died. "Nobody died," …': there is no day of it
        if _untold(when, figure, kept):
            continue
        if counted_back(when.scene, figure):
            if (then := so_long_before(when.scene, figure, _day_before(when, figure, kept), when.times)) is not None:
                when.chosen[id(figure)] = then, "article"
            continue  # 'It came a day after three were hurt': another day than that of the report
        far = position < begun
        told = [kept[n] for n in behind if _same_fact(when, figure, kept[n], far=far)]
        if when.near.headline(figure.sentence) and (week := _as_long(when, figure)) is not None:
            when.chosen[id(figure)] = week, "article"
            continue
        later = _exact(figure, told) if when.near.headline(figure.sentence) else next(iter(told), None)
        if later is not None and _total(figure, later, long=is_long(when.chosen[id(later)][0])):
            continue
        found = _event_after(when, figure, later, kept)
        if found is None and later is not None:
            found = when.chosen[id(later)][0]
        if found:
            when.chosen[id(figure)] = found, "article"


def _end_of_lead(when: When) -> int:
    """The last sentence of the lead, which may stand below the menu of a page: the second one with a full stop."""
    scene = when.scene
    told = (n for n, (first, last) in enumerate(scene.sentences) if last - first > _LEAD and scene.at(last - 1, "=."))
    next(told, None)
    return max(_LEAD, next(told, 0))


def _untold(when: When, figure: Figure, kept: list[Figure]) -> bool:
    """Whether the lead tells a fact, of a headline or told again, for a time of no known days."""
    told = figure.kind, figure.action, figure.outcome, figure.value
    again = (f for f in kept if f is not figure and (f.kind, f.action, f.outcome, f.value) == told)
    last = figure.sentence + (_LEAD if when.near.headline(figure.sentence) else 0)
    return any(id(f) in when.apart for f in again if f.sentence <= last)


def _day_before(when: When, figure: Figure, kept: list[Figure]) -> Period | None:
    """The day of the harm told last before a figure."""
    told = (when.chosen[id(f)][0] for f in reversed(kept) if f.sentence < figure.sentence and id(f) in when.chosen)
    return next((period for period in told if not is_long(period)), None)


def _as_long(when: When, figure: Figure) -> Period | None:
    """'1,300 hectares cleared in seven days': the week that the lead is of."""
    scene, last = when.scene, when.scene.sentences[figure.sentence][1]
    unit = scene.some(figure.last, last, "duration")
    start = scene.tape.starts[unit] if unit is not None and scene.has(unit - 2, unit, "claims.within") else -1
    told = next((t for t in scene.facts.times if t.mention.start == start), None)
    said = told.mention.reading if told is not None else {}
    count = 1 if "one" in said else said.get("n")
    days = _DAYS.get(str(said.get("unit")), 0) * (count if isinstance(count, int) else 0)
    for index in range(figure.sentence + 1, min(figure.sentence + 1 + _LEAD, len(scene.sentences)) if days else 0):
        for spot in when.spots(index):
            if spot.usable and when.past(spot.period) and abs((lasts(spot.period) or 0) - days) <= _OFF * days:
                return spot.period
    return None


def _exactly(when: When, figure: Figure, lead: Figure | None) -> Period | None:
    """The days that the lead, the first figure behind it, gives for what the headline tells of 'the past week'."""
    period = when.chosen[id(figure)][0] if id(figure) in when.chosen else None
    told = when.chosen[id(lead)][0] if lead is not None and id(lead) in when.chosen else None
    if period is None or told is None or lead is None or lead.sentence > _LEAD:
        return None
    same = (figure.kind, figure.action, figure.outcome) == (lead.kind, lead.action, lead.outcome)
    meets = (told.from_ or "9") <= (period.to or "") and (period.from_ or "9") <= (told.to or "")
    return told if same and meets and is_long(told) and alike(told, period) else None


def _exact(figure: Figure, told: list[Figure]) -> Figure | None:
    """'More than 1,600 munitions' of a headline are the 1,617 of the lead, not the mines among them told first."""
    return next((f for f in told if _rounded(figure, f)), next(iter(told), None))


def _rounded(figure: Figure, other: Figure) -> bool:
    return abs((figure.value or 0) - (other.value or 0)) <= _ROUNDED * (other.value or 0)


def _same_fact(when: When, figure: Figure, later: Figure, *, far: bool) -> bool:
    """Whether a figure of a later sentence tells the same kind of harm or work; far behind, only the day of one
    incident."""
    if id(later) not in when.chosen or later.compared or later.value == 0:
        return False
    if figure.outcome == "injured" and later.outcome == "killed" and died_later(when.scene, later.sentence):
        return False  # 'Two of them died in hospital on Tuesday'
    if when.shifted(when.chosen[id(later)][0]):
        return False  # 'a day earlier' is not the day of the lead
    long = is_long(when.chosen[id(later)][0])
    if figure.kind in HARM and long and figure.value != later.value:
        return False  # the toll of years is not of the accident in the headline
    if figure.kind in HARM and not long and _of_more(when, figure, later):
        return False
    since = when.chosen[id(later)][0].relation == "since" and not when.near.headline(figure.sentence)
    if since and figure.value != later.value:
        return False  # what was done is not of all the time of which more is told next
    sure = far and not long and figure.outcome == later.outcome
    sure = sure or (_rounded(figure, later) and when.near.headline(figure.sentence) and later.sentence <= _LEAD + 1)
    if later.sentence > figure.sentence + _AHEAD and not sure:
        return False
    return (figure.kind, figure.action) == (later.kind, later.action)


def _of_more(when: When, figure: Figure, later: Figure) -> bool:
    """'One was killed. On May 3 seven were hurt': more victims, of a day that begins their sentence, are of another."""
    more = later.number is not None and later.parent is None and (later.value or 0) > (figure.value or EVENT)
    return more and any(spot.leads for spot in when.spots(later.sentence))


def _total(figure: Figure, later: Figure, *, long: bool) -> bool:
    """Whether a figure is so much larger than one of a stretch of time that it is of all the years before."""
    return long and (figure.value or 0) > _TIMES * (later.value or 1)


def _event_after(when: When, figure: Figure, later: Figure | None, kept: list[Figure]) -> Period | None:
    """The day of what the next sentences say happened, before another figure is told."""
    index, near = figure.sentence, when.near
    others = (f.sentence for f in kept if index < f.sentence <= index + _AGAIN and _of_more(when, figure, f))
    until = min(later.sentence if later else len(when.scene.sentences), next(others, len(when.scene.sentences)))
    end = min(index + 1 + _AHEAD, until)
    farther = range(end, min(index + 1 + _AGAIN, until))
    told_at = (after for after in farther if figure.kind in HARM and near.befell(after))
    for after in (*range(index + 1, end), *told_at):
        if of_another(when.scene, after):
            return None
        if died_later(when.scene, after):
            continue
        if near.eventful(after) or (figure.kind in HARM and near.befell(after)):
            spots = (s for s in when.spots(after) if s.usable and not (s.of_device or began_in(when.scene, s)))
            told = (s.period for s in spots if (near.befell(after) or not when.shifted(s.period)))
            told = (period for period in told if near.befell(after) or not near.quoted(period.start))
            usable = (period for period in told if when.past(period))
            found = next(usable, None)
            if found is not None:
                # work is not of the day of an accident, nor people of that of work
                harm = near.befell(after) or when.scene.has(*when.scene.sentences[after], *TELLING[:4])
                other = harm != (figure.kind in HARM)
                if other and figure.kind in HARM:
                    break  # 'had gone for water on Sunday and had collected the rockets'
                since = found.relation == "since" and not near.headline(index)
                long = is_long(found) and (figure.kind in HARM or not (near.headline(index) or _of_work(when, after)))
                return None if other or since or long else found
    if figure.kind not in HARM:
        return None
    return _day_before_harm(when, index, end) or _day_of_him(when, figure)


def _of_work(when: When, index: int) -> bool:
    """'The work was done in 2017'; not 'The team was cut to 20 men when the money ran out in 2017'."""
    scene = when.scene
    units = range(*scene.sentences[index])
    return any(scene.value("claims.ground", u) == "work" or scene.at(u, "claims.work-of") for u in units)


def _day_of_him(when: When, figure: Figure) -> Period | None:
    """'A mine killed a herder. … The herder had followed his sheep into the field on Saturday': the day of that."""
    scene = when.scene
    noun = scene.tape.unit(figure.last - 1).lower()
    again = ("claims.victims-again",) if figure.number is not None else ("claims.victim-again", "claims.victims-again")
    for after in range(figure.sentence + 1, min(figure.sentence + 1 + _AGAIN, len(scene.sentences))):
        first = scene.sentences[after][0]
        spots = [spot for spot in when.spots(after) if not spot.of_device]
        if len(spots) != 1 or not scene.at(first, "claims.definite"):
            continue
        same = scene.tape.unit(first + 1).lower() == noun and (figure.value or EVENT) < EVENT
        named = figure.number is None and same
        theirs = same or scene.has(first + 1, first + 2, *again) or _so_many(when, figure, first + 1)
        if not theirs or not _at_it(when, first + 2, named=named):
            continue
        if spots[0].usable and not is_long(spots[0].period) and when.past(spots[0].period):
            return spots[0].period
    return None


def _so_many(when: When, figure: Figure, unit: int) -> bool:
    """'The two had gone out on Monday': as many as came to harm."""
    number = when.scene.numbers.get(unit)
    return number is not None and figure.number is not None and number.value == figure.value


def _at_it(when: When, verb: int, *, named: bool) -> bool:
    """Whether somebody 'was ploughing' or 'had followed his sheep', not 'was taken to hospital', 'died'."""
    scene = when.scene
    if scene.at(verb, "claims.passive"):
        endings = scene.rules.lexicon("clause.participle-ending").entries
        return scene.tape.unit(verb + 1).lower().endswith(tuple(endings))
    return scene.at(verb, "claims.perfect") or (named and not scene.has(verb, verb + 1, *TELLING[:4]))


def _day_before_harm(when: When, index: int, end: int) -> Period | None:
    """'She followed a calf into the field on Monday. Her legs were torn by the blast': the day of the first."""
    for after in range(index + 1, end - 1):
        if of_another(when.scene, after):
            return None
        spots = when.spots(after)
        if len(spots) != 1 or when.spots(after + 1) or not when.near.harmful(after + 1):
            continue
        period = spots[0].period
        told = spots[0].usable and not is_long(period) and when.past(period)
        told = told and not when.near.eventful(after) and not when.scene.has(*when.scene.sentences[after], "incident")
        return period if told and not when.near.quoted(period.start) else None
    return None
