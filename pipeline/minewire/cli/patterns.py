"""`minewire patterns`: look at the rules, try them on a text, and run their own examples."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from .exits import FAILED, USAGE, complain
from .options import Patterns

if TYPE_CHECKING:
    from minewire.examples import Examples
    from minewire.ruleset import Lexicon, Rule

_PHRASES = """
The phrase language of rules/*.toml:

{slot} one unit of a lexicon, a shape (lower, cap, upper) or an earlier family ({number}, {date}, {place});
{a|b} either, {a&b} both, {!a} not it, {name:slot} keeps its place; plain words stand for themselves
(lower case: in any case); (a|b) alternatives; ? * + behind a word, slot or bracket; ... a gap of up to
6 units inside a clause (...3: up to 3); [ ] the part that is the mention, the rest is context.
What a file uses often it names once: [slots] name = "lower&!stop" gives {name}, [parts] name = "(the|a)? {lower}"
gives <name>.

A rule's label and gives tell the engine what it has found, as those of the shipped rules of its family do
(minewire patterns show ID). Where several rules match at one place the higher rank wins, then the phrase
that asks for more.

A list of lexicons/*.toml is words, values or forms; a form stands for several phrases ("(is|are) (still)? to come" for
four) and may use the parts of its file. includes names lists whose words are its own as well; so are the phrases of
any list holding the words that it says, or {one of a list}. extends = true adds all this to the list of that id; hides
= true is for phrases that only take their words from other lists.
"""

_LEXICONS = "lexicons"

app = typer.Typer(
    help="Show the patterns, try them on a text, run their own examples.", epilog=_PHRASES, no_args_is_help=True
)


@app.command()
def check(patterns: Patterns = None) -> None:
    """Validate every pattern file and run every rule's examples. Exit code 1 when anything is wrong."""
    from minewire.errors import PatternError
    from minewire.ruleset import shipped
    from minewire.ruleset.gazetteer_check import table_problems

    folders = [shipped(), *([patterns] if patterns else ())]
    try:
        examples = _examples(patterns)
        problems = examples.problems()
    except PatternError as error:
        every = (*error.errors, *table_problems(folders))  # tables are read only where the rules are sound
        problems, count = list({str(each): each for each in every}.values()), None
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
    family: Annotated[
        str | None,
        typer.Argument(metavar="FAMILY", help="Only the rules of this family (claims, dates ...), or only lexicons."),
    ] = None,
    patterns: Patterns = None,
) -> None:
    """List rules and lexicons: id, label ('lexicon' of a lexicon) and reason, one a line, tabs between."""
    from minewire.ruleset import FAMILIES

    if family not in (None, _LEXICONS, *FAMILIES):
        complain(f"no family {family!r}; choose one of {', '.join((*FAMILIES, _LEXICONS))}")
        raise typer.Exit(USAGE)
    ruleset = _examples(patterns).ruleset
    for rule in ruleset.rules.values():
        if family in (None, rule.family):
            print(rule.id, rule.label, rule.about, sep="\t")
    for lexicon in ruleset.lexicons.values() if family in (None, _LEXICONS) else ():
        print(lexicon.id, "lexicon", " ".join(lexicon.about.split()), sep="\t")


@app.command()
def show(
    name: Annotated[str, typer.Argument(metavar="ID", help="A rule or a lexicon, as listed; or a word of lexicons.")],
    patterns: Patterns = None,
) -> None:
    """Show a rule (phrases, reason, examples), a lexicon (its words, with values), or the lexicons that hold a word."""
    ruleset = _examples(patterns).ruleset
    rule, lexicon = ruleset.rules.get(name), ruleset.lexicons.get(name)
    parts = [_rule(rule)] if rule else []
    parts += [_lexicon(lexicon)] if lexicon else []
    if not parts:
        parts = [_held(name, [each for each in ruleset.lexicons.values() if each.value(name) is not None])]
    if not any(parts):
        complain(f"no rule, lexicon or word {name!r}; {_near(name, [*ruleset.rules, *ruleset.lexicons])}")
        raise typer.Exit(USAGE)
    print("\n\n".join("\n".join(part) for part in parts))


def _rule(rule: Rule) -> list[str]:
    lines = [f"{rule.id}  ({rule.family}, {rule.label}, {rule.file})", rule.about, ""]
    for title, texts in (("phrase", rule.phrases), ("match", rule.match), ("no match", rule.no_match)):
        lines += [f"{title:9s} {text}" for text in texts]
    lines += [f"{'rank':9s} {rule.rank}"] if rule.rank else []
    return lines + [f"{'gives':9s} {key} = {value}" for key, value in rule.gives.items()]


def _lexicon(lexicon: Lexicon) -> list[str]:
    head = f"{lexicon.id}  (lexicon{', hides' if lexicon.hides else ''}, {lexicon.file})"
    return [head, lexicon.about, ""] + [f"{word}{_given(value)}" for word, value in lexicon.entries.items()]


def _held(word: str, lexicons: list[Lexicon]) -> list[str]:
    return [f"{word}  in {each.id}{_given(each.value(word))}\t{each.file}" for each in lexicons]


def _given(value: object) -> str:
    return "" if value is True else f" = {value}"


def _near(name: str, known: list[str]) -> str:
    import difflib

    near = [each for each in known if each.startswith(name + ".")] or difflib.get_close_matches(name, known, 8)
    return f"near: {', '.join(list(dict.fromkeys(near))[:8])}" if near else "see minewire patterns list"


@app.command(name="try")
def try_text(
    text: Annotated[str, typer.Argument(metavar="TEXT", help="A sentence.")],
    rule: Annotated[
        str | None, typer.Option("--rule", metavar="ID", help="Only this rule, without competition.")
    ] = None,
    patterns: Patterns = None,
) -> None:
    """Show which rules match in a text, by themselves: id, offsets and words, tabs between."""
    examples = _examples(patterns)
    rules = examples.ruleset.rules
    if rule is not None and rule not in rules:
        complain(f"no rule {rule!r}; {_near(rule, list(rules))}")
        raise typer.Exit(USAGE)
    found = False
    for each in [rules[rule]] if rule else rules.values():
        for start, end in sorted(examples.spans(each, text)):
            found = True
            print(each.id, f"{start}-{end}", text[start:end], sep="\t")
    if not found:
        complain(f"{f'the rule {rule}' if rule else 'no rule'} {'does not match' if rule else 'matches'} in this text")


def _examples(patterns: Path | None) -> Examples:
    from minewire.examples import Examples

    return Examples(patterns)
