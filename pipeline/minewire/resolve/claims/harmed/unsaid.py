"""Causes of harm that go without saying in an article about mines."""

from __future__ import annotations

from minewire.resolve.claims.figure import Figure
from minewire.resolve.claims.scene import Scene
from minewire.resolve.claims.story import Story

from .limbs import names_limb

_SURE = 3  # how far an article must be of mines for what it does not say


def lost_limb(scene: Scene, figure: Figure, story: Story) -> bool:
    """'My brother lost his leg': in mine news a limb is lost to a mine."""
    if figure.trigger is None or story.topic < _SURE:
        return False
    return any(names_limb(scene, unit) for unit in range(figure.trigger, min(figure.trigger + 3, len(scene.tape))))


def just_cleared(figure: Figure, story: Story) -> Figure | None:
    """The devices that the sentence before dealt with."""
    last = story.figures[-1] if story.figures else None
    dealt = last is not None and last.kind == "device" and last.action and figure.sentence - last.sentence == 1
    return last if dealt else None
