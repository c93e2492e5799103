"""The gazetteer: places by the words of their names, read once and looked up without compiling anything.

Two kinds of tables. The small ones (countries.csv, azerbaijan.csv, areas.csv, a user's own, whatever their names) are
read whole; a user's row takes the place of the shipped one with its name, kind and country. The large ones
(regions.csv, districts.csv, cities.csv: 90,000 names) stay lines of text in order; the lines that begin with a word are
parsed when an article first writes that word with a capital. So loading costs a few milliseconds.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path

from minewire.errors import MinewireError, PatternError
from minewire.text import one_apart

from .gazetteer_rows import PARSERS, Place, line_faults, name_key, read_region, read_whole, row_fault

__all__ = ["PARSERS", "Gazetteer", "Names", "Place", "load_gazetteer", "name_key", "row_fault"]

_WHOLE = ("countries.csv", "areas.csv", "azerbaijan.csv")
_WORDS = "names.csv"
Names = Mapping[str, tuple[Place, ...]]
_NOTHING: Names = {}


class Gazetteer:
    """Places by name; `beginning(word)` gives all names that begin with a folded word."""

    def __init__(self, folders: Iterable[Path]) -> None:
        tables = [folder / "gazetteer" for folder in folders]
        self._core: dict[str, dict[str, list[Place]]] = {}
        self.capitals: dict[str, str] = {}
        self._own: set[tuple[str, str, str | None]] = set()
        for position, table in enumerate(tables):
            self._read_tables(table, own=position > 0)
        self._lines = {
            kind: _Lines(_read(table / f"{kind}.csv" for table in tables))
            for kind in ("regions", "districts", "cities")
        }
        self.name_words = _name_words(table / _WORDS for table in tables)
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
        return read_region(found) if found else None

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

    def _read_tables(self, folder: Path, *, own: bool) -> None:
        """The small tables of a folder; in a user's (`own`) all that no other name is known for are such."""
        files = [folder / name for name in _WHOLE if (folder / name).is_file()]
        large = {f"{kind}.csv": kind for kind in PARSERS}
        if own:
            known = {*_WHOLE, *large, _WORDS}
            files += sorted(file for file in folder.glob("*.csv") if file.name not in known)
        faults: list[MinewireError] = []
        for file in files:
            try:
                for row, places in read_whole(file):
                    for place in places:
                        self._enter(place, own=own)
                    if "iso3" in row:
                        self.capitals[name_key(row["capital"])] = row["code"]
            except PatternError as error:
                faults += error.errors
        for file in (folder / name for name in large) if own else ():
            faults += line_faults(file, large[file.name]) if file.is_file() else []
        if faults:
            raise PatternError(faults)

    def _enter(self, place: Place, *, own: bool) -> None:
        key = name_key(place.surface)
        known = self._core.setdefault(key.split(" ", 1)[0], {}).setdefault(key, [])
        unit = key, place.kind, place.country
        if own and unit not in self._own:  # a user's rows stand beside each other
            self._own.add(unit)
            known[:] = [each for each in known if (key, each.kind, each.country) != unit]
        known.append(place)


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
