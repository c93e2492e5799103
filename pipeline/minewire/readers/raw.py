"""A document as it lies in an input: cheap to find, and all that is needed to make an article of it elsewhere."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import IO, Any, Literal

from minewire.errors import InputError

# One document, or one line of many: what is longer is no article.
LIMIT = 32 * 1024 * 1024
LIMIT_WORDS = f"longer than {LIMIT // 1024 // 1024} MB"

Kind = Literal["text", "html", "json", "fields"]


@dataclass(frozen=True, slots=True)
class Options:
    """How inputs are read. `fields` are the names under which objects and tables hold what an article has; `depth` is
    how many archives lie around what is read.
    """

    encoding: str | None = None
    published: str | None = None
    fields: Mapping[str, str] = field(default_factory=dict)
    format: str | None = None
    depth: int = 0


@dataclass(frozen=True, slots=True)
class Raw:
    """A document that is not yet decoded or parsed: bytes of a text, a page or a JSON object, or fields of a table."""

    file: str
    kind: Kind
    data: bytes | Mapping[str, Any]
    place: str | None = None
    address: str | None = None
    charset: str | None = None

    @property
    def key(self) -> str:
        """Tells this document at this place with this content from every other."""
        data = self.data
        if not isinstance(data, bytes):
            data = json.dumps(data, sort_keys=True, default=str, ensure_ascii=False).encode("utf-8", "surrogatepass")
        return _digest(self.file, self.place, data)

    @property
    def size(self) -> int:
        """About how many bytes it has."""
        data = self.data
        return len(data) if isinstance(data, bytes) else sum(len(str(value)) for value in data.values())


Found = Raw | InputError


def key_of(fault: InputError) -> str:
    """The same for what could not be read."""
    return _digest(fault.file or "", fault.place, fault.problem.encode("utf-8", "surrogatepass"))


def read_whole(stream: IO[bytes], file: str, place: str | None = None) -> bytes | InputError:
    """All bytes of a document, or why they are too many."""
    data = stream.read(LIMIT + 1)
    if len(data) <= LIMIT:
        return data
    return InputError(f"is {LIMIT_WORDS}", file=file, place=place, remedy="give one article a file")


def _digest(file: str, place: str | None, data: bytes) -> str:
    digest = hashlib.blake2b(data, digest_size=12)
    digest.update(f"\0{file}\0{place}".encode("utf-8", "surrogatepass"))
    return digest.hexdigest()
