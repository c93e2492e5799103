"""Status, sex and age group of victims, from the words round a mention."""

from __future__ import annotations

from .figure import Figure, read_facets
from .scene import Scene


def predicate_facets(scene: Scene, figure: Figure) -> None:
    """Facets round the mention: 'six were boys', 'two sisters aged 8 and 11', 'civilians accounted for 113'."""
    tape = scene.tape
    at = figure.last
    while scene.at(at, "claims.passive"):
        at += 1
    if scene.at(at, "age"):
        read_facets(scene, figure, at, at + 1)
    elif scene.at(at, "=,") and scene.at(at + 1, "age"):
        read_facets(scene, figure, at + 1, at + 2)
    elif at > figure.last or figure.label in ("PART", "BARE", "PREDICATE"):
        stop = scene.some(at, at + 6, "punct", "figure", "para") or min(at + 6, len(tape))
        read_facets(scene, figure, at, min(stop, len(tape)))
    if scene.has(at, at + 1, "claims.below") and (limit := scene.numbers.get(at + 1)) and (limit.value or 99) <= 18:
        figure.facets["age_group"] = "child"
    if scene.has(figure.first - 1, figure.first, "claims.account"):
        read_facets(scene, figure, max(figure.first - 4, scene.sentences[figure.sentence][0]), figure.first)
    if figure.label == "NAMED":
        start = scene.some(figure.first - 8, figure.first, "=,", "claims.and", "para")
        while (
            start is not None and (later := scene.some(start + 1, figure.first, "=,", "claims.and", "para")) is not None
        ):
            start = later
        read_facets(scene, figure, figure.first - 8 if start is None else start + 1, figure.first)
    if figure.value == 1 and "sex" not in figure.facets:
        _sex_of_pronoun(scene, figure)
    if "status" not in figure.facets and scene.has(figure.first - 6, figure.last, "person.agency-staff"):
        _, last = scene.sentences[figure.sentence]
        if scene.has(figure.first - 6, min(figure.last + 6, last), "device.agency", "claims.own"):
            figure.facets["status"] = "deminer"


def _sex_of_pronoun(scene: Scene, figure: Figure) -> None:
    """'lost his left foot', 'as his vehicle ran over': the pronoun of the victim's own clause."""
    tape = scene.tape
    _, last = scene.sentences[figure.sentence]
    words = tape.slice(figure.trigger, figure.trigger + 1).lower().split() if figure.trigger is not None else []
    end = scene.some(figure.last, last, "=;", "person", "quote") or last
    pronoun = scene.some(figure.last, min(end, figure.last + 14), "person.male", "person.female")
    if pronoun is not None and not scene.at(pronoun, "person"):
        words.append(tape.unit(pronoun).lower())
    for sex in ("male", "female"):
        lexicon = scene.rules.lexicon(f"person.{sex}")
        if any(lexicon.value(word) for word in words):
            figure.facets["sex"] = sex
            return
