"""Devices in a sentence or two, as a lead or a brief has them: what was done to them, and what is no claim."""

from __future__ import annotations

import pytest

from minewire import Extractor
from minewire.text import Article

PUBLISHED = "2024-05-16"


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor()


def told(extractor: Extractor, text: str) -> list[str]:
    """Each claim as 'value measure action-or-outcome', with '<n' for a part of the n-th claim."""
    claims = extractor.extract(Article(text, published=PUBLISHED)).claims
    order = {claim.id: number for number, claim in enumerate(claims, 1)}
    rows = []
    for claim in claims:
        value = f"{claim.value:g}" if claim.value is not None else f"{claim.low}..{claim.high}"
        part = f" <{order[claim.part_of]}" if claim.part_of else ""
        rows.append(f"{value} {claim.measure} {claim.action or claim.outcome or '-'}{part}")
    return rows


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # munitions that somebody found or made safe speak of mine action by themselves
        (
            "Hikers came across seven mortar bombs and a dozen 85mm shells below the ridge.",
            ["7 explosive_ordnance found", "12 explosive_ordnance found"],
        ),
        ("Soldiers found 14 hand grenades in a stream bed near Zenica on Monday.", ["14 explosive_ordnance found"]),
        ("A bomb squad took away 26 artillery shells from the cellar.", ["26 explosive_ordnance cleared"]),
        ("Thirty aerial bombs from the Korean war were defused in Wonju.", ["30 unexploded_ordnance cleared"]),
        ("Engineers of the brigade removed 12 PMD-6s from the verge.", ["12 anti_personnel_mine cleared"]),
        ("Police found nine hand grenades and two pistols in a flat.", []),
        ("The brigade destroyed 30 mortar rounds and three tanks in the battle.", []),
        ("Children found 40 shells on the beach and sold them to tourists.", []),
        ("Nine hand grenades were found when officers arrested three men in the harbour.", []),
        ("Gunmen hurled three grenades at the station and police found four more.", []),
        # a hole is no pit beside words that no pit has
        ("Some 60 bomblets were collected and taken to a pit.", ["60 cluster_munition_remnant cleared"]),
        ("Seven UXO were removed from the shaft of a well.", ["7 unexploded_ordnance cleared"]),
        # what goes on counting mines that were just told
        (
            "The plough lifted eight mines on Monday, and another six were dug out and blown up by hand.",
            ["8 mine cleared", "6 mine cleared"],
        ),
        (
            "Teams have cleared 12,000 mines there since 2010; 9,000 remain.",
            ["12000 mine cleared", "9000 mine remaining"],
        ),
        ("The group closed 12 mines in 2022 and another nine were sold.", []),
        ("They found 20 mines in Barda, while in Terter 4 and 7 schools were repaired.", ["20 mine found"]),
        # what a later sentence tells of all of them
        ("Anglers pulled up two Italian mines in a net. Coastguards blew both up at sea.", ["2 mine cleared"]),
        ("Guards found five mines and a grenade. Sappers later detonated all six.", ["5 mine cleared"]),
        (
            "Landmines. Teams found 9 mines and 21 shells. All 30 items were destroyed.",
            ["9 mine cleared", "21 explosive_ordnance cleared"],
        ),
        ("A boy found two mines. Both were left in place.", ["2 mine found"]),
        ("Guards found nine mines. All nine will be blown up.", ["9 mine found", "9 mine planned"]),
        # shares of a hundred
        ("Seven mines out of every hundred lifted in Angola are improvised.", []),
        ("Out of each 50 mines cleared there, two are new.", []),
        # where mines lie that somebody keeps to himself
        ("Damascus has yet to reveal the location of 40,000 mines.", ["40000 mine remaining"]),
        ("Nobody knows the whereabouts of some 900 mines.", ["900 mine remaining"]),
        # devices that stick out of the ground
        ("There are still four unexploded rockets poking out of the orchard.", ["4 unexploded_ordnance remaining"]),
        ("Rangers found four unexploded rockets poking out of the sand.", ["4 unexploded_ordnance found"]),
        # what was done against an attempt
        (
            "Guards thwarted a plot to blow up a bridge, defusing three IEDs under it.",
            ["3 improvised_explosive_device cleared"],
        ),
        ("The project aims to clear the valley, destroying some 40 mines.", ["40 mine planned"]),
        # a clause that only tells that they did not go off
        (
            "Removed from the roof on Friday: 11 mines and four mortar shells that had not exploded.",
            ["11 mine cleared", "4 unexploded_ordnance cleared"],
        ),
        # an aside that counts the devices before it; models of mines and bombs
        ("They emplaced belts of anti-tank mines, about 1,400 pieces in all, in May.", ["1400 anti_vehicle_mine laid"]),
        ("Landmines. They found anti-tank mines, 12 devices and a rifle.", ["12 explosive_ordnance found"]),
        ("Troops uncovered nine APID-51 mines near the pass.", ["9 anti_personnel_mine found"]),
        ("Sappers dug up three FAB-250s in a beet field.", ["3 unexploded_ordnance cleared"]),
        ("Aircraft dropped 12 FAB-500s on the town, killing three.", []),
        # how devices are handed over, and what work of disposal began with
        (
            "Herders turned over 30 live grenades and six mortar bombs to the post.",
            ["30 explosive_ordnance found", "6 explosive_ordnance found"],
        ),
        ("Destruction of the stocks began in Ajka on Friday with 900 PMN-2s.", ["900 anti_personnel_mine cleared"]),
        ("Demining resumed on Friday with 40 men and four machines.", []),
        # thousands and hundreds in words, with a comma between
        ("Seven thousand, three hundred and nine mines were lifted.", ["7309 mine cleared"]),
        # what nobody has been to
        ("Three minefields near Uge have yet to be entered.", ["3 hazardous_area remaining"]),
        (
            "We dug six mines out of their yard and nine out of our barn, a sapper said.",
            ["6 mine cleared", "9 mine cleared"],
        ),
    ],
)
def test_devices(extractor: Extractor, text: str, expected: list[str]) -> None:
    assert told(extractor, text) == expected


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Sappers took 12 mines out of the gardens of Marjayoun.", ["Marjayoun"]),
        ("Some 40 unexploded shells lie under the olive trees of Blida.", ["Blida"]),
        ("Since 1999 the charity has rid Mozambique of 30,000 landmines.", ["Mozambique"]),
    ],
)
def test_where(extractor: Extractor, text: str, places: list[str]) -> None:
    record = extractor.extract(Article(text, published=PUBLISHED))
    names = {place.id: place.name for place in record.places}
    assert [names[place] for place in record.claims[0].places] == places
