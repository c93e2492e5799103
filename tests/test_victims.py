"""Victims as news tells them: by name and trade, by the limb they lost, in tolls, with what is said of them."""

from __future__ import annotations

import pytest

from minewire import Extractor
from minewire.records import ArticleRecord
from minewire.text import Article

_SUBJECT = "Landmines and cluster munitions are a threat."


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor()


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
    ],
)
def test_victims(extractor: Extractor, text: str, expected: list[str]) -> None:
    assert victims(extractor.extract(Article(f"{_SUBJECT} {text}", published="2024-05-16"))) == expected


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
    assert victims(extractor.extract(Article(text, published="2024-05-16"))) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what mines do to people, and no pit does: with adverbs, as the subject of a clause, to vehicles, in headlines
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
    assert victims(extractor.extract(Article(text, published="2024-05-16"))) == expected


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
    ],
)
def test_victims_of_a_blast(extractor: Extractor, text: str, expected: list[str]) -> None:
    """Who is told as a victim of the blast, and who only stands beside one."""
    assert victims(extractor.extract(Article(text, published="2024-05-16"))) == expected
