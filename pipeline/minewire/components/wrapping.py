"""Text whose lines were broken at a width, as mail and old wires are: it is read as the paragraphs that it was."""

from __future__ import annotations

from itertools import pairwise

# Lines that were broken at a width end near it; paragraphs of one line each do not.
_FROM, _TO, _WIDEST = 50, 90, 120
_MANY, _BROKEN = 6, 4
_ONE_WIDE = 10  # lines of a text, one of which may be wider: the words below a picture
_RAGGED = 10  # columns that a line may leave free although the next word would have fitted
_CLOSED = frozenset(".!?:;\"”’'»)|")
_BULLETS = frozenset("-*•·‣▪●◦–—")
_GOING_ON = frozenset(",;-–—&")


def unwrapped(text: str) -> str:
    """The text with a blank for each line end that only the width made: the same characters at the same places.

    The text itself where its lines are paragraphs, rows or headlines. A word divided by a hyphen stays divided.
    """
    if "\n" not in text:
        return text
    printed = text.split("\n")
    lines = [line.lower() for line in printed] if text.isupper() else printed  # capitals alone tell no beginnings
    if not _is_wrapped(lines):
        return text
    width = sorted(map(len, lines))[-1 - len(lines) // _ONE_WIDE] - _RAGGED
    parts: list[str] = []
    for shown, (line, after) in zip(printed, pairwise(lines), strict=False):
        divided = line.endswith("-") and line[-2:-1].isalnum() and after[:1].isalnum()
        parts += shown, " " if not divided and _goes_on(line.rstrip(), after.strip(), width) else "\n"
    return "".join([*parts, printed[-1]])


def _is_wrapped(lines: list[str]) -> bool:
    lengths = sorted(len(line) for line in lines if line.strip())
    long = [(line.rstrip(), after.strip()) for line, after in pairwise(lines) if len(line) >= _FROM and after.strip()]
    inside = [after for line, after in long if line[-1:] not in _CLOSED and after[0].isalnum()]
    lower = sum(after[0].islower() for after in inside)
    if len(lengths) >= _ONE_WIDE and lower >= _BROKEN and lengths[-1] > _WIDEST:
        lengths.pop()
    if not lower or lengths[-1] > _WIDEST:
        return False
    if len(lengths) >= _MANY and lengths[-1] <= _TO and sum(length >= _FROM for length in lengths) * 2 > len(lengths):
        return True
    return len(inside) * 4 > len(long) * 3 and (len(inside) >= _BROKEN or len(lengths) < _MANY)


def _goes_on(line: str, after: str, width: int) -> bool:
    """Whether a line end is the width's alone."""
    if not line or not after:
        return False
    closed = line[-1] in _CLOSED
    if after[0] in _BULLETS and (closed or not after[1:].lstrip()[:1].islower()):
        return False
    word = after.split(None, 1)[0]
    inside = after[0].islower() or line[-1] in _GOING_ON or (len(line) >= _FROM and not closed)
    return inside or len(line) + len(word) >= width
