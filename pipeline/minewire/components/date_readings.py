"""From the units that a rule of dates names to what they say; the words come from lexicons."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from minewire.ruleset import Ruleset

_CLOCK = re.compile(r"(\d{1,2})[:.](\d{2})(?:[:.]\d{2})?([^\W\d_]*)")
_NUMERIC = re.compile(r"(\d{1,4})([./])(\d{1,2})(?:[./](\d{1,4}))?")
_SPAN = re.compile(r"(\d+)\D(\d+)")
_CENTURY = 2000  # that of years of accounts in two digits
EDGE = ":"  # before the modifier of an edge in one word with its year

Reader = Callable[[str], Any]


class Readings:
    """Reads the named units of a match."""

    def __init__(self, ruleset: Ruleset) -> None:
        self._lexicons = ruleset.lexicons
        word = self._word
        self.readers: Mapping[str, Reader] = {
            **dict.fromkeys(("y", "y2", "y3", "yy", "week"), int),
            **dict.fromkeys(("d", "d2", "d3", "d4", "d5", "ord", "half", "dayn", "nth"), self._ordinal),
            **dict.fromkeys(("m", "m2", "m3", "m4", "m5"), self._month),
            **{key: word("date.rel", "date.rel-past") for key in ("rel", "yrel", "wrel")},
            **{key: word("date.part") for key in ("part", "nextpart", "lastpart")},
            "halved": word("date.half-of-day"),
            **dict.fromkeys(("n", "n2", "high", "tens", "century"), self._number),
            "hour": self._number,
            "minutes": word("date.clock-minutes"),
            "turn": word("date.clock-turn"),
            "hours": lambda text: (int(text[:2]), int(text[2:])) if re.fullmatch(r"[0-9]{4}", text) else None,
            **{key: word("date.weekday", "date.weekday-short", "date.weekdays") for key in ("wd", "wd2", "nthday")},
            **{key: word("date.unit", "date.units") for key in ("unit", "unit2", "onwards")},
            "shift": word("date.deictic"),
            "before": word("date.deictic"),
            "after": word("date.deictic"),
            "tonight": word("date.tonight"),
            "ago": word("date.ago"),
            "side": word("date.ago"),
            "frame": word("date.framing"),
            "approx": word("date.approx"),
            "season": word("date.season"),
            "set": word("date.set", "date.set-annual"),
            "q": word("date.q"),
            "last": word("date.halves"),
            "decade": word("date.decade"),
            "short": self._short_decade,
            "mod": word("date.mod-of", "date.mod"),
            **{key: word("date.mod-of", "date.mod") for key in ("amod", "bmod", "bpart")},
            "ampm": word("date.meridiem"),
            "zone": word("date.zone"),
            "vague": word("date.vague"),
            "joined": word("date.month-joined"),
            "some": lambda text: self._lexicons["date.units"].value(text) or True,
            "one": lambda text: 1,
            "weeks": lambda text: self._number(text) or 1,
            **{key: lambda text: True for key in ("the", "those", "recent")},
            "couple": lambda text: 2,
            **dict.fromkeys(("fraction", "share"), self._fraction),
            "clock": self._clock,
            **dict.fromkeys(("numeric", "to", "dotted"), self._numeric),
            "span": self._span,
            "yspan": self._span,
            "tail": self._tail,
            "qtail": self._quarter_tail,
            "fiscal": self._fiscal_tail,
        }

    def _word(self, *names: str) -> Reader:
        lexicons = [self._lexicons[name] for name in names]

        def read(text: str) -> Any:
            for lexicon in lexicons:
                value = lexicon.value(text)
                if value is not None:
                    return value
            return None

        return read

    def _number(self, text: str) -> float | int | None:
        if text[0].isdigit():
            plain = text.replace(",", "") if re.fullmatch(r"\d{1,3}(?:,\d{3})+", text) else text.replace(",", ".")
            try:
                return int(plain) if plain.isdigit() else float(plain)
            except ValueError:
                return None
        for name in ("date.number", "date.tens", "date.hundreds", "date.couple"):
            value = self._lexicons[name].value(text)
            if value is not None:
                return int(value)
        return None

    def _ordinal(self, text: str) -> int | None:
        if text.isdigit():
            return int(text)
        for name in ("date.ordinal", "date.number", "date.halves"):
            value = self._lexicons[name].value(text)
            if value is not None:
                return int(value)
        return None

    def _month(self, text: str) -> int | None:
        """The number of a month; None for a name that a user's lexicon adds without one."""
        value = int(text) if text.isdigit() else self._lexicons["date.month"].value(text)
        return None if value is None or value is True else int(value)

    def _short_decade(self, text: str) -> str | None:
        value = self._lexicons["date.decade-short"].value(text)
        if value is not None:
            return str(value)
        return text[0] if text.isdigit() and text[1] == "0" else None

    def _fraction(self, text: str) -> float | None:
        above, _, below = str(self._lexicons["date.fraction"].value(text) or text).partition("/")
        return int(above) / int(below) if above.isdigit() and below.isdigit() and int(below) else None

    def _tail(self, text: str) -> tuple[str, int, bool] | None:
        """Modifier, year, and whether the decade is meant, of mid-2022 and mid-1990s; month and number of Nov-2021;
        edge and year of end-2022."""
        word, _, year = text.replace("–", "-").partition("-")
        mod = self._lexicons["date.mod"].value(word)
        if mod is None and year.isdigit() and (edge := self._lexicons["date.mod-of"].value(word)) is not None:
            return f"{EDGE}{edge}", int(year), False
        if mod is None:
            month = self._lexicons["date.month"].value(word)
            return (str(month), int(year), False) if month is not None and year.isdigit() else None
        return (str(mod), int(year[:4]), len(year) > 4) if year[:4].isdigit() else None

    def _quarter_tail(self, text: str) -> tuple[str, int] | None:
        """Quarter or half and year of Q4/2024."""
        word, _, year = text.partition("/")
        code = self._lexicons["date.q"].value(word)
        return (str(code), int(year)) if code is not None and year.isdigit() else None

    def _fiscal_tail(self, text: str) -> int | None:
        """The year of FY2024 and FY24."""
        word, year = text[:2], text[2:]
        if self._lexicons["date.fiscal"].value(word) is None or not year.isdigit():
            return None
        return int(year) + (_CENTURY if len(year) < 4 else 0)

    def _clock(self, text: str) -> tuple[int, int] | None:
        """Hour and minute; letters glued to them must be a half of the day."""
        match = _CLOCK.fullmatch(text)
        if match is None:
            return None
        later = self._lexicons["date.meridiem"].value(match[3]) if match[3] else 0
        if later is None:
            return None
        hour = int(match[1])
        return (hour % 12 + int(later) if match[3] else hour), int(match[2])

    @staticmethod
    def _numeric(text: str) -> tuple[str, int, int, int | None, bool] | None:
        """(mark, first, second, third, year in front)."""
        match = _NUMERIC.fullmatch(text)
        if match is None:
            return None
        return match[2], int(match[1]), int(match[3]), int(match[4]) if match[4] else None, len(match[1]) == 4

    @staticmethod
    def _span(text: str) -> tuple[int, int, int] | None:
        """The two numbers of 3–5, and the place of the mark between them."""
        match = _SPAN.fullmatch(text)
        return (int(match[1]), int(match[2]), match.end(1)) if match else None
