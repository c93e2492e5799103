"""Which countries an article is about, and which of several places of one name it therefore means. Pure arithmetic on
rows of the gazetteer: no words."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence

from .gazetteer import Place

Scope = Mapping[str, float]
# How much a mention speaks for its country: a country named outright most, a people's name least.
_COUNTRY, _PEOPLE, _CAPITAL, _TOWN = 3.0, 1.0, 1.5, 1.0
OWN = _TOWN  # evidence that a name may owe to itself
_LARGE = 1_000  # thousands of inhabitants from which a town is meant whatever the article is about
_ENOUGH = 6.0  # evidence from which more does not matter
_SCOPE_BONUS = 4.0
_REGION_BONUS = 2.0  # what a town gains whose region is named
_OUTSIDE = 1.5  # what a place outside every country of the article loses when there are such countries
_FORMER = 2.0
_CORE_BONUS = 0.8  # the small tables list what is meant as a rule
_CAPITAL_BONUS = 1.5
_KIND = {"country": 2.5, "region": 0.3, "other": 0.3, "city": 0.8, "district": 0.0, "village": -0.3}


def countries_of(
    names: Iterable[Sequence[Place]], capitals: Mapping[str, str], keys: Iterable[str]
) -> dict[str, float]:
    """Evidence for each country from the names of an article (each name with all places that bear it, and its key); the
    codes of the regions named stand beside those of the countries."""
    scope: dict[str, float] = {}
    towns: set[str] = set()
    large: list[Sequence[Place]] = []
    for places, key in zip(names, keys):
        first = places[0]
        if first.kind == "country" and first.country:
            weight = _PEOPLE if first.use == "demonym" else _COUNTRY
            country: str | None = first.country
        elif key in capitals:
            weight, country = _CAPITAL, capitals[key]
        else:
            country, weight = None if key in towns else _only_country(places), _TOWN  # a town speaks once
            if country is None and key not in towns:
                large.append(places)
            towns.add(key)
        if first.kind == "region":
            scope.update(_regions(places))
        if country:
            scope[country] = scope.get(country, 0.0) + weight
    for country in [_large(places, scope) for places in large]:
        if country:
            scope[country] = scope.get(country, 0.0) + _TOWN
    return scope


def _regions(places: Sequence[Place]) -> dict[str, float]:
    """The codes of a region that is named, unless its own name is also that of a town in it."""
    codes = {code for code in (places[0].code, places[0].pcode) if code}
    return {} if any(place.region in codes for place in places) else dict.fromkeys(codes, _TOWN)


def _only_country(places: Sequence[Place]) -> str | None:
    """The country of a name that can be in one country alone."""
    countries = {place.country for place in places if place.use not in {"weak", "former"}}
    return next(iter(countries)) if len(countries) == 1 else None


def _large(places: Sequence[Place], scope: Scope) -> str | None:
    """The country of a large town, unless a region of that name lies in another that the article speaks of."""
    best = max(places, key=lambda place: place.weight)
    if best.weight < _LARGE or any(place.kind == "region" and place.country in scope for place in places):
        return None
    return best.country


def foreign(place: Place, scope: Scope) -> bool:
    """Whether a small place lies in none of the countries that the article is about: better no answer than that one.
    What the name itself says for its country does not count."""
    if place.core or place.country is None or place.weight >= _LARGE or scope.get(place.country, 0.0) > OWN:
        return False
    return max(scope.values(), default=0.0) >= _COUNTRY


def lies(place: Place, holder: Place) -> bool:
    """Whether the tables tell that a place lies in another."""
    if holder.country is None or holder.country != place.country or place.kind == "country":
        return False
    return holder.kind == "country" or (place.region is not None and place.region in {holder.code, holder.pcode})


def holds(outer: Place, place: Place) -> bool:
    """Whether a place lies in a larger one, as far as the tables tell."""
    if outer.country is None or outer.country != place.country:
        return False
    if outer.kind == "country" or (place.region and place.region in {outer.code, outer.pcode}):
        return True
    return outer.kind == "region" and place.region is None


def score(place: Place, scope: Scope) -> float:
    """How likely a place is to be meant: its size, its kind, and whether the article is about its country."""
    value = math.log10(place.weight + 1) + _KIND[place.kind]
    if place.use in {"former", "weak"}:
        value -= _FORMER
    if place.capital:
        value += _CAPITAL_BONUS
    if place.core:
        value += _CORE_BONUS
    evidence = scope.get(place.country or "", 0.0)  # what a town says for itself counts where no country is named
    if evidence > OWN or (evidence and (place.core or max(scope.values()) < _COUNTRY)):
        value += _SCOPE_BONUS * (0.4 + 0.6 * min(evidence, _ENOUGH) / _ENOUGH)
    elif scope and place.country:
        value -= _OUTSIDE
    if place.region in scope:
        value += _REGION_BONUS
    return value
