"""Parts of accidents: 'Eight of the 22 happened in fields', 'Seventeen of last year's 31 accidents'."""

from __future__ import annotations

from minewire.resolve.claims.figure import Figure
from minewire.resolve.claims.scene import Scene

_OF_AGENCY = "incident.of-agency"
_OF_THE = 2  # units of 'Five of the'
_ON, _FAR = 2, 6  # sentences from accidents to a share of them, and to one that names them again
_OUTCOME = 2  # units behind a part to the word that tells how it ended


def of_accidents(scene: Scene, figures: list[Figure], earlier: list[Figure]) -> None:
    """Make accidents of the numbers that recall how many there were, and nothing of one of them that is told."""
    _by_spots(scene, figures)
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


def _by_spots(scene: Scene, figures: list[Figure]) -> None:
    """'four explosions, three on footpaths and one on a road': numbers behind them that add up to all."""
    for position, whole in enumerate(figures):
        row: list[Figure] = []
        for figure in figures[position + 1 :] if whole.kind == "incident" else ():
            joined = scene.has(figure.first - 1, figure.first, "=,", "claims.and")
            spot = scene.has(figure.last, figure.last + 1, "claims.in", "claims.beside", "claims.within")
            if figure.label != "BARE" or figure.kind != "bare" or not joined or not spot:
                break
            row.append(figure)
        apart = len(row) > 1 and not scene.has(whole.last, row[0].first, "outcome.past", "outcome.state", "=;")
        if apart and sum(f.value or 0 for f in row) == whole.value:
            for figure in row:
                figure.kind = figure.measure = "incident"
                figure.parent, figure.outcome, figure.trigger = whole, None, None
            return


def of_those(scene: Scene, part: Figure, earlier: list[Figure]) -> Figure | None:
    """'Fourteen accidents happened … Five of the accidents took place in Barda': the last total of them."""
    noun = part.last - 1
    if part.label != "PART" or not scene.at(noun, "incident") or noun - part.first != _OF_THE:
        return None
    near = (f for f in reversed(earlier) if f.kind == "incident" and part.sentence - f.sentence <= _FAR)
    totals = [f for f in near if f.parent is None and not f.compared]
    now = (f for f in totals if not scene.has(scene.sentences[f.sentence][0], f.first, "claims.had-been"))
    whole = next(now, None)  # 'In May there were 14. A year earlier there had been 19. Five of the accidents …'
    return whole if whole is not None and (part.value or 0) < (whole.value or 0) else None


def with_them(scene: Scene, figures: list[Figure]) -> None:
    """'61 people have been blown up by mines, with 12 killed and 49 injured': the outcomes of those just told."""
    whole: Figure | None = None
    people: Figure | None = None  # told last
    before: Figure | None = None
    for figure in figures:
        at = figure.first - 1
        told = figure.outcome in ("killed", "injured") and figure.kind in ("person", "bare") and not figure.compared
        joined = told and scene.at(at, "claims.and") and before is not None and before.parent is not None
        if not joined:
            opens = scene.at(at, "claims.with") and scene.at(at - 1, "=,")
            of_both = people is not None and people.outcome == "killed_or_injured" and people.last <= at
            whole = people if opens and of_both else None
        if whole is not None and told and figure.parent is None and (figure.value or 0) < (whole.value or 0):
            figure.parent = whole
        before = figure
        people = figure if figure.kind == "person" else people
    _of_recorded(scene, figures)


def _of_recorded(scene: Scene, figures: list[Figure]) -> None:
    """'The mine action centre recorded 29 accidents with 41 victims': the victims are of the same devices."""
    accidents = next((f for f in figures if f.rule == _OF_AGENCY), None)
    if accidents is None:
        return
    for figure in figures:
        victim = figure.kind in ("person", "bare") and figure.outcome is not None and figure.device is None
        if victim and figure.first >= accidents.last and not scene.has(accidents.last, figure.first, "=;"):
            figure.device = accidents.device


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
