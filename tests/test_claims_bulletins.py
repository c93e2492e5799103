"""Bulletins and yearly reports of agencies: what is left at a day, lists of labels, results of several years."""

from __future__ import annotations

import pytest
from claim_rows import SUBJECT, told

from minewire import Extractor


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what whom it affects is told of, what blocks or lies somewhere and what was then done to it
        ("Some 87 minefields affecting 4,310 people remain in the county.", ["87 hazardous_area remaining"]),
        (
            "About 87 minefields affecting 4,310 people were cleared in 2021.",
            ["87 hazardous_area cleared 2021-01-01/2021-12-31"],
        ),
        ("There are 87 minefields endangering 900 families in Huambo.", ["87 hazardous_area remaining"]),
        (
            "In all 19 minefields blocking tracks were cleared in 2021.",
            ["19 hazardous_area cleared 2021-01-01/2021-12-31"],
        ),
        ("Nine minefields preventing access to a spring have been cleared.", ["9 hazardous_area cleared"]),
        ("Some 52 mines lying in the orchard were destroyed in March.", ["52 mine cleared 2024-03-01/2024-03-31"]),
        ("Seven mines littering the beach were blown up.", ["7 mine cleared"]),
        (
            "Seven minefields blocking a road that was cleared in 2009 still await sappers.",
            ["7 hazardous_area remaining"],
        ),
        ("Some 52 mines lying in a field cleared by the army were missed.", ["52 mine remaining"]),
        ("About 52 mines threatening goatherds were lifted.", ["52 mine cleared"]),
        # shares of what somebody has
        ("The army destroyed 3,100 of its 9,400 mines.", ["3100 mine cleared"]),
        (
            "The army destroyed 1.3 million of its 2.9 million mines in 2019.",
            ["1.3e+06 mine cleared 2019-01-01/2019-12-31"],
        ),
        # abbreviations of one
        (
            "In 2023 they destroyed 6,208 APM, 31 AVM and 714 shells.",
            [
                "6208 anti_personnel_mine cleared 2023-01-01/2023-12-31",
                "31 anti_vehicle_mine cleared 2023-01-01/2023-12-31",
                "714 explosive_ordnance cleared 2023-01-01/2023-12-31",
            ],
        ),
        # rows of labels and their sizes
        (
            "Confirmed hazardous areas: 64 (3.1 km2)\nSuspected hazardous areas: 20 (5.5 km2)",
            [
                "64 hazardous_area remaining",
                "3.1 land_area remaining",
                "20 hazardous_area remaining",
                "5.5 land_area remaining",
            ],
        ),
        (
            "CHA: 64 areas, 3.1 km2\nSHA: 20 areas, 5.5 km2",
            [
                "64 hazardous_area remaining",
                "3.1 land_area remaining",
                "20 hazardous_area remaining",
                "5.5 land_area remaining",
            ],
        ),
        (
            "Suspected minefields: 18\nConfirmed minefields: 7\nCleared minefields: 3",
            ["18 hazardous_area remaining", "7 hazardous_area remaining", "3 hazardous_area cleared"],
        ),
        (
            "There are 64 CHA (3.1 km2) and 20 SHA (5.5 km2).",
            [
                "64 hazardous_area remaining",
                "3.1 land_area remaining",
                "20 hazardous_area remaining",
                "5.5 land_area remaining",
            ],
        ),
        (
            "Chad has 44.1 km2 of mined land (121 areas) left.",
            ["44.1 land_area remaining", "121 hazardous_area remaining"],
        ),
        ("They sowed 44 hectares (nine fields) of maize.", []),
        # a year before a colon; another year's result is no part
        (
            "Clearance output 2021: 7.3 km2; 2020: 6.1 km2",
            ["7.3 land_area cleared 2021-01-01/2021-12-31", "6.1 land_area cleared 2020-01-01/2020-12-31"],
        ),
        (
            "Land cleared in 2021: 7.3 km2; in 2020: 6.1 km2",
            ["7.3 land_area cleared 2021-01-01/2021-12-31", "6.1 land_area cleared 2020-01-01/2020-12-31"],
        ),
        (
            "Mines destroyed 2021: 604 (2020: 512)",
            ["604 mine cleared 2021-01-01/2021-12-31", "512 mine cleared 2020-01-01/2020-12-31"],
        ),
        # what is left of devices or land when some were done away with
        (
            "Chad burned 310 mines in March, bringing the number left in its stockpile to 2,940.",
            ["310 mine cleared 2024-03-01/2024-03-31", "2940 mine remaining"],
        ),
        (
            "Chad burned 310 mines in March, reducing its stockpile to 2,940.",
            ["310 mine cleared 2024-03-01/2024-03-31", "2940 mine remaining"],
        ),
        (
            "Chad burned 310 mines in March; its stockpile now stands at 2,940.",
            ["310 mine cleared 2024-03-01/2024-03-31", "2940 mine remaining"],
        ),
        (
            "Chad burned 310 mines in March. The number still to be destroyed fell to 2,940.",
            ["310 mine cleared 2024-03-01/2024-03-31", "2940 mine remaining"],
        ),
        (
            "Chad cleared 12 minefields in March, bringing the number still to be cleared to 51.",
            ["12 hazardous_area cleared 2024-03-01/2024-03-31", "51 hazardous_area remaining"],
        ),
        (
            "Chad cleared 12 ha of mined land in March, bringing the area still contaminated down to 51 hectares.",
            ["12 land_area cleared 2024-03-01/2024-03-31", "51 land_area remaining"],
        ),
        (
            "Chad burned 310 mines in March, bringing the number destroyed since 2011 to 2,940.",
            ["310 mine cleared 2024-03-01/2024-03-31", "2940 mine cleared 2011-01-01/2024-05-16"],
        ),
    ],
)
def test_bulletins(extractor: Extractor, text: str, expected: list[str]) -> None:
    """Figures with the days that they are of."""
    assert told(extractor, f"{SUBJECT} {text}", days=True) == expected
