"""`minewire extract`: articles in, records out."""

from __future__ import annotations

import io
import os
import shlex
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from .exits import OK, SET_ASIDE, complain
from .options import (
    TIMEOUT,
    BylineField,
    DateField,
    Encoding,
    Engine,
    HeadlineField,
    IdField,
    InputFormat,
    Inputs,
    Jobs,
    OutletField,
    Output,
    Patterns,
    Published,
    Restart,
    Text,
    TextField,
    Timeout,
    UrlField,
    one_way_in,
)
from .runs import carry_out, check_engine, cores, is_folder, tell_passed

if TYPE_CHECKING:
    from minewire.extract import Extractor
    from minewire.readers import Reading
    from minewire.text import Article

# Articles handed to the extractor at a time; one that fails is found again one by one.
_CHUNK = 64


class Format(StrEnum):
    """What is written: tables to be read, or a record a line."""

    table = "table"
    jsonl = "jsonl"


def extract(
    inputs: Inputs = None,
    output: Output = None,
    text: Text = None,
    published: Published = None,
    patterns: Patterns = None,
    vague_dates: Annotated[
        bool, typer.Option("--vague-dates", help="List words such as 'now' and 'recently'.")
    ] = False,
    with_text: Annotated[bool, typer.Option("--with-text", help="Put the article's text into the record.")] = False,
    format: Annotated[  # noqa: A002 -- the name of the option
        Format | None, typer.Option(help="Default: table on a terminal, jsonl in a pipe or file.")
    ] = None,
    encoding: Encoding = None,
    input_format: InputFormat = None,
    text_field: TextField = None,
    id_field: IdField = None,
    date_field: DateField = None,
    url_field: UrlField = None,
    outlet_field: OutletField = None,
    headline_field: HeadlineField = None,
    byline_field: BylineField = None,
    jobs: Jobs = None,
    engine: Engine = None,
    timeout: Timeout = None,
    restart: Restart = False,
) -> None:
    """Extract who said what, when, where, and every figure.

    A JSON object has the field text, and may have id, published, url, outlet, headline and byline. With -o RUN/ the
    same command goes on where it ended and does nothing twice.
    """
    named = {"text": text_field, "id": id_field, "date": date_field, "url": url_field}
    named |= {"outlet": outlet_field, "headline": headline_field, "byline": byline_field}
    call = _Call(
        inputs or [],
        output=output,
        text=text,
        published=published,
        patterns=patterns,
        vague_dates=vague_dates,
        with_text=with_text,
        format=format,
        encoding=encoding,
        input_format=input_format,
        fields={what: name for what, name in named.items() if name},
    )
    call.check()
    if is_folder(output):
        call.check_run(engine)
        call.run(jobs, engine, timeout, restart=restart)
    if jobs or engine or timeout is not None or restart:
        raise typer.BadParameter("--jobs, --engine, --timeout and --restart are for a run: give a folder with -o RUN/")
    call.stream()


@dataclass
class _Call:
    """What was asked for."""

    inputs: list[str]
    output: str | None
    text: str | None
    published: str | None
    patterns: Path | None
    vague_dates: bool
    with_text: bool
    format: Format | None
    encoding: str | None
    input_format: str | None
    fields: dict[str, str]

    def check(self) -> None:
        """Everything that is wrong with the call itself: found before anything is read."""
        from minewire.readers import FORMATS

        output = Path(self.output) if self.output else None
        one_way_in(self.inputs, self.text)
        if (
            output is not None
            and output.is_file()
            and any(Path(i).is_file() and output.samefile(i) for i in self.inputs)
        ):
            raise typer.BadParameter(f"{self.output!r} is an input as well", param_hint="--output")
        if self.input_format is not None and self.input_format not in FORMATS:
            problem = f"{self.input_format!r} is unknown; one of {', '.join(FORMATS)}"
            raise typer.BadParameter(problem, param_hint="--input-format")

    def check_run(self, engine: str | None) -> None:
        """The same for what only a run asks for."""
        from minewire.archive.folder import Folder

        check_engine(engine)
        if self.text is not None or self.format is Format.table:
            option = "--format" if self.text is None else "--text"
            raise typer.BadParameter("a run is made of INPUT... and holds JSON Lines", param_hint=option)
        assert self.output is not None
        if (strange := Folder.strange(Path(self.output))) is not None:
            problem = (
                f"{self.output!r} is a folder with other files ({strange}) and no run; name a new folder or a file"
            )
            raise typer.BadParameter(problem, param_hint="--output")

    def run(self, jobs: int | None, engine: str | None, timeout: float | None, *, restart: bool) -> NoReturn:
        """Into the folder of a run."""
        from minewire.archive import Run, Settings
        from minewire.archive.folder import Folder

        assert self.output is not None
        settings = Settings(
            tuple(self.inputs),
            encoding=self.encoding,
            published=self.published,
            fields=self.fields,
            format=self.input_format,
            patterns=str(self.patterns.resolve()) if self.patterns else None,
            vague_dates=self.vague_dates,
            keep_text=self.with_text,
        )
        folder = Folder(Path(self.output))
        folder.open(restart=restart)
        limit = TIMEOUT if timeout is None else timeout
        command = shlex.join(["minewire", *sys.argv[1:]])
        try:
            carry_out(Run(folder, settings, jobs=jobs or cores(), engine=engine, timeout=limit, command=command))
        finally:
            folder.close()

    def stream(self) -> NoReturn:
        """Into a file or to standard output."""
        from minewire.readers import article, read

        known = {"encoding": self.encoding, "published": self.published, "format": self.input_format}
        passed: Counter[str] = Counter()
        readings: Iterable[Reading] = read(self.inputs, fields=self.fields, passed=passed, **known)
        if self.text is not None:
            readings = [article({"text": self.text, "published": self.published}, place="--text")]
        batch = _Batch(_extractor(self.patterns, self.vague_dates, self.with_text), readings)
        with ExitStack() as stack:
            write = _writer(Path(self.output) if self.output else None, self.format, stack)
            for line in batch.lines():
                write(line)
        tell_passed(passed)
        if batch.set_aside:
            complain(f"{batch.set_aside} of {batch.set_aside + batch.done} inputs set aside")
        raise typer.Exit(SET_ASIDE if batch.set_aside else OK)


def _extractor(patterns: Path | None, vague_dates: bool, keep_text: bool) -> Extractor:
    from minewire.swift import swift_start

    with swift_start():
        from minewire import Extractor

        return Extractor(patterns=patterns, vague_dates=vague_dates, keep_text=keep_text)


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

    out = sys.stdout if is_stdout else io.TextIOWrapper(stream, encoding="utf-8")
    stack.callback(out.flush)
    return lambda line: print_record(ArticleRecord.model_validate_json(line), out)
