"""Who came to harm and by what: status, sex, age group and device; what is asserted, planned or denied."""

from __future__ import annotations

import pytest
from claim_rows import PUBLISHED, SUBJECT

from minewire import Article, Extractor
from minewire.records import ArticleRecord


@pytest.mark.parametrize(
    ("text", "facets"),
    [
        ("Two soldiers were killed by a landmine.", {"status": "military"}),
        ("Two police officers were killed by a landmine.", {"status": "other"}),
        ("An engineer of the mine action office was killed by a landmine.", {"status": "deminer"}),
        ("An engineer of the roads office was killed by a landmine.", {}),
        ("An Agniveer was killed by a landmine.", {"status": "military"}),
        ("Two boys aged 9 and 11, both pupils, were hurt by a landmine.", {"status": "civilian", "age_group": "child"}),
        ("Two men, 34 and 51, both farmers, were killed by a landmine.", {"status": "civilian", "age_group": "adult"}),
        (
            "Five soldiers died when they hit a landmine. They had left at dawn. A sixth, wounded, was flown out.",
            {"status": "military"},
        ),
        (
            "Landmines hurt 12 people. Two of them were a soldier and a girl of 9.",
            {"status": None, "sex": None, "age_group": None},
        ),
        ("Civilians pay too. Landmines maimed 285 of them in May.", {"status": "civilian"}),
        ("Children suffer most. Landmines killed 40 of them in May.", {"age_group": "child"}),
        ("A farmer spoke. Landmines killed 40 of them in May.", {}),
        (
            "A worker of the railway company, 51, died in a landmine blast.",
            {"age_group": "adult", "status": "civilian"},
        ),
        ("Two peshmerga were killed by a landmine.", {"status": "military"}),
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
        ("Four cousins, the eldest of them 12, were killed by a landmine.", {"age_group": "child"}),
        ("Four cousins, none of them older than 15, were killed by a landmine.", {"age_group": "child"}),
        ("Four cousins, the youngest of whom was 12, were killed by a landmine.", {"age_group": None}),
        ("Three sisters, the oldest 64, were killed by a landmine.", {"sex": "female", "age_group": None}),
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
        ("Four divers are missing, feared dead, after their boat hit a sea mine.", "possible"),
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
        (
            "Two sappers were hurt by an anti-tank mine during mine clearance operations. A nurse was wounded as well.",
            "anti_vehicle_mine",
        ),
        # nor is it that of which land is not cleared
        (
            "An anti-tank mine went off near Sos, on land not cleared of mines. The explosion injured Emil Aslanov.",
            "anti_vehicle_mine",
        ),
        # victims of two kinds told apart are together those of explosive ordnance
        (
            "A nurse was hurt by a landmine. There were 12 victims, five due to landmines and seven to shells.",
            "explosive_ordnance",
        ),
        # what somebody found harmed him; an unknown object is no mine for sure
        (
            "A landmine killed two men in Zar. Children found a shell in an orchard in Aran. One, a girl, was killed.",
            "explosive_ordnance",
        ),
        ("A landmine killed two men. Sappers found a shell. One man was killed.", "mine"),
        ("A landmine killed two men. Two boys were hurt when a toy-like object exploded.", "explosive_ordnance"),
        ("A landmine hit a tractor. Two men were hurt when the object exploded.", "mine"),
        (
            "A farmer was hurt by an anti-tank mine on Monday. In the first quarter, landmines and ERW caused 14 "
            "casualties.",
            "explosive_ordnance",
        ),
        ("A farmer was hurt by an anti-tank mine on Monday. Landmines have killed 12 people this year.", "mine"),
        ("A farmer was hurt by an anti-tank mine on Monday. The landmine killed two people.", "anti_vehicle_mine"),
    ],
)
def test_device(extractor: Extractor, text: str, device: str) -> None:
    assert extractor.extract(Article(text, published=PUBLISHED)).claims[-1].device == device


def test_kin_are_not_who_they_belong_to(extractor: Extractor) -> None:
    claims = extractor.extract("A farmer was killed and his wife hurt by a landmine.").claims
    assert [(claim.sex, claim.outcome) for claim in claims] == [("male", "killed"), ("female", "injured")]


def test_what_two_parts_are_both_are(extractor: Extractor) -> None:
    text = "Landmines killed 9 people and hurt 20. Four of the dead and 8 of the injured were children."
    assert [claim.age_group for claim in extractor.extract(text).claims] == [None, None, "child", "child"]


def victims(record: ArticleRecord) -> list[str]:
    """Each claim as 'outcome value', with status, sex and age group where they are told."""
    rows = []
    for claim in record.claims:
        value = f"{claim.value:g}" if claim.value is not None else f"{claim.low}..{claim.high}"
        told = (claim.outcome or claim.measure, value, claim.status, claim.sex, claim.age_group)
        rows.append(" ".join(str(word) for word in told if word))
    return rows


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Pavlo Hrytsenko, 44, set off a mine in a ditch near Lozova. He died before the ambulance arrived.",
            ["killed 1 adult"],
        ),
        (
            "Yusuf Haidari was collecting firewood when a mine exploded under his foot. His leg was "
            "amputated below the knee.",
            ["injured 1 male"],
        ),
        ("A beekeeper stepped on a mine near Lozova and doctors had to amputate his leg.", ["injured 1 civilian"]),
        (
            "A mine blew up under a pickup, killing trader Hassan Omar, his wife and their baby.",
            ["killed 1 civilian male", "killed 1 female adult", "killed 1 child"],
        ),
        ("A mine blast severed both legs of tractor driver Petro Danko.", ["injured 1 civilian"]),
        (
            "Killed were Ibrahim Sule, 40, his brother Musa, 35, and a hired driver, police said of the mine blast.",
            ["killed 1 male adult", "killed 1 male adult", "killed 1"],
        ),
        (
            "Retired teacher Mariam Daud, 66, trod on a mine in her garden and lost a foot.",
            ["injured 1 civilian female adult"],
        ),
        ("A farmer's foot was blown off by a mine near Lozova.", ["injured 1 civilian"]),
        (
            "A landmine killed a ranger. Another ranger, who was hit in the stomach, died two days later.",
            ["killed 1", "killed 1"],
        ),
        ("No deaths or injuries were reported after a mine exploded on a beach.", ["killed_or_injured 0"]),
        ("The number of those maimed by mines has passed 5,000.", ["injured 5000"]),
        ("The tally of mine deaths in the province is put at 77.", ["killed 77"]),
        ("The number of people who lost a leg to mines dropped last year to 12.", ["injured 12"]),
        ("The number of mine deaths in the hills was 31 in 2022.", ["killed 31"]),
        ("A landmine killed Ahmed Yusuf and Mohamed Ali, both 10, in May.", ["killed 1", "killed 1"]),
        (
            "Killed in the mine blast were Petro Danko, 41, Olha Danko, 39, and Ivan Bilyk, 29.",
            ["killed 1 adult", "killed 1 adult", "killed 1 adult"],
        ),
        ("The mine injured Petro Danko, and Ivan Bilyk called an ambulance.", ["injured 1"]),
        (
            "Ali Karim, a 50-year-old herder from Barda, stepped on a mine yesterday. The blast was at "
            "noon. Karim was taken to hospital, where his leg was amputated.",
            ["injured 1 civilian adult"],
        ),
        (
            "The death toll from the mine blast has risen to two. Loader driver Emin Rza, who had been hurt "
            "in the morning, died of his injuries.",
            ["killed 2", "killed 1 male"],
        ),
        (
            "The police put the number of residents who fell victim to mines after the war at 412: "
            "71 lost their lives and 341 were wounded.",
            ["killed_or_injured 412", "killed 71", "injured 341"],
        ),
        ("The agency puts the number of those maimed by mines at 40.", ["injured 40"]),
        (
            "A boy of 14 trod on a mine on his way to the river and was left with severe wounds.",
            ["injured 1 male child"],
        ),
        (
            "Mines killed or maimed 240 people last year. The 240 include 60 people who lost their lives "
            "and 180 who were injured.",
            ["killed_or_injured 240", "killed 60", "injured 180"],
        ),
        (
            "Mines killed or maimed 240 people last year. Children were 57 of the victims, women 38 and men 145.",
            [
                "killed_or_injured 240",
                "killed_or_injured 57 child",
                "killed_or_injured 38 female adult",
                "killed_or_injured 145 male adult",
            ],
        ),
        (
            "It says 96 civilians, 27 of them children and nine of them women, have died from mines since January.",
            ["killed 96 civilian", "killed 27 civilian child", "killed 9 civilian female adult"],
        ),
        (
            "Ninety people, 27 of whom were children and nine women, were hurt by mines.",
            ["injured 90", "injured 27 child", "injured 9 female adult"],
        ),
        (
            "Four brothers and a girl of six, who was their cousin, died when the mine went off.",
            ["killed 4 male", "killed 1 female child"],
        ),
        (
            "The platoon was ambushed; its sergeant had been killed after stepping on an anti-personnel mine.",
            ["killed 1 military"],
        ),
        (
            "Mines have killed 1,300 people there, whereas the 4,950 civilians killed by shells and in air "
            "raids are not in the records.",
            ["killed 1300"],
        ),
        ("As a result of the mine explosion, a boy of 14 was injured.", ["injured 1 male child"]),
        ("A two-year-old lost a leg after stepping on a mine.", ["injured 1 child"]),
        ("A two-year-old had a foot torn off when a mine exploded.", ["injured 1 child"]),
        ("The blast of a mine left a shepherd with serious injuries.", ["injured 1 civilian"]),
        ("A mine killed Petro Danko, 44 near Izium.", ["killed 1"]),
        ("Neither the driver nor his mate was hurt by the mine.", []),
        ("Two of the deminers' dogs were killed by the mine.", []),
        ("The army says seven were killed by the mine, while the rebels claimed eleven.", ["killed 7", "killed 11"]),
        (
            "Officials reported the deaths and injuries of eight children in the explosion of a mine.",
            ["killed_or_injured 8 child"],
        ),
        ("The blast of the mine killed his friend and injured the other boy.", ["killed 1", "injured 1 male child"]),
        (
            "A mine planted on the road killed the head of the district council and four of his bodyguards.",
            ["killed 1 male", "killed 4"],
        ),
        ("There has not been a single mine victim since 2019.", ["killed_or_injured 0"]),
        ("Seventy-one of the 389 citizens hit by mines did not survive.", ["killed 71", "killed_or_injured 389"]),
        (
            "Four children were killed when a mine exploded. Dead are three brothers and their six-year-old cousin.",
            ["killed 4 child", "killed 3 male", "killed 1 child"],
        ),
        # the first of a period is one
        ("It was the first mine accident of the year in Senj.", ["incident 1"]),
        ("It was the first such blast in the canton since May.", ["incident 1"]),
        ("The first blast on Monday hurt two men.", ["injured 2 male adult"]),
        ("Mines went off on seven occasions in April in orchards round Senj.", ["incident 7"]),
        # totals that stand behind a share, sums without a verb
        ("Nine of the 12 killed by mines in Senj in April were herders.", ["killed 9", "killed 12"]),
        ("Mines killed 12 people in April. Nine of the 12 killed were herders.", ["killed 12", "killed 9"]),
        ("The injured numbered 58 and the dead 13.", ["injured 58", "killed 13"]),
        ("Mine deaths in Senj more than halved, to 9.", ["killed 9"]),
        (
            "Girls made up 19 of the 310 mine and UXO casualties.",
            ["killed_or_injured 19 female child", "killed_or_injured 310"],
        ),
        (
            "Of 57 mine victims 19 were killed and 36 hurt; in two cases survival could not be established.",
            ["killed_or_injured 57", "killed 19", "injured 36", "unknown 2"],
        ),
        ("The blast left a guard dead and his colleague with a shattered knee.", ["killed 1 male", "injured 1"]),
        # the next sentence goes on with the victims of the same mine
        ("Two drivers were killed. Three more were hurt by the mine.", ["killed 2", "injured 3"]),
        ("Two drivers were killed in shelling. Three more were hurt by the mine.", ["injured 3"]),
        # the bracket behind a total is no group that 'of whom' takes up
        (
            "Mines caused 61 casualties in May (19 killed, 42 injured), of whom 30 were civilians.",
            ["killed_or_injured 61", "killed 19", "injured 42", "killed_or_injured 30 civilian"],
        ),
        (
            "Mines killed or maimed 61 people; 19 died, 40 were hurt, while for two no outcome could be established.",
            ["killed_or_injured 61", "killed 19", "injured 40", "unknown 2"],
        ),
        (
            "Mines killed or maimed 61 people in 2023. Deminers, as so often, accounted for 14 of the victims.",
            ["killed_or_injured 61", "killed_or_injured 14"],
        ),
        ("Mines killed 61 people in 2023. In 2022 the dead had numbered 70.", ["killed 61", "killed 70"]),
        ("Victims registered in the canton in the same week: 6.", ["killed_or_injured 6"]),
        ("We could verify only 14 victims of mines in Senj.", ["killed_or_injured 14"]),
        ("A mine could kill 14 people.", []),
        ("Since May mines have left four shepherds on crutches.", []),
        ("In May four shepherds were left on crutches by mines.", ["injured 4 civilian"]),
        (
            "The council recorded 26 IED explosions. Most were in Kasai, with 11 of the IED explosions.",
            ["incident 26", "incident 11"],
        ),
        (
            "A mine killed a deminer. His section leader, Petro Danko, sustained a leg injury.",
            ["killed 1 deminer", "injured 1"],
        ),
        # a participle behind a comma
        ("Three cousins came home on Friday, hurt when a mine blew up.", ["injured 3"]),
        ("Two sisters were buried in Senj, killed by a mine in their orchard.", ["killed 2 female"]),
        # tariffs
        ("It pays 5,000 euros to each deminer who is wounded by a mine and 10,000 to one who loses a leg.", []),
        ("The charity paid 900 dollars to a soldier who was wounded by a mine.", ["injured 1 military"]),
        # drills and tales
        ("The exercise near Senj simulated a mine blast with four wounded.", []),
        ("In the novel, three soldiers are killed by a mine.", []),
        ("Medics at the exercise treated 12 mock casualties of a mine.", []),
        # ages behind where victims are from
        ("A resident of Senj district, 44, was injured by a mine.", ["injured 1 adult"]),
        ("A mine killed a soldier of the 3rd brigade, 22, on Monday.", ["killed 1 military adult"]),
        (
            "A mine blast in Senj: the driver of a tractor, 44, dead; two others in hospital.",
            ["killed 1 civilian adult", "injured 2"],
        ),
        (
            "In 2023, 45 people were killed (12) or injured (33) by mines.",
            ["killed_or_injured 45", "killed 12", "injured 33"],
        ),
        (
            "Mines had hit 46 shepherds, and 13 of them had not survived.",
            ["killed_or_injured 46 civilian", "killed 13 civilian"],
        ),
        # whose place or thing it is, and what the thing counted in the sentence itself went through
        ("He stepped off a path to photograph his grandfather's house, and a mine took his foot.", []),
        ("A mine took his grandfather's foot.", ["injured 1 male adult"]),
        ("Mines hit 300 people. Sixty-eight of them did not come home.", ["killed_or_injured 300", "killed 68"]),
        (
            "Mines killed four. Nine kilometres of fence went up, and two of them were stolen.",
            ["killed 4"],
        ),
        # bodies that work together, and the dead
        ("The clearance of mines is split between three bodies: the agency, the army and the police.", []),
        ("Sappers of three bodies look for mines there.", []),
        ("A mine went off, and rescuers found three bodies near the road.", ["killed 3"]),
    ],
)
def test_victims(extractor: Extractor, text: str, expected: list[str]) -> None:
    assert victims(extractor.extract(Article(f"{SUBJECT} {text}", published=PUBLISHED))) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mines have claimed 61 lives in the Tavush hills.", ["killed 61"]),
        ("Mines are believed to have killed 40 smugglers on the ridge.", ["killed 40 civilian"]),
        ("Mines have already wounded 19 pickers this season.", ["injured 19 civilian"]),
        ("Mines keep killing: 14 people died last year.", ["killed 14"]),
        ("Mines widowed 30 women there and crippled 70 men.", ["injured 70 male adult"]),
        ("Mines and grenades left behind by the army have cost 12 lives.", ["killed 12"]),
        ("No injuries from mines were reported in Senj in May.", ["injured 0"]),
        ("Nine nomads perished through mines in May.", ["killed 9 civilian"]),
        ("Those maimed by mines numbered 44 in Moxico.", ["injured 44"]),
        ("Mine casualties in Moxico rose to 44 last year.", ["killed_or_injured 44"]),
        ("Mine deaths in Moxico in May: 4 men, 3 women.", ["killed 4 male adult", "killed 3 female adult"]),
        ("Two deaths and seven wounded: that is what mines did to the village.", ["killed 2", "injured 7"]),
        ("Two herders died as they cut reeds on mined land near Moxico.", ["killed 2 civilian"]),
        ("A herder was wounded on a mined track near Moxico.", ["injured 1 civilian"]),
        # pits
        ("Coal mine deaths fell to 140 in May.", []),
        ("Mine deaths fell to 41 last year, the mining ministry said.", []),
        ("Nine deaths in mines were recorded in May.", []),
        ("The coal company reclaimed 200 hectares; nine men died on mined land.", []),
    ],
)
def test_a_bare_word_for_mines(extractor: Extractor, text: str, expected: list[str]) -> None:
    """Short items in which nothing but a bare word for mines and the harm they did says that they are ours."""
    assert victims(extractor.extract(Article(text, published=PUBLISHED))) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what mines do to people, and no pit does: with adverbs, as the subject of a clause, to vehicles, in headlines
        ("Three herders were maimed on Friday by a mine near Kulob.", ["injured 3 civilian"]),
        ("Last week a mine near Kulob killed two herders.", ["killed 2 civilian"]),
        ("Two men were hurt on Friday by a mine lift in Zambia.", []),
        ("Mines have also maimed 14 women near Abyan.", ["injured 14 female adult"]),
        ("Mines so far this year have killed 30 herders.", ["killed 30 civilian"]),
        ("A mine beside the track to the well tore through a cart, killing nine people.", ["killed 9"]),
        ("A mine hidden in the reeds killed a fisherman.", ["killed 1 civilian"]),
        ("The mine wrecked the wheel of a tractor, but no one was hurt.", ["injured 0"]),
        ("Two hurt as mine explodes in orchard", ["injured 2"]),
        ("Mine goes off near Abyan, killing driver", ["killed 1"]),
        ("Mine wounds elderly farmer", ["injured 1 civilian adult"]),
        ("Yemeni mine wounds police dog handler", ["injured 1 deminer"]),
        # accidents and victims of bare mines, limbs that mines took
        ("Eleven accidents with mines were recorded in May.", ["incident 11"]),
        ("Contact with a mine killed four porters.", ["killed 4 civilian"]),
        ("A nurse lost a foot to a mine.", ["injured 1 civilian"]),
        ("Mine casualties rose to 31 last year.", ["killed_or_injured 31"]),
        ("Last year 31 people were hit by mines, nine of them fatally.", ["killed_or_injured 31", "killed 9"]),
        ("Mines have struck 31 people since May.", ["killed_or_injured 31"]),
        ("Mine terror in numbers: dead - 7, wounded - 30.", ["killed 7", "injured 30"]),
        # explosive devices where only those in the ground are meant; booby traps
        ("The office counted 61 victims of explosive devices last year.", ["killed_or_injured 61"]),
        ("Two guards stepped on an explosive device and were wounded.", ["injured 2"]),
        ("A booby-trapped door killed two tenants.", ["killed 2 civilian"]),
        # pits, and devices of a crime
        ("Two accidents with mine trucks hurt three workers.", []),
        ("An accident at a mine killed four women.", []),
        ("A mine in the north where a fire broke out has trapped nine men.", []),
        ("An explosive device killed nine people in a bar.", []),
        ("The mine lost 300 workers last year; two were hurt.", []),
    ],
)
def test_bare_mines(extractor: Extractor, text: str, expected: list[str]) -> None:
    """Short texts in which only what a mine does says that it is no pit."""
    assert victims(extractor.extract(Article(text, published=PUBLISHED))) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # who the dead of a blast are; what else is told of them names nobody
        (
            "The dead from the landmine blast are two women, a man and a child.",
            ["killed 2 female adult", "killed 1 male adult", "killed 1 child"],
        ),
        (
            "The injured in Sunday's mine explosion were a baker and two pupils.",
            ["injured 1 civilian", "injured 2 civilian child"],
        ),
        ("The dead in the mine blast near Abyan include a midwife.", ["killed 1 civilian"]),
        ("The dead in the landmine blast were found by two shepherds.", []),
        # a single accident names the mine, too; a victim's age
        ("The worst landmine accident in Abyan left six herders dead.", ["killed 6 civilian"]),
        ("A landmine victim, 14, died in Abyan hospital.", []),
        # what befell all of those just told
        ("Four girls were playing with a bomblet when it went off. All of them died.", ["killed 4 female child"]),
        ("Six masons were on the cart when it hit a landmine. All were injured.", ["injured 6 civilian"]),
        ("Two pilgrims trod on a landmine near Abyan. The pilgrims died on the way.", ["killed 2"]),
        ("Six masons were on the cart when it hit a landmine. All are safe.", []),
        ("Three pilgrims stepped on landmines. All of their goats died.", ["killed_or_injured 3"]),
        ("A landmine blew up a cart near Abyan. The driver lived, with burns to his face.", ["injured 1 male"]),
        ("Of the landmine victims 40 live on with amputations.", ["injured 40"]),
        # tolls and rows of years
        ("The toll of landmines was put at 14 dead and 31 wounded.", ["killed 14", "injured 31"]),
        ("Landmine casualties rose to 14 killed and 31 maimed.", ["killed 14", "injured 31"]),
        (
            "Landmine injuries among herders in Abyan: 12 in 2021, 8 in 2022, none in 2023.",
            ["injured 12", "injured 8", "injured 0"],
        ),
        # accidents place by place; what went off, and how far off it harms
        (
            "Six of the landmine blasts were in Ganja, three in Barda and one in Lachin.",
            ["incident 6", "incident 3", "incident 1"],
        ),
        (
            "Nine landmine accidents were recorded in Ganja, and two women died in Barda.",
            ["incident 9", "killed 2 female adult"],
        ),
        ("Two sappers clearing mines near Barda died when one of the devices went off.", ["killed 2 deminer"]),
        ("The anti-personnel mine can kill at 20 metres and wound at 90.", []),
        ("The toll of the landmine rose to nine when a wounded girl died.", ["killed 9", "killed 1 female child"]),
        ("A landmine hurt two masons. A wounded mason said it was dark.", ["injured 2 civilian"]),
        # who brings the injured to hospital is no victim
        ("A boy was hurt by a landmine and rushed to hospital by his uncle.", ["injured 1 male child"]),
        ("A landmine maimed a baker; he was carried home by a neighbour and died there.", ["injured 1 civilian"]),
        # the group that victims are counted among
        ("Among its own sappers the army counted mines a risk.", []),
        ("Among its deminers, landmines caused 14 casualties.", ["killed_or_injured 14 deminer"]),
        ("Landmines caused 14 deaths among conscripts.", ["killed 14 military"]),
        ("The crews lifted 30 landmines with no injury among the sappers.", ["mine 30", "injured 0 deminer"]),
        ("The crews lifted 30 landmines. Nobody in the team was hurt.", ["mine 30", "injured 0 deminer"]),
        ("A landmine blew up a cart. Nobody in the village was hurt.", ["injured 0"]),
        (
            "Landmines harmed 70 people. Women were 21 of the victims, and 9 were sappers.",
            ["killed_or_injured 70", "killed_or_injured 21 female adult", "killed_or_injured 9 deminer"],
        ),
    ],
)
def test_victims_of_a_blast(extractor: Extractor, text: str, expected: list[str]) -> None:
    """Who is told as a victim of the blast, and who only stands beside one."""
    assert victims(extractor.extract(Article(text, published=PUBLISHED))) == expected
