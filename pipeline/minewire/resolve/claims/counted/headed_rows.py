"""Rows of a place or a time with its number, and the head that says what they count: 'Mine deaths in May: Bié nine,
Moxico two', 'Mines destroyed: 2021 – 91; 2022 – 64', or a head over such rows in lines of their own."""

from __future__ import annotations

from minewire.resolve.claims.figure import Figure
from minewire.resolve.claims.rows import opening_of_row
from minewire.resolve.claims.scene import Scene
from minewire.resolve.claims.story import Story
from minewire.resolve.claims.times.when import When

from .tables import CELL, Column, column_of

_FEWEST = 2  # rows behind a head in one sentence
_LABEL = 6  # units of the name of a place or time before its number
_BEHIND = 8  # units of 'destroyed in the town of' behind it
_HEAD, _HEADLINE = 16, 8  # units of a head, and of one in a line without a colon
_MARKS = ("=:", "claims.dash")
_PARTS = ("=,", "=;", "claims.and")
_ENDS = ("=.", "=;", "=,")
_OWNER = 5  # units of whose they are
_COUNTED = ("device", "hazard", "incident", "person.outcome-noun", "outcome.tally", "outcome.toll", "claims.land",
            "unit.area", "device.thing")  # fmt: skip
_NOUNS = ("device", "device.modifier", "device.adjective", "hazard", "incident", "person.outcome-noun", "outcome.tally",
          "outcome.toll", "action.past", "unit.area", "claims.land", "device.thing")  # fmt: skip
# What may stand before the noun of a head, and right behind the devices that it counts.
_LEADS = ("claims.filler", "claims.article", "claims.adjective", "claims.bullet", "date", "place", "demonym",
          "claims.of", "claims.opens-head", "claims.genitive")  # fmt: skip
_CLOSES = (
    "=,",
    "=:",
    "=(",
    "=)",
    "claims.dash",
    "action.past",
    "action.left",
    "claims.in",
    "claims.within",
    "claims.and",
    "claims.is",
    "date",
    "place",
    "claims.closes-head",
)
_NO_LABEL = ("claims.passive", "claims.perfect", "claims.verb", "action.past", "outcome.past", "figure", "area", "=.",
             "claims.total-row")  # fmt: skip


def head_rows(scene: Scene, index: int, figures: list[Figure], story: Story) -> bool:
    """Give the rows of a sentence, or the row that a line is, what their head counts: whether all its figures are such
    rows."""
    first, last = scene.sentences[index]
    head, story.head = story.head, None
    mark = scene.some(first, last, "=:")
    if head is not None and scene.has(first, last, "claims.total-row"):
        story.head = head  # the row that sums up the others is told as their total
        return False
    if figures and head is not None and (row := _line(scene, index, figures)) is not None:
        story.head = head
        return head.kind != "area" and _follow(scene, row, head)  # surfaces go on by their heading
    if head is not None and _people(scene, index, figures, head):
        story.head = head
        return True
    if mark is None and not figures and last - first <= _HEADLINE and not scene.has(last - 1, last, "=.", "=!", "=?"):
        story.head = _head(scene, first, last)  # a line of its own
        return False
    if mark is None or mark - first > _HEAD or any(f.first < mark for f in figures):
        return False
    if mark >= last - 1:
        story.head = _head(scene, first, mark)
        return False
    rows = _rows(scene, mark, last, figures)
    column = _head(scene, first, mark) if len(rows) >= _FEWEST else None
    if column is None:
        return False
    done = next((d for f, _ in rows if (d := scene.value("action.past", f.last))), None)
    column.action = column.action or done  # 'Mines, May: 31 destroyed in Izium, 18 in Lyman'
    told = [_follow(scene, row, column) for row in rows]
    return all(told) and len(rows) == len(figures)


def _head(scene: Scene, first: int, mark: int) -> Column | None:
    """What a head counts: its first noun, which is one of devices, land, victims or accidents."""
    owner = scene.some(first, min(first + _OWNER, mark), "claims.genitive")  # "The region's mine victims: …"
    at = first if owner is None else owner + 1
    while at < mark and scene.has(at, at + 1, *_LEADS):
        at += 1
    if mark - first > _HEAD or not scene.has(at, at + 1, *_NOUNS):
        return None
    if scene.has(first, mark, "cause.other", "device.not", "claims.negation", "claims.rate", "percent"):
        return None
    column = column_of(scene, (scene.tape.starts[first], scene.tape.ends[mark - 1]))
    named = [unit for unit in range(at, mark) if scene.has(unit, unit + 1, *_COUNTED)]
    if not named or (named[-1] + 1 < mark and not scene.has(named[-1] + 1, named[-1] + 2, *_CLOSES)):
        return None  # 'Mine prices: …', "Mine victims' ages: …"
    if column.action is None and scene.has(at, mark, "action.left"):
        column.action = "remaining"
    return column if column.kind != "count" else None


def _line(scene: Scene, index: int, figures: list[Figure]) -> tuple[Figure, range] | None:
    """A line that is a row: its label, a mark, its one number."""
    last, begin, figure = scene.sentences[index][1], opening_of_row(scene, index), figures[0]
    if len(figures) > 1 or not _bare(figure) or figure.last < last - scene.has(last - 1, last, "=.", "=;", "=,"):
        return None
    marked = scene.has(figure.first - 1, figure.first, *_MARKS)
    label = range(begin, figure.first - marked)
    return (figure, label) if marked and _is_label(scene, label) else None


def _people(scene: Scene, index: int, figures: list[Figure], head: Column) -> bool:
    """Give a line of people alone what its head tells of them: 'Deaths from mines in May:' over '• 12 men'."""
    last = scene.sentences[index][1]
    figure = figures[0] if len(figures) == 1 else None
    if figure is None or figure.kind != "person" or figure.outcome is not None or head.outcome is None:
        return False
    if figure.first != opening_of_row(scene, index) or figure.last < last - scene.has(last - 1, last, *_ENDS):
        return False
    figure.label, figure.rule, figure.measure = "CELL", CELL, head.measure
    figure.outcome, figure.device = head.outcome, head.device
    return True


def _rows(scene: Scene, mark: int, last: int, figures: list[Figure]) -> list[tuple[Figure, range]]:
    """The numbers behind a colon as long as each has its label before it, or each has it behind it."""
    begin, rows = mark + 1, []
    behind = bool(figures) and figures[0].first == scene.some(begin, last, "figure", "area") and not _is_label(
        scene, range(begin, figures[0].first)
    )  # fmt: skip
    for position, figure in enumerate(figures):
        after = figures[position + 1].first if position + 1 < len(figures) else last
        end = _end(scene, figure.last, after)
        if behind:
            at = figure.last + scene.at(figure.last, "action.past")
            label = range(at + 1, end)
            joined = scene.has(at, at + 1, "claims.in", "claims.within") and at + 1 < end
        else:
            label = range(begin, figure.first - scene.has(figure.first - 1, figure.first, *_MARKS, "claims.with"))
            joined = end == figure.last
        if not joined or not _bare(figure) or not _is_label(scene, label):
            break
        rows.append((figure, label))
        begin = end
        while scene.has(begin, begin + 1, *_PARTS):
            begin += 1
    return rows


def _end(scene: Scene, first: int, after: int) -> int:
    """Where a row ends that the next one, or the end of the sentence, comes behind."""
    at = scene.some(first, min(first + _BEHIND, after), "=,", "=;", "=.", "para")
    if at is not None:
        return at
    joint = after - 1
    while joint > first and scene.has(joint, joint + 1, "claims.filler", "date", "place", "cap", *_MARKS):
        joint -= 1
    return joint if scene.at(joint, "claims.and") else after


def _bare(figure: Figure) -> bool:
    return figure.label in ("BARE", "BRACKET", "ROW", "LABEL", "AREA")


def _is_label(scene: Scene, units: range) -> bool:
    """Whether units are the name of a place or a time, known or not."""
    if not 0 < len(units) <= _LABEL or scene.has(units.start, units.stop, *_NO_LABEL):
        return False
    return scene.has(units.start, units.stop, "place", "date") or scene.at(units.start, "cap")


def _follow(scene: Scene, row: tuple[Figure, range], head: Column) -> bool:
    figure, label = row
    surface = figure.number is not None and (figure.number.unit or scene.at(figure.first, "area"))
    kind = "area" if surface and head.kind == "device" and head.action else head.kind
    if bool(surface) != (kind == "area") and not (kind == "area" and head.unit):
        return False
    figure.label, figure.rule, figure.kind = "CELL", CELL, kind
    figure.measure = "land_area" if kind == "area" else head.measure
    figure.action, figure.outcome, figure.device, figure.unit = head.action, head.outcome, head.device, head.unit
    figure.spots = tuple(unit for unit in label if scene.at(unit, "place"))
    figure.time = next((unit for unit in label if scene.at(unit, "date")), None)
    return True


def in_time(figures: list[Figure], when: When) -> None:
    """Give each figure of such a row, or of a table, the time that its label names, else that of the head."""
    rows = [f for f in figures if f.label == "CELL"]
    told = next((when.chosen[id(f)] for f in rows if f.time is None and id(f) in when.chosen), None)
    for figure in figures:
        if figure in rows and figure.time is None and told is not None:
            when.chosen.setdefault(id(figure), told)
        if figure.time is not None:
            line = when.near.sentence_of(when.scene.tape.starts[figure.time])
            spot = next((s for s in when.spots(line) if s.first <= figure.time < s.last), None)
            if spot is not None:
                when.chosen[id(figure)] = spot.period, "sentence"
