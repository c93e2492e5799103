"""The `minewire` command. One module a command; what is heavy is imported inside the command that needs it."""

from __future__ import annotations

import io
import os
import sys
from typing import Annotated

import typer

from minewire.errors import MinewireError, UsageError

from .check import check
from .duplicates import duplicates
from .exits import CLOSED, INTERRUPTED, STOPPED, USAGE, complain
from .explain import explain
from .export import export
from .extract import extract
from .import_ import import_
from .patterns import app as patterns
from .retry import retry
from .schema import schema
from .score import score

app = typer.Typer(
    name="minewire",
    help="News articles about mine action in, validated records out.",
    no_args_is_help=True,
    rich_markup_mode=None,  # rich costs more than the rest of --help together
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Exit codes: 0 ok, 1 a check failed, 2 usage, 3 finished with some inputs set aside, 4 stopped by an error.",
)


def _version(wanted: bool) -> None:
    if wanted:
        from minewire import __version__

        print(f"minewire {__version__}")
        raise typer.Exit


@app.callback()
def _options(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> None:
    pass


app.command()(extract)
app.command()(retry)
app.command()(check)
app.command()(schema)
app.command()(score)
app.command()(export)
app.command(name="import")(import_)
app.command()(duplicates)
app.command()(explain)
app.add_typer(patterns, name="patterns")


def _drop_output() -> None:
    """What could not be written is still in the buffer: Python would try again at its end and complain by itself."""
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (OSError, ValueError):  # there is no output to speak of
        return


def _flush() -> None:
    """What is still in the buffer is written now, where a full disk is told; a reader that has left is none."""
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        _drop_output()


def main() -> None:
    """Run a command; whatever goes wrong ends in one line on stderr and an exit code."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # letters that a terminal's encoding lacks stop nothing
    try:
        try:
            app()
        finally:
            _flush()
    except SystemExit as end:
        if isinstance(end.__context__, typer.Abort):
            sys.exit(INTERRUPTED)
        if isinstance(end.__context__, BrokenPipeError):  # nothing was checked and found wrong: 1 would say so
            sys.exit(CLOSED)
        raise
    except UsageError as error:
        complain(str(error))
        sys.exit(USAGE)
    except MinewireError as error:
        complain(str(error))
    except OSError as error:
        complain(f"{error.filename or 'output'}: {error.strerror or error}; check the place and the room there")
        _drop_output()
    except Exception as error:
        if os.environ.get("MINEWIRE_DEBUG"):
            raise
        remedy = "this is a fault of minewire: report it with the input (MINEWIRE_DEBUG=1 shows where it happened)"
        complain(f"{type(error).__name__}: {error}; {remedy}")
    sys.exit(STOPPED)
