"""Annotations back as gold: spans of a tool joined with what travelled beside them, proven against the text."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from minewire.errors import InputError, MinewireError
from minewire.export.annotations import FAMILIES, Json, Labelled
from minewire.gold import GoldArticle
from minewire.writers import atomic

_ACTIONS = {"found", "cleared", "laid", "remaining", "surveyed", "reduced", "cancelled", "released", "planned"}


@dataclass(slots=True)
class Task:
    """One annotated article as a tool gives it back."""

    text: str
    spans: list[Labelled]
    carried: Json | None
    place: str
    reviewed: bool = True


@dataclass(slots=True)
class Imported:
    """What an import did: files written, articles set aside with the reason, annotations that need a hand."""

    written: list[Path] = field(default_factory=list)
    faults: list[InputError] = field(default_factory=list)
    open: list[str] = field(default_factory=list)


def write(tasks: Iterable[Task | InputError], folder: Path, *, file: str, unreviewed: bool = False) -> Imported:
    """Writes each task as an annotated article into the folder, one file each, in the form of corpus/."""
    done = Imported()
    folder.mkdir(parents=True, exist_ok=True)
    taken: set[str] = set()
    for task in tasks:
        if isinstance(task, InputError):
            done.faults.append(task)
            continue
        if not task.reviewed and not unreviewed:
            remedy = "annotate and accept it in the tool, or import it as it is with --unreviewed"
            done.faults.append(InputError("nobody has reviewed it", file=file, place=task.place, remedy=remedy))
            continue
        try:
            article, gaps = assemble(task)
            name = _file_name(article["id"], taken)
            with atomic(folder / name) as stream:
                stream.write(json.dumps(article, ensure_ascii=False, indent=1).encode() + b"\n")
        except InputError as error:
            done.faults.append(InputError(error.problem, file=file, place=task.place, remedy=error.remedy))
            continue
        done.written.append(folder / name)
        done.open += [f"{folder / name}: {gap}" for gap in gaps]
    return done


def assemble(task: Task) -> tuple[Json, list[str]]:
    """The annotated article of a task, and what an annotator added without saying all of it. Raises InputError."""
    placed = [_anchored(span, task.text) for span in task.spans]
    known = task.carried or {}
    article = json.loads(json.dumps(known.get("gold") or _bare(task)))
    article = {key: article[key] for key in ("id", "country", "genre", "published")} | {
        "text": task.text,
        "gold": article["gold"],
    }
    joined = _Join(article["gold"], known, placed, task.text)
    joined.run()
    try:
        GoldArticle.model_validate(article)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        where = ".".join(map(str, first["loc"]))
        raise InputError(f"{where}: {first['msg']}", remedy="correct the label in the tool") from error
    return article, joined.gaps


class _Join:
    """Brings the gold that travelled up to date with the spans that came back."""

    def __init__(self, gold: Json, known: Json, spans: list[Labelled], text: str) -> None:
        self.gold, self.text = gold, text
        self.gaps: list[str] = []
        self.ids: dict[str, list[str]] = known.get("ids") or {}
        self.old = {each[0]: Labelled(each[1], each[2], each[3], each[0]) for each in known.get("spans") or []}
        self.now, self.new = self._match(spans)

    def _match(self, spans: list[Labelled]) -> tuple[dict[str, Labelled], list[Labelled]]:
        """Spans with the id of what they were: by id where the tool kept it, else by place and label, else by place."""
        now: dict[str, Labelled] = {}
        rest = list(spans)
        ways = (
            lambda span, old: span.id == old.id and span.family == old.family,
            lambda span, old: (span.start, span.end, span.label) == (old.start, old.end, old.label),
            lambda span, old: (span.start, span.end, span.family) == (old.start, old.end, old.family),
        )
        for way in ways:
            for old in self.old.values():
                if old.id not in now and (found := next((span for span in rest if way(span, old)), None)):
                    now[str(old.id)] = replace(found, id=old.id)
                    rest.remove(found)
        return now, rest

    def run(self) -> None:
        """Every list of the gold in turn."""
        self._speakers()
        for name in ("statements", "dates", "places"):
            self._spots(name)
        self._claims()
        for span in self.new:
            self._add(span)
        for name in ("statements", "dates", "places"):
            self.gold[name].sort(key=lambda spot: spot["start"])

    def _kept(self, name: str) -> list[tuple[Json, Labelled | None]]:
        return [(entry, self.now.get(identity)) for entry, identity in zip(self.gold[name], self.ids.get(name, []))]

    def _speakers(self) -> None:
        mentions: dict[str, list[Labelled]] = {}
        for identity, span in self.now.items():
            if span.family == "speaker":
                mentions.setdefault(identity.rpartition(".")[0], []).append(span)
        kept: list[Json] = []
        for entry, identity in zip(self.gold["speakers"], self.ids.get("speakers", [])):
            if found := mentions.get(identity):
                words = [self.text[span.start : span.end] for span in sorted(found, key=lambda span: span.start)]
                entry["kind"] = _second(found[0].label) or entry["kind"]
                entry["aliases"] = list(dict.fromkeys(word for word in words if word != entry["name"]))
                kept.append(entry)
        gone = {entry["name"] for entry in self.gold["speakers"]} - {entry["name"] for entry in kept}
        self.gold["speakers"] = kept
        for entry in (*self.gold["statements"], *self.gold["claims"]):
            for role in ("speaker", "source"):
                if entry[role] in gone:
                    entry[role] = None

    def _spots(self, name: str) -> None:
        spots: list[Json] = []
        for entry, span in self._kept(name):
            if span is None:
                continue
            entry |= {"text": self.text[span.start : span.end], "start": span.start}
            entry["kind"] = _second(span.label) or entry["kind"]
            if name == "statements":
                cue = self.now.get(f"{span.id}.cue")
                entry["cue"] = self.text[cue.start : cue.end] if cue else None
            spots.append(entry)
        self.gold[name] = spots

    def _claims(self) -> None:
        kept = self._kept("claims")
        place: dict[int, int] = {}
        for number, (_, span) in enumerate(kept):
            if span is not None:
                place[number] = len(place)
        claims: list[Json] = []
        for entry, span in kept:
            if span is None:
                continue
            entry |= {"evidence": self.text[span.start : span.end], "start": span.start, **_labelled(span.label)}
            if entry["evidence"] not in entry["sentence"] or entry["sentence"] not in self.text:
                entry["sentence"] = _line(self.text, span)
            entry["part_of"] = place.get(entry["part_of"]) if entry["part_of"] is not None else None
            claims.append(entry)
        self.gold["claims"] = claims

    def _add(self, span: Labelled) -> None:
        """A span that an annotator drew: what its label and words say is filled in, the rest is left open."""
        words, second = self.text[span.start : span.end], _second(span.label)
        spot: Json = {"text": words, "start": span.start}
        gap = f"{span.label} {words!r} at {span.start} is new: fill in "
        if span.family == "speaker":
            self.gold["speakers"].append(
                {"name": words, "kind": second or "person", "role": None, "organisation": None, "aliases": []}
            )
            self.gaps.append(gap + "role, organisation and aliases")
        elif span.family == "statement":
            spot |= {"kind": second or "direct", "speaker": None, "source": None, "cue": None}
            self.gold["statements"].append(spot)
            self.gaps.append(gap + "speaker and cue")
        elif span.family == "date":
            self.gold["dates"].append(spot | {"kind": second or "date", "from": None, "to": None})
            self.gaps.append(gap + "from and to")
        elif span.family == "place":
            self.gold["places"].append(spot | {"name": words, "kind": second or "other", "country": None})
            self.gaps.append(gap + "country")
        elif span.family == "claim":
            self.gold["claims"].append(_new_claim(span, self.text))
            self.gaps.append(gap + "value, period, places and speaker")
        elif span.family == "cue":
            self.gaps.append(f"cue {words!r} at {span.start} is new: give it to its statement")


def _anchored(span: Labelled, text: str) -> Labelled:
    """The span where its words stand. Tools count UTF-16 units or fold blanks: that is put right or refused."""
    if span.family not in FAMILIES:
        raise InputError(f"unknown label {span.label!r}", remedy=f"labels begin with one of {', '.join(FAMILIES)}")
    fits = 0 <= span.start < span.end <= len(text)
    if fits and span.text in (None, text[span.start : span.end]):
        return span
    if span.text and span.text.strip() and 0 <= span.start < span.end:
        for start, end in _candidates(span, text):
            if text[start:end].split() == span.text.split():
                return replace(span, start=start, end=end, text=text[start:end])
    problem = f"{span.label} at {span.start}:{span.end} does not hold {span.text!r}"
    raise InputError(problem, remedy="the tool changed the text or its offsets: export again and annotate anew")


def _candidates(span: Labelled, text: str) -> Iterator[tuple[int, int]]:
    """Where the words may stand: as given, by the ways of counting that tools have, else where they stand only once."""
    yield span.start, span.end
    units = text.encode("utf-16-le", "surrogatepass")
    yield tuple(len(units[: 2 * at].decode("utf-16-le", "replace")) for at in (span.start, span.end))  # type: ignore[misc]
    without_returns = [at for at, character in enumerate(text) if character != "\r"]
    folded = [at for at, character in enumerate(text) if not (character.isspace() and text[at - 1 : at].isspace())]
    trimmed = folded[1:] if text[:1].isspace() else folded
    for kept in (without_returns, folded, trimmed):
        if span.end <= len(kept):
            yield kept[span.start], kept[span.end - 1] + 1
    pattern = r"\s+".join(map(re.escape, (span.text or "").split()))
    found = [match.span() for match in re.finditer(rf"(?<!\w){pattern}(?!\w)", text)]
    if len(found) == 1:  # of several places which one was meant is not known
        yield found[0]


def _bare(task: Task) -> Json:
    """An article that was not exported by minewire."""
    empty: Json = {"article": {"outlet": None, "dateline_place": None, "date": None}}
    empty |= {name: [] for name in ("speakers", "statements", "dates", "places", "claims")}
    name = re.sub(r"\W+", "-", task.place)
    return {"id": name, "country": "", "genre": "imported", "published": None, "gold": empty}


def _new_claim(span: Labelled, text: str) -> Json:
    claim: Json = {"evidence": text[span.start : span.end], "start": span.start, "sentence": _line(text, span)}
    unknown = ("measure", "action", "outcome", "status", "sex", "age_group", "device", "value", "low", "high")
    claim |= dict.fromkeys(unknown)
    claim |= {"qualifier": "exact", "unit": "item", "period": None, "places": [], "speaker": None, "source": None}
    claim |= {"part_of": None, **_labelled(span.label)}
    units = {"casualty": "person", "land_area": "hectare", "hazardous_area": "area", "incident": "incident"}
    return claim | {"unit": units.get(claim["measure"], "item")}


def _labelled(label: str) -> Json:
    """Measure and action or outcome of a claim's label."""
    _, measure, happened = (*label.split("."), None, None)[:3]
    known: Json = {"measure": measure} if measure else {}
    is_action = happened in _ACTIONS
    return known | {"action": happened if is_action else None, "outcome": None if is_action else happened}


def _second(label: str) -> str | None:
    return label.partition(".")[2] or None


def _line(text: str, span: Labelled) -> str:
    """The line of the text that holds the span."""
    start = text.rfind("\n", 0, span.start) + 1
    end = text.find("\n", span.end)
    return text[start : end if end >= 0 else len(text)]


def _file_name(identity: Any, taken: set[str]) -> str:
    """A name that every file system takes; a second article of the same name gets a number."""
    stem = re.sub(r"[^\w.-]+", "-", str(identity)).strip("-.")[:100] or "article"
    name, number = stem, 1
    while name.casefold() in taken:
        number += 1
        name = f"{stem}-{number}"
    taken.add(name.casefold())
    return f"{name}.json"


def misfit(error: Exception) -> str:
    """Why something of an export is not what a tool writes, in words of its file."""
    if isinstance(error, json.JSONDecodeError):
        return "not valid JSON"
    if isinstance(error, UnicodeDecodeError):
        return "not UTF-8"
    return f"no field {error}" if isinstance(error, KeyError) else f"a value is of another kind: {error}"


def unreadable(error: Exception, file: Path) -> MinewireError:
    """The error for a file that is not in the format it is said to be in."""
    reason = error.strerror if isinstance(error, OSError) else error
    return MinewireError(f"cannot be read ({reason or error})", file=str(file), remedy="check the file and --format")
