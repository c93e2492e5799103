"""Compiled patterns are kept between runs: found again, never out of date, never in the way."""

from __future__ import annotations

import os
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

import platformdirs
import pytest

from minewire.errors import PatternError
from minewire.ruleset import Ruleset, kept, load

OWN_WORDS = '[[lexicon]]\nid = "noun.mine"\nabout = "own"\nextends = true\nwords = ["{}"]\n'


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder of caches."""
    folder = tmp_path / "caches"
    monkeypatch.setattr(platformdirs, "user_cache_path", lambda *_, **__: folder)
    return folder


@pytest.fixture
def compiled(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The versions of the patterns that were compiled."""
    versions: list[str] = []
    make = Ruleset.__init__

    def counted(self: Ruleset, *arguments: Any) -> None:
        make(self, *arguments)
        versions.append(self.version)

    monkeypatch.setattr(Ruleset, "__init__", counted)
    return versions


def own_patterns(folder: Path, word: str) -> Path:
    (folder / "lexicons").mkdir(parents=True, exist_ok=True)
    (folder / "lexicons" / "own.toml").write_text(OWN_WORDS.format(word), encoding="utf-8")
    return folder


def test_what_was_compiled_once_is_read_back(folder: Path, compiled: list[str]) -> None:
    first, second = load(), load()
    assert compiled == [first.version] == [second.version]
    assert second.rules == first.rules
    assert second.lexicons == first.lexicons
    assert [v.compiled.source for v in second.grammar("claims").variants] == [
        v.compiled.source for v in first.grammar("claims").variants
    ]


@pytest.mark.parametrize(
    "damage",
    [
        pytest.param(lambda data: b"", id="empty"),
        pytest.param(lambda data: data[:-1000], id="cut off"),
        pytest.param(lambda data: data[:500] + bytes([data[500] ^ 1]) + data[501:], id="one bit"),
        pytest.param(lambda data: b"not what was written here", id="another file"),
    ],
)
def test_a_damaged_file_is_as_none(folder: Path, damage: Any) -> None:
    value = list(range(5000))
    kept.keep("patterns-a.pickle", value)
    (file,) = folder.iterdir()
    assert kept.recall(file.name) == value
    file.write_bytes(damage(file.read_bytes()))
    assert kept.recall(file.name) is None
    kept.keep(file.name, value)
    assert kept.recall(file.name) == value


def test_changed_patterns_are_compiled(folder: Path, compiled: list[str], tmp_path: Path) -> None:
    own = tmp_path / "own"
    for word in ("firstbomb", "secondbomb", "firstbomb"):
        assert load(own_patterns(own, word)).lexicon("noun.mine").value(word)
    assert len(compiled) == 2


def test_a_fault_that_came_later_is_told(folder: Path, tmp_path: Path) -> None:
    own = own_patterns(tmp_path / "own", "firstbomb")
    load(own)
    (own / "table.json").write_text("{}")
    with pytest.raises(PatternError, match="not read"):
        load(own)
    with pytest.raises(PatternError, match="no such folder"):
        load(tmp_path / "missing")


def test_patterns_of_the_same_words_elsewhere_know_their_own_folder(folder: Path, tmp_path: Path) -> None:
    one, two = (own_patterns(tmp_path / name, "firstbomb") for name in ("one", "two"))
    assert load(one).folders[-1] == one
    assert load(two).folders[-1] == two


def test_a_user_without_a_home_keeps_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(platformdirs, "user_cache_path", lambda *_, **__: Path("~/.cache/minewire"))
    kept.keep("patterns-a.pickle", 1)
    assert kept.recall("patterns-a.pickle") is None
    assert not list(tmp_path.iterdir())


def test_only_a_few_files_stay(folder: Path) -> None:
    for at in range(6):
        kept.keep(f"patterns-{at}.pickle", at)
        os.utime(folder / f"patterns-{at}.pickle", ns=(at * 10**9, at * 10**9))
    assert sorted(path.name for path in folder.iterdir()) == [f"patterns-{at}.pickle" for at in range(2, 6)]


@pytest.mark.skipif(sys.platform != "linux", reason="other systems keep caches elsewhere")
@pytest.mark.parametrize("place", ["a folder", "a file"])
def test_the_command_says_the_same_whatever_was_kept(tmp_path: Path, place: str) -> None:
    home = tmp_path / "home"
    if place == "a file":
        home.write_text("no folder can be made in here")
    command = [sys.executable, "-m", "minewire", "extract", "--text", "Two mines were found in Aghdam on 4 April 2023."]
    calls = [
        subprocess.run(command, capture_output=True, check=True, env={**os.environ, "XDG_CACHE_HOME": str(home)})
        for _ in range(2 if place == "a folder" else 1)  # the second reads what the first one kept
    ]
    assert not any(call.stderr for call in calls)
    assert {call.stdout for call in calls} == {_plain(*command)}
    assert place == "a file" or len(list((home / "minewire").iterdir())) == 1


@cache
def _plain(*command: str) -> bytes:
    return subprocess.run(command, capture_output=True, check=True).stdout
