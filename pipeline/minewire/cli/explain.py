"""`minewire explain`: why each number of an article is a claim, or why not."""

from __future__ import annotations

import shutil
import textwrap
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from .exits import SET_ASIDE, complain
from .options import Published, TextsEncoding

if TYPE_CHECKING:
    from minewire.explain import Explanation
    from minewire.text import Article

_SENTENCE = 60  # characters of the article shown on either side of a number


def explain(
    inputs: Annotated[list[str], typer.Argument(metavar="ARTICLE...", help="Articles, as for extract.")],
    published: Published = None,
    patterns: Annotated[Path | None, typer.Option(metavar="DIR", help="Your patterns, over the shipped ones.")] = None,
    encoding: TextsEncoding = None,
) -> None:
    """Show for each number the rule and the words it used, and for each that is no claim why not."""
    from minewire.errors import InputError
    from minewire.readers import read
    from minewire.swift import swift_start

    with swift_start():
        from minewire.explain import explain as explained
        from minewire.extract import Extractor

        extractor = Extractor(patterns=patterns)
    aside = 0
    for reading in read(inputs, encoding=encoding, published=published):
        if isinstance(reading, InputError):
            complain(str(reading))
            aside += 1
            continue
        print(f"# {reading.source or reading.id or 'article'}\n")
        for row in explained(extractor, reading):
            print("\n".join(_shown(reading, row)), end="\n\n")
    raise typer.Exit(SET_ASIDE if aside else 0)


def _shown(article: Article, row: Explanation) -> list[str]:
    width = min(shutil.get_terminal_size().columns, 120)
    before = article.text[max(0, row.start - _SENTENCE) : row.start].rsplit("\n", 1)[-1]
    after = article.text[row.end : row.end + _SENTENCE].split("\n", 1)[0]
    lines = textwrap.wrap(f"…{before}[{row.text}]{after}…".replace("\n", " "), width)
    lines += textwrap.wrap(f"{row.kind}: {row.why}", width, initial_indent="  ", subsequent_indent="    ")
    if row.rule:
        lines.append(f"  rule: {row.rule}")
    lines += [f"  {name}: {words}" for name, words in row.words.items()]
    return lines
