"""Which figures are claims: what was told of them, and for people what caused it."""

from __future__ import annotations

from dataclasses import dataclass, field

from .cause import Cause, cause_of, causes
from .figure import EXPLOSIVE, SQUARE_METRES, Figure, Scene, area_unit, read_facets
from .parts import victims

# From so many words that only mine action uses, an article is about it: weak device words then count, too.
_TOPIC = 1
_TYPED_MINES = ("anti_personnel_mine", "anti_vehicle_mine")
# A heading is a line of at most so many units.
_HEADING_UNITS = 14
# A list or a report goes on over so many sentences without saying again what happened.
_REPORT_GOES_ON = 4


@dataclass(frozen=True, slots=True)
class Heading:
    """A line over a list: what was done to the things in its rows, and the unit of the surfaces there."""

    action: str | None
    unit: str | None


@dataclass
class Story:
    """What the article has told so far."""

    topic: float
    cause: Cause | None = None
    cause_sentence: int = -9
    heading: "Heading | None" = None
    untold: list[Figure] = field(default_factory=list)  # of the headline: what happened is told only by the body
    figures: list[Figure] = field(default_factory=list)
    device_figure: Figure | None = None

    @property
    def strong(self) -> bool:
        return self.topic >= _TOPIC


def compare(scene: Scene, figures: list[Figure]) -> None:
    """Mark the figures of another period that are set beside ('compared with 77 and 118 a year earlier')."""
    previous: Figure | None = None
    for figure in figures:
        after = previous is not None and previous.compared and scene.has(figure.first - 1, figure.first, "claims.and")
        figure.compared = after or scene.at(figure.first - 1, "compare.previous")
        previous = figure


def decide(scene: Scene, index: int, figures: list[Figure], story: Story) -> list[Figure]:
    """The figures of a sentence that are claims, complete but for their scope; the story goes on."""
    _remember_cause(scene, index, story)
    _read_heading(scene, index, figures, story)
    _join_appositions(scene, figures)
    _inherit(scene, figures, story)
    chosen: list[Figure] = []
    for figure in figures:
        why_not = _veto(scene, index, figure, story)
        if why_not is None:
            chosen.append(figure)
        elif figure.number is not None:
            scene.facts.reasons[figure.number.start] = why_not
    for figure in chosen:
        _finish(scene, figure)
    if index == 0:
        story.untold = [f for f in figures if f.kind in ("device", "area") and f.action is None]
    story.figures += [f for f in figures if f in chosen or f.kind == "person" and f.outcome]
    return chosen


def headline(story: Story, kept: list[Figure]) -> list[Figure]:
    """Figures of the headline that the body tells again: they take from it what happened."""
    told: list[Figure] = []
    for figure in story.untold:
        again = next((f for f in kept if f.kind == figure.kind and f.value == figure.value is not None), None)
        if again is not None:
            figure.action, figure.measure = again.action, figure.measure or again.measure
            told.append(figure)
    return told


def _read_heading(scene: Scene, index: int, figures: list[Figure], story: Story) -> None:
    """A short line without figure and full stop is the heading of the rows below it; a full sentence ends them."""
    first, last = scene.sentences[index]
    if scene.has(last - 1, last, "=.", "=!", "=?"):
        story.heading = None
    elif not figures and last - first <= _HEADING_UNITS:
        told = [v for u in range(first, last) if (v := scene.value("action.past", u) or scene.value("action.active", u))]
        action = "cleared" if "cleared" in told else told[0] if told else None
        unit = next((v for u in range(first, last) if (v := scene.value("unit.area", u))), None)
        if action or unit:
            story.heading = Heading(action, unit)


def _join_appositions(scene: Scene, figures: list[Figure]) -> None:
    """'Farid Zakkour, a 34-year-old shepherd,' is one victim: the second mention only describes the first."""
    for a, b in zip(figures[:-1], figures[1:]):
        if a.number is None and b.label == "IMPLIED" and b.first == a.last + 1 and scene.at(a.last, "=,"):
            read_facets(scene, a, b.first, b.last)
            b.kind = "count"
            if a.label == "NAMED":
                a.last = b.last


def _remember_cause(scene: Scene, index: int, story: Story) -> None:
    found = causes(scene, index, strong_topic=story.strong)
    devices = [(unit, cause) for unit, cause in found if cause.device]
    if devices:
        cause = cause_of(scene, index, devices[-1][0], strong_topic=story.strong)
        if cause is not None and (cause.device is None or _harm(scene, index)):
            story.cause, story.cause_sentence = cause, index
        elif story.cause is None:
            story.cause, story.cause_sentence = devices[0][1], index
    elif any(cause.strong for _, cause in found) and _harm(scene, index):
        story.cause, story.cause_sentence = Cause(None, True), index


def _harm(scene: Scene, index: int) -> bool:
    first, last = scene.sentences[index]
    return scene.has(
        first, last, "outcome.past", "outcome.state", "outcome.active", "cause.trigger", "person.outcome-noun"
    )


def _inherit(scene: Scene, figures: list[Figure], story: Story) -> None:
    """What a figure does not tell itself, from its whole, its neighbours and the report before it."""
    for position, figure in enumerate(figures):
        before = figures[:position]
        if figure.kind in ("part", "bare") and figure.parent is not None:
            _like(figure, figure.parent)
        elif figure.label == "RESTATED":
            _restate(figure, before, story)
        elif figure.kind == "bare":
            _name_bare(scene, figure, before, story)
        elif figure.kind == "part":
            figure.kind = "count" if figure.outcome is None else "person"
        if figure.parent is not None and not figure.outcome and not figure.action:
            figure.outcome, figure.action = figure.parent.outcome, figure.parent.action
        if figure.label == "ORDNANCE-PRONOUN" and story.device_figure and not figure.measure:
            figure.measure = story.device_figure.measure
        if figure.kind == "person" and figure.parent is not None and "status" in figure.parent.facets:
            figure.facets.setdefault("status", figure.parent.facets["status"])
        if figure.kind == "person" and figure.outcome is None and figure.parent is None:
            _victim_group(scene, figure, story)
        if figure.kind in ("device", "area", "hazard") and figure.action is None and figure.parent is None:
            _gapped(scene, figure, before)
        if figure.kind in ("device", "area", "hazard") and figure.action is None and figure.parent is None:
            _from_report(scene, figure, story)
        if figure.kind == "device":
            if figure.action is None and _mapped(scene, figure):
                figure.action = "remaining"
            if figure.label != "ORDNANCE-PRONOUN" or story.device_figure is None:
                story.device_figure = figure


def _from_report(scene: Scene, figure: Figure, story: Story) -> None:
    """A figure without a verb of its own: land called contaminated is remaining; else the report goes on with what the
    sentences right before it told ('They consisted of …', rows of a list)."""
    first, _ = scene.sentences[figure.sentence]
    if story.heading is not None and story.heading.action:
        figure.action = story.heading.action
        return
    if figure.kind != "device" and scene.has(first, figure.first, "action.adjective"):
        figure.action = "remaining"
        return
    model = next((f for f in reversed(story.figures) if f.kind in ("device", "area", "hazard") and f.action), None)
    if model is not None and figure.sentence - model.sentence <= _REPORT_GOES_ON:
        if model.kind == figure.kind or figure.label in ("LABEL", "BRACKET"):
            figure.action = model.action


def _mapped(scene: Scene, figure: Figure) -> bool:
    """Mines told from maps and records are mines still there."""
    first, last = scene.sentences[figure.sentence]
    return scene.has(first, last, "action.map-context")


def _restate(figure: Figure, before: list[Figure], story: Story) -> None:
    """'In an earlier statement it gave the number as 129': another figure for what was told last."""
    model = next((f for f in (*reversed(before), *reversed(story.figures)) if f.kind not in ("count", "bare") and f.parent is None), None)
    if model is None or figure.outcome or figure.action:
        figure.kind = "person" if figure.outcome else "count"
        return
    figure.kind, figure.action, figure.outcome = model.kind, model.action, model.outcome
    figure.measure = figure.measure or model.measure
    figure.device, figure.unit = model.device, _unit(model)
    figure.facets.update(model.facets)


def _unit(figure: Figure) -> str | None:
    return figure.number.unit if figure.number is not None and figure.number.unit else figure.unit


def _like(figure: Figure, whole: Figure) -> None:
    """A part counts what its whole counts."""
    figure.kind = "person" if whole.kind in ("part", "bare") else whole.kind
    if figure.kind == "device" and figure.measure is None:
        figure.measure = whole.measure
    elif figure.kind != "device":
        figure.measure = whole.measure
    figure.unit = figure.unit or _unit(whole)
    if whole.kind == "person":
        if figure.outcome is None:
            figure.outcome = whole.outcome
        for facet, value in whole.facets.items():
            figure.facets.setdefault(facet, value)
    figure.device = figure.device or whole.device


def _model(scene: Scene, figure: Figure, before: list[Figure], story: Story) -> Figure | None:
    """The figure whose noun a bare number goes on counting: in its sentence, else the last one of the report."""
    model = next((f for f in reversed(before) if f.kind not in ("count", "bare")), None)
    if model is None and figure.action is not None:
        told = [f for f in reversed(story.figures) if f.kind in ("device", "area", "hazard")]
        model = next((f for f in told if f.parent is None), told[0] if told else None)
    return model


def _name_bare(scene: Scene, figure: Figure, before: list[Figure], story: Story) -> None:
    """A number without a noun counts people when an outcome is told of it, else what the figure before it counts."""
    if figure.outcome is not None:
        figure.kind = "person"
        group = next((f for f in reversed(before) if f.kind == "person" and f.parent is None and "status" in f.facets), None)
        if group is not None:  # 'killed 92 civilians and maimed 156'
            figure.facets.setdefault("status", group.facets["status"])
        return
    if story.heading is not None and story.heading.unit and not before:
        figure.kind, figure.measure, figure.unit = "area", "land_area", story.heading.unit
        return
    if scene.has(figure.last, figure.last + 1, "claims.of", "claims.recall") and not figure.partitive:
        figure.kind = "count"
        return
    model = _model(scene, figure, before, story)
    compared = scene.at(figure.first - 1, "compare.previous")
    first, _ = scene.sentences[figure.sentence]
    if compared and model is None and scene.has(first, figure.first, "typed"):
        figure.kind = "count"  # 'manats, up from 1.9 million'
        return
    if model is None and (compared or _ends_with_dash(scene, figure)) and story.figures:
        model = next((f for f in reversed(story.figures) if f.parent is None), story.figures[-1])
        compared = True
    if model is None or model.kind == "incident":
        figure.kind = "count"
        return
    if figure.compared:
        model = _counterpart(figure, before) or model
    if figure.action is not None and model.kind in ("device", "area", "hazard"):
        figure.kind, figure.measure, figure.unit = model.kind, model.measure, _unit(model)
        named = scene.some(scene.sentences[figure.sentence][0], figure.first, "device") if model not in before else None
        if figure.kind == "device" and named is not None:
            figure.measure = scene.value("device", named)
        return
    if compared or (
        figure.first - model.last <= 14 and _joins(scene, figure, model) and _goes_on(scene, figure)
    ):
        figure.kind, figure.measure, figure.action, figure.outcome = model.kind, model.measure, model.action, model.outcome
        figure.trigger, figure.device, figure.unit = model.trigger, model.device, _unit(model)
        figure.parent = None if compared else model.parent
        figure.facets.update(model.facets)
    else:
        figure.kind = "count"


def _joins(scene: Scene, figure: Figure, model: Figure) -> bool:
    """Whether a bare number goes on with the noun before it: behind 'and', or 'X accounted for 412 …, and Y for 88'."""
    if scene.at(figure.first - 1, "claims.joins"):
        return True
    return scene.at(figure.first - 1, "claims.for") and scene.at(model.first - 1, "claims.account")


def _counterpart(figure: Figure, before: list[Figure]) -> Figure | None:
    """'killed 92 and maimed 156, against 77 and 118 a year ago': the figures set beside follow the order of the first ones."""
    own = [f for f in before if not f.compared and f.kind not in ("count", "bare") and f.parent is None]
    rank = sum(f.compared for f in before)
    return own[rank] if rank < len(own) and len(own) > 1 else None


def _ends_with_dash(scene: Scene, figure: Figure) -> bool:
    """'Since 2020 - 399.': a new figure for what the sentence before told."""
    _, last = scene.sentences[figure.sentence]
    return figure.last >= last - 1 and scene.has(figure.first - 1, figure.first, "=-", "=–", "=—", "=:")


def _goes_on(scene: Scene, figure: Figure) -> bool:
    """Whether the bare number ends its phrase: a place, a date or the end of the clause follows."""
    after = figure.last
    tape = scene.tape
    return any(
        scene.at(after, name)
        for name in ("claims.where", "=,", "=.", "=;", "=)", "date", "para", "claims.conjunction", "person.bare")
    ) or after >= len(tape)


def _gapped(scene: Scene, figure: Figure, before: list[Figure]) -> None:
    """A list whose verb stands with an earlier member, and no other verb since."""
    model = next((f for f in reversed(before) if f.kind == figure.kind and f.action), None)
    if model is not None and figure.first - model.last <= 14:
        figure.action, figure.trigger = model.action, model.trigger


def _victim_group(scene: Scene, figure: Figure, story: Story) -> None:
    """People told apart by who they are ('206 were civilians', 'among the victims 136 deminers') belong to a toll."""
    if figure.number is None:
        return
    first, _ = scene.sentences[figure.sentence]
    told = scene.has(first, figure.first, "claims.victims")
    whole = victims(figure, [], story.figures) if told else None
    if whole is not None:
        figure.parent, figure.outcome = whole, whole.outcome
        figure.device = whole.device


def _veto(scene: Scene, index: int, figure: Figure, story: Story) -> str | None:
    """Why a figure is no claim; None when it is one."""
    if figure.kind == "count":
        return "it counts something else, or recalls a number told before"
    if figure.kind in ("bare", "part"):
        return "no noun, and nothing before it that it could go on counting"
    if story.topic <= 0:
        return "the article has no word of mine action"
    if not story.strong and figure.kind != "person" and figure.label != "ORDNANCE":
        return "the article has too few words of mine action"
    if _unreal(scene, figure):
        return "told as what could have been"
    if scene.has(figure.last, figure.last + 1, "set", "claims.rate"):
        return "a rate, not a count"
    if figure.kind != "area" and figure.value is not None and figure.value != int(figure.value):
        return "a share, not a count"
    if figure.kind == "person" and figure.outcome is None:
        return "no word tells what happened to the people"
    if figure.kind in ("person", "incident"):
        return None if _caused(scene, index, figure, story) else "no mine or explosive remnant is told as the cause"
    if figure.action is None and _future(scene, figure):
        figure.action = "planned"
    if figure.action is None:
        return "no word tells what happened to it"
    if figure.label == "ORDNANCE-PRONOUN" and story.cause is None and story.device_figure is figure:
        return "nothing before it says that these are explosive devices"
    if figure.kind == "area" and area_unit(figure) not in SQUARE_METRES:
        return "a surface in a unit that the record does not have"
    if figure.kind == "area" and _other_land(scene, figure):
        return "the surface is not of land that mine action surveys or clears"
    return None


def _caused(scene: Scene, index: int, figure: Figure, story: Story) -> bool:
    """Whether a device did it; sets the device that is told nearest."""
    if figure.device is not None:
        return True
    if figure.parent is not None and figure.parent.device:
        figure.device = figure.parent.device
        return True
    at = figure.trigger if figure.trigger is not None else figure.first
    cause = cause_of(scene, index, at, strong_topic=story.strong)
    if cause is None and not _own_cause(scene, index, at) and not causes(scene, index, strong_topic=story.strong, at=at):
        near = index - story.cause_sentence <= (2 if figure.number is None else 99)
        vague = scene.at(figure.last - 1, "incident.vague")
        cause = story.cause if near and not vague else None
        if cause is None and story.strong and _explosion(scene, index):
            cause = Cause(EXPLOSIVE, False)  # 'something he had dug up went off'
    if cause is None or cause.device is None:
        return False
    if figure.kind == "incident" and not story.strong:
        return False
    figure.device = cause.device
    own = cause_of(scene, index, at, strong_topic=story.strong) is not None
    if not own and figure.device in _TYPED_MINES and not scene.same_paragraph(index, story.cause_sentence):
        figure.device = "mine"  # a toll told further on is of mines in general, not of the type in the last accident
    return True


def _explosion(scene: Scene, index: int) -> bool:
    return scene.has(*scene.sentences[index], "cause.explosion")


def _own_cause(scene: Scene, index: int, at: int) -> bool:
    """Whether the sentence is of something else, or a clause behind the verb tells another cause ('when a bus overturned')."""
    first, last = scene.sentences[index]
    if scene.has(first, min(first + 4, last), "cause.unrelated"):
        return True
    clause = scene.some(at, min(at + 12, last), "cause.clause")
    return clause is not None and scene.has(clause, last, "cause.other")


def _unreal(scene: Scene, figure: Figure) -> bool:
    at = figure.trigger if figure.trigger is not None else figure.first
    return scene.has(at - 4, at, "claims.unreal")


def _other_land(scene: Scene, figure: Figure) -> bool:
    """Hectares of wheat: what stands behind 'of' is no land that mine action clears."""
    tape = scene.tape
    if not scene.at(figure.last, "claims.of"):
        return False
    for unit in range(figure.last + 1, min(figure.last + 7, len(tape))):
        if any(scene.at(unit, name) for name in ("claims.land", "hazard", "device", "place", "link.partitive")):
            return False
        if scene.at(unit, "punct"):
            break
    return True


def _finish(scene: Scene, figure: Figure) -> None:
    """Plans, and facets that the predicate tells ('six were boys', 'aged 8 and 11')."""
    if figure.kind in ("device", "area", "hazard") and _future(scene, figure):
        figure.action, figure.modality = "planned", "planned"
    if figure.action == "planned":
        figure.modality = "planned"
    if figure.kind == "person":
        _predicate_facets(scene, figure)
        figure.measure = "casualty"
    if figure.kind == "device" and figure.measure is None:
        figure.measure = EXPLOSIVE


def _future(scene: Scene, figure: Figure) -> bool:
    """A plan: a word of intent before the verb, with no other figure between."""
    at = figure.trigger if figure.trigger is not None and figure.trigger < figure.first else figure.first
    first, _ = scene.sentences[figure.sentence]
    told = scene.some(max(first, at - 6), at + 1, "claims.future")
    if told is None and figure.trigger is not None and figure.trigger >= figure.last:
        told = scene.some(figure.last, figure.trigger + 1, "claims.future")
        return told is not None and not scene.has(figure.last, told, "figure", "area")
    return told is not None and not scene.has(told, at, "figure", "area")


def _predicate_facets(scene: Scene, figure: Figure) -> None:
    """Facets that stand round the mention: 'six were boys', 'two sisters aged 8 and 11', 'civilians accounted for 113'."""
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
        while start is not None and (later := scene.some(start + 1, figure.first, "=,", "claims.and", "para")) is not None:
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
