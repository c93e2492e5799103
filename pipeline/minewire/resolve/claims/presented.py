"""Where and when a paper was presented: neither place nor time of the figures in it."""

from __future__ import annotations

from minewire.resolve.claims.scene import Scene

_VERB = 6  # units from 'presented' to its day: 'presented in the town of Cali on Thursday'
_PAPER = 8  # units from the paper to 'presented': 'the report which the centre, together with the UN, presented'
_NONE = ("figure", "area", "device", "=;")


def presented(scene: Scene, first: int) -> bool:
    """'A report that the agency presented in Cali on Thursday', 'the survey, published on 3 May in Kyiv': whether the
    place or day that begins with a unit is told of a paper."""
    begin = max(first - _VERB, 0)
    verb = scene.some(begin, first, "claims.presented")
    while verb is not None and (later := scene.some(verb + 1, first, "claims.presented")) is not None:
        verb = later
    if verb is None or scene.has(verb, first, *_NONE, "=,", "claims.that"):
        return False
    papers = (u for u in range(verb - 1, max(verb - 1 - _PAPER, -1), -1) if scene.tape.has(u, "noun.document"))
    paper = next(papers, None)
    return paper is not None and not scene.has(paper, verb, *_NONE, "quote")
