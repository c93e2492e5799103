"""Which place of its name each mention means: the countries of the article, larger places beside it, lists, heads."""

from __future__ import annotations

from collections.abc import Sequence

from minewire.mentions import PlaceMention
from minewire.ruleset.gazetteer import Place
from minewire.ruleset.scope import Scope, foreign, holds, lies, score

Votes = dict[tuple[str | None, str], float]
_KIND_SAID = 2.0  # what a place gains when the head names its kind
_CLOSE = 0.4  # two places of different countries that score so near one another: the mention stays unresolved
_RIVAL = 1.5  # the same within one country: the codes that the two do not share are left out
_TOGETHER = 1.5  # what a place gains when all of its list can lie in its country and be of its kind
_ALIKE = 2.0  # what it gains when that is the likeliest country and kind of all
_HOLDERS = {"region", "country"}
_AFAR = {"dateline", "name_part"}
_WELL_KNOWN = 100  # thousands of inhabitants from which a dateline or a treaty may be of any country
_OUTSHONE = 8  # how many times the inhabitants of every namesake abroad
_NEARLY_ALL = 0.75
_SETTLED = {"village", "city"}
_COUNTY = "county"  # a head that says district, in some countries region
_UNITS = {"region", "district"}


def choose(mentions: list[PlaceMention], scope: Scope) -> list[Place | None]:
    """The place of each mention; None where no table has it, or where it could as well be another."""
    chosen: dict[int, Place | None] = {}
    by_start = {mention.start: mention for mention in mentions}
    holders: set[int] = set()
    alone: dict[object, Place | None] = {}  # what a name means by itself, for each name and its head
    for mention in reversed(mentions):  # larger places mostly stand behind the smaller ones
        outer = []
        for start in mention.cues["outer"]:
            if nests(mention, by_start[start]):
                place = _fitting(mention, by_start[start]) or chosen.get(start) or _best(by_start[start], scope)
                place = _unit_around(place, mention, by_start[start], scope)
                if place is not None:
                    outer.append(place)
                    chosen[start] = place
                    holders.add(start)
        if outer and mention.start not in holders:
            chosen[mention.start] = _best(mention, scope, outer)
        elif mention.start not in holders:
            key = (
                _spelling(mention),
                mention.cues["kind"],
                mention.cues["town"],
                mention.cues["beside"],
                mention.cues["role"],
            )
            if key not in alone:
                alone[key] = _best(mention, scope)
            chosen[mention.start] = alone[key]
    _same_again(mentions, chosen)
    chosen.update(_by_list(mentions, scope, holders))
    return [chosen[mention.start] for mention in mentions]


def said_of(mention: PlaceMention) -> str | None:
    """The kind that the head of a name says."""
    kind: str | None = mention.cues["kind"]
    return "district" if kind == _COUNTY else kind


def nests(inner: PlaceMention, outer: PlaceMention) -> bool:
    """Whether a name behind a comma is a larger place and not the next item of a list: not one of the same level, and
    in a list with a conjunction only what the tables tell to hold the smaller one."""
    if inner.cues["group"] is None or inner.cues["group"] != outer.cues["group"]:
        return True
    if any(lies(place, holder) for holder in outer.candidates for place in inner.candidates):
        return True
    kinds = {place.kind for place in outer.candidates}
    if inner.cues["joined"]:  # 'A, B and C'
        return "country" in kinds and not inner.candidates
    if said_of(inner) in _SETTLED and said_of(outer) not in {None, *_SETTLED}:
        return True
    if (
        said_of(inner) is None and said_of(outer) == "district" and not _units(inner)
    ):  # 'Muhamalai, Kilinochchi district'
        return True
    if _units(inner) & _units(outer):  # 'Kandahar, Helmand'
        return False
    return bool(kinds & _HOLDERS) or not kinds & {place.kind for place in inner.candidates}


def _units(mention: PlaceMention) -> set[tuple[str | None, str]]:
    """The levels of which a name can be a unit, each with its country."""
    return {(place.country, place.kind) for place in mention.candidates if place.kind in _UNITS}


def _fitting(inner: PlaceMention, outer: PlaceMention) -> Place | None:
    """Of the places that the larger name could be, the only one that holds a place of the smaller name's."""
    fitting = [
        place
        for place in outer.candidates
        if place.kind in _HOLDERS and any(holds(place, one) for one in inner.candidates)
    ]
    return fitting[0] if len({place.country for place in fitting}) == 1 else None


def _unit_around(place: Place | None, inner: PlaceMention, outer: PlaceMention, scope: Scope) -> Place | None:
    """The unit of the larger name where it also is a town's: one town lies in no other ('Muhamalai in Kilinochchi')."""
    if place is None or place.kind != "city" or place.capital or not _bare(outer):
        return place
    if not any(one.kind == "city" and one.country == place.country for one in inner.candidates):
        return place
    units = [one for one in outer.candidates if one.kind in _UNITS and one.country == place.country]
    return max(units, key=lambda one: _value(one, outer, scope), default=place)


def _spelling(mention: PlaceMention) -> str | None:
    """The table's spelling of the name: mentions that share it have the same places to choose from."""
    return mention.candidates[0].surface if mention.candidates else None


def _same_again(mentions: list[PlaceMention], chosen: dict[int, Place | None]) -> None:
    """A name that was placed by a larger place once means the same place in the rest of the article, and one that was
    called a district stays one."""
    settled: dict[str | None, Place] = {}
    districts: set[str | None] = set()
    for mention in mentions:
        place = chosen[mention.start]
        if mention.candidates and mention.cues["outer"] and place is not None and _bare(mention):
            settled.setdefault(_spelling(mention), place)
        elif mention.candidates and mention.cues["kind"] == "district":
            districts.add(_spelling(mention))
    for mention in mentions if settled or districts else ():
        spelling = _spelling(mention)
        if spelling in districts and _bare(mention) and not mention.cues["beside"]:
            fitting = [place for place in mention.candidates if place.kind == "district"]
            chosen[mention.start] = fitting[0] if len(fitting) == 1 else chosen[mention.start]
        if spelling in settled and not mention.cues["outer"] and _bare(mention):
            chosen[mention.start] = settled[spelling]


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
        votes: Votes = {}
        for mention in group:
            for key in {(p.country, p.kind) for p in mention.candidates if p.kind != "country"}:
                votes[key] = votes.get(key, 0.0) + _TOGETHER / len(group)
        common = _common(group, scope)
        if common is not None:
            votes[common] += _ALIKE
        members = {mention.start: mention for mention in group}
        for mention in group:
            outer = any(start in members and nests(mention, members[start]) for start in mention.cues["outer"])
            if not outer and mention.start not in holders and len(mention.candidates) > 1:
                changed[mention.start] = _best(mention, scope, votes=votes)
    return changed


def _common(group: list[PlaceMention], scope: Scope) -> tuple[str | None, str] | None:
    """The country and kind that (nearly) all members of a list can be of; of several the likeliest in all."""
    worth: Votes = {}
    count: dict[tuple[str | None, str], int] = {}
    named = 0
    for mention in group:
        best: Votes = {}
        for place in mention.candidates:
            if place.kind != "country" and said_of(mention) in {None, "unit", place.kind}:
                key = place.country, place.kind
                best[key] = max(best.get(key, 0.0), _value(place, mention, scope))
        named += bool(best)
        for key, value in best.items():
            worth[key], count[key] = worth.get(key, 0.0) + value, count.get(key, 0) + 1
    alike = [key for key in worth if count[key] >= _NEARLY_ALL * named]
    return max(alike, key=lambda key: (count[key], worth[key], key[1]), default=None)


def _best(
    mention: PlaceMention, scope: Scope, outer: list[Place] | None = None, votes: Votes | None = None
) -> Place | None:
    """The place a mention means. A larger place beside it leaves only those that it holds."""
    outer, votes = outer or [], votes or {}
    candidates = _own_name(_of_level(mention), mention)
    held = [place for place in candidates if any(holds(container, place) for container in outer)]
    values = [
        (_value(place, mention, scope) + votes.get((place.country, place.kind), 0.0) * _votes(place, mention), place)
        for place in held or candidates
    ]
    if not values:
        return None
    (value, place), *others = sorted(values, key=lambda pair: -pair[0])
    abroad = foreign(place, scope) and not (mention.cues["role"] in _AFAR and place.weight >= _WELL_KNOWN)
    abroad = (
        abroad and (mention.cues["joined"] or not _outshines(place, mention.candidates)) and not _alone(place, mention)
    )
    if not held and (abroad or any(_excludes(container, place, mention) for container in outer)):
        return None
    if not place.core and any(value - less < _CLOSE and other.country != place.country for less, other in others):
        return None
    rivals = [other for less, other in others if value - less < _RIVAL and _rival(place, other)]
    return _without_doubt(place, rivals, said=mention.cues["kind"] is not None or bool(votes))


def _votes(place: Place, mention: PlaceMention) -> bool:
    """Whether a list counts for a place: 'the city of Donetsk and Donetsk region' are two."""
    return said_of(mention) != "unit" or place.kind in _UNITS


def _outshines(place: Place, others: Sequence[Place]) -> bool:
    """Whether a town is so much better known than its namesakes that it may be meant wherever the article plays."""
    if place.weight < _WELL_KNOWN or place.kind != "city":
        return False
    return all(other.country == place.country or other.weight * _OUTSHONE <= place.weight for other in others)


def _alone(place: Place, mention: PlaceMention) -> bool:
    """Whether a region, with its head, and its seat bear the name and nothing abroad does: 'the Diffa region'."""
    if place.kind != "region" or said_of(mention) not in {"region", "unit"}:
        return False
    return {other.country for other in mention.candidates} == {place.country} and len(mention.candidates) > 1


def _of_level(mention: PlaceMention) -> Sequence[Place]:
    """The places that a name can mean by its head: of a country with districts, 'Homs district' is not the region, and
    'Kabul province' not the town."""
    said = mention.cues["kind"]  # of a county the table tells the level
    if said not in _UNITS:
        return mention.candidates
    of_kind = {place.country for place in mention.candidates if place.kind == said}
    fitting = [place for place in mention.candidates if place.kind != "city" or place.country not in of_kind]
    if said == "region":
        return fitting
    lower = [
        place
        for place in fitting
        if place.core or place.kind != "region" or (place.pcode is None and place.country not in of_kind)
    ]
    return lower or [
        place._replace(kind="district", code=None, pcode=None, lat=None, lon=None) for place in mention.candidates
    ]


def _rival(place: Place, other: Place) -> bool:
    """Whether both may be meant within one country: units of one kind, or two rows of the small tables."""
    return place.country == other.country and (place.kind == other.kind or (place.core and other.core))


def _value(place: Place, mention: PlaceMention, scope: Scope) -> float:
    """How likely a place is to be meant, with what the words beside the mention say of its kind."""
    if place.region in scope and any(_region_beside(place, other) for other in mention.candidates):
        place = place._replace(region=None)
    value = score(place, scope)
    kind = said_of(mention)
    if kind == "unit":
        value += _KIND_SAID if place.kind in _UNITS else 0.0
    elif kind and kind == place.kind:
        value += _KIND_SAID
    elif kind and {kind, place.kind} <= _UNITS:
        value += _KIND_SAID / 2
    elif kind == "district" and place.kind == "city":
        value -= _KIND_SAID / 2
    elif place.kind == "city" and _means_town(place, mention):
        value += _KIND_SAID
    return value


def _means_town(place: Place, mention: PlaceMention) -> bool:
    """Whether the words round a name without a head mean the town and not the unit around it: a report is sent from
    the town, and what is near it is near the town."""
    if mention.cues["town"] or mention.cues["role"] == "dateline":
        return True
    if mention.cues["role"] == "actor" and place.capital:
        return True
    return bool(mention.cues["beside"]) and not place.core


def _own_name(candidates: Sequence[Place], mention: PlaceMention) -> Sequence[Place]:
    """Without the regions that bear the name beside one of their own when the head says region: 'Kyiv oblast' is not
    the region of Kyiv City, which is called Kyiv too."""
    if said_of(mention) != "region":
        return candidates
    own = {place.country for place in candidates if place.kind == "region" and place.name == place.surface}
    return [
        place
        for place in candidates
        if place.kind != "region" or place.country not in own or place.name == place.surface
    ]


def _region_beside(place: Place, other: Place) -> bool:
    """Whether the other is a region of the same country and name that the place does not lie in: that a third region is
    named says nothing for the smaller place."""
    return other.kind == "region" and other.country == place.country and not lies(place, other)


def _excludes(outer: Place, place: Place, mention: PlaceMention) -> bool:
    """Whether a larger place, named beside the mention, does not hold the one it would mean: no unit, when the mention
    is called a village of a district ('Kangarli village of Aghdam district')."""
    said = said_of(mention)
    if outer.kind == "district" and said in _SETTLED and place.kind in _UNITS:
        return True
    if said and None not in {outer.country, place.country} and outer.country != place.country:
        return True
    return outer.kind in _HOLDERS and place.kind != "country" and place.country is not None and not holds(outer, place)


def _without_doubt(place: Place, rivals: list[Place], *, said: bool) -> Place:
    """The place without a code that a rival as likely contradicts: two units of one name in one country, or a district
    and its seat where no head tells which (a region that holds the town of its name is true of both). Two tables that
    give one code each tell of one unit."""
    same = [other for other in rivals if other.kind == place.kind]
    seats = [] if said else [other for other in rivals if {place.kind, other.kind} == {"district", "city"}]
    if not same and not seats:
        return place
    return place._replace(
        code=_agreed(place.code, {other.code for other in same}, {other.code for other in seats}),
        pcode=_agreed(place.pcode, {other.pcode for other in same}, {other.pcode for other in seats}),
    )


def _agreed(code: str | None, same: set[str | None], seats: set[str | None]) -> str | None:
    """The one code that the place and others of its kind have, when no seat has another."""
    codes = {code, *same} - {None}
    return next(iter(codes)) if len(codes) == 1 and not seats - codes - {None} else None
