"""`minewire export`: records into the formats that others read."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from .exits import OK, SET_ASIDE, complain
from .options import TextsEncoding, TextsField


def export(
    records: Annotated[Path, typer.Argument(metavar="RECORDS", help="A file of records, or the folder of a run.")],
    to: Annotated[str, typer.Argument(metavar="TO", help="File or folder to write; - for standard output.")],
    format: Annotated[  # noqa: A002 -- the name of the option
        str | None,
        typer.Option(
            "--format",
            "-f",
            help="csv, datapackage, xlsx, parquet, sqlite, duckdb, hxl, jsonld, docbin, label-studio, doccano or "
            "prodigy. Default: the ending of TO; csv tables for a folder.",
        ),
    ] = None,
    table: Annotated[
        str | None, typer.Option(help="The table of a csv or parquet file. Default: claims_flat, one row a claim.")
    ] = None,
    texts: Annotated[
        list[str] | None, typer.Option(metavar="INPUT", help="The articles, as given to extract; may be repeated.")
    ] = None,
    encoding: TextsEncoding = None,
    text_field: TextsField = None,
    redact_victims: Annotated[
        bool, typer.Option("--redact-victims", help="Leave out personal names but those of who speaks.")
    ] = False,
    duplicates: Annotated[
        Path | None, typer.Option(metavar="FILE", help="What minewire duplicates wrote: groups and first appearance.")
    ] = None,
) -> None:
    """Write records as tables, database, HXL, JSON-LD or for an annotation tool.

    A folder as TO (it ends with /, is one or has no ending) gets every table in a file of its own, as csv or parquet,
    and datapackage.json that describes them.
    """
    from minewire.export import export as write

    done = write(
        records,
        to,
        format=format,
        table=table,
        texts=texts or (),
        encoding=encoding,
        text_field=text_field,
        redact_victims=redact_victims,
        groups=duplicates,
    )
    for line in (*map(str, done.faults), *done.notes):
        complain(line)
    aside = f", {len(done.faults)} set aside" if done.faults else ""
    complain(f"{done.records} records written to {to}{aside}")
    raise typer.Exit(SET_ASIDE if done.faults else OK)
