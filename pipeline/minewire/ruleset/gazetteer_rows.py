"""Rows of the tables of places: what each column means, and what is wrong with a row that cannot be read."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from minewire.errors import MinewireError, PatternError
from minewire.text import fold

# Letters and marks between the words of a name; apostrophes are part of a word and are dropped by fold.
_BREAKS = str.maketrans(dict.fromkeys("-–‐‑/,()", " ") | dict.fromkeys(".·´ʿʾʹ`ʽ"))
_COUNTRY = re.compile("[A-Z]{2}")
_DEFAULTS = {"azerbaijan.csv": "AZ"}
KINDS = ("country", "region", "district", "city", "village", "other")
# Units have no population in the tables: these weights set them against towns of the same name.
_REGION_WEIGHT = 300
_DISTRICT_WEIGHT = 25


def name_key(text: str) -> str:
    """A name as the gazetteer knows it: lower case, no marks, single spaces ("Deir ez-Zor", "Deir Ez Zor")."""
    return " ".join(fold(text).translate(_BREAKS).split())


class RowError(ValueError):
    """A cell that is not what its column holds; the message says what is."""


class Place(NamedTuple):
    """A row of the gazetteer under one of its names. `weight` is the population in thousands where one is known.

    `use` says what the name is: name | former | weak (also an ordinary word: counts only with a head) | exact (an
    abbreviation, only as written) | demonym. `region` is the code of the region a city lies in, where
    known; `state` marks what acts like a country without being one (a union of states).
    """

    name: str
    kind: str
    country: str | None
    code: str | None
    pcode: str | None
    lat: float | None
    lon: float | None
    weight: int
    use: str = "name"
    surface: str = ""
    region: str | None = None
    capital: bool = False
    core: bool = False
    state: bool = False
    valid_from: str | None = None


def row_fault(path: Path, line: int, error: Exception) -> MinewireError:
    """What is wrong with a row of a table, and what to do about it."""
    if isinstance(error, KeyError):
        problem, remedy = f"has no column {error}", "give the table that column, empty where nothing is known"
    elif isinstance(error, RowError):
        problem, _, remedy = str(error).partition("; ")
    else:
        problem, remedy = f"cannot be read: {error}", "points and populations are numbers; names hold no comma"
    return MinewireError(problem, file=f"gazetteer/{path.name}", place=f"line {line}", remedy=remedy)


def read_whole(path: Path) -> Iterator[tuple[Mapping[str, str], list[Place]]]:
    """The rows of a small table with their places, one for each name. Raises PatternError with every fault."""
    faults: list[MinewireError] = []
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.reader(file)
            header = next(reader, [])
            if len(header) == 1 and (";" in header[0] or "\t" in header[0]):
                remedy = "save the table with commas between the columns"
                raise PatternError(
                    [
                        MinewireError(
                            "its columns are not parted by commas", file=f"gazetteer/{path.name}", remedy=remedy
                        )
                    ]
                )
            for cells in filter(None, reader):
                row = dict(zip(header, cells))
                try:
                    places = list(_country(row) if "iso3" in row else _listed(row, default=_DEFAULTS.get(path.name)))
                except KeyError as error:
                    if error.args[0] not in header:  # and so of every row
                        faults.append(row_fault(path, reader.line_num, error))
                        break
                    short = RowError(f"ends before its column {error}; part the cells by commas")
                    faults.append(row_fault(path, reader.line_num, short))
                except ValueError as error:
                    faults.append(row_fault(path, reader.line_num, error))
                else:
                    yield row, places
    except UnicodeDecodeError as error:
        remedy = "save the file as UTF-8"
        faults.append(
            MinewireError("is not UTF-8", file=f"gazetteer/{path.name}", place=f"byte {error.start}", remedy=remedy)
        )
    if faults:
        raise PatternError(faults)


def line_faults(path: Path, kind: str) -> list[MinewireError]:
    """The lines of a user's large table that cannot be read: they would be missed when a text asks for one."""
    faults: list[MinewireError] = []
    for number, line in enumerate(path.read_text(encoding="utf-8", errors="replace").splitlines()[1:], 2):
        try:
            PARSERS[kind](line.split(","))
        except ValueError as error:
            faults.append(row_fault(path, number, error))
    return faults


def _number(text: str | None) -> float | None:
    return float(text) if text else None


def _degrees(row: Mapping[str, str], field: str, most: int) -> float | None:
    found = _number(row.get(field))
    if found is not None and not abs(found) <= most:
        raise RowError(f"{field} {row[field]} is no angle of up to {most}; write degrees, as 40.05")
    return found


def _row(row: Mapping[str, str], *, kind: str, country: str | None, weight: int, **more: str | bool | None) -> Place:
    return Place(
        row["name"], kind, country, row.get("code") or None, row.get("pcode") or None, _degrees(row, "lat", 90),
        _degrees(row, "lon", 180), weight, core=True, valid_from=row.get("valid_from") or None, **more,  # type: ignore[arg-type]
    )  # fmt: skip


def _names(row: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """The names of a row of a small table, each with its use. Names in capitals count only as written."""
    yield row["name"], "name"
    for field, use in (
        ("aliases", "name"),
        ("former", "former"),
        ("letters", "former"),
        ("weak", "weak"),
        ("demonyms", "demonym"),
    ):
        for name in filter(None, (row.get(field) or "").split("|")):
            yield name, "exact" if use == "name" and name.replace(".", "").isupper() and len(name) < 7 else use


def _country(row: Mapping[str, str]) -> Iterator[Place]:
    if "capital" not in row:
        raise KeyError("capital")
    weight = max(1_000, int(row["population"] or 0) // 1000)
    for name, use in _names(row):
        yield _row(row, kind="country", country=row["code"], weight=weight, use=use, surface=name)


def _listed(row: Mapping[str, str], *, default: str | None) -> Iterator[Place]:
    """A row of azerbaijan.csv (its column of countries is left out), areas.csv or a user's own table."""
    country = row.get("country", default or "") or None if default else row["country"] or None
    if row["kind"] not in KINDS:
        raise RowError(f"kind {row['kind']!r} is unknown; write one of {', '.join(KINDS)}")
    if country and not _COUNTRY.fullmatch(country):
        raise RowError(f"country {country!r} is no code; write two capital letters, as AZ")
    if not name_key(row["name"]):
        raise RowError("has no name; fill the column or remove the row")
    weight = int(row.get("population") or 0) // 1000 or (500 if row["kind"] in {"country", "region"} else 100)
    for name, use in _names(row):
        state = row.get("state") == "yes"
        yield _row(row, kind=row["kind"], country=country, weight=weight, use=use, surface=name, state=state)


def _title(cells: list[str]) -> str:
    return cells[1] or cells[0].title()


def read_region(cells: list[str]) -> Place:
    """A place of the cells of a row of regions.csv."""
    _, _, country, kind, code, pcode, lat, lon, of = cells
    weight = _REGION_WEIGHT if kind == "region" else _DISTRICT_WEIGHT
    title = _title(cells)
    return Place(
        of or title, kind, country, code or None, pcode or None, _number(lat), _number(lon), weight, surface=title
    )


def _district(cells: list[str]) -> Place:
    _, _, country, pcode, parent, lat, lon = cells
    title = _title(cells)
    return Place(
        title, "district", country, None, pcode, _number(lat), _number(lon), _DISTRICT_WEIGHT, surface=title,
        region=parent or None,
    )  # fmt: skip


def _city(cells: list[str]) -> Place:
    _, _, country, region, lat, lon, population, of = cells
    title = _title(cells)
    return Place(
        of or title, "city", country, None, None, _number(lat), _number(lon), int(population or 0), surface=title,
        region=region or None,
    )  # fmt: skip


PARSERS: dict[str, Callable[[list[str]], Place]] = {"regions": read_region, "districts": _district, "cities": _city}
