"""`minewire explain`: why each number of an article is a claim, or why not."""

from __future__ import annotations

import shutil
import textwrap
from collections import Counter
from typing import TYPE_CHECKING, Annotated

import typer

from .exits import SET_ASIDE, complain
from .options import DateField, Encoding, Patterns, Published, Text, TextField, one_way_in
from .runs import tell_passed

if TYPE_CHECKING:
    from minewire.explain import Explanation
    from minewire.text import Article

_SENTENCE = 60  # characters of the article shown on either side of a number


def explain(
    inputs: Annotated[
        list[str] | None, typer.Argument(metavar="ARTICLE", help="Articles, as INPUT... of extract.")
    ] = None,
    text: Text = None,
    published: Published = None,
    patterns: Patterns = None,
    encoding: Encoding = None,
    text_field: TextField = None,
    date_field: DateField = None,
) -> None:
    """Show for each number the rule and the words it used, and for each that is no claim why not."""
    from minewire.errors import InputError
    from minewire.readers import article, read
    from minewire.swift import swift_start

    one_way_in(inputs or [], text)
    with swift_start():
        from minewire.explain import explain as explained
        from minewire.extract import Extractor

        extractor = Extractor(patterns=patterns)
    passed: Counter[str] = Counter()
    fields = {what: name for what, name in (("text", text_field), ("date", date_field)) if name}
    readings = read(inputs or [], encoding=encoding, published=published, fields=fields, passed=passed)
    if text is not None:
        readings = iter([article({"text": text, "published": published}, place="--text")])
    aside = 0
    for reading in readings:
        if isinstance(reading, InputError):
            complain(str(reading))
            aside += 1
            continue
        print(f"# {' | '.join(filter(None, (reading.source, reading.id))) or 'article'}\n")
        rows = explained(extractor, reading)
        for row in rows:
            print("\n".join(_shown(reading, row)), end="\n\n")
        if not rows:
            print("no number, and no claim\n")
    tell_passed(passed)
    raise typer.Exit(SET_ASIDE if aside else 0)


def _shown(article: Article, row: Explanation) -> list[str]:
    width = min(shutil.get_terminal_size().columns, 120)
    more = _SENTENCE + 1
    before = article.text[max(0, row.start - more) : row.start].rsplit("\n", 1)[-1]
    after = article.text[row.end : row.end + more].split("\n", 1)[0]
    before = f"…{before[1:]}" if len(before) == more else before
    after = f"{after[:-1]}…" if len(after) == more else after
    lines = textwrap.wrap(f"{before}[{row.text}]{after}".replace("\n", " "), width)
    lines += textwrap.wrap(f"{row.kind}: {row.why}", width, initial_indent="  ", subsequent_indent="    ")
    if row.rule:
        lines.append(f"  rule: {row.rule}")
    for name, words in row.words.items():
        lines += textwrap.wrap(f"{name}: {words}", width, initial_indent="  ", subsequent_indent="    ")
    return lines
