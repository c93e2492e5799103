"""Records as plain data, checked column by column.

What the extractor makes is written without becoming objects first, in half the time. A check holds only for data that
the models accept and write in the same way, with the fields in their order; whatever it does not hold for is left to
the models, which say what is wrong.
"""

from __future__ import annotations

import datetime
import types
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from itertools import chain
from math import isfinite
from operator import sub
from types import NoneType
from typing import Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel

Column = Sequence[Any]
Check = Callable[[Column, str], bool]  # of the values that a field has in all rows, and the article's text
_SIMPLE = frozenset({str, int, float, bool})
_EVIDENCE = ("start", "end", "text")


class Shape:
    """How rows of one model are checked: most fields by the types or values that they may have."""

    def __init__(self, model: type[BaseModel]) -> None:
        fields = model.model_fields
        self._keys = tuple(field.alias or name for name, field in fields.items())
        self._types: list[tuple[int, frozenset[type]]] = []
        self._values: list[tuple[int, frozenset[Any]]] = []
        self._others: list[tuple[int, Check]] = []
        for position, field in enumerate(fields.values()):
            some, optional = _options(field.annotation)
            if _SIMPLE.issuperset(some):
                self._types.append((position, frozenset(some) | optional))
                if float in some:
                    self._others.append((position, _finite))
            elif get_origin(some[0]) is Literal:
                self._values.append((position, frozenset(get_args(some[0])) | {None for _ in optional}))
            else:
                self._others.append((position, _check(field.annotation)))
        self._offsets = [position for position, field in enumerate(fields.values()) if field.metadata]
        self._evidence = [self._keys.index(key) for key in _EVIDENCE] if fields.keys() >= set(_EVIDENCE) else []

    def holds(self, rows: Sequence[Any], text: str) -> bool:
        """Whether plain rows are what the model would make of them, and their evidence is the text at its place."""
        if not rows:
            return True
        if set(map(type, rows)) != {dict} or list(map(tuple, rows)) != [self._keys] * len(rows):
            return False
        columns = list(zip(*map(dict.values, rows)))
        for position, kinds in self._types:
            if not kinds.issuperset(map(type, columns[position])):
                return False
        for position, values in self._values:
            if not values.issuperset(columns[position]):
                return False
        for position in self._offsets:
            if min(columns[position]) < 0:
                return False
        if self._evidence:
            starts, ends, pieces = (columns[position] for position in self._evidence)
            told = [text[start:end] for start, end in zip(starts, ends)]
            if told != list(pieces) or list(map(sub, ends, starts)) != list(map(len, pieces)):
                return False
        return all(check(columns[position], text) for position, check in self._others)


@lru_cache(maxsize=64)
def shape(model: type[BaseModel]) -> Shape:
    """The shape of a model, made once."""
    return Shape(model)


def _options(annotation: Any) -> tuple[list[Any], frozenset[type]]:
    """The types that an annotation allows, None apart."""
    union = get_origin(annotation) in (Union, types.UnionType)
    options = get_args(annotation) if union else (annotation,)
    some = [option for option in options if option is not NoneType]
    return some, frozenset({NoneType}) if len(some) < len(options) else frozenset()


def _check(annotation: Any) -> Check:
    """The check of values that are not told by their types alone."""
    some, optional = _options(annotation)
    check = _check_of(some)
    return (lambda column, text: check([v for v in column if v is not None], text)) if optional else check


def _check_of(some: list[Any]) -> Check:
    if _SIMPLE.issuperset(some):
        kinds = frozenset(some)
        return lambda column, text: kinds.issuperset(map(type, column))
    origin, inner = get_origin(some[0]), get_args(some[0])
    if origin is Literal:
        values = frozenset(inner)
        return lambda column, text: values.issuperset(column)
    if origin in (list, tuple):
        return _several(_check(inner[0]), len(inner) if origin is tuple else None)
    if some[0] is datetime.date:
        return lambda column, text: all(map(_is_day, column))
    return shape(some[0]).holds


def _several(member: Check, size: int | None) -> Check:
    """The check of lists (of so many members each) by that of their members."""

    def check(column: Column, text: str) -> bool:
        if not column:
            return True
        if set(map(type, column)) != {list} or (size is not None and set(map(len, column)) != {size}):
            return False
        members = [*chain.from_iterable(column)]
        return not members or member(members, text)

    return check


def _finite(column: Column, text: str) -> bool:
    return all(map(isfinite, filter(None, column)))


@lru_cache(maxsize=1024)
def _is_day(value: Any) -> bool:
    return isinstance(value, str) and datetime.date.fromisoformat(value).isoformat() == value


def proved(model: type[BaseModel], data: Mapping[str, Any], text: str) -> bool:
    """Whether a record of plain data is valid, with evidence in its text and references to what is there."""
    try:
        own = data["article"]["text"]
        text = text if own is None else own
        return shape(model).holds([data], text) and _refers(data) and _inside(data, len(text))
    except (TypeError, ValueError, KeyError, OverflowError):
        return False


def _refers(data: Mapping[str, Any]) -> bool:
    """Whether no id stands twice and every reference is to one that is there."""
    claims, statements, places = data["claims"], data["statements"], data["places"]
    ids = {kind: {row["id"] for row in data[kind]} for kind in _IDENTIFIED}
    if any(len(ids[kind]) != len(data[kind]) for kind in _IDENTIFIED):
        return False
    periods = [claim["period"] for claim in claims if claim["period"]]
    wanted = {
        "speakers": {row[key] for row in (*statements, *claims) for key in ("speaker", "source")},
        "statements": {claim["statement"] for claim in claims},
        "dates": {period["date"] for period in periods},
        "places": {place["within"] for place in places}.union(*(claim["places"] for claim in claims)),
        "claims": {claim["part_of"] for claim in claims}.union(entry["claim"] for entry in data["numbers"]).union(
            *(check["claims"] for check in data["checks"])
        ),
    }
    return all(wanted[kind] <= ids[kind] | {None} for kind in wanted)


_IDENTIFIED = ("speakers", "statements", "dates", "places", "claims")


def _inside(data: Mapping[str, Any], size: int) -> bool:
    """Whether each claim stands in its sentence."""
    return all(
        claim["sentence"]["start"] <= claim["start"] <= claim["end"] <= claim["sentence"]["end"] <= size
        for claim in data["claims"]
    )
