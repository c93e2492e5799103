"""`minewire import`: annotations back as gold."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from .exits import OK, SET_ASIDE, USAGE, complain


class Tool(StrEnum):
    """The annotation tools whose exports are read."""

    label_studio = "label-studio"
    doccano = "doccano"
    prodigy = "prodigy"
    docbin = "docbin"


def import_(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="What the annotation tool exported.")],
    output: Annotated[Path, typer.Option("-o", "--output", metavar="DIR", help="Folder for the annotated articles.")],
    format: Annotated[Tool, typer.Option("--format", "-f", help="The tool.")],  # noqa: A002 -- the name of the option
    unreviewed: Annotated[
        bool, typer.Option("--unreviewed", help="Take articles that nobody has accepted in the tool, too.")
    ] = False,
) -> None:
    """Read annotations back as annotated articles in the form of corpus/, offsets exact.

    An article whose spans do not stand where they say is set aside with the reason; so is one that nobody accepted in
    Label Studio or Prodigy (doccano and spaCy do not say).
    """
    from minewire.export import docbin, goldfiles, label_studio, linewise

    if output.is_file():
        complain(f"{output}: is a file; name a folder")
        raise typer.Exit(USAGE)
    readers = {
        Tool.label_studio: label_studio.read,
        Tool.doccano: linewise.read_doccano,
        Tool.prodigy: linewise.read_prodigy,
        Tool.docbin: docbin.read,
    }
    done = goldfiles.write(readers[format](file), output, file=str(file), unreviewed=unreviewed)
    for line in (*map(str, done.faults), *done.open):
        complain(line)
    aside = f", {len(done.faults)} set aside" if done.faults else ""
    complain(f"{len(done.written)} annotated articles written to {output}{aside}")
    raise typer.Exit(SET_ASIDE if done.faults else OK)
