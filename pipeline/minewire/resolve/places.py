"""Places resolved: which place a mention means, its kind, codes and point, and the place it lies in."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from minewire.mentions import PlaceMention
from minewire.ruleset.gazetteer import Gazetteer, Place, load_gazetteer
from minewire.ruleset.scope import Scope, countries_of, foreign, score

from .facts import Facts

Json = dict[str, Any]
_RANK = {"village": 0, "city": 1, "other": 1, "district": 2, "region": 3, "country": 4}
_KIND_SAID = 2.0  # what a place gains when the head names its kind
_CLOSE = 0.4  # two places of different countries that score so near one another: the mention stays unresolved
_RIVAL = 1.5  # the same within one country: the codes that the two do not share are left out
_TOGETHER = 1.5  # what a place gains when most of its list lies in its country


def resolve_places(facts: Facts) -> None:
    """Fills facts.places. Two passes: the names that can mean one country alone settle which countries the article
    is about, then every name is read in those."""
    gazetteer = load_gazetteer(facts.ruleset.folders)
    mentions = facts.marked.places
    scope = _scope(mentions, gazetteer)
    chosen = _choose(mentions, scope)
    ids = {mention.start: f"p{number}" for number, mention in enumerate(mentions, 1)}
    found = dict(zip(ids, chosen))
    for mention, place in zip(mentions, chosen):
        outer = [(ids[start], found[start]) for start in mention.cues["outer"] if _larger(found.get(start), place)]
        facts.places.append(_entry(mention, place, outer, facts.marked.text, ids[mention.start]))  # type: ignore[arg-type]


def _larger(outer: Place | None, inner: Place | None) -> bool:
    """Whether one place can lie in the other."""
    if outer is None or inner is None:
        return outer is not None
    return _RANK[outer.kind] > _RANK[inner.kind] and outer.country == inner.country


def _scope(mentions: list[PlaceMention], gazetteer: Gazetteer) -> dict[str, float]:
    known = [mention for mention in mentions if mention.candidates]
    keys = (" ".join(mention.candidates[0].surface.lower().split()) for mention in known)
    return countries_of((mention.candidates for mention in known), gazetteer.capitals, keys)


def _choose(mentions: list[PlaceMention], scope: Scope) -> list[Place | None]:
    chosen: dict[int, Place | None] = {}
    by_start = {mention.start: mention for mention in mentions}
    holders: set[int] = set()
    for mention in reversed(mentions):  # larger places mostly stand behind the smaller ones
        outer = []
        for start in [start for start in mention.cues["outer"] if _nests(mention, by_start[start])]:
            place = _fitting(mention, by_start[start]) or chosen.get(start) or _best(by_start[start], scope, [], {})
            if place is not None:
                outer.append(place)
                chosen[start] = place
                holders.add(start)
        chosen[mention.start] = _best(mention, scope, outer, {})
    _same_again(mentions, chosen)
    for start, place in _by_list(mentions, scope, holders).items():
        chosen[start] = place
    return [chosen[mention.start] for mention in mentions]


def _nests(inner: PlaceMention, outer: PlaceMention) -> bool:
    """Whether a name behind a comma is a larger place and not the next item of a list."""
    if inner.cues["group"] is None or inner.cues["group"] != outer.cues["group"]:
        return True
    kinds = {place.kind for place in outer.candidates}
    return bool(kinds & {"country", "region"}) or not kinds & {place.kind for place in inner.candidates}


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
        if mention.candidates and mention.cues["outer"] and _bare(mention) and chosen[mention.start] is not None:
            settled.setdefault(mention.candidates, chosen[mention.start])
    districts = {m.candidates for m in mentions if m.candidates and m.cues["kind"] == "district"}
    for mention in mentions:
        if mention.candidates in districts and _bare(mention) and not mention.cues["beside"]:
            fitting = [place for place in mention.candidates if place.kind == "district"]
            chosen[mention.start] = fitting[0] if len(fitting) == 1 else chosen[mention.start]
        if mention.candidates in settled and not mention.cues["outer"] and _bare(mention):
            chosen[mention.start] = settled[mention.candidates]


def _bare(mention: PlaceMention) -> bool:
    """Whether no word beside the name says what kind of place it is."""
    return mention.cues["kind"] is None and not mention.cues["town"]


def _by_list(mentions: list[PlaceMention], scope: Scope, holders: set[int]) -> dict[int, Place | None]:
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
            outer = any(_nests(mention, other) for other in group if other.start in mention.cues["outer"])
            if not outer and mention.start not in holders and len(mention.candidates) > 1:
                changed[mention.start] = _best(mention, scope, [], votes)
    return changed


def _best(
    mention: PlaceMention, scope: Scope, outer: list[Place], votes: dict[tuple[str | None, str], float]
) -> Place | None:
    """The place a mention means; None where no table has it or two countries are as likely."""
    if not mention.candidates:
        return None
    held = [place for place in mention.candidates if any(_holds(container, place) for container in outer)]
    ranked = sorted(
        ((_value(place, mention, scope) + votes.get((place.country, place.kind), 0.0), place) for place in held or mention.candidates),
        key=lambda pair: -pair[0],
    )
    value, place = ranked[0]
    if foreign(place, scope) and not held:
        return None
    if place.country and place.kind != "country" and any(_excludes(container, mention.candidates) for container in outer):
        return None
    for other_value, other in ranked[1:]:
        if value - other_value < _CLOSE and other.country != place.country and not place.core:
            return None
    rivals = [other for other_value, other in ranked[1:] if value - other_value < _RIVAL and _rival(place, other)]
    return _merge(place, rivals, mention.cues["kind"] is not None or bool(votes))


def _rival(place: Place, other: Place) -> bool:
    return place.country == other.country and (place.kind == other.kind or place.core and other.core)


def _value(place: Place, mention: PlaceMention, scope: Scope) -> float:
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


def _merge(place: Place, rivals: list[Place], said: bool) -> Place:
    """The place without the codes that a rival as likely does not share: two units of one name in one country, or a
    district and its seat where no head tells which (a region that holds the town of its name is true of both)."""
    for other in rivals:
        if other.country != place.country or (other.code, other.pcode) == (place.code, place.pcode):
            continue
        if other.kind == place.kind or not said and {place.kind, other.kind} == {"district", "city"}:
            place = replace(
                place, code=place.code if place.code == other.code else None,
                pcode=place.pcode if place.pcode == other.pcode else None,
            )  # fmt: skip
    return place


def _entry(mention: PlaceMention, place: Place | None, outer: list[tuple[str, Place]], text: str, identity: str) -> Json:
    """The record's entry of one mention; `outer` are the larger places that it lies in, with their ids."""
    surface = text[mention.start : mention.end]
    kind = _kind(mention, place)
    country = place.country if place else next((holder.country for _, holder in outer if holder.country), None)
    coded = place if place is not None and (kind == place.kind or place.kind == "country") else None
    return {
        "id": identity, "text": surface, "start": mention.start, "end": mention.end, "name": _name(surface, place),
        "kind": kind, "country": country, "code": coded.code if coded else None, "pcode": coded.pcode if coded else None,
        "within": next((id_ for id_, _ in outer), None),
        "lat": place.lat if place else None, "lon": place.lon if place else None,
        "role": mention.cues["role"], "pattern": mention.pattern,
    }  # fmt: skip


def _kind(mention: PlaceMention, place: Place | None) -> str:
    """The kind that its head says, else that of the table; without a head the words round it may mean the town."""
    said = mention.cues["kind"]
    if place is None:
        return said if said in _RANK else "district" if said == "unit" else "other"
    if said in {"city", "village"} and place.kind in {"district", "region", "city", "village"}:
        return "city" if said == "city" or place.kind == "city" else "village"
    if said in {"district", "region"} and place.kind in {"city", "village"}:
        return str(said)
    town = mention.cues["town"] or mention.cues["role"] == "dateline" or mention.cues["beside"] and place.country != "AZ"
    return "city" if place.kind == "district" and town and said is None else place.kind


def _name(surface: str, place: Place | None) -> str:
    if place is None:
        return " ".join(surface.split())
    if place.core:
        return place.name
    return place.surface
