"""Lines of a report that tell no figures: what time all of it is of, and what its next section is about."""

from __future__ import annotations

from collections.abc import Mapping

from minewire.resolve.claims.rows import mark_of_row
from minewire.resolve.claims.scene import Scene
from minewire.resolve.moments import Time

from .ends import Spot
from .stretches import is_long

_HEAD = 4  # units of 'NEEDS AND FUNDING'
_LABEL = 4  # units of 'Victim assistance:'


class Sections:
    """Knows where a report with several sections begins the next one: what it tells there is again of its own time."""

    def __init__(self, scene: Scene, *, interview: bool) -> None:
        self._labelled = set[int]() if interview else labelled(scene)
        self._heads = set[int]() if interview else sections(scene) | in_report(scene) | _points(scene)
        self._read = -1

    def begin(self, index: int) -> bool:
        """Whether a sentence is the first one with a time or a figure in its section."""
        under = any(self._read < head <= index for head in self._heads)
        self._read = index
        return under or index in self._labelled


def report_line(scene: Scene, spot: Spot, times: Mapping[int, Time]) -> bool:
    """'Reporting period: 1-31 May 2022', 'Period covered – May': the time that all of a report is of."""
    mark = spot.first - 1
    if not scene.has(mark, mark + 1, "=:", "claims.dash") or not is_long(spot.period):
        return False
    time = times.get(scene.tape.starts[mark - 1]) if mark else None
    return scene.at(mark - 1, "claims.report-time") or (time is not None and time.mention.label == "REPORTING")


def _points(scene: Scene) -> set[int]:
    """'• Aleppo: 15 incidents': a point by place is of the report's time, not of the day of the point before."""
    bullets = (i for i, (first, _) in enumerate(scene.sentences) if scene.at(first, "claims.bullet"))
    return {index for index in bullets if mark_of_row(scene, index) is not None}


def in_report(scene: Scene) -> set[int]:
    """'Elsewhere in the report:' above its points: what follows is of the report's own time."""
    return {index for index in range(1, len(scene.sentences)) if _names_report(scene, index)}


def _names_report(scene: Scene, index: int) -> bool:
    first, last = scene.sentences[index]
    paper = last - 2
    named = paper > first and scene.tape.has(paper, "noun.document") and scene.at(paper - 1, "claims.definite")
    return named and scene.at(last - 1, "=:") and not scene.has(first, last, "figure", "area", "date")


def sections(scene: Scene) -> set[int]:
    """'CLEARANCE', 'Victims': the lines that only head sections of a report, where several do."""
    found = {index for index in range(1, len(scene.sentences)) if _heads_section(scene, index)}
    return found if len(found) > 1 else set()


def _heads_section(scene: Scene, index: int) -> bool:
    first, end = scene.sentences[index]
    last = end - scene.at(end - 1, "=:")
    opened = scene.some(first + 1, last, "=(") if scene.at(last - 1, "=)") else None
    last = last if opened is None else opened  # 'INCIDENTS (source: AoR)'
    text, begin = scene.tape.text, scene.tape.starts[first]
    alone = text[:begin].endswith("\n") and text[scene.tape.ends[end - 1] :][:1] == "\n" and 0 < last - first <= _HEAD
    named = alone and (text[begin : scene.tape.ends[last - 1]].isupper() or scene.at(last - 1, "claims.section"))
    return named and not scene.has(first, last, "figure", "area", "date", "place", "punct", "claims.verb")


def labelled(scene: Scene) -> set[int]:
    """'Survey: In Bakool 17 areas were marked': the sentences that begin paragraphs of a report with what these are
    about, where several do."""
    found = set[int]()
    for index, (first, last) in enumerate(scene.sentences):
        if index and not scene.same_paragraph(index - 1, index):
            colon = scene.some(first + 1, min(first + _LABEL, last), "=:", "figure", "date", "place", "quote")
            if colon is not None and scene.at(colon, "=:") and last - colon > _LABEL:
                found.add(index)
    return found if len(found) > 1 else set()
