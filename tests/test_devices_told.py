"""Devices as news tells them: shells and bombs disposed of, dug up, laid, gone off; labels, lists, parts."""

from __future__ import annotations

import pytest

from minewire import Extractor
from minewire.records import ArticleRecord
from minewire.text import Article


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor()


def devices(record: ArticleRecord) -> list[str]:
    """Each claim as 'value measure action', with '<n' for a part of the n-th claim."""
    order = {claim.id: number for number, claim in enumerate(record.claims, 1)}
    rows = []
    for claim in record.claims:
        value = f"{claim.value:g}" if claim.value is not None else f"{claim.low}..{claim.high}"
        part = f"<{order[claim.part_of]}" if claim.part_of else None
        rows.append(" ".join(filter(None, (value, claim.measure, claim.action or claim.outcome, part))))
    return rows


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # shells and bombs that are disposed of, dug up or left by a war, in a text without another word of mines
        ("The defusing of six British bombs at Emden cost two million euros.", ["6 unexploded_ordnance cleared"]),
        ("Firefighters defuse 30 bombs weighing 500 kg each", ["30 unexploded_ordnance cleared"]),
        ("The four bombs, each weighing 250 kg, were found in the harbour.",
         ["4 unexploded_ordnance found"]),
        ("Eleven artillery shells from World War I were unearthed near Kobarid.", ["11 explosive_ordnance found"]),
        ("Workers unearthed 14 grenades under the school.", ["14 explosive_ordnance found"]),
        ("Three rusty grenades were found in an attic in Split.", ["3 explosive_ordnance found"]),
        ("Forty aerial bombs from the American war were dismantled in Kampot.", ["40 unexploded_ordnance cleared"]),
        ("Police said 12 grenades were safely detonated.", ["12 explosive_ordnance cleared"]),
        ("The army disposed of 40 mortar shells and 12 rockets.",
         ["40 explosive_ordnance cleared", "12 explosive_ordnance cleared"]),
        ("They removed the fuzes from two 500-pound bombs in Emden.", ["2 unexploded_ordnance cleared"]),
        ("The démineurs gathered 900 shells in the Somme.", ["900 explosive_ordnance cleared"]),
        ("Police recovered and destroyed six pipe bombs.", ["6 improvised_explosive_device cleared"]),
        ("Two 152-mm shells were found near the well.", ["2 explosive_ordnance found"]),
        ("The team marked the spot where one TM-62 lay and blew it up.", ["1 anti_vehicle_mine cleared"]),
        ("Two POM-3s were scattered over the village.", ["2 anti_personnel_mine laid"]),
        ("Archaeologists unearthed 400 shells and two pots in the cave.", []),
        ("The museum shows 12 shells from World War II that were found there.", []),
        ("Talks to defuse the crisis failed and 12 bombs fell on the city.", []),
        ("The deal could defuse tension after 40 rockets were fired at the town.", []),
        ("The company disposed of its 40 shell companies.", []),
        # mines that went off are so many explosions; those set off on purpose are cleared
        ("Four landmines exploded near Zar.", ["4 incident"]),
        ("Six roadside bombs went off along the road.", ["6 incident"]),
        ("Five IEDs exploded in May, and 12 were defused.",
         ["5 incident", "12 improvised_explosive_device cleared"]),
        ("Three anti-tank mines blew up under the tractor.", ["3 incident"]),
        ("The flood washed many mines downstream, and at least five exploded on the banks.", ["5 incident"]),
        ("Police detonated five roadside bombs.", ["5 improvised_explosive_device cleared"]),
        ("Five landmines found in Zar were detonated.", ["5 mine cleared"]),
        ("One landmine exploded under the bus.", []),
        # others behind devices are devices, where no word tells of people
        ("Sappers found 12 landmines, and three others were destroyed later.", ["12 mine found", "3 mine cleared"]),
        ("Sappers destroyed 12 landmines and two others were hurt.", ["12 mine cleared", "2 casualty injured"]),
        ("Troops found six landmines; two others were arrested.", ["6 mine found"]),
        # what hit something was not found; 'demining' may only tell what an office is for
        ("The demining office was hit by four mortar rounds.", []),
        ("A school damaged by three shells was checked by sappers.", []),
        ("The demining office removed 12 landmines.", ["12 mine cleared"]),
        # rows that only name the devices: the sentence behind tells what was done
        ("Mines: 40. Shells: 12. All were destroyed by sappers.", ["40 mine cleared", "12 explosive_ordnance cleared"]),
        ("Landmines: 40. Fuzes: 12. Everything that the team brought out of the shed was blown up.",
         ["40 mine cleared", "12 explosive_ordnance cleared"]),
        ("Mines found: 12.", ["12 mine found"]),
        ("The mine employs 400 people. Mines closed: 12.", []),
        ("There were 14 hand grenades and two anti-tank mines in the shed; all were removed on Sunday.",
         ["14 explosive_ordnance cleared", "2 anti_vehicle_mine cleared"]),
        # verbs parted from their devices
        ("Divers raised 46 mines, among them 30 PROM-1 bounding mines and 12 PMA-3s, from the river.",
         ["46 mine cleared", "30 anti_personnel_mine cleared <1", "12 anti_personnel_mine cleared <1"]),
        ("Two anti-tank mines, found and destroyed on Saturday, had held up work.", ["2 anti_vehicle_mine cleared"]),
        ("Two landmines and a grenade were what the farmer found on Monday.", ["2 mine found"]),
        ("Fewer than 400 mines have been located on the hill since the survey began.", ["400 mine found"]),
        ("Some 300 landmines located in the village worry the mayor.", []),
        ("Sappers removed 60 landmines from Barda and 30 more from Mil.", ["60 mine cleared", "30 mine cleared"]),
        ("Sappers removed 40 munitions: 12 in Barda and 28 in Fuzuli.",
         ["40 explosive_ordnance cleared", "12 explosive_ordnance cleared <1", "28 explosive_ordnance cleared <1"]),
        ("Trucks took the 8,000 landmines out of the depot; they will be destroyed by May.", ["8000 mine planned"]),
        ("Hundreds of PFM-1 “petal” mines were scattered over the town.", ["200..None anti_personnel_mine laid"]),
        ("They discovered 11 claymore mines.", ["11 anti_personnel_mine found"]),
        ("Some 21 out of 30 minefields have yet to be entered.", ["21 hazardous_area remaining"]),
    ],
)  # fmt: skip
def test_devices(extractor: Extractor, text: str, expected: list[str]) -> None:
    assert devices(extractor.extract(Article(text, published="2024-05-16"))) == expected
