"""Who vouches for a figure: the speaker of the statement that holds it, or of the report that its sentence goes on with."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable

from .facts import Facts, Json

Attribution = tuple[str | None, str | None, str | None]
NOBODY: Attribution = (None, None, None)


def attribution(facts: Facts) -> Callable[[int, int], Attribution]:
    """A function of two offsets that gives (speaker, source, statement) ids; the statement only where it holds them."""
    return _Attribution(facts)


class _Attribution:
    """The statements of an article by place. A figure outside all of them goes on with the last report of its
    paragraph, when nothing there turns to something else."""

    def __init__(self, facts: Facts) -> None:
        self._statements = facts.statements
        self._starts = [statement["start"] for statement in facts.statements]
        self._paragraphs = facts.marked.paragraphs
        self._sentences = facts.marked.sentences

    def __call__(self, start: int, end: int) -> Attribution:
        inside = self._inside(start, end)
        if inside is not None:
            return inside["speaker"], inside["source"], inside["id"]
        before = self._report_before(start)
        if before is not None:
            return before["speaker"], before["source"], None
        return NOBODY

    def _inside(self, start: int, end: int) -> Json | None:
        """The innermost statement that holds the offsets."""
        found: Json | None = None
        for statement in self._statements[: bisect_right(self._starts, start)]:
            if statement["end"] >= end and (found is None or statement["end"] - statement["start"] <= found["end"] - found["start"]):
                found = statement
        return found

    def _report_before(self, start: int) -> Json | None:
        """The last report of the same paragraph that ends before an offset."""
        paragraph = bisect_right(self._paragraphs, (start, 1 << 60)) - 1
        if paragraph < 0:
            return None
        low = self._paragraphs[paragraph][0]
        before = [s for s in self._statements if low <= s["start"] and s["end"] <= start and s["speaker"]]
        return before[-1] if before else None
