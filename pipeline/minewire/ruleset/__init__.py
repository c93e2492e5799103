"""The rules, lexicons and tables of patterns/, validated and compiled. spaCy is only asked to split phrases."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import NamedTuple

from spacy.language import Language

from minewire.errors import MinewireError, PatternError

from . import kept
from .alphabet import MENTIONS, Alphabet, Projection
from .compiler import GAP_STOPS, Compiler
from .english import NewsEnglish, splitter
from .phrase_finder import PhraseFinder
from .phrases import Node, PhraseError, parse, slots_of, words_of
from .source import FAMILIES, Lexicon, Rule, Source, read
from .tape import Grammar, Match, Tape, Variant, alone

__all__ = [
    "FAMILIES",
    "HIDING",
    "STATEMENT_CLASSES",
    "Alphabet",
    "Grammar",
    "Lexicon",
    "Match",
    "PhraseFinder",
    "Rule",
    "Ruleset",
    "Tape",
    "alone",
    "load",
    "opened",
    "shipped",
]

Tokenize = Callable[[str], list[str]]


class Tree(NamedTuple):
    """A phrase of a rule, with the classes and the literal runs that it holds."""

    rule: Rule
    node: Node
    slots: tuple[str, ...]
    runs: tuple[str, ...]


# Classes that bound the parts of a statement; HIDING is the class of phrases that hold a word of one.
STATEMENT_CLASSES = frozenset({"cue", "clause", "noun", "mark", "via", "name", "report", "structure"})
HIDING = "hiding …"
# Lexicons that are asked for the phrases that begin with one of their words, too ('of', 'of the').
OPENING = ("number.of", "number.one-not-before", "number.changed")
# Families that are searched on single tokens: the phrases of other families' lexicons must not hide a word of theirs.
ON_TOKENS = frozenset({"dates", "timespans", "places"})


def shipped() -> Path:
    """The folder of patterns that comes with the package: beside it in a wheel, at the top of a checkout."""
    here = Path(__file__).resolve().parents[1]
    inside = here / "patterns"
    return inside if inside.is_dir() else here.parents[1] / "patterns"


def opened(lexicon: str) -> str:
    """The class of phrases that begin with a word of a lexicon."""
    return lexicon + " …"


def _bounds(name: str) -> bool:
    return name.partition(".")[0] in STATEMENT_CLASSES


class Ruleset:
    """Compiled patterns. `grammar(family)` is what a component searches with; `lexicon(id)` gives words and values,
    `finder` the entries of several tokens."""

    def __init__(self, source: Source, folders: list[Path], tokenize: Tokenize, version: str) -> None:
        self.rules, self.lexicons, self.folders = source.rules, source.lexicons, folders
        self.version = version  # name and hash of the patterns: same files, same string
        trees = self._parse(source)
        if source.errors:  # what a broken file should have held would be missed in a hundred places
            raise PatternError(source.errors)
        self._tokenize = tokenize
        self._collect(trees)
        self.alphabet = Alphabet(self._single, self._exact, self._phrases.values())
        del self._single, self._exact, self._shared  # the alphabet has its own
        self._check_slots(source, trees)
        if source.errors:
            raise PatternError(source.errors)
        self._compile(source, trees)
        if source.errors:
            raise PatternError(source.errors)
        self.finder = PhraseFinder(self._phrases, self.alphabet)
        # Nobody splits a phrase any more, and the finder has its own form of those of several words.
        del self._tokenize, self._longest, self._runs, self._phrases

    def lexicon(self, name: str) -> Lexicon:
        """The lexicon of an id; KeyError when there is none."""
        return self.lexicons[name]

    def grammar(self, family: str) -> Grammar:
        """The compiled rules of a family."""
        return self._grammars[family]

    def variants(self, rule: str) -> list[Variant]:
        """The compiled phrases of one rule."""
        return [variant for variant in self._variants if variant.rule.id == rule]

    def table(self, name: str) -> list[Path]:
        """The files of a family's own table ('gazetteer/az_districts.csv'), a user's folder last."""
        return [folder / name for folder in self.folders if (folder / name).is_file()]

    def _parse(self, source: Source) -> list[Tree]:
        trees: list[Tree] = []
        for rule in source.rules.values():
            for phrase in rule.phrases:
                try:
                    node = parse(phrase)
                except PhraseError as error:
                    source.fault(
                        rule.file, rule.id, f"field phrases: {phrase!r}: {error}", "see `minewire patterns --help`"
                    )
                else:
                    trees.append(Tree(rule, node, tuple(slots_of(node)), tuple(words_of(node))))
        return trees

    def _collect(self, trees: list[Tree]) -> None:
        """Words and phrases with their classes: those of the lexicons, and every literal of a rule as '=word'."""
        self._single: dict[str, set[str]] = {}
        self._exact: dict[str, set[str]] = {}
        # Tokens (in lower case unless written with capitals) -> classes.
        self._phrases: dict[tuple[str, ...], frozenset[str]] = {}
        self._shared: dict[frozenset[str], frozenset[str]] = {}  # many phrases have the same classes
        self._longest: dict[str, int] = {}  # first word of a phrase -> tokens of the longest one
        for lexicon in self.lexicons.values():
            for entry in lexicon.entries:
                self._enter(entry, lexicon.id)
        for tree in trees:
            for run in tree.runs:
                for word in self._units(tree.rule.family, run):
                    literal = "=" + " ".join(word)
                    if len(word) == 1:
                        self._enter_single(word[0], literal)
                    else:
                        self._enter_phrase(word, {literal})
            for name in tree.slots:  # {=word}: a literal word inside a slot
                if name.startswith("=") and len(self._tokenize(name[1:])) == 1:
                    self._enter_single(name[1:], name)
        for mark in (".", "!", "?", ";", ":", ","):
            self._enter_single(mark, "=" + mark)
        bounding = {word for word, names in (*self._single.items(), *self._exact.items()) if any(map(_bounds, names))}
        for tokens in self._phrases:
            classes = {opened(name) for name in OPENING if tokens[0].lower() in self.lexicons[name].entries}
            if any(token in bounding or token.lower() in bounding for token in tokens) or "," in tokens:
                classes.add(HIDING)
            self._enter_phrase(tokens, classes)
        for tokens in self._phrases:  # as written it is the lower-case entry too: one set for the tape
            self._enter_phrase(tokens, self._phrases.get(tuple(token.lower() for token in tokens), ()))

    def _enter(self, entry: str, name: str) -> None:
        tokens = tuple(self._tokenize(entry))
        if len(tokens) == 1:
            self._enter_single(tokens[0], name)
        else:
            self._enter_phrase(tokens, {name})
            first = tokens[0].lower()
            self._longest[first] = max(len(tokens), self._longest.get(first, 1))

    def _enter_phrase(self, tokens: tuple[str, ...], classes: Iterable[str]) -> None:
        every = self._phrases.get(tokens, frozenset()).union(classes)
        self._phrases[tokens] = self._shared.setdefault(every, every)

    def _enter_single(self, word: str, name: str) -> None:
        target = self._single if word == word.lower() else self._exact
        target.setdefault(word, set()).add(name)

    def _units(self, family: str, run: str) -> Iterable[tuple[str, ...]]:
        """A literal run of a phrase as the units of the tape that its family is searched on."""
        tokens = self._tokenize(run)
        return ((token,) for token in tokens) if family in ON_TOKENS else self._merge(tokens)

    def _merge(self, tokens: list[str]) -> Iterable[tuple[str, ...]]:
        """The units of a literal run: known phrases as on a tape, longest first."""
        at = 0
        while at < len(tokens):
            longest = self._longest.get(tokens[at].lower(), 1)
            for size in range(min(longest, len(tokens) - at), 1, -1):
                if tuple(tokens[at : at + size]) in self._phrases:
                    break
            else:
                size = 1
            yield tuple(tokens[at : at + size])
            at += size

    def _check_slots(self, source: Source, trees: list[Tree]) -> None:
        import difflib

        known = self.alphabet.names | {name for classes in MENTIONS.values() for name in classes}
        for rule, _, slots, _ in trees:
            for name in dict.fromkeys(slots):
                if name not in known:
                    named = [each for each in known if each[0] != "="]
                    near = difflib.get_close_matches(name, named, 3) or sorted(self.lexicons)[:8]
                    source.fault(
                        rule.file, rule.id, f"field phrases: unknown slot {{{name}}}", f"known: {', '.join(near)} …"
                    )

    def _compile(self, source: Source, trees: list[Tree]) -> None:
        self._variants: list[Variant] = []
        self._runs: dict[tuple[str, str], list[str]] = {}
        for family in FAMILIES:
            own = [(order, tree) for order, tree in enumerate(trees) if tree.rule.family == family]
            projection = Projection(self.alphabet, self._names(family, (tree for _, tree in own)))
            compiler = Compiler(projection, partial(self._split, family))
            for order, (rule, node, _, _) in own:
                try:
                    self._variants.append(Variant(rule, compiler.compile(node), order, projection))
                except PhraseError as error:
                    source.errors.append(MinewireError(f"field phrases: {error}", file=rule.file, place=rule.id))
        self._grammars = {
            family: Grammar([v for v in self._variants if v.rule.family == family]) for family in FAMILIES
        }

    def _split(self, family: str, run: str) -> list[str]:
        """The classes of a literal run, one for each unit; a compiler asks more than once."""
        known = self._runs.get((family, run))
        if known is None:
            known = self._runs[family, run] = ["=" + " ".join(unit) for unit in self._units(family, run)]
        return known

    def _names(self, family: str, trees: Iterable[Tree]) -> Iterator[str]:
        """The classes that the phrases of a family tell apart, each as often as they do."""
        yield from GAP_STOPS
        for tree in trees:
            yield from tree.slots
            for run in tree.runs:
                yield from self._split(family, run)


def load(folder: Path | None = None, *, nlp: Language | None = None) -> Ruleset:
    """The shipped patterns, with a user's folder over them. Raises PatternError that lists every fault.

    The tokenizer of `nlp` splits a phrase as the articles will be split; without it, that of blank English does.
    """
    folders = [shipped()] + ([Path(folder)] if folder else [])
    version = version_of(folders)
    # A pipeline of another kind splits in a way that no name of a file can tell.
    name = kept.name_of(version, folders) if nlp is None or type(nlp) is NewsEnglish else None
    ruleset: Ruleset | None = kept.recall(name) if name else None
    if ruleset is None:
        ruleset = Ruleset(read(folders), folders, splitter((nlp or NewsEnglish()).tokenizer), version)
        if name:
            kept.keep(name, ruleset)
    ruleset.folders = folders  # the same patterns may have been read elsewhere
    return ruleset


def version_of(folders: Iterable[Path]) -> str:
    """Name and hash of the patterns of some folders."""
    digest = hashlib.sha256()
    for folder in folders:
        for path in sorted(p for p in folder.rglob("*") if p.suffix in {".toml", ".csv"}):
            digest.update(path.relative_to(folder).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return f"minewire-{digest.hexdigest()[:12]}"
