"""run.json: with what a run was made, and whether it may go on with what is at hand now."""

from __future__ import annotations

import platform
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from importlib.metadata import PackageNotFoundError, version
from typing import Any

from minewire import __version__
from minewire.errors import MinewireError
from minewire.readers import Options

from .work import Work

# Packages that the records depend on, as far as they are installed.
_PACKAGES = (
    "spacy",
    "dateparser",
    "pydantic",
    "trafilatura",
    "htmldate",
    "fastwarc",
    "duckdb",
    "pebble",
    "distributed",
)


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that the records of a run depend on, besides the patterns and the version of minewire."""

    inputs: tuple[str, ...]
    encoding: str | None = None
    published: str | None = None
    fields: Mapping[str, str] = field(default_factory=dict)
    format: str | None = None
    patterns: str | None = None
    vague_dates: bool = False
    keep_text: bool = False

    @property
    def options(self) -> Options:
        return Options(self.encoding, self.published, dict(self.fields), self.format)

    def work(self, encoding: str | None = None) -> Work:
        """What workers need of it; `encoding` is another one, for this time."""
        options = Options(encoding or self.encoding, self.published, dict(self.fields), self.format)
        return Work(options, self.patterns, self.vague_dates, self.keep_text)

    @classmethod
    def of(cls, manifest: Mapping[str, Any]) -> Settings:
        """The settings of a run that was begun."""
        known = dict(manifest["settings"])
        return cls(**known | {"inputs": tuple(known["inputs"])})

    def plain(self) -> dict[str, Any]:
        """For JSON."""
        return asdict(self) | {"inputs": list(self.inputs), "fields": dict(self.fields)}


def versions() -> dict[str, str]:
    """Of Python and of the packages that are installed."""
    found = {"minewire": __version__, "python": platform.python_version()}
    for name in _PACKAGES:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            continue
    return found


def refuse_change(manifest: Mapping[str, Any], settings: Settings, pattern_set: str, folder: str) -> None:
    """Raises MinewireError that lists what is not as it was when the run was begun. Inputs may be added."""
    was, now = manifest["settings"], settings.plain()
    changes = [_change(name, was[name], now[name]) for name in was if name != "inputs" and was[name] != now[name]]
    if missing := [name for name in was["inputs"] if name not in now["inputs"]]:
        changes.append(
            f"input {missing[0]} is not given" + (f" (nor {len(missing) - 1} others)" if missing[1:] else "")
        )
    if manifest["patterns"] != pattern_set:
        changes.append(f"the patterns are {pattern_set}, were {manifest['patterns']}")
    if (old := manifest["versions"]["minewire"]) != __version__:
        changes.append(f"minewire is {__version__}, was {old}")
    if changes:
        remedy = "give another folder, or --restart to start over"
        raise MinewireError(f"this run was begun otherwise: {', '.join(changes)}", file=folder, remedy=remedy)


# Settings that have another name, or several, on the command line.
_OPTIONS = {"keep_text": "--with-text", "format": "--input-format", "fields": "what the --…-field options name"}


def _change(name: str, was: object, now: object) -> str:
    return f"{_OPTIONS.get(name) or '--' + name.replace('_', '-')} is {now!r}, was {was!r}"
