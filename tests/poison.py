"""minewire with documents that are poison to it: one that crashes its process, one that never ends, one in C.

Run as a script in place of the command; loaded by the workers of a Dask cluster as a preload.
"""

from __future__ import annotations

import os
import signal
import time
from typing import Any

from minewire.extract import Extractor

CRASH, LOOP, SLEEP, FAIL = "crash-the-worker", "never-come-back", "sleep-in-c", "raise-an-error"
_facts = Extractor.facts


def _poisoned(self: Extractor, article: Any) -> Any:
    text = str(article.text)
    if CRASH in text:
        os.kill(os.getpid(), signal.SIGKILL)
    while LOOP in text:
        pass
    if SLEEP in text:
        time.sleep(3600)
    if FAIL in text:
        raise ValueError("of no use")
    return _facts(self, article)


Extractor.facts = _poisoned  # type: ignore[method-assign]

if __name__ == "__main__":
    from minewire.cli import main

    main()
