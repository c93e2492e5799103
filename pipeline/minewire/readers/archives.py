"""Compressed files and archives of files: what is in them is found like files of their own, a damaged part is named."""

from __future__ import annotations

import io
import lzma
import tarfile
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import PurePath
from typing import IO, Self, cast

from minewire.errors import InputError, MinewireError

from .files import broken, find
from .formats import by_name
from .raw import Found, Options

# What the standard library raises for archives that are cut off, damaged, locked or of an unknown kind.
_DAMAGED = (EOFError, zlib.error, lzma.LZMAError, zipfile.BadZipFile, tarfile.TarError, OSError, NotImplementedError)
_SHORT = {".tgz": ".tar", ".tbz2": ".tar", ".txz": ".tar"}
# Archives in archives in archives are somebody's trap.
_DEEPEST = 4
_PIECE = 1024 * 1024


class _Member(tarfile.TarInfo):
    """A file in a tar file. What is none ends the reading with an error: the library takes it for the end."""

    @classmethod
    def fromtarfile(cls, archive: tarfile.TarFile) -> Self:
        try:
            return super().fromtarfile(archive)
        except tarfile.HeaderError as error:
            kind = type(error).__name__
            if kind == "EOFHeaderError":  # the mark at the end
                raise
            raise (tarfile.ReadError(str(error)) if kind == "InvalidHeaderError" else EOFError()) from error


class DamageError(InputError):
    """A part of an archive that cannot be unpacked."""


def find_gz(stream: IO[bytes], file: str, options: Options, name: str | None = None) -> Iterator[Found]:
    """What a gzip file holds; `name` is the one it has where it was packed more than once."""
    import gzip

    yield from _unpacked(cast(IO[bytes], gzip.GzipFile(fileobj=stream, mode="rb")), file, name or file, options)


def find_bz2(stream: IO[bytes], file: str, options: Options, name: str | None = None) -> Iterator[Found]:
    """What a bzip2 file holds."""
    import bz2

    yield from _unpacked(bz2.BZ2File(stream), file, name or file, options)


def find_xz(stream: IO[bytes], file: str, options: Options, name: str | None = None) -> Iterator[Found]:
    """What an xz file holds."""
    with lzma.LZMAFile(stream) as opened:
        yield from _unpacked(opened, file, name or file, options)


def find_zip(stream: IO[bytes], file: str, options: Options) -> Iterator[Found]:
    """The files in a zip file, in its order."""
    if not isinstance(getattr(stream, "raw", None), io.FileIO):  # a zip file is read from its end
        stream = io.BytesIO(stream.read())
    try:
        archive = zipfile.ZipFile(stream)
    except _DAMAGED as error:
        yield _damaged(error, file, None)
        return
    with archive:
        members = [member for member in archive.infolist() if _is_wanted(member.filename) and not member.is_dir()]
        if not members:
            yield _nothing(file)
        for member in members:
            name = f"{file}/{member.filename}"
            try:
                opened = archive.open(member)
            except (*_DAMAGED, RuntimeError) as error:  # RuntimeError: it has a password
                yield _damaged(error, name, None)
                continue
            with opened:
                yield from _inside(opened, name, options)


def find_tar(stream: IO[bytes], file: str, options: Options) -> Iterator[Found]:
    """The files in a tar file, in its order, read from front to back."""
    last, item = None, None
    try:
        with tarfile.open(fileobj=stream, mode="r|", tarinfo=_Member) as archive:
            for member in archive:
                if not member.isfile() or not _is_wanted(member.name):
                    continue
                last = member.name
                opened = archive.extractfile(member)
                if opened is not None:
                    for item in _inside(opened, f"{file}/{member.name.removeprefix('./')}", options):
                        yield item
        while stream.read(_PIECE):  # the sum at the end of a compressed file proves all of it
            pass
    except _DAMAGED as error:
        if not isinstance(item, DamageError):  # the same damage, seen inside the last file
            yield _damaged(error, file, last)
        return
    if last is None:
        yield _nothing(file)


def _unpacked(stream: IO[bytes], file: str, name: str, options: Options) -> Iterator[Found]:
    """The documents of the one file that a compressed file holds: 'news.jsonl.gz' is read as 'news.jsonl'."""
    path = PurePath(name)
    yield from _below(stream, file, path.stem + _SHORT.get(path.suffix.lower(), ""), options)


def _inside(stream: IO[bytes], file: str, options: Options) -> Iterator[Found]:
    """The documents of a file in an archive."""
    yield from _below(stream, file, file, options)


def _below(stream: IO[bytes], file: str, name: str, options: Options) -> Iterator[Found]:
    """The documents one archive deeper."""
    if options.depth >= _DEEPEST:
        yield InputError("archives in archives too deep", file=file, remedy="unpack them first")
        return
    yield from _guarded(find(stream, file, name, replace(options, depth=options.depth + 1)), file)


def _guarded(found: Iterator[Found], file: str) -> Iterator[Found]:
    """What is found up to a damage, and the damage."""
    last = None
    try:
        for item in found:
            last = item.place
            yield item
    except _DAMAGED as error:
        yield _damaged(error, file, last)
    except MinewireError:
        raise
    except Exception as error:
        yield broken(error, file, last)


def _damaged(error: BaseException, file: str, last: str | None) -> DamageError:
    if isinstance(error, EOFError):
        reason = "cut off before its end"
    elif isinstance(error, RuntimeError) and not isinstance(error, NotImplementedError):
        reason = "locked with a password"
    else:
        reason = f"damaged: {str(error).splitlines()[0] if str(error) else type(error).__name__}"
    remedy = "get the file again" + ("; what came before this place was read" if last else "")
    return DamageError(reason, file=file, place=f"after {last}" if last else None, remedy=remedy)


def _is_wanted(name: str) -> bool:
    """Whether a file in an archive is of a kind that is read: as in a folder."""
    parts = PurePath(name).parts
    hidden = any(part.startswith((".", "__MACOSX")) for part in parts if part not in (".", ".."))
    return by_name(name) is not None and not hidden


def _nothing(file: str) -> InputError:
    remedy = "give an archive with files such as .txt, .html, .jsonl, .csv"
    return InputError("the archive holds no texts", file=file, remedy=remedy)
