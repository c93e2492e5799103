"""What a later sentence tells of people whom one before only counts, for the ledger."""

from __future__ import annotations

from minewire.resolve.claims.done.beside import right_near
from minewire.resolve.claims.done.triggers import triggers
from minewire.resolve.claims.figure import Figure
from minewire.resolve.claims.scene import Scene

_HEAD = 3  # units from the opening of a sentence to the noun of its subject


def told_further(scene: Scene, figure: Figure, figures: list[Figure]) -> str | None:
    """'Two men stood at the door when shots rang out. They were hit in the legs.': several people, the only ones of
    their sentence, whom the next one takes up by a pronoun or their noun and brings to harm."""
    following = figure.sentence + 1
    if not _plural(figure) or figure.outcome or following >= len(scene.sentences):
        return None
    if any(other is not figure and (_plural(other) or other.outcome) for other in figures):
        return None
    subject = _subject(scene, figure, *scene.sentences[following])
    if subject is None:
        return None
    told = {trigger.unit: trigger for trigger in triggers(scene, following, "outcome")}
    trigger, _ = right_near(scene, subject, told) if told else (None, False)
    if trigger is None or scene.has(subject, trigger.unit, "claims.negation", "claims.unreal", "claims.future"):
        return None
    return trigger.value


def _plural(figure: Figure) -> bool:
    counts = figure.kind == "person" and figure.number is not None
    return counts and (figure.value or figure.bounds[0] or 0) > 1


def _subject(scene: Scene, figure: Figure, first: int, last: int) -> int | None:
    """The unit behind the subject of a sentence, when that can be the people of the figure."""
    while first < last and scene.has(first, first + 1, "quote", "claims.quote"):
        first += 1
    if scene.at(first, "claims.they"):
        return first + 1
    if not scene.at(first, "claims.definite"):
        return None
    for unit in range(first + 1, min(first + _HEAD, last)):
        if scene.at(unit, "person") or scene.at(unit, "person.victim"):
            return unit + 1 if _same(scene, figure, unit) else None
    return None


def _same(scene: Scene, figure: Figure, unit: int) -> bool:
    """'the men', 'the victims', or those of the same standing: 'two agents … the policemen'."""
    head = scene.tape.unit(figure.last - 1).lower()
    if scene.tape.unit(unit).lower() == head or scene.has(unit, unit + 1, "person.victim", "person.anybody"):
        return True
    return scene.at(unit, "person.military") and scene.at(figure.last - 1, "person.military")
