"""The tree and the package: what is shipped, what stands where, and how large a room may get."""

from __future__ import annotations

import ast
import re
import tomllib
from importlib.metadata import entry_points
from pathlib import Path

import pytest
from conftest import ROOT

from minewire.ruleset import load

PACKAGE = ROOT / "pipeline" / "minewire"
MODULES = sorted(PACKAGE.rglob("*.py"))
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())


def test_nothing_else_lies_at_the_top() -> None:
    visible = {entry.name for entry in ROOT.iterdir() if not entry.name.startswith(".")}
    made = {"build", "dist"}
    assert visible - made == {"README.md", "corpus", "patterns", "pipeline", "pyproject.toml", "tests"}


def test_the_engine_asks_for_lexicons_and_not_for_words() -> None:
    """A literal class ('=of') lives as long as some rule has that word; and words belong to patterns/."""
    assert not [module.name for module in MODULES if re.search(r'"=[^\W\d_]', module.read_text(encoding="utf-8"))]


def test_the_claims_ask_for_classes_that_exist() -> None:
    """A class that no lexicon holds is never found, or stops the run at the first text that asks for it."""
    patterns = load()
    known = {*patterns.alphabet.names, *patterns.lexicons, *patterns.rules}
    asked = re.compile(r'"((?:claims|outcome|action|link|cause|compare|device|person|incident|hazard)\.[a-z0-9-]+)"')
    modules = [module for module in MODULES if "claims" in module.parts]
    assert not {
        name for module in modules for name in asked.findall(module.read_text(encoding="utf-8")) if name not in known
    }


def test_patterns_are_data_only() -> None:
    suffixes = {file.suffix for file in (ROOT / "patterns").rglob("*") if file.is_file()}
    assert suffixes <= {".toml", ".csv", ".md"}


@pytest.mark.parametrize("name", PROJECT["project"]["entry-points"]["spacy_factories"])
def test_factories_load(name: str) -> None:
    [entry] = entry_points(group="spacy_factories", name=name)
    assert callable(entry.load())


@pytest.mark.parametrize("module", MODULES, ids=[str(module.relative_to(PACKAGE)) for module in MODULES])
def test_rooms_stay_small(module: Path) -> None:
    source = module.read_text(encoding="utf-8")
    tree = ast.parse(source)
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
    assert source.count("\n") <= 330, "split this module"
    assert not [f.name for f in functions if (f.end_lineno or f.lineno) - f.lineno > 60], "split this function"


@pytest.mark.parametrize("module", MODULES, ids=[str(module.relative_to(PACKAGE)) for module in MODULES])
def test_modules_say_what_they_are_for(module: Path) -> None:
    tree = ast.parse(module.read_text(encoding="utf-8"))
    assert ast.get_docstring(tree), "say in a line what the module is for"
