"""Runs: nothing is lost, nothing is done twice, and the bytes are the same, whatever happens meanwhile.

Real processes on a generated archive of every format; `--articles 20000` makes it as large as one likes.
"""

from __future__ import annotations

import json
import os
import pty
import random
import resource
import shutil
import signal
import subprocess
import sys
import threading
import time
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import poison
import pytest
import warm
from archive_maker import lines, make_archive, stories
from conftest import ROOT

from minewire.archive import cluster
from minewire.archive.work import Work
from minewire.errors import MinewireError
from minewire.readers import Options

COMMAND = [sys.executable, "-m", "minewire"]
POISONED = [sys.executable, str(Path(__file__).with_name("poison.py"))]
STATUSES = ("extracted", "empty", "duplicate", "set aside")
Json = dict[str, Any]


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> Path:
    """A folder with an archive and the run that nothing disturbed."""
    folder = tmp_path_factory.mktemp("archive")
    expected = make_archive(folder / "archive", request.config.getoption("--articles"))
    (folder / "expected.json").write_text(json.dumps(expected))
    done = go("extract", "archive", "-o", "whole/", "-j", "1", cwd=folder)
    assert done.returncode == 3, done.stderr.decode()
    return folder


def go(*arguments: str, cwd: Path, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """The command, run to its end."""
    done = warm.call(*arguments, cwd=cwd, stdin=stdin)
    assert b"Traceback" not in done.stderr, done.stderr.decode()
    return done


def go_cold(*call: str, cwd: Path, **more: Any) -> subprocess.CompletedProcess[bytes]:
    """A call that begins with Python itself."""
    done = subprocess.run(call, capture_output=True, cwd=cwd, timeout=900, check=False, **more)
    assert b"Traceback" not in done.stderr, done.stderr.decode()
    return done


def start(*arguments: str, cwd: Path, **more: Any) -> subprocess.Popen[bytes]:
    """The command under way, in a group of its own as a shell starts it."""
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    return subprocess.Popen([*COMMAND, *arguments], cwd=cwd, start_new_session=True, **pipes, **more)


def written(file: Path) -> int | None:
    """When a file was written."""
    return file.stat().st_mtime_ns if file.exists() else None


def under_way(process: subprocess.Popen[bytes], file: Path, before: int | None = None) -> None:
    """Waits until a run has written a file (anew), or has ended."""
    while written(file) == before and process.poll() is None:
        time.sleep(0.02)


def said(done: subprocess.CompletedProcess[bytes]) -> str:
    return done.stderr.decode()


def parts(run: Path, kind: str = "records") -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in sorted((run / kind).iterdir())}


def rows(run: Path) -> list[Json]:
    return [json.loads(line) for data in parts(run, "documents").values() for line in data.splitlines()]


def balance(run: Path) -> Json:
    """The balance of run.json, proven by the rows and the records."""
    counts: Json = json.loads((run / "run.json").read_bytes())["counts"]
    found = Counter(row["status"] for row in rows(run))
    assert counts == {"read": sum(found.values())} | {status: found[status] for status in STATUSES}
    assert sum(data.count(b"\n") for data in parts(run).values()) == counts["extracted"]
    return counts


def same(run: Path, whole: Path) -> None:
    """Byte for byte, and nothing left over."""
    assert parts(run) == parts(whole)
    assert parts(run, "documents") == parts(whole, "documents")
    assert not list(run.rglob(".*"))


def remove(*runs: Path) -> None:
    for run in runs:
        shutil.rmtree(run, ignore_errors=True)


def children(parent: int) -> list[int]:
    """The processes that any thread of a process started."""
    found: list[int] = []
    for file in Path(f"/proc/{parent}/task").glob("*/children"):
        with suppress(OSError):
            found += map(int, file.read_text().split())
    return found


class TestWhole:
    """A run that nothing disturbs."""

    def test_the_balance_is_what_is_in_the_archive(self, place: Path) -> None:
        assert balance(place / "whole") == json.loads((place / "expected.json").read_text())

    def test_it_is_printed(self, place: Path) -> None:
        counts = balance(place / "whole")
        done = go("extract", "archive", "-o", "whole", cwd=place)
        assert done.returncode == 3
        read = counts.pop("read")
        sum_of = " + ".join(f"{status} {count}" for status, count in counts.items())
        assert said(done).splitlines()[0] == f"minewire: read {read} = {sum_of}; nothing was new"

    def test_records_are_those_of_a_plain_call(self, place: Path) -> None:
        go("extract", "archive", "-o", "plain.jsonl", cwd=place)
        plain = (place / "plain.jsonl").read_bytes().splitlines()
        records = [line for data in parts(place / "whole").values() for line in data.splitlines()]
        copies = balance(place / "whole")["duplicate"]
        assert len(plain) == len(records) + copies
        assert [line for line in plain if line in set(records)][: len(records)] == records

    def test_rows_say_where_a_record_is(self, place: Path) -> None:
        found = [row for row in rows(place / "whole") if row["status"] == "extracted"]
        records = [json.loads(line) for data in parts(place / "whole").values() for line in data.splitlines()]
        assert [(row["id"], row["sha256"]) for row in found] == [
            (record["article"]["id"], record["article"]["sha256"]) for record in records
        ]
        assert {row["part"] for row in found} == {
            f"records/{name}" for name, data in parts(place / "whole").items() if data
        }

    def test_what_was_set_aside_says_why_and_how_to_try_again(self, place: Path) -> None:
        aside = [json.loads(line) for line in (place / "whole" / "quarantine.jsonl").read_bytes().splitlines()]
        assert len(aside) == balance(place / "whole")["set aside"]
        assert all(row["stage"] == "read" and row["reason"] and row["remedy"] for row in aside)
        assert all(row["retry"].startswith("minewire retry whole --source archive/zz-faults/") for row in aside)

    def test_run_json_says_with_what_it_was_made(self, place: Path) -> None:
        known = json.loads((place / "whole" / "run.json").read_bytes())
        assert known["state"] == "finished"
        assert known["settings"]["inputs"] == ["archive"]
        assert {"minewire", "python", "spacy", "dateparser"} <= set(known["versions"])
        assert known["patterns"].startswith("minewire-")
        assert known["seconds"] > 0

    def test_more_workers_make_the_same_bytes(self, place: Path) -> None:
        remove(place / "many")
        done = go("extract", "archive", "-o", "many/", "-j", "3", cwd=place)
        assert done.returncode == 3, said(done)
        same(place / "many", place / "whole")

    def test_records_pass_the_check(self, place: Path) -> None:
        done = go("check", "whole", cwd=place)
        assert ": 0 problems" in said(done), done.stdout.decode()[:500]

    def test_nothing_is_done_twice(self, place: Path) -> None:
        before = {file: file.stat().st_mtime_ns for file in (place / "whole").rglob("part-*")}
        go("extract", "archive", "-o", "whole/", cwd=place)
        assert {file: file.stat().st_mtime_ns for file in (place / "whole").rglob("part-*")} == before


class TestDisturbed:
    """Kills, interrupts and full disks; the same command goes on."""

    def test_the_whole_run_is_killed_at_random_moments(self, place: Path) -> None:
        remove(place / "killed")
        dice = random.Random(int.from_bytes(os.urandom(4)))
        known = json.loads((place / "whole" / "run.json").read_bytes())
        kills = 0
        for _ in range(4):
            before = written(place / "killed" / "run.json")
            process = start("extract", "archive", "-o", "killed/", "-j", "2", cwd=place)
            under_way(process, place / "killed" / "run.json", before)
            try:
                process.wait(timeout=dice.uniform(0, known["seconds"] / 3) if kills else 0)
            except subprocess.TimeoutExpired:
                workers = children(process.pid)
                process.kill()  # the run alone: its workers must notice by themselves
                kills += 1
                self._gone(workers)
            process.communicate()
            for data in parts(place / "killed").values() if (place / "killed" / "records").is_dir() else ():
                assert not data or data.endswith(b"}\n")
                assert all(json.loads(line) for line in data.splitlines())
        assert kills
        done = go("extract", "archive", "-o", "killed/", "-j", "2", cwd=place)
        assert done.returncode == 3, said(done)
        same(place / "killed", place / "whole")
        assert balance(place / "killed") == balance(place / "whole")

    @staticmethod
    def _gone(workers: list[int]) -> None:
        until = time.monotonic() + 60
        while any(_is_alive(worker) for worker in workers):
            assert time.monotonic() < until, "workers outlive their run"
            time.sleep(0.1)

    def test_workers_are_killed_at_random_moments(self, place: Path) -> None:
        remove(place / "hurt")
        dice = random.Random(int.from_bytes(os.urandom(4)))
        process = start("extract", "archive", "-o", "hurt/", "-j", "2", "--timeout", "20", cwd=place)
        killed = 0
        while process.poll() is None and killed < 6:
            time.sleep(dice.uniform(0.1, 0.4))
            if workers := children(process.pid):
                os.kill(dice.choice(workers), signal.SIGKILL)
                killed += 1
        _, errors = process.communicate(timeout=300)
        assert process.returncode == 3, errors.decode()
        assert killed
        same(place / "hurt", place / "whole")

    def test_interrupts_leave_a_run_that_goes_on(self, place: Path) -> None:
        run = place / "stopped"
        remove(run)
        for sign, send, file in (
            (signal.SIGINT, os.killpg, run / "documents" / "part-00000.jsonl"),
            (signal.SIGTERM, os.kill, run / "run.json"),
        ):
            before = written(file)
            process = start("extract", "archive", "-o", "stopped/", "-j", "2", cwd=place)
            under_way(process, file, before)
            send(process.pid, sign)
            _, errors = process.communicate(timeout=60)
            assert process.returncode == 130, errors.decode()
            assert errors.decode() == "minewire: interrupted; the same command goes on from here\n"
            assert json.loads((run / "run.json").read_bytes())["state"] == "interrupted"
            assert not list(run.rglob(".*"))
        assert go("extract", "archive", "-o", "stopped/", cwd=place).returncode == 3
        same(run, place / "whole")

    def test_a_full_disk_stops_the_run_and_it_goes_on_when_there_is_room(self, place: Path) -> None:
        remove(place / "full")

        def little_room() -> None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))

        call = [*COMMAND, "extract", "archive", "-o", "full/", "-j", "2"]
        done = go_cold(*call, cwd=place, preexec_fn=little_room)
        assert done.returncode == 4
        [line] = said(done).splitlines()
        assert "part-00000.jsonl: cannot be written (File too large)" in line
        assert "the same command goes on" in line
        assert not parts(place / "full")
        assert not list((place / "full").rglob(".*"))
        assert go("extract", "archive", "-o", "full/", cwd=place).returncode == 3
        same(place / "full", place / "whole")

    @pytest.mark.skipif(os.geteuid() != 0, reason="needs the right to mount a file system")
    def test_a_real_disk_that_is_full(self, place: Path, tmp_path: Path) -> None:
        small = tmp_path / "small"
        small.mkdir()
        if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=200k", "tmpfs", small], capture_output=True).returncode:
            pytest.skip("no file system can be mounted here")
        try:
            done = go("extract", str(place / "archive"), "-o", str(small / "run"), "-j", "2", cwd=tmp_path)
            assert done.returncode == 4
            assert "No space left on device" in said(done)
            assert len(said(done).splitlines()) == 1
            assert not parts(small / "run")
        finally:
            subprocess.run(["umount", small], check=True)

    def test_two_runs_do_not_share_a_folder(self, place: Path) -> None:
        remove(place / "shared")
        process = start("extract", "archive", "-o", "shared/", "-j", "1", cwd=place)
        under_way(process, place / "shared" / "run.json")
        done = go("extract", "archive", "-o", "shared/", cwd=place)
        assert done.returncode == 4
        assert "another run is at work here" in said(done)
        process.communicate(timeout=300)
        same(place / "shared", place / "whole")


def _is_alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")")[-1].split()[0] != "Z"
    except OSError:
        return False


class TestPoison:
    """Documents that crash, hang or fail."""

    @pytest.fixture(scope="class", params=["1", "2"])
    @staticmethod
    def poisoned(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
        """A folder with a run of documents without poison, and one with, of one or two workers."""
        folder = tmp_path_factory.mktemp("poison")
        source = stories()
        some = [next(source) for _ in range(120)]
        (folder / "good.jsonl").write_bytes(lines(some))
        texts = {3: poison.CRASH, 40: poison.LOOP, 41: poison.SLEEP, 90: poison.FAIL, 119: poison.CRASH}
        bad = [
            story if number not in texts else type(story)(number, f"{texts[number]} {number}", story.day)
            for number, story in enumerate(some)
        ]
        (folder / "bad.jsonl").write_bytes(lines(bad))
        assert go("extract", "good.jsonl", "-o", "good/", cwd=folder).returncode == 0
        call = ("extract", "bad.jsonl", "-o", "run/", "-j", request.param, "--timeout", "2")
        done = go_cold(*POISONED, *call, cwd=folder)
        assert done.returncode == 3, said(done)
        return folder

    def test_it_is_set_aside_and_the_others_are_not_lost(self, poisoned: Path) -> None:
        assert balance(poisoned / "run") == {"read": 120, "extracted": 115, "empty": 0, "duplicate": 0, "set aside": 5}
        aside = {row["place"]: row["reason"] for row in rows(poisoned / "run") if row["status"] == "set aside"}
        assert aside == {
            "line 4": "its worker died each time (killed by SIGKILL)",
            "line 41": "takes longer than 2 s",
            "line 42": "takes longer than 2 s",
            "line 91": "cannot be extracted (ValueError: of no use)",
            "line 120": "its worker died each time (killed by SIGKILL)",
        }
        good = parts(poisoned / "good")["part-00000.jsonl"].splitlines()
        rest = [line for number, line in enumerate(good) if number not in {3, 40, 41, 90, 119}]
        found = parts(poisoned / "run")["part-00000.jsonl"].splitlines()
        renamed = [line.replace(b"good.jsonl", b"bad.jsonl") for line in rest]
        assert found == renamed

    def test_retry_takes_what_was_set_aside_and_nothing_else(self, poisoned: Path) -> None:
        before = parts(poisoned / "run")
        again = shutil.copytree(poisoned / "run", poisoned / "again")
        done = go("retry", "again", "--timeout", "30", cwd=poisoned)
        assert done.returncode == 0, said(done)
        assert balance(again) == {"read": 120, "extracted": 120, "empty": 0, "duplicate": 0, "set aside": 0}
        after = parts(again)
        assert before.items() <= after.items()
        assert after["part-00001.jsonl"].count(b"\n") == 5
        assert (again / "quarantine.jsonl").read_bytes() == b""
        assert "nothing to try again" in said(go("retry", "again", cwd=poisoned))


class TestSettings:
    """What may change between two calls and what may not."""

    @staticmethod
    def _begun(folder: Path) -> Path:
        source = stories()
        (folder / "in").mkdir()
        (folder / "in" / "a.jsonl").write_bytes(lines([next(source) for _ in range(5)]))
        assert go("extract", "in", "-o", "run", cwd=folder).returncode == 0
        return folder

    @pytest.fixture
    def small(self, tmp_path: Path) -> Path:
        """A folder with a run that a test may change."""
        return self._begun(tmp_path)

    @pytest.fixture(scope="class")
    @staticmethod
    def fixed(tmp_path_factory: pytest.TempPathFactory) -> Path:
        """A folder with a run that none of the tests changes."""
        return TestSettings._begun(tmp_path_factory.mktemp("fixed"))

    @pytest.mark.parametrize(
        ("arguments", "reason"),
        [
            (["in", "--vague-dates"], "vague-dates is True, was False"),
            (["in", "--published", "2020-01-01"], "published is '2020-01-01', was None"),
            (["in", "--encoding", "cp1254"], "encoding is 'cp1254', was None"),
            (["in", "--text-field", "body"], "options name is {'text': 'body'}, was {}"),
            (["in", "--with-text"], "--with-text is True, was False"),
            (["other"], "input in is not given"),
            (["in", "--patterns", "mine"], "patterns is '"),
        ],
        ids=lambda value: " ".join(value) if isinstance(value, list) else "",
    )
    def test_other_settings_are_refused_with_the_reason(self, fixed: Path, arguments: list[str], reason: str) -> None:
        (fixed / "mine" / "rules").mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / "patterns" / "rules" / "dates.toml", fixed / "mine" / "rules")
        before = parts(fixed / "run")
        done = go("extract", *arguments, "-o", "run", cwd=fixed)
        assert done.returncode == 4
        assert "this run was begun otherwise" in said(done)
        assert reason in said(done)
        assert "--restart" in said(done)
        assert parts(fixed / "run") == before

    def test_patterns_that_were_edited_are_refused(self, fixed: Path) -> None:
        rules = fixed / "edited" / "rules"
        rules.mkdir(parents=True)
        shipped = (ROOT / "patterns" / "rules" / "dates.toml").read_text()
        (rules / "dates.toml").write_text(shipped)
        call = ("extract", "in", "-o", "mined/", "--patterns", "edited")
        assert go(*call, cwd=fixed).returncode == 0
        (rules / "dates.toml").write_text(shipped + "# edited\n")
        done = go(*call, cwd=fixed)
        assert done.returncode == 4
        assert "the patterns are minewire-" in said(done)

    def test_restart_starts_over(self, small: Path) -> None:
        assert go("extract", "in", "-o", "run", "--vague-dates", "--restart", cwd=small).returncode == 0
        assert balance(small / "run")["extracted"] == 5

    def test_what_was_added_since_is_read_and_nothing_else(self, small: Path) -> None:
        before = parts(small / "run")
        source = stories()
        (small / "in" / "0-first.jsonl").write_bytes(lines([next(source) for _ in range(8)][5:]))
        (small / "b.txt").write_text("Two mines were found.")
        assert go("extract", "in", "b.txt", "-o", "run", "-j", "1", cwd=small).returncode == 0
        assert balance(small / "run")["extracted"] == 9
        assert before.items() <= parts(small / "run").items()

    def test_a_mended_file_is_tried_again(self, small: Path) -> None:
        (small / "in" / "turkish.txt").write_bytes("Şuşa: iki mina.".encode("cp1254"))
        (small / "in" / "line.jsonl").write_text('{"text": "A mine was found."\n')
        assert go("extract", "in", "-o", "run", cwd=small).returncode == 3
        assert balance(small / "run")["set aside"] == 2
        (small / "in" / "line.jsonl").write_text('{"text": "A mine was found."}\n')
        done = go("retry", "run", "--source", "in/line.jsonl", cwd=small)
        assert (done.returncode, balance(small / "run")["set aside"]) == (3, 1), said(done)
        done = go("retry", "run", "--encoding", "cp1254", cwd=small)
        assert done.returncode == 0, said(done)
        assert balance(small / "run") == {"read": 7, "extracted": 7, "empty": 0, "duplicate": 0, "set aside": 0}

    def test_another_encoding_is_for_what_is_tried_again_alone(self, tmp_path: Path) -> None:
        # JSON and tables are decoded where they are found: in cp1252 "Şuşa" would be another document
        row = "text\nFive mines were found in Caf\u00e9 {}.\n"
        (tmp_path / "in").mkdir()
        (tmp_path / "in" / "a.csv").write_bytes(row.format("Un").encode("cp1252"))
        mixed = row.format("Deux").encode() + b'"Six mines were found near the caf\xe9 by the road."\n'
        (tmp_path / "in" / "b.csv").write_bytes(mixed)
        (tmp_path / "in" / "c.json").write_text('{"text": "Two mines were found in Şuşa."}', encoding="utf-8")
        with zipfile.ZipFile(tmp_path / "in" / "d.zip", "w") as archive:
            archive.writestr("e.txt", "Nine mines lay before the caf\u00e9 in Aghdam.".encode("cp1252"))
            archive.writestr("f.json", '{"text": "Three mines were found in Şuşa."}')
        assert go("extract", "in", "-o", "run", cwd=tmp_path).returncode == 3
        before = parts(tmp_path / "run", "documents")["part-00000.jsonl"].count(b"extracted")
        done = go("retry", "run", "--encoding", "cp1252", "--source", "in/a.csv", cwd=tmp_path)
        assert "1 document is tried again" in said(done)
        assert [r["file"] for r in rows(tmp_path / "run") if r["part"] == "records/part-00001.jsonl"] == ["in/a.csv"]
        done = go("retry", "run", "--encoding", "cp1252", cwd=tmp_path)
        assert (before, done.returncode) == (3, 0), said(done)
        read = {"read": 6, "extracted": 6, "empty": 0, "duplicate": 0, "set aside": 0}
        assert balance(tmp_path / "run") == read
        # nor does the first command find their faults again
        done = go("extract", "in", "-o", "run", cwd=tmp_path)
        assert (done.returncode, balance(tmp_path / "run")) == (0, read), said(done)

    def test_the_same_text_of_another_day_or_outlet_is_no_duplicate(self, tmp_path: Path) -> None:
        text = {"text": "Two mines were found last week."}
        days: list[dict[str, str]] = [{}, {"published": "2020-01-01"}, {"published": "2021-01-01"}]
        days.append({"published": "2020-01-01", "outlet": "Trend"})
        days += [{"published": "2020-01-01", "id": "b"}, {"published": "2020-01-01", "outlet": "Trend", "id": "c"}]
        (tmp_path / "in.jsonl").write_text("".join(json.dumps(text | day) + "\n" for day in days))
        assert go("extract", "in.jsonl", "-o", "run/", cwd=tmp_path).returncode == 0
        assert [row["status"] for row in rows(tmp_path / "run")] == ["extracted"] * 4 + ["duplicate"] * 2
        done = go("extract", "in.jsonl", "-o", "run/", cwd=tmp_path)
        assert "duplicate 2 + set aside 0; nothing was new" in said(done)

    def test_what_came_by_standard_input_is_not_lost_by_a_retry(self, fixed: Path) -> None:
        go("extract", "-", "-o", "piped/", cwd=fixed, stdin=b"A \0 mine.")
        before = balance(fixed / "piped")
        assert before["set aside"] == 1
        done = go("retry", "piped", cwd=fixed)
        assert done.returncode == 4
        assert "1 documents came by standard input and stay set aside; give what was mended" in said(done)
        assert balance(fixed / "piped") == before
        [row] = map(json.loads, (fixed / "piped" / "quarantine.jsonl").read_bytes().splitlines())
        assert row["retry"] == "give it once more to the command in run.json"
        remove(fixed / "piped")

    def test_standard_input_is_resumed_as_well(self, fixed: Path) -> None:
        data = (fixed / "in" / "a.jsonl").read_bytes()
        for _ in range(2):
            assert go("extract", "-", "-o", "piped/", cwd=fixed, stdin=data).returncode == 0
            assert balance(fixed / "piped")["extracted"] == 5

    @pytest.mark.parametrize(
        ("arguments", "named"),
        [
            (["in", "-o", "."], "is a folder with other files"),
            (["in", "-j", "2"], "-o RUN/"),
            (["in", "--restart", "-o", "x.jsonl"], "-o RUN/"),
            (["in", "-o", "x/", "--format", "table"], "--format"),
            (["--text", "A", "-o", "x/"], "--text"),
            (["in", "-o", "x/", "--engine", "spark://a"], "dask://HOST:PORT"),
            (["in", "-o", "x/", "--input-format", "doc"], "one of text"),
        ],
    )
    def test_usage(self, fixed: Path, arguments: list[str], named: str) -> None:
        done = go("extract", *arguments, cwd=fixed)
        assert done.returncode == 2
        assert named in said(done)
        assert not (fixed / "x").exists()

    def test_retry_of_what_is_no_run(self, tmp_path: Path) -> None:
        done = go("retry", ".", cwd=tmp_path)
        assert done.returncode == 4
        assert "is no run" in said(done)
        assert list(tmp_path.iterdir()) == []

    def test_progress_is_shown_on_a_terminal_only(self, fixed: Path) -> None:
        ours, theirs = pty.openpty()
        call = [*COMMAND, "extract", "in", "-o", "watched/", "-j", "1"]
        environment = os.environ | {"TERM": "xterm", "COLUMNS": "100"}
        done = subprocess.run(call, stderr=theirs, cwd=fixed, timeout=120, check=False, env=environment)
        os.close(theirs)
        shown = os.read(ours, 100_000).decode()
        os.close(ours)
        assert done.returncode == 0
        assert "5 articles" in shown
        assert "a second" in shown
        assert balance(fixed / "watched")["extracted"] == 5


class TestDask:
    """The same on a Dask cluster of two workers."""

    @pytest.fixture(scope="class")
    @staticmethod
    def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Callable[[], list[int]]]]:
        pytest.importorskip("distributed", reason="Dask is not installed: pip install 'minewire[cluster]'")
        code = (
            "import sys\n"
            "from multiprocessing import forkserver, set_forkserver_preload\n"
            "from distributed import LocalCluster\n"
            "if __name__ == '__main__':\n"
            "    set_forkserver_preload(['distributed.nanny', 'poison'])\n"
            "    forkserver.ensure_running()\n"
            "    cluster = LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None, host='127.0.0.1')\n"
            "    print(cluster.scheduler_address, flush=True)\n"
            "    sys.stdin.read()\n"
        )
        folder = tmp_path_factory.mktemp("dask")
        (folder / "cluster.py").write_text(code)
        paths = os.pathsep.join([str(ROOT / "tests"), os.environ.get("PYTHONPATH", "")])
        environment = os.environ | {"DASK_DISTRIBUTED__WORKER__PRELOAD": "poison", "PYTHONPATH": paths}
        # Workers that are forked need not import spaCy and Dask each time that one dies.
        environment["DASK_DISTRIBUTED__WORKER__MULTIPROCESSING_METHOD"] = "forkserver"
        # A local cluster gives up a worker that happens to start anew so long after one of its deaths.
        environment["DASK_DISTRIBUTED__DEPLOY__LOST_WORKER_TIMEOUT"] = "1h"
        environment["DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES"] = "1"  # each death costs the start of a worker
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
        with subprocess.Popen(
            [sys.executable, "cluster.py"], cwd=folder, env=environment, text=True, **pipes
        ) as process:
            assert process.stdout is not None
            address = process.stdout.readline().strip()
            assert address.startswith("tcp://"), "the cluster does not start"
            yield address.replace("tcp://", "dask://"), lambda: _workers(process.pid)
            process.communicate("", timeout=60)

    def test_the_same_bytes_with_one_worker_killed(
        self, place: Path, cluster: tuple[str, Callable[[], list[int]]]
    ) -> None:
        address, workers = cluster
        remove(place / "dask")
        process = start("extract", "archive", "-o", "dask/", "--engine", address, cwd=place)

        def kill() -> None:
            under_way(process, place / "dask" / "documents" / "part-00000.jsonl")
            if process.poll() is None:
                os.kill(workers()[0], signal.SIGKILL)

        killer = threading.Thread(target=kill)
        killer.start()
        _, errors = process.communicate(timeout=600)
        killer.join()
        assert process.returncode == 3, errors.decode()
        same(place / "dask", place / "whole")
        assert balance(place / "dask") == balance(place / "whole")

    def test_poison(self, tmp_path: Path, cluster: tuple[str, Callable[[], list[int]]]) -> None:
        source = stories()
        some = [next(source) for _ in range(20)]
        bad = {3: poison.LOOP, 9: poison.FAIL, 15: poison.CRASH}
        texts = [type(s)(n, f"{bad[n]} {n}", s.day) if n in bad else s for n, s in enumerate(some)]
        (tmp_path / "in.jsonl").write_bytes(lines(texts))
        done = go("extract", "in.jsonl", "-o", "run/", "--engine", cluster[0], "--timeout", "5", cwd=tmp_path)
        assert done.returncode == 3, said(done)
        assert balance(tmp_path / "run") == {"read": 20, "extracted": 17, "empty": 0, "duplicate": 0, "set aside": 3}
        aside = {row["place"]: row["reason"] for row in rows(tmp_path / "run") if row["status"] == "set aside"}
        assert aside["line 4"] == "takes longer than 5 s"
        assert "of no use" in aside["line 10"]
        assert "KilledWorker" in aside["line 16"]

    def test_no_cluster(self, monkeypatch: pytest.MonkeyPatch) -> None:
        pytest.importorskip("distributed", reason="Dask is not installed: pip install 'minewire[cluster]'")
        monkeypatch.setattr(cluster, "_CONNECT", "0.2s")
        with pytest.raises(MinewireError, match=r"^dask://127\.0\.0\.1:9: no Dask scheduler answers; check"):
            cluster.DaskEngine("dask://127.0.0.1:9", Work(Options()), "", timeout=1)


def _workers(cluster: int) -> list[int]:
    """The worker processes of a local cluster: the children of its fork server."""
    return [worker for child in children(cluster) for worker in children(child)]
