"""'Others' behind devices: more of the devices, where no word tells of people."""

from __future__ import annotations

from minewire.resolve.claims.figure import WENT_OFF, Figure
from minewire.resolve.claims.scene import Scene

_CLAUSE = 14  # units behind 'two others' in which people come to harm
# What may stand between 'two others' and 'were' that these are not counted by.
_NO_NOUN = ("claims.passive", "claims.perfect", "claims.adverb", "claims.relative", "claims.stop", "device", "person",
            "claims.where", "outcome.past", "action.past", "device.pronoun")  # fmt: skip
_OF_PEOPLE = ("outcome.past", "outcome.state", "outcome.active", "outcome.struck", "outcome.carried", "outcome.suffer")


def others_of_devices(scene: Scene, figures: list[Figure]) -> None:
    """'Sappers found 12 mines, and three others were destroyed': a bare number, which goes on counting the mines."""
    for position, figure in enumerate(figures):
        if figure.rule == "casualty.others" and _of_own_noun(scene, figure.last):
            figure.kind = "count"
            continue
        alone = figure.at == figure.last - 2 and scene.at(figure.last - 1, "person.others")
        if figure.kind != "person" or not alone:
            continue
        before = [f for f in figures[:position] if f.kind != "count"]
        last = scene.sentences[figure.sentence][1]
        if scene.has(figure.last, min(figure.last + _CLAUSE, last), *_OF_PEOPLE):
            continue
        if before and all(f.kind == "device" or f.rule == WENT_OFF for f in before):
            figure.kind, figure.label, figure.rule = "bare", "BARE", "figure.bare"
        elif not before and _beside_one(scene, figure):
            figure.kind, figure.label, figure.rule = "bare", "PEOPLE-PRONOUN", "casualty.others"


def _of_own_noun(scene: Scene, at: int) -> bool:
    """'Three more villages have been searched', 'two more schools were cleared': a noun that no list holds."""
    noun = scene.at(at, "lower") and not scene.has(at, at + 1, *_NO_NOUN)
    return noun and scene.has(at + 1, at + 2, "claims.passive", "claims.perfect")


def _beside_one(scene: Scene, figure: Figure) -> bool:
    """'A mine was defused there, and four others were removed': no person is told of before."""
    first, _ = scene.sentences[figure.sentence]
    return scene.has(first, figure.first, "device") and not scene.has(first, figure.first, "person", "outcome.past")
