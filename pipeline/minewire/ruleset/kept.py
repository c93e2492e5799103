"""Compiled patterns, kept between runs in the user's folder of caches, as Python keeps compiled modules.

Compiling takes a quarter of what one article costs from start to end, reading back what was compiled a tenth of that.
What is kept is found by all that it was made from (the files of the patterns, the code that compiles them, the versions
of what that code uses), so it is never out of date. A folder that takes no file, or a file that is damaged, costs the
time of compiling and nothing else.
"""

from __future__ import annotations

import hashlib
import os
import pickle
import sys
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Any

import numpy as np
import platformdirs
import spacy.about

_MOST = 4  # files: for a few installations or folders of patterns in turn; the oldest goes
_DIGEST = hashlib.sha256().digest_size


def name_of(version: str, folders: Iterable[Path]) -> str:
    """The name under which the compiled form of the patterns of some folders is kept. `version` stands for what is
    read of them; which other files there are decides about faults."""
    digest = hashlib.sha256(f"{version} {sys.version} {spacy.about.__version__} {np.__version__}".encode())
    for folder in folders:
        names = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*"))
        digest.update("\n".join([str(folder.is_dir()), *names, ""]).encode("utf-8", "surrogatepass"))
    for path in sorted(Path(__file__).parent.glob("*.py")):
        digest.update(path.read_bytes())
    return f"patterns-{digest.hexdigest()[:16]}.pickle"


def recall(name: str) -> Any | None:
    """What was kept under a name; None where there is nothing, or not all of it."""
    try:
        data = memoryview((_folder() / name).read_bytes())
    except OSError:
        return None
    whole = hashlib.sha256(data[_DIGEST:]).digest() == data[:_DIGEST]
    return pickle.loads(data[_DIGEST:]) if whole else None


def keep(name: str, value: Any) -> None:
    """Keep a value under a name, whole or not at all; where the folder takes no file, nothing is kept."""
    data = pickle.dumps(value, pickle.HIGHEST_PROTOCOL)
    with suppress(OSError):
        folder = _folder()
        half = folder / f"{name}.{os.getpid()}"
        folder.mkdir(parents=True, exist_ok=True)
        try:
            half.write_bytes(hashlib.sha256(data).digest() + data)
            half.replace(folder / name)
        finally:
            half.unlink(missing_ok=True)
        kept = sorted(folder.glob("patterns-*.pickle"), key=lambda path: path.stat().st_mtime_ns)
        for old in kept[:-_MOST]:
            old.unlink(missing_ok=True)


def _folder() -> Path:
    folder = platformdirs.user_cache_path("minewire", appauthor=False)
    if not folder.is_absolute():  # a user without a home
        raise FileNotFoundError(folder)
    return folder
