"""Figures told in other words than a number beside its verb: set right, recalled, estimated, of nothing or of one."""

from __future__ import annotations

import pytest
from claim_rows import SUBJECT, told

from minewire import Extractor


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # set right
        ("Three herders, not five, were hurt by a mine near Hays.", ["3 casualty injured"]),
        ("The blast hurt two, not three, soldiers when their truck hit a mine.", ["2 casualty injured"]),
        ("Three herders were hurt by a mine, none of them badly.", ["3 casualty injured"]),
        # in the books of somebody else, or by another count
        (
            "The agency counts 900 killed and injured by mines. The ministry has 912 in its own books.",
            ["900 casualty killed_or_injured", "912 casualty killed_or_injured"],
        ),
        ("Mines killed nine herders. The mayor has 40 books in his library.", ["9 casualty killed"]),
        (
            "Mines have injured 4,210 people, and the dead number 1,985.",
            ["4210 casualty injured", "1985 casualty killed"],
        ),
        # another time or place, in the order of what was told
        (
            "Since May landmines have left 21 killed and 58 injured; for the whole of 2022 it was 44 and 152.",
            ["21 casualty killed", "58 casualty injured", "44 casualty killed", "152 casualty injured"],
        ),
        (
            "It is the second mine accident there this year; there were none in 2022 and two in 2021.",
            ["2 incident -", "0 incident -", "2 incident -"],
        ),
        (
            '"Leftover bombs have taken 430 lives in Huila. In Bié it is 76, and we are still counting," he said.',
            ["430 casualty killed", "76 casualty killed"],
        ),
        # put at, estimated
        ("He put the IED attacks in the state this year at 38.", ["38 incident -"]),
        ("In 1995 the usual guess for Huila was 2 million landmines.", ["2e+06 mine remaining"]),
        (
            "The estimate for 1995 was 40 landmines destroyed a day, but they lifted 12 landmines.",
            ["12 mine cleared"],
        ),
        (
            f"{SUBJECT} Known contamination stood at 18 hectares in May, as against 310 hectares in 1998.",
            ["18 land_area remaining", "310 land_area remaining"],
        ),
        # of no known fate
        (
            "In 2022 there were 40 mine casualties: 9 killed, 26 injured and five whose fate could not be established.",
            [
                "40 casualty killed_or_injured",
                "9 casualty killed <1",
                "26 casualty injured <1",
                "5 casualty unknown <1",
            ],
        ),
        # put at, then corrected
        (
            "Mines killed nine men. He put the number of sappers among the dead at three. He corrected himself: two.",
            ["9 casualty killed", "3 casualty killed", "2 casualty killed"],
        ),
        # nobody, not one
        ("No life was lost when the landmine exploded.", ["0 casualty killed"]),
        (f"{SUBJECT} Deminers have not had a single accident since May.", ["0 incident -"]),
        ("The minefields shrink. We have not had a single accident to a deminer since May.", ["0 incident -"]),
        (f"{SUBJECT} We did not bury a deminer in May. Last year we buried a sapper.", ["1 casualty killed"]),
    ],
)
def test_told_in_other_words(extractor: Extractor, text: str, expected: list[str]) -> None:
    """What a figure counts is told by the words round it, or by the figures before it."""
    assert told(extractor, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # who the one casualty was
        ("Last year there was one mine casualty, a herd boy of 15 who lost an eye.", ["1 casualty injured"]),
        ("We had a single mine casualty in June: a deminer lost a foot.", ["1 casualty injured"]),
        (
            "Two mine casualties were recorded in June, a boy who died and his brother who lost an eye.",
            ["2 casualty killed_or_injured", "1 casualty killed <1", "1 casualty injured <1"],
        ),
        # somebody with what he was
        ("A surveyor of the mine office, a man from Huila, was killed by a landmine.", ["1 casualty killed"]),
        (
            "A soldier of the army, a boy and two women were killed by a landmine.",
            ["1 casualty killed", "1 casualty killed", "2 casualty killed"],
        ),
        ("Musa Salim himself lost a thumb to a bomblet in 2015.", ["1 casualty injured"]),
        (
            "Five soldiers died when their pickup struck a mine. A sixth, wounded, was flown to Faya.",
            ["5 casualty killed", "1 casualty injured"],
        ),
        # at work on mines
        (
            f"{SUBJECT} They met. They ate. They left. A deminer was killed while clearing a road.",
            ["1 casualty killed"],
        ),
        # words of other presses
        ("Two servicemen, natives of Hays, exploded on a landmine.", ["2 casualty killed_or_injured"]),
        ("A landmine exploded on a road that two servicemen had built.", []),
        (
            "The centre counts 310 victims of mines, of whom 94 lost life.",
            ["310 casualty killed_or_injured", "94 casualty killed <1"],
        ),
        (
            "A landmine hurt two soldiers, and one of them was stated to be critical.",
            ["2 casualty injured", "1 casualty injured <1"],
        ),
    ],
)
def test_who_was_hurt(extractor: Extractor, text: str, expected: list[str]) -> None:
    """One victim told twice is one, and those told without a verb of harm are victims."""
    assert told(extractor, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # items of the total before
        (
            "Teams destroyed 4,200 items of unexploded ordnance in 2021. In 2020 they had destroyed 300 items.",
            ["4200 unexploded_ordnance cleared", "300 unexploded_ordnance cleared"],
        ),
        (
            "Teams destroyed 42 items of unexploded ordnance and 9 mines in 2021. In 2020 they had destroyed 30 items.",
            ["42 unexploded_ordnance cleared", "9 mine cleared", "30 explosive_ordnance cleared"],
        ),
        ("Teams destroyed 175 mines and bombs there.", ["175 explosive_ordnance cleared"]),
        ("Troops lifted 11 more landmines, making it 47 since Monday.", ["11 mine cleared", "47 mine cleared"]),
        # what is left
        (
            "Deminers cleared 28 hectares of land. There remained 11 hectares: 8 in Huila and 3 in Bié.",
            ["28 land_area cleared", "11 land_area remaining", "8 land_area remaining <2", "3 land_area remaining <2"],
        ),
        # how large areas are has no parts
        (
            f"{SUBJECT} 43 hazardous areas with a total of 52 hectares were mapped: 22 of them in Huila and 13 in Bié.",
            [
                "43 hazardous_area remaining", "52 land_area remaining", "22 hazardous_area remaining <1",
                "13 hazardous_area remaining <1",
            ],
        ),
        # a clause before a colon, an apposition, the ground that devices were taken out of
        ("The minefields were laid in 1975 by the army: upwards of 2,000 mines along the road.", ["2000 mine laid"]),
        ("The landmines were not lifted in 1975: 40 dogs were bought.", []),
        (
            "The agency had 65 known minefields on its list at the end of 2021, 68 hectares altogether.",
            ["65 hazardous_area remaining", "68 land_area remaining"],
        ),
        ("They took 4,100 landmines out of 31 hectares.", ["4100 mine cleared", "31 land_area cleared"]),
        (f"{SUBJECT} In 2021 the plan was fulfilled by 83 per cent: 40 hectares.", ["40 land_area cleared"]),
        # what counts nothing of ours
        ("They lifted 203 landmines, laid in stacks of two or three.", ["203 mine cleared"]),
        ("A landmine killed two men.\n\nThe minefield of the title race has six rounds to go.", ["2 casualty killed"]),
        ("The number of manual teams fell from 38 to 31. A landmine killed two men.", ["2 casualty killed"]),
        (
            "The number of landmine victims fell from 38 to 31.",
            ["38 casualty killed_or_injured", "31 casualty killed_or_injured"],
        ),
    ],
)  # fmt: skip
def test_devices_and_land_in_other_words(extractor: Extractor, text: str, expected: list[str]) -> None:
    """Devices and land under bare nouns, and numbers of other things beside them."""
    assert told(extractor, text) == expected


def test_rows_of_a_place_with_the_dead_beside_all(extractor: Extractor) -> None:
    """'Huila: 249 suffered, 96 dead', and in the rows below the numbers alone."""
    text = (
        "Since 1992 mines have hurt or killed 667 people.\n\nHuila region: 249 suffered, 96 dead;\nMoxico: 418 and 188."
    )
    rows = [row.split(" <")[0] for row in told(extractor, text)]
    assert rows[1:] == [
        "249 casualty killed_or_injured",
        "96 casualty killed",
        "418 casualty killed_or_injured",
        "188 casualty killed",
    ]


def test_rows_that_tell_the_number_first(extractor: Extractor) -> None:
    """'411: landmines lifted'; a number that ends a clause before a colon is in no such row."""
    rows = [
        "- 3.2 square kilometres: area still suspected",
        "- 411: landmines lifted last year",
        "- 9 – mine accidents in 2023",
        "- 31 – mine victims in 2023",
        "- 12: people killed by landmines",
        "- 61,000: pupils taught",
    ]
    assert told(extractor, "\n".join(["IN NUMBERS", *rows])) == [
        "3.2 land_area remaining",
        "411 mine cleared",
        "9 incident -",
        "31 casualty killed_or_injured",
        "12 casualty killed",
    ]
    assert told(extractor, "In Zar there were 411: landmines lay on the road.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The landmine hurt many. The article gave the number of wounded as 20; it was 23.",
            ["20 casualty injured", "23 casualty injured"],
        ),
        ("The landmine blast hurt 20 people; it was 23 degrees.", ["20 casualty injured"]),
        # no victims: what is compared counts the communities too
        ("The list has 91 communities as affected by landmines, down from 140; 61 of them are in Bié.", []),
        (
            "Landmines killed 14 people in 12 villages, compared with nine a year before.",
            ["14 casualty killed", "9 casualty killed"],
        ),
        # rows with the work as their label
        (
            "Landmine clearance: 61 ha (planned: 80 ha)\nTechnical survey: 12 ha",
            ["61 land_area cleared", "80 land_area planned", "12 land_area surveyed"],
        ),
    ],
)
def test_figures_beside_others(extractor: Extractor, text: str, expected: list[str]) -> None:
    """'; it was 23' sets the number before it right; labels and comparisons say what a figure counts."""
    assert told(extractor, text) == expected
