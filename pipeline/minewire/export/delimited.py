"""CSV as RFC 4180 has it: UTF-8, a header, CRLF, quotes where needed; null is an empty field."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from contextlib import ExitStack
from pathlib import Path
from typing import Any, BinaryIO

from minewire.export import datapackage
from minewire.export.columns import TABLES
from minewire.export.files import building, stream
from minewire.export.source import Item
from minewire.export.tables import Cell, flat, rows


def write_file(items: Iterable[Item], target: Path, *, table: str = "claims_flat") -> None:
    """One table in one file."""
    with stream(target) as opened, _text(opened) as text:
        writer = _writer(text, table)
        for item in items:
            chosen = flat(item) if table == "claims_flat" else (row for name, row in rows(item) if name == table)
            writer.writerows(map(cells, chosen))


def write_folder(items: Iterable[Item], target: Path) -> None:
    """Every table in a file of its own, and datapackage.json that describes them."""
    with building(target) as folder:
        folder.mkdir()
        with ExitStack() as stack:
            writers = {
                name: _writer(
                    stack.enter_context((folder / f"{name}.csv").open("w", encoding="utf-8", newline="")), name
                )
                for name in TABLES
            }
            for item in items:
                for name, row in rows(item):
                    writers[name].writerow(cells(row))
        datapackage.write(folder, "csv")


def cells(row: Iterable[Cell]) -> list[Any]:
    """Booleans as Table Schema writes them; the rest is what str() makes of it."""
    return [str(cell).lower() if isinstance(cell, bool) else cell for cell in row]


def _text(opened: BinaryIO) -> _Detached:
    return _Detached(opened, encoding="utf-8", newline="", write_through=False)


class _Detached(io.TextIOWrapper):
    """Leaves the stream below open: its owner closes it."""

    def __exit__(self, *failure: object) -> None:
        if not failure or failure[0] is None:
            self.flush()
        self.detach()


def _writer(text: Any, table: str) -> Any:
    writer = csv.writer(text)
    writer.writerow([field.name for field in TABLES[table].fields])
    return writer
