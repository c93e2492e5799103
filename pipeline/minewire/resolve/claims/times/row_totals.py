"""The time of the total of a table whose rows have their own: '2021 | 40', '2022 | 60', 'Total | 100'."""

from __future__ import annotations

from dataclasses import replace

from minewire.resolve.claims.counted.tables import CELL
from minewire.resolve.claims.figure import Figure, parts_of

from .when import When


def span_rows(when: When, kept: list[Figure]) -> None:
    """Let a total of rows of several times be of all of them together."""
    parts = parts_of(kept)
    for whole in kept:
        of_rows = whole.rule == CELL or whole.label == "BARE"  # 'Total: 100' under '2021: 40' and '2022: 60'
        rows = [part for part in parts.get(id(whole), ()) if part.rule == CELL] if of_rows else []
        told = [when.chosen[id(row)] for row in rows if id(row) in when.chosen]
        ends = {(period.from_, period.to) for period, basis in told if basis == "sentence"}
        if not ends or len(told) < len(rows) or any(first is None or last is None for first, last in ends):
            continue
        first, last = min(first or "" for first, _ in ends), max(last or "" for _, last in ends)
        when.chosen[id(whole)] = replace(told[-1][0], from_=first, to=last, relation=None), "paragraph"
