"""A report: a stretch of an article that someone vouches for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from .facts import Json

_DIRECT, _INDIRECT = "direct", "indirect"


@dataclass(frozen=True, slots=True)
class Report:
    """A stretch that someone vouches for."""

    start: int
    end: int
    speaker: str | None
    source: str | None
    quoted: bool = False
    partly: bool = False  # or quoted in part
    pronoun: bool = False  # whether 'he' or 'it' says so
    described: bool = False  # or 'the official'
    named_behind: int = 0  # where the words for the speaker end that stand behind the verb
    verb: int = 0  # where the verb of speech begins
    pointer: bool = False  # whether it only points to a writing told before ('Elsewhere in the report:')


def report_of(said: Json, pronoun: Callable[[str], object], definite: Callable[[str], bool]) -> Report:
    """The report that a statement is."""
    cue, who = said["cue"], said["speaker_mention"]
    behind = who["end"] if cue and who and said["end"] <= cue["start"] < who["start"] else 0
    return Report(
        said["start"],
        said["end"],
        said["speaker"],
        said["source"],
        said["kind"] == _DIRECT,
        said["kind"] != _INDIRECT,
        who is not None and pronoun(who["text"].lower()) is not None,
        who is not None and definite(who["text"]),
        behind,
        cue["start"] if cue else 0,
    )
