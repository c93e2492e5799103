"""Places resolved: which place a mention means, its kind, codes and point, and the place it lies in."""

from __future__ import annotations

from typing import Any

from minewire.mentions import PlaceMention
from minewire.ruleset.gazetteer import Gazetteer, Place, load_gazetteer
from minewire.ruleset.scope import Scope, countries_of, score

from .facts import Facts

Json = dict[str, Any]
_RANK = {"village": 0, "city": 1, "other": 1, "district": 2, "region": 3, "country": 4}
_CONTAINED = 4.0  # what a place gains when the larger place after it holds it
_KIND_SAID = 2.0  # what a place gains when the head names its kind
_CLOSE = 0.4  # two places of different countries that score so near one another: the mention stays unresolved
_TOGETHER = 1.5  # what a place gains when most of its list lies in its country


def resolve_places(facts: Facts) -> None:
    """Fills facts.places. Two passes: the names that can mean one country alone settle which countries the article
    is about, then every name is read in those."""
    gazetteer = load_gazetteer(facts.ruleset.folders)
    mentions = facts.marked.places
    scope = _scope(mentions, gazetteer)
    chosen = _choose(mentions, scope)
    ids = {mention.start: f"p{number}" for number, mention in enumerate(mentions, 1)}
    for mention, place in zip(mentions, chosen):
        facts.places.append(_entry(mention, place, ids, facts.marked.text))


def _scope(mentions: list[PlaceMention], gazetteer: Gazetteer) -> dict[str, float]:
    known = [mention for mention in mentions if mention.candidates]
    keys = (" ".join(mention.candidates[0].surface.lower().split()) for mention in known)
    return countries_of((mention.candidates for mention in known), gazetteer.capitals, keys)


def _choose(mentions: list[PlaceMention], scope: Scope) -> list[Place | None]:
    chosen: dict[int, Place | None] = {}
    by_start = {mention.start: mention for mention in mentions}
    for mention in reversed(mentions):  # larger places mostly stand behind the smaller ones
        outer = []
        for start in mention.cues["outer"]:
            place = _fitting(mention, by_start[start]) or chosen.get(start) or _best(by_start[start], scope, [], {})
            if place is not None:
                outer.append(place)
                chosen[start] = place
        chosen[mention.start] = _best(mention, scope, outer, {})
    _same_again(mentions, chosen)
    for start, place in _by_list(mentions, scope, chosen).items():
        chosen[start] = place
    return [chosen[mention.start] for mention in mentions]


def _fitting(inner: PlaceMention, outer: PlaceMention) -> Place | None:
    """Of the places that the larger name could be, the only one that holds a place of the smaller name's."""
    if len(outer.candidates) < 2:
        return None
    fitting = [place for place in outer.candidates if place.kind in {"region", "country"} and any(_holds(place, one) for one in inner.candidates)]
    return fitting[0] if len({place.country for place in fitting}) == 1 else None


def _same_again(mentions: list[PlaceMention], chosen: dict[int, Place | None]) -> None:
    """A name that was placed by a larger place once means the same place in the rest of the article."""
    settled: dict[tuple[Place, ...], Place | None] = {}
    for mention in mentions:
        if mention.candidates and mention.cues["outer"] and chosen[mention.start] is not None:
            settled.setdefault(mention.candidates, chosen[mention.start])
    for mention in mentions:
        if mention.candidates in settled and not mention.cues["outer"] and mention.cues["kind"] is None:
            chosen[mention.start] = settled[mention.candidates]


def _by_list(mentions: list[PlaceMention], scope: Scope, chosen: dict[int, Place | None]) -> dict[int, Place | None]:
    """A second look at the members of lists: most of a list is in one country and of one kind."""
    groups: dict[int, list[PlaceMention]] = {}
    for mention in mentions:
        if mention.cues["group"] is not None and mention.candidates:
            groups.setdefault(mention.cues["group"], []).append(mention)
    changed: dict[int, Place | None] = {}
    for group in groups.values():
        votes: dict[tuple[str | None, str], float] = {}
        for mention in group:
            for key in {(p.country, p.kind) for p in mention.candidates if p.kind != "country"}:
                votes[key] = votes.get(key, 0.0) + _TOGETHER / len(group)
        for mention in group:
            if not mention.cues["outer"] and len(mention.candidates) > 1:
                changed[mention.start] = _best(mention, scope, [], votes)
    return changed


def _best(
    mention: PlaceMention, scope: Scope, outer: list[Place], votes: dict[tuple[str | None, str], float]
) -> Place | None:
    """The place a mention means; None where no table has it or two countries are as likely."""
    if not mention.candidates:
        return None
    ranked = sorted(
        ((_value(place, mention, scope, outer) + votes.get((place.country, place.kind), 0.0), place) for place in mention.candidates),
        key=lambda pair: -pair[0],
    )
    value, place = ranked[0]
    if place.country and place.kind != "country" and any(_excludes(container, mention.candidates) for container in outer):
        return None
    for other_value, other in ranked[1:]:
        if value - other_value < _CLOSE and other.country != place.country and not place.core:
            return None
    return _merge(place, [other for other_value, other in ranked[1:] if value - other_value < _CLOSE])


def _value(place: Place, mention: PlaceMention, scope: Scope, outer: list[Place]) -> float:
    value = score(place, scope)
    kind = mention.cues["kind"]
    if kind == "unit":
        value += _KIND_SAID if place.kind in {"region", "district"} else 0.0
    elif kind and kind == place.kind:
        value += _KIND_SAID
    elif kind and {kind, place.kind} <= {"region", "district"}:
        value += _KIND_SAID / 2
    elif mention.cues["town"] and place.kind == "city":
        value += _KIND_SAID
    for container in outer:
        if _holds(container, place):
            value += _CONTAINED
    return value


def _holds(outer: Place, place: Place) -> bool:
    if outer.kind == "country":
        return outer.country is not None and outer.country == place.country
    if outer.code and outer.code == place.region or outer.pcode and outer.pcode == place.region:
        return True
    return outer.country == place.country and outer.country is not None and outer.kind == "region" and place.region is None


def _excludes(outer: Place, candidates: tuple[Place, ...]) -> bool:
    """Whether a larger place, named beside the mention, holds none of the places it could be."""
    return outer.kind in {"country", "region"} and not any(_holds(outer, place) for place in candidates)


def _merge(place: Place, rivals: list[Place]) -> Place:
    """A place whose code is kept only when no rival of the same country and kind has another one."""
    for other in rivals:
        if other.country == place.country and other.kind == place.kind and (other.code, other.pcode) != (place.code, place.pcode):
            return Place(
                place.name, place.kind, place.country, None, place.pcode if place.pcode == other.pcode else None,
                place.lat, place.lon, place.weight, surface=place.surface, core=place.core,
            )  # fmt: skip
    return place


def _entry(mention: PlaceMention, place: Place | None, ids: dict[int, str], text: str) -> Json:
    """The record's entry of one mention."""
    surface = text[mention.start : mention.end]
    kind = _kind(mention, place)
    seat = place is not None and place.country == "AZ" and place.kind == "district" and kind in {"city", "village"}
    within = next((ids[start] for start in mention.cues["outer"] if start in ids), None)
    known = place is not None
    return {
        "id": ids[mention.start], "text": surface, "start": mention.start, "end": mention.end,
        "name": _name(surface, place), "kind": kind,
        "country": place.country if place else None,
        "code": place.code if place and not seat else None,
        "pcode": place.pcode if place and not seat else None,
        "within": within,
        "lat": place.lat if known and place else None, "lon": place.lon if known and place else None,
        "role": mention.cues["role"], "pattern": mention.pattern,
    }  # fmt: skip


def _kind(mention: PlaceMention, place: Place | None) -> str:
    said = mention.cues["kind"]
    if place is None:
        return said if said in _RANK else "district" if said == "unit" else "other"
    if said in {"city", "village"} and place.kind in {"district", "city", "village"}:
        return "city" if place.kind == "city" or said == "city" else "village"
    if place.kind == "district" and mention.cues["town"] and said is None:
        return "city"
    return place.kind


def _name(surface: str, place: Place | None) -> str:
    if place is None:
        return " ".join(surface.split())
    if place.core:
        return place.name
    return place.surface
