"""Places resolved: the entries of the record, with kind, codes, point and the place each lies in."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

from minewire.mentions import PlaceMention
from minewire.ruleset.gazetteer import Gazetteer, Place, load_gazetteer
from minewire.ruleset.scope import Scope, countries_of
from minewire.text import one_line

from .facts import Facts, Json
from .place_choice import choose, nests, said_of

RANK = {"village": 0, "city": 1, "other": 1, "district": 2, "region": 3, "country": 4}
DISTRICT = RANK["district"]
_HERE = "location"
_TOWN = 50  # thousands of inhabitants from which the table's town is no village
_TOWNS = {"village", "city"}
_LOCAL = {"village", "city", "district", "other"}
# How many places in one country, and which share of those located, for an unknown one to be taken to lie there.
_SEVERAL, _MAJORITY = 2, 0.8
_ALWAYS = "9999"  # behind every day
_UNIT = "unit"  # a head that leaves the level to the table
_HOME = "AZ"  # whose towns bear the names of their districts: bare, the name means the district


class Found(NamedTuple):
    """A mention with the place it means, its kind and its id in the record."""

    mention: PlaceMention
    place: Place | None
    kind: str
    id: str


def resolve_places(facts: Facts) -> None:
    """Fills facts.places. Two passes: the names that can mean one country alone settle which countries the article
    is about, then every name is read in those."""
    mentions = facts.marked.places
    places = choose(mentions, _scope(mentions, load_gazetteer(facts.ruleset.folders)))
    found = {
        mention.start: Found(mention, place, _kind(mention, place, facts), f"p{number}")
        for number, (mention, place) in enumerate(zip(mentions, places), 1)
    }
    for one in found.values():
        outer = [found[start] for start in one.mention.cues["outer"]]
        holders = [holder for holder in outer if nests(one.mention, holder.mention) and _larger(holder, one)]
        facts.places.append(_entry(one, holders, facts))
    if facts.dateline is not None:
        _dateline(facts, facts.dateline)
    _unknown(facts.places)


def _scope(mentions: list[PlaceMention], gazetteer: Gazetteer) -> Scope:
    known = [mention for mention in mentions if mention.candidates and not mention.cues["abroad"]]
    keys = (" ".join(mention.candidates[0].surface.lower().split()) for mention in known)
    return countries_of((mention.candidates for mention in known), gazetteer.capitals, keys)


def _larger(outer: Found, inner: Found) -> bool:
    """Whether one place can lie in the other; two units with codes of their own only where one is a region."""
    if outer.place is None:
        return outer.kind == "district" and inner.kind in _TOWNS
    if inner.place is None:
        return True
    if outer.place.code and inner.place.code and outer.place.kind == "district":
        return False  # 'Khankendi, Shusha': a city and a district
    return RANK[outer.kind] > RANK[inner.kind] and outer.place.country == inner.place.country


def _entry(one: Found, outer: list[Found], facts: Facts) -> Json:
    """The record's entry of one mention; `outer` are the larger places that it lies in."""
    mention, place = one.mention, one.place
    surface = facts.marked.text[mention.start : mention.end]
    countries = [holder.place.country for holder in outer if holder.place is not None and holder.place.country]
    country = place.country if place else next(iter(countries), mention.cues["land"])
    coded = place if place is not None and one.kind == place.kind else None
    return {
        "start": mention.start, "end": mention.end, "text": surface, "id": one.id, "name": _name(surface, place),
        "kind": one.kind, "country": country,
        "code": coded.code if coded else None, "pcode": coded.pcode if coded else None,
        "within": next((holder.id for holder in outer), None),
        "lat": place.lat if place else None, "lon": place.lon if place else None,
        "role": mention.cues["role"], "pattern": mention.pattern,
    }  # fmt: skip


def _kind(mention: PlaceMention, place: Place | None, facts: Facts) -> str:
    """The kind that its head says, else that of the table; without a head the words round it may mean the town."""
    said = said_of(mention)
    if place is None:
        return said if said in RANK else "district" if said == _UNIT else "other"
    if said in {"city", "village"} and place.kind in {"district", "region", "city", "village"}:
        return "city" if place.kind == "city" and place.weight >= _TOWN and not place.core else said
    if said in {"district", "region"} and place.kind in {"city", "village"}:
        # 'the Khojaly, Khankendi and Shusha districts': a city that is a unit of its own, and no district has its name
        unit = place.core and place.code and all(other.kind != "district" for other in mention.candidates)
        return place.kind if unit else str(said)
    if place.kind != "district" or said is not None:
        return place.kind
    young = place.valid_from is not None and _day(mention, facts) < place.valid_from
    near = mention.cues["beside"] and place.country != _HOME
    return "city" if young or near or mention.cues["town"] or mention.cues["role"] == "dateline" else "district"


def _day(mention: PlaceMention, facts: Facts) -> str:
    """The last day that the sentence of a mention speaks of, else that of publication."""
    start, end = next(
        (span for span in facts.marked.sentences if span[0] <= mention.start < span[1]), (mention.start, mention.start)
    )
    days = [date["to"] for date in facts.dates if start <= date["start"] < end]
    if days and None not in days:
        return str(max(days))
    return facts.published or facts.article.published or _ALWAYS


def _name(surface: str, place: Place | None) -> str:
    """The name in English: of the small tables the canonical one, else the spelling of the table that the text has."""
    if place is None:
        return one_line(surface)
    if place.core:
        return place.name
    return surface if surface == place.surface.replace("'", "") else place.surface


def _unknown(places: list[Json]) -> None:
    """A place that no table has lies in the country in which (nearly) all others of the article do."""
    where = Counter(place["country"] for place in places if place["role"] == _HERE and place["country"])
    country, count = next(iter(where.most_common(1)), (None, 0))
    named = Counter(place["country"] for place in places if place["country"])
    if count and count >= _MAJORITY * where.total() and (named[country] >= _SEVERAL or len(named) == 1):
        for place in places:
            if place["role"] == _HERE and place["country"] is place["lat"] is None and place["kind"] in _LOCAL:
                place["country"] = country


def _dateline(facts: Facts, dateline: Json) -> None:
    """What stands in the article's dateline is its place; the dateline takes the place's name."""
    inside = [p for p in facts.places if dateline["start"] <= p["start"] and p["end"] <= dateline["end"]]
    for place in inside:
        if place["role"] != "name_part":  # BANGKOK (Mekong Herald)
            place["role"] = "dateline"
    if inside and dateline["place"]:
        dateline["place"] = inside[0]["name"]
