"""Harm that no verb beside people tells: their noun is in no lexicon, or it stands further on, or is an adjective."""

from __future__ import annotations

from minewire.resolve.claims.done.triggers import Trigger, words_of
from minewire.resolve.claims.figure import Figure
from minewire.resolve.claims.scene import Scene, within

# A list goes on over so many units behind its last member ('three guards of the station and two …').
_LIST_ON = 14
_UNKNOWN = "casualty.unknown-people"
_ASIDE = 9  # units of an aside between commas
# What shows a clause of its own between two members, and what may follow a member without being its verb.
_CLAUSE = ("outcome.past", "outcome.state", "outcome.active", "claims.passive", "claims.perfect", "=;", "=.", "para")
# What may stand between 'and' and a member.
_BEFORE = ("claims.filler", "claims.conjunction", "claims.possessive", "claims.adverb", "claims.adjective",
           "claims.link", "place", "demonym")  # fmt: skip
_BEHIND = ("punct", "claims.where", "claims.member-end", "claims.and", "cause.clause", "claims.adverb", "date", "place")
_THOSE, _CLAUSE_OF_WHOM = 4, 10  # units of '- all those', and from 'whom' to its verb
_HEADING = 14  # units of a heading before its colon
_OPENS_HEADING = ("claims.article", "claims.possessive", "claims.adjective", "claims.genitive", "device",
                  "person.civilian", "date", "place", "demonym")  # fmt: skip
_OF_THOSE = 9  # units of 'Of those killed by mines last year,'
_BLAST = 12  # units of 'from Monday's mine blast on the old road to Barda'
_JOINED = ("=,", "age", "claims.and", "claims.adverb", "claims.article", "claims.possessive", "claims.filler",
           "=(", "=)")  # fmt: skip
GROUPS = (("link.of-dead", "killed"), ("link.of-injured", "injured"))


def own_outcome(scene: Scene, figure: Figure) -> str | None:
    """What the words of a mention tell where no verb does: 'the five slain officers', 'five victims'."""
    if figure.rule in ("casualty.ordinal", "casualty.first-to-die"):
        done = scene.value("claims.to-die", figure.last) or scene.value("outcome.past", figure.last)
        return done or scene.value("person.outcome-noun", figure.last - 1)  # 'the ninth civilian to die this year'
    if figure.label == "ACCOUNT":  # 'Men made up 31 of the victims.'
        last = figure.last
        groups = (("link.of-dead", "killed"), ("link.of-injured", "injured"), ("link.of-victims", "killed_or_injured"))
        return next((told for name, told in groups if scene.has(last - 1, last + 1, name)), None)
    if figure.weak is None and figure.kind == "person" and figure.label == "PEOPLE":
        if figure.value == 0 and (none := scene.rules.lexicon("outcome.nobody").value(scene.tape.unit(figure.first))):
            return str(none)  # 'did not hurt anyone'
        forms = ("outcome.past", "outcome.active") if figure.value == 0 else ("outcome.past",)
        told = (scene.value(form, unit) for unit in range(figure.first, figure.last) for form in forms)
        told_by_word = next((outcome for outcome in told if outcome), None)
        return told_by_word or _apposed(scene, figure) or _whom_it_hit(scene, figure)
    if figure.weak and scene.has(figure.first, figure.last, "outcome.deadly"):
        return "killed"  # 'four murder victims'
    if figure.weak and scene.has(figure.first, figure.last, "outcome.open"):
        return "injured"  # 'four gunshot victims'
    return figure.weak


def _apposed(scene: Scene, figure: Figure) -> str | None:
    """'The dead, three men in their thirties, ...'."""
    if not scene.at(figure.first - 1, "=,") or not scene.at(figure.first - 3, "claims.article"):
        return None
    return scene.value("person.outcome-noun", figure.first - 2)


def _whom_it_hit(scene: Scene, figure: Figure) -> str | None:
    """'1,200 people whom mines have killed or maimed', '40 people - all those whom a shell wounded': the clause behind
    them has a device as its subject."""
    at = figure.last
    while at < figure.last + _THOSE and scene.has(at, at + 1, "punct", "link.all", "link.these"):
        at += 1
    if not scene.at(at, "claims.whom"):
        return None
    verb = scene.some(at + 1, at + _CLAUSE_OF_WHOM, "outcome.past", "punct", "figure", "claims.passive")
    told = scene.value("outcome.past", verb) if verb is not None else None
    return told if told and scene.has(at + 1, verb or at, "device") else None


def trim(scene: Scene, figure: Figure) -> None:
    """'Two of them, a boy and his sister, …': the rest names them; 'Three bombs injured nobody': no noun."""
    nobody = scene.numbers.get(figure.last)
    met = figure.label == "PART" and scene.at(figure.first - 1, "device.met")
    if met and (figure.value == 1 or not scene.value("action.past", figure.first - 1)):
        figure.kind = "count"  # 'An old man trod on one of them and lost a foot.'; not 'defused 27 of them'
    elif figure.label == "PART" and scene.at(figure.last, "claims.they"):
        figure.kind = "count"  # 'three of the seven people they had missed'
    elif figure.label == "PART" and figure.value != 1:
        figure.last = scene.some(figure.first, figure.last, "=,") or figure.last
    elif figure.label == "OUTCOME" and nobody is not None and nobody.value == 0:
        figure.kind = "count" if scene.at(figure.last - 1, "outcome.past") else figure.kind


def other_victims(
    scene: Scene, figures: list[Figure], left: dict[int, Trigger | None], right: dict[int, Trigger | None]
) -> None:
    """'the killing of six Jesuits and their two maids', 'wounding three guards of the station and two visitors': people
    whom a verb before or behind takes under a noun that no lexicon has (they count for the ledger only), and those who
    go on a list of victims. `left` and `right` are the verbs beside each figure, by its first unit."""
    previous: Figure | None = None
    for figure in figures:
        unknown = figure.rule == "count.other" and not scene.has(
            figure.first, figure.last, "claims.animal", "outcome.shots"
        )
        before = _object(scene, figure, left[figure.first]) if unknown else None
        if unknown and (trigger := before or _of_people(scene, right[figure.first])) is not None:
            figure.outcome, figure.trigger = trigger.value, trigger.unit
        elif previous is not None and _open(figure, unknown=unknown) and _goes_on(scene, previous, figure):
            figure.outcome, figure.trigger = previous.outcome, previous.trigger
        if previous is not None and previous.outcome is None:
            if previous.rule == "count.other":
                _share_back(scene, previous, figure)
            elif previous.label == "BARE" and _by_name(scene, previous, figure):
                previous.outcome, previous.trigger = figure.outcome, figure.trigger
            elif previous.kind == "person":
                _among(scene, previous, figure)
            elif previous.kind == "bare" and not previous.action:
                _of_group(scene, previous, figure, right[figure.first])
        if figure.kind != "part" and not figure.partitive:
            previous = figure


def of_group(scene: Scene, index: int, figures: list[Figure]) -> None:
    """'Among the dead in the bus were two children and a teacher.'"""
    first, last = scene.sentences[index]
    _behind_comma(scene, first, last, figures)
    outcome = scene.value("link.group", first)
    verb = scene.some(first, last, "claims.passive") if outcome else None
    if verb is None and scene.at(first, "claims.definite") and scene.at(first + 2, "=,"):  # 'The dead, he said, were …'
        outcome = scene.value("person.outcome-noun", first + 1)
        close = scene.some(first + 3, min(first + _ASIDE, last), "=,", "figure")
        verb = close + 1 if close is not None and scene.at(close + 1, "claims.passive") else None
    if outcome is None and (named := _of_blast(scene, first, last, figures)) is not None:
        outcome, verb = named
        figures = _listed(scene, verb + 1, figures)
    if outcome is None and (of := next((told for name, told in GROUPS if scene.at(first, name)), None)) is not None:
        comma = scene.some(
            first, min(first + _OF_THOSE, last), "=,", "figure"
        )  # 'Of those killed by mines, four were …'
        told = comma is not None and scene.at(comma, "=,") and figures and figures[0].label == "PREDICATE"
        outcome, verb = (of, comma) if told else (None, None)
    if outcome is None and (colon := _heads_list(scene, first, last)) is not None:
        outcome, verb = _noun_before(scene, first, colon), colon
    if verb is not None:
        for figure in figures:
            if figure.kind == "person" and figure.first > verb:
                listed = scene.at(verb, "=:") and not figure.outcome
                figure.outcome = figure.outcome or outcome
                figure.trigger = verb if listed else figure.trigger  # one list, and no sum


def _behind_comma(scene: Scene, first: int, last: int, figures: list[Figure]) -> None:
    """'Three brothers joined the list on Tuesday, hurt when a fuse went off': its subject, or who stands there."""
    for verb in within(scene.units("outcome.past"), first + 2, last - 1):
        how = scene.at(verb - 1, "=,") and scene.has(verb + 1, verb + 2, "cause.clause", "claims.agent")
        people = [f for f in figures if f.kind == "person" and f.last < verb] if how else []
        if not people or people[-1].outcome or scene.has(people[-1].last, verb, "=;", "device", "=:"):
            continue
        subject = len(people) == 1 and people[0].first <= scene.opening(people[0].sentence) + 1
        subject = subject and scene.has(verb - 2, verb - 1, "place", "date", "claims.ground", "claims.adverb")
        if subject or people[-1].last == verb - 1:
            people[-1].outcome, people[-1].trigger = scene.value("outcome.past", verb), verb


def _heads_list(scene: Scene, first: int, last: int) -> int | None:
    """The colon of 'Mine casualties in May: 4 men, 3 women': behind it nothing is told of the people listed."""
    noun = first + scene.at(first, "claims.definite")
    behind = noun + scene.at(noun, "person.outcome-noun")  # 'The dead: a nurse, 34; two guards'
    colon = scene.some(behind, min(first + _HEADING, last), "=:", "figure", *_CLAUSE)
    if colon is None or not scene.at(colon, "=:") or scene.has(colon, last, "outcome.injury", *_CLAUSE[:-3]):
        return None
    return colon


def _noun_before(scene: Scene, first: int, colon: int) -> str | None:
    while scene.has(first, first + 1, *_OPENS_HEADING):
        first += 1  # not 'Help for victims: 12 nurses'
    return scene.value("person.outcome-noun", first) if first < colon else None


def _of_blast(scene: Scene, first: int, last: int, figures: list[Figure]) -> tuple[str, int] | None:
    """The outcome and the verb of 'The dead from Monday's blast are two women and a child': who they are follows."""
    head = first + 1 + scene.at(first + 1, "figure")  # 'The three injured in the blast are'
    told = scene.value("person.outcome-noun", head) or scene.value("outcome.past", head)
    tells = scene.has(head + 1, head + 2, "claims.victims-of", "cause.clause")
    if not scene.has(first, first + 1, "claims.definite", "link.these") or told is None or not tells:
        return None
    end = min(head + _BLAST, last)
    if (mark := _aside_of(scene, head + 2, end, figures)) is not None:
        return str(told), mark
    if not scene.at(head + 1, "claims.victims-of") or not scene.at(first, "claims.definite"):
        return None
    verb = scene.some(head + 2, end, "claims.plural", "claims.singular", "link.included", "outcome.past", "figure")
    is_list = verb is not None and scene.has(verb, verb + 1, "claims.plural", "claims.singular", "link.included")
    return (str(told), verb) if is_list and verb is not None and not scene.has(head, verb, "=;") else None


def _aside_of(scene: Scene, first: int, end: int, figures: list[Figure]) -> int | None:
    """'Those hurt when the shell went off – a teacher and two pupils – were …': the mark that opens who they are."""
    mark = scene.some(first, end, "claims.dash", "=,", "claims.plural", "claims.singular", "figure", "=;")
    if mark is None or not scene.has(mark, mark + 1, "claims.dash", "=,"):
        return None
    listed = _listed(scene, mark + 1, figures)
    close = listed[-1].last if listed else mark
    closed = close > mark and scene.has(close, close + 1, "claims.dash", "=,")
    return (
        mark if closed and scene.has(close + 1, close + 2, "claims.passive", "claims.perfect", "claims.verb") else None
    )


def _listed(scene: Scene, at: int, figures: list[Figure]) -> list[Figure]:
    """The people of a list that begins at a unit, of whom nothing else is told."""
    listed: list[Figure] = []
    for figure in figures:
        open_ = figure.kind == "person" and figure.outcome is None
        if open_ and figure.first >= at and all(scene.has(u, u + 1, *_JOINED) for u in range(at, figure.first)):
            listed.append(figure)
            at = figure.last
    return listed


def _open(figure: Figure, *, unknown: bool) -> bool:
    """Whether nothing is told yet of what may be people."""
    return (unknown or figure.kind in ("person", "bare")) and not (figure.outcome or figure.weak or figure.action)


def _object(scene: Scene, figure: Figure, trigger: Trigger | None) -> Trigger | None:
    """A verb before an unknown noun takes it only as its object: not 'shot another in two robberies'."""
    apart = trigger is not None and scene.has(trigger.unit + 1, figure.first, "claims.within")
    apart = apart or (trigger is not None and scene.at(trigger.unit, "outcome.of-things"))
    return None if apart else trigger


def _of_people(scene: Scene, trigger: Trigger | None) -> Trigger | None:
    """Behind an unknown noun only words that are said of people ('12 contracts were executed')."""
    return trigger if trigger is not None and scene.at(trigger.unit, "outcome.of-people") else None


def _share_back(scene: Scene, unknown: Figure, figure: Figure) -> None:
    """'two gang associates and a bystander were shot': the verb behind the list takes its first member too."""
    shared = figure.kind == "person" and figure.trigger is not None and figure.trigger >= figure.last
    if not shared or scene.has(unknown.first, unknown.last, "claims.animal"):
        return
    gap = words_of(scene.view).gap.fullmatch(scene.chars, unknown.last, figure.first)
    if gap and scene.has(unknown.last, figure.first, "claims.and"):
        unknown.outcome, unknown.trigger = figure.outcome, figure.trigger


def _by_name(scene: Scene, unknown: Figure, figure: Figure) -> bool:
    """'Six Franciscans and two visitors were murdered': the first are named with a capital."""
    shared = figure.rule == _UNKNOWN and figure.trigger is not None and figure.trigger >= figure.last
    joined = figure.first == unknown.last + 2 and scene.at(figure.first - 1, "claims.and")
    return shared and joined and scene.at(unknown.last, "cap") and not scene.at(unknown.last, "place")


def _among(scene: Scene, part: Figure, group: Figure) -> None:
    """'four children were among the 13 people killed'."""
    among = scene.some(part.last, min(part.last + 3, group.first), "claims.among")
    if scene.has(group.first - 1, group.first, "claims.among", "claims.recall") and scene.at(
        group.first - 2, "claims.passive"
    ):
        among = group.first - 1  # 'two girls aged 11 and 14 were among the four people killed'
    if among is not None and group.first - among <= 3 and group.kind in ("person", "bare") and group.outcome:
        part.outcome, part.trigger = group.outcome, group.trigger
        part.parent = group if (part.value or 0) < (group.value or 0) else None


def _of_group(scene: Scene, part: Figure, group: Figure, behind: Trigger | None) -> None:
    """'two of the five wounded died': the verb behind is the part's, else it shares what is told of its group."""
    if group.outcome is None or group.first != part.last + 1 or not scene.at(part.last, "claims.recall"):
        return
    apart = behind is not None and (behind.form != "past" or behind.unit > group.last)
    part.outcome = behind.value if behind is not None and apart else group.outcome
    part.trigger = behind.unit if behind is not None and apart else group.first


def _goes_on(scene: Scene, previous: Figure, figure: Figure) -> bool:
    """Whether a figure behind 'and' is in the list of victims that a verb before the list opened."""
    opened = previous.outcome is not None and previous.trigger is not None and previous.trigger < previous.first
    if not opened or figure.first - previous.last > _LIST_ON:
        return False
    if not scene.has(figure.first - 2, figure.first, "claims.and") or scene.has(
        figure.first - 2, figure.first, "claims.passive", "=,"
    ):
        return False
    if not scene.has(figure.first - 1, figure.first, "claims.and", *_BEFORE):
        return False  # 'killed two guards and kidnapped three others'
    first, last = previous.last, figure.first
    if scene.has(first, first + 1, "claims.dash") and scene.has(last - 2, last - 1, "claims.dash"):
        first = last  # what stands between dashes is an aside
    return not scene.has(first, last, *_CLAUSE) and not _own_verb(scene, figure)


def _own_verb(scene: Scene, figure: Figure) -> bool:
    """Whether a verb of their own follows people ('and five passengers fled')."""
    after = figure.last
    if scene.has(after, after + 1, "claims.passive", "claims.perfect", "claims.future"):
        return figure.value == 1 or not scene.at(after, "claims.singular")
    return scene.at(after, "lower") and not any(scene.at(after, name) for name in _BEHIND)
