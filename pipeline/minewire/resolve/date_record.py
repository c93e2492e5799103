"""The record of a date: its entry, and what a reader should look at."""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping
from typing import Any

from minewire.mentions import DateMention

from . import calendar as cal
from .facts import Facts, Json
from .moments import Time

_HYPHENS = re.compile(r"\d{1,2} ?- ?\d{1,2} ?- ?\d{4}")


def doubts(facts: Facts, time: Time) -> list[str]:
    """What a reader should look at: no such day, two readings, a weekday that does not fit."""
    mention, when = time.mention, time.when
    said, name = mention.reading, f"date {time.id} {facts.marked.text[mention.start : mention.end]!r}"
    if mention.label in ("DAY", "NUMERIC") and when.value is None and _impossible(said):
        return [f"{name}: the calendar has no such day"]
    if when.first and _ambiguous(mention, facts.marked.text):
        other = cal.make_day(when.first.year, when.first.day, when.first.month)
        if other:
            return [f"{name}: read as {when.value}, may also be {other.isoformat()}"]
    if mention.label == "DAY" and said.get("wd") and when.first and when.first.isoweekday() != said["wd"]:
        return [f"{name}: {when.value} is another day of the week"]
    return []


def _ambiguous(mention: DateMention, text: str) -> bool:
    """Whether figures alone may tell the month or the day first: 04/05/2023, 4-5-2023."""
    if mention.label == "NUMERIC":
        mark, _, _, third, year_first = mention.reading["numeric"]
        return mark == "/" and not year_first and third is not None
    return mention.label == "DAY" and _HYPHENS.fullmatch(text, mention.start, mention.end) is not None


def _impossible(said: Mapping[str, Any]) -> bool:
    if said.get("y") or said.get("numeric"):
        return True
    month, number = said.get("m"), said.get("d")
    return isinstance(month, int) and isinstance(number, int) and cal.make_day(cal.LEAP, month, number) is None


def entry_of(facts: Facts, time: Time) -> Json:
    """The entry of a mention, with the ends of a range."""
    is_range = time.mention.label in ("RANGE", "DAYS", "MONTHS", "YEARS")
    entry = {**_part(facts, time), "id": time.id}
    entry["parts"] = [_part(facts, inner) for inner in time.inner] if is_range else []
    return entry


def _part(facts: Facts, time: Time) -> Json:
    mention, when = time.mention, time.when
    return {
        "start": mention.start, "end": mention.end, "text": facts.marked.text[mention.start : mention.end],
        "kind": mention.kind, "value": when.value, "from": iso(when.first), "to": iso(when.last), "basis": when.basis,
        "pattern": mention.pattern,
    }  # fmt: skip


def iso(day: datetime.date | None) -> str | None:
    """The day as the record writes it."""
    return day.isoformat() if day else None
