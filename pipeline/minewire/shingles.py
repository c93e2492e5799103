"""Which texts share words: hashes of their shingles, and an index of the few that are kept as marks."""

from __future__ import annotations

import re
import zlib

import numpy as np
from numpy.typing import NDArray

from minewire.text import fold

_SHINGLE = 5
_WINDOW = 12
# Of the marks of the shorter text so many must be shared before the shingles are compared: at a containment of 0.8
# with its changes spread evenly it is more than a third.
_CANDIDATE = 0.2
# A mark of a footer stands in every article of an outlet: only so many owners before a text are looked at. Copies in a
# larger group have the same owners before them, so they still find each other.
_NEAREST = 200
_WORD = re.compile(r"\w+")

Hashes = NDArray[np.uint32]


def fingerprint(text: str) -> tuple[Hashes, Hashes]:
    """The hashes of a text's shingles, sorted and each once, and the marks under which it is indexed."""
    words = _WORD.findall(fold(text))
    if not words:
        return np.zeros(0, np.uint32), np.zeros(0, np.uint32)
    codes = np.array([zlib.crc32(word.encode("utf-8", "surrogatepass")) for word in words], dtype=np.uint64)
    size = min(_SHINGLE, len(codes))
    count = len(codes) - size + 1
    mixed = np.zeros(count, np.uint64)
    for place in range(size):
        mixed = (mixed ^ codes[place : place + count]) * np.uint64(0x9E3779B97F4A7C15)  # order counts
        mixed ^= mixed >> np.uint64(29)
    hashes = (mixed >> np.uint64(32)).astype(np.uint32)
    shingles = np.unique(hashes)
    if count <= 4 * _WINDOW:  # a short text is indexed whole
        return shingles, shingles
    windows = np.lib.stride_tricks.sliding_window_view(hashes, _WINDOW)
    return shingles, np.unique(windows.min(axis=1))


class Index:
    """Postings of every mark that stands in more than one text; there must be one text with a mark."""

    def __init__(self, marks: list[Hashes]) -> None:
        self._sizes = np.array([len(each) for each in marks], dtype=np.int64)
        owners = np.repeat(np.arange(len(marks), dtype=np.uint32), self._sizes)
        values = np.concatenate(marks)
        order = np.argsort(values, kind="stable")  # equal marks stay in the order of their texts
        self._owners = owners[order]
        ordered = values[order]
        starts = np.flatnonzero(np.r_[True, ordered[1:] != ordered[:-1]])
        ends = np.r_[starts[1:], len(ordered)]
        shared = np.flatnonzero(ends - starts > 1)
        # For each text the stretches of postings that it stands in.
        lengths = (ends - starts)[shared]
        before = np.cumsum(lengths) - lengths
        places = np.repeat(starts[shared] - before, lengths) + np.arange(lengths.sum())
        stretch = np.repeat(shared, lengths)
        by_owner = np.argsort(self._owners[places], kind="stable")
        self._stretches, self._places = stretch[by_owner], places[by_owner]
        self._bounds = np.searchsorted(self._owners[places][by_owner], np.arange(len(marks) + 1))
        self._starts = starts

    def candidates(self, number: int) -> list[int]:
        """Earlier texts that share enough marks with this one, in order."""
        mine = slice(self._bounds[number], self._bounds[number + 1])
        places = self._places[mine]
        if not len(places):
            return []
        starts = np.maximum(self._starts[self._stretches[mine]], places - _NEAREST)
        pieces = [self._owners[start:place] for start, place in zip(starts, places)]
        owners, counts = np.unique(np.concatenate(pieces), return_counts=True)
        need = _CANDIDATE * np.minimum(self._sizes[owners], self._sizes[number])
        return [int(owner) for owner in owners[counts >= need]]
