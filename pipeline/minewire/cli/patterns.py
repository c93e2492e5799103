"""`minewire patterns`: look at the rules, try them on a text, and run their own examples."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from .exits import FAILED, USAGE, complain
from .options import Patterns

if TYPE_CHECKING:
    from minewire.examples import Examples

_PHRASES = """
The phrase language of rules/*.toml:

{slot} one unit of a lexicon, a shape (lower, cap, upper) or an earlier family ({number}, {date}, {place});
{a|b} either, {a&b} both, {!a} not it, {name:slot} keeps its place; plain words stand for themselves
(lower case: in any case); (a|b) alternatives; ? * + behind a word, slot or bracket; ... a gap of up to
6 units inside a clause (...3: up to 3); [ ] the part that is the mention, the rest is context.

A list of lexicons/*.toml is words or values; extends = true adds them to the list of that id; hides = true is for
phrases that only take their words from other lists.
"""

app = typer.Typer(
    help="Show the patterns, try them on a text, run their own examples.", epilog=_PHRASES, no_args_is_help=True
)


@app.command()
def check(patterns: Patterns = None) -> None:
    """Validate every pattern file and run every rule's examples. Exit code 1 when anything is wrong."""
    from minewire.errors import PatternError

    try:
        examples = _examples(patterns)
        problems = examples.problems()
    except PatternError as error:
        problems, count = error.errors, None
    else:
        rules = examples.ruleset.rules.values()
        count = sum(len(rule.match) + len(rule.no_match) for rule in rules)
    for problem in problems:
        print(problem)
    if count is not None:
        lexicons = examples.ruleset.lexicons.values()
        words = sum(len(lexicon.entries) for lexicon in lexicons)
        complain(
            f"{len(rules)} rules, {count} examples, {len(lexicons)} lexicons, {words} words: {len(problems)} problems"
        )
    raise typer.Exit(FAILED if problems else 0)


@app.command(name="list")
def list_rules(
    family: Annotated[str | None, typer.Argument(help="Only the rules of this family.")] = None,
    patterns: Patterns = None,
) -> None:
    """List the rules: id, label and reason, one a line, tabs between."""
    from minewire.ruleset import FAMILIES

    if family is not None and family not in FAMILIES:
        complain(f"no family {family!r}; choose one of {', '.join(FAMILIES)}")
        raise typer.Exit(USAGE)
    for rule in _examples(patterns).ruleset.rules.values():
        if family in (None, rule.family):
            print(rule.id, rule.label, rule.about, sep="\t")


@app.command()
def show(
    name: Annotated[str, typer.Argument(metavar="ID", help="A rule or a lexicon.")], patterns: Patterns = None
) -> None:
    """Show one rule (phrases, reason, examples) or one lexicon (its words)."""
    import difflib

    ruleset = _examples(patterns).ruleset
    if rule := ruleset.rules.get(name):
        print(f"{rule.id}  ({rule.family}, {rule.label}, {rule.file})\n{rule.about}\n")
        rows = (("phrase", rule.phrases), ("match", rule.match), ("no match", rule.no_match))
        for title, lines in rows:
            for line in lines:
                print(f"{title:9s} {line}")
        for key, value in rule.gives.items():
            print(f"{'gives':9s} {key} = {value}")
    elif lexicon := ruleset.lexicons.get(name):
        print(f"{lexicon.id}  (lexicon, {lexicon.file})\n{lexicon.about}\n")
        for word, value in lexicon.entries.items():
            print(word if value is True else f"{word} = {value}")
    else:
        near = difflib.get_close_matches(name, [*ruleset.rules, *ruleset.lexicons], 3)
        complain(
            f"no rule or lexicon {name!r}; " + (f"near: {', '.join(near)}" if near else "see minewire patterns list")
        )
        raise typer.Exit(USAGE)


@app.command(name="try")
def try_text(
    text: Annotated[str, typer.Argument(help="A sentence.")],
    rule: Annotated[
        str | None, typer.Option("--rule", metavar="ID", help="Only this rule, without competition.")
    ] = None,
    patterns: Patterns = None,
) -> None:
    """Show which rules match in a text, by themselves: id, offsets and words, tabs between."""
    examples = _examples(patterns)
    rules = examples.ruleset.rules
    if rule is not None and rule not in rules:
        complain(f"no rule {rule!r}; see minewire patterns list")
        raise typer.Exit(USAGE)
    for each in [rules[rule]] if rule else rules.values():
        for start, end in sorted(examples.spans(each, text)):
            print(each.id, f"{start}-{end}", text[start:end], sep="\t")


def _examples(patterns: Path | None) -> Examples:
    from minewire.examples import Examples

    return Examples(patterns)
