"""Who is named beside victims and is no further one: their kin, their names behind them, what is done with some."""

from __future__ import annotations

from minewire.resolve.claims.figure import Figure
from minewire.resolve.claims.scene import Scene

_KIN = ("person.kin", "person.parent")
_VERBS = ("outcome.past", "outcome.state", "outcome.active", "claims.passive", "claims.perfect", "figure", "person")
_NAMES = ("cap", "punct", "claims.and", "age", "claims.dash")
_OPENS = ("=,", "=:", "=(", "claims.dash")


def drop_no_second(scene: Scene, figures: list[Figure]) -> None:
    """Make counts of nothing of those that are no further victims."""
    for position, figure in enumerate(figures):
        if figure.kind == "person" and figure.number is not None and (figure.value or 0) > 1:
            _take_names(scene, figure, figures[position + 1 :])
        nobody = _kin_of_victims(scene, figure) or _of_kin(scene, figure) or _of_law(scene, figure)
        nobody = nobody or _their_age(scene, figure)
        if nobody or _taken_away(scene, figure) or _his_brother(scene, figure, figures[:position]):
            figure.kind, figure.outcome = "count", None


def _their_age(scene: Scene, figure: Figure) -> bool:
    """'Seven pupils aged 14-17 received burns': no victim of fourteen."""
    return figure.label == "IMPLIED" and scene.at(figure.first, "age") and scene.at(figure.first - 1, "claims.aged")


def _kin_of_victims(scene: Scene, figure: Figure) -> bool:
    """'an uncle of four of the children killed': the participle behind them tells it of them alone."""
    at = figure.trigger
    if figure.label != "IMPLIED" or at is None or not scene.has(figure.last - 1, figure.last, *_KIN):
        return False
    theirs = scene.at(figure.last, "claims.of") and at > figure.last and scene.has(at - 1, at, "person")
    return theirs and scene.at(at, "outcome.past") and not scene.has(figure.last, at, "=,", "claims.passive")


def _of_kin(scene: Scene, figure: Figure) -> bool:
    """'the father of one of the boys'."""
    return (
        figure.label == "PART"
        and scene.at(figure.first - 1, "claims.of")
        and scene.has(figure.first - 2, figure.first - 1, *_KIN)
    )


def _of_law(scene: Scene, figure: Figure) -> bool:
    """'a breach of rules that caused the death of two or more persons': what an article of a law is about."""
    if figure.at is None or figure.label != "PEOPLE" or not scene.at(figure.first - 1, "claims.of"):
        return False
    return scene.rules.lexicon("claims.or-more").value(scene.tape.unit(figure.at).lower()) is not None


def _taken_away(scene: Scene, figure: Figure) -> bool:
    """'Two soldiers were injured. One of them was flown to Bamako.': no news of how he came to harm."""
    whole = figure.parent
    if figure.label != "PART" or whole is None or whole.outcome != "injured" or whole.sentence == figure.sentence:
        return False
    at = figure.last
    while scene.has(at, at + 1, "claims.passive", "claims.perfect", "claims.also"):
        at += 1
    _, last = scene.sentences[figure.sentence]
    return at > figure.last and scene.at(at, "claims.taken-away") and not scene.has(at, last, *_VERBS[:3])


def _his_brother(scene: Scene, figure: Figure, before: list[Figure]) -> bool:
    """'The two boys, Ivan and his brother Joel, were treated': one of them by name."""
    if figure.rule != "casualty.implied-kin" or not scene.has(figure.last - 1, figure.last + 1, "cap"):
        return False
    group = next((f for f in reversed(before) if f.number is not None and f.kind == "person"), None)
    if group is None or (group.value or 0) < 2 or not scene.at(group.first - 1, "claims.definite"):
        return False
    gap = range(group.last, figure.first)
    return scene.at(group.last, "=,") and all(scene.has(unit, unit + 1, *_NAMES) for unit in gap)


def _take_names(scene: Scene, figure: Figure, behind: list[Figure]) -> None:
    """'Three soldiers of the brigade – Ali Noor (b. 1995), Omar Said and Isa Hadi – were killed': they are told by
    name before their verb."""
    names: list[Figure] = []
    end = figure.last
    for other in behind:
        if other.label != "NAMED" or scene.has(end, other.first, *_VERBS):
            break
        names.append(other)
        end = other.last
    if len(names) != figure.value or not scene.has(figure.last, names[0].first, *_OPENS):
        return
    if figure.outcome is None:
        figure.outcome, figure.trigger = names[-1].outcome, names[-1].trigger
    for name in names if figure.outcome == names[-1].outcome else ():
        name.kind, name.outcome = "count", None
