"""The expressions that find names on a tape."""

from __future__ import annotations

import re

from minewire.ruleset.charsets import charset

from .names import Names


class NamePatterns:
    """The expressions that find names on a tape, made once."""

    def __init__(self, names: Names) -> None:
        capital = charset(names.capital | names.suffix)
        inner = charset(names.particle | names.dash | names.quote)
        self.person = re.compile(f"{capital}(?:{inner}{{0,2}}{capital}){{1,5}}")
        named = f"{capital}(?:{charset(names.genitive | names.conjunction)}?{charset(names.the)}?{capital})*"
        self.body = re.compile(
            f"{charset(names.body & names.capital)}{charset(names.genitive)}{charset(names.the)}?{named}"
        )
        short, comma = charset(names.upper), charset(names.comma)
        apposed = f"(?<={charset(names.body & names.capital)}){comma}{short}{charset(names.comma | names.stop)}"
        bracket = f"{charset(names.open)}{charset(names.upper | names.mixed)}{charset(names.close)}|{apposed}"
        self.bracket = re.compile(f"{bracket}|{comma}{charset(names.alternative)}{short}{comma}")
