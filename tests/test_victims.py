"""Victims as news tells them: by name and trade, by the limb they lost, in tolls, with what is said of them."""

from __future__ import annotations

import pytest

from minewire import Extractor
from minewire.records import ArticleRecord
from minewire.text import Article

_SUBJECT = "Landmines and cluster munitions are a threat."


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor()


def victims(record: ArticleRecord) -> list[str]:
    """Each claim as 'outcome value', with status, sex and age group where they are told."""
    rows = []
    for claim in record.claims:
        value = f"{claim.value:g}" if claim.value is not None else f"{claim.low}..{claim.high}"
        told = (claim.outcome or claim.measure, value, claim.status, claim.sex, claim.age_group)
        rows.append(" ".join(str(word) for word in told if word))
    return rows


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Pavlo Hrytsenko, 44, set off a mine in a ditch near Lozova. He died before the ambulance arrived.",
            ["killed 1 adult"],
        ),
        (
            "Yusuf Haidari was collecting firewood when a mine exploded under his foot. His leg was "
            "amputated below the knee.",
            ["injured 1 male"],
        ),
        ("A beekeeper stepped on a mine near Lozova and doctors had to amputate his leg.", ["injured 1 civilian"]),
        (
            "A mine blew up under a pickup, killing trader Hassan Omar, his wife and their baby.",
            ["killed 1 civilian male", "killed 1 female adult", "killed 1 child"],
        ),
        ("A mine blast severed both legs of tractor driver Petro Danko.", ["injured 1 civilian"]),
        (
            "Killed were Ibrahim Sule, 40, his brother Musa, 35, and a hired driver, police said of the mine blast.",
            ["killed 1 male adult", "killed 1 male adult", "killed 1"],
        ),
        (
            "Retired teacher Mariam Daud, 66, trod on a mine in her garden and lost a foot.",
            ["injured 1 civilian female adult"],
        ),
        ("A farmer's foot was blown off by a mine near Lozova.", ["injured 1 civilian"]),
        (
            "A landmine killed a ranger. Another ranger, who was hit in the stomach, died two days later.",
            ["killed 1", "killed 1"],
        ),
        ("No deaths or injuries were reported after a mine exploded on a beach.", ["killed_or_injured 0"]),
        ("The number of those maimed by mines has passed 5,000.", ["injured 5000"]),
        ("The tally of mine deaths in the province is put at 77.", ["killed 77"]),
        ("The number of people who lost a leg to mines dropped last year to 12.", ["injured 12"]),
        ("The number of mine deaths in the hills was 31 in 2022.", ["killed 31"]),
        ("A landmine killed Ahmed Yusuf and Mohamed Ali, both 10, in May.", ["killed 1", "killed 1"]),
        (
            "Killed in the mine blast were Petro Danko, 41, Olha Danko, 39, and Ivan Bilyk, 29.",
            ["killed 1 adult", "killed 1 adult", "killed 1 adult"],
        ),
        ("The mine injured Petro Danko, and Ivan Bilyk called an ambulance.", ["injured 1"]),
    ],
)
def test_victims(extractor: Extractor, text: str, expected: list[str]) -> None:
    assert victims(extractor.extract(Article(f"{_SUBJECT} {text}", published="2024-05-16"))) == expected
