"""Shared by all tests: one extractor, the command as a process, and a small record that is right."""

from __future__ import annotations

import copy
import subprocess
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest
import warm
from hypothesis import HealthCheck, settings
from xdist.scheduler import LoadScopeScheduling

import minewire

ROOT = Path(__file__).resolve().parents[1]

# The same examples on every machine and every run.
settings.register_profile(
    "steady", derandomize=True, deadline=None, max_examples=150, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("steady")

# Files that one worker takes whole: what their tests share takes longer to make than to test.
WHOLE = ("tests/test_runs.py", "tests/test_readme.py")


class _Scheduling(LoadScopeScheduling):  # type: ignore[misc]
    """Gives a worker all rows of a test, or all tests of a file that shares much; the most numerous first."""

    def _split_scope(self, nodeid: str) -> str:
        file = nodeid.split("::", 1)[0]
        return file if file in WHOLE else nodeid.split("[", 1)[0]


def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> LoadScopeScheduling:
    """`--dist loadgroup` would do, but does not find its groups under pytest 9."""
    return _Scheduling(config, log)


TEXT = "Five mines were found in Aghdam in March 2023, including two anti-tank mines, Elshad Alizade said."
Json = dict[str, Any]


def mention(words: str, **fields: Any) -> Json:
    """Evidence for words of TEXT, with further fields."""
    start = TEXT.index(words)
    return {"text": words, "start": start, "end": start + len(words), **fields}


def _claim(words: str, value: float, **fields: Any) -> Json:
    bounds = {"value": value, "low": value, "high": value, "qualifier": "exact", "unit": "item"}
    where = {"places": ["p1"], "speaker": "s1", "statement": "q1", "sentence": {"start": 0, "end": len(TEXT)}}
    period = {"from": "2023-03-01", "to": "2023-03-31", "date": "d1", "basis": "sentence"}
    known = {"action": "found", "period": period, "pattern": "ordnance.counted"}
    return mention(words, **known, **bounds, **where, **fields)


_RECORD: Json = {
    "schema_version": "1.0",
    "article": {
        "id": "a1",
        "published": "2023-04-04",
        "published_basis": "metadata",
        "sha256": minewire.Article(TEXT).sha256,
        "pattern_set": "test",
    },
    "speakers": [{"id": "s1", "name": "Elshad Alizade", "kind": "person", "mentions": [mention("Elshad Alizade")]}],
    "statements": [
        mention(
            TEXT[: TEXT.index(", Elshad")],
            id="q1",
            kind="indirect",
            speaker="s1",
            speaker_mention=mention("Elshad Alizade"),
            cue=mention("said"),
            pattern="statement.cue-at-end",
        )
    ],
    "dates": [
        mention(
            "March 2023",
            id="d1",
            kind="date",
            value="2023-03",
            to="2023-03-31",
            basis="explicit",
            pattern="date.month-year",
            **{"from": "2023-03-01"},
        )
    ],
    "places": [
        mention(
            "Aghdam",
            id="p1",
            name="Aghdam",
            kind="district",
            country="AZ",
            code="AZ-AGM",
            pcode="AZ60900001",
            lat=40.05,
            lon=46.98,
            role="location",
            pattern="place.district",
        )
    ],
    "claims": [
        _claim("Five mines", 5, id="c1", measure="mine"),
        _claim("two anti-tank mines", 2, id="c2", measure="anti_vehicle_mine", part_of="c1"),
    ],
    "numbers": [
        mention("Five", value=5, kind="claim", claim="c1"),
        mention("2023", value=2023, kind="date"),
        mention("two", value=2, kind="claim", claim="c2"),
    ],
    "checks": [],
    "warnings": [],
}


@pytest.fixture
def record() -> Json:
    """A record of TEXT as plain data, to be changed at will."""
    return copy.deepcopy(_RECORD)


@pytest.fixture(scope="session")
def extractor() -> minewire.Extractor:
    return minewire.Extractor()


@pytest.fixture
def run(tmp_path: Path) -> Callable[..., subprocess.CompletedProcess[bytes]]:
    """The command as a user runs it: a process of its own in an empty folder."""
    return partial(warm.call, cwd=tmp_path)


def pytest_addoption(parser: pytest.Parser) -> None:
    help_ = "size of the generated archive that runs are tested on (20000 for the whole proof)"
    parser.addoption("--articles", type=int, default=1050, help=help_)
