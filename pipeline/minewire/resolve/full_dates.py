"""Full dates by dateparser, with settings that let it fill in nothing: our grammar has found where one begins and ends.

Used where the grammar delimits a date but a user's lexicon gives its month no number, and by the tests, which hold
every full date of ours against it. Imported when first needed: it costs a tenth of a second and more.
"""

from __future__ import annotations

import datetime
from functools import lru_cache
from typing import Any


@lru_cache(maxsize=1024)
def read_full(text: str, *, day_first: bool = False) -> datetime.date | None:
    """The day that a text with day, month and year stands for; None for anything less."""
    data = _parser(day_first).get_date_data(text)
    return data.date_obj.date() if data.date_obj is not None else None


@lru_cache(maxsize=2)
def _parser(day_first: bool) -> Any:
    from dateparser.date import DateDataParser

    settings = {
        "STRICT_PARSING": True,
        "PARSERS": ["absolute-time"],
        "DATE_ORDER": "DMY" if day_first else "MDY",
        "RELATIVE_BASE": datetime.datetime(2000, 1, 1),
        "RETURN_AS_TIMEZONE_AWARE": False,
    }
    return DateDataParser(languages=["en"], settings=settings)
