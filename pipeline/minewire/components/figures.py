"""Figures: every number of a tape, in digits or words, with its value and before it is known what it counts."""

from __future__ import annotations

import re

from minewire.ruleset import Ruleset, Tape
from minewire.ruleset.charsets import charset

from .digit_figures import DigitFigures
from .figure import Figure
from .money import MoneySigns
from .word_figures import ANCHORS, WordFigures

_RUN = re.compile(r"\.?\d+")


class FigureReader:
    """Reads the figures of a tape by the number lexicons."""

    def __init__(self, ruleset: Ruleset, money: MoneySigns) -> None:
        alphabet = ruleset.alphabet
        self._words = WordFigures(ruleset)
        self._digits = DigitFigures(ruleset, self._words, money)
        written = (
            name for name in alphabet.names if name[0] == "=" and not name[1:].isalpha() and any(map(str.isdigit, name))
        )
        self._digit_chars = frozenset().union(*map(alphabet.members, ("num", "num.mixed", *written)))
        words = (char for char, kind in self._words.terms.items() if kind in ANCHORS)
        self._anchor = re.compile(charset({*words, *self._digit_chars}))

    def read(self, tape: Tape, first: int = 0, last: int | None = None) -> list[Figure]:
        """The figures of the units first..last-1 in order; those inside dates are left out."""
        stop = len(tape.chars) if last is None else last
        if stop <= first:
            return []
        starts, chars = tape.starts, tape.chars
        figures: list[Figure] = []
        done = starts[first]
        for match in self._anchor.finditer(chars, first, stop):
            unit = match.start()
            char = chars[unit]
            if starts[unit] < done and tape.ends[unit] <= done:
                continue
            if char not in self._digit_chars:
                figure = self._words.read(tape, unit, stop) if starts[unit] >= done else None
                if figure is not None and figure.start >= done:
                    figures.append(figure)
                    done = max(figure.end, figure.right)
                continue
            figure = self._digits.simple(tape, starts[unit], unit) if starts[unit] >= done else None
            if figure is not None:
                figures.append(figure)
                done = figure.end
                continue
            for at in self._digits.runs(tape, unit):
                if at < done:
                    continue
                figure = self._digits.read(tape, at, unit, stop)
                if figure is None or figure.start < done:  # no run of digits goes missing
                    run = _RUN.match(tape.text, at)
                    end = max(figure.end if figure else 0, run.end() if run else at + 1)
                    figure = Figure(at, end, None, "number.name", "name", typed=True)
                figures.append(figure)
                done = max(figure.end, figure.right)
        return figures

    def any(self, tape: Tape, first: int, last: int) -> bool:
        """Whether a stretch may hold a number in words."""
        return self._anchor.search(tape.chars, first, last) is not None
