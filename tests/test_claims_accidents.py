"""Accidents: how many there were, which of a row one is, and whom they hurt."""

from __future__ import annotations

import pytest
from claim_rows import SUBJECT, told

from minewire import Extractor


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what an agency of mine action records
        (
            "The mine action centre recorded 17 accidents with 23 victims (8 killed, 15 injured).",
            [
                "17 incident -",
                "23 casualty killed_or_injured",
                "8 casualty killed <2",
                "15 casualty injured <2",
            ],
        ),
        ("The mine action centre recorded 17 road accidents.", []),
        ("The National Mine Action Centre of Yemen has recorded 17 accidents.", ["17 incident -"]),
        ("It is the third case of lorries being blown up by landmines there in a month.", ["3 incident -"]),
        ("This is the second case of a tractor hitting a mine this week.", ["2 incident -"]),
        ("The force counted 210 attacks with landmines in 2021 and 96 in 2022.", ["210 incident -", "96 incident -"]),
        ("It was the third landmine blast on that road in two months.", ["3 incident -"]),
        ("Sappers have worked there without a single mine accident.", ["0 incident -"]),
        (
            "In 2022 there were 24 mine accidents: 14 died and 28 were injured.",
            ["24 incident -", "14 casualty killed", "28 casualty injured"],
        ),
        (
            "Landmines are everywhere. We recorded 78 accidents since the fighting began, the deminers say.",
            ["78 incident -"],
        ),
        ("No mine accidents were registered last week.", ["0 incident -"]),
        ("It was the third mine accident this year.", ["3 incident -"]),
        # what there was of it another time
        (
            "Six landmine accidents happened in May, claiming two lives. In June there were four, and nobody died.",
            ["6 incident -", "2 casualty killed", "4 incident -", "0 casualty killed"],
        ),
    ],
)
def test_alone(extractor: Extractor, text: str, expected: list[str]) -> None:
    """Texts that tell their subject themselves."""
    assert told(extractor, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "There were 216 mine casualties. Eleven of these accidents took place 2 km from a garrison town.",
            ["216 casualty killed_or_injured", "11 incident -"],
        ),
        ("Three mine strikes hit convoys last week.", ["3 incident -"]),
        (
            "Take 2021: 18 explosions, in which 26 people were wounded or died.",
            ["18 incident -", "26 casualty killed_or_injured"],
        ),
        ("There were 22 mine accidents in 2023. One of them happened outside Hays.", ["22 incident -"]),
        (
            "There were 14 mine accidents in May. In May 2022 the accidents had been 27.",
            ["14 incident -", "27 incident -"],
        ),
        (
            "There were 31 mine accidents last year. This year there have been six so far.",
            ["31 incident -", "6 incident -"],
        ),
        (
            "Friday's blast, the fifth in the district this year, wounded a woman.",
            ["5 incident -", "1 casualty injured"],
        ),
        ("It was the fifth time this year that a mine exploded there.", ["5 incident -"]),
        (
            "Mines wounded nine men in the spring. At least four of these accidents happened near a school.",
            ["9 casualty injured", "4 incident -"],
        ),
        ("Last year there were 12 mine accidents, this year so far four.", ["12 incident -", "4 incident -"]),
        (
            "In 2021 there were 31 mine incidents, last year 19 and this year seven.",
            ["31 incident -", "19 incident -", "7 incident -"],
        ),
        (
            "The explosion, the fourth in the district since August, killed a herder.",
            ["4 incident -", "1 casualty killed"],
        ),
        (
            "Last year there were nine accidents, with 6 dead and 11 hurt; since January there have already been four.",
            ["9 incident -", "6 casualty killed", "11 casualty injured", "4 incident -"],
        ),
        ("The blast is the second fatal one in the district this year.", ["2 incident -"]),
        ("The explosion was already the sixth in the district in 2024.", ["6 incident -"]),
        ("Mine incidents accounted for 14 of the 60 recorded attacks.", ["14 incident -"]),
        ("Farm machinery struck mines on 14 occasions.", ["14 incident -"]),
        ("The number of mine accidents has gone down from 45 in 2022 to 31.", ["45 incident -", "31 incident -"]),
        ("One mine accident occurred during the year.", ["1 incident -"]),
        ("Villagers heard three mine explosions on Monday.", ["3 incident -"]),
        ("Police have opened 210 criminal cases over mine blasts.", []),
        (
            "A single mine accident was registered last year, in which a woman (61) lost her life.",
            ["1 incident -", "1 casualty killed"],
        ),
        ("The office counted 14 events involving improvised devices and mines.", ["14 incident -"]),
        ("Only a single mine accident was recorded.", ["1 incident -"]),
        (
            "A mine hurt a tractor driver. Since May it is already the fourth case of this kind.",
            ["1 casualty injured", "4 incident -"],
        ),
        ("Since March, grenades have gone off four times in the village.", ["4 incident -"]),
        ("Sappers work here. Sirab did not register any mine-related accidents last year.", ["0 incident -"]),
        ("A patrol was targeted with three improvised explosive device (IED) explosions.", ["3 incident -"]),
        ("This was the third accident of the kind registered in the province this year.", ["3 incident -"]),
        (
            "Sappers work here. The country had 25 mine-related accidents and 31 UXO-related deaths.",
            ["25 incident -", "31 casualty killed"],
        ),
        ("The province has seen nine UXO-related accidents this year.", ["9 incident -"]),
        ("The report counts five incidents, fewer than in the week before. They were caused by air strikes.", []),
        (
            "The UN recorded 121 incidents leading to 245 mine casualties.",
            ["121 incident -", "245 casualty killed_or_injured"],
        ),
        ("It was the fourth accident with a mine in the district since autumn.", ["4 incident -"]),
        (
            "The mines killed 44 people in 17 accidents in 2023, compared with 38 in 15 the year before.",
            ["44 casualty killed", "17 incident -", "38 casualty killed", "15 incident -"],
        ),
        ("In 2022 there were 29 fatal mine accidents, in 2023 nine.", ["29 incident -", "9 incident -"]),
        (
            "Mines hurt 24 people in nine accidents in 2022, compared with 38 people in 15 accidents the year before.",
            ["24 casualty injured", "9 incident -", "38 casualty injured", "15 incident -"],
        ),
        ("Have there been mine accidents? Two.", ["2 incident -"]),
        (
            "Mine accidents this year: 19. Dead: 7. Injured: 21.",
            ["19 incident -", "7 casualty killed", "21 casualty injured"],
        ),
        ("The office puts at nine the number of mine incidents since 2020.", ["9 incident -"]),
        (
            "The portal has counted seven mine explosions, in which one person died.",
            ["7 incident -", "1 casualty killed"],
        ),
        (
            "It was the fourth explosion round the town this month. The second blast happened on 3 May.",
            ["4 incident -"],
        ),
        ("The Service verified 14 accidents involving such remnants.", ["14 incident -"]),
        ("Mine accidents were down by six to 19.", ["19 incident -"]),
        (
            "Moxico saw the most accidents with 11, followed by Bié with seven and Huambo with three.",
            ["11 incident -", "7 incident -", "3 incident -"],
        ),
        (
            "The agency recorded 12 mine accidents in 2020 and has recorded seven this year.",
            ["12 incident -", "7 incident -"],
        ),
        ("In the same period of 2022 the mine accidents had been 27.", ["27 incident -"]),
        ("There were four mine accidents near Aleppo and 12 near Homs.", ["4 incident -", "12 incident -"]),
        ("On 27 occasions mines went off under carts in 2022.", ["27 incident -"]),
        ("The district had three mine accidents in 2022. In 2023 it had five.", ["3 incident -", "5 incident -"]),
        ("There were 22 mine accidents. Two of the drivers happened to be brothers.", ["22 incident -"]),
        (
            "There were 12 accidents with mines, in which 15 people suffered.",
            ["12 incident -", "15 casualty killed_or_injured"],
        ),
        (
            "There were 12 accidents with mines; 15 people suffered in them.",
            ["12 incident -", "15 casualty killed_or_injured"],
        ),
        ("Mine accidents in 2023: 12.", ["12 incident -"]),
        ("Mine accidents on roads last year numbered 31.", ["31 incident -"]),
        ("The blast, one of three involving mines since Sunday, hurt nobody.", ["3 incident -", "0 casualty injured"]),
        ("The explosion was one of six on the track since March.", ["6 incident -"]),
        ("The sapper was one of six at the gate on Monday.", []),
        ("Another mine explosion brought to nine the number in Barda this year.", ["9 incident -"]),
        ("Three more anti-tank mine blasts shook Barda on Monday.", ["3 incident -"]),
        ("Mine accidents were rarer in March (four) than in April (nine).", ["4 incident -", "9 incident -"]),
        # cases of work by places are no accidents, nor is what stands behind them in the row
        (
            "Sappers lifted 77 landmines. They worked most in Odesa, 41 cases, Poltava - 19, Sumy - 6.",
            ["77 mine cleared"],
        ),
        (
            "Landmines hurt people in Odesa - 41 cases, Poltava - 19, Sumy - 6.",
            ["41 incident -", "19 incident -", "6 incident -"],
        ),
    ],
)
def test_in_mine_news(extractor: Extractor, text: str, expected: list[str]) -> None:
    """What a sentence says in an article whose subject is told."""
    assert told(extractor, f"{SUBJECT} {text}") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # ranks of accidents that are told from far off
        (
            "The blast on the Ludwa road on Monday was the ninth involving an anti-tank mine since May 2023.",
            ["9 incident - 2023-05-01/2024-05-16"],
        ),
        (
            "It was the fourth landmine accident involving the firm's drivers this year.",
            ["4 incident - 2024-01-01/2024-05-16"],
        ),
        ("The landmine blast hit a kiosk that was the third to open this year.", []),
        # months that own what they counted
        ("April's five landmine blasts all happened on market days.", ["5 incident - 2024-04-01/2024-04-30"]),
        # none, once
        (
            "There were nine landmine blasts in May, none of them fatal.",
            ["9 incident - 2024-05-01/2024-05-16", "0 casualty killed 2024-05-01/2024-05-16"],
        ),
        ("It was the fourth reported incident of Malian soldiers being hurt by landmines there.", ["4 incident -"]),
        ("It was the third case of workers getting injured by mines.", ["3 incident -"]),
        ("It was the fourth reported incident of workers being late for the mine.", []),
        (
            "The number of landmine-related accidents recorded so far is estimated at 134, against 245 in 2022.",
            ["134 incident -", "245 incident - 2022-01-01/2022-12-31"],
        ),
        ("There were nine landmine blasts, three of them fatal.", ["9 incident -", "3 incident - <1"]),
        (
            "Landmines killed nobody in April, the first month without a death since 2021.",
            ["0 casualty killed 2024-04-01/2024-04-30"],
        ),
    ],
)
def test_with_their_days(extractor: Extractor, text: str, expected: list[str]) -> None:
    """The same, with the days of the figures: where none are given, there is no period."""
    assert told(extractor, text, days=True) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mission counted 310 IED and mine attacks in 2020 and 95 in 2021.", ["310 incident -", "95 incident -"]),
        ("The army recorded 14 IED attacks in May.", ["14 incident -"]),
        ("The army recorded 14 mortar attacks in May.", []),
        ("A mine killed six, days after the region's worst attack killed hundreds.", ["6 casualty killed"]),
        ("A mine killed six, days after an IED attack killed 40.", ["6 casualty killed", "40 casualty killed"]),
        (
            'A mine killed two boys. "We wept," said Modi Lado, uncle to one of the deceased boys.',
            ["2 casualty killed"],
        ),
    ],
)
def test_attacks(extractor: Extractor, text: str, expected: list[str]) -> None:
    """Attacks with a device are explosions; those without one are others."""
    assert told(extractor, text) == expected
