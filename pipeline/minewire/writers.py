"""Records out: JSON Lines to a file that is either whole or not there, and a table for a person to read."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, TYPE_CHECKING, BinaryIO

from minewire.errors import MinewireError
from minewire.records import ArticleRecord, Claim

if TYPE_CHECKING:
    from rich.console import Console, JustifyMethod
    from rich.table import Table

_EVIDENCE_WIDTH = 60
# A terminal so wide has room for the evidence of each claim; on a narrower one `minewire explain` shows it.
_ROOMY = 120
_WORD = 11  # what holds names is not squeezed below this, so that words stay whole


@contextmanager
def atomic(path: Path) -> Iterator[BinaryIO]:
    """A file that takes its name when everything is written; after an error what stood there before is untouched.

    Devices and pipes are written to directly. Raises MinewireError when the folder or the disk refuses.
    """
    target = Path(os.path.realpath(path))
    if target.exists() and not target.is_file():
        with target.open("wb") as stream:
            yield stream
        return
    part = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        with part.open("xb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        part.replace(target)
    except OSError as error:
        remedy = "choose another place, or make room"
        raise MinewireError(f"cannot be written ({error.strerror})", file=str(path), remedy=remedy) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def print_record(record: ArticleRecord, file: IO[str]) -> None:
    """One article as tables: claims, statements, and what else was found."""
    from rich.console import Console

    console = Console(file=file, highlight=False, emoji=False, markup=False)
    info = record.article
    title = [info.headline or info.source or info.id, info.outlet, str(info.published or "no date")]
    console.rule(" | ".join(part for part in title if part), align="left")
    roomy = console.width >= _ROOMY
    if record.claims:
        console.print(_claims(record, roomy=roomy))
    if record.statements:
        console.print(_statements(record, roomy=roomy))
    _print_rest(record, console)


def _table(*columns: str, roomy: bool) -> Table:
    from rich.box import SIMPLE
    from rich.table import Table

    table = Table(box=SIMPLE, pad_edge=False)
    for column in columns:
        # a date or a figure broken in two is hard to read
        whole = column in {"value", "when", "how"} or (roomy and column == "what")
        justify: JustifyMethod = "right" if column == "value" else "left"
        width = None if whole or roomy else _WORD
        table.add_column(column, overflow="fold", no_wrap=whole, justify=justify, min_width=width)
    return table


def _claims(record: ArticleRecord, *, roomy: bool) -> Table:
    table = _table("what", "value", "when", "where", "who says", *(["evidence"] if roomy else []), roomy=roomy)
    names = {speaker.id: speaker.name or speaker.mentions[0].text for speaker in record.speakers}
    places = {place.id: place.name for place in record.places}
    for claim in record.claims:
        who = [names[claim.speaker]] if claim.speaker else []
        who += [f"citing {names[claim.source]}"] if claim.source else []
        where = ", ".join(places[place] for place in claim.places) or "-"
        cells = what(claim), figure(claim), period(claim), where, " ".join(who) or "-"
        table.add_row(*cells, *([_short(claim.text)] if roomy else []))
    return table


def what(claim: Claim) -> str:
    """What a claim counts, in words: 'anti personnel mine, cleared'; parts of a total are set in."""
    facets = claim.action, claim.outcome, claim.status, claim.sex, claim.age_group
    words: list[str] = [claim.measure, *(facet for facet in facets if facet)]
    if claim.modality != "asserted":
        words.append(claim.modality)
    return ("  " if claim.part_of else "") + ", ".join(word.replace("_", " ") for word in words)


def figure(claim: Claim) -> str:
    """The number as far as the words bound it, with the unit of land."""
    if claim.value is None:
        ends = [f"{end:,}" if end is not None else "" for end in (claim.low, claim.high)]
        number = f"{ends[0]}–{ends[1]}" if claim.high is not None else f"{ends[0]}+"
    else:
        lead = "" if claim.qualifier == "exact" else claim.qualifier.replace("_", " ") + " "
        number = f"{lead}{claim.value:,}"
    return (
        number if claim.unit in {"item", "person", "area", "incident"} else f"{number} {claim.unit.replace('_', ' ')}"
    )


def period(claim: Claim) -> str:
    """The days a claim covers: one day, a first and a last, or an open end."""
    if not claim.period or not (claim.period.from_ or claim.period.to):
        return "-"
    first, last = claim.period.from_ or "", claim.period.to or ""
    return str(first) if first == last else f"{first}–{last}"


def _statements(record: ArticleRecord, *, roomy: bool) -> Table:
    table = _table("who", "role", "how", "said", roomy=roomy)
    speakers = {speaker.id: speaker for speaker in record.speakers}
    for statement in record.statements:
        speaker = speakers[statement.speaker] if statement.speaker else None
        name = (speaker.name or speaker.mentions[0].text) if speaker else "-"
        table.add_row(name, (speaker and speaker.role) or "-", statement.kind, _short(statement.text))
    return table


def _print_rest(record: ArticleRecord, console: Console) -> None:
    places = dict.fromkeys(
        f"{p.name} ({p.code or p.country or 'no code'})" for p in record.places if p.role != "demonym"
    )
    dates = dict.fromkeys(f"{d.text} ({d.value or 'unresolved'})" for d in record.dates)
    for label, items in (("places", places), ("dates", dates)):
        if items:
            console.print(f"{label}: {', '.join(items)}")
    kinds = [entry.kind for entry in record.numbers]
    counts = ", ".join(f"{kinds.count(kind)} {kind}" for kind in dict.fromkeys(kinds))
    console.print(f"numbers: {len(kinds)}" + (f" ({counts})" if counts else ""))
    for check in record.checks:
        console.print(
            f"check {check.kind.replace('_', ' ')}: {'agrees' if check.agrees else 'DISAGREES'}: {check.detail}"
        )
    for warning in record.warnings:
        console.print(f"warning: {warning}")


def _short(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= _EVIDENCE_WIDTH else flat[: _EVIDENCE_WIDTH - 1] + "…"
