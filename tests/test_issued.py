"""A text that a body issues itself: that body vouches for the figures that nobody else is told to give."""

from __future__ import annotations

import pytest

import minewire

AUTHORITY = "Lao Clearance Directorate"
FIGURES = "In April 212 mines were destroyed in Salavan. A mine killed a villager on 3 April."
CASES: dict[str, tuple[str, set[str | None]]] = {
    "the row calls the text a bulletin": (f"Bulletin of the {AUTHORITY}, No. 4/2024\n\n{FIGURES}", {AUTHORITY}),
    "another row does": (f"{AUTHORITY}\nWeekly situation report, 5 May 2024\n\n{FIGURES}", {AUTHORITY}),
    "a press service": (f"Press service of the {AUTHORITY}\n\nMay in figures\n\n{FIGURES}", {AUTHORITY}),
    "a source": (f"Cluster bombs in April\nSource: {AUTHORITY}\n\n{FIGURES}", {AUTHORITY}),
    "a body of a ministry": (
        f"Ministry of Labour – {AUTHORITY} (LCD)\nFact sheet\n\n{FIGURES} The Directorate regrets it.",
        {AUTHORITY},
    ),
    "the text speaks as we": (f"{AUTHORITY}\n\n{FIGURES} Our teams work on.", {AUTHORITY}),
    "our staff are nobody else": (
        f"{AUTHORITY}\n\n{FIGURES} The figures, which our staff compiled, show a fall.",
        {AUTHORITY},
    ),
    "somebody else tells of one": (
        f"{AUTHORITY}\nPress release\n\nIn April 212 mines were destroyed. A mine killed a villager, police said.",
        {AUTHORITY, "police"},
    ),
    "the media office of a named group": (
        f"Mines in April\n\nPakse, 5 May 2024 | ClearPath Laos media office | EN LO\n\n{FIGURES}",
        {"ClearPath Laos"},
    ),
    "the press office of a place": (f"Mines in April\n\nSalavan press office\n\n{FIGURES}", {None}),
    "a row without a sign": (f"{AUTHORITY}\n\n{FIGURES}", {None}),
    "an outlet": (f"Salavan News Agency\nSummary of events\n\n{FIGURES}", {None}),
    "a section of a paper": (f"LIFE & SOCIETY\nHow villagers live\n\n{FIGURES} We met them.", {None}),
    "the reporter's own us": (f"{AUTHORITY}\n\n{FIGURES} A guide told us the road is safe.", {None}),
    "we in a quotation": (f'{AUTHORITY}\n\n{FIGURES} "We are poor," said Ana Roe, a farmer.', {None}),
    "the state whose letters are us": (f"{AUTHORITY}\n\n{FIGURES} The US paid.", {None}),
    "a headline": (f"{AUTHORITY} destroys 212 bombs\nPress review\n\n{FIGURES}", {None}),
    "a report with a dateline": (f"Two killed in Salavan: report\n\nPAKSE, May 5 (AFP) - {FIGURES}", {None}),
}


@pytest.mark.parametrize("name", CASES)
def test_issued(name: str) -> None:
    text, expected = CASES[name]
    record = minewire.extract(text, published="2024-05-05")
    names = {speaker.id: speaker.name for speaker in record.speakers}
    assert {names.get(claim.speaker or "") if claim.speaker else None for claim in record.claims} == expected
