"""`minewire extract`: articles in, records out."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from enum import StrEnum
from itertools import islice
from pathlib import Path
from typing import IO, TYPE_CHECKING, Annotated

import typer

from .exits import OK, SET_ASIDE, complain

if TYPE_CHECKING:
    from minewire.extract import Extractor
    from minewire.readers import Reading
    from minewire.text import Article

# Articles handed to the extractor at a time; one that fails is found again one by one.
_CHUNK = 64


class Format(StrEnum):
    table = "table"
    jsonl = "jsonl"


def extract(
    inputs: Annotated[
        list[str] | None,
        typer.Argument(metavar="INPUT...", help="Text files, JSON or JSON Lines, folders, or - for standard input."),
    ] = None,
    output: Annotated[Path | None, typer.Option("-o", "--output", help="File to write; else standard output.")] = None,
    text: Annotated[str | None, typer.Option("--text", "-t", help="The article itself.")] = None,
    published: Annotated[
        str | None, typer.Option(metavar="DATE", help="Day (YYYY-MM-DD) of articles that carry none.")
    ] = None,
    patterns: Annotated[Path | None, typer.Option(metavar="DIR", help="Your patterns, over the shipped ones.")] = None,
    vague_dates: Annotated[
        bool, typer.Option("--vague-dates", help="List words such as 'now' and 'recently'.")
    ] = False,
    with_text: Annotated[bool, typer.Option("--with-text", help="Put the article's text into the record.")] = False,
    format: Annotated[  # noqa: A002 -- the name of the option
        Format | None, typer.Option(help="Default: table on a terminal, jsonl in a pipe or file.")
    ] = None,
    encoding: Annotated[
        str | None, typer.Option(help="Encoding of the inputs. Default: byte order mark, else UTF-8.")
    ] = None,
) -> None:
    """Extract who said what, when, where, and every figure.

    A JSON object has the field text, and may have id, published, url, outlet, headline and byline.
    """
    _check_usage(inputs, text, published, encoding, output, patterns)
    from minewire.readers import article, iso_day, read

    day = iso_day(published) if published else None
    readings: Iterable[Reading] = read(inputs or (), encoding=encoding, published=day)
    if text is not None:
        readings = [article({"text": text, "published": day}, place="--text")]
    batch = _Batch(_extractor(patterns, vague_dates, with_text), readings)
    with ExitStack() as stack:
        write = _writer(output, format, stack)
        for line in batch.lines():
            write(line)
    if batch.set_aside:
        complain(f"{batch.set_aside} of {batch.set_aside + batch.done} inputs set aside")
    raise typer.Exit(SET_ASIDE if batch.set_aside else OK)


def _check_usage(
    inputs: list[str] | None,
    text: str | None,
    published: str | None,
    encoding: str | None,
    output: Path | None,
    patterns: Path | None,
) -> None:
    """Everything that is wrong with the call itself: found before anything is read."""
    import codecs

    from minewire.readers import iso_day

    if bool(inputs) == (text is not None):
        raise typer.BadParameter("give INPUT... (files, folders, '-' for standard input) or --text, one of them")
    if published is not None and iso_day(published) is None:
        raise typer.BadParameter(f"{published!r} is no date; write it as 2023-04-30", param_hint="--published")
    if patterns is not None and not patterns.is_dir():
        raise typer.BadParameter(f"{str(patterns)!r} is no folder", param_hint="--patterns")
    if output is not None and output.is_dir():
        raise typer.BadParameter(f"{str(output)!r} is a folder; name a file", param_hint="--output")
    if output is not None and output.is_file() and any(Path(i).is_file() and output.samefile(i) for i in inputs or ()):
        raise typer.BadParameter(f"{str(output)!r} is an input as well", param_hint="--output")
    try:
        codecs.lookup(encoding or "utf-8")
    except LookupError:
        raise typer.BadParameter(
            f"unknown encoding {encoding!r}; try utf-8 or cp1254", param_hint="--encoding"
        ) from None


def _extractor(patterns: Path | None, vague_dates: bool, keep_text: bool) -> Extractor:
    """Made without garbage collection: starting makes many objects that stay, and looking through them again and
    again for garbage is a tenth of the time that one article takes.
    """
    import gc

    gc.disable()
    from minewire import Extractor

    extractor = Extractor(patterns=patterns, vague_dates=vague_dates, keep_text=keep_text)
    gc.freeze()
    gc.enable()
    return extractor


class _Batch:
    """Runs readings through an extractor; what fails is reported and set aside, the rest comes out in order."""

    def __init__(self, extractor: Extractor, readings: Iterable[Reading]) -> None:
        self._extractor, self._readings = extractor, readings
        self.done = self.set_aside = 0

    def lines(self) -> Iterator[bytes]:
        """Records as JSON."""
        todo = self._articles()
        while chunk := list(islice(todo, _CHUNK)):
            try:
                lines = list(self._extractor.stream(chunk))
            except Exception:  # one of them: it must not take the others with it
                lines = [line for item in chunk for line in self._alone(item)]
            self.done += len(lines)
            yield from lines

    def _articles(self) -> Iterator[Article]:
        from minewire.errors import InputError

        for reading in self._readings:
            if isinstance(reading, InputError):
                self._put_aside(str(reading))
            else:
                yield reading

    def _alone(self, item: Article) -> list[bytes]:
        try:
            return list(self._extractor.stream([item]))
        except Exception as error:
            if os.environ.get("MINEWIRE_DEBUG"):
                raise
            place = ": ".join(dict.fromkeys(part for part in (item.source, item.id) if part)) or item.text[:40]
            reason = f"{type(error).__name__}: {error}".splitlines()[0][:200]
            self._put_aside(f"{place}: cannot be extracted ({reason}); report it with the article")
            return []

    def _put_aside(self, message: str) -> None:
        self.set_aside += 1
        complain(message)


def _writer(output: Path | None, chosen: Format | None, stack: ExitStack) -> Callable[[bytes], None]:
    """What takes a record: lines of JSON, or a table on a terminal."""
    is_stdout = output is None or str(output) == "-"
    if chosen is None:
        chosen = Format.table if is_stdout and sys.stdout.isatty() else Format.jsonl
    from minewire.writers import atomic

    stream = sys.stdout.buffer if output is None or is_stdout else stack.enter_context(atomic(output))
    if is_stdout:
        stack.callback(stream.flush)
    if chosen is Format.jsonl:
        return lambda line: stream.writelines((line, b"\n"))
    from minewire.records import ArticleRecord
    from minewire.writers import print_record

    out = _terminal() if is_stdout else io.TextIOWrapper(stream, encoding="utf-8")
    stack.callback(out.flush)
    return lambda line: print_record(ArticleRecord.model_validate_json(line), out)


def _terminal() -> IO[str]:
    """Standard output that shows what its encoding lacks as '?' and does not stop."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")
    return sys.stdout
