"""Numbers end to end: value, bounds, unit or noun, and kind. One table a question."""

from __future__ import annotations

import pytest

import minewire
from minewire import Extractor
from minewire.components.base import marked_of
from minewire.numeral_words import Term, read_terms
from minewire.numerals import digits_at, dots_group
from minewire.records import LedgerEntry


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor()


def ledger(extractor: Extractor, text: str) -> list[LedgerEntry]:
    return extractor.extract(minewire.Article(text, published="2024-04-04")).numbers


def entry(extractor: Extractor, text: str, words: str) -> LedgerEntry:
    return next(entry for entry in ledger(extractor, text) if words in entry.text)


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("1,204,500 square", 1_204_500), ("1,465 units", 1465), ("5.983,6 ha", 5983.6), ("12 480 mines", 12_480),
        ("4 122mm rockets", 4), ("6 120 mm shells", 6),
        ("2'350", 2350),
        ("1\u202f234\u202f567", 1_234_567), ("12,34,567 rupees", 1_234_567),
        ("1.234.567", 1_234_567), ("5,5 ha", 5.5), ("10, 000", 10_000),
        ("1/4 mile", 0.25), ("2 1/2 in", 2.5), (".500", 0.5), ("12 480 333 4", 12), ("24/7", 24),
    ],
)  # fmt: skip
def test_digits(written: str, value: float) -> None:
    read = digits_at(written, 0)
    assert read is not None
    assert read.value == value


def test_dots() -> None:
    assert dots_group("1.465 mines and 5.983,6 ha") is True
    assert dots_group("1.465 mines and 5.9 ha") is False
    assert dots_group("1.465 mines") is None


def test_terms_are_read_without_words() -> None:
    read = read_terms([Term("unit", 2), Term("scale", 100), Term("and"), Term("unit", 17), Term("of")])
    assert read is not None
    assert (read.value, read.used) == (217, 4)


@pytest.mark.parametrize(
    ("text", "words", "value", "noun"),
    [
        ("Two hundred and seventeen landmines were lifted.", "Two hundred and seventeen", 217, "landmine"),
        ("They found thirty-six shells.", "thirty-six", 36, "shell"),
        ("A quarter of a million voters came.", "A quarter of a million", 250_000, "voter"),
        ("The index closed at 412.5, up 3.5 points.", "412.5", 412.5, "point"),
        ("She met 12 political and military leaders.", "12", 12, "political military leader"),
        ("The 12-man jury sat.", "12", 12, "man"),
        ("A dozen villagers came.", "A dozen", 12, "villager"),
        ("Half a dozen boxes were found.", "Half a dozen", 6, "box"),
        ("They lifted 3 million, 41 thousand and 207 mines.", "3 million, 41 thousand and 207", 3_041_207, "mine"),
        ("Of the 3 million, 41 thousand mines were duds.", "41 thousand", 41_000, "mine"),
        ("They lifted 1 million 167 thousand mines.", "1 million 167 thousand", 1_167_000, "mine"),
        ("They lifted 3.1 thousand mines.", "3.1 thousand", 3100, "mine"),
        ("In total 1.465 remnants were removed.", "1.465", 1465, "remnant"),
        ("Some 2.146.731 voters came.", "Some 2.146.731", 2_146_731, "voter"),
        ("Experts blew up four 122 mm rockets.", "four", 4, "rocket"),
        ("Both soldiers survived.", "Both", 2, "soldier"),
        ("None of the five passengers was hurt.", "None", 0, "passenger"),
        ("There were no casualties.", "no", 0, "casualty"),
        ("One of the children lived.", "One", 1, "child"),
        ("Two of the ministry's deputies left.", "Two", 2, "deputy"),
        ("They shot down 57 of 77 drones.", "57", 57, "drone"),
        ("Twelve other employees left.", "Twelve", 12, "other employee"),
        ("Two-thirds of farmers are back.", "Two-thirds", 2 / 3, "farmer"),
        ("He saw 12 Yemenis in nine taxis.", "12", 12, "Yemeni"),
        ("They live in a three-bed flat.", "three", 3, "bed"),
    ],
)
def test_counts(extractor: Extractor, text: str, words: str, value: float, noun: str) -> None:
    found = entry(extractor, text, words)
    assert (found.value, found.noun) == (value, noun)


@pytest.mark.parametrize(
    ("words", "bounds"),
    [
        ("60", (60, 60, 60, "exact")),
        ("more than 60", (60, 60, None, "more_than")),
        ("at least 60", (60, 60, None, "at_least")),
        ("no fewer than 60", (60, 60, None, "at_least")),
        ("60-plus", (60, 60, None, "at_least")),
        ("60 or more", (60, 60, None, "at_least")),
        ("nearly 60", (60, None, 60, "nearly")),
        ("up to 60", (60, None, 60, "up_to")),
        ("now, up to 60", (60, None, 60, "up_to")),
        ("they will cut up to 60", (60, None, 60, "up_to")),
        ("as many as 60", (60, None, 60, "up_to")),
        ("fewer than 60", (60, None, 60, "less_than")),
        ("about 60", (60, None, None, "about")),
        ("an estimated 60", (60, None, None, "about")),
        ("sixty-odd", (60, None, None, "about")),
        ("40–60", (None, 40, 60, "between")),
        ("between 40 and 60", (None, 40, 60, "between")),
        ("40 to 60", (None, 40, 60, "between")),
        ("two or three", (None, 2, 3, "between")),
        ("3 to 5 million", (None, 3_000_000, 5_000_000, "between")),
        ("dozens of", (None, 24, None, "about")),
        ("hundreds of thousands of", (None, 200_000, None, "about")),
        ("several", (None, 3, None, "about")),
    ],
)
def test_bounds(extractor: Extractor, words: str, bounds: tuple[float | None, float | None, float | None, str]) -> None:
    (found,) = ledger(extractor, f"They saw {words} vans there.")
    assert (found.value, found.low, found.high, found.qualifier) == bounds


@pytest.mark.parametrize(
    ("text", "qualifier"),
    [
        ("The office keeps data about 60 accidents.", "exact"),
        ("She complained about 60 vans in the lane.", "exact"),
        ("The office keeps about 60 vans.", "about"),
    ],
)
def test_about_what(extractor: Extractor, text: str, qualifier: str) -> None:
    """Behind words of telling 'about' names a topic."""
    assert entry(extractor, text, "60").qualifier == qualifier


@pytest.mark.parametrize(
    ("text", "words", "value", "unit", "kind"),
    [
        ("It is 12 km from the town.", "12 km", 12, "kilometre", "measure"),
        ("It drove at 80km/h.", "80km/h", 80, "kilometre per hour", "measure"),
        ("A 500-kg bomb fell.", "500-kg", 500, "kilogram", "measure"),
        ("It was -10C.", "-10C", -10, "degree celsius", "measure"),
        ("The area spans 2.3 mln sq m.", "2.3 mln sq m", 2_300_000, "square metre", "measure"),
        ("They released 14 remaining hectares.", "14 remaining hectares", 14, "hectare", "measure"),
        ("Fields fell 18 per cent.", "18 per cent", 18, "percent", "percent"),
        ("It cost $4.5m.", "$4.5m", 4_500_000, "dollar", "money"),
        ("They walked three quarters of a mile.", "three quarters of a mile", 0.75, "mile", "measure"),
        ("The tank holds 1/8 of a US pint.", "1/8 of a US pint", 0.125, "pint", "measure"),
        ("The wall is 6' high.", "6'", 6, "foot", "measure"),
        ("He wrote 'about 6' there.", "about 6", 6, None, "unexplained"),
        ("It fell from 90 kilograms to 81 in spring.", "81", 81, "kilogram", "measure"),
        ("Copper cost $2.70 a pound.", "$2.70 a pound", 2.7, "dollar per pound", "money"),
        ("A $1.5-billion road was built.", "$1.5-billion", 1_500_000_000, "dollar", "money"),
        ("It burns 40 litres of diesel an hour.", "40 litres", 40, "litre per hour", "measure"),
        ("It tops out at 250 km/h.", "250 km/h", 250, "kilometre per hour", "measure"),
        ("Gold slipped $4.60 to $1,931 an ounce.", "$4.60", 4.6, "dollar", "money"),
        ("Wheat stood at $5.51¾ a bushel.", "$5.51¾", 5.5175, "dollar per bushel", "money"),
        ("It rose by a quarter of a percentage point.", "a quarter", 0.25, "percentage point", "measure"),
        ("The index had gained by 0915 GMT.", "0915", 915, None, "time"),
        ("Formula 1 heads south.", "1", 1, None, "name"),
        ("It cost US$ 12 per barrel.", "US$ 12 per barrel", 12, "dollar per barrel", "money"),
        ("Britain gave 500,000 pounds.", "500,000 pounds", 500_000, "pound", "money"),
        ("The bag weighs 25 pounds.", "25 pounds", 25, "pound", "measure"),
        ("It cost 3 dollars 50 cents.", "3 dollars 50 cents", 3.5, "dollar", "money"),
        ("He fell three times.", "three times", 3, "count", "measure"),
        ("A third of the fields are mined.", "A third", 1 / 3, None, "measure"),
        ("One in four Angolans lives near a mine.", "One in four", 0.25, None, "measure"),
        ("A mine killed two in 10 attacks.", "10", 10, None, "count"),
        ("Finds were a third fewer than in June.", "a third", 1 / 3, None, "measure"),
        ("Accidents fell by a quarter, to 41.", "a quarter", 1 / 4, None, "measure"),
        ("The toll was up a fifth on last year.", "a fifth", 1 / 5, None, "measure"),
        ("He was hurt by a third mine.", "third", 3, None, "ordinal"),
        ("A 45-year-old man came.", "45-year-old", 45, "year", "age"),
        ("The baby is ten months old.", "ten months old", 10, "month", "age"),
        ("Boys aged 7 and 9 came.", "9", 9, "year", "age"),
        ("Rahim Guliyev, 62, came.", "62", 62, "year", "age"),
        ("They killed a boy of six and a dog.", "six", 6, "year", "age"),
        ("It was the twenty-first blast.", "twenty-first", 21, None, "ordinal"),
        ("Resolution 2365 binds all.", "2365", 2365, None, "identifier"),
        ("Call 112 or +994 12 555 1234.", "112", 112, None, "identifier"),
        ("Call 112 or +994 12 555 1234.", "+994 12 555 1234", None, None, "identifier"),
        ("He flew a Boeing 737 home.", "737", 737, None, "name"),
        ("They lay along the M4 highway.", "M4", None, None, "name"),
    ],
)
def test_typed(extractor: Extractor, text: str, words: str, value: float | None, unit: str | None, kind: str) -> None:
    found = entry(extractor, text, words)
    assert (found.value, found.unit, found.kind) == (pytest.approx(value), unit, kind)


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("No one knows; one has to walk with care.", [0]),
        ("The one who came was that one.", []),
        ("We lost a shepherd.", []),
        ("The toll rose from 14 to 17.", [14, 17]),
        ("Report it to 102 or 112.", [102, 112]),
        ("Fuzuli 1,377, Jabrayil 1,120.5, Zangilan 988; all were searched.", [1377, 1120.5, 988]),
    ],
)
def test_what_is_a_number(extractor: Extractor, text: str, numbers: list[float]) -> None:
    assert [found.value for found in ledger(extractor, text)] == numbers


@pytest.mark.parametrize(
    ("text", "words", "flagged"),
    [
        ("In total 1.465 remnants were removed.", "1.465", True),
        ("In total 1.465 remnants and 5.983,6 hectares were searched.", "1.465", False),
        ("In total 1,465 remnants were removed.", "1,465", False),
    ],
)
def test_an_ambiguous_separator_is_flagged(extractor: Extractor, text: str, words: str, flagged: bool) -> None:
    doc = extractor.nlp(text)
    (number,) = [n for n in marked_of(doc).numbers if text[n.number_start : n.number_end] == words]
    assert ("decimal_or_thousands" in number.flags) is flagged
