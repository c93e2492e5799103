"""What a table is: columns with types and meanings, a key, and links to other tables."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Field:
    """A column; `type` is that of a Frictionless Table Schema: string, integer, number, boolean or date."""

    name: str
    type: str
    about: str


@dataclass(frozen=True, slots=True)
class Link:
    """Columns that hold the key of a row in another table."""

    columns: tuple[str, ...]
    table: str
    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table with its key (columns that identify a row) and its links."""

    name: str
    about: str
    fields: tuple[Field, ...]
    key: tuple[str, ...]
    links: tuple[Link, ...]


def table(name: str, about: str, columns: str, key: str, **links: str) -> Table:
    """`columns` has a line for each: name, type, meaning. `links` is column="table", each together with article_id."""
    lines = (line.split(None, 2) for line in columns.strip().splitlines())
    fields = tuple(Field(name, kind, about) for name, kind, about in lines)
    known = [Link(("article_id", column), table, ("article_id", "id")) for column, table in links.items()]
    if name != "articles":
        known.insert(0, Link(("article_id",), "articles", ("article_id",)))
    return Table(name, about, fields, tuple(key.split()), tuple(known))
