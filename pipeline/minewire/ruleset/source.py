"""Reading the pattern files: TOML in, plain rules and lexicons out, every fault reported at once.

A folder of patterns holds `rules/*.toml` (one family a file), `lexicons/*.toml` and whatever tables a family reads
itself (`gazetteer/*.csv`, `periods.toml`). A user's folder has the same shape: a rule or lexicon with a known id
replaces it (`extends = true` adds words to a lexicon instead), a new id is added.
"""

from __future__ import annotations

import difflib
from collections import Counter
from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from sys import intern
from typing import Any

import tomli

from minewire.errors import MinewireError

from . import overlay
from .shorthand import Shorthand, forms

Value = str | int | float | bool
FAMILIES = ("structure", "numbers", "dates", "timespans", "places", "statements", "claims")
_HOMES = {".toml": ("rules", "lexicons"), ".csv": ("gazetteer",)}  # where files of a kind are read
_STRAY = "put rules into rules/, lexicons into lexicons/, tables of places into gazetteer/"
# Tables and settings of other kinds, which nothing reads; notes beside the patterns (.md, .txt) are nobody's business.
_KINDS = {".csv", ".json", ".jsonl", ".ods", ".toml", ".tsv", ".xls", ".xlsx", ".yaml", ".yml"}
_RULE_FIELDS = {"id", "label", "phrases", "about", "match", "no_match", "gives", "rank"}
_LEXICON_FIELDS = {"id", "about", "words", "values", "forms", "includes", "holding", "extends", "hides"}


@dataclass(frozen=True, slots=True)
class Rule:
    """One pattern: its phrases, what it gives, the reason for it and the examples that prove it."""

    id: str
    label: str
    family: str
    phrases: tuple[str, ...]
    about: str
    match: tuple[str, ...]
    no_match: tuple[str, ...]
    gives: Mapping[str, Value]
    rank: int
    file: str


@dataclass(frozen=True, slots=True)
class Lexicon:
    """A list of words or phrases, each with a value where one is given (True otherwise); those of the lists that it
    `includes` are among them, and the phrases of any list `holding` certain words, or {one of a list}: a phrase is one
    unit, in which nobody looks for words. Nobody asks for a list that `hides`: its phrases only keep their words from
    others."""

    id: str
    about: str
    entries: Mapping[str, Value]
    file: str
    hides: bool = False
    includes: tuple[str, ...] = ()
    holding: tuple[str, ...] = ()

    def value(self, words: str) -> Value | None:
        """The value of an entry as written in an article: as it stands, or in lower case; None when it is none."""
        found = self.entries.get(words)
        return found if found is not None else self.entries.get(words.lower())


@dataclass
class Source:
    """What the folders hold, later ones over earlier ones; `errors` collects every fault."""

    rules: dict[str, Rule] = field(default_factory=dict)
    lexicons: dict[str, Lexicon] = field(default_factory=dict)
    errors: list[MinewireError] = field(default_factory=list)

    def fault(self, file: str, place: str, problem: str, remedy: str) -> None:
        """Keep one more fault, to be told with the others."""
        self.errors.append(MinewireError(problem, file=file, place=place, remedy=remedy))


def read(folders: list[Path]) -> Source:
    """Read the folders in order. Faults are collected, never raised."""
    source = Source()
    for folder in folders:
        if not folder.is_dir():
            source.fault(str(folder), "", "there is no such folder of patterns", "name an existing folder")
            continue
        before = dict(source.rules), dict(source.lexicons)
        seen: dict[str, str] = {}
        for path in sorted((folder / "lexicons").glob("*.toml")):
            _read_lexicons(source, path, seen)
        seen = {}
        for path in sorted((folder / "rules").glob("*.toml")):
            _read_rules(source, path, seen)
        if any(before):
            overlay.check(source, *before)
        _find_strays(source, folder)
        if not any(path.suffix in _HOMES for path in folder.rglob("*")):
            source.fault(str(folder), "", "holds no patterns", _STRAY)
    _fill_in(source)
    return source


def _fill_in(source: Source) -> None:
    """Each list has what the lists hold that it includes, and the phrases of other lists that hold what it says."""
    own = dict(source.lexicons)
    phrases = sorted({entry for one in own.values() if not one.hides for entry in one.entries if " " in entry})
    for lexicon in own.values():
        entries: dict[str, Value] = {}
        for name in lexicon.includes:
            entries.update(dict.fromkeys(_plain_words(source, lexicon, name, own), True))
        words: set[str] = set()
        for held in lexicon.holding:
            braced = held.startswith("{") and held.endswith("}")
            words.update(_plain_words(source, lexicon, held[1:-1], own) if braced else [held])
        if words:
            entries.update((phrase, True) for phrase in phrases if _holds(phrase.split(" "), words))
        if entries:
            source.lexicons[lexicon.id] = replace(lexicon, entries={**entries, **lexicon.entries})


def _plain_words(source: Source, lexicon: Lexicon, name: str, known: Mapping[str, Lexicon]) -> Iterable[str]:
    """The words of a list that another one names."""
    other = known.get(name)
    if other is None:
        near = difflib.get_close_matches(name, known, 1)
        remedy = f"did you mean {near[0]}?" if near else "name a list that there is"
        source.fault(lexicon.file, lexicon.id, f"names {name!r}, which is no list", remedy)
    elif other.includes or other.holding or not all(value is True for value in other.entries.values()):
        problem = f"names {name}, which has values or names lists itself"
        source.fault(lexicon.file, lexicon.id, problem, "name lists of plain words")
    else:
        return other.entries
    return ()


def _holds(tokens: list[str], words: Set[str]) -> bool:
    """Whether one of the words or phrases stands in a longer phrase."""
    ends = range(1, len(tokens) + 1)
    parts = (" ".join(tokens[start:end]) for end in ends for start in range(end) if end - start < len(tokens))
    return any(part in words or part.lower() in words for part in parts)


def _find_strays(source: Source, folder: Path) -> None:
    """Files that nothing would read: a rule beside its folder looks as if it held, and does nothing."""
    for path in sorted(p for p in folder.rglob("*") if p.suffix in _HOMES):
        inside = path.relative_to(folder).as_posix()
        if not any(path.parent == folder / home for home in _HOMES[path.suffix]) and inside != "periods.toml":
            source.fault(inside, "", "is not read where it lies", _STRAY)
    for path in sorted(p for p in folder.rglob("*") if p.suffix not in _HOMES and p.suffix.lower() in _KINDS):
        inside = path.relative_to(folder).as_posix()
        source.fault(inside, "", "is of a kind that is not read", "rules and lexicons are .toml, tables of places .csv")


def _parse(source: Source, path: Path, file: str) -> dict[str, Any] | None:
    try:
        return tomli.loads(path.read_text(encoding="utf-8"))
    except UnicodeDecodeError as error:
        source.fault(file, f"byte {error.start}", "is not UTF-8", "save the file as UTF-8")
    except tomli.TOMLDecodeError as error:
        source.fault(file, "", f"is not TOML: {error}", "mend the syntax at that place")
    return None


def _tables(source: Source, file: str, data: dict[str, Any], key: str) -> list[dict[str, Any]]:
    tables = data.get(key, [])
    if isinstance(tables, list) and all(isinstance(table, dict) for table in tables):
        return tables
    source.fault(file, "(top)", f"field {key} is not a list of tables", f"write [[{key}]] and one key = value a line")
    return []


def _read_lexicons(source: Source, path: Path, seen: dict[str, str]) -> None:
    file = f"lexicons/{path.name}"
    data = _parse(source, path, file)
    if data is None:
        return
    _unknown(source, file, "(top)", data, {"lexicon", "parts"})
    short = Shorthand(data, partial(source.fault, file, "(top)"))
    for number, entry in enumerate(_tables(source, file, data, "lexicon"), 1):
        name = entry.get("id")
        place = name if isinstance(name, str) and name else f"lexicon {number}"
        if not isinstance(name, str) or not name:
            source.fault(file, place, "has no id", 'give it one: id = "dotted.name"')
            continue
        _unknown(source, file, place, entry, _LEXICON_FIELDS)
        if name in seen:
            source.fault(file, place, f"stands in {seen[name]} already", "merge the two or rename one")
        seen[name] = file
        entries = _entries(source, file, place, entry, short)
        old = source.lexicons.get(name)
        hides = entry.get("hides", False)
        includes, holding = (_texts(source, file, place, entry, key) for key in ("includes", "holding"))
        if old and entry.get("extends") is True:
            entries, hides = {**old.entries, **entries}, hides or old.hides
            includes, holding = (*old.includes, *includes), (*old.holding, *holding)
        about = str(entry.get("about", ""))
        source.lexicons[name] = Lexicon(name, about, entries, file, hides is True, includes, holding)


def _texts(source: Source, file: str, place: str, entry: dict[str, Any], key: str) -> tuple[str, ...]:
    names = entry.get(key, [])
    if isinstance(names, list) and all(isinstance(name, str) for name in names):
        return tuple(names)
    source.fault(file, place, f"field {key} is not a list of texts", f'write {key} = ["first", "second"]')
    return ()


def _entries(source: Source, file: str, place: str, entry: dict[str, Any], short: Shorthand) -> dict[str, Value]:
    entries: dict[str, Value] = {}
    words, values = entry.get("words", []), entry.get("values", {})
    if not isinstance(words, list) or not all(isinstance(word, str) and word.strip() for word in words):
        source.fault(file, place, "field words is not a list of words", 'write words = ["first", "second phrase"]')
        words = []
    if not isinstance(values, dict) or not all(isinstance(v, (str, int, float)) for v in values.values()):
        source.fault(file, place, "field values is not a table", "write [lexicon.values] and one word = value a line")
        values = {}
    written = _written_out(source, file, place, entry.get("forms", []), short)
    for word in (word for word in (*words, *values) if "(" in word and "|" in word):
        source.fault(file, place, f"{word!r} is a form among the words", "write it under forms")
    for word, times in Counter((*words, *values, *(word for word, _ in written))).items():
        if times > 1:  # whoever takes one of them out would think that it is gone
            source.fault(file, place, f"lists {word!r} {times} times", "keep one of them")
    if not isinstance(entry.get("about"), str):
        source.fault(file, place, "field about is missing", "say in a sentence what the list is for")
    for key in ("hides", "extends"):
        if not isinstance(entry.get(key, False), bool):
            source.fault(file, place, f"field {key} is neither true nor false", f"write {key} = true, or leave it out")
    entries.update(dict.fromkeys(map(intern, words), True))  # many lists have the same words and values
    entries.update((intern(word), intern(v) if isinstance(v, str) else v) for word, v in (*values.items(), *written))
    if not entries and not entry.get("includes") and not entry.get("holding"):
        source.fault(file, place, "holds no entry", "give it words, values or forms")
    return entries


def _written_out(source: Source, file: str, place: str, given: Any, short: Shorthand) -> list[tuple[str, Value]]:
    """Each phrase that the forms of a lexicon stand for, with the value of its form."""
    fault = partial(source.fault, file, place)
    if isinstance(given, list) and all(isinstance(form, str) for form in given):
        given = dict.fromkeys(given, True)
    if not isinstance(given, dict) or not all(isinstance(value, (str, int, float)) for value in given.values()):
        fault(
            "field forms is neither a list of forms nor a table",
            'write forms = ["(a|the) mine(s)?"], or a value for each',
        )
        return []
    written: list[tuple[str, Value]] = []
    for form, value in given.items():
        try:
            written += [(word, value) for word in forms(short.written_out(form, fault))]
        except ValueError as error:
            fault(f"field forms: {form!r}: {error}", "write (a|b) for either, (a)? for what may be missing")
    return written


def _read_rules(source: Source, path: Path, seen: dict[str, str]) -> None:
    file = f"rules/{path.name}"
    data = _parse(source, path, file)
    if data is None:
        return
    _unknown(source, file, "(top)", data, {"family", "pattern", "slots", "parts"})
    family = data.get("family")
    if family not in FAMILIES:
        source.fault(file, "(top)", f"field family is {family!r}", f"name one of {', '.join(FAMILIES)}")
        family = FAMILIES[0]
    short = Shorthand(data, partial(source.fault, file, "(top)"))
    for number, entry in enumerate(_tables(source, file, data, "pattern"), 1):
        rule = _rule(source, file, family, number, entry)
        if rule is None:
            continue
        fault = partial(source.fault, file, rule.id)
        rule = replace(rule, phrases=tuple(short.written_out(phrase, fault) for phrase in rule.phrases))
        if rule.id in seen:
            source.fault(file, rule.id, f"the id is taken in {seen[rule.id]}", "choose another: ids are never reused")
        seen[rule.id] = file
        source.rules[rule.id] = rule


def _rule(source: Source, file: str, family: str, number: int, entry: dict[str, Any]) -> Rule | None:
    name = entry.get("id")
    place = name if isinstance(name, str) else f"pattern {number}"
    faults = len(source.errors)
    if not isinstance(name, str):
        source.fault(file, place, "has no id", 'give it one: id = "family.what-it-finds"')
    _unknown(source, file, place, entry, _RULE_FIELDS)
    for key in ("about", "label"):
        if not isinstance(entry.get(key), str) or not entry[key].strip():
            source.fault(file, place, f"field {key} is missing", "every pattern carries its label and its reason")
    for key in ("phrases", "match", "no_match"):
        value = entry.get(key)
        if not isinstance(value, list) or not value or not all(isinstance(item, str) for item in value):
            source.fault(file, place, f"field {key} is not a list of texts", f'write {key} = ["…"] with at least one')
    for text in entry.get("match", []) if isinstance(entry.get("match"), list) else []:
        if isinstance(text, str) and not (text.count("[") == text.count("]") >= 1):
            source.fault(file, place, f"field match: {text!r} marks no span", "put [ ] round the exact span expected")
    gives = entry.get("gives", {})
    if not isinstance(gives, dict) or not all(isinstance(v, (str, int, float)) for v in gives.values()):
        source.fault(file, place, "field gives is not a table of plain values", 'write gives = {key = "value"}')
    if type(entry.get("rank", 0)) is not int:
        source.fault(file, place, "field rank is no whole number", "write rank = 1, or leave it out")
    if len(source.errors) > faults:
        return None
    return Rule(
        id=str(name), label=entry["label"], family=family, phrases=tuple(entry["phrases"]), about=entry["about"],
        match=tuple(entry["match"]), no_match=tuple(entry["no_match"]), gives=gives, rank=entry.get("rank", 0),
        file=file,
    )  # fmt: skip


def _unknown(source: Source, file: str, place: str, entry: Any, fields: set[str]) -> None:
    for key in entry.keys() - fields if isinstance(entry, dict) else ():
        near = difflib.get_close_matches(key, fields, 1)
        remedy = f"did you mean {near[0]}?" if near else f"known fields: {', '.join(sorted(fields))}"
        source.fault(file, place, f"unknown field {key}", remedy)
