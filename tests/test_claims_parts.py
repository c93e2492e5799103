"""Totals and their parts: which figure is a part of which, and which is none."""

from __future__ import annotations

import pytest
from claim_rows import SUBJECT, told

from minewire import Article, Extractor


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # of the dead of a group, victims told one by one
        (
            "Mines hit 90 people. Of these, 30 died, including 21 traders, and 60 were injured.",
            [
                "90 casualty killed_or_injured",
                "30 casualty killed <1",
                "21 casualty killed <2",
                "60 casualty injured <1",
            ],
        ),
        (
            "Three pupils were killed by a landmine. The victims, two girls and a boy, had been fishing.",
            ["3 casualty killed", "2 casualty killed <1", "1 casualty killed <1"],
        ),
        (
            "Six people were killed by a landmine. The victims included two girls.",
            ["6 casualty killed", "2 casualty killed <1"],
        ),
        (
            "A landmine killed six people and injured four. The victims included two girls.",
            ["6 casualty killed", "4 casualty injured", "2 casualty killed_or_injured"],
        ),
        # a list of groups behind a colon, in a bracket, or by category
        (
            "Landmines caused 21 casualties in 2023: men – 15, women – 4, children – 2.",
            [
                "21 casualty killed_or_injured",
                "15 casualty killed_or_injured <1",
                "4 casualty killed_or_injured <1",
                "2 casualty killed_or_injured <1",
            ],
        ),
        (
            "Landmines killed 30 people in 2023 (civilians – 20, soldiers – 7, deminers – 3).",
            ["30 casualty killed", "20 casualty killed <1", "7 casualty killed <1", "3 casualty killed <1"],
        ),
        (
            "Landmines killed 30 people in May. The course had 28 students (men – 20, women – 8).",
            ["30 casualty killed"],
        ),
        # what a bracket opens with may have parts of its own
        (
            "Landmines hit 47 people in Aran. Salyan leads with 19 victims, followed by Barda (15, among them 4 boys).",
            [
                "47 casualty killed_or_injured",
                "19 casualty killed_or_injured <1",
                "15 casualty killed_or_injured <1",
                "4 casualty killed_or_injured <3",
            ],
        ),
        # kinds of devices in a bracket behind the rest of the clause
        (
            "In Aran 290 items were destroyed in 2023 (115 bomblets and 4 shells).",
            [
                "290 explosive_ordnance cleared",
                "115 cluster_munition_remnant cleared <1",
                "4 explosive_ordnance cleared <1",
            ],
        ),
        # figures of other countries and of other rows are no totals
        (
            "Landmines killed or maimed 103 people in Chad in 2023. Laos came next with 93, ahead of Peru with 65.",
            ["103 casualty killed_or_injured", "93 casualty killed_or_injured", "65 casualty killed_or_injured"],
        ),
        (
            "Landmines killed or maimed 103 people in Chad in 2023. Laos had 93.",
            ["103 casualty killed_or_injured", "93 casualty killed_or_injured"],
        ),
        (
            "Landmine victims in 2023:\n• Chad – 113 casualties.\n• Laos – 32, of whom four died.\n• Mali – none.",
            [
                "113 casualty killed_or_injured",
                "32 casualty killed_or_injured",
                "4 casualty killed <2",
                "0 casualty killed_or_injured",
            ],
        ),
        # victims of two accidents do not add up to those of one
        (
            "Three farmers were blown up by a landmine in Aran, one died. Two boys were hit by a landmine in Salyan.",
            ["3 casualty killed_or_injured", "1 casualty killed <1", "2 casualty killed_or_injured"],
        ),
        # whom 'of whom' means is no province; 'one of them' is of more than one
        (
            "Landmines killed or maimed 138 people in the four provinces, of whom 61 lost their lives.",
            ["138 casualty killed_or_injured", "61 casualty killed <1"],
        ),
        (
            "Two soldiers were hurt by a landmine. Omar Noor, a resident of Salyan, and Leo Marsh were flown to Barda, "
            "where one of them was in critical condition.",
            ["2 casualty injured", "1 casualty injured <1"],
        ),
        # rows with parts of their own still add up
        (
            "Teams destroyed 30 items of UXO in May.\n\nBy district:\n\n• Aran: 16 items, including 9 bomblets\n"
            "• Salyan: 14 items (5 bomblets and 4 big bombs)",
            [
                "30 unexploded_ordnance cleared",
                "16 unexploded_ordnance cleared <1",
                "9 cluster_munition_remnant cleared <2",
                "14 unexploded_ordnance cleared <1",
                "5 cluster_munition_remnant cleared <4",
                "4 unexploded_ordnance cleared <4",
            ],
        ),
        # the figure of another time in a bracket; one figure of two set right is no total of both
        (
            "Landmines: the totals of May (in brackets, May 2023):\n\n- land cleared, ha: 336.7 (299.2)\n"
            "- anti-tank mines: 19 (22)",
            [
                "336.7 land_area cleared",
                "299.2 land_area cleared",
                "19 anti_vehicle_mine cleared",
                "22 anti_vehicle_mine cleared",
            ],
        ),
        (
            "The army spoke of one killed and five wounded by a landmine. Next day it raised the second figure to six.",
            ["1 casualty killed", "5 casualty injured", "6 casualty injured"],
        ),
        # of land
        (
            "In all, 588 hectares were cleared of landmines in May. Of the May area, 120 hectares are in Aran.",
            ["588 land_area cleared", "120 land_area cleared <1"],
        ),
        # '24 of the maimed'
        (
            "Landmines killed 40 people and maimed 96. Nine of the dead and 24 of the maimed had not turned 18.",
            ["40 casualty killed", "96 casualty injured", "9 casualty killed <1", "24 casualty injured <2"],
        ),
        # of a group that a row told
        (
            "Landmines caused 21 victims. By category: civilian – 17, soldiers – 4. Five of the civilians were minors.",
            [
                "21 casualty killed_or_injured",
                "17 casualty killed_or_injured <1",
                "4 casualty killed_or_injured <1",
                "5 casualty killed_or_injured <2",
            ],
        ),
        # shares of several causes
        (
            "Submunitions accounted for 96 of the 189 casualties recorded in Laos, mines for 51 and other munitions "
            "for the remaining 42.",
            [
                "96 casualty killed_or_injured <2",
                "189 casualty killed_or_injured",
                "51 casualty killed_or_injured <2",
                "42 casualty killed_or_injured <2",
            ],
        ),
        (
            "Aran: 94 mines were cleared (63 anti-personnel, 31 anti-tank). Of the anti-personnel mines, 11 were PMN.",
            [
                "94 mine cleared",
                "63 anti_personnel_mine cleared <1",
                "31 anti_vehicle_mine cleared <1",
                "11 anti_personnel_mine cleared <2",
            ],
        ),
        # shares of the land, told behind other figures
        (
            "In all, 587 hectares were cleared of landmines in July, against 402.7 in June. In May 300 landmines were "
            "found. In June there were 40. Aran had the largest share of the land, 201 hectares.",
            [
                "587 land_area cleared",
                "402.7 land_area cleared",
                "300 mine found",
                "40 mine found",
                "201 land_area cleared <1",
            ],
        ),
        # places beside one another, whatever their figures add up to
        (
            "Five landmines were found in Zangilan, two in Fuzuli and three in Aghdam.",
            ["5 mine found", "2 mine found", "3 mine found"],
        ),
        # people told apart behind their total, one more of those told last, nobody
        (
            "A landmine killed five children. The five, three boys and two girls, were cousins.",
            ["5 casualty killed", "3 casualty killed <1", "2 casualty killed <1"],
        ),
        (
            "Four people died when their bus hit a landmine. A pregnant woman was among them.",
            ["4 casualty killed", "1 casualty killed <1"],
        ),
        (
            "Landmines injured 94 people: 51 civilians and 43 soldiers. Fourteen of the civilians were minors.",
            ["94 casualty injured", "51 casualty injured <1", "43 casualty injured <1", "14 casualty injured <2"],
        ),
        (
            "Nearly 400 people fell victim to landmines: 70 were killed and 323 injured.",
            ["400 casualty killed_or_injured", "70 casualty killed <1", "323 casualty injured <1"],
        ),
        ("Of the 61 people hit by landmines, 24 died.", ["61 casualty killed_or_injured", "24 casualty killed <1"]),
        (
            "Three people, one of whom is a minor, were hurt by a landmine.",
            ["3 casualty injured", "1 casualty injured <1"],
        ),
        (
            "A landmine killed five children and hurt four. The injured, including two girls, are in hospital.",
            ["5 casualty killed", "4 casualty injured", "2 casualty injured <2"],
        ),
        (
            "Landmines killed 90 people and injured 3. Zar had 47 of the deaths.",
            ["90 casualty killed", "3 casualty injured", "47 casualty killed <1"],
        ),
        ("Two million children are at risk of being killed by landmines.", []),
        ("Two villagers found them dead beside the crater of a landmine.", []),
        # a list behind a colon, of what it adds up to; somebody hurt earlier where one of them was
        (
            "Eight people were killed in three mine accidents: four in Barda, three in Terter and one in Agdam.",
            [
                "8 casualty killed",
                "3 incident -",
                "4 casualty killed <1",
                "3 casualty killed <1",
                "1 casualty killed <1",
            ],
        ),
        (
            "Eight people were killed in five mine accidents: three in Barda and two in Terter.",
            ["8 casualty killed", "5 incident -", "3 incident - <2", "2 incident - <2"],
        ),
        (
            "Six herders were hurt by mines: four near Barda and two near Terter, where a mine killed a miller in May.",
            [
                "6 casualty injured",
                "4 casualty injured <1",
                "2 casualty injured <1",
                "1 casualty killed",
            ],
        ),
        # the verb of the part before it
        (
            "Of the 50 mines destroyed in June, 38 were found in Barda and 12 in Terter.",
            ["50 mine cleared", "38 mine found <1", "12 mine found <1"],
        ),
        (
            "Sappers found 50 mines in June. Of them, 38 were blown up in Barda and 12 in Terter.",
            ["50 mine found", "38 mine cleared <1", "12 mine cleared <1"],
        ),
        (
            "Mines hit 50 people in June. Of them, 38 were killed in Barda and 12 hurt in Terter.",
            ["50 casualty killed_or_injured", "38 casualty killed <1", "12 casualty injured <1"],
        ),
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
        (
            "Landmines hit 90 people. Seventy of them died, including 57 men, and 20 were hurt.",
            [
                "90 casualty killed_or_injured",
                "70 casualty killed <1",
                "57 casualty killed <2",
                "20 casualty injured <1",
            ],
        ),
        (
            "Landmines killed 8 people in May, three of them women. In June five boys died.",
            ["8 casualty killed", "3 casualty killed <1", "5 casualty killed"],
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
            "The landmine centre put last year's casualties at 41, of whom 30 were men.",
            ["41 casualty killed_or_injured", "30 casualty killed_or_injured <1"],
        ),
        ("Three women were hurt by landmines, one losing an eye.", ["3 casualty injured", "1 casualty injured <1"]),
        ("Two sisters were among the five people killed by a landmine.", ["2 casualty killed <2", "5 casualty killed"]),
        ("Landmines accounted for 31 of the 90 civilian deaths.", ["31 casualty killed <2", "90 casualty killed"]),
        # victims: passive, active, nominal, elided, uncounted, parts
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
            "Deminers lifted 90 shells. Barda gave up 40 of them. Another 12 came from Lachin.",
            ["90 explosive_ordnance cleared", "40 explosive_ordnance cleared <1", "12 explosive_ordnance cleared <1"],
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
        (
            "A landmine killed two men and left six hurt, one of them a soldier.",
            ["2 casualty killed", "6 casualty injured", "1 casualty injured <2"],
        ),
        (
            "There were 21 landmine victims in 2023, none of them children.",
            ["21 casualty killed_or_injured", "0 casualty killed_or_injured <1"],
        ),
        (
            "In May deminers cleared 80 hectares, most of them in Fuzuli district (40 hectares) and Lachin (12).",
            ["80 land_area cleared", "40 land_area cleared <1", "12 land_area cleared <1"],
        ),
        (
            "Deminers cleared 31 hectares, leaving 65. Work was done in Fuzuli (20 hectares) and Lachin (11).",
            ["31 land_area cleared", "65 land_area remaining", "20 land_area cleared <1", "11 land_area cleared <1"],
        ),
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
            "They found 90 mines and 9,000 items of UXO. The most mines were found in Fuzuli (41) and Lachin (30).",
            ["90 mine found", "9000 unexploded_ordnance found", "41 mine found <1", "30 mine found <1"],
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
            "Landmines killed two people: one was a soldier and one a woman.",
            ["2 casualty killed", "1 casualty killed <1", "1 casualty killed <1"],
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
        # a number and its bracket are no face
        (
            "Mines killed 12 people in Cauca (8) and Nariño (4).",
            ["12 casualty killed", "8 casualty killed <1", "4 casualty killed <1"],
        ),
        ("Two boys (6 and 8) were hurt by a landmine.", ["2 casualty injured"]),
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
        # comparison
        (
            "Landmines had 92 victims in May, equal to 66 per cent of the 139 victims of 2023. Of them, 15 died.",
            ["92 casualty killed_or_injured", "139 casualty killed_or_injured", "15 casualty killed <1"],
        ),
        ("Landmines killed 9 people in 2023, compared with 14 in 2022.", ["9 casualty killed", "14 casualty killed"]),
        # a total by status or place in lines of their own
        (
            "Mines caused 298 casualties:\n- By status: 173 civilians, 125 soldiers\n- By sex: 200 men, 98 women",
            [
                "298 casualty killed_or_injured",
                "173 casualty killed_or_injured <1",
                "125 casualty killed_or_injured <1",
                "200 casualty killed_or_injured <1",
                "98 casualty killed_or_injured <1",
            ],
        ),
        (
            "Mines killed 12 people and injured 20 in May. By province:\n\nKharkiv: 14\nKherson: 6",
            ["12 casualty killed", "20 casualty injured", "14 casualty injured <2", "6 casualty injured <2"],
        ),
        (
            "Sappers destroyed 112 landmines and examined 34.6 ha. By region:\n\n- Kharkiv: 81\n- Kherson: 31",
            [
                "112 mine cleared",
                "34.6 land_area surveyed",
                "81 mine cleared <1",
                "31 mine cleared <1",
            ],
        ),
        (
            "In May, 53 ha were cleared and 27 landmines destroyed.\n\nBy operator:\n– the agency – 31 ha (15 mines);\n"
            "– the army – 12 ha, 9 mines.",
            [
                "53 land_area cleared",
                "27 mine cleared",
                "31 land_area cleared <1",
                "15 mine cleared <2",
                "12 land_area cleared <1",
                "9 mine cleared <2",
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
            "Of 120 hectares surveyed, 106 were cancelled and 14 confirmed.",
            ["120 land_area surveyed", "106 land_area cancelled <1", "14 land_area remaining <1"],
        ),
        ("More than half of the 40 mine accidents, 23, involved tractors.", ["40 incident -", "23 incident - <1"]),
        ("The landmine centre bought 40 demining machines and rents 12 hectares for tests.", []),
        (
            "Mines hit 38 people (11 killed, 27 injured), nine of them women.",
            [
                "38 casualty killed_or_injured",
                "11 casualty killed <1",
                "27 casualty injured <1",
                "9 casualty killed_or_injured <1",
            ],
        ),
        (
            "Crews blew up 51 items, among them 22 anti-personnel mines, in a country where few mines had been laid "
            "in towns.",
            ["51 explosive_ordnance cleared", "22 anti_personnel_mine cleared <1"],
        ),
        (
            "The country has 299 square kilometres of mined land, 250 confirmed and 49 suspected.",
            ["299 land_area remaining", "250 land_area remaining <1", "49 land_area remaining <1"],
        ),
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
        (
            "The number of Angolans hit by mines since 2002 stands at 377, including 69 killed.",
            ["377 casualty killed_or_injured", "69 casualty killed <1"],
        ),
        ("The number of villages affected by mine blasts stands at 377.", []),
        (
            "We have given back 214 hectares, of which 139 thanks to clearance.",
            ["214 land_area released", "139 land_area cleared <1"],
        ),
        (
            "Last year saw 22 mine accidents. Eight of the 22 happened at cemeteries.",
            ["22 incident -", "8 incident - <1"],
        ),
        (
            "Landmines hurt 470 people, out of whom 69 were boys.",
            ["470 casualty injured", "69 casualty injured <1"],
        ),
        (
            "Sappers lifted, in one week, a total of 2,231 mines planted by rebels, of them 11 anti-personnel mines.",
            ["2231 mine cleared", "11 anti_personnel_mine cleared <1"],
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
            "Since 2020 mines have hit 382 people. Sixty-nine of them we buried.",
            ["382 casualty killed_or_injured", "69 casualty killed <1"],
        ),
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
            "There were 22 mine accidents in 2023. Eight of the 22 happened in fields.",
            ["22 incident -", "8 incident - <1"],
        ),
        ("Seventeen of last year's 31 mine accidents happened to herders.", ["17 incident - <2", "31 incident -"]),
        ("The region had 48 mine accidents. Most of them, 31, happened in May.", ["48 incident -", "31 incident - <1"]),
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
            "Mines killed 40 people in Shan in 2023; two of these villages have no road, three of these were children.",
            ["40 casualty killed", "3 casualty killed <1"],
        ),
        (
            "Mines hurt 692 people last year. Sagaing had the most with 243, Rakhine came second with 118.",
            ["692 casualty injured", "243 casualty injured <1", "118 casualty injured <1"],
        ),
        (
            "Mines killed 61 civilians in the country, two of them women. In the south 55 died, including two women.",
            ["61 casualty killed", "2 casualty killed <1", "55 casualty killed", "2 casualty killed <3"],
        ),
        ("Our troops have freed 30 square kilometres of the region.", []),
        (
            "They lifted 128 mines. Ninety-three of the devices were meant for people and 35 for vehicles.",
            ["128 mine cleared", "93 anti_personnel_mine cleared <1", "35 anti_vehicle_mine cleared <1"],
        ),
        (
            "The army laid 9,000 mines along the river. The forms it handed over give the position of 4,100 of these.",
            ["9000 mine laid", "4100 mine remaining <1"],
        ),
        (
            "Eighty mines were found in the orchard and removed: 52 of them anti-personnel, 28 anti-tank.",
            ["80 mine cleared", "52 anti_personnel_mine cleared <1", "28 anti_vehicle_mine cleared <1"],
        ),
        (
            "Mines have exploded under 41 herders since the ceasefire; nine of them died.",
            ["41 casualty killed_or_injured", "9 casualty killed <1"],
        ),
        ("A mine exploded under a bus with 40 pilgrims on board.", []),
        ("Last year there were 45 mine accidents, 12 with a deadly outcome.", ["45 incident -", "12 incident - <1"]),
        (
            "Since the truce 29 staff members: four dead, 25 injured.",
            ["29 casualty killed_or_injured", "4 casualty killed <1", "25 casualty injured <1"],
        ),
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
        (
            "The army laid 3 million mines there; as many as 900,000 of them may still be there.",
            ["3e+06 mine laid", "900000 mine remaining <1"],
        ),
        ("$100 clears 20 square metres.", []),
        ("It takes a team of eight about a month to clear one hectare.", []),
        (
            "It has 15.3 km2 more to clear: 12.7 in Sisak and 2.6 in Karlovac.",
            ["15.3 land_area remaining", "12.7 land_area remaining <1", "2.6 land_area remaining <1"],
        ),
        (
            "Police recorded 40 mine accidents. In no fewer than 19 of these accidents children were playing.",
            ["40 incident -", "19 incident - <1"],
        ),
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
        (
            "They dismantled 118 booby traps. Forty of them were in Izium.",
            ["118 booby_trap cleared", "40 booby_trap cleared <1"],
        ),
        (
            "A mine wounded seven people. Three of the wounded are children.",
            ["7 casualty injured", "3 casualty injured <1"],
        ),
        (
            "Mines maimed or killed 41 people: 6 dead,35 wounded.",
            ["41 casualty killed_or_injured", "6 casualty killed <1", "35 casualty injured <1"],
        ),
        ("Of the 120 mines planted on the border, 35 were destroyed.", ["120 mine laid", "35 mine cleared <1"]),
        ("At least five powerful explosions were heard in Odesa before dawn.", []),
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
            "Mines hurt or killed 203 people. Among those who suffered there were 37 deminers.",
            ["203 casualty killed_or_injured", "37 casualty killed_or_injured <1"],
        ),
        (
            "Bombies destroyed in the provinces add up to 2,912, Quang Tri district accounting for 806.",
            ["2912 cluster_munition_remnant cleared", "806 cluster_munition_remnant cleared <1"],
        ),
        ("Sappers found 61 mines, 48 of which were blown up.", ["61 mine found", "48 mine cleared <1"]),
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
        ("Last year 48 mine accidents were recorded, 12 of them fatal.", ["48 incident -", "12 incident - <1"]),
        (
            "Since 1996 mines have hurt 412 people, 51 of them with a fatal outcome.",
            ["412 casualty killed_or_injured", "51 casualty killed <1"],
        ),
        (
            "Teams cleared 30 hectares in two districts in May - 20 in Sisak and 10 in Zadar.",
            ["30 land_area cleared", "20 land_area cleared <1", "10 land_area cleared <1"],
        ),
        (
            "The county had 14 hectares left to demine – 9 in Lika, 5 in Senj – and should be rid of mines in May.",
            ["14 land_area remaining", "9 land_area remaining <1", "5 land_area remaining <1"],
        ),
        (
            'The blast killed five. "We pulled out five dead, two of them girls," the medic said.',
            ["5 casualty killed", "2 casualty killed <1"],
        ),
        (
            "There were 30 casualties. Most of the victims were men (18), and there were also 5 boys.",
            ["30 casualty killed_or_injured", "18 casualty killed_or_injured <1", "5 casualty killed_or_injured <1"],
        ),
        (
            "In June the county still had 9 sq km to demine - 7 in Gospic and 2 in Senj.",
            ["9 land_area remaining", "7 land_area remaining <1", "2 land_area remaining <1"],
        ),
        (
            "The number of mines and shells destroyed stands at 12,440: 9,320 shells and 3,120 anti-tank mines.",
            [
                "12440 explosive_ordnance cleared",
                "9320 explosive_ordnance cleared <1",
                "3120 anti_vehicle_mine cleared <1",
            ],
        ),
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
            "Thirteen items were destroyed (mines: 5, UXO: 8).",
            ["13 explosive_ordnance cleared", "5 mine cleared <1", "8 unexploded_ordnance cleared <1"],
        ),
        (
            "The army found 31 IEDs, 28 of which it destroyed.",
            ["31 improvised_explosive_device found", "28 improvised_explosive_device cleared <1"],
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
            "The army laid 900 mines, of which 300 have never been found.",
            ["900 mine laid", "300 mine remaining <1"],
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
        (
            "Sappers work here. The number of deaths and injuries from mines amounted to 57 people, among them "
            "nine children.",
            ["57 casualty killed_or_injured", "9 casualty killed_or_injured <1"],
        ),
        ("Sappers work here. A van packed with explosives went off at a mosque, killing 12 people.", []),
        (
            "Mines have killed or hurt 1,767 people, out of which 618 have died.",
            ["1767 casualty killed_or_injured", "618 casualty killed <1"],
        ),
        (
            "There were 6,400 casualties, including 5,100 or 79 percent hurt by mines.",
            ["6400 casualty killed_or_injured", "5100 casualty killed_or_injured <1"],
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
            "In 2011 they caused 63 casualties (20 people killed, 39 injured, and four unknown).",
            [
                "63 casualty killed_or_injured",
                "20 casualty killed <1",
                "39 casualty injured <1",
                "4 casualty unknown <1",
            ],
        ),
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
            "Sappers removed 40 mines laid by rebels along the road, among them 12 anti-tank mines.",
            ["40 mine cleared", "12 anti_vehicle_mine cleared <1"],
        ),
        (
            "In the week 1,388 hectares were cleared. Overall, 912 of the hectares were processed manually.",
            ["1388 land_area cleared", "912 land_area cleared <1"],
        ),
        (
            "Since 1995, 624 people have been killed in 1,785 mine accidents in the country, 53 of them deminers.",
            ["624 casualty killed", "1785 incident -", "53 casualty killed <1"],
        ),
        (
            "395 people have become victims of mines since 2020: 71 of them were killed and 324 injured.",
            ["395 casualty killed_or_injured", "71 casualty killed <1", "324 casualty injured <1"],
        ),
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
            "Land released: 12 ha, of which 3 ha cleared, 7 ha cancelled and 2 ha reduced.",
            ["12 land_area released", "3 land_area cleared <1", "7 land_area cancelled <1", "2 land_area reduced <1"],
        ),
        (
            "Last year 27 suspected areas were checked, of which 11 were ruled out. Sixteen areas remain.",
            ["27 hazardous_area surveyed", "11 hazardous_area cancelled <1", "16 hazardous_area remaining"],
        ),
        (
            "Of the 57.8 million square metres hit by cluster munitions in 2006, 49.1 million have been cleared.",
            ["5.78e+07 land_area remaining", "4.91e+07 land_area cleared <1"],
        ),
        (
            "Items destroyed: 40, of which UXO: 14.",
            ["40 explosive_ordnance cleared", "14 unexploded_ordnance cleared <1"],
        ),
        (
            "Mines killed 13 people and 29 others, among them two soldiers, were hurt.",
            ["13 casualty killed", "29 casualty injured", "2 casualty injured <2"],
        ),
        (
            "Mines killed 13 people and 29, including two children, were injured.",
            ["13 casualty killed", "29 casualty injured", "2 casualty injured <2"],
        ),
        (
            "The teams gathered 49,000 unexploded shells. Of these, 7,300 have been blown up; the rest is under guard.",
            ["49000 unexploded_ordnance cleared", "7300 unexploded_ordnance cleared <1"],
        ),
        (
            "The province had 8,540 mine casualties, 3,432 deaths among them.",
            ["8540 casualty killed_or_injured", "3432 casualty killed <1"],
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
            "Since 2020, 361 people have been killed or injured by mines. The tally includes 57 employees of "
            "demining companies and three members of a survey team.",
            ["361 casualty killed_or_injured", "57 casualty killed_or_injured <1", "3 casualty killed_or_injured <1"],
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
        (
            "In May 310 hectares there were contaminated. Of that they have finished 190, and another 45 were "
            "cancelled. The remaining 75 wait.",
            ["310 land_area remaining", "190 land_area cleared <1", "45 land_area cancelled <1"],
        ),
        (
            "The total of victims of mines since 1991 is 3,429, of whom 595 were killed.",
            ["3429 casualty killed_or_injured", "595 casualty killed <1"],
        ),
        ("Sappers prevented the deaths of 40 people when they defused the mine.", []),
        (
            "Four civilians were hurt in three mine explosions, two of which occurred in Lachin and one in Kalbajar.",
            ["4 casualty injured", "3 incident -", "2 incident - <2", "1 incident - <2"],
        ),
        (
            "Eight civilians, incl. three children, killed by mines in May.",
            ["8 casualty killed", "3 casualty killed <1"],
        ),
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
            "Of the 58 recorded mine accidents, 33 involved anti-tank mines and 12 were fatal.",
            ["58 incident -", "33 incident - <1", "12 incident - <1"],
        ),
        (
            "Out of 236 mine casualties registered in 2023, 77 were children.",
            ["236 casualty killed_or_injured", "77 casualty killed_or_injured <1"],
        ),
        ("There were 12 fewer mine accidents than in 2022.", []),
        ("Ten amputees received prostheses at the centre.", []),
        ("Of the nine hurt by the mine, four are children.", ["9 casualty injured", "4 casualty injured <1"]),
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
            "Two hundred and thirty-eight people have tripped mines since 2022, 87 of them fatally. Eleven were "
            "sappers.",
            ["238 casualty killed_or_injured", "87 casualty killed <1", "11 casualty killed_or_injured <1"],
        ),
        (
            "The mine wounded nine people. Two of the wounded have since died.",
            ["9 casualty injured", "2 casualty killed <1"],
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
        ("There have been 19 mine accidents this year, six of them fatal.", ["19 incident -", "6 incident - <1"]),
        (
            "The land cleared of mines came to 5,127 hectares, of which 3,904 hectares are meant for farming and the "
            "remaining 1,223 for schools, clinics and roads.",
            ["5127 land_area cleared", "3904 land_area cleared <1", "1223 land_area cleared <1"],
        ),
        (
            "Kherson region had 41 mine casualties, nine of them fatal, after 118 in the previous period.",
            ["41 casualty killed_or_injured", "9 casualty killed <1", "118 casualty killed_or_injured"],
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
            "Of last year's 128 mine victims, 73 were recorded in Herat, 31 in Farah and 24 in Ghor.",
            [
                "128 casualty killed_or_injured",
                "73 casualty killed_or_injured <1",
                "31 casualty killed_or_injured <1",
                "24 casualty killed_or_injured <1",
            ],
        ),
        (
            "In all, 382 people have been affected by mine explosions. The victims include 221 civilians.",
            ["382 casualty killed_or_injured", "221 casualty killed_or_injured <1"],
        ),
        (
            "Children accounted for 215 of the 692 mine casualties, and 48 of them died.",
            ["215 casualty killed_or_injured <2", "692 casualty killed_or_injured", "48 casualty killed <1"],
        ),
        ("A mine went off. The eldest, 84, lost both hands.", []),
        (
            "Engineers came across three mines, two of them stacked. On Sunday the devices were blown up.",
            ["3 mine cleared", "2 mine cleared <1"],
        ),
        (
            "The centre put the mine toll at 11, four of them dead, compared to six in 2022.",
            ["11 casualty killed_or_injured", "4 casualty killed <1", "6 casualty killed_or_injured"],
        ),
        (
            "There are 71 known or suspected minefields. Of these, 28 are located in Herat.",
            ["71 hazardous_area remaining", "28 hazardous_area remaining <1"],
        ),
        (
            "Mines had hit eight people, two of whom died, versus 17 in 2021.",
            ["8 casualty killed_or_injured", "2 casualty killed <1", "17 casualty killed_or_injured"],
        ),
        (
            "They found 15 hectares of hazardous area, 6.1 of it in Herat.",
            ["15 land_area found", "6.1 land_area found <1"],
        ),
        (
            "Mines caused 107 casualties. Of the 107 casualties, 38 were fatal.",
            ["107 casualty killed_or_injured", "38 casualty killed <1"],
        ),
        ("Maize on 47 hectares has been destroyed.", []),
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
            "Mines caused 60 casualties in June. Seventeen of the June casualties were children, of whom six died.",
            ["60 casualty killed_or_injured", "17 casualty killed_or_injured <1", "6 casualty killed <2"],
        ),
        (
            "They destroyed 112 mines and 237 shells. Of those mines 64 came out of Herat.",
            ["112 mine cleared", "237 explosive_ordnance cleared", "64 mine cleared <1"],
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
        (
            "Some 388 people, including 41 civilians, had run into mines and 70 of them had perished.",
            ["388 casualty killed_or_injured", "41 casualty killed_or_injured <1", "70 casualty killed <1"],
        ),
        (
            "Mines killed or injured 107 civilians. Herat was most affected with 49 casualties, ahead of Farah (23).",
            ["107 casualty killed_or_injured", "49 casualty killed_or_injured <1", "23 casualty killed_or_injured <1"],
        ),
        (
            "They cleared 58 hectares. Herat accounted for 19 hectares of it. It was followed by Farah with 12.",
            ["58 land_area cleared", "19 land_area cleared <1", "12 land_area cleared <1"],
        ),
        (
            "Engineers removed 219 mines from fields, 40 of them home-made.",
            ["219 mine cleared", "40 improvised_mine cleared <1"],
        ),
        (
            "They came across 1,254 explosive objects, of which only 388 could be destroyed for lack of detonators.",
            ["1254 explosive_ordnance found", "388 explosive_ordnance cleared <1"],
        ),
        (
            "Last year mines caused 58 casualties. Of those recorded, 19 died and 37 survived their injuries.",
            ["58 casualty killed_or_injured", "19 casualty killed <1", "37 casualty injured <1"],
        ),
        (
            "Sappers cleared 104 hectares last year. Of this, 57 hectares lie in Aghdam and 20 in Fuzuli.",
            ["104 land_area cleared", "57 land_area cleared <1", "20 land_area cleared <1"],
        ),
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
        (
            "They destroyed 21,644 items of unexploded ordnance, 5,870 of them submunitions, as well as 3,902 mines.",
            ["21644 unexploded_ordnance cleared", "5870 cluster_munition_remnant cleared <1", "3902 mine cleared"],
        ),
        (
            "Teams destroyed 97 devices last year. Last year's figure includes 17 anti-tank mines and 21 bombs.",
            ["97 explosive_ordnance cleared", "17 anti_vehicle_mine cleared <1", "21 explosive_ordnance cleared <1"],
        ),
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
            "Last year 59 of our compatriots suffered in mine explosions, eight of whom died.",
            ["59 casualty killed_or_injured", "8 casualty killed <1"],
        ),
        (
            "Last year 71 hectares were released, but only 3.1 of these were physically cleared.",
            ["71 land_area released", "3.1 land_area cleared <1"],
        ),
        (
            "Some 44 devices were found and rendered safe before they could explode, 17 of them in Kaya.",
            ["44 explosive_ordnance cleared", "17 explosive_ordnance cleared <1"],
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
        (
            "Anti-tank mines account for 140 of the 620 devices destroyed in May.",
            ["140 anti_vehicle_mine cleared <2", "620 explosive_ordnance cleared"],
        ),
        ("How many deminers do you have? – Sixty-four.", []),
        (
            "Mines injured 41 people in 2023; nineteen were children, all but two of them boys.",
            ["41 casualty injured", "19 casualty injured <1"],
        ),
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
            "Sappers destroyed 68 mines in Aghdam. Of the 68 mines in Aghdam, 55 were anti-personnel and 13 anti-tank.",
            ["68 mine cleared", "55 anti_personnel_mine cleared <1", "13 anti_vehicle_mine cleared <1"],
        ),
        ("In Fuzuli, 40 were found with a mine detector and cleared.", []),
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
        (
            "There were 22 mine accidents. Eleven involved tractors and six happened on roads.",
            ["22 incident -", "11 incident - <1", "6 incident - <1"],
        ),
        ("There were 22 mine accidents. Eleven of them were fatal.", ["22 incident -", "11 incident - <1"]),
        ("Of the 68 who were killed by mines, 54 were civilians.", ["68 casualty killed", "54 casualty killed <1"]),
        (
            "Mines killed or wounded 31 people that year. Two women and a boy of twelve were among the victims.",
            ["31 casualty killed_or_injured", "2 casualty killed_or_injured <1", "1 casualty unknown <1"],
        ),
        (
            "The toll since 1991, dead and wounded together, stands at 3,419 and includes 358 children.",
            ["3419 casualty killed_or_injured", "358 casualty killed_or_injured <1"],
        ),
        (
            "In 2023 mines had 216 victims. Booby traps caused 119 of the casualties, and 88 resulted from shells.",
            ["216 casualty killed_or_injured", "119 casualty killed_or_injured <1", "88 casualty killed_or_injured <1"],
        ),
        (
            "A mine went off under two brothers. The elder brother was killed, the younger lost his sight.",
            ["2 casualty killed_or_injured", "1 casualty killed <1", "1 casualty injured <1"],
        ),
        (
            "Mine victims since then number 386: 70 people have been killed, and 316 wounded.",
            ["386 casualty killed_or_injured", "70 casualty killed <1", "316 casualty injured <1"],
        ),
        (
            "The register of victims of mines holds 3,498 names. Of these, 359 are those of children.",
            ["3498 casualty killed_or_injured", "359 casualty killed_or_injured <1"],
        ),
        (
            "Mine victims since then number 386: 70 people have been killed and 316 wounded.",
            ["386 casualty killed_or_injured", "70 casualty killed <1", "316 casualty injured <1"],
        ),
        ("Two children among five hurt by mine", ["2 casualty injured <2", "5 casualty injured"]),
        (
            "Two children were among five killed in a mine blast near Aleppo.",
            ["2 casualty killed <2", "5 casualty killed"],
        ),
        (
            "Chad: mine casualties 61, of whom 40 civilians",
            ["61 casualty killed_or_injured", "40 casualty killed_or_injured <1"],
        ),
        (
            "Seventy hectares were surveyed and nine of them confirmed as mined.",
            ["70 land_area surveyed", "9 land_area remaining <1"],
        ),
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
            ["2 casualty injured", "1 casualty injured <1", "1 casualty injured <1"],
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
        # what the next sentence goes on to list
        (
            "Teams destroyed 964 explosive items in May. Bomblets made up 871 of these. There were also 66 shells and "
            "17 landmines.",
            [
                "964 explosive_ordnance cleared",
                "871 cluster_munition_remnant cleared <1",
                "66 explosive_ordnance cleared <1",
                "17 mine cleared <1",
            ],
        ),
        # between long dashes
        (
            "Two herder children — one of whom lost an eye — were wounded when a shell left by the war went off.",
            ["2 casualty injured", "1 casualty injured <1"],
        ),
        ("Mines maimed 41 people; 29 — or 71 per cent — were boys.", ["41 casualty injured", "29 casualty injured <1"]),
        # how many were there, and what one of them was doing
        (
            "There were seven of them in the van when it ran over a landmine, and two were killed.",
            ["2 casualty killed"],
        ),
        ("Two cousins died when a landmine one of them was sawing exploded.", ["2 casualty killed"]),
        (
            "Two cousins were hurt by a landmine; one of them was carried to hospital.",
            ["2 casualty injured", "1 casualty injured <1"],
        ),
        # what 'there were' tells apart, where it makes up the toll and the list ends there
        (
            "Landmines hurt 18 people in May. There were 11 men, one woman and six boys.",
            ["18 casualty injured", "11 casualty injured <1", "1 casualty injured <1", "6 casualty injured <1"],
        ),
        ("Landmines hurt 18 people in May. There were 11 nurses and seven doctors at hand.", ["18 casualty injured"]),
        # who steps 'onto' a mine; peoples of one form
        ("Three porters were hurt after they stepped onto mines.", ["3 casualty injured"]),
        ("A porter was killed when he walked off the path and onto a mine.", ["1 casualty killed"]),
        ("Three porters stepped onto a stage.", []),
        (
            "Two Rohingya including a girl had their feet blown off when they trod upon a landmine.",
            ["2 casualty injured", "1 casualty injured <1"],
        ),
        ("A Rohingya fisherman was killed by a landmine.", ["1 casualty killed"]),
        (
            "Mines killed 92 people and hurt 235 in 2023. Most were boys. Aghdam had the most victims, 61, then "
            "Fuzuli with 49.",
            [
                "92 casualty killed",
                "235 casualty injured",
                "61 casualty killed_or_injured",
                "49 casualty killed_or_injured",
            ],
        ),
        # rows by place over a total of their land, and over one of all devices of any kind
        (
            "Last week:\n\n- Barda: 40 ha cleared, 31 anti-personnel mines and 87 shells destroyed\n- Salyan: 25.5 ha, "
            "12 anti-tank mines, 55 shells\n- Imishli: 10 ha, no mines\n\nIn total, 75.5 ha were cleared and 185 mines "
            "and shells were destroyed.",
            [
                "40 land_area cleared <8",
                "31 anti_personnel_mine cleared <9",
                "87 explosive_ordnance cleared <9",
                "25.5 land_area cleared <8",
                "12 anti_vehicle_mine cleared <9",
                "55 explosive_ordnance cleared <9",
                "10 land_area cleared <8",
                "75.5 land_area cleared",
                "185 explosive_ordnance cleared",
            ],
        ),
        # the first of a row of places, which alone has a noun
        (
            "Azerbaijan has 610 minefields. Salyan, with 54 minefields, Imishli, with 38, and Barda, with 12, lead.",
            [
                "610 hazardous_area remaining",
                "54 hazardous_area remaining <1",
                "38 hazardous_area remaining <1",
                "12 hazardous_area remaining <1",
            ],
        ),
        (
            "Sappers removed 300 mines in Salyan. In Imishli they removed 54 mines, in Barda 38.",
            ["300 mine cleared", "54 mine cleared", "38 mine cleared"],
        ),
        # the total is told by its time
        (
            "There were 49 mine casualties in Ganja last year. Of last year's casualties, 31 were in Barda and nine of "
            "last year's victims were women.",
            [
                "49 casualty killed_or_injured",
                "31 casualty killed_or_injured <1",
                "9 casualty killed_or_injured <1",
            ],
        ),
        (
            "Sappers lifted 900 mines in May. Of May's mines, 300 were lifted in Barda.",
            ["900 mine cleared", "300 mine cleared <1"],
        ),
        (
            "Mine accidents killed 20 people and injured 30 last year. Of last year's victims, 12 were children.",
            ["20 casualty killed", "30 casualty injured", "12 casualty killed_or_injured"],
        ),
        # one of many who are counted right behind
        ("Rosa is one of an estimated 88,000 Angolans living with mine injuries.", ["88000 casualty injured"]),
        # the verb before a whole is not that of its parts
        (
            "Mines caused 62 casualties: 15 killed (eleven men and four women) and 47 injured (29 men and 18 women).",
            [
                "62 casualty killed_or_injured",
                "15 casualty killed <1",
                "11 casualty killed <2",
                "4 casualty killed <2",
                "47 casualty injured <1",
                "29 casualty injured <5",
                "18 casualty injured <5",
            ],
        ),
        # a rate between a total and its part
        (
            "The agency recorded 933 mine victims in 2023 – two a day on average – of whom 365 died.",
            ["933 casualty killed_or_injured", "365 casualty killed <1"],
        ),
        # who did how much: in a bracket behind the last place of a list, and in many rows
        (
            "In October 60 ha were cleared of mines in Barda, Salyan and Imishli districts (the agency - 31 ha, the "
            "army - 17.5 ha, companies - 11.5 ha).",
            [
                "60 land_area cleared",
                "31 land_area cleared <1",
                "17.5 land_area cleared <1",
                "11.5 land_area cleared <1",
            ],
        ),
        (
            "In October 60 ha were cleared of mines by these bodies:\n\nThe agency – 20 ha;\nMinistry of Defence – 15 "
            "ha;\nBorder Service – 10 ha;\nMinistry of Emergency Situations – 9 ha;\nprivate companies – 6 ha.",
            [
                "60 land_area cleared",
                "20 land_area cleared <1",
                "15 land_area cleared <1",
                "10 land_area cleared <1",
                "9 land_area cleared <1",
                "6 land_area cleared <1",
            ],
        ),
        # rows in one line are none of another, but for one that is named as their total
        (
            "Cleared of mines in May: HALO, 31 ha; MAG, 22 ha; the army, 9 ha.",
            ["31 land_area cleared", "22 land_area cleared", "9 land_area cleared"],
        ),
        (
            "Cleared of mines in May: total, 31 ha; MAG, 22 ha; the army, 9 ha.",
            ["31 land_area cleared", "22 land_area cleared <1", "9 land_area cleared <1"],
        ),
        # a total of victims since a war, and what will not be left
        (
            "The total number of mine victims since the war is 1,990, of whom 521 died.",
            ["1990 casualty killed_or_injured", "521 casualty killed <1"],
        ),
        ('"By 2026 there will not be one mine left," Ana Roe promised.', []),
    ],
)
def test_in_mine_news(extractor: Extractor, text: str, expected: list[str]) -> None:
    """What a sentence says in an article whose subject is told."""
    assert told(extractor, f"{SUBJECT} {text}") == expected


def test_sums_are_checked(extractor: Extractor) -> None:
    """Parts that add up agree; parts that do not are flagged on the total."""
    right = extractor.extract(Article("Landmines claimed 50 victims: 12 were killed and 38 injured."))
    wrong = extractor.extract(Article("Landmines claimed 50 victims: 12 of them were killed and 39 of them injured."))
    assert [check.agrees for check in right.checks] == [True]
    assert [check.agrees for check in wrong.checks] == [False]
    assert "sum_mismatch" in wrong.claims[0].flags


@pytest.mark.parametrize(
    "text",
    [
        "Landmines.\n\nDistrict | Mines cleared\nFuzuli | 1,037\nAghdam | 965\nTotal | {total}",
        "Mines cleared by district:\n\nFuzuli: 1,037\nAghdam: 965\nTotal: {total}",
        "Land cleared of landmines (hectares)\n- Fuzuli – 1,037\n- Lachin – 965\n- Total – {total}",
    ],
)
@pytest.mark.parametrize(("total", "agrees"), [("2,002", True), ("2,200", False)])
def test_all_rows_over_a_total_are_added_up(extractor: Extractor, text: str, total: str, agrees: bool) -> None:
    """A total row that its rows do not come to is told, also where they are fewer."""
    record = extractor.extract(Article(text.format(total=total)))
    assert [check.agrees for check in record.checks] == [agrees]
    assert ["sum_mismatch" in claim.flags for claim in record.claims] == [False, False, not agrees]


def test_rows_of_one_line_are_no_conflict(extractor: Extractor) -> None:
    """Bodies side by side do not contradict each other; two tolls of one year do."""
    rows = extractor.extract(Article("Cleared of mines in 2023: ANAMA – 3,104.8 ha; Ministry of Defence – 2,010 ha."))
    tolls = extractor.extract(Article("Mines killed 612 people in 2023. Mines killed 614 people in 2023."))
    assert [claim.flags for claim in rows.claims] == [[], []]
    assert [claim.flags for claim in tolls.claims] == [["conflicting_repeat"]] * 2
