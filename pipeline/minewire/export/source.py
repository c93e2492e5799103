"""What is exported: each record with a key of its own, its text, its group of copies, and names left out on request."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from minewire.duplicates import Group
from minewire.errors import InputError
from minewire.export.redact import Redactor, unmasked
from minewire.recordfiles import Keys, Texts, read_records
from minewire.records import ArticleRecord, Span


@dataclass(frozen=True, slots=True)
class Item:
    """A record on its way out; `text` is None when it is not at hand."""

    record: ArticleRecord
    key: str
    text: str | None = None
    group: Group | None = None
    redacted: bool = False

    def words(self, span: Span) -> str | None:
        """The words of the text at a place."""
        if self.text is None:
            return None
        words = self.text[span.start : span.end]
        return unmasked(words) if self.redacted else words


@dataclass(slots=True)
class Source:
    """Records to export; what cannot be is set aside in `faults` and the rest goes on."""

    path: Path
    texts: Texts
    groups: dict[str, Group] = field(default_factory=dict)
    redact_victims: bool = False
    faults: list[InputError] = field(default_factory=list)
    count: int = 0

    def __iter__(self) -> Iterator[Item]:
        def sound() -> Iterator[ArticleRecord]:
            for record in read_records(self.path):
                if isinstance(record, InputError):
                    self.faults.append(record)
                else:
                    self.count += 1
                    yield record

        yield from items(sound(), texts=self.texts, groups=self.groups, redact_victims=self.redact_victims)


def items(
    records: Iterable[ArticleRecord],
    *,
    texts: Texts | None = None,
    groups: dict[str, Group] | None = None,
    redact_victims: bool = False,
) -> Iterator[Item]:
    """Records with what belongs to them."""
    given, shown = Keys(), Keys()
    if redact_victims:
        from minewire.extract import shared

        people = shared().people
    for record in records:
        key = given.of(record)
        text = texts.of(record) if texts else record.article.text
        group = (groups or {}).get(record.article.sha256)
        redacted = False
        if redact_victims:
            redactor = Redactor(record, text, people)
            redacted = bool(redactor.names)
            text = redactor.mask(text) if text is not None else None
            record = redactor.record(record)
            earlier, key = key, shown.of(record)
            if group:
                is_first, group = group.first == earlier, redactor.group(group)
                group = replace(group, first=key) if is_first else group
        yield Item(record, key, text, group, redacted)
