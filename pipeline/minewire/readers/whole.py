"""Files that are one document: a text, a page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import IO

from minewire.errors import InputError

from .raw import Found, Options, Raw, read_whole


def find_text(stream: IO[bytes], file: str, options: Options) -> Iterator[Found]:
    """The file as the text of an article."""
    data = read_whole(stream, file)
    yield data if isinstance(data, InputError) else Raw(file, "text", data)


def find_html(stream: IO[bytes], file: str, options: Options) -> Iterator[Found]:
    """The file as a page."""
    data = read_whole(stream, file)
    yield data if isinstance(data, InputError) else Raw(file, "html", data)
