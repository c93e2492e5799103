"""News articles about mine action in, validated records out: who said what, when, where, every figure with its proof.

import minewire
record = minewire.extract(text, published="2023-04-04")

extractor = minewire.Extractor()          # reusable: compiles the patterns once
for line in extractor.stream(articles):   # mappings in, one JSON object each out, in order
    ...
"""

from __future__ import annotations

import sys
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from minewire.extract import Extractor
    from minewire.nlp import load
    from minewire.records import ArticleRecord
    from minewire.text import Article

__version__ = "0.1.0"
__all__ = ["Article", "ArticleRecord", "Extractor", "__version__", "extract", "load"]

# Public name -> its module. Nothing is imported before it is asked for: spaCy alone costs most of a second.
_HOMES = {"Article": "text", "ArticleRecord": "records", "Extractor": "extract", "load": "nlp"}
# Modules that are used by their names.
_MODULES = ("frames",)


def extract(text: str, published: str | None = None, **known: Any) -> ArticleRecord:
    """The record of one article. `published` is an ISO day; `known` further fields of `Article` (id, source, outlet …).

    Compiles the patterns on the first call and keeps them. For many articles use `Extractor`.
    """
    from minewire.extract import extract as run

    return run(text, published=published, **known)


def __getattr__(name: str) -> Any:
    from importlib import import_module

    if name in _MODULES:
        return import_module(f"{__name__}.{name}")
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)


def __dir__() -> list[str]:
    return [*__all__, *_MODULES]


class _Package(ModuleType):
    """Keeps `minewire.extract` the function: importing the submodule of that name would put the module in its place."""

    def __setattr__(self, name: str, value: Any) -> None:
        if not (name == "extract" and isinstance(value, ModuleType)):
            super().__setattr__(name, value)


sys.modules[__name__].__class__ = _Package
