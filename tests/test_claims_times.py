"""The days of figures that are told in lists, brackets and sections, or since something that was told before."""

from __future__ import annotations

import pytest
from claim_rows import SUBJECT, told

from minewire import Extractor


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # points by place are of the report's time, not of the day of the point before; a bracket's time is its own
        (
            "Reporting period: 1-30 April 2024\n\nINCIDENTS\n- Zar: 24 mine incidents, 33 casualties. On 7 April, a "
            "bus hit a mine, killing six.\n- Senj: 15 incidents.",
            [
                "24 incident - 2024-04-01/2024-04-30",
                "33 casualty killed_or_injured 2024-04-01/2024-04-30",
                "6 casualty killed 2024-04-07/2024-04-07",
                "15 incident - 2024-04-01/2024-04-30",
            ],
        ),
        (
            "In April 40 ha were cleared (January-April: 152 ha). Sappers destroyed 12 mines.",
            [
                "40 land_area cleared 2024-04-01/2024-04-30",
                "152 land_area cleared 2024-01-01/2024-04-30",
                "12 mine cleared 2024-04-01/2024-04-30",
            ],
        ),
        # the verb is not said again: a time before each number or behind it, or a bracket that says how much of it
        (
            "In 2021 mines killed 40 people, in 2022 70 people and in 2023 90 people.",
            [
                "40 casualty killed 2021-01-01/2021-12-31",
                "70 casualty killed 2022-01-01/2022-12-31",
                "90 casualty killed 2023-01-01/2023-12-31",
            ],
        ),
        (
            "Mines killed 40 people in 2022 and 70 people in 2023.",
            ["40 casualty killed 2022-01-01/2022-12-31", "70 casualty killed 2023-01-01/2023-12-31"],
        ),
        (
            "Mines killed 40 people in 2022, and 70 people in 2023 were displaced.",
            ["40 casualty killed 2022-01-01/2022-12-31"],
        ),
        (
            "Sappers found mines. In 2021 they cleared 40 hectares, in 2022 (until 30 June) 70 hectares "
            "and in 2023 90 hectares.",
            [
                "40 land_area cleared 2021-01-01/2021-12-31",
                "70 land_area cleared 2022-01-01/2022-06-30",
                "90 land_area cleared 2023-01-01/2023-12-31",
            ],
        ),
        # a comparison is not what the next sentence goes on with
        (
            "In 2023 nine mine accidents were counted, against 12 the year before. They killed four people.",
            [
                "9 incident - 2023-01-01/2023-12-31",
                "12 incident - 2022-01-01/2022-12-31",
                "4 casualty killed 2023-01-01/2023-12-31",
            ],
        ),
        (
            "Mines killed 61 people in Chad in 2022, down from 78.",
            ["61 casualty killed 2022-01-01/2022-12-31", "78 casualty killed 2021-01-01/2021-12-31"],
        ),
        (
            "Mines killed 61 people in Chad in April, down from 78.",
            ["61 casualty killed 2024-04-01/2024-04-30", "78 casualty killed"],
        ),
        # one accident, told by itself on a day behind the toll of years
        (
            "Mines killed 40 people in 2023. A mine had wounded two men in Zar, officials said on Tuesday.",
            ["40 casualty killed 2023-01-01/2023-12-31", "2 casualty injured"],
        ),
        (
            "Mines killed 40 people in 2023.\n\nOn Tuesday, officials said a mine had wounded two men in Zar.",
            ["40 casualty killed 2023-01-01/2023-12-31", "2 casualty injured"],
        ),
        (
            "Mines killed 40 people in 2023. They also wounded 12, officials said on Tuesday.",
            ["40 casualty killed 2023-01-01/2023-12-31", "12 casualty injured 2023-01-01/2023-12-31"],
        ),
        # a part of what was done in a time that nobody knows
        (
            "Since the region was freed, sappers have destroyed 900 mines. Of these, 61 were anti-tank ones.\n\nOn "
            "May 3, 17 mines were destroyed in Barda.",
            ["900 mine cleared", "61 anti_vehicle_mine cleared <1", "17 mine cleared 2024-05-03/2024-05-03"],
        ),
        # made public on a day, of the days before
        (
            "On Monday the agency made public the results of demining operations conducted from 6 to 12 May.\n\nThey "
            "found 103 mines in seven days.\n\nOn May 8 two more mines were found.",
            ["103 mine found 2024-05-06/2024-05-12", "2 mine found 2024-05-08/2024-05-08"],
        ),
        # what befell somebody else later, years on
        (
            "The President said that 4 hectares had been cleared of mines. The team was reduced to 20 after the "
            "money ran out in 2017.",
            ["4 land_area cleared"],
        ),
        # counts of years behind a word for how many there were
        (
            "Mine accidents are rare: one in 2022, none in 2023.",
            ["1 incident - 2022-01-01/2022-12-31", "0 incident - 2023-01-01/2023-12-31"],
        ),
        # each member of a list has its own day
        (
            "Three people were hurt by mines this year: a miller, who lost a hand on February 9, and two girls, hurt on"
            " March 3 when a fuse went off.",
            [
                "3 casualty injured 2024-01-01/2024-05-16",
                "1 casualty injured 2024-02-09/2024-02-09 <1",
                "2 casualty injured 2024-03-03/2024-03-03 <1",
            ],
        ),
        (
            "Mines went off on April 4 near Gao (two injured), on April 9 near Kidal (four injured) and on Friday.",
            ["2 casualty injured 2024-04-04/2024-04-04", "4 casualty injured 2024-04-09/2024-04-09"],
        ),
        # numbers in brackets of another time
        (
            "From January to April the picture was as follows (in brackets, January-April 2023):\n\n"
            "- mine victims: 6 (11)\n- anti-tank mines found: 40 (52)",
            [
                "6 casualty killed_or_injured 2024-01-01/2024-04-30",
                "11 casualty killed_or_injured 2023-01-01/2023-04-30",
                "40 anti_vehicle_mine found 2024-01-01/2024-04-30",
                "52 anti_vehicle_mine found 2023-01-01/2023-04-30",
            ],
        ),
        # since something that began or turned
        (
            "From the start of the programme in 2011 the teams lifted 4,100 mines.",
            ["4100 mine cleared 2011-01-01/2024-05-16"],
        ),
        (
            "Mines have killed six people there since the truce of March 3. In the north mines have killed two women"
            " since the truce.",
            ["6 casualty killed 2024-03-03/2024-05-16", "2 casualty killed 2024-03-03/2024-05-16"],
        ),
        ("Mines have killed six people there since the truce.", ["6 casualty killed"]),
        # times of the devices, and of others at work
        (
            "Shells from last autumn's war have killed six people since March 3.",
            ["6 casualty killed 2024-03-03/2024-05-16"],
        ),
        ("There are still 9,000 mines there from before 2000.", ["9000 mine remaining"]),
        ("In Gao, where the charity has worked since 2014, mines have killed six people.", ["6 casualty killed"]),
        (
            "In Gao, where the charity has worked since 2014, it has lifted 41 mines.",
            ["41 mine cleared 2014-01-01/2024-05-16"],
        ),
        # the time that a report is about, again under its own heading
        (
            "Mines killed or hurt 610 people in 2023, the report says. An official spoke of 41 mine accidents since"
            " March.\n\nElsewhere in the report:\n\n• Chad – 131 casualties.",
            [
                "610 casualty killed_or_injured 2023-01-01/2023-12-31",
                "41 incident - 2024-03-01/2024-05-16",
                "131 casualty killed_or_injured 2023-01-01/2023-12-31",
            ],
        ),
        # work announced
        (
            "From June 1 to October 31 six teams will work there. The plan is 40 hectares of mined land.",
            ["40 land_area planned 2024-06-01/2024-10-31"],
        ),
        (
            "In the first six months the teams will clear 40 hectares. In the second half the teams will clear 30"
            " hectares.",
            ["40 land_area planned 2024-01-01/2024-06-30", "30 land_area planned 2024-07-01/2024-12-31"],
        ),
        (
            "The teams will clear 40 hectares by the end of 2025. Another nine hectares may be cleared within the same"
            " term.",
            ["40 land_area planned 2024-05-16/2025-12-31", "9 land_area planned 2024-05-16/2025-12-31"],
        ),
        # stocks counted on one day
        (
            "It had 65 known minefields on its list at the end of 2022, 18 square kilometres altogether.",
            ["65 hazardous_area remaining 2022-12-31/2022-12-31", "18 land_area remaining 2022-12-31/2022-12-31"],
        ),
        # the year in which devices were made
        (
            "In Gao they found 28 mines of 2021 manufacture in March 2023.",
            ["28 mine found 2023-03-01/2023-03-31"],
        ),
        # a rank is no time to go on with
        (
            "A mine killed a miller on Monday. It is the third mine death this spring. Sappers have since lifted five"
            " mines there.",
            [
                "1 casualty killed 2024-05-13/2024-05-13",
                "3 casualty killed 2024-03-01/2024-05-16",
                "5 mine cleared 2024-05-13/2024-05-16",
            ],
        ),
        # what somebody remembers is not of the report's time
        (
            'In 2023 nine people were hurt by mines. "Two herders were killed by a mine when we were little," the'
            " miller said.",
            ["9 casualty injured 2023-01-01/2023-12-31", "2 casualty killed"],
        ),
        (
            'Teams lifted 60 mines in 2023. "As a girl I saw two goatherds killed by a mine," the nurse said.',
            ["60 mine cleared 2023-01-01/2023-12-31", "2 casualty killed"],
        ),
        # when accidents were, and how old devices are
        (
            "The last mine accident, which hurt four deminers, dates from May 2019.",
            ["4 casualty injured 2019-05-01/2019-05-31"],
        ),
        (
            "The 13 known victims of mines there date from 2009 and 2010.",
            ["13 casualty killed_or_injured 2009-01-01/2010-12-31"],
        ),
        ("The 120 mines found date from 1982.", ["120 mine found"]),
        # the day of the clause right before a semicolon
        (
            "On 3 May two millers were hurt by a mine, and on 8 May a truck drove over another; nobody was killed.",
            ["2 casualty injured 2024-05-03/2024-05-03", "0 casualty killed 2024-05-08/2024-05-08"],
        ),
        (
            "A mine hurt two millers on 3 May; nobody was killed.",
            ["2 casualty injured 2024-05-03/2024-05-03", "0 casualty killed 2024-05-03/2024-05-03"],
        ),
        # a part of a stretch of time is not the period that is meant
        (
            "Since 2018 the teams have cleared 30 hectares. In 2020 alone, 12 mines were lifted. Two deminers were hurt"
            " over that period.",
            [
                "30 land_area cleared 2018-01-01/2024-05-16",
                "12 mine cleared 2020-01-01/2020-12-31",
                "2 casualty injured 2018-01-01/2024-05-16",
            ],
        ),
        (
            "In 2022 the teams cleared 30 hectares. In 2023, 12 mines were lifted. Two deminers were hurt over that"
            " period.",
            [
                "30 land_area cleared 2022-01-01/2022-12-31",
                "12 mine cleared 2023-01-01/2023-12-31",
                "2 casualty injured 2023-01-01/2023-12-31",
            ],
        ),
        # the month of a bulletin
        (
            "The agency's March figures show 18 hectares cleared, and 12 mines were lifted by its February bulletin.",
            ["18 land_area cleared 2024-03-01/2024-03-31", "12 mine cleared 2024-02-01/2024-02-29"],
        ),
        (
            "According to the agency's March bulletin, 12 people have been killed by mines this year.",
            ["12 casualty killed 2024-01-01/2024-05-16"],
        ),
        ("In its March report the centre said that 30 mines had been lifted.", ["30 mine cleared"]),
        # from a decade to a year
        ("From the 1960s–2022, 3,396 people were killed by mines.", ["3396 casualty killed 1960-01-01/2022-12-31"]),
        ("In the 1990s, 2021 mines were lifted.", ["2021 mine cleared 1990-01-01/1999-12-31"]),
        # the day on which it was told that something had been done
        ("On April 3 we reported that 40 mines had been lifted near Sinjar.", ["40 mine cleared"]),
        ("On April 3 the daily wrote that 40 mines had been lifted near Sinjar.", ["40 mine cleared"]),
        ("On April 3, as the mayor said, 40 mines were lifted.", ["40 mine cleared 2024-04-03/2024-04-03"]),
        # the time in which teams were at work, told without a figure; not that of schools
        (
            "Sappers worked in three districts in March. In Zar they lifted 40 mines.",
            ["40 mine cleared 2024-03-01/2024-03-31"],
        ),
        (
            "Our teams were at work in four villages between 3 and 14 April. In Zar they cleared 12 hectares.",
            ["12 land_area cleared 2024-04-03/2024-04-14"],
        ),
        ("Schools opened in three districts in March. In Zar sappers lifted 40 mines.", ["40 mine cleared"]),
        ("Mine action needs 12 million dollars in 2024. In Zar, sappers lifted 40 mines.", ["40 mine cleared"]),
        # when a part of the victims of a year was hurt
        (
            "In 2023 mines hurt 12 people in Kunar, among them a girl who died near Asadabad on 2 August.",
            ["12 casualty injured 2023-01-01/2023-12-31", "1 casualty killed 2023-08-02/2023-08-02 <1"],
        ),
        (
            "In 2023 mines killed 12 people in Kunar, including two boys who had returned in August.",
            ["12 casualty killed 2023-01-01/2023-12-31", "2 casualty killed 2023-01-01/2023-12-31 <1"],
        ),
        # those who were counted last
        (
            "Counting those of Monday, 34 deminers have been killed by mines since 1992.",
            ["34 casualty killed 1992-01-01/2024-05-16"],
        ),
        (
            "Including Monday's accident, 19 people have been wounded by mines since 2020.",
            ["19 casualty injured 2020-01-01/2024-05-16"],
        ),
        # a row is of the time of the report, not of the day of one accident
        (
            "In the first quarter of 2024 mines hurt 90 people. On March 12 a mine hurt a man in Zar.\n"
            "Herat: 24 accidents, 33 casualties\nKunar: 12 accidents, 14 casualties",
            [
                "90 casualty injured 2024-01-01/2024-03-31",
                "1 casualty injured 2024-03-12/2024-03-12",
                "24 incident - 2024-01-01/2024-03-31",
                "33 casualty killed_or_injured 2024-01-01/2024-03-31",
                "12 incident - 2024-01-01/2024-03-31",
                "14 casualty killed_or_injured 2024-01-01/2024-03-31",
            ],
        ),
        (
            "On March 12 mines went off in two districts.\nHerat: 3 accidents, 4 casualties\n"
            "Kunar: 2 accidents, 5 casualties",
            [
                "3 incident - 2024-03-12/2024-03-12",
                "4 casualty killed_or_injured 2024-03-12/2024-03-12",
                "2 incident - 2024-03-12/2024-03-12",
                "5 casualty killed_or_injured 2024-03-12/2024-03-12",
            ],
        ),
        # from the end of a war to a day of the year of writing
        (
            "From the end of the 44-day war to May 10, 403 people were hurt by mines.",
            ["403 casualty injured 2020-11-10/2024-05-10"],
        ),
        (
            "Between the end of the 44-day war and 1 April, 403 people were hurt by mines.",
            ["403 casualty injured 2020-11-10/2024-04-01"],
        ),
    ],
)
def test_times(extractor: Extractor, text: str, expected: list[str]) -> None:
    """Figures with the days that they are of."""
    assert told(extractor, f"{SUBJECT} {text}", days=True) == expected
