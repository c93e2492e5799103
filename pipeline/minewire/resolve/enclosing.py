"""Stretches of a text that can lie in one another: which of them hold a given one."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate

from minewire.mentions import Span


class Enclosing:
    """Stretches in the order of their starts; they are looked for backwards, as far as any reaches."""

    def __init__(self, spans: list[Span]) -> None:
        self._spans = spans
        self._starts = [start for start, _ in spans]
        self._reach = list(accumulate((end for _, end in spans), max))

    def holding(self, start: int, end: int) -> Iterator[int]:
        """The numbers of the stretches that hold start..end, the last one first."""
        at = bisect_right(self._starts, start) - 1
        while at >= 0 and self._reach[at] >= end:
            if self._spans[at][1] >= end:
                yield at
            at -= 1

    def innermost(self, start: int, end: int) -> int | None:
        """The number of the shortest stretch that holds start..end, the last one of several."""
        spans, reach = self._spans, self._reach
        at, found, least = bisect_right(self._starts, start) - 1, None, 0
        while at >= 0 and reach[at] >= end:
            first, last = spans[at]
            if last >= end and (found is None or last - first < least):
                found, least = at, last - first
            at -= 1
        return found
