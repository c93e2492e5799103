"""Whether the parts of a total add up to it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from minewire.resolve.claims.counted.tables import ROWS
from minewire.resolve.claims.figure import PEOPLE
from minewire.resolve.claims.rows import opening_of_row
from minewire.resolve.claims.scene import Scene
from minewire.resolve.facts import Json


def check_sums(scene: Scene, claims: list[Json]) -> None:
    """The breakdowns of a total are added up, each by itself: a toll by sex and again by age is no sum of all four."""
    parts: dict[str, list[Json]] = {}
    for claim in claims:
        if claim["part_of"]:
            parts.setdefault(claim["part_of"], []).append(claim)
    for whole in claims if parts else ():
        if whole["id"] in parts and whole["value"] is not None:
            told = parts[whole["id"]]
            for group in _breakdowns(told, whole) or ([told] if _all_rows(scene, whole, told) else []):
                _check_sum(scene, whole, group)


def adds_up(group: Sequence[Json], whole: Json) -> bool:
    """Whether the values of parts come to that of their total."""
    return bool(abs(_sum(group) - whole["value"]) < 1e-6)


def _all_rows(scene: Scene, whole: Json, parts: list[Json]) -> bool:
    """Whether parts are all the rows of a table over the one that says 'Total'."""
    starts = [first for first, _ in scene.sentences]
    lines = [bisect_right(starts, scene.tape.at(claim["start"])) - 1 for claim in (*parts, whole)]
    listed = all(part["pattern"] in ROWS and part["value"] is not None for part in parts)
    summed = scene.at(opening_of_row(scene, lines[-1]), "claims.total-row")
    return listed and summed and lines == list(range(lines[0], lines[-1] + 1))


def _breakdowns(parts: list[Json], whole: Json) -> list[list[Json]]:
    """Runs of parts that make up the total, and those that should but do not: killed and injured, or the parts of one
    sentence that are more than the total. Fewer are an open list ('including …')."""
    found: list[list[Json]] = []
    rest = [part for part in parts if part["value"] is not None]
    first = 0
    while first < len(rest):
        run = _run(rest, first, whole)
        if run is None:
            first += 1
        else:
            found.append(run)
            del rest[first : first + len(run)]
    # 'of 411, 76 died … 189 of the injured were civilians': those of one kind only are not all of the injured
    of_all = (c for c in rest if not c["sex"] and not c["age_group"] and c["status"] in (None, whole["status"]))
    by_outcome = {c["outcome"]: c for c in of_all}
    if whole["outcome"] == "killed_or_injured" and {"killed", "injured"} <= set(by_outcome):
        return [*found, [by_outcome["killed"], by_outcome["injured"]]]
    by_sentence: dict[int, list[Json]] = {}
    for part in rest:
        by_sentence.setdefault(part["sentence"]["start"], []).append(part)
    return found + [
        group
        for group in by_sentence.values()
        if len({_facets(part) for part in group}) == 1 < len(group) and _sum(group) > whole["value"]
    ]


def _run(parts: list[Json], first: int, whole: Json) -> list[Json] | None:
    """The shortest run of parts from `first` on that makes up the total: none behind those that are more."""
    total = float(parts[first]["value"])
    for end in range(first + 1, len(parts)):
        total += parts[end]["value"]
        if total > whole["value"] + 1:
            return None
        if total > whole["value"] - 1 and adds_up(run := parts[first : end + 1], whole):
            return run
    return None


def _facets(part: Json) -> tuple[bool, ...]:
    """What tells a part from the others: parts told by different facets can overlap."""
    return tuple(part[key] is not None for key in PEOPLE)


def _sum(group: Sequence[Json]) -> float:
    return float(round(sum(part["value"] for part in group), 4))


def _check_sum(scene: Scene, whole: Json, group: list[Json]) -> None:
    agrees = adds_up(group, whole)
    shown = " + ".join(_plain(part["value"]) for part in group)
    scene.facts.checks.append(
        {
            "kind": "parts_vs_total",
            "claims": [whole["id"], *(part["id"] for part in group)],
            "agrees": agrees,
            "detail": f"{shown} = {_plain(_sum(group))}" + ("" if agrees else f", stated {_plain(whole['value'])}"),
        }
    )
    if not agrees and "sum_mismatch" not in whole["flags"]:
        whole["flags"] = sorted({*whole["flags"], "sum_mismatch"})


def _plain(value: float) -> str:
    return f"{value:g}" if value != int(value) else str(int(value))
