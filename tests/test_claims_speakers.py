"""Who vouches for a figure, and whom its speaker cites."""

from __future__ import annotations

import pytest
from claim_rows import PUBLISHED

from minewire import Article, Extractor


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (  # a headline has its round figure from whoever gives the exact one
            "Over 70 landmines removed in a week\n\nThe Mine Action Agency said 74 landmines were removed last week.",
            ["Mine Action Agency", "Mine Action Agency"],
        ),
        (  # a report runs on over those by whom work was done, however many they are
            "The Mine Action Agency has released its bulletin.\n\nWork was done by the agency's own teams, the Defence "
            "Ministry, the State Border Service and six companies. In May 74 landmines were removed.",
            ["Mine Action Agency"],
        ),
        (  # what follows from somebody's writing, what a letter says, a statement above the paragraph of its words
            "The Mine Action Agency works there. In May, as follows from its bulletin, 74 landmines were removed.",
            ["Mine Action Agency"],
        ),
        (
            'Leo Marsh sent a letter to the council. "Sappers removed 74 landmines in May," the letter says.',
            ["Leo Marsh"],
        ),
        (
            'The Mine Action Agency has issued a statement. The statement reads:\n\n"Sappers removed 74 landmines."',
            ["Mine Action Agency"],
        ),
        (  # what was done in the process is of the same report, whoever did it
            "The Mine Action Agency said 20 hectares were released in May.\n\nIn the process, teams of the Border "
            "Guard destroyed 74 landmines.",
            ["Mine Action Agency"] * 2,
        ),
        (  # the plans of a government that never speaks are told by whoever speaks
            "Deputy Minister Leo Marsh said 74 landmines were removed. The government wants to clear 30 hectares.",
            ["Leo Marsh"] * 2,
        ),
        (  # an office told again behind a quotation tells what stands before it too, unless he only was quoted before
            "Deputy Minister Leo Marsh said 74 landmines were removed.\n\nOver nine months teams cleared 30 hectares. "
            '"Most of it was never mined," the official said.',
            ["Leo Marsh"] * 2,
        ),
        (
            '"I sell dates," Leo Marsh, a farmer, said.\n\nMines have wounded 30 people in the area. "Nobody comes," '
            "the farmer said.",
            [None],
        ),
        (  # a report runs on over bodies that only do something, not over those that begin their own
            "The Mine Action Agency said 74 landmines were removed in May.\n\n"
            "In all, 30 hectares were cleared, 20 by the Defence Ministry.",
            ["Mine Action Agency"] * 3,
        ),
        (
            "The Mine Action Agency said 74 landmines were removed.\n\nThe Defence Ministry cleared 30 hectares.",
            ["Mine Action Agency", None],
        ),
        (
            "Landmines are left in the north. Next year the Mine Action Agency plans to clear 40 hectares.",
            ["Mine Action Agency"],
        ),
        (  # whoever identifies so many counts them; where somebody was taken is no other body
            "The Mine Monitor identified 102 casualties of landmines. Civilians made up 91 of the total.",
            ["Mine Monitor"] * 2,
        ),
        (
            "A roller set off a landmine on Friday, the Aran police told Trend.\n\n"
            "The driver, Anar Noor, 38, was taken to hospital in Aran with splinters in his legs.",
            ["Aran police"],
        ),
        (  # a time long before opens another story, and so does a count from a year long past
            "The Mine Action Agency said 74 landmines were removed.\n\nTwo weeks ago a driver was hurt by a landmine.",
            ["Mine Action Agency", None],
        ),
        (
            "The Mine Action Agency said 74 landmines were removed.\n\n"
            "In December last year four road workers were hurt by a landmine at the same place.",
            ["Mine Action Agency", None],
        ),
        (
            "The Mine Action Agency said 74 landmines were removed.\n\n"
            "More than 3,400 people have been killed by landmines in the country since 1991.",
            ["Mine Action Agency", None],
        ),
        (  # the period of the report, also where a plan behind it names a day
            "A total of 74 landmines were removed on May 6-12, the Mine Action Agency said.\n\nWork went on in Aran. "
            "More than 48 hectares were cleared over the seven days; a further 20 are to be cleared by May 31.",
            ["Mine Action Agency"] * 3,
        ),
        (  # a row above the text takes no part from the report below it
            "HIGHLIGHTS\n• 44 people, 27 of them boys, killed or injured by mines\n\nCASUALTIES\nThe Mine Action "
            "Agency recorded 31 mine accidents. Kunar had the highest number of victims (16).",
            [None, None, "Mine Action Agency", "Mine Action Agency"],
        ),
        (  # the rows of a table are of whoever publishes it
            "The Mine Action Centre on Friday released its return for May 2024.\n\nItems destroyed\n"
            "- Anti-tank mines: 45\n- Anti-personnel mines: 12\n- UXO: 7\n- Booby traps: 3\n- Grenades: 9",
            ["Mine Action Centre"] * 5,
        ),
        (  # a survey, and those who make it, say nothing
            "Teams destroyed 74 landmines in Aran in May, the Mine Agency reported. Technical survey, meanwhile, "
            "confirmed 63 minefields. Surveyors confirmed 12 hectares of minefields more.",
            ["Mine Agency"] * 3,
        ),
        (  # a source ends before a share of something else
            "Landmines have killed 71 people, according to the Mine Agency and about 10 percent of the land is lost.",
            ["Mine Agency"],
        ),
        (  # who lists the losses vouches for them
            '"The maps are useless," said Deputy Minister Ada Roe.\n\nShe went on to list the human cost. Landmines '
            "have killed 71 people since 2020. This year alone, six have died.",
            ["Ada Roe"] * 2,
        ),
        (  # a heading that points to a writing told before is of whoever wrote it
            "Mines hurt 410 people last year, the Mine Monitor said in its yearly report.\n\nThe army denied that it "
            "uses mines, its spokesman Leo Marsh told state radio.\n\nElsewhere in the report:\n\n"
            "• Chad – 40 casualties.\n• Laos – 31.\n• Peru – 12.\n• Mali – none.\n\nTeams also destroyed 3,100 mines "
            "in 2023.",
            ["Mine Monitor"] * 6,
        ),
        (  # not where none was told of
            "Mines hurt 410 people last year, the Mine Monitor said.\n\nThe army denied that it uses mines, its "
            "spokesman Leo Marsh told state radio.\n\nElsewhere in the report:\n\n• Chad – 40 casualties.",
            ["Mine Monitor", None],
        ),
        (  # a word of another body on something else ends no report
            "Landmines wounded 12 people in May, the Mine Action Agency said. According to the agency, 74 landmines "
            "were removed. The Defence Ministry said their lives were not in danger.\n\nIn all, 30 hectares were "
            "cleared.",
            ["Mine Action Agency"] * 3,
        ),
        (  # but figures of its own do
            "Landmines wounded 12 people in May, the Mine Action Agency said. According to the agency, 74 landmines "
            "were removed. The Defence Ministry said it had removed 19 landmines.\n\nIn all, 30 hectares were cleared.",
            ["Mine Action Agency", "Mine Action Agency", "Defence Ministry", "Defence Ministry"],
        ),
        (  # the sections of a digest have their own sources
            "ARAN. Landmines wounded four farmers, the Aran police said.\n\nSALYAN. Landmines killed two people last "
            "week. Teams cleared 30 hectares.",
            ["Aran police", None, None],
        ),
        (
            "Landmines wounded four farmers in Aran, the police said.\n\nARAN: in all, 30 hectares were cleared.",
            ["police", "police"],
        ),
        (  # days of the months that a body counts, also where their words tell how many months
            "The Mine Board counted 31 landmine blasts in the first four months of 2024.\n\nIn Aran a farmer lost a "
            "foot to a landmine on March 9.",
            ["Mine Board"] * 2,
        ),
        (  # what somebody makes known stands before it
            "Troops removed 12 landmines from a school in Aran.\n\nThe spokesman of the army, Leo Marsh, made this "
            "known in a statement.",
            ["Leo Marsh"],
        ),
        (
            "Troops removed 12 landmines from a school in Aran.\n\nLeo Marsh made the road known to many.",
            [None],
        ),
        (  # an outlet that was told
            "Landmines were found. Trend was also told at the Roads Ministry that 28 landmines had been removed.",
            ["Roads Ministry"],
        ),
        (  # an outlet that counts is the writer
            "However, Aran-Press has already counted three landmine victims this year.",
            [None],
        ),
        (  # the writer numbers the deaths
            "A farmer was killed by a landmine, police said. It is the region's second death by a landmine this year.",
            ["police", None],
        ),
        (  # rows under a colon right behind what somebody told
            "Landmines have hurt 88 people in Aran, Leo Marsh, director of the Mine Centre, said.\n\nBy village, the "
            "picture is as follows:\nZar: 40 people wounded;\nHil: 48 people wounded",
            ["Leo Marsh"] * 3,
        ),
        (
            "Landmines have hurt 88 people in Aran, Leo Marsh, director of the Mine Centre, said.\n\nThe year was wet."
            "\n\nZar: 40 people wounded by mines",
            ["Leo Marsh", None],
        ),
        (  # the name of a state is no verb
            "Landmines wounded 613 people in Myanmar in May. In Shan State there were 201 casualties of landmines.",
            [None, None],
        ),
        (
            "The Redline Institute has summed up the past month. In April 40 landmines were lifted.",
            ["Redline Institute"],
        ),
        ("The Redline Institute took stock of the year. In 2023, 40 landmines were lifted.", ["Redline Institute"]),
        ("The Redline Institute reviewed its rules. In 2023, 40 landmines were lifted.", [None]),
        ("The Redline Institute went on to accuse rebels of laying 40 landmines.", ["Redline Institute"]),
        ("The Redline Institute continues to blame rebels for laying 40 landmines.", ["Redline Institute"]),
    ],
)
def test_who_vouches(extractor: Extractor, text: str, speakers: list[str | None]) -> None:
    record = extractor.extract(Article(text, published=PUBLISHED))
    names = {speaker.id: speaker.name for speaker in record.speakers}
    assert [names.get(claim.speaker or "") for claim in record.claims] == speakers


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Figures from the mine action agency, quoted by the police, show that 14 landmines were removed.", "agency"),
        (
            "Wire: Who counts?\nAda Roe: We do.\nWire: And then?\nAda Roe: The police told us there had been 31 "
            "landmine explosions.\nWire: Is it much?\nAda Roe: It is.",
            "police",
        ),
        (
            "Wire: Who?\nAda Roe: I.\nWire: What?\nAda Roe: I said 31 landmines were lifted.\nWire: Oh?\nAda Roe: Yes.",
            None,
        ),
    ],
)
def test_source(extractor: Extractor, text: str, source: str | None) -> None:
    """Whom the speaker of a figure cites: in a sentence, and inside the turns of an interview."""
    record = extractor.extract(Article(text, published=PUBLISHED))
    names = {speaker.id: speaker.name for speaker in record.speakers}
    found = names.get(record.claims[-1].source or "")
    assert found is None if source is None else source in (found or "")
