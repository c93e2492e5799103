"""Whether a match is a season at all: in the spring, but not the fall of a city, nor before the fall."""

from __future__ import annotations

from .date_classes import Accepted, Classes, Spot
from .date_clause import tense
from .date_years import FIRST, LAST, spelt


def season(k: Classes, s: Spot) -> Accepted | None:
    """A season alone needs a preposition, and is no fall of something."""
    if "century" in s.reading and not spelt(s.reading):
        return None
    if (span := s.reading.get("yspan")) is not None:
        s.reading["y"] = span[0]  # the winter of 2017/18 begins in 2017
        return s.kept if FIRST <= span[0] <= LAST else None
    if not s.reading.get("bare"):
        return s.kept
    if s.before not in k.season_before or s.after in k.of | k.season_noun or _fallen(k, s):
        return None
    chars, at = s.tape.chars, s.match.last
    while at < len(chars) and chars[at] in k.through | k.season:
        at += 1
    listed = not k.season.isdisjoint(chars[s.match.last : at])
    while at < len(chars) and chars[at] in k.of | k.article:
        at += 1
    dated = at < len(chars) and chars[at] in k.number
    if "the" not in s.reading and s.before in k.in_ and tense(k, s.tape, s.match.first, s.match.last) == "present":
        return None  # in winter the ground is hard
    # accidents happen in spring, summer and autumn: of any year
    return s.kept if not listed or dated or tense(k, s.tape, s.match.first, s.match.last) else None


def _fallen(k: Classes, s: Spot) -> bool:
    """He cleared rubble before the fall."""
    told = k.lexicons["date.relation"].value(s.tape.unit(s.match.first - 1))
    return s.tape.chars[s.match.last - 1] in k.falls and told in ("before", "after") and s.after in k.punct | k.opening
