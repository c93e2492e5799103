"""`minewire retry`: what a run set aside, once more."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated

import typer

from .exits import STOPPED, complain
from .options import TIMEOUT, Engine, Jobs, TextsEncoding, Timeout


def retry(
    run: Annotated[Path, typer.Argument(metavar="RUN", help="The folder of a run.")],
    source: Annotated[
        list[str] | None, typer.Option(metavar="SOURCE", help="Only this file or address; may be repeated.")
    ] = None,
    encoding: TextsEncoding = None,
    timeout: Timeout = None,
    jobs: Jobs = None,
    engine: Engine = None,
) -> None:
    """Try again what a run set aside, after a file was mended or with more time. The rest is left as it is."""
    from minewire.archive import Run, Settings
    from minewire.archive.folder import Folder, came_by_pipe

    from .runs import carry_out, check_engine, cores

    check_engine(engine)
    folder = Folder(run.resolve())
    manifest = folder.manifest()
    settings = Settings.of(manifest)
    os.chdir(manifest["directory"])  # inputs are named from there
    folder.open()
    try:
        known = manifest["counts"]["set aside"]
        piped = sum(row["status"] == "set aside" and came_by_pipe(row) for row in folder.rows())
        if piped:
            remedy = "give what was mended to the command in run.json"
            complain(f"{piped} documents came by standard input and stay set aside; {remedy}")
        released = folder.release(
            lambda row: not came_by_pipe(row) and (not source or row["source"] in source or row["file"] in source),
            otherwise=encoding is not None,
        )
        count = len(released.files)
        if not count:
            if not piped:
                named = f"none of the {known} documents set aside comes from {', '.join(source or ())}"
                complain(f"{named}; see quarantine.jsonl" if known and source else "nothing to try again")
            raise typer.Exit(STOPPED if source or piped else 0)
        complain(f"{count} document{'s are' if count > 1 else ' is'} tried again")
        limit = TIMEOUT if timeout is None else timeout
        known = {"again": released, "encoding": encoding}
        carry_out(Run(folder, settings, jobs=jobs or cores(), engine=engine, timeout=limit, **known))
    finally:
        folder.close()
