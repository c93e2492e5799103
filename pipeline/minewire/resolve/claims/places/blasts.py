"""What a sentence goes on with: the blast told before, a part or the bulk of what was counted."""

from __future__ import annotations

from minewire.resolve.claims.figure import Figure
from minewire.resolve.claims.scene import Scene

_INCLUDING = 3  # units of ', including about'
_OPENS = 3  # units of 'The bulk of'
_ABOVE_ALL = 2  # units of 'particularly in'


def in_the_blast(scene: Scene, index: int) -> bool:
    """'Another deminer was hurt in the incident': a sentence about the accident told last."""
    first, last = scene.sentences[index]
    for unit in range(first, last):
        mishap = scene.has(unit, unit + 1, "incident", "claims.mishap", "cause.explosion")
        if mishap and scene.at(unit - 1, "claims.definite"):
            return scene.at(unit - 2, "claims.amid")
    return False


def the_blast(scene: Scene, span: tuple[int, int]) -> int | None:
    """The unit of 'the blast' in 'The dead included two girls, said the doctor, who put the blast in Khogyani', or of
    'the bomb' that went off."""
    first, last = span
    for unit in range(first + 1, last):
        if not scene.at(unit - 1, "claims.definite"):
            continue
        weapon = scene.at(unit, "device") and scene.has(unit + 1, unit + 2, "cause.trigger")
        if weapon or scene.has(unit, unit + 1, "incident", "claims.mishap", "cause.explosion"):
            return unit
    return None


def in_between(scene: Scene, figure: Figure, part: Figure) -> bool:
    """'Seventeen people, including 14 children, were killed in Libya': the whole's verb and place stand behind a
    part."""
    if figure.trigger is None or not scene.at(figure.last, "=,"):
        return False
    return part.first - figure.last <= _INCLUDING and figure.trigger >= part.last


def above_all(scene: Scene, first: int) -> bool:
    """'Roads are closed, particularly in Unity, Jonglei and Lakes': the list of which `first` is the begin is not
    all."""
    return scene.has(first - _ABOVE_ALL, first, "claims.above-all", "claims.mostly")


def of_share(scene: Scene, first: int) -> bool:
    """'The bulk of them', 'Most were', but not 'The most serious one'."""
    share = scene.some(first, first + _OPENS, "claims.share")
    ranked = share is not None and scene.at(share, "claims.superlative")
    return share is not None and not (ranked and scene.at(share - 1, "claims.definite"))
