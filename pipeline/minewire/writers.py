"""Records out: JSON Lines to a file that is either whole or not there, and a table for a person to read."""

from __future__ import annotations

import os
from collections.abc import Container, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, TYPE_CHECKING, BinaryIO

from minewire.errors import MinewireError
from minewire.records import ArticleRecord, Claim

if TYPE_CHECKING:
    from rich.console import Console, JustifyMethod, RenderableType
    from rich.table import Table

_EVIDENCE_WIDTH = 60
_PLACES = 4  # of a claim, as many as a narrow table lists
_NONE = "-"
_UNBOUND = 10_000
_WORD = 11  # what holds names is not squeezed below this, so that words stay whole
_WORDS = {"what, evidence": 18}  # columns with longer ones: "anti-personnel" in quotes, set in


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
    own = None if info.sha256.startswith(info.id) else info.id  # articles of one file are told apart by it
    name = [info.headline or info.source, own] if info.headline or info.source else [info.id]
    title = [*name, info.outlet, str(info.published or "no date")]
    console.rule(" | ".join(part for part in title if part), align="left")
    if record.claims:
        unbound = console.options.update(max_width=_UNBOUND)
        wide, close = (_claims(record, roomy=roomy) for roomy in (True, False))
        if console.measure(wide, options=unbound).maximum <= console.width:
            console.print(wide)
        elif console.measure(close, options=unbound).minimum <= console.width:
            console.print(close)
        else:
            console.print(_list(record))
    if record.statements:
        console.print(_statements(record))
    _print_rest(record, console)


def _table(*columns: str, whole: Container[str] = ()) -> Table:
    from rich.box import SIMPLE
    from rich.table import Table

    table = Table(box=SIMPLE, pad_edge=False)
    for column in columns:
        justify: JustifyMethod = "right" if column == "value" else "left"
        width = None if whole else _WORDS.get(column, _WORD)
        table.add_column(column, overflow="fold", no_wrap=column in whole, justify=justify, min_width=width)
    return table


def _claims(record: ArticleRecord, *, roomy: bool) -> Table:
    """A row for each claim with its evidence: in a column of its own where there is room, else below what it proves."""
    from rich.padding import Padding

    if roomy:  # a date or a figure broken in two is hard to read
        table = _table("what", "value", "when", "where", "who says", "evidence", whole={"what", "value", "when"})
    else:
        table = _table("what, evidence", "value", "when", "where", "who says")
    for claim in record.claims:
        where, who = _where(record, claim, None if roomy else _PLACES), _who(record, claim)
        inset = 2 if claim.part_of else 0
        first: list[RenderableType] = [Padding(what(claim), (0, 0, 0, inset)), figure(claim), period(claim)]
        last = [_short(claim.text)]
        if not roomy:
            first[0] = Padding(f'{what(claim)}\n"{last.pop()}"', (0, 0, 0, inset))
            first[2] = period(claim).replace("–", "–\n")
        table.add_row(*first, where, who, *last)
    return table


def _list(record: ArticleRecord) -> Table:
    """The same where columns for all of it would not fit beside one another: they stand below one another."""
    from rich.padding import Padding

    table = _table("what, evidence, when, where, who", "value", whole={"value"})
    for claim in record.claims:
        below = (period(claim), _where(record, claim, _PLACES), _who(record, claim))
        words = [what(claim), f'"{_short(claim.text)}"', *(each for each in below if each != _NONE)]
        table.add_row(Padding("\n".join(words), (0, 0, 1, 2 if claim.part_of else 0)), figure(claim))
    return table


def _where(record: ArticleRecord, claim: Claim, most: int | None) -> str:
    names = {place.id: place.name for place in record.places}
    named = [names[place] for place in claim.places]
    if most is not None and len(named) > most:  # all of them stand below the tables
        named[most - 1 :] = [f"{len(named) - most + 1} more"]
    return ", ".join(named) or _NONE


def _who(record: ArticleRecord, claim: Claim) -> str:
    names = {speaker.id: speaker.name or speaker.mentions[0].text for speaker in record.speakers}
    who = [names[claim.speaker]] if claim.speaker else []
    who += [f"citing {names[claim.source]}"] if claim.source else []
    return " ".join(who) or _NONE


def what(claim: Claim) -> str:
    """What a claim counts, in words, each once: 'anti personnel mine, cleared'."""
    facets = claim.measure, claim.action, claim.outcome, claim.status, claim.sex, claim.age_group
    modality = None if claim.modality == "asserted" else claim.modality
    words = dict.fromkeys(word for word in (*facets, modality) if word)  # of land, 'planned' is an action as well
    return ", ".join(word.replace("_", " ") for word in words)


def figure(claim: Claim) -> str:
    """The number as far as the words bound it, with the unit of land."""
    if claim.value is None:
        ends = [f"{end:,}" if end is not None else "" for end in (claim.low, claim.high)]
        number = f"{ends[0]}–{ends[1]}" if claim.high is not None else f"{ends[0]}+"
    else:
        lead = "" if claim.qualifier == "exact" else claim.qualifier.replace("_", " ") + " "
        number = f"{lead}{claim.value:,}"
    if claim.unit in {"item", "person", "area", "incident"}:
        return number
    return f"{number} {claim.unit.replace('_', ' ')}{'' if claim.value == 1 else 's'}"


def period(claim: Claim) -> str:
    """The days a claim covers: one day, a first and a last, or an open end."""
    if not claim.period or not (claim.period.from_ or claim.period.to):
        return _NONE
    first, last = claim.period.from_ or "", claim.period.to or ""
    return str(first) if first == last else f"{first}–{last}"


def _statements(record: ArticleRecord) -> Table:
    table = _table("who", "role", "how", "said", whole={"how"})
    speakers = {speaker.id: speaker for speaker in record.speakers}
    for statement in record.statements:
        speaker = speakers[statement.speaker] if statement.speaker else None
        name = (speaker.name or speaker.mentions[0].text) if speaker else "-"
        table.add_row(name, (speaker and speaker.role) or "-", statement.kind, _short(statement.text))
    return table


def _print_rest(record: ArticleRecord, console: Console) -> None:
    places = dict.fromkeys(
        f"{p.name} ({p.code or p.pcode or p.country or 'no code'})" for p in record.places if p.role != "demonym"
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
