"""Which place a figure is told of, where the place stands in another sentence."""

from __future__ import annotations

import pytest

from minewire import Article, Extractor

PUBLISHED = "2024-05-16"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # places that have a share together, a list of accidents with one of them here and there, harm by all of them
        (
            "Landmines hurt 44 herders in May. Moxico and Cunene accounted for 20 of the injured.",
            "44; 20 Moxico, Cunene",
        ),
        (
            "There were five mine accidents: two in Fuzuli, one in Aghdam and two in Tartar. They left a deminer dead.",
            "5 Fuzuli, Aghdam, Tartar; 2 Fuzuli; 1 Aghdam; 2 Tartar; 1 Fuzuli, Aghdam, Tartar",
        ),
        (
            "A mine killed a man near Zar. There were two mine accidents in Kalbajar and Lachin. In these accidents "
            "six people died.",
            "1 Zar; 2 Kalbajar, Lachin; 6 Kalbajar, Lachin",
        ),
        # what came of the accidents in all of the places; a row of a list behind its day
        (
            "There were 23 mine accidents in Borkou and Tibesti, with 17 killed and 48 wounded.",
            "23 Borkou, Tibesti; 17 Borkou, Tibesti; 48 Borkou, Tibesti",
        ),
        (
            "Most mine accidents happened in Borkou, with 17 killed, and in Tibesti, with 48 wounded.",
            "17 Borkou; 48 Tibesti",
        ),
        # where work still goes on is not where all of it was done
        (
            "In May 412 mines were lifted in Azerbaijan. So far 9,833 mines have been lifted.\n\nThe agency is still "
            "conducting mine clearance in Aghdam, Fuzuli and Terter districts.",
            "412 Azerbaijan; 9833 Azerbaijan",
        ),
        # a place with a figure of its own behind it, a haul that is no whole, what there still is in the country
        ("In Sumy the rescuers destroyed 52 mines and in Izium nine.", "52 Sumy; 9 Izium"),
        ("A haul of 14 mines, 6 shells and 900 cartridges was dug up in Zardab.", "14 Zardab; 6 Zardab"),
        (
            "Sappers cleared 45 minefields in Moxico and Huambo in Angola. There are still some 900 minefields in the "
            "country.",
            "45 Moxico, Huambo; 900 Angola",
        ),
        # a spot far from the town of the lead, a road and what lies on it, the same toll told more closely
        (
            "Six herders were killed on Tuesday when their lorry hit a landmine near the restive northern city of "
            "Dikwa, residents said. The lorry blew up outside the town of Kilinto, some 25 km from Dikwa, they said. "
            "A militiaman in Dikwa confirmed the toll.",
            "6 Kilinto",
        ),
        (
            "Two guards were killed by a mine in Jharkhand on Friday. The incident took place on the Tonto-Goilkera "
            "road near Luia village.",
            "2 Luia",
        ),
        (
            'Nine diggers were killed by a mine in northern Chad, the governor said. "Their car strayed into a '
            'minefield in Zouarke, killing nine and burning three," he said.',
            "9 Zouarke; 3 Zouarke",
        ),
        (
            "At least 13 people were killed by a shell that boys had brought home. The boys found it near a tree. "
            "Adults were looking at it. The explosion happened in the village of Bulinda.",
            "13 Bulinda",
        ),
        (
            "A mine wounded two sappers near Livno on Monday. The centre said that another sapper was hurt in the "
            "incident.",
            "2 Livno; 1 Livno",
        ),
        # a headline below the head of a page, a day before the date line
        (
            "Home\nNews\nEmail Print\nFour girls hurt by wartime shell\nAn accident occurred in Phonkeo village, Sepon "
            "district, last week: four girls were hurt when a mortar shell exploded.",
            "4 Phonkeo",
        ),
        ("Landmine in Angola Injures Six Children", "6 Angola"),
        ("Two Herders Killed in Chad Following Mine Blast", "2 Chad"),
        ("date 2022-02-26 Cairo: A Sudanese herder in Kuwait lost a leg to a landmine.", "1 Kuwait"),
        (
            "NAGUILAN, Isabela: Six soldiers were wounded by a landmine in the village of Sangbayan on Tuesday.",
            "6 Sangbayan",
        ),
        # hospitals, schools, borders, warplanes and wars of which nothing is there
        (
            "A mine killed four men near Zar on Monday. Two of the wounded died at the Agency Headquarters Hospital.",
            "4 Zar; 2 Zar",
        ),
        ("Two pupils of Otwere primary school in Amuru district were hurt by a mine.", "2 Amuru"),
        ("A mine blast on the border between the Kurdistan Region and Turkey killed a herder in Duhok.", "1 Duhok"),
        (
            "Over 2 million tonnes of bombs were dropped from U.S. warplanes, leaving 80 million bomblets in Laos.",
            "8e+07 Laos",
        ),
        (
            "More than a million mines have been laid in Yemen since 2014, when the rebels took the capital Sanaa.",
            "1e+06 Yemen",
        ),
        ("Mines have killed 40 people in Ethiopia's Afar region even after fighting near Kasagita ended.", "40 Afar"),
        # a whole whose place stands behind its part, the genitive of a name in -s, a town in a countryside
        (
            "A group of 19 people, including 12 children, lost their lives to mines in Libya last year.",
            "19 Libya; 12 Libya",
        ),
        ("Eight children were hurt by mines in Laos' northern Huaphan province.", "8 Huaphan"),
        ("A mine in al-Shaafa town in Deir ez-Zor countryside killed two men.", "2 al-Shaafa"),
        (
            "Since May 255,000 square metres have been cleared in Tajikistan. Demining in Panj, Tavildara and Rasht "
            "districts is already completed.",
            "255000 Tajikistan",
        ),
        # heads of a digest
        (
            "ANGOLA\n\nLast year 212 mines were destroyed.\n\nZIMBABWE\n\nTeams destroyed 9,312 mines.",
            "212 Angola; 9312 Zimbabwe",
        ),
        (
            "Mine digest\n\nZIMBABWE. The authority says that 11.5 sq. km of minefields is left to clear.\n\n"
            "LIBYA. Mines killed 35 people last year, 26 of them civilians.",
            "11.5 Zimbabwe; 35 Libya; 26 Libya",
        ),
        (
            "Aghdam district\n\nSappers found 41 mines.\n\nFuzuli district\n\nThey found 9 mines and cleared 140 ha.",
            "41 Aghdam; 9 Fuzuli; 140 Fuzuli",
        ),
        # the water of a town, the clock of one, a state that gives and its people
        ("Two children were killed by a mine in the country's Red Sea port city of Hodeidah.", "2 Hodeidah"),
        ("Two men were killed by a mine at 17:00 (Baku time) in the village of Chayli.", "2 Chayli"),
        ("Mines have killed 140 Azerbaijan citizens.", "140"),
        ("Azerbaijan has opened a case into the mine blast that killed two men in the Fuzuli region.", "2 Fuzuli"),
        ("Armenia has buried 900 mines in the territories of Azerbaijan.", "900 Azerbaijan"),
        # states that act, one of a list of them, and the sea that they act in
        ("In 2023, Laos, Kenya and Vietnam have cleared 300 hectares of minefields.", "300 Laos, Kenya, Vietnam"),
        ("Since May, Poland, Latvia and Estonia have destroyed 28 sea mines in the Baltic Sea.", "28 Baltic Sea"),
        ("Latvia has destroyed 20 drifting sea mines off the coast of Poland.", "20 Poland"),
        ("Libya had 933 mine casualties in 2023, more than anywhere but Chad, with 1,003.", "933 Libya; 1003 Chad"),
        # a land by the part of the world that it lies in; not its neighbour
        (
            "Two were killed by a mine in Mali's Gao region. Mines have killed 120 people in the West African country.",
            "2 Gao; 120 Mali",
        ),
        (
            "Two were killed by a mine in Somalia's Sool region. Mines killed 90 people in the Horn of Africa nation.",
            "2 Sool; 90 Somalia",
        ),
        (
            "Two were killed by a mine in Yemen's Marib province. Mines killed 90 people in the war-torn country.",
            "2 Marib; 90 Yemen",
        ),
        (
            "Two were killed by a mine in Mali's Gao region. Mines killed 90 people in the neighbouring country.",
            "2 Gao; 90",
        ),
        # places beside one another, and one that holds the others
        (
            "Three mines were found off Poland, two off Latvia and one off Estonia.",
            "3 Poland; 2 Latvia; 1 Estonia",
        ),
        # 'near' a town is no spot yet
        (
            "A man was killed in a mine explosion near the city of Barda. The accident occurred near Ou Da village.",
            "1 Ou Da",
        ),
        # what rows add up to
        (
            "Sappers destroyed 41 mines in Lachin, 12 in Gubadli and 7 in Zangilan. In all, 60 mines were destroyed.",
            "41 Lachin; 12 Gubadli; 7 Zangilan; 60 Lachin, Gubadli, Zangilan",
        ),
        # rows of several figures, with a semicolon between them or a village in brackets
        (
            "Sappers cleared 212 hectares and destroyed 71 mines.\n\nBy district:\n"
            "- Aghdam: 140 ha; 31 mines, 9 shells\n- Fuzuli: 72 ha; 40 mines",
            "212 Aghdam, Fuzuli; 71 Aghdam, Fuzuli; 140 Aghdam; 31 Aghdam; 9 Aghdam; 72 Fuzuli; 40 Fuzuli",
        ),
        (
            "Sappers cleared 212 hectares and destroyed 71 mines.\n\n• Zangilan (Agali village) – 31 mines; 140 ha\n"
            "• Jabrayil district (the village of Sirik) – 40 mines; 72 ha",
            "212 Aghali, Sirik; 71 Aghali, Sirik; 31 Aghali; 140 Aghali; 40 Sirik; 72 Sirik",
        ),
        # names behind an Arabic article that no table has; those who pay are no ground
        ("Two shepherds were killed by a mine in al-Turaysha on Sunday.", "2 al-Turaysha"),
        ("Two fighters of the al-Qaeda group were hurt by a mine in Marib.", "2 Marib"),
        ("In an operation paid for by Tokyo and Oslo, sappers destroyed 31 mines in Laos.", "31 Laos"),
        ("The trust hopes to clear 12 hectares of minefields if the money promised by Tokyo and Oslo comes.", "12"),
        # the places of parts are not those of what the verb goes on with
        (
            "Last week sappers in Ukraine defused 904 mines, 212 of them in Kharkiv region and 65 in Sumy region, and "
            "surveyed 71 hectares.",
            "904 Ukraine; 212 Kharkiv; 65 Sumy; 71 Ukraine",
        ),
        # rows that begin as a dateline does
        (
            "Mines destroyed in June, by district:\n\nTartar - 31 anti-personnel, 6 anti-tank mines and 12 shells\n"
            "Gubadli - 17 anti-personnel, 2 anti-tank mines and 9 shells",
            "31 Tartar; 6 Tartar; 12 Tartar; 17 Gubadli; 2 Gubadli; 9 Gubadli",
        ),
        (
            "Results of mine clearance by province:\nHerat – 71 hectares of land cleared and handed over\n"
            "Farah – 26 hectares of land cleared",
            "71 Herāt; 26 Farah",
        ),
        ("Kabul - 14 people were hurt by a mine in Herat on Monday, the police said.", "14 Herāt"),
        ("Two men were hurt by a mine in Zangilan (Agali village) on Monday.", "2 Aghali"),
        ("Two men were hurt by a mine in Agali (Zangilan district) on Monday.", "2 Aghali"),
        # one village of a report's districts, told 'alone'; a country that follows in a ranking
        (
            "From 5 to 11 May, sappers found 381 mines. They were detected in Lachin, Zangilan and Gubadli. In Zabukh "
            "village of Lachin district alone, 31 shells were lifted.\n\nOver the week 412 hectares were cleared of "
            "mines.",
            "381 Lachin, Zangilan, Gubadli; 31 Zabukh; 412 Lachin, Zangilan, Gubadli",
        ),
        (
            "Mines killed or hurt 1,840 people around the world last year.\n\nMali had 211 of the casualties. Niger "
            "followed with 118, then Chad (54).",
            "1840; 211 Mali; 118 Niger; 54 Chad",
        ),
        # what many countries have done is of none of them
        (
            "In Niger mines killed 41 people last year.\n\nCountries bound by the treaty cleared 118 square kilometres "
            "in 2022.",
            "41 Niger; 118",
        ),
        (
            "In Niger mines killed 41 people last year.\n\nIn 2022, 31 affected countries destroyed 9,000 mines.",
            "41 Niger; 9000",
        ),
        (
            "In Niger mines killed 41 people last year.\n\nStates parties to the convention destroyed 9,000 mines in "
            "2022.",
            "41 Niger; 9000",
        ),
        # 'there' behind those who work, and two sentences below the town in its paragraph
        (
            "Mines hurt 41 people in Libya in 2023.\n\nFloods swept Sirte in May. Most families fled. The Red Cross "
            "says its teams there have since removed 31 shells.",
            "41 Libya; 31 Sirte",
        ),
        # so many districts, which the next sentences name
        (
            "Sappers cleared 612 hectares of mines in four districts in May. Most land was in Aghdam and "
            "Fuzuli. The rest of the land lies in Lachin and Gubadli.",
            "612 Aghdam, Fuzuli, Lachin, Gubadli",
        ),
        (
            "Sappers cleared 612 hectares of mines in five districts in May. Most land was in Aghdam and "
            "Fuzuli. The rest of the land lies in Lachin and Gubadli.",
            "612",
        ),
        # the spot in a sentence that opens with its land or town, the state that bears a town's name
        (
            "In South Kordofan, a bus ran over a mine between Dilling and Kadugli on Monday. Police said nine "
            "people were dead.",
            "9 Dilling, Kadugli",
        ),
        (
            "In Khartoum, a boy was killed and a man hurt by a mine in the Burri district on Monday. It was the 12th "
            "mine accident in the state since April. Police put the toll over that time at 27 dead.\n\n"
            "A colonel was killed at the Soba bridge. A mine hurt two soldiers at the bridge on Tuesday.",
            "1 Burri; 1 Burri; 12 Khartoum; 27 Khartoum; 1 Soba bridge; 2 Soba bridge",
        ),
        (
            "The most serious accident was in Zar, Aghdam district, on 9 March, when a mine blew up. Two men died.",
            "2 Zar",
        ),
        ("Five of the mine accidents took place in Quang Tri, and four on the road to Hue.", "5 Quang Tri; 4 Hue"),
        (
            "A man was killed by a mine in Hai Lang district on March 9.\n\n"
            "On Monday soldiers moved a bomb from a school in Trieu Phong village.",
            "1 Hai Lang",
        ),
        (
            "A mine action group spoke of its work.\n\n"
            '"In 2023 we cleared 31 hectares of mines in Aghdam and 9 in Fuzuli. Out of that land we pulled 48 mines."',
            "31 Aghdam; 9 Fuzuli; 48 Aghdam, Fuzuli",
        ),
        # where people live, and where those come from who work at the scene
        (
            "A widow from Samlot, in Battambang province, was hurt by a mine at her own gate on Monday.",
            "1 Samlot",
        ),
        (
            "A mine hurt two men in Marzili on Monday. A bomb squad from Barda found three more mines on the path.",
            "2 Marzili; 3 Marzili",
        ),
        (
            "A mine hurt two men in Marzili on Monday. Officers who had been called in from Barda found one more mine.",
            "2 Marzili; 1 Marzili",
        ),
        (
            "A mine hurt a herder in the Lachin district on Monday. Rauf Aliyev, a native of Barda, had driven his "
            "sheep to a hill above Sus village.",
            "1 Sus",
        ),
        ("A mine hurt two men in Zar, Aghdam district, on Monday.", "2 Zar"),
        ("A mine hurt two men in Zar and Aghdam district on Monday.", "2 Zar, Aghdam"),
        # a list told for the parts of a total, no accident over the same time, a state that freed its lands
        (
            "From 3 to 9 March, 52 munitions were destroyed in the territories of Azerbaijan freed from occupation. "
            "These are 12 mines and 40 shells. They were found in Aghdam, Fuzuli and Lachin.",
            "52 Aghdam, Fuzuli, Lachin; 12 Aghdam, Fuzuli, Lachin; 40 Aghdam, Fuzuli, Lachin",
        ),
        (
            "Last week 71 mines were destroyed in Aghdam, Fuzuli and Lachin.\n\nAn area of 212 hectares was cleared, "
            "40 of which in Lachin. Not a single mine accident was recorded.",
            "71 Aghdam, Fuzuli, Lachin; 212 Aghdam, Fuzuli, Lachin; 40 Lachin; 0 Aghdam, Fuzuli, Lachin",
        ),
        # a spot by its entrance, a quarter of a unit, what is no town's
        ("Two men were hurt by a mine at the entrance to Sarijali on Monday.", "2 Sarijali"),
        ("Two men were hurt by a mine near the Zar railway station on Monday.", "2 Zar railway station"),
        ("Two men were hurt by a mine in Upper Shahbuz on Monday.", "2 Upper Shahbuz"),
        # told behind the victims
        (
            "A woman was hurt by a mine while picking berries, police said. It happened near the village of Yahidne.",
            "1 Yahidne",
        ),
        (
            "A mine wounded a farmer on Wednesday. According to the council, the man was ploughing near Vynohradove.",
            "1 Vynohradove",
        ),
        (
            "Landmines hurt two women on Tuesday, police said. Both were collecting snails near Samlot.",
            "2 Samlot",
        ),
        (
            "An 8-year-old girl stepped on a mine. The accident took place in Zelenivka, a medic said. "
            "The girl lost a leg.",
            "1 Zelenivka",
        ),
        # work told without a figure
        ("Clearance goes on in five of Kunar's 16 districts. Teams have destroyed 312 mines this year.", "312 Kunar"),
        ("Sappers are working on a power line in Lachin. Two mines were found on Monday.", "2 Lachin"),
        # a long total is of more than the district of last week; what 'they' did is not
        (
            "ANAMA cleared 612 hectares in Zangilan in April. A total of 11,204 hectares have been cleared since "
            "the beginning of the year.",
            "612 Zangilan; 11204",
        ),
        (
            "Sappers cleared 612 ha of mines in Zangilan in April. Since January they have cleared 1,404 hectares.",
            "612 Zangilan; 1404 Zangilan",
        ),
        # 'this field' in the words of whoever lives there
        (
            'She points at the field beside her house in Zabarjad. "They took 14 mines out of this field," she said.',
            "14 Zabarjad",
        ),
        # the whole country: the one that the article names, unless mines lie in a part of it only; 'nationwide' is none
        ("A mine hurt two men in Tartar, Azerbaijan. Mines have killed 14 people across the country.", "2 Tartar; 14"),
        ("A mine hurt two men in Luena, Angola. Mines have killed 14 people across the country.", "2 Luena; 14 Angola"),
        ("A mine hurt two men in Luena, Angola. For the country as a whole, 14 people were killed.", "2 Luena; 14"),
        (
            "The envoys flew from Baku to Fuzuli. ANAMA said that 8,120 hectares had been cleared in the district.",
            "8120 Fuzuli",
        ),
        # the place of a part is not that of the next clause
        (
            "Iraq's mine agency says 2,100 square kilometres remain to be cleared of mines, 1,200 of them in Basra "
            "province alone; 187 square kilometres were released last year.",
            "2100 Iraq; 1200 Basra; 187 Iraq",
        ),
        # where somebody works and what was done there; a hospital is not where
        (
            "HALO has destroyed 2,140 mines in Mannar. It also works in the Vavuniya district, where it removed 318.",
            "2140 Mannar; 318 Vavuniya",
        ),
        (
            "A mine hurt two men near Kidal. They were taken to a hospital in Gao, where one died.",
            "2 Kidal; 1 Kidal",
        ),
        # between two towns, and along a line
        ("Seven people died when a bus hit a mine on the way from Raqqa to Manbij.", "7 Raqqa, Manbij"),
        (
            "Six people died when a bus hit a mine on the way from Raqqa to Manbij. The blast took place in Azaz.",
            "6 Azaz",
        ),
        ("About 130,000 mines still lie along the Blue Line.", "130000 Blue Line"),
        # what figures are compared with
        (
            "Three masons were hurt by a mine in Fuzuli in March. This year mines have hurt 19 people in 15 "
            "accidents, "
            "against 46 in the whole of last year.",
            "3 Fuzuli; 19; 15; 46",
        ),
        (
            "Mines hurt 42 people in Benue, Nigeria, in May. By comparison, 61 were hurt in April.",
            "42 Benue; 61 Benue",
        ),
        (
            "Mines killed 9 people in Battambang last year, compared with 14 the year before in Pailin.",
            "9 Battambang; 14 Pailin",
        ),
        # a total of a whole land behind what was found in one place
        (
            "Sappers destroyed 58 mines last week, ANAMA said.\n\nIn Khojaly they found 36 grenades.\n\n"
            "In all, 1,418 hectares were cleared of mines. Some 860 hectares were cleared by machines.",
            "58; 36 Khojaly; 1418; 860",
        ),
        (
            "Sappers destroyed 58 mines in Ukraine last week.\n\nIn Izium they found 36 grenades.\n\n"
            "They also cleared another 12 hectares of mines.",
            "58 Ukraine; 36 Izium; 12 Izium",
        ),
        # one of those counted, most of them, and the rest of a land
        (
            "Eleven sappers have been killed by mines since 2020, the last one on 3 November near Sobu.",
            "11",
        ),
        (
            "ANAMA will clear mines on another 15,500 hectares, mostly in Lachin and Gubadli.",
            "15500 Lachin, Gubadli",
        ),
        (
            "The mine action centre says 12 hectares in Bosnia are mined, most of it in Doboj, and "
            "another 4 hectares "
            "will be cleared.",
            "12 Bosnia and Herzegovina; 4 Bosnia and Herzegovina",
        ),
        # 'there' and 'here'; the sector
        (
            "Mines still kill people in Kherson region. MAG, which has been active in Kassala state since 2006, says "
            "it removed 3,400 mines there.",
            "3400 Kassala",
        ),
        (
            "In Bié, Angola, 41 minefields are left. Our teams will move to Chitembo in May. They are to clear 24 "
            "hectares there by 2027.",
            "41 Bié; 24 Chitembo",
        ),
        (
            "Teams have demined the Mukumbura sector on Zimbabwe's border. They destroyed 812 mines. Mines hurt 90 "
            "people in Zimbabwe last year. In the sector there were two mine accidents.",
            "812 Mukumbura; 90 Zimbabwe; 2 Mukumbura",
        ),
        # where a village lies, where people come from, and what is the largest of its kind
        (
            "ZABARJAD, Yemen, May 3 (AFP) - Ali lost his tractor to a mine.\n\nThe village, in "
            "Hodeidah province, was "
            "retaken in March. Since then five residents have been killed by mines here.",
            "5 ZABARJAD",
        ),
        (
            "Three deminers were hurt by a mine in Sinuni, Iraq. They were clearing houses so that families "
            "could come "
            "back from camps in Duhok. One lost an arm.",
            "3 Sinuni; 1 Sinuni",
        ),
        (
            "Engineers have cleared 12 hectares of the Muhamalai minefield, the largest in Sri Lanka, and destroyed "
            "37,000 mines. Another 9 hectares have to be cleared.",
            "12 Muhamalai; 37000 Muhamalai; 9 Muhamalai",
        ),
        # statistics of a region go on; a few victims at a spot are of that spot alone
        (
            "Mines hurt 42 people in Benue, Nigeria, last year.\n\nTeams destroyed 900 mines.\n\nIn 2022 mines had "
            "hurt 61 people.",
            "42 Benue; 900 Benue; 61 Benue",
        ),
        (
            "We lost two handlers to mines in Aghdam in 2021. Last year three of our men were wounded by mines.",
            "2 Aghdam; 3",
        ),
        # whose story it is, what a part was doing, and where accidents were
        (
            "Petro, who farms near Snihurivka, said he had pulled 11 mines off his field.\n\n"
            '"My neighbour tried the same and a mine took both his hands," Petro said.',
            "11 Snihurivka; 1 Snihurivka",
        ),
        (
            "Mines hurt 40 people in Hodeidah, Yemen, last year. Eleven were children, among them two sisters "
            "who were "
            "killed while herding goats in Mawza.",
            "40 Hodeidah; 11 Hodeidah; 2 Mawza",
        ),
        (
            "Four men were hurt in three mine explosions, two of which occurred in Lachin and one in Kalbajar.",
            "4 Lachin, Kalbajar; 3 Lachin, Kalbajar; 2 Lachin; 1 Kalbajar",
        ),
        # those who work for a speaker; a day told behind the victim; the districts of a week
        (
            "Two mines were found in Zangilan.\n\n"
            '"Eleven of my sappers have been killed by mines since 2020, and six were hurt," said Anar Aliyev.',
            "2 Zangilan; 11; 6",
        ),
        (
            "A woman was killed by a mine, police said.\n\nThey said that Sevda Mammadova, 54, followed a "
            "calf into an "
            "area near the village of Seyidli on Monday morning.",
            "1 Seyidli",
        ),
        # towns told in passing, villages of victims, the bank of a river, a hospital
        (
            "Derna after the flood\n\nSince the dam at Martuba burst in May, sappers have destroyed 312 mines in the "
            "city.",
            "312 Derna",
        ),
        (
            "A mine hurt two teenagers in the Tartar district, police said.\n\nOrkhan and Tural, residents of the "
            "village of Gapanli, were on the outskirts of the village when the mine exploded.",
            "2 Gapanli",
        ),
        ("Seven mines were destroyed on the bank of the Bosna at Maglaj.", "7 Maglaj"),
        (
            "A mine killed five people near Afgoye, Somalia. A nurse in Mogadishu's Medina hospital "
            "said one more had "
            "died.",
            "5 Afgoye; 1 Afgoye",
        ),
        (
            "In the Mykolaiv region of Ukraine, where the flood carried mines down the Inhulets, "
            "two men were hurt by "
            "a mine near Snihurivka.",
            "2 Snihurivka",
        ),
        # most of a week's finds; a spot behind 'there'; the way of a victim
        (
            "From May 6 to 12, 88 mines were destroyed in Aghdam, Fuzuli and Jabrayil. The bulk of the finds was dug "
            "up in Jabrayil. In the same week 12 cluster bomblets were found and destroyed.",
            "88 Aghdam, Fuzuli, Jabrayil; 12 Aghdam, Fuzuli, Jabrayil",
        ),
        (
            "In Nabatieh, Lebanon, 2 square kilometres of minefields are left. A shepherd was hurt "
            "by a mine there in "
            "October, in the hamlet of Zawtar.",
            "2 Nabatieh; 1 Zawtar",
        ),
        (
            "Her sons went to look at their house in Aghdam's Marzili village. A mine killed the driver of the taxi.",
            "1 Marzili",
        ),
        (
            "A mine hurt two men in the Golan. The mine lay on a track near Saida.\n\nEngineers have destroyed 16 "
            "mines since January.",
            "2 Golan Heights; 16",
        ),
        ("Sources reported three mine accidents around Kadugli, with five dead.", "3 Kadugli; 5 Kadugli"),
        ("In all 310 landmines were laid in Chad, with 46 people killed by them.", "310 Chad; 46 Chad"),
        # named victims, parts with causes of their own, the country that will be free of mines, a large whole
        (
            "A mine killed a shepherd in the Fuzuli district on Tuesday, police said.\n\nSamad Aliyev, 41, "
            "and Rovshan "
            "Aliyev, 36, residents of Horadiz, had followed a flock into a field near the village of Seyidli.",
            "1 Seyidli",
        ),
        (
            "Three sappers were wounded, two by detonators and one by a booby trap in a cellar in Shusha.",
            "3; 2; 1 Shusha",
        ),
        (
            "JAFFNA, March 14 (AFP) - Sri Lanka will not be free of mines this year, a minister said in Jaffna. Last "
            "year teams cleared 14.1 sq km of mined land.",
            "14.1 Sri Lanka",
        ),
        (
            "Mines hurt two men near Tyre. Of the 57.8 million square meters hit by cluster bombs, 49.1 million have "
            "been cleared and 8.7 million remain.",
            "2 Tyre; 5.78e+07; 4.91e+07; 8.7e+06",
        ),
        # behind a semicolon and of a longer time; the headline's district
        (
            "A mine hurt a shepherd on May 3 in Kalbajar; since January mines have injured 27 people.",
            "1 Kalbajar; 27",
        ),
        (
            "The women clearing Angola's Cuito Cuanavale\n\nHelena was eleven when her uncle stepped on a mine in "
            "Cuito Cuanavale.\n\nHer team has found 1,304 mines since 2020.",
            "1304 Cuito Cuanavale",
        ),
        # the quarter of the lead, those that lead the ranks, what ranks an accident
        (
            "From April 1 to 14 sappers cleared 152 hectares of mines in the freed territories.\n\nJabrayil "
            "came first "
            "with 40 hectares, ahead of Fuzuli with 33. In Shusha 8 hectares were cleared.\n\nFrom "
            "April 1 to 14 they "
            "destroyed 61 mines.",
            "152; 40 Jabrayil; 33 Fuzuli; 8 Shusha; 61",
        ),
        (
            "A mine hurt three rangers near Surin, Thailand. Mines have killed 20,000 people in "
            "Cambodia.\n\nThe blast "
            "was the fifth mine accident since July.",
            "3 Surin; 20000 Cambodia; 5",
        ),
        # a meeting is not where the figures are of
        (
            "Zangilan mine action forum ends\n\nThe agency destroyed 610 mines and cleared 14,860 hectares in May.",
            "610; 14860",
        ),
        # nestings: what a village lies in or beside
        ("A mine went off in Banganza, a village in the Masisi district of Congo, hurting four people.", "4 Banganza"),
        (
            "Four people were hurt by a mine near Banganza, a small village in North Kivu province's Masisi district.",
            "4 Banganza",
        ),
        ("In the Masisi district of Congo, in the village of Banganza, a mine killed four people.", "4 Banganza"),
        ("A mine hurt four people in a forest ten kilometres from Alkhanli, in the Fuzuli district.", "4 Alkhanli"),
        ("A mine went off in Banganza, not far from Goma, and the agency spoke of four dead.", "4 Banganza"),
        ("A mine killed two people in Alkhanli (Fuzuli district).", "2 Alkhanli"),
        ("A mine killed two people in Banganza, which lies in the Masisi district of Congo.", "2 Banganza"),
        ("Four people were hurt when a mine exploded in a village called Nalanji in the Masisi district.", "4 Nalanji"),
        # two places told with two prepositions
        (
            "Sappers removed 300 mines from the surroundings of Aleppo airport and from the sides of the M5 highway.",
            "300 Aleppo airport, M5 highway",
        ),
        ("Sappers removed 300 mines in Mykolaiv region and in the Izium district.", "300 Mykolaiv, Izium"),
        # donors, where somebody learnt, whose citizens they are
        (
            "Landmines and cluster munitions are a threat. Thanks to Sweden and the United States teams cleared 54 "
            "hectares in the district of Nong.",
            "54 Nong",
        ),
        ("With the help of Japan and Canada 12 mines were removed in Battambang.", "12 Battambang"),
        ("Mine experts trained in the United States removed 300 mines in Mykolaiv region.", "300 Mykolaiv"),
        ("Mines have hurt 212 citizens of Azerbaijan, 40 of them children.", "212; 40"),
        ("Mines have hurt 212 citizens of Angola.", "212 Angola"),
        # a share that another place accounts for
        ("Mines killed 54 people in Mali last year, the Mopti region alone accounting for 30.", "54 Mali; 30 Mopti"),
        (
            "Landmines and cluster munitions are a threat. Doboj has the largest mined area (12.5 "
            "sq km), followed by "
            "Bosanski Petrovac with 9 sq km.",
            "12.5 Doboj; 9 Bosanski Petrovac",
        ),
        # the larger place before the noun of the smaller one; the villages around it
        ("A mine went off in the Tovuz district village of Alibayli, wounding four people.", "4 Alibayli"),
        ("A mine wounded four people in Tovuz district and the village of Alibayli.", "4 Tovuz, Alibayli"),
        (
            "Alibayli, a village in Tovuz district, is one of five on the border. Work in the villages began in May, "
            "and 35 mines have been destroyed there.",
            "35 Tovuz",
        ),
        # who did it, or has not handed over its maps, is not where it was
        (
            "The laying of mines on its soil by Eritrea has done harm for decades.\n\nMines have killed 304 people "
            "since 2020, the ombudsman said.",
            "304",
        ),
        (
            "Mines killed two men in Zar, in the Kalbajar district. It was the district's fifth mine accident in May.",
            "2 Zar; 5 Kalbajar",
        ),
        (
            "The Fuzuli District Prosecutor's Office opened a case. A mine hurt two men in the district on Monday.",
            "2 Fuzuli",
        ),
        ("On the Lebanese side of the border mines have killed four people.", "4 Lebanon"),
        # people who bear the name of a place
        ("Nguyen Van Lam, 52, who farms in Hai Lang, found five mines in his garden.", "5 Hai Lang"),
        # villages told before, the home of a victim, a place that others lie beside
        (
            "A mine killed a man in Alkhanli village of the Fuzuli district. Work in the four villages began on May "
            "5. As of today, 29 mines have been lifted there.",
            "1 Alkhanli; 29 Fuzuli",
        ),
        (
            "Sappers came to the village of Alkhanli in March and to Marjanli village in April. In the two villages "
            "29 mines have been lifted.",
            "29 Alkhanli, Marjanli",
        ),
        ("A man from the town of Horadiz was hurt by a mine near the village of Alkhanli.", "1 Alkhanli"),
        ("A mine killed a sapper in Alkhanli, which lies next to Horadiz.", "1 Alkhanli"),
        # where most of those are who were hurt in a whole land
        (
            "Mines have killed 188 people in Syria. A further 254 have been hurt, chiefly in the provinces of "
            "Aleppo, Hama and Idlib.",
            "188 Syria; 254 Syria",
        ),
        ("Mines hurt 54 people in Syria in May. The bulk of the victims were in Aleppo, Hama and Idlib.", "54 Syria"),
        ("In March sappers lifted 312 mines; they were found in Kalbajar and Aghdam.", "312 Kalbajar, Aghdam"),
        (
            "Mines have killed 33 people in Mopti region this year. Another 51 have been hurt, mainly in Bandiagara "
            "and Koro.",
            "33 Mopti; 51 Mopti",
        ),
        # a spot behind the district that is pointed to; where the hurt are treated; the seat of those who count
        (
            "A landmine killed a farmer in the Kalbajar district on Monday. Two soldiers were hurt in the same "
            "district when a shell went off near Zaylik village on May 2.",
            "1 Kalbajar; 2 Zaylik",
        ),
        (
            "A mine killed a shepherd near Zar in Kalbajar on Monday. Three others remain under treatment in Ganja.",
            "1 Zar; 3 Zar",
        ),
        (
            "Mines have killed 420 people in Yemen since 2022. A higher toll comes from the mine action centre in "
            "Sanaa: 511 victims.",
            "420 Yemen; 511 Yemen",
        ),
        # the office of those who say that an accident happened; the spot that the first report names
        (
            "Five boys were killed when a landmine exploded in Somalia on Sunday.\n\nAli Hassan, the police chief of "
            "Qoryoley district, said the blast occurred at a football pitch.",
            "5 Qoryoley",
        ),
        (
            "A landmine killed a herder in Kenya on Friday. The minister of defence in Nairobi said the explosion "
            "took place at noon.",
            "1 Kenya",
        ),
        (
            "The death toll of the mine blast in Lachin has risen to two.\n\nA truck hit an anti-tank mine in Zabukh "
            "village of the Lachin district on Thursday. Its driver died and four workers were injured.",
            "2 Zabukh; 1 Zabukh; 4 Zabukh",
        ),
        # a share of a land, what planes dropped on it, the bodies of a town, a town that is told as the seat
        (
            "Mines are still suspected on 869 km2, i.e. 1.7% of the surface of Bosnia, the mine action centre said.",
            "869 Bosnia and Herzegovina",
        ),
        (
            "From 1964 to 1973 American planes released two million tons of ordnance above Laos. As many as "
            "80 million "
            "cluster bombs failed to explode and unexploded ordnance still kills.",
            "8e+07 Laos",
        ),
        (
            "The town council of Snihurivka said a landmine exploded on Monday in a garden and injured two men.",
            "2 Snihurivka",
        ),
        (
            "A landmine hurt five boys in Maiwand district on Monday. Two of them were brought to the regional "
            "capital, Kandahar.",
            "5 Maiwand",
        ),
        # work goes on behind the land of its own sentence; an accident behind it is elsewhere
        (
            "In Moxico province, teams cleared 12 hectares of mines in May.\n\nSince 1996, Angola has cleared 486 "
            "square km, destroying in the process 126,300 mines, the agency said.",
            "12 Moxico; 486 Angola; 126300 Angola",
        ),
        (
            "In 2022 Croatia cleared 48.9 square kilometres of mined land. In the works 62 mines were found and "
            "destroyed, and a deminer was wounded on 8 November near Gospić.",
            "48.9 Croatia; 62 Croatia; 1 Gospić",
        ),
        # what else is told in the land of a toll; a headline whose number the body does not give
        (
            "Mines have hit 705 people in Syria since May 2023.\n\nThe charity employs 45 deminers in Syria. "
            "An agency "
            "gave a lower figure of 463 mine casualties over the same period: 187 deaths and 276 injuries.",
            "705 Syria; 463 Syria; 187 Syria; 276 Syria",
        ),
        (
            "Mine kills eight truffle pickers in east Syria\n\nFive people were killed on Monday when a car "
            "hit a mine "
            "near Mayadin, officials said.",
            "8 Syria; 5 Mayadin",
        ),
        # a town that a battle is named after, a district that blasts shook, a hospital of somebody, what one part did
        (
            "Landmines have left 264 civilians wounded and 91 dead in Nineveh since the battle for Mosul "
            "began in 2016.",
            "264 Nineveh; 91 Nineveh",
        ),
        (
            "Two men were hurt by landmines in Hamdaniya district in April. Two similar explosions "
            "had already shaken "
            "the district in March.",
            "2 Hamdaniya; 2 Hamdaniya",
        ),
        (
            "A bus hit a landmine outside Hays in Yemen on Saturday, and seven people were killed.\n\nAt a "
            "hospital run "
            "by a charity in Mocha, a nurse said five dead had arrived in the night.",
            "7 Hays; 5 Hays",
        ),
        # forests by their name, two spots of one work, the last of a clause that goes on
        (
            "The office registered 19 landmine accidents in Norte de Santander, Colombia; six people were killed in "
            "them and 24 hurt.",
            "19 Norte de Santander; 6 Norte de Santander; 24 Norte de Santander",
        ),
        ("The army lifted 2,860 mines at Aleppo airport and beside the M5 highway.", "2860 Aleppo airport, M5 highway"),
        ("Landmines killed two soldiers in the forest of Narang on Monday.", "2 Narang"),
        # more than is left in a town is planned for the land
        (
            "Bosnia has 869 square kilometres of mined land.\n\nIn Doboj, 1.7 square kilometres are left. The "
            "plan is to "
            "release 92 square kilometres this year.",
            "869 Bosnia and Herzegovina; 1.7 Doboj; 92 Bosnia and Herzegovina",
        ),
        ("Sappers put the mined area of Karen state in Myanmar at 14,000 hectares. Mines kill.", "14000 Karen"),
        # the province of a land that is told last
        (
            "In Zimbabwe's Mashonaland Central our teams cleared 127 hectares of mines. Our colleagues in Benguela, "
            "Angola, took 64 calls. They destroyed 905 mines in the province.",
            "127 Mashonaland Central; 905 Benguela",
        ),
        # a town whose name is its province's; a donor and the soil; a spot told before with 'the same'
        (
            "BASRA – A farmer was killed by a mine in Shatt al-Arab district on Wednesday, police "
            "said.\n\nThe office "
            "noted nine accidents in the governorate last year, with six dead.",
            "1 Shatt al-Arab; 9 Basra; 6 Basra",
        ),
        (
            "SANAA – Masam, a Saudi-funded project, says it has dug almost 390,000 mines and shells "
            "out of Yemeni soil "
            "since 2018.",
            "390000",
        ),
        (
            "KYIV, May 16 – Along the road to Izium the crew lifted 31 mines in April; a driver "
            "from Lyman was killed "
            "by a mine on the same stretch on 8 May.",
            "31 Izium; 1 Izium",
        ),
        # what is reported from somewhere happened there; a country that was dealt its victims
        (
            "KYIV, May 16 – Mines killed 92 people in Ukraine last year. Kharkiv region had the "
            "heaviest toll with 43 "
            "deaths. No mine casualties were reported from Lviv.",
            "92 Ukraine; 43 Kharkiv; 0 Lviv",
        ),
        ("The first months of 2024 have brought Myanmar 692 mine casualties, the UN said.", "692 Myanmar"),
        # where states meet nobody was hurt; land that lies nowhere in particular
        (
            "GANJA, May 16 – Mine victims should be heard when governments meet in Cambodia, "
            "campaigners wrote. Since "
            "2020 mines have hit 382 people.",
            "382",
        ),
        (
            "BAKU, May 16 – Last week sappers found 61 mines in Aghdam and Lachin.\n\nSince January 42,806 hectares "
            "have been cleared. Eight thousand mines were found there and removed.",
            "61 Aghdam, Lachin; 42806; 8000",
        ),
        # a town with its area is as wide as a district; where a victim is registered nothing happened
        (
            "A shepherd was killed by a mine in the Fuzuli district on Monday, officials "
            "said.\n\nThe man, registered "
            "in Horadiz, was looking for a cow when he stepped on the mine in the territory of Gochahmadli village.",
            "1 Gochahmadli",
        ),
        # where nobody was hurt the report does not go on; the village of somebody; what only lies near a town
        (
            "KYIV, May 16 – Mines hit 92 people in Ukraine last year.\n\nNo mine casualties were "
            "reported from Lviv. In "
            "2022 the agency counted 352 mine casualties.",
            "92 Ukraine; 0 Lviv; 352 Ukraine",
        ),
        (
            "LUANDA, May 16 – Mines go on to kill. His village, Kanjala, is an hour's walk from "
            "here; in 2009 his brother "
            "was killed there by a mine.",
            "1 Kanjala",
        ),
        (
            "JUBA – A boy was hurt by a mine in Magwi County of Eastern Equatoria State on Monday. "
            "It was the second mine "
            "accident in the county in 2024.",
            "1 Magwi; 2 Magwi",
        ),
        # victims registered in their districts; an outlet with its town and the hour
        (
            "BEIRUT – Officials said 45 mine victims had been registered in the Tyre and Bint Jbeil "
            "districts since 2010.",
            "45 Tyre, Bint Jbeil",
        ),
        (
            "Public Radio, Tbilisi. 16.10.2023, 11:42\n\nThe clearing of mines goes on. Between "
            "October 9 and 15 sappers "
            "found 61 mines.",
            "61",
        ),
        # a region in the paragraph before
        (
            "Four soldiers were wounded when a mine went off near Tendimane in Senegal's Casamance on Monday.\n\nThe "
            "rebellion has cost thousands of lives in the region.\n\nSince 1988 mines have hit 881 people there.",
            "4 Tendimane; 881 Casamance",
        ),
        # the spot of a headline, how far off a blast was noticed, where the hurt were driven
        (
            "Mine blast outside Tashkhan\n\nTwo boys were hurt on Sunday when a landmine went off. The boom was heard "
            "in Kunduz. A third boy was hurt, too, and was driven to Mazar-i-Sharif.",
            "2 Tashkhan; 1 Tashkhan",
        ),
        (
            "Blast in Taiz kills three\n\nMines have killed 412 people in Yemen since January, the office said.",
            "3 Taiz; 412 Yemen",
        ),
        # offices that bear the name of a region or district, and those of a capital
        (
            "The Fuzuli operations centre reported 24 mines destroyed last week. The Lachin centre reported 11 mines "
            "lifted and 38 hectares cleared.",
            "24 Fuzuli; 11 Lachin; 38 Lachin",
        ),
        ("The Geneva office of the fund said that 400 mines were destroyed in April.", "400"),
        # teams that moved on, a soldier called up from elsewhere, people who came from there or were on their way home
        (
            "In March sappers lifted 31 mines in Zabukh. In April they moved to Chirag, where they found and blew up "
            "12 mines.",
            "31 Zabukh; 12 Chirag",
        ),
        (
            "GANJA, 15 May 2024. A corporal was hurt by a mine on Monday. The explosion happened in Chayli village of "
            "Tartar district. The corporal, who was called up from Shaki, is in hospital.",
            "1 Chayli",
        ),
        ("A man was killed by a landmine on Sunday. The man had come from Basra, police said.", "1"),
        (
            "Two men were killed by a landmine near Marja on Sunday. They were on their way home to Herat. A nurse "
            "said that three others had been wounded.",
            "2 Marja; 3 Marja",
        ),
        # victims told again by a noun of several, accidents told next
        (
            "MOSUL, May 14. A woman and her sister were killed by a mine on Sunday. The pair had been collecting wood "
            "near Sinuni, police said.",
            "1 Sinuni; 1 Sinuni",
        ),
        (
            "Landmines have hurt six farmers since January, the office said. The incidents all took place in Marja and "
            "Nad Ali, it added.",
            "6 Marja, Nad Ali",
        ),
        ("Landmines have hurt six farmers since January. Most of the accidents took place in Marja.", "6"),
        # the seat of a body, houses where people meet, papers that a state handed over, a part of the land
        (
            "The plan was shown by the head of the Mine Action Centre (MAC) in Banja Luka. Sappers destroyed 214 mines "
            "last year.",
            "214",
        ),
        ("The forum ended in the Sarali Congress Center. Sappers have destroyed 41,000 mines since 2021.", "41000"),
        ("Armenia has so far turned over mine maps. Since 2021 sappers cleared 160,000 hectares of mines.", "160000"),
        ("Clearance goes on in Syria. In the south, 12 people were hurt by mines.", "12"),
        # work that is over, those mines, that road, villages on a river
        (
            "The trust said that its work at Agali, on the frontier between Georgia and Azerbaijan, was over. It had "
            "lifted 770 mines. Eight shepherds were hurt by those mines in the 1990s.",
            "770 Aghali; 8 Aghali",
        ),
        (
            "Fighters laid 40 mines along the Moyebe road. On 12 May a lorry hit a mine on that road and two men were "
            "killed.",
            "40 Moyebe road; 2 Moyebe road",
        ),
        (
            "It rained. Zabukh and Chirag, two villages on the river Ukrona, have been cleared of 40 mines.",
            "40 Zabukh, Chirag",
        ),
        # gardens and trees of a village, a country that is rid of mines
        ("Sappers took 12 mines out of the gardens of Marjayoun.", "12 Marjayoun"),
        ("Some 40 unexploded shells lie under the olive trees of Blida.", "40 Blida"),
        ("Since 1999 the charity has rid Mozambique of 30,000 landmines.", "30000 Mozambique"),
        # the line a report is sent from, whose home a place only is, what a speaker adds, what is at the scene
        (
            "LUANDA, Angola – Two herders were killed by a mine in Mavinga on Friday. Mines have killed 912 people in "
            "the country since 1975.",
            "2 Mavinga; 912 Angola",
        ),
        (
            "GENEVA, Switzerland – Mines killed 40 people in Chad's Tibesti region last year. In the whole of the "
            "country 90 were hurt by mines.",
            "40 Tibesti; 90 Chad",
        ),
        ("Derna, Libya, May 3 - A girl was killed by a mine in a schoolyard in the city on Thursday.", "1 Derna"),
        (
            "A shepherd from Ganja was killed by a mine in Papravandi village on Friday. His uncle died by a mine in "
            "the same village in 1997. He had lived in Ganja.",
            "1 Papravandi; 1 Papravandi",
        ),
        (
            "Three men from Baku were hurt by a mine near Aghali. A mine killed a driver in the town in 2021.",
            "3 Aghali; 1 Aghali",
        ),
        (
            "A mine killed a farmer in Ou Da commune of Kamrieng district, said Kim Chan, deputy governor of the "
            "district, adding that his son was injured.",
            "1 Ou Da; 1 Ou Da",
        ),
        (
            "A mine killed a farmer in Ou Da on Friday, said Kim Chan, adding that nine people were hurt by mines last "
            "year.",
            "1 Ou Da; 9",
        ),
        (
            "Two women from Mariupol were killed and a man was hurt by a mine in a flat they had moved into in Izium.",
            "2 Izium; 1 Izium",
        ),
        (
            "The region of Tibesti is mined. A mine hurt two soldiers near Wour on Friday, the army said, adding that "
            "engineers destroyed three more mines on the spot.",
            "2 Wour; 3 Wour",
        ),
        (
            "A mine killed two men in Zar. Sappers who came from Barda destroyed three mines at the site.",
            "2 Zar; 3 Zar",
        ),
        # what goes on where a plan or a zero was told
        (
            "Sappers are to clear 90 minefields in Jabrayil by May. So far they have removed 41 mines.",
            "90 Jabrayil; 41 Jabrayil",
        ),
        (
            "Sappers plan to clear 90 minefields in Jabrayil. In Aghdam they have removed 41 mines so far.",
            "90 Jabrayil; 41 Aghdam",
        ),
        ("No one was hurt by mines in Lika last year. In 2022 two deminers were killed.", "0 Lika; 2 Lika"),
        ("No one was hurt by mines in Lika in May. Since 1996 mines have killed 212 people.", "0 Lika; 212"),
        # an office that bears the name of its region, and one that others are led from
        ("The Kandahar office of the trust destroyed 41 mines last month.", "41 Kandahar"),
        ("The trust's Mykolaiv branch said 41 mines had been destroyed.", "41 Mykolaiv"),
        ("The Geneva office of the trust has counted 41 mine victims.", "41"),
        # the larger place before its village
        ("Three mines were found in the Fuzuli village of Ahmadbayli.", "3 Ahmadbayli"),
        # where and when a paper was presented, at a ceremony, means behind a place, a title, what is ranked next
        (
            "A report that the centre presented in Cali on Thursday has 118 victims of mines in Cauca and Tolima.",
            "118 Cauca, Tolima",
        ),
        ("A study that was published in Geneva counts 611 mine victims in Hodeidah since 2018.", "611 Hodeidah"),
        ("A bulletin issued in Juba on Monday lists 40 mines found in May.", "40"),
        ("At a ceremony in Sarajevo the centre handed over 40 hectares cleared of mines in Brčko.", "40 Brčko"),
        ("At a ceremony in Brčko the centre handed over 40 hectares cleared of mines.", "40 Brčko"),
        ("Teams released 1,842 m2 of mined land in South Sudan with 14 teams.", "1842 South Sudan"),
        (
            "UNMAS Chad\nMine action bulletin\n\nTeams destroyed 41 mines. A mine killed two men in Faya.\n\n"
            "Since 2004 teams have destroyed 41,310 mines.",
            "41 Chad; 2 Faya; 41310 Chad",
        ),
        (
            "Mines killed 40 people in Chad in 2023. March was the worst month with nine victims and Tibesti the "
            "worst-hit region with 17.",
            "40 Chad; 9 Chad; 17 Tibesti",
        ),
        (
            "The governor visited Dorvanivka on Friday. The town was freed in 2020. Sappers lifted 12 mines there.",
            "12 Dorvanivka",
        ),
        # where crews were sent, where the reader is taken to, where all that was told turned up
        ("Lviv rescuers were sent to Kharkiv region in May. They destroyed 41 mines there.", "41 Kharkiv"),
        ("The sappers went to Barda for training. They have destroyed 41 mines.", "41"),
        ('"Take the old front line in Aghdam. Our men lifted 41 mines on one strip," he said.', "41 Aghdam"),
        ("The ministry said 41 mines had been defused. They were found in Kalbajar and Lachin.", "41 Kalbajar, Lachin"),
        # those who speak of where they work or live
        ('"We lifted 41 mines last month," said Omar Noor, head of the trust\'s Kandahar office.', "41 Kandahar"),
        (
            'Mines remain. "Mines killed four people in our village," said Ada Roe, a nurse from Zabukh village.',
            "4 Zabukh",
        ),
        (
            "Teams destroyed 964 mines in Quang Binh province in June, the provincial mine action office reported.\n\n"
            '"We shall clear 15 minefields by December," said Leo Roe, the office\'s director.',
            "964 Quang Binh; 15 Quang Binh",
        ),
        (
            "The mayor of Mykolaiv said 12 mines were found on Sunday. Rescuers found seven more.",
            "12 Mykolaiv; 7 Mykolaiv",
        ),
        (
            "Three boys were hurt by a mine in Kunduz on Friday, a hospital in Kabul said. Doctors there treated 41 "
            "mine victims in April.",
            "3 Kunduz; 41 Kabul",
        ),
        (
            "A father of four was killed by a mine in Kalbajar. His brother, who lives in Ganja, was injured.",
            "1 Kalbajar; 1 Kalbajar",
        ),
        # what those who live at a place tell, where victims had been, by a word that points back
        ("Residents of Zarli village said a mine killed a shepherd on Friday.", "1 Zarli"),
        (
            "A mine went off in Ou Da on Friday and killed a woman. Residents of Zarli village said two men were hurt.",
            "1 Ou Da; 2 Ou Da",
        ),
        (
            "MOSUL, Iraq – Three scrap dealers died when a landmine they were taking apart blew up. The men, who were "
            "from Tal Afar, had rented a yard on the edge of the city.",
            "3 Mosul",
        ),
        # a place that is named more closely behind, the two ends of a way, what only encloses or borders
        (
            "A mine blast killed 13 passengers of a bus in Chad on Thursday.\n\n"
            "The bus was travelling in the northern Tibesti region when it ran over the device near the village "
            "of Zouarlo, 90 km from Bardai.",
            "13 Zouarlo",
        ),
        (
            "A guard was killed and two others were hurt by a mine in Poonch on Friday.\n\n"
            "It went off in Poonch district's hills, an officer said. The incident happened in the Krishna Bari "
            "sector.",
            "1 Krishna Bari; 2 Krishna Bari",
        ),
        (
            "Six women were hurt on Tuesday when a shell left over from a war exploded in northern Basra.\n\n"
            "The blast occurred in Al-Ghamri, north of Basra's Al-Qurna district, when they were gathering reeds.",
            "6 Al-Ghamri",
        ),
        (
            "Two guards were killed by a mine in Bihar's West Champaran district on Thursday.\n\n"
            "Two men of a special unit were killed in the blast that took place in Barwatoli village of the "
            "district.",
            "2 Barwatoli",
        ),
        (
            "Four farmers were killed when their cart hit a landmine near the restive city of Maiduguri.\n\n"
            "It hit the mine outside the town of Dambari, some 20 kilometres from Maiduguri. The cart was "
            "returning to the town when it exploded.",
            "4 Dambari",
        ),
        (
            "Two soldiers were hurt on Wednesday about 40 kilometres north of Mondoro, an officer said, after "
            "they hit a roadside bomb near the town of Hombori.",
            "2 Hombori",
        ),
        (
            "Two boys were hurt on May 9 when a mine exploded in the Shamsiddin Shohin district. The tragedy took "
            "place not far from the village of Sarichari, where the boys from the village of Kavoki were herding "
            "goats.",
            "2 Sarichari",
        ),
        (
            "On March 4, in the Shalamchi, west of Basra, a landmine went off as a family passed, killing two boys.",
            "2 Shalamchi",
        ),
        (
            "A couple stepped on a landmine between Pan Sani and Tawng Pala village in Kyaukme Township on "
            "Friday, and the woman was killed.",
            "1 Pan Sani, Tawng Pala",
        ),
        (
            "A landmine killed a woman in Mong Mart village of Kham Kawng village tract in Kyaukme Township.",
            "1 Mong Mart",
        ),
        (
            "A landmine killed a driver at Kroki village, Trengi commune, Samlout district, on Monday.",
            "1 Kroki",
        ),
        (
            "Mines exploded in al-Shafi town and Abu Kamal city in Deir ez-Zor countryside, killing seven.",
            "7 al-Shafi, Abu Kamal",
        ),
        (
            "A landmine near Mizda town in Mount Nafousa claimed two lives.",
            "2 Mizda",
        ),
        (
            "A landmine planted near the Bangladesh border has killed three villagers.",
            "3",
        ),
        (
            "Belarus has to destroy 3,400 mines left behind after the end of the Soviet Union.",
            "3400 Belarus",
        ),
        (
            "Quang Nam was hit hard. Some 30,000 unexploded shells remain buried in about 80 per cent of the "
            "province's total area.",
            "30000 Quang Nam",
        ),
        # captions, donors, 'here' and 'in the country' below a dateline
        (
            "Mine kills six in Kunduz province\n\n"
            "FILE - A boy plays with a toy rifle in Kismayo, July 6, 2016.\n\n"
            "Six shepherds were killed by a mine on Monday, witnesses said.",
            "6 Kunduz",
        ),
        (
            "Mine kills nine in Afghanistan\n\n"
            "Policemen keep watch near the site of a blast in Kabul. — Reuters/File\n\n"
            "Nine boys were killed on Saturday when a mine exploded as they walked to school.\n\n"
            "The blast happened in the northeastern province of Takhar.",
            "9 Takhar",
        ),
        (
            "GWADAR: Three men were killed by a landmine here on Tuesday.\n\n"
            "Police said they had gone to fetch wood in the hills.",
            "3 Gwadar",
        ),
        (
            "HERAT (Pajhwok): The authority announced clearing 52 square kilometres of land from mines in the "
            "country in May.\n\n"
            "Work goes on across Afghanistan, it said.",
            "52 Afghanistan",
        ),
        (
            "Sappers cleared 4,000 square metres of mines in Rushinga and Mudzi districts in May. Japan has "
            "joined other countries, including the US, the UK and Ireland, in supporting mine clearance there. "
            "Its grant paid for teams that cleared 150 square metres.",
            "4000 Rushinga, Mudzi; 150 Rushinga, Mudzi",
        ),
        (
            "Two boys were killed by a landmine in El Lahelo village, about 480 kilometres or 300 miles north of "
            "Somalia's capital of Mogadishu.",
            "2 El Lahelo",
        ),
        (
            "One boy died when a landmine went off at an IDP camp in Somalia's Sool region.",
            "1 Sool",
        ),
        # where people met to talk
        (
            "Cambodia had fewer mine accidents. At the closing ceremony of a workshop on clearance in Kampot "
            "province on Tuesday, the director said that 23 accidents were recorded this year.",
            "23 Cambodia",
        ),
        (
            "A porter was killed by a landmine in the border area of Nowsudi on Thursday.",
            "1 Nowsudi",
        ),
        # the country before a colon; each figure's own place behind the country that opens the sentence
        ("Chad: sappers cleared 19 minefields last month.", "19 Chad"),
        ("Chad: 7.1 square kilometres of mined land were left at the end of 2021.", "7.1 Chad"),
        ("In Angola 71 mines were destroyed near Menongue and 13 in Huambo.", "71 Menongue; 13 Huambo"),
        ("Angola: 71 mines destroyed near Menongue, 13 in Huambo", "71 Menongue; 13 Huambo"),
        ("In Angola the teams destroyed 12 mines and 14 shells in Huambo.", "12 Huambo; 14 Huambo"),
        ("Chile: 19 minefields removed at Arica, 81,204 mines dug out", "19 Arica; 81204 Arica"),
    ],
)
def test_places_of_claims(extractor: Extractor, text: str, expected: str) -> None:
    record = extractor.extract(Article(text, published=PUBLISHED))
    names = {place.id: place.name for place in record.places}
    told = [f"{claim.value:g} {', '.join(names[place] for place in claim.places)}".strip() for claim in record.claims]
    assert "; ".join(told) == expected
