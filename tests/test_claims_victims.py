"""Victims: how many were killed or hurt, counted or told one by one, and who is none."""

from __future__ import annotations

import pytest
from claim_rows import PUBLISHED, SUBJECT, told

from minewire import Article, Extractor


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # who was left disabled; a trench that fell in
        ("In 2023 two people received disability because of landmines.", ["2 casualty injured"]),
        ("Landmines are a plague. Three men died in a trench collapse.", []),
        # another one; wounds nobody survives; people no lexicon knows who sustain injuries
        (
            "One herder was killed and another one hurt as their cart hit a landmine.",
            ["1 casualty killed", "1 casualty injured"],
        ),
        ("A herder stepped on a landmine and received wounds incompatible with life.", ["1 casualty killed"]),
        ("A truffle hunter suffered mortal wounds when a landmine exploded.", ["1 casualty killed"]),
        ("A glazier sustained an injury to his elbow when a landmine exploded.", ["1 casualty injured"]),
        # numbers behind people who were hurt, of whom nothing of the kind is told
        (
            "Mines killed 37 herders and hurt 61. The governor, who saw the wounded, said that he had hired 90 guards.",
            ["37 casualty killed", "61 casualty injured"],
        ),
        ("Mines killed 37 herders. Visiting the wounded, he promised jobs to 40 deminers.", ["37 casualty killed"]),
        ("A mine hit a bus. Medics reached the injured, two women, late.", ["2 casualty injured"]),
        (
            "A mine killed six men. Five were already dead and two nurses were calling for help.",
            ["6 casualty killed", "5 casualty killed"],
        ),
        ("Landmines of the war between the army and rebels have killed 400 herders.", ["400 casualty killed"]),
        ("Aminata Sow, their president, was herself maimed by a landmine in 1998.", ["1 casualty injured"]),
        (
            "In May 38 herders fell victim to mines, eight of whom died and 30 were hurt. The figure for April was 51.",
            [
                "38 casualty killed_or_injured",
                "8 casualty killed <1",
                "30 casualty injured <1",
                "51 casualty killed_or_injured",
            ],
        ),
        (
            "In May mines killed eight and hurt 30. The figure for April was 51.",
            ["8 casualty killed", "30 casualty injured"],
        ),
        # those of a toll
        ("The blast takes the number of those killed by mines in the county to 16.", ["16 casualty killed"]),
        ("It brings to 16 the number of those wounded by mines this year.", ["16 casualty injured"]),
        ("The number of those hurt or killed by mines has risen to 41.", ["41 casualty killed_or_injured"]),
        ("Of those maimed by landmines last year, 12 were women.", ["12 casualty injured"]),
        (
            "A mine killed five. A guard died on Sunday, bringing the number of dead to six.",
            ["5 casualty killed", "1 casualty killed", "6 casualty killed"],
        ),
        # one in an office with a rank in its name, one left with an injury, one more who stepped on it, his age
        ("A General Transport Corps officer lost his life when an IED hit his lorry.", ["1 casualty killed"]),
        ("A Provincial Police Force trooper was hurt by a roadside bomb.", ["1 casualty injured"]),
        ("A landmine killed a major and three riflemen.", ["1 casualty killed", "3 casualty killed"]),
        ("A landmine dealt a major blow to three riflemen.", []),
        ("A landmine killed a herder and left his cousin with burns.", ["1 casualty killed", "1 casualty injured"]),
        ("A landmine left seven pupils nursing burns.", ["7 casualty injured"]),
        ("Their guide, 38, was killed when they hit a mine.", ["1 casualty killed"]),
        ("Rebels shot two wardens; a third trod on a landmine and lost a leg.", ["1 casualty injured"]),
        ("Police: shepherd killed after van hits landmine near Zar", ["1 casualty killed"]),
        # those beside the dead who were not harmed, headlines behind a colon, victims of an accident, the feared dead
        ("A landmine killed six cooks and 4 were captured.", ["6 casualty killed"]),
        ("A landmine killed six cooks; 4 others are still missing.", ["6 casualty killed"]),
        ("A landmine killed six cooks and 4 are unhurt.", ["6 casualty killed"]),
        ("A landmine killed six cooks and 4 were rescued with burns.", ["6 casualty killed", "4 casualty injured"]),
        ("Landmine blast: 6 army cooks killed, 4 missing", ["6 casualty killed"]),
        ("Landmine: 6 CJTF cooks killed in Barda", ["6 casualty killed"]),
        ("Landmine: 6", []),
        ("Nine of the blast victims died after the landmine went off.", ["9 casualty killed"]),
        (
            "The number of Angolans maimed by mines has passed 900, with 61 killed.",
            ["900 casualty injured", "61 casualty killed"],
        ),
        ("Thai scout loses foot as patrol triggers mine", ["1 casualty injured"]),
        ("A roadside explosion killed two porters.", ["2 casualty killed"]),
        ("Six sailors were hurt when their net hauled up a depth charge.", ["6 casualty injured"]),
        # what the others of the bus did, or where they are
        ("A landmine killed three cooks and nine were driven home.", ["3 casualty killed"]),
        (
            "A landmine killed three cooks; nine, aged 18 to 31, are in surgery.",
            ["3 casualty killed", "9 casualty injured"],
        ),
        ("A landmine hurt two cooks; a third, Ali Naik, later died.", ["2 casualty injured", "1 casualty killed"]),
        ("One cook was killed by a landmine and one was hurt in firing on the ridge.", ["1 casualty killed"]),
        ("A UAZ hit a mine, and two of its four passengers died.", ["2 casualty killed"]),
        # what moved a device harmed nobody, what was done with an old shell, blasts on mines
        ("A mine loosened by the storm exploded, killing a nurse. The storm left 90 dead.", ["1 casualty killed"]),
        ("Two brothers died in Zar while carrying a wartime shell to their yard.", ["2 casualty killed"]),
        ("Two brothers were hurt after an old artillery shell ripped through a hut.", ["2 casualty injured"]),
        ("A convoy of the aid mission hit an explosive device, injuring five drivers.", ["5 casualty injured"]),
        ("A deminer died in an accident during clearance of a canal.", ["1 casualty killed"]),
        ("A deminer died in a road accident during clearance of a canal.", []),
        ("Nine explosions on mines were recorded, in which 6 people died.", ["9 incident -", "6 casualty killed"]),
        ("Miners died in nine explosions in coal mines, in which 6 people were hurt.", []),
        ("Four people died in two roadside bombings.", ["4 casualty killed", "2 incident -"]),
        ("Five porters were injured by a landmine, none seriously.", ["5 casualty injured"]),
        ("Two cops and a subedar were wounded by an IED.", ["2 casualty injured", "1 casualty injured"]),
        ("Most of the mine victims treated there were under 25, the surgeon said.", []),
        # deminers by what they do there; whose identity is told was counted before; cases of injury
        ("A demining dog handler was hurt when his dog set off a mine.", ["1 casualty injured"]),
        ("A mine clearance volunteer was killed when a mine exploded.", ["1 casualty killed"]),
        ("Landmines killed seven. The identity of two other victims is not known.", ["7 casualty killed"]),
        (
            "Doctors put 14 fatal cases and 90 injury cases down to landmines.",
            ["14 casualty killed", "90 casualty injured"],
        ),
        ("Ten soldiers were hurt when their van drove on a mine near Zar.", ["10 casualty injured"]),
        (
            "A mine hit the car: two died at the scene, and one at the local clinic.",
            ["2 casualty killed", "1 casualty killed"],
        ),
        (
            "Since 1979 mines have killed 9,807 people, and the number of injury cases is 15,186.",
            ["9807 casualty killed", "15186 casualty injured"],
        ),
        # deminers harmed at their work; one more victim; those hurt for life; headlines with every word in capitals
        ("In May a deminer was wounded during an operation near the river.", ["1 casualty injured"]),
        ("In May a deminer was wounded in an operation against smugglers.", []),
        (
            "A landmine caused the death of a herder and the injury of another one.",
            ["1 casualty killed", "1 casualty injured"],
        ),
        ("A landmine killed four people and left 11 others crippled.", ["4 casualty killed", "11 casualty injured"]),
        ("Mines Have Killed 240 Since 2021", ["240 casualty killed"]),
        ("Landmine Blasts Injure 23 During Harvest Season", ["23 casualty injured"]),
        # the toll of a mission is no toll of mines
        (
            "A roadside bomb hurt two peacekeepers. The force has recorded 170 fatalities since 2014.",
            ["2 casualty injured"],
        ),
        # the verb behind what people belong to, not that of those told first
        (
            "Landmines have killed 312 soldiers, and another 940 members of the force were wounded.",
            ["312 casualty killed", "940 casualty injured"],
        ),
        (
            "A landmine killed two girls, and three people from their village have been hurt.",
            ["2 casualty killed", "3 casualty injured"],
        ),
        (
            "A landmine injured two men, and three soldiers of the patrol were later killed.",
            ["2 casualty injured", "3 casualty killed"],
        ),
        (
            "Landmines have killed 312 soldiers and 94 residents of the area.",
            ["312 casualty killed", "94 casualty killed"],
        ),
        # those who met mines, and how many of them died
        (
            "Some 730 people have stepped on land mines since the war, killing about 310 people in Malawi.",
            ["730 casualty killed_or_injured", "310 casualty killed"],
        ),
        ("Three soldiers stepped on a landmine, killing two of them.", ["2 casualty killed"]),
        # as translated copy has it
        ("Two herders blew up on a mine near Barda on Friday.", ["2 casualty killed_or_injured"]),
        (
            "Two herders blew up on a mine near Barda; one died and the other was taken to hospital.",
            ["2 casualty killed_or_injured", "1 casualty killed <1", "1 casualty injured <1"],
        ),
        ("Sappers blew up two mines near Barda.", ["2 mine cleared"]),
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
        ("The landmine went off without hurting anyone.", ["0 casualty injured"]),
        ("A landmine killed Ali Hasan, who was nine, and blew up a shed.", ["1 casualty killed"]),
        (
            "A farmer, 40, from Zar, a woman of his village and two children were hurt by a landmine.",
            ["1 casualty injured", "1 casualty injured", "2 casualty injured"],
        ),
        ("A landmine killed two brothers. The younger boy died at the scene.", ["2 casualty killed"]),
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
        ("A landmine took my uncle that autumn.", ["1 casualty killed"]),
        ("On Friday, 19-year-old Ali Hasan walked on a landmine and was killed.", ["1 casualty killed"]),
        ("A landmine killed a captain. Security forces killed six militants.", ["1 casualty killed"]),
        # numbers that leave their noun out, each with a place of its own
        (
            "In 2023 landmines cost Aghdam district eight lives and Fuzuli district five.",
            ["8 casualty killed", "5 casualty killed"],
        ),
        ("The sappers of the landmine unit in Aghdam were 14 and nine were women.", []),
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
        ("Two boys were hurt by a landmine. Their mother said they nearly died.", ["2 casualty injured"]),
        (
            'A landmine killed three men. "My brother died on the spot," said Ada Roe, a sister of one of the victims.',
            ["3 casualty killed", "1 casualty killed"],
        ),
        (
            "The Centre for Human Rights, a monitor, said 14 people, all of them men, had been killed by landmines.",
            ["14 casualty killed"],
        ),
        ("A mine-clearance worker died. They were removing an anti-tank mine when it exploded.", ["1 casualty killed"]),
        ("Five boys were hurt after one of them picked up a grenade.", ["5 casualty injured"]),
        (
            "A landmine claimed a herder's life. Two reapers had their feet torn off by an anti-personnel mine.",
            ["1 casualty killed"],
        ),
        (
            "A farmer was killed by the shell he had sawn open; two men were hurt. Landmine teams warned all.",
            ["1 casualty killed", "2 casualty injured"],
        ),
        ("Landmine teams worked on while heavy rains killed nine people. Fighting between the clans left 21 dead.", []),
        ("Four soldiers were hurt as one of them stepped on a landmine.", ["4 casualty injured"]),
        ("Landmines lie there. An old woman trod on one of them and lost a foot.", ["1 casualty injured"]),
        (
            "Four people were hurt by a landmine. The three others, all soldiers, are being treated in Baku.",
            ["4 casualty injured", "3 casualty injured"],
        ),
        ("A landmine killed another and wounded six.", ["1 casualty killed", "6 casualty injured"]),
        (
            "Landmine news. Attackers armed with rifles and grenades killed six men. "
            "The death toll of the war reached 900. Two men were electrocuted.",
            [],
        ),
        ("Landmine casualties fell by a third, to 44.", ["44 casualty killed_or_injured"]),
        ("Landmines killed 31 and wounded 62 civilians.", ["31 casualty killed", "62 casualty injured"]),
        ("A landmine tore off the leg of a 12-year-old girl gathering nuts.", ["1 casualty injured"]),
        (
            "A landmine killed two boys and wounded a third as they herded goats.",
            ["2 casualty killed", "1 casualty injured"],
        ),
        # all of them told again, and how many of each
        (
            "Six guards were wounded by a landmine in Lupon. They were on their way when it went off, wounding six of "
            "them.",
            ["6 casualty injured"],
        ),
        ("A landmine killed six men, three each from Daro and Belo.", ["6 casualty killed"]),
        # people in lines of their own under a head
        (
            "The breakdown of fatalities caused by landmines is as follows:\n• 17 men\n• 4 girls\nInjuries caused by "
            "landmines:\n• 29 boys\nThe chief spoke.",
            ["17 casualty killed", "4 casualty killed", "29 casualty injured"],
        ),
        ("Landmines hurt 44 people. The crew consists of:\n• 17 men\n• 4 women", ["44 casualty injured"]),
        # those who live with mines are no victims
        ("The land is still mined, which leaves nearly 90,000 villagers affected by landmines.", []),
        ("Some 45,000 people remain affected by landmines. Some 9,000 are affected by cluster bombs.", []),
        ("This year 54 people are affected by landmine accidents.", ["54 casualty killed_or_injured"]),
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
            "The child's mother and a neighbour were hurt by a landmine.",
            ["1 casualty injured", "1 casualty injured"],
        ),
        ("The farmer lost his son to a landmine.", ["1 casualty killed"]),
        ('"My son went for wood," said Umm Ali, whose son was killed by a landmine.', ["1 casualty killed"]),
        ("His son was 11 when he lost both legs to a landmine.", ["1 casualty injured"]),  # 11 is an age
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
            "Mines killed 49 people in 2024, a rise of 53 percent on the 32 recorded a year earlier.",
            ["49 casualty killed", "32 casualty killed"],
        ),
        (
            "Helmand recorded 28 mine casualties, Kandahar 26 and Nangarhar 11.",
            ["28 casualty killed_or_injured", "26 casualty killed_or_injured", "11 casualty killed_or_injured"],
        ),
        (
            "Landmines caused 14 casualties in May, killing four and injuring ten, down from 17 a year earlier.",
            [
                "14 casualty killed_or_injured",
                "4 casualty killed <1",
                "10 casualty injured <1",
                "17 casualty killed_or_injured",
            ],
        ),
        (
            "In 2023, 19 landmine accidents killed 11 and injured 14, compared with 8 and 20 in 2022.",
            [
                "19 incident -",
                "11 casualty killed",
                "14 casualty injured",
                "8 casualty killed",
                "20 casualty injured",
            ],
        ),
        (
            "Landmines killed four people and injured seven in May, down from 17 a year earlier.",
            ["4 casualty killed", "7 casualty injured", "17 casualty killed_or_injured"],
        ),
        ("Last year 12 civilian casualties of landmines were recorded.", ["12 casualty killed_or_injured"]),
        ("No civilian casualty of landmines was recorded in 2022.", ["0 casualty killed_or_injured"]),
        (
            "A landmine went off in Fuzuli. Five other residents of Beylagan were hospitalized with injuries.",
            ["5 casualty injured"],
        ),
        ("No one was hurt when the landmine exploded.", ["0 casualty injured"]),
        ("No soldier has died in landmine clearance since 2013.", ["0 casualty killed"]),
        ("Not one of our 64 sappers was injured by a landmine.", ["0 casualty injured"]),
        ("Not a single member of our 32 teams was hurt by landmines.", ["0 casualty injured"]),
        # a body is no victim by name, and 'the men' are no body
        (
            "Two men were killed by a landmine. According to the State Rescue Service, the men, aged 34 and 51, died.",
            ["2 casualty killed"],
        ),
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
        # pairs, and people named between
        ("A father and son were killed by a landmine.", ["2 casualty killed"]),
        ("An officer, Ali Noor, and his driver were killed by a landmine.", ["1 casualty killed", "1 casualty killed"]),
        ("Ali Noor and his driver were killed by a landmine.", ["1 casualty killed", "1 casualty killed"]),
        ("Two of five hikers in the landmine field were wounded.", ["2 casualty injured"]),
        (
            "Landmines are a threat. More than 14 peacekeepers have died since 2019 by landmines.",
            ["14 casualty killed"],
        ),
        (
            "Landmines are a threat. They had 1,070 victims in Iraq, with Yemen recording 412 and Chad 37.",
            ["1070 casualty killed_or_injured", "412 casualty killed_or_injured", "37 casualty killed_or_injured"],
        ),
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
        ("Landmines are a threat. Omar Noor, 13, was similarly injured by a mine.", ["1 casualty injured"]),
        ("Landmines are a threat. The war killed 9,100 people and uprooted about two million.", []),
        # names in apposition to those counted are no further victims; one of them may be
        (
            "Two hauliers of the firm, Adil Nuri, 44, and Yusif Rza, 29, were wounded by a landmine.",
            ["2 casualty injured"],
        ),
        (
            "Three cousins, Adil Nuri, 44, Yusif Rza, 29, and Kamal Rza, 31, died when a landmine exploded.",
            ["3 casualty killed"],
        ),
        (
            "Two porters, who were identified as Adil Nuri, 44, and Yusif Rza, 29, were killed by a landmine.",
            ["2 casualty killed"],
        ),
        (
            "Two porters, namely Adil Nuri, 44, and Yusif Rza, 29, received burns from a landmine.",
            ["2 casualty injured"],
        ),
        (
            "Two porters - Adil Nuri, born in 1979, and Yusif Rza, born in 1994 - were hurt by a landmine.",
            ["2 casualty injured"],
        ),
        (
            "Two nurses, Mina Nuri, 44, from Sari and Leyla Rza, 29, from Qom, were hurt by a landmine.",
            ["2 casualty injured"],
        ),
        (
            "Three children of one house, Adil, 9, Mina, 7, and Huda, 5, died when a landmine exploded.",
            ["3 casualty killed"],
        ),
        # tolls: that of the others, one that an accident brings up to date
        (
            "The clinic put the number of dead in the landmine blast at six and that of the wounded at fourteen.",
            ["6 casualty killed", "14 casualty injured"],
        ),
        ("The landmine blast lifted to 19 the number of people killed there.", ["19 casualty killed"]),
        (
            "The deaths raise to 53 the number of people killed or maimed by landmines in Sari.",
            ["53 casualty killed_or_injured"],
        ),
        (
            "Landmines have killed 23 herders since May, a monitor says. The ministry has so far acknowledged 17.",
            ["23 casualty killed", "17 casualty killed"],
        ),
        ("Landmines have killed 23 herders since May. The clinic admitted four.", ["23 casualty killed"]),
        # whence some of those hurt are; where they lie
        (
            "A landmine hurt nine drivers near Sari. Four of the wounded are from Sudan.",
            ["9 casualty injured", "4 casualty injured <1"],
        ),
        ("A landmine hurt nine drivers near Sari. Four of the wounded are in hospital.", ["9 casualty injured"]),
        # one of two victims told apart by an injury he has
        (
            "Two porters were hurt by a landmine. One of them has lost a hand. The other has a broken hip and burns.",
            ["2 casualty injured", "1 casualty injured <1", "1 casualty injured <1"],
        ),
        (
            "A landmine hurt two porters; one of them lost a hand, the second has shrapnel wounds of the back.",
            ["2 casualty injured", "1 casualty injured <1", "1 casualty injured <1"],
        ),
        ("A landmine killed one porter. The other has a stall in Sari.", ["1 casualty killed"]),
        (
            "Three porters were hurt when a landmine exploded and Adil Nuri, 44, and Yusif Rza, 29, were killed.",
            ["3 casualty injured", "1 casualty killed", "1 casualty killed"],
        ),
        (
            "Four porters, among them Adil Nuri, 44, were wounded by a landmine.",
            ["4 casualty injured", "1 casualty injured <1"],
        ),
        ("A boy trod on a landmine that sheared off his foot.", ["1 casualty injured"]),
        # told again without a place of their own, where the spot has been told more closely
        (
            "A landmine on the Barda road killed two guards on Monday. A driver was hurt near Zar by the landmine. He "
            "confirmed the death of two guards in the blast.",
            ["2 casualty killed", "1 casualty injured"],
        ),
        (
            "A landmine killed two men in Barda on Monday. The explosion of another landmine in Zar killed two men.",
            ["2 casualty killed", "2 casualty killed"],
        ),
        # who is named between two marks behind those counted is one of them
        (
            "Three porters from Zar village - Rza Aliyev, born in 2001, his cousin Anar Aliyev, born in 2003, and Emil "
            "Rzayev - were injured as a result of the explosion of a mine.",
            ["3 casualty injured"],
        ),
        (
            "Three girls, Sona (12), her sister Aida (10) and a neighbour, Lala (11), were killed by UXO.",
            ["3 casualty killed"],
        ),
        (
            "Two sappers, Rza Aliyev and three of his men, were hurt by a mine.",
            ["2 casualty injured", "3 casualty injured"],
        ),
        (
            "Two men, Rza Aliyev and his brother Anar, were killed by a mine, and his wife was injured.",
            ["2 casualty killed", "1 casualty injured"],
        ),
        # a number in brackets behind a name is an age, behind a place a count
        (
            "The mine injured Hasan (34), his wife Leyla (29) and their son Omar (6).",
            ["1 casualty injured", "1 casualty injured"],
        ),
        ("A mine hurt two deminers near Barda. M.H. (43) was hurt in both legs.", ["2 casualty injured"]),
        (
            "Mines killed 45 people: Salyan (12), Barda (20) and Imishli (13).",
            ["45 casualty killed", "12 casualty killed <1", "20 casualty killed <1", "13 casualty killed <1"],
        ),
    ],
)
def test_alone(extractor: Extractor, text: str, expected: list[str]) -> None:
    """Texts that tell their subject themselves."""
    assert told(extractor, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The plan is to assist 600 survivors of mines.", []),
        ("Yasser*, 13, lost a hand to a mine.", ["1 casualty injured"]),
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
        ("Gunmen kidnapped ten children on Saturday and killed two others.", []),
        ("A device laid by rebels went off and killed two men.", ["2 casualty killed"]),
        (
            "Troops shelled the region 71 times, firing 312 shells. Two people were killed and eight wounded.",
            [],
        ),
        ("Four people were injured when troops hit Izium with Smerch rockets carrying cluster munitions.", []),
        ("One soldier was martyred by a handmade bomb planted by the group.", ["1 casualty killed"]),
        ("He has two sons, and a brother who lost a leg to a mine.", ["1 casualty injured"]),
        ("Two shepherds were wounded by the blast wave.", ["2 casualty injured"]),
        ("A colleague, he was 26, stepped on a mine there. He lived, but he lost both legs.", ["1 casualty injured"]),
        ("Three men drove over a mine. All three died.", ["3 casualty killed"]),
        (
            "A mine wounded two sappers and a guard near the dam. All three are in stable condition.",
            ["2 casualty injured", "1 casualty injured"],
        ),
        ("A mine exploded under a woodcutter, seriously wounding him.", ["1 casualty injured"]),
        ("Since 2014 some 1,200 civilians have been caught in mine blasts.", ["1200 casualty killed_or_injured"]),
        ("Two other women were hit by flying stones when the mine went off.", ["2 casualty injured"]),
        (
            "The register of mine victims holds 812 of them, including 120 deminers of whom 44 were killed.",
            ["44 casualty killed"],
        ),
        ("Sagaing Region had the heaviest toll of mines with 243 casualties.", ["243 casualty killed_or_injured"]),
        ("Maryam Salimi, 40, lost the toes of her left foot to a mine.", ["1 casualty injured"]),
        ("Views: 1894. A mine hurt two men in Aghdam.", ["2 casualty injured"]),
        ("The fund supports hundreds of mine survivors.", []),
        ("A low-level rebellion that began in 1982 has claimed thousands of lives.", []),
        ("Sixteen people died and 2,150 fled in combat between the army and a militia.", []),
        ("Elephants have trampled the rice and killed two farmers since June.", []),
        ("Six deminers have been killed by mines. I knew two of the six.", ["6 casualty killed"]),
        ("A mine wounded seven men. Two of the injured were flown to Kyiv.", ["7 casualty injured"]),
        ("One case took place on May 9 near Lyman: a boy of 15 trod on a mine and lost a leg.", ["1 casualty injured"]),
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
        (
            "They hit 382 villagers. Seventy lost their lives and 312 were left wounded.",
            ["70 casualty killed", "312 casualty injured"],
        ),
        ("A mechanic trod on a mine by the dam, losing both legs.", ["1 casualty injured"]),
        ("A mechanic set off a booby trap, which tore off a foot.", ["1 casualty injured"]),
        ("One of our drivers hit a mine, losing an eye.", ["1 casualty injured"]),
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
            "Ali Hasan, a farmer, lost his foot when he stepped on a mine. Later the 36-year-old underwent surgery.",
            ["1 casualty injured"],
        ),
        (
            "A mine hurt three men. Rza Aliyev (1992), Ali Rzayev (1996) and Anar Rzayev (1981) were hospitalised.",
            ["3 casualty injured"],
        ),
        ("A shepherd of 34 stepped on a mine. His right leg had to be amputated.", ["1 casualty injured"]),
        (
            "A mine hurt two farmers. On Tuesday a drone struck a minibus. Two people were wounded.",
            ["2 casualty injured"],
        ),
        (
            "Mines made 33 people casualties in 2023, says the centre, which had counted 63 the year before.",
            ["33 casualty killed_or_injured", "63 casualty killed_or_injured"],
        ),
        ("A mine cost Walid Karim, a shepherd of 31, his right leg.", ["1 casualty injured"]),
        (
            "Two boys were hurt by a shell in Helmand, a local representative of the Taliban said on Monday.",
            ["2 casualty injured"],
        ),
        ("Mines hurt many. Shells and snipers killed 11,600 people; the plan needs KM 17 million.", []),
        ("Four brothers, 13, 14, 15 and 16, were hurt by a mine in Zar.", ["4 casualty injured"]),
        ("Three sisters – 9, 12 and 13 – were killed by a mine.", ["3 casualty killed"]),
        ("A mine killed three children: 9, 12 and 13.", ["3 casualty killed"]),
        (
            "Last year 58 people were victims of booby traps, 61 of unexploded shells and 47 of mines.",
            ["58 casualty killed_or_injured", "61 casualty killed_or_injured", "47 casualty killed_or_injured"],
        ),
        (
            "The number of herders who fell victim to mines after 2010 now stands at 395.",
            ["395 casualty killed_or_injured"],
        ),
        (
            "A beekeeper (34) was killed and his son (9) was wounded when a mine went off near Balakliia on Tuesday.",
            ["1 casualty killed", "1 casualty injured"],
        ),
        ("A shepherd (47) who went for firewood lost his life when a mine blew up.", ["1 casualty killed"]),
        (
            "A boy of 13 trod on a mine that left him badly hurt, and a second one killed his uncle.",
            ["1 casualty injured", "1 casualty killed"],
        ),
        ("The mines' toll in the war was above 6,300 killed and wounded.", ["6300 casualty killed_or_injured"]),
        ("A mine hurt two boys (12 and 14) in a field.", ["2 casualty injured"]),
        (
            "The blast left four villagers dead and wounded at least nine others.",
            ["4 casualty killed", "9 casualty injured"],
        ),
        ("The mine left 30 dead and wounded.", ["30 casualty killed_or_injured"]),
        ("A mine was set off near a patrol on Monday, with no one hurt.", ["0 casualty injured"]),
        ("Shepherds sat by the road. Mine takes lives of three brothers near Taiz", ["3 casualty killed"]),
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
            "Mine fatalities in the whole area number 61, and 44 others got away with wounds of various kinds.",
            ["61 casualty killed", "44 casualty injured"],
        ),
        ("The charity keeps a list of 1,200 people whom mines have maimed.", ["1200 casualty injured"]),
        ("The village has 30 men whom the army trained, and mines killed two.", ["2 casualty killed"]),
        ("Two cousins - one 12, the other 15 - were injured by a mine on May 3.", ["2 casualty injured"]),
        ("Mine blasts have maimed or killed 740 people overall in the region.", ["740 casualty killed_or_injured"]),
        (
            "Sappers work here. A mine killed eight guards. Three of the guards were killed in a clash with gunmen.",
            ["8 casualty killed"],
        ),
        (
            "Sappers work here. Two herders were killed and one badly hurt by a mine. One of the victims died at once.",
            ["2 casualty killed", "1 casualty injured", "1 casualty killed"],
        ),
        ("Sappers work here. The land is torn by jihadi violence that has killed thousands.", []),
        ("The two deminers killed by the mine were 42 and 52 years old, and the injured 34.", ["2 casualty killed"]),
        ("Two pyrotechnists were killed by a mine.", ["2 casualty killed"]),
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
        ("The victims were on foot when the mine went off, one of the medics told an agency.", []),
        ("It brings the number of people killed in the blast of three landmines to 20.", ["20 casualty killed"]),
        (
            "It brings the number of civilians killed this year in the explosion of mines left from the war to 137.",
            ["137 casualty killed"],
        ),
        (
            "A mine killed two boys. In May the bodies of six people were found there.",
            ["2 casualty killed"],
        ),
        (
            "Sappers work here. The centre recorded 52 deaths and injuries from mines.",
            ["52 casualty killed_or_injured"],
        ),
        ("Two traders were killed when their van hit an artisanal mine.", ["2 casualty killed"]),
        (
            "They killed 31 people; for two casualties, it was not known if the person survived or was killed.",
            ["31 casualty killed", "2 casualty unknown"],
        ),
        (
            "Sappers work here. Eight herders were killed and some 20 people including guards injured by mines.",
            ["8 casualty killed", "20 casualty injured"],
        ),
        (
            "Angola counted 40 mine and explosive remnants of war (ERW) casualties last year, against 35 in 2022.",
            ["40 casualty killed_or_injured", "35 casualty killed_or_injured"],
        ),
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
            [
                "61 casualty killed_or_injured",
                "50 casualty killed_or_injured <1",
                "11 casualty killed_or_injured <1",
            ],
        ),
        (
            "Landmine casualties fell to 56 in 2022, and to 16 in the first six months of 2023.",
            ["56 casualty killed_or_injured", "16 casualty killed_or_injured"],
        ),
        ("Mines kill 60 people a year and injure 100 more.", []),
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
        ("Four mine removal specialists were killed by a mine.", ["4 casualty killed"]),
        ("Mines killed 61 people in 2022, but only nine last year.", ["61 casualty killed", "9 casualty killed"]),
        (
            "A mine accident in September cost 14-year-old Tinashe Moyo of Chisecha village both eyes.",
            ["1 casualty injured"],
        ),
        ("Two plumbers laying a gas pipe were injured by a mine.", ["2 casualty injured"]),
        (
            "Two villagers were hurt when a mine blew up. Elmin Safarli, 29, and Jeyhun Rustamov, 41, sustained burns.",
            ["2 casualty injured"],
        ),
        (
            "A farmer died when a mine blew up. Elnur Aliyev, 19, suffered fragmentation wounds.",
            ["1 casualty killed", "1 casualty injured"],
        ),
        ("A farmer ploughed his field near Lozove when a mine exploded under him; he died.", ["1 casualty killed"]),
        (
            "A 62-year-old man drove his motorcycle over a mine near Lozove; he died on the way to hospital.",
            ["1 casualty killed"],
        ),
        ("Mine clearance there came at the price of 84 lives.", ["84 casualty killed"]),
        (
            "Mines killed 28 people and injured 61 last year. The toll includes nine children.",
            ["28 casualty killed", "61 casualty injured", "9 casualty killed_or_injured"],
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
            "Three accidents with mines were avoided thanks to warnings from residents. A deminer lost two toes to a "
            "mine.",
            ["1 casualty injured"],
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
        ("A 40-year-old man employed by a gas company was killed by a mine.", ["1 casualty killed"]),
        (
            "Two men working for a livestock farm were killed and a 17-year-old was hurt when their trailer set off "
            "a mine.",
            ["2 casualty killed", "1 casualty injured"],
        ),
        (
            "Mines hurt 418 civilians. Children made up 141 of the 2024 casualties.",
            ["418 casualty injured", "141 casualty killed_or_injured"],
        ),
        ("A rebellion that began in 1982 has claimed thousands of lives in the region.", []),
        (
            "A mine blew up a cart. A merchant, her infant daughter and the boy who drove it died on the spot.",
            ["1 casualty killed", "1 casualty killed", "1 casualty killed"],
        ),
        (
            "Two deminers were hurt by a mine on Tuesday, the agency said. The ministry says three.",
            ["2 casualty injured", "3 casualty injured"],
        ),
        ("A mine hurt two men. The road is 14 km long. The ministry says 12.", ["2 casualty injured"]),
        (
            "A mine killed one shepherd and maimed his brother. The elder man died before help arrived.",
            ["1 casualty killed", "1 casualty injured"],
        ),
        (
            "Deaths from mines: 30 in 2021, 41 in 2022, 52 in 2023.",
            ["30 casualty killed", "41 casualty killed", "52 casualty killed"],
        ),
        ("In August a neighbour of mine, a woman of 50, stepped on a mine.", ["1 casualty unknown"]),
        (
            "Zaw Min Htet, a 32-year-old driver, was carrying a passenger when a mine blew off his left leg.",
            ["1 casualty injured"],
        ),
        ('"My neighbour tried the same and a mine took both his hands," he said.', ["1 casualty injured"]),
        ("Two (2) deminers were injured while neutralising a mine.", ["2 casualty injured"]),
        (
            "One (1) child was killed and three (3) others injured by a shell.",
            ["1 casualty killed", "3 casualty injured"],
        ),
        ("Three men (3) were killed by a mine.", ["3 casualty killed"]),
        ("A mine killed 30 sheep belonging to a villager.", []),
        ("Sappers and nurses met with two survivors.", []),
        ("Rockets fired at the market killed 12 people.", []),
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
        ("The blast may have killed two soldiers.", ["2 casualty killed"]),
        ("Two herders may have been killed by a landmine.", ["2 casualty killed"]),
        ("Two men were wounded when a shell one of them had picked up blew up.", ["2 casualty injured"]),
        (
            "The number of people killed by mines dropped to 51, down from 76.",
            ["51 casualty killed", "76 casualty killed"],
        ),
        ("Mines left 21 dead and injured in May.", ["21 casualty killed_or_injured"]),
        (
            "A boy was badly hurt when the vehicle went over the mine, thought to date from the 1991 Gulf War, "
            "police said.",
            ["1 casualty injured"],
        ),
        ("A mine killed Omar, two, and wounded his mother.", ["1 casualty killed", "1 casualty injured"]),
        ("Among those hurt by the mine were a monk and two novices.", ["1 casualty injured", "2 casualty injured"]),
        ("Mine amputees in the district rose to 412.", ["412 casualty injured"]),
        (
            "A bus driver, his conductor and nine passengers were hurt by the mine.",
            ["1 casualty injured", "1 casualty injured", "9 casualty injured"],
        ),
        ("On May 3 a 1964-born resident of Tartar had his leg torn off by a mine.", ["1 casualty injured"]),
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
        (
            "A shepherd was killed by a mine. In May we buried two colleagues, she said.",
            ["1 casualty killed", "2 casualty killed"],
        ),
        (
            "A woman died when she set off a mine. A boy who was with her is in intensive care.",
            ["1 casualty killed", "1 casualty injured"],
        ),
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
        (
            "Mykola Hrytsenko, 58, who was at the wheel, had both legs broken when a mine went off.",
            ["1 casualty injured"],
        ),
        ("A mine killed a boy; his two brothers are in a burns ward.", ["1 casualty killed", "2 casualty injured"]),
        ("Mines have cost 41 farmers in the valley a leg.", ["41 casualty injured"]),
        ("The first sapper to die since 2011 was buried on Friday.", ["1 casualty killed"]),
        ("The last person to die in the hills was a forester.", ["1 casualty killed"]),
        (
            "The mine casualties comprised 14 men, six women and 11 children.",
            ["14 casualty killed_or_injured", "6 casualty killed_or_injured", "11 casualty killed_or_injured"],
        ),
        (
            "Men made up 31 of the victims, women nine and children 21.",
            ["31 casualty killed_or_injured", "9 casualty killed_or_injured", "21 casualty killed_or_injured"],
        ),
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
        (
            "Three herders were left paralysed when a mine went off and two are recovering from surgery.",
            ["3 casualty injured", "2 casualty injured"],
        ),
        (
            "A mine killed 58 members of the security forces and 46 civilians.",
            ["58 casualty killed", "46 casualty killed"],
        ),
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
        ("There have been no civilian mine casualties since July 2020.", ["0 casualty killed_or_injured"]),
        ("The driver, a father of two, did not survive when a mine exploded.", ["1 casualty killed"]),
        (
            "Casualties were 128 in 2022, 97 in 2023 and 64 last year.",
            ["128 casualty killed_or_injured", "97 casualty killed_or_injured", "64 casualty killed_or_injured"],
        ),
        (
            "Ten pupils and their teacher were injured when a mine went off.",
            ["10 casualty injured", "1 casualty injured"],
        ),
        ("The agency put the number of mine casualties in Mykolaiv region at 14.", ["14 casualty killed_or_injured"]),
        ("UNICEF puts at 12 the number of children killed by mines.", ["12 casualty killed"]),
        ("Mines killed 12 people in 2023 after 30 in 2022.", ["12 casualty killed", "30 casualty killed"]),
        (
            "There were 12 mine casualties in June, up from a record 40 in May.",
            ["12 casualty killed_or_injured", "40 casualty killed_or_injured"],
        ),
        (
            "In one of the deadliest incidents this year, six people were killed when a tractor hit a mine.",
            ["6 casualty killed"],
        ),
        ("More than 600 civilians have been killed by the military.", []),
        ("The violence spread to the centre, killing thousands and forcing millions from their homes.", []),
        ("One of the two builders hurt by a mine on Monday has died.", ["1 casualty killed", "2 casualty injured"]),
        ("14 people have come to harm from mines.", ["14 casualty killed_or_injured"]),
        ("A mine took her father's left leg.", ["1 casualty injured"]),
        ("Nearly 800 Angolans live with injuries caused by mines.", ["800 casualty injured"]),
        (
            "Mines are laid. The number of children among the victims rose from 41 to 52.",
            ["41 casualty killed_or_injured", "52 casualty killed_or_injured"],
        ),
        (
            "Hudaydah had 49 mine casualties, ahead of Taiz (23) and Al Jawf (14).",
            ["49 casualty killed_or_injured", "23 casualty killed_or_injured", "14 casualty killed_or_injured"],
        ),
        (
            "In 2022 mines killed 164 people, while since May the number has been 29.",
            ["164 casualty killed", "29 casualty killed"],
        ),
        ("A mine went off. The remaining ten live with disabilities.", ["10 casualty injured"]),
        ("His helper was left without an eye when a mine went off.", ["1 casualty injured"]),
        ("He put the number of dead and maimed from mines at 412.", ["412 casualty killed_or_injured"]),
        ("We have not opened a single one of those pastures.", []),
        (
            "Two children have died. A hand grenade left over from the war blew up while they were playing with it.",
            ["2 casualty killed"],
        ),
        ("One person was killed by a mine. The driver died at the scene.", ["1 casualty killed"]),
        ("Three deminers stepped on a mine and were killed.", ["3 casualty killed"]),
        (
            "Herat, which had 22 mine casualties in 2023, recorded nine.",
            ["22 casualty killed_or_injured", "9 casualty killed_or_injured"],
        ),
        ("Japan has handed over 12 demining machines.", []),
        (
            "Mines killed 3 people. There are nine clearance teams, and four of them are funded until May.",
            ["3 casualty killed"],
        ),
        ("Three firefighters were treated for smoke inhalation.", []),
        ("One victim is one too many.", []),
        ("The men were taken to the State Specialist Hospital.", []),
        ("Two people died when a truck fell into a ravine.", []),
        ("A blast left five members of one family injured.", ["5 casualty injured"]),
        ("A mine blast left three employees of the agency injured.", ["3 casualty injured"]),
        ("Cauca accounted for 31 per cent of the casualties, Antioquia for 19 and Narino for 14.", []),
        ("The ministry put the dead at five and the wounded at 12.", ["5 casualty killed", "12 casualty injured"]),
        (
            "Two weeks ago a tractor driver was blown up by a mine and remains in intensive care.",
            ["1 casualty injured"],
        ),
        (
            "Ilkin Sadigli, a surveyor with the firm, was wounded by a mine. Sadigli, a father of two, lost a leg.",
            ["1 casualty injured"],
        ),
        ("In Bara Gali, a shepherd was killed by a mine.", ["1 casualty killed"]),
        ("A second boy, who had stayed on the shore, was cut by splinters from the mine.", ["1 casualty injured"]),
        ("Aqlan himself lost two fingers to a mine in 2020.", ["1 casualty injured"]),
        (
            "The mine took both legs of a 12-year-old girl. The blast robbed two brothers of their sight.",
            ["1 casualty injured", "2 casualty injured"],
        ),
        (
            "A surveyor was killed and two road workers were wounded by a mine.",
            ["1 casualty killed", "2 casualty injured"],
        ),
        ("The last to die was a forester, in 2021.", ["1 casualty killed"]),
        ("The mine tore a foot off a postman.", ["1 casualty injured"]),
        ("A mine left the boy without his right hand.", ["1 casualty injured"]),
        ("A dressmaker was killed by a mine and a glazier was wounded.", ["1 casualty killed", "1 casualty injured"]),
        ("A cow was killed by a mine.", []),
        (
            "The dealer was sawing a shell when it exploded, killing him and wounding three neighbours.",
            ["1 casualty killed", "3 casualty injured"],
        ),
        ("A boy picked up a bomblet that went off and tore off his hand.", ["1 casualty injured"]),
        ("Five members of an Indigenous guard jumped on a mine.", ["5 casualty killed_or_injured"]),
        ("Ituri accounted for 31 percent of the mine casualties, Kasai for 19 and Tanganyika for 14.", []),
        (
            "Mines have claimed 69 lives since 2020, and 329 people have been left disabled.",
            ["69 casualty killed", "329 casualty injured"],
        ),
        ("A mine wounded shepherds in two Ukrainian districts.", []),
        ("Mines killed 40 people in 2023; one family in six had been struck.", ["40 casualty killed"]),
        ("Mines killed three people on Friday, said the uncle of one of the dead.", ["3 casualty killed"]),
        (
            "The mine killed three labourers, the ministry said, correcting an earlier figure of eight.",
            ["3 casualty killed", "8 casualty killed"],
        ),
        (
            "Since 2021, 31 people have been hurt or have lost their lives in mine blasts.",
            ["31 casualty killed_or_injured"],
        ),
        ("A mine killed two boys and their teacher near Izium.", ["2 casualty killed", "1 casualty killed"]),
        (
            "The police counted 12 mine casualties in 2020 and have counted seven so far this year.",
            ["12 casualty killed_or_injured", "7 casualty killed_or_injured"],
        ),
        ("He is the third sapper killed by mines this year.", ["3 casualty killed"]),
        ("The second sapper killed by the mine on Friday was a father.", ["1 casualty killed"]),
        ("Mines have victimised 56 civilians since 2010.", ["56 casualty killed_or_injured"]),
        (
            "A mine went off, killing four boys. A girl among the wounded was flown to Kyiv.",
            ["4 casualty killed", "1 casualty injured"],
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
            "Nine-year-old Omar Hasan was killed and his sister Amina hurt by a mine.",
            ["1 casualty killed", "1 casualty injured"],
        ),
        ("A mine killed a herder and left his wife Zainab badly hurt.", ["1 casualty killed", "1 casualty injured"]),
        (
            "In the mine blast, the bus driver and a conductor died; 14 passengers, mostly women, were injured.",
            ["1 casualty killed", "1 casualty killed", "14 casualty injured"],
        ),
        (
            "Mines killed four people near Aleppo, 12 near Homs and three outside Idlib.",
            ["4 casualty killed", "12 casualty killed", "3 casualty killed"],
        ),
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
        ("The number of road deaths is lower this year: 39.", []),
        ("The association's register of mine victims has 3,498 names.", ["3498 casualty killed_or_injured"]),
        (
            "There are 3,446 names on our list of people killed or crippled by mines.",
            ["3446 casualty killed_or_injured"],
        ),
        (
            "Anna Sokol, a 53-year-old mother of six who lost an arm to a mine in 1999, crossed it first.",
            ["1 casualty injured"],
        ),
        ("The widow of a sapper killed by a mine spoke at the meeting.", ["1 casualty killed"]),
        ("The father of a boy wounded by a grenade called for help.", ["1 casualty injured"]),
        ("The mother of two boys killed by a mine called for help.", ["2 casualty killed"]),
        ("This was the fourth mine fatality this year.", ["4 casualty killed"]),
        ("It was the first death on the third day.", []),
        ("Killed by mines in 2023: 12. Injured: 30.", ["12 casualty killed", "30 casualty injured"]),
        ("The people maimed by mines last year numbered 31.", ["31 casualty injured"]),
        ("Of her four children, two were killed by a mine.", ["2 casualty killed"]),
        (
            "Fewer herders were killed by mines in March (four) than in April (nine).",
            ["4 casualty killed", "9 casualty killed"],
        ),
        ("Fewer schools were open in March (four) than in April (nine).", []),
        (
            "A mine left two shepherds deaf and their cousin with a broken arm.",
            ["2 casualty injured", "1 casualty injured"],
        ),
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
        # a long clause that tells who they were, and no clause that tells of somebody else
        (
            "A mine blew up. Two men who had been on their way to look for berries in the hills received wounds.",
            ["2 casualty injured"],
        ),
        ("A mine blew up. Two women who saw how a boy was wounded ran home.", ["1 casualty injured"]),
        # several told by name as the object of one verb, with the year of birth
        (
            "The blast of the mine injured the legs of Omar Qadir, born in 1971, and Hasan Aziz, born in 1980.",
            ["1 casualty injured", "1 casualty injured"],
        ),
        (
            "The mine killed Omar Qadir (b. 1971), Ali Saad (b. 1980) and Hasan Aziz (b. 1984) near the well.",
            ["1 casualty killed", "1 casualty killed", "1 casualty killed"],
        ),
        (
            "The mine blast killed Omar Qadir (b. 1971) and wounded Hasan Aziz (b. 1980).",
            ["1 casualty killed", "1 casualty injured"],
        ),
        (
            "The mine blast killed Omar Qadir and policeman Hasan Aziz on Monday.",
            ["1 casualty killed", "1 casualty killed"],
        ),
        ("The mine blast killed Omar Qadir, and Hasan Aziz said he would leave.", ["1 casualty killed"]),
        (
            "The mine blast killed Omar Qadir and Hasan Aziz lost a leg.",
            ["1 casualty killed", "1 casualty injured"],
        ),
        (
            "A mine exploded. Workers of the Trust, Omar Qadir and Hasan Aziz, sustained shrapnel wounds.",
            ["1 casualty injured", "1 casualty injured"],
        ),
        (
            "A mine exploded. Warrant officer Omar Qadir of the Border Service of the Republic of Iraq and worker "
            "Hasan Aziz of the Trust were injured.",
            ["1 casualty injured", "1 casualty injured"],
        ),
        ("The deminer lost two toes to frostbite.", []),
        ("Mines damage truck, injure driver", ["1 casualty injured"]),
        # the attack of a device told right before, and no other one
        (
            "Two guards were killed when their van hit a roadside bomb near Sos. Five guards were also wounded in the "
            "attack.",
            ["2 casualty killed", "5 casualty injured"],
        ),
        (
            "A roadside bomb killed a driver. Gunmen raided the market. Five people were also wounded in the attack.",
            ["1 casualty killed"],
        ),
        ("Three guards died in separate roadside-bomb attacks.", ["3 casualty killed"]),
        # hurt for life; both outcomes of one figure
        (
            "Mines killed 41 people. Dozens more have been handicapped.",
            ["41 casualty killed", "24..None casualty injured"],
        ),
        ("The school teaches 300 handicapped people.", []),
        (
            "Bomblets have injured some 950 villagers, including 310 fatalities, since 1981.",
            ["950 casualty killed_or_injured", "310 casualty killed <1"],
        ),
        (
            "Bomblets injured nine villagers, including a girl who later died.",
            ["9 casualty injured", "1 casualty killed <1"],
        ),
        ("Six pupils aged 13-16 received splinter wounds after a landmine went off.", ["6 casualty injured"]),
        ("Mines have claimed and maimed more than 700 villagers since 2009.", ["700 casualty killed_or_injured"]),
        # where the rest of the dead died, without the verb
        (
            "A landmine exploded. Two girls died at the scene and one in a hospital.",
            ["2 casualty killed", "1 casualty killed"],
        ),
        (
            "A landmine exploded. Four men died instantly and two on the way to hospital.",
            ["4 casualty killed", "2 casualty killed"],
        ),
        (
            "A landmine exploded. Two girls died at the scene and one is in hospital.",
            ["2 casualty killed", "1 casualty injured"],
        ),
    ],
)
def test_in_mine_news(extractor: Extractor, text: str, expected: list[str]) -> None:
    """What a sentence says in an article whose subject is told."""
    assert told(extractor, f"{SUBJECT} {text}") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # who was hurt is told by an age alone
        ("Landmine kills 6-year-old in Marib", ["1 casualty killed"]),
        ("7-year-old injured by landmine near Taiz", ["1 casualty injured"]),
        ("Cluster bomblet leaves 9-year-old dead, sister hurt", ["1 casualty killed", "1 casualty injured"]),
        ("Landmine blast destroys 6-year-old house", []),
        ("Two children five and nine years old died when a landmine exploded.", ["2 casualty killed"]),
        # a participle opens the sentence, the people stand behind its comma
        ("Wounded in a landmine blast, four loggers were driven to Pailin.", ["4 casualty injured"]),
        ("Killed when their tractor hit a landmine, the two cousins were buried in Ilam.", ["2 casualty killed"]),
        ("Alarmed by the landmine blast, the four loggers went home.", []),
        # since when a device lay there, or land was of no use, is no period
        (
            "A landmine that had lain in the sand since 1943 killed two men on Monday.",
            ["2 casualty killed 2024-05-13/2024-05-13"],
        ),
        (
            "Some 60 acres of mined hillside, taken out of use in 1973, were handed back in April.",
            ["60 land_area released 2024-04-01/2024-04-30"],
        ),
        ("Landmines have killed 31 people there since 1994.", ["31 casualty killed 1994-01-01/2024-05-16"]),
        # one of those hurt died; whose death brings a toll up to date
        ("A landmine hurt two men; one has since died.", ["2 casualty injured", "1 casualty killed"]),
        (
            "The boy's death brings to seven the number killed by landmines this year.",
            ["1 casualty killed 2024-01-01/2024-05-16", "7 casualty killed 2024-01-01/2024-05-16"],
        ),
        ("The boy's death shook a village that landmines surround.", []),
        # shares of deaths
        ("Landmines had accounted for 12 of the 27 soldiers' deaths.", ["12 casualty killed <2", "27 casualty killed"]),
        (
            "On Friday a mine killed two men, raising the number of dead from mines in 2023 to 16.",
            ["2 casualty killed 2024-05-10/2024-05-10", "16 casualty killed 2023-01-01/2023-12-31"],
        ),
        ("The mine killed two men, the highest toll of a blast since 2019.", ["2 casualty killed"]),
    ],
)
def test_with_their_days(extractor: Extractor, text: str, expected: list[str]) -> None:
    """The same, with the days of the figures: where none are given, there is no period."""
    assert told(extractor, text, days=True) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # who was killed when cluster bombs were dropped; what is left of them harms later
        ("He said 16 people were killed by the cluster bombs during the raids, while 71 were wounded.", []),
        ("After the war 16 people were killed by the cluster bombs.", ["16 casualty killed"]),
        # tolls in brackets
        ("Most casualties were caused by improvised mines (2,140).", ["2140 casualty killed_or_injured"]),
        ("The number of mine casualties rose tenfold compared to 2021 (43).", ["43 casualty killed_or_injured"]),
        # the dead of the accidents told before
        (
            "Mines killed 148 people and injured 301. The fatalities from these accidents included 13 men and 21 "
            "girls, while the injured included 61 men.",
            [
                "148 casualty killed",
                "301 casualty injured",
                "13 casualty killed <1",
                "21 casualty killed <1",
                "61 casualty injured <2",
            ],
        ),
        # a total that is told with its noun again
        (
            "Some 120,000 casualties of mines were counted from 1999 to 2017. Of the total of 5,180 mine casualties "
            "the office recorded for 2017, at least 1,590 people were killed.",
            ["120000 casualty killed_or_injured", "5180 casualty killed_or_injured", "1590 casualty killed <2"],
        ),
        # a victim with his age in brackets
        (
            "When Farai Dube (48), who lives near Sango, stepped on a mine he lost his right leg.",
            ["1 casualty injured"],
        ),
        # incidents by what made them
        ("The report lists 161 incidents resulting from explosive devices.", ["161 incident -"]),
    ],
)
def test_tolls_of_reports(extractor: Extractor, text: str, expected: list[str]) -> None:
    """Tolls as yearly reports tell them."""
    assert told(extractor, f"{SUBJECT} {text}") == expected


@pytest.mark.parametrize(
    ("text", "device"),
    [
        ("In May 21 people were killed by antipersonnel and antivehicle mines.", "mine"),
        (
            "In May 21 people were killed by antipersonnel and antivehicle mines, including improvised mines, as well "
            "as unexploded submunitions.",
            "explosive_ordnance",
        ),
    ],
)
def test_devices_of_a_list(extractor: Extractor, text: str, device: str) -> None:
    """Two kinds of mines are mines; a list that goes on to other remnants is of explosive ordnance."""
    claims = extractor.extract(Article(text, published=PUBLISHED)).claims
    assert [claim.device for claim in claims] == [device]
