"""Claims of sentences that stand alone: what a word far off, an aside or the order of the clauses tells of a figure."""

from __future__ import annotations

import pytest

from minewire import Extractor
from minewire.records import ArticleRecord
from minewire.text import Article

PUBLISHED = "2024-05-16"


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor()


def told(record: ArticleRecord) -> list[str]:
    """Each claim as 'value measure action', with the days of its period where it has one."""
    rows = []
    for claim in record.claims:
        value = f"{claim.value:g}" if claim.value is not None else f"{claim.low}..{claim.high}"
        days = f"{claim.period.from_}/{claim.period.to}" if claim.period else None
        rows.append(" ".join(filter(None, (value, claim.measure, claim.action or claim.outcome, days))))
    return rows


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # who was hurt is told by an age alone
        ("Landmine kills 6-year-old in Marib", ["1 casualty killed"]),
        ("7-year-old injured by landmine near Taiz", ["1 casualty injured"]),
        ("Cluster bomblet leaves 9-year-old dead, sister hurt", ["1 casualty killed", "1 casualty injured"]),
        ("Landmine blast destroys 6-year-old house", []),
        ("Two children five and nine years old died when a landmine exploded.", ["2 casualty killed"]),
        # a participle opens the sentence, the people stand behind its comma
        ("Wounded in a landmine blast, four loggers were driven to Pailin.", ["4 casualty injured"]),
        ("Killed when their tractor hit a landmine, the two cousins were buried in Ilam.", ["2 casualty killed"]),
        ("Alarmed by the landmine blast, the four loggers went home.", []),
        # figures that are brought up to date
        (
            "Sappers went back to the lake, which brought the total for 2023 to 402 landmines destroyed.",
            ["402 mine cleared 2023-01-01/2023-12-31"],
        ),
        ("Their total now stands at 402 landmines cleared since May.", ["402 mine cleared 2024-05-01/2024-05-16"]),
        # what it is compared with stands first
        (
            "Compared with 21 in 2022, there were 34 landmine accidents in Bignona last year.",
            ["21 incident 2022-01-01/2022-12-31", "34 incident 2023-01-01/2023-12-31"],
        ),
        (
            "Against 9 hectares in 2022, the team cleared 14 hectares of minefields last year.",
            ["9 land_area cleared 2022-01-01/2022-12-31", "14 land_area cleared 2023-01-01/2023-12-31"],
        ),
        (
            "Against 212 votes, the motion on 40 landmines found in May was lost.",
            ["40 mine found 2024-05-01/2024-05-16"],
        ),
        # ranks of accidents that are told from far off
        (
            "The blast on the Ludwa road on Monday was the ninth involving an anti-tank mine since May 2023.",
            ["9 incident 2023-05-01/2024-05-16"],
        ),
        (
            "It was the fourth landmine accident involving the firm's drivers this year.",
            ["4 incident 2024-01-01/2024-05-16"],
        ),
        ("The landmine blast hit a kiosk that was the third to open this year.", []),
        # rows of what is left; a row that opens with its verb
        ("Mined land cleared: 31 hectares. Still to do: 140.", ["31 land_area cleared", "140 land_area remaining"]),
        ("Released by non-technical survey: 4 hectares once thought to be mined.", ["4 land_area released"]),
        # pronouns of devices and land
        ("Some 17 hectares were sown again after deminers had cleared them of mines.", ["17 land_area cleared"]),
        ("Nine landmines lay beside the dam until sappers destroyed them.", ["9 mine cleared"]),
        ("Nine landmines lie beside the dam, and sappers will destroy them.", ["9 mine remaining"]),
        # work that is to begin
        ("Clearance of 14 minefields in Kuito is to resume after the rains.", ["14 hazardous_area planned"]),
        # munitions by what the words behind them say
        ("Divers destroyed six depth charges, unexploded since 1943.", ["6 unexploded_ordnance cleared"]),
        ("Sappers blew up 31 shells abandoned in a shed.", ["31 abandoned_ordnance cleared"]),
        # since when a device lay there, or land was of no use, is no period
        (
            "A landmine that had lain in the sand since 1943 killed two men on Monday.",
            ["2 casualty killed 2024-05-13/2024-05-13"],
        ),
        (
            "Some 60 acres of mined hillside, taken out of use in 1973, were handed back in April.",
            ["60 land_area released 2024-04-01/2024-04-30"],
        ),
        ("Landmines have killed 31 people there since 1994.", ["31 casualty killed 1994-01-01/2024-05-16"]),
        # months that own what they counted
        ("April's five landmine blasts all happened on market days.", ["5 incident 2024-04-01/2024-04-30"]),
        # by how much land became smaller
        ("Technical survey cut the suspected hazardous area by 31 hectares.", ["31 land_area reduced"]),
        ("The hazardous area was reduced by 17 hectares of minefield.", ["17 land_area reduced"]),
        ("Clearance cut the minefields by 31 hectares.", []),
        ("The mined area shrank by 31 hectares last year, the deminers said.", []),
        # hauls and tallies
        (
            "Last year's haul, 612 landmines, was the demining unit's largest.",
            ["612 mine cleared 2023-01-01/2023-12-31"],
        ),
        (
            "The tally was 31 rockets and two sea mines, all of them defused.",
            ["31 explosive_ordnance cleared", "2 mine cleared"],
        ),
        ("Forty cellars were searched, yielding 212 unexploded shells.", ["212 unexploded_ordnance found"]),
        ("Of the 600 buried landmines, 90 were lifted.", ["90 mine cleared"]),
        ("Some 70 of the buried landmines, out of a total of 410, were lifted.", ["70 mine cleared"]),
        # a part lay hidden, all were destroyed
        (
            "Seven landmines, two of them planted under a gate, were destroyed.",
            ["7 mine cleared", "2 mine cleared"],
        ),
        # rates
        ("Of every 50 people hurt by landmines, 31 are men.", []),
        ("For every man killed by landmines, three are injured.", []),
        # none, once
        (
            "There were nine landmine blasts in May, none of them fatal.",
            ["9 incident 2024-05-01/2024-05-16", "0 casualty killed 2024-05-01/2024-05-16"],
        ),
        ("There were nine landmine blasts, three of them fatal.", ["9 incident", "3 incident"]),
        (
            "Landmines killed nobody in April, the first month without a death since 2021.",
            ["0 casualty killed 2024-04-01/2024-04-30"],
        ),
        # one of those hurt died; whose death brings a toll up to date
        ("A landmine hurt two men; one has since died.", ["2 casualty injured", "1 casualty killed"]),
        (
            "The boy's death brings to seven the number killed by landmines this year.",
            ["1 casualty killed 2024-01-01/2024-05-16", "7 casualty killed 2024-01-01/2024-05-16"],
        ),
        ("The boy's death shook a village that landmines surround.", []),
        # sites that are declared safe
        ("The governor declared 26 sites safe after mine clearance.", ["26 hazardous_area released"]),
        ("The governor declared 26 bridges safe after mine clearance.", []),
        # shares of deaths
        ("Landmines had accounted for 12 of the 27 soldiers' deaths.", ["12 casualty killed", "27 casualty killed"]),
    ],
)
def test_sentences(extractor: Extractor, text: str, expected: list[str]) -> None:
    """A sentence by itself."""
    assert told(extractor.extract(Article(text, published=PUBLISHED))) == expected
