"""Quote marks of every kind, right, broken and missing: [ ] marks the quotations expected."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minewire.components.quotes import Cues, find_quotes

CASES = {
    "straight": '"[We wait,]" he said. "[And hope.]"',
    "curly": "“[We wait,]” he said.",
    "doubled apostrophes": "''[We wait,]'' he said.",
    "backticks": "``[We wait,]'' he said.",
    "low and high": "„[We wait,]“ he said.",
    "angle": "«[We wait]», he said.",
    "nested": "\"[He told me 'go' and left,]\" she said.",
    "apostrophes inside": "\"[It's the miners' road,]\" she said.",
    "single marks round a quotation": "He said: ‘[We wait for the maps.]’",
    "a plural genitive is no mark": "The miners' road and the deminers' dogs are here.",
    "an elision is no mark": "In the '90s they laid mines and in the '00s they cleared them.",
    "a single word in single marks": "The 'petal' mine is small.",
    "inches": 'A 6" shell lay there.',
    "stray closing mark": "He came” and left.",
    "unclosed ends with its paragraph": '"[We wait, he said.]\n\nThe road is closed.',
    "paragraphs that reopen": '"[We wait.]\n\n"[We hope,]" he said.',
    "a paragraph that only closes": '"[We wait.]\n\n[We hope,]" he said.\n\nThe road is closed.',
    "a paragraph without marks inside a quotation": '"[We wait.]\n\n[We hope.]\n\n[We go,]" he said.',
    "a paragraph behind an unclosed quotation": '"[We wait, he said.]\n\nThe road is closed.\n\n"[We go,]" he said.',
    "opening mark twice": "“[We wait and go on. ]“[We hope,]” and left.",
    "glued to a dash": 'The deal —"[a lie]"— was signed.',
    "empty": '"" he said.',
}


def paragraphs(text: str) -> list[tuple[int, int]]:
    return [match.span() for match in re.finditer(r"[^\n]+", text)]


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_quotations(case: str) -> None:
    text = case.replace("[", "").replace("]", "")
    wanted = [part for marked in re.findall(r"\[([^\[]*?)\]", case) for part in marked.split("\n\n")]
    assert [text[quote.start : quote.end] for quote in find_quotes(text, paragraphs(text))] == wanted


@given(st.text(alphabet="ab .,'\"“”‘’«»„`\n", max_size=60))
def test_any_marks_give_quotations_in_order_inside_paragraphs(text: str) -> None:
    bounds = paragraphs(text)
    quotes = find_quotes(text, bounds)
    for quote in quotes:
        assert any(start <= quote.open <= quote.start < quote.end <= quote.close <= end for start, end in bounds)
    assert all(one.close <= other.open for one, other in pairwise(quotes))


CUES = Cues(["said", "told"], ["i", "we"])
LOST = {
    "an unclosed one ends before its speaker": '"[We wait,] the mayor said. The road is closed.',
    "with what explains him": '"[We wait. We hope,] the mayor, Ana Roe, told us. He left.',
    "not before a speaker's own words": '"[We wait, I said, and left.]',
    "not where the next paragraph goes on": '"[We wait, he said.]\n\n"[We hope,]" she said.',
    "one without an opening mark": "[We have waited for a year,]” she said.",
    "one sentence of it only": "He left Aran. We have waited for a year,” she said.",
    "no stop before the mark": "He came to the town” she said.",
    "a single mark": "[We have waited for a year,]' she said. '[We wait now.]'",
}


@pytest.mark.parametrize("case", LOST.values(), ids=LOST.keys())
def test_quotations_that_lost_a_mark(case: str) -> None:
    text = case.replace("[", "").replace("]", "")
    wanted = re.findall(r"\[([^\[]*?)\]", case)
    assert [text[quote.start : quote.end] for quote in find_quotes(text, paragraphs(text), CUES)] == wanted
