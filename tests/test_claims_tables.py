"""Tables and lists: what the rows and columns of a text count."""

from __future__ import annotations

import pytest
from claim_rows import SUBJECT, told

from minewire import Extractor


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # tables: columns tell the measure, the total row is the whole of the others; other columns are no claims
        (
            "Results of landmine clearance:\n\nRegion | Schools | Mines destroyed | Area released, ha\n"
            "Aghdam | 4 | 120 | 33.5\nFuzuli | 2 | 240 | 61\nTotal | 6 | 360 | 94.5",
            [
                "120 mine cleared <5",
                "33.5 land_area released <6",
                "240 mine cleared <5",
                "61 land_area released <6",
                "360 mine cleared",
                "94.5 land_area released",
            ],
        ),
        # rows tell the measure where the head names times, places or what was done; the line over the table the rest
        (
            "What the landmine teams lifted in spring:\n\nItem | March | April\nAnti-tank mines | 14 | 9\n"
            "Grenades | 61 | 33\nTotal | 75 | 42",
            [
                "14 anti_vehicle_mine cleared <5",
                "9 anti_vehicle_mine cleared <6",
                "61 explosive_ordnance cleared <5",
                "33 explosive_ordnance cleared <6",
                "75 explosive_ordnance cleared",
                "42 explosive_ordnance cleared",
            ],
        ),
        (
            "Landmines and shells\n\nItem | Found | Destroyed\nLandmines | 41 | 37\nShells | 118 | 112",
            ["41 mine found", "37 mine cleared", "118 explosive_ordnance found", "112 explosive_ordnance cleared"],
        ),
        (
            "Victims of landmines in the hills:\n\n | 2019 | 2020\nKilled | 3 | 5\nMaimed | 12 | 7\nTotal | 15 | 12",
            [
                "3 casualty killed <5",
                "5 casualty killed <6",
                "12 casualty injured <5",
                "7 casualty injured <6",
                "15 casualty killed_or_injured",
                "12 casualty killed_or_injured",
            ],
        ),
        ("The landmine museum in figures\n\nDay | Adults | Children\nMonday | 40 | 12\nFriday | 50 | 61", []),
        ("Rain delays landmine clearance.\n\nDay\tRain, mm\tSown, ha\nMonday\t12\t40\nTuesday\t3\t18", []),
        # what rows in lines of their own come to, also where they do not add up
        (
            "Mines cleared by district:\n\nFuzuli: 1,037\nAghdam: 18,965\nTotal: 21,000",
            ["1037 mine cleared <3", "18965 mine cleared <3", "21000 mine cleared"],
        ),
        (
            "Victims of landmines by year:\n\n2020: 17\n2021: 19\nTotal: 36",
            [
                "17 casualty killed_or_injured <3",
                "19 casualty killed_or_injured <3",
                "36 casualty killed_or_injured",
            ],
        ),
        (
            "Land cleared of landmines (hectares)\n- Fuzuli – 30\n- Lachin – 12\n- Total – 42",
            ["30 land_area cleared <3", "12 land_area cleared <3", "42 land_area cleared"],
        ),
        (
            "Landmine accidents\n- June 2022 – 4\n- June 2021 – 1 (one deminer injured)",
            ["4 incident -", "1 incident -", "1 casualty injured"],
        ),
        (
            "In May deminers cleared:\nArea surveyed: 61 m2\nMines found and destroyed: 4,312\nUXO destroyed: 18,655",
            ["61 land_area surveyed", "4312 mine cleared", "18655 unexploded_ordnance cleared"],
        ),
        # an answer without a verb takes that of its question
        (
            "Landmines.\n\nQ: What has your team cleared?\n\nA: Since May, 31 hectares. A machine did 70 hectares.",
            ["31 land_area cleared", "70 land_area cleared"],
        ),
        ("Landmines.\n\nQ: Have there been accidents?\n\nA: One, in June. There are four dogs.", ["1 incident -"]),
        ("Landmines.\n\nQ: What has your team cleared?\n\nA: We have 31 hectares of maize.", []),
        # cells between slashes, under a head or under a line that tells their order in a bracket
        (
            "Cleared of landmines in May:\n\nDistrict / anti-tank mines / UXO / area (ha)\n"
            "Senj / 14 / 126 / 88.4\nAran / 9 / 203 / 61.0",
            [
                "14 anti_vehicle_mine cleared",
                "126 unexploded_ordnance cleared",
                "88.4 land_area cleared",
                "9 anti_vehicle_mine cleared",
                "203 unexploded_ordnance cleared",
                "61 land_area cleared",
            ],
        ),
        (
            "Landmines by district (hectares cleared / items destroyed):\n\nSenj: 1,204 / 18,330\nAran: 137 / 14",
            [
                "1204 land_area cleared",
                "18330 explosive_ordnance cleared",
                "137 land_area cleared",
                "14 explosive_ordnance cleared",
            ],
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
            "Since January, operations have covered:\n- 12 minefields\n- 340,000 square metres of land",
            ["12 hazardous_area cleared", "340000 land_area cleared"],
        ),
        (
            "\n\nPress: How many victims date from after the war?\n\nL. Hasan: From May 10, 2020 till now, 412. "
            "Of these, 74 did not survive and 338 were hurt.",
            ["412 casualty killed_or_injured", "74 casualty killed <1", "338 casualty injured <1"],
        ),
        (
            "In May the army destroyed 58 landmines and shells: 14 anti-tank mines and 44 shells.\n\nBy district:\n"
            "- Aghdam (Sirik village): 9 anti-tank mines, 12 shells\n- Barda: 20 shells\n",
            [
                "58 explosive_ordnance cleared",
                "14 anti_vehicle_mine cleared <1",
                "44 explosive_ordnance cleared <1",
                "9 anti_vehicle_mine cleared <2",
                "12 explosive_ordnance cleared <3",
                "20 explosive_ordnance cleared <3",
            ],
        ),
        (
            "Destroyed in May.\n\nAnti-personnel mines destroyed: 34\nUXO: 481\nTotal: 515\nincl. UXO: 12\n"
            "Teams at work: 32\n",
            [
                "34 anti_personnel_mine cleared <3",
                "481 unexploded_ordnance cleared <3",
                "515 explosive_ordnance cleared",
                "12 unexploded_ordnance cleared <3",
            ],
        ),
        (
            "In May 60.5 hectares were cleared.\n\nBy whom:\n\n- Redline - 30.5 ha\n- army engineers - 20 ha\n"
            "- other firms - 10 ha\n",
            [
                "60.5 land_area cleared",
                "30.5 land_area cleared <1",
                "20 land_area cleared <1",
                "10 land_area cleared <1",
            ],
        ),
        (
            "In May 300 hectares were cleared. Two provinces had most of it:\n\nProvince | Hectares\nBarda | 140\n"
            "Tartar | 90\n",
            ["300 land_area cleared", "140 land_area cleared <1", "90 land_area cleared <1"],
        ),
        (
            "In May 2024 300 hectares were cleared. The years before:\n\nYear | Hectares\n2022 | 140\n2023 | 90\n",
            ["300 land_area cleared", "140 land_area cleared", "90 land_area cleared"],
        ),
        ("Deaths by mine accidents: 4 in Barda and 3 in Tartar.", ["4 casualty killed", "3 casualty killed"]),
        ("Mine accidents with deaths: 4 in Barda and 3 in Tartar.", ["4 incident -", "3 incident -"]),
        (
            "Mine victims registered in the two counties in the same week: 4\n- killed: 1\n- injured: 3\n",
            ["4 casualty killed_or_injured", "1 casualty killed <1", "3 casualty injured <1"],
        ),
    ],
)
def test_in_mine_news(extractor: Extractor, text: str, expected: list[str]) -> None:
    """What a sentence says in an article whose subject is told."""
    assert told(extractor, f"{SUBJECT} {text}") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the line over a table tells what was done, where its columns do not
        (
            "Results of demining by years\n\nYear | Area, ha | Anti-personnel mines\n2021 | 40 | 300\n2022 | 60 | 400\n"
            "Total | 100 | 700\n",
            [
                "40 land_area cleared 2021-01-01/2021-12-31 <5",
                "300 anti_personnel_mine cleared 2021-01-01/2021-12-31 <6",
                "60 land_area cleared 2022-01-01/2022-12-31 <5",
                "400 anti_personnel_mine cleared 2022-01-01/2022-12-31 <6",
                "100 land_area cleared 2021-01-01/2022-12-31",
                "700 anti_personnel_mine cleared 2021-01-01/2022-12-31",
            ],
        ),
        # and when
        (
            "Mine clearance by district in 2022\n\nDistrict | Hectares | Mines\nBarda | 40 | 300\nSalyan | 60 | 400\n"
            "Total | 100 | 700\n",
            [
                "40 land_area cleared 2022-01-01/2022-12-31 <5",
                "300 mine cleared 2022-01-01/2022-12-31 <6",
                "60 land_area cleared 2022-01-01/2022-12-31 <5",
                "400 mine cleared 2022-01-01/2022-12-31 <6",
                "100 land_area cleared 2022-01-01/2022-12-31",
                "700 mine cleared 2022-01-01/2022-12-31",
            ],
        ),
        (
            "Mines cleared by year:\n\n2020 (from November 10): 37\n2021: 65\nTotal: 102",
            [
                "37 mine cleared 2020-11-10/2020-12-31 <3",
                "65 mine cleared 2021-01-01/2021-12-31 <3",
                "102 mine cleared 2020-11-10/2021-12-31",
            ],
        ),
        (
            "Crops by year\n\nYear | Hectares | Tonnes\n2021 | 40 | 300\n2022 | 60 | 400\n",
            [],
        ),
    ],
)
def test_with_the_line_over_them(extractor: Extractor, text: str, expected: list[str]) -> None:
    """What was done and when, as the line over a table tells it."""
    assert told(extractor, f"{SUBJECT}\n\n{text}", days=True) == expected
