"""Parts that a word or a mark opens: 'including', a bracket, a colon; how far their list goes on."""

from __future__ import annotations

from minewire.resolve.claims.figure import Figure, beginning
from minewire.resolve.claims.scene import Scene

from .wholes import back, compatible, fits

_OPENS = ("link.including", "=(", "claims.dash", "=:")
_OTHER_CLAUSE = ("claims.passive", "claims.perfect", "claims.and", "cause.clause", "outcome.past")
_JOINT = 2  # units of ', and'


def opener(scene: Scene, figure: Figure, before: list[Figure]) -> Figure | None:
    """The total before 'including', a bracket or a colon whose parts go on up to this figure."""
    if not before or not scene.has(before[0].first, figure.first + 1, *_OPENS):
        return None
    for whole in back(before, []):
        if not compatible(figure, whole) or not fits(figure, whole) or _only_size(whole, before):
            continue
        opened = _including(scene, whole.last, figure.first)
        if opened is not None:
            verb = max(whole.last, -1 if whole.trigger is None else whole.trigger + 1)
            if whole.parent is not None and opened > verb + 2:
                continue
            between = beginning(before, whole.first + 1, opened)
            if any(f.last <= opened and f.kind == whole.kind for f in between):
                continue
            return whole if _open_still(scene, opened, figure, before) else None
        told = whole.trigger is not None and whole.trigger < figure.first  # '297 were killed (280 adults'
        at = max(whole.last, (whole.trigger or 0) + 1) if told else whole.last
        kinds = whole.kind == figure.kind == "device" and (
            whole.measure != figure.measure or whole.label != figure.label or any(f.parent is whole for f in before)
        )
        at = _behind_clause(scene, at, figure.first) if whole.kind == "person" or kinds else at
        alone = figure.label == "BARE" and figure.first == at + 1 and whole.last == at
        if alone and scene.at(at, "=(") and scene.at(figure.last, "=)"):
            return None  # 'mine victims: 16 (31)': the same of another time
        listed = figure.kind == whole.kind and figure.kind in ("person", "device")
        if scene.at(at, "claims.dash") and scene.at(at + 1, "figure") and listed:
            return whole if _open_still(scene, at, figure, before) else None
        if scene.at(at, "=(") and not scene.has(at, figure.first, "=)") and not scene.at(at + 1, "date"):
            return whole
        colon = scene.some(whole.last, figure.first, "=:")
        if colon is not None and _of_time(scene, whole.last, colon):
            return None
        if colon is not None and (colon < whole.last + 3 or _listed_after(scene, colon, figure, before)):
            return None if _of_spot(scene, colon, figure) else whole
    return None


def _only_size(whole: Figure, before: list[Figure]) -> bool:
    """'43 areas with a total of 52 hectares: 22 of them in Zar and 13 in Lachin': how large they are has no parts."""
    shares = (f.parent for f in before if f.first > whole.last and f.parent is not None)
    return whole.kind == "area" and any(of.kind == "hazard" and of.first < whole.first for of in shares)


def _of_time(scene: Scene, first: int, colon: int) -> bool:
    """'2,480 hectares last year (2021: 1,960 hectares)', 'cleared in 2022: 41 ha; in 2021: 38': a label of a time."""
    if not scene.at(colon - 1, "date"):
        return False
    before = colon - 2 - scene.has(colon - 2, colon - 1, "claims.in", "claims.within")
    return before >= first and scene.has(before, before + 1, "=(", "=;", "=,", "=.", "para")


def _of_spot(scene: Scene, colon: int, figure: Figure) -> bool:
    """'Five were hurt: three in Barda and two near Zar, where a mine killed a trader last month'."""
    where = scene.some(colon, figure.first, "claims.relative-place")
    return where is not None and figure.number is None and not scene.has(where, figure.first, "=,", "=;")


def one_list(scene: Scene, figures: list[Figure]) -> None:
    """'Nine were killed in three accidents: five in Zar, three in Lachin, one in Barda': the numbers of a list behind a
    colon are parts of one total, of that which they add up to, else of the first one's."""
    parts = [(f, f.parent) for f in figures if f.kind == "bare" and not f.outcome and f.parent is not None]
    parts = [(part, whole) for part, whole in parts if whole.sentence == part.sentence]
    if len(parts) < 2:
        return
    first, whole = parts[0]
    colon = scene.some(whole.last, first.first, "=:")
    if colon is None or any(other.last > colon for _, other in parts):
        return
    wholes = [f for f in figures if f.last <= colon and f.parent is None and f.value and f.kind != "count"]
    added = sum(part.value or 0 for part, _ in parts)
    exact = [f for f in wholes if f.value == added]
    for part, _ in parts:
        part.parent = exact[0] if len(exact) == 1 else whole


def _behind_clause(scene: Scene, at: int, end: int) -> int:
    """The mark that opens a list behind the rest of a clause: 'maimed 56 people in the province last year (41 men, …)',
    'have been killed by mines since 2015 – 61 men and …'."""
    opens = scene.some(at, end, "=(", "claims.dash", "punct", "figure", *_OTHER_CLAUSE)
    return opens if opens is not None and scene.has(opens, opens + 1, "=(", "claims.dash") else at


def _including(scene: Scene, first: int, last: int) -> int | None:
    """The word that opens the parts of a total; 'of which' and its like open them only behind a comma."""
    at = scene.some(first, last, "link.including")
    while at is not None:
        partitive = scene.at(at, "link.partitive") and not scene.has(at - 1, at, "punct", "claims.and")
        if not partitive:
            return None if scene.has(at, last, "=;") else at
        at = scene.some(at + 1, last, "link.including")
    return None


def _listed_after(scene: Scene, colon: int, figure: Figure, before: list[Figure]) -> bool:
    """Whether a colon is followed by a list of figures up to this one, with no verb between."""
    return not scene.has(colon, figure.first, "claims.passive", "claims.perfect", "para", "=;") and not any(
        f.first > colon and f.kind != figure.kind and "bare" not in (f.kind, figure.kind) for f in before
    )


def _open_still(scene: Scene, opened: int, figure: Figure, before: list[Figure]) -> bool:
    """Whether the list that the word opened still runs: no verb but commas, conjunctions and nouns since."""
    at = opened + 1
    for member in (*(f for f in before if f.first > opened), figure):
        if scene.has(at, member.first, "claims.passive", "claims.perfect", "para", "=;", "claims.that"):
            return False
        at = member.last
    return True


def close_list(figure: Figure, before: list[Figure]) -> None:
    """'1,117 items, 26 anti-tank mines and two bombs among them': what stands between is a part of the first."""
    if figure.kind == "person":  # 'including 51 civilians, three journalists among them'
        members = [figure]
        while before and _plain_member(before[-1], members[-1]):  # '58 boys and 39 girls among them'
            members.append(before[-1])
            before = before[:-1]
        for member in members:
            whole = before[-1] if before and before[-1].kind in ("person", "part", "bare") else None
            if whole is not None and fits(member, whole) and member.trigger in (None, whole.trigger):
                own = member.outcome if member.label == "OUTCOME" else None  # '3,432 deaths among them'
                member.parent, member.outcome = whole, own or whole.outcome
        return
    whole = next(
        (f for f in before if f.kind == figure.kind and compatible(figure, f) and _other_kind(figure, f)), None
    )
    if whole is not None:
        for part in (*before[before.index(whole) + 1 :], figure):
            if part.kind == whole.kind and fits(part, whole):
                part.parent = whole


def _plain_member(before: Figure, member: Figure) -> bool:
    """Whether people stand right before others, told by no verb and parted from them by 'and' or a comma."""
    alone = before.kind == "person" and before.outcome is None and before.parent is None
    return alone and before.number is not None and member.first - before.last <= _JOINT


def among_those(scene: Scene, figure: Figure, before: list[Figure], whole: Figure | None) -> bool:
    """'Mines killed 380 people. There are 198 civilians among them and 151 soldiers': of whom was told right before."""
    if figure.kind != "person" or figure.trigger is not None:
        return False
    if before:  # '… and 151 soldiers'
        first = before[-1]
        beside = scene.at(first.last, "link.among-them") and figure.first - first.last <= _JOINT
        whole = first.parent if beside and first.parent not in before else None
    elif not scene.at(figure.last, "link.among-them") or not scene.at(figure.first - 1, "claims.there-be"):
        return False
    if whole is None or figure.sentence - whole.sentence > 1 or not fits(figure, whole):
        return False
    figure.parent, figure.outcome = whole, whole.outcome
    return True


def _other_kind(part: Figure, whole: Figure) -> bool:
    """'96 devices, … and 21 mortar shells among them': what is counted as a whole may be of the part's own kind."""
    return whole.measure != part.measure or whole.label == "ORDNANCE-PRONOUN"
