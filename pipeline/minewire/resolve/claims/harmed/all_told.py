"""Status, sex and age that a text tells of all the people of a number: 'both farmers', 'all of them were soldiers'."""

from __future__ import annotations

from minewire.resolve.claims.counted.nobody import older
from minewire.resolve.claims.figure import Figure
from minewire.resolve.claims.scene import Scene

from .own_facets import ADULT, read_facets

_TWO = 2  # people that 'both' means
_GROUP = 4  # units of 'both Afghan police officers'
_BEHIND = 12  # units of what caused it, and where
_PREDICATE = 6  # units of 'were employees of a farm'


def all_of_them(scene: Scene, figure: Figure, at: int) -> int | None:
    """The unit of 'all' behind people, perhaps over a place: 'three herders in Marib, all of them …'."""
    while scene.has(at, at + 1, "claims.within", "claims.where", "place"):
        at += 1
    return at + 1 if scene.at(at, "=,") and _all(scene, figure, at + 1) else None


def all_behind_ages(scene: Scene, figure: Figure, at: int) -> int | None:
    """The unit of 'both' behind the ages of people: 'two brothers, 34 and 51, both farmers'."""
    while scene.has(at, at + 1, "age", "claims.and", "claims.aged", "=,") and not _all(scene, figure, at):
        at += 1
    return at if _all(scene, figure, at) and scene.at(at - 1, "=,") else None


def _all(scene: Scene, figure: Figure, at: int) -> bool:
    if scene.at(at, "link.all"):
        return True
    word = scene.tape.unit(at).lower() if figure.value == _TWO and at < len(scene.tape) else ""
    return bool(word) and scene.rules.lexicon("claims.both").value(word) is not None


def end_of_group(scene: Scene, at: int) -> int:
    """Where what 'all' tells ends: before a comma, a verb or a number."""
    stop = scene.some(at, at + _GROUP, "punct", "para", "outcome.past", "claims.passive", "figure", "claims.within")
    return at + 1 if stop is None else stop


def read_all(scene: Scene, figure: Figure) -> None:
    """'Three died, all civilians', 'five were hurt, all of them women', 'a mine killed two men; both were farmers'."""
    if figure.label == "OUTCOME" and scene.at(figure.last, "person"):
        read_facets(scene, figure, figure.last, figure.last + 1)  # '2,870 wounded civilians'
    if figure.trigger is not None and (figure.value or 0) >= _TWO:
        _read_behind(scene, figure, max(figure.trigger + 1, figure.last))
    if figure.value is not None and figure.value >= _TWO and figure.label == "PEOPLE":
        _read_clause(scene, figure)


def _read_behind(scene: Scene, figure: Figure, verb: int) -> None:
    """Behind the verb, and behind what caused it and where: '…, both of them farmers'."""
    recalled = 2 * scene.at(figure.last, "claims.recall")  # 'three of the 14'
    _, last = scene.sentences[figure.sentence]
    at = scene.some(verb, min(verb + _BEHIND, last), "=,", "=;", "quote")
    if at is None or not scene.at(at, "=,") or not _all(scene, figure, at + 1):
        return
    if not scene.has(figure.last + recalled, at, "figure", "person", "claims.and"):
        read_facets(scene, figure, at + 2, end_of_group(scene, at + 2))


def _read_clause(scene: Scene, figure: Figure) -> None:
    """A clause of its own behind them, in the same sentence or as the next one."""
    _, last = scene.sentences[figure.sentence]
    semicolon = scene.some(figure.last, last, "=;")
    at = last if semicolon is None else semicolon + 1
    if scene.has(figure.last, at, "figure", "person.singular"):
        return
    at += scene.at(at, "para")
    if _all(scene, figure, at) and scene.at(at + 1, "claims.plural"):
        stop = scene.some(at + 2, at + 2 + _PREDICATE, "punct", "para", "figure", "outcome.past", "claims.possessive")
        read_facets(scene, figure, at + 2, at + 2 + _PREDICATE if stop is None else stop)


def all_young(scene: Scene, figure: Figure, at: int) -> bool:
    """'Four cousins, the eldest of them 12', 'four sisters, none of them older than 15': children, all of them."""
    if (figure.value or 0) < _TWO or not scene.has(at, at + 1, "=,", "=(", "claims.dash"):
        return False
    _, last = scene.sentences[figure.sentence]
    head = scene.some(at + 1, at + _TWO + 1, "claims.eldest", "figure")
    if head is None:
        return False
    none = head in scene.numbers and scene.numbers[head].value == 0
    if not (none or scene.at(head, "claims.eldest")):
        return False
    age = next((u for u in range(head + 1, min(head + _PREDICATE, last)) if u in scene.numbers), None)
    number = scene.numbers[age] if age is not None and not scene.has(head, age, "punct") else None
    told = number is not None and (number.kind == "age" or (none and age is not None and older(scene, age)))
    return told and number is not None and (number.value or ADULT) < ADULT


def read_as(scene: Scene, figure: Figure) -> None:
    """'lost his leg to a mine as a conscript', 'as a child'; not 'as a soldier watched'."""
    _, last = scene.sentences[figure.sentence]
    start = max(figure.trigger or 0, figure.last)
    at = scene.some(start, min(start + _BEHIND, last), "claims.as", "punct", "figure")
    if at is None or not scene.at(at, "claims.as") or not scene.at(at + 1, "claims.indefinite"):
        return
    ends = ("punct", "claims.within", "date")
    stop = next((u for u in range(at + 2, at + 2 + _GROUP) if scene.has(u, u + 1, *ends)), None)
    if stop is not None and scene.has(stop - 1, stop, "person.singular"):
        read_facets(scene, figure, at + 2, stop)
