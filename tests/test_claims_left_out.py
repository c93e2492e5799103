"""What lists, bulletins and answers leave out: verbs that are told once, nouns that are told before."""

from __future__ import annotations

import pytest
from claim_rows import SUBJECT, told

from minewire import Extractor

_ROWS = "• Ganja – 14 anti-personnel and 2 anti-tank mines, 60 UXO; 31,5 ha\n• Barda (together with Zar) – 9 UXO; 8 ha"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # rows by place: the sentence behind or before them tells what was done
        (
            f"The centre sent in its sheet for May.\n\n{_ROWS}\n\nTOTAL: 69 UXO; 39,5 ha\n\nAll of it was destroyed.",
            [
                "14 anti_personnel_mine cleared",
                "2 anti_vehicle_mine cleared",
                "60 unexploded_ordnance cleared <7",
                "31.5 land_area cleared <8",
                "9 unexploded_ordnance cleared <7",
                "8 land_area cleared <8",
                "69 unexploded_ordnance cleared",
                "39.5 land_area cleared",
            ],
        ),
        (
            "ANAMA published the results of its operations in May.\n\nBy districts:\n\n• Ganja – 14 mines; 31,5 ha",
            ["14 mine cleared", "31.5 land_area cleared"],
        ),
        ("ANAMA presented its plan of operations for May.\n\n• Ganja – 14 mines; 31,5 ha", []),
        ("The army listed the posts.\n\n• Ganja – 14 mines; 31,5 ha\n\nAll of it will be removed.", []),
        # the number of other devices, and what they amount to
        (
            "The number of shells found and destroyed went from 40 to 52; that of mines, on the other hand, fell from "
            "12 to nine.",
            [
                "40 explosive_ordnance cleared",
                "52 explosive_ordnance cleared",
                "12 mine cleared",
                "9 mine cleared",
            ],
        ),
        ("The cost of a minefield was 900 manats and that of mines reached 12.", []),
        (
            "In May 40 mines were destroyed. Shells amounted to 312 pieces, as against 290 in April.",
            ["40 mine cleared", "312 explosive_ordnance cleared", "290 explosive_ordnance cleared"],
        ),
        ("Deaths from shells amounted to 12.", ["12 casualty killed"]),
        ("The number of minefields found and cleared rose to 40.", ["40 hazardous_area cleared"]),
        # land told before, whatever was told since
        (
            "In May 900 hectares were cleared. Sappers destroyed 40 mines. Ganja and Barda have most of the land: 500 "
            "and 300 hectares respectively.",
            ["900 land_area cleared", "40 mine cleared", "500 land_area cleared", "300 land_area cleared"],
        ),
        # more of a plan
        (
            "The contract foresees the clearance of 900 hectares in Ganja. Another 40 hectares may be added by May.",
            ["900 land_area planned", "40 land_area planned"],
        ),
        (
            "In May 900 hectares were cleared. Another 40 hectares may be added to the park.",
            ["900 land_area cleared"],
        ),
        # the next subject, its verb left out
        (
            "In May the army cleared 900 hectares and four private companies, 400.",
            ["900 land_area cleared", "400 land_area cleared"],
        ),
        (
            "In May the army cleared 900 hectares and two private companies 40.",
            ["900 land_area cleared", "40 land_area cleared"],
        ),
        # the next victims, their verb left out
        (
            "Two brothers were wounded by mines in a field outside Barda and, on 9 May, two soldiers in Ganja.",
            ["2 casualty injured", "2 casualty injured"],
        ),
        ("A driver was killed by a mine at Barda and a shepherd in Ganja.", ["1 casualty killed", "1 casualty killed"]),
        ("A driver was killed by a mine at Barda and a shepherd in Ganja heard it.", ["1 casualty killed"]),
        ("A driver was killed by a mine at Barda and two soldiers in Ganja were thanked.", ["1 casualty killed"]),
        (
            "A girl was hurt by a mine in Barda when she visited an aunt and two friends in Ganja.",
            ["1 casualty injured"],
        ),
        ("A girl was hurt by a mine in Barda and a doctor in Ganja, Ali Hasan, treated her.", ["1 casualty injured"]),
        # victims told apart one by one
        (
            "Mines killed seven people. Five of them were herders; the other two were a soldier and a nurse.",
            [
                "7 casualty killed",
                "5 casualty killed <1",
                "2 casualty killed <1",
                "1 casualty killed <3",
                "1 casualty killed <3",
            ],
        ),
        (
            "Mines killed 12 people and crippled 31. Four of the crippled were women.",
            ["12 casualty killed", "31 casualty injured", "4 casualty injured <2"],
        ),
        (
            "Yet out of 3,100 our citizens whom mines have killed, 290 were children.",
            ["3100 casualty killed", "290 casualty killed <1"],
        ),
        ("Two cattle-breeders lost lives in a mine explosion.", ["2 casualty killed"]),
        ("Elnur, a fellow of 24, lost his heel on a mine.", ["1 casualty injured"]),
        # nobody
        ("Old mines blew up in the fire, but no one suffered from that.", ["0 casualty killed_or_injured"]),
        ("Old mines blew up in the fire. Nobody suffered in the explosion.", ["0 casualty killed_or_injured"]),
        ("Mines lie there, and 12 villages suffered from it.", []),
        ("– Has anybody been hurt by a mine since March?\n\n– In my team nobody.", ["0 casualty injured"]),
        ("– Have any sappers been killed by mines?\n\n– Two in another team.", ["2 casualty killed"]),
        ("– Has anyone been hurt by mines?\n\n– Our team is 12.", []),
        # years of a plan
        (
            "Some 900 hectares are still mined: 100 will be cleared this year, 200 next year and 300 in 2028.",
            [
                "900 land_area remaining",
                "100 land_area planned <1",
                "200 land_area planned <1",
                "300 land_area planned <1",
            ],
        ),
        ("Our planning department knows of 900 hectares still to be checked.", ["900 land_area remaining"]),
        ("We will need ten years for the remaining 900 hectares.", ["900 land_area remaining"]),
        # nothing found
        (
            "In May sappers cleared 40 hectares. No item was found near the spring.",
            ["40 land_area cleared", "0 explosive_ordnance found"],
        ),
        ("In May sappers cleared 40 hectares. No item was on the list.", ["40 land_area cleared"]),
        # other causes set beside mines, and a crash on the way to hospital
        (
            "Mine victims are many. The figure for the country: 9 dead, 25 injured and, by contrast, 312 dead in road "
            "crashes.",
            ["9 casualty killed", "25 casualty injured"],
        ),
        (
            "On the new road there were eleven traffic accidents, with three deaths, but not one mine explosion.",
            ["0 incident -"],
        ),
        (
            "An ambulance collided with a lorry. It was bringing to Ganja a farmer wounded by a mine. Its driver and a "
            "nurse were killed.",
            ["1 casualty injured"],
        ),
        # those in hospital are alive
        ("Two patients had been blown up by a mine in Barda.", ["2 casualty injured"]),
        ("Two men who had been blown up by a mine were taken to hospital.", ["2 casualty injured"]),
        ("Two men who had been blown up by a mine were buried.", ["2 casualty killed_or_injured"]),
        (
            "A mine hurt three deminers. One, whose leg had to be taken off, is in Ganja.",
            ["3 casualty injured", "1 casualty injured"],
        ),
        # a toll set right by its rank
        (
            "A mine killed one and wounded five. The ministry later raised the second figure to six.",
            ["1 casualty killed", "5 casualty injured", "6 casualty injured"],
        ),
        (
            "A mine killed one and wounded five. The ministry later raised the first figure to two.",
            ["1 casualty killed", "5 casualty injured", "2 casualty killed"],
        ),
        # figures of another time, in the order of a whole and its parts
        (
            "Since 2020, 399 people have fallen victim: 70 died, 329 were hurt. A year ago the respective numbers were "
            "382, 68 and 314.",
            [
                "399 casualty killed_or_injured",
                "70 casualty killed <1",
                "329 casualty injured <1",
                "382 casualty killed_or_injured",
                "68 casualty killed <4",
                "314 casualty injured <4",
            ],
        ),
        # what a clause behind 'that' divides
        (
            "He told the forum that out of 900 hectares of suspected land, 198 had been cleared.",
            ["900 land_area remaining", "198 land_area cleared <1"],
        ),
        # where accidents happened
        (
            "In 2023 there were four mine explosions, three on footpaths and one on a road.",
            ["4 incident -", "3 incident - <1", "1 incident - <1"],
        ),
        (
            "In 2023 there were nine mine explosions, three on footpaths and one on a road.",
            ["9 incident -"],
        ),
        # injuries that somebody got, and who only says so
        (
            "A mine blew up a tractor; three workers got injuries of any kind, the Prosecutor General's Office said.",
            ["3 casualty injured"],
        ),
        # further questions
        (
            "– How much land have you cleared?\n\n– By hand 31 hectares.\n\n– And how many mines?\n\n"
            "– Anti-personnel, 412. Anti-tank, only nine.",
            ["31 land_area cleared", "412 anti_personnel_mine cleared", "9 anti_vehicle_mine cleared"],
        ),
        ("One of our guys lost two toes on a mine in April.", ["1 casualty injured"]),
        # other words for the work
        (
            "We had 900 hectares suspected, and since May we have managed to clean 153.",
            ["900 land_area remaining", "153 land_area cleared"],
        ),
        ("We lifted 90 mines there. Then the dogs showed us 41 more.", ["90 mine cleared", "41 mine found"]),
    ],
)
def test_left_out(extractor: Extractor, text: str, expected: list[str]) -> None:
    """Figures whose verb, noun or owner stands elsewhere."""
    assert told(extractor, f"{SUBJECT}\n\n{text}") == expected
