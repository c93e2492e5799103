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
    ],
)  # fmt: skip
def test_land_of_a_sentence_alone(extractor: Extractor, text: str, expected: list[str]) -> None:
    assert told(extractor.extract(Article(text, published=PUBLISHED))) == expected


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
