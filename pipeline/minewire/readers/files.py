"""Inputs to files to streams: folders, globs and standard input, opened one after the other."""

from __future__ import annotations

import io
import json
import os
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from glob import glob, has_magic
from pathlib import Path
from typing import IO, Any

from minewire.errors import InputError, MinewireError

from .formats import ARCHIVES, COMPRESSED, MARKUP, SNIFFED, by_bytes, by_name, finder, foreign_by_bytes, is_record
from .raw import Found, Options, Raw

STDIN = "-"


class Scan:
    """The documents of inputs, in order. `done` of `total` bytes of files are read so far (compressed, as they lie).

    `only` says of a file whether it is wanted at all. `passed` counts the files in folders that are of no kind that is
    read, by their ending.
    """

    def __init__(self, inputs: Iterable[str], options: Options, *, only: Callable[[str], bool] | None = None) -> None:
        self._inputs, self._options, self._only = list(inputs), options, only
        self.passed: Counter[str] = Counter()
        self._before = 0
        self._stream: IO[bytes] | None = None
        self.total: int | None = None

    def __iter__(self) -> Iterator[Found]:
        for name in self._inputs:
            for path in _files(name, self.passed):
                if self._only and not self._only(path.file or "" if isinstance(path, InputError) else str(path)):
                    self._before += _size(path) if isinstance(path, Path) else 0
                elif isinstance(path, InputError):
                    yield path
                elif str(path) == STDIN:
                    yield from _from_stdin(sys.stdin.buffer, self._options)
                else:
                    yield from self._from_file(path)

    @property
    def done(self) -> int:
        """Bytes read so far."""
        try:
            return self._before + (self._stream.tell() if self._stream else 0)
        except (OSError, ValueError):
            return self._before

    def measure(self) -> None:
        """Adds up the sizes of all files; standard input has none, and then there is no total."""
        total = 0
        for name in self._inputs:
            for path in _files(name, Counter()):
                if str(path) == STDIN:
                    return
                if isinstance(path, Path):
                    total += _size(path)
        self.total = total

    def _from_file(self, path: Path) -> Iterator[Found]:
        file = str(path)
        try:
            with path.open("rb") as stream:
                self._stream = stream
                yield from find(stream, file, file, self._options)
        except FileNotFoundError:
            yield InputError("no such file or folder", file=file, remedy="check the path")
        except OSError as error:
            yield _unreadable(error, file)
        except MinewireError:
            raise
        except Exception as error:
            yield broken(error, file)
        finally:
            self._stream = None
            self._before += _size(path)


def find(stream: IO[bytes], file: str, name: str, options: Options) -> Iterator[Found]:
    """The documents of a stream: by the format that is asked for, the ending of the name, or the first bytes."""
    known = by_name(name)
    if options.format and known not in (*ARCHIVES, *COMPRESSED):
        known = options.format
    if known is None:
        suffix = os.path.splitext(name)[1].lower()
        if suffix in MARKUP:
            yield InputError(f"{suffix[1:]} is not read", file=file, remedy="save the article's text as .txt")
            return
        start, stream = peek(stream)
        known = by_bytes(start) or "text"
        if not options.encoding and (foreign := foreign_by_bytes(start)):
            yield InputError(f"{foreign} is not read", file=file, remedy="save the article's text as .txt")
            return
    more = {"name": name} if known in COMPRESSED else {}
    yield from finder(known)(stream, file, options, **more)


def broken(error: Exception, file: str, last: str | None = None) -> InputError:
    """For a file that brings a parser down in a way nobody foresaw: it must not take the others with it."""
    reason = f"cannot be read ({type(error).__name__}: {error})".splitlines()[0][:300]
    remedy = "report it with the file" + ("; what came before this place was read" if last else "")
    return InputError(reason, file=file, place=f"after {last}" if last else None, remedy=remedy)


def peek(stream: IO[bytes]) -> tuple[bytes, IO[bytes]]:
    """The first bytes of a stream, and the stream with them still in it."""
    opened: Any = stream
    if not hasattr(opened, "peek"):
        if opened.seekable():
            start: bytes = opened.read(SNIFFED)
            opened.seek(0)
            return start, opened
        opened = io.BufferedReader(opened)
    return opened.peek(SNIFFED)[:SNIFFED], opened


def _files(name: str, passed: Counter[str]) -> Iterator[Path | InputError]:
    """The files that an input stands for."""
    path = Path(name)
    if name == STDIN:
        yield path
    elif path.is_dir():
        yield from _folder(path, name, passed)
    elif has_magic(name) and not path.exists():
        # '**' goes into linked folders, round and round where a link leads back: a file counts by its shortest name.
        real = {os.path.realpath(match): match for match in sorted(glob(name, recursive=True), key=_far, reverse=True)}
        matches = sorted(real.values())
        if not matches:
            yield InputError(
                "no file has a name like this", file=name, remedy="check the pattern; ** goes into folders"
            )
        for match in matches:
            if os.path.isdir(match):
                # '**' names the folders on the way too; their files are named by themselves.
                if not name.endswith("**"):
                    yield from _folder(Path(match), match, passed)
            else:
                yield Path(match)
    else:
        yield path


def _far(name: str) -> tuple[int, str]:
    return name.count(os.sep), name


def _folder(path: Path, name: str, passed: Counter[str]) -> Iterator[Path | InputError]:
    if _is_run(path):
        remedy = "give the articles that it was made of"
        yield InputError("is a run of minewire and no folder of articles", file=name, remedy=remedy)
        return
    faults: list[InputError] = []
    found = False
    for folder, folders, files in os.walk(path, onerror=lambda error: faults.append(_unreadable(error, name))):
        folders[:] = sorted(f for f in folders if not f.startswith(".") and not _is_run(Path(folder, f)))
        for file in sorted(f for f in files if not f.startswith(".")):
            if not by_name(file):
                passed[os.path.splitext(file)[1].lower() or "no ending"] += 1
            elif not _holds_records(Path(folder, file)):
                found = True
                yield Path(folder, file)
    yield from faults
    if not found and not faults:
        remedy = "give files, or a folder with files such as .txt, .html, .jsonl, .csv, .zip"
        yield InputError("the folder holds no texts", file=name, remedy=remedy)


def _is_run(folder: Path) -> bool:
    """Whether a folder is that of a run: what came of inputs is none, wherever it lies."""
    return (folder / "run.json").is_file() and (folder / "documents").is_dir()


def _holds_records(path: Path) -> bool:
    if path.suffix.lower() != ".jsonl":
        return False
    try:
        with path.open("rb") as stream:
            return is_record(stream.read(SNIFFED))
    except OSError:
        return False


def _from_stdin(stream: IO[bytes], options: Options) -> Iterator[Found]:
    """Standard input: what its first bytes tell, JSON Lines when the first line is an object, JSON when the whole is,
    else one text.
    """
    start, stream = peek(stream)
    known = options.format or by_bytes(start)
    if known in ("zip", "parquet"):  # these are read from their end
        stream = io.BytesIO(stream.read())
    if known:
        yield from finder(known)(stream, STDIN, options)
        return
    first = stream.readline()
    rest = _Joined(first, stream)
    try:
        if isinstance(json.loads(first), dict):
            yield from finder("jsonl")(rest, STDIN, options)
            return
    except (ValueError, RecursionError):
        pass
    data = rest.read()
    if data.lstrip()[:1] in (b"{", b"["):
        found = list(finder("json")(io.BytesIO(data), STDIN, options))
        if any(_holds_article(item, options) for item in found):
            yield from found
            return
    yield Raw(STDIN, "text", data)


def _holds_article(item: Found, options: Options) -> bool:
    from . import parse

    return isinstance(item, Raw) and not isinstance(parse(item, options), InputError)


class _Joined(io.BufferedReader):
    """A line that was read already, and the rest of its stream."""

    def __init__(self, first: bytes, rest: IO[bytes]) -> None:
        super().__init__(_Pieces(first, rest))


class _Pieces(io.RawIOBase):
    def __init__(self, first: bytes, rest: IO[bytes]) -> None:
        self._first, self._rest = first, rest

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        piece, self._first = self._first[: len(buffer)], self._first[len(buffer) :]
        piece = piece or self._rest.read(len(buffer))
        buffer[: len(piece)] = piece
        return len(piece)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _unreadable(error: OSError, file: str) -> InputError:
    return InputError(f"cannot be read ({error.strerror or error})", file=error.filename or file, remedy="check it")
