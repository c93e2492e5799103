"""The ledger holds every number of a text once: checked against a scan for digits that knows nothing of the rules."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import minewire
from minewire.records import ArticleRecord

PIECES = (
    "12", "1,465", "1.465", "5.983,6", "12 480", "2'350", "3–4", "40-50", "45-year-old", "$4.5m", "US$ 12", "€10M",
    "1/4", "2 1/2", "½", "12%", "14:30", "12/05/2023", "4.4.2025", "2012-13", "PMN-2", "TM-62", "M4", "122mm",
    "500-kg", "km2", "0-to-60", "S8", "+994 12 555 1234", "9-2", "50th", "1990s", "-10C", "10−30", "..5", ".500",
    "1.2.3.4", "12,34,567", "between 2 and 3", "from 1991 to 2023", "April 4, 2023", "in March 2023", "since 1991",
    "nearly 30 years", "aged 7 and 9", "three", "two or three", "half a dozen", "thirty-", "and", "million",
    "hundreds of", "per cent", "hectares", "mines", "people", "were", "killed", "of the", "Resolution", "Article",
    "No.", "about", "more than", "or more", "to", "-", "–", ",", ".", "(", ")", "\n\n", "Rahim G., 62,", "٣", "1٣",
    "x10", "1e5", "a", "the", "Aghdam", "'", "$", "%", "/", ":",
)  # fmt: skip
numeric = st.lists(st.sampled_from(PIECES), max_size=30).flatmap(
    lambda pieces: st.sampled_from((" ", " ", "")).map(lambda glue: glue.join(pieces))
)


@pytest.fixture(scope="module")
def extractor() -> minewire.Extractor:
    return minewire.Extractor()


def extracted(extractor: minewire.Extractor, text: str) -> ArticleRecord:
    return extractor.extract(minewire.Article(text, published="2024-04-04"))


@given(text=st.one_of(numeric, st.text(max_size=80)))
@example(text="12-13-14")
@example(text="12 mines were lifted.[3] Of these,[4] nine[5,6] lay in Aghdam.[7][8]x[9] 1[2]3 [4]")
@example(text="1.234.5,6 2")
@example(text="4 300 people on 4 300")
@example(text="BAKU, April 4. From 2020-2023 the 2 sites")
def test_every_digit_stands_once(extractor: minewire.Extractor, text: str) -> None:
    numbers = extracted(extractor, text).numbers
    for run in re.finditer(r"[0-9]+", text):
        holders = [entry for entry in numbers if entry.start < run.end() and run.start() < entry.end]
        assert len(holders) == 1, (run.group(), [entry.text for entry in holders])
    assert all(before.end <= entry.start for before, entry in pairwise(numbers))


def test_claims_are_marked_where_they_stand_and_where_they_are_told_again(extractor: minewire.Extractor) -> None:
    text = (
        "BAKU, April 4. In March 2023 sappers cleared 5,983.6 hectares and removed 270 anti-personnel mines in Aghdam, "
        "the agency said.\n\n"
        "The 270 anti-personnel mines were removed in March 2023 from Aghdam."
    )
    record = extracted(extractor, text)
    claims = {claim.id: claim for claim in record.claims}
    for entry in record.numbers:
        if entry.kind == "claim":
            assert entry.claim is not None
            assert claims[entry.claim].value == entry.value
    assert {entry.text for entry in record.numbers if entry.kind == "claim"} >= {"270", "5,983.6 hectares"}


@pytest.mark.parametrize(
    ("text", "words", "kind"),
    [
        ("Two men died in 1994.", "1994", "date"),
        ("The mine exploded at 14:30 on Friday.", "14:30", "time"),
        ("It was occupied for nearly 30 years.", "nearly 30 years", "duration"),
        ("A 45-year-old shepherd was hurt.", "45-year-old", "age"),
        ("He wrote 16.", "16", "unexplained"),
        ("It was the third blast.", "third", "ordinal"),
        ("They had 12 dogs.", "12", "count"),
        ("Nine mines were lifted.[12] They had dogs.", "12", "identifier"),
        ("A thief broke into a shop. Police recorded 12 such incidents last year.", "12", "count"),
    ],
)
def test_kinds(extractor: minewire.Extractor, text: str, words: str, kind: str) -> None:
    entry = next(entry for entry in extracted(extractor, text).numbers if words in entry.text)
    assert entry.kind == kind


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("A gunman fatally shot four people.", {4: "killed"}),
        ("The shooting sent nine people to area hospitals.", {9: "injured"}),
        ("Five victims died and three were hit by stray bullets.", {5: "killed", 3: "injured"}),
        ("Three of the seven people shot remain in hospital.", {3: "injured", 7: "injured"}),
        ("The raid killed two nuns of the convent and four visitors from abroad.", {2: "killed", 4: "killed"}),
        ("He killed two people and 300 people were evacuated.", {2: "killed", 300: None}),
        ("Six Franciscans and two visitors were murdered.", {6: "killed", 2: "killed"}),
        ("Two of the six wounded died.", {2: "killed", 6: "injured"}),
        ("The police say the man who shot four people is dead.", {4: "injured"}),
        ("Twelve contracts were executed and five cows were killed.", {12: None, 5: None}),
        ("A 17-year-old boy was shot dead and two others were wounded.", {1: "killed", 2: "injured"}),
        ("The car bomb caused only material damage.", {0: "killed_or_injured"}),
        ("Two men were killed and a third man was wounded.", {2: "killed", 1: "injured"}),
        ("A 24-year-old was shot in the arm.", {1: "injured"}),
        ("Four of the nine people shot died.", {4: "killed", 9: "injured"}),
        ("Six children were among the 11 people killed.", {6: "killed", 11: "killed"}),
        ("A man stabbed three neighbours to death.", {3: "killed"}),
        ("Five nuns were abducted and murdered.", {5: "killed"}),
        ("Some 200 mourners gathered to honour the dead.", {200: None}),
        ("THE ATTACK LEFT 63 DEAD AND 600 INJURED.", {63: "killed", 600: "injured"}),
        ("The clash resulted in three deaths.", {3: "killed"}),
        ("They wounded another in two robberies.", {2: None}),
        ("Two men were hurt. None of the injuries was serious.", {2: "injured", 0: None}),
        ("They found 20 dead cows.", {20: None}),
        ("At 11 45 Deputy Meyer said he had been shot.", {45: None}),
        ("Three people were arrested after five were shot at a picnic.", {3: None, 5: "injured"}),
        ("Ten miners were taken from their homes and shot dead.", {10: "killed"}),
        ("Two guards were tied up, beaten and murdered.", {2: "killed"}),
        ("They tried to kill three ministers and managed to kill five guards.", {3: None, 5: "killed"}),
        ("The bomb could have killed dozens and hurt two people.", {None: None}),
        ("Neither of the two drivers was hurt.", {2: None}),
        ("If one is hurt, four others will die.", {4: None}),
        ("Five shot, two dead in brawl", {5: "killed_or_injured", 2: "killed"}),
        ("The gunman stabbed six men, killing two.", {6: "killed_or_injured", 2: "killed"}),
        ("The rebels lost 14 fighters.", {14: "killed"}),
        ("Three bombs injured nobody.", {3: None, 0: "injured"}),
        ("Six victims, all of whom had been shot, were found nearby.", {6: "injured"}),
        ("The victims were waiting for a taxi when several men opened fire.", {None: None}),
        ("An elderly couple was shot dead.", {2: "killed"}),
        ("There have been 41 homicides this year.", {41: "killed"}),
        ("Two brothers were walking home when shots rang out. They were hit in the legs.", {2: "injured"}),
        ("Three agents were fired at from a car. The policemen sustained wounds.", {3: "injured"}),
        ("Police stopped three men. They were armed.", {3: None}),
        ("Four nurses saw it. They were not hurt.", {4: None}),
        ("Two of the victims, a 17-year-old boy and his aunt, were treated at the scene.", {2: "injured"}),
        ("Two sheriff's deputies were shot.", {2: "injured"}),
        ("Five men, whose ages ranged from 20 to 31, suffered minor injuries.", {5: "injured"}),
        ("Police said no officers were injured.", {0: "injured"}),
        ("He was hit by four bullets and died.", {4: None}),
        ("Somebody shot at two deputies and wounded four gunshot victims.", {2: None, 4: "injured"}),
        ("They found five gunshot victims.", {5: "injured"}),
        ("Seven were hurt. Three of the seven people they had missed gave up.", {3: None}),
        ("A blast left 90 injured. Of the 90 injured, 31 were women.", {90: "injured", 31: "injured"}),
        ("Two guards were at the gate and killed the intruder.", {2: None}),
        ("Several nuns were wounded and others died.", {None: "injured"}),
        ("Bullets hit four bystanders and struck two cars.", {4: "injured", 2: None}),
        ("LIMA, 3 SEP 91 (RADIO) -- A NUN DIED AND 12 OTHERS WERE HURT.", {1: "killed", 12: "injured", 91: None}),
        ("Four victims were taken by ambulance to Saint Ann Medical Center.", {4: "injured"}),
    ],
)
def test_outcomes_whatever_the_cause(extractor: minewire.Extractor, text: str, wanted: dict[float, str | None]) -> None:
    record = extracted(extractor, text)
    found = {entry.value: entry.outcome for entry in record.numbers if entry.kind in ("count", "unexplained")}
    assert {value: found.get(value) for value in wanted} == wanted
    assert not record.claims
