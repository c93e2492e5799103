"""Papers that ask: a name before the colons of an interview's questions is no place, whatever town bears it."""

from __future__ import annotations

from minewire.ruleset import Tape

from .place_named import Named

_FEWEST = 2  # questions


def without_askers(named: list[Named], tape: Tape) -> list[Named]:
    """The names without those that open several paragraphs with a colon, most of which end in a question mark."""
    asked: dict[str, list[bool]] = {}
    for one in named:
        unit = tape.at(one.start)
        if tape.has(unit + 1, "=:") and (unit == 0 or tape.has(unit - 1, "para")):
            asked.setdefault(one.key, []).append(_asks(tape, unit))
    askers = {key for key, turns in asked.items() if sum(turns) >= _FEWEST and sum(turns) * 2 >= len(turns)}
    return [one for one in named if one.key not in askers] if askers else named


def _asks(tape: Tape, unit: int) -> bool:
    """Whether the paragraph of a unit ends in a question mark."""
    while unit + 1 < len(tape) and not tape.has(unit + 1, "para"):
        unit += 1
    return tape.has(unit, "=?")
