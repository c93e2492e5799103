"""Faults of the tables of the gazetteer, for `minewire patterns check`: loading parses most rows only on demand."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path

from minewire.errors import MinewireError, PatternError

from .gazetteer import PARSERS, Gazetteer, Place, name_key, row_fault
from .periods import read_periods


def table_problems(folders: Iterable[Path]) -> list[MinewireError]:
    """Every fault of the tables: rows that cannot be read, large tables out of order, keys of another name; and of
    the named periods.
    """
    folders = list(folders)
    faults: list[MinewireError] = []
    periods = [file for folder in folders if (file := folder / "periods.toml").is_file()]
    for load in (partial(Gazetteer, folders), partial(read_periods, periods)):
        try:
            load()
        except PatternError as error:
            faults += error.errors
    for folder in folders:
        for kind in PARSERS:
            path = folder / "gazetteer" / f"{kind}.csv"
            if path.is_file():
                faults += _line_problems(path, PARSERS[kind])
    return list({str(fault): fault for fault in faults}.values())  # loading tells of a user's lines already


def _line_problems(path: Path, parse: Callable[[list[str]], Place]) -> Iterator[MinewireError]:
    last = ""
    for number, line in enumerate(path.read_text(encoding="utf-8").rstrip().split("\n"), 1):
        if number == 1:
            continue
        cells = line.split(",")
        try:
            parse(cells)
        except ValueError as error:
            yield row_fault(path, number, error)
            continue
        if line < last:
            yield MinewireError(
                "is out of order",
                file=f"gazetteer/{path.name}",
                place=f"line {number}",
                remedy="sort the lines below the first",
            )
        if cells[0] != name_key(cells[1] or cells[0]):
            remedy = f"write {name_key(cells[1] or cells[0])} in the first column"
            yield MinewireError(
                f"{cells[0]!r} is not the key of its name",
                file=f"gazetteer/{path.name}",
                place=f"line {number}",
                remedy=remedy,
            )
        last = line
