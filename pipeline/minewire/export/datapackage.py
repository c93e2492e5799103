"""datapackage.json: what the tables of a folder are, for a person and for a program (Frictionless Data Package)."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from minewire.export.columns import TABLES
from minewire.export.schema import Table

_MEDIA = {"csv": "text/csv", "parquet": "application/vnd.apache.parquet"}


def describe(ending: str) -> dict[str, Any]:
    """The description of a folder with one file of this ending for each table."""
    from minewire import __version__

    return {
        "name": "minewire",
        "title": "Claims about mine action in news articles",
        "description": f"Written by minewire {__version__}. Offsets count Unicode code points of the article's text.",
        "profile": "tabular-data-package" if ending == "csv" else "data-package",
        "resources": [_resource(table, ending) for table in TABLES.values()],
    }


def write(folder: Path, ending: str) -> None:
    """Writes the description into the folder."""
    text = json.dumps(describe(ending), indent=2, ensure_ascii=False)
    (folder / "datapackage.json").write_text(text + "\n", encoding="utf-8")


def _resource(table: Table, ending: str) -> dict[str, Any]:
    resource: dict[str, Any] = {
        "name": table.name,
        "path": f"{table.name}.{ending}",
        "description": table.about,
        "format": ending,
        "mediatype": _MEDIA[ending],
        "schema": _schema(table),
    }
    if ending == "csv":
        resource |= {"profile": "tabular-data-resource", "encoding": "utf-8"}
        resource["dialect"] = {"delimiter": ",", "quoteChar": '"', "doubleQuote": True, "lineTerminator": "\r\n"}
    return resource


def _schema(table: Table) -> dict[str, Any]:
    fields: list[dict[str, Any]] = []
    for field in table.fields:
        known: dict[str, Any] = {"name": field.name, "type": field.type, "description": field.about}
        if field.name in table.key:
            known["constraints"] = {"required": True}
        fields.append(known)
    # A Table Schema counts a key with an empty part as broken, so links that may be empty are left to the databases.
    always = [link for link in table.links if set(link.columns) <= {*table.key, "place_id"}]
    return {
        "fields": fields,
        "missingValues": [""],
        "primaryKey": list(table.key),
        "foreignKeys": [
            {"fields": list(link.columns), "reference": {"resource": link.table, "fields": list(link.keys)}}
            for link in always
        ],
    }
