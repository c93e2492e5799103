"""SQLite, DuckDB and Parquet: the tables with their keys, in batches, so that memory does not grow with the archive."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

from minewire.export import datapackage
from minewire.export.columns import TABLES
from minewire.export.files import building, need
from minewire.export.schema import Table
from minewire.export.source import Item
from minewire.export.tables import Cell, Row, rows

_BATCH = 20_000
_SQLITE = {"string": "TEXT", "integer": "INTEGER", "number": "REAL", "boolean": "INTEGER", "date": "TEXT"}
_DUCKDB = {"string": "VARCHAR", "integer": "BIGINT", "number": "DOUBLE", "boolean": "BOOLEAN", "date": "DATE"}


def write_sqlite(items: Iterable[Item], target: Path) -> None:
    """Days are text (2023-04-30); keys and links are declared."""
    with building(target) as file, closing(sqlite3.connect(file, isolation_level=None)) as base:
        # The file is new and moves into place when it is whole: a journal would protect nothing.
        base.execute("PRAGMA journal_mode = OFF")
        base.execute("PRAGMA synchronous = OFF")
        for table in TABLES.values():
            base.execute(_create(table, _SQLITE, links=True))
        base.execute("BEGIN")
        inserts = {
            name: f"INSERT INTO {_quoted(name)} VALUES ({', '.join('?' * len(table.fields))})"
            for name, table in TABLES.items()
        }
        for name, batch in batches(items):
            base.executemany(inserts[name], [[_sqlite(cell) for cell in row] for row in batch])
        base.execute("COMMIT")


def write_duckdb(items: Iterable[Item], target: Path) -> None:
    """Keys are declared; links are not, since DuckDB would check them row by row while loading."""
    need("duckdb", "tables")  # before anything is made
    with building(target) as file, closing(_connect(file)) as base:
        _load(base, items, keys=True)


def write_parquet_folder(items: Iterable[Item], target: Path) -> None:
    """Every table in a file of its own, and datapackage.json."""
    need("duckdb", "tables")  # before anything is made
    with building(target) as folder:
        folder.mkdir()
        with closing(_connect(folder.with_name("staged.duckdb"))) as base:
            _load(base, items)
            for name in TABLES:
                _copy(base, name, folder / f"{name}.parquet")
        datapackage.write(folder, "parquet")


def write_parquet_file(items: Iterable[Item], target: Path, *, table: str = "claims_flat") -> None:
    """One table in one file."""
    need("duckdb", "tables")  # before anything is made
    with building(target) as file, closing(_connect(file.with_name("staged.duckdb"))) as base:
        _load(base, items, only=table)
        _copy(base, table, file)


def batches(items: Iterable[Item], only: str | None = None) -> Iterator[tuple[str, list[Row]]]:
    """Rows gathered by table; the tables come in their order when enough rows have gathered."""
    waiting: dict[str, list[Row]] = {name: [] for name in TABLES if only in (None, name)}
    count = 0
    for item in items:
        for name, row in rows(item):
            if name in waiting:
                waiting[name].append(row)
                count += 1
        if count >= _BATCH:
            yield from ((name, batch) for name, batch in waiting.items() if batch)
            waiting, count = {name: [] for name in waiting}, 0
    yield from ((name, batch) for name, batch in waiting.items() if batch)


def _connect(file: Path) -> Any:
    duckdb = need("duckdb", "tables")
    # Offline and alone: no extension is fetched, side files stay beside the database, the order of rows is kept.
    settings = {"autoinstall_known_extensions": "false", "autoload_known_extensions": "false", "threads": "1"}
    settings["memory_limit"] = "1GB"  # the rest waits in the side file
    return duckdb.connect(str(file), config=settings | {"temp_directory": f"{file}.tmp"})


def _load(base: Any, items: Iterable[Item], *, keys: bool = False, only: str | None = None) -> None:
    import numpy

    for name, table in TABLES.items():
        if only in (None, name):
            base.execute(_create(table, _DUCKDB, keys=keys))
    for name, batch in batches(items, only):
        # Columns go in as text and are cast: a sample of the values would not show what type the rest has.
        columns = {
            field.name: numpy.array([_text(cell) for cell in column] + [None], dtype=object)[:-1]
            for field, column in zip(TABLES[name].fields, zip(*batch))
        }
        base.register("batch", columns)
        casts = ", ".join(f"CAST({_quoted(f.name)} AS {_DUCKDB[f.type]})" for f in TABLES[name].fields)
        base.execute(f"INSERT INTO {_quoted(name)} SELECT {casts} FROM batch")
        base.unregister("batch")


def _copy(base: Any, table: str, file: Path) -> None:
    path = str(file).replace("'", "''")
    base.execute(f"COPY (SELECT * FROM {_quoted(table)}) TO '{path}' (FORMAT parquet, COMPRESSION zstd)")


def _create(table: Table, types: dict[str, str], *, keys: bool = True, links: bool = False) -> str:
    lines = [f"{_quoted(field.name)} {types[field.type]}" for field in table.fields]
    if keys:
        lines.append(f"PRIMARY KEY ({_list(table.key)})")
    if links:
        lines += [
            f"FOREIGN KEY ({_list(link.columns)}) REFERENCES {_quoted(link.table)} ({_list(link.keys)})"
            for link in table.links
        ]
    return f"CREATE TABLE {_quoted(table.name)} ({', '.join(lines)})"


def _list(names: Iterable[str]) -> str:
    return ", ".join(map(_quoted, names))


def _quoted(name: str) -> str:
    return f'"{name}"'


def _sqlite(cell: Cell) -> Any:
    return cell.isoformat() if isinstance(cell, date) else cell


def _text(cell: Cell) -> str | None:
    return None if cell is None else str(cell)
