"""An Excel workbook: a sheet for each table, words as words (never formulas), figures as numbers, days as days."""

from __future__ import annotations

import datetime
import re
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from minewire.errors import MinewireError
from minewire.export.columns import TABLES
from minewire.export.files import building, need
from minewire.export.source import Item
from minewire.export.tables import Cell, rows

_ROWS = 1_048_576  # of a sheet, the header among them
_CHARACTERS = 32_767  # of a cell
_EPOCH = datetime.date(1900, 3, 1)  # Excel counts days that did not exist before this one
# Not allowed in XML; the workbook would not open.
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def write(items: Iterable[Item], target: Path) -> list[str]:
    """Writes the workbook; returns a line for what a cell could not hold."""
    xlsxwriter = need("xlsxwriter", "tables")
    with building(target) as file:
        options = {"constant_memory": True, "tmpdir": str(file.parent), "strings_to_formulas": False}
        book = xlsxwriter.Workbook(str(file), options | {"strings_to_urls": False, "strings_to_numbers": False})
        try:
            # The same records give the same bytes.
            book.set_properties({"created": datetime.datetime(2000, 1, 1)})
            filling = _Sheets(book, str(target))
            for item in items:
                for name, row in rows(item):
                    filling.add(name, row)
        finally:
            _close(book)
    if filling.cut:
        return [f"{filling.cut} cells are cut at {_CHARACTERS} characters, the most that Excel holds"]
    return []


def _close(book: Any) -> None:
    """Writes the workbook. Raises OSError when the disk refuses."""
    hook, refusal = sys.unraisablehook, None
    # The zip file inside cannot be closed either and would say so when it is let go, at the end of this `except`.
    sys.unraisablehook = lambda _: None
    try:
        book.close()
    except need("xlsxwriter.exceptions", "tables").FileCreateError as error:
        refusal = str(error)
    finally:
        sys.unraisablehook = hook
    if refusal is not None:
        raise OSError(refusal)


class _Sheets:
    """The sheets of a workbook, filled row by row; claims_flat comes first."""

    def __init__(self, book: Any, target: str) -> None:
        self._target = target
        self._day = book.add_format({"num_format": "yyyy-mm-dd"})
        head = book.add_format({"bold": True})
        self._sheets: dict[str, Any] = {}
        self._next = dict.fromkeys(TABLES, 1)
        self.cut = 0
        for name in sorted(TABLES, key=lambda name: name != "claims_flat"):
            sheet = self._sheets[name] = book.add_worksheet(name)
            sheet.freeze_panes(1, 0)
            for column, field in enumerate(TABLES[name].fields):
                sheet.write_string(0, column, field.name, head)

    def add(self, name: str, row: Iterable[Cell]) -> None:
        """The next row of a sheet. Raises MinewireError when the sheet is full."""
        number = self._next[name]
        if number >= _ROWS:
            problem = f"table {name} has more than {_ROWS - 1:,} rows, the most that a sheet of Excel holds"
            remedy = "export to .sqlite, .duckdb or .parquet, or fewer records at a time"
            raise MinewireError(problem, file=self._target, remedy=remedy)
        self._next[name] = number + 1
        sheet = self._sheets[name]
        for column, cell in enumerate(row):
            if cell is None:
                continue
            if isinstance(cell, bool):
                sheet.write_boolean(number, column, cell)
            elif isinstance(cell, int | float):
                sheet.write_number(number, column, cell)
            elif isinstance(cell, datetime.date) and cell >= _EPOCH:
                sheet.write_datetime(number, column, cell, self._day)
            else:
                sheet.write_string(number, column, self._words(str(cell)))

    def _words(self, text: str) -> str:
        text = _CONTROL.sub("\ufffd", text)
        if len(text) > _CHARACTERS:
            self.cut += 1
            return text[:_CHARACTERS]
        return text
