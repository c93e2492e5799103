"""Records as data frames, for those who have pandas or polars: neither is installed with minewire.

from minewire.frames import to_pandas
claims = to_pandas(records)                    # one row a claim
places = to_pandas(records, "places")          # any table of the export
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pydantic import ValidationError

from minewire.errors import InputError, MinewireError
from minewire.export.columns import TABLES
from minewire.export.schema import Table
from minewire.export.source import items
from minewire.export.tables import Row, flat, rows
from minewire.recordfiles import read_records
from minewire.records import ArticleRecord

if TYPE_CHECKING:
    import pandas
    import polars

Records = Iterable[ArticleRecord | bytes | str] | Path | str


def to_pandas(records: Records, table: str = "claims_flat", *, redact_victims: bool = False) -> pandas.DataFrame:
    """A table of records as a pandas frame; columns have their types when empty.

    Records are those of `extract`, the lines of `Extractor.stream`, or the path of a file or run.
    """
    pd = _need("pandas")
    known, columns = _columns(records, table, redact_victims)
    types = {"string": "string", "integer": "Int64", "number": "Float64", "boolean": "boolean"}
    frame = {
        field.name: pd.array(column, dtype=types[field.type])
        if field.type in types
        else pd.Series(column, dtype="object").astype("datetime64[s]")  # nanoseconds begin in 1677
        for field, column in zip(known.fields, columns)
    }
    return pd.DataFrame(frame)


def to_polars(records: Records, table: str = "claims_flat", *, redact_victims: bool = False) -> polars.DataFrame:
    """A table of records as a polars frame, as `to_pandas`."""
    pl = _need("polars")
    known, columns = _columns(records, table, redact_victims)
    types = {"string": pl.String, "integer": pl.Int64, "number": pl.Float64, "boolean": pl.Boolean, "date": pl.Date}
    series = [
        pl.Series(field.name, column, dtype=types[field.type], strict=False)
        for field, column in zip(known.fields, columns)
    ]
    return pl.DataFrame(series)


def _columns(records: Records, table: str, redact_victims: bool) -> tuple[Table, list[list[Any]]]:
    if table not in TABLES:
        raise MinewireError(f"unknown table {table!r}", remedy=f"choose one of {', '.join(TABLES)}")
    columns: list[list[Any]] = [[] for _ in TABLES[table].fields]
    for row in _rows(records, table, redact_victims):
        for column, cell in zip(columns, row):
            column.append(cell)
    return TABLES[table], columns


def _rows(records: Records, table: str, redact_victims: bool) -> Iterator[Row]:
    for item in items(_sound(records), redact_victims=redact_victims):
        if table == "claims_flat":
            yield from flat(item)
        else:
            yield from (row for name, row in rows(item) if name == table)


def _sound(records: Records) -> Iterator[ArticleRecord]:
    """Records themselves; a line of a file that is none is an error: a frame has no place to set it aside."""
    if isinstance(records, ArticleRecord | bytes) or (isinstance(records, str) and records.lstrip().startswith("{")):
        raise MinewireError("one record where several belong", remedy="put it into a list")
    if not isinstance(records, str | Path):
        yield from map(_record, records)
        return
    for record in read_records(Path(records)):
        if isinstance(record, InputError):
            raise record
        yield record


def _record(given: ArticleRecord | bytes | str) -> ArticleRecord:
    if isinstance(given, ArticleRecord):
        return given
    try:
        return ArticleRecord.model_validate_json(given)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        place = ".".join(map(str, first["loc"]))
        remedy = "give records, lines of Extractor.stream, or the path of a file or run"
        raise MinewireError(f"not a record ({place + ': ' if place else ''}{first['msg']})", remedy=remedy) from error


def _need(package: str) -> Any:
    try:
        return import_module(package)
    except ImportError as error:
        raise MinewireError(f"this needs the package {package}", remedy=f"pip install {package}") from error
