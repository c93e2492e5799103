"""What a file of rules names once and its phrases use many times, written out before they are parsed.

[slots]     name = "lower&!stop|place"      {name} and {kept:name} are a unit of these classes
[parts]     name = "{cap} (- {cap})?"       <name> is a piece of a phrase; it may use the slots and the parts above it
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

_PART = re.compile(r"<([\w-]+)>")
_FORMS = {"slots": "classes", "parts": "phrase"}
Fault = Callable[[str, str], None]


class Shorthand:
    """The slots and parts of one file; `fault(problem, remedy)` hears of what is wrong with them."""

    def __init__(self, data: Mapping[str, Any], fault: Fault) -> None:
        self._slots, parts = (_table(data, name, fault) for name in _FORMS)
        self._parts: dict[str, str] = {}
        for name, part in parts.items():
            self._parts[name] = self.written_out(part, fault)

    def written_out(self, phrase: str, fault: Fault) -> str:
        """The phrase without any shorthand."""
        for name, spec in self._slots.items():
            phrase = re.sub(rf"\{{(\w+:)?{re.escape(name)}\}}", lambda m, spec=spec: f"{{{m[1] or ''}{spec}}}", phrase)  # type: ignore[misc]
        for name in _PART.findall(phrase):
            if name not in self._parts:
                known = ", ".join(self._parts) or "none"
                fault(f"{phrase!r} names the part <{name}>, which is not written yet", f"parts so far: {known}")
        return _PART.sub(lambda m: self._parts.get(m[1], m[0]), phrase)


def _table(data: Mapping[str, Any], name: str, fault: Fault) -> dict[str, str]:
    table = data.get(name, {})
    if isinstance(table, dict) and all(isinstance(value, str) for value in table.values()):
        return table
    fault(f"field {name} is not a table", f'write [{name}] and one name = "{_FORMS[name]}" a line')
    return {}
