"""Label Studio: a list of tasks with predictions out, annotations in.

Offsets are code points. The labeling interface must show a `Text` named text with `Labels` named label; a folder as
target holds it as config.xml. Its style keeps blanks as they are: Label Studio trims them otherwise, and offsets shift.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any
from xml.sax.saxutils import quoteattr

from minewire.errors import InputError
from minewire.export.annotations import CARRIED, Json, Labelled, carried, spans
from minewire.export.files import building, stream
from minewire.export.goldfiles import Task, misfit, unreadable
from minewire.export.source import Item
from minewire.vocabulary import Action, Measure, Outcome

_COLOURS = {
    "claim": "#d1495b",
    "statement": "#8d99ae",
    "cue": "#edae49",
    "speaker": "#00798c",
    "date": "#6a4c93",
    "place": "#2e933c",
}


def write(items: Iterable[Item], target: Path) -> None:
    """One file: a JSON list with one task an article."""
    with stream(target) as opened:
        for piece in _pieces(items):
            opened.write(piece)


def write_folder(items: Iterable[Item], target: Path) -> None:
    """tasks.json and config.xml."""
    with building(target) as folder:
        folder.mkdir()
        with (folder / "tasks.json").open("wb") as opened:
            opened.writelines(_pieces(items))
        (folder / "config.xml").write_text(config(), encoding="utf-8")


def task(item: Item) -> Json:
    """An article as a task; what was found comes as a prediction, for a person to accept or correct."""
    text = item.text or ""
    regions = [
        {
            "id": span.id,
            "from_name": "label",
            "to_name": "text",
            "type": "labels",
            "value": {"start": span.start, "end": span.end, "text": span.text, "labels": [span.label]},
        }
        for span in spans(item.record, text)
    ]
    return {
        "data": {"text": text, "article_id": item.key, CARRIED: carried(item)},
        "predictions": [{"model_version": item.record.article.pattern_set, "result": regions}],
    }


def config() -> str:
    """The labeling interface with every label."""
    labels = "\n".join(
        f"    <Label value={quoteattr(label)} background={quoteattr(_COLOURS[label.partition('.')[0]])}/>"
        for label in labels_of_vocabulary()
    )
    style = "<Style>.htx-text { white-space: pre-wrap; }</Style>"
    head = '<View>\n  {}\n  <Labels name="label" toName="text">\n{}\n  </Labels>\n'
    return head.format(style, labels) + '  <Text name="text" value="$text" granularity="symbol"/>\n</View>\n'


def labels_of_vocabulary() -> list[str]:
    """Every label that can be exported."""
    from typing import get_args

    found = [f"speaker.{kind}" for kind in ("person", "organisation", "unnamed")]
    found += [f"statement.{kind}" for kind in ("direct", "indirect", "mixed")] + ["cue"]
    found += [f"date.{kind}" for kind in ("date", "time", "duration", "set")]
    found += [f"place.{kind}" for kind in ("country", "region", "district", "city", "village", "other")]
    for measure in get_args(Measure):
        happened = get_args(Outcome) if measure == "casualty" else () if measure == "incident" else get_args(Action)
        found += [f"claim.{measure}", *(f"claim.{measure}.{each}" for each in happened)]
    return found


def read(file: Path) -> Iterator[Task | InputError]:
    """Tasks of an export in Label Studio's JSON."""
    try:
        content = json.loads(file.read_bytes())
    except (ValueError, OSError) as error:
        raise unreadable(error, file) from error
    for number, each in enumerate(content if isinstance(content, list) else [content], 1):
        place = f"task {number}"
        try:
            yield _task(each, place)
        except (KeyError, TypeError, ValueError, AttributeError, IndexError) as error:
            problem = f"not a task of Label Studio ({misfit(error)})"
            yield InputError(problem, file=str(file), place=place, remedy="export as JSON, not JSON-MIN")


def _task(content: Json, place: str) -> Task:
    data = content["data"]
    done = [each for each in content.get("annotations") or [] if not each.get("was_cancelled")]
    reviewed = bool(done)
    # What was declared the truth, else what was changed last.
    done.sort(key=lambda each: (bool(each.get("ground_truth")), str(each.get("updated_at") or "")))
    chosen: Any = done[-1] if done else (content.get("predictions") or [{}])[-1]
    found = [
        Labelled(
            int(region["value"]["start"]),
            int(region["value"]["end"]),
            region["value"]["labels"][0],
            region.get("id"),
            region["value"].get("text"),
        )
        for region in chosen.get("result") or []
        if region.get("type") == "labels"
    ]
    name = str(data.get("article_id") or place)
    return Task(data["text"], found, data.get(CARRIED), f"{place} ({name})", reviewed)


def _pieces(items: Iterable[Item]) -> Iterator[bytes]:
    yield b"["
    for number, item in enumerate(items):
        yield (b",\n" if number else b"\n") + json.dumps(task(item), ensure_ascii=False).encode()
    yield b"\n]\n"
