"""The units of the first and second level in which a place lies: a region and a district, as maps and tables have them.

What the text names comes first (a village 'in X district of Y region'); the region of a district that it leaves out is
the one that the district's p-code belongs to in the shipped gazetteer. Nothing else is added: which district a town
lies in, its name alone does not tell.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from minewire.records import Place


class Unit(NamedTuple):
    """A region or a district with its codes, as far as they are known."""

    name: str | None
    code: str | None  # ISO 3166-2
    pcode: str | None


NOWHERE = Unit(None, None, None)


def units(place: Place, every: Mapping[str, Place]) -> tuple[Unit, Unit]:
    """The region and the district that a place is or lies in; `every` holds the places of its record by id."""
    found = {each.kind: Unit(each.name, each.code, each.pcode) for each in reversed(list(chain(place, every)))}
    district = found.get("district", NOWHERE)
    return found.get("region") or _region_of(district.pcode), district


def chain(place: Place, every: Mapping[str, Place]) -> Iterator[Place]:
    """The place and, one after the other, those that the text puts it in."""
    seen: set[str] = set()
    inner: Place | None = place
    while inner is not None and inner.id not in seen:
        seen.add(inner.id)
        yield inner
        inner = every[inner.within] if inner.within else None


def _region_of(district: str | None) -> Unit:
    parent = _parents().get(district) if district else None
    return _regions().get(parent, Unit(None, None, parent)) if parent else NOWHERE


@cache
def _parents() -> dict[str, str]:
    """The p-code of the region of each district."""
    return {pcode: parent for _, _, _, pcode, parent, *_ in _rows("districts") if parent}


@cache
def _regions() -> dict[str, Unit]:
    """The regions by p-code, each under its usual name: a row with another spelling says whose it is."""
    found: dict[str, Unit] = {}
    for key, name, _, _, code, pcode, *_, of in _rows("regions"):
        if pcode and not of:
            found.setdefault(pcode, Unit(name or key.title(), code or None, pcode))
    return found


def _rows(table: str) -> Iterator[list[str]]:
    from minewire.ruleset import shipped

    lines = (shipped() / "gazetteer" / f"{table}.csv").read_text(encoding="utf-8").splitlines()
    return (line.split(",") for line in lines[1:])
