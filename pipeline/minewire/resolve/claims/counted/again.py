"""What was counted before, counted once more for another time: 'In 2021 there were 63.', 'and around 40 in 2022'."""

from __future__ import annotations

from itertools import groupby, pairwise, takewhile

from minewire.resolve.claims.figure import COUNTED, HARM, WORK, Figure, unit_of
from minewire.resolve.claims.scene import Scene
from minewire.resolve.claims.story import Story

_FILLERS = 4  # units of 'at least' and the like before a number
_HOLDERS = ("claims.it", "claims.pronoun-of-bodies", "place", "date")  # before 'had 29'
_NEAR = 14  # units between two figures of one list
_FAR, _PAIR = 8, 2  # sentences back to such a list; two numbers alone are too few to tell it
_TOLD = 2  # sentences back to what such a row goes through


def counted_again(scene: Scene, figure: Figure, before: list[Figure], story: Story) -> Figure | None:
    """The figure told right before whose noun a number of another time goes on counting."""
    at = figure.first - 1
    while at >= figure.first - _FILLERS and scene.at(at, "claims.filler") and not scene.at(at, "claims.within"):
        at -= 1
    first, last = scene.sentences[figure.sentence]
    behind = figure.last + scene.at(figure.last, "claims.so-far")
    dated = scene.has(behind, behind + 1, "date", "compare.year-before")  # 'had counted 63 the year before'
    said = scene.at(at, "claims.counted") and (dated or (scene.at(figure.last, "punct") and not before))
    be = at - scene.at(at, "claims.now")  # 'there are now four'
    there = scene.has(be, be + 1, "claims.existed", "claims.are") and scene.at(be - 1, "claims.dummy")
    held = scene.at(at, "claims.saw") and scene.has(at - 1, at, *_HOLDERS) and not before
    if held and scene.at(figure.last, "punct"):  # 'There were three accidents in 2022. In 2023 it had five.'
        model = _last(scene, figure, before, story)
        return model if model is not None and model.kind == "incident" and scene.has(first, last, "date") else None
    if said or (there and (figure.value != 0 or _time_behind(scene, figure))):
        timed = scene.has(first, last, "date", "compare.year-before", "claims.now")
        model = _last(scene, figure, before, story) if timed else None
        return None if model is None else _total(model, [*story.figures, *before])
    near = takewhile(lambda f: figure.first - f.last <= _NEAR, reversed(before))
    listed = next((f for f in near if f.kind not in ("count", "bare") and f.parent is None), None)
    if listed is None or scene.has(listed.last, figure.first, "figure", "area"):
        return None
    return listed if _dated(scene, listed) and _next(scene, figure, at) else None


def of_next(scene: Scene, figure: Figure, figures: list[Figure]) -> bool:
    """'There were four, and nobody died.': the verb is of the figure behind."""
    there = scene.at(figure.first - 1, "claims.existed") and scene.at(figure.first - 2, "claims.dummy")
    trigger = figure.trigger or 0
    return there and any(figure.last <= f.first and f.last <= trigger for f in figures)


def _last(scene: Scene, figure: Figure, before: list[Figure], story: Story) -> Figure | None:
    """The figure told last, with no other number between."""
    told = [f for f in (*story.figures[-1:], *before) if f.kind not in ("count", "bare")]
    if not told or scene.has(told[-1].last, figure.first, "figure", "area"):
        return None
    return told[-1] if figure.sentence - told[-1].sentence <= 1 else None


def _total(model: Figure, told: list[Figure]) -> Figure | None:
    """Its whole, or the accidents that it was told of; nothing where dead and injured stand side by side alone."""
    if model.compared:  # what it is set beside: 'Eleven of this year's victims died, against four'
        model = next((f for f in reversed(told) if f.sentence == model.sentence and not f.compared), model)
    subject = next((f for f in told if f.sentence == model.sentence), model)
    if subject.kind == "incident":
        return subject
    while model.parent is not None:
        model = model.parent
    beside = {f.outcome for f in told if f.sentence == model.sentence and f.parent is None and f.kind == "person"}
    return model if len(beside) < 2 else None


def _dated(scene: Scene, figure: Figure) -> bool:
    """Whether a time stands right before or behind a figure, or opens its sentence."""
    first, _ = scene.sentences[figure.sentence]
    opens = scene.has(first, min(first + 3, figure.first), "date")
    return opens or _time_behind(scene, figure) or scene.at(figure.first - 1, "date")


def _time_behind(scene: Scene, figure: Figure) -> bool:
    return scene.has(figure.last + scene.at(figure.last, "claims.within"), figure.last + 2, "date") and not scene.has(
        figure.last, figure.last + 1, "punct"
    )


def _next(scene: Scene, figure: Figure, at: int) -> bool:
    """', 12 in 2022 and four this year', 'and in 2022 around 63,000': the next of a list of times."""
    opened = scene.at(at, "claims.and") or scene.at(at, "=,") or scene.at(at, "=;")
    if opened:
        return _time_behind(scene, figure)
    at -= scene.at(at, "claims.so-far")  # 'this year so far four'
    ends = scene.has(figure.last, figure.last + 1, "punct", "quote", "para")
    on = scene.at(figure.last, "claims.and") and scene.has(figure.last + 1, figure.last + 3, "date")
    if not scene.at(at, "date") or not (ends or on):  # 'last year 19 and this year seven'
        return False
    while scene.at(at, "date") or scene.at(at, "claims.within"):
        at -= 1
    return scene.has(at, at + 1, "claims.and", "=;", "=,")  # '29 accidents in 2022, in 2023 nine'


def figures_were(scene: Scene, index: int, figures: list[Figure], story: Story) -> None:
    """'9 died, 32 were wounded. A year earlier the figures were 12 and 27.': in the order of what was told before."""
    _it_was(scene, figures, story)
    head = scene.some(*scene.sentences[index], "claims.figures-were") if len(figures) > 1 else None
    row = [f for f in figures if head is not None and f.first > head]
    at = row[0].first - 1 if row else 0
    at -= scene.has(at, at + 1, "claims.at", "claims.to")
    if len(row) < 2 or not scene.has(at, at + 1, "claims.passive", "claims.numbered"):
        return
    first = scene.sentences[index][0]
    if scene.has(first, head or first, "place") and not scene.has(first, head or first, "date", "compare.year-before"):
        _of_place(scene, row, [f for f in story.figures if f.sentence == index - 1])
        return
    near = takewhile(lambda f: index - f.sentence <= _TOLD, reversed(story.figures))
    beside = (f for f in near if index - f.sentence == 1 or scene.same_paragraph(f.sentence, index))
    told = [f for f in beside if f.parent is None and f.kind in COUNTED]
    told = told[len(row) - 1 :: -1] if len(told) >= len(row) else _with_parts(row, story.figures, index)
    if not told or not all(map(_fits, row, told)):
        row, told = _of_list(row, story.figures, index)
    if not told or any(f.compared for f in told) or not all(map(_fits, row, told)):
        return
    for figure, model in zip(row, told, strict=True):
        _copy(figure, model)
    for figure in figures:
        figure.compared = figure.compared or figure.first > (head or 0)  # '…, and the area at 90 ha'


def _it_was(scene: Scene, figures: list[Figure], story: Story) -> None:
    """'21 were killed and 58 hurt; for all of 2024 it was 44 and 152': the two told last, in their order."""
    for position, (one, other) in enumerate(pairwise(figures)):
        be = one.first - 1
        opened = scene.at(be, "claims.passive") and scene.has(be - 1, be, "claims.it", "claims.dummy")
        joined = other.first == one.last + 1 and scene.at(one.last, "claims.and")
        ends = scene.has(other.last, other.last + 1, "punct", "para") or other.last >= len(scene.tape)
        if not (opened and joined and ends) or {one.kind, other.kind} != {"bare"}:
            continue
        told = [f for f in (*story.figures, *figures[:position]) if f.parent is None and not f.compared][-_PAIR:]
        models = [f for f in told if f.kind in COUNTED or f.outcome]
        if len(models) < _PAIR or models[0].sentence != models[1].sentence or one.sentence - models[0].sentence > 1:
            continue
        for figure, model in zip((one, other), models, strict=True):
            _copy(figure, model)
            figure.kind = "person" if model.outcome else model.kind
            figure.label, figure.trigger, figure.compared = "BARE", model.trigger, True


def _with_parts(row: list[Figure], earlier: list[Figure], index: int) -> list[Figure]:
    """'399 people fell victim: 70 died, 329 were hurt. A year ago the respective numbers were 382, 68 and 314.'"""
    told = [f for f in earlier if f.sentence == index - 1 and f.kind in COUNTED and not f.compared]
    parts = len(told) == len(row) > _PAIR and all(f.parent is told[0] for f in told[1:])
    return told if parts else []


def _of_list(row: list[Figure], earlier: list[Figure], index: int) -> tuple[list[Figure], list[Figure]]:
    """The numbers of a row joined to one another, and the last sentence that told so many of one kind: '118 mines, 37
    grenades and 891 shells were lifted. … A week earlier the corresponding figures were 96, 41 and 735.'"""
    end = 1
    while end < len(row) and row[end].first - row[end - 1].last < _FILLERS and row[end].kind == "bare":
        end += 1
    whole = [f for f in earlier if f.parent is None and index - f.sentence <= _FAR and not f.compared]
    for _, group in groupby(reversed(whole), lambda f: (f.sentence, f.kind)):
        told = list(group)[::-1]
        if len(told) == end > _PAIR and told[0].kind in COUNTED and row[0].kind == "bare":
            return row[:end], told
    return row, []


def _of_place(scene: Scene, row: list[Figure], told: list[Figure]) -> None:
    """'In Jabrayil the numbers were 41, 97 and 690, respectively': the shares of one more place, in the same order."""
    end = 1
    while end < len(row) and row[end].first - row[end - 1].last <= _FILLERS - 1 and row[end].kind == "bare":
        end += 1
    models = [f for f in told if f.kind in COUNTED and not f.compared][-end:]
    if len(models) < end or end < 2:
        return
    for figure, model in zip(row[:end], models, strict=True):
        if figure.kind not in ("bare", model.kind):
            return
    for figure, model in zip(row[:end], models, strict=True):
        _copy(figure, model)
        total = not scene.has(scene.sentences[model.sentence][0], model.first, "place")
        figure.parent = model.parent or (model if total and (figure.value or 0) <= (model.value or 0) else None)
    for before, figure in pairwise(row[end - 1 :]):  # 'while in Khojavend 118 anti-personnel mines were lifted'
        shared = next((f.parent for f in row[:end] if (f.kind, f.measure) == (figure.kind, figure.measure)), None)
        if shared is not None and figure.parent is None and not scene.has(before.last, figure.first, "date"):
            figure.parent, figure.action = shared, figure.action or before.action


def _copy(figure: Figure, model: Figure) -> None:
    figure.kind, figure.measure, figure.action, figure.unit = model.kind, model.measure, model.action, unit_of(model)
    figure.outcome, figure.device = model.outcome, model.device
    figure.facets.update(model.facets)


def _fits(figure: Figure, model: Figure) -> bool:
    return figure.kind in ("bare", model.kind)


def another(figure: Figure, story: Story) -> None:
    """'Another 95 came from Hays': what the sentence before counted last goes on."""
    model = story.figures[-1] if story.figures else None
    if model is None or figure.sentence - model.sentence != 1 or model.kind not in WORK:
        return
    while model.parent is not None and model.parent.sentence == model.sentence:
        model = model.parent
    figure.kind, figure.measure, figure.action = model.kind, model.measure, model.action
    figure.unit, figure.parent = unit_of(model), model.parent


def down_to(figure: Figure, figures: list[Figure]) -> None:
    """'We are down to 4.4': what is left of the land or devices told right before."""
    told = [f for f in figures if f.kind in WORK and f.action == "remaining"]
    model = told[-1] if told and figure.sentence - told[-1].sentence <= 1 else None
    if model is None or (figure.value or 0) > (model.value or 0):
        figure.kind = "count"
        return
    figure.kind, figure.measure, figure.action, figure.unit = model.kind, model.measure, "remaining", unit_of(model)


def recorded(scene: Scene, figure: Figure, model: Figure) -> bool:
    """Whether a sentence ends with a number that its subject recorded, behind a clause that tells of what."""
    first, last = scene.sentences[figure.sentence]
    ends = scene.at(figure.first - 1, "claims.counted") and scene.at(figure.last, "punct") and figure.last >= last - 1
    return ends and model.kind in HARM and scene.has(first, model.first, "claims.relative")


def mentioned(scene: Scene, figure: Figure, whole: Figure) -> bool:
    """'She kept the keys of one of them.': a part at the end of another sentence, of which nothing is told."""
    first, last = scene.sentences[figure.sentence]
    told = figure.outcome or figure.action or figure.sentence == whole.sentence or whole.kind != "person"
    return not told and figure.kind == "part" and figure.first - first > 2 and figure.last >= last - 1


def more_of_them(scene: Scene, figure: Figure, before: list[Figure]) -> Figure | None:
    """'The maps show 3,000 mines, but in truth there are over 9,000 of them': no part, but how many there are."""
    model = before[-1] if before else None
    if model is None or model.kind not in ("device", "hazard") or model.action != "remaining":
        return None
    there = scene.at(figure.first - 1, "claims.there-be") and scene.at(figure.first - 2, "claims.dummy")
    return model if there and (figure.value or 0) > (model.value or 0) else None
