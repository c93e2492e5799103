"""What minewire costs, as ratios measured side by side on new articles made of the corpus.

    pip install --editable '.[benchmark]' && python tests/benchmark/measure.py

Every case runs in fresh processes that take turns with those it is compared to, and the median of the rounds is
printed: a busy machine slows both sides of a ratio. Processor seconds, but for the workers, whose throughput is wall
time. Cold: the first articles of a process. Steady: those after `--articles` others. `--rounds 1 --articles 300` is a
quick look; pytest does not collect this file.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import resource
import statistics
import subprocess
import sys
import tempfile
import time
import tomllib
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
COLD = 500  # articles at the beginning and at the end of a process that are timed
DAY = "2023-04-04"
Times = dict[str, float]


def articles(seed: int) -> Iterator[str]:
    """Paragraphs of the corpus in any order, with figures and surnames that nobody has read yet."""
    gold = [json.loads(file.read_text("utf-8")) for file in sorted((ROOT / "corpus").glob("*.json"))]
    paragraphs = [part for article in gold for part in article["text"].split("\n") if part.strip()]
    speakers = [speaker["name"] or "" for article in gold for speaker in article["gold"]["speakers"]]
    surnames = sorted({name.split()[-1] for name in speakers if name.count(" ")})
    known = re.compile(r"\b(?:" + "|".join(map(re.escape, surnames)) + r")\b")
    dice = random.Random(seed)

    def name(_: object) -> str:
        return "".join(dice.choice("bdfgklmnrstvz") + dice.choice("aeiou") for _ in range(dice.randint(2, 4))).title()

    def figure(found: re.Match[str]) -> str:
        return str(dice.randint(10 ** (len(found[0]) - 1), 10 ** len(found[0]) - 1))

    while True:
        text = "\n\n".join(dice.choices(paragraphs, k=dice.randint(6, 14)))
        yield re.sub(r"(?<![\d-])(?!(?:19|20)\d\d\b)\d+(?![\d-])", figure, known.sub(name, text))


# ---- cases: each runs in a process of its own and prints what it took


def blank(count: int, _: str) -> Times:
    """spaCy's blank English, as it is: what no pipeline can do without."""
    import spacy

    nlp = spacy.blank("en")
    return _timed(count, lambda texts: sum(len(doc) for doc in nlp.pipe(texts)))


def minewire(count: int, patterns: str) -> Times:
    """Text in, validated JSON out."""
    from minewire import Extractor

    start = time.process_time()
    extractor = Extractor(patterns=Path(patterns) if patterns else None)
    built = time.process_time() - start
    return {"build": built} | _timed(
        count, lambda texts: sum(map(len, extractor.stream({"text": text, "published": DAY} for text in texts)))
    )


def packages(count: int, _: str) -> Times:
    """What a user would put together from known packages, and minewire, article by article in turn."""
    import spacy
    from dateparser.search import search_dates
    from quantulum3 import classifier, parser
    from textacy import extract

    from minewire import Extractor

    classifier.USE_CLF = False  # its pickled model does not load with every scikit-learn, and costs more
    nlp, extractor = spacy.blank("en"), Extractor()
    nlp.add_pipe("sentencizer")
    calls: dict[str, Callable[[str], object]] = {
        "minewire": lambda text: list(extractor.stream([{"text": text, "published": DAY}])),
        "dateparser": lambda text: search_dates(text, languages=["en"]),
        "quantulum3": parser.parse,
        "textacy": lambda text: list(extract.direct_quotations(nlp(text))),
    }
    warm = 10
    took = dict.fromkeys(calls, 0.0)
    for number, text in enumerate(islice(articles(1), count + warm)):
        for name, call in calls.items():
            start = time.process_time()
            call(text)
            took[name] += (time.process_time() - start) * 1000 / count if number >= warm else 0
    return took


def _timed(count: int, run: Callable[[Iterator[str]], int]) -> Times:
    source = articles(1)
    took: Times = {}
    for name, size in (("cold", COLD), ("between", count), ("steady", COLD)):
        texts = list(islice(source, size))
        start = time.process_time()
        run(iter(texts))
        took[name] = (time.process_time() - start) / size * 1000
        took[f"memory {name}"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return took


CASES: dict[str, Callable[[int, str], Times]] = {"blank": blank, "minewire": minewire, "packages": packages}


def case(name: str, count: int, patterns: str = "") -> Times:
    call = [sys.executable, __file__, "--case", name, "--articles", str(count), "--patterns", patterns]
    done = subprocess.run(call, stdout=subprocess.PIPE, text=True, check=True)
    times: Times = json.loads(done.stdout)
    return times


# ---- comparisons


def tokenising(rounds: int, count: int) -> None:
    pairs = [(case("minewire", count), case("blank", count)) for _ in range(rounds)]
    for name in ("cold", "steady"):
        report(f"{name}, against blank tokenising", [ours[name] / theirs[name] for ours, theirs in pairs], "times")
    report("milliseconds an article, steady", [ours["steady"] for ours, _ in pairs], "ms")
    report("memory at its highest", [ours["memory steady"] for ours, _ in pairs], "MB")
    report("memory of the last articles", [ours["memory steady"] - ours["memory between"] for ours, _ in pairs], "MB")


def against_packages(rounds: int, count: int) -> None:
    taken = [case("packages", max(20, count // 50)) for _ in range(rounds)]
    others = [name for name in taken[0] if name != "minewire"]
    ratios = [sum(took[name] for name in others) / took["minewire"] for took in taken]
    report("faster than the packages together", ratios, "times")
    for name in others:
        report(f"  than {name}", [took[name] / took["minewire"] for took in taken], "times")


def more_patterns(rounds: int, count: int, folder: Path) -> None:
    folders = {1: ""} | {times: str(_copies(folder / str(times), times)) for times in (5, 10)}
    taken = [{times: case("minewire", count // 4, where) for times, where in folders.items()} for _ in range(rounds)]
    for times in (5, 10):
        for name in ("cold", "steady", "build"):
            ratios = [took[times][name] / took[1][name] for took in taken]
            report(f"{times} times the patterns, {name}", ratios, "times")


def _copies(folder: Path, times: int) -> Path:
    """Every rule again and again, each copy with a last word of its own: it begins where the rule begins."""
    (folder / "rules").mkdir(parents=True)
    for file in sorted((ROOT / "patterns" / "rules").glob("*.toml")):
        data = tomllib.loads(file.read_text("utf-8"))
        for copy in range(2, times + 1):
            lines = [f"family = {json.dumps(data['family'])}"]
            for table in ("slots", "parts"):
                lines += [
                    f"[{table}]",
                    *(f"{name} = {json.dumps(value)}" for name, value in data.get(table, {}).items()),
                ]
            for rule in data["pattern"]:
                fields: dict[str, Any] = rule | {"id": f"{rule['id']}-copy{copy}"}
                fields["phrases"] = [f"{phrase} zzcopy{copy}" for phrase in rule["phrases"]]
                lines += ["[[pattern]]", *(f"{key} = {_toml(value)}" for key, value in fields.items())]
            (folder / "rules" / f"{file.stem}-{copy}.toml").write_text("\n".join(lines), "utf-8")
    return folder


def _toml(value: Any) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{json.dumps(key)} = {_toml(inner)}" for key, inner in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_toml, value)) + "]"
    return json.dumps(value, ensure_ascii=False)


def workers(rounds: int, count: int, folder: Path, jobs: int) -> None:
    """A run of so many workers against as many runs of one, each with its share, and against one run of one."""
    texts = list(islice(articles(2), count * 2))
    rows = [json.dumps({"id": str(n), "text": text, "published": DAY}) + "\n" for n, text in enumerate(texts)]
    (folder / "all.jsonl").write_text("".join(rows))
    shares = [f"share{n}.jsonl" for n in range(jobs)]
    for n, share in enumerate(shares):
        (folder / share).write_text("".join(rows[n::jobs]))
    throughput, processor = [], []
    for turn in range(rounds):
        together, spent = _runs(folder, [("all.jsonl", f"many{turn}/", jobs)])
        apart, _ = _runs(folder, [(share, f"{share}-{turn}/", 1) for share in shares])
        _, serial = _runs(folder, [("all.jsonl", f"one{turn}/", 1)])
        throughput.append(apart / together)
        processor.append(spent / serial)
    report(f"{jobs} workers: throughput of {jobs} runs of one", throughput, "times")
    report(f"{jobs} workers: processor time of one", processor, "times")


def _runs(folder: Path, calls: list[tuple[str, str, int]]) -> tuple[float, float]:
    """Wall and processor seconds of runs side by side."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    command = [sys.executable, "-m", "minewire", "extract"]
    running = [
        subprocess.Popen([*command, source, "-o", target, "-j", str(jobs)], cwd=folder, stderr=subprocess.DEVNULL)
        for source, target, jobs in calls
    ]
    if any(process.wait() for process in running):
        raise SystemExit("a run failed")
    after, wall = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter() - start
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def report(what: str, values: list[float], unit: str) -> None:
    low, middle, high = min(values), statistics.median(values), max(values)
    print(f"{what:44s} {middle:8.2f} {unit:6s} ({low:.2f} to {high:.2f})", flush=True)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--articles", type=int, default=2000)
    options.add_argument("--rounds", type=int, default=5)
    options.add_argument("--jobs", type=int, default=2)
    options.add_argument("--only", choices=("tokenising", "packages", "patterns", "workers"))
    options.add_argument("--case", choices=CASES, help=argparse.SUPPRESS)
    options.add_argument("--patterns", default="", help=argparse.SUPPRESS)
    given = options.parse_args()
    if given.case:
        print(json.dumps(CASES[given.case](given.articles, given.patterns)))
        return
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        comparisons: dict[str, Callable[[], None]] = {
            "tokenising": lambda: tokenising(given.rounds, given.articles),
            "packages": lambda: against_packages(given.rounds, given.articles),
            "patterns": lambda: more_patterns(given.rounds, given.articles, folder),
            "workers": lambda: workers(given.rounds, given.articles, folder, given.jobs),
        }
        for chosen, compare in comparisons.items():
            if given.only in (None, chosen):
                compare()


if __name__ == "__main__":
    main()
