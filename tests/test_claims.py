"""Claims of short texts: what is counted, what happened to it, who it was, its whole; and what is no claim."""

from __future__ import annotations

import ast
import importlib
import pkgutil

import pytest

import minewire.resolve.claims as claims
from minewire import Extractor
from minewire.records import ArticleRecord
from minewire.resolve.claims.view import View
from minewire.text import Article

PUBLISHED = "2024-05-16"


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor()


def told(record: ArticleRecord) -> list[str]:
    """Each claim as 'value measure action-or-outcome', with '<n' for a part of the n-th claim."""
    order = {claim.id: number for number, claim in enumerate(record.claims, 1)}
    rows = []
    for claim in record.claims:
        value = claim.value if claim.value is not None else f"{claim.low}..{claim.high}"
        part = f" <{order[claim.part_of]}" if claim.part_of else ""
        rows.append(f"{value:g} {claim.measure} {claim.action or claim.outcome or '-'}{part}" if claim.value is not None
                    else f"{value} {claim.measure} {claim.action or claim.outcome or '-'}{part}")  # fmt: skip
    return rows


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # devices: counted, in containers, sharing a noun, jointly, by model
        ("Sappers found 12 anti-tank mines near Barda.", ["12 anti_vehicle_mine found"]),
        ("They found and destroyed 31 items of unexploded ordnance.", ["31 unexploded_ordnance cleared"]),
        (
            "In May 40 anti-personnel and 7 anti-tank mines were removed.",
            ["40 anti_personnel_mine cleared", "7 anti_vehicle_mine cleared"],
        ),
        ("A total of 512 mines and other explosive devices were defused.", ["512 explosive_ordnance cleared"]),
        ("Deminers lifted 14 PMN-2 from the landmine belt.", ["14 anti_personnel_mine cleared"]),
        ("Some 300 landmines were laid there in 1994.", ["300 mine laid"]),
        ("About 9,000 landmines remain in the ground.", ["9000 mine remaining"]),
        ("The landmine charity plans to destroy 600 shells.", ["600 explosive_ordnance planned"]),
        # what such work began with is cleared; what people merely live with is not
        ("Destruction of the stockpile began on Monday with 750 landmines.", ["750 mine cleared"]),
        ("With some 650 landmines believed to remain there, the pass is closed.", ["650 mine remaining"]),
        ("Three suspected hazardous areas were looked at by survey teams.", ["3 hazardous_area surveyed"]),
        ("She reported the removal last month of 87 landmines.", ["87 mine cleared"]),
        # a crew whose work it is may come to harm, and a kind of grenade is one
        ("Two army engineers were killed by a landmine.", ["2 casualty killed"]),
        ("Three ordnance experts were wounded by a landmine.", ["3 casualty injured"]),
        ("All 19 landmines were safely disposed of.", ["19 mine cleared"]),
        ("Sappers destroyed 27 rifle grenades and 4 landmines.", ["27 explosive_ordnance cleared", "4 mine cleared"]),
        ("Some 2,100 people were registered as victims of landmines.", ["2100 casualty killed_or_injured"]),
        ("As many as 73 people have stepped on or driven over mines.", ["73 casualty killed_or_injured"]),
        # a headline that counts victims and devices: the body tells what became of the devices
        (
            "Two killed in Aghdam, 300 mines in one week\n\nTwo men died from a mine. Sappers found 300 mines.",
            ["2 casualty killed", "300 mine found"],
        ),
        (
            "Mines have killed 84 civilians and wounded 259, among them 11 and 28 children respectively.",
            ["84 casualty killed", "259 casualty injured", "11 casualty killed <1", "28 casualty injured <2"],
        ),
        (
            "Landmines: since January 340 hectares have been cleared, against a target of 580 hectares for 2025.",
            ["340 land_area cleared", "580 land_area planned"],
        ),
        (
            "A landmine killed a boy. Five of her neighbours lost legs there. A girl lost both eyes. "
            "A driver was concussed by a landmine. This year 46 people have come to grief on landmines.",
            [
                "1 casualty killed",
                "5 casualty injured",
                "1 casualty injured",
                "1 casualty injured",
                "46 casualty killed_or_injured",
            ],
        ),
        ("A driver was blown up on a mine and died in hospital.", ["1 casualty killed"]),
        # people told apart behind their total, one more of those told last, nobody
        (
            "A landmine killed five children. The five, three boys and two girls, were cousins.",
            ["5 casualty killed", "3 casualty killed <1", "2 casualty killed <1"],
        ),
        (
            "Four people died when their bus hit a landmine. A pregnant woman was among them.",
            ["4 casualty killed", "1 casualty killed <1"],
        ),
        ("The landmine went off without hurting anyone.", ["0 casualty injured"]),
        ("A landmine killed Ali Hasan, who was nine, and blew up a shed.", ["1 casualty killed"]),
        (
            "Landmines injured 94 people: 51 civilians and 43 soldiers. Fourteen of the civilians were minors.",
            ["94 casualty injured", "51 casualty injured <1", "43 casualty injured <1", "14 casualty injured <2"],
        ),
        (
            "Nearly 400 people fell victim to landmines: 70 were killed and 323 injured.",
            ["400 casualty killed_or_injured", "70 casualty killed <1", "323 casualty injured <1"],
        ),
        (
            "A farmer, 40, from Zar, a woman of his village and two children were hurt by a landmine.",
            ["1 casualty injured", "1 casualty injured", "2 casualty injured"],
        ),
        ("Of the 61 people hit by landmines, 24 died.", ["61 casualty killed_or_injured", "24 casualty killed <1"]),
        (
            "Three people, one of whom is a minor, were hurt by a landmine.",
            ["3 casualty injured", "1 casualty injured <1"],
        ),
        ("A landmine killed two brothers. The younger boy died at the scene.", ["2 casualty killed"]),
        (
            "A landmine killed five children and hurt four. The injured, including two girls, are in hospital.",
            ["5 casualty killed", "4 casualty injured", "2 casualty injured <2"],
        ),
        (
            "Unexploded shells were responsible for 27 casualties and landmines for 12.",
            ["27 casualty killed_or_injured", "12 casualty killed_or_injured"],
        ),
        ("She is one of more than 1,700 people who were injured by landmines.", ["1700 casualty injured"]),
        (
            "A landmine killed a deminer. The deceased was identified as Ali Hasan, a 32-year-old father of two.",
            ["1 casualty killed"],
        ),
        (
            "A landmine killed a captain. Militants attacked a checkpoint, killing five policemen.",
            ["1 casualty killed"],
        ),
        ("A woman was hit by splinters of a landmine.", ["1 casualty injured"]),
        ("A farmer stepped on a landmine. Neighbours came, but he bled to death.", ["1 casualty killed"]),
        ("A driver was blown up on a Russian mine. The man was hospitalised.", ["1 casualty injured"]),
        ("An officer was blown up on a landmine and lost his leg.", ["1 casualty injured"]),
        ("Landmines lie in the fields. One of them killed a trader.", ["1 casualty killed"]),
        ("Two men standing in the street were lightly wounded by a landmine.", ["2 casualty injured"]),
        (
            "Two brothers, Saad and Hazim Qassim, died from a landmine. Their cousin Dakhil was lightly wounded.",
            ["2 casualty killed", "1 casualty injured"],
        ),
        ("It was the third landmine blast on that road in two months.", ["3 incident -"]),
        ("A landmine took my uncle that autumn.", ["1 casualty killed"]),
        ("On Friday, 19-year-old Ali Hasan walked on a landmine and was killed.", ["1 casualty killed"]),
        (
            "Landmines killed 90 people and injured 3. Zar had 47 of the deaths.",
            ["90 casualty killed", "3 casualty injured", "47 casualty killed <1"],
        ),
        ("Two million children are at risk of being killed by landmines.", []),
        ("Two villagers found them dead beside the crater of a landmine.", []),
        ("Sappers have worked there without a single mine accident.", ["0 incident -"]),
        ("A landmine killed a captain. Security forces killed six militants.", ["1 casualty killed"]),
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
        # numbers that leave their noun out, each with a place of its own
        (
            "In 2023 landmines cost Aghdam district eight lives and Fuzuli district five.",
            ["8 casualty killed", "5 casualty killed"],
        ),
        ("The sappers of the landmine unit in Aghdam were 14 and nine were women.", []),
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
        # a name with what its bearer was is one victim
        (
            "The landmine killed Omar Hadid, one of our oldest drivers, and wounded a cook.",
            ["1 casualty killed", "1 casualty injured"],
        ),
        (
            "Omar Hadid, 52, a shepherd from Zar, climbed over the wall after a goat and stepped on a landmine, "
            "which tore off his left foot. His niece, who ran to him, got fragments in the leg.",
            ["1 casualty injured", "1 casualty injured"],
        ),
        ("Omar Hadid, 52, a shepherd, said his son had walked in and stepped on a landmine.", []),
        # what is more to lift; papers on mines; a place's share of the haul
        ("The company has 70 landmines more to remove along the canal.", ["70 mine remaining"]),
        ("The other side has turned over paperwork on 9,000 landmines.", ["9000 mine remaining"]),
        ("Sappers lifted 40 landmines more to remove the threat.", ["40 mine cleared"]),
        (
            "The crews disarmed 580 landmines and shells.\n\nThe haul was as follows: 410 shells and 170 mines. "
            "Barda alone yielded 233 pieces.",
            [
                "580 explosive_ordnance cleared",
                "410 explosive_ordnance cleared <1",
                "170 mine cleared <1",
                "233 explosive_ordnance cleared",
            ],
        ),
        # people whom mines took; those hurt for life; devices of one's own making; states in a row
        (
            "Landmines have taken from us 17 comrades, two of them medics.",
            ["17 casualty killed", "2 casualty killed <1"],
        ),
        ("Landmines robbed the unit of six of its best drivers.", ["6 casualty killed"]),
        ("The landmine taskforce took six drivers from the unit.", []),
        (
            "Landmines killed four herders and left no fewer than 15 with severe handicaps.",
            ["4 casualty killed", "15 casualty injured"],
        ),
        ("The landmine blast left three blind and seven with burns.", ["3 casualty injured", "7 casualty injured"]),
        ("The landmine team left three blind alleys open.", []),
        ("Landmines litter it: they planted 30 devices of their own manufacture.", ["30 improvised_mine laid"]),
        (
            "Landmines had 611 victims: Sagaing had 356, Shan State 171 and Kayah 84.",
            [
                "611 casualty killed_or_injured",
                "356 casualty killed_or_injured <1",
                "171 casualty killed_or_injured <1",
                "84 casualty killed_or_injured <1",
            ],
        ),
        ("Thirty of those 44 farmers lost a foot to a landmine.", ["30 casualty injured"]),
        (
            "A sapper died when a landmine exploded; two of his teammates were burnt.",
            ["1 casualty killed", "2 casualty injured"],
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
        # lists by place whose nouns are told once
        (
            "They found 70 mines and 610 shells: Barda - 25 mines and 300 shells; Agdam - 40 and 210; Terter - 5, 100.",
            [
                "70 mine found",
                "610 explosive_ordnance found",
                "25 mine found <1",
                "300 explosive_ordnance found <2",
                "40 mine found <1",
                "210 explosive_ordnance found <2",
                "5 mine found <1",
                "100 explosive_ordnance found <2",
            ],
        ),
        (
            "Mines killed 5 and injured 11 people in Herat, 3 and 7 in Kunduz.",
            ["5 casualty killed", "11 casualty injured", "3 casualty killed", "7 casualty injured"],
        ),
        (
            "They found 20 mines and 30 shells in Fuzuli, while in Lachin 5 and 6 men were hired.",
            ["20 mine found", "30 explosive_ordnance found"],
        ),
        # who covers land clears it; land that goes back to its owners; what is left, and in how many areas
        (
            "Deminers found landmines. Teams covered 2,115 hectares, an insurance covered 40 hectares of wheat.",
            ["2115 land_area cleared"],
        ),
        (
            "The agency's figures show 702 minefields covering 41.5 square kilometres left in Zimbabwe.",
            ["702 hazardous_area remaining", "41.5 land_area remaining"],
        ),
        (
            "Landmines are a plague. In 2019 there were 12 square kilometres of known minefields.",
            ["12 land_area remaining"],
        ),
        ("Of the landmine belt, 93 ha went straight back to farmers.", ["93 land_area released"]),
        (
            "There were 9.1 square kilometres of minefields left. We are down to 4.4, spread over 81 areas.",
            ["9.1 land_area remaining", "4.4 land_area remaining", "81 hazardous_area remaining"],
        ),
        (
            "Mines killed 16 people and hurt 21. Ten of those killed or hurt had not turned 18 and nine were women.",
            [
                "16 casualty killed",
                "21 casualty injured",
                "10 casualty killed_or_injured",
                "9 casualty killed_or_injured",
            ],
        ),
        # ages are no counts; who divides a toll of both
        (
            "Mines killed or injured 61 people. Ten of those killed or hurt had not turned 18 and seven were women.",
            [
                "61 casualty killed_or_injured",
                "10 casualty killed_or_injured <1",
                "7 casualty killed_or_injured <1",
            ],
        ),
        (
            "Landmines made 27 victims, 9 dead and 18 injured. Fifteen of them were children.",
            [
                "27 casualty killed_or_injured",
                "9 casualty killed <1",
                "18 casualty injured <1",
                "15 casualty killed_or_injured <1",
            ],
        ),
        (
            "A driver was hurt when he hit an anti-tank mine near Hrakove, and his two passengers escaped unhurt.",
            ["1 casualty injured"],
        ),
        (
            "Sappers go on. The head of the agency put the number of mines still buried in the hills at 4,000.",
            ["4000 mine remaining"],
        ),
        (
            "After landmine explosions, 385 citizens, most of them civilians, were affected, and 70 were killed.",
            ["385 casualty killed_or_injured", "70 casualty killed"],
        ),
        ("Some 900 landmines are thought to have been planted there.", ["900 mine laid"]),
        ("Deminers found 30 mines in May and destroyed 40 in June.", ["30 mine found", "40 mine cleared"]),
        (
            "Chad had 62 landmine and ERW casualties in 2022, and 14 mine and UXO accidents, down from 19 in 2021. "
            "Between 2000 and 2,600 mines were destroyed. "
            "In 2019 there were 50 mine casualties in 20 accidents, against 37.",
            [
                "62 casualty killed_or_injured",
                "14 incident -",
                "19 incident -",
                "2000..2600 mine cleared",
                "50 casualty killed_or_injured",
                "20 incident -",
                "37 casualty killed_or_injured",
            ],
        ),
        (
            "Landmines killed 11 people and hurt 27. Twenty-one of the victims were men. Mines hurt 40 people in May. "
            "They included 12 boys and 3 girls. Two of those killed by UXO in June were guards.",
            [
                "11 casualty killed",
                "27 casualty injured",
                "21 casualty killed_or_injured",
                "40 casualty injured",
                "12 casualty injured <4",
                "3 casualty injured <4",
                "2 casualty killed <1",
            ],
        ),
        (
            "Teams destroyed 300 landmines in May. These included 200 anti-tank mines. 90 hectares have to be cleared.",
            ["300 mine cleared", "200 anti_vehicle_mine cleared <1", "90 land_area remaining"],
        ),
        # the same for other years; what only a share of was cleared, what one costs, what was lost
        (
            "In 2022 there were 71 landmine casualties, 16 of them dead. There were only about 63 in 2021 and none in "
            "2020. The team found 12 dogs. In 2019 there were 14.",
            [
                "71 casualty killed_or_injured",
                "16 casualty killed <1",
                "63 casualty killed_or_injured",
                "0 casualty killed_or_injured",
            ],
        ),
        (
            "In 2021 we removed 69,000 landmines, and in 2022 around 63,000. They cleared 40 hectares in May. "
            "In June they removed 300.",
            ["69000 mine cleared", "63000 mine cleared", "40 land_area cleared", "300 mine cleared"],
        ),
        ("Landmine accidents fell from 47 in 2010 to three last year.", ["47 incident -", "3 incident -"]),
        (
            "The border holds 7 square kilometres of minefields, against 11.8 three years ago. "
            "Some 300 hectares, or a tenth of the district, may be contaminated with landmines.",
            ["7 land_area remaining", "11.8 land_area remaining", "300 land_area remaining"],
        ),
        (
            "Sappers have cleared 84 per cent of 1,389 minefields. It costs $1,000 to clear one landmine. "
            "They cleared 35 hectares. The country has lost 5 million hectares to landmines.",
            ["35 land_area cleared", "5e+06 land_area remaining"],
        ),
        (
            "Landmines killed 198 people and either injured or maimed 452 others. 900 people were victims of mines.",
            ["198 casualty killed", "452 casualty injured", "900 casualty killed_or_injured"],
        ),
        ("The province has 23 square kilometres of mined land left to be demined.", ["23 land_area remaining"]),
        # rows that follow a list of places; minefields that a country has, and their surface
        (
            "The provinces of Moxico and Bié recorded the most landmine accidents, with nine and six. "
            "Uige and Zaire are worst hit, with 6.2 million and 4.9 million square metres of minefields.",
            [
                "9 incident -",
                "6 incident -",
                "6.2e+06 land_area remaining",
                "4.9e+06 land_area remaining",
            ],
        ),
        (
            "Angola still has 1,010 minefields to clear, covering 66 square kilometres, down from 1,185 in 2021. "
            "They closed 14 of 90 minefields. Thirty of its staff died in a flood, five of them far from any landmine.",
            [
                "1010 hazardous_area remaining",
                "66 land_area remaining",
                "1185 hazardous_area remaining",
                "14 hazardous_area released <1",
            ],
        ),
        (
            "Police found 15 shells, 7 rifles and 22 IEDs south of Kirkuk. The team made 92 hectares of land safe.",
            ["15 explosive_ordnance found", "22 improvised_explosive_device found", "92 land_area cleared"],
        ),
        (
            "Landmines are laid. By May 460 of the 1,200 hectares of potentially mined land had been surveyed.",
            ["460 land_area surveyed"],
        ),
        (  # dead and injured without a total: the shares of places are of both
            "Landmines killed 88 people and injured 604 in 2023. Shan State recorded 172, Sagaing 141.",
            [
                "88 casualty killed",
                "604 casualty injured",
                "172 casualty killed_or_injured",
                "141 casualty killed_or_injured",
            ],
        ),
        ("An elderly couple died when their cart hit a landmine.", ["2 casualty killed"]),
        ("The couple's son was killed by a landmine.", ["1 casualty killed"]),
        (
            "Among the dead in the landmine blast were two girls and a nurse.",
            ["2 casualty killed", "1 casualty killed"],
        ),
        ("HALO lost three deminers to landmines.", ["3 casualty killed"]),
        (
            "A landmine killed a herder and wounded another in Chad, a local official said.",
            ["1 casualty killed", "1 casualty injured"],
        ),
        # rows of a table that name groups of victims; how land was released; sums of different accidents
        (
            "Landmine casualties fell to 45 in 2023.\n\n- Killed: 11\n- Injured: 34\n- Men: 38\n- Boys: 7\n\n"
            "- Deminers: 300\n- Land released: 253 ha",
            [
                "45 casualty killed_or_injured",
                "11 casualty killed <1",
                "34 casualty injured <1",
                "38 casualty killed_or_injured <1",
                "7 casualty killed_or_injured <1",
                "253 land_area released",
            ],
        ),
        (
            "They released 76.4 hectares of mined land by non-technical survey (61.2), technical survey (12.9) and "
            "clearance (2.3).",
            [
                "76.4 land_area released",
                "61.2 land_area cancelled <1",
                "12.9 land_area reduced <1",
                "2.3 land_area cleared <1",
            ],
        ),
        (
            "A landmine hurt three men near Aleppo. A farmer and his two sons were hurt by a cluster bomblet.",
            ["3 casualty injured", "1 casualty injured", "2 casualty injured"],
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
        # victims by name who hit a mine; parts among them; totals told before their noun; the figures of another time
        (
            "Elvin Mammadov, born in 1991, an employee of a private demining company, hit a mine in Barda and lost "
            "his foot. Rauf Aliyev stepped on a landmine and received various injuries. Ali Hasan (born in 1990) died "
            "when his car hit a landmine.",
            ["1 casualty injured", "1 casualty injured", "1 casualty killed"],
        ),
        ("An ANAMA employee, Elvin Mammadov, hit a mine and was injured.", ["1 casualty injured"]),
        (
            "Landmines killed 65 people, including 51 civilians, three journalists among them.",
            ["65 casualty killed", "51 casualty killed <1", "3 casualty killed <2"],
        ),
        (
            "A van hit a landmine, killing four people and bringing to 11 the number of deaths this year. "
            '"Every hour, a person is killed by a mine," he said.',
            ["4 casualty killed", "11 casualty killed"],
        ),
        (
            "In May, nine people died from landmines, 32 were wounded. In April the figures were 12 and 27.",
            ["9 casualty killed", "32 casualty injured", "12 casualty killed", "27 casualty injured"],
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
        # shares of a total by who did it; parts of the dead; what still needs work; numbers of other things
        (
            "In May they cleared 7,842 ha of mined land.\n\nANAMA accounted for 3,310 ha, the ministry for 1,021 "
            "and private firms for the remaining 3,511. Of these, 216 ha needed demining.",
            [
                "7842 land_area cleared",
                "3310 land_area cleared <1",
                "1021 land_area cleared <1",
                "3511 land_area cleared <1",
                "216 land_area remaining <1",
            ],
        ),
        (
            "Mines killed or injured 309 people: 61 died, of whom 47 were civilians. Ninety-one minefields and 96 "
            "battle areas remain: in total 13 hectares.",
            [
                "309 casualty killed_or_injured",
                "61 casualty killed <1",
                "47 casualty killed <2",
                "91 hazardous_area remaining",
                "96 hazardous_area remaining",
                "13 land_area remaining",
            ],
        ),
        (
            "Deminers destroyed 30 landmines. We have 2,000 staff and 34 machines. The number will rise to 3,500.",
            ["30 mine cleared"],
        ),
        (
            "Deminers destroyed 30 landmines in May, landmine officials say. The total since June 2018 comes to 4,128.",
            ["30 mine cleared", "4128 mine cleared"],
        ),
        (  # headlines in short
            "98 civilians killed, wounded by landmines\n\nMines killed 41 civilians and wounded 57.",
            ["98 casualty killed_or_injured", "41 casualty killed <1", "57 casualty injured <1"],
        ),
        ("Two policemen hit by mine\n\nA mine blast injured two policemen in Barda.", ["2 casualty injured"]),
        # tables in brackets; one of the most; every month; another year counted; a part of what a region has
        (
            "Mine victims since the war: civilian - 203 (52 killed, 151 injured), military - 121 (13 killed, 108 hurt)",
            [
                "203 casualty killed_or_injured",
                "52 casualty killed <1",
                "151 casualty injured <1",
                "121 casualty killed_or_injured",
                "13 casualty killed <4",
                "108 casualty injured <4",
            ],
        ),
        (
            "Mines hurt 57 people in May. Chad is one of the most mined countries: every month dozens of people are "
            "killed or maimed.",
            ["57 casualty injured"],
        ),
        (
            "Mines hurt 57 people in May. In all of 2022 they counted 515. More than 400 of the region's 1,700 "
            "hectares of mined land remain.",
            ["57 casualty injured", "515 casualty injured", "400 land_area remaining"],
        ),
        # a headline that does not say how people died
        (
            "Two deminers killed in Cambodia\n\nTwo Cambodian deminers died on Monday when a landmine went off.",
            ["2 casualty killed"],
        ),
        # how accidents are told: whose mine, at which work, which toll
        ("A roadside bomb struck a van, killing 11 people.", ["11 casualty killed"]),
        ("Two soldiers were killed when their convoy hit an explosive device.", ["2 casualty killed"]),
        ("A mine destroyed a truck and killed three of its occupants.", ["3 casualty killed"]),
        ("In 2023, 89 people lost their lives to mines.", ["89 casualty killed"]),
        ("Two men died in a demining accident in Barda.", ["2 casualty killed"]),
        ("A deminer was hurt during demining operations in Barda.", ["1 casualty injured"]),
        ("The couple's motorcycle hit a landmine. Both died.", ["2 casualty killed"]),
        ("Two men were hurt by a landmine. Both were taken to hospital.", ["2 casualty injured"]),
        (
            "Two died, bringing the toll from the landmine blast in Barda to nine.",
            ["2 casualty killed", "9 casualty killed"],
        ),
        ("The number of people killed by mines in Chad since 1980 has reached 561.", ["561 casualty killed"]),
        (
            "The toll rose to 14 after three of the injured died. The bus hit a landmine in Barda.",
            ["14 casualty killed", "3 casualty killed"],
        ),
        (
            "The blast killed Ali Hasan, 42, his wife and two sons. Their car hit a landmine.",
            ["1 casualty killed", "1 casualty killed", "2 casualty killed"],
        ),
        ("Omar Said, 9, was killed by a landmine.", ["1 casualty killed"]),
        ("Mother and two sons die in landmine blast", ["1 casualty killed", "2 casualty killed"]),
        ("Surgeons amputated the left leg of a man who stepped on a landmine.", ["1 casualty injured"]),
        ("The wife of a shepherd was hurt by a landmine.", ["1 casualty injured"]),
        (
            "The mayor said on Telegram that two men had been killed by a landmine. "
            "A driver with 12 men on board was hurt by a landmine. A father of two boys was hurt by a landmine.",
            ["2 casualty killed", "1 casualty injured", "1 casualty injured"],
        ),
        (
            "A deminer, his uncle and two boys were hurt by a mine.",
            ["1 casualty injured", "1 casualty injured", "2 casualty injured"],
        ),
        ("A bombie exploded, killing one boy and blinding the other.", ["1 casualty killed", "1 casualty injured"]),
        ("Teen dies, brother hurt by landmine in Bosnia", ["1 casualty killed", "1 casualty injured"]),
        (
            "Two children, a man and a woman were hurt by a landmine.",
            ["2 casualty injured"] + ["1 casualty injured"] * 2,
        ),
        ("Ali Hasan, born in 1988, a worker at the dam, was hurt by a landmine.", ["1 casualty injured"]),
        ("A landmine killed one man and injured a further six.", ["1 casualty killed", "6 casualty injured"]),
        (
            "A landmine hit a bus. The injured include two women, a baby and the driver.",
            ["2 casualty injured", "1 casualty injured", "1 casualty injured"],
        ),
        ("Landmines left 13 men dead and 27 without legs.", ["13 casualty killed", "27 casualty injured"]),
        ("A boy has died of wounds he suffered when a landmine exploded.", ["1 casualty killed"]),
        ("A guard injured by a landmine last week has died.", ["1 casualty killed"]),
        ("A girl was hurt by a landmine and died in hospital.", ["1 casualty killed"]),
        (
            "Landmines hit 90 people. Seventy of them died, including 57 men, and 20 were hurt.",
            [
                "90 casualty killed_or_injured",
                "70 casualty killed <1",
                "57 casualty killed <2",
                "20 casualty injured <1",
            ],
        ),
        ("Two boys were hurt by a landmine. Their mother said they nearly died.", ["2 casualty injured"]),
        (
            'A landmine killed three men. "My brother died on the spot," said Ada Roe, a sister of one of the victims.',
            ["3 casualty killed", "1 casualty killed"],
        ),
        (
            "The Centre for Human Rights, a monitor, said 14 people, all of them men, had been killed by landmines.",
            ["14 casualty killed"],
        ),
        (
            "Landmines killed 8 people in May, three of them women. In June five boys died.",
            ["8 casualty killed", "3 casualty killed <1", "5 casualty killed"],
        ),
        ("A mine-clearance worker died. They were removing an anti-tank mine when it exploded.", ["1 casualty killed"]),
        ("Five boys were hurt after one of them picked up a grenade.", ["5 casualty injured"]),
        (
            "The demining brigade lifted 31 mines and the border guards nine.",
            ["31 mine cleared", "9 mine cleared"],
        ),
        (
            "Landmine clearance went on. Flails set off 14 anti-tank mines. A lorry set off two anti-tank mines.",
            ["14 anti_vehicle_mine cleared"],
        ),
        ("Still in the ground are some 700 landmines.", ["700 mine remaining"]),
        ("Sappers took six landmines from the river bank.", ["6 mine cleared"]),
        (
            "The mine action centre can clear 55 hectares by December. It can clear 3 hectares with the machine.",
            ["55 land_area planned"],
        ),
        (
            "Of the 300 landmine victims, 120 of the total (40 killed and 80 injured) were women.",
            [
                "300 casualty killed_or_injured",
                "120 casualty killed_or_injured <1",
                "40 casualty killed <2",
                "80 casualty injured <2",
            ],
        ),
        (
            "A landmine claimed a herder's life. Two reapers had their feet torn off by an anti-personnel mine.",
            ["1 casualty killed"],
        ),
        (
            "A farmer was killed by the shell he had sawn open; two men were hurt. Landmine teams warned all.",
            ["1 casualty killed", "2 casualty injured"],
        ),
        ("Landmine teams worked on while heavy rains killed nine people. Fighting between the clans left 21 dead.", []),
        (
            "A tenth of the 820 hectares of mined land in Bie has been cleared of landmines.",
            ["820 land_area remaining"],
        ),
        (
            "Landmine teams handed over 20 hectares, with another 12 to follow in May.",
            ["20 land_area released", "12 land_area planned"],
        ),
        (
            "The landmine centre put last year's casualties at 41, of whom 30 were men.",
            ["41 casualty killed_or_injured", "30 casualty killed_or_injured <1"],
        ),
        ("Three women were hurt by landmines, one losing an eye.", ["3 casualty injured", "1 casualty injured <1"]),
        ("Two sisters were among the five people killed by a landmine.", ["2 casualty killed <2", "5 casualty killed"]),
        ("Four soldiers were hurt as one of them stepped on a landmine.", ["4 casualty injured"]),
        (
            "Landmine news from Chad: 14 IEDs found, nine destroyed, two sent to a museum.",
            ["14 improvised_explosive_device found", "9 improvised_explosive_device cleared"],
        ),
        (
            "They removed 40 anti-tank landmines, six anti-personnel ones and 900 small arms rounds.",
            ["40 anti_vehicle_mine cleared", "6 anti_personnel_mine cleared"],
        ),
        ("Landmines were everywhere: six mines were laid per square metre.", []),
        ("Landmines accounted for 31 of the 90 civilian deaths.", ["31 casualty killed <2", "90 casualty killed"]),
        ("Landmines lie there. An old woman trod on one of them and lost a foot.", ["1 casualty injured"]),
        (
            "Four people were hurt by a landmine. The three others, all soldiers, are being treated in Baku.",
            ["4 casualty injured", "3 casualty injured"],
        ),
        ("A landmine killed another and wounded six.", ["1 casualty killed", "6 casualty injured"]),
        (
            "Sappers cleared these: anti-tank mines 46, shells 983.",
            ["46 anti_vehicle_mine cleared", "983 explosive_ordnance cleared"],
        ),
        ("Some 300 landmines are scattered across the valley.", ["300 mine remaining"]),
        (
            "Landmine teams identified nine hazardous areas of 2.5 square kilometres.",
            ["9 hazardous_area surveyed", "2.5 land_area surveyed"],
        ),
        (
            "Landmine news. Attackers armed with rifles and grenades killed six men. "
            "The death toll of the war reached 900. Two men were electrocuted.",
            [],
        ),
        ("Landmine news. A wildfire set off mines and burned 500 hectares of forest.", []),
        ("Landmine casualties fell by a third, to 44.", ["44 casualty killed_or_injured"]),
        ("Landmines killed 31 and wounded 62 civilians.", ["31 casualty killed", "62 casualty injured"]),
        (
            "The army left 700 landmines in the hills. Deminers cleared 31 hectares of vineyards and 12 of pasture.",
            ["700 mine remaining", "31 land_area cleared", "12 land_area cleared"],
        ),
        ("A landmine tore off the leg of a 12-year-old girl gathering nuts.", ["1 casualty injured"]),
        (
            "Deminers returned 150 hectares in May and expect to finish another 90 in June.",
            ["150 land_area released", "90 land_area planned"],
        ),
        ("Landmine teams were told of 430 finds and marked 52 of them.", []),
        (
            "A landmine killed two boys and wounded a third as they herded goats.",
            ["2 casualty killed", "1 casualty injured"],
        ),
        ("The landmine centre expects 120 hectares to be cleared in June.", ["120 land_area planned"]),
        # land
        (
            "Landmine teams cleared 14 hectares of contaminated land; some 30 hectares of mined land remain.",
            ["14 land_area cleared", "30 land_area remaining"],
        ),
        (
            "Deminers cleared 900 hectares in May. By comparison, 700 hectares were cleared in May last year. "
            "Of the total, 80 hectares fell to Tartar.",
            ["900 land_area cleared", "700 land_area cleared", "80 land_area cleared <1"],
        ),
        ("Demining teams cleared 14.5 hectares last week.", ["14.5 land_area cleared"]),
        # victims of devices, and people whom something else affected, shot or voted for
        (
            "Since 2020, 342 citizens have been affected by landmines. Aid reached 900 people affected by floods. "
            "Four guards were shot dead. None of the dead were foreigners. They voted by 329 votes against 224.",
            ["342 casualty killed_or_injured"],
        ),
        # victims told as a sum that changes
        (
            "Landmine casualties fell to 15 in 2023, down from 18 a year before. Mine deaths rose from 3 to 5.",
            [
                "15 casualty killed_or_injured",
                "18 casualty killed_or_injured",
                "3 casualty killed",
                "5 casualty killed",
            ],
        ),
        # victims: passive, active, nominal, elided, uncounted, parts
        ("Two farmers were killed when a landmine exploded.", ["2 casualty killed"]),
        ("A landmine killed two farmers and wounded three others.", ["2 casualty killed", "3 casualty injured"]),
        ("There were four deaths and nine injuries from landmines.", ["4 casualty killed", "9 casualty injured"]),
        ("A shepherd was killed by a landmine.", ["1 casualty killed"]),
        (
            "Since 1991 landmines killed or injured 60 people, 20 of whom died.",
            ["60 casualty killed_or_injured", "20 casualty killed <1"],
        ),
        (
            "Landmines claimed 50 victims: 12 were killed and 38 injured.",
            ["50 casualty killed_or_injured", "12 casualty killed <1", "38 casualty injured <1"],
        ),
        (
            "Of the 17 people hurt by landmines, including 4 children and 2 women, all survived.",
            ["17 casualty injured", "4 casualty injured <1", "2 casualty injured <1"],
        ),
        (
            "Since 2001 landmines killed or injured 60 people. Of those, 20 were killed and 39 injured.",
            ["60 casualty killed_or_injured", "20 casualty killed <1", "39 casualty injured <1"],
        ),
        (
            "Landmines killed 65 people and injured 283 others. Of those killed, 50 were civilians.",
            ["65 casualty killed", "283 casualty injured", "50 casualty killed <1"],
        ),
        (
            "They lifted 90 landmines. Of the latter 35 were anti-personnel mines and 20 anti-tank.",
            ["90 mine cleared", "35 anti_personnel_mine cleared <1", "20 anti_vehicle_mine cleared <1"],
        ),
        (
            "Three hurt as landmine goes off\n\nA landmine went off near Tugh, wounding two labourers and a driver.",
            ["3 casualty injured", "2 casualty injured <1", "1 casualty injured <1"],
        ),
        (
            "Last year they cleared 40 hectares and found 12 landmines. This year they plan to release 70.",
            ["40 land_area cleared", "12 mine found", "70 land_area planned"],
        ),
        (
            "A landmine hurt two minors, a boy of six and his sister, 11.",
            ["2 casualty injured", "1 casualty injured <1", "1 casualty injured <1"],
        ),
        (
            "A landmine hurt two minors, a boy and his sister, and a nurse.",
            ["2 casualty injured", "1 casualty injured <1", "1 casualty injured <1", "1 casualty injured"],
        ),
        (
            "Last year landmines killed or hurt 32 people. Of these, 15 were men; the remaining 17 were children.",
            ["32 casualty killed_or_injured", "15 casualty killed_or_injured <1", "17 casualty killed_or_injured <1"],
        ),
        (
            "Deminers cleared 40 hectares. Fuzuli had the biggest share, 22 hectares; Barda came second with 9.",
            ["40 land_area cleared", "22 land_area cleared <1", "9 land_area cleared <1"],
        ),
        (
            "Of the 96 minefields surveyed they cancelled 41; the other 55 could not be reached.",
            ["96 hazardous_area surveyed", "41 hazardous_area cancelled <1", "55 hazardous_area surveyed <1"],
        ),
        (
            "They found 23 anti-tank mines. On Monday they destroyed 19 of the devices.",
            ["23 anti_vehicle_mine found", "19 anti_vehicle_mine cleared <1"],
        ),
        (
            "Land cleared of landmines (hectares)\n- Fuzuli – 30\n- Lachin – 12\n- Total – 42",
            ["30 land_area cleared <3", "12 land_area cleared <3", "42 land_area cleared"],
        ),
        (
            "The child's mother and a neighbour were hurt by a landmine.",
            ["1 casualty injured", "1 casualty injured"],
        ),
        (
            "Deminers lifted 90 shells. Barda gave up 40 of them. Another 12 came from Lachin.",
            ["90 explosive_ordnance cleared", "40 explosive_ordnance cleared <1", "12 explosive_ordnance cleared <1"],
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
        (
            "Last year deminers released 96 hectares, this year they want to do 150.",
            ["96 land_area released", "150 land_area planned"],
        ),
        ("It took them four months to take 600 landmines out of the field.", ["600 mine cleared"]),
        ("About 300 landmines and munitions failed to explode.", ["300 unexploded_ordnance remaining"]),
        ("The maps show 120 landmines in 8 minefields.", ["120 mine remaining", "8 hazardous_area remaining"]),
        ("Landmines are left: he put it at between 20 and 30 landmines.", ["20..30 mine remaining"]),
        ("The farmer lost his son to a landmine.", ["1 casualty killed"]),
        (
            "Landmine accidents\n- June 2022 – 4\n- June 2021 – 1 (one deminer injured)",
            ["4 incident -", "1 incident -", "1 casualty injured"],
        ),
        (
            "Landmines harmed 21 people, eight of them fatally.",
            ["21 casualty killed_or_injured", "8 casualty killed <1"],
        ),
        (
            "Landmines killed 412 people and injured 700. Of the dead, 190 were civilians and 155 soldiers.",
            ["412 casualty killed", "700 casualty injured", "190 casualty killed <1", "155 casualty killed <1"],
        ),
        (
            "They destroyed 90 items of unexploded ordnance. Of the items destroyed, 81 were submunitions.",
            ["90 unexploded_ordnance cleared", "81 cluster_munition_remnant cleared <1"],
        ),
        ("HALO has cleared 3.2 million square metres of minefields.", ["3.2e+06 land_area cleared"]),
        (
            "Deminers plan to clear 100 hectares and survey 500 next year.",
            ["100 land_area planned", "500 land_area planned"],
        ),
        (
            "A landmine killed two men and left six hurt, one of them a soldier.",
            ["2 casualty killed", "6 casualty injured", "1 casualty injured <2"],
        ),
        ('"My son went for wood," said Umm Ali, whose son was killed by a landmine.', ["1 casualty killed"]),
        (
            "There were 21 landmine victims in 2023, none of them children.",
            ["21 casualty killed_or_injured", "0 casualty killed_or_injured <1"],
        ),
        (
            "Deminers cleared 80 hectares. The most burdened are Fuzuli, with 12.5, and Lachin, with 9 hectares.",
            ["80 land_area cleared", "12.5 land_area remaining", "9 land_area remaining"],
        ),
        (
            "In May deminers cleared 80 hectares, most of them in Fuzuli district (40 hectares) and Lachin (12).",
            ["80 land_area cleared", "40 land_area cleared <1", "12 land_area cleared <1"],
        ),
        (
            "Deminers cleared 31 hectares, leaving 65. Work was done in Fuzuli (20 hectares) and Lachin (11).",
            ["31 land_area cleared", "65 land_area remaining", "20 land_area cleared <1", "11 land_area cleared <1"],
        ),
        ("There are about 300 landmines in our district.", ["300 mine remaining"]),
        ("Landmines remain. They cleared 140,000 hectares (1,400 square km).", ["140000 land_area cleared"]),
        ("Landmines remain. They cleared 10 of 14 hectares of minefields.", ["10 land_area cleared"]),
        ("Landmines remain. They cleared 10 square km, of more than 40 square km.", ["10 land_area cleared"]),
        ("His son was 11 when he lost both legs to a landmine.", ["1 casualty injured"]),  # 11 is an age
        (
            "Some 342 fell victim to mines. Sixty-five of them were killed, including 50 civilians, and 277 were hurt.",
            [
                "342 casualty killed_or_injured",
                "65 casualty killed <1",
                "50 casualty killed <2",
                "277 casualty injured <1",
            ],
        ),
        (
            "In May deminers cleared:\nArea surveyed: 61 m2\nMines found and destroyed: 4,312\nUXO destroyed: 18,655",
            ["61 land_area surveyed", "4312 mine cleared", "18655 unexploded_ordnance cleared"],
        ),
        (
            "They found 90 mines and 9,000 items of UXO. The most mines were found in Fuzuli (41) and Lachin (30).",
            ["90 mine found", "9000 unexploded_ordnance found", "41 mine found <1", "30 mine found <1"],
        ),
        (
            "Basra has 1,210 hectares of minefields left, followed by Maysan with 290 hectares.",
            ["1210 land_area remaining", "290 land_area remaining"],
        ),
        ("Landmines kill. Every week we record more than 15 mine accidents.", []),
        (
            "Mines killed 37 people and hurt 83. Children made up 94 of the victims. Helmand (22) and Ghazni (17) had "
            "the most casualties.",
            [
                "37 casualty killed",
                "83 casualty injured",
                "94 casualty killed_or_injured",
                "22 casualty killed_or_injured",
                "17 casualty killed_or_injured",
            ],
        ),
        (
            "In 2022 there were 145 mine victims. Arauca was hit hardest with 31 victims, followed by Cauca with 27.",
            ["145 casualty killed_or_injured", "31 casualty killed_or_injured <1", "27 casualty killed_or_injured <1"],
        ),
        (
            "897 hectares of minefields were released: 512 hectares through clearance and 84 by cancellation.",
            ["897 land_area released", "512 land_area cleared <1", "84 land_area cancelled <1"],
        ),
        (
            "Of the 149 hectares of minefields left in May, 46 were cleared. Another 24 hectares had not been cleared.",
            ["149 land_area remaining", "46 land_area cleared <1", "24 land_area remaining"],
        ),
        (
            "They cleared 12 hectares of minefields. Work cost 54 million euros, of which 31 million came from Japan.",
            ["12 land_area cleared"],
        ),
        (
            "Landmines killed two people: one was a soldier and one a woman.",
            ["2 casualty killed", "1 casualty killed <1", "1 casualty killed <1"],
        ),
        (
            "In 2022 there were 24 mine accidents: 14 died and 28 were injured.",
            ["24 incident -", "14 casualty killed", "28 casualty injured"],
        ),
        (
            "Mines killed 49 people in 2024, a rise of 53 percent on the 32 recorded a year earlier.",
            ["49 casualty killed", "32 casualty killed"],
        ),
        (
            "Helmand recorded 28 mine casualties, Kandahar 26 and Nangarhar 11.",
            ["28 casualty killed_or_injured", "26 casualty killed_or_injured", "11 casualty killed_or_injured"],
        ),
        (
            "Sappers destroyed 42 mines and 310 other items. They blew up 51 explosive items and 310 kg of explosives.",
            ["42 mine cleared", "310 explosive_ordnance cleared", "51 explosive_ordnance cleared"],
        ),
        (
            "In May we found 34 mines and cleared 612 hectares. In April we reported 61 mines and 812 hectares.",
            ["34 mine found", "612 land_area cleared", "61 mine found", "812 land_area cleared"],
        ),
        (
            "Landmines killed four people and injured seven in May, down from 17 a year earlier.",
            ["4 casualty killed", "7 casualty injured", "17 casualty killed_or_injured"],
        ),
        (
            "The number of people killed by landmines since 2020 has risen to 214, including 38 women; 311 were hurt.",
            ["214 casualty killed", "38 casualty killed <1", "311 casualty injured"],
        ),
        (
            "There are 300 landmines there, 200 of which were destroyed.",
            ["300 mine remaining", "200 mine cleared <1"],
        ),
        (
            "Landmines remain. Planes dropped much, including 40 cluster bombs, a third of which did not explode.",
            [],
        ),
        (
            "Landmines remain. Teams destroyed 300 devices, 40 of which were anti-tank mines.",
            ["300 explosive_ordnance cleared", "40 anti_vehicle_mine cleared <1"],
        ),
        ("Landmines remain. Mali has cleared 80 of its 90 minefields.", ["80 hazardous_area cleared"]),
        ("They destroyed 300 landmines and other devices.", ["300 explosive_ordnance cleared"]),
        ("Of the 2023 landmine casualties, 188 were women.", []),
        (
            "Landmines are everywhere. We recorded 78 accidents since the fighting began, the deminers say.",
            ["78 incident -"],
        ),
        ("Last year 12 civilian casualties of landmines were recorded.", ["12 casualty killed_or_injured"]),
        ("No civilian casualty of landmines was recorded in 2022.", ["0 casualty killed_or_injured"]),
        ("Some 120 hectares were searched and cleared of landmines.", ["120 land_area cleared"]),
        (
            "Sappers removed 12 landmines. They were given the maps of 900 landmines.",
            ["12 mine cleared", "900 mine remaining"],
        ),
        (
            "Deminers handed back 2,480 hectares last year (2021: 1,960 hectares).",
            ["2480 land_area released", "1960 land_area released"],
        ),
        (
            "A landmine went off in Fuzuli. Five other residents of Beylagan were hospitalized with injuries.",
            ["5 casualty injured"],
        ),
        ("No one was hurt when the landmine exploded.", ["0 casualty injured"]),
        ("No soldier has died in landmine clearance since 2013.", ["0 casualty killed"]),
        ("No mine accidents were registered last week.", ["0 incident -"]),
        ("Not one of our 64 sappers was injured by a landmine.", ["0 casualty injured"]),
        ("Not a single member of our 32 teams was hurt by landmines.", ["0 casualty injured"]),
        ("It was the third mine accident this year.", ["3 incident -"]),
        # ranges, vague numbers
        ("Between 40 and 50 landmines were found.", ["40..50 mine found"]),
        ("Dozens of landmines were found.", ["24..None mine found"]),
        # a number that recalls a total counts nothing new
        (
            "Sappers cleared 1,358 hectares of mines. The agency said that of the 1,358 hectares, 612 were cleared by "
            "its own teams.",
            ["1358 land_area cleared", "612 land_area cleared <1"],
        ),
        (
            "Sappers cleared 1,358 hectares of mines. The agency added that of these, 612 hectares were cleared by it.",
            ["1358 land_area cleared", "612 land_area cleared <1"],
        ),
        # a body is no victim by name, and 'the men' are no body
        (
            "Two men were killed by a landmine. According to the State Rescue Service, the men, aged 34 and 51, died.",
            ["2 casualty killed"],
        ),
        # words that lost the space between them
        (
            "Thesappers found 61 landmines and 43 UXOin thevillage; five of themwere hurt by landmines.",
            ["61 mine found", "43 unexploded_ordnance found", "5 casualty injured"],
        ),
        ("A scrap dealer and two hikers were injured by a landmine.", ["1 casualty injured", "2 casualty injured"]),
        # one victim: by a headline, by name and age; the children of one are no victims
        ("Landmine kills farmer, injures son in Chad", ["1 casualty killed", "1 casualty injured"]),
        ("Cattle herder loses leg in landmine blast", ["1 casualty injured"]),
        ("Omar, 9, was killed by a landmine.", ["1 casualty killed"]),
        ("Omar, 9, killed three people.", []),
        ("A father of five was killed by a landmine.", ["1 casualty killed"]),
        ("A girl of nine was hurt by a landmine.", ["1 casualty injured"]),
        ("A family of five was wiped out by a landmine.", ["5 casualty killed"]),
        ("A mine severed the foot of a girl in Putumayo. It was a landmine.", ["1 casualty injured"]),
        # people and what they were doing, told once
        ("Two women gathering firewood were hurt by a landmine.", ["2 casualty injured"]),
        ("A farmer ploughing his field was killed by a landmine.", ["1 casualty killed"]),
        ("Five police training camps were hit, said deminers.", []),
        ("Two men, both farmers, were injured by a landmine.", ["2 casualty injured"]),
        # totals and parts by adverb, by 'including' before 'are dead', not by sums of other people
        ("Three rangers were hurt by a landmine, one seriously.", ["3 casualty injured", "1 casualty injured <1"]),
        (
            "Five people including a child are dead after a landmine blast.",
            ["5 casualty killed", "1 casualty killed <1"],
        ),
        (
            "A landmine killed three soldiers, a policeman and two civilians.",
            ["3 casualty killed", "1 casualty killed", "2 casualty killed"],
        ),
        ("Landmines have caused thousands of casualties.", ["2000..None casualty killed_or_injured"]),
        ("Child, 7, killed by landmine in Laos", ["1 casualty killed"]),
        # what a pronoun tells of the only victim
        ("A farmer stepped on a landmine near Bardera. He died at the scene.", ["1 casualty killed"]),
        ("A farmer said a landmine exploded. He was lucky.", []),
        ("Unexploded ordnance injured a 5-year-old in Vientiane.", ["1 casualty injured"]),
        ("A landmine exploded, killing 23-year-old Hamid Ali.", ["1 casualty killed"]),
        # the next sentence tells the cause
        ("Two pupils were killed in Kunduz. They had found a shell, which exploded.", ["2 casualty killed"]),
        ("Two pupils were killed in a fire in Kunduz. They had found a shell, which exploded.", []),
        # a number and its bracket are no face
        (
            "Mines killed 12 people in Cauca (8) and Nariño (4).",
            ["12 casualty killed", "8 casualty killed <1", "4 casualty killed <1"],
        ),
        ("Two boys (6 and 8) were hurt by a landmine.", ["2 casualty injured"]),
        # a bare mine is a device where somebody met it
        ("Four shepherds were killed by a mine near Tovuz.", ["4 casualty killed"]),
        ("Three guards were hurt when their jeep hit a mine.", ["3 casualty injured"]),
        ("Since 2020, 350 people have fallen victim to mines.", ["350 casualty killed_or_injured"]),
        ("Mines have killed 70 people since 2020.", ["70 casualty killed"]),
        ("A mine went off on a farm in Moxico, killing two women.", ["2 casualty killed"]),
        ("A blast at a mine killed two women in Moxico.", []),
        # shells and bombs are remnants where somebody found them or a war left them
        ("Two boys were killed when a mortar shell they had picked up exploded.", ["2 casualty killed"]),
        ("Two women died when a bomb left over from the war went off.", ["2 casualty killed"]),
        ("A rusty artillery shell exploded in a scrapyard, injuring three people.", ["3 casualty injured"]),
        ("A grenade found by pupils on a river bank exploded, leaving one dead.", ["1 casualty killed"]),
        ("Two pupils were injured when a World War II bomb blew up on a beach.", ["2 casualty injured"]),
        ("Three people were killed when a shell exploded in a market.", []),
        ("A shell left four people dead when it exploded.", []),
        ("A bomb found under a minister's car exploded, injuring two guards.", []),
        ("The old missile factory exploded, killing five people.", []),
        ("A drone dropped a grenade, killing two guards; deminers came later.", []),
        # a list of three is three people, a description of three nouns is one
        (
            "A landmine killed a teacher, a nurse and a shepherd.",
            ["1 casualty killed", "1 casualty killed", "1 casualty killed"],
        ),
        ("A local man, a farmer and a father of three, died in a landmine blast.", ["1 casualty killed"]),
        ("A member of the village council was killed by a landmine.", ["1 casualty killed"]),
        ("Two men of the State Agency of Automobile Roads were killed by a landmine.", ["2 casualty killed"]),
        # the list of the wounded behind a colon
        (
            "A mine went off. Those hurt were taken to hospital: two women, a girl and an old man.",
            ["2 casualty injured", "1 casualty injured", "1 casualty injured"],
        ),
        ("Three men were hurt by a mine. One of the injured men died.", ["3 casualty injured", "1 casualty killed <1"]),
        ("Two landmine blasts killed four people.", ["2 incident -", "4 casualty killed"]),
        # what 'them' are: devices told without a number; never people for what was done to devices
        ("The storm carried landmines to the beach. Divers blew up two of them.", ["2 mine cleared"]),
        ("Landmines killed 20 people. Three of them were cleared of guilt.", ["20 casualty killed"]),
        (
            "Landmines killed or crippled 36 men. Eight of the 36 died.",
            ["36 casualty killed_or_injured", "8 casualty killed <1"],
        ),
        (
            "Landmines claimed 24 victims: 4 were killed and 20 injured.",
            ["24 casualty killed_or_injured", "4 casualty killed <1", "20 casualty injured <1"],
        ),
        # a relative clause between
        ("Landmines are left. The flood, which took 33 lives, carried some landmines to the sea.", []),
        ("Landmines are left. The shelling, which drove people onto a minefield, killed two men.", []),
        # verbs whose other half stands behind
        ("The landmine teams made 3 hectares in Aghdam and Tartar safe.", ["3 land_area cleared"]),
        ("They have dug up to 200 landmines, most of them old, out of the fields.", ["200 mine cleared"]),
        ("The car hit a landmine. A woman was flown to Baku with severe burns.", ["1 casualty injured"]),
        ("Some 15 hectares, half of the farm, may hold landmines.", ["15 land_area remaining"]),
        # what there was of it another time
        (
            "Six landmine accidents happened in May, claiming two lives. In June there were four, and nobody died.",
            ["6 incident -", "2 casualty killed", "4 incident -", "0 casualty killed"],
        ),
        # wars kill by themselves, and who tells of the dead is not among them
        ("Landmines are left. The civil war, in which 5,000 people lost their lives, ended in 2002.", []),
        ("Landmines are left. The war between the two armies ended in 2009 and killed 5,000 people.", []),
        ("Landmines are left. Gunmen killed 13 men on Monday, two residents said.", []),
        # what was planned is only the number before it; land is given back
        (
            "They cleared 23 hectares, more than the 22 planned, and they destroyed 96 landmines.",
            ["23 land_area cleared", "22 land_area planned", "96 mine cleared"],
        ),
        (
            "They destroyed 96 landmines and handed 18 hectares back to those who farm there.",
            ["96 mine cleared", "18 land_area released"],
        ),
        # parts of totals told before, of another year, and of nothing else
        (
            "Landmines had 46 victims, 12 of whom died. Women made up 6 of the total.",
            ["46 casualty killed_or_injured", "12 casualty killed <1", "6 casualty killed_or_injured <1"],
        ),
        (
            "Landmines hurt 92 men. By comparison, 52 mine casualties were told in 2023, 8 of them fatal.",
            ["92 casualty injured", "52 casualty killed_or_injured", "8 casualty killed <2"],
        ),
        (
            "The landmine centre put the number of suspected hazardous areas at 150. It has surveyed 43 of them.",
            ["150 hazardous_area remaining", "43 hazardous_area surveyed <1"],
        ),
        ("A landmine killed a girl of seven and cost her brother a hand.", ["1 casualty killed", "1 casualty injured"]),
        (
            "He said that 5 landmines were found, but that one sapper had been hurt by a landmine.",
            ["5 mine found", "1 casualty injured"],
        ),
        (
            "She found two anti-tank mines. Her team, nine women, lifted 46.",
            ["2 anti_vehicle_mine found", "46 anti_vehicle_mine cleared"],
        ),
        # an answer without a verb takes that of its question
        (
            "Landmines.\n\nQ: What has your team cleared?\n\nA: Since May, 31 hectares. A machine did 70 hectares.",
            ["31 land_area cleared", "70 land_area cleared"],
        ),
        ("Landmines.\n\nQ: Have there been accidents?\n\nA: One, in June. There are four dogs.", ["1 incident -"]),
        ("Landmines.\n\nQ: What has your team cleared?\n\nA: We have 31 hectares of maize.", []),
        # what a clause divides is no claim of its own
        ("Of the 806 landmines, 614 have been destroyed.", ["614 mine cleared"]),
        ("Of 86 minefields with landmines, 14 are still to be cleared.", ["14 hazardous_area remaining"]),
        # models, types and ratios of devices, and parts of devices that blew up
        (
            "Landmine clearance: the sappers lifted 14 mines: nine PMN-2s and five TM-57s.",
            ["14 mine cleared", "9 anti_personnel_mine cleared <1", "5 anti_vehicle_mine cleared <1"],
        ),
        (
            "Landmine clearance: of the 22 mines found, 20 were TM-62s and two PMN-4s.",
            ["22 mine found", "20 anti_vehicle_mine found <1", "2 anti_personnel_mine found <1"],
        ),
        ("Landmine news. The mines, 36 in all, had been laid in 1993.", ["36 mine laid"]),
        (
            "Landmine news. Sappers found 61 mines, 48 of which were blown up.",
            ["61 mine found", "48 mine cleared <1"],
        ),
        ("Landmine news. Three mines out of four lay elsewhere.", []),
        ("Landmine news. 155 hectares had been searched and given back.", ["155 land_area released"]),
        (
            "Landmine news. An appeal, meant to pay for clearing 3 square kilometres of mines, is unfunded.",
            ["3 land_area planned"],
        ),
        # people: children of a victim, zero before a name, whose toll is of another cause
        ("Landmine news. A mine left a mother of three dead.", ["1 casualty killed"]),
        (
            "Landmine news. Only 3 of the 27 casualties were soldiers.",
            ["3 casualty killed_or_injured <2", "27 casualty killed_or_injured"],
        ),
        ("Landmine news. No HALO deminer has been injured by a mine.", ["0 casualty injured"]),
        (
            "Landmine news. More than 30,000 people died in the first Karabakh war and 6,500 in the second.",
            [],
        ),
        (
            "Landmine news. UNMAS knows of 46 people killed by mines. Artillery fire killed 14, while drones caused "
            "explosions in which five firefighters were burned.",
            ["46 casualty killed"],
        ),
        # places side by side, lists of two by place, shares, sums of long lists
        (
            "Landmine news. Kalbajar has 611 suspected areas, Lachin 274.",
            ["611 hazardous_area remaining", "274 hazardous_area remaining"],
        ),
        (
            "Landmine news. In Aghdam, where 31 villages are to be rebuilt, 9,480 mines and 112 shells had been "
            "removed, and in Fuzuli, not counting the city, 3,600 and 70.",
            [
                "9480 mine cleared",
                "112 explosive_ordnance cleared",
                "3600 mine cleared",
                "70 explosive_ordnance cleared",
            ],
        ),
        (
            "Landmine news. Sappers cleared 6,340 hectares. Jabrayil contributed 1,904.5 hectares, Fuzuli 1,655 and "
            "Aghdam 1,380.2.",
            [
                "6340 land_area cleared",
                "1904.5 land_area cleared <1",
                "1655 land_area cleared <1",
                "1380.2 land_area cleared <1",
            ],
        ),
        (
            "Landmine news. They disposed of 3,180 items, the bulk of them mortar bombs (1,345) and shells (802).",
            [
                "3180 explosive_ordnance cleared",
                "1345 explosive_ordnance cleared <1",
                "802 explosive_ordnance cleared <1",
            ],
        ),
        ("Landmine news. The office recorded 31 accidents, twice the 14 of 2022.", ["31 incident -", "14 incident -"]),
        ("Landmine news. Mine accidents, which fell in 2020, were down to seven.", ["7 incident -"]),
        # pairs, and people named between
        ("A father and son were killed by a landmine.", ["2 casualty killed"]),
        ("An officer, Ali Noor, and his driver were killed by a landmine.", ["1 casualty killed", "1 casualty killed"]),
        ("Ali Noor and his driver were killed by a landmine.", ["1 casualty killed", "1 casualty killed"]),
        ("Two of five hikers in the landmine field were wounded.", ["2 casualty injured"]),
        (
            "They had 62 landmine casualties, incl. 27 children.",
            ["62 casualty killed_or_injured", "27 casualty killed_or_injured <1"],
        ),
        (
            "Landmines are a threat. "
            "The town has had no garrison since clashes of the army with hill rebels killed 31 soldiers there in 2012.",
            [],
        ),
        ("Landmines are a threat. More than 90 peacekeepers have been killed since the mission came in 2013.", []),
        (
            "Landmines are a threat. More than 14 peacekeepers have died since 2019 by landmines.",
            ["14 casualty killed"],
        ),
        (
            "Landmines are a threat. "
            "They destroyed 31,000 mines and only five of the total 150 states have yet to finish.",
            ["31000 mine cleared"],
        ),
        (
            "Landmines are a threat. "
            "Floods swept some mines planted in the north to a beach near Hito 7 by the frontier.",
            [],
        ),
        (
            "Landmines are a threat. They had 1,070 victims in Iraq, with Yemen recording 412 and Chad 37.",
            ["1070 casualty killed_or_injured", "412 casualty killed_or_injured", "37 casualty killed_or_injured"],
        ),
        (
            "Landmines are a threat. There are 61 remaining tasks comprising 40 minefields and 14 battle areas.",
            ["40 hazardous_area remaining", "14 hazardous_area remaining"],
        ),
        (
            "Landmines are a threat. "
            "The total contamination area was estimated to be around 17 km2, with 340 open tasks.",
            ["17 land_area remaining"],
        ),
        ("Landmines are a threat. The problem is that 41 hectares of wheat were lost.", []),
        (
            "Landmines are a threat. The war goes on. "
            "More than 21,000 people have been killed and three million displaced.",
            [],
        ),
        (
            "Landmines are a threat. Three girls were hurt when a shell blew up. "
            "It went off after one of the girls found it in a ditch.",
            ["3 casualty injured"],
        ),
        ("Landmines are a threat. By June 412 dangerous areas had been registered.", ["412 hazardous_area surveyed"]),
        ("Landmines are a threat. Omar Noor, 13, was similarly injured by a mine.", ["1 casualty injured"]),
        ("Landmines are a threat. The war killed 9,100 people and uprooted about two million.", []),
        # comparison
        (
            "Landmines had 92 victims in May, equal to 66 per cent of the 139 victims of 2023. Of them, 15 died.",
            ["92 casualty killed_or_injured", "139 casualty killed_or_injured", "15 casualty killed <1"],
        ),
        ("Landmines killed 9 people in 2023, compared with 14 in 2022.", ["9 casualty killed", "14 casualty killed"]),
    ],
)
def test_claims(extractor: Extractor, text: str, expected: list[str]) -> None:
    assert told(extractor.extract(Article(text, published=PUBLISHED))) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Of 120 hectares surveyed, 106 were cancelled and 14 confirmed.",
            ["120 land_area surveyed", "106 land_area cancelled <1", "14 land_area remaining <1"],
        ),
        ("More than half of the 40 mine accidents, 23, involved tractors.", ["40 incident -", "23 incident - <1"]),
        ("The landmine centre bought 40 demining machines and rents 12 hectares for tests.", []),
        ("A school will be built on two hectares of demined land.", ["2 land_area cleared"]),
        ("The agency will return 12 hectares of cleared land to farmers.", ["12 land_area planned"]),
        (
            "Landmine clearance will cost millions, and 139 hectares still have to be checked.",
            ["139 land_area remaining"],
        ),
        (
            "The landmine team says 40 hectares of the 60 planned have been cleared.",
            ["40 land_area cleared", "60 land_area planned"],
        ),
        (
            "Forty of the 60 hectares planned for May have been cleared of landmines.",
            ["40 land_area cleared", "60 land_area planned"],
        ),
        ("Some 312 hectares of minefields have still not been released.", ["312 land_area remaining"]),
        ("The district covers 28,000 hectares, 10,800 of which may be mined.", ["10800 land_area remaining"]),
        ("The mined area has shrunk by 35 square kilometres, to 139 square kilometres.", ["139 land_area remaining"]),
        (
            "Teams released 5 hectares, against 8.5 hectares planned for May, and destroyed 168 mines.",
            ["5 land_area released", "8.5 land_area planned", "168 mine cleared"],
        ),
        (
            "Sappers released 900 hectares. Bié is still the most affected, with 17 hectares, followed by Moxico "
            "(14 hectares).",
            ["900 land_area released", "17 land_area remaining", "14 land_area remaining"],
        ),
        (
            "Mines hit 38 people (11 killed, 27 injured), nine of them women.",
            [
                "38 casualty killed_or_injured",
                "11 casualty killed <1",
                "27 casualty injured <1",
                "9 casualty killed_or_injured <1",
            ],
        ),
        ("Surveyors classified 40 hectares as hazardous and 12 hectares as safe.", ["40 land_area remaining"]),
        ("The plan is to assist 600 survivors of mines.", []),
        (
            "Crews blew up 51 items, among them 22 anti-personnel mines, in a country where few mines had been laid "
            "in towns.",
            ["51 explosive_ordnance cleared", "22 anti_personnel_mine cleared <1"],
        ),
        ("Yasser*, 13, lost a hand to a mine.", ["1 casualty injured"]),
        (
            "Last year 690,268 square metres of minefields were cleared, including 23 minefields.",
            ["690268 land_area cleared", "23 hazardous_area cleared"],
        ),
        (
            "They cleared 40 hectares, among them 23 minefields containing 330 shells and 40 mines.",
            ["40 land_area cleared", "23 hazardous_area cleared", "330 explosive_ordnance cleared", "40 mine cleared"],
        ),
        (
            "They cleared 12 hectares of land near Hays containing 300 mines.",
            ["12 land_area cleared", "300 mine cleared"],
        ),
        ("The army still holds 12 hectares of land containing 300 mines.", ["300 mine remaining"]),
        (
            "The country has 299 square kilometres of mined land, 250 confirmed and 49 suspected.",
            ["299 land_area remaining", "250 land_area remaining <1", "49 land_area remaining <1"],
        ),
        (
            "The contamination consists of 12 confirmed and 40 suspected hazardous areas.",
            ["12 hazardous_area remaining", "40 hazardous_area remaining"],
        ),
        (
            "They cleared 12 confirmed and 40 suspected hazardous areas in May.",
            ["12 hazardous_area cleared", "40 hazardous_area cleared"],
        ),
        (
            "Some 40 hectares of mined land were cleared in May. As of July, 43 have been certified.",
            ["40 land_area cleared"],
        ),
        (
            "It has 40 hectares of mined land. Seventeen clearance teams, four of them foreign, work there.",
            ["40 land_area remaining"],
        ),
        (
            "There were 216 mine casualties. Eleven of these accidents took place 2 km from a garrison town.",
            ["216 casualty killed_or_injured", "11 incident -"],
        ),
        (
            "The country used to have 31 minefields; today there are four.",
            ["31 hazardous_area remaining", "4 hazardous_area remaining"],
        ),
        (
            "Where there were once 31 minefields, there are now four.",
            ["31 hazardous_area remaining", "4 hazardous_area remaining"],
        ),
        ("There are now four teams at work on 31 minefields.", []),
        ("From the old field they took 31 mines.", ["31 mine cleared"]),
        ("A fisherman hooked five rockets near the pier and called the bomb squad.", ["5 explosive_ordnance found"]),
        ("The farm is known to hold 40 more bombs.", ["40 explosive_ordnance remaining"]),
        ("Landmines: some 40 hectares of pasture cannot be grazed because of mines.", ["40 land_area remaining"]),
        (
            "Landmines: about 40 hectares of forest are closed to visitors due to unexploded shells.",
            ["40 land_area remaining"],
        ),
        ("Landmines: some 40 hectares of wheat were not harvested because of rain.", []),
        ("Landmines: we know of 40 minefields in this district.", ["40 hazardous_area remaining"]),
        ("Landmines: the teams know of 40 villages without water.", []),
        (
            "Mines hit 361 people. Of them 68 died, and 53 of those who died were civilians.",
            ["361 casualty killed_or_injured", "68 casualty killed <1", "53 casualty killed <2"],
        ),
        (
            "The police counted 12 mine casualties in 2020 and seven this year. Three of the seven were children.",
            ["12 casualty killed_or_injured", "7 casualty killed_or_injured", "3 casualty killed_or_injured <2"],
        ),
        (
            "Mines made 871 victims, of whom 640 were civilians, among them 89 children, and 231 soldiers.",
            [
                "871 casualty killed_or_injured",
                "640 casualty killed_or_injured <1",
                "89 casualty killed_or_injured <2",
                "231 casualty killed_or_injured <1",
            ],
        ),
        (
            "Mines hit 26 people: nine children, seven of them boys, and 17 women.",
            [
                "26 casualty killed_or_injured",
                "9 casualty killed_or_injured <1",
                "7 casualty killed_or_injured <2",
                "17 casualty killed_or_injured <1",
            ],
        ),
        ("Of 90 mines found in May, 60 lay in Hays.", ["90 mine found", "60 mine found <1"]),
        (
            "Nearly half of the 289 mine victims, 140, were farmers.",
            ["289 casualty killed_or_injured", "140 casualty killed_or_injured <1"],
        ),
        ("The army said that it had laid not even one mine there.", ["0 mine laid"]),
        (
            "The mined land covered 1.2 million hectares in 2020, after the survey it is about 990,000.",
            ["1.2e+06 land_area remaining", "990000 land_area remaining"],
        ),
        (
            "Around 80 million of the 270 million bomblets that planes dropped there failed to detonate.",
            ["8e+07 cluster_munition_remnant remaining"],
        ),
        ("Some 40 of the 300 mines that rebels laid along the road have been lifted.", ["40 mine cleared"]),
        (
            "Angola still has 67 km2 of known mined land, distributed by 1,039 areas.",
            ["67 land_area remaining", "1039 hazardous_area remaining"],
        ),
        (
            "Seventeen clearance teams, four of them from the army, work where 31 square kilometres are mined.",
            ["31 land_area remaining"],
        ),
        ("The province has 2.3 square kilometres to check.", ["2.3 land_area remaining"]),
        ("Three mine strikes hit convoys last week.", ["3 incident -"]),
        (
            "Of the cleared area, 611.2 hectares fell to the share of the army, 502 hectares to private firms "
            "and 96 hectares to the ministry.",
            ["611.2 land_area cleared", "502 land_area cleared", "96 land_area cleared"],
        ),
        ("Of the area cleared in May, 61 hectares lay in Kherson.", ["61 land_area cleared"]),
        ("Of the land surveyed so far, 61 hectares were contaminated.", ["61 land_area remaining"]),
        (
            "The number of Angolans hit by mines since 2002 stands at 377, including 69 killed.",
            ["377 casualty killed_or_injured", "69 casualty killed <1"],
        ),
        ("The number of villages affected by mine blasts stands at 377.", []),
        (
            "The area surveyed and cleared in the Tartar, Aghdara, Khojaly, Aghdam, Fuzuli, Khojavend, Shusha, Lachin "
            "and Zangilan districts made up 284.3 hectares.",
            ["284.3 land_area cleared"],
        ),
        (
            "Mines killed two men in Hays. 12 hectares of forest and fields, demined in April, will be ploughed.",
            ["2 casualty killed", "12 land_area cleared"],
        ),
        (
            "The 40 hectares of agricultural land searched and cleared in May will be sown with maize.",
            ["40 land_area cleared"],
        ),
        ("Work near Hays ended with 2.6 hectares of the shore made safe.", ["2.6 land_area cleared"]),
        (
            "HALO reported 1,204.5 hectares of former front line given back since January.",
            ["1204.5 land_area released"],
        ),
        (
            "The operators managed to have 12.7 hectares of forest and fields inspected in May.",
            ["12.7 land_area surveyed"],
        ),
        ("Some 40 hectares of wheat, planted in May, will be harvested.", []),
        ("Deminers working on 12 hectares of pasture destroyed 30 mines.", ["30 mine cleared"]),
        ("The minister visited 40 hectares of land being cleared near Hays.", ["40 land_area remaining"]),
        (
            "Last year 1,106 items were found there. A fisherman has reported six from his patch since Easter.",
            ["1106 explosive_ordnance found", "6 explosive_ordnance found"],
        ),
        ("Sappers dealt in this time with a total of 402 explosive devices.", ["402 explosive_ordnance cleared"]),
        ("The forms received since June gave the location of roughly 330,000 mines.", ["330000 mine remaining"]),
        ("Some 38,000 hectares of the district's 105,000 are still suspected.", ["38000 land_area remaining"]),
        (
            "There was a vineyard by the well, three hectares, which they cleared in five weeks.",
            ["3 land_area cleared"],
        ),
        ("The land made free of explosives in the month measures 612.9 hectares.", ["612.9 land_area cleared"]),
        (
            "We have given back 214 hectares, of which 139 thanks to clearance.",
            ["214 land_area released", "139 land_area cleared <1"],
        ),
        (
            "The centre had programmed 300 hectares, but only 212 could be treated.",
            ["300 land_area planned", "212 land_area cleared"],
        ),
        ("They recorded 17 landmines along the road.", ["17 mine found"]),
        (
            "Last year saw 22 mine accidents. Eight of the 22 happened at cemeteries.",
            ["22 incident -", "8 incident - <1"],
        ),
        (
            "Some 61,300 hectares of land affected by mines lie in the east.",
            ["61300 land_area remaining"],
        ),
        ("The minefields covered a total of 200 hectares along the border.", ["200 land_area remaining"]),
        ("In 1996 there were 300 hectares of mine-infested areas.", ["300 land_area remaining"]),
        ("Teams carried out mine clearance on 116 hectares.", ["116 land_area cleared"]),
        (
            "Landmines hurt 470 people, out of whom 69 were boys.",
            ["470 casualty injured", "69 casualty injured <1"],
        ),
        ("The survey found 700 bombed and mined areas.", ["700 hazardous_area found"]),
        (
            "Sappers lifted, in one week, a total of 2,231 mines planted by rebels, of them 11 anti-personnel mines.",
            ["2231 mine cleared", "11 anti_personnel_mine cleared <1"],
        ),
        ("The agency says it has lifted 3,100 mines that rebels had laid along the border.", ["3100 mine cleared"]),
        ("More than 2,000 mines were reported to be destroyed in 2016.", ["2000 mine cleared"]),
        ("About 120 minefields are said to have been cleared.", ["120 hazardous_area cleared"]),
        (
            "Last year it reduced from 174 to 156 square kilometres the areas assessed as potentially dangerous.",
            ["174 land_area remaining", "156 land_area remaining"],
        ),
        (
            "The area potentially contaminated with shells was estimated at 174,000 square kilometres.",
            ["174000 land_area remaining"],
        ),
        (
            "Soldiers found 12 mines and two shells. Engineers blew up all the devices on the spot.",
            ["12 mine cleared", "2 explosive_ordnance cleared"],
        ),
        (
            "Soldiers found 12 mines and two shells. They then destroyed the houses.",
            ["12 mine found", "2 explosive_ordnance found"],
        ),
        (
            "More than 200 square kilometres have not been checked yet, and 87sq km are contaminated.",
            ["200 land_area remaining", "87 land_area remaining"],
        ),
        (
            "Take 2021: 18 explosions, in which 26 people were wounded or died.",
            ["18 incident -", "26 casualty killed_or_injured"],
        ),
        (
            "Mines have killed or maimed 2,900 people since 1991, among whom there were 310 children and 44 women.",
            [
                "2900 casualty killed_or_injured",
                "310 casualty killed_or_injured <1",
                "44 casualty killed_or_injured <1",
            ],
        ),
        ('"Had the children come earlier, ten or twenty of them would be dead," the teacher said of the mine.', []),
        (
            "A round burst in its tube during a live-fire exercise, killing a conscript and wounding three others.",
            [],
        ),
        ("The clinic said 41 survivors were referred to hospitals in Kyiv.", []),
        (
            "The ministry's tally of victims for 2022 is lower: 390, of whom 133 died and 257 were wounded.",
            ["390 casualty killed_or_injured", "133 casualty killed <1", "257 casualty injured <1"],
        ),
        (
            "Rebel landmines have victimized 1,506 persons, 364 of whom died.",
            ["1506 casualty killed_or_injured", "364 casualty killed <1"],
        ),
        (
            "A mine killed four people. Two of the deceased were girls, he said.",
            ["4 casualty killed", "2 casualty killed <1"],
        ),
        (
            "A shell went off, killing three boys and their teacher and wounding nine others.",
            ["3 casualty killed", "1 casualty killed", "9 casualty injured"],
        ),
        (
            "The police counted 12 casualties in 2020 and have counted seven so far this year.",
            ["12 casualty killed_or_injured", "7 casualty killed_or_injured"],
        ),
        (
            "A mine went off. The foreman has burns and his son a broken arm.",
            ["1 casualty injured", "1 casualty injured"],
        ),
        (
            "Since 2020 mines have hit 382 people. Sixty-nine of them we buried.",
            ["382 casualty killed_or_injured", "69 casualty killed <1"],
        ),
        ("The mine killed sappers Ivan Bondar and Petro Lys.", ["1 casualty killed", "1 casualty killed"]),
        (
            "Sappers Ivan Bondar, Petro Lys and Oleh Hora died when a mine exploded.",
            ["1 casualty killed", "1 casualty killed", "1 casualty killed"],
        ),
        ("The experts Ivan Bondar and Petro Lys said a mine killed two boys.", ["2 casualty killed"]),
        ("A mine injured Captain Ivan Bondar.", ["1 casualty injured"]),
        ("Three people were killed in clashes near the mined road.", []),
        ("Three people were killed in an attack with a landmine.", ["3 casualty killed"]),
        ("An attack on a hotel in the port killed nine people in October.", []),
        ("An attack on a convoy with a roadside bomb killed nine people.", ["9 casualty killed"]),
        ("Were the mine to go off, 30 people would be hurt.", []),
        ("Two men hurt by the mine would be treated in Baku, he said.", ["2 casualty injured"]),
        ("Ivan Bondar, who was escorting them, has an eye injury after a mine went off.", ["1 casualty injured"]),
        ("A cow-herd lost a leg to a mine in February.", ["1 casualty injured"]),
        ('"There was no ambush and we have zero fatality," said the colonel.', ["0 casualty killed"]),
        ("The surface still to be demined in Hays is put at 36 hectares.", ["36 land_area remaining"]),
        ("The land made free of mines this year measures 412 hectares.", ["412 land_area cleared"]),
        ("The land left to clear comes to 812 hectares.", ["812 land_area remaining"]),
        ("The wheat left to harvest measures 40 hectares.", []),
        ("Of the district's 105,000 hectares, 38,000 are still under suspicion.", ["38000 land_area remaining"]),
        (
            "Of the country's 2,300 hectares of mined land, 310 were cleared last year.",
            ["2300 land_area remaining", "310 land_area cleared <1"],
        ),
        (
            "Of 120 suspected fields, 30 turned out to be free of mines.",
            ["120 hazardous_area remaining", "30 hazardous_area cancelled <1"],
        ),
        (
            "They released 14 sq km, 9 through clearance, 3 via technical survey and 2 through cancellation.",
            ["14 land_area released", "9 land_area cleared <1", "3 land_area reduced <1", "2 land_area cancelled <1"],
        ),
        (
            "They released 44 hectares through clearance and 14 through survey.",
            ["44 land_area cleared", "14 land_area released"],
        ),
        (
            "The centre had programmed 30 hectares for 2023, but only 21 could be treated.",
            ["30 land_area planned", "21 land_area cleared"],
        ),
        (
            "There were 22 mine accidents in 2023. Eight of the 22 happened in fields.",
            ["22 incident -", "8 incident - <1"],
        ),
        ("There were 22 mine accidents in 2023. One of them happened outside Hays.", ["22 incident -"]),
        ("Seventeen of last year's 31 mine accidents happened to herders.", ["17 incident - <2", "31 incident -"]),
        (
            "There were 14 mine accidents in May. In May 2022 the accidents had been 27.",
            ["14 incident -", "27 incident -"],
        ),
        (
            "There were 31 mine accidents last year. This year there have been six so far.",
            ["31 incident -", "6 incident -"],
        ),
        ("The region had 48 mine accidents. Most of them, 31, happened in May.", ["48 incident -", "31 incident - <1"]),
        (
            "Friday's blast, the fifth in the district this year, wounded a woman.",
            ["5 incident -", "1 casualty injured"],
        ),
        ("It was the fifth time this year that a mine exploded there.", ["5 incident -"]),
        ("For the third time this year a tractor broke down, and a mine lay under it.", []),
        (
            "Mines wounded nine men in the spring. At least four of these accidents happened near a school.",
            ["9 casualty injured", "4 incident -"],
        ),
        ("For the old line there are four sheets of paper on which 2,310 mines are drawn.", ["2310 mine remaining"]),
        ("Last year there were 12 mine accidents, this year so far four.", ["12 incident -", "4 incident -"]),
        (
            "In 2021 there were 31 mine incidents, last year 19 and this year seven.",
            ["31 incident -", "19 incident -", "7 incident -"],
        ),
        ("Such mines are made of plastic cans. In one barn they defused 27 of them.", ["27 mine cleared"]),
        ("The ministry has set the agency 60,000 hectares for 2025.", ["60000 land_area planned"]),
        (
            "Deminers have 46 km2 in 310 areas still to clear.",
            ["46 land_area remaining", "310 hazardous_area remaining"],
        ),
        (
            "The contaminated area was put at 430 square kilometres in 2018 and is now 290.",
            ["430 land_area remaining", "290 land_area remaining"],
        ),
        ("In the well there were 57 landmines.", ["57 mine found"]),
        ("In 2021 there were 57 landmines.", []),
        ("Since Easter the farmer has reported three mines from her own field.", ["3 mine found"]),
        (
            "A farmer and his two sons were blown up by a mine near Izium on Sunday; none of the three survived.",
            ["1 casualty killed", "2 casualty killed"],
        ),
        (
            "A tractor struck an anti-tank mine outside Izium on Monday. Neither the driver nor his brother survived.",
            ["1 casualty killed", "1 casualty killed"],
        ),
        (
            "Two brothers were herding goats when one of them stepped on a mine. Neither survived.",
            ["2 casualty killed"],
        ),
        (
            "Two brothers, aged 9 and 12, picked up a cluster bomblet near Izium. Both died on the spot.",
            ["2 casualty killed"],
        ),
        (
            "Three boys picked up a cluster bomblet near Izium. Two died at once, the third lost his sight.",
            ["2 casualty killed", "1 casualty injured"],
        ),
        ("Twin sisters of seven were killed when they picked up a grenade by the river.", ["2 casualty killed"]),
        ("Brothers Ivan and Petro Lys were killed by a mine.", ["2 casualty killed"]),
        (
            "A mine went off: an engineer suffered burns, and sappers Ali Hasan and Omar Aziz were hit in the legs.",
            ["1 casualty injured", "1 casualty injured", "1 casualty injured"],
        ),
        (
            "Of the 68 who lost their lives to mines, 54 were civilians.",
            ["68 casualty killed", "54 casualty killed <1"],
        ),
        (
            "Since 2020 mines have hit 367 people, of whom 68 died (55 civilians, 13 servicemen) and 299 were injured.",
            [
                "367 casualty killed_or_injured",
                "68 casualty killed <1",
                "55 casualty killed <2",
                "13 casualty killed <2",
                "299 casualty injured <1",
            ],
        ),
        ("Two workers of a contractor were injured by a mine near Izium.", ["2 casualty injured"]),
        ("The condition of one of the three people wounded by the mine near Izium is grave.", ["3 casualty injured"]),
        ("Mines kill the farmer and the shepherd, they do not tell a soldier from a schoolteacher.", []),
        ("A shell exploded, burning a girl of six.", ["1 casualty injured"]),
        ("A boy burning rubbish set off a mine and lost three fingers.", ["1 casualty injured"]),
        ("A mine went off under a cart. Two farmers got off with bruises.", ["2 casualty injured"]),
        ("A mine went off under a cart. Two farmers were left with severe burns.", ["2 casualty injured"]),
        (
            "A mine went off under a cart. Two farmers were pulled from the wreck with broken bones.",
            ["2 casualty injured"],
        ),
        ("A mine went off under a cart. Two farmers could not be saved.", ["2 casualty killed"]),
        ("A mine went off under a cart. Two farmers were peppered with shrapnel.", ["2 casualty injured"]),
        (
            "The explosion, the fourth in the district since August, killed a herder.",
            ["4 incident -", "1 casualty killed"],
        ),
        ("Some 17,000 mines have come to light in Mosul.", ["17000 mine found"]),
        ("Gunmen kidnapped ten children on Saturday and killed two others.", []),
        ("A device laid by rebels went off and killed two men.", ["2 casualty killed"]),
        ("Mines lie in 31 of the 32 civilian departments.", []),
        (
            "Two servicemen were injured by a mine in the Kalbajar region. The foot of one was amputated.",
            ["2 casualty injured", "1 casualty injured <1"],
        ),
        (
            "There have been 604 mine victims. Deminers make up 134 of the victims; 52 died.",
            ["604 casualty killed_or_injured", "134 casualty killed_or_injured <1", "52 casualty killed <2"],
        ),
        (
            "Explosive devices killed or hurt 392 people. By type of device: roadside bombs, 318; mines, 74.",
            ["392 casualty killed_or_injured", "318 casualty killed_or_injured <1", "74 casualty killed_or_injured <1"],
        ),
        (
            "Last year there were nine accidents, with 6 dead and 11 hurt; since January there have already been four.",
            ["9 incident -", "6 casualty killed", "11 casualty injured", "4 incident -"],
        ),
        ("The village has 40 houses, of which mines destroyed nine.", []),
        ("In April sappers lifted 40 mines. In May there were 12.", ["40 mine cleared", "12 mine cleared"]),
        (
            "Mines killed 40 people in Shan in 2023; two of these villages have no road, three of these were children.",
            ["40 casualty killed", "3 casualty killed <1"],
        ),
        (
            "Mines hurt 692 people last year. Sagaing had the most with 243, Rakhine came second with 118.",
            ["692 casualty injured", "243 casualty injured <1", "118 casualty injured <1"],
        ),
        ("A further 12 minefields were put on the map by survey in Hiran.", ["12 hazardous_area surveyed"]),
        (
            "Mines killed 61 civilians in the country, two of them women. In the south 55 died, including two women.",
            ["61 casualty killed", "2 casualty killed <1", "55 casualty killed", "2 casualty killed <3"],
        ),
        ("Our troops have freed 30 square kilometres of the region.", []),
        ("The army has freed 30 hectares of mines.", ["30 land_area cleared"]),
        ("The ministry plans to buy 20,000 anti-tank mines.", []),
        (
            "Troops shelled the region 71 times, firing 312 shells. Two people were killed and eight wounded.",
            [],
        ),
        ("Four people were injured when troops hit Izium with Smerch rockets carrying cluster munitions.", []),
        ("One soldier was martyred by a handmade bomb planted by the group.", ["1 casualty killed"]),
        ("On an average day the team digs up 12 mines.", []),
        ("He has two sons, and a brother who lost a leg to a mine.", ["1 casualty injured"]),
        ("Two shepherds were wounded by the blast wave.", ["2 casualty injured"]),
        (
            "They lifted 128 mines. Ninety-three of the devices were meant for people and 35 for vehicles.",
            ["128 mine cleared", "93 anti_personnel_mine cleared <1", "35 anti_vehicle_mine cleared <1"],
        ),
        (
            "The army laid 9,000 mines along the river. The forms it handed over give the position of 4,100 of these.",
            ["9000 mine laid", "4100 mine remaining <1"],
        ),
        ("A colleague, he was 26, stepped on a mine there. He lived, but he lost both legs.", ["1 casualty injured"]),
        ("Three men drove over a mine. All three died.", ["3 casualty killed"]),
        (
            "A mine wounded two sappers and a guard near the dam. All three are in stable condition.",
            ["2 casualty injured", "1 casualty injured"],
        ),
        (
            "Eighty mines were found in the orchard and removed: 52 of them anti-personnel, 28 anti-tank.",
            ["80 mine cleared", "52 anti_personnel_mine cleared <1", "28 anti_vehicle_mine cleared <1"],
        ),
        (
            "Forty mines were found there and the army removed 12 shells.",
            ["40 mine found", "12 explosive_ordnance cleared"],
        ),
        (
            "The canton has 86 square kilometres left, she said, so that a belt along the river will be surveyed.",
            ["86 land_area remaining"],
        ),
        ("A mine exploded under a woodcutter, seriously wounding him.", ["1 casualty injured"]),
        (
            "Mines have exploded under 41 herders since the ceasefire; nine of them died.",
            ["41 casualty killed_or_injured", "9 casualty killed <1"],
        ),
        ("A mine exploded under a bus with 40 pilgrims on board.", []),
        ("Since 2014 some 1,200 civilians have been caught in mine blasts.", ["1200 casualty killed_or_injured"]),
        ("Nine farmers were caught in a dust storm near the minefield.", []),
        ("Two other women were hit by flying stones when the mine went off.", ["2 casualty injured"]),
        ("Last year there were 45 mine accidents, 12 with a deadly outcome.", ["45 incident -", "12 incident - <1"]),
        (
            "The register of mine victims holds 812 of them, including 120 deminers of whom 44 were killed.",
            ["44 casualty killed"],
        ),
        (
            "Since the truce 29 staff members: four dead, 25 injured.",
            ["29 casualty killed_or_injured", "4 casualty killed <1", "25 casualty injured <1"],
        ),
        ("They removed 31 mines over 210 hectares of pasture.", ["31 mine cleared", "210 land_area cleared"]),
        (
            "The remaining surface lies in two districts: Jaffna 4.2 sq km and Mannar 0.9 sq km in all.",
            ["4.2 land_area remaining", "0.9 land_area remaining"],
        ),
        ("The mine suspected area of the canton amounted to 98,7 km² last year.", ["98.7 land_area remaining"]),
        (
            "Mines killed or hurt 412 people in Ukraine in 2023. Kharkiv had the heaviest toll with 143 casualties.",
            ["412 casualty killed_or_injured", "143 casualty killed_or_injured <1"],
        ),
        (
            "Mines killed or wounded 412 people in Ukraine in 2023. The report lists 103 victims younger than 18.",
            ["412 casualty killed_or_injured", "103 casualty killed_or_injured <1"],
        ),
        (
            "Mines hit 388 people. Out of these 388 victims, 217 are civilians, among them seven women.",
            [
                "388 casualty killed_or_injured",
                "217 casualty killed_or_injured <1",
                "7 casualty killed_or_injured <2",
            ],
        ),
        ("Sagaing Region had the heaviest toll of mines with 243 casualties.", ["243 casualty killed_or_injured"]),
        (
            "Mines cover 1,170 hectares of the province, but only 38 have been cleared.",
            ["1170 land_area remaining", "38 land_area cleared"],
        ),
        ("Sappers found their 500th mine there.", ["500 mine found"]),
        ("Sappers found their second mine there.", []),
        ("Maryam Salimi, 40, lost the toes of her left foot to a mine.", ["1 casualty injured"]),
        ("The country set out in 2002 with 620 square kilometres.", ["620 land_area remaining"]),
        (
            "The largest areas remain in Sisak, 31.2 km2, and Karlovac, with 20.4.",
            ["31.2 land_area remaining", "20.4 land_area remaining"],
        ),
        ("Villagers were given back 42.4 square kilometres.", ["42.4 land_area released"]),
        (
            "Estimates of the number of mines laid during the war range from 400,000 to 600,000.",
            ["400000..600000 mine laid"],
        ),
        (
            "The army laid 3 million mines there; as many as 900,000 of them may still be there.",
            ["3e+06 mine laid", "900000 mine remaining <1"],
        ),
        ("$100 clears 20 square metres.", []),
        ("It takes a team of eight about a month to clear one hectare.", []),
        ("The blast is the second fatal one in the district this year.", ["2 incident -"]),
        ("They have put tape around 58 danger areas.", ["58 hazardous_area surveyed"]),
        ("Of about 46,000 hectares, 27,500 still await checking.", ["27500 land_area remaining"]),
        ("Some 6,800 hectares are to be done before 2027.", ["6800 land_area planned"]),
        (
            "It has 15.3 km2 more to clear: 12.7 in Sisak and 2.6 in Karlovac.",
            ["15.3 land_area remaining", "12.7 land_area remaining <1", "2.6 land_area remaining <1"],
        ),
        ("The annual target was met, with 4.3 square kilometres released.", ["4.3 land_area released"]),
        ("The target of 10 square kilometres was exceeded.", ["10 land_area planned"]),
        (
            "Clearance in 2023 was 9.7 square kilometres, against 7.6 the year before.",
            ["9.7 land_area cleared", "7.6 land_area cleared"],
        ),
        ("Land release dropped by a third to 4.1 square kilometres.", ["4.1 land_area released"]),
        ("The amount of land cleared fell by 1.2 square kilometres to 4.1.", ["4.1 land_area cleared"]),
        ("Demining of 2,100 hectares is under way.", ["2100 land_area remaining"]),
        ("Contracts for the demining of 3,400 hectares have been signed.", ["3400 land_area planned"]),
        ("The country is to have cleared its remaining 260 minefields by 2030.", ["260 hazardous_area planned"]),
        ("The charity cleared 17 hazardous areas thanks to Norway.", ["17 hazardous_area cleared"]),
        ("The number of deminers at work in minefields rose from 244 to 311.", []),
        ("Cleared roads grew from 300 kilometres in 2022 to 400 in 2023.", []),
        (
            "Police recorded 40 mine accidents. In no fewer than 19 of these accidents children were playing.",
            ["40 incident -", "19 incident - <1"],
        ),
        (
            "Sappers cleared 22 minefields halfway up the slope and destroyed 140 mines offshore.",
            ["22 hazardous_area cleared", "140 mine cleared"],
        ),
        ("The crews made some 12 sq. km. of forest safe.", ["12 land_area cleared"]),
        ("The crews ridded about 90 acres of farmland of mines.", ["90 land_area cleared"]),
        ("The engineers declared 640 ha of pasture safe.", ["640 land_area released"]),
        ("Some 12 square kilometres of forest turned out to be mined.", ["12 land_area remaining"]),
        ("Some 12 square kilometres were found to be free of mines.", ["12 land_area cancelled"]),
        (
            "Since January, operations have covered:\n- 12 minefields\n- 340,000 square metres of land",
            ["12 hazardous_area cleared", "340000 land_area cleared"],
        ),
        (
            "In 2023 the teams cancelled 12.4, reduced 3.1 and cleared 2.2 square kilometres.",
            ["12.4 land_area cancelled", "3.1 land_area reduced", "2.2 land_area cleared"],
        ),
        ("The explosion was already the sixth in the district in 2024.", ["6 incident -"]),
        ("Mine incidents accounted for 14 of the 60 recorded attacks.", ["14 incident -"]),
        ("Farm machinery struck mines on 14 occasions.", ["14 incident -"]),
        ("The known minefields number 22.", ["22 hazardous_area remaining"]),
        ("Maps of 22 minefields were handed over.", ["22 hazardous_area remaining"]),
        ("Sappers have cleared 4,540 out of 6,600 hectares near Izium.", ["4540 land_area cleared"]),
        (
            "By Friday 312 out of 480 minefields had been cleared, three out of four by hand.",
            ["312 hazardous_area cleared"],
        ),
        ("Teams have released 630, 204 square metres of land this year.", ["630204 land_area released"]),
        (
            "The number of minefields fell from 244 in 2021 to 227 in 2022.",
            ["244 hazardous_area remaining", "227 hazardous_area remaining"],
        ),
        (
            "There was a reduction from 244 to 227 minefields in the province.",
            ["244 hazardous_area remaining", "227 hazardous_area remaining"],
        ),
        (
            "The cleared area rose from 1,200 hectares in 2022 to about 1,900 in 2023.",
            ["1200 land_area cleared", "1900 land_area cleared"],
        ),
        (
            "Clearance went up from 1.2 square kilometres in 2021 to 1.9 in 2022.",
            ["1.2 land_area cleared", "1.9 land_area cleared"],
        ),
        (
            "Survey cut the suspected area from 112 square kilometres to 64.",
            ["112 land_area remaining", "64 land_area remaining"],
        ),
        ("The number of mine accidents has gone down from 45 in 2022 to 31.", ["45 incident -", "31 incident -"]),
        (
            "The centre intends to demine 800 hectares this year, compared with 610 in 2023.",
            ["800 land_area planned", "610 land_area cleared"],
        ),
        (
            "Sappers have yet to examine 3,000 hectares, and they still have to clear 120 minefields.",
            ["3000 land_area remaining", "120 hazardous_area remaining"],
        ),
        ("Some 3,000 hectares still need to be checked.", ["3000 land_area remaining"]),
        ("Some 3,000 hectares are to be surveyed in July.", ["3000 land_area planned"]),
        ("Some 40 minefields are not cleared.", ["40 hazardous_area remaining"]),
        ("Mines lie on 40 square kilometres of farmland.", ["40 land_area remaining"]),
        ("The ministry lists 40 square kilometres as suspect.", ["40 land_area remaining"]),
        (
            "A landmine killed five people and hurt four others in Maiwand. Two sisters, six and eight "
            "years old, were among those killed.",
            ["5 casualty killed", "4 casualty injured", "2 casualty killed <1"],
        ),
        (
            "A landmine killed five people and hurt four others in Maiwand. The wounded included two women.",
            ["5 casualty killed", "4 casualty injured", "2 casualty injured <2"],
        ),
        (
            "Landmines killed or maimed 237 people in Myanmar. The 237 include 51 people who lost their "
            "lives and 186 who survived with injuries.",
            ["237 casualty killed_or_injured", "51 casualty killed <1", "186 casualty injured <1"],
        ),
        (
            "Mines have killed 96 civilians, 27 of them children and nine of them women.",
            ["96 casualty killed", "27 casualty killed <1", "9 casualty killed <1"],
        ),
        (
            "Teams destroyed 6,842 items – 6,590 anti-personnel mines and 21 shells.",
            [
                "6842 explosive_ordnance cleared",
                "6590 anti_personnel_mine cleared <1",
                "21 explosive_ordnance cleared <1",
            ],
        ),
        ("Views: 1894. A mine hurt two men in Aghdam.", ["2 casualty injured"]),
        ("£25 clears ten square metres of mined land.", []),
        ("In 2023 the agency cleared 12 hectares for $90,000.", ["12 land_area cleared"]),
        ("The fund supports hundreds of mine survivors.", []),
        ("Nine mines were lifted from one and the same track.", ["9 mine cleared"]),
        ("The list leaves out 4,950 civilians killed by shells and in air raids.", []),
        ("A low-level rebellion that began in 1982 has claimed thousands of lives.", []),
        ("Sixteen people died and 2,150 fled in combat between the army and a militia.", []),
        ("Elephants have trampled the rice and killed two farmers since June.", []),
        ("They dismantled 118 booby traps, and one of them was wired to a school desk.", ["118 booby_trap cleared"]),
        (
            "They dismantled 118 booby traps. Forty of them were in Izium.",
            ["118 booby_trap cleared", "40 booby_trap cleared <1"],
        ),
        ("Six deminers have been killed by mines. I knew two of the six.", ["6 casualty killed"]),
        ("A mine wounded seven men. Two of the injured were flown to Kyiv.", ["7 casualty injured"]),
        (
            "A mine wounded seven people. Three of the wounded are children.",
            ["7 casualty injured", "3 casualty injured <1"],
        ),
        ("One case took place on May 9 near Lyman: a boy of 15 trod on a mine and lost a leg.", ["1 casualty injured"]),
        ("One mine accident occurred during the year.", ["1 incident -"]),
        (
            "Their car hit a mine, rolled over and caught fire, killing a man and his son.",
            ["1 casualty killed", "1 casualty killed"],
        ),
        ("A miner of 26 died when his car rolled over on the Fuzuli road.", []),
        ("Three fishermen drowned when their boat hit a mine.", ["3 casualty killed"]),
        ("Two peacekeepers were hurt when a rocket hit their post.", []),
        ("A boy was killed when a shell fell on his foot and exploded.", ["1 casualty killed"]),
        ("Our camp was hit by three rockets; two deminers were wounded.", []),
        ("Rockets with cluster munitions hit Kharkiv, killing three.", []),
        ("Old cluster bombs killed three herders.", ["3 casualty killed"]),
        ("Twenty soldiers were killed when ammunition blew up at a base.", []),
        ("Five people were killed when a mine exploded at a factory.", ["5 casualty killed"]),
        ("In the siege of Sarajevo 11,541 people died.", []),
        ("During the siege mines killed 40 people.", ["40 casualty killed"]),
        ("Wild dogs have killed two children, mines 14.", ["14 casualty killed"]),
        ("Two children have been killed by wild dogs.", []),
        ("That field has wounded three men.", ["3 casualty injured"]),
        ("Two men were wounded by flying splinters.", ["2 casualty injured"]),
        ("Last year 31 people were killed by gunmen and 12 by mines.", ["12 casualty killed"]),
        ("Drones killed nine civilians in May, artillery six and mines four.", ["4 casualty killed"]),
        ("The Khmer Rouge killed two million people.", []),
        ("A mine laid by the Khmer Rouge killed three loggers.", ["3 casualty killed"]),
        ("The flood swept some 200 mines into the gardens.", []),
        ("Tests showed that the new detector finds 98 of 100 mines.", []),
        ("Of the region's 250 minefields 40 have been cleared.", ["40 hazardous_area cleared"]),
        (
            "They hit 382 villagers. Seventy lost their lives and 312 were left wounded.",
            ["70 casualty killed", "312 casualty injured"],
        ),
        (
            "Dogs found 19 shells and a lone anti-tank mine in the orchard.",
            ["19 explosive_ordnance found", "1 anti_vehicle_mine found"],
        ),
        ("They have yet to find a single mine there.", []),
        (
            "Mines maimed or killed 41 people: 6 dead,35 wounded.",
            ["41 casualty killed_or_injured", "6 casualty killed <1", "35 casualty injured <1"],
        ),
        ("In October my girls went over 6.8 hectares of orchard.", ["6.8 land_area cleared"]),
        ("The platoon covered slightly more than 51 hectares in August.", ["51 land_area cleared"]),
        ("The fire went over 300 hectares of pine forest.", []),
        ("The ministry declared 40 hectares of pasture near the river safe.", ["40 land_area released"]),
        ("The ministry has not declared 40 hectares safe.", []),
        ("Rain made 40 hectares of clear forest wet.", []),
        ("A mechanic trod on a mine by the dam, losing both legs.", ["1 casualty injured"]),
        ("A mechanic set off a booby trap, which tore off a foot.", ["1 casualty injured"]),
        ("One of our drivers hit a mine, losing an eye.", ["1 casualty injured"]),
        ("Volunteers went over 41 hectares of scrub.", []),
        (
            "Mine casualties have fallen: 18 up to November 1, against 59 in the same months of 2022.",
            ["18 casualty killed_or_injured", "59 casualty killed_or_injured"],
        ),
        (
            "There were fewer mine victims this year, 18 so far, against 59 last year.",
            ["18 casualty killed_or_injured", "59 casualty killed_or_injured"],
        ),
        (
            "The clinic is run by Daw Khin Nwe, who trained in Yangon and who lost a foot to a mine in 2011.",
            ["1 casualty injured"],
        ),
        ("It is run by Ana Reyes, who clears mines and was trained in Jordan.", []),
        (
            "Of the 270 million bomblets dropped, some 80 million failed to explode.",
            ["8e+07 cluster_munition_remnant remaining"],
        ),
        ("Planes scattered 50,000 bomblets over the south in three days.", []),
        ("Drones dropped 40 mines on the road.", ["40 mine laid"]),
        ("Of the 120 mines planted on the border, 35 were destroyed.", ["120 mine laid", "35 mine cleared <1"]),
        ("At least five powerful explosions were heard in Odesa before dawn.", []),
        ("Villagers heard three mine explosions on Monday.", ["3 incident -"]),
        ("Trainees had to find five dummy mines in half an hour.", []),
        ("Police have opened 210 criminal cases over mine blasts.", []),
        (
            "Ali Hasan and Omar Noor, who works for a farm, were hurt by a mine.",
            ["1 casualty injured", "1 casualty injured"],
        ),
        ("Ali Hasan and Omar Noor, who was hurt by a mine in 2020, sang.", ["1 casualty injured"]),
        (
            "Landmines wounded four herders in Qana. Residents were called on by the two bodies to keep off.",
            ["4 casualty injured"],
        ),
        (
            "A mine killed a herder in Olovo. A van skidded off the road, leaving one passenger dead.",
            ["1 casualty killed"],
        ),
        (
            "\n\nPress: How many victims date from after the war?\n\nL. Hasan: From May 10, 2020 till now, 412. "
            "Of these, 74 did not survive and 338 were hurt.",
            ["412 casualty killed_or_injured", "74 casualty killed <1", "338 casualty injured <1"],
        ),
        (
            "Ali Hasan, a farmer, lost his foot when he stepped on a mine. Later the 36-year-old underwent surgery.",
            ["1 casualty injured"],
        ),
        (
            "A mine injured three soldiers on March 13; one had a foot amputated.",
            ["3 casualty injured", "1 casualty injured <1"],
        ),
        ("The mine wounded five people; one lost an eye.", ["5 casualty injured", "1 casualty injured <1"]),
        (
            "Five were killed and six hurt by a mine; a girl of nine among the wounded lost a leg.",
            ["5 casualty killed", "6 casualty injured", "1 casualty injured <2"],
        ),
        ("A harvester was blown up by a mine, although its driver was not harmed.", []),
        (
            "A mine hurt three men. Rza Aliyev (1992), Ali Rzayev (1996) and Anar Rzayev (1981) were hospitalised.",
            ["3 casualty injured"],
        ),
        ("A shepherd of 34 stepped on a mine. His right leg had to be amputated.", ["1 casualty injured"]),
        (
            "A mine hurt two farmers. On Tuesday a drone struck a minibus. Two people were wounded.",
            ["2 casualty injured"],
        ),
        ("A villager pays a man $2 per 100 square metres to go over her mined land.", []),
        (
            "By noon two mortar shells and 23 BLU-26s were out of the ground.",
            ["2 explosive_ordnance cleared", "23 cluster_munition_remnant cleared"],
        ),
        ("Last month 88 artifacts were destroyed.", ["88 explosive_ordnance cleared"]),
        ("Diggers found 88 artifacts in a temple near the minefield.", []),
        (
            "Mines hurt 203 people. Mines caused 134 of the victims and remotely detonated improvised devices 69.",
            ["203 casualty injured", "134 casualty injured <1", "69 casualty injured <1"],
        ),
        (
            "Mines hurt or killed 203 people. Most of the victims survived, but 23 lost their lives.",
            ["203 casualty killed_or_injured", "23 casualty killed <1"],
        ),
        (
            "Mines hurt or killed 203 people. Half of the victims were in two regions: 67 in Cauca, 38 in Antioquia.",
            ["203 casualty killed_or_injured", "67 casualty killed_or_injured <1", "38 casualty killed_or_injured <1"],
        ),
        (
            "Mines made 33 people casualties in 2023, says the centre, which had counted 63 the year before.",
            ["33 casualty killed_or_injured", "63 casualty killed_or_injured"],
        ),
        (
            "Mines hurt or killed 203 people. Among those who suffered there were 37 deminers.",
            ["203 casualty killed_or_injured", "37 casualty killed_or_injured <1"],
        ),
        ("A mine cost Walid Karim, a shepherd of 31, his right leg.", ["1 casualty injured"]),
        (
            "Two boys were hurt by a shell in Helmand, a local representative of the Taliban said on Monday.",
            ["2 casualty injured"],
        ),
        (
            "Bombies destroyed in the provinces add up to 2,912, Quang Tri district accounting for 806.",
            ["2912 cluster_munition_remnant cleared", "806 cluster_munition_remnant cleared <1"],
        ),
        (
            "Release of 82 hectares was planned for 2023, and 76 hectares were realised.",
            ["82 land_area planned", "76 land_area released"],
        ),
        ("Mines hurt many. Shells and snipers killed 11,600 people; the plan needs KM 17 million.", []),
        ("Four brothers, 13, 14, 15 and 16, were hurt by a mine in Zar.", ["4 casualty injured"]),
        ("Three sisters – 9, 12 and 13 – were killed by a mine.", ["3 casualty killed"]),
        ("A mine killed three children: 9, 12 and 13.", ["3 casualty killed"]),
        ("It took us five months to clean up three hectares near Taiz.", ["3 land_area cleared"]),
        ("Sappers found 61 mines, 48 of which were blown up.", ["61 mine found", "48 mine cleared <1"]),
        ("The yard is full of shells, 61 of which have been destroyed.", ["61 explosive_ordnance cleared"]),
        (
            "Then come bomblets, roughly 380 of which have been blown up in Abyan since May.",
            ["380 cluster_munition_remnant cleared"],
        ),
        (
            "Last year 58 people were victims of booby traps, 61 of unexploded shells and 47 of mines.",
            ["58 casualty killed_or_injured", "61 casualty killed_or_injured", "47 casualty killed_or_injured"],
        ),
        (
            "Mines hit 172 people. By device, 58 were victims of booby traps, 61 of shells and 47 of mines, while "
            "in six cases it is not known.",
            [
                "172 casualty killed_or_injured",
                "58 casualty killed_or_injured <1",
                "61 casualty killed_or_injured <1",
                "47 casualty killed_or_injured <1",
            ],
        ),
        (
            "Mines hit 172 people last year. By category, 104 victims were civilians and 64 were soldiers.",
            [
                "172 casualty killed_or_injured",
                "104 casualty killed_or_injured <1",
                "64 casualty killed_or_injured <1",
            ],
        ),
        (
            "The number of herders who fell victim to mines after 2010 now stands at 395.",
            ["395 casualty killed_or_injured"],
        ),
        ("Last year 48 mine accidents were recorded, 12 of them fatal.", ["48 incident -", "12 incident - <1"]),
        (
            "Since 1996 mines have hurt 412 people, 51 of them with a fatal outcome.",
            ["412 casualty killed_or_injured", "51 casualty killed <1"],
        ),
        (
            "A beekeeper (34) was killed and his son (9) was wounded when a mine went off near Balakliia on Tuesday.",
            ["1 casualty killed", "1 casualty injured"],
        ),
        (
            "A single mine accident was registered last year, in which a woman (61) lost her life.",
            ["1 incident -", "1 casualty killed"],
        ),
        (
            "Izium (43.6 ha) and Kupiansk (37.9 ha) are the most contaminated districts of Ukraine.",
            ["43.6 land_area remaining", "37.9 land_area remaining"],
        ),
        (
            "Teams cleared 30 hectares in two districts in May - 20 in Sisak and 10 in Zadar.",
            ["30 land_area cleared", "20 land_area cleared <1", "10 land_area cleared <1"],
        ),
        (
            "The county had 14 hectares left to demine – 9 in Lika, 5 in Senj – and should be rid of mines in May.",
            ["14 land_area remaining", "9 land_area remaining <1", "5 land_area remaining <1"],
        ),
        ("A shepherd (47) who went for firewood lost his life when a mine blew up.", ["1 casualty killed"]),
        (
            "A boy of 13 trod on a mine that left him badly hurt, and a second one killed his uncle.",
            ["1 casualty injured", "1 casualty killed"],
        ),
        ("Cambodia was left with about 2 million mines.", ["2e+06 mine remaining"]),
        ("He spoke of 9,000 mined hectares in the valley.", ["9000 land_area remaining"]),
        ("The office counted 14 events involving improvised devices and mines.", ["14 incident -"]),
        ("Only a single mine accident was recorded.", ["1 incident -"]),
        ("The army had not planted one mine since 2016.", ["0 mine laid"]),
        ("The mines' toll in the war was above 6,300 killed and wounded.", ["6300 casualty killed_or_injured"]),
        (
            'The blast killed five. "We pulled out five dead, two of them girls," the medic said.',
            ["5 casualty killed", "2 casualty killed <1"],
        ),
        (
            "There were 30 casualties. Most of the victims were men (18), and there were also 5 boys.",
            ["30 casualty killed_or_injured", "18 casualty killed_or_injured <1", "5 casualty killed_or_injured <1"],
        ),
        ("A mine hurt two boys (12 and 14) in a field.", ["2 casualty injured"]),
        (
            "A mine hurt a tractor driver. Since May it is already the fourth case of this kind.",
            ["1 casualty injured", "4 incident -"],
        ),
        ("Since January our teams have put warning signs around 80 dangerous areas.", ["80 hazardous_area surveyed"]),
        (
            "Volunteers fenced off 14 minefields and put red stones round 20 more.",
            ["14 hazardous_area surveyed", "20 hazardous_area surveyed"],
        ),
        (
            "The blast left four villagers dead and wounded at least nine others.",
            ["4 casualty killed", "9 casualty injured"],
        ),
        ("The mine left 30 dead and wounded.", ["30 casualty killed_or_injured"]),
        ("A mine was set off near a patrol on Monday, with no one hurt.", ["0 casualty injured"]),
        ("Shepherds sat by the road. Mine takes lives of three brothers near Taiz", ["3 casualty killed"]),
        (
            "In June the county still had 9 sq km to demine - 7 in Gospic and 2 in Senj.",
            ["9 land_area remaining", "7 land_area remaining <1", "2 land_area remaining <1"],
        ),
        ("The province is down to its last 12 minefields.", ["12 hazardous_area remaining"]),
        ("In March 14 hectares in two districts were left.", ["14 land_area remaining"]),
        (
            "Some 42 anti-tank mines were found and destroyed together with 210 items of ERW.",
            ["42 anti_vehicle_mine cleared", "210 explosive_ordnance cleared"],
        ),
        ("Sappers found 30 mines and destroyed 12.", ["30 mine found", "12 mine cleared"]),
        (
            "Three sisters and a cousin of theirs, a boy aged nine, lost their lives when a mine blew up.",
            ["3 casualty killed", "1 casualty killed"],
        ),
        (
            "Two farmers were injured when they ran over a mine. Doctors treated both men for burns.",
            ["2 casualty injured"],
        ),
        (
            "A mine injured a boy and his father. Rescuers carried both victims to the road.",
            ["1 casualty injured", "1 casualty injured"],
        ),
        (
            "The number of mines and shells destroyed stands at 12,440: 9,320 shells and 3,120 anti-tank mines.",
            [
                "12440 explosive_ordnance cleared",
                "9320 explosive_ordnance cleared <1",
                "3120 anti_vehicle_mine cleared <1",
            ],
        ),
        ("The total number of anti-personnel and anti-tank mines lifted stands at 812.", ["812 mine cleared"]),
        (
            "They lifted 40 mines. Anti-tank devices made up 12 of these mines, anti-personnel ones 28.",
            ["40 mine cleared", "12 anti_vehicle_mine cleared <1", "28 anti_personnel_mine cleared <1"],
        ),
        (
            "Teams cleared 310 devices. Cluster bomblets made up 200 of the devices, mortar bombs 80 and grenades 30.",
            [
                "310 explosive_ordnance cleared",
                "200 cluster_munition_remnant cleared <1",
                "80 explosive_ordnance cleared <1",
                "30 explosive_ordnance cleared <1",
            ],
        ),
        ("Since March, grenades have gone off four times in the village.", ["4 incident -"]),
        ("The show has a box with 12 mines, all of them dummies.", []),
        ("Police discovered a hiding place with 12 mines.", ["12 mine found"]),
        (
            "Over 80 mines lifted on old farmland near Zar\n\nThe weekly figures are out.",
            ["80 mine cleared"],
        ),
        (
            "Sappers found 12 shells and three mines. The lot was blown up the following morning.",
            ["12 explosive_ordnance cleared", "3 mine cleared"],
        ),
        (
            "Sappers found 12 shells. Everything will be blown up on Friday.",
            ["12 explosive_ordnance found"],
        ),
        (
            (
                "In Lori, 127 booby traps were removed. I would also mention the bomblets, which look like "
                "toys. Some 360 have been destroyed."
            ),
            ["127 booby_trap cleared", "360 cluster_munition_remnant cleared"],
        ),
        (
            "The records surrendered so far refer to 900 mines.",
            ["900 mine remaining"],
        ),
        (
            (
                "Teams lifted 84 mines, 21 of them anti-tank. One dirt road, used by tractors, alone "
                "yielded nine of the anti-tank mines."
            ),
            ["84 mine cleared", "21 anti_vehicle_mine cleared <1", "9 anti_vehicle_mine cleared <2"],
        ),
        (
            "Of the 15 IEDs made safe, 12 lay in Sinjar and three in Baaj.",
            [
                "15 improvised_explosive_device cleared",
                "12 improvised_explosive_device cleared <1",
                "3 improvised_explosive_device cleared <1",
            ],
        ),
        (
            "Some 300 mines lay in the ditch.",
            ["300 mine remaining"],
        ),
        (
            "Engineers dismantled, without further ado, 15 IEDs planted by rebels.",
            ["15 improvised_explosive_device cleared"],
        ),
        (
            "On Friday 40 mines are to be blown up.",
            ["40 mine planned"],
        ),
        (
            "Some 40 mines are to be blown up.",
            ["40 mine remaining"],
        ),
        (
            "Thirteen mines were found. Sappers later blew them up.",
            ["13 mine cleared"],
        ),
        (
            "Thirteen items were destroyed (mines: 5, UXO: 8).",
            ["13 explosive_ordnance cleared", "5 mine cleared <1", "8 unexploded_ordnance cleared <1"],
        ),
        (
            "An excavator brought six mortar rounds to the surface.",
            ["6 explosive_ordnance found"],
        ),
        (
            "The flood washed six mortar rounds onto the beach.",
            ["6 explosive_ordnance found"],
        ),
        (
            "Six mortar rounds, which had been hidden under hay, were found in a barn.",
            ["6 explosive_ordnance found"],
        ),
        (
            "Six mortar rounds that the rebels had hidden are still there.",
            ["6 explosive_ordnance remaining"],
        ),
        (
            "The army found 31 IEDs, 28 of which it destroyed.",
            ["31 improvised_explosive_device found", "28 improvised_explosive_device cleared <1"],
        ),
        (
            "Army sappers render six mortar rounds harmless",
            ["6 explosive_ordnance cleared"],
        ),
        (
            "Sappers needed four hours to remove six mortar rounds.",
            ["6 explosive_ordnance cleared"],
        ),
        (
            "Police found 40 cartridge cases and six mortar rounds.",
            ["6 explosive_ordnance found"],
        ),
        (
            "Seven mines of the PMN type and three of the TM-57 type were lifted.",
            ["7 anti_personnel_mine cleared", "3 anti_vehicle_mine cleared"],
        ),
        (
            "AP mines 7, AT mines 3, UXO 12 destroyed",
            ["7 anti_personnel_mine cleared", "3 anti_vehicle_mine cleared", "12 unexploded_ordnance cleared"],
        ),
        (
            "Hand grenades destroyed since January: 8",
            ["8 explosive_ordnance cleared"],
        ),
        (
            "PMN-2 mines defused in May: 22",
            ["22 anti_personnel_mine cleared"],
        ),
        (
            "The tally of anti-tank mines destroyed now stands at 340.",
            ["340 anti_vehicle_mine cleared"],
        ),
        (
            "Bombs (3), shells (17) and grenades (5) were handed to police.",
            ["3 explosive_ordnance found", "17 explosive_ordnance found", "5 explosive_ordnance found"],
        ),
        (
            "Forty mines were found; 31 of them have been blown up.",
            ["40 mine found", "31 mine cleared <1"],
        ),
        (
            "Of the 40 mines found, 31 have been blown up and nine are still in place.",
            ["40 mine found", "31 mine cleared <1", "9 mine remaining <1"],
        ),
        (
            "A bus hit two mines; 31 of the passengers were blown up.",
            [],
        ),
        (
            "A cache containing 24 mines, 3 rockets and 1,000 rounds was uncovered near Idlib.",
            ["24 mine found", "3 explosive_ordnance found", "1000 explosive_ordnance found"],
        ),
        (
            "The cache, which held 12 mines and three grenades, lay under a bridge.",
            ["12 mine found", "3 explosive_ordnance found"],
        ),
        (
            "In the crate were 12 mines and three grenades, police said.",
            ["12 mine found", "3 explosive_ordnance found"],
        ),
        (
            "The field contains 12 mines and three grenades.",
            ["12 mine remaining", "3 explosive_ordnance remaining"],
        ),
        (
            "Sappers will show journalists the 26 booby traps they found.",
            ["26 booby_trap found"],
        ),
        (
            "Sappers will destroy the 26 booby traps.",
            ["26 booby_trap planned"],
        ),
        (
            "Sappers found a heap of metal. The army will blow up the 44 shells that lay there.",
            ["44 explosive_ordnance planned"],
        ),
        (
            (
                "In Lori, 127 booby traps were found. Cluster bomblets are another story. Some 360 have "
                "been destroyed there."
            ),
            ["127 booby_trap found", "360 cluster_munition_remnant cleared"],
        ),
        (
            (
                "The season ended in November, with 1,847 antipersonnel and 93 antitank mines, plus 308 "
                "items of UXO, located and destroyed by the teams."
            ),
            ["1847 anti_personnel_mine cleared", "93 anti_vehicle_mine cleared", "308 unexploded_ordnance cleared"],
        ),
        (
            "31 cluster bomblets were found to have been planted.",
            ["31 cluster_munition_remnant laid"],
        ),
        (
            "Villagers stood by 44 anti-tank mines stamped 1985 that sappers had lifted.",
            ["44 anti_vehicle_mine cleared"],
        ),
        (
            "Operations have covered: - 12 anti-tank mines - 40 anti-personnel mines - 3 shells.",
            ["12 anti_vehicle_mine cleared", "40 anti_personnel_mine cleared", "3 explosive_ordnance cleared"],
        ),
        (
            "What was found: 12 anti-tank mines, 40 anti-personnel mines and 3 shells.",
            ["12 anti_vehicle_mine found", "40 anti_personnel_mine found", "3 explosive_ordnance found"],
        ),
        (
            "Some 40 mines went up in a controlled blast.",
            ["40 mine cleared"],
        ),
        (
            "The army laid 900 mines, of which 300 have never been found.",
            ["900 mine laid", "300 mine remaining <1"],
        ),
        (
            "The team counted 19 BLU-26 on the slope.",
            ["19 cluster_munition_remnant found"],
        ),
        (
            "Mine fatalities in the whole area number 61, and 44 others got away with wounds of various kinds.",
            ["61 casualty killed", "44 casualty injured"],
        ),
        (
            "Mines have killed or maimed 90 people since 2014. Civilians number 60, soldiers 20 and deminers 10.",
            [
                "90 casualty killed_or_injured",
                "60 casualty killed_or_injured <1",
                "20 casualty killed_or_injured <1",
                "10 casualty killed_or_injured <1",
            ],
        ),
        (
            "Mines have killed or hurt 90. Herders among them number 41, then come the soldiers, 30, and 19 sappers.",
            [
                "90 casualty killed_or_injured",
                "41 casualty killed_or_injured <1",
                "30 casualty killed_or_injured <1",
                "19 casualty killed_or_injured <1",
            ],
        ),
        ("The charity keeps a list of 1,200 people whom mines have maimed.", ["1200 casualty injured"]),
        ("The village has 30 men whom the army trained, and mines killed two.", ["2 casualty killed"]),
        (
            "About 12,000 mines feature on the maps, against a true total of more than 50,000.",
            ["12000 mine remaining", "50000 mine remaining"],
        ),
        (
            "The charts list 2,300 mines; the minefield maps of Izium had 900, while those of Lyman showed 450.",
            ["2300 mine remaining", "900 mine remaining", "450 mine remaining"],
        ),
        (
            "The minefield records mention 2,300 mines in the valley, but in fact there are more than 5,000 of them.",
            ["2300 mine remaining", "5000 mine remaining"],
        ),
        ("The records show 30 mines near the school, but there are 45 children in it.", ["30 mine remaining"]),
        ("Two cousins - one 12, the other 15 - were injured by a mine on May 3.", ["2 casualty injured"]),
        ("Mine blasts have maimed or killed 740 people overall in the region.", ["740 casualty killed_or_injured"]),
        ("Sappers work here. Nobody has marked the 310 remaining mines", ["310 mine remaining"]),
        ("Sappers work here. They cleared one of the densest minefields in the land.", []),
        (
            "Sappers work here. The ministry has ordered 503 hectares to be cleared in 2024. A mine killed nine.",
            ["503 land_area planned", "9 casualty killed"],
        ),
        (
            "Sappers work here. A mine killed eight guards. Three of the guards were killed in a clash with gunmen.",
            ["8 casualty killed"],
        ),
        (
            "Sappers work here. Two herders were killed and one badly hurt by a mine. One of the victims died at once.",
            ["2 casualty killed", "1 casualty injured", "1 casualty killed"],
        ),
        ("Sappers work here. The land is torn by jihadi violence that has killed thousands.", []),
        (
            "Sappers work here. They cleared 310.000 square metres. There were no mine-related accidents; mines hurt "
            "both herders and guards.",
            ["310000 land_area cleared", "0 incident -"],
        ),
        ("Sappers work here. Sirab did not register any mine-related accidents last year.", ["0 incident -"]),
        ("The two deminers killed by the mine were 42 and 52 years old, and the injured 34.", ["2 casualty killed"]),
        (
            "The suspected area is 118 square kilometres. There are 1,398 mine-affected communities in the country.",
            ["118 land_area remaining"],
        ),
        ("Yemen is one of the largest landmine battlefields in the world.", []),
        (
            "Bosnia is mined, and it needs tens of millions of euro to rid 41 hectares of mines.",
            ["41 land_area cleared"],
        ),
        ("Sappers work here. They took over maps that give the location of 9,700 mines.", ["9700 mine remaining"]),
        (
            "Sappers work here. They lifted 4 pieces of mine fuses. In 2023 they cleared 12 hectares, 3 "
            "more compared to 2022.",
            ["4 explosive_ordnance cleared", "12 land_area cleared"],
        ),
        (
            "Sappers work here. The number of deaths and injuries from mines amounted to 57 people, among them "
            "nine children.",
            ["57 casualty killed_or_injured", "9 casualty killed_or_injured <1"],
        ),
        ("Sappers work here. A van packed with explosives went off at a mosque, killing 12 people.", []),
        (
            "These included 3,103 anti-armour and 1,762 anti-personnel mines, which sappers destroyed.",
            ["3103 anti_vehicle_mine cleared", "1762 anti_personnel_mine cleared"],
        ),
        ("Two pyrotechnists were killed by a mine.", ["2 casualty killed"]),
        (
            "In 2020, HRK 421 million was spent on demining 41 hectares, while last year it was HRK 385 million.",
            ["41 land_area cleared"],
        ),
        (
            "The number of civilian casualties in Yemen as a result of landmines and shells reached 1,040 in 2023.",
            ["1040 casualty killed_or_injured"],
        ),
        (
            "Two herders died and a third was left seriously injured when an old shell exploded.",
            ["2 casualty killed", "1 casualty injured"],
        ),
        (
            "In Chad 20 people were killed and 140 hurt due to mines and unexploded ordnance.",
            ["20 casualty killed", "140 casualty injured"],
        ),
        ("The charity has cleared a total of 2,400,100 sq mtrs of mined land.", ["2.4001e+06 land_area cleared"]),
        ("The victims were on foot when the mine went off, one of the medics told an agency.", []),
        (
            "Mines have killed or hurt 1,767 people, out of which 618 have died.",
            ["1767 casualty killed_or_injured", "618 casualty killed <1"],
        ),
        ("It brings the number of people killed in the blast of three landmines to 20.", ["20 casualty killed"]),
        (
            "It brings the number of civilians killed this year in the explosion of mines left from the war to 137.",
            ["137 casualty killed"],
        ),
        ("A total of 940 UXO devices were found and blown up last year.", ["940 unexploded_ordnance cleared"]),
        (
            "There were 6,400 casualties, including 5,100 or 79 percent hurt by mines.",
            ["6400 casualty killed_or_injured", "5100 casualty killed_or_injured <1"],
        ),
        (
            "A mine killed two boys. In May the bodies of six people were found there.",
            ["2 casualty killed"],
        ),
        (
            "Some 80 million bomblets are believed scattered in 14 provinces.",
            ["8e+07 cluster_munition_remnant remaining"],
        ),
        (
            "Sappers work here. Of them, 52 people (civilian - 40, military - 12) were killed and 253 (101 civilians, "
            "152 military) were injured by mines.",
            [
                "52 casualty killed",
                "40 casualty killed <1",
                "12 casualty killed <1",
                "253 casualty injured",
                "101 casualty injured <4",
                "152 casualty injured <4",
            ],
        ),
        (
            "Sappers work here. A mine hurt eight people, among them a sapper, a guard, two soldiers and four herders.",
            [
                "8 casualty injured",
                "1 casualty injured <1",
                "1 casualty injured <1",
                "2 casualty injured <1",
                "4 casualty injured <1",
            ],
        ),
        (
            "Sappers work here. The districts of Ilam (1,700 hectares) and Khuzestan (1,300 hectares) are still mined.",
            ["1700 land_area remaining", "1300 land_area remaining"],
        ),
        (
            "Sappers work here. They cleared 12 minefields. These fields contained 301 mines and 40 shells.",
            ["12 hazardous_area cleared", "301 mine cleared", "40 explosive_ordnance cleared"],
        ),
        (
            "Sappers work here. The centre recorded 52 deaths and injuries from mines.",
            ["52 casualty killed_or_injured"],
        ),
        (
            "Sappers work here. Most valleys remain mined, amounting to a total of 870 square kilometres.",
            ["870 land_area remaining"],
        ),
        (
            "Sappers work here. They met their target and cleared 70 hectares. The 310 remaining mines are not marked.",
            ["70 land_area cleared", "310 mine remaining"],
        ),
        (
            "Sappers work here. Police found five shells in a barn. They sealed the lane. All the shells were defused.",
            ["5 explosive_ordnance cleared"],
        ),
        ("Hundreds of anti personnel and anti tank mines were sown on the ridge in 1982.", ["200..None mine laid"]),
        ("The border held 2,500 anti-personnel and anti-vehicle mines, which sappers removed.", ["2500 mine cleared"]),
        ("They blew up 90 mines and 14 UXO's.", ["90 mine cleared", "14 unexploded_ordnance cleared"]),
        ("Two traders were killed when their van hit an artisanal mine.", ["2 casualty killed"]),
        (
            "In 2011 they caused 63 casualties (20 people killed, 39 injured, and four unknown).",
            [
                "63 casualty killed_or_injured",
                "20 casualty killed <1",
                "39 casualty injured <1",
                "4 casualty unknown <1",
            ],
        ),
        ("Teams lifted 63 mines, two shells and four unknown.", ["63 mine cleared", "2 explosive_ordnance cleared"]),
        (
            "They killed 31 people; for two casualties, it was not known if the person survived or was killed.",
            ["31 casualty killed", "2 casualty unknown"],
        ),
        ("A patrol was targeted with three improvised explosive device (IED) explosions.", ["3 incident -"]),
        ("More than 70 areas were identified as hazardous.", ["70 hazardous_area surveyed"]),
        ("This was the third accident of the kind registered in the province this year.", ["3 incident -"]),
        ("The charity delivered 36 hectares of demined land to the mayor.", ["36 land_area cleared"]),
        (
            "The country has some 75 square kilometres of ground assessed to be impacted by landmines.",
            ["75 land_area remaining"],
        ),
        ("Experts estimate that 90,000 mines may be planted there.", ["90000 mine remaining"]),
        ("The 9 and 12 year old brothers were hurt by a mine.", []),
        (
            "There are four minefields within 150m of a school and six minefields within 10m of homes.",
            ["4 hazardous_area remaining", "6 hazardous_area remaining"],
        ),
        ("Sappers work here. Three mines laid by gunmen in 1997 were blown up on Monday.", ["3 mine cleared"]),
        ("Sappers work here. The mines were lifted from 5,210 hectares of land.", ["5210 land_area cleared"]),
        (
            "Sappers work here. The country had 25 mine-related accidents and 31 UXO-related deaths.",
            ["25 incident -", "31 casualty killed"],
        ),
        (
            "Sappers work here. They blew up more than 240 UXO’s and nine World War 2 shells.",
            ["240 unexploded_ordnance cleared", "9 explosive_ordnance cleared"],
        ),
        (
            "Sappers work here. In 2011, 52 hectares of previously mined land were handed over.",
            ["52 land_area released"],
        ),
        ("Sappers work here. Another 26 square km were pending mine clearance.", ["26 land_area remaining"]),
        ("Sappers work here. They surveyed 31 hectares suspected to be mined.", ["31 land_area surveyed"]),
        ("Sappers work here. They fear that 31 mines are left in the canal.", ["31 mine remaining"]),
        (
            "Sappers work here. Mines killed 50 people and injured 101, bringing the total to 151; "
            "60 of whom were sappers.",
            [
                "50 casualty killed <3",
                "101 casualty injured <3",
                "151 casualty killed_or_injured",
                "60 casualty killed_or_injured <3",
            ],
        ),
        (
            "Sappers work here. Eight herders were killed and some 20 people including guards injured by mines.",
            ["8 casualty killed", "20 casualty injured"],
        ),
        (
            "Sappers work here. They blew up 13 mines and 73 other pieces of unexploded ordnance.",
            ["13 mine cleared", "73 unexploded_ordnance cleared"],
        ),
        (
            "Angola counted 40 mine and explosive remnants of war (ERW) casualties last year, against 35 in 2022.",
            ["40 casualty killed_or_injured", "35 casualty killed_or_injured"],
        ),
        ("The province has seen nine UXO-related accidents this year.", ["9 incident -"]),
        (
            "Boys had carried a mortar shell home and were playing with it when it went off, killing two of them.",
            ["2 casualty killed"],
        ),
        (
            "Three herders died in the blast of a mortar shell. They had wanted to sell it for scrap.",
            ["3 casualty killed"],
        ),
        ("Aung Min (61) lost one of his feet to a landmine.", ["1 casualty injured"]),
        ("A woman trod on a mine near Lozove, which led to the loss of her right foot.", ["1 casualty injured"]),
        (
            "The mine blast led to serious injuries for two teachers and a guard.",
            ["2 casualty injured", "1 casualty injured"],
        ),
        ("No lives were lost in the mine blast.", ["0 casualty killed"]),
        (
            "Mines killed or injured 61 people. Of the victims, 50 (82 percent) were men and 11 (18 percent) girls.",
            ["61 casualty killed_or_injured"],
        ),
        (
            "Landmine casualties fell to 56 in 2022, and to 16 in the first six months of 2023.",
            ["56 casualty killed_or_injured", "16 casualty killed_or_injured"],
        ),
        ("Mines kill 60 people a year and injure 100 more.", []),
        (
            "Remaining mine contamination as of June 2023 was 26 hectares, down from 68 hectares in 2015.",
            ["26 land_area remaining", "68 land_area remaining"],
        ),
        (
            "Some 700 hectares of a total of 3,600 hectares of contaminated land had been cleared.",
            ["700 land_area cleared"],
        ),
        ("Mines are still scattered over an area of 2,067 square kilometres.", ["2067 land_area remaining"]),
        (
            "They lifted 55 cluster bomb sub-munitions and 32 other items of unexploded ordnance.",
            ["55 cluster_munition_remnant cleared", "32 unexploded_ordnance cleared"],
        ),
        ("350 mines made in Poland in 2021 were found near Lachin.", ["350 mine found"]),
        ("Deminers cleared 40 hectares in the villages recaptured in 2017.", ["40 land_area cleared"]),
        ("In January, the mission reported 41 deaths from mines throughout 2022.", ["41 casualty killed"]),
        ("A man died after stepping on a mine. The tragic incident occurred on Tuesday.", ["1 casualty killed"]),
        ("The mine blast injured Vugar Aliyev.", ["1 casualty injured"]),
        (
            "Employees Vugar Aliyev, Emin Rzayev and Samir Guliyev received shrapnel injuries in the mine blast.",
            ["1 casualty injured", "1 casualty injured", "1 casualty injured"],
        ),
        (
            "Officer Vugar Aliyev of the Border Service and Samir Guliyev of the Mine Agency were hurt by a mine.",
            ["1 casualty injured", "1 casualty injured"],
        ),
        ("Over 340 people have lost their lives or been injured by mines.", ["340 casualty killed_or_injured"]),
        ("The rebels implanted 3,000 mines along the coast.", ["3000 mine laid"]),
        ("Four mine removal specialists were killed by a mine.", ["4 casualty killed"]),
        ("Mines killed 61 people in 2022, but only nine last year.", ["61 casualty killed", "9 casualty killed"]),
        (
            "Three gold miners were killed when their lorry hit a landmine. Sappers removed 14 mines.",
            ["3 casualty killed", "14 mine cleared"],
        ),
        (
            "He said that 1,021 areas, measuring 67.4 sq km, remain to be cleared, against 1,157 areas in 2022.",
            ["1021 hazardous_area remaining", "67.4 land_area remaining", "1157 hazardous_area remaining"],
        ),
        ("They had taken 1,744 mines out of 2.3 hectares.", ["1744 mine cleared"]),
        (
            "The medic, who asked not to be named, said both legs of the father had been amputated after a mine blast.",
            [],
        ),
        (
            "Sappers removed 40 mines laid by rebels along the road, among them 12 anti-tank mines.",
            ["40 mine cleared", "12 anti_vehicle_mine cleared <1"],
        ),
        (
            "The land had to be cleared of 6,913 anti-personnel mines between 2018 and this June.",
            ["6913 anti_personnel_mine cleared"],
        ),
        (
            "Some 70,000 hectares were to be cleared in 2025 and a further 75,000 in 2026.",
            ["70000 land_area planned", "75000 land_area planned"],
        ),
        (
            "Here 140 houses are to be rebuilt by autumn, and about 90 hectares are still mined.",
            ["90 land_area remaining"],
        ),
        (
            "Sappers removed 128 anti-personnel mines from a plot of just 1.7 hectares.",
            ["128 anti_personnel_mine cleared", "1.7 land_area cleared"],
        ),
        ("Sappers found 128 anti-personnel mines on an area of 1.7 hectares.", ["128 anti_personnel_mine found"]),
        (
            "In the week 1,388 hectares were cleared. Overall, 912 of the hectares were processed manually.",
            ["1388 land_area cleared", "912 land_area cleared <1"],
        ),
        (
            "A mine accident in September cost 14-year-old Tinashe Moyo of Chisecha village both eyes.",
            ["1 casualty injured"],
        ),
        (
            "Sappers lifted 167 mortar mines and 94 anti-tank mines.",
            ["167 explosive_ordnance cleared", "94 anti_vehicle_mine cleared"],
        ),
        ("Returned to use – 211 ha.", ["211 land_area released"]),
        (
            "Since 1995, 624 people have been killed in 1,785 mine accidents in the country, 53 of them deminers.",
            ["624 casualty killed", "1785 incident -", "53 casualty killed <1"],
        ),
        (
            "187,450 m² of land released to farmers, 12 hectares of contaminated land surveyed.",
            ["187450 land_area released", "12 land_area surveyed"],
        ),
        ("Teams working on 18 hectares of land cleared 300 mines.", ["300 mine cleared"]),
        (
            "395 people have become victims of mines since 2020: 71 of them were killed and 324 injured.",
            ["395 casualty killed_or_injured", "71 casualty killed <1", "324 casualty injured <1"],
        ),
        ("Two plumbers laying a gas pipe were injured by a mine.", ["2 casualty injured"]),
        (
            "CMAC handed over 23 cleared minefields covering 412 hectares to the authorities.",
            ["23 hazardous_area released", "412 land_area released"],
        ),
        ("There are 12 cleared minefields in the district.", ["12 hazardous_area cleared"]),
        (
            "Mines hit 32 people. Twenty of the casualties were men, five boys, four women and three girls.",
            [
                "32 casualty killed_or_injured",
                "20 casualty killed_or_injured <1",
                "5 casualty killed_or_injured <1",
                "4 casualty killed_or_injured <1",
                "3 casualty killed_or_injured <1",
            ],
        ),
        (
            "84 civilians have been killed by mines, six of them children, and another 211 have been wounded.",
            ["84 casualty killed", "6 casualty killed <1", "211 casualty injured"],
        ),
        (
            "The project released 81 hectares of land, 54 of which were cleared, 20 reduced and seven cancelled.",
            ["81 land_area released", "54 land_area cleared <1", "20 land_area reduced <1", "7 land_area cancelled <1"],
        ),
        (
            "Sappers neutralized 12 cluster munition elements and six improvised charges.",
            ["12 cluster_munition_remnant cleared", "6 improvised_explosive_device cleared"],
        ),
        (
            "Two villagers were hurt when a mine blew up. Elmin Safarli, 29, and Jeyhun Rustamov, 41, sustained burns.",
            ["2 casualty injured"],
        ),
        (
            "A farmer died when a mine blew up. Elnur Aliyev, 19, suffered fragmentation wounds.",
            ["1 casualty killed", "1 casualty injured"],
        ),
        (
            "Twelve mines and 30 shells the sappers blew up on the spot.",
            ["12 mine cleared", "30 explosive_ordnance cleared"],
        ),
        ("The 12 mines they lifted were anti-tank mines.", ["12 mine cleared"]),
        (
            "Land was released through clearance (3 ha), cancellation (7 ha) and reduction (2 ha).",
            ["3 land_area cleared", "7 land_area cancelled", "2 land_area reduced"],
        ),
        (
            "Land released: 12 ha, of which 3 ha cleared, 7 ha cancelled and 2 ha reduced.",
            ["12 land_area released", "3 land_area cleared <1", "7 land_area cancelled <1", "2 land_area reduced <1"],
        ),
        ("The teams managed to clear 12 hectares in May.", ["12 land_area cleared"]),
        ("The 14 mines were loaded on a truck and destroyed.", ["14 mine cleared"]),
        (
            "Last year 27 suspected areas were checked, of which 11 were ruled out. Sixteen areas remain.",
            ["27 hazardous_area surveyed", "11 hazardous_area cancelled <1", "16 hazardous_area remaining"],
        ),
        ("What is left is small by comparison: 5.4 hectares.", ["5.4 land_area remaining"]),
        (
            "The army is to remove 400 mines from the hill, where a base was ringed with 1,000 mines.",
            ["400 mine planned", "1000 mine laid"],
        ),
        ("The identification of 12 mines took the sappers three days.", ["12 mine found"]),
        ("The return of 31 hectares to rice growers was celebrated in Lozove.", ["31 land_area released"]),
        ("Mines destroyed since January total 1,412.", ["1412 mine cleared"]),
        (
            "Nearly 24 million square metres are clear; 5.5 million await their turn.",
            ["2.4e+07 land_area cleared", "5.5e+06 land_area remaining"],
        ),
        ("In Bosnia, 0.4 square kilometres near Doboj are to be tackled in June.", ["0.4 land_area planned"]),
        (
            "The teams destroyed 350 items of UXO in 2022. In 2023 it was 412.",
            ["350 unexploded_ordnance cleared", "412 unexploded_ordnance cleared"],
        ),
        ("We have 22.6 square kilometres left and fewer people to do it.", ["22.6 land_area remaining"]),
        (
            "Of the 57.8 million square metres hit by cluster munitions in 2006, 49.1 million have been cleared.",
            ["5.78e+07 land_area remaining", "4.91e+07 land_area cleared <1"],
        ),
        ("A stockpile of 74 mortar bombs was unearthed by workers outside Lozove.", ["74 explosive_ordnance found"]),
        (
            "So far this year 7,900 hectares have been cleared. The plan is for 20,000.",
            ["7900 land_area cleared", "20000 land_area planned"],
        ),
        (
            "So far this year 7,900 hectares have been cleared. For 2025 it aims at 9,000.",
            ["7900 land_area cleared", "9000 land_area planned"],
        ),
        (
            "The teams cleared 104,212 square metres of minefield and 71,030 of cluster-bomb strike zones.",
            ["104212 land_area cleared", "71030 land_area cleared"],
        ),
        (
            "Five sites with a total of 88,400 square metres were handed over to their owners.",
            ["5 hazardous_area released", "88400 land_area released"],
        ),
        (
            "A new threat has come: improvised devices. Insurgents have planted at least 60 along the roads.",
            ["60 improvised_explosive_device laid"],
        ),
        ("Forty mines - the largest find of the year - were destroyed on Monday.", ["40 mine cleared"]),
        ("The sappers came upon a row of mines, 40 in all.", ["40 mine found"]),
        ("The number of mines still in the ground is put at 300.", ["300 mine remaining"]),
        (
            "Items destroyed: 40, of which UXO: 14.",
            ["40 explosive_ordnance cleared", "14 unexploded_ordnance cleared <1"],
        ),
        ("The lake bed is still home to some 300 mines.", ["300 mine remaining"]),
        ("Thanks to the teams, 40 hectares are back in the hands of farmers.", ["40 land_area released"]),
        ("Non-technical survey of 40 hectares was completed in June.", ["40 land_area surveyed"]),
        (
            "Mines killed 13 people and 29 others, among them two soldiers, were hurt.",
            ["13 casualty killed", "29 casualty injured", "2 casualty injured <2"],
        ),
        (
            "Mines killed 13 people and 29, including two children, were injured.",
            ["13 casualty killed", "29 casualty injured", "2 casualty injured <2"],
        ),
        ("There could be as many as 300 mines under the dunes.", ["300 mine remaining"]),
        ("With 12 hectares cleared, the target of ten was exceeded.", ["12 land_area cleared", "10 land_area planned"]),
        ("A farmer ploughed his field near Lozove when a mine exploded under him; he died.", ["1 casualty killed"]),
        (
            "A 62-year-old man drove his motorcycle over a mine near Lozove; he died on the way to hospital.",
            ["1 casualty killed"],
        ),
        (
            "As of Friday 24 hectares were done and 31 mines withdrawn from the ground.",
            ["24 land_area cleared", "31 mine cleared"],
        ),
        ("By May, 12 hectares are expected to be free of mines.", ["12 land_area planned"]),
        (
            "The teams gathered 49,000 unexploded shells. Of these, 7,300 have been blown up; the rest is under guard.",
            ["49000 unexploded_ordnance cleared", "7300 unexploded_ordnance cleared <1"],
        ),
        (
            "The province had 8,540 mine casualties, 3,432 deaths among them.",
            ["8540 casualty killed_or_injured", "3432 casualty killed <1"],
        ),
        ("Some 1,600 mines were sown by the retreating troops.", ["1600 mine laid"]),
        (
            'They hold one of 27 PFM-1 "petal" mines found in a park. The squad has cleared 96 such mines.',
            ["27 anti_personnel_mine found", "96 anti_personnel_mine cleared"],
        ),
        (
            "Surveyors found nine minefields. They expect to confirm 43 more areas.",
            ["9 hazardous_area found", "43 hazardous_area planned"],
        ),
        ("Last year 118 anti-tank mines had been taken from it.", ["118 anti_vehicle_mine cleared"]),
        ("The whole belt, laid from 1956, holds an estimated 411,000 mines.", ["411000 mine remaining"]),
        ("Mine clearance there came at the price of 84 lives.", ["84 casualty killed"]),
        (
            "The crews lifted 12 mines in May, handing back 31 hectares to rice growers.",
            ["12 mine cleared", "31 land_area released"],
        ),
        (
            "Teams cleared 214 hectares in a week, making it 5,310 since the spring.",
            ["214 land_area cleared", "5310 land_area cleared"],
        ),
        (
            "It cleared 1.2 square kilometres in 2023, half of the 2.5 it had planned.",
            ["1.2 land_area cleared", "2.5 land_area planned"],
        ),
        ("Some 18,000 mines could remain in the ground there.", ["18000 mine remaining"]),
        ("It is feared that 300 mines are strewn across the old front line.", ["300 mine remaining"]),
        (
            "The army destroyed 41,000 mines; the figure is supposed to reach 65,000 by December.",
            ["41000 mine cleared", "65000 mine planned"],
        ),
        ("About 40 hectares near the dam are currently being cleared of mines.", ["40 land_area remaining"]),
        ("The squad came across a cache of 36 shells, which will be blown up.", ["36 explosive_ordnance found"]),
        (
            "In March 45 APMs, 3 ATMs and 260 UXO were destroyed.",
            ["45 anti_personnel_mine cleared", "3 anti_vehicle_mine cleared", "260 unexploded_ordnance cleared"],
        ),
        (
            "The teams destroyed 412 bomblets. The ministry put the bomblets at 398.",
            ["412 cluster_munition_remnant cleared", "398 cluster_munition_remnant cleared"],
        ),
        (
            "The number of bomblets destroyed was given in January as 102, later corrected to 97.",
            ["102 cluster_munition_remnant cleared", "97 cluster_munition_remnant cleared"],
        ),
        (
            "The teams cleared 888 anti-tank mines. Jabrayil alone yielded 388 of the anti-tank mines.",
            ["888 anti_vehicle_mine cleared", "388 anti_vehicle_mine cleared <1"],
        ),
        (
            "Twelve hectares were inspected and 6.5 hectares of it returned to growers.",
            ["12 land_area surveyed", "6.5 land_area released <1"],
        ),
        (
            "It was the largest minefield of the province: 11 square kilometres laced with mines. Only 0.6 is left.",
            ["11 land_area remaining", "0.6 land_area remaining"],
        ),
        (
            "In Marib, 48 anti-tank mines dug up from the dunes are waiting to be blown up.",
            ["48 anti_vehicle_mine found"],
        ),
        ("The centre trimmed its remaining minefields to 17.5 square kilometres.", ["17.5 land_area remaining"]),
        ("The grant is to pay for two machines and the clearance of 90 hectares.", ["90 land_area planned"]),
        (
            "The destruction of the last 39 anti-personnel mines kept for training took two days.",
            ["39 anti_personnel_mine cleared"],
        ),
        (
            "Since 2020, 361 people have been killed or injured by mines. The tally includes 57 employees of "
            "demining companies and three members of a survey team.",
            ["361 casualty killed_or_injured", "57 casualty killed_or_injured <1", "3 casualty killed_or_injured <1"],
        ),
        (
            "Mines killed 28 people and injured 61 last year. The toll includes nine children.",
            ["28 casualty killed", "61 casualty injured", "9 casualty killed_or_injured"],
        ),
        (
            "Mines hurt or killed 312 people in the first half of the year. Most of the victims were children: 201 "
            "boys and 49 girls.",
            ["312 casualty killed_or_injured", "201 casualty killed_or_injured <1", "49 casualty killed_or_injured <1"],
        ),
        (
            "Mines killed or injured 118 people last year; 91 were civilians. Among the civilians were 18 children "
            "and 11 women.",
            [
                "118 casualty killed_or_injured",
                "91 casualty killed_or_injured <1",
                "18 casualty killed_or_injured <2",
                "11 casualty killed_or_injured <2",
            ],
        ),
        (
            "Landmines killed nine Cambodians and injured 27 others in 2021. Men accounted for 24 of the victims, "
            "boys for nine and women for three.",
            [
                "9 casualty killed",
                "27 casualty injured",
                "24 casualty killed_or_injured",
                "9 casualty killed_or_injured",
                "3 casualty killed_or_injured",
            ],
        ),
        (
            "Mines caused 1,052 casualties in 2023, of which 188 were deaths. In 2022 there had been 390, 102 of "
            "them fatalities.",
            [
                "1052 casualty killed_or_injured",
                "188 casualty killed <1",
                "390 casualty killed_or_injured",
                "102 casualty killed <3",
            ],
        ),
        (
            "Three accidents with mines were avoided thanks to warnings from residents. A deminer lost two toes to a "
            "mine.",
            ["1 casualty injured"],
        ),
        (
            "Mines have killed sixteen civilians and hurt 33 this year. Half of the dead, eight, were returning "
            "families.",
            ["16 casualty killed", "33 casualty injured", "8 casualty killed <1"],
        ),
        (
            "Mines caused 692 casualties in half a year. Sagaing region accounted for 34 percent or 235 of all "
            "casualties, Shan (North) for 112 and Kachin for 81.",
            [
                "692 casualty killed_or_injured",
                "235 casualty killed_or_injured <1",
                "112 casualty killed_or_injured <1",
                "81 casualty killed_or_injured <1",
            ],
        ),
        (
            "Landmines killed 15 people and wounded 21 last year. Sulaimani had 10 of the deaths, Halabja three and "
            "Erbil two.",
            [
                "15 casualty killed",
                "21 casualty injured",
                "10 casualty killed <1",
                "3 casualty killed <1",
                "2 casualty killed <1",
            ],
        ),
        ("A cable layer had his right foot torn off by a mine in Kalbajar on Friday.", ["1 casualty injured"]),
        ("A glassblower who lost an eye to a fuse was the last victim.", ["1 casualty injured"]),
        (
            "A 17-year-old lost a leg to a mine near Talish, his cousin two fingers.",
            ["1 casualty injured", "1 casualty injured"],
        ),
        (
            "A mine blew up under a cart; the driver lost a leg, his son both hands and a passer-by an eye.",
            ["1 casualty injured", "1 casualty injured", "1 casualty injured"],
        ),
        (
            "Two farm workers were killed by a mine near Izium. The victims were 36 and 44. The injured man is 40.",
            ["2 casualty killed"],
        ),
        (
            "Last year passed with a single victim of mines, against six in 2022.",
            ["1 casualty unknown", "6 casualty killed_or_injured"],
        ),
        ("A patrol was hit by two drones; four died. On Monday a mine wounded a soldier.", ["1 casualty injured"]),
        (
            "In May 310 hectares there were contaminated. Of that they have finished 190, and another 45 were "
            "cancelled. The remaining 75 wait.",
            ["310 land_area remaining", "190 land_area cleared <1", "45 land_area cancelled <1"],
        ),
        ("A 40-year-old man employed by a gas company was killed by a mine.", ["1 casualty killed"]),
        (
            "Sappers came across 36 hand grenades; these are to be blown up on Wednesday.",
            ["36 explosive_ordnance found"],
        ),
        ("Sappers found 36 mines, which were later destroyed.", ["36 mine cleared"]),
        (
            "Two men working for a livestock farm were killed and a 17-year-old was hurt when their trailer set off "
            "a mine.",
            ["2 casualty killed", "1 casualty injured"],
        ),
        (
            "Mines hurt 418 civilians. Children made up 141 of the 2024 casualties.",
            ["418 casualty injured", "141 casualty killed_or_injured"],
        ),
        (
            "They cleared 610 anti-tank mines. There are 2,100 sappers now, and 120 of them are women.",
            ["610 anti_vehicle_mine cleared"],
        ),
        ("A rebellion that began in 1982 has claimed thousands of lives in the region.", []),
        ("More than 700 shells are thought to have been fired.", []),
        (
            "A mine blew up a cart. A merchant, her infant daughter and the boy who drove it died on the spot.",
            ["1 casualty killed", "1 casualty killed", "1 casualty killed"],
        ),
        ("The report counts five incidents, fewer than in the week before. They were caused by air strikes.", []),
        (
            "The total of victims of mines since 1991 is 3,429, of whom 595 were killed.",
            ["3429 casualty killed_or_injured", "595 casualty killed <1"],
        ),
        ("Sappers prevented the deaths of 40 people when they defused the mine.", []),
        (
            "HALO cleared 30 hectares of mined land, MAG 22 and NPA 9.",
            ["30 land_area cleared", "22 land_area cleared", "9 land_area cleared"],
        ),
        (
            "MAG lifted 118 mines, HALO 14 and the army three.",
            ["118 mine cleared", "14 mine cleared", "3 mine cleared"],
        ),
        ("HALO 12 and MAG 3 are names of mine teams.", []),
        (
            "Two deminers were hurt by a mine on Tuesday, the agency said. The ministry says three.",
            ["2 casualty injured", "3 casualty injured"],
        ),
        ("A mine hurt two men. The road is 14 km long. The ministry says 12.", ["2 casualty injured"]),
        ("Suspected mined land in the north fell by 29 sq km to 12.", ["12 land_area remaining"]),
        ("Drought means 41 square kilometres cannot be farmed.", []),
        ("Farmers got back 41 square kilometres of mined land.", ["41 land_area released"]),
        (
            "Four civilians were hurt in three mine explosions, two of which occurred in Lachin and one in Kalbajar.",
            ["4 casualty injured", "3 incident -", "2 incident - <2", "1 incident - <2"],
        ),
        (
            "A mine killed one shepherd and maimed his brother. The elder man died before help arrived.",
            ["1 casualty killed", "1 casualty injured"],
        ),
        (
            "They have cleared 40 hectares, well short of the 60 they had hoped for.",
            ["40 land_area cleared", "60 land_area planned"],
        ),
        ("They cleared 40 hectares instead of the 60 planned.", ["40 land_area cleared", "60 land_area planned"]),
        ("The unit cleared 12 hectares, half the 24 it had planned.", ["12 land_area cleared", "24 land_area planned"]),
        (
            "The UN recorded 121 incidents leading to 245 mine casualties.",
            ["121 incident -", "245 casualty killed_or_injured"],
        ),
        (
            "Deaths from mines: 30 in 2021, 41 in 2022, 52 in 2023.",
            ["30 casualty killed", "41 casualty killed", "52 casualty killed"],
        ),
        ('Eighty "butterfly" mines were picked up by a robot.', ["80 mine cleared"]),
        (
            "Eight civilians, incl. three children, killed by mines in May.",
            ["8 casualty killed", "3 casualty killed <1"],
        ),
        ("Contamination: 61 ha.", ["61 land_area remaining"]),
        ("In August a neighbour of mine, a woman of 50, stepped on a mine.", ["1 casualty unknown"]),
        ("A boy stepped on a mine but it did not go off.", []),
        (
            "Zaw Min Htet, a 32-year-old driver, was carrying a passenger when a mine blew off his left leg.",
            ["1 casualty injured"],
        ),
        ('"My neighbour tried the same and a mine took both his hands," he said.', ["1 casualty injured"]),
        # words that a line end divides
        ("Deminers found 30 anti-person-\nnel mines there.", ["30 anti_personnel_mine found"]),
        ("Sappers de-\nstroyed 12 unex-\nploded shells.", ["12 unexploded_ordnance cleared"]),
        ("Three peo-\nple were killed by a land-\nmine near the river.", ["3 casualty killed"]),
        ("Two (2) deminers were injured while neutralising a mine.", ["2 casualty injured"]),
        (
            "One (1) child was killed and three (3) others injured by a shell.",
            ["1 casualty killed", "3 casualty injured"],
        ),
        ("Three men (3) were killed by a mine.", ["3 casualty killed"]),
        ("A mine killed 30 sheep belonging to a villager.", []),
        ("The army will deliver 5,000 anti-personnel mines to its brigades.", []),
        ("Sappers and nurses met with two survivors.", []),
        ("Rockets fired at the market killed 12 people.", []),
        (
            "They removed 341 anti-personnel mines and 2,967 UXO in June. Aghdam accounted for 96 anti-personnel "
            "mines and 803 UXO.",
            [
                "341 anti_personnel_mine cleared",
                "2967 unexploded_ordnance cleared",
                "96 anti_personnel_mine cleared <1",
                "803 unexploded_ordnance cleared <2",
            ],
        ),
        (
            "They removed 341 anti-personnel mines and 967 UXO. In Jabrayil the numbers were 41 and 690, respectively.",
            [
                "341 anti_personnel_mine cleared",
                "967 unexploded_ordnance cleared",
                "41 anti_personnel_mine cleared <1",
                "690 unexploded_ordnance cleared <2",
            ],
        ),
        (
            "Since January, 37,915 hectares have been cleared. The target is 60,000 hectares. Private operators "
            "account for 18,300 hectares of this year's result, the army for 11,740.",
            [
                "37915 land_area cleared",
                "60000 land_area planned",
                "18300 land_area cleared <1",
                "11740 land_area cleared <1",
            ],
        ),
        (
            "She put at 396 the number of Azerbaijanis killed or maimed by mines, among them 70 dead.",
            ["396 casualty killed_or_injured", "70 casualty killed <1"],
        ),
        (
            "Mines have claimed 38 victims this year. Eleven of this year's victims died.",
            ["38 casualty killed_or_injured", "11 casualty killed <1"],
        ),
        (
            "The mission counted 24 casualties from mines. Eleven, almost half, were under 18.",
            ["24 casualty killed_or_injured", "11 casualty killed_or_injured <1"],
        ),
        ("It was the fourth accident with a mine in the district since autumn.", ["4 incident -"]),
        (
            "The agency reports that 967 hazardous areas remain, 69.1 sq km in all.",
            ["967 hazardous_area remaining", "69.1 land_area remaining"],
        ),
        (
            "HALO has cleared 12 minefields, a total of 300,000 square metres.",
            ["12 hazardous_area cleared", "300000 land_area cleared"],
        ),
        ("There are still 8,500 square kilometres we have not touched.", ["8500 land_area remaining"]),
        ("There are 40 hectares of wheat.", []),
        (
            "It is a heavily mined province: 162 minefields, totalling 9.3 million square metres, have been cleared.",
            ["162 hazardous_area cleared", "9.3e+06 land_area cleared"],
        ),
        (
            "Eight people had stepped on mines since 2002. Three of them are buried behind the school.",
            ["8 casualty killed_or_injured", "3 casualty killed <1"],
        ),
        ("Several incidents of booby traps, ambushes and shelling were logged in May.", []),
        (
            "Drones were seen over the base. Nobody flew them. It rained. The police came. It was late. "
            "A source spoke of 300 such incidents.",
            [],
        ),
        (
            "The fleet went down, losing 2,300 sailors, while the attackers lost two torpedo boats with 40 men.",
            [],
        ),
        ("The battalion lost 30 men to mines.", ["30 casualty killed"]),
        ("A mine damaged the tanker. An aircraft launched two missiles at a ship. The blast killed 37 sailors.", []),
        ("On Tuesday drones hit a bus station. The explosion killed 3 people.", []),
        (
            "A roadside bomb hit a patrol. A drone filmed the scene. The blast killed three soldiers.",
            ["3 casualty killed"],
        ),
        (
            "A bus ran over a mine. Shelling had stopped a day earlier. The explosion killed three people.",
            ["3 casualty killed"],
        ),
        ("Two Russian minesweepers struck mines in the harbour.", []),
        ("The patrol strayed into a recently laid minefield where a mine went off.", []),
        ("The blast may have killed two soldiers.", ["2 casualty killed"]),
        ("Two herders may have been killed by a landmine.", ["2 casualty killed"]),
        ("The mines may have to be blown up, all 40 of them.", []),
        ("Rebels denied planting 60 mines on the road.", ["60 mine laid"]),
        ("The army denies having laid 300 mines.", ["300 mine laid"]),
        (
            "In the north 3.4 sq. km. was cleared, while 0.52 sq. km. is outstanding.",
            ["3.4 land_area cleared", "0.52 land_area remaining"],
        ),
        (
            "They cleared 2.7 sq. km. Of this, 1.9 sq. km. is farmed.",
            ["2.7 land_area cleared", "1.9 land_area cleared"],
        ),
        ("By the end of 2014 known minefields had numbered 549.", ["549 hazardous_area remaining"]),
        (
            "Surveyors mapped 120 minefields. By June, 45 of those areas had been cancelled.",
            ["120 hazardous_area remaining", "45 hazardous_area cancelled <1"],
        ),
        ("The ministry listed 30 protected areas. It closed 12 of those areas.", []),
        (
            "Three members of one family, one of them a woman, died when their car hit a mine.",
            ["3 casualty killed", "1 casualty killed <1"],
        ),
        (
            "The mines killed 44 people in 17 accidents in 2023, compared with 38 in 15 the year before.",
            ["44 casualty killed", "17 incident -", "38 casualty killed", "15 incident -"],
        ),
        (
            "Of the 58 recorded mine accidents, 33 involved anti-tank mines and 12 were fatal.",
            ["58 incident -", "33 incident - <1", "12 incident - <1"],
        ),
        (
            "Out of 236 mine casualties registered in 2023, 77 were children.",
            ["236 casualty killed_or_injured", "77 casualty killed_or_injured <1"],
        ),
        ("There were 12 fewer mine accidents than in 2022.", []),
        ("Ten amputees received prostheses at the centre.", []),
        ("Two men were wounded when a shell one of them had picked up blew up.", ["2 casualty injured"]),
        (
            "The number of people killed by mines dropped to 51, down from 76.",
            ["51 casualty killed", "76 casualty killed"],
        ),
        ("Sappers destroyed 212 mines, more than the 190 of April.", ["212 mine cleared", "190 mine cleared"]),
        ("Remaining: 48 ha.", ["48 land_area remaining"]),
        ("Mines left 21 dead and injured in May.", ["21 casualty killed_or_injured"]),
        (
            "A boy was badly hurt when the vehicle went over the mine, thought to date from the 1991 Gulf War, "
            "police said.",
            ["1 casualty injured"],
        ),
        ("A mine killed Omar, two, and wounded his mother.", ["1 casualty killed", "1 casualty injured"]),
        ("Of the nine hurt by the mine, four are children.", ["9 casualty injured", "4 casualty injured <1"]),
        ("Among those hurt by the mine were a monk and two novices.", ["1 casualty injured", "2 casualty injured"]),
        ("Mine amputees in the district rose to 412.", ["412 casualty injured"]),
        (
            "A bus driver, his conductor and nine passengers were hurt by the mine.",
            ["1 casualty injured", "1 casualty injured", "9 casualty injured"],
        ),
        ("On May 3 a 1964-born resident of Tartar had his leg torn off by a mine.", ["1 casualty injured"]),
        ("The minefield forms received from Armenia cover no more than 55,000 mines.", ["55000 mine remaining"]),
        ("We will start work on nine more minefields in May.", ["9 hazardous_area planned"]),
        (
            "Mines caused 102 casualties: 39 people killed, 61 injured and two whose survival status was not recorded.",
            [
                "102 casualty killed_or_injured",
                "39 casualty killed <1",
                "61 casualty injured <1",
                "2 casualty unknown <1",
            ],
        ),
        (
            "Of the 76 square km which the centre planned to release this year, 31.5 had been released by June.",
            ["76 land_area planned", "31.5 land_area released"],
        ),
        (
            "Improvised mines caused 28 casualties, anti-personnel mines 19, cluster munition remnants nine and "
            "other ERW 46.",
            [
                "28 casualty killed_or_injured",
                "19 casualty killed_or_injured",
                "9 casualty killed_or_injured",
                "46 casualty killed_or_injured",
            ],
        ),
        (
            "Anti-vehicle mines killed 12 people, anti-personnel mines 9 and ERW 3.",
            ["12 casualty killed", "9 casualty killed", "3 casualty killed"],
        ),
        ("The mine contamination stands at 18.5 square kilometres.", ["18.5 land_area remaining"]),
        (
            "Mechanical demining accounted for 2.1 of the 5.6 square kilometres cleared.",
            ["2.1 land_area cleared", "5.6 land_area cleared"],
        ),
        ("The sappers have to clear 43 hectares before the school can be built.", ["43 land_area planned"]),
        ("Only 96 of the planned 300 hectares were cleared.", ["96 land_area cleared", "300 land_area planned"]),
        ("On one hectare alone 140 mines were found.", ["140 mine found"]),
        ("Each hectare yielded 14 mines on average.", []),
        ("The contract covers the demining of 212 hectares.", ["212 land_area planned"]),
        (
            "The regiment has cleared 4 million square metres of mined land since January, compared to 3.1 million "
            "over the same period of 2021; 71 square kilometres were still to go.",
            ["4e+06 land_area cleared", "3.1e+06 land_area cleared", "71 land_area remaining"],
        ),
        (
            "Two hundred and thirty-eight people have tripped mines since 2022, 87 of them fatally. Eleven were "
            "sappers.",
            ["238 casualty killed_or_injured", "87 casualty killed <1", "11 casualty killed_or_injured <1"],
        ),
        ("In 2022 there were 29 fatal mine accidents, in 2023 nine.", ["29 incident -", "9 incident -"]),
        (
            "A shepherd was killed by a mine. In May we buried two colleagues, she said.",
            ["1 casualty killed", "2 casualty killed"],
        ),
        (
            "A woman died when she set off a mine. A boy who was with her is in intensive care.",
            ["1 casualty killed", "1 casualty injured"],
        ),
        ("A map drawn by the prisoner led sappers to 60 mines.", ["60 mine found"]),
        (
            "Child casualties in the two regions taken together nevertheless went up from 12 to 17.",
            ["12 casualty killed_or_injured", "17 casualty killed_or_injured"],
        ),
        (
            "UNICEF counted 92 mine casualties in Kayah. A group puts the number for Kayah in 2023 higher, at "
            "96, with 31 people killed.",
            ["92 casualty killed_or_injured", "96 casualty killed_or_injured", "31 casualty killed"],
        ),
        (
            "Mines killed or injured 247 civilians this year, one every nine hours, it said, against 190 in 2023.",
            ["247 casualty killed_or_injured", "190 casualty killed_or_injured"],
        ),
        ("An expert estimated the land made useless by the mines at 640 hectares.", ["640 land_area remaining"]),
        (
            "Mines hurt 24 people in nine accidents in 2022, compared with 38 people in 15 accidents the year before.",
            ["24 casualty injured", "9 incident -", "38 casualty injured", "15 incident -"],
        ),
        (
            "Mykola Hrytsenko, 58, who was at the wheel, had both legs broken when a mine went off.",
            ["1 casualty injured"],
        ),
        ("A mine killed a boy; his two brothers are in a burns ward.", ["1 casualty killed", "2 casualty injured"]),
        ("Mines have cost 41 farmers in the valley a leg.", ["41 casualty injured"]),
        ("The first sapper to die since 2011 was buried on Friday.", ["1 casualty killed"]),
        ("The last person to die in the hills was a forester.", ["1 casualty killed"]),
        (
            "The mine wounded nine people. Two of the wounded have since died.",
            ["9 casualty injured", "2 casualty killed <1"],
        ),
        (
            "The mine casualties comprised 14 men, six women and 11 children.",
            ["14 casualty killed_or_injured", "6 casualty killed_or_injured", "11 casualty killed_or_injured"],
        ),
        (
            "Men made up 31 of the victims, women nine and children 21.",
            ["31 casualty killed_or_injured", "9 casualty killed_or_injured", "21 casualty killed_or_injured"],
        ),
        ("An officer reckons with 2,000 to 3,000 mines on the slope.", ["2000..3000 mine remaining"]),
        ("Norway pays for the clearance of 3.1 square kilometres.", ["3.1 land_area planned"]),
        ("A bear was killed by a mine.", []),
        ("A bill on mines was killed for lack of money.", []),
        ("The 41 victims' families were paid.", []),
        ("The workshop was attended by 41 survivors of mine accidents.", []),
        ("Deaths on the roads rose by nine to 54.", []),
        (
            "Mines killed 23 people in 2023, twice as many as the 11 of the year before.",
            ["23 casualty killed", "11 casualty killed"],
        ),
        (
            "The number of victims, 64, was the lowest since 2014, when 210 were counted.",
            ["64 casualty killed_or_injured", "210 casualty killed_or_injured"],
        ),
        ("Casualties peaked at 412 in 1996.", ["412 casualty killed_or_injured"]),
        ("Police said four people had been killed; doctors spoke of six.", ["4 casualty killed", "6 casualty killed"]),
        ("Besides 96 mines the engineers found 14 shells.", ["96 mine found", "14 explosive_ordnance found"]),
        ("Still to be searched are 41 hectares of woodland.", ["41 land_area remaining"]),
        ("The mine belt holds 61,400 mines.", ["61400 mine remaining"]),
        ("Along the border lie an estimated 1.1 million mines.", ["1.1e+06 mine remaining"]),
        ("Some 41 mines were handed in by villagers and carted off.", ["41 mine cleared"]),
        ("Rebels have installed 41 mines on the road.", ["41 mine laid"]),
        ("Some 410 hectares are strewn with mines.", ["410 land_area remaining"]),
        ("Some 41,000 mines still litter the fields.", ["41000 mine remaining"]),
        (
            "Three herders were left paralysed when a mine went off and two are recovering from surgery.",
            ["3 casualty injured", "2 casualty injured"],
        ),
        ("Some 60 hectares were planted with wheat near the minefield.", []),
        (
            "Its teams dismantled 1,012 mines in May. That brings the total since mid-2018 to 441,312.",
            ["1012 mine cleared", "441312 mine cleared"],
        ),
        (
            "A mine killed 58 members of the security forces and 46 civilians.",
            ["58 casualty killed", "46 casualty killed"],
        ),
        (
            "In its annual report the office recorded 104 mine victims last year: 58 members of the security forces "
            "and 46 civilians. Eight of them died. The cumulative figure since 1990 is 12,471 victims, of whom 2,371 "
            "lost their lives.",
            [
                "104 casualty killed_or_injured",
                "58 casualty killed_or_injured <1",
                "46 casualty killed_or_injured <1",
                "8 casualty killed <1",
                "12471 casualty killed_or_injured",
                "2371 casualty killed <5",
            ],
        ),
        (
            "The office documented 380 victims of explosive devices in 2023 - 56 of them by antipersonnel mines - "
            "compared with 515 a year before.",
            ["380 casualty killed_or_injured", "56 casualty killed_or_injured <1", "515 casualty killed_or_injured"],
        ),
        ("How big is the area still to be cleared? Some 41 square kilometres.", ["41 land_area remaining"]),
        ("Have there been mine accidents? Two.", ["2 incident -"]),
        ("A lorry carrying 14 labourers hit a mine and burned out.", []),
        ("The mine blast death toll rose to five.", ["5 casualty killed"]),
        ("The mine wounded Anna Bilyk, 41, and her husband.", ["1 casualty injured", "1 casualty injured"]),
        (
            "Shan followed with 191 mine casualties and Kayah with 73.",
            ["191 casualty killed_or_injured", "73 casualty killed_or_injured"],
        ),
        (
            "Two cable layers were wounded near the cave and three road pavers were injured.",
            ["2 casualty injured", "3 casualty injured"],
        ),
        (
            "The agency and its partners have cleared 11,064 hectares out of the 55,000 planned for the year. "
            "Private contractors did 6,870 of these.",
            ["11064 land_area cleared", "55000 land_area planned", "6870 land_area cleared <1"],
        ),
        (
            "The Army released 5.83 square kilometres this year, which leaves 11.27 square kilometres to be "
            "searched. Mullaitivu district had the largest share of the land released, 2.94 square kilometres. It "
            "was followed by Kilinochchi with 1.36 and Mannar with 0.88.",
            [
                "5.83 land_area released",
                "11.27 land_area remaining",
                "2.94 land_area released <1",
                "1.36 land_area released <1",
                "0.88 land_area released <1",
            ],
        ),
        ("It would take ten years. There are a million mines out there.", ["1e+06 mine remaining"]),
        (
            "In 2021, 19,874 anti-personnel mines, 61 anti-tank mines and 8,345 items of UXO were located and "
            "destroyed. Those totals for 2020 were 24,310, 88 and 9,902.",
            [
                "19874 anti_personnel_mine cleared",
                "61 anti_vehicle_mine cleared",
                "8345 unexploded_ordnance cleared",
                "24310 anti_personnel_mine cleared",
                "88 anti_vehicle_mine cleared",
                "9902 unexploded_ordnance cleared",
            ],
        ),
        (
            "Operators cleared 5,127 hectares last year. Survey teams covered a further 12,650 hectares. In 2022 the "
            "corresponding figures were 4,611 and 10,900 hectares.",
            [
                "5127 land_area cleared",
                "12650 land_area surveyed",
                "4611 land_area cleared",
                "10900 land_area surveyed",
            ],
        ),
        (
            "The teams took 1,903 improvised devices out of 212 buildings from January to September.",
            ["1903 improvised_explosive_device cleared"],
        ),
        ("There have been no civilian mine casualties since July 2020.", ["0 casualty killed_or_injured"]),
        ("The driver, a father of two, did not survive when a mine exploded.", ["1 casualty killed"]),
        ("There have been 19 mine accidents this year, six of them fatal.", ["19 incident -", "6 incident - <1"]),
        (
            "Mine accidents this year: 19. Dead: 7. Injured: 21.",
            ["19 incident -", "7 casualty killed", "21 casualty injured"],
        ),
        ("The sappers have got through 118 of the 240 minefields.", ["118 hazardous_area cleared"]),
        (
            "The number of known minefields fell from 240 to 122.",
            ["240 hazardous_area remaining", "122 hazardous_area remaining"],
        ),
        (
            "Casualties were 128 in 2022, 97 in 2023 and 64 last year.",
            ["128 casualty killed_or_injured", "97 casualty killed_or_injured", "64 casualty killed_or_injured"],
        ),
        (
            "Ten pupils and their teacher were injured when a mine went off.",
            ["10 casualty injured", "1 casualty injured"],
        ),
        (
            "The engineers' report lists 94 minefields with 61,400 mines.",
            ["94 hazardous_area remaining", "61400 mine remaining"],
        ),
        (
            "Suspected land dropped to 838 square kilometres, from 1,174.",
            ["838 land_area remaining", "1174 land_area remaining"],
        ),
        ("Divers brought in 31 shells, which the army blew up.", ["31 explosive_ordnance cleared"]),
        ("From the well they fished 14 mines.", ["14 mine found"]),
        (
            "Sappers found 12 mines and three shells, all of which were blown up on the spot.",
            ["12 mine cleared", "3 explosive_ordnance cleared"],
        ),
        (
            "The land cleared of mines came to 5,127 hectares, of which 3,904 hectares are meant for farming and the "
            "remaining 1,223 for schools, clinics and roads.",
            ["5127 land_area cleared", "3904 land_area cleared <1", "1223 land_area cleared <1"],
        ),
        ("The agency put the number of mine casualties in Mykolaiv region at 14.", ["14 casualty killed_or_injured"]),
        ("The office puts at nine the number of mine incidents since 2020.", ["9 incident -"]),
        ("UNICEF puts at 12 the number of children killed by mines.", ["12 casualty killed"]),
        (
            "Kherson region had 41 mine casualties, nine of them fatal, after 118 in the previous period.",
            ["41 casualty killed_or_injured", "9 casualty killed <1", "118 casualty killed_or_injured"],
        ),
        ("Mines killed 12 people in 2023 after 30 in 2022.", ["12 casualty killed", "30 casualty killed"]),
        (
            "There were 12 mine casualties in June, up from a record 40 in May.",
            ["12 casualty killed_or_injured", "40 casualty killed_or_injured"],
        ),
        (
            "This year it intends to clear 70 hectares, including 22 hectares in Herat and 12 hectares in Farah.",
            ["70 land_area planned", "22 land_area planned <1", "12 land_area planned <1"],
        ),
        (
            "It plans to clear 70 hectares, of which 22 hectares are in Herat and 12 hectares in Farah.",
            ["70 land_area planned", "22 land_area planned <1", "12 land_area planned <1"],
        ),
        (
            "51 hazardous areas covering 400 square metres were still open at the end of December.",
            ["51 hazardous_area remaining", "400 land_area remaining"],
        ),
        (
            "In one of the deadliest incidents this year, six people were killed when a tractor hit a mine.",
            ["6 casualty killed"],
        ),
        ("More than 600 civilians have been killed by the military.", []),
        ("The violence spread to the centre, killing thousands and forcing millions from their homes.", []),
        ("He would plant plums on two hectares.", []),
        (
            "Of last year's 128 mine victims, 73 were recorded in Herat, 31 in Farah and 24 in Ghor.",
            [
                "128 casualty killed_or_injured",
                "73 casualty killed_or_injured <1",
                "31 casualty killed_or_injured <1",
                "24 casualty killed_or_injured <1",
            ],
        ),
        ("The team plans to survey 180 areas.", ["180 hazardous_area planned"]),
        (
            "In all, 382 people have been affected by mine explosions. The victims include 221 civilians.",
            ["382 casualty killed_or_injured", "221 casualty killed_or_injured <1"],
        ),
        (
            "Children accounted for 215 of the 692 mine casualties, and 48 of them died.",
            ["215 casualty killed_or_injured <2", "692 casualty killed_or_injured", "48 casualty killed <1"],
        ),
        ("A mine went off. The eldest, 84, lost both hands.", []),
        ("One of the two builders hurt by a mine on Monday has died.", ["1 casualty killed", "2 casualty injured"]),
        (
            "Engineers came across three mines, two of them stacked. On Sunday the devices were blown up.",
            ["3 mine cleared", "2 mine cleared <1"],
        ),
        ("They found 12 mines. They were to be destroyed on Friday.", ["12 mine found"]),
        (
            "The centre put the mine toll at 11, four of them dead, compared to six in 2022.",
            ["11 casualty killed_or_injured", "4 casualty killed <1", "6 casualty killed_or_injured"],
        ),
        (
            "There are 71 known or suspected minefields. Of these, 28 are located in Herat.",
            ["71 hazardous_area remaining", "28 hazardous_area remaining <1"],
        ),
        (
            "They released 59 hectares, short of the 80 that had been planned, and destroyed 214 mines.",
            ["59 land_area released", "214 mine cleared"],
        ),
        ("A mine went off. Forty of the animals died as well.", []),
        ("12 hectares have yet to be made safe.", ["12 land_area remaining"]),
        (
            "Mines had hit eight people, two of whom died, versus 17 in 2021.",
            ["8 casualty killed_or_injured", "2 casualty killed <1", "17 casualty killed_or_injured"],
        ),
        (
            "A man died when a booby trap blew up. The army defused 61 such devices.",
            ["1 casualty killed", "61 booby_trap cleared"],
        ),
        ("14 people have come to harm from mines.", ["14 casualty killed_or_injured"]),
        ("A mine took her father's left leg.", ["1 casualty injured"]),
        ("The ground yielded 18 mines; everything was destroyed.", ["18 mine cleared"]),
        (
            "They found 15 hectares of hazardous area, 6.1 of it in Herat.",
            ["15 land_area found", "6.1 land_area found <1"],
        ),
        ("Nearly 800 Angolans live with injuries caused by mines.", ["800 casualty injured"]),
        ("By December the figure is to reach 55 hectares.", ["55 land_area planned"]),
        (
            "The area cleared amounts to 160 hectares, which is 14 percent of the land thought to be mined.",
            ["160 land_area cleared"],
        ),
        (
            "Teams cleared 58 hectares of contaminated land, up 12 percent from 52 hectares a year earlier.",
            ["58 land_area cleared", "52 land_area cleared"],
        ),
        (
            "Mines caused 107 casualties. Of the 107 casualties, 38 were fatal.",
            ["107 casualty killed_or_injured", "38 casualty killed <1"],
        ),
        ("Maize on 47 hectares has been destroyed.", []),
        ("Its units were responsible for 110 hectares of the land cleared.", ["110 land_area cleared"]),
        (
            "Some 115 hectares of land in 26 of the country's 34 provinces are still contaminated.",
            ["115 land_area remaining"],
        ),
        (
            "Mines are laid. The number of children among the victims rose from 41 to 52.",
            ["41 casualty killed_or_injured", "52 casualty killed_or_injured"],
        ),
        (
            "Hudaydah had 49 mine casualties, ahead of Taiz (23) and Al Jawf (14).",
            ["49 casualty killed_or_injured", "23 casualty killed_or_injured", "14 casualty killed_or_injured"],
        ),
        (
            "There were 107 mine casualties. Mines caused 64 of the casualties, shells 37 and booby traps six.",
            [
                "107 casualty killed_or_injured",
                "64 casualty killed_or_injured <1",
                "37 casualty killed_or_injured <1",
                "6 casualty killed_or_injured <1",
            ],
        ),
        (
            "The mined area has been reduced to 137 hectares from 174 at the end of 2022.",
            ["137 land_area remaining", "174 land_area remaining"],
        ),
        ("Some 36 hectares of land returned to use.", ["36 land_area released"]),
        (
            "In 2022 mines killed 164 people, while since May the number has been 29.",
            ["164 casualty killed", "29 casualty killed"],
        ),
        ("A mine went off. The remaining ten live with disabilities.", ["10 casualty injured"]),
        ("His helper was left without an eye when a mine went off.", ["1 casualty injured"]),
        ("He put the number of dead and maimed from mines at 412.", ["412 casualty killed_or_injured"]),
        ("We have not opened a single one of those pastures.", []),
        (
            "They came upon 46 shells. They had been stacked there. The shells were blown up the same day.",
            ["46 explosive_ordnance cleared"],
        ),
        (
            "Destroyed: anti-tank mines - 165, other items - 240.",
            ["165 anti_vehicle_mine cleared", "240 explosive_ordnance cleared"],
        ),
        (
            "The portal has counted seven mine explosions, in which one person died.",
            ["7 incident -", "1 casualty killed"],
        ),
        (
            "Mines caused 60 casualties in June. Seventeen of the June casualties were children, of whom six died.",
            ["60 casualty killed_or_injured", "17 casualty killed_or_injured <1", "6 casualty killed <2"],
        ),
        (
            "They removed 329 mines. This brings their total since June 2018 to 441.",
            ["329 mine cleared", "441 mine cleared"],
        ),
        (
            "It was the fourth explosion round the town this month. The second blast happened on 3 May.",
            ["4 incident -"],
        ),
        ("The province wants 26 hectares released by 2030.", ["26 land_area planned"]),
        ("The Service verified 14 accidents involving such remnants.", ["14 incident -"]),
        (
            "They cleared 49 hectares and cancelled another nine by survey.",
            ["49 land_area cleared", "9 land_area cancelled"],
        ),
        (
            "They destroyed 112 mines and 237 shells. Of those mines 64 came out of Herat.",
            ["112 mine cleared", "237 explosive_ordnance cleared", "64 mine cleared <1"],
        ),
        ("They had to survey once more 12 hectares.", ["12 land_area surveyed"]),
        (
            "Two children have died. A hand grenade left over from the war blew up while they were playing with it.",
            ["2 casualty killed"],
        ),
        (
            "In May 531 hectares were cleared. It did 300 of these itself, companies 179 and the ministries 52.",
            [
                "531 land_area cleared",
                "300 land_area cleared <1",
                "179 land_area cleared <1",
                "52 land_area cleared <1",
            ],
        ),
        (
            "Mines caused 692 casualties. Herat was hit worst, with 171 casualties, or a quarter of the total.",
            ["692 casualty killed_or_injured", "171 casualty killed_or_injured <1"],
        ),
        ("One person was killed by a mine. The driver died at the scene.", ["1 casualty killed"]),
        (
            "Some 388 people, including 41 civilians, had run into mines and 70 of them had perished.",
            ["388 casualty killed_or_injured", "41 casualty killed_or_injured <1", "70 casualty killed <1"],
        ),
        ("Three deminers stepped on a mine and were killed.", ["3 casualty killed"]),
        (
            "Herat, which had 22 mine casualties in 2023, recorded nine.",
            ["22 casualty killed_or_injured", "9 casualty killed_or_injured"],
        ),
        ("Japan has handed over 12 demining machines.", []),
        ("By 2028 they are to hand over 95 hectares.", ["95 land_area planned"]),
        (
            "Mines killed or injured 107 civilians. Herat was most affected with 49 casualties, ahead of Farah (23).",
            ["107 casualty killed_or_injured", "49 casualty killed_or_injured <1", "23 casualty killed_or_injured <1"],
        ),
        (
            "They cleared 58 hectares. Herat accounted for 19 hectares of it. It was followed by Farah with 12.",
            ["58 land_area cleared", "19 land_area cleared <1", "12 land_area cleared <1"],
        ),
        (
            "Mines killed 3 people. There are nine clearance teams, and four of them are funded until May.",
            ["3 casualty killed"],
        ),
        ("Three firefighters were treated for smoke inhalation.", []),
        ("One victim is one too many.", []),
        ("Some 36 hectares were registered as hazardous.", ["36 land_area remaining"]),
        ("The men were taken to the State Specialist Hospital.", []),
        (
            "The company has been contracted to clear 64 hectares of woodland around the village by the end of August.",
            ["64 land_area planned"],
        ),
        (
            "Of the 310 hectares planned for this year, 190 have been cleared.",
            ["310 land_area planned", "190 land_area cleared"],
        ),
        ("Half of the 417 minefields have been cleared.", []),
        ("So far 71 percent of the 9,300 hectares has been cleared.", []),
        ("A third of the 45 hectares cleared last year was farmland.", ["45 land_area cleared"]),
        ("It leaves 340 square kilometres to be surveyed.", ["340 land_area remaining"]),
        (
            "Engineers removed 219 mines from fields, 40 of them home-made.",
            ["219 mine cleared", "40 improvised_mine cleared <1"],
        ),
        (
            "They came across 1,254 explosive objects, of which only 388 could be destroyed for lack of detonators.",
            ["1254 explosive_ordnance found", "388 explosive_ordnance cleared <1"],
        ),
        (
            "Teams confirmed 12 hazardous areas covering 3.4 square kilometres.",
            ["12 hazardous_area surveyed", "3.4 land_area surveyed"],
        ),
        ("The army handed over maps of 12 minefields.", ["12 hazardous_area remaining"]),
        ("The clearance of the last 30 hectares in Fuzuli is expected to take a year.", ["30 land_area planned"]),
        ("It took the team seven months to clear 4 hectares.", ["4 land_area cleared"]),
        ("Sappers made 1,020 shells safe.", ["1020 explosive_ordnance cleared"]),
        ("Sappers discovered 2,728 mines manufactured abroad.", ["2728 mine found"]),
        ("Sappers discovered 90 Russian-made mines.", ["90 mine found"]),
        ("Two people died when a truck fell into a ravine.", []),
        ("A minute of silence was held for the 68 people killed by a mortar shell on the market.", []),
        (
            "Last year mines caused 58 casualties. Of those recorded, 19 died and 37 survived their injuries.",
            ["58 casualty killed_or_injured", "19 casualty killed <1", "37 casualty injured <1"],
        ),
        (
            "Sappers cleared 104 hectares last year. Of this, 57 hectares lie in Aghdam and 20 in Fuzuli.",
            ["104 land_area cleared", "57 land_area cleared <1", "20 land_area cleared <1"],
        ),
        ("The two bodies put the area cleared last year at 104 hectares.", ["104 land_area cleared"]),
        (
            "Mines killed or injured 14 people. Five of them lost their lives, four were children and one was a woman.",
            [
                "14 casualty killed_or_injured",
                "5 casualty killed <1",
                "4 casualty killed_or_injured <1",
                "1 casualty killed_or_injured <1",
            ],
        ),
        (
            "Mines killed 71 people and injured 340, among the latter 12 employees of the agency.",
            ["71 casualty killed", "340 casualty injured", "12 casualty injured <2"],
        ),
        ("A further 37 hectares were checked last month and cancelled.", ["37 land_area cancelled"]),
        (
            "They destroyed 21,644 items of unexploded ordnance, 5,870 of them submunitions, as well as 3,902 mines.",
            ["21644 unexploded_ordnance cleared", "5870 cluster_munition_remnant cleared <1", "3902 mine cleared"],
        ),
        (
            "An anti-tank mine blew up a truck. The teams found two more mines of the same type.",
            ["2 anti_vehicle_mine found"],
        ),
        ("About 1.5 million mines were holding up the return of displaced people.", ["1.5e+06 mine remaining"]),
        (
            "The directorate lists 1,194 square kilometres there as hazardous and another 380 as suspected.",
            ["1194 land_area remaining", "380 land_area remaining"],
        ),
        ('The operator has destroyed 86 "bombies" since May.', ["86 cluster_munition_remnant cleared"]),
        ("They came across two unexploded 500-pound bombs.", ["2 unexploded_ordnance found"]),
        ("Up to 80 million bomblets failed to go off.", ["8e+07 cluster_munition_remnant remaining"]),
        ("They brought 352 hectares of potentially mined land back into use.", ["352 land_area released"]),
        ("The report counted 71 homicides and 22 massacres, which took 83 lives.", []),
        (
            "Teams destroyed 97 devices last year. Last year's figure includes 17 anti-tank mines and 21 bombs.",
            ["97 explosive_ordnance cleared", "17 anti_vehicle_mine cleared <1", "21 explosive_ordnance cleared <1"],
        ),
        ("The field has been cleared of 213 mines.", ["213 mine cleared"]),
        (
            "It is planned to clear 1,200 hectares this year, compared to 860 hectares in 2023.",
            ["1200 land_area planned", "860 land_area cleared"],
        ),
        ("The navy swept 14 mines. The flood swept away 12 mines.", ["14 mine cleared"]),
        ("The number of cleared mines stood at 4,312.", ["4312 mine cleared"]),
        (
            "Last year there were 32 casualties: four killed, 17 injured and 11 with amputations.",
            [
                "32 casualty killed_or_injured",
                "4 casualty killed <1",
                "17 casualty injured <1",
                "11 casualty injured <1",
            ],
        ),
        (
            "They had planned to clear 10,000 hectares last year but managed only 7,310.",
            ["10000 land_area planned", "7310 land_area cleared"],
        ),
        ("It will need another 12 years to clear the remaining 350 hectares.", ["350 land_area remaining"]),
        ("They plan to clear their remaining 18 hectares next year.", ["18 land_area planned"]),
        (
            "Last year 59 of our compatriots suffered in mine explosions, eight of whom died.",
            ["59 casualty killed_or_injured", "8 casualty killed <1"],
        ),
        (
            "The agency and the army took part in the operations, which covered 2,115 hectares.",
            ["2115 land_area cleared"],
        ),
        (
            "Cleared in the week: 213 anti-personnel mines; 41 anti-tank mines; 1,412 hectares.",
            ["213 anti_personnel_mine cleared", "41 anti_vehicle_mine cleared", "1412 land_area cleared"],
        ),
        (
            "The haul comprised 14 mortar rounds and 2 anti-tank mines.",
            ["14 explosive_ordnance found", "2 anti_vehicle_mine found"],
        ),
        ("Four contractors were killed with grenades.", []),
        ("Car bombs and mortar rounds killed 40 people in the market.", []),
        ("A blast left five members of one family injured.", ["5 casualty injured"]),
        ("A mine blast left three employees of the agency injured.", ["3 casualty injured"]),
        ("Some 70 hectares of land contaminated with unexploded ordnance were checked.", ["70 land_area surveyed"]),
        (
            "Some 70 hectares of land contaminated with unexploded ordnance remain to be cleared.",
            ["70 land_area remaining"],
        ),
        ("The team found three more mines near the crater and rendered them harmless.", ["3 mine cleared"]),
        (
            "Last year 71 hectares were released, but only 3.1 of these were physically cleared.",
            ["71 land_area released", "3.1 land_area cleared <1"],
        ),
        ("The centre estimates the area still to be treated at 12 hectares.", ["12 land_area remaining"]),
        ("Cauca accounted for 31 per cent of the casualties, Antioquia for 19 and Narino for 14.", []),
        ("The ministry put the dead at five and the wounded at 12.", ["5 casualty killed", "12 casualty injured"]),
        (
            "Two weeks ago a tractor driver was blown up by a mine and remains in intensive care.",
            ["1 casualty injured"],
        ),
        ("The trust handed 1.37 square kilometres of former minefield to two villages.", ["1.37 land_area released"]),
        ("The agency handed 40 hectares of farm land to the army.", []),
        (
            "Its teams lifted 24,519 R2M2 and 1,207 Ploughshare mines.",
            ["24519 anti_personnel_mine cleared", "1207 anti_personnel_mine cleared"],
        ),
        (
            "Ilkin Sadigli, a surveyor with the firm, was wounded by a mine. Sadigli, a father of two, lost a leg.",
            ["1 casualty injured"],
        ),
        ("In Bara Gali, a shepherd was killed by a mine.", ["1 casualty killed"]),
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
        ("A second boy, who had stayed on the shore, was cut by splinters from the mine.", ["1 casualty injured"]),
        ("Aqlan himself lost two fingers to a mine in 2020.", ["1 casualty injured"]),
        (
            "Sappers found 27 mortar shells and two mines; they blew them all up the same day.",
            ["27 explosive_ordnance cleared", "2 mine cleared"],
        ),
        ("Sappers found three mines. They will blow them up on Friday.", ["3 mine found"]),
        (
            "The mine took both legs of a 12-year-old girl. The blast robbed two brothers of their sight.",
            ["1 casualty injured", "2 casualty injured"],
        ),
        (
            "A boy was hurt by a mine. A load of shells, dozens of them, was found near Kaya.",
            ["1 casualty injured", "24..None explosive_ordnance found"],
        ),
        (
            "Some 44 devices were found and rendered safe before they could explode, 17 of them in Kaya.",
            ["44 explosive_ordnance cleared", "17 explosive_ordnance cleared <1"],
        ),
        (
            "A surveyor was killed and two road workers were wounded by a mine.",
            ["1 casualty killed", "2 casualty injured"],
        ),
        ("Mine accidents were down by six to 19.", ["19 incident -"]),
        ("The contaminated area shrank by 12 to 41 square kilometres.", ["41 land_area remaining"]),
        (
            "Cleared: AP mines 212, AT mines 34, UXO 983.",
            ["212 anti_personnel_mine cleared", "34 anti_vehicle_mine cleared", "983 unexploded_ordnance cleared"],
        ),
        (
            "Cleared in a week: Fuzuli – AP mines 8, UXO 96, hectares 377.",
            ["8 anti_personnel_mine cleared", "96 unexploded_ordnance cleared", "377 land_area cleared"],
        ),
        (
            "Of the 88 square kilometres first suspected, 61 have been released.",
            ["88 land_area remaining", "61 land_area released <1"],
        ),
        (
            "Some 92 hectares remain suspect, of which 60 are farmland and 32 forest.",
            ["92 land_area remaining", "60 land_area remaining <1", "32 land_area remaining <1"],
        ),
        (
            "Of the 412 people who have stepped or driven on mines, 61 are no longer with us.",
            ["412 casualty killed_or_injured", "61 casualty killed <1"],
        ),
        ("Sappers searched the yard but no mines were found.", ["0 mine found"]),
        ("There are no mines in stock any more.", []),
        ("The last to die was a forester, in 2021.", ["1 casualty killed"]),
        ("The mine tore a foot off a postman.", ["1 casualty injured"]),
        ("A mine left the boy without his right hand.", ["1 casualty injured"]),
        (
            "Anti-tank mines account for 140 of the 620 devices destroyed in May.",
            ["140 anti_vehicle_mine cleared <2", "620 explosive_ordnance cleared"],
        ),
        ("How many deminers do you have? – Sixty-four.", []),
        ("Last week's tally stood at 77 mines cleared.", ["77 mine cleared"]),
        ("A dressmaker was killed by a mine and a glazier was wounded.", ["1 casualty killed", "1 casualty injured"]),
        ("A cow was killed by a mine.", []),
        (
            "The dealer was sawing a shell when it exploded, killing him and wounding three neighbours.",
            ["1 casualty killed", "3 casualty injured"],
        ),
        ("A boy picked up a bomblet that went off and tore off his hand.", ["1 casualty injured"]),
        ("Five members of an Indigenous guard jumped on a mine.", ["5 casualty killed_or_injured"]),
        ("The remaining minefields take up 18.3 square kilometres.", ["18.3 land_area remaining"]),
        ("Ituri accounted for 31 percent of the mine casualties, Kasai for 19 and Tanganyika for 14.", []),
        (
            "Mines have claimed 69 lives since 2020, and 329 people have been left disabled.",
            ["69 casualty killed", "329 casualty injured"],
        ),
        (
            "Moxico saw the most accidents with 11, followed by Bié with seven and Huambo with three.",
            ["11 incident -", "7 incident -", "3 incident -"],
        ),
        ("A mine wounded shepherds in two Ukrainian districts.", []),
        ("Mines killed 40 people in 2023; one family in six had been struck.", ["40 casualty killed"]),
        (
            "Mines injured 41 people in 2023; nineteen were children, all but two of them boys.",
            ["41 casualty injured", "19 casualty injured <1"],
        ),
        ("Mines killed three people on Friday, said the uncle of one of the dead.", ["3 casualty killed"]),
        (
            "In June 612 mines and 3,870 UXO were rendered harmless. Aghdam accounted for 188 of the mines, "
            "Fuzuli for 130 and Jabrayil for 97.",
            [
                "612 mine cleared",
                "3870 unexploded_ordnance cleared",
                "188 mine cleared <1",
                "130 mine cleared <1",
                "97 mine cleared <1",
            ],
        ),
        ("Survey teams covered a further 12,650 hectares.", ["12650 land_area surveyed"]),
        ("Last week demining operations covered an area of 1,102 hectares in Fuzuli.", ["1102 land_area cleared"]),
        (
            "The agency noted that 4,215.7 hectares of land in Aghdam, Fuzuli, Jabrayil, Zangilan, Gubadli, "
            "Lachin, Kalbajar, Khojavend, Shusha, Khankendi, Aghdara and Khojaly were cleared of mines during "
            "the month.",
            ["4215.7 land_area cleared"],
        ),
        (
            "Operators destroyed 64,318 items of unexploded ordnance last year. Xieng Khouang led the provinces "
            "with 21,006 items, followed by Savannakhet (14,770) and Champasak (9,215).",
            [
                "64318 unexploded_ordnance cleared",
                "21006 unexploded_ordnance cleared <1",
                "14770 unexploded_ordnance cleared <1",
                "9215 unexploded_ordnance cleared <1",
            ],
        ),
        (
            "She added that 4.2 hectares of mined land beside it were to be cleared in the spring.",
            ["4.2 land_area planned"],
        ),
        (
            "No more than 0.52 square kilometres is outstanding there, and in Kilinochchi 3 square kilometres "
            "are outstanding.",
            ["0.52 land_area remaining", "3 land_area remaining"],
        ),
        (
            "The agency has cleared 300 hectares out of 1,200 planned for this year.",
            ["300 land_area cleared", "1200 land_area planned"],
        ),
        (
            "Sappers destroyed 68 mines in Aghdam. Of the 68 mines in Aghdam, 55 were anti-personnel and 13 anti-tank.",
            ["68 mine cleared", "55 anti_personnel_mine cleared <1", "13 anti_vehicle_mine cleared <1"],
        ),
        ("In Fuzuli, 40 were found with a mine detector and cleared.", []),
        (
            "The mine killed three labourers, the ministry said, correcting an earlier figure of eight.",
            ["3 casualty killed", "8 casualty killed"],
        ),
        (
            "The army has not buried a single mine there, while the rebels have laid about 1,500.",
            ["0 mine laid", "1500 mine laid"],
        ),
        (
            "A further 2.8 square kilometres of minefield could be released by the end of 2025.",
            ["2.8 land_area planned"],
        ),
        ("The mayor spoke of 6,000 mines in those woods.", ["6000 mine remaining"]),
        (
            "Last autumn 27 unexploded shells and two grenades; we blew them all up.",
            ["27 unexploded_ordnance cleared", "2 explosive_ordnance cleared"],
        ),
        ("Figures put the land freed for settlers at 271 sq km.", ["271 land_area released"]),
        (
            "The two provinces hold 612 of the 1,001 hazardous areas still on our list.",
            ["612 hazardous_area remaining <2", "1001 hazardous_area remaining"],
        ),
        (
            "Some 12 square kilometres (4.6 square miles) of Basra remain contaminated, of which 8 are "
            "minefields and 4 battlefields.",
            ["12 land_area remaining", "8 land_area remaining <1", "4 land_area remaining <1"],
        ),
        (
            "Suspected land amounts to 1.2 square kilometres, and 11 hazardous areas are to be surveyed by June 30.",
            ["1.2 land_area remaining", "11 hazardous_area planned"],
        ),
        (
            "Since 2021, 31 people have been hurt or have lost their lives in mine blasts.",
            ["31 casualty killed_or_injured"],
        ),
        (
            "Mines have killed 430 people since 2021, among whom there were 59 children.",
            ["430 casualty killed", "59 casualty killed <1"],
        ),
        (
            "The number of mine victims stands at 419 and includes 58 children.",
            ["419 casualty killed_or_injured", "58 casualty killed_or_injured <1"],
        ),
        (
            "The count of mine victims for 2022 is lower: 390, of whom 133 died.",
            ["390 casualty killed_or_injured", "133 casualty killed <1"],
        ),
        ("A mine killed two boys and their teacher near Izium.", ["2 casualty killed", "1 casualty killed"]),
        (
            "The agency recorded 12 mine accidents in 2020 and has recorded seven this year.",
            ["12 incident -", "7 incident -"],
        ),
        (
            "The police counted 12 mine casualties in 2020 and have counted seven so far this year.",
            ["12 casualty killed_or_injured", "7 casualty killed_or_injured"],
        ),
        (
            "There were 22 mine accidents. Eleven involved tractors and six happened on roads.",
            ["22 incident -", "11 incident - <1", "6 incident - <1"],
        ),
        ("There were 22 mine accidents. Eleven of them were fatal.", ["22 incident -", "11 incident - <1"]),
        ("In the same period of 2022 the mine accidents had been 27.", ["27 incident -"]),
        ("He is the third sapper killed by mines this year.", ["3 casualty killed"]),
        ("The second sapper killed by the mine on Friday was a father.", ["1 casualty killed"]),
        ("Of the 68 who were killed by mines, 54 were civilians.", ["68 casualty killed", "54 casualty killed <1"]),
        ("The land made free of mines in April measures 40 hectares.", ["40 land_area cleared"]),
        ("The surface still to be demined is put at 40 hectares.", ["40 land_area remaining"]),
        ("Mines still block 40 hectares of pasture.", ["40 land_area remaining"]),
        ("Mines have victimised 56 civilians since 2010.", ["56 casualty killed_or_injured"]),
        (
            "Mines killed or wounded 31 people that year. Two women and a boy of twelve were among the victims.",
            ["31 casualty killed_or_injured", "2 casualty killed_or_injured <1", "1 casualty unknown <1"],
        ),
        (
            "A mine went off, killing four boys. A girl among the wounded was flown to Kyiv.",
            ["4 casualty killed", "1 casualty injured"],
        ),
        (
            "The toll since 1991, dead and wounded together, stands at 3,419 and includes 358 children.",
            ["3419 casualty killed_or_injured", "358 casualty killed_or_injured <1"],
        ),
        (
            "In 2023 mines had 216 victims. Booby traps caused 119 of the casualties, and 88 resulted from shells.",
            ["216 casualty killed_or_injured", "119 casualty killed_or_injured <1", "88 casualty killed_or_injured <1"],
        ),
        ("Both legs of a shepherd were blown off by a mine.", ["1 casualty injured"]),
        ("A mine maimed a mushroom picker, who later died.", ["1 casualty killed"]),
        ("A mine wounded a ranger, who did not die.", ["1 casualty injured"]),
        ("A mine blast hit the family. The victims include two deminers.", ["2 casualty killed_or_injured"]),
        ("A mine went off. Of those killed, four were children.", ["4 casualty killed"]),
        (
            "A mine went off at dawn. The dead were named as Ivan Koval, 45, and his son Taras, 16.",
            ["1 casualty killed", "1 casualty killed"],
        ),
        (
            "A mine killed two men of 34 and 37, a woman of 29 and a boy of 5.",
            ["2 casualty killed", "1 casualty killed", "1 casualty killed"],
        ),
        (
            "A girl of eight burned her hand when a fuse that her brother had brought home went off.",
            ["1 casualty injured"],
        ),
        ("A mine went off and harmed no one.", ["0 casualty killed_or_injured"]),
        ("A mine killed two farmers. The two victims were from the same village.", ["2 casualty killed"]),
        (
            "A mine killed a farmer and his son. Both victims were civilians.",
            ["1 casualty killed", "1 casualty killed"],
        ),
        (
            "One man died and another was left without both legs after a mine went off.",
            ["1 casualty killed", "1 casualty injured"],
        ),
        (
            "A mine went off under two brothers. The elder brother was killed, the younger lost his sight.",
            ["2 casualty killed_or_injured", "1 casualty killed <1", "1 casualty injured <1"],
        ),
        (
            "Nine-year-old Omar Hasan was killed and his sister Amina hurt by a mine.",
            ["1 casualty killed", "1 casualty injured"],
        ),
        ("A mine killed a herder and left his wife Zainab badly hurt.", ["1 casualty killed", "1 casualty injured"]),
        (
            "In the mine blast, the bus driver and a conductor died; 14 passengers, mostly women, were injured.",
            ["1 casualty killed", "1 casualty killed", "14 casualty injured"],
        ),
        ("The sappers lifted 40 mines near Aleppo and 12 outside Homs.", ["40 mine cleared", "12 mine cleared"]),
        (
            "The teams cleared 40 hectares near Aleppo, 12 along the Homs road and nine near Hama.",
            ["40 land_area cleared", "12 land_area cleared", "9 land_area cleared"],
        ),
        (
            "Mines killed four people near Aleppo, 12 near Homs and three outside Idlib.",
            ["4 casualty killed", "12 casualty killed", "3 casualty killed"],
        ),
        ("There were four mine accidents near Aleppo and 12 near Homs.", ["4 incident -", "12 incident -"]),
        ("The first team lifted 40 mines, the second 52.", ["40 mine cleared", "52 mine cleared"]),
        ("Last week the teams surveyed 12 hectares and recorded 40 mines.", ["12 land_area surveyed", "40 mine found"]),
        ("The mines located in April numbered 40.", ["40 mine found"]),
        ("The 300 mines located in that village are a threat.", []),
        ("The team did not find a single mine last week.", ["0 mine found"]),
        ("The group said that it had laid not even one mine in the town.", ["0 mine laid"]),
        ("There was a field of three hectares, which they demined in May.", ["3 land_area cleared"]),
        (
            "The contaminated area in 2020 was 1.2 million hectares; after the survey it is about 990,000.",
            ["1.2e+06 land_area remaining", "990000 land_area remaining"],
        ),
        ("All but 12 hectares of the district have been cleared.", ["12 land_area remaining"]),
        ("On 27 occasions mines went off under carts in 2022.", ["27 incident -"]),
        ("An organist lost a leg to a mine.", ["1 casualty injured"]),
        ("An organist stepped on a mine near Izium and died.", ["1 casualty killed"]),
        ("A mule lost a leg when a mine went off.", []),
        ("An engine died when a car hit a mine.", []),
        ("The mine killed a Syrian and two Iraqis.", ["1 casualty killed", "2 casualty killed"]),
        ("A Yemeni stepped on a mine and died.", ["1 casualty killed"]),
        ("A sharecropper lost a foot to a mine.", ["1 casualty injured"]),
        ("The list of mine victims holds 346 names.", ["346 casualty killed_or_injured"]),
        (
            "There are 346 names on it, people killed or crippled by mines since 2014.",
            ["346 casualty killed_or_injured"],
        ),
        ("The petition against mines, which kill people, has 346 names.", []),
        (
            "The agency puts what is left in the country at 1,083 areas and 69 square kilometres.",
            ["1083 hazardous_area remaining", "69 land_area remaining"],
        ),
        (
            "Mine victims since then number 386: 70 people have been killed, and 316 wounded.",
            ["386 casualty killed_or_injured", "70 casualty killed <1", "316 casualty injured <1"],
        ),
        ("The district had three mine accidents in 2022. In 2023 it had five.", ["3 incident -", "5 incident -"]),
        ("In the village of Toribio were located 14 antipersonnel mines.", ["14 anti_personnel_mine found"]),
        ("During the search were found and destroyed 61 landmines.", ["61 mine cleared"]),
        ("It was possible to deactivate 14 mines.", ["14 mine cleared"]),
        ("To clear one hectare of mined land takes 40 days.", []),
        ("Of 200 signals, 14 were landmines.", ["14 mine found"]),
        ("To this day 4.2 hectares were liberated from mines.", ["4.2 land_area cleared"]),
        ("The survey covered 140 suspected hazardous areas.", ["140 hazardous_area surveyed"]),
        ("Three explosive artifacts were destroyed by the bomb squad.", ["3 explosive_ordnance cleared"]),
        ("The observers recorded 40 shells fired at the town and found 12 mines.", ["12 mine found"]),
        ("There were 22 mine accidents. Two of the drivers happened to be brothers.", ["22 incident -"]),
        ("The number of road deaths is lower this year: 39.", []),
        ("The association's register of mine victims has 3,498 names.", ["3498 casualty killed_or_injured"]),
        (
            "There are 3,446 names on our list of people killed or crippled by mines.",
            ["3446 casualty killed_or_injured"],
        ),
        ("The petition against mines has 40,000 names.", []),
        (
            "The register of victims of mines holds 3,498 names. Of these, 359 are those of children.",
            ["3498 casualty killed_or_injured", "359 casualty killed_or_injured <1"],
        ),
        (
            "Mine victims since then number 386: 70 people have been killed and 316 wounded.",
            ["386 casualty killed_or_injured", "70 casualty killed <1", "316 casualty injured <1"],
        ),
        (
            "There were 12 accidents with mines, in which 15 people suffered.",
            ["12 incident -", "15 casualty killed_or_injured"],
        ),
        (
            "There were 12 accidents with mines; 15 people suffered in them.",
            ["12 incident -", "15 casualty killed_or_injured"],
        ),
        (
            "Anna Sokol, a 53-year-old mother of six who lost an arm to a mine in 1999, crossed it first.",
            ["1 casualty injured"],
        ),
        ("Two children among five hurt by mine", ["2 casualty injured <2", "5 casualty injured"]),
        (
            "Two children were among five killed in a mine blast near Aleppo.",
            ["2 casualty killed <2", "5 casualty killed"],
        ),
        ("40 mines near Aleppo destroyed", ["40 mine cleared"]),
        ("40 hectares near Aleppo cleared of mines", ["40 land_area cleared"]),
        ("Hectares cleared: 12. Mines lifted: 40.", ["12 land_area cleared", "40 mine cleared"]),
        ("Area cleared (ha): 12.", ["12 land_area cleared"]),
        (
            "The survey estimated total mine contamination at 1,624 hectares after visiting 89 districts.",
            ["1624 land_area remaining"],
        ),
        ("A survey in 2003 found that mines affected 137 square kilometres of land.", ["137 land_area remaining"]),
        ("The country had 29 square kilometres of confirmed mined area.", ["29 land_area remaining"]),
        (
            "The centre has 105 hectares of other unexploded ordnance contamination on its maps.",
            ["105 land_area remaining"],
        ),
        ("Contamination peaked at 852 hectares in 2007.", ["852 land_area remaining"]),
        ('Another 178 "dangerous areas" are suspected to hold mines.', ["178 hazardous_area remaining"]),
        ("The survey estimated the land cleared at 40 hectares.", ["40 land_area cleared"]),
        ("The widow of a sapper killed by a mine spoke at the meeting.", ["1 casualty killed"]),
        ("The father of a boy wounded by a grenade called for help.", ["1 casualty injured"]),
        ("The mother of two boys killed by a mine called for help.", ["2 casualty killed"]),
        ("This was the fourth mine fatality this year.", ["4 casualty killed"]),
        ("It was the first death on the third day.", []),
        ("Mine accidents in 2023: 12.", ["12 incident -"]),
        ("Killed by mines in 2023: 12. Injured: 30.", ["12 casualty killed", "30 casualty injured"]),
        ("Mine accidents on roads last year numbered 31.", ["31 incident -"]),
        ("The people maimed by mines last year numbered 31.", ["31 casualty injured"]),
        ("The villages cleared of mines last year numbered 31.", []),
        ("Soldiers stumbled in the Izium district upon 19 mines.", ["19 mine found"]),
        ("The teams came last week across 402 mines.", ["402 mine found"]),
        ("The boys came in April with 12 shells to school.", []),
        (
            "Of its 94 minefields, 61 have been cleared and 33 remain.",
            ["61 hazardous_area cleared", "33 hazardous_area remaining"],
        ),
        ("Half of the 94 minefields, 47, have been cleared.", ["47 hazardous_area cleared"]),
        ("Of her four children, two were killed by a mine.", ["2 casualty killed"]),
        ("The state auctioned the clearance of 900 hectares.", ["900 land_area planned"]),
        (
            "Dinghies found nine mines on the shoal on Monday, and divers rendered them all harmless.",
            ["9 mine cleared"],
        ),
        ("Emptied of its 80 mines, the orchard was reopened.", ["80 mine cleared"]),
        ("What still has to be demined near Barda is a plot of 7 hectares.", ["7 land_area remaining"]),
        ("What grows near Barda is wheat on 7 hectares.", []),
        ("The blast, one of three involving mines since Sunday, hurt nobody.", ["3 incident -", "0 casualty injured"]),
        ("The explosion was one of six on the track since March.", ["6 incident -"]),
        ("The sapper was one of six at the gate on Monday.", []),
        ("Another mine explosion brought to nine the number in Barda this year.", ["9 incident -"]),
        ("Three more anti-tank mine blasts shook Barda on Monday.", ["3 incident -"]),
        ("The army left behind 31 mined positions.", ["31 hazardous_area remaining"]),
        ("Nine new danger areas were added to the mine register in May.", ["9 hazardous_area surveyed"]),
        ("Some 40 hectares were struck off its list last year.", ["40 land_area cancelled"]),
        ("Surveyors put flags around seven suspected minefields.", ["7 hazardous_area surveyed"]),
        ("Fewer mines were lifted in 2021 (310) than in 2020 (612).", ["310 mine cleared", "612 mine cleared"]),
        ("Mine accidents were rarer in March (four) than in April (nine).", ["4 incident -", "9 incident -"]),
        (
            "Fewer herders were killed by mines in March (four) than in April (nine).",
            ["4 casualty killed", "9 casualty killed"],
        ),
        ("Fewer schools were open in March (four) than in April (nine).", []),
        (
            "A mine left two shepherds deaf and their cousin with a broken arm.",
            ["2 casualty injured", "1 casualty injured"],
        ),
        ("Two deaf shepherds crossed the minefield.", []),
        ("Omar, 9, prodded a tin; the bomblet tore off his left hand.", ["1 casualty injured"]),
        ("Yusuf Karim was digging a ditch when a mine took his foot.", ["1 casualty injured"]),
        (
            "The dead: a midwife, 29; her driver; two porters. The cause: a mine.",
            ["1 casualty killed", "1 casualty killed", "2 casualty killed"],
        ),
        (
            "Those hurt when the mine exploded, a farmer and two of his sons, were in hospital.",
            ["1 casualty injured", "2 casualty injured"],
        ),
        ("Those hurt in the mine blast, a neighbour said, were two farmers.", ["2 casualty injured"]),
        ("The deminer lost two toes to frostbite.", []),
        ("The clearance of the vineyard produced 26 mines.", ["26 mine cleared"]),
        ("The factory produced 26 mines.", []),
        ("Some 31 hectares once closed because of mines are being ploughed.", ["31 land_area released"]),
        ("Marib province, with 90 square kilometres, is the most heavily mined province.", ["90 land_area remaining"]),
        ("Marib province, with 90 square kilometres, is the largest oasis.", []),
        (
            "Hays, once a belt of 17 minefields, is down to two.",
            ["17 hazardous_area remaining", "2 hazardous_area remaining"],
        ),
        (
            "Chad: mine casualties 61, of whom 40 civilians",
            ["61 casualty killed_or_injured", "40 casualty killed_or_injured <1"],
        ),
        ("Mines damage truck, injure driver", ["1 casualty injured"]),
        ("Booby traps: 17 disabled", ["17 booby_trap cleared"]),
        ("Cancelled after a survey were 15 suspected minefields.", ["15 hazardous_area cancelled"]),
        ("Sappers lifted 31 mines in March and did 50 in April.", ["31 mine cleared", "50 mine cleared"]),
        (
            "Seventy hectares were surveyed and nine of them confirmed as mined.",
            ["70 land_area surveyed", "9 land_area remaining <1"],
        ),
        (
            "The plot of 2 hectares beside the mill, which had been full of mines, was cleared in May.",
            ["2 land_area cleared"],
        ),
        ("The plot of 2 hectares, which is full of mines, was fenced off.", ["2 land_area remaining"]),
        (
            "Of the 31 minefields, 12 have been cleared, the other 19 not.",
            ["12 hazardous_area cleared", "19 hazardous_area remaining"],
        ),
        (
            "They cleared 12 of the 31 minefields but not the other 19.",
            ["12 hazardous_area cleared", "19 hazardous_area remaining"],
        ),
        ("The last six hectares of mined land will be finished by August.", ["6 land_area planned"]),
        ("Emptied at last: all nine minefields of Barda", ["9 hazardous_area cleared"]),
        ("Peasants found 14 bazooka rockets in a well.", ["14 explosive_ordnance found"]),
        ("Rangers came upon five freshly planted anti-tank mines.", ["5 anti_vehicle_mine found"]),
        ("Teams marked 15 newly discovered minefields.", ["15 hazardous_area surveyed"]),
        ("An anti-tank mine was defused in a barn, and six others were lifted.", ["6 anti_vehicle_mine cleared"]),
        ("A landmine was found, and six others ran to the police.", []),
        (
            "The battalion plans to clear 31 hectares this year, after 26 hectares in 2023.",
            ["31 land_area planned", "26 land_area cleared"],
        ),
        (
            "Sappers destroyed 18 landmines, five rockets and six grenades found by pupils.",
            ["18 mine cleared", "5 explosive_ordnance cleared", "6 explosive_ordnance cleared"],
        ),
        ("Some 18 landmines were destroyed and six found in a barn.", ["18 mine cleared", "6 mine found"]),
    ],
)
def test_claims_of_mine_news(extractor: Extractor, text: str, expected: list[str]) -> None:
    """What a sentence says in an article whose subject is told."""
    article = Article(f"Landmines and cluster munitions are a threat. {text}", published=PUBLISHED)
    assert told(extractor.extract(article)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Landmines killed 56 people last year. More than half of them, 31, were farmers.",
            ["56 casualty killed", "31 casualty killed <1"],
        ),
        (
            "Landmines killed 56 people last year. Almost half, or 26, were children.",
            ["56 casualty killed", "26 casualty killed <1"],
        ),
        (
            "Teams cleared 9.4 sq km of mined land. More than half, 5.2 sq km, is in Bentiu.",
            ["9.4 land_area cleared", "5.2 land_area cleared <1"],
        ),
        (
            "A landmine wounded five soldiers, two seriously, outside Donetsk.",
            ["5 casualty injured", "2 casualty injured <1"],
        ),
        (
            "A landmine wounded five soldiers outside Donetsk. Two are in serious condition.",
            ["5 casualty injured", "2 casualty injured <1"],
        ),
        (
            "Landmines maimed 56 people in Marib last year (41 men, nine women and six children).",
            ["56 casualty injured", "41 casualty injured <1", "9 casualty injured <1", "6 casualty injured <1"],
        ),
        (
            "In all, 830 mines were found, of which 604 were destroyed on the spot and 126 taken to a range.",
            ["830 mine found", "604 mine cleared <1", "126 mine cleared <1"],
        ),
        (
            "Of the 3,110 hectares first suspected, some 2,240 hectares have been cleared and another 510 cancelled.",
            ["3110 land_area remaining", "2240 land_area cleared <1", "510 land_area cancelled <1"],
        ),
        (
            "Moxico alone has 412 of the country's 1,101 remaining minefields.",
            ["412 hazardous_area remaining <2", "1101 hazardous_area remaining"],
        ),
        (
            "Huila accounts for 210 of the 360 civilians killed by mines since 2022.",
            ["210 casualty killed <2", "360 casualty killed"],
        ),
        (
            "Landmines killed or injured 1,152 civilians in 2023. Of those hurt that year 188 died.",
            ["1152 casualty killed_or_injured", "188 casualty killed <1"],
        ),
        (
            "Landmines wounded 14 people in May. Three of the 14 later died, all civilians.",
            ["14 casualty injured", "3 casualty killed <1"],
        ),
        (
            "Mines hurt or killed 952 people in Myanmar in 2023. Sagaing had 377 casualties, Shan 191 and Bago 145.",
            [
                "952 casualty killed_or_injured",
                "377 casualty killed_or_injured <1",
                "191 casualty killed_or_injured <1",
                "145 casualty killed_or_injured <1",
            ],
        ),
        (
            "Sappers found 96 devices. Among these were 14 anti-tank mines and 21 mortar shells.",
            ["96 explosive_ordnance found", "14 anti_vehicle_mine found <1", "21 explosive_ordnance found <1"],
        ),
        (
            "Sappers found 96 devices, 14 anti-tank mines and 21 mortar shells among them.",
            ["96 explosive_ordnance found", "14 anti_vehicle_mine found <1", "21 explosive_ordnance found <1"],
        ),
        (
            "Landmines killed seven children, six women and five men in June, 18 civilians in all.",
            ["7 casualty killed <4", "6 casualty killed <4", "5 casualty killed <4", "18 casualty killed"],
        ),
        (
            '"Of the 397 people who trod on landmines since 2020, 70 are dead," he said.',
            ["397 casualty killed_or_injured", "70 casualty killed <1"],
        ),
        (
            "Some 9.4 sq km was cleared of mines. More than half, 6.2 sq km, is in Kharkiv, 2.8 in Kherson.",
            ["9.4 land_area cleared", "6.2 land_area cleared <1", "2.8 land_area cleared <1"],
        ),
        (
            "Chad had 32 mine casualties. Four were killed, 28 injured. Men accounted for 26 of them, boys for six.",
            [
                "32 casualty killed_or_injured",
                "4 casualty killed <1",
                "28 casualty injured <1",
                "26 casualty killed_or_injured <1",
                "6 casualty killed_or_injured <1",
            ],
        ),
        (
            "A landmine killed five men; 11 more were taken to hospital, four in critical condition.",
            ["5 casualty killed", "11 casualty injured", "4 casualty injured <2"],
        ),
        (
            "Sappers found 412 mines and 902 shells. Of the mines 388 were anti-personnel and 24 anti-tank.",
            [
                "412 mine found",
                "902 explosive_ordnance found",
                "388 anti_personnel_mine found <1",
                "24 anti_vehicle_mine found <1",
            ],
        ),
        (
            "Two sappers were wounded by a landmine. One of them, 29, lost a leg.",
            ["2 casualty injured", "1 casualty injured <1"],
        ),
        (
            "Landmines have killed or maimed 1,900 people since 1998, 640 fatally.",
            ["1900 casualty killed_or_injured", "640 casualty killed <1"],
        ),
        ("Two brothers of 9 and 13 were hurt by a landmine.", ["2 casualty injured"]),
        ("A landmine killed a farmer, a father of three, and his son.", ["1 casualty killed", "1 casualty killed"]),
        (
            "A landmine killed a farmer, a father of three, and his son was hurt.",
            ["1 casualty killed", "1 casualty injured"],
        ),
        (
            "Nine landmine accidents were recorded in May. Three of the accidents were in Barda, four in Aran and two "
            "in Zar.",
            ["9 incident -", "3 incident - <1", "4 incident - <1", "2 incident - <1"],
        ),
        (
            "Nine landmine accidents were recorded in May 2023. In May 2022 there had been 12. Three of the accidents "
            "were in Barda.",
            ["9 incident -", "12 incident -", "3 incident - <1"],
        ),
        (
            "Since the war 61 people have been blown up by landmines, with 12 killed and 49 injured.",
            ["61 casualty killed_or_injured", "12 casualty killed <1", "49 casualty injured <1"],
        ),
        (
            "At least 90 people were killed or maimed by landmines. Of that total 12 lost their lives and 71 survived "
            "with wounds.",
            ["90 casualty killed_or_injured", "12 casualty killed <1", "71 casualty injured <1"],
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
            "Mine victims registered in the two counties in the same week: 4\n- killed: 1\n- injured: 3\n",
            ["4 casualty killed_or_injured", "1 casualty killed <1", "3 casualty injured <1"],
        ),
    ],
)
def test_breakdowns(extractor: Extractor, text: str, expected: list[str]) -> None:
    """Which figures are parts of which."""
    article = Article(f"Landmines and cluster munitions are a threat. {text}", published=PUBLISHED)
    assert told(extractor.extract(article)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "A methane blast in the coal mine killed 12 miners and injured 30.",
        "Deaths in mines and quarries fell to 15 last year; mine accidents killed nine of the 15.",
        "Three people were killed by a mine truck.",
        "Floods hit a mine in the north and killed 3 people.",
        "Six people died in a blast at a mine on Friday. The mine explosion was the worst since 301 died in Soma.",
        "Two bodies were found after the mine flooded. Mine accidents killed 48 people last year.",
        "Three men died in the mines, and 5 were hurt at a mine nearby.",
        "The gold mine removed 200 tonnes of ore and 14 machines.",
        "Data mining found 400 patterns; 30 devices were removed.",
        "Shelling killed 15 civilians and wounded 40 in the town.",
        "Farmers harvested 900 hectares of wheat and cleared 40 hectares of forest.",
        "There are 24 mine detection dogs and 11 demining machines at work.",
        "The landmine could have killed thirty people.",
        "Unless it is fenced, the minefield will kill another ten people, the landmine charity said.",
        "Landmines kill 60 people a month on average.",
        "About 60 people are killed or maimed by landmines every month.",
        "If two of them had stepped on the landmine, we would be counting two dead today.",
        "Thirteen types of landmine were found.",
        "Demining goes on: 472 towns are free of mines and 120 are still to be cleared.",
        "The army destroyed its landmines. Thirty states hold some 50 million landmines in stock.",
        "The Landmine Monitor says that shelling killed 15 people.",
        "The landmine weighs 5 kilograms and lies 30 centimetres deep.",
        "Four people were injured in a car crash near a minefield.",
        "The Centre for Human Rights, a monitor, said 114 people, all of them men, had been killed by shelling.",
        "Landmines have killed or maimed one in 300 Cambodians.",
        "Two sappers were killed by shelling during demining.",
        "Landmines litter Kherson. A Russian shell killed a woman of 70 in her yard.",
        "Landmines litter the land. The civil war of 1991-1994 had cost 20,000 lives.",
        "Landmines litter Basra. A feud between the clans, fought out with machine guns, left seven dead.",
        "He cleared 3 goals in the minefield of a match.",
        "The wicket proved a real minefield. Khan took five for 30 and ended with nine victims.",
        "The new rulebook is a minefield for beginners. Some 40 riders were injured, and two of them died.",
        "Online shopping has become a complete minefield: police counted 61 victims in May.",
        "Deminers clear on average about 25 square metres of minefield each.",
        "The contractor failed in May to clear the 25 minefields.",
        "The contractor failed to clear 25 hectares of minefields.",
        "The dogs were unable to find or mark 25 landmines.",
        "The battalion did not manage to destroy the 25 landmines.",
        "High water kept the sappers from removing 25 landmines.",
        "Instead of clearing the 25 minefields, the firm sold its machines.",
        "The state has stopped destroying its 2,500 landmines.",
        "Nobody has ever cleared the 25 hectares of minefields.",
        "Had 25 landmines been found there, the school would be shut.",
    ],
)
def test_no_claim(extractor: Extractor, text: str) -> None:
    assert told(extractor.extract(Article(text, published=PUBLISHED))) == []


@pytest.mark.parametrize(
    ("text", "facets"),
    [
        ("Two soldiers were killed by a landmine.", {"status": "military"}),
        ("Two police officers were killed by a landmine.", {"status": "other"}),
        ("A police sergeant was killed by a landmine.", {"status": "other"}),
        ("Five soldiers and policemen were killed by landmines.", {"status": "military"}),
        ("An army driver was killed by a landmine.", {"status": "military"}),
        ("A landmine killed two men, both shepherds.", {"status": "civilian", "sex": "male", "age_group": "adult"}),
        ("Two people were killed by a landmine; both were soldiers.", {"status": "military"}),
        ("A landmine killed five people in May, all of them farmers.", {"status": "civilian"}),
        ("Five people were killed by a landmine. All were civilians.", {"status": "civilian"}),
        ("A member of the border guard was killed by a landmine.", {"status": "military"}),
        ("A member of a soldier's family was killed by a landmine.", {}),
        ("A man lost a leg to a landmine as a conscript.", {"status": "military", "sex": "male", "age_group": "adult"}),
        ("A landmine killed her small daughter.", {"sex": "female", "age_group": "child"}),
        ("A shepherd, only 13, was killed by a landmine.", {"status": "civilian", "age_group": "child"}),
        ("A herder who was 15 was killed by a landmine.", {"status": "civilian", "age_group": "child"}),
        ("Two army veterans were killed by a landmine.", {}),
        ("A clearance worker was killed by a landmine.", {"status": "deminer"}),
        ("A cable layer was killed by a landmine.", {"status": "civilian"}),
        ("The driver of a bulldozer was hurt by a landmine.", {"status": "civilian"}),
        ("Two men who worked for a livestock farm were hurt by a landmine.", {"status": "civilian"}),
        ("Sappers mourn. Two of my colleagues died in a landmine blast.", {"status": "deminer"}),
        ("Landmines killed 28 people, including 5 members of a mine clearance team.", {"status": "deminer"}),
        ("Landmines hurt four civilians in June, against seven injured in May.", {"status": None}),
        (
            "Landmines hurt 118 people. Civilians made up 91 of them, soldiers 15 and deminers 12.",
            {"status": "deminer"},
        ),
        (
            "A 14-year-old herdboy lost a foot to a landmine.",
            {"status": "civilian", "sex": "male", "age_group": "child"},
        ),
        ("A former soldier was killed by a landmine.", {"status": None}),
        ("Landmines hurt 11 people, most of them women.", {"sex": None}),
        ("Landmines hurt 11 people, all of them women, in May.", {"sex": "female"}),
        ("Three girls were hurt by an anti-tank mine.", {"sex": "female", "age_group": "child"}),
        ("A 12-year-old boy was killed by a landmine.", {"sex": "male", "age_group": "child"}),
        ("A man of 44 was killed by a landmine.", {"sex": "male", "age_group": "adult"}),
        ("A sapper was injured by a landmine.", {"status": "deminer"}),
        ("Five shepherds were wounded by cluster munitions.", {"status": "civilian"}),
        ("Two people were killed by a landmine.", {"status": None, "sex": None, "age_group": None}),
        ("Two brothers, aged 14 and 16, were hurt by a landmine.", {"sex": "male", "age_group": "child"}),
        ("Two brothers, aged 14 and 36, were hurt by a landmine.", {"sex": "male", "age_group": None}),
        ("A landmine hurt two shepherds, one of them 15, in May.", {"status": "civilian", "age_group": "child"}),
        ("Landmines killed 9 people. Four of them were under 18.", {"age_group": "child"}),
        ("Landmines killed 9 people. Four of the victims, she said, were children.", {"age_group": "child"}),
        ("Landmines killed 9 people. Four were children, all of them girls.", {"sex": "female", "age_group": "child"}),
        ("Landmines killed 9 people. Four of them were women and boys.", {"sex": None, "age_group": None}),
        ("In May landmines killed 92 civilians and maimed 156.", {"status": "civilian"}),
        ("In May 78 civilians were killed by landmines and 247 injured.", {"status": "civilian"}),
        ("Three civilians were hurt by a landmine; nobody died.", {"status": None}),
        ("A sapper was killed by a landmine and his colleague hurt.", {"status": "deminer"}),
        ("A mine blew up beside a mine action team. Two employees of the agency died.", {"status": "deminer"}),
        ("An employee of the State Road Agency was killed by a landmine.", {"status": None}),
        ("A landmine hurt his son Farid, then nine.", {"sex": "male", "age_group": "child"}),
        (
            "A landmine hurt a conscript, Murad Aliyev, then 20.",
            {"status": "military", "age_group": "adult"},
        ),
        ("A beekeeper at Barda, a father of six, was killed by a landmine.", {"status": "civilian", "sex": "male"}),
        ("Landmines hit 98 people in 2023. Children accounted for 37, and women for 12.", {"sex": "female"}),
        ("Landmines killed 98 people in 2023. Nine of the victims were under 18.", {"age_group": "child"}),
        ("Three deminers were hurt by landmines in that time; none was killed.", {"status": "deminer"}),
        ("Roadside bombs killed 310 soldiers; the army admits to 74 such deaths.", {"status": "military"}),
        ("A shepherd in his sixties was killed by a landmine.", {"status": "civilian", "age_group": "adult"}),
        ("A boy aged 10 and a girl aged 7 died when a landmine went off.", {"sex": "female", "age_group": "child"}),
        ("Two pupils were wounded by a landmine in Taiz.", {"status": "civilian", "age_group": "child"}),
        ("A team leader of the demining charity was killed by a landmine.", {"status": "deminer"}),
        ("Landmines and unexploded ordnance killed 41 men.", {"device": "explosive_ordnance"}),
        ("Landmines and other leftovers of the war killed 23 people.", {"device": "explosive_ordnance"}),
        ("Anti-tank mines and other mines killed 23 people.", {"device": "mine"}),
        ("A booby-trapped toy killed a girl. Landmines remain.", {"device": "booby_trap"}),
        (
            "A farmer was hurt when a landmine went off. It was a PMN-2, sappers said.",
            {"device": "anti_personnel_mine"},
        ),
        (
            "A landmine killed two herders. Police said that it was an anti-tank mine.",
            {"device": "anti_vehicle_mine"},
        ),
        (
            "A landmine killed two herders. The device was a TM-62, sappers said.",
            {"device": "anti_vehicle_mine"},
        ),
        (
            "A landmine killed two herders. Police said it was the third blast in May.",
            {"device": "mine"},
        ),
        (
            "Two girls were killed by a mortar shell that they had found.",
            {"device": "explosive_ordnance"},
        ),
        (
            "A foot had to be amputated from a woman who trod on a landmine.",
            {"outcome": "injured"},
        ),
        (
            "A beekeeper who stepped on a landmine is in intensive care.",
            {"outcome": "injured"},
        ),
        (
            "Roadside bomb kills eight\n\nIn Herat a bus was blown up. Two girls were hurt too.",
            {"device": "improvised_explosive_device"},
        ),
        (
            "Landmine kills eight\n\nEight people died when a bus was blown up. Six of the dead were women.",
            {"device": "mine", "sex": "female"},
        ),
        ("Eleven of the 31 people hurt by landmines in June were children.", {"age_group": None}),
        ("None of our staff was hurt by a landmine.", {"status": "deminer"}),
        ("Chad had 48 casualties, most of them caused by bomblets.", {"device": "explosive_ordnance"}),
        ("Two men were hurt when one of them trod on a PMA-2 mine.", {"device": "anti_personnel_mine"}),
        (
            "Landmines hit 32 people. Women accounted for 20 of them, boys for 12.",
            {"sex": "male", "age_group": "child"},
        ),
        (
            "Two sappers were hurt by a landmine. One of them, 29, lost a leg.",
            {"status": "deminer", "age_group": "adult"},
        ),
        ("A landmine killed his teenage nephew.", {"sex": "male", "age_group": "child"}),
        ("Two brothers of 9 and 13 were hurt by a landmine.", {"sex": "male", "age_group": "child"}),
        ("A PMN-2 mine tore off a shepherd's foot.", {"status": "civilian", "device": "anti_personnel_mine"}),
        ("Landmines kill. A tractor ran over a TM-62M; the driver was killed.", {"device": "anti_vehicle_mine"}),
        ("A POMZ-2M stake mine killed two soldiers.", {"device": "anti_personnel_mine"}),
        ("Landmines wounded 14 people. Three of the 14 later died, all civilians.", {"status": "civilian"}),
        ("A landmine hurt five soldiers. Two are in hospital and three went home.", {"status": "military"}),
        (
            "Landmines killed 9 and hurt 20. Four of the dead and 8 of the injured were children.",
            {"age_group": "child"},
        ),
    ],
)
def test_facets(extractor: Extractor, text: str, facets: dict[str, str | None]) -> None:
    claim = extractor.extract(Article(text, published=PUBLISHED)).claims[-1]
    assert {name: getattr(claim, name) for name in facets} == facets


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("He denied reports that 20 men had been killed by landmines.", "denied"),
        ("The army denied it had laid 300 landmines.", "denied"),
        ("It is untrue that 20 men were killed by landmines, he said.", "denied"),
        ("He denied reports of a blast and said that 20 men had been killed by landmines.", "asserted"),
        ("Reports that six men had been killed by landmines were denied by the police.", "denied"),
        ("It is not true that 20 men were killed by landmines, he said.", "denied"),
        ("A landmine allegedly killed two rangers.", "possible"),
        ("Some 12 men are feared dead after a landmine went off.", "possible"),
        ("Some 12 men are believed to have been killed by a landmine.", "possible"),
        ("Five men were allegedly killed by a landmine.", "possible"),
        ("Five men were killed by a landmine that was allegedly new.", "asserted"),
        ("The mine may have killed two rangers.", "possible"),
        ("Two rangers may well have been killed by a landmine.", "possible"),
        ("The rebels denied planting 60 mines.", "denied"),
        ("The army denied having laid 300 mines.", "denied"),
        ("The agency plans to clear 40 hectares of landmines.", "planned"),
        ("Donors gave two million dollars to clear 40 hectares of landmines.", "planned"),
        ("Dogs helped to clear 40 hectares of landmines.", "asserted"),
        ("They demand that the 58 minefields be cleared.", "planned"),
        ("The treaty provides for the removal of 58 minefields.", "planned"),
        ("The convention obliges the destruction of 9,000 landmines.", "planned"),
        ("Earmarked for destruction in May are 310 landmines from the depot.", "planned"),
        ("The 58 minefields had to be cleared.", "asserted"),
        ("The crews were able to clear 58 minefields.", "asserted"),
        ("Failing to reach the dam, the sappers cleared 58 minefields.", "asserted"),
        ("The sappers stopped at noon after clearing 58 minefields.", "asserted"),
    ],
)
def test_modality(extractor: Extractor, text: str, wanted: str) -> None:
    [claim] = extractor.extract("Landmines remain, the Mine Action Agency said. " + text).claims
    assert claim.modality == wanted
    assert wanted != "denied" or claim.speaker is None or claim.statement is not None


def test_kin_are_not_who_they_belong_to(extractor: Extractor) -> None:
    claims = extractor.extract("A farmer was killed and his wife hurt by a landmine.").claims
    assert [(claim.sex, claim.outcome) for claim in claims] == [("male", "killed"), ("female", "injured")]


def test_what_two_parts_are_both_are(extractor: Extractor) -> None:
    text = "Landmines killed 9 people and hurt 20. Four of the dead and 8 of the injured were children."
    assert [claim.age_group for claim in extractor.extract(text).claims] == [None, None, "child", "child"]


@pytest.mark.parametrize(
    ("text", "device"),
    [
        ("Two people were killed by an anti-personnel mine.", "anti_personnel_mine"),
        ("Two people were killed by mines and unexploded ordnance in the minefield.", "explosive_ordnance"),
        ("An improvised explosive device killed two people.", "improvised_explosive_device"),
        ("A mine explosion killed two people near the minefield.", "mine"),
        ("Landmines and other leftover munitions killed two people.", "explosive_ordnance"),
        ("Last year 12 people were hurt by mines and 9 by improvised devices.", "improvised_explosive_device"),
        (
            "Landmines claimed 32 victims. Of these, 15 were men; the remaining 17 were put down to grenades.",
            "explosive_ordnance",
        ),
        (
            "Landmines had 58 victims. Mines were behind 41 of the victims, grenades behind the other 17.",
            "explosive_ordnance",
        ),
        (
            "Landmines had 58 victims. Shells caused 17 of the victims and improvised mines the remaining 41.",
            "improvised_mine",
        ),
        ("Three men were injured. They ran over an anti-tank mine.", "anti_vehicle_mine"),
        ("Landmines claimed 15 victims. Anti-tank mines accounted for 8 of the victims.", "anti_vehicle_mine"),
        (  # an accident goes on with its mine, a toll does not
            "A bus hit an anti-tank mine, killing two men.\n\nThe driver died on the spot.",
            "anti_vehicle_mine",
        ),
        ("A bus hit an anti-tank mine, killing two men.\n\nSince January 40 people have died.", "mine"),
        (
            "Two boys lit a fire over a cluster munition and were killed.\n\nMines and shells lie in all villages. "
            "More than 50,000 people were killed or injured since 1964.",
            "explosive_ordnance",
        ),
        ("On May 2 an anti-tank mine killed two men; on May 9 two boys were hurt in Barda.", "mine"),
        ("Three mine accidents happened. On 5 March two men were hurt near Izium.", "mine"),
        ("An improvised mine wounded a boy. When his uncle ran to him, another mine killed him.", "improvised_mine"),
        # the work that they were doing is the cause only where no device is named before it
        ("A sapper was hurt by an anti-personnel mine during clearance work.", "anti_personnel_mine"),
        ("Two sappers were hurt during demining near Sos, where anti-tank mines lay.", "explosive_ordnance"),
    ],
)
def test_device(extractor: Extractor, text: str, device: str) -> None:
    assert extractor.extract(Article(text, published=PUBLISHED)).claims[-1].device == device


def test_sums_are_checked(extractor: Extractor) -> None:
    """Parts that add up agree; parts that do not are flagged on the total."""
    right = extractor.extract(Article("Landmines claimed 50 victims: 12 were killed and 38 injured."))
    wrong = extractor.extract(Article("Landmines claimed 50 victims: 12 of them were killed and 39 of them injured."))
    assert [check.agrees for check in right.checks] == [True]
    assert [check.agrees for check in wrong.checks] == [False]
    assert "sum_mismatch" in wrong.claims[0].flags


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


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (  # a headline has its round figure from whoever gives the exact one
            "Over 70 landmines removed in a week\n\nThe Mine Action Agency said 74 landmines were removed last week.",
            ["Mine Action Agency", "Mine Action Agency"],
        ),
        (  # a report runs on over bodies that only do something, not over those that begin their own
            "The Mine Action Agency said 74 landmines were removed in May.\n\n"
            "In all, 30 hectares were cleared, 20 by the Defence Ministry.",
            ["Mine Action Agency"] * 3,
        ),
        (
            "The Mine Action Agency said 74 landmines were removed.\n\nThe Defence Ministry cleared 30 hectares.",
            ["Mine Action Agency", None],
        ),
        (
            "Landmines are left in the north. Next year the Mine Action Agency plans to clear 40 hectares.",
            ["Mine Action Agency"],
        ),
        (  # whoever identifies so many counts them; where somebody was taken is no other body
            "The Mine Monitor identified 102 casualties of landmines. Civilians made up 91 of the total.",
            ["Mine Monitor"] * 2,
        ),
        (
            "A roller set off a landmine on Friday, the Aran police told Trend.\n\n"
            "The driver, Anar Noor, 38, was taken to hospital in Aran with splinters in his legs.",
            ["Aran police"],
        ),
        (  # a time long before opens another story, and so does a count from a year long past
            "The Mine Action Agency said 74 landmines were removed.\n\nTwo weeks ago a driver was hurt by a landmine.",
            ["Mine Action Agency", None],
        ),
        (
            "The Mine Action Agency said 74 landmines were removed.\n\n"
            "In December last year four road workers were hurt by a landmine at the same place.",
            ["Mine Action Agency", None],
        ),
        (
            "The Mine Action Agency said 74 landmines were removed.\n\n"
            "More than 3,400 people have been killed by landmines in the country since 1991.",
            ["Mine Action Agency", None],
        ),
        (  # the period of the report, also where a plan behind it names a day
            "A total of 74 landmines were removed on May 6-12, the Mine Action Agency said.\n\nWork went on in Aran. "
            "More than 48 hectares were cleared over the seven days; a further 20 are to be cleared by May 31.",
            ["Mine Action Agency"] * 3,
        ),
        (  # a row above the text takes no part from the report below it
            "HIGHLIGHTS\n• 44 people, 27 of them boys, killed or injured by mines\n\nCASUALTIES\nThe Mine Action "
            "Agency recorded 31 mine accidents. Kunar had the highest number of victims (16).",
            [None, None, "Mine Action Agency", "Mine Action Agency"],
        ),
        (  # the rows of a table are of whoever publishes it
            "The Mine Action Centre on Friday released its return for May 2024.\n\nItems destroyed\n"
            "- Anti-tank mines: 45\n- Anti-personnel mines: 12\n- UXO: 7\n- Booby traps: 3\n- Grenades: 9",
            ["Mine Action Centre"] * 5,
        ),
    ],
)
def test_who_vouches(extractor: Extractor, text: str, speakers: list[str | None]) -> None:
    record = extractor.extract(Article(text, published=PUBLISHED))
    names = {speaker.id: speaker.name for speaker in record.speakers}
    assert [names.get(claim.speaker or "") for claim in record.claims] == speakers


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Figures from the mine action agency, quoted by the police, show that 14 landmines were removed.", "agency"),
        (
            "Wire: Who counts?\nAda Roe: We do.\nWire: And then?\nAda Roe: The police told us there had been 31 "
            "landmine explosions.\nWire: Is it much?\nAda Roe: It is.",
            "police",
        ),
        (
            "Wire: Who?\nAda Roe: I.\nWire: What?\nAda Roe: I said 31 landmines were lifted.\nWire: Oh?\nAda Roe: Yes.",
            None,
        ),
    ],
)
def test_source(extractor: Extractor, text: str, source: str | None) -> None:
    """Whom the speaker of a figure cites: in a sentence, and inside the turns of an interview."""
    record = extractor.extract(Article(text, published=PUBLISHED))
    names = {speaker.id: speaker.name for speaker in record.speakers}
    found = names.get(record.claims[-1].source or "")
    assert found is None if source is None else source in (found or "")


def test_a_digest_with_a_paragraph_about_a_pit(extractor: Extractor) -> None:
    """Mines of another kind keep to their paragraph where the rest is surely about ours."""
    ours = "ANGOLA. Deminers destroyed 41 anti-personnel mines near Luena.\n\nIRAQ. A landmine killed two shepherds."
    pit = "AND ANOTHER. Nine miners of a coal mine at Soma were killed by methane; the pit was closed."
    assert told(extractor.extract(f"{ours}\n\n{pit}")) == ["41 anti_personnel_mine cleared", "2 casualty killed"]
    assert told(extractor.extract(f"A landmine killed two shepherds.\n\n{pit}")) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Four people died and nine were hurt when a mine exploded at a yard. He was killed on the spot together "
            "with two customers, police said. Two of the wounded have lost a leg.",
            ["4 casualty killed", "9 casualty injured", "2 casualty injured <2"],
        ),
        (
            "This year seven people have been hit by mines, one fatally.",
            ["7 casualty killed_or_injured", "1 casualty killed <1"],
        ),
        (
            "Mines caused 5,147 casualties since 2004, 1,440 of them deaths. More than a quarter of them, 1,339, "
            "were children.",
            ["5147 casualty killed_or_injured", "1440 casualty killed <1", "1339 casualty killed_or_injured <1"],
        ),
        (
            "A deminer was killed by a mine near Sos. He was the first pyrotechnician to die on the job since 2018.",
            ["1 casualty killed"],
        ),
        (
            "Of the four minefields that were under clearance in July two have been completed.",
            ["2 hazardous_area cleared"],
        ),
        (
            "In May, 411 mines were rendered harmless. 260 of the mines were anti-personnel and 151 anti-tank.",
            ["411 mine cleared", "260 anti_personnel_mine cleared <1", "151 anti_vehicle_mine cleared <1"],
        ),
        (
            "The operators destroyed 61,004 items, 42,910 of these bombies. Xieng Khouang province led with 21,400 "
            "items ahead of Savannakhet with 17,250.",
            [
                "61004 explosive_ordnance cleared",
                "42910 cluster_munition_remnant cleared <1",
                "21400 explosive_ordnance cleared <1",
                "17250 explosive_ordnance cleared <1",
            ],
        ),
        ("In one case, in Demoso, a mother of three lost her leg to a mine.", ["1 casualty injured"]),
        (
            "Sappers made 1,905 objects harmless, including 1,214 artillery shells, 376 grenades and 57 aerial "
            "bombs. Mines made up the remaining 258.",
            [
                "1905 explosive_ordnance cleared",
                "1214 explosive_ordnance cleared <1",
                "376 explosive_ordnance cleared <1",
                "57 unexploded_ordnance cleared <1",
                "258 mine cleared <1",
            ],
        ),
        (
            "Some 4,020 hectares of mined land were cleared, 1,820 in the Vedeno district, and 800 in Itum-Kale.",
            ["4020 land_area cleared", "1820 land_area cleared <1", "800 land_area cleared <1"],
        ),
        ("In Kherson mines killed nine people, five in Kharkiv.", ["9 casualty killed", "5 casualty killed"]),
        (
            "Thirty-one people have been hurt by mines since 2013, none of them a deminer. Eleven died and 20 were "
            "maimed.",
            ["31 casualty killed_or_injured", "11 casualty killed <1", "20 casualty injured <1"],
        ),
        (
            "A 17-year-old was badly hurt by a mine. The teenager's right leg had to be amputated.",
            ["1 casualty injured"],
        ),
        ("A herder was killed by a mine near Sos. The man died on the spot.", ["1 casualty killed"]),
        (
            "Two girls were wounded by a mine. The boy who found it lost a hand.",
            ["2 casualty injured", "1 casualty injured"],
        ),
        (
            "In July 5,120 hectares were cleared. The agency's own teams did 3,940 hectares, and the rest fell to "
            "the army.",
            ["5120 land_area cleared", "3940 land_area cleared <1"],
        ),
        (
            "Mines hurt 8 people and killed two; two women and a boy of 15 were among the wounded.",
            ["8 casualty injured", "2 casualty killed", "2 casualty injured <1", "1 casualty injured <1"],
        ),
        (
            "Mines killed or hurt 102 people. Children accounted for 37 of those whose age was known, 33 of them "
            "boys and four girls.",
            [
                "102 casualty killed_or_injured",
                "37 casualty killed_or_injured <1",
                "33 casualty killed_or_injured <2",
                "4 casualty killed_or_injured <2",
            ],
        ),
        ("One resident, a potter, lost his sight when he hit a fuse with a hammer.", ["1 casualty injured"]),
        (
            "Two people were injured by mines in the week. One, a deminer of a private company, was hurt in Fuzuli; "
            "the other, a farmer, lost a heel.",
            ["2 casualty injured", "1 casualty injured <1"],
        ),
        (
            "Mines caused 78 casualties in Iraq this year. Basra led with 27, then came Nineveh with 16 and Anbar "
            "with 11.",
            [
                "78 casualty killed_or_injured",
                "27 casualty killed_or_injured <1",
                "16 casualty killed_or_injured <1",
                "11 casualty killed_or_injured <1",
            ],
        ),
        (
            "Of the country's 6,600 square kilometres of contaminated land, 2,100 are still uncleared, 1,200 of that "
            "in Basra.",
            ["6600 land_area remaining", "2100 land_area remaining <1", "1200 land_area remaining <2"],
        ),
        (
            'A 66-year-old man stepped on a "petal" mine in his yard on Sunday. The pensioner lost his foot, the '
            "administration said.",
            ["1 casualty injured"],
        ),
        (
            "Two electricians were blown up by a mine in their van; they have concussions and broken legs.",
            ["2 casualty injured"],
        ),
        (
            "The programme removed 4,202 explosive remnants, including 77 mines, 1,010 submunitions and other items.",
            ["4202 explosive_ordnance cleared", "77 mine cleared <1", "1010 cluster_munition_remnant cleared <1"],
        ),
        (
            "Two peacekeepers and four soldiers died when their convoy hit a mine. The bodies of all six were flown "
            "to Mogadishu.",
            ["2 casualty killed", "4 casualty killed"],
        ),
        (
            "Mines caused 32 casualties in eleven months. Four were killed, 22 injured and six needed amputation.",
            [
                "32 casualty killed_or_injured",
                "4 casualty killed <1",
                "22 casualty injured <1",
                "6 casualty injured <1",
            ],
        ),
        (
            "Mines killed 16 and injured 38 this year. Thirty-two of this year's 54 casualties were men, five women "
            "and 17 children.",
            [
                "16 casualty killed",
                "38 casualty injured",
                "32 casualty killed_or_injured <4",
                "54 casualty killed_or_injured",
                "5 casualty killed_or_injured <4",
                "17 casualty killed_or_injured <4",
            ],
        ),
        (
            "Cluster munitions killed or wounded 1,172 people in 2022. Ukraine alone had 916 of the casualties.",
            ["1172 casualty killed_or_injured", "916 casualty killed_or_injured <1"],
        ),
        (
            "Landmines killed or wounded 1,172 people in 2022. Of all casualties, 987 came from old minefields and "
            "185 from new ones.",
            [
                "1172 casualty killed_or_injured",
                "987 casualty killed_or_injured <1",
                "185 casualty killed_or_injured <1",
            ],
        ),
        ("Three boys were killed by a mine. The dead were seven, eight and 11 years old.", ["3 casualty killed"]),
        (
            "Some 96 people have been killed by mines since 2015 (61 men, 20 women, 15 children).",
            ["96 casualty killed", "61 casualty killed <1", "20 casualty killed <1", "15 casualty killed <1"],
        ),
        (
            "Ninety-six people fell victim to mines in 2023 — 61 men, 20 women and 15 children.",
            [
                "96 casualty killed_or_injured",
                "61 casualty killed_or_injured <1",
                "20 casualty killed_or_injured <1",
                "15 casualty killed_or_injured <1",
            ],
        ),
        (
            "In 2023 mines injured 96 people. Of these, 61 were civilians, 20 soldiers and 15 deminers.",
            ["96 casualty injured", "61 casualty injured <1", "20 casualty injured <1", "15 casualty injured <1"],
        ),
        (
            "Mines killed 28 people and hurt 61 last year. Of these, 12 were soldiers.",
            ["28 casualty killed", "61 casualty injured", "12 casualty killed_or_injured"],
        ),
        (
            "In 2023 mines injured 96 people. Children made up 15 of the victims, women 20 and men 61.",
            ["96 casualty injured", "15 casualty injured <1", "20 casualty injured <1", "61 casualty injured <1"],
        ),
        (
            "Landmines caused 96 casualties in 2023. Fifteen children were among the victims.",
            ["96 casualty killed_or_injured", "15 casualty killed_or_injured <1"],
        ),
        (
            "In May 960 mines were found and neutralised. Anti-personnel mines accounted for 610 of them and "
            "anti-tank mines for 350.",
            ["960 mine cleared", "610 anti_personnel_mine cleared <1", "350 anti_vehicle_mine cleared <1"],
        ),
        (
            "In May 960 mines were found and neutralised. Most of them, 610, were anti-personnel mines.",
            ["960 mine cleared", "610 anti_personnel_mine cleared <1"],
        ),
        (
            "Nine people were killed or wounded by mines in April-June, one of them a deminer. That compares with 14 "
            "in the first quarter.",
            ["9 casualty killed_or_injured", "1 casualty killed_or_injured <1", "14 casualty killed_or_injured"],
        ),
        (
            "Mines killed 1,929 civilians in Yemen. It also counted 2,870 wounded civilians, 723 of whom lost limbs.",
            ["1929 casualty killed", "2870 casualty injured", "723 casualty injured <2"],
        ),
        (
            "The team searched 1,020 hectares and found 2,211 mines and 4,108 items of UXO. In Pailin 980 of the "
            "mines came to light, in Battambang 706 and in Banteay Meanchey 525.",
            [
                "1020 land_area surveyed",
                "2211 mine found",
                "4108 unexploded_ordnance found",
                "980 mine found <2",
                "706 mine found <2",
                "525 mine found <2",
            ],
        ),
        (
            "Two soldiers died and 13 others were injured in an explosion of a mine. A girl of three is among the "
            "injured.",
            ["2 casualty killed", "13 casualty injured", "1 casualty injured <2"],
        ),
        (
            "UNMAS has recorded 61 mine incidents, which left 88 people dead and 140 wounded. More than half of the "
            "incidents, 33, occurred in Mopti.",
            ["61 incident -", "88 casualty killed", "140 casualty injured", "33 incident - <1"],
        ),
        (
            "In 2020 it recorded four mine accidents with five victims. Two of the dead since 2018 were deminers.",
            ["4 incident -", "5 casualty killed_or_injured", "2 casualty killed"],
        ),
        (
            "The teams cleared 812 hectares in May. The April-June haul came to 1,960 mines, 1,150 of which were "
            "anti-personnel, plus 8,400 unexploded munitions.",
            [
                "812 land_area cleared",
                "1960 mine cleared",
                "1150 anti_personnel_mine cleared <2",
                "8400 unexploded_ordnance cleared",
            ],
        ),
        ("Dogs and 58 handlers found 2,211 mines, all of which were blown up.", ["2211 mine cleared"]),
        ("A sapper trod on a mine near Sos; both legs had to be amputated.", ["1 casualty injured"]),
    ],
)
def test_parts_and_victims(extractor: Extractor, text: str, expected: list[str]) -> None:
    """Which total a figure is a part of, and victims told once."""
    article = Article(f"Landmines and cluster munitions are a threat. {text}", published=PUBLISHED)
    assert told(extractor.extract(article)) == expected


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
