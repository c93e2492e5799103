"""Status, sex and age group of victims, from the words round a mention; its own words: own_facets."""

from __future__ import annotations

from itertools import pairwise

from minewire.resolve.claims.counted.no_people import aged_part, ages_of_two
from minewire.resolve.claims.figure import Figure
from minewire.resolve.claims.scene import Scene

from .all_told import all_behind_ages, all_of_them, all_young, end_of_group, read_all, read_as
from .own_facets import ADULT, age_of, read_facets

_TWO = 2  # people, each of whose ages is told
_LIMIT = 5  # units before and behind 'had not yet turned', 'under the age of'
_BESIDE, _BEFORE = 6, 8  # units behind people that tell who they are, and of a name's apposition before it
_TAIL = 8  # units of 'of the railway company' between a victim and his age
_PRONOUN = 14  # units behind a victim in which a pronoun of his stands
_FAR = 10  # units from a part to its own verb, over what its whole went through
_SHARE = 5  # units of '(81 percent)'
_ASIDE = 7  # units of 'he stressed' between commas
_SHARES = ("claims.number-verb", "link.among-them")  # 'civilians number 60, soldiers 20'
_GROUPS = ("person", "person.military", "person.civilian")


def predicate_facets(scene: Scene, figure: Figure) -> None:
    """Facets round the mention: 'six were boys', 'two sisters aged 8 and 11', 'civilians accounted for 113'."""
    tape = scene.tape
    dated = scene.at(figure.first - 1, "claims.genitive") and scene.at(figure.first - 2, "date")
    if dated or scene.at(figure.first - 1, "claims.recall"):
        return  # 'most of the 27 casualties were soldiers', '32 of this year's 54 victims were men': not the 27 or 54
    if (who := _group_before(scene, figure)) is not None:
        read_facets(scene, figure, who, who + 1)
        return
    at = _predicate(scene, figure.last)
    one = (
        figure.last - figure.first == 1 if figure.label == "PREDICATE" else figure.label == "PART" and at > figure.last
    )
    if one and (figure.value or _TWO) >= _TWO and scene.at(at, "claims.indefinite"):
        return  # 'The other two were a soldier and a nurse', 'two of them were a soldier and a girl'
    if ages := _ages(scene, figure, at):
        if max(ages) < ADULT or min(ages) >= ADULT:
            figure.facets["age_group"] = "child" if max(ages) < ADULT else "adult"
        if (both := all_behind_ages(scene, figure, at)) is not None:  # 'Two boys aged 9 and 11, both pupils, …'
            read_facets(scene, figure, both + 1, end_of_group(scene, both + 1))
    elif at > figure.last or figure.label in ("PART", "BARE", "PREDICATE"):
        if (
            scene.at(at, "=,")
            and scene.at(at + 1, "claims.indefinite")
            and scene.at(at + 2, "age")
            and figure.value == 1
        ):
            read_facets(
                scene, figure, at + 1, scene.some(at + 1, at + _BESIDE, "=,") or at + 3
            )  # 'One of them, a 34-year-old …'
        if scene.at(at, "=,") and figure.label == "PART":
            at = _over_aside(scene, at)  # 'Seven of the victims, he stressed, were children'
        stop = scene.some(
            at, at + _BESIDE, "punct", "figure", "para", "outcome.past", "outcome.state", "claims.possessive"
        )
        read_facets(scene, figure, at, min(at + _BESIDE if stop is None else stop, len(tape)))
        if stop is not None and scene.at(stop, "=,") and scene.at(stop + 1, "link.all"):
            read_facets(scene, figure, stop + 2, stop + 3)  # 'five were children, all of them boys'
    elif (all_ := all_of_them(scene, figure, at)) is not None:  # '14 people, all of them children', '…, all under 15'
        read_facets(scene, figure, all_ + 1, end_of_group(scene, all_ + 1))
        at = all_ + 1
    if scene.at(figure.last, "person.decade"):
        read_facets(scene, figure, figure.last, figure.last + 1)  # 'a shepherd in his sixties'
    read_all(scene, figure)
    _read_parent(scene, figure)
    if figure.label == "PART" and at == figure.last:
        far = scene.some(at, at + _FAR, "claims.plural", "punct", "figure", "para")
        if far is not None and scene.at(far, "claims.plural"):  # 'Eleven of the 31 people hurt in June were children'
            read_facets(
                scene, figure, far + 1, scene.some(far + 1, far + 4, "punct", "figure", "outcome.past") or far + 4
            )
            at = far + 1
    if figure.label == "PART" and figure.parent is None and scene.at(figure.first - 1, "=,"):
        read_facets(scene, figure, figure.first - 2, figure.first - 1)  # 'deminers, 54 of whom have died'
    _read_group(scene, figure)
    _read_subject(scene, figure)
    if _young(scene, at) or all_young(scene, figure, at):
        figure.facets["age_group"] = "child"
    if figure.label == "ACCOUNT" or scene.has(figure.first - 1, figure.first, "claims.account"):
        read_facets(scene, figure, max(figure.first - 4, scene.sentences[figure.sentence][0]), figure.first)
    _read_one(scene, figure)


def _read_one(scene: Scene, figure: Figure) -> None:
    """What stands before the name of a victim, and what is told of one by 'as' and by pronouns."""
    if figure.label == "NAMED":
        start = scene.some(figure.first - _BEFORE, figure.first, "=,", "claims.and", "para")
        while (
            start is not None and (later := scene.some(start + 1, figure.first, "=,", "claims.and", "para")) is not None
        ):
            start = later
        read_facets(scene, figure, figure.first - _BEFORE if start is None else start + 1, figure.first)
    if figure.value == 1 and figure.trigger is not None:
        read_as(scene, figure)
    if figure.value == 1 and "sex" not in figure.facets:
        _sex_of_pronoun(scene, figure)


def _read_group(scene: Scene, figure: Figure) -> None:
    """'Civilians pay too. Last year 285 of them were maimed': whom the sentence before is about, without a number."""
    if figure.label != "PART" or figure.parent is not None or figure.sentence == 0:
        return
    first, last = scene.sentences[figure.sentence - 1]
    about = (
        scene.at(first, "person") and not scene.at(first, "person.singular") and not scene.has(first, last, "figure")
    )
    of_them = scene.has(figure.first, figure.last, "link.partitive")
    if about and of_them and scene.same_paragraph(figure.sentence - 1, figure.sentence):
        read_facets(scene, figure, first, first + 1)


def _read_subject(scene: Scene, figure: Figure) -> None:
    """'The armed forces had 71 casualties', 'Deminers were 36 of the victims'."""
    had = ("claims.keeps", "outcome.suffer") if figure.label == "OUTCOME" else ("claims.plural",)
    if figure.label in ("OUTCOME", "PART") and scene.has(figure.first - 1, figure.first, *had):
        read_facets(scene, figure, figure.first - 2, figure.first - 1)


def _predicate(scene: Scene, at: int) -> int:
    """Behind a share in brackets and a form of 'be': '50 (81 percent) were males, six (10 percent) boys'."""
    share = scene.at(at, "=(") and scene.has(at + 1, at + _SHARE, "percent")
    close = scene.some(at + 1, at + _SHARE, "=)") if share else None
    at = at if close is None else close + 1
    while scene.at(at, "claims.passive"):
        at += 1
    return at


def _group_before(scene: Scene, figure: Figure) -> int | None:
    """'men accounted for 26, women for 12', 'Civilians made up 64 of them, soldiers seven and deminers four'."""
    who, first = figure.first - 1, scene.sentences[figure.sentence][0]
    if scene.at(who, "claims.for"):
        shared = figure.parent is not None or figure.label == "BARE"
        return who - 1 if shared and scene.at(who - 1, "person") else None
    if figure.label != "BARE" or figure.parent is None or not scene.has(who, who + 1, *_GROUPS):
        return None
    joint = who - 1 - scene.at(who - 1, "claims.definite")
    return (
        who
        if scene.has(joint, joint + 1, "=,", "claims.and")
        and (scene.has(first, who, "claims.account", *_SHARES) or _were_of_victims(scene, first))
        else None
    )


def _were_of_victims(scene: Scene, first: int) -> bool:
    """'Children were 57 of the victims, women 38'."""
    told = scene.has(first, first + 1, *_GROUPS) and scene.at(first + 1, "claims.plural")
    return told and scene.has(first + 2, first + 4, "link.of-victims", "link.of-dead", "link.of-injured")


def _ages(scene: Scene, figure: Figure, at: int) -> list[float]:
    """The ages behind a mention: 'two sisters aged 8 and 11', 'two boys, 9 and 12', 'one of them 15,'."""
    if figure.label == "PART" and figure.value == 1 and aged_part(scene, at + 1):
        at += 1  # 'One of them, 29, lost a leg'
    part = figure.label == "PART" and scene.at(at, "figure") and scene.has(at + 1, at + 2, "=,", "=)", "=.")
    if part and scene.numbers[at].number_start == scene.tape.starts[at]:
        return [scene.numbers[at].value or ADULT]
    if figure.value == _TWO and scene.has(at, at + 1, "punct") and (units := ages_of_two(scene, at + 1)):
        return [age_of(scene.numbers[unit]) for unit in units]  # 'two cousins, one is 12, the other 15'
    if figure.number is None:
        at = _behind_name(scene, at)
    at += scene.at(at, "=,") or (scene.at(at, "=(") and scene.at(at + 1, "age"))
    if scene.has(at, at + 1, "claims.who", "claims.he") and scene.at(at + 1, "claims.singular") and figure.value == 1:
        at += 2  # 'a herder, who was 15,'
    at += scene.at(at, "claims.then-aged") or (scene.at(at, "claims.of") and scene.at(at + 1, "age"))
    at += at < len(scene.tape) and scene.tape.has(at, "number.aged")
    at += scene.at(at, "claims.then-aged")  # 'aged just 11'
    found: list[float] = []
    while scene.at(at, "age") and at in scene.numbers:
        number = scene.numbers[at]
        found.append(age_of(number))
        if number.value is None and number.low is not None:  # 'aged 2 to 60'
            found.append(number.low)
        at += 1
        while (
            not scene.at(at, "age") and scene.has(at, at + 1, "=,", "claims.and") and scene.has(at + 1, at + 3, "age")
        ):
            at += 1
    return found


def _behind_name(scene: Scene, at: int) -> int:
    """Behind the name of one victim, where an age follows: 'her son Farid, then nine', 'a herder, Ali Aliyev, 19'; and
    behind whose or where the victim is: 'a driver of the company, 51'."""
    end = at + scene.at(at, "=,")
    while end < at + _LIMIT and scene.at(end, "cap"):
        end += 1
    if scene.has(at, at + 1, "claims.of", "claims.recall", "claims.within", "claims.victim-from"):
        comma = scene.some(at, at + _TAIL, "punct", "figure", "outcome.past", "claims.passive")
        return comma if comma is not None and scene.at(comma, "=,") and scene.at(comma + 1, "age") else at
    aged = scene.at(end, "=,") and scene.has(end + 1, end + 3, "age")
    return end if aged and scene.at(end - 1, "cap") else at


def _young(scene: Scene, at: int) -> bool:
    """'under 18', 'younger than 16', 'had not yet turned 18': an age limit of a child close behind."""
    below = scene.some(at, at + _LIMIT, "claims.below", "claims.not-turned", "punct", "person")
    if below is None or scene.has(below, below + 1, "punct", "person"):
        return False
    unit = next((u for u in range(below + 1, below + _LIMIT) if u in scene.numbers), None)
    number = None if unit is None else scene.numbers[unit]
    return number is not None and number.kind == "age" and (number.value or number.high or ADULT + 1) <= ADULT


def _read_parent(scene: Scene, figure: Figure) -> None:
    """'a beekeeper at Barda, a father of six, …': an apposition tells the sex of one victim."""
    if figure.number is not None or "sex" in figure.facets:
        return
    at = figure.last
    while at < figure.last + _LIMIT and scene.has(at, at + 1, "claims.within", "claims.where", "place", "cap"):
        at += 1
    apposed = scene.at(at, "=,") and scene.at(at + 1, "claims.indefinite") and scene.at(at + 3, "claims.of")
    if apposed and scene.at(at + 2, "person.parent"):
        told = dict(figure.facets)
        read_facets(scene, figure, at + 2, at + 3)
        figure.facets = told | {k: v for k, v in figure.facets.items() if k == "sex"}


def _over_aside(scene: Scene, comma: int) -> int:
    """Behind an aside between commas that a form of 'be' follows."""
    inside = comma + 1 + 2 * scene.at(comma + 1, "link.including")  # ', including 34 minors,'
    close = scene.some(inside, comma + _ASIDE, "=,", "figure", "para")
    if close is None or not scene.at(close, "=,") or not scene.at(close + 1, "claims.passive"):
        return comma  # 'Children were 251 of the victims, and 134 were deminers': no aside
    return close + 2


def _sex_of_pronoun(scene: Scene, figure: Figure) -> None:
    """'lost his left foot', 'as his vehicle ran over': the pronoun of the victim's own clause."""
    tape = scene.tape
    _, last = scene.sentences[figure.sentence]
    words = tape.slice(figure.trigger, figure.trigger + 1).lower().split() if figure.trigger is not None else []
    end = scene.some(figure.last, last, "=;", "person", "quote") or last
    pronoun = scene.some(figure.last, min(end, figure.last + _PRONOUN), "person.male", "person.female")
    if pronoun is not None and scene.has(pronoun + 1, pronoun + 2, "claims.reports"):  # '…, he added, …'
        pronoun = scene.some(pronoun + 1, min(end, figure.last + _PRONOUN), "person.male", "person.female")
    if pronoun is not None and not scene.at(pronoun, "person"):
        words.append(tape.unit(pronoun).lower())
    for sex in ("male", "female"):
        lexicon = scene.rules.lexicon(f"person.{sex}")
        if any(lexicon.value(word) for word in words):
            figure.facets["sex"] = sex
            return


def others(part: Figure, whole: Figure) -> bool:
    """Whether figures are of different people: 'three soldiers, a policeman and two civilians' is no breakdown, nor is
    'two children, a man and a woman'."""
    if {part.facets.get("age_group"), whole.facets.get("age_group")} == {"child", "adult"}:
        return True
    return any(whole.facets.get(facet, value) != value for facet, value in part.facets.items() if facet != "age_group")


def share_status(figures: list[Figure]) -> None:
    """The parts of a number of soldiers are soldiers, also those that only their sum shows to be parts."""
    for figure in figures:
        if figure.kind == "person" and figure.parent is not None and "status" in figure.parent.facets:
            figure.facets.setdefault("status", figure.parent.facets["status"])


def share_predicates(scene: Scene, figures: list[Figure]) -> None:
    """'Eighteen of the dead and 96 of the wounded were children': what the second are the first are too."""
    for a, b in pairwise(figures):
        joined = b.first == a.last + 1 and scene.at(a.last, "claims.and")
        if a.label == b.label == "PART" and joined and scene.at(b.last, "claims.passive"):
            a.facets = b.facets | a.facets
        listed = a.label == "BARE" and b.label == "PEOPLE" and scene.at(a.last, "claims.and") and b.facets
        if listed and a.outcome and a.kind == "person" and a.last + 1 == b.trigger == b.first - 1:
            a.facets = b.facets | a.facets  # 'killed 58 and wounded 375 civilians'
