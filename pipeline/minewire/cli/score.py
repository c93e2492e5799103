"""`minewire score`: the tool against the annotated articles of a corpus, with floors that do not drop."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from .exits import FAILED, OK, complain
from .options import Patterns

if TYPE_CHECKING:
    from minewire.scoring import Scores

FLOORS = "floors.toml"


def score(
    corpus: Annotated[Path, typer.Option(metavar="DIR", help="Folder of annotated articles.")] = Path("corpus"),
    errors: Annotated[int, typer.Option(metavar="N", help="List N errors a field; -1 lists every one.")] = 0,
    field: Annotated[str | None, typer.Option(help="Only fields that start with this, for example claims.")] = None,
    patterns: Patterns = None,
    update_floors: Annotated[bool, typer.Option("--update-floors", help="Pin what was reached; never lower.")] = False,
    allow_lower: Annotated[bool, typer.Option("--allow-lower", help="With --update-floors: accept less.")] = False,
) -> None:
    """Measure against annotated articles: precision, recall and F1 of every field.

    Floors in DIR/floors.toml may not drop: exit code 1 when one does, or when the corpus is not the one they hold for.
    """
    import tomli

    scores = _measure(corpus, patterns)
    if not any(name.startswith(field or "") for name in scores.tallies):
        known = ", ".join(dict.fromkeys(name.partition(".")[0] for name in scores.tallies))
        raise typer.BadParameter(f"no field starts with {field!r}; fields: {known}", param_hint="--field")
    _print(scores, field or "", errors)
    now = _floors(scores, corpus)
    file = corpus / FLOORS
    then: dict[str, Any] = tomli.loads(file.read_text()) if file.is_file() else {}
    drops = _drops(then, now)
    for drop in drops:
        complain(drop)
    if update_floors and (allow_lower or not drops):
        from minewire.writers import atomic

        with atomic(file) as stream:
            stream.write(_toml(now).encode())
        raise typer.Exit(OK)
    if drops:
        complain("the floors stand; mend the loss, or accept it with --update-floors --allow-lower")
    elif not then:
        complain(f"no floors in {file}; pin them with --update-floors")
    elif then["corpus"] != now["corpus"]:
        complain(f"{file} holds for another corpus; pin it anew with --update-floors")
        raise typer.Exit(FAILED)
    raise typer.Exit(FAILED if drops else OK)


def _measure(corpus: Path, patterns: Path | None) -> Scores:
    from minewire.gold import load

    articles = load(corpus)
    from minewire import Article, Extractor
    from minewire.scoring import score as judge

    extractor = Extractor(patterns=patterns)
    given = (
        Article(article.text, id=article.id, published=article.published.isoformat() if article.published else None)
        for article in articles
    )
    return judge(zip(articles, map(extractor.extract, given)))


def _print(scores: Scores, field: str, errors: int) -> None:
    print(f"{'field':24s} {'precision':>9s} {'recall':>9s} {'F1':>9s} {'gold':>6s} {'found':>6s}")
    for name, tally in scores.tallies.items():
        if not name.startswith(field):
            continue
        figures = f"{tally.precision:9.3f} {tally.recall:9.3f} {tally.f1:9.3f} {tally.gold:6d} {tally.found:6d}"
        print(f"{name:24s} {figures}")
        for error in tally.errors if errors < 0 else tally.errors[:errors]:
            print(f"    {error}")
    print(f"false claims in articles without any: {scores.false_claims}")


def _floors(scores: Scores, corpus: Path) -> dict[str, Any]:
    from minewire.gold import fingerprint

    return {"corpus": fingerprint(corpus), "false_claims": scores.false_claims, "f1": scores.f1()}


def _toml(now: dict[str, Any]) -> str:
    head = "# What this corpus scores, pinned by `minewire score --update-floors`: it may rise and not fall.\n"
    top = f'corpus = "{now["corpus"]}"\nfalse_claims = {now["false_claims"]}\n\n[f1]\n'
    return head + top + "".join(f'"{name}" = {value:.4f}\n' for name, value in now["f1"].items())


def _drops(then: dict[str, Any], now: dict[str, Any]) -> list[str]:
    """What is worse than pinned, in words."""
    drops = [
        f"{name}: F1 {now['f1'].get(name, 0):.4f} is below its floor {floor:.4f}"
        for name, floor in then.get("f1", {}).items()
        if now["f1"].get(name, 0) < floor
    ]
    if now["false_claims"] > then.get("false_claims", now["false_claims"]):
        drops.append(f"false claims: {now['false_claims']}, at most {then['false_claims']} are allowed")
    return drops
