"""What was found or searched and then cleared or given back: the last step is what happened to it."""

from __future__ import annotations

from collections.abc import Iterable

from minewire.resolve.claims.figure import LAND, Figure, beginning
from minewire.resolve.claims.scene import Scene

from .awaiting import await_end
from .beside import is_passive
from .later_done import did_away
from .over_land import takes_object
from .told_ahead import all_done, told_ahead
from .triggers import Trigger, among

_SINCE = 2  # sentences from what was found to what was done with it
_SUBJECT = 4  # units of 'A second arms cache'
_HOARD = 4  # units from a hoard to its verb: 'cache, which held'
_OF_ANOTHER = ("punct", "figure", "person", "device", "claims.article", "claims.they", "claims.possessive")
_FOUND_WHERE = 6  # units of 'found in the garden last week and'
_THEN = 4  # units from 'found' to 'and later destroyed'
_CLOSES = 9  # units of 'buried under the floor of a barn,'
_ANOTHER_CLAUSE = ("=;", "=.", "=:", "para", "claims.relative", "claims.who", "cause.clause", "claims.reports")
_SHARE = 3  # units from a place to its verb: 'Jabrayil alone yielded'
_RELATIVE = 8  # units of ', which the army later blew up'


def and_then(scene: Scene, verb: int | None) -> str | None:
    """'were searched and cleared', 'had been checked last month and cancelled': what came after."""
    if verb is None:
        return None
    joint = verb + 1 + scene.at(verb + 1, "date")
    then = scene.value("action.past", joint + 1) if scene.at(joint, "claims.and") else None
    return then if then in ("cleared", "released", "cancelled", "reduced") else None


def upgrade(
    scene: Scene, figure: Figure, figures: list[Figure], actions: list[Trigger], taken: set[int | None]
) -> None:
    """Found and then cleared is cleared: a clearing verb in the same clause or of the same list of verbs.

    Not in 'found 30 mines and destroyed 12': `taken` are the verbs that have figures of their own.
    """
    if figure.action == "cleared":
        await_end(scene, figure)
    if figure.action == "laid" and not _over_aside(scene, figure, actions):
        _after_laying(scene, figure, figures, actions)
    if figure.action == "remaining" and figure.kind in LAND:
        _once_mined(scene, figure, figures, actions)
    if figure.action != "found":
        return
    later = among(actions, figure.trigger or 0, len(scene.chars))
    for trigger in (t for t in later if t.value == "cleared" and t.form in ("past", "state")):
        between = beginning(figures, figure.last, trigger.unit)
        if any(not _same_chain(figure, f) for f in between) or _to_be(scene, figure.last, trigger.unit):
            return
        if trigger.unit not in taken or _both_done(scene, figure, trigger):
            figure.action, figure.trigger = "cleared", trigger.unit
            return


def of_hoard(scene: Scene, figure: Figure, figures: list[Figure], actions: list[Trigger]) -> None:
    """'A cache holding 24 mines', 'a crate with three grenades', 'In the sack were two shells': what a hoard that is
    told of held was found with it."""
    if figure.kind != "device" or figure.action not in (None, "remaining"):
        return
    before = figure.trigger is not None and figure.trigger < figure.first
    verb = (figure.trigger or 0) if before else figure.first - 1
    while not before and scene.at(verb, "claims.filler") and not scene.at(verb, "claims.hoard-holds"):
        verb -= 1
    first, _ = scene.sentences[figure.sentence]
    opening = scene.some(first, min(first + _SUBJECT, verb), "claims.hoard", "figure", "person")
    subject = opening is not None and scene.at(opening, "claims.hoard")  # 'The cache, hidden in drums there, held …'
    subject = subject and not scene.has(opening or first, verb, "person", "claims.who", "claims.they", "claims.he")
    near = first if subject else verb - _HOARD
    held = scene.at(verb, "claims.hoard-holds") and scene.has(max(first, near), verb, "claims.hoard")
    if scene.at(verb, "claims.with") and not any(trigger.value == "found" for trigger in actions):
        return  # 'The show has a box with 12 mines.'
    opens = scene.at(verb, "claims.plural") and scene.has(first, first + 1, "claims.in", "claims.within")
    inside = opens and scene.has(first, verb, "claims.hoard") and not scene.has(first, verb, "punct", "figure")
    if verb < figure.first and (inside or (held and not scene.has(near, verb, "=;", "figure"))):
        told = figure.trigger
        for other in (f for f in figures if f.kind == "device" and f.first >= figure.first and f.trigger == told):
            other.action, other.trigger = "found", verb


def _both_done(scene: Scene, figure: Figure, then: Trigger) -> bool:
    """'26 mines were found and destroyed along with 31 shells': of the same, whatever else was destroyed."""
    found = figure.trigger or 0
    joint = scene.some(found + 1, min(found + _FOUND_WHERE, then.unit), "claims.and", "punct", "figure", "device")
    then_too = joint is not None and scene.at(joint, "claims.and") and then.unit - joint < _THEN
    if joint is None or not then_too or scene.has(found + 1, joint, "person", "claims.verb", "cause.clause"):
        return False  # also 'were found there and removed'
    return figure.last <= found and not scene.has(joint + 1, then.unit, *_OF_ANOTHER)


def _after_laying(scene: Scene, figure: Figure, figures: list[Figure], actions: list[Trigger]) -> None:
    """'Two mines laid by rebels in 1993 were destroyed': a participle only tells which, the verb of the clause what was
    done."""
    which = figure.trigger
    aside = which is not None and scene.at(figure.last, "=,") and scene.at(figure.last + 1, "claims.relative")
    close = scene.some(which or 0, (which or 0) + _CLOSES, "=,", "figure", "=;") if aside else None
    if figure.kind == "device" and close is not None and scene.at(close, "=,"):
        _then_done(
            scene, figure, figures, among(actions, close, close + _THEN)
        )  # '…, which had been buried, were found'
        return
    if figure.kind != "device" or which is None or not figure.last <= which <= figure.last + 1:
        return
    of = figure.first - 1 - scene.has(figure.first - 1, figure.first, "claims.definite", "claims.possessive")
    part = scene.has(of, of + 1, "claims.of", "claims.recall")
    if part or is_passive(scene, which) or scene.at(which - 1, "claims.and"):
        return  # 'of the 300 mines laid, 40 were lifted'
    _then_done(scene, figure, figures, among(actions, which + 1, len(scene.chars)))


def _once_mined(scene: Scene, figure: Figure, figures: list[Figure], actions: list[Trigger]) -> None:
    """'The plot of 2 hectares beside the mill, which had been full of mines, was cleared': what was done since."""
    comma = scene.some(figure.last, figure.last + _CLOSES, "=,", "figure", "=;")
    if comma is None or not scene.at(comma, "=,") or not scene.at(comma + 1, "claims.relative"):
        return
    which = figure.trigger if figure.trigger is not None and figure.trigger > comma else comma + 1
    close = scene.some(which + 1, which + _CLOSES, "=,", "figure", "=;")
    if scene.has(comma + 2, comma + 4, "claims.had", "claims.existed") and close is not None and scene.at(close, "=,"):
        _then_done(scene, figure, figures, among(actions, close, close + _THEN))


def _over_aside(scene: Scene, figure: Figure, actions: list[Trigger]) -> bool:
    """'dismantled, without casualties, 15 mines planted by rebels': the verb before an aside between commas."""
    which = figure.trigger
    if figure.kind != "device" or which != figure.last or not scene.at(figure.first - 1, "=,"):
        return False
    opens = scene.some(max(0, figure.first - _CLOSES), figure.first - 1, "=,", "figure", "=;")
    verb = next((t for t in actions if t.unit == (opens or 0) - 1 and t.value in ("found", "cleared")), None)
    if verb is None or verb.form == "state" or is_passive(scene, verb.unit):
        return False
    figure.action, figure.trigger = verb.value, verb.unit
    return True


def _then_done(scene: Scene, figure: Figure, figures: list[Figure], later: list[Trigger]) -> None:
    for trigger in later:
        if scene.has(figure.trigger or 0, trigger.unit, *_ANOTHER_CLAUSE):
            return
        done = trigger.form == "state" or (trigger.form == "past" and is_passive(scene, trigger.unit))
        if done and trigger.value != "laid" and not _to_be(scene, figure.last, trigger.unit):
            if all(f.trigger == trigger.unit for f in beginning(figures, figure.last, trigger.unit)):
                figure.action, figure.trigger = trigger.value, trigger.unit
            return


def found_only(scene: Scene, figure: Figure, later: Trigger, found: list[Trigger], start: int) -> bool:
    """'came across a stack of 36 shells, which will be blown up': a verb of finding before devices is theirs, where the
    one behind them is only to be done."""
    relative = scene.at(figure.last, "=,") and scene.at(figure.last + 1, "claims.relative")
    if not relative or not _to_be(scene, figure.last, later.unit):
        return False
    return any(trigger.value == "found" for trigger in among(found, start, figure.first))


def of_share(scene: Scene, figure: Figure, told: list[Figure]) -> None:
    """'5,912 bomblets were destroyed. Xieng Khouang yielded 1,904': a place's share of what was done."""
    verb = figure.trigger
    if verb is None or not scene.at(verb, "claims.yields") or figure.kind != "device":
        return
    if not figure.partitive and not scene.has(verb - _SHARE, verb, "place", "claims.ground"):
        return
    near = (f for f in reversed(told) if f.kind == "device" and f.parent is None and f.action != "planned")
    beside = [f for f in near if figure.sentence - f.sentence <= _SINCE and (figure.value or 0) <= (f.value or 0)]
    whole = figure.parent or next(iter(beside), None)
    if whole is not None and whole.action == "cleared" and figure.sentence - whole.sentence <= _SINCE:
        figure.action, figure.parent = "cleared", figure.parent or _total_of(beside)


def _total_of(figures: list[Figure]) -> Figure | None:
    """The only one of some figures, or that which the others add up to."""
    most = max(figures, key=lambda f: f.value or 0)
    rest = sum(f.value or 0 for f in figures if f is not most)
    return most if len(figures) == 1 or rest == most.value else None


def _to_be(scene: Scene, first: int, verb: int) -> bool:
    """'found 36 grenades, which will be blown up': what is only to be done was not."""
    return scene.at(verb - 1, "claims.be") or scene.has(first, verb, "claims.future")


def _same_chain(a: Figure, b: Figure) -> bool:
    return a.trigger is not None and a.trigger == b.trigger


def at_once(scene: Scene, figures: list[Figure]) -> None:
    """'We found 27 shells and two grenades; we blew them all up in one day.': in the clause behind a semicolon, or of
    a whole list: 'found 12 mines and three shells, all of which were destroyed'."""
    told_ahead(scene, figures)
    found = [f for f in figures if f.kind == "device" and f.action in (None, "found")]
    _, last = scene.sentences[figures[-1].sentence]
    if found and figures[-1] is found[-1] and _relative(scene, figures[-1].last, last):
        for figure in found:
            figure.action = "cleared"
        return
    end = scene.some(figures[-1].last, last, "=;") if found else None
    did = end is not None and (did_away(scene, end, last) or all_done(scene, end + 1, last) == "cleared")
    if did or (found and _all_of_which(scene, figures)):
        for figure in found:
            figure.action = "cleared"


def _relative(scene: Scene, at: int, last: int) -> bool:
    """', which the army blew up': a relative clause whose object the devices are."""
    if not (scene.at(at, "=,") and scene.at(at + 1, "claims.relative")):
        return False
    verb = scene.some(at + 3, min(at + _RELATIVE, last), "action.past", "=,", "figure", "claims.passive")
    cleared = verb is not None and scene.value("action.past", verb) == "cleared"
    return cleared and scene.has(
        at + 2, verb or 0, "claims.crew", "cause.armed", "claims.they", "person", "device.agency"
    )


def _all_of_which(scene: Scene, figures: list[Figure]) -> bool:
    """Whether the last figure was cleared in a clause told of all before it."""
    whole = figures[-1]
    at = whole.last + scene.at(whole.last, "=,")
    told = whole.trigger is not None and whole.trigger > at and whole.action == "cleared"
    if at > whole.last and scene.at(at, "link.all"):  # 'The tally was 12 bombs and a mine, all of them defused'
        done = at + 1
        while scene.has(done, done + 1, "claims.adverb", "claims.passive", "claims.perfect"):
            done += 1
        if scene.value("action.past", done) == "cleared" and not takes_object(scene, done + 1):
            return True
    return told and at > whole.last and scene.at(at, "link.all") and not scene.has(at, whole.trigger or 0, "punct")


def told_by_noun(scene: Scene, verb: Trigger, found: Iterable[Trigger]) -> Trigger:
    """'The area cleared over four years amounts to 160 hectares': what the noun before such a verb tells."""
    if not scene.at(verb.unit, "claims.amounts"):
        return verb
    before = [t for t in found if t.unit < verb.unit and t.form == "past"]
    return before[-1] if before else verb
