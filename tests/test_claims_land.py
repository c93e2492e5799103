"""Claims of land and hazardous areas: what tells that an article is of mined land, and what was done to it."""

from __future__ import annotations

import pytest

from minewire import Extractor
from minewire.records import ArticleRecord
from minewire.text import Article

PUBLISHED = "2024-05-16"


def told(record: ArticleRecord) -> list[str]:
    """Each claim as 'value measure action', in the order of the text."""
    return [
        f"{claim.value if claim.value is None else format(claim.value, 'g')} {claim.measure} {claim.action}"
        for claim in record.claims
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
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
    ],
)  # fmt: skip
def test_land_of_a_sentence_alone(extractor: Extractor, text: str, expected: list[str]) -> None:
    assert told(extractor.extract(Article(text, published=PUBLISHED))) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
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
        ("Dozens of minefields have never been cleared.", ["None hazardous_area remaining"]),
        (
            "They cleared 12 minefields, and 60 others await clearance.",
            ["12 hazardous_area cleared", "60 hazardous_area remaining"],
        ),
        ("Four of our plots are full of mines.", ["4 hazardous_area remaining"]),
        ("Surveyors found 17 areas laid with mines.", ["17 hazardous_area found"]),
        # rows of a list that count no land
        ("Cleared: 40 hectares\nTeams at work: 32", ["40 land_area cleared"]),
    ],
)
def test_what_was_done_to_land(extractor: Extractor, text: str, expected: list[str]) -> None:
    article = Article(f"Landmines and cluster munitions are a threat. {text}", published=PUBLISHED)
    assert told(extractor.extract(article)) == expected


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
