"""`minewire schema`."""

from __future__ import annotations


def schema() -> None:
    """Print the JSON Schema of a record."""
    import json

    from minewire.records import json_schema

    print(json.dumps(json_schema(), indent=2))
