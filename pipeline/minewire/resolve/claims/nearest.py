"""Which periods and places of a long sentence can be those of a figure: only what stands near it is asked for a price.

A price is at least the way between the two (near.apart), so what lies farther than may be paid, or than what was found,
need not be asked. In a short sentence everything is asked: that costs less than to choose.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator
from heapq import merge
from operator import attrgetter

from .figure import Figure
from .near import BEFORE, FAR
from .places.grounds import Ground
from .scene import Scene
from .times.ends import Spot

_FEW = 8  # grounds or spots
_LEADING = 5  # spots that can stand at the beginning of a sentence
_first = attrgetter("first")


class Reach:
    """The grounds of a sentence by where they stand, for figures that pay `most` at most."""

    def __init__(self, grounds: list[Ground], most: float) -> None:
        self._grounds, self._behind, self._before = grounds, most, most / BEFORE
        self._order: list[tuple[int, int]] = []
        if len(grounds) > _FEW:
            self._order = sorted((ground.first, number) for number, ground in enumerate(grounds))
            self._before += max(ground.last - ground.first for ground in grounds)

    def of(self, figure: Figure) -> list[Ground]:
        """The grounds that a figure can reach, and perhaps some more, in the order given."""
        if not self._order:
            return self._grounds
        low = bisect_left(self._order, (figure.first - self._before,))
        high = bisect_right(self._order, (figure.last + self._behind, len(self._grounds)))
        return [self._grounds[number] for number in sorted(number for _, number in self._order[low:high])]


def cheapest(
    scene: Scene,
    figure: Figure,
    figures: list[Figure],
    spots: list[Spot],
    price: Callable[[Spot], float | None],
    *,
    opens: tuple[float, float],
) -> tuple[float, Spot] | None:
    """The first of the cheapest spots and its price, None where every one costs FAR or more. `price` is None for a spot
    that cannot be the figure's; `opens` is the least that one before the figure costs when it opens its clause, and
    what each figure costs that it then passes over; figures and spots are those of the sentence, in order."""
    best: tuple[float, int] | None = None
    few = len(spots) <= _FEW
    order = ((0.0, n) for n in range(len(spots))) if few else _outward(scene, figure, figures, spots, opens)
    for least, number in order:
        if least >= FAR or (best is not None and least > best[0]):
            break
        asked = price(spots[number])
        if asked is None or asked >= FAR:
            continue
        nearer = best is not None and asked == best[0] and spots[best[1]].last <= spots[number].first < figure.first
        if best is None or (asked, number) < best or nearer:
            best = asked, number
    return (best[0], spots[best[1]]) if best is not None else None


def _outward(
    scene: Scene, figure: Figure, figures: list[Figure], spots: list[Spot], opens: tuple[float, float]
) -> Iterator[tuple[float, int]]:
    """The numbers of the spots from the nearest to the farthest, each with the least that it can cost; over a semicolon
    only what leads the sentence is told of a figure."""
    stops = scene.units("=;")
    here, before = bisect_left(spots, figure.first, key=_first), bisect_left(stops, figure.first)
    stop = stops[before - 1] if before and stops[before - 1] > figures[0].first else -1
    following = bisect_left(stops, figure.last)
    end = len(spots) if following == len(stops) else bisect_left(spots, stops[following], key=_first)
    behind = ((float(max(spots[n].first - figure.last, 0)), n) for n in range(here, end))
    return merge(_before(figure, figures, spots[:here], opens, stop), behind)


def _before(
    figure: Figure, figures: list[Figure], spots: list[Spot], opens: tuple[float, float], stop: int
) -> Iterator[tuple[float, int]]:
    """Those before the figure, from the last to the first; the ones before `stop` only where they lead."""
    least, each = opens
    at = bisect_left(figures, figure.first, key=_first)
    for number in range(len(spots) - 1, -1, -1):
        last = spots[number].last
        if last <= stop:
            yield from ((least, lead) for lead in range(min(number + 1, _LEADING)) if spots[lead].leads)
            return
        while at and figures[at - 1].first >= last:
            at -= 1
            least += each * (figures[at].trigger != figure.trigger)
        yield min(max(figure.first - last, 0) * BEFORE, least), number
