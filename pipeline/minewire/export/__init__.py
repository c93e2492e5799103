"""Records into the formats that others read: tables, databases, HXL, JSON-LD, and the files of annotation tools.

from minewire.export import export
export("records.jsonl", "facts.xlsx")
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any

from minewire.errors import InputError, UsageError
from minewire.export.columns import TABLES
from minewire.export.files import STDOUT
from minewire.export.source import Item, Source
from minewire.recordfiles import Texts, files

__all__ = ["FORMATS", "Done", "Format", "export", "format_of"]


@dataclass(frozen=True, slots=True)
class Format:
    """How a format is written: 'module.function' for one file and for a folder, each None when there is none."""

    name: str
    about: str
    file: str | None
    folder: str | None = None
    endings: tuple[str, ...] = ()
    needs_text: bool = False
    one_table: bool = False


FORMATS = {
    each.name: each
    for each in (
        Format("csv", "tables", "delimited.write_file", "delimited.write_folder", (".csv",), one_table=True),
        Format("datapackage", "CSV tables with datapackage.json", None, "delimited.write_folder"),
        Format("xlsx", "Excel", "excel.write", endings=(".xlsx",)),
        Format(
            *("parquet", "tables", "databases.write_parquet_file", "databases.write_parquet_folder", (".parquet",)),
            one_table=True,
        ),
        Format("sqlite", "SQLite", "databases.write_sqlite", endings=(".sqlite", ".sqlite3", ".db")),
        Format("duckdb", "DuckDB", "databases.write_duckdb", endings=(".duckdb",)),
        Format("hxl", "CSV with HXL tags", "hxl.write", endings=(".hxl.csv", ".hxl")),
        Format("jsonld", "schema.org Claim", "jsonld.write", endings=(".jsonld",)),
        Format("docbin", "spaCy", "docbin.write", "docbin.write_folder", (".spacy",), needs_text=True),
        Format("label-studio", "Label Studio", "label_studio.write", "label_studio.write_folder", needs_text=True),
        Format("doccano", "doccano", "linewise.write_doccano", needs_text=True),
        Format("prodigy", "Prodigy", "linewise.write_prodigy", needs_text=True),
    )
}


@dataclass(slots=True)
class Done:
    """What an export did: records written, what was set aside, what a reader should know."""

    records: int = 0
    faults: list[InputError] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


def export(
    records: Path | str,
    target: Path | str,
    *,
    format: str | None = None,  # noqa: A002 -- the name of the option
    table: str | None = None,
    texts: Iterable[str] = (),
    encoding: str | None = None,
    text_field: str | None = None,
    redact_victims: bool = False,
    groups: Path | None = None,
) -> Done:
    """Writes a file of records, or those of a run's folder, to a file or folder. Raises MinewireError.

    Without `format` the ending of the target decides; a folder gets csv tables. `table` is the one table of a csv or
    parquet file; `texts` are the articles as they were given to extract, `text_field` is the name of their field;
    `groups` is what `minewire duplicates` wrote.
    """
    chosen = format_of(str(target), format)
    _check_apart(Path(records), str(target))
    write, is_folder = _writer(chosen, str(target), table)
    from minewire.duplicates import read_groups

    known = Texts(texts, encoding, text_field)
    source = Source(Path(records), known, read_groups(groups) if groups else {}, redact_victims)
    done = Done()
    items = _counted(_with_text(source) if chosen.needs_text else source, done)
    done.notes += write(items, Path(target)) or []
    done.faults = source.faults + source.texts.faults
    if chosen.name == "label-studio" and not is_folder:
        done.notes.append("the labeling interface is written as config.xml when the target is a folder")
    return done


def format_of(target: str, name: str | None) -> Format:
    """The format by its name, else by the ending of the target; csv for a folder. Raises UsageError."""
    if name is not None:
        if name not in FORMATS:
            raise UsageError(f"unknown format {name!r}", remedy=f"choose one of {', '.join(FORMATS)}")
        return FORMATS[name]
    fitting = [
        (len(ending), each) for each in FORMATS.values() for ending in each.endings if target.lower().endswith(ending)
    ]
    if fitting and not target.endswith("/"):
        return max(fitting, key=lambda pair: pair[0])[1]
    if _is_folder(target):
        return FORMATS["csv"]
    remedy = f"choose --format: {', '.join(FORMATS)}"
    raise UsageError("its ending names no format", file=target, remedy=remedy)


def _is_folder(target: str) -> bool:
    """Whether a target is a folder as it is written: it ends with a slash, is one, or has no ending."""
    path = Path(target)
    return (
        target.endswith(("/", os.sep)) or path.is_dir() or (not path.suffix and not path.exists() and target != STDOUT)
    )


def _check_apart(records: Path, target: str) -> None:
    """Raises UsageError when the records would be written over, or tables put among the files of the run itself."""
    goal = Path(target)
    if goal.exists() and records.exists() and (goal.samefile(records) or any(map(goal.samefile, files(records)))):
        raise UsageError("is what the records are read from", file=target, remedy="name another place")


def _writer(chosen: Format, target: str, table: str | None) -> tuple[Callable[[Iterable[Item], Path], Any], bool]:
    """The function that writes this target, and whether it is a folder."""
    path = Path(target)
    is_folder = bool(chosen.folder) and (_is_folder(target) or not chosen.file)
    if path.is_dir() and not is_folder:
        raise UsageError(f"is a folder; {chosen.name} is one file", file=target, remedy="name a file")
    if is_folder and path.exists() and not path.is_dir():
        raise UsageError(f"is a file; {chosen.name} needs a folder", file=target, remedy="name a folder")
    if table is not None and (is_folder or not chosen.one_table):
        raise UsageError("--table goes with one csv or parquet file", file=target, remedy="leave it out")
    if table is not None and table not in TABLES:
        raise UsageError(f"unknown table {table!r}", remedy=f"choose one of {', '.join(TABLES)}")
    module, _, name = str(chosen.folder if is_folder else chosen.file).partition(".")
    write = getattr(import_module(f"minewire.export.{module}"), name)
    return (partial(write, table=table) if table else write), is_folder


def _with_text(source: Source) -> Iterator[Item]:
    for item in source:
        if item.text is None:
            problem = "its text is not at hand"
            remedy = "give the articles with --texts, or extract --with-text"
            source.faults.append(InputError(problem, file=str(source.path), place=item.key, remedy=remedy))
        else:
            yield item


def _counted(items: Iterable[Item], done: Done) -> Iterator[Item]:
    for item in items:
        done.records += 1
        yield item
