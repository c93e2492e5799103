"""When an article without a date line was written: its imprint at the end, or the day of the statement it reports."""

from __future__ import annotations

import re

from minewire.mentions import DateMention

from .facts import Facts

_LAST_LINES = 3  # an imprint stands in one of so many lines at the end
_LINE = 100  # its most characters
_NAME = re.compile(r"[(©]?[^\W\d_a-z][\w.'’&-]*[,).]*|[(©&,|/–—-]|of|the|and|for")
_BEHIND = re.compile(r"[.)\]|]?(?:,? \d{1,2}[:.]\d\d)?[.)\]]?\s*")
_LABELLED = re.compile(r"(?P<label>[^\W\d_]+):?(?: on)? ")
_EARLY = 1500  # characters in which a statement is reported with its day
_STATED_WITHIN = 5  # units from the report to its day: 'made this known in a statement on Wednesday, 12 July 2023'
_REPORTS = ("cue.say", "report.writing")
_FIRST_LINES = 6  # lines among which that of the day stands as of which a report was written
_TITLE_WORDS = 4  # most words beside that day: 'Situation as of 30 May 2025'
_STATED_AT = "as_of"
_DAYS = ("WEEKDAY", "DEICTIC")


def full_days(facts: Facts) -> list[tuple[DateMention, DateMention]]:
    """The mentions of a day with its year, each with the day without its hour ('30 May 2025, 18:42')."""
    told = [(m, m.inner[0] if m.label == "TIMED" and m.inner else m) for m in facts.marked.dates]
    return [(m, day) for m, day in told if day.label == "NUMERIC" or (day.label == "DAY" and day.reading.get("y"))]


def imprint(facts: Facts) -> DateMention | None:
    """The day in one of the last lines, with nothing but names before it: 'Modern Post, 30 May 2025'."""
    text, found = facts.marked.text.rstrip(), None
    lines = [line.start() for line in re.finditer(r"(?m)^[^\n]*\S", text)]
    if len(lines) <= _LAST_LINES:
        return None
    for mention, day in full_days(facts):
        start = text.rfind("\n", 0, mention.start) + 1
        end = text.find("\n", mention.end)
        end = end if end >= 0 else len(text)
        if end - start > _LINE or not _BEHIND.fullmatch(text, mention.end, end):
            continue
        if mention.reading.get("relation") not in (None, "in"):
            continue  # 'As of 30 May 2025'
        named = all(_NAME.fullmatch(word) for word in text[start : mention.start].split())
        if not (named or _labelled(facts, text, start, mention.start)):
            continue
        if found is not None or start < lines[-_LAST_LINES]:
            return None  # one of several rows that each begin so
        found = day
    return found


def status(facts: Facts) -> DateMention | None:
    """The day of a line of its own near the top: 'As of 30 May 2025', 'Situation as at 30 May 2025'."""
    text, found = facts.marked.text, None
    lines = [(line.start(), line.end()) for line in re.finditer(r"(?m)^[^\n]*\S", text)]
    for mention, day in full_days(facts):
        at = next((n for n, (start, end) in enumerate(lines[:_FIRST_LINES]) if start <= mention.start < end), None)
        if at is None or mention.reading.get("relation") != _STATED_AT:
            continue
        start, end = lines[at]
        beside = text[start : mention.start].split()
        if len(beside) > _TITLE_WORDS or not _BEHIND.fullmatch(text, mention.end, end) or text[end - 1] == ".":
            continue
        if found is not None or at == len(lines) - 1:
            return None
        found = day
    return found


def _labelled(facts: Facts, text: str, start: int, end: int) -> bool:
    """'Published on 30 May 2025': a word before the day says what it is."""
    label = _LABELLED.fullmatch(text, start, end)
    return label is not None and label["label"].lower() in facts.ruleset.lexicon("date.line-label").entries


def stated(facts: Facts) -> DateMention | None:
    """The day of the first statement reported, in a text that tells other days by their weekday: 'recovered 14 bombs on
    Monday, … said in a statement on Wednesday, 12 July 2023'."""
    if not any(m.label in _DAYS and m.reading.get("tense") == "past" for m in facts.marked.dates):
        return None
    days = full_days(facts)
    if len({str(day.reading) for _, day in days}) != 1 or days[0][0].start > _EARLY:
        return None
    mention, day = days[0]
    tape = facts.marked.tape
    at = tape.at(mention.start)
    for unit in range(at - 1, at - 1 - _STATED_WITHIN, -1):
        if unit < 0 or tape.has(unit, "para") or tape.has(unit, "=."):
            return None
        if any(tape.has(unit, name) for name in _REPORTS):
            return day if mention.reading.get("relation") in (None, "in") else None
    return None
