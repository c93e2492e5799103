"""Victims that a text points to as those told before: 'both men', 'Confirming the death of two jawans in the blast'."""

from __future__ import annotations

from .figure import Figure
from .scene import Scene

_COUNTED = ("PEOPLE", "OUTCOME", "BARE")


def named_colleague(scene: Scene, figure: Figure) -> bool:
    """'His colleague Ali Noor and a policeman were struck by splinters': by name, so one of those counted before."""
    kin = figure.rule == "casualty.implied-kin" and scene.has(figure.last - 1, figure.last, "person.colleague")
    return kin and scene.at(figure.last, "cap")


def of_that_blast(scene: Scene, figure: Figure) -> bool:
    """'No one knows who laid the mine that injured his sister': one victim who was told of before."""
    at = figure.first - 1
    told = (
        figure.label == "IMPLIED" and figure.trigger == at and scene.has(at - 1, at, "claims.relative", "device.that")
    )
    return told and scene.at(at - 2, "device") and scene.at(at - 3, "claims.definite")


def of_those_cases(scene: Scene, figure: Figure) -> bool:
    """'In these cases two people died', 'They cost the lives of four': harm by the accidents told right before."""
    if figure.kind != "person":
        return False
    first = scene.opening(figure.sentence)
    if scene.at(first, "claims.they"):
        return not scene.has(first + 1, first + 2, "claims.passive", "claims.perfect")
    within = scene.at(first, "claims.in")
    return scene.at(first + within, "link.these") and scene.has(
        first + within + 1, first + within + 2, "incident", "claims.accidents"
    )


def pointed_to(scene: Scene, figure: Figure) -> bool:
    """'Both men were taken to hospital', 'the two women': people who were told of before."""
    if figure.label not in ("PEOPLE", "OUTCOME") or figure.at != figure.first or (figure.value or 0) < 2:
        return False
    both = scene.rules.lexicon("claims.both").value(scene.tape.unit(figure.first).lower())
    return both is not None or scene.at(figure.first - 1, "claims.definite")


def in_that_accident(scene: Scene, figure: Figure) -> bool:
    """'Confirming the death of two jawans in the blast', 'As a result, seven people were killed': told of before, where
    the sentence names no other place."""
    if figure.label not in _COUNTED or figure.parent is not None or (figure.value or 0) < 2:
        return False
    first, last = scene.sentences[figure.sentence]
    if scene.has(first, last, "place"):
        return False
    blasts = (unit for unit in range(first + 1, last) if scene.at(unit - 1, "claims.definite"))
    return scene.at(first, "claims.as-result") or any(
        scene.has(u, u + 1, "incident", "cause.explosion") for u in blasts
    )
