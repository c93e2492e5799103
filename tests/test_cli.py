"""The command as a user runs it: real processes, real files, exit codes, and no traceback ever."""

from __future__ import annotations

import io
import json
import os
import pty
import re
import signal
import subprocess
import sys
import time
import tomllib
from collections.abc import Callable
from operator import itemgetter
from pathlib import Path
from typing import Any

import pytest
import spacy
from conftest import ROOT, TEXT

from minewire import Extractor
from minewire.records import ArticleRecord
from minewire.ruleset import shipped
from minewire.ruleset.source import read
from minewire.ruleset.unused import unused
from minewire.writers import print_record

Run = Callable[..., subprocess.CompletedProcess[bytes]]
ARTICLE = "AGHDAM, Azerbaijan, April 4. Sappers cleared 12 mines in Aghdam in March 2023, the agency said."


def lines(data: bytes) -> list[dict[str, Any]]:
    return [json.loads(line) for line in data.splitlines()]


def complaints(done: subprocess.CompletedProcess[bytes]) -> list[str]:
    assert b"Traceback" not in done.stderr
    return done.stderr.decode().splitlines()


def test_a_text_file_becomes_a_record(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(ARTICLE)
    done = run("extract", "a.txt", "--published", "2023-04-05")
    assert (done.returncode, done.stderr) == (0, b"")
    [data] = lines(done.stdout)
    ArticleRecord.model_validate(data, context={"text": ARTICLE})
    assert data["article"]["source"] == "a.txt"
    assert data["article"]["published"] == "2023-04-05"
    assert data["article"]["text"] is None


def test_every_way_in_gives_the_same_record(run: Run, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "a.txt").write_text(ARTICLE)
    (tmp_path / "a.jsonl").write_text(json.dumps({"text": ARTICLE}) + "\n")
    ways = [
        run("extract", "folder"),
        run("extract", "a.jsonl"),
        run("extract", "-", stdin=ARTICLE.encode()),
        run("extract", "-", stdin=json.dumps({"text": ARTICLE}).encode()),
        run("extract", "--text", ARTICLE),
    ]
    assert [way.returncode for way in ways] == [0] * 5
    records = [lines(way.stdout)[0] for way in ways]
    for record in records:
        record["article"].pop("source")
    assert all(record == records[0] for record in records)


def test_texts_under_another_name_are_found_by_every_command(run: Run, tmp_path: Path) -> None:
    row = {"body": ARTICLE, "meta": {"day": "2023-04-05"}, "published": "yes", "outlet": 5}
    (tmp_path / "in.jsonl").write_text(json.dumps(row))
    named = ["--text-field", "body"]
    fields = [*named, "--date-field", "meta.day"]
    done = run("extract", "in.jsonl", *fields, "--outlet-field", "none", "-o", "out.jsonl")
    assert (done.returncode, done.stderr) == (0, b"")
    texts = ["--texts", "in.jsonl", *named]
    commands = [
        ["check", "out.jsonl", *texts],
        ["export", "out.jsonl", "-", "--format", "doccano", *texts],
        ["duplicates", "out.jsonl", *texts],
    ]
    for command in commands:
        assert run(*command).returncode == 0, command
        assert run(*command[:-2]).returncode == 3, command
    (tmp_path / "in.jsonl").write_text(json.dumps(row | {"outlet": "T"}))
    done = run("explain", "in.jsonl", *fields)
    assert done.returncode == 0
    assert b"[12 mines]" in done.stdout


def test_metadata_order_and_output_file(run: Run, tmp_path: Path) -> None:
    rows = [{"id": str(n), "text": ARTICLE, "url": f"https://a.example/{n}", "outlet": "T"} for n in range(150)]
    (tmp_path / "in.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    done = run("extract", "in.jsonl", "-o", "out.jsonl", "--with-text")
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    records = lines((tmp_path / "out.jsonl").read_bytes())
    assert [record["article"]["id"] for record in records] == [row["id"] for row in rows]
    assert records[7]["article"]["source"] == "https://a.example/7"
    assert records[7]["article"]["text"] == ARTICLE
    assert sorted(file.name for file in tmp_path.iterdir()) == ["in.jsonl", "out.jsonl"]


def test_bad_inputs_are_set_aside_and_the_batch_goes_on(run: Run, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "binary.txt").write_bytes(b"\x7fELF\0\0")
    (tmp_path / "latin.txt").write_bytes("Füzuli".encode("latin-1"))
    (tmp_path / "nothing").mkdir()
    (tmp_path / "in.jsonl").write_text('{"text": "A"}\n{oops\n{"id": 1}\n{"text": "B", "published": "soon"}\n')
    (tmp_path / "good.txt").write_text(ARTICLE)
    names = "missing.txt", "empty.txt", "binary.txt", "latin.txt", "nothing", "in.jsonl", "good.txt"
    done = run("extract", *names)
    assert done.returncode == 3
    assert [record["article"]["source"] for record in lines(done.stdout)] == ["in.jsonl", "good.txt"]
    said = complaints(done)
    assert len(said) == 9
    for line, start in zip(
        said, [*names[:5], "in.jsonl: line 2", "in.jsonl: line 3", "in.jsonl: line 4"], strict=False
    ):
        assert line.startswith(f"minewire: {start}: ")
        assert "; " in line
    assert "--encoding" in said[3]
    assert said[-1] == "minewire: 8 of 10 inputs set aside"


USAGE = [
    (["extract"], "INPUT"),
    (["extract", ""], "an INPUT is empty"),
    (["extract", "a.txt", "--text", "A"], "one of them"),
    (["extract", "a.txt", "--published", "4 April"], "write it as 2023-04-30"),
    (["explain", "a.txt", "--published", "soon"], "write it as 2023-04-30"),
    (["explain"], "INPUT"),
    (["explain", "a.txt", "--text", "A"], "one of them"),
    (["explain", "a.txt", "--patterns", "nowhere"], "is no folder"),
    (["patterns", "check", "--patterns", "nowhere"], "is no folder"),
    (["extract", "a.txt", "--patterns", "nowhere"], "is no folder"),
    (["extract", "a.txt", "--encoding", "utf-99"], "unknown encoding"),
    (["check", "a.txt", "--encoding", "utf-99"], "unknown encoding"),
    (["export", "a.txt", "b.csv", "--encoding", "utf-99"], "unknown encoding"),
    (["extract", "a.txt", "-o", "."], "is a folder"),
    (["extract", "a.txt", "-o", "a.txt"], "an input as well"),
    (["extract", "a.txt", "--format", "xml"], "xml"),
    (["extract", "--colour"], "--colour"),
    (["check"], "RECORDS"),
    (["duplicates", "a.txt", "-o", "."], "is a folder; name a file"),
    (["import", "a.txt", "-f", "doccano", "-o", "a.txt"], "is a file; name a folder"),
    (["export", "a.txt", "a.txt", "--format", "csv"], "is what the records are read from"),
    (["patterns", "list", "nonsense"], "no family 'nonsense'; choose one of structure"),
    (["nonsense"], "nonsense"),
]


@pytest.mark.parametrize(("arguments", "named"), USAGE, ids=[" ".join(arguments) for arguments, _ in USAGE])
def test_usage_errors(run: Run, tmp_path: Path, arguments: list[str], named: str) -> None:
    (tmp_path / "a.txt").write_text(ARTICLE)
    done = run(*arguments)
    assert done.returncode == 2
    assert named in "\n".join(complaints(done))
    assert (tmp_path / "a.txt").read_text() == ARTICLE


def test_what_stops_the_command_is_one_line(run: Run, tmp_path: Path) -> None:
    done = run("extract", "--text", ARTICLE, "-o", "no/folder/out.jsonl")
    assert done.returncode == 4
    [line] = complaints(done)
    assert line.startswith("minewire: no/folder/out.jsonl: cannot be written")
    assert list(tmp_path.iterdir()) == []


def test_a_broken_pattern_stops_the_command_with_every_fault(run: Run, tmp_path: Path) -> None:
    rules = tmp_path / "mine" / "rules"
    rules.mkdir(parents=True)
    (rules / "bad.toml").write_text('family = "dates"\n[[pattern]]\nid = "date.bad"\nlable = "DATE"\n')
    done = run("extract", "--text", ARTICLE, "--patterns", "mine")
    assert done.returncode == 4
    said = "\n".join(complaints(done))
    assert "rules/bad.toml: date.bad: " in said
    assert "lable" in said
    assert done.stdout == b""


@pytest.mark.parametrize(
    ("file", "table", "problem"),
    [
        ("stray/mine.toml", "[[pattern]]", "stray/mine.toml: is not read where it lies"),
        ("rules/bad.toml", "pattern = 5", "bad.toml: (top): field pattern is not a list of tables"),
        ("rules/bad.toml", "pattern = ['x']", "bad.toml: (top): field pattern is not a list of tables"),
        ("rules/bad.toml", "slots = [1]", "bad.toml: (top): field slots is not a table"),
        ("rules/bad.toml", "parts = {x = 1}", "bad.toml: (top): field parts is not a table"),
        (
            "rules/bad.toml",
            "[parts]\na = 'x'\nb = '<c> y'",
            "bad.toml: (top): '<c> y' names the part <c>, which is not",
        ),
        ("lexicons/bad.toml", "lexicon = 5", "bad.toml: (top): field lexicon is not a list of tables"),
        ("lexicons/bad.toml", "[[lexicon]]\nid = ''", "bad.toml: lexicon 1: has no id"),
        ("lexicons/bad.toml", 2 * "[[lexicon]]\nid = 'a.b'\n", "bad.toml: a.b: stands in lexicons/bad.toml"),
        ("lexicons/bad.toml", "[[lexicon]]\nid = 'a.b'\nhides = 1", "bad.toml: a.b: field hides is neither true"),
        ("lexicons/bad.toml", "[[lexicon]]\nid = 'a.b'\nwords = ['x', 'y', 'x']", "bad.toml: a.b: lists 'x' 2 times"),
        ("lexicons/bad.toml", "[[lexicon]]\nid = 'a.b'\nincludes = 'c'", "bad.toml: a.b: field includes is not a list"),
        (
            "lexicons/bad.toml",
            "[[lexicon]]\nid = 'a.b'\nincludes = ['a.c']",
            "bad.toml: a.b: names 'a.c', which is no list",
        ),
        (
            "lexicons/bad.toml",
            "[[lexicon]]\nid = 'a.b'\nincludes = ['a.c']\n[[lexicon]]\nid = 'a.c'\nvalues = {x = 1}",
            "bad.toml: a.b: names a.c, which has values",
        ),
        ("lexicons/bad.toml", "[[lexicon]]\nid = 'a.b'\nforms = ['(x|y)', 'x']", "bad.toml: a.b: lists 'x' 2 times"),
        (
            "lexicons/bad.toml",
            "[[lexicon]]\nid = 'a.b'\nwords = ['(x|y)']",
            "bad.toml: a.b: '(x|y)' is a form among the words",
        ),
        ("lexicons/bad.toml", "[[lexicon]]\nid = 'a.b'\nforms = 'x'", "bad.toml: a.b: field forms is neither a list"),
        ("lexicons/bad.toml", "[[lexicon]]\nid = 'a.b'\nforms = ['<x>']", "bad.toml: a.b: '<x>' names the part <x>"),
        *(
            (
                "lexicons/bad.toml",
                f"[[lexicon]]\nid = 'a.b'\nforms = ['{form}']",
                f"bad.toml: a.b: field forms: '{form}': {why}",
            )
            for form, why in [
                ("(x", "a bracket is not closed"),
                ("x|y", "'|' stands outside brackets"),
                ("(x)?", "it may be no word"),
                (11 * "(x|y)", "it stands for 2,048 phrases"),
            ]
        ),
        ("lexicons/bad.toml", "[lexicon]\n'a' = 1\n'a' = 2", "bad.toml: is not TOML"),
        ("gazetteer/villages.xlsx", "", "gazetteer/villages.xlsx: is of a kind that is not read; rules and lexicons"),
        ("rules/Own.TOML", "", "rules/Own.TOML: is of a kind that is not read"),
        ("mine/villages.csv", "", "mine/villages.csv: is not read where it lies"),
    ],
)
def test_tables_of_a_wrong_kind_are_told(tmp_path: Path, file: str, table: str, problem: str) -> None:
    path = tmp_path / file
    path.parent.mkdir()
    path.write_text(table)
    told = problem if problem.startswith(file) else f"{path.parent.name}/{problem}"
    assert any(str(error).startswith(told) for error in read([tmp_path]).errors)


@pytest.mark.parametrize(
    ("family", "fields", "problem"),
    [
        ("claims", "label = 'FOO'", "field label: 'FOO' is no label of claims; known: ACCOUNT"),
        ("claims", "label = 'ORDNANCE'\nrank = 'first'", "field rank is no whole number; write rank = 1"),
        ("claims", "label = 'ORDNANCE'\ngives = {mesure = 'mine'}", "field gives: no rule with that label gives"),
        ("claims", "label = 'ORDNANCE'\ngives = {measure = 'petal'}", "field gives: no record holds measure 'petal'"),
        ("statements", "label = 'CUE'", "field gives has no form; give it a value, such as 'say'"),
        ("device", "values = {petals = 'petal'}", "no record holds 'petal' of 'petals'; known: abandoned_ordnance"),
        ("device", "words = ['petals']", "'petals' has no value; give it one of its kind, as "),
        ("number.unit", "values = {elevnty = 'x'}", "'elevnty' has the value 'x'; give it one of its kind"),
        ("clause.that", "values = {what = 'x'}", "'what' has the value 'x'; put it into words"),
    ],
)
def test_what_lies_over_the_shipped_patterns_gives_what_they_give(
    tmp_path: Path, family: str, fields: str, problem: str
) -> None:
    proof = "about = 'x'\nphrases = ['x']\nmatch = ['[x]']\nno_match = ['y']"
    rule = f"family = '{family}'\n[[pattern]]\nid = 'own.x'\n{proof}"
    lexicon = f"[[lexicon]]\nid = '{family}'\nextends = true\nabout = 'x'"
    folder, table = ("rules", rule) if "label" in fields else ("lexicons", lexicon)
    (tmp_path / folder).mkdir()
    (tmp_path / folder / "own.toml").write_text(f"{table}\n{fields}")
    [fault] = read([shipped(), tmp_path]).errors
    assert str(fault).startswith(f"{folder}/own.toml: {fault.place}: {problem}")


def test_slots_and_parts_are_written_out(tmp_path: Path) -> None:
    (tmp_path / "rules").mkdir()
    tables = "[slots]\nw = 'cap|lower'\n[parts]\npair = '{w} {k:w}'\nlist = '<pair> (and <pair>)?'\n"
    rule = "[[pattern]]\nid = 'own.x'\nlabel = 'NAME'\nabout = 'x'\nphrases = ['at [<list>] <no']\nmatch = ['[x]']\n"
    (tmp_path / "rules" / "own.toml").write_text(f"family = 'places'\n{tables}{rule}no_match = ['x']\n")
    [phrase] = read([tmp_path]).rules["own.x"].phrases
    assert phrase == "at [{cap|lower} {k:cap|lower} (and {cap|lower} {k:cap|lower})?] <no"


def test_forms_are_written_out(tmp_path: Path) -> None:
    (tmp_path / "lexicons").mkdir()
    plain = "[[lexicon]]\nid = 'own.x'\nabout = 'x'\nwords = ['z']\nforms = ['(a (b|c)?|d) e(s)?', 'f']\n"
    valued = "[[lexicon]]\nid = 'own.y'\nabout = 'x'\n[lexicon.forms]\n'<be> (still)? there' = 'remaining'\n"
    (tmp_path / "lexicons" / "own.toml").write_text(f"[parts]\nbe = '(is|are)'\n{plain}{valued}")
    source = read([tmp_path])
    assert not source.errors
    assert list(source.lexicons["own.x"].entries) == [
        "z", "a b es", "a b e", "a c es", "a c e", "a es", "a e", "d es", "d e", "f"
    ]  # fmt: skip
    assert source.lexicons["own.y"].entries == dict.fromkeys(
        ["is still there", "is there", "are still there", "are there"], "remaining"
    )


def test_a_list_has_the_phrases_of_others_that_hold_its_words(tmp_path: Path) -> None:
    (tmp_path / "lexicons").mkdir()
    lists = {
        "own.one": "words = ['mined', 'strip mined', 'Mine of Ur', 'ours']",
        "own.hidden": "hides = true\nwords = ['ours at heart']",
        "own.two": "holding = ['mined', '{own.three}']\nwords = ['more']",
        "own.three": "words = ['mine', 'ours']\n[[lexicon]]\nid = 'own.four'\nabout = 'x'\nwords = ['all ours still']",
    }
    text = "\n".join(f"[[lexicon]]\nid = '{name}'\nabout = 'x'\n{fields}" for name, fields in lists.items())
    (tmp_path / "lexicons" / "own.toml").write_text(text)
    source = read([tmp_path])
    assert not source.errors
    assert set(source.lexicons["own.two"].entries) == {"strip mined", "Mine of Ur", "all ours still", "more"}


def test_a_list_has_what_those_hold_that_it_includes(tmp_path: Path) -> None:
    (tmp_path / "lexicons").mkdir()
    more = "[[lexicon]]\nid = 'person.civilian'\nextends = true\nabout = 'x'\nwords = ['reindeer herder']"
    (tmp_path / "lexicons" / "own.toml").write_text(more)
    source = read([shipped(), tmp_path])
    assert not source.errors
    assert {"reindeer herder", "herder", "people"} <= source.lexicons["person"].entries.keys()


def test_the_shipped_patterns_may_lie_over_themselves() -> None:
    assert not read([shipped(), shipped()]).errors  # a copy of all of them, before anything in it is changed


def test_a_month_of_ones_own_needs_no_number(tmp_path: Path) -> None:
    (tmp_path / "lexicons").mkdir()
    month = "[[lexicon]]\nid = 'date.month'\nextends = true\nabout = 'x'\nwords = ['Janvier']"
    (tmp_path / "lexicons" / "own.toml").write_text(month)
    assert not read([shipped(), tmp_path]).errors


def test_a_phrase_does_not_begin_with_any_word(run: Run, tmp_path: Path) -> None:
    (tmp_path / "mine" / "rules").mkdir(parents=True)
    rule = "[[pattern]]\nid = 'own.{}'\nlabel = 'ORDNANCE'\nabout = 'x'\nphrases = ['{} [{{device}}]']\n"
    proof = "match = ['the old [mines]']\nno_match = ['a house']\n"
    rules = "".join(rule.format(*of) + proof for of in (("any", "the? ...3"), ("article", "the ...3")))
    (tmp_path / "mine" / "rules" / "own.toml").write_text(f"family = 'claims'\n{rules}")
    told = run("patterns", "check", "--patterns", "mine")
    [refused] = [line for line in (told.stdout + told.stderr).decode().splitlines() if "begin with any word" in line]
    assert "own.any" in refused


def test_patterns_list_and_show_lexicons_too(run: Run) -> None:
    listed = [line.split("\t") for line in run("patterns", "list").stdout.decode().splitlines()]
    assert {len(row) for row in listed} == {3}
    labels = {row[0]: row[1] for row in listed}
    assert labels["ordnance.counted"] == "ORDNANCE"
    assert labels["number.a"] == "lexicon"
    alone = run("patterns", "list", "lexicons").stdout.decode().splitlines()
    assert [line.split("\t") for line in alone] == [row for row in listed if row[1] == "lexicon"]
    assert run("patterns", "show", "number.a").stdout.decode().splitlines()[-2:] == ["a", "an"]
    both = run("patterns", "show", "date.set").stdout.decode()  # a rule and a lexicon
    assert "phrase " in both
    assert "(lexicon" in both


def test_a_lexicon_of_a_known_id_replaces_it_unless_it_extends(run: Run, tmp_path: Path) -> None:
    (tmp_path / "mine" / "lexicons").mkdir(parents=True)
    shipped = run("patterns", "show", "number.a").stdout.decode().splitlines()[3:]
    for extends, words in (("true", [*shipped, "nary"]), ("false", ["nary"])):
        table = f"[[lexicon]]\nid = 'number.a'\nextends = {extends}\nabout = 'Articles.'\nwords = ['nary']\n"
        (tmp_path / "mine" / "lexicons" / "own.toml").write_text(table)
        shown = run("patterns", "show", "number.a", "--patterns", "mine").stdout.decode().splitlines()
        assert shown[0] == "number.a  (lexicon, lexicons/own.toml)"
        assert shown[3:] == words


@pytest.mark.parametrize(
    ("name", "shown"),
    [("landmine", "landmine  in "), ("sappers", "sappers  in "), ("ordnance.countd", "near: ordnance.counted"),
     ("noun", "near: noun."), ("zzqq", "see minewire patterns list")],
)  # fmt: skip
def test_patterns_show_finds_words_and_near_names(run: Run, name: str, shown: str) -> None:
    done = run("patterns", "show", name)
    assert done.returncode == (0 if " in " in shown else 2)
    assert shown in (done.stdout + done.stderr).decode()


@pytest.mark.parametrize(
    ("name", "also", "told"),
    [
        ("date.nobody", "", True),
        ("date.nobody", "hides = true", False),
        ("date.mine", "", False),  # a slot of the rule below
        ("number.joint", "", False),  # the engine writes it out
        ("report.definite", "", False),  # it puts this one together from "report." and "definite"
        ("report.indefinite", "", True),
    ],
)
def test_a_lexicon_that_nothing_uses_is_told(tmp_path: Path, name: str, also: str, told: bool) -> None:
    for file, table in {
        "lexicons/own.toml": f"[[lexicon]]\nid = '{name}'\n{also}\nabout = 'A list.'\nwords = ['so far']",
        "rules/own.toml": "family = 'dates'\n[[pattern]]\nid = 'date.own'\nabout = 'A rule.'\nlabel = 'DATE'\n"
        "phrases = ['{lower&!date.mine} {date}']\nmatch = ['[x]']\nno_match = ['y']",
    }.items():
        (tmp_path / file).parent.mkdir()
        (tmp_path / file).write_text(table)
    source = read([tmp_path])
    assert source.errors == []
    faults = list(map(str, unused(source.lexicons.values(), source.rules.values())))
    assert [fault.split("; ")[0] for fault in faults] == (
        [f"lexicons/own.toml: {name}: neither a rule nor the engine uses this lexicon"] if told else []
    )


def test_faults_of_every_kind_are_told_at_once(run: Run, tmp_path: Path) -> None:
    proof = "about = 'x'\nmatch = ['[x]']\nno_match = ['y']\n"
    rule = f"family = 'claims'\n[[pattern]]\nid = 'own.x'\nlabel = 'FOO'\nphrases = ['(x']\n{proof}"
    files = {
        "rules/own.toml": rule,
        "lexicons/own.toml": "[[lexicon]]\nid = 'own.y'\nwords = ['y']\n",
        "gazetteer/own.csv": "name,kind,country\nA\nB,hamlet,AZ\n",
        "periods.toml": "[[era]]\nid = 'z'\n",
    }
    for file, content in files.items():
        (tmp_path / "mine" / file).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "mine" / file).write_text(content)
    done = run("patterns", "check", "--patterns", "mine")
    assert done.returncode == 1
    assert [line[: line.index(";")] for line in done.stdout.decode().splitlines()] == [
        "lexicons/own.toml: own.y: field about is missing",
        "rules/own.toml: own.x: field label: 'FOO' is no label of claims",
        "rules/own.toml: own.x: field phrases: '(x': '(' is not closed",
        "gazetteer/own.csv: line 2: ends before its column 'country'",
        "gazetteer/own.csv: line 3: kind 'hamlet' is unknown",
        "periods.toml: unknown table era",
    ]


def test_an_old_output_outlives_a_failed_run(run: Run, tmp_path: Path) -> None:
    (tmp_path / "out.jsonl").write_text("old")
    rules = tmp_path / "mine" / "rules"
    rules.mkdir(parents=True)
    (rules / "bad.toml").write_text("[[")
    assert run("extract", "--text", ARTICLE, "-o", "out.jsonl", "--patterns", "mine").returncode == 4
    assert (tmp_path / "out.jsonl").read_text() == "old"


@pytest.mark.parametrize("columns", [40, 60, 75, 80, 100, 200])
def test_a_table_of_any_width_shows_all_of_a_claim(
    extractor: Extractor, monkeypatch: pytest.MonkeyPatch, columns: int
) -> None:
    text = (
        "Between 3 and 9 May 2024 sappers cleared 12,345,678 mines in Aghdam, 41 of them anti-tank, said Vusal Azizov."
    )
    monkeypatch.setenv("COLUMNS", str(columns))
    out = io.StringIO()
    print_record(extractor.extract(text), out)
    shown = out.getvalue()
    assert max(map(len, shown.splitlines())) <= columns
    claims = shown[: shown.index("indirect")]
    for words in ("mine, cleared", "12,345,678", "2024-05-09", "Aghdam", "Azizov", "12,345,678 mines"):
        assert words in claims, words


def test_a_table_on_a_terminal_and_json_in_a_pipe(tmp_path: Path) -> None:
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "minewire", "extract", "--text", ARTICLE]
    environment = os.environ | {"COLUMNS": "160", "TERM": "dumb"}
    done = subprocess.run(command, stdout=theirs, cwd=tmp_path, timeout=120, check=False, env=environment)
    os.close(theirs)
    shown = os.read(ours, 100_000).decode()
    os.close(ours)
    assert done.returncode == 0
    assert "numbers:" in shown
    assert not shown.startswith("{")


def test_a_table_on_request(run: Run, tmp_path: Path) -> None:
    done = run("extract", "--text", ARTICLE, "--format", "table", "-o", "out.txt")
    assert done.returncode == 0
    assert "numbers:" in (tmp_path / "out.txt").read_text()


SHAPES = (
    "Sappers cleared 92 mines, 61 of them anti-personnel, in Aghdam last week, Ramil Huseynli, a spokesman for the "
    "Mine Action Agency, told reporters. The agency plans to clear 500 hectares in Fuzuli next year. Teams released "
    "12,000 square metres and 1 hectare of land in Kharkiv Oblast in May 2024."
)


@pytest.mark.parametrize("columns", [80, 100, 120, 200])
def test_a_table_of_any_width_shows_the_evidence_of_each_claim(
    run: Run, monkeypatch: pytest.MonkeyPatch, columns: int
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    shown = run("extract", "--format", "table", "--text", SHAPES).stdout.decode()
    assert max(map(len, shown.splitlines())) <= columns
    below = "what, evidence" in shown
    rows = [re.split(r" {3,}", line.strip())[0] if below else line for line in shown.splitlines()]
    words = " ".join(" ".join(rows).split())
    for evidence in ("92 mines", "61 of them anti-personnel", "500 hectares", "12,000 square metres", "1 hectare"):
        assert (f'"{evidence}"' if below else evidence) in words
    assert "planned" in words
    assert "planned, planned" not in words
    assert "1 hectares" not in shown


def test_a_table_tells_the_code_of_each_place(run: Run) -> None:
    text = "Two mines were found in Bakhmut district of Donetsk region of Ukraine and in Aghdam, Azerbaijan."
    shown = run("extract", "--format", "table", "--text", text).stdout.decode()
    places = "Bakhmut (UA1402), Donetsk (UA-14), Ukraine (UA), Aghdam (AZ-AGM), Azerbaijan (AZ)"
    assert f"places: {places}" in " ".join(shown.split())


def test_nothing_is_written_beside_the_output(run: Run, tmp_path: Path) -> None:
    (tmp_path / "home").mkdir()
    (tmp_path / "a.txt").write_text(ARTICLE)
    run("extract", "a.txt", "-o", "out.jsonl")
    assert sorted(file.name for file in tmp_path.rglob("*")) == ["a.txt", "home", "out.jsonl"]


def test_more_than_spacy_takes_is_an_article(run: Run, tmp_path: Path) -> None:
    filler = (
        "The road between the two towns was opened again, and many came to see it. "
        "Work goes on as long as the weather holds. Residents keep to the marked paths and report what they find. "
    ) * 200
    text = (ARTICLE + "\n\n" + filler + "\n\n") * (1_300_000 // len(filler))
    assert len(text) > spacy.blank("en").max_length
    (tmp_path / "long.txt").write_text(text)
    done = run("extract", "long.txt", "-o", "out.jsonl")
    assert done.returncode == 0, complaints(done)
    ArticleRecord.model_validate_json((tmp_path / "out.jsonl").read_bytes(), context={"text": text})


@pytest.mark.parametrize(
    "command", [["extract", "--text", ARTICLE], ["patterns", "list"], ["schema"]], ids=itemgetter(0)
)
@pytest.mark.parametrize("unbuffered", ["", "1"], ids=["buffered", "unbuffered"])
def test_a_full_disk_stops_the_command_with_one_line(tmp_path: Path, command: list[str], unbuffered: str) -> None:
    with open("/dev/full", "wb") as full:
        command = [sys.executable, "-m", "minewire", *command]
        environment = os.environ | {"PYTHONUNBUFFERED": unbuffered}
        done = subprocess.run(
            command, stdout=full, stderr=subprocess.PIPE, cwd=tmp_path, timeout=120, check=False, env=environment
        )
    assert done.returncode == 4
    assert len(complaints(done)) == 1


def test_an_interrupt_leaves_nothing_half_written(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "minewire", "extract", "-", "-o", "out.jsonl"]
    pipes = {"stdin": subprocess.PIPE, "stderr": subprocess.PIPE}
    with subprocess.Popen(command, cwd=tmp_path, **pipes) as process:
        while not list(tmp_path.iterdir()) and process.poll() is None:
            time.sleep(0.05)
        process.send_signal(signal.SIGINT)
        _, said = process.communicate(timeout=60)
    assert process.returncode == 130
    assert b"Traceback" not in said
    assert list(tmp_path.iterdir()) == []


def test_a_reader_that_leaves_early_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "in.jsonl").write_text((json.dumps({"text": ARTICLE}) + "\n") * 500)
    command = [sys.executable, "-m", "minewire", "extract", "in.jsonl"]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with subprocess.Popen(command, cwd=tmp_path, **pipes) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert len(lines(process.stdout.readline())) == 1
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 141  # as the shell has it for a program that the signal ends


def test_explain_shows_what_each_field_was_read_from(run: Run) -> None:
    text = (
        "On 3 May 2024 more than 10 civilian men were killed by a mine in Aghdam, 4 of them in one village. The agency "
        "plans to clear between 40 and 50 hectares in Fuzuli next year. He is 45."
    )
    done = run("explain", "--text", text, "--published", "2024-05-05")
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"\n\nOn [3 May 2024] more than 10" in done.stdout  # dots only where the text goes on
    assert b"He is [45].\n" in done.stdout
    numbers = dict(re.findall(r"\[([^\]]+)\](.*?)(?=\n\n)", done.stdout.decode(), re.DOTALL))
    shown = {words: [line.strip() for line in rest.splitlines()] for words, rest in numbers.items()}
    assert "date: 3 May 2024 (2024-05-03): 2024-05-03 to 2024-05-03" in shown["3 May 2024"]
    for line in (
        *("value: 10, more than: 10 to …", "modality: asserted", "status: civilian", "sex: male", "device: mine"),
        *("period: 3 May 2024 (2024-05-03): 2024-05-03 to 2024-05-03 (sentence)", "places: Aghdam (AZ-AGM)"),
    ):
        assert line in shown["10 civilian men"]
    assert "part of: c1 (10 civilian men)" in shown["4 of them"]
    [land] = [rest for words, rest in shown.items() if words.startswith("40 and")]
    assert {"modality: planned", "value: 40 to 50 hectare, between"} <= set(land)
    assert "age: an age" in shown["45"]


def test_what_finds_nothing_says_so(run: Run, tmp_path: Path) -> None:
    assert complaints(run("patterns", "try", "Hm")) == ["minewire: no rule matches in this text"]
    done = run("patterns", "try", "Hm", "--rule", "ordnance.counted")
    assert complaints(done) == ["minewire: the rule ordnance.counted does not match in this text"]
    (tmp_path / "nothing").mkdir()
    done = run("patterns", "check", "--patterns", "nothing")
    assert done.returncode == 1
    assert done.stdout.decode().startswith("nothing: holds no patterns; put rules into rules/")


@pytest.mark.parametrize(("words", "joined"), [(30, True), (60, False)])
def test_what_may_stand_between_has_an_end(run: Run, words: int, joined: bool) -> None:
    text = f"A survey said that 14 hectares {'green ' * words}were deemed as requiring clearance."
    assert (b"14 hectares" in run("patterns", "try", text, "--rule", "land.in-need").stdout) is joined


def test_a_run_is_no_input(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(ARTICLE)
    assert run("extract", "a.txt", "-o", "run/").returncode == 0
    for command in ("extract", "explain"):
        done = run(command, "run")
        assert done.returncode == 3
        assert complaints(done)[0].startswith("minewire: run: is a run of minewire and no folder of articles; give")


def test_articles_of_one_file_are_told_apart(run: Run, tmp_path: Path) -> None:
    rows = ({"id": name, "text": ARTICLE} for name in ("first", "second"))
    (tmp_path / "a.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    shown = run("extract", "a.jsonl", "--format", "table").stdout.decode()
    assert re.findall(r"a.jsonl \| (\w+) \| 2023-04-04", shown) == ["first", "second"]
    shown = run("explain", "a.jsonl").stdout.decode()
    assert re.findall(r"^# a.jsonl \| (\w+)$", shown, re.MULTILINE) == ["first", "second"]


def test_explain_of_a_text_without_a_number(run: Run) -> None:
    assert b"no number, and no claim" in run("explain", "--text", "Nothing happened.").stdout


def test_a_letter_that_the_terminal_lacks_stops_nothing(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "minewire", "explain", "--text", "Two mines were found in Ağdam."]
    environment = os.environ | {"PYTHONIOENCODING": "ascii"}
    done = subprocess.run(command, capture_output=True, cwd=tmp_path, timeout=120, check=True, env=environment)
    assert b"A?dam" in done.stdout


class TestCheck:
    """`minewire check`."""

    def test_records_of_extract_pass(self, run: Run, tmp_path: Path) -> None:
        (tmp_path / "a.txt").write_text(ARTICLE)
        run("extract", "a.txt", "-o", "out.jsonl")
        done = run("check", "out.jsonl", "--texts", "a.txt")
        assert (done.returncode, done.stdout) == (0, b"")
        assert complaints(done) == ["minewire: 1 records: 0 problems, evidence of 1 proven by their texts"]
        (tmp_path / "b.txt").write_text("Another.")
        assert complaints(run("check", "out.jsonl", "--texts", "b.txt"))[0].endswith("are not in --texts")

    def test_what_is_wrong_is_named(self, run: Run, tmp_path: Path, record: dict[str, Any]) -> None:
        bad_evidence = json.loads(json.dumps(record))
        bad_evidence["claims"][0]["text"] = "Nine mines"[:10]
        bad_period = json.loads(json.dumps(record))
        bad_period["claims"][0]["period"]["from"] = "2024-01-01"
        unknown = record | {"colour": "red"}
        rows = [record, bad_evidence, bad_period, unknown]
        (tmp_path / "records.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows) + "{oops\n")
        (tmp_path / "texts.jsonl").write_text(json.dumps({"id": "a1", "text": TEXT}))
        done = run("check", "records.jsonl", "--texts", "texts.jsonl")
        assert done.returncode == 1
        found = done.stdout.decode().splitlines()
        assert [line.split(": ")[0] for line in found] == [f"records.jsonl:{n}" for n in (2, 3, 4, 5)]
        assert "a1: c1: evidence 'Nine mines' is not the text at 0:10" in found[0]
        assert "a1: c1: period: 2024-01-01 is after 2023-03-31" in found[1]
        assert "a1: colour: Extra inputs are not permitted" in found[2]
        assert "not valid JSON" in found[3]

    @pytest.mark.parametrize(
        ("content", "said"),
        [
            ("A text.\nOf three\nlines.\n", "the first line is none (not valid JSON: Expecting value"),
            (json.dumps({"id": "a", "text": TEXT}, indent=1), ", nor are the 3 others"),
            ('{"text": "A"}\n{"text": "B"}\n', "(it has no schema_version), nor is the other"),
            ('[{"schema_version": "1.0"}]', "(it is no JSON object); give what minewire extract wrote"),
            ("word\n" * 5000, "nor are the 999 others read"),
        ],
    )
    def test_a_file_of_something_else_is_one_problem(
        self, run: Run, tmp_path: Path, record: dict[str, Any], content: str, said: str
    ) -> None:
        (tmp_path / "a.json").write_text(content)
        (tmp_path / "good.jsonl").write_text(json.dumps(record))
        done = run("check", "good.jsonl", "a.json", "good.jsonl")
        assert done.returncode == 1
        [line] = done.stdout.decode().splitlines()
        assert line.startswith("a.json: holds no record: ")
        assert said in line
        assert complaints(done)[0].startswith("minewire: 2 records: 1 problems")

    def test_records_of_another_version(self, run: Run, tmp_path: Path, record: dict[str, Any]) -> None:
        (tmp_path / "a.jsonl").write_text(json.dumps(record | {"schema_version": "0.1", "colour": "red"}))
        [line] = run("check", "a.jsonl").stdout.decode().splitlines()
        assert line.endswith("it is of another version of minewire: extract the articles again")

    def test_another_text_of_the_same_id(self, run: Run, tmp_path: Path, record: dict[str, Any]) -> None:
        (tmp_path / "records.jsonl").write_text(json.dumps(record))
        (tmp_path / "texts.jsonl").write_text(json.dumps({"id": "a1", "text": TEXT + " More."}))
        done = run("check", "records.jsonl", "--texts", "texts.jsonl")
        assert done.returncode == 1
        assert b"article.sha256" in done.stdout

    def test_a_missing_file_is_set_aside(self, run: Run) -> None:
        done = run("check", "missing.jsonl")
        assert done.returncode == 3
        assert complaints(done)[0].startswith("minewire: missing.jsonl: cannot be read")


class TestScore:
    """`minewire score` on a corpus of one article."""

    @pytest.fixture
    def small(self, tmp_path: Path) -> Path:
        article = min((ROOT / "corpus").glob("*.json"))
        (tmp_path / "corpus").mkdir()
        (tmp_path / "corpus" / article.name).write_bytes(article.read_bytes())
        return tmp_path / "corpus"

    def test_floors_refuse_to_drop(self, run: Run, small: Path) -> None:
        first = run("score", "--update-floors")
        assert first.returncode == 0, complaints(first)
        assert run("score").returncode == 0
        file = small / "floors.toml"
        pinned = re.sub(r'"dates" = .*', '"dates" = 1.0100', file.read_text())
        file.write_text(pinned)
        for arguments in (["score"], ["score", "--update-floors"]):
            done = run(*arguments)
            assert done.returncode == 1
            assert any("dates: F1" in line and "below its floor 1.0100" in line for line in complaints(done))
            assert file.read_text() == pinned
        assert run("score", "--update-floors", "--allow-lower").returncode == 0
        assert tomllib.loads(file.read_text())["f1"]["dates"] <= 1

    def test_floors_hold_for_their_corpus_only(self, run: Run, small: Path) -> None:
        run("score", "--update-floors")
        article = next(small.glob("*.json"))
        article.write_bytes(article.read_bytes() + b"\n")
        done = run("score")
        assert done.returncode == 1
        assert "another corpus" in complaints(done)[-1]

    def test_errors_are_listed_on_request(self, run: Run, small: Path) -> None:
        article = next(small.glob("*.json"))
        data = json.loads(article.read_bytes())
        data["gold"]["dates"] = []
        article.write_text(json.dumps(data))
        done = run("score", "--errors", "-1", "--field", "dates")
        shown = done.stdout.decode()
        assert shown.splitlines()[1].startswith("dates ")
        assert "claims" not in shown.splitlines()[1]

    def test_an_unknown_field_is_told(self, run: Run, small: Path) -> None:
        done = run("score", "--corpus", str(small), "--field", "colour")
        assert done.returncode == 2
        assert "no field starts with 'colour'; fields: claims, statements" in "\n".join(complaints(done))

    def test_no_corpus(self, run: Run) -> None:
        done = run("score")
        assert done.returncode == 4
        assert "--corpus" in complaints(done)[0]


def test_schema_is_json(run: Run) -> None:
    done = run("schema")
    assert done.returncode == 0
    assert json.loads(done.stdout)["title"] == "ArticleRecord"


def test_version_and_help(run: Run) -> None:
    assert run("--version").stdout.startswith(b"minewire ")
    shown = run("--help").stdout.decode()
    assert all(command in shown for command in ("extract", "check", "schema", "score"))
    assert "Exit codes" in shown


def test_help_imports_nothing_heavy(tmp_path: Path) -> None:
    code = (
        "import sys, minewire.cli; print([m for m in ('spacy', 'pydantic', 'dateparser', 'rich') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=tmp_path, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize(
    ("before", "loaded"),
    [("", "False"), ("import spacy", "True")],
    ids=["spaCy first imported here", "spaCy imported before"],
)
def test_swift_start_puts_the_command_line_of_spacy_off_until_it_is_used(before: str, loaded: str) -> None:
    code = f"""
import gc, sys
{before}
from minewire.swift import swift_start
with swift_start():
    import spacy
    assert not gc.isenabled()
assert gc.isenabled()
print('weasel' in sys.modules)
assert spacy.cli.download.__module__ == 'spacy.cli.download'
assert spacy.info(silent=True)['spacy_version'] == spacy.__version__
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert (done.stdout.strip(), done.stderr) == (loaded, "")
