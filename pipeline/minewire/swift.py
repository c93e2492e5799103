"""A quick start for processes that are minewire's own: the command and the workers of an archive.

A library must not do this to its host: `minewire.Extractor()` by itself starts plainly.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from types import ModuleType
from typing import Any

_COMMAND_LINE, _INFO = "spacy.cli", "spacy.cli.info"


@contextmanager
def swift_start() -> Iterator[None]:
    """For the import of spaCy and the making of an extractor.

    Both make many objects that stay. Looking through them again and again for garbage is a tenth of the time that
    one article takes: it is put off, and what was made is left out of later collections.
    spaCy's import also loads its own command line (downloads, project templates, web clients), a quarter of its
    time: that is put off until something of it is asked for.
    """
    gc.disable()
    stand_ins = [] if "spacy" in sys.modules else [_Later(_COMMAND_LINE), _Later(_INFO)]
    for module in stand_ins:
        sys.modules[module.__name__] = module
    try:
        yield
    finally:
        _step_aside()
        if stand_ins and "spacy" in sys.modules:
            vars(sys.modules["spacy"]).setdefault("cli", stand_ins[0])
        gc.freeze()
        gc.enable()


class _Later(ModuleType):
    """Stands in for a module until one of its names is asked for."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        if self.__name__ == _INFO and name == "info":  # spaCy's import asks for this one
            return _info
        return getattr(_real(self.__name__), name)


def _info(*args: Any, **kwargs: Any) -> Any:
    return _real(_INFO).info(*args, **kwargs)


def _real(name: str) -> ModuleType:
    _step_aside()
    return import_module(name)


def _step_aside() -> None:
    for name in (_INFO, _COMMAND_LINE):
        if isinstance(sys.modules.get(name), _Later):
            del sys.modules[name]
