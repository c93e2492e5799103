"""What a toll tells of its victims: the words that introduce it, and those right behind its number."""

from __future__ import annotations

from minewire.resolve.claims.figure import Figure
from minewire.resolve.claims.harmed.own_facets import read_facets
from minewire.resolve.claims.parts.tolls import introduced
from minewire.resolve.claims.scene import Scene
from minewire.ruleset import Match

_BOTH = "killed_or_injured"
_OF_TOLL = ("outcome.past", "outcome.state", "person.outcome-noun", "outcome.tally", "outcome.toll")


def read_toll(scene: Scene, figure: Figure, match: Match) -> None:
    """Outcome and facets of a toll: 'the civilian death toll', 'brings to 11 the number of soldiers killed'."""
    figure.outcome = introduced(scene, match.outer_first, match.outer_last)
    told = [value for name in _OF_TOLL if (value := scene.value(name, figure.last))]
    if told and (told[0] == _BOTH or figure.outcome == _BOTH):
        # 'a toll of 6,300 killed and wounded', 'with 243 casualties', 'stood at 14 killed and 9 hurt'
        figure.outcome, figure.last = told[0], figure.last + (told[0] != _BOTH)
    end = scene.some(match.outer_first, match.first, "figure", "=,")
    begin = match.outer_first - (not scene.at(match.outer_first, "claims.puts"))  # not 'He put casualties at'
    read_facets(scene, figure, begin, match.first if end is None else end)
    read_facets(scene, figure, match.last, match.outer_last)
