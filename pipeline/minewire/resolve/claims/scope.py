"""When, where and on whose word: the period, places and speaker of a figure."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from minewire.resolve.attribution import attribution
from minewire.resolve.facts import Json
from minewire.resolve.periods import Period, periods

from .figure import Figure, Scene

_PLACES = ("location",)
# A figure of another clause between a figure and a period or place makes it unlikely that they belong together.
_CROSSING = 12


@dataclass
class Setting:
    """Period, places and attribution as last told, for the figures that do not tell their own."""

    scene: Scene
    periods: list[Period]
    places: list[Json]
    who: Callable[[int, int], tuple[str | None, str | None, str | None]]
    last_period: tuple[Period | None, int, str] = (None, -1, "")
    last_places: tuple[list[str], Any] = field(default_factory=lambda: ([], None))
    country: list[str] = field(default_factory=list)


def setting_of(scene: Scene) -> Setting:
    facts = scene.facts
    places = [place for place in facts.places if place["role"] in _PLACES]
    return Setting(scene, periods(facts), places, attribution(facts))


def place_of(setting: Setting, index: int, figures: list[Figure]) -> list[Json]:
    """The scope of each figure of a sentence: {'period', 'places', 'speaker', 'source', 'statement'}."""
    scene = setting.scene
    first, last = scene.sentences[index]
    start, end = scene.tape.starts[first], scene.tape.ends[last - 1]
    here = [p for p in setting.periods if start <= p.start < end]
    groups = _groups(setting, start, end)
    scopes: list[Json] = []
    for figure in figures:
        period, basis = _period(setting, index, figure, figures, here)
        places = _place_ids(setting, figure, figures, groups, period)
        a, b = scene.tape.starts[figure.first], scene.tape.ends[figure.last - 1]
        speaker, source, statement = setting.who(a, b)
        scopes.append(
            {
                "period": None if period is None else {"from": period.from_, "to": period.to, "date": period.date_id, "basis": basis},
                "places": places,
                "speaker": speaker,
                "source": source,
                "statement": statement,
            }
        )  # fmt: skip
    return scopes


def _period(
    setting: Setting, index: int, figure: Figure, figures: list[Figure], here: list[Period]
) -> tuple[Period | None, str | None]:
    if here:
        chosen = min(here, key=lambda p: _distance(setting.scene, figure, figures, p.start, p.end))
        if chosen.from_ or chosen.to:
            setting.last_period = (chosen, index, "")
            return chosen, "sentence"
    if figure.parent is not None or figure.action not in ("remaining", "planned"):
        period, told, _ = setting.last_period
        if period is not None:
            return period, "paragraph" if _same_paragraph(setting.scene, told, index) else "article"
    return None, None


def _same_paragraph(scene: Scene, a: int, b: int) -> bool:
    spans = scene.facts.marked.paragraphs
    starts = [span[0] for span in spans]
    places = [bisect_left(starts, scene.tape.starts[scene.sentences[i][0]] + 1) for i in (a, b)]
    return places[0] == places[1]


def _distance(scene: Scene, figure: Figure, figures: list[Figure], start: int, end: int) -> float:
    """Units between a figure and a mention, dearer where another figure's clause lies between; behind is a bit nearer."""
    tape = scene.tape
    first, last = tape.range(start, end)
    if first >= figure.last:
        gap, between = first - figure.last, range(figure.last, first)
    else:
        gap, between = figure.first - last + 1, range(last, figure.first)
    crossed = sum(
        1 for other in figures
        if other is not figure and other.first in between and (other.trigger is None or other.trigger != figure.trigger)
    )  # fmt: skip
    crossed += sum(1 for unit in between if tape.has(unit, "=;"))
    return gap + _CROSSING * crossed


def _groups(setting: Setting, start: int, end: int) -> list[list[Json]]:
    """Runs of place mentions that form one list or one nesting."""
    tape = setting.scene.tape
    rows: list[list[Json]] = []
    for place in setting.places:
        if not start <= place["start"] < end:
            continue
        previous = rows[-1][-1] if rows else None
        if previous is not None and _listed(tape, previous["end"], place["start"]):
            rows[-1].append(place)
        else:
            rows.append([place])
    return rows


def _listed(tape: Any, end: int, start: int) -> bool:
    first, last = tape.range(end, start) if start > end else (0, 0)
    return last - first <= 6 and all(
        tape.has(u, "claims.place-joint") or tape.has(u, "=,") or tape.has(u, "place") or tape.has(u, "cap") or tape.has(u, "demonym")
        for u in range(first, last)
        if tape.starts[u] >= end and tape.ends[u] <= start
    )


def _place_ids(
    setting: Setting, figure: Figure, figures: list[Figure], groups: list[list[Json]], period: Period | None
) -> list[str]:
    """Ids of the narrowest places of the figure's own list, else of the report it goes on with."""
    scene = setting.scene
    if groups:
        behind = [g for g in groups if g[0]["start"] >= scene.tape.ends[figure.last - 1]]
        following = [f for f in figures if f.first >= figure.last]
        own = [g for g in behind if not following or g[0]["start"] < scene.tape.starts[following[0].first]]
        if own:
            chosen = own[0]
        else:
            chosen = min(groups, key=lambda g: _distance(scene, figure, figures, g[0]["start"], g[-1]["end"]))
        ids = _narrowest(chosen)
        setting.last_places = (ids, period)
        return ids
    ids, told = setting.last_places
    return list(ids) if told == period or period is None else list(setting.country)


def _narrowest(group: list[Json]) -> list[str]:
    enclosing = {place["within"] for place in group if place.get("within")}
    kinds = {place["kind"] for place in group}
    ids = [
        place["id"] for place in group
        if place["id"] not in enclosing and not (place["kind"] == "country" and kinds - {"country"})
        and not (place["kind"] == "region" and kinds & {"district", "city", "village"})
    ]  # fmt: skip
    return ids or [group[0]["id"]]
