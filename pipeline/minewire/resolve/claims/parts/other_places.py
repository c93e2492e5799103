"""Figures of other places that are no totals: those of another country, of the row above, of the first of a ranking."""

from __future__ import annotations

from minewire.resolve.claims.figure import Figure
from minewire.resolve.claims.scene import Scene
from minewire.resolve.facts import Json

from .place_rows import is_row

_ROLES = ("location", "actor")  # also 'Yemen had 499'
_RANKED = 5  # units of 'Syria then came next'


def apart(scene: Scene, figure: Figure, whole: Figure) -> bool:
    """Whether a figure told in an earlier sentence is that of another country, or of another row of the same list."""
    if whole.sentence >= figure.sentence:
        return False
    here, there = places_of(scene, figure.sentence), places_of(scene, whole.sentence)
    if is_row(scene, figure.sentence) and is_row(scene, whole.sentence):
        return bool(here and there) and here[0]["kind"] == there[0]["kind"]  # 'Chad – 40 victims' over 'Laos – 12'
    countries = {place["name"] for place in there if place["kind"] == "country"}
    start = scene.tape.starts[figure.first]
    own = [place for place in here if place["start"] < start and place["kind"] == "country"]
    return len(countries) == 1 and bool(own) and countries.isdisjoint(place["name"] for place in own)


def places_of(scene: Scene, sentence: int) -> list[Json]:
    """The places that a sentence tells of, in their order."""
    first, last = scene.sentences[sentence]
    start, end = scene.tape.starts[first], scene.tape.ends[last - 1]
    return [p for p in scene.facts.places if p["role"] in _ROLES and start <= p["start"] < end]


def ranked_behind(scene: Scene, figure: Figure, earlier: list[Figure]) -> Figure | None:
    """'1,003 people were hit in Chad. Laos came next with 933.': the first of a ranking, in the sentence before."""
    first, _ = scene.sentences[figure.sentence]
    if not scene.has(first, min(first + _RANKED, figure.first), "link.ranked"):
        return None
    before = (f for f in reversed(earlier) if f.sentence == figure.sentence - 1 and not f.compared)
    model = next(before, None)
    while model is not None and model.parent is not None and model.parent.sentence == model.sentence:
        model = model.parent
    high = model is not None and model.kind != "count" and (model.value or 0) >= (figure.value or 0)
    return model if high else None
