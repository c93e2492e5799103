"""The clause of an expression of time: words that loosen or relate it, and its tense."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from minewire.mentions import DateMention
from minewire.ruleset import Tape

from .date_classes import Classes

_WINDOW = 25  # units of a clause that are looked at for its tense
_NEAR = 6  # units of a participle in commas with its date, and of what is denied behind it
_COMMAS = 3  # commas between the verb of a sentence and its date
_REACH = 12  # units between 'since' and the date of its clause
_COUNTS = {"n", "one", "some", "couple"}
BARE = {"wd", "tense", "relation"}  # what a weekday says that is of no week
_DATES = {"DAY", "MONTH", "YEAR"}


def loosen(k: Classes, tape: Tape, first: int, label: str, reading: dict[str, Any]) -> int:
    """The first unit of an expression with the words that loosen it: more than, nearly, at least."""
    if not first or tape.chars[first - 1] not in k.approx:
        return first
    if label == "SHIFT" and reading.keys().isdisjoint(_COUNTS):
        return first  # three fewer than the year before
    words = k.lexicons["date.approx"]
    if label in _DATES:
        return first - 1 if words.value(tape.unit(first - 1)) == "APPROX" else first
    if tape.chars[first - 1] in k.over and label != "ONE":
        return first  # over three years: a span more often than a bound
    for size in (3, 2) if label == "SPAN" else (3, 2, 1):
        if first >= size:
            value = words.value(" ".join(tape.unit(i) for i in range(first - size, first)))
            if value is not None:
                reading["mod"] = value
                return first - size
    return first


def relate(k: Classes, tape: Tape, first: int, reading: dict[str, Any]) -> None:
    """Note the relation word before an expression, also the 'since' of its clause: since work began on May 25."""
    chars, at = tape.chars, first - 1
    if "p" in reading and at > 0 and chars[at] in k.of and chars[at - 1] in k.edges:
        reading["framed"] = True
    if at < 0:
        return
    if chars[at] in k.relation:
        words = k.lexicons["date.relation"]
        for back in range(at, max(-1, at - 3), -1):
            if chars[back] not in k.relation:
                break
            pair = words.value(f"{tape.unit(back - 1)} {tape.unit(back)}") if back else None
            value = pair or words.value(tape.unit(back))
            if value is not None:
                reading["relation"] = value
                break
    if reading.get("relation") in (None, "in", "to"):
        clause = chars[max(0, first - _REACH) : first]
        if not k.opens_clause.isdisjoint(clause):
            _relate_clause(k, clause, reading)
        if "clause" not in reading and not k.turning.isdisjoint(clause):
            _relate_turn(k, clause, reading)


def _relate_clause(k: Classes, clause: str, reading: dict[str, Any]) -> None:
    for at in range(len(clause) - 1, -1, -1):
        char = clause[at]
        if char in k.by and clause[at + 2 : at + 3] in k.time:
            reading.update(relation="by", clause=True)  # by the time it ended in May
            return
        if char in k.clause or char in k.month or char in k.weekday:
            return
        if char in k.since or char in k.until:  # until the last accident in May
            if char in k.since and clause[at + 1 : at + 2] and clause[at + 1] in k.number:
                return  # for the first time since 2020 nobody was hurt in May
            reading.update(relation="since" if char in k.since else "until", clause=True)
            return


def _relate_turn(k: Classes, clause: str, reading: dict[str, Any]) -> None:
    """'After the signing of the accord in 1995': what came with it lasts, so it is all the time from then on; 'after
    the blast in May' is the time of the blast, 'two days after the truce of May' a day."""
    turned = False
    for at in range(len(clause) - 1, -1, -1):
        char = clause[at]
        if char in k.clause or char in k.month or char in k.weekday:
            return
        turned = turned or char in k.turning
        if char in k.following:
            if turned and not (at and clause[at - 1] in k.units):
                reading.update(relation="since", clause=True)
            return


def tense(k: Classes, tape: Tape, first: int, last: int) -> str | None:
    """The tense of the clause before the expression, else of the clause behind it: past, present or future."""
    if last < len(tape) and tape.chars[last] in k.ahead:
        return _before_verb(k, tape, last + 1) or "future"
    noun = last + (last < len(tape) and tape.chars[last] in k.possessive)
    if noun < len(tape) and tape.chars[noun] in k.happened:
        return "past"
    if first > 1 and tape.chars[first - 1] in k.relation and tape.chars[first - 2] in k.happened:
        return "past"  # the blast on Tuesday may delay the handover
    if _until_term(k, tape, first):
        return "future"
    before = _behind_verb(k, tape, first)
    if before == "future" and last < len(tape) and tape.chars[last] in k.comma and _missed(k, tape, first, last):
        return "past"
    if before is None and last < len(tape) and tape.unit(last) == ",":
        last += 1  # In March, sappers found …: the comma ends no clause yet
    if before is None and (after := _before_verb(k, tape, last)) is not None:
        return "past" if after == "future" and _happened_before(k, tape, first) else after
    return _past_aside(k, tape, last) if before is None else before


def _past_aside(k: Classes, tape: Tape, last: int) -> str | None:
    """On March 4 a farmer, 48, was killed: the past behind a short aside in commas that has no verb of its own."""
    chars, end = tape.chars, min(len(tape), last + _WINDOW)
    opens = next((at for at in range(last, end) if chars[at] in k.clause), end)
    if opens >= end or chars[opens] not in k.comma:
        return None
    close = next((at for at in range(opens + 1, min(end, opens + _NEAR + 1)) if chars[at] in k.comma), None)
    if close is None or any(chars[at] in k.clause or _form(k, tape, at) for at in range(opens + 1, close)):
        return None
    return "past" if _before_verb(k, tape, close + 1) == "past" else None


def _happened_before(k: Classes, tape: Tape, first: int) -> bool:
    """The toll of the blast in Saada on Tuesday may rise."""
    for at in range(first - 1, max(-1, first - _NEAR), -1):
        if tape.chars[at] in k.clause:
            return False
        if tape.chars[at] in k.happened:
            return True
    return False


def tense_before(k: Classes, tape: Tape, first: int) -> str | None:
    """Without a verb between its commas, the verb before them: 'found 12 mines in Mosul, Iraq between May and June'."""
    at = first - 1
    for _ in range(_COMMAS):
        while at > 0 and tape.chars[at] not in k.clause:
            at -= 1
        if at <= 0 or tape.chars[at] not in k.comma:
            return None
        told = _behind_verb(k, tape, at)
        if told is not None:
            return told
        at -= 1
    return None


def tense_set_off(k: Classes, tape: Tape, first: int) -> str | None:
    """Right behind a comma, the past of the verb before it: 'were killed in Phaxay, a district of Laos, on March 8'."""
    at = first - 1
    while at > 0 and tape.chars[at] in k.relation:
        at -= 1
    if at == first - 1 or at <= 0 or tape.chars[at] not in k.comma:
        return None
    return "past" if tense_before(k, tape, first) == "past" else None


def perfect(k: Classes, tape: Tape, first: int, last: int) -> bool:
    """Whether the clause of a date says that something had been done: by June they had cleared it."""
    chars = tape.chars
    for step, at in ((-1, first - 1), (1, last + (tape.chars[last : last + 1] in k.comma))):
        while 0 <= at < len(tape) and chars[at] not in k.clause:
            if chars[at] in k.had:
                return True
            at += step
    return False


def in_tense(
    k: Classes, tape: Tape, mention: DateMention, found: Iterable[tuple[int, int, DateMention]]
) -> DateMention:
    """A range of two expressions in the tense of one of them, else of the clause around both."""
    ends = mention.inner
    if mention.label != "RANGE" or any("y" in end.reading for end in ends):
        return mention
    at = {part.end: (first, last) for first, last, part in found}
    told = next((end.reading["tense"] for end in reversed(ends) if "tense" in end.reading), None)
    first = at[ends[0].end][0]
    told = told or tense(k, tape, first, at[ends[-1].end][1])
    plain = told in (None, "present") and all(m.label == "WEEKDAY" and m.reading.keys() <= BARE for m in ends)
    if plain and first > 1 and k.clause.isdisjoint(tape.chars[first - 2 : first]):  # works from Monday to Friday
        return replace(mention, kind="set", reading={**mention.reading, "habit": True})
    if told is None:
        return mention
    return replace(mention, inner=tuple(replace(end, reading={"tense": told, **end.reading}) for end in ends))


def awaited(k: Classes, tape: Tape, first: int, last: int) -> bool:
    """When the road is opened in May, they will go home: a clause of what will have to happen before."""
    chars = tape.chars
    at = next((at for at in range(first - 1, max(-1, first - _WINDOW), -1) if chars[at] in k.clause | k.once), -1)
    if at < 0 or chars[at] not in k.once:
        return False
    behind = next((at for at in range(last, min(len(tape), last + _WINDOW)) if chars[at] in k.clause), len(tape))
    ahead = chars[behind + 1 : behind + _NEAR] if behind < len(tape) and chars[behind] in k.comma else ""
    return not k.will.isdisjoint(ahead)


def _behind_verb(k: Classes, tape: Tape, first: int) -> str | None:
    """The tense of an expression that its verb stands before.

    The last verb form says it, with three counter-examples: what somebody was ordered or had agreed to do lies ahead,
    a participle before a noun says nothing against 'will' (will redeem the preferred shares on May 11), and one
    behind 'is' or 'are' tells what is or will be so (is calling for votes, are marked on May 11).
    """
    chars, told, to = tape.chars, None, False
    for at in range(first - 1, max(-1, first - _WINDOW), -1):
        char = chars[at]
        if char in k.clause:
            break
        if told is None and (over := _over(k, tape, at, first)):
            return over
        if char in k.future and not _set_off(k, tape, at) and not _noun(k, chars, at):
            if told is None and at and chars[at - 1] in k.formerly:
                return "near"  # originally due on 1 June
            if told is None or char in k.will:
                return "future"
        elif told is None and _announced(k, chars, at):
            return "future"
        elif told is not None:
            if char in k.past or char in k.present:
                break
        elif (form := _form(k, tape, at)) is not None:
            if form == "past" and to and char in k.ordered:
                return "future"
            if form == "present" and chars[at + 1 : at + 2] in k.to:
                return "future"  # is to visit on Sunday
            if char in k.past or form != "past":
                return form
            told = form
        to = to or char in k.to
    return told


def _over(k: Classes, tape: Tape, at: int, first: int) -> str | None:
    """Past by words that else look ahead: could not be reached, set on, after failing to; near: had been due on."""
    chars = tape.chars
    char = chars[at]
    if char in k.able:
        around = chars[max(0, at - _NEAR) : at] + chars[at + 1 : at + 2]
        return "past" if not k.denied.isdisjoint(around) else None
    if char in k.record and at + 2 == first and k.lexicons["date.relation"].value(tape.unit(at + 1)) == "in":
        return None if chars[at - 1 : at] in k.passive else "past"
    if char in k.future and not k.had.isdisjoint(chars[max(0, at - 2) : at]):
        return "near"
    ing = at and chars[at - 1] in k.after and tape.text.endswith(k.ing, tape.starts[at], tape.ends[at])
    return "past" if ing else None


def _announced(k: Classes, chars: str, at: int) -> bool:
    """Whether a word tells what lies ahead: ahead of elections, takes place, ministers gather, an agreement to open."""
    char, before, behind = chars[at], chars[at - 1 : at], chars[at + 1 : at + 2]
    if k.leads(chars[at : at + 2]) or (char in k.pledge and behind in k.to):
        return True
    if char not in k.timetable or not before or before in k.ruled or before in k.future:
        return False
    return k.causes.isdisjoint(chars[max(0, at - _NEAR) : at])


def _until_term(k: Classes, tape: Tape, first: int) -> bool:
    """Whether a date ends a term that somebody has or is given: has until Friday, was put off until 9 a.m. Friday."""
    chars = tape.chars
    at = next((at for at in range(first - 1, max(0, first - _NEAR), -1) if chars[at] in k.until), 0)
    if not at or not k.clause.isdisjoint(chars[at:first]):
        return False
    if chars[at - 1] in k.has:
        return True
    for back in range(at - 1, max(-1, at - _NEAR), -1):
        if chars[back] in k.clause:
            return False
        if chars[back] in k.put_off:
            return k.had.isdisjoint(chars[max(0, back - 2) : back])
    return False


def _missed(k: Classes, tape: Tape, first: int, last: int) -> bool:
    """The team, expected on Friday, never came: a participle in commas, and then what did not happen."""
    behind = tape.chars[last + 1 : last + _NEAR]
    opens = next((at for at in range(first - 1, max(-1, first - _NEAR), -1) if tape.chars[at] in k.comma), None)
    return opens is not None and tape.chars[opens + 1] in k.future and not k.missed.isdisjoint(behind)


def _before_verb(k: Classes, tape: Tape, last: int) -> str | None:
    """The tense of an expression that its verb stands behind: the first verb form of the clause."""
    for at in range(last, min(len(tape), last + _WINDOW)):
        char = tape.chars[at]
        if char in k.future and not _set_off(k, tape, at):
            return "future"
        if char in k.clause:
            return None
        if (form := _form(k, tape, at)) is not None:
            ahead = form == "present" and tape.chars[at + 1 : at + 2]
            return "future" if ahead and ahead in k.future else form  # an August election is planned
    return None


def _noun(k: Classes, chars: str, at: int) -> bool:
    """Presented its plan on Tuesday; but: its plan to open the road on Tuesday."""
    return chars[at] in k.plan_noun and chars[at - 1 : at] in k.determiner and chars[at + 1 : at + 2] not in k.to


def _set_off(k: Classes, tape: Tape, at: int) -> bool:
    """Set off a mine; deaths due to mines, but: due to clear mines."""
    chars = tape.chars
    owing = chars[at] in k.due and chars[at + 1 : at + 2] in k.to and chars[at + 2 : at + 3] in k.owed
    return owing or chars[at + 1 : at + 2] in k.future_not


def _form(k: Classes, tape: Tape, at: int) -> str | None:
    """The tense of a verb form; None for another word, and for a form that belongs to the word before 'be'."""
    chars = tape.chars
    char, before = chars[at], chars[at - 1] if at else ""
    if char in k.future:
        return "past" if _set_off(k, tape, at) and char not in k.due else None
    if char in k.past or (char in k.plain and tape.text.endswith(k.endings, tape.starts[at], tape.ends[at])):
        if before in k.passive:
            to = at > 2 and chars[at - 2] in k.to
            had = to and not k.had.isdisjoint(chars[max(0, at - 4) : at - 2])  # had still to be cleared
            had = had or (to and chars[at - 3] in k.remained)  # remained to be cleared
            return None if had else "future" if to else None
        return "present" if before in k.present else "past"
    return "present" if char in k.present else None
