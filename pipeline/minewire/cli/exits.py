"""Exit codes, and the one way in which a command complains."""

from __future__ import annotations

import sys

OK, FAILED, USAGE, SET_ASIDE, STOPPED = 0, 1, 2, 3, 4
# As the shell has it for what a signal ends: Ctrl-C, and a reader of the output that has left.
INTERRUPTED, CLOSED = 130, 141


def complain(message: str) -> None:
    """One line on stderr (several only for an error that lists others)."""
    print(f"minewire: {message}", file=sys.stderr)
