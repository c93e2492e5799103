"""periods.toml: named periods, events and days, validated. A user's folder adds rows or replaces them by id."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import tomli

from minewire.errors import MinewireError, PatternError

_FIELDS = {
    "period": ({"id", "names", "source", "start"}, {"end", "where", "timed", "framed"}),
    "event": ({"id", "names", "source", "day"}, {"where"}),
    "day": ({"id", "names", "source"}, {"every", "on", "to", "framed"}),
}


@dataclass(frozen=True, slots=True)
class NamedPeriod:
    """A row. kind period has start and perhaps end, event start = end; day has `every` (month, day) or `on` (days),
    with `to` (as many days) where it lasts longer."""

    id: str
    kind: str
    names: tuple[str, ...]
    start: datetime.date | None = None
    end: datetime.date | None = None
    every: tuple[int, int] | None = None
    on: tuple[datetime.date, ...] = ()
    to: tuple[datetime.date, ...] = ()  # the last days of those turns
    framed: bool = False  # read only behind before, after, since, until, by, the end of
    timed: bool = False  # the name says that it is a time
    where: tuple[str, ...] = ()  # the name is read only in a text that holds one of these words


def read_periods(paths: Iterable[Path]) -> dict[str, NamedPeriod]:
    """The rows by id, later files over earlier ones. Raises PatternError with every fault."""
    rows: dict[str, NamedPeriod] = {}
    errors: list[MinewireError] = []
    for path in paths:
        try:
            data = tomli.loads(path.read_text(encoding="utf-8"))
        except (UnicodeDecodeError, tomli.TOMLDecodeError) as error:
            errors.append(
                MinewireError(f"is not TOML: {error}", file=path.name, remedy="mend the syntax at that place")
            )
            continue
        known = ", ".join(f"[[{kind}]]" for kind in _FIELDS)
        for kind, entries in data.items():
            if kind not in _FIELDS or not isinstance(entries, list):
                errors.append(MinewireError(f"unknown table {kind}", file=path.name, remedy=f"write {known}"))
                continue
            seen: set[str] = set()
            for number, entry in enumerate(entries, 1):
                row, faults = _row(kind, entry)
                place = str(entry.get("id", f"{kind} {number}")) if isinstance(entry, dict) else f"{kind} {number}"
                if row and row.id in seen:
                    faults.append(("the id is taken", "choose another"))
                errors += [MinewireError(fault, file=path.name, place=place, remedy=remedy) for fault, remedy in faults]
                if row and not faults:
                    seen.add(row.id)
                    rows[row.id] = row
    if errors:
        raise PatternError(errors)
    return rows


def _row(kind: str, entry: Any) -> tuple[NamedPeriod | None, list[tuple[str, str]]]:
    if not isinstance(entry, dict):
        return None, [("is not a table", f"write [[{kind}]] and one key = value a line")]
    needed, optional = _FIELDS[kind]
    faults = [(f"field {key} is missing", "add it") for key in sorted(needed - entry.keys())]
    faults += [
        (f"unknown field {key}", f"known: {', '.join(sorted(needed | optional))}")
        for key in entry.keys() - needed - optional
    ]
    names = entry.get("names")
    if not (isinstance(names, list) and names and all(isinstance(name, str) and name.strip() for name in names)):
        faults.append(("field names is not a list of names", 'write names = ["first", "second"]'))
    where = entry.get("where", ["x"])
    if not (isinstance(where, list) and where and all(isinstance(word, str) and word for word in where)):
        faults.append(("field where is not a list of words", 'write where = ["Ukraine", "Russia"]'))
    for key in ("start", "end", "day"):
        if key in entry and type(entry[key]) is not datetime.date:
            faults.append((f"field {key} is not a day", "write it without quotes: 2020-11-10"))
    if faults:
        return None, faults
    return _checked(kind, entry)


def _checked(kind: str, entry: Mapping[str, Any]) -> tuple[NamedPeriod | None, list[tuple[str, str]]]:
    name, names = str(entry["id"]), tuple(entry["names"])
    where = tuple(entry.get("where", ()))
    if kind == "event":
        return NamedPeriod(name, kind, names, entry["day"], entry["day"], where=where), []
    if kind == "period":
        if entry.get("end") and entry["end"] < entry["start"]:
            return None, [("ends before it starts", "exchange start and end")]
        timed, framed = bool(entry.get("timed")), bool(entry.get("framed"))
        return NamedPeriod(
            name, kind, names, entry["start"], entry.get("end"), where=where, timed=timed, framed=framed
        ), []
    if ("every" in entry) == ("on" in entry):
        return None, [("needs either every or on", 'write every = "04-04", or on = [2023-01-22, 2024-02-10]')]
    if "on" in entry:
        on, to = entry["on"], entry.get("to", entry["on"])
        for key, days in (("on", on), ("to", to)):
            if not (isinstance(days, list) and all(type(day) is datetime.date for day in days)):
                return None, [(f"field {key} is not a list of days", f"write {key} = [2023-01-22, 2024-02-10]")]
        if len(on) != len(to) or any(first > last for first, last in zip(on, to)):
            return None, [("on and to do not match", "give each first day its last day, in the same order")]
        return NamedPeriod(name, kind, names, on=tuple(on), to=tuple(to)), []
    try:
        day = datetime.date.fromisoformat(f"2000-{entry['every']}")
    except ValueError:
        return None, [("field every is not a month and a day", 'write every = "04-04"')]
    return NamedPeriod(name, kind, names, every=(day.month, day.day), framed=bool(entry.get("framed"))), []
