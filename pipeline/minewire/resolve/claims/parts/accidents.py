"""Parts of accidents: 'Eight of the 22 happened in fields', 'Seventeen of last year's 31 accidents'."""

from __future__ import annotations

from minewire.resolve.claims.figure import Figure
from minewire.resolve.claims.scene import Scene

_ON = 2  # sentences from accidents to a share of them
_OUTCOME = 2  # units behind a part to the word that tells how it ended


def of_accidents(scene: Scene, figures: list[Figure], earlier: list[Figure]) -> None:
    """Make accidents of the numbers that recall how many there were, and nothing of one of them that is told."""
    for position, figure in enumerate(figures):
        if figure.label == "PART" and figure.value == 1 and figure.parent is not None:
            if figure.parent.kind == "incident" and not scene.has(
                figure.last, figure.last + _OUTCOME, "outcome.of-accident"
            ):
                figure.kind, figure.parent = "count", None  # 'One of them happened outside Ngoshe'
            continue
        again = figures[position + 1] if position + 1 < len(figures) else None
        if again is None or figure.label != "BARE" or again.kind != "count" or again.first != figure.last + 1:
            continue
        if not scene.at(figure.last, "claims.recall") or (figure.value or 0) >= (again.value or 0):
            continue
        near = (f for f in (*reversed(figures[:position]), *reversed(earlier)) if figure.sentence - f.sentence <= _ON)
        whole = next((f for f in near if f.value == again.value), None)
        if whole is not None and whole.kind == "incident":
            figure.kind = figure.measure = "incident"
            figure.parent, figure.outcome, figure.trigger = whole, None, None


def accidents_of(scene: Scene, part: Figure) -> list[Figure]:
    """'Seventeen of last year's 31 accidents', 'two of the 31 accidents of May': the whole is told there."""
    if part.label != "PART" or part.at is None or not scene.at(part.last - 1, "incident"):
        return []
    at = scene.number_in(part.at + 1, part.last)
    if at is None or not scene.at(at, "figure"):
        return []
    behind = part.last + scene.has(part.last, part.last + 1, "claims.on-record")
    dated = scene.at(at - 1, "date") or scene.has(at - 2, at, "claims.genitive")
    behind += behind > part.last and scene.at(behind, "claims.within")
    if not dated and not scene.has(behind, behind + 1, "date", "claims.since"):
        return []
    whole = Figure(part.sentence, at, part.last, at, "INCIDENT", "incident.counted", scene.numbers[at], "incident")
    whole.measure, part.parent, part.kind, part.measure = "incident", whole, "incident", "incident"
    return [whole]
