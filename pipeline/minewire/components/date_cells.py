"""Times that stand alone in a cell of a table, 'Device | May | June', or label a row, 'Mines found 2023: 61'."""

from __future__ import annotations

from itertools import pairwise

from .date_classes import Classes, Spot

_BAR = "|"
_STEP = 10  # years between two columns


def in_cell(k: Classes, s: Spot) -> bool:
    """Whether a match stands alone between two bars of a row, before the first or behind the last."""
    first, last = s.match.first, s.match.last
    begins = s.before in k.column or not s.before or _line_ends(s, first - 1, first)
    ends = s.after in k.column or not s.after or _line_ends(s, last - 1, last)
    return begins and ends and (s.before in k.column or s.after in k.column)


def _line_ends(s: Spot, unit: int, after: int) -> bool:
    """Whether a line ends between two units, one of which may be its end."""
    tape = s.tape
    return "\n" in tape.text[tape.starts[unit] : tape.starts[after]] or tape.unit(after).isspace()


def heads_columns(s: Spot, first: int, last: int) -> bool:
    """Whether the numbers of a row are years, first..last, in order: those of the rows under it count something."""
    text, at = s.tape.text, s.tape.starts[s.match.first]
    end = text.find("\n", at)
    cells = [cell.strip() for cell in text[text.rfind("\n", 0, at) + 1 : end if end >= 0 else None].split(_BAR)]
    told = [cell for cell in cells if any(map(str.isdigit, cell))]
    if not 1 < len(told) < len(cells) or not all(cell.isdecimal() and first <= int(cell) <= last for cell in told):
        return False
    years = [int(cell) for cell in told]
    steps = {after - before for before, after in pairwise(years)}
    return all(0 < step <= _STEP for step in steps) or all(-_STEP <= step < 0 for step in steps)


def number_next(s: Spot) -> bool:
    """Whether a figure stands behind the mark behind the year."""
    at = s.match.last + 1
    return at < len(s.tape) and s.tape.unit(at)[0].isdigit()


def in_row(k: Classes, s: Spot) -> bool:
    """A long dash with blanks, and a figure behind it."""
    tape, last = s.tape, s.match.last
    spaced = not tape.unit(last).isascii() and tape.starts[last] > tape.ends[last - 1] and last + 1 < len(tape)
    return spaced and tape.starts[last + 1] > tape.ends[last] and tape.chars[last + 1] in k.number
