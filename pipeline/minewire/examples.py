"""Runs every rule's own examples: a rule that does not do what it says is reported with what it did instead."""

from __future__ import annotations

import re
from pathlib import Path

from minewire.components.base import ruleset_of
from minewire.errors import MinewireError
from minewire.nlp import load, mark
from minewire.ruleset import Rule, alone
from minewire.ruleset.gazetteer_check import table_problems
from minewire.ruleset.unused import unused

_MARKED = re.compile(r"\[([^\[\]]*)\]")


def unmark(example: str) -> tuple[str, list[tuple[int, int]]]:
    """An example without its brackets, and the spans that they marked."""
    spans: list[tuple[int, int]] = []
    parts: list[str] = []
    at = length = 0
    for match in _MARKED.finditer(example):
        parts += example[at : match.start()], match.group(1)
        start = length + match.start() - at
        length = start + len(match.group(1))
        spans.append((start, length))
        at = match.end()
    return "".join(parts) + example[at:], spans


class Examples:
    """The pipeline that examples run on. Each is tried with its own rule alone, on the tape its family sees."""

    def __init__(self, patterns: Path | None = None) -> None:
        self._nlp = load(patterns=patterns, spans=False)
        self.ruleset = ruleset_of(self._nlp, str(patterns) if patterns else None)

    def spans(self, rule: Rule, text: str) -> set[tuple[int, int]]:
        """Where a rule matches in a text, in code points."""
        marked = mark(self._nlp, text)
        tape = marked.tapes.get(rule.family, marked.tape)
        found = alone(self.ruleset.variants(rule.id), tape)
        return {(tape.starts[match.first], tape.ends[match.last - 1]) for match in found if match.last > match.first}

    def problems(self) -> list[MinewireError]:
        """Every lexicon that nothing uses, every fault of a table of the gazetteer, and every example that fails."""
        rules = self.ruleset.rules.values()
        examples = [problem for rule in rules for problem in self._check(rule)]
        return unused(self.ruleset.lexicons.values(), rules) + table_problems(self.ruleset.folders) + examples

    def _check(self, rule: Rule) -> list[MinewireError]:
        faults: list[MinewireError] = []
        for example in rule.match:
            text, wanted = unmark(example)
            found = self.spans(rule, text)
            for start, end in wanted:
                if (start, end) not in found:
                    seen = ", ".join(repr(text[a:b]) for a, b in sorted(found)) or "nothing"
                    problem = f"field match: {text[start:end]!r} is not found in {text!r}, but {seen}"
                    faults.append(_fault(rule, problem, "mend the phrases or the example"))
        for example in rule.no_match:
            found = self.spans(rule, example)
            if found:
                seen = ", ".join(repr(example[a:b]) for a, b in sorted(found))
                faults.append(_fault(rule, f"field no_match: {seen} is found in {example!r}", "narrow the phrases"))
        return faults


def _fault(rule: Rule, problem: str, remedy: str) -> MinewireError:
    return MinewireError(problem, file=rule.file, place=rule.id, remedy=remedy)
