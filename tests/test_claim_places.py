"""Which place a figure is told of, where the place stands in another sentence."""

from __future__ import annotations

import pytest

from minewire import Article, Extractor

PUBLISHED = "2024-05-16"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
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
        # what rows add up to
        (
            "Sappers destroyed 41 mines in Lachin, 12 in Gubadli and 7 in Zangilan. In all, 60 mines were destroyed.",
            "41 Lachin; 12 Gubadli; 7 Zangilan; 60 Lachin, Gubadli, Zangilan",
        ),
        # told behind the victims
        (
            "A woman was hurt by a mine while picking berries, police said. It happened near the village of Yahidne.",
            "1 Yahidne",
        ),
        (
            "A mine wounded a farmer on Wednesday. According to the council, the man was ploughing near Vynohradove.",
            "1 Vynohradove",
        ),
    ],
)
def test_places_of_claims(extractor: Extractor, text: str, expected: str) -> None:
    record = extractor.extract(Article(text, published=PUBLISHED))
    names = {place.id: place.name for place in record.places}
    told = [f"{claim.value:g} {', '.join(names[place] for place in claim.places)}".strip() for claim in record.claims]
    assert "; ".join(told) == expected
