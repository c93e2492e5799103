"""A user's rules and lexicons against the shipped ones that they lie over: what the engine will ask them for.

Without this a label that nobody knows or a word without its value is found out by the first article that has it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, get_args

from minewire import vocabulary

if TYPE_CHECKING:
    from .source import Lexicon, Rule, Source, Value

_CLOSED: list[frozenset[Value]] = [frozenset(get_args(x)) for x in vars(vocabulary).values() if get_args(x)]
_MONTHS = "date.month"  # one without its number is left to dateparser (resolve.full_dates)


def check(source: Source, rules: Mapping[str, Rule], lexicons: Mapping[str, Lexicon]) -> None:
    """Faults of what a source holds now, seen from the rules and lexicons that it held before."""
    for rule in source.rules.values():
        if rules.get(rule.id) is not rule:
            _check_rule(source, rule, [known for known in rules.values() if known.family == rule.family])
    for lexicon in source.lexicons.values():
        known = lexicons.get(lexicon.id)
        if known is not None and known is not lexicon:
            _check_values(source, lexicon, known)


def _check_rule(source: Source, rule: Rule, family: list[Rule]) -> None:
    like = [known for known in family if known.label == rule.label]
    if not like:
        labels = _list(known.label for known in family)
        source.fault(
            rule.file, rule.id, f"field label: {rule.label!r} is no label of {rule.family}", f"known: {labels}"
        )
        return
    given = [known.gives.keys() for known in like]
    for key in sorted(set.intersection(*map(set, given)) - rule.gives.keys()):
        remedy = f"give it a value, such as {like[0].gives[key]!r} of {like[0].id}"
        source.fault(rule.file, rule.id, f"field gives has no {key}", remedy)
    for key, value in rule.gives.items():
        known = frozenset(one.gives[key] for one in like if key in one.gives)
        closed = _closed(known)
        if not known:
            keys = _list(set().union(*given)) or "none"
            source.fault(rule.file, rule.id, f"field gives: no rule with that label gives {key}", f"known: {keys}")
        elif closed is not None and value not in closed:
            source.fault(rule.file, rule.id, f"field gives: no record holds {key} {value!r}", f"known: {_list(closed)}")


def _check_values(source: Source, lexicon: Lexicon, shipped: Lexicon) -> None:
    """The values of a list are of one kind; where they are words of the record, they are among these."""
    values = frozenset(shipped.entries.values())
    if not values:
        return  # a list that holds forms alone: its words are all one kind
    kinds, closed, one = set(map(type, values)), _closed(values), next(iter(shipped.entries.items()))
    for word, value in lexicon.entries.items():
        if value is True and lexicon.id == _MONTHS:
            continue
        if type(value) not in kinds:
            has = "no value" if value is True else f"the value {value!r}"
            remedy = "put it into words" if one[1] is True else f"give it one of its kind, as {one[0]!r} has {one[1]!r}"
            source.fault(lexicon.file, lexicon.id, f"{word!r} has {has}", remedy)
        elif closed is not None and value not in closed:
            source.fault(lexicon.file, lexicon.id, f"no record holds {value!r} of {word!r}", f"known: {_list(closed)}")


def _closed(values: frozenset[Value]) -> frozenset[Value] | None:
    """The list of the record that some values are from."""
    return next((words for words in _CLOSED if values and values <= words), None)


def _list(words: Iterable[Value]) -> str:
    return ", ".join(sorted(set(map(str, words))))
