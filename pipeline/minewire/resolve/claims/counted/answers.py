"""Answers: 'How many mines did your team lift? – It is 194.' gives a bare number what was asked for."""

from __future__ import annotations

from dataclasses import dataclass

from minewire.resolve.claims.done.triggers import triggers
from minewire.resolve.claims.figure import EXPLOSIVE, TYPED_MINES, Figure
from minewire.resolve.claims.scene import Scene
from minewire.resolve.claims.story import Story

_IT_IS = "figure.it-is"
_MARKS = 3  # units that end a question: its mark, quotes
_NOUN = 6  # units from 'how many' to what is asked for
_NAME = 6  # units of the name of whoever answers, with its colon
_OPENS = 6  # units of an answer before its number: 'A: I think it is'
_FOLLOWS, _AGAIN = 2, 3  # sentences from a question to its answer, and to the next question of a row
_NOUNS = ("person.outcome-noun", "incident", "hazard", "device", "device.pronoun", "unit.area", "person", "claims.land")
_SHORT = 14  # units of such a question
_KINDS = 2  # of devices


@dataclass(frozen=True, slots=True)
class Asked:
    """What a question asks the number of."""

    sentence: int
    kind: str
    measure: str | None
    unit: str | None
    action: str | None
    outcome: str | None
    whether: bool = False  # 'Has anybody been hurt?': only how many at once, or nobody, answers


def answer(scene: Scene, index: int, figures: list[Figure], story: Story) -> None:
    """Give the number that answers a question what was asked for."""
    asked = story.asked
    if asked is not None and 0 < index - asked.sentence <= _FOLLOWS:
        first, last = scene.sentences[index]
        named = scene.some(first, min(first + _NAME, last), "=:")  # 'L. Hasan: From May 10, 2020 till now, 194.'
        first = first if named is None else named + 1
        told = next((f for f in figures if f.kind != "count"), None)
        if told is not None and told.rule == _IT_IS:
            told.label = "BARE"  # 'By June it was 3,114.' answers rather than goes on
        if told is None or told.label != "BARE" or told.kind != "bare" or told.first - first > _OPENS:
            return
        apart = asked.whether and told.value != 0 and told.first - first > 1
        if apart or (asked.kind == "area" and asked.unit is None):
            return  # 'How much land? – 31 hectares.' tells its unit itself
        if told.outcome is None and told.action is None and _ends(scene, told):
            _take(told, asked)
            if told.value == 0 and scene.has(first, told.first, "claims.crew"):
                told.facets["status"] = "deminer"  # 'Has anyone been hurt? – In our team nobody.'
                told.device = _handled(story)
            kinds = (scene.value("device.modifier", unit) for unit in range(first, told.first))
            if told.kind == "device" and (kind := next(filter(None, kinds), None)) is not None:
                told.measure = kind  # 'Anti-personnel, 1,712.'


def ask(scene: Scene, index: int, story: Story) -> None:
    """Keep the question that a sentence asks."""
    story.asked = _question(scene, index, story.asked) or story.asked


def _handled(story: Story) -> str | None:
    """What a team that has told of its finds could have been hurt by."""
    kinds = {f.measure for f in story.figures if f.kind == "device" and f.measure}
    if len(kinds) < _KINDS:
        return next(iter(kinds), None)
    return "mine" if kinds <= {"mine", *TYPED_MINES} else EXPLOSIVE


def _take(figure: Figure, asked: Asked) -> None:
    figure.kind, figure.measure, figure.unit = asked.kind, asked.measure, asked.unit
    figure.action, figure.outcome = asked.action, asked.outcome


def _ends(scene: Scene, figure: Figure) -> bool:
    """Whether nothing that could be counted follows the number."""
    at, ends = (
        figure.last,
        ("punct", "para", "date", "claims.where", "claims.and", "claims.adverb", "quote", "claims.plan-done"),
    )
    return at >= len(scene.tape) or scene.has(at, at + 1, *ends, "link.including", "claims.within", "claims.in")


def _question(scene: Scene, index: int, before: Asked | None) -> Asked | None:
    first, last = scene.sentences[index]
    if not scene.has(max(first, last - _MARKS), last, "=?"):
        return None
    how = scene.some(first, last, "claims.how-many")
    if how is None:
        again = before is not None and index - before.sentence <= _AGAIN and scene.has(first, first + 3, "claims.and")
        noun = scene.some(first, last, *_NOUNS) if again else None
        if noun is not None and before is not None:
            return _asked(scene, index, noun, before.action, before.outcome)
        return _whether(scene, index)
    noun = scene.some(how + 1, min(how + _NOUN, last), *_NOUNS, "outcome.past", "outcome.state")
    if noun is None:
        return None
    outcomes = [t for t in triggers(scene, index, "outcome") if t.unit >= noun]
    actions = [t for t in triggers(scene, index, "action") if t.unit > noun]
    on = before is not None and index - before.sentence <= _AGAIN + 1 and scene.has(first, first + 3, "claims.and")
    if on and before is not None and before.action and not actions and last - noun <= _MARKS:
        return _asked(scene, index, noun, before.action, None)  # 'And how many mines?'
    return _asked(scene, index, noun, actions[-1].value if actions else None, outcomes[0].value if outcomes else None)


def _whether(scene: Scene, index: int) -> Asked | None:
    """'Have there been accidents? – Two.', 'Have you lost colleagues? – Three.', 'Has anybody been hurt? – Nobody.'"""
    first, last = scene.sentences[index]
    if not scene.has(first, first + _OPENS, "claims.passive", "claims.perfect") or last - first > _SHORT:
        return None
    lost = scene.some(first, last, "outcome.lost")
    if lost is not None and scene.has(lost + 1, last, "person"):
        return Asked(index, "person", None, None, None, "killed")
    anybody = scene.some(first, last, "claims.anybody")
    outcomes = triggers(scene, index, "outcome") if anybody is not None else []
    if outcomes and anybody is not None and anybody < outcomes[0].unit:
        return Asked(index, "person", None, None, None, outcomes[0].value, whether=True)
    noun = scene.some(first, last, "incident", "person.outcome-noun")
    return None if noun is None else _asked(scene, index, noun, None, None)


def _asked(scene: Scene, index: int, noun: int, action: str | None, outcome: str | None) -> Asked | None:
    if told := scene.value("person.outcome-noun", noun):
        return Asked(index, "person", None, None, None, outcome or told)
    if scene.at(noun, "incident"):
        return Asked(index, "incident", "incident", None, None, None)
    if scene.has(noun, noun + 1, "person", "outcome.past", "outcome.state"):
        return Asked(index, "person", None, None, None, outcome) if outcome else None
    if action is None:
        return None
    if scene.at(noun, "claims.land"):
        return Asked(index, "area", "land_area", None, action, None)
    if scene.at(noun, "hazard"):
        return Asked(index, "hazard", "hazardous_area", None, action, None)
    if unit := scene.value("unit.area", noun):
        return Asked(index, "area", "land_area", unit, action, None)
    if scene.has(noun, noun + 1, "device", "device.pronoun"):
        return Asked(index, "device", scene.value("device", noun) or EXPLOSIVE, None, action, None)
    return None
