"""Options that several commands share, and those of `extract` that belong together."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

Inputs = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="INPUT",
        help="Texts, pages, JSON (Lines), CSV, Parquet, WARC; gz, zip, tar of these; folders, globs, - for stdin.",
    ),
]
Output = Annotated[
    str | None, typer.Option("-o", "--output", help="File to write, or folder of a run (RUN/); else standard output.")
]


def _day(given: str | None) -> str | None:
    from minewire.text import iso_day

    if given is not None and iso_day(given) is None:
        raise typer.BadParameter(f"{given!r} is no date; write it as 2023-04-30")
    return iso_day(given)


def _encoding(given: str | None) -> str | None:
    import codecs

    try:
        codecs.lookup(given or "utf-8")
    except LookupError:
        raise typer.BadParameter(f"unknown encoding {given!r}; try utf-8 or cp1254") from None
    return given


def _folder(given: Path | None) -> Path | None:
    if given is not None and not given.is_dir():
        raise typer.BadParameter(f"{str(given)!r} is no folder")
    return given


def one_way_in(inputs: list[str], text: str | None) -> None:
    """Articles come from inputs or from --text. Raises a usage error for both, for neither, and for an empty input."""
    if bool(inputs) == (text is not None):
        raise typer.BadParameter("give INPUT... (files, folders, '-' for standard input) or --text, one of them")
    if "" in inputs:
        raise typer.BadParameter("an INPUT is empty; write . for the folder you are in")


Published = Annotated[
    str | None,
    typer.Option(metavar="DATE", help="Day (YYYY-MM-DD) of articles that carry none.", callback=_day),
]
Text = Annotated[str | None, typer.Option("--text", "-t", help="The article itself.")]
Patterns = Annotated[
    Path | None,
    typer.Option("--patterns", metavar="DIR", help="Your patterns, over the shipped ones.", callback=_folder),
]
Encoding = Annotated[
    str | None,
    typer.Option(
        help="Encoding of the inputs. Default: byte order mark, UTF-8, what a page says, evidence.", callback=_encoding
    ),
]
TextsEncoding = Annotated[str | None, typer.Option("--encoding", help="Encoding of the texts.", callback=_encoding)]
InputFormat = Annotated[
    str | None,
    typer.Option(metavar="FORMAT", help="text, html, json, jsonl, csv, parquet or warc, whatever the names."),
]
_NAME = "Name of the field of objects and tables that has "
TextField = Annotated[
    str | None, typer.Option(metavar="NAME", help=_NAME + "the text. Default: text. a.b goes into a.")
]
TextsField = Annotated[
    str | None, typer.Option("--text-field", metavar="NAME", help="Name of the field of the texts, as for extract.")
]
IdField = Annotated[str | None, typer.Option(metavar="NAME", help=_NAME + "the id.")]
DateField = Annotated[str | None, typer.Option(metavar="NAME", help=_NAME + "the day. Default: published.")]
UrlField = Annotated[str | None, typer.Option(metavar="NAME", help=_NAME + "the address. Default: url or source.")]
OutletField = Annotated[str | None, typer.Option(metavar="NAME", help=_NAME + "the outlet.")]
HeadlineField = Annotated[str | None, typer.Option(metavar="NAME", help=_NAME + "the headline.")]
BylineField = Annotated[str | None, typer.Option(metavar="NAME", help=_NAME + "the author.")]
Jobs = Annotated[int | None, typer.Option("-j", "--jobs", min=1, help="Workers of a run. Default: one a core.")]
Engine = Annotated[str | None, typer.Option(metavar="dask://HOST:PORT", help="Workers of a Dask cluster for a run.")]
Timeout = Annotated[
    float | None, typer.Option(min=0, help="Seconds a run gives to an article. Default: 60; 0 for no limit.")
]
Restart = Annotated[bool, typer.Option("--restart", help="Start a run over instead of going on with it.")]
TIMEOUT = 60.0
