"""What is no claim: pits, wars, drills and numbers of other things, with the words of mine news."""

from __future__ import annotations

import pytest
from claim_rows import told

from minewire import Extractor


@pytest.mark.parametrize(
    "text",
    [
        "A landmine went off.\nRelated articles\nBlast kills 7 in Taiz\nThree wounded in Hama",
        "A landmine went off.\n\nRead more: Rebels behind killing of 7 in Taiz\n\nRebels behind killing of 7 in Taiz",
        "The mine action centre said the traffic police recorded 31 accidents in May.",
        "The demining agency says the hospital recorded 56 casualties of the earthquake.",
        "APM Terminals said 3 workers were injured.",
        "Landmines are a plague. Twelve migrants died in freezing temperatures.",
        "A methane blast in the coal mine killed 12 miners and injured 30.",
        "The monthly average of 44 landmine casualties has fallen. Landmines hurt an annual average of 19 people.",
        "Landmines have been killing three herders and maiming five more every day since 1994.",
        "Two killed by landmine in Goma  • Shares rise  • 31 landmines found near Gao  • Rains go on",
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
        "The war between the army and the Rapid Support Forces has killed 40,000 people since April 2023.",
        "The war with the Free Youth Army has killed 4,000 people since April 2023.",
        "The landmine casualties fell last year. The figure will not reach zero before 2030.",
    ],
)
def test_no_claim(extractor: Extractor, text: str) -> None:
    """Short texts without a figure of ours."""
    assert told(extractor, text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a relative clause between
        ("Landmines are left. The flood, which took 33 lives, carried some landmines to the sea.", []),
        ("Landmines are left. The shelling, which drove people onto a minefield, killed two men.", []),
        # wars kill by themselves, and who tells of the dead is not among them
        ("Landmines are left. The civil war, in which 5,000 people lost their lives, ended in 2002.", []),
        ("Landmines are left. The war between the two armies ended in 2009 and killed 5,000 people.", []),
        ("Landmines are left. The war broke out in 2013. At least 61,000 people have since been killed.", []),
        ("Landmines are left. The conflict began in 2013. More than 61,000 people have been killed since.", []),
        ("They deny that they laid landmines in the conflict that has claimed at least 400 lives.", []),
        ("The war left mines in 2013. Mines have since killed 310 people.", ["310 casualty killed"]),
        ("Landmines are left. Gunmen killed 13 men on Monday, two residents said.", []),
        # pits that belong to somebody
        ("Landmines are left. Last year 81 people died in the country's mines.", []),
        ("Landmines are left. Last year 81 workers died in South Africa's mines, the ministry said.", []),
        ("Landmines are left. Last year 81 people died in the country's mine blasts.", ["81 casualty killed"]),
        ("Landmines were laid in 1982. A counteroffensive followed, in which 649 soldiers were killed.", []),
        # mines that did not stay, and others than animals
        ("Landmines are left. Some 53 landmines left behind by the rebels exploded last year.", []),
        ("Landmines are left. Last year landmines killed 25 sheep and injured five others.", []),
        # what else blows up, and shells that were fired just then
        ("Landmines are left. Two men were hurt when a tyre blew up beside the minefield.", []),
        ("Landmines are left. Two men were hurt when a fuel tank exploded in the camp.", []),
        ("Landmines are left. A stray artillery shell exploded in a market, killing eleven people.", []),
        # of whom nothing is told but that they are there
        ("Sappers lifted 14 landmines. Police say 60-65 Maoists are still in the woods.", ["14 mine cleared"]),
        # a first line with a cause of its own
        (
            "A civilian was killed and eight were hurt by Russian shelling.\n\nA farmer was killed by a landmine.",
            ["1 casualty killed"],
        ),
        # what is held for people, and who does the work
        (
            "Teams destroyed 12 UXO in May. A total of 840 explosive ordnance risk education sessions were held.",
            ["12 unexploded_ordnance cleared"],
        ),
        (
            "Sappers destroyed 310 explosive items. The service keeps 70 pyrotechnic units in all regions.",
            ["310 explosive_ordnance cleared"],
        ),
        ("Sappers destroyed 310 units of explosive ordnance.", ["310 explosive_ordnance cleared"]),
        (
            "Sappers cleared 40 hectares of minefields. The total number of sappers is about 550 people.",
            ["40 land_area cleared"],
        ),
        ("Landmines kill more than a dozen people, mainly herders, every month.", []),
        ("Landmines killed a dozen people, mainly herders, and every month brings more.", ["12 casualty killed"]),
        # rates
        ("Of every 50 people hurt by landmines, 31 are men.", []),
        ("For every man killed by landmines, three are injured.", []),
        (
            "A landmine killed two farmers in Zar. Earlier, 12 villagers were hurt when a barrier gave way.",
            ["2 casualty killed"],
        ),
        (
            "A landmine killed two farmers in Zar. A soldier was killed and two others hurt when militants attacked "
            "a post.",
            ["2 casualty killed"],
        ),
        (
            "A landmine went off in Zar. Two men were hurt when the tractor hit it.",
            ["2 casualty injured"],
        ),
        (
            "Sappers cleared 40 hectares of mines in Zar. The number of sappers in the country has dropped from 900 in "
            "2011 to 300.",
            ["40 land_area cleared"],
        ),
        (
            "Sappers lifted 12 mines. They will raise the number of their staff from 40 to 60.",
            ["12 mine cleared"],
        ),
        (
            "Sappers lifted 12 mines in May. The number of calls rose from 310 to 420, and they lifted 31 in June.",
            ["12 mine cleared", "31 mine cleared"],
        ),
        # verbs that tell of much else where no noun stands behind the number, and shares of other things
        ("Sappers destroyed 30 mines. The hospital treated 40 for malaria.", ["30 mine cleared"]),
        ("Sappers destroyed 30 mines. An avalanche buried five.", ["30 mine cleared"]),
        ("Sappers destroyed 30 mines. They grew 400 trees, of which 300 survived.", ["30 mine cleared"]),
        ("A mine killed two men. Last year 12 died of cold in the hills.", ["2 casualty killed"]),
        ("Sappers destroyed 30 mines. Some 300 returned home last week.", ["30 mine cleared"]),
        ("Sappers destroyed 30 mines. The price of a lamp rose from 200 to 350.", ["30 mine cleared"]),
        ("Deminers found landmines. A fire burned 300 hectares of forest and set off about 20 mines.", []),
        # what was not cleared, though the report before is of clearance
        ("Sappers cleared 30 hectares of minefields. The park covers 300 hectares.", ["30 land_area cleared"]),
        ("Sappers cleared 30 hectares of minefields. A school was built on 4 hectares.", ["30 land_area cleared"]),
        ("Sappers destroyed 30 mines. The army received 30,000 shells from its allies.", ["30 mine cleared"]),
        (
            "Sappers destroyed 30 mines in May: in Barda 12 mines, in Zar 18 mines.",
            ["30 mine cleared", "12 mine cleared <1", "18 mine cleared <1"],
        ),
        # wars, works and roofs
        (
            "A mine killed two men and wounded three in Zar. In the first Karabakh war 20,000 died and a million fled.",
            ["2 casualty killed", "3 casualty injured"],
        ),
        ("A mine killed two men. His brothers died in the 44-day war.", ["2 casualty killed"]),
        ("A mine killed two men. A factory explosion killed 12 workers.", ["2 casualty killed"]),
        ("A mine killed two men. A rocket killed a woman in the next village.", ["2 casualty killed"]),
        ("A mine killed two men. The clinic has treated 900 war wounded.", ["2 casualty killed"]),
        # a subject of its own, of which a number is told
        ("He said that 4 hectares had been cleared of mines. The team was reduced to 20.", ["4 land_area cleared"]),
        ("He said that 4 hectares had been cleared of mines. The staff fell from 60 to 20.", ["4 land_area cleared"]),
        ("He said that 4 hectares had been cleared of mines. His salary was reduced to 20.", ["4 land_area cleared"]),
        (
            "Mines hit 40 people in 2022. The number rose to 60 in 2023.",
            ["40 casualty killed_or_injured", "60 casualty killed_or_injured"],
        ),
    ],
)
def test_figures_of_other_things(extractor: Extractor, text: str, expected: list[str]) -> None:
    """Figures that mine news tells and that count nothing of ours."""
    assert told(extractor, text) == expected


def test_a_digest_with_a_paragraph_about_a_pit(extractor: Extractor) -> None:
    """Mines of another kind keep to their paragraph where the rest is surely about ours."""
    ours = "ANGOLA. Deminers destroyed 41 anti-personnel mines near Luena.\n\nIRAQ. A landmine killed two shepherds."
    pit = "AND ANOTHER. Nine miners of a coal mine at Soma were killed by methane; the pit was closed."
    assert told(extractor, f"{ours}\n\n{pit}") == ["41 anti_personnel_mine cleared", "2 casualty killed"]
    assert told(extractor, f"A landmine killed two shepherds.\n\n{pit}") == []
