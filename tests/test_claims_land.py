"""Land and hazardous areas: what tells that an article is of mined land, and what was done to it."""

from __future__ import annotations

import pytest
from claim_rows import SUBJECT, told

from minewire import Extractor


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a share of other land said in an aside is not what was done
        (
            "Deminers found landmines. So far 134 hectares, or nearly 11.4 percent of the land held to be mined, "
            "were cleared.",
            ["134 land_area cleared"],
        ),
        # people who have signed are no land told before
        (
            "Sappers cleared 310 hectares of minefields. A fund pays owners for it, and 14 of them have signed.",
            ["310 land_area cleared"],
        ),
        # what a survey calls contaminated; what it finds free of mines
        ("A survey recorded 31 square kilometres of pasture contaminated by landmines.", ["31 land_area remaining"]),
        ("A survey for landmines identified 26 hectares as hazardous.", ["26 land_area remaining"]),
        ("Landmines are a plague. So far 26 hectares have been verified as safe.", ["26 land_area released"]),
        (
            "Some 17 minefields in four square kilometres of land still have to be cleared.",
            ["17 hazardous_area remaining", "4 land_area remaining"],
        ),
        ("Patrols found four fields of anti-tank mines.", ["4 hazardous_area found"]),
        ("They work in one of the minefields that still litter the valley.", []),
        # thousands set apart by a dot, and a letter for millions
        ("Landmines are a plague. They cleared 21.640 square metres.", ["21640 land_area cleared"]),
        ("Landmines are a plague. They cleared 21.640 square kilometres.", ["21.64 land_area cleared"]),
        ("Agency clears 4m+ square metres of minefields", ["4e+06 land_area cleared"]),
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
        (
            "The mine action centre can clear 55 hectares by December. It can clear 3 hectares with the machine.",
            ["55 land_area planned"],
        ),
        (
            "A tenth of the 820 hectares of mined land in Bie has been cleared of landmines.",
            ["820 land_area remaining"],
        ),
        (
            "Landmine teams handed over 20 hectares, with another 12 to follow in May.",
            ["20 land_area released", "12 land_area planned"],
        ),
        (
            "Landmine teams identified nine hazardous areas of 2.5 square kilometres.",
            ["9 hazardous_area surveyed", "2.5 land_area surveyed"],
        ),
        ("Landmine news. A wildfire set off mines and burned 500 hectares of forest.", []),
        (
            "Deminers returned 150 hectares in May and expect to finish another 90 in June.",
            ["150 land_area released", "90 land_area planned"],
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
        (
            "Last year deminers released 96 hectares, this year they want to do 150.",
            ["96 land_area released", "150 land_area planned"],
        ),
        ("HALO has cleared 3.2 million square metres of minefields.", ["3.2e+06 land_area cleared"]),
        (
            "Deminers plan to clear 100 hectares and survey 500 next year.",
            ["100 land_area planned", "500 land_area planned"],
        ),
        (
            "Deminers cleared 80 hectares. The most burdened are Fuzuli, with 12.5, and Lachin, with 9 hectares.",
            ["80 land_area cleared", "12.5 land_area remaining", "9 land_area remaining"],
        ),
        ("Landmines remain. They cleared 140,000 hectares (1,400 square km).", ["140000 land_area cleared"]),
        ("Landmines remain. They cleared 10 of 14 hectares of minefields.", ["10 land_area cleared"]),
        ("Landmines remain. They cleared 10 square km, of more than 40 square km.", ["10 land_area cleared"]),
        (
            "Basra has 1,210 hectares of minefields left, followed by Maysan with 290 hectares.",
            ["1210 land_area remaining", "290 land_area remaining"],
        ),
        (
            "They cleared 12 hectares of minefields. Work cost 54 million euros, of which 31 million came from Japan.",
            ["12 land_area cleared"],
        ),
        ("Landmines remain. Mali has cleared 80 of its 90 minefields.", ["80 hazardous_area cleared"]),
        ("Some 120 hectares were searched and cleared of landmines.", ["120 land_area cleared"]),
        (
            "Deminers handed back 2,480 hectares last year (2021: 1,960 hectares).",
            ["2480 land_area released", "1960 land_area released"],
        ),
        # verbs whose other half stands behind
        ("The landmine teams made 3 hectares in Aghdam and Tartar safe.", ["3 land_area cleared"]),
        ("They have dug up to 200 landmines, most of them old, out of the fields.", ["200 mine cleared"]),
        ("The car hit a landmine. A woman was flown to Baku with severe burns.", ["1 casualty injured"]),
        ("Some 15 hectares, half of the farm, may hold landmines.", ["15 land_area remaining"]),
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
        ("Landmines are a threat. By June 412 dangerous areas had been registered.", ["412 hazardous_area surveyed"]),
        # a sentence alone, with one bare word for mines
        ("Engineers cleared 14 hectares of mines.", ["14 land_area cleared"]),
        ("Some 31 hectares have been rid of the mines.", ["31 land_area cleared"]),
        ("The brigade swept 8 hectares clean of mines.", ["8 land_area cleared"]),
        ("They swept nine hectares of scrub for mines.", ["9 land_area cleared"]),
        ("Rebels laid 40 mines there, and 5 hectares remain contaminated.", ["40 mine laid", "5 land_area remaining"]),
        ("Once the mines had been lifted, 6 hectares were handed back.", ["6 land_area released"]),
        ("Some 17 hectares are littered with mines.", ["17 land_area remaining"]),
        ("For fear of mines 70 hectares are out of bounds.", ["70 land_area remaining"]),
        ("Some 90 hectares remain contaminated: mines, rockets, tripwires.", ["90 land_area remaining"]),
        ("Mines block access to 26 hectares.", ["26 land_area remaining"]),
        ("Of the mined strip 7 hectares were cleared.", ["7 land_area cleared"]),
        ("The strip-mined land was bought; 7 hectares of it were cleared.", []),
        # with a phrase that only mine action uses
        ("Surveyors cancelled 12 hectares after a non-technical survey.", ["12 land_area cancelled"]),
        ("Some 12 hectares have been demined.", ["12 land_area cleared"]),
        ("Soldiers cleared 4 mined areas.", ["4 hazardous_area cleared"]),
        ("In all 11 suspected hazardous areas were marked.", ["11 hazardous_area surveyed"]),
        ("The team handed over 5 hectares of demined land.", ["5 land_area released"]),
        ("Now 5 hectares are free of mines.", ["5 land_area cleared"]),
        # pits, and mines that nobody says are in the ground
        ("The firm cleared 14 hectares for its mines.", []),
        ("The ministry gave back 40 hectares near the mines.", []),
        ("The owners cleared 20 hectares; the mine will open in May.", []),
        ("Surveyors released 300 hectares for mining.", []),
        ("Investigators ruled out a mine or shell; 4 hectares were cleared of rubble.", []),
        ("Some 31 hectares are sown with mines.", ["31 land_area remaining"]),
        ("Another 310 hectares of the valley may still be mined.", ["310 land_area remaining"]),
        ("Once the mines were out, 8 hectares were passed to a school.", ["8 land_area released"]),
        ("The field was demined and its 9 mines were blown up in an old quarry.", ["9 mine cleared"]),
        ("The quarry cleared 12 hectares and hit an old mine.", []),
        # what is set as a task or has to be reached; dots between thousands
        ("The province gave us a quota of 730 hectares, the deminers said.", ["730 land_area planned"]),
        ("The council has given them the task of demining 41 hectares.", ["41 land_area planned"]),
        ("The task of demining 41 hectares took a year.", ["41 land_area cleared"]),
        ("We demined 210 hectares. This year it must be 360.", ["210 land_area cleared", "360 land_area planned"]),
        (
            "We demined 210 hectares in 2023. The plan for the whole of 2024 is 360, he said.",
            ["210 land_area cleared", "360 land_area planned"],
        ),
        ("We demined 210 hectares in 2023. The road? It must be 360.", ["210 land_area cleared"]),
        ("Some 9 hectares of minefields were removed from the map.", ["9 land_area released"]),
        ("They demined 3.214.650 square metres.", ["3.21465e+06 land_area cleared"]),
        # all but so much
        (
            "All minefields apart from 12 hectares have been cleared of landmines.",
            ["12 land_area remaining"],
        ),
        (
            "The valley has been cleared of landmines, except for 12 hectares near the river.",
            ["12 land_area remaining"],
        ),
        ("Despite 40 hectares having been cleared of landmines, much remains.", ["40 land_area cleared"]),
    ],
)
def test_alone(extractor: Extractor, text: str, expected: list[str]) -> None:
    """Texts that tell their subject themselves."""
    assert told(extractor, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
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
            "Sappers released 900 hectares. Bié is still the most affected, with 17 hectares, followed by Moxico "
            "(14 hectares).",
            ["900 land_area released", "17 land_area remaining", "14 land_area remaining"],
        ),
        ("Surveyors classified 40 hectares as hazardous and 12 hectares as safe.", ["40 land_area remaining"]),
        (
            "Last year 690,268 square metres of minefields were cleared, including 23 minefields.",
            ["690268 land_area cleared", "23 hazardous_area cleared"],
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
            "The country used to have 31 minefields; today there are four.",
            ["31 hazardous_area remaining", "4 hazardous_area remaining"],
        ),
        (
            "Where there were once 31 minefields, there are now four.",
            ["31 hazardous_area remaining", "4 hazardous_area remaining"],
        ),
        ("There are now four teams at work on 31 minefields.", []),
        ("Landmines: some 40 hectares of pasture cannot be grazed because of mines.", ["40 land_area remaining"]),
        (
            "Landmines: about 40 hectares of forest are closed to visitors due to unexploded shells.",
            ["40 land_area remaining"],
        ),
        ("Landmines: some 40 hectares of wheat were not harvested because of rain.", []),
        ("Landmines: we know of 40 minefields in this district.", ["40 hazardous_area remaining"]),
        (
            "The mined land covered 1.2 million hectares in 2020, after the survey it is about 990,000.",
            ["1.2e+06 land_area remaining", "990000 land_area remaining"],
        ),
        (
            "Angola still has 67 km2 of known mined land, distributed by 1,039 areas.",
            ["67 land_area remaining", "1039 hazardous_area remaining"],
        ),
        (
            "Seventeen clearance teams, four of them from the army, work where 31 square kilometres are mined.",
            ["31 land_area remaining"],
        ),
        ("The province has 2.3 square kilometres to check.", ["2.3 land_area remaining"]),
        (
            "Of the cleared area, 611.2 hectares fell to the share of the army, 502 hectares to private firms "
            "and 96 hectares to the ministry.",
            ["611.2 land_area cleared", "502 land_area cleared", "96 land_area cleared"],
        ),
        ("Of the area cleared in May, 61 hectares lay in Kherson.", ["61 land_area cleared"]),
        ("Of the land surveyed so far, 61 hectares were contaminated.", ["61 land_area remaining"]),
        (
            "The area surveyed and cleared in the Tartar, Aghdara, Khojaly, Aghdam, Fuzuli, Khojavend, Shusha, Lachin "
            "and Zangilan districts made up 284.3 hectares.",
            ["284.3 land_area cleared"],
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
        ("The minister visited 40 hectares of land being cleared near Hays.", ["40 land_area remaining"]),
        ("Some 38,000 hectares of the district's 105,000 are still suspected.", ["38000 land_area remaining"]),
        (
            "There was a vineyard by the well, three hectares, which they cleared in five weeks.",
            ["3 land_area cleared"],
        ),
        ("The land made free of explosives in the month measures 612.9 hectares.", ["612.9 land_area cleared"]),
        (
            "The centre had programmed 300 hectares, but only 212 could be treated.",
            ["300 land_area planned", "212 land_area cleared"],
        ),
        (
            "Some 61,300 hectares of land affected by mines lie in the east.",
            ["61300 land_area remaining"],
        ),
        ("The minefields covered a total of 200 hectares along the border.", ["200 land_area remaining"]),
        ("In 1996 there were 300 hectares of mine-infested areas.", ["300 land_area remaining"]),
        ("Teams carried out mine clearance on 116 hectares.", ["116 land_area cleared"]),
        ("The survey found 700 bombed and mined areas.", ["700 hazardous_area found"]),
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
            "More than 200 square kilometres have not been checked yet, and 87sq km are contaminated.",
            ["200 land_area remaining", "87 land_area remaining"],
        ),
        ("The surface still to be demined in Hays is put at 36 hectares.", ["36 land_area remaining"]),
        ("The land made free of mines this year measures 412 hectares.", ["412 land_area cleared"]),
        ("The land left to clear comes to 812 hectares.", ["812 land_area remaining"]),
        ("The wheat left to harvest measures 40 hectares.", []),
        ("Of the district's 105,000 hectares, 38,000 are still under suspicion.", ["38000 land_area remaining"]),
        (
            "By May 13.4 square kilometres of minefields were left. Since then my unit has done 0.4 square kilometres.",
            ["13.4 land_area remaining", "0.4 land_area cleared"],
        ),
        (
            "Lebanon has 14.6 sq km of minefields left. Of what remains, 5.9 sq km are in Jezzine, 8.7 in Sidon.",
            ["14.6 land_area remaining", "5.9 land_area remaining <1", "8.7 land_area remaining <1"],
        ),
        (
            "The grant paid for the release of 64 hectares of minefields, 21 of which had to be cleared by hand.",
            ["64 land_area released", "21 land_area cleared <1"],
        ),
        ("Some 156 hectares still require checking.", ["156 land_area remaining"]),
        ("In the hills 40 zones remain mined or suspected.", ["40 hazardous_area remaining"]),
        (
            "They released 44 hectares through clearance and 14 through survey.",
            ["44 land_area cleared", "14 land_area released"],
        ),
        (
            "The centre had programmed 30 hectares for 2023, but only 21 could be treated.",
            ["30 land_area planned", "21 land_area cleared"],
        ),
        ("The ministry has set the agency 60,000 hectares for 2025.", ["60000 land_area planned"]),
        (
            "Deminers have 46 km2 in 310 areas still to clear.",
            ["46 land_area remaining", "310 hazardous_area remaining"],
        ),
        (
            "The contaminated area was put at 430 square kilometres in 2018 and is now 290.",
            ["430 land_area remaining", "290 land_area remaining"],
        ),
        ("A further 12 minefields were put on the map by survey in Hiran.", ["12 hazardous_area surveyed"]),
        ("The army has freed 30 hectares of mines.", ["30 land_area cleared"]),
        (
            "The canton has 86 square kilometres left, she said, so that a belt along the river will be surveyed.",
            ["86 land_area remaining"],
        ),
        ("Nine farmers were caught in a dust storm near the minefield.", []),
        (
            "The remaining surface lies in two districts: Jaffna 4.2 sq km and Mannar 0.9 sq km in all.",
            ["4.2 land_area remaining", "0.9 land_area remaining"],
        ),
        ("The mine suspected area of the canton amounted to 98,7 km² last year.", ["98.7 land_area remaining"]),
        (
            "Mines cover 1,170 hectares of the province, but only 38 have been cleared.",
            ["1170 land_area remaining", "38 land_area cleared"],
        ),
        ("The country set out in 2002 with 620 square kilometres.", ["620 land_area remaining"]),
        (
            "The largest areas remain in Sisak, 31.2 km2, and Karlovac, with 20.4.",
            ["31.2 land_area remaining", "20.4 land_area remaining"],
        ),
        ("Villagers were given back 42.4 square kilometres.", ["42.4 land_area released"]),
        ("They have put tape around 58 danger areas.", ["58 hazardous_area surveyed"]),
        ("Of about 46,000 hectares, 27,500 still await checking.", ["27500 land_area remaining"]),
        ("Some 6,800 hectares are to be done before 2027.", ["6800 land_area planned"]),
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
        ("The crews made some 12 sq. km. of forest safe.", ["12 land_area cleared"]),
        ("The crews ridded about 90 acres of farmland of mines.", ["90 land_area cleared"]),
        ("The engineers declared 640 ha of pasture safe.", ["640 land_area released"]),
        ("Some 12 square kilometres of forest turned out to be mined.", ["12 land_area remaining"]),
        ("Some 12 square kilometres were found to be free of mines.", ["12 land_area cancelled"]),
        (
            "In 2023 the teams cancelled 12.4, reduced 3.1 and cleared 2.2 square kilometres.",
            ["12.4 land_area cancelled", "3.1 land_area reduced", "2.2 land_area cleared"],
        ),
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
        ("£25 clears ten square metres of mined land.", []),
        ("In 2023 the agency cleared 12 hectares for $90,000.", ["12 land_area cleared"]),
        ("Of the region's 250 minefields 40 have been cleared.", ["40 hazardous_area cleared"]),
        ("In October my girls went over 6.8 hectares of orchard.", ["6.8 land_area cleared"]),
        ("The platoon covered slightly more than 51 hectares in August.", ["51 land_area cleared"]),
        ("The fire went over 300 hectares of pine forest.", []),
        ("The ministry declared 40 hectares of pasture near the river safe.", ["40 land_area released"]),
        ("The ministry has not declared 40 hectares safe.", []),
        ("Rain made 40 hectares of clear forest wet.", []),
        ("Volunteers went over 41 hectares of scrub.", []),
        ("A villager pays a man $2 per 100 square metres to go over her mined land.", []),
        (
            "Release of 82 hectares was planned for 2023, and 76 hectares were realised.",
            ["82 land_area planned", "76 land_area released"],
        ),
        ("It took us five months to clean up three hectares near Taiz.", ["3 land_area cleared"]),
        (
            "Izium (43.6 ha) and Kupiansk (37.9 ha) are the most contaminated districts of Ukraine.",
            ["43.6 land_area remaining", "37.9 land_area remaining"],
        ),
        ("He spoke of 9,000 mined hectares in the valley.", ["9000 land_area remaining"]),
        ("Since January our teams have put warning signs around 80 dangerous areas.", ["80 hazardous_area surveyed"]),
        (
            "Volunteers fenced off 14 minefields and put red stones round 20 more.",
            ["14 hazardous_area surveyed", "20 hazardous_area surveyed"],
        ),
        ("The province is down to its last 12 minefields.", ["12 hazardous_area remaining"]),
        ("In March 14 hectares in two districts were left.", ["14 land_area remaining"]),
        (
            "The suspected area is 118 square kilometres. There are 1,398 mine-affected communities in the country.",
            ["118 land_area remaining"],
        ),
        ("Yemen is one of the largest landmine battlefields in the world.", []),
        (
            "Bosnia is mined, and it needs tens of millions of euro to rid 41 hectares of mines.",
            ["41 land_area cleared"],
        ),
        (
            "In 2020, HRK 421 million was spent on demining 41 hectares, while last year it was HRK 385 million.",
            ["41 land_area cleared"],
        ),
        ("The charity has cleared a total of 2,400,100 sq mtrs of mined land.", ["2.4001e+06 land_area cleared"]),
        (
            "Sappers work here. The districts of Ilam (1,700 hectares) and Khuzestan (1,300 hectares) are still mined.",
            ["1700 land_area remaining", "1300 land_area remaining"],
        ),
        (
            "Sappers work here. Most valleys remain mined, amounting to a total of 870 square kilometres.",
            ["870 land_area remaining"],
        ),
        ("More than 70 areas were identified as hazardous.", ["70 hazardous_area surveyed"]),
        ("The charity delivered 36 hectares of demined land to the mayor.", ["36 land_area cleared"]),
        (
            "The country has some 75 square kilometres of ground assessed to be impacted by landmines.",
            ["75 land_area remaining"],
        ),
        (
            "There are four minefields within 150m of a school and six minefields within 10m of homes.",
            ["4 hazardous_area remaining", "6 hazardous_area remaining"],
        ),
        ("Sappers work here. The mines were lifted from 5,210 hectares of land.", ["5210 land_area cleared"]),
        (
            "Sappers work here. In 2011, 52 hectares of previously mined land were handed over.",
            ["52 land_area released"],
        ),
        ("Sappers work here. Another 26 square km were pending mine clearance.", ["26 land_area remaining"]),
        ("Sappers work here. They surveyed 31 hectares suspected to be mined.", ["31 land_area surveyed"]),
        (
            "Remaining mine contamination as of June 2023 was 26 hectares, down from 68 hectares in 2015.",
            ["26 land_area remaining", "68 land_area remaining"],
        ),
        (
            "Some 700 hectares of a total of 3,600 hectares of contaminated land had been cleared.",
            ["700 land_area cleared"],
        ),
        ("Mines are still scattered over an area of 2,067 square kilometres.", ["2067 land_area remaining"]),
        ("Deminers cleared 40 hectares in the villages recaptured in 2017.", ["40 land_area cleared"]),
        (
            "He said that 1,021 areas, measuring 67.4 sq km, remain to be cleared, against 1,157 areas in 2022.",
            ["1021 hazardous_area remaining", "67.4 land_area remaining", "1157 hazardous_area remaining"],
        ),
        (
            "Some 70,000 hectares were to be cleared in 2025 and a further 75,000 in 2026.",
            ["70000 land_area planned", "75000 land_area planned"],
        ),
        (
            "Here 140 houses are to be rebuilt by autumn, and about 90 hectares are still mined.",
            ["90 land_area remaining"],
        ),
        ("Returned to use – 211 ha.", ["211 land_area released"]),
        (
            "187,450 m² of land released to farmers, 12 hectares of contaminated land surveyed.",
            ["187450 land_area released", "12 land_area surveyed"],
        ),
        (
            "CMAC handed over 23 cleared minefields covering 412 hectares to the authorities.",
            ["23 hazardous_area released", "412 land_area released"],
        ),
        ("There are 12 cleared minefields in the district.", ["12 hazardous_area cleared"]),
        (
            "Land was released through clearance (3 ha), cancellation (7 ha) and reduction (2 ha).",
            ["3 land_area cleared", "7 land_area cancelled", "2 land_area reduced"],
        ),
        ("The teams managed to clear 12 hectares in May.", ["12 land_area cleared"]),
        ("What is left is small by comparison: 5.4 hectares.", ["5.4 land_area remaining"]),
        ("The return of 31 hectares to rice growers was celebrated in Lozove.", ["31 land_area released"]),
        (
            "Nearly 24 million square metres are clear; 5.5 million await their turn.",
            ["2.4e+07 land_area cleared", "5.5e+06 land_area remaining"],
        ),
        ("In Bosnia, 0.4 square kilometres near Doboj are to be tackled in June.", ["0.4 land_area planned"]),
        ("We have 22.6 square kilometres left and fewer people to do it.", ["22.6 land_area remaining"]),
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
        ("Thanks to the teams, 40 hectares are back in the hands of farmers.", ["40 land_area released"]),
        ("Non-technical survey of 40 hectares was completed in June.", ["40 land_area surveyed"]),
        ("With 12 hectares cleared, the target of ten was exceeded.", ["12 land_area cleared", "10 land_area planned"]),
        ("By May, 12 hectares are expected to be free of mines.", ["12 land_area planned"]),
        (
            "Surveyors found nine minefields. They expect to confirm 43 more areas.",
            ["9 hazardous_area found", "43 hazardous_area planned"],
        ),
        (
            "Teams cleared 214 hectares in a week, making it 5,310 since the spring.",
            ["214 land_area cleared", "5310 land_area cleared"],
        ),
        (
            "It cleared 1.2 square kilometres in 2023, half of the 2.5 it had planned.",
            ["1.2 land_area cleared", "2.5 land_area planned"],
        ),
        ("About 40 hectares near the dam are currently being cleared of mines.", ["40 land_area remaining"]),
        (
            "It was the largest minefield of the province: 11 square kilometres laced with mines. Only 0.6 is left.",
            ["11 land_area remaining", "0.6 land_area remaining"],
        ),
        ("The centre trimmed its remaining minefields to 17.5 square kilometres.", ["17.5 land_area remaining"]),
        ("The grant is to pay for two machines and the clearance of 90 hectares.", ["90 land_area planned"]),
        (
            "HALO cleared 30 hectares of mined land, MAG 22 and NPA 9.",
            ["30 land_area cleared", "22 land_area cleared", "9 land_area cleared"],
        ),
        ("Suspected mined land in the north fell by 29 sq km to 12.", ["12 land_area remaining"]),
        ("Drought means 41 square kilometres cannot be farmed.", []),
        ("Farmers got back 41 square kilometres of mined land.", ["41 land_area released"]),
        (
            "They have cleared 40 hectares, well short of the 60 they had hoped for.",
            ["40 land_area cleared", "60 land_area planned"],
        ),
        ("They cleared 40 hectares instead of the 60 planned.", ["40 land_area cleared", "60 land_area planned"]),
        ("The unit cleared 12 hectares, half the 24 it had planned.", ["12 land_area cleared", "24 land_area planned"]),
        ("Contamination: 61 ha.", ["61 land_area remaining"]),
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
        ("The patrol strayed into a recently laid minefield where a mine went off.", []),
        (
            "In the north 3.4 sq. km. was cleared, while 0.52 sq. km. is outstanding.",
            ["3.4 land_area cleared", "0.52 land_area remaining"],
        ),
        (
            "They cleared 2.7 sq. km. Of this, 1.9 sq. km. is farmed.",
            ["2.7 land_area cleared", "1.9 land_area cleared"],
        ),
        ("By the end of 2014 known minefields had numbered 549.", ["549 hazardous_area remaining"]),
        ("Remaining: 48 ha.", ["48 land_area remaining"]),
        ("We will start work on nine more minefields in May.", ["9 hazardous_area planned"]),
        (
            "Of the 76 square km which the centre planned to release this year, 31.5 had been released by June.",
            ["76 land_area planned", "31.5 land_area released"],
        ),
        ("The mine contamination stands at 18.5 square kilometres.", ["18.5 land_area remaining"]),
        (
            "Mechanical demining accounted for 2.1 of the 5.6 square kilometres cleared.",
            ["2.1 land_area cleared", "5.6 land_area cleared"],
        ),
        ("The sappers have to clear 43 hectares before the school can be built.", ["43 land_area planned"]),
        ("Only 96 of the planned 300 hectares were cleared.", ["96 land_area cleared", "300 land_area planned"]),
        ("The contract covers the demining of 212 hectares.", ["212 land_area planned"]),
        (
            "The regiment has cleared 4 million square metres of mined land since January, compared to 3.1 million "
            "over the same period of 2021; 71 square kilometres were still to go.",
            ["4e+06 land_area cleared", "3.1e+06 land_area cleared", "71 land_area remaining"],
        ),
        ("An expert estimated the land made useless by the mines at 640 hectares.", ["640 land_area remaining"]),
        ("Norway pays for the clearance of 3.1 square kilometres.", ["3.1 land_area planned"]),
        ("Still to be searched are 41 hectares of woodland.", ["41 land_area remaining"]),
        ("Some 410 hectares are strewn with mines.", ["410 land_area remaining"]),
        ("Some 60 hectares were planted with wheat near the minefield.", []),
        ("How big is the area still to be cleared? Some 41 square kilometres.", ["41 land_area remaining"]),
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
        ("The sappers have got through 118 of the 240 minefields.", ["118 hazardous_area cleared"]),
        (
            "The number of known minefields fell from 240 to 122.",
            ["240 hazardous_area remaining", "122 hazardous_area remaining"],
        ),
        (
            "Suspected land dropped to 838 square kilometres, from 1,174.",
            ["838 land_area remaining", "1174 land_area remaining"],
        ),
        (
            "51 hazardous areas covering 400 square metres were still open at the end of December.",
            ["51 hazardous_area remaining", "400 land_area remaining"],
        ),
        ("He would plant plums on two hectares.", []),
        ("The team plans to survey 180 areas.", ["180 hazardous_area planned"]),
        ("12 hectares have yet to be made safe.", ["12 land_area remaining"]),
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
            "Ardan has more than 40 suspected minefields, which must be cleared this year.",
            ["40 hazardous_area remaining"],
        ),
        ("They want to survey 40 minefields, which must be cleared this year.", ["40 hazardous_area planned"]),
        ("Its units were responsible for 110 hectares of the land cleared.", ["110 land_area cleared"]),
        (
            "Some 115 hectares of land in 26 of the country's 34 provinces are still contaminated.",
            ["115 land_area remaining"],
        ),
        (
            "The mined area has been reduced to 137 hectares from 174 at the end of 2022.",
            ["137 land_area remaining", "174 land_area remaining"],
        ),
        ("Some 36 hectares of land returned to use.", ["36 land_area released"]),
        ("The province wants 26 hectares released by 2030.", ["26 land_area planned"]),
        (
            "They cleared 49 hectares and cancelled another nine by survey.",
            ["49 land_area cleared", "9 land_area cancelled"],
        ),
        ("They had to survey once more 12 hectares.", ["12 land_area surveyed"]),
        ("By 2028 they are to hand over 95 hectares.", ["95 land_area planned"]),
        ("Some 36 hectares were registered as hazardous.", ["36 land_area remaining"]),
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
            "Teams confirmed 12 hazardous areas covering 3.4 square kilometres.",
            ["12 hazardous_area surveyed", "3.4 land_area surveyed"],
        ),
        ("The army handed over maps of 12 minefields.", ["12 hazardous_area remaining"]),
        ("The clearance of the last 30 hectares in Fuzuli is expected to take a year.", ["30 land_area planned"]),
        ("It took the team seven months to clear 4 hectares.", ["4 land_area cleared"]),
        ("The two bodies put the area cleared last year at 104 hectares.", ["104 land_area cleared"]),
        ("A further 37 hectares were checked last month and cancelled.", ["37 land_area cancelled"]),
        (
            "The directorate lists 1,194 square kilometres there as hazardous and another 380 as suspected.",
            ["1194 land_area remaining", "380 land_area remaining"],
        ),
        ("They brought 352 hectares of potentially mined land back into use.", ["352 land_area released"]),
        ("The report counted 71 homicides and 22 massacres, which took 83 lives.", []),
        (
            "It is planned to clear 1,200 hectares this year, compared to 860 hectares in 2023.",
            ["1200 land_area planned", "860 land_area cleared"],
        ),
        (
            "They had planned to clear 10,000 hectares last year but managed only 7,310.",
            ["10000 land_area planned", "7310 land_area cleared"],
        ),
        ("It will need another 12 years to clear the remaining 350 hectares.", ["350 land_area remaining"]),
        ("They plan to clear their remaining 18 hectares next year.", ["18 land_area planned"]),
        (
            "The agency and the army took part in the operations, which covered 2,115 hectares.",
            ["2115 land_area cleared"],
        ),
        ("Some 70 hectares of land contaminated with unexploded ordnance were checked.", ["70 land_area surveyed"]),
        (
            "Some 70 hectares of land contaminated with unexploded ordnance remain to be cleared.",
            ["70 land_area remaining"],
        ),
        ("The centre estimates the area still to be treated at 12 hectares.", ["12 land_area remaining"]),
        ("The trust handed 1.37 square kilometres of former minefield to two villages.", ["1.37 land_area released"]),
        ("The agency handed 40 hectares of farm land to the army.", []),
        ("The contaminated area shrank by 12 to 41 square kilometres.", ["41 land_area remaining"]),
        ("The remaining minefields take up 18.3 square kilometres.", ["18.3 land_area remaining"]),
        ("Survey teams covered a further 12,650 hectares.", ["12650 land_area surveyed"]),
        ("Last week demining operations covered an area of 1,102 hectares in Fuzuli.", ["1102 land_area cleared"]),
        (
            "The agency noted that 4,215.7 hectares of land in Aghdam, Fuzuli, Jabrayil, Zangilan, Gubadli, "
            "Lachin, Kalbajar, Khojavend, Shusha, Khankendi, Aghdara and Khojaly were cleared of mines during "
            "the month.",
            ["4215.7 land_area cleared"],
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
            "A further 2.8 square kilometres of minefield could be released by the end of 2025.",
            ["2.8 land_area planned"],
        ),
        ("Figures put the land freed for settlers at 271 sq km.", ["271 land_area released"]),
        (
            "Suspected land amounts to 1.2 square kilometres, and 11 hazardous areas are to be surveyed by June 30.",
            ["1.2 land_area remaining", "11 hazardous_area planned"],
        ),
        ("The land made free of mines in April measures 40 hectares.", ["40 land_area cleared"]),
        ("The surface still to be demined is put at 40 hectares.", ["40 land_area remaining"]),
        ("Mines still block 40 hectares of pasture.", ["40 land_area remaining"]),
        (
            "The teams cleared 40 hectares near Aleppo, 12 along the Homs road and nine near Hama.",
            ["40 land_area cleared", "12 land_area cleared", "9 land_area cleared"],
        ),
        ("There was a field of three hectares, which they demined in May.", ["3 land_area cleared"]),
        (
            "The contaminated area in 2020 was 1.2 million hectares; after the survey it is about 990,000.",
            ["1.2e+06 land_area remaining", "990000 land_area remaining"],
        ),
        ("All but 12 hectares of the district have been cleared.", ["12 land_area remaining"]),
        (
            "The agency puts what is left in the country at 1,083 areas and 69 square kilometres.",
            ["1083 hazardous_area remaining", "69 land_area remaining"],
        ),
        ("To this day 4.2 hectares were liberated from mines.", ["4.2 land_area cleared"]),
        ("The survey covered 140 suspected hazardous areas.", ["140 hazardous_area surveyed"]),
        ("40 hectares near Aleppo cleared of mines", ["40 land_area cleared"]),
        ("Area cleared (ha): 12.", ["12 land_area cleared"]),
        (
            "The survey estimated total mine contamination at 1,624 hectares after visiting 89 districts.",
            ["1624 land_area remaining"],
        ),
        ("A survey in 2003 found that mines affected 137 square kilometres of land.", ["137 land_area remaining"]),
        # land on which devices still lie, that a register has, and work that somebody is honoured for
        (
            "Some 910 mines remain buried across 37 hectares of land.",
            ["910 mine remaining", "37 land_area remaining"],
        ),
        ("There are 37 minefields held in the national database.", ["37 hazardous_area remaining"]),
        (
            "He was honoured for his efforts to clear 37 hectares and destroy 910 mines.",
            ["37 land_area cleared", "910 mine cleared"],
        ),
        ("The country had 29 square kilometres of confirmed mined area.", ["29 land_area remaining"]),
        (
            "The centre has 105 hectares of other unexploded ordnance contamination on its maps.",
            ["105 land_area remaining"],
        ),
        ("Contamination peaked at 852 hectares in 2007.", ["852 land_area remaining"]),
        ('Another 178 "dangerous areas" are suspected to hold mines.', ["178 hazardous_area remaining"]),
        ("The survey estimated the land cleared at 40 hectares.", ["40 land_area cleared"]),
        (
            "Of its 94 minefields, 61 have been cleared and 33 remain.",
            ["61 hazardous_area cleared", "33 hazardous_area remaining"],
        ),
        ("Half of the 94 minefields, 47, have been cleared.", ["47 hazardous_area cleared"]),
        ("The state auctioned the clearance of 900 hectares.", ["900 land_area planned"]),
        ("What still has to be demined near Barda is a plot of 7 hectares.", ["7 land_area remaining"]),
        ("What grows near Barda is wheat on 7 hectares.", []),
        ("The army left behind 31 mined positions.", ["31 hazardous_area remaining"]),
        ("Nine new danger areas were added to the mine register in May.", ["9 hazardous_area surveyed"]),
        ("Some 40 hectares were struck off its list last year.", ["40 land_area cancelled"]),
        ("Surveyors put flags around seven suspected minefields.", ["7 hazardous_area surveyed"]),
        ("Two deaf shepherds crossed the minefield.", []),
        ("Some 31 hectares once closed because of mines are being ploughed.", ["31 land_area released"]),
        ("Marib province, with 90 square kilometres, is the most heavily mined province.", ["90 land_area remaining"]),
        ("Marib province, with 90 square kilometres, is the largest oasis.", []),
        (
            "Hays, once a belt of 17 minefields, is down to two.",
            ["17 hazardous_area remaining", "2 hazardous_area remaining"],
        ),
        ("Cancelled after a survey were 15 suspected minefields.", ["15 hazardous_area cancelled"]),
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
        ("Teams marked 15 newly discovered minefields.", ["15 hazardous_area surveyed"]),
        (
            "The battalion plans to clear 31 hectares this year, after 26 hectares in 2023.",
            ["31 land_area planned", "26 land_area cleared"],
        ),
        # still there: waiting, unsafe, not used
        ("Some 33 hectares are waiting for the sappers.", ["33 land_area remaining"]),
        ("Nineteen hectares still had to be demined.", ["19 land_area remaining"]),
        ("The last 6 hectares will have to be swept by hand.", ["6 land_area remaining"]),
        ("Some 14 hectares are too dangerous to plough.", ["14 land_area remaining"]),
        ("Some 14 hectares are closed to farmers.", ["14 land_area remaining"]),
        ("We have 3,400 hectares of contaminated soil.", ["3400 land_area remaining"]),
        ("The store has 40 hectares of wooded soil.", []),
        # kept off by mines
        ("Mines keep 40 hectares round the dam out of production.", ["40 land_area remaining"]),
        ("Shells have made 25 hectares unusable.", ["25 land_area remaining"]),
        ("Mines rule out the use of some 90 acres.", ["90 land_area remaining"]),
        ("Herders cannot use 70 hectares because of the mines.", ["70 land_area remaining"]),
        ("The parish lost 9 hectares to mines.", ["9 land_area remaining"]),
        ("Drought keeps 40 hectares out of production.", []),
        ("The farm lost 9 hectares to floods.", []),
        # cleared
        ("Thirteen hectares have been stripped of mines.", ["13 land_area cleared"]),
        ("Some 25 hectares were subjected to battle area clearance.", ["25 land_area cleared"]),
        ("The valley was swept of mines on an area of 51.5 hectares.", ["51.5 land_area cleared"]),
        ("Demining was carried out on 70 hectares.", ["70 land_area cleared"]),
        ("Seven minefields down, three to go.", ["7 hazardous_area cleared", "3 hazardous_area remaining"]),
        ("75 ha done, 20 ha to go.", ["75 land_area cleared", "20 land_area remaining"]),
        ("Four demining tasks were completed.", ["4 hazardous_area cleared"]),
        ("A fire swept through 200 hectares of forest.", []),
        # released
        ("The parish gets back 23 hectares.", ["23 land_area released"]),
        ("Some 50 hectares were handed to the villagers.", ["50 land_area released"]),
        ("Some 50 hectares have been declared free of mines and given back.", ["50 land_area released"]),
        ("Some 50 hectares have been declared free of mines.", ["50 land_area released"]),
        ("About 90 acres in Vanni have been pronounced clear of landmines.", ["90 land_area released"]),
        ("The minister certified 14 square kilometres as mine-free.", ["14 land_area released"]),
        ("Two unexploded bombs were declared safe by the army.", ["2 unexploded_ordnance cleared"]),
        ("The engineers made 12 hectares of mined land safe.", ["12 land_area cleared"]),
        # surveyed, listed
        ("Five suspected areas were visited by survey teams.", ["5 hazardous_area surveyed"]),
        ("A survey was carried out on 44 hectares.", ["44 land_area surveyed"]),
        (
            "The table lists 300 hectares as inspected, 71 as cleared and 45 as still dangerous.",
            ["300 land_area surveyed", "71 land_area cleared", "45 land_area remaining"],
        ),
        # laid
        ("Rebels had planted mines over some 15 hectares.", ["15 land_area laid"]),
        ("They planted 15 hectares with vines.", []),
        # how many: none, both, dozens, others
        ("No minefields remain in the county.", ["0 hazardous_area remaining"]),
        ("Not one hectare of the mined land has been cleared.", ["0 land_area cleared"]),
        ("Both minefields have been cleared.", ["2 hazardous_area cleared"]),
        ("Dozens of minefields have never been cleared.", ["24..None hazardous_area remaining"]),
        (
            "They cleared 12 minefields, and 60 others await clearance.",
            ["12 hazardous_area cleared", "60 hazardous_area remaining"],
        ),
        ("Thirty-one fields were cleared of landmines.", ["31 hazardous_area cleared"]),
        ("Thirty-one fields were cleared of weeds.", []),
        ("Four of our plots are full of mines.", ["4 hazardous_area remaining"]),
        ("Surveyors found 17 areas laid with mines.", ["17 hazardous_area found"]),
        # what was done, where a plan only says which land or which areas it was
        ("Deminers surveyed 310 hectares of land scheduled for clearance.", ["310 land_area surveyed"]),
        ("Some 310 hectares of land slated for demining were handed back.", ["310 land_area released"]),
        ("Farmers returned to use 310 hectares of farmland planned for demining.", ["310 land_area released"]),
        ("They will survey 310 hectares of land scheduled for clearance.", ["310 land_area planned"]),
        (
            "Out of the 52 minefields planned for this year, 17 have been cleared.",
            ["52 hazardous_area planned", "17 hazardous_area cleared"],
        ),
        # rows of a list that count no land
        ("Cleared: 40 hectares\nTeams at work: 32", ["40 land_area cleared"]),
        # what lies in the ground, however long
        ("There are 6,200 mines remaining in the ground in Zar.", ["6200 mine remaining"]),
        ("About 310 mines have lain in the ground in Zar since 1999.", ["310 mine remaining"]),
        # land under mines, and where they are suspected; minefields in somebody's charge
        ("In 1996 minefields covered more than 75 square kilometres of it.", ["75 land_area remaining"]),
        ("Minefields once occupied 19 square kilometres, a tenth of the isle.", ["19 land_area remaining"]),
        ("The clearance of minefields covered 19 square kilometres.", ["19 land_area cleared"]),
        ("Nearly 64 hectares are still listed as places where mines are feared.", ["64 land_area remaining"]),
        ("Landmines are still suspected on another 27 hectares.", ["27 land_area remaining"]),
        ("Teams searched 27 hectares where landmines were suspected.", ["27 land_area surveyed"]),
        ("The provincial office oversees 23 minefields.", ["23 hazardous_area remaining"]),
        ("The brigade that controls the road cleared 23 minefields.", ["23 hazardous_area cleared"]),
        # two verbs with an object of their own behind a comma; water that is searched
        (
            "Sappers checked 72 hectares, found and blew up 31 landmines.",
            ["72 land_area surveyed", "31 mine cleared"],
        ),
        (
            "Divers checked 72 hectares of land and 6.5 hectares of water area, raised and destroyed 31 shells.",
            ["72 land_area surveyed", "6.5 land_area surveyed", "31 explosive_ordnance cleared"],
        ),
        # the same in another unit behind the name of the land
        ("They cleared 46 hectares of arable land (113 acres).", ["46 land_area cleared"]),
        ("They cleared 46 hectares of land near Aran (0.46 square kilometres).", ["46 land_area cleared"]),
        ("They cleared 46 hectares of land (31 hectares in May).", ["46 land_area cleared", "31 land_area cleared"]),
        (
            "HALO cleared 40 hectares. The outstanding area is 18.3 hectares.",
            ["40 land_area cleared", "18.3 land_area remaining"],
        ),
        # dangerous land that shrank or is told the size of, whatever the clause before did
        (
            "The contaminated area has fallen to 139,000 hectares from 174,000.",
            ["139000 land_area remaining", "174000 land_area remaining"],
        ),
        (
            "Sappers cleared 35,000 hectares, while the suspected area shrank from 174,000 to 139,000 hectares.",
            ["35000 land_area cleared", "174000 land_area remaining", "139000 land_area remaining"],
        ),
        (
            "Sappers cleared 35 hectares, so that the area still considered dangerous is now 139 hectares.",
            ["35 land_area cleared", "139 land_area remaining"],
        ),
        ("The cleared area has grown to 35 hectares from 12.", ["35 land_area cleared", "12 land_area cleared"]),
        # the verb behind where land is
        ("Results:\n- 13 hectares in Senj and Aran cleared", ["13 land_area cleared"]),
        ("Results:\n- 12 hectares of farmland in Aran district cleared", ["12 land_area cleared"]),
        # what is told of land inside a plan
        ("By 2028 I will finish Senj, where only 1.7 hectares are left.", ["1.7 land_area remaining"]),
        ("The agency plans work in Senj, where 40 hectares will be cleared.", ["40 land_area planned"]),
        (
            "Planned by 2027:\n- clearance of 800 hectares\n- survey of 300 hectares to which families are returning",
            ["800 land_area planned", "300 land_area planned"],
        ),
        ("He said that 1.2 hectares beside the road had been marked as dangerous.", ["1.2 land_area surveyed"]),
        # a total told before, divided in a line of its own
        (
            "In May, 53 ha were cleared. Sappers destroyed 12 shells.\n\n"
            "The breakdown by operator is as follows: the agency – 31 ha; the army – 22 ha.",
            [
                "53 land_area cleared",
                "12 explosive_ordnance cleared",
                "31 land_area cleared <1",
                "22 land_area cleared <1",
            ],
        ),
        (
            "Sappers destroyed 40 shells in July. In all, 53 ha were cleared. The work covered Senj (where 31 ha were "
            "cleared) and Aran (12).",
            [
                "40 explosive_ordnance cleared",
                "53 land_area cleared",
                "31 land_area cleared <2",
                "12 land_area cleared <2",
            ],
        ),
        # what is no land: telephone numbers, papers, calls
        ("The authority cleared 40 ha. Villagers should call the hotline on 012 800 473.", ["40 land_area cleared"]),
        ("The cleared plots pass to the village under acts, 61 of which were signed in July.", []),
        # the ways in which land was released
        (
            "In all, 53 hectares were released. Clearance accounted for 31 hectares, while 12 hectares were reduced by "
            "technical survey and 10 hectares cancelled after non-technical survey.",
            [
                "53 land_area released",
                "31 land_area cleared <1",
                "12 land_area reduced <1",
                "10 land_area cancelled <1",
            ],
        ),
        ("The programme for this year provides for 57 hectares.", ["57 land_area planned"]),
        (
            "Sappers cleared 41,377 hectares, which is 69% of the 60,000 planned.",
            ["41377 land_area cleared", "60000 land_area planned"],
        ),
        ("Angola counted 1,042 hazardous areas at the end of June.", ["1042 hazardous_area remaining"]),
        ("The survey counted 12 minefields in Senj.", ["12 hazardous_area surveyed"]),
        (
            "Sappers cleared 12 hectares, bringing the backlog down to 31 hectares.",
            ["12 land_area cleared", "31 land_area remaining"],
        ),
        (
            "Teams cleared 742 hectares; technical survey reduced the area by 301, and 169 were cancelled.",
            ["742 land_area cleared", "301 land_area reduced", "169 land_area cancelled"],
        ),
        ("Survey teams drew the borders of 63 hazardous areas.", ["63 hazardous_area surveyed"]),
        ("Tajikistan frees 40 hectares of land from mines.", ["40 land_area cleared"]),
        ("Some 40 hectares were still dangerous.", ["40 land_area remaining"]),
        ("The ministry counts on another 20 hectares being released.", ["20 land_area planned"]),
        (
            "The country has 23 hectares of mined land.\n\nClearance in 2024, by operator (square metres):\n\n"
            "Halo North: 1,210\nArmy: 934",
            ["23 land_area remaining", "1210 land_area cleared", "934 land_area cleared"],
        ),
        ("Some 400 hectares are suspected, and the budget for checking them is zero.", ["400 land_area remaining"]),
    ],
)
def test_in_mine_news(extractor: Extractor, text: str, expected: list[str]) -> None:
    """What a sentence says in an article whose subject is told."""
    assert told(extractor, f"{SUBJECT} {text}") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # people who are left somewhere are no land
        (
            "Only 70 square kilometres remain to be cleared of landmines. In 2009 over 90,000 people fled, with about "
            "4,000 remaining in camps.",
            ["70 land_area remaining"],
        ),
        # the devices that land was rid of
        (
            "Some 6 million square metres of mined land were cleared, including 210 AP mines, 94 AT mines, 3 shells.",
            [
                "6e+06 land_area cleared",
                "210 anti_personnel_mine cleared",
                "94 anti_vehicle_mine cleared",
                "3 explosive_ordnance cleared",
            ],
        ),
        (
            "Some 3 square kilometres were cleared, including a village where 40 landmines had been laid.",
            ["3 land_area cleared", "40 mine laid"],
        ),
        # rows of what is left; a row that opens with its verb
        ("Mined land cleared: 31 hectares. Still to do: 140.", ["31 land_area cleared", "140 land_area remaining"]),
        ("Released by non-technical survey: 4 hectares once thought to be mined.", ["4 land_area released"]),
        # work that is to begin
        ("Clearance of 14 minefields in Kuito is to resume after the rains.", ["14 hazardous_area planned"]),
        # by how much land became smaller
        ("Technical survey cut the suspected hazardous area by 31 hectares.", ["31 land_area reduced"]),
        ("The hazardous area was reduced by 17 hectares of minefield.", ["17 land_area reduced"]),
        ("Clearance cut the minefields by 31 hectares.", []),
        ("The mined area shrank by 31 hectares last year, the deminers said.", []),
        # sites that are declared safe
        ("The governor declared 26 sites safe after mine clearance.", ["26 hazardous_area released"]),
        ("The governor declared 26 bridges safe after mine clearance.", []),
    ],
)
def test_with_their_days(extractor: Extractor, text: str, expected: list[str]) -> None:
    """The same, with the days of the figures: where none are given, there is no period."""
    assert told(extractor, text, days=True) == expected


def test_phrases_tell_the_subject_as_their_words_do(extractor: Extractor) -> None:
    """A phrase of a lexicon is one unit: the words of mine action in it are not seen but by its own entry."""
    lexicons = extractor.ruleset.lexicons
    ours = {word for name in ("strong-topic", "ours-within", "agency") for word in lexicons[f"device.{name}"].entries}
    words = {"demined", "de-mined", "demining", "deminers", "minefields"}
    phrases = {
        phrase
        for name in ("action.past", "action.active", "action.state", "action.attribute", "hazard")
        for phrase in lexicons[name].entries
        if words.intersection(phrase.split())
    }
    assert phrases - ours == set()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # land that its people cannot reach or use, where the article is of mines
        ("Beekeepers can no longer get to about 350 hectares.", ["350 land_area remaining"]),
        ("The villagers dare not mow some 72 hectares of meadow.", ["72 land_area remaining"]),
        ("Some 640 hectares of orchards still cannot be sown.", ["640 land_area remaining"]),
        ("Beekeepers cannot get to 350 hectares because of the floods.", []),
        ("The villagers cannot sell 72 hectares of meadow.", []),
        # what a survey takes off the list is cancelled
        ("The survey let them strike 7,300 hectares off the register.", ["7300 land_area cancelled"]),
        ("Our team removed 41 square kilometres of steppe from the map.", ["41 land_area cancelled"]),
        ("Thanks to the survey 7,300 acres could be removed from their maps.", ["7300 land_area cancelled"]),
        ("The council took 12 hectares off the farm.", []),
        # what is given out by tender is still to be done
        ("In May another 870 hectares are to be put out to tender.", ["870 land_area planned"]),
        ("A further 870 hectares near the dam will go to tender.", ["870 land_area planned"]),
        # how much of a surface each kind of land is
        (
            "Some 7,300 hectares remain suspected, of which 2,600 is arable land and 1,900 forest.",
            ["7300 land_area remaining", "2600 land_area remaining <1", "1900 land_area remaining <1"],
        ),
        ("The firm planted 120 hectares of forest and 46 orchards.", []),
        # another figure that somebody gives for what was told
        (
            "The north has 840 minefields left, the centre said. The governor gave a figure of 910.",
            ["840 hazardous_area remaining", "910 hazardous_area remaining"],
        ),
        # the minefields that a surface is made up of
        (
            "What remains, the survey says, is 6.4 square kilometres in 17 minefields and 21 cluster strike sites.",
            ["6.4 land_area remaining", "17 hazardous_area remaining", "21 hazardous_area remaining"],
        ),
    ],
)
def test_lists_and_use(extractor: Extractor, text: str, expected: list[str]) -> None:
    """Land on lists, in tenders and out of reach, in an article of mine news."""
    assert told(extractor, f"{SUBJECT} {text}") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # how far contamination reaches
        ("At the end of 2021, mine contamination covered 3.4km2.", ["3.4 land_area remaining"]),
        ("Contamination from cluster munition remnants covered an estimated 21km2.", ["21 land_area remaining"]),
        ("The sappers found contamination and covered the hole.", []),
        # what was struck by cluster munitions is an area
        ("They have cleared 75 cluster munition strikes near Chipata.", ["75 hazardous_area cleared"]),
        ("In the war the planes flew 75 cluster bomb strikes.", []),
        # land that is to become less
        (
            "In 2025, it is planned to reduce the area suspected to contain mines by 33.5 hectares.",
            ["33.5 land_area planned"],
        ),
        ("Last year survey reduced the suspected area by 33.5 hectares.", ["33.5 land_area reduced"]),
        # none are left
        ("There are now no anti-tank mines left in the pass.", ["0 anti_vehicle_mine remaining"]),
        ("They comb it until no mines are left.", []),
        ("There are no mines in stock there.", []),
        # what is counted behind the work
        ("The centre signed 14 mine clearing contracts and destroyed a bridge.", []),
        ("Nine mine-detecting robots were destroyed in the fire.", []),
    ],
)
def test_what_is_there_and_what_is_meant(extractor: Extractor, text: str, expected: list[str]) -> None:
    """Contamination, cluster strikes and plans, in an article of mine news."""
    assert told(extractor, f"{SUBJECT} {text}") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # land on which the work is needed
        ("Clearing Polesia will require demining some 41,000 square kilometres.", ["41000 land_area remaining"]),
        ("Demining requires about 130,000 sq km, a fifth of the country.", ["130000 land_area remaining"]),
        ("The district needs clearance of 450 hectares.", ["450 land_area remaining"]),
        ("Demining is needed on 310 hectares near the dam.", ["310 land_area remaining"]),
        ("In the survey 12,300,000 m² was deemed as requiring clearance.", ["1.23e+07 land_area remaining"]),
        ("Demining 40 hectares took a year.", ["40 land_area cleared"]),
        # how much there was, was added or is on the whole
        ("The initial contamination of this ridge was 7.1 sq km.", ["7.1 land_area remaining"]),
        ("A further 140 hectares has been added to this total from later surveys.", ["140 land_area remaining"]),
        ("The total size of the areas with landmines is about 58,000 acres.", ["58000 land_area remaining"]),
        ("Overall land release declined from 120.4 km2.", ["120.4 land_area released"]),
        (
            "Just 6.1 km2 was released in 2018: 5.5 km2 by clearance and technical survey.",
            [
                "6.1 land_area released",
                "5.5 land_area released <1",
            ],
        ),
        # shares of a whole
        ("About 60 per cent of the 900 hectares that had been surveyed have now been cleared.", []),
        ("Of the 700 hectares by the canal, 40 per cent have been cleared.", []),
        ("Of the 700 hectares contaminated with mines, 40 per cent have been cleared.", ["700 land_area remaining"]),
        # minefields by other names and by where they are
        ("The mission helped the army to clear five out of 38 landmine sites.", ["5 hazardous_area cleared"]),
        ("In Uíge 26 areas suspected of mines await the teams.", ["26 hazardous_area remaining"]),
        ("Landmines remain a grave risk to people at some 1,700 locations in Chad.", ["1700 hazardous_area remaining"]),
        ("The survey confirmed the existence of 53 minefields.", ["53 hazardous_area remaining"]),
        ("They were left with 110 minefields dotted all over the islands.", ["110 hazardous_area remaining"]),
        (
            "The charity has cleared 80,000 land mines from 610 minefields.",
            [
                "80000 mine cleared",
                "610 hazardous_area cleared",
            ],
        ),
        ("They cleared 40 mines in two minefields.", ["40 mine cleared"]),
        ("They completed clearance operations in 29 minefields.", ["29 hazardous_area cleared"]),
        ("The grant allows them to run a demining project in 13 contaminated areas.", ["13 hazardous_area planned"]),
        ("In 2015 they ran a farming project in 13 contaminated areas.", ["13 hazardous_area remaining"]),
        # hazards
        (
            "During the quarter 219 hazards covering 11.4 sq km were released.",
            [
                "219 hazardous_area released",
                "11.4 land_area released",
            ],
        ),
        (
            "Survey led to the addition of 104 previously unrecorded hazards with an area of 33.7 sq km, "
            "bringing the remaining contamination to 3,088 hazards.",
            ["104 hazardous_area found", "33.7 land_area found", "3088 hazardous_area remaining"],
        ),
        ("Children learn of three hazards there.", []),
    ],
)
def test_needs_shares_and_hazards(extractor: Extractor, text: str, expected: list[str]) -> None:
    """What work is needed on, of what only a share was done, and areas by the names that offices give them."""
    assert told(extractor, f"{SUBJECT} {text}") == expected
