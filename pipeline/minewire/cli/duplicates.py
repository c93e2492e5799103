"""`minewire duplicates`: syndicated copies, marked."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from .exits import OK, SET_ASIDE, complain
from .options import TextsEncoding, TextsField


def duplicates(
    records: Annotated[Path, typer.Argument(metavar="RECORDS", help="A file of records, or the folder of a run.")],
    texts: Annotated[
        list[str] | None, typer.Option(metavar="INPUT", help="The articles, as given to extract; may be repeated.")
    ] = None,
    output: Annotated[Path, typer.Option("-o", "--output", help="File to write; else standard output.")] = Path("-"),
    containment: Annotated[
        float, typer.Option(min=0.3, max=1.0, help="Share of the shorter text that must stand in the longer.")
    ] = 0.8,
    encoding: TextsEncoding = None,
    text_field: TextsField = None,
) -> None:
    """Group articles that are copies of each other and report copies whose figures differ.

    Writes one JSON object a record, in order: its group (null without copies), the first of the group, and `differs`.
    """
    import json

    from minewire.duplicates import Copies
    from minewire.errors import InputError
    from minewire.export.files import stream
    from minewire.recordfiles import Texts, read_records

    if output.is_dir():
        raise typer.BadParameter(f"{str(output)!r} is a folder; name a file", param_hint="--output")
    copies, known = Copies(containment=containment), Texts(texts or (), encoding, text_field)
    faults: list[InputError] = []
    without = 0
    for record in read_records(records):
        if isinstance(record, InputError):
            faults.append(record)
            continue
        text = known.of(record)
        without += text is None
        copies.add(record, text)
    count = differing = 0
    with stream(output) as opened:
        for line in copies.lines():
            opened.write(json.dumps(line, ensure_ascii=False).encode() + b"\n")
            count += 1
            for each in line["differs"]:
                differing += 1
                complain(_difference(line["article_id"], each))
    for fault in (*faults, *known.faults):
        complain(str(fault))
    if without:
        remedy = "their articles are not in --texts" if texts else "give the articles with --texts"
        complain(f"{without} records without their text; {remedy}")
    grouped = sum(map(len, copies.groups))
    complain(f"{count} records: {grouped} in {len(copies.groups)} groups of copies, {differing} figures differ")
    raise typer.Exit(SET_ASIDE if faults or known.faults or without else OK)


def _difference(article: str, each: dict[str, object]) -> str:
    words = " ".join(str(each[key]) for key in ("measure", "action", "outcome") if each[key])
    days = f" {each['period_from'] or ''}–{each['period_to'] or ''}" if each["period_from"] or each["period_to"] else ""
    return f"{article}: {words}{days}: {each['values']} here, {each['other_values']} in {each['other_article_id']}"
