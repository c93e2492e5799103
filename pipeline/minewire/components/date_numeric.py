"""Whether a match in figures alone is a date at all: functions for the labels of such rules."""

from __future__ import annotations

import re

from .date_classes import Accepted, Classes, Spot
from .date_readings import EDGE
from .date_years import FIRST, LAST

_SHORT = r"(\d\d)\.(\d\d)\.(\d\d)"  # 05.06.25; 17.4.3 is a chapter


def numeric(k: Classes, s: Spot) -> Accepted | None:
    """Chapter 116.0.6 is no date; 31.06.2022 is one, if a wrong one."""
    read = s.reading.get("numeric")
    if read is None or s.before in k.no_year:
        return None
    mark, first, second, third, year_first = read
    if third is None:
        return s.kept
    number, small = (first, (second, third)) if year_first else (third, (first, second))
    figures = s.tape.unit(s.match.first)
    possible = 1000 <= number <= LAST or (number < 100 and (mark == "/" or re.fullmatch(_SHORT, figures)))
    return s.kept if possible and all(1 <= part <= 31 for part in small) else None


def tail(k: Classes, s: Spot) -> Accepted | None:
    """Mid-2022, end-2022 and mid-1990s; only the decade takes an article."""
    read = s.reading.get("tail")
    if not read or read[0].isdigit() or not FIRST <= read[1] <= LAST:
        return None
    if read[0].startswith(EDGE):
        del s.reading["tail"]
        s.reading.update({"mod": read[0].removeprefix(EDGE), "y": read[1]})
        return "EDGE", s.match.last - 1, s.match.last
    return s.match.rule.label, (s.match.first if read[2] else s.match.last - 1), s.match.last
