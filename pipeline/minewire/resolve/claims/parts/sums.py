"""Parts that no word tells, by their sum: neighbouring figures that add up exactly to a total."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from minewire.resolve.claims.figure import EXPLOSIVE, Figure
from minewire.resolve.claims.harmed.facets import others
from minewire.resolve.claims.scene import Scene

from .by_places import beside

# Parts of a total stand close to it: so many sentences on a sum is still read as a breakdown.
_SENTENCES_ON = 2
_BODY_ON = 4  # and so many from a headline over its dateline to the body
_ROWS, _LONGEST_LIST = 10, 16  # rows above a total; parts behind it
_LABELLED = ("LABEL", "BARE")  # rows of a list: '- mortar shells – 167'
_PARTS = ("PART", "PREDICATE")  # '64 of whom', '98 were civilians'
_SURE = 3  # so many parts do not add up by chance
_BEFORE = {"cleared": "found"}  # 'disposed of 412 objects: 263 shells; they also came across 58 …'
_ANY_DEVICE = (None, EXPLOSIVE, "mine")  # of what a total can be whose parts name their own devices
_FIGURE = 4  # units of 'the second figure to'
_CLOSE = 1e-6  # sums of decimals


def link_by_sums(scene: Scene, figures: list[Figure]) -> None:
    """Neighbouring figures that add up exactly to the total right before them are its parts (289 = 51 + 238)."""
    _hurt_are_both(figures)
    _both_in_brackets(scene, figures)
    _brought_to(scene, figures)
    for position, whole in enumerate(figures):
        if whole.value is None or whole.value < 2 or not _can_total(whole):
            continue
        if whole.parent is not None and not _opened(whole, figures[position + 1 : position + 2]):
            continue
        above = [f for f in figures[max(0, position - _LONGEST_LIST) : position] if f.parent is None]
        _sum_before(whole, [f for f in above if _rows_up(f, whole)])
        near = [
            f
            for f in figures[position + 1 : position + 1 + _LONGEST_LIST]
            if f.sentence - whole.sentence <= _BODY_ON and _sums_into(f, whole)
        ]
        if abs(sum(f.value or 0 for f in near if f.parent is whole) - whole.value) < _CLOSE:
            near = [f for f in near if f.parent is None]  # its list is complete: only another one adds up to it again
        for size in range(2, len(near) + 1):
            rows = (
                [near[i : i + size] for i in range(len(near) - size + 1)] if size > 2 else list(combinations(near, 2))
            )
            row = next(
                (
                    r
                    for r in rows
                    if _near(r, whole)
                    and _adds_up(list(r), whole)
                    and not _told_elsewhere(list(r), whole)
                    and not beside(scene, r, whole)
                ),
                None,
            )
            if row:
                for part in row:
                    part.parent, part.action = part.parent or whole, whole.action
                break


def _hurt_are_both(figures: list[Figure]) -> None:
    """'Thirty-one people were hurt. Eleven died and 20 were maimed': the dead and the injured make up those hurt."""
    for whole, dead, hurt in zip(figures, figures[1:], figures[2:], strict=False):
        people = whole.kind == dead.kind == hurt.kind == "person" and whole.outcome == "injured"
        both = {dead.outcome, hurt.outcome} == {"killed", "injured"} and dead.sentence == hurt.sentence
        near = not whole.compared and 0 <= dead.sentence - whole.sentence <= 1 and whole.parent is None
        if people and both and near and whole.value == (dead.value or 0) + (hurt.value or 0):
            whole.outcome = "killed_or_injured"


def _both_in_brackets(scene: Scene, figures: list[Figure]) -> None:
    """'At least 5,757 people were killed (1,983) or injured (3,663)': each bracket is of the verb before it, and the
    total of both."""
    for whole, dead, hurt in zip(figures, figures[1:], figures[2:], strict=False):
        verbs = [figure.first - 2 for figure in (dead, hurt)]
        bracketed = all(scene.at(f.first - 1, "=(") and scene.at(f.last, "=)") for f in (dead, hurt))
        joined = scene.at(dead.last + 1, "claims.and") and verbs[1] == dead.last + 2
        if whole.kind == dead.kind == hurt.kind == "person" and bracketed and joined and whole.trigger == verbs[0]:
            dead.outcome, hurt.outcome = (scene.value("outcome.past", verb) for verb in verbs)
            if {dead.outcome, hurt.outcome} == {"killed", "injured"}:
                whole.outcome, dead.parent, hurt.parent = "killed_or_injured", whole, whole


def _brought_to(scene: Scene, figures: list[Figure]) -> None:
    """'55 died and 107 were hurt, bringing the total to 162', with its parts: the dead and the injured together."""
    for first, second, whole in zip(figures, figures[1:], figures[2:], strict=False):
        brought = whole.running or whole.label == "RESTATED"
        brought = brought and not _of_one_figure(scene, whole)
        people = brought and first.kind == second.kind == whole.kind == "person"
        both = {first.outcome, second.outcome} == {"killed", "injured"} and whole.outcome == second.outcome
        if people and both and whole.value == (first.value or 0) + (second.value or 0):
            for part in (f for f in figures if f.sentence == whole.sentence and f.first > whole.last):
                if part.parent in (None, whole, second) and part.label in _PARTS and part.outcome == whole.outcome:
                    part.parent, part.outcome = whole, "killed_or_injured"
            whole.outcome = "killed_or_injured"
            first.parent, second.parent = first.parent or whole, second.parent or whole


def _of_one_figure(scene: Scene, figure: Figure) -> bool:
    """'The ministry raised the second figure to six': no total of both."""
    words = (scene.tape.unit(unit).lower() for unit in range(max(0, figure.first - _FIGURE), figure.first))
    return any(scene.rules.lexicon("number.ordinal").value(word) is not None for word in words)


def _opened(whole: Figure, behind: list[Figure]) -> bool:
    """'412 of them (121 killed and 291 injured)': a part that is itself divided right behind it."""
    return bool(behind) and behind[0].sentence == whole.sentence and behind[0].first == whole.last + 1


def _near(parts: Sequence[Figure], whole: Figure) -> bool:
    """Right behind the total, or behind a headline; a long sum may end further on."""
    near = whole.sentence == 0 or len(parts) >= _SURE
    return near or parts[-1].sentence - whole.sentence <= _SENTENCES_ON


def _can_total(whole: Figure) -> bool:
    """Whether figures of the same kind can be the parts of this one; the share of one place has no other places'."""
    if whole.label == "BRACKET":
        return False
    if whole.kind == "device":
        return not whole.compared and whole.measure in ("explosive_ordnance", "mine")
    return not whole.compared and whole.kind in ("person", "area")


def _rows_up(part: Figure, whole: Figure) -> bool:
    """In the total's own sentence, or one of the rows of a list above it."""
    return part.sentence == whole.sentence or (
        part.label in ("BRACKET", "ROW", *_LABELLED) and whole.sentence - part.sentence <= _ROWS
    )


def _sum_before(whole: Figure, before: list[Figure]) -> None:
    """'cleared 5,431.8 ha, … 880 ha and … 412.2 ha, in total 6,724 hectares': the total behind its parts."""
    for size in range(2, min(len(before), _ROWS) + 1):
        parts = before[-size:]
        if size < _SURE and any(f.sentence != whole.sentence and f.label in _LABELLED for f in parts):
            continue
        if any(f.kind == "person" and f.trigger == whole.trigger is not None for f in parts):
            return  # 'a man, a woman and two boys were killed' are four
        if all(f.parent is None and _sums_into(f, whole) for f in parts) and _adds_up(parts, whole):
            for part in parts:
                part.parent = whole
            return


def _sums_into(part: Figure, whole: Figure) -> bool:
    if part.value in (None, 0) or part.parent not in (None, whole) or part.kind != whole.kind or part.compared:
        return False
    if part.spots and whole.spots and not set(part.spots) < set(whole.spots):
        return False  # rows of other places
    if whole.label == "PART" and part.label == "BRACKET" and part.sentence != whole.sentence:
        return False  # '22 of those hurt were children. Savannakhet had 12, Luang Prabang 6, Khammouane 4'
    if part.kind == "person":
        if part.device not in (None, whole.device) and whole.device not in _ANY_DEVICE:
            return False  # 'Anti-vehicle mines killed 12, anti-personnel mines nine and ERW three'
        if others(part, whole) or (part.sentence != whole.sentence and _another_accident(part, whole)):
            return False
        return whole.outcome == "killed_or_injured" or part.outcome == whole.outcome
    return part.action in (whole.action, _BEFORE.get(whole.action or ""))


def _another_accident(part: Figure, whole: Figure) -> bool:
    """Whether victims told elsewhere are of another device."""
    devices = {part.device, whole.device} - {None, EXPLOSIVE}
    mines = all("mine" in (device or "") for device in devices)
    return len(devices) > 1 and not mines


def _told_elsewhere(parts: list[Figure], whole: Figure) -> bool:
    """Victims of whom some are a told part of the total and some stand in another sentence: they add up by chance."""
    if len({part.sentence for part in parts}) > 1 and {part.outcome for part in parts} > {whole.outcome}:
        return True  # 'three were hit, one died. Two boys were hit in Aghdam': of another accident
    told = {part.sentence for part in parts if part.parent is whole}
    return whole.kind == "person" and bool(told) and any(f.parent is None and f.sentence not in told for f in parts)


def _adds_up(parts: list[Figure], whole: Figure) -> bool:
    if len(parts) < _SURE and any(part.action != whole.action for part in parts):
        return False
    if sum(part.parent is whole for part in parts) == len(parts):
        return False
    return abs(sum(part.value or 0 for part in parts) - (whole.value or 0)) < _CLOSE


def link_bare(figures: list[Figure], earlier: list[Figure]) -> None:
    """'5,318 hectares were cleared. The agency did 3,002 of these, companies 1,790 and the ministries 526.': numbers
    without a noun that add up exactly to a total told before are its parts."""
    row = [f for f in figures if f.kind in ("bare", "part") and f.value and f.outcome is None]
    if row and figures[0].kind in ("area", "device") and figures[0].parent is None:
        row.insert(0, figures[0])  # 'did 1,902 hectares of the total, the ministry 611 and companies 905'
    total = sum(f.value or 0 for f in row)
    if len(row) < _SURE:
        return
    near = (f for f in reversed(earlier) if row[0].sentence - f.sentence <= _SENTENCES_ON and _can_total(f))
    whole = next((f for f in near if f.parent is None and abs((f.value or 0) - total) < _CLOSE), None)
    for part in row if whole is not None and row[0].kind in ("bare", "part", whole.kind) else ():
        part.parent = whole
        if part.kind == "part":
            part.kind = "bare"
