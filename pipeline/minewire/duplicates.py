"""Syndicated copies: articles that hold most of each other's words, marked and never dropped, and figures that differ.

An agency's text is printed with a line cut here and a source renamed there: of the five-word shingles of the shorter
copy nearly all stand in the longer one, while the share of their union (Jaccard) falls to two thirds. So containment
decides. Candidates come from an index of winnowed shingles: of every run of 12 shingles the smallest hash is kept, so
two texts that share a run of 16 words share an entry.
"""

from __future__ import annotations

import json
import zlib
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np

from minewire.errors import MinewireError
from minewire.recordfiles import Keys
from minewire.records import ArticleRecord
from minewire.shingles import Hashes, Index, fingerprint

CONTAINMENT = 0.8
# A text of fewer shingles is no copy of a longer one that happens to hold it: a line of a ticker stands in many.
_LEAST = 20

Key = tuple[str, str | None, str | None, str | None, str | None]
Figure = tuple[float | None, float | None, float | None]


@dataclass(frozen=True, slots=True)
class Difference:
    """A figure that a copy gives otherwise than an earlier copy: same measure, action or outcome, and period."""

    measure: str
    action: str | None
    outcome: str | None
    period_from: str | None
    period_to: str | None
    values: list[float | list[float | None]]
    other_values: list[float | list[float | None]]
    other_article_id: str


@dataclass(frozen=True, slots=True)
class Group:
    """The group of copies an article is in, as `minewire duplicates` writes it."""

    id: str
    size: int
    first: str
    first_source: str | None
    first_published: str | None
    differs: tuple[Difference, ...] = ()


@dataclass(slots=True)
class _Seen:
    """What is kept of a record."""

    id: str
    sha256: str
    source: str | None
    published: str | None
    figures: dict[Key, frozenset[Figure]]
    shingles: Hashes
    marks: Hashes
    containment: float | None = None
    differs: list[Difference] = field(default_factory=list)


class Copies:
    """Finds groups: `add` every record with its text, then read `lines`."""

    def __init__(self, *, containment: float = CONTAINMENT) -> None:
        self._limit = containment
        self._seen: list[_Seen] = []
        self._keys = Keys()  # articles are named as in the tables of an export
        self.groups: list[list[int]] = []

    def add(self, record: ArticleRecord, text: str | None) -> None:
        """Takes a record in; without a text it is in no group."""
        info = record.article
        published = info.published.isoformat() if info.published else None
        hashes = fingerprint(text or "")
        about = self._keys.of(record), info.sha256, info.source, published
        self._seen.append(_Seen(*about, figures(record), *hashes))

    def lines(self) -> Iterator[dict[str, Any]]:
        """A mapping for each record, in order: its group (None when it has no copy) and the figures that differ."""
        self._link()
        member: dict[int, tuple[str, list[int]]] = {}
        for group in self.groups:
            digest = zlib.crc32("\n".join(sorted(self._seen[number].sha256 for number in group)).encode())
            name = f"copies-{self._seen[group[0]].sha256[:8]}{digest:08x}"
            member.update((number, (name, group)) for number in group)
            self._compare(group)
        for number, seen in enumerate(self._seen):
            line: dict[str, Any] = {"article_id": seen.id, "sha256": seen.sha256, "source": seen.source}
            line |= {"published": seen.published, "group": None, "size": 1, "first": None, "containment": None}
            if number in member:
                name, group = member[number]
                first = self._seen[group[0]]
                about = {"article_id": first.id, "source": first.source, "published": first.published}
                line |= {"group": name, "size": len(group), "first": about, "containment": seen.containment}
            yield line | {"differs": [asdict(difference) for difference in seen.differs]}

    def _link(self) -> None:
        """Joins every pair of copies; groups begin with the earliest article."""
        parent = list(range(len(self._seen)))

        def root(number: int) -> int:
            while parent[number] != number:
                parent[number] = parent[parent[number]]
                number = parent[number]
            return number

        for one, other, shared in self._pairs():
            a, b = root(one), root(other)
            parent[max(a, b)] = min(a, b)
            for number in (one, other):
                best = self._seen[number].containment
                self._seen[number].containment = shared if best is None else max(best, shared)
        groups = defaultdict(list)
        for number in range(len(self._seen)):
            groups[root(number)].append(number)

        def age(number: int) -> tuple[bool, str, int]:
            published = self._seen[number].published
            return (published is None, published or "", number)

        self.groups = [sorted(group, key=age) for group in groups.values() if len(group) > 1]

    def _pairs(self) -> Iterator[tuple[int, int, float]]:
        """Pairs of copies with their containment; of texts that are the same only the first is compared with others."""
        firsts: dict[str, int] = {}
        todo: list[int] = []
        for number, seen in enumerate(self._seen):
            if not len(seen.shingles):
                continue
            if (first := firsts.setdefault(seen.sha256, number)) != number:
                yield first, number, 1.0
            else:
                todo.append(number)
        if len(todo) < 2:
            return
        index = Index([self._seen[number].marks for number in todo])
        for late, number in enumerate(todo):
            mine = self._seen[number].shingles
            for early in index.candidates(late):
                other = self._seen[todo[early]].shingles
                shorter = max(min(len(mine), len(other)), _LEAST)
                share = len(np.intersect1d(mine, other, assume_unique=True)) / shorter
                if share >= self._limit:
                    yield todo[early], number, round(share, 3)

    def _compare(self, group: list[int]) -> None:
        """Reports figures that differ from those of an earlier copy; one that a copy leaves out is no difference."""
        known: dict[Key, tuple[frozenset[Figure], str]] = {}
        for number in group:
            seen = self._seen[number]
            for key, values in seen.figures.items():
                theirs, other = known.setdefault(key, (values, seen.id))
                if values - theirs and theirs - values:
                    here, there = _plain(values - theirs), _plain(theirs - values)
                    seen.differs.append(Difference(*key, values=here, other_values=there, other_article_id=other))


def figures(record: ArticleRecord) -> dict[Key, frozenset[Figure]]:
    """The figures of a record by measure, action or outcome, and period."""
    found: dict[Key, set[Figure]] = defaultdict(set)
    for claim in record.claims:
        first, last = (claim.period.from_, claim.period.to) if claim.period else (None, None)
        key = (claim.measure, claim.action, claim.outcome, _iso(first), _iso(last))
        found[key].add((claim.value, claim.low, claim.high))
    return {key: frozenset(values) for key, values in found.items()}


def read_groups(path: Path) -> dict[str, Group]:
    """The groups that `minewire duplicates` wrote, by the hash of the text. Raises MinewireError."""
    groups: dict[str, Group] = {}
    count = 0
    try:
        with path.open(encoding="utf-8") as stream:
            for line in stream:
                count += 1
                content = json.loads(line)
                if content["group"] is not None:
                    first = content["first"]
                    differs = tuple(Difference(**difference) for difference in content["differs"])
                    about = first["article_id"], first["source"], first["published"]
                    groups[content["sha256"]] = Group(content["group"], content["size"], *about, differs)
    except (ValueError, KeyError, TypeError) as error:
        remedy = "give what minewire duplicates wrote"
        raise MinewireError("not a file of groups", file=str(path), place=f"line {count}", remedy=remedy) from error
    except OSError as error:
        raise MinewireError(f"cannot be read ({error.strerror})", file=str(path), remedy="check the path") from error
    return groups


def find(
    pairs: Iterable[tuple[ArticleRecord, str | None]], *, containment: float = CONTAINMENT
) -> list[dict[str, Any]]:
    """The groups of records with their texts: a mapping for each record, in order."""
    copies = Copies(containment=containment)
    for record, text in pairs:
        copies.add(record, text)
    return list(copies.lines())


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _plain(values: frozenset[Figure]) -> list[float | list[float | None]]:
    """Figures in order: a number when that is all, else value, low and high."""
    ordered = sorted(values, key=lambda figure: tuple((end is None, end or 0) for end in figure))
    return [value if value is not None and value == low == high else [value, low, high] for value, low, high in ordered]
