"""Members of a list that are no part of the member before them, but of what that one is a part of."""

from __future__ import annotations

from minewire.resolve.claims.figure import Figure
from minewire.resolve.claims.harmed.facets import others
from minewire.resolve.claims.scene import Scene

from .wholes import compatible, fits


def resettle(scene: Scene, figures: list[Figure]) -> None:
    """'nine children, seven of them boys, and three women', '640 civilians, 89 of them children, and 231 soldiers'."""
    for figure in figures:
        whole = figure.parent
        if whole is None or figure.kind != "person" or whole not in figures or figure.label == "PREDICATE":
            continue
        if others(figure, whole) or _rest(scene, figure, whole):
            above = whole.parent
            figure.parent = above if above is not None and compatible(figure, above) and fits(figure, above) else None


def _rest(scene: Scene, figure: Figure, whole: Figure) -> bool:
    """Whether a list that ends with a comma and 'and' goes on with what the whole leaves of its own total."""
    total = whole.parent
    if total is None or total.value is None or not scene.at(figure.first - 1, "claims.and"):
        return False
    return scene.at(figure.first - 2, "=,") and (whole.value or 0) + (figure.value or 0) == total.value
