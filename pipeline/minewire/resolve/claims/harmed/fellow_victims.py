"""What victims have in common with those told beside them: status, outcome, the toll they belong to."""

from __future__ import annotations

from minewire.resolve.claims.figure import Figure
from minewire.resolve.claims.parts.tolls import victims
from minewire.resolve.claims.parts.wholes import of_both
from minewire.resolve.claims.scene import Scene
from minewire.resolve.claims.story import Story

_FURTHER = ("casualty.implied-further", "casualty.one-more-hurt")


def hurt(figure: Figure, before: list[Figure]) -> Figure | None:
    """'Three rangers were injured, one seriously': those whose part a number with such an adverb is."""
    whole = next((f for f in reversed(before) if f.kind == "person"), None)
    fits = whole is not None and whole.outcome == "injured" and (figure.value or 0) < (whole.value or 0)
    return whole if fits else None


def same_people(scene: Scene, figure: Figure, before: list[Figure]) -> None:
    """'killed 92 civilians and maimed 156': both were civilians."""
    group = next((f for f in reversed(before) if f.kind == "person" and f.parent is None), None)
    if group is None or figure.value == 0 or scene.has(group.last, figure.first, "=;"):
        return
    another = scene.at(figure.first - 1, "claims.another") and scene.has(group.last, figure.first, "claims.while")
    if not (another or scene.has(group.last, figure.first, "claims.and")):  # '…, while another 163 were hurt'
        return
    close = group.number is not None and not scene.has(group.last, figure.first, "link.partitive", "figure", "=,")
    for facet, value in group.facets.items():
        if facet == "status" or close:
            figure.facets.setdefault(facet, value)


def same_noun(scene: Scene, figure: Figure, before: list[Figure], story: Story) -> None:
    """'Three sappers were killed and a fourth hurt': one more of those told last."""
    further = figure.rule in _FURTHER and not scene.at(figure.last - 1, "person")
    more = figure.rule == "casualty.others" and scene.at(figure.last - 1, "claims.more")  # 'Two more were wounded.'
    if not (further or more) or figure.facets:
        return
    opens = figure.first == scene.opening(figure.sentence)  # 'Five soldiers died. … A sixth, wounded, was flown out'
    model = next((f for f in reversed(before) if f.kind == "person"), story.figures[-1] if story.figures else None)
    if model is not None and model.kind == "person" and figure.sentence - model.sentence <= 1 + (further and opens):
        figure.facets.update({facet: told for facet, told in model.facets.items() if further or facet == "status"})


def of_same_work(scene: Scene, figure: Figure, figures: list[Figure]) -> None:
    """'A deminer was killed and his colleague hurt', 'Three deminers were hurt; none was killed', '74 such deaths'."""
    none = figure.value == 0 and scene.rules.lexicon("claims.none-of-them").value(scene.tape.unit(figure.first))
    if figure.kind == "person" and (none or scene.has(figure.first, figure.last, "claims.such")):
        near = [f for f in figures if f.kind == "person" and f.first < figure.first]
        if near and figure.sentence - near[-1].sentence <= 1 and "status" in near[-1].facets:
            figure.facets.setdefault("status", near[-1].facets["status"])
        return
    if figure.kind != "person" or not scene.has(figure.first, figure.last, "person.colleague"):
        return
    before = [f for f in figures if f.kind == "person" and f.first < figure.first and figure.sentence - f.sentence <= 2]
    beside = [f for f in before if f.sentence == figure.sentence][-1:] or [f for f in before if "status" in f.facets][
        -1:
    ]
    if beside and (status := beside[-1].facets.get("status")) is not None:
        figure.facets.setdefault("status", status)


def next_member(scene: Scene, figure: Figure, before: list[Figure]) -> None:
    """'Among the victims were two women and a boy of twelve.': one without a number behind those of a toll. 'The other
    two were a soldier and a nurse': each of those told apart."""
    member = before[-1] if before and figure.label == "IMPLIED" else None
    if member is None or member.kind != "person" or member.parent is None or member.trigger is not None:
        return
    apart = member if member.label == "PREDICATE" else member.parent if member.parent.label == "PREDICATE" else None
    if apart is not None and apart.last - apart.first == 1 and apart.outcome and apart.value != 1:
        told = member is apart and scene.at(member.last, "claims.plural") and figure.first == member.last + 1
        if told or (member is not apart and scene.has(figure.first - 1, figure.first, "claims.and", "=,")):
            figure.outcome, figure.parent, figure.device = apart.outcome, apart, apart.device
        return
    first, _ = scene.sentences[figure.sentence]
    near = figure.first == member.last + 1 or (scene.at(member.last, "claims.who") and scene.at(figure.first - 2, "=,"))
    if near and scene.at(figure.first - 1, "claims.and") and scene.has(first, member.first, "claims.victims"):
        figure.outcome, figure.parent, figure.device = member.outcome, member.parent, member.device


def _goes_another_way(scene: Scene, told: int, figure: Figure) -> bool:
    """Whether people behind 'and' have a verb of their own."""
    joined = scene.has(told, figure.first, "claims.and", "=,")
    return joined and scene.has(figure.last, figure.last + 1, "claims.passive", "claims.perfect")


def victim_group(scene: Scene, figure: Figure, story: Story) -> None:
    """People told apart by who they are ('206 were civilians', 'among the victims 136 deminers') belong to a toll."""
    if figure.number is None:
        return
    first, _ = scene.sentences[figure.sentence]
    told = scene.some(first, figure.first, "claims.victims")
    if told is not None and scene.has(told, figure.first, "claims.while", "=;", "cause.other"):
        told = None  # 'killed 14, while drones caused explosions in which five firefighters …'
    if told is not None and scene.has(told, told + 1, "outcome.past") and scene.has(told - 2, told, "claims.he"):
        told = None  # 'He was killed on the spot together with two customers'
    if told is not None and scene.has(told - 2, told, "claims.passive") and _goes_another_way(scene, told, figure):
        told = None  # 'Five were already dead and two women were crying for help'
    whole = None if told is None else victims(figure, [], story.figures)
    group = scene.has(first, figure.first, "link.group", "outcome.past")  # 'among the dead'
    if whole is not None and (group or not of_both(figure, whole, story.figures)):
        figure.parent, figure.outcome = whole, whole.outcome
        figure.device = whole.device
