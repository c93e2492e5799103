"""Annotated articles: reading corpus/ and proving that the annotation is about the text."""

from __future__ import annotations

import hashlib
import json
from datetime import date
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from minewire.errors import MinewireError
from minewire.records import Number
from minewire.vocabulary import Action, AgeGroup, ClaimUnit, Measure, Outcome, Qualifier, Sex, Status


class _Model(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Spot(_Model):
    """Words of the article at a place."""

    text: str
    start: int

    @property
    def end(self) -> int:
        return self.start + len(self.text)


class GoldArticleInfo(_Model):
    """Where an annotated article is from."""

    outlet: str | None
    dateline_place: str | None
    date: date | None


class GoldSpeaker(_Model):
    """A source, with the other names that the article gives it."""

    name: str
    kind: Literal["person", "organisation", "unnamed"]
    role: str | None
    organisation: str | None
    aliases: list[str]


class GoldStatement(Spot):
    """What a source said."""

    kind: Literal["direct", "indirect", "mixed"]
    speaker: str | None
    source: str | None = None
    cue: str | None


class GoldDate(Spot):
    """A temporal expression with the days it stands for."""

    kind: Literal["date", "time", "duration", "set"]
    from_: date | None = Field(alias="from")
    to: date | None


class GoldPlace(Spot):
    """A mention of a place."""

    name: str
    kind: Literal["country", "region", "district", "city", "village", "other"]
    country: str | None


class GoldPeriod(_Model):
    """The days that a figure is of."""

    from_: date | None = Field(alias="from")
    to: date | None


class GoldClaim(_Model):
    """A figure with everything that the article tells of it."""

    evidence: str
    start: int
    sentence: str
    measure: Measure
    action: Action | None
    outcome: Outcome | None
    status: Status | None
    sex: Sex | None
    age_group: AgeGroup | None
    device: Measure | None
    value: Number | None
    low: Number | None
    high: Number | None
    qualifier: Qualifier
    unit: ClaimUnit
    period: GoldPeriod | None
    places: list[str]
    speaker: str | None
    source: str | None
    part_of: int | None

    @property
    def end(self) -> int:
        return self.start + len(self.evidence)


class Gold(_Model):
    """The annotation: fields of the record, with names for ids; `part_of` is an index into `claims`."""

    article: GoldArticleInfo
    speakers: list[GoldSpeaker]
    statements: list[GoldStatement]
    dates: list[GoldDate]
    places: list[GoldPlace]
    claims: list[GoldClaim]


class GoldArticle(_Model):
    """An article of the corpus with its annotation; `published` is what the tool is told."""

    id: str
    country: str
    genre: str
    published: date | None
    text: str
    gold: Gold


def load(folder: Path) -> list[GoldArticle]:
    """Every article of a corpus, by name of file. Raises MinewireError that lists every fault."""
    files = _files(folder)
    if not files:
        raise MinewireError("no annotated articles (*.json)", file=str(folder), remedy="name the folder with --corpus")
    articles: list[GoldArticle] = []
    faults: list[str] = []
    for file in files:
        try:
            article = GoldArticle.model_validate(json.loads(file.read_bytes()))
        except ValidationError as error:
            for fault in error.errors(include_url=False):
                faults.append(": ".join(filter(None, (str(file), _path(fault["loc"]), fault["msg"]))))
            continue
        except ValueError as error:
            faults.append(f"{file}: not valid JSON ({error})")
            continue
        articles.append(article)
        faults += [f"{file}: {fault}" for fault in _misplaced(article)]
    if faults:
        raise MinewireError(f"{len(faults)} faults in the corpus:\n" + "\n".join(faults))
    return articles


def fingerprint(folder: Path) -> str:
    """Hash of names and bytes of the annotated articles: floors hold for these and no others."""
    digest = hashlib.sha256()
    for file in _files(folder):
        digest.update(file.name.encode() + b"\0" + file.read_bytes() + b"\0")
    return digest.hexdigest()[:16]


def _files(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.json"))


def _path(location: tuple[int | str, ...]) -> str:
    return ".".join(str(part) for part in location)


def _misplaced(article: GoldArticle) -> list[str]:
    """Annotations whose words do not stand where they say, and names and parts that do not exist."""
    gold, text = article.gold, article.text
    faults: list[str] = []
    groups = ("statements", gold.statements), ("dates", gold.dates), ("places", gold.places)
    for name, spots in groups:
        for number, spot in enumerate(spots):
            if text[spot.start : spot.end] != spot.text:
                faults.append(f"{name}.{number}: {spot.text!r} does not stand at {spot.start}")
    names = {speaker.name for speaker in gold.speakers}
    for number, statement in enumerate(gold.statements):
        for field in ("speaker", "source"):
            if (name := getattr(statement, field)) and name not in names:
                faults.append(f"statements.{number}.{field}: {name!r} is not among the speakers")
    for number, claim in enumerate(gold.claims):
        place = f"claims.{number}"
        if text[claim.start : claim.end] != claim.evidence:
            faults.append(f"{place}: {claim.evidence!r} does not stand at {claim.start}")
        if claim.sentence not in text:
            faults.append(f"{place}.sentence: does not stand in the text")
        for field in ("speaker", "source"):
            if (name := getattr(claim, field)) and name not in names:
                faults.append(f"{place}.{field}: {name!r} is not among the speakers")
        if claim.part_of is not None and (claim.part_of == number or not 0 <= claim.part_of < len(gold.claims)):
            faults.append(f"{place}.part_of: no other claim {claim.part_of}")
    return faults
