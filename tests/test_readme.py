"""README says what is so: its examples are run, its commands exist, and every command stands in it."""

from __future__ import annotations

import re
import shlex
import shutil
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest
import warm
from conftest import ROOT

from minewire.export.columns import TABLES

README = (ROOT / "README.md").read_text(encoding="utf-8")
ANYTHING = "…"  # a line of output that stands for any number of lines


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)


def examples() -> list[tuple[str, list[str]]]:
    """Every command of a console block with the output shown below it."""
    found: list[tuple[str, list[str]]] = []
    for line in "".join(blocks("console")).splitlines():
        if line.startswith("$ "):
            found.append((line[2:], []))
        else:
            found[-1][1].append(line)
    return found


def write_files(folder: Path) -> None:
    """The files that README shows, each behind a sentence that ends with its path."""
    shown = re.findall(r"`(mine/[\w/.]+)`:\n\n```\w+\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)
    assert {Path(name).parent.name for name, _ in shown} == {"lexicons", "rules", "gazetteer"}
    for name, content in shown:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(content, encoding="utf-8")


def agrees(expected: list[str], shown: list[str]) -> bool:
    """Whether the output is the one expected; '…' on a line of its own stands for any lines."""
    pattern = r"\n".join(r".*" if line == ANYTHING else re.escape(line.rstrip()) for line in expected)
    return re.fullmatch(pattern, "\n".join(line.rstrip() for line in shown), re.DOTALL) is not None


def said(command: str, cwd: Path) -> tuple[int, str]:
    """The exit code of a line of commands joined by pipes, and all that a terminal would show."""
    code, data, told = 0, b"", b""
    for stage in command.split(" | "):
        name, *arguments = shlex.split(stage)
        if name == "echo":
            data = f"{' '.join(arguments)}\n".encode()
            continue
        assert name == "minewire", command
        done = warm.call(*arguments, cwd=cwd, stdin=data)
        code, data, told = code or done.returncode, done.stdout, told + done.stderr
    return code, (told + data).decode()


def test_examples_do_what_they_show(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(ROOT / "corpus", tmp_path / "corpus")
    write_files(tmp_path)
    monkeypatch.setenv("COLUMNS", "120")
    wrong: list[str] = []
    for command, expected in examples():
        code, shown = said(command, tmp_path)
        if code or not agrees(expected, shown.splitlines()):
            wrong.append(f"$ {command}\n{shown}(exit code {code})")
    assert not wrong, "\n".join(wrong)


def test_columns_named_in_readme_exist() -> None:
    columns = {field.name for table in TABLES.values() for field in table.fields}
    section = README.split("### Adding up", 1)[1].split("\n## ", 1)[0]
    named = {name for name in re.findall(r"`([a-z0-9]+_[a-z0-9_]+)`", section) if name != "killed_or_injured"}
    assert named >= {"is_part", "has_parts", "part_of", "period_days", "adm1_pcodes", "first_article_id"}
    assert named - columns <= {"claims_flat", "claim_restated", "conflicting_repeat"}


def test_python_examples_run(capsys: pytest.CaptureFixture[str]) -> None:
    for block in blocks("python"):
        exec(compile(block, "README.md", "exec"), {})
    assert "Traceback" not in capsys.readouterr().out


def test_the_two_commands_to_start_are_one_line_each() -> None:
    first, second = "".join(blocks("sh")).splitlines()
    assert "minewire extract corpus/" in first
    assert (ROOT / first.split()[-1]).is_file()
    assert "pytest" in second


def commands() -> list[str]:
    """Every command of the command line, groups with their own: 'patterns check'."""
    from minewire.cli import app

    names = [command.name or command.callback.__name__ for command in app.registered_commands if command.callback]
    for group in app.registered_groups:
        for command in group.typer_instance.registered_commands if group.typer_instance else []:
            names.append(f"{group.name} {command.name or (command.callback and command.callback.__name__)}")
    return names


@pytest.mark.parametrize("command", commands())
def test_every_command_stands_in_readme(command: str) -> None:
    group, _, name = command.rpartition(" ")
    assert re.search(rf"minewire {group}[^\n]*\b{name}\b", README)


@pytest.mark.parametrize("command", commands())
def test_every_command_has_help(command: str, run: Callable[..., CompletedProcess[bytes]]) -> None:
    done = run(*command.split(), "--help")
    assert done.returncode == 0
    assert len(done.stdout.splitlines()) > 4


def test_options_named_in_readme_exist(run: Callable[..., CompletedProcess[bytes]]) -> None:
    shown = "".join(
        run(command, "--help").stdout.decode()
        for command in ("extract", "retry", "check", "score", "export", "import", "duplicates")
    )
    named = set(re.findall(r"`(--[a-z-]+)", README))
    assert named
    assert not {option for option in named if option not in shown}
