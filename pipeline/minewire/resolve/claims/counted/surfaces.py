"""Surfaces told beside each other: a share of one, and one told again in another unit."""

from __future__ import annotations

from itertools import pairwise

from minewire.resolve.claims.figure import Figure
from minewire.resolve.claims.scene import Scene
from minewire.ruleset import Match

_MAGNITUDE = 10_000
_OUT_OF = "count.out-of"
_OF_OWNER = 5  # and 'of the region's 40'
_OF_WITHIN = 3  # units between a part and 'of' with its whole: '12 square kilometres, of 40'
_OF_LAND = 6  # units of 'of arable farm land near Aran (' between a surface and the same in another unit
_FEW = 11  # so many are a whole of their own: 'four out of eleven minefields'


def of_surface(scene: Scene, figures: list[Figure]) -> None:
    """'cleared 12 of the 40 square kilometres': the second is what the first is of, and gives it its unit."""
    figures.sort(key=lambda figure: figure.first)
    for part, whole in pairwise(figures):
        if part.kind == "area" and whole.kind == "bare" and _of_owner(scene, part, whole):
            whole.kind = "count"  # '38,000 hectares of the district's 105,000': how large it is
            continue
        close = whole.first - part.last <= _OF_WITHIN and scene.has(
            whole.first - 1, whole.first, "claims.of", "claims.recall"
        )
        close = close or (
            whole.first - part.last <= _OF_WITHIN and scene.at(part.last, "claims.share-of")
        )  # '12 out of the 40 square kilometres'
        owned = whole.first - part.last <= _OF_OWNER and scene.has(
            part.last, part.last + 1, "claims.of", "claims.recall"
        )
        close = close or (
            owned and scene.at(whole.first - 1, "claims.genitive")
        )  # 'of the region's 1.7 million hectares'
        planned = owned and close is False and scene.has(part.last + 1, whole.first, "claims.future")
        if part.kind == "area" and whole.kind == "bare" and owned and scene.at(whole.first - 1, "claims.genitive"):
            whole.kind, part.last = "count", whole.last  # '38,000 hectares of the district's 105,000 are mined'
            continue
        out_of = whole.rule == "count.out-of" and part.kind == "bare" and scene.at(whole.last - 1, "area")
        if not (whole.kind == "area" or out_of) or not (close or planned) or part.kind not in ("area", "bare"):
            continue
        if planned:  # 'Only 96 of the planned 300 hectares were cleared.'
            whole.action = "planned"
        elif scene.value("action.past", whole.last) is None:  # not '2.1 of the 5.6 square kilometres cleared'
            whole.kind = "count"
        if (part.value or 0) * _MAGNITUDE < (whole.value or 0):
            part.kind = "count"  # '6.3 of 11.2 million square metres': whether they are millions, nobody says
        elif part.kind == "bare":
            part.kind, part.measure = "area", "land_area"
            part.unit = whole.number.unit if whole.number else None


def _of_owner(scene: Scene, part: Figure, whole: Figure) -> bool:
    close = whole.first - part.last <= _OF_OWNER and scene.at(whole.first - 1, "claims.genitive")
    return close and scene.has(part.last, part.last + 1, "claims.of", "claims.recall", "claims.share-of")


def in_other_unit(scene: Scene, figures: list[Figure]) -> None:
    """'1,272 square kilometres of land (491 square miles)': the second is no surface of its own, nor the whole of a
    part."""
    for a, b in pairwise(figures):
        if a.kind == b.kind == "area" and scene.at(b.first - 1, "=(") and scene.at(b.last, "=)"):
            units = {f.number.unit for f in (a, b) if f.number}
            named = b.first - a.last <= _OF_LAND and len(units) > 1
            if b.first == a.last + 1 or (named and not scene.has(a.last, b.first - 1, "punct", "figure")):
                b.kind = "count"


def few_of_few(scene: Scene, figure: Figure) -> bool:
    """'three out of four minefields': a share, and no three of them."""
    if not figure.partitive or figure.at is None or not scene.at(figure.at + 1, "claims.share-of"):
        return False
    of = scene.number_in(figure.at + 1, figure.last)
    return of is not None and (scene.numbers[of].value or _FEW) < _FEW


def ground_of_devices(scene: Scene, figure: Figure, match: Match) -> None:
    """'took 4,100 mines out of 31 hectares': what they lay in, and no whole that the mines are a share of."""
    if match.rule.id == _OUT_OF and scene.at(match.outer_first - 1, "device") and scene.at(match.last - 1, "area"):
        figure.label, figure.rule, figure.kind, figure.measure = "AREA", "land.area", "area", "land_area"
