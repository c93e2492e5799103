"""Which place of its sentence, its section or its report a figure is told of."""

from __future__ import annotations

import pytest

from minewire import Article, Extractor

PUBLISHED = "2024-05-16"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a post at a frontier
        ("Sappers lifted 210 mines near Sango Border Post and 75 in Chiredzi.", "210 Sango Border Post; 75 Chiredzi"),
        # the same number in another place is another figure, also in the first row of a list
        (
            "ANAMA cleared the following in May:\n- Aghdam: 13 mines and 45 ha\n- Fuzuli: 14 shells\n"
            "- Lachin: 13 mines, 14 shells",
            "13 Aghdam; 45 Aghdam; 14 Fuzuli; 13 Lachin; 14 Lachin",
        ),
        ("In Agdam, 40 mines were lifted in May. In Lachin, 40 mines were lifted.", "40 Aghdam; 40 Lachin"),
        (
            "In Agdam, 7 mines were lifted in May. It rained. In Agdam, 7 mines were lifted in May, it said.",
            "7 Aghdam",
        ),
        (
            "In Agdam a mine killed a tractor driver. In Fuzuli, a tractor driver was killed by a mine.",
            "1 Aghdam; 1 Fuzuli",
        ),
        # a toll of longer than the accident that brings it to its number; what is told 'for' a country
        (
            "Two children who found a mine in Zar died, bringing to 41 the number killed by mines since January.",
            "2 Zar; 41",
        ),
        (
            "Mines hurt 12 people in Syria and Ukraine in 2023, the Monitor says. For Bosnia itself it lists three "
            "casualties.",
            "12 Syria, Ukraine; 3 Bosnia and Herzegovina",
        ),
        # where the hurt were taken, where those named are from
        (
            "A mine wounded four loggers near Demirli on Monday. In Barda, where they were taken, a doctor said that "
            "a fifth man had burns from the mine.",
            "4 Demirli; 1 Demirli",
        ),
        (
            "Two men were killed on Friday when a vehicle hit a mine in Kalbajar district. The second victim, "
            "Arif Aliyev, was deputy head of the administration of Istisu village.",
            "2 Kalbajar",
        ),
        (
            "Addressing district officials in Barda, he said that a mine had wounded two men in Zar.",
            "2 Zar",
        ),
        (
            "The municipality of Fuzuli was declared free of mines. Between 1990 and 2018 the municipality had "
            "57 victims of mines.",
            "57 Fuzuli",
        ),
        ("Baku, TURAN - Two mines were found and destroyed in Zar on Monday.", "2 Zar"),
        ("In Zar, where they were grazing sheep, a mine wounded two brothers on Monday.", "2 Zar"),
        ("Two men were hurt by a mine in Zar. Tartar is where the wounded were treated.", "2 Zar"),
        (
            "Two soldiers were wounded by a mine near Sugovushan. One of them, Private Elchin Samadov of Lankaran, "
            "lost a foot.",
            "2 Sugovushan; 1 Sugovushan",
        ),
        ("A mine killed a herder near the hamlet of Kara Tepe of Shabran, officials said.", "1 Kara Tepe"),
        # work that is not somebody's who works there, a ground that things are taken to
        ("Two sappers were killed by a mine during clearing works in Alkhanli on Sunday.", "2 Alkhanli"),
        (
            "Sappers lifted 12 mines in May. They were taken to the demolition ground in Alkhanli.\n\n"
            "Since January 9,300 mines have been lifted.",
            "12; 9300",
        ),
        (
            "The farmer had taken his tractor to the fields in Alkhanli when a mine exploded and killed him.",
            "1 Alkhanli",
        ),
        # the side of a river, a town that an army took, those who come from a town
        (
            "Sappers on the Mosul side of the Tigris have removed 190 shells since the army retook Tikrit last month.",
            "190 Mosul",
        ),
        ("Mines have killed 12 people since the war in Tikrit ended.", "12 Tikrīt"),
        (
            "Mushroom pickers from Lviv found 14 mines near Yahidne on 6 May. Sappers removed 40 shells from Izium.",
            "14 Yahidne; 40 Izium",
        ),
        # so many countries
        (
            "Mines claimed 3,100 victims in 41 countries last year, and for the first time Mali recorded the most. "
            "In all, 900 were children.",
            "3100; 900",
        ),
        (
            "In Mali mines killed 97 people in 2023. The global figure was 2,400 dead. States with mined land "
            "destroyed 160,000 mines. Mali and Chad alone accounted for 900 of them.",
            "97 Mali; 2400; 160000; 900 Mali, Chad",
        ),
        # the spot in the clause of one victim
        (
            "Mines in Croatia.\n\nIn Lika three people were hurt by mines in 2023: a hunter from Gospic, 52, who lost "
            "a hand to a fuse while camping in Perusic, and two boys who threw a grenade into a fire near Otocac.",
            "3 Lika; 1 Perušić; 2 Otočac",
        ),
        (
            "Mines killed three people in Lachin: a woman who used to live in Sumgait, and two boys.",
            "3 Lachin; 1 Lachin; 2 Lachin",
        ),
        # another day, another kind of thing behind a row, the latter of two
        (
            "Demining teams destroyed 9,300 shells last year, and on Monday 12 hectares of minefields were handed "
            "back in Sinjar.",
            "9300; 12 Sinjār",
        ),
        (
            "Five mines were found in May, and on Monday six more were found in Sinjar.",
            "5 Sinjār; 6 Sinjār",
        ),
        (
            "Demining teams cleared 4.1 hectares in Sumy, 0.7 in Kherson; 312 mines were destroyed.",
            "4.1 Sumy; 0.7 Kherson; 312 Sumy, Kherson",
        ),
        ("Demining teams cleared 4 hectares in Sumy; 312 mines were destroyed.", "4 Sumy; 312 Sumy"),
        ("Sappers destroyed 41 bombs and 19 bomblets, the latter mostly around Sinjar.", "41; 19 Sinjār"),
        # a dash, a bracket behind a village in its region, a comma behind a year
        ("Mines hurt nine people last year (five - in Kirkuk, four - in Mosul).", "9; 5 Kirkuk"),
        # what one clause goes on with
        (
            "In the first half of 2023 Kirkuk saw four mine explosions, three on footpaths and one on a road, which "
            "killed three people and wounded five.",
            "4 Kirkuk; 3 Kirkuk; 1 Kirkuk; 3 Kirkuk; 5 Kirkuk",
        ),
        # a street of a town, a road between towns
        ("Police found nine mines in a house off Mandela Road, Kisumu, on Monday.", "9 Mandela Road"),
        # a line that runs through many districts
        ("Along the Blue Line, a mine killed a shepherd on Sunday near Yaroun.", "1 Yaroun"),
        ("Across the LoC, a mine killed a boy on Sunday when he stepped on it in Abbaspur.", "1 Abbaspur"),
        # the region that heads a section, the head of a row, the land before a colon
        (
            "KHARKIV. Two sappers were wounded by a mine near Izium on Sunday. In May, 940 hectares were cleared in "
            "the region.\n\nSUMY. In the region, 12 mines were found.\n\nODESA. Boys found a mine in Mykolaiv region "
            "on Sunday. In May, 40 mines were found in the region.",
            "2 Izium; 940 Kharkiv; 12 Sumy; 40 Mykolaiv",
        ),
        (
            "Libya: Deminers in Sirte have removed 190 shells, the centre said.\n\n"
            "Syria: Deminers have removed 40 shells, the centre said.",
            "190 Sirte; 40 Syria",
        ),
        # the regions that a report says it is of
        (
            "Mine action report for 2023\n\nThe centre has published a summary of its work in Anbar, Diyala and "
            "Nineveh governorates in 2023.\n\nIt cleared 40 hectares and destroyed 312 mines.\n\nEleven mine "
            "accidents were recorded. They hurt 12 people.",
            "40 Anbar, Diyala, Nineveh; 312 Anbar, Diyala, Nineveh; 11 Anbar, Diyala, Nineveh; "
            "12 Anbar, Diyala, Nineveh",
        ),
        (
            "The centre published a report on its work in the Fuzuli and Aghdam districts in May.\n\nIt destroyed 312 "
            "mines.\n\nSince 2020, 65 people have been killed by mines.",
            "312 Fuzuli, Aghdam; 65",
        ),
        # of those told just now
        (
            "In Sinjar alone our men lifted 361 mines in May. On Monday one of them was wounded by a mine.",
            "361 Sinjār; 1 Sinjār",
        ),
        # each of a list in its order, a town that was left, the way to a hospital
        (
            "The teams lifted 130 mines in Anbar, Diyala and Nineveh governorates in May. In May 2023 they had lifted "
            "57, 24 and 11 mines respectively.",
            "130 Anbar, Diyala, Nineveh; 57 Anbar; 24 Diyala; 11 Nineveh",
        ),
        (
            "Five soldiers were killed by a mine near Faya on Thursday. The men had left N'Djamena six days earlier. A "
            "sixth was wounded by the mine.",
            "5 Faya; 1 Faya",
        ),
        (
            "The war had left Fuzuli district full of mines. In May sappers lifted 40 mines there.",
            "40 Fuzuli",
        ),
        (
            "A truck was bringing to Ganja a worker wounded by a mine the same morning in Zar.",
            "1 Zar",
        ),
        (
            "A mine killed a girl in Muidumbe on Tuesday. Three other children hurt by the mine are out of danger in "
            "Pemba.",
            "1 Muidumbe; 3 Muidumbe",
        ),
        # a clause that only says when, the soil of what was told before
        (
            "In 1997, when a princess walked through a lane in Huambo, the usual guess for Angola was nine million "
            "mines.",
            "9e+06 Angola",
        ),
        (
            "Mines still hurt people in Angola. Cuando Cubango province has 236 minefields. In May the mines in its "
            "soil hurt four people.",
            "236 Cuando Cubango; 4 Cuando Cubango",
        ),
        # the spot in the town of a story, the second paragraph of a section
        (
            "Scavenger finds war bombs in Owerri\n\nOwerri police on Monday recovered 14 mines from a site off Egbu "
            "Road, Owerri.\n\nNobody was hurt by the mines.",
            "14 Egbu Road; 0 Egbu Road",
        ),
        (
            "LIBYA. Mines have hurt 19 people in Libya this year, a spokesman said.\n\nSappers destroyed 400 mines in "
            "April, he said.\n\nFUNDING. In all, teams destroyed 9,000 mines in April.\n\nSUDAN. In Omdurman, mines "
            "hurt ten boys in May.",
            "19 Libya; 400 Libya; 9000; 10 Omdurman",
        ),
        # all rows of a total, a list that shares out the bulk, no harm here and harm elsewhere
        (
            "The Azerbaijan National Agency for Mine Action (ANAMA) has published the results of the demining "
            "operations carried out on 4-10 May.\n\nBy districts:\n\n"
            "• Aghdam – 12 anti-personnel mines; 14 ha\n"
            "• Fuzuli – one anti-personnel mine; 3 ha\n"
            "• Shusha – 40 UXO; 2 ha\n\n"
            "TOTAL: 13 anti-personnel mines; 19 ha",
            "12 Aghdam; 14 Aghdam; 1 Fuzuli; 3 Fuzuli; 40 Shusha; 2 Shusha; 13 Aghdam, Fuzuli, Shusha; "
            "19 Aghdam, Fuzuli, Shusha",
        ),
        (
            "In April 5,800 hectares of land were cleared of mines. Aghdam, Fuzuli and Khojavand account for the "
            "lion's share of the land: 2,015, 1,340 and 896 hectares respectively.",
            "5800; 2015 Aghdam; 1340 Fuzuli; 896 Khojavend",
        ),
        (
            "Grass fires set off old shells near Zar and Tugh in April, but no one was hurt. Three mine accidents with "
            "five victims were recorded elsewhere in April.",
            "0 Zar, Tugh; 3; 5",
        ),
        # a list that 'there' means, places of no gazetteer
        (
            "The first phase covered the villages of Sugovushan and Hasangaya. The agency said that 412 mines "
            "had been lifted there.",
            "412 Sugovushan, Hasangaya",
        ),
        ("Soldiers defused 11 mines in the Marrigutta hills on Sunday.", "11 Marrigutta hills"),
        (
            "Two men were hurt by a mine in Poonch district on Monday. The blast took place in the forward area of "
            "Salobri when they came back.",
            "2 Salobri",
        ),
        ("A mine killed a boy in the Ostrim microdistrict of Kherson on Sunday.", "1 Ostrim"),
        (
            'Over the past day mines killed one man in Kherson region. "And in the suburb of Ostrivka a woman stepped '
            'on a mine," the governor said.',
            "1 Kherson; 1 Ostrivka",
        ),
        # a list at the head of a row, where the hurt are sent for treatment
        (
            "Mine victims by zone:\nKirkuk and Mosul: 418 killed or injured;\nAnbar province: 222 killed or injured.",
            "418 Kirkuk, Mosul; 222 Anbar",
        ),
        (
            "Two men were hurt by a mine near Kirkuk on Sunday. One, whose leg had to be taken off, will be sent to "
            "Turkiye for a prosthesis.",
            "2 Kirkuk; 1 Kirkuk",
        ),
        (
            "In Iraq 889 people have suffered from mines since 1992, of them 376 perished.\n\nThe picture by zone is "
            "as follows:\nthe border (Anbar province): 249 suffered, 96 dead;\nKirkuk and Mosul: 418 and 188;\nDiyala "
            "province: 222 and 92.",
            "889 Iraq; 376 Iraq; 249 Anbar; 96 Anbar; 418 Kirkuk, Mosul; 188 Kirkuk, Mosul; 222 Diyala; 92 Diyala",
        ),
        # the spot of a blast that a sentence with victims of it tells, but not of another blast
        (
            "An old shell killed four in northern Iraq on Monday, police said.\n\nTwo of the dead were children, said "
            "a doctor, adding that the explosion wrecked a barn near Kirkuk.",
            "4 Kirkuk; 2 Kirkuk",
        ),
        (
            "Three people were killed by a mine in northern Syria on Tuesday, the army said.\n\nTwo of the dead were "
            "soldiers, it said. The blast came a week after an explosion in Idlib killed four shepherds.",
            "3 Syria; 2 Syria; 4 Idlib",
        ),
        # a ceremony is no accident: what was done before it was done there
        (
            "A handover ceremony for land cleared of mines took place on 3 May in Ostrivka village, Mykolaiv region."
            "\n\nA total of 312 mines and 94 shells were removed. No injury was reported during the work.",
            "312 Ostrivka; 94 Ostrivka; 0 Ostrivka",
        ),
        # each of a list in its order, and the accidents of them all
        (
            "Last month a labourer and a soldier lost their legs in two landmine blasts in Wana and Miranshah, "
            "respectively.",
            "1 Wana; 1 Miranshah; 2 Wana, Miranshah",
        ),
        # a tehsil that was named
        (
            "A boy was killed by a landmine on Monday in Razmak tehsil of North Waziristan, police said.\n\nAn elder "
            "said it was the third landmine blast in the tehsil since March.",
            "1 Razmak; 3 Razmak",
        ),
        # the place of a share, and where a device was brought home
        (
            "The centre said that deminers cleared 41 hectares of mined land last year, 12 of which in Kirkuk, and "
            "destroyed 611 mines.",
            "41; 12 Kirkuk; 611",
        ),
        (
            "Two boys of 9 and 11 from the village of Zawtar in Nabatieh were wounded on Sunday by a grenade that "
            "their brother had carried home.",
            "2 Zawtar",
        ),
        # years behind an accident counted in a whole country
        (
            "A man was killed when he set off a mine on Friday near Pakrac, police said.\n\nIt is the second accident "
            "in Croatia this year. In March a hunter was wounded near Gospic. In 2021 there were no accidents.\n\n"
            "From 1998 to date, 204 persons were killed by mines.",
            "1 Pakrac; 2 Croatia; 1 Gospić; 0 Croatia; 204 Croatia",
        ),
        ("On 12 August a mine hurt a farmer in Hasanqaya village of Tartar district.", "1 Hasangaya"),
        # of more provinces or districts than the one told before
        (
            "Teams cleared 12 hectares of mined land in Savannakhet last year. This year UXO Lao aims to clear 3,900 "
            "hectares in nine provinces.",
            "12 Savannakhet; 3900",
        ),
        (
            "In Zangilan, sappers lifted 40 mines in May. Across five districts, 214 mines were lifted that month.",
            "40 Zangilan; 214",
        ),
        (
            "In Zangilan, sappers lifted 40 mines in March. In three villages, 12 mines were lifted in April.",
            "40 Zangilan; 12 Zangilan",
        ),
        (
            "Laos is littered with mines. A man was killed by a mine in Savannakhet in 2023. In all nine affected "
            "provinces, 34 people were killed that year.",
            "1 Savannakhet; 34 Laos",
        ),
        (
            "A mine killed two children in Tal Tamr, taking the toll in Hasakah province to 41 this year.",
            "2 Tal Tamr; 41 Hasakah",
        ),
    ],
)
def test_spots_of_claims(extractor: Extractor, text: str, expected: str) -> None:
    record = extractor.extract(Article(text, published=PUBLISHED))
    names = {place.id: place.name for place in record.places}
    told = [f"{claim.value:g} {', '.join(names[place] for place in claim.places)}".strip() for claim in record.claims]
    assert "; ".join(told) == expected
