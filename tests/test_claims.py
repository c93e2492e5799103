"""Claims of several kinds in one text, facts told twice, and what the rules may ask for."""

from __future__ import annotations

import ast
import importlib
import pkgutil

import pytest
from claim_rows import PUBLISHED, SUBJECT, told

import minewire.resolve.claims as claims
from minewire import Article, Extractor
from minewire.resolve.claims.view import View


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a plan opens a list: its rows are planned; a part of what is no claim is none
        (
            "The landmine team is to achieve by 2026:\n\n• 90 hectares cleared\n• 300 mines destroyed\n"
            "• 50 jobs, 22 of them for widows\n\nResults so far:\n\n• 12 hectares cleared",
            ["90 land_area planned", "300 mine planned", "12 land_area cleared"],
        ),
        (
            "Our targets for landmines are: 60 hectares of land cleared; 400 mines destroyed.",
            ["60 land_area planned", "400 mine planned"],
        ),
        # rows of places or times under a head that says what they count
        (
            "Mine deaths in the provinces: nine in Moxico, four in Bié and two in Huambo.",
            ["9 casualty killed", "4 casualty killed", "2 casualty killed"],
        ),
        ("Cleared of mines: 77 ha in Tartar, 14.5 ha in Shusha.", ["77 land_area cleared", "14.5 land_area cleared"]),
        ("Mines, May 2023: 31 defused in Izium, 18 in Lyman.", ["31 mine cleared", "18 mine cleared"]),
        (
            "The region's mine victims: 12 in 2022, 15 in 2023.",
            ["12 casualty killed_or_injured", "15 casualty killed_or_injured"],
        ),
        ("Minefields left: Aghdam 14, Fuzuli 20", ["14 hazardous_area remaining", "20 hazardous_area remaining"]),
        ("Landmines found last week:\nAghdam – 31\nFuzuli – 12", ["31 mine found", "12 mine found"]),
        ("Landmine prices: Aghdam 31, Fuzuli 12", []),
        ("Landmine victims' ages: 14 in May, 20 in June", []),
        ("Staff of the landmine centre: Aghdam 31, Fuzuli 12", []),
        ("Deaths from shelling in May: Kherson five, Odesa two. Landmines are another danger.", []),
        # devices in a list behind land, none of a kind among them; remnants; rows of a list by kind
        (
            "Landmines: they cleared 9 hectares, 71 anti-tank mines, no anti-personnel mines and 30 other remnants.",
            [
                "9 land_area cleared",
                "71 anti_vehicle_mine cleared",
                "0 anti_personnel_mine cleared",
                "30 explosive_ordnance cleared",
            ],
        ),
        ("Demining goes on: no anti-tank mines were cleared in May.", []),
        (
            "Sappers removed 60 anti-personnel mines and 21 shells.\n\nBy company:\n\n"
            "Alpha: 40 anti-personnel mines, 15 shells\nBeta: 20 anti-personnel mines, 6 shells",
            [
                "60 anti_personnel_mine cleared",
                "21 explosive_ordnance cleared",
                "40 anti_personnel_mine cleared <1",
                "15 explosive_ordnance cleared <2",
                "20 anti_personnel_mine cleared <1",
                "6 explosive_ordnance cleared <2",
            ],
        ),
        # the figures of another time for a list told before; victims of two outcomes told together
        (
            "Teams lifted 41 landmines, 7 booby traps and 190 shells. Their dogs had a day off. It rained.\n\n"
            "In May the comparable figures stood at 30, 9 and 204.",
            [
                "41 mine cleared",
                "7 booby_trap cleared",
                "190 explosive_ordnance cleared",
                "30 mine cleared",
                "9 booby_trap cleared",
                "204 explosive_ordnance cleared",
            ],
        ),
        (
            "Landmines have had 9,400 victims since 1975. Last year they killed 11 people and maimed 26; "
            "fourteen of the victims were girls.",
            [
                "9400 casualty killed_or_injured",
                "11 casualty killed",
                "26 casualty injured",
                "14 casualty killed_or_injured",
            ],
        ),
        # differences, rates, what points back, what a count of something else has of its own
        (
            "Mines hurt 12 people, three more than in May. The annual toll has dropped from several thousand to "
            "fewer than 100. Two people died in the previous three. Sixty countries have mines; 33 of them are poor.",
            ["12 casualty injured", "2 casualty killed"],
        ),
        (
            "Landmine teams dealt with 412 shells. Some 20 million landmines are scattered around the country.",
            ["412 explosive_ordnance cleared", "2e+07 mine remaining"],
        ),
        (
            "Mines killed or hurt 32 people: 27 were killed (20 adults and 7 children) and 5 wounded (4 adults).",
            [
                "32 casualty killed_or_injured",
                "27 casualty killed <1",
                "20 casualty killed <2",
                "7 casualty killed <2",
                "5 casualty injured <1",
                "4 casualty injured <5",
            ],
        ),
        (
            "Landmines remain. In Kharkiv region the mined area is 10,800 sq km. Mykolaiv region has 4,100.",
            ["10800 land_area remaining", "4100 land_area remaining"],
        ),
        # ages, years and small numbers that are no figures; a verb that nothing is known of
        (
            "A man was killed by a landmine. Two passengers, 43 and 55, are in hospital. HALO cleared 9.2 million "
            "square metres of minefields; four remain. Some 1,241 were hurt by mines in 1991 and 2023 of whom 3 died.",
            ["1 casualty killed", "2 casualty injured", "9.2e+06 land_area cleared", "1241 casualty injured"],
        ),
        (
            "ANAMA cleared 4,217 hectares. Some 11,667 hectares, a tenth of the land, are considered contaminated. "
            "Another 300 hectares, a tenth of it, were ploughed.",
            ["4217 land_area cleared", "11667 land_area remaining"],
        ),
        (
            "Landmines caused 382 casualties. Of the 312 injured, 173 were military.",
            ["382 casualty killed_or_injured", "312 casualty injured", "173 casualty injured <2"],
        ),
        (
            "The army left 700 landmines in the hills. Deminers cleared 31 hectares of vineyards and 12 of pasture.",
            ["700 mine remaining", "31 land_area cleared", "12 land_area cleared"],
        ),
        (
            "Last year they cleared 40 hectares and found 12 landmines. This year they plan to release 70.",
            ["40 land_area cleared", "12 mine found", "70 land_area planned"],
        ),
        (
            "In May deminers lifted 90 shells and cleared 7 hectares. "
            "A year before, the figures were 60 items and 5 hectares.",
            [
                "90 explosive_ordnance cleared",
                "7 land_area cleared",
                "60 explosive_ordnance cleared",
                "5 land_area cleared",
            ],
        ),
        ("The maps show 120 landmines in 8 minefields.", ["120 mine remaining", "8 hazardous_area remaining"]),
        (
            "In May we found 34 mines and cleared 612 hectares. In April we reported 61 mines and 812 hectares.",
            ["34 mine found", "612 land_area cleared", "61 mine found", "812 land_area cleared"],
        ),
        # words that lost the space between them
        (
            "Thesappers found 61 landmines and 43 UXOin thevillage; five of themwere hurt by landmines.",
            ["61 mine found", "43 unexploded_ordnance found", "5 casualty injured"],
        ),
        ("A scrap dealer and two hikers were injured by a landmine.", ["1 casualty injured", "2 casualty injured"]),
        # what was planned is only the number before it; land is given back
        (
            "They cleared 23 hectares, more than the 22 planned, and they destroyed 96 landmines.",
            ["23 land_area cleared", "22 land_area planned", "96 mine cleared"],
        ),
        (
            "They destroyed 96 landmines and handed 18 hectares back to those who farm there.",
            ["96 mine cleared", "18 land_area released"],
        ),
        # what a clause divides is no claim of its own
        ("Of the 806 landmines, 614 have been destroyed.", ["614 mine cleared"]),
        ("Of 86 minefields with landmines, 14 are still to be cleared.", ["14 hazardous_area remaining"]),
        # work as a subject, and where mines are known to be still
        ("Clearing 300 hectares of mined land will take years.", ["300 land_area planned"]),
        (
            "He told MPs that clearing the 300 hectares of minefields along the dam, where both sides laid 40 mines, "
            "would take until 2031.",
            ["300 land_area planned", "40 mine laid"],
        ),
        (
            "Demining the remaining 30 hectares of minefields near Zar, which lie by the river, may take five years.",
            ["30 land_area remaining"],
        ),
        ("Clearing 300 hectares of minefields, which took years, cost 5 million.", ["300 land_area cleared"]),
        ("Removing the remaining 40 mines is dangerous work.", ["40 mine remaining"]),
        ("Destroying the remaining 40 mines took six months.", ["40 mine cleared"]),
        (
            "Chad is among the most heavily mined countries, with an estimated two million landmines.",
            ["2e+06 mine remaining"],
        ),
        (
            "The total number of items destroyed since May has reached 310 unexploded munitions and 12 mines.",
            ["310 unexploded_ordnance cleared", "12 mine cleared"],
        ),
        ("The mined area is 57 million 378 thousand and 865 square metres.", ["5.73789e+07 land_area remaining"]),
        # victims and what they are victims of
        (
            "Mines injured some 500 people, including 300 deaths.",
            ["500 casualty killed_or_injured", "300 casualty killed <1"],
        ),
        ("Mines killed 900 people, including 60 victims in May.", ["900 casualty killed", "60 casualty killed <1"]),
        (
            "A mine killed 80 people and wounded 93. Half of all casualties were civilians, while 30 were soldiers.",
            ["80 casualty killed", "93 casualty injured", "30 casualty killed_or_injured"],
        ),
        (
            "A mine killed two men. One of the deceased died on the spot, while the other succumbed to his wounds.",
            ["2 casualty killed"],
        ),
        ("The bus was carrying 21 people when it hit a mine and most of them died.", []),
        ("One jawan of 197 Battalion was injured by a mine.", ["1 casualty injured"]),
        (
            "Mines hurt ten people, including a 14-year-old boy. A 14-year-old lost a leg when he stepped on a mine.",
            ["10 casualty injured", "1 casualty injured <1"],
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
            "Teams released 5 hectares, against 8.5 hectares planned for May, and destroyed 168 mines.",
            ["5 land_area released", "8.5 land_area planned", "168 mine cleared"],
        ),
        (
            "They cleared 40 hectares, among them 23 minefields containing 330 shells and 40 mines.",
            ["40 land_area cleared", "23 hazardous_area cleared", "330 explosive_ordnance cleared", "40 mine cleared"],
        ),
        (
            "They cleared 12 hectares of land near Hays containing 300 mines.",
            ["12 land_area cleared", "300 mine cleared"],
        ),
        (
            "Mines killed two men in Hays. 12 hectares of forest and fields, demined in April, will be ploughed.",
            ["2 casualty killed", "12 land_area cleared"],
        ),
        ("They removed 31 mines over 210 hectares of pasture.", ["31 mine cleared", "210 land_area cleared"]),
        (
            "Sappers cleared 22 minefields halfway up the slope and destroyed 140 mines offshore.",
            ["22 hazardous_area cleared", "140 mine cleared"],
        ),
        (
            "Sappers work here. The ministry has ordered 503 hectares to be cleared in 2024. A mine killed nine.",
            ["503 land_area planned", "9 casualty killed"],
        ),
        (
            "Sappers work here. They cleared 310.000 square metres. There were no mine-related accidents; mines hurt "
            "both herders and guards.",
            ["310000 land_area cleared", "0 incident -"],
        ),
        (
            "Sappers work here. They lifted 4 pieces of mine fuses. In 2023 they cleared 12 hectares, 3 "
            "more compared to 2022.",
            ["4 explosive_ordnance cleared", "12 land_area cleared"],
        ),
        (
            "Sappers work here. They cleared 12 minefields. These fields contained 301 mines and 40 shells.",
            ["12 hazardous_area cleared", "301 mine cleared", "40 explosive_ordnance cleared"],
        ),
        (
            "Sappers work here. They met their target and cleared 70 hectares. The 310 remaining mines are not marked.",
            ["70 land_area cleared", "310 mine remaining"],
        ),
        (
            "Three gold miners were killed when their lorry hit a landmine. Sappers removed 14 mines.",
            ["3 casualty killed", "14 mine cleared"],
        ),
        (
            "Sappers removed 128 anti-personnel mines from a plot of just 1.7 hectares.",
            ["128 anti_personnel_mine cleared", "1.7 land_area cleared"],
        ),
        (
            "As of Friday 24 hectares were done and 31 mines withdrawn from the ground.",
            ["24 land_area cleared", "31 mine cleared"],
        ),
        (
            "The crews lifted 12 mines in May, handing back 31 hectares to rice growers.",
            ["12 mine cleared", "31 land_area released"],
        ),
        (
            "The engineers' report lists 94 minefields with 61,400 mines.",
            ["94 hazardous_area remaining", "61400 mine remaining"],
        ),
        (
            "They released 59 hectares, short of the 80 that had been planned, and destroyed 214 mines.",
            ["59 land_area released", "214 mine cleared"],
        ),
        ("A mine went off. Forty of the animals died as well.", []),
        (
            "A man died when a booby trap blew up. The army defused 61 such devices.",
            ["1 casualty killed", "61 booby_trap cleared"],
        ),
        (
            "Cleared in the week: 213 anti-personnel mines; 41 anti-tank mines; 1,412 hectares.",
            ["213 anti_personnel_mine cleared", "41 anti_vehicle_mine cleared", "1412 land_area cleared"],
        ),
        (
            "Last week crews cleared 893 hectares. The haul: 61 anti-tank mines and 1,208 shells.",
            ["893 land_area cleared", "61 anti_vehicle_mine cleared", "1208 explosive_ordnance cleared"],
        ),
        (
            "The find takes to 502,317 the number of devices lifted since 2018, while 67 hectares have become safe.",
            ["502317 explosive_ordnance cleared", "67 land_area cleared"],
        ),
        (
            "The ministry put the land cleared at 271 sq km and the devices destroyed at 26,000.",
            ["271 land_area cleared", "26000 explosive_ordnance cleared"],
        ),
        (
            "A boy was hurt by a mine. A load of shells, dozens of them, was found near Kaya.",
            ["1 casualty injured", "24..None explosive_ordnance found"],
        ),
        (
            "Cleared in a week: Fuzuli – AP mines 8, UXO 96, hectares 377.",
            ["8 anti_personnel_mine cleared", "96 unexploded_ordnance cleared", "377 land_area cleared"],
        ),
        ("Last week the teams surveyed 12 hectares and recorded 40 mines.", ["12 land_area surveyed", "40 mine found"]),
        ("Hectares cleared: 12. Mines lifted: 40.", ["12 land_area cleared", "40 mine cleared"]),
    ],
)
def test_in_mine_news(extractor: Extractor, text: str, expected: list[str]) -> None:
    """What a sentence says in an article whose subject is told."""
    assert told(extractor, f"{SUBJECT} {text}") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what it is compared with stands first
        (
            "Compared with 21 in 2022, there were 34 landmine accidents in Bignona last year.",
            ["21 incident - 2022-01-01/2022-12-31", "34 incident - 2023-01-01/2023-12-31"],
        ),
        (
            "Against 9 hectares in 2022, the team cleared 14 hectares of minefields last year.",
            ["9 land_area cleared 2022-01-01/2022-12-31", "14 land_area cleared 2023-01-01/2023-12-31"],
        ),
        (
            "Against 212 votes, the motion on 40 landmines found in May was lost.",
            ["40 mine found 2024-05-01/2024-05-16"],
        ),
        # changes since a year, beginnings told before, what covers a time, blasts that claim lives on a day
        (
            "In 2020, 90 mines were destroyed in Chad. In Mali 40 mines were destroyed, a 12 per cent rise from 2019.",
            ["90 mine cleared 2020-01-01/2020-12-31", "40 mine cleared 2020-01-01/2020-12-31"],
        ),
        (
            "Since the project's launch in June 2019, 900 mines were lifted. The land cleared since its inception has "
            "reached 75 hectares.",
            ["900 mine cleared 2019-06-01/2024-05-16", "75 land_area cleared 2019-06-01/2024-05-16"],
        ),
        (
            "At least 35 people have been killed by mines. A further 61 have been wounded by mines.\n\nOf the victims, "
            "24 were deminers. The data was recorded between 2 May and 9 June 2023.",
            [
                "35 casualty killed 2023-05-02/2023-06-09",
                "61 casualty injured 2023-05-02/2023-06-09",
                "24 casualty killed_or_injured 2023-05-02/2023-06-09",
            ],
        ),
        ("A mine blast near Kars on Wednesday claimed two lives.", ["2 casualty killed 2024-05-15/2024-05-15"]),
        (
            "Since the re-establishment of the Islamic Emirate, 60 mines have been removed.",
            ["60 mine cleared 2021-08-15/2024-05-16"],
        ),
    ],
)
def test_with_their_days(extractor: Extractor, text: str, expected: list[str]) -> None:
    """The same, with the days of the figures: where none are given, there is no period."""
    assert told(extractor, text, days=True) == expected


def test_a_headline_tells_the_same_fact(extractor: Extractor) -> None:
    text = (
        "Teams clear 300 hectares\n\nDeminers cleared more than 300 hectares in May. Their driver was hurt by a mine."
    )
    text += " The 29-year-old driver is in hospital."
    claims = extractor.extract(Article(text, published=PUBLISHED)).claims
    assert [(claim.text, len(claim.restated)) for claim in claims] == [("300 hectares", 1), ("Their driver", 1)]
    assert claims[1].age_group == "adult"


def test_a_fact_told_twice_is_one_claim(extractor: Extractor) -> None:
    text = "Demining teams cleared 14 hectares in May.\n\nIn May the deminers cleared 14 hectares, ANAMA said."
    claims = extractor.extract(Article(text, published=PUBLISHED)).claims
    assert len(claims) == 1
    assert [mention.text for mention in claims[0].restated] == ["14 hectares"]


def test_rules_ask_only_for_classes_that_the_view_holds(extractor: Extractor) -> None:
    """A question about one unit is no error where the view has no such class: it would be told no for ever."""
    held, unheld = View(extractor.ruleset).sets.keys(), []
    for module in pkgutil.walk_packages(claims.__path__, "minewire.resolve.claims."):
        loaded = importlib.import_module(module.name)
        with open(str(loaded.__file__), encoding="utf-8") as file:
            calls = [node for node in ast.walk(ast.parse(file.read())) if isinstance(node, ast.Call)]
        for call in calls:
            asked = isinstance(call.func, ast.Attribute) and call.func.attr in ("at", "has", "some", "value", "units")
            if not asked or not ast.unparse(call.func.value).endswith("scene"):  # type: ignore[attr-defined]
                continue
            names = {arg.value for arg in call.args if isinstance(arg, ast.Constant) and isinstance(arg.value, str)}
            for arg in call.args:
                if isinstance(arg, ast.Starred) and isinstance(arg.value, ast.Name):
                    known = getattr(loaded, arg.value.id, ())
                    names.update(name for name in known if isinstance(name, str))
            unheld += [f"{module.name}: {name}" for name in names if name not in held and len(name) != len("=,")]
    assert not unheld
