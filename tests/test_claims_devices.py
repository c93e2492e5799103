"""Devices: what counts as one, and what was done to it: found, cleared, laid, still there."""

from __future__ import annotations

import pytest
from claim_rows import SUBJECT, told

from minewire import Extractor


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what is hidden is the hoard, not a mine laid; a blast that was planned and is over
        (
            "The stash, buried in a garden near Balad, also held 31 hand grenades and two mines.",
            ["31 explosive_ordnance found", "2 mine found"],
        ),
        ("A drum that had been hidden in a barn had four landmines in it.", ["4 mine found"]),
        ("The man who buried a box at home laid 12 landmines in the field.", ["12 mine laid"]),
        ("The noise was a planned detonation of 33 landmines.", ["33 mine cleared"]),
        ("The army will hold a planned detonation of 33 landmines.", ["33 mine planned"]),
        # so many a day are a rate, with a scale word too; a mortar of a calibre among finds
        ("The sappers lift a hundred landmines a day.", []),
        ("Landmines kill a dozen people a month.", []),
        (
            "They found six landmines and one 60 mm mortar there.",
            ["6 mine found", "1 explosive_ordnance found"],
        ),
        # mines that a land has before it are there; what sappers had to deal with is gone
        ("After the war the country had to deal with 3 million mines.", ["3e+06 mine remaining"]),
        ("The young republic was faced with 410,000 landmines.", ["410000 mine remaining"]),
        ("Shepherds there live with some 7,000 mines.", ["7000 mine remaining"]),
        ("The sappers dealt with 12 mines on the slope.", ["12 mine cleared"]),
        ("More than 260,000 landmines dot the border.", ["260000 mine remaining"]),
        ("Herders face the threat posed by 2,600 mines.", ["2600 mine remaining"]),
        ("Observers saw the destruction by the navy of 910 landmines.", ["910 mine cleared"]),
        ("The squad lifted 14 mines and 2,480 ammunitions.", ["14 mine cleared", "2480 explosive_ordnance cleared"]),
        ("A landmine went off. Doctors removed four sharp pieces of metal from his arm.", []),
        ("A bomb was found. The mine squad said that 14 housing units needed to be cleared first.", []),
        # what is got out of the ground is cleared; what somebody got from somebody is not
        ("In June we got 14 landmines out of an orchard.", ["14 mine cleared"]),
        ("The rebels got 14 landmines from a dealer.", []),
        ("In July sappers took up 260 landmines on the slope.", ["260 mine cleared"]),
        ("Some 260 landmines have been taken up since the thaw.", ["260 mine cleared"]),
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
            "Landmine news from Chad: 14 IEDs found, nine destroyed, two sent to a museum.",
            ["14 improvised_explosive_device found", "9 improvised_explosive_device cleared"],
        ),
        (
            "They removed 40 anti-tank landmines, six anti-personnel ones and 900 small arms rounds.",
            ["40 anti_vehicle_mine cleared", "6 anti_personnel_mine cleared"],
        ),
        ("Landmines were everywhere: six mines were laid per square metre.", []),
        (
            "Sappers cleared these: anti-tank mines 46, shells 983.",
            ["46 anti_vehicle_mine cleared", "983 explosive_ordnance cleared"],
        ),
        ("Some 300 landmines are scattered across the valley.", ["300 mine remaining"]),
        ("Landmine teams were told of 430 finds and marked 52 of them.", []),
        ("It took them four months to take 600 landmines out of the field.", ["600 mine cleared"]),
        ("About 300 landmines and munitions failed to explode.", ["300 unexploded_ordnance remaining"]),
        ("Landmines are left: he put it at between 20 and 30 landmines.", ["20..30 mine remaining"]),
        ("There are about 300 landmines in our district.", ["300 mine remaining"]),
        (
            "Sappers destroyed 42 mines and 310 other items. They blew up 51 explosive items and 310 kg of explosives.",
            ["42 mine cleared", "310 explosive_ordnance cleared", "51 explosive_ordnance cleared"],
        ),
        ("They destroyed 300 landmines and other devices.", ["300 explosive_ordnance cleared"]),
        ("Of the 2023 landmine casualties, 188 were women.", []),
        (
            "Sappers removed 12 landmines. They were given the maps of 900 landmines.",
            ["12 mine cleared", "900 mine remaining"],
        ),
        # ranges, vague numbers
        ("Between 40 and 50 landmines were found.", ["40..50 mine found"]),
        ("Dozens of landmines were found.", ["24..None mine found"]),
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
        # munitions that somebody found or made safe speak of mine action by themselves
        (
            "Hikers came across seven mortar bombs and a dozen 85mm shells below the ridge.",
            ["7 explosive_ordnance found", "12 explosive_ordnance found"],
        ),
        ("Soldiers found 14 hand grenades in a stream bed near Zenica on Monday.", ["14 explosive_ordnance found"]),
        ("A bomb squad took away 26 artillery shells from the cellar.", ["26 explosive_ordnance cleared"]),
        ("Thirty aerial bombs from the Korean war were defused in Wonju.", ["30 unexploded_ordnance cleared"]),
        ("Engineers of the brigade removed 12 PMD-6s from the verge.", ["12 anti_personnel_mine cleared"]),
        ("Police found nine hand grenades and two pistols in a flat.", []),
        ("The brigade destroyed 30 mortar rounds and three tanks in the battle.", []),
        ("Children found 40 shells on the beach and sold them to tourists.", []),
        ("Nine hand grenades were found when officers arrested three men in the harbour.", []),
        ("Gunmen hurled three grenades at the station and police found four more.", []),
        # a hole is no pit beside words that no pit has
        ("Some 60 bomblets were collected and taken to a pit.", ["60 cluster_munition_remnant cleared"]),
        ("Seven UXO were removed from the shaft of a well.", ["7 unexploded_ordnance cleared"]),
        # what goes on counting mines that were just told
        (
            "The plough lifted eight mines on Monday, and another six were dug out and blown up by hand.",
            ["8 mine cleared", "6 mine cleared"],
        ),
        (
            "Teams have cleared 12,000 mines there since 2010; 9,000 remain.",
            ["12000 mine cleared", "9000 mine remaining"],
        ),
        ("The group closed 12 mines in 2022 and another nine were sold.", []),
        ("They found 20 mines in Barda, while in Terter 4 and 7 schools were repaired.", ["20 mine found"]),
        # what a later sentence tells of all of them
        ("Anglers pulled up two Italian mines in a net. Coastguards blew both up at sea.", ["2 mine cleared"]),
        ("Guards found five mines and a grenade. Sappers later detonated all six.", ["5 mine cleared"]),
        (
            "Landmines. Teams found 9 mines and 21 shells. All 30 items were destroyed.",
            ["9 mine cleared", "21 explosive_ordnance cleared"],
        ),
        ("A boy found two mines. Both were left in place.", ["2 mine found"]),
        ("Guards found nine mines. All nine will be blown up.", ["9 mine found", "9 mine planned"]),
        # a calibre behind a count in digits is none of its groups
        ("Divers found 6 120 mm shells left by the war.", ["6 explosive_ordnance found"]),
        ("Herders were shown 9 petal landmines that were found.", ["9 anti_personnel_mine found"]),
        # shares of a hundred
        ("Seven mines out of every hundred lifted in Angola are improvised.", []),
        ("Out of each 50 mines cleared there, two are new.", []),
        # where mines lie that somebody keeps to himself
        ("Damascus has yet to reveal the location of 40,000 mines.", ["40000 mine remaining"]),
        ("Nobody knows the whereabouts of some 900 mines.", ["900 mine remaining"]),
        # devices that stick out of the ground
        ("There are still four unexploded rockets poking out of the orchard.", ["4 unexploded_ordnance remaining"]),
        ("Rangers found four unexploded rockets poking out of the sand.", ["4 unexploded_ordnance found"]),
        # what was done against an attempt
        (
            "Guards thwarted a plot to blow up a bridge, defusing three IEDs under it.",
            ["3 improvised_explosive_device cleared"],
        ),
        ("The project aims to clear the valley, destroying some 40 mines.", ["40 mine planned"]),
        # a clause that only tells that they did not go off
        (
            "Removed from the roof on Friday: 11 mines and four mortar shells that had not exploded.",
            ["11 mine cleared", "4 unexploded_ordnance cleared"],
        ),
        # an aside that counts the devices before it; models of mines and bombs
        ("They emplaced belts of anti-tank mines, about 1,400 pieces in all, in May.", ["1400 anti_vehicle_mine laid"]),
        ("Landmines. They found anti-tank mines, 12 devices and a rifle.", ["12 explosive_ordnance found"]),
        ("Troops uncovered nine APID-51 mines near the pass.", ["9 anti_personnel_mine found"]),
        ("Sappers dug up three FAB-250s in a beet field.", ["3 unexploded_ordnance cleared"]),
        ("Aircraft dropped 12 FAB-500s on the town, killing three.", []),
        # how devices are handed over, and what work of disposal began with
        (
            "Herders turned over 30 live grenades and six mortar bombs to the post.",
            ["30 explosive_ordnance found", "6 explosive_ordnance found"],
        ),
        ("Destruction of the stocks began in Ajka on Friday with 900 PMN-2s.", ["900 anti_personnel_mine cleared"]),
        ("Demining resumed on Friday with 40 men and four machines.", []),
        # thousands and hundreds in words, with a comma between
        ("Seven thousand, three hundred and nine mines were lifted.", ["7309 mine cleared"]),
        # what nobody has been to
        ("Three minefields near Uge have yet to be entered.", ["3 hazardous_area remaining"]),
        (
            "We dug six mines out of their yard and nine out of our barn, a sapper said.",
            ["6 mine cleared", "9 mine cleared"],
        ),
        # shells and bombs that are disposed of, dug up or left by a war, in a text without another word of mines
        ("The defusing of six British bombs at Emden cost two million euros.", ["6 unexploded_ordnance cleared"]),
        ("Firefighters defuse 30 bombs weighing 500 kg each", ["30 unexploded_ordnance cleared"]),
        ("The four bombs, each weighing 250 kg, were found in the harbour.", ["4 unexploded_ordnance found"]),
        ("Eleven artillery shells from World War I were unearthed near Kobarid.", ["11 explosive_ordnance found"]),
        ("Workers unearthed 14 grenades under the school.", ["14 explosive_ordnance found"]),
        ("Three rusty grenades were found in an attic in Split.", ["3 explosive_ordnance found"]),
        ("Forty aerial bombs from the American war were dismantled in Kampot.", ["40 unexploded_ordnance cleared"]),
        ("Police said 12 grenades were safely detonated.", ["12 explosive_ordnance cleared"]),
        (
            "The army disposed of 40 mortar shells and 12 rockets.",
            ["40 explosive_ordnance cleared", "12 explosive_ordnance cleared"],
        ),
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
        ("Four landmines exploded near Zar.", ["4 incident -"]),
        ("Six roadside bombs went off along the road.", ["6 incident -"]),
        ("Five IEDs exploded in May, and 12 were defused.", ["5 incident -", "12 improvised_explosive_device cleared"]),
        ("Three anti-tank mines blew up under the tractor.", ["3 incident -"]),
        ("The flood washed many mines downstream, and at least five exploded on the banks.", ["5 incident -"]),
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
        (
            "Landmines: 40. Fuzes: 12. Everything that the team brought out of the shed was blown up.",
            ["40 mine cleared", "12 explosive_ordnance cleared"],
        ),
        ("Mines found: 12.", ["12 mine found"]),
        ("The mine employs 400 people. Mines closed: 12.", []),
        (
            "There were 14 hand grenades and two anti-tank mines in the shed; all were removed on Sunday.",
            ["14 explosive_ordnance cleared", "2 anti_vehicle_mine cleared"],
        ),
        # verbs parted from their devices
        (
            "Divers raised 46 mines, among them 30 PROM-1 bounding mines and 12 PMA-3s, from the river.",
            ["46 mine cleared", "30 anti_personnel_mine cleared <1", "12 anti_personnel_mine cleared <1"],
        ),
        ("Two anti-tank mines, found and destroyed on Saturday, had held up work.", ["2 anti_vehicle_mine cleared"]),
        ("Two landmines and a grenade were what the farmer found on Monday.", ["2 mine found"]),
        ("Fewer than 400 mines have been located on the hill since the survey began.", ["400 mine found"]),
        ("Some 300 landmines located in the village worry the mayor.", []),
        ("Sappers removed 60 landmines from Barda and 30 more from Mil.", ["60 mine cleared", "30 mine cleared"]),
        (
            "Sappers removed 40 munitions: 12 in Barda and 28 in Fuzuli.",
            ["40 explosive_ordnance cleared", "12 explosive_ordnance cleared <1", "28 explosive_ordnance cleared <1"],
        ),
        ("Trucks took the 8,000 landmines out of the depot; they will be destroyed by May.", ["8000 mine planned"]),
        ("Hundreds of PFM-1 “petal” mines were scattered over the town.", ["200..None anti_personnel_mine laid"]),
        ("They discovered 11 claymore mines.", ["11 anti_personnel_mine found"]),
        ("Some 21 out of 30 minefields have yet to be entered.", ["21 hazardous_area remaining"]),
        # an agency whose name is a word of intent
        ("MAPUTO (AIM) — Police seized 21 landmines on Friday.", ["21 mine found"]),
        ("HALO AIMS TO CLEAR 30 MINEFIELDS", ["30 hazardous_area planned"]),
        ("The army found and destroyed 190,858 emplaced landmines.", ["190858 mine cleared"]),
        ("The desert is contaminated with 17,000 landmines.", ["17000 mine remaining"]),
        ("The desert remains contaminated by some 4,000 landmines.", ["4000 mine remaining"]),
        ("Surveyors pinpointed the locations of 40 landmines.", ["40 mine found"]),
        (
            "The rat has cleared 40 hectares of land, sniffing out 71 landmines.",
            ["40 land_area cleared", "71 mine found"],
        ),
        ("Despite some 40 landmines being removed, the school is shut.", ["40 mine cleared"]),
        ("An estimated 90 million landmines sit hidden in some 60 countries.", ["9e+07 mine remaining"]),
        ("2018 landmine casualties by province", []),
        ("Sappers destroyed four mines which were found near Zar.", ["4 mine cleared"]),
        (
            "Sappers destroyed nine shells and saw four mines which were found in May.",
            ["9 explosive_ordnance cleared", "4 mine found"],
        ),
        ("Teams destroyed 310 abandoned shells and rockets in the depot.", ["310 abandoned_ordnance cleared"]),
        (
            "ANAMA released 40 hectares of minefields; 12 hectares were leased to a farm.",
            ["40 land_area released"],
        ),
        ("ANAMA lifted 12 mines and four mines were photographed.", ["12 mine cleared"]),
        ("ANAMA lifted 12 mines and four mines were blown up.", ["12 mine cleared", "4 mine cleared"]),
        (
            "The squadron cleared 43,000 mines. Nine minefields remain in the country, with some 340,000 mines.",
            ["43000 mine cleared", "9 hazardous_area remaining", "340000 mine remaining"],
        ),
        (
            "The squadron cleared 43,000 mines. Twelve minefields are left, holding some 3,000 mines.",
            ["43000 mine cleared", "12 hazardous_area remaining", "3000 mine remaining"],
        ),
    ],
)
def test_alone(extractor: Extractor, text: str, expected: list[str]) -> None:
    """Texts that tell their subject themselves."""
    assert told(extractor, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The army still holds 12 hectares of land containing 300 mines.", ["300 mine remaining"]),
        ("From the old field they took 31 mines.", ["31 mine cleared"]),
        # what a war left, alone and where another verb tells what was done to it
        ("An estimated 7 to 9 million mines left over from the war.", ["7000000..9000000 mine remaining"]),
        ("Some 7,000 mines had been left over from two wars.", ["7000 mine remaining"]),
        ("Last year 310 mines left over from the war were destroyed.", ["310 mine cleared"]),
        ("Last year 310 mines left behind by the army were destroyed.", ["310 mine cleared"]),
        ("A fisherman hooked five rockets near the pier and called the bomb squad.", ["5 explosive_ordnance found"]),
        ("The farm is known to hold 40 more bombs.", ["40 explosive_ordnance remaining"]),
        ("Landmines: the teams know of 40 villages without water.", []),
        ("The army said that it had laid not even one mine there.", ["0 mine laid"]),
        (
            "Around 80 million of the 270 million bomblets that planes dropped there failed to detonate.",
            ["8e+07 cluster_munition_remnant remaining"],
        ),
        ("Some 40 of the 300 mines that rebels laid along the road have been lifted.", ["40 mine cleared"]),
        ("Deminers working on 12 hectares of pasture destroyed 30 mines.", ["30 mine cleared"]),
        (
            "Last year 1,106 items were found there. A fisherman has reported six from his patch since Easter.",
            ["1106 explosive_ordnance found", "6 explosive_ordnance found"],
        ),
        ("Sappers dealt in this time with a total of 402 explosive devices.", ["402 explosive_ordnance cleared"]),
        ("The forms received since June gave the location of roughly 330,000 mines.", ["330000 mine remaining"]),
        ("They recorded 17 landmines along the road.", ["17 mine found"]),
        ("The agency says it has lifted 3,100 mines that rebels had laid along the border.", ["3100 mine cleared"]),
        ("More than 2,000 mines were reported to be destroyed in 2016.", ["2000 mine cleared"]),
        (
            "Soldiers found 12 mines and two shells. Engineers blew up all the devices on the spot.",
            ["12 mine cleared", "2 explosive_ordnance cleared"],
        ),
        (
            "Soldiers found 12 mines and two shells. They then destroyed the houses.",
            ["12 mine found", "2 explosive_ordnance found"],
        ),
        ("For the third time this year a tractor broke down, and a mine lay under it.", []),
        ("For the old line there are four sheets of paper on which 2,310 mines are drawn.", ["2310 mine remaining"]),
        ("Such mines are made of plastic cans. In one barn they defused 27 of them.", ["27 mine cleared"]),
        ("In the well there were 57 landmines.", ["57 mine found"]),
        ("In 2021 there were 57 landmines.", []),
        ("Since Easter the farmer has reported three mines from her own field.", ["3 mine found"]),
        ("Some 17,000 mines have come to light in Mosul.", ["17000 mine found"]),
        ("Mines lie in 31 of the 32 civilian departments.", []),
        ("The village has 40 houses, of which mines destroyed nine.", []),
        ("In April sappers lifted 40 mines. In May there were 12.", ["40 mine cleared", "12 mine cleared"]),
        ("The ministry plans to buy 20,000 anti-tank mines.", []),
        ("On an average day the team digs up 12 mines.", []),
        (
            "Forty mines were found there and the army removed 12 shells.",
            ["40 mine found", "12 explosive_ordnance cleared"],
        ),
        ("Sappers found their 500th mine there.", ["500 mine found"]),
        ("Sappers found their second mine there.", []),
        (
            "Estimates of the number of mines laid during the war range from 400,000 to 600,000.",
            ["400000..600000 mine laid"],
        ),
        ("Nine mines were lifted from one and the same track.", ["9 mine cleared"]),
        ("The list leaves out 4,950 civilians killed by shells and in air raids.", []),
        ("They dismantled 118 booby traps, and one of them was wired to a school desk.", ["118 booby_trap cleared"]),
        ("The flood swept some 200 mines into the gardens.", []),
        ("Tests showed that the new detector finds 98 of 100 mines.", []),
        (
            "Dogs found 19 shells and a lone anti-tank mine in the orchard.",
            ["19 explosive_ordnance found", "1 anti_vehicle_mine found"],
        ),
        ("They have yet to find a single mine there.", []),
        ("It is run by Ana Reyes, who clears mines and was trained in Jordan.", []),
        (
            "Of the 270 million bomblets dropped, some 80 million failed to explode.",
            ["8e+07 cluster_munition_remnant remaining"],
        ),
        ("Planes scattered 50,000 bomblets over the south in three days.", []),
        ("Drones dropped 40 mines on the road.", ["40 mine laid"]),
        ("Trainees had to find five dummy mines in half an hour.", []),
        (
            "By noon two mortar shells and 23 BLU-26s were out of the ground.",
            ["2 explosive_ordnance cleared", "23 cluster_munition_remnant cleared"],
        ),
        ("Last month 88 artifacts were destroyed.", ["88 explosive_ordnance cleared"]),
        ("Diggers found 88 artifacts in a temple near the minefield.", []),
        ("The yard is full of shells, 61 of which have been destroyed.", ["61 explosive_ordnance cleared"]),
        (
            "Then come bomblets, roughly 380 of which have been blown up in Abyan since May.",
            ["380 cluster_munition_remnant cleared"],
        ),
        ("Cambodia was left with about 2 million mines.", ["2e+06 mine remaining"]),
        ("The army had not planted one mine since 2016.", ["0 mine laid"]),
        (
            "Some 42 anti-tank mines were found and destroyed together with 210 items of ERW.",
            ["42 anti_vehicle_mine cleared", "210 explosive_ordnance cleared"],
        ),
        ("Sappers found 30 mines and destroyed 12.", ["30 mine found", "12 mine cleared"]),
        ("The total number of anti-personnel and anti-tank mines lifted stands at 812.", ["812 mine cleared"]),
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
            "The team counted 19 BLU-26 on the slope.",
            ["19 cluster_munition_remnant found"],
        ),
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
        ("Sappers work here. Nobody has marked the 310 remaining mines", ["310 mine remaining"]),
        ("Sappers work here. They cleared one of the densest minefields in the land.", []),
        ("Sappers work here. They took over maps that give the location of 9,700 mines.", ["9700 mine remaining"]),
        (
            "These included 3,103 anti-armour and 1,762 anti-personnel mines, which sappers destroyed.",
            ["3103 anti_vehicle_mine cleared", "1762 anti_personnel_mine cleared"],
        ),
        ("A total of 940 UXO devices were found and blown up last year.", ["940 unexploded_ordnance cleared"]),
        (
            "Some 80 million bomblets are believed scattered in 14 provinces.",
            ["8e+07 cluster_munition_remnant remaining"],
        ),
        (
            "Sappers work here. Police found five shells in a barn. They sealed the lane. All the shells were defused.",
            ["5 explosive_ordnance cleared"],
        ),
        ("Hundreds of anti personnel and anti tank mines were sown on the ridge in 1982.", ["200..None mine laid"]),
        ("The border held 2,500 anti-personnel and anti-vehicle mines, which sappers removed.", ["2500 mine cleared"]),
        ("They blew up 90 mines and 14 UXO's.", ["90 mine cleared", "14 unexploded_ordnance cleared"]),
        ("Teams lifted 63 mines, two shells and four unknown.", ["63 mine cleared", "2 explosive_ordnance cleared"]),
        ("Experts estimate that 90,000 mines may be planted there.", ["90000 mine remaining"]),
        ("The 9 and 12 year old brothers were hurt by a mine.", []),
        ("Sappers work here. Three mines laid by gunmen in 1997 were blown up on Monday.", ["3 mine cleared"]),
        (
            "Sappers work here. They blew up more than 240 UXO’s and nine World War 2 shells.",
            ["240 unexploded_ordnance cleared", "9 explosive_ordnance cleared"],
        ),
        ("Sappers work here. They fear that 31 mines are left in the canal.", ["31 mine remaining"]),
        (
            "Sappers work here. They blew up 13 mines and 73 other pieces of unexploded ordnance.",
            ["13 mine cleared", "73 unexploded_ordnance cleared"],
        ),
        (
            "They lifted 55 cluster bomb sub-munitions and 32 other items of unexploded ordnance.",
            ["55 cluster_munition_remnant cleared", "32 unexploded_ordnance cleared"],
        ),
        ("350 mines made in Poland in 2021 were found near Lachin.", ["350 mine found"]),
        ("The rebels implanted 3,000 mines along the coast.", ["3000 mine laid"]),
        ("They had taken 1,744 mines out of 2.3 hectares.", ["1744 mine cleared", "2.3 land_area cleared"]),
        (
            "The medic, who asked not to be named, said both legs of the father had been amputated after a mine blast.",
            [],
        ),
        (
            "The land had to be cleared of 6,913 anti-personnel mines between 2018 and this June.",
            ["6913 anti_personnel_mine cleared"],
        ),
        ("Sappers found 128 anti-personnel mines on an area of 1.7 hectares.", ["128 anti_personnel_mine found"]),
        (
            "Sappers lifted 167 mortar mines and 94 anti-tank mines.",
            ["167 explosive_ordnance cleared", "94 anti_vehicle_mine cleared"],
        ),
        ("Teams working on 18 hectares of land cleared 300 mines.", ["300 mine cleared"]),
        (
            "Sappers neutralized 12 cluster munition elements and six improvised charges.",
            ["12 cluster_munition_remnant cleared", "6 improvised_explosive_device cleared"],
        ),
        (
            "Twelve mines and 30 shells the sappers blew up on the spot.",
            ["12 mine cleared", "30 explosive_ordnance cleared"],
        ),
        ("The 12 mines they lifted were anti-tank mines.", ["12 mine cleared"]),
        ("The 14 mines were loaded on a truck and destroyed.", ["14 mine cleared"]),
        (
            "The army is to remove 400 mines from the hill, where a base was ringed with 1,000 mines.",
            ["400 mine planned", "1000 mine laid"],
        ),
        ("The identification of 12 mines took the sappers three days.", ["12 mine found"]),
        ("Mines destroyed since January total 1,412.", ["1412 mine cleared"]),
        (
            "The teams destroyed 350 items of UXO in 2022. In 2023 it was 412.",
            ["350 unexploded_ordnance cleared", "412 unexploded_ordnance cleared"],
        ),
        ("A stockpile of 74 mortar bombs was unearthed by workers outside Lozove.", ["74 explosive_ordnance found"]),
        (
            "A new threat has come: improvised devices. Insurgents have planted at least 60 along the roads.",
            ["60 improvised_explosive_device laid"],
        ),
        ("Forty mines - the largest find of the year - were destroyed on Monday.", ["40 mine cleared"]),
        ("The sappers came upon a row of mines, 40 in all.", ["40 mine found"]),
        ("The number of mines still in the ground is put at 300.", ["300 mine remaining"]),
        ("The lake bed is still home to some 300 mines.", ["300 mine remaining"]),
        ("There could be as many as 300 mines under the dunes.", ["300 mine remaining"]),
        ("Some 1,600 mines were sown by the retreating troops.", ["1600 mine laid"]),
        (
            'They hold one of 27 PFM-1 "petal" mines found in a park. The squad has cleared 96 such mines.',
            ["27 anti_personnel_mine found", "96 anti_personnel_mine cleared"],
        ),
        ("Last year 118 anti-tank mines had been taken from it.", ["118 anti_vehicle_mine cleared"]),
        ("The whole belt, laid from 1956, holds an estimated 411,000 mines.", ["411000 mine remaining"]),
        ("Some 18,000 mines could remain in the ground there.", ["18000 mine remaining"]),
        ("It is feared that 300 mines are strewn across the old front line.", ["300 mine remaining"]),
        (
            "The army destroyed 41,000 mines; the figure is supposed to reach 65,000 by December.",
            ["41000 mine cleared", "65000 mine planned"],
        ),
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
            "In Marib, 48 anti-tank mines dug up from the dunes are waiting to be blown up.",
            ["48 anti_vehicle_mine found"],
        ),
        (
            "The destruction of the last 39 anti-personnel mines kept for training took two days.",
            ["39 anti_personnel_mine cleared"],
        ),
        (
            "Sappers came across 36 hand grenades; these are to be blown up on Wednesday.",
            ["36 explosive_ordnance found"],
        ),
        ("Sappers found 36 mines, which were later destroyed.", ["36 mine cleared"]),
        (
            "They cleared 610 anti-tank mines. There are 2,100 sappers now, and 120 of them are women.",
            ["610 anti_vehicle_mine cleared"],
        ),
        ("More than 700 shells are thought to have been fired.", []),
        (
            "MAG lifted 118 mines, HALO 14 and the army three.",
            ["118 mine cleared", "14 mine cleared", "3 mine cleared"],
        ),
        ("HALO 12 and MAG 3 are names of mine teams.", []),
        ('Eighty "butterfly" mines were picked up by a robot.', ["80 mine cleared"]),
        ("A boy stepped on a mine but it did not go off.", []),
        ("The army will deliver 5,000 anti-personnel mines to its brigades.", []),
        ("Two Russian minesweepers struck mines in the harbour.", []),
        ("The mines may have to be blown up, all 40 of them.", []),
        ("Rebels denied planting 60 mines on the road.", ["60 mine laid"]),
        ("The army denies having laid 300 mines.", ["300 mine laid"]),
        ("Sappers destroyed 212 mines, more than the 190 of April.", ["212 mine cleared", "190 mine cleared"]),
        ("The minefield forms received from Armenia cover no more than 55,000 mines.", ["55000 mine remaining"]),
        ("On one hectare alone 140 mines were found.", ["140 mine found"]),
        ("Each hectare yielded 14 mines on average.", []),
        ("A map drawn by the prisoner led sappers to 60 mines.", ["60 mine found"]),
        ("An officer reckons with 2,000 to 3,000 mines on the slope.", ["2000..3000 mine remaining"]),
        ("Besides 96 mines the engineers found 14 shells.", ["96 mine found", "14 explosive_ordnance found"]),
        ("The mine belt holds 61,400 mines.", ["61400 mine remaining"]),
        ("Along the border lie an estimated 1.1 million mines.", ["1.1e+06 mine remaining"]),
        ("Some 41 mines were handed in by villagers and carted off.", ["41 mine cleared"]),
        ("Rebels have installed 41 mines on the road.", ["41 mine laid"]),
        ("Some 41,000 mines still litter the fields.", ["41000 mine remaining"]),
        (
            "Its teams dismantled 1,012 mines in May. That brings the total since mid-2018 to 441,312.",
            ["1012 mine cleared", "441312 mine cleared"],
        ),
        (
            "They destroyed 310 mines. This brings the total number of mines destroyed to 8,410.",
            ["310 mine cleared", "8410 mine cleared"],
        ),
        (
            "The 310 mines destroyed in May bring the total to 8,410 destroyed by the army.",
            ["310 mine cleared", "8410 mine cleared"],
        ),
        ("They found 310 mines. That brings the total destroyed so far to 41.", ["310 mine found"]),
        ("A lorry carrying 14 labourers hit a mine and burned out.", []),
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
            "The teams took 1,903 improvised devices out of 212 buildings from January to September.",
            ["1903 improvised_explosive_device cleared"],
        ),
        ("Divers brought in 31 shells, which the army blew up.", ["31 explosive_ordnance cleared"]),
        ("From the well they fished 14 mines.", ["14 mine found"]),
        (
            "Sappers found 12 mines and three shells, all of which were blown up on the spot.",
            ["12 mine cleared", "3 explosive_ordnance cleared"],
        ),
        ("They found 12 mines. They were to be destroyed on Friday.", ["12 mine found"]),
        ("The ground yielded 18 mines; everything was destroyed.", ["18 mine cleared"]),
        (
            "They came upon 46 shells. They had been stacked there. The shells were blown up the same day.",
            ["46 explosive_ordnance cleared"],
        ),
        (
            "Destroyed: anti-tank mines - 165, other items - 240.",
            ["165 anti_vehicle_mine cleared", "240 explosive_ordnance cleared"],
        ),
        (
            "They removed 329 mines. This brings their total since June 2018 to 441.",
            ["329 mine cleared", "441 mine cleared"],
        ),
        ("Sappers made 1,020 shells safe.", ["1020 explosive_ordnance cleared"]),
        ("Sappers discovered 2,728 mines manufactured abroad.", ["2728 mine found"]),
        ("Sappers discovered 90 Russian-made mines.", ["90 mine found"]),
        ("A minute of silence was held for the 68 people killed by a mortar shell on the market.", []),
        (
            "An anti-tank mine blew up a truck. The teams found two more mines of the same type.",
            ["2 anti_vehicle_mine found"],
        ),
        ("About 1.5 million mines were holding up the return of displaced people.", ["1.5e+06 mine remaining"]),
        ('The operator has destroyed 86 "bombies" since May.', ["86 cluster_munition_remnant cleared"]),
        ("They came across two unexploded 500-pound bombs.", ["2 unexploded_ordnance found"]),
        ("Up to 80 million bomblets failed to go off.", ["8e+07 cluster_munition_remnant remaining"]),
        ("The field has been cleared of 213 mines.", ["213 mine cleared"]),
        ("The navy swept 14 mines. The flood swept away 12 mines.", ["14 mine cleared"]),
        ("The number of cleared mines stood at 4,312.", ["4312 mine cleared"]),
        (
            "The haul comprised 14 mortar rounds and 2 anti-tank mines.",
            ["14 explosive_ordnance found", "2 anti_vehicle_mine found"],
        ),
        ("Four contractors were killed with grenades.", []),
        ("Car bombs and mortar rounds killed 40 people in the market.", []),
        ("The team found three more mines near the crater and rendered them harmless.", ["3 mine cleared"]),
        (
            "Its teams lifted 24,519 R2M2 and 1,207 Ploughshare mines.",
            ["24519 anti_personnel_mine cleared", "1207 anti_personnel_mine cleared"],
        ),
        (
            "Sappers found 27 mortar shells and two mines; they blew them all up the same day.",
            ["27 explosive_ordnance cleared", "2 mine cleared"],
        ),
        ("Sappers found three mines. They will blow them up on Friday.", ["3 mine found"]),
        (
            "Cleared: AP mines 212, AT mines 34, UXO 983.",
            ["212 anti_personnel_mine cleared", "34 anti_vehicle_mine cleared", "983 unexploded_ordnance cleared"],
        ),
        ("Sappers searched the yard but no mines were found.", ["0 mine found"]),
        ("There are no mines in stock any more.", []),
        ("Last week's tally stood at 77 mines cleared.", ["77 mine cleared"]),
        (
            "The army has not buried a single mine there, while the rebels have laid about 1,500.",
            ["0 mine laid", "1500 mine laid"],
        ),
        ("The mayor spoke of 6,000 mines in those woods.", ["6000 mine remaining"]),
        (
            "Last autumn 27 unexploded shells and two grenades; we blew them all up.",
            ["27 unexploded_ordnance cleared", "2 explosive_ordnance cleared"],
        ),
        ("The sappers lifted 40 mines near Aleppo and 12 outside Homs.", ["40 mine cleared", "12 mine cleared"]),
        ("The first team lifted 40 mines, the second 52.", ["40 mine cleared", "52 mine cleared"]),
        ("The mines located in April numbered 40.", ["40 mine found"]),
        ("The 300 mines located in that village are a threat.", []),
        ("The team did not find a single mine last week.", ["0 mine found"]),
        ("The group said that it had laid not even one mine in the town.", ["0 mine laid"]),
        ("In the village of Toribio were located 14 antipersonnel mines.", ["14 anti_personnel_mine found"]),
        ("During the search were found and destroyed 61 landmines.", ["61 mine cleared"]),
        ("It was possible to deactivate 14 mines.", ["14 mine cleared"]),
        ("To clear one hectare of mined land takes 40 days.", []),
        ("Of 200 signals, 14 were landmines.", ["14 mine found"]),
        ("Three explosive artifacts were destroyed by the bomb squad.", ["3 explosive_ordnance cleared"]),
        ("The observers recorded 40 shells fired at the town and found 12 mines.", ["12 mine found"]),
        ("The petition against mines has 40,000 names.", []),
        ("40 mines near Aleppo destroyed", ["40 mine cleared"]),
        ("The villages cleared of mines last year numbered 31.", []),
        ("Soldiers stumbled in the Izium district upon 19 mines.", ["19 mine found"]),
        ("The teams came last week across 402 mines.", ["402 mine found"]),
        ("The boys came in April with 12 shells to school.", []),
        (
            "Dinghies found nine mines on the shoal on Monday, and divers rendered them all harmless.",
            ["9 mine cleared"],
        ),
        ("Emptied of its 80 mines, the orchard was reopened.", ["80 mine cleared"]),
        ("Fewer mines were lifted in 2021 (310) than in 2020 (612).", ["310 mine cleared", "612 mine cleared"]),
        ("The clearance of the vineyard produced 26 mines.", ["26 mine cleared"]),
        ("The factory produced 26 mines.", []),
        ("Booby traps: 17 disabled", ["17 booby_trap cleared"]),
        ("Sappers lifted 31 mines in March and did 50 in April.", ["31 mine cleared", "50 mine cleared"]),
        ("Peasants found 14 bazooka rockets in a well.", ["14 explosive_ordnance found"]),
        ("Rangers came upon five freshly planted anti-tank mines.", ["5 anti_vehicle_mine found"]),
        ("An anti-tank mine was defused in a barn, and six others were lifted.", ["6 anti_vehicle_mine cleared"]),
        ("A landmine was found, and six others ran to the police.", []),
        (
            "Sappers destroyed 18 landmines, five rockets and six grenades found by pupils.",
            ["18 mine cleared", "5 explosive_ordnance cleared", "6 explosive_ordnance cleared"],
        ),
        ("Some 18 landmines were destroyed and six found in a barn.", ["18 mine cleared", "6 mine found"]),
        # words that a line end divides
        ("Deminers found 30 anti-person-\nnel mines there.", ["30 anti_personnel_mine found"]),
        ("Sappers de-\nstroyed 12 unex-\nploded shells.", ["12 unexploded_ordnance cleared"]),
        ("Three peo-\nple were killed by a land-\nmine near the river.", ["3 casualty killed"]),
        # nobody is no mine
        ("Sappers destroyed 18 landmines nobody knew of.", ["18 mine cleared"]),
        ("Teams marked five minefields no one had mapped.", ["5 hazardous_area surveyed"]),
        # mines that went off by themselves were not done away with
        ("Four mines blew up on Friday near the well.", []),
        ("Sappers blew up four mines on Friday near the well.", ["4 mine cleared"]),
        # work that has only begun
        ("The army has started the removal of 7,300 mines.", ["7300 mine remaining"]),
        ("The trust launched the clearance of 31 hectares of minefields.", ["31 land_area remaining"]),
        ("The team began work in May and removed 73 mines.", ["73 mine cleared"]),
        # further villages and schools are no mines
        ("Sappers destroyed 312 shells. Four more villages have been checked.", ["312 explosive_ordnance cleared"]),
        (
            "Sappers destroyed 312 shells. Four more were blown up.",
            ["312 explosive_ordnance cleared", "4 explosive_ordnance cleared"],
        ),
        (
            "The slope, expected to contain 31 anti-tank mines, remains to be cleared.",
            ["31 anti_vehicle_mine remaining"],
        ),
        ("This is the fifth case of mine accident in Ardan.", ["5 incident -"]),
        ("It was the third instance of a landmine blast in Ardan.", ["3 incident -"]),
        ("The team has found 57 mine explosive devices so far.", ["57 explosive_ordnance found"]),
        ("Police took away 12 vintage mortar rounds.", ["12 unexploded_ordnance cleared"]),
        ("The collector sold 12 vintage cars.", []),
        # a dash between blanks in the name of a type
        ("Soldiers lifted 85 anti – personnel mines.", ["85 anti_personnel_mine cleared"]),
        ("Soldiers lifted 13 anti — tank mines.", ["13 anti_vehicle_mine cleared"]),
        # what work led to is done; what is being done is not
        ("The operation led to 41 shells being blown up.", ["41 explosive_ordnance cleared"]),
        ("The search resulted in 41 mines being destroyed.", ["41 mine cleared"]),
        (
            "Sappers destroyed 40 shells. Most of the calls came from Senj (23) and Aran (11).",
            ["40 explosive_ordnance cleared"],
        ),
        (
            "About 3,500 mines were laid, and since 2013 we have taken 2,140 of them out.",
            ["3500 mine laid", "2140 mine cleared <1"],
        ),
        ("A field that an algorithm had passed as clean still contained 19 mines.", ["19 mine remaining"]),
        (
            "The agency cleared 40 ha in July. The total has reached 148,205 ha and 144,981 devices.",
            ["40 land_area cleared", "148205 land_area cleared", "144981 explosive_ordnance cleared"],
        ),
        # three figures of another time in the order of the first
        (
            "Teams destroyed 51 anti-personnel mines, 23 anti-tank mines and 14 shells, against 60, 31 and 11 "
            "respectively a year earlier.",
            [
                "51 anti_personnel_mine cleared",
                "23 anti_vehicle_mine cleared",
                "14 explosive_ordnance cleared",
                "60 anti_personnel_mine cleared",
                "31 anti_vehicle_mine cleared",
                "11 explosive_ordnance cleared",
            ],
        ),
        (
            "Sappers destroyed 90 items. Fuzuli alone yielded 40 items and Aghdam 25, followed by Lachin with 15.",
            [
                "90 explosive_ordnance cleared",
                "40 explosive_ordnance cleared <1",
                "25 explosive_ordnance cleared <1",
                "15 explosive_ordnance cleared <1",
            ],
        ),
        ("Engineers removed 2,400 items from the three southern districts.", ["2400 explosive_ordnance cleared"]),
        (
            "Seven mines were taken in March from beneath a bridge in Senj and destroyed on the spot.",
            ["7 mine cleared"],
        ),
        ("The cart hit a mine. Two of the beasts died.", []),
    ],
)
def test_in_mine_news(extractor: Extractor, text: str, expected: list[str]) -> None:
    """What a sentence says in an article whose subject is told."""
    assert told(extractor, f"{SUBJECT} {text}") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # figures that are brought up to date
        (
            "Sappers went back to the lake, which brought the total for 2023 to 402 landmines destroyed.",
            ["402 mine cleared 2023-01-01/2023-12-31"],
        ),
        ("Their total now stands at 402 landmines cleared since May.", ["402 mine cleared 2024-05-01/2024-05-16"]),
        # pronouns of devices and land
        ("Some 17 hectares were sown again after deminers had cleared them of mines.", ["17 land_area cleared"]),
        ("Nine landmines lay beside the dam until sappers destroyed them.", ["9 mine cleared"]),
        ("Nine landmines lie beside the dam, and sappers will destroy them.", ["9 mine remaining"]),
        # munitions by what the words behind them say
        ("Divers destroyed six depth charges, unexploded since 1943.", ["6 unexploded_ordnance cleared"]),
        ("Sappers blew up 31 shells abandoned in a shed.", ["31 abandoned_ordnance cleared"]),
        # hauls and tallies
        (
            "Last year's haul, 612 landmines, was the demining unit's largest.",
            ["612 mine cleared 2023-01-01/2023-12-31"],
        ),
        (
            "The tally was 31 rockets and two sea mines, all of them defused.",
            ["31 explosive_ordnance cleared", "2 mine cleared"],
        ),
        ("Forty cellars were searched, yielding 212 unexploded shells.", ["212 unexploded_ordnance found"]),
        ("Of the 600 buried landmines, 90 were lifted.", ["90 mine cleared"]),
        ("Some 70 of the buried landmines, out of a total of 410, were lifted.", ["70 mine cleared"]),
        # a part lay hidden, all were destroyed
        ("Seven landmines, two of them planted under a gate, were destroyed.", ["7 mine cleared", "2 mine cleared <1"]),
        # the war in Ukraine, by another name
        (
            "Since the start of the large-scale military invasion of Ukraine, sappers have lifted 940 landmines.",
            ["940 mine cleared 2022-02-24/2024-05-16"],
        ),
    ],
)
def test_with_their_days(extractor: Extractor, text: str, expected: list[str]) -> None:
    """The same, with the days of the figures: where none are given, there is no period."""
    assert told(extractor, text, days=True) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # stocks and totals
        (
            "The state has destroyed around 31.6 million antipersonnel mines total.",
            ["3.16e+07 anti_personnel_mine cleared"],
        ),
        ("The army's 2.6 million stockpile of PFM-1 mines was destroyed.", ["2.6e+06 anti_personnel_mine cleared"]),
        ("Since 2004 they have destroyed hundreds of landmines and UXO.", ["200..None explosive_ordnance cleared"]),
        # the share of a country in those of the world
        (
            "Of the 90 million landmines in the world, 21 million are in Egypt.",
            [
                "9e+07 mine remaining",
                "2.1e+07 mine remaining <1",
            ],
        ),
        # what the bombs of an attack held
        ("Planes dropped 800 cluster bombs containing 51,000 bomblets on the valley.", []),
        ("Sappers found 14 canisters containing 510 bomblets.", ["510 cluster_munition_remnant remaining"]),
        # numbers of footnotes
        (
            "In 2018, 12 mines were cleared.[1] In 2019, 15 shells[2] and nine mines were destroyed,[3] it says.[4,5]",
            ["12 mine cleared", "15 explosive_ordnance cleared", "9 mine cleared"],
        ),
        ("The survey of remnants (ERW)—mostly of the war—found 31 mines.", ["31 mine found"]),
        # the fallen of a war
        ("The remains of some 250 soldiers are thought to be scattered round the minefield.", []),
    ],
)
def test_stocks_and_loads(extractor: Extractor, text: str, expected: list[str]) -> None:
    """Stocks, shares of the world's devices, and what weapons held when they were dropped."""
    assert told(extractor, f"{SUBJECT} {text}") == expected
