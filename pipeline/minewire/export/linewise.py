"""doccano and Prodigy: one JSON object an article and line, out and in. Offsets are code points in both."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from minewire.errors import InputError
from minewire.export.annotations import CARRIED, Json, Labelled, carried, spans
from minewire.export.files import stream
from minewire.export.goldfiles import Task, misfit, unreadable
from minewire.export.source import Item


def write_doccano(items: Iterable[Item], target: Path) -> None:
    """For a project of type sequence labeling with relations and overlapping spans."""
    _write(map(_to_doccano, items), target)


def write_prodigy(items: Iterable[Item], target: Path) -> None:
    """For spans.manual; with blank:en as the tokenizer, whose tokens need not end where spans do."""
    _write(map(_to_prodigy, items), target)


def read_doccano(file: Path) -> Iterator[Task | InputError]:
    """Lines of an export of doccano: entities, or label(s) as [start, end, label]."""
    return _read(file, _from_doccano, "doccano")


def read_prodigy(file: Path) -> Iterator[Task | InputError]:
    """Lines of `prodigy db-out`: those accepted; rejected and ignored ones are set aside."""
    return _read(file, _from_prodigy, "Prodigy")


def _to_doccano(item: Item) -> Json:
    text = item.text or ""
    entities = [
        {"id": number, "label": span.label, "start_offset": span.start, "end_offset": span.end}
        for number, span in enumerate(spans(item.record, text), 1)
    ]
    # A string: doccano keeps further fields as they are, but only simple ones show in its table.
    known = json.dumps(carried(item), ensure_ascii=False)
    return {"text": text, "entities": entities, "relations": [], "article_id": item.key, CARRIED: known}


def _from_doccano(content: Json, place: str) -> Task:
    found: list[Labelled] = []
    for entity in content.get("entities") or []:
        found.append(Labelled(int(entity["start_offset"]), int(entity["end_offset"]), entity["label"]))
    for start, end, label in content.get("label") or content.get("labels") or []:
        found.append(Labelled(int(start), int(end), label))
    known = content.get(CARRIED) or (content.get("meta") or {}).get(CARRIED)
    return Task(content["text"], found, json.loads(known) if isinstance(known, str) else known, place)


def _to_prodigy(item: Item) -> Json:
    text = item.text or ""
    found = [
        {"start": span.start, "end": span.end, "label": span.label, "id": span.id} for span in spans(item.record, text)
    ]
    meta = {"article": item.key, "published": str(item.record.article.published or "")}
    return {"text": text, "spans": found, "meta": meta, CARRIED: carried(item)}


def _from_prodigy(content: Json, place: str) -> Task:
    answer = content.get("answer")
    if answer in ("reject", "ignore"):
        raise InputError(f"the answer is {answer}", remedy="accept it in Prodigy")
    found = [
        Labelled(int(span["start"]), int(span["end"]), span["label"], span.get("id"), span.get("text"))
        for span in content.get("spans") or []
    ]
    return Task(content["text"], found, content.get(CARRIED), place, reviewed=answer == "accept")


def _write(tasks: Iterable[Json], target: Path) -> None:
    with stream(target) as opened:
        for task in tasks:
            opened.write(json.dumps(task, ensure_ascii=False).encode() + b"\n")


def _read(file: Path, task: Callable[[Json, str], Task], tool: str) -> Iterator[Task | InputError]:
    try:
        opened = file.open("rb")
    except OSError as error:
        raise unreadable(error, file) from error
    with opened:
        for number, line in enumerate(opened, 1):
            if not line.strip():
                continue
            place = f"line {number}"
            try:
                yield task(json.loads(line.decode().removeprefix("\ufeff")), place)
            except InputError as error:
                yield InputError(error.problem, file=str(file), place=place, remedy=error.remedy)
            except (ValueError, KeyError, TypeError, AttributeError) as error:
                problem = f"not a line of {tool} ({misfit(error)})"
                yield InputError(problem, file=str(file), place=place, remedy="export as JSON Lines")
