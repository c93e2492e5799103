"""spaCy's DocBin: `doc.spans` holds a group for each family, labels and ids on the spans; training reads it directly.

Tokens are those of spaCy's blank English, cut where a span begins or ends inside one: every span stands exactly.
"""

from __future__ import annotations

import json
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from itertools import chain, islice, pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from minewire.errors import InputError, MinewireError
from minewire.export.annotations import CARRIED, FAMILIES, Labelled, carried, spans
from minewire.export.files import building, stream
from minewire.export.goldfiles import Task, unreadable
from minewire.export.source import Item

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc, Span

# A DocBin is made and read as a whole, so an archive becomes a folder of them.
_SHARD = 1000
_MOST = 10_000


def write(items: Iterable[Item], target: Path) -> None:
    """One file of at most 10,000 articles."""
    todo = iter(items)
    nlp = _blank()
    data = _pack(nlp, islice(todo, _MOST))
    if next(todo, None) is not None:
        problem = f"more than {_MOST:,} articles do not fit into one DocBin"
        raise MinewireError(problem, file=str(target), remedy="name a folder: it gets a file for each 1,000")
    with stream(target) as opened:
        opened.write(data)


def write_folder(items: Iterable[Item], target: Path) -> None:
    """Files of 1,000 articles each, numbered."""
    todo = iter(items)
    with building(target) as folder:
        folder.mkdir()
        for number, item in enumerate(todo):  # the first of a shard; its others follow one by one
            # A vocabulary for each: it keeps every word it has seen.
            data = _pack(_blank(), chain([item], islice(todo, _SHARD - 1)))
            (folder / f"articles-{number:05d}.spacy").write_bytes(data)


def read(file: Path) -> Iterator[Task | InputError]:
    """The docs of a file, or of every *.spacy file of a folder."""
    from spacy.tokens import DocBin

    nlp = _blank()
    for each in sorted(file.glob("*.spacy")) if file.is_dir() else [file]:
        try:
            packed = DocBin().from_bytes(each.read_bytes())
        except Exception as error:  # zlib, msgpack and spaCy each have their own
            raise unreadable(error, each) from error
        for number, doc in enumerate(packed.get_docs(nlp.vocab), 1):
            yield _task(doc, f"{each.name} doc {number}")


def make_doc(nlp: Language, item: Item) -> Doc:
    """The article with its spans."""
    from spacy.tokens import Span

    text = item.text or ""
    found = spans(item.record, text)
    doc = _cut(nlp, text, {at for span in found for at in (span.start, span.end)})
    doc.user_data[CARRIED] = json.dumps(carried(item), ensure_ascii=False)
    first = {token.idx: token.i for token in doc}
    last = {token.idx + len(token): token.i + 1 for token in doc}
    groups: dict[str, list[Span]] = {family: [] for family in FAMILIES}
    for span in found:
        # A blank at an end of the words belongs to a token before; the exact offsets travel in the user data.
        start, end = _trimmed(text, span.start, span.end)
        if start in first and end in last and start < end:
            made = Span(doc, first[start], last[end], label=span.label, span_id=span.id or "")
            groups[span.family].append(made)
    for family, group in groups.items():
        doc.spans[family] = group
    return doc


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start] == " ":
        start += 1
    while start < end and text[end - 1] == " ":
        end -= 1
    return start, end


def _pack(nlp: Language, items: Iterable[Item]) -> bytes:
    from spacy.tokens import DocBin

    # Tokens are made again from their words, so nothing but words and blanks is stored.
    packed = DocBin(attrs=["ORTH", "SPACY"], store_user_data=True)
    for item in items:
        packed.add(make_doc(nlp, item))
    return packed.to_bytes()


def _cut(nlp: Language, text: str, places: set[int]) -> Doc:
    from spacy.tokens import Doc

    words: list[str] = []
    spaces: list[bool] = []
    ordered = sorted(places)
    for token in nlp.make_doc(text):
        start, end = token.idx, token.idx + len(token)
        cuts = [start, *ordered[bisect_right(ordered, start) : bisect_left(ordered, end)], end]
        words += [text[one:two] for one, two in pairwise(cuts)]
        spaces += [False] * (len(cuts) - 2) + [bool(token.whitespace_)]
    return Doc(nlp.vocab, words=words, spaces=spaces)


def _task(doc: Doc, place: str) -> Task:
    known = doc.user_data.get(CARRIED)
    found = [
        Labelled(span.start_char, span.end_char, span.label_, span.id_ or None, span.text)
        for group in doc.spans.values()
        for span in group
    ]
    return Task(doc.text, found, json.loads(known) if known else None, place)


def _blank() -> Language:
    import spacy

    return spacy.blank("en")
