"""A phrase as an expression over class characters."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property


@dataclass
class Compiled:
    """An expression with what is needed to use it: first characters, length, and groups (1 = the mention)."""

    source: str
    first: frozenset[str]
    least: int
    second: Mapping[frozenset[str], frozenset[str] | None]  # opening characters -> what may follow (None: anything)
    names: list[str] = field(default_factory=list)  # names of the groups inside, in order; "" is the mention's own

    @cached_property
    def expression(self) -> re.Pattern[str]:
        """Compiled when first needed."""
        return re.compile(self.source)

    def may_begin(self, pair: str) -> bool:
        """Whether the phrase can begin with these two units (one at the end of a tape)."""
        one, two = pair[:1], pair[1:]
        return any(one in opening and (second is None or two in second) for opening, second in self.second.items())
