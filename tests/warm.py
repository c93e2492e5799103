"""The command in a process of its own that starts at once: forked from a server that has imported what it needs.

A call is what a shell makes of it (arguments, folder, standard input and outputs, exit code) without the seconds in
which Python imports spaCy, most of a test otherwise. What happens in those is tested by calls that are cold.
"""

from __future__ import annotations

import atexit
import gc
import json
import os
import runpy
import signal
import subprocess
import sys
import tempfile
from functools import cache
from pathlib import Path

_PATIENCE = 600  # seconds a call may take


def call(*arguments: str, cwd: Path, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """`minewire ARGUMENTS`, run to its end."""
    with tempfile.TemporaryDirectory() as folder:
        files = [Path(folder) / name for name in ("in", "out", "err")]
        files[0].write_bytes(stdin)
        request = {"arguments": arguments, "cwd": str(cwd), "files": [*map(str, files)], "environment": {**os.environ}}
        server = _server()
        assert server.stdin is not None
        assert server.stdout is not None
        server.stdin.write(json.dumps(request) + "\n")
        server.stdin.flush()
        code = int(server.stdout.readline())
        return subprocess.CompletedProcess(arguments, code, files[1].read_bytes(), files[2].read_bytes())


@cache
def _server() -> subprocess.Popen[str]:
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    server = subprocess.Popen([sys.executable, __file__], text=True, **pipes)
    atexit.register(server.communicate)
    return server


def _serve() -> None:
    """A request a line; the answer to each is the exit code."""
    import minewire.archive
    import minewire.checks
    import minewire.cli
    import minewire.export
    import minewire.scoring  # noqa: F401
    from minewire import Extractor

    Extractor().extract("Two mines were found in Aghdam on 4 April 2023.")  # fills what a process keeps
    gc.freeze()  # a process at its end looks through all it was given, four fifths of a short call
    with os.fdopen(os.dup(0)) as requests, os.fdopen(os.dup(1), "w") as answers:
        for line in requests:
            child = os.fork()
            if not child:
                requests.close()
                answers.close()
                _run(**json.loads(line))
            _, status = os.waitpid(child, 0)
            print(os.waitstatus_to_exitcode(status), file=answers, flush=True)


def _run(arguments: list[str], cwd: str, files: list[str], environment: dict[str, str]) -> None:
    """In the new process: becomes the command and ends with it."""
    signal.alarm(_PATIENCE)
    os.chdir(cwd)
    os.environ.clear()
    os.environ.update(environment)
    for descriptor, file in enumerate(files):
        os.dup2(os.open(file, os.O_RDWR | os.O_CREAT, 0o600), descriptor)
    sys.argv = ["minewire", *arguments]
    runpy.run_module("minewire", run_name="__main__", alter_sys=True)
    sys.exit()


if __name__ == "__main__":
    _serve()
