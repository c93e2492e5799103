"""Records that are valid and cannot be right."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from conftest import TEXT

from minewire.checks import problems
from minewire.records import validate_record

Json = dict[str, Any]


def _set(part: str, index: int, **fields: Any) -> Callable[[Json], object]:
    return lambda record: record[part][index].update(fields)


def _tolls(total: float, killed: float, injured: float) -> Callable[[Json], object]:
    """A toll with its killed and injured as parts."""

    def spoil(record: Json) -> None:
        whole, part = record["claims"]
        toll = {"measure": "casualty", "action": None, "unit": "person"}
        whole |= toll | {"outcome": "killed_or_injured", "value": total, "low": total, "high": total}
        part |= toll | {"outcome": "killed", "value": killed, "low": killed, "high": killed}
        other = part | {"id": "c3", "outcome": "injured", "value": injured, "low": injured, "high": injured}
        record["claims"].append(other)

    return spoil


CASES: list[tuple[str, Callable[[Json], object], list[str]]] = [
    ("right", lambda record: None, []),
    ("a part above its total", _set("claims", 1, value=7, low=7, high=7), ["c2: part_of"]),
    ("a total with an open end", _set("claims", 0, value=1, high=None, qualifier="at_least", low=1), []),
    ("killed and injured make the toll", _tolls(5, 2, 3), []),
    ("killed and injured miss the toll", _tolls(6, 2, 3), ["c1: value"]),
    ("a part of itself", _set("claims", 0, part_of="c1"), ["c1: part_of"]),
    ("a reversed period", _set("claims", 0, period={"from": "2023-05-01", "to": "2023-04-01"}), ["c1: period"]),
    ("an open period", _set("claims", 0, period={"from": "2023-05-01", "to": None}), []),
    ("a reversed date", _set("dates", 0, **{"from": "2024-01-01"}), ["d1: from"]),
    ("a code of another country", _set("places", 0, country="AM"), ["p1: code", "p1: pcode"]),
    ("no coordinate", _set("places", 0, lat=140.5), ["p1: lat"]),
    ("half a coordinate", _set("places", 0, lon=None), ["p1: lat"]),
    ("a place in itself", _set("places", 0, within="p1"), ["p1: within"]),
    ("bounds out of order", _set("claims", 0, qualifier="between", low=9, value=None), ["c1: value"]),
    ("exact, but bounded", _set("claims", 0, low=4), ["c1: qualifier"]),
    ("negative", _set("claims", 1, value=-2, low=-2, high=-2), ["c2: value"]),
    ("nothing said", _set("claims", 1, value=None, low=None, high=None, qualifier="about"), ["c2: value"]),
    ("a number twice", lambda r: r["numbers"].append(r["numbers"][0]), ["numbers at 0: start"]),
    (
        "a check that fails",
        lambda r: r["checks"].append({"kind": "parts_vs_total", "claims": ["c1"], "agrees": False, "detail": "1 + 2"}),
        ["c1: check parts_vs_total"],
    ),
]


@pytest.mark.parametrize(("spoil", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_problems(record: Json, spoil: Callable[[Json], object], expected: list[str]) -> None:
    spoil(record)
    found = problems(validate_record(record, TEXT))
    assert [f"{problem.place}: {problem.field}" for problem in found] == expected


def test_a_failed_check_is_reported_once(record: Json) -> None:
    _tolls(6, 2, 3)(record)
    stated = {"kind": "parts_vs_total", "claims": ["c1", "c2", "c3"], "agrees": False, "detail": "2 + 3 = 5, not 6"}
    record["checks"].append(stated)
    assert len(problems(validate_record(record, TEXT))) == 1
