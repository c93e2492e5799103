"""Lines over a list, and questions: they tell what was done to the things in the rows below, or in the answer."""

from __future__ import annotations

from minewire.resolve.claims.counted.tables import CLEARING
from minewire.resolve.claims.figure import Figure
from minewire.resolve.claims.scene import Scene
from minewire.resolve.claims.story import Heading, Story

# A heading is a line of at most so many units.
_HEADING_UNITS = 14
_MARKS = 3  # units that end a question: its mark, quotes


def read_heading(scene: Scene, index: int, figures: list[Figure], story: Story) -> None:
    """A short line without figure and full stop is the heading of the rows below it; a full sentence ends them."""
    first, last = scene.sentences[index]
    asked = index if scene.has(max(first, last - _MARKS), last, "=?") else -2
    story.heading = None if asked == index or scene.has(last - 1, last, "=.", "=!") else story.heading
    if not figures and last - first <= _HEADING_UNITS and not scene.has(last - 1, last, "=.", "=!"):
        forms = ("past", "active", *(["state"] if asked == index else []))
        unit = next((v for u in range(first, last) if (v := scene.value("unit.area", u))), None)
        heads = [u for u in range(first, last) if not scene.at(u - 1, "claims.press")]
        heads = [u for u in heads if unit is None or not scene.at(u, "action.items")]  # not 'Sown, ha'
        told = [
            v for u in heads if (v := next(filter(None, (scene.value(f"action.{form}", u) for form in forms)), None))
        ]
        action = "cleared" if "cleared" in told else told[0] if told else _gone_over(scene, first, last)
        if action is None and unit is not None and scene.has(first, last, *CLEARING):
            action = "cleared"  # 'Clearance in 2024, by operator (square metres):'
        incident = scene.has(first, last, "incident")
        if action or unit or incident:
            story.heading = Heading(action, unit, incident and not action, asked)


def _gone_over(scene: Scene, first: int, last: int) -> str | None:
    """'Since May the operations have covered:'"""
    verb = scene.some(first, last, "claims.covered")
    crew = verb is not None and scene.has(first, verb, "claims.crew", "claims.operations", "person.deminer")
    return "cleared" if crew and scene.has(last - 1, last, "=:") else None


def answers(scene: Scene, index: int, story: Story) -> bool:
    """'What has your team cleared? – Since May, 31 hectares.': an answer without a verb takes that of its question."""
    asked = story.heading is not None and story.heading.asked == index - 1
    return asked and not scene.has(*scene.sentences[index], "claims.passive", "claims.perfect", "claims.verb")
