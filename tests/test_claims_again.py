"""Victims told again: the headline, captions and sentences of one accident count them once, those of another anew."""

from __future__ import annotations

import pytest
from claim_rows import told

from minewire import Extractor


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # under another noun, or a closer or wider one
        (
            "Blast kills nine villagers in Harnai\nHARNAI: At least nine people were killed as a van hit a mine at "
            'Shahrag on Sunday. "Nine persons lost their lives," the deputy commissioner said.',
            ["9 casualty killed"],
        ),
        (
            "Six people were injured when a mine exploded in Lika. Police said that six men had been hurt.",
            ["6 casualty injured"],
        ),
        (
            "Mine kills three goatherds in Gao\nThree goatherds were killed near Ansongo on Sunday by a mine. "
            '"Three boys were killed by a leftover mine," the mayor said.',
            ["3 casualty killed"],
        ),
        # at a spot told more closely, where the text points back
        (
            "Two women were killed by a mine in the Barda district on Monday. They had come from Oruc when the blast "
            "struck near Yenikend, killing the two women.",
            ["2 casualty killed"],
        ),
        # one victim: of a headline, under lines of the page, by age or by name
        (
            "News\nPlumber killed by mine in Lower Zar\nPhoto of the field\nA young workman was killed when a landmine "
            "exploded near Upper Bar on Monday. The young man was buried on Tuesday.",
            ["1 casualty killed"],
        ),
        (
            "A boy was killed on Monday when a shell he had found exploded near Lashkar. The ten-year-old died at the "
            "scene. The teenager had been herding goats.",
            ["1 casualty killed"],
        ),
        (
            "Two children, one of whom lost a foot, were injured by a landmine on Tuesday. A Chin woman was injured "
            'there on Monday. "One of them lost his foot," a guard said. He said a Chin woman was injured.',
            ["2 casualty injured", "1 casualty injured <1", "1 casualty injured"],
        ),
        # a group by their names, however often it was told before
        (
            "Two guards were killed and five injured when a landmine went off on Monday. The explosion was heard far "
            "away. He confirmed the death of two guards in the blast. The deceased were identified as Ravi Kumar and "
            "Anil Patel.",
            ["2 casualty killed", "5 casualty injured"],
        ),
        (
            "A mine killed three people, including two children, on the road to Hays. The mine left Halil Vahit, 12, "
            "Sabir Mansur, 15, and Mustafa Ashraf, 35, dead.",
            ["3 casualty killed", "2 casualty killed <1"],
        ),
        # the dead and the injured together
        (
            "A mine killed two farmers and injured three boys near Gao on Monday. The five casualties were taken to "
            "Bamako.",
            ["2 casualty killed", "3 casualty injured"],
        ),
        # another accident
        (
            "Two herders were killed by a mine near Gao. Separately, two people died when their cart hit a mine.",
            ["2 casualty killed", "2 casualty killed"],
        ),
        (
            "Two people were killed and two were injured by a mine in Ganja on Monday. The second blast, later on, "
            "killed two people.",
            ["2 casualty killed", "2 casualty injured", "2 casualty killed"],
        ),
        (
            "A landmine killed two men in Barda on Monday. A mine went off in Zar, killing two people.",
            ["2 casualty killed", "2 casualty killed"],
        ),
        (
            "Two people were killed in Zar by a mine. In Barda, two people were killed by a mine.",
            ["2 casualty killed", "2 casualty killed"],
        ),
        (
            "Two herders were killed by a mine near Gao on Monday. On Tuesday, two people died when their cart hit a "
            "mine in Kidal.",
            ["2 casualty killed", "2 casualty killed"],
        ),
        (
            "Mine kills two herders\nTwo herders were killed by a mine near Gao. The district has seen a number of "
            "similar explosions. On Wednesday, two men were killed by a mine in their house.",
            ["2 casualty killed", "2 casualty killed"],
        ),
        # kin, names and what was done with some
        (
            "Two boys were killed by a mine in Gao. The father of one of the boys killed said they had been herding.",
            ["2 casualty killed"],
        ),
        (
            "A mine killed the father of two boys near Gao.",
            ["1 casualty killed"],
        ),
        (
            "Two servicemen were injured in a landmine blast near Gao on Monday. One of them was flown to Bamako.",
            ["2 casualty injured"],
        ),
        (
            "Four people were injured by a mine in Gao. Two of them are in critical condition.",
            ["4 casualty injured", "2 casualty injured <1"],
        ),
        (
            "Three soldiers of the Beni Brigade—Hamid Sarki (b. 1995), Said Abram (b. 1998), and Karim Melki (b. 1997) "
            "were killed in a landmine explosion on Tuesday.",
            ["3 casualty killed"],
        ),
        (
            "A mine blast killed a soldier. A case was opened over a breach of rules that caused the death of two or "
            "more persons.",
            ["1 casualty killed"],
        ),
        (
            "Last week, two pupils were injured when a bomb exploded as they played with it. The two boys, Ivan Kidera "
            "and his brother Joel Oneri, were treated for the injuries.",
            ["2 casualty injured"],
        ),
        # other victims of the same one
        (
            "Two soldiers were killed by a mine near Gao on 3 May. Two civilians died in the blast.",
            ["2 casualty killed", "2 casualty killed"],
        ),
        (
            "A farmer was killed by a mine in Lika. A soldier was killed when his car hit a mine.",
            ["1 casualty killed", "1 casualty killed"],
        ),
        (
            "A mine killed two men near Gao on Monday. Another two men were killed as they ran up.",
            ["2 casualty killed", "2 casualty killed"],
        ),
        # a part whose lost limb is told twice
        (
            "Two boys, one of whom lost a leg, were hurt by a landmine near Zar. They had gone for wood, and one of "
            "them had his leg blown off, his aunt said.",
            ["2 casualty injured", "1 casualty injured <1"],
        ),
        # a lead that counts those of several accidents, each told again
        (
            "Mines killed one person and hurt four others in separate incidents on Monday.\nA blast near Madan killed "
            "a young man, a source said.",
            ["1 casualty killed", "4 casualty injured"],
        ),
        (
            "Landmines killed two women and two men in different accidents this week.\nTwo women were killed near Gao "
            "on Monday by a mine.\nOn Wednesday two men died when their truck ran over another landmine.",
            ["2 casualty killed", "2 casualty killed"],
        ),
        (
            "Landmines killed two men in different accidents this week.\nLast month two men were killed near Gao by a "
            "mine.",
            ["2 casualty killed", "2 casualty killed"],
        ),
    ],
)
def test_again(extractor: Extractor, text: str, expected: list[str]) -> None:
    """What is told of one accident and of others."""
    assert told(extractor, text) == expected
