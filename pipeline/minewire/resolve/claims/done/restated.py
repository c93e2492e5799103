"""Another figure for what was told last: 'a day before, it had put the count at 77', 'later corrected to 97'."""

from __future__ import annotations

from collections.abc import Callable

from minewire.resolve.claims.figure import WORK, Figure, unit_of
from minewire.resolve.claims.scene import Scene
from minewire.resolve.claims.story import Story

from .modality import future

_IT_IS = "figure.it-is"
_FIGURE = "figure.restated"
_LEFT = "figure.left-over"
_NOUN = 4  # units of 'figure first to'
_SAID = ("figure.said", "figure.corrected", _IT_IS)  # of what was told right before


def restate(scene: Scene, figure: Figure, before: list[Figure], story: Story) -> None:
    """'A day before, it had put the count at 77': another figure for what was told last."""
    model = next(
        (
            f
            for f in (*reversed(before), *reversed(story.figures))
            if f.kind not in ("count", "bare")
            and f.parent is None
            and not (f.compared and f.label == "BARE")
            and (f.action != "planned" or future(scene, figure))
        ),
        None,
    )
    if model is not None and model.kind == "person" and figure.rule == _IT_IS:
        model = next(filter(_accidents_of(model), (*before, *story.figures)), model)
    if (ranked := _ranked(scene, figure, story)) is not None:
        model, figure.label, figure.running = ranked, "BARE", False
    elif model is not None and figure.rule == _FIGURE:
        model = _total_of(model, [*before, *story.figures])
    if figure.rule in _SAID and model is not None and figure.sentence - model.sentence > 1:
        model = None  # 'The ministry says three.': of what was told right before
    if model is not None and model.kind in WORK and scene.at(figure.last, "person"):
        model = None  # 'They cleared 40 hectares. The number of pyrotechnicians is about 550 people.'
    if model is not None and model.sentence < story.counts:
        model = None  # 'We found 30 mines. We have 34 machines. The number will rise to 50.'
    if model is not None and figure.outcome and scene.has(figure.last, figure.trigger or 0, "figure"):
        figure.outcome = figure.trigger = None  # 'higher, at 96, with 31 people killed'
    apart = (figure.trigger or figure.first) < figure.first or scene.at(figure.last, "=,")
    if figure.rule == _IT_IS and apart and model is not None:
        figure.action = None  # 'after the survey it is 860,000', 'in Zar it is 76, and Lachin is still counting'
    if figure.rule == _LEFT and model is not None and model.kind in WORK:
        figure.action = figure.trigger = None
    again = model is not None and model.kind in WORK and figure.action == model.action  # 'brings it to 310 destroyed'
    if model is None or figure.outcome or (figure.action and not again):
        figure.kind = "person" if figure.outcome else "count"
        return
    figure.kind, figure.action, figure.outcome = model.kind, model.action, model.outcome
    if figure.rule == _LEFT:
        figure.action = "remaining" if model.kind in WORK else None
    figure.measure = figure.measure or model.measure
    figure.device, figure.unit = model.device, unit_of(model)
    figure.facets.update(model.facets)


def _ranked(scene: Scene, figure: Figure, story: Story) -> Figure | None:
    """'spoke of one dead and five hurt. Later it raised the second figure to six': which of those told last."""
    noun = scene.some(
        max(figure.first - _NOUN, scene.sentences[figure.sentence][0]), figure.first, "claims.figure-noun"
    )
    number = None if noun is None or not scene.at(noun - 1, "ordinal") else scene.numbers.get(noun - 1)
    first = noun is not None and scene.at(noun - 1, "incident.first")
    if number is None and not first:
        return None
    rows: dict[int, list[Figure]] = {}
    for told in story.figures:
        if told.kind == "person" and told.outcome and told.number is not None and told.parent is None:
            rows.setdefault(told.sentence, []).append(told)
    row = next((row for row in reversed(rows.values()) if len({f.outcome for f in row}) > 1), [])
    rank = 1 if number is None else int(number.value or 0)
    return row[rank - 1] if 1 <= rank <= len(row) else None


def _total_of(last: Figure, told: list[Figure]) -> Figure | None:
    """'38 fell victim, eight of whom died and 30 were hurt. The figure for 2023 was 51': the total is meant; where dead
    and injured stand side by side, nothing tells which."""
    if last.kind != "person":
        return last
    beside = [f for f in told if f.kind == "person" and f.sentence == last.sentence and f.outcome and not f.compared]
    if len({f.outcome for f in beside}) < 2:
        return last
    return next((f for f in beside if f.outcome == "killed_or_injured"), None)


def _accidents_of(victims: Figure) -> Callable[[Figure], bool]:
    """'nine accidents, with 6 dead; this year there were four': of accidents, which that sentence counts first."""
    return lambda each: each.kind == "incident" and each.sentence == victims.sentence and each.first < victims.first
