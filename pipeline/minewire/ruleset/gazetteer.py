"""The gazetteer: places by the words of their names, read once and looked up without compiling anything.

Two kinds of tables. The small ones (countries.csv, azerbaijan.csv, areas.csv, a user's places.csv) are read whole. The
large ones (regions.csv, districts.csv, cities.csv: 90,000 names) stay lines of text in order; the lines that begin with
a word are parsed when an article first writes that word with a capital. So loading costs a few milliseconds.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from minewire.errors import MinewireError, PatternError
from minewire.text import fold, one_apart

# Letters and marks between the words of a name; apostrophes are part of a word and are dropped by fold.
_BREAKS = str.maketrans(dict.fromkeys("-–‐‑/,()", " ") | dict.fromkeys(".·´ʿʾʹ`ʽ"))
_WHOLE = ("countries.csv", "areas.csv", "azerbaijan.csv", "places.csv")
# Units have no population in the tables: these weights set them against towns of the same name.
_REGION_WEIGHT = 300
_DISTRICT_WEIGHT = 25


def name_key(text: str) -> str:
    """A name as the gazetteer knows it: lower case, no marks, single spaces ("Deir ez-Zor", "Deir Ez Zor")."""
    return " ".join(fold(text).translate(_BREAKS).split())


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


Names = Mapping[str, tuple[Place, ...]]
_NOTHING: Names = {}


class Gazetteer:
    """Places by name; `beginning(word)` gives all names that begin with a folded word."""

    def __init__(self, folders: Iterable[Path]) -> None:
        tables = [folder / "gazetteer" for folder in folders]
        self._core: dict[str, dict[str, list[Place]]] = {}
        self.capitals: dict[str, str] = {}
        for table in tables:
            for file in _WHOLE:
                if (table / file).is_file():
                    self._read_whole(table / file)
        self._lines = {
            kind: _Lines(_read(table / f"{kind}.csv" for table in tables))
            for kind in ("regions", "districts", "cities")
        }
        self.name_words = _name_words(table / "names.csv" for table in tables)
        self._found: dict[str, Names] = {}
        self._regions: dict[str, list[str]] = {}

    def beginning(self, word: str) -> Names:
        """Every name (its key) that begins with this folded word, with the places that bear it."""
        found = self._found.get(word)
        if found is None:
            found = self._found[word] = self._look(word)
        return found

    def lookup(self, name: str) -> tuple[Place, ...]:
        """The places of a name as written anywhere."""
        key = name_key(name)
        return self.beginning(key.split(" ", 1)[0]).get(key, ()) if key else ()

    def near(self, name: str) -> tuple[Place, ...]:
        """The unit of Azerbaijan whose name is one letter away and begins with the same; nothing when several are."""
        key = name_key(name)
        found: dict[str, tuple[Place, ...]] = {}
        for names in self._core.values():
            for other, places in names.items():
                if other[:1] == key[:1] and places[0].code and places[0].country == "AZ" and one_apart(key, other):
                    found[places[0].code] = tuple(places)
        return next(iter(found.values())) if len(found) == 1 else ()

    def region(self, code: str) -> Place | None:
        """The region with this ISO 3166-2 code."""
        if not self._regions:
            for line in self._lines["regions"].all():
                cells = line.decode().split(",")
                if len(cells) > 4 and cells[4] and not cells[-1]:
                    self._regions.setdefault(cells[4], cells)
        found = self._regions.get(code)
        return _region(found) if found else None

    def _look(self, word: str) -> Names:
        names: dict[str, list[Place]] = {key: list(places) for key, places in self._core.get(word, _NOTHING).items()}
        for kind, lines in self._lines.items():
            for line in lines.beginning(word.encode("utf-8", "surrogatepass")):
                cells = line.decode().split(",")
                place = PARSERS[kind](cells)
                known = names.setdefault(cells[0], [])
                if not any(_same(place, other) for other in known):
                    known.append(place)
        return {key: self._with_capital(key, places) for key, places in names.items() if places} if names else _NOTHING

    def _with_capital(self, key: str, places: list[Place]) -> tuple[Place, ...]:
        """The places of a name, each town in the region of the district whose seat it is, the capital of a country
        marked as one."""
        seats = {(place.country, place.lat, place.lon): place.region for place in places if place.kind == "district"}
        if seats:
            places = [
                place._replace(region=place.region or seats.get((place.country, place.lat, place.lon)))
                if place.kind == "city" and place.lat is not None
                else place
                for place in places
            ]
        towns = [place for place in places if place.kind == "city" and place.country == self.capitals.get(key)]
        if not towns:
            return tuple(places)
        capital = max(towns, key=lambda place: (place.core, place.weight))
        return tuple(place._replace(capital=True) if place is capital else place for place in places)

    def _read_whole(self, path: Path) -> None:
        with path.open(encoding="utf-8", newline="") as file:
            reader = csv.reader(file)
            header = next(reader, [])
            for cells in reader:
                row = dict(zip(header, cells))
                try:
                    places = list(_country(row) if "iso3" in row else _listed(row))
                except (KeyError, ValueError) as error:
                    raise PatternError([row_fault(path, reader.line_num, error)]) from error
                for place in places:
                    self._enter(place)
                if "iso3" in row:
                    self.capitals[name_key(row["capital"])] = row["code"]

    def _enter(self, place: Place) -> None:
        key = name_key(place.surface)
        self._core.setdefault(key.split(" ", 1)[0], {}).setdefault(key, []).append(place)


def row_fault(path: Path, line: int, error: Exception) -> MinewireError:
    """What is wrong with a row of a table, and what to do about it."""
    if isinstance(error, KeyError):
        problem, remedy = f"has no column {error}", "give the table that column, empty where nothing is known"
    else:
        problem, remedy = f"cannot be read: {error}", "points and populations are numbers; names hold no comma"
    return MinewireError(problem, file=path.name, place=f"line {line}", remedy=remedy)


def load_gazetteer(folders: Iterable[Path]) -> Gazetteer:
    """The gazetteer of these folders of patterns (a user's folder last), made once a process."""
    return _load(tuple(folders))


@lru_cache(maxsize=4)
def _load(folders: tuple[Path, ...]) -> Gazetteer:
    return Gazetteer(folders)


class _Lines:
    """The lines of a large table in order, kept as one string: those that begin with the same two letters are split
    when one of them is asked for."""

    def __init__(self, table: bytes) -> None:
        self._table = table
        self._first = table.find(b"\n") + 1  # behind the header
        self._parts: dict[bytes, tuple[int, int]] = {}  # where the lines with two first letters stand

    def all(self) -> list[bytes]:
        return self._table[self._first :].splitlines()

    def beginning(self, word: bytes) -> list[bytes]:
        """The lines whose first word is this one."""
        letters = word[:2]
        if letters not in self._parts:
            whole = self._first, len(self._table)
            self._parts[letters] = self._offset(letters, *whole), self._offset(letters + b"\xff", *whole)
        low, high = self._parts[letters]
        low = self._offset(word + b" ", low, high)
        if not self._table.startswith(word, low):
            return []
        return self._table[low : self._offset(word + b"-", low, high)].split(b"\n")[:-1]

    def _offset(self, key: bytes, low: int, high: int) -> int:
        """Where, from low to high, the first line stands that does not come before a key."""
        table = self._table
        while low < high:
            start = max(low, table.rfind(b"\n", low, (low + high) // 2) + 1)
            if table[start : start + len(key)] < key:
                low = table.index(b"\n", start) + 1
            else:
                high = start
        return low


def _read(paths: Iterable[Path]) -> bytes:
    """A large table, each line with a line end. The shipped files are in order (a test sees to it); a user's lines are
    sorted in."""
    table = b""
    for path in paths:
        if path.is_file():
            more = path.read_bytes()
            if not more.endswith(b"\n"):
                more += b"\n"
            if table:
                header, *lines = table.splitlines()
                more = b"\n".join([header, *sorted([*lines, *more.splitlines()[1:]]), b""])
            table = more
    return table


def _name_words(paths: Iterable[Path]) -> dict[str, str]:
    """Words that are places and something else, or names of people: word -> its letters of w(ord) g(iven) s(urname)."""
    words: dict[str, str] = {}
    for path in paths:
        if path.is_file():
            for line in path.read_text(encoding="utf-8").split("\n")[1:]:
                word, _, letters = line.partition(",")
                words[word] = letters
    return words


def _same(place: Place, other: Place) -> bool:
    """Whether a row tells again of a place that a small table has (same code, or same country and spot), or bears the
    name of a part of the world, unless it is a region (Sahel, White Nile). Of Azerbaijan the small table has all."""
    if place.country == "AZ":
        return True
    if other.core and other.country is None and other.use != "demonym":
        return place.kind != "region" or other.kind not in {"region", "other"}
    if place.country != other.country or other.use == "demonym":
        return False
    if (place.code and place.code == other.code) or (place.pcode and place.pcode == other.pcode):
        return True
    near = None not in (place.lat, other.lat, place.lon, other.lon) and (
        abs((place.lat or 0) - (other.lat or 0)) < 0.3 and abs((place.lon or 0) - (other.lon or 0)) < 0.3
    )
    return near and other.core


def _number(text: str) -> float | None:
    return float(text) if text else None


def _row(row: Mapping[str, str], *, kind: str, country: str | None, weight: int, **more: str | bool | None) -> Place:
    return Place(
        row["name"], kind, country, row.get("code") or None, row.get("pcode") or None, _number(row["lat"]),
        _number(row["lon"]), weight, core=True, valid_from=row.get("valid_from") or None, **more,  # type: ignore[arg-type]
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
    weight = max(1_000, int(row["population"] or 0) // 1000)
    for name, use in _names(row):
        yield _row(row, kind="country", country=row["code"], weight=weight, use=use, surface=name)


def _listed(row: Mapping[str, str]) -> Iterator[Place]:
    """A row of azerbaijan.csv (no country column), areas.csv or places.csv."""
    country = row["country"] or None if "country" in row else "AZ"
    weight = int(row.get("population") or 0) // 1000 or (500 if row["kind"] in {"country", "region"} else 100)
    for name, use in _names(row):
        state = row.get("state") == "yes"
        yield _row(row, kind=row["kind"], country=country, weight=weight, use=use, surface=name, state=state)


def _title(cells: list[str]) -> str:
    return cells[1] or cells[0].title()


def _region(cells: list[str]) -> Place:
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


PARSERS: dict[str, Callable[[list[str]], Place]] = {"regions": _region, "districts": _district, "cities": _city}
