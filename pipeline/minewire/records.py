"""The record of one article: the contract that every reader and writer of records shares.

Models forbid unknown fields, and a record whose evidence is not the text at its place cannot be built. All evidence
and all references are verified by one validator for the whole record: a validator on each mention would cost more
than everything else here.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Annotated, Any, Literal

import pydantic_core
from pydantic import BaseModel, ConfigDict, Field, ValidationInfo, model_validator
from pydantic_core import PydanticCustomError

from minewire.plain import proved
from minewire.proof import broken_evidence, broken_references
from minewire.vocabulary import (
    Action,
    AgeGroup,
    ClaimUnit,
    Flag,
    Measure,
    NumberKind,
    Outcome,
    Qualifier,
    Sex,
    Status,
)

Offset = Annotated[int, Field(ge=0)]
Number = int | float
Day = datetime.date


class Model(BaseModel):
    """Unknown fields are refused, values are finite, JSON carries the names of the contract (`from`, not `from_`)."""

    model_config = ConfigDict(
        extra="forbid",
        frozen=True,
        allow_inf_nan=False,
        validate_by_name=True,
        serialize_by_alias=True,
        json_schema_serialization_defaults_required=True,
    )


class Span(Model):
    """A stretch of the article: code points, end exclusive."""

    start: Offset
    end: Offset


class Mention(Span):
    """Evidence: `text` is the article's text at start:end."""

    text: str


class Dateline(Mention):
    """The place and day that an article opens with, as far as they are known."""

    place: str | None = None
    date: Day | None = None


class ArticleInfo(Model):
    """Which text the record is about, and what is known of its origin."""

    id: str
    source: str | None = None
    outlet: str | None = None
    headline: str | None = None
    byline: str | None = None
    language: str = "en"
    dateline: Dateline | None = None
    published: Day | None = None
    published_basis: Literal["metadata", "dateline", "text"] | None = None
    sha256: str
    text: str | None = None
    pattern_set: str


class Speaker(Model):
    """A real-world source, once, with every mention."""

    id: str
    name: str | None
    kind: Literal["person", "organisation", "unnamed"]
    role: str | None = None
    organisation: str | None = None
    mentions: list[Mention]


class Statement(Mention):
    """Who said what: `text` is the content alone, without quote marks and cue."""

    id: str
    kind: Literal["direct", "indirect", "mixed"]
    speaker: str | None = None
    source: str | None = None
    speaker_mention: Mention | None = None
    cue: Mention | None = None
    via: str | None = None
    spans: list[tuple[int, int]] = []  # the stretches said, where the cue stands inside the content
    pattern: str


class DatePart(Mention):
    """A temporal expression and the closed interval of days that it stands for; null where open or unresolved."""

    kind: Literal["date", "time", "duration", "set"]
    value: str | None = None
    from_: Day | None = Field(None, alias="from")
    to: Day | None = None
    basis: Literal["explicit", "published", "context", "named_period"] | None = None
    pattern: str | None = None


class DateExpression(DatePart):
    """A temporal expression; those of a range or a list told in one are its parts."""

    id: str
    parts: list[DatePart] = []


class Place(Mention):
    """A place mention with its code; null where the text and the gazetteer do not decide."""

    id: str
    name: str
    kind: Literal["country", "region", "district", "city", "village", "other"]
    country: str | None = None
    code: str | None = None
    pcode: str | None = None
    within: str | None = None
    lat: float | None = None
    lon: float | None = None
    role: Literal["location", "dateline", "actor", "name_part", "demonym"]
    pattern: str


class Period(Model):
    """The days a figure covers, and where the text says so."""

    from_: Day | None = Field(None, alias="from")
    to: Day | None = None
    date: str | None = None  # id in dates
    basis: Literal["sentence", "paragraph", "article"] | None = None


class Claim(Mention):
    """A figure about mines, ordnance, victims or land; `text` is the number with its counted noun."""

    id: str
    measure: Measure
    action: Action | None = None
    outcome: Outcome | None = None
    status: Status | None = None
    sex: Sex | None = None
    age_group: AgeGroup | None = None
    device: Measure | None = None
    value: Number | None
    low: Number | None
    high: Number | None
    qualifier: Qualifier
    unit: ClaimUnit
    value_m2: Number | None = None
    period: Period | None = None
    places: list[str] = []
    speaker: str | None = None
    source: str | None = None
    statement: str | None = None
    part_of: str | None = None
    modality: Literal["asserted", "planned", "possible", "denied"] = "asserted"
    sentence: Span
    restated: list[Mention] = []
    pattern: str
    flags: list[Flag] = []


class LedgerEntry(Mention):
    """A number of the article and what it is; each number stands here once."""

    value: Number | None
    low: Number | None = None
    high: Number | None = None
    qualifier: Qualifier | None = None
    unit: str | None = None
    noun: str | None = None
    outcome: Outcome | None = None
    kind: NumberKind
    claim: str | None = None


class Check(Model):
    """Arithmetic or sanity of some claims."""

    kind: str
    claims: list[str]
    agrees: bool
    detail: str


class ArticleRecord(Model):
    """Everything extracted from one article; validated with `context={"text": …}` its evidence is verified."""

    schema_version: Literal["1.0"]
    article: ArticleInfo
    speakers: list[Speaker]
    statements: list[Statement]
    dates: list[DateExpression]
    places: list[Place]
    claims: list[Claim]
    numbers: list[LedgerEntry]
    checks: list[Check] = []
    warnings: list[str] = []

    @model_validator(mode="after")
    def _verify(self, info: ValidationInfo) -> ArticleRecord:
        text = self.article.text
        if text is None and info.context:
            text = info.context.get("text")
        faults = [*broken_evidence(self, text), *broken_references(self)]
        if faults:
            raise PydanticCustomError("record", "{faults}", {"faults": "; ".join(faults)})
        return self


def validate_record(data: Mapping[str, Any], text: str | None = None) -> ArticleRecord:
    """A record from plain data, its evidence verified against the article's text (or the text it carries).

    Raises pydantic.ValidationError.
    """
    return ArticleRecord.__pydantic_validator__.validate_python(data, context={"text": text})  # type: ignore[no-any-return]


def to_json(record: ArticleRecord) -> bytes:
    """The record on one line of JSON, UTF-8, without the newline."""
    return ArticleRecord.__pydantic_serializer__.to_json(record)


def record_json(data: Mapping[str, Any], text: str) -> bytes:
    """Plain data to JSON, validated on the way: the fast path of a stream."""
    if proved(ArticleRecord, data, text):
        try:
            return pydantic_core.to_json(data)
        except ValueError:
            pass  # a lone surrogate: the models say where
    return to_json(validate_record(data, text))


def json_schema() -> dict[str, Any]:
    """JSON Schema of a record as it is written: every field is there, null where nothing is known."""
    return ArticleRecord.model_json_schema(mode="serialization")
