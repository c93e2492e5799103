"""Tables: CSV and Parquet, a row an article."""

from __future__ import annotations

import csv
import io
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from typing import IO, Any

from minewire.errors import EmptyInputError, InputError, MissingExtraError

from .decoding import decode, has_byte_lines, mark_of
from .files import peek
from .objects import NAMES
from .raw import LIMIT, LIMIT_WORDS, Found, Options, Raw

_DELIMITERS = ",;\t|"
_ROWS = 500


def find_csv(stream: IO[bytes], file: str, options: Options) -> Iterator[Found]:
    """Rows under a line with the names of the columns; comma, semicolon, tab or bar between them."""
    start, stream = peek(stream)
    encoding = options.encoding or mark_of(start)
    # Bytes that are not UTF-8 are kept apart row by row: their delimiters are the same in every such encoding.
    is_plain = has_byte_lines(encoding) and encoding != "utf-8"
    text = io.TextIOWrapper(
        stream,
        encoding="utf-8-sig" if is_plain or encoding == "utf-8" else encoding,
        errors="surrogateescape",
        newline="",
    )
    csv.field_size_limit(LIMIT)
    head = text.readline(LIMIT)
    if not head.strip():
        yield EmptyInputError("is empty", file=file, remedy="give a line with the names of the columns and rows below")
        return
    names = next(csv.reader([head], delimiter=(mark := _delimiter(head))), [])
    if _lacks_text(names, options):
        yield _no_text(file, "the first line", names, options)
        return
    # Strict: else a quotation that is not closed swallows the articles below it without a word.
    rows = csv.reader(text, delimiter=mark, strict=True)
    found = False
    while True:
        place = f"line {rows.line_num + 2}"
        try:
            row = next(rows, None)
        except csv.Error as error:
            found = True
            yield _bad_row(error, file, place)
            continue
        except UnicodeError as error:
            yield InputError(f"not read on ({error})", file=file, place=place, remedy="check --encoding")
            return
        if row is None:
            break
        found = True
        if row:
            fault = _uneven(row, names, options, file, place)
            yield fault or _row(dict(zip(names, row)), file, place, options.encoding if is_plain else None)
    if not found:
        yield _no_rows(file)


def find_parquet(stream: IO[bytes], file: str, options: Options) -> Iterator[Found]:
    """Rows of a Parquet file, a group of rows in memory at a time."""
    try:
        duckdb: Any = import_module("duckdb")
    except ImportError as error:
        raise MissingExtraError("duckdb", "tables", file=file, use="Parquet") from error
    with _named(stream) as path, duckdb.connect() as base:
        base.execute("set threads=1; set temp_directory=''; set enable_progress_bar=false; set global timezone='UTC'")
        try:
            names = [row[0] for row in base.execute("describe select * from read_parquet(?)", [path]).fetchall()]
            if _lacks_text(names, options):
                yield _no_text(file, None, names, options)
                return
            found = False
            for row in _parquet_rows(base, path, file, _wanted(names, options)):
                found = True
                yield row
            if not found:
                yield _no_rows(file)
        except duckdb.Error as error:
            yield InputError(f"damaged: {str(error).splitlines()[0]}", file=file, remedy="get the file again")


def _parquet_rows(base: Any, path: str, file: str, names: list[str]) -> Iterator[Found]:
    query = "select row_group_id, any_value(row_group_num_rows) from parquet_metadata(?) group by 1 order by 1"
    columns = ", ".join('"' + name.replace('"', '""') + '"' for name in names)
    rows = f"select {columns} from read_parquet(?, file_row_number=true) where file_row_number between ? and ?"
    start = 0
    for _, size in base.execute(query, [path]).fetchall():
        found = base.cursor().execute(rows, [path, start, start + size - 1])
        number = start
        while some := found.fetchmany(_ROWS):
            for row in some:
                number += 1
                yield Raw(file, "fields", dict(zip(names, row)), f"row {number}")
        start += size


def _row(fields: dict[str, str], file: str, place: str, encoding: str | None) -> Found:
    """A row whose bytes that are not UTF-8 are decoded."""
    for name, value in fields.items():
        if not value.isascii() and any("\udc80" <= c <= "\udcff" for c in value):
            text = decode(value.encode("utf-8", "surrogateescape"), encoding, file=file, place=place)
            if isinstance(text, InputError):
                return text
            fields[name] = text
    return Raw(file, "fields", fields, place)


def _uneven(row: list[str], names: list[str], options: Options, file: str, place: str) -> InputError | None:
    """A row that ends with its text or before it, or has words behind its last column: a text was cut in two."""
    least = min(len(names), names.index(_text_column(options)) + 2)
    if len(row) >= least and not any(cell.strip() for cell in row[len(names) :]):
        return None
    problem = f"the row has {len(row)} cell{'s' if len(row) > 1 else ''} for {len(names)} columns"
    remedy = "put quote marks round a text that holds line ends or what parts the columns, and part empty cells, too"
    return InputError(problem, file=file, place=place, remedy=remedy)


def _bad_row(error: csv.Error, file: str, place: str) -> InputError:
    if "field larger" in str(error):
        return InputError(f"a field is {LIMIT_WORDS}", file=file, place=place, remedy="check the quote marks there")
    if "end of data" in str(error):
        problem, remedy = "a quotation that begins in this row never ends", "or get the file again if it was cut off"
        return InputError(problem, file=file, place=place, remedy=f"close it, {remedy}; the rows below are in it")
    remedy = "write a quote mark inside a field twice"
    return InputError(f"the row cannot be told apart ({error})", file=file, place=place, remedy=remedy)


def _delimiter(head: str) -> str:
    """What stands most often between the names of the columns."""
    return max(_DELIMITERS, key=head.count)


def _lacks_text(names: list[str], options: Options) -> bool:
    return _text_column(options) not in names


def _text_column(options: Options) -> str:
    return options.fields.get("text", "text")


def _no_text(file: str, place: str | None, names: list[str], options: Options) -> InputError:
    problem = f"no column {_text_column(options)!r}; there are {', '.join(names[:12]) or 'none'}"
    return InputError(problem, file=file, place=place, remedy="name the column of the text with --text-field")


def _no_rows(file: str) -> InputError:
    return EmptyInputError("holds no rows", file=file, remedy="give a row for each article")


def _wanted(names: list[str], options: Options) -> list[str]:
    """The columns that an article may take something from."""
    wanted = {
        name for what, usual in NAMES.items() for name in ([options.fields[what]] if what in options.fields else usual)
    }
    return [name for name in names if name in wanted or any(other.startswith(name + ".") for other in wanted)]


@contextmanager
def _named(stream: IO[bytes]) -> Iterator[str]:
    """A path under which a library can open the stream; what lies in an archive is unpacked for it."""
    name = getattr(stream, "name", None)
    if isinstance(name, str) and isinstance(stream, io.BufferedReader) and os.path.isfile(name):
        yield name
        return
    with tempfile.NamedTemporaryFile(suffix=".parquet") as file:
        while piece := stream.read(1024 * 1024):
            file.write(piece)
        file.flush()
        yield file.name
