"""Places resolved: the entries of the record, with kind, codes, point and the place each lies in."""

from __future__ import annotations

from collections import Counter
from typing import Any

from minewire.mentions import PlaceMention
from minewire.ruleset.gazetteer import Gazetteer, Place, load_gazetteer
from minewire.ruleset.scope import Scope, countries_of

from .facts import Facts
from .place_choice import choose, nests, said_of

Json = dict[str, Any]
_RANK = {"village": 0, "city": 1, "other": 1, "district": 2, "region": 3, "country": 4}
_HERE = "location"
_LOCAL = {"village", "city", "district", "other"}
# Of the places located, how many in one country, and which share, for an unknown one to be taken to lie there.
_SEVERAL, _MAJORITY = 2, 0.8
_UNIT = "unit"  # a head that leaves the level to the table
_HOME = "AZ"  # whose towns bear the names of their districts: bare, the name means the district


def resolve_places(facts: Facts) -> None:
    """Fills facts.places. Two passes: the names that can mean one country alone settle which countries the article
    is about, then every name is read in those."""
    mentions = facts.marked.places
    places = choose(mentions, _scope(mentions, load_gazetteer(facts.ruleset.folders)))
    ids = {mention.start: f"p{number}" for number, mention in enumerate(mentions, 1)}
    found = {mention.start: (mention, place) for mention, place in zip(mentions, places)}
    for mention, place in zip(mentions, places):
        outer = [
            (ids[start], holder)
            for start in mention.cues["outer"]
            if (holder := found[start][1]) is not None and nests(mention, found[start][0]) and _larger(holder, place)
        ]
        facts.places.append(_entry(mention, place, outer, facts, ids[mention.start]))
    if facts.dateline is not None:
        _dateline(facts, facts.dateline)
    _unknown(facts.places)


def _scope(mentions: list[PlaceMention], gazetteer: Gazetteer) -> Scope:
    known = [mention for mention in mentions if mention.candidates]
    keys = (" ".join(mention.candidates[0].surface.lower().split()) for mention in known)
    return countries_of((mention.candidates for mention in known), gazetteer.capitals, keys)


def _larger(outer: Place, inner: Place | None) -> bool:
    """Whether one place can lie in the other; two units with codes of their own only where one is a region."""
    if inner is None:
        return True
    beside = bool(outer.code and inner.code) and outer.kind == "district"  # 'Khankendi, Shusha': a city and a district
    return not beside and _RANK[outer.kind] > _RANK[inner.kind] and outer.country == inner.country


def _entry(
    mention: PlaceMention, place: Place | None, outer: list[tuple[str, Place]], facts: Facts, identity: str
) -> Json:
    """The record's entry of one mention; `outer` are the larger places that it lies in, with their ids."""
    surface = facts.marked.text[mention.start : mention.end]
    kind = _kind(mention, place, facts.published or facts.article.published)
    country = place.country if place else next((holder.country for _, holder in outer if holder.country), None)
    coded = place if place is not None and kind == place.kind else None
    return {
        "start": mention.start, "end": mention.end, "text": surface, "id": identity, "name": _name(surface, place),
        "kind": kind, "country": country,
        "code": coded.code if coded else None, "pcode": coded.pcode if coded else None,
        "within": next((holder for holder, _ in outer), None),
        "lat": place.lat if place else None, "lon": place.lon if place else None,
        "role": mention.cues["role"], "pattern": mention.pattern,
    }  # fmt: skip


def _kind(mention: PlaceMention, place: Place | None, published: str | None) -> str:
    """The kind that its head says, else that of the table; without a head the words round it may mean the town."""
    said = said_of(mention)
    if place is None:
        return said if said in _RANK else "district" if said == _UNIT else "other"
    if said in {"city", "village"} and place.kind in {"district", "region", "city", "village"}:
        return "city" if said == "city" or place.kind == "city" else "village"
    if said in {"district", "region"} and place.kind in {"city", "village"}:
        # 'the Khojaly, Khankendi and Shusha districts': a city that is a unit of its own, and no district has its name
        unit = place.core and place.code and all(other.kind != "district" for other in mention.candidates)
        return place.kind if unit else str(said)
    if place.kind != "district" or said is not None:
        return place.kind
    young = place.valid_from is not None and published is not None and published < place.valid_from
    near = mention.cues["beside"] and place.country != _HOME
    return "city" if young or near or mention.cues["town"] or mention.cues["role"] == "dateline" else "district"


def _name(surface: str, place: Place | None) -> str:
    """The name in English: of the small tables the canonical one, else the spelling of the table that the text has."""
    if place is None:
        return " ".join(surface.split())
    return place.name if place.core else place.surface


def _unknown(places: list[Json]) -> None:
    """A place that no table has lies in the country in which (nearly) all others of the article do."""
    where = Counter(place["country"] for place in places if place["role"] == _HERE and place["country"])
    country, count = next(iter(where.most_common(1)), (None, 0))
    if count >= max(_SEVERAL, _MAJORITY * where.total()):
        for place in places:
            if place["role"] == _HERE and place["country"] is place["lat"] is None and place["kind"] in _LOCAL:
                place["country"] = country


def _dateline(facts: Facts, dateline: Json) -> None:
    """What stands in the article's dateline is its place; the dateline takes the place's name."""
    inside = [p for p in facts.places if dateline["start"] <= p["start"] and p["end"] <= dateline["end"]]
    for place in inside:
        place["role"] = "dateline"
    if inside and dateline["place"]:
        dateline["place"] = inside[0]["name"]
