"""Which figure is a part of which: wording first ('of whom', 'including', brackets), then sums."""

from __future__ import annotations

from itertools import combinations

from .figure import Figure, Scene

# Parts of a total stand close to it: so many sentences on a sum is still read as a breakdown.
_SENTENCES_ON = 2
_MOST_PARTS = 5


def link(scene: Scene, index: int, figures: list[Figure], earlier: list[Figure]) -> None:
    """Set the parents that the words of a sentence tell; `earlier` are the claims-to-be of the sentences before."""
    tape = scene.tape
    recalled: Figure | None = None
    for position, figure in enumerate(figures):
        if figure.parent is not None or figure.kind == "count":
            continue
        before = figures[:position]
        if figure.kind == "bare" and _recalls(scene, figure):
            figure.kind, figure.outcome, figure.action = "count", None, None
            recalled = next((f for f in reversed((*earlier, *before)) if f.value == figure.value), None)
            continue
        if recalled is not None and _compatible(figure, recalled) and _fits(figure, recalled):
            figure.parent = recalled
            continue
        if figure.label == "BRACKET":
            figure.parent = next((f for f in (*reversed(before), *reversed(earlier)) if _is_total(f) and _fits(figure, f)), None)
        elif figure.kind == "part" or figure.partitive or tape.has(figure.last, "link.partitive"):
            figure.parent = _referent(scene, figure, before, earlier)
        elif figure.trigger is not None and tape.has(figure.trigger, "outcome.group"):
            figure.parent = next((f for f in reversed(earlier) if f.outcome == figure.outcome and _fits(figure, f) and f is not figure), None)
        elif figure.label == "PREDICATE":
            figure.parent = _victims(figure, before, earlier)
            figure.outcome = figure.parent.outcome if figure.parent else None
        elif opener := _opener(scene, figure, before):
            figure.parent = opener


def _victims(figure: Figure, before: list[Figure], earlier: list[Figure]) -> Figure | None:
    """The toll that people told apart by who they are belong to: that of the group before them, else the last total."""
    sibling = next((f for f in reversed(before) if f.parent is not None and f.label in ("PART", "PREDICATE")), None)
    if sibling is not None and sibling.parent is not None and _fits(figure, sibling.parent):
        return sibling.parent
    totals = [f for f in (*reversed(before), *reversed(earlier)) if _is_total(f) and f.outcome and _fits(figure, f)]
    return next((f for f in totals if f.outcome == "killed_or_injured"), totals[0] if totals else None)


def _is_total(figure: Figure) -> bool:
    """A figure that can have parts: told by its own words, not itself a part of another."""
    return figure.parent is None and figure.kind in ("person", "device", "area", "hazard", "incident") and figure.label != "BRACKET"


def _recalls(scene: Scene, figure: Figure) -> bool:
    """'Of the 189, 23 died': the number only recalls a total told before."""
    return scene.tape.has(figure.first - 1, "claims.recall")


def _referent(scene: Scene, figure: Figure, before: list[Figure], earlier: list[Figure]) -> Figure | None:
    """What 'of them' or 'of the dead' points to: the nearest whole before it that is large enough and of its kind."""
    wanted = _group(scene, figure)
    if wanted == "killed_or_injured":
        return _victims(figure, before, earlier)
    for candidate in (*reversed(before), *reversed(earlier)):
        if candidate.kind in ("count", "bare", "part") and candidate.parent is None and not candidate.outcome:
            continue
        if figure.outcome and candidate.kind not in ("person", "part", "bare"):
            continue
        if candidate.parent is not None and candidate.outcome == figure.outcome and wanted is None:
            if candidate.parent is not figure and _fits(figure, candidate.parent) and not _restricts(scene, figure, candidate):
                return candidate.parent
        if wanted and candidate.outcome not in (wanted, None):
            continue
        if _fits(figure, candidate) and _compatible(figure, candidate):
            return candidate
    return None


def _group(scene: Scene, figure: Figure) -> str | None:
    """The outcome that 'of the dead' or 'of the injured' asks of its whole."""
    for unit in range(figure.first, min(figure.last + 1, len(scene.tape))):
        if scene.tape.has(unit, "link.of-dead"):
            return "killed"
        if scene.tape.has(unit, "link.of-injured"):
            return "injured"
        if scene.tape.has(unit, "link.of-victims"):
            return "killed_or_injured"
    return None


def _restricts(scene: Scene, figure: Figure, candidate: Figure) -> bool:
    """'31 of them under 18' behind a part talks of that part, 'of whom' always of what stands right before."""
    return figure.sentence == candidate.sentence and figure.first - candidate.last <= 3


def _compatible(part: Figure, whole: Figure) -> bool:
    if part.kind in ("part", "bare"):
        return True
    if part.kind == "device":
        return whole.kind == "device" and (whole.measure in ("explosive_ordnance", "mine", part.measure))
    return part.kind == whole.kind or (part.kind == "person" and whole.kind == "part")


def _fits(part: Figure, whole: Figure) -> bool:
    """A part is no larger than its whole."""
    high = part.value if part.value is not None else part.bounds[0]
    total = whole.value if whole.value is not None else whole.bounds[1]
    return high is None or total is None or high <= total


def _opener(scene: Scene, figure: Figure, before: list[Figure]) -> Figure | None:
    """The total before 'including', a bracket or a colon whose parts go on up to this figure."""
    tape = scene.tape
    for whole in reversed(before):
        if not _compatible(figure, whole) or not _fits(figure, whole) or whole.kind in ("count",):
            continue
        links = [u for u in range(whole.last, figure.first) if tape.has(u, "link.including")]
        if links and not any(tape.has(u, "=;") for u in range(links[-1], figure.first)):
            if whole.parent is not None and all(f.first > links[-1] for f in (figure,)) and links[-1] > whole.last + 2:
                continue
            if any(f.last <= links[0] and f.first > whole.first for f in before if f is not whole and f.kind == whole.kind):
                continue
            return whole if _open_still(scene, links[0], figure, before) else None
        gap = range(whole.last, figure.first)
        if tape.has(whole.last, "=(") and not any(tape.has(u, "=)") for u in gap):
            return whole
        if any(tape.has(u, "=:") for u in gap) and whole.last + 3 > next(u for u in gap if tape.has(u, "=:")):
            return whole
    return None


def _open_still(scene: Scene, link_at: int, figure: Figure, before: list[Figure]) -> bool:
    """Whether the list that the link word opened still runs: no verb but commas, conjunctions and nouns since."""
    tape = scene.tape
    inside = [f for f in before if f.first > link_at]
    at = link_at + 1
    for member in (*inside, figure):
        for unit in range(at, member.first):
            if any(tape.has(unit, name) for name in ("claims.passive", "claims.perfect", "para", "=;")):
                return False
        at = member.last
    return True


def link_by_sums(figures: list[Figure]) -> None:
    """Neighbouring figures that add up exactly to the total right before them are its parts (289 = 51 + 238)."""
    for position, whole in enumerate(figures):
        if whole.value is None or whole.value < 2 or whole.parent is not None:
            continue
        near = [
            f
            for f in figures[position + 1 : position + 8]
            if f.sentence - whole.sentence <= _SENTENCES_ON and _sums_into(f, whole)
        ]
        for size in range(2, min(len(near), _MOST_PARTS) + 1):
            rows = [near[i : i + size] for i in range(len(near) - size + 1)] if size > 2 else list(combinations(near, 2))
            row = next((r for r in rows if _adds_up(list(r), whole)), None)
            if row:
                for part in row:
                    if part.parent is None:
                        part.parent = whole
                break


def _sums_into(part: Figure, whole: Figure) -> bool:
    if part.value in (None, 0) or part.parent not in (None, whole) or part.kind != whole.kind:
        return False
    if part.kind == "device":
        return whole.measure in ("explosive_ordnance", "mine") and part.action == whole.action
    if part.kind == "person":
        return whole.outcome == "killed_or_injured" or part.outcome == whole.outcome
    return part.kind == "area" and part.action == whole.action


def _adds_up(parts: list[Figure], whole: Figure) -> bool:
    if sum(part.parent is whole for part in parts) == len(parts):
        return False
    return abs(sum(part.value or 0 for part in parts) - (whole.value or 0)) < 1e-6
